"""Words around an amount: at most, at least, and "that is what I have now"."""

from __future__ import annotations

import re
from typing import Literal

from bot.parsing.numbers import LITERAL
from bot.parsing.patterns import look_for

Bound = Literal["min", "max"]

BETWEEN = (
    r"\s*(?:-|/|tot(?: en met)?|t/m|tot aan|à|a|of|en|up to|to|tae|(?:un)?till?|or|and|an(?= \d)|&"
    r"|(?<=[\d ])'?n'?(?=\s)"
    r"|,?\s(?:or\s)?(?:can|could|might|may) (?:also |even )?be)\s*"
)

ALSO_FINE = (
    r"\s+(?:mag|kan|is|gaat|lukt|zou|would|could|will|works?)\s+(?:(?:voor mij|for me|eventueel|desnoods|wel|nog"
    r")\s+)*(?:ook|too|also|be|do|ok|okay|oké|prima|goed|fine)\b"
)

_ABOUT = (
    r"(?:(?:ca\.?|zo'n|ongeveer|rond|om en nabij|circa|about|around|roughly|approx\w*|zoiets|ergens|iets|de|het"
    r"|een|the|a|an|van|of"
    r"|bij|zo|wel|echt|is|voor|for|€|eur|euro|ik|er|i|naar|op)\s*)*"
)
_MAX_BEFORE = look_for(
    r"(?:\bmax(?:imaal|imum|imale)?\.?|\bhooguit|\bhoogstens|\bten hoogste|\bniet (?:meer|langer|verder|boven"
    r"|hoger) dan|\bniet boven"
    r"|\bop (?:z'n|zijn|zn|het|'t) (?:aller)?(?:meest|hoogst|langst|max\w*|uiterst)e?"
    r"|\b(?:don'?t|not|niet|won'?t|geen) (?:\w+ ){0,2}(?:more|longer|meer|langer) (?:than|dan)|\b(?:no|not"
    r"|never) (?:more|longer|further|higher) than|\bat (?:the )?(?:very )?most|\bcapped at|\bbeperkt tot"
    r"|\blimited to|\bup to|\bnooit meer dan"
    r"|(?<!niet )(?<!geen )\bminder dan"
    r"|(?<!no )(?<!not )\bless than|\bnot over|\bunder"
    rf"|\bwithin|\bbinnen|\blimit|\bbovengrens|\bplafond|\bceiling|\bupper limit"
    rf"|(?<!van )\btot(?: en met)?)[:\s]*{_ABOUT}$"
)
_MIN_BEFORE = look_for(
    r"(?:\bmin(?:imaal|imum|stens|im)?\.?|\bten ?minste|\btenminste|\bat (?:the )?(?:very )?least|\bvanaf"
    r"|\bniet (?:minder|lager"
    r"|onder) dan|\bniet onder"
    r"|\b(?:no|not) (?:less|lower|fewer|under) than|\bnot (?:below|under)|\bmeer dan|\bmore than|\bfrom|\bboven"
    r"|\babove|\bondergrens|\blower limit|\bstarting (?:at|from)"
    rf"|\bnothing (?:below|under)|\bniets onder)[:\s]*{_ABOUT}$"
)
_WORD_OF_UNIT = (
    r"[\s,-]*(?:\([^)]*\))?(?:(?:uur|uren|u|hours?|hrs?|h|euro|eur|€|k|bruto|netto|gross|net|minuten|minutes|mins?"
    r"|min|km|kilometers?|kilometres?"
)
_WORD_OF_UNIT += (
    r"|'t|het|den|elke|each|week|weekly|per|p/?[muj]|in|de|the|a|an|/|maand|month|mnd|week|wk"
    r"|jaar|year|uurtjes|dagen|days)[\s,.-]*){0,5}"
)
_MAX_AFTER = look_for(
    rf"{_WORD_OF_UNIT}(?:\bop (?:z'n|zijn|zn|het|'t) (?:aller)?(?:meest|hoogst|langst|max\w*|uiterst)e?\b"
    r"|\bmax(?:imaal|imum)?\b|\bhooguit\b|\bhoogstens\b|\btops\b|\bat (?:the )?(?:very )?most\b"
    r"|\b(?:is|dat is|blijft|as|would be|zou|wordt)(?: [\w']+){0,3} (?:max\w*|limiet|limit|grens|uiterste|utmost"
    r"|bovengrens|plafond)\b"
    r"|\bof minder\b|\bor less\b"
    r"|\ben (?:zeker )?niet meer\b|\bniet meer\b|\b(?:and |an )?nae mair\b"
    r"|\b(?:(?:gaat|lukt|kan|can)\W{1,2})?meer (?:(?:dan )?(?:ook )?(?:mag|gaat|moet) )?(?:niet"
    r"|nie)\b(?! (?:te veel|erg))"
    r"|\b(?:and )?(?:not|no) (?:one |an hour |a minute )?more\b"
    r"|\b(?:en )?geen (?:uur|minuut|euro) meer\b"
    r"|\bmeer (?:kan|lukt|gaat|wil ik|zit er)(?: (?:me|mij|nu|even|echt|ook)){0,2} niet\b"
    r"|\b(?:more|more than that) (?:isn'?t possible|is not possible|won'?t work|is too much|i can(?:not|'?t))\b"
    r"|\bi can(?:not|'?t) do more\b)"
)
_MIN_AFTER = look_for(
    rf"{_WORD_OF_UNIT}(?:(?<=[\w€])\+(?![\d\w]|\s?(?:an?|the|some|my|your|tips?|bonus|extras?|travel)\b)"
    rf"|\+(?=\s(?:per|p|an? (?:hour|hr|uur|month|maand|year|jaar|week))\b)|\+\W*$|\bmin\b(?=[^.!?]{{0,30}}\bmax)"
    rf"|(?<!\bmin )\bof (?:meer|hoger)\b"
    rf"|\bor (?:more|above|higher)\b|\ben meer\b|\band (?:up"
    rf"|above|over)\b|\bminimaal\b|\bminimum\b"
    r"|\bminstens\b|\bat (?:the )?least\b"
    r"|\b(?:(?:en|and|maar|but) )?(?:zeker |certainly )?(?:niet|nie|not|no|geen (?:euro|cent|uur)|not a (?:euro"
    r"|cent|penny))"
    r" (?:minder|less|lower|lager|eronder|daaronder)\b(?! (?:dan|than)\b)|\b(?:is|as)(?: \w+){0,3} (?:minimum"
    r"|ondergrens|bottom line|bottom|floor)\b)"
)
_MORE_THAN = look_for(r"\b(?:meer|langer|verder|hoger|more|longer|further) (?:dan|than)\s*(?:die |de |zo'n )?$")
_CANNOT = look_for(  # "meer dan 16 uur zit er niet in"
    rf"{_WORD_OF_UNIT}(?:(?:per|a|in de) week )?[\w ]{{0,16}}?\b(?:niet|not|never|nooit|geen|onmogelijk|te veel"
    rf"|too much|can'?t|won'?t|isn'?t)\b"
)
_UNDER = look_for(rf"\b(?:onder|beneden|below|under|minder dan|less than|lager dan|lower than)\s*{_ABOUT}$")
_NOT = look_for(
    r"\b(?:niet|niets|niks|nooit|not|nothing|never|geen|won'?t|don'?t|wouldn'?t|can'?t|no way|ga ik niet)\b"
)
NOW = look_for(
    r"\b(?:nu|momenteel|thans|currently|current|presently|present|now|huidige?|op dit moment|at the moment"
    r"|tot nu toe|verdien(?:de)?|kreeg|krijg|betaalt|they (?:pay|paid)|paid me|pays me|received"
    r"|verdient|i earn|earned|earning|i make|i made|making|i get|i got|i'?m (?:currently )?on"
    r"|zit (?:ik )?(?:nu )?op|was|had|werkte|worked"
    r"|working|used to|vroeger|vorige|oude|previous|previously|last (?:job|salary|pay|role)|mijn (?:salaris"
    r"|loon) is|my (?:salary|pay|wage) is"
    r"|ctc|tot voor kort|bij mijn werkgever|in my last|i was)\b"
)
_WISH = look_for(
    r"\b(?:wil(?:len|de)?|wou|zou|graag|naar|liever|liefst|zoek|zoeken|wens\w*|hoop|verwacht\w*|want(?:ing)?"
    r"|would|i'd|id like|i like(?= (?:to|about|around)\b|[\s€]*$)|prefer\w*|looking"
    r"|mag|mogen|go (?:to|for)|down to|up to|expect\w*|hoping|hope|aim\w*|after|minimaal|minimum|at least"
    r"|minstens|maak er|doe maar|ask\w*"
    r"|reken op|denk (?:ik )?aan|thinking|nodig|need|should|moet|moeten|wordt|worden|terug naar|tevreden|happy with"
    r"|instead|dus|so|better|ideal\w*|(?:is|are) (?:fine|prima|enough|genoeg))\b"
)
_NOW_AFTER = look_for(
    r"[^.!?;,\d]{0,24}?\b(?:verdien(?:de)?|krijg|kreeg|heb|had|werkte?|zit) ik\b"
    r"|(?:(?!\b(?:en|and|maar|but|dus|so) )[\s\w€]){0,18}\b(?:nu|momenteel|op dit moment|right now|(?<!by )(?<!for )now"
    r"|at the moment"
    r"|currently|at present"
    r"|in my current|bij mijn huidige)\b"
    r"|[\s\w€]{0,18}\b(?:is|was) (?:what|wat) (?:i|ik)\b(?!'?m (?:after|looking|hoping|aiming)|'d\b| like\b"
    r"| (?:am (?:after|looking|hoping)|want|need|would|ha(?:ve|d) in mind|zoek|wil|vraag|in gedachten|nodig"
    r"|graag))|(?:(?!\b(?:and|but|so) )[\s\w€]){0,14}\bi (?:am on|earn"
    r"|get|make"
    r"|have|had)\b(?! in mind)"
)
_GOOD_NOW = look_for(  # "for now 38 is good"
    r"\s*(?:(?:uur|uren|hours?|euro) )?(?:is|zou|would be) (?:goed|prima|good|fine|ok|okay|oké|enough|genoeg"
    r"|perfect|ideal)\b(?! te\b)"
)
_PAID_AFTER = look_for(
    r"[\s\w€]{0,18},?\s*(?:(?:that'?s|that is|dat is|da's|it'?s) )?(?:(?:what|wat) )?(?:they|ze|my boss|mijn baas|hier)"
    r" (?:pays?|paid|gives?|gave|betalen|betaalt|geven|geeft)\b"
)
_WISHED_NOW = look_for(r"\b(?:wil(?: ik)?|zoek(?: ik)?|wou|zou|graag|want|would like|need|hoop)\s+(?:nu|now)\b")
_HAD_IN_MIND = look_for(  # "ik had gedacht aan 2850"
    r"\b(?:i have in mind|heb ik in gedachten)\b|\b(?:ik had|had ik|i had|i was)(?: \w+){0,2}? (?:gedacht|gehoopt"
    r"|in gedachten|graag|in mind|thinking|hoping)\b"
)
_SEPARATE = look_for(r"[,(]|\b(?:maar|but|en|and|dus|so|naar|to|of|or)\b|[-/>]")
_NUMBER = look_for(LITERAL)
_SENTENCE = look_for(r"[.!?;\n](?=\s|$)|\n")


