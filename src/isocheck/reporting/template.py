"""Reports by Jinja templates, shipped or the user's own.

Users' templates come from anywhere, so they run in a sandbox: they see one object,
`report`, and may neither change it nor reach beyond it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    select_autoescape,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from isocheck import errors
from isocheck.reporting.charts import chart
from isocheck.resources import template_folder

if TYPE_CHECKING:
    from pathlib import Path

    from isocheck.reporting.records import ReportView


def render_html(report: ReportView, template: Path | None) -> str:
    """Return the report as one HTML file without links to anything outside."""
    return render("report.html.j2", template, report=report)


def render_markdown(report: ReportView, template: Path | None) -> str:
    """Return the report as Markdown."""
    return render("report.md.j2", template, report=report)


def render(name: str, template: Path | None = None, **seen: object) -> str:
    """Return the text of a shipped template, or of the user's, for what it sees.

    Raises:
        TemplateError: with the template's file and line, where it does not work.
    """
    folders = [template_folder()]
    if template is not None:
        _check_template(template, name)
        folders.insert(0, template if template.is_dir() else template.parent)
        name = name if template.is_dir() else template.name
    environment = _environment(folders, html=".html" in name or ".htm" in name)
    try:
        text = environment.get_template(name).render(**seen)
    except TemplateNotFound as error:
        raise errors.TemplateError(f"there is no template '{error.name}'") from error
    except TemplateSyntaxError as error:
        where = f"{error.filename or error.name}:{error.lineno}"
        raise errors.TemplateError(f"{where}: {error.message}") from error
    except _TEMPLATE_MISTAKES as error:
        where = _place(error, folders)
        raise errors.TemplateError(f"{where}: {error}") from error
    except RecursionError as error:
        raise errors.TemplateError(f"{name}: includes itself without end") from error
    return text.rstrip() + "\n"


class _NothingToPrintError(Exception):
    """A template would print None, which means it forgot to say what absence means."""


_TEMPLATE_MISTAKES = (
    TemplateError,
    _NothingToPrintError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)


def _check_template(template: Path, name: str) -> None:
    if not template.exists():
        raise errors.TemplateError(f"{template}: there is no such file or folder")
    if template.is_dir() and not (template / name).is_file():
        raise errors.TemplateError(f"{template}: holds no {name}")


def _environment(folders: list[Path], *, html: bool) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        autoescape=select_autoescape(("html.j2", "html", "htm"), default=html),
        undefined=StrictUndefined,
        finalize=_something,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["cell"] = _cell
    environment.filters["chart"] = chart
    environment.filters["quoted"] = _quoted
    return environment


def _something(value: Any) -> Any:  # noqa: ANN401 -- whatever a template prints
    if value is None:
        raise _NothingToPrintError("nothing to print here: the value is None")
    return value


def _cell(text: str) -> str:
    """Return a text fit for a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def _quoted(text: str) -> str:
    """Return a text in which Markdown and HTML have no meaning, on one line."""
    text = " ".join(text.split())
    for mark in "\\`*_[]<>#":
        text = text.replace(mark, f"\\{mark}")
    return text


def _place(error: Exception, folders: list[Path]) -> str:
    """Return the template's file and line in which an error arose."""
    roots = tuple(str(folder) for folder in folders)
    trace, place = error.__traceback__, "template"
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(roots) and file.endswith((".j2", ".html", ".md", ".txt")):
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
