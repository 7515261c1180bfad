"""Hours and days per week, and parts of a full-time job."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from bot.parsing.answers import is_age, is_bare
from bot.parsing.bounds import ALSO_FINE, BETWEEN, bound, is_present
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import LITERAL, plain, to_number
from bot.parsing.patterns import look_for
from bot.parsing.refusals import FREE
from bot.parsing.shifts import PHONE_SAID, REACHED

SLUG = "hours_per_week"

_UNIT = r"(?:uur(?:tjes?|kes?|s)?|urekes?|uren|uurs|uru|oere?n?|u|hours?|hrs?|hr|h|ours?)(?!\w)(?!'(?!(?:d|ll|s)\b))"
_DAY = r"(?:daa?g(?:en|jes)?|days?|dgn)(?!\w)"
_PER_WEEK = (
    r"\s*(?:(?:per|p\.?|a|an|/|in (?:de|een|a|the)|elke|each|every|op)\s*(?:week|weke|waek|wk|werkweek|w(?!\w))|p/?w\b"
    r"|weekly\b|wekelijks\b|/wk\b)"
)

_PRODUCT = look_for(
    rf"(?P<d>[1-7])\s*(?:x|×|\*)\s*(?P<h>\d{{1,2}}(?:[.,]\d)?)(?!\d)(?P<u>\s*{_UNIT})?"
    rf"|(?P<d2>[1-7])\s*(?:keer|maal|times)\s*(?P<h2>\d{{1,2}}(?:[.,]\d)?)\s*{_UNIT}"
    rf"|(?P<d3>[1-7](?:[.,]5)?)\s*(?:lange |hele |volle |korte |full |long "
    rf"|short )?{_DAY}(?:{_PER_WEEK})?,?\s*(?:van|of|à|a|x|met|at|elk|en dan|ieder|,|telkens"
    rf"|with|and)?\s*(?P<h3>\d{{1,2}}(?:[.,]\d)?)\s*{_UNIT}"
    rf"(?!{_PER_WEEK})"
    rf"|(?P<h5>\d{{1,2}}(?:[.,]\d)?)\s*{_UNIT}\s*(?:a|per|each)\s*(?:day|dag),?\s*(?:for\s+"
    rf"|and\s+)?(?P<d5>[1-7])\s*{_DAY}(?:{_PER_WEEK})?"
    # "Four mornings of five hours", "4 dagen van 9 uur per week"; Dutch "of" would be a choice
    rf"|(?P<d6>[1-7])\s*(?:(?:half[- ])?(?:days?|mornings?|afternoons?|evenings?|nights?)(?:{_PER_WEEK})?\s+of"
    rf"|(?:halve )?(?:{_DAY}|ochtend\w*|(?:voor|na)?middag\w*|avond\w*|nacht\w*)(?:{_PER_WEEK})?\s*(?:van|v\.?|à))"
    rf"\s*(?P<h6>\d{{1,2}}(?:[.,]\d)?)\s*{_UNIT}"
    r"|(?P<d7>[1-7])\s*(?:half[- ]days?|halve dag\w*|mornings?|afternoons?|evenings?|ochtenden|middagen|avonden),?\s*"
    rf"(?P<h7>\d{{1,2}}(?:[.,]\d)?)\s*{_UNIT}\s*(?:each|elk|per keer|a time|a go)\b"
    rf"|(?P<d4>[1-7])\s*{_DAY}\s*(?:van|à|a|of|x)\s*(?P<h4>[4-9]|1[0-2])(?!\s*\w)"
    r"|(?P<d8>[1-7])\s*(?:ochtenden|(?:voor|na)?middagen|avonden|nachten|diensten)\s*(?:van|v\.?|à)"
    r"\s*(?P<h8>[4-9]|1[0-2])(?![.,:/-]?\d|\s*\w)"
)
_COURSE = look_for(r"\b(?:\w*cursus|courses?|training|opleiding|lessen|lessons|stage|internship|workshops?)\b")
_LESSONS_AFTER = look_for(
    r"\s*(?:(?:a|per) week\s+|of\s+)?(?:\w+ )?(?:les(?:sen)?|lessons?|class(?:es)?|school|\w*cursus|courses?"
    r"|training|opleiding|\w*opvang"
    r"|childcare|day ?care)\b"
)
_OR_SO_MANY = look_for(r"(?<![\w.,:/-])(?P<least>[1-6])\s*(?:-|/|à|a|tot|to|of|or)\s*$")  # "2-3 ochtenden van 4 uur"
_AND = r"\s*(?:\+|,?\s*(?:en|and|plus)\b)\s*(?:(?:ook|also|then|dan|op|on)\s+)*"
_ADDED = look_for(rf"{_AND}$")
_AND_A_DAY = look_for(rf"{_AND}(?:za|zo|zat|zon|sat|sun|\w+dag|\w+day)s?\s+\d{{1,2}}(?:[.,]\d)?\s*{_UNIT}")
_AT_MOST = look_for(
    r"\b(?:max(?:imaal|imum|\.)?|at (?:the )?most|hooguit|hoogstens|no more than|niet meer dan|up to)\s+$"
)
_RANGE = look_for(
    rf"(?P<a>{LITERAL})(?:\s*{_UNIT})?{BETWEEN}(?:de\s+|the\s+)?(?P<b>{LITERAL})\s*(?P<u>{_UNIT})?(?P<w>{_PER_WEEK})?"
)
_ONE = look_for(rf"(?P<a>{LITERAL})\s*-?\s*(?P<u>{_UNIT})(?P<w>{_PER_WEEK})?")
_EITHER = look_for(
    rf"(?P<a>{LITERAL})(?:\s*(?P<u>{_UNIT}))?(?:\s+\w+)?\s*(?:[.,]?\s*\b(?:maar|but)|,|\.{{2,3}}|\ben|\band)\s+"
    rf"(?P<b>{LITERAL})"
    rf"(?:\s*(?P<u2>{_UNIT}))?{ALSO_FINE}"
)
_PERHAPS = look_for(  # "twelve hours, perhaps fifteen in a good week"
    rf"(?P<a>{LITERAL})\s*(?P<u>{_UNIT})(?:{_PER_WEEK})?\s*,?\s*(?:(?:or|of|and|en|but|maar)\s+)?(?:maybe|perhaps"
    rf"|possibly|misschien|eventueel|desnoods)\s+(?:wel |even |zelfs |up to |tot )?(?P<b>{LITERAL})(?P<u2>\s*{_UNIT})?"
    r"(?! ?(?:/|dagen|days|euro|%|max|min\b|keer|times|in \w+ber|from|vanaf|later))"
)
_OR_ELSE = look_for(
    rf"(?P<a>{LITERAL})(?:\s*(?P<u>{_UNIT}))?\s*,?\s*(?:(?:maar|en|of)\s+)?(?:mag|kan) (?:eventueel |desnoods "
    rf"|wel )?ook"
    rf"(?: (?:met|naar))?\s+(?P<b>{LITERAL})(?:\s*(?P<u2>{_UNIT}))?(?! ?(?:/|dagen|euro|%))"
)
_MAY_BECOME = look_for(  # "28 uur, mag 32 worden als het druk is"; "die 28 mag 32 worden" puts it right
    rf"(?<!\bdie )(?<!\bde )(?<!\bdeze )(?P<a>{LITERAL})(?:\s*(?P<u>{_UNIT}))?\s*(?:[,;]|\.{{2,3}})?\s*"
    rf"(?:(?:en|maar|dat|het) )?(?:mag|kan|mogen|kunnen) (?:er )?(?:eventueel |desnoods |best |ook |wel |soms )*"
    rf"(?P<b>{LITERAL})(?:\s*(?P<u2>{_UNIT}))? worden\b"
)
_LEAST_MOST = look_for(  # "minimaal 32, maximaal 38", "20 hours, no more than 24", "thirty two up to forty"
    rf"\b(?:min(?:imaal|imum|\.)?|at least|minstens)[\s:]+(?P<a>{LITERAL})(?:\s*(?P<u>{_UNIT}))?[\s,/;-]*(?:(?:en"
    rf"|and|tot|to)\s)?"
    rf"\s*(?:max(?:imaal|imum|\.)?|at most|hooguit|hoogstens)[\s:]+(?P<b>{LITERAL})(?:\s*(?P<u2>{_UNIT}))?"
    rf"|(?P<c>{LITERAL})(?:\s*(?P<u3>{_UNIT}))?\s*,?\s*(?:(?:and |but |en |maar )?(?:no|not|niet|geen) (?:more"
    rf"|meer) (?:than|dan)"
    rf"|(?:or )?up to|tot (?:maximaal|max\.?|hooguit))\s+(?P<d>{LITERAL})(?:\s*(?P<u4>{_UNIT}))?"
    rf"|(?P<e>{LITERAL})(?:\s*(?P<u5>{_UNIT}))?[^.!?;\n\d]{{0,36}}?[,.;]?\s(?:(?:but|and|or|though|thought|could|can"
    rf"|i)\s)?"
    rf"[^.!?;\n\d]{{0,24}}?(?P<f>{LITERAL})(?:\s*(?P<u6>{_UNIT}))?,? (?:at a push|tops|at (?:the )?(?:very )?most"
    r"|if (?:needed|need be|you need (?:me|it)|it'?s busy))\b"
)
_AND_TWENTY = look_for(  # "eight and twenty"
    r"(?<![\d.,])(?P<ones>[1-9]) and (?P<tens>[2-5]0)(?![\d.,]*\d)(?! ?(?:min|euro|km|%))"
)
_BARE = look_for(LITERAL)
_ELLIPTIC = look_for(
    rf"\b(?:(?:wil|zoek|werk|doe|want|prefer)\s+(?:ik\s+)?(?:er|liefst|liever|about)|make (?:it|that)|maak er|should be"
    rf"|moet zijn)\s+(?:maar\s+|graag\s+"
    rf"|liefst\s+)?(?P<a>{LITERAL})(?!\s*\w*\s*(?:dagen|days|euro|%))"
)
_HOURS_BEFORE = look_for(rf"\d\s*{_UNIT}")
_DAYS = look_for(
    rf"(?P<a>\d(?:[.,]5)?|een|one)(?:{BETWEEN}(?P<b>\d(?:[.,]5)?))?\s*(?:volle\s+|hele\s+|full\s+"
    rf"|vaste\s+)?{_DAY}(?P<w>{_PER_WEEK})?"
)
_FTE = look_for(
    r"(?P<f>[01][.,]\d{1,3}|1)\s*(?:fte|vte)\b|\b(?:fte|vte)\s*(?:van|of)?\s*(?P<f2>[01][.,]\d{1,3}|1)\b"
    r"|(?P<p>\d{2,3})\s*(?:%|procent|percent)(?:\s*(?P<pw>werken|contract|job|dienstverband|fte|aanstelling"
    r"|tewerkstelling|of full|position|werk))?"
    r"|(?P<n>[1-9])\s*/\s*(?P<m>10|[2-5])\s*(?:de|den|ste|e|th)?\b|(?P<n2>[1-9]|twee|drie|vier) ?(?P<m2>vijfden?"
    r"|vierden?"
    r"|fifths?|tienden?|tenths?)\b"
    r"|(?P<half>halftijds?e?\b|(?<!at )half[- ]?time\b|(?:een )?halve baan\b|half a job\b)"
)
_PARTS = {"vij": 5, "fif": 5, "vie": 4, "fou": 4, "tie": 10, "ten": 10}
_GLUED = {"twee": 2, "drie": 3, "vier": 4}  # "viervijfde"
_FULL = look_for(
    r"\b(?:full[- ]?time(?:r|rs)?|fulltime|voltijds?e?|full hours|hele week|volledige (?:werk)?week|(?:whole"
    r"|full) (?:working )?week|fultime|voltijdse)\b"
)
_NOT_WANTED = look_for(
    r"(?:niet|geen|not?|never|nooit|liever dan|rather than|instead of|op basis van|o\.?b\.?v\.?|bij|based on"
    r"|voor een|was|were|i had|had een|jaar|years?|gewerkt|worked|nu|current\w*|eerst)\s+(?:een |a |an )?$"
)
_NOT_A_WISH = look_for(
    r"\s*(?:salaris|loon|salary|basis|gewerkt|worked|gehad|baan gehad|ouder|vader|moeder|mom|dad|opleiding"
    r"|studie|student|study|course)"
)
_WANTS = look_for(
    r"\b(?:graag|wil|zoek|liefst|liever|kan|beschikbaar|werken|looking|want|can|available|prefer\w*|would|i'd"
    r"|please|prima|ok|fine|ideal\w*|is goed|werk)\b"
)

_PER_DAY_AFTER = look_for(
    r"\s*(?:per|a|an|/|op een|each|elke|in een|in a|p/?)\s*(?:dag|day|nacht|night|dienst|shift|keer|maand|month"
    r"|jaar|year|rit)\b|\s*per dag|\s*daily|\s*each\b"
)
_PER_DAY_CLAUSE = look_for(
    r"\b(?:per dag|a day|op (?:een )?\w+ dag(?:en)?|on (?:a )?\w+ days?|daily|dagelijks|achter elkaar"
    r"|aan een stuk|in a row|at a time)\b"
)
_CLOCK_BEFORE = look_for(
    r"(?:\bom|\bna|\bat|\bafter|\bbefore|(?<!beschikbaar )(?<!baan )(?<!contract )(?<!werk )(?<!mij )(?<!me )\bvoor"
    r"|\btowards?|\bby|\bsinds|\brond)\s*$"
)
_CLOCK_AFTER = look_for(
    r"\s*(?:'?s (?:ochtends|morgens|avonds|middags|nachts)|in de (?:ochtend|morgen|middag|avond|nacht)"
    r"|in the (?:morning|afternoon|evening)|am\b|pm\b|o'?clock|sharp|stipt|thuis)"
)
_ELSEWHERE_AFTER = look_for(
    r"\s*(?:\w+\s+)?(?:rijden|reizen|reis|reistijd|fietsen|treinen|lopen|wandelen|onderweg|away|drive|driving"
    r"|travel\w*|commut\w*|by (?:car|train|bus|bike)"
    r"|met de (?:auto|trein|bus|fiets|ov)|met het ov|enkele reis|one way|in de (?:auto|trein|file|bus)|slaap"
    r"|sleep|bezig|geweest|geleden|ago|later|notice|van tevoren|van te voren"
    r"|vooraf|in advance|wachten|waiting|stage|cursus|training|overwerk|overtime|overuren|in (?:the )?(?:car"
    r"|train|traffic)|kindje|oud)\b"
)
_ELSEWHERE_BEFORE = look_for(
    r"\b(?:reistijd|reis|rijd|travel\w*|commute|onderweg|elke|every|iedere|wacht\w*|wait\w*|binnen"
    r"|within)\s+(?:\w+\s+){0,2}$"
)
_OTHER_THING = look_for(
    rf"[a-z]|[:/.,-]?\d|\s*{_UNIT}|\s*(?:%|€|:|euro?\b|eur\b|km\b|min\b|minut\w+|jaar|jaren|years?\b|yrs?\b|nachten"
    rf"|nights|avonden|evenings|ochtenden|mornings|middagen|afternoons"
    rf"|weken|weeks?\b|maand\w*|months?\b|dagen|days\b|keer\b|x\b|k\b|e\b|ste\b|ploeg\w*|shifts?\b|jan|feb"
    rf"|m(?:aart|rt|arch)|apr|mei\b|ju[nl]|aug|sep|o[kc]t|nov|dec|procent|percent)"
)
_ALLOW = wordlist(
    "gewenste gewenst aantal bedraagt desired number above "
    "uur uren week hours volle volledige maximum contract dienstverband werken werk work studeer study alles "
    "anything bespreekbaar open grapje kidding weinig veel go down back terug zakken want ish moest school "
    "schooluren voorlopig eerst full kinderen "
    "kindly write fi starters "
    "studie myself zelf content tevreden"
)
# "24 uur in drie nachten", "16 uur verdeeld over vier ochtenden": how many days that takes.
_IN_SO_MANY = look_for(
    rf"(?P<h>\d{{1,2}})\s*(?:uur|uren|u)\b(?:{_PER_WEEK})?(?: (?:kunnen|werken|passen|lukken|past|lukt"
    r"|kan|wil|graag|liefst|dus|ongeveer|doen))*,?"
    r" (?:(?:verdeeld|verspreid|gespreid|netjes) )?(?:in|over|op) (?P<d>[1-7])"
    r" (?:(?:volle|hele|halve|lange|korte|vaste|losse) )?(?:nachten|nachtdiensten|avonden|avonddiensten|ochtenden"
    r"|(?:voor|na)?middagen|diensten)\b(?! (?:per|in de|van de) maand)"
)
_HOURS_OF_EACH = look_for(
    r"[\s,.:(-]*(?:(?:werk|dan|de|dagen|steeds|telkens|elk|ieder|elke|allemaal|en|die|keer)[\s,.:(-]+)*"
)
_AGE_OR_CLOCK = look_for(
    r"\b(?:ben|i'?m|i am|from my|vanaf mijn|in|(?<!not )over|(?<!capped )at|by|om|na|after|before|till|until"
    r"|voor half|half|aged?|leeftijd"
    r"|allebei|both)\s+(?:pas |al "
    r"|nu |nog |maar |now |only |already )?$"
)
_CLOCKS = look_for(  # "telkens van 9 tot 3": hours of the clock
    r"(?P<by>\b(?:telkens|elke dag|iedere dag|ma|di|wo|do|vr|\w+dag|every day|weekdays)\W+(?:ook )?)?"
    r"\b(?:van|from) (?P<a>\d{1,2})(?:[.:]\d\d)? ?(?:uur )?(?:tot|to|till?|until) (?P<b>\d{1,2})(?![\d,])"
)
_AN_HOUR = r"(?:an|per|the|a|p\.?/?|/)\s?(?:hour|hr|h|uur|u)(?!\w)|ph\b"
_PAID_BY_THE_HOUR = look_for(  # "16 to 18 an hour"
    rf"(?:€\s?)?{LITERAL}\s?(?:-|/|to|tot|or|of|à)\s?(?:€\s?)?{LITERAL}\s?(?:euros?|eur|€)?\s*(?:{_AN_HOUR})"
)
_PAY_HOUR = look_for(  # "17 hour net", where the pay was asked for
    rf"{LITERAL}\s?-?hour\b(?!s| ?(?:weeks?|contract|days?|jobs?|shifts?|roster|notice|drive|travel)\b"
    r"|\s(?:a|per|in a|each|every) (?:week|day)\b)"
)
_ABOUT_HOURS = look_for(  # "for the hours question, 28", "twenty, that's the hours", whatever was asked
    r"\b(?:about|regarding|concerning|as (?:to|for)|(?:that|this|it)(?:'?s|\sis|\swas)(?: for)?|meant?(?: for)?|was for"
    r"|is for|oot at|out at|at|with|change|correct|for)\s(?:the|my|those|them)\s(?:weekly )?hours"
    r"(?= ?(?:$|[,.;:!\n]|please\b|sorry\b|not\b))"
    r"|\b(?:about|regarding|concerning) (?:the|my|those) (?:weekly )?hours(?= (?:i|it|let|make|sorry)\b)"
    r"|\A\W*(?:(?:sorry|oh|wait|no|oops|and|but|correction)\W+)*(?:the |my )?(?:weekly )?hours ?[,;.:!]"
    r"|\b(?:the|my) hours (?:question|part|box|field)\b"
)
_HOURS_CHANGED = look_for(  # "for hours I said 32, it should be 36", "put the hours at 28", "that 32 was for the hours"
    r"\b(?:my|the|for|those|about) hours\b[^.!?\d\n]{0,30}?(?:\d{1,2},? [^.!?\d\n]{0,24}?)?"
    r"\b(?:should be|must be|ought to be|(?:make|call) (?:it|them|that)|meant) (?P<n>\d{1,2})(?![\d.,:/-]*\d)"
    r"|\b(?:change|put|set|move|bring|drop|raise|lower|correct|amend|alter) (?:my|the|those) hours (?:back |down |up )?"
    r"(?:from \d{1,2} )?(?:to|at|into)(?: be)? (?P<n2>\d{1,2})(?![\d.,:/-]*\d)"
    r"|\b(?:that|the|my|those) (?P<n3>\d{1,2}) (?:was|is|were|are) (?:for|about) (?:the |my )?hours\b"
)
_ONE_OR_RANGE = look_for(
    rf"(?<![€$£])(?<![€$£] )(?P<a>{LITERAL})(?:\s?{_UNIT})?(?:\s?(?:-|/|to|till?|up to|tot|or)\s?(?P<b>{LITERAL}))?"
)
_OF_PAY = look_for(
    r"€|\b(?:euros?|eur|gross|net|netto|bruto|pay|paid|wage|salary|earn|rate)\b"
    r"|\b(?:an|per|each|a) hour\b"
)
_A_WAGE = 21  # euros: what is less than that may well be the pay for an hour
_NOT_PAY = look_for(r"\bnot (?:for |about )?(?:the |my )?(?:pay|salary|wages?|money)\b")
_PER_HOUR_BEFORE = look_for(r"(?:€|euro|eur|\bper|/)\s*$")


def find(m: Message) -> Iterator[Found]:
    """What the candidate wants to work; what they work now or used to work is not a wish."""
    free = _indifferent(m) if m.asked == SLUG else None
    if free:
        yield m.found("hours_per_week", None, *free, status="no_preference")
        return
    if m.asked == SLUG:
        m = m.without(list(_of_later(m)))
    elif told := list(_named_anew(m)):
        yield from told
        return
    m = m.without([paid.span() for paid in _PAID_BY_THE_HOUR.finditer(m.text)])
    if m.asked == "salary":
        m = m.without([paid.span() for paid in _PAY_HOUR.finditer(m.text) if _may_be_pay(m, paid)])
    used: list[tuple[int, int]] = []
    found = list(_hours_said(m, used))
    if m.asked == SLUG and _NUMBER_FIRST.match(m.text):  # "Twenty, as five mornings of 4 hours": the first is the week
        found = [f for f in found if f.name != "hours_per_week" or not isinstance(f.value, int) or f.value >= 8]
    if m.asked == SLUG:
        found = list(_of_each_day(m, found))
    numbers = [f for f in found if f.name.startswith(SLUG) and isinstance(f.value, (int, float))]
    if any(f.value >= _PLENTY for f in numbers):  # type: ignore[operator]
        # "20 hours, yesterday I cried for two hours": those of a week are many more
        found = [f for f in found if f.name != SLUG or f not in numbers or f.value >= _FEW]  # type: ignore[operator]
    wished = [f for f in found if f.name == "hours_per_week"]
    if len(wished) > 1:  # "38 please, 40 if it is busy"
        found = [f for f in found if f is wished[0] or f.name != "hours_per_week" or not _only_if(m, f)]
        found = [f for f in found if f is wished[0] or f.name != "hours_per_week" or not _for_later(m, f)]
    if any(f.name.startswith("hours") for f in found):  # "40 uur, fulltime dus": the number says more
        found = [f for f in found if f.name != "fte" or f.value != 1]
    found = [f for f in found if not (_happened(m, f) or _advertised(m, f))]
    if m.asked == SLUG and (first := _SAID_FIRST.match(m.text)) and not _ADJUSTED.search(m.all, first.end()):
        begin, _ = m.reading.span(*first.span("n"))
        told = [f for f in found if f.name != "hours_per_week" or f.start <= begin < f.end]
        found = (
            told
            if any(f.start <= begin < f.end for f in told)
            else [*told, _hours(m, *first.span("n"), int(first["n"]))]
        )
    if m.asked in REACHED or (m.asked != SLUG and PHONE_SAID.search(m.all)):
        found = [f for f in found if not _of_the_clock(m, f)]
    yield from (f for f in found if m.asked == SLUG or not (_told_of_elsewhere(m, f) or _asked_after(m, f)))


def _named_anew(m: Message) -> Iterator[Found]:
    """ "As for the hours, I got it wrong: 26", when something else was asked: the only number is theirs."""
    if _OF_PAY.search(_NOT_PAY.sub(" ", m.all)):
        return
    changed = _HOURS_CHANGED.search(m.all)
    if changed and _LEAST <= int(changed[changed.lastgroup or "n"]) <= _MOST:
        yield m.found("hours_per_week", int(changed[changed.lastgroup or "n"]), *changed.span(changed.lastgroup or "n"))
        return
    about = _ABOUT_HOURS.search(m.all)
    if not about or "?" in m.all:
        return
    numbers = [n for n in _ONE_OR_RANGE.finditer(m.text) if not is_age(m, *n.span())]
    if len(numbers) != 1 or _OTHER_THING.match(m.text, numbers[0].end()):
        return
    said = numbers[0]
    if _AGE_OR_CLOCK.search(lead(m.text, said.start())) or is_present(m.text, *said.span()):
        return
    low, high = to_number(said["a"]), to_number(said["b"] or said["a"])
    paid = m.asked == "salary" and low < _A_WAGE and about.group().startswith("for")  # "17 for those hours"
    if not _LEAST <= low <= high <= _MOST or low % 1 not in (0, 0.5) or said["a"].endswith("50") or paid:
        return
    if said["b"]:
        yield m.found("hours_per_week_min", plain(low), *said.span("a"))
        yield m.found("hours_per_week_max", plain(high), *said.span("b"))
    else:
        yield _hours(m, *said.span("a"), low)


def _may_be_pay(m: Message, paid: re.Match[str]) -> bool:
    """ "17 hour", and not the hours beside pay for a month: "2500 for 36 hour"."""
    number = re.match(r"\d+", paid.group())
    return number is not None and int(number.group()) < _MOST_PAY and not _BY_THE_MONTH.search(m.all)


_MOST_PAY = 30  # euros an hour
_BY_THE_MONTH = look_for(r"\b(?!20[0-3]\d\b)\d[\d.,]{2,}\d\b")


def _of_each_day(m: Message, found: list[Found]) -> Iterator[Found]:
    """ "Vier dagen werk ik, acht uur": the hours of each of the days that stand right before them."""
    days = [f for f in found if f.name == "days_per_week" and isinstance(f.value, int) and f.value > 1]
    for f in found:
        number = isinstance(f.value, (int, float)) and f.name == SLUG and 4 <= f.value <= 10
        if number and len(days) == 1 and days[0].end < f.start:
            start, end = (bisect_left(m.reading.starts, place) for place in (days[0].end, f.start))
            said = re.match(r"\d[\d.,]*\s*(?:uur|uren|u)\b", m.text[end:])
            if (
                said
                and _HOURS_OF_EACH.fullmatch(m.text, start, end)
                and not re.match(_PER_WEEK, m.text[end + said.end() :])
            ):
                yield replace(f, value=plain(days[0].value * f.value), start=days[0].start)  # type: ignore[operator]
                continue
        yield f


_STILL_OPEN = look_for(  # "boekhouder, 24 uur, staat die nog open?": the hours of what is asked after
    r"[^\d.!?\n]{0,24}[,.]?\s+(?:staat|is|zijn|staan|zoeken) (?:die|deze|dat|ie|hij|het|'t|jullie)(?: \w+){0,2}? ?"
    r"(?:nog|ook)?(?: \w+)? ?(?:open|vrij|beschikbaar|iemand)\b|[^\d.!?\n]{0,24}[,.]?\s+is (?:that|it"
    r"|this)(?: one)? still (?:open|free"
    r"|available)\b"
)


def _asked_after(m: Message, f: Found) -> bool:
    return is_asked_after(m.all, bisect_left(m.reading.starts, f.end))


def is_asked_after(text: str, end: int) -> bool:
    """Whether it is asked, right behind this place of the lower-case text, if the vacancy is still open."""
    return _STILL_OPEN.match(text, end) is not None


# "Doe maar 38. Om 6 uur geef ik de fles": a first sentence that is nothing but the answer, where no other changes it.
_SAID_FIRST = look_for(
    r"[\W\x00]*(?:(?:ja|nou|doe (?:mij |me )?maar|zet maar|graag|liefst|gewoon|zo'n|ongeveer)\W+)*(?P<n>[1-5]\d|[89])"
    rf"(?:\s*{_UNIT})?(?:{_PER_WEEK})?(?: (?:is|lijkt me|zou|vind ik) (?:\w+ )?(?:goed|prima|mooi|fijn|ideaal|best))?"
    r"(?: (?:graag|hoor|dus|maar))*\s*(?:[.!\n](?=[\s\x00])|,(?= en als\b))"
)
_ADJUSTED = look_for(
    r"\b(?:nee|neen|wacht|sorry|liever|of|or|max\w*|min\w*|mag|hooguit|tot|toch|eigenlijk|liefst(?! niet lijn)|no"
    r"|wait|actually|rather"
    r"|but|make|up to|at (?:least|most)|bedoel\w*|mean|later|daarna|straks|then|uren|wil|want"
    r"|contract)\b[^.!?]{0,30}?\d"
)
_MUCH_LATER = look_for(  # so far away that it is no wish for this job; "vanaf januari" may well be one
    r"\b(?:(?<!uur )(?<!uren )(?<!hours )later(?! (?:dan|than|op|in|on)\b)|op termijn"
    r"|over (?:een |'?n )?(?:(?:paar|\d{1,2}) (?:jaar|jaren)|jaartje|jaar)\b"
    r"|(?:in|after) (?:a few|a couple of|\d) years|volgend (?:school|studie)?jaar|next (?:school |academic )?year"
    r"|na de zomer|after the summer|(?:vanaf|per|in|from) (?P<month>mei|may|juni?|june?|juli?|july?|aug\w*|sept\w*"
    r"|o[kc]t\w*))\b"
)
_CHANGES = look_for(
    r"\b(?:minder(?! dan)|meer(?! dan)|zakken|afbouwen|opbouwen|uitbreiden|omlaag|omhoog|naar(?= (?:zo'n )?\d)"
    r"|less(?! than)|fewer(?! than)|more(?! than)|drop|cut (?:back|down)|go (?:down|up))\b"
)
_HAS_NOW = look_for(r"\b(?:werk\w*|draai\w*|heb|zit|contract|huidige?|work\w*|have|current\w*)\b")
_AT_PRESENT = look_for(r"\b(?:nu|nou|now)\b")
_MONTH_BEGINS = {"me": 5, "ma": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "o": 10}
_FAR = 5  # months


def _of_later(m: Message) -> Iterator[tuple[int, int]]:
    """ "32 nu, over een paar jaar minder, 24 of zo": the words of later behind a number of now, and the "nu" itself."""
    for later in _MUCH_LATER.finditer(m.all):
        month = next((at for name, at in _MONTH_BEGINS.items() if (later["month"] or "").startswith(name)), None)
        if month and (month - m.today.month) % 12 < _FAR:
            continue
        before = m.all[: later.start()]
        stop = re.search(r"[.!?;\n](?=\s|$)", m.all[later.end() :])
        end = later.end() + stop.start() if stop else len(m.all)
        if _CHANGES.search(m.all, later.end(), end) and _says_number(m, before) and not _HAS_NOW.search(before):
            yield from (now.span() for now in _AT_PRESENT.finditer(before))
            yield later.start(), end
            return


def _says_number(m: Message, words: str) -> bool:
    """Whether these first words of the message hold a number other than somebody's age."""
    return any(not is_age(m, *number.span()) for number in _BARE.finditer(words))


