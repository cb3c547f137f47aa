"""What evidence is expected can be found: known metrics, signals that work."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from isocheck.model.metrics import METRICS
from isocheck.model.signals import BadSignalError, parse_signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.model.checklist import Checklist

LANGUAGES = {"en", "pl", "ru"}
FEWEST_SLOTS = 2


def unknown_metrics(pack: Checklist) -> Iterator[str]:
    """Yield each metric that nobody has described."""
    for each in pack.criteria():
        for expected in each.metrics:
            if expected.metric not in METRICS:
                yield f"{each.name}: there is no metric '{expected.metric}'"


def metrics_of_two_registers(packs: Iterable[Checklist]) -> Iterator[str]:
    """Yield each metric that is looked for in one register here, in another there."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for pack in packs:
        for each in pack.criteria():
            for expected in each.metrics:
                found[expected.metric].setdefault(expected.register, each.name)
    for metric, registers in found.items():
        if len(registers) > 1:
            places = ", ".join(f"{key} at {name}" for key, name in registers.items())
            yield f"{metric}: is of {places}"


def bad_signals(pack: Checklist) -> Iterator[str]:
    """Yield each signal that cannot match or would match nearly anything."""
    for each in pack.criteria():
        for document in each.documents:
            for signal in (text for all_ in document.signals.values() for text in all_):
                try:
                    slots = parse_signal(signal).slots
                except BadSignalError as error:
                    yield f"{each.name}: {error}"
                else:
                    if len(slots) < FEWEST_SLOTS:
                        yield f"{each.name}: '{signal}' has one slot"


def missing_languages(pack: Checklist) -> Iterator[str]:
    """Yield each document whose signals leave out a language."""
    for each in pack.criteria():
        for document in each.documents:
            if document.signals and (left := LANGUAGES - document.signals.keys()):
                yield f"{each.name}: no signals in {', '.join(sorted(left))}"
