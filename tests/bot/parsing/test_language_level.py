"""How well somebody speaks a language; Dutch unless another one is named."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, Case, facts, put_forward

L = "language_level"

SAID: list[Case] = [
    ("B1 nl, C2 eng", L, {"language_level": "B1", "language_level_en": "C2"}),
    ("Nederlands kreeg ik met de paplepel mee", L, {"language_level": "native"}),
    ("English A2, no, the test said B1", L, {"language_level_en": "B1"}),
    ("hardly a word yet, let us call it A1", L, {"language_level": "A1"}),
    ("Dutch B1, English I was born with", L, {"language_level": "B1", "language_level_en": "native"}),
    ("english is my first langauge, dutch a2", L, {"language_level": "A2", "language_level_en": "native"}),
    ("Dutch B2... let me be honest, B1. My kids laugh", L, {"language_level": "B1"}),
    ("Nederlands van huis uit en Engels zegt school B2", L, {"language_level": "native", "language_level_en": "B2"}),
    ("NL en Pools allebei moedertaal engels B1", L, {"language_level": "native", "language_level_en": "B1"}),
    ("Nederlands is gewoon mijn taal", L, {"language_level": "native"}),
    ("Nederlands joh, en plat Utrechts", L, {"language_level": "native"}),
    ("B1", L, {"language_level": "B1"}),
    ("dat is gewoon mijn eigen taal", L, {"language_level": "native"}),
    ("met het Nederlands opgegroeid", L, {"language_level": "native"}),
    ("Vlaams ben ik mee opgegroeid, Duits B1", L, {"language_level": "native", "language_level_de": "B1"}),
    ("i grew up speaking dutch", L, {"language_level": "native"}),
    ("I was born in Ede, we don't speak anything else at home", L, {"language_level": "native"}),
    ("bij ons thuis praten we niks anders", L, {"language_level": "native"}),
    ("Engels is mijn eigen taal, Nederlands A2", L, {"language_level_en": "native", "language_level": "A2"}),
    ("opgegroeid met Pools, Nederlands is B1", L, {"language_level": "B1"}),
    ("Duits: vlot", None, {"language_level_de": "C1"}),
    ("My Dutch is just a few words so English please", "phone", {"language_level": "A1"}),
    ("Of Dutch I know some words.", "phone", {"language_level": "A1"}),
    ("van Nederlands ken ik maar een paar woorden", "phone", {"language_level": "A1"}),
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
    ("Dutch is my mother language", L, {"language_level": "native"}),
    ("Dutch B2, and French is evidently maternal", L, {"language_level": "B2", "language_level_fr": "native"}),
    ("I am back from maternal leave, my Dutch is B1", L, {"language_level": "B1"}),
]
SAID += [
    ("My Dutch is decent, B1 the course says", None, {"language_level": "B1"}),
    ("Duits: genoeg voor op de camping, dus A2", None, {"language_level_de": "A2"}),
    ("Nederlands goed, B2 Engels", L, {"language_level": "B2", "language_level_en": "B2"}),
    ("Frans zo zo, A2", None, {"language_level_fr": "A2"}),
    ("mijn Nederlnads is B1", None, {"language_level": "B1"}),
    ("NL zit op B2", "contact_channel", {"language_level": "B2"}),
    ("dutch A2, eng C1", None, {"language_level": "A2", "language_level_en": "C1"}),
    ("eng native", "driving_licence", {"language_level_en": "native"}),
    ("I am native in German and B2 in the Dutch", None, {"language_level_de": "native", "language_level": "B2"}),
    ("Nederlands en Arabisch zijn allebei mijn moedertaal", None, {"language_level": "native"}),
    ("German is my mother tongue, French too", None, {"language_level_de": "native", "language_level_fr": "native"}),
    ("Engels spreek ik vloeiend", "city", {"language_level_en": "C1"}),
    ("Nederlands is moedertaal, Duits een beetje.", None, {"language_level": "native", "language_level_de": "A2"}),
    ("my French is good and I cook well", None, {"language_level_fr": "B2"}),
    ("Dutch? Only a few words.", None, {"language_level": "A1"}),
    ("They tell me B1.", L, {"language_level": "B1"}),
    ("Okay so I learn Dutch at night, level A2", L, {"language_level": "A2"}),
    ("They tell me good. Kind people.", L, {"language_level": "B2"}),
    ("mijn Nederlands is goe, zeker", L, {"language_level": "B2"}),
]
OTHER: list[tuple[str, str | None]] = [
    ("I drove parcels on a C1 licence", "years_experience"),
    ("three hours a day on the A2, singing", "motivation"),
    ("my maternal uncle taught me Dutch", L),
    ("me vrouw volgt de cursus, die zit op A2", L),
    ("my own language is Polish", L),
    ("ik ben opgegroeid in Polen", L),
    ("mijn kinderen zijn met Nederlands opgegroeid", L),
    ("liever in mijn eigen taal", L),
    ("moet ik goed Nederlands spreken?", L),
    ("is B2 verplicht?", L),
    ("rijbewijs B", None),
    ("mijn Nederlands is nog niet vlekkeloos, sorry daarvoor", None),
    ("excuse my basic Dutch", None),
    ("I want my Dutch good before summer", None),
    ("jullie Nederlands is goed", None),
    ("mijn Engels is niet goed", None),
    ("do I need Dutch? good to know", None),
    ("they say B2 is required", L),
    ("is my Dutch good enough?", None),
    ("mijn zus haar Engels is vloeiend", None),
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


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Vorig jaar A1, nu A2", "A2"),
        ("last year I had A2, now B1 passed", "B1"),
        ("eerst was het B1 maar inmiddels B2", "B2"),
        ("First A1. A2 now", "A2"),
        ("It was B1 at the test", "B1"),
        ("ik was A2, nu ga ik voor B1", "A2"),
        ("ik had B1 en nu wil ik B2 halen", "B1"),
        ("was A2, now in B1 class", "A2"),
        ("I had A2, then did a course, now B1", "B1"),
        ("I'm about b-one", "B1"),
        ("A-2, klein beetje B-1", "A2"),
        ("Nou gewoon Nederlands hoor, ik ben van hier", "native"),
        ("Just Dutch, born in Assen", "native"),
        ("gewoon nederlands leren wil ik", None),
        ("Gewoon Nederlands, niveau B1", "B1"),
    ],
)
def test_the_level_of_now_is_read(text: str, level: str | None) -> None:
    assert facts(text, "language_level").get("language_level") == level


GREW_UP_IN_IT: list[Case] = [
    ("Het is gewoon de taal waarin mijn oma zong", L, {"language_level": "native"}),
    ("dat is de taal van mijn ouders", L, {"language_level": "native"}),
    ("In deze taal ben ik opgevoed, wat dacht je", L, {"language_level": "native"}),
    ("met de moedermelk binnengekregen", L, {"language_level": "native"}),
    ("ik droom en denk in het Nederlands", L, {"language_level": "native"}),
    ("Erin geboren niet, ermee grootgebracht wel", L, {"language_level": "native"}),
    ("NL moedertaal, FR B1", L, {"language_level": "native", "language_level_fr": "B1"}),
    ("Turks is de taal van mijn moeder, Nederlands B1", L, {"language_level": "B1"}),
    ("soms droom ik al in het Nederlands, A2", L, {"language_level": "A2"}),
    ("Pools is de taal waarin ik ben opgegroeid. Nederlands gaat wel", L, {"language_level": "B1"}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), GREW_UP_IN_IT)
def test_the_language_somebody_grew_up_in_is_native(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In onze straat praten ze geen Engels", {}),
        ("op de bouw praten ze geen Nederlands", {}),
        ("Ik spreek geen Engels", {"language_level_en": "A1"}),
        ("Het is de taal waarin ik denk", {"language_level": "native"}),
        ("ik vloek en droom in het Nederlands", {"language_level": "native"}),
        ("het is de taal waarin ik les krijg", {}),
    ],
)
def test_what_others_speak_and_what_somebody_dreams_in(text: str, expected: dict[str, object]) -> None:
    assert facts(text, "language_level") == expected


def test_at_home_in_the_night_is_no_language() -> None:
    text = "nachten: ja, dat is mijn moedertaal"
    found = extract(text, language="nl", today=TODAY, asked="shifts")
    assert "language_level" not in {f.name for f in in_pieces(text, found, today=TODAY, asked="shifts")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you seek a bilingual manager with ten years, at that pay?", []),
        ("I'm bilingual, Dutch and French", ["native"]),
    ],
)
def test_what_the_vacancy_seeks_is_nobodys_level(text: str, expected: list[str]) -> None:
    assert put_forward(text, "start_date").get("language_level", [])[:1] == expected