_CLOCK_ENDS = 24
_PLENTY, _FEW = 12, 7  # hours


def _only_if(m: Message, f: Found) -> bool:
    end = bisect_left(m.reading.starts, f.end)
    return re.match(r"\s*(?:uur|uren|hours?)?\s*(?:if|when|als|wanneer|in geval)\b", m.all[end:]) is not None


_LATER = look_for(
    r"\b(?:later|eventually|op termijn|(?:after|na) (?:the |de )?(?:summer|zomer|holidays?|vakantie)"
    r"|(?:in|over) (?:an?|een|one|two|twee|\d) ?(?:years?|jaar|months?|maand\w*)|next year|volgend jaar"
    r"|from my \d\d|vanaf mijn \d\d)\b[^.!?;\n]*$"
)


def _for_later(m: Message, f: Found) -> bool:
    """ "First I want 38. In two years I would like to go to 30": the second is not asked for yet."""
    return _LATER.search(m.all, 0, bisect_left(m.reading.starts, f.start)) is not None


def _of_the_clock(m: Message, f: Found) -> bool:
    """ "Tussen 12 en 13u", beside a telephone number: when to call, and no week's work."""
    if not f.name.startswith("hours_per_week_"):
        return False
    start = bisect_left(m.reading.starts, f.start)
    if isinstance(f.value, (int, float)) and f.value > _CLOCK_ENDS:
        return False
    return re.search(r"\b(?:tussen|between|van|from)\b[^.!?]{0,14}$", m.all[:start]) is not None


