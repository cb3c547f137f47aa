"""Each clause to audit has criteria, and is as sure as the base says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from content.outlines import Entry
    from isocheck.model.checklist import Checklist, Clause

BOILERPLATE = {
    "1": "the scope says what the standard is about, there is nothing to audit",
    "2": "names other texts to read",
    "3": "explains words",
}
_OPENING = "a heading 'General' that only opens its chapter"
_ONE_PART = "the number is from memory; what it asks stands under the clause above"
NOT_AUDITED = {
    "iso-10001": {"4.1": _OPENING},
    "iso-10002": {"4.1": _OPENING},
    "iso-10003": {},
    "iso-10004": {"4.1": _OPENING},
    "iso-18295-1": {},
    "iso-18295-2": {
        "5.1": "a heading 'General'; the base gives its content with 5.2",
        "6.1": "a heading 'General'; the base gives its content with 6.2 and 6.3",
    },
}
"""Clauses without criteria, and why; annexes are no clauses and have no row."""

ASKED_ABOVE = {
    "iso-10004": dict.fromkeys(
        (
            *("7.3.3.1", "7.3.3.2", "7.3.3.3", "7.3.3.4"),
            *("7.4.1", "7.4.2", "7.4.3", "7.4.4", "7.4.5", "7.4.6"),
            "7.6.1",
        ),
        _ONE_PART,
    ),
}
"""Clauses whose content is asked one level up."""


_NO_PARTS = "its parts have no number that is known, so all stand together"
_SHARED = "several questions are shared with other packs and asked once"
OF_UNUSUAL_SIZE = {
    "iso-10001/6.4": "two of its questions are on codes written by others only",
    "iso-10003/4.1": "the base says one thing of it",
    "iso-10004/7.4": _NO_PARTS,
    "iso-18295-1/4.1": _NO_PARTS,
    "iso-18295-1/4.2": _NO_PARTS,
    "iso-18295-1/4.3": _NO_PARTS,
    "iso-18295-1/4.4": _NO_PARTS,
    "iso-18295-1/4.5": _NO_PARTS,
    "iso-18295-1/9": _NO_PARTS,
    "iso-18295-2/5.4": _SHARED,
    "iso-18295-2/5.7.DATA": _SHARED,
    "iso-9001-customer/8.2": _SHARED,
}
"""Clauses with more or fewer than two to six criteria, and why."""

OWN_PACKS = {"service-standards"}
"""Packs whose clauses are ours, as small or large as we cut them."""


def unusual_size(pack: Checklist) -> Iterator[str]:
    """Yield each clause that asks one question, or more than six."""
    for clause in pack.walk():
        count = len(clause.criteria)
        if pack.id not in OWN_PACKS and count and not 2 <= count <= 6:
            yield f"{pack.id}/{clause.ref}"


def clauses_left_out(
    pack: Checklist, outline: Mapping[str, Entry], excepted: Mapping[str, str]
) -> Iterator[str]:
    """Yield each lowest clause of an outline that no criterion asks about."""
    asked = {clause.ref for clause in pack.walk() if clause.criteria}
    above = ASKED_ABOVE.get(pack.id, {})
    for ref in outline:
        if any(each.startswith(f"{ref}.") for each in outline):
            continue
        place = ref.rpartition(".")[0] if ref in above else ref
        if place not in asked and ref not in (*BOILERPLATE, *excepted):
            yield f"{pack.id}/{ref}: has no criteria"


def needless_exceptions(
    pack: Checklist, outline: Mapping[str, Entry], excepted: Mapping[str, str]
) -> Iterator[str]:
    """Yield each exception for a clause that has criteria or is not there at all."""
    asked = {clause.ref for clause in pack.walk() if clause.criteria}
    for ref in (*excepted, *ASKED_ABOVE.get(pack.id, {})):
        if ref in asked or ref not in outline:
            yield f"{pack.id}/{ref}: is no exception"


def other_confidence(pack: Checklist, outline: Mapping[str, Entry]) -> Iterator[str]:
    """Yield each clause that is not in the outline, or surer or less sure there."""
    for clause in pack.walk():
        yield from _against(clause, pack.id, outline)


def _against(clause: Clause, pack: str, outline: Mapping[str, Entry]) -> Iterator[str]:
    entry = outline.get(clause.ref)
    if entry is None:
        yield f"{pack}/{clause.ref}: is not in the base"
    elif entry.confidence is not clause.confidence:
        yield (
            f"{pack}/{clause.ref}: is {clause.confidence}, "
            f"in the base {entry.confidence}"
        )
