"""Compressed files, unpacked into the engine's folder and never beside themselves."""

from __future__ import annotations

import bz2
import gzip
import lzma
import shutil
import zipfile
import zlib
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

import pyarrow as pa

from isocheck.errors import UnreadableError
from isocheck.registers.reading.opened import File

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from contextlib import AbstractContextManager

    from isocheck.registers.reading.engine import Engine

_PART = 1 << 20
_SMALL = 1 << 30  # bytes that may come out of any file
_RATIO = 300  # more than a register is ever compressed
_SPARE = 1 << 29  # bytes that must stay free on the disk


class _Stream(Protocol):
    """Bytes that are read in order."""

    def read(self, size: int, /) -> bytes: ...


PACKED: Mapping[str, Callable[[Path], AbstractContextManager[_Stream]]] = {
    ".gz": gzip.GzipFile,
    ".bz2": bz2.BZ2File,
    ".xz": lzma.LZMAFile,
    ".zst": lambda path: pa.CompressedInputStream(pa.OSFile(str(path)), "zstd"),
}


def unpack(engine: Engine, file: File, known: Collection[str]) -> File:
    """Return the one file in a compressed one; of an archive, one of a `known` kind.

    Raises:
        UnreadableError: it is damaged, locked, a bomb or holds several registers.
    """
    try:
        with _open(file, known) as (name, stream):
            target = engine.place(name)
            _copy(file, stream, target)
    except (zlib.error, lzma.LZMAError, zipfile.BadZipFile, EOFError, OSError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise UnreadableError(f"{file.shown}: damaged: {error}") from None
    return File(path=target, shown=file.shown)


@contextmanager
def _open(file: File, known: Collection[str]) -> Iterator[tuple[str, _Stream]]:
    if file.suffix != ".zip":
        with PACKED[file.suffix](file.path) as stream:
            yield file.path.stem, stream
        return
    with zipfile.ZipFile(file.path) as archive:
        member = _member(file, archive, known)
        try:
            with archive.open(member) as stream:
                yield member, stream
        except RuntimeError:
            raise UnreadableError(f"{file.shown}: locked by a password") from None


def _member(file: File, archive: zipfile.ZipFile, known: Collection[str]) -> str:
    found = [
        name
        for name in archive.namelist()
        if PurePosixPath(name).suffix.lower() in known
        and not PurePosixPath(name).name.startswith(".")
        and not name.startswith("__MACOSX/")
    ]
    if len(found) == 1:
        return found[0]
    has = ", ".join(found[:5]) if found else "none"
    raise UnreadableError(
        f"{file.shown}: an archive must hold one register; it has {has}"
    )


def _copy(file: File, stream: _Stream, target: Path) -> None:
    most = max(_SMALL, _RATIO * file.path.stat().st_size)
    most = min(most, shutil.disk_usage(target.parent).free - _SPARE)
    written = 0
    with target.open("wb") as out:
        for part in iter(partial(stream.read, _PART), b""):
            written += len(part)
            if written > most:
                raise UnreadableError(
                    f"{file.shown}: more comes out of it than there is room for, "
                    f"over {most >> 20:,} MiB; unpack it yourself"
                )
            out.write(part)
