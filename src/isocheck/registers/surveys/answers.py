"""Metrics on who answered, and on how carefully."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share
from isocheck.registers.several import one
from isocheck.registers.surveys.rows import (
    ANSWERS,
    INVITATIONS,
    MARKS,
    NEVER,
    ONLY_ANSWERS,
    answered,
    only_answers,
    reached,
    whole,
)
from isocheck.registers.surveys.scales import scale_of_field

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given


def response_rate(table: ir.Table, given: Given) -> Share | Groups | str:
    """A row whose invitation neither arrived nor was answered does not count.

    Rows that do not say whether it arrived are left out. Where the register has
    answers alone, the rate is of the invitations the organization tells as `invited`.
    """
    silent = _nobody_silent(table, given)
    if silent:
        return _of_those_told(table, given, silent)
    arrived, unknown = reached(table)
    bands = {}
    if "reminded_at" in table.columns:
        bands = {"after a reminder": table.reminded_at.notnull()}
    return Share(
        hit=answered(table),
        among=arrived,
        left_out={"do not say whether the invitation arrived": unknown},
        nobody="no invitation arrived",
        bands=bands,
    )


def satisfaction_response_rate(table: ir.Table, given: Given) -> Share | str:
    """Rows that name no complaint are no matter; otherwise as response_rate.

    The number of invitations told does not help: it is not of complainants alone.
    """
    silent = _nobody_silent(table, given)
    if silent:
        return silent
    about = table.complaint_ref.notnull()
    arrived, unknown = reached(table)
    return Share(
        hit=answered(table),
        among=about & arrived,
        left_out={"do not say whether the invitation arrived": about & unknown},
        nobody="no invitation about a complaint arrived",
    )


def break_off_rate(table: ir.Table, given: Given) -> Share | str:
    """A finished answer without started_at was begun; other rows were not."""
    if only_answers(given):
        return "every row is finished, so questionnaires given up do not show"
    done = table.completed_at.notnull()
    return Share(
        hit=~done,
        among=done | table.started_at.notnull(),
        nobody="no questionnaire was begun",
    )


def missing_answers(table: ir.Table, given: Given) -> Groups | str:
    """A blank in an answer is missing, and so is a code outside the scale.

    Of columns whose scale nobody can tell, blanks alone are missing. The parts give
    the share by question; one that nobody answered is missing everywhere.
    """
    names = [name for name in MARKS if name in given.facts.filled]
    if not names:
        return "the register has no marks"
    if "completed_at" not in table.columns and len(names) == 1:
        return f"only {names[0]} tells that a row is an answer, so none is missing"
    missing = {name: _lacks(table, name, given) for name in names}

    def read(count: float, sums: Mapping[str, float]) -> Figure:
        return Figure(
            value=sum(sums.values()) / (count * len(sums)),
            count=count,
            parts={name: number / count for name, number in sums.items()},
        )

    return whole(
        {name: one(held) for name, held in missing.items()},
        read,
        among=answered(table),
        nobody="no row is an answer",
    )


def _nobody_silent(table: ir.Table, given: Given) -> str:
    """Say why nobody shows who was asked and did not answer, if so."""
    if not set(INVITATIONS) & set(table.columns):
        return f"the register has no {' or '.join(INVITATIONS)}"
    return ONLY_ANSWERS if only_answers(given) else ""


def _of_those_told(table: ir.Table, given: Given, silent: str) -> Groups | str:
    told = given.targets.get("invited")
    if not told:
        return f"{silent}; tell how many were invited, such as --target invited=500"

    def read(count: float, _: Mapping[str, float]) -> Figure:
        if count > told:
            because = f"{count:,.0f} answered, more than the {told:,.0f} invited"
            return Figure(value=None, because=because)
        note = "of the number of invitations told"
        return Figure(value=count / told, count=told, notes=(note,))

    return whole({}, read, among=answered(table), nobody="no row is an answer")


def _lacks(table: ir.Table, name: str, given: Given) -> ir.BooleanValue:
    if name not in table.columns:
        return ~NEVER
    scale = scale_of_field(name, given)
    blank: ir.BooleanValue = table[name].isnull()
    return blank if isinstance(scale, str) else blank | ~scale.has(table[name])


ANSWERING = (
    Metric(
        name="response_rate",
        needs=(ANSWERS,),
        unit=Unit.SHARE,
        formula="answers / invitations that arrived",
        clauses="10004 7.3.4, 10004 8",
        ask=response_rate,
    ),
    Metric(
        name="satisfaction_response_rate",
        needs=(ANSWERS, "complaint_ref"),
        unit=Unit.SHARE,
        formula="answers about a complaint / invitations about one that arrived",
        clauses="10002 8.3",
        ask=satisfaction_response_rate,
    ),
    Metric(
        name="break_off_rate",
        needs=("started_at", "completed_at"),
        unit=Unit.SHARE,
        formula="questionnaires begun and not finished / questionnaires begun",
        clauses="10004 7.3.3, 10004 4.3",
        ask=break_off_rate,
        target_from="industry: more than 20 % asks for a shorter questionnaire",
    ),
    Metric(
        name="missing_answers",
        needs=(ANSWERS,),
        unit=Unit.SHARE,
        formula="questions without a mark / questions in all answers; and by question",
        clauses="10004 7.3.3, 10004 7.4",
        ask=missing_answers,
        target_from="industry: more than 10 % of one question asks for better wording",
    ),
)
