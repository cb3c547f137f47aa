"""Words of trades that a house seldom speaks of in its own papers for its customers.

Each line has a weight, as in cues.py: 0.5 where such papers use a word now and then, 2
where hardly anybody else does.
"""

from __future__ import annotations

from isocheck.evidence.cue_phrases import Phrases

_PROGRAMS = Phrases("""
    2 user stor*; acceptance criteria; pull request*; language model*
    2 text classification; leaderboard*; hallucinat*; webhook*; do not make up|invent
    2 based solely on; you are a|an * agent|assistant|bot|expert; role|roles required
    2 functional requirements; licensed under; mit license; data card
    2 as a|an user|customer|admin|administrator|agent|manager|consumer i want
    2 as a|an customer|user i|i'd; unit test*; source code; codebase
    2 wymagani* funkcjonaln*|niefunkcjonaln*; jako klient|użytkownik|administrator chcę
    2 zgłoszeni* błędu; kod źródłow*; historyjk* użytkownik*; zbi* treningow*
    2 как пользователь|клиент|администратор|оператор я хочу; датасет*; языков* модел*
    2 функциональн* требовани*; исходн* код*; пользовательск* истори*; обучающ* выборк*
    2 full stack; tech stack; web application; web based; future enhancements
    2 super admin
    1 api; apis; csv; json; xml; yaml; sql; ui; llm*; gpt; sdk; github; gitlab; npm
    1 python; javascript; typescript; react; django; laravel; docker; wordpress; jira
    1 servicenow; zendesk; salesforce; hubspot; regex; oauth; css; localhost; crud; mvp
    1 endpoint*; dataset*; database*; column; columns; schema; schemas; repositor*; repo
    1 repos; frontend; front end; backend; back end; deployment; configurable
    1 configuration; configure; configured; boolean; null
    1 data|text|input|required field|fields; drop down; dropdown*; checkbox*; toggle*
    1 sandbox; epic; epics; sprint*; backlog; prompts; this|the|system|user|your prompt
    1 chatbot*; bot; bots; classifier*; tokens; machine learning; ai powered; workflow*
    1 admin panel; release notes; open source; scripts; metadata
    1 user interface|roles|input|permissions|clicks; changelog; add on|ons; plugin*
    1 plug in|ins; widget*; modules; sidebar; popup*; tooltip*; parser
    1 default survey|value|setting|settings|template|view; customizable; customisable
    1 automatically assign*|rout*|generat*|creat*|email*
    1 system|application|module|tool|widget|platform|bot|software shall|must|should
    1 system|application|module|tool|widget|bot|software sends|creates|shows|assigns
    1 system|application|module|tool|widget|bot|software generates|allows|lets|supports
    1 lets you; real time; untrusted input; knowledge base; provided text|context
    1 user's question|query|input|message; the user can|clicks|selects|enters; users can
    1 login page; screenshot*; architecture; microservice*; sample|demo|test data
    1 test case*; hotfix; merged; maintainer*; contributing; cron; async*; role based
    1 soft delete; foreign key; primary key; state machine; idempot*; rows
    1 click|clicks|clicking submit|save|close|accept|new|add|next|ok|settings|on
    1 baz* danych; zbi* danych; kolumn*; repozytori*; wtyczk*; kliknij; kliknięci*
    1 zakładk*; modułu|moduł|modułów|moduły; interfejs*; funkcjonalnoś*; konfigurac*
    1 system powinien|musi|umożliwia|pozwala|wysyła|zapisuje|generuje|tworzy|wyświetla
    1 użytkownik klika|wybiera|wpisuje; rozwijan*; programist*; skrypt|skryptu|skrypty
    1 panel* administrac*; uprawnieni* użytkownik*; wdrożeni* systemu; баз* данных
    1 набор* данных; столб*; репозитори*; плагин*; вкладк*; функционал*
    1 модуль|модуля|модуле|модули|модулей; интерфейс*; внедрени*; разработчик*; бэкенд*
    1 бекенд*; фронтенд*; чат бот*; чатбот*; программн* обеспечени*
    1 система|системы должна|позволяет|отправляет|создаёт|создает|автоматически
    1 роли пользовател*; админ панел*; скрипты|скриптов; автоматизаци*; сценарий бота
    1 admin; admins; authentication; responsive; mysql; sqlite; postgres*; mongodb
    1 firebase; node js; html; flask; php; java; android; ios; kotlin; key features
    1 project overview; problem statement; login screen; status tracking
    1 role based access; access control; pagination; attribute*; payload
    1 digital platform; centralized; entity; entities; issue #
    1 aplikacja webowa|internetowa; technologie; uwierzytelnian*; backend*; frontend*
    1 веб приложени*; стек технологий; авторизаци*; админка; админк*
    0.5 readme; steps to reproduce; expected behavior|behaviour|result|output
    0.5 actual behavior|behaviour; dashboard*; credentials; ux; features; feature
    0.5 script; tag; tags; server; servers; queue|queued; button; buttons; tab; menu
    0.5 roadmap; enhancement*; trigger*; encrypted; sla timer*; przycisk*; ekran*
    0.5 powiadomieni*; кнопк*; экран*; настройк*; уведомлени* системы
""")

