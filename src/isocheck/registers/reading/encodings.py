"""How the letters and lines of a file are written: found out, never asked."""

from __future__ import annotations

import codecs
import io
import re
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import IO, TYPE_CHECKING

from isocheck.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from isocheck.registers.reading.opened import File


SAMPLE_BYTES = 200_000


_PART = 1 << 20


LONGEST = 4_000_000  # characters; also the longest cell


_LINE_ENDS = {"\r\n": "CRLF", "\n": "LF", "\r": "CR alone"}


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a\x1b"})


_STRAY = {13: " ", 10: " ", 0: ""}  # line ends of another kind, and NUL


_CYRILLIC = re.compile("[а-яё]{3,}", re.IGNORECASE)


# A pound sign is Ł in Windows-1250: letters count beside letters only.
_LETTERS = "(?<=[^\\W\\d_])[{0}]|[{0}](?=[^\\W\\d_])"


_POLISH = re.compile(_LETTERS.format("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"))


_WESTERN = re.compile(_LETTERS.format("à-öø-ýÀ-ÖØ-Ýß"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """How the bytes of a file become lines.

    `plain` says that all of it is UTF-8 without NUL or a lone carriage return; only
    then need nothing be mended. `lines` counts the ends of lines, quoted ones too, and
    is 0 where not all of the file was looked through.
    """

    codec: str
    newline: str
    notes: tuple[str, ...]
    plain: bool = False
    quotes: bool = True
    lines: int = 0


def find_encoding(file: File) -> TextFile:
    """Find out encoding and line ends; only valid UTF-8 counts as such."""
    with file.path.open("rb") as stream:
        head = stream.read(SAMPLE_BYTES)
    if not head.strip():
        raise UnreadableError(f"{file.shown}: the file is empty")
    marked = [mark for mark in _MARKS if head.startswith(mark[0])]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not marked and (b"\0" in head or controls > len(head) / 100):
        raise UnreadableError(f"{file.shown}: not text; save the register as CSV")
    seen = _look_through(file.path)
    codec, name = marked[0][1:] if marked else seen.encoding
    said = [f"read as {name}"]
    if marked:
        said.append("a byte-order mark was cut off")
    outside = re.sub('"[^"]*"', "", head.decode(codec, "ignore"))
    ends = Counter(re.findall("\r\n|\r|\n", outside)) or {"\n": 1}
    end = max(ends, key=lambda found: ends[found])
    said.append(f"lines end in {_LINE_ENDS[end]}")
    return TextFile(
        codec=codec,
        newline="\r" if end == "\r" else "\n",
        notes=tuple(said),
        plain=codec.startswith("utf-8") and seen.plain,
        quotes=seen.quotes,
        lines=seen.lines,
    )


@dataclass(slots=True, kw_only=True)
class _Seen:
    """What one look through all bytes has found."""

    valid: bool = True
    zeros: bool = False
    quotes: bool = False
    lone_returns: int = 0
    lines: int = 0
    beyond_ascii: bytearray = field(default_factory=bytearray)

    @property
    def plain(self) -> bool:
        return self.valid and not self.zeros and not self.lone_returns

    @property
    def encoding(self) -> tuple[str, str]:
        """Return codec and name; the letters tell if it is not UTF-8."""
        if self.valid:
            return "utf-8", "UTF-8"
        return _by_letters(bytes(self.beyond_ascii))


def _look_through(path: Path) -> _Seen:
    seen = _Seen()
    decoder = codecs.getincrementaldecoder("utf-8")()
    last = b""
    with path.open("rb") as stream:
        for part in iter(partial(stream.read, _PART), b""):
            _look_at(part, last, seen, decoder)
            last = part
            if not seen.valid and len(seen.beyond_ascii) >= SAMPLE_BYTES:
                return seen  # nothing more to learn
    seen.valid = seen.valid and _decodes(decoder, b"", final=True)
    seen.lines += not last.endswith(b"\n")
    return seen


def _look_at(
    part: bytes, last: bytes, seen: _Seen, decoder: codecs.IncrementalDecoder
) -> None:
    ascii_only = part.isascii()
    if not ascii_only and len(seen.beyond_ascii) < SAMPLE_BYTES:
        seen.beyond_ascii += part
    waiting = decoder.getstate()[0]
    if seen.valid and (waiting or not ascii_only):
        seen.valid = _decodes(decoder, part)
    seen.zeros |= b"\0" in part
    seen.quotes = seen.quotes or b'"' in part
    seen.lines += part.count(b"\n")
    if b"\r" in part:
        seen.lone_returns += part.count(b"\r") - part.count(b"\r\n")
    if last.endswith(b"\r") and part.startswith(b"\n"):
        seen.lone_returns -= 1


def _decodes(
    decoder: codecs.IncrementalDecoder, part: bytes, *, final: bool = False
) -> bool:
    try:
        decoder.decode(part, final)
    except UnicodeDecodeError:
        return False
    return True


def _by_letters(sample: bytes) -> tuple[str, str]:
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if sum(letter > "\x7f" for letter in text) > 10 * bad:
        return "utf-8", "UTF-8, in spite of damage"
    cyrillic = "".join(_CYRILLIC.findall(sample.decode("cp1251", "replace")))
    if len(cyrillic) > sum(byte > 127 for byte in sample) / 2:  # noqa: PLR2004 - ASCII
        return "cp1251", "Windows-1251"
    polish = _POLISH.findall(sample.decode("cp1250", "replace"))
    western = _WESTERN.findall(sample.decode("cp1252", "replace"))
    if len(polish) > len(western):
        return "cp1250", "Windows-1250"
    return "cp1252", "Windows-1252 (Latin-1)"


@contextmanager
def clean_lines(
    file: File, text: TextFile, tally: Counter[str] | None = None
) -> Iterator[Iterator[str]]:
    """Yield the lines of a file, each ending in LF whatever it ended in there."""
    with (
        file.path.open("rb") as raw,
        io.TextIOWrapper(raw, text.codec, "replace", newline=text.newline) as stream,
    ):
        yield _clean(file, stream, Counter() if tally is None else tally)


def _clean(file: File, stream: IO[str], tally: Counter[str]) -> Iterator[str]:
    for number, line in enumerate(iter(partial(stream.readline, LONGEST), ""), 1):
        if len(line) == LONGEST:
            raise UnreadableError(
                f"{file.shown}:{number}: the line is over {LONGEST} characters; "
                "is this a table?"
            )
        if "\ufffd" in line:
            tally["damaged"] += 1
        yield line.strip("\r\n").translate(_STRAY) + "\n"
