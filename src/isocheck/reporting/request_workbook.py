"""A request list as a workbook: a row for each request, to filter and to fill in."""

from __future__ import annotations

import io
from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from isocheck.reporting.request_records import RequestListView, RequestView

SHEET = "Requests"
_MOST_IN_A_CELL = 32_000  # letters; a workbook takes 32,767
_LANDSCAPE_A4 = 9


class _Column(NamedTuple):
    title: str
    width: int


COLUMNS = (
    _Column("No.", 5),
    _Column("Ask", 20),
    _Column("Standard", 12),
    _Column("Clause", 9),
    _Column("Question", 34),
    _Column("Evidence expected", 44),
    _Column("Found so far", 28),
    _Column("What would do, for example", 44),
    _Column("Others who may have it", 22),
    _Column("Serves also", 18),
    _Column("Given by", 16),
    _Column("On", 12),
    _Column("Where", 28),
)
_ENTRIES = 3  # columns at the end, to be filled in


def request_xlsx(requests: RequestListView, day: date) -> bytes:
    """Return a request list as a workbook; all cells are text, none a formula."""
    import xlsxwriter  # noqa: PLC0415 -- part of an extra

    rows = [
        _cells(role.title, each) for role in requests.roles for each in role.requests
    ]
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime.combine(day, time())})
        sheet = book.add_worksheet(SHEET)
        _write(sheet, rows, book)
        sheet.autofilter(0, 0, len(rows), len(COLUMNS) - 1)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(_LANDSCAPE_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&D&RPage &P of &N")
    return out.getvalue()


def _write(sheet: Worksheet, rows: Sequence[Sequence[str]], book: Workbook) -> None:
    look = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#BBBBBB"}
    head = book.add_format({**look, "bold": True, "bg_color": "#E4EAF0"})
    plain = book.add_format(look)
    entry = book.add_format({**look, "bg_color": "#FFF8DC"})
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.title, head)
    for number, row in enumerate(rows, start=1):
        sheet.write_number(number, 0, number, plain)
        for place, text in enumerate(row, start=1):
            sheet.write_string(number, place, _cut(text), plain)
        for place in range(len(COLUMNS) - _ENTRIES, len(COLUMNS)):
            sheet.write_blank(number, place, None, entry)


def _cells(role: str, request: RequestView) -> Sequence[str]:
    """Return the cells of a row but for its number and those to be filled in."""
    return (
        role,
        request.standard,
        request.clause,
        request.ask,
        "\n".join(f"{each.words} ({each.because})" for each in request.wanted),
        "\n".join(request.found),
        "\n".join(request.examples),
        "\n".join(request.others),
        "\n".join(request.serves),
    )


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_IN_A_CELL else f"{text[:_MOST_IN_A_CELL]} …"
