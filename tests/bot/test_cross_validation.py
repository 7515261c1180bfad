"""Cross-validation learns from other examples than it predicts, as the classifier is configured."""

from __future__ import annotations

from pathlib import Path

from bot.components.intent_classifier import IntentClassifier
from bot.cross_validation import configured, cross_validate
from bot.examples import Example

CONFIG = {**IntentClassifier.get_default_config(), "encoder": "none"}
HOURS = [f"{n} uur per week" for n in ("twintig", "dertig", "veertig", "zestien", "achttien", "twaalf")]
TOWNS = [f"ik woon in {town}" for town in ("Gent", "Breda", "Zwolle", "Leuven", "Assen", "Goes")]

ASKED = [
    f"wat is {thing} precies?" for thing in ("het salaris", "het loon", "het uurloon", "de vergoeding", "het tarief")
]
EXAMPLES = [
    *(Example(text, "answer_hours_per_week") for text in HOURS),
    *(Example(text, "answer_city") for text in TOWNS),
    *(Example(text, "ask_salary") for text in ASKED),
    *(
        Example(f"{who} is overleden, het is zo stil", "emotional_load", "grief")
        for who in ("papa", "oma", "Jan", "mama")
    ),
    *(
        Example(f"{who} dreigt mij te vermoorden", "crisis_danger")
        for who in ("mijn ex", "een man", "hij", "de buurman")
    ),
    *(Example(f"mag ik {who} spreken", "ask_human") for who in ("iemand", "een mens", "Sanne", "de recruiter")),
]


def test_each_example_is_predicted_by_what_the_others_teach() -> None:
    predicted = cross_validate(EXAMPLES, CONFIG, folds=3)
    assert [one.intent for one in predicted] == [example.intent for example in EXAMPLES]
    assert all(0.5 < one.confidence <= 1 for one in predicted)


def test_an_example_never_helps_to_predict_itself() -> None:
    """Nothing else is of its intent, so nobody can know."""
    odd = Example("kwibus zwartgallig", "complaint")
    predicted = cross_validate([*EXAMPLES, odd], CONFIG, folds=3)
    assert predicted[-1].intent != "complaint"


def test_the_configuration_is_the_classifiers_with_what_config_yml_changes(tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text(
        "pipeline:\n- name: other\n- name: bot.components.intent_classifier.IntentClassifier\n  c: 0.25\n"
    )
    found = configured(tmp_path / "config.yml")
    assert found["c"] == 0.25
    assert found["temperature"] == IntentClassifier.get_default_config()["temperature"]
