"""XML of office documents, followed tag by tag; what could do harm is refused."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat

from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p:",
    "http://purl.oclc.org/ooxml/presentationml/main": "p:",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
    "http://purl.oclc.org/ooxml/drawingml/main": "a:",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rels:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
}
_OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"


class Follower(Protocol):
    """What is told of an XML document: the elements it wants, and all text.

    Names of Word's own namespace stand alone, those of other known ones behind their
    usual prefix ("a:t", "text:p"), the rest behind their namespace and a blank.
    """

    @property
    def wanted(self) -> Collection[str]:
        """Return the names of the elements to tell."""

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        """Begin an element; where this returns True, nothing is told until its end."""

    def end(self, name: str) -> None:
        """End an element that was not passed over."""

    def text(self, words: str) -> None:
        """Take text that stands between the tags."""


def follow(chunks: Iterable[bytes], follower: Follower) -> Iterator[None]:
    """Tell a follower what stands in an XML document; it pauses now and then.

    Raises:
        UnreadableDocumentError: where it holds a DTD or is damaged.
    """
    telling = _Telling(follower)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = telling.start
    parser.EndElementHandler = telling.end
    parser.CharacterDataHandler = telling.text
    for _ in _parse(parser, chunks):
        yield


class _Telling:
    """Passes on what is wanted and not passed over."""

    def __init__(self, follower: Follower) -> None:
        self._follower = follower
        self._names = _Names(follower.wanted)
        self._passed = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._passed:
            self._passed += 1
        elif short := self._names[name]:
            if attributes:
                attributes = {_short(key): text for key, text in attributes.items()}
            if self._follower.start(short, attributes):
                self._passed = 1

    def end(self, name: str) -> None:
        if self._passed:
            self._passed -= 1
        elif short := self._names[name]:
            self._follower.end(short)

    def text(self, words: str) -> None:
        if not self._passed:
            self._follower.text(words)


class _Names(dict[str, str]):
    """The short names of elements, empty for what is not wanted."""

    def __init__(self, wanted: Collection[str]) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, name: str) -> str:
        short = _short(name)
        self[name] = short if short in self._wanted else ""
        return self[name]


def elements(
    chunks: Iterable[bytes], wanted: Collection[str]
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield name and attributes of the wanted elements, in order; see `follow`."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        if (short := _short(name)) in wanted:
            known = {_short(key): value for key, value in attributes.items()}
            found.append((short, known))

    parser.StartElementHandler = start
    for _ in _parse(parser, chunks):
        yield from found
        found.clear()


def checked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield XML as it stands, for readers that trust what they read; see `follow`."""
    return _parse(expat.ParserCreate(), chunks)


def _parse(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> Iterator[bytes]:
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        for chunk in chunks:
            parser.Parse(chunk)
            yield chunk
        parser.Parse(b"", True)  # noqa: FBT003 - expat knows no keywords
    except (expat.ExpatError, LookupError) as error:  # or an unknown encoding
        raise UnreadableDocumentError(f"damaged: {error}") from error


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
