"""Driving licences."""

from __future__ import annotations

import pytest

from bot.parsing.extract import in_pieces
from tests.bot.parsing.said import TODAY, Case, facts, put_forward

L = "driving_licence"

SAID: list[Case] = [
    ("b and e yes", L, {"driving_licence": True, "licence_type": "BE"}),
    ("I hold categories B and C, both swapped last year", L, {"driving_licence": True, "licence_type": "C"}),
    ("Still no, I looked in my wallet", L, {"driving_licence": False}),
    ("no car licence, only a forklift one", L, {"driving_licence": False}),
    ("I've got my coach licence, the D, since 2019", None, {"driving_licence": True, "licence_type": "D"}),
    ("yeah B and C", L, {"driving_licence": True, "licence_type": "C"}),
    ("rijbewijzen c, ce, d, de plus code 95", L, {"driving_licence": True, "licence_type": "CE, DE"}),
    ("B, en de auto is van mij", L, {"driving_licence": True, "licence_type": "B", "own_transport": True}),
    ("B, eigen bak ook", L, {"driving_licence": True, "licence_type": "B", "own_transport": True}),
    ("B, de auto is van mijn broer", L, {"driving_licence": True, "licence_type": "B"}),
    ("B. Ik neem mijn eigen bak koffie mee", L, {"driving_licence": True, "licence_type": "B"}),
    ("ik beschik over de rijbewijzen B en BE", L, {"driving_licence": True, "licence_type": "BE"}),
    ("B heb ik, C ben ik nog mee bezig", L, {"driving_licence": True, "licence_type": "B"}),
    ("b en c1", L, {"driving_licence": True, "licence_type": "C1"}),
    ("Ja. B.", L, {"driving_licence": True, "licence_type": "B"}),
    ("in bezit van rijbewijs C+E.", None, {"driving_licence": True, "licence_type": "CE"}),
    ("rijbewijs C en E met code 95", None, {"driving_licence": True, "licence_type": "CE"}),
    ("I have driving licence B and e-scooter", L, {"driving_licence": True, "licence_type": "B"}),
    ("rijbewijs C1+E", L, {"driving_licence": True, "licence_type": "C1E"}),
    ("licence C + E, since 1994", L, {"driving_licence": True, "licence_type": "CE"}),
    ("klasse B", L, {"driving_licence": True, "licence_type": "B"}),
    ("class C", L, {"driving_licence": True, "licence_type": "C"}),
    ("b gehaald in april", L, {"driving_licence": True, "licence_type": "B"}),
    ("got b, drove a van for years", L, {"driving_licence": True, "licence_type": "B"}),
    ("b for 12 years", L, {"driving_licence": True, "licence_type": "B"}),
    ("rijbewijs heb ik, gewoon b", L, {"driving_licence": True, "licence_type": "B"}),
    ("licence? yes, category B", L, {"driving_licence": True, "licence_type": "B"}),
    ("I hold category C", "city", {"driving_licence": True, "licence_type": "C"}),
    ("b, nog niet", L, {"driving_licence": False}),
    ("geen klasse b", L, {"driving_licence": False}),
    ("ik heb gien rijbewijs", "driving_licence", {"driving_licence": False}),
    ("0 rijbewijzen", "driving_licence", {"driving_licence": False}),
    ("ja", L, {"driving_licence": True}),
    ("ja hoor", L, {"driving_licence": True}),
    ("nee", L, {"driving_licence": False}),
    ("nee helaas", L, {"driving_licence": False}),
    ("nog niet gehaald", L, {"driving_licence": False}),
    ("ben nog aan het lessen", L, {"driving_licence": False}),
    ("heb ik", L, {"driving_licence": True}),
    ("heb ik niet", L, {"driving_licence": False}),
    ("ik heb rijbewijs B", None, {"driving_licence": True, "licence_type": "B"}),
    ("rijbewijs B en C", None, {"driving_licence": True, "licence_type": "C"}),
    ("B", L, {"driving_licence": True, "licence_type": "B"}),
    ("BE en CE", L, {"driving_licence": True, "licence_type": "BE, CE"}),
    ("ik heb een rijbewijs", None, {"driving_licence": True}),
    ("geen rijbewijs", None, {"driving_licence": False}),
    ("ik heb geen rijbewijs", None, {"driving_licence": False}),
    ("mijn rijbewijs heb ik nog niet", None, {"driving_licence": False}),
    ("rijbewijs ja, auto nee", L, {"driving_licence": True, "own_transport": False}),
    ("Rijbewijs heeft mijn man, ik niet", L, {"driving_licence": False}),
    ("rijbewijs heeft mijn vrouw niet maar ik wel", L, {"driving_licence": True}),
    ("bezig met mijn rijbewijs", None, {"driving_licence": False}),
    ("yes", L, {"driving_licence": True}),
    ("yes I do", L, {"driving_licence": True}),
    ("no", L, {"driving_licence": False}),
    ("nope, sorry", L, {"driving_licence": False}),
    ("not yet", L, {"driving_licence": False}),
    ("still taking lessons", L, {"driving_licence": False}),
    ("I have a driving licence", None, {"driving_licence": True}),
    ("I have a driver's license", None, {"driving_licence": True}),
    ("licence B", None, {"driving_licence": True, "licence_type": "B"}),
    ("no licence", None, {"driving_licence": False}),
    ("I don't have a licence", None, {"driving_licence": False}),
    ("licence yes", None, {"driving_licence": True}),
    ("full clean licence", L, {"driving_licence": True}),
    ("my husband has a licence, I don't", L, {"driving_licence": False}),
]
SAID += [
    ("Name: Kim Bos\nLicence: none (my mum drives)", "name", {"name": "Kim Bos", "driving_licence": False}),
    ("Rijbewijs: nog niet", None, {"driving_licence": False}),
    ("Rijbewijs: ja, B, sinds mei", L, {"driving_licence": True, "licence_type": "B"}),
    ("Driving licence: yes", None, {"driving_licence": True}),
    ("Autorijden mag ik al vijf jaar.", "salary", {"driving_licence": True}),
    ("Autorijden mag ik niet.", "salary", {}),
    ("I do drive, by the way.", "education", {"driving_licence": True}),
    ("I'm licensed to drive", None, {"driving_licence": True}),
    ("Verder: rijbewijs is er.", "city", {"driving_licence": True}),
    ("nor do I hold a licence", "city", {"driving_licence": False}),
    ("Also hvae my driving lisence", None, {"driving_licence": True}),
    ("lic B + C, can start", None, {"driving_licence": True, "licence_type": "C"}),
    ("I have licence B and also C", None, {"driving_licence": True, "licence_type": "C"}),
    ("Ja, B en ook T voor de trekker", L, {"driving_licence": True, "licence_type": "B, T"}),
    ("ja, rijbewijs B én C", L, {"driving_licence": True, "licence_type": "C"}),
    ("I have my D licence since May", "city", {"driving_licence": True, "licence_type": "D"}),
    ("Alleen een T-rijbewijs", L, {"licence_type": "T"}),
    ("ik heb 't rijbewijs", L, {"driving_licence": True}),
    ("Just the tractor, the T one", L, {"licence_type": "T"}),
    ("rijbewijs B en E achter B", L, {"driving_licence": True, "licence_type": "BE"}),
]
NONE = {"driving_licence": False}


