"""What a document calls itself."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import BlockKind
from isocheck.model.document import WITHIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.evidence.readers.interface import Block

_LONGEST = 120
_OPENING = 12
"""How many blocks from the beginning a title may stand."""
_GIVEN = re.compile(
    r"(?:title|subject|temat|тема|betreff)\s*:\s*[\"'“„]?(?P<title>.+?)[\"'”]?$",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"""^[\W\d]*(?:
    introduction|purpose|scope|contents?|table\ of\ contents|overview|background|summary
    |definitions?|general|preamble|foreword|about|home|menu|navigation|fields?|codes
    |sheet\ ?\d*|arkusz\ ?\d*|лист\ ?\d*|slide\ \d+|page\ \d+
    |wstęp|wprowadzenie|cel|zakres|spis\ treści|postanowienia\ ogólne|strona\ główna
    |введение|цель|назначение|содержание|оглавление|общие\ положения|главная
    |einleitung|zweck|inhalt|allgemeines|geltungsbereich
    )?[\W\d]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBERED = re.compile(r"^\W*(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.|§\s*\d+)\s")


def title_of(path: str, blocks: Sequence[Block]) -> str:
    """Return a document's title: its first heading, or first line, that can be one.

    Where nothing looks like a title, the name of the file has to serve.
    """
    opening = blocks[:_OPENING]
    for block in opening:
        if match := _GIVEN.match(block.text):
            return match["title"].strip()[:_LONGEST]
    for block in blocks:
        if block.kind is BlockKind.HEADING and _can_be(block.text):
            return block.text
    if opening and _can_be(opening[0].text) and not opening[0].text.endswith("."):
        return opening[0].text
    stem = PurePosixPath(path.rpartition(WITHIN)[2]).stem
    return " ".join(re.sub(r"[-_]+", " ", stem).split()) or path


def _can_be(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and not _NO_TITLE.match(text)
        and not _NUMBERED.match(text)
    )
