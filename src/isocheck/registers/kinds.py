"""The kinds of registers isocheck knows, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.registers.complaints import COMPLAINTS
from isocheck.registers.contacts import CONTACTS
from isocheck.registers.disputes import DISPUTES
from isocheck.registers.people import PEOPLE
from isocheck.registers.promises import PROMISES
from isocheck.registers.surveys import SURVEYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from isocheck.registers.fields import Kind

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (COMPLAINTS, CONTACTS, SURVEYS, DISPUTES, PROMISES, PEOPLE)
}
