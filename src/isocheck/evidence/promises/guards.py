"""What keeps a time in a sentence from being a promise of this organization.

A wish, a plan, a report of what was, a law, an example, the duty of somebody else, a
condition, or a denial. English, Polish, Russian, German and Welsh.
"""

from __future__ import annotations

import re

from isocheck.evidence.promises.words import either
from isocheck.model.promises import PromiseKind

OUTSIDE_KINDS = (PromiseKind.OUTSIDE_LIMIT, PromiseKind.OUTSIDE_AFTER)

NOBODYS = either(
    # laws and what they demand of everybody
    r"by law\b|becomes law|statut|legislation|§|article \d|regulation \(|must by"
    r"|act \d{4}",
    r"ustaw[aęioy]|przepis|art\. ?\d|ma obowiązek|obowiązan",
    r"закон(?!н\w+ предст)|обязан\b|обязана\b|статья \d|постановлени",
    r"gesetz|verordnung",
    # plans
    r"going to\b|are to be\b|is to be\b|will introduce|next year\b|plan(?:s|ned)? to\b"
    r"|intend|subject to (?:the )?approval|on its way\b(?= ?[.!]|$)|would\b"
    r"|in future\b",
    r"planuj|zamierza|w przyszłości|wprowadzimy|zostanie wprowadz",
    r"планиру|намерен|будет введ|в будущем|предполага",
    r"geplant|künftig|beabsichtig",
    # examples, settings and questions
    r"for example|for instance|e\.g\.|such as\b|default|preset|you might|could be set",
    r"na przykład|np\.|domyśln",
    r"например|по умолчанию",
    r"zum beispiel|z\. ?b\.",
    # anybody and no one
    r"(?:a|any|every) good (?:firm|company)|companies\b|traders?\b|your (?:\w+ )?"
    r"(?:supplier|provider|seller)",
    r"dobra firma|przedsiębiorc[ay]|sprzedawc[ay]|firmy powinny",
    r"оператор обязан|магазин|продавец|исполнитель обязан",
    # employees among themselves, and those who would like to be some
    r"\bHR\b|human resources|colleague who|you acknowledge|you answer|your tasks"
    r"|you bring",
    r"czego oczekujemy|twoje zadania|do zadań|oferujemy|obowiązków",
    r"ваши задачи|обязанности",
    # what was
    r"took\b|lasted|average|median|last (?:year|quarter|month)\b|so far\b"
    r"|compared with",
    r"średnio|w zeszłym|w ubiegłym|wyniósł|wyniosł",
    r"в среднем|в прошлом|составил",
    r"durchschnitt|im vergangenen",
)
OF_OTHERS = either(
    r"your (?:\w+ )?(?:supplier|provider|seller|shop|bank|insurer|landlord)",
    r"na (?:sprzedawc|dostawc|sklep)",
    r"на (?:магазин|продавц|поставщик)",
)
"""Heads a text that tells how to complain about somebody else."""
PAST = either(
    r"(?<!who )(?<!which )(?<!that )(?:was|were|had|have been|has been)\b",
    r"został[aoy]?\b|zostały\b|były?\b",
    r"был[аио]?\b",
    r"wurden?\b",
)
"""What tells of the past where it governs the time: "were answered within 3 days"."""
AFTER_A_JOINT = re.compile(
    r"\b(?:who|which|that|when|after|since|if|once|until|unless|day|date|as|where"
    r"|który|która|które|gdy|jeśli|który|которы[йе]|которая|если|когда|wenn|falls"
    r"|die|der|das)\b[^,;]*\Z",
    re.IGNORECASE,
)
NEGATION = either(
    r"(?:not|never|no|cannot|can't|don't|doesn't|won't|nobody|without)\b",
    r"(?:nie|nigdy|bez)\b",
    r"(?:не|никогда|без)\b",
    r"(?:nicht|kein\w*|nie)\b",
)
LIMIT_WORDS = (
    r"later|more|longer|exceed\w*|less|fewer|than|later|dłuż\w+|późni\w+|więcej"
    r"|rzadziej"
    r"|przekracza\w*|позднее|более|дольше|реже|превыша\w+|später|länger|mehr|often"
    r"|częściej|чаще"
)
LIMIT = re.compile(
    rf"\b(?:no|not|nie|не|nicht) (?:\w+ )?(?:{LIMIT_WORDS})\b", re.IGNORECASE
)
"""A denial that sets a limit: "not later than"."""
BEYOND = re.compile(
    r"(?:\b(?:longer than|more than|over|exceeds?|exceeding|later than|after|once|past"
    r"|less than|fewer than|delay of|wait of|older than|earlier than|for|last|first"
    r"|dłużej niż|ponad|po upływie|po|powyżej|później niż|przez ostatnie"
    r"|более|свыше|спустя|после|по истечении|старше|через|"
    r"länger als|mehr als|nach ablauf von|nach|über|ar ôl)"
    r"(?: the| a| another| about)?|\bat least|\bco najmniej|\bне менее"
    r"|\bmindestens)\s*\Z",
    re.IGNORECASE,
)
"""What makes a time the beginning of something, or a condition."""
BEFORE_SOMETHING = re.compile(
    r"\s*(?:before|ago|earlier|ahead|in advance|prior|notice|przed|temu|wcześniej|назад"
    r"|до\b(?! конца)|vor\b|have passed|has passed|had passed|window|of leave"
    r"|old\b)",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"(?:^|[,;(]\s*)(?:if|when|where|should|unless|in case|jeśli|jeżeli|gdy|gdyby|если"
    r"|когда|wenn|falls|sollte|os)\b[^,;]*\Z",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"(?:\b(?:within|in|by|under|inside|up to|at most|maximum|max|takes?|than|until"
    r"|exceed|for|w ciągu|w|do|niż|najpóźniej|maksymalnie|przez|przekracza|w terminie"
    r"|в течение|за|позднее|более|до|через|превышает|превышают|не дольше|на"
    r"|innerhalb|binnen|in|spätestens|bis zu|von|als|o fewn|ymhen)"
    r"(?: (?:the|a|of|von|no more than|about|approximately|at most|the next|maximum"
    r"|next"
    r"|after|nach|max|terminie|kolejnych))?|[:–—<≤|-])\s*\Z",
    re.IGNORECASE,
)
"""What a time must follow in a sentence to be a limit."""
HEDGES = either(
    r"usually|normally|generally|typically|as a rule|ideally|roughly|or so\b"
    r"|about (?=\d)",
    r"zwykle|zazwyczaj|z reguły|w zasadzie|na ogół|mniej więcej",
    r"обычно|как правило|примерно|около",
    r"in der regel|üblicherweise|normalerweise|etwa|ungefähr",
    r"fel arfer",
)
OTHERS = either(
    r"suppliers?|contractors?|subcontractors?|brokers?|couriers?|manufacturers?"
    r"|third part(?:y|ies)|the network|the authority|the panel|the client\b|they\b",
    r"dostawc[aówy]|podwykonawc|pośredni[kc]|kurier|przez UPS|producent",
    r"поставщик|подрядчик|курьер|посредник|производител",
    r"lieferant|dienstleister|auftragnehmer|hersteller",
)
"""Somebody else who does it."""
OUTSIDE = either(
    r"ombuds|arbit(?:er|rat|rator)|adjudicat|conciliat|mediat|dispute (?:body"
    r"|resolution)"
    r"|regulator|consumer council|commissioner|\w+arbiter|independent (?:body"
    r"|review by)",
    r"rzecznik\w* (?:finansow|praw|ubezp)|rozjemc|mediator|arbitra|polubown|inspekcj",
    r"омбудсмен|арбитр|примирител|посредник|медиатор|роспотребнадзор",
    r"ombud|schlicht|verbraucherzentrale",
    r"ombwdsm",
)
GOES = either(
    r"refer|takes?\b|bring|submit|contact|go(?:es)? to|turn(?:s)? to|appeal|request"
    r"|ask(?:ed|s)?\b|approach|right to|complain to|then:|names the|have\b",
    r"zwróci|skierowa|wystąpi|odwoła|złoży|wnieś",
    r"обрати|обраща|передать|подать|направить",
    r"wenden|anrufen|einreichen|vorlegen",
    r"cysylltu|cyfeirio|gyfeirio",
)
IT = re.compile(r"\b(?:to|with) (?:it|them|there)\b", re.IGNORECASE)
"""A body that the sentence before has named."""
SINCE = re.compile(r"\b(?:once|after|more than|po|после)\s*\Z", re.IGNORECASE)
ELAPSED = either(
    r"elapsed|gone by|passed\b|without (?:an?|our|one)|have not|has not|haven't"
    r"|no (?:final "
    r")?(?:answer|reply|response)|if\b|once\b|more than|after (?=\w+ (?:day|week"
    r"|month))",
    r"jeśli|jeżeli|po upływie|nie otrzyma|bez odpowiedzi",
    r"если|по истечении|не получ|без ответа",
    r"wenn|falls|nach ablauf|nicht erhalten|keine antwort",
)
THEIR_TIME = re.compile(
    r"\b(?:you|customers?|complainants?|students?|users?|tenants?|passengers?|guests?"
    r"|residents?|klien(?:t|ci)|konsumen(?:t|ci)|reklamując\w+|użytkowni\w+|państwo"
    r"|заявител[ьи]|клиенты?|абоненты?|вы|покупател[ьи]|kunden?|sie|verbraucher)"
    r"(?: \w+){0,7}? (?:complain|raises?|submits?|lodges?|asks?|requests?|appeals?"
    r"|returns?|reports?|notify|notifies|bring|refer|(?:tell|contact) us"
    r"|make a (?:claim|complaint)"
    r"|zgł[ao]si|zgłasza|złoży|składa|odwoła|wnieś|wnosi|zwróci"
    r"|подать|обжаловать|обратиться|подаёт|подает|обращается"
    r"|einlegen|einreichen|widersprechen|beschweren)\b"
    r"|(?:\A|[.;:] ?)(?:ask|send us|tell us|submit|return|report|let us know|appeal"
    r"|poproś|zgłoś|złóż|napisz|подайте|обратитесь|сообщите|bitte)\b"
    r"|(?:przysługuje|służy) (?:\w+ )?odwołan|termin\w* na (?:złożenie|wniesienie"
    r"|odwoł)"
    r"|odwołan\w* (?:\w+ ){0,3}(?:przysługuje|służy|można)|вправе",
    re.IGNORECASE,
)
"""The customer is the one who has to act."""
RECEIVES = either(
    r"(?:will |can |should )?(?:expect|receive|get|hear|be (?:told|informed"
    r"|contacted))s?\b",
    r"otrzyma|dosta",
    r"получ",
    r"erhalten|bekommen",
)
