"""How a question of the interview looks on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.assess.measured_words import sentence
from isocheck.cli.guidance import guidance
from isocheck.cli.terminal import emphasis, tell, width, wrapped
from isocheck.model.levels import Level

if TYPE_CHECKING:
    from isocheck.assess.questions import Question
    from isocheck.model.assessment import Answer, Proposal

_KEYS = {
    "0-4": "answer with that level",
    "Enter": "take what is proposed, or keep the answer there is",
    "n": "not applicable; asks for the reason",
    "m TEXT": "add a note",
    "e TEXT": "name evidence you saw",
    "o WHO": "who closes the gap",
    "d DATE": "until when, as 2026-12-31",
    "s": "skip",
    "b": "back",
    "j 7.4": "jump to a clause",
    "?": "this help",
    "q": "save and quit",
}


def show(question: Question) -> None:
    """Show a question, what was answered so far and what evidence proposes."""
    criterion = question.criterion
    tell()
    _show_heading(question)
    tell(wrapped(criterion.ask + ("  (essential)" if criterion.essential else "")))
    if question.serves:
        tell(emphasis(wrapped(f"Also serves {', '.join(question.serves)}"), dim=True))
    for level in Level:
        aim = "  ← target" if level is criterion.target else ""
        text = f"{level:d} {level.word:<11}{criterion.describe(level)}{aim}"
        tell(wrapped(text, "  ", " " * 15))
    if question.suspect:
        tell(wrapped("The question has changed since its answer: look again.", "  "))
    if question.answer:
        _show_answer(question.answer)
    if question.proposal:
        _show_proposal(question.proposal)


def _show_heading(question: Question) -> None:
    score = question.score
    heading = f"{question.clause.ref} {question.clause.title}"
    if question.theme:
        standard = question.criterion.name.partition("/")[0]
        heading = f"{question.theme} · {standard} {heading}"
    progress = (
        f"question {question.position} of {question.count} · answered "
        f"{score.answered}/{score.total} · ready {score.readiness or '–'}"
    )
    if len(heading) + 3 + len(progress) <= width():
        tell(emphasis(heading, bold=True) + "   " + emphasis(progress, dim=True))
    else:
        tell(emphasis(wrapped(heading), bold=True))
        tell(emphasis(wrapped(progress), dim=True))


def _show_answer(answer: Answer) -> None:
    details = [answer.reason, answer.note]
    text = f"Answered so far: {answer.word}"
    if answer.carried:
        text = f"Carried from {answer.carried.origin}: {answer.word}"
    tell(wrapped(". ".join(filter(None, (text, *details))), "  "))


def _show_proposal(proposal: Proposal) -> None:
    tell(
        wrapped(
            f"Proposed: {proposal.level:d} {proposal.level.word} ({proposal.why})",
            "  ",
        )
    )
    for passage in proposal.passages[:3]:
        place = f", {passage.place}" if passage.place else ""
        tell(wrapped(f"{passage.document}{place}: “{passage.quote}”", "    ", "      "))
    for measured in proposal.measured:
        if measured.source:
            line = f"{measured.register}: {sentence(measured)}"
            tell(wrapped(line, "    ", "      "))


def prompt(question: Question) -> str:
    """Return what stands before the cursor: the keys, and what Enter does."""
    keys = "0-4 n s b j m e o d ? q"
    if question.answer:
        keys += f"  [Enter keeps {question.answer.word}]"
    elif question.proposal:
        keys += f"  [Enter = {question.proposal.level:d}]"
    return wrapped(f"{keys} >") + " "


def help_lines(question: Question) -> list[str]:
    """Return what helps with this question, and what each key does."""
    return [
        *guidance(question.criterion, question.roles),
        *(wrapped(f"{key:<8}{does}", "  ", " " * 10) for key, does in _KEYS.items()),
    ]