def _happened(m: Message, f: Found) -> bool:
    """ "Ik werd vijf uur opgeroepen", "I slept nine hours": hours that were, whatever was asked."""
    start = bisect_left(m.reading.starts, f.start)
    return bool(_WAS_SO.search(m.text[slice(*m.clause_at(start))]) or _ON_PAPER.search(m.all))


def _advertised(m: Message, f: Found) -> bool:
    """ "At the website I read 20 hours, your mail said 36. Which holds?": hours that we are asked about."""
    return "?" in m.all and _IN_THE_ADVERT.search(m.all, 0, bisect_left(m.reading.starts, f.start)) is not None


_IN_THE_ADVERT = look_for(
    r"\b(?:in|on|at) (?:(?:the|your|ur|that|this) )?(?:ads?|advert\w*|vacancy|posting|listing|(?:web ?)?site|website"
    r"|page)"
    r"\s(?:it |there |you )?(?:stands|stood|says?|said|states?|stated|is|was|wrote|write|reads?|mentions?"
    r"|put)\b(?:(?!\b(?:i|i'd|we|me|prefer|rather)\b)[^.!?\n]){0,60}$"
    r"|\b(?:the|your) (?:ad|advert\w*|vacancy|posting|listing|(?:web ?)?site|website|page) (?:says?|said|states?"
    r"|stated|reads?"
    r"|mentions?|mentioned|promised)\b(?:(?!\b(?:i|i'd|we|me|prefer|rather)\b)[^.!?\n]){0,60}$"
)
_ON_PAPER = look_for(
    r"\b(?:op papier|on paper)\b[^.!?]{0,60}\b(?:in het echt|in werkelijkheid|in real(?:ity| life)|in truth)\b"
)
_WAS_SO = look_for(
    r"\b(?:(?:that|die) (?:month|maand|week)|zero[- ]hours?|(?:let|made|had) (?:me|us) (?:work|do)|lieten (?:me|ons)"
    r"|signed (?:up )?for|getekend voor|opgeroepen|called (?:me |us )?(?:in|up|for)|sliep|geslapen|slept"
    r"|gestaan|stood|gewacht|waited|opgesloten"
    r"|locked (?:in|up)|(?:zonder|geen|no|without)(?: \w+)? (?:jas(?:sen)?|pauzes?|verwarming|breaks?"
    r"|jackets?|heating))\b"
)


