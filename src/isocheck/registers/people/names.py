"""The fields of a register of staff, and the names people give them.

Names are as `columns.normalize` leaves them; no name stands for two fields. They are
English, Polish, Russian, German, Turkish, Spanish and Portuguese. Hours and minutes say
so in their names: a column of minutes never stands for hours. The table makes this file
long.
"""

from __future__ import annotations

from isocheck.registers.fields import FieldKind, fields_of, names_of

FIELDS = fields_of(
    {
        FieldKind.TEXT: """
            record_id person_id site team role leave_reason course code_version
            current_code_version
        """,
        FieldKind.TIME: """
            period_at hired_at left_at trained_at trained_until complaint_trained_at
            complaint_trained_until dispute_trained_at dispute_trained_until
            first_dispute_at code_trained_at code_trained_until code_since reviewed_at
        """,
        FieldKind.FLAG: """
            customer_contact handles_disputes in_code_scope knows_code asked
        """,
        FieldKind.NUMBER: """
            fte training_hours scheduled_hours absence_hours paid_hours available_hours
            unavailable_hours handling_hours scheduled_minutes adherent_minutes
            disputes_handled satisfied
        """,
    }
)

NAMES = names_of(
    {
        "record_id": """recordid recordnumber entryid rowid rownumber lineid
            idrekordu idwpisu numerwpisu номерзаписи кодзаписи datensatznummer
            datensatzid kayitno kayitnumarasi idderegistro numeroderegistro
            idregistro numerodoregistro""",
        "person_id": """personid employeeid employeenumber employeeno employeeref
            employeereference staffid staffnumber agentid agentnumber agentref
            personnelnumber payrollnumber workerid idpracownika numerpracownika
            nrpracownika idkonsultanta numerkonsultanta табельныиномер табномер
            номерсотрудника кодсотрудника идентификаторсотрудника кодоператора
            personalnummer personalnr mitarbeiternummer mitarbeiternr mitarbeiterid
            sicilno sicilnumarasi personelno personelnumarasi calisanno
            idempleado iddeempleado numerodeempleado codigodeempleado legajo
            idagente matricula idfuncionario numerodofuncionario
            codigodofuncionario iddocolaborador""",
        "site": """site location office sitename callcentre callcenter worksite
            lokalizacja oddzial siedziba miejscepracy площадка офис филиал
            местоположение standort niederlassung arbeitsort lokasyon sube isyeri
            sede sitio centrodetrabajo localdetrabalho filial""",
        "team": """team teamname department group unit division squad zespol dzial
            grupa команда отдел подразделение группа abteilung gruppe ekip takim
            departman birim equipo departamento grupo equipe time setor""",
        "role": """role jobrole jobtitle function job post stanowisko rola
            funkcja должность роль функция rolle funktion stelle position unvan gorev
            pozisyon rol puesto cargo funcion funcao papel""",
        "leave_reason": """leavereason leavingreason reasonforleaving
            terminationreason exitreason separationreason przyczynaodejscia
            powododejscia powodrozwiazaniaumowy причинаувольнения причинаухода
            austrittsgrund kundigungsgrund ayrilmanedeni cikisnedeni
            motivodebaja motivodesalida motivodesligamento motivodesaida
            motivododesligamento""",
        "course": """course coursename coursetitle training trainingname trainingtitle
            trainingcourse trainingtopic trainingsubject module modulename szkolenie
            nazwaszkolenia tematszkolenia kurs nazwakursu обучение курс названиекурса
            темаобучения schulung schulungsname schulungsthema kursname fortbildung
            egitim egitimadi egitimkonusu curso nombredelcurso formacion
            capacitacion nomedocurso treinamento formacao""",
        "code_version": """codeversion trainedversion trainedcodeversion
            versiontrained trainingversion codeversiontrained wersjakodeksu
            wersjaszkolenia версиякодекса версияобучения kodexversion
            geschulteversion kodversiyonu egitimversiyonu versiondelcodigo
            versaodocodigo""",
        "current_code_version": """currentcodeversion presentcodeversion
            currentversion latestversion versioninforce aktualnawersja
            aktualnawersjakodeksu obowiazujacawersja текущаяверсия
            деиствующаяверсия актуальнаяверсия aktuelleversion gultigeversion
            guncelversiyon gecerliversiyon versionactual versionvigente versaoatual
            versaoemvigor""",
        "period_at": """periodat period periodstart reportdate reportingdate asof
            asofdate snapshotdate workdate shiftdate month week day rosterdate okres
            datastanu stannadzien dzien miesiac tydzien dataraportu период
            датаотчета отчетнаядата месяц неделя день датасмены zeitraum stichtag
            berichtsdatum monat woche tag schichtdatum donem
            raportarihi ay hafta gun periodo fechadelinforme mes semana dia
            fechadecorte datadorelatorio dataderelatorio datadecorte""",
        "hired_at": """hiredat hiredon hiredate hireddate datehired dateofhire
            startdate startedat employmentstart employmentdate joiningdate joindate
            datejoined dateofjoining datazatrudnienia datarozpoczeciapracy
            zatrudnionyod датаприема датаприеманаработу датанаима
            принят eintrittsdatum eintritt einstellungsdatum eingestelltam
            isegiristarihi giristarihi fechadeingreso fechadecontratacion
            fechadealta fechaalta datadeadmissao datadecontratacao dataadmissao
            datadeingresso""",
        "left_at": """leftat lefton leavedate leavingdate dateleft enddate
            terminationdate exitdate separationdate lastday lastworkingday
            employmentend dataodejscia datazwolnienia datarozwiazaniaumowy
            zatrudnionydo датаувольнения датаухода уволен austrittsdatum austritt
            ausgetretenam kundigungsdatum istencikistarihi cikistarihi
            ayrilistarihi fechadebaja fechabaja fechadesalida fechadeegreso
            datadesligamento datadedesligamento datadesaida datadedemissao""",
        "trained_at": """trainedat trainedon trainingdate traineddate datetrained
            dateoftraining completedat completedon completiondate coursedate
            coursecompleted coursecompletedat dataszkolenia dataukonczenia
            dataukonczeniaszkolenia датаобучения датапрохождения
            датазавершенияобучения schulungsdatum geschultam absolviertam
            egitimtarihi tamamlanmatarihi fechadeformacion fechadecapacitacion
            fechadelcurso datadotreinamento datadetreinamento datadaformacao
            datadocurso""",
        "trained_until": """traineduntil trainingvaliduntil validuntil validto
            expirydate expiresat expireson expirationdate trainingexpiry
            certificatevaliduntil waznoscszkolenia waznedo waznydo datawaznosci
            деиствителендо деиствительнодо срокдеиствия gultigbis ablaufdatum
            gecerliliktarihi sonkullanmatarihi fechadevencimiento validohasta
            datadevalidade validoate datadevencimento""",
        "complaint_trained_at": """complainttrainedat complainttraining
            complainttrainingdate complaintstraining complaintstrainingdate
            complainthandlingtraining complainthandlingtrainingdate
            dataszkoleniareklamacje dataszkoleniazreklamacji dataszkoleniazeskarg
            szkoleniereklamacyjne датаобученияпожалобам обучениепожалобам
            датаобученияработесжалобами beschwerdeschulung beschwerdeschulungam
            beschwerdeschulungsdatum sikayetegitimi sikayetegitimitarihi
            formacionenreclamaciones fechaformacionreclamaciones
            treinamentoemreclamacoes datatreinamentoreclamacoes""",
        "complaint_trained_until": """complainttraineduntil
            complainttrainingvaliduntil complainttrainingexpiry
            complainttrainingexpires complaintstrainingvaliduntil
            szkoleniereklamacyjnewaznedo обучениепожалобамдеиствительнодо
            beschwerdeschulunggultigbis sikayetegitimigecerlilik
            formacionenreclamacionesvalidahasta
            treinamentoemreclamacoesvalidoate""",
        "dispute_trained_at": """disputetrainedat disputetraining
            disputetrainingdate disputeresolutiontraining
            disputeresolutiontrainingdate adrtraining adrtrainingdate
            mediationtraining mediationtrainingdate dataszkoleniaspory
            szkoleniezesporow szkoleniemediacyjne обучениепоспорам
            датаобученияпоспорам обучениемедиации schlichtungsschulung
            streitbeilegungsschulung schlichtungsschulungam uyusmazlikegitimi
            uyusmazlikegitimitarihi formacionenconflictos
            formacionenmediacion treinamentoemdisputas treinamentoemmediacao""",
        "dispute_trained_until": """disputetraineduntil disputetrainingvaliduntil
            disputetrainingexpiry disputetrainingexpires szkoleniezesporowwaznedo
            обучениепоспорамдеиствительнодо schlichtungsschulunggultigbis
            uyusmazlikegitimigecerlilik formacionenconflictosvalidahasta
            treinamentoemdisputasvalidoate""",
        "first_dispute_at": """firstdisputeat firstdispute firstdisputedate
            firstcaseat firstcase firstcasedate pierwszyspor datapierwszegosporu
            первыиспор датапервогоспора ersterstreitfall ersterfallam
            ilkuyusmazliktarihi primerconflicto fechadelprimercaso
            primeiradisputa datadoprimeirocaso""",
        "code_trained_at": """codetrainedat codetraining codetrainingdate
            codeofconducttraining codeofconducttrainingdate chartertraining
            chartertrainingdate trainedoncodeat dataszkoleniakodeks
            szkoleniezkodeksu обучениекодексу датаобучениякодексу kodexschulung
            kodexschulungam verhaltenskodexschulung kodegitimi kodegitimitarihi
            formacionenelcodigo fechaformacioncodigo treinamentonocodigo
            datatreinamentocodigo""",
        "code_trained_until": """codetraineduntil codetrainingvaliduntil
            codetrainingexpiry codetrainingexpires szkoleniezkodeksuwaznedo
            обучениекодексудеиствительнодо kodexschulunggultigbis
            kodegitimigecerlilik formacionenelcodigovalidahasta
            treinamentonocodigovalidoate""",
        "code_since": """codesince codeinforcesince codevalidfrom codeeffectivedate
            codeeffectivefrom effectivedateofcode kodeksobowiazujeod
            wersjaobowiazujeod кодексдеиствуетс датавводакодекса kodexgultigab
            kodyururluktarihi codigovigentedesde codigoemvigordesde""",
        "reviewed_at": """reviewedat reviewedon reviewdate lastreview lastreviewdate
            competencyreview competencyreviewdate competencereview
            competencereviewdate appraisaldate lastappraisal assessmentdate
            dataoceny ocenakompetencji dataocenykompetencji
            датаоценки оценкакомпетенции датааттестации beurteilungsdatum
            beurteiltam kompetenzprufung kompetenzbeurteilungam
            degerlendirmetarihi yetkinlikdegerlendirmesi fechadeevaluacion
            evaluaciondecompetencias datadaavaliacao avaliacaodecompetencias""",
        "customer_contact": """customercontact contactpersonnel customerfacing
            frontline servescustomers inscope kontaktzklientem obslugujeklientow
            pracownikpierwszejlinii контактсклиентами работаетсклиентами
            перваялиния kundenkontakt mitkundenkontakt musteritemasi
            musteriyetemas contactoconclientes atencionalcliente
            contatocomclientes atendeclientes linhadefrente""",
        "handles_disputes": """handlesdisputes disputehandler
            prowadzispory obslugujespory ведетспоры занимаетсяспорами
            bearbeitetstreitfalle uyusmazlikyurutur gestionaconflictos
            tramitaconflictos trataconflitos tratadisputas""",
        "in_code_scope": """incodescope codescope codeapplies subjecttocode
            kodeksdotyczy objetykodeksem кодексприменяется входитвкодекс
            kodexbetrifft unterliegtkodex kodkapsaminda sujetoalcodigo
            sujeitoaocodigo""",
        "knows_code": """knowscode codeknown codequizpassed quizpassed
            awareofcode testpassed znakodeks testzdany знаеткодекс тестсдан
            kenntkodex testbestanden kodubiliyor testigecti conoceelcodigo
            testaprobado conheceocodigo testeaprovado""",
        "asked": """asked invited surveyed surveysent zapytany ankietawyslana
            опрошен приглашен befragt eingeladen davetedildi
            soruldu preguntado invitado perguntado convidado""",
        "fte": """fte fulltimeequivalent ftes headcountfte etat etaty wymiaretatu
            ставка доляставки штатнаяединица vollzeitaquivalent vza
            stellenanteil tamzamanesdegeri tzd jornada equivalentetiempocompleto
            equivalentetempointegral""",
        "training_hours": """traininghours hoursoftraining hourstrained
            traininghrs coursehours godzinyszkolen godzinyszkolenia liczbagodzinszkolen
            часыобучения часовобучения количествочасовобучения schulungsstunden
            fortbildungsstunden egitimsaati egitimsaatleri horasdeformacion
            horasdecapacitacion horasdetreinamento horasdeformacao""",
        "scheduled_hours": """scheduledhours plannedhours rosteredhours hoursscheduled
            hoursplanned scheduledhrs godzinyplanowane godzinyzaplanowane
            godzinygrafikowe плановыечасы запланированныечасы часыпографику
            planstunden geplantestunden sollstunden planlanansaat
            planlanansaatler horasprogramadas horasplanificadas
            horasagendadas horasplanejadas""",
        "absence_hours": """absencehours unplannedabsencehours absenthours hoursabsent
            sickhours sicknesshours hourslost godzinynieobecnosci
            godzinyabsencji godzinychorobowe часыотсутствия
            часынезапланированногоотсутствия часыпоболезни fehlstunden
            abwesenheitsstunden krankheitsstunden devamsizliksaati
            devamsizliksaatleri horasdeausencia horasdeabsentismo
            horasdeausenciaimprevista horasausentes horasdeabsenteismo""",
        "paid_hours": """paidhours hourspaid paidhrs contractedhours payrollhours
            godzinyplatne godzinyoplacone оплаченныечасы оплачиваемыечасы
            bezahltestunden ucretlisaat ucretlisaatler odenensaat horaspagadas
            horasremuneradas horaspagas""",
        "available_hours": """availablehours hoursavailable productivehours
            loggedinhours loginhours godzinydostepnosci godzinydostepne
            godzinyproduktywne доступныечасы часыдоступности
            продуктивныечасы verfugbarestunden produktivstunden
            anmeldestunden musaitsaat uretkensaat horasdisponibles
            horasproductivas horasdisponiveis horasprodutivas""",
        "unavailable_hours": """unavailablehours hoursunavailable shrinkagehours
            nonproductivehours offphonehours godzinyniedostepnosci
            godzinyniedostepne godzinynieproduktywne недоступныечасы
            часынедоступности непродуктивныечасы nichtverfugbarestunden
            ausfallstunden musaitolmayansaat uretkenolmayansaat
            horasnodisponibles horasimproductivas horasindisponiveis
            horasimprodutivas""",
        "handling_hours": """handlinghours hourshandling handlehours contacthours
            talkhours godzinyobslugi godzinyrozmow часыобслуживания
            часыобработки bearbeitungsstunden gesprachsstunden islemsaati
            gorusmesaati horasdegestion horasdeatencion horasdeatendimento
            horasdetratamento""",
        "scheduled_minutes": """scheduledminutes plannedminutes rosteredminutes
            minutesscheduled scheduledmins minutyplanowane minutyzaplanowane
            плановыеминуты запланированныеминуты planminuten geplanteminuten
            sollminuten planlanandakika minutosprogramados
            minutosplanificados minutosagendados minutosplanejados""",
        "adherent_minutes": """adherentminutes adherenceminutes minutesinadherence
            minutesadherent inadherenceminutes minutesasplanned minutywgrafiku
            minutyzgodnezgrafikiem минутыпографику минутывграфике
            planmassigeminuten minutennachplan planauygundakika
            minutosenadherencia minutossegunplan minutosemaderencia
            minutosconformeplano""",
        "disputes_handled": """disputeshandled numberofdisputes disputecount
            disputes caseshandled liczbasporow prowadzonespory количествоспоров
            числоспоров anzahlstreitfalle streitfalle uyusmazliksayisi
            conflictostramitados numerodeconflictos numerodedisputas
            disputastratadas""",
        "satisfied": """satisfied satisfaction satisfactionscore employeesatisfaction
            jobsatisfaction esat staffsatisfaction engagement engagementscore
            zadowolenie satysfakcja satysfakcjapracownika ocenazadowolenia
            удовлетворенность удовлетворенностьсотрудника оценкаудовлетворенности
            zufriedenheit mitarbeiterzufriedenheit calisanmemnuniyeti memnuniyet
            satisfaccion satisfacciondelempleado satisfaccionlaboral satisfacao
            satisfacaodofuncionario satisfacaonotrabalho""",
    }
)

# Names that count only where no column has one of those above.
WEAKER_NAMES = names_of(
    {
        "person_id": """id employee agent person worker staff number numer nr
            pracownik konsultant агент сотрудник оператор номер mitarbeiter nummer
            personel calisan temsilci no numara empleado agente numero funcionario
            colaborador atendente""",
        "period_at": """date data datum tarih fecha дата""",
    }
)
