from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.evidence.readers import READERS, Block, BlockKind
from isocheck.evidence.readers.inline import plain
from isocheck.evidence.readers.markdown import read

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.md"


def kinds_and_texts(path: Path, text: str) -> list[tuple[BlockKind, str]]:
    path.write_text(text, encoding="utf-8")
    return [(block.kind, block.text) for block in read(path)]


def test_headings_make_the_place_of_what_follows(document: Path) -> None:
    text = (
        "Before\n\n# Complaints\n\nIntro\n\n## Times\n\nTwo days\n\n# Review\nYearly\n"
    )
    document.write_text(text, encoding="utf-8")
    assert [(block.place, block.text) for block in read(document)] == [
        ("", "Before"),
        ("Complaints", "Complaints"),
        ("Complaints", "Intro"),
        ("Complaints > Times", "Times"),
        ("Complaints > Times", "Two days"),
        ("Review", "Review"),
        ("Review", "Yearly"),
    ]


@pytest.mark.parametrize(
    "line", ["## Times", "##Times", "## Times ##", "## Times {#times}", "Times\n-----"]
)
def test_headings_are_known_however_they_are_written(document: Path, line: str) -> None:
    assert kinds_and_texts(document, line) == [(HEADING, "Times")]


def test_wrapped_lines_are_one_paragraph(document: Path) -> None:
    text = "We acknowledge within **three\nworking days** of receipt.\n"
    expected = "We acknowledge within three working days of receipt."
    assert kinds_and_texts(document, text) == [(PARAGRAPH, expected)]


def test_hard_breaks_part_statements_but_not_sentences(document: Path) -> None:
    text = (
        "Adopted on: May  \nReviewed: never<br>\nWe answer  \nwithin a week\\\nAlways"
    )
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "Adopted on: May"),
        (PARAGRAPH, "Reviewed: never"),
        (PARAGRAPH, "We answer within a week"),
        (PARAGRAPH, "Always"),
    ]


def test_items_keep_their_continuation_lines(document: Path) -> None:
    text = "We offer:\n- a form\n  on the web;\n  * in large print\n1. phone\n2) post\n"
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "We offer:"),
        (ITEM, "a form on the web;"),
        (ITEM, "in large print"),
        (ITEM, "phone"),
        (ITEM, "post"),
    ]


def test_table_rows_keep_empty_cells_and_lose_the_rule(document: Path) -> None:
    text = "| Step | Days |\n|---|:-:|\n| *Reply* | 5 |\n| Review | |\n\nAfter"
    assert kinds_and_texts(document, text) == [
        (ROW, "Step | Days"),
        (ROW, "Reply | 5"),
        (ROW, "Review |"),
        (PARAGRAPH, "After"),
    ]


def test_tables_may_have_no_outer_border(document: Path) -> None:
    text = "Step | Days\n--- | ---\nReply | 5\n"
    assert kinds_and_texts(document, text) == [(ROW, "Step | Days"), (ROW, "Reply | 5")]


def test_front_matter_tells_of_the_document_and_of_nothing_else(
    document: Path,
) -> None:
    text = (
        "---\ntitle: 'Complaints: how'\nnext_review: 2027-01-15\nlayout: page\n"
        "description: We reply in a day\ntags:\n  - help\ndraft: true\nauthor:\n"
        "  name: Ann\nversion:\n---\n# Policy\n"
    )
    assert kinds_and_texts(document, text) == [
        (HEADING, "Complaints: how"),
        (PARAGRAPH, "next review: 2027-01-15"),
        (PARAGRAPH, "status: draft"),
        (PARAGRAPH, "author: name: Ann"),
        (HEADING, "Policy"),
    ]


def test_front_matter_of_hugo_is_known(document: Path) -> None:
    text = '+++\ntitle = "Complaints"\ndraft = false\n+++\nText\n'
    assert kinds_and_texts(document, text) == [
        (HEADING, "Complaints"),
        (PARAGRAPH, "Text"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "We reply{{< ref >}} in{% include note.html %} a week.",
        "{{% notice tip %}}\nWe reply in a week.\n{{% /notice %}}",
        "{% comment %}Not {{ yet }} decided{% endcomment %}We reply in a week.",
    ],
)
def test_shortcodes_of_site_generators_are_no_text(document: Path, text: str) -> None:
    assert kinds_and_texts(document, text) == [(PARAGRAPH, "We reply in a week.")]


@pytest.mark.parametrize("blank", ["{{Name of the contact}}", "{{company_name}}"])
def test_a_blank_in_braces_that_a_person_fills_in_is_text(
    document: Path, blank: str
) -> None:
    text = f"{blank}{{{{ site.title }}}}{{{{team|lower}}}} replies."
    assert kinds_and_texts(document, text) == [(PARAGRAPH, f"{blank} replies.")]


def test_a_rule_at_the_start_is_no_front_matter(document: Path) -> None:
    text = "---\n\nFirst\n\n---\n\nSecond\n"
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "First"),
        (PARAGRAPH, "Second"),
    ]


def test_code_and_what_browsers_hide_is_left_out(document: Path) -> None:
    text = (
        "Seen\n\n```\n# not a heading\n```\n<!-- not\n\nshown -->\n"
        "<style>\np {color: red}\n</style>\n~~~ sh\nrun\n~~~\nAlso seen\n"
    )
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "Seen"),
        (PARAGRAPH, "Also seen"),
    ]


def test_quotes_are_read_without_their_marks(document: Path) -> None:
    text = "He said:\n> We reply\n> in a week.\n>\n> - always\n"
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "He said:"),
        (PARAGRAPH, "We reply in a week."),
        (ITEM, "always"),
    ]


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("[the form](https://x.org/a_(b)) here", "the form here"),
        ("[the form][1], ![a logo](logo.png)", "the form, a logo"),
        ("***very*** `code` ~~gone~~ __bold _both___", "very code gone bold both"),
        (
            "complaint_register_2026 and 2 * 3 * 4",
            "complaint_register_2026 and 2 * 3 * 4",
        ),
        ("Approved by: ________", "Approved by: ________"),
        ("[Company name] shall", "[Company name] shall"),
        ("5 &lt; 6 &amp; \\*not\\*", "5 < 6 & *not*"),
        ("<b>within</b> <https://x.org> <5 days", "within https://x.org <5 days"),
        ("zero\u200bwidth\u202e soft\u00adhyphen\x1b[2J", "zerowidth softhyphen [2J"),
    ],
)
def test_marks_go_and_words_stay(marked: str, words: str) -> None:
    assert plain(marked) == words


def test_link_targets_are_left_out_but_placeholders_are_not(document: Path) -> None:
    text = "[1]: https://example.org 'Title'\n\n[Owner]: to be named\n"
    assert kinds_and_texts(document, text) == [(PARAGRAPH, "[Owner]: to be named")]


def test_an_endless_heading_is_shortened_in_places_only(document: Path) -> None:
    document.write_text("# " + "a" * 200 + "\ntext", encoding="utf-8")
    heading, paragraph = read(document)
    assert heading.text == "a" * 200
    assert paragraph.place == "a" * 119 + "…"


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
@settings(deadline=None)  # a busy machine is no mistake
@given(
    text=st.text(
        alphabet=st.sampled_from("ab A1.-#>|*_`~[]()<>!/&;={}%\n\t \"'"), max_size=80
    )
)
def test_any_text_gives_folded_blocks(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_text(text, encoding="utf-8")
    for block in READERS[suffix](path):
        assert isinstance(block, Block)
        assert block.text
        assert block.text == " ".join(block.text.split())
