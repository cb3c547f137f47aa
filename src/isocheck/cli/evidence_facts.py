"""What is known of a document, for people and for machines.

Both go by the fields a document has, so what is found out anew is shown at once.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from isocheck.model.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.reading import Skipped

NAMES = tuple(each.name for each in fields(Document))


def document_data(document: Document) -> dict[str, Any]:
    """Return what is known of a document as plain data; None where it is not."""
    return {name: _plain(getattr(document, name)) for name in NAMES}


def document_facts(document: Document) -> Iterator[tuple[str, str]]:
    """Yield what is known of a document by name, in words; what is not is left out."""
    for name, value in document_data(document).items():
        if value is not None and name != "path":
            yield (
                name.replace("_", " "),
                f"{value:,} bytes" if name == "size" else value,
            )


def skipped_data(skipped: Skipped) -> dict[str, str]:
    """Return a file that was not looked into as plain data."""
    return {"path": skipped.path, "reason": skipped.reason}


def _plain(value: object) -> object:
    match value:
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case "":
            return None
        case _:
            return value