def bound(text: str, start: int, end: int) -> Bound | None:
    """Whether the amount at `text[start:end]` is an upper or a lower limit."""
    before = text[max(0, start - 48) : start]
    after = text[end : end + 60]
    if _UNDER.search(before) and _NOT.search(_sentence(text, start, end)):
        return "min"
    if _MAX_BEFORE.search(before) or (_MORE_THAN.search(before) and _CANNOT.match(after)):
        return "max"
    if _MIN_BEFORE.search(before):
        return "min"
    if _MAX_AFTER.match(after):
        return "max"
    return "min" if _MIN_AFTER.match(after) else None


def _sentence(text: str, start: int, end: int) -> str:
    begin = max((m.end() for m in _SENTENCE.finditer(text, max(0, start - 200), start)), default=max(0, start - 200))
    stop = _SENTENCE.search(text, end)
    return text[begin : stop.start() if stop else len(text)]


def is_present(text: str, start: int, end: int) -> bool:
    """Whether the amount is what somebody has or had, not what they want.

    Judged by the words since the sentence began or since the number before it: "nu 3050, mag naar 3300".
    """
    begin = max(0, start - 45)
    for m in _SENTENCE.finditer(text, begin, start):
        begin = m.end()
    for m in _NUMBER.finditer(text, begin, start):
        if _SEPARATE.search(text, m.end(), start) or _WISH.search(text, m.end(), start):
            begin = m.end()  # "huidige baan is 40 uur voor 3100" is one breath
    if _GOOD_NOW.match(text, end):
        return False
    before = _HAD_IN_MIND.sub(" wil ", _WISHED_NOW.sub(" wil ", text[begin:start]))
    now = list(NOW.finditer(before))
    wish = list(_WISH.finditer(before))
    if re.search(r"\b(?:(?:het)?zelfde|same)\b", before):
        return False
    if now and (not wish or wish[-1].start() < now[-1].start()):
        return True
    if _PAID_AFTER.match(text, end):
        return True
    after = _NOW_AFTER.match(text, end)
    return not wish and after is not None and not re.search(r"\b(?:zoals|net als|same as|like|as)\b", after.group())
