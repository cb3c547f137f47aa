from __future__ import annotations

import base64
import time
from contextlib import suppress
from email.message import EmailMessage, MIMEPart

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.evidence.parts import read_document
from isocheck.evidence.readers import (
    Block,
    BlockKind,
    Part,
    Unread,
    UnreadableDocumentError,
)

HEAD = b"From: Ann <ann@water.example>\nSubject: Complaints\n"


def read(raw: bytes, name: str = "decision.eml") -> list[Block | Unread]:
    return list(read_document(Part(name=name, unpack=lambda: raw)))


def blocks(raw: bytes) -> list[tuple[str, str, str]]:
    found = [each for each in read(raw) if isinstance(each, Block)]
    return [(each.part, each.place, each.text) for each in found]


def unread(raw: bytes) -> list[tuple[str, str]]:
    found = [each for each in read(raw) if isinstance(each, Unread)]
    return [(each.part, each.reason) for each in found]


def body(raw: bytes) -> list[tuple[str, str, str]]:
    return blocks(HEAD + raw)[2:]


def mail(text: str = "See the policy.") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann <ann@water.example>"
    message["Subject"] = "Complaints"
    message.set_content(text)
    return message


def test_the_subject_is_a_heading_and_the_rest_of_the_head_is_told() -> None:
    raw = (
        b"Received: from a by b\nDate: Tue, 1 Sep 2026 10:00:00 +0200\n"
        b"From: =?utf-8?q?Zo=C3=AB?= <zoe@water.example>\nTo: all@water.example\n"
        b"Cc: nobody@water.example\n"
        b"Subject: =?iso-8859-2?q?Skargi_=B1?=\n =?utf-8?b?INC20LDQu9C+0LHRiw==?=\n"
        b"\nWe reply in a week.\n"
    )
    first, *others = read(raw)
    assert first == Block(text="Skargi ą жалобы", place="mail", kind=BlockKind.HEADING)
    assert [each.text for each in others if isinstance(each, Block)] == [
        "From: Zoë <zoe@water.example>",
        "To: all@water.example",
        "Date: Tue, 1 Sep 2026 10:00:00 +0200",
        "We reply in a week.",
    ]


def test_a_head_in_bare_bytes_is_read() -> None:
    raw = "From: Łucja\nSubject: Жалоба\n".encode() + b"To: G\xfcnther\n\nText\n"
    assert [text for _, _, text in blocks(raw)] == [
        "Жалоба",
        "From: Łucja",
        "To: Günther",
        "Text",
    ]


def test_an_endless_list_of_receivers_is_cut() -> None:
    raw = HEAD + b"To: " + b"a@b.example, " * 100_000 + b"\n\nText\n"
    assert len(blocks(raw)[2][2]) == len("To: ") + 200


def test_own_words_come_before_signature_and_earlier_mail() -> None:
    raw = b"""
On 3 Sep 2026 Bob wrote:
> Do we acknowledge?
>> Who asks?

We do, within
two days:
- by post
--\x20
Ann, Complaints

> and the rest
"""
    assert body(raw) == [
        ("", "mail", "We do, within two days:"),
        ("", "mail", "by post"),
        ("", "mail > signature", "Ann, Complaints"),
        ("", "mail > earlier mail", "On 3 Sep 2026 Bob wrote:"),
        ("", "mail > earlier mail", "Do we acknowledge? Who asks?"),
        ("", "mail > earlier mail", "and the rest"),
    ]


@pytest.mark.parametrize(
    "mark",
    [
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "-----Wiadomość oryginalna-----",
        "-----Исходное сообщение-----",
        "----- Ursprüngliche Nachricht -----",
    ],
)
def test_all_below_a_forwarded_mail_is_earlier(mark: str) -> None:
    raw = f"\nNew words.\n{mark}\nOld words.\n".encode()
    assert body(raw) == [
        ("", "mail", "New words."),
        ("", "mail > earlier mail", "Old words."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, 7 Sep 2026 at 10:00, Bob <b@water.example> wrote:",
        "Am 07.09.2026 um 10:00 schrieb Bob:",
        "W dniu 7.09.2026 o 10:00 Bob napisał(a):",
        "7 сентября 2026 г. Боб пишет:",
    ],
)
def test_the_line_before_a_quotation_belongs_to_it(line: str) -> None:
    raw = f"\nNew words.\n\n{line}\n> Old words.\n".encode()
    assert body(raw)[0] == ("", "mail", "New words.")
    assert {place for _, place, _ in body(raw)[1:]} == {"mail > earlier mail"}


