"""The words by which a promise of a kind is known, in five languages.

English, Polish, Russian, German and Welsh. A kind is looked for in the words before a
time, then in those behind it; the last one before it, or the first one behind it, wins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from isocheck.model.promises import PromiseKind

if TYPE_CHECKING:
    from collections.abc import Mapping


def either(*patterns: str) -> re.Pattern[str]:
    """Return a pattern for any of some beginnings of words, whatever their case."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})", re.IGNORECASE)


CUES: Mapping[PromiseKind, re.Pattern[str]] = {
    PromiseKind.LOG: either(
        r"(?:logged|recorded|registered|entered in)\b",
        r"(?:logs?|records?|registers?|enters?) (?:it|each|every|all|complaints|the)\b",
        r"registers,",
        r"zarejestrow|rejestr(?:uj|owan|acj)|wpis(?:uj|ywan)",
        r"(?:за)?регистрир|регистрац|заносят|заносится|вносят\w* в журнал",
        r"erfass(?:t|en)\b|registrier",
    ),
    PromiseKind.ACKNOWLEDGE: either(
        r"acknowledg",
        r"confirm\w*(?: \w+){0,3} (?:receipt|arriv)",
        r"confirmation\b",
        r"potwierdz",
        r"подтвер(?:жд|д)",
        r"(?:eingangs)?bestätig",
        r"(?:g|ch)?ydnab(?:od|ydd)|cydnab",
    ),
    PromiseKind.UPDATE: either(
        r"update[sd]? (?:you|them|the \w+|customers|complainants|on|every|within"
        r"|at least)",
        r"(?:an|with|receive|send) updates?\b|\Aupdate\b",
        r"(?:on|of|about) (?:the )?progress|progress (?:report|update)",
        r"(?:keep|kept)\b(?: \w+){0,3} (?:informed|posted|up to date)",
        r"hears? from us",
        r"(?:o|według) (?:postęp|przebieg)",
        r"(?:о|про) ходе|промежуточн",
        r"zwischen(?:bescheid|stand|nachricht)|auf dem laufenden",
    ),
    PromiseKind.ANSWER: either(
        r"answer|repl(?:y|ies|ied)\b|respon(?:d|se)s?\b|responded|responding",
        r"final viewpoint|decision\b|decides?\b|decided\b|outcome\b|completion letter",
        r"odpow(?:ied(?!zialn)|iad|ie\b|iemy)|odpis(?:uj|z)|rozpatr|rozstrzyg|decyzj",
        r"ответ(?!ств)|отвеч|рассм(?:отр|атр)|решени[ея]\b|отпис",
        r"antwort|beantwort|bescheid(?!e? (?:wissen|sagen))|entscheid",
        r"ateb|ymateb",
    ),
    PromiseKind.RESOLVE: either(
        r"resolv|settle|solve[sd]?\b|close[sd]?\b|sort(?:s|ed)? (?:it )?out|resolution",
        r"załatw|rozwiąz(?:uj|an|em)|zamyka|zamkn",
        r"урегулир|закры(?:ва|т)|устран",
        r"erledig|(?:ge)?löst\b|lösen|lösung|abschließ|abgeschlossen",
    ),
    PromiseKind.REVIEW: either(
        r"(?:a|the|this|internal|separate|independent|our) review\b|appeal|reconsider",
        r"reviews? (?:it|in|within|the (?:decision|answer|case))\b|reviewed (?:by"
        r"|with|in)",
        r"second look|look(?:s|ed)? again|another look|afresh|to review\b",
        r"odwołan|ponown\w+ (?:rozpatr|analiz|przeanaliz|zbada)",
        r"апелляц|повторн\w+ рассм|пересм(?:отр|атр)|обжалован",
        r"überprüf|widerspruch|zweite prüfung",
        r"adolyg",
    ),
    PromiseKind.ESCALATE: either(
        r"escalat",
        r"(?:tell|told|tells|inform(?:s|ed)?|reach(?:es)?|go(?:es)?|passed)\b"
        r"(?: \w+){0,6}? (?:chief|managing director|general manager|top management"
        r"|board\b|chair\b|director\b)",
        r"(?:trafi|informuj|zawiadam|przekaz)\w*(?: \w+){0,4} "
        r"(?:zarząd|prezes|dyrektor|członk)",
        r"(?:сообща|информир|доклад|уведомл|передаю?т)\w*(?: \w+){0,3} "
        r"(?:директор|председател|правлени|руководств)",
        r"(?:директор|председател|руководств)\w*(?: \w+){0,3} (?:сообща|информир"
        r"|доклад)",
        r"(?:geschäftsführung|vorstand)(?: \w+){0,3} (?:inform|unterricht|vorgelegt)",
    ),
    PromiseKind.REMEDY: either(
        r"refund|credits?\b|payments?\b|money\b|compensat|remed(?:y|ies)\b|redress\b",
        r"paid\b|pays?\b|carried out|made good|put right",
        r"przelew|zwrot\w* (?:pieni|środk|kwot|należ)|wypła[tc]|rekompensat|zadośćucz",
        r"деньги|выпла[тч]|возмещ|возвра[тщ]\w* (?:ден|сред)|компенсац|перечисл",
        r"erstatt|gutschrift|auszahl|ausgezahlt|entschädig",
    ),
    PromiseKind.RETAIN: either(
        r"retain|retention|destroy|delet|wiped\b|shredded|erased",
        r"(?:is|are|be|we) (?:kept|keep|stored?|held|hold)\b|kept for\b|filed\b",
        r"przechow|usuwa|niszcz|archiwiz",
        r"хран(?!ител)|уничтож",
        r"aufbewahr|gelöscht|gespeichert",
        r"cadw|chadw|gadw",
    ),
    PromiseKind.SERVICE_LEVEL: either(
        r"pick(?:s|ed|ing)? up|wait(?:s|ing)? (?:time|no longer|on the phone)",
        r"odbier|odebr",
        r"снима\w+ трубку|принима\w+ звон",
        r"abheben|abgehoben|entgegen(?:nehm|genomm)",
    ),
    PromiseKind.CALL_BACK: either(
        r"(?:call|ring|phone)\w* (?:you |them |him |her |the customer )?back\b"
        r"|call-?back",
        r"oddzwa?[onń]",
        r"перезв",
        r"rückruf|rufen\b(?: \w+){0,3} zurück|zurückruf",
    ),
    PromiseKind.SURVEY: either(
        r"survey|questionnaire|(?:ask|mail)s? (?:every|all|our|each) "
        r"(?:customer|guest|caller|passenger|client)",
        r"ankiet|(?:prze)?bada\w* (?:opini|satysf|zadow)|pytamy",
        r"опр(?:ос|аш)|анкет|спрашива",
        r"umfrage|befrag",
    ),
    PromiseKind.QUARANTINE: either(
        r"(?:not|no) more (?:often )?than once|at most once",
        r"nie częściej niż",
        r"не чаще",
        r"höchstens einmal|nicht öfter als",
    ),
    PromiseKind.DOCUMENT_REVIEW: either(
        r"look(?:s|ed)? at this \w+ again|(?:policy|charter|code|document|procedure)"
        r" (?:is|are) (?:looked|gone) through|review:|gone through\b",
        r"przegląd",
        r"пересматрива",
    ),
    PromiseKind.PUBLISH: either(
        r"publish|put up\b|posted\b",
        r"publik|ogłasza|wywiesza",
        r"публик|вывеш",
        r"veröffentlich",
    ),
    PromiseKind.TRAIN: either(
        r"train(?:ed|ing)\b|refresher", r"szkol|przeszkol", r"обуч", r"schul(?:ung|t)"
    ),
    PromiseKind.REPEAT: either(
        r"repeat|same (?:matter|issue|problem) (?:again|comes)",
        r"powtórn|ponowny kontakt",
        r"повторн\w+ (?:обращени|жалоб|контакт)",
        r"wiederhol",
    ),
}
"""What says for sure which kind a promise is."""
WEAK_CUES: Mapping[PromiseKind, re.Pattern[str]] = {
    PromiseKind.ANSWER: either(
        r"(?:writes|write to you|will write|get back|come back|hear|hears"
        r"|be in touch)\b",
        r"letter leaves",
        r"(?:writes?|rings?) back|cases? (?:may|can) take|(?:may|can) take",
        r"termin\w* może|срок\w* может|frist kann",
        r"tell (?:you|the customer)|(?:you|customer|complainant)\w* (?:is|are|will be) "
        r"(?:told|informed)",
        r"(?:po)?informuj|zawiadam|odezw",
        r"сообщ|уведом|информир|свяжем",
        r"melden\b|schreiben\b|informier|mitteil",
    ),
    PromiseKind.ASSESS: either(
        r"investigat|assess|ranks?\b|prioriti|look(?:s|ed)? into|start|first contact",
        r"review(?:s|ed)? (?:your|the|each|every) (?:complaint|claim)",
        r"ocen(?:ia|im)|zbada|bada\b|oględzin|analiz",
        r"оцен(?:ива|к)|расслед|провер|разбира",
        r"prüf|untersuch",
    ),
    PromiseKind.FOLLOW_UP: either(
        r"calls?\b|rings?\b|phones?\b|contacts?\b|called\b|follow",
        r"dzwoni|kontaktuj",
        r"звонит|звоним|связыва",
        r"ruft\b|rufen\b|meldet",
    ),
}
"""What says it where nothing surer does."""
MASKED = either(
    r"(?:time|date|deadline|period|day) (?:of|for) (?:\w+ ){0,2}(?:answer|reply"
    r"|response)",
    r"(?:the )?date (?:our|the|a) (?:\w+ ){0,2}(?:is|can|will)",
    r"(?:by which|when) (?:\w+ ){0,5}(?:answer|reply|response)",
    r"termin\w* (?:odpowiedzi|wykonania|rozpatrzenia)",
    r"срок\w* (?:ответа|рассмотрения|исполнения)",
    r"(?:whether|how|order) to \w+",
    r"nicht (?:beantwortet|erledigt)|date due",
    r"(?:answer|response|complaint)s? (?:book|form|line|desk|team|centre|register)",
    r"(?:case|complaints?) handler|handling",
)
"""Words that name a thing and promise nothing: "the date of the answer"."""
STARTS = either(
    r"after (?:the |a |your )?(?:complaint|case|matter|claim)\b[^,;]*",
    r"(?:of|from|after|since|following|upon|on) (?:the |our |your |its |a |receiving )*"
    r"(?:\w+ ){0,2}?(?:receipt|receiving|decision|answer|response|registration|notice"
    r"|request|complaint|acknowledge?ment|letter|outcome|viewpoint|review|contact)s?\b",
    r"od (?:dnia |daty |chwili |momentu )?(?:\w+ )?(?:otrzymani|wpływ|zgłoszeni|złożeni"
    r"|odpowiedzi|decyzji|rejestracji|zamknięci|doręczeni)\w*",
    r"(?:со дня|с даты|с момента|после|от) (?:\w+ )?(?:получени|поступлени|регистраци"
    r"|обращени|подач|ответ|решени|закрыти)\w*",
    r"(?:nach|ab|seit) (?:\w+ ){0,2}(?:eingang|erhalt|zugang|bescheid|entscheidung)\w*",
)
"""From what a time is counted, which is not what is promised."""
