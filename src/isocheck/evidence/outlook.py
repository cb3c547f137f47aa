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

from isocheck.evidence.reach import ways_to_reach

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKED_AT = 600
"""How much of each text is searched, so that one without an end costs no time."""

_WITHIN = r"(?<=[\w,;:»”\")] )"
"""Within a sentence, where a capital or the want of one tells something."""

_BEGUN = r"(?:^|(?<=[.!?:] ))"
"""Where a sentence begins."""

_FEW_WORDS = 80
_HUNDRED = 100
_MOST = 3.0
_QUOTES = 2
_WE = -0.4
_WAY = 0.15
"""Each further way to reach the speaker tells more than the one before."""

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
    rf"(?:{_BEGUN}(?:Companies|Firms|Businesses|Organi[sz]ations|Providers|Suppliers|"
    r"Traders|Retailers|Charities|Schools|Councils|Employers|Universities|"
    r"(?:An?|Any|Every|Each|Many|Most) (?:\w+ )?"
    r"(?:compan(?:y|ies)|firms?|business(?:es)?|"
    r"charit(?:y|ies)|traders?|retailers?|employers?|schools))\b)"
    r"|(?<=\S )(?:companies|firms|businesses|organi[sz]ations|providers|suppliers|"
    r"traders|retailers|sellers|shops|banks|insurers|airlines|employers|landlords|"
    r"hotels|brands|carriers|lenders|practitioners|charities|universities"
    r"|(?:an?|any|every|each|your|most|good) (?:\w+ )?(?:company|firm|business|"
    r"provider|supplier|trader|retailer|seller|shop|bank|insurer|airline|operator|landlord|"
    r"builder|brand|carrier|employer|lender|airport)"
    r"|(?:any|every|each|your|good|most) (?:\w+ )?organi[sz]ation"
    r"|the (?:\w+ )?(?:provider|trader|retailer|seller|airline|builder|brand|lender|"
    r"insurer|employer|landlord)"
    r"|firm(?:y|om|ach)|przedsiębiorstwa(?:ch)?|przedsiębiorc(?:y|om|ów|ami)|"
    r"organizacj(?:e|om|ach)|sklep(?:y|om|ów|ach)|banki|bankom|bankach|operatorzy|"
    r"dostawc(?:y|om|ów|ami)|sprzedawc(?:y|om|ów|ami)|podmiot(?:y|ów|om)|"
    r"przewoźni(?:cy|kom|ków)|licencj\w*|ubezpieczyciel(?:e|om|i)|pracodawc(?:y|om|ów)"
    r"|placówki|szkoły|uczelnie"
    r"|компаниями?|компаниям|организаци(?:ями?|ях)|банк(?:и|ам|ах|ов)|магазин(?:ы|ам|ах|ов)|"
    r"продавц(?:ы|ам|ов|ами)|исполнител(?:и|ям|ями)|перевозчик(?:и|ам|ов)|"
    r"фирм(?:ы|ам|ах)|провайдер(?:ы|ам|ов)|предприятия(?:м|х|ми)|бизнес\w*|"
    r"работодател(?:и|ям|ей)|лицензиат\w*|страховщик(?:и|ам|ов)|поставщик(?:и|ам|ов))\b"
)
_ONE_FIRM = (
    r"(?<=\S )(?:firma|przedsiębiorstw(?:o|em)|przedsiębiorca|organizacja|sklep|"
    r"sklep(?:u|owi|em)|bank(?:u|owi|iem)?|operator(?:a|owi|em)?|dostawca|dostawcy|"
    r"sprzedawca|sprzedawcy|podmiot(?:u|em)?|przewoźnik\w*|usługodawc\w*|"
    r"ubezpieczyciel(?:a|em)?|pracodawca|producen\w*"
    r"|(?<!управляющей )(?<!управляющая )компани[яию]|организаци[яи]|"
    r"банк(?:у|ом|а)?|магазин(?:у|ом|а|е)?|продавец|продавца|продавцу|"
    r"оператор(?:а|у|ом)? связи|исполнитель|исполнителя|исполнителю|перевозчик|фирма|"
    r"провайдер|предприяти[еюи]|работодатель|изготовител\w*|страховщик|поставщик)\b"
)
_USUALLY = (
    r"\b(?:(?<!how )(?<!most )often|usually|typically|generally|probably|"
    r"as a rule|tends? to|"
    r"for example|a good idea|it(?:['’]s| is) (?:important|worth)|might|zwykle|"
    r"zazwyczaj|najczęściej(?! zadawan)|warto|na przykład|czasem|bywa|większość|"
    r"najlepiej|zasadniczo|обычно|чаще всего|как правило|стоит \w+ть|например|иногда|"
    r"бывает|большинств\w+|принято \w+ть)\b"
    r"(?![^.;]{0,40}(?:\d|\bdni|\btydz|\bgodz|\bday|\bweek|\bhour|\bд(?:ень|ня|ней)\b|"
    r"\bсут|\bнедел|\bчас))"
)
"""What holds for many; "usually within 3 days" is a house's own time."""

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
    r"|[\"”»] [–—-] (?:\w+, )?(?:head|director|manager|owner|dyrektor|kierowni|prezes|"
    r"właściciel|директор|руководител|владел)\w*"
    r"|\b(?:has|have) (?:promised|pledged|announced|admitted)\b"
)
_ONE_FIRM_LOOK = (1.0, re.compile(_ONE_FIRM))
_CITED = (
    r"\b[A-Z]\w+ (?:\([^)]{1,20}\) )?v\.? [A-Z]\w+"
    r"|\b(?:Court of Appeal|High Court|Supreme Court|laid before Parliament)\b"
    r"|\bnew (?:guidance|regulations) (?:from|under|by|on)\b"
    r"|\b(?:many|some|our) clients (?:have|ask|who)\b|\bour lawyers\b"
    r"|\bzespoł\w+ prawa\b|\bnasi prawnicy\b|\b[Нн]аши юристы\b|\bwe act for\b"
    r"|\bk\. ?[pc]\. ?[ac]?\.|\bsygn\. akt|\bSąd\w* Najwyższ\w+|\borzecznictw\w+"
    r"|\bwyrok(?:u|i|iem)?\b|\bnowelizacj\w+|\b(?:[Вв] деле|по делу) № ?\w"
    r"|\b(?:[Бб]ыстрее|[Дд]ольше|[Лл]учше|[Хх]уже) всех\b"
    r"|\b(?:fastest|slowest) of all\b"
    r"|\bВерховн\w+ суд\w*|\bсудебн\w+ практик\w+|\bзаконопроект\w*"
)
"""Courts, law to come and tests of many: whoever tells of these advises others."""

