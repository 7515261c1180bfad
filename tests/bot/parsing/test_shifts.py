"""Shift work, nights and weekends."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts, put_forward

S, W = "shifts", "weekend"

SAID: list[Case] = [
    ("wisselende dagen zijn geen probleem", S, {"shifts_ok": True}),
    ("alle weekends mag, behalve dat van den 9de", W, {"weekend_ok": True}),
    ("zaterdag fluit ik pupillen, op zondag ben ik de uwe", W, {"saturday_ok": False, "sunday_ok": True}),
    ("zaterdagen sla ik beleefd af", W, {"saturday_ok": False}),
    ("zaterdagavond is bingo met mijn tante, zondag niet", W, {"sunday_ok": False}),
    ("zaterdag niet, en bij mijn oom werkten ze ook zondags", W, {"saturday_ok": False}),
    ("ja allebei de dag", W, {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("Not as a rule, no; weekdays suit me", W, {"weekend_ok": False}),
    ("Sundays no. Well, every second Sunday is fine", W, {"sunday_ok": True}),
    ("Fine. The parrot rules my flat anyway", W, {"weekend_ok": True}),
    ("weekned is ok with me", W, {"weekend_ok": True}),
    ("wisselend mag", S, {"shifts_ok": True}),
    ("s nachts werken is prima", S, {"night_ok": True}),
    ("Poeh, liever niet eigenlijk. Wel jammer", W, {"weekend_ok": False}),
    ("kan hoor, ben alleen moe vandaag", W, {"weekend_ok": True}),
    ("weekend prima, alleen niet zaterdag van het feest van mijn nicht", W, {"weekend_ok": True}),
    ("zaterdag wel, maar zondag van mijn geloof niet", W, {"saturday_ok": True, "sunday_ok": False}),
    ("ja, alleen het eerste weekend van de maand, de rest niet", W, {"weekend_ok": False}),
    ("ja, alleen de eerste zondag van de maand niet en zaterdag nooit", W, {"saturday_ok": False}),
    ("nachtdienst mag je houden wat je verdient", S, {"night_ok": True}),
    ("ja hoor, beide dage", W, {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("zaterdag natuurlijk, zondag doe ik niks", W, {"saturday_ok": True, "sunday_ok": False}),
    ("zondag doe ik niets liever dan werken", W, {"sunday_ok": True}),
    ("op zondag doe ik niks bijzonders dus ik kan werken", W, {"sunday_ok": True}),
    ("weekend goed, alleen niet op een zondag", W, {"saturday_ok": True, "sunday_ok": False}),
    ("weekend is goed, alleen de laatste zondag van mei niet", W, {"weekend_ok": True}),
    ("ja hoor, behalve de zaterdag van mijn trouwdag", W, {"weekend_ok": True}),
    ("weekends are fine, except the last Sunday of the month", W, {"weekend_ok": True}),
    ("ja maar zondag van mij niet", W, {"sunday_ok": False}),
    ("geen weekend, behalve de eerste zaterdag van de maand", W, {"weekend_ok": False}),
    ("laat is prima, nacht mag je houden", S, {"shifts_ok": True, "night_ok": False}),
    ("akkoord met ploegen, nachtdienst inbegrepen", S, {"shifts_ok": True, "night_ok": True}),
    ("nachten mag je me geven", S, {"night_ok": True}),
    ("ja", S, {"shifts_ok": True}),
    ("nee liever niet", S, {"shifts_ok": False}),
    ("liever niet", W, {"weekend_ok": False}),
    ("maakt mij niet uit", S, {"shifts_ok": "no_preference"}),
    ("geen probleem", W, {"weekend_ok": True}),
    ("ploegendienst is prima", None, {"shifts_ok": True}),
    ("geen ploegendienst", None, {"shifts_ok": False}),
    ("nachten niet", None, {"night_ok": False}),
    ("nachtdienst doe ik niet", None, {"night_ok": False}),
    ("nachtdiensten geen probleem", None, {"night_ok": True}),
    ("alleen overdag", S, {"shifts_ok": False}),
    ("ik wil alleen dagdienst", None, {"shifts_ok": False}),
    ("weekend kan ik niet", None, {"weekend_ok": False}),
    ("in het weekend werken is prima", None, {"weekend_ok": True}),
    ("zaterdag wel, zondag niet", W, {"saturday_ok": True, "sunday_ok": False}),
    ("zaterdag prima zondag liever niet", W, {"saturday_ok": True, "sunday_ok": False}),
    ("alleen zaterdag", W, {"saturday_ok": True}),
    ("om de week een weekend is goed", W, {"weekend_ok": True}),
    ("nachten en weekenden zijn geen probleem", None, {"night_ok": True, "weekend_ok": True}),
    ("geen nachten of weekenden", None, {"night_ok": False, "weekend_ok": False}),
    ("avonden geen probleem, nachten wel", S, {"shifts_ok": True, "night_ok": False}),
    ("ge moogt mij in het weekend inplannen, geen probleem", W, {"weekend_ok": True}),
    ("yes", S, {"shifts_ok": True}),
    ("rather not", W, {"weekend_ok": False}),
    ("I don't mind", S, {"shifts_ok": True}),
    ("no problem", W, {"weekend_ok": True}),
    ("shift work is fine", None, {"shifts_ok": True}),
    ("no shifts", None, {"shifts_ok": False}),
    ("no nights please", None, {"night_ok": False}),
    ("I can't do nights", None, {"night_ok": False}),
    ("night shifts are no problem", None, {"night_ok": True}),
    ("only day shifts", None, {"shifts_ok": False}),
    ("weekends are fine", None, {"weekend_ok": True}),
    ("I can't work weekends", None, {"weekend_ok": False}),
    ("sat yes sun nae chance", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Saturdays yes, Sundays no", W, {"saturday_ok": True, "sunday_ok": False}),
    ("I can do Saturdays", None, {"saturday_ok": True}),
    ("every other weekend is ok", None, {"weekend_ok": True}),
    ("nights and weekends are fine", None, {"night_ok": True, "weekend_ok": True}),
    ("shifts yes, nights no", None, {"shifts_ok": True, "night_ok": False}),
]
BOTH_DAYS = ("saturday_ok", "sunday_ok", "weekend_ok")
# Words of denial that deny no more than an objection, and words of consent that consent to nothing.
YES_OR_NO: list[Case] = [
    ("shifts are fine, not fussed at all", S, {"shifts_ok": True}),
    ("early and late ok, not bothered", S, {"shifts_ok": True}),
    ("wisseldienst geen probleem, nachten ook niet", S, {"shifts_ok": True, "night_ok": True}),
    ("ploegendienst geen punt ook 's nachts niet", S, {"shifts_ok": True, "night_ok": True}),
    ("ja shifts no problem, weekends neither", S, {"shifts_ok": True, "weekend_ok": True}),
    ("weekend gaat prima, maak u geen zorgen", W, {"weekend_ok": True}),
    ("op zondag werk ik, geen zorgen", W, {"sunday_ok": True}),
    ("weekends: no complaints from me", W, {"weekend_ok": True}),
    ("weekends, you will not hear me moan", W, {"weekend_ok": True}),
    ("over weekends hoor je mij niet klagen", W, {"weekend_ok": True}),
    ("ploegen? je hoort mij niet mopperen", S, {"shifts_ok": True}),
    ("weekend valt voor mij af", W, {"weekend_ok": False}),
    ("het weekend vervalt bij mij", W, {"weekend_ok": False}),
    ("weekends are off the table", W, {"weekend_ok": False}),
    (
        "I'm not free on Saturdays and Sundays",
        "city",
        {"saturday_ok": False, "sunday_ok": False, "weekend_ok": False},
    ),
    ("ik ben niet inzetbaar op zaterdag", "city", {"saturday_ok": False}),
    (
        "Forget that answer, shifts do not work for me. Licence yes.",
        "driving_licence",
        {"shifts_ok": False, "driving_licence": True},
    ),
    ("Maria Silva. Mail. Permit fine. No shifts.", "hours_per_week", {"name": "Maria Silva", "shifts_ok": False}),
    ("Diensten was ik vergeten: kan alles", "city", {"shifts_ok": True}),
    ("Ploegen had ik nog niet beantwoord: nee", "city", {"shifts_ok": False}),
    ("Vroeger deed ik ploegen, dat mag best weer", S, {"shifts_ok": True}),
    ("In my old job I did lates and that may come back", S, {"shifts_ok": True}),
    # the same words, and a no
    ("shifts? no, not bothered to do those", S, {"shifts_ok": False}),
    ("ploegen prima, maar 's nachts niet", S, {"shifts_ok": True, "night_ok": False}),
    ("ploegen geen probleem maar nachten liever niet", S, {"shifts_ok": True, "night_ok": False}),
    ("geen weekend, maak je geen illusies", W, {"weekend_ok": False}),
    ("weekends: you won't see me", W, {"weekend_ok": False}),
    ("There were no shifts left at my old job", "hours_per_week", {}),
    ("not really fussed on weekends", W, {"weekend_ok": False}),
    ("Vanaf januari vervalt mijn voetbal op zaterdag dus dan kan ik", W, {"saturday_ok": True}),
    ("ploegen geen probleem, nachten ook niet meer", S, {"shifts_ok": True, "night_ok": False}),
    ("zaterdag geen probleem, zondag ook niet altijd", W, {"saturday_ok": True, "sunday_ok": False}),
    ("het weekend hou ik voor mezelf", W, {"weekend_ok": False}),
    ("weekend laat ik open", W, {"weekend_ok": True}),
    ("weekends - won't say I love it but ok", W, {"weekend_ok": True}),
    ("I won't say anything about weekends, they are fine", W, {"weekend_ok": True}),
    (
        "Sundays are my favourite, really! Saturdays ok too",
        "weekend",
        {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True},
    ),
    ("Saturday is not possible. Sunday is church", "weekend", {"saturday_ok": False, "sunday_ok": False}),
    (
        "Weekends yes, both days, only not the last Sunday of the month",
        "weekend",
        {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True},
    ),
    ("Saturday yes, but every second Sunday I have my kids", "weekend", {"saturday_ok": True, "sunday_ok": False}),
]
ONE_OF_THE_DAYS: list[Case] = [
    ("alleen zaterdag, geen zondag", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Alleen zaterdagen, zondagen niet.", W, {"saturday_ok": True, "sunday_ok": False}),
    ("enkel zondag, niet zaterdag", W, {"saturday_ok": False, "sunday_ok": True}),
    ("just Sundays, not Saturdays", W, {"saturday_ok": False, "sunday_ok": True}),
    ("Saturdays only, no Sundays", W, {"saturday_ok": True, "sunday_ok": False}),
    ("only Sunday, Saturday no", W, {"saturday_ok": False, "sunday_ok": True}),
    ("Alleen op zondag, op zaterdag niet", "hours_per_week", {"saturday_ok": False, "sunday_ok": True}),
    ("about the weekend, Sunday I can't but Saturday is fine", "city", {"saturday_ok": True, "sunday_ok": False}),
    ("het weekend zaterdag lukt niet maar zondag is prima", "city", {"saturday_ok": False, "sunday_ok": True}),
    # these name one day only, and refuse that
    ("alleen zaterdag niet", W, {"saturday_ok": False}),
    ("alleen zaterdag kan ik niet", W, {"saturday_ok": False}),
    ("only Sunday not", W, {"sunday_ok": False}),
    ("alles behalve zondag", W, {"sunday_ok": False}),
    # the "only" is of both, or denied
    ("alleen zaterdag en zondag niet", W, {"saturday_ok": False, "sunday_ok": False}),
    ("ik kan alle dagen, alleen zaterdag en zondag niet", W, {"saturday_ok": False, "sunday_ok": False}),
    ("any day, only Saturday and Sunday not", W, {"saturday_ok": False, "sunday_ok": False}),
    ("alleen zaterdag niet zondag wel", W, {"saturday_ok": False, "sunday_ok": True}),
    ("alleen zaterdag en geen zondag", W, {"saturday_ok": True, "sunday_ok": False}),
    ("alleen zaterdag maar zondag niet", W, {"saturday_ok": True, "sunday_ok": False}),
    # the weekend suits, and of it one day is meant
    ("weekends fine, only saturday", W, {"saturday_ok": True}),
    ("Weekend work is okay, but just Sundays please", W, {"sunday_ok": True}),
    ("weekends are ok, Saturdays only", "city", {"saturday_ok": True}),
    ("het weekend is prima, alleen zaterdag dan", None, {"saturday_ok": True}),
    ("the weekend is fine, only Saturday I can't", W, {"saturday_ok": False, "sunday_ok": True}),
    ("weekend ok, only saturday is my wedding", W, {"saturday_ok": False, "sunday_ok": True}),
    ("Weekends are fine. My brother works only Saturdays.", "city", {"weekend_ok": True}),
    ("weekends are fine, only Sunday I have church", W, {"saturday_ok": True, "sunday_ok": False}),
]
# Told where something else was asked, each part of a list or a row by itself.
TOLD: list[Case] = [
    ("zaterdag kan ik, zondag ook", "city", {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("Zaterdag en zondag ben ik inzetbaar", None, {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("Sat and Sun, no stress", None, {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("zaterdags help ik graag, zondags blijf ik thuis", "city", {"saturday_ok": True, "sunday_ok": False}),
    ("Saturday I could do, Sunday is for church", None, {"saturday_ok": True, "sunday_ok": False}),
    ("I am available on Saturday, not on Sunday", None, {"saturday_ok": True, "sunday_ok": False}),
    ("De zaterdag schikt mij niet, evenmin de zondag", "city",
     {"saturday_ok": False, "sunday_ok": False, "weekend_ok": False}),
    ("het weekend is prima maar zondag niet", None, {"weekend_ok": True, "saturday_ok": True, "sunday_ok": False}),
    ("Ook in het weekend ben ik beschikbaar", "city", {"weekend_ok": True}),
    ("weekends are no obstacle", None, {"weekend_ok": True}),
    ("Weekends? Gladly.", None, {"weekend_ok": True}),
    ("Nachten? Kom maar op.", None, {"night_ok": True}),
    ("Nights, gladly, the dogs snore then", "salary", {"night_ok": True}),
    ("nite shifts ok 4 me", None, {"night_ok": True}),
    ("night duty I leave to the young ones", None, {"night_ok": False}),
    ("nights I can do without", None, {"night_ok": False}),
    ("nights are easy to hate", None, {"night_ok": False}),
    ("wisseldienst aanvaard ik, nachtdienst eveneens", None, {"shifts_ok": True, "night_ok": True}),
    ("late diensten vormen geen bezwaar", None, {"shifts_ok": True}),
    ("avonden en nachten maken mij niks uit", None, {"shifts_ok": True, "night_ok": True}),
    ("late diensten geen bezwaar, nachten wel", None, {"shifts_ok": True, "night_ok": False}),
]  # fmt: skip
OTHER: list[tuple[str, str | None]] = [
    ("I only shout when my club plays like on Saturday", None),
    ("the morning is same like night to me", None),
    ("ik fluit pupillen op zaterdag en moet kijken of iemand dat overneemt", W),
    ("Toen. Zondag heb ik een halve marathon gelopen", "city"),
    ("5 nights out of 7 she cries", None),
    ("my favourite series is on in the evenings", "shifts"),
    ("your weekend good? mine too", "city"),
    ("daar zat geen kap op de zaag", None),
    ("ik doe ook avondschool", "education"),
    ("zo kan ik om half twee naar les", None),
    ("bel me na zondag niet meer op dat nummer", "phone"),
    ("last year the weekends, yes, were fine", None),
    ("is het ploegendienst?", S),
    ("moet ik in het weekend werken?", W),
    ("fijn weekend", None),
    ("ik ben kapot van de nachtdienst", None),
    ("mijn man werkt in ploegendienst", S),
    ("ik heb jaren nachtdiensten gedraaid", None),
    ("weet ik nog niet", S),
    ("dat hangt ervan af", W),
    ("zaterdag had ik een gesprek", None),
    ("is it shift work?", S),
    ("do I have to work weekends?", W),
    ("have a nice weekend", None),
    ("tired of the night shift", None),
    ("my husband does shifts", S),
    ("depends", W),
    ("I don't know yet", S),
    ("I had an interview on saturday", None),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SAID)
def test_shifts_nights_and_weekends_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), TOLD)
def test_what_is_told_of_them_unasked_is_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_of_shifts_is_no_answer(text: str, asked: str | None) -> None:
    assert facts(text, asked) == {}


@pytest.mark.parametrize(("text", "asked", "expected"), ONE_OF_THE_DAYS)
def test_only_one_of_the_two_days_is_no_refusal_of_the_weekend(
    text: str, asked: str | None, expected: dict[str, object]
) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), YES_OR_NO)
def test_a_word_of_denial_or_consent_is_taken_for_what_it_means(
    text: str, asked: str | None, expected: dict[str, object]
) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("Saturdays belong to rugby", W, {"saturday_ok": False}),
        ("Saturdays belong to rugby", "phone", {"saturday_ok": False}),
        ("Sundays go to my mum", W, {"sunday_ok": False}),
        ("saturday = judo with my boy. but sundays I'm free", W, {"saturday_ok": False, "sunday_ok": True}),
        ("Saturday is my daughter's hockey, Sunday I sleep", W, {"saturday_ok": False, "sunday_ok": False}),
        ("zondagen zijn voor het gezin", "city", {"sunday_ok": False}),
        ("only Saturday, Sunday is sacred", W, {"saturday_ok": True, "sunday_ok": False}),
        ("Saturdays belong to you", W, {"saturday_ok": True}),
        ("Saturday is my favourite day to work", W, {"saturday_ok": True}),
        ("Saturday is for football but after four I can", W, {"saturday_ok": True}),
        ("weekends we can discuss when we meet", W, {}),
        ("Weekends we'd better talk about in person", W, {}),
    ],
)
def test_a_day_that_belongs_to_something_else_is_no_day_to_work(
    text: str, asked: str, expected: dict[str, object]
) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "asked", "night"),
    [
        ("Fine by me, bar the nights", S, False),
        ("any shift, bar nights", S, False),
        ("I worked bar nights and I can do nights", S, True),
        ("Sundays are ok. On your site I read about nights though", W, None),
        ("Saturday ok, but I heard about night work and nobody told me", W, None),
        ("Saturday ok, and nights are fine too", W, True),
    ],
)
def test_bar_nights_are_no_nights_and_to_read_of_them_is_no_yes(text: str, asked: str, night: bool | None) -> None:
    told = facts(text, asked)
    assert told.get("night_ok") is night
    assert told.get("shifts_ok") is not False


@pytest.mark.parametrize(
    ("text", "saturday", "sunday"),
    [
        ("mijn broer trouwt dus zaterdag liever niet, zondag prima", False, True),
        ("my brother gets married so Saturday not, Sunday is fine", False, True),
        ("mijn zus helpt mee, dus zaterdag prima, zondag niet", True, False),
    ],
)
def test_a_day_is_what_the_words_behind_it_say(text: str, saturday: bool, sunday: bool) -> None:
    said = put_forward(text, "hours_per_week", language="nl")
    assert (not saturday) not in said.get("saturday_ok", [])
    assert (not sunday) not in said.get("sunday_ok", [])
