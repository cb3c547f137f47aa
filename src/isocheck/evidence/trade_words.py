"""Words of trades that a house seldom speaks of in its own papers for its customers.

Each line has a weight, as in cues.py: 0.5 where such papers use a word now and then, 2
where hardly anybody else does.
"""

from __future__ import annotations

from isocheck.evidence.cue_phrases import Phrases

_PROGRAMS = Phrases("""
    2 user stor*; acceptance criteria; pull request*; dataset*
    2 language model*; text classification; leaderboard*; hallucinat*; webhook*
    2 do not make up|invent; based solely on; you are a|an * agent|assistant|bot|expert
    2 role|roles required; functional requirements; licensed under; mit license; data card
    2 as a|an user|customer|admin|administrator|agent|manager|consumer i want
    2 as a|an customer|user i|i'd; unit test*; source code; codebase; loading script
    2 wymagani* funkcjonaln*|niefunkcjonaln*; jako klient|użytkownik|administrator chcę
    2 zgłoszeni* błędu; kod źródłow*; historyjk* użytkownik*; zbi* treningow*
    2 как пользователь|клиент|администратор|оператор я хочу; датасет*; языков* модел*
    2 функциональн* требовани*; исходн* код*; пользовательск* истори*; обучающ* выборк*
    1 readme; steps to reproduce; api; apis; csv; json; xml; yaml; sql; ui; llm*; gpt; sdk; github; gitlab; npm
    1 python; javascript; typescript; react; django; laravel; docker; wordpress; jira
    1 servicenow; zendesk; salesforce; hubspot; regex; oauth; css; localhost; crud; mvp
    1 endpoint*; database*; column; columns; schema; schemas; repositor*; repo; repos
    1 frontend; front end; backend; back end; deployment; configurable; configuration
    1 configure; configured; boolean; null; data|text|input|required field|fields
    1 drop down; dropdown*; checkbox*; toggle*; sandbox; epic; epics; sprint*; backlog
    1 prompts; this|the|system|user|your prompt; chatbot*; bot; bots; classifier*; tokens
    1 machine learning; ai powered; dashboard*; workflow*; admin panel; release notes
    1 open source; scripts; metadata; user interface|roles|input|permissions|clicks
    1 changelog; add on|ons; plugin*; plug in|ins; widget*; modules; sidebar; popup*
    1 tooltip*; parser; parse*; default survey|value|setting|settings|template|view
    1 customizable; customisable; automatically assign*|rout*|generat*|creat*|email*
    1 system|application|module|tool|widget|platform|bot|software shall|must|should
    1 system|application|module|tool|widget|bot|software sends|creates|shows|assigns
    1 system|application|module|tool|widget|bot|software generates|allows|lets|supports
    1 lets you; real time; untrusted input; knowledge base; provided text|context
    1 user's question|query|input|message; the user can|clicks|selects|enters; users can
    1 login page; screenshot*; architecture; microservice*; sample|demo|test data
    1 test case*; expected behavior|behaviour|result|output; actual behavior|behaviour
    1 hotfix; merged; maintainer*; contributing; cron; async*
    1 role based; soft delete; foreign key; primary key; state machine; idempot*; rows
    1 click|clicks|clicking submit|save|close|accept|new|add|next|ok|settings; click on
    1 baz* danych; zbi* danych; kolumn*; repozytori*; wtyczk*; kliknij; kliknięci*
    1 zakładk*; modułu|moduł|modułów|moduły; interfejs*; funkcjonalnoś*; konfigurac*
    1 system powinien|musi|umożliwia|pozwala|wysyła|zapisuje|generuje|tworzy|wyświetla
    1 użytkownik klika|wybiera|wpisuje; rozwijan*; programist*; skrypt|skryptu|skrypty
    1 panel* administrac*; chatbot*; uprawnieni* użytkownik*; wdrożeni* systemu
    1 баз* данных; набор* данных; столб*; репозитори*; плагин*; вкладк*; функционал*
    1 модуль|модуля|модуле|модули|модулей; интерфейс*; внедрени*; разработчик*
    1 бэкенд*; бекенд*; фронтенд*; чат бот*; чатбот*; программн* обеспечени*
    1 система|системы должна|позволяет|отправляет|создаёт|создает|автоматически
    1 роли пользовател*; админ панел*; скрипты|скриптов; автоматизаци*; сценарий бота
    2 full stack; tech stack; web application; web based; future enhancements; super admin
    1 admin; admins; authentication; credentials; responsive; mysql; sqlite; postgres*
    1 mongodb; firebase; express; node js; html; flask; php; java; android; ios; kotlin
    1 key features; project overview; problem statement; log in screen; login screen
    1 status tracking; role based access; access control; pagination; attribute*; payload
    1 digital platform; centralized; priority field; entity; entities; issue #
    1 aplikacja webowa|internetowa; technologie; uwierzytelnian*; backend*; frontend*
    1 веб приложени*; стек технологий; авторизаци*; админка; админк*
    0.5 ux; features; feature; case record; script; tag; tags; server; servers; queue|queued
    0.5 button; buttons; tab; menu; roadmap; enhancement*; trigger*; encrypted; sla timer*
    0.5 przycisk*; ekran*; powiadomieni*; кнопк*; экран*; настройк*; уведомлени* системы
""")