def _told_of_elsewhere(m: Message, f: Found) -> bool:
    """Unasked, people tell of the hours of other jobs, of their studies or of the care for somebody."""
    start = next((i for i, place in enumerate(m.reading.starts) if place >= f.start), 0)
    return bool(_ELSEWHERE.search(_BESIDE_THAT.sub(" ", m.text[slice(*m.clause_at(start))])))


_BESIDE_THAT = look_for(  # "twenty hours beside my studies" are those of the work
    r"\b(?:naast|next to|beside|besides|alongside|na) (?:(?:de|het|mijn|m'n|my|the|a) )?(?:studie|school|stud\w+"
    r"|college|opleiding)\b"
)


_ELSEWHERE = look_for(
    r"\b(?:gewerkt|worked|werkte|draai(?:de|en)?|gedraaid|shifts?|diensten|studie|studeer|mantelzorg|vrijwillig\w*"
    r"|volunteer\w*|oppas"
    r"|they (?:make|made|let|want)|(?:made|make|making|laten|liet|lieten) (?:me|mij|us|ons)|achter elkaar|in a row"
    r"|vorige|oude baan|last job"
    r"|current job|huidige|without a break|zonder pauze|slaap|sleep\w*|wakker|awake)\b"
)


_NUMBER_FIRST = look_for(
    r"[\W\x00]*(?:(?:dear|geachte|beste) \w+(?: (?:en|and|or|of) \w+)?,\s*)?(?:(?:ja|yes|nou|well|so|dus|graag"
    r"|liefst)\W+)*(?P<n>[1-5]\d|[89])\b(?![.,:/-]?\d)"
)
_GOES_ON = look_for(
    r"\s*(?:$|[.!;\n]|:(?=\s)|,(?!\s?\d)|(?:max|tops|during)\b|(?:en|and) (?:(?:mijn |m'n )?naam|een|nog|dan|verder"
    r"|a|one|i|ik)\b"
    r"|(?:like|because|want|omdat"
    r"|graag|please|pls|liefst|just|zoals|net als|als (?:dat"
    r"|het|'?t)|if|so|dus|is|on|until|till|tot"
    r"|lijkt|zou|cause|cuz|bc|cos|aangezien|since|met|with)\b"
    r"|(?:'s|(?:would|suits?|fits?|works?)\b)(?! (?:not|niet)\b)"  # "24 would suit me", but not "40 would be too much"
    r"(?![^.!?]*\b(?:too|hard|difficult|impossible|max\w*|least|most|not|never|n't|crazy|mad|bad|badly|kill|much"
    r"|lot)\b))"
)
_BY_THE_WAY = look_for(
    r"\b(?:dagen?|days?|tijden|times|rooster|wanneer|when|welke|which|weekend\w*|diensten?|shifts?)\b"
)
_YET = look_for(
    r"\b(?:maar|but|liefst|liever|prefer\w*|rather|max\w*|min\w*|hooguit|at (?:most|least)|zolang|as long|if"
    r"|als)\b[^.!?]{0,40}\d"
)
_ENUMERATED = look_for(r"\b\d{1,2}(?:\s*(?:uur|hours?|u|h))?(?:\s*(?:,|of|or|/|,\s*(?:of|or))\s*|,? give me )\d{1,2}\b")


