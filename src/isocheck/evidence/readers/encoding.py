"""Bytes into text, or a sentence on why they are none."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import UnreadableDocumentError
from isocheck.evidence.readers.spelling import strangeness

if TYPE_CHECKING:
    from collections.abc import Iterable

# The marks of UTF-32 begin with those of UTF-16 and so stand first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# With the strangeness above which a reading is none: a text all of common letters is
# less strange than one with some rare ones. Of equal readings the first is taken.
_NARROW = {"cp1252": 9.0, "cp1250": 9.0, "iso8859-2": 9.0, "cp1251": 5.0, "koi8-r": 5.0}
# Those of DOS, which Windows still gives to names in archives; none lacks a byte.
_OF_NAMES = ("cp437", "cp852", "cp866")
# What texts declare and what they hold: browsers read these names so, too.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_OTHER = re.compile(r"(?:cp|iso8859-|mac-|koi8-|gb|big5|euc_|shift_jis)\w*")
_TRUST = 0.5  # how much stranger a text may look in the encoding it declares
_ACCENTED = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_MOST_WORDS = 500
_BROKEN = "\ufffd"
_MOST_BROKEN = 0.02  # of the letters that UTF-8 writes with several bytes
_WRITTEN = re.compile("[\t\n\f\r -~\xa0-\u024f\u0400-\u045f\u2010-\u2044\u20ac\u2116]")
_LEAST_WRITTEN = 0.95
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\f\r\x1b")
_SAMPLE = 8192
_MOST_CONTROLS = 0.02


def decode(raw: bytes, declared: str = "") -> str:
    """Return the text, in the encoding in which it looks like one.

    A byte order mark settles it, and so does valid UTF-8; then what is declared
    counts, unless another encoding makes much more of the bytes.

    Raises:
        UnreadableDocumentError: where the bytes are no text in any encoding.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _marked(raw[len(mark) :], encoding)
    if b"\0" in raw:
        return _wide(raw)
    if _is_binary(raw):
        raise UnreadableDocumentError("binary data, not text")
    with suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    return _nearly_utf8(raw) or _narrow(raw, _named(declared))


def decode_name(raw: bytes) -> str:
    """Return the name of a file in an archive that does not say how it is written."""
    with suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    return raw.decode(_likeliest(raw, _OF_NAMES)[0])


def split_lines(text: str) -> list[str]:
    """Return the lines as editors count them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _marked(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        message = (
            f"not valid {encoding.upper()} at byte {error.start}; save it as UTF-8"
        )
        raise UnreadableDocumentError(message) from error


def _wide(raw: bytes) -> str:
    for encoding in _WIDE:
        with suppress(UnicodeDecodeError):
            text = raw.decode(encoding)
            sample = text[:_SAMPLE]
            if len(_WRITTEN.findall(sample)) >= _LEAST_WRITTEN * len(sample):
                return text
    raise UnreadableDocumentError("binary data, not text")


def _is_binary(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(sample)


def _nearly_utf8(raw: bytes) -> str:
    """Return the text where all but a few letters are UTF-8, else nothing."""
    text = raw.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return text if text.count(_BROKEN) <= _MOST_BROKEN * beyond_ascii else ""


def _named(declared: str) -> str:
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):  # no encoding, or not even a name
        return ""
    return _MEANT.get(name, name)


def _narrow(raw: bytes, declared: str) -> str:
    if declared not in _NARROW and _OTHER.fullmatch(declared):
        with suppress(UnicodeDecodeError):
            return raw.decode(declared)
    best, cost = _likeliest(raw, _NARROW, declared)
    if cost > _NARROW[best]:
        raise UnreadableDocumentError(
            "not text in an encoding isocheck knows; save it as UTF-8"
        )
    return raw.decode(best, "replace")


def _likeliest(
    raw: bytes, encodings: Iterable[str], declared: str = ""
) -> tuple[str, float]:
    """Return the encoding in which the bytes look least strange, and how strange."""
    words = [found[0] for found in islice(_ACCENTED.finditer(raw), _MOST_WORDS)]
    costs = {
        encoding: strangeness(word.decode(encoding, "replace") for word in words)
        for encoding in encodings
    }
    best = min(costs, key=lambda each: costs[each] - (each == declared) * _TRUST)
    return best, costs[best]
