"""What an auditor checks in the file of each case drawn, by kind of register.

The name of a check is that of the metric it measures by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.model.sample import Sample


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing to find out in a case's file; `label` is a column of the work-paper.

    The answer yes is the good one, but for `hidden_complaint`. `clause` is where the
    standards speak of it.
    """

    name: str
    label: str
    look_at: str
    clause: str


HIDDEN = Check(
    name="hidden_complaint",
    label="Is there a complaint in it?",
    look_at="the recording, mail or post itself: is somebody dissatisfied and expects "
    "an answer, whatever it is called?",
    clause="10002 7.2",
)
REGISTERED = "Registered as"
"""The column that asks for the record of a complaint that was found, or for no."""

_COMPLETE = Check(
    name="record_complete",
    label="Record complete",
    look_at="everything that must be on record is, and agrees with the file",
    clause="",
)

CHECKS: Mapping[str, tuple[Check, ...]] = {
    "complaints": (
        Check(
            name="acknowledged_in_time",
            label="Acknowledged as promised",
            look_at="the acknowledgement, its day and its channel",
            clause="10002 7.4",
        ),
        Check(
            name="assessed_on_receipt",
            label="Assessed for severity",
            look_at="who judged how grave and urgent it is, when, and by what",
            clause="10002 7.5",
        ),
        Check(
            name="investigated_in_proportion",
            label="Investigated in proportion",
            look_at="facts were sought as deeply as the matter is grave",
            clause="10002 7.6",
        ),
        Check(
            name="answered_in_time",
            label="Answered in time",
            look_at="the answer itself, its day, and whether it meets every point",
            clause="10002 7.7",
        ),
        Check(
            name="reasons_given",
            label="Reasons given on refusal",
            look_at="the letter of refusal; n.a. where nothing was refused",
            clause="10002 7.8",
        ),
        Check(
            name="recourse_offered",
            label="Next instance named",
            look_at="the way inside or outside that was named; n.a. where accepted",
            clause="10002 7.9",
        ),
        Check(
            name="remedy_carried_out",
            label="Remedy carried out",
            look_at="proof of payment, repair or apology; n.a. where none was due",
            clause="10002 7.9",
        ),
        Check(
            name="record_complete",
            label="Record complete",
            look_at="everything that must be on record is, and agrees with the file",
            clause="10002 7.2",
        ),
    ),
    "disputes": (
        Check(
            name="referral_told",
            label="Outside route told",
            look_at="the final answer: who decides, how, by when, at what cost",
            clause="10003 7.2",
        ),
        Check(
            name="dispute_acknowledged_in_time",
            label="Notice acknowledged in time",
            look_at="the notice, its entry in the register and the acknowledgement",
            clause="10003 7.3",
        ),
        Check(
            name="dispute_looked_at_afresh",
            label="Looked at afresh",
            look_at="a note on facts, law and the first answer, by another person",
            clause="10003 7.4.1",
        ),
        Check(
            name="dispute_response_in_time",
            label="Position sent in time",
            look_at="the reasoned position, its approval and proof of sending",
            clause="10003 7.4.2",
        ),
        Check(
            name="dispute_outcome_reasoned",
            label="Outcome decided with reasons",
            look_at="why the proposal was taken or refused, who decided, who was told",
            clause="10003 7.5",
        ),
        Check(
            name="outcome_implemented_in_time",
            label="Outcome carried out in time",
            look_at="proof that what was due was done; n.a. where nothing was due",
            clause="10003 7.6",
        ),
        Check(
            name="record_complete",
            label="File closed with lessons",
            look_at="outcome, cause, lessons and cost are on record; n.a. while open",
            clause="10003 7.7",
        ),
    ),
    "contacts": (
        Check(
            name="critical_error_accuracy",
            label="No critical error",
            look_at="what was said is right, and nothing was promised in vain",
            clause="18295-1 4.2",
        ),
        Check(
            name="first_contact_resolution",
            label="Settled at this contact",
            look_at="the matter itself; n.a. where it could not be settled at once",
            clause="18295-1 7.2",
        ),
        Check(
            name="callbacks_in_time",
            label="Promised call made",
            look_at="the call or message that was promised; n.a. without a promise",
            clause="18295-1 4.2",
        ),
        Check(
            name="contacts_logged",
            label="Note made",
            look_at="the note in the customer system, clear to a colleague",
            clause="18295-1 7.2",
        ),
    ),
    "surveys": (
        Check(
            name="low_scores_followed_up",
            label="Poor mark followed up",
            look_at="the call or letter after a poor mark; n.a. for other marks",
            clause="10004 7.6",
        ),
        _COMPLETE,
    ),
    "promises": (
        Check(
            name="promises_kept",
            label="Promise kept",
            look_at="what was delivered, measured as the promise says",
            clause="10001 7",
        ),
        Check(
            name="remedies_given",
            label="Remedy given",
            look_at="the remedy and its day; n.a. where the promise was kept",
            clause="10001 7",
        ),
        _COMPLETE,
    ),
}

_GENERAL = (_COMPLETE,)


def checks_of(sample: Sample) -> tuple[Check, ...]:
    """Return what is checked in each case of a sample."""
    return (HIDDEN,) if sample.reverse else CHECKS.get(sample.kind, _GENERAL)
