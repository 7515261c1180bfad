"""What words are about, in both languages: a hand-made lexicon that lets the intent model learn from few examples.

Each concept is a set of word beginnings (`=word` for a whole word, `a_b` for words in a row). "loon", "verdienen" and
"wage" are all `pay`, so an example with one of them teaches the others too, and Dutch teaches English. A concept says
nothing by itself: what `death` and `i` together mean is learnt from data/nlu.
"""
# ruff: noqa: E501  (a lexicon)

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

LEXICON: dict[str, str] = {
    # How it is said
    "ask": """=wat =wie =waar =waarom =hoe =hoeveel =hoelang =welke =welk =wanneer =hoezo =wrm =wnr =hoever =waarvoor
        =what =whats =who =whos =where =why =how =which =when =whose =wot =whereabouts =wat_is""",
    "may": """=kan =kun =kunt =kunnen =mag =mogen =moet =moeten =moeten_we =is_er =zijn_er =krijg =krijgen =krijgt =zit_er
        =can =could =may =must =is_there =are_there =do_you =do_i =does =will_i =would_i =do_they =are_you =have_to =am_i
        =is_it =is_het =ben_ik =zijn_jullie =hebben_jullie =is_that =is_the =is_dat =is_de =zoeken =are_they""",
    "please": "=graag =aub =alstublieft =alsjeblieft =svp =please =pls =plz =pleas",
    "i": "=ik =k =ikzelf =i =im =ive =i'm =i've =ben =kheb =kben =id =i'd =ill =i'll",
    "my": "=mijn =mn =m'n =my =mine =onze =ons =our",
    "you": "=je =jij =jullie =u =uw =gij =ge =you =your =ur =ye =yous =yall =jouw",
    "he": """=hij =zij =ze =hem =haar =he =she =him =her =they =them =hun =hunnie =himself =herself""",
    "we": "=wij =we =us =samen",
    "no": """=nee =neen =niet =geen =nooit =nie =no =not =never =dont =don't =isnt =isn't =cant =can't =cannot =nope =nah
        =none =nothing =niks =niets =nobody =niemand =without =zonder =didn't =didnt =wont =won't =wasn't =haven't""",
    "any_more": "=meer =niet_meer =anymore =any_more =no_longer =nooit_meer =never_again",
    "too_much": "=zo =zoo =te =echt =heel =helemaal =so =too =really =completely =totally =all =enkel =alles =everything",
    "again": """=weer =opnieuw =nog =alweer =steeds =constant =telkens =elke_keer =again =still =always =altijd =keep
        =every_time =constantly =over_and_over =yet_another =zoveelste =nogmaals =another =for_weeks =al_weken""",
    "already": "=al =reeds =net =already =just =zojuist =daarnet =daarstraks =eerder =before =earlier",
    "laugh": "haha =hihi =lol =lmao =grapje =hehe =geintje =joke =joking =kidding =xd =😂 =😄 =🤣 =😅 =😉 =hoor",
    # The job
    "pay": """salaris loon verdien betaal =betaald betalen bruto netto uurloon =euro =eur =€ =k salar wage =pay =pays =paid earn
        money gross =net =ctc centen geld =poen schaal =bonus toeslag brut =scale =rate hourly =vakantiegeld =maandloon
        schuif =dosh =grand =vergoeding verdienst =allowance =inschaling compensation remuneration package =raise =loonstrook""",
    "hours": """=uur =uren =u =uurtjes urencontract =hours =hour =hrs =hr =h fulltime full-time parttime part-time =full_time
        =part_time voltijd halftijd deeltijd =fte werktijd rooster =roster =rota werkweek werkdag =uurtje =days_a_week""",
    "shift": """ploeg dienst =diensten nacht =vroeg =laat =avond =avonden shift =nights =night =early =earlies =late =lates
        =evening =evenings =morning =mornings =ochtend =ochtenden continu =dagdienst =wisseldienst""",
    "weekend": "weekend =zaterdag =zaterdagen =zondag =zondagen =saturday =saturdays =sunday =sundays =doordeweeks weekday feestdag",
    "overtime": "overuren overwerk overtime =extra_uren =extra_hours langer_doorwerken =stay_late",
    "day": """=maandag =dinsdag =woensdag =donderdag =vrijdag =monday =tuesday =wednesday =thursday =friday =dagen =days""",
    "date": """januari februari =maart =april =mei =juni =juli augustus september oktober november december january february
        =march =may =june =july august october =feb =jan =apr =sept =okt =oct =nov =dec =morgen =tomorrow =vandaag =today
        =volgende_week =next_week =volgende_maand =next_month direct =meteen =asap immediately =per =vanaf =begin =eind
        =half =zomer =summer =kerst =christmas =pasen =easter =zsm =jaar =year =as_soon_as""",
    "start": "begin =start =starten =startdatum =ingaan =aanvang beschikbaar available =starting =commence =join =started",
    "notice": "opzeg =notice preavis opgezegd =resign resignation ontslag_nemen proeftijd probation =opzegtermijn =uitzitten",
    "duration": "=week =weken =maand =maanden =mnd =weeks =month =months =wks =wk =mth =kalendermaand =dag",
    "years": "=jaar =jaren =years =yrs =yr =year =jaartje seizoen season =sinds =since =decennia =decade",
    "experience": """ervaring experience gewerkt werkzaam =worked =stage intern =gedaan carrière career afgestudeerd =begonnen
        =werkte =did =functie =rol""",
    "school": """opleiding diploma =mbo =hbo =vmbo =havo =vwo =mavo =school universit bachelor =master =masters degree =phd
        studie studeer gestudeerd studi college =gcse =gcses =bsc =msc leerling apprentice gymnasium =uni =tso =bso =lts
        certifica education getuigschrift =a_levels =kwalificatie qualification""",
    "licence": "rijbewijs =rijles licence license =roze_papiertje =rij =drive =driving =theorie =autorijden =lessen =b =be =c =ce",
    "transport": """=auto =wagen =fiets fietsen =trein =bus =tram =metro =ov scooter brommer =car =bike cycle cycling =train
        =walk =lopen =voet =foot =moped openbaar_vervoer public_transport =file =traffic =vervoer =transport carpool =lift""",
    "distance": "=km kilometer reistijd minuten =min =mins minutes =minutes kwartier kwartiertje commute =afstand =half_uur distance =enkele_reis",
    "travel_pay": "reiskost reisvergoed kilometervergoed =mileage travel_cost travel_allowance travelling_expense tankpas =lease =leaseauto =parkeren =parking =petrol =fuel expenses =declareren",
    "place": """adres =address locatie location =waar_is =stad =city =dorp =town =village station vestiging branch =straat =street
        =buurt =near =centrum =centre bereikbaar =site =werf =filiaal =kantoor =office =plek =bushalte""",
    "live": "=woon =wonen =woonplaats woonachtig =live =living =reside residing =verhuis verhuizen =moving =move =based =woont =kom_uit =relocat",
    "remote": "thuiswerk telewerk =thuis =remote hybrid =wfh =from_home =at_home =afstand =home_office =vanuit_huis",
    "contract": """contract =vast =vaste tijdelijk =tijdelijke permanent =temporary =temp =perm zzp freelance uitzend agency
        detacher secondment =payroll loonlijst loondienst =fixed =interim proeftijd =nul_uren =zero_hours =bepaalde
        onbepaalde dienstverband aanstelling concurrentiebeding""",
    "holiday": "vakantie verlof =vrij =vrije holiday =leave =pto =atv =adv snipperdag =congé =vacation =off kerst =days_off bouwvak =shutdown =eid suikerfeest",
    "benefits": """arbeidsvoorwaarden pensioen benefit pension =perks korting discount maaltijdcheque kantine canteen =lunch
        verzekering insurance voordelen fringe =gym sportabonnement =extras =extra's winstdeling =kerstpakket telefoon_van laptop""",
    "training": "opleiden cursus inwerk ingewerkt training =course =courses =leren =learn doorgroei mentor onboarding =vca bbl =teach grow =groeien =trained inwerkperiode opleidingsbudget",
    "clothes": "kleding kleren werkkled dresscode dress =aan_doen =suit =pak uniform tattoo piercing schoen =shoes =boots =wear =jeans =helm helmet =cap outfit =spijkerbroek",
    "deadline": "=tot_wanneer sluit deadline =open =reageren closing =close =closes =filled ingevuld vergeven =still_available =beschikbaar reactiedatum =until =on_time =op_tijd =nog_vrij",
    "process": """procedure gesprek =gesprekken interview =stap =step =steps =ronde =round assessment motivatiebrief =brief =letter
        =cv =cvs =resume =proefdag trial referentie reference =vog =hoor =hear =beslissen =decide sollicitatieproc =volgende_stap
        =upload =uploaden =test =tests =testen""",
    "status": "=status =ontvangen =received =nieuws =news =update stand_van_zaken =doorgekomen =aangekomen =arrived =bekend =binnen =afspraak =appointment",
    "requirements": "=eis =eisen vereist =require =required requirement =nodig =need =needed =verplicht =mandatory kwalifica qualif minimum =genoeg =enough =oud =old =leeftijd =age",
    "tasks": """=taken =taak =tasks =task werkzaamheden =doen =doing =doe_je =tillen =lift =lifting =zwaar =heavy machine =zittend
        =staan =dozen =boxes werkdag =duties =involve =inhoud =houdt =dag_eruit =software =klantcontact =op_hoogte""",
    "team": "team collega colleague =sfeer atmosphere afdeling department leidinggevende manager =baas =boss =chef gezellig =borrel =ploeg =crew =jonge =young =mensen =people",
    "employer": "bedrijf company werkgever employer organisatie organisation opdrachtgever =client firma =firm familiebedrijf =business =website multinational",
    "permit": """vergunning verblijf permit =paspoort passport =visum =visa =eu nationaliteit nationality =arbeid statushouder
        kennismigrant =twv residence =burger citizen =belg =belgian zoekjaar =nederlander =papieren =papers =id""",
    "language": """nederlands engels duits frans =dutch =english =german =french moedertaal =taal =language native vloeiend fluent
        =a1 =a2 =b1 =b2 =c1 =c2 =a0 =b0 =c0 =nt2 inburger spreek =speak =praat vlaams =spreken""",
    "contact": "=mail =mailen =email =e-mail =bel =bellen =app =appen whatsapp =sms telefonisch =telefoon =call =phone =ring =text mailtje =contact bereiken =reach",
    "number": "=nummer =tel =gsm =mobiel =mobile =number =nr =landline =cell",
    "mail_address": "=mailaddress mailadres emailadres apenstaart =punt =dot",
    "name": "=naam =heet =name =noem =called =achternaam =voornaam =surname =genaamd =met",
    "motive": """motivatie motivation graag_werk =uitdaging =challenge =passie passion =leuk =mooi =interessant =interesting =aanspreekt
        spreekt_aan =appeal =appeals =hou_van =love =enjoy doorgroeien =ambitie =ambition afwisseling variety =gek_op =voldoening
        satisfaction =trekt =plezier =fun =werksfeer =closer =dichter =interested""",
    "apply": "solliciteer solliciteren sollicitatie =apply =applying =application =aanmelden =inschrijven =interesse =interested vacature vacancy =job =baan =functie =role =position =kandidaat candidate =applied gesolliciteerd",
    "data": "gegevens =data privacy =avg =gdpr =bewaren =bewaard =opgeslagen =saved =stored details persoonsgegevens =delen =share =dossier =file =database",
    "remember": "=onthoud =onthouden =weet_je =genoteerd =noted =remember =samenvatting =summary =ingevuld =vastgelegd =recorded =opgeschreven =overzicht =overview =verteld =told",
    "erase": "verwijder =wis =wissen =vergeet =delete =erase =remove =forget =schrap =weghalen =wipe =gooi =uitschrijven unsubscribe =haal",
    "repeat": "=herhaal =herhalen =repeat =bedoel =bedoelt =bedoel_je =mean =snap =begrijp =understand =uitleggen =leg_uit =explain =huh =wablief =vraag",
    "skip": "=liever =skip =overslaan =sla_over =pas =pass =privé =private =persoonlijk =personal =houd =hou =rather =prefer =geef =tell =zeg",
    "any": "=maakt_niet_uit =niet_uit =voorkeur preference =om_het_even =doesn't_matter =doesnt_matter flexibel flexible =eender =whatever =gelijk =either =don't_mind =dont_mind =any",
    "unsure": "=weet_niet =geen_idee =no_idea =don't_know =dont_know =dunno =idk =twijfel =misschien =maybe =not_sure =depends =ligt_eraan =hangt =zou_ik",
    "mend": "=sorry =bedoelde =meant =foutje =mistake =correctie =correction =wijzig =change =verander =vergist =oeps =oops =verkeerd =wrong =toch =actually =instead =typo =rechtzetten =verbetering =scratch =scrap",
    "wait": "=wacht =momentje =moment =even =ff =wait =sec =hold =brb =later =straks =zo_terug =geduld =minute =back",
    "hello": "=hoi =hallo =hey =hi =hello =goedemorgen =goedemiddag =goedenavond =dag =goeiendag =morning =afternoon =yo =heey =goeie",
    "bye": "=doei =tot_ziens =bye =goodbye =groet =groeten =groetjes =regards =houdoe =later =fijne =prettige =see_you =mvg =avond =weekend",
    "thanks": "bedank =dank =dankje =merci =thanks =thank =thx =tnx =cheers =ta =appreciated =dankjewel =danku",
    # Who speaks here, and to whom one wants to speak
    "robot": "=bot =robot =robots computer =chatbot =ai =chatgpt automatisch geautomatiseerd automatic automated machine =programma =program algoritme algorithm =systeem =system =echt =real",
    "person": """=mens =menselijk menselijke =persoon =iemand =medewerker =human =person =somebody =someone =agent =consultant
        intercedent =consulent =recruiter =collega =colleague =vertegenwoordiger =representative =manager =doorverbinden =verbind
        =connect =transfer =terugbellen =call_me =bel_me =call_back =callback =spreken =speak =talk =praten =operator =levend
        =face =hr =humn =langskomen =persoonlijk =aan_de_lijn""",
    "approach": "benader approach =gevonden =found =profiel =profile =linkedin =uitnodiging =invite =invitation =gekozen =chosen =selected =shortlisted geschikt suitable =waarom_ik =why_me =aan_mijn =past =fit =suits voorgedragen headhunt",
    "unasked": "spam ongevraagd unsolicited =toestemming permission consent lastigval stalk =met_rust =leave_me =stop =bother =scam",
    "bargain": "onderhandel negotiat =tegenvoorstel =counter =bod =bid =aanbod =offer =voorstel =proposal tekenbonus =signing =sign =teken =akkoord =deal =hoger =higher =omhoog =match =more =meer =boven =erbij =laatste_bod =concurrent =competitor",
    "law": """juridisch legal =wet =law rechtsgeldig belasting =tax =taxes uitkering =ww =bijstand =wia =benefit =benefits toeslag
        vaststellingsovereenkomst settlement transitievergoeding severance non-compete concurrentiebeding relatiebeding
        alimentatie alimony =recht =entitled =verplicht =obliged =boete =fine beslag =pensioen 30% =grensarbeider =rva clausule clause enforceable
        =rechtbank =court =advocaat =lawyer""",
    # What weighs on people
    "death": """overleden =overlijden gestorven =dood =doodgaan =sterven =stierf =dode begraf begraven =died =dead =death =dying
        =passed_away =passed funeral =lost_my =weduw widow =verloren =lost =miskraam miscarriage =rouw =grief =grieving stillborn =verloor =to_die =wil_dood nabestaande rouwend""",
    "suicide": """zelfmoord suicid suïcid =zelfdoding =niet_meer_leven =not_live eind_aan =end_it =ending_it =ending_my =end_my =ophangen
        verhang =hang_myself =jump =pillen =pills =touw =rope =overdosis =overdose =afscheidsbrief =goodbye_letter
        =wakker_word =wake_up =kill_myself =uit_het_leven =er_niet_meer =not_be_here =be_here =better_off =zonder_mij =without_me =snijd
        =snijden =cutting =cut_myself =perron =spoor =tracks =mezelf =myself =voorgoed =for_good =er_niet =no_point =spring_ik =ik_spring gesprongen""",
    "hurt": """=slaat =sla =slaan =geslagen =slapen_niet =hits =hit =beats =beat =beaten mishandel abuse =klappen =klop =klopt_op =pijn =hurt =hurts
        =keel =throat =blauw_oog =bruises =blauwe_plek =black_eye =duwt =schopt =kicks =grabbed =grijpt =bedreig bedreigt
        threaten =sluit_mij =locks =opgesloten =wurg =choke =geweld violence =blijf =refuge =stalkt""",
    "weapon": "=mes =knife =pistool =gun =wapen =weapon =vuur =bom =bomb =schiet =steek =stab =vermoord =kill =blaas =moord =murder =afmaken =in_brand =on_fire =shoot_you =blow_up",
    "threat": "=kapot =jullie_krijgen =spijt =regret =you'll_see =weet_waar =know_where =watch_out =maar_oppassen =moet_oppassen =uitkijken =in_elkaar =beat_up =pay_for =eraan =destroy =wraak =revenge =kom_langs =opwachten",
    "danger": "=help =112 =politie =police ambulance =ongeluk =accident =adem =breathe =bloed =bleeding =veilig =safe gevolgd =followed =chest =borst =achtervolg",
    "exploited": """=paspoort =passport afgepakt =ingenomen =took_my =schuld =debt =betaalt_niet =not_paid =dwingen =dwingt =force =forces
        =forced =mogen_niet =not_allowed =opgesloten =locked =inhouden =houdt_in =houdt_mijn =keeps_my =withhold =deported =terugsturen =send_me_back =tien_man =per_bed""",
    "home_lost": """dakloos homeless =op_straat =on_the_street =streets =slaap_op_straat =slaap_buiten =sleep_rough =sleeping_rough =slapen_in_de =opvang nachtopvang =shelter =hostel
        =in_mijn_auto =in_my_car =tent =uitgezet =evict evicted eviction ontruim =huisbaas =landlord =geen_huis =geen_adres =no_address
        =bank_slapen =the_couch =uit_huis =kicked_out =sloten =locks =op_straat_gezet =briefadres""",
    "partner": "=man =vrouw =vriend =vriendin =ex =partner =husband =wife =boyfriend =girlfriend =vent =echtgeno =himself",
    "family": """=moeder =vader =ma =pa =mama =papa =zoon =zoontje =dochter =kind =kinderen =kids =broer =zus =zusje =mother =father =mum =mom =dad
        =son =daughter =child =children =brother =sister =ouders =parents =oma =opa =gezin =baby =dog =hond""",
    "anger": """woest woedend =boos =kwaad furious =angry =livid fuming =belachelijk ridiculous schande disgrace onbeschoft =rude klote =kut
        shit =fuck fucking godver kanker tyfus tering =bloody goddamn damn =idioot idiot =idioten =dom =stupid =zooi =crap =bullshit
        =asociaal =pissed =screw =wtf =rot =rotzooi =hufter asshole arsehole =schandalig =schijt =clowns =prutsers =amateurs""",
    "fed_up": """=klaar_mee =zat =beu =moe_van =tired_of =sick_of =fed_up =had_it =genoeg_van =enough_of =gek_van =word_gek =luister
        =luisteren =listen =listening =zinloos pointless =hoe_vaak =how_often =how_many_times =keer """,
    "sad": """verdriet =huil huilen =gehuild =janken =cry crying =cried =tranen =tears somber =sad =triest depress =eenzaam lonely =alone
        moedeloos hopeloos hopeless wanhop despair =radeloos =ellende miser =kapot =leeg =empty =broken =gebroken
        heartbroken =zit_erdoorheen =erdoorheen =doorheen =ongelukkig unhappy =uitzichtloos =gat =op_ben =ben_op =feeling_down""",
    "give_up": """=geef_het_op =opgegeven =give_up =giving_up =laat_maar =never_mind =forget_it =heeft_het_zin =geen_zin =what's_the_point =no_use
        =het_lukt =lukt =nothing_works =niks_wordt =opgeven =toch_niet =anyway =wont_take =zie_het_niet =zin""",
    "worthless": """waardeloos worthless mislukkeling mislukt failure =loser =niks_waard =useless =nutteloos =schaam =schaamte asham =shame
        embarrass =vernederd vernederend humiliat =klein =small =stom =dumb =afgedankt =unwanted =wegwerp =oud_vuil =rubbish =minderwaardig
        =bedelen =beg =belabberd mortif""",
    "fear": """=bang =angst paniek panic =scared =afraid =fear hartklop =tril trillen =shaking =zenuw nerveus nervous anxious anxiety
        =durf =dare =stress gestrest stressed =slapeloos =lig_wakker =lie_awake =awake =wakker =terrified =zweet =nachtmerrie nightmare onzeker insecure""",
    "burnout": "burn-out burnout =opgebrand =overspannen =uitgeput exhaust =uitgeblust =op_ben =doodmoe =kan_niet_meer =can't_anymore =can't_cope =overwerkt overwhelmed =afgebrand =wornout",
    "rejected": "afwijz afgewezen reject =niemand =nobody =40 =brieven =letters =sollicitaties =applications =no_reply =ghosted =ontslagen =fired =laid_off =sacked =redundant =standaardmail =afgekeurd =nul_reactie",
    "relief": "=opgelucht relieved =blij =happy =geluk =eindelijk =finally =dankbaar grateful =kans =chance =geloven =believe =means_to_me",
    "bully": "gepest pesten bully bullied =vernederde =uitgelachen =lachten laughed =uitgescholden =mobbing =treiter =intimider =yelled =schreeuwde",
    # What is a delicate matter
    "ill": """=ziek ziekte kanker chemo =sick =illness cancer diabet epilep =reuma rheuma =long_covid =covid =hart =heart operatie
        geopereerd surgery =medicijnen medication medicat =hiv migraine =hernia =rug =back_problem chronisch chronic =behandel treatment
        =therapie therapy psych depressie =bipol =herstel recover =ziekenhuis hospital =astma asthma allerg =klachten =ziektewet =nier =kidney =dokter =doctor""",
    "disabled": """handicap disab rolstoel wheelchair =doof deaf slechthorend hard_of_hearing blind slechtziend =autis =adhd dyslex
        beperking =prothese =kruk =crutches =wajong =wia =wao participatie jobcoach =job_coach =no-risk reintegra re-integra arbeidsongeschikt laaggeletterd =braille
        =aanpassing =adjustments autism =hearing""",
    "pregnant": "zwanger pregnan =uitgerekend =due_in =bevalling =bevallen =maternity =ivf =kolven =borstvoeding breastfeed =in_verwachting fertility =miskraam =verlof_zwang =expecting_a",
    "justice": "gevangen prison =jail detentie =vastgezeten =gezeten =strafblad =criminal =veroordeel convict =enkelband =reclassering =probation_officer =parole =parool =taakstraf =bajes  =was_inside =been_inside",
    "faith": "hoofddoek hijab headscarf =bidden =gebed =prayer =pray ramadan =geloof =religi religie moslim muslim =joods jewish =sabbat =shabbat =kerk =church =tulband turban =keppel halal =kosher =vasten =fasting =baard =beard =zondagsrust",
    "care": "mantelzorg =carer =caring =zorg_voor =care_for alleenstaand single_mum =single_mother =single_dad =single_parent =oppas crèche creche =kinderopvang =childcare =opvang =dement alzheimer =verzorg =custody =co-ouder",
    "debts": "=schulden =debts schuldsanering =wsnp =debt bewind deurwaarder bailiff loonbeslag =faillissement bankrupt =incasso budgetbeheer guardianship",
    "addict": "verslaaf verslaving addict =alcohol =drugs =drank =nuchter =sober =afkick rehab =gokken gambling =afgekickt =drink =methadon ",
    "identity": "transgender =trans =transitie transition =homo =gay lesbi =non-binair nonbinary =geaardheid =lhbti =deadname =pronouns =voornaamwoorden =queer",
    "asylum": "asiel asylum =vluchteling refugee =ind =afgewezen_visum =uitzetting deport =oekraïne =hearing =verlenging =extension =azc",
    "complain": """klacht complain =teleurgesteld disappoint =slecht =poor =service =beloofd promised =belofte =zouden =would_call =niet_gebeurd
        =nooit_meer =gelogen =lied =belazerd =cheated misleid misleading =behandeld =treated ongepast inappropriate =onacceptab unaccept
        =oneerlijk unfair =no_show =afgezegd cancelled =radiostilte =ghosting =vergeten =onbeleefd =unprofessional onprofession =report""",
    "silence": "=niks_gehoord =nooit_iets =niets_gehoord =geen_antwoord =geen_reactie =no_answer =no_response =not_heard =never_heard =heard_nothing =silence =stil =teruggebeld =called_back =would_hear =zou_horen =gehoord =heard =vernomen",
    "discriminated": """discrimin =buitenlander =foreigners =foreigner =huidskleur =skin =afkomst =racis racist =accent =te_oud =too_old =leeftijd
        =geweigerd =refused =because_of =vanwege =kinderen_wil =vrouw_ben =achternaam_reden =mohammed =where_from =seksis sexist =homohaat""",
    "harassed": "=knie =knee =borsten =breasts =betast =touched =hand_op =aanraken =foto =photos =pictures =flirt =date_met =seksueel sexual =intimidatie harass =handtastelijk =opmerkingen =kusje =comments =kont =bum",
    "unsafe": "=onveilig unsafe =veiligheid safety =gewond injured injury =beveiliging =gevaarlijk dangerous =ongeluk =accident =asbest =valgevaar =helm",
    "leak": "=datalek =data_leak =doorgestuurd forwarded =gelekt leaked =zonder_toestemming =without_asking =zonder_te_vragen =rondgestuurd =andermans =someone_else's =bsn",
}  # fmt: skip


