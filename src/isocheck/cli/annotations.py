"""Lines that a build on GitHub shows beside the file they speak of."""

from __future__ import annotations


def annotation(
    kind: str, file: str, line: int, column: int, title: str, message: str
) -> str:
    """Return a workflow command; a line or column of 0 is left out."""
    places = {"file": file, "line": line, "col": column, "title": title}
    properties = ",".join(
        f"{key}={_escaped(str(value), property_value=True)}"
        for key, value in places.items()
        if value
    )
    return f"::{kind} {properties}::{_escaped(message, property_value=False)}"


def _escaped(text: str, *, property_value: bool) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    if property_value:
        text = text.replace(":", "%3A").replace(",", "%2C")
    return text
