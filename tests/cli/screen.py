"""A program in a pseudo-terminal, and what a person in front of it sees."""

from __future__ import annotations

import signal
import time
import warnings
from typing import TYPE_CHECKING

import pexpect
import pyte

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_ROWS = 24
_PATIENCE = 10.0
_SCROLLED_AWAY = 2000


class Screen:
    """A terminal of 24 lines with a program in it; `raw` is all that was written."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        environ: Mapping[str, str],
        columns: int = 80,
    ) -> None:
        self.raw = ""
        self._columns = columns
        self._screen = pyte.HistoryScreen(columns, _ROWS, history=_SCROLLED_AWAY)
        self._stream = pyte.Stream(self._screen)
        self._mark = 0
        with warnings.catch_warnings():
            # The forked process becomes another program at once; no thread is missed.
            warnings.filterwarnings("ignore", "This process .* is multi-threaded")
            self._child = pexpect.spawn(
                command[0],
                list(command[1:]),
                cwd=str(folder),
                env=dict(environ),
                dimensions=(_ROWS, columns),
                encoding="utf-8",
                preexec_fn=_heed_the_terminal,
                timeout=_PATIENCE,
            )
        self._child.delaybeforesend = None
        self._child.ptyproc.delayafterclose = 0.0  # type: ignore[attr-defined]  # the stubs lack it

    def send(self, line: str) -> None:
        """Type a line and press Enter."""
        self._mark_here()
        self._child.sendline(line)

    def reply(self, line: str, then: str) -> str:
        """Type a line and wait for a text; return all shown since."""
        self.send(line)
        return self.wait_for(then)

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self._mark_here()
        self._child.sendintr()

    def end_input(self) -> None:
        """Press Ctrl-D."""
        self._mark_here()
        self._child.sendeof()

    def wait_for(self, text: str) -> str:
        """Wait until a text is shown; return all shown since the last line typed."""
        deadline = time.monotonic() + _PATIENCE
        while text not in self.shown():
            if not self._read(deadline):
                raise AssertionError(f"no {text!r} on this screen:\n{self.text()}")
        return self.shown()

    def wait_for_end(self) -> int:
        """Wait until the program ends; return its exit status, or minus its signal."""
        deadline = time.monotonic() + _PATIENCE
        while self._read(deadline):
            pass
        assert time.monotonic() < deadline, f"still there:\n{self.text()}"
        self._child.wait()
        return self._status()

    def shown(self) -> str:
        """Return what was shown below the last line that was typed in."""
        return "\n".join(self._lines()[self._mark :])

    def text(self) -> str:
        """Return all that was shown, with what has scrolled away."""
        return "\n".join(self._lines())

    @property
    def process(self) -> int:
        """Return the number of the program's process."""
        assert self._child.pid is not None
        return self._child.pid

    def kill(self) -> None:
        """End the program at once, as kill -9 or a power cut does."""
        self._child.kill(signal.SIGKILL)
        self._child.wait()

    def close(self) -> int:
        """Close the terminal's window; return how the program ended."""
        self._child.close(force=True)
        return self._status()

    def _mark_here(self) -> None:
        self._mark = len(self._screen.history.top) + self._screen.cursor.y + 1

    def _read(self, deadline: float) -> bool:
        """Take in what the program writes; tell whether there may be more."""
        patience = max(deadline - time.monotonic(), 0.0)
        try:
            written = self._child.read_nonblocking(4096, timeout=patience)
        except (pexpect.EOF, pexpect.TIMEOUT):
            return False
        self.raw += written
        self._stream.feed(written)
        return True

    def _lines(self) -> list[str]:
        gone = (
            "".join(line[column].data for column in range(self._columns))
            for line in self._screen.history.top
        )
        return [line.rstrip() for line in (*gone, *self._screen.display)]

    def _status(self) -> int:
        if self._child.signalstatus is not None:
            return -self._child.signalstatus
        assert self._child.exitstatus is not None
        return self._child.exitstatus


def _heed_the_terminal() -> None:
    # Tests may run in the background, where a shell has these two ignored.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