_LAWMAKING = Phrases("""
    2 house of commons|lords|representatives; hansard; second reading
    2 hon friend|member|lady|gentleman; parliamentary question|questions|answer
    2 lawmaker*; interpelac*; wiceminist*; marszał* sejmu
    2 projekt|projektu|projekcie ustawy; госдум*; законопроект*; совет* федерации
    2 депутатск* запрос*
    1 to ask the; draft|new law|legislation|laws; mp; mps; minister; ministers
    1 secretary of state; parliament; parliamentarian*; legislator*; legislature
    1 legislative; senator*; congress; congressional
    1 central|federal|national government; the government; cabinet office; treasury
    1 chancellor; amendment to|would; committee stage; westminster; whitehall
    1 policymakers; policy makers; coalition; taxpayer*; voters; transpos*
    1 european commission|parliament; this|the bill would|will|was; sejm*; posłowie
    1 posłank*; poseł; posła; posłów; ministra; ministrowi; ministerstw*; rząd; rządu
    1 rządow*; nowelizac*; parlament*; legislac*; premier*; ustawodawc*
    1 weszły|wejdą|wejdzie w życie; koalicj*; opozycj*; mf; prezydent rp; депутат*
    1 министр*; министерств*; сенатор*; парламент*; поправк* в|к; фракци*; премьер*
    1 внёс|внес|внесли в; втором|первом|третьем чтении; минфин*; минэконом*
""")

_HIRING = Phrases("""
    2 purpose of the|this job|role|post|position; person specification
    2 years' experience; key accountabilities; equal opportunity|opportunities employer
    2 about the role; the successful applicant|candidate; cover|covering letter
    2 apply with your; umow* o pracę; mile widzian*; list motywacyjn*; zakres obowiązków
    2 опыт* работы от|в|с|не; грамотн* реч*; стрессоустойчив*; дружн* коллектив*
    1 main|key|core responsibilities|duties|tasks; line manager*; salary; salaries
    1 vacanc*; candidate; candidates; years|year|proven|previous|prior experience
    1 experience #|required|essential|in; team player; full time; part time; hybrid
    1 excellent|strong|good communication|interpersonal|organisational|organizational
    1 excellent|strong|good written|verbal; the role requires|involves|stands|holder
    1 this role|position|post is|will|requires|involves; bonus; degree; bachelor*
    1 skills; senior colleagues|members; join us|our; hiring; recruiter*
    1 job description|title; desirable; cv; résumé; probation*; fixed term; fast paced
    1 attention to detail; self motivated; what you'll|you do|bring; who you are
    1 you will need|join|bring; remote; annual leave; career*; per annum
    1 growth opportunities; kandydat*; wykształceni*; umiejętnoś*
    1 doświadczeni* w|na|zawodow*; rekrutac*; aplikuj; etat; etatu; benefit*
    1 wynagrodzeni*; karier*; komunikatywn*; znajomoś*; oczekujemy; premi*
    1 prywatn* opiek*; czekamy na; dynamiczn* zespo*; pracodawc*; кандидат*; соискател*
    1 резюме; вакан*; оклад*; заработн* плат*; зарплат*; навык*; коммуникабельн*
    1 карьерн*; трудоустройств*; умение; дмс; испытательн* срок*
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
    1 konferencj*; panelu; panele; paneliś*; edycj*; sesj*; warsztat*; webinar*
    1 prelekc*; podcast*; publicznoś*; kongres*; networking*; gali; debat*
    1 wystąpieni* na|pod; organizatorom|organizatorzy; конференц*; форум; форума; форуме
    1 вебинар*; семинар*; сесси*; модератор*; саммит*; подкаст*; слайд*; конгресс*
    1 выступил*; премия|премии|премию за|в|отрасли
""")

