"""What is said about answers of before."""

from __future__ import annotations

import pytest

from bot.asides import forgotten, is_hello, mentioned, recalls, wants_forgotten
from bot.other_languages import is_other_language

OWN = [
    {"id": "when", "text": {"nl": "Welke dienst heeft je voorkeur?", "en": "Which shift do you prefer?"}},
    {"id": "how", "text": {"nl": "Hoe heb je ons gevonden?", "en": "How did you find us?"}},
]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("wat zei ik over mijn uren?", ["hours_per_week"]),
        ("my city is wrong", ["city"]),
        ("mijn naam klopt niet", ["name"]),
        ("when i can start", ["start_date"]),
        ("welke voorkeur had ik?", ["custom:when"]),
        ("vergeet hoe ik jullie gevonden heb", ["custom:how"]),
        ("lekker weer vandaag", []),
    ],
)
def test_a_question_is_named_in_many_ways(text: str, named: list[str]) -> None:
    assert mentioned(text, OWN) == named


@pytest.mark.parametrize(
    ("text", "recalled"),
    [
        ("wat zei ik over mijn uren?", True),
        ("wat had ik gezegd over de startdatum", True),
        ("What did I say about my hours?", True),
        ("what do you have down for my phone number", True),
        ("wat weet je al van mij?", True),
        ("which hours do you have about me?", False),
        ("what information do you have on me?", True),
        ("hoeveel uur is het?", False),
        ("what are the hours?", False),
    ],
)
def test_asking_for_ones_own_answer_is_no_question_about_the_job(text: str, recalled: bool) -> None:
    assert recalls(text) is recalled


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("vergeet mijn telefoonnummer maar", True),
        ("can you delete my e-mail please", True),
        ("vergeet dat maar", True),
        ("vergeet ik nooit meer", False),
        ("forget it", False),
        ("ik vergeet mijn nummer altijd", False),
    ],
)
def test_what_is_to_be_forgotten_is_asked_for(text: str, wanted: bool) -> None:
    assert wants_forgotten(text, OWN) is wanted


@pytest.mark.parametrize(
    ("text", "hello"),
    [
        ("hoi, hoe gaat het?", True),
        ("Goedemorgen! Alles goed?", True),
        ("hoe gaat het met je", True),
        ("hi, how are you today?", True),
        ("how’s it going", True),
        ("hoe gaat het nu verder?", False),
        ("how is it going with my application?", False),
        ("hoi", False),
        ("alles goed gelezen", False),
    ],
)
def test_asking_how_it_goes_is_a_greeting(text: str, hello: bool) -> None:
    assert is_hello(text) is hello


def test_that_is_the_answer_just_given_and_everything_is_everything() -> None:
    assert forgotten("vergeet dat maar", OWN, "phone") == ["phone"]
    assert {"name", "phone", "custom:when"} <= set(forgotten("wis alles", OWN))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Ich möchte mich bewerben, sprechen Sie Deutsch?", True),
        ("Guten Tag, ich suche Arbeit", True),
        ("Dzień dobry, szukam pracy", True),
        ("مرحبا هل تتحدث العربية", True),
        ("Привет, я ищу работу", True),
        ("Hola, busco trabajo", True),
        ("Je cherche un emploi", True),
        ("Merhaba, iş arıyorum", True),
        ("José García", False),
        ("ik spreek Deutsch en Polski", False),
        ("mais non, ik ben Vlaming", False),
        ("32 uur", False),
        ("no no no", False),
        ("😀😀👍", False),
    ],
)
def test_a_message_in_another_language_is_known_as_such(text: str, other: bool) -> None:
    assert is_other_language(text) is other
