"""Promises of real policies, which lie beside some checkouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from isocheck.evidence.extraction import extract
from isocheck.evidence.promises import promises_in
from isocheck.evidence.statements import statements

DOCUMENTS = Path(__file__).parents[3] / "shared" / "data" / "documents"

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="no real data beside this checkout"
)


def read(name: str) -> list[str]:
    (found,) = extract((DOCUMENTS / name,))
    return [
        f"{each.kind}: {each.value}"
        + f" [{', '.join(each.scope)}]" * bool(each.scope)
        + " more or less" * each.hedged
        + f" by {each.by}" * bool(each.by)
        for each in promises_in(name, tuple(statements(found.blocks)))
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "en_firms/garnham_h_bewley_complaints.html",
            [
                "time after which the outside body may be asked: 8 weeks",
                "acknowledge it: 3 working days",
                "answer it: 15 working days",
                "look at it a second time: 15 working days",
                "time to go to the outside body: 12 months",
            ],
        ),
        (
            "en_firms/afcredit_complaints.html",
            ["acknowledge it: 3 working days", "answer it: 8 weeks"],
        ),
        (
            "en_firms/almortgages_complaints.html",
            [
                "settle it: 3 working days [simple]",
                "answer it: 8 weeks by they",
                "time to go to the outside body: 6 months",
            ],
        ),
        (
            "en_firms/berkshire_care_complaints-policy.docx",
            ["acknowledge it: 5 working days [stage 2]"],
        ),
        (
            "en_firms/berkshire_care_complaints-policy.pdf",
            ["acknowledge it: 5 working days [stage 2]"],
        ),
        (
            "en_founders_and_coders/complaints_not_adopted.md",
            ["acknowledge it: 1 week", "answer it: 4 weeks more or less"],
        ),
        ("pl_misc/nadajto_reklamacje_twig.html", ["answer it: 14 days"]),
        (
            "ru_misc/montes_poryadok_obrabotki_zhalob.html",
            ["answer it: 5 days more or less"],
        ),
        (
            "en_cy_pensionwise/pension_complaints.en.md",
            ["time to go to the outside body: 3 years"],
        ),
        (
            "en_cy_pensionwise/pension_complaints.cy.md",
            ["time to go to the outside body: 3 years"],
        ),
    ],
)
def test_the_times_a_policy_names_are_read(name: str, expected: list[str]) -> None:
    assert read(name) == expected


@pytest.mark.parametrize(
    "name",
    sorted(
        str(each.relative_to(DOCUMENTS))
        for folder in (
            "de_misc",
            "en_18f_tts",
            "en_dxw_playbook",
            "en_govuk_service_manual_2016",
            "en_mattermost",
            "en_rmit_boardgame",
        )
        for each in (DOCUMENTS / folder).glob("*")
    )
    if DOCUMENTS.is_dir()
    else [],
)
def test_a_text_that_promises_customers_no_time_yields_none(name: str) -> None:
    assert read(name) == []
