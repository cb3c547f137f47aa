"""Weak cues that a text is no promise of the organization to its customers.

Each sort of text has cues for its title and its first statements, and others for all
its statements. No single cue decides; belonging.py adds them up. Weights run from 0.5,
which many a policy holds by the way, to 3, which hardly anything else does. All stand
in one file, long as it is, since a weight says something beside the others only.
"""

from __future__ import annotations

from isocheck.evidence.cue_phrases import CueIndex, Phrases
from isocheck.evidence.cues_outside import OUTSIDE
from isocheck.evidence.sorts import NONE, Sort
from isocheck.model.document import DocumentKind, Standing

FIRST_PERSON = Phrases("""
    1 we; our; us; ours; ourselves; we'll; we've; we're
    1 my; nas; nasz*; nam; nami
    1 мы; нас; наш*; нам; нами; ответим; рассмотрим; сообщим; позвоним; перезвоним
    1 проверим; исправим; поможем; вернём; вернем; пришлём; пришлем; разберёмся
    1 примем; учтём; заменим; отправим; подтвердим; дадим; извинимся; решим
    1 wir; uns; unser*; nous; notre; nos; ein; rydym; byddwn; nosotros; nuestr*
""")

SECOND_PERSON = Phrases("""
    1 you; your; yours; you'll; you're; you've; yourself
    1 twoj*; twój; twoi; swoj*; ciebie; tobie; państwa; państwu; państwo
    1 вы; вас; вам; вами; ваш*; sie; ihr*; ihnen; vous; votre; vos; chi; eich
""")

_LAW = Sort(
    means="a law",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.LAW,
    head=Phrases("""
        3 ^ustawa; ^rozporządzenie; ^закон; ^федеральный закон; gesetz*; be it enacted
        3 ausfertigungsdatum; bgbl; statutory instrument; act of parliament
        2 regulations #; an act to; ordinance; statute; directive #; gazette
        2 dz u; dziennik ustaw; tekst jednolity; obwieszczenie
        2 извлечение; государственной думой; постановление правительства; verordnung
        3 communication|recommendation|proposal from|of|by the commission
        3 komunikat komisji
        2 official journal; extract from; excerpt from; royal assent; short title
        1.5 przepisy; кодекс российской; kodeks cywilny; republic; parliament
    """),
    body=Phrases("""
        3 this act|law|ordinance; under this act|section; настоящ* закон*
        3 niniejsz* ustaw*; dieses gesetz*; wchodzi w życie po upływie
        3 comes into force on; commits an offence; liable on conviction
        3 the principal act; shall come into force; dzienniku ustaw
        2 this section|subsection|article|chapter|part; вступает в силу по истечении
        2 guilty of an offence; an offence; podlega karze|grzywnie
        2 административн* штраф*
        2 member states; national authorities; państwa członkowskie; done at
        2 operators|providers|traders|businesses should|are
        2 ^статья|article|artikel|artykuł #; licensee*; licencjobiorc*; лицензиат*
        2 each|every provider|trader|operator|supplier|undertaking|business must|shall
        2 the minister|secretary|commission|authority may|shall; minister właściwy
        1.5 provider|trader|operator|supplier|undertaking|licensee|seller|business shall
        1.5 providers|traders|operators|suppliers|undertakings|businesses shall
        1.5 оператор|продавец|исполнитель|организация|банк|изготовитель обязан*
        1.5 оператор|продавец|исполнитель|организация|банк|изготовитель * обязан*
        1.5 licensee must|may
        1.5 przedsiębiorca|dostawca|usługodawca|podmiot|sprzedawca jest|ma
        2 rechtsverordnung; bundesministerium; nach maßgabe; bußgeld*; absatz #; abs #
        1 the consumer shall|may
        0.5 within the meaning
    """),
    against=Phrases("1 reference number; our; we"),
)

