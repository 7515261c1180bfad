"""What every rule gets to see of a message."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.parsing.clauses import Clause, blank, clauses
from bot.parsing.found import Found, Status, Value
from bot.parsing.reading import Reading, read

_SIGNS_AFTER = re.compile(r"(?: [^\w\s👍👎✅]+)+$")

_QUOTED = re.compile(r'(?<=[\w,:.!?)] )"(?:[^"\s]+\s){2,}[^"]*"')  # 'my boss always says "no work on Sunday"'


@dataclass(frozen=True)
class Message:
    """`text` holds only the candidate's own statements; everything else is blanked, at the same places."""

    reading: Reading
    parts: tuple[Clause, ...]
    text: str
    today: date
    asked: str | None
    country: str | None = None  # of the vacancy, where it decides what a number is

    def found(self, name: str, value: Value, start: int, end: int, status: Status = "given") -> Found:
        """A fact whose words stand at these places of `text`."""
        begin, finish = self.reading.span(start, end)
        return Found(name, value, status, begin, finish)

    def without(self, spans: list[tuple[int, int]]) -> Message:
        """The same message with words that a rule has used up blanked out."""
        return replace(self, text=blank(self.text, spans))

    def only(self, start: int, end: int) -> Message:
        """The same message with everything but these places blanked out."""
        return self.without([(0, start), (end, len(self.text))])

    def asking(self, slug: str | None) -> Message:
        """The same message as the answer to another question."""
        return replace(self, asked=slug)

    @cached_property
    def all(self) -> str:
        """The reading with the parts that are not statements still in it."""
        return self.reading.text

    @cached_property
    def own_words(self) -> str:
        """The statements with single spaces: for rules about a whole answer."""
        return _SIGNS_AFTER.sub("", " ".join(self.text.replace("\x00", " ").split()))

    def clause_at(self, place: int) -> tuple[int, int]:
        """Start and end of the clause that holds this place."""
        for part in self.parts:
            if part.start <= place < part.end:
                return part.start, part.end
        return 0, len(self.text)


def understand(original: str, today: date, asked: str | None, country: str | None = None) -> Message:
    """Read a message once; a proposal ("32 uur, kan dat?") counts as the answer only to a question that is open."""
    reading = read(original)
    parts = tuple(clauses(reading.text))
    own = {"statement", "proposal"} if asked else {"statement"}
    text = blank(reading.text, [(part.start, part.end) for part in parts if part.kind not in own])
    text = blank(text, [quote.span() for quote in _QUOTED.finditer(reading.text)])
    return Message(reading, parts, text, today, asked, country)
