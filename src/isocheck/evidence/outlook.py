"""From where a text looks at firms and customers: from inside one firm, or at many.

Whoever writes for their own house names the parties by their role and gives each a
capital: the Complaints Officer, Sprzedawca, Абонент. Whoever writes about others speaks
of firms in general, of what usually happens, of what others said, and of "your
customers". This holds in any trade, and so it weighs beside the cues of single sorts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LOOKED_AT = 600
"""How much of each text is searched, so that one without an end costs no time."""

_WITHIN = r"(?<=[\w,;:»”\")] )"
"""Within a sentence, where a capital or the want of one tells something."""

_FEW_WORDS = 80
_HUNDRED = 100
_MOST = 3.0
_QUOTES = 2
_WE = -0.3
_BY_THE_WAY = 0.5
"""How much of what is met is put down to chance, so that one word decides nothing."""


_ROLES = (
    rf"{_WITHIN}(?:"
    r"(?<=\b[Tt]he )(?:[A-Z][\w'’-]+ ){0,3}(?:Officer|Manager|Representative|Director|"
    r"Team|Office|Department|Partner|Committee|Board|Dean|Rector|Registrar|Secretary|"
    r"Trustees?|Council|Society|School|College|University|Company|Bank|Firm|Practice|"
    r"Executive|Head|Coordinator|Service|Centre|Desk|Association|Trust|Agency|Chair|"
    r"Governors|Headteacher|Warden|Principal|Group|Provider|Supplier|Operator|Seller|"
    r"Landlord|Clerk|Leader|Lead|Supervisor|Unit|Panel|Library|Hospital|Club)\b"
    r"|(?<!\bof )(?:Client|Customer|Member|Resident|Tenant|Subscriber|Buyer|Guest|"
    r"Policyholder|Complainant|User|Passenger|Patient)s?\b(?! (?:[Nn]umber|[Nn]o|ID)\b)"
    r"|(?:Klien|Abonen|Odbior|Kupując|Konsumen|Użytkowni|Pasażer|Student|Pacjen|"
    r"Mieszka|Uczestni|Zamawiając|Reklamując|Skarżąc|Goś[cć]|Członk|Najemc|Lokator|"
    r"Czyteln|Wnioskod|Bank|Spółk|Spółdzieln|Sprzedaw|Sklep|Operator|Usługod|Urz[ąę]d|"
    r"Przedsiębior|Dziekan|Rektor|Prorektor|Kierowni|Dyrek|Zakład|Uczeln|Wykonawc|"
    r"Organizator|Dostawc|Biur|Dział|Szkoł|Przedszkol|Ośrod|Centr|Fundacj|Prezes|"
    r"Stowarzysz|Bibliote|Zarząd|Rad[ay]\b|Towarzystw|Specjalist|Pełnomocni|Komisj|"
    r"Koordynator|Firm|Serwis|Laborator|Hotel|Szpital|Jednost)\w*"
    r"|(?:Клиент|Абонент|Заказчик|Покупател|Потребител|Гост|Пациент|Пассажир|Заявител|"
    r"Обучающ|Студент|Пользовател|Страховат|Компани|Банк|Оператор|Исполнител|Продав|"
    r"Учрежден|Обществ|Директор|Ректор|Декан|Правлен|Администрац|Организаци|Центр|"
    r"Предприят|Магазин|Отдел|Служб|Университет|Брокер|Агент|Комисси|Комитет|Совет|"
    r"Фирм|Поставщик|Перевозчик|Больниц|Клиник|Управляющ)\w*)"
)
_FIRMS = (
    rf"{_WITHIN}(?:companies|firms|businesses|organi[sz]ations|providers|suppliers|"
    r"traders|retailers|sellers|shops|banks|insurers|airlines|employers|landlords|"
    r"hotels|brands|carriers|lenders|practitioners"
    r"|(?:an?|any|every|each|your|most|good) (?:\w+ )?(?:company|firm|business|"
    r"provider|supplier|trader|retailer|seller|shop|bank|insurer|airline|operator|landlord|"
    r"builder|brand|carrier|employer|lender|airport)"
    r"|(?:any|every|each|your|good|most) (?:\w+ )?organi[sz]ation"
    r"|the (?:\w+ )?(?:provider|trader|retailer|seller|airline|builder|brand|lender|"
    r"insurer|employer|landlord)"
    r"|firm(?:y|om|ach|a)|przedsiębiorstw\w*|przedsiębiorc\w*|organizacj[ao]\w*|"
    r"sklep\w*|bank(?:u|i|owi|iem|om|ach|ów)?|operator(?:a|owi|em|zy)?|dostawc\w*|"
    r"sprzedawc\w*|podmiot(?:y|u|em|ów|om)?|przewoźnik\w*|usługodawc\w*|licencj\w*|"
    r"ubezpieczyciel\w*|pracodawc\w*|producen\w*"
    r"|(?<!управляющей )(?<!управляющая )компани(?:[яийю]|ями?)|"
    r"организаци(?:[яй]|ями?|ях)|банк(?:и|у|ом|ов|а)?|"
    r"магазин\w*|продав\w+|оператор(?:ы|а|у|ом)?|исполнител\w*|перевозчик\w*|фирм\w+|"
    r"провайдер\w*|предприяти[яий]\w*|бизнес\w*|работодател\w*|лицензиат\w*|"
    r"изготовител\w*|страховщик\w*|поставщик\w*)\b"
)
_USUALLY = (
    r"\b(?:(?<!how )(?<!most )often|usually|typically|generally|probably|"
    r"as a rule|tends? to|"
    r"for example|a good idea|it(?:['’]s| is) (?:important|worth)|might|zwykle|"
    r"zazwyczaj|najczęściej|warto|na przykład|czasem|bywa|większość|najlepiej|"
    r"zasadniczo|обычно|чаще всего|как правило|стоит|например|иногда|бывает|"
    r"большинств\w+|принято)\b"
)
_BIDDEN = (
    r"(?:^|[.!?] )(?:Keep|Start|Remember|Consider|Avoid|Try|Choose|Think|Make sure|"
    r"Check|Use|Don['’]t|Never|Always|Take|Follow|Zachowaj|Sprawdź|Zażądaj|Pamiętaj|"
    r"Ustal|Zadbaj|Reklamuj|Unikaj|Проверьте|Сохран\w+|Начните|Заведите|Уточните|"
    r"Помните|Предложите|Требуйте)\b"
)
_YOUR_FIRM = (
    r"\b(?:your (?:customers?|clients?|teams?(?! lead)|staff|agents?|company|business|"
    r"brand|firm|organi[sz]ation|audience|users|handlers)"
    r"|(?:twoi|twój|twoj|swoi)\w* (?:klien|firm|zesp|pracown)\w+"
    r"|ваш\w* (?:клиент|компани|бизнес|команд|сотрудник)\w*)"
)
_SAID = (
    r"(?:[–—]|[\"”»],?) (?:\w+ )?(?:said|says|told|explains|adds|argues|mówi|opowiada|"
    r"tłumaczy|dodaje|przyznaje|podkreśla|przypomina|komentuje|говорит|рассказывает|"
    r"отмечает|поясняет|добавляет|считает|пояснил\w*|рассказал\w*|сказал\w*)\b"
    r"|\b(?:has|have) (?:promised|pledged|announced|admitted)\b"
)
_LOOKS = (
    (-0.8, re.compile(_ROLES)),
    (1.4, re.compile(_FIRMS)),
    (1.5, re.compile(_USUALLY, re.IGNORECASE)),
    (1.0, re.compile(_BIDDEN)),
    (1.5, re.compile(_SAID, re.IGNORECASE)),
    (3.0, re.compile(_YOUR_FIRM, re.IGNORECASE)),
)
"""What each look tells, for the square root of how often it is met in 100 words."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """How much a text looks at others from outside, and the words that do.

    Below zero it speaks from inside a house of its own.
    """

    score: float
    quotes: tuple[str, ...]


def outlook(texts: Sequence[str], saying_we: int) -> Outlook:
    """Return from where texts look at firms and customers.

    So many of them say "we": house rules do, and so do those who advise others.
    """
    heads = [text[:_LOOKED_AT] for text in texts]
    words = max(sum(text.count(" ") + 1 for text in heads), _FEW_WORDS)
    met = [(_WE, float(saying_we))]
    for weight, look in _LOOKS:
        times = sum(len(look.findall(text)) for text in heads)
        met.append((weight, max(times - _BY_THE_WAY, 0)))
    score = sum(weight * _telling(times / words) for weight, times in met)
    return Outlook(score, tuple(_from_outside(heads))[:_QUOTES])


def _telling(often: float) -> float:
    """Return how much it tells that something is met so often a word.

    A second time tells less than the first.
    """
    return sqrt(min(_HUNDRED * often, _MOST))


def _from_outside(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        if any(weight > 0 and look.search(text) for weight, look in _LOOKS):
            yield text
