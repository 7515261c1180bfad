"""The rules alone: what they must never miss, and what looks like it and is not."""

from __future__ import annotations

import pytest

from bot.distress import signals
from bot.idioms import only_sayings


def codes(text: str) -> set[str]:
    return {signal.code for signal in signals(text)} - {"irritation"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Het klinkt stom maar ik denk de laatste weken vaak aan zelfmoord.", "self_harm"),
        ("ik wil eigenlijk gewoon dood", "self_harm"),
        ("k heb genoeg pillen gespaard voor vanavond", "self_harm"),
        ("honestly some days I just don't want to live", "self_harm"),
        ("They would all be better off without me.", "self_harm"),
        ("I've written the goodbye letters", "self_harm"),
        ("mijn nichtje heeft gezegd dat ze zich van kant maakt", "third_person"),
        ("my brother says he wants to die and I'm sitting here", "third_person"),
        ("mijn vriend heeft me gisteren weer geslagen", "violence_at_home"),
        ("My husband must not know that I am applying.", "violence_at_home"),
        ("my ex is stalking me, he knows where I work", "violence_at_home"),
        ("er staat een man met een mes in de gang, bel de politie", "danger"),
        ("can't breathe, call an ambulance", "danger"),
        ("de baas heeft mijn paspoort afgepakt", "exploitation"),
        ("my employer keeps my passport and I may not leave", "exploitation"),
        ("sinds vorige week slaap ik in mijn auto", "homelessness"),
        ("We were evicted and have nowhere to sleep.", "homelessness"),
        ("ik woon nu met mijn twee kinderen in de auto", "homelessness"),
        ("woon sinds vrijdag in mijn oude busje", "homelessness"),
        ("we verblijven tijdelijk bij het leger des heils", "homelessness"),
        ("I'm living with the kids in a friend's car", "homelessness"),
        ("staying at the shelter since Monday", "homelessness"),
        ("I live in my van now", "homelessness"),
        ("sinds september woon ik in een tentje", "homelessness"),
        ("ik woon op dit moment in mijn auto", "homelessness"),
        ("ik woon bij mijn zus op de bank", "homelessness"),
        ("I am living in a borrowed tent", "homelessness"),
        ("I'm staying in an emergency shelter", "homelessness"),
        ("ik leef nu bij de opvang", "homelessness"),
        ("ik leef op het centraal station", "homelessness"),
        ("do you take people who live on a bench at the station", "homelessness"),
        ("slaap al drie nachten op het station", "homelessness"),
        ("my brother says he will end his life", "third_person"),
        ("ik weet waar die vrouw van hr woont", "threat"),
        ("I'll burn your office down", "threat"),
        ("Weg bij de vorige omdat ik mijn chef ga vermoorden", "threat"),
        ("ze weten dat ik me oude teamleider ga slopen", "threat"),
        ("40 uur, en ik ga die manager van me nog afmaken", "threat"),
        ("eerst sla ik mijn ex dood", "threat"),
        ("First I'm going to stab my old supervisor.", "threat"),
        ("I'm going to kill the plant manager", "threat"),
        ("I will kill everyone at plant 3", "threat"),
    ],
)
def test_plain_words_of_a_crisis_are_heard(text: str, kind: str) -> None:
    assert f"crisis:{kind}" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik verveel me dood thuis, dus graag snel beginnen",
        "ga dood van de honger, ben zo terug haha",
        "kapot van het sporten gister",
        "opzeggen hoeft niet, ik sta al op straat bij wijze van spreken",
        "twaalf jaar gewerkt bij de telefonische hulplijn voor zelfmoordpreventie",
        "Ik heb als vrijwilliger in de daklozenopvang gestaan.",
        "my boss would kill me if she saw me typing this lol",
        "That website is killer, nice work",
        "eight years of experience as a social worker with victims of domestic violence",
        "my thesis was about suicide among farmers",
        "ik maak er vrijdag een eind aan, dan stopt mijn contract",
        "mijn baas mag niet weten dat ik solliciteer",
        "dead easy, fire away",
        "ik ben een vechter en heel stressbestendig",
        "doodsimpel toch",
        "I never give up, deadlines are my thing",
        "ik werkte op de klachtenafdeling van een webshop",
        "geen strafblad, geen schulden, gewoon op zoek naar werk",
        "kapot van de late dienst maar ik vind ze leuk",
        "ik ben ziek goed met klanten",
        "stress? daar word ik juist blij van",
        "three months, I'm afraid, so it says in my contract",
        "ik ben bang dat het twee maanden is",
        "ik moest van mijn baas alles afmaken voor ik weg mocht",
        "ik woon in Hoogeveen vlak bij het station",
        "ik woon in de Van Galenstraat",
        "I live two stops on the bus",
        "ik wil leven in de auto-industrie",
        "woon in Ede met auto 10 minuten",
        "I live in Delft near the station",
        "I live in Hoek van Holland",
        "I live in Utrecht, close to the park and the bus",
        "ik woon in Tilburg bij het park",
        "until what day can my brother send his in",
        "my cousin opend his shop last year",
        "I have arranged to end my lease on Saturday",
        "2700 is fine, wouldn't lose sleep over it",
        "Who can read what I type here?",
        "would I always be at the same site",
        "my manager nearly had a heart attack when I asked",
        "Ik kan pas in maart want ik wil eerst mijn opleiding tot teamleider afmaken",
        "omdat ik de opleiding voor manager nog wil afmaken",
        "ik moet nog even doen wat mijn baas wil afmaken",
        "I'll shoot my manager an email to confirm my notice period",
        "I have to break my boss's heart and hand in my notice",
        "I'll run over my manager's notes before the call",
        "Ik maak mijn chef er altijd op attent als iets kapot is",
        "ik schiet mijn baas aan als een machine kapot gaat",
        "Verdomme wat een gaaf bedrijf is dit",
        "goddamn, I passed my forklift test this morning",
        "verdomme wat een gave zaak hebben jullie",
        "kut zeg, ik heb er echt zin in",
        "ik ben goed met gasten die woedend zijn",
        "I once calmed a guest who was furious about a hair in the sink",
        "dan lach ik me elke keer dood",
        "32 uur, anders vermoord ik al mijn kamerplanten",
        "ik maak mijn baas af en toe aan het lachen",
        "dan sla ik de manager even over",
        "I beat my boss at chess every friday",
    ],
)
def test_look_alikes_call_nobody(text: str) -> None:
    assert codes(text) == set()


