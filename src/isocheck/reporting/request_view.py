"""What an organization is asked to hand over, put into words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from isocheck import __version__
from isocheck.model.document import Standing
from isocheck.reporting.request_records import (
    RequestListView,
    RequestView,
    RoleView,
    WantedView,
)
from isocheck.reporting.standard_view import label_of, place_of
from isocheck.reporting.words import day_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.assess.requesting import Request
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist


def view_requests(
    checklists: Sequence[Checklist],
    assessment: Assessment,
    requests: Sequence[Request],
) -> RequestListView:
    """Return a request list as templates and the workbook show it.

    The requests come by role; each is shown under the first of its roles.
    """
    titles = {role: words for one in checklists for role, words in one.roles.items()}
    clauses = {
        f"{one.id}/{clause.ref}": clause.title
        for one in checklists
        for clause in one.walk()
    }
    numbered = enumerate(requests, start=1)
    by_role = groupby(numbered, key=lambda each: each[1].roles[0])
    return RequestListView(
        organization=assessment.organization,
        scope=assessment.scope,
        day=day_words(assessment.assessed_on),
        tool_version=__version__,
        count=len(requests),
        roles=tuple(
            RoleView(
                title=titles[role],
                requests=tuple(
                    _view(number, each, assessment, titles, clauses)
                    for number, each in group
                ),
            )
            for role, group in by_role
        ),
    )


def _view(
    number: int,
    request: Request,
    assessment: Assessment,
    titles: Mapping[str, str],
    clauses: Mapping[str, str],
) -> RequestView:
    criterion = request.criterion
    standard = criterion.name.partition("/")[0]
    return RequestView(
        number=number,
        name=criterion.name,
        standard=label_of(standard),
        clause=criterion.ref,
        title=clauses[f"{standard}/{criterion.ref}"],
        ask=criterion.ask,
        wanted=tuple(
            WantedView(words=each.words, because=each.because)
            for each in request.wanted
        ),
        found=_found(request, assessment),
        examples=criterion.look_for,
        others=tuple(titles[role] for role in request.roles[1:]),
        serves=tuple(dict.fromkeys(place_of(name) for name in request.serves)),
    )


def _found(request: Request, assessment: Assessment) -> tuple[str, ...]:
    """Return each document that speaks to a request, with the first place in it."""
    standings = {each.path: each.standing for each in assessment.documents}
    places = {each.document: each.place for each in reversed(request.found)}
    found = dict.fromkeys(each.document for each in request.found)
    return tuple(
        path
        + (f", {places[path]}" if places[path] else "")
        + (
            f" ({standing})"
            if (standing := standings.get(path, Standing.IN_FORCE))
            is not Standing.IN_FORCE
            else ""
        )
        for path in found
    )
