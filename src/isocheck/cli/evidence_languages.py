"""Which documents were read without anything to look for in their language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from isocheck.cli.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.model.checklist import Checklist
    from isocheck.model.document import Document


def language_lines(
    documents: Iterable[Document], checklists: Iterable[Checklist]
) -> Iterator[str]:
    """Yield a line for each language the checklists have no signals for."""
    from isocheck.evidence.languages import NAMES

    spoken = {
        language
        for checklist in checklists
        for criterion in checklist.criteria()
        for document in criterion.documents
        for language in document.signals
    }
    read = Counter(each.language for each in documents if each.language)
    for language, count in sorted(read.items()):
        if spoken and language not in spoken:
            name = NAMES.get(language, language)
            yield (
                f"{counted(count, 'document')} in {name}: read, "
                f"but isocheck has no signals for {name}"
            )
