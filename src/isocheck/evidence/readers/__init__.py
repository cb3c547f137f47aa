"""Readers give a document's visible text, block by block; one module per format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.readers import archive, docx, html, markdown, pdf, text
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
    "READERS",
    "Block",
    "BlockKind",
    "Part",
    "Source",
    "Unread",
    "UnreadableDocumentError",
]

READERS: dict[str, Callable[[Source], Iterable[Block]]] = {
    ".docx": docx.read,
    ".htm": html.read,
    ".html": html.read,
    ".markdown": markdown.read,
    ".md": markdown.read,
    ".pdf": pdf.read,
    ".txt": text.read,
}


def _read_mail(source: Source) -> Iterator[Block | Part]:
    from isocheck.evidence.readers import mail  # noqa: PLC0415 - slow; only for mails

    yield from mail.read(source)


CONTAINERS: dict[str, Callable[[Source], Iterable[Block | Part]]] = {
    ".eml": _read_mail,
    ".zip": archive.read,
}
"""What holds other documents beside its own text."""
