"""What isocheck proposes from real policies, which lie beside some checkouts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from isocheck.loading.assessment import build_assessment
from isocheck.loading.reading import read_data
from isocheck.model.document import Standing
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.model.assessment import Assessment, Passage

DOCUMENTS = Path(__file__).parents[3] / "shared" / "data" / "documents"
FIRMS = (
    "afcredit_complaints.html",
    "almortgages_complaints.html",
    "berkshire_care_complaints-policy.docx",
    "garnham_h_bewley_complaints.html",
)

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="no real data beside this checkout"
)


def assess(folder: str, tmp_path: Path) -> Assessment:
    run(tmp_path, "assess", "iso-10002", "--evidence", str(DOCUMENTS / folder))
    content = (tmp_path / "assessment.yaml").read_bytes()
    return build_assessment(read_data("assessment", content, "assessment.yaml"))


def run(folder: Path, command: str, *words: str) -> None:
    options = ["--no-input", "--on", "2026-11-22"] if command == "assess" else []
    subprocess.run(
        [sys.executable, "-m", "isocheck", command, *words, *options],
        cwd=folder,
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="module")
def firms(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    return assess("en_firms", tmp_path_factory.mktemp("firms"))


def quotes(assessment: Assessment, name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for passage in assessment.proposals[f"iso-10002/{name}"].passages:
        found.setdefault(passage.document, []).append(passage.quote)
    return found


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("afcredit_complaints.html", "Acknowledgement — within 3 business days"),
        (
            "almortgages_complaints.html",
            "PRIMIS will acknowledge your complaint promptly",
        ),
        (
            "berkshire_care_complaints-policy.docx",
            "acknowledge complaints within 5 working days",
        ),
        (
            "berkshire_care_complaints-policy.pdf",
            "acknowledge complaints within 5 working days",
        ),
        ("garnham_h_bewley_complaints.html", "within three working days"),
    ],
)
def test_the_acknowledgement_promise_is_quoted(
    firms: Assessment, document: str, words: str
) -> None:
    found = quotes(firms, "7.4/acknowledged-promptly")
    assert any(words in quote for quote in found[document])


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("afcredit_complaints.html", "Final response — within 8 weeks"),
        ("almortgages_complaints.html", "write to you within 8 weeks"),
        ("almortgages_complaints.html", "resolve it within three business days"),
        ("garnham_h_bewley_complaints.html", "within 15 working days"),
    ],
)
def test_the_response_promise_is_quoted(
    firms: Assessment, document: str, words: str
) -> None:
    found = quotes(firms, "7.7/answered-in-time")
    assert any(words in quote for quote in found[document])


def test_a_policy_without_a_time_for_the_answer_is_not_credited_with_one(
    firms: Assessment,
) -> None:
    found = quotes(firms, "7.7/answered-in-time")
    assert not any(document.startswith("berkshire") for document in found)


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("almortgages_complaints.html", "Financial Ombudsman Service"),
        ("berkshire_care_complaints-policy.docx", "external regulators or mediation"),
        ("garnham_h_bewley_complaints.html", "The Property Ombudsman"),
    ],
)
def test_the_next_instance_outside_is_quoted(
    firms: Assessment, document: str, words: str
) -> None:
    found = quotes(firms, "7.9/outside-route-named")
    assert any(words in quote for quote in found[document])


def test_saying_that_an_ombudsman_is_not_competent_names_no_route(
    firms: Assessment,
) -> None:
    said = quotes(firms, "7.9/outside-route-named").get("afcredit_complaints.html", [])
    assert not [quote for quote in said if "do not generally fall" in quote]


def test_the_unrelated_one_line_pdf_supports_nothing(firms: Assessment) -> None:
    cited = {
        passage.document
        for proposal in firms.proposals.values()
        for passage in proposal.passages
    }
    assert "berkshire_care_health-safety-policy_stub.pdf" not in cited
    assert cited >= set(FIRMS)


def test_no_document_alone_proposes_more_than_documented(firms: Assessment) -> None:
    assert max(each.level for each in firms.proposals.values()) == Level.DOCUMENTED


def test_twins_in_two_formats_support_the_same(firms: Assessment) -> None:
    served: dict[str, set[str]] = {}
    for name, proposal in firms.proposals.items():
        for passage in proposal.passages:
            served.setdefault(Path(passage.document).suffix, set())
            if passage.document.startswith("berkshire_care_complaints"):
                served[Path(passage.document).suffix].add(name)
    assert served[".docx"] == served[".pdf"]


def test_every_quote_stands_in_the_file_at_the_place_named(firms: Assessment) -> None:
    passages = {
        passage
        for proposal in firms.proposals.values()
        for passage in proposal.passages
    }
    texts = {name: plain_text(DOCUMENTS / "en_firms" / name) for name in FIRMS}
    checked = [each for each in passages if each.document in texts]
    assert len(checked) > 30
    for passage in checked:
        assert stands_in(passage, texts[passage.document]), passage


def stands_in(passage: Passage, text: str) -> bool:
    """Tell whether the headings of the place, then the quote, follow one another."""
    start = 0
    wanted = [part for part in passage.place.split(" > ") if part]
    if wanted and wanted[-1] == passage.quote:
        wanted.pop()
    for part in (*wanted, passage.quote.removesuffix(" …")):
        found = text.find(squeezed(part), start)
        if found < 0:
            return False
        start = found
    return True


def plain_text(path: Path) -> str:
    """Return a file's letters by other means than isocheck's own readers."""
    if path.suffix == ".docx":
        import zipfile  # noqa: PLC0415

        raw = zipfile.ZipFile(path).read("word/document.xml").decode()
    else:
        raw = path.read_text(encoding="utf-8")
        raw = re.sub(r"(?s)<(style|script|head)\b.*?</\1>", "", raw)
    import html  # noqa: PLC0415

    return squeezed(html.unescape(re.sub(r"<[^>]+>", "", raw)))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize(
    ("folder", "standing", "words"),
    [
        ("en_founders_and_coders", Standing.PLACEHOLDER, "[to be adopted]"),
        ("en_rmit_boardgame", Standing.DRAFT, "draft for exec sign-off"),
    ],
)
def test_a_text_that_is_not_in_force_is_flagged_and_proposes_nothing_above_informal(
    folder: str, standing: Standing, words: str, tmp_path: Path
) -> None:
    assessment = assess(folder, tmp_path)
    (document,) = assessment.documents
    assert document.standing is standing
    assert words in document.because
    assert assessment.proposals
    assert max(each.level for each in assessment.proposals.values()) == Level.INFORMAL


def test_the_report_on_real_documents_shows_quotes_and_hashes(tmp_path: Path) -> None:
    assessment = assess("en_firms", tmp_path)
    run(tmp_path, "report")
    run(tmp_path, "report", "--format", "md")
    html_text = (tmp_path / "report.html").read_text(encoding="utf-8")
    markdown = (tmp_path / "report.md").read_text(encoding="utf-8")
    for document in assessment.documents:
        assert document.sha256 in html_text
        assert document.sha256 in markdown
    assert "The company will acknowledge complaints within 5 working days." in html_text
    assert "proposed, not confirmed" in html_text


@pytest.mark.parametrize(
    "folder",
    sorted(each.name for each in DOCUMENTS.iterdir()) if DOCUMENTS.is_dir() else [],
)
def test_every_real_folder_is_read_without_a_word_too_many(
    folder: str, tmp_path: Path
) -> None:
    assessment = assess(folder, tmp_path)
    assert assessment.documents
