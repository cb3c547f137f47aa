"""Blocks cut into statements: sentences as words, with spans of time read out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import BlockKind
from isocheck.evidence.spans import counted, is_number_word, tokens_of, unit_word
from isocheck.model.signals import NUMBER, TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Block

_SENTENCE_END = re.compile(
    r"(?<=[.!?…])[)\"'»”’]*\s+(?=[\"'«„“(]*[^\Wa-zа-яёąćęłńóśźż\d_]|\d+\.)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|no|nr|art|ust|pkt|np|itd|tj|tel|ul|mr|mrs|ms|dr|inc|ltd|"
    r"vs|approx|ext|т\.д|т\.п|ст|п|г|ул)|\b[^\W\d])\.$",
    re.IGNORECASE,
)


_LONGEST = 4_000  # characters


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
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def heading(self) -> bool:
        """Tell whether it heads what follows."""
        return self.kind is BlockKind.HEADING

    @property
    def asserts(self) -> bool:
        """Tell whether something is said; headings and questions only name it."""
        return not self.heading and self.words[-1] != "?"


def statements(blocks: tuple[Block, ...]) -> Iterator[Statement]:
    """Yield the statements of a document in their order."""
    lead = ""
    for block in blocks:
        place = " > ".join(filter(None, (block.part, block.place)))
        whole = block.kind in (BlockKind.HEADING, BlockKind.ROW)
        if block.kind is not BlockKind.ITEM:
            lead = ""
        for sentence in _pieces((block.text,) if whole else sentences(block.text)):
            words = words_of(sentence)
            if words and lead:
                yield _led(Statement(text=sentence, place=place, words=words), lead)
            elif words:
                yield Statement(
                    text=sentence,
                    place=place,
                    words=words,
                    kind=block.kind,
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


def _pieces(texts: Iterable[str]) -> Iterator[str]:
    """Yield texts as they are, and in pieces what nobody says at once."""
    for text in texts:
        start = 0
        while len(text) - start > _LONGEST:
            end = text.rfind(" ", start + 1, start + _LONGEST)
            end = end if end > 0 else start + _LONGEST
            yield text[start:end]
            start = end
        yield text[start:].lstrip() if start else text


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
    tokens = tokens_of(text)
    words: list[str] = []
    index = 0
    while index < len(tokens):
        length, _ = counted(tokens, index)
        behind = index + (length or 1)
        time = TIME + unit_word(tokens[index:behind]) if length else ""
        words.append(time or tokens[index].text)
        index = behind
    return tuple(words)


def is_number(word: str) -> bool:
    """Tell whether a word is a number, in digits or spelt out."""
    return word == NUMBER or word.isdigit() or is_number_word(word)
