"""The way to work."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

C = "commute"

SAID: list[Case] = [
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
]
OTHER: list[tuple[str, str | None]] = [
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
