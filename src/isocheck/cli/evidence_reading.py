"""Documents that are read for an assessment, and what went wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from isocheck.cli.evidence_languages import language_lines
from isocheck.cli.evidence_notes import EVIDENCE_NOTES, sought_in
from isocheck.cli.evidence_scope import chosen_cache
from isocheck.cli.progress import showing_files
from isocheck.cli.terminal import counted, tell
from isocheck.evidence.proposals import Evidence, read_evidence
from isocheck.model.assessment import Assessment
from isocheck.model.checklist import Checklist
from isocheck.model.document import Standing
from isocheck.model.workspace import Workspace


def evidence_folder(named: Path | None, workspace: Workspace) -> Path | None:
    """Return the folder named, or the workspace's where there is one."""
    if named is None and workspace.evidence and Path(workspace.evidence).is_dir():
        return Path(workspace.evidence)
    return named


def read_folder(
    folder: Path,
    checklists: tuple[Checklist, ...],
    assessment: Assessment,
    *,
    quiet: bool,
    caching: bool,
) -> Assessment:
    """Return the assessment with the folder's documents and what they propose."""
    criteria = [each for checklist in checklists for each in checklist.criteria()]
    sought = sought_in(folder, criteria)
    on = assessment.assessed_on
    with (
        chosen_cache(no_cache=not caching) as cache,
        showing_files(quiet=quiet) as tick,
    ):
        found = read_evidence(folder, sought, on, tick, cache)
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
        promises=found.promises,
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
