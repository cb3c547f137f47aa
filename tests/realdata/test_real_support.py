"""What real support handbooks say of a contact centre, of surveys and of promises."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from isocheck.loading.assessment import build_assessment
from isocheck.loading.reading import read_data
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.model.assessment import Assessment

DOCUMENTS = Path(__file__).parents[3] / "shared" / "data" / "documents"
STANDARDS = ("iso-10001", "iso-10004", "iso-18295-1")

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="no real data beside this checkout"
)


@cache
def assess(folder: str) -> Assessment:
    """Return what is proposed for three standards from a folder of documents."""
    with TemporaryDirectory() as place:
        subprocess.run(
            [
                *(sys.executable, "-m", "isocheck", "assess", *STANDARDS),
                *("--evidence", str(DOCUMENTS / folder)),
                *("--no-input", "--on", "2026-11-22"),
            ],
            cwd=place,
            check=True,
            capture_output=True,
        )
        content = (Path(place) / "assessment.yaml").read_bytes()
    return build_assessment(read_data("assessment", content, "assessment.yaml"))


def quotes(folder: str, name: str) -> list[str]:
    """Return each quote behind a proposal, after the place it stands in."""
    proposal = assess(folder).proposals[name]
    return [f"{each.place}: {each.quote}" for each in proposal.passages]


@pytest.mark.parametrize(
    ("folder", "name", "words"),
    [
        (
            "en_dxw_playbook",
            "iso-18295-1/4.2/service-hours-told",
            "in-hours (10:00 – 18:00) support for all our clients",
        ),
        (
            "en_dxw_playbook",
            "iso-18295-1/4.2/service-hours-told",
            "out-of-hours (24/7) support for some of our clients",
        ),
        (
            "en_dxw_playbook",
            "iso-18295-1/7.2/escalation-path-known",
            "escalate the alert to the Head of Technical Operations",
        ),
        (
            "en_dxw_playbook",
            "iso-18295-1/5.2/measures-agreed",
            "We have agreed service levels for each client",
        ),
        (
            "en_mattermost",
            "iso-18295-1/7.2/escalation-path-known",
            "escalated to the Mattermost Sustained Engineering Team",
        ),
        (
            "en_mattermost",
            "iso-18295-1/4.3/asked-after-contact",
            "The Support Team is driven by three key metrics: Customer Satisfaction.",
        ),
        (
            "en_mattermost",
            "iso-10004/7.3.3/satisfaction-surveyed",
            "The Support Team is driven by three key metrics: Customer Satisfaction.",
        ),
    ],
)
def test_support_handbook_is_quoted(folder: str, name: str, words: str) -> None:
    assert any(words in quote for quote in quotes(folder, name))


@pytest.mark.parametrize(
    "name",
    ["iso-18295-1/4.3/asked-after-contact", "iso-10004/7.3.3/satisfaction-surveyed"],
)
def test_a_metric_that_is_only_named_is_half_of_what_is_expected(name: str) -> None:
    assert assess("en_mattermost").proposals[name].level is Level.INFORMAL


def test_advice_to_others_is_no_commitment_of_ones_own() -> None:
    found = assess("en_govuk_service_manual_2016").proposals

    assert {each.level for each in found.values()} <= {Level.INFORMAL}


@pytest.mark.parametrize("folder", ["en_mattermost", "en_18f_tts", "en_dxw_playbook"])
def test_a_code_for_staff_or_guests_is_no_promise_to_customers(folder: str) -> None:
    found = [name for name in assess(folder).proposals if name.startswith("iso-10001/")]

    assert found == []