def _indifferent(m: Message) -> tuple[int, int] | None:
    """ "Maakt niets uit, 20, 30 of 40": how many does not matter, so no number in it is the answer."""
    free = FREE.search(m.text)
    if not free or "?" in m.all[free.end() :]:
        return None
    start, end = m.clause_at(free.start())
    if _BY_THE_WAY.search(m.text, start, end) or _YET.search(m.text):
        return None
    numbers = list(re.finditer(r"\d+", m.text))
    if not numbers:
        return free.span() if len(m.own_words.split()) > 8 else None  # the short ones are read with the refusals
    many = _ENUMERATED.search(m.text) or re.search(r"\b(?:al geven|give me|whether|of het nu)\b", m.text)
    told_after = free.end() < numbers[0].start() and free.start() < 60
    return free.span() if many or (told_after and len(m.own_words.split()) > 8) else None


_FEWEST, _LEAST, _MOST = 10, 8, 60
_WEEKLY = look_for(rf"(?<![€$£])(?<![€$£] )(?P<a>{LITERAL}){_PER_WEEK}(?! ?(?:notice|opzeg\w*|euro|nachten|nights))")
_ON_THE_CLOCK = look_for(r"0?\d[.:][0-5]\d|1\d[.:](?:00|15|30|45)|2[0-4][.:](?:00|15|30|45)")  # "09.30 en 14.00"
# "uren: 38", "voor uren denk ik aan 28", "maak van die uren 36"; what stands after "openingsuren" is none.
_NAMED = look_for(
    rf"\b(?:uren|hours)\b(?:\W*(?:,? (?:which|that|die)\b[^.!?:\d]{{1,30}}:|(?:zeg|doe|liefst|graag|zijn|is|about"
    rf"|around|say|had|dacht|denk|wil|zou|ik|aan|op|maar|i|would|like|think|moet\w*|mag|mogen|het|'t|be|thinking"
    rf"|of)\b)){{1,5}}\W*(?P<a>{LITERAL})"
    rf"|\b(?<!depends )(?<!depend )(?<!depending )(?:for|voor|qua|about|on|over|op|as for|wat betreft)\s+(?:the |de "
    rf"|mijn |my )(?:uren"
    rf"|hours)\s*[:,]\s*(?P<c>{LITERAL})"
    rf"|\b(?:van|make|maak) (?:die|de|mijn|those|the|my) (?:uren|hours)[\s,:]+(?:maar |toch )?(?P<b>{LITERAL})"
)
_SET_RIGHT = look_for(  # "it is 32, not 28 hours", "36 moet het zijn"
    rf"(?P<a>{LITERAL})(?:\s*{_UNIT})?\s*,?\s+(?:and |en )?(?:not|niet|geen|instead of|in plaats van)\s+{LITERAL}"
    rf"\s*(?:uur|uren|hours?)\b"
)
_CLOCK_OR_PAY = look_for(
    r"[:/.,-]?\d|\s*(?:%|€|euro|km\b|min|jaar|years?|weken|weeks?|maand|months?|dagen|days|tot|to\b|-|x\b|per dag"
    r"|a day)"
)


def _days_and_hours(p: re.Match[str]) -> tuple[float, float]:
    days, hours = (next(p[name] for name in p.re.groupindex if name[0] == kind and p[name]) for kind in "dh")
    return to_number(days), to_number(hours)


