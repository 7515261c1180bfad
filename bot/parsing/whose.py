"""Whose a number or an address is: of who writes, of somebody else, of a former employer, or of nobody any more."""

from __future__ import annotations

from bot.parsing.clauses import RELATIVE, lead
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

OF_NUMBER = look_for(r"\b(?:mijn|m'n|my) (?:\w+ )?(?:nummer|number|gsm|telefoon|phone|mobile)\b")
_MY = r"(?:(?:mijn|m'n|mn|my|onze|our|de|the|een|an?)\s+)?"
_FORMER = r"(?:oude|vorige|vroegere|voormalige|old|former|previous|last|ex)[\s-]+"
_EMPLOYER = (
    r"(?:\w+\s+)?(?:werkgevers?|baas|chef|werk|baan|job|bedrijf|zaak|winkel|employers?|boss|company|manager|work|firm"
    r"|office|restaurant|leidinggevende|supervisor|teamleider|collega|colleague)"
)
_THAT_IS = (  # right behind a number or an address, with no subject of its own between: "and the mail is of"
    r"\W{0,3}(?:(?:op|on) (?:mijn|m'n|mn|my|the|de) cv\W+)?(?:(?:en|and) (?:dat|die|de|het|that|the) \w+\s+)?"
    r"(?:(?:dat|die|deze|that|which|it|nummer|number|adres|address)\s+)*"
    r"(?:(?:is|was|zijn|are|were|it'?s|that'?s)\s+"
    r"(?:(?:nog|still|eigenlijk|actually|het nummer|the number|the phone)\s+)?"
    r"(?:van|of|for|from)|hoort bij|horen bij|hoorde bij|belong(?:s|ed)? to)\s+"
)
_OF_EMPLOYER = look_for(rf"{_THAT_IS}{_MY}{_FORMER}{_EMPLOYER}\b(?!,? (?:maar|but)\b)")
_OF_RELATIVE = look_for(
    rf"{_THAT_IS}{_MY}(?:{_FORMER})?{RELATIVE}\b|\W{{0,3}}(?:\((?:nummer|number|mail|adres) (?:van|of) )?"
    rf"(?:is|was|it'?s|that'?s)\s+my\s+{RELATIVE}'?s\b"
)
_AS_REFERENCE = look_for(
    r"[^\w.!?\n]{0,3}(?:(?:as|als|voor)(?:\s+(?:an?|de|een))?|for\s+an?)\s+"
    r"(?:references?|referenties?|referee|referent)\b(?! (?:kunt?|kan|kun|heb|mag|geef|you|i|can)\b)"
)
_IS_GONE = (
    look_for(  # "die heb ik niet meer", and not "die andere heb ik niet meer" or "dat hoef je niet meer te vragen"
        r"[^\w.!?\n]{1,3}(?:(?:maar|but|en|and)\s+)?(?:"
        r"(?:die|dat) (?:heb ik|is|gebruik ik)(?: (?:nu|al|inmiddels|intussen|helaas|ook))* "
        r"(?:weg|niet meer|ingeleverd|opgezegd|afgesloten)"
        r"|(?:that one|that|it|this)(?:'s| is| was| has been)(?: (?:now|already|since))* "
        r"(?:gone|no (?:longer|more)|cancelled|not mine any ?more)(?: (?:mine|in use))?"
        r")(?=\s*(?:$|[.,;!?\n]))"
    )
)
_FOR_MORE_PEOPLE = look_for(
    r"\W{0,3}(?:if|als|mocht\w*|in case)\s+(?:you|u|ye|jullie|je|ge)\s+(?:(?!me\b|mij\b)\w+\s+){0,4}?"
    r"(?:hands|people|staff|someone|somebody|mensen|iemand|volk|personeel)\b"
)
_TOLD_OF_ANOTHER = look_for(rf"\b(?:mijn|m'n|mn|my|onze|our)\s+(?:\w+\s+)?(?:{RELATIVE}|sis|bro)\b")
_REACHED_THERE = look_for(  # right before it: "she's at ...", "daar was het nummer ...", "oude baas: ..."
    r"\b(?:she|he|they|ze|zij|hij)(?:'s| is| are| can be| kan| is te)\b"
    r"(?:\s+(?!(?:me|mij|mijn|m'n|my|ik|welcome|welkom|free|call\w*|bellen|ring|phone|mail|mailen|appen)\b)\w+){0,3}"
    r"\s+(?:at|on|via|op|by)\s+$"
    r"|\b(?:daar|there|toen|then|vroeger)\s+(?:was|had)\b(?:(?!\b(?:mijn|m'n|mn|my)\b)[^.!?\n]){0,16}"
    r"\b(?:nummer|number|mail|adres|address)"
    r"[^.!?\n\w]{0,3}$|\b(?:nummer|number|mail|adres|address) (?:there|daar) was\W{0,3}$"
    r"|\b(?:nummer|number|adres|address|e?-?mail) (?:is )?(?:van|of)\s+"
    rf"{_MY}(?:{_FORMER}{_EMPLOYER})\W{{1,3}}(?:is\W+)?$|\b{_FORMER}{_EMPLOYER}\s*:\s*$"
)
_OF_FORMER_BOSS = look_for(
    r"(?P<ask>\b(?:ask|contact|vraag|contacteer)\s+(?:maar |at |aan )?)?"
    rf"\b(?:mijn|m'n|mn|my)\s+{_FORMER}{_EMPLOYER}\b(?P<gap>[^.!?\n]{{0,50}})$"
)
_MINE_AFTER_ALL = look_for(  # the number is the candidate's own, or the job is only told of
    r"\b(?:mijn|m'n|mn|my|me|mij|ik|i|i'm|tel|nu|now|telefoon|nummer|number|mobile|gsm|e-?mail(?:adres)?"
    r"|bel|call|phone|app|ring|was (?:in|at|bij)|in|tot|until|till|since|sinds)\b"
)
# Right before it: "my sister is ...", "man: ...", "mijn zus heeft als nummer ...".
_RELATIVE_HAS = look_for(
    rf"(?:\b(?:mijn|m'n|mn|my|onze|our)\s+(?:{RELATIVE}|mam|mama|papa|sis|bro)"
    rf"|(?:^|\n)[\s*•-]*(?!(?:ma|pa)\b){RELATIVE})(?:'s)?(?:\s+(?:number|nummer|phone|is|heeft|has|wil|wants)\b|\s*[:=])"
    r"(?:(?!\b(?:me|mij|ik|i|mine|mijn|my|i'm)\b)[^.,!?\n\d@]){0,40}$"
)
_FORMER_ONE = look_for(
    r"\b(?:was|used to|eerder|vroeger|voorheen|eerst|before|formerly|previously|first)\b[^.!?\n\d@]{0,30}$"
)
_NOW_ANOTHER = look_for(
    r"[^\w@]{1,3}(?:(?:but|maar|en|and|dus|so)\s+)?(?:now|nu|nou|inmiddels|intussen|tegenwoordig|these days"
    r"|please use|gebruik)\b"
    r"(?! (?:and (?:then|again)|en dan)\b)[^!?\n]{0,30}?(?:@|\(at\)|\d\d)"
)


