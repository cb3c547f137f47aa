"""The kinds of registers, wherever they are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from isocheck.cli.register_options import KindName
from isocheck.model.workspace import KINDS_OF_REGISTERS
from isocheck.registers.kinds import KINDS
from isocheck.registers.mapping import Source
from isocheck.registers.register import open_register

if TYPE_CHECKING:
    from pathlib import Path


def test_options_workspace_and_registers_know_the_same_kinds() -> None:
    assert {each.value for each in KindName} == set(KINDS_OF_REGISTERS) == set(KINDS)


@pytest.mark.parametrize("sampled", [False, True])
def test_answers_of_a_survey_are_a_sample_whoever_reads_them(
    tmp_path: Path, *, sampled: bool
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Response ID,Overall satisfaction\n1,5\n2,4\n3,1\n")
    source = Source(
        kind="surveys",
        where=str(path),
        columns={"overall": "Overall satisfaction"},
        sampled=sampled,
    )

    with open_register(source) as register:
        assert register.sampled