_ADVICE = Sort(
    means="an article or advice to others",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 min|minute|minutes read; min|minut czytania; czas czytania; średni czas
        3 время чтения; мин чтения; reading time
        2 blog; in this article|post|guide; w tym artykule|wpisie|poradniku
        2 в этой статье
        2 guide for consumers|customers|buyers|shops|companies|businesses|owners
        2 your rights; know your rights; twoje prawa; ваши права
        2 # tips|steps|ways|reasons|mistakes|rules|things; # zasad*|krok*|sposob*|błęd*
        2 # правил*|совет*|способ*|шаг*|ошиб*; best practice*; dobre praktyki
        1 ^ask
        3 вопрос юристу; pytanie do prawnika; hero of the; person of the; умеете ли
        2 co grozi; что грозит
        2 тест; what can i do; что делать; portret; bohater*; герой
        3 episode #; podcast; ^host; rozmowa z; беседа с; interview with; wywiad z|ze
        3 чек лист для; checklist for; lista kontrolna czy; czy twoja|twój; интервью с
        2 two|three|four|five|six|seven|eight|nine|ten tips|ways|reasons|mistakes|rules
        2 two|three|four|five|six|seven|eight|nine|ten lessons|steps|secrets|habits
        2 #|three|five|seven signs|lessons|habits|secrets|myths; can learn
        2 trzy|cztery|pięć|sześć|siedem|osiem|dziesięć zasad|kroków|błędów|sposobów|rad
        2 три|четыре|пять|шесть|семь|восемь|девять|десять ошиб*|правил|совет*|способ*
        2 ^jak nie|obsłużyć|odpowiadać|rozpatrywać|prowadzić|poprawić|radzić|skutecznie
        2 ^как не|отвечать|обрабатывать|улучшить|повысить|справиться|реагировать
        2 how to complain about; how do you
        1 ^how to; ^jak napisać|reklamować
        1.5 ^как пожаловаться|вернуть|правильно|работать
        1.5 ^what is|are; ^why; co to jest; czym jest|są; что такое; зачем
        1.5 почему
        1.5 porady; porad*; poradnik; советы; magazyn; magazine; newsletter; webinar
        1.5 published by; posted on|by; opublikowano; опубликовано; author; autor; автор
        1 tips; tekst; text by; ^by; consultant*; consulting
        1 doradz*; консульт*; эксперт*; ekspert*; expert*; trener*; trainer; columnist
        1 iso #; norma|standard iso; photo; foto; фото; news; aktualności
        1 новости; podcast; academy; magazyn
    """),
    body=Phrases("""
        3 in this article|post; w tym artykule; в этой статье; next issue
        3 kolejnym numerze
        3 następnym numerze; следующем номере; read more; czytaj więcej; читать далее
        2 we advise|help|train|audit our|companies|firms|businesses|organisations
        2 we advise|train our|clients
        2 our clients|consultants|method|seminars|book|readers
        2 companies|desks|firms of; we have looked|seen; says|said trainer|expert
        2 prawo|ustawa daje|wymaga|nakazuje; the law gives|requires|allows
        2 закон даёт|требует|позволяет
        2 your supplier|provider|company|firm|business|shop|seller|landlord|trader|brand
        2 your customers|clients|team|teams|staff|agents|employees|users|organisation
        2 your organization|service|bank|insurer|airline|competitors|industry|audience
        2 twojej|twoja|twoją|swojej|swoją firmie|firma|firmy|firmę|organizacji
        2 twoich|swoich klientów|klientom|klienci|pracowników|pracownikom
        2 twoi|swoim|twoim klientów|klientom|klienci|pracowników|pracownikom
        2 ваш*|своей компани*|клиент*|бизнес*|команд*|сотрудник*|организаци*
        2 своих|своему компани*|клиент*|бизнес*|команд*|сотрудник*|организаци*
        2 a good|smart|successful company|firm|business|policy|shop|team|organisation
        2 good|successful|smart companies|firms|businesses; dobra|każda|mądra firma
        2 хорошая|каждая|любая компания|фирма|организация; studies|surveys show
        2 best|good|smart|most shops|hotels|firms|companies|restaurants|clinics|banks do
        2 najlepsze|dobre|mądre|liczne sklepy|firmy|hotele|banki; специально для
        2 хороших|лучших компаниях|отелях|магазинах|банках|ресторанах|фирмах; doradza
        2 лучшие|хорошие компании|отели|магазины|банки|рестораны|фирмы; автор книги
        3 we compared; our winner; our links; porównaliśmy; мы сравнили; test winner
        3 earn a commission; switch through; zwycięzca testu; победитель теста
        3 got a question; nominate; our magazine; naszego magazynu; zadaj pytanie
        3 задать вопрос юристу; нашего журнала; reads every letter; mostly a|b|c
        3 больше а|б|в; najwięcej a|b|c; twój wynik; ваш результат; отвечает юрист
        2 answers insurers|banks|shops|companies; keep copies; odpowiada prawnik
        2 she|he says; boss asks; do you know; portrays; who makes customers
        4 rozmawiał|rozmawiała; беседовал|беседовала; interviewed by
        3 show notes; ^host; ^guest; kancelari*; radca|radczyni|radczynią prawny|prawną
        3 subscribe
        3 подписывайтесь; нашем канале; our channel; zasubskrybuj; naszym kanale; gratis
        3 writes|blogs about; lives in; pisze o; основател*; założyciel*; founder of
        2 great|most|many hotels|hospitals|shops|companies|restaurants|clinics|firms
        2 good|big|small hotel|hospital|restaurant|clinic|manager; ресторатор*
        2 hotelarz*
        2 ^ошибка|урок|правило|совет первая|вторая|третья|первое|второе|первый|#
        2 ^mistake|tip|lesson|błąd|rada|lekcja|zasada one|two|#|pierwszy|pierwsza|drugi
        2 research shows|suggests; badania pokazują|wskazują|mówią
        2 исследования показывают
        1.5 supplier|company|shop|trader must|has|should
        1.5 provider|seller|retailer|airline must|has|should
        1.5 suppliers|companies|shops|traders|providers|sellers|firms must|have|should
        1.5 they|it must|have|has to; is required|obliged to
        1.5 are required|obliged to
        1.5 sprzedawca|sklep|firma|operator|bank|przedsiębiorca musi|powinien|powinna
        1.5 магазин|продавец|компания|организация|оператор|банк обязан*|должен|должна
        1.5 we recommend|suggest|advise; warto; zalecamy|radzimy
        1.5 рекомендуем|советуем|рекомендуется; стоит помнить|начать|учесть|подумать
        1.5 pamiętaj; zadbaj; помните; standard iso
        1 предприят*; бизнес; рынк*; iso #
        1 normy|norma|norm iso
        1 najlepsze praktyki
        0.5 pytaj|daj|zacznij|unikaj|sprawdź|ustal
        0.5 ^напишите|укажите|сохраняйте|обратитесь|попросите|проверьте|назначьте|дайте
        0.5 powinien; powinna; powinno; powinny; należy
        0.5 na przykład; например; often; często; zwykle; часто
    """),
    against=Phrases("""
        2 your team lead|leader; your supervisor|manager|shift; the caller; call back
        2 your own limit; szef*; kierowni*; лидер*; dyżurn*; старш*
    """),
    addresses=True,
)

_MANUAL = Sort(
    means="the manual of a product",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.MANUAL,
    head=Phrases("""
        3 user guide|manual; user's guide|manual; administrator guide|manual
        3 release notes; pierwsze|первые kroki|шаги; first steps
        3 podręcznik użytkownika; руководство пользователя|администратора
        2 getting started; quick start; system requirements; instrukcja obsługi
        2 benutzerhandbuch; dokumentacja programu|systemu; product documentation
        1 module; software; oprogramowanie; программа; applies to; plugin; app
        1 help centre
    """),
    body=Phrases("""
        2 click*; double-click; kliknij; klikni*; нажмите; щелкните; щёлкните
        2 press save
        2 press enter|ok|f1; drop-down; checkbox; toolbar; hosted edition; on-premises
        1.5 button; icon; menu; tab; dialog; przycisk*; ikon*; zakładk*; кнопк*; вкладк*
        1.5 settings; configur*; preset; default; defaults; ustawieni*; domyśln*
        1.5 настройк*
        1.5 по умолчанию; under settings; plugin*; api; widget; dashboard; edition
        1 program; программ*
        1 upgrade
        1 field; fields; ekran*; pole; pola; экран*; поле; log in; sign in
        2 wpisz login; w menu; z menu; zaznacz pole; użytkowni* z; role of user; нажать
        2 w arkuszu; nada się sam; kopia wykonuje; konto blokuje; hasło
        2 пароль
        1 turn|switch on|off; administrator; administratora; choose new
        1 is saved; open|choose cases|export|settings|new|save; po zapisaniu
        1 zaloguj
        0.5 queue; role; roles; backup*; export*; task
    """),
)

_SEMINAR = Sort(
    means="slides for any audience",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.TRAINING,
    head=Phrases("""
        3 open seminar|course|training|workshop; szkolenie otwarte; открытый семинар
        2 seminar; workshop; webinar; warsztat*; seminarium; семинар; вебинар
        3 warsztat otwarty|otwarte; открытый|открытое тренинг|занятие
        2 prowadzi; prowadząca; prowadzący; спикер; ведущий тренинга; facilitator
        2 masterclass
        2 who should attend|come; course content|outline|programme; per delegate
        2 per participant; dla kogo; program szkolenia; po szkoleniu uczestnik
        2 для кого; программа курса|семинара|тренинга; стоимость участия
        2 participants from; various firms|companies; learning objectives|outcomes
        1 academy; akademia; академия; training; course; szkolenie; kurs; курс; тренинг
        1 trainer; trener*; тренер; lecturer; wykładowca; participants; uczestnic*
    """),
    body=Phrases("""
        3 ^exercise; ^ćwiczenie; ^упражнение; ^задание; role play; ^group work
        3 thank you for your attention; dziękuję za uwagę; спасибо за внимание
        3 icebreaker
        3 places are limited; liczba miejsc; количество мест; you will take|learn
        3 per delegate|participant|head; od osoby; за участника; с человека
        3 po szkoleniu uczestnik; after the course|workshop; после курса|обучения вы
        2 ^day|dzień|день #; grupa do; группа до
        2 rozgrzewka; warm-up; разминка; ćwiczenie; przypomnij|wyobraź sobie
        2 zapamiętania
        2 in groups|pairs; w grupach|parach; в группах|парах
        2 your company|firm|organisation
        2 twojej|waszej firmie; вашей компании|организации; ask who|how; homework; quiz
        1.5 what a good; why complaints; why it matters; dlaczego warto; зачем нужн*
        1 participants
        1 a complaint is a; iso #; most customers; loyal*
    """),
    against=Phrases("""
        3 induction; new colleagues; szkoleni* wewnętrzn*; внутренн* обучени*; our desk
        2 training record; obowiązujące w firmie; lista obecności; case system; caller*
        2 konsultantów; infolinii; телефонист*; прошли; zaliczyło; passed; absent
    """),
)

_VACANCY = Sort(
    means="a vacancy",
    standing=Standing.NO_COMMITMENT,
    kind=DocumentKind.OTHER,
    head=Phrases("""
        3 vacancy; vacancies; job advert*; job offer|posting; m f d; m w d; k m; m k
        3 oferta pracy; oferty pracy; вакансия; вакансии; stellenanzeige; stellenangebot
        2 is|are hiring|looking; join our team; now hiring; poszukujemy; szukamy; ищем
        2 ищет
        2 zatrudni*; poszukuje; приглаша*; требуется; career*; kariera; карьера
        1 specialist; specjalista; специалист; officer; advisor
    """),
    body=Phrases("""
        3 cv; apply by; your application; cover letter; résumé; resume; резюме; życiorys
        2 salary; wynagrodzeni*; зарплат*; заработн*; gehalt; apply now; send your
        2 years of|in experience|customer; doświadczeni* w; опыт работы; we offer
        2 oferujemy; мы предлагаем; предлагаем; wir bieten; umow* o pracę; full-time
        2 part-time; полный рабочий; график работы; pełny etat; days of leave
        2 ^your tasks|duties|role|profile|responsibilities|job
        2 ^requirements|qualifications|wymagania
        2 требования|обязанности|условия|obowiązki; высшее образование; оклад; premie
        2 что предстоит; мы ждём|ждем; оформление по; wykształceni*
        2 czego oczekujemy; twoje zadania; co będziesz robić; чем предстоит
        2 ждем|ждём вас
        1 benefits; candidate*; kandydat*; кандидат*; team player; is a plus
        1 mile widzian*; будет плюсом; training provided; ready to
    """),
)

_STAFF = Sort(
    means="rules for staff among themselves",
    standing=Standing.NO_COMMITMENT,
    kind=None,
    dated=True,
    head=Phrases("""
        2 employees; grievance*; workplace; team charter
        2 anti-bullying
        2 whistleblow*; sygnalist*; harassment; mobbing*; pracowników; сотрудников
        3 zgłoszeń wewnętrznych; speak up; whistle blow*; горячая линия доверия
        2 conflict; etyki; этики; corporate ethics; working agreement; dignity at work
        1.5 code of conduct|ethics; kodeks etyczny|postępowania; employee; pracownicz*
        1 human resources; hr; internal rules; regulamin pracy
    """),
    body=Phrases("""
        3 bullying; bullied; harass*; mobbing*; molestowan*; dyskryminac*
        3 домогательств*; дискриминаци*; травл*; anti-harassment
        3 sygnalist*; whistleblow*; reprisal*; naruszeni* prawa; działań odwetowych
        2 zleceniobiorc*; praktykant*; związkami zawodowymi; works council; trade union
        2 профсоюз*; работник*; intranecie; rzecznik zgodności; compliance officer
        2 human resources; dział kadr|personalny; kadry; отдел кадров; workplace
        2 give|giving|receive|received|given feedback
        2 współpracowni*; коллег*; teammate*; coworker*; co-worker*
        2 dismissal; zwolnieni*; увольнени*; gifts from; bribe*; łapów*
        2 взятк*
        1 employee; supervisor
        1 each other; przełożon*; руководител*; gift*; prezent*
    """),
    against=Phrases("""
        2 customer*; client*; passenger*; patient*; tenant*; resident*; guest*
        2 consumer*
        2 complainant*; student*; visitor*; traveller*; policyholder*; subscriber*
        2 claimant*
        2 klient*; pasażer*; pacjent*; podróżn*; mieszkań*; lokator*; reklamując*
        2 skarżąc*
        2 caller*; complaint*; reklamacj*; жалоб*; skarg*
        2 клиент*; покупател*; абонент*; пациент*; заявител*; пассажир*; kund*
        2 customer's
    """),
)

_EVENT = Sort(
    means="rules of conduct for guests or contributors",
    standing=Standing.NO_COMMITMENT,
    kind=None,
    dated=True,
    head=Phrases("""
        2 festival; conference; events; meetup; summit; hackathon; attendees
        2 contributors; festiwal*; konferencj*; wydarzeni*; фестивал*
        2 конференци*; мероприяти*; contributor; maintainers; festival code; convention
        1.5 code of conduct; visitors bands; speakers; helpers; house rules
        1 code; community; kodeks; кодекс; participants; visitors; regulamin imprezy
    """),
    body=Phrases("""
        3 attendee*; speakers; sponsors; maintainers; contributors; exhibitors
        3 organizers
        3 organisers; uczestników wydarzenia; организаторы; festival; conference; venue
        3 harass*; be kind|respectful|excellent; unacceptable behavio*; inclusive
        2 participants; community; photographs of; photograph*; expel*; expulsion; ban
        2 asked to leave; to leave; without a refund; removed from; events
        1 welfare; helpers; helper; safe; kindness; glass bottles
    """),
    against=Phrases("2 customer*; client*; complaint*; klient*; reklamac*; жалоб*"),
)

_TALK = Sort(
    means="a talk that decided nothing",
    standing=Standing.NO_COMMITMENT,
    kind=DocumentKind.RECORD,
    head=Phrases("""
        2 brainstorm*; planning workshop; wish list; planning meeting|day|session
        3 porządek obrad; agenda; повестка; повестке; invitation to the meeting
        2 zaproszenie na zebranie|spotkanie|naradę; tagesordnung; приглашение на
        2 планёрк*; планерк*; летучк*; talked about; rozmawialiśmy; говорили
        2 kick-off
        1.5 memo; notatka; заметк*; wstępn*; предварительн*; burza mózgów
        1.5 мозговой
        1 ideas; pomysły; идеи; meeting; protokół; spotkani*
        1 встреч*; совещани*
    """),
    body=Phrases("""
        3 no decision*; not decided; nothing was decided; nothing decided; undecided
        3 decision was postponed|deferred; nie podjęto; bez decyzji; nie zapadł*
        3 без решения
        3 решени* не принят*; не решили; отложил* решение; nic nie ustalono; not agreed
        2 open question|questions|point; looked into
        2 depends on; if there is; should we; not yet clear; to be clarified
        2 in principle
        2 omówiono; rozważ*; do ustalenia; bez ustaleń; decyzji nie; chcielibyśmy
        2 chciałby
        2 chciałaby; ewentualnie; zastanowi*; padła propozycja; решения не|нет
        2 обсуждали
        2 рассмотреть возможность; хотел|хотела бы; непонятно; неясно; подумать
        2 to be continued; ran out of; would be nice|good|too; dobrze byłoby
        3 wolne wnioski; any other business; aob; разное; materiały będą
        3 papers will follow
        2 ^otwarcie; ^opening; ^открытие; prosimy o przemyślenie; skrócić; czy każd*
        2 nie zdążyliśmy; temat wraca; времени не хватило; договорим; следующий раз
        2 nikt się nie; никто не знает|вызвался; nobody volunteered; no time for|left
        2 on reflection
        2 ought to; nobody knows; on one day; na razie nic; later perhaps
        2 to be decided|discussed; postponed; deferred; parked; odłożono; wrócimy
        2 вернёмся
        2 maybe; perhaps; można by; moglibyśmy; warto by; dobrze by
        2 może by; być może; возможно; можно было; хорошо бы; надо бы; стоило бы
        2 could we
        1 wonder*; zaproponował*; предложил*
        1 ktoś; someday; kiedyś; когда-нибудь; pomysł*; идея; wondered
    """),
    against=Phrases("""
        2 was decided; decided to; resolved; approved; adopted; action*; ustalono
        2 uchwalono
        2 postanowiono; zdecydowano; przyjęto; решили; решено; постановили; утвердили
    """),
)

SORTS = (_LAW, _ADVICE, _MANUAL, _SEMINAR, _VACANCY, _STAFF, _EVENT, _TALK, *OUTSIDE)
"""In this order where two weigh the same."""

OTHERS = Sort(
    means="a text of another organization",
    standing=Standing.NOT_OWN,
    kind=None,
    head=Phrases("""
        2 as your supplier|provider|vendor|contractor|carrier
        2 supplier questionnaire|audit
        2 your supplier|vendor file|files|records|register|portal|assessment
        3 do państwa akt|dokumentacji; для вашей документации; for your own records
        2 zgodnie z|na prośbą|prośbę przesyłamy; w załączeniu zgodnie
        2 your account manager
        2 państwa opiekun*; ваш менеджер; as you requested; as requested by you
        2 all our senders|dealers|clients|partners; nadawców którzy; wszystkich nadawców
        2 we supply you
        2 als ihr lieferant; jako państwa dostawca; как ваш поставщик; you requested our
        3 attached our complaints|quality|customer policy|procedure|charter|process
        3 asked|requested for our complaints|policy; you asked for our
        2 dear customer|partner|client; your order|orders|account with
        2 copy of our policy|procedure|charter; our policy attached; attached our
        3 ze strony konkurencji
        1.5 konkurencj*; competitor*; the competition; конкурент*
        3 copied from|off; skopiowałam|skopiowałem ze|z; скопировал*; podpatrz*
        2 sent me|us their; their policy|procedure|charter|complaints
        2 from our supplier|carrier
        2 policy|procedure of our; our supplier's|carrier's|contractor's
        2 how they deal|handle
        1 our supplier|carrier|contractor|provider|landlord|vendor; supplier folder|file
        1 supplier; vendor; subcontractor; dostawca; поставщик; lieferant; as requested
        1 for your records|files; na państwa prośbę; по вашему запросу; przesyłamy
    """),
    body=NONE,
)

OUTSIDER = Sort(
    means="a text about firms and customers in general",
    standing=Standing.NOT_OWN,
    kind=None,
    head=NONE,
    body=NONE,
)
"""What speaks from outside, as outlook.py tells, and is of no sort that is known."""

DENIAL = Sort(
    means="a list of what is not done",
    standing=Standing.NO_COMMITMENT,
    kind=None,
    head=NONE,
    body=Phrases("""
        1 not; no; never; nobody; none; nothing; neither; cannot; can't; don't; doesn't
        1 isn't; aren't; won't; without; refuse*; nie; nikt; nigdy; nic; żaden; żadn*
        1 bez
        1 brak; не; нет; никто; никогда; ничего; никак*; без; ни; nicht; kein*; nie
    """),
)
"""Judged by how many of all statements deny something."""

CONDITION = Phrases("""
    1 if; when; unless; where; until; whoever; what; jeśli; jeżeli; gdy; kto; co; póki
    1 если; когда; кто; что; пока; wenn
""")

_PLANS = Phrases("""
    3 goes|go live|online; will be able; you will be; będzie można|mogli; сможете
    3 смогут
    2 until then; do tego czasu; пока же; we shall also
    3 will introduce|launch|adopt|publish|unveil; is on its|the way; coming soon
    3 will be introduced|launched|adopted|published; will come|enter into
    3 will take effect
    3 subject to approval; subject to the approval; wejdzie w życie; wprowadzimy
    3 uruchomimy; zamierzamy wprowadzić; планируем ввести|запустить; вступит в силу
    3 введём; введем; запустим; будет введен*|введён*|запущен*|принят*
    2 is|are coming; is|are going to; intend|intends to; plan|plans to; next year
    2 w przyszłym roku; в следующем году; zamierzamy; planujemy; zamierza; planuje
    2 намерены; планируем; планирует; собираемся; is planned; being prepared
    2 in preparation; w przygotowaniu; готовится; будет готов
    2 not been fixed|set|decided
    1 autumn|spring|summer|winter #; soon; wkrótce; niebawem; скоро; expected to
    1 will open|start|begin|have|get; będzie; będziemy; zostanie; будет; будем; появится
""")

ANNOUNCED = Sort(
    means="news of what is to come",
    standing=Standing.ANNOUNCED,
    kind=None,
    head=_PLANS,
    body=_PLANS,
)

CUES = CueIndex(
    (
        FIRST_PERSON,
        SECOND_PERSON,
        *(
            table
            for sort in (*SORTS, OTHERS, DENIAL, ANNOUNCED)
            for table in (sort.head, sort.body, sort.against)
        ),
    )
)
"""All cues, looked up together."""

BEGUN = CueIndex((DENIAL.body, SECOND_PERSON, CONDITION))
"""What is looked for where a sentence begins: what it denies, of whom, and when."""