def is_former(m: Message, start: int, end: int) -> bool:
    """Whether another number or address is told of now: "was piet@..., now piet2@..."."""
    return bool(_NOW_ANOTHER.match(m.all, end) and _FORMER_ONE.search(lead(m.all, start)))


def is_anothers(m: Message, start: int, end: int) -> bool:
    """Whether a number or an address is told to be that of somebody else, of a former employer, or gone. Asked for one,
    people may well give that of their wife or mother."""
    before = lead(m.all, start)
    if _is_out_of_use(m, end):
        return True
    if (_AS_REFERENCE.match(m.all, end) and not OF_NUMBER.search(before)) or _REACHED_THERE.search(before):
        return True
    if _RELATIVE_HAS.search(before):
        return True
    if m.asked in ("phone", "email"):
        return False
    boss = _OF_FORMER_BOSS.search(before)
    for_others = _FOR_MORE_PEOPLE.match(m.all, end) and _TOLD_OF_ANOTHER.search(before)
    if boss and (_MINE_AFTER_ALL.search(boss["gap"]) or ("," in boss["gap"] and not boss["ask"])):
        boss = None
    return bool(_OF_RELATIVE.match(m.all, end) or for_others or boss)


def _is_out_of_use(m: Message, end: int) -> bool:
    return bool(_OF_EMPLOYER.match(m.all, end) or _IS_GONE.match(m.all, end))


def is_left_out(m: Message, name: str, start: int, end: int) -> bool:
    """Whether a number or an address that was found is not the candidate's to be noted. The only one that is given
    where one was asked for is doubted only if it is that of a former employer, or gone."""
    return _is_out_of_use(m, end) if m.asked == name else is_anothers(m, start, end)
