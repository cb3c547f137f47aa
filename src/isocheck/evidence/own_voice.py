"""Signs that somebody speaks of their own affairs: a name, a number to ring, duties.

One alone proves nothing, since news name organizations too; several weigh against cues.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.evidence.days import days_in
from isocheck.evidence.organizations import NAMED
from isocheck.evidence.reach import MAIL, NUMBER_TO_RING, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOOKED_AT = 400
"""How much of each text is searched, so that one without an end costs no time."""

_TRADES = (
    r"(?:Insurance|Bank|Bus(?:es)?|Housing|Homes|Hotel|Inn|Bakery|Clinics?|Practice|"
    r"Library|School|College|University|Hospice|Hospital|Ferries|Railway|Airport|Energy|"
    r"Water|Gas|Telecom|Deliveries|Logistics|Theatre|Museum|Centre|Association|Society|"
    r"Union|Trust|Council|Company|Group|Services?|Shop|Stores?)"
)
_TRADES_PL = (
    r"(?:Spółdzielni\w|Szpital\w*|Bibliote\w+|Teatr\w*|Muzeum|Zakład\w*|Przychodni\w|"
    r"Przedsiębiorstw\w+|Przedszkol\w+|Szkoł\w+|Hotel\w*|Bank\w*|Uzdrowisk\w+|Stacj\w|"
    r"Wodociągi|Towarzystw\w+|Fundacj\w|Ośrod\w+|Gmin\w)"
)
_NAME = re.compile(
    rf"{NAMED.pattern}"
    rf"|\b[A-Z][a-z]+ (?:[A-Z][a-z]+ )?{_TRADES}\b|\b{_TRADES} of [A-Z]"
    rf"|\b{_TRADES_PL} (?:[wW] |[A-ZŁŚŻ„])"
    r"|[^\W\d_]{4,} [„«][^\Wa-zа-яё\d_]"
)
"""An organization named by its legal form, its trade, or in quotation marks."""

_SIGNS = (
    _NAME,
    re.compile(rf"{MAIL}|\bwww\.|https?://|{NUMBER_TO_RING}", re.IGNORECASE),
    re.compile(PLACE),
    re.compile(
        r"\b(?:decided|resolved|agreed|action)\s*:|\bpostanowi\w+|\bustalono\b"
        r"|\bреш(?:или|ено)\b|\bпостановили\b"
        r"|\b(?:agreed|decided|approved|adopted) by the \w+",
        re.IGNORECASE,
    ),
    re.compile(r":\s*(?:_{3,}|\.{6,})"),
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
    whole = "\n".join(text[:_LOOKED_AT] for text in texts)
    dated = next(days_in(whole), None) is not None
    return dated + sum(bool(sign.search(whole)) for sign in _SIGNS)
