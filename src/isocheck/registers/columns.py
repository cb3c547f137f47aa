"""Columns of a register, recognized by the names people give them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from isocheck.registers.fields import Kind

_UNDECOMPOSED = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognized:
    """Which column serves which field.

    `doubtful` has the fields that several columns fit equally well; those columns
    are not used. `unused` has every column that serves no field, in file order.
    """

    columns: Mapping[str, str]
    doubtful: Mapping[str, tuple[str, ...]]
    unused: tuple[str, ...]


def recognize(names: Sequence[str], kind: Kind) -> Recognized:
    """Find the column of each field by its whole name, never by a part of it.

    A field that several columns fit equally well gets none of them. Every field is
    known by its own name too.
    """
    plain: dict[str, tuple[str, ...]] = {}
    for name in names:
        word = normalize(name)
        plain[word] = (*plain.get(word, ()), name)
    fitting = {field: _fitting(field, plain, names, kind) for field in kind.fields}
    columns = {field: fits[0] for field, fits in fitting.items() if len(fits) == 1}
    used = set(columns.values())
    return Recognized(
        columns=columns,
        doubtful={field: fits for field, fits in fitting.items() if len(fits) > 1},
        unused=tuple(name for name in names if name not in used),
    )


def normalize(name: str) -> str:
    """Keep the letters and digits of a name, without case and accents."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_UNDECOMPOSED))
    return "".join(sign for sign in plain.casefold() if sign.isalnum())


def _fitting(
    field: str, plain: Mapping[str, tuple[str, ...]], names: Sequence[str], kind: Kind
) -> tuple[str, ...]:
    others = {normalize(other) for other in kind.fields if other != field}
    strong = {normalize(field), *kind.names.get(field, ())}
    for listed in (strong, kind.weaker_names.get(field, ())):
        words = set(listed) - others  # a field's own name stands for no other field
        found = {name for word in words for name in plain.get(word, ())}
        if found:
            return tuple(name for name in names if name in found)
    return ()
