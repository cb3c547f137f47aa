from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from evidence_set.blocks import parse_blocks
from evidence_set.richtext import render_rtf
from isocheck.evidence.readers import BlockKind, UnreadableDocumentError
from isocheck.evidence.readers.rtf import read

if TYPE_CHECKING:
    from pathlib import Path

HEADING, PARAGRAPH = BlockKind.HEADING, BlockKind.PARAGRAPH
ITEM, ROW = BlockKind.ITEM, BlockKind.ROW


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return tmp_path / "policy.rtf"


def write(path: Path, body: str | bytes, head: str = r"\ansi\ansicpg1252") -> Path:
    body = body if isinstance(body, bytes) else body.encode("ascii")
    path.write_bytes(rb"{\rtf1" + head.encode() + b"\n" + body + b"}")
    return path


def told(path: Path) -> list[tuple[BlockKind, str, str]]:
    return [(block.kind, block.place, block.text) for block in read(path)]


def texts(path: Path, body: str | bytes, head: str = r"\ansi\ansicpg1252") -> list[str]:
    return [block.text for block in read(write(path, body, head))]


def kinds_and_texts(path: Path, body: str) -> list[tuple[BlockKind, str]]:
    return [(kind, text) for kind, _, text in told(write(path, body))]


def test_headings_lists_and_tables_are_told_apart(document: Path) -> None:
    text = (
        "# Порядок\n\n## Times {1}\n\nSoon \\ now.\n\n- by post\n- by phone\n\n"
        "|Step|Days|\n|-|-|\n|Reply|5|\n\nAfter."
    )
    document.write_bytes(render_rtf(parse_blocks(text)))
    assert told(document) == [
        (HEADING, "Порядок", "Порядок"),
        (HEADING, "Порядок > Times {1}", "Times {1}"),
        (PARAGRAPH, "Порядок > Times {1}", "Soon \\ now."),
        (ITEM, "Порядок > Times {1}", "by post"),
        (ITEM, "Порядок > Times {1}", "by phone"),
        (ROW, "Порядок > Times {1}", "Step | Days"),
        (ROW, "Порядок > Times {1}", "Reply | 5"),
        (PARAGRAPH, "Порядок > Times {1}", "After."),
    ]


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (r"\ansi\ansicpg1252", rb"\'e9t\'e9", "été"),
        (r"\ansi\ansicpg1251", rb"\'cf\'ee\'f0\'ff\'e4\'ee\'ea", "Порядок"),
        (r"\ansi\ansicpg1250", "Zażalenie".encode("cp1250"), "Zażalenie"),
        (r"\mac", rb"\'8e", "é"),
        (r"\pc", rb"\'82", "é"),
        (r"\ansi\ansicpg932", b"\\'83A\\'81\\'5b", "アー"),
        (r"\ansi\ansicpg65001", "Żółw".encode(), "Żółw"),
        (r"\ansi\ansicpg99999", rb"\'e9", "é"),
        (r"\ansi\ansicpg1252", rb"\u1055?\u1086\'3f\u1088 ?", "Пор"),
        (r"\ansi\ansicpg1252", rb"\uc2\u1055ab\u1086\'3f\'3f.", "По."),
        (r"\ansi\ansicpg1252", rb"\uc0\u1055\u1086{\uc1\u1088?}!", "Пор!"),
        (r"\ansi\ansicpg1252", rb"\u-10179?\u-8704?", "\U0001f600"),
        (r"\ansi\ansicpg1252", rb"\u-10179? alone", "� alone"),
        (
            r"\ansi\ansicpg1252",
            rb"a\~b\_c\-d\emdash\'97e\tab f\line g",
            "a b-cd——e f g",
        ),
        (r"\ansi", rb"within two\par days" + b"\r\n of it\\\nnow", "within two"),
    ],
)
def test_letters_of_all_kinds_are_read(
    document: Path, head: str, body: bytes, text: str
) -> None:
    assert texts(document, body, head)[0] == text


def test_each_font_has_its_letters(document: Path) -> None:
    fonts = (
        r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\falt x}Arial Cyr;}"
    )
    fonts += r"{\f2\fcharset238\fprq2 Arial CE;}}"
    body = rf"{fonts}{{\f1 \'cf\'f0\'e8}} {{\f2 \'bf\'f3}}\plain  \'e9\par"
    assert texts(document, body) == ["При żó é"]