def _of(kind: str) -> dict[str, object]:
    return {"driving_licence": True, "licence_type": kind}


# Told beside other things, on a condition, or without naming it.
BESIDE: list[Case] = [
    ("rij al 12 jaar vrachtwagen dus C heb ik", L, _of("C")),
    ("drive a lorry for years so C I have", L, _of("C")),
    ("mijn naam is al bekend, en b heb ik ook", L, _of("B")),
    ("you know my hours, and yes I have be", L, _of("BE")),
    ("it was a long road. Yes, B.", L, _of("B")),
    ("ja be maar geen zin in een robot", L, _of("BE")),
    ("Eindelijk, gisteren mijn B gehaald", L, _of("B")),
    ("finally got my B last month", L, _of("B")),
    ("got B, C only when you pay", L, _of("B")),
    ("heb B, BE pas als jullie dat betalen", L, _of("B")),
    ("B heb ik, C als jullie de opleiding betalen", L, _of("B")),
    ("got C and CE", L, _of("CE")),
    ("Drie keer gezakt. De vierde keer geslaagd.", L, {"driving_licence": True}),
    ("Drie examens, de laatste poging gehaald", L, {"driving_licence": True}),
    ("My name is known. A car licence I don't have.", "work_permit", NONE),
    ("driving license I don't have yet", "city", NONE),
    ("alleen als bijrijder, nooit les gehad", L, NONE),
    ("never took driving lessons", L, NONE),
    ("only a passenger I'm afraid", L, NONE),
    ("- Licence: B\n- Car: no", L, {**_of("B"), "own_transport": False}),
    ("rijbewijs: B, eigen auto: nee", L, {**_of("B"), "own_transport": False}),
    ("own transport: none", "commute", {"own_transport": False}),
    ("am i allowed to ask why", L, {}),
    ("be quick please", L, {}),
    ("I have B and C if you need them", L, _of("C")),
    ("B en C als je het wil weten", L, _of("C")),
    ("B, nooit les gehad in een automaat", L, _of("B")),
    ("Ja hoor, nooit les gehad met een aanhanger", L, {"driving_licence": True}),
    ("b maar nog geen auto", L, {**_of("B"), "own_transport": False}),
    # none yet, or no more
    ("Theorie eerste keer gehaald, praktijk nog niet", L, {}),
    ("not yet, passed on the first try my theory", L, NONE),
    ("nog niet, hopelijk gauw. Theorie 1e keer gehaald", L, NONE),
    ("laatste keer gehaald maar nu ingenomen", L, NONE),
    ("Hopelijk de volgende keer geslaagd", L, {}),
    ("als ik de volgende keer geslaagd ben wel", L, {}),
    ("theorie is binnen dus B heb ik pas in mei", L, {"start_date": "2027-05-01"}),
    ("I moved here last year so B I have to do still", L, {}),
    ("I'm taking lessons so B I have in spring I hope", L, {}),
    ("b maar ik ben nog bezig", L, {}),
]
OTHER: list[tuple[str, str | None]] = [
    ("isn't the licence what counts", "years_experience"),
    ("my dad is licensed to drive", None),
    ("do I drive, you ask?", "city"),
    ("licence fee: none of your business", None),
    ("de klasse b van mijn zoon", L),
    ("mijn zoon zit in klasse B", "city"),
    ("a class act", L),
    ("be sure that I come", L),
    ("I want to get category B", "city"),
    ("I have a class B fire certificate", "city"),
    ("is een rijbewijs verplicht?", L),
    ("heb je een rijbewijs nodig", None),
    ("ik heb een heftruckrijbewijs", None),
    ("mijn broer heeft een rijbewijs", L),
    ("weet ik niet", L),
    ("ik wil een medewerker spreken", L),
    ("waarom vraag je dat", L),
    ("bedankt", L),
    ("do I need a licence?", L),
    ("is a licence required", None),
    ("I have a forklift licence", None),
    ("my brother has a licence", L),
    ("I want to talk to a person", L),
    ("why do you ask", L),
    ("thanks", L),
    ("University, licence diploma of four years", "salary"),
]


