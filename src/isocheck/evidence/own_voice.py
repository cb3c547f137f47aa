"""Signs that somebody speaks of their own affairs: a name, a number to ring, duties.

One alone proves nothing, since news name organizations too. A text without any is
nobody's, and less is needed to doubt it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.organizations import NAMED

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIGNS = (
    NAMED,
    re.compile(
        r"[\w.+-]+@[\w-]+\.\w|\bwww\.|https?://"
        r"|(?<![\d-])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()/-]{7,}\d(?!\d)"
    ),
    re.compile(
        r"\b(?:street|road|lane|floor|room)\b|\b(?:ul|al|pl)\. |\bpokój \d"
        r"|\b(?:ул|каб)\. ",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:decided|resolved|agreed|action)\s*:|\bpostanowi\w+|\bustalono\b"
        r"|\bреш(?:или|ено)\b|\bпостановили\b"
        r"|\b(?:agreed|decided|approved|adopted) by the \w+",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bwork(?:ing)? instruction|\bhouse rules\b|\bstanding order|\bregulamin"
        r"|\bzarządzeni|\binstrukcja (?:pracy|postępowania|dla)\b|\bрегламент|\bприказ"
        r"|\bраспоряжени",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:complaints?|duty|shift|office|practice|quality|service|branch|care|area|"
        r"support|insight|store|site|floor|"
        r"department(?:al)?) (?:manager|officer|leader|desk|office|team|lead|head)\b"
        r"|\b(?:head|director) of (?:\w+ )?(?:service|care|quality|operations|customer)"
        r"|\b(?:the|our) (?:manager|reception|matron|trustees|secretary|owner)\b"
        r"|\b(?:kierowni\w+|sekretariat\w*|pełnomocnik\w*|dyżurn\w+|ordynator\w*)\b"
        r"|\b(?:rzecznik|dział|biuro|zespół) (?:ds\.|do spraw|obsługi|jakości)"
        r"|\b(?:начальник\w*|диспетчер\w*|завуч\w*|секретар\w+|отдел\w*|дежурн\w+|"
        r"администратор\w*|старш\w+ смены|главн\w+ \w+)\b",
        re.IGNORECASE,
    ),
)


def own_signs(texts: Iterable[str]) -> int:
    """Return how many sorts of signs stand in texts."""
    whole = "\n".join(texts)
    return sum(bool(sign.search(whole)) for sign in _SIGNS)
