"""Weak cues of texts that come from outside: news, studies, tenders, letters.

They are weighed as those of cues.py are.
"""

from __future__ import annotations

from isocheck.evidence.cue_phrases import Phrases
from isocheck.evidence.sorts import Sort
from isocheck.model.document import DocumentKind, Standing

_NEWS = Sort(
    means="news about somebody",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 correspondent; reporter; for immediate release; for release; press release
        3 komunikat prasowy; informacja prasowa; пресс релиз; корреспондент*; newswire
        2 staff writer; breaking; pledge*; unveil*; slammed; redakcj*; ogłosił*
        2 лента; агентство новостей; сообщил*; сообщает; news from; editor
        1 news; wiadomości; aktualności; новости; promises; vows
    """),
    body=Phrases("""
        3 told reporters; told the; spokes*; rzecznik prasowy; rzeczniczka prasowa
        3 пресс служб*; press office|contact|officer; biuro prasowe; newsdesk; newsroom
        3 about the company; notes to editors; według naszych ustaleń; за комментарием
        3 пресс секретар*; пресс центр*; kontakt dla mediów; контакты для прессы
        2 said|says|added|adds chief|managing|director|head|chairman|minister|mr|mrs|ms
        2 director|executive|chairman|president|minister|manager said|says|told
        2 said on monday|tuesday|wednesday|thursday|friday|saturday|sunday
        2 przypomina prezes|dyrektor|radny|radna|rzecznik|minister
        2 poinformował*; zapowiedział*; ogłosił*; подчеркнул*; отметил*; заявил*
        2 по словам; сообщили в; рассказал*; напомнил*; отмечают; сообщил*
        2 yesterday
        2 earlier this|last week|month; wczoraj; вчера; на этой|прошлой неделе
        2 campaigners; critics; analysts; analitycy; аналитик*; эксперты; shareholders
        1 on monday|tuesday|wednesday|thursday|friday; w poniedziałek|wtorek|środę
        1 w czwartek|piątek; the company said; według; councillor; последние
        1 last autumn|spring|summer|winter|year; w ubiegłym roku; ранее; годом ранее
        1 the company which; million; mln; млн
    """),
)

_CASE = Sort(
    means="what a seller tells of its product",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 case study; success story; customer story; studium przypadku; кейс
        3 historia sukcesu; история успеха; история клиента
        2 # faster|less|more; wdrożeni*; внедрени*; втрое; вдвое
        1 success; story; платформ*; platform*; solution
    """),
    body=Phrases("""
        3 trusted by; нам доверяют; zaufało nam; тарифы от; ceny od; prices|plans from
        3 облачный|облачная сервис|платформа; cloud service|software
        3 попробуйте бесплатно
        3 no card needed; карта не нужна; bez karty; try it free; wypróbuj za darmo
        3 book|request|schedule a demo; free trial; umów|zamów prezentację|demo
        3 want the same; хотите так же; оставьте заявку; bezpłatn* demo|okres
        3 закажите|запросите демо*|презентац*; talk to sales; zobacz demo
        2 ^the challenge|solution; ^challenge|solution
        2 ^wyzwanie|rozwiązanie|efekty|rezultaty|efekt
        2 ^задача|решение|результат|результаты|проблема
        2 wdrożyl*; wdrożeni*; внедрил*; внедрени*; rolled out; set up in # weeks
        2 платформ*; says head|director; our solution|platform|software
        1 faster; shorter; up|down from; сократил*; выросла; skrócił*; wzrosł*
    """),
)

