"""Users' own templates: what works, what is refused, and what the message says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from isocheck.errors import TemplateError, UsageError
from isocheck.reporting import RENDERERS

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.reporting.records import ReportView


def render(text: str, report: ReportView, folder: Path, name: str = "own.md.j2") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return RENDERERS["md"](report, folder / name)


def test_a_template_sees_the_report(report: ReportView, tmp_path: Path) -> None:
    text = "{{ report.organization }} on {{ report.day }}"
    assert (
        render(text, report, tmp_path) == "Gärten & Söhne <Ltd> on 30 September 2026\n"
    )


def test_an_own_html_template_escapes_by_itself(
    report: ReportView, tmp_path: Path
) -> None:
    (tmp_path / "own.html").write_text("<p>{{ report.organization }}</p>")
    text = RENDERERS["html"](report, tmp_path / "own.html")
    assert text == "<p>Gärten &amp; Söhne &lt;Ltd&gt;</p>\n"


def test_a_folder_may_replace_one_part_and_keep_the_rest(
    report: ReportView, tmp_path: Path
) -> None:
    (tmp_path / "report.html.j2").write_text(
        '<style>{% include "report.css" %}</style>{{ report.scope }}'
    )
    (tmp_path / "report.css").write_text("body { color: teal }")
    text = RENDERERS["html"](report, tmp_path)
    assert text == "<style>body { color: teal }</style>The front gate only\n"


def test_own_templates_may_build_on_shipped_ones(
    report: ReportView, tmp_path: Path
) -> None:
    text = render('{% include "report.md.j2" %}', report, tmp_path)
    assert text.startswith("# Gap report")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% if %}", "own.md.j2:1: Expected an expression"),
        ("line\n{{ report.nothing }}", "own.md.j2:2: "),
        ("{{ None }}", "the value is None"),
        ("{{ report.standards.append(1) }}", "own.md.j2:1"),
        ("{{ report.__class__.__mro__ }}", "unsafe"),
        ("{{ ''.__class__.__base__.__subclasses__() }}", "unsafe"),
        ('{% include "../secret.txt" %}', "no template '../secret.txt'"),
        ('{% include "missing.md.j2" %}', "no template 'missing.md.j2'"),
        ("{{ 1 / 0 }}", "own.md.j2:1: division by zero"),
        ("{{ open('/etc/passwd') }}", "'open' is undefined"),
        ('{% include "own.md.j2" %}', "includes itself without end"),
        ("{{ range(10**9)|list }}", "Range too big"),
    ],
)
def test_what_does_not_work_is_told_with_its_place(
    text: str, message: str, report: ReportView, tmp_path: Path
) -> None:
    (tmp_path.parent / "secret.txt").write_text("secret")
    with pytest.raises(TemplateError) as raised:
        render(text, report, tmp_path)
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_template_that_is_not_there_is_named(
    report: ReportView, tmp_path: Path
) -> None:
    with pytest.raises(TemplateError, match=r"own\.j2: there is no such file"):
        RENDERERS["md"](report, tmp_path / "own.j2")


def test_a_folder_without_the_template_is_named(
    report: ReportView, tmp_path: Path
) -> None:
    with pytest.raises(TemplateError, match=r"holds no report\.md\.j2"):
        RENDERERS["md"](report, tmp_path)


def test_json_takes_no_template(report: ReportView, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="takes none"):
        RENDERERS["json"](report, tmp_path)
