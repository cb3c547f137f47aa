"""The fields of the promise ledger, and the names people give them.

Names are as `columns.normalize` leaves them; no name stands for two fields. They are
English, Polish, Russian, German, Turkish, Spanish and Portuguese. The table makes this
file long.
"""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, fields_of, names_of

FIELDS = fields_of(
    {
        FieldKind.TEXT: """
            occasion_id promise_id text scope limit indicator unit target
            source_system owner code code_version remedy_promised customer_need_ref
            objective fulfilled exclusion_reason complaint_id published_version
            action_ref site channel
        """,
        FieldKind.TIME: """
            start_date legal_review_date approved_at review_due_at published_at
            withdrawn_at event_at due_at done_at remedy_given_at action_due_at
            action_done_at
        """,
        FieldKind.FLAG: "remedy_due peak",
        FieldKind.NUMBER: "measured_value remedy_value row_count",
    }
)

NAMES = names_of(
    {
        "occasion_id": """occasionid occasionnumber eventid eventnumber rowid recordid
            entryid idzdarzenia numerzdarzenia idokazji номерсобытия кодсобытия
            номерслучая ereignisnummer ereignisid vorgangsid olayno olaynumarasi
            iddeevento idevento numerodeevento iddoevento numerodoevento""",
        "promise_id": """promiseid promisenumber promiseno promiseref promisecode
            commitmentid commitmentnumber pledgeid standardid idobietnicy
            numerobietnicy kodobietnicy idzobowiazania номеробещания кодобещания
            номеробязательства zusagennummer versprechensnummer zusageid
            versprechenid versprechensid taahhutno sozno taahhutnumarasi idpromesa
            numerodepromesa iddecompromiso idcompromiso idpromessa
            numerodapromessa iddocompromisso idcompromisso""",
        "text": """text promisetext wording promisewording statement promisestatement
            tresc trescobietnicy tekst tekstobietnicy текст текстобещания
            формулировка wortlaut zusagentext versprechenstext metin taahhutmetni
            texto textodelapromesa textodelcompromiso textodapromessa
            textodocompromisso""",
        "scope": """scope promisescope appliesto validfor zakres zakresobietnicy
            область областьдеиствия geltungsbereich giltfur kapsam taahhutkapsami
            alcance ambito ambitodeaplicacion escopo abrangencia""",
        "limit": """limit limits conditions condition limitation limitations
            ograniczenie ograniczenia warunki warunek ограничение ограничения
            условия условие einschrankung einschrankungen bedingung bedingungen
            sinir kosul kosullar limite limites condiciones limitaciones condicoes
            limitacoes""",
        "indicator": """indicator kpi measure metric performanceindicator wskaznik
            miernik показатель индикатор метрика kennzahl indikator messgrosse
            gosterge performansgostergesi indicador metrica""",
        "unit": """unit unitofmeasure measureunit jednostka jednostkamiary единица
            единицаизмерения einheit masseinheit birim olcubirimi unidad
            unidaddemedida unidade unidadedemedida""",
        "target": """target targetvalue goal targetlevel threshold cel wartosccelowa
            poziomdocelowy цель целевоезначение порог ziel zielwert schwellenwert
            hedef hedefdeger objetivonumerico meta valorobjetivo valoralvo""",
        "source_system": """sourcesystem source datasource system sourceofdata zrodlo
            zrododanych zrodlodanych systemzrodlowy источник источникданных
            системаисточник quelle datenquelle quellsystem kaynak verikaynagi
            kaynaksistem fuente fuentededatos sistemafuente fonte fontededados
            sistemadeorigem""",
        "owner": """owner promiseowner responsible responsibleperson accountable
            wlasciciel odpowiedzialny osobaodpowiedzialna ответственныи владелец
            verantwortlich verantwortlicher verantwortliche sorumlu sorumlukisi
            responsable propietario responsavel dono""",
        "code": """code codename charter chartername codeofconduct kodeks
            nazwakodeksu karta кодекс названиекодекса хартия kodex kodexname charta
            verhaltenskodex kod kodadi codigo nombredelcodigo nomedocodigo carta""",
        "code_version": """codeversion versionofcode approvedversion
            approvedcodeversion charterversion wersjakodeksu zatwierdzonawersja
            версиякодекса утвержденнаяверсия kodexversion freigegebeneversion
            kodversiyonu onaylananversiyon versiondelcodigo versionaprobada
            versaodocodigo versaoaprovada approvedhash""",
        "remedy_promised": """remedypromised promisedremedy remedyoffered
            compensationpromised obiecanarekompensata obiecanezadoscuczynienie
            обещаннаякомпенсация обещанноевозмещение zugesagteabhilfe
            zugesagteentschadigung vaatedilentelafi taahhutedilentelafi
            compensacionprometida reparacionprometida compensacaoprometida
            reparacaoprometida""",
        "customer_need_ref": """customerneedref customerneed customerneedid needref
            need expectationref potrzeba potrzebaklienta potrzebyklienta
            потребность потребностьклиента kundenbedurfnis kundenbedarf bedarf
            musteriihtiyaci ihtiyac necesidad necesidaddelcliente necessidade
            necessidadedocliente""",
        "objective": """objective objectiveid codeobjective celkodeksu idcelu
            celobietnicy задача целькодекса kodexziel zielid kodhedefi amac
            objetivo iddelobjetivo objetivodelcodigo objetivodocodigo""",
        "fulfilled": """fulfilled kept promisekept met promisemet outcome result
            fulfilment fulfillment spelniona spelnione dotrzymana dotrzymano wynik
            выполнено выполнена соблюдено исполнено результат erfullt eingehalten
            ergebnis yerinegetirildi tutuldu sonuc cumplida cumplido resultado
            cumprida cumprido""",
        "exclusion_reason": """exclusionreason reasonforexclusion excludedbecause
            exceptionreason powodwykluczenia powodwylaczenia przyczynawykluczenia
            причинаисключения основаниеисключения ausschlussgrund haricnedeni
            kapsamdisinedeni motivodeexclusion motivodaexclusao motivodeexclusao""",
        "complaint_id": """complaintid complaintnumber complaintno complaintref
            caseid casenumber numerskargi numerreklamacji idskargi nrreklamacji
            номержалобы кодобращения beschwerdenummer beschwerdenr beschwerdeid
            sikayetno sikayetnumarasi numerodereclamacion idreclamacion
            numerodareclamacao""",
        "published_version": """publishedversion versionpublished versiononcopy
            copyversion publishedhash copyhash opublikowanawersja wersjakopii
            опубликованнаяверсия версиякопии veroffentlichteversion
            versionderkopie yayinlananversiyon kopyaversiyonu versionpublicada
            versiondelacopia versaopublicada versaodacopia""",
        "action_ref": """actionref actionid actionnumber reviewaction
            reviewactionid action iddzialania numerdzialania dzialanie
            номердеиствия номермероприятия мероприятие massnahmennr
            massnahmennummer massnahme eylemno aksiyonno aksiyon idaccion
            numerodeaccion accion idacao numerodaacao acao""",
        "site": """site location branch store shop lokalizacja oddzial sklep placowka
            площадка филиал магазин standort filiale niederlassung lokasyon sube
            magaza sede sucursal tienda local filial loja""",
        "channel": """channel contactchannel servicechannel kanal kanalkontaktu канал
            каналобращения kontaktkanal iletisimkanali canal canaldecontacto
            canaldecontato canaldeatendimento""",
        "start_date": """startdate validfrom inforcefrom effectivefrom promisesince
            obowiazujeod datarozpoczecia деиствуетс датаначала gultigab startdatum
            baslangictarihi gecerlilikbaslangici fechadeinicio vigentedesde
            datadeinicio vigentedesdeadata""",
        "legal_review_date": """legalreviewdate legalreview legalcheckdate
            legallyreviewedat dataprzegladuprawnego przegladprawny
            датаправовоипроверки юридическаяпроверка rechtsprufung
            rechtsprufungam hukukiincelemetarihi fechaderevisionlegal
            revisionlegal datadarevisaojuridica revisaojuridica""",
        "approved_at": """approvedat approvedon approvaldate dateapproved
            dateofapproval datazatwierdzenia zatwierdzonodnia датаутверждения
            утвержденокогда genehmigtam freigegebenam freigabedatum
            genehmigungsdatum onaytarihi onaylanmatarihi fechadeaprobacion
            aprobadoel datadeaprovacao aprovadoem""",
        "review_due_at": """reviewdueat reviewdue reviewduedate nextreview
            nextreviewdate reviewby nastepnyprzeglad terminprzegladu
            датаследующегопересмотра срокпересмотра nachsteprufung
            nachsteuberprufung prufungfalligam sonrakigozdengecirme
            gozdengecirmetarihi proximarevision fechadeproximarevision
            proximarevisao datadaproximarevisao""",
        "published_at": """publishedat publishedon publicationdate datepublished
            datapublikacji opublikowanodnia датапубликации опубликованокогда
            veroffentlichtam veroffentlichungsdatum yayintarihi
            yayinlanmatarihi fechadepublicacion publicadoel datadepublicacao
            publicadoem""",
        "withdrawn_at": """withdrawnat withdrawnon withdrawaldate datewithdrawn
            takendownat datawycofania wycofanodnia датаизъятия датаотзыва
            zuruckgezogenam entferntam gericekilmetarihi kaldirilmatarihi
            fechaderetirada retiradoel dataderetirada retiradoem""",
        "event_at": """eventat eventdate occasionat occasiondate happenedat
            occurredat servicedate datazdarzenia datawystapienia dataokazji
            датасобытия датаслучая датауслуги ereignisdatum ereignisam
            leistungsdatum olaytarihi hizmettarihi fechadelevento
            fechadeservicio datadoevento datadoservico""",
        "due_at": """dueat dueon duedate datedue deadline promisedat promisedby
            promiseddate termin terminobietnicy obiecanytermin срок
            обещанныисрок датаисполненияплановая falligam frist
            zugesagtertermin sontarih vaatedilentarih
            fechalimite fechaprometida plazo datalimite dataprometida prazo""",
        "done_at": """doneat doneon donedate completedat completedon completiondate
            fulfilledat deliveredat datawykonania datarealizacji датаисполнения
            датавыполнения erledigtam erfulltam ausgefuhrtam tamamlanmatarihi
            yapildigitarih fechadecumplimiento fecharealizada
            datadecumprimento datarealizada""",
        "remedy_given_at": """remedygivenat remedygivenon remedydate remediedat
            remedypaidat compensationpaidat compensationdate datarekompensaty
            datazadoscuczynienia датакомпенсации датавозмещения abhilfeam
            entschadigtam entschadigungam telafitarihi tazmintarihi
            fechadecompensacion fechadereparacion datadacompensacao
            datadareparacao""",
        "action_due_at": """actiondueat actiondue actionduedate actiondeadline
            termindzialania срокмероприятия срокдеиствия massnahmefalligam
            massnahmenfrist aksiyontermini eylemsontarihi fechalimitedelaaccion
            plazodelaaccion prazodaacao datalimitedaacao""",
        "action_done_at": """actiondoneat actiondone actiondonedate actioncompletedat
            actioncloseddate datawykonaniadzialania датавыполнениямероприятия
            massnahmeerledigtam aksiyontamamlanmatarihi fechadecierredelaaccion
            datadeconclusaodaacao""",
        "remedy_due": """remedydue remedyowed compensationdue naleznarekompensata
            rekompensatanalezna положенакомпенсация компенсацияположена
            abhilfefallig entschadigungfallig telafigerekli tazmingerekli
            compensaciondebida correspondecompensacion compensacaodevida""",
        "peak": """peak peakhour peaktime ispeak busyhour highload szczyt
            godzinyszczytu пик часпик пиковаянагрузка spitzenzeit stosszeit
            hauptzeit yogunsaat zirve horapunta horapico horadepico""",
        "measured_value": """measuredvalue measured actualvalue actual value
            zmierzonawartosc wartosczmierzona wartosc измеренноезначение
            фактическоезначение значение messwert gemessenerwert istwert
            olculendeger gerceklesen valormedido valorreal medido""",
        "remedy_value": """remedyvalue remedyamount remedycost compensation
            compensationamount compensationpaid kwotarekompensaty rekompensata
            kosztrekompensaty суммакомпенсации компенсация
            стоимостьвозмещения abhilfewert entschadigung entschadigungssumme
            telafitutari tazminat tazminattutari compensacion
            importecompensacion compensacao valordacompensacao""",
        "row_count": """rowcount numberofoccasions occasions occasioncount
            liczbazdarzen liczbaokazji количествособытии числослучаев
            anzahlereignisse anzahlfalle olaysayisi numerodeeventos
            cantidaddeeventos quantidadedeeventos""",
    }
)

# Names that count only where no column has one of those above.
WEAKER_NAMES = names_of(
    {
        "promise_id": """promise commitment pledge obietnica zobowiazanie обещание
            обязательство zusage versprechen taahhut promesa compromiso promessa
            compromisso""",
        "occasion_id": "id number numer nr номер nummer no numara numero",
        "code_version": "version wersja версия versiyon versao",
        "event_at": "date data datum tarih fecha дата",
        "row_count": "count liczba количество anzahl adet sayi cantidad quantidade",
    }
)
