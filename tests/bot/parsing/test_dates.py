"""From when somebody can start. Today is Monday 23 November 2026."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, facts, put_forward

D = "start_date"

SAID: list[tuple[str, str | None, str]] = [
    ("Can we make that 11 January? I misread the calendar", "email", "2027-01-11"),
    ("could you put 4 January for the start?", "salary", "2027-01-04"),
    ("please change my start date to 14 December", "phone", "2026-12-14"),
    ("5 December is my nan's do. 7th then", D, "2026-12-07"),
    ("now i can start", D, "2026-11-23"),
    ("Verkeerd gekeken, 1 april bedoel ik. Maart heb ik nog stage.", "email", "2027-04-01"),
    ("2 februari had het moeten zijn, januari is te vroeg", D, "2027-02-02"),
    ("die eerste februari van net wordt toch 8 februari", "phone", "2027-02-08"),
    ("o die half januari, dat wordt 1 februari, feest vergeten", "city", "2027-02-01"),
    ("cant start til february cos of my exams", None, "2027-02-01"),
    ("I cannot begin until the 18th of January", D, "2027-01-18"),
    ("so 25 December, that's a holiday... 27 December then!", D, "2026-12-27"),
    ("midle of february is good", D, "2027-02-15"),
    ("as soon as you need me", D, "2026-11-23"),
    ("Would the twelfth of January suit?", D, "2027-01-12"),
    ("First week of February, say Tuesday 2nd", D, "2027-02-02"),
    ("dus eigenlijk kan ik maandag de 7e december beginnen", D, "2026-12-07"),
    ("één februari of nee dan zijn we weg, zeg maar acht februari", D, "2027-02-08"),
    ("1 januari. Nee, feestdag. 4 januari. Ik ben net verhuisd, overal dozen", D, "2027-01-04"),
    ("1 maart. In februari ga ik nog twee weken fietsen in Spanje", D, "2027-03-01"),
    ("laten we zeggen tweede week van januari, maandag de elfde", D, "2027-01-11"),
    ("ben vanaf 14 dec weer vrij als een vogel", D, "2026-12-14"),
    ("Volgende week dinsdag ben ik vrij, dan kan ik komen", D, "2026-12-01"),
    ("mijn contract stopt 12 januari, dus de 15e kan ik beginnen", D, "2027-01-15"),
    ("12 januari lukt niet, dus de 15e februari", D, "2027-02-15"),
    ("van mijn part morgen", D, "2026-11-24"),
    ("Vanaf 1 februari ben ik vrij", None, "2027-02-01"),
    ("From 4 January I'm all yours", None, "2027-01-04"),
    ("Vanaf 19 december heb ik vakantie en kom ik graag", None, "2026-12-19"),
    ("op 18 december stopt mijn seizoen, dan kan ik beginnen", None, "2026-12-18"),
    ("nothing until the 18th of January. I start then.", D, "2027-01-18"),
    ("ik begin per eerste februari, geen grap", None, "2027-02-01"),
    ("op den derden januari kan ik starten", None, "2027-01-03"),
    ("kan starten over 2 wekeb", None, "2026-12-07"),
    ("I can start the morra", None, "2026-11-24"),
    ("kan dir beginnen", None, "2026-11-23"),
    ("bruv I'm good to go asap honestly, my van is clean", D, "2026-11-23"),
    ("bro morgen meteen, schoenen staan klaar", D, "2026-11-24"),
    ("Vanaf 8 februari kan ik bij jullie de bel luiden", None, "2027-02-08"),
    ("sorry, foutje: 1 maart", "city", "2027-03-01"),
    ("Sorry, it is 1 May, not April", "city", "2027-05-01"),
    ("de 12e moet 14 december zijn", "city", "2026-12-14"),
    ("1 maart pas", "city", "2027-03-01"),
    ("oops I said 3 March, should be 5 March", "city", "2027-03-05"),
    ("not before 18 January", D, "2027-01-18"),
    ("can't start before the 20th of January", "city", "2027-01-20"),
    ("ik kan niet vroeger als 1 april beginnen", "city", "2027-04-01"),
    ("I'll hold off starting till 8 March", D, "2027-03-08"),
    ("can only start the 30th", "city", "2026-11-30"),
    ("1 april suits me", D, "2027-04-01"),
    ("1 februari graag", "city", "2027-02-01"),
    ("15 jannewari", D, "2027-01-15"),
    ("1 fibberwarie", D, "2027-02-01"),
    ("de 3e mèrt", D, "2027-03-03"),
    ("per heden", D, "2026-11-23"),
    ("with immediate effect", D, "2026-11-23"),
    ("per 1 februari", D, "2027-02-01"),
    ("kan per 1 februari beginnen", None, "2027-02-01"),
    ("vanaf 15 maart 2027", D, "2027-03-15"),
    ("15-3-2027", D, "2027-03-15"),
    ("15/03/27", D, "2027-03-15"),
    ("2027-03-15", D, "2027-03-15"),
    ("1/2", D, "2027-02-01"),
    ("half februari", D, "2027-02-15"),
    ("medio maart", D, "2027-03-15"),
    ("begin januari", D, "2027-01-01"),
    ("eind december", D, "2026-12-31"),
    ("eind februari", D, "2027-02-28"),
    ("halverwege april", D, "2027-04-15"),
    ("januari", D, "2027-01-01"),
    ("the 12th o January", D, "2027-01-12"),
    ("halfway through March", D, "2027-03-15"),
    ("begin februari alleen die maandag niet", D, "2027-02-01"),
    ("from February 3rd I can start", "city", "2027-02-03"),
    ("the cellar was full of water and all that we had went out. immediately please", D, "2026-11-23"),
    ("I said February 3rd, make it the 9th", "city", "2027-02-09"),
    ("ergens in mei", D, "2027-05-01"),
    ("direct", D, "2026-11-23"),
    ("per direct", None, "2026-11-23"),
    ("ik ben direct beschikbaar", None, "2026-11-23"),
    ("zo snel mogelijk", D, "2026-11-23"),
    ("z.s.m.", D, "2026-11-23"),
    ("meteen", D, "2026-11-23"),
    ("nu", D, "2026-11-23"),
    ("morgen", D, "2026-11-24"),
    ("overmorgen al", D, "2026-11-25"),
    ("over zes weken", D, "2027-01-04"),
    ("over 3 weken", D, "2026-12-14"),
    ("over 10 dagen", D, "2026-12-03"),
    ("over een maand", D, "2026-12-23"),
    ("over twee maanden kan ik beginnen", None, "2027-01-23"),
    ("2 weken", D, "2026-12-07"),
    ("maandag", D, "2026-11-30"),
    ("vrijdag", D, "2026-11-27"),
    ("volgende week woensdag", D, "2026-12-02"),
    ("volgende week", D, "2026-11-30"),
    ("volgende maand", D, "2026-12-01"),
    ("eind van de maand", D, "2026-11-30"),
    ("begin volgend jaar", D, "2027-01-01"),
    ("de eerste van de maand", D, "2026-12-01"),
    ("de 15e", D, "2026-12-15"),
    ("1 november", D, "2027-11-01"),
    ("23 november", D, "2026-11-23"),
    ("vijftien januari", D, "2027-01-15"),
    ("op zijn vroegst 1 april", D, "2027-04-01"),
    ("niet eerder dan 1 mei", D, "2027-05-01"),
    ("mijn contract loopt tot 31 januari, dus vanaf 1 februari", D, "2027-02-01"),
    ("op 3 december heb ik een operatie dus beginnen kan half januari", D, "2027-01-15"),
    ("niet 1 maart maar 15 maart", D, "2027-03-15"),
    ("from 1 February", D, "2027-02-01"),
    ("I can start on 1 February", None, "2027-02-01"),
    ("March 15, 2027", D, "2027-03-15"),
    ("the 15th of March", D, "2027-03-15"),
    ("mid March", D, "2027-03-15"),
    ("middle of April", D, "2027-04-15"),
    ("early January", D, "2027-01-01"),
    ("end of December", D, "2026-12-31"),
    ("end of Feb", D, "2027-02-28"),
    ("January", D, "2027-01-01"),
    ("in May", D, "2027-05-01"),
    ("immediately", D, "2026-11-23"),
    ("available immediately", None, "2026-11-23"),
    ("asap", D, "2026-11-23"),
    ("right away", D, "2026-11-23"),
    ("tomorrow", D, "2026-11-24"),
    ("in six weeks", D, "2027-01-04"),
    ("3 weeks from now", D, "2026-12-14"),
    ("in a month", D, "2026-12-23"),
    ("next week", D, "2026-11-30"),
    ("next Wednesday", D, "2026-11-25"),
    ("Monday", D, "2026-11-30"),
    ("next month", D, "2026-12-01"),
    ("the first of the month", D, "2026-12-01"),
    ("the 15th", D, "2026-12-15"),
    ("1 November", D, "2027-11-01"),
    ("not before 1 May", D, "2027-05-01"),
    ("my contract ends 31 January, so from 1 February", D, "2027-02-01"),
    ("my exam is on 3 December so let's say 10 December", D, "2026-12-10"),
    ("not the 1st of March, the 15th of March", D, "2027-03-15"),
    ("2 weeks", D, "2026-12-07"),
    ("Give me till the 11th of January and I'm there", D, "2027-01-11"),
    ("Somewhere from 1 to 15 January, write 7 January", D, "2027-01-07"),
    ("Not before 10 December. So 12th", D, "2026-12-12"),
    ("Mijn contract loopt tot 31 januari, dus de 1e", D, "2027-02-01"),
    ("My contract ends 28 February, the 1st I can begin", D, "2027-03-01"),
    ("vrijdag 18", D, "2026-12-18"),
    ("maandag 9.", D, "2026-11-30"),  # there is no Monday the 9th for months
    ("I take 4 January off, 7 December I am free", D, "2026-12-07"),
    ("The 1st or the 15th of January. I decide for the 15th", D, "2027-01-15"),
    ("From 1 January, or no, take Monday the 4", D, "2027-01-04"),
    ("Does 1 February count with you? If not, the 3rd", D, "2027-02-03"),
]
NOT_A_START: list[tuple[str, str | None]] = [
    ("I was a roofer, now I want the greenhouse", D),
    ("my brother starts Tuesday at your depot", "contact_channel"),
    ("my wife can start 4 January", D),
    ("if I survive March, who knows", D),
    ("can we set the interview for 7 December?", "salary"),
    ("the new flat isn't ready while May", None),
    ("one month, counted from the first of the month", "notice_period"),
    ("Vanaf 1 maart ben ik vrij om te bellen", None),
    ("Vanaf 1 juni ben ik drie weken op vakantie", None),
    ("op 18 december heb ik een gesprek, dan bel ik", None),
    ("geen grap: op 1 april werd ik ontslagen", None),
    ("sorry, I was born on 4 May, not 5 May", "city"),
    ("sorry, foutje: het gesprek is 3 december", "city"),
    ("mijn examen is 1 april pas", "city"),
    ("sorry dat ik 1 april ziek was", "city"),
    ("before 18 January I call you", D),
    ("hold off calling me till 8 March", D),
    ("all at once he left", D),
    ("beschikbaar: 3 dagen", D),
    ("in meert is ze jarig", "city"),
    ("kan ik per 1 maart beginnen?", D),
    ("is beginnen in februari ook goed", None),
    ("op 8 december heb ik examen", D),
    ("mijn contract loopt tot 1 maart", D),
    ("ik heb in juli vakantie geboekt", D),
    ("op 2 november was ik bij jullie op gesprek", None),
    ("sinds 1 januari werk ik niet", D),
    ("mijn rijexamen is in december", None),
    ("ik ben geboren op 4 mei 1990", D),
    ("vanaf vrijdag heb ik geen huis meer", None),
    ("vorige week dinsdag zou iemand bellen", D),
    ("1 januari 2020", D),
    ("weet ik nog niet", D),
    ("na de zomer", D),
    ("32 uur", D),
    ("36 uur in vier dagen", None),
    ("goedemorgen", D),
    ("goede morgen", D),
    ("can I start on 1 March?", D),
    ("my exam is on 8 December", D),
    ("my contract runs until 1 March", D),
    ("I booked a holiday in July", D),
    ("I was there for an interview on 2 November", None),
    ("I may be late", D),
    ("since January I'm at home", D),
    ("I was born on 4 May 1990", D),
    ("not sure yet", D),
    ("after the summer", D),
    ("good morning", D),
    ("call me tomorrow", D),
    ("I take holiday on 5 January", D),
    ("I was there till the 11th of January", D),
    ("Give me till the 11th to think about it", D),
    ("geef me tot 3 december, dan laat ik het weten", D),
    ("7 December or 4 January, take the first", D),
    ("so first I must give notice", D),
    ("every Monday, 5, I have school", D),
]


@pytest.mark.parametrize(("text", "asked", "day"), SAID)
def test_start_dates_are_read(text: str, asked: str | None, day: str) -> None:
    assert facts(text, asked).get("start_date") == day


@pytest.mark.parametrize(("text", "asked"), NOT_A_START)
def test_other_dates_are_no_start(text: str, asked: str | None) -> None:
    assert "start_date" not in facts(text, asked)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Morgen al, ik zit toch maar te wachten tot er iets komt", "2026-11-24"),
        ("monday works, my last shift at the bakery is on saturday night", "2026-11-30"),
        ("Ze zouden mij terugbellen over het gesprek van vorige maand, en wel op maandag", None),
        ("I saw the ad in the window of the shop where I buy my bread on Friday", None),
        ("Ik zag jullie bord bij het station hangen en dacht: dat doe ik meteen", None),
        ("My notice is over and the flat is packed, so I can start on Monday", "2026-11-30"),
    ],
)
def test_a_weekday_or_a_now_deep_in_a_story_is_no_start(text: str, day: str | None) -> None:
    assert facts(text, "start_date").get("start_date") == day


@pytest.mark.parametrize(
    ("text", "asked", "day"),
    [
        ("8 januari verjaart mijn moeder, 11 januari kan ik starten", "start_date", "2027-01-11"),
        ("Op 12 december word ik 50, vanaf 4 januari beschikbaar", "start_date", "2027-01-04"),
        ("9 January is our New Year, so 11 January to start", "start_date", "2027-01-11"),
        ("Als mijn papieren er zijn, kan ik op 6 januari beginnen.", "start_date", "2027-01-06"),
        ("Zodra ik een kamer heb, wil ik op 1 februari beginnen", "start_date", "2027-02-01"),
        ("I thought 1 January could work, but now it's 1 March", "start_date", "2027-03-01"),
        ("1 januari word ik 18, dan kan ik starten", "start_date", "2027-01-01"),
        ("I turn 18 on 3 January so from then", "start_date", "2027-01-03"),
        ("3 januari ben ik jarig, dan kan ik niet beginnen", "start_date", None),
        ("21 December when finals are done", "start_date", "2026-12-21"),
        ("I can start 5 January but now it's still 23 November", "start_date", "2027-01-05"),
        ("name is Ivan. 9 january is our new year", "name", None),
        ("24 hours. I sit my finals on December 16", "hours_per_week", None),
        ("Als ik een auto huur, kan ik dan op 6 januari beginnen?", "hours_per_week", None),
        ("Kan ik op 6 januari beginnen?", "salary", None),
    ],
)
def test_a_feast_or_a_birthday_is_no_start_and_a_turned_sentence_tells_one(
    text: str, asked: str, day: str | None
) -> None:
    assert facts(text, asked).get("start_date") == day


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb op 12 oktober al gesoliciteerd bij jullie",
        "ik ben sins april helemaal clean",
        "wij vieren thuis nieuwjaar 14 januari",
        "zondag kan ik ook werken",
    ],
)
def test_what_was_or_is_something_else_is_no_start(text: str) -> None:
    found = extract(text, language="nl", today=TODAY, asked=None)
    told = {f.name for f in (*found, *in_pieces(text, found, today=TODAY, asked=None))}
    assert "start_date" not in told


def test_the_day_of_a_test_is_no_start() -> None:
    found = extract("nee nog niet, 8 december", language="nl", today=TODAY, asked="driving_licence")
    told = in_pieces("nee nog niet, 8 december", found, today=TODAY, asked="driving_licence")
    assert "start_date" not in {f.name for f in (*found, *told)}
    assert facts("nee, en ik kan 8 december beginnen", "driving_licence")["start_date"] == "2026-12-08"


def test_at_once_and_if_it_must_tomorrow() -> None:
    assert facts("Direct, morgen als het moet", "start_date") == {"start_date": TODAY.isoformat()}
    assert facts("morgen, als het moet", "start_date") == {"start_date": "2026-11-24"}
    assert facts("maandag kan ik werken", "start_date") == {"start_date": "2026-11-30"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Our pond has frozen over, the first proper frost we get here", None),
        ("I wrote two letters. The second got lost.", None),
        ("De derde echte winterdag is het nu", None),
        ("Eight weeks. Not a word from you.", None),
        ("six weeks and still no reply", None),
        ("HALLO, JAN VAN DER MEER UIT GOUDA", None),
        ("begin jan van volgend jaar", "2027-01-01"),
        ("Drie weken. Geen enkel antwoord.", None),
        ("the first would be fine", "2026-12-01"),
        ("the second works for me", "2026-12-02"),
        ("the third, if that helps", "2026-12-03"),
        ("de tweede kan ik", "2026-12-02"),
        ("de eerste graag", "2026-12-01"),
        ("six weeks", "2027-01-04"),
        ("two weeks, I have no boss at the moment", "2026-12-07"),
    ],
)
def test_what_is_counted_and_how_long_somebody_waited_is_no_start(text: str, day: str | None) -> None:
    assert put_forward(text, D).get(D, [])[:1] == ([day] if day else [])
