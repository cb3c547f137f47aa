"""Archives whose bytes follow from what they hold."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOMENT = (2026, 9, 1, 12, 0, 0)


def pack(members: Mapping[str, str | bytes], stored: str = "") -> bytes:
    """Return a ZIP archive of the members in their order; one may stay unpacked."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            how = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), content, how)
    return packed.getvalue()
