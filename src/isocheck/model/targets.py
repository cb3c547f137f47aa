"""What an organization set itself, or has to tell, before a register can be judged.

None of these numbers is in a standard: they are the organization's promises, its
contracts or the law it works under.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOURS = {"s": 1 / 3600, "min": 1 / 60, "h": 1.0}


class TargetKind(StrEnum):
    """What a target is: a time in hours, or a number."""

    TIME = "time"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A target by its words; `default` where a usual value is taken without one."""

    words: str
    kind: TargetKind = TargetKind.TIME
    default: float | None = None


def _number(words: str, default: float | None = None) -> Target:
    return Target(words=words, kind=TargetKind.NUMBER, default=default)


TARGETS: Mapping[str, Target] = {
    "acknowledge_within": Target(words="time within which a complaint is acknowledged"),
    "answer_within": Target(words="time within which a complaint is answered"),
    "close_within": Target(words="time within which a complaint is closed"),
    "update_within": Target(words="longest time without news to the complainant"),
    "log_within": Target(words="time within which a complaint is logged", default=24),
    "repeat_within": Target(
        words="time within which the same matter counts as repeated", default=90 * 24
    ),
    "customers": _number("customers or contacts in the period, to count rates by"),
    "dispute_acknowledge_within": Target(
        words="time within which notice of a dispute is acknowledged"
    ),
    "dispute_close_within": Target(words="time from notice to outcome of a dispute"),
    "escalate_within": Target(words="time within which serious cases reach the top"),
    "complaints": _number("complaints closed in the period, to count disputes by"),
    "service_level_within": Target(words="time within which contacts are answered"),
    "service_level_share": _number("share of contacts to be answered in that time"),
    "interval": Target(words="length of the intervals that rows of counts stand for"),
    "short_abandon_within": Target(
        words="waits given up within this time do not count as abandoned", default=0
    ),
    "first_response_within": Target(words="time to a first answer in writing"),
    "contact_repeat_within": Target(
        words="time within which the same matter counts as repeated", default=7 * 24
    ),
    "access_within": Target(words="time to answer a request for own data"),
    "outbound_from": _number("hour of the day from which customers may be called"),
    "outbound_until": _number("hour of the day until which customers may be called"),
    "population": _number("people the survey speaks for"),
    "invited": _number("invitations delivered, where the answers do not tell"),
    "scale_top": _number("best mark of the scale"),
    "effort_top": _number("highest mark of the scale of effort"),
    "waves_planned": _number("survey waves planned in the period"),
    "reported_satisfied": _number("share satisfied that was reported, in percent"),
    "follow_up_within": Target(words="time within which poor marks are followed up"),
    "quarantine": Target(words="shortest time between two invitations of one customer"),
    "training_valid_for": Target(
        words="time for which training without an end of its own stays valid"
    ),
    "remedy_within": Target(words="time within which a broken promise is made good"),
    "review_interval": Target(words="longest time between two approvals of the code"),
    "remedy_budget": _number("budget for remedies in the period"),
}


def target_value(name: str, text: str, *, day: float = 24.0) -> float:
    """Read a target as people write it: 48h, 2d, 20s, 90min, or a plain number.

    Times come back in hours; `day` says how many of them a day has, by the clock the
    register is measured with.

    Raises:
        ValueError: the text is no such value; the message says what is expected.
    """
    if TARGETS[name].kind is TargetKind.NUMBER:
        try:
            return float(text)
        except ValueError:
            raise ValueError(f"'{text}' is no number") from None
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|min|h|d)", text.strip())
    if found is None:
        raise ValueError(f"'{text}' is no time such as 20s, 90min, 48h or 2d")
    return float(found[1]) * (_HOURS | {"d": day})[found[2]]
