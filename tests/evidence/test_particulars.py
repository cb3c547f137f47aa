"""Owner, version and days that documents name, in their own ways."""

from __future__ import annotations

from datetime import date

import pytest

from isocheck.evidence.particulars import Particulars, corrected, read_particulars
from isocheck.evidence.readers.interface import Block, BlockKind
from isocheck.model.evidence_notes import DocumentNote

DAY = date(2026, 11, 22)


def told(*texts: str) -> Particulars:
    return read_particulars(texts, (), DAY)


@pytest.mark.parametrize(
    ("text", "field", "day"),
    [
        ("Approved by the Board on 24 March 2026", "approved", (2026, 3, 24)),
        ("signed off by the Board on 14 January 2026", "approved", (2026, 1, 14)),
        ("Przyjęta uchwałą nr 88 z 16 września 2025 r.", "approved", (2025, 9, 16)),
        ("Утверждён Правлением 19 мая 2025 г.", "approved", (2025, 5, 19)),
        ("Genehmigt am 3. Oktober 2025", "approved", (2025, 10, 3)),
        ("Approved on | 2025-11-12", "approved", (2025, 11, 12)),
        ("Effective: 1 March 2026", "valid_from", (2026, 3, 1)),
        ("in use from 1 February 2026", "valid_from", (2026, 2, 1)),
        ("Obowiązuje od 1 lutego 2026 r.", "valid_from", (2026, 2, 1)),
        ("Действует с 1 июня 2025 г.", "valid_from", (2025, 6, 1)),
        ("Вступил в силу 1 марта 2026 года", "valid_from", (2026, 3, 1)),
        ("Gültig ab 01.02.2026", "valid_from", (2026, 2, 1)),
        ("Last updated: 21 July 2026", "reviewed", (2026, 7, 21)),
        ("last_reviewed_at: 2025-05-16T17:00", "reviewed", (2025, 5, 16)),
        ("stan na 12 stycznia 2026 r.", "reviewed", (2026, 1, 12)),
        ("Последнее обновление: 03.02.2026", "reviewed", (2026, 2, 3)),
        ("Next review date: March 2027", "review_by", (2027, 3, 31)),
        ("To be reviewed by 1 May 2027", "review_by", (2027, 5, 1)),
        ("We look at it again, next in January 2028.", "review_by", (2028, 1, 31)),
        ("Przegląd: raz w roku, najbliższy we wrześniu 2027 r.", "review_by",
         (2027, 9, 30)),
        ("Следующий пересмотр: 1 мая 2027", "review_by", (2027, 5, 1)),
        ("Valid until 31.12.2027", "valid_until", (2027, 12, 31)),
        ("Ważne do 31 grudnia 2027 r.", "valid_until", (2027, 12, 31)),
        ("Действует до 31 декабря 2027 года", "valid_until", (2027, 12, 31)),
        ("Runs from 1 April 2026 to 31 March 2029.", "valid_until", (2029, 3, 31)),
    ],
)  # fmt: skip
def test_a_day_is_what_the_words_before_it_say(
    text: str, field: str, day: tuple[int, int, int]
) -> None:
    assert getattr(told(text), field) == date(*day)


def test_a_head_of_several_days_is_taken_apart() -> None:
    found = told("Issue 6, signed off on 14 January 2026, in use from 1 February 2026.")
    assert (found.version, found.approved, found.valid_from) == (
        "6", date(2026, 1, 14), date(2026, 2, 1),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "We are certified to ISO 18295-1, valid to 30 June 2025.",
        "The voucher is valid until 1 March 2026.",
    ],
)
def test_what_else_is_valid_for_a_time_is_not_the_document(text: str) -> None:
    assert told(text).valid_until is None


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Policy owner: Head of Compliance.", "Head of Compliance"),
        ("Owner | Complaints Manager", "Complaints Manager"),
        ("Właściciel: Biuro Doświadczeń Klienta.", "Biuro Doświadczeń Klienta"),
        ("Ответственная – Нина Чернова.", "Нина Чернова"),
        ("The owner is told. Owner: to be found out", ""),
        ("Action | Owner | Due", ""),
    ],
)
def test_an_owner_is_a_name_behind_a_label(text: str, owner: str) -> None:
    assert told(text).owner == owner


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("Version 3.1", "3.1"), ("DRAFT v0.3", "0.3"), ("Wydanie 9", "9"),
        ("редакция 3", "3"), ("third edition, May 2025", "3"), ("rev. 11/2025", ""),
        ("Conversion 5", ""),
    ],
)  # fmt: skip
def test_a_version_is_a_number_behind_its_word(text: str, version: str) -> None:
    assert told(text).version == version


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Review: every three years.", (2027, 6, 18)),
        ("This policy is reviewed annually.", (2025, 6, 18)),
        ("Instrukcję przeglądamy co roku w grudniu.", (2025, 6, 18)),
        ("Пересматривается раз в два года.", (2026, 6, 18)),
    ],
)
def test_a_period_of_its_own_gives_the_next_review(
    text: str, day: tuple[int, int, int]
) -> None:
    assert told("Adopted on 18 June 2024.", text).review_by == date(*day)


def test_a_period_of_some_work_is_none_of_the_document() -> None:
    text = "Internal Audit reviews complaint handling every year."
    assert told("Adopted on 18 June 2024.", text).review_by is None


def test_a_line_of_hardly_more_than_a_day_dates_the_text() -> None:
    assert told("Petra Lindley, January 2026").reviewed == date(2026, 1, 1)
    assert told("Next: 15 September 2026.").reviewed is None


def test_a_day_to_come_is_no_day_of_approval() -> None:
    assert told("To be approved on 12 December 2026").approved is None


def test_a_table_of_versions_gives_the_latest() -> None:
    rows = ("Version | Approved", "1.0 | 3 May 2024", "2.0 | 4 June 2025")
    blocks = [Block(text=row, place="", kind=BlockKind.ROW) for row in rows]
    assert read_particulars((), blocks, DAY).approved == date(2025, 6, 4)


def test_what_a_person_says_stands_in_place_of_what_was_read() -> None:
    note = DocumentNote(path="a.md", owner="Jan", review_by=date(2028, 1, 1))
    found = corrected(told("Owner: Eve", "Version 2"), note)
    assert (found.owner, found.version, found.review_by) == (
        "Jan", "2", date(2028, 1, 1),
    )  # fmt: skip
    assert found.words["review_by"] == "review_by 2028-01-01 in evidence.yaml"
