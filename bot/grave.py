"""Words that speak of trouble by themselves, in both languages: where one stands, a doubtful reading is not made light.

Each line is a set of word beginnings (`=word` for a whole word, `a_b` for words in a row).
"""
# ruff: noqa: E501  (a lexicon)

from __future__ import annotations

import re

LEXICON: dict[str, str] = {
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
    "debts": "=schulden =debts schuldsanering =wsnp =debt bewind deurwaarder bailiff loonbeslag =faillissement bankrupt =incasso budgetbeheer guardianship",
    "addict": "verslaaf verslaving addict =alcohol =drugs =drank =nuchter =sober =afkick rehab =gokken gambling =afgekickt =drink =methadon ",
    "asylum": "asiel asylum =vluchteling refugee =ind =afgewezen_visum =uitzetting deport =oekraïne =hearing =verlenging =extension =azc",
    "discriminated": """discrimin =buitenlander =foreigners =foreigner =huidskleur =skin =afkomst =racis racist =accent =te_oud =too_old =leeftijd
        =geweigerd =refused =because_of =vanwege =kinderen_wil =vrouw_ben =achternaam_reden =mohammed =where_from =seksis sexist =homohaat""",
    "harassed": "=knie =knee =borsten =breasts =betast =touched =hand_op =aanraken =foto =photos =pictures =flirt =date_met =seksueel sexual =intimidatie harass =handtastelijk =opmerkingen =kusje =comments =kont =bum",
    "unsafe": "=onveilig unsafe =veiligheid safety =gewond injured injury =beveiliging =gevaarlijk dangerous =ongeluk =accident =asbest =valgevaar =helm",
}  # fmt: skip


def is_grave(text: str) -> bool:
    """Whether any word of the text speaks of trouble by itself. Three in ten cries for help hold none of them, so this
    alone must never silence a message."""
    words = _WORD.findall(text.lower())
    spans = (words[at : at + size] for at in range(len(words)) for size in range(1, _LONGEST + 1))
    return any(word.startswith(_BEGUN) for word in words) or any(" ".join(span) in _WHOLE for span in spans)


def _index() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words and phrases, and beginnings of words."""
    told = {word for words in LEXICON.values() for word in words.lower().split()}
    whole = {word for word in told if word.startswith("=") or "_" in word}
    plain = (" ".join(_WORD.findall(word.lstrip("=").replace("_", " "))) for word in whole)
    return frozenset(plain), tuple(sorted(told - whole))


_WORD = re.compile(r"[\w']+(?:-\w+)*|[€😂😄🤣😅😉%]")
_WHOLE, _BEGUN = _index()
_LONGEST = max(len(phrase.split()) for phrase in _WHOLE)
