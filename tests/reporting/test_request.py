"""Request lists compared with files, and with what a spreadsheet reads.

`UPDATE_GOLDEN=1 make test ARGS=tests/reporting` writes the files anew.
"""

from __future__ import annotations

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

from builders import (
    DAY,
    assessment,
    checklist,
    clause,
    criterion,
    document,
    passage,
    proposal,
    relation,
)
from isocheck.assess.carrying import ties_of
from isocheck.assess.requesting import requests
from isocheck.model.assessment import Rule
from isocheck.model.checklist import DocumentExpectation, MetricExpectation
from isocheck.model.crosswalk import Crosswalk, RelationKind
from isocheck.model.document import Standing
from isocheck.reporting.request import request_html, request_markdown
from isocheck.reporting.request_view import view_requests
from isocheck.reporting.request_workbook import COLUMNS, request_xlsx

if TYPE_CHECKING:
    from isocheck.reporting.request_records import RequestListView

GOLDEN = Path(__file__).parent / "golden"
RENDERERS = {"html": request_html, "md": request_markdown}

TOLD = criterion(
    "iso-10002/7.4/told",
    documents=(
        DocumentExpectation(expects="the time to acknowledge", signals={"en": ("a",)}),
        DocumentExpectation(expects="who <signs> | *what*", signals={"en": ("b",)}),
    ),
    roles=("agent", "auditor"),
)
TRACKED = replace(
    criterion(
        "iso-10002/7.5/tracked", ask="Is each complaint tracked?", roles=("auditor",)
    ),
    metrics=(
        MetricExpectation(register="complaints", metric="acknowledged_in_time"),
        MetricExpectation(register="complaints", metric="answer_time"),
    ),
)
SAME = replace(TOLD, name="fence-care/2/told", roles=("auditor",))


@pytest.fixture(name="view", scope="module")
def a_request_list() -> RequestListView:
    """Return the list of a firm whose papers are a draft, and whose register is not."""
    checklists = (
        checklist(clause("7.4", TOLD, title="Acknowledging"), TRACKED),
        checklist(SAME, id="fence-care"),
    )
    found = replace(
        assessment(
            proposals={
                TOLD.name: proposal(
                    rule=Rule.NOT_IN_FORCE,
                    passages=(passage("=1+1 <draft>.md"), passage("old|law.pdf", "")),
                    missing=("who <signs> | *what*",),
                )
            },
            documents=(
                document("=1+1 <draft>.md", Standing.DRAFT),
                document("old|law.pdf", Standing.NOT_OWN),
            ),
        ),
        organization="Gärten & Söhne <Ltd>",
    )
    equal = relation(RelationKind.EQUAL, TOLD.name, SAME.name)
    ties = ties_of(Crosswalk(relations=(equal,)))
    return view_requests(checklists, found, requests(checklists, found, ties))


@pytest.mark.parametrize("kind", RENDERERS)
def test_the_request_list_is_the_golden_one(kind: str, view: RequestListView) -> None:
    golden = GOLDEN / f"request.{kind}"
    text = RENDERERS[kind](view)
    if "UPDATE_GOLDEN" in os.environ:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


def test_equal_criteria_are_one_row_of_the_list(view: RequestListView) -> None:
    rows = [each for role in view.roles for each in role.requests]
    assert [(each.number, each.name, each.serves) for each in rows] == [
        (1, "iso-10002/7.4/told", ("Fence care 2",)),
        (2, "iso-10002/7.5/tracked", ()),
    ]


def test_text_from_outside_has_no_meaning(view: RequestListView) -> None:
    html, markdown = request_html(view), request_markdown(view)
    assert "Gärten &amp; Söhne &lt;Ltd&gt;" in html
    assert "<draft>" not in html
    assert r"who \<signs\> \| \*what\*" in markdown
    assert r"old\|law.pdf" in markdown


def test_each_row_of_a_markdown_table_has_all_its_cells(view: RequestListView) -> None:
    rows = [each for each in request_markdown(view).splitlines() if each[:1] == "|"]
    assert {each.replace(r"\|", "").count("|") for each in rows} == {8}


def test_html_asks_nothing_of_the_network(view: RequestListView) -> None:
    text = request_html(view)
    assert "http" not in text
    assert "<script" not in text
    assert "url(" not in text


def test_an_empty_list_says_that_nothing_is_missing() -> None:
    view = view_requests((), assessment(), ())
    assert "Nothing is missing" in request_html(view)
    assert "Nothing is missing" in request_markdown(view)
    assert len(rows_of(request_xlsx(view, DAY))) == 1


def test_the_workbook_holds_the_list_with_room_to_fill_in(
    view: RequestListView,
) -> None:
    head, first, second = rows_of(request_xlsx(view, DAY))
    assert head == [each.title for each in COLUMNS]
    assert first[5:7] == [
        (
            "the time to acknowledge (found only in =1+1 <draft>.md (draft), "
            "old|law.pdf (not the organization's own))\n"
            "who <signs> | *what* (not found)"
        ),
        "=1+1 <draft>.md, Answering (draft)\nold|law.pdf (not the organization's own)",
    ]
    assert first[-3:] == second[-3:] == ["", "", ""]


def test_a_text_too_long_for_a_cell_is_cut_and_not_lost(
    view: RequestListView,
) -> None:
    role = view.roles[0]
    (request,) = role.requests
    long = replace(role, requests=(replace(request, ask="a" * 40_000),))
    _, row = rows_of(request_xlsx(replace(view, roles=(long,)), DAY))
    assert str(row[4]).endswith("aaa …")


def rows_of(content: bytes) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return [list(row) for row in book.get_sheet_by_index(0).to_python()]
