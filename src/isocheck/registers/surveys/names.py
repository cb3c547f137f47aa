"""The names people give the columns of a survey, as `columns.normalize` leaves them.

A question's number alone, such as Q5, is no name of a mark: surveys number what they
ask about age and income too. Those columns are mapped by hand.
"""

from __future__ import annotations

from isocheck.registers.fields import names_of

ITEMS = 20  # items a questionnaire may have

_ITEM_WORDS = """item itemscore itemrating rating score mark satisfaction pozycja ocena
    оценка bewertung puan puntuacion valoracion avaliacao""".split()
_EXPECTED_WORDS = """expected expectation oczekiwanie oczekiwania ожидание ожидания
    erwartung beklenti expectativa""".split()
_IMPORTANCE_WORDS = """importance waznosc важность wichtigkeit onem importancia
    """.split()


def _numbered(field: str, words: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the names of fields that differ in their number alone."""
    return {
        f"{field}_{number}": tuple(f"{word}{number}" for word in words)
        for number in range(1, ITEMS + 1)
    }


_STRONG = {
    "response_id": """responseid responsenumber respondentnumber answerid resultid
        respid respnum submissionid idodpowiedzi numerodpowiedzi numerankiety
        idankiety номерответа номеранкеты номерреспондента antwortid antwortnr
        fragebogennr yanitno anketno idrespuesta idderespuesta numerodeencuesta
        idresposta idderesposta""",
    "invitation_id": """invitationid invitationnumber inviteid surveyinvitationid
        idzaproszenia numerzaproszenia номерприглашения einladungsid einladungsnr
        davetno davetiyeno idinvitacion iddeinvitacion idconvite iddoconvite""",
    "customer_ref": """customerref customerreference customerid customernumber
        customerno clientid clientnumber respondentid panelistid numerklienta
        nrklienta idklienta номерклиента кодклиента kundennummer kundennr kundenid
        musterino musterinumarasi musteriid numerodecliente idcliente
        codigodecliente numerodocliente codigodocliente""",
    "wave": """wave surveywave surveyround fala falabadania edycjabadania волна
        волнаопроса welle befragungswelle dalga anketdalgasi ola oladeencuesta onda
        ondadapesquisa""",
    "version": """version questionnaireversion surveyversion formversion
        wersjaankiety версияанкеты fragebogenversion anketsurumu versiondeencuesta
        versaodapesquisa""",
    "mode": """mode surveymode interviewmode surveymethod surveychannel
        datacollectionmode trybbadania metodabadania sposobankiety способопроса
        методопроса befragungsart befragungsmethode erhebungsart anketyontemi
        mododeencuesta metododeencuesta mododapesquisa metododapesquisa""",
    "channel": """channel contactchannel servicechannel kanal kanalkontaktu
        kanalobslugi канал каналобращения kontaktkanal iletisimkanali canal
        canaldecontacto canaldeatendimento canaldecontato""",
    "segment": """segment customersegment customergroup customertype segmentklienta
        grupaklientow сегмент сегментклиента группаклиентов kundensegment
        kundengruppe musterisegmenti musterigrubu segmento segmentodecliente
        segmentodocliente""",
    "region": """region customerregion territory wojewodztwo регион область
        bundesland bolge regiao""",
    "language": """language surveylanguage lang jezyk jezykankiety язык языканкеты
        sprache fragebogensprache dil anketdili idioma lingua""",
    "event_at": """eventat eventdate triggereventat triggerdate contactdate
        servicedate purchasedate transactiondate visitdate datazdarzenia
        datakontaktu datauslugi datazakupu датасобытия датаобращения датауслуги
        датапокупки ereignisdatum kontaktdatum kaufdatum olaytarihi hizmettarihi
        fechadelevento fechadeservicio fechadecompra datadoevento datadoservico
        datadacompra""",
    "sent_at": """sentat senton sentdate datesent invitedat invitationdate
        invitationsentat datawyslania datazaproszenia датаотправки датаприглашения
        versandtam versanddatum einladungsdatum gonderimtarihi davettarihi
        fechadeenvio fechaenvio fechadeinvitacion datadeenvio datadoconvite""",
    "delivered": """delivered isdelivered deliveredok invitationdelivered dostarczono
        доставлено zugestellt teslimedildi entregado entregada entregue""",
    "reminded_at": """remindedat reminderat reminderdate remindersentat
        dataprzypomnienia датанапоминания erinnertam erinnerungsdatum
        hatirlatmatarihi fechaderecordatorio datadolembrete""",
    "started_at": """startedat startdate startedon starttime datastarted
        datarozpoczecia датаначала begonnenam startdatum baslangictarihi
        fechadeinicio fechainicio datadeinicio""",
    "completed_at": """completedat completedon completiondate completiontime
        datecompleted submittedat submissiondate datesubmitted responsedate
        answeredat answerdate recordeddate surveydate interviewdate intdate
        datawypelnienia dataodpowiedzi dataankiety databadania датазаполнения
        датаответа датаопроса датаанкеты ausgefulltam abgeschlossenam antwortdatum
        befragungsdatum tamamlanmatarihi yanittarihi ankettarihi fechaderespuesta
        fecharespuesta fechadeencuesta datadaresposta dataderesposta
        datadapesquisa""",
    "duration": """duration durationseconds durationinseconds durations
        surveyduration completionseconds czastrwania czaswypelniania длительность
        длительностьопроса dauer bearbeitungsdauer sure anketsuresi duracion
        duracao""",
    "overall": """overall overallsatisfaction overallrating overallscore overallmark
        satisfaction satisfactionscore satisfactionrating customersatisfaction
        customersatisfactionscore customersatisfactionrating csat csatscore
        csatrating ocenaogolna zadowolenie zadowolenieogolne satysfakcja
        ocenazadowolenia ocenasatysfakcji общаяоценка удовлетворенность
        общаяудовлетворенность оценкаудовлетворенности gesamtzufriedenheit
        gesamtbewertung gesamturteil zufriedenheit kundenzufriedenheit
        genelmemnuniyet memnuniyet musterimemnuniyeti memnuniyetpuani
        satisfaccion satisfacciongeneral satisfacciondelcliente satisfacao
        satisfacaogeral satisfacaodocliente""",
    "overall_said": """satisfactionlevel satisfactioninwords overallsatisfactionlevel
        levelofsatisfaction poziomzadowolenia poziomsatysfakcji
        уровеньудовлетворенности zufriedenheitsgrad zufriedenheitsstufe
        memnuniyetduzeyi niveldesatisfaccion niveldesatisfacao""",
    "recommend": """recommend recommendation likelihoodtorecommend wouldrecommend nps
        npsscore npsrating polecenie sklonnoscdopolecenia рекомендация
        готовностьрекомендовать weiterempfehlung weiterempfehlungsbereitschaft
        tavsiye tavsiyeolasiligi recomendacion probabilidadderecomendar
        recomendacao probabilidadederecomendar""",
    "effort": """effort customereffort customereffortscore effortscore ces cesscore
        wysilek wysilekklienta усилия усилияклиента aufwand kundenaufwand caba
        musteriefor esfuerzo esfuerzodelcliente esforco esforcodocliente""",
    "process_mark": """processmark processrating processsatisfaction
        satisfactionwithprocess procedurerating ocenaprocesu ocenapostepowania
        оценкапроцесса оценкапроцедуры verfahrensbewertung
        zufriedenheitmitdemverfahren surecpuani valoraciondelproceso
        satisfaccionconelproceso avaliacaodoprocesso satisfacaocomoprocesso""",
    "expected": """expected expectation expectedoverall overallexpectation oczekiwanie
        oczekiwania ожидание ожидания erwartung beklenti expectativa""",
    "importance": """importance overallimportance waznosc важность wichtigkeit onem
        importancia""",
    "knows_code": """knowscode knowsthecode awareofcode codeknown charterknown
        awareofcharter awareofpromises znakarte znazobowiazania знаеткодекс
        знаетобобязательствах kenntkodex kenntversprechen kodubiliyor conocecodigo
        conocelacarta conhececodigo conheceacarta""",
    "comment": """comment comments opencomment verbatim freetext feedback remarks
        komentarz komentarze uwagi комментарии комментариии замечания отзыв
        kommentar anmerkung anmerkungen yorum yorumlar comentario comentarios""",
    "comment_code": """commentcode commentcategory commenttopic commenttheme
        verbatimcode kodkomentarza tematkomentarza кодкомментария темакомментария
        kommentarcode kommentarthema yorumkodu yorumkonusu codigodecomentario
        temadelcomentario codigodocomentario temadocomentario""",
    "second_code": """secondcode secondcodercode commentcode2 recode drugikod
        второикод zweitcode zweitercode ikincikod segundocodigo""",
    "consent": """consent consentgiven contactconsent mayfollowup followupconsent
        zgoda zgodanakontakt согласие согласиенаконтакт einwilligung kontakterlaubnis
        riza iletisimizni consentimiento consentimento""",
    "opt_out_at": """optoutat optoutdate optedoutat unsubscribedat unsubscribedate
        objectionat objectiondate datasprzeciwu datarezygnacji датаотказа
        датаотписки widerspruchsdatum abgemeldetam vazgecmetarihi itiraztarihi
        fechadebaja fechadeoposicion datadeoposicao datadodescadastro""",
    "weight": """weight surveyweight responseweight sampleweight weightingfactor waga
        wagaankiety вес весответа gewicht gewichtung gewichtungsfaktor agirlik peso
        pesodeencuesta pesodaresposta""",
    "followed_up_at": """followedupat followupat followupdate calledbackat
        callbackdate closedloopat datakontaktuzwrotnego dataoddzwonienia
        датаобратноисвязи датаперезвона nachverfolgtam
        ruckrufdatum geriarama geridonustarihi fechadeseguimiento
        datadoacompanhamento datadoretorno""",
    "complaint_ref": """complaintref complaintreference complaintid complaintnumber
        numerreklamacji numerskargi номержалобы номерпретензии beschwerdenummer
        beschwerdenr sikayetno numerodequeja numerodereclamacion
        numerodareclamacao""",
    "raised_complaint_ref": """raisedcomplaintref raisedcomplaintid newcomplaintid
        resultingcomplaintid followupcomplaintid utworzonareklamacja
        noweidreklamacji новаяжалоба neuebeschwerdenr acilansikayetno
        reclamacioncreada reclamacaocriada""",
    "complained": """complained hascomplained complaintmade zlozylreklamacje
        skladalreklamacje жаловался естьжалоба hatsichbeschwert beschwerdeeingelegt
        sikayetetti sequejo reclamou""",
    "churned": """churned churn hasleft leftus odszedl zrezygnowal ушел отток
        gekundigt abgewandert ayrildi abandono cancelou""",
    "on_time": """ontime servedontime deliveredontime keptontime naczas terminowo
        вовремя всрок punktlich termingerecht zamaninda atiempo noprazo""",
    "client": """clientname clientorganization clientorganisation clientcompany
        zleceniodawca заказчик auftraggeber hizmetalan empresacliente
        empresacontratante""",
    "dispute_outcome": """disputeoutcome disputeresult adroutcome wyniksporu
        результатспора ausgangdesstreits schlichtungsergebnis uyusmazliksonucu
        resultadodelconflicto resultadodadisputa""",
    "collector": """collector interviewer surveyor accountmanager ankieter
        opiekunklienta интервьюер менеджерклиента kundenbetreuer befrager anketor
        musteritemsilcisi encuestador gestordecuenta entrevistador
        gerentedeconta""",
    "invited": """invited isinvited wasinvited zaproszony zaproszona czyzaproszony
        приглашен приглашена eingeladen davetedildi invitado convidado""",
    "eligible": """eligible iseligible eligibleforsurvey uprawniony
        kwalifikujesie подходит teilnahmeberechtigt uygun elegible elegivel""",
    "in_frame": """inframe insampleframe insamplingframe onlist wbazie woperacie
        ввыборке восновевыборки imauswahlrahmen cercevede enelmarco nocadastro""",
    "valid_contact": """validcontact validemail contactvalid reachable
        poprawnykontakt poprawnyadres деиствующииконтакт
        gultigerkontakt erreichbar gecerliiletisim contactovalido
        contatovalido""",
}

_WEAK = {
    "response_id": """id number numer номер nummer numara numero""",
    "customer_ref": """customer client klient клиент kunde musteri cliente""",
    "wave": """round""",
    "started_at": """start""",
    "completed_at": """timestamp date data дата datum tarih fecha createdat createdon
        createdate createddate enddate finishedat sygnaturaczasowa отметкавремени
        zeitstempel zamandamgasi marcatemporal carimbodedatahora""",
    "overall": """rating score mark stars ocena оценка bewertung puan puntuacion
        valoracion avaliacao""",
    "mode": """method""",
    "second_code": """code2""",
}

NAMES = {
    **names_of(_STRONG),
    **_numbered("item", _ITEM_WORDS),
    **_numbered("expected", _EXPECTED_WORDS),
    **_numbered("importance", _IMPORTANCE_WORDS),
}
WEAKER_NAMES = names_of(_WEAK)