# Concepts that speak of trouble by themselves.
GRAVE = frozenset(
    [
        "death",
        "suicide",
        "hurt",
        "weapon",
        "threat",
        "danger",
        "exploited",
        "home_lost",
        "partner",
        "anger",
        "fed_up",
        "sad",
        "give_up",
        "worthless",
        "fear",
        "burnout",
        "rejected",
        "relief",
        "bully",
        "ill",
        "disabled",
        "pregnant",
        "justice",
        "debts",
        "addict",
        "asylum",
        "discriminated",
        "harassed",
        "unsafe",
    ]
)


def is_grave(text: str) -> bool:
    """Whether any word of the text speaks of trouble by itself. Three in ten cries for help hold none of them, so this
    alone must never silence a message."""
    return not GRAVE.isdisjoint(concepts(text.lower()))


def _index() -> tuple[dict[str, list[int]], dict[str, list[int]], int]:
    """Words and phrases to concepts, beginnings to concepts, and the longest phrase in words."""
    whole: dict[str, list[int]] = {}
    begun: dict[str, list[int]] = {}
    for number, words in enumerate(LEXICON.values()):
        for word in words.lower().split():
            table = whole if word.startswith("=") or "_" in word else begun
            table.setdefault(" ".join(_WORD.findall(word.lstrip("=").replace("_", " "))), []).append(number)
    return whole, begun, max(len(phrase.split()) for phrase in whole)


_WORD = re.compile(r"[\w']+(?:-\w+)*|[€😂😄🤣😅😉%]")
_NAMES = list(LEXICON)
_WHOLE, _BEGUN, _LONGEST = _index()
PAIRED = 9  # with more concepts than this a text is a story, and pairs of them say little


@lru_cache(maxsize=256)
def concepts(text: str) -> tuple[str, ...]:
    """The concepts in a text that is already in lower case, in the order of the lexicon."""
    words = _WORD.findall(text)
    found: set[int] = set()
    for at, word in enumerate(words):
        for size in range(1, _LONGEST + 1):
            found.update(_WHOLE.get(" ".join(words[at : at + size]), ()))
        for size in range(2, len(word) + 1):
            found.update(_BEGUN.get(word[:size], ()))
    return tuple(_NAMES[number] for number in sorted(found))


def tags(text: str) -> str:
    """The concepts, and every two of them together, as words for the model."""
    found = concepts(text)
    size = "size_" + str(min(len(text.split()), 40).bit_length())
    pairs = [f"{a}+{b}" for a, b in combinations(found, 2)] if len(found) <= PAIRED else []
    return " ".join([size, *found, *pairs])
