"""What came out of a document, as a record and as a line of JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from isocheck.evidence.readers.interface import Block, BlockKind

if TYPE_CHECKING:
    from pathlib import Path

_PASSING = b'{"passing"'
_KINDS = {kind.value: kind for kind in BlockKind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """A document's text, or no blocks and the problem that kept it from being read.

    A passing problem lies in the moment, not in the document: it is not remembered.
    """

    path: Path
    blocks: tuple[Block, ...] = ()
    problem: str = ""
    passing: bool = False


def to_line(extraction: Extraction) -> bytes:
    """Return what was extracted as one line, without its end and without the path."""
    said: dict[str, Any]
    if extraction.problem:
        said = {"passing" if extraction.passing else "problem": extraction.problem}
    else:
        said = {
            "blocks": [(x.text, x.place, x.kind, x.part) for x in extraction.blocks]
        }
    # Half a surrogate pair is no text, yet some documents hold one.
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")


def from_line(path: Path, line: bytes) -> Extraction:
    """Return what a line says was extracted from a document."""
    said = json.loads(line.decode("utf-8", "surrogatepass"))
    blocks = tuple(
        Block(text=text, place=place, kind=_KINDS[kind], part=part)
        for text, place, kind, part in said.get("blocks", ())
    )
    passing = said.get("passing", "")
    problem = said.get("problem", "") or passing
    return Extraction(path=path, blocks=blocks, problem=problem, passing=bool(passing))


def is_passing(line: bytes) -> bool:
    """Tell whether a line says that the document may be readable next time."""
    return line.startswith(_PASSING)
