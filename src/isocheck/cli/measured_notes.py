"""How a register was understood, told on standard error before any number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.cli.terminal import counted, tell, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.model.measurement import QualityFinding
    from isocheck.registers.register import Register

_CANDIDATES = 5


def tell_how(register: Register, quality: Sequence[QualityFinding]) -> None:
    """Tell how a register was read, which column is what, and what is wrong with it."""
    rows = counted(register.rows, "row")
    digest = f", SHA-256 {register.sha256}" if register.sha256 else ""
    tell(f"{register.source}, read as {register.kind.name}: {rows}{digest}")
    for note in register.notes:
        tell(wrapped(note, "  ", "    "))
    for name, column in register.columns.items():
        read = register.formats.get(name)
        told = f", read as {read.format}" if read and read.format else ""
        tell(f"  {name} is '{column}'{told}")
    for name, columns in register.recognized.doubtful.items():
        if name not in register.columns:
            fits = " or ".join(f"'{each}'" for each in columns[:_CANDIDATES])
            tell(f"  {name} may be {fits}: say --column {name}=COLUMN")
    if not register.rows:
        tell("  ! it has no rows, so nothing can be measured")
    for found in quality:
        tell(wrapped(f"! {finding_words(found)}", "  ", "    "))


def tell_undated(register: Register) -> None:
    """Tell how many rows belong to no period, as they have no date to begin with."""
    start = register.kind.start
    undated = register.facts.rows - register.facts.filled.get(start, 0)
    if undated:
        tell(f"  {counted(undated, 'row')} without {start}: of no period")


def finding_words(found: QualityFinding) -> str:
    """Return a finding of quality with its count and examples."""
    shown = f", such as {', '.join(found.examples)}" if found.examples else ""
    return f"{found.says}: {found.count:,} of {found.rows:,}{shown}"