_LAWMAKING = Phrases("""
    2 house of commons|lords|representatives; hansard; second reading
    2 hon friend|member|lady|gentleman; parliamentary question|questions|answer; lawmaker*
    2 interpelac*; wiceminist*; marszał* sejmu; projekt|projektu|projekcie ustawy
    2 госдум*; законопроект*; совет* федерации; депутатск* запрос*
    1 to ask the; draft|new law|legislation|laws; mp; mps; minister; ministers; secretary of state
    1 parliament; parliamentarian*; legislator*; legislature; legislative; senator*
    1 congress; congressional; central|federal|national government; the government
    1 cabinet office; treasury; chancellor; amendment to|would; committee stage
    1 westminster; whitehall; policymakers; policy makers; coalition; taxpayer*; voters
    1 transpos*; european commission|parliament; this|the bill would|will|was
    1 sejm*; posłowie; posłank*; poseł; posła; posłów; minister; ministra; ministrowi
    1 ministerstw*; rząd; rządu; rządow*; nowelizac*; parlament*; legislac*; premier*
    1 ustawodawc*; weszły|wejdą|wejdzie w życie; koalicj*; opozycj*; mf; prezydent rp
    1 депутат*; министр*; министерств*; сенатор*; парламент*; поправк* в|к; фракци*
    1 премьер*; внёс|внес|внесли в; втором|первом|третьем чтении; минфин*; минэконом*
""")

_HIRING = Phrases("""
    2 purpose of the|this job|role|post|position; person specification; years' experience
    2 key accountabilities; equal opportunity|opportunities employer; about the role
    2 the successful applicant|candidate; cover|covering letter; apply with your
    2 umow* o pracę; mile widzian*; list motywacyjn*; zakres obowiązków
    2 опыт* работы от|в|с|не; грамотн* реч*; стрессоустойчив*; дружн* коллектив*
    1 main|key|core responsibilities|duties|tasks; line manager*; salary; salaries
    1 vacanc*; candidate; candidates; years|year|proven|previous|prior experience
    1 experience #|required|essential|in; team player; full time; part time; hybrid
    1 excellent|strong|good communication|interpersonal|organisational|organizational
    1 excellent|strong|good written|verbal; the role requires|involves|stands|holder
    1 this role|position|post is|will|requires|involves; bonus; degree; bachelor*; skills
    1 senior colleagues|members; join us|our; hiring; recruiter*; job description|title
    1 desirable; cv; résumé; probation*; fixed term; fast paced; attention to detail
    1 self motivated; what you'll|you do|bring; who you are; you will need|join|bring
    1 remote; annual leave; take a turn; career*; per annum; growth opportunities
    1 kandydat*; cv; wykształceni*; umiejętnoś*; doświadczeni* w|na|zawodow*; rekrutac*
    1 aplikuj; etat; etatu; benefit*; wynagrodzeni*; karier*; komunikatywn*; znajomoś*
    1 oczekujemy; premi*; prywatn* opiek*; czekamy na; dynamiczn* zespo*; pracodawc*
    1 кандидат*; соискател*; резюме; вакан*; оклад*; заработн* плат*; зарплат*; навык*
    1 коммуникабельн*; карьерн*; трудоустройств*; умение; дмс; испытательн* срок*
    0.5 responsibilities; obowiązki; обязанности; требования; стаж*
""")