def test_the_one_at_risk_is_told_from_the_one_who_writes() -> None:
    assert codes("mijn dochter wil niet meer leven") == {"crisis:third_person"}
    assert "crisis:self_harm" in codes("Mijn dochter wil niet meer leven. En ik zelf wil ook dood.")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mag ik alsjeblieft met een echt persoon praten", "asked_for_human"),
        ("Could somebody from the office call me back?", "asked_for_human"),
        ("verbind me door", "asked_for_human"),
        ("afgelopen zomer is mijn vrouw overleden", "emotional_load"),
        ("I can't do this anymore", "emotional_load"),
        ("I have not got over it since my wife left", "emotional_load"),
        ("I just need somebody to listen to me", "emotional_load"),
        ("ik zit er helemaal doorheen", "emotional_load"),
        ("what a bunch of clowns you are", "emotional_load"),
        ("ik ben zo boos op jullie, ik heb er geen zin in", "emotional_load"),
        ("zo kwaad als ik was, ik heb er zin in om iets stuk te slaan", "emotional_load"),
        ("dat heb ik net gezegd", "emotional_load"),
        ("I felt humiliated there", "emotional_load"),
        ("Ik wil een klacht indienen over uw collega", "complaint"),
        ("you never called me back", "complaint"),
        ("ze wezen me af vanwege mijn hoofddoek", "complaint:discrimination"),
        ("he put his hand on my leg", "complaint:harassment"),
        ("Ik ben zwanger", "sensitive_matter"),
        ("I've just finished chemo", "sensitive_matter"),
        ("heb drie jaar vastgezeten", "sensitive_matter"),
        ("My visa expires in spring", "sensitive_matter"),
        ("stop met mij berichten te sturen", "contests_approach"),
    ],
)
def test_plain_words_name_their_reason(text: str, code: str) -> None:
    assert code in codes(text)


