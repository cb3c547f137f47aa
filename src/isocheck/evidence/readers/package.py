"""A document as a zip of XML parts, unpacked only where that cannot fill memory."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from isocheck.evidence.readers.folding import say_size
from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from isocheck.evidence.readers.interface import Source

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
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p:",
    "http://purl.oclc.org/ooxml/presentationml/main": "p:",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
    "http://purl.oclc.org/ooxml/drawingml/main": "a:",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
}
_MAIN_PART = "officeDocument"
_OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"


class Event(NamedTuple):
    """What comes next in a part: a start or end tag, or "text" with its words.

    Names of Word's own namespace stand alone, those of other known ones behind their
    usual prefix ("a:t", "text:p"), the rest behind their namespace and a blank.
    """

    kind: str
    name: str
    attributes: dict[str, str]


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

    def events(self, name: str) -> Iterator[Event]:
        """Yield what stands in a part, in order.

        Raises:
            UnreadableDocumentError: where it holds a DTD, is damaged or never ends.
        """
        return parse_events(self._chunks(name))

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
        for _, _, attributes in self.events(listed) if listed in self.names else ():
            target = posixpath.normpath(
                posixpath.join("/", folder, attributes.get("Target", ""))
            ).lstrip("/")
            if target in self.names and attributes.get("TargetMode") != "External":
                kind = posixpath.basename(attributes.get("Type", ""))
                links[attributes.get("Id", "")] = Link(kind, target)
        return links

    def checked(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of an XML part, for readers that trust what they read.

        Raises:
            UnreadableDocumentError: where it holds a DTD, is damaged or never ends.
        """
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = _refuse_doctype
        return _parse(parser, self._chunks(name))

    def _chunks(self, name: str) -> Iterator[bytes]:
        with self._archive.open(name) as part:
            while chunk := part.read(CHUNK):
                self._unpacked += len(chunk)
                refuse_bomb(self._unpacked, self._size)
                yield chunk


def parse_events(chunks: Iterable[bytes]) -> Iterator[Event]:
    """Yield what stands in an XML document, in order.

    Raises:
        UnreadableDocumentError: where it holds a DTD or is damaged.
    """
    found: list[Event] = []
    for _ in _parse(_parser(found), chunks):
        yield from found
        found.clear()


def _parse(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield each chunk when it has been parsed."""
    try:
        for chunk in chunks:
            parser.Parse(chunk)
            yield chunk
        parser.Parse(b"", True)  # noqa: FBT003 - expat knows no keywords
    except (expat.ExpatError, LookupError) as error:  # or an unknown encoding
        raise UnreadableDocumentError(f"damaged: {error}") from error


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


def _parser(found: list[Event]) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype

    def start(name: str, attributes: dict[str, str]) -> None:
        known = {_short(key): value for key, value in attributes.items()}
        found.append(Event("start", _short(name), known))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: found.append(Event("end", _short(name), {}))
    parser.CharacterDataHandler = lambda text: found.append(Event("text", text, {}))
    return parser


def _refuse_doctype(*_: object) -> None:
    # Office programs write none; one can only multiply text or fetch files.
    raise UnreadableDocumentError("holds a document type definition: refused as unsafe")


@lru_cache(10_000)
def _short(name: str) -> str:
    namespace, _, tag = name.rpartition(" ")
    if namespace.startswith(_OPEN_DOCUMENT):
        return f"{namespace.split(':')[-2]}:{tag}"
    prefix = _PREFIXES.get(namespace)
    return name if prefix is None else prefix + tag
