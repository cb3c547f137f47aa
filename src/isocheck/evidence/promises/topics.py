"""The words by which it is known what a promise is about, in five languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isocheck.evidence.promises.words import either
from isocheck.model.promises import Subject

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

SECOND_LOOK = either(
    r"(?:request for|ask for|asks for|separate|internal|second) (?:a |an )?review\b",
    r"review of (?:the|our) (?:decision|answer)|the review\b|appeal|afresh|second look",
    r"another look|look again|stage (?:three|3)\b|not satisfied:",
    r"no (?:earlier )?part in|nothing to do with the first|first (?:decision|answer)\b",
    r"odwołan|ponown\w+ rozpatr|nie brał\w* udziału|pierwszej (?:decyzji|odpowiedzi)",
    r"апелляц|повторн\w+ рассм|пересм(?:отр|атр)|первом ответе|обжалов",
    r"überprüfung|widerspruch|erneut",
)
"""What makes an answer the answer of a second look."""
SUBJECTS: Mapping[Subject, re.Pattern[str]] = {
    Subject.COMPLAINT: either(
        r"complain|grievance|claims?\b|dissatisf|unhappy|not (?:happy|satisfied"
        r"|content)"
        r"|grumbl|go(?:es|ne)? wrong|let you down",
        r"reklam(?:acj|ując)|skar(?:g|ż)|zażal|niezadowol",
        r"жалоб|претензи|обращени|заявител|недовол",
        r"beschwerde|reklamation",
        r"(?:ch?|g|ng)?wyn(?:o|ion|ion)?\b|cwyn|gwyn",
    ),
    Subject.DISPUTE: either(
        r"dispute|conciliation", r"spór|spor(?:u|y|ów|em)\b", r"споры?\b|спор(?:а"
        r"|ов)\b",
        r"streit",
    ),
    Subject.SURVEY: either(
        r"survey|ratings?\b|marks?\b|stars?\b|score[sd]?\b|detractor|questionnaire",
        r"ankiet|ocen\w* [12]\b|bada\w+ (?:opini|satysf)",
        r"опрос|двойк|оценк|анкет",
        r"umfrage|befragung",
    ),
    Subject.CONTACT: either(
        r"calls?\b|phone|e-?mails?\b|mails?\b|letters?\b|chats?\b|messages?\b|enquir"
        r"|inquir|quer(?:y|ies)\b|social media|contacts?\b|tweets?\b",
        r"połącze|telefon|e-?mail|czat|wiadomoś|zapytan|infolini|list[yów]*\b",
        r"звон|телефон|письм|чат|сообщени|запрос",
        r"anruf|telefon|e-?mail|nachricht|anfrage|schreiben\b",
    ),
    Subject.CODE: either(
        r"charter|code of|our promise|pledge", r"kodeks|karta (?:praw|klienta)",
        r"кодекс|наше слово|обещани", r"(?:verhaltens)?kodex|charta",
    ),
}  # fmt: skip
OWN_DATA = either(
    r"own data|personal data|copy of your|data (?:access|subject)|subject access",
    r"dan(?:ych|e) osobow", r"персональн\w+ данн", r"auskunft",
)  # fmt: skip
CALLS = either(r"calls?\b|phone|telephon", r"połącze|telefon", r"звон", r"anruf")
WRITTEN = either(
    r"e-?mails?\b|mails?\b|letters?\b|chats?\b|messages?\b|enquir|inquir|social media"
    r"|quer(?:y|ies)\b|tweets?\b|questions?\b",
    r"e-?mail|czat|wiadomoś|zapytan|pytani",
    r"письм|чат|сообщени|запрос|вопрос",
    r"e-?mail|nachricht|anfrage",
)
STAFF = either(
    r"staff\b|employees?\b|colleagues\b|team members?|people team",
    r"pracowni",
    r"сотрудник",
    r"mitarbeit",
)
CUSTOMERS = either(
    r"you\b|customers?\b|complainants?\b|clients?\b|tenants?|passengers?|students?"
    r"|guests?"
    r"|people who complain",
    r"klien|państw|reklamując|skarżąc|konsumen|cię\b|ci\b",
    r"клиент|заявител|вам\b|вас\b|абонент|потребител",
    r"sie\b|ihnen|kund|beschwerdeführ",
)
POOR_MARKS = either(
    r"ratings? of [12]|(?:one|two|one or two) stars?|poor (?:mark|rating)|low (?:mark"
    r"|scor|rating)|detractor|dissatisfied (?:respondent|answer)",
    r"ocen\w* [12]\b|nisk\w+ ocen",
    r"двойк|единиц|низк\w+ оцен",
    r"schlecht\w+ (?:note|bewertung)",
)
"""Poor marks of a survey, which somebody follows up."""
A_DOCUMENT = either(
    r"(?:this |the )?(?:policy|procedure|charter|code|document|instruction|agreement"
    r"|manual|guide|paper|plan)\b",
    r"polityk|procedur|instrukcj|kodeks|regulamin|dokument",
    r"политик|порядок|положени|кодекс|документ|регламент|инструкци|текст\b",
    r"richtlinie|verfahren|kodex|dokument",
)
URGENT = either(
    r"urgent|serious|safety|danger|emergenc|vulnerable|critical|priority 1"
    r"|hardship",
    r"piln|zagroż|niebezpiecz|w trudnym położeniu|bezpieczeńst",
    r"срочн|опасн|тяжк|безопасност",
    r"dringend|gefahr|eilig",
)
"""Cases that cannot wait."""