_GATHERINGS = Phrases("""
    2 keynote; ladies and gentlemen; this|my talk; guest speaker*; panel discussion
    2 thank you for having|inviting; for the|your invitation; prelegen*; round table
    2 спикер*; круглый|круглого|круглом стол|стола|столе; тезисы доклада; докладчик*
    1 conference*; panellist*; panelist*; speaker; speakers; delegates; summit; seminar
    1 this|my|the speech|lecture|seminar|webinar|podcast|episode; workshop; symposium
    1 it is a delight|pleasure|privilege|honour|honor; audience; attendees; anniversary
    1 exhibit*; moderated; congress; expo; gala; awards night|ceremony; networking
    1 i want to talk|speak; let me say|begin|start; today i; opening remarks
    1 konferencj*; panelu; panele; paneliś*; edycj*; sesj*; warsztat*; webinar*; prelekc*
    1 podcast*; publicznoś*; kongres*; networking*; gali; debat*; wystąpieni* na|pod
    1 organizatorom|organizatorzy; goodbye speech; summit
    1 конференц*; форум; форума; форуме; вебинар*; семинар*; сесси*; модератор*; саммит*
    1 подкаст*; слайд*; конгресс*; выступил*; премия|премии|премию за|в|отрасли
""")

_MARKETS = Phrases("""
    2 customer journey; in today's; lifetime value; millennial*
    2 customer loyalty; brand loyalty; loyal customers; world class; touchpoint*
    2 przewag* konkurenc*; doświadczeni* klient*; lojalnoś* klient*
    2 лояльност* клиент*; клиентоориентирован*; клиентск* опыт*; сарафан*
    1 industry; industries; sector; sectors; market; markets; marketplace; marketing
    1 shoppers; nowadays; these days; brand; brands; competitor*; competitive; loyalty
    1 society; most people|customers|companies; customer experience; revenue; churn; roi
    1 startup*; retailers; companies; firms; engagement; social media
    1 best practice*; worldwide; economy; mindset; digital transformation
    1 artificial intelligence; research|studies|surveys shows|show|found; bottom line
    1 organizations; organisations; businesses; enterprises; consumer's; a company
    1 percent of; word of mouth; cx; unhappy customer*; technologies; innovat*; competition; stakeholder's
    1 branż*; rynek; rynku; rynki; rynkow*; konkurenc*; współczesn*; dzisiejsz*
    1 ludzie; wizerun*; marki|markę|marek; biznes; biznesu; przedsiębiorstw; firmom
    1 innowac*; gospodark*; badania pokazują; firmach; organizacjach; konsumenci
    1 отрасл*; рынок; рынка; рынке; рынку; рынки; конкурен*; тренд*; современн*; бренд*
    1 ритейл*; бизнес; бизнеса; бизнесу; бизнесе; выручк*; экономик*; компаниям; люди
    1 исследования показ*; прибыль; прибыли; компаниях; потребители
    0.5 consumers; trend*; strateg*; expectations; technology; expert; experts; global
    0.5 ludzi; technologi*; ekspert*; эксперт*; стратеги*; людей
""")

_LESSONS = Phrases("""
    2 in this article|guide|post|blog; key takeaway|takeaways; business owner*
    2 turn unhappy|angry|dissatisfied|complaints|a|them into; complaint is a|an gift
    2 w tym artykule|wpisie|poradniku; podsumowując; прочитайте до
    2 в этой статье; жалоба это подарок|шанс|сигнал; недовольн* клиент это|не
    1 unhappy|angry|dissatisfied|difficult|upset customer|customers|clients|guests|people
    1 empath*; loyal; retain*; advocates; customers want|expect|feel|leave|complain
    1 small business*; strategies; listen actively|carefully; negative
    1 apologize to|immediately|sincerely; why customers|complaints|it; common mistakes
    1 golden opportunity; valuable; repeat business; good service; great service; tip; tips
    1 as a consumer; your consumer rights; small claims court; letter before; if a trader
    1 statutory rights you; know your; consumer law; trading standards
    1 prawo konsumenckie|konsumenckiego; każdy konsument|kupujący|sprzedawca
    1 egzekwow* swoich; kupując; w polsce; jako konsument; dowiesz
    1 niezadowolon* klient*|klienc*; pamiętaj; warto pamiętać|wiedzieć|zadbać; w praktyce
    1 skierować sprawę do sądu; obsługa klienta to; dobr* obsług*; błędem jest; wskazówk*
    1 недовольн* клиент*|покупател*; шанс; сигнал; союзник*; негатив*; предпринимател*
    1 вы вправе; имеете право; в россии; юрист*; неустойк*
    1 помните; поблагодарите; выслуша*; эмоции; как правильно; советы
    0.5 reputation; opportunity; proactive*; satisfied customer*; репутаци*; довери*
""")

