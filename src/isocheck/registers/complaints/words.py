"""The words in which registers say closed, refused, urgent, serious and other."""

from __future__ import annotations

CLOSED = tuple(
    """closed resolved completed complete done finished settled cancelled canceled
    withdrawn zamknięta zamknięte zamknięty zakończona zakończone rozpatrzona
    закрыта закрыто закрыт завершена завершено geschlossen erledigt abgeschlossen
    cerrado cerrada resuelto resuelta clôturé fermé résolu finalizada""".split()
)
UPHELD = (
    *"upheld granted justified founded accepted".split(),
    *"uznana zasadna uwzględniona удовлетворена обоснована berechtigt".split(),
    "fully upheld",
    "closed with relief",
    "closed with monetary relief",
    "closed with non-monetary relief",
)
PARTLY = (
    "partly upheld",
    "partially upheld",
    "partly justified",
    "częściowo uznana",
    "częściowo zasadna",
    "частично удовлетворена",
    "частично обоснована",
    "teilweise berechtigt",
)
REFUSED = (
    *"rejected refused denied declined unfounded unjustified dismissed".split(),
    *"odrzucona nieuznana niezasadna oddalona отклонена отказано".split(),
    *"необоснована abgelehnt unbegründet rechazada rejetée".split(),
    "not upheld",
    "not justified",
    "closed without relief",
)
DROPPED = ("withdrawn", "settled")  # neither upheld nor refused
LEVELS = {
    1: (
        *"critical emergency urgent immediate highest blocker".split(),
        *"krytyczny krytyczna pilny pilna критический критическая срочно".split(),
        *"срочный срочная kritisch dringend".split(),
        "very high",
    ),
    2: (
        *"high major serious severe hoch alta haute".split(),
        *"wysoki wysoka poważna высокий высокая серьезная серьёзная".split(),
    ),
    3: (
        *"medium moderate normal standard mittel media moyenne".split(),
        *"średni średnia normalny средний средняя обычный".split(),
    ),
    4: (
        *"low minor niedrig gering baja faible".split(),
        *"niski niska низкий низкая".split(),
    ),
    5: (*"lowest planning trivial".split(), "very low"),
}
SERIOUS = (*LEVELS[1], *LEVELS[2])
NOT_SERIOUS = (*LEVELS[3], *LEVELS[4], *LEVELS[5])
OTHER = tuple(
    """other others misc miscellaneous general unknown unclassified none inne inna
    pozostałe другое прочее sonstiges andere otro otros autre outros n/a -""".split()
)
NO_BASIS = tuple(
    "none no nothing unknown brak нет keine yok ninguna ninguno nenhuma n/a -".split()
)
