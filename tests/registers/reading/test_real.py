from __future__ import annotations

from pathlib import Path

import pytest

from isocheck.registers.reading import open_source

DATA = Path(__file__).parents[4] / "shared" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="no real data beside this checkout"
)

# Rows and columns as in SOURCES.md.
SIZES = {
    "complaints/anatel_reclamacoes_latin1_15k.csv": (15_000, 12),
    "complaints/boston311_2021_dog_sla.csv": (943, 32),
    "complaints/cfpb_2013_noid_mdy.csv": (3_186, 14),
    "complaints/cfpb_2017_snakecase_iso.csv": (145, 18),
    "complaints/nyc311_2025_animals_open.csv": (4_969, 31),
    "complaints/nyc311_animals_full_schema.csv": (5_895, 41),
    "complaints/servicenow_incident_log_uci.csv": (5_998, 36),
    "complaints/support_tickets_kaggle_synthetic.csv": (8_469, 19),
    "complaints/wroclaw_sm_01_2016.csv": (2_441, 8),
    "complaints/wroclaw_sm_08_2017.csv": (1_002, 8),
    "contacts/adventureworks_factcallcenter_comma_noheader.csv": (120, 14),
    "contacts/adventureworks_factcallcenter_pipe_noheader.csv": (120, 14),
    "contacts/call_center_daily_fecha.csv": (1_251, 9),
    "contacts/call_center_daily_nodate.csv": (1_251, 9),
    "disputes/ny_dfs_auto_complaints_company_year.csv": (2_461, 10),
    "disputes/oregon_dfr_complaints_company_yearly.csv": (9_428, 9),
    "disputes/uk_housing_ombudsman_findings_5k.csv": (5_000, 12),
    "surveys/anatel_pesquisa_satisfacao_12k.csv": (11_817, 13),
    "surveys/sfo_2011_customer_survey.csv": (3_872, 68),
    "surveys/sfo_2016_customer_survey.csv": (3_087, 97),
    "surveys/somerville_happiness_2015_utf8.csv": (143, 7),
    "surveys/telco_customer_churn_ibm.csv": (7_043, 21),
    "surveys/us_gov_cx_responses_bom.csv": (4, 17),
}


@pytest.mark.parametrize("name", SIZES)
def test_real_registers_keep_all_rows(name: str) -> None:
    with open_source(str(DATA / name)) as found:
        assert (found.rows, len(found.table.columns)) == SIZES[name]
        assert found.table.count().to_pyarrow().as_py() == found.rows
    assert not [note for note in found.notes if " cells" in note or "above" in note]
    bare = any(note.startswith("no header") for note in found.notes)
    assert bare == name.endswith("noheader.csv")


def test_portuguese_complaints_are_western() -> None:
    with open_source(
        str(DATA / "complaints/anatel_reclamacoes_latin1_15k.csv")
    ) as found:
        columns = found.table.columns
    assert found.notes == (
        "read as Windows-1252 (Latin-1)",
        "lines end in CRLF",
        "fields parted by semicolons",
    )
    assert columns[1] == "Mês"


def test_all_real_csv_files_are_tried() -> None:
    there = {str(path.relative_to(DATA)) for path in DATA.glob("*/*.csv")}
    assert there == set(SIZES)
