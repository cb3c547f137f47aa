"""Mails: subject, sender and date, the words, then what is attached."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from isocheck.evidence.readers import html
from isocheck.evidence.readers.encoding import decode
from isocheck.evidence.readers.folding import fold
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    Part,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.letter import PLACE, letter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from isocheck.evidence.readers.interface import Source

_TOLD = ("From", "To", "Date")
_LONGEST_HEADER = 200  # characters; a mail to everybody names everybody
_MARKS_OF_A_MAIL = ("From", "To", "Subject", "Date", "Received", "Message-ID")
_SUFFIXES = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "text/html": ".html",
    "text/plain": ".txt",
}
# They show that a mail is genuine, and say nothing.
_SEALS = {
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
}
_WINMAIL = "packed by Outlook for itself; have it sent again as an ordinary attachment"


def read(source: Source) -> Iterator[Block | Part]:
    """Yield the blocks of a mail and its attachments.

    Raises:
        UnreadableDocumentError: where it is no mail.
    """
    mail = _parse(source.read_bytes())
    if not any(mark in mail for mark in _MARKS_OF_A_MAIL):
        raise UnreadableDocumentError("not a mail: it has no sender, subject or date")
    yield from _head(mail)
    attached: list[Part] = []
    for number, leaf in enumerate(_leaves(mail), 1):
        if _is_text(leaf):
            yield from _text(leaf, number)
        elif not _says_nothing(leaf):
            attached.append(_attachment(leaf, number))
    yield from attached


def _parse(raw: bytes) -> Message:
    from email import message_from_bytes  # noqa: PLC0415 - slow; only for mails

    try:
        # The older policy, which is the default: the newer one parses headers by
        # grammar, and fails or takes minutes on some that mails truly have.
        return message_from_bytes(raw)
    except RecursionError as error:
        raise UnreadableDocumentError("its parts are nested too deep") from error


def _head(mail: Message) -> Iterator[Block]:
    if subject := _header(mail, "Subject"):
        yield Block(text=subject, place=PLACE, kind=BlockKind.HEADING)
    for name in _TOLD:
        if value := _header(mail, name):
            text = f"{name}: {value}"
            yield Block(text=text, place=PLACE, kind=BlockKind.PARAGRAPH)


def _header(mail: Message, name: str) -> str:
    values = (value for key, value in mail.raw_items() if key.lower() == name.lower())
    text = fold(_words(next(values, "")))
    return text if len(text) <= _LONGEST_HEADER else text[:_LONGEST_HEADER] + "…"


def _words(value: str) -> str:
    """Return a header's words, which may stand there encoded or as bare bytes."""
    from email.errors import HeaderParseError  # noqa: PLC0415
    from email.header import decode_header  # noqa: PLC0415

    text = _decoded(value.encode("utf-8", "surrogateescape"), "")
    try:
        pieces = decode_header(text)
    except HeaderParseError:
        return text
    return "".join(
        _decoded(piece, charset or "") if isinstance(piece, bytes) else piece
        for piece, charset in pieces
    )


def _decoded(raw: bytes, charset: str) -> str:
    try:
        return decode(raw, charset)
    except UnreadableDocumentError:
        return raw.decode("ascii", "replace")


def _leaves(mail: Message) -> Iterator[Message]:
    """Yield the parts that hold no others; of alternatives, plain text or HTML."""
    waiting = [(mail, False)]
    while waiting:
        part, plain = waiting.pop()
        content = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(content, list):
            if part.get_content_subtype() == "alternative":
                plain = plain or any(map(_is_plain_text, content))
            waiting += [(each, plain) for each in reversed(content)]
        elif not (plain and part.get_content_type() == "text/html" and _is_text(part)):
            yield part


def _is_plain_text(part: Message) -> bool:
    wanted = part.get_content_type() == "text/plain" and _is_text(part)
    return wanted and bool(_content(part).strip())


def _is_text(part: Message) -> bool:
    """Tell whether a part is words of the mail itself rather than attached."""
    written = part.get_content_type() in {"text/plain", "text/html"}
    broken = part.get_content_maintype() == "multipart"  # without parts: read as text
    attached = part.get_content_disposition() == "attachment" or _file_name(part)
    return broken or (written and not attached)


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename("")
    except ValueError:  # an encoding that is none
        name = ""
    return fold(_words(name)).replace("\\", "/")


def _text(part: Message, number: int) -> Iterator[Block | Part]:
    raw, charset = _content(part), _charset(part)
    try:
        if part.get_content_type() == "text/html":
            for block in html.blocks(raw, charset):
                place = " > ".join(filter(None, (PLACE, block.place)))
                yield replace(block, place=place)
        else:
            yield from letter(decode(raw, charset))
    except UnreadableDocumentError as error:
        yield Part(name=f"text {number}", problem=str(error))


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset("")
    except ValueError:
        return ""


def _says_nothing(part: Message) -> bool:
    """Tell whether a part is a seal, or a picture that the mail's text shows."""
    shown = part.get_content_maintype() == "image" and "Content-ID" in part
    return shown or part.get_content_type() in _SEALS


def _attachment(part: Message, number: int) -> Part:
    kind, name = part.get_content_type(), _file_name(part)
    if kind == "message/rfc822":
        return _mail_within(part, name)
    name = name or f"attachment {number}{_SUFFIXES.get(kind, '')}"
    if kind.endswith("/ms-tnef") or name.lower() == "winmail.dat":
        return Part(name=name, problem=_WINMAIL)
    if part.get_content_maintype() == "message":
        return Part(name=name, problem=f"not a format isocheck reads ({kind})")
    return Part(name=name, unpack=partial(_content, part))


def _mail_within(part: Message, name: str) -> Part:
    content = part.get_payload()
    mail = content[0] if isinstance(content, list) and content else ""
    if isinstance(mail, str):
        return Part(name=name or "mail", problem="damaged: it does not unpack")
    title = re.sub(r"[/\\]", "-", name or _header(mail, "Subject") or "mail")
    name = title if title.lower().endswith(".eml") else f"{title}.eml"
    return Part(name=name, unpack=partial(_written, mail))


def _written(mail: Message) -> bytes:
    from email.errors import MessageError  # noqa: PLC0415

    try:
        return mail.as_bytes()
    except (MessageError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise UnreadableDocumentError("damaged: it does not unpack") from error