def _hours_said(m: Message, used: list[tuple[int, int]]) -> Iterator[Found]:
    text = m.text
    for share, start, end in _fte(m):
        used.append((start, end))
        yield m.found("fte", share, start, end)

    def free(start: int, end: int) -> bool:
        return not any(a < end and start < b for a, b in used)

    before: tuple[int, float, float] | None = None  # where the product before it starts, its days and its hours
    products = list(_PRODUCT.finditer(text))
    for at, p in enumerate(products):
        days, hours = _days_and_hours(p)
        glued = p["d"] is not None and p["u"] is None
        alone = len(products) == 1
        told = (p["d6"] or p["d7"]) and (
            is_present(text, p.start(), p.end())
            or _COURSE.search(lead(text, p.start()))
            or _ELSEWHERE_AFTER.match(text, p.end())
            or _LESSONS_AFTER.match(text, p.end())
        )
        if told:  # "the course was six evenings of three hours"
            used.append(p.span())
            continue
        if (
            2 <= hours <= 12
            and (not glued or m.asked == SLUG or hours >= 4)
            and not is_present(text, p.start(), p.end())
        ):
            used.append(p.span())
            if _AND_A_DAY.match(text, p.end()):
                continue  # "3 avonden van 4 uur en zaterdag 8 uur"
            start, week = (before[0], before[2] + days * hours) if before else (p.start(), days * hours)
            many = (before[1] if before else 0) + days
            more = products[at + 1] if at + 1 < len(products) else None
            if more and many + _days_and_hours(more)[0] <= 7 and _ADDED.fullmatch(text[p.end() : more.start()]):
                before = start, many, week  # "3 mornings of 4 hours and 2 evenings of 3 hours"
                continue
            if before:
                before = None
                yield m.found("hours_per_week", plain(week), start, p.end())
                continue
            either = _OR_SO_MANY.search(lead(text, p.start()))
            if either and int(either["least"]) < days:
                used.append((either.start(), p.start()))
                yield m.found("hours_per_week_min", plain(int(either["least"]) * hours), either.start(), p.start())
                yield m.found("hours_per_week_max", plain(days * hours), *p.span())
                continue
            most = "_max" if _AT_MOST.search(lead(text, p.start())) else ""
            yield m.found(f"hours_per_week{most}", plain(days * hours), *p.span())
            if alone and (p["d3"] or p["d4"]) and days in range(2, 8):  # "four days of eight hours"
                yield m.found("days_per_week", plain(days), *p.span())
    for d in _DAYS_EACH.finditer(text) if m.asked == SLUG else ():
        days, hours = _days_in(d["days"]), to_number(d["h"] or d["h2"])
        other = _OTHER_HOURS.search(text, d.end()) or _NOT_BEFORE.search(lead(text, d.start()))
        if free(*d.span()) and not other and days > 1 and 2 <= hours <= 12 and not is_present(text, *d.span()):
            used.append(d.span())
            yield m.found("hours_per_week", plain(days * hours), *d.span())
            yield m.found("days_per_week", days, *d.span())
    for r in _LEAST_MOST.finditer(text):
        low, high = to_number(r["a"] or r["c"] or r["e"]), to_number(r["b"] or r["d"] or r["f"])
        counted = any(r[unit] for unit in ("u", "u2", "u3", "u4", "u5", "u6")) or re.search(
            r"\b(?:uren|hours)\b[^.!?\d]{0,12}$", lead(text, r.start())
        )
        fits = 6 <= low < high <= 60 and not is_present(text, *r.span())
        if fits and free(*r.span()) and (counted or m.asked == SLUG):
            if re.match(r"\s*(?:%|€|euro|km|min\b|minu|dagen|days|jaar|year|week|maand|month|k\b)", text[r.end() :]):
                continue
            used.append(r.span())
            least = r.end(next(low for low in "ace" if r[low]))
            yield m.found("hours_per_week_min", plain(low), r.start(), least)
            yield m.found("hours_per_week_max", plain(high), least, r.end())
    for t in _AND_TWENTY.finditer(text) if m.asked == SLUG else ():
        if free(*t.span()):
            used.append(t.span())
            yield _hours(m, *t.span(), to_number(t["ones"]) + to_number(t["tens"]))
    for e in (*_EITHER.finditer(text), *_OR_ELSE.finditer(text), *_MAY_BECOME.finditer(text), *_PERHAPS.finditer(text)):
        if free(*e.span()) and _either_fits(m, e):
            used.append(e.span())
            low, high = sorted((to_number(e["a"]), to_number(e["b"])))
            yield m.found("hours_per_week_min", plain(low), *e.span())
            yield m.found("hours_per_week_max", plain(high), *e.span())
    for r in _RANGE.finditer(text):
        if free(*r.span()) and (r["u"] or r["w"] or m.asked == SLUG) and _range_fits(m, r, m.asked == SLUG):
            used.append(r.span())
            yield m.found("hours_per_week_min", plain(to_number(r["a"])), *r.span())
            yield m.found("hours_per_week_max", plain(to_number(r["b"])), *r.span())
    for o in _ONE.finditer(text):
        if m.asked == "salary" and re.fullmatch(r"\d+[.,]\d\d", o["a"]) and o["u"] == "hour":
            continue  # "19.50 hour" is pay
        if free(*o.span()) and _is_weekly(text, o, m.asked == SLUG):
            used.append(o.span())
            yield _hours(m, o.start(), o.end(), to_number(o["a"]))
    for w in _WEEKLY.finditer(text) if m.asked == SLUG else ():  # "32 a week is the sweet spot"
        if free(*w.span()) and _LEAST <= to_number(w["a"]) <= _MOST and not is_present(text, *w.span()):
            used.append(w.span())
            yield _hours(m, *w.span(), to_number(w["a"]))
    for e in _ELLIPTIC.finditer(text):
        if free(*e.span("a")) and _HOURS_BEFORE.search(m.all, 0, e.start()) and not is_present(text, *e.span("a")):
            used.append(e.span("a"))
            yield _hours(m, e.start("a"), e.end("a"), to_number(e["a"]))
    for n in (*_NAMED.finditer(text), *_SET_RIGHT.finditer(m.all)):
        start, end = n.span(n.lastgroup or 0)
        value = to_number(m.all[start:end])
        if free(start, end) and _FEWEST <= value <= _MOST and not _CLOCK_OR_PAY.match(m.all, end):
            used.append((start, end))
            yield _hours(m, start, end, value)
    days = [
        m.found("days_per_week", int(s["d"]), *s.span("d"))
        for s in _IN_SO_MANY.finditer(text)
        if 2 <= int(s["h"]) / int(s["d"]) <= 12 and any(a <= s.start() < b for a, b in used)
    ] or list(_days(m, used))
    yield from days or _days_from_to(m)
    if m.asked == SLUG:
        yield from _bare(m, used)


def _hours(m: Message, start: int, end: int, hours: float) -> Found:
    kind = bound(m.all, start, end)
    return m.found(f"hours_per_week_{kind}" if kind else "hours_per_week", plain(hours), start, end)


def _either_fits(m: Message, e: re.Match[str]) -> bool:
    """ "Liefst 32 maar 36 mag ook"."""
    hours = (to_number(e["a"]), to_number(e["b"]))
    return bool(
        (m.asked == SLUG or e["u"] or e["u2"])
        and hours[0] != hours[1]
        and all(6 <= h <= 60 for h in hours)
        and not is_present(m.text, *e.span())
    )


_WISHED_AFTER = look_for(
    r"\s*(?:would be|is|are|zou|lijkt|past|vind)\s+(?:\w+\s+){0,2}?(?:better|best|ideal|fine|good|great|beter"
    r"|goed|ideaal|fijn"
    r"|mooi|prettig)"
)


def _range_fits(m: Message, r: re.Match[str], asked: bool) -> bool:
    text = m.text
    low, high = to_number(r["a"]), to_number(r["b"])
    if _ON_THE_CLOCK.fullmatch(r["a"]) and _ON_THE_CLOCK.fullmatch(r["b"]):
        return False
    if (
        not low < high <= 60
        or (low == 0 and not r["u"])
        or _PER_DAY_AFTER.match(text, r.end())
        or _CLOCK_AFTER.match(text, r.end())
    ):
        return False
    if (
        re.search(r"\b(?:en|and|of|or)\b", r.group())
        and not re.search(r"\b(?:tussen|bet?we?e?n|bewteen|btwn)\b[^.]{0,12}$", lead(text, r.start()))
        and not (r["u"] and re.search(r"\b(?:of|or)\b", r.group()))
        and not asked
    ):
        return False
    wished = asked and (
        _WISHED_AFTER.match(text, r.end())
        or re.search(r"\b(?:tussen|bet?we?e?n|bewteen|btwn)\s+(?:de |the )?$", lead(text, r.start()))
    )
    if not (r["u"] or r["w"] or wished) and not is_bare(m, *r.span(), _ALLOW, most=1):
        return False
    if not r["u"] and re.match(
        r"\s*(?:dagen|days|euro|km|min|jaar|year|week|weken|maand|month|%|k\b|procent)", text[r.end() :]
    ):
        return False
    if not r["w"] and (
        _ELSEWHERE_AFTER.match(text, r.end())
        or _CLOCK_BEFORE.search(lead(text, r.start()))
        or (high <= 12 and not asked)
    ):
        return False
    return not is_present(text, r.start(), r.end())


_DAY_BEFORE = look_for(r"\b(?:\w+dag|mon|tue|wed|thu|fri|sat|sun)(?:ochtend|avond|middag|s)?\s+(?:om |at )?$")


_DOING = look_for(r" (?!working|starting|being|including|weekly|evening|morning)[a-z]{3,}ing\b")  # "8 hours guarding"


