"""Sorts of texts that are no promise of the organization to its customers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from isocheck.evidence.cue_phrases import Phrases

if TYPE_CHECKING:
    from isocheck.model.document import DocumentKind, Standing

NONE = Phrases("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """A sort of text with its cues; `against` speaks for a promise all the same.

    `means` follows the words "reads as". `kind` is there where the sort settles it.
    One that `addresses` tells its reader what to do, and not who speaks. One that is
    `dated` has owner, version and days of its own, as a promise has.
    """

    means: str
    standing: Standing
    kind: DocumentKind | None
    head: Phrases
    body: Phrases
    against: Phrases = field(default=NONE)
    addresses: bool = False
    dated: bool = False
