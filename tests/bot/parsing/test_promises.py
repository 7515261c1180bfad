"""What holds for any text at all."""

from __future__ import annotations

from datetime import date

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.language import detect, wants
from bot.parsing.extract import FACTS, extract, slug_facts
from bot.parsing.lookups import wordlist
from tests.bot.parsing.said import TODAY, facts
from tests.bot.parsing.test_ways_of_saying import OTHERWISE, SAID

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
@example(text="!NEE", asked="notice_period", last_asked=None)
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


EVERYTHING_SAID = [(text, slug) for slug, said in SAID.items() if slug != "motivation" for text, _ in said] + [
    (text, asked) for text, asked, last_asked, _ in OTHERWISE if last_asked is None
]
FREE = ("motivation", "contact_time", "education_field")


def told(text: str, asked: str | None) -> dict[str, object]:
    """The facts without those that are the candidate's own words."""
    said = {name: value for name, value in facts(text, asked).items() if name not in FREE}
    return {name: value.lower() if isinstance(value, str) else value for name, value in said.items()}


@pytest.mark.parametrize(
    "change",
    [
        "{}!",
        "{} ...",
        "{} hoor",
        "hoi, {}",
        "Goedemiddag! {}",
        "hello there, {}",
        "{} 🙂",
        "  {}\n",
        "\u200b{}\u200b",
    ],
)
def test_what_stands_around_an_answer_does_not_change_it(change: str) -> None:
    changed = [
        (text, asked)
        for text, asked in EVERYTHING_SAID
        if "?" not in text and told(change.format(text.rstrip(".!")), asked) != told(text, asked)
    ]
    assert changed == []


def test_neither_wide_nor_doubled_spaces_change_an_answer() -> None:
    for text, asked in EVERYTHING_SAID:
        for space in ("\u00a0", "  ", " \u200b"):
            assert told(text.replace(" ", space), asked) == told(text, asked), text


def test_capitals_change_no_number_date_or_yes() -> None:
    for text, asked in EVERYTHING_SAID:
        before = {k: v for k, v in told(text, asked).items() if k not in ("name", "city", "licence_type")}
        for same in (text.lower(), text.upper()):
            if asked not in ("name", "driving_licence"):
                after = {k: v for k, v in told(same, asked).items() if k not in ("name", "city", "licence_type")}
                assert after == before, same


SIGNS = st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z", "Cf", "Mn"])
STRANGE = st.one_of(
    st.text(alphabet=SIGNS, max_size=120),
    st.text(alphabet="0123456789 .,-/€k%\u200b\u202e\u0660\u0661²½٣", max_size=120),
    st.text(alphabet="ابتث שלום \u202e\u200f 32 uur 1 maart", max_size=80),
    st.tuples(st.sampled_from([text for text, _ in EVERYTHING_SAID]), st.text(alphabet=SIGNS, max_size=12)).map(
        "".join
    ),
)


@settings(max_examples=300, deadline=None)
@given(text=STRANGE, asked=SLUGS, last_asked=SLUGS)
def test_strange_signs_are_read_twice_alike_and_quoted_from_the_text(
    text: str, asked: str | None, last_asked: str | None
) -> None:
    first, second = (extract(text, language="en", today=TODAY, asked=asked, last_asked=last_asked) for _ in range(2))
    assert first == second
    for found in first:
        assert text[found.start : found.end].strip()


NL = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien"
NL_TENS = ["", "", "twintig", "dertig", "veertig", "vijftig"]
EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty"]
EN = (
    "one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)


def spelled(number: int, language: str) -> str:
    """The number in words, from 1 up to 59."""
    small = [*(NL if language == "nl" else EN).split(), "negentien" if language == "nl" else "nineteen"]
    if number < 20:
        return small[number - 1]
    tens, units = divmod(number, 10)
    ten = (NL_TENS if language == "nl" else EN_TENS)[tens]
    if not units:
        return ten
    if language == "en":
        return f"{ten}-{small[units - 1]}"
    return small[units - 1] + ("ën" if units in (2, 3) else "en") + ten


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({"nl": "{} uur per week", "en": "{} hours a week"}, None),
        ({"nl": "{}", "en": "{}"}, "hours_per_week"),
        ({"nl": "max {} uur", "en": "max {} hours"}, "hours_per_week"),
        ({"nl": "{} jaar ervaring", "en": "{} years of experience"}, None),
        ({"nl": "over {} weken", "en": "in {} weeks"}, "start_date"),
        ({"nl": "opzegtermijn van {} weken", "en": "a notice of {} weeks"}, None),
        ({"nl": "{} minuten met de trein", "en": "{} minutes by train"}, "commute"),
        ({"nl": "{} euro per uur", "en": "{} euros an hour"}, "salary"),
    ],
)
def test_a_number_in_words_is_the_number_in_digits(language: str, said: dict[str, str], asked: str | None) -> None:
    for number in range(2, 53):
        digits, words = (said[language].format(form) for form in (number, spelled(number, language)))
        assert facts(words, asked) == facts(digits, asked), words


@pytest.mark.parametrize(
    "text",
    [
        "tussen 3 en " * 330,
        "liefst 32 maar 36 mag ook, " * 150,
        "uren: " * 660,
        "hoi " * 1000,
        "\u200b" * 4000,
        "٣" * 4000,
        "ik ben van de " * 280,
        "als ik 32 uur werk, hoeveel? " * 135,
        "🙂" * 4000,
        "kan " * 1000 + "?",
    ],
)
def test_four_thousand_characters_are_read_in_bounded_time(text: str) -> None:
    import time

    for asked in (None, "hours_per_week", "salary", "city", "name", "start_date", "driving_licence"):
        begin = time.process_time()
        extract(text[:4000], language="nl", today=TODAY, asked=asked, last_asked="salary")
        assert time.process_time() - begin < 1
