"""Tables on the terminal, made to be read at 80 columns."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_PIPE_WIDTH = 100


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
        no_color=not terminal or None,
        highlight=False,
        emoji=False,
        markup=False,
    )
    table = Table(title=title, box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for number, name in enumerate(columns):
        table.add_column(name, no_wrap=0 < number < len(columns) - 1)
    for row in rows:
        table.add_row(*row)
    console.print(table)
