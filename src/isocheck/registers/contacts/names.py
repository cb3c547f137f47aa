"""The fields of a contact log, and the names people give them.

One row is a contact, a ticket, or the contacts of an interval with their counts. Names
are as `columns.normalize` leaves them, so that spelling does not matter; no name stands
for two fields. They are English, Polish, Russian, German, Turkish, Spanish and
Portuguese. What may be a moment as well as a duration, such as "answer time", is no
name of either. The table makes this file long.
"""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, fields_of, names_of

FIELDS = fields_of(
    {
        FieldKind.TEXT: """
            contact_id status direction channel queue client site campaign agent
            evaluator customer_ref reason note
        """,
        FieldKind.TIME: """
            arrived_at queued_at answered_at abandoned_at ended_at first_response_at
            resolved_at closed_at due_at callback_promised_at callback_done_at
            consent_at suppressed_at skill_until recording_until recording_deleted_at
            access_requested_at access_due_at access_answered_at outage_at repaired_at
            continuity_test_at changed_at
        """,
        FieldKind.FLAG: """
            answered abandoned transferred escalated resolved reopened in_time contained
            self_service complaint noted blocked silent consent marketing suppressed
            skilled target_met recorded card_data critical_error continuity_test_passed
        """,
        FieldKind.NUMBER: """
            offered answered_count abandoned_count in_service_level callback_count
            overflow_count waiting_count blocked_count attempts answer_rate
            service_level agreed_level complaints forecast staff_present staff_needed
            reassignments satisfaction quality_score quality_max auditor_score cost
        """,
        FieldKind.SECONDS: """
            wait_s abandon_wait_s talk_s hold_s wrap_s handle_s handle_total_s
            available_s adherent_s scheduled_s unavailable_s paid_s interval_s service_s
            downtime_s
        """,
    }
)

