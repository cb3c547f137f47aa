"""What the head of rich text tells: encodings by font, headings by style."""

from __future__ import annotations

import codecs
import re

from isocheck.evidence.readers.flow import BODY_TEXT
from isocheck.evidence.readers.styles import by_name

WINDOWS = "cp1252"

# What fonts call their character sets; 0 and 1 leave it to the document.
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_PAGES = {10000: "mac_roman", 10007: "mac_cyrillic", 65001: "utf-8"}
_CONTROL = re.compile(rb"\\(?:[a-z]+-?[0-9]*[ ]?|[^a-z])")
_STYLE = re.compile(rb"\\s([0-9]{1,6})(?![0-9])")
_LEVEL = re.compile(rb"\\outlinelevel([0-9])")
_FONT = re.compile(rb"\\(f|fcharset|cpg)([0-9]{1,6})")

BY_NAME = {"ansi": WINDOWS, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""The encodings that one control word names."""


def code_page(number: int) -> str:
    """Return Python's name of a Windows code page, of the usual one if unknown."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return WINDOWS
    return name


def font_encodings(table: bytes) -> dict[int, str]:
    """Return by number the encodings of the fonts that name one."""
    encodings: dict[int, str] = {}
    font = 0
    for word, digits in _FONT.findall(table):
        number = int(digits)
        if word == b"f":
            font = number
        elif word == b"cpg":
            encodings[font] = code_page(number)
        elif number in _CHARSETS:
            encodings.setdefault(font, _CHARSETS[number])
    return encodings


def style_levels(stylesheet: bytes) -> dict[int, tuple[int, bool]]:
    """Return by number the styles of headings and lists: level, and whether listed."""
    levels: dict[int, tuple[int, bool]] = {}
    for entry in stylesheet.split(b"}"):
        if number := _STYLE.search(entry):
            name = _CONTROL.sub(b"", entry).translate(None, b"{\r\n").strip(b" ;")
            level, listed = by_name(name.decode("ascii", "replace"))
            if told := _LEVEL.search(entry):
                level = min(int(told[1]) + 1, BODY_TEXT)
            levels[int(number[1])] = (
                BODY_TEXT if level is None else level,
                bool(listed),
            )
    return levels
