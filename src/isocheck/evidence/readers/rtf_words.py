"""The control words of rich text that have no state: characters and destinations."""

from __future__ import annotations

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
