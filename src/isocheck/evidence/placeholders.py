"""Templates that nobody filled in: brackets, blanks and filler text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.evidence.statements import Statement

_SURE = re.compile(
    r"\blorem ipsum\b|\bdolor sit amet\b|\badipiscing\b|\btempor incididunt\b"
    r"|^\W*(?:this|use this|adapt this|below)\b[^.]{0,40}\btemplate\b"
    r"|^\W*(?:adopted|approved|effective|valid|last reviewed|zatwierdzon\w+|przyjęt\w+|"
    r"(?:утвержд[её]н|принят)[аоы]?\b)[^:|]{0,20}[:|]"
    r"\W*(?:tbc|tbd|n/?a|x{2,}|_{3,}|…+|\.{3,}|\[[^\]]*\])?\W*$",
    re.IGNORECASE,
)
"""Filler, or the line of approval itself left open: one such place settles it."""

_OPEN_TITLE = re.compile(r"\[[^\]\d]{3,60}\]|<[^>\d]{3,60}>|\{\{|(?<![_:])(?<!: )_{3,}")

_MARK = re.compile(
    r"\[(?:to be |todo|fixme|insert|enter|add|your |name|date|company|organi[sz]ation"
    r"|tbc|tbd|xx|dd[/. -]mm|number|e-?mail|phone|address|time|role|title"
    r"|wstaw|wpisz|nazwa|data\b|uzupełni|imię|adres"
    r"|вставьте|укажите|дата\b|название|наименование|фио|адрес"
    r"|einfügen|firma|datum)[^\]]{0,80}\]"
    r"|(?<=\S )\[\s*[.…_]{0,20}\s*\](?! (?-i:[A-ZŁŚŻА-Я]))"
    r"|\((?:insert|enter|name of|(?:\w+'s )?name|number|date|wpisz|nazwa"
    r"|liczba|imię|указать|название|наименование|число)\b[^)]{0,40}\)"
    r"|<{1,2}(?:insert|enter|your|company|name|organi[sz]ation|date|nazwa|wstaw|название)"
    r"[^>]{0,60}>"
    r"|\{\{[^}]{1,60}\}\}|\bx{3,}\b"
    r"|\{[a-z]+_(?:name|e?mail|phone|address|date|number|version)[a-z_]{0,20}\}"
    r"|\b(?:tbc|tbd)\b|\b(?:click|tap) (?:or tap )?here to enter\b",
    re.IGNORECASE,
)
"""An empty bracket before a line or a sentence is a box to tick."""

_ANY_BRACKET = re.compile(r"\[[^\W\d_][^\]\d–—]{2,60}\]")
_BLANK = re.compile(r"_{3,}|\.{6,}|…{2,}")
_IN_TEXT = re.compile(
    rf"\b(?:within|w ciągu|w terminie|в течение|в срок до)\s+(?:{_BLANK.pattern})"
    rf"|(?:{_BLANK.pattern})\s*(?:(?:working|calendar) )?(?:days|hours|weeks)\b"
    rf"|(?:{_BLANK.pattern})\s*(?:рабочих |календарных )?(?:дней|часов|dni|godzin)\b"
    rf"|(?:{_BLANK.pattern})\W{{0,3}}(?:zwan\w+ dalej|далее|hereinafter|именуем)",
    re.IGNORECASE,
)
"""Blanks where a rule wants a number or a name; a form has none of these."""
_SEVERAL = 3
_TWO = 2
_ONE_IN = 12
"""A template has a mark in each dozen statements; a policy may have forgotten one."""


def unfilled(title: str, statements: Sequence[Statement]) -> str:
    """Return the words that show a template nobody filled in; empty for other texts.

    The blanks of a form are for whoever fills it in, and no sign of a template.
    """
    if match := _OPEN_TITLE.search(title):
        return _around(title, match)
    form = sum(bool(_BLANK.search(each.text)) for each in statements) >= _SEVERAL
    for each in statements:
        match = _SURE.search(each.text)
        if match and not (form and _BLANK.search(match[0])):
            return _around(each.text, match)
    marks = [(each.text, _MARK.search(each.text)) for each in statements]
    brackets = [(each.text, _ANY_BRACKET.search(each.text)) for each in statements]
    blanks = [
        (each.text, match)
        for each in statements
        for match in _IN_TEXT.finditer(each.text)
    ]
    fewest = max(min(_SEVERAL, len(statements) // 4), 1)
    for found, least in (
        (marks, fewest),
        (blanks, min(fewest, _TWO)),
        (brackets, _SEVERAL),
    ):
        quotes = [_around(text, match) for text, match in found if match]
        if len(quotes) >= max(least, len(statements) / _ONE_IN):
            return " … ".join(quotes[:_SEVERAL])
    return ""


def _around(text: str, match: re.Match[str]) -> str:
    start, end = max(match.start() - 40, 0), min(match.end() + 40, len(text))
    return text[start:end].strip()
