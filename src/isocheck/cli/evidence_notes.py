"""evidence.yaml: found, checked and read for the commands that read documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.cli.files import read_bytes
from isocheck.cli.library import (
    checklist_paths,
    load_checklist,
    load_meanings,
    load_workspace,
)
from isocheck.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.evidence.searching import Sought
    from isocheck.loading.source import Source
    from isocheck.model.checklist import Criterion
    from isocheck.model.evidence_notes import EvidenceNotes

EVIDENCE_NOTES = Path("evidence.yaml")


def sought_in(folder: Path, criteria: Iterable[Criterion]) -> Sought:
    """Return what to look for in a folder, with what people say of its documents.

    Raises:
        InvalidInputError: with every mistake in evidence.yaml.
    """
    from isocheck.evidence.searching import Sought

    return Sought(
        criteria=tuple(criteria), meanings=load_meanings(), notes=load_notes(folder)
    )


def load_notes(folder: Path) -> EvidenceNotes:
    """Return what people say about the documents of a folder, and whose they are.

    The file lies in that folder or in the workspace; the folder's own goes before.

    Raises:
        InvalidInputError: with every mistake in it.
    """
    from isocheck.loading.evidence_notes import build_notes
    from isocheck.model.evidence_notes import EvidenceNotes

    # The name of the current folder, which serves where nobody gave one, is no name
    # that documents could be held against.
    organization = load_workspace().organization
    path = notes_of(folder)
    if path is None:
        return EvidenceNotes(organization=organization)
    from isocheck.loading.reading import check

    source = check("evidence", read_bytes(path), str(path))
    note_unknown_criteria(source)
    if source.problems:
        raise InvalidInputError(sorted(source.problems))
    return build_notes(source.data, organization)


def notes_of(folder: Path) -> Path | None:
    """Return where the notes on a folder's documents stand, if anywhere."""
    places = (folder / EVIDENCE_NOTES, EVIDENCE_NOTES)
    return next((each for each in places if each.is_file()), None)


def note_unknown_criteria(source: Source) -> None:
    """Add to the problems each criterion that no checklist has."""
    from isocheck.loading.evidence_notes import check_criteria, standards_named

    standards = standards_named(source) & checklist_paths().keys()
    known = {
        criterion.name
        for standard in sorted(standards)
        for criterion in load_checklist(standard).criteria()
    }
    check_criteria(source, known)


def note_missing_files(source: Source) -> None:
    """Add to the problems each entry for a file that is not there.

    Notes in the workspace are about its evidence folder, others about their own.
    """
    from isocheck.evidence.inventory import take_inventory
    from isocheck.loading.evidence_notes import check_files

    folder = Path(source.name).parent
    if folder.resolve() == Path.cwd() and (named := load_workspace().evidence):
        folder = Path(named)
    if folder.is_dir():
        check_files(source, [file.path for file in take_inventory(folder)])
