"""What is saved is read back the same, whatever people and documents say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from builders import answer, assessment
from isocheck.loading.assessment import build_assessment
from isocheck.loading.dumping import dump_assessment, dump_yaml
from isocheck.loading.reading import read_data
from isocheck.model.assessment import (
    Action,
    ActionStatus,
    Answer,
    Assessment,
    Effort,
    Passage,
    Proposal,
    Rule,
)
from isocheck.model.document import Document, DocumentKind, Standing
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
NAME = "iso-10002/7.4/acknowledged"
WORDS = [
    *("NO", "yes", "on", "null", "~", "true", "=", "<<", ".inf", ".nan", ".", "-"),
    *("1e3", "010", "0o10", "0x1F", "1_000", "7.10", "-0", "+1", "1:30", "9" * 30),
    *("2026-01-01", "2026-01-01 10:00:00", "key: value", "key:", ":", "# no comment"),
    *("text # no comment", "it's", 'say "it"', "'", '"', "\\", "\\n", "C:\\users"),
    *("- item", "? key", "[list]", "{a: b}", "&a", "*a", "!tag", "%TAG", "@", "`"),
    *("---", "...", "|", ">-", "a\n---\nb", "a\n...\nb", "# one\n- two\n", "%YAML 1.2"),
    *(" before", "after ", " ", "\t", "a\tb", "tab\t", "\n", "\n\n", "a\n\n\nb", "a\n"),
    *("\na", " a\nb", "a\n b", "a \nb", "a\r\nb", "\r", "a\rb", "  two\n four\n"),
    *("\x85", "a\x85b", "\u2028", "a\u2028b", "a\u2029 b", "\xa0", "\u200b", "\xad"),
    *("\ufeff", "a\ufeff", "\ufffd", "\ufffe", "\0", "\a", "\x1b[31m", "\x7f", "\x9f"),
    *("😀", "👩‍🔧 mends", "żółw", "жалоба", "苦情", "é", "e\u0301", "\u202eright"),
    *("word " * 40, "w" * 200, "\U0010ffff", "a  b", "\u3000", "a: b\nc: d\n"),
]
PIECES = st.sampled_from(WORDS) | st.text(max_size=8)
TEXTS = PIECES | st.lists(PIECES, max_size=5).map("".join)
FILLED = TEXTS.map(lambda text: text if text.strip() else f"{text}x")
DAYS = st.dates()
IDS = st.from_regex(r"[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
NAMES = st.from_regex(
    r"[a-z0-9-]{1,9}/[0-9A-Za-z.-]{1,5}/[a-z0-9-]{1,60}", fullmatch=True
)
PASSAGES = st.builds(Passage, document=FILLED, place=TEXTS, quote=TEXTS)
ANSWERS = st.builds(
    Answer,
    level=st.none() | st.sampled_from(Level),
    reason=FILLED,
    note=TEXTS,
    evidence=st.lists(PASSAGES, max_size=2).map(tuple),
    by=TEXTS,
    on=st.none() | DAYS,
    fingerprint=TEXTS,
    accepted=st.booleans(),
) | st.builds(Answer, level=st.sampled_from(Level), note=TEXTS)
PROPOSALS = st.builds(
    Proposal,
    level=st.sampled_from([Level.ABSENT, Level.INFORMAL, Level.DOCUMENTED]),
    rule=st.sampled_from(Rule),
    passages=st.lists(PASSAGES, min_size=1, max_size=2).map(tuple),
    missing=st.lists(FILLED, max_size=2).map(tuple),
)
ACTIONS = st.just(Action()) | st.builds(
    Action,
    do=TEXTS,
    owner=TEXTS,
    due=st.none() | DAYS,
    effort=st.none() | st.sampled_from(Effort),
    status=st.sampled_from(ActionStatus),
    root_cause=TEXTS,
    effect_check=TEXTS,
)
DOCUMENTS = st.builds(
    Document,
    path=FILLED,
    sha256=st.just("") | st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    size=st.integers(0, 10**15),
    title=TEXTS,
    kind=st.sampled_from(DocumentKind),
    language=st.sampled_from(("", "en", "cy")),
    owner=TEXTS,
    version=TEXTS,
    standing=st.sampled_from(Standing),
    because=TEXTS,
    approved=st.none() | DAYS,
    reviewed=st.none() | DAYS,
    valid_from=st.none() | DAYS,
    valid_until=st.none() | DAYS,
    review_by=st.none() | DAYS,
    modified=st.none() | DAYS,
    problem=TEXTS,
)
ASSESSMENTS = st.builds(
    Assessment,
    organization=TEXTS,
    scope=TEXTS,
    standards=st.lists(IDS, min_size=1, max_size=3, unique=True).map(tuple),
    assessed_on=DAYS,
    answers=st.dictionaries(NAMES, ANSWERS, max_size=3),
    proposals=st.dictionaries(NAMES, PROPOSALS, max_size=2),
    actions=st.dictionaries(NAMES, ACTIONS, max_size=2),
    evidence_folder=TEXTS,
    documents=st.lists(DOCUMENTS, max_size=2).map(tuple),
)


def read_back(text: str) -> Assessment:
    data = read_data("assessment", text.encode("utf-8"), "assessment.yaml")
    return build_assessment(data)


def backwards(given: Mapping[str, T]) -> dict[str, T]:
    return dict(reversed(list(given.items())))


def note_of(text: str) -> str:
    return read_back(text).answers[NAME].note


@given(ASSESSMENTS)
def test_what_is_saved_is_read_back_the_same(made: Assessment) -> None:
    assert read_back(dump_assessment(made)) == made


@given(ASSESSMENTS)
def test_saving_again_changes_no_byte(made: Assessment) -> None:
    text = dump_assessment(made)
    assert dump_assessment(read_back(text)) == text


@given(ASSESSMENTS)
def test_order_of_answering_does_not_matter(made: Assessment) -> None:
    other = replace(
        made,
        answers=backwards(made.answers),
        actions=backwards(made.actions),
    )
    assert dump_assessment(other) == dump_assessment(made)


@given(ASSESSMENTS)
def test_file_ends_in_one_line_break_and_has_no_other_kind(made: Assessment) -> None:
    text = dump_assessment(made)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not set("\r\0\x85\u2028\u2029\ufeff") & set(text)


@pytest.mark.parametrize("word", WORDS)
def test_any_word_is_kept_as_a_note(word: str) -> None:
    made = assessment({NAME: answer(note=word)})
    assert note_of(dump_assessment(made)) == word


@given(TEXTS)
@example("\ud800")
def test_any_text_can_be_saved(text: str) -> None:
    saved = dump_yaml({"organization": text, "standards": [text, text]})
    assert saved.encode("utf-8").decode("utf-8") == saved


def test_half_a_character_is_named_as_no_file_can_hold_it() -> None:
    made = assessment({NAME: answer(note="caf\udce9 au lait")})
    assert note_of(dump_assessment(made)) == "caf\\udce9 au lait"


def test_action_of_which_nothing_is_known_is_kept() -> None:
    made = assessment(actions={NAME: Action()})
    assert "  iso-10002/7.4/acknowledged:\n    status: open\n" in dump_assessment(made)
    assert read_back(dump_assessment(made)) == made


def test_shared_lists_are_written_out() -> None:
    shared = ["iso-10002"]
    assert dump_yaml({"a": shared, "b": shared}) == "a:\n- iso-10002\nb:\n- iso-10002\n"


def test_people_can_read_what_is_saved() -> None:
    made = assessment(
        {
            NAME: answer(
                Level.PRACTISED,
                note="Zażalenia są potwierdzane: zawsze",
                on=date(2026, 11, 2),
            )
        },
        organization="NO",
        scope="010",
    )
    assert dump_assessment(made) == (
        "format: isocheck/assessment/1\n"
        "organization: 'NO'\n"
        "scope: '010'\n"
        "standards:\n"
        "- iso-10002\n"
        "assessed_on: '2026-11-02'\n"
        "answers:\n"
        "  iso-10002/7.4/acknowledged:\n"
        "    level: practised\n"
        "    note: 'Zażalenia są potwierdzane: zawsze'\n"
        "    'on': '2026-11-02'\n"
    )
