"""How text is cut into statements, and time read out of it."""

from __future__ import annotations

import pytest

from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.statements import sentences, statements, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Call, e.g. by day. We listen.", ["Call, e.g. by day.", "We listen."]),
        ("See art. 5. Then wait.", ["See art. 5.", "Then wait."]),
        ("It costs 2.50 a minute.", ["It costs 2.50 a minute."]),
        ("Пишите нам. Ответим.", ["Пишите нам.", "Ответим."]),
        ("no full stop", ["no full stop"]),
        ("", []),
    ],
)  # fmt: skip
def test_a_paragraph_is_cut_into_sentences(text: str, expected: list[str]) -> None:
    assert list(sentences(text)) == expected


def test_the_place_names_the_file_inside_a_mail_or_an_archive() -> None:
    kind = BlockKind.PARAGRAPH
    blocks = (
        Block(text="We reply.", place="page 3", kind=kind, part="b.zip > a.pdf"),
        Block(text="We reply.", place="", kind=kind, part="a.txt"),
        Block(text="We reply.", place="Times", kind=kind),
    )
    places = [each.place for each in statements(blocks)]
    assert places == ["b.zip > a.pdf > page 3", "a.txt", "Times"]


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.ROW])
@pytest.mark.parametrize("text", ["word " * 9_000, "x" * 9_000, "a " + "x" * 9_000])
def test_what_nobody_says_at_once_is_cut(text: str, kind: BlockKind) -> None:
    found = tuple(statements((Block(text=text, place="", kind=kind),)))
    assert max(len(each.text) for each in found) <= 4_000
    said = "".join(each.text for each in found)
    assert said.replace(" ", "") == text.replace(" ", "")


def test_headings_and_rows_stay_whole() -> None:
    blocks = tuple(
        Block(text="Stage 1. Ask. Wait.", place="p", kind=kind)
        for kind in (BlockKind.HEADING, BlockKind.ROW, BlockKind.PARAGRAPH)
    )
    assert [each.text for each in statements(blocks)] == [
        "Stage 1. Ask. Wait.",
        "Stage 1. Ask. Wait.",
        "Stage 1.",
        "Ask.",
        "Wait.",
    ]


def block(kind: BlockKind, text: str) -> Block:
    return Block(text=text, place="Support", kind=kind)


def test_an_item_is_read_with_what_leads_into_its_list() -> None:
    blocks = (
        block(BlockKind.PARAGRAPH, "Nobody waits. Our metrics are:"),
        block(BlockKind.ITEM, "reply time"),
        block(BlockKind.ITEM, "satisfaction"),
    )
    *_, first, last = statements(blocks)

    assert (first.text, first.place) == ("reply time", "Support > Our metrics are")
    assert first.words[: first.lead] == ("our", "metrics", "are", ":")
    assert last.words[last.lead :] == ("satisfaction",)


@pytest.mark.parametrize(
    "between",
    [
        block(BlockKind.PARAGRAPH, "Something else."),
        block(BlockKind.HEADING, "Next"),
        block(BlockKind.ROW, "a | b"),
    ],
)
def test_what_comes_between_ends_what_leads_in(between: Block) -> None:
    lead = block(BlockKind.PARAGRAPH, "Our metrics are:")
    *_, last = statements((lead, between, block(BlockKind.ITEM, "reply time")))

    assert (last.words, last.lead, last.place) == (("reply", "time"), 0, "Support")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("within 3 working days", ("within", "<time>days")),
        ("five (5) business days", ("<time>days",)),
        ("24h", ("<time>h",)),
        ("in 20 seconds", ("in", "<time>seconds")),
        ("a second look", ("a", "second", "look")),
        ("2 to 3 weeks", ("<time>weeks",)),
        ("a month", ("<time>month",)),
        ("the day", ("the", "day")),
        ("14 dni, 3 рабочих дня", ("<time>dni", ",", "<time>дня")),
        ("3 complaints", ("3", "complaints")),
        ("don’t", ("don't",)),
    ],
)
def test_a_span_of_time_is_one_word(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words
