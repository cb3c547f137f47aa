"""In which language a text is written, told by its script and its smallest words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

_ENOUGH = 20_000  # characters; more tell nothing new
_LEAST = 1.2
_CLEARLY = 1.2
_LEAST_SHARE = 0.04

_SMALL_WORDS = {
    "en": "the of and to in is that for with are be this by which or an from will"
    " we you your our it have",
    "de": "der die das und ist nicht ein eine von mit den dem auf für sich"
    " oder werden bei wird sie wir",
    "fr": "le la les des du et est une dans pour par que qui nous vous sur avec sont",
    "es": "el la los las del y es una en para por que con su se al como más no este",
    "pt": "o os as do da dos das e é uma em para por que com não se ao como na no mais",
    "it": "il lo gli della di e è una che per con non sono nel alla dei delle si dal",
    "nl": "de het een en van is dat niet op te met voor zijn wij u aan er bij ook door",
    "pl": "i w z na się nie do jest że o za przez dla oraz od są po lub jak który",
    "cs": "a v se na je že s z do o k pro za by jako které nebo podle jsou při",
    "sk": "a v sa na je že s z do o k pre za by ako ktoré alebo podľa sú pri",
    "sl": "in v je na se za z da so po ali ki ne od pri kot ter tudi če bo",
    "hr": "i u je na se za s da su od koji ili kao ne po iz do što biti će",
    "hu": "a az és hogy nem is egy van meg ha vagy mint azt csak ez el kell amely volt",
    "ro": "și în de la a cu pe nu este sunt care din pentru o un se prin mai sau ce",
    "sv": "och att i det som en på är av för med den till inte om ett har vi kan eller",
    "no": "og å i det som en på er av for med den til ikke om et har vi kan eller"
    " dere hva etter fra mot innen oss noe",
    "da": "og at i det som en på er af for med den til ikke om et har vi kan eller"
    " jer hvad efter fra mod inden os noget",
    "fi": "ja on ei että se oli hän mutta ovat kun tai joka myös sen jos kuin ole"
    " voi asiakkaan",
    "et": "ja on ei et see oli kui ka või mis aga ning selle mida oma tema saab kes",
    "lv": "un ir ar no par uz kas ka tiek vai lai pēc jo bet kā tas līdz pie gada",
    "lt": "ir yra su iš kad į apie ar kaip bei už po jos tai bet nuo dėl ne gali",
    "tr": "ve bir bu için ile da de olarak olan ne çok daha en ya gibi veya kadar mi",
    "cy": "y yr yn a i o ar ac eich chi ni ei am at gan neu os ydych bydd fel hyn wedi",
    "ga": "an agus na ar is a i go le ag do ní tá seo sé bhfuil leis don nó atá",
    "ru": "и в не на что с по как это для от из или при за к о же его мы если до"
    " после года только она они",
    "uk": "і в не на що з та як це для від із або при за до про його ми якщо є",
    "be": "і ў не на што з па як гэта для ад або пры за да пра яго мы калі",
    "bg": "и в не на че с по как това за от или при да се е са ще които ние ако",
    "sr": "и у не на да са по као то за од или при се је су ће који ми ако",
}
_SCRIPTS = (
    ("el", "\u0370-\u03ff"),
    ("he", "\u0590-\u05ff"),
    ("ar", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"),
    ("th", "\u0e00-\u0e7f"),
    ("ka", "\u10a0-\u10ff"),
    ("ko", "\uac00-\ud7af"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u4e00-\u9fff"),
)
_HEADS = {
    "en": "date received customer channel subject category handler acknowledged"
    " answered closed outcome upheld complaint complaints target month total register",
    "pl": "data wpływu kanał klient dotyczy kategoria prowadzi potwierdzono odpowiedź"
    " wynik zasadna reklamacja reklamacje skarga skargi rejestr termin razem miesiąc",
    "ru": "дата поступления канал клиент содержание категория исполнитель ответ"
    " результат жалоба жалобы обращение обращения претензия журнал реестр срок итого",
    "de": "datum eingang kunde kanal betreff kategorie bearbeiter bestätigt antwort"
    " ergebnis berechtigt beschwerde beschwerden register frist summe monat",
}
"""Heads of columns: a register may have no sentence, and so none of the small words."""
_LEAST_HEADS = 3
_FOREIGN = {
    code: re.compile(f"[{letters}]")
    for code, letters in (
        ("ru", "іїєґў"), ("uk", "ыэёъў"), ("be", "иъщїє"), ("bg", "ыэёіїє"),
        ("sr", "ыэёщъйі"),
    )
}  # fmt: skip
"""Letters that a language written in Cyrillic does not have."""

_LETTERS = {code: re.compile(f"[{letters}]") for code, letters in _SCRIPTS}
_OF_A_SCRIPT = re.compile("[" + "".join(letters for _, letters in _SCRIPTS) + "]")
_SHARE_OF_SCRIPT = 0.2
_WORD = re.compile(r"[^\W\d_]+")


def _weighed() -> dict[str, list[tuple[str, float]]]:
    """Return the languages of each word; one that many share tells little."""
    sharing: dict[str, list[str]] = defaultdict(list)
    for code, words in _SMALL_WORDS.items():
        for word in dict.fromkeys(words.split()):
            sharing[word].append(code)
    return {
        word: [(code, len(codes) ** -0.5) for code in codes]
        for word, codes in sharing.items()
    }


_WORDS = _weighed()

NAMES = {
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "cs": "Czech",
    "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French",
    "ga": "Irish", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovene", "sr": "Serbian",
    "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "zh": "Chinese",
}  # fmt: skip
"""The languages that can be told apart, by ISO 639-1 code."""


def language_of(text: str) -> str:
    """Return a text's language as ISO 639-1 has it; empty where it is too short."""
    beginning = text[:_ENOUGH]
    if script := _by_script(beginning):
        return script
    words = Counter(each.lower() for each in _WORD.findall(beginning))
    return _by_small_words(words, beginning) or _by_heads(words)


def _by_small_words(words: Counter[str], beginning: str) -> str:
    scores: dict[str, float] = defaultdict(float)
    for word, languages in _WORDS.items():
        if count := words.get(word, 0):
            for code, weight in languages:
                scores[code] += count * weight
    found = [
        (score, code)
        for code, score in scores.items()
        if code not in _FOREIGN or not _FOREIGN[code].search(beginning.lower())
    ]
    (first, best), (second, _) = sorted([(0, ""), (0, ""), *found], reverse=True)[:2]
    least = max(_LEAST, _LEAST_SHARE * words.total(), _CLEARLY * second)
    return best if first >= least else ""


def _by_heads(words: Counter[str]) -> str:
    met = [(len(words.keys() & heads.split()), code) for code, heads in _HEADS.items()]
    (first, best), (second, _) = sorted(met, reverse=True)[:2]
    return best if first >= _LEAST_HEADS and first > second else ""


def _by_script(text: str) -> str:
    """Return the language of a script that is written in one language alone."""
    letters = len(_OF_A_SCRIPT.findall(text))
    if letters <= _SHARE_OF_SCRIPT * len(text):
        return ""
    counts = {code: len(found.findall(text)) for code, found in _LETTERS.items()}
    # Japanese and Korean are written with Chinese characters too.
    if counts["ja"] > counts["zh"] / 10:
        return "ja"
    return max(counts, key=lambda code: counts[code])
