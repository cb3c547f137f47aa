"""Mails taken apart by the standard library, which fails on some that people send.

Its newer policy parses headers by a grammar and breaks on many of them; the older one
drops bytes that are not ASCII, and takes minutes over a header of some megabytes.
"""

from __future__ import annotations

from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.policy import Compat32
from typing import TYPE_CHECKING

from isocheck.evidence.readers.encoding import decode
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import UnreadableDocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

_LONGEST_HEADER = 5_000
_WRONG = (LookupError, TypeError, ValueError)  # what the library raises on bad headers


class _Headers(Compat32):
    """Headers with their bytes read as text, and no longer than anybody reads."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        raw = value[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")
        return name, _decoded(raw, "")


def parse_mail(raw: bytes) -> Message:
    """Return a mail in its parts.

    Raises:
        UnreadableDocumentError: where it is nested too deep or its headers are wrong.
    """
    try:
        return message_from_bytes(raw, policy=_Headers())
    except RecursionError as error:
        raise UnreadableDocumentError("its parts are nested too deep") from error
    except _WRONG as error:
        raise UnreadableDocumentError("damaged: its headers make no sense") from error


def leaves(mail: Message) -> Iterator[Message]:
    """Yield the parts that hold no others; of alternatives, plain text or HTML."""
    waiting = [(mail, False)]
    while waiting:
        part, plain = waiting.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            parts = within(part)
            if part.get_content_subtype() == "alternative":
                plain = plain or any(map(_is_plain_text, parts))
            waiting += [(each, plain) for each in reversed(parts)]
        elif not (plain and part.get_content_type() == "text/html" and is_text(part)):
            yield part


def within(part: Message) -> list[Message]:
    """Return the parts of a part; none where it is a leaf."""
    content = part.get_payload() if part.is_multipart() else []
    return [each for each in content if not isinstance(each, str)]


def _is_plain_text(part: Message) -> bool:
    wanted = part.get_content_type() == "text/plain" and is_text(part)
    return wanted and bool(content(part).strip())


def is_text(part: Message) -> bool:
    """Tell whether a part is words of the mail itself rather than attached."""
    written = part.get_content_type() in {"text/plain", "text/html"}
    broken = part.get_content_maintype() == "multipart"  # without parts: read as text
    attached = part.get_content_disposition() == "attachment" or file_name(part)
    return broken or (written and not attached)


def content(part: Message) -> bytes:
    """Return a leaf's bytes, unpacked from what mails are sent in."""
    unpacked = part.get_payload(decode=True)
    return unpacked if isinstance(unpacked, bytes) else b""


def header(mail: Message, name: str) -> str:
    """Return what a header says, or nothing where it is not there."""
    return fold(_words(str(mail.get(name, ""))))


def file_name(part: Message) -> str:
    """Return the name under which a part is attached, if it has one."""
    return fold(_words(fold(_told(part.get_filename)))).replace("\\", "/")


def charset(part: Message) -> str:
    """Return the encoding that a part claims, if it does."""
    return _told(part.get_content_charset)


def written(mail: Message) -> bytes:
    """Return a mail as a file of its own.

    Raises:
        UnreadableDocumentError: where it cannot be put together again.
    """
    try:
        return mail.as_bytes()
    except (MessageError, RecursionError, *_WRONG) as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error


def _told(ask: Callable[[str], str | None]) -> str:
    try:
        return ask("") or ""
    except _WRONG:
        return ""


def _words(value: str) -> str:
    """Return a header's words, which may stand there encoded."""
    try:
        pieces = decode_header(value)
    except HeaderParseError:
        return value
    return "".join(
        _decoded(piece, encoding or "") if isinstance(piece, bytes) else piece
        for piece, encoding in pieces
    )


def _decoded(raw: bytes, encoding: str) -> str:
    try:
        return decode(raw, encoding)
    except UnreadableDocumentError:
        return raw.decode("ascii", "replace")
