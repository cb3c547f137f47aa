"""The interview on a terminal: plain lines, one letter and Enter for each reply.

Lines work everywhere: on a pipe, in a dumb terminal, with a screen reader. Questions
go to standard error, so that standard output holds results alone.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from isocheck.assess.interview import Back, Give, Jump, Quit, Skip
from isocheck.cli.guidance import guidance
from isocheck.cli.terminal import emphasis, tell, wrapped
from isocheck.model.assessment import Action, Answer, Passage
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.assess.interview import Question, Reply
    from isocheck.model.checklist import Checklist

KEYS = """\
  0-4     answer with that level
  Enter   take what is proposed, or keep the answer there is
  n       not applicable; asks for the reason
  m TEXT  add a note                 e TEXT  name evidence you saw
  o WHO   who closes the gap         d DATE  until when, as 2026-12-31
  s skip  b back  j 7.4 jump to a clause  ? help  q save and quit"""


@dataclass(slots=True)
class _Draft:
    """What a person has said about a question before giving the level."""

    note: str = ""
    evidence: list[Passage] = field(default_factory=list)
    owner: str = ""
    due: date | None = None


class TerminalAsker:
    """Asks a person line by line; `stopped` is true once they have had enough."""

    def __init__(self, by: str, on: date) -> None:
        self.stopped = False
        self._by = by
        self._on = on

    def welcome(self, checklist: Checklist, count: int, path: Path) -> None:
        """Say what is coming and where it is kept."""
        tell()
        tell(emphasis(f"{checklist.id}: {checklist.title}", bold=True))
        tell(
            f"{count} questions; every answer is saved in {path} at once. "
            "? helps, q stops."
        )

    def ask(self, question: Question) -> Reply:
        """Return what the person wants; the end of input is a wish to stop."""
        _show(question)
        draft = _Draft()
        while True:
            line = _read_line(_prompt(question))
            if line is None:
                self.stopped = True
                return Quit()
            reply = self._reply(line.strip(), question, draft)
            if reply is not None:
                self.stopped = isinstance(reply, Quit)
                return reply

    def refuse(self, reason: str) -> None:
        """Tell the person why a reply cannot be followed."""
        tell(f"  {reason}")

    def _reply(self, line: str, question: Question, draft: _Draft) -> Reply | None:
        """Return what a line asks for; None where the question goes on."""
        key, _, rest = line.partition(" ")
        rest = rest.strip()
        match key.lower():
            case "":
                return self._confirm(question, draft)
            case "0" | "1" | "2" | "3" | "4" if not rest:
                return self._give(Level(int(key)), question, draft)
            case "n":
                return self._not_applicable(rest, question, draft)
            case "s":
                return Skip()
            case "b":
                return Back()
            case "j":
                return self._jump(rest)
            case "q":
                return Quit()
            case "?":
                _help(question)
            case _:
                self._note(key.lower(), rest, draft)
        return None

    def _note(self, key: str, rest: str, draft: _Draft) -> None:
        names = {"m": "note", "e": "evidence", "o": "owner", "d": "due date"}
        if key not in names:
            self.refuse(f"'{key}' means nothing here; ? shows what does")
            return
        text = rest or (_read_line(f"  {names[key]}: ") or "").strip()
        if not text:
            self.refuse(f"no {names[key]} taken down")
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
        tell(f"  {names[key]} taken down; now the level")

    def _due(self, text: str, draft: _Draft) -> None:
        try:
            draft.due = date.fromisoformat(text)
        except ValueError:
            self.refuse(f"'{text}' is no day such as 2026-12-31")
            return
        tell("  due date taken down; now the level")

    def _jump(self, ref: str) -> Reply | None:
        ref = ref or (_read_line("  clause: ") or "").strip()
        return Jump(ref=ref) if ref else None

    def _confirm(self, question: Question, draft: _Draft) -> Reply | None:
        if question.answer:
            return self._finish(question.answer, question, draft)
        if question.proposal:
            answer = Answer(
                level=question.proposal.level,
                evidence=question.proposal.passages,
                accepted=True,
            )
            return self._finish(answer, question, draft)
        self.refuse("nothing is proposed here; give a level from 0 to 4, or s to skip")
        return None

    def _not_applicable(
        self, reason: str, question: Question, draft: _Draft
    ) -> Reply | None:
        reason = reason or (_read_line("  why does it not apply? ") or "").strip()
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
            answer = replace(answer, evidence=question.proposal.passages)
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


def _show(question: Question) -> None:
    criterion, clause = question.criterion, question.clause
    score = question.score
    tell()
    tell(
        emphasis(f"{clause.ref} {clause.title}", bold=True)
        + emphasis(
            f"   question {question.position} of {question.count} · answered "
            f"{score.answered}/{score.total} · ready {score.readiness or '–'}",
            dim=True,
        )
    )
    tell(wrapped(criterion.ask) + ("  (essential)" if criterion.essential else ""))
    for level in Level:
        aim = "  ← target" if level is criterion.target else ""
        text = f"{level:d} {level.word:<11}{criterion.describe(level)}{aim}"
        tell(wrapped(text, "  ", " " * 15))
    if question.suspect:
        tell("  The question has changed since it was answered: look again.")
    if question.answer:
        _show_answer(question.answer)
    if question.proposal:
        _show_proposal(question)


def _show_answer(answer: Answer) -> None:
    details = [answer.reason, answer.note]
    text = f"Answered so far: {answer.word}"
    tell(wrapped(". ".join(filter(None, (text, *details))), "  "))


def _show_proposal(question: Question) -> None:
    proposal = question.proposal
    if proposal is None:
        return
    tell(
        wrapped(
            f"Proposed: {proposal.level:d} {proposal.level.word} "
            f"({proposal.rule.meaning})",
            "  ",
        )
    )
    for passage in proposal.passages[:3]:
        place = f", {passage.place}" if passage.place else ""
        tell(wrapped(f"{passage.document}{place}: “{passage.quote}”", "    ", "      "))


def _prompt(question: Question) -> str:
    if question.answer:
        return f"0-4 n s b j m e o d ? q  [Enter keeps {question.answer.word}] > "
    if question.proposal:
        return f"0-4 n s b j m e o d ? q  [Enter = {question.proposal.level:d}] > "
    return "0-4 n s b j m e o d ? q > "


def _help(question: Question) -> None:
    for line in guidance(question.criterion, question.roles):
        tell(line)
    tell(KEYS)


def _read_line(prompt: str) -> str | None:
    """Return a line from standard input; None at its end."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        sys.stderr.write("\n")
    return line or None
