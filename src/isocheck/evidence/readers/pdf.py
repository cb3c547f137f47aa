"""PDF: the text layer, page by page, lines put together to paragraphs again."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import Block, UnreadableDocumentError
from isocheck.evidence.readers.lines import join_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Source

_ERROR_PASSWORD = 4  # FPDF_ERR_PASSWORD
_ERROR_SECURITY = 5  # FPDF_ERR_SECURITY: an encryption that pdfium does not know


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of a PDF; places are pages, counted from 1."""
    empty = True
    for number, text in enumerate(_pages(source), 1):
        for kind, words in join_lines(text):
            empty = False
            yield Block(text=words, place=f"page {number}", kind=kind)
    if empty:
        raise UnreadableDocumentError(
            "no text layer (scanned?); isocheck cannot read pictures"
        )


def _pages(source: Source) -> Iterator[str]:
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - slow; only for PDF

    try:
        with closing(PdfDocument(source.read_bytes())) as document:
            for index in range(len(document)):
                with (
                    closing(document[index]) as page,
                    closing(page.get_textpage()) as layer,
                ):
                    yield layer.get_text_bounded()
    except PdfiumError as error:
        if error.err_code in {_ERROR_PASSWORD, _ERROR_SECURITY}:
            message = "encrypted; save a copy without a password"
        else:
            message = "damaged or not a PDF"
        raise UnreadableDocumentError(message) from error
