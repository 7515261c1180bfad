"""What somebody wants to earn. What they earn or earned is never read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.parsing.answers import is_age, is_bare
from bot.parsing.bounds import ALSO_FINE, bound, is_present
from bot.parsing.clauses import lead
from bot.parsing.durations import is_former
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import LITERAL, plain, to_number
from bot.parsing.patterns import look_for

SLUG = "salary"
PER_HOUR_BELOW = 100
PER_MONTH_BELOW = 15_000

_MARK = r"(?:€|euro'?s?|eur|eurie)"
_TAIL = r"(?:\s*[,.]\s*-{1,2}|\s*[,.]=)?"
_RANGE = look_for(
    rf"(?:{_MARK}\s*)?(?P<a>{LITERAL})\s?(?P<ak>k\b)?{_TAIL}\s*{_MARK}?(?:\s*(?:bruto|gross|netto"
    rf"|net)\b)?\s*(?:-|/|tot(?: en met)?|t/m|à|a|of|en|up to|to|(?:un)?till?|or|and)\s*"
    rf"(?:de\s+|the\s+)?(?:{_MARK}\s*)?(?P<b>{LITERAL})\s?(?P<bk>k\b)?{_TAIL}\s*{_MARK}?"
)
_ONE = look_for(rf"(?P<m1>{_MARK}\s*)?(?P<a>{LITERAL})\s?(?P<k>k\b)?{_TAIL}(?P<m2>\s*{_MARK}(?![a-z]))?")
_EUROS_AND_CENTS = look_for(
    rf"(?<![\w.,])(\d{{1,2}})(?: {_MARK})? (\d0|\d5|[1-9]\d)(?!\w|[.,]\d| ?(?:uur|u\b|hours?|jaar|years?|km|\d))"
)
# "16-50 an hour", "sixteen-fifty": euros and cents, for no range is that wide.
_IN_WORDS = {
    "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
    "eighteen": "18", "nineteen": "19", "twenty": "20", "ten": "10", "twenty-five": "25", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "seventy-five": "75", "eighty": "80", "ninety": "90",
}  # fmt: skip
_HYPHENED = look_for(
    r"(?<![\w.,/-])(1\d|2[0-4]|ten|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)"
    r"-([5-9][05]|seventy-five|twenty-five|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?= (?:per|an?|the) (?:hour"
    r"|uur)\b)"
)
_UNITS = {
    "hour": look_for(
        r"\b(?:per|a|an|one|1|the(?! hours)|de|euros?|eur|in een|in het|ieder|each|every|het)\s(?:uur|hour|hr|u\b|huor"
        r"|houre?\b|uru\b|oor\b)"
        r"|(?<=\d)ph\b|\bper(?:uur|hour)\b"
        r"|\bp\.?\s?(?:uur|hour|hr|u\b)|\bph\b|(?<!\w)'t uur\b|/\s?(?:uur|u\b|h\b|hour|hr)|\bp[./]?u\b"
        r"|\bhourly\b|\buur(?:loon|tarief"
        r"|basis|lonen)\b|\bop uurbasis\b|\bhour rate\b"
    ),
    "month": look_for(
        r"\b(?:per|a|in de|in een|elke|each|every|the)\s(?:maand|mnd|month|mth|mnth|monht|mnoth|motnh|mnd|maadn"
        r"|moanne)|\bpermaand\b|\bp\.?\s?(?:maand"
        r"|mnd|month|mth|m\b)|/\s?(?:maand|mnd|month|mth|m\b|mo\b)|\bp[./]?m\b|\bmonthly\b|\bmaand(?:salaris"
        r"|elijks|loon|basis)\b|\bp\.m\."
    ),
    "year": look_for(
        r"\b(?:per|a|an|in een|elk|each|every|the)\s(?:jaar|year|yr|annum)(?!-)|\bp\.?\s?(?:jaar|year|yr|annum)"
        r"|/\s?(?:jaar|year|yr|j\b|y\b)|\bp[./]?[aj]\b|\b(?:yearly|annual(?:ly)?|annum|jaarsalaris|jaarlijks"
        r"|jaarbasis|jaarloon|p\.a\.|jaarinkomen)\b"
    ),
}
_DENIED_UNIT = look_for(r"\b(?:niet|not|geen|in plaats van|instead of|rather than)\s+(?:per|a|an|in de|each)\s+\w+")
_CUE = look_for(
    r"\b(?:salaris\w*|\w*loon\w*|uurloon|uurtarief|tarief|verdien\w*|brut+o|netto|salary|pay|paid|wages?|gross+|net"
    r"|nett|earn\w*|compensation|package|ctc|brutoloon"
    r"|(?:before|afore|after|efter) (?:the )?tax(?:es)?|take[- ]?home|maandsalaris|jaarsalaris|maandloon|looneis"
    r"|salarisindicatie"
    r"|salariswens|vangen|beuren|remuneration)\b"
)
_NOT_PAY = (
    r"(?:reis\w*|vergoeding\w*|onkosten|kosten|costs?|schuld\w*|debts?|boetes?|fine of|huur|rent|hypotheek"
    r"|mortgage|uitkering|wajong|bonus|toeslag|allowance|deposit|borg|alimentatie|vakantiegeld"
    r"|holiday (?:pay|money)|subsidie|pensioen|pension|tekengeld|sign-on|korting|discount|abonnement|benzine"
    r"|diesel|petrol|lening|loan|maaltijdcheques?|groceries|boodschappen"
    r"|(?:plane |train |bus )?tickets?|invoices?|zakgeld|pocket money|huishoud\w+|housekeeping|premie|belasting|tax)"
)
_NOT_PAY_NEAR = look_for(
    rf"{_NOT_PAY}\b[\s\w]{{0,14}}$|\b(?:i|we|still) (?:owe|borrowed|lent|saved|spent|lost|won)\b[\s\w]{{0,14}}$"
    r"|\b(?:i|we)(?: (?:already|even|just|have|had))? paid\b[\s\w]{0,24}$"
    rf"|\bme pay $"
    r"|\bkm\b[\s\w]{0,8}$"
)
_NOT_PAY_NEXT = look_for(
    rf"\s*(?:(?:aan|voor|for|of|in|per maand aan|per month in|a month in|euro|eur|extra) )?{_NOT_PAY}\b"
    r"|[\w ]{0,12}\b(?:worked|paid) off\b"
    r"|\s*(?:(?:euro|eur) )?(?:on (?:\w+ ){0,2}(?:credit )?cards?|in the red|overdrawn)\b"
)
_OTHER_UNIT = look_for(
    r"\s*(?:uur|uren|u\b|hours?\b|hrs?\b|h\b|weken|weeks?\b|wks?\b|week\b|wk\b|dagen|dag\b|days?\b|maanden|mnd"
    r"|months?\b|jaar\b"
    r"|jaren|years?\b|yrs?\b|km|kilometer|kilom\w*|min\b|minuten|minutes|mins|kg|procent|percent|%|personen"
    r"|people|mensen|man\b|klanten|customers|keer|times|x\b|sollicitaties|applications|graden|degrees|m2|volt"
    r"|kv|ploeg\w*|shift\w*|(?:jan|feb|mrt|maa|mar(?!k)|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*|th\b|st\b"
    r"|e\b|ste\b"
    r"|-\d|/\d|:\d|fte|vte)"
)
_YEAR_BEFORE = look_for(
    r"\b(?:in|sinds|since|uit|from|until|tot|jaar|year|of|van|vanaf|per|januari|\w+ber|april|mei|may|june?"
    r"|july?|juni|juli|augustus|august|march|maart)\s*$"
)
_INCREASE = look_for(
    r"\s*(?:euro |eur |bruto |gross )?(?:meer|more|extra|erbij|er bij|bij\b(?!\s*[\d\x00]|\s+(?:een|fulltime|voltijds?"
    r"|full))|bovenop|on top|omhoog|erop|hoger"
    r"|higher|verhoging|raise|opslag|back\b|terug(?! naar))\b"
)
_AGE_BEFORE = look_for(r"\b(?:ben|i'?m|i am|was|aged?|at|om|till|before|half|tussen \d+ en)\s+$")
_NET = look_for(
    r"\b(?:netto\w*|(?<!van )net(?! (?:als|zoals|gelijk|zo|even|ff|effe|iets|wat|niet|op tijd|genoeg|nog|begonnen|klaar"
    r"|like|gekeken|gezegd|gezien|pas)\b)|nett"
    r"|(?<=\d )schoon(?=\W*$|[,.]| (?:per|in|op|graag))"
    r"|schoon in (?:de |het |'t |t )?hand\w*|op de hand|in (?:the|my) hand|take[- ]?home"
    r"|(?:after|efter) (?:the )?tax(?:es)?)\b"
)
_GROSS = look_for(
    r"\b(?:brut+o?|brt|(?<=\d )br(?=\W*(?:$|p\W?m|per|/|m\b))|gros+|(?:before|afore) (?:the )?(?:tax(?:es|man)?))\b"
)
_BASES = ((_NET, "net"), (_GROSS, "gross"))
_ANOTHER = look_for(r"\d|[.!?;\n](?=\s|$)")
_RAISE = look_for(
    r"(?P<p>\d{1,2}(?:[.,]\d)?)\s*(?:%|percent|procent)\s*(?:hike|more|increase|raise|on top|up|meer|erbij"
    r"|omhoog|verhoging|extra|boven)"
)
_SCALE_BEFORE = look_for(r"\b(?:schaal|scale|trede|step|fwg|grade|barema|niveau|level|periodiek)\s+$")
_OTHER_PERIOD = look_for(
    r"\s*(?:bruto |netto |gross |net |euro )*(?:(?:per|a|p\.?|/|elke|each|in de|in a)\s?(?:week|wk|dag|day|nacht|night"
    r"|shift|dienst|keer|km)\b|weekly\b|daily\b)"
)
_I_WANT = look_for(
    r"\b(?:ik|i) (?:wil|want|vraag|zoek|verwacht|expect|need|would like|hoop op|denk aan|ga voor) (?:er )?"
    r"(?:(?:graag|minimaal|minstens|liefst|wel|eigenlijk|at least|about|around|ongeveer|rond de|zo'n) )*$"
    r"|\bi'd (?:like|want) (?:about |around |at least )?$"
)
_I_NEED = look_for(
    r"\b(?:need|want|would like|like|expect|hope for|hoping for|looking for|after|aim for|go for|nodig|wil"
    r"|verwacht|zoek)\s+"
    r"(?:(?:at least|about|around|something like|roughly|minimaal|minstens|ongeveer|rond de|zo'n|to get|to earn) )*$"
)
_ENDS = look_for(r"\s*(?:$|[,.!;\n\x00]|(?:bruto|netto|gross|net|en|and|maar|but)\b)")
_EITHER = look_for(
    rf"(?:{_MARK}\s*)?(?P<a>{LITERAL})\s?(?:k\b)?(?:\s*{_MARK})?(?:\s+\w+)?\s*(?:,|\bmaar|\bbut|\ben"
    rf"|\band)\s+(?:{_MARK}\s*)?"
    rf"(?P<b>{LITERAL})\s?(?:k\b)?(?:\s*{_MARK})?{ALSO_FINE}"
)
_ALLOW = wordlist(
    "beginnen starten start seems fair reasonable redelijk netjes eerlijk move switch stap overstappen "
    "mark ex excl exclusief exclusive excluding incl inclusief including plus vakantiegeld holiday reiskosten travel "
    "toeslagen maand bruto netto gross net salaris loon salary pay maand month jaar year uur hour euro euros basis "
    "fulltime "
    "mooi schoon nice vast fixed doen tevreden happy onderhandelbaar negotiable afhankelijk depending rate"
)
_SENTENCE = look_for(r"[.!?;\n](?=\s|$)|\n")
_LEAST_PER_HOUR, _LEAST_OF_THE_YOUNG = 8, 5
_HAD = look_for(r"\b(?:ik had|had ik|i had|i'd)\s+(?:[\w']+ ){0,3}?$")  # "ik had 13 euro per uur in gedachten"
_HAD_I_THOUGHT = look_for(
    r"[^.!?;,\n\d]{0,28}?\bhad (?:ik|'k|k) (?:\w+ ){0,2}?(?:gedacht|gehoopt|in gedachten|graag|verwacht|willen)\b"
)
_AS_SAID = look_for(
    r"\b(?:as|like|zoals) (?:i|ik) (?:was |already |al )?(?:telling|saying|said|told|zei)\b[^.!?;\d]{0,16}$"
)
_IN_MIND = look_for(r"[^.!?;,\n\d]{0,28}?\b(?:in gedachten|in mind|in (?:mijn|m'n) hoofd|gedacht|gehoopt|hoped for)\b")
_VALID_TILL = look_for(
    r"\b(?:geldig|valid|t/m|tot en met|until|till|up to|through|verloopt|expires?)\b[^.!?;\n]{0,16}$"
)
_LIKELY_PAY = range(1500, 8000)


_BARE_UNIT = look_for(r"\s?(?P<unit>hour|month)\b(?!s| (?:contract|week|day|job|shift|notice))")
_A_WAGE = 30  # euros: "36 hour" are hours
_IN_HUNDREDS = look_for(r"\b(?!20[0-3]\d\b)\d[\d.,]{2,}\d\b")  # pay for a month: "2500 for 20 hour"
_OF_A_WEEK = look_for(r"\s?hour (?:weeks?|roster|drive|travel|(?:a|per|in a|each|every) (?:week|day))\b")
_SPACED = r"[1-9] \d{3}(?!\w|[.,]\d| \d)"
_WITH_SPACES = look_for(  # "between 3 200 and 3 600"
    rf"(?<![\w.,/:+-])(?<!\d )(?P<a>{_SPACED})(?:\s*{_MARK})?"
    rf"(?:\s*(?:-|à|and|to|or|en|tot|of)\s*(?P<b>{_SPACED}))?"
)


@dataclass(frozen=True)
class _Amount:
    low: float
    high: float | None
    start: int
    end: int
    marked: bool
    thousands: bool


def find(m: Message) -> Iterator[Found]:
    """Amounts that are clearly pay, or the answer to the question about pay; the last word counts."""
    amounts = list(_amounts(m.text))
    taken = False
    plain_pay: _Amount | None = None
    for amount in amounts:
        if _is_wish(m, amount, alone=len(amounts) == 1):
            if plain_pay and not (_said_with(m.text, amount) or _is_set_right(m.text, plain_pay, amount)):
                continue  # "2400 gross a month, each week I give them 400"
            taken = True
            plain_pay = amount if _said_with(m.text, amount) else plain_pay
            yield from _facts(m, amount)
    if not taken:
        yield from _raised(m, amounts)
    if not amounts and m.asked == SLUG:
        yield from _basis_alone(m)


def _amounts(text: str) -> Iterator[_Amount]:
    at = 0
    ranges = {r.start(): r for r in _RANGE.finditer(text) if _range_holds(text, r)}
    covered = [r.span() for r in ranges.values()]
    for e in _EITHER.finditer(text):
        low, high = sorted((to_number(e["a"]), to_number(e["b"])))
        if high < 1.5 * low and not any(a < e.end() and e.start() < b for a, b in covered):
            covered.append(e.span())
            yield _Amount(low, high, e.start(), e.end(), bool(re.search(_MARK, e.group())), False)
    for r in ranges.values():
        low, high = to_number(r["a"]), to_number(r["b"])
        if r["bk"]:
            high *= 1000
            low *= 1000 if low < 1000 else 1
        elif r["ak"] or low < 200 <= 1000 <= high:
            low *= 1000
        yield _Amount(low, high, r.start(), r.end(), bool(re.search(_MARK, r.group())), bool(r["bk"] or r["ak"]))
    for spaced in _WITH_SPACES.finditer(text):
        low, high = (float(said.replace(" ", "")) if said else None for said in spaced.group("a", "b"))
        if low and not any(a < spaced.end() and spaced.start() < b for a, b in covered):
            covered.append(spaced.span())
            yield _Amount(low, high, *spaced.span(), bool(re.search(_MARK, spaced.group())), False)
    for pair in _EUROS_AND_CENTS.finditer(text):
        if any(a < pair.end() and pair.start() < b for a, b in covered):
            continue
        covered.append(pair.span())
        yield _Amount(
            float(f"{pair[1]}.{pair[2]}"), None, pair.start(), pair.end(), bool(re.search(_MARK, pair.group())), False
        )
    for pair in _HYPHENED.finditer(text):
        covered.append(pair.span())
        euros, cents = (_IN_WORDS.get(part, part) for part in pair.groups())
        yield _Amount(float(f"{euros}.{cents}"), None, *pair.span(), marked=False, thousands=False)
    for o in _ONE.finditer(text, at):
        if any(a < o.end() and o.start() < b for a, b in covered):
            continue
        value = to_number(o["a"]) * (1000 if o["k"] else 1)
        start = o.start() + len(o.group()) - len(o.group().lstrip())
        yield _Amount(value, None, start, o.end(), bool(o["m1"] or o["m2"]), bool(o["k"]))


def _range_holds(text: str, r: re.Match[str]) -> bool:
    low, high = to_number(r["a"]), to_number(r["b"])
    if r["bk"]:
        high *= 1000
        low *= 1000 if low < 1000 else 1
    if low < 200 <= 1000 <= high and high / 1000 > low:
        low *= 1000
    joined = r.group()
    if not 0 < low < high or high > 4 * low or (_OTHER_UNIT.match(text, r.end()) and not re.search(_MARK, joined)):
        return False
    if low >= 1900 and high <= 2100 and low == int(low) and not re.search(_MARK, joined):
        return False
    if re.search(r"\s(?:en|and)\s", joined):
        return bool(re.search(r"\b(?:tussen|between)\b[^.]{0,14}$", lead(text, r.start())))
    return True


_LEAST_PER_MONTH = 100
_LEAST_OF = {"month": 200, "year": 5000}  # "2400 a month and 3 men at the gate": no amounts of pay
_WITH_UNIT = look_for(  # right after an amount: what makes it pay, whatever other numbers follow
    r"[ ,.-]*(?:(?:bruto|netto|gross|net|euro|eur|€)[ ,]*)*(?:per|p\.?/?|a|an|in de|elke|each|every|'t|het"
    r"|/)\s?(?:maand|mnd"
    r"|month|mth|uur|hour|hr|h|jaar|year|m|u)\b"
)
_SET_RIGHT = look_for(
    r"\b(?:nee|no|wacht|wait|sorry|liever|rather|eigenlijk|actually|bedoel\w*|mean|meant|toch|maak|make|liefst"
    r"|correctie|correction|minimaal|minimum|max\w*|at least|minstens)\b|\b(?:of|or|moet|should be|mag|dus|so|maar|but"
    r"|is|are)\W*$"
)


def _said_with(text: str, amount: _Amount) -> bool:
    """Whether the unit of time stands right after this amount."""
    return amount.low >= 8 and _WITH_UNIT.match(text.rstrip(), amount.end - (text[amount.end - 1] == " ")) is not None


def _is_set_right(text: str, first: _Amount, then: _Amount) -> bool:
    """ "14 an hour is what I had. 16.50 at least": the second amount is the wish."""
    return bool(_SET_RIGHT.search(text, first.end, then.end) or _AT_LEAST.match(text, then.end))


_WISHES = look_for(  # "my last job paid 2400, I want 2600"; the Dutch "want" is no wish
    r"\b(?:wil|vraag|zou|verwacht|hoop|zoek|wens|gewenst|ask(?:ing)?|expect\w*|hop(?:e|ing)|wish|need"
    r"|(?:would|i'd|id|i would) like|looking for|(?:i|i'd|id|and|but|so|now|would|we) want)\b"
)
_AT_LEAST = look_for(r"\W*(?:at least|or more|minimum|minimaal|minstens|of meer|op zijn minst)\b")
# "Het scheelt me een half uur en honderd euro per maand": what a job nearer by would save.
SPARES = look_for(r"\b(?:scheel(?:t|de)|bespaar\w*|saves?|saved|saving)\b[^.!?;\x00]{0,80}$")
_OF_DEBT = look_for(
    r"\b(?:deurwaarder\w*|incasso\w*|schuld(?:en|sanering|hulp\w*)?|beslag(?:legging)?|loonbeslag|bailiffs?|debts?)\b"
)
_METRES = look_for(r"\s?(?:m|meters?|metres?)\b")
_SOON = look_for(r"\b(?:in|within|over|binnen|na|after|at|om)\s+$")


_THE_HOURS = look_for(r"\b(?:my|the|for|those|about) (?:weekly )?hours\b")


def _is_wish(m: Message, amount: _Amount, *, alone: bool) -> bool:
    text = m.text
    before, sentence = lead(text, amount.start), _around(text, amount.start, amount.end)
    had_in_mind = _IN_MIND.match(text, amount.end) is not None and _HAD.search(before) is not None
    had_in_mind = had_in_mind or _HAD_I_THOUGHT.match(text, amount.end) is not None
    had_in_mind = had_in_mind or _AS_SAID.search(before) is not None
    if (is_present(text, amount.start, amount.end) and not had_in_mind) or _NOT_PAY_NEAR.search(before[-30:]):
        return False
    if m.asked != SLUG and is_former(_WISHES.split(re.split(r"[.!?;\n]", before)[-1])[-1]):
        return False  # "at my last firm I had two months notice and 2500 pay"
    if SPARES.search(before) or (m.asked != SLUG and (_OF_DEBT.search(sentence) or _METRES.match(text, amount.end))):
        return False
    if _OTHER_UNIT.match(text, amount.end) and not (amount.marked or _bare_unit(text, amount, m.asked)):
        return False
    if _NOT_PAY_NEXT.match(text, amount.end) or _OTHER_PERIOD.match(text, amount.end) or _SCALE_BEFORE.search(before):
        return False
    if re.search(r"[\w/:+]$", before) and not amount.marked:
        return False
    if (
        _INCREASE.match(text, amount.end)
        or re.match(r"\s*cents?\b", text[amount.end :])
        or (not amount.marked and (_AGE_BEFORE.search(before) or is_age(m, amount.start, amount.end)))
    ):
        return False
    value = amount.low
    if value < _LEAST_PER_MONTH and not amount.marked and _SOON.search(before):
        return False  # "soundcheck in 10 minits"
    if (
        1900 <= value <= 2100
        and value == int(value)
        and _YEAR_BEFORE.search(before)
        and not (amount.marked or _CUE.match(text[amount.end :].lstrip()))
    ):
        return False
    unit = _unit(text, amount, m.asked)
    if (
        unit is None
        and value < PER_HOUR_BELOW
        and not (amount.marked or value % 1)
        and _THE_HOURS.search(m.all)
        and not _CUE.search(m.all)
    ):
        return False  # "that 32 was for the hours"
    if unit == "hour" and value < (_LEAST_OF_THE_YOUNG if amount.marked else _LEAST_PER_HOUR):
        return False  # sixteen-year-olds earn less than eight euros, and say so
    if unit in _LEAST_OF and value < _LEAST_OF[unit] and not (amount.marked or amount.thousands or amount.high):
        return False
    if 1900 <= value <= 2100 and value == int(value) and not amount.marked and _VALID_TILL.search(before):
        return False
    if unit == "hour" and m.asked != SLUG and not (amount.marked or _hour_after(text, amount)):
        return False  # "it's an hour and ten each way"
    if m.asked == SLUG and (value >= 8 or unit is not None):
        said = amount.marked or amount.thousands or unit is not None or _CUE.search(sentence)
        if value in _LIKELY_PAY and _I_NEED.search(before):
            return True
        if value < PER_HOUR_BELOW and _I_NEED.search(before) and _UNITS["hour"].search(text, 0, amount.start):
            return True  # "it is 15.10 an hour now, I am hoping for 16"
        if said or (is_bare(m, amount.start, amount.end, _ALLOW, most=1) and not 100 <= value < 500):
            return True
    if unit is not None and (amount.marked or amount.thousands or value >= 1000 or (unit == "hour" and value >= 8)):
        return True
    if _CUE.search(sentence) or (_alone(sentence) and _CUE.search(_before(text, amount.start))):
        return amount.marked or amount.thousands or value >= 1000 or (8 <= value < 100 and unit == "hour")
    if value in _LIKELY_PAY and _I_WANT.search(before) and _ENDS.match(text, amount.end):
        return True
    limited = amount.high is not None or bound(text, amount.start, amount.end) is not None
    return limited and (amount.marked or value in _LIKELY_PAY) and value >= 1000


def _hour_after(text: str, amount: _Amount) -> bool:
    after = _UNITS["hour"].search(text, amount.end, amount.end + 24)
    return after is not None or bool(_CUE.search(lead(text, amount.start)))


def _alone(sentence: str) -> bool:
    return len(sentence.split()) <= 3


def _before(text: str, place: int) -> str:
    """The sentence before the one that holds this place."""
    begin = max(0, place - 200)
    ends = [s.end() for s in _SENTENCE.finditer(text, begin, place)]
    return text[ends[-2] if len(ends) > 1 else begin : ends[-1]] if ends else ""


def _around(text: str, start: int, end: int) -> str:
    """The sentence that holds these places."""
    begin = max(0, start - 200)
    for s in _SENTENCE.finditer(text, begin, start):
        begin = s.end()
    finish = _SENTENCE.search(text, end, end + 200)
    return text[begin : finish.start() if finish else end + 200]


def _unit(text: str, amount: _Amount, asked: str | None = None) -> str | None:
    """Hour, month or year, from the nearest words: right after the amount, else before it."""
    after = _DENIED_UNIT.sub(" ", text[amount.end : amount.end + 45])
    next_number = re.search(r"\d", after)
    if next_number:
        after = after[: next_number.start()]
    if amount.marked and re.match(r"\s?(?:hour|uur)\b", after):
        return "hour"  # "22 euro hour"
    if bare := _bare_unit(text, amount, asked):
        return bare
    for unit in _earliest(after):
        return unit
    before = _DENIED_UNIT.sub(" ", text[max(0, amount.start - 70) : amount.start])
    last_number = [n.end() for n in re.finditer(r"\d", before)]
    if last_number:
        before = before[last_number[-1] :]
    units = _earliest(before)
    return units[-1] if units else None


def _bare_unit(text: str, amount: _Amount, asked: str | None = None) -> str | None:
    """ "19.50 hour", "2500 month": a unit without "an" or "a" of an amount that can only be pay; "18 hour" is, where
    the pay was asked for."""
    bare = _BARE_UNIT.match(text, amount.end)
    if bare and bare["unit"] == "month" and 1000 <= amount.low < PER_MONTH_BELOW:
        return "month"
    wage = (
        asked == SLUG and amount.low < _A_WAGE and not (_OF_A_WEEK.match(text, amount.end) or _IN_HUNDREDS.search(text))
    )
    sure = amount.low % 1 or wage
    return "hour" if bare and bare["unit"] == "hour" and sure and 8 <= amount.low < PER_HOUR_BELOW else None


def _earliest(words: str) -> list[str]:
    places = sorted((u.start(), name) for name, pattern in _UNITS.items() for u in [pattern.search(words)] if u)
    return [name for _, name in places]


def _facts(m: Message, amount: _Amount) -> Iterator[Found]:
    unit = _unit(m.text, amount) or _usual_unit(amount.low)
    start, end = amount.start, amount.end
    if amount.high is not None:
        yield m.found(f"salary_eur_{unit}_min", plain(amount.low), start, end)
        yield m.found(f"salary_eur_{unit}_max", plain(amount.high), start, end)
    else:
        limit = bound(m.text, start, end)
        yield m.found(f"salary_eur_{unit}" + (f"_{limit}" if limit else ""), plain(amount.low), start, end)
    yield from _basis(m, start, end)


def _basis(m: Message, start: int, end: int) -> Iterator[Found]:
    """Gross or net, when it is said of this amount: after it, else before it, and never beyond another number."""
    alone = re.match(r"[^\d.!?;\n]{0,24}[.!;\n]\s*(?:bruto|gross|netto|net)\b", m.text[end:])  # "18 per hour. Gross."
    near = None if alone else _ANOTHER.search(m.text, end)
    after = (end, min(end + 40, near.start() if near else len(m.text)))
    last = [n.end() for n in _ANOTHER.finditer(m.text, max(0, start - 40), start)]
    for begin, stop in (after, (last[-1] if last else max(0, start - 40), start), (start, end)):
        said = [(b, value) for pattern, value in _BASES for b in [pattern.search(m.text, begin, stop)] if b]
        if len({value for _, value in said}) == 1:
            yield m.found("salary_basis", said[0][1], *said[0][0].span())
            return


def _usual_unit(value: float) -> str:
    if value < PER_HOUR_BELOW:
        return "hour"
    return "month" if value < PER_MONTH_BELOW else "year"


def _raised(m: Message, amounts: list[_Amount]) -> Iterator[Found]:
    """ "38,000 now, and 20 percent more": the wish follows from the two, and only the wish is kept."""
    more = _RAISE.search(m.text)
    now = next((a for a in amounts if a.low >= 100 and is_present(m.text, a.start, a.end)), None)
    if more and now and (m.asked == SLUG or _CUE.search(m.text)):
        unit = _unit(m.text, now) or _usual_unit(now.low)
        yield m.found(f"salary_eur_{unit}", plain(now.low * (1 + to_number(more["p"]) / 100)), *more.span())


def _basis_alone(m: Message) -> Iterator[Found]:
    """ "Netto, bedoel ik" corrects what an amount meant."""
    if len(m.own_words.split()) > 5:
        return
    for pattern, value in _BASES:
        said = pattern.search(m.text)
        if said:
            yield m.found("salary_basis", value, *said.span())
            return
