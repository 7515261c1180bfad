"""Facts that the rules find are weighed by all that is told around them."""

import tarfile
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from skops import io as skops

from bot.belief import COLUMNS, Answer, Belief, judgements, late_answers, read_answers
from bot.components.fact_extractor import ANSWERS, FILE
from bot.memory import FACTS, SLUGS, slug_of
from bot.parsing.extract import Found, extract, in_pieces

TODAY = date(2026, 11, 26)
PLACES = ("Zeist", "Breda", "Delft", "Assen", "Zwolle", "Venlo")
NOTHING = np.zeros(COLUMNS, dtype=np.float16)
STORIES = [Answer(f"ik doe al zes jaar wijkteam, {place}, met veel plezier", "nl", "city", {}) for place in PLACES]
HOMES = [Answer(f"ik woon al zes jaar, {place}, met veel plezier", "nl", "city", {"city": place}) for place in PLACES]


@pytest.fixture(scope="module")
def belief() -> Belief:
    learnt = Belief.learn([*STORIES, *HOMES] * 4)
    assert learnt
    return learnt


def kept(belief: Belief, text: str, asked: str) -> dict[str, object]:
    found = extract(text, language="nl", today=TODAY, asked=asked)
    return {fact.name: fact.value for fact in belief.kept(text, found, today=TODAY, asked=asked)}


def test_where_somebody_works_is_not_where_they_live(belief: Belief) -> None:
    work, home = "ik doe al zes jaar wijkteam, Gouda, met veel plezier", "ik woon al zes jaar, Gouda, met veel plezier"
    assert "city" in {fact.name for fact in extract(work, language="nl", today=TODAY, asked="city")}
    assert "city" not in kept(belief, work, "city")
    assert kept(belief, home, "city")["city"] == "Gouda"


def test_what_was_learnt_can_be_kept(belief: Belief) -> None:
    again = Belief.restore(belief.state())
    assert again.bias == belief.bias
    assert (again.weights == belief.weights).all()


def test_without_answers_nothing_is_learnt() -> None:
    assert Belief.learn([]) is None
    assert Belief.learn([Answer("32 uur", "nl", "hours_per_week", {"hours_per_week": 32})]) is None


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("32 uur graag", "hours_per_week", "hours_per_week"),
        ("Zeist", "city", "city"),
        ("1 maart", "start_date", "start_date"),
        ("ja", "driving_licence", "driving_licence"),
        ("a month", "notice_period", "notice_period_months"),
    ],
)
def test_an_answer_that_stands_alone_is_always_believed(text: str, asked: str, name: str) -> None:
    nothing = Belief(NOTHING, -10.0)
    assert name in kept(nothing, text, asked)


def test_half_an_answer_read_by_itself_does_not_undo_the_whole() -> None:
    everything = Belief(NOTHING, 10.0)
    assert "weekend_ok" not in kept(everything, "weekend mag, alleen zaterdag", "weekend")
    assert kept(everything, "weekend mag, zaterdag en zondag", "weekend")["weekend_ok"] is True


@pytest.mark.parametrize("status", ["declined", "no_preference"])
def test_a_refusal_is_no_value_to_doubt(status: str) -> None:
    declined = Found("salary_eur_month", None, status, 0, 5)
    text = "I would rather not tell you what I hope to earn here, if you do not mind"
    assert Belief(NOTHING, -10.0).kept(text, [declined], today=TODAY, asked="salary") == [declined]


def test_a_clause_is_read_by_itself_only_where_nothing_was_answered() -> None:
    text = "Wat een weer hier, zeg. Hoe is dat bij jullie? Nou goed: mijn vrouw zegt 24 uur, en zij is de baas"
    for fact in in_pieces(text, [], today=TODAY, asked="hours_per_week"):
        assert fact.name.startswith("hours_per_week")
        assert "24" in text[fact.start : fact.end]
    answered = Found("hours_per_week", 24, "given", 0, 2)
    assert in_pieces(text, [answered], today=TODAY, asked="hours_per_week") == []
    for asked in (None, "motivation", "closing", "intro", "custom:what"):
        assert in_pieces(text, [], today=TODAY, asked=asked) == []


def test_a_cry_for_help_of_which_little_was_noted_teaches_little() -> None:
    """Its writer noted the hours that were asked for; whether the town is right, nobody knows."""
    text = "Ik woon in Gouda. Twintig uur. Mijn man slaat mij"
    marked = ((text.index("Mijn man"), len(text)),)
    noted = Answer(text, "nl", "hours_per_week", {"hours_per_week": 20}, marked)
    assert {right for _, right in judgements(noted)} == {True}
    assert False in {right for _, right in judgements(replace(noted, loaded=()))}


def test_an_answer_that_is_known_is_not_learnt_from() -> None:
    right = [Answer(f"{hours} uur", "nl", "hours_per_week", {"hours_per_week": hours}) for hours in range(20, 30)]
    wrong = [Answer(f"{hours} uur", "nl", "hours_per_week", {"hours_per_week": 1}) for hours in range(20, 30)]
    both, same = Belief.learn([*right, *wrong]), Belief.learn([*right, *wrong, replace(wrong[0], known=True)])
    assert both is not None and same is not None and np.array_equal(both.weights, same.weights)
    assert Belief.learn([*right, *(replace(answer, known=True) for answer in wrong)]) is None


def test_our_own_answers_tell_facts_that_exist() -> None:
    answers = read_answers(ANSWERS)
    assert {answer.language for answer in answers} == {"nl", "en"}
    assert {name for answer in answers for name in answer.facts} <= set(FACTS)
    assert {answer.asked for answer in answers} <= {None, *SLUGS}


