"""Text out of scanned pages, by the program tesseract where it is installed."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from pypdfium2 import PdfBitmap, PdfPage

LANGUAGES = "ISOCHECK_OCR"
"""The environment variable with the languages of scans as tesseract names them, such
as "eng+pol+rus"; without it no scan is read."""

PROGRAM = "tesseract"
_SHARP = 300 / 72  # pixels per point, as tesseract's authors advise
_MOST_PIXELS = 40_000_000  # a page may claim to be as large as a field
_SECONDS = 60


def recognize(page: PdfPage, languages: str) -> str:
    """Return the words of a scanned page.

    Raises:
        UnreadableDocumentError: where tesseract is not installed or fails.
    """
    program = shutil.which(PROGRAM)
    if not program:
        raise UnreadableDocumentError(
            f"scanned, and the program {PROGRAM} that reads scans is not installed"
        )
    width, height = page.get_size()
    scale = min(_SHARP, math.sqrt(_MOST_PIXELS / max(width * height, 1)))
    try:
        done = subprocess.run(  # noqa: S603 - found on the path, the page on its input
            (program, "-", "-", "-l", languages),
            input=_portable(page.render(scale=scale, grayscale=True)),
            capture_output=True,
            timeout=_SECONDS,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # others need their core
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        message = f"scanned, and {PROGRAM} could not read it in {languages}"
        raise UnreadableDocumentError(message) from error
    return done.stdout.decode("utf-8", "replace").replace("\f", "\n")


def _portable(bitmap: PdfBitmap) -> bytes:
    """Return shades of grey as a Portable Graymap."""
    rows, stride = bytes(bitmap.buffer), bitmap.stride
    ends = range(bitmap.width, len(rows) + 1, stride)
    shades = b"".join(rows[end - bitmap.width : end] for end in ends)
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + shades
