"""The course of an interview: which question comes next, and what an answer does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from isocheck.assess.agenda import Agenda, within
from isocheck.assess.findings import suspect_answers
from isocheck.assess.questions import Back, Give, Jump, Question, Quit, Skip
from isocheck.assess.scoring import confirmed_levels, score

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.assess.questions import Asker, Choice
    from isocheck.model.assessment import Assessment
    from isocheck.model.checklist import Checklist, Criterion
    from isocheck.model.crosswalk import Crosswalk


class Interview:
    """A person asked about some standards as one, and the assessment as it grows."""

    def __init__(
        self,
        checklists: Sequence[Checklist],
        assessment: Assessment,
        choice: Choice,
        crosswalk: Crosswalk | None = None,
    ) -> None:
        self._agenda = Agenda(checklists, crosswalk)
        self._assessment = assessment
        self._choice = choice
        self._clauses = {
            f"{checklist.id}/{clause.ref}": clause
            for checklist in checklists
            for clause in checklist.walk()
        }
        self._roles = {
            role: text
            for checklist in checklists
            for role, text in checklist.roles.items()
        }
        self._chosen = self._agenda.chosen(assessment, choice)
        self._places = {each.name: place for place, each in enumerate(self._chosen)}

    @property
    def count(self) -> int:
        """Return how many questions there are to ask as things stand."""
        return len(self._waiting())

    def run(self, asker: Asker) -> Iterator[Assessment]:
        """Yield the assessment after each answer, until the person has had enough.

        It begins at the first question without an answer, so that an interview which
        was broken off goes on where it stopped.
        """
        here = self._first_open()
        while here is not None:
            match asker.ask(self._question(here)):
                case Give(answer=answer, action=action):
                    answer = replace(answer, fingerprint=here.fingerprint, carried=None)
                    self._assessment = self._assessment.with_answer(here.name, answer)
                    if action is not None:
                        self._assessment = self._assessment.with_action(
                            here.name, action
                        )
                    yield self._assessment
                    here = self._after(here)
                case Skip():
                    here = self._after(here)
                case Back():
                    here = self._before(here)
                case Jump(ref=ref):
                    here = self._jump(ref, here, asker)
                case Quit():
                    return

    def _waiting(self) -> tuple[Criterion, ...]:
        return self._agenda.waiting(self._chosen, self._assessment, self._choice)

    def _first_open(self) -> Criterion | None:
        waiting = self._waiting()
        # Who wants to look at carried answers begins at the first of them.
        known = self._assessment
        answers = (
            known if self._choice.carried else self._agenda.complete(known)
        ).answers
        suspect = set(suspect_answers(waiting, self._assessment))
        for each in waiting:
            if each.name not in answers or each.name in suspect:
                return each
        return waiting[0] if waiting else None

    def _after(self, here: Criterion) -> Criterion | None:
        places = self._places
        found = (
            each for each in self._waiting() if places[each.name] > places[here.name]
        )
        return next(found, None)

    def _before(self, here: Criterion) -> Criterion:
        places = self._places
        found = [
            each for each in self._waiting() if places[each.name] < places[here.name]
        ]
        return found[-1] if found else here

    def _jump(self, name: str, here: Criterion, asker: Asker) -> Criterion:
        standard, slash, ref = name.rpartition("/")
        waiting = self._waiting()
        own = [(each, (each.name.rpartition("/")[0],)) for each in waiting]
        served = [(each, self._agenda.served(each)) for each in waiting]
        for each, clauses in (*own, *served):
            for clause in clauses:
                there = clause.partition("/")[2]
                if clause.startswith(standard + slash) and within(there, ref):
                    return each
        asker.refuse(f"no question of this interview belongs to clause {name}")
        return here

    def _question(self, here: Criterion) -> Question:
        names = [each.name for each in self._waiting()]
        found = self._agenda.complete(self._assessment)
        return Question(
            criterion=here,
            clause=self._clauses[here.name.rpartition("/")[0]],
            theme=self._agenda.theme(here),
            serves=self._agenda.served(here),
            roles=self._roles,
            answer=found.answers.get(here.name),
            proposal=self._agenda.proposal(here, found),
            action=found.actions.get(here.name),
            suspect=bool(suspect_answers((here,), found)),
            position=names.index(here.name) + 1,
            count=len(names),
            score=score(self._agenda.criteria, confirmed_levels(found)),
        )