@pytest.fixture(scope="module")
def taught(model: Path) -> Belief:
    """What the trained assistant believes."""
    with tarfile.open(model) as archive, tempfile.TemporaryDirectory() as folder:
        member = next(one for one in archive.getmembers() if one.name.endswith(FILE))
        member.name = FILE
        archive.extract(member, folder)
        return Belief.restore(skops.load(Path(folder, FILE), trusted=[]))


@pytest.mark.parametrize(
    ("calm", "loaded", "asked", "believed"),
    [
        ("Niks meer,", "vier jaar op eieren gelopen", "notice_period", {"notice_period_days"}),
        ("32 hours.", "my ex found me again", "city", {"hours_per_week"}),
        ("32 uur,", "meer lukt niet sinds mama er niet meer is", "salary", {"hours_per_week_max"}),
        ("email jo@example.com,", "he took my phone for 2 weeks", "city", {"email"}),
        ("Mariam Fahmy,", "he locks us in every night", "name", {"name"}),
        ("", "Ik huil, man van 41 jaar, met ladder op dak, en mensen kijken", "email", set()),
    ],
)
def test_a_number_in_what_somebody_tells_of_their_trouble_is_no_answer(
    taught: Belief, calm: str, loaded: str, asked: str, believed: set[str]
) -> None:
    text = f"{calm} {loaded}".strip()
    found = extract(text, language="nl", today=TODAY, asked=asked)
    kept = taught.kept(text, found, today=TODAY, asked=asked, loaded=[(text.index(loaded), len(text))])
    assert {fact.name for fact in kept} == believed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ik wil 32 uur werken, liefst verdeeld over vier dagen want dan kan ik vrijdag vissen", "hours_per_week"),
        ("I could start on the first of March, when the kids are back at school", "start_date"),
        ("ja hoor, ik heb mijn rijbewijs al sinds mijn achttiende en ik rijd elke dag naar zee", "driving_licence"),
        ("ik kom met de fiets, dat is een kwartiertje langs het kanaal", "commute"),
        ("My name is Grace Adeyemi, and I am the one who called last week about the bakery", "name"),
        ("je mag me appen op 06 12345678, bellen kan na vijven", "phone"),
        ("een maand, maar mijn baas is de beroerdste niet", "notice_period"),
    ],
)
def test_a_plain_answer_is_believed_whatever_is_told_beside_it(taught: Belief, text: str, asked: str) -> None:
    found = [f for f in extract(text, language="nl", today=TODAY, asked=asked) if slug_of(f.name) == asked]
    kept = taught.kept(text, found, today=TODAY, asked=asked)
    assert found
    assert all(fact in kept for fact in found)
    beside = {"contact_channel", "contact_time"} if asked == "phone" else set()
    assert {fact.name for fact in kept if fact not in found} == beside


@pytest.mark.parametrize(
    ("text", "asked", "told"),
    [
        ("I have been a bricklayer for 38 years, and my Dutch is native.", "language_level", {"years_experience": 38}),
        ("mid January", "driving_licence", {"start_date": "2027-01-15"}),
        ("1 februari", "city", {"start_date": "2027-02-01"}),
        ("Most people call me quiet. Adnan Begović, painter of walls", "salary", {"name": "Adnan Begović"}),
    ],
)
def test_what_a_clause_tells_unasked_is_kept(taught: Belief, text: str, asked: str, told: dict[str, object]) -> None:
    found = extract(text, language="nl", today=TODAY, asked=asked)
    kept = {fact.name: fact.value for fact in taught.kept(text, found, today=TODAY, asked=asked)}
    assert not {fact.name for fact in found} & {*told}
    assert kept.items() >= told.items()


def test_clauses_are_read_for_what_goes_with_an_answer_but_for_no_second_answer() -> None:
    text = "ik heb mbo 4 elektrotechniek, en mijn broer heeft vmbo"
    found = [Found("education", "mbo-4", "given", 8, 13)]
    assert {piece.name for piece in in_pieces(text, found, today=TODAY, asked="city")} == {"education_field"}


def test_who_introduces_themselves_need_not_answer_the_greetings_question(taught: Belief) -> None:
    text = "Hoi! Ik ben Samira, woon in Tilburg, 4 jaar tandartsassistente geweest en kan per 1 februari voor 28 uur"
    found = extract(text, language="nl", today=TODAY, asked="start_date")
    first, later = (
        {fact.name for fact in taught.kept(text, found, today=TODAY, asked="start_date", opening=opening)}
        for opening in (True, False)
    )
    assert first == {"name", "city", "years_experience", "start_date", "hours_per_week"}
    assert later <= first


def test_some_answers_are_also_learnt_as_late_ones() -> None:
    answers = [
        Answer(f"ik woon in {place}, al {years} jaar", "nl", "city", {"city": place})
        for years, place in enumerate(PLACES * 6)
    ]
    late = list(late_answers(answers))
    assert len(answers) / 6 < len(late) < len(answers) / 2
    assert all(one.late and one.asked not in ("city", "motivation", None) for one in late)
    assert (
        list(late_answers([Answer("ja hoor", "nl", None, {}), Answer("ja", "nl", "shifts", {"shifts_ok": True})])) == []
    )


def test_a_late_answer_is_none_to_the_question_that_was_asked_meanwhile() -> None:
    late = Answer("maart, en ik woon in Zeist", "nl", "start_date", {"city": "Zeist"}, late=True)
    judged = [traits for traits, _ in judgements(late)]
    assert any("city" in traits for traits in judged)
    assert not any("start_date" in traits for traits in judged)