_REVIEW = Sort(
    means="a review of a book",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 isbn; paperback; hardback; hardcover; recenzja; рецензия; book review
        2 # pages|pp|stron|страниц; wydawnictwo; издательств*; publisher; press # pages
        2 by press; autor*
        1 book; книг*
    """),
    body=Phrases("""
        3 isbn; stars out of; # stars; gwiazdk*; из # звёзд; paperback; hardback
        2 издательств*; wydawnictw*; the author; autor*; her|his book
        2 less|more|most convincing; adds little|nothing; look elsewhere; take home
        2 przekonuj*; słabsz* rozdział*; слабее; well|badly written; dobrze napisan*
        2 bestsell*; chapters are; best chapter; лучшая|последняя глава; ta książka
        2 w książce; рекомендую; polecam; worth reading; her|his chapters
        2 she|he writes|argues|claims; пишет; appendix; w dodatku
        1 chapter; rozdział*; readers|reader who; title; the reviewer
        1 four|five|three stars; stories; anecdot*; anegdot*; истори*
    """),
    against=Phrases("2 книга|книгу|книге|книги жалоб|отзывов; § #; chapter #"),
)

_STUDY = Sort(
    means="a study",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.REPORT,
    head=Phrases("""
        3 praca zaliczeniowa; удк; udc; ключевые слова; appendix a|b|c|d; лекция #
        3 lecture #; ^learning aims|outcomes; ^week #
        3 working|research paper; abstract; thesis; dissertation; streszczenie
        3 praca dyplomowa|magisterska|licencjacka|inżynierska; курсовая|дипломная
        3 выпускная квалификационная; реферат; актуальность темы; term paper
        2 institute; uniwersytet*; politechnik*; университет*; институт*
        2 instytut*; a study of; empirical; comparison; badanie rynku; исследовани*
        1 study; research; firms; wprowadzenie; введение; wstęp; journal
    """),
    body=Phrases("""
        3 список литературы; bibliografia; literature review
        3 объект|предмет исследования
        3 przedmiot|cel|hipoteza pracy|badań|badania; цель работы|исследования
        3 hypothes*
        3 et al; актуальность; hipotez*; гипотез*; p value; research question*
        3 our findings; earlier|previous|further research|work|studies; mystery shop*
        3 wcześniejsz* badani*; дальнейш* исследовани*; в ходе работы; w pracy
        2 # firms|companies|banks|shops|providers|hotels; # firm|sklepów|banków|hoteli
        2 one|two|three|four|five|six|seven|eight|nine|ten firms|companies|banks|shops
        3 transcribed; anonymi*; interview lasted; na przykładzie
        3 zdaniem autora|autorów
        3 аннотация; ключевые слова; keywords; słowa kluczowe; autor proponuje
        2 the authors; w literaturze; по мнению ряда|авторов
        3 seminar task|paper; ^reading chapter|chapters; контрольные вопросы
        3 pytania kontrolne
        1 the sample; ^method|discussion|limits|conclusions
        2 ^limitations|conclusion|methodology
        2 ^bibliography|references|literature|literatura|литература|заключение|введение
        2 под понимается; теоретическ*
        2 teoretyczn*
        2 firms that; companies that; test complaints; литератур*; предлагается
        1 median; istotn*; на предприятии|предприятиях; hypothetical
        1 zbadano; изучить
    """),
    against=Phrases("1 our customers|passengers|patients|members|guests|tenants"),
)

_EXAM = Sort(
    means="an examination",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.OTHER,
    head=Phrases("""
        3 exam|exams|examination
        3 egzamin*; экзамен*; time allowed; answer all|any questions; mock test
        2 diploma; candidate*; zestaw #; билет; quiz; test #; paper #; sprawdzian
        2 kolokwium; контрольная; зачёт; зачет; case study; время minut; czas # minut
        1 question #; pytanie #; вопрос #; kwalifikacj*; module
    """),
    body=Phrases("""
        3 # marks|mark; answer all|any questions; end of paper|exam; total marks
        3 za każdą poprawną; правильный ответ|вариант; poprawna odpowiedź
        3 выберите правильный|верный; za każdą odpowiedź
        2 ^question|pytanie|вопрос|task|zadanie|задание #
        2 read the text; przeczytaj tekst; прочитайте текст; pass mark
        2 choose the correct
        2 wskaż|zaznacz poprawną|właściwą; give reasons; uzasadnij; обоснуйте
        2 which of the following; która|które z poniższych; что из перечисленного
        1 ^объясните|опишите|перечислите; marks
    """),
)

_TENDER = Sort(
    means="what a buyer asks of bidders, or a jury of entrants",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.CONTRACT,
    head=Phrases("""
        3 entries are judged; awards #; nagroda branżowa; премия #; regulamin konkursu
        3 invitation to tender; request for proposal*; opis przedmiotu zamówienia
        3 техническое задание; zapytanie ofertowe; specyfikacja warunków; swz; siwz
        3 tender; конкурсн* документаци*; извещение о закупке; ogłoszenie o zamówieniu
        2 lot #; bidder*; procurement; załącznik nr # do; закупк*; przetarg*
        2 statement of
        2 на оказание услуг; seeks a
        1 specification; requirements; wymagania; требования
    """),
    body=Phrases("""
        3 bidder*; bids; tenderer*; award criteria; kryteri* oceny ofert; ofert* należy
        3 oferent*; участник* закупки; участник прилагает|прикладывает; к заявке
        3 критери* оценки; tender; składać do; najkorzystniejsz*; заявк* на участие
        3 the jury; entries of; finalist*; jury konkursu; жюри; участники конкурса
        3 entrants
        3 mandatory|minimum requirement*; how bids; contract value; wadium
        2 procurement; seeks; wykonawca uruchomi|zapewni|zapewnia|przedstawia|dostarczy
        2 ^r#; service provider; price # quality; cena #; wykonawca musi|powinien
        2 исполнитель должен|обязан|обеспечивает
        2 contractor|supplier|provider shall|must
        2 лицензи*; desirable; scored; scoring; usług* równoważn*
        1 wykonawca; zamawiającemu; заказчику; the provider|contractor
        1 nie mniej niż; minimum
    """),
    against=Phrases("""
        3 zawarta|zawarty w|dnia|#; signed; podpisano; заключили; договор; umowa nr
        3 between and; za zamawiającego|wykonawcę; hereby agree; agree as follows
        2 hereinafter; zwaną|zwanym|zwany; именуем*; in force from; лице директора
    """),
)

_LETTER = Sort(
    means="a customer's own words",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.CORRESPONDENCE,
    head=Phrases("""
        3 проживающ*; от гражданина|гражданки; zamieszkał*
        3 has anyone; anyone else; forum; thread; customer reviews; opinie użytkowników
        2 dear sir|madam|sirs; szanowni państwo; reklamacja towaru; to whom it may
        2 директору; dotyczy reklamacji; i am writing; i wish|want|would to complain
        1 szanowni; skarga; kierownik sklepu
    """),
    body=Phrases("""
        3 log in to reply; wrote on; has anyone; anyone had|else; lol; imho; posted by
        3 zaloguj się aby; napisał|napisała #; войдите чтобы ответить; кто нибудь
        2 thread; forum; pisze użytkownik; took them; they did|do|never|told
        3 i bought|ordered|paid|purchased|rang|waited|demand|complained|booked
        3 i therefore ask; i shall|will take|contact|refer|report; yours faithfully
        3 i am writing|disappointed|appalled|unhappy|dissatisfied; i expect; i want my
        3 kupiłam; kupiłem; zamówiłam; zamówiłem; zapłaciłam; zapłaciłem; żądam
        3 złożyłam; złożyłem; dzwoniłam; dzwoniłem; otrzymałam; otrzymałem; domagam
        3 я купил*; я приобр*; я заключил*; я заказал*; я звонил*; я обратил*; вынужден*
        3 прошу вернуть|заменить|устранить|выплатить|рассмотреть; требую; мне отвечали
        3 мною был*; приобрёл; приобрела; буду вынужден*; мне отказал*
        2 i received|asked|wrote|telephoned|phoned|returned; in your shop|store
        1 ^i
        2 your engineer|driver|colleague|staff|office|company|shop|own|leaflet|website
        2 w państwa sklepie|firmie|salonie|lokalu|hotelu; państwa pracowni*|stronie
        2 в вашем|вашей магазине|договоре|фирме|организации|салоне; ваш сотрудник|мастер
        2 nie dostałam|dostałem; odmówiono mi; z poważaniem; прошу; proszę o zwrot
        2 do dziś; na państwa koszt; jeżeli nie otrzymam; if i do; otherwise i
        2 i was told; в противном случае; обратиться в суд
        1 my; me; mi; mnie; меня; моё; моей; мой
    """),
    against=Phrases("""
        2 i am sorry to hear; i am sorry that; nasz*; przepraszamy; наш*
        1 we; our
        2 dear mr|mrs|ms|colleagues; customers|colleagues; klienci; клиенты; жители
    """),
)

MODEL = Sort(
    means="a model for others to adopt",
    standing=Standing.NOT_OWN,
    kind=None,
    head=Phrases("""
        3 model|sample|specimen|example policy|procedure|charter|code|complaints|rules
        3 for member*; for use by; типов*; образец; примерн* положени*|порядок|форм*
        3 wzór polityki|procedury|regulaminu|umowy; wzorcow*; przykładow* regulamin*
        3 do wykorzystania przez; dla członков; для членов; dla członków izby|związku
        2 put your own name; adapt; dostosować; recommended|issued by the; рекомендован*
        3 guidelines of|for; wytyczne dla; методические рекомендации
        3 izba|związek zachęca
        3 federation|association|chamber encourages; przystąpienie; присоединение
        3 dobrych praktyk; добросовестной практики; good practice; good conduct
        2 template; member firms; взять за основу; шаблон; szablon; за основу
        1 federation; izby; zrzeszeni*; guild; chamber; izba
        1 stowarzyszenie; союз*; ассоциаци*; гильди*
    """),
    body=Phrases("""
        3 put your|their own name; adapt|amend this; may adopt; before you use
        3 za основу; взять за основу; może przyjąć; należy dostosować; przed użyciem
        3 members may|who|are free; член союза|ассоциации|палаты; członek izby|związku
        3 члены союза|ассоциации; członkowie izby|zrzeszenia; утвердить у себя
        3 dostosuj do; own logo; własne logo; opracowanie kancelaria; członkowska
        3 izba|związek|federation|association encourages|zachęca; member airports|firms
        3 member companies|shops|hotels|banks; przystąpił*|przystąpiła do; присоединивш*
        2 целесообразно; рекомендуется; zaleca się; follow the guidelines; izbie; izby
        2 ассоциации; encouraged to; are free to; decide for themselves; voluntary
        2 dobrowoln*; добровольн*; as a rule; как правило
        2 guild; radców prawnych; law firm; союз*; ассоциаци*; badge; member garage*
        2 the firm|business|company|shop|garage may choose; wpisać nazwę
        1 członkowie; члены; model; образец
    """),
    against=Phrases("1 our members; nasi członkowie; наши"),
)

_SUMMARY = Sort(
    means="a summary of a standard",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 iso # in; iso # w; iso # explained|overview|summary|pigułce|skrócie
        3 iso # кратко; краткое изложение; summary of; overview of iso; w pigułce
        3 norma podaje|zawiera|opisuje; стандарт устанавливает|содержит
        2 iso #; гост; bs en; pn iso; pn en; any organization; in plain words
        1 norma; normy; guide to
    """),
    body=Phrases("""
        3 clause|clauses #; rozdział #; раздел # посвящ*; norma nie|podaje
        3 стандарт не|содержит|устанавливает|рекомендует; clause by clause
        3 this standard
        1 certificat*; certyfikac*; сертификац*
        3 related standards; powiązane normy
        2 iso #; any organization; organizations of; organizacji każdej; annex
        2 załącznik
        2 принцип*; principle*; # kodeks*; wytyczne
        2 любой организации; размера; organizacja może; организация может
        1 organization; organizacja; организация; visibility
        1 responsiveness
        1 objectiv*; widoczność; dostępność; obiektywność
        1 poufność; bezpłatność; доступность; объективность; открытость
        1 конфиденциальность; accountab*; continual improvement; ciągłe doskonalenie
    """),
)

