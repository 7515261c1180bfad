"""A number put right: "32 uur moet 24 zijn", "je hebt zes jaar staan, doe maar zeven"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.found import Found
from bot.parsing.message import Message
from bot.parsing.numbers import plain, to_number
from bot.parsing.patterns import look_for

# The words by which somebody says that a number must change; without one of these no number is put right.
_SOMETHING_WRONG = look_for(
    r"\b(?:klopt|kloppen|samenvatting|summary|overzicht|lijst(?:je)?|correct\w*|fout\w*|bijna|almost|nearly|wacht"
    r"|wait|sorry"
    r"|except|behalve|alleen|verander\w*|change|verbeter\w*|rectific\w*|recht(?:zetten)?|vergeten|forgot|bar|tikte"
    r"|typo|mis|alter|amend\w*|ought to"
    r"|too (?:low|high|little|much)"
    r"|repair|niet juist|not right|terug|eerder|earlier|kwalijk|rechtgezet|wrong|mistake|toch)\b"
)
_UNITS = {
    "hours_per_week": r"uur|uren|hours?|hrs?",
    "years_experience": r"jaar|jaren|years?|yrs?|ervaring|experience",
    "days_per_week": r"dagen|days",
}
_UNIT = look_for(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items()) + r")\b")
_NEW = look_for(
    r"\b(?:moet(?:en)?(?: het| dat| er)?|mogen(?: er)?|dien(?:t|en)|should (?:be|read)|must (?:be|read)|needs to be"
    r"|has to be|ought to (?:be|read)"
    r"|make (?:it|that)|maak (?:er|daar|van die \d+|van de \d+)|doe (?:er )?maar|zet (?:er|daar|die \d+ op|de \d+ op)"
    r"|(?:is|zijn)(?: het|'t)? er|(?:het|'t|it) (?:is|zijn)|it'?s|klopt niet is|kom ik op)\s+"
    r"(?:(?:er|het|dat|toch|maar|al|ondertussen|inmiddels|nu|now|netjes|geteld|rather|actually|vast)\s+)*"
    r"(?P<n>\d{1,2}(?:[.,]5)?|[1-9]\.?\d{3})(?![\d.,:/-]*\d)(?!\s*(?:%|euro|€|km|min\w*|weken|weeks?|maand\w*"
    r"|months?|keer|times"
    r"|o'?clock|"
    r"jan|feb|m(?:aa)?rt|march|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec))\b"
)
_NOT_BUT = look_for(  # "not three days, four", "niet 4 jaar ervaring maar 6 sorry"
    r"\b(?:niet|not|geen)\s+(?P<old>\d{1,2})\s+(?P<unit>uur|uren|hours?|jaar|years?|dagen|days|min\w*)(?:\s+(?:werk)?ervaring"
    r"|\s+(?:of )?experience)?(?:\s*,\s*(?:maar |but )?|\s+(?:maar|but)\s+)(?P<n>\d{1,2})\b"
    r"(?!\s*(?!sor|hoor\b|dus\b|en\b|and\b|please|graag|excuus|oeps)\w)"
)
_MAKE_OF = look_for(  # "maak van die 40 uur maar 32"
    r"\b(?:maak|make) (?:van |of )?(?:die|de|dat|those|that|the|my|mijn) (?P<old>\d{1,2})"
    r" (?P<unit>uur|uren|hours?|jaar|years?|dagen|days) (?:(?:toch|maar|liever|er|into|rather|please) )*"
    r"(?P<n>\d{1,2})\b(?![.,:/-]?\d)"
)
_N = r"\d{1,2}(?:[.,]5)?|[1-9]\.?\d{3}"
_OF = (
    r"(?: ?(?P<unit>uur|uren|jaar|jaren|dagen|min\w*|minuten|euro|bruto|netto))?(?: bruto| netto| per week)?"
    r"(?: (?:van|die ik) (?:net|daarnet|zonet|zojuist|zo-?even|straks|daarstraks|eerder|hiervoor|hierboven)"
    r"(?: (?:zei|schreef|typte|gaf|opgaf))?)?"
)
_SOFT = (
    r"(?:(?:u|je|er|toch|maar|liever|dan|graag|aub|overigens|gerust|exact|nog|ook|alstublieft|alsjeblieft|weer),? )*"
)
_NEW_ONE = rf"(?P<n>{_N})(?![.,:/-]?\d|\s*(?:%|km\b|jan|feb|m(?:aa)?rt|apr|mei\b|ju[nl]|aug|sep|okt|nov|dec))"
_CHANGED = [
    look_for(way)
    for way in (
        # "maak van die 3000 liever 3100", "die 24 uur, maak er maar 30 van", "die 24 mogen 28 worden"
        rf"\b(?:maakt?|maken) {_SOFT}(?:van )?(?:die|de|dat|deze) (?P<old>{_N})\b{_OF},? {_SOFT}{_NEW_ONE}",
        rf"\b(?:die|deze|de) (?P<old>{_N})\b{_OF},? (?:(?:maakt?|maken) (?:u |je )?(?:daar|er) {_SOFT}{_NEW_ONE} van\b"
        rf"|(?:mag|mogen|moet(?:en)?|wordt|worden) {_SOFT}{_NEW_ONE.replace('<n>', '<n2>')} (?:worden|zijn|wezen"
        rf"|staan)\b)",
        # "verander mijn uren van 32 in 28"
        rf"\b(?P<unit>uren|uur|jaren|dagen|salaris|loon|minuten)\b[^.!?\d]{{0,30}}?\b(?P<old>{_N}) "
        rf"(?:(?:te )?(?:vervangen|veranderen|wijzigen) )?(?:in|naar|door) {_NEW_ONE}",
        # "vijf jaar schreef ik, maar het zijn er zes"
        rf"\b(?P<old>{_N})\b{_OF} (?:zei|schreef|typte|tikte|noteerde) ik(?: eerst| eerder| net)?,? (?:maar|doch)"
        rf" (?:het|dat|'t) (?:is|zijn|moet|moeten|wordt|worden)(?: er)? {_NEW_ONE}",
    )
]
_HOURS_A_WEEK = {8, 12, 16, 20, 24, 28, 30, 32, 34, 36, 38, 40}  # hardly anything else changes from one to another
_CHANGE_TO = look_for(  # "alter the 24 hours to 16"
    r"\b(?:alter|change|amend|verander|wijzig) (?:die|de|dat|those|that|the|my|mijn) (?P<old>\d{1,2})"
    r" (?P<unit>uur|uren|hours?|jaar|years?|dagen|days) (?:to|into|in|naar)(?: be)? (?P<n>\d{1,2})\b(?![.,:/-]?\d)"
)
_MINUTES = look_for(  # "those 20 minutes are actually 35"
    r"\b(?:that|those|the|my|die|de|mijn) (?P<old>\d{1,3}) (?:min\w*)\b(?:(?!\b\d|pauze|break|interview|gesprek|lunch"
    r"|meeting|training)[^.!?;\n]){0,30}?"
    r"\b(?:is|are|zijn|should be|must be|moet(?:en)?)\s+(?:(?:really|actually|eigenlijk|er|toch|eerder|rather|more like"
    r"|het) )+(?P<n>\d{1,3})\b(?![.,:/-]?\d)"
)
_COUNTS = r"hours?|hrs?|h|years?|yrs?|year|days|min(?:ute)?s?|uur|uren|jaar|dagen|minuten"
_GIVEN = r"(?P<old>\d{1,3}) ?(?P<unit>" + _COUNTS + r")\b"
_NEW_ONE = r"(?P<n>\d{1,3})\b(?![.,:/-]?\d)"
_ALTERED = (
    look_for(  # "change the 28 hours to 20", "scrap those 12 hours and put 18"
        r"\b(?:alter|change|amend|correct|lower|raise|strike|scrap|forget) (?:the|those|that|these|my) "
        rf"{_GIVEN}(?: (?:a|per) week)?[\s,]+(?:(?:to|into|and|please|just|write|put|make|it|that)[\s,]+)+{_NEW_ONE}"
    ),
    look_for(  # "the 16 hours I gave should read 24", "those 30 hours, make that 36"
        rf"\b(?:the|those|that|these|my) {_GIVEN}(?:,? (?:[a-z']+ ){{0,5}}?(?:should|ought to|must|has to|have to"
        r"|needs? to|was meant to|were meant to) (?:be|read|say)|[,:]? (?:please )?(?:make|call) (?:that|it|them))"
        rf" (?:(?:rather|really|actually|just|about) )?{_NEW_ONE}"
    ),
    look_for(  # "it is 8 years at sea, not 7", "18h not 20"
        rf"(?<![\d.,:/-])(?P<n>\d{{1,2}}) ?(?P<unit>{_COUNTS})\b"
        r"(?: (?:of|on|in|at|as|with|a|the|per) \w+| \w+){0,2}?,? not (?:the )?(?P<old>\d{1,2})\b"
        r"(?=\s*(?:$|[.,;!)\n](?!\d)|(?:please|sorry|after all|as i|because|cause|i)\b))"
    ),
)
_TOLD = r"(?:said|wrote|told(?: you)?|put|typed|gave|did write)"
_OLD_ONE = r"(?:\d{{1,3}}|one|a)(?: (?P<{}>hours?|hrs?|years?|yrs?|days?|weeks?|months?|min(?:ute)?s?))?"
_TOLD_BUT = look_for(  # "I wrote three but it is five", "two weeks I said. It's six"
    rf"\b(?:i {_TOLD} (?:(?:first|earlier|before|above|that) )?{_OLD_ONE.format('u1')}"
    rf"|{_OLD_ONE.format('u2')} i {_TOLD})\b(?: notice)?[^.!?\n\d]{{0,60}}?(?:[,.;:] |\bbut )(?:[^.!?\n\d]{{0,60}}? )?"
    r"(?:it(?:'?s| is)|is|make (?:it|that)|should be|that'?s|it should be) (?P<n>\d{1,3})"
    r"(?: (?P<u3>hours?|hrs?|years?|yrs?|days?|weeks?|months?|min(?:ute)?s?))?(?=\s*(?:$|[.,;!\n](?!\d)))"
)
_ASKED_OF = {"years_experience": "years", "hours_per_week": "hours", "commute": "minutes"}
_MONTH = r"jan|feb|mrt|maart|march|apr|mei\b|may\b|ju[nl]|aug|sep|o[kc]t|nov|dec"
_YOU_SAY = look_for(  # "you say 14 euro an hour, I say 16"
    r"\b(?:you|jullie|u|je|jij) (?:say|offer|pay|write|zegt?|zeggen|bied\w*|betaalt?|betalen|schrij\w+)"
    r"(?P<offer> (?:€ ?)?\d[\d.,]*[^.!?;\d\n]{0,24}?)(?:i|ik) (?:say|want|ask|need|zeg|wil|vraag)\s+(?:€ ?)?"
    r"(?P<n>[1-9]\d(?:[.,]\d\d)?|[1-9]\.?\d{3})\b"
    rf"(?!\s*(?:uur|uren|hours|dagen|days|min|weken|weeks|jaar|years|km|%|{_MONTH}))"
)
_PAY = look_for(
    r"€|\beuro\w*|\b(?:bruto|netto|gross|net)\b|(?:\b(?:per|an|a|in de|in the) ?|/ ?)(?:uur|hour|maand|month)\b"
)
_COUNTS_ELSE = look_for(
    r"\b(?:uur|uren|hours?|hrs?|min\w*|dag|dagen|days?|week|weken|weeks?|maanden|months?|jaar|jaren|years?|km"
    r"|kilomet\w+"
    rf"|{_MONTH})|%"
)
# By these words somebody sums up, or takes back what they said: what follows them at once is the answer.
_SETTLES = look_for(
    r"(?:^|(?<=\W))(?:=+>?|→|-+>|(?:dus|so)(?=\W)|(?:samen|totaal|in totaal|total|in total|altogether)(?=\W)"
    r"|(?:nee|neen|no|nope|wacht|wait|sorry|i mean|i meant|ik bedoel|eigenlijk|actually|scratch that)(?=\s*[,.:!])"
    r"|(?:oh |o |ah )?(?:nee|neen|no) (?:wacht|wait|sorry)(?: even)?(?=\W)|scrap that(?=\W)"
    r"|let me be (?:exact|precise|honest|clear)(?=\s*[,.:])"
    r"|(?:(?:it|(?:my|the) (?:contract|paper|letter|certificate)) (?:actually |really )?says)(?= (?:\d|[abc][12]\b))"
    r"|(?:of|or)\W+(?:nee|neen|no(?! (?:less|more|lower|fewer|higher)\b)|wacht|wait|rather|actually|eigenlijk)(?=\W)"
    r"|make (?:it|that)|doe (?:dan )?maar"
    r"|(?:hou|houd) het (?:maar )?op|keep it at|(?:let'?s|let us|i'?d) say|(?:let us |let's )?call it(?= \d"
    r"| [abc][12]\b)|therefore(?=\W)|(?:zodoende|derhalve|kortom)(?=\W)"
    r"|(?:(?:dan|er|dus|zo) )?blijft (?:er )?(?:(?:alleen|dus|nog|enkel) )*over(?=\W)"
    r"|(?:just )?put(?: it)?(?: down)?(?: as)?(?= [abc][12]\b)"
    r"|(?:i(?:'ll)? |(?<=[.,;!?] ))take(?= \d[\d.,]*\s*(?:$|[,;!]|\.(?:\s|$)))"
    r"|(?P<hesitates>\.{2,}|(?:hm+|uh+m?|eh+m?)(?=\W)))"
    r"[\s,.:!-]*(?:(?:(?:(?:ik|i|we) (?:neem|kies|zeg|doe|wil|take|choose|pick|say|want)"
    r"|together|in total|in all|in totaal|samen|then|dan|it'?s|it is|het is|is|dat is|that'?s|that is|toch|maar"
    r"|een|a|ongeveer|about|just"
    r"|gewoon|liever|rather|to|te|op|in|wordt|say|zeg|write|put)\b[\s,:]*)*)"
)
_STOPS = look_for(
    r"[.!?;\n](?=\s|$)|,(?=\s)|\s-\s|(?<!\bzeg)(?<!\bdoe)(?<!\bzet)\s(?:maar|but|want|because)\s"
    r"|\s(?:en|and)\s(?=(?:daarna|dan|then|after|i|ik|we|he|she|hij|ze|dat|that|it|het|de|the)\b)"
)
_RANGE = {
    "hours_per_week": (1, 60),
    "years_experience": (0, 60),
    "days_per_week": (1, 7),
    "commute_minutes": (1, 180),
    "notice_period_days": (0, 200),
    "notice_period_weeks": (0, 30),
    "notice_period_months": (0, 12),
}


_A_MONTH = 1000  # euros, and more: no pay for an hour


def find(m: Message) -> Iterator[Found]:
    """The new number, of what the number before it counted, or of the question that was asked just before."""
    for changed in _NOT_BUT.finditer(m.all):
        yield from _as(m, _counted(changed["unit"]), changed)
        return
    for changed in (change for way in _CHANGED for change in way.finditer(m.all)):
        yield from _changed(m, changed)
    for changed in (*_MAKE_OF.finditer(m.all), *_CHANGE_TO.finditer(m.all)):
        yield from _as(m, _counted(changed["unit"]), changed)
    for pattern in _ALTERED:
        for changed in pattern.finditer(m.all):
            if changed["n"] != changed["old"] and "?" not in m.all[changed.end() : changed.end() + 2]:
                yield from _as(m, _counted(changed["unit"]), changed)
    for changed in _TOLD_BUT.finditer(m.all):
        unit = changed["u3"] or changed["u1"] or changed["u2"] or _ASKED_OF.get(m.asked or "")
        yield from _as(m, _counted(unit, m.asked) if unit else None, changed)
    for changed in (change for way in _MUST_STAND for change in way.finditer(m.all)):
        yield from _as(m, _stands_at(m, changed), changed)
    for changed in _MINUTES.finditer(m.all):
        yield m.found("commute_minutes", plain(to_number(changed["n"])), *changed.span("n"))
    for changed in _YOU_SAY.finditer(m.all):
        if not _offers_pay(changed["offer"], asked=m.asked):
            continue
        pay = plain(to_number(changed["n"]))
        yield m.found("salary_eur_month" if pay >= _A_MONTH else "salary_eur_hour", pay, *changed.span("n"))
    if not _SOMETHING_WRONG.search(m.all) or "?" in m.all:
        return
    for new in _NEW.finditer(m.text):
        if to_number(new["n"]) >= 1000:
            yield m.found("salary_eur_month", plain(to_number(new["n"])), *new.span("n"))
            continue
        said = _UNIT.match(m.all, new.end() + 1) or next(reversed(list(_UNIT.finditer(m.all, 0, new.start()))), None)
        if said:
            yield from _as(m, said.lastgroup, new)


def _changed(m: Message, said: re.Match[str]) -> Iterator[Found]:
    """What one number became another of: by its unit, or by what both of them can only be."""
    at = "n2" if said.groupdict().get("n2") else "n"
    old, new = to_number(said["old"]), to_number(said[at])
    unit = said["unit"] or ""
    name = _counted(unit)
    if name:
        yield from _as(m, name, said, at)
    elif unit.startswith("min"):
        yield m.found("commute_minutes", plain(new), *said.span(at))
    elif old >= _A_MONTH and new >= _A_MONTH:
        yield m.found("salary_eur_month", plain(new), *said.span(at))
    elif (
        not unit
        and (m.asked not in ("commute", "salary", "years_experience") or _SAID_JUST_NOW.search(said.group()))
        and {old, new} <= _HOURS_A_WEEK
    ):
        yield m.found("hours_per_week", plain(new), *said.span(at))


_SAID_JUST_NOW = look_for(r" (?:van|die ik) (?:net|daarnet|zonet|zojuist|zo-?even|straks|daarstraks|eerder|hier\w+)\b")
# "Bij ervaring moet 6 staan", "er moet 28 komen te staan bij uren": what is to stand behind which name; behind the name
# of a job, years.
_AT = r"bij (?:de |het |mijn |m'n )?(?P<{}>[a-zà-ÿ]{{3,}})"
_MUST_STAND = [
    look_for(way)
    for way in (
        rf"\b{_AT.format('at')}(?: \w+)? (?:moet|hoort|dient|had)(?: (?:er|het|dat|toch|dus|eigenlijk|moeten|te))*"
        rf" (?P<n>{_N})(?: (?P<unit>uur|uren|jaar|jaren|dagen|minuten|min))? (?:staan|zijn|komen|worden|te staan)\b",
        rf"\b(?:moet|hoort|dient|had)(?: (?:er|het|dat|toch|dus|eigenlijk|moeten|te))* (?P<n>{_N})"
        rf"(?: (?P<unit>uur|uren|jaar|jaren|dagen|minuten|min))? (?:te )?(?:staan"
        rf"|komen)(?: te staan)? {_AT.format('at')}",
    )
]
_NAMED_AS = (
    ("hours_per_week", look_for(r"uren|uur|werkuren|contracturen")),
    ("years_experience", look_for(r"(?:werk)?ervaring|jaren|ervaringsjaren|dienstjaren")),
    ("days_per_week", look_for(r"dagen|werkdagen")),
    ("commute_minutes", look_for(r"reistijd|reizen|reis|minuten")),
)
_IN_YEARS = look_for(r"\b(?:jaar|jaren|ervaring)\b")
_OF_ELSE = look_for(
    r"salaris|loon|uurloon|maandloon|naam|datum|startdatum|opzeg\w*|telefoon|nummer|adres|huisnummer|postcode"
    r"|niveau|diploma|straat|leeftijd|geboorte\w*|jaartal|bus|toevoeging"
)
_COUNTED_YEARS = look_for(r"\d\s*(?:jaar|jaren)\b")  # years that stand there, and are not put right
_A_SUM = look_for(r"(?:samen|totaal|in totaal)\s*[.:;!\n]")
_COUNTED = look_for(r"\d\s*(?:jaar|jaren|jr) $")
MOST_SETTLED = 8  # by the ninth change of mind the first ones are no matter any more


def settled(m: Message) -> Iterator[tuple[int, int, bool]]:
    """Where the words begin and end that say what it comes down to, as in "40... no, 36" and "ma, wo en vr, dus 24";
    and whether only a pause comes before them: then they must end the message, and hold nothing else."""
    for cue in list(_SETTLES.finditer(m.text))[-MOST_SETTLED:]:
        if not re.search(r"\w", m.text[: cue.start()]):
            continue  # it opens the answer
        if _A_SUM.match(m.text, cue.start()) and _COUNTED.search(m.text[: cue.start()]):
            continue  # "6 jaar samen. 4 in Lier en 2 hier"
        stop = _STOPS.search(m.text, cue.end())
        if cue["hesitates"] and stop and re.search(r"\w", m.text[stop.end() :]):
            continue
        if cue["hesitates"] and _MAY_BE_MORE.match(m.text, cue.end()):
            continue  # "36... mag 40 worden"
        yield cue.end(), stop.start() if stop else len(m.text), cue["hesitates"] is not None


_MAY_BE_MORE = look_for(r"(?:(?:en|maar|het|dat) )?(?:mag|kan|mogen|kunnen) (?:\w+ ){0,2}\d[\d.,]* worden\b")


def _counted(unit: str, asked: str | None = None) -> str | None:
    if unit == "h":
        return "hours_per_week"
    if asked == "notice_period" and (notice := re.match(r"day|week|month", unit)):
        return f"notice_period_{notice.group()}s"
    if unit.startswith("min"):
        return "commute_minutes"
    found = _UNIT.fullmatch(unit)
    return found.lastgroup if found else None


def _stands_at(m: Message, said: re.Match[str]) -> str | None:
    """What the number counts that is to stand behind a name."""
    if said["unit"]:
        return _counted(said["unit"])
    named = next((name for name, words in _NAMED_AS if words.fullmatch(said["at"])), None)
    if named or _OF_ELSE.fullmatch(said["at"]):
        return named
    return "years_experience" if _IN_YEARS.search(m.all) and not _COUNTED_YEARS.search(m.all) else None


def _offers_pay(said: str, *, asked: str | None) -> bool:
    """Whether "you say 14 an hour" is about pay: by its own words or by the question, and counting nothing else."""
    rest = _PAY.sub(" ", said)
    return (rest != said or asked == "salary") and not _COUNTS_ELSE.search(rest)


def _as(m: Message, name: str | None, new: re.Match[str], at: str = "n") -> Iterator[Found]:
    number = to_number(new[at])
    if name and _RANGE[name][0] <= number <= _RANGE[name][1]:
        yield m.found(name, plain(number, 1), *new.span(at))