def test_plain_text_is_preferred_to_html() -> None:
    message = mail("We reply in a week.\n")
    message.add_alternative("<p>We reply in a <b>week</b>.</p>", subtype="html")
    texts = [text for _, _, text in blocks(message.as_bytes())]
    assert texts[2:] == ["We reply in a week."]


def test_html_is_read_where_there_is_no_plain_text() -> None:
    message = mail(" \n")
    message.add_alternative("<h1>Times</h1><p>One week.</p>", subtype="html")
    assert blocks(message.as_bytes())[2:] == [
        ("", "mail > Times", "Times"),
        ("", "mail > Times", "One week."),
    ]


def test_what_is_attached_within_an_alternative_is_read() -> None:
    message = mail("Plain.\n")
    message.add_alternative("<p>HTML</p>", subtype="html")
    html = list(message.iter_parts())[1]
    assert isinstance(html, MIMEPart)
    html.add_attachment("Attached.", filename="note.txt")
    found = blocks(message.as_bytes())[2:]
    assert found == [("", "mail", "Plain."), ("note.txt", "line 1", "Attached.")]


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2", "koi8-r", "utf-16"])
def test_any_charset_is_read(encoding: str) -> None:
    text = "Жалоба принята" if encoding == "koi8-r" else "Skargę przyjęto dziś"
    packed = base64.encodebytes(text.encode(encoding))
    raw = (
        f"Content-Type: text/plain; charset={encoding}\n"
        "Content-Transfer-Encoding: base64\n\n"
    ).encode()
    assert body(raw + packed) == [("", "mail", text)]


@pytest.mark.parametrize(
    "charset", [b"no-such", b"utf-8", b"us-ascii", b"hex", b'"a\0b"', b"utf-16"]
)
def test_a_wrong_charset_does_no_harm(charset: bytes) -> None:
    raw = b"Content-Type: text/plain; charset=" + charset + b"\n\n"
    text = "Reklamację rozpatrujemy w ciągu tygodnia."
    assert body(raw + text.encode("cp1250")) == [("", "mail", text)]


def test_a_body_that_is_no_text_is_told() -> None:
    raw = b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nAAEC\n"
    assert unread(HEAD + raw) == [("text 1", "binary data, not text")]


def test_attachments_are_read_by_their_format() -> None:
    message = mail()
    message.add_attachment(
        b"# Times\n\nOne week.\n",
        maintype="application",
        subtype="octet-stream",
        filename="Polityka ż.md",
    )
    message.add_attachment("<p>Yes</p>", subtype="html")
    assert blocks(message.as_bytes())[2:] == [
        ("", "mail", "See the policy."),
        ("Polityka ż.md", "Times", "Times"),
        ("Polityka ż.md", "Times", "One week."),
        ("attachment 3.html", "", "Yes"),
    ]


def test_an_attachment_named_in_bare_bytes_is_read() -> None:
    raw = (
        b"Content-Type: application/octet-stream\n"
        b'Content-Disposition: attachment; filename="Skargi \xc5\xbc.txt"\n\nText\n'
    )
    assert body(raw) == [("Skargi ż.txt", "line 1", "Text")]


def test_an_attachment_that_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    message = mail()
    for name, content in (
        ("drawing.dwg", b"\xd0\xcf"),
        ("broken.pdf", b"no pdf"),
        ("winmail.dat", b"\x78\x9f"),
        ("note.txt", b"Read."),
    ):
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    raw = message.as_bytes()
    winmail = "packed by Outlook for itself; have it sent again as an ordinary"
    assert unread(raw) == [
        ("drawing.dwg", "not a format isocheck reads (.dwg)"),
        ("broken.pdf", "damaged or not a PDF"),
        ("winmail.dat", f"{winmail} attachment"),
    ]
    assert blocks(raw)[-1] == ("note.txt", "line 1", "Read.")


