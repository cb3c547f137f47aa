"""What sort of text a document is, by its name, its format and how it speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.model.document import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isocheck.evidence.particulars import Particulars
    from isocheck.evidence.statements import Statement

_BY_NAME = (
    (
        DocumentKind.FORM,
        r"""\b(?:form|questionnaire)\b | formularz | wniosek | \bбланк | \bанкета\b
        | formular\b""",
    ),
    (
        DocumentKind.RECORD,
        r"""\bminutes\b | \brecord\b | \blog\b | \bregister\b(?!\ guide)
        | meeting\ notes | \bmanagement\ review | attendance | protokół | notatka
        | rejestr | lista\ obecności | \bпротокол | \bжурнал | заметк
        | niederschrift""",
    ),
    (
        DocumentKind.REPORT,
        r"""\breport\b | \baudit\b | \breview\ of\b | \bresults\b | raport
        | sprawozdani | wyniki | \bотч[её]т | итоги | \bbericht""",
    ),
    (
        DocumentKind.TRAINING,
        r"""\btraining | \bcourse\b | \bseminar | \bworkshop | \bslides\b
        | szkoleni | \bkurs\b | обучени | семинар | schulung""",
    ),
    (
        DocumentKind.CONTRACT,
        r"""\bagreement\b | \bcontract\b | \bumowa | \bporozumieni | \bдоговор
        | соглашени | vertrag""",
    ),
    (
        DocumentKind.MANUAL,
        r"""\bmanual\b | \bguide\b | \bhandbook\b | \bplaybook\b | podręcznik
        | instrukcja\ (?:pracy|obsługi) | руководство | памятка\ (?:оператор|сотрудник)
        | handbuch""",
    ),
    (
        DocumentKind.PAGE,
        r"""\bleaflet\b | \bflyer\b | ulotk | памятк | \bfaq\b | \bnews\b
        | \bhow\ to\ complain | \bjak\ złożyć | \bкак\ подать
        | for\ (?:customers|patients|passengers|residents)\b
        | dla\ (?:klient|pacjent|pasażer)
        | для\ (?:клиент|пациент|пассажир|покупател)""",
    ),
    (
        DocumentKind.PROCEDURE,
        r"""\bprocedure | \bprocess\b | \binstruction | \bworkflow\b | \bhow\ we\b
        | \bplan\b | procedur | instrukcja | \btryb\b
        | \bjak\ (?:badamy|pytamy|rozpatrujemy) | порядок | процедур | регламент
        | инструкци | \bопрос\b | verfahren | anweisung""",
    ),
    (
        DocumentKind.POLICY,
        r"""\bpolicy\b | \bpolicies\b | \bcharter\b | \bcode\b | \bstatement\b
        | \bregulations\b | \brules\b | \bcommitment | \bpromise
        | what\ you\ can\ expect | polityk | \bkarta\b | kodeks | regulamin
        | \bzasady\b | политик | кодекс | положени | правила | обещани | richtlinie
        | leitlinie""",
    ),
)
_PATTERNS = tuple(
    (kind, re.compile(words, re.IGNORECASE | re.VERBOSE)) for kind, words in _BY_NAME
)
_REPORT = r"\breport\b|raport|\bотч[её]т\b|\bbericht"
_PAGES = (".html", ".htm")
_LETTERS = (".eml", ".msg")
_LETTER = re.compile(
    r"^(?:dear\b|szanown|уважаем|sehr\ geehrte|from:|subject:)", re.IGNORECASE
)
_SPEAKS_TO_READER = re.compile(
    r"\b(?:you|your|państwo|państwa|twoj\w+|вас|вам|ваш\w*|ihr\w*|ihnen)\b",
    re.IGNORECASE,
)
_BY_OPENING = (
    (
        DocumentKind.RECORD,
        re.compile(
            r"\b(?:present|attendees|obecni|присутствовали|anwesend|participant)\b\s*[:|]",
            re.IGNORECASE,
        ),
    ),
    (
        DocumentKind.REPORT,
        re.compile(r"\baudited\b|\bfinding \d|\bustalenia\b|выявлен", re.IGNORECASE),
    ),
)
_BLANK = re.compile(r"[:?]\s*(?:_{3,}|\.{6,}|…{2,})\s*$")
_SEVERAL = 3
_HEAD = 8
_OFTEN = 0.3
_OPENING = 4
_SHORT = 60


def kind_of(
    path: str, title: str, statements: Sequence[Statement], found: Particulars
) -> DocumentKind:
    """Return a document's kind; the title tells more than the name of the file."""
    suffix = path[path.rfind(".") :].lower()
    if suffix in _LETTERS:
        return DocumentKind.CORRESPONDENCE
    if suffix in _PAGES:
        report = re.search(_REPORT, title, re.IGNORECASE)
        return DocumentKind.REPORT if report else DocumentKind.PAGE
    opening = statements[:_OPENING]
    if any(_LETTER.match(each.text) for each in opening):
        return DocumentKind.CORRESPONDENCE
    name = re.sub(r"[-_/]", " ", path)
    heads = " ".join(each.text for each in opening if len(each.text) <= _SHORT)
    for text in (title, name, heads):
        for kind, words in _PATTERNS:
            if words.search(text):
                return kind
    return _by_voice([each.text for each in statements], found)


def _by_voice(texts: Sequence[str], found: Particulars) -> DocumentKind:
    """Return the kind of a text whose names tell nothing, by how it speaks."""
    for kind, words in _BY_OPENING:
        if any(words.search(text) for text in texts[:_HEAD]):
            return kind
    if sum(bool(_BLANK.search(text)) for text in texts) >= _SEVERAL:
        return DocumentKind.FORM
    addressed = sum(bool(_SPEAKS_TO_READER.search(text)) for text in texts)
    if addressed > _OFTEN * len(texts) and not found.approved:
        return DocumentKind.PAGE
    return DocumentKind.POLICY if found.approved else DocumentKind.OTHER
