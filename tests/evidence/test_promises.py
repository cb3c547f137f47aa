"""What is a promise of this organization, and what only looks like one."""

from __future__ import annotations

import pytest

from isocheck.evidence.promises import promises_in
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.statements import statements


def said(*lines: str) -> list[str]:
    """Return the promises of a page on complaints: paragraphs, rows with bars."""
    blocks = [Block(text="Complaints", place="Complaints", kind=BlockKind.HEADING)]
    for line in lines:
        kind = BlockKind.ROW if " | " in line else BlockKind.PARAGRAPH
        blocks.append(Block(text=line, place="Complaints", kind=kind))
    return [
        f"{each.kind}: {each.value} ({each.about})"
        + (" more or less" if each.hedged else "")
        + (f" by {each.by}" if each.by else "")
        for each in promises_in("page.md", tuple(statements(tuple(blocks))))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We acknowledge it within 3 days.", "acknowledge it: 3 days (complaints)"),
        ("Within ten days we answer.", "answer it: 10 days (complaints)"),
        ("We reply no later than 8 weeks.", "answer it: 8 weeks (complaints)"),
        ("We aim to settle it within 5 days.", "settle it: 5 days (complaints)"),
        ("Usually we answer within a week.",
         "answer it: 1 week (complaints) more or less"),
        ("Our supplier answers within 2 days.",
         "answer it: 2 days (complaints) by supplier"),
        ("You may appeal within 30 days.",
         "time the customer has: 30 days (complaints)"),
        ("You can go to the Ombudsman within six months.",
         "time to go to the outside body: 6 months (complaints)"),
        ("If we have not answered within eight weeks you may go to the Ombudsman.",
         "time after which the outside body may be asked: 8 weeks (complaints)"),
        ("Safety cases reach the managing director within 4 hours.",
         "take serious cases to the top: 4 hours (complaints, urgent)"),
        ("We answer 80 % of calls within 20 seconds.",
         "answer calls: 80 % within 20 seconds (contacts, phone)"),
        ("E-mails are answered within one working day.",
         "answer messages: 1 working day (contacts, e-mail)"),
        ("We call you back within two hours.", "call back: 2 hours (contacts)"),
        ("Potwierdzamy reklamację nie później niż w ciągu 2 dni roboczych.",
         "acknowledge it: 2 working days (complaints)"),
        ("Жалоба рассматривается не позднее 10 дней.",
         "answer it: 10 days (complaints)"),
        ("Wir bestätigen den Eingang innerhalb von drei Werktagen.",
         "acknowledge it: 3 working days (complaints)"),
        ("Byddwn yn cydnabod eich cwyn o fewn 5 diwrnod gwaith.",
         "acknowledge it: 5 working days (complaints)"),
    ],
)  # fmt: skip
def test_a_promise_is_read_with_kind_value_and_subject(
    text: str, expected: str
) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "We do not acknowledge complaints within 3 days.",
        "Nie odpowiadamy w ciągu 14 dni.",
        "Of these, 969 complaints were answered within 15 days.",
        "On average an answer took 9 days.",
        "Next year complaints are to be answered within a week.",
        "By law an answer is due within 14 days.",
        "A good firm answers within two days.",
        "For example, answers within two days.",
        "Would an answer within two days suit you?",
        "If we need longer than 8 weeks, we will explain why.",
        "The system warns the handler two days before the answer is due.",
        "Answered in ten days: 83 %, our aim is 90.",
        "HR confirms receipt in three working days.",
        "We answer promptly.",
    ],
)
def test_what_only_looks_like_a_promise_is_none(text: str) -> None:
    assert said(text) == []


def test_two_times_in_a_sentence_are_two_promises() -> None:
    assert said("We acknowledge it in 2 days and answer it within 10 days.") == [
        "acknowledge it: 2 days (complaints)",
        "answer it: 10 days (complaints)",
    ]


def test_the_answer_of_a_review_is_no_first_answer() -> None:
    assert said("Ask for a review. A manager answers within 5 days.") == [
        "look at it a second time: 5 days (complaints)"
    ]


def test_a_row_is_read_with_its_column_and_its_first_cell() -> None:
    assert said("Step | Ordinary | Urgent", "Answer | 15 days | 2 days") == [
        "answer it: 15 days (complaints)",
        "answer it: 2 days (complaints, urgent)",
    ]


def test_a_column_of_what_is_owed_promises_nothing() -> None:
    rows = ("We say | Within | If we fail", "Answer | 15 days | 5 euros after 20 days")
    assert said(*rows) == ["answer it: 15 days (complaints)"]


def test_a_table_of_results_promises_nothing() -> None:
    rows = ("Figure | May | June", "Acknowledged within 2 days | 320 | 347")
    assert said(*rows) == []


def test_an_item_is_read_with_the_words_before_its_list() -> None:
    blocks = (
        Block(text="We answer complaints:", place="", kind=BlockKind.PARAGRAPH),
        Block(text="within 10 days", place="", kind=BlockKind.ITEM),
    )
    (found,) = promises_in("a.md", tuple(statements(tuple(blocks))))
    assert (found.kind, found.value) == ("answer it", "10 days")


def test_a_stage_and_hard_cases_narrow_a_promise_down() -> None:
    assert said(
        "Stage 2.", "Stage 2: the Registrar answers within 20 days.",
        "Hard cases may take up to six weeks to answer.",
    ) == [
        "answer it: 20 days (complaints, stage 2)",
        "answer it: 6 weeks (complaints, complex, stage 2)",
    ]  # fmt: skip


def test_the_text_of_a_law_promises_nothing() -> None:
    blocks = [
        Block(text=text, place="", kind=BlockKind.PARAGRAPH)
        for text in (
            "Статья 9. Ответ на жалобу даётся в течение десяти дней.",
            "Статья 10. Жалоба регистрируется в день поступления.",
            "Статья 11. Настоящий закон вступает в силу.",
        )
    ]
    assert promises_in("a.md", tuple(statements(tuple(blocks)))) == ()


def test_a_very_long_sentence_costs_nothing() -> None:
    often = "complaint you customer answer " * 20_000
    text = f"{often} within 3 days {'and more of it ' * 200}"
    assert said(text) == []
