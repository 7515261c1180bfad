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
    ("Mbo-2. Techniek.", E, "mbo-2", "Techniek"),
    ("Bachelor. Finished in May.", E, "bachelor", None),
    ("hbo... verpleegkunde...", E, "hbo", "verpleegkunde"),
    ("MBO level 4, field: dentistry.", E, "mbo-4", "dentistry"),
    ("mbo 3 gehaald richting bouwkunde", E, "mbo-3", "bouwkunde"),
    ("Ik heb mbo 2 gedaan, richting houtbewerking.", E, "mbo-2", "houtbewerking"),
    ("mbo-4 sociaal werk heb ik", E, "mbo-4", "sociaal werk"),
    ("Een mbo-4-diploma als bakker", E, "mbo-4", "bakker"),
    ("Master's, social work.", E, "master", "social work"),
    ("Bachelor, English literature.", E, "bachelor", "English literature"),
    ("Economie, bachelor", E, "bachelor", "Economie"),
    ("de pabo gehaald, hbo dus", E, "hbo", "pabo"),
    ("secondary school, in Tbilisi", E, "secondary", None),
    ("mbo-2 too", E, "mbo-2", None),
    ("Mbo 3. Vrijdag kan ik niet.", E, "mbo-3", None),
    ("Beroeps, bakkerij", E, "vocational", "bakkerij"),
    ("BA, art history.", E, "bachelor", "art history"),
    ("mbo-3, catering", E, "mbo-3", "catering"),
    ("Vocational school, two years, carpentry.", E, "vocational", "carpentry"),
    ("Hbo, lang geleden, richting logistiek.", E, "hbo", "logistiek"),
    ("a vocational course in floristry", E, "vocational", "floristry"),
    ("hbo marketing keurig afgerond", E, "hbo", "marketing"),
    ("B.Com.", E, "bachelor", "commerce"),
    ("Mbo 4, ik fiets nu richting huis", E, "mbo-4", None),
    ("Mbo 4, twee jaar, prima.", E, "mbo-4", None),
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
