"""Plain words that say a document is a draft or was withdrawn.

They are looked for where documents speak of themselves: near their ends, in short lines
with a label, and in the name of the file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.model.document import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from isocheck.evidence.statements import Statement

_NEAR_THE_ENDS = 8
_TOP = 5
_SHORT = 14
_TEXT = r"(?:policy|procedure|document|version|charter|code|plan|instruction|edition)"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


FILE_NAME_DRAFT = _pattern(
    r"(?:^|[\W_])(?:draft|entwurf|projekt|robocz\w+|черновик|проект)(?:[\W_]|$)"
)
"""What in the name of a file tells of a draft."""

_DRAFT = _pattern(
    r"^\W*(?:first |working |initial )?draft\W*$",
    r"^\W*(?:status|stage|state|version|status dokumentu|статус)\W+(?:\w+\W+){0,3}?"
    r"(?:draft|projekt|wersja robocza|проект|черновик|entwurf)\b",
    rf"\bthis {_TEXT}\b[^.]{{0,20}}\bnot yet\b",
    r"\bfor (?:consultation|discussion) only\b|\bconsultation (?:closes|ends)\b",
    r"\bwersja robocza\b|\buwagi do projektu\b|\bчерновик\b",
    r"^\W*(?:projekt|проект|entwurf)\W*$",
)
"""Words that settle it wherever a document speaks of itself."""

_DRAFT_AT_THE_TOP = _pattern(
    r"^\W*draft\b(?:\W+\w+){0,5}?\W+" + _TEXT + r"\b",
    rf"\bdraft (?:for|version|only|{_TEXT})\b|\bdraft\W+(?:not|v?\d|pending|of \d)",
    r"\((?:\w+ )?(?:draft|projekt|проект|entwurf)\b[^)]{0,40}\)",
    r"^\W*(?:draft|projekt|проект|entwurf)\s*[,.:;–—-](?!\s*(?:false|no|nie)\b)"
    r"(?!\s*\d[\d ]*(?:₽|руб|zł|€|£|\$|eur))",
    r"\b(?:version|wersja|версия|fassung|v)\.? ?0\.\d",
    r"\bnot yet (?:been )?(?:approved|adopted|in force|signed off|agreed)\b",
    r"\b(?:awaiting|pending) (?:approval|adoption|sign-off)\b|\bnot for use\b",
    r"\b(?:comments|views|opinions) on (?:this|the) (?:text|proposal|document)\b",
    r"\buwag\w* do (?:poniższego|niniejszego|tego) (?:tekstu|dokumentu|regulaminu)\b",
    r"\bpo (?:zebraniu|uwzględnieniu) (?:opinii|uwag)\b|\bkonsultacj\w+ społeczn",
    r"\bzdecyduje o (?:jego|jej) przyjęciu\b|\bdecyzję o (?:jego|jej) przyjęciu\b",
    r"\bобщественно\w+ обсуждени|\b(?:замечани|предложени)\w+ к (?:тексту|документу)\b",
    r"\bto be (?:laid before|put to|presented to) the\b|\bfor comments? (?:by|until)\b",
    r"(?:^|[,(–—-])\s*do (?:uzgodnień|konsultacji|akceptacji)\b|\bnie stosować\W*$",
    r"\bprojekt (?:z dnia|nr|dokumentu)\b",
    r"\bjeszcze nie (?:zatwierdz|przyję|obowiązuj)",
    r"\bпроект (?:документа|положения|приказа|порядка|политики|от)\b",
    r"(?:^|[,(–—-]|редакция)\s*(?:на|для) (?:согласовани|обсуждени)[яие]\b",
    r"\bне применять\W*$",
    r"\bвносится на рассмотрение\b|\bбудет (?:вынесен|представлен)\w* на\b",
    r"\bзамечани\w+ (?:и предложени\w+ )?(?:к проекту|до)\b",
    r"\bещ[её] не (?:утвержд|принят|введен)",
    r"\bnoch nicht (?:genehmigt|in kraft|freigegeben)\b",
)
"""Words that further down are about letters, refunds and plans."""

_WITHDRAWN = _pattern(
    rf"\b(?:this|the) {_TEXT}\b[^.]{{0,40}}"
    r"\b(?:(?:is|was|has been) (?:superseded|withdrawn|replaced|revoked|cancelled)"
    r"|(?:is )?no longer (?:in force|in use|applies|valid))",
    r"^\W*status\W+(?:superseded|withdrawn|obsolete|archived)\b",
    r"\b(?:dokument|procedura|polityka|regulamin)\b[^.]{0,20}\butracił\w* moc",
    r"\bутратил\w* силу\b",
)
_WITHDRAWN_AT_THE_TOP = _pattern(
    r"^\W*(?:superseded|withdrawn|obsolete|archived)\W*(?:$|by\b|on\b|since\b)",
    r"\bno longer (?:in force|in use|applies|valid)\b|\butracił\w* moc\b",
    r"\bnieobowiązując|^\W*(?:nieaktualn|uchylon)\w+|\bбольше не действует\b",
    r"^\W*(?:отмен[её]н|недействующ)\w*|\baußer kraft\b|\bnicht mehr gültig\b",
)


def telling(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield the statements that speak of the document: near its ends, or short."""
    last = len(statements) - _NEAR_THE_ENDS
    for number, statement in enumerate(statements):
        near_an_end = number < _NEAR_THE_ENDS or number >= last
        labelled = len(statement.words) <= _SHORT and ":" in statement.words
        if near_an_end or labelled:
            yield statement.text


def said_plainly(statements: Sequence[Statement]) -> Iterator[tuple[Standing, str]]:
    """Yield what a document says of itself, with the words."""
    top = [statement.text for statement in statements[:_TOP]]
    for texts, withdrawn, draft in (
        (telling(statements), _WITHDRAWN, _DRAFT),
        (top, _WITHDRAWN_AT_THE_TOP, _DRAFT_AT_THE_TOP),
    ):
        for text in texts:
            if withdrawn.search(text):
                yield Standing.WITHDRAWN, text
            if draft.search(text):
                yield Standing.DRAFT, text
