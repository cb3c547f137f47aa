"""Workbooks: each title of the text opens a sheet."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter

from evidence_set.blocks import Block, Grid, Heading, paragraphs

_MADE = datetime(2026, 9, 1, 12, tzinfo=UTC)

Rows = list[tuple[str, ...]]


def sheets(blocks: tuple[Block, ...]) -> list[tuple[str, Rows]]:
    """Return name and rows of each sheet; what is no table fills one cell a row."""
    found: list[tuple[str, Rows]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            found.append((block.text, []))
        elif isinstance(block, Grid):
            found[-1][1].extend(block.rows)
        else:
            found[-1][1].extend((text,) for text in paragraphs(block))
    return found


def render_xlsx(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as an Excel workbook."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"created": _MADE})
    for name, rows in sheets(blocks):
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return made.getvalue()
