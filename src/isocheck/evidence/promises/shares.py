"""Shares and hours of the day read out of a text."""

from __future__ import annotations

import re

_SHARE = re.compile(
    r"\b(\d{1,3}(?:[.,]\d+)?)\s*(?:%|per ?cent|procent|процент|prozent|y cant)"
    r"|\b(\d{1,3}|\w+) (?:in|out of|na|из|von|o bob) (10|ten|100|hundred|dziesięć"
    r"|десяти)\b",
    re.IGNORECASE,
)
_WHOLE = {"10": 10, "ten": 10, "dziesięć": 10, "десяти": 10, "100": 100, "hundred": 100}
_PER_CENT = 100


def share_in(text: str) -> float | None:
    """Return the first share a text names, from 0 to 1; None without one."""
    for found in _SHARE.finditer(text):
        if found[1]:
            value = float(found[1].replace(",", ".")) / _PER_CENT
        elif found[2].isdecimal():
            value = float(found[2]) / _WHOLE[found[3].lower()]
        else:
            continue
        if 0 < value <= 1:
            return value
    return None
