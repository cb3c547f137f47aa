"""Whose name stands in a text."""

from __future__ import annotations

import pytest

from isocheck.evidence.organizations import named_instead


@pytest.mark.parametrize(
    ("organization", "text", "name"),
    [
        ("Merrow Rail Ltd", "NorthPack Ltd answers in ten days.", "NorthPack Ltd"),
        ("Merrow Rail", "Reklamacje: Paczka Plus Sp. z o.o.", "Paczka Plus Sp. z o.o"),
        ("Merrow Rail", "Жалобы принимает ООО «Волна».", "ООО «Волна»"),
        ("Merrow Rail Ltd", "Between Merrow Rail Ltd and NorthPack Ltd.", ""),
        ("ООО «Волна-Лизинг»", "Порядок ООО «Волна-Лизинг».", ""),
        ("Kotwica", "Bank „Kotwicy” S.A. odpowiada.", ""),
        ("Merrow Rail", "We answer in ten days.", ""),
        ("", "NorthPack Ltd answers in ten days.", ""),
        ("Ltd", "NorthPack Ltd answers in ten days.", ""),
    ],
)
def test_another_name_counts_where_the_own_is_missing(
    organization: str, text: str, name: str
) -> None:
    assert named_instead(organization, [text]) == name
