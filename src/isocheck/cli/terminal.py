"""How words reach the terminal: styles where they help, plain lines elsewhere."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from typing import Any

import typer


def tell(line: str = "") -> None:
    """Write a line that is not the result: to standard error, never wrapped."""
    typer.echo(line, err=True)


def counted(number: int, thing: str) -> str:
    """Return a number with what it counts, in the plural but for one."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def print_json(data: Any) -> None:  # noqa: ANN401 -- whatever JSON can hold
    """Print a result as JSON; letters that the stream lacks are escaped, not lost."""
    import json

    lacks = sys.stdout.encoding.lower().replace("-", "") != "utf8"
    typer.echo(json.dumps(data, indent=2, ensure_ascii=lacks))


def is_plain(stream_is_terminal: bool) -> bool:
    """Tell whether to do without colour and movement."""
    return (
        not stream_is_terminal
        or os.environ.get("NO_COLOR", "") != ""
        or os.environ.get("TERM") == "dumb"
    )


def emphasis(text: str, *, bold: bool = False, dim: bool = False) -> str:
    """Return a text in bold or dim where standard error can show it."""
    if is_plain(sys.stderr.isatty()):
        return text
    return typer.style(text, bold=bold or None, dim=dim or None)


def width() -> int:
    """Return how many columns a text may take: the terminal's, from 30 to 100."""
    return max(30, min(shutil.get_terminal_size().columns, 100))


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> str:
    """Return a text folded to the terminal's width, see width."""
    return textwrap.fill(
        text,
        width=width(),
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
