"""Numbers and addresses written the way people say them: "nul zes, twaalf", "jip punt smit apenstaartje ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.patterns import look_for

_UNITS = {
    "nul": 0,
    "niks": 0,
    "een": 1,
    "één": 1,
    "eén": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "zero": 0,
    "oh": 0,
    "o": 0,
    "nought": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_TEENS = {
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_NL_TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
_EN_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_NL_UNITS = ("een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIMES = {"dubbel": 2, "dubbele": 2, "double": 2, "triple": 3, "treble": 3, "tweemaal": 2, "driemaal": 3, "twice": 2}
_FILLERS = frozenset(
    [
        "dan",
        "en",
        "and",
        "then",
        "daarna",
        "vervolgens",
        "ten",
        "slotte",
        "tot",
        "noch",
        "eens",
        "sluit",
        "af",
        "met",
        "lastly",
        "finally",
        "again",
        "weer",
        "nog",
        "a",
        "the",
    ]
)
_TOKEN = look_for(r"\+|[^\W_]+")
_ASIDE = look_for(r"\([^)]*\)")
_STARTS = ("nul", "zero", "oh", "plus", "+")
_AGAIN = ("opnieuw", "nee", "wacht", "wait", "sorry", "again")
LONGEST = 15  # digits of a number with its country code


def _value(word: str) -> int | None:
    """0 to 99 as one word, Dutch compounds included."""
    known = _UNITS.get(word, _TEENS.get(word, _NL_TENS.get(word, _EN_TENS.get(word))))
    if known is not None:
        return known
    for unit in _NL_UNITS:
        rest = word.removeprefix(unit)
        if rest != word and rest[:2] in ("en", "ën") and rest[2:] in _NL_TENS:
            return _NL_TENS[rest[2:]] + _UNITS[unit]
    return None


def numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Each run of digits that is at least partly said in words and begins as a telephone number does."""
    lower = _ASIDE.sub(lambda aside: " " * len(aside.group()), text.lower())
    tokens = [(t.group(), t.start(), t.end()) for t in _TOKEN.finditer(lower)]
    at = 0
    while at < len(tokens):
        word = tokens[at][0]
        if not (word in _STARTS or re.fullmatch(r"0\d*", word)):
            at += 1
            continue
        digits, worded, after = _run(lower, tokens, at)
        # "06, then 44, 17, 83 and 29" is said in figures, and ten of them
        if (worded >= 2 or re.fullmatch(r"0[46]\d{8}", digits)) and len(digits.lstrip("+")) >= 9:
            yield digits, tokens[at][1], tokens[after - 1][2]
            at = after
        else:
            at += 1


def _run(lower: str, tokens: list[tuple[str, int, int]], at: int) -> tuple[str, int, int]:
    """The digits from here, how many words they were said in, and the first token after them."""
    digits, worded, end = "", 0, at
    while at < len(tokens) and len(digits) < LONGEST and not _complete(digits):
        word = tokens[at][0]
        if word in ("plus", "+") and not digits:
            digits, at = "+", at + 1
            continue
        if word in _AGAIN and word != "again":
            break
        if word in _FILLERS:
            at += 1
            continue
        said, used = _digits(lower, tokens, at)
        if not said:
            break
        worded += 0 if word.isdigit() else 1
        digits, at = digits + said, at + used
        end = at
    if end < len(tokens) and "." not in lower[tokens[end - 1][2] : tokens[end][1]] and _digits(lower, tokens, end)[0]:
        return "", 0, end  # more digits than a number has: which of them count would be a guess
    return digits, worded, max(end, 1)


def _complete(digits: str) -> bool:
    return len(digits) == (12 if digits.startswith("+") else 10) and digits.startswith(("+31", "+32", "0"))


def _digits(lower: str, tokens: list[tuple[str, int, int]], at: int) -> tuple[str, int]:
    """What the words from here add, and how many they are: "drie keer een vijf" is 555, "thirty four" is 34."""
    word = tokens[at][0]
    following = [t[0] for t in tokens[at + 1 : at + 4]]
    if word.isdigit() and len(word) <= 10 and not (following and following[0] in ("keer", "maal", "times")):
        return word, 1
    if word in _TIMES and following:
        one = _value(following[0])
        return (str(one) * _TIMES[word], 2) if one is not None and one < 10 else ("", 1)
    value = int(word) if word.isdigit() and len(word) == 1 else _value(word)
    if value is not None and following and following[0] in ("keer", "maal", "times"):
        rest = following[2:3] if following[1:2] in (["een"], ["a"], ["de"]) and len(following) > 2 else following[1:2]
        one = _value(rest[0]) if rest else None
        used = 2 + following.index(rest[0]) if rest else 1
        return (str(one) * value, used) if one is not None and one < 10 else ("", 1)
    if word.endswith("honderd") and _value(word.removesuffix("honderd")):
        hundreds = (_value(word.removesuffix("honderd")) or 0) * 100
        under = _value(following[0]) if following and _next_to(lower, tokens, at) else None
        return (str(hundreds + under), 2) if under else (str(hundreds), 1)
    if value is None:
        return "", 1
    if word in _EN_TENS and following and (_UNITS.get(following[0]) or 0) > 0 and _next_to(lower, tokens, at):
        return str(value + _UNITS[following[0]]), 2
    return str(value), 1


