"""The way to work."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

C = "commute"

SAID: list[Case] = [
    ("ten minutes by motor car", C, {"commute_minutes": 10, "transport": "car"}),
    ("25 as I said", C, {"commute_minutes": 25}),
    ("I have a car licence and my own car", None, {"driving_licence": True, "own_transport": True}),
    ("25 mnt fietse", C, {"commute_minutes": 25, "transport": "bike"}),
    ("Vijftien minuutjes trappen", C, {"commute_minutes": 15, "transport": "bike"}),
    ("een half uur per automobiel", C, {"commute_minutes": 30, "transport": "car"}),
    ("kwartiertje op z'n hoogst", C, {"commute_max_minutes": 15}),
    ("Een uur. Langer dan dat doe ik niet", C, {"commute_max_minutes": 60}),
    ("fiets 18 minuten en de bus neem ik niet meer", C, {"commute_minutes": 18, "transport": "bike"}),
    ("Fiets, 18 min. De tram kan ook", C, {"commute_minutes": 18, "transport": "bike"}),
    ("Utrecht, het kwartier van de havens", "city", {"city": "Utrecht"}),
    ("by tram, 15 minutes, no, 20 with the stairs", C, {"commute_minutes": 20, "transport": "public_transport"}),
    ("by RandstadRail, 25 minutes", C, {"commute_minutes": 25, "transport": "public_transport"}),
    ("with a raincoat on the bike 20 min", C, {"commute_minutes": 20, "transport": "bike"}),
    ("Bij nat weer met de auto, anders op de fiets, 15 minuten", C, {"commute_minutes": 15, "transport": "bike"}),
    ("By tram a quarter.", C, {"commute_minutes": 15, "transport": "public_transport"}),
    ("I ride with my neighbour on his motorbike, 20 min", C, {"commute_minutes": 20, "transport": "other"}),
    ("I pay a quarter. 30 minutes by bus", C, {"commute_minutes": 30, "transport": "public_transport"}),
    ("Het is niet anders, met de bus 40 minuten", C, {"commute_minutes": 40, "transport": "public_transport"}),
    ("Ik fiets wanneer het niet regent, 15 min", C, {"commute_minutes": 15, "transport": "bike"}),
    ("If I get it I'd be glad to come by bus, 25 minutes", C, {"commute_minutes": 25, "transport": "public_transport"}),
    ("zonder auto is het niet te doen, met de auto 20 minuten", C, {"commute_minutes": 20, "transport": "car"}),
    ("geen auto van de zaak nodig, met de auto 20 minuten", C, {"commute_minutes": 20, "transport": "car"}),
    ("I don't have any car trouble. By car 20 minutes", C, {"commute_minutes": 20, "transport": "car"}),
    ("by car 20 minutes, a garage I don't have one", C, {"commute_minutes": 20, "transport": "car"}),
    (
        "I travel by train and tram, forty minutes in all, and would go as far as an hour",
        None,
        {"commute_minutes": 40, "commute_max_minutes": 60, "transport": "public_transport"},
    ),
    ("I go by bus, up to an hour is fine", "name", {"commute_max_minutes": 60, "transport": "public_transport"}),
    (
        "I would come in my own car and half an hour is no trouble",
        None,
        {"commute_max_minutes": 30, "own_transport": True, "transport": "car"},
    ),
    (
        "go by bus, about 30 min, max 45",
        None,
        {"commute_minutes": 30, "commute_max_minutes": 45, "transport": "public_transport"},
    ),
    (
        "I cycle 20 minutes, above 40 is too long",
        C,
        {"commute_minutes": 20, "commute_max_minutes": 40, "transport": "bike"},
    ),
    ("an hour on the train is me limit", "education", {"commute_max_minutes": 60, "transport": "public_transport"}),
    ("should the journey exceed three quarters of an hour, I fear for my cat", C, {"commute_max_minutes": 45}),
    (
        "ik kom met de metro en ben bereid drie kwartier onderweg te zijn",
        "hours_per_week",
        {"commute_max_minutes": 45, "transport": "public_transport"},
    ),
    (
        "Met de trein, en een uur onderweg is mijn limiet",
        None,
        {"commute_max_minutes": 60, "transport": "public_transport"},
    ),
    ("ik reis met de trein, ten hoogste een uur", None, {"commute_max_minutes": 60, "transport": "public_transport"}),
    ("the waterbus takes me 35 minutes", None, {"commute_minutes": 35, "transport": "public_transport"}),
    ("I take the bakkie, twenty minutes", None, {"commute_minutes": 20, "transport": "car"}),
    ("twenty on the bike", C, {"commute_minutes": 20, "transport": "bike"}),
    (
        "Walk, 6 min. Train, 14 min. In total it takes me 26 minutes.",
        C,
        {"commute_minutes": 26, "transport": "public_transport"},
    ),
    ("bus 10 min, walking 5 min, sum: 15 min", C, {"commute_minutes": 15, "transport": "public_transport"}),
    ("I'd not go further than 15 km for it", None, {"commute_max_km": 15}),
    ("verder dan 25 kilometer ga ik niet", "salary", {"commute_max_km": 25}),
    ("8 kilometer fietsen is niks, maar verder dan 12 moet het niet", "salary", {"commute_max_km": 12}),
    ("my motor scooter, 18 minutes", C, {"commute_minutes": 18, "transport": "scooter"}),
    ("I come with my own whip, 25 min", C, {"commute_minutes": 25, "own_transport": True, "transport": "car"}),
    ("I have no bike, just nothing to drive", C, {"own_transport": False}),
    ("20 minuten met de auto", None, {"commute_minutes": 20, "transport": "car"}),
    ("een half uur fietsen", None, {"commute_minutes": 30, "transport": "bike"}),
    ("met de trein", C, {"transport": "public_transport"}),
    ("ov", C, {"transport": "public_transport"}),
    ("ik kom op de fiets", None, {"transport": "bike"}),
    ("brommer", C, {"transport": "scooter"}),
    ("te voet", C, {"transport": "walk"}),
    ("ik heb eigen vervoer", None, {"own_transport": True}),
    ("eigen auto", C, {"own_transport": True, "transport": "car"}),
    ("ik heb geen auto", C, {"own_transport": False}),
    ("geen auto, wel de bus", C, {"transport": "public_transport"}),
    ("maximaal 45 minuten", C, {"commute_max_minutes": 45}),
    ("max 30 km", C, {"commute_max_km": 30}),
    ("tot een uur reizen is prima", C, {"commute_max_minutes": 60}),
    ("niet verder dan 25 kilometer", C, {"commute_max_km": 25}),
    ("drie kwartier", C, {"commute_minutes": 45}),
    ("anderhalf uur is te veel, hooguit een uur", C, {"commute_max_minutes": 60}),
    ("kwartiertje", C, {"commute_minutes": 15}),
    ("20 minutes by car", None, {"commute_minutes": 20, "transport": "car"}),
    ("half an hour by bike", None, {"commute_minutes": 30, "transport": "bike"}),
    ("by train", C, {"transport": "public_transport"}),
    ("I cycle", C, {"transport": "bike"}),
    ("on foot", C, {"transport": "walk"}),
    ("I have my own car", None, {"own_transport": True}),
    ("no car", C, {"own_transport": False}),
    ("45 minutes max", C, {"commute_max_minutes": 45}),
    ("up to 30 km", C, {"commute_max_km": 30}),
    ("no further than 25 kilometres", C, {"commute_max_km": 25}),
    ("an hour", C, {"commute_minutes": 60}),
    ("quarter of an hour", C, {"commute_minutes": 15}),
    ("half an hour at most by train", C, {"commute_max_minutes": 30, "transport": "public_transport"}),
    ("35 minutes on the tram is ok, more not", C, {"commute_max_minutes": 35, "transport": "public_transport"}),
    ("25 mins max. Knackered", C, {"commute_max_minutes": 25}),
    ("drie kwartier met de bus, langer niet", C, {"commute_max_minutes": 45, "transport": "public_transport"}),
    ("een kwartier fietsen is het uiterste", C, {"commute_max_minutes": 15, "transport": "bike"}),
    ("meer als een half uur hoeft niet", C, {"commute_max_minutes": 30}),
    ("ik heb eigen fiets", C, {"own_transport": True, "transport": "bike"}),
    ("by nachtbus, 20 minuten", C, {"commute_minutes": 20, "transport": "public_transport"}),
    ("Half an hour in my pickup", C, {"commute_minutes": 30, "transport": "car", "own_transport": True}),
    ("15 minutes in the car", C, {"commute_minutes": 15, "transport": "car"}),
    (
        "bus, half an hour, max an hour",
        C,
        {"commute_minutes": 30, "commute_max_minutes": 60, "transport": "public_transport"},
    ),
    ("12 km by bike, no further", C, {"commute_max_km": 12, "transport": "bike"}),
    ("een minuut of twintig met de auto", C, {"commute_minutes": 20, "transport": "car"}),
    ("ten hoogste 40 minuten", C, {"commute_max_minutes": 40}),
    ("Maximum commute: 50 min", C, {"commute_max_minutes": 50}),
    ("35 minutes by bus", C, {"commute_minutes": 35, "transport": "public_transport"}),
    ("By train, hour and a half", C, {"commute_minutes": 90, "transport": "public_transport"}),
    ("half of hour by bike", C, {"commute_minutes": 30, "transport": "bike"}),
    ("With my moto, a quarter", C, {"commute_minutes": 15, "transport": "other"}),
    ("Bike, 18 minutes. When it rains I take the tram", C, {"commute_minutes": 18, "transport": "bike"}),
    ("By scooter, 9 minutes, else by bus", C, {"commute_minutes": 9, "transport": "scooter"}),
    ("Op de fiets, 12 minuten. De auto als het giet", C, {"commute_minutes": 12, "transport": "bike"}),
    ("By bus, 20 minutes, when it rains it's slower", C, {"commute_minutes": 20, "transport": "public_transport"}),
    (
        "I don't own a car, but my aunt lends me hers: by car 25 minutes",
        C,
        {"commute_minutes": 25, "transport": "car", "own_transport": False},
    ),
    (
        "The car is not mine, with the car it's 12 minutes",
        C,
        {"commute_minutes": 12, "transport": "car", "own_transport": False},
    ),
    ("I'd ride with a colleague. 20 minutes", C, {"commute_minutes": 20, "transport": "car"}),
    ("I ride with my neighbour on the bike, 20 minutes", C, {"commute_minutes": 20, "transport": "bike"}),
    ("With wind or rain, always by bike, 15 min", C, {"commute_minutes": 15, "transport": "bike"}),
]
OTHER: list[tuple[str, str | None]] = [
    ("metro, one sec", "city"),
    ("give me 5 minutes", C),
    ("I trained as a tram conductor", None),
    ("the proudest half an hour of my life", "hours_per_week"),
    ("ik had jaren een eigen bakkerij in Deventer", None),
    ("ik heb een eigen karretje op de markt, verkoop kaas", None),
    ("my train leaves in ten minutes", "salary"),
    ("I talked with the bus driver for 20 minutes", "salary"),
    ("the train was 40 minutes late", "salary"),
    ("an hour of piano is no problem", None),
    ("my sister takes the train, 40 minutes", None),
    ("is an hour by train fine?", None),
    ("I ran further than 20 km on Sunday", None),
    ("ik ben automonteur", None),
    ("de bus rijdt elke 15 minuten", None),
    ("I drove the truck there for years", "salary"),
    ("I sat in the car all morning", None),
    ("ik zit in de auto", None),
    ("ik las het in de trein", None),
    ("hoe ver is het met de bus?", C),
    ("krijg je een auto van de zaak", None),
    ("10 minuten geleden", None),
    ("I sat in the car park for 40 mins", None),
    ("is there a bus?", C),
    ("do I get a car", None),
    ("the bus goes every 15 minutes", None),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SAID)
def test_the_way_to_work_is_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_travel_is_not_the_way_to_work(text: str, asked: str | None) -> None:
    assert facts(text, asked) == {}


L = "driving_licence"
OWN_CAR = [
    ("Yes, B, and the old Toyota waits in the driveway", L),
    ("B, got it in 2011, my little Clio is parked outside", L),
    ("B. I keep a small Fiat", L),
    ("B, yes, the Renault is mine", L),
    ("B since March, one old Ford", L),
    ("B, a wee Fiat too", L),
    ("Scooter's mine, 15 minutes", "commute"),
]
NO_OWN_CAR = [
    ("the driver brought it in his own car", L),
    ("I have car licence B", L),
    ("B. I sold Volvos for years", L),
    ("B. I run a Toyota dealership", L),
    ("B, learned in a Peugeot", L),
    ("B. The boss has a car outside", L),
    ("B, a Volvo truck was my school", L),
    ("B, the van is not mine", L),
]


@pytest.mark.parametrize(("text", "asked"), OWN_CAR)
def test_a_car_that_stands_outside_is_ones_own(text: str, asked: str) -> None:
    assert facts(text, asked).get("own_transport") is True


@pytest.mark.parametrize(("text", "asked"), NO_OWN_CAR)
def test_a_car_told_of_is_not_ones_own(text: str, asked: str) -> None:
    assert facts(text, asked).get("own_transport") is not True


@pytest.mark.parametrize(
    ("text", "asked", "minutes"),
    [
        ("Het scheelt me een half uur rijden per dag", "motivation", None),
        ("Dat scheelt me 25 minuten. Nu doe ik er 50 minuten over", "commute", 50),
        ("het is 25 minuten rijden, dat scheelt", "commute", 25),
    ],
)
def test_what_is_saved_is_no_travel_time(text: str, asked: str, minutes: int | None) -> None:
    assert facts(text, asked).get("commute_minutes") == minutes


def test_to_drive_is_no_way_to_work_where_nobody_asked_for_one() -> None:
    assert "transport" not in facts("Petra Blom, Gouda. I drive.", "name")
