"""The vacancy's own questions: asked, named and answered in the candidate's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.line import Line
from actions.phrases import listed
from actions.turn import Turn
from actions.vacancy import text_in
from bot.custom import BETWEEN, question_of, wordings
from bot.memory import CUSTOM, Fact, Facts

MOST_CHOICES, LONGEST_CHOICE = 10, 100  # on buttons; what is more can still be typed


def ask(slug: str, turn: Turn) -> Line:
    """The vacancy's own words, with buttons in the candidate's language."""
    asked = question_of(slug, turn.vacancy) or {}
    text, language = text_in(asked["text"], turn.language)
    lang = language if language != turn.language else None
    values = {"question": text}
    if asked["kind"] == "yes_no":
        return Line("utter_ask_custom_yes_no", values, asked=slug, lang=lang)
    if asked["kind"] == "text":
        return Line("utter_ask_custom", values, asked=slug, lang=lang)
    pairs = [(text_in(choice, turn.language)[0], wordings(choice)[0]) for choice in asked["choices"]]
    short = [pair for pair in pairs if max(map(len, pair)) <= LONGEST_CHOICE]
    buttons = tuple({"title": title, "payload": f"choice:{value}"} for title, value in short[:MOST_CHOICES])
    return Line("utter_ask_custom_choice", values, asked=slug, lang=lang, buttons=buttons)


def label(slug: str, turn: Turn) -> str | None:
    """A question of the vacancy's own is its own label; None for the others."""
    if not slug.startswith(CUSTOM):
        return None
    asked = question_of(slug, turn.vacancy)
    return text_in(asked["text"], turn.language)[0].rstrip(" ?") if asked else slug[len(CUSTOM) :]


def shown(facts: Facts, turn: Turn) -> dict[str, Fact]:
    """The same facts, with choices as the candidate reads them: one wording is remembered, both are known."""
    return {
        name: replace(fact, value=_shown(fact.value, question_of(name, turn.vacancy), turn.language))
        if name.startswith(CUSTOM)
        else fact
        for name, fact in facts.items()
    }


def _shown(value: Any, question: Mapping[str, Any] | None, language: str) -> Any:
    if not isinstance(value, str) or not question or question.get("kind") != "choice":
        return value
    titles = {text: text_in(choice, language)[0] for choice in question["choices"] for text in wordings(choice)}
    if value in titles:
        return titles[value]
    return listed([titles.get(part, part) for part in value.split(BETWEEN)], language)