_SELF = Phrases("""
    1 i was|had|got|went|wrote|rang|thought|think|felt|feel|knew|know|love|loved|hate
    1 i guess|wonder*|remember|believe|came|saw|spent|learned|learnt|left|took
    1 i wanted|wish|looked|stress|tried|regret|admit|suspect
    1 i bought|paid|waited|told|said|just|really|mean|owe|doubt
    1 i have been|spent|had|seen|heard|never|always|learned|known|worked; i am very|so
    1 i am happy|sure|going|afraid|still|told; i've; i'd; i'm; my view|opinion|experience
    1 my experiences|talk|dear|life|heart|boss|head|wife|husband|son|daughter|mother
    1 my father|mum|dad|friend|friends|kids|house|money|hair|eyes|mind|colleague|favourite
    1 i your|know|want; with me; me and; dear readers; i love; personally i; lol
    1 mnie; moim zdaniem; zazdroszczę; myślę; sądzę; uważam; wiem; pamiętam; polecam
    1 wydaje mi; mogę się; chciałbym; chciałabym; byłem; byłam; miałem; miałam; lubię
    1 dostałem; dostałam; powiedziałem; powiedziałam; napisałem; napisałam; kupiłem
    1 kupiłam; zrobiłem; zrobiłam; widzę; czekam; rozumiem; zdecydowałem; mąż; żona
    1 по моему; на мой взгляд; я думаю|считаю|помню|знаю|понимаю|хочу|рад|рада|же|уже
    1 я не|и|просто|так|сам|сама; мне кажется|пришлось|сказ*|ответ*|позвон*; меня обман*
    1 моему|мою|моё|моей муж*|жен*|мам*|мнени*; мой муж|сын|взгляд; думаю; помню; надеялась
    1 решила; позвонила; пришлось; честно; признаться; забежала; расскажу; скажу
    1 мои деньги|денежки; мной; сижу; злая|злой; господи; слава богу
    0.5 myself; i can't|could|did|didn't|don't|start*|made|bring|suppose
""")

_TALES = Phrases("""
    2 she|he smiled|laughed|nodded|sighed|stared|whispered|wondered|shrugged; her|his eyes
    2 poem; poetry; once upon; opowiadani* o|o; wiersz*; стихотворен*; сказк*
    1 she|he said|asked|replied|looked|thought|felt|knew|stood|sat|walked|turned
    1 she|he could|picked|put|took|heard|went; smile; smiled; her|his face|voice|head
    1 her|his husband|wife|mother|phone|desk; whisper*; laugh*; tears; silence; sofa
    1 poet*; god; dream*; sigh*; shout*; boy; girl; old man|woman|lady; suddenly
    1 stupid; idiot*; garbage; damn*; hell; furious*; fuming; angrily; pleasantly; grinned
    1 frowned; muttered; snapped; dialed; dialled; cheerfully; said i
    1 stared; breath*; fingers; shoulder*; magic; soul; battle; moon; heart; muzak; drums
    1 oczy; oczu; głosem; twarz; twarzy; serce; uśmiech*; spojrzał*; westchn*; milcz*
    1 szept*; nagle; mężczyzna; chłopak; dziewczyn*; staruszk*; zapytał; zapytała
    1 odparł; odparła; pomyślał; pomyślała; powiedział; powiedziała; okno; głowę
    1 глаза; глазами; рукой; голосом; лицом; сердц*; ночь; ночью; улыб*; посмотрел*
    1 вздохн*; вздохом; молча; тихо; кухн*; девушка; парень; старик*; бабушк*; вдруг
    1 спросила; подумал; подумала; буркнул*; шепн*; прошепт*; кивнул*; открыла; взяла
    1 пошла; села; встала; соседк*; не по себе; душ*; тревог*; лифт*; будильник*
""")

