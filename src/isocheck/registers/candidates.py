"""Columns that may serve a field by what is in them, where no name tells."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from isocheck.registers.months import ANY_MONTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import ibis.expr.types as ir

    from isocheck.registers.columns import Recognized
    from isocheck.registers.fields import Kind

_ROWS = 500  # looked at
_FEW = 5  # values that may be alike by chance
_LONGEST = 40  # letters of an id
_DATE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T,].*)?"
    rf"|\d{{1,2}}[. -]*({ANY_MONTH})\W.*\d{{2,4}}.*|({ANY_MONTH})\W.*\d{{4}}.*",
    re.IGNORECASE,
)


def with_candidates(table: ir.Table, recognized: Recognized, kind: Kind) -> Recognized:
    """Add columns that may hold the ids of cases or when these began, as doubtful.

    They are taken only if somebody says so: an id differs in every row, and a time of
    start reads as a date in every row, but other columns may do that too.
    """
    found = {
        field: fits
        for field, holds in ((kind.case, _ids), (kind.start, _dates))
        if field not in recognized.columns
        and field not in recognized.doubtful
        and (fits := _fitting(table, recognized.unused, holds))
    }
    if not found:
        return recognized
    return replace(recognized, doubtful={**recognized.doubtful, **found})


def _fitting(
    table: ir.Table, names: Sequence[str], holds: Callable[[list[object]], bool]
) -> tuple[str, ...]:
    if not names:
        return ()
    rows = table.select(*names).limit(_ROWS).to_pyarrow()
    return tuple(name for name in names if holds(list(rows.column(name).to_pylist())))


def _ids(values: list[object]) -> bool:
    texts = [str(value) for value in values if value is not None]
    return (
        len(texts) == len(values) >= _FEW
        and len(set(texts)) == len(texts)
        and all(len(text) <= _LONGEST and " " not in text for text in texts)
        and not _dates(values)
    )


def _dates(values: list[object]) -> bool:
    known = [value for value in values if value is not None]
    return len(known) >= _FEW and all(
        isinstance(value, date)  # a time is one too
        or (isinstance(value, str) and _DATE.fullmatch(value.strip()))
        for value in known
    )
