"""A sample as a work-paper to fill in: a workbook, or text for any program."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from isocheck.model.checks import checks_of
from isocheck.model.sample import Answer
from isocheck.model.workpaper import (
    AUDITOR,
    CASE_HEAD,
    CHECKED_ON,
    CHECKS_HEAD,
    CONCLUSION,
    PARTS_HEAD,
    about_rows,
    case_rows,
    entry_names,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from isocheck.model.sample import Sample

ABOUT, CASES = "Sample", "Cases"
COUNTED = ("Result", "yes", "no", "n.a.", "open")
_MARKED = ("=", "+", "-", "@", "'")  # a formula for some programs, or looks so
_WIDEST, _NARROWEST = 40, 6  # letters in a column
_ENTRY_WIDTH, _REMARKS_WIDTH = 14, 40
_ROOM = 1.2  # some letters are wider than others
_HEAD_HEIGHT = 32  # points, for two lines
_A4 = 9


def workpaper_csv(sample: Sample) -> bytes:
    """Return a work-paper as CSV; no cell of it is run as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in (*about_rows(sample), (), *case_rows(sample)):
        writer.writerow([f"'{c}" if c.startswith(_MARKED) else c for c in row])
    return out.getvalue().encode("utf-8-sig")


def workpaper_xlsx(sample: Sample) -> bytes:
    """Return a work-paper as a workbook that counts what is entered."""
    import xlsxwriter  # noqa: PLC0415 -- part of an extra

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        about, cases = book.add_worksheet(ABOUT), book.add_worksheet(CASES)
        for sheet in (about, cases):
            sheet.set_landscape()
            sheet.set_paper(_A4)
            sheet.fit_to_pages(1, 0)
        _write_about(about, sample, book, bold)
        _write_cases(cases, sample, book, bold)
    return out.getvalue()


def _write_about(
    sheet: Worksheet, sample: Sample, book: Workbook, bold: Format
) -> None:
    plain = book.add_format({"align": "left"})
    entry = _entry_format(book)
    rows = about_rows(sample)
    tables = rows.index(PARTS_HEAD)
    for place, row in enumerate(rows):
        head = row in (PARTS_HEAD, CHECKS_HEAD)
        for column, text in enumerate(row):
            strong = head or (column == 0 and place < tables)
            sheet.write_string(place, column, text, bold if strong else plain)
        if row and row[0] in (AUDITOR, CHECKED_ON, CONCLUSION):
            sheet.write_blank(place, 1, None, entry)
    _write_counts(sheet, sample, len(rows) + 1, bold, plain)
    sheet.ignore_errors({"number_stored_as_text": "A1:E1000"})
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 72)
    sheet.set_column(2, 3, 12)
    sheet.set_column(4, 4, 36)


def _write_counts(
    sheet: Worksheet, sample: Sample, top: int, bold: Format, plain: Format
) -> None:
    """Write how often each answer was entered, counted as the sheet is filled in."""
    last_row = len(sample.cases) + 1
    for column, text in enumerate(COUNTED):
        sheet.write_string(top, column, text, bold)
    for place, check in enumerate(checks_of(sample)):
        letter = _letter(len(CASE_HEAD) + place)
        cells = f"{CASES}!${letter}$2:${letter}${last_row}"
        row = top + 1 + place
        sheet.write_string(row, 0, check.label)
        for column, answer in enumerate(Answer, 1):
            counted = f'=COUNTIF({cells},"{answer.value}")'
            sheet.write_formula(row, column, counted, plain)
        blank = f"=COUNTBLANK({cells})"
        sheet.write_formula(row, 4, blank, plain, value=len(sample.cases))


def _write_cases(
    sheet: Worksheet, sample: Sample, book: Workbook, bold: Format
) -> None:
    rows = case_rows(sample)
    first = len(CASE_HEAD)
    last = first + len(entry_names(sample)) - 1  # then come details
    plain = book.add_format({"valign": "top", "align": "left"})
    entry = _entry_format(book)
    sheet.set_row(0, _HEAD_HEIGHT)
    for column, text in enumerate(rows[0]):
        sheet.write_string(0, column, text, bold)
        texts = [row[column] for row in rows]
        sheet.set_column(column, column, _width(texts))
    for place, row in enumerate(rows[1:], 1):
        sheet.write_number(place, 0, int(row[0]), plain)
        for column, text in enumerate(row[1:], 1):
            if first <= column <= last:
                sheet.write_blank(place, column, None, entry)
            else:
                sheet.write_string(place, column, text, plain)
    sheet.set_column(first, last - 1, _ENTRY_WIDTH)
    sheet.set_column(last, last, _REMARKS_WIDTH)
    choice = {"validate": "list", "source": [each.value for each in Answer]}
    choices_end = first + len(checks_of(sample)) - 1
    sheet.data_validation(1, first, len(rows) - 1, choices_end, choice)
    sheet.freeze_panes(1, first)
    sheet.print_area(0, 0, len(rows) - 1, last)
    sheet.repeat_rows(0)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _entry_format(book: Workbook) -> Format:
    look = {"bg_color": "#FFF8DC", "border": 1, "border_color": "#BBBBBB"}
    return book.add_format({**look, "text_wrap": True, "valign": "top"})


def _width(texts: Sequence[str]) -> int:
    return min(max(_NARROWEST, round(_ROOM * max(map(len, texts)))), _WIDEST)


def _letter(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415 -- part of an extra

    return str(xl_col_to_name(column))