_RULINGS = Phrases("""
    2 mr|mrs|ms|miss b|c|d|f|g|h|j|k|l|m|n|p|r|t|w|x|y|z complain*|ask*|says|said|made
    2 mr|mrs|ms|miss b|c|d|f|g|h|j|k|l|m|n|p|r|t|w|x|y|z has|had|was|is|did|told|to|in
    2 maladministration; found fault; causing|caused|cause injustice; plaintiff*; i upheld
    2 i have not investigated|considered|looked; ombudsman's final|role|decision; verdict
    2 pozwan*; powódk*; oddala powództw*; истец; истца; ответчик*; исковые
    1 judge; judges; judgment; judgement; defendant*; appellant*; litigation; injunction
    1 injustice; lawsuit; we found that|there; date of decision; case law; statute
    1 i have investigated|considered|looked; i find; i found; breach of contract; precedent
    1 held that; proceedings; claimant's; local government act; the law says
    1 wyrok*; sędzi*; apelac* sąd*; orzeczeni* sądu; powód; powoda; zasądz*; nik; kontrola nik
    1 судья; судьи; суд установил|решил|пришёл|пришел; иск; иска; взыскать; кассаци*
""")

_REFERENCE = Phrases("""
    2 glossary; terminology; is a measure|metric|term of|that|for|used
    2 wikipedia; encyclop*; etymolog*; headquartered; sometimes called; coined
    2 słownik*; encyklop*; словар*; глоссар*; энциклопед*; расшифровыва*
    1 jargon; stands for; short for; see also; also known|called as; refers to; the percentage|proportion of; acronym*
    1 abbreviation*; metric; metrics; the|this term; synonym*; founded in|by; born in
    1 in other words; calculated as|by; originated; kpi; disambiguation; external links
    1 tzw; to wskaźnik|proces|pojęcie|metoda|sytuacja; polega na; skrót od; ang
    1 означает; это показатель|процесс|термин|процент|доля|метод; так называем*; англ
    1 the time it takes; a type|kind|form of; pojęci*; понятие; понятия
""")

_BUYING = Phrases("""
    2 request for quotation|quotations|proposal|proposals|bids; award criteria; bid security
    2 inception report; lump sum; evaluation criteria; signing of the contract; rfp; rfq
    2 technical|financial proposal|proposals|offer; criteria for evaluation|selection
    2 wadium; zapytani* ofert*; swz; начальн* максимальн*; технич* задани*; котиров*
    1 deliverable|deliverables; scope of work|works|services; bidder*; bid; bids; tender*
    1 the contractor|consultant|bidder|vendor|tenderer|proposer shall|must|will|is
    1 engage a|an; engaging a|an; service provider shall|must|who|to; procurement; vendor
    1 statement of work; workplan; work plan; terms of reference; eligib* of; lowest price
    1 pre bid; contract award*; framework agreement; weighting; market research; pre test
    1 kryteri* oceny ofert; oferent*; przetarg*; przedmiot* zamówienia; zamówieni* publiczn*
    1 закупк*; подрядчик*; тендер*; участник* закупки; конкурсн* документац*; победител*
""")

_PRESS = Phrases("""
    2 told reporters|journalists|the bbc; press conference|secretary; reportedly; slammed
    2 rzecznik* prasow*; depesz*; dziennikarz*; dziennikark*; пресс служб*; корреспондент*
    2 собеседник*; журналист*; тасс; риа; рбк; for immediate release; notes to editors
    1 press release|office; reporter*; spokesman; spokeswoman; spokesperson*; journalist*
    1 newspaper*; campaigner*; correspondent*; headline*; watchdog; scandal; outrage
    1 said he|she|that|in|on; he|she added|says; added that; insisted; critics; revealed
    1 interview with; exclusive; boss|bosses of|at; thousands of customers|people; fined
    1 mówiła; mówił; dodał; dodała; zaznaczył*; zapewniła; zapewnił; zapowiedział*
    1 przyznał*; odparł*; podkreślił*; tłumaczył*; zapytano; gazet*; dziennika; pap
    1 rozmówc*; skomentował*; stwierdził*; poinformował*
    1 сообщил* изданию|что|в|о; заявил*; рассказал*; пояснил*; подчеркнул*; добавил*
    1 объяснил*; узнал*; источник в|рассказал|сообщил; топ менеджер*; сми; по словам
    1 сослались|сослался; интервью; газет*; говорится в; признал*; изданию
    0.5 according to; interview; mówi; dodaje; издани*; читател*
""")

_STUDIES = Phrases("""
    2 et al; servqual; literature review; dissertation; thesis; phd; likert
    2 empirical; praca magisterska|licencjacka|dyplomowa; przegląd literatury
    2 диссертац*; курсов* работ*; дипломн* работ*; кафедр*; научн* руководител*
    1 hypothes*; hipotez*; гипотез*; abstract; perception*; antecedents
    1 researchers; perceived; academic year; competitive advantage; background of the
    1 partial fulfil*; msc; keywords; doi; theoretical; theory; theories; scholar*; regression
    1 correlation*; construct; constructs; qualitative; quantitative; interviewees; journal
    1 this paper|study|thesis|article; conceptual; variables; statistically; validity
    1 previous research|studies; literature; bibliograph*; antecedents; university press
    1 literatur*; zmienn*; teoretyczn*; bibliograf*; naukow*; badacz*; promotor
    1 литератур*; теоретич*; научн*; ученые|учёные; актуальност*; методологи*; аспект*
""")

