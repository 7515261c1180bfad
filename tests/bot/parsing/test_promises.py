"""What holds for any text at all."""

from __future__ import annotations

from datetime import date

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import detect, wants
from bot.parsing.extract import FACTS, extract, slug_facts
from bot.parsing.lookups import wordlist
from tests.bot.parsing.said import TODAY, facts

KNOWN = yaml.safe_load(FACTS.read_text(encoding="utf-8"))["facts"]
SLUGS = st.sampled_from([None, "closing", *slug_facts()])
WORDS = st.sampled_from(
    sorted(
        wordlist("""
        ik ben woon in wil nu niet geen tot tussen en of maar max minimaal uur per week maand jaar euro bruto
        netto rijbewijs b c1 nederlands goed 32 2800 45k 3.500 06 12345678 1 februari half direct morgen over zes
        weken utrecht jan liever ja nee i live want not no to between or but at least hours a month year gross
        net licence dutch fluent february asap in weeks yes rather than is kan can ? . , ! - @ example.com
        zaterdag nachten saturday opzegtermijn notice geen mbo 4 hbo €
        """)
    )
)
CHATTER = st.lists(WORDS, max_size=30).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(max_size=200), CHATTER), asked=SLUGS, last_asked=SLUGS)
def test_any_text_gives_known_facts_within_bounds(text: str, asked: str | None, last_asked: str | None) -> None:
    for found in extract(text, language="nl", today=TODAY, asked=asked, last_asked=last_asked):
        fact = KNOWN[found.name]
        assert 0 <= found.start < found.end <= len(text)
        if found.status != "given":
            assert found.value is None
        elif fact["type"] == "bool":
            assert isinstance(found.value, bool)
        elif fact["type"] in ("int", "number"):
            assert isinstance(found.value, int if fact["type"] == "int" else (int, float))
            assert not isinstance(found.value, bool)
            assert fact["min"] <= found.value <= fact["max"]
        elif fact["type"] == "choice":
            assert found.value in fact["choices"]
        elif fact["type"] == "date":
            assert date.fromisoformat(str(found.value)) >= TODAY
        elif fact["type"] == "cefr":
            assert found.value in {"A1", "A2", "B1", "B2", "C1", "C2", "native"}
        else:
            assert isinstance(found.value, str)
            assert found.value.strip()


@settings(max_examples=200, deadline=None)
@given(text=st.one_of(st.text(max_size=200), CHATTER), asked=SLUGS)
def test_every_fact_is_said_once(text: str, asked: str | None) -> None:
    names = [found.name for found in extract(text, language="en", today=TODAY, asked=asked)]
    assert len(names) == len(set(names))


@settings(max_examples=150, deadline=None)
@given(
    amount=st.integers(1500, 6000),
    said=st.sampled_from(
        [
            "ik verdien nu {}",
            "ik verdien {} bruto",
            "nu {} bruto per maand",
            "mijn huidige salaris is {}",
            "bij mijn vorige baan kreeg ik {}",
            "I earn {} now",
            "my current salary is {} gross",
            "I was making {} a month",
            "at my last job I got {}",
            "I'm currently on {}",
        ]
    ),
    asked=SLUGS,
)
def test_current_pay_never_comes_out(amount: int, said: str, asked: str | None) -> None:
    found = facts(said.format(amount), asked)
    assert amount not in found.values()


@settings(max_examples=150, deadline=None)
@given(hours=st.integers(8, 60), asked=st.sampled_from([None, "hours_per_week"]))
def test_hours_come_out_as_they_went_in(hours: int, asked: str | None) -> None:
    for said in ("ik wil {} uur werken", "{} uur per week graag", "I want to work {} hours a week"):
        text = said.format(hours)
        (found,) = extract(text, language="nl", today=TODAY, asked=asked)
        assert (found.name, found.value) == ("hours_per_week", hours)
        assert str(hours) in text[found.start : found.end]


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_has_one_language_or_none(text: str) -> None:
    assert detect(text) in (None, "nl", "en")
    assert wants(text) in (None, "nl", "en")


def test_the_quote_holds_only_the_words_of_the_value() -> None:
    text = "Nou, ik wil graag tweeëndertig uur werken en ik woon in den bosch hoor"
    quotes = {f.name: text[f.start : f.end] for f in extract(text, language="nl", today=TODAY)}
    assert quotes == {"hours_per_week": "tweeëndertig uur", "city": "den bosch"}


def test_hammered_keys_and_endless_repeats_are_read_quickly() -> None:
    import time

    for text in (
        "a" * 4000,
        "1 " * 2000,
        "ik ben " * 570,
        "tot 3 " * 660,
        "(" * 4000,
        "06 " * 1300,
        "a@" * 2000,
        "twee en " * 500,
    ):
        begin = time.process_time()
        extract(text, language="nl", today=TODAY, asked="hours_per_week", last_asked="salary")
        detect(text)
        assert time.process_time() - begin < 1
