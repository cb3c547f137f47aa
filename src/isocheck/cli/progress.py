"""What is being done, on a terminal, while long work goes on."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from isocheck.cli.terminal import is_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress, TaskID

_STEPS = ("opening", "reading columns", "checking rows", "measuring")


@contextmanager
def showing_files(*, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """Show which file is being read, where there is a terminal to show it."""
    if quiet or is_plain(sys.stderr.isatty()):
        yield lambda _: None
        return

    def tick(name: str) -> None:
        sys.stderr.write(f"\r\033[Kreading {name[:60]}")
        sys.stderr.flush()

    try:
        yield tick
    finally:
        sys.stderr.write("\r\033[K")
        sys.stderr.flush()


@contextmanager
def showing_steps() -> Iterator[Steps]:
    """Show steps as they come; the bar is gone afterwards, whatever happened."""
    steps = Steps()
    try:
        yield steps
    finally:
        steps.pause()


class Steps:
    """A bar that appears on a terminal; elsewhere nothing is shown.

    Call it with the step that begins; with `done` and `total` inside a step.
    """

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._shown = not is_plain(sys.stderr.isatty())

    def __call__(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show that a step has begun, or how far it has come."""
        if not self._shown:
            return
        if self._bar is None:
            self._begin()
        part = done / total if total else 0.0
        place = _STEPS.index(words) if words in _STEPS else 0
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=place + part, description=words)

    def pause(self) -> None:
        """Take the bar away, so that lines can be printed."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _begin(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=len(_STEPS))
        self._bar.start()
