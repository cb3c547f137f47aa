"""The labels by which documents tell owner, version and days, in four languages."""

from __future__ import annotations

import re

DAY = re.compile(
    r"""
    (?P<review_by>
      \bnext\ (?:\w+\ )?review(?:\ date)?\b
    | \bfollowing\ review\b
    | \breview(?:\ is)?\ (?:due|by|before|date)\b
    | \bdue\ for\ review\b
    | \b(?:to|will)\ be\ (?:next\ )?(?:reviewed|revised)\ (?:by|before|in|on)\b
    | (?:\breview|\blook|\bwent|\bgo(?:es|ne)?\ through|przegląd|пересм)
      [^.]{0,60}?(?:\bnext|\bnajbliższy|\bследующ\w+)\b
    | \b(?:następny|kolejny|najbliższy)\ przegląd\b
    | \b(?:data|termin)\ (?:następnego\ |kolejnego\ )?przeglądu\b
    | \b(?:следующ|очередн|ближайш)\w+\ (?:пересмотр|проверк)\w*
    | \bсрок\ пересмотра\b
    | \bnächste\ (?:über)?prüfung\b
    )
    |(?P<valid_until>
      \bvalid\ (?:until|to|till|through)\b
    | \b(?:expires|expired|expiry\ date|runs\ until|applies\ until|in\ force\ until)\b
    | \b(?:ważn\w+|obowiązuj\w+|obowiązywał\w*)\ do\b
    | \b(?:действу\w+|действовал\w*|действител\w+)\ (?:до|по)\b
    | \bсрок\ действия\b
    | \b(?:gültig|gilt)\ bis\b
    )
    |(?P<valid_from>
      \beffective\b | \bin\ (?:force|use|effect)\ (?:from|since|as\ of)\b
    | \b(?:valid|applies|applicable|runs)\ from\b
    | \b(?:comes?|came|coming|enters?)\ into\ (?:force|effect)\b
    | \b(?:takes|with)\ effect\b
    | \b(?:ważn\w+|obowiązuj\w+|stosuje\ się)\ od\b
    | \b(?:wchodzi|weszł\w+|wszedł|wejdzie)\ w\ życie\b
    | \bдейству\w+\ с\b | \bвступ\w+\ в\ силу\b | \bвводится\ в\ действие\b
    | \b(?:gültig|gilt)\ (?:ab|seit)\b | \bin\ kraft\b
    )
    |(?P<reviewed>
      \blast\ (?:review|updat|revis|amend|modif|chang)\w*
    | \b(?:reviewed|updated|revised|amended|rev\.|revision|dated|as\ (?:of|at))
    | \bostatni\w*\ (?:przegląd|aktualizacj|zmian)\w*
    | \b(?:zaktualizowan|zmienion|aktualizacj)\w* | \bstan\ na\b
    | \bпоследн\w+\ (?:пересмотр|обновлени|изменени)\w*
    | \b(?:обновл[её]н|пересмотрен)\w* | \bв?\ ?редакци\w+\ от\b
    | \bпо\ состоянию\ на\b
    | \bzuletzt\b | \bstand\b(?=[:\ ])
    | ^(?:date|data|дата|datum)\b(?=\s*[:|])
    )
    |(?P<approved>
      \b(?:approv|adopt|ratif|authori[sz]|releas)\w+ | \bsigned(?:\ off)?\b | \bissued\b
    | \bagreed\b
    | \b(?:zatwierdz|przyję|uchwal|wydan|podpisa)\w*
    | \bутвер(?:жд|д)\w+ | \bпринят\w* | \bвведен\w*\ в\ действие\b
    | \bприказ\w*\ от\b
    | \b(?:genehmigt|verabschiedet|beschlossen|freigegeben)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What a day is that stands behind it; the group is the field of the record."""

OF_SOMETHING_ELSE = re.compile(
    r"\b(?:certif|zertif|certyfik|сертиф|licen[cs]e|voucher|coupon|ticket|guarantee|"
    r"warranty|insurance)\w*",
    re.IGNORECASE,
)
"""What is valid for a time without the document being so."""

SEASON = re.compile(
    r"\b(?:valid|applies|in force|obowiązuj\w+|ważn\w+|действу\w+|gilt|gültig)\b"
    r"[^.]{0,40}\b(?:season|sezon\w*|сезон\w*|saison|(?:timetable|school) year)\b"
    r"[^.\d]{0,10}(?P<first>20\d\d)(?:[/–-](?P<last>20\d\d|\d\d))?"
    r"|\b(?:valid|applies)\b[^.]{0,30}\b(?P<year>20\d\d)(?:[/–-](?P<end>20\d\d|\d\d))?"
    r" (?:season|timetable|school year)",
    re.IGNORECASE,
)
"""A season that a text is valid for, by its years."""

YEARS = re.compile(
    r"\b(?:promise|charter|guarantee|conditions|rules|obietnic\w+|gwarancj\w+|karta|"
    r"zasady|regulamin|warunki|обещани\w+|гаранти\w+|хартия|правила|условия)\b"
    r"[^.\d]{0,25}\b(?P<first>20\d\d) ?[/–-] ?(?P<last>20\d\d|\d\d)(?![\d/])"
    r"|\bholds?\b[^.\d]{0,60}\bseason (?P<year>20\d\d)[/–-](?P<end>20\d\d|\d\d)\b",
    re.IGNORECASE,
)
"""The years that a promise is made for, in what it is called."""

OWNER = re.compile(
    r"\b(?:(?:\w+[ ])?owner|(?:owned|maintained)[ ]by|responsible(?:[ ]person)?|"
    r"właściciel(?:ka)?(?:[ ]\w+)?|odpowiada|odpowiedzialn[yai]|"
    r"владелец(?:[ ]\w+)?|ответственн(?:ый|ая)|verantwortlich\w*)"
    r"[ ]?(?:[:|]|[ ][–—-][ ]|(?<=[ ]by)[ ])[ ]*"
    r"(?P<owner>[^\W\d_][^:;|]{1,80}?)(?=\s*(?:[;|]|,[ ](?!\w+[ ]of\b)|"
    r"(?<=[^\W_]{3})\.(?:\s|$)|$))",
    re.IGNORECASE,
)

VERSION = re.compile(
    r"\b(?:version|ver\.|issue|edition|revision|rev\.|wersja|wydanie|edycja|версия|"
    r"редакция|fassung|ausgabe)[ ]?(?:no\.?|nr\.?|№|[:|])?[ ]?"
    r"(?P<version>\d{1,3}(?:\.\d{1,3}){0,3})(?![\d/]|\.\d)|\bv(?P<short>\d+(?:\.\d+)*)\b",
    re.IGNORECASE,
)

PERIOD = re.compile(
    r"(?:review|revis|look|go(?:es|ne)? through|przegl|пересм|überprüf)[^.]{0,40}?"
    r"(?:every (?P<en>\w+ )?(?P<unit>year|month)s?|(?P<yearly>\b(?:annually|yearly|"
    r"(?:once a|each|every) year|raz w roku|co rok\w*|ежегодно|раз в год|jährlich))"
    r"|\bco (?P<pl>\w+) lata|раз в (?P<ru>\w+) (?:год|лет))",
    re.IGNORECASE,
)
"""How often a text is looked at again."""

OF_THIS_TEXT = re.compile(
    r"(?:^|\.\s)\W*(?:review|przegląd|пересм|überprüf)"
    r"|\bthis (?:polic|procedur|document|paper|charter|code|instruction|statement|text)"
    r"|\b(?:polityk|procedur|instrukcj|"
    r"dokument|kart|zasad)|\b(?:политик|поряд|инструкц|документ|кодекс|положени)",
    re.IGNORECASE,
)
"""What shows that such words are about the text, and not about some work."""

HEADED = re.compile(
    r"version|approved|reviewed|revision|effective|wersja|zatwierdz|версия|утвержд",
    re.IGNORECASE,
)
"""The head of a table of versions."""
