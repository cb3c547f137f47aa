from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocheck.evidence.readers import READERS, Part, UnreadableDocumentError
from isocheck.evidence.readers.encoding import decode, decode_name

POLISH = """Reklamację rozpatrujemy w ciągu czternastu dni od jej otrzymania.
Wszyscy pracownicy przyjmują zgłoszenia życzliwie.
Źródłem błędu bywa pośpiech.
„Dziękujemy za cierpliwość” – piszemy każdemu.
Klient może się odwołać do rzecznika.
Później sprawdzamy, czy usterka znikła.
Łódź, Gdańsk i Kraków mają własne punkty obsługi.
DZIĘKUJEMY ZA ZGŁOSZENIE""".splitlines()
RUSSIAN = """Мы подтверждаем получение жалобы в течение трёх рабочих дней.
Каждому заявителю сообщают имя ответственного сотрудника.
Ответ даём письменно и без лишних слов.
Жалобы, поданные по телефону, записывает оператор.
Объявление висит у входа.
Если решение не устроило, дело смотрит другой сотрудник.
Это бесплатно.
КНИГА ЖАЛОБ И ПРЕДЛОЖЕНИЙ""".splitlines()
GERMAN = """Wir bestätigen jede Beschwerde innerhalb von drei Tagen.
Für Rückfragen steht Ihnen Herr Müller zur Verfügung.
Die Gebühr wird zurückerstattet, falls wir im Unrecht sind.
Größere Schäden prüft der Vorstand.
Über das Ergebnis hören Sie von uns schriftlich.
Ältere Fälle gehen vor.""".splitlines()

NARROW = [
    *(("cp1250", POLISH), ("iso-8859-2", POLISH), ("cp1251", RUSSIAN)),
    *(("koi8-r", RUSSIAN), ("cp1252", GERMAN), ("cp1250", GERMAN)),
    *(("iso-8859-1", GERMAN), ("iso-8859-2", GERMAN), ("iso-8859-15", GERMAN)),
]
WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]


@settings(max_examples=300)
@given(st.data(), st.sampled_from(NARROW))
def test_sentences_in_any_narrow_encoding_are_read_back(
    data: st.DataObject, case: tuple[str, list[str]]
) -> None:
    encoding, sentences = case
    chosen = data.draw(st.lists(st.sampled_from(sentences), min_size=1, max_size=20))
    english = data.draw(st.lists(st.just("We reply in a week.\n"), max_size=40))
    raw = ("".join(english) + "\r\n".join(chosen)).encode(encoding, "ignore")
    assert decode(raw) == raw.decode(encoding)


@given(
    st.lists(st.sampled_from([*POLISH, *RUSSIAN, *GERMAN, "Yes."]), min_size=1),
    st.sampled_from(["utf-8", *WIDE]),
    st.sampled_from(["", "\ufeff"]),
)
def test_sentences_in_unicode_are_read_back(
    sentences: list[str], encoding: str, mark: str
) -> None:
    text = "\n".join(sentences)
    assert decode((mark + text).encode(encoding)) == text


def test_a_single_word_may_suffice() -> None:
    assert decode(b"Zale\xbfy") == "Zależy"
    assert decode("Жалоба".encode("cp1251")) == "Жалоба"
    assert decode("Жалоба".encode("koi8-r")) == "Жалоба"
    assert decode("£5 – the customer’s café".encode("cp1252")) == (
        "£5 – the customer’s café"
    )


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1257", "cp1257"), ("ISO-8859-5", "iso-8859-5"), ("gbk", "gbk")],
)
def test_what_is_declared_is_believed_of_other_encodings(
    declared: str, encoding: str
) -> None:
    text = {"cp1257": "Skundų nagrinėjimas", "gbk": "投诉处理"}.get(encoding, "Жалоба")
    assert decode(text.encode(encoding), declared) == text


@pytest.mark.parametrize(
    "declared",
    ["", "utf-8", "no-such", "hex", "idna", "utf-16", "a\0b", "koi8-r", "cp1252", "ż"],
)
def test_what_is_declared_wrongly_does_no_harm(declared: str) -> None:
    text = "Мы подтверждаем получение жалобы."
    assert decode(text.encode("cp1251"), declared) == text
    assert decode(text.encode(), declared) == text


def test_utf_8_with_a_broken_letter_is_read() -> None:
    raw = "\n".join(RUSSIAN).encode()
    assert decode(raw[:-1]) == raw[:-1].decode("utf-8", "replace")
    assert decode(raw[:-1]).startswith("Мы подтверждаем")


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(1, 32)),
        b"\x7fELF" + bytes(60),
        bytes(range(256)),
        b"MZ\x90\0" * 50,
        b"\x1f\x8b\x08" + bytes(range(1, 256)) * 9,
    ],
)
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_binary_data_under_the_name_of_a_text_is_refused(
    raw: bytes, suffix: str
) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        list(READERS[suffix](Part(name="a", unpack=lambda: raw)))
    assert str(caught.value) == "binary data, not text"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (codecs.BOM_UTF8 + b"Zale\xbf", "not valid UTF-8 at byte 4; save it as UTF-8"),
        (
            "Мы подтверждаем получение жалобы.".encode("cp866"),
            "not text in an encoding isocheck knows; save it as UTF-8",
        ),
    ],
)
def test_what_is_no_known_text_says_what_to_do(raw: bytes, said: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        decode(raw)
    assert str(caught.value) == said


@given(st.binary(max_size=200), st.text(max_size=12))
def test_any_bytes_are_text_or_refused(raw: bytes, declared: str) -> None:
    with suppress(UnreadableDocumentError):
        decode(raw, declared).encode()  # without halves of letters
    decode_name(raw).encode()


@pytest.mark.parametrize("suffix", sorted(READERS))
@settings(max_examples=60)
@given(raw=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_by_each_reader(suffix: str, raw: bytes) -> None:
    with suppress(UnreadableDocumentError):
        for block in READERS[suffix](Part(name="a", unpack=lambda: raw)):
            str(block).encode()
