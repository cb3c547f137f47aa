"""The fields of a dispute register, and the names people give them.

Names are as `columns.normalize` leaves them, so that spelling does not matter; no name
stands for two fields. They are English, Polish, Russian, German, Turkish, Spanish and
Portuguese. The table makes this file long.
"""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, fields_of, names_of

FIELDS = fields_of(
    {
        FieldKind.TEXT: """
            dispute_id complaint_id provider organization method category channel
            language owner status outcome recommendation recommendation_reason
            participation decline_reason consent consent_timing severity root_cause
            action_ref country complainant_country
        """,
        FieldKind.TIME: """
            complaint_received_at final_response_at referral_sent_at consent_at
            notice_at acknowledged_at response_due_at response_at escalated_at
            outcome_at implement_due_at implemented_at closed_at retention_until
        """,
        FieldKind.FLAG: """
            cross_border safety extension_requested remedy_due handler_trained
            on_provider_list in_own_register file_error
        """,
        FieldKind.NUMBER: """
            provider_fee internal_cost complainant_fee process_mark upheld_count
            not_upheld_count undecided_count row_count
        """,
    }
)

NAMES = names_of(
    {
        "dispute_id": """disputeid disputenumber disputeno disputeref disputereference
            caseid casenumber caseno caseref casereference adrcaseid adrcasenumber
            ombudsmancaseid ombudsmanref ombudsmanreference noticeid numersporu nrsporu
            identyfikatorsporu numersprawy nrsprawy sygnaturasprawy номерспора номердела
            noдела noспора идентификаторспора streitfallnummer streitfallnr
            schlichtungsfallnummer fallnummer fallnr aktenzeichen vorgangsnummer
            uyusmazlikno uyusmazliknumarasi dosyano dosyanumarasi davano numerodedisputa
            numerodeconflicto numerodelitigio numerodecaso numerodeexpediente iddisputa
            iddelcaso numerodolitigio numerodoconflito numerodadisputa numerodoprocesso
            iddocaso iddadisputa""",
        "complaint_id": """complaintid complaintnumber complaintno complaintref
            complaintreference internalcomplaintid originalcomplaintid linkedcomplaint
            linkedcomplaintid sourcecomplaint numerreklamacji nrreklamacji numerskargi
            nrskargi identyfikatorskargi номержалобы номерпретензии noжалобы
            номеробращения beschwerdenummer beschwerdenr beschwerdeid reklamationsnummer
            sikayetno sikayetnumarasi basvuruno numerodereclamacion numerodequeja
            idreclamacion numerodareclamacao numerodereclamacao iddareclamacao
            idreclamacao""",
        "provider": """provider providerid providername disputeresolutionprovider
            disputeresolver adrprovider adrentity adrbody adrscheme externalbody
            ombudsman ombudsmanscheme resolutionbody podmiotadr podmiotuprawniony
            podmiotrozstrzygajacy instytucjapolubowna rzecznik sadpolubowny
            организацияпоурегулированиюспоров проваидер омбудсмен
            финансовыиуполномоченныи третеискиисуд органурегулирования
            streitbeilegungsstelle schlichtungsstelle verbraucherschlichtungsstelle
            schlichter ombudsstelle ombudsmann hakemheyeti tuketicihakemheyeti
            arabulucukurum uyusmazlikcozumkurulusu ombudsmanlik entidadderesolucion
            organismoderesolucion entidadadr entidadral defensordelcliente juntaarbitral
            entidadederesolucao entidaderal centrodearbitragem provedordocliente
            provedor""",
        "organization": """organization organisation company companyname firm firmname
            business businessname respondent landlord insurer insurername bank bankname
            memberfirm trader przedsiebiorca firma organizacja ubezpieczyciel
            организация компания предприятие наименованиеорганизации ответчик страховщик
            unternehmen firmenname versicherer antragsgegner sirket sirketadi firmaadi
            kurulus isletme empresa nombredelaempresa entidadreclamada aseguradora
            nomedaempresa empresareclamada seguradora""",
        "method": """method resolutionmethod disputemethod adrmethod proceduretype
            adrprocedure methodused metoda metodarozstrzygania tryb trybpostepowania
            rodzajpostepowania метод методурегулирования способурегулирования
            способразрешенияспора видпроцедуры verfahren verfahrensart methode
            streitbeilegungsverfahren yontem cozumyontemi uyusmazlikcozumyontemi metodo
            metododeresolucion tipodeprocedimiento procedimiento metododeresolucao
            tipodeprocedimento procedimento""",
        "category": """category disputecategory disputetype typeofdispute casecategory
            casetype subjectcategory kategoria kategoriasporu rodzajsporu typsporu
            przedmiotsporu категория категорияспора видспора типспора предметспора
            kategorie streitart artdesstreits streitgegenstand beschwerdeart kategori
            uyusmazlikturu uyusmazlikkonusu categoria tipodedisputa tipodeconflicto
            tipodelitigio categoriadolitigio tipodeconflito""",
        "channel": """channel entrychannel intakechannel disputechannel contactchannel
            receivedvia submittedvia kanal kanalzgloszenia sposobzgloszenia канал
            каналобращения каналпоступления способподачи eingangskanal eingangsweg
            basvurukanali giriskanali canal canaldeentrada canaldepresentacion
            canaldecontacto canaldecontato""",
        "language": """language caselanguage languageofcase complainantlanguage lang
            jezyk jezyksprawy язык языкобращения языкдела sprache verfahrenssprache dil
            basvurudili idioma lengua lingua idiomadoprocesso""",
        "owner": """owner caseowner disputeowner casehandler handler assignedto
            responsibleperson wlascicielsprawy opiekunsprawy prowadzacy prowadzacysprawe
            osobaodpowiedzialna ответственныи ответственноелицо исполнитель куратор
            verantwortlich verantwortlicher bearbeiter zustandig sachbearbeiter sorumlu
            sorumlukisi dosyasorumlusu responsable personaresponsable gestordelcaso
            responsavel responsavelpelocaso gestordocaso""",
        "status": """status casestatus disputestatus statussprawy statussporu stansprawy
            статус статусдела статусспора состояние verfahrensstand fallstatus
            bearbeitungsstatus durum dosyadurumu uyusmazlikdurumu estadodelcaso
            estadodeladisputa estadodelexpediente statusdocaso estadodoprocesso
            situacao""",
        "outcome": """outcome disputeoutcome caseoutcome finding determination decision
            adroutcome externaloutcome result wynik wyniksporu rozstrzygniecie
            orzeczenie итог исход исходспора результат результатрассмотрения решение
            ergebnis verfahrensergebnis ausgang entscheidung schiedsspruch sonuc karar
            uyusmazliksonucu resultado resolucion laudo fallo decisao desfecho
            resultadodolitigio sentenca""",
        "recommendation": """recommendationresponse recommendationaccepted
            recommendationstatus recommendationdecision responsetorecommendation
            zalecenieprzyjete odpowiedznazalecenie decyzjaozaleceniu рекомендацияпринята
            ответнарекомендацию решениепорекомендации empfehlungangenommen
            antwortaufempfehlung schlichtungsvorschlagangenommen tavsiyekabuledildi
            tavsiyeyeyanit recomendacionaceptada respuestaalarecomendacion
            recomendacaoaceita recomendacaoaceite respostaarecomendacao""",
        "recommendation_reason": """recommendationreason refusalreason reasonforrefusal
            reasonrecommendationrefused rejectionreason reasonforrejection
            uzasadnienieodmowy powododrzuceniazalecenia причинаотказаотрекомендации
            причинаотклонения ablehnungsgrund grundderablehnung retgerekcesi retnedeni
            motivodelrechazo motivoderechazo motivodarecusa motivodarejeicao""",
        "participation": """participation participates participated takespart
            participationdecision consenttoparticipate agreedtotakepart udzial
            zgodanaudzial udzialwpostepowaniu участие согласиенаучастие
            участиевпроцедуре teilnahme teilnahmebereitschaft verfahrensteilnahme
            katilim surecekatilim participacion aceptaparticipar participacao
            aceitaparticipar""",
        "decline_reason": """declinereason reasondeclined reasonfordeclining
            nonparticipationreason reasonfornonparticipation powododmowyudzialu
            przyczynaodmowyudzialu причинаотказаотучастия grunddernichtteilnahme
            nichtteilnahmegrund katilmamanedeni katilmamagerekcesi
            motivodenoparticipacion razondenoparticipacion motivodenaoparticipacao
            razaodanaoparticipacao""",
        "consent": """consent consentstatus consentgiven consentobtained informedconsent
            consentrecorded zgoda zgodaklienta swiadomazgoda согласие согласиеполучено
            информированноесогласие einwilligung zustimmung einverstandnis riza
            onaydurumu bilgilendirilmisonam consentimiento consentimientoinformado
            consentimento consentimentoinformado""",
        "consent_timing": """consenttiming timingofconsent consentwhen momentzgody
            kiedywyrazonozgode моментсогласия когдаданосогласие zeitpunktdereinwilligung
            zeitpunktderzustimmung onayzamani rizazamani momentodelconsentimiento
            momentodoconsentimento""",
        "severity": """severity severitylevel disputeseverity seriousness impact waga
            wagasporu dotkliwosc istotnosc тяжесть серьезность критичность schweregrad
            schwere onemderecesi ciddiyet gravedad severidad gravidade severidade""",
        "root_cause": """rootcause cause causeofdispute rootcausecode przyczyna
            przyczynazrodlowa przyczynasporu причина причинаспора кореннаяпричина
            первопричина ursache grundursache hauptursache kokneden uyusmazliknedeni
            causaraiz causa causadelconflicto causadolitigio""",
        "action_ref": """actionref actionid correctiveaction correctiveactionid capaid
            capa caparef dzialaniekorygujace numerdzialania корректирующеедеиствие
            номермероприятия korrekturmassnahme massnahme massnahmennr duzelticifaaliyet
            duzelticifaaliyetno accioncorrectiva idaccion acaocorretiva iddaacao
            acaocorretora""",
        "country": """country salescountry countryofsale organizationcountry
            organisationcountry tradercountry businesscountry kraj krajsprzedazy
            krajprzedsiebiorcy страна странапродажи странаорганизации verkaufsland
            landdesunternehmens satisulkesi ulke firmaninulkesi pais paisdeventa
            paisdelaempresa paisdevenda paisdaempresa""",
        "complainant_country": """complainantcountry customercountry consumercountry
            countryofcomplainant countryofconsumer countryofcustomer krajkonsumenta
            krajklienta krajskarzacego странапотребителя странаклиента страназаявителя
            landdesverbrauchers landdeskunden wohnsitzland tuketiciulkesi musteriulkesi
            paisdelconsumidor paisdelcliente paisdelreclamante paisdoconsumidor
            paisdocliente paisdoreclamante""",
        "complaint_received_at": """complaintreceived complaintreceivedat
            complaintreceivedon complaintreceiveddate complaintdate dateofcomplaint
            dataskargi datareklamacji datawplywureklamacji datawplywuskargi датажалобы
            датапретензии датапоступленияжалобы beschwerdedatum eingangderbeschwerde
            beschwerdeeingang sikayettarihi sikayetgelistarihi fechadereclamacion
            fechadelareclamacion fechadequeja datadareclamacao datadereclamacao""",
        "final_response_at": """finalresponse finalresponseat finalresponsedate
            dateoffinalresponse internalfinalresponse internalfinalresponsedate
            finalanswerdate deadlockletterdate odpowiedzostateczna
            dataostatecznejodpowiedzi dataodpowiedzinareklamacje dataodpowiedzinaskarge
            окончательныиответ датаокончательногоответа датаответанажалобу
            датаответанапретензию endgultigeantwort datumderendgultigenantwort
            abschliessendeantwortam abschlussantwort nihaiyanittarihi sonyanittarihi
            sikayeteyanittarihi fechaderespuestafinal respuestafinal
            fecharespuestaalareclamacion datadarespostafinal respostafinal
            datadarespostaareclamacao""",
        "referral_sent_at": """referralsent referralsentat referraldate referralinfosent
            referralinformationsent referraltoldat signpostedat signpostingdate
            adrinformationsent recoursetoldat datapouczenia datapouczeniaoadr
            pouczenieoadr datainformacjioadr датаразъяснения
            датаинформированияобомбудсмене датаинформированияобаус
            hinweisaufschlichtungam schlichtungshinweis schlichtungshinweisam
            hinweisaufstreitbeilegungam yonlendirmetarihi hakemheyetibildirimtarihi
            fechadederivacion fechadeinformacionadr fechadeinformacionral
            datadeencaminhamento datadainformacaoral""",
        "consent_at": """consentat consenton consentdate dateofconsent consentgivenat
            datazgody datawyrazeniazgody датасогласия датаполучениясогласия
            einwilligungam datumdereinwilligung zustimmungam datumderzustimmung
            rizatarihi onaytarihi fechadeconsentimiento fechadelconsentimiento
            datadeconsentimento datadoconsentimento""",
        "notice_at": """noticeat noticedate dateofnotice noticereceived noticereceivedat
            noticereceivedon noticereceiveddate disputedate disputereceived
            disputereceivedat disputereceiveddate disputeopenedat referredat
            datereferred claimreceivedat datazawiadomienia datawplywuzawiadomienia
            datawplywusporu datasporu datawplywu datawszczecia датауведомления
            датапоступленияуведомления датаполученияуведомления датаспора
            датапоступленияспора датавозбуждения датапоступления mitteilungam
            mitteilungsdatum eingangdermitteilung eingangsdatum eingegangenam
            antragseingang bildirimtarihi uyusmazliktarihi tebligtarihi basvurutarihi
            fechadenotificacion fechadeaviso fechadeladisputa fechadeentrada
            fechadelconflicto datadenotificacao datadanotificacao datadoaviso
            datadolitigio datadeentrada""",
        "acknowledged_at": """acknowledgedat acknowledgedon acknowledgeddate
            dateacknowledged acknowledgementdate acknowledgmentdate noticeacknowledged
            noticeacknowledgedat datapotwierdzenia datapotwierdzeniaodbioru
            datapotwierdzeniawplywu датаподтверждения датаподтвержденияполучения
            bestatigtam bestatigungsdatum eingangsbestatigung eingangsbestatigungam
            teyittarihi alindibildirimitarihi fechadeacuse fechadeacusederecibo
            acusederecibo datadeconfirmacao datadaconfirmacao
            datadoavisoderecebimento""",
        "response_due_at": """responsedue responsedueat responseduedate responsedeadline
            responsedueby replydue replyduedate duedate dueat deadline terminodpowiedzi
            terminstanowiska termin срокответа срокпредставленияпозиции срок
            stellungnahmefalligam antwortfrist fristzurstellungnahme frist
            yanitsontarihi cevapsuresisonu sontarih plazoderespuesta
            fechalimitederespuesta fechalimite prazoderesposta prazopararesposta
            datalimitederesposta datalimite""",
        "response_at": """responseat responsesent responsesentat responsedate
            dateofresponse respondedat respondedon repliedat replydate positionsentat
            answeredat dataodpowiedzi datastanowiska datawyslaniaodpowiedzi датаответа
            датаотправкиответа датанаправленияпозиции stellungnahmeam stellungnahmevom
            datumderstellungnahme antwortdatum beantwortetam yanittarihi cevaptarihi
            fechaderespuesta fecharespuesta dataderesposta datadaresposta
            respondidoem""",
        "escalated_at": """escalatedat escalatedon escalationdate dateescalated
            reportedtomanagementat dataeskalacji datazgloszeniakierownictwu
            датаэскалации датадокладаруководству eskaliertam eskalationsdatum
            eskalasyontarihi ustyonetimeiletmetarihi fechadeescalamiento fechadeescalado
            datadeescalonamento datadaescalacao""",
        "outcome_at": """outcomeat outcomedate dateofoutcome decisiondate dateofdecision
            decidedat decidedon determinationdate resolvedat resolutiondate awarddate
            datarozstrzygniecia dataorzeczenia datadecyzji datawyniku dataugody
            датарешения датаисхода датаразрешенияспора датавынесениярешения
            entscheidungsdatum entschiedenam datumderentscheidung datumdesergebnisses
            karartarihi sonuctarihi fechadedecision fechaderesolucion fechadellaudo
            fechaderesultado datadadecisao datadedecisao datadodesfecho
            datadasentenca""",
        "implement_due_at": """implementdue implementdueat implementationdue
            implementationduedate implementationdueat implementationdeadline impldue
            remedyduedate complianceduedate terminwykonania terminrealizacji
            срокисполнения срокисполнениярешения umsetzungfalligam umsetzungsfrist
            fristzurumsetzung uygulamasontarihi yerinegetirmesontarihi
            plazodecumplimiento fechalimitedecumplimiento prazodecumprimento
            datalimitedecumprimento""",
        "implemented_at": """implementedat implementedon implementationdate
            dateimplemented impldone implementationdone remedydoneat remedydate
            compliedat compliancedate datawykonania datarealizacji датаисполнения
            датаисполнениярешения umgesetztam umsetzungsdatum uygulamatarihi
            yerinegetirmetarihi fechadecumplimiento fechadeejecucion datadecumprimento
            datadeexecucao""",
        "closed_at": """closedat closedon closeddate dateclosed closedate closingdate
            closuredate closed datazamkniecia datazakonczenia датазакрытия
            датазавершения geschlossenam abschlussdatum abgeschlossenam kapanistarihi
            kapatmatarihi fechadecierre fechacierre datadeencerramento
            datadoencerramento datadefechamento datadefecho""",
        "retention_until": """retentionuntil retentiondate retentionenddate retainuntil
            keepuntil deleteafter przechowywacdo datausuniecia okresprzechowywaniado
            хранитьдо срокхранения срокхранениядо aufbewahrenbis loschdatum
            aufbewahrungbis saklamasuresisonu saklamatarihi conservarhasta
            fechadeconservacion conservarate guardarate prazodeguarda""",
        "cross_border": """crossborder iscrossborder crossborderdispute transgraniczny
            sportransgraniczny трансграничныи трансграничныиспор grenzuberschreitend
            sinirotesi sinirotesiuyusmazlik transfronterizo conflictotransfronterizo
            transfronteirico litigiotransfronteirico""",
        "safety": """safety safetyflag safetyissue safetyrelated bezpieczenstwo
            dotyczybezpieczenstwa безопасность связаносбезопасностью sicherheit
            sicherheitsrelevant guvenlik guvenlikleilgili seguridad afectaalaseguridad
            seguranca afetaaseguranca""",
        "extension_requested": """extensionrequested extension extensionasked
            extensionoftime moretimerequested timeextensionrequested
            wniosekoprzedluzenie przedluzenieterminu prosbaoprzedluzenie продление
            запрошенопродление продлениесрока fristverlangerung
            fristverlangerungbeantragt verlangerungbeantragt sureuzatimi eksureistendi
            eksuretalebi prorroga prorrogasolicitada prorrogacao
            prorrogacaosolicitada""",
        "remedy_due": """remedydue remedyowed remedyordered remedyrequired awarddue
            ordersmade rekompensatanalezna zasadzono naprawanakazana присуждено
            возмещениеположено abhilfegeschuldet abhilfeangeordnet leistunggeschuldet
            telafigerekli tazmingerekli remediodebido reparaciondebida reparacaodevida
            compensacaodevida""",
        "handler_trained": """handlertrained trained handledbytrainedperson
            handlertrainingvalid trainingvalid prowadzacyprzeszkolony przeszkolony
            wazneszkolenie исполнительобучен обучен обучениедеиствительно
            bearbeitergeschult geschult schulunggultig egitimli sorumluegitimli
            egitimgecerli responsableformado formacionvigente responsavelformado
            formacaovalida responsaveltreinado""",
        "on_provider_list": """onproviderlist inproviderlist onproviderregister
            providerhascase listedbyprovider knowntoprovider nalisciepodmiotu
            naliscierzecznika wwykaziepodmiotu вспискепроваидера вреестреомбудсмена
            auflistederstelle inlistederschlichtungsstelle kurumlistesinde
            heyetlistesinde enlalistadelaentidad enlistadelorganismo nalistadaentidade
            nalistadoprovedor""",
        "in_own_register": """inownregister onownregister inourregister onownlist
            ownregister wrejestrzewlasnym wewlasnymrejestrze всобственномреестре
            всвоемреестре imeigenenregister ineigenerliste kendikaydimizda
            kendisicilinde enelregistropropio enregistropropio noregistoproprio
            noregistroproprio""",
        "file_error": """fileerror errorinfile filehaserror filecheckfailed bladwaktach
            bladwsprawie ошибкавделе ошибкавматериалах fehlerinderakte aktenfehler
            dosyadahata dosyahatasi errorenelexpediente expedienteconerror
            erronoprocesso erronoficheiro""",
        "provider_fee": """providerfee providerfees adrfee casefee ombudsmanfee
            feepaidtoprovider oplatapodmiotu oplatazasprawe oplataadr платапроваидеру
            платаомбудсмену сборпроваидера gebuhrderstelle verfahrensgebuhr
            schlichtungsgebuhr fallpauschale kurumucreti hakemheyetiucreti basvuruucreti
            tarifadelaentidad tasadelaentidad costedelaentidad taxadaentidade
            taxadoprocesso custodaentidade""",
        "internal_cost": """internalcost internalcosts owncost owncosts handlingcost
            costofhandling kosztwewnetrzny kosztywewnetrzne kosztobslugi
            внутренниезатраты внутренниерасходы собственныезатраты internekosten
            eigenekosten bearbeitungskosten icmaliyet icmasraf costeinterno costointerno
            costesinternos custointerno custosinternos""",
        "complainant_fee": """complainantfee feetocomplainant feepaidbycomplainant
            consumerfee customerfee oplatakonsumenta oplataklienta oplataskarzacego
            платазаявителя платапотребителя сборсзаявителя gebuhrdesverbrauchers
            gebuhrdeskunden verbraucherentgelt tuketiciucreti basvuranucreti
            tasadelconsumidor tarifadelreclamante tasadelreclamante taxadoconsumidor
            taxadoreclamante""",
        "process_mark": """processmark satprocess processsatisfaction
            satisfactionwithprocess satisfactionprocess processrating processscore
            ocenaprocesu zadowoleniezprocesu ocenapostepowania оценкапроцесса
            удовлетворенностьпроцессом оценкапроцедуры zufriedenheitmitdemverfahren
            verfahrenszufriedenheit bewertungdesverfahrens surecmemnuniyeti surecpuani
            satisfaccionconelproceso valoraciondelproceso satisfacaocomoprocesso
            avaliacaodoprocesso""",
        "upheld_count": """upheldcount upheldcomplaints complaintsupheld numberupheld
            upheld confirmedcomplaints complaintsconfirmed upheldcases skargiuznane
            liczbauznanych uznane удовлетвореножалоб числоудовлетворенных
            berechtigtebeschwerden anzahlstattgegeben kabuledilensayisi haklibulunan
            reclamacionesestimadas estimadas reclamacoesprocedentes procedentes""",
        "not_upheld_count": """notupheldcount notupheldcomplaints complaintsnotupheld
            numbernotupheld notupheld notupheldcases skarginieuznane liczbanieuznanych
            nieuznane отклоненожалоб числоотклоненных unberechtigtebeschwerden
            anzahlabgewiesen reddedilensayisi reclamacionesdesestimadas desestimadas
            reclamacoesimprocedentes improcedentes""",
        "undecided_count": """undecidedcount questionoffactcomplaints questionoffact
            undecided undecidedcomplaints undetermined nierozstrzygniete
            liczbanierozstrzygnietych нерешено числонерешенных unentschieden
            anzahlunentschieden kararabaglanmayan sinresolver semdecisao""",
        "row_count": """rowcount countofdisputes disputecount numberofdisputes disputes
            totaldisputes totalcomplaints numberofcases casecount liczbasporow
            liczbaspraw количествоспоров числоспоров количестводел anzahlderstreitfalle
            anzahlstreitfalle anzahlderfalle uyusmazliksayisi dosyasayisi
            numerodedisputas numerodeconflictos numerodecasos numerodelitigios
            quantidadedelitigios numerodeprocessos""",
    }
)

# Names that count only where no column has one of those above.
WEAKER_NAMES = names_of(
    {
        "dispute_id": """id number ref reference referencenumber numer nr sygnatura
            номер nummer kennung numara numero no referencia expediente processo""",
        "provider": """scheme institution instytucja stelle kurum entidad entidade""",
        "organization": """companynameraw""",
        "category": """type subject topic issue rodzaj temat тема вид art thema konu tur
            tipo asunto assunto""",
        "channel": """source origin zrodlo источник quelle kaynak origen origem""",
        "notice_at": """receivedat receivedon datereceived openedat openedon opendate
            createdat createdon createddate registeredat registrationdate
            datarejestracji datautworzenia датарегистрации датасоздания erstelltam
            registriertam kayittarihi fechaderegistro fechadeapertura dataderegistro
            dataderegisto datadeabertura""",
        "status": """stan stand estado""",
        "row_count": """count total liczba количество anzahl adet sayi cantidad
            quantidade""",
        "extension_requested": """extended przedluzono продлено verlangert uzatildi
            prorrogado""",
    }
)