def test_what_only_shows_or_seals_a_mail_is_passed_over() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="image", subtype="png", cid="<logo>")
    message.add_attachment(
        b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s"
    )
    assert unread(message.as_bytes()) == []


def test_what_lies_elsewhere_is_not_fetched() -> None:
    raw = (
        b"Content-Type: message/external-body; access-type=URL;"
        b' URL="http://127.0.0.1/x"\n\nContent-Type: text/plain\n\n'
    )
    reason = "not a format isocheck reads (message/external-body)"
    assert unread(HEAD + raw) == [("attachment 1", reason)]


def test_a_mail_within_a_mail_is_read() -> None:
    inner = mail("Inner words.")
    inner.replace_header("Subject", "Re: a/b")
    inner.add_attachment("Deep words.", filename="deep.txt")
    message = mail()
    message.add_attachment(inner)
    found = blocks(message.as_bytes())
    assert found[3] == ("Re: a-b.eml", "mail", "Re: a/b")
    assert found[5:] == [
        ("Re: a-b.eml", "mail", "Inner words."),
        ("Re: a-b.eml > deep.txt", "line 1", "Deep words."),
    ]


def test_mails_too_deep_within_each_other_are_named() -> None:
    message = mail("Innermost.")
    for _ in range(3):
        outer = mail()
        outer.add_attachment(message)
        message = outer
    reason = "lies more than 2 archives or mails deep; unpack them"
    name = "Complaints.eml > Complaints.eml > Complaints.eml"
    assert unread(message.as_bytes()) == [(name, reason)]


@pytest.mark.parametrize("raw", [b"", b"Complaints policy\n", b"\0\1\2" * 99])
def test_what_is_no_mail_says_so(raw: bytes) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        read(raw)
    assert str(caught.value) == "not a mail: it has no sender, subject or date"


@pytest.mark.parametrize(
    "level",
    [
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n',
        b"Subject: %d %d\nContent-Type: message/rfc822\n\n",
    ],
)
def test_endless_nesting_is_refused(level: bytes) -> None:
    raw = HEAD + b"".join(level % (number, number) for number in range(5_000))
    with pytest.raises(UnreadableDocumentError) as caught:
        read(raw)
    assert str(caught.value) == "its parts are nested too deep"


@pytest.mark.parametrize(
    "header",
    [
        b"To: " + b"=?utf-8?q?a?= " * 300_000,
        b"Content-Type: text/plain; " + b"a=b; " * 600_000,
    ],
)
def test_a_header_without_end_costs_no_time(header: bytes) -> None:
    started = time.perf_counter()
    assert body(header + b"\n\nText\n")[-1][2] == "Text"
    assert time.perf_counter() - started < 10


_PIECES = (
    b"Subject: ", b"Content-Type: ", b"Content-Disposition: ", b"multipart/mixed",
    b"Content-Transfer-Encoding: ", b"multipart/alternative", b"message/rfc822",
    b"message/delivery-status", b"text/plain", b"text/html", b"; boundary=x",
    b"; charset=", b"idna", b"hex", b'"a\0b"', b"; charset*=idna'x'%ff", b"base64",
    b"; filename*0*=hex''%ff", b"; filename*=utf-7'x'+2AA-", b"uuencode",
    b"; name=a.eml", b'; filename="../../x.zip"', b"quoted-printable", b"begin 6 a\n",
    b"=?hex?b?YQ==?=", b"=?utf-8?b?@@?=", b"\n", b"\n\n", b"\n--x\n", b"\n--x--\n",
    b"attachment", b"\xff\xfe", b"\x80", b"\r", b";", b"=ff=0", b"> ", b"-- \n",
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_PIECES) | st.binary(max_size=5), max_size=40))
def test_whatever_a_mail_holds_it_is_read_or_refused(pieces: list[bytes]) -> None:
    with suppress(UnreadableDocumentError):
        for each in read(b"From: a\n" + b"".join(pieces)):
            assert "\n" not in each.part
            str(each).encode()  # without halves of letters