_MARKETS = Phrases("""
    2 customer journey; in today's; lifetime value; millennial*; customer loyalty
    2 brand loyalty; loyal customers; world class; touchpoint*; przewag* konkurenc*
    2 doświadczeni* klient*; lojalnoś* klient*; лояльност* клиент*; клиентоориентирован*
    2 клиентск* опыт*; сарафан*
    1 industry; industries; sector; sectors; market; markets; marketplace; marketing
    1 shoppers; nowadays; these days; brand; brands; competitor*; competitive; loyalty
    1 society; most people|customers|companies; customer experience; revenue; churn; roi
    1 startup*; retailers; companies; firms; engagement; social media; best practice*
    1 worldwide; economy; mindset; digital transformation; artificial intelligence
    1 research|studies|surveys shows|show|found; bottom line; organizations
    1 organisations; businesses; enterprises; consumer's; a company; percent of
    1 word of mouth; cx; unhappy customer*; technologies; innovat*; competition; branż*
    1 rynek; rynku; rynki; rynkow*; konkurenc*; współczesn*; dzisiejsz*; ludzie
    1 wizerun*; marki|markę|marek; biznes; biznesu; przedsiębiorstw; firmom; innowac*
    1 gospodark*; badania pokazują; firmach; organizacjach; konsumenci; отрасл*; рынок
    1 рынка; рынке; рынку; рынки; конкурен*; тренд*; современн*; бренд*; ритейл*; бизнес
    1 бизнеса; бизнесу; бизнесе; выручк*; экономик*; компаниям; люди
    1 исследования показ*; прибыль; прибыли; компаниях; потребители
    0.5 consumers; trend*; strateg*; expectations; technology; expert; experts; global
    0.5 ludzi; technologi*; ekspert*; эксперт*; стратеги*; людей
""")

_LESSONS = Phrases("""
    2 in this article|guide|post|blog; key takeaway|takeaways; business owner*
    2 turn unhappy|angry|dissatisfied|complaints|a|them into; complaint is a|an gift
    2 w tym artykule|wpisie|poradniku; podsumowując; прочитайте до; в этой статье
    2 жалоба это подарок|шанс|сигнал; недовольн* клиент это|не
    1 unhappy|angry|dissatisfied|difficult|upset customer*|client*|guest*|people
    1 empath*; loyal; retain*; advocates; customers want|expect|feel|leave|complain
    1 small business*; strategies; listen actively|carefully; negative
    1 apologize to|immediately|sincerely; why customers|complaints|it; common mistakes
    1 golden opportunity; valuable; repeat business; good service; great service; tip
    1 tips; as a consumer; your consumer rights; small claims court; letter before
    1 if a trader; statutory rights you; know your; consumer law; trading standards
    1 prawo konsumenckie|konsumenckiego; każdy konsument|kupujący|sprzedawca
    1 egzekwow* swoich; kupując; w polsce; jako konsument; dowiesz
    1 niezadowolon* klient*|klienc*; pamiętaj; warto pamiętać|wiedzieć|zadbać
    1 w praktyce; skierować sprawę do sądu; obsługa klienta to; dobr* obsług*
    1 błędem jest; wskazówk*; недовольн* клиент*|покупател*; шанс; сигнал; союзник*
    1 негатив*; предпринимател*; вы вправе; имеете право; в россии; юрист*; неустойк*
    1 помните; поблагодарите; выслуша*; эмоции; как правильно; советы
    0.5 reputation; opportunity; proactive*; satisfied customer*; репутаци*; довери*
""")

