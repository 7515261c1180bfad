"""Numbers as people type them: digits with either decimal sign, and number words in both languages."""

from __future__ import annotations

import re

from text_to_num import alpha2digit

from bot.parsing.patterns import look_for

LITERAL = r"(?<![\w.,])(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?!\d)"

_NL_UNIT = "nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_NL_TEEN = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_NL_TEN = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_NL_PART = f"(?:{_NL_TEEN}|(?:(?:{_NL_UNIT})[- ]?[eë]n[- ]?|(?:twee|drie)n)?(?:{_NL_TEN})|{_NL_UNIT}|honderd|duizend)"
_EN_UNIT = "zero|one|two|three|four|five|six|seven|eight|nine"
_EN_TEEN = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_EN_TEN = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
_EN_PART = f"(?:{_EN_TEEN}|(?:{_EN_TEN})(?:[- ](?:{_EN_UNIT}))?|{_EN_UNIT}|hundred|thousand)"

# A run starts and ends on a word boundary; its parts may be glued ("achtentwintighonderd") or spaced.
_NL_RUN = rf"(?<![\w-]){_NL_PART}(?:[- ]?(?:en )?{_NL_PART}){{0,9}}(?!\w)"
_EN_RUN = rf"(?<![\w-]){_EN_PART}(?:[- ](?:and )?{_EN_PART}){{0,9}}(?!\w)"
WORD_RUN = look_for(rf"{_NL_RUN}|{_EN_RUN}")
_TEN_IS_DUTCH = look_for(  # "Ten Boer" is a village
    r"ten (?:minste|hoogste|slotte|laatste|eerste|tweede|opzichte|gunste|name|koste|tijde"
    r"|boer|post|arlo|cate|brink|hove|have|broeke|berge|napel)\b"
)
# "between two thousand and two thousand two hundred" are two numbers.
_TWO_AMOUNTS = look_for(
    rf"(\b(?:between|tussen)\s(?:[\w-]+\s){{1,5}}?) ?\b(?:and|en)\b (?=(?:{_EN_PART}|{_NL_PART}))()"
)
_ALONE = {"een", "één", "one"}
_ENGLISH = look_for(rf"^{_EN_PART}")

_HALVES = [
    (look_for(r"(?<![\w-])anderhal(?:f|ve)\b"), "1.5"),
    (look_for(r"(?<![\w-])one and (?:a )?half\b(?! (?:of|the|my|an? )\b)"), "1.5"),
    (look_for(r"(?<![\w-])(?:a )?fortnight\b"), "2 weeks"),
    (look_for(r"(?<![\w-])tweeënhal(?:f|ve)\b"), "2.5"),
]


def to_number(literal: str) -> float:
    """`3.500` and `3,500` are thousands, `37,5` and `37.5` are decimals, `0.875` is a fraction."""
    if re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", literal):
        return float(re.sub("[.,]", "", literal))
    head, mark, tail = literal, "", ""
    found = re.fullmatch(r"(.*)([.,])(\d{1,3}|\d{4,})", literal)
    if found:
        head, mark, tail = found.groups()
    return float(re.sub("[.,]", "", head) + ("." + tail if mark else ""))


def plain(number: float, digits: int = 2) -> int | float:
    """A whole number as int, so that 32.0 is shown and stored as 32."""
    rounded = round(number, digits)
    return int(rounded) if rounded == int(rounded) else rounded


def replacements(text: str) -> list[tuple[int, int, str]]:
    """Number words in lower-case `text` and the digits that stand for them, in order, never overlapping.

    A lone "een" or "one" stays: it is mostly an article; rules that expect a number before a unit read it there.
    """
    found: list[tuple[int, int, str]] = []
    text = _TWO_AMOUNTS.sub(lambda m: f"{m[1]} & {m[2]}".ljust(len(m.group())), text)
    for pattern, digits in _HALVES:
        found += [(m.start(), m.end(), digits) for m in pattern.finditer(text)]
    taken = list(found)
    for m in WORD_RUN.finditer(text):
        if any(start < m.end() and m.start() < end for start, end, _ in taken):
            continue
        digits_of = _digits(text, m)
        if digits_of is not None:
            found.append((m.start(), m.end(), digits_of))
    return sorted(found)


def _digits(text: str, m: re.Match[str]) -> str | None:
    run = m.group()
    if run == "acht" and (text[m.end() : m.end() + 4] == " ik " or text[: m.start()].endswith(" ik ")):
        return None  # "dat acht ik redelijk": the verb
    if run in _ALONE or (run == "ten" and _TEN_IS_DUTCH.match(text, m.start())):
        return None
    if _ENGLISH.match(run) and not re.match(r"(?:twee|acht|drie)", run):
        return alpha2digit(run.replace("fourty", "forty"), "en", threshold=0.0)
    spelled = re.sub(r"(twee|drie)e?n(?=[a-z])", r"\1ën", run).replace("-", "").replace("één", "een")
    digits = alpha2digit(spelled, "nl", threshold=0.0)
    return digits if re.search(r"\d", digits) else None
