"""How well somebody speaks a language; Dutch unless another one is named."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

L = "language_level"

SAID: list[Case] = [
    ("B1", L, {"language_level": "B1"}),
    ("ik zit op b2", L, {"language_level": "B2"}),
    ("mijn Nederlands is C1", None, {"language_level": "C1"}),
    ("moedertaal", L, {"language_level": "native"}),
    ("Nederlands is mijn moedertaal", None, {"language_level": "native"}),
    ("vloeiend", L, {"language_level": "C1"}),
    ("een beetje", L, {"language_level": "A2"}),
    ("basis", L, {"language_level": "A2"}),
    ("heel weinig", L, {"language_level": "A1"}),
    ("redelijk", L, {"language_level": "B1"}),
    ("goed", L, {"language_level": "B2"}),
    ("A2 gehaald, bezig met B1", L, {"language_level": "A2"}),
    ("Nederlands B1, Engels C1", None, {"language_level": "B1", "language_level_en": "C1"}),
    ("ik spreek vloeiend Duits", L, {"language_level_de": "C1"}),
    ("Frans is mijn moedertaal, Nederlands goed", L, {"language_level_fr": "native", "language_level": "B2"}),
    ("ik spreek geen Nederlands", None, {"language_level": "A1"}),
    ("Engels goed, Duits een beetje", L, {"language_level_en": "B2", "language_level_de": "A2"}),
    ("C2", L, {"language_level": "C2"}),
    ("my Dutch is B1", None, {"language_level": "B1"}),
    ("native", L, {"language_level": "native"}),
    ("Dutch is my mother tongue", None, {"language_level": "native"}),
    ("fluent", L, {"language_level": "C1"}),
    ("a little", L, {"language_level": "A2"}),
    ("very basic", L, {"language_level": "A1"}),
    ("intermediate", L, {"language_level": "B1"}),
    ("good", L, {"language_level": "B2"}),
    ("passed A2, working on B1", L, {"language_level": "A2"}),
    ("Dutch A2, English fluent", L, {"language_level": "A2", "language_level_en": "C1"}),
    ("Nederlands is mijn moerstaal", L, {"language_level": "native"}),
    ("Dutch from the cradle", L, {"language_level": "native"}),
    ("Nederlands van kleins af aan", L, {"language_level": "native"}),
    (
        "Nederlands is mijn eerste taal en Engels doe ik op B1",
        L,
        {"language_level": "native", "language_level_en": "B1"},
    ),
    ("I speak no Dutch", None, {"language_level": "A1"}),
    ("fluent German", L, {"language_level_de": "C1"}),
]
OTHER: list[tuple[str, str | None]] = [
    ("moet ik goed Nederlands spreken?", L),
    ("is B2 verplicht?", L),
    ("rijbewijs B", None),
    ("mijn Nederlands is nog niet vlekkeloos, sorry daarvoor", None),
    ("excuse my basic Dutch", None),
    ("vanaf januari volg ik een cursus", L),
    ("goed, bedankt", L),
    ("oké", None),
    ("ok dank je", L),
    ("mijn man spreekt vloeiend Nederlands", L),
    ("waarom", L),
    ("do I need good Dutch?", L),
    ("is B2 required?", L),
    ("ok thanks", L),
    ("my husband speaks fluent Dutch", L),
    ("can we do this in simple English?", L),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SAID)
def test_levels_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_words_are_no_level(text: str, asked: str | None) -> None:
    assert not [name for name in facts(text, asked) if name.startswith("language_level")]
