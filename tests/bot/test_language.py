"""Which language a message is in, and a request for the other one."""

from __future__ import annotations

import pytest

from bot.language import detect, wants

DUTCH = [
    "ik zou graag meer willen weten",
    "hoeveel verdien je daar?",
    "nee dank je",
    "wanneer kan ik beginnen",
    "32 uur per week graag",
    "ge moogt mij altijd bellen hé",
    "geen idee eigenlijk",
    "ik woon in London",
    "mag ik met iemand praten",
    "kweet het niet",
    "prima, tot morgen!",
    "wat een gedoe zeg",
    "mijn naam is John Smith",
    "ik heb een bachelor in business administration",
    "liever niet",
    "over zes weken",
    "goedemiddag",
    "hoi",
    "rijbewijs heb ik",
    "nachtdienst doe ik niet",
]
ENGLISH = [
    "i would like to know more",
    "how much does it pay?",
    "no thank you",
    "when can i start",
    "32 hours a week please",
    "you can always call me",
    "i have no idea",
    "i live in 's-Hertogenbosch",
    "may i speak to someone",
    "dunno what to say",
    "fine, see you tomorrow!",
    "what a mess",
    "my name is Jan de Vries",
    "i did the mbo in Zwolle",
    "rather not",
    "in six weeks",
    "good afternoon",
    "hello",
    "i have a licence",
    "no night shifts for me",
]
NEITHER = [
    "ok",
    "Utrecht",
    "32",
    "Jan de Vries",
    "jan@example.nl",
    "06 12345678",
    "👍",
    "fulltime",
    "weekend",
    "B1",
    "sorry",
    "",
    "...",
    "Amsterdam",
    "hbo",
    "3k5",
    "whatsapp",
    "top",
    "Fatima",
    "1-3-27",
]
REQUESTS = [
    ("can we do this in English?", "en"),
    ("English please", "en"),
    ("do you speak English?", "en"),
    ("kan dit ook in het Engels?", "en"),
    ("liever in het Engels", "en"),
    ("I don't speak Dutch", "en"),
    ("could you write in english", "en"),
    ("kunnen we in het Nederlands verder?", "nl"),
    ("liever Nederlands", "nl"),
    ("in het Nederlands graag", "nl"),
    ("spreek je ook Nederlands?", "nl"),
    ("can we switch to Dutch", "nl"),
    ("ik spreek geen Engels", "nl"),
    ("Nederlands aub", "nl"),
]
NO_REQUEST = [
    "mijn Engels is goed",
    "ik spreek Nederlands en Engels",
    "moet ik Engels spreken op het werk?",
    "is de voertaal Nederlands?",
    "my English is fluent",
    "I speak Dutch and English",
    "do I need to speak Dutch for the job?",
    "is the training in English?",
    "I am learning Dutch",
    "32 uur",
    "ok",
]


@pytest.mark.parametrize(("texts", "language"), [(DUTCH, "nl"), (ENGLISH, "en"), (NEITHER, None)])
def test_the_language_is_told_from_evidence_only(texts: list[str], language: str | None) -> None:
    assert {text: detect(text) for text in texts} == dict.fromkeys(texts, language)


@pytest.mark.parametrize(("text", "language"), REQUESTS)
def test_a_request_for_a_language_is_heard(text: str, language: str) -> None:
    assert wants(text) == language


@pytest.mark.parametrize("text", NO_REQUEST)
def test_talk_about_languages_is_no_request(text: str) -> None:
    assert wants(text) is None
