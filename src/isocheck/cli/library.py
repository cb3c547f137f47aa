"""The checklists, workspace and assessment a command works on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from isocheck.cli.files import read_bytes, write_atomically
from isocheck.errors import UnknownNameError, UnreadableError, UsageError
from isocheck.resources import checklist_folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist, Clause, Criterion
    from isocheck.model.crosswalk import Crosswalk
    from isocheck.model.meaning import Meanings
    from isocheck.model.schemes import Scheme
    from isocheck.model.workspace import RegisterSettings, Workspace

WORKSPACE = Path("isocheck.yaml")
REGISTERS = Path("registers.yaml")
OWN_CHECKLISTS = Path("checklists")
CROSSWALK = "crosswalk"
SCHEMES = "schemes"
MEANINGS = "meanings"


def checklist_paths() -> dict[str, Path]:
    """Return all checklists by name; the workspace's own go before those shipped."""
    return {
        path.stem: path
        for folder in (checklist_folder(), OWN_CHECKLISTS)
        for path in sorted(folder.glob("*.yaml"))
        if path.stem not in (CROSSWALK, SCHEMES)
    }


def load_checklist(name: str) -> Checklist:
    """Return a checklist; UnknownNameError where none has that name."""
    from isocheck.loading.checklist import build_checklist

    paths = checklist_paths()
    if name not in paths:
        known = ", ".join(paths)
        raise UnknownNameError(f"there is no standard '{name}'; there are: {known}")
    checklist = build_checklist(_data("checklist", paths[name]))
    if checklist.id != name:
        raise UsageError(
            f"{paths[name]}: its id is '{checklist.id}', not '{name}'; "
            "name the file after its id"
        )
    return checklist


def load_checklists(names: tuple[str, ...], profile: str = "") -> tuple[Checklist, ...]:
    """Return the checklists of some standards, in the order given.

    With a profile, those that have it are cut down to it; UnknownNameError where none
    of them does.
    """
    found = tuple(load_checklist(name) for name in names)
    if profile and not any(profile in each.profiles for each in found):
        known = sorted({each for checklist in found for each in checklist.profiles})
        there_are = f"there are: {', '.join(known)}" if known else "there is none"
        raise UnknownNameError(
            f"no standard here has a profile '{profile}'; {there_are}"
        )
    return tuple(
        each.cut_down(profile) if profile in each.profiles else each for each in found
    )


def load_crosswalk(checklists: Sequence[Checklist]) -> Crosswalk:
    """Return what ties the standards together; for one alone it is not even read."""
    from isocheck.loading.crosswalk import join_crosswalks
    from isocheck.model.crosswalk import Crosswalk

    if len(checklists) == 1:
        return Crosswalk()
    own = OWN_CHECKLISTS / f"{CROSSWALK}.yaml"
    paths = (shipped_crosswalk(), own if own.exists() else None)
    return join_crosswalks(load_one_crosswalk(path) for path in paths if path)


def shipped_crosswalk() -> Path | None:
    """Return where the shipped crosswalk lies, if there is one."""
    path = checklist_folder() / f"{CROSSWALK}.yaml"
    return path if path.exists() else None


def load_one_crosswalk(path: Path) -> Crosswalk:
    """Return the crosswalk in a file."""
    from isocheck.loading.crosswalk import build_crosswalk

    return build_crosswalk(_data("crosswalk", path))


def load_schemes() -> tuple[Scheme, ...]:
    """Return the certification schemes; the workspace's own go before those shipped."""
    from isocheck.loading.schemes import build_schemes

    found: dict[str, Scheme] = {}
    for folder in (OWN_CHECKLISTS, checklist_folder()):
        if (path := folder / f"{SCHEMES}.yaml").exists():
            for scheme in build_schemes(_data("schemes", path)):
                found.setdefault(scheme.id, scheme)
    return tuple(found.values())


def load_meanings() -> Meanings:
    """Return concepts and formulas; the workspace's own go before those shipped."""
    from isocheck.loading.meanings import build_meanings

    return build_meanings(
        _data("meanings", path)
        for folder in (OWN_CHECKLISTS, checklist_folder())
        for path in sorted((folder / MEANINGS).glob("*.yaml"))
    )


