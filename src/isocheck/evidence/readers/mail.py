"""Mails: subject, sender and date, the words, then what is attached."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from isocheck.evidence.readers import html
from isocheck.evidence.readers.encoding import decode
from isocheck.evidence.readers.interface import (
    Block,
    BlockKind,
    Part,
    UnreadableDocumentError,
)
from isocheck.evidence.readers.letter import PLACE, letter
from isocheck.evidence.readers.mail_parsing import (
    charset,
    content,
    file_name,
    header,
    is_text,
    leaves,
    parse_mail,
    within,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from isocheck.evidence.readers.interface import Source

_TOLD = ("From", "To", "Date")
_LONGEST_TOLD = 200  # characters; a mail to everybody names everybody
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
    """Yield the blocks of a mail, then its attachments.

    Raises:
        UnreadableDocumentError: where it is no mail.
    """
    mail = parse_mail(source.read_bytes())
    if not any(mark in mail for mark in _MARKS_OF_A_MAIL):
        raise UnreadableDocumentError("not a mail: it has no sender, subject or date")
    yield from _head(mail)
    attached: list[Part] = []
    for number, leaf in enumerate(leaves(mail), 1):
        if is_text(leaf):
            yield from _text(leaf, number)
        elif not _says_nothing(leaf):
            attached.append(_attachment(leaf, number))
    yield from attached


def _head(mail: Message) -> Iterator[Block]:
    if subject := header(mail, "Subject"):
        yield Block(text=subject, place=PLACE, kind=BlockKind.HEADING)
    for name in _TOLD:
        if value := header(mail, name)[:_LONGEST_TOLD]:
            text = f"{name}: {value}"
            yield Block(text=text, place=PLACE, kind=BlockKind.PARAGRAPH)


def _text(part: Message, number: int) -> Iterator[Block | Part]:
    try:
        if part.get_content_type() == "text/html":
            for block in html.blocks(content(part), charset(part)):
                place = " > ".join(filter(None, (PLACE, block.place)))
                yield replace(block, place=place)
        else:
            yield from letter(decode(content(part), charset(part)))
    except UnreadableDocumentError as error:
        yield Part(name=f"text {number}", problem=str(error))


def _says_nothing(part: Message) -> bool:
    """Tell whether a part is a seal, or a picture that the mail's text shows."""
    shown = part.get_content_maintype() == "image" and "Content-ID" in part
    return shown or part.get_content_type() in _SEALS


def _attachment(part: Message, number: int) -> Part:
    kind, name = part.get_content_type(), file_name(part)
    if kind == "message/rfc822":
        return _mail_within(part, name)
    name = name or f"attachment {number}{_SUFFIXES.get(kind, '')}"
    if kind.endswith("/ms-tnef") or name.lower() == "winmail.dat":
        return Part(name=name, problem=_WINMAIL)
    if part.get_content_maintype() == "message":
        return Part(name=name, problem=f"not a format isocheck reads ({kind})")
    return Part(name=name, unpack=partial(content, part))


def _mail_within(part: Message, name: str) -> Part:
    mail = next(iter(within(part)), part)
    title = re.sub(r"[/\\]", "-", name or header(mail, "Subject") or "mail")
    name = title if title.lower().endswith(".eml") else f"{title}.eml"
    return Part(name=name, unpack=partial(written, mail))
