"""Filled work-papers as evidence of an assessment."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from isocheck.assess.measured import evidence_from
from isocheck.assess.sample_findings import sample_reading
from isocheck.cli.files import read_bytes
from isocheck.cli.measuring import need_the_engine
from isocheck.cli.terminal import tell
from isocheck.errors import InvalidInputError, IsocheckError
from isocheck.loading.workpaper import parse_workpaper
from isocheck.model.measurement import UNREAD_SAMPLE, is_sample
from isocheck.model.register_evidence import RegisterEvidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Criterion
    from isocheck.model.measurement import RegisterReading
    from isocheck.model.workspace import OwnBound


def read_samples(
    paths: Sequence[Path],
    criteria: Sequence[Criterion],
    assessment: Assessment,
    bounds: Mapping[str, OwnBound],
) -> tuple[RegisterEvidence, ...]:
    """Return the samples of an assessment with those in filled work-papers.

    One that is read again replaces what stood there. One that cannot be read costs a
    line, and stands in the index with the reason.
    """
    found = {each.source: each for each in assessment.registers if is_sample(each.kind)}
    for path in paths:
        source = str(path)
        try:
            reading = _reading(path)
        except IsocheckError as error:
            tell(str(error))
            found[source] = RegisterEvidence(
                kind=UNREAD_SAMPLE,
                source=source,
                measured_on=assessment.assessed_on,
                problem=_problem(error, path),
            )
        else:
            found[source] = evidence_from(
                reading, criteria, bounds, assessment.assessed_on
            )
    return tuple(sorted(found.values(), key=lambda each: (each.kind, each.source)))


def _reading(path: Path) -> RegisterReading:
    need_the_engine()
    content = read_bytes(path)
    filled = parse_workpaper(content, str(path))
    return sample_reading(filled, str(path), sha256(content).hexdigest())


def _problem(error: IsocheckError, path: Path) -> str:
    if isinstance(error, InvalidInputError):
        number = len(error.problems)
        return f"what stands in {number} of its cells cannot be read"
    return str(error).removeprefix(f"{path}: ")