_SELF = Phrases("""
    1 i was|had|got|went|wrote|rang|thought|think|felt|feel|knew|know|love|loved|hate
    1 i guess|wonder*|remember|believe|came|saw|spent|learned|learnt|left|took
    1 i wanted|wish|looked|stress|tried|regret|admit|suspect
    1 i bought|paid|waited|told|said|just|really|mean|owe|doubt
    1 i have been|spent|had|seen|heard|never|always|learned|known|worked; i am very|so
    1 i am happy|sure|going|afraid|still|told; i've; i'd; i'm
    1 my view|opinion|experience
    1 my experiences|talk|dear|life|heart|boss|head|wife|husband|son|daughter|mother
    1 my father|mum|dad|friend|friends|kids|house
    1 my money|hair|eyes|mind|colleague|favourite; i your|know|want; with me; me and
    1 dear readers; i love; personally i; lol; mnie; moim zdaniem; zazdroszczę; myślę
    1 sądzę; uważam; wiem; pamiętam; polecam; wydaje mi; mogę się; chciałbym; chciałabym
    1 byłem; byłam; miałem; miałam; lubię; dostałem; dostałam; powiedziałem
    1 powiedziałam; napisałem; napisałam; kupiłem; kupiłam; zrobiłem; zrobiłam; widzę
    1 czekam; rozumiem; zdecydowałem; mąż; żona; по моему; на мой взгляд
    1 я думаю|считаю|помню|знаю|понимаю|хочу|рад|рада|же|уже; я не|и|просто|так|сам|сама
    1 мне кажется|пришлось|сказ*|ответ*|позвон*; меня обман*
    1 моему|мою|моё|моей муж*|жен*|мам*|мнени*; мой муж|сын|взгляд; думаю; помню
    1 надеялась; решила; позвонила; пришлось; честно; признаться; расскажу; скажу; мной
    1 сижу; господи; слава богу
    0.5 myself; i can't|could|did|didn't|don't|start*|made|bring|suppose
""")

_TALES = Phrases("""
    2 she|he smiled|laughed|nodded|sighed|stared|whispered|wondered|shrugged
    2 her|his eyes; poem; poetry; once upon; opowiadani* o|o; wiersz*; стихотворен*
    2 сказк*
    1 she|he said|asked|replied|looked|thought|felt|knew|stood|sat|walked|turned
    1 she|he could|picked|put|took|heard|went; smile; smiled; her|his face|voice|head
    1 her|his husband|wife|mother|phone|desk; whisper*; laugh*; tears; silence; poet*
    1 god; dream*; sigh*; shout*; boy; girl; old man|woman|lady; suddenly; stupid
    1 idiot*; garbage; damn*; hell; furious*; fuming; angrily; pleasantly; grinned
    1 frowned; muttered; snapped; dialed; dialled; cheerfully; said i; stared; breath*
    1 fingers; shoulder*; magic; soul; battle; moon; heart; oczy; oczu; głosem; twarz
    1 twarzy; serce; uśmiech*; spojrzał*; westchn*; milcz*; szept*; nagle; mężczyzna
    1 chłopak; dziewczyn*; staruszk*; zapytał; zapytała; odparł; odparła; pomyślał
    1 pomyślała; powiedział; powiedziała; okno; głowę; глаза; глазами; рукой; голосом
    1 лицом; сердц*; ночь; ночью; улыб*; посмотрел*; вздохн*; вздохом; молча; тихо
    1 кухн*; девушка; парень; старик*; бабушк*; вдруг; спросила; подумал; подумала
    1 буркнул*; шепн*; прошепт*; кивнул*; открыла; взяла; пошла; села; встала; соседк*
    1 не по себе; душ*; тревог*
""")

_RULINGS = Phrases("""
    2 mr|mrs|ms|miss b|c|d|f|g|h|j|k|l|m|n|p|r|t|w|x|y|z complain*|ask*|says|said|made
    2 mr|mrs|ms|miss b|c|d|f|g|h|j|k|l|m|n|p|r|t|w|x|y|z has|had|was|is|did|told|to|in
    2 maladministration; found fault; causing|caused|cause injustice; plaintiff*
    2 i upheld; i have not investigated|considered|looked
    2 ombudsman's final|role|decision; verdict; pozwan*; powódk*; oddala powództw*
    2 истец; истца; ответчик*; исковые
    1 judge; judges; judgment; judgement; defendant*; appellant*; litigation; injunction
    1 injustice; lawsuit; we found that|there; date of decision; case law; statute
    1 i have investigated|considered|looked; i find; i found; breach of contract
    1 precedent; held that; proceedings; claimant's; local government act; the law says
    1 wyrok*; sędzi*; apelac* sąd*; orzeczeni* sądu; powód; powoda; zasądz*; nik
    1 kontrola nik; судья; судьи; суд установил|решил|пришёл|пришел; иск; иска; взыскать
    1 кассаци*
""")

