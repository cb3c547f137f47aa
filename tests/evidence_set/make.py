"""Write the documents of the labelled set, in their formats, into a folder.

The same texts give the same bytes on every run. From the folder `tests`:
``python -m evidence_set.make FOLDER``.
"""

from __future__ import annotations

import sys
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_set.blocks import Block, parse_blocks
from evidence_set.labelled import TEXTS, read_set
from evidence_set.opendocument import render_ods, render_odt
from evidence_set.packing import pack
from evidence_set.paper import render_pdf
from evidence_set.richtext import render_rtf
from evidence_set.sheets import render_xlsx
from evidence_set.slides import render_pptx
from evidence_set.word import render_docx

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from evidence_set.labelled import Labelled

RENDERERS: dict[str, Callable[[tuple[Block, ...]], bytes]] = {
    ".docx": render_docx,
    ".ods": render_ods,
    ".odt": render_odt,
    ".pdf": render_pdf,
    ".pptx": render_pptx,
    ".rtf": render_rtf,
    ".xlsx": render_xlsx,
}


def make_set(folder: Path) -> tuple[Path, ...]:
    """Write every document into the folder and return where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for document in read_set().documents:
        path = folder / document.file
        path.write_bytes(_made(document))
        written.append(path)
    return tuple(written)


def _made(document: Labelled) -> bytes:
    if document.format == "zip":
        return pack(_held(document.holds))
    if document.format == "eml":
        return _mail(document)
    return _rendered(document.file, document.text, document.encoding)


def _rendered(name: str, source: str, encoding: str = "utf-8") -> bytes:
    """Return a text as it stands, or in the format that the name asks for."""
    text = (TEXTS / source).read_text(encoding="utf-8")
    if render := RENDERERS.get(Path(name).suffix):
        return render(parse_blocks(text))
    return text.encode(encoding)


def _held(holds: Mapping[str, str]) -> dict[str, str | bytes]:
    return {name: _rendered(name, source) for name, source in holds.items()}


def _mail(document: Labelled) -> bytes:
    """Return a mail; its text begins with its headers, up to a blank line."""
    text = (TEXTS / document.text).read_text(encoding="utf-8")
    headers, body = text.split("\n\n", 1)
    mail = EmailMessage(policy=SMTP)
    for line in headers.splitlines():
        name, value = line.split(": ", 1)
        mail[name] = value
    mail.set_content(body)
    for name, content in _held(document.holds).items():
        assert isinstance(content, bytes)
        mail.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    mail.set_boundary(f"part-of-{Path(document.file).stem}")
    return mail.as_bytes()


if __name__ == "__main__":
    make_set(Path(sys.argv[1]))
