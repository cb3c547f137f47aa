"""Folders of invented documents of any number, for the benchmark.

The words come from the tuning half of the labelled set, paragraphs drawn anew for each
document; the same numbers always give the same bytes.
"""

from __future__ import annotations

import html
import random
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from evidence_set.blocks import Block, Heading, Listing, Prose, paragraphs, parse_blocks
from evidence_set.labelled import TEXTS, Half, read_set
from evidence_set.make import RENDERERS
from isocheck.evidence.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZES = (2_000, 4_000, 6_000, 8_000, 12_000, 16_000, 24_000, 40_000)
LONG, LONG_SIZE = 50, 200_000  # every so many documents one is that long
SMALL = 1_000
SECTION = 8  # blocks under a heading


def make_documents(folder: Path, count: int) -> None:
    """Write so many documents of all formats that are read, of sizes as in real life.

    Characters of text: 2,000 to 40,000, every 50th document 200,000.
    """
    blocks, formats = _material(), readable_formats()
    for number in range(count):
        drawn = random.Random(number)  # noqa: S311 - a benchmark, not a secret
        size = LONG_SIZE if number % LONG == LONG - 1 else drawn.choice(SIZES)
        suffix = formats[number % len(formats)]
        chosen = _drawn(number, size, blocks, drawn)
        _write(folder, number, suffix, WRITERS[suffix](chosen))


def make_small(folder: Path, count: int) -> None:
    """Write so many Markdown and text files of about 1,000 characters."""
    blocks = _material()
    for number in range(count):
        drawn = random.Random(number)  # noqa: S311 - a benchmark, not a secret
        chosen = _drawn(number, SMALL, blocks, drawn)
        _write(folder, number, (".md", ".txt")[number % 2], _markdown(chosen))


def readable_formats() -> tuple[str, ...]:
    """Return the suffixes that are both written here and read by isocheck."""
    return tuple(suffix for suffix in WRITERS if suffix in READERS)


def _write(folder: Path, number: int, suffix: str, content: bytes) -> None:
    within = folder / f"{number // 100:03}"  # nobody has them all in one
    within.mkdir(parents=True, exist_ok=True)
    (within / f"{number:05}{suffix}").write_bytes(content)


def _material() -> tuple[Block, ...]:
    documents = read_set().documents
    names = {
        each.text
        for each in documents
        if each.half is Half.TUNING and each.text.endswith((".md", ".txt"))
    }
    blocks = (
        block
        for name in sorted(names)
        for block in parse_blocks((TEXTS / name).read_text(encoding="utf-8"))
    )
    return tuple(each for each in blocks if isinstance(each, (Listing, Prose)))


def _drawn(
    number: int, size: int, blocks: tuple[Block, ...], drawn: random.Random
) -> tuple[Block, ...]:
    """Return blocks of about so many characters, no two documents alike."""
    chosen: list[Block] = []
    length = 0
    while length < size:
        if len(chosen) % SECTION == 0:
            chosen.append(Heading(1, f"Document {number}, part {len(chosen)}"))
        block = drawn.choice(blocks)
        chosen.append(block)
        length += sum(map(len, paragraphs(block)))
    return tuple(chosen)


def _markdown(blocks: tuple[Block, ...]) -> bytes:
    parts = []
    for block in blocks:
        lead = "# " if isinstance(block, Heading) else ""
        marks = "- " if isinstance(block, Listing) else ""
        lines = block.items if isinstance(block, Listing) else paragraphs(block)
        parts.append("\n".join(f"{lead}{marks}{line}" for line in lines))
    return "\n\n".join(parts).encode()


def _html(blocks: tuple[Block, ...]) -> bytes:
    body = "\n".join(map(_element, blocks))
    menu = "".join(f'<li><a href="/{x}">Page {x}</a></li>' for x in range(20))
    page = (
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>Page</title>"
        "<style>body{margin:0}</style><script>let x = 1;</script></head>"
        f"<body><nav><ul>{menu}</ul></nav><main>{body}</main></body></html>"
    )
    return page.encode()


def _element(block: Block) -> str:
    texts = [html.escape(text) for text in paragraphs(block)]
    if isinstance(block, Heading):
        return f"<h{block.level}>{texts[0]}</h{block.level}>"
    if isinstance(block, Listing):
        return f"<ul>{''.join(f'<li><span>{text}</span></li>' for text in texts)}</ul>"
    return "".join(f'<p class="text">{text}</p>' for text in texts)


def _mail(blocks: tuple[Block, ...]) -> bytes:
    """Return a mail that says the first half and has the rest attached."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = "desk@firm.example", "head@firm.example"
    mail["Subject"] = "Complaints"
    half = len(blocks) // 2
    mail.set_content(_markdown(blocks[:half]).decode())
    mail.add_attachment(
        RENDERERS[".docx"]((Heading(1, "Attached"), *blocks[half:])),
        maintype="application",
        subtype="octet-stream",
        filename="attached.docx",
    )
    mail.set_boundary("part-of-a-mail")
    return mail.as_bytes()


WRITERS: dict[str, Callable[[tuple[Block, ...]], bytes]] = {
    **RENDERERS,
    ".eml": _mail,
    ".html": _html,
    ".md": _markdown,
    ".txt": _markdown,
}
