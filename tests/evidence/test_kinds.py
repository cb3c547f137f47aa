"""What sort of text a document is."""

from __future__ import annotations

import pytest

from isocheck.evidence.kinds import kind_of
from isocheck.evidence.particulars import Particulars
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.evidence.statements import statements
from isocheck.model.document import DocumentKind


def kind(path: str, title: str = "", *texts: str) -> DocumentKind:
    blocks = tuple(
        Block(text=text, place="", kind=BlockKind.PARAGRAPH) for text in texts
    )
    return kind_of(path, title, tuple(statements(blocks)), Particulars())


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Complaints policy", DocumentKind.POLICY),
        ("Karta pasażera", DocumentKind.POLICY),
        ("Complaints handling procedure", DocumentKind.PROCEDURE),
        ("Порядок рассмотрения жалоб", DocumentKind.PROCEDURE),
        ("Management review, March 2026", DocumentKind.RECORD),
        ("Protokół z przeglądu", DocumentKind.RECORD),
        ("Annual report on complaints", DocumentKind.REPORT),
        ("Formularz reklamacji", DocumentKind.FORM),
        ("Training plan 2026", DocumentKind.TRAINING),
        ("Service agreement", DocumentKind.CONTRACT),
        ("Agent handbook", DocumentKind.MANUAL),
        ("Памятка для пациентов", DocumentKind.PAGE),
        ("When we get it wrong", DocumentKind.OTHER),
    ],
)
def test_the_title_tells(title: str, expected: DocumentKind) -> None:
    assert kind("a.pdf", title) is expected


def test_the_name_of_the_file_tells_where_the_title_does_not() -> None:
    assert kind("archive/complaint-form.docx", "Tell us") is DocumentKind.FORM


def test_a_page_of_a_site_is_for_customers_unless_it_is_a_report() -> None:
    assert kind("policy.html", "Complaints policy") is DocumentKind.PAGE
    assert kind("august.html", "Complaints report, August") is DocumentKind.REPORT


@pytest.mark.parametrize(
    ("path", "text"), [("a.eml", "Hello"), ("a.txt", "Dear Ms. Hale,")]
)
def test_letters_are_correspondence(path: str, text: str) -> None:
    assert kind(path, "On your policy", text) is DocumentKind.CORRESPONDENCE


def test_a_text_that_speaks_to_its_reader_is_a_page_for_customers() -> None:
    texts = ("Tell us what bothers you.", "You hear from us.", "We like it.")
    assert kind("a.txt", "Thanks", *texts) is DocumentKind.PAGE
