"""Whether somebody may work here."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

W = "work_permit"

SAID: list[tuple[str, str | None, bool]] = [
    ("Portugal so fine", W, True),
    ("greece is in the union", W, True),
    ("My permit's valid till August", W, True),
    ("Croatia is in the EU, so", "work_permit", True),
    ("my residency is permanent", "motivation", True),
    ("Dutch passport, my first visa expired years ago", "work_permit", True),
    ("My student visa expired, now I have a permanent residence permit", "work_permit", True),
    ("de procedure van mijn verblijf is netjes verlopen, ik heb een vergunning", "work_permit", True),
    ("mijn vergunning is niet verlopen, ik mag werken", "work_permit", True),
    ("mijn verblijfsvergunning was verlopen maar is verlengd, dus ik mag hier werken", "work_permit", True),
    ("my papers let me work here", None, True),
    ("mijn kaart staat mij toe te werken", None, True),
    ("residence card with free access to work", None, True),
    ("working papers I have", None, True),
    ("ik heb tijdelijke bescherming", None, True),
    ("Passport: French", "city", True),
    ("Belgische pas", None, True),
    ("papers in order", None, True),
    ("papieren geregeld", W, True),
    ("mijn papieren kloppen", None, True),
    ("my permit isn't sorted", W, False),
    ("vergunning heb ik niet nodig", W, True),
    ("a permit I don't need", W, True),
    ("Nederlander ben ik", W, True),
    ("Dutch I am", W, True),
    ("papers are all in order", W, True),
    ("papieren compleet", W, True),
    ("vergunning is geregeld", W, True),
    ("my permit's sorted", W, True),
    ("mijn verblijfskaart loopt tot mei", W, True),
    ("ik heb toestemming om te werken", W, True),
    ("geen toestemming om te werken", W, False),
    ("mag ik hier gewoon werken, ja", W, True),
    ("Irish identity card", W, True),
    ("ik kom uit Europa", W, True),
    ("not from the EU", W, False),
    ("no valid permit", W, False),
    ("nl paspoort", "work_permit", True),
    ("my permit is valid until June", "work_permit", True),
    ("ik bin Nederlander", "work_permit", True),
    ("ja", W, True),
    ("nee", W, False),
    ("ik heb een Pools paspoort", None, True),
    ("Nederlandse nationaliteit", None, True),
    ("ik ben Nederlander", W, True),
    ("EU-burger", None, True),
    ("arbeid is vrij", None, True),
    ("arbeid vrij toegestaan", None, True),
    ("ik heb een werkvergunning", None, True),
    ("ik heb geen werkvergunning", None, False),
    ("geen vergunning nodig", None, True),
    ("TWV niet vereist", None, True),
    ("zoekjaar", W, True),
    ("er is een TWV nodig", W, False),
    ("ik heb sponsoring nodig", None, False),
    ("mijn vergunning wordt nog aangevraagd", W, False),
    ("ik mag hier niet werken", None, False),
    ("ik mag hier gewoon werken", None, True),
    ("yes", W, True),
    ("no", W, False),
    ("I have a Spanish passport", None, True),
    ("EU citizen", None, True),
    ("I'm Italian", W, True),
    ("I have a work permit", None, True),
    ("I don't have a work permit", None, False),
    ("no permit needed", None, True),
    ("I'd need visa sponsorship", None, False),
    ("I need a sponsor", None, False),
    ("I don't need sponsorship", None, True),
    ("allowed to work here", W, True),
    ("I'm not allowed to work yet", None, False),
    ("orientation year visa", None, True),
    ("my permit has expired", W, False),
]
OTHER: list[tuple[str, str | None]] = [
    ("Poland is where my wife is from", W),
    ("ja, maar mijn verblijf is in mei verlopen en ik weet niet of ik mag werken", "work_permit"),
    ("yes, though my right to stay has been withdrawn and I do not know what is allowed", "work_permit"),
    ("ik help graag, bijvoorbeeld met een eerste paspoort", "motivation"),
    ("I have put my papers in order", None),
    ("my papers don't let me work", None),
    ("mijn papieren zijn nog niet in orde", None),
    ("zodra mijn papieren in orde zijn", None),
    ("temporary protection ends in March", None),
    ("Nederlander ben ik niet", W),
    ("papieren zijn niet compleet", W),
    ("the papers of my car are in order", W),
    ("vergunning is geregeld als jullie tekenen", W),
    ("the permit is there if you sponsor me", W),
    ("my wife's permit is valid", W),
    ("het recht om te werken heb ik niet", W),
    ("ik kom niet uit Europa", W),
    ("mag ik hier wel werken?", W),
    ("heb ik een werkvergunning nodig?", W),
    ("regelen jullie een vergunning?", None),
    ("mijn vrouw heeft een Pools paspoort", W),
    ("weet ik niet", W),
    ("do I need a permit?", W),
    ("do you sponsor visas?", None),
    ("my wife has a Spanish passport", W),
    ("I'm fine", W),
    ("not sure", W),
]


@pytest.mark.parametrize(("text", "asked", "allowed"), SAID)
def test_permission_to_work_is_read(text: str, asked: str | None, allowed: bool) -> None:
    assert facts(text, asked).get("work_permit") is allowed


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_of_permits_is_no_answer(text: str, asked: str | None) -> None:
    assert "work_permit" not in facts(text, asked)


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("I gave the Dutch passport back when we left", None, None),
        ("we handed in the Belgian passport in 2011", "work_permit", None),
        ("I gave up my German nationality", "work_permit", None),
        ("Dutch I'm on A2 for now", "work_permit", None),
        ("Dutch as second mother tongue", "work_permit", None),
        ("I have a Dutch passport and gave you a copy", None, True),
        ("Dutch", "work_permit", True),
        ("Dutch I am, born in Zwolle", "work_permit", True),
        ("Polish, I speak good Dutch", "work_permit", True),
    ],
)
def test_a_passport_given_back_and_a_language_are_no_permit(text: str, asked: str | None, expected: object) -> None:
    assert facts(text, asked).get("work_permit") == expected
