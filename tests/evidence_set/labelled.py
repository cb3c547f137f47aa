"""The labelled set as records: each document with what it truly shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

FOLDER = Path(__file__).parent
TEXTS = FOLDER / "texts"


class Half(StrEnum):
    """What a document is used for; the split is fixed."""

    TUNING = "tuning"
    HELD_BACK = "held-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A criterion that a document evidences, with the level and words that do."""

    criterion: str
    level: Level
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """An invented document; `look_alike` says why nothing may come of it."""

    file: str
    text: str
    holds: Mapping[str, str]
    encoding: str
    language: str
    organization: str
    kind: str
    status: str
    half: Half
    look_alike: str
    expected: tuple[Label, ...]

    @property
    def format(self) -> str:
        """Return the suffix of the file, without the dot."""
        return Path(self.file).suffix[1:]

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the names of all texts the file is made from."""
        return (*filter(None, [self.text]), *self.holds.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSet:
    """All documents, and the day on which they are judged."""

    judged_on: date
    documents: tuple[Labelled, ...]


def read_set() -> LabelledSet:
    """Return the set as labels.yaml tells it."""
    text = (FOLDER / "labels.yaml").read_text(encoding="utf-8")
    loaded = yaml.safe_load(text)
    return LabelledSet(
        judged_on=loaded["judged_on"],
        documents=tuple(map(_document, loaded["documents"])),
    )


def _document(given: dict[str, Any]) -> Labelled:
    return Labelled(
        file=given["file"],
        text=given.get("text", ""),
        holds={held["file"]: held["text"] for held in given.get("holds", ())},
        encoding=given.get("encoding", "utf-8"),
        language=given["language"],
        organization=given["organization"],
        kind=given["kind"],
        status=given["status"],
        half=Half(given["half"]),
        look_alike=given.get("look_alike", ""),
        expected=tuple(
            Label(
                criterion=label["criterion"],
                level=Level[label["level"].upper()],
                quote=label["quote"],
            )
            for label in given.get("expected", ())
        ),
    )
