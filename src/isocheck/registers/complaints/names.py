"""The fields of a complaint register, and the names people give them.

Names are as `columns.normalize` leaves them, so that spelling does not matter; no name
stands for two fields. They are English, Polish, Russian, German, Turkish, Spanish and
Portuguese. The table makes this file long.
"""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, fields_of, names_of

FIELDS = fields_of(
    {
        FieldKind.TEXT: """
            complaint_id status channel unit product segment category severity
            priority initial_priority owner remedy_requested outcome external_ref
            external_outcome repeat_of root_cause action_ref language customer_ref
            customer_name email phone description disclosure_basis
        """,
        FieldKind.TIME: """
            received_at registered_at acknowledged_at assessed_at responded_at
            decided_at decision_told_at staff_informed_at closed_at due_at
            last_update_at update_due_at update_sent_at remedy_done_at
            recourse_told_at escalated_at safety_action_at action_done_at
            survey_sent_at retention_until anonymised_at changed_at
        """,
        FieldKind.FLAG: """
            first_contact accepted upheld reasons_given reopened safety in_time
            disputed handler_is_subject about_staff disclosed found_by_check
        """,
        FieldKind.NUMBER: "fee satisfied remedy_value authority_limit row_count",
        FieldKind.SECONDS: "longest_silence",
    }
)

