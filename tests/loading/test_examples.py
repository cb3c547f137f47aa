"""Each file in tests/examples is a case: a new one needs no code.

Those under `invalid` have beside them, as NAME.expected, all that is said about them.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.errors import InvalidInputError
from isocheck.loading.answers import parse_answers
from isocheck.loading.assessment import build_assessment
from isocheck.loading.checklist import build_checklist
from isocheck.loading.crosswalk import build_crosswalk
from isocheck.loading.crosswalk_checks import check_names
from isocheck.loading.evidence_notes import build_notes
from isocheck.loading.meanings import build_meanings, check_meaning_names
from isocheck.loading.reading import check, read_data
from isocheck.loading.registers import build_registers
from isocheck.loading.schemes import build_schemes
from isocheck.loading.workspace import build_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from isocheck.model.checklist import Checklist

EXAMPLES = Path(__file__).parents[1] / "examples"
TODAY = date(2026, 9, 30)


def cases(standing: str) -> list[str]:
    return sorted(
        path.relative_to(EXAMPLES).as_posix()
        for path in EXAMPLES.glob(f"*/{standing}/*")
        if path.suffix in (".yaml", ".csv")
    )


def checklist(content: bytes, name: str) -> Checklist:
    return build_checklist(read_data("checklist", content, name))


def assessment(content: bytes, name: str) -> None:
    build_assessment(read_data("assessment", content, name))


def workspace(content: bytes, name: str) -> None:
    build_workspace(read_data("workspace", content, name))


def registers(content: bytes, name: str) -> None:
    build_registers(read_data("registers", content, name))


def evidence(content: bytes, name: str) -> None:
    build_notes(read_data("evidence", content, name))


def schemes(content: bytes, name: str) -> None:
    build_schemes(read_data("schemes", content, name))


def meanings(content: bytes, name: str) -> None:
    source = check("meanings", content, name)
    expected = {"how often the bench is greased"}
    concepts = source.data.get("concepts", {})
    check_meaning_names(source, concepts, expected)
    if source.problems:
        raise InvalidInputError(source.problems)
    build_meanings([source.data])


def crosswalk(content: bytes, name: str) -> None:
    source = check("crosswalk", content, name)
    asked = {each.name for one in benches() for each in one.criteria()}
    clauses = {f"{one.id}/{each.ref}" for one in benches() for each in one.walk()}
    check_names(source, asked, clauses)
    if source.problems:
        raise InvalidInputError(source.problems)
    build_crosswalk(source.data)


def answers(content: bytes, name: str) -> None:
    criteria = {each.name: each for one in benches() for each in one.criteria()}
    parse_answers(content, name, criteria, TODAY)


@cache
def benches() -> tuple[Checklist, ...]:
    folder = EXAMPLES / "checklists" / "valid"
    return tuple(
        checklist((folder / each).read_bytes(), each)
        for each in ("smallest.yaml", "everything-used.yaml")
    )


READ: dict[str, Callable[[bytes, str], object]] = {
    "checklists": checklist,
    "assessments": assessment,
    "workspaces": workspace,
    "registers": registers,
    "crosswalks": crosswalk,
    "evidence": evidence,
    "schemes": schemes,
    "meanings": meanings,
    "answers": answers,
}


def problems(case: str) -> str:
    """Return what is said about a file, a problem a line, without the file's name."""
    name = Path(case).name
    try:
        READ[case.partition("/")[0]]((EXAMPLES / case).read_bytes(), name)
    except InvalidInputError as error:
        return "".join(f"{each}\n".removeprefix(f"{name}:") for each in error.problems)
    return ""


@pytest.mark.parametrize("case", cases("valid"))
def test_file_without_mistakes_is_taken(case: str) -> None:
    assert problems(case) == ""


@pytest.mark.parametrize("case", cases("invalid"))
def test_all_mistakes_are_told_in_order_of_place(case: str) -> None:
    expected = (EXAMPLES / case).with_suffix(".expected").read_text(encoding="utf-8")
    assert problems(case) == expected


def test_each_expectation_belongs_to_one_invalid_file() -> None:
    expected = sorted(
        path.relative_to(EXAMPLES).with_suffix("").as_posix()
        for path in EXAMPLES.rglob("*.expected")
    )
    assert expected == sorted(case.rpartition(".")[0] for case in cases("invalid"))


@pytest.mark.parametrize("kind", sorted(READ))
def test_ten_mistakes_are_told_at_once(kind: str) -> None:
    assert problems(f"{kind}/invalid/everything-wrong.yaml").count("\n") >= 10
