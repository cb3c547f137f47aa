"""Contacts in which a complaint may hide, for a reverse sample.

Nobody registered them as complaints; words, poor marks and matters that were handed on
or reopened tell where to listen first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from isocheck.errors import UsageError
from isocheck.registers.strata import MANY, StratumRule

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from isocheck.registers.asking import Given
    from isocheck.registers.fields import Kind

SIGNS = "signs of a complaint"
HIDING = ("contacts", "surveys")  # kinds of registers in which complaints hide
RECORDED = ("complaint_ref", "raised_complaint_ref")
SPOKEN = ("reason", "note", "comment")
MARKS = ("satisfaction", "overall")
FLAGS = ("transferred", "escalated", "reopened")
POOR = 0.25  # of the marks given, the lowest quarter of the scale

# Parts of words in small letters, so that most of their forms are found.
WORDS = (
    *"refund compens wrong late delay again angry complain unhappy broken".split(),
    *"damaged fault mistake error never unacceptab terrible cancel manager".split(),
    *"zwrot reklamac skarg źle błąd błęd opóźni znowu ponown uszkodz".split(),
    *"niezadowol zepsut odszkodow pomyłk nigdy kierownik".split(),
    *"возврат компенсац жалоб претенз неправильн ошибк опозда задерж снова".split(),
    *"опять недовол сломан повреж никогда ужасн руковод".split(),
    *"erstatt rückzahl beschwer reklam falsch verspät wieder ärger kaputt".split(),
    *"beschädig fehler unzufried entschädig mangel vorgesetzt".split(),
)


def without_record(table: ir.Table, kind: Kind) -> tuple[ir.Table, str]:
    """Return what is not known as a complaint, and a note on it.

    Raises:
        UsageError: nothing hides in such a register.
    """
    if kind.name not in HIDING:
        raise UsageError(
            f"--reverse looks for complaints in {' or '.join(HIDING)}, "
            f"not in {kind.name}"
        )
    known = [table[name].notnull() for name in RECORDED if name in table.columns]
    if "complaint" in table.columns:
        known.append(table.complaint.fill_null(ibis.literal(value=False)))
    if not known:
        return table, f"the {kind.name} do not tell which of them were complaints"
    return table.filter(~ibis.or_(*known)), f"only {kind.name} not known as complaints"


def hiding_rules() -> tuple[StratumRule, ...]:
    """Return the one stratum of a reverse sample: as many as the sample lets in."""
    return (StratumRule(name=SIGNS, at_least=MANY, picks=shows_signs),)


def shows_signs(table: ir.Table, given: Given) -> ir.BooleanValue | str:
    """Tell contacts with a word, mark or flag that may mean a complaint."""
    flags = [table[name] for name in FLAGS if name in table.columns]
    signs = [*_words(table), *_marks(table, given), *flags]
    if not signs:
        return f"the register has no {' or '.join((*SPOKEN, *MARKS, *FLAGS))}"
    return ibis.or_(*(sign.fill_null(ibis.literal(value=False)) for sign in signs))


def _words(table: ir.Table) -> list[ir.BooleanValue]:
    spoken = [table[name].lower() for name in SPOKEN if name in table.columns]
    return [text.contains(word) for text in spoken for word in WORDS]


def _marks(table: ir.Table, given: Given) -> list[ir.BooleanValue]:
    """Return poor marks; what is poor depends on the lowest and highest mark given."""
    signs = []
    for name in MARKS:
        low, high = given.facts.lowest.get(name), given.facts.highest.get(name)
        if isinstance(low, (int, float)) and isinstance(high, (int, float)):
            signs.append(table[name] < low + (high - low) * POOR)
    return signs