def _is_weekly(text: str, o: re.Match[str], asked: bool) -> bool:
    before, hours = lead(text, o.start()), to_number(o["a"])
    if re.match(r"0\d", o["a"]):
        return False  # "08.00 uur"
    if not asked and not o["w"] and _DOING.match(text, o.end()):
        return False
    if re.fullmatch(r"\d{1,2}[.,:][0-5]\d", o["a"]) and not o["a"].endswith(("00", "25", "50", "75")):
        return False  # "20.34 uur" is on the clock
    if hours <= 24 and _DAY_BEFORE.search(before):
        return False
    if re.fullmatch(r"\d{1,2}[.:]\d\d", o["a"]) and re.search(
        r"\b(?:tussen|between|van|from)\s+\d[\d.:]*\s*(?:en|and|tot|to|till?|until|-)\s*$", before
    ):
        return False  # "tussen 09.30 en 14.00 uur"
    if re.search(r"\b(?:op basis van|o\.?b\.?v\.?|based on)\s*(?:een )?$", before):
        return False  # what the pay is reckoned on
    if is_present(text, o.start(), o.end()) or _PER_HOUR_BEFORE.search(before):
        return False
    if o["w"]:
        return True
    if (
        _PER_DAY_AFTER.match(text, o.end())
        or _CLOCK_AFTER.match(text, o.end())
        or _ELSEWHERE_AFTER.match(text, o.end())
    ):
        return False
    if (
        _ELSEWHERE_BEFORE.search(before)
        or (
            hours <= 24
            and re.search(r"\b(?:school|thuis|opvang|home|creche|vrij|werk|work) (?:tot|till?|until)\s+$", before)
        )
        or (hours <= 24 and _CLOCK_BEFORE.search(before) and not (asked and re.search(r"\b(?:voor|for)\s*$", before)))
        or (hours <= 24 and not asked and re.search(r"\b(?:tot|till?|until|vanaf|from|between|tussen)\s+$", before))
    ):
        return False
    if hours < 8:
        return asked and not _PER_DAY_CLAUSE.search(text)
    return not (hours <= 12 and _PER_DAY_CLAUSE.search(text))


_ANOTHERS = look_for(
    r"\b(?:vrouw|partner|vriendin|wife|husband|girlfriend|boyfriend) (?:werkt|works|zit|is|heeft|has|does|doet)\b"
)


_DAYS_THAT_ARE = look_for(  # "nu 13 uur per dag, zeven dagen", "we did 36 spread over four days"
    r"\b(?:(?:now|nu|momenteel|currently)\b[^.!?;]{0,30}\d[^.!?;]{0,20}|(?:we|i|wij|ik) (?:did|deden|deed"
    r"|worked|werkten?)\b[^.!?;]*)$"
)


# "Ik kan 3 dagen", "max four days", "28 hours spread over four days"; not "I was there only three days".
_DAYS_WISHED = look_for(
    r"\b(?:(?:kan|ken|can|wil|want)(?: ik| i)?|max(?:imaal|imum|\.)?|hooguit|hoogstens|at most"
    r"|(?:niet|not?|geen) (?:meer|more) (?:dan|than)|(?P<over>(?:spread|divided) over|verdeeld over|verspreid over)"
    r"|only"
    r"|alleen|to work|(?:would|i'd|could|zou(?: ik)?) (?:do|work|like|love|prefer|manage)"
    rf"|(?P<hours>\d{{1,2}}\s*{_UNIT}(?:{_PER_WEEK})?(?:\s*[,./(=-])?(?: (?:or|of|dus|so|oftewel|ofwel|in|over|on"
    rf"|op))?(?<![a-z]uur)(?<!hours)))\s+(?:(?:maar|only|wel|best|ook|alleen|just|to|do|work|werken|een|the|de)\s+)*$"
)
_DAYS_OF_SOMETHING = look_for(
    r"\s*(?:niet|nie|not|al|geen)\b|\s*(?:of |van |voor |for )?(?:(?:per|a|in de|in a|every|elke) (?:maand|month"
    r"|jaar|year)|in advance"
    r"|van te ?voren|wachten|waiting|zonder"
    r"|without|(?:niet|not)\b(?! (?:meer|more))|stage|ziek\w*|sick|training|proef\w*|trial|verlof|leave|betaald"
    r"|paid|oud\b|old\b|in a row|achter elkaar)"
)
_DAYS_THAT_WERE = look_for(
    r"\b(?:was|were|did|had|took|lasted|stayed|waren|duurde|bleef|geweest|gewerkt|geduurd|wachten|reply|antwoord"
    r"|notice|opzeg\w*|beginnen?|starten?|start|begin)\b"
)


# "Ik kom voor monteur.\nVier dagen, woensdag is van de kinderen.": an item by itself in what somebody tells unasked.
_ITEM_BEFORE = look_for(r"[.!?\n]\s*(?:liefst |graag |voor )?$")
_ITEM_AFTER = look_for(r"(?: (?:graag|werken|per week))?\s*(?:[.!\n]|,(?! (?:\d|opzeg|ziek|vrij)))")


def _is_item(m: Message, d: re.Match[str]) -> bool:
    return bool(
        m.asked is None
        and d.group().endswith("dagen")
        and d["b"] is None
        and d["a"].isdigit()
        and 1 < int(d["a"]) < 6
        and _ITEM_BEFORE.search(lead(m.all, d.start()))
        and _ITEM_AFTER.match(m.all, d.end())
    )


def _wished_days(m: Message, d: re.Match[str]) -> bool:
    """Days that somebody says they can or want to work, whatever was asked."""
    cue = _DAYS_WISHED.search(lead(m.text, d.start()))
    if cue is None or d["a"] in ("een", "one") or not 1 < to_number(d["a"]) <= 7:
        return False
    if m.asked in ("notice_period", "start_date") and not (cue["hours"] or re.search(r"work|werk|over", cue.group())):
        return False
    start, end = m.clause_at(d.start())
    others = m.text[start : d.start()] + " " + m.text[d.end() : end]
    return not (_DAYS_OF_SOMETHING.match(m.text, d.end()) or _DAYS_THAT_WERE.search(others))


_DAYS_KNOWN = look_for(  # "alle twee de dagen" of a weekend
    r"\b(?:alle|allebei|beide|both|all|the|de|die|those|these|last|laatste|afgelopen|past)(?: de| the)?\s+$"
)


def _days(m: Message, used: list[tuple[int, int]]) -> Iterator[Found]:
    for d in _DAYS.finditer(m.text):
        if any(a < d.end() and d.start() < b for a, b in used):
            continue
        week = d["w"] or re.search(r"(?:in (?:de|een)|per|a) week\s*$|\bweek\b[^.]{0,8}$", lead(m.text, d.start()))
        works = re.match(r"\s*(?:werken|work|willen werken|beschikbaar|available)", m.text[d.end() :])
        wished = _wished_days(m, d) or _is_item(m, d)
        if not (week or works or wished or m.asked == SLUG) or is_present(m.text, *d.span()):
            continue
        if _DAYS_KNOWN.search(lead(m.text, d.start())):
            continue
        if re.match(
            r"\s*(?:vakantie|vrij|holiday|off|thuis|from home|at home|opzeg|notice|geleden|ago|later|op kantoor"
            r"|in the office|remote|ziek)",
            m.text[d.end() :],
        ):
            continue
        if re.match(r"[^.!?,]{0,8}\b(?:is|was) (?:te|too|teveel)\b", m.text[d.end() :]) or not (
            week or works or wished or is_bare(m, *d.span(), _ALLOW, most=2)
        ):
            continue
        if d["b"] and re.search(r"\b(?:of|or)\b", d.group()):
            used.append(d.span())
            continue  # "twee of drie dagen" is no number of days yet
        if _ANOTHERS.search(m.text, *m.clause_at(d.start())) or _DAYS_THAT_ARE.search(lead(m.all, d.start())):
            continue
        low = 1.0 if d["a"] in ("een", "one") else to_number(d["a"])
        used.append(d.span())
        yield m.found("days_per_week", plain(to_number(d["b"]) if d["b"] else low), *d.span())


_WEEKDAYS = {"maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6, "ma": 1, "di": 2,
             "wo": 3, "do": 4, "vr": 5, "za": 6, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
             "saturday": 6, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6,
             "tues": 2, "thurs": 4}  # fmt: skip
_ONE_DAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_FROM_TO = look_for(  # "32 uur, maandag tot en met donderdag"
    rf"(?<![\w-])(?P<a>{_ONE_DAY})s?(?:\s*-\s*|\s*t/m\s*|\s+(?:tot en met|tot|to|through|till"
    rf"|until)\s+)(?P<b>{_ONE_DAY})s?(?![\w-])"
)


