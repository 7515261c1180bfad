"""Answers that come before or after their question, while another one stands open."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

TOWN_AND_WAY: list[Case] = [
    ("In Houten, vlakbij het station. Met de fiets ben ik er in twintig minuten", "education",
     {"city": "Houten", "transport": "bike", "commute_minutes": 20}),
    ("In Zwolle, achter het park. Met de bus ben ik er in een half uur", "weekend",
     {"city": "Zwolle", "transport": "public_transport", "commute_minutes": 30}),
    ("In Delft, near the canal. By bike I'm there in fifteen minutes", "salary",
     {"city": "Delft", "transport": "bike", "commute_minutes": 15}),
    ("about half an hour by tram", "salary", {"transport": "public_transport", "commute_minutes": 30}),
    ("een kwartiertje fietsen", "weekend", {"transport": "bike", "commute_minutes": 15}),
    ("Buiten zijn! En het is 10 minuten fietsen langs het water", "education",
     {"transport": "bike", "commute_minutes": 10}),
    ("forty minutes on the train, I read a lot", "notice_period",
     {"transport": "public_transport", "commute_minutes": 40}),
    ("Lea Ricci, Italian passport, in Tilburg", "name", {"name": "Lea Ricci", "work_permit": True, "city": "Tilburg"}),
    ("Sara Bos, 4 jaar ervaring, uit Goes", "name", {"name": "Sara Bos", "years_experience": 4, "city": "Goes"}),
    ("So the train it is", "driving_licence", {"transport": "public_transport"}),
    ("In Breda, bij het Valkenberg. Met de trein is het een half uurtje", "driving_licence",
     {"city": "Breda", "transport": "public_transport", "commute_minutes": 30}),
    # no way to this work
    ("4 dagen van 6 uur. 8 uur lopen is te veel", None, {"hours_per_week": 24, "days_per_week": 4}),
    ("my mother lives an hour by train", "weekend", {}),
    ("there's 20 minutes of walking per shift", "salary", {}),
    ("vorige baan was een half uur met de tram", "salary", {}),
    ("my last job was half an hour by tram", "salary", {}),
    ("the strike cost me an hour by train last week", "salary", {}),
    ("de vader van mijn kind zit een uur met de trein verderop", "salary", {}),
    ("is het ver, een half uur met de bus?", "salary", {}),
    ("wij fietsen elke zondag een uur langs het water", "motivation", {}),
]  # fmt: skip
LICENCES: list[Case] = [
    ("Ja B, al twintig jaar", "city", {"driving_licence": True, "licence_type": "B"}),
    ("Yes B, since 2004", "salary", {"driving_licence": True, "licence_type": "B"}),
    ("CE and all the cards", "city", {"driving_licence": True, "licence_type": "CE"}),
    ("CE met code 95", None, {"driving_licence": True, "licence_type": "CE"}),
    ("ook BE voor de aanhanger", "education", {"driving_licence": True, "licence_type": "BE"}),
    ("BE for the trailer too", "education", {"driving_licence": True, "licence_type": "BE"}),
    ("Ja, B", None, {}),
    ("ja, plan B is er ook", "city", {}),
    ("vitamine B en C slik ik ook", "city", {}),
    ("yes, option B sounds best", "weekend", {"weekend_ok": True}),
    ("dat product heeft een CE-keurmerk", "city", {}),
]
YEARS: list[Case] = [
    ("negen jaar in de thuiszorg gewerkt", "city", {"years_experience": 9}),
    ("negen jaar in de thuiszorg gewerkt", "education", {"years_experience": 9}),
    ("worked six years in a nursing home", "weekend", {"years_experience": 6}),
    ("17 jaar op de steiger gestaan", "education", {"years_experience": 17}),
    ("three years in a planning office after that", "education", {"years_experience": 3}),
    ("four years in Accra and two here", "years_experience", {"years_experience": 6}),
    ("vijf jaar in Gent en drie hier", "years_experience", {"years_experience": 8}),
    ("four years in Accra and two here", "shifts", {}),
    ("zes jaar in Münster gewoond", "language_level", {}),
    ("three years in a relationship, now single", "city", {}),
    ("drie jaar in de file gestaan", "commute", {}),
]
SHIFTS: list[Case] = [
    ("Vroeg, laat, nacht, alles goed", "salary", {"shifts_ok": True, "night_ok": True}),
    ("Vroeg, laat, nacht, alles goed", "shifts", {"shifts_ok": True, "night_ok": True}),
    ("Early, late, nights, it's all fine", "shifts", {"shifts_ok": True, "night_ok": True}),
    ("Vroeg of laat is me gelijk", "shifts", {"shifts_ok": True}),
    ("zat ja zon nee", "shifts", {"saturday_ok": True, "sunday_ok": False}),
    ("Early or late, both fine, nights no", "shifts", {"shifts_ok": True, "night_ok": False}),
    (
        "Vroege, late, maakt niet uit, als ge mij maar geen nachten geeft",
        "shifts",
        {"shifts_ok": True, "night_ok": False},
    ),
    ("sat yes sun no night no", "shifts", {"saturday_ok": True, "sunday_ok": False, "night_ok": False}),
    ("zat wel zond niet ivm voetbal", "weekend", {"saturday_ok": True, "sunday_ok": False}),
    ("sat yes sun no", "weekend", {"saturday_ok": True, "sunday_ok": False}),
    ("Twee ploegen doe ik, de nacht laat ik aan de uilen", "shifts", {"shifts_ok": True, "night_ok": False}),
    ("Doe mij de nacht maar, lekker rustig", "shifts", {"night_ok": True}),
    ("Give me the nights, nice and quiet", "shifts", {"night_ok": True}),
    ("nachtje meer of minder maakt niet uit", "shifts", {"night_ok": True}),
    ("alles behalve de ploeg van Ronny", "shifts", {"shifts_ok": True}),
    ("any, except in hall 3", "shifts", {"shifts_ok": True}),
    ("Kan allemaal, zolang het niet in loods 4 is", "shifts", {"shifts_ok": True}),
    ("alles behalve nachten", "shifts", {"shifts_ok": True, "night_ok": False}),
    ("fine w me, did 5-shift at the brewery", "shifts", {"shifts_ok": True}),
    ("drieploegen doe ik al sinds mijn achttiende, dus ja hoor", "shifts", {"shifts_ok": True}),
    ("i've done shift work since i was 18, my body knows. so sure", "shifts", {"shifts_ok": True}),
    ("Zondag sta ik er wél hoor", "weekend", {"sunday_ok": True}),
    ("op de dag des Heren werk ik niet, de rest met plezier", "weekend", {"sunday_ok": False}),
    ("Saturdays yes. The Lord's day I keep", "weekend", {"saturday_ok": True, "sunday_ok": False}),
]
NUMBERS: list[Case] = [
    ("7 weken volgens de rekentabel, de vakbond heeft het uitgeteld", "notice_period", {"notice_period_weeks": 7}),
    ("6 weeks according to the table, my union worked it out", "notice_period", {"notice_period_weeks": 6}),
    ("Ten days, I looked it up just now while the kettle was on", "notice_period", {"notice_period_days": 10}),
    ("Acht dagen, dat was net nog eens nagekeken", "notice_period", {"notice_period_days": 8}),
    ("Een uur is mijn max. Ik heb ooit drie jaar naar Vlissingen gereden", "commute", {"commute_max_minutes": 60}),
    ("An hour is my limit", "commute", {"commute_max_minutes": 60}),
    ("Een uur is mijn max", "salary", {"commute_max_minutes": 60}),
    ("Verder dan een half uur wil ik niet meer", "city", {"commute_max_minutes": 30}),
    ("Further than half an hour I don't want any more", "commute", {"commute_max_minutes": 30}),
    ("alles wat langer is dan drie kwartier sla ik af", "commute", {"commute_max_minutes": 45}),
    ("anything longer than forty minutes I turn down", "commute", {"commute_max_minutes": 40}),
    ("no less than 32, we're saving", "hours_per_week", {"hours_per_week_min": 32}),
    ("niet minder dan 32, we sparen", "hours_per_week", {"hours_per_week_min": 32}),
    ("Sixteen at the very most", "hours_per_week", {"hours_per_week_max": 16}),
    ("Not over 16. I'll tell you why", "hours_per_week", {"hours_per_week_max": 16}),
    ("Niet boven de 16, en ik zal zeggen waarom", "hours_per_week", {"hours_per_week_max": 16}),
    ("student so no more than 16, and in exam weeks nothing", "hours_per_week", {"hours_per_week_max": 16}),
    ("Twelve for now. The doctor agreed on that", "hours_per_week", {"hours_per_week": 12}),
    ("Twaalf voorlopig. Dat is met de arts afgesproken", "hours_per_week", {"hours_per_week": 12}),
    ("40 hours is what I'm after", None, {"hours_per_week": 40}),
    ("40 uur is wat ik zoek", None, {"hours_per_week": 40}),
    ("2,900 a month is what I have in mind", "start_date", {"salary_eur_month": 2900}),
    ("2900 per maand is wat ik in gedachten heb", "start_date", {"salary_eur_month": 2900}),
    ("I say two weeks", "start_date", {"start_date": "2026-12-07"}),
]
WORDS: list[Case] = [
    ("Nederlands van huis uit, Duits C1", "language_level", {"language_level": "native", "language_level_de": "C1"}),
    ("Liefst mailen en niet bellen", "contact_channel", {"contact_channel": "email"}),
    ("email please NOT phone. he checks it", "contact_channel", {"contact_channel": "email"}),
    ("Telefoon heeft geen zin, ik ben doof. Mailen graag", "phone", {"contact_channel": "email"}),
    ("Na elf uur 's avonds alstublieft, dan slaapt iedereen", "contact_channel",
     {"contact_time": "Na elf uur 's avonds"}),
    ("got an old volvo, ugly but she starts", "commute", {"transport": "car", "own_transport": True}),
    ("Gewoon met mijn eigen Fiatje", "commute", {"transport": "car", "own_transport": True}),
    ("met me eige scooter bro", "commute", {"transport": "scooter", "own_transport": True}),
    ("met de regiotaxi", "commute", {"transport": "other"}),
    ("By boat, honestly!", "commute", {"transport": "other"}),
    ("eigen bus waar ik ook mee naar het werk kom", None, {"transport": "car", "own_transport": True}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "expected"), [*TOWN_AND_WAY, *LICENCES, *YEARS, *SHIFTS, *NUMBERS, *WORDS])
def test_an_answer_is_read_whatever_was_asked(text: str, asked: str | None, expected: dict[str, object]) -> None:
    found = facts(text, asked)
    assert {name: value for name, value in found.items() if name != "motivation"} == expected
