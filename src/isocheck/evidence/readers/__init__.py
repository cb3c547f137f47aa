"""Readers give a document's visible text, block by block; one module per format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.readers import docx, html, markdown, pdf, text
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    UnreadableDocumentError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["READERS", "Block", "BlockKind", "UnreadableDocumentError"]

READERS: dict[str, Callable[[Path], Iterable[Block]]] = {
    ".docx": docx.read,
    ".htm": html.read,
    ".html": html.read,
    ".markdown": markdown.read,
    ".md": markdown.read,
    ".pdf": pdf.read,
    ".txt": text.read,
}
