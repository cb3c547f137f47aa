"""How words reach the terminal: styles where they help, plain lines elsewhere."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap

import typer


def tell(line: str = "") -> None:
    """Write a line that is not the result: to standard error, never wrapped."""
    typer.echo(line, err=True)


def is_plain(stream_is_terminal: bool) -> bool:
    """Tell whether to do without colour and movement."""
    return (
        not stream_is_terminal
        or "NO_COLOR" in os.environ
        or os.environ.get("TERM") == "dumb"
    )


def emphasis(text: str, *, bold: bool = False, dim: bool = False) -> str:
    """Return a text in bold or dim where standard error can show it."""
    if is_plain(sys.stderr.isatty()):
        return text
    return typer.style(text, bold=bold or None, dim=dim or None)


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> str:
    """Return a text folded to the terminal's width, at most 100 columns."""
    width = min(shutil.get_terminal_size().columns, 100)
    return textwrap.fill(
        text,
        width=max(width, 30),
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
