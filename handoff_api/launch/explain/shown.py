"""One explained message, as people read it in a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from handoff_api.bot_client import BotMessage, Reason, TurnAnswer
from handoff_api.launch.explain.rows import Row, value_of

WIDTH = 100
COLUMN = 11  # where the text begins, beside its heading
COLOURS = {"handle": "32", "clarify": "33", "hand_off": "31", "heading": "1", "quiet": "2"}
ROUTES = {"handle": "handled: the assistant answers", "clarify": "clarified: the assistant asks what is meant",
          "hand_off": "handed off: a person is called"}  # fmt: skip
ABOUT = {
    "wellbeing": "it may be more than routine, so a person is offered",
    "between_the_lines": "it may be more than routine, so a person is offered, lightly",
    "language": "it seems to be in a language that the assistant does not speak",
    "repetition": "the same words came again and again",
    None: "not sure enough what is meant",
}
# Where no words of the message gave the reason.
WITHOUT_SIGNAL = {
    "unclear": "it was not understood, again",
    "repeated_trouble": "trouble that built up over several messages",
}
CALLS_NOBODY = {
    "doubt": "perhaps not well; not sure enough to call a person",
    "irritation": "irritation; counted, one time calls nobody",
    "other_language": "another language than Dutch or English",
}
LANGUAGES = {"nl": "Dutch", "en": "English"}


def shown(row: Row, answer: TurnAnswer, *, colours: bool) -> str:
    """The whole block. `answer.explained` must be there."""
    return "\n".join(Block(row, answer, colours=colours).lines())


class Block:
    def __init__(self, row: Row, answer: TurnAnswer, *, colours: bool) -> None:
        self.row, self.answer, self.colours = row, answer, colours
        self.read: dict[str, Any] = answer.explained or {}
        self.sentences: list[dict[str, Any]] = self.read.get("parts", [])[1:] or self.read.get("parts", [])

    def lines(self) -> Iterator[str]:
        yield from self._section("message", [f"“{self.row.text}”", self._quiet(self._situation())])
        yield from self._section("decision", self._decision())
        yield from self._section("read as", self._reading())
        yield from self._section("sentences", self._sentences())
        yield from self._section("facts", self._facts())
        yield from self._section("reply", self._reply())
        yield self._quiet(f"{'':{COLUMN}}answered by {self.answer.nlu.model}")

    def _situation(self) -> str:
        asked = f"the question {self.row.asked}" if self.row.asked else "the greeting and its first question"
        unknown = "" if self.row.known_context else " (the question that was named is not known)"
        return f"after {asked}{unknown}, in a conversation in {LANGUAGES[self.row.language]}"

    def _decision(self) -> Iterator[str]:
        decision = self.answer.decision
        words = ROUTES[decision.route] + (f", urgency {decision.urgency}" if decision.route == "hand_off" else "")
        yield self._coloured(decision.route, words)
        if decision.route == "clarify":
            yield f"because {ABOUT.get(self.read.get('about'), ABOUT[None])}"
        for reason in decision.reasons:
            yield from self._reason(reason)
        for signal in self.read.get("signals", []):
            if said := CALLS_NOBODY.get(signal["code"]):
                yield f"noticed: {said}"
                yield from self._where(signal)

    def _reason(self, reason: Reason) -> Iterator[str]:
        name = f"{reason.code}:{reason.kind}" if reason.kind else reason.code
        score = "" if reason.score is None else f", score {reason.score:.2f}"
        yield f"reason: {name}{score}"
        signal = next((one for one in self.read.get("signals", []) if one["code"] == name), None)
        if signal is not None:
            yield from self._where(signal)
        else:
            yield f"  {WITHOUT_SIGNAL.get(reason.code, 'the intent of the whole message says so')}"

    def _where(self, signal: dict[str, Any]) -> Iterator[str]:
        """Which words, in which sentence, by which rule."""
        yield f"  words: “{signal['quote']}”"
        start = signal["start"] or 0
        inside = [n for n, part in enumerate(self.sentences, 1) if part["start"] <= start < part["end"]]
        if inside and len(self.sentences) > 1 and signal["quote"] != self.row.text:
            yield f"  in sentence {inside[0]}"
        if signal["why"] == "model":
            yield f"  found by: the trained model, score {signal['score']:.2f}"
        elif signal["why"]:
            yield f"  found by: the rule {signal['why']} (bot/distress_rules.py)"

    def _reading(self) -> Iterator[str]:
        nlu, by_model = self.answer.nlu, self.read.get("intent")
        yield f"{nlu.intent}, confidence {nlu.confidence or 0:.2f}"
        if by_model and by_model != nlu.intent:
            yield f"the model alone said {by_model}; what the message holds and what was asked made it {nlu.intent}"
        if by_model and not self.sentences:
            yield "the model knows none of these words"
        if ranking := self.read.get("ranking"):
            yield "likeliest: " + ", ".join(f"{one['intent']} {one['score']:.2f}" for one in ranking)
        for question in self.read.get("questions", []):
            yield f"asks: {question['intent']} “{question['quote']}”"
        if doubt := self.read.get("doubt"):
            yield f"perhaps: {doubt['intent']} {doubt['score']:.2f} “{doubt['quote']}”"

    def _sentences(self) -> Iterator[str]:
        for number, part in enumerate(self.sentences, 1):
            yield f"{number}  “{part['text']}”"
            yield f"   {part['intent']} {part['score']:.2f}, needs a person {part['needs_person']:.2f}"
        if len(self.sentences) > 1:
            yield f"all together: needs a person {self.read['parts'][0]['needs_person']:.2f}"

    def _facts(self) -> Iterator[str]:
        for fact in self.answer.facts:
            quote = f"  “{fact.quote}”" if fact.quote else ""
            yield f"{fact.name} = {_in_words(value_of(fact))}{quote}"
        for name in self.answer.forget:
            yield f"{name}: forgotten, as asked"

    def _reply(self) -> Iterator[str]:
        for message in self.answer.messages:
            yield from message.text.split("\n")
            yield from self._beside(message)

    def _beside(self, message: BotMessage) -> Iterator[str]:
        if message.buttons:
            yield self._quiet("  ".join(f"[{button.title}]" for button in message.buttons))
        if message.asked:
            yield self._quiet(f"asks {message.asked}")

    def _section(self, heading: str, texts: Iterator[str] | Sequence[str]) -> Iterator[str]:
        lines = [line for text in texts for line in _wrapped(text)] or [self._quiet("none")]
        yield self._coloured("heading", f"{heading:{COLUMN}}") + lines[0]
        for line in lines[1:]:
            yield f"{'':{COLUMN}}{line}"
        yield ""

    def _quiet(self, text: str) -> str:
        return self._coloured("quiet", text)

    def _coloured(self, name: str, text: str) -> str:
        return f"\033[{COLOURS[name]}m{text}\033[0m" if self.colours else text


def _wrapped(text: str) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip(" ")))
    return textwrap.wrap(
        text, WIDTH - COLUMN, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ) or [""]


def _in_words(value: bool | int | float | str | None) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
