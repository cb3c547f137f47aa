"""Bytes into text, or a sentence on why they are none."""

from __future__ import annotations

import codecs

from isocheck.evidence.readers.interface import UnreadableDocumentError

# The marks of UTF-32 begin with those of UTF-16 and so stand first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\f\r\x1b")
_SAMPLE = 8192
_MOST_CONTROLS = 0.02


def decode(raw: bytes, declared: str = "utf-8") -> str:
    """Return the text; a byte order mark outweighs the declared encoding.

    Raises:
        UnreadableDocumentError: where the bytes are no text in that encoding.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _decode(raw[len(mark) :], encoding)
    if _is_binary(raw):
        raise UnreadableDocumentError("binary data, not text")
    return _decode(raw, declared)


def split_lines(text: str) -> list[str]:
    """Return the lines as editors count them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _decode(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeError as error:
        at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        message = f"not valid {encoding.upper()}{at}; save it as UTF-8"
        raise UnreadableDocumentError(message) from error
    except LookupError:  # a name that Python does not know, or not as a text encoding
        return _decode(raw, "utf-8")


def _is_binary(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return b"\0" in raw or controls > _MOST_CONTROLS * len(sample)
