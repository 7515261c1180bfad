"""The highest education finished."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

E = "education"

SAID: list[tuple[str, str | None, str, str | None]] = [
    ("mbo 3", E, "mbo-3", None),
    ("mbo niveau 4 logistiek", None, "mbo-4", "logistiek"),
    ("MBO-2 horeca", None, "mbo-2", "horeca"),
    ("mbo-4, hospitality.", E, "mbo-4", "hospitality"),
    ("mbo-4, autisme", E, "mbo-4", None),
    ("Vocational school, painting!", E, "vocational", "painting"),
    ("mbo", E, "vocational", None),
    ("hbo", E, "hbo", None),
    ("hbo bedrijfskunde", None, "hbo", "bedrijfskunde"),
    ("havo", None, "havo", None),
    ("vwo", E, "vwo", None),
    ("vmbo-t", None, "vmbo", None),
    ("mavo", E, "vmbo", None),
    ("LTS metaal", None, "vmbo", "metaal"),
    ("HTS elektrotechniek", None, "hbo", "elektrotechniek"),
    ("MTS", E, "mbo-4", None),
    ("wo", E, "master", None),
    ("wo bachelor rechten", E, "bachelor", "rechten"),
    ("master in de economie", None, "master", "economie"),
    ("universiteit", E, "master", None),
    ("basisschool", E, "primary", None),
    ("geen diploma", None, "none", None),
    ("geen", E, "none", None),
    ("TSO", E, "secondary", None),
    ("havo en daarna mbo 4", E, "mbo-4", None),
    ("vwo, hbo niet afgemaakt", E, "vwo", None),
    ("gepromoveerd", E, "phd", None),
    ("bachelor verpleegkunde", None, "bachelor", "verpleegkunde"),
    ("bachelor's degree in marketing", None, "bachelor", "marketing"),
    ("BSc computer science", None, "bachelor", "computer science"),
    ("master of science", E, "master", "science"),
    ("MBA", None, "master", None),
    ("PhD", None, "phd", None),
    ("high school", E, "secondary", None),
    ("GCSEs", E, "secondary", None),
    ("A levels", None, "secondary", None),
    ("leaving cert", None, "secondary", None),
    ("B.Tech", None, "bachelor", None),
    ("vocational college", E, "vocational", None),
    ("NVQ level 3", None, "vocational", None),
    ("primary school only", E, "primary", None),
    ("no degree", E, "none", None),
    ("none", E, "none", None),
    ("university of applied sciences", E, "hbo", None),
    ("didn't finish my bachelor, so A levels", E, "secondary", None),
]
OTHER: list[tuple[str, str | None]] = [
    ("is hbo verplicht?", E),
    ("mijn dochter doet havo", E),
    ("volg nu hbo", E),
    ("weet ik niet", E),
    ("geen idee", E),
    ("geen zin", E),
    ("is a degree required?", E),
    ("my daughter has a bachelor's degree", E),
    ("no idea", E),
    ("I'm a master at cooking", None),
]


@pytest.mark.parametrize(("text", "asked", "level", "field"), SAID)
def test_education_is_read(text: str, asked: str | None, level: str, field: str | None) -> None:
    found = facts(text, asked)
    assert (found.get("education"), found.get("education_field")) == (level, field)


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_of_school_is_no_education(text: str, asked: str | None) -> None:
    assert "education" not in facts(text, asked)
