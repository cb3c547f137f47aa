"""Reading an evidence folder from the command line: progress, and what went wrong."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from isocheck.cli.evidence_languages import language_lines
from isocheck.cli.evidence_notes import EVIDENCE_NOTES, load_notes
from isocheck.cli.terminal import counted, is_plain, tell
from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.model.assessment import Assessment
from isocheck.model.checklist import Checklist
from isocheck.model.document import Standing


def read_folder(
    folder: Path,
    checklists: tuple[Checklist, ...],
    assessment: Assessment,
    *,
    quiet: bool,
) -> Assessment:
    """Return the assessment with the folder's documents and what they propose."""
    criteria = [each for checklist in checklists for each in checklist.criteria()]
    notes = load_notes(folder)
    with _progress(quiet=quiet) as tick:
        found = read_evidence(folder, criteria, assessment.assessed_on, tick, notes)
    _tell_of(found, folder, checklists, quiet=quiet)
    if not found.documents:
        tell(f"{folder}: no documents in this folder; put them there and run again")
    elif not quiet:
        unread = sum(bool(document.problem) for document in found.documents)
        tell(
            f"{folder}: {counted(len(found.documents) - unread, 'document')} read, "
            f"{unread} not; {counted(len(found.proposals), 'proposal')}, "
            "to be confirmed by a person"
        )
    return replace(
        assessment,
        proposals=found.proposals,
        evidence_folder=str(folder),
        documents=found.documents,
    )


def _tell_of(
    found: Evidence, folder: Path, checklists: tuple[Checklist, ...], *, quiet: bool
) -> None:
    """Tell which documents do not carry, cannot be read or searched, or are missing."""
    for document in found.documents:
        if document.problem:
            tell(f"{folder / document.path}: {document.problem}")
        elif document.standing is not Standing.IN_FORCE and not quiet:
            tell(f"{folder / document.path}: {document.standing}: “{document.because}”")
    for skipped in found.skipped:
        tell(f"{folder / skipped.path}: skipped: {skipped.reason}")
    for path in found.loose:
        tell(f"{EVIDENCE_NOTES}: there is no file '{path}' in {folder}")
    for line in () if quiet else language_lines(found.documents, checklists):
        tell(f"{folder}: {line}")


@contextlib.contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[str], None]]:
    """Show which file is being read, where there is a terminal to show it."""
    if quiet or is_plain(sys.stderr.isatty()):
        yield lambda _: None
        return

    def tick(name: str) -> None:
        sys.stderr.write(f"\r\033[Kreading {name[:60]}")
        sys.stderr.flush()

    try:
        yield tick
    finally:
        sys.stderr.write("\r\033[K")
        sys.stderr.flush()
