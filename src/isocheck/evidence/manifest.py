r"""A manifest: the sums of files in a form that `sha256sum -c` checks too.

Each file has a line such as `<sum>  <name>`; a name that holds a line break or a
backslash is escaped, which a backslash before the sum tells. What else is to be known
stands in lines that begin with #, which sha256sum passes over.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from isocheck.errors import UnreadableError
from isocheck.evidence.inventory import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

_LINE = re.compile(rb"(?P<escaped>\\?)(?P<sum>[0-9a-f]{64})  (?P<name>.+)")
_FACT = re.compile(r"# (?P<name>[^:]+): (?P<value>.*)")
_ESCAPES = {b"\\": b"\\\\", b"\n": b"\\n", b"\r": b"\\r"}
_UNESCAPES = {escape: plain for plain, escape in _ESCAPES.items()}
_CHECKLIST = "checklist "


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was sealed: sums by name of the file, and of shipped checklists by id.

    Names are bytes, as the system has them, relative to the workspace. `facts` are
    words such as the version of isocheck, by name; `unsealed` says by name why a file
    has no sum.
    """

    files: Mapping[bytes, str]
    checklists: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    unsealed: Mapping[bytes, str] = field(default_factory=dict)


def dump_manifest(manifest: Manifest) -> bytes:
    """Return a manifest as the content of a file: the same for the same sums."""
    facts = {
        **manifest.facts,
        "files": str(len(manifest.files)),
        **{
            f"{_CHECKLIST}{name}": found
            for name, found in sorted(manifest.checklists.items())
        },
    }
    lines = [f"# {name}: {printable(it)}" for name, it in facts.items()]
    lines += [
        f"# not sealed: {printable(os.fsdecode(name))}: {why}"
        for name, why in sorted(manifest.unsealed.items())
    ]
    head = "".join(f"{line}\n" for line in lines).encode()
    return head + b"".join(
        _line(name, found) for name, found in sorted(manifest.files.items())
    )


def parse_manifest(content: bytes, file: str) -> Manifest:
    """Return the manifest that a file holds.

    Raises:
        UnreadableError: with the line, where it is none or was cut short.
    """
    files: dict[bytes, str] = {}
    facts: dict[str, str] = {}
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.startswith(b"#"):
            if fact := _FACT.fullmatch(line.decode("utf-8", "replace")):
                facts[fact["name"]] = fact["value"]
        elif found := _LINE.fullmatch(line):
            name = _unescaped(found["name"]) if found["escaped"] else found["name"]
            files[name] = found["sum"].decode()
        elif line:
            raise UnreadableError(f"{file}:{number}: not a line of a manifest")
    if facts.get("files", str(len(files))) != str(len(files)):
        raise UnreadableError(
            f"{file}: lists {len(files)} files where {facts['files']} were sealed; "
            "it was cut or changed"
        )
    return Manifest(
        files=files,
        checklists={
            name.removeprefix(_CHECKLIST): value
            for name, value in facts.items()
            if name.startswith(_CHECKLIST)
        },
        facts=facts,
    )


def _line(name: bytes, found: str) -> bytes:
    escaped = re.sub(rb"[\\\n\r]", lambda match: _ESCAPES[match[0]], name)
    mark = b"\\" if escaped != name else b""
    return mark + found.encode() + b"  " + escaped + b"\n"


def _unescaped(name: bytes) -> bytes:
    return re.sub(rb"\\[\\nr]", lambda match: _UNESCAPES[match[0]], name)