NAMES = names_of(
    {
        "contact_id": """contactnumber contactno callid calluniqueid callnumber
            callref interactionid conversationid sessionid chatid messageid uniqueid
            ucid contactref caseid casenumber caseno ticketid ticketnumber ticketno
            incidentid incidentnumber requestid requestnumber idkontaktu
            numerkontaktu idpolaczenia numerpolaczenia numerzgloszenia nrzgloszenia
            idzgloszenia idrozmowy идзвонка номерзвонка идобращения номеробращения
            номеркарточки идконтакта номерзаявки kontaktid kontaktnummer anrufid
            anrufnummer ticketnummer vorgangsnummer gorusmeid cagriid cagrino
            temasid temasno talepno kayitno idcontacto iddecontacto idllamada
            iddellamada numerodellamada numerodeticket iddeticket idcontato
            iddocontato idchamada iddachamada numerodachamada numerodochamado
            protocolo""",
        "status": """contactstatus callstatus callresult calloutcome disposition
            calldisposition ticketstatus casestatus incidentstate incidentstatus
            requeststatus statuskontaktu statuspolaczenia statuszgloszenia
            wynikpolaczenia статус статусзвонка результатзвонка статусобращения
            статусзаявки kontaktstatus anrufstatus anrufergebnis durum cagridurumu
            cagrisonucu talepdurumu estadodelallamada resultadodelallamada
            estadodelticket statusdachamada resultadodachamada situacao
            statusdochamado""",
        "direction": """calldirection contactdirection interactiondirection
            inboundoutbound inout kierunek kierunekpolaczenia направление
            направлениезвонка richtung anrufrichtung gesprachsrichtung yon cagriyonu
            direccion sentidodelallamada sentido direcao sentidodachamada""",
        "channel": """contactchannel contacttype mediatype media interactiontype
            channeltype ticketchannel contactmethod kanal kanalkontaktu kanalobslugi
            канал каналобращения каналсвязи kontaktkanal eingangskanal
            iletisimkanali temaskanali canal canaldecontacto canaldeatencion
            canaldecontato canaldeatendimento""",
        "queue": """queuename skillgroup callqueue acdqueue workgroup
            assignmentgroup servicequeue kolejka nazwakolejki grupaobslugi очередь
            названиеочереди группаобслуживания warteschlange anrufgruppe kuyruk
            kuyrukadi cagrikuyrugu cola coladellamadas grupodeatencion fila
            filadeatendimento grupodeatendimento""",
        "client": """clientname principal clientcompany clientcode zleceniodawca
            заказчик клиенткомпания auftraggeber isveren clienteempresa mandante
            empresacliente contratante""",
        "site": """sitename location contactcentre contactcenter callcentre
            callcenter sitecode oddzial lokalizacja площадка местоположение standort
            lokasyon yerleske sede centro ubicacion unidade localidade""",
        "campaign": """campaignname campaignid dialercampaign kampania nazwakampanii
            кампания названиекампании kampagne kampanya campana nombredecampana
            campanha nomedacampanha""",
        "agent": """agentname agentid operator operatorname operatorid agentlogin
            handledby answeredby assignedto assignee representative csr salesrep
            pracownik konsultant agentobslugi оператор имяоператора агент сотрудник
            исполнитель bearbeiter mitarbeiter agentenname temsilci
            musteritemsilcisi operatoradi agente nombredelagente operador
            nomedoagente atendente""",
        "evaluator": """evaluatedby evaluatorname scoredby qaanalyst qualityanalyst
            oceniajacy audytor оценщик ктооценил bewerter bewertetvon degerlendiren
            evaluador evaluadopor avaliador avaliadopor""",
        "customer_ref": """customerid customerreference customernumber customerno
            callerid callernumber ani cli phonenumber customerphone requesterid
            accountid accountnumber requester idklienta numerklienta nrklienta
            numertelefonu numerdzwoniacego идклиента номерклиента кодклиента
            номертелефона номерабонента kundennummer kundennr kundenid rufnummer
            anrufernummer musterino musterinumarasi musteriid telefonnumarasi
            arayannumara idcliente iddecliente numerodecliente telefono
            numerodetelefono numerodocliente iddocliente codigodocliente telefone
            numerodetelefone""",
        "reason": """contactreason callreason reasonforcall reasonforcontact
            wrapcode wrapupcode dispositioncode topic calltopic contacttopic
            inquirytype enquirytype powodkontaktu przyczynakontaktu powodpolaczenia
            tematrozmowy temat причинаобращения причиназвонка темаобращения
            темазвонка тема kontaktgrund anrufgrund anliegen kontaktthema thema
            aramanedeni temasnedeni cagrinedeni konu motivodecontacto
            motivodellamada motivo tema motivodocontato motivodachamada
            motivodaligacao assunto""",
        "note": """notes contactnote contactnotes callnotes agentnotes casenotes
            comments notatka notatki notatkaagenta заметка заметки
            комментарииоператора примечание notiz notizen gesprachsnotiz anmerkung
            notlar cagrinotu gorusmenotu nota notas notadelagente observacao
            observacoes notadoagente""",
        "arrived_at": """arrivaltime callstart callstarttime starttime startedat
            calldate calldatetime contactdate contacttime callreceivedat receivedat
            receiveddate offeredat dialledat dialedat intervalstart
            intervalstarttime openedat openeddate openedon opened createdat
            createdon createddate dateopened datecreated datarozpoczecia
            czasrozpoczecia datakontaktu datapolaczenia dataotwarcia datautworzenia
            datazgloszenia poczatekprzedzialu датазвонка времяначала датаначала
            времяпоступления датаобращения датаоткрытия датасоздания началоинтервала
            anrufbeginn beginn startzeit kontaktdatum anrufdatum eingangszeit
            eroffnetam erstelltam intervallbeginn baslangic baslangiczamani
            cagritarihi aramatarihi temastarihi gelistarihi acilistarihi
            olusturmatarihi fechadellamada fechadecontacto horadeinicio
            fechadeinicio iniciodellamada fechadeapertura fechadecreacion
            iniciodelintervalo datadachamada datadocontato datadeinicio
            iniciodachamada datadeabertura datadecriacao iniciodointervalo dataehora""",
        "queued_at": """enqueuedat enqueuetime queueentrytime inqueueat queuestart
            wejsciedokolejki времяпостановкивочередь входвочередь warteschlangeseit
            kuyrugagiris kuyrukgiriszamani entradaencola horadeentradaencola
            entradanafila horadeentradanafila""",
        "answered_at": """answeredtime connectedat connecttime connectedtime
            pickedupat pickuptime agentconnectedat odebranoo czasodebrania
            dataodebrania датаответа ответвремя angenommenum annahmezeit
            angenommenam cevaplanmazamani yanitlanmazamani atendidaa fechadeatencion
            horadeatendimento atendidaas datadeatendimento""",
        "abandoned_at": """abandonedtime droppedat hungupat porzuconoo времясброса
            abgebrochenum abbruchzeit kapatmazamani horadeabandono abandonadaa
            abandonadaas""",
        "ended_at": """endtime callend callendtime endedtime finishedat
            disconnectedat disconnecttime hangupat hanguptime czaszakonczenia
            koniecrozmowy datazakonczenia времяокончания времязавершения
            датаокончания gesprachsende anrufende endzeit beendetum bitis
            bitiszamani bitistarihi horadefin findellamada fechadefin horadetermino
            fimdachamada datadetermino horadofim""",
        "first_response_at": """firstresponsetime firstresponsedate firstrespondedat
            firstreplyat firstreplytime firstreplydate firstansweredat respondedat
            repliedat dataodpowiedzi datapierwszejodpowiedzi датапервогоответа
            времяпервогоответа erstantwortam ersteantwortam datumderersteantwort
            ilkyanitzamani ilkyanittarihi ilkcevaptarihi fechadeprimerarespuesta
            horadeprimerarespuesta datadaprimeiraresposta horadaprimeiraresposta""",
        "resolved_at": """resolvedon resolveddate resolutiondate dateresolved
            solvedat solveddate resolvedtime datarozwiazania czasrozwiazania
            датарешения времярешения gelostam losungsdatum cozumtarihi cozulmetarihi
            cozumzamani fechaderesolucion fecharesolucion resueltoel datadaresolucao
            dataderesolucao resolvidoem""",
        "closed_at": """closedon closeddate dateclosed closedate closedtime
            closingdate closuredate datazamkniecia датазакрытия времязакрытия
            geschlossenam abschlussdatum kapanistarihi kapanmatarihi kapatmatarihi
            fechadecierre fechacierre cerradoel datadefechamento datadofechamento
            fechadoem datadeencerramento""",
        "due_at": """dueon duedate duetime datedue deadline sladue sladuedate
            sladeadline slatarget targetdate resolvedue resolveby termin
            terminrealizacji terminrozwiazania срок срокрешения плановаядата
            falligam frist faelligam zieltermin sontarih vadetarihi hedeftarih
            fechalimite fechadevencimiento vencimiento datalimite prazo
            datadevencimento краиниисрок""",
        "callback_promised_at": """callbackdue callbackdueat callbackscheduledat
            callbackscheduled promisedcallback terminoddzwonienia
            obiecaneoddzwonienie планперезвона обещанперезвон датаперезвона
            ruckrufzugesagt ruckrufbis ruckruftermin geriaramasozu geriaramatarihi
            llamadadevueltaprometida fechadedevoluciondellamada retornoprometido
            retornoagendado datadoretornoprometido""",
        "callback_done_at": """callbackmadeat callbackcompletedat calledbackat
            callbackcompleted dataoddzwonienia oddzwoniono перезвоненов
            датавыполненияперезвона перезвоноквыполнен zuruckgerufenam ruckrufam
            geriarandi geriaramazamani llamadadevueltael devuelta retornofeitoem
            retornorealizado""",
        "consent_at": """consentdate consentgivenat consenttime optinat optindate
            datazgody zgodaz датасогласия einwilligungam einwilligungsdatum
            rizatarihi onaytarihi fechadeconsentimiento datadoconsentimento
            datadeconsentimento""",
        "suppressed_at": """optoutat optoutdate optedoutat objectionat objectiondate
            donotcallsince dncdate datasprzeciwu датаотказа датавозражения
            widersprucham widerspruchsdatum itiraztarihi rettarihi fechadeoposicion
            fechadebaja datadeoposicao datadaoposicao datadedescadastro""",
        "skill_until": """skillvaliduntil certificationexpiry certifieduntil
            certificatevaliduntil skillexpiry uprawnieniado certyfikatwaznydo
            квалификациядо сертификатдеиствителендо qualifikationbis
            zertifikatgultigbis yetkinlikbitis sertifikabitistarihi certificadohasta
            vigenciadelcertificado certificadoate validadedocertificado""",
        "recording_until": """recordingretention recordingretentionuntil
            recordingretentiondate recordingexpiry nagraniedo
            przechowywanienagraniado записьхранитьдо срокхранениязаписи aufnahmebis
            aufzeichnungbis kayitsaklamatarihi grabacionhasta retenciondelagrabacion
            gravacaoate retencaodagravacao""",
        "recording_deleted_at": """recordingdeleted recordingerasedat
            recordingpurgedat nagranieusunieto датаудалениязаписи записьудалена
            aufnahmegeloschtam aufzeichnunggeloschtam kayitsilinmetarihi
            grabacioneliminadael gravacaoexcluidaem gravacaoapagadaem""",
        "access_requested_at": """dsarreceivedat dsarreceived accessrequestdate
            subjectaccessrequestdate wniosekododane wniosekododostep
            запросперсональныхданных датазапросаданных auskunftsersuchenam
            auskunftverlangtam veritalebitarihi solicituddeaccesoel
            fechadesolicituddeacceso pedidodeacessoem datadopedidodeacesso""",
        "access_due_at": """dsardue dsarduedate accessrequestdue
            terminwnioskuododostep срокответаназапросданных auskunftfallig
            auskunftbis veritalebisontarih plazodelasolicituddeacceso
            prazodopedidodeacesso""",
        "access_answered_at": """dsaransweredat dsarcompletedat dsarclosed
            accessrequestansweredat odpowiedznawniosekododane ответназапросданных
            auskunfterteiltam veritalebiyanittarihi solicituddeaccesorespondidael
            pedidodeacessorespondidoem""",
        "outage_at": """outagestart outagestarted outagebegin downsince failureat
            poczatekawarii awariaod началосбоя началопростоя storungsbeginn
            ausfallbeginn storungab kesintibaslangici arizabaslangici
            iniciodelacaida iniciodelafalla iniciodaqueda iniciodafalha""",
        "repaired_at": """restoredat restoredon outageend outageended restoredtime
            koniecawarii usunietoawarie конецсбоя конецпростоя восстановлено
            storungsende ausfallende behobenam kesintibitisi arizabitisi
            findelacaida restablecidoel fimdaqueda restabelecidoem""",
        "continuity_test_at": """continuitytestdate failovertestat failovertestdate
            drtestdate testciaglosci datatestuciaglosci датапроверкирезерва
            тестнепрерывности notfalltestam kontinuitatstestam sureklilikestitarihi
            sureklilikttesti fechadepruebadecontinuidad datadotestedecontinuidade""",
        "changed_at": """changedon changeddate updatedat updatedon updateddate
            sysupdatedat sysupdatedon modifiedat modifiedon lastmodified
            lastmodifieddate lastupdated lastupdatedat datamodyfikacji
            dataaktualizacji датаизменения датаобновления geandertam aktualisiertam
            guncellemetarihi degistirmetarihi fechademodificacion
            fechadeactualizacion datademodificacao datadeatualizacao""",
        "answered": """answeredyn isanswered wasanswered callanswered answeredflag
            odebrane odebrano czyodebrane отвечен отвечено принят angenommen
            beantwortet cevaplandi yanitlandi atendida contestada atendido
            respondida""",
        "abandoned": """abandonedyn isabandoned wasabandoned callabandoned
            abandonedflag missed porzucone porzucono czyporzucone потерян потеряно
            пропущен abgebrochen verloren terkedildi kacan abandonada abandonado
            perdida""",
        "transferred": """istransferred transferredyn calltransferred transfer
            transferflag przekazane przekierowane przelaczone переведен
            переадресован перевод weitergeleitet verbunden aktarildi yonlendirildi
            transferida transferido""",
        "escalated": """isescalated escalatedyn escalation escalationflag eskalowane
            eskalacja эскалация эскалирован eskaliert eskalation eskalasyon
            ustbirimeaktarildi escalada escalado escalonado escalonada""",
        "resolved": """isresolved resolvedyn resolvedflag fcr firstcontactresolution
            firstcallresolution issueresolved solved rozwiazane rozwiazano
            zalatwione решено вопросрешен gelost erledigt cozuldu cozumlendi
            resuelto resuelta resolvido resolvida""",
        "reopened": """isreopened reopencount reopenedcount reopens numberofreopens
            ponownieotwarte wznowione открытаповторно повторнооткрыт wiedereroffnet
            wiedergeoffnet yenidenacildi reabierto reabierta reaberto reaberta""",
        "in_time": """ontime slamet metsla madesla withinsla sladotrzymane wterminie
            всрок slaсоблюден fristgerecht rechtzeitig slaeingehalten suresinde
            zamaninda slauyumu atiempo enplazo slacumplido noprazo dentrodoprazo
            slacumprido""",
        "contained": """containedinivr ivrcontained botcontained selfserved
            settledinselfservice obsluzonewivr zalatwionesamoobsluga решенововivr
            решеноботом решеновivr imivrgelost vombotgelost ivrdacozuldu
            bottacozuldu resueltoenivr resueltoporelbot resolvidonaura
            resolvidopelobot""",
        "self_service": """enteredivr ivr viaivr bot chatbot enteredselfservice
            samoobsluga самообслуживание голосовоеменю selbstbedienung sprachmenu
            selfservis sesliyanit autoservicio menudevoz autoatendimento ura""",
        "complaint": """iscomplaint complaintflag skarga reklamacja czyskarga
            czyreklamacja жалоба естьжалоба beschwerde istbeschwerde sikayet
            sikayetmi queja reclamo esqueja reclamacao queixa""",
        "noted": """hasnote notewritten noteadded loggedincrm crmlogged
            notatkadodana zapisanowcrm заметкаесть занесеновcrm notizvorhanden
            incrmerfasst notvar crmekaydedildi connota registradoencrm comnota
            registradonocrm""",
        "blocked": """isblocked callblocked busy busysignal zajete zablokowane
            занято заблокирован besetzt blockiert mesgul engellendi ocupado
            bloqueada bloqueado""",
        "silent": """silentcall issilent dialerabandoned dialerdrop droppedbydialer
            gluchy gluchetelefon молчаливыизвонок тихиизвонок stilleranruf
            stummeranruf sessizarama sessizcagri llamadamuda llamadasilenciosa
            chamadamuda chamadasilenciosa""",
        "consent": """hasconsent consentgiven optedin optin zgoda zgodamarketingowa
            согласие einwilligung riza onay consentimiento consentimento""",
        "marketing": """ismarketing salescall marketingcall marketingowe sprzedazowe
            маркетинг рекламныи werbung werbeanruf pazarlama mercadotecnia
            llamadacomercial chamadacomercial chamadademarketing""",
        "suppressed": """issuppressed donotcall donotcontact dnc optedout
            onsuppressionlist robinsonlist sprzeciw listaniedzwon незвонить
            встопперечне gesperrt robinsonliste aranmasin listarobinson nollamar
            naoligar naoperturbe""",
        "skilled": """agentskilled hasskill qualified agentqualified
            posiadaumiejetnosc uprawniony квалифицирован естьнавык qualifiziert
            befahigt yetkin yetkilitemsilci cualificado capacitado qualificado
            habilitado""",
        "target_met": """slatargetmet kpimet targetachieved goalmet celosiagniety
            целевыполнена цельдостигнута zielerreicht hedeftuttu hedefebagli
            objetivocumplido metacumprida metaatingida""",
        "recorded": """isrecorded callrecorded recordedflag nagrane nagrywane
            записан естьзапись aufgezeichnet mitgeschnitten kaydedildi grabada
            grabado gravada gravado""",
        "card_data": """containscarddata cardnumberrecorded pancaptured danekarty
            данныекарты kartendaten kartverisi kartbilgisi datosdetarjeta
            dadosdocartao dadosdecartao""",
        "critical_error": """hascriticalerror autofail fatalerror bladkrytyczny
            критическаяошибка критичнаяошибка kritischerfehler kritikhata
            errorcritico errocritico""",
        "continuity_test_passed": """failovertestpassed drtestpassed
            testciagloscizaliczony тестпроиден notfalltestbestanden
            sureklilikestibasarili pruebadecontinuidadsuperada
            testedecontinuidadeaprovado""",
        "offered": """offeredcalls callsoffered contactsoffered incomingcalls
            inboundcalls totalcalls callsreceived receivedcalls callvolume
            contactvolume numberofcalls totalcontacts liczbapolaczen liczbakontaktow
            polaczeniaprzychodzace количествозвонков числозвонков входящихзвонков
            поступилозвонков anzahlanrufe angeboteneanrufe eingehendeanrufe
            gelencagri gelencagrisayisi toplamcagri cagrisayisi llamadasentrantes
            llamadasrecibidas llamadasofrecidas totaldellamadas chamadasrecebidas
            chamadasoferecidas chamadasentrantes totaldechamadas""",
        "answered_count": """answeredcalls callsanswered contactsanswered
            handledcalls callshandled contactshandled polaczeniaodebrane
            liczbaodebranych odebranepolaczenia отвеченныезвонки принятыезвонки
            отвеченозвонков принятозвонков angenommeneanrufe beantworteteanrufe
            cevaplanancagri yanitlanancagri cevaplanancagrisayisi llamadasatendidas
            llamadascontestadas chamadasatendidas chamadasrespondidas""",
        "abandoned_count": """abandonedcalls callsabandoned contactsabandoned
            missedcalls lostcalls polaczeniaporzucone liczbaporzuconych
            porzuconepolaczenia nieodebranepolaczenia потерянныезвонки
            пропущенныезвонки потерянозвонков abgebrocheneanrufe verloreneanrufe
            terkedilencagri kacancagri kacancagrisayisi llamadasabandonadas
            llamadasperdidas chamadasabandonadas chamadasperdidas""",
        "in_service_level": """answeredinservicelevel answeredwithinsl
            answeredwithinthreshold answeredwithintarget callswithinsl answeredinsla
            answeredinthreshold odebranewsla odebranewczasie отвеченовпределахsl
            отвеченовсрок принятовсрок innerhalbservicelevel imservicelevel
            slicindecevaplanan hedefsuredecevaplanan atendidasdentrodelnivel
            contestadasenplazo atendidasnoprazo atendidasdentrodosla""",
        "callback_count": """callbacks callbacksrequested liczbaoddzwonien
            количествоперезвонов ruckrufe geriaramasayisi devoluciones retornos""",
        "overflow_count": """overflow overflowed redirectedcalls
            przekierowanepolaczenia переадресованозвонков uberlauf umgeleiteteanrufe
            tasancagri yonlendirilencagri desbordadas llamadasdesviadas transbordo
            chamadasdesviadas""",
        "waiting_count": """stillwaiting callswaiting inqueue oczekujacepolaczenia
            ожидающиезвонки wartendeanrufe bekleyencagri llamadasenespera
            chamadasemespera""",
        "blocked_count": """blockedcalls callsblocked busycalls
            polaczeniazablokowane polaczeniazajete заблокированныезвонки
            занятыезвонки blockierteanrufe besetztfalle engellenencagri mesgulcagri
            llamadasbloqueadas llamadasocupadas chamadasbloqueadas chamadasocupadas""",
        "attempts": """callattempts attemptedcalls dialattempts probypolaczen
            попыткизвонка попыткизвонков anrufversuche aramadenemesi denemesayisi
            intentos intentosdellamada tentativas tentativasdechamada""",
        "answer_rate": """answeredrate answeredpercent percentanswered
            wskaznikodebranych procentodebranych доляотвеченных процентотвеченных
            annahmequote erreichbarkeit cevaplamaorani yanitlamaorani tasadeatencion
            tasaderespuesta taxadeatendimento taxaderesposta""",
        "service_level": """servicelevelpercent slpercent tsf telephoneservicefactor
            servicelevel20seconds servicelevel20s servicelevel30seconds
            servicelevel30s sl20 sl30 sl8020 poziomobslugi уровеньсервиса
            уровеньобслуживания servicegrad serviceniveau servisseviyesi
            hizmetseviyesi niveldeservicio niveldeatencion niveldeservico
            niveldeatendimento""",
        "agreed_level": """agreedservicelevel targetservicelevel servicelevelgoal
            servicelevelobjective sltarget uzgodnionypoziom docelowypoziomobslugi
            целевоиуровень целевоиуровеньсервиса vereinbarterservicelevel
            zielservicelevel hedefservisseviyesi hedefhizmetseviyesi
            niveldeservicioacordado niveldeservicoacordado metadeniveldeservico""",
        "complaints": """complaintcount complaintscount numberofcomplaints
            liczbaskarg liczbareklamacji количествожалоб числожалоб
            anzahlbeschwerden sikayetsayisi numerodequejas numerodereclamos
            numerodereclamacoes reclamacoes""",
        "forecast": """forecastcalls forecastcontacts forecastvolume forecasted
            forecastedcalls predictedcalls prognoza prognozapolaczen прогноз
            прогноззвонков prognose anrufprognose tahmin tahminicagri pronostico
            llamadasprevistas prevision previsao chamadasprevistas""",
        "staff_present": """agentspresent agentsavailable agentsstaffed
            staffedagents actualstaff actualagents agentsloggedin obecniagenci
            liczbaagentow операторовналинии числооператоров фактоператоров
            agentenanwesend anwesendeagenten besetzung mevcuttemsilci temsilcisayisi
            agentespresentes agentesconectados agenteslogados""",
        "staff_needed": """staffrequired requiredstaff requiredagents agentsrequired
            agentsneeded wymaganiagenci potrzebniagenci требуетсяоператоров
            нужнооператоров benotigteagenten personalbedarf gerekentemsilci
            gereklitemsilci agentesrequeridos agentesnecesarios agentesnecessarios
            agentesexigidos""",
        "reassignments": """reassignmentcount numberofreassignments reassigned
            transfercount numberoftransfers liczbaprzekazan количествопереназначении
            переназначении переназначения zuweisungswechsel anzahlweiterleitungen
            yenidenatamasayisi aktarmasayisi reasignaciones numerodereasignaciones
            reatribuicoes numerodereatribuicoes numerodetransferencias""",
        "satisfaction": """satisfactionrating satisfactionscore csat csatscore
            customersatisfaction customersatisfactionrating
            customersatisfactionscore zadowolenie ocenazadowolenia satysfakcja
            удовлетворенность оценкаклиента zufriedenheit kundenzufriedenheit
            memnuniyet memnuniyetpuani musterimemnuniyeti satisfaccion
            satisfacciondelcliente satisfacao satisfacaodocliente notadesatisfacao""",
        "quality_score": """qascore qmscore evaluationscore monitoringscore
            ocenajakosci wynikoceny оценкакачества баллкачества qualitatswert
            bewertungspunkte kalitepuani degerlendirmepuani puntuaciondecalidad
            notadecalidad notadequalidade pontuacaodequalidade""",
        "quality_max": """maxscore maximumscore possiblepoints maxpoints
            maksymalnaocena punktymozliwe максимальныибалл возможныебаллы
            hochstpunktzahl maximalpunkte azamipuan maksimumpuan puntuacionmaxima
            puntosposibles pontuacaomaxima pontospossiveis""",
        "auditor_score": """auditscore auditorrating ocenaaudytora оценкааудитора
            auditorbewertung denetcipuani puntuaciondelauditor notadoauditor""",
        "cost": """costofcontact contactcost callcost koszt kosztkontaktu
            kosztpolaczenia стоимость стоимостьзвонка kosten kontaktkosten maliyet
            cagrimaliyeti coste costo costedelcontacto custo custodocontato""",
        "wait_s": """waittime waitseconds waitingtime waitingseconds waitsec
            queueseconds timeinqueue speedofanswer speedofanswerinseconds
            speedtoanswer asa averagespeedofanswer avgspeedofanswer answerspeed
            answerspeedavg avganswerspeed secondstoanswer czasoczekiwania
            sredniczasoczekiwania czasodebraniasekundy времяожидания
            среднеевремяожидания скоростьответа wartezeit durchschnittlichewartezeit
            wartezeitinsekunden beklemesuresi ortalamabeklemesuresi cevaplamasuresi
            tiempodeespera tiempomediodeespera velocidadderespuesta tempodeespera
            tempomediodeespera velocidadederesposta""",
        "abandon_wait_s": """abandonwait timetoabandon averagetimetoabandon
            avgabandontime abandonwaittime czasdoporzucenia sredniczasdoporzucenia
            времядоотказа времядопотери zeitbisabbruch wartezeitbisabbruch terkesure
            terketmesuresi tiempodeabandono tiempohastaelabandono tempodeabandono
            tempoateabandono""",
        "talk_s": """talktime talkseconds talkduration avgtalkduration
            talkdurationavg averagetalktime avgtalktime att conversationtime
            czasrozmowy sredniczasrozmowy времяразговора длительностьразговора
            среднеевремяразговора gesprachszeit gesprachsdauer konusmasuresi
            ortalamakonusmasuresi tiempodeconversacion duraciondelaconversacion
            tiempomediodeconversacion tempodeconversa tempodeconversacao
            duracaodaconversa""",
        "hold_s": """holdtime holdseconds onholdtime avgholdtime averageholdtime
            czaszawieszenia czaswstrzymania времяудержания haltezeit haltedauer
            bekletmesuresi tiempoenretencion tiempoenhold tempoemretencao
            tempoemhold""",
        "wrap_s": """wraptime wrapuptime wrapseconds acw acwtime aftercallwork
            aftercallworktime avgacw averageacw wrapup czasposprzataniu
            czaspopolaczeniu obslugapopolaczeniu поствызывнаяобработка
            времяпоствызывноиобработки nachbearbeitungszeit nachbearbeitung
            cagrisonrasiislem cagrisonrasiisleresi trabajodespuesdellamada
            tiempodeposllamada trabalhoposchamada tempodeposatendimento""",
        "handle_s": """handletime handleseconds handlingtime aht averagehandletime
            averagehandlingtime avghandletime avghandlingtime czasobslugi
            sredniczasobslugi времяобработки среднеевремяобработки bearbeitungszeit
            durchschnittlichebearbeitungszeit islemsuresi ortalamaislemsuresi
            tiempodegestion tiempomediodeoperacion tmo tempodeatendimento
            tempomediodeatendimento tma""",
        "handle_total_s": """totalhandletime totalhandlingtime sumhandletime
            handletimetotal handletimesum lacznyczasobslugi общеевремяобработки
            gesamtebearbeitungszeit toplamislemsuresi tiempototaldegestion
            tempototaldeatendimento""",
        "available_s": """availabletime idletime readytime timeavailable idleseconds
            czasdostepnosci czasgotowosci времяготовности времяпростояоператора
            bereitzeit verfugbarezeit hazirsure bostasure tiempodisponible
            tempodisponivel""",
        "adherent_s": """adherenttime timeinadherence inadherence czaszgodnyzplanem
            времяпографику zeitnachplan planauyansure tiempoenadherencia
            tempoemaderencia""",
        "scheduled_s": """scheduledtime scheduledseconds plannedtime czasplanowany
            czaszaplanowany плановоевремя geplantezeit planlanansure
            tiempoprogramado tempoprogramado tempoescalado""",
        "unavailable_s": """unavailabletime shrinkagetime timeunavailable
            czasniedostepnosci времянедоступности nichtverfugbarezeit
            uygunolmayansure tiemponodisponible tempoindisponivel""",
        "paid_s": """paidtime paidseconds payrolltime czasplatny оплаченноевремя
            bezahltezeit odenensure tiempopagado tempopago""",
        "interval_s": """intervallength intervalseconds intervalduration
            dlugoscprzedzialu длинаинтервала intervalllange aralikuzunlugu
            duraciondelintervalo duracaodointervalo""",
        "service_s": """plannedservicetime operatingtime scheduleduptime
            czasswiadczeniauslugi времяработысистемы плановоевремяработы
            betriebszeit tempodeoperacao""",
        "downtime_s": """downtime downtimeseconds outageduration outagetime
            czasawarii czasprzestoju времяпростоя времясбоя ausfallzeit ausfalldauer
            kesintisuresi arizasuresi tiempodecaida tiempodeinactividad tempodequeda
            tempodeinatividade""",
    }
)

