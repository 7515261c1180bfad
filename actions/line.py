"""A reply and its lines, and how lines and remembered values leave an action."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.phrases import capital


@dataclass(frozen=True)
class Line:
    """A response of `domain.yml` with its values. `glue` joins it to the line after it; None starts a new bubble.
    `wording` says it in other words, with the same values and buttons."""

    response: str
    values: Mapping[str, Any] = field(default_factory=dict)
    asked: str | None = None
    confirming: bool = False
    lang: str | None = None  # only where it is not the candidate's
    translated: bool = False  # the whole line is said in `lang`, not only what it quotes
    glue: str | None = None
    buttons: tuple[Mapping[str, str], ...] = ()
    wording: str | None = None


@dataclass
class Reply:
    """Lines to speak and slots to remember."""

    lines: list[Line] = field(default_factory=list)
    slots: dict[str, Any] = field(default_factory=dict)


def speak(dispatcher: CollectingDispatcher, lines: Iterable[Line]) -> None:
    """Utter the lines; the channel makes bubbles of them."""
    for line in lines:
        said = {"asked": line.asked, "confirming": line.confirming, "lang": line.lang, "glue": line.glue}
        dispatcher.utter_message(
            response=line.response,
            buttons=[dict(b) for b in line.buttons] or None,
            **values_of(line),
            **({"speak": line.lang} if line.translated else {}),
            **({"wording": line.wording} if line.wording else {}),
            said={name: value for name, value in said.items() if value},
        )


def values_of(line: Line) -> dict[str, Any]:
    """A line's values; `{Value}` is `{value}` at the start of a sentence."""
    capitals = {name.capitalize(): capital(value) for name, value in line.values.items() if isinstance(value, str)}
    return {**line.values, **capitals}


def done(action: str, slots: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The slots that the turn leaves behind, and the mark by which the channel knows that the action ran."""
    return [*(SlotSet(name, value) for name, value in slots.items()), SlotSet("turn_done", action)]
