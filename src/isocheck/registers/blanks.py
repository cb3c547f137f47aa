"""Words that stand for "nothing here", and the spaces around words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.registers.reading.blanks import WHITE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import ibis.expr.types as ir

PLACEHOLDERS = ("", "?", "-", "--", "–", "—", "n/a", "na", "null", "none", "nan", "nat")
FEW_WORDS = 1000  # different ones, of which each is looked at
_BETWEEN = "\x1f"  # parts words; no register has it in its text
_LONGEST = max(map(len, PLACEHOLDERS))

_trim = ibis.udf.scalar.builtin(
    lambda _text, _letters: ...,
    name="trim",
    signature=(("string", "string"), "string"),
)


def is_placeholder(value: ir.StringValue) -> ir.BooleanValue:
    """Return whether trimmed text stands for "nothing here"."""
    # Most text is longer: its letters need not be looked at.
    short = value.length() <= _LONGEST
    return short.ifelse(is_one_of(value, PLACEHOLDERS), ibis.literal(value=False))


def is_one_of(value: ir.StringValue, words: Iterable[str]) -> ir.BooleanValue:
    """Return whether text is one of these words, large or small letters.

    It is looked up in a text of all of them: of a list, engines make a table, and join
    it, which takes far longer.
    """
    listed = ibis.literal(_BETWEEN.join(("", *sorted(words), "")))
    return listed.contains(ibis.literal(_BETWEEN) + value.lower() + _BETWEEN)


def clean_columns(table: ir.Table, columns: Mapping[str, str]) -> dict[str, ir.Value]:
    """Return columns of words as they are, where few differ and each is a clean one."""
    clean = {}
    for field, name in columns.items():
        different = table.select(word=table[name]).distinct().limit(FEW_WORDS + 1)
        words = different.to_pyarrow().column("word").to_pylist()
        if len(words) <= FEW_WORDS and all(map(_is_clean, words)):
            clean[field] = table[name]
    return clean


def _is_clean(word: str | None) -> bool:
    if word is None:
        return True
    return word == word.strip() and word.lower() not in PLACEHOLDERS


def without_placeholders(value: ir.StringValue) -> ir.StringValue:
    """Make trimmed text NULL where it stands for "nothing here"."""
    return is_placeholder(value).ifelse(ibis.null(str), value)


def has_spaces(value: ir.StringValue) -> ir.BooleanValue:
    """Return whether text of a file has white space around it that was left there."""
    return ibis.or_(value < "!", value.startswith("\xa0"), value.endswith("\xa0"))


def without_spaces(value: ir.StringValue) -> ir.StringValue:
    """Trim text of white space of every kind; DuckDB only."""
    return has_spaces(value).ifelse(_trim(value, WHITE), value)