def test_asking_whether_this_is_a_robot_is_not_asking_for_a_person() -> None:
    assert codes("ben jij een echt mens?") == set()
    assert codes("am I talking to a real person?") == set()
    assert codes("r u a bot tbh or a real person?") == set()
    assert codes("leuk! wie ga ik dan aan de lijn krijgen?") == set()
    assert codes("Stop de robot of een mens neemt het over, ik wil een mens spreken") == {"asked_for_human"}
    assert codes("Ik wil een mens spreken, wie kan ik aan de lijn krijgen?") == {"asked_for_human"}
    assert codes("I miss talking to people all day") == set()
    assert codes("Ik vind het leuk om met mensen te praten") == set()
    assert codes("we move to the flat when we get the real one") == set()
    assert codes("I'd like to talk to a person") == {"asked_for_human"}
    assert codes("I would love talking to someone instead of a bot") == {"asked_for_human"}
    assert codes("get me a real one") == {"asked_for_human"}


def test_a_signal_quotes_the_words_that_gave_it() -> None:
    text = "32 uur is prima. Maar eerlijk: ik trek het niet meer."
    (signal,) = [s for s in signals(text) if s.code == "emotional_load"]
    assert "trek het niet" in text[signal.start : signal.end]


def test_capitals_and_marks_change_nothing() -> None:
    for text in ("ik wil dit uur rooster zien", "where is it"):
        assert codes(text.upper() + "!!!") == codes(text)


@pytest.mark.parametrize(
    ("text", "only"),
    [("sick job ad!", True), ("Stressbestendig.", True), ("sick job ad, but he hits me", False), ("!!", False)],
)
def test_a_light_saying_alone_is_told_from_one_with_something_beside_it(text: str, only: bool) -> None:
    assert only_sayings(text) is only


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("we zijn uit ons huis gezet", "homelessness"),
        ("no place to sleep from Friday", "homelessness"),
        ("ik slaap al weken op straat", "homelessness"),
        ("ik slaap op de bank", "sleeps_elsewhere"),
        ("slept in the car", "sleeps_elsewhere"),
        ("ik kook in de daklozenopvang", "sleeps_elsewhere"),
    ],
)
def test_having_no_home_is_told_from_sleeping_elsewhere(text: str, why: str) -> None:
    assert [signal.why for signal in signals(text)] == [why]


def test_a_saying_in_one_sentence_does_not_hush_the_next() -> None:
    assert codes("Over my dead body, haha. I sleep in my car since Friday.") == {"crisis:homelessness"}
    assert codes("Bij wijze van spreken dan. Ik sta sinds gisteren op straat.") == {"crisis:homelessness"}


@pytest.mark.parametrize(
    "text",
    [
        "ik ben zwanger en heb een hond",
        "I am pregnant and my cat is ill",
        "I am addicted to pills, I have a dog",
        "they gave my job to younger people because I am pregnant",
    ],
)
def test_a_pet_or_other_people_in_the_sentence_do_not_hush_it(text: str) -> None:
    assert "sensitive_matter" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "our mare is pregnant, due any day",
        "de poes is zwanger",
        "I would love to care for disabled people",
        "ik geef methadon aan verslaafden, mooi werk",
        "ik ben jobcoach in Zaandam",
        "mijn zus is zwanger van de derde, dus het is hier druk",
        "my colleague is seven months pregnant, I take over her desk",
        "the teacher is pregnant and teaches from a bouncy ball",
        "ik woon tegenover de gevangenis, lekker rustig",
        "my neighbour is a warder at the prison",
        "clients bring their bailiff letters on any day",
        "gisteren is de oven compleet opgebrand",
        "the tram burnt out its motor on the bridge",
        "toen kreeg een collega een burn-out en nam ik zijn klas over",
        "in 2016 the colleague next to me had a burnout, so the night desk became mine",
        "because Anneke got a burnout in spring and left me her bees",
        "my cousin, she's due in April, has the good car",
        "would I be the only cook inside the prison?",
        "forty hours, pregnant pause, thirty-six",
        "ik sta te huilen boven de uien",
        "on Tuesdays I follow lectures on the history of discrimination",
    ],
)
def test_an_animal_or_whom_somebody_works_for_calls_nobody(text: str) -> None:
    assert not codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ik zit thuis door mijn baas met een burn-out",
        "My colleague left, I did two jobs and then got a burnout",
        "toen hij wegging kreeg ik in mei van dat jaar zelf een burn-out",
        "volgens de dokter is het een burn-out",
        "When Mum died the burnout started",
        "mijn collega had een burn-out, en ik ook",
        "I'm pregnant and so is the goat, she's due",
        "my sister is due in June, so am I",
        "did time as a prison cook",
    ],
)
def test_what_is_somebodys_own_is_heard_whoever_is_told_of_beside_it(text: str) -> None:
    assert codes(text) == {"sensitive_matter"}


