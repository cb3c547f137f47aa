"""The headings above a piece of text, as a place a person can look for."""

from __future__ import annotations

LONGEST_HEADING = 120


class Outline:
    """Follows the headings of a document from its start to its end."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    @property
    def place(self) -> str:
        """Return the path of headings such as "Complaints > Time limits"."""
        return " > ".join(heading for _, heading in self._open)

    def enter(self, level: int, heading: str) -> str:
        """Return the place of a heading; it closes those of its level and below."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        # Every block repeats its place: one endless heading would multiply itself.
        if len(heading) > LONGEST_HEADING:
            heading = heading[: LONGEST_HEADING - 1] + "…"
        self._open.append((level, heading))
        return self.place
