"""The interview on a terminal: plain lines, one letter and Enter for each reply.

Lines work everywhere: on a pipe, in a dumb terminal, with a screen reader. Questions
go to standard error, so that standard output holds results alone.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.assess.combining import evidence_of
from isocheck.assess.questions import Back, Give, Jump, Quit, Skip
from isocheck.cli.question import help_lines, prompt, show
from isocheck.cli.terminal import counted, emphasis, tell, wrapped
from isocheck.model.assessment import Action, Answer, Passage
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.assess.questions import Question, Reply
    from isocheck.model.checklist import Checklist

_AWAY: Mapping[str, Reply] = {"s": Skip(), "b": Back(), "q": Quit()}
_NOTES = {"m": "note", "e": "evidence", "o": "owner", "d": "due date"}
_FOR_ALL = (
    "An answer serves every standard that asks the same, so answer for all of them; "
    "--carried asks again where one of them differs."
)
_CONTROLS = dict.fromkeys((*range(32), 127), " ")


@dataclass(slots=True)
class _Draft:
    """What a person has said about a question before giving the level."""

    note: str = ""
    evidence: list[Passage] = field(default_factory=list)
    owner: str = ""
    due: date | None = None

    def __str__(self) -> str:
        """Return what was said, on one line."""
        said = (self.note, *(each.document for each in self.evidence), self.owner)
        return "; ".join(filter(None, (*said, str(self.due or ""))))


class TerminalAsker:
    """Asks a person line by line."""

    def __init__(self, by: str, on: date) -> None:
        self._by = by
        self._on = on
        self._drafts: dict[str, _Draft] = defaultdict(_Draft)

    def welcome(
        self, checklists: tuple[Checklist, ...], count: int, path: Path
    ) -> None:
        """Say what is coming and where it is kept."""
        tell()
        for checklist in checklists:
            tell(emphasis(f"{checklist.id}: {checklist.title}", bold=True))
        saved = f"every answer is saved in {path} at once"
        tell(wrapped(f"{counted(count, 'question')}; {saved}. ? helps, q stops."))
        if len(checklists) > 1:
            tell(wrapped(_FOR_ALL))

    def ask(self, question: Question) -> Reply:
        """Return what the person wants; the end of input is a wish to stop."""
        show(question)
        draft = self._drafts[question.criterion.name]
        if f"{draft}":
            tell(wrapped(f"Noted so far: {draft}", "  "))
        while True:
            line = _read_line(prompt(question))
            reply = Quit() if line is None else self._reply(line, question, draft)
            if reply is None:
                continue
            if isinstance(reply, Give):
                del self._drafts[question.criterion.name]
            return reply

    def refuse(self, reason: str) -> None:
        """Tell the person why a reply cannot be followed."""
        tell(wrapped(reason, "  "))

    def farewell(self) -> None:
        """Say what was noted and is not kept, because no level followed."""
        for name, draft in self._drafts.items():
            if f"{draft}":
                tell(f"{name}: not kept, as no level was given: {draft}")

    def _reply(self, line: str, question: Question, draft: _Draft) -> Reply | None:
        """Return what a line asks for; None where the question goes on."""
        key, _, rest = line.lower().partition(" ")
        rest = line[len(key) :].strip()
        match key:
            case "":
                return self._confirm(question, draft)
            case "0" | "1" | "2" | "3" | "4" if not rest:
                return self._give(Level(int(key)), question, draft)
            case "n":
                return self._not_applicable(rest, question, draft)
            case "s" | "b" | "q" if not rest:
                return _AWAY[key]
            case "j":
                return self._jump(rest)
            case "?":
                tell("\n".join(help_lines(question)))
            case _:
                self._note(key, rest, draft)
        return None

    def _note(self, key: str, rest: str, draft: _Draft) -> None:
        if key not in _NOTES:
            said = f"{key} {rest}".strip()
            self.refuse(f"'{said}' means nothing here; ? shows what does")
            return
        text = rest or _read_line(f"  {_NOTES[key]}: ") or ""
        if not text:
            self.refuse(f"no {_NOTES[key]} taken down")
            return
        match key:
            case "m":
                draft.note = "\n".join(filter(None, (draft.note, text)))
            case "e":
                draft.evidence.append(Passage(document=text, place="", quote=""))
            case "o":
                draft.owner = text
            case _:
                self._due(text, draft)
                return
        tell(f"  {_NOTES[key]} taken down; now the level")

    def _due(self, text: str, draft: _Draft) -> None:
        try:
            draft.due = date.fromisoformat(text)
        except ValueError:
            self.refuse(f"'{text}' is no day such as 2026-12-31")
            return
        tell("  due date taken down; now the level")

    def _jump(self, ref: str) -> Reply | None:
        ref = ref or _read_line("  clause: ") or ""
        return Jump(ref=ref) if ref else None

    def _confirm(self, question: Question, draft: _Draft) -> Reply | None:
        if question.answer:
            return self._finish(question.answer, question, draft)
        if question.proposal:
            answer = Answer(
                level=question.proposal.level,
                evidence=evidence_of(question.proposal),
                accepted=True,
            )
            return self._finish(answer, question, draft)
        self.refuse("nothing is proposed here; give a level from 0 to 4, or s to skip")
        return None

    def _not_applicable(
        self, reason: str, question: Question, draft: _Draft
    ) -> Reply | None:
        reason = reason or _read_line("  why does it not apply? ") or ""
        if not reason:
            self.refuse("not applicable needs a reason; nothing was recorded")
            return None
        return self._finish(Answer(level=None, reason=reason), question, draft)

    def _give(self, level: Level, question: Question, draft: _Draft) -> Reply:
        before = question.answer
        answer = Answer(
            level=level,
            note=before.note if before else "",
            evidence=before.evidence if before else (),
            accepted=bool(question.proposal and question.proposal.level is level),
        )
        if answer.accepted and question.proposal and not answer.evidence:
            answer = replace(answer, evidence=evidence_of(question.proposal))
        return self._finish(answer, question, draft)

    def _finish(self, answer: Answer, question: Question, draft: _Draft) -> Reply:
        answer = replace(
            answer,
            note="\n".join(filter(None, (answer.note, draft.note))),
            evidence=(*answer.evidence, *draft.evidence),
            by=self._by,
            on=self._on,
        )
        if not draft.owner and draft.due is None:
            return Give(answer=answer)
        action = question.action or Action()
        return Give(
            answer=answer,
            action=replace(
                action, owner=draft.owner or action.owner, due=draft.due or action.due
            ),
        )


def _read_line(prompt: str) -> str | None:
    """Return a line from standard input; None at its end."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not (line and sys.stdin.isatty()):
        sys.stderr.write("\n")  # where no Enter was seen
    # Bytes that the locale does not know are most likely UTF-8 all the same.
    text = line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text.translate(_CONTROLS).strip() if line else None
