"""Shares, values, calibration, confusion, latency: each against figures worked out by hand."""

import pytest

from handoff_api.launch.evaluation.calibration import calibrate
from handoff_api.launch.evaluation.confusion import confuse, macro_f1
from handoff_api.launch.evaluation.crossval import Predicted, family_of, of_languages
from handoff_api.launch.evaluation.latency import latency
from handoff_api.launch.evaluation.shares import Share
from handoff_api.launch.evaluation.values import Counted, count, same


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [  # Wilson's interval without correction, as tables give it
        (81, 263, 0.2553, 0.3662),  # Newcombe (1998), table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (10, 10, 0.7225, 1.0),
        (0, 0, 0.0, 1.0),
    ],
)
def test_the_interval_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert Share(hits, of).interval == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("name", "wanted", "found", "equal"),
    [
        ("hours_per_week", 32, 32.0, True),
        ("hours_per_week", 32, "32", False),
        ("salary_eur_hour", 15.5, 15.50, True),
        ("work_permit", True, True, True),
        ("work_permit", True, 1, False),
        ("years_experience", 1, True, False),
        ("city", "Den Bosch", "den  bosch", True),
        ("name", "Anna", "Anne", False),
        ("start_date", "2026-12-01", "2026-12-01", True),
        ("start_date", "2026-12-01", "2027-12-01", False),
        ("motivation", "the people", "I like the people there", True),
        ("motivation", "declined", "I like the people there", False),
        ("motivation", "the people", "declined", False),
        ("phone", "declined", "declined", True),
        ("salary_eur_month", "no_preference", 2500, False),
    ],
)
def test_a_value_is_the_same_whatever_its_form(name: str, wanted: object, found: object, equal: bool) -> None:
    assert same(name, wanted, found) is equal  # type: ignore[arg-type]


def test_what_is_found_is_right_wrong_or_invented() -> None:
    labelled = {"city": "Gent", "hours_per_week": 24, "email": "a@example.com"}
    found = {"city": "Gent", "hours_per_week": 42, "transport": "bike"}
    assert count(labelled, found) == Counted(labelled=3, right=1, wrong=1, invented=1)


def test_no_notice_is_none_in_whatever_unit() -> None:
    assert count({"notice_period_weeks": 0}, {"notice_period_days": 0}).right == 1
    assert count({"notice_period_weeks": 2}, {"notice_period_days": 2}).right == 0


def test_calibration_bins_by_tens_and_weighs_by_count() -> None:
    cases = [(0.05, False), (0.05, False), (0.95, True), (0.95, False), (1.0, True)]
    found = calibrate(cases)
    assert [(one.low, one.count, one.observed) for one in found.bins] == [(0.0, 2, 0.0), (0.9, 3, pytest.approx(2 / 3))]
    # |0.05 - 0| * 2/5 + |2.9/3 - 2/3| * 3/5
    assert found.error == pytest.approx(0.02 + 0.18)
    assert calibrate([]).error is None


def test_confusion_counts_pairs_in_the_order_given() -> None:
    found = confuse([("b", "a"), ("a", "a"), ("c", "z"), ("b", "a")], order=("b", "a"))
    assert (found.rows, found.columns) == (["b", "a", "c"], ["a", "z"])
    assert found.counts == [[2, 0], [1, 0], [0, 1]]


def test_macro_f1_counts_a_rare_label_as_much_as_a_common_one() -> None:
    cases = [("a", "a"), ("a", "a"), ("a", "b"), ("b", "b"), ("c", "a")]
    # a: 2·2/(3+3), b: 2·1/(1+2), c: 0
    assert macro_f1(cases) == pytest.approx((4 / 6 + 2 / 3 + 0) / 3)
    assert macro_f1([]) is None


def test_latency_is_the_median_and_the_95th_percentile() -> None:
    found = latency([float(n) for n in range(101)])
    assert found is not None
    assert (found.median, found.p95, found.count) == (50.0, 95.0, 101)
    assert latency([]) is None


def test_cross_validation_is_scored_per_language() -> None:
    rows = [
        Predicted("nl", "answer_city", "answer_city", 0.9),
        Predicted("nl", "answer_city", "ask_location", 0.6),
        Predicted("en", "crisis_danger", "crisis_threat", 0.5),
    ]
    found = of_languages(rows)
    assert (found["nl"].right, found["en"].right) == (Share(1, 2), Share(0, 1))
    assert found["nl"].confusion.counts == [[1, 1]]
    assert found["en"].confusion.counts == [[1]]  # of families: the wrong kind of crisis is a crisis
    assert (found["nl"].confidences_right, found["nl"].confidences_wrong) == ([0.9], [0.6])


@pytest.mark.parametrize(
    ("intent", "family"),
    [
        ("crisis_self_harm", "crisis"), ("ask_human", "asked_for_human"), ("ask_salary", "questions"),
        ("answer_city", "answers"), ("greet", "small talk and more"), ("complaint", "complaint"),
    ],
)  # fmt: skip
def test_an_intent_belongs_to_a_family(intent: str, family: str) -> None:
    assert family_of(intent) == family