NAMES = names_of(
    {
        "complaint_id": """complaintid complaintnumber complaintno complaintref
            complaintreference caseid casenumber caseno caseref caseenquiryid ticketid
            ticketnumber ticketno incidentid incidentnumber requestid requestnumber
            servicerequestnumber uniquekey numerskargi numerreklamacji numersprawy
            numerzgloszenia nrskargi nrreklamacji nrsprawy nrzgloszenia номержалобы
            номеробращения номерпретензии noжалобы noобращения beschwerdenummer
            beschwerdenr beschwerdeid vorgangsnummer fallnummer ticketnummer
            aktenzeichen sikayetno sikayetnumarasi basvuruno basvurunumarasi talepno
            numerodereclamacion numerodequeja numerodecaso numerodeexpediente
            idreclamacion numerodareclamacao numerodoprotocolo numerodochamado
            protocolo""",
        "status": """status complaintstatus casestatus ticketstatus incidentstate
            incidentstatus requeststatus casestate statussprawy statusskargi
            statusreklamacji statuszgloszenia stansprawy статус статусжалобы
            статусобращения beschwerdestatus bearbeitungsstatus durum sikayetdurumu
            basvurudurumu estadodelareclamacion estadodelcaso statusdareclamacao
            situacao""",
        "channel": """channel complaintchannel ticketchannel contactchannel contacttype
            contactmethod opendatachanneltype submittedvia receivedvia intakechannel
            kanal kanalzgloszenia kanalkontaktu sposobzgloszenia formazgloszenia канал
            каналобращения способобращения eingangskanal beschwerdekanal kontaktkanal
            eingangsweg basvurukanali sikayetkanali iletisimkanali canal canaldeentrada
            canalentrada canaldecontacto canaldeatendimento canaldecontato
            formadecontato""",
        "unit": """unit businessunit organizationalunit department division branch
            agency assignmentgroup responsibleunit responsibledepartment jednostka
            jednostkaorganizacyjna dzial oddzial wydzial komorkaorganizacyjna
            подразделение отдел отделение филиал abteilung bereich organisationseinheit
            filiale birim bolum departman sube unidad departamento area sucursal unidade
            setor filial""",
        "product": """product productname productservice productorservice
            productserviceref productref service servicename produkt produktusluga
            usluga nazwaproduktu produktlubusluga продукт услуга товар продуктилиуслуга
            наименованиеуслуги dienstleistung produktname urun urunadi hizmet urunhizmet
            producto servicio productooservicio produto servico produtoservico
            produtoouservico""",
        "segment": """segment marketsegment customersegment clientsegment customergroup
            customertype segmentklienta segmentrynku typklienta grupaklienta сегмент
            сегментклиента типклиента kundensegment kundengruppe marktsegment kundentyp
            musterisegmenti musteritipi segmento segmentodecliente tipodecliente
            segmentodocliente""",
        "category": """category complaintcategory complainttype typeofcomplaint
            tickettype casetype requesttype incidenttype kategoria kategoriaskargi
            rodzajskargi rodzajreklamacji typskargi typzgloszenia категория
            категорияжалобы типжалобы типобращения видобращения kategorie beschwerdeart
            beschwerdekategorie beschwerdegrund kategori sikayetturu sikayetkategorisi
            sikayetkonusu categoria tipodereclamacion tipodequeja motivodereclamacion
            tipodereclamacao motivodareclamacao""",
        "severity": """severity severitylevel complaintseverity impact waga wagaskargi
            dotkliwosc istotnosc тяжесть серьезность критичность schweregrad schwere
            onemderecesi ciddiyet siddet gravedad severidad gravidade severidade""",
        "priority": """priority prioritylevel ticketpriority casepriority
            complaintpriority priorytet priorytetzgloszenia приоритет prioritat oncelik
            oncelikduzeyi prioridad prioridade""",
        "initial_priority": """initialpriority priorityatreceipt originalpriority
            firstpriority priorityonreceipt priorytetpoczatkowy pierwotnypriorytet
            priorytetprzyprzyjeciu начальныиприоритет исходныиприоритет
            первоначальныиприоритет anfangsprioritat ursprunglicheprioritat ilkoncelik
            baslangiconceligi prioridadinicial prioridadeinicial""",
        "owner": """owner caseowner complaintowner ticketowner assignedto assignee
            handler casehandler complainthandler responsible responsibleperson
            wlasciciel osobaodpowiedzialna odpowiedzialny prowadzacysprawe przypisanodo
            ответственныи исполнитель verantwortlich verantwortlicher bearbeiter
            sachbearbeiter zustandig sorumlu sorumlukisi atanan atanankisi responsable
            asignadoa responsavel atribuidoa""",
        "remedy_requested": """remedyrequested requestedremedy remedysought
            desiredoutcome desiredresolution zadanie zadanieklienta
            oczekiwanerozwiazanie требование требованиезаявителя gewunschteabhilfe
            gewunschtelosung talepedilencozum solucionsolicitada pretension
            solucaosolicitada solucaodesejada""",
        "outcome": """outcome complaintoutcome caseoutcome companyresponsetoconsumer
            closedcode closecode closurecode resolutioncode resolutiontype decision
            wynik rozstrzygniecie decyzja sposobrozpatrzenia sposobzalatwienia результат
            результатрассмотрения решение ergebnis entscheidung sonuc karar resultado
            desfecho decisao""",
        "external_ref": """externalref externalreference externalcasenumber ombudsmanref
            ombudsmanreference ombudsmancasenumber regulatorreference adrreference
            numerzewnetrzny sygnaturazewnetrzna внешнииномер externereferenz
            externesaktenzeichen haricireferans disreferans referenciaexterna
            externalcaseref sygnaturarzecznika""",
        "external_outcome": """externaloutcome externaldecision externalresult
            ombudsmandecision ombudsmanoutcome regulatordecision adroutcome
            decyzjazewnetrzna decyzjarzecznika wynikzewnetrzny внешнеерешение
            решениеомбудсмена externeentscheidung ombudsmannentscheidung
            schlichterspruch harickarar hariciisonuc ombudsmankarari decisionexterna
            resolucionexterna decisaoexterna decisaodoombudsman""",
        "repeat_of": """repeatof repeatofid repeatedfrom repeatcomplaintof duplicateof
            powtorzenie powtorzenieskargi повторжалобы повторнаяк wiederholungvon
            tekrari tekraredensikayetno repeticionde repeticaode""",
        "root_cause": """rootcause rootcausecode cause causedby przyczyna
            przyczynazrodlowa причина кореннаяпричина первопричина ursache grundursache
            hauptursache kokneden koksebep causa causaraiz causaprincipal""",
        "action_ref": """actionref actionreference correctiveaction correctiveactionref
            correctiveactionid capa capaid caparef capanumber dzialaniekorygujace
            numerdzialaniakorygujacego корректирующеедеиствие
            номеркорректирующегодеиствия korrekturmassnahme massnahmenr
            duzelticifaaliyet duzelticifaaliyetno accioncorrectiva acaocorretiva""",
        "language": """language complaintlanguage customerlanguage lang jezyk
            jezykskargi jezykklienta язык языкобращения sprache beschwerdesprache dil
            basvurudili idioma lingua""",
        "customer_ref": """customerref customerreference customerid customernumber
            customerno clientid clientnumber complainantid consumerid callerid
            numerklienta nrklienta idklienta номерклиента кодклиента kundennummer
            kundennr kundenid musterino musterinumarasi musteriid numerodecliente
            idcliente codigodecliente numerodocliente codigodocliente""",
        "customer_name": """customername clientname complainantname nameofcustomer
            nameofcomplainant consumername complainant imieinazwisko nazwiskoklienta
            imieinazwiskoklienta nazwaklienta skladajacyskarge фио фиозаявителя
            фиоклиента имяклиента заявитель kundenname namedeskunden beschwerdefuhrer
            musteriadi musteriadisoyadi adisoyadi sikayetci nombredelcliente
            nombrecliente nombrecompleto reclamante nomedocliente nomecliente
            nomecompleto nomedoreclamante""",
        "email": """email emailaddress mailaddress customeremail clientemail
            complainantemail contactemail adresemail emailklienta
            adrespocztyelektronicznej электроннаяпочта почтаклиента emailзаявителя емеил
            emailadresse emaildeskunden eposta epostaadresi correoelectronico correo
            emaildelcliente enderecodeemail emaildocliente""",
        "phone": """phone phonenumber telephone telephonenumber mobile mobilenumber
            customerphone clientphone complainantphone contactphone telefon
            numertelefonu telefonklienta nrtelefonu телефон номертелефона
            телефонзаявителя телефонклиента telefonnummer rufnummer mobilnummer
            telefonnumarasi ceptelefonu telefono numerodetelefono telefone
            numerodetelefone celular""",
        "description": """description complaintdescription casedescription
            ticketdescription descriptionofcomplaint complainttext complaintdetails
            complaintnarrative consumercomplaintnarrative narrative opis opisskargi
            opisreklamacji opissprawy opiszgloszenia trescskargi описание
            описаниежалобы содержаниежалобы текстжалобы содержаниеобращения
            beschreibung beschwerdetext beschwerdeinhalt fallbeschreibung aciklama
            sikayetaciklamasi sikayetmetni descripcion descripciondelareclamacion
            descripciondelaqueja textodelareclamacion descricao descricaodareclamacao
            textodareclamacao""",
        "disclosure_basis": """disclosurebasis disclosureground groundfordisclosure
            legalbasis basisfordisclosure podstawaujawnienia podstawaprawna
            основаниераскрытия правовоеоснование rechtsgrundlage grundlagederweitergabe
            paylasimdayanagi hukukidayanak basedeladivulgacion baselegal fundamentolegal
            basedadivulgacao""",
        "received_at": """receivedat receivedon receiveddate receiveddt datereceived
            dateofreceipt complaintdate dateofcomplaint complaintreceived
            complaintreceiveddate receiptdate datawplywu dataotrzymania dataprzyjecia
            datazgloszenia dataskargi datareklamacji datagodzina датаполучения
            датапоступления датаобращения датажалобы датарегистрации eingangsdatum
            eingangam eingegangenam datumdeseingangs beschwerdedatum gelistarihi
            sikayettarihi basvurutarihi alinmatarihi kayittarihi fechaderecepcion
            fechadeentrada fechadereclamacion fechadelareclamacion fechadequeja
            fecharecepcion dataderecebimento datadorecebimento datadareclamacao
            datadeentrada datarecebimento receivedtime timereceived""",
        "registered_at": """registeredat registeredon registereddate dateregistered
            registrationdate registrationat recordedat recordedon recordeddate
            daterecorded enteredat enteredon entrydate dateentered datarejestracji
            datawpisu dataewidencji zarejestrowano датавнесения датавнесениявреестр
            датавнесениявжурнал erfasstam erfassungsdatum registriertam
            registrierungsdatum girildigitarih sistemekayittarihi sistemegiristarihi
            fecharegistro fechaderegistro registradoel dataregistro dataderegistro
            datadoregistro registradoem""",
        "acknowledged_at": """acknowledgedat acknowledgedon acknowledgeddate
            acknowledgementdate acknowledgmentdate dateacknowledged acknowledgementsent
            datapotwierdzenia datapotwierdzeniaprzyjecia датаподтверждения
            датауведомленияополучении bestatigtam bestatigungsdatum eingangsbestatigung
            eingangsbestatigungam teyittarihi alindibildirimitarihi fechadeacuse
            fechadeacusederecibo acusederecibo datadeconfirmacao datadaconfirmacao
            datadoavisoderecebimento acknowledgementsentat acknowledgmentsent
            acknowledgementat""",
        "assessed_at": """assessedat assessedon assesseddate assessmentdate dateassessed
            initialassessmentdate triagedat dataoceny datawstepnejoceny датаоценки
            датапервичноиоценки bewertetam bewertungsdatum degerlendirmetarihi
            fechadeevaluacion datadeavaliacao datadaavaliacao""",
        "responded_at": """respondedat respondedon responsedate dateresponded
            dateofresponse responsesent finalresponsedate dateoffinalresponse repliedat
            replydate dataodpowiedzi dataudzieleniaodpowiedzi датаответа beantwortetam
            antwortdatum datumderantwort yanittarihi cevaptarihi fechaderespuesta
            fecharespuesta dataderesposta datadaresposta dataresposta answeredat
            answeredon answereddate answerdate dateanswered dateofanswer answersentat
            replysentat repliedon datereplied replysent dateofreply responsesentat
            responseat dataodpowiedzidlaklienta fechadecontestacion fechacontestacion
            respondidoem respondidoel contestadoel""",
        "decided_at": """decidedat decidedon datedecided decisiondate dateofdecision
            decisionat datadecyzji датарешения entscheidungsdatum karartarihi
            fechadedecision datadadecisao entschiedenam""",
        "decision_told_at": """decisiontoldat decisioncommunicatedat
            decisioncommunicated datedecisioncommunicated decisionnotifiedat
            decisionnotificationdate decisionletterdate dataprzekazaniadecyzji
            datazawiadomieniaodecyzji датасообщениярешения датауведомленияорешении
            entscheidungmitgeteiltam kararbildirimtarihi fechadecomunicaciondeladecision
            fechadenotificacion datadecomunicacaodadecisao datadanotificacao""",
        "staff_informed_at": """staffinformedat staffinformedon personnelinformedat
            personnelinformedon employeeinformedat datestaffinformed
            dataprzekazaniapracownikowi datapoinformowaniapracownika
            датаинформированиясотрудника датауведомлениясотрудника
            mitarbeiterinformiertam personalinformiertam personelbilgilendirmetarihi
            calisanbilgilendirmetarihi fechainformacionalpersonal personalinformadoel
            datainformacaoaopessoal pessoalinformadoem""",
        "closed_at": """closedat closedon closeddate closeddt dateclosed closedate
            closingdate closuredate dateofclosure datazamkniecia datazakonczenia
            датазакрытия geschlossenam abschlussdatum abgeschlossenam kapanistarihi
            kapatmatarihi kapanmatarihi fechadecierre fechacierre datadefechamento
            datadofechamento datafechamento datadeencerramento datadoencerramento
            closedtime dateofclosing""",
        "due_at": """dueat dueon duedate duedt datedue deadline responsedue
            responseduedate targetdate targetdt slatarget slatargetdt slatargetdate
            sladue sladuedate sladeadline termin terminodpowiedzi terminrealizacji
            terminrozpatrzenia срок срокответа срокрассмотрения срокисполнения falligam
            falligkeitsdatum frist sontarih hedeftarih termintarihi fechalimite
            fechadevencimiento plazo datalimite datadevencimento prazo""",
        "last_update_at": """lastupdatesentat lastupdateat lastupdatetocustomer
            lastcustomerupdate lastcustomercontact lastcontactat lastcontactdate
            lastcontact lastnewsat lastnews statusupdateat customerupdatedat
            complainantupdatedat dataostatniejinformacji dataostatniegokontaktu
            ostatnikontakt ostatniainformacjadlaklienta датапоследнегоуведомления
            датапоследнегоконтакта последнииконтакт letztenachrichtam
            letztekundeninformation letzterkontakt letzterkontaktam soniletisimtarihi
            sonbilgilendirme sonbilgilendirmetarihi sontemastarihi ultimainformacion
            fechaultimocontacto fechadeultimocontacto ultimocontacto ultimocontato
            dataultimocontato datadoultimocontato""",
        "update_due_at": """updatedueat updatedue nextupdatedue nextupdatedueat
            nextupdateat nextupdate nextupdateby updatepromisedby updatepromisedat
            promisedupdateat terminkolejnejinformacji terminnastepnejinformacji
            obiecanainformacjado срокследующегоуведомления обещанноеуведомлениедо
            nachstenachrichtbis nachsteinformationbis sonrakibilgilendirmetarihi
            proximainformacion fechaproximainformacion proximaatualizacao
            dataproximaatualizacao""",
        "update_sent_at": """updatesentat updatesenton dateupdatesent
            promisedupdatesentat datawyslaniainformacji informacjawyslana
            датаотправкиуведомления уведомлениеотправлено nachrichtgesendetam
            informationgesendetam bilgilendirmegonderimtarihi informacionenviadael
            fechaenvioinformacion atualizacaoenviadaem dataenvioatualizacao""",
        "remedy_done_at": """remedydoneat remedydate remedycompletedat remedycompleted
            remedycompletiondate remediedat redressdate datarealizacji datawykonania
            datanaprawy датаисполнения датаустранения abhilfeam abgeholfenam
            abhilfedatum gidermetarihi cozumuygulamatarihi fechadereparacion
            datadareparacao""",
        "recourse_told_at": """recoursetoldat recoursenotifiedat externalrecoursetoldat
            externalrecoursenotified adrinformationsent signpostedat datapouczenia
            datapouczeniaoodwolaniu датаразъясненияправаобжалования
            uberrechtsweginformiertam schlichtungshinweisam itirazyolubildirimtarihi
            fechadeinformacionderecursos datadeinformacaoderecurso""",
        "escalated_at": """escalatedat escalatedon escalateddate escalationdate
            dateescalated dataeskalacji датаэскалации eskaliertam eskalationsdatum
            eskalasyontarihi ustbirimeiletmetarihi fechadeescalamiento fechadeescalado
            datadeescalonamento datadaescalacao""",
        "safety_action_at": """safetyactionat safetyactiondate immediateactionat
            immediateactiondate dateofimmediateaction datanatychmiastowegodzialania
            natychmiastowedzialanie датанемедленныхмер датасрочныхмер sofortmassnahmeam
            datumdersofortmassnahme acilonlemtarihi acileylemtarihi
            fechadeaccioninmediata accioninmediatael datadaacaoimediata
            acaoimediataem""",
        "action_done_at": """actiondoneat actioncompletedat actioncompletedon
            actioncompletiondate actioncloseddate correctiveactiondate
            correctiveactiondoneat capaclosedat capacloseddate capacompletedat
            causeremovedat datadzialaniakorygujacego datausunieciaprzyczyny
            датакорректирующегодеиствия датаустраненияпричины korrekturmassnahmeam
            ursachebehobenam massnahmeabgeschlossenam duzelticifaaliyettarihi
            kokneningiderilmetarihi fechadeaccioncorrectiva causaeliminadael
            datadaacaocorretiva causaeliminadaem""",
        "survey_sent_at": """surveysentat surveysenton surveysent surveydate
            surveysentdate datesurveysent surveyinvitedat dataankiety
            datawyslaniaankiety ankietawyslana датаопроса датаотправкианкеты befragungam
            umfragegesendetam befragtam anketgonderimtarihi anketgonderildi
            anketgonderimi fechadeencuesta encuestaenviadael datadapesquisa
            pesquisaenviadaem""",
        "retention_until": """retentionuntil retentiondate retentionenddate retainuntil
            keepuntil deleteafter deletionduedate retentionexpiry przechowywacdo
            datausuniecia terminusuniecia okresprzechowywaniado хранитьдо срокхранения
            срокхранениядо aufbewahrenbis loschdatum aufbewahrungbis saklamasuresisonu
            saklamatarihi conservarhasta fechadeconservacion conservarate guardarate
            prazodeguarda""",
        "anonymised_at": """anonymisedat anonymizedat anonymisedon anonymizedon
            anonymisationdate anonymizationdate erasedat erasedon dateerased datedeleted
            deletedat deletedon dataanonimizacji zanonimizowano датаобезличивания
            датаудаления anonymisiertam geloschtam anonimlestirmetarihi silinmetarihi
            fechadeanonimizacion anonimizadoel datadeanonimizacao anonimizadoem""",
        "changed_at": """changedat changedon changeddate changedate datechanged
            lastchanged lastchangedat updatedat updatedon updateddate updatedate
            dateupdated lastupdated lastupdatedat lastupdateddate sysupdatedat
            sysupdatedon modifiedat modifiedon modifieddate datemodified
            modificationdate lastmodified lastmodifiedat lastmodifiedon lastmodifieddate
            rowupdatedat datamodyfikacji dataostatniejmodyfikacji datazmiany
            dataaktualizacji датаизменения датапоследнегоизменения датаобновления
            датамодификации geandertam anderungsdatum letzteanderung letzteanderungam
            aktualisiertam degistirmetarihi degisikliktarihi guncellemetarihi
            songuncelleme songuncellemetarihi fechademodificacion fechamodificacion
            fechadeactualizacion fechaactualizacion modificadoel actualizadoel
            datademodificacao datamodificacao datadeatualizacao dataatualizacao
            datadealteracao dataalteracao modificadoem atualizadoem""",
        "first_contact": """firstcontact firstcontactresolution firstcontactresolved
            resolvedatfirstcontact resolvedonfirstcontact fcr
            rozwiazaneprzypierwszymkontakcie решеноприпервомобращении
            решеноспервогообращения erstkontaktlosung erstlosung beimerstkontaktgelost
            ilktemastacozum ilktemastacozuldu resueltoenelprimercontacto
            resolvidonoprimeirocontato""",
        "accepted": """accepted answeraccepted acceptedbycustomer acceptedbycomplainant
            acceptedbyclient odpowiedzprzyjeta przyjetaprzezklienta
            zaakceptowanaprzezklienta принятозаявителем принятоклиентом ответпринят
            antwortakzeptiert vomkundenakzeptiert loesungakzeptiert losungakzeptiert
            musterikabuletti cevapkabuledildi cozumkabuledildi aceptadaporelcliente
            respuestaaceptada aceitapelocliente respostaaceita""",
        "upheld": """upheld complaintupheld justified complaintjustified zasadna uznana
            czyzasadna czyuznana skargazasadna reklamacjauznana обоснована обоснованная
            удовлетворена berechtigt begrundet kabuledildi hakli sikayethakli aceptada
            procedente estimada aceita acolhida isupheld foundjustified
            complaintfounded""",
        "reasons_given": """reasonsgiven reasongiven decisionreasonsgiven reasonsstated
            podanouzasadnienie uzasadnieniepodane причиныуказаны обоснованиедано
            grundegenannt begrundunggegeben gerekceverildi gerekcebelirtildi
            motivosindicados razonesdadas motivosinformados justificativadada
            reasonsprovided""",
        "reopened": """reopened isreopened casereopened reopencount reopenedcount
            reopencnt ponownieotwarta ponownieotwarte wznowiona czywznowiona
            открытаповторно повторнооткрыта wiedereroffnet wiedergeoffnet yenidenacildi
            reabierta reabierto reaberta reaberto""",
        "safety": """safety safetyrelated safetyissue safetyflag healthandsafety
            bezpieczenstwo dotyczybezpieczenstwa безопасность связаносбезопасностью
            sicherheit sicherheitsrelevant guvenlik guvenlikleilgili seguridad
            afectaalaseguridad seguranca afetaaseguranca issafety safetycase""",
        "in_time": """intime ontime timely timelyresponse madesla slamet metsla
            withinsla withintarget withindeadline wterminie czywterminie terminowo всрок
            ответвсрок fristgerecht rechtzeitig termingerecht suresinde zamaninda
            atiempo enplazo dentrodeplazo noprazo dentrodoprazo""",
        "disputed": """disputed consumerdisputed customerdisputed isdisputed sporna
            sporne zakwestionowana оспорена оспорено bestritten angefochten strittig
            itirazedildi itirazli disputada impugnada contestada""",
        "handler_is_subject": """handlerissubject handlerwassubject handledbysubject
            selfhandled handlerconflict conflictofinterest konfliktinteresow
            rozpatrujacyjestprzedmiotemskargi rozpatrywalsamsiebie конфликтинтересов
            исполнительпредметжалобы interessenkonflikt befangen bearbeiterbetroffen
            cikarcatismasi sikayetedilenisleyen conflictodeintereses
            conflitodeinteresses conflitodeinteresse""",
        "about_staff": """aboutstaff concernsstaff staffconcerned staffcomplaint
            staffrelated aboutemployee dotyczypracownika skarganapracownika
            касаетсясотрудника жалобанасотрудника betrifftmitarbeiter
            mitarbeiterbetroffen personelleilgili calisanlailgili sobrepersonal
            conciernealpersonal sobrefuncionario envolvefuncionario""",
        "disclosed": """disclosed datadisclosed isdisclosed disclosedtothirdparty
            disclosure sharedwiththirdparty ujawniono ujawnione przekazanoosobietrzeciej
            раскрыто переданотретьимлицам offengelegt weitergegeben anditteweitergegeben
            ifsaedildi paylasildi ucuncutaraflapaylasildi divulgado
            compartidoconterceros divulgadoaterceiros compartilhadocomterceiros""",
        "found_by_check": """foundbycheck foundbyaudit foundinsample
            foundinreversesample addedaftercheck registeredaftercheck unregisteredbefore
            wykrytekontrola dopisanepokontroli наиденопроверкои внесенопослепроверки
            beiprufunggefunden nachprufungerfasst denetimdebulundu encontradaenrevision
            encontradaemrevisao""",
        "fee": """fee feecharged complaintfee charge oplata oplatazaskarge плата сбор
            пошлина gebuhr beschwerdegebuhr ucret sikayetucreti tasa tarifa taxa
            tarifacobrada feepaid""",
        "satisfied": """satisfied satisfaction satisfactionscore satisfactionrating
            customersatisfaction customersatisfactionscore customersatisfactionrating
            csat csatscore zadowolenie satysfakcja ocenazadowolenia ocenasatysfakcji
            удовлетворенность оценкаудовлетворенности zufriedenheit kundenzufriedenheit
            zufriedenheitswert memnuniyet musterimemnuniyeti memnuniyetpuani
            satisfaccion satisfacciondelcliente satisfacao satisfacaodocliente
            notadesatisfacao""",
        "remedy_value": """remedyvalue remedyamount valueofremedy compensation
            compensationamount compensationpaid refundamount amountrefunded
            redressamount goodwillamount kwotarekompensaty rekompensata kwotazwrotu
            odszkodowanie суммакомпенсации компенсация суммавозврата entschadigung
            entschadigungssumme erstattungsbetrag abhilfewert tazminat tazminattutari
            iadetutari compensacion importecompensacion importereembolsado indemnizacion
            compensacao valordacompensacao valorreembolsado indenizacao""",
        "authority_limit": """authoritylimit limitofauthority authorityamount
            approvallimit decisionlimit delegatedlimit limituprawnien limitdecyzyjny
            kwotauprawnien лимитполномочии пределполномочии entscheidungslimit
            kompetenzgrenze vollmachtsgrenze yetkilimiti yetkitutari limitedeautoridad
            limitedeautorizacion limitedealcada limitedeautoridade""",
        "row_count": """rowcount countofcomplaints complaintcount complaintscount
            numberofcomplaints complaints totalcomplaints liczbaskarg liczbareklamacji
            liczbazgloszen количествожалоб количествообращении числожалоб числообращении
            anzahlbeschwerden anzahlderbeschwerden beschwerdeanzahl sikayetsayisi
            basvurusayisi numerodereclamaciones numerodequejas cantidaddereclamaciones
            numerodereclamacoes quantidadedereclamacoes solicitacoes qtdreclamacoes""",
        "longest_silence": """longestsilence longestgap longestupdategap
            longestgapbetweenupdates maxupdategap longesttimewithoutnews
            najdluzszaprzerwa najdluzszaprzerwawinformowaniu наибольшиипромежуток
            наибольшиипромежутокбезинформации langstepause langstepauseohnenachricht
            enuzunsessizlik enuzunara mayorintervalosinnoticias mayorsilencio
            maiorintervalosemnoticias maiorsilencio""",
    }
)

