"""Metrics on what becomes of answers: comments, poor marks, and the time it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.model.measurement import Unit
from isocheck.registers.asking import Figure, Groups, Metric, Share, Spread
from isocheck.registers.surveys.rows import ALWAYS, headline
from isocheck.registers.surveys.satisfaction import DETRACTORS, other_scale
from isocheck.registers.surveys.scales import TEN, outside

if TYPE_CHECKING:
    from collections.abc import Mapping

    import ibis.expr.types as ir

    from isocheck.registers.asking import Given, Group


def comments_coded(table: ir.Table, _: Given) -> Groups:
    """Rows without a comment are no matter; a comment without a code is not coded.

    Where a second person coded some again, the part "kappa" says how far both agree,
    chance taken away (Cohen); it is not there where both gave one code to all.
    """
    twice = "second_code" in table.columns
    second = table.second_code if twice else ibis.null("string")

    def read(groups: tuple[Group, ...]) -> Figure:
        count = sum(group.n for group in groups)
        coded = sum(group.n for group in groups if group.values[0] is not None)
        pairs = {
            (str(group.values[0]), str(group.values[1])): group.n
            for group in groups
            if group.values[0] is not None and group.values[1] is not None
        }
        return Figure(value=coded / count, count=count, parts=_agreement(pairs))

    return Groups(
        by={"code": _word(table.comment_code), "second": _word(second)},
        read=read,
        among=table.comment.notnull(),
        nobody="no row has a comment",
    )


def survey_lag(table: ir.Table, given: Given) -> Spread:
    """From the event to the invitation, or to the answer where nothing was sent.

    Which it is holds for the register; rows without one of the two are left out.
    """
    name = "sent_at" if "sent_at" in table.columns else "completed_at"
    return Spread(
        value=given.hours(table.event_at, table[name]),
        left_out={
            "have no event_at": table.event_at.isnull(),
            f"have no {name}": table[name].isnull(),
        },
    )


def low_scores_followed_up(table: ir.Table, given: Given) -> Share | str:
    """Poor are marks up to two fifths of the scale, else 0 to 6 of recommend.

    A blank followed_up_at is none. Who refused to be contacted is left out. With the
    own `follow_up_within`, and a time of the answer, later counts as not followed up.
    """
    found = _poor(table, given)
    if isinstance(found, str):
        return found
    poor, left_out = found
    followed = table.followed_up_at.notnull()
    within = given.targets.get("follow_up_within")
    bands = {}
    if within is not None and "completed_at" in table.columns:
        took = given.hours(table.completed_at, table.followed_up_at)
        followed = took <= within
        left_out["have no completed_at"] = poor & table.completed_at.isnull()
    if "consent" in table.columns:
        refused = ~table.consent.fill_null(ALWAYS)
        left_out["refused to be contacted"] = poor & refused
    if "raised_complaint_ref" in table.columns:
        bands["became a complaint"] = table.raised_complaint_ref.notnull()
    return Share(
        hit=followed,
        among=poor,
        left_out=left_out,
        nobody="no mark is poor",
        bands=bands,
    )


def _poor(
    table: ir.Table, given: Given
) -> tuple[ir.BooleanValue, dict[str, ir.BooleanValue]] | str:
    """Return which marks are poor, and why rows have no mark."""
    if {"overall", "overall_said"} & set(table.columns):
        found = headline(table, given)
        if isinstance(found, str):
            return found
        return found.mark <= found.scale.poor, dict(found.left_out)
    mark = table.recommend
    unfit = other_scale(given)
    return unfit or (mark <= DETRACTORS, outside("recommend", mark, TEN))


def _word(text: ir.StringValue) -> ir.StringValue:
    return text.strip().lower()


def _agreement(pairs: Mapping[tuple[str, str], float]) -> dict[str, float]:
    """Return how many comments two people coded, and Cohen's kappa."""
    count = sum(pairs.values())
    if not count:
        return {}
    first: dict[str, float] = {}
    second: dict[str, float] = {}
    for (one, other), n in pairs.items():
        first[one] = first.get(one, 0) + n
        second[other] = second.get(other, 0) + n
    agreed = sum(n for (one, other), n in pairs.items() if one == other) / count
    chance = sum(n * second.get(code, 0) for code, n in first.items()) / count**2
    parts = {"coded twice": count}
    return parts if chance == 1 else parts | {"kappa": (agreed - chance) / (1 - chance)}


USING = (
    Metric(
        name="comments_coded",
        needs=("comment", "comment_code"),
        unit=Unit.SHARE,
        formula="comments with a code / comments",
        clauses="10004 4.3, 10004 7.4",
        ask=comments_coded,
    ),
    Metric(
        name="survey_lag",
        needs=("event_at", "sent_at or completed_at"),
        unit=Unit.HOURS,
        formula="time of the invitation - time of the event",
        clauses="10004 4.3, 10004 7.4, 10004 7.5",
        ask=survey_lag,
    ),
    Metric(
        name="low_scores_followed_up",
        needs=("overall or overall_said or recommend", "followed_up_at"),
        unit=Unit.SHARE,
        formula="poor marks followed up, in time where a time is set / poor marks",
        clauses="10004 4.3, 10004 7.6",
        ask=low_scores_followed_up,
    ),
)
