"""The exceptions that stop a command.

IsocheckError
├── InvalidInputError   files with mistakes; carries all of them as problems
├── UnreadableError     a file that is not there, not text, or not allowed
├── UnsavedError        a file that could not be written
├── LockedError         another run holds the assessment
├── UnknownNameError    a standard, clause or criterion nobody knows
├── TemplateError       a report template that does not work
└── UsageError          options that do not fit together
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isocheck.problems import Problem


class IsocheckError(Exception):
    """The parent of all: its text is one line a user can act on."""


class InvalidInputError(IsocheckError):
    """A user's file holds mistakes; `problems` lists them all, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnreadableError(IsocheckError):
    """A file cannot be read."""


class UnsavedError(IsocheckError):
    """A file cannot be written; what stood there before still stands."""


class LockedError(IsocheckError):
    """Another run holds the file; the text names it."""


class UnknownNameError(IsocheckError):
    """A name that no checklist has."""


class TemplateError(IsocheckError):
    """A report template cannot be found, parsed or rendered."""


class UsageError(IsocheckError):
    """Options that contradict each other or ask for something that cannot be."""
