"""What the styles of a Word document say about its paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from isocheck.evidence.readers.flow import BODY_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

# The built-in styles keep their English names in every language, their ids do not.
_HEADING = re.compile(r"heading ?([1-9])\b", re.IGNORECASE)
_LONGEST_CHAIN = 20  # styles that are based on each other in a ring end here


@dataclass(slots=True, kw_only=True)
class Form:
    """What a style or a paragraph says of itself; None where it leaves it open.

    The level is 0 for a title, 1 and up for headings, BODY_TEXT for the rest.
    """

    style: str = ""
    level: int | None = None
    listed: bool | None = None

    def learn(self, name: str, value: str) -> None:
        """Take over a property of a paragraph, by its tag and value."""
        if name in {"pStyle", "basedOn"}:
            self.style = value
        elif name == "outlineLvl" and value.isdecimal():
            self.level = min(int(value) + 1, BODY_TEXT)
        elif name == "numId":
            self.listed = value != "0"


TOLD = ("pStyle", "outlineLvl", "numId")
"""The elements that a form learns from."""

STYLED = ("style", "name", "basedOn", *TOLD)
"""The elements that styles consist of."""


def parse_styles(found: Iterable[tuple[str, dict[str, str]]]) -> dict[str, Form]:
    """Return the paragraph styles by id; `style` is the one each is based on."""
    styles: dict[str, Form] = {}
    form = Form()
    for name, attributes in found:
        value = attributes.get("val", "")
        if name == "style":
            form = Form()
            styles[attributes.get("styleId", "")] = form
        elif name == "name":
            form.level, form.listed = by_name(value)
        else:
            form.learn(name, value)
    return styles


def settle(form: Form, styles: dict[str, Form]) -> tuple[int, bool]:
    """Return the level of a paragraph, and whether it is an item of a list."""
    level, listed = form.level, form.listed
    for _ in range(_LONGEST_CHAIN):
        if not form.style:
            break
        by_id = by_name(form.style)
        form = styles.get(form.style) or Form(level=by_id[0], listed=by_id[1])
        level = form.level if level is None else level
        listed = form.listed if listed is None else listed
    return (BODY_TEXT if level is None else level), bool(listed)


def by_name(name: str) -> tuple[int | None, bool | None]:
    """Return what the name of a style tells: its level, and whether it is a list."""
    if name.lower() == "title":
        return 0, None
    heading = _HEADING.match(name)
    listed = True if name.lower().startswith("list") else None
    return (int(heading[1]) if heading else None), listed