# Names that count only where no column has one of those above.
WEAKER_NAMES = names_of(
    {
        "complaint_id": """id sprawa skarga reklamacja zgloszenie vorgang жалоба
            обращение number ref reference referencenumber numer nr sygnatura
            номер nummer kennung numara numero no referencia expediente""",
        "status": """stan estado""",
        "channel": """source origin caseorigin zrodlo источник quelle herkunft kaynak
            origen origem""",
        "unit": """agencyname departmentname branchname unitname businessunitname""",
        "category": """type issue issuetype topic reasonforcomplaint rodzaj typ temat
            тип вид тема art thema betreff tur konu tipo asunto motivo assunto""",
        "language": """locale""",
        "customer_ref": """customer client klient клиент kunde musteri cliente""",
        "received_at": """createdat createdon createddate createddt created datecreated
            creationdate openedat openedon opendate openeddate opendt opened dateopened
            submittedat submittedon submissiondate datesubmitted datereported reportedat
            reportedon loggedat datelogged datautworzenia dataotwarcia датасоздания
            датаоткрытия erstelltam eroffnetam erstellungsdatum olusturmatarihi
            acilistarihi fechadecreacion fechadeapertura datadecriacao datadeabertura
            dataabertura utworzono otwarto wplynelo przyjeto zgloszono erstellt
            eroffnet создано открыто получено creado abierto recibido criado aberto
            recebido""",
        "acknowledged_at": """potwierdzono bestatigt подтверждено confirmado""",
        "responded_at": """firstresponsetime firstresponseat firstresponsedate
            firstrespondedat odpowiedziano beantwortet отвечено respondido""",
        "closed_at": """resolvedat resolvedon resolveddate resolutiondate dateresolved
            completedat completedon completeddate completiondate datecompleted
            datarozwiazania datarozpatrzenia datazalatwienia датарассмотрения
            датазавершения erledigtam gelostam erledigungsdatum cozumtarihi
            tamamlanmatarihi fechaderesolucion dataderesolucao datadaresolucao
            datadeconclusao zamknieto zakonczono geschlossen abgeschlossen закрыто
            завершено cerrado fechado encerrado""",
        "row_count": """count anzahl liczba количество adet sayi cantidad quantidade""",
    }
)