@pytest.mark.parametrize(("text", "asked", "expected"), SAID)
def test_licences_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_is_no_licence(text: str, asked: str | None) -> None:
    assert "driving_licence" not in facts(text, asked)


@pytest.mark.parametrize(("text", "asked", "expected"), BESIDE)
def test_licences_told_beside_other_things_are_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Swapped my Kenyan one for a Dutch B", "B"),
        ("exchanged into a Belgian C in May", "C"),
        ("passed, four attempts for my B", "B"),
        ("just b and that was hard enough", "B"),
        ("I changed to plan B", None),
        ("failed three exams for my B", None),
        ("still taking lessons for my B", None),
        ("It will be swapped for a Dutch B next year", None),
        ("I have not yet exchanged it for a Dutch B", None),
    ],
)
def test_a_licence_that_was_exchanged_or_won_at_last_is_held(text: str, kind: str | None) -> None:
    found = facts(text, "driving_licence")
    assert found.get("licence_type") == kind
    assert (found.get("driving_licence") is True) == (kind is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rijbewijs? Waarom eigenlijk?", {}),
        ("Een rijbewijs? Is dat nodig?", {}),
        ("Rijbewijs? Ja hoor", {"driving_licence": True}),
        ("rijbewijs b en ook voor een zware aanhangwagen", {"driving_licence": True, "licence_type": "BE"}),
        ("rijbewijs B en een aanhanger heb ik ook", {"driving_licence": True, "licence_type": "B"}),
    ],
)
def test_a_question_is_no_licence_and_a_trailer_may_be_one(text: str, expected: dict[str, object]) -> None:
    assert facts(text, "driving_licence") == expected


def test_the_verb_is_no_licence() -> None:
    for text, told in (("Be kind, ik ben nieuw hier", False), ("BE heb ik sinds maart", True)):
        named = {f.name for f in in_pieces(text, [], today=TODAY, asked=None)}
        assert ("licence_type" in named) is told


@pytest.mark.parametrize(
    "text",
    [
        "rijbewijs? waarom wil je dat weten",
        "Een rijbewijs, waar is dat voor nodig?",
        "licence? why do you ask",
        "a licence? what for",
    ],
)
def test_to_ask_what_it_is_for_is_no_licence(text: str) -> None:
    assert "driving_licence" not in put_forward(text, "driving_licence")
    assert True in put_forward("rijbewijs? waarom niet, ik heb B", "driving_licence")["driving_licence"]
