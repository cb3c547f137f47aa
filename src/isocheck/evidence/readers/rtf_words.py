"""The control words of rich text that need no state: characters and groups."""

from __future__ import annotations

import re

# Groups that hold settings, pictures or a second copy; "\*" marks most others.
SKIPPED = frozenset(
    """aftncn aftnsep aftnsepc annotation atnauthor atnid bkmkend bkmkstart colortbl
    comment filetbl fldinst ftncn ftnsep ftnsepc info listtext nonesttables nonshppict
    pict pntext rxe shprslt sp tc txe xe""".split()
)
NAMED = {
    "bullet": "•",
    "column": " ",
    "emdash": "—",
    "emspace": " ",
    "endash": "–",
    "enspace": " ",
    "ldblquote": "“",
    "line": " ",
    "lquote": "‘",
    "page": " ",
    "qmspace": " ",
    "rdblquote": "”",
    "rquote": "’",
    "tab": " ",
}
SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
STARRED_BUT_SHOWN = {"shpinst", "shptxt"}
BESIDE = {
    f"{place}{which}": place for place in ("header", "footer") for which in ("", *"lrf")
} | {"footnote": "footnote"}

_BORDER = re.compile(rb"\\bin([0-9]{1,9}) ?|\\.|([{}])", re.DOTALL)


def end_of_group(raw: bytes, start: int) -> int:
    """Return where the group ends whose text goes on from a place."""
    at, depth = start, 0
    while found := _BORDER.search(raw, at):
        if found[2] == b"}" and not depth:
            return found.start()
        at = found.end() + int(found[1] or 0)
        if found[2]:
            depth += 1 if found[2] == b"{" else -1
    return len(raw)
