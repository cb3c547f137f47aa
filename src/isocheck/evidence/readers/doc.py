"""Files named .doc: what other formats hide behind the name is read as such."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.readers import docx, html, rtf
from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Block, Source

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml)", re.IGNORECASE
)
_ZIP = b"PK\x03\x04"
_LONGEST_START = 512


def read(source: Source) -> Iterator[Block]:
    """Yield the blocks of rich text, HTML or DOCX that programs saved as .doc.

    Raises:
        UnreadableDocumentError: where it is the old format of Word.
    """
    start = source.read_bytes()[:_LONGEST_START]
    if rtf.START.match(start):
        yield from rtf.read(source)
    elif _HTML.match(start):
        yield from html.read(source)
    elif start.startswith(_ZIP):
        yield from docx.read(source)
    else:
        raise UnreadableDocumentError(
            "the old format of Word, which isocheck does not read; "
            "save it as DOCX or PDF"
        )
