"""What people say about documents in evidence.yaml; it goes before every guess."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from isocheck.model.document import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from isocheck.model.document import DocumentKind, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNote:
    """What a person says of a document, or of all whose path fits; else nothing.

    `serves` names criteria it states all that is expected for, whatever is found in
    it; `not_for` those for which nothing found in it counts.
    """

    path: str
    title: str = ""
    kind: DocumentKind | None = None
    language: str = ""
    owner: str = ""
    version: str = ""
    status: Standing | None = None
    approved: date | None = None
    reviewed: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    review_by: date | None = None
    serves: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()

    def fits(self, path: str) -> bool:
        """Tell whether a document of this path is meant, or what it lies in."""
        steps = path.split(WITHIN)
        wholes = (WITHIN.join(steps[: each + 1]) for each in range(len(steps)))
        return any(
            whole == self.path or fnmatchcase(whole, self.path) for whole in wholes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceNotes:
    """Whose evidence it is, empty where nobody said, and what is said of documents."""

    organization: str = ""
    documents: tuple[DocumentNote, ...] = ()

    def of(self, path: str) -> DocumentNote:
        """Return what is said of a document; an exact path before one with a star.

        Of several that say the same thing, the first counts.
        """
        fitting = [each for each in self.documents if each.fits(path)]
        fitting.sort(key=lambda each: each.path != path)
        merged = DocumentNote(path=path)
        for note in fitting:
            said = {
                each.name: value
                for each in fields(note)
                if (value := getattr(note, each.name))
                and not getattr(merged, each.name)
            }
            merged = replace(merged, **said)
        return merged

    def loose(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Return the paths that no document has."""
        there = tuple(paths)
        return tuple(
            each.path
            for each in self.documents
            if not any(each.fits(path) for path in there)
        )


NOTHING_NOTED = EvidenceNotes()
