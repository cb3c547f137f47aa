from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from isocheck.evidence.readers import BlockKind
from isocheck.evidence.readers.html import read
from isocheck.evidence.readers.templates import without_template_tags

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.html"


def kinds_and_texts(path: Path, text: str) -> list[tuple[BlockKind, str]]:
    path.write_text(text, encoding="utf-8")
    return [(block.kind, block.text) for block in read(path)]


def texts(path: Path, text: str) -> list[str]:
    return [words for _, words in kinds_and_texts(path, text)]


def test_inline_tags_are_part_of_their_sentence(document: Path) -> None:
    text = (
        "<p>We reply within <b>three\nworking</b>&nbsp;days of&#32;<i>receipt</i>.</p>"
    )
    expected = "We reply within three working days of receipt."
    assert kinds_and_texts(document, text) == [(PARAGRAPH, expected)]


def test_headings_make_the_place_of_what_follows(document: Path) -> None:
    document.write_text(
        "<h1>Complaints</h1><h3>Times</h3><p>Two days<h2>Review</h2>Yearly"
    )
    assert [(block.place, block.text) for block in read(document)] == [
        ("Complaints", "Complaints"),
        ("Complaints > Times", "Times"),
        ("Complaints > Times", "Two days"),
        ("Complaints > Review", "Review"),
        ("Complaints > Review", "Yearly"),
    ]


@pytest.mark.parametrize(
    "unseen",
    [
        "<head><title>No</title><meta name=x></head>",
        "<style>p > b {color: red}</style>",
        "<script>if (a < b) {write('<p>No</p>')}</script>",
        "<template><p>No</p></template>",
        "<noscript>No</noscript>",
        "<!-- No <p>No</p> -->",
        "<div hidden><p>No</p></div>",
        "<div aria-hidden=true>No</div>",
        "<div style='color:red; DISPLAY : none'><br><div>No</div></div>",
        "<svg><title>No</title><path d='M0'/></svg>",
        "<!DOCTYPE html><![endif]><![foo[ No ]]></p></div>",
    ],
)
def test_only_what_a_browser_shows_is_read(document: Path, unseen: str) -> None:
    assert texts(document, f"{unseen}<p>Yes</p>") == ["Yes"]


def test_a_hidden_element_without_end_tag_hides_only_itself(document: Path) -> None:
    assert texts(document, "<p hidden>No<p>Yes<ul><li hidden>No<li>Too</ul>") == [
        "Yes",
        "Too",
    ]


def test_a_head_without_end_tag_ends_with_the_first_content(document: Path) -> None:
    assert texts(document, "<html><head><title>No</title><body><p>Yes") == ["Yes"]
    assert texts(document, "<head><meta charset=utf-8><p>Yes") == ["Yes"]


def test_items_may_nest_and_lack_end_tags(document: Path) -> None:
    text = (
        "<ol><li>Write<br>to us<ul><li>by <b>post</b><li><p>by mail</ul>or call</ol>"
        "Then"
    )
    assert kinds_and_texts(document, text) == [
        (ITEM, "Write to us"),
        (ITEM, "by post"),
        (ITEM, "by mail"),
        (ITEM, "or call"),
        (PARAGRAPH, "Then"),
    ]


def test_table_rows_join_their_cells(document: Path) -> None:
    text = (
        "<table><caption>Times</caption><tr><th>Step<th>Days"
        "<tr><td><p>Reply</p><ul><li>by post</li></ul></td><td>5</td></tr>"
        "<tr><td>Review</td><td></td></tr></table>After"
    )
    assert kinds_and_texts(document, text) == [
        (PARAGRAPH, "Times"),
        (ROW, "Step | Days"),
        (ROW, "Reply by post | 5"),
        (ROW, "Review |"),
        (PARAGRAPH, "After"),
    ]


