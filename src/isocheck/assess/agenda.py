"""What is to be asked of one standard or of several: each question once, by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.assess.carrying import ties_of, with_carried
from isocheck.assess.findings import suspect_answers
from isocheck.model.crosswalk import Crosswalk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from isocheck.assess.questions import Choice
    from isocheck.model.assessment import Assessment, Proposal
    from isocheck.model.checklist import Checklist, Criterion


class Agenda:
    """The criteria of some standards in the order they are asked, and what is left.

    One standard is asked in its own order, several by theme. Among criteria that are
    equal one speaks for all; what another question covers comes last, since by then
    its answer has most likely carried.
    """

    def __init__(
        self, checklists: Sequence[Checklist], crosswalk: Crosswalk | None = None
    ) -> None:
        crosswalk = crosswalk or Crosswalk()
        self.ties = ties_of(crosswalk)
        self.criteria = tuple(
            each for checklist in checklists for each in checklist.criteria()
        )
        self.themes = _themes(checklists, crosswalk) if len(checklists) > 1 else {}
        self._by_name = {each.name: each for each in self.criteria}
        titles = [theme.title for theme in crosswalk.themes]
        self._ordered = sorted(
            self.criteria,
            key=lambda each: (
                titles.index(theme) if (theme := self.theme(each)) else 999
            ),
        )

    def theme(self, criterion: Criterion) -> str:
        """Return what a criterion's clause is about; empty where no theme has it."""
        return self.themes.get(criterion.name.rpartition("/")[0], "")

    def complete(self, assessment: Assessment) -> Assessment:
        """Return the assessment with the answers that carry."""
        return with_carried(self.criteria, assessment, self.ties)

    def chosen(self, assessment: Assessment, choice: Choice) -> tuple[Criterion, ...]:
        """Return the criteria that may be asked, in the order they would be."""
        complete = self.complete(assessment)
        suspect = set(suspect_answers(self.criteria, complete))
        answered = complete.answers.keys() - suspect
        wanted = [
            each
            for each in self._ordered
            if _fits([each] if choice.carried else self._group(each), choice)
            and (not choice.unanswered or each.name not in answered)
        ]
        if choice.carried:
            return tuple(wanted)
        names = {each.name for each in wanted}
        asked = [each for each in wanted if self._speaks(each, names, assessment)]
        return tuple(self._covered_last(asked))

    def waiting(
        self, chosen: Iterable[Criterion], assessment: Assessment, choice: Choice
    ) -> tuple[Criterion, ...]:
        """Return those among the chosen criteria that no other answer serves by now."""
        answers = self.complete(assessment).answers
        return tuple(
            each
            for each in chosen
            if choice.carried
            or not ((answer := answers.get(each.name)) and answer.carried)
        )

    def questions(self) -> int:
        """Return how many questions there are, once everything carries that can."""
        names = set(self._by_name)
        return sum(
            each.name == self._first(each)
            and not names.intersection(self.ties.covered_by.get(each.name, ()))
            for each in self.criteria
        )

    def served(self, criterion: Criterion) -> tuple[str, ...]:
        """Return the clauses an answer carries to, named as iso-18295-1/4.4."""
        name = criterion.name
        names = {*self.ties.same(name), *self.ties.covers.get(name, ())} - {name}
        found = (each.name for each in self.criteria if each.name in names)
        return tuple(dict.fromkeys(each.rpartition("/")[0] for each in found))

    def proposal(self, criterion: Criterion, assessment: Assessment) -> Proposal | None:
        """Return what evidence suggests to a question, whichever standard it served."""
        names = (criterion.name, *self.ties.same(criterion.name))
        found = (assessment.proposals.get(name) for name in names)
        return next((each for each in found if each), None)

    def _group(self, criterion: Criterion) -> list[Criterion]:
        names = self.ties.same(criterion.name)
        return [self._by_name[name] for name in names if name in self._by_name]

    def _first(self, criterion: Criterion) -> str:
        names = self.ties.same(criterion.name)
        return names[0] if len(names) == 1 else self._leading(set(names))

    def _leading(self, names: set[str]) -> str:
        return next(each.name for each in self._ordered if each.name in names)

    def _speaks(
        self, criterion: Criterion, names: set[str], assessment: Assessment
    ) -> bool:
        """Tell whether a criterion is asked for all that equal it.

        Where some of them have answers of their own, these are the ones to ask again.
        """
        group = names.intersection(self.ties.same(criterion.name))
        own = group & assessment.answers.keys()
        return criterion.name in (own or {self._leading(group)})

    def _covered_last(self, asked: list[Criterion]) -> list[Criterion]:
        """Return what covers before what it covers, each kind in its own order."""
        names = {each.name for each in asked}
        above = {
            each.name: names.intersection(self.ties.covered_by.get(each.name, ()))
            for each in asked
        }
        depth: dict[str, int] = {}
        # What covers a criterion has fewer above it, since covering goes through.
        for name in sorted(above, key=lambda each: len(above[each])):
            depth[name] = max(
                (depth.get(each, 0) + 1 for each in above[name]), default=0
            )
        return sorted(asked, key=lambda each: depth[each.name])


def within(ref: str, clause: str) -> bool:
    """Tell whether a clause number is that of a clause or of one below it."""
    return ref == clause or ref.startswith(f"{clause}.")


def _fits(group: Iterable[Criterion], choice: Choice) -> bool:
    """Tell whether some of the criteria that ask the same are among those chosen."""
    return any(
        (not choice.clause or within(each.ref, choice.clause))
        and (not choice.role or choice.role in each.roles)
        and (not choice.quick or each.essential)
        for each in group
    )


def _themes(checklists: Sequence[Checklist], crosswalk: Crosswalk) -> dict[str, str]:
    """Return the title of the theme of each clause, its own or that of one above."""
    listed = {name: each.title for each in crosswalk.themes for name in each.clauses}
    found = {}
    for checklist in checklists:
        for clause in checklist.walk():
            name = above = f"{checklist.id}/{clause.ref}"
            while above not in listed and "." in above:
                above = above.rpartition(".")[0]
            if above in listed:
                found[name] = listed[above]
    return found
