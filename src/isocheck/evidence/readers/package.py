"""A document as a zip of XML parts, unpacked only where that cannot fill memory."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from isocheck.evidence.readers.folding import say_size
from isocheck.evidence.readers.interface import UnreadableDocumentError
from isocheck.evidence.readers.markup import checked, elements, follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isocheck.evidence.readers.interface import Source
    from isocheck.evidence.readers.markup import Follower

MOST_UNPACKED = 100_000_000
MOST_RATIO = 100
SMALL = 10_000_000
"""Up to here a ratio says nothing: a few repetitive kilobytes pack very well."""

_OLE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = 0x1
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
CHUNK = 65_536
# What zipfile raises where sizes, offsets, names or versions make no sense.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
)
_MAIN_PART = "officeDocument"


class Link(NamedTuple):
    """What a part of an Office file points at: the kind of link and the other part."""

    kind: str
    target: str


class Package:
    """The parts; what is unpacked is counted, as the sizes in a zip can lie."""

    def __init__(self, archive: zipfile.ZipFile, size: int, document: str) -> None:
        self.names = frozenset(archive.namelist())
        self._archive = archive
        self._size = size
        self._document = document
        self._unpacked = 0

    def follow(self, name: str, follower: Follower) -> Iterator[None]:
        """Tell a follower what stands in a part; see `markup.follow`."""
        return follow(self._chunks(name), follower)

    def elements(self, name: str, *wanted: str) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield name and attributes of wanted elements; none where there is no part."""
        if name in self.names:
            yield from elements(self._chunks(name), wanted)

    def checked(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of an XML part once they are found to be harmless."""
        return checked(self._chunks(name))

    def main_part(self, usual: str) -> str:
        """Return the part that an Office file begins with.

        Raises:
            UnreadableDocumentError: where there is none.
        """
        named = (
            link.target for link in self.links().values() if link.kind == _MAIN_PART
        )
        return self.known(next(named, usual))

    def known(self, name: str) -> str:
        """Return the name of a part; UnreadableDocumentError where there is none."""
        if name not in self.names:
            raise UnreadableDocumentError(f"not {self._document}")
        return name

    def links(self, name: str = "") -> dict[str, Link]:
        """Return by id what a part points at within the file; "" is the whole file."""
        folder, part = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{part}.rels")
        links: dict[str, Link] = {}
        for _, attributes in self.elements(listed, "rels:Relationship"):
            target = posixpath.normpath(
                posixpath.join("/", folder, attributes.get("Target", ""))
            ).lstrip("/")
            if target in self.names and attributes.get("TargetMode") != "External":
                kind = posixpath.basename(attributes.get("Type", ""))
                links[attributes.get("Id", "")] = Link(kind, target)
        return links

    def _chunks(self, name: str) -> Iterator[bytes]:
        with self._archive.open(name) as part:
            while chunk := part.read(CHUNK):
                self._unpacked += len(chunk)
                refuse_bomb(self._unpacked, self._size)
                yield chunk


@contextmanager
def open_package(source: Source, document: str, suffix: str) -> Iterator[Package]:
    """Open a document such as "a Word document", saved as ".docx", and close it again.

    Raises:
        UnreadableDocumentError: where it is none, encrypted, damaged or a bomb; also
            for what goes wrong while its parts are read.
    """
    raw = source.read_bytes()
    if raw.startswith(_OLE):
        raise UnreadableDocumentError(
            f"encrypted or in an old format; save it as an unprotected {suffix}"
        )
    if not zipfile.is_zipfile(BytesIO(raw)):
        raise UnreadableDocumentError(f"not {document}")
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            _check(archive.infolist(), len(raw))
            yield Package(archive, len(raw), document)
    except DAMAGED as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error


def _check(members: list[zipfile.ZipInfo], size: int) -> None:
    if any(member.flag_bits & ENCRYPTED for member in members):
        raise UnreadableDocumentError("encrypted; save a copy without a password")
    if not {member.compress_type for member in members} <= METHODS:
        raise UnreadableDocumentError("packed in an unknown way; save it anew")
    refuse_bomb(sum(member.file_size for member in members), size)


def refuse_bomb(unpacked: int, size: int) -> None:
    """Refuse to unpack bytes that are too many, for themselves or for those packed.

    Raises:
        UnreadableDocumentError: says both sizes.
    """
    packed_too_well = unpacked > SMALL and unpacked > MOST_RATIO * size
    if unpacked > MOST_UNPACKED or packed_too_well:
        raise UnreadableDocumentError(
            f"would unpack to {say_size(unpacked)} from {say_size(size)}: "
            "refused as a possible zip bomb"
        )
