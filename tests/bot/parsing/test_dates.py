"""From when somebody can start. Today is Monday 23 November 2026."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

D = "start_date"

SAID: list[tuple[str, str | None, str]] = [
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
]
NOT_A_START: list[tuple[str, str | None]] = [
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