_SCHOOLING = Phrases("""
    2 learning outcome*|objective*; icebreaker*; true or false; answer key
    2 which of the following; multiple choice; in this lesson|module|unit|chapter|course
    2 prac* domow*; w tej lekcji; правильн* ответ*; домашн* задани*; на этом уроке
    2 odd one out; which statement; best describes; trivia; practice exam; assessor*
    1 lesson; lessons; learners; quiz*; homework; textbook*; worksheet*; key takeaways; role play*
    1 students will; group discussion; in pairs; syllabus; curriculum; vocabulary
    1 correct answer*; facilitator; discuss with|in; match the; read the text; trainees
    1 ćwiczeni*; lekcj*; podręcznik*; w parach; poprawn* odpowied*; dowiesz się
    1 упражнен*; урок; урока; уроке; учебник*; лекци*; в парах; вы узнаете; научитесь
""")

_CROWDS = Phrases("""
    2 undersigned; upvote*; reddit; quora; lol; thanks in advance; hi all
    2 niżej podpisan*; нижеподписавш*; подскажите; всем привет
    1 thread; threads; tweet*; followers; guys; awful; ridiculous; rip off; disgust*
    1 appalling; fed up; nightmare; scam; beware; trustpilot; tripadvisor; never again
    1 cheers; worst; blog; blogger*; subscribe; posted; rant; unbelievable; joke
    1 wątek; żenad*; masakr*; porażk*; oszu*; skandal*; pozdrawiam; nigdy więcej; witam
    1 ужас*; кошмар*; не советую; обман*; хамств*; отзовик; ребят*; позор*; комментари*
    1 блог; блоге; блога; подписывайтесь; лайк*; banki ru; банки ру; гневом
""")

_PRAISE = Phrases("""
    2 free trial; book a demo; effortless*; cutting edge; award winning
    2 trusted by; success stor*; customers love; why choose us; all in one; try for free
    2 wypróbuj za darmo; zaufali nam; umów prezentac*; попробуйте бесплатно; история успеха
    1 seamless*; empower*; boost*; streamlin*; solutions; easy to use; user friendly; industry leading
    1 get started; sign up for; save time; scalable; leverage; unlock; transform your
    1 ai driven; omnichannel; multichannel; outsourc*; cost effective; turnkey; analytics
    1 our clients; our experts; your business|brand|customers|team|clients|agents
    1 peace of mind; testimonials; one stop; end to end; automate*; productivity; pricing
    1 kompleksow* rozwiąz*; nowoczesn*; intuicyjn*; twój|twojego biznes|biznesu
    1 twoi|twoich|twoim klienci|klientów|klientom; narzędzi* do; automatyz*; outsourcing*
    1 платформ* для; комплексн* решени*; ваш* бизнес*|клиент*; инструмент* для; выгод*
    1 наши|наших клиенты|клиентов доверяют|говорят; аутсорсинг*; омниканальн*; инновацион*
""")

_GUIDANCE = Phrases("""
    2 organization|organisation shall|should; your organization|organisation|company should
    2 firms|providers|licensees|members should|must; international standard; licensees
    2 organizacja powinna; организация должна; лицензиат*; организациям рекомендуется
    1 organizations|organisations should|shall|must|can; adapt this; this template
    1 top management; interested parties; documented information; terms and definitions
    1 your organization|organisation; a complainant should|may; self assessment; toolkit
    1 organizacje powinny; dostosuj*; najwyższe kierownictwo; twoja|twojej firma|firmie
    1 организации должны; высшее руководство; впишите; ваша|вашей компания|организация
""")

TRADES = (
    *(_PROGRAMS, _LAWMAKING, _HIRING, _GATHERINGS, _MARKETS, _LESSONS, _SELF, _TALES),
    *(_RULINGS, _REFERENCE, _BUYING, _PRESS, _STUDIES, _SCHOOLING, _CROWDS, _PRAISE),
    _GUIDANCE,
)
"""In no order: each is weighed for itself."""
