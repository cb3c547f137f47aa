"""Tables on the terminal, made to be read at 80 columns; lists where it is narrower.

And rows as CSV, for other programs.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import typer

from isocheck.cli.terminal import is_plain, wrapped

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_PIPE_WIDTH = 100
_FOLDED = 20


def print_table(
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    folding: Collection[str] = (),
) -> None:
    """Print rows under column names; the first column and those named fold."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    terminal = sys.stdout.isatty()
    console = Console(
        width=None if terminal else _PIPE_WIDTH,
        color_system=None if is_plain(terminal) else "auto",
        highlight=False,
        emoji=False,
        markup=False,
    )
    folding = {columns[0], *folding}
    if console.width < _width(columns, rows, folding):
        _print_list(title, columns, rows)
        return
    table = Table(title=title, box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    table.leading = int(len(folding) > 1)
    for name in columns:
        folds = name in folding or name == columns[-1]
        table.add_column(name, no_wrap=not folds, overflow="fold")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def write_rows(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows as CSV that no spreadsheet program runs as formulas."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_safe(value) for value in row])


def _width(
    columns: Sequence[str], rows: Sequence[Sequence[str]], folding: Collection[str]
) -> int:
    """Return how many columns of the terminal a table takes at least."""
    cells = zip(columns, *rows, strict=True)
    return 3 * len(columns) + sum(
        _FOLDED if column[0] in folding else max(map(_length, column))
        for column in cells
    )


def _length(cell: str) -> int:
    return max(map(len, cell.splitlines()), default=0)


def _print_list(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    typer.echo(wrapped(title) + "\n")
    for row in rows:
        first, *others = (", ".join(cell.splitlines()) for cell in row)
        typer.echo(wrapped(first))
        cells = zip(columns[1:], others, strict=True)
        typer.echo(wrapped(" · ".join(f"{name} {cell}" for name, cell in cells), "  "))
    typer.echo()


def _safe(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA_SIGNS):
        return f"'{value}"
    return value