_RIGHTS = Sort(
    means="what an authority tells consumers",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 know|what your rights; poznaj|znaj swoje prawa; памятка потребител*
        3 your rights
        3 prawa konsumenta|pasażera; права потребител*|пассажир*; konsumencie
        2 commission; urząd*; inspekcj*; управление по; надзор*; regulator*
        2 роспотребнадзор*; czego możesz żądać; разъясня*; przypomina; citizens advice
        1 ombudsm*; ministry
        1 questions and answers; office of; komisj*; министерств*; ministerstw*
    """),
    body=Phrases("""
        3 your provider|seller|trader|airline|landlord|bank|insurer|carrier|supplier
        3 contact|complain the|your provider|seller|trader|shop|company first
        3 all|most providers|traders|airlines|sellers|firms|suppliers|banks|insurers
        3 cannot|can't deal|intervene|take with|in|up individual; individual complaints
        3 do|can|must providers|traders|sellers|airlines|firms|suppliers
        3 you can take; they must
        3 провер* продавца; на вашем экземпляре; в два экземпляр*; двух экземпляр*
        3 провайдер|продавец|перевозчик возвращает|отказал|обязан|не; infolinia urzędu
        3 sprzedawca|przewoźnik|przedsiębiorca|linia zapewnia|odpowiada|ma|odmawia
        3 u przewoźnika|sprzedawcy|przedsiębiorcy|operatora; что вы вправе
        2 the trader|seller|provider|airline|carrier|retailer; przewoźni*
        2 продав*; перевозчик*; изготовител*; przedsiębiorc*; to your|the provider
        2 urząd; bound by|bind all; zachowaj; сохраняйте; сохраните
        2 nie zgadzasz się; możesz żądać; требовать; your rights; twoje prawa
        1 odszkodowani*
        1 zgodnie z ustawą
    """),
    against=Phrases("2 our; nasz*; наш*; naszej"),
)

_PROPOSAL = Sort(
    means="a proposal nobody has decided on",
    standing=Standing.DRAFT,
    kind=None,
    head=Phrases("""
        3 user stories; brief dla|for; creative brief; sprint; бриф; backlog
        3 product vision
        3 board paper; paper for the; options paper|appraisal; for decision; item #
        3 wniosek do zarządu|rady; na posiedzenie; пояснительная записка; ways forward
        3 business case; green paper; white paper; служебная записка; karta projektu
        2 proposal*; propozycj*; koncepcj*; предложени*; концепци*; concept; discussion
        1 options; warianty; варианты; paper; notatka
    """),
    body=Phrases("""
        3 as a user|customer|agent|manager|supervisor i; ^acceptance; out of scope
        3 sprint
        3 makiet*; макет*; mock-up*; wireframe*; do potwierdzenia; story points; backlog
        3 is|are asked|invited|recommended to; as option
        3 would look like; rada|zarząd proszony|proszona; предлагается утвердить|принять
        3 we were asked to; our fee; prepared by for; what we suggest|recommend
        3 we propose|recommend that; wnosi się o; рекомендуется утвердить
        3 it is proposed
        3 proponuje się; proponujemy; предлагаем|предлагается; leave things as; ^options
        2 ^recommendation|rekomendacja|рекомендация|propozycja|предложение
        2 cost of|would
        2 ^option; byłoby; koszt; pros|cons; advantages; disadvantages
        2 zalety; плюсы; минусы; do nothing; why this comes; szacowany
        1 mógłby; budget; budżet; бюджет
    """),
    against=Phrases("2 was decided; decided; resolved; postanowiono; решили; approved"),
)

_FLOW = Sort(
    means="a ready-made script for a machine",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.MANUAL,
    head=Phrases("""
        3 starter|sample|ready-made flow|flows|bot|script|dialog; chatbot template
        2 ^you are a|an; ^jesteś asystentem|ekspertem; ^ты ассистент|эксперт|оператор
        3 import the flow; scenariusz bota; сценарий бота|чат; шаблон сценария
        2 bot; chatbot; virtual assistant; flow; wirtualn* asystent*; чат бот*; voicebot
        1 assistant; script; scenariusz; сценарий; asystent*; template
    """),
    body=Phrases("""
        3 do not make up|invent|hallucinate; based solely on; user's question|query
        3 nie zmyślaj; pytanie użytkownika; не выдумывай; вопрос пользователя
        2 your role is; provided text|context|information; if the user
        3 trigger*; fallback; branch; suit your business; import the flow
        3 wyzwalacz*; intencj*; интент*; триггер*; utterance*; your assistant|bot
        2 ^bot; ^user; ^klient|клиент|бот|asystent; the visitor types
        2 hand over to a live
        2 chatbot; flow; live agent; żyw* konsultant*; живой оператор; placeholder*
        1 publish; opublikuj; опубликуйте; the visitor
    """),
)

_COURT = Sort(
    means="a judgment",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.LAW,
    head=Phrases("""
        3 judgment; judgement; county|high|district|supreme court; claim no; wyrok*
        3 sygn akt; sąd rejonowy|okręgowy|apelacyjny; именем российской
        3 районный|городской|арбитражный|верховный суд; рассмотрев дело; case no
        2 tribunal; decision of the ombudsman; дело #; defendant
        2 определение суда; postanowienie sądu; постановление суда; urteil
    """),
    body=Phrases("""
        3 defendant*; pozwan*; powódk*; powód; powoda; ответчик*; истец; истца; истцу
        3 i find that; court finds|held; zasądza; oddala powództwo; взыскать с; judgment
        3 district judge; sędzia; судья; суд решил|установил; sąd uznał|zważył|dał
        2 plaintiff*; tribunal; appellant; respondent; иску; pozew; powództw*; исковые
        1 court; sąd; суд
        2 orzeczono; świadk*; свидетел*; гпк; k p c; госпошлин*
        1 руководствуясь; обжаловано
    """),
)

_OFFER = Sort(
    means="a seller's offer",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.CORRESPONDENCE,
    head=Phrases("""
        3 quotation; quote #; коммерческое предложение; our offer to|for; proposal for
        3 oferta handlowa|cenowa; ^oferta; estimate; pitch; price list; cennik usług
        2 thank you for your enquiry|inquiry; dziękujemy za zapytanie; proponujemy
        2 offer; благодарим за обращение|запрос; предлагаем; wycena; kosztorys
    """),
    body=Phrases("""
        3 offer|quotation stands|is|remains valid|open; oferta jest ważna; plus vat
        3 thank you for your enquiry|inquiry|interest; dziękujemy za zapytanie
        3 предложение действительно|действует; netto miesięcznie; без ндс; excl vat
        3 to offer the following; we are pleased to offer; payable within; zł netto
        2 vat; netto; brutto; ндс; umowę możemy; ^price|cena|цена
        2 head of sales; dyrektor sprzedaży; руководитель проектов; your audience|guests
        2 państwa widzów|klientów|gości|pacjentów|pasażerów; ваших посетител*|клиентов
        2 we would be glad; chętnie odpowiemy; proponujemy; предлагаем; discount; rabat
        1 miesięcznie; в месяц; ofert*
    """),
)

_STORY = Sort(
    means="a tale",
    standing=Standing.NOT_OWN,
    kind=DocumentKind.ARTICLE,
    head=Phrases("""
        3 short story; opowiadanie; рассказ; novel; powieść; повесть; a tale
        3 chapter one
        2 роман; poem; wiersz; стихи; screenplay; scenariusz filmu; fiction; once upon
        1 story; bajka; сказка
    """),
    body=Phrases("""
        3 she|he said|smiled|laughed|nodded|shrugged|whispered; усмехнул*; улыбнул*
        3 вздохнул*; прошептал*; uśmiechnął; uśmiechnęła; westchnął; westchnęła; szepnął
        2 сказал; сказала; спросил; спросила; ответил; ответила; rzekł*; powiedział*
        2 zapytał*; odparł*; asked|replied she|he; кивнул*; молчал*; засмеял*
        1 утром; вечером; the next morning; nagle; вдруг; suddenly; wieczorem
    """),
)

OUTSIDE = (
    *(_NEWS, _CASE, _REVIEW, _STUDY, _EXAM, _TENDER, _LETTER, MODEL),
    *(_SUMMARY, _RIGHTS, _PROPOSAL, _FLOW, _COURT, _OFFER, _STORY),
)
"""The sorts of this file, in the order in which cues.py goes on with them."""
