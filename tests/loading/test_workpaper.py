"""Filled work-papers, as spreadsheet programs leave them and as people change them."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
import python_calamine
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.errors import InvalidInputError, IsocheckError, UnreadableError
from isocheck.loading.workpaper import parse_workpaper
from isocheck.model.checks import REGISTERED, checks_of
from isocheck.model.sample import RANDOM, Answer, DrawnCase, Sample, Stratum, shown_case
from isocheck.model.workpaper import CASE_HEAD, CONCLUSION, SEED
from isocheck.reporting.workpaper import workpaper_csv, workpaper_xlsx
from samples import drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from isocheck.model.sample import FilledSample

Cells = list[list[str]]
SAMPLE = drawn(6, 3)
ANSWERED, ASSESSED = "Acknowledged as promised", "Assessed for severity"
CHANGED = (
    "what it says of the draw was changed, or cases were taken out or put in; enter "
    "answers only, and keep every row"
)


def cells_of(content: bytes) -> Cells:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def as_csv(cells: Cells, **form: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, **form).writerows(cells)  # type: ignore[arg-type]
    return out.getvalue().encode()


def as_xlsx(*sheets: Sequence[Sequence[object]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for place, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(place, column, value)
                    else:
                        sheet.write(place, column, value)
    return out.getvalue()


def head_row(cells: Cells) -> int:
    return next(n for n, row in enumerate(cells) if tuple(row[:4]) == CASE_HEAD)


def enter(cells: Cells, label: str, *texts: str) -> Cells:
    """Enter texts below a column, the first in the row of the first case."""
    begin = head_row(cells)
    column = cells[begin].index(label)
    for row, text in zip(cells[begin + 1 :], texts, strict=False):
        row[column] = text
    return cells


def blank(sample: Sample = SAMPLE) -> Cells:
    return cells_of(workpaper_csv(sample))


def parsed(cells: Cells, **form: str) -> FilledSample:
    return parse_workpaper(as_csv(cells, **form), "s.csv")


def answers(found: FilledSample, check: str = "acknowledged_in_time") -> list[str]:
    return [each[check].value if check in each else "" for each in found.answers]


def refusal(content: bytes) -> str:
    """Return the one line that says why a work-paper is not taken."""
    with pytest.raises(IsocheckError) as caught:
        parse_workpaper(content, "s.csv")
    text = str(caught.value)
    assert "\n" not in text
    assert text.startswith("s.csv:")
    return text.removeprefix("s.csv:").strip()


def plain(sample: Sample) -> Sample:
    """Return a sample as a work-paper keeps it: details are for people alone."""
    cases = (replace(e, case=shown_case(e.case), details={}) for e in sample.cases)
    return replace(sample, cases=tuple(cases))


ids = st.one_of(
    st.sampled_from(["=1+1", "'7", "''", "+48 22", "-5", "@a", "0012", "1e5", "a;b"]),
    st.text(min_size=1, max_size=12),
)
details = st.dictionaries(
    st.sampled_from(["unit", "received_at", "category"]),
    st.text(min_size=1, max_size=20).map(shown_case).filter(bool),
    max_size=3,
)
samples = st.builds(
    lambda found, seed, population, day: Sample(
        kind="complaints",
        source="data/complaints.csv",
        sha256="",
        drawn_on=day,
        seed=seed,
        population=population + len(found),
        size="as asked for",
        strata=(Stratum(name=RANDOM, population=population, wanted=5, drawn=3),),
        cases=tuple(
            DrawnCase(case=case, strata=(RANDOM, "late")[: 1 + more], details=shown)
            for case, more, shown in found
        ),
        first=day,
        last=day,
    ),
    st.lists(st.tuples(ids, st.booleans(), details), min_size=1, max_size=6),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)


@given(samples)
@settings(max_examples=60)
def test_a_sample_comes_back_from_a_text_as_it_was(sample: Sample) -> None:
    found = parse_workpaper(workpaper_csv(sample), "s.csv")
    assert found.sample == plain(sample)
    assert not any(found.answers)


@given(samples)
@settings(max_examples=12, deadline=None)
def test_a_sample_comes_back_from_a_workbook_as_it_was(sample: Sample) -> None:
    found = parse_workpaper(workpaper_xlsx(sample), "s.xlsx")
    assert found.sample == plain(sample)
    assert not any(found.answers)


@pytest.mark.parametrize("reverse", [False, True])
def test_strata_notes_and_period_come_back(*, reverse: bool) -> None:
    sample = drawn(6, 3, kind="contacts", reverse=reverse)
    assert parse_workpaper(workpaper_csv(sample), "s.csv").sample == plain(sample)
    bare = replace(sample, first=None, last=None, sha256="")
    assert parse_workpaper(workpaper_csv(bare), "s.csv").sample == plain(bare)


def test_answers_are_read_in_several_languages() -> None:
    cells = enter(blank(), ANSWERED, "Yes", "tak", "ДА", "Ja", "sí", "sim", "EVET", "x")
    enter(cells, ASSESSED, "no", "Nie", "нет", "nein", "hayır", "NÃO", "n/a", "n.d.")
    found = parsed(cells)

    assert answers(found) == ["yes"] * 8 + [""]
    assert answers(found, "assessed_on_receipt") == ["no"] * 6 + ["n.a."] * 2 + [""]


def test_who_when_and_the_conclusion_come_back() -> None:
    cells = blank()
    for row in cells[: head_row(cells)]:
        if row and row[0] in ("Checked by", "Checked on", CONCLUSION):
            row[1] = f"{row[0]}: text, with; all"
    found = parsed(cells)
    assert found.auditor == "Checked by: text, with; all"
    assert found.checked_on == "Checked on: text, with; all"
    assert found.conclusion == "Conclusion: text, with; all"


@pytest.mark.parametrize(
    "form",
    [
        {"delimiter": ";"},
        {"delimiter": "\t"},
        {"delimiter": ";", "quoting": csv.QUOTE_ALL},
        {"lineterminator": "\n"},
    ],
)
def test_spreadsheet_programs_save_text_in_their_own_way(form: dict[str, str]) -> None:
    cells = enter(blank(), ANSWERED, "yes", "no")
    longest = max(map(len, cells))
    cells = [[*row, *[""] * (longest - len(row))] for row in cells]
    found = parsed(cells, **form)
    assert found.sample == plain(SAMPLE)
    assert answers(found)[:3] == ["yes", "no", ""]


def test_a_workbook_saved_by_another_program_is_read() -> None:
    """Numbers are numbers there, and an answer may be a truth value."""
    book = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(workpaper_xlsx(SAMPLE))
    )
    about, cases = (
        book.get_sheet_by_index(place).to_python(skip_empty_area=False)
        for place in (0, 1)
    )
    column = cases[0].index(ANSWERED)
    cases[1][column], cases[2][column] = True, "no"
    for row in about:
        if row[0] == SEED:
            row[1] = 7.0
    found = parse_workpaper(as_xlsx(about, cases), "s.xlsx")
    assert answers(found)[:3] == ["yes", "no", ""]


def test_rows_may_be_sorted_and_columns_moved() -> None:
    cells = enter(blank(), ANSWERED, *"yynn")
    begin = head_row(cells)
    rows = [cells[begin], *reversed(cells[begin + 1 :])]
    moved = [[*row[:4], *reversed(row[4:])] for row in rows]
    found = parsed([*cells[:begin], *moved])
    assert answers(found)[:5] == ["yes", "yes", "no", "no", ""]


def test_what_is_registered_comes_back() -> None:
    sample = drawn(5, kind="contacts", reverse=True)
    cells = enter(blank(sample), REGISTERED, "C-7", "no", "", "n.a.", "nie")
    enter(cells, checks_of(sample)[0].label, *["yes"] * 5)
    assert parsed(cells).registered == ("C-7", "", None, None, "")


def test_formulas_are_text_and_are_not_run() -> None:
    cells = enter(blank(), "Remarks", '=HYPERLINK("http://x")', "@SUM(1)", "+1")
    assert parsed(cells).sample == plain(SAMPLE)

    hostile = replace(
        SAMPLE,
        cases=(
            DrawnCase(
                case="=cmd|'/c calc'!A1",
                strata=(RANDOM,),
                details={"unit": "@SUM(A1)", "category": "-1+1"},
            ),
        ),
    )
    row = cells_of(workpaper_csv(hostile))[-1]
    assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@"))]
    with zipfile.ZipFile(io.BytesIO(workpaper_xlsx(hostile))) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet2.xml")


def test_a_word_that_is_no_answer_is_named_with_its_place() -> None:
    cells = enter(blank(), ANSWERED, "yes", "yess")
    enter(cells, ASSESSED, "perhaps")
    cells[head_row(cells) + 1][cells[head_row(cells)].index("Remarks")] = "two\nlines"
    with pytest.raises(InvalidInputError) as caught:
        parsed(cells)
    line = head_row(cells) + 2
    found = [(each.line, each.column, each.message) for each in caught.value.problems]
    close = "'yess' is no answer: write yes, no or n.a.; did you mean 'yes'?"
    assert found == [
        (line, 6, "'perhaps' is no answer: write yes, no or n.a."),
        (line + 2, 5, close),
    ]


def _change_id(cells: Cells) -> None:
    cells[head_row(cells) + 2][2] = "C-99"


def _change_part(cells: Cells) -> None:
    cells[head_row(cells) + 8][3] = "random"


def _remove_case(cells: Cells) -> None:
    del cells[head_row(cells) + 2]


def _repeat_case(cells: Cells) -> None:
    cells.append(list(cells[-1]))


def _swap_case(cells: Cells) -> None:
    cells[head_row(cells) + 2] = list(cells[head_row(cells) + 1])


def _change_number(cells: Cells) -> None:
    cells[head_row(cells) + 1][0] = "first"


def _fact(name: str, text: str) -> Callable[[Cells], None]:
    def change(cells: Cells) -> None:
        row = next(row for row in cells if row and row[0] == name)
        row[1] = text

    return change


def _no_fact(name: str) -> Callable[[Cells], None]:
    def change(cells: Cells) -> None:
        cells[:] = [row for row in cells if not row or row[0] != name]

    return change


def _no_column(cells: Cells) -> None:
    cells[head_row(cells)][cells[head_row(cells)].index(ASSESSED)] = "Severity"


ROW = "only what is to be entered may be changed"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_change_id, f"case 'C-99' is not as it was drawn; {ROW}"),
        (_change_part, f"case 'C-8' is not as it was drawn; {ROW}"),
        (_swap_case, f"case 'C-1' is not as it was drawn; {ROW}"),
        (_remove_case, CHANGED),
        (_repeat_case, CHANGED),
        (_change_number, CHANGED),
        (_fact("Cases to draw from", "500"), CHANGED),
        (_fact("Seed", "8"), CHANGED),
        (_fact("Seed", "many"), CHANGED),
        (_fact("Register", "other.csv"), CHANGED),
        (_fact("SHA-256", ""), CHANGED),
        (_fact("Period", "2025-01-01 to 2026-08-31"), CHANGED),
        (_fact("Kind", "contacts"), CHANGED),
        (_fact("Drawn on", "30 September"), CHANGED),
        (_fact("random", "40"), CHANGED),
        (_no_fact("Seed"), CHANGED),
        (_no_fact("late"), CHANGED),
        (
            _no_column,
            "there is no column 'Assessed for severity' any more; keep every column",
        ),
    ],
)
def test_what_was_drawn_may_not_be_changed(
    change: Callable[[Cells], None], message: str
) -> None:
    cells = blank()
    change(cells)
    assert refusal(as_csv(cells)).endswith(message)


NO_PAPER = "this is no work-paper; 'isocheck sample' makes one"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"id,answer\n1,yes\n",
        b"isocheck sample, format 1\nKind,complaints\n",
        b"isocheck sample, format 1\nKind|complaints\n",
        b"PK\x03\x04 and then nothing",
        as_xlsx([["id", "answer"], ["1", "yes"]]),
        as_xlsx([["isocheck sample, format 1"]], [["id"]]),
        as_xlsx([["isocheck sample, format 1"]], []),
        as_csv(blank()[: head_row(blank())]),
        b'isocheck sample, format 1\nKind,complaints\nNote,"open' + b"x" * 200_000,
    ],
    ids=str,
)
def test_what_is_no_work_paper_is_refused(content: bytes) -> None:
    assert refusal(content) == NO_PAPER


def test_a_text_in_another_encoding_is_refused() -> None:
    content = as_csv(enter(blank(), "Remarks", "zażółć")).decode().encode("cp1250")
    assert "not UTF-8 from here on; save the file as UTF-8" in refusal(content)


def test_a_workbook_that_promises_a_billion_cells_is_refused() -> None:
    sheet = as_xlsx([["isocheck sample, format 1"]], [list(CASE_HEAD)])
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(sheet)) as packed,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as repacked,
    ):
        for name in packed.namelist():
            content = packed.read(name)
            if name.endswith("sheet2.xml"):
                far = (
                    b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                )
                content = content.replace(b"</sheetData>", far)
            repacked.writestr(name, content)
    assert refusal(out.getvalue()) == (
        "the workbook takes too much memory or time for a work-paper"
    )


def test_a_zip_bomb_is_refused() -> None:
    sheet = as_xlsx([["isocheck sample, format 1"]], [list(CASE_HEAD)])
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(sheet)) as packed,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as repacked,
    ):
        for name in packed.namelist():
            if name.endswith("sharedStrings.xml"):
                with repacked.open(name, "w", force_zip64=True) as stream:
                    stream.write(b'<?xml version="1.0"?><sst><si><t>')
                    for _ in range(110):
                        stream.write(b"a" * 10_000_000)
                    stream.write(b"</t></si></sst>")
            else:
                repacked.writestr(name, packed.read(name))
    assert len(out.getvalue()) < 10_000_000
    with pytest.raises(UnreadableError):
        parse_workpaper(out.getvalue(), "s.xlsx")


def test_every_word_for_an_answer_means_one() -> None:
    cells = enter(blank(), ANSWERED, "YES ", " n.A.", "-", "nie dotyczy", "N")
    found = answers(parsed(cells))
    assert found[:5] == ["yes", "n.a.", "n.a.", "n.a.", "no"]
    assert {each.value for each in Answer} == {"yes", "no", "n.a."}
