"""What opening a register gives, whatever it came from."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from isocheck.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import ibis.expr.types as ir


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A register as a table in which blank cells are NULL; nothing of it is changed.

    `rows` is None where only counting would tell. `notes` are sentences on how it was
    understood. `digest` waits for what `sha256` tells.
    `source` is the file's name, or the address
    without its password. All columns are text unless `typed`: then those that are no
    text have the types they came with.

    `changed` tells whether the file is no longer what it was when it was opened.

    Close it when done, or use it in a `with`: then all temporary files are gone.
    """

    table: ir.Table
    rows: int | None
    notes: tuple[str, ...]
    digest: Callable[[], str]
    source: str
    typed: bool
    close: Callable[[], object]
    explain: Callable[[Exception], str]
    changed: Callable[[], bool] = bool

    @property
    def sha256(self) -> str:
        """Return that of the file on the disk; of a folder, that of its files' own.

        It is empty for a database.
        """
        return self.digest()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        self.close()
        if failed is None:
            self._must_be_the_same()

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Turn what goes wrong while the table is asked into one clear line.

        Raises:
            UnreadableError: where the engine that holds the table raises anything.
        """
        try:
            yield
        except BrokenPipeError:  # of who reads what is printed, not of the register
            raise
        except Exception as error:
            reason = self.explain(error)
            if not reason:
                raise
            raise UnreadableError(f"{self.source}: {reason}") from None
        self._must_be_the_same()

    def _must_be_the_same(self) -> None:
        """Figures from a file that was written meanwhile would be of two files."""
        if self.changed():
            raise UnreadableError(
                f"{self.source}: it changed while it was read; try again"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to read, and what its reader calls it when it talks to the user."""

    path: Path
    shown: str

    @property
    def suffix(self) -> str:
        """Return the ending that tells the kind of file, in lower case."""
        return self.path.suffix.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The table one file holds; otherwise as in `Opened`."""

    table: ir.Table
    rows: int
    notes: tuple[str, ...] = ()
    typed: bool = False

    def with_notes(self, *notes: str) -> Part:
        """Return it with more to say, said first."""
        return replace(self, notes=(*notes, *self.notes))
