"""isocheck validate: every mistake in checklists and assessments, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isocheck.cli.annotations import annotation
from isocheck.cli.evidence_notes import (
    EVIDENCE_NOTES,
    note_missing_files,
    note_unknown_criteria,
)
from isocheck.cli.files import read_bytes
from isocheck.cli.library import (
    CROSSWALK,
    REGISTERS,
    WORKSPACE,
    checklist_paths,
    load_checklist,
    load_checklists,
    load_meanings,
    load_one_crosswalk,
    load_workspace,
    shipped_crosswalk,
)
from isocheck.cli.memory import remember
from isocheck.cli.options import ASSESSMENT, CiShape, CiShapeOption
from isocheck.cli.terminal import counted, print_json, tell
from isocheck.errors import (
    InvalidInputError,
    UnknownNameError,
    UnreadableError,
    UsageError,
)
from isocheck.loading.reading import check
from isocheck.loading.source import Source
from isocheck.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.loading.overlap import OtherText

_KINDS = (
    "checklist",
    "assessment",
    "workspace",
    "crosswalk",
    "schemes",
    "registers",
    "evidence",
    "meanings",
)


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Files or folders; else those of the current folder."),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(
            metavar="TEXTFILE", help="Show also runs of 8 words that stand in this too."
        ),
    ] = None,
    shape: CiShapeOption = CiShape.TEXT,
) -> int:
    """Check files and show every mistake with its place."""
    paths = _paths(files or [])
    other = _other_text(against) if against else None
    told = (each for path in paths for each in sorted(_problems(path, other)))
    problems = list(dict.fromkeys(told))
    _print(problems, shape)
    found = counted(len(problems), "problem")
    tell(f"{counted(len(paths), 'file')} checked, {found}")
    return 1 if problems else 0


def _paths(given: list[Path]) -> list[Path]:
    candidates = given or [
        path
        for path in (
            WORKSPACE,
            REGISTERS,
            *_notes(),
            ASSESSMENT,
            Path("checklists"),
        )
        if path.exists()
    ]
    paths = [
        path
        for each in candidates
        for path in (_in_order(each.glob("**/*.yaml")) if each.is_dir() else [each])
    ]
    if not paths:
        raise UsageError("there is nothing to check here; name a file or a folder")
    return paths


def _notes() -> list[Path]:
    """Return the notes on documents, in the workspace and in its evidence folder."""
    try:
        folder = load_workspace().evidence
    except InvalidInputError:  # its mistakes are told when its turn comes
        folder = ""
    folders = dict.fromkeys((Path(), Path(folder or "evidence")))
    return [each / EVIDENCE_NOTES for each in folders]


def _in_order(paths: Iterable[Path]) -> list[Path]:
    """Return files by name, a crosswalk behind those it names: it reads them too."""
    return sorted(paths, key=lambda path: (path.stem == CROSSWALK, path))


def _other_text(path: Path) -> OtherText:
    from isocheck.loading.overlap import OtherText

    content = read_bytes(path)
    if b"\0" in content or content.startswith(b"%PDF-"):
        raise UnreadableError(f"{path}: is no plain text; save it as text in UTF-8")
    # Whatever the encoding of a text that is only compared, its plain words are read.
    return OtherText(content.decode("utf-8", "replace"))


def _problems(path: Path, other: OtherText | None) -> list[Problem]:
    content = read_bytes(path)
    kind = _kind(content)
    try:
        source = check(kind, content, str(path))
    except InvalidInputError as error:
        return list(error.problems)
    if not source.problems:
        remember(kind, content, source.data)
    try:
        _note_names(kind, source)
    except InvalidInputError as error:  # a checklist it names holds mistakes itself
        source.problems.extend(error.problems)
    if other and kind in ("checklist", "crosswalk"):
        from isocheck.loading.overlap import check_overlap

        check_overlap(source, other)
    return source.problems


def _note_names(kind: str, source: Source) -> None:
    """Add to the problems the names in a file that no checklist has."""
    if kind == "assessment" and not source.problems:
        _note_loose_ends(source)
    if kind in ("workspace", "registers"):
        _note_unknown_fields(source)
    if kind == "evidence":
        note_unknown_criteria(source)
        note_missing_files(source)
    if kind == "crosswalk":
        _note_unknown_names(source)
        _note_what_clashes(source)
    if kind == "meanings":
        _note_unknown_concepts(source)


def _note_unknown_fields(source: Source) -> None:
    """Add to the problems the fields no register has, where they can be known."""
    registers = source.data.get("registers") if isinstance(source.data, dict) else None
    if not isinstance(registers, dict) or "columns" not in str(registers):
        return
    try:
        from isocheck.registers.kinds import KINDS
    except ImportError:  # the packages that read registers need not be here
        return
    from isocheck.loading.workspace_checks import check_fields

    check_fields(source, {name: kind.fields for name, kind in KINDS.items()})


def _kind(content: bytes) -> str:
    """Return what a file is by its format line; a checklist where it has none."""
    for kind in _KINDS:
        if f"isocheck/{kind}/".encode() in content[:2000]:
            return kind
    return "checklist"


def _note_unknown_names(source: Source) -> None:
    """Add to the problems each criterion or clause that no checklist has."""
    from isocheck.loading.crosswalk_checks import check_names

    checklists = load_checklists(tuple(checklist_paths()))
    criteria = {each.name for one in checklists for each in one.criteria()}
    clauses = {f"{one.id}/{each.ref}" for one in checklists for each in one.walk()}
    check_names(source, criteria, clauses)


def _note_unknown_concepts(source: Source) -> None:
    """Add to the problems each concept or expectation that stands nowhere."""
    from isocheck.loading.meanings import check_meaning_names

    if source.problems:
        return
    concepts = {*load_meanings().concepts, *source.data.get("concepts", ())}
    checklists = load_checklists(tuple(checklist_paths()))
    expected = {
        document.expects
        for checklist in checklists
        for criterion in checklist.criteria()
        for document in criterion.documents
    }
    check_meaning_names(source, concepts, expected)


def _note_what_clashes(source: Source) -> None:
    """Add to the problems what an own crosswalk says against the shipped one."""
    from isocheck.loading.crosswalk_checks import check_joined

    shipped = shipped_crosswalk()
    if shipped and Path(source.name).resolve() != shipped.resolve():
        check_joined(source, load_one_crosswalk(shipped))


def _note_loose_ends(source: Source) -> None:
    """Add to the problems the answers no checklist asks for: kept, but not counted."""
    names: set[str] = set()
    standards = source.data["standards"]
    for standard in standards:
        try:
            names |= {each.name for each in load_checklist(standard).criteria()}
        except UnknownNameError as error:
            source.at_key(("standards",), "unknown-standard", str(error))
    for part in ("answers", "actions"):
        for key in source.data.get(part, {}):
            if key.partition("/")[0] in standards and key not in names:
                message = f"no checklist has '{key}'; it is kept but does not count"
                source.at_key((part, key), "unknown-criterion", message)


def _print(problems: list[Problem], shape: CiShape) -> None:
    match shape:
        case CiShape.TEXT:
            for problem in problems:
                typer.echo(str(problem))
        case CiShape.JSON:
            from dataclasses import asdict

            print_json([asdict(problem) for problem in problems])
        case CiShape.GITHUB:
            for each in problems:
                typer.echo(
                    annotation(
                        "error",
                        each.file,
                        each.line,
                        each.column,
                        each.code,
                        each.message,
                    )
                )
