"""What ships keeps every rule on content; the tests beside show each rule can fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from content import coverage_rules as coverage
from content import evidence_rules as evidence
from content import outlines, shipped
from content import question_rules as questions
from content import substance_rules as substance
from content import tie_rules as ties
from isocheck.loading.overlap import OtherText, check_overlap
from isocheck.loading.reading import check

if TYPE_CHECKING:
    from pathlib import Path

    from content.outlines import Entry
    from isocheck.model.checklist import Checklist


PACKS = tuple(shipped.load_pack(path) for path in shipped.pack_paths())
TIES = shipped.load_ties()

each_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
each_outline = pytest.mark.parametrize("standard", sorted(outlines.TABLES))


@pytest.fixture
def outlined(standard: str) -> tuple[Checklist, dict[str, Entry]]:
    pack = next(each for each in PACKS if each.id == standard)
    return pack, outlines.read_outline(standard, shipped.STANDARDS)


def test_each_pack_has_an_outline_or_a_reason() -> None:
    assert {each.id for each in PACKS} <= outlines.TABLES.keys() | outlines.NO_TABLE


@shipped.with_the_bases
@each_outline
def test_each_clause_to_audit_has_criteria(
    standard: str, outlined: tuple[Checklist, dict[str, Entry]]
) -> None:
    excepted = coverage.NOT_AUDITED[standard]
    assert list(coverage.clauses_left_out(*outlined, excepted)) == []
    assert list(coverage.needless_exceptions(*outlined, excepted)) == []


@shipped.with_the_bases
@each_outline
def test_clauses_are_as_sure_as_the_base(
    outlined: tuple[Checklist, dict[str, Entry]],
) -> None:
    assert list(coverage.other_confidence(*outlined)) == []


def test_clauses_have_two_to_six_criteria_or_a_reason() -> None:
    unusual = {name for pack in PACKS for name in coverage.unusual_size(pack)}
    assert unusual == set(coverage.OF_UNUSUAL_SIZE)


@each_pack
def test_questions_are_one_short_question_each(pack: Checklist) -> None:
    assert list(questions.ill_formed_questions(pack)) == []


@each_pack
def test_questions_ask_one_thing(pack: Checklist) -> None:
    assert list(questions.double_questions(pack, questions.ONE_THING)) == []


def test_each_exception_is_for_a_question_that_needs_it() -> None:
    found = [fault for pack in PACKS for fault in questions.double_questions(pack, {})]
    needing = {fault.partition(":")[0] for fault in found}
    assert questions.ONE_THING.keys() - needing == set()


@each_pack
def test_questions_set_no_targets(pack: Checklist) -> None:
    assert list(questions.targets_in_questions(pack)) == []


@each_pack
def test_recommendations_are_not_called_requirements(pack: Checklist) -> None:
    assert list(questions.binding_words(pack)) == []


@each_pack
def test_criteria_say_something(pack: Checklist) -> None:
    assert list(substance.says_too_little(pack)) == []


@each_pack
def test_texts_are_easy_to_read(pack: Checklist) -> None:
    assert list(substance.hard_to_read(pack)) == []


@each_pack
def test_weights_are_in_proportion(pack: Checklist) -> None:
    assert list(substance.out_of_proportion(pack)) == []


@each_pack
def test_clauses_say_what_they_are_after(pack: Checklist) -> None:
    assert list(substance.aimless_clauses(pack)) == []


@each_pack
def test_metrics_are_known(pack: Checklist) -> None:
    assert list(evidence.unknown_metrics(pack)) == []


def test_each_metric_is_of_one_register() -> None:
    assert list(evidence.metrics_of_two_registers(PACKS)) == []


@each_pack
def test_signals_can_match_and_mean_something(pack: Checklist) -> None:
    assert list(evidence.bad_signals(pack)) == []


@each_pack
def test_signals_are_in_all_languages(pack: Checklist) -> None:
    assert list(evidence.missing_languages(pack)) == []


def test_figures_of_articles_are_defaults_that_say_whose_they_are() -> None:
    pack = next(each for each in PACKS if each.id == "service-standards")
    sourced = {
        each.metric: each.source
        for one in pack.criteria()
        for each in one.metrics
        if each.source
    }
    assert sourced == dict.fromkeys(
        (
            *("logged_within_a_day", "answer_time", "complainants_satisfied"),
            *("repeat_complaints", "handling_time"),
        ),
        "an article on ISO standards in customer service, no rule of ISO",
    )


def test_no_name_is_used_twice() -> None:
    assert list(ties.names_used_twice(PACKS)) == []


def test_no_question_stands_twice_but_among_equals() -> None:
    assert list(ties.asked_twice(PACKS, shipped.groups_of_equals(TIES))) == []


def test_equals_are_so_word_for_word() -> None:
    assert list(ties.unlike_equals(PACKS, shipped.groups_of_equals(TIES))) == []


def test_each_clause_has_its_theme() -> None:
    assert list(ties.clauses_without_theme(PACKS, TIES)) == []


@pytest.fixture(scope="module")
def bases() -> OtherText:
    return shipped.other_text()


@shipped.with_the_bases
@pytest.mark.parametrize("path", shipped.all_paths(), ids=lambda path: path.stem)
def test_words_are_our_own(path: Path, bases: OtherText) -> None:
    kind = path.stem if path in (shipped.CROSSWALK, shipped.SCHEMES) else "checklist"
    source = check(kind, path.read_bytes(), path.name)
    check_overlap(source, bases)
    assert [str(problem) for problem in source.problems] == []
