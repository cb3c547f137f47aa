"""Stand-ins for the world outside: small classes that do what they promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.assess.questions import Question, Reply


class ScriptedAsker:
    """A person who replies from a script and keeps what was asked and refused.

    Where the script ends, the person has gone: EOFError, as from a closed terminal.
    """

    def __init__(self, replies: Iterable[Reply]) -> None:
        self._replies = iter(replies)
        self.questions: list[Question] = []
        self.refusals: list[str] = []

    @property
    def asked(self) -> list[str]:
        """Return the full names of the criteria asked, in order."""
        return [question.criterion.name for question in self.questions]

    def ask(self, question: Question) -> Reply:
        """Return the next reply of the script."""
        self.questions.append(question)
        for reply in self._replies:
            return reply
        raise EOFError

    def refuse(self, reason: str) -> None:
        """Keep why a reply could not be followed."""
        self.refusals.append(reason)
