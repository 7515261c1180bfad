"""What is known, and how saying something changes it."""

from __future__ import annotations

from bot.memory import DECLINED, NO_PREFERENCE, Fact, from_slot, learn, settled, to_slot


def test_a_new_form_of_a_quantity_replaces_the_old_one() -> None:
    assert learn({"notice_period_months": Fact(2)}, {"notice_period_weeks": Fact(4)}) == {
        "notice_period_weeks": Fact(4)
    }


def test_a_range_replaces_the_single_value_and_keeps_its_other_end() -> None:
    known = {"hours_per_week": Fact(32)}
    assert learn(known, {"hours_per_week_min": Fact(24), "hours_per_week_max": Fact(32)}).keys() == {
        "hours_per_week_min",
        "hours_per_week_max",
    }
    ends = {"hours_per_week_min": Fact(24), "hours_per_week_max": Fact(32)}
    assert learn(ends, {"hours_per_week_max": Fact(28)}) == {**ends, "hours_per_week_max": Fact(28)}


def test_days_and_hours_stand_side_by_side() -> None:
    assert learn({"days_per_week": Fact(4)}, {"hours_per_week": Fact(32)}).keys() == {"days_per_week", "hours_per_week"}


def test_any_fact_of_a_question_settles_it_and_so_does_a_refusal() -> None:
    assert settled("hours_per_week", {"fte": Fact(0.8)})
    assert settled("phone", {"phone": Fact(None, "declined")})
    assert not settled("salary", {"salary_basis": Fact("gross")})
    assert not settled("hours_per_week", {"city": Fact("Ede")})


def test_an_answer_after_all_ends_the_refusal() -> None:
    known = {"hours_per_week": Fact(None, "declined")}
    assert learn(known, {"days_per_week": Fact(4)}) == {"days_per_week": Fact(4)}


def test_reserved_values_survive_the_slot() -> None:
    for value in (DECLINED, NO_PREFERENCE, False, 0, "Ede"):
        fact = from_slot(value)
        assert fact is not None
        assert to_slot(fact) == value
    assert from_slot(None) is None
