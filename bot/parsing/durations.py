"""Notice periods."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing import yes_no
from bot.parsing.answers import LONGEST, heavy, is_bare, none_alone
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import to_number

SLUG = "notice_period"

_NOTICE = re.compile(
    r"\b(?:op\s?zeg\w*|opgezegd|notice\w*|opzegtijd|vooropzeg\w*|op te zeggen|np|opzegg\w*|preavis|verwittig\w*)\b"
    r"|\bopz\.?\s?termijn\b"
)
_UNIT = (
    r"(?P<u>(?:werk)?daa?ge?n?|(?:working |business |work ?)?days?|weke?n|week(?:en|je|jes)?|weeks?|wks?"
    r"|wk|maa?nd(?:en|je|jes)?|mnd(?:en)?|mdn|months?"
    r"|mths?|mnths?|kalendermaand(?:en)?|quarter|kwartaal)(?:'s?)?(?!\w)"
)
_DURATION = re.compile(
    rf"(?<![\w.,/-])(?P<n>\d{{1,3}}(?:[.,]\d)?|een|één|one|a|an|'?n|de|the|halve?|half a|volle"
    rf"|full)\s*-?\s*(?:volle |hele |full |calendar |kalender|whole |entire |wettelijke |month'?s )?{_UNIT}"
)
_NONE = re.compile(
    r"\b(?:geen|zonder|no|without|gene?|niets|niks|not have (?:a|any)|don'?t have (?:a|any)|dont have (?:a|any)"
    r"|heb geen|0)\s+(?:\w+\s+){0,1}(?:op\s?zeg\w*|notice|vooropzeg\w*|op te zeggen)\b"
    r"|\b(?:hoef|moet|heb|kan|valt)\b[^.!?,]{0,20}\b(?:niets?|niks|nergens|geen"
    r"|niet)\b[^.!?,]{0,12}\bop\s?(?:te\s)?zeg\w*\b|\b(?:geen|no) (?:contract|job|baan|werk|werkgever"
    r"|employer)\b(?=[^.!?]{0,30}(?:opzeg|notice))"
    r"|\bnotice (?:period )?(?:is |: ?)?(?:none|zero|0\b(?! (?:week|maand|month|day|dag))|nil|n/?a"
    r"|not applicable)|\bopzegtermijn (?:is |: ?|heb ik )?(?:geen|0\b(?! (?:week|weken|maand|dagen))|nul|nvt"
    r"|n\.v\.t|niet)"
    r"|\b(?:opzegtermijn|notice(?: period)?)\W{1,3}(?:niks|niets|nada|noppes|(?:ik |i )?don'?t have|dont have"
    r"|heb ik niet"
    r"|haven'?t (?:got )?(?:one|any)|there (?:is|'s) none)(?! ?(?:mee|aan|van|(?:an?y? )?(?:idee|idea|clue)))\b"
    r"|\bniet(?:s|) (?:meer )?op te zeggen\b|\bper direct opzegbaar\b|\b(?:dagelijks|per dag) opzegbaar\b"
)
_NONE_ASKED = re.compile(
    r"\W*(?:(?:nee|no|nope|ik|heb|i|have|is|er|die|that|dat|helaas|gelukkig|well|nou|there'?s"
    r"|ik heb)\W+)*(?:geen(?! idee)|none|nul|zero|nil|0|niets?|niks|nothing|direct|meteen|per direct"
    r"|immediate(?:ly)?|nvt|n\.v\.t\.?|n/?a|not applicable|niet van toepassing"
    r"|n\.v\.t|right away|straight away|gelijk|geene|heb ik niet|haven'?t got (?:one|any)|i don'?t have one"
    r"|don'?t have (?:one|any|that)"
    r"|dont have one)(?![\w'])"
)
_WHOLE_MONTH = re.compile(
    r"\W*(?:(?:een|a|één|one|gewoon|just|volle|full|wettelijke?)\W+)*(?:kalendermaand|calendar month|maand"
    r"|month)\W*(?:denk ik|i think|hoor)?\W*"
)
_ALLOW = wordlist(
    "maand maanden weken week dagen month months weeks days calendar wettelijk wettelijke statutory standaard "
    "standard officieel official contract contractueel employer werkgever boss baas job baan volle hele rest"
    " kalendermaand voren voorhand tevoren vooraf melden ahead advance beforehand tell them plus wat what's left of "
    "afspraak agreed beide kanten geven houden moeten give need afraid required termijn period lang long"
)
_A_MONTH = re.compile(
    r"[\W\x00]*(?:(?:ja|nou|een|'n|n|gewoon|zo'n|denk ik|ongeveer)\W+)*(?P<d>maandje|weekje)\b"
    r"(?=\s*(?:[.,!;\n]|$|op\s?zeg|hoor\b|denk\b|maar\b|want\b|dus\b))"
)
_JOBLESS = wordlist(
    "proeftijd probation flexcontract flex contract uitzendcontract temp uitzendkracht elke dag any day "
    "one ww can go temping agency worker zit student stoppen leave stop walk out kan direct meteen gelijk nvt "
    "immediately immediate toepassing applicable niks "
    "niets nothing none geen nul zero werk left work werkloos weg away straight right opzegtermijn notice"
)
_SO_NONE = re.compile(r"\b(?:so|dus)\s+(?P<n>zero|none|nothing|nil|no notice|0|geen|nul|niks|niets)\W*$")
_PAST = re.compile(
    r"\b(?:ago|geleden|worked|gewerkt|waited|gewacht|later|had|was|were|since|sinds|every|elke|within|binnen)\b"
)
_FREE = re.compile(
    r"\b(?:werkloos|werkzoekend|unemployed|between jobs|out of work|zit zonder(?: werk)?|heb (?:nu |momenteel "
    r"|op dit moment |even )?geen (?:baan|werk|werkgever|contract)|(?:have|got) no (?:job|employer|contract)"
    r"|not working|werk (?:nu |momenteel |op dit moment )?niet|in de ww|freelancer?|zzp\w*|kan (?:elke dag|zo"
    r"|meteen|direct|gelijk|per direct|morgen) (?:weg|stoppen|vertrekken|beginnen)|per direct"
    r"|can (?:just )?(?:leave|stop|quit|walk out)(?: any ?(?:day|time)| tomorrow| immediately)?|walk out"
    r"|zelfstandig\w*|self[- ]employed|uitzendkracht|uitzendbureau|agency worker|temp(?: worker|ing)?)\b"
)
_EMPLOYER_WANTS = re.compile(
    r"\b(?:baas|werkgever|chef|boss|employer|contract|bedrijf|company|they|ze)\b (?:wil\w*|wants?|vraagt|vragen|asks?"
    r"|eist|needs?|zegt|says) (?:(?:dat ik|me to give|minstens|minimaal|at least|wel|nog) )*"
)
_ENDS_OR_WHO_SAYS = re.compile(
    r"\s*(?:$|[,.!;\n]|(?:volgens|according|zegt|zeggen|says?|staat|staan|denk|i think|geloof|meen)\b)"
)
_PROBATION_BEFORE = re.compile(r"\b(?:proeftijd|probation|stage|internship)(?: period)?(?: van| of| is|:)?\s+$")
_ELSE_AFTER = re.compile(
    r"\s*(?:vakantie|holiday|ervaring|experience|proeftijd|probation|geleden|ago|ziek|sick|thuis|oud|old|stage"
    r"|internship|werkloos|unemployed|later|from (?:now|today)|bedenktijd|vrij\b|off\b|per week|a week|in (?:de"
    r"|a) week)"
)


def find(m: Message) -> Iterator[Found]:
    """A duration near a word for giving notice, or as the answer; no notice is 0 days."""
    text, asked = m.text, m.asked == SLUG
    none = _NONE.search(text)
    if none and not re.search(
        r"\b(?:weken|maand(?:en)?|weeks?|months?|days|dagen)\b", text[none.start() : none.end() + 6]
    ):
        yield m.found("notice_period_days", 0, *none.span())
        return
    for d in _DURATION.finditer(text):
        if _is_notice(m, d, asked):
            yield from _facts(m, d)
            return
    wanted = _EMPLOYER_WANTS.search(m.all) if asked else None
    if wanted and "?" not in m.all:
        d = _DURATION.match(m.all, wanted.end())
        if d:
            yield from _facts(m, d)
            return
    little = _A_MONTH.match(text) if asked else None
    if little:
        yield m.found(f"notice_period_{'months' if little['d'][0] == 'm' else 'weeks'}", 1, *little.span("d"))
        return
    if asked:
        whole = _WHOLE_MONTH.fullmatch(m.own_words[:LONGEST])
        free = _FREE.search(text)
        so_none = _SO_NONE.search(text)
        if so_none:
            yield m.found("notice_period_days", 0, *so_none.span("n"))
            return
        if whole:
            yield m.found("notice_period_months", 1, *_first_span(text))
            return
        bare = _NONE_ASKED.match(_first_part(text)) or re.match(r"\W*n\.v\.t\b", text)
        refused = yes_no.answer(m.own_words[:LONGEST]) is False
        if none_alone(m.own_words) or refused or (bare and not heavy(_first_part(text), _JOBLESS)):
            yield m.found("notice_period_days", 0, *_first_span(text))
        elif free and len(heavy(_first_part(text), _JOBLESS)) <= 1:
            yield m.found("notice_period_days", 0, *free.span())


def _is_notice(m: Message, d: re.Match[str], asked: bool) -> bool:
    text = m.text
    if _ELSE_AFTER.match(text, d.end()) or _PROBATION_BEFORE.search(lead(text, d.start())):
        return False
    start = max(text.rfind(c, 0, d.start()) for c in ".!?;\n\x00") + 1
    ends = [i for i in (text.find(c, d.end()) for c in ".!?;\n\x00") if i >= 0]
    sentence = text[start : min(ends) if ends else len(text)]
    if d["n"] in ("de", "the", "volle", "full") and not asked:
        return False
    if d["n"] in ("a", "an", "the", "de") and re.search(r"\d\s*\w*\s*$", lead(text, d.start())):
        return False
    if _NOTICE.search(sentence):
        if not _nearest(sentence, d.start() - start, d.end() - start):
            return False
        return not re.search(r"\b(?:over|in|binnen|within)\s+$", lead(text, d.start())) or asked
    clause = text[slice(*m.clause_at(d.start()))]
    if asked and d["n"][0].isdigit() and not heavy(text[: d.start()]) and _ENDS_OR_WHO_SAYS.match(text, d.end()):
        return not _PAST.search(clause)  # "ten days, I looked it up": what comes after it is not about the period
    return (
        asked
        and is_bare(m, d.start(), d.end(), _ALLOW, most=1)
        and not _PAST.search(sentence)
        and not re.search(r"\b(?:over|vanaf)\s+$", lead(text, d.start()))
    )


def _nearest(sentence: str, start: int, end: int) -> bool:
    """Whether the word for notice stands closer to this duration than to another one."""
    others = [
        o for o in _DURATION.finditer(sentence) if o.start() != start and not _ELSE_AFTER.match(sentence, o.end())
    ]
    if not others:
        return True

    def distance(a: int, b: int) -> int:
        return min(max(a - n.end(), n.start() - b, 0) for n in _NOTICE.finditer(sentence))

    return all(distance(start, end) <= distance(o.start(), o.end()) for o in others)


def _facts(m: Message, d: re.Match[str]) -> Iterator[Found]:
    count, unit = d["n"], d["u"]
    number = 0.5 if count.startswith("hal") else to_number(count) if count[0].isdigit() else 1.0
    if unit.startswith(("quarter", "kwartaal")):
        number, unit = number * 3, "maand"
    if unit.startswith(("werk", "work", "business")):
        number, unit = round(number * 7 / 5), "dagen"
    if unit.startswith("d"):
        yield m.found("notice_period_days", int(number), *d.span())
    elif unit.startswith("w"):
        whole = number == int(number)
        yield m.found(f"notice_period_{'weeks' if whole else 'days'}", int(number if whole else number * 7), *d.span())
    elif number == int(number):
        yield m.found("notice_period_months", int(number), *d.span())
    else:
        yield m.found("notice_period_weeks", round(number * 4), *d.span())


def _first_part(text: str) -> str:
    return re.split(r"[,.;!?\n\x00]", text.strip(" \x00,.") or " ")[0]


def _first_span(text: str) -> tuple[int, int]:
    """The first few words, so that what follows them can still be read for something else."""
    start = len(text) - len(text.lstrip(" \x00,."))
    few = re.match(r"\S+(?:\s+\S+){0,3}", _first_part(text))
    return start, start + (few.end() if few else len(_first_part(text)))