def load_whole(path: Path) -> tuple[tuple[Checklist, ...], Assessment]:
    """Return an assessment with the answers that carry, and its checklists."""
    assessment = load_assessment(path)
    checklists = load_checklists(assessment.standards, assessment.profile)
    if len(checklists) == 1:
        return checklists, assessment
    from isocheck.assess.agenda import Agenda

    agenda = Agenda(checklists, load_crosswalk(checklists))
    return checklists, agenda.complete(assessment)


def load_workspace() -> Workspace:
    """Return what isocheck.yaml says; without the file the current folder serves."""
    from isocheck.loading.workspace import build_workspace

    if not WORKSPACE.exists():
        return build_workspace({})
    return build_workspace(_data("workspace", WORKSPACE))


def load_registers(workspace: Workspace) -> dict[str, RegisterSettings]:
    """Return registers by kind: as isocheck.yaml has them, over registers.yaml."""
    confirmed = load_confirmed()
    named = workspace.registers
    kinds = dict.fromkeys((*named, *confirmed))
    return {
        kind: named[kind].over(confirmed[kind])
        if kind in named and kind in confirmed
        else named.get(kind) or confirmed[kind]
        for kind in kinds
    }


def load_confirmed() -> dict[str, RegisterSettings]:
    """Return what was confirmed about registers, by kind."""
    from isocheck.loading.registers import build_registers

    return build_registers(_data("registers", REGISTERS)) if REGISTERS.exists() else {}


def save_confirmed(registers: Mapping[str, RegisterSettings]) -> None:
    """Put what was confirmed about registers into registers.yaml."""
    from isocheck.loading.dumping import dump_registers

    write_atomically(REGISTERS, dump_registers(registers))


def load_assessment(path: Path) -> Assessment:
    """Return the assessment in a file; UnreadableError tells how to begin one."""
    from isocheck.loading.assessment import build_assessment

    if not path.exists():
        raise UnreadableError(
            f"{path}: there is no assessment here; 'isocheck assess' begins one"
        )
    return build_assessment(_data("assessment", path))


def save_assessment(path: Path, assessment: Assessment) -> None:
    """Put the assessment into its file, whole or not at all."""
    from isocheck.loading.dumping import dump_assessment

    write_atomically(path, dump_assessment(assessment))


def chosen_standards(
    named: tuple[str, ...], workspace: Workspace, assessment: Assessment | None
) -> tuple[str, ...]:
    """Return the standards to assess: those named, begun, or set in the workspace."""
    begun = assessment.standards if assessment else ()
    standards = tuple(dict.fromkeys((*begun, *(named or workspace.standards))))
    if not standards:
        raise UsageError(
            "name a standard to assess, such as 'isocheck assess iso-10002'; "
            "'isocheck list' shows them all"
        )
    return standards


def find_clause(checklists: tuple[Checklist, ...], name: str) -> Clause | None:
    """Return the clause that a number, or standard/number, names."""
    standard, _, ref = name.rpartition("/")
    return next(
        (
            clause
            for checklist in checklists
            for clause in checklist.walk()
            if clause.ref == ref and standard in ("", checklist.id)
        ),
        None,
    )


def find_criterion(checklists: tuple[Checklist, ...], name: str) -> Criterion | None:
    """Return the criterion with a full name, or one without its standard."""
    return next(
        (
            criterion
            for checklist in checklists
            for criterion in checklist.criteria()
            if name in (criterion.name, criterion.name.partition("/")[2])
        ),
        None,
    )


def _data(kind: str, path: Path) -> Any:  # noqa: ANN401 -- plain data
    """Return a file's data, checked now or when these same bytes were read before."""
    from isocheck.cli.memory import recall, remember

    content = read_bytes(path)
    data = recall(kind, content)
    if data is None:
        from isocheck.loading.reading import read_data

        data = read_data(kind, content, str(path))
        remember(kind, content, data)
    return data
