from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from isocheck.registers.candidates import with_candidates
from isocheck.registers.columns import normalize, recognize
from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.kinds import KINDS
from small_kind import KIND, text_table

REAL = Path(__file__).parents[3] / "shared" / "data" / "complaints"

HEADERS = {
    "cfpb_2013_noid_mdy": {
        "received_at": "Date received",
        "channel": "Submitted via",
        "category": "Issue",
        "outcome": "Company response to consumer",
        "in_time": "Timely response?",
        "disputed": "Consumer disputed?",
    },
    "boston311_2021_dog_sla": {
        "complaint_id": "case_enquiry_id",
        "received_at": "open_dt",
        "due_at": "sla_target_dt",
        "closed_at": "closed_dt",
        "in_time": "on_time",
        "status": "case_status",
    },
    "servicenow_incident_log_uci": {
        "complaint_id": "number",
        "received_at": "opened_at",
        "closed_at": "closed_at",
        "changed_at": "sys_updated_at",
        "reopened": "reopen_count",
        "in_time": "made_sla",
    },
    "wroclaw_sm_01_2016": {
        "complaint_id": "Numer",
        "received_at": "Data Godzina",
        "closed_at": "Data Zakończenia",
        "status": "Status",
        "category": "Typ",
    },
    "anatel_reclamacoes_latin1_15k": {
        "channel": "CanalEntrada",
        "category": "Assunto",
        "row_count": "SOLICITAÇÕES",
    },
}


@pytest.mark.skipif(not REAL.is_dir(), reason="no real data beside this checkout")
@pytest.mark.parametrize("name", HEADERS)
def test_real_headers_are_recognized(name: str) -> None:
    encoding, separator = ("latin-1", ";") if "latin1" in name else ("utf-8-sig", ",")
    with (REAL / f"{name}.csv").open(encoding=encoding, newline="") as lines:
        header = next(csv.reader(lines, delimiter=separator))
    recognized = recognize(header, COMPLAINTS)
    assert HEADERS[name].items() <= recognized.columns.items()
    assert recognized.doubtful == {}
    assert {*recognized.unused, *recognized.columns.values()} == set(header)


@pytest.mark.parametrize(
    "name",
    """Date received;date_received;DateReceived;DATA WPŁYWU;Eingangsdatum;Дата получения
    Şikayet Tarihi;Fecha de recepción;Data de abertura""".replace("\n", ";").split(";"),
)
def test_spelling_and_language_do_not_matter(name: str) -> None:
    assert recognize([name], COMPLAINTS).columns == {"received_at": name}


def test_columns_that_fit_equally_well_are_not_used() -> None:
    recognized = recognize(["Closed Date", "closed_at", "Status"], KIND)
    assert recognized.columns == {"status": "Status"}
    assert recognized.doubtful == {"closed_at": ("Closed Date", "closed_at")}
    assert recognized.unused == ("Closed Date", "closed_at")


def test_the_same_name_twice_is_doubtful() -> None:
    recognized = recognize(["Status", "status"], KIND)
    assert recognized.doubtful == {"status": ("Status", "status")}


def test_a_plainer_name_gives_way_to_an_exact_one() -> None:
    recognized = recognize(["Created", "Date received", "number"], KIND)
    assert recognized.columns == {"case_id": "number", "opened_at": "Date received"}


@pytest.mark.parametrize("name", ["Date received by post", "Case status", "", "?"])
def test_parts_of_a_name_are_not_enough(name: str) -> None:
    assert recognize([name], KIND).columns == {}


def test_content_offers_candidates_but_decides_nothing() -> None:
    days = [f"{day}.2.2026" for day in range(1, 7)]
    it = text_table(
        A=[f"X-{day}" for day in days],
        B=days,
        C=["x"] * 6,
        D=["1", "2", "3", "4", "5", "5"],
    )
    found = with_candidates(it, recognize(it.columns, KIND), KIND)
    assert found.columns == {}
    assert found.doubtful == {"case_id": ("A",), "opened_at": ("B",)}


def test_candidates_are_not_sought_where_names_tell() -> None:
    it = text_table(number=["1"] * 6, created=["x"] * 6, A=list("abcdef"))
    named = recognize(it.columns, KIND)
    assert with_candidates(it, named, KIND) is named


def test_a_few_values_prove_nothing() -> None:
    it = text_table(A=["1", "2"])
    named = recognize(it.columns, KIND)
    assert with_candidates(it, named, KIND) == replace(named, doubtful={})


@pytest.mark.parametrize("kind", KINDS)
def test_no_name_stands_for_two_fields(kind: str) -> None:
    for fields in (KINDS[kind].names, KINDS[kind].weaker_names):
        names = [name for listed in fields.values() for name in set(listed)]
        assert sorted(names) == sorted(set(names))
        assert [name for name in names if normalize(name) != name] == []
        assert set(fields) <= set(KINDS[kind].fields)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_its_own_name(kind: str) -> None:
    for field in KINDS[kind].fields:
        assert recognize([field], KINDS[kind]).columns == {field: field}
