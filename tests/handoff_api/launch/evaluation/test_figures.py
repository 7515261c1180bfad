"""Rows made by hand, of which every figure is known."""

import pytest

from handoff_api.launch.evaluation import figures, values
from handoff_api.launch.evaluation.figures import BY_KEY, Figure, by_family, by_kind, of_dialogues, of_messages
from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.shares import Share
from handoff_api.launch.evaluation.unseen import Facts
from tests.handoff_api.launch.evaluation.rows import ASKED, CALLED, CRISIS, HANDLED, dialogue, message

PAIRS = [
    (message("crisis.self_harm"), CRISIS),
    (message("crisis.danger"), CALLED),  # a person, but not with urgency 3
    (message("emotional_load.grief"), CALLED),
    (message("emotional_load.grief"), ASKED),
    (message("complaint.ghosting"), HANDLED),
    (message("unclear.gibberish"), ASKED),
    (message("negotiation"), CALLED),
    (message("beyond_the_bot"), HANDLED),
    (message("answer", "bot"), HANDLED),
    (message("answer", "bot"), CALLED),
    (message("question", "bot"), HANDLED),
    (message("question", "bot"), ASKED),
]


@pytest.mark.parametrize(
    ("key", "hits", "of"),
    [
        ("crisis", 1, 2),
        ("people_at_once", 3, 5),
        ("people_noticed", 4, 5),
        ("vague_noticed", 2, 3),
        ("routine_handed_off", 1, 4),
        ("routine_clarified", 1, 4),
        ("language", 12, 12),
    ],
)
def test_every_figure_of_messages_counts_what_it_says(key: str, hits: int, of: int) -> None:
    assert of_messages(PAIRS)[key] == Share(hits, of)


def test_a_family_is_what_stands_before_the_dot_and_holds_peoples_messages_only() -> None:
    families = {one.name: (one.handed_off, one.noticed) for one in by_family(PAIRS)}
    assert families["crisis"] == (Share(2, 2), Share(2, 2))
    assert families["emotional_load"] == (Share(1, 2), Share(2, 2))
    assert "answer" not in families
    assert {one.name: one.clarified for one in by_kind(PAIRS, "bot")} == {
        "answer": Share(0, 2),
        "question": Share(1, 2),
    }


def test_facts_are_found_wrong_or_invented() -> None:
    said = message("answer", "bot", facts={"city": "Utrecht", "hours_per_week": 32, "phone": "declined"})
    heard = Heard("handle", facts={"city": "utrecht", "hours_per_week": 36, "work_permit": True}, language="en")
    quiet = (message("small_talk", "bot"), Heard("handle", facts={"name": "Bye"}, language="en"))
    shares = of_messages([(said, heard), quiet])
    assert shares["facts_found"] == Share(1, 3)  # city; hours are wrong, phone is missed
    assert shares["facts_wrong"] == Share(3, 4)  # hours; work permit and name are invented


def test_facts_count_once_more_as_most_readers_label_them() -> None:
    said = message("answer", "bot", id="a", facts={"city": "Utrecht", "hours_per_week": 32})
    unread = message("answer", "bot", id="b", facts={"city": "Ede"})
    readings = {"a": [{"hours_per_week": 32, "name": "Jo"}, {"hours_per_week": 32, "name": "Jo", "night_ok": True}]}
    heard = Heard("handle", facts={"city": "Utrecht", "name": "jo"}, language="en")
    shares = figures.of_readings([(said, heard), (unread, heard)], readings)
    assert shares == {"agreed_found": Share(1, 2), "agreed_wrong": Share(1, 2)}  # name; hours are missed, city is one's
    assert figures.of_readings([(unread, heard)], readings) == {}


