"""What is found about a criterion, from absent to improving."""

from __future__ import annotations

from enum import IntEnum


class Level(IntEnum):
    """How far a practice has come; a document alone can show the third at most."""

    ABSENT = 0
    INFORMAL = 1
    DOCUMENTED = 2
    PRACTISED = 3
    IMPROVING = 4

    @property
    def word(self) -> str:
        """Return the word files, tables and reports use."""
        return self.name.lower()

    @property
    def meaning(self) -> str:
        """Return what the level says, as one reads it to a person."""
        return _MEANINGS[self]

    @classmethod
    def from_word(cls, word: str) -> Level:
        """Return the level a word names; KeyError where there is none."""
        return _BY_WORD[word]


_MEANINGS = {
    Level.ABSENT: "nothing is done about it",
    Level.INFORMAL: "it is done, but by habit; nothing is written down",
    Level.DOCUMENTED: "it is written down and in force",
    Level.PRACTISED: "records show that it is done as written",
    Level.IMPROVING: "it is measured, and made better on the strength of that",
}
_BY_WORD = {level.word: level for level in Level}

NOT_APPLICABLE = "not applicable"
"""The word for an answer that takes a criterion out of the sum; it needs a reason."""
