"""What merely stands in a message is put forward, for belief to judge."""

import pytest

from bot.parsing.bare import find
from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, put_forward


def values(text: str, name: str, asked: str | None = None) -> list[object]:
    return [fact.value for fact in find(text, asked) if fact.name == name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gerda Mulder, gardener, and good with roses", "Gerda Mulder"),
        ("Dear team, Anneliese Vogt is what they call me", "Anneliese Vogt"),
        ("Met dank, J. de Wit", "J. de Wit"),
        ("het is ewa kowalska die dit typt", "Ewa Kowalska"),
        ("Hi Priya Nair", "Priya Nair"),
        ("HELLO, MONICA FROM ZWOLLE", "Monica"),
        ("HALLO, JAN VAN DER MEER UIT GOUDA", "Jan van der Meer"),
        ("Ik ben Jan van der Meer", "Jan van der Meer"),
    ],
)
def test_words_that_look_like_a_name(text: str, name: str) -> None:
    assert values(text, "name") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Monday suits me",
        "I can start in Zwolle",
        "STOP",
        "Hallo, kan dat?",
        "ik kom morgen",
        "use green soap",
        "Queen Mary",
    ],
)
def test_words_that_are_no_name(text: str) -> None:
    assert values(text, "name") == []


@pytest.mark.parametrize(
    ("text", "years"),
    [("ten years washing windows", [10]), ("Twee jaar en een half in de zorg", [2.5]), ("I am 40 years old", [])],
)
def test_numbers_of_years(text: str, years: list[float]) -> None:
    assert values(text, "years_experience") == years


def test_towns_whatever_is_said_of_them() -> None:
    assert values("de trein uit Gouda naar Den Haag", "city") == ["Gouda", "Den Haag"]


def test_yes_and_no_are_both_put_forward() -> None:
    assert values("papers are all in order", "work_permit") == [True, False]
    assert values("that is a vibe", "shifts_ok") == []
    assert values("that is a vibe", "shifts_ok", asked="shifts") == [True, False]


def test_a_value_stands_where_its_words_stand() -> None:
    text = "Zeist is home, twelve summers of roofing, nights are fine"
    for fact in find(text, None):
        assert fact.bare
        assert text[fact.start : fact.end].lower() in ("zeist", "twelve", "nights")


def pieces(text: str, asked: str | None) -> set[str]:
    found = extract(text, language="en", today=TODAY, asked=asked)
    return {fact.name for fact in in_pieces(text, found, today=TODAY, asked=asked)}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("B. Hendriks, Brenda to most people", "name"),
        ("Many thanks, C. de Groot", "city"),
        ("a) I know the trade\nb) I like the early hours\nc) my feet can take it", "motivation"),
    ],
)
def test_an_initial_or_the_letter_of_an_item_is_no_licence(text: str, asked: str) -> None:
    assert "licence_type" not in pieces(text, asked)


@pytest.mark.parametrize(
    ("text", "asked"),
    [("I drive, B. Utrecht is home", "name"), ("I like driving, got B. Trucks no", "motivation")],
)
def test_a_letter_of_a_licence_is_put_forward(text: str, asked: str) -> None:
    found = extract(text, language="en", today=TODAY, asked=asked)
    assert "licence_type" in {*pieces(text, asked), *(fact.name for fact in found)}


@pytest.mark.parametrize(
    "text",
    ["I want to apply for the welder job", "Hi, I'd like to apply for the cleaning position please",
     "hello im applying for the bakery job"],
)  # fmt: skip
def test_to_apply_is_no_motivation(text: str) -> None:
    assert "motivation" not in pieces(text, None)


@pytest.mark.parametrize(
    "text", ["I want to apply for the nursing job because I love helping people", "I would love to work with plants"]
)
def test_a_reason_is_put_forward(text: str) -> None:
    found = extract(text, language="en", today=TODAY, asked=None)
    assert "motivation" in {*pieces(text, None), *(fact.name for fact in found)}


def test_no_piece_of_an_address_is_put_forward() -> None:
    text = "b.tas.eldik@example.com"
    found = extract(text, language="en", today=TODAY, asked="email")
    assert not in_pieces(text, found, today=TODAY, asked="email")


@pytest.mark.parametrize(
    "text",
    [
        "do I need a driving licence for this?",
        "You want to know whether everybody has a licence. I sit at a desk.",
        "why would a baker need a car and a licence?",
        "waarom vragen jullie of iemand een rijbewijs heeft",
        "Be honest, is it still open",
    ],
)
def test_a_question_about_a_licence_tells_of_none(text: str) -> None:
    told = put_forward(text, "start_date")
    assert not {"driving_licence", "licence_type", "own_transport"} & {*told}


@pytest.mark.parametrize("text", ["I have my licence, is that enough?", "You ask whether I drive. Licence yes, B"])
def test_a_licence_beside_a_question_is_put_forward(text: str) -> None:
    assert True in put_forward(text, "start_date")["driving_licence"]


@pytest.mark.parametrize(
    ("text", "asked", "time"),
    [
        ("Graag telefonisch, na 17.30 uur", "contact_channel", "na 17.30 uur"),
        ("app aub. Na 15u ist t best", None, "Na 15u"),
        ("I only pick up after six basically", "city", "after six"),
    ],
)
def test_an_hour_beside_a_way_to_reach_somebody_is_put_forward(text: str, asked: str | None, time: str) -> None:
    assert values(text, "contact_time", asked) == [time]


def test_an_hour_of_anything_else_is_not() -> None:
    assert values("I start after six", "contact_time", "start_date") == []


@pytest.mark.parametrize("text", ["Nederlands heb ik op moeders schoot geleerd", "Dutch is what mum sang to me in"])
def test_a_first_language_in_whatever_words_is_put_forward(text: str) -> None:
    assert values(text, "language_level") == ["native"]


@pytest.mark.parametrize(
    "text",
    [
        "Polish is what my mother sang to me in. Dutch is B1",
        "Dutch is not my native language",
        "I dream of a Dutch company",
    ],
)
def test_a_first_language_that_is_another_is_not(text: str) -> None:
    assert values(text, "language_level") == []


def test_an_hour_is_put_forward_whole() -> None:
    assert put_forward("bellen kan na 17.30 uur", "motivation", language="nl")["contact_time"] == ["na 17.30 uur"]