_NOUNS_PL = (
    r"(?:(?:wy|po|od|prze|u|roz)?dzia|tytu|zespo|materia|ogó|sto|artyku|protoko|kana|"
    r"sygna|szczegó|kapita|persona|zarządza)"
)
"""Nouns that end as a verb of somebody who tells what they did."""

_NARRATED = (
    r"\bI (?:was|had|got|went|wrote|rang|told|said|thought|felt|knew|asked|"
    r"(?!need)[a-z]{3,}ed)\b|\b[Mm]y (?:wife|husband|son|daughter|mother|father|"
    r"friend|neighbour|colleague)s?\b"
    rf"|\b(?!{_NOUNS_PL}łem\b)\w{{2,}}(?:łam|łem)\b"
    r"|\b[Mm](?:ój|oja|ojej|oją) (?:mąż|żona|córk|syn|mam|koleż)\w*"
    r"|\b(?:[Вв] моей практике|[Ww] mojej praktyce|[Ii]n my experience)\b"
    r"|\b[Яя] (?:не |уже |сам[аи]? )?\w+л[аи]?\b|\b[Мм](?:ой|оя|оей|оего) "
    r"(?:муж|жен|доч|сын|мам|друг|подруг|коллег)\w*"
)
"""What happened to whoever writes; a house has no husband."""

_SOLD = (
    r"\b(?:plug-?ins?|add-ons?|wtyczk\w*|плагин\w*|shortcode|changelog|wordpress|"
    r"woocommerce|open[- ]source|free trial|trusted by|(?:book|request) a demo|"
    r"per (?:user|seat) (?:per|a) month|(?:plans|prices) (?:start|from)|out of the box|"
    r"built for|zaufał\w+ nam|okres próbny|umów (?:demo|prezentację)|"
    r"(?:нам|нас) доверяют|пробный период|в (?:два|один|пару) клик\w*|демо(?:версия)?|"
    r"zł (?:netto )?(?:miesięcznie|/ ?mies)|(?:руб\w*|₽) в месяц|"
    r"korzysta już (?:ponad )?\d+|nowa wersja (?:\w+ )?programu|benchmark you|"
    r"запишитесь на консультацию|zapisz się na prezentację|"
    r"недел\w+ бесплатно|days free|dni za darmo|виджет\w*|prestashop|shopify|"
    r"moduł (?:dodaje|pozwala|umożliwia)|licencja na|"
    r"available on \w+(?: and \w+)? plans?|"
    r"(?:in|under|from) (?:the )?[\w ]{3,20}, (?:go to|choose|select|click|open))\b"
    r"|^(?:(?:key |main )?features|installation|changelog|(?:główne )?funkcje|"
    r"instalacja|возможности|установка)\b\W*(?:$|:)"
)
"""What a program is, how it is worked, and what it costs."""

_LOOKS = (
    (-0.8, re.compile(_ROLES)),
    (1.4, re.compile(_FIRMS)),
    (1.5, re.compile(_USUALLY, re.IGNORECASE)),
    (1.0, re.compile(_BIDDEN)),
    (1.5, re.compile(_SAID, re.IGNORECASE)),
    (3.0, re.compile(_YOUR_FIRM, re.IGNORECASE)),
    (1.5, re.compile(_CITED)),
    (1.5, re.compile(_SOLD, re.IGNORECASE)),
    (1.5, re.compile(_NARRATED)),
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
    ways = ways_to_reach(heads)
    # In Russian and Polish own rules too say "the seller"; an article has no address.
    looks = _LOOKS if ways else (*_LOOKS, _ONE_FIRM_LOOK)
    outside: set[int] = set()
    for weight, look in looks:
        found = [len(look.findall(text)) for text in heads]
        met.append((weight, max(sum(found) - _BY_THE_WAY, 0)))
        if weight > 0:
            outside |= {number for number, times in enumerate(found) if times}
    score = sum(weight * _telling(times / words) for weight, times in met)
    score -= _WAY * ways * (ways - 1)
    return Outlook(score, tuple(heads[number] for number in sorted(outside)[:_QUOTES]))


def _telling(often: float) -> float:
    """Return how much it tells that something is met so often a word.

    A second time tells less than the first.
    """
    return sqrt(min(_HUNDRED * often, _MOST))
