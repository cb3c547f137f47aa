"""The words in which registers say how a dispute went, each meaning under one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FOR_CUSTOMER, IN_PART = "for the customer", "in part for the customer"
FOR_ORGANIZATION, SETTLED = "for the organization", "settled"
ACCEPTED, REFUSED = "recommendation accepted", "recommendation refused"
WITHDRAWN, OUTSIDE, LAPSED = "withdrawn", "outside jurisdiction", "lapsed"


def listed(words: str) -> tuple[str, ...]:
    """Return words and phrases from a list with commas, over several lines."""
    return tuple(" ".join(word.split()) for word in words.split(","))


# Redress that an ombudsman found reasonable was given before: the answer stands.
OUTCOMES: Mapping[str, tuple[str, ...]] = {
    FOR_CUSTOMER: listed(
        """upheld, fully upheld, confirmed, granted, justified, founded,
        decision for customer, decision for consumer, for customer, for the customer,
        for consumer, in favour of customer, in favour of the customer,
        in favor of the customer, in favour of consumer, maladministration,
        severe maladministration, service failure, complaint upheld,
        uznana, uznany, uznane, zasadna, zasadny, uwzględniona, uwzględniony,
        na korzyść klienta, na korzyść konsumenta, na rzecz klienta,
        удовлетворена, удовлетворено, удовлетворён, удовлетворен, обоснована,
        в пользу клиента, в пользу потребителя, berechtigt, begründet, stattgegeben,
        zugunsten des kunden, zugunsten des verbrauchers, estimada, estimado,
        a favor del cliente, a favor del consumidor, favorable al cliente,
        procedente, a favor do cliente, a favor do consumidor, deferida, deferido,
        kabul, kabul edildi, haklı bulundu, tüketici lehine, müşteri lehine"""
    ),
    IN_PART: listed(
        """partly upheld, partially upheld, upheld in part, split, split decision,
        częściowo uznana, uznana częściowo, częściowo zasadna, częściowo uwzględniona,
        частично удовлетворена, удовлетворена частично, частично обоснована,
        teilweise berechtigt, teilweise begründet, teilweise stattgegeben,
        estimada parcialmente, parcialmente estimada, parcialmente procedente,
        parcialmente deferida, deferida parcialmente, kısmen kabul,
        kısmen kabul edildi, kısmen haklı"""
    ),
    FOR_ORGANIZATION: listed(
        """not upheld, unfounded, unjustified, not justified, dismissed, rejected,
        denied, decision for org, decision for organization,
        decision for organisation, for organization, for the organization,
        for the organisation, in favour of the organization, no maladministration,
        reasonable redress, complaint not upheld, niezasadna, niezasadny, nieuznana,
        oddalona, oddalony, odrzucona, na korzyść przedsiębiorcy,
        na korzyść organizacji, отклонена, отклонено, необоснована, отказано,
        в пользу организации, unbegründet, unberechtigt, abgelehnt, abgewiesen,
        zurückgewiesen, zugunsten des unternehmens, desestimada, desestimado,
        a favor de la empresa, rechazada, improcedente, indeferida, indeferido,
        a favor da empresa, ret, reddedildi, haksız bulundu, kuruluş lehine"""
    ),
    SETTLED: listed(
        """settled, settlement, agreed, agreement, amicably settled, mediated,
        settled by agreement, ugoda, zawarto ugodę, ugodowo, мировое соглашение,
        урегулирован, урегулирована, урегулировано, соглашение, vergleich,
        verglichen, einigung, gütlich beigelegt, acuerdo, conciliado, transacción,
        acordo, conciliação, uzlaşma, uzlaşıldı, anlaşma, anlaşma sağlandı, sulh"""
    ),
    ACCEPTED: listed(
        """recommendation accepted, accepted recommendation, zalecenie przyjęte,
        рекомендация принята, empfehlung angenommen, recomendación aceptada,
        recomendação aceita, recomendação aceite, tavsiye kabul edildi"""
    ),
    REFUSED: listed(
        """recommendation rejected, recommendation refused, recommendation declined,
        rejected recommendation, zalecenie odrzucone, рекомендация отклонена,
        empfehlung abgelehnt, recomendación rechazada, recomendação rejeitada,
        tavsiye reddedildi"""
    ),
    WITHDRAWN: listed(
        """withdrawn, cancelled, canceled, wycofana, wycofany, wycofane, отозвана,
        отозван, отозвано, zurückgezogen, zurückgenommen, retirada, retirado,
        desistida, desistência, geri çekildi, vazgeçildi"""
    ),
    OUTSIDE: listed(
        """outside jurisdiction, out of jurisdiction, no jurisdiction, ineligible,
        not eligible, inadmissible, out of scope, outside scope, niewłaściwość,
        poza właściwością, niedopuszczalna, niedopuszczalny, вне компетенции,
        не подлежит рассмотрению, неприемлема, unzulässig, nicht zuständig,
        fuera de jurisdicción, inadmisible, no admitida, fora da competência,
        inadmissível, yetkisizlik, kapsam dışı, başvuru uygun değil"""
    ),
    LAPSED: listed(
        """lapsed, abandoned, expired, discontinued, timed out, umorzona, umorzony,
        wygasła, прекращена, прекращено, истёк срок, eingestellt, verfristet,
        caducada, caducado, archivada, caducou, arquivada, düştü, süresi doldu"""
    ),
}
CLOSED = listed(
    """closed, completed, complete, done, finished, resolved, concluded, settled,
    withdrawn, lapsed, zamknięta, zamknięty, zamknięte, zakończona, zakończony,
    zakończone, закрыт, закрыта, закрыто, завершён, завершен, завершена, завершено,
    geschlossen, abgeschlossen, erledigt, kapalı, kapandı, cerrado, cerrada, resuelto,
    finalizado, encerrado, encerrada, fechado, fechada, concluído"""
)
YES = listed(
    """yes, y, true, t, 1, tak, да, ja, evet, si, sí, sim, given, granted, obtained,
    accepted, agreed, participated, participating, udzielona, wyrażona, przyjęto,
    przyjęta, zgoda, дано, получено, принято, принята, erteilt, angenommen,
    teilgenommen, verildi, kabul, kabul edildi, katıldı, otorgado, concedido, aceptado,
    aceptada, aceito, aceita, aceite"""
)
NO = listed(
    """no, n, false, f, 0, nie, нет, nein, hayır, não, nao, refused, rejected,
    declined, odmowa, odmówiono, odrzucono, odrzucona, отказ, отказано, отклонено,
    отклонена, abgelehnt, verweigert, rechazado, rechazada, denegado, recusado,
    recusada, rejeitada, reddedildi, katılmadı"""
)
BEFORE = listed(
    """before dispute, before the dispute, before, in the contract, at sale,
    przed sporem, до спора, vor dem streit, uyuşmazlıktan önce, antes del conflicto,
    antes da disputa"""
)
SERIOUS = listed(
    """high, severe, serious, critical, very high, urgent, 1, wysoka, poważna,
    krytyczna, высокая, серьёзная, серьезная, критическая, hoch, schwer, kritisch,
    yüksek, alta, grave, crítica"""
)
NOT_SERIOUS = listed(
    """medium, moderate, normal, low, minor, 2, 3, 4, 5, średnia, niska, normalna,
    средняя, низкая, обычная, mittel, niedrig, gering, orta, düşük, media, média,
    baja, baixa, leve"""
)