def test_styles_and_outline_levels_make_headings(document: Path) -> None:
    styles = (
        r"{\stylesheet{\ql Normal;}{\s1\ql\outlinelevel0\sbasedon0 Nag\'b3\'f3wek 1;}"
        r"{\s2\b heading 2;}{\s3 List Paragraph;}{\*\cs10 Default;}{\s15\qc Title;}}"
    )
    body = styles + (
        r"\pard\s15 Policy\par\pard\s1 Complaints\par\pard\s2 Times\par"
        r"\pard\s3 by post\par\pard Two days\par\pard\outlinelevel9 Plain\par"
        r"{\pard\outlinelevel1 Review\par}Yearly\par"
    )
    assert told(write(document, body)) == [
        (HEADING, "Policy", "Policy"),
        (HEADING, "Policy > Complaints", "Complaints"),
        (HEADING, "Policy > Complaints > Times", "Times"),
        (ITEM, "Policy > Complaints > Times", "by post"),
        (PARAGRAPH, "Policy > Complaints > Times", "Two days"),
        (PARAGRAPH, "Policy > Complaints > Times", "Plain"),
        (HEADING, "Policy > Complaints > Review", "Review"),
        (PARAGRAPH, "Policy > Complaints > Review", "Yearly"),
    ]


def test_numbers_and_bullets_of_lists_are_no_text(document: Path) -> None:
    body = (
        r"\pard{\listtext\pard\plain 1.\tab}\ls1 by post\par"
        r"\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}by phone\par"
        r"\pard\ls0 no number\par"
    )
    assert kinds_and_texts(document, body) == [
        (ITEM, "by post"),
        (ITEM, "by phone"),
        (PARAGRAPH, "no number"),
    ]


def test_hidden_and_deleted_text_is_not_read(document: Path) -> None:
    body = (
        r"within {\deleted 9}{\revised 2} {\v secret }\v and\v0  days"
        r"\deleted\par gone\deleted0\v\plain .\par"
    )
    assert texts(document, body) == ["within 2 days", "."]


def test_settings_pictures_and_field_codes_are_not_read(document: Path) -> None:
    body = (
        r"{\colortbl;\red1;}{\info{\title Old title}}{\*\generator Word {deep};}"
        r"{\*\shppict{\pict 0a0b}}{\nonshppict{\pict 0c}}"
        r"See {\field{\*\fldinst HYPERLINK x}{\fldrslt{\ul our page}}}{\xe index}."
        r"{\annotation Really?}{\pict\bin7 }{\}}{}}\par"
    )
    assert texts(document, body) == ["See our page."]


def test_binary_data_is_passed_over(document: Path) -> None:
    assert texts(document, rb"before \bin5 }}{\a after\par") == ["before after"]


def test_headers_footers_and_notes_come_last_and_once(document: Path) -> None:
    body = (
        r"{\header\pard DRAFT\par}{\headerl DRAFT}{\footerf Version 2\par}"
        r"\pard\outlinelevel0 Times\par\pard Two{\footnote\pard Bank} days\par"
    )
    assert told(write(document, body)) == [
        (HEADING, "Times", "Times"),
        (PARAGRAPH, "Times", "Two days"),
        (PARAGRAPH, "header", "DRAFT"),
        (PARAGRAPH, "footer", "Version 2"),
        (PARAGRAPH, "footnote", "Bank"),
    ]


def test_a_text_box_is_read_once(document: Path) -> None:
    box = (
        r"{\shp{\*\shpinst{\sp{\sn pib}{\sv 1}}{\shptxt\pard In the box\par}}"
        r"{\shprslt{\*\do\dptxbx{\dptxbxtext\pard In the box\par}}}}"
    )
    assert texts(document, rf"Around{box} it\par") == ["In the box", "Around it"]


def test_cells_make_rows_however_they_are_written(document: Path) -> None:
    body = (
        r"\trowd\cellx1\cellx2\pard\intbl First\par in two\cell 5\cell\row"
        r"\trowd\cellx1\cellx2 Second\cell\cell\row"
        r"\trowd\cellx1\pard\intbl alone\cell\row"
        r"\trowd\pard\intbl outer \itap2 inner\nestcell next\nestcell"
        r"{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}"
        r"\pard\intbl\cell 1\cell\row"
        r"\trowd\pard\intbl no end\cell x\cell\pard After\par"
    )
    assert kinds_and_texts(document, body) == [
        (ROW, "First in two | 5"),
        (ROW, "Second |"),
        (PARAGRAPH, "alone"),
        (ROW, "outer inner next | 1"),
        (ROW, "no end | x"),
        (PARAGRAPH, "After"),
    ]


@pytest.mark.parametrize("closing", ["", "}" * 100_000, "}" * 100_001])
def test_groups_may_be_nested_a_hundred_thousand_deep(
    document: Path, closing: str
) -> None:
    body = r"{\b " * 100_000 + "deep" + closing
    assert texts(document, body) == ["deep"]


def test_nested_settings_do_not_overflow(document: Path) -> None:
    depth = 100_000
    body = (
        r"{\*\x" + "{" * depth + "}" * depth + "}" + r"{\stylesheet" + r"{\s1 " * depth
    )
    assert texts(document, body) == []


def test_what_is_no_rich_text_says_so(document: Path) -> None:
    document.write_bytes(b"Complaints policy")
    with pytest.raises(UnreadableDocumentError, match="not rich text"):
        list(read(document))
