"""The names of the months in seven languages."""

from __future__ import annotations

# Each line is a month in English, Polish, Russian, German, Turkish, Spanish and
# Portuguese, as dates are written, with the short forms in use.
_LISTED = {
    1: """january jan styczeń stycznia sty январь января янв januar jänner jän
        ocak oca enero ene janeiro""",
    2: """february feb luty lutego lut февраль февраля фев февр februar feber
        şubat şub febrero fevereiro fev""",
    3: "march mar marzec marca март марта мар märz mär mrz mart marzo março",
    4: "april apr kwiecień kwietnia kwi апрель апреля апр nisan nis abril abr",
    5: "may maj maja май мая mai mayıs mayo maio",
    6: "june jun czerwiec czerwca cze июнь июня июн juni haziran haz junio junho",
    7: "july jul lipiec lipca lip июль июля июл juli temmuz tem julio julho",
    8: """august aug sierpień sierpnia sie август августа авг ağustos ağu agosto
        ago""",
    9: """september sep sept wrzesień września wrz сентябрь сентября сен сент
        eylül eyl septiembre set setembro""",
    10: """october oct październik października paź октябрь октября окт oktober okt
        ekim eki octubre outubro out""",
    11: """november nov listopad listopada lis ноябрь ноября ноя нояб kasım kas
        noviembre novembro""",
    12: """december dec grudzień grudnia gru декабрь декабря дек dezember dez
        aralık ara diciembre dic dezembro""",
}

MONTHS: tuple[tuple[str, ...], ...] = tuple(
    tuple(dict.fromkeys(names.split())) for names in _LISTED.values()
)
# The longest first, so that "mar" does not stand for "march".
ANY_MONTH = "|".join(
    sorted((name for names in MONTHS for name in names), key=lambda n: (-len(n), n))
)
