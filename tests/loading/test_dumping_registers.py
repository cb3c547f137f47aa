"""What registers showed is read back as it was saved."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import assessment
from isocheck.loading.assessment import build_assessment
from isocheck.loading.dumping import dump_assessment, dump_registers
from isocheck.loading.reading import read_data
from isocheck.loading.registers import build_registers
from isocheck.model.assessment import Assessment, Passage, Proposal, Rule
from isocheck.model.levels import Level
from isocheck.model.measurement import MonthlyValue, QualityFinding, Unit
from isocheck.model.register_evidence import (
    MeasuredValue,
    Outcome,
    RegisterEvidence,
)
from isocheck.model.workspace import RegisterSettings

NAME = "iso-10002/7.4/acknowledged"
WORDS = st.sampled_from(["no", "2 days: kept", "żółw", "isocheck's", "# 5", "1e3"])
COUNTED = st.dictionaries(WORDS, st.integers(0, 10**6), max_size=2)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
METRICS = st.sampled_from(["reopened", "answer_time"])
MEASURED = st.builds(
    MeasuredValue,
    register=WORDS,
    metric=METRICS,
    unit=st.sampled_from(Unit),
    outcome=st.sampled_from(Outcome),
    value=st.none() | NUMBERS,
    count=st.integers(0, 10**9),
    left_out=COUNTED,
    parts=st.dictionaries(WORDS, NUMBERS, max_size=2),
    notes=st.lists(WORDS, max_size=2).map(tuple),
    interval=st.none() | st.tuples(NUMBERS, NUMBERS),
    at_least=st.none() | NUMBERS,
    at_most=st.none() | NUMBERS,
    change_at_most=st.none() | NUMBERS,
    source=WORDS,
    because=WORDS,
    trend=WORDS,
    improves=st.none() | st.booleans(),
)
MONTHS = st.builds(
    MonthlyValue, month=st.dates(), value=st.none() | NUMBERS, count=st.integers(0, 99)
)
QUALITY = st.builds(
    QualityFinding,
    check=WORDS,
    says=WORDS,
    count=st.integers(0, 10**9),
    rows=st.integers(0, 10**9),
    fields=st.lists(WORDS, max_size=2).map(tuple),
    examples=st.lists(WORDS, max_size=2).map(tuple),
)
REGISTERS = st.builds(
    RegisterEvidence,
    kind=WORDS,
    source=WORDS,
    measured_on=st.dates(),
    sha256=st.sampled_from(["", "0f" * 32]),
    rows=st.integers(0, 10**9),
    first=st.none() | st.dates(),
    last=st.none() | st.dates(),
    measured=st.lists(MEASURED, max_size=2).map(tuple),
    months=st.dictionaries(
        METRICS, st.lists(MONTHS, max_size=2).map(tuple), max_size=2
    ),
    quality=st.lists(QUALITY, max_size=2).map(tuple),
    notes=st.lists(WORDS, max_size=2).map(tuple),
    problem=WORDS,
)
PROPOSALS = st.builds(
    Proposal,
    level=st.sampled_from(Level),
    rule=st.sampled_from([Rule.TARGETS_MET, Rule.IMPROVEMENT_SHOWN]),
    passages=st.sampled_from([(), (Passage(document="a", place="", quote="b"),)]),
    measured=st.lists(MEASURED, min_size=1, max_size=2).map(tuple),
    stated=st.sampled_from([None, Rule.ALL_STATED]),
)
SETTINGS = st.builds(
    RegisterSettings,
    file=WORDS,
    sheet=st.just("") | WORDS,
    columns=st.dictionaries(METRICS, WORDS, max_size=2),
    dates=st.sampled_from(["", "day-first", "month-first"]),
    fold=st.sampled_from(["", "last", "first", "none"]),
    sampled=st.booleans(),
)
FEWER = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def read_back(text: str) -> Assessment:
    return build_assessment(read_data("assessment", text.encode(), "assessment.yaml"))


@FEWER
@given(proposal=PROPOSALS, register=REGISTERS)
def test_what_registers_showed_is_read_back_the_same(
    proposal: Proposal, register: RegisterEvidence
) -> None:
    made = replace(
        assessment(), proposals={NAME: proposal}, registers=(register, register)
    )

    text = dump_assessment(made)

    assert read_back(text) == made
    assert dump_assessment(read_back(text)) == text


def test_without_registers_the_file_has_no_word_of_them() -> None:
    assert "register" not in dump_assessment(assessment())


@FEWER
@given(st.dictionaries(st.sampled_from(["complaints", "surveys"]), SETTINGS))
def test_what_was_confirmed_is_read_back_the_same(
    made: dict[str, RegisterSettings],
) -> None:
    text = dump_registers(made)
    data = read_data("registers", text.encode(), "registers.yaml")

    assert build_registers(data) == made
    assert dump_registers(build_registers(data)) == text
