"""What every rule gets to see of a message."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.parsing.clauses import THIRD_PERSON, WONDERING, Clause, blank, clauses
from bot.parsing.found import Found, Status, Value
from bot.parsing.patterns import look_for
from bot.parsing.reading import Reading, read

_SIGNS_AFTER = look_for(r"(?: [^\w\s👍👎✅]+)+$")

_QUOTED = look_for(r'(?<=[\w,:.!?)] )"(?:[^"\s]+\s){2,}[^"]*"')  # 'my boss always says "no work on Sunday"'
# Words that what follows belongs to: a verb of the third person, or what joins it to the answer.
_GOES_ON = look_for(
    r"(?:\b(?!(?:niet|met|best|not|perfect|net|direct|right|night|dat|what|point|punt|attest|contract|out"
    r"|uit)\b)[a-z]+t"
    r"|\b(?:is|are|was|were|has|had|does|did|will|can|kan|wil|zal|zou|mag|zijn|waren|en|and|of|or|by|from|to|als|if"
    r"|that"
    r"|because|want|omdat|wants|needs|says|works|like|than|dan|as|zoals|when|wanneer|not|niet)|[,:])\s*$"
)
_SAID = look_for(r"\b(?:said|told|says|zei|zegt|beloofde?|vroeg|asked|offered|promised)\b")


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
        return replace(self, text=blank(self.text, spans)) if spans else self

    def only(self, start: int, end: int) -> Message:
        """The same message with everything but these places blanked out."""
        return self.without([(0, start), (end, len(self.text))])

    def asking(self, slug: str | None) -> Message:
        """The same message as the answer to another question."""
        return self if slug == self.asked else replace(self, asked=slug)

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
    others = [(part.start, part.end) for part in parts if part.kind not in own]
    if asked and others and (head := _answer_first(reading.text, parts)):
        others = [(max(start, head), end) for start, end in others]
    text = blank(reading.text, others)
    text = blank(text, [quote.span() for quote in _QUOTED.finditer(reading.text)])
    return Message(reading, parts, text, today, asked, country)


def _answer_first(text: str, parts: tuple[Clause, ...]) -> int:
    """ "28 uur is mooi mijn schoonmoeder woont bij ons": where an answer ends that a story of others follows without a
    stop. Not "40 uur werkt mijn man", which tells of him."""
    first = parts[0]
    if first.kind not in ("other", "question") or "?" in text[first.start : first.end]:
        return 0
    if first.kind == "other" and _SAID.search(text, first.start, first.end):
        return 0
    of_others = (THIRD_PERSON if first.kind == "other" else WONDERING).search(text, first.start, first.end)
    if of_others and re.match(r" (?:works?|werkt|does|doet|has|heeft)\b", text[of_others.end() :]):
        return 0  # "30 hours my husband works"
    head = text[first.start : of_others.start()] if of_others else ""
    return 0 if not head.strip() or _GOES_ON.search(head) else first.start + len(head)
