"""The words by which courses and leaving are known, each as it stands in a register."""

from __future__ import annotations

# Parts of words that a course on a subject has in its name, in lower case.
COURSES = {
    "complaint": tuple(
        """complain grievance skarg reklamac жалоб претенз рекламац beschwerde
        reklamation şikayet şikâyet reclamaci reclamaç queja""".split()
    ),
    "dispute": tuple(
        """dispute mediat arbitrat ombudsman spory sporów sporem mediac arbitraż
        спор медиац арбитраж streit schlichtung schiedsverfahren uyuşmazlık
        arabulucu tahkim conflicto litigio conflito litígio arbitra""".split()
    ),
    "code": (
        *"charter kodeks obietnic кодекс обещани verhaltenskodex kundencharta".split(),
        *"serviceversprechen taahhüt taahhüd".split(),
        "code of conduct",
        "customer code",
        "customer promise",
        "service promise",
        "service guarantee",
        "karta klienta",
        "хартия клиента",
        "código de conducta",
        "carta de servicios",
        "código de conduta",
        "carta ao cliente",
    ),
}

# Moves inside the organization: the person works on, though not here.
TRANSFERS = (
    *"transfer transferred moved promotion promoted secondment internal".split(),
    *"przeniesienie przeniesiony awans перевод повышение versetzung".split(),
    *"versetzt beförderung transfer terfi nakil traslado ascenso".split(),
    *"transferência promoção".split(),
    "internal transfer",
    "internal move",
    "moved internally",
    "przeniesienie wewnętrzne",
    "внутренний перевод",
    "interne versetzung",
    "iç transfer",
    "traslado interno",
    "transferência interna",
)