_LISTED_DAYS = rf"(?:{_ONE_DAY})s?\.?(?:(?:\s*[,/+&-]\s*|\s+(?:en |and )?)(?:en |and )?(?:{_ONE_DAY})s?\.?){{1,5}}"
# "Ma t/m vr, hele dagen van 8 uur", "Tue, Wed, Fri / 8 hrs each": the hours of one of these days.
_DAYS_EACH = look_for(
    rf"(?<![\w-])(?P<days>{_FROM_TO.pattern}|{_LISTED_DAYS})[\s,/:=-]*"
    rf"(?:(?:(?:hele|volle|full|lange) )?(?:(?:dagen|days) (?:van|of)|elke dag|iedere dag|every day"
    rf"|each(?: day)?|telkens"
    rf"|steeds) (?P<h>\d{{1,2}}(?:[.,]5)?)\s*{_UNIT}"
    rf"|(?P<h2>\d{{1,2}}(?:[.,]5)?)\s*{_UNIT}\s*(?:each|elk|ieder|per dag|a day|per day|daags))(?![\w-])"
)


_OTHER_HOURS = look_for(rf"\b(?:{_ONE_DAY})s?\b[^.!?\n]{{0,20}}\d")  # "and four on Friday"
_NOT_BEFORE = look_for(r"\b(?:niet|not|geen|behalve|except)(?: op| on)?\s*$")


def _days_in(words: str) -> int:
    """How many days a list of them or "from Monday to Thursday" names."""
    span = _FROM_TO.fullmatch(words)
    if span:
        return max(_WEEKDAYS[span["b"]] - _WEEKDAYS[span["a"]] + 1, 0)
    return len({_WEEKDAYS[day] for day in re.findall(rf"(?<![^\W\d_])(?:{_ONE_DAY})(?=s?(?![^\W\d_]))", words)})


def _days_from_to(m: Message) -> Iterator[Found]:
    """How many days a week the days that are named make, beside the hours."""
    for d in _FROM_TO.finditer(m.text):
        count = _WEEKDAYS[d["b"]] - _WEEKDAYS[d["a"]] + 1
        start, end = m.clause_at(d.start())
        if m.asked != SLUG and not _offers_days(m, start, end):
            continue
        if count > 1 and not _NOT_THOSE.search(m.text[start:end]):
            yield m.found("days_per_week", count, *d.span())
            return


def _offers_days(m: Message, start: int, end: int) -> bool:
    """ "Ma t/m do kan ik", "maandag tot donderdag, 28 uur": unasked, with a word of work or the hours beside it."""
    if m.asked in ("contact_channel", "phone", "shifts", "weekend", "years_experience", "education"):
        return False
    return bool(_CAN_WORK.search(m.text, start, end) or _HOURS_BESIDE.match(m.text, end))


_CAN_WORK = look_for(
    r"\b(?:kan|ken) ik(?= (?:werken|beginnen|komen|goed|altijd|prima)|\W*$)|\bik kan\b(?! (?:bellen|mailen|appen))"
    r"|\b(?:kan|beschikbaar|inzetbaar|available|can (?:work|do))\b(?=[^.!?]*\b(?:t/m|tot|to|through|till|until)\b)"
    r"|\b(?:beschikbaar|inzetbaar|available)\b"
)
_HOURS_BESIDE = look_for(rf"[\s,]*\d{{1,2}}\s*{_UNIT}")
_NOT_THOSE = look_for(
    r"\b(?:niet|not|geen|no|never|nooit|was|were|worked|gewerkt|school|college|opvang|bel\w*|call|bereikbaar|reach\w*"
    r"|behalve|except|shop|winkel|nu|now|currently)\b"
)
_BOTH_KINDS = look_for(  # "full time, part time": named side by side, and none is chosen
    r"full[- ]?time\W{1,2}(?:(?:or|of|en|and)\W)?(?:part[- ]?time|deeltijds?)"
    r"|(?:part[- ]?time|deeltijds?)\W{1,2}(?:(?:or|of|en|and)\W)?(?:full[- ]?time|voltijds?)"
)


def _fte(m: Message) -> Iterator[tuple[float, int, int]]:
    text = m.text
    for f in _FTE.finditer(text):
        if is_present(text, *f.span()) or _NOT_WANTED.search(lead(text, f.start())):
            continue
        if f["p"]:
            share = to_number(f["p"]) / 100
            if not (f["pw"] or m.asked == SLUG) or share < 0.2:
                continue
        elif f["n"]:
            share = int(f["n"]) / int(f["m"])
            if share >= 1 or not (
                m.asked == SLUG
                or re.search(r"\d\s*(?:de|den|th|e)$", f.group())
                or re.match(r"\s*(?:willen )?(?:werken|work)", text[f.end() :])
            ):
                continue
        elif f["n2"]:
            share = _GLUED.get(f["n2"]) or int(f["n2"])
            share /= _PARTS[f["m2"][:3]]
        elif f["half"]:
            share = 0.5
        else:
            share = to_number(f["f"] or f["f2"])
        yield plain(share), f.start(), f.end()
    for f in _FULL.finditer(text):
        if _BOTH_KINDS.search(text, max(0, f.start() - 14), f.end() + 14):
            continue
        start, end = m.clause_at(f.start())
        alone = len(text[start:end].split()) <= 3
        if _NOT_WANTED.search(lead(text, f.start())) or _NOT_A_WISH.match(text, f.end()):
            continue
        if re.match(r"[^.!?,]{0,12}\b(?:niet|not|geen|no)\b(?! (?:erg|een probleem|a problem))", text[f.end() :]):
            continue
        if m.asked == "salary":
            continue  # what the pay is reckoned on
        if m.asked == SLUG or alone or _WANTS.search(text[start:end]):
            yield 1, f.start(), f.end()


_THAT_IS_ALL = look_for(
    r"\s*(?:(?:until|till|tot|to (?:begin|start)(?: with)?|for now|at first|om te beginnen|voorlopig)\b|[.!;\n])"
)
_TAKEN_BACK = look_for(
    r"\b(?:nee|neen|no|wacht|wait|sorry|liever|liefst|rather|actually|eigenlijk|mag|kan|or|of|max\w*|min\w*"
    r"|hooguit|up to"
    r"|make|maak|toch)\b"
)


_UNIT_BEFORE = look_for(r"\d\s*(?:u|uur|h|hours?)\s$")  # "2 u 40"


_A_NUMBERED = look_for(r"\b(?:lijn|bus|tram|huisnummer|nummer|kamer|groep|afdeling|perron|spoor) $")


def _bare(m: Message, used: list[tuple[int, int]]) -> Iterator[Found]:
    """A number without a unit, when hours were asked for; five or fewer can only be days."""
    used += [c.span() for c in _CLOCKS.finditer(m.text) if c["by"] or int(c["b"]) <= int(c["a"])]
    clock = _ON_THE_CLOCK.fullmatch
    used += [r.span() for r in _RANGE.finditer(m.text) if clock(r["a"]) and clock(r["b"])]
    for b in _BARE.finditer(m.text):
        first = _NUMBER_FIRST.match(m.text)
        opens = first is not None and first.start("n") == b.start() and _GOES_ON.match(m.text, b.end())
        if (
            not (opens or is_bare(m, b.start(), b.end(), _ALLOW, most=1))
            or is_age(m, b.start(), b.end())
            or _AGE_OR_CLOCK.search(lead(m.text, b.start()))
        ):
            continue
        if any(a < b.end() and b.start() < e for a, e in used):
            continue
        if _UNIT_BEFORE.search(lead(m.text, b.start())) or _A_NUMBERED.search(lead(m.text, b.start())):
            continue
        hours = to_number(b.group())
        if 0.1 <= hours < 1 and len(m.own_words.split()) <= 3:
            yield m.found("fte", plain(hours), *b.span())
            continue
        if not 1 <= hours <= 60 or is_present(m.text, *b.span()):
            continue
        if _OTHER_THING.match(m.text, b.end()) and not re.match(
            r"-?ish\b|\s*min\b(?=[^.!?]{0,30}\bmax)", m.text[b.end() :]
        ):
            continue
        if re.search(r"(?:[a-z€]\d*|[/:+])$", lead(m.text, b.start())):
            continue
        if opens and _THAT_IS_ALL.match(m.text, b.end()) and not _TAKEN_BACK.search(m.all, b.end()):
            yield _hours(m, b.start(), b.end(), hours)
            return  # "32 until April, then 24 maybe": what it begins with
        if hours <= 5:
            yield m.found("days_per_week", plain(hours), *b.span())
        else:
            yield _hours(m, b.start(), b.end(), hours)