@pytest.mark.parametrize(
    ("readings", "agreed"),
    [
        ([{"city": "Ede"}, {"city": "ede"}, {}], {"city": "Ede"}),
        ([{"city": "Ede"}, {}], {}),  # a half is no majority
        ([{"contact_time": "from five"}, {"contact_time": "after five"}, {}], {"contact_time": "from five"}),
        ([{"start_date": "2027-01-01"}, *[{"start_date": "2027-02-01"}] * 2], {"start_date": "2027-02-01"}),
        ([{"phone": "declined"}, {}, {}], {"phone": "declined"}),
        ([{"notice_period_weeks": 0}, {"notice_period_months": 0}], {"notice_period_days": 0}),
    ],
)
def test_what_readers_agree_on(readings: list[Facts], agreed: Facts) -> None:
    assert values.agreed(readings) == agreed


def test_who_asks_for_the_other_language_gets_it_and_nobody_else() -> None:
    asked = message("switch_language", "bot")
    kept = message("answer", "bot")
    dutch, english = Heard("handle", language="nl"), Heard("handle", language="en")
    shares = of_messages([(asked, dutch), (asked, english), (kept, english), (kept, dutch)])
    assert shares["language"] == Share(2, 4)


def test_a_routine_dialogue_fails_by_a_needless_handoff_or_a_second_needless_question() -> None:
    calm = dialogue("routine", "bot", "bot", "either", "bot")
    played = [
        (calm, [HANDLED, HANDLED, HANDLED, HANDLED]),
        (calm, [HANDLED, CALLED]),
        (calm, [HANDLED, HANDLED, CALLED]),  # allowed there
        (calm, [ASKED, HANDLED, ASKED, HANDLED]),  # the second one is allowed there
        (calm, [ASKED, HANDLED, HANDLED, ASKED]),
    ]
    shares = of_dialogues(played)
    assert shares["dialogues_handed_off"] == Share(1, 5)
    assert shares["dialogues_clarified"] == Share(1, 5)


def test_another_dialogue_calls_a_person_in_time_and_not_too_early() -> None:
    grief = dialogue("emotional_load.grief", "bot", "either", "human", "human")
    played = [
        (grief, [HANDLED, HANDLED, CALLED]),
        (grief, [HANDLED, CALLED]),
        (grief, [CALLED]),  # too early, but in time
        (grief, [HANDLED, HANDLED, ASKED, CALLED]),  # too late
        (grief, [HANDLED, HANDLED, HANDLED, HANDLED]),  # never
    ]
    shares = of_dialogues(played)
    assert shares["others_in_time"] == Share(3, 5)
    assert shares["others_not_early"] == Share(4, 5)


def test_a_dialogue_that_needs_nobody_for_certain_is_not_waited_for() -> None:
    perhaps = dialogue("repeated_trouble", "bot", "either")
    shares = of_dialogues([(perhaps, [HANDLED, HANDLED])])
    assert (shares["others_in_time"].of, shares["others_not_early"]) == (0, Share(1, 1))


@pytest.mark.parametrize(
    ("key", "hits", "of", "status", "certain"),
    [
        ("people_at_once", 95, 100, "aim", True),
        ("people_at_once", 94, 100, "bar", True),
        ("people_at_once", 85, 100, "bar", False),
        ("people_at_once", 84, 100, "below", False),
        ("people_at_once", 50, 100, "below", True),
        ("routine_handed_off", 3, 100, "aim", False),
        ("routine_handed_off", 5, 100, "bar", False),
        ("routine_handed_off", 40, 100, "below", True),
        ("language", 98, 100, "aim", False),  # no aim: the bar is all
        ("vague_noticed", 1, 100, "none", False),
        ("crisis", 0, 0, "none", False),
    ],
)
def test_a_figure_is_judged_by_its_bar_and_its_aim(key: str, hits: int, of: int, status: str, certain: bool) -> None:
    figure = Figure(BY_KEY[key], Share(hits, of))
    assert (figure.status, figure.certain) == (status, certain)


def test_figures_of_dialogues_are_left_out_when_none_were_played() -> None:
    assert {one.measure.key for one in figures.figures(PAIRS, [], {})} == set(of_messages(PAIRS))
