"""Answers about shifts and weekends, kind by kind and day by day."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, Case, facts

S, W = "shifts", "weekend"

ANSWERS: list[Case] = [
    ("sun y sat n", W, {"sunday_ok": True, "saturday_ok": False}),
    ("lates y nights n", S, {"shifts_ok": True, "night_ok": False}),
    ("sat n sun both fine", W, {"saturday_ok": True, "sunday_ok": True, "weekend_ok": True}),
    ("Sundays if needs must, Saturday is pottery and a long bath", W, {"sunday_ok": True, "saturday_ok": False}),
    ("only Sunday because Saturday we are at the market", W, {"sunday_ok": True, "saturday_ok": False}),
    ("Sundees sweet, Saturday's out. I said so before.", W, {"sunday_ok": True, "saturday_ok": False}),
    ("Sunday fine. Saturday is my father-in-law's; he won't hear of it", W, {"sunday_ok": True, "saturday_ok": False}),
    ("Sundays maybe once or twice a month, not more.", W, {"sunday_ok": True}),
    ("Lates are acceptable. Nights I must decline.", S, {"shifts_ok": True, "night_ok": False}),
    ("scratch that bit about no nights", S, {"night_ok": True}),
    ("ignore what I wrote about no evening shifts", S, {"shifts_ok": True}),
    ("Saturday makes no difference to me", W, {"saturday_ok": True}),
    ("Gladly.", W, {"weekend_ok": True}),
    ("Most willing.", W, {"weekend_ok": True}),
    ("Alas no. Weekends are for the allotment.", W, {"weekend_ok": False}),
    ("Fine, though who shops on Sundays", W, {"weekend_ok": True}),
    ("nachtdiensten zijn voor mij ideaal", S, {"night_ok": True}),
    ("de nacht is echt mijn ding", S, {"night_ok": True}),
    ("late diensten ideaal, nachten niet", S, {"shifts_ok": True, "night_ok": False}),
    ("nachten zijn niet ideaal", S, {"night_ok": False}),
    ("zaterdag is heerlijk, zondag niet", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Saturday perfect, Sunday I bake with my daughter", W, {"saturday_ok": True, "sunday_ok": False}),
    ("zondag ben ik keeper, zaterdag kan altijd", W, {"saturday_ok": True, "sunday_ok": False}),
    ("zaterdag of zondag, tja... zaterdag. Zondag rust de kapper", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Saturday, why not?", W, {"saturday_ok": True}),
    ("both days, gladly", W, {"weekend_ok": True, "saturday_ok": True, "sunday_ok": True}),
    ("zaterdag prima, zondag prima", W, {"weekend_ok": True, "saturday_ok": True, "sunday_ok": True}),
    ("Geen bezwaar, mits de bus op zondag niet staakt", W, {"weekend_ok": True}),
    ("late shifts lovely, nights no way", S, {"shifts_ok": True, "night_ok": False}),
    ("avonden prima, nachten heb ik genoeg gehad", S, {"shifts_ok": True, "night_ok": False}),
    ("early and late both fine", S, {"shifts_ok": True}),
    ("Nachten? Mijn hoofd zegt nee", S, {"night_ok": False}),
    ("sure, even nights", S, {"shifts_ok": True, "night_ok": True}),
    ("shifts no problem, nights neither", S, {"shifts_ok": True, "night_ok": True}),
    ("avonden geen bezwaar, nachten wel", S, {"shifts_ok": True, "night_ok": False}),
    ("late turns or night duty, no hassle", S, {"shifts_ok": True, "night_ok": True}),
    ("night work doesn't bother me", S, {"night_ok": True}),
    ("in het weekend heb ik geen andere plannen", W, {"weekend_ok": True}),
    ("weekeinden zijn gien probleem", W, {"weekend_ok": True}),
    ("zoaterdag kin ik, zundag nie", W, {"saturday_ok": True, "sunday_ok": False}),
    ("nachten mag altijd en sorry voor de herrie het was niet handig", S, {"night_ok": True}),
    ("weekend is prima hij is dan toch niet thuis zegt de buurvrouw", W, {"weekend_ok": True}),
    ("late diensten: ja. Nachten: ook.", S, {"shifts_ok": True, "night_ok": True}),
    ("alles kan, vroeg, laat en nacht", S, {"shifts_ok": True, "night_ok": True}),
    ("Sundays I'd rather keep for the kids", W, {"sunday_ok": False}),
    ("sorry, I do not take shift work", S, {"shifts_ok": False}),
    ("Neither", W, {"weekend_ok": False}),
    ("Saturday, Sunday, both", W, {"weekend_ok": True, "saturday_ok": True, "sunday_ok": True}),
    ("in the weekend: Saturday yes, Sunday no", W, {"saturday_ok": True, "sunday_ok": False}),
    ("weekends are okay, though I can not leave him alone", W, {"weekend_ok": True}),
    ('my gran used to say "no bread without a night shift", so evenings, yes', S, {"shifts_ok": True}),
]
ANSWERS += [
    ("nights I can do without", S, {"night_ok": False}),
    ("nights are easy to hate", S, {"night_ok": False}),
    ("zaterdag en zondag zijn in orde, ik heb geen andere plannen", W,
     {"weekend_ok": True, "saturday_ok": True, "sunday_ok": True}),
    ("zaterdag aan, zondag uit", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Saturday yes, Sunday I'm in the band so no", W, {"saturday_ok": True, "sunday_ok": False}),
    ("Sunday I would like to keep. Saturday is yours", W, {"saturday_ok": True, "sunday_ok": False}),
]  # fmt: skip
NONE: list[tuple[str, str]] = [
    ("why ask, do customers come on sunday", W),
    ("shifts... in a museum... what for", S),
    ("do not mind me", S),
    ("is dat elke zaterdag?", W),
    ("I worked every Saturday for years", W),
    ("Weekends belong to my brother, he drives then", W),
    ("I did nights for ages and hated them", S),
    ("avonden liever niet", S),
    ("'late bloomer', my teacher called me", S),
]


@pytest.mark.parametrize(("text", "asked", "expected"), ANSWERS)
def test_each_kind_and_day_gets_its_own_answer(text: str, asked: str, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), NONE)
def test_a_story_about_a_day_is_no_answer(text: str, asked: str) -> None:
    assert not {"shifts_ok", "saturday_ok", "weekend_ok", "sunday_ok", "night_ok"} & set(facts(text, asked))


@pytest.mark.parametrize(
    ("text", "asked", "weekend"),
    [
        ("28 uur. Door de week slaap ik in een pension, weekend thuis", "hours_per_week", None),
        ("Two weeks. Weekends at home, weekdays in a hotel near the site", "notice_period", None),
        ("Week in Utrecht, weekends in Gent. Utrecht is where I live", "city", None),
        ("Doordeweeks op kamers, weekend bij mijn ouders. Naam: Lars", "name", None),
        ("during weekends I am in Maastricht, at a friend", "city", None),
        ("30 uur, doordeweeks hier, weekend Texel", "hours_per_week", None),
        ("30 uur, weekend best", "hours_per_week", True),
        ("weekenden in Delft kan ik altijd werken", None, True),
        ("Weekends in Gouda I can work, weekdays not", None, True),
        ("Weekends bij mijn vorige baan ook altijd gewerkt, geen probleem", None, True),
        ("weekends at home usually, but can work them", None, True),
        ("weekend in Gent, maar doordeweeks kan ik werken", None, None),
        ("weekends at home so I can't work then", None, None),
        ("30 uur, weekend in overleg", "hours_per_week", True),
        ("One month. Weekends: I'm in!", "notice_period", True),
        ("30 hours. Weekends I am in for, nights not", "hours_per_week", True),
        ("30 uur, weekend graag", "hours_per_week", True),
        ("30 uur. Weekend: geen probleem, ik ben dan toch thuis", "hours_per_week", True),
    ],
)
def test_where_somebody_is_at_the_weekend_is_no_yes(text: str, asked: str, weekend: bool | None) -> None:
    assert facts(text, asked).get("weekend_ok") == weekend


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("zaterdag wel, zo niet", W, {"saturday_ok": True, "sunday_ok": False}),
        ("Is de baan vrij? Zo ja, dan bel ik. Zo nee, ook goed", None, {}),
        ("maandag begin ik, zo niet eerder", None, {}),
        ("halve finale darten zaterdag, ja gewonnen", None, {}),
        ("zaterdags kan ik ook, alleen niet na zevenen", "notice_period", {"saturday_ok": True}),
        ("Zaterdag: ja. Zondga, zondag: nee", W, {"saturday_ok": True, "sunday_ok": False}),
        ("Zaterdag heb ik voetbal. Zondag slaap ik uit. Dus nee.", W, {"weekend_ok": False}),
        ("Zaterdag kan wel. Zondag kerk, dus nee", W, {"saturday_ok": True, "sunday_ok": False}),
        ("alleen zaterdags, zondag speel ik accordeon", W, {"saturday_ok": True, "sunday_ok": False}),
        ("één weekend per maand hoort tot de mogelijkheden", W, {"weekend_ok": True}),
    ],
)
def test_a_day_is_answered_by_its_own_words(text: str, asked: str | None, expected: dict[str, object]) -> None:
    found = facts(text, asked)
    assert {name: found[name] for name in found if name.endswith("_ok")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dat is voor mij in orde", {"shifts_ok": True}),
        ("wat mij betreft in orde", {"shifts_ok": True}),
        ("Dat is voor mij niet in orde", {}),
        ("amai ja, ik ben niet anders gewend", {"shifts_ok": True}),
        ("dag of nacht is voor mij gelijk", {"shifts_ok": True, "night_ok": True}),
        ("Vroege dienst is prima. Van de nacht moet je mij afhouden.", {"shifts_ok": True, "night_ok": False}),
    ],
)
def test_how_people_agree_to_shifts(text: str, expected: dict[str, object]) -> None:
    assert facts(text, S) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overdag graag.", {"shifts_ok": False}),
        ("'s Nachts slaapt ook mijn kat. Overdag dus.", {"shifts_ok": False, "night_ok": False}),
        ("Late diensten zijn prima. Overdag ook.", {"shifts_ok": True}),
    ],
)
def test_by_day_is_an_answer(text: str, expected: dict[str, object]) -> None:
    assert facts(text, S) == expected


def test_last_saturday_is_none_to_come() -> None:
    text = "Ik heb de reis afgelopen zaterdag met de trein gemaakt, veertig minuten"
    found = extract(text, language="nl", today=TODAY, asked="commute")
    assert "saturday_ok" not in {f.name for f in in_pieces(text, found, today=TODAY, asked="commute")}
