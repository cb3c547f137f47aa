"""Tables on the terminal, made to be read at 80 columns; lists where it is narrower."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from isocheck.cli.terminal import is_plain, wrapped

_PIPE_WIDTH = 100
_FIRST_COLUMN = 20


def print_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Print rows under column names; the first column folds, the others do not."""
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
    if console.width < _width(columns, rows):
        _print_list(title, columns, rows)
        return
    table = Table(title=title, box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for number, name in enumerate(columns):
        table.add_column(name, no_wrap=0 < number < len(columns) - 1)
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _width(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    cells = zip(columns, *rows, strict=True)
    others = [max(map(len, column)) for column in cells][1:]
    return _FIRST_COLUMN + sum(others) + 3 * len(columns)


def _print_list(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    typer.echo(wrapped(title) + "\n")
    for first, *others in rows:
        typer.echo(wrapped(first))
        cells = zip(columns[1:], others, strict=True)
        typer.echo(wrapped(" · ".join(f"{name} {cell}" for name, cell in cells), "  "))
    typer.echo()
