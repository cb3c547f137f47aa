"""The coming audit in `isocheck status`: what runs out before it, what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from isocheck.cli.library import load_schemes, load_workspace
from isocheck.cli.options import day_of
from isocheck.cli.terminal import counted, wrapped
from isocheck.errors import UnknownNameError, UsageError

if TYPE_CHECKING:
    from isocheck.assess.ageing import AgedDocument
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
    return look_ahead(assessment, on, schemes, workspace.ageing)


def print_outlook(outlook: Outlook) -> None:
    """Print what the audit will meet, one line each."""
    typer.echo(f"\nAudit on {outlook.on}, {counted(outlook.days, 'day')} away:")
    for aged in outlook.aged:
        typer.echo(wrapped(_aged_line(aged), "  ", "    "))
    if not outlook.aged:
        typer.echo("  no document will be due or stale by then")
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
        "documents": [
            {
                "path": each.document.path,
                "age": each.ageing.age.value,
                "because": each.ageing.because,
                "owner": each.document.owner,
                "criteria": list(each.criteria),
            }
            for each in outlook.aged
        ],
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


def _aged_line(aged: AgedDocument) -> str:
    document, count = aged.document, len(aged.criteria)
    owner = f"; owner: {document.owner}" if document.owner else ""
    resting = f"{count} criteria rest" if count > 1 else "1 criterion rests"
    names = f"; {resting} on it: {', '.join(aged.criteria)}" if count else ""
    return (
        f"{aged.ageing.age} by then: {document.path}, "
        f"{aged.ageing.because}{owner}{names or '; nothing rests on it'}"
    )


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