def test_a_table_that_only_frames_the_page_is_no_row(document: Path) -> None:
    text = (
        "<table><tr><td><h1>Policy</h1><p>One</p><p>Two</p>"
        "<table><tr><td>a<td>b</table>Three</td></tr></table>"
    )
    assert kinds_and_texts(document, text) == [
        (HEADING, "Policy"),
        (PARAGRAPH, "One"),
        (PARAGRAPH, "Two"),
        (ROW, "a | b"),
        (PARAGRAPH, "Three"),
    ]


def test_br_parts_statements_but_not_sentences(document: Path) -> None:
    text = "<p>Owner: Ann<br>Approved: May<br/>We reply<br>within a week.</p>"
    assert texts(document, text) == [
        "Owner: Ann",
        "Approved: May",
        "We reply within a week.",
    ]


def test_a_stray_end_tag_of_a_block_ends_the_text_before_it(document: Path) -> None:
    assert texts(document, "One</p>Two</b> and three") == ["One", "Two and three"]


def test_definition_lists_are_paragraphs(document: Path) -> None:
    assert kinds_and_texts(document, "<dl><dt>Who<dd>All</dl>") == [
        (PARAGRAPH, "Who"),
        (PARAGRAPH, "All"),
    ]


def test_template_tags_are_no_text(document: Path) -> None:
    text = (
        "{% block x %}<%= render 'a' %>{# note #}"
        '<p>Write to <a href="<%= path %>">{{ name|e }}us</a>.</p>{% endblock %}'
    )
    assert texts(document, text) == ["Write to us."]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<?php if ($a->b): ?>Shown<?= $x ?><?php endif; ?>", "Shown"),
        ("Shown<?php // open to the end", "Shown"),
        ("{{#if (lt a b)}}Shown{{/if}}{{{raw}}}{{!-- }} --}}", "Shown"),
        ("{{ a < b ? 'x' : 'y' }}Shown", "Shown"),
        ("{%- liquid -%}Shown{% comment %}{{ x }} Not{% endcomment %}", "Shown"),
        ("<#if user??>Shown</#if><@footer a=1/>", "Shown"),
        ("Shown${user.name}#{bean.x}${fn:escape(x)}", "Shown"),
        ("---\nlayout: page\n---\nShown", "Shown"),
        ("From ${5} to #{6}, 5 <% of us", "From ${5} to #{6}, 5 <% of us"),
        ("Text {{ with <b>words</b> }} shown", "Text {{ with words }} shown"),
        ("An open {% and {{ and {# shown", "An open {% and {{ and {# shown"),
    ],
)
def test_template_tags_go_and_visible_text_stays(
    document: Path, text: str, shown: str
) -> None:
    assert texts(document, text) == [shown]


@pytest.mark.parametrize(
    "tag", ["{{", "<%", "{% comment %}", "{{!--", "${a(", "{{{", "<#a ", "{#", "<?php "]
)
def test_tags_that_never_end_cost_no_time(tag: str) -> None:
    started = time.perf_counter()
    without_template_tags(tag * 100_000)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    "declaration",
    [
        b'<meta charset="iso-8859-5">',
        b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-5'>",
        b"<?xml version='1.0' encoding='iso-8859-5'?>",
    ],
)
def test_the_declared_encoding_is_used(document: Path, declaration: bytes) -> None:
    document.write_bytes(declaration + "<p>Жалоба</p>".encode("iso-8859-5"))
    assert [block.text for block in read(document)] == ["Жалоба"]


@pytest.mark.parametrize(
    "name", [b"no-such-encoding", b"utf-16", b"hex", b"windows-1251", b"koi8-r"]
)
def test_a_wrong_encoding_does_no_harm(document: Path, name: bytes) -> None:
    for text, encoding in (("Жалоба", "utf-8"), ("Skargę przyjęto", "cp1250")):
        document.write_bytes(b"<meta charset=" + name + b">" + text.encode(encoding))
        assert [block.text for block in read(document)] == [text]
