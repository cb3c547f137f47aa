"""ZIP archives: the files in them, unpacked one by one in memory.

Nothing is written to a disk, so that no name in an archive can lead anywhere.
"""

from __future__ import annotations

import stat
import zipfile
from contextlib import suppress
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from isocheck.evidence.readers.encoding import decode_name
from isocheck.evidence.readers.folding import say_size
from isocheck.evidence.readers.interface import Part, UnreadableDocumentError
from isocheck.evidence.readers.package import (
    CHUNK,
    DAMAGED,
    ENCRYPTED,
    METHODS,
    refuse_bomb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Source

MOST_MEMBERS = 10_000

_UNICODE = 0x800  # the flag of a name in UTF-8; without it zipfile reads it as cp437


def read(source: Source) -> Iterator[Part]:
    """Yield the files of an archive in their order; they are unpacked when read.

    Raises:
        UnreadableDocumentError: where it is none, damaged, a bomb or full of files.
    """
    raw = source.read_bytes()
    if not zipfile.is_zipfile(BytesIO(raw)):
        raise UnreadableDocumentError("damaged or not a ZIP archive")
    try:
        archive = zipfile.ZipFile(BytesIO(raw))
    except DAMAGED as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error
    with archive:
        members = archive.infolist()
        _check(members, len(raw))
        last = {member.filename: member for member in members}
        for member in members:
            if not member.is_dir():
                again = last[member.filename] is not member
                yield _part(archive, member, again=again)


def _check(members: list[zipfile.ZipInfo], size: int) -> None:
    if not members:
        raise UnreadableDocumentError("an empty archive")
    if len(members) > MOST_MEMBERS:
        raise UnreadableDocumentError(
            f"holds {len(members):,} files, more than {MOST_MEMBERS:,}; split it"
        )
    refuse_bomb(sum(member.file_size for member in members), size)


def _part(archive: zipfile.ZipFile, member: zipfile.ZipInfo, *, again: bool) -> Part:
    name = _name(member)
    if again:
        return Part(name=name, problem="stands there twice; the last one is read")
    if stat.S_ISLNK(member.external_attr >> 16):
        return Part(name=name, problem="a link; isocheck does not follow those")
    if member.flag_bits & ENCRYPTED:
        return Part(name=name, problem="encrypted; pack it without a password")
    if member.compress_type not in METHODS:
        return Part(name=name, problem="packed in an unknown way; pack it as usual")
    return Part(name=name, unpack=partial(_unpack, archive, member))


def _name(member: zipfile.ZipInfo) -> str:
    name = member.filename
    if not member.flag_bits & _UNICODE:
        with suppress(UnicodeEncodeError):  # it stands there in Unicode once more
            name = decode_name(name.encode("cp437"))
    return name.replace("\\", "/")


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    # In chunks: the size a member claims for itself may be a lie.
    chunks: list[bytes] = []
    left = member.file_size
    try:
        with archive.open(member) as packed:
            while chunk := packed.read(CHUNK):
                chunks.append(chunk)
                left -= len(chunk)
    except DAMAGED as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error
    if left:
        raise UnreadableDocumentError(
            f"damaged: {say_size(member.file_size)} announced, but not there"
        )
    return b"".join(chunks)
