"""Names of organizations in texts: whether one is named, and who is named instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS = 5
_STEM = 6
_LEGAL_FORM = re.compile(
    r"\b(?:Ltd|Limited|plc|PLC|Inc|LLC|LLP|GmbH|AG|SE|B\.?V|S\.?A|Oy|ApS|"
    r"[Ss]p\. ?z ?o\. ?o|ООО|АО|ПАО|ЗАО|КБ|ИП)(?![^\W_])"
)
NAMED = re.compile(
    rf"(?:[^\W\d_a-zа-я][\w’'&-]*[ ]){{1,4}}{_LEGAL_FORM.pattern}"
    r"|(?:ООО|АО|ПАО|ЗАО|КБ) «[^»]+»"
)
_WORD = re.compile(r"[^\W_]{3,}")


def named_instead(organization: str, texts: Sequence[str]) -> str:
    """Return the name that heads or closes a text which never names an organization.

    Empty where the organization is unknown or named, by a single word of its name in
    any case; and where nobody with a legal form is named.
    """
    plain = _LEGAL_FORM.sub("", organization)
    stems = [word[:_STEM].lower() for word in _WORD.findall(plain)]
    ends = (*texts[:_ENDS], *texts[-_ENDS:]) if stems else ()
    found = next(
        (match[0].strip() for text in ends if (match := NAMED.search(text))), ""
    )
    if not found:
        return ""
    whole = "\n".join(texts).lower()
    return "" if any(stem in whole for stem in stems) else found
