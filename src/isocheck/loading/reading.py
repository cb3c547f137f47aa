"""Text to data that is free of mistakes, or all the mistakes with their places."""

from __future__ import annotations

from typing import Any

from isocheck.errors import InvalidInputError
from isocheck.loading.assessment_checks import check_assessment
from isocheck.loading.crosschecks import check_content, check_days
from isocheck.loading.crosswalk_checks import check_crosswalk
from isocheck.loading.evidence_notes import check_notes
from isocheck.loading.meanings import check_meanings
from isocheck.loading.schema import check_schema
from isocheck.loading.source import Source, decode, read_source
from isocheck.loading.workspace_checks import check_registers, check_workspace


def read_data(kind: str, content: bytes, name: str) -> Any:  # noqa: ANN401
    """Return the plain data of a file of some kind, such as a checklist.

    Raises:
        InvalidInputError: with every mistake in the file, each in its place.
    """
    source = check(kind, content, name)
    if source.problems:
        raise InvalidInputError(source.problems)
    return source.data


def check(kind: str, content: bytes, name: str) -> Source:
    """Return a file as data, with every mistake among the problems.

    Raises:
        InvalidInputError: where the content is not text at all.
    """
    source = read_source(decode(content, name), name)
    if source.data is None and source.problems:
        return source
    check_schema(source, kind)
    _CHECKS.get(kind, check_days)(source)
    return source


_CHECKS = {
    "assessment": check_assessment,
    "checklist": check_content,
    "crosswalk": check_crosswalk,
    "evidence": check_notes,
    "meanings": check_meanings,
    "registers": check_registers,
    "workspace": check_workspace,
}
"""What is checked beside the schema; where no more is listed, the days."""
