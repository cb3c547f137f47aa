"""Samples for others to fill in."""

from __future__ import annotations

import pytest

from isocheck.evidence.samples import meant_for_others


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Sample Complaints Policy", "Complaints are answered in ten days."),
        ("Complaints", "Adapt this sample policy to suit your business: 01234 567890"),
        ("Regulamin reklamacji – wzór", "Sprzedawca odpowiada w 14 dni."),
        ("Reklamacje", "Dokument przykładowy, do dostosowania. NIP *****"),
        ("Образец положения", "Жалобы рассматриваются за 10 дней."),
    ],
)
def test_a_sample_says_so(title: str, text: str) -> None:
    assert meant_for_others(title, [text])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Complaints policy", "A sample letter is in annex 2."),
        ("Reklamacje", "Wzór formularza: załącznik 1. Uzupełnij dane i wyślij."),
        ("Жалобы", "Образец заявления лежит на стойке."),
        ("Privacy", "This page is not legal advice."),
        ("", ""),
    ],
)
def test_own_papers_may_hold_samples(title: str, text: str) -> None:
    assert not meant_for_others(title, [text])
