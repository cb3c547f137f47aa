"""The chapter of a report on what documents promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.assess.measured_words import value_words
from isocheck.assess.promised import disagreements
from isocheck.model.document import Standing
from isocheck.model.promises import FILLS, MEASURED_BY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.assess.promised import Disagreement
    from isocheck.model.assessment import Assessment
    from isocheck.model.promises import Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseView:
    """A promise in words, where it stands, and what registers show of it.

    `standing` tells of a document that is not simply in force, `by` who promises where
    that is somebody else. `target` is the name of the target it may fill; `carried`
    is false where the document's standing keeps it from promising anything.
    """

    promise: str
    about: str
    value: str
    hedged: bool
    by: str
    document: str
    place: str
    quote: str
    standing: str
    target: str
    carried: bool
    measured: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementView:
    """Documents in force that promise the same otherwise; a doubt, or surely so."""

    promise: str
    doubt: bool
    promises: tuple[PromiseView, ...]


def view_promises(assessment: Assessment) -> tuple[PromiseView, ...]:
    """Return the promises of documents, those that carry them first."""
    views = [_view_promise(each, assessment) for each in assessment.promises]
    return tuple(sorted(views, key=lambda each: not each.carried))


def view_disagreements(assessment: Assessment) -> tuple[DisagreementView, ...]:
    """Return where documents in force promise the same otherwise."""
    found = disagreements(assessment)
    return tuple(_view_disagreement(each, assessment) for each in found)


def _view_disagreement(found: Disagreement, assessment: Assessment) -> DisagreementView:
    return DisagreementView(
        promise=found.promised,
        doubt=found.doubt,
        promises=tuple(_view_promise(each, assessment) for each in found.promises),
    )


def _view_promise(promise: Promise, assessment: Assessment) -> PromiseView:
    passage = promise.passage
    standings = {each.path: each.standing for each in assessment.documents}
    standing = standings.get(passage.document, Standing.IN_FORCE)
    carries = standing.carries and not promise.by
    target = FILLS.get((promise.kind, promise.subject), "")
    return PromiseView(
        promise=promise.kind.value,
        about=promise.about,
        value=promise.value,
        hedged=promise.hedged,
        by=promise.by,
        document=passage.document,
        place=passage.place,
        quote=passage.quote,
        standing="" if standing is Standing.IN_FORCE else standing.value,
        target=target if carries and not promise.hedged else "",
        carried=standing.carries,
        measured=tuple(_measured(target, assessment)) if carries else (),
    )


def _measured(target: str, assessment: Assessment) -> Iterator[str]:
    """Yield what registers show of a target."""
    wanted = MEASURED_BY.get(target, ())
    told = set()
    for register in assessment.registers:
        for each in register.measured:
            if each.metric in wanted and each.value is not None:
                told.add(f"{each.metric}: {value_words(each)}")
    yield from sorted(told)
