"""Hours per week, days per week and parts of a full-time job."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts, put_forward

H = "hours_per_week"

DUTCH: list[Case] = [
    ("the ad says 32 hours and I want 24, is that ok?", H, {"hours_per_week": 24}),
    ("zou dertig uur passen in vier nachten", H, {"hours_per_week": 30, "days_per_week": 4}),
    ("18 uur verdeeld over drie avonden", H, {"hours_per_week": 18, "days_per_week": 3}),
    ("32 uur per week, vier nachten van acht", H, {"hours_per_week": 32}),
    ("die dagen werk ik, alle drie, acht uur", H, {"hours_per_week": 24, "days_per_week": 3}),
    ("vier dagen, telkens zes uur", H, {"hours_per_week": 24, "days_per_week": 4}),
    ("drie dagen, dus 20 uur", H, {"hours_per_week": 20, "days_per_week": 3}),
    ("32 uur... 38 mag ook als het druk is", H, {"hours_per_week_min": 32, "hours_per_week_max": 38}),
    ("28... mag 32 worden als het moet", H, {"hours_per_week_min": 28, "hours_per_week_max": 32}),
    ("28 uur en krijg ik dan ook een laptop", H, {"hours_per_week": 28}),
    ("Doe maar 36. Mijn zus woog 3 kilo 9 en om 6 uur in de ochtend geef ik de fles", H, {"hours_per_week": 36}),
    ("28 uur per week is goed. Liefst niet lijn 41, die is altijd vol", H, {"hours_per_week": 28}),
    ("20 uurkes. Bij mijn vorige baas zat ik er 38, om kwart voor twaalf at ik al", H, {"hours_per_week": 20}),
    ("24 en naam is Milou", H, {"hours_per_week": 24, "name": "Milou"}),
    ("elke week vijf dagen van acht uren", H, {"hours_per_week": 40, "days_per_week": 5}),
    ("4 days of 9 hours", H, {"hours_per_week": 36, "days_per_week": 4}),
    ("ma t/m do, hele dagen van 8 uur", H, {"hours_per_week": 32, "days_per_week": 4}),
    ("maandag tot vrijdag 8 uur per dag", H, {"hours_per_week": 40, "days_per_week": 5}),
    ("Mon, Tue, Thu / 8 hrs each", H, {"hours_per_week": 24, "days_per_week": 3}),
    ("ma di do elke dag 8 uur", H, {"hours_per_week": 24, "days_per_week": 3}),
    ("vrij op woensdag, de andere vier dagen kan ik", H, {"days_per_week": 4}),
    ("5 x 8", H, {"hours_per_week": 40}),
    ("24 uur, di en do niet", H, {"hours_per_week": 24}),
    ("in mijn vorige baan vier dagen van 8 uur", H, {}),
    ("minimaal 24 uur, maximaal 30 uur", None, {"hours_per_week_min": 24, "hours_per_week_max": 30}),
    ("28. Maar 32 is ook goed", H, {"hours_per_week_min": 28, "hours_per_week_max": 32}),
    ("20 hours, no more than 26", H, {"hours_per_week_min": 20, "hours_per_week_max": 26}),
    ("twenty four up to thirty two", H, {"hours_per_week_min": 24, "hours_per_week_max": 32}),
    ("two and thirty would suit me", H, {"hours_per_week": 32}),
    ("I would do four days", "city", {"days_per_week": 4}),
    ("zestien uur naast mijn studie", "city", {"hours_per_week": 16}),
    ("het weekend mag, alle twee de dagen", "city", {"weekend_ok": True}),
    ("28 uur, meer niet", H, {"hours_per_week_max": 28}),
    ("24 uur, niet minder", H, {"hours_per_week_min": 24}),
    ("24 uur, meer niet te veel", H, {"hours_per_week": 24}),
    ("beperkt tot 26 uur", H, {"hours_per_week_max": 26}),
    ("24 zou mijn uiterste zijn", H, {"hours_per_week_max": 24}),
    ("28 uur, maandag tot en met donderdag", H, {"hours_per_week": 28, "days_per_week": 4}),
    ("20 uur, misschien 24", H, {"hours_per_week_min": 20, "hours_per_week_max": 24}),
    ("maak van die uren 30", "city", {"hours_per_week": 30}),
    ("uren: 34", "city", {"hours_per_week": 34}),
    ("Beste Anna, 28", H, {"hours_per_week": 28}),
    ("20 oere in de waek", H, {"hours_per_week": 20}),
    ("max drie dagen", "city", {"days_per_week": 3}),
    ("32", H, {"hours_per_week": 32}),
    ("ik wil graag 28 uur werken", None, {"hours_per_week": 28}),
    ("zesendertig uur per week", None, {"hours_per_week": 36}),
    ("doe maar 24u", None, {"hours_per_week": 24}),
    ("38 uren graag", None, {"hours_per_week": 38}),
    ("37,5 uur", H, {"hours_per_week": 37.5}),
    ("tweeëndertig", H, {"hours_per_week": 32}),
    ("vierentwintig uur", H, {"hours_per_week": 24}),
    ("tussen de 20 en 28 uur", None, {"hours_per_week_min": 20, "hours_per_week_max": 28}),
    ("16 tot 24 uur per week", None, {"hours_per_week_min": 16, "hours_per_week_max": 24}),
    ("24 à 32 uur", None, {"hours_per_week_min": 24, "hours_per_week_max": 32}),
    ("24-30", H, {"hours_per_week_min": 24, "hours_per_week_max": 30}),
    ("28 of 32 uur", H, {"hours_per_week_min": 28, "hours_per_week_max": 32}),
    ("32 uur max", None, {"hours_per_week_max": 32}),
    ("maximaal 30 uur", None, {"hours_per_week_max": 30}),
    ("hooguit 25 uur per week", None, {"hours_per_week_max": 25}),
    ("niet meer dan 24 uur", None, {"hours_per_week_max": 24}),
    ("28 is echt mijn max", H, {"hours_per_week_max": 28}),
    ("tot 36 uur is prima", H, {"hours_per_week_max": 36}),
    ("minimaal 20 uur", None, {"hours_per_week_min": 20}),
    ("ten minste 32 uur", None, {"hours_per_week_min": 32}),
    ("24 uur of meer", H, {"hours_per_week_min": 24}),
    ("minimaal 24 maximaal 32 uur", H, {"hours_per_week_min": 24, "hours_per_week_max": 32}),
    ("4x8", H, {"hours_per_week": 32}),
    ("4 x 9 uur", None, {"hours_per_week": 36}),
    ("drie dagen van acht uur", H, {"hours_per_week": 24, "days_per_week": 3}),
    ("4 dagen à 9 uur", H, {"hours_per_week": 36, "days_per_week": 4}),
    ("4 dagen per week", None, {"days_per_week": 4}),
    ("vier dagen", H, {"days_per_week": 4}),
    ("3", H, {"days_per_week": 3}),
    ("drie à vier dagen in de week", H, {"days_per_week": 4}),
    ("fulltime", H, {"fte": 1}),
    ("voltijds graag", None, {"fte": 1}),
    ("ik zoek iets fulltime", None, {"fte": 1}),
    ("halftijds", H, {"fte": 0.5}),
    ("80%", H, {"fte": 0.8}),
    ("0,6 fte", None, {"fte": 0.6}),
    ("4/5de", H, {"fte": 0.8}),
    ("vier vijfde", H, {"fte": 0.8}),
    ("voltijds, dus 38 uur", H, {"hours_per_week": 38}),
    ("ik werk nu 40 uur en wil naar 32", H, {"hours_per_week": 32}),
    ("nu 36 uur, liever 28 uur", None, {"hours_per_week": 28}),
    ("mijn man werkt 40 uur maar ik wil er 16", H, {"hours_per_week": 16}),
    ("32 in plaats van 36", H, {"hours_per_week": 32}),
    ("niet 36 maar 32 uur", H, {"hours_per_week": 32}),
    ("liever 28 dan 32", H, {"hours_per_week": 28}),
    ("een uur of dertig", H, {"hours_per_week": 30}),
    ("36 uur, kan dat?", H, {"hours_per_week": 36}),
    ("ge moogt mij voor 30u inplannen", H, {"hours_per_week": 30}),
]
ENGLISH: list[Case] = [
    ("20 or up to 28, all good", H, {"hours_per_week_min": 20, "hours_per_week_max": 28}),
    ("30 would be lovely, I could do 34 at a push", H, {"hours_per_week_min": 30, "hours_per_week_max": 34}),
    ("24 hours is where I feel best, 30 tops", H, {"hours_per_week_min": 24, "hours_per_week_max": 30}),
    ("28 as above, my papers are ready", H, {"hours_per_week": 28}),
    ("28 a week is the sweet spot", H, {"hours_per_week": 28}),
    ("30 hours would be my limit", H, {"hours_per_week_max": 30}),
    ("capped at 26", H, {"hours_per_week_max": 26}),
    ("limited to 26 hours", "city", {"hours_per_week_max": 26}),
    ("25, nae mair", H, {"hours_per_week_max": 25}),
    ("24 hours, Monday to Wednesday", H, {"hours_per_week": 24, "days_per_week": 3}),
    ("sixteen hours, perhaps twenty", H, {"hours_per_week_min": 16, "hours_per_week_max": 20}),
    ("32", H, {"hours_per_week": 32}),
    ("I'd like to work 28 hours", None, {"hours_per_week": 28}),
    ("thirty-six hours a week", None, {"hours_per_week": 36}),
    ("24h", None, {"hours_per_week": 24}),
    ("38 hrs please", None, {"hours_per_week": 38}),
    ("37.5 hours", H, {"hours_per_week": 37.5}),
    ("thirty two", H, {"hours_per_week": 32}),
    ("20 tae 28", H, {"hours_per_week_min": 20, "hours_per_week_max": 28}),
    ("as for hours I'd say 26", "city", {"hours_per_week": 26}),
    ("it is 24, not 30 hours", None, {"hours_per_week": 24}),
    ("36 hours, last night I slept two hours", H, {"hours_per_week": 36}),
    ("I can do three days", "city", {"days_per_week": 3}),
    ("spread over four days, 30 hours", None, {"hours_per_week": 30, "days_per_week": 4}),
    ("I was there only three days", "education", {}),
    ("only 3 days of training", "education", {}),
    ("nine hours guarding a gate", "city", {}),
    ("between 20 and 28 hours", None, {"hours_per_week_min": 20, "hours_per_week_max": 28}),
    ("16 to 24 hours per week", None, {"hours_per_week_min": 16, "hours_per_week_max": 24}),
    ("24-30", H, {"hours_per_week_min": 24, "hours_per_week_max": 30}),
    ("32 hours max", None, {"hours_per_week_max": 32}),
    ("up to 30 hours", None, {"hours_per_week_max": 30}),
    ("no more than 24 hours", None, {"hours_per_week_max": 24}),
    ("20 hours at most", None, {"hours_per_week_max": 20}),
    ("I don't want more than 30 hours", None, {"hours_per_week_max": 30}),
    ("at least 20 hours", None, {"hours_per_week_min": 20}),
    ("24 hours or more", H, {"hours_per_week_min": 24}),
    ("4x8", H, {"hours_per_week": 32}),
    ("four days a week, eight hours each", H, {"hours_per_week": 32, "days_per_week": 4}),
    ("4 days a week", None, {"days_per_week": 4}),
    ("three days", H, {"days_per_week": 3}),
    ("4", H, {"days_per_week": 4}),
    ("full time", H, {"fte": 1}),
    ("looking for full-time", None, {"fte": 1}),
    ("0.8 fte", None, {"fte": 0.8}),
    ("60 percent", H, {"fte": 0.6}),
    ("I work 40 hours now but want 32", H, {"hours_per_week": 32}),
    ("my wife does 40 hours but I want 20 hours", H, {"hours_per_week": 20}),
    ("32 instead of 36", H, {"hours_per_week": 32}),
    ("not 36 but 32 hours", H, {"hours_per_week": 32}),
    ("rather 28 than 32", H, {"hours_per_week": 28}),
    ("hours: 30", H, {"hours_per_week": 30}),
    ("40 hours is fine by me", None, {"hours_per_week": 40}),
    ("Twenty-eight would be lovely for me", H, {"hours_per_week": 28}),
    ("24's fine by me", H, {"hours_per_week": 24}),
    ("max 24 cos of school on Monday", H, {"hours_per_week_max": 24}),
    ("16 max during exams", H, {"hours_per_week_max": 16}),
    ("Between 20 and 28, let us say 24", H, {"hours_per_week": 24}),
    ("32 hours is what I'd like", H, {"hours_per_week": 32}),
    ("For now 36 is good", H, {"hours_per_week": 36}),
    ("32 to begin with, after the summer I would like 24", H, {"hours_per_week": 32}),
    ("I'm 19 and next year I study less, so 28 hours a week", H, {"hours_per_week": 28}),
    ("Mijn zoon van 11 gaat volgend jaar naar de brugklas, dan 28 uur", H, {"hours_per_week": 28}),
    ("I used to work 36. Now I want 28 please", H, {"hours_per_week": 28}),
    ("My kids take 20, I can do 28", H, {"hours_per_week": 28}),
    ("I want 36. In two years I like to go to 28", H, {"hours_per_week": 36}),
    ("My sister has 40 hours. I myself would be content with 28", H, {"hours_per_week": 28}),
]
NOT_A_WISH: list[Case] = [
    ("it depends on the hours, 17", "salary", {}),
    ("16 for those hours", "salary", {}),
    ("for the hours I do I want 15 net", "salary", {"salary_eur_hour": 15, "salary_basis": "net"}),
    ("15.50 for the hours", "salary", {"salary_eur_hour": 15.5}),
    ("06 11111111, the dog is fed towards 17 hours", "phone", {"phone": "+31611111111"}),
    ("On the website it says 28 hours, in the mail 36. Which one holds?", H, {}),
    ("16 - 18 an hour", "salary", {"salary_eur_hour_min": 16, "salary_eur_hour_max": 18}),
    ("tussen 09.30 en 14.00", H, {}),
    ("van 8.30 tot 12.15 uur", H, {}),
    ("between 9:30 and 14:00", H, {}),
    ("08.00 uur", "city", {}),
    ("openingsuren: 38", "city", {}),
    ("28 a week", "city", {}),
    ("niet van maandag tot donderdag", H, {}),
    ("winkel open maandag tot en met donderdag", H, {}),
    ("ik kan 3 dagen niet", "city", {}),
    ("ik kan 3 dagen per maand", "city", {}),
    ("max three days of leave", "city", {}),
    ("by 10 I'm at school", H, {}),
    ("is 32 uur ook mogelijk?", H, {}),
    ("kan ik ook 24 uur werken", None, {}),
    ("zijn het 40 uur per week?", None, {}),
    ("hoeveel uur is het, 36?", H, {}),
    ("in de vacature staat 40 uur", H, {}),
    ("ze zeiden 40 uur en het werd 12", None, {}),
    ("mijn vrouw werkt 24 uur", H, {}),
    ("ik werk nu 32 uur", H, {}),
    ("vroeger werkte ik 60 uur per week", None, {}),
    ("om 9 uur kan ik niet", None, {}),
    ("na 16 uur ben ik thuis", None, {}),
    ("ik ben 2 uur onderweg", None, {}),
    ("15 euro per uur", None, {"salary_eur_hour": 15}),
    ("niet fulltime", H, {}),
    ("3600 op basis van fulltime is prima", None, {}),
    ("90 uur", H, {}),
    ("8 uur per dag", None, {}),
    ("op goede dagen houd ik 5 uur vol", H, {}),
    ("is 32 hours possible too?", H, {}),
    ("can I do 24 hours", None, {}),
    ("how many hours, 36?", H, {}),
    ("the ad says 40 hours", H, {}),
    ("they promised 40 hours", None, {}),
    ("my husband works 24 hours", H, {}),
    ("I work 32 hours at the moment", H, {}),
    ("I used to do 60 hours a week", None, {}),
    ("call me after 16 hours", None, {"contact_time": "after 16 hours"}),
    ("I had a fulltime job for years", None, {}),
    ("it's 2 hours away", None, {}),
    ("90 hours", H, {}),
    ("32 hours is what I have at my present shop", H, {}),
    ("40 would be too much for me", H, {}),
    ("38 would be a bit much", H, {}),
    ("36 works badly with a baby", H, {}),
    ("I worked 40 for years. Now I go for 12 km walks", H, {}),
    ("ik werkte 40. Nu wil ik om 14 uur thuis zijn", H, {}),
    ("right now I work at a shop I like, 40 hours", H, {}),
]

PARTS_OF_DAYS: list[tuple[str, str | None, dict[str, object]]] = [
    ("I can do four mornings of five hours", None, {"hours_per_week": 20}),
    ("Yes. For me 4 half days of 6 hours please", "work_permit", {"hours_per_week": 24}),
    ("I would like three half days, 5 hours each", "shifts", {"hours_per_week": 15}),
    ("I want 4 days of 7 hours in the week", "name", {"hours_per_week": 28}),
    ("No more than two evenings of 4 hours", H, {"hours_per_week_max": 8}),
    ("Ik wil drie ochtenden van 5 uur", "shifts", {"hours_per_week": 15}),
    ("4 dgn v 7 u p/w", H, {"hours_per_week": 28}),
    ("maximaal vier halve dagen van 5 uur per week", "work_permit", {"hours_per_week_max": 20}),
    ("5 avonden van 3 uur per week graag", H, {"hours_per_week": 15}),
    ("2 dagen of 12 uur per week", H, {"hours_per_week": 12}),
    ("4 dagen, 32 uur per week", H, {"hours_per_week": 32}),
    ("2-3 ochtenden van 4 uur", H, {"hours_per_week_min": 8, "hours_per_week_max": 12}),
    ("3 of 4 dagen van 8 uur", H, {"hours_per_week_min": 24, "hours_per_week_max": 32}),
    ("3 mornings of 4 hours and 2 evenings of 3 hours", H, {"hours_per_week": 18}),
    ("3 avonden van 4 uur en zaterdag 8 uur", None, {}),
    ("Ik volg nog 2 avonden van 3 uur Nederlandse les", None, {}),
    ("In my old job I worked 5 mornings of 4 hours", H, {}),
    ("my husband works four mornings of five hours", H, {}),
    ("mijn dochter zit 4 ochtenden van 3 uur op school", H, {}),
    ("the course was 6 evenings of 3 hours", "education", {}),
    ("Cursus van 6 avonden van 3 uur gedaan", "education", {}),
]


DAYS_UNASKED: list[tuple[str, str | None, dict[str, object]]] = [
    ("ik zoek 20 uur, in drie avonden", None, {"hours_per_week": 20, "days_per_week": 3}),
    ("Dag, ik kom voor kok.\nDrie dagen, maandag ben ik mantelzorger.", None, {"days_per_week": 3}),
    ("Dag, ik kom voor kok.\nDrie dagen geleden las ik erover.", None, {}),
    ("24 uur, drie dagen", None, {"hours_per_week": 24, "days_per_week": 3}),
    ("Half uur met de bus. Ik wil 36 uur in vier dagen.", "commute", {"hours_per_week": 36, "days_per_week": 4}),
    ("28 hours, four days", "city", {"hours_per_week": 28, "days_per_week": 4}),
    ("Vanaf maart. 24 uur, 3 dagen", "start_date", {"hours_per_week": 24, "days_per_week": 3}),
    ("bo@example.com, di t/m vr kan ik, 28 uur", "email", {"hours_per_week": 28, "days_per_week": 4}),
    ("ik ben beschikbaar van maandag tot en met woensdag", None, {"days_per_week": 3}),
    ("Ik kan bellen van ma t/m vr", None, {}),
    ("bel gerust, ma t/m do kan ik", "contact_channel", {}),
    ("De winkel is open van maandag t/m zaterdag", "city", {}),
    ("Ik werk nu 24 uur in 3 dagen, een maand dus", "notice_period", {}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), DAYS_UNASKED)
def test_days_are_read_beside_the_hours_whatever_was_asked(
    text: str, asked: str | None, expected: dict[str, object]
) -> None:
    found = {k: v for k, v in facts(text, asked).items() if k in ("hours_per_week", "days_per_week")}
    assert found == expected


@pytest.mark.parametrize(("text", "asked", "expected"), PARTS_OF_DAYS)
def test_so_many_mornings_of_so_many_hours_make_a_week(text: str, asked: str, expected: dict[str, object]) -> None:
    assert {name: value for name, value in facts(text, asked).items() if name.startswith(H)} == expected


@pytest.mark.parametrize(("text", "asked", "expected"), DUTCH + ENGLISH)
def test_hours_that_somebody_wants_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("As for the hours, silly me: 30", "salary", {"hours_per_week": 30}),
        (
            "My hours: too hasty. 20 to 24. The kettle was on",
            "salary",
            {"hours_per_week_min": 20, "hours_per_week_max": 24},
        ),
        ("twenty four, that is for the hours", "contact_channel", {"hours_per_week": 24}),
        ("28, that's the hours, not the pay", "salary", {"hours_per_week": 28}),
        ("for hours I wrote 40 but it should be 36", "salary", {"hours_per_week": 36}),
        ("can we change my hours to 20?", "email", {"hours_per_week": 20}),
        ("that 24 was for the hours", "salary", {"hours_per_week": 24}),
        ("16 an hour, and my hours should be 30", "salary", {"hours_per_week": 30, "salary_eur_hour": 16}),
        ("20 for the hours you offer", "salary", {}),
        ("bewteen 18 an 26", H, {"hours_per_week_min": 18, "hours_per_week_max": 26}),
        ("kindly write 34, ma'am", H, {"hours_per_week": 34}),
    ],
)
def test_what_is_called_the_hours_is_no_pay(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


def test_the_number_of_the_hours_is_not_put_forward_as_pay() -> None:
    assert "salary_eur_hour" not in put_forward("28, that's the hours, not the pay", "salary")


@pytest.mark.parametrize(("text", "asked", "expected"), NOT_A_WISH)
def test_other_hours_are_no_wish(text: str, asked: str | None, expected: dict[str, object]) -> None:
    found = {k: v for k, v in facts(text, asked).items() if k not in ("contact_channel", "commute_minutes")}
    assert found == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("kapper, 28 uur, staat die nog open?", None),
        ("de functie van 28 uur, is die nog vrij?", None),
        ("kapper, 28 uur graag", 28),
    ],
)
def test_hours_of_what_is_asked_after_are_no_wish(text: str, hours: int | None) -> None:
    assert facts(text).get("hours_per_week") == hours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("between 16 n 20, no more", {f"{H}_min": 16, f"{H}_max": 20}),
        ("30 'n' 34 or so", {f"{H}_min": 30, f"{H}_max": 34}),
        ("tussen 24 n 28", {f"{H}_min": 24, f"{H}_max": 28}),
        ("Could be 28, could be 36", {f"{H}_min": 28, f"{H}_max": 36}),
        ("32, might be 36 hours", {f"{H}_min": 32, f"{H}_max": 36}),
        ("32, could be less", {H: 32}),
    ],
)
def test_two_numbers_of_hours_are_a_range_however_they_are_joined(text: str, expected: dict[str, object]) -> None:
    assert facts(text, H) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("28. Over four days, or do you prefer five?", None),
        ("36. In 4 days, or is it five with you?", None),
        ("32. Over four days please", 4),
        ("Four days, or do you need me more?", 4),
    ],
)
def test_which_of_two_is_asked_and_not_told(text: str, days: int | None) -> None:
    assert facts(text, H).get("days_per_week") == days
