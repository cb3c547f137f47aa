"""Statements as what is said at once: a sentence, or a cell with its row and column.

A promise is often split: the heading says for which stage, the first cell what is done,
the head of a column when. What belongs together is brought together here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import BlockKind
from isocheck.evidence.spans import spans_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from isocheck.evidence.statements import Statement

_FIGURE = re.compile(r"[^\w%]*\d[\d.,:%\s–-]*\Z|\d{4}-\d\d-\d\d\Z")
_CELLS = " | "
_NO_PROMISE = re.compile(
    r"\b(?:if (?:we|not)|if missed|otherwise|what you get|length|duration|jeśli|jeżeli"
    r"|если|wenn)\b",
    re.IGNORECASE,
)
"""Heads a column of what is owed when a promise is broken, or of how long it lasts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What is said at once, and what it has to be read with.

    `label` and `column` are the first cell of its row and the head of its column,
    `lead` the words before its list, `earlier` what its block said before it. `heading`
    are the headings above it. `bare` is true of a few words that need no verb, `ragged`
    of what does not end like a sentence: cells of a table may stand side by side in it.
    """

    text: str
    quote: str
    place: str
    heading: str = ""
    label: str = ""
    column: str = ""
    lead: str = ""
    earlier: str = ""
    bare: bool = False
    ragged: bool = False

    @property
    def around(self) -> str:
        """Return what stands beside the text and belongs to it."""
        return ". ".join(filter(None, (self.lead, self.label, self.column)))


def sayings(statements: Iterable[Statement]) -> Iterator[Saying]:
    """Yield what is said in a document, in its order."""
    heading = ""
    for is_row, group in groupby(statements, lambda each: each.kind is BlockKind.ROW):
        told = tuple(group)
        if is_row:
            yield from _table(told, heading)
            continue
        yield from _prose(told, heading)
        heads = [each.text for each in told if each.heading]
        heading = heads[-1] if heads else heading


def _prose(statements: Iterable[Statement], heading: str) -> Iterator[Saying]:
    minor = ""
    earlier, place = "", ""
    for each in statements:
        if each.heading:
            heading, earlier, minor = each.text, "", ""
        if each.place != place:
            earlier, place = "", each.place
        ended = each.text.rstrip().endswith((".", "!", ":", ")"))
        if not ended and len(each.words) <= _SHORT and not each.lead:
            minor = each.text
        above, _, lead = each.place.rpartition(" > ") if each.lead else (place, "", "")
        yield Saying(
            text=each.text,
            quote=each.text,
            place=each.place,
            heading=" > ".join(filter(None, (above, heading, minor))),
            lead=lead or (each.place if each.lead else ""),
            earlier=earlier,
            bare=each.heading
            or (len(each.words) - each.lead <= _FEW_WORDS and not ended),
            ragged=not ended,
        )
        earlier = f"{earlier} {each.text}"[-_LONGEST_MEMORY:]


_LONGEST_MEMORY = 400
_SHORT = 4  # words of a line that heads what follows, though no heading
_FEW_WORDS = 14  # of a line that may leave out the verb


def _table(rows: Sequence[Statement], heading: str) -> Iterator[Saying]:
    """Yield the cells with a time, each beside the first of its row and its head."""
    cells = [row.text.split(_CELLS) for row in rows]
    heads = _heads(cells)
    for row, found in zip(rows, cells, strict=True):
        if found is heads:
            continue
        figures = any(_FIGURE.match(each.strip()) for each in found[1:])
        for number, cell in enumerate(found):
            named = heads is not None and number < len(heads)
            if (number == 0 and figures) or not spans_in(cell):
                continue
            if heads and named and _NO_PROMISE.search(heads[number]):
                continue
            yield Saying(
                text=cell,
                quote=row.text,
                place=row.place,
                heading=f"{row.place} > {heading}",
                label=_beside(found, number),
                column=heads[number] if heads and named else "",
                bare=True,
            )


def _beside(cells: Sequence[str], number: int) -> str:
    """Return the cells before a cell that say what it is about: words, no times."""
    return " – ".join(
        each
        for each in cells[:number]
        if re.search(r"[^\W\d]{2}", each) and not spans_in(each)
    )


def _heads(rows: Iterable[list[str]]) -> list[str] | None:
    """Return the first row of a table where it names the columns."""
    first, *rest = rows
    if rest and not any(spans_in(cell) or _FIGURE.match(cell) for cell in first):
        return first
    return None