_REFERENCE = Phrases("""
    2 glossary; terminology; is a measure|metric|term of|that|for|used; wikipedia
    2 encyclop*; etymolog*; headquartered; sometimes called; coined; słownik*; encyklop*
    2 словар*; глоссар*; энциклопед*; расшифровыва*
    1 jargon; stands for; short for; see also; also known|called as; refers to
    1 the percentage|proportion of; acronym*; abbreviation*; metric; metrics
    1 the|this term; synonym*; founded in|by; born in; in other words; calculated as|by
    1 originated; kpi; disambiguation; external links; tzw
    1 to wskaźnik|proces|pojęcie|metoda|sytuacja; polega na; skrót od; ang; означает
    1 это показатель|процесс|термин|процент|доля|метод; так называем*; англ
    1 the time it takes; a type|kind|form of; pojęci*; понятие; понятия
""")

_BUYING = Phrases("""
    2 request for quotation|quotations|proposal|proposals|bids; award criteria
    2 bid security; inception report; lump sum; evaluation criteria
    2 signing of the contract; rfp; rfq; technical|financial proposal|proposals|offer
    2 criteria for evaluation|selection; wadium; zapytani* ofert*; swz
    2 начальн* максимальн*; технич* задани*; котиров*
    1 deliverable|deliverables; scope of work|works|services; bidder*; bid; bids
    1 tender*
    1 the contractor|consultant|bidder|vendor|tenderer|proposer shall|must|will|is
    1 engage a|an; engaging a|an; service provider shall|must|who|to; procurement
    1 vendor; statement of work; workplan; work plan; terms of reference; eligib* of
    1 lowest price; pre bid; contract award*; framework agreement; weighting
    1 market research; pre test; kryteri* oceny ofert; oferent*; przetarg*
    1 przedmiot* zamówienia; zamówieni* publiczn*; закупк*; подрядчик*; тендер*
    1 участник* закупки; конкурсн* документац*; победител*
""")

_PRESS = Phrases("""
    2 told reporters|journalists|the bbc; press conference|secretary; reportedly
    2 slammed; rzecznik* prasow*; depesz*; dziennikarz*; dziennikark*; пресс служб*
    2 корреспондент*; собеседник*; журналист*; тасс; риа; рбк; for immediate release
    2 notes to editors
    1 press release|office; reporter*; spokesman; spokeswoman; spokesperson*
    1 journalist*; newspaper*; campaigner*; correspondent*; headline*; watchdog; scandal
    1 outrage; said he|she|that|in|on; he|she added|says; added that; insisted; critics
    1 revealed; interview with; exclusive; boss|bosses of|at
    1 thousands of customers|people; fined; mówiła; mówił; dodał; dodała; zaznaczył*
    1 zapewniła; zapewnił; zapowiedział*; przyznał*; odparł*; podkreślił*; tłumaczył*
    1 zapytano; gazet*; dziennika; pap; rozmówc*; skomentował*; stwierdził*
    1 poinformował*; сообщил* изданию|что|в|о; заявил*; рассказал*; пояснил*
    1 подчеркнул*; добавил*; объяснил*; узнал*; источник в|рассказал|сообщил
    1 топ менеджер*; сми; по словам; сослались|сослался; интервью; газет*; говорится в
    1 признал*; изданию
    0.5 according to; interview; mówi; dodaje; издани*; читател*
""")

_STUDIES = Phrases("""
    2 et al; servqual; literature review; dissertation; thesis; phd; likert; empirical
    2 praca magisterska|licencjacka|dyplomowa; przegląd literatury; диссертац*
    2 курсов* работ*; дипломн* работ*; кафедр*; научн* руководител*
    1 hypothes*; hipotez*; гипотез*; abstract; perception*; researchers; perceived
    1 academic year; competitive advantage; background of the; partial fulfil*; msc
    1 keywords; doi; theoretical; theory; theories; scholar*; regression; correlation*
    1 construct; constructs; qualitative; quantitative; interviewees; journal
    1 this paper|study|thesis|article; conceptual; variables; statistically; validity
    1 previous research|studies; literature; bibliograph*; university press; literatur*
    1 zmienn*; teoretyczn*; bibliograf*; naukow*; badacz*; promotor; литератур*
    1 теоретич*; научн*; ученые|учёные; актуальност*; методологи*; аспект*
""")