def _next_to(lower: str, tokens: list[tuple[str, int, int]], at: int) -> bool:
    """Only a space or a hyphen between this word and the next."""
    return lower[tokens[at][2] : tokens[at + 1][1]] in (" ", "-")


_SIGNS = (
    ("_", r"(?:liggend|laag|onder)\s?streep\w*|underscore|under ?score|streep(?:je)? laag"),
    ("@", r"@|\(at\)|at[- ](?:sign|symbol|thing|ding)|at[- ]teken|ape(?:n)?staart\w*"
     r"|a in (?:een |a )?cirkel|a in (?:a )?circle|krul\w*"
     r"|(?:little |small )?snail|(?:monkey|pig)'?s? ?tail|\bat\b"),
    (".", r"\b(?:punt|dot|point|puntje)\b"),
    ("-", r"\b(?:streepje(?: in het midden| ertussen)?|streepke|koppelteken|dash|hyphen|minteken|minus)\b"),
)  # fmt: skip
_SIGN = look_for("|".join(f"(?P<s{i}>{words})" for i, (_, words) in enumerate(_SIGNS)))
_NO_PART = frozenset(
    [
        "dan",
        "en",
        "and",
        "then",
        "the",
        "de",
        "het",
        "een",
        "a",
        "an",
        "aaneen",
        "zonder",
        "spatie",
        "spaties",
        "alles",
        "klein",
        "kleine",
        "letters",
        "all",
        "small",
        "lower",
        "case",
        "je",
        "weet",
        "onder",
        "you",
        "know",
        "zo'n",
        "comma",
        "komma",
        "cijfer",
        "digit",
    ]
)
_EXPLAINS = look_for(r"(?:(?<=\b[a-z] )for|\b(?:like|zoals|with|met|as in|van|gelijk))\b.*")


def addresses(text: str) -> Iterator[tuple[str, int, int]]:
    """What stands around each spoken at-sign, put together; whether it is an address the caller must see."""
    lower = re.sub(r"\([^)]*\)", lambda aside: " " * len(aside.group()), text.lower())
    parts = list(_parts(lower))
    for i, (kind, sign, _, _) in enumerate(parts):
        if kind == "sign" and sign == "@":
            local, domain = _before(parts[:i]), _after(parts[i + 1 :])
            if local and domain:
                yield local[0] + "@" + domain[0], local[1], domain[1]


_Part = tuple[str, str, int, int]


def _parts(lower: str) -> Iterator[_Part]:
    """Signs and words in order, without explanations ("ferrara, with two r") and without words like "dan"."""
    at = 0
    for piece in re.finditer(r"[^,;:!?\n]+?(?=[.](?:\s|$)|[,;:!?\n]|$)|[.](?=\s|$)", lower):
        at, words = piece.start(), _EXPLAINS.sub("", piece.group())
        if not words.strip(" ."):
            yield ("stop" if "." in piece.group() else "gap", "", at, at)
            continue
        place = 0
        for sign in [*_SIGN.finditer(words), None]:
            between = words[place : sign.start() if sign else len(words)]
            for w in re.finditer(r"[\w+.-]*\w(?:'\w+)?", between):
                alone = place and sign and between.strip() == w.group() == "de"
                if w.group() not in _NO_PART or alone or _is_spelled(between, w):
                    yield "word", w.group(), at + place + w.start(), at + place + w.end()
            if sign:
                yield "sign", _SIGNS[int((sign.lastgroup or "s0")[1:])][0], at + sign.start(), at + sign.end()
                place = sign.end()


def _is_spelled(words: str, w: re.Match[str]) -> bool:
    """ "d a r y n a", "l, a, r": an "a" beside other single letters, or between commas, is one of them."""
    beside = re.search(r"(?:^|\s)[a-z]\s$", words[: w.start()]) or re.match(r"\s[a-z](?!\S)", words[w.end() :])
    return w.group() == "a" and (beside is not None or words.strip() == "a")


def _before(parts: list[_Part]) -> tuple[str, int] | None:
    """Backwards from the at-sign: words with signs between them; a number may follow a word at once, and a letter a
    letter."""
    said, start, last, length = "", 0, "sign", 0
    for kind, value, begin, _ in reversed(parts):
        if kind in ("stop", "gap") or (kind == last == "sign") or value == "@":
            if kind == "gap" or not said:
                continue
            break
        if kind == last == "word" and not (re.match(r"\d", said) or len(value) == length == 1):
            break
        said, start, last, length = value + said, begin, kind, len(value)
    return (said.lstrip(".-_"), start) if said and last == "word" else None


def _after(parts: list[_Part]) -> tuple[str, int] | None:
    """Forwards: a word, and then dots each with a word."""
    said, end, last = "", 0, "sign"
    for kind, value, _, finish in parts:
        if kind == "gap":
            continue
        if kind == "stop" or value == "@":
            break
        if kind == last and not (kind == "word" and len(value) == 1 and re.search(r"\.\w$", said)):
            break  # but "dot b e" spells out its end
        said, end, last = said + value, finish, kind
    said = said.rstrip(".-_")
    return (said, end) if "." in said else None
