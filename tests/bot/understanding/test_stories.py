"""Length says nothing about distress: the model is taught so with long messages made of examples."""

from __future__ import annotations

from bot.examples import Example
from bot.stories import joined, tell_stories

TAUGHT = [
    *(Example(f"routine {n}", "answer_city", language=language) for n in range(9) for language in ("nl", "en")),
    *(Example(f"dringend {n}!", "crisis_danger", language="nl") for n in range(3)),
    *(Example(f"urgent {n}!", "crisis_danger", language="en") for n in range(3)),
]


def test_a_story_is_as_grave_as_its_gravest_part() -> None:
    told = tell_stories(TAUGHT)
    assert {story.is_crisis for story in told} == {True, False}
    for story in told:
        assert story.is_crisis == ("dringend" in story.text or "urgent" in story.text)
        assert "routine" in story.text
        assert len(story.text.split()) >= 4


def test_no_story_mixes_languages_and_they_are_the_same_each_time() -> None:
    told = tell_stories(TAUGHT)
    assert told == tell_stories(TAUGHT)
    assert {story.language for story in told} == {"nl", "en"}
    assert not [story for story in told if "dringend" in story.text and story.language == "en"]


def test_sentences_are_told_apart() -> None:
    assert joined(["ik woon in Ede", "32 uur!", "top"]) == "ik woon in Ede. 32 uur! top."
