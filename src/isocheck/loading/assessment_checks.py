"""What the schema of an assessment cannot say: days, and what proposals rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isocheck.loading.crosschecks import check_days
from isocheck.model.assessment import Rule
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.loading.source import Path, Source

_OF_DOCUMENTS = (Rule.ALL_STATED, Rule.PARTLY_STATED, Rule.NOT_IN_FORCE)
_TOO_HIGH = (Level.PRACTISED.word, Level.IMPROVING.word)


def check_assessment(source: Source) -> None:
    """Add to the problems impossible days, and proposals that rest on nothing."""
    check_days(source)
    proposals = source.data.get("proposals") if isinstance(source.data, dict) else None
    if not isinstance(proposals, dict):
        return
    for name, proposal in proposals.items():
        if isinstance(proposal, dict):
            _check_proposal(source, ("proposals", name), proposal)


def _check_proposal(source: Source, path: Path, proposal: dict[str, Any]) -> None:
    level = proposal.get("level")
    if proposal.get("rule") in _OF_DOCUMENTS and level in _TOO_HIGH:
        message = f"'{level}' is more than documents show: documented at most"
        source.at((*path, "level"), "not-allowed", message)
    if proposal.get("passages") == [] and not proposal.get("measured"):
        message = "there should be at least one entry here, or something measured"
        source.at((*path, "passages"), "empty", message)
