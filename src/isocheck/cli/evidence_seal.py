"""isocheck evidence seal: what the evidence was on a day, to be checked later."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from isocheck.cli.evidence_scope import Folder, chosen_day, chosen_folder
from isocheck.cli.files import write_atomically
from isocheck.cli.sealing import SEAL, take_sums
from isocheck.cli.terminal import counted, tell


def command(
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Where; - is the terminal."
        ),
    ] = SEAL,
    folder: Folder = None,
    on: Annotated[
        str, typer.Option(metavar="DATE", help="Day of the seal; else today.")
    ] = "",
) -> int:
    """Write the SHA-256 of evidence, answers, settings and checklists."""
    from isocheck.evidence.inventory import printable
    from isocheck.evidence.manifest import dump_manifest

    folder = chosen_folder(folder)
    manifest = take_sums(folder, output, chosen_day(on))
    content = dump_manifest(manifest)
    if str(output) == "-":
        sys.stdout.buffer.write(content)
    else:
        write_atomically(output, content)
    for name, why in manifest.unsealed.items():
        tell(f"{printable(os.fsdecode(name))}: not sealed: {why}")
    if str(output) != "-":
        tell(
            f"{output}: {counted(len(manifest.files), 'file')} sealed; "
            f"'isocheck evidence verify' and 'sha256sum -c {quote(str(output))}' "
            "check them"
        )
    return 1 if manifest.unsealed else 0
