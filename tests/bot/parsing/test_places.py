"""Where somebody lives."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

SAID: list[tuple[str, str | None, str]] = [
    ("Utrecht", "city", "Utrecht"),
    ("utrecht", "city", "Utrecht"),
    ("Utrecht", None, "Utrecht"),
    ("den bosch", "city", "Den Bosch"),
    ("'s-Gravenhage", "city", "Den Haag"),
    ("den haag", "commute", "Den Haag"),
    ("ik woon in breda", None, "Breda"),
    ("woon momenteel in Zwolle", None, "Zwolle"),
    ("woonachtig te Kortrijk", None, "Kortrijk"),
    ("ik kom vanuit alphen aan den rijn", None, "Alphen aan den Rijn"),
    ("vanuit Sint-Niklaas", None, "Sint-Niklaas"),
    ("st niklaas", "city", "Sint-Niklaas"),
    ("ik ben van Aalst", "city", "Aalst"),
    ("ik woon met mijn gezin in Ede", None, "Ede"),
    ("mijn woonplaats is Sneek", None, "Sneek"),
    ("ik woon in Garrelsweer", None, "Garrelsweer"),
    ("Kommerzijl", "city", "Kommerzijl"),
    ("eindhoven noord", "city", "Eindhoven"),
    ("in de buurt van Gouda", "city", "Gouda"),
    ("we zijn verhuisd naar Veghel", None, "Veghel"),
    ("ik woon nog in Almere maar ga naar Hilversum verhuizen", None, "Almere"),
    ("best", "city", "Best"),
    ("ik woon in Best", None, "Best"),
    ("32 uur, Deventer, rijbewijs ja", None, "Deventer"),
    ("ik kom uit Spanje maar woon nu in Weert", None, "Weert"),
    ("kbn van Gent", "city", "Gent"),
    ("5611 AB Eindhoven", "city", "Eindhoven"),
    ("I live in breda", None, "Breda"),
    ("living in The Hague", None, "Den Haag"),
    ("I'm in Antwerp", None, "Antwerpen"),
    ("im in ghent", None, "Gent"),
    ("currently in Warsaw", None, "Warschau"),
    ("I'm based in Leuven", None, "Leuven"),
    ("we moved to Veghel last year", None, "Veghel"),
    ("near Gouda", "city", "Gouda"),
    ("I live with my parents in Ede", None, "Ede"),
    ("my hometown is Oss", None, "Oss"),
    ("Deventer", "city", "Deventer"),
    ("24h, Almelo, two weeks notice", None, "Almelo"),
    ("I live in Garrelsweer", None, "Garrelsweer"),
    ("from Rotterdam", "city", "Rotterdam"),
]
OTHER: list[tuple[str, str | None]] = [
    ("is de baan in Utrecht?", "city"),
    ("kassamedewerker in Zwolle, is die nog vrij?", None),
    ("in de vacature staat regio Arnhem", "city"),
    ("ik had een gesprek in Eindhoven", None),
    ("mijn zus woont in Breda", "city"),
    ("ik werkte vroeger in Tilburg", "city"),
    ("ik zou naar Groningen willen verhuizen", None),
    ("ik vind het best", "city"),
    ("dat is echt te ver", "city"),
    ("weet ik niet", "city"),
    ("ik woon in een klein dorp", "city"),
    ("ik woon samen", "city"),
    ("ik kom uit Polen", "city"),
    ("medewerker", "city"),
    ("waarom wil je dat weten", "city"),
    ("ik ben dakloos", "city"),
    ("is the job in Utrecht?", "city"),
    ("cashier in Zwolle, still open?", None),
    ("my sister lives in Breda", "city"),
    ("I had an interview in Eindhoven", None),
    ("I'm in doubt", "city"),
    ("I live in a small village", "city"),
    ("I'm from Poland", "city"),
    ("why do you need that", "city"),
    ("I'm relocating to Groningen", None),
]


@pytest.mark.parametrize(("text", "asked", "place"), SAID)
def test_the_place_where_somebody_lives_is_read(text: str, asked: str | None, place: str) -> None:
    assert facts(text, asked).get("city") == place


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_places_are_no_home(text: str, asked: str | None) -> None:
    assert "city" not in facts(text, asked)
