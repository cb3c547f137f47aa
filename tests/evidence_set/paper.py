"""PDF with a text layer in any alphabet, by the standard library alone.

Fonts are named, not embedded; a table in the file tells which letter each code is, as
word processors write it. So the text is read from the file and no font has to lie here.
"""

from __future__ import annotations

import textwrap
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evidence_set.blocks import Block, Grid, Heading, Listing, paragraphs, title

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 533, 780, 70
_SIZE, _LEADING = 10, 14
_FIRST_CODE = 33
_NARROW = frozenset("iíjlłtfrI.,;:'!|()[]-/ ")
_WIDE = frozenset("mwMWЖШЩЮФМжшщюфм@%—")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text at a place of a page: how far from the left, in which size."""

    x: float
    y: float
    text: str
    size: int = _SIZE
    bold: bool = False


def render_pdf(blocks: tuple[Block, ...]) -> bytes:
    """Return the blocks as pages with their number at the foot."""
    pages = _pages(blocks)
    letters = sorted(
        {x for page in pages for piece in page for x in piece.text} - {" "}
    )
    codes = {letter: n for n, letter in enumerate(letters, _FIRST_CODE)} | {" ": 32}
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        _page_tree(len(pages)),
        _font("Helvetica", codes),
        _font("Helvetica-Bold", codes),
        _stream(_to_unicode(codes).encode("ascii")),
        f"<< /Title {_utf16(title(blocks))} >>".encode("ascii"),
    ]
    for number, page in enumerate(pages):
        objects.append(_page(number))
        objects.append(_stream("\n".join(_drawn(x, codes) for x in page).encode()))
    return _file(objects)


def _pages(blocks: tuple[Block, ...]) -> list[list[_Piece]]:
    pages: list[list[_Piece]] = [[]]
    y = float(_TOP)
    for row in (row for block in blocks for row in _rows(block)):
        height = max(piece.y for piece in row)
        if y - height < _BOTTOM:
            pages.append([])
            y = _TOP
        pages[-1] += [
            _Piece(x.x, y - x.y + _LEADING, x.text, x.size, x.bold) for x in row
        ]
        y -= height + 2
    for number, page in enumerate(pages, 1):
        page.append(_Piece(_LEFT, 40, f"{title(blocks)} · {number} / {len(pages)}", 8))
    return pages


def _rows(block: Block) -> Iterator[list[_Piece]]:
    """Yield what must stay together; y is the distance from the top of the row."""
    match block:
        case Heading(level, text):
            size = 18 - 3 * level
            pieces = [
                _Piece(_LEFT, 8 + size * 1.3 * n, line, size, bold=True)
                for n, line in enumerate(_wrapped(text, _RIGHT - _LEFT, size), 1)
            ]
            yield pieces
        case Grid(rows):
            for row in rows:
                yield _table_row(row)
            yield [_Piece(_LEFT, 6, "")]
        case _:
            indent = 12 if isinstance(block, Listing) else 0
            for text in paragraphs(block):
                for line in _wrapped(text, _RIGHT - _LEFT - indent, _SIZE):
                    yield [_Piece(_LEFT + indent, _LEADING, line)]
            yield [_Piece(_LEFT, 6, "")]


def _table_row(cells: tuple[str, ...]) -> list[_Piece]:
    width = (_RIGHT - _LEFT) / len(cells)
    return [
        _Piece(_LEFT + width * column, _LEADING * line, text)
        for column, cell in enumerate(cells)
        for line, text in enumerate(_wrapped(cell, width - 8, _SIZE) or [""], 1)
    ]


def _wrapped(text: str, width: float, size: int) -> list[str]:
    return textwrap.wrap(text, int(width / (0.53 * size)), break_on_hyphens=False)


def _drawn(piece: _Piece, codes: dict[str, int]) -> str:
    shown = "".join(f"{codes[letter]:02x}" for letter in piece.text)
    font = "F2" if piece.bold else "F1"
    return f"BT /{font} {piece.size} Tf {piece.x:.2f} {piece.y:.2f} Td <{shown}> Tj ET"


def _font(name: str, codes: dict[str, int]) -> bytes:
    ordered = sorted((code, letter) for letter, code in codes.items())
    names = " ".join(f"/uni{ord(letter):04X}" for _, letter in ordered)
    widths = " ".join(str(_width(letter)) for _, letter in ordered)
    return (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /FirstChar 32 "
        f"/LastChar {ordered[-1][0]} /Widths [{widths}] /ToUnicode 5 0 R "
        f"/Encoding << /Type /Encoding /Differences [32 {names}] >> >>"
    ).encode("ascii")


def _width(letter: str) -> int:
    if letter in _NARROW:
        return 278
    return 833 if letter in _WIDE else 556


def _to_unicode(codes: dict[str, int]) -> str:
    pairs = [f"<{code:02x}> <{ord(letter):04x}>" for letter, code in codes.items()]
    parts = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    maps = "\n".join(
        f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Letters def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{maps}\nendcmap end end"
    )


def _page_tree(count: int) -> bytes:
    kids = " ".join(f"{7 + 2 * number} 0 R" for number in range(count))
    return f"<< /Type /Pages /Count {count} /Kids [{kids}] >>".encode("ascii")


def _page(number: int) -> bytes:
    return (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
        f"/Contents {8 + 2 * number} 0 R >>"
    ).encode("ascii")


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n"
    return head.encode("ascii") + packed + b"\nendstream"


def _utf16(text: str) -> str:
    return f"<feff{text.encode('utf-16-be').hex()}>"


def _file(objects: list[bytes]) -> bytes:
    made = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode("ascii") + content + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode("ascii")
    made += b"".join(f"{place:010d} 00000 n \n".encode("ascii") for place in places)
    made += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R >>\n"
        f"startxref\n{start}\n%%EOF\n"
    ).encode("ascii")
    return bytes(made)
