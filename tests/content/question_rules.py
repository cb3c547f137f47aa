"""A question asks one thing, in few and plain words, and sets no target."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from isocheck.model.checklist import Checklist

MOST_WORDS = 35

ONE_THING = {
    "iso-10001/4.8/account-given-regularly": "one report tells decisions and results",
    "iso-10001/6.4/conditions-told": "one border, seen from both sides",
    "iso-10001/6.7/outside-plan": "one plan, to know the code and be able to use it",
    "iso-10002/4.15/limits-by-urgency": "one limit that depends on two things",
    "iso-10002/5.3/policy-inputs-weighed": "one record of what went into the policy",
    "iso-10002/5.4.4/reporting-rules-followed": "one set of rules is followed or not",
    "iso-10003/4.5/dispute-owner-named": "one person named for a whole dispute",
    "iso-10003/4.16/better-resolution-standing-aim": "names the aim by what it is not",
    "iso-10003/7.7/closing-note-written": "one note with its content",
    "iso-10004/6.3/ways-of-knowing-chosen": "one choice between two sources",
    "iso-10004/7.3.1/three-families-covered": "one list that is whole or not",
    "iso-18295-1/7.2/escalation-path-known": "one way on: when, and to whom",
    "iso-18295-2/6.9/product-and-service-apart": "telling apart takes two",
    "service-standards/3.3/apology-or-more": "one border, seen from both sides",
    "service-standards/6.3/ease-of-reach-asked": "one search that ends in the find",
}
"""Questions that sound like two and are one, and why."""

_DONE = (
    r"(?:\w{2,}ed|begun|brought|built|chosen|dealt|done|drawn|felt|found|given|gone|"
    r"grown|heard|held|kept|known|laid|led|learnt|left|lost|made|met|paid|put|read|"
    r"said|seen|sent|set|shown|sought|taken|told|understood|won|written)"
)
_DO = (
    "(?:act|adopt|agree|analyse|answer|apply|approve|ask|assess|carry|check|close|"
    "collect|compare|correct|decide|define|discuss|do|evaluate|examine|explain|find|"
    "follow|fulfil|get|give|hear|help|improve|inform|judge|keep|know|lead|learn|listen|"
    "make|measure|meet|monitor|name|note|offer|own|pay|plan|publish|reach|read|receive|"
    "record|reply|report|respond|review|see|send|serve|settle|show|support|take|tell|"
    "test|train|treat|understand|update|use|watch|weigh|work)(?:e?s)?"
)
_STARTS = (
    "are|can|could|did|do|does|had|has|have|how|if|is|then|to|was|were|what|when|where|"
    "whether|which|who|whom|why|will"
)
JOINTS = re.compile(
    rf", and |;|\band (?:{_STARTS})\b"
    rf"|\b{_DONE}\b(?: \w+){{0,3}},? and (?:(?:also|been?|not|\w+ly) )*{_DONE}\b"
    rf"|\b{_DO}(?: \w+)? and (?:\w+ly )?{_DO}\b",
    re.IGNORECASE,
)
"""Where a second question is joined to a first one: a clause, or a second verb."""

_UNITS = "seconds?|minutes?|hours?|days?|weeks?|months?|per ?cent"
_COUNTS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|"
    "thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
TARGET = re.compile(
    rf"\d\s*(?:%|h\b|(?:(?:business|calendar|working) )?(?:{_UNITS})\b)"
    rf"|\b(?:{_COUNTS})[ -](?:(?:business|calendar|working) )?(?:{_UNITS})\b",
    re.IGNORECASE,
)
"""A number of hours, days or per cent; no standard of the family sets one."""

BINDING = re.compile(r"requirement|non-?conform|\bcompl(y|i)|\bmust\b", re.IGNORECASE)
"""Words of standards that require."""
DENIAL = "so nothing here is a nonconformity"
"""The one place of the word: that it is none."""


def ill_formed_questions(pack: Checklist) -> Iterator[str]:
    """Yield each question that is too long or is not one question."""
    for each in pack.criteria():
        count = len(each.ask.split())
        if count > MOST_WORDS:
            yield f"{each.name}: {count} words"
        if each.ask.count("?") != 1 or not each.ask.endswith("?"):
            yield f"{each.name}: is not one question"


def double_questions(pack: Checklist, excepted: Mapping[str, str]) -> Iterator[str]:
    """Yield each question that seems to ask two things."""
    for each in pack.criteria():
        joint = JOINTS.search(each.ask)
        if joint and each.name not in excepted:
            yield f"{each.name}: asks two things, joined by '{joint[0].strip()}'"


def targets_in_questions(pack: Checklist) -> Iterator[str]:
    """Yield each question of a standard that prints a number as if it were set."""
    if pack.id.startswith(("iso-1000", "iso-18295-")):
        for each in pack.criteria():
            if found := TARGET.search(each.ask):
                yield f"{each.name}: sets a target, '{found[0]}'"


def binding_words(pack: Checklist) -> Iterator[str]:
    """Yield each text that speaks of requirements though the pack recommends."""
    if pack.modality != "shall":
        for place, text in texts(pack):
            if found := BINDING.search(text.replace(DENIAL, "")):
                yield f"{place}: says '{found[0]}'"


def texts(pack: Checklist) -> Iterator[tuple[str, str]]:
    """Yield all that is written for people, with its place."""
    yield pack.id, f"{pack.title}\n{pack.about}"
    yield from ((f"{pack.id}: {name}", text) for name, text in pack.profiles.items())
    for clause in pack.walk():
        yield f"{pack.id}/{clause.ref}", f"{clause.title}\n{clause.aim}"
    for each in pack.criteria():
        yield f"{each.name}: ask", each.ask
        yield f"{each.name}: good", each.good
        yield from ((f"{each.name}: look_for", text) for text in each.look_for)
        yield from ((f"{each.name}: levels", text) for text in each.levels.values())
        for document in each.documents:
            yield f"{each.name}: expects", document.expects
