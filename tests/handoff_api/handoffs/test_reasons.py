"""The codes mean the same on both sides, and a recruiter reads words."""

import ast
from pathlib import Path

import yaml

from handoff_api.handoffs.reasons import REASONS, for_lead, merged, reason_for, urgency_of

ROOT = Path(__file__).resolve().parents[3]


def literal(name: str) -> object:
    """A constant of the assistant's rules, read as text: the two sides do not import each other."""
    tree = ast.parse((ROOT / "bot" / "escalation.py").read_text(encoding="utf-8"))
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
    ]
    assert found, f"bot/escalation.py has no {name} any more"
    return ast.literal_eval(found[0])


def test_both_sides_know_the_same_codes_and_urgencies() -> None:
    codes = {code: reason.urgency for code, reason in REASONS.items() if ":" not in code}
    assert codes == {**literal("URGENCY"), "bot_unavailable": 1}  # that one is found out by the service itself


def test_both_sides_know_the_same_kinds() -> None:
    kinds = {code.removeprefix("complaint:") for code in REASONS if code.startswith("complaint:")}
    assert kinds == set(literal("URGENT_COMPLAINTS"))
    assert all(reason_for("complaint", kind).urgency == 2 for kind in kinds)
    crises = {code.removeprefix("crisis:") for code in REASONS if code.startswith("crisis:")}
    assert crises == set(literal("CRISIS_KINDS")) - {"unsure"}  # which is told in the words of `crisis`
    assert all(reason_for("crisis", kind).urgency == 3 for kind in (*crises, "unsure"))


def test_every_helpline_belongs_to_a_kind_of_crisis() -> None:
    lines = yaml.safe_load((ROOT / "data" / "helplines.yml").read_text(encoding="utf-8"))
    kinds = {name for name, value in lines.items() if isinstance(value, dict)} - {"emergency"}
    assert {f"crisis:{kind}" for kind in kinds} <= set(REASONS)


def test_every_reason_reads_well_in_both_languages() -> None:
    for reason in REASONS.values():
        assert reason.nl
        assert reason.en
        assert "_" not in reason.nl + reason.en


def test_the_highest_urgency_counts() -> None:
    assert urgency_of([{"code": "unclear"}, {"code": "complaint", "kind": "harassment"}]) == 2
    assert urgency_of([{"code": "crisis:self_harm"}]) == 3
    assert urgency_of([]) == 0


def test_a_threat_and_a_complaint_about_a_person_are_for_a_lead() -> None:
    assert for_lead([{"code": "crisis", "kind": "threat"}])
    assert for_lead([{"code": "complaint", "kind": "harassment"}])
    assert for_lead([{"code": "complaint", "quote": "Sanne reageert nooit"}], staff=["Sanne"])
    assert not for_lead([{"code": "complaint", "quote": "de website werkt niet"}], staff=["Sanne"])
    assert not for_lead([{"code": "crisis", "kind": "self_harm"}, {"code": "asked_for_human"}])


def test_the_same_reason_stands_once_with_its_first_words() -> None:
    reasons = merged(
        [{"code": "complaint", "quote": "een"}], [{"code": "complaint", "quote": "twee"}, {"code": "unclear"}]
    )
    assert [(reason["code"], reason.get("quote")) for reason in reasons] == [("complaint", "een"), ("unclear", None)]
