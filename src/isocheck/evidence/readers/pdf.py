"""PDF: the text layer, page by page, lines put together to paragraphs again."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import (
    Block,
    Unread,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.lines import join_lines
from isocheck.evidence.readers.recognition import LANGUAGES, recognize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfPage

    from isocheck.evidence.readers.interface import Source

_ERROR_PASSWORD = 4  # FPDF_ERR_PASSWORD
_ERROR_SECURITY = 5  # FPDF_ERR_SECURITY: an encryption that pdfium does not know
_DEPTH = 5  # of forms within forms that may hold a picture
_SCANNED = "scanned, no text layer"


def read(source: Source) -> Iterator[Block | Unread]:
    """Yield the blocks of a PDF; places are pages, counted from 1.

    Scanned pages are told as unread. Their text is recognized where the environment
    names the languages it may be in, and its place says so.
    """
    scanned: list[int] = []
    empty = True
    for number, (text, pictured, place) in enumerate(_pages(source), 1):
        blank = True
        for kind, words in join_lines(text):
            blank = empty = False
            yield Block(text=words, place=place, kind=kind)
        if blank and pictured:
            scanned.append(number)
    if empty:
        raise UnreadableDocumentError(
            f"{_SCANNED}; save a copy whose text was recognized (OCR)"
        )
    if scanned:
        pages = f"page{'s' * (len(scanned) > 1)} {_ranges(scanned)}"
        yield Unread(part=pages, reason=_SCANNED)


def _pages(source: Source) -> Iterator[tuple[str, bool, str]]:
    """Yield of each page its text, whether it is but a picture, and its place."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - slow; only for PDF

    languages = os.environ.get(LANGUAGES, "")
    try:
        with closing(PdfDocument(source.read_bytes())) as document:
            for index in range(len(document)):
                place = f"page {index + 1}"
                with closing(document[index]) as page:
                    text = _text(page)
                    pictured = not text.strip() and _has_picture(page)
                    if pictured and languages:
                        text = recognize(page, languages)
                        place = f"{place}, recognized"
                yield text, pictured, place
    except PdfiumError as error:
        if error.err_code in {_ERROR_PASSWORD, _ERROR_SECURITY}:
            message = "encrypted; save a copy without a password"
        else:
            message = "damaged or not a PDF"
        raise UnreadableDocumentError(message) from error


def _text(page: PdfPage) -> str:
    with closing(page.get_textpage()) as layer:
        text: str = layer.get_text_bounded()
    return text


def _has_picture(page: PdfPage) -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE  # noqa: PLC0415 - as above

    pictures = page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=_DEPTH)
    return next(iter(pictures), None) is not None


def _ranges(numbers: Sequence[int]) -> str:
    """Return rising numbers as people write them, such as "2, 4-6"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][-1] == number - 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return ", ".join("-".join(map(str, ends)) for ends in ranges)
