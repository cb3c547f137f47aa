"""Blocks cut into statements: sentences as words, with spans of time read out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import BlockKind
from isocheck.model.signals import NUMBER, TIME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Block

_SENTENCE_END = re.compile(
    r"(?<=[.!?…])[)\"'»”’]*\s+(?=[\"'«„“(]*[^\Wa-zа-яёąćęłńóśźż\d_]|\d+\.)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|no|nr|art|ust|pkt|np|itd|tj|tel|ul|mr|mrs|ms|dr|inc|ltd|"
    r"vs|approx|ext|т\.д|т\.п|ст|п|г|ул)|\b[^\W\d])\.$",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[,;:()–—|.!?]")

_NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve fourteen fifteen
    twenty thirty forty sixty ninety
    jeden jednego dwa dwóch dwie trzy trzech cztery czterech pięć pięciu sześć sześciu
    siedem siedmiu osiem ośmiu dziesięć dziesięciu czternaście czternastu trzydzieści
    trzydziestu
    один одного два двух две три трех трёх четыре четырех четырёх пять пяти шесть шести
    семь семи восемь восьми десять десяти четырнадцати пятнадцати тридцати""".split()
)
_SINGLE = frozenset("a an jednego одного".split())
_DAY_KINDS = frozenset(
    """working business calendar full clear consecutive
    roboczych robocze roboczy roboczego kalendarzowych kalendarzowe pełnych
    рабочих рабочие рабочий рабочего календарных календарные календарный
    полных""".split()
)
_UNITS = frozenset(
    """seconds secs hour hours hr hrs h minute minutes min mins day days week weeks
    month months year years
    sekund sekundy godzina godziny godzin godzinę minut minuty minutę dzień dnia dni
    tydzień tygodnia tygodnie tygodni miesiąc miesiąca miesiące miesięcy rok roku lata
    lat
    секунд секунды час часа часов минут минуты минуту день дня дней сутки суток неделя
    недели недель неделю месяц месяца месяцев год года лет""".split()
)
"""No "second": more often than not it counts something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence, item, heading or row, as it stands and as words in lower case.

    A span of time is one word, such as `<time>days`; punctuation keeps its place as a
    word of its own, since a comma ends what a negation reaches. An item is read
    together with the words that lead into its list, the first `lead` of its words.
    """

    text: str
    place: str
    words: tuple[str, ...]
    lead: int = 0
    heading: bool = False

    @property
    def asserts(self) -> bool:
        """Tell whether something is said; headings and questions only name it."""
        return not self.heading and self.words[-1] != "?"


def statements(blocks: tuple[Block, ...]) -> Iterator[Statement]:
    """Yield the statements of a document in their order."""
    lead = ""
    for block in blocks:
        whole = block.kind in (BlockKind.HEADING, BlockKind.ROW)
        if block.kind is not BlockKind.ITEM:
            lead = ""
        for sentence in (block.text,) if whole else sentences(block.text):
            words = words_of(sentence)
            if words and lead:
                yield _led(
                    Statement(text=sentence, place=block.place, words=words), lead
                )
            elif words:
                yield Statement(
                    text=sentence,
                    place=block.place,
                    words=words,
                    heading=block.kind is BlockKind.HEADING,
                )
            if block.kind is BlockKind.PARAGRAPH:
                lead = sentence if sentence.endswith(":") else ""


def _led(item: Statement, lead: str) -> Statement:
    """Return an item with the words before its list, which are told in its place."""
    before = words_of(lead)
    return replace(
        item,
        place=" > ".join(filter(None, (item.place, lead.rstrip(":")))),
        words=(*before, *item.words),
        lead=len(before),
    )


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a paragraph; an abbreviation's dot does not end one."""
    start = 0
    for end in _SENTENCE_END.finditer(text):
        sentence = text[start : end.start()]
        if not _ABBREVIATION.search(sentence):
            yield sentence.strip()
            start = end.end()
    if rest := text[start:].strip():
        yield rest


def words_of(text: str) -> tuple[str, ...]:
    """Return a sentence's words in lower case, "3 working days" as `<time>days`."""
    tokens = [each.lower().replace("’", "'") for each in _TOKEN.findall(text)]
    words: list[str] = []
    index = 0
    while index < len(tokens):
        length = _time_span(tokens, index)
        unit = tokens[index + length - 1].lstrip("0123456789") if length else ""
        words.append(TIME + unit if length else tokens[index])
        index += length or 1
    return tuple(words)


def is_number(word: str) -> bool:
    """Tell whether a word is a number, in digits or spelt out."""
    return word == NUMBER or word.isdigit() or word in _NUMBER_WORDS


def _time_span(tokens: list[str], start: int) -> int:
    """Return how many tokens from a place on are a span of time; 0 if none are."""
    glued = re.match(r"\d+(h|hrs?|min|d)\Z", tokens[start])
    if glued:
        return 1
    if not (is_number(tokens[start]) or tokens[start] in _SINGLE):
        return 0
    index = _skip_range(tokens, start + 1)
    if index < len(tokens) and tokens[index] in _DAY_KINDS:
        index += 1
    if index < len(tokens) and tokens[index] in _UNITS:
        return index + 1 - start
    return 0


def _skip_range(tokens: list[str], index: int) -> int:
    """Return the place behind the other end of "24-48", "5 to 10" or "five (5)"."""
    if tokens[index : index + 1] == ["("] and tokens[index + 2 : index + 3] == [")"]:
        return index + 3
    if index + 1 < len(tokens) and tokens[index] in ("to", "or", "–", "—", "do", "до"):
        return index + 2 if is_number(tokens[index + 1]) else index
    return index + 1 if index < len(tokens) and is_number(tokens[index]) else index