# Names that count only where no column has one of those above.
WEAKER_NAMES = names_of(
    {
        "contact_id": """id number reference ref numer nr номер nummer numara no
            numero referencia""",
        "status": """state result outcome stan estado""",
        "queue": """skill group team department grupa zespol группа отдел gruppe
            abteilung grup departman grupo equipo equipe departamento""",
        "agent": """user username owner employee login uzytkownik пользователь
            benutzer kullanici usuario""",
        "customer_ref": """customer caller klient dzwoniacy клиент абонент kunde
            anrufer musteri arayan cliente""",
        "reason": """category subject type issue kategoria rodzaj категория
            kategorie betreff kategori tur categoria tipo""",
        "note": """comment description opis komentarz комментарии описание kommentar
            beschreibung aciklama comentario descripcion descricao""",
        "arrived_at": """date datetime timestamp day interval period callday data
            dzien dataigodzina дата датаивремя день datum tag datumuhrzeit tarih
            zaman fecha fechayhora dia datahora""",
        "closed_at": """completedat completeddate completedon""",
        "wait_s": """waitingtimeavg avgwaittime avgwaitingtime averagewaittime
            averagewaitingtime queuewait queuetime""",
        "talk_s": """duration callduration durationseconds billsec czastrwania
            длительность dauer anrufdauer sure cagrisuresi duracion
            duraciondelallamada duracao duracaodachamada""",
        "satisfaction": """rating surveyscore ocena оценка bewertung puan puntuacion
            valoracion avaliacao""",
        "quality_score": """punktacja балл punktzahl skor pontuacao""",
        "offered": """calls contacts volume count polaczenia звонки anrufe cagri
            llamadas chamadas ligacoes""",
        "answered_count": """connectedcalls obsluzone обработано bearbeitet""",
        "staff_present": """agents staff headcount operators agenci операторы
            agenten temsilciler agentes operadores""",
    }
)
