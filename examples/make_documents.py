"""Make the Word and PDF documents of the Brightwave example from their sources.

Each source is a Markdown file of headings, paragraphs, lists and tables whose first
paragraph states the version. The same sources give the same bytes on every run.

Needs python-docx and reportlab: ``python examples/make_documents.py``.
"""

from __future__ import annotations

import os
import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import docx
from docx.shared import Cm, Pt
from reportlab import platypus
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase.pdfmetrics import stringWidth

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document
    from reportlab.pdfgen.canvas import Canvas

ORGANIZATION = "Brightwave Telecom"
FOLDER = Path(__file__).parent / "brightwave"
DATED = {
    "agent-handbook-complaints.docx": date(2026, 1, 15),
    "complaints-procedure.pdf": date(2023, 5, 2),
    "internal-audit-complaints.pdf": date(2025, 11, 3),
    "survey-of-complainants-DRAFT.docx": date(2026, 8, 19),
    "training-plan-2026.docx": date(2026, 8, 31),
}

NAVY, PALE, LINE, GREY = map(HexColor, ("#10324a", "#eef5f5", "#c9d8da", "#50626d"))
BODY = ParagraphStyle("body", fontSize=11.5, leading=17.5, spaceAfter=8)
ITEM = ParagraphStyle("item", BODY, spaceAfter=3)
CELL = ParagraphStyle("cell", fontSize=10.5, leading=14.5)
HEAD = ParagraphStyle("head", CELL, fontName="Helvetica-Bold", textColor=NAVY)
TITLE = ParagraphStyle(
    "title", HEAD, fontSize=19, leading=24, spaceAfter=10, keepWithNext=True
)
SECTION = ParagraphStyle(
    "section", TITLE, fontSize=13, leading=17, spaceBefore=14, spaceAfter=6
)
GRID = platypus.TableStyle(
    [
        ("BACKGROUND", (0, 0), (-1, 0), PALE),
        ("GRID", (0, 0), (-1, -1), 0.5, LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
)


Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A title (level 1) or the heading of a section (level 2 and up)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of items, with bullets or numbers."""

    items: tuple[str, ...]
    ordered: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose first row is its header."""

    rows: Rows


Block = Heading | Prose | Listing | Grid


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Read Markdown whose blocks are parted by blank lines."""
    return tuple(_block(chunk) for chunk in re.split(r"\n\s*\n", text.strip()))


def _block(chunk: str) -> Block:
    lines = chunk.splitlines()
    if heading := re.fullmatch(r"(#+) (.+)", chunk):
        return Heading(len(heading[1]), heading[2])
    if chunk.startswith("|"):
        rows = (line.strip()[1:-1].split("|") for line in lines if line.strip("|- "))
        return Grid(tuple(tuple(cell.strip() for cell in row) for row in rows))
    if all(re.match(r"- |\d+\. ", line) for line in lines):
        items = tuple(line.split(" ", 1)[1] for line in lines)
        return Listing(items, ordered=chunk[0].isdigit())
    return Prose(" ".join(lines))


def running_head(blocks: tuple[Block, ...]) -> tuple[str, str]:
    """Return the title and the first sentence below it, which states the version."""
    title = next(block.text for block in blocks if isinstance(block, Heading))
    prose = next(block.text for block in blocks if isinstance(block, Prose))
    return title, prose.split(". ")[0].rstrip(".")


def render_docx(blocks: tuple[Block, ...], day: date) -> bytes:
    """Return the blocks as a Word document dated on the day."""
    document = docx.Document()
    _set_up_pages(document, running_head(blocks))
    _set_properties(document, running_head(blocks)[0], day)
    for block in blocks:
        match block:
            case Heading(level, text):
                document.add_heading(text, level - 1)
            case Prose(text):
                document.add_paragraph(text)
            case Listing(items, ordered):
                style = "List Number" if ordered else "List Bullet"
                for item in items:
                    document.add_paragraph(item, style)
            case Grid(rows):
                _add_table(document, rows)
    saved = BytesIO()
    document.save(saved)
    return _repacked(saved, day)


def _set_up_pages(document: Document, head: tuple[str, str]) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    document.styles["Header"].font.size = Pt(9)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin = section.bottom_margin = Cm(2)
    section.left_margin = section.right_margin = Cm(2.5)
    section.header.paragraphs[0].text = f"{ORGANIZATION} · {' · '.join(head)}"


def _set_properties(document: Document, title: str, day: date) -> None:
    properties = document.core_properties
    properties.title, properties.comments = title, ""
    properties.author = properties.last_modified_by = ORGANIZATION
    properties.created = properties.modified = _noon(day)


def _add_table(document: Document, rows: Rows) -> None:
    table = document.add_table(len(rows), len(rows[0]), "Light Grid Accent 1")
    for column, texts, width in zip(
        table.columns,
        zip(*rows, strict=True),
        _column_widths(rows, Cm(16).pt),
        strict=True,
    ):
        column.width = Pt(width)
        for cell, text in zip(column.cells, texts, strict=True):
            cell.text, cell.width = text, Pt(width)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    document.add_paragraph()


def _repacked(saved: BytesIO, day: date) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _noon(day).timetuple()[:6])
            new.writestr(member, old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def render_pdf(blocks: tuple[Block, ...], day: date) -> bytes:
    """Return the blocks as a PDF document dated on the day."""
    # reportlab takes the date of an invariant document from here alone
    os.environ["SOURCE_DATE_EPOCH"] = f"{_noon(day).timestamp():.0f}"
    head = running_head(blocks)
    made = BytesIO()
    document = platypus.SimpleDocTemplate(
        made, pagesize=A4, title=head[0], lang="en", invariant=1
    )
    document.author = document.creator = document.producer = ORGANIZATION

    def furnish(canvas: Canvas, _: platypus.SimpleDocTemplate) -> None:
        _draw_furniture(canvas, *head)

    story = [_flowable(block, document.width - 12) for block in blocks]
    document.build(story, onFirstPage=furnish, onLaterPages=furnish)
    return made.getvalue()


def _draw_furniture(canvas: Canvas, title: str, version: str) -> None:
    left, right, top = inch + 6, A4[0] - inch - 6, A4[1] - 0.7 * inch
    canvas.setFont("Helvetica", 8.5)
    canvas.setFillColor(GREY)
    canvas.drawString(left, top, title)
    canvas.drawRightString(right, top, version)
    canvas.setStrokeColor(LINE)
    canvas.line(left, top - 6, right, top - 6)
    canvas.drawString(left, 0.6 * inch, ORGANIZATION)
    canvas.drawRightString(right, 0.6 * inch, f"Page {canvas.getPageNumber()}")


def _flowable(block: Block, width: float) -> platypus.Flowable:
    match block:
        case Heading(level, text):
            return _set(text, TITLE if level == 1 else SECTION)
        case Prose(text):
            return _set(text, BODY)
        case Listing(items, ordered):
            kind, start, dot = ("1", None, "%s.") if ordered else ("bullet", "•", None)
            flows = [_set(item, ITEM) for item in items]
            return platypus.ListFlowable(
                flows, bulletType=kind, start=start, bulletFormat=dot, leftIndent=18
            )
        case Grid(rows):
            return _pdf_table(rows, width)


def _pdf_table(rows: Rows, width: float) -> platypus.Table:
    cells = [
        [_set(text, CELL if number else HEAD) for text in row]
        for number, row in enumerate(rows)
    ]
    widths = _column_widths(rows, width)
    return platypus.Table(
        cells, widths, style=GRID, repeatRows=1, spaceBefore=4, spaceAfter=10
    )


def _column_widths(rows: Rows, width: float) -> list[float]:
    # no word is broken; what is left goes where the long texts are
    columns = tuple(zip(*rows, strict=True))
    words = [" ".join(column).split() for column in columns]
    least = [
        13 + max(stringWidth(w, HEAD.fontName, HEAD.fontSize) for w in c) for c in words
    ]
    wishes = [min(45, max(map(len, column))) for column in columns]
    spare = (width - sum(least)) / sum(wishes)
    return [low + spare * wish for low, wish in zip(least, wishes, strict=True)]


def _set(text: str, style: ParagraphStyle) -> platypus.Paragraph:
    return platypus.Paragraph(escape(text), style)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


RENDERERS: dict[str, Callable[[tuple[Block, ...], date], bytes]] = {
    ".docx": render_docx,
    ".pdf": render_pdf,
}


def main() -> None:
    """Write every document into the evidence folder."""
    for name, day in DATED.items():
        target = FOLDER / "evidence" / name
        source = FOLDER / "sources" / f"{target.stem}.md"
        blocks = parse_blocks(source.read_text(encoding="utf-8"))
        target.write_bytes(RENDERERS[target.suffix](blocks, day))
        print(f"wrote {target.relative_to(FOLDER.parent)}")


if __name__ == "__main__":
    main()
