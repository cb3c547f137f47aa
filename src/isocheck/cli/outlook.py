"""The coming audit in `isocheck status`: what runs out before it, what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from isocheck.cli.library import load_schemes, load_workspace
from isocheck.cli.options import day_of
from isocheck.cli.terminal import counted, wrapped
from isocheck.errors import UnknownNameError, UsageError

if TYPE_CHECKING:
    from isocheck.assess.audit import Calendar, Outlook
    from isocheck.model.assessment import Assessment
    from isocheck.model.schemes import Scheme


def outlook_for(assessment: Assessment, day: str, scheme: str) -> Outlook | None:
    """Return what an audit on a day will meet; without a day the workspace's counts.

    One in the workspace that is past by now is passed over; UsageError where the day
    named is none or lies before the assessment.
    """
    workspace = load_workspace()
    on = day_of(day) if day else workspace.audit_date
    if on is None:
        if scheme:
            raise UsageError(
                "--scheme needs --audit-date, or audit_date in the workspace"
            )
        return None
    if on < assessment.assessed_on and not day:
        return None
    if on < assessment.assessed_on:
        raise UsageError(
            f"an audit on {on} lies before this assessment of {assessment.assessed_on}"
        )
    from isocheck.assess.audit import look_ahead

    schemes = _schemes(assessment.standards, scheme or workspace.scheme)
    return look_ahead(assessment, on, schemes)


def print_outlook(outlook: Outlook) -> None:
    """Print what the audit will meet, one line each."""
    typer.echo(f"\nAudit on {outlook.on}, {counted(outlook.days, 'day')} away:")
    for document in outlook.overdue:
        since = (
            f", to be reviewed by {document.review_by}" if document.review_by else ""
        )
        typer.echo(f"  overdue by then: {document.path}{since}")
    if not outlook.overdue:
        typer.echo("  no document says it will be overdue by then")
    typer.echo(
        f"  {counted(outlook.due_before, 'action')} due by then, "
        f"{len(outlook.late)} only afterwards, {outlook.undated} without a day"
    )
    for name, action in outlook.late:
        typer.echo(f"  too late: {name}, due {action.due}")
    for calendar in outlook.calendars:
        _print_calendar(calendar)


def outlook_data(outlook: Outlook) -> dict[str, Any]:
    """Return what the audit will meet as plain data."""
    return {
        "on": outlook.on.isoformat(),
        "days": outlook.days,
        "overdue": [each.path for each in outlook.overdue],
        "actions_due_before": outlook.due_before,
        "actions_late": [name for name, _ in outlook.late],
        "actions_undated": outlook.undated,
        "schemes": [
            {
                "id": each.scheme.id,
                "standards": list(each.scheme.standards),
                "surveillance": [day.isoformat() for day in each.surveillance],
                "expires": each.expires.isoformat(),
                "source": each.scheme.source,
            }
            for each in outlook.calendars
        ],
    }


def _schemes(standards: tuple[str, ...], named: str) -> list[Scheme]:
    """Return the scheme named, or all that certify one of the standards."""
    known = load_schemes()
    if not named:
        return [each for each in known if set(each.standards) & set(standards)]
    found = [each for each in known if each.id == named]
    if not found:
        there_are = ", ".join(each.id for each in known)
        raise UnknownNameError(f"there is no scheme '{named}'; there are: {there_are}")
    return found[:1]


def _print_calendar(calendar: Calendar) -> None:
    scheme = calendar.scheme
    days = ", ".join(str(day) for day in calendar.surveillance) or "none"
    typer.echo(f"  {scheme.title} ({scheme.id}), if passed then:")
    typer.echo(f"    surveillance {days}; renewal by {calendar.expires}")
    typer.echo(wrapped(scheme.source, "    "))