_SCHOOLING = Phrases("""
    2 learning outcome*|objective*; icebreaker*; true or false; answer key
    2 which of the following; multiple choice; in this lesson|module|unit|chapter|course
    2 prac* domow*; w tej lekcji; правильн* ответ*; домашн* задани*; на этом уроке
    2 odd one out; difficulty; estimated time; which statement; best describes; trivia
    2 practice exam; assessor*
    1 prerequisites; lesson; lessons; learners; quiz*; homework; textbook*; worksheet*
    1 key takeaways; role play*; students will; group discussion; in pairs; syllabus
    1 curriculum; vocabulary; correct answer*; facilitator; discuss with|in; match the
    1 read the text; trainees; ćwiczeni*; lekcj*; podręcznik*; w parach
    1 poprawn* odpowied*; dowiesz się; упражнен*; урок; урока; уроке; учебник*; лекци*
    1 в парах; вы узнаете; научитесь
""")

_CROWDS = Phrases("""
    2 undersigned; upvote*; reddit; quora; lol; thanks in advance; hi all
    2 niżej podpisan*; нижеподписавш*; подскажите; всем привет
    1 thread; threads; tweet*; followers; guys; awful; ridiculous; rip off; disgust*
    1 appalling; fed up; nightmare; scam; beware; trustpilot; tripadvisor; never again
    1 cheers; worst; blog; blogger*; subscribe; posted; rant; unbelievable; joke; wątek
    1 żenad*; masakr*; porażk*; oszu*; skandal*; pozdrawiam; nigdy więcej; witam; ужас*
    1 кошмар*; не советую; обман*; хамств*; отзовик; ребят*; позор*; комментари*; блог
    1 блоге; блога; подписывайтесь; лайк*; banki ru; банки ру
""")

_PRAISE = Phrases("""
    2 free trial; book a demo; effortless*; cutting edge; award winning; trusted by
    2 success stor*; customers love; why choose us; all in one; try for free
    2 wypróbuj za darmo; zaufali nam; umów prezentac*; попробуйте бесплатно
    2 история успеха
    1 seamless*; empower*; boost*; streamlin*; solutions; easy to use; user friendly
    1 industry leading; get started; sign up for; save time; scalable; leverage; unlock
    1 transform your; ai driven; omnichannel; multichannel; outsourc*; cost effective
    1 turnkey; analytics; our clients; our experts
    1 your business|brand|customers|team|clients|agents; why it matters
    1 bad|online|negative review|reviews; early warning; win|winning back
    1 live dashboard*; peace of mind; testimonials; one stop; end to end; automate*
    1 productivity; pricing; kompleksow* rozwiąz*; nowoczesn*; intuicyjn*
    1 twój|twojego biznes|biznesu; twoi|twoich|twoim klienci|klientów|klientom
    1 narzędzi* do; automatyz*; outsourcing*; платформ* для; комплексн* решени*
    1 ваш* бизнес*|клиент*; инструмент* для; выгод*
    1 наши|наших клиенты|клиентов доверяют|говорят; аутсорсинг*; омниканальн*
    1 инновацион*
""")

_GUIDANCE = Phrases("""
    2 organization|organisation shall|should
    2 your organization|organisation|company should
    2 firms|providers|licensees|members should|must; international standard; licensees
    2 organizacja powinna; организация должна; лицензиат*; организациям рекомендуется
    1 organizations|organisations should|shall|must|can; adapt this; this template
    1 top management; interested parties; documented information; terms and definitions
    1 your organization|organisation; a complainant should|may; self assessment; toolkit
    1 organizacje powinny; dostosuj*; najwyższe kierownictwo; twoja|twojej firma|firmie
    1 организации должны; высшее руководство; впишите; ваша|вашей компания|организация
""")

TRADES = (
    ("a text about programs", _PROGRAMS),
    ("a text about the making of laws", _LAWMAKING),
    ("a text about vacancies", _HIRING),
    ("a speech, or news of a gathering", _GATHERINGS),
    ("a text about markets", _MARKETS),
    ("advice to firms or consumers", _LESSONS),
    ("somebody's own experience or opinion", _SELF),
    ("a tale or a poem", _TALES),
    ("a decision in a case of others", _RULINGS),
    ("an explanation of words", _REFERENCE),
    ("what a buyer asks of bidders", _BUYING),
    ("news about somebody", _PRESS),
    ("a study", _STUDIES),
    ("course material", _SCHOOLING),
    ("what people write to each other", _CROWDS),
    ("praise of a product", _PRAISE),
    ("guidance to many organizations", _GUIDANCE),
)
"""What a text of each trade reads as, and its words; each is weighed for itself."""
