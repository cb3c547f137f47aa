"""Readers give a document's visible text, block by block; one module per format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.readers import (
    archive,
    doc,
    docx,
    html,
    markdown,
    odt,
    pdf,
    pptx,
    rtf,
    sheets,
    text,
)
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    Part,
    Source,
    Unread,
    UnreadableDocumentError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "CONTAINERS",
    "INSTEAD",
    "READERS",
    "Block",
    "BlockKind",
    "Part",
    "Source",
    "Unread",
    "UnreadableDocumentError",
]

READERS: dict[str, Callable[[Source], Iterable[Block | Unread]]] = {
    ".doc": doc.read,
    ".docx": docx.read,
    ".fodt": odt.read_flat,
    ".htm": html.read,
    ".html": html.read,
    ".markdown": markdown.read,
    ".md": markdown.read,
    ".ods": sheets.read,
    ".odt": odt.read,
    ".ott": odt.read,
    ".pdf": pdf.read,
    ".pptx": pptx.read,
    ".rtf": rtf.read,
    ".txt": text.read,
    ".xls": sheets.read,
    ".xlsb": sheets.read,
    ".xlsm": sheets.read,
    ".xlsx": sheets.read,
}


def _read_mail(source: Source) -> Iterator[Block | Part]:
    from isocheck.evidence.readers import mail  # noqa: PLC0415 - slow; only for mails

    yield from mail.read(source)


CONTAINERS: dict[str, Callable[[Source], Iterable[Block | Part]]] = {
    ".eml": _read_mail,
    ".zip": archive.read,
}
"""What holds other documents beside its own text."""
INSTEAD = {
    ".docm": "DOCX or PDF",
    ".key": "PPTX or PDF",
    ".msg": "EML or PDF",
    ".numbers": "XLSX or PDF",
    ".odp": "PPTX or PDF",
    ".pages": "DOCX or PDF",
    ".pot": "PPTX or PDF",
    ".ppt": "PPTX or PDF",
    ".pptm": "PPTX or PDF",
    ".wpd": "DOCX or PDF",
    ".wps": "DOCX or PDF",
}
"""What to save documents as whose format no reader takes."""