@pytest.mark.parametrize(
    ("light", "grave"),
    [
        ("On Sundays I sleep till ten, dead to the world", "I wish I was dead to the world"),
        ("Broke my wrist in 2016, good as new", "My husband pushed me and I broke my wrist"),
        ("The car died on the bridge", "My dad who drove the bus died on Monday"),
        ("De wasmachine is overleden", "Mijn man van der Plas is overleden"),
        ("My boss would cry if I left", "My boss makes everybody cry"),
        ("My sister passed her exam", "My sister passed last week"),
        ("Pray tell, what does it pay?", "I pray five times a day"),
        ("Ze komen pas om vijf uur", "Mijn baas heeft mijn pas"),
        ("Ik lees dat haar vader meekijkt", "Mijn man leest alles mee"),
        ("My wife broke her arm", "My ex broke two of my ribs"),
        ("My sister is pregnant again", "I'm pregnant, like my sister"),
        ("Mijn collega is zwanger", "Mijn baas vroeg of mijn collega zwanger wil worden"),
        ("I'd like to be a prison guard", "Four years inside, ask the prison guard"),
        ("De motor is opgebrand", "Ik ben opgebrand van de motor van dit bedrijf"),
        ("My supervisor got a burnout in 2012", "My supervisor gave me a burnout in 2012"),
        ("Een collega had een burn-out, ze vaart nu", "Mijn man heeft een burn-out en ik doe alles alleen"),
        ("My sister, she's due in May", "I'm due in May, like my sister"),
        ("You seek a cook inside the prison", "I served two years inside the prison"),
        ("Is the bailiff job still open?", "The bailiff came about my job and my rent"),
        ("azc in Delfzijl, woonbegeleider, dat is mijn plan", "Ik woon in het azc en wil planner worden"),
        ("Clients come with their debts", "I have debts and a bailiff"),
        ("boss just texted back with a crying emoji", "I read it crying. No emoji for it"),
        ("ben op dieet sinds maandag", "ik ben op, sinds maandag"),
        ("Which person, if any, will read what I write here?", "do you even read what I write?"),
        ("I search a work in addiction care, like helper", "I was in addiction care for a year"),
        ("gearbox cancer, the mechanic says it'll live", "cancer, the doctor says I'll live"),
        ("my old car had a heart attack outside Breda", "my dad in his car had a heart attack"),
        ("hey, my old laptop had a heart attack so I'm typing on a phone", "hey, I had a heart attack at my laptop"),
        ("drukker sinds de bus er niet meer is", "zwaar sinds m'n broer er niet meer is, maar werken helpt"),
        ("quieter since my bus isn't here", "it's been hard since my brother isn't here anymore"),
        ("de auto kreeg een hartaanval", "Mijn vader van 60 had een hartaanval"),
        ("ik maak die pallets helemaal kapot", "ik maak jullie kapot als ik die diensten niet krijg"),
        ("I'd work in addiction care", "I can't work now, I'm in an addiction clinic"),
        ("ben op weg naar jullie", "ben op wegens alles thuis"),
        ("which person will read what I write?", "can somebody listen to me"),
        ("My son broke my nose at football", "My husband has broken my nose, he said at football"),
        ("Ze heeft mijn arm niet gebroken", "omdat hij mijn arm heeft gebroken"),
        ("He broke my hand mixer", "He has broken my hand twice"),
        ("Mijn zoontje brak per ongeluk mijn neus bij het stoeien", "Mijn man heeft mijn pols gebroken"),
        ("The heating has given up", "The heating has given up and so have I"),
    ],
)
def test_words_that_are_light_in_one_and_grave_in_another(light: str, grave: str) -> None:
    assert signals(light) == []
    assert signals(grave)
