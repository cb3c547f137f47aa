"""A Word file as a zip of XML parts, unpacked only where that cannot fill memory."""

from __future__ import annotations

import zipfile
import zlib
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from isocheck.evidence.readers.folding import say_size
from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_WORD = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
}


class Event(NamedTuple):
    """What comes next in a part: a start or end tag, or "text" with its words.

    Names of Word's own namespace stand alone, others behind theirs and a blank.
    """

    kind: str
    name: str
    attributes: dict[str, str]


class Package:
    """The parts; what is unpacked is counted, as the sizes in a zip can lie."""

    def __init__(self, archive: zipfile.ZipFile, size: int) -> None:
        self.names = frozenset(archive.namelist())
        self._archive = archive
        self._size = size
        self._unpacked = 0

    def events(self, name: str) -> Iterator[Event]:
        """Yield what stands in a part, in order.

        Raises:
            UnreadableDocumentError: where the part holds a DTD or never ends.
        """
        found: list[Event] = []
        parser = _parser(found)
        for chunk in self._chunks(name):
            parser.Parse(chunk)
            yield from found
            found.clear()
        parser.Parse(b"", True)  # noqa: FBT003 - expat knows no keywords

    def _chunks(self, name: str) -> Iterator[bytes]:
        with self._archive.open(name) as part:
            while chunk := part.read(CHUNK):
                self._unpacked += len(chunk)
                refuse_bomb(self._unpacked, self._size)
                yield chunk


@contextmanager
def open_package(source: Source) -> Iterator[Package]:
    """Open a Word file and close it again.

    Raises:
        UnreadableDocumentError: where it is none, encrypted, damaged or a bomb; also
            for what goes wrong while its parts are read.
    """
    raw = source.read_bytes()
    if raw.startswith(_OLE):
        raise UnreadableDocumentError(
            "encrypted or an old Word format; save it as an unprotected .docx"
        )
    if not zipfile.is_zipfile(BytesIO(raw)):
        raise UnreadableDocumentError("not a Word document")
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            _check(archive.infolist(), len(raw))
            yield Package(archive, len(raw))
    except expat.ExpatError as error:
        raise UnreadableDocumentError(f"damaged: {error}") from error
    except DAMAGED as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error


def _check(members: list[zipfile.ZipInfo], size: int) -> None:
    if any(member.flag_bits & ENCRYPTED for member in members):
        raise UnreadableDocumentError("encrypted; save a copy without a password")
    if not {member.compress_type for member in members} <= METHODS:
        raise UnreadableDocumentError("not a Word document: packed in an unknown way")
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
    # Word writes none; one that is there can only multiply text or fetch files.
    raise UnreadableDocumentError("holds a document type definition: refused as unsafe")


@cache
def _short(name: str) -> str:
    namespace, _, tag = name.rpartition(" ")
    return tag if namespace in _WORD else name
