"""The words in which contact logs say in and out, answered and given up."""

from __future__ import annotations

INBOUND = tuple(
    """in inbound incoming received przychodzące przychodzący przychodząca wchodzące
    входящий входящая входящие входящее eingehend ankommend gelen entrante entrada
    recebida recebido""".split()
)
OUTBOUND = tuple(
    """out outbound outgoing dialled dialed wychodzące wychodzący wychodząca исходящий
    исходящая исходящие исходящее ausgehend abgehend giden saliente salida saída
    efetuada realizada""".split()
)
ANSWERED = tuple(
    """answered handled connected completed served odebrane odebrany odebrana отвечен
    отвечено отвечена принят принято принята angenommen beantwortet cevaplandı
    yanıtlandı atendida atendido contestada contestado respondida""".split()
)
GIVEN_UP = (
    *"abandoned abandon missed unanswered lost noanswer no_answer".split(),
    "no answer",
    "not answered",
    *"porzucone porzucony porzucona nieodebrane nieodebrany nieodebrana".split(),
    *"потерян потеряно потеряна пропущен пропущено пропущена неотвечен".split(),
    *"abgebrochen aufgelegt verloren verpasst kaçan terkedildi cevapsız".split(),
    *"abandonada abandonado perdida perdido".split(),
)
BLOCKED = tuple(
    """busy blocked congestion congested zajęte zajęty занято besetzt meşgul ocupado
    ocupada comunicando""".split()
)
WRITTEN = (
    *"email e-mail mail chat livechat webchat web webform form letter post".split(),
    *"fax sms messenger message messaging whatsapp telegram viber social".split(),
    *"facebook instagram twitter app portal ticket".split(),
    *"live chat|web chat|web form|social media|in writing".split("|"),
    *"czat list formularz pismo почта письмо чат сообщение мессенджер".split(),
    *"brief kontaktformular e-posta eposta mektup sohbet mesaj".split(),
    *"correo carta formulario mensaje redes mensagem formulário".split(),
    *"correo electrónico|redes sociales|redes sociais|soziale medien".split("|"),
    *"media społecznościowe|электронная почта|соцсети|sosyal medya".split("|"),
)
CLOSED = tuple(
    """closed resolved solved done finished cancelled canceled settled zamknięte
    zamknięty rozwiązane rozwiązany zakończone закрыт закрыто закрыта решен решён
    решено завершено geschlossen gelöst erledigt abgeschlossen kapalı kapandı çözüldü
    tamamlandı cerrado cerrada resuelto resuelta fechado fechada resolvido resolvida
    encerrado concluído""".split()
)
OPEN = (
    *"new open reopened active assigned pending waiting accepted onhold".split(),
    *"in progress|on hold|in_progress|on_hold|w toku|в работе".split("|"),
    *"in bearbeitung|en curso|en proceso|em andamento|em aberto".split("|"),
    *"nowe nowy otwarte otwarty przypisane oczekuje nowa новый новое открыт".split(),
    *"открыто ожидает neu offen zugewiesen wartend yeni açık bekliyor".split(),
    *"nuevo nueva abierto abierta pendiente novo aberto aberta pendente".split(),
)
OTHER = tuple(
    """other others misc miscellaneous general unknown unclassified none inne inna
    pozostałe другое прочее sonstiges andere diğer otro otros otra outro outros outra
    n/a -""".split()
)
