"""The answer to "can you work shifts?" or "... at weekends?", kind by kind and day by day.

Everything that is named in such an answer is accepted or not: by the words that follow it, else by the words before it.
What is said neither to suit nor not to suit is told by contrast: "Saturday aye, Sunday the choir".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.parsing import yes_no
from bot.parsing.answers import heavy
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

_NAMED = {
    "shifts": look_for(
        r"(?P<night_ok>\b(?:nacht[- ]?(?:d[aei]{1,2}nst|ploeg|shift|werk)\w*|nacht(?:en?|n|jes?)?"
        r"|nights?(?:[- ]?(?:shifts?"
        r"|duty|work))?"
        r"|nites?|snachts)\b|(?<!\w)'s nach?ts?\b)"
        r"|(?P<shifts_ok>\b(?:(?:vroeg|laat|late|early|day|evening)(?:e|s)?[- ](?:diensten|dienst|shifts?|ones)"
        r"|avond\w*|ev[a-z]{1,4}ngs?|earl(?:y|ies)|lates?|vroege?|vroo?g|vru+g|vroag|laat|arvos?|afternoons"
        r"|(?:two|three|2|3|twee|drie)[- ]?(?:shifts?|ploegen\w*)"
        r"|(?!nacht|dag)\w*d[aei]{1,2}nst(?:en)?|ploege?n?(?:d[aei]{1,2}nst\w*|werk|stelsel)?|shifts?|shfts?|shfits?"
        r"|shiften)\b|(?<!\w)'s avonds\b)"
    ),
    "weekend": look_for(
        r"(?P<both>\b(?:both|beide|allebei) (?:(?:the |de )?(?:days|dag(?:en?)?)|of them)\b)"
        # "zoaterdag", "zaoterdig", "zundag": as dialects say them
        r"|(?P<saturday_ok>\b(?:zaterdag\w*|zao?terdi(?:g|ch)|zoaterd[ai]g|zaoterdag|zetterdag|saturdays?|satd(?:ee|y)s?|sat)\b"
        r"|\bza(?=[.?,: ]))"
        r"|(?P<sunday_ok>\b(?:zondag\w*|z[oó]ndig|z[uö]nd[ai]g|zundoag|sundays?|sund(?:ee|y)s?|sun)\b"
        r"|(?<!\bben )(?<!\bis )(?<!\bzijn )(?<!\book )(?<!\bof )\bzo(?=[.?,:] | (?:wel|niet|ook|ja|nee|kan|allebei"
        r"|beide)\b))"
        r"|(?P<weekend_ok>\bwe?e?ke?i?nd(?:en|jes?|s)?\b|\bweekeinde?[ns]?\b|\bweeknds?\b)"
    ),
}
_DAYS = ("saturday_ok", "sunday_ok")
_SATURDAY = look_for(
    r"\bza(?:t|terdag\w*)?\b"
)  # beside it "zo" is a day: "za wel, zo niet"; not in "zo niet, dan bel ik"
_SENTENCE = look_for(r"[.!?;\n\x00]+(?=\s|$|\x00)|\n|\x00+")
_JOINED = look_for(
    r"[\s,/&+]*(?:(?:and|an|en|én|of|or|n|un|nor|noch)\b)?[\s,]*(?:(?:op|on|in|the|de|het|'s|even|ook)\s+)*"
)
ONE_OF_MANY = look_for(
    r"\b(?:second|other|first|third|last|[1-3](?:st|nd|rd|e)|one|andere|eerste|tweede|derde|laatste|één)\s+$"
)
_SO = look_for(r"^\W*so\s+(?=yes\b)")
IS_TAKEN = look_for(  # "Saturday not. Sunday is church", "Saturdays belong to hockey", "zaterdag = mijn zoon z'n judo"
    r"\W{0,3}(?:(?:=|is|are|zijn|mean|means|it'?s|it is)\s+(?:(?:for|voor|my|mijn|m'n|our|onze?|the|de|het|always"
    r"|altijd)\s+)*"
    r"(?:church|kerk|mosque|moskee|temple|family|familie|gezin|(?:grand)?kids|kinderen|football|voetbal|rugby|hockey"
    r"|cricket|hurling|judo|handbal|korfbal|volleyball?|swimming|zwemmen|choir|koor|band|rehearsals?|market|markt"
    r"|(?:son|daughter|boy|girl|kid|wife|husband|partner|girlfriend|boyfriend|mother|mum|mam|mom|father|dad|gran|nan)"
    r"(?:-in-law)?'?s\b|sacred|holy|heilig|rest|rust|off limits)"
    r"|(?:are|is) (?:spoken for|taken|reserved(?: for)?)"
    r"|(?:belongs?|goe?s?) to(?! (?:you|work|waste|whoever|any\w*|the (?:highest|company|job|one))\b)"
    r"|(?:i|we) (?:always |usually )?(?:sleep|rest|pray|sing|coach|play)(?! (?:at night|in the))"
    r"|(?:i am|i'?m|we are|we'?re) (?:always |usually )?(?:in|at) (?:the )?(?:church|chapel|mass|mosque|temple|choir"
    r"|football|rugby|hockey|market)"
    r"|(?:slaap|rust|bid|zing|voetbal|fluit) (?:ik|'k)"
    r"|(?:behoren|behoort|horen?) (?:toe )?(?:aan|bij|toe aan) (?!jullie|u\b|jou))\b"
)
_THEY_DO = look_for(r"[^.!?;\n]*\b(?:he|she|they|hij|zij|ze)\b")  # "weekends belong to my brother, he works then"
TO_DISCUSS = look_for(  # "weekends we can talk about in person": later, and no yes
    r"[^.!?,\n]{0,24}\b(?:talk|discuss|speak|chat|praten|bespreken)\b[^.!?\n]{0,16}\b(?:in person|later|face to face"
    r"|when we meet|once we meet|persoonlijk|(?:at|in|during|tijdens) (?:the|een|het|an?) (?:interview|gesprek|talk))\b"
)
_BUT_CAN = look_for(
    r"\b(?:but|maar|though|except|unless|behalve|tenzij|so|dus)\b|\b(?:can|could|kan|after|before|na|voor)\b"
)
_ECHO = look_for(r"(?P<what>[^?.!,\n\U0001F300-\U0001FAFF]{2,40})\?(?=\s+\w)")  # "nights? my body says no"
_HEAD = 40  # letters
_ECHOED = 6  # words
_ASKS = look_for(r"\W*(?:is|are|zijn|do|does|doe|moet\w*|must|have|hoe|how|wat|what|when|wanneer|ook|kan|can|mag)\b")
# "weekend is goed hoor ik heb toch niks beters": what is said at once, without a stop, before anything else is told.
_YES_AT_ONCE = look_for(
    r"[\s,:(-]*(?:(?:is|are|zijn|r|lijkt|vind|voor|for|by|me|mij|ik|i|'k|allemaal|allebei|both|juist|altijd|always|ook"
    r"|also|too|werken|rijden|draaien|dat|that'?s|gewoon|all|dagen|days|totally|helemaal|zeker|echt)\s+)*"
    r"(?:(?:fine|ok|oké|okay|oke|okee|prima|perfect|goed|good|grand|in orde|easy|makkelijk|gemakkelijk|lekker"
    r"|akkoord|no"
    r" (?:prob\w*|bother|trouble|drama|worries|issue|hassle|stress)|g[eie]{1,2}n (?:enkel )?(?:probl\w+|bezwaar|punt"
    r"|issue|moeite))(?: (?:with|by|for|voor) (?:me|mij))?|(?<=\bi )(?:can|do)(?: (?:also|too|always|work|come))?"
    r"|(?:mag"
    r"|kan|gaat|lukt) (?:altijd|gewoon|zeker|gerust|best)|(?:kan|kin|ken|doe|werk|draai|mag) (?:ik|'k|iech|ick)"
    r" (?:altijd|gewoon|prima|zeker|graag|gerust|best|ook|wel))"
    r"(?![\w'])(?!\W{0,2}(?:niet|nie|not|if|als|mits|maar|but|only|alleen|enough|genoeg|for (?:my|the|a|you)"
    r"|voor (?:mijn|de|het|een|je|jullie)|geen|except|behalve|when|wanneer|zolang|unless|tenzij|lastig|moeilijk"
    r"|never|nooit|without|zonder|hardly|nauwelijks|to|zegt|says|vindt"
    r"|do (?:that |it |so )?(?:only|never|without|nooit))\b)"
)
_NO_AT_ONCE = look_for(
    r"[\s,:(-]*(?:(?:kan|kin|doe|werk|draai|gaat?|gaon|lukt) )?(?:(?:ik|'k|i|me|mij) )?(?:nie|niet)\b"
    r"|[\s,]*doe (?:ik|'k) (?:niks|niets)\b(?!,? (?:liever|anders|leukers|beter|bijzonder\w*|speciaal\w*|dus|kan))"
)
_THE_SAME = look_for(  # "weekend is fine, Saturday and Sunday the same", "both days"
    r"\W*(?:(?:is|are|zijn|the|de|'t|het|al|just|net|precies)\W+)*(?:same|same thing|idem|hetzelfde|zelfde|evengoed|net"
    r" zo goed|ditto|likewise|allebei|beide|both|samen|eveneens|dito)\b"
)
_BOTH = look_for(r"\W*(?:allebei|beide|both)\b")
_PIECE = look_for(
    r",(?=\s)|(?<=\w):\s|\s-+\s|\s(?=(?:maar|but|though|so|dus(?! (?:niet|geen|wel))|because|want|omdat|cause|since"
    r"|als|if)\s)"
)
_YES = look_for(
    r"\b(?:sweet|lovely|(?:favou?rites?|favoriet\w*)(?=\s*(?:$|[.,;!?\n]|shifts?\b|\w*diensten?\b|and\b|en\b))|perfect\w*|wonderful|brilliant|great|cool|chill|gladly"
    r"|ideaal|ideal|heerlijk|(?:mijn|m'n|mn|my) (?:ding|thing)|(?:heeft|hebben|has|have) (?:mijn"
    r"|m'n|mn|my) (?:voorkeur|preference)"
    r"|with pleasure|met plezier|gaarne|gerust"
    r"|works|suits|by all means|why not|waarom niet|no (?:bother|prob\w*)|np|yh|aye|trek|draai|wissel|vooruit|akkoord"
    r"|oké|oke|okay|okee|easy|makkelijk|gemakkelijk|lekker|schikt|past|can (?:\w+ )?(?:do|work|come|drive|help)"
    r"|(?:i|we|mi|me) can|bring (?:it|them|'em) on|give (?:them|it|those) to me|count me in|sign me up"
    r"|i'?m (?:in(?! (?:the|my|an?|our|church|bed)\b)|game)"
    r"|laat maar komen|kom maar op|doe maar|geef maar|ben ik (?:er|van de partij|inzetbaar|beschikbaar|aanwezig|paraat"
    r"|(?:helemaal |geheel |graag )?(?:de uwe|de jouwe|van (?:u|jou|jullie)))"
    r"|(?:mi|me|i'?m|i am|we'?re) free"
    r"|inzetbaar|beschikbaar|available|aanwezig|op (?:mij|me) rekenen|reken\w* (?:maar )?op (?:mij|me)"
    r"|(?:count|rely) on me|gaat (?:best|prima|goed|wel|lukken)|(?:zijn|is|are) (?:van|voor) (?:u|jou|jullie)"
    r"|(?:are|is) (?:all )?yours|(?:kin|ken) (?:ik|'k|iech|ick)|mag (?:je|u|ge|jullie) (?:me|mij)|used to (?:it|that"
    r"|them|this)|(?:doe|geef) (?:mij|me)(?= (?:maar|gerust)|\W*$)"
    r"|put me down|love|loved|ok|prima|fine|top|best|welcome|possible|mogelijk|kunnen|kan|gewend|i come|kom ik|all day"
    r"|too|ook|wel|sure|certainly|graag)\b"
)
_ALL_AND = look_for(  # "alles, ook 's nachts", "even nights"
    r"\b(?:all(?:es?)?|any|anything|everything|elke|iedere|best|ok)\b[^.!?]{0,20}[.!,]? .{0,12}\b(?:ook|also|too"
    r"|nacht|night)"
    r"|\b(?:even|zelfs|includ\w+|inclusief) (?:at |in |the |de |'s )*(?:nacht|night)"
)
_NO_OBJECTION = look_for(r"\b(?:geen|gene|no) (?:enkel )?(?:probleem|bezwaar|problem|objection)\b")
_NEITHER = look_for(r"\W*(?P<wel>wel)?(?:niet|n?either)?\W*")  # "evenings no problem, nights neither"
_NO = look_for(
    r"\b(?:no ways?|nah+|nope|never|nooit|nie|not|niet|geen|no|rather not|(?:genoeg|enough) (?:gehad|of)"
    r"|hou[dt]? ik (?:\w+ ){0,2}?(?:vrij|voor (?:mezelf|mijzelf|me ?zelf))"
    r"|va(?:lt|llen) (?:\w+ ){0,3}af|verval(?:t|len)(?! (?:mijn|m'n|mn|de|het|die)\b)|off the table|out of the question"
    r"|(?:had|gehad) (?:\w+ )?(?:enough|genoeg)|(?:laat|leave)\b.*\b(?:aan|over|to)|skip|pass|can'?t|won'?t|don'?t"
    r"|(?:sooner|rather|liever|liefst|graag) (?:i |ik )?(?:keep|hou\w*|bewaar|spend|have (?:it |them )?(?:off|free))"
    r"|(?:je|jij|u|ge|jullie) (?:me|mij) (?:liever |echt |wel )*(?:van |voor )?(?:afhouden|af te houden|vrijstellen"
    r"|ontzien)"
    r"|(?:wijs\w*|sla) (?:ik )?(?:\w+ )*af|bedank ik voor|nae"
    r"|do without|to hate|hate|haat|missen als kiespijn|(?:would|i'd) (?:like to |love to |want to )?keep|(?:kan"
    r"|kun) (?:ik|je)"
    r" (?:best |goed |wel )?missen|evenmin|nee|neen|behalve|except|disappoint\w*|cannot|canna\w*|couldn'?t|wouldn'?t"
    r"|(?:must|have to|shall|will|i'?ll|would|i'?d) (?:\w+ly )?(?:decline|refuse))\b"
    r"|^\W*(?:'?s\s+)?(?:uit|out|off)\W*$|(?<!not )(?<!niet )\b(?:too|te) (?!be\b|doen|if|when|on|and|but|as|at|in"
    r"|so|because"
    r"|please|then|werken"
    r"|work)[a-z]{4,}"
)
_BAR = look_for(  # "no bother, bar nights"
    r"(?:^\W*|[,.]\s*|\b(?:any\w*|all|every\w*|fine|bother|problem|ok|okay|grand|them|those|it) )bar(?:ring)?"
    r"\s+(?:the )?$"
)
_NOT_NO = look_for(  # words of denial that deny nothing of the kind
    r"\b(?:no|gj?[eie]{1,2}n|gene|niet|not|without|zonder) (?:(?:real|enkel|enkele|echt|big|andere?|other|verdere?) )?"
    r"(?:prob|pro?r?bl\w*|porbl\w*|obstacles?|moeilijkhe\w+|bezwaren|bezwaar|bother|punt|issues?|morren"
    r"|moeite|erg|trouble|drama\w*|hassle|sweat|spang|worr\w+|stress|objections?|biggie|verplichting(?:en)?|plannen"
    r"|plans"
    r"|commitments|obligations|(?:too |te )bad)\b|\b(?:why not|waarom niet)\b|\b(?:not?|niet|geen) (?:every|elke?"
    r"|iedere?|before|befor"
    r"|after|more than|meer dan"
    r"|v[oó][oó]r|na|later|earlier|till?|until)\b|\b(?:don'?t|do not|doesn'?t|won'?t|disnae|cannot"
    r"|can'?t) (?:mind(?! (?:me|him|her)\b)"
    r"|bother|hurt|matter|scare"
    r"|frighten|faze|worry|put me off)\b|\bmakes? no (?:odds|difference)\b"
    r"|\b(?:schrik\w*|stoor\w*|stoort|deert?|deren|hinder\w*|maken?) (?:me |mij )?(?:\w+ )?(?:niet|nie|niets"
    r"|allerminst)\b"
    r"|\b(?:won'?t|will not|can'?t|don'?t) say (?:i (?:love|like|enjoy)|anything about)\b"
    r"|\b(?:won'?t|will not|never|don'?t) hear me (?:complain|moan|grumbl|whin)\w*|\bno complaints\b"
    r"|\bhoor(?:t|en)? (?:je|u|ge|jullie|me|mij) (?:(?:me|mij) )?niet (?:over|klagen|mopperen|zeuren|morren)\b"
    r"|(?<!be )\bnot (?:at all |really )?(?:bothered|fussed|fazed)\b(?! (?:to|on)\b)"
    r"|\b(?:maakt? (?:je|u) (?:maar |echt )?)?geen zorgen\b"
    r"|\bboeit (?:me |mij )?(?:echt )?(?:niet|nix|niks)\b|\bma(?:akt|ken)\b.*\b(?:niet|niets|niks|nix|geen \w+) uit\b"
)
_NO_THING = look_for(r"\b(?:no|geen|not an?)\s+(?!ways?\b)\w+")  # "nights are lush, no foreman about"
_PAST = look_for(
    r"\b(?:was|were|had|did|used to(?! (?:it|that|them|this)\b)|worked|werkte|deed|deden|gedraaid|gewerkt|vroeger"
    r"|started|begon)\b"
)
_PROVIDED = look_for(r"\b(?:mits|tenzij|provided|unless|zolang|as long as)\b")
_NONE = look_for(r"(?:\W+\w+){0,2}\W+(?:geen|no|not|niet)\W+(?:(?:de|the|in|at|'s)\W+)*$")
_ALLOW = wordlist("days dagen them morning ochtend")


@dataclass(frozen=True)
class _Part:
    """One thing named, with what stands before and after it in its sentence, up to the next one."""

    name: str
    start: int
    end: int
    before: str
    after: str
    first: bool  # of its sentence


def find(m: Message) -> Iterator[Found]:
    """A fact for each kind or day that is accepted or not."""
    named = _NAMED.get(m.asked or "")
    if named is None:
        return
    parts = list(_parts(_with_echoes(m, named), named))
    chosen = _by_letter(m, named)
    if not chosen:
        said = [(part, _verdict(part, parts[i - 1] if i else None, parts)) for i, part in enumerate(parts)]
        chosen = _by_contrast(_shared(said))
    if any(
        part.name in ("weekend_ok", "both") and value for part, value in chosen
    ):  # "both days, not every second Sunday"
        chosen = [one for one in chosen if one[0].name not in _DAYS or not ONE_OF_MANY.search(one[0].before)]
    refused_day = any(part.name in _DAYS and value is False for part, value in chosen)
    answered: set[str] = set()  # a story may follow, but the answer comes first
    for part, value in chosen:
        if part.name in answered:
            continue
        if part.name == "weekend_ok" and value and refused_day:  # "weekend is fine, but no Sundays"
            other = next((day for day in _DAYS if day not in {one.name for one, _ in chosen}), None)
            if other:
                answered.add(other)
                day = next(one for one, value in chosen if one.name in _DAYS and value is False)
                yield m.found(other, True, day.start, day.end)  # the words of "weekend" are of another fact
            continue
        answered.add(part.name)
        for name in (*_DAYS, "weekend_ok") if part.name == "both" else (part.name,):
            if (
                name == "shifts_ok"
                and value is False
                and not re.search(r"shift|dienst|ploeg", m.all[part.start : part.end])
            ):
                continue  # no evenings is not no shifts
            yield m.found(name, value, part.start, part.end)
    nights = next((value for part, value in chosen if part.name == "night_ok"), None)
    agreed = yes_no.leading(m.text) and (nights or _PROVIDED.search(m.text))
    listed = nights and any(part.name == "shifts_ok" for part in parts)  # "early, late, nights, whatever"
    if chosen and "shifts_ok" not in answered and (agreed or listed or (nights and _ALL_AND.search(m.text))):
        yield m.found("shifts_ok", True, chosen[0][0].start, chosen[0][0].end)  # "sure, even nights"
    days = [(part, value) for part, value in chosen if part.name in _DAYS]
    if (
        "weekend_ok" not in answered
        and {part.name for part, value in days if value} == set(_DAYS)
        and all(value for _, value in days)
    ):
        yield m.found("weekend_ok", True, days[0][0].start, days[-1][0].end)


_LETTER = look_for(r"(?P<what>[a-z]+(?: shifts?)?)(?:[ :=-]{1,3})(?P<said>[yjn])(?=[\s,.;/&!]|$)")


_LAST_LETTER = look_for(r"\s*(?:$|[.,;/!\n])")  # not "saturday n sunday n holidays"


def _by_letter(m: Message, named: re.Pattern[str]) -> list[tuple[_Part, bool]]:
    """ "sun y sat n", "lates y nights n": two or more by name, each with the one letter of a yes or a no."""
    said = list(_LETTER.finditer(m.text))
    kinds = [named.fullmatch(one["what"]) for one in said]
    ends = len(said) > 1 and _LAST_LETTER.match(m.text, said[-1].end())
    if not ends or not all(kinds) or heavy(m.text[: said[0].start()], _ALLOW):
        return []
    return [
        (_Part(kind.lastgroup or "", *one.span("what"), "", "", True), one["said"] != "n")
        for one, kind in zip(said, kinds, strict=True)
        if kind
    ]


def _verdict(part: _Part, previous: _Part | None, parts: list[_Part]) -> bool | None:
    neither = _NEITHER.fullmatch(part.after)
    if previous and neither and part.after.strip(" .,!") and _NO_OBJECTION.search(previous.after + part.before):
        return neither["wel"] is None
    own = _chosen(part, parts) or _said_of(part)
    if (part.name == "both" and own is None) or _THE_SAME.match(part.after):
        earlier = [value for other in parts[: parts.index(part)] if (value := _said_of(other)) is not None]
        return earlier[-1] if earlier else _BOTH.match(part.after) is not None or own
    return own


def _with_echoes(m: Message, named: re.Pattern[str]) -> str:
    """One's own words, and a short question that only says once more what was asked, as the head of its answer."""
    text = m.text
    if m.parts and m.parts[0].kind != "statement" and "?" not in m.all[: m.parts[0].end]:
        # "wisseldienst is ok hij staat weer aan de deur": the answer first, and then without a stop a story of others
        for one in named.finditer(m.all, 0, min(m.parts[0].end, _HEAD)):
            said = _YES_AT_ONCE.match(m.all, one.end()) or _NO_AT_ONCE.match(m.all, one.end())
            if said and not heavy(m.all[: one.start()], _ALLOW):
                text = m.all[: said.end()] + text[said.end() :]
                break
    for one in named.finditer(m.all):  # "Saturday is my son's football": though it tells of others
        taken = IS_TAKEN.match(m.all, one.end())
        at_head = taken and not heavy(m.all[m.clause_at(one.start())[0] : one.start()])
        if taken and at_head and not _THEY_DO.match(m.all, taken.end()):
            text = text[: one.start()] + m.all[one.start() : taken.end()] + text[taken.end() :]
    for echo in _ECHO.finditer(m.all):
        what = echo["what"]
        if len(what.split()) <= _ECHOED and named.search(what) and not (_ASKS.match(what) or _YES.search(what)):
            text = text[: echo.start()] + what + "," + text[echo.end() :]
    return text


def _chosen(part: _Part, parts: list[_Part]) -> bool | None:
    """ "Saturday or Sunday... Saturday": said again, and alone."""
    again = any(other.name == part.name for other in parts[: parts.index(part)])
    alone = not heavy(part.before + " " + part.after) and len(part.after.split()) <= 1
    return True if part.name in _DAYS and again and alone and _said_of(part) is not False else None


def _shared(said: list[tuple[_Part, bool | None]]) -> list[tuple[_Part, bool | None]]:
    """ "Early and late both fine": what is joined by "and" shares what is said of the last."""
    shared = list(said)
    for i in range(len(said) - 2, -1, -1):
        part, after = said[i][0], said[i + 1][0]
        beside = after.start == part.end + len(part.after)
        apart = heavy(part.before) or IS_TAKEN.match(after.after)  # "only Saturday, Sunday is sacred"
        joined = _JOINED.fullmatch(part.after) and (re.search(r"[\w/&+]", part.after) or not apart)
        if shared[i][1] is None and beside and joined:
            shared[i] = (part, shared[i + 1][1])
    for i in range(1, len(shared)):
        before, part = said[i - 1][0], said[i][0]
        beside = part.start == before.end + len(before.after)
        days = before.after == " " and before.name in _DAYS and part.name in _DAYS  # "so yes saturday sunday"
        joined = (days or re.search(r"[\w/&+]", before.after)) and _JOINED.fullmatch(before.after)
        if shared[i][1] is None and beside and joined:
            shared[i] = (part, shared[i - 1][1])  # "available on Saturday and Sunday"
    return shared


def _parts(text: str, named: re.Pattern[str]) -> Iterator[_Part]:
    at = 0
    ends = [(s.start(), s.end()) for s in _SENTENCE.finditer(text)] + [(len(text), len(text))]
    for stop, following in ends:
        found = [one for one in named.finditer(text, at, stop) if one.group() != "zo" or _SATURDAY.search(text)]
        for i, one in enumerate(found):
            begin = found[i - 1].end() if i else at
            end = found[i + 1].start() if i + 1 < len(found) else stop
            yield _Part(one.lastgroup or "", *one.span(), text[begin : one.start()], text[one.end() : end], i == 0)
        at = following


_MANY_BEFORE = look_for(r"\b(?:[2-9]|\d\d|several|many|all those|all these)\s+$")
_A_MONTH = look_for(r"\b(?:a|per|every|each|in the|of the|in a) (?:month|year)\b")
_TOO_ALONE = look_for(r"\W*(?:too|also|as well|ook)\W*")
_SOME_A_MONTH = look_for(  # "Sundays maybe 1 or 2 a month, not more"
    r"\W*(?:(?:only|just|maybe|perhaps|about|at most|ok|okay|fine|but|max\w*)\W+)*"
    r"(?:\d|one|two|once|twice)(?: or (?:\d|two|twice))?(?: times| of them)? (?:a|per|every|in the|in a) month\b"
)
_IF_MUST = look_for(  # "Saturdays if you must", "at a push"
    r"\W*(?:only )?(?:(?:if|when) (?:you (?:really )?(?:must|have to|need)|i (?:really )?(?:must|have to)|needs must"
    r"|need be|needed|necessary|required)|at a push|at a pinch|in a pinch)\b"
)
_RATHER_NOT = look_for(r"\b(?:rather not|prefer not|but no|not really|hate)\b")
_ONLY = look_for(r"\W*(?:(?:yes|ja|well|nou)\W+)?(?:only|just|alleen|enkel)\s+(?:(?:on|op|the|de)\s+)*")
_REASON_NEXT = look_for(r"\W{1,3}(?:because|cause|cos|cuz|since|want|omdat)\b")  # "only Sunday because ..."


def _said_of(part: _Part) -> bool | None:
    """By the piece of the sentence that follows at once, the words before, and the pieces after that."""
    first, *rest = _PIECE.split(part.after)
    *earlier, before = _PIECE.split(part.before)
    if provided := _PROVIDED.search(part.before):
        return False if _NONE.match(part.before, provided.end()) else None  # "akkoord, mits geen nacht"
    if _PAST.search(before) or TO_DISCUSS.match(part.after):
        return None
    taken = IS_TAKEN.match(part.after) if part.name in (*_DAYS, "weekend_ok") else None
    if taken and not _BUT_CAN.search(part.after, taken.end()):
        return False
    if _BAR.search(part.before):
        return False
    if _YES_AT_ONCE.match(part.after):
        return True
    if _NO_AT_ONCE.match(part.after):
        return False
    if _PAST.search(first):
        return None
    if part.name in _DAYS and _MANY_BEFORE.search(part.before) and not _A_MONTH.search(part.after):
        return None  # "three Saturdays in a row", of what was
    if _TOO_ALONE.fullmatch(first) and _PAST.search(part.before):
        return None  # "we were on strike, Sunday too"
    if (some := _SOME_A_MONTH.match(part.after)) and not _NO.search(some.group()):
        return True
    if (must := _IF_MUST.match(part.after)) and not _RATHER_NOT.search(part.after, must.end()):
        return True
    rest = [later for later in rest if not ONE_OF_MANY.search(later)]  # "both days, only not the last Sunday"
    for words in (first, before, *(_NO_THING.sub(" ", later) for later in rest)):
        value = _polarity(words)
        if value is not None:
            return value
    if part.name in _DAYS and part.first and _ONLY.fullmatch(part.before) and _REASON_NEXT.match(part.after):
        return True
    return True if part.first and any(yes_no.opening(words) or _NOT_NO.match(words) for words in earlier) else None


def _polarity(words: str) -> bool | None:
    kept = _NOT_NO.sub(" yes ", words)
    if _NO.search(kept):
        return False
    return True if kept != words or _YES.search(kept) or yes_no.opening(_SO.sub("", kept)) else None


def _by_contrast(said: list[tuple[_Part, bool | None]]) -> list[tuple[_Part, bool]]:
    """What is neither accepted nor refused is the opposite of the other that is, if something is told of it."""
    known = [(part, value) for part, value in said if value is not None]
    found = list(known)
    for part, value in said:
        others = {v for p, v in known if p.name != part.name}
        busy = bool(heavy(part.after, _ALLOW))
        if value is None and part.name in _DAYS and len(others) == 1 and not any(p.name == part.name for p, _ in known):
            if (True in others and busy) or IS_TAKEN.match(part.after):
                found.append((part, False))
            elif False in others and not _PAST.search(part.after):
                found.append((part, True))
    return sorted(found, key=lambda one: one[0].start)


# What is said unasked: plain words right behind the kind or the day, or right before it.
_FILLERS = (
    r"(?:(?:is|are|zijn|r|be|ben|sta|u|jou|jullie|you|would be|vormt?|vormen|lijkt|vind|vinden|voor|for|by|me|mij|my"
    r"|mijn|ik|'k|i|i'm|im|i am|both"
    r"|allebei|beide|all|juist|altijd|always|ook|also|too|as well|gewoon|werken|work|working|rijden|draaien|wisselen"
    r"|doen"
    r"|dat|that|that's|shifts?|diensten?|one|ones|well|nou|really|echt|heck|allebei de dagen|the|van|ga|in de|er"
    r"|zeker|kan"
    r"|the best|at all|alike|please|lekker|perfectly|absolutely|totally|helemaal|included|nu)\b[\s,:]*)"
)
_IN = r"in(?=\W*(?:$|[.,;!?\n]|for\b|too\b|as well))"  # "I'm in", and not "I am in Groningen"
_TOLD_YES = look_for(
    r"[^\w.!\n\x00]{0,4}" + _FILLERS + r"{0,6}"
    r"(?:(?:yes|yeah|yep|yup|ja|jawel|jazeker|zeker|sure|fine|fien|ok|oké|oke|okay|okee|oki|kk?|prima|perfect|good"
    r"|goe[dt]?"
    r"|great|grand|lovely|easy|welcome|welkom|best|akkoord|top|tof|np|no bother|of course|fijn|leuk|mooi|heerlijk"
    r"|cool|nice|certainly|natuurlijk|tuurlijk"
    r"|uiteraard|gladly|happily|with pleasure|met plezier|gaarne|graag|gère|gerust|possible|mogelijk|available"
    r"|beschikbaar"
    r"|inzetbaar|aanwezig|in orde|favou?rites?|favoriet|no (?:big |real )?(?:prob\w*|porblem|trouble|drama|worries"
    r"|issue"
    r"|hassle|stress|obstacle|objection\w*|sweat|biggie)|g[eie]{1,2}ne? (?:enkel )?(?:probl\w+|bezwaar|punt|issue"
    r"|moeite|beletsel"
    r"|obstakel|stress)|not (?:a|an) (?:problem|issue|bother)|zonder (?:morren|bezwaar|problemen?|moeite)"
    r"|(?:at|tot) (?:your|uw|je|jullie) (?:command|disposal|service|dienst|beschikking)|(?:all )?yours"
    r"|my (?:thing|trade|time)|mijn (?:ding|vak|tijd)|wel)"
    r"|(?<=\bi )(?:can(?: do| work| come| also| too)*|could(?: do| work)?|do|will do|like|love|prefer|accept|take)"
    rf"|i'?ll (?:do|take|work|come)|i would (?:do|work|take)|(?<=\bi'm )(?:{_IN}|on it|free|happy|game|willing|up for)"
    rf"|(?<=\bim )(?:{_IN}|on it|free|happy|game|up for)|(?<=\bi am )(?:{_IN}|free|happy|game|willing)"
    r"|bring (?:it|them|'em) on|kom maar op|laat maar komen|doe maar|geef maar|why not|waarom niet|(?:sign|write) me up"
    r"|(?!slaap|voetbal|zing|speel|kijk|lees|zit|moet|wil|ben|heb|had|was|eet|bid|ga\b|bel|mail|app)[a-z]{3,9} (?:ik"
    r"|'k) (?:ook"
    r"|graag|gewoon|gère|best|altijd|met plezier)|count me in|put me (?:in|down|on)|sign me up|hand me|give me"
    r"|take (?:them|it|both)|don'?t (?:bother|scare|mind)"
    r"|(?:kan|kin|ken|doe|werk|draai|mag|aanvaard|help|neem|pak|wissel|kom) (?:ik|'k|iech|ick)"
    r"|(?:kunnen|mogen|mag|kan)(?: (?:bij (?:mij|me)|van (?:mij|me)|best|altijd|zeker|gerust|prima|wel|ook"
    r"|goed|gewoon))*|(?:gaat|lukt)(?= (?:best|altijd|zeker|prima|wel|ook|goed|gewoon|bij)|\W*[.,!\n]|\W*$)|(?:mag"
    r"|moogt?|kun|kunt|kan) (?:je|u|ge|jullie) (?:me|mij|op)"
    r"|(?:deert|deren|stoort|storen|maakt|maken|boeit|boeien) (?:me|mij) (?:\w+ )?(?:niet|niets|niks|nix)"
    r"|(?:maakt|maken) (?:ni\w+|geen \w+) uit)(?![\w'])"
    r"(?!\W{0,3}(?:'?k |ik |mij |me |i )?(?:niet|nie|not|geen|no\b|if|als|mits|enough|genoeg|except|behalve"
    r"|unless|tenzij|lastig|moeilijk|never|nooit|zonder|hardly|nauwelijks|slapen|sleep|do without|missen|to (?!work"
    r"|do|be)|liever|without|for"
    r" (?:my|the|a)\b|voor (?:mijn|de|het|een)\b|hate|hoeft|moet|vrij|free|off)(?!\w| (?:matter|mind|erg|prob\w+"
    r"|bezwaar"
    r"|punt|moeite|bother|stress|trouble|worries|drama|hassle|cap\b|sweat|obstacle|issue|objection"
    r"|enkel)))(?! (?:only|alleen)\b)"
)
_TOLD_NO = look_for(
    r"[^\w.!\n\x00]{0,4}" + _FILLERS + r"{0,4}"
    r"(?:no(?:pe)?|nee+n?|nah|niet|nie|geen|never|nooit|liever niet|rather not|not|can'?t|cannot|won'?t|out|uitgesloten"
    r"|(?:doe|kan|werk|draai|wil|hoef|klim|sta|zit|kom|neem|rij) (?:ik|'k) (?:\w+ ){0,2}?(?:niet|nie|liever niet|nooit)"
    r"|(?<=\bi )(?:can'?t|cannot|won'?t|don'?t|do not|would not|leave to|keep|would (?:like to )?keep|rest|skip|pass)"
    r"|(?:(?<=\bi )can|kan ik|kun je) (?:happily |easily |well |best |goed )?(?:do without|missen)|(?:are|is"
    r"|zijn) easy to (?:hate"
    r"|skip|refuse)|i'?d (?:rather|prefer) not|laat ik (?:liever )?(?:aan|over|gaan|schieten)|i leave to|sla ik over"
    r"|blijf ik (?:\w+ )*"
    r"(?:thuis|vrij|op)|houd? ik (?:liever |graag )?vrij|schikt? (?:mij|me) niet|schikken (?:mij|me) niet)(?![\w'])"
    r"(?! (?:alleen|only|enkele?|elke?|iedere?|every|all|erg|idea|idee|zo|so|too|te|meer dan|more than|prob\w*"
    r"|bezwaar|punt|moeite"
    r"|bother|trouble|drama|issue|worries|doubt|longer than|mind|matter|scare|bother|stress|\d|vergeten|forget|know"
    r"|befor\w*"
    r"|until|after)\b)"
)
_TOLD_TAKEN = look_for(  # of the one day, beside the other that suits: "Saturday yes, Sunday is for soup"
    r"\W{0,3}(?:(?:is|are|zijn|was) (?:for|voor|van|the|de|mine|heilig|holy|sacred|rest|rust\w*|kerk|church|family"
    r"|my|mijn"
    r"|m'n|ons)\b|belongs?\b|i belong|hoort|behoort|(?:blijf|rust|ben|zit|ga|slaap|bid|zing) (?:ik|'k)\b|i (?:rest"
    r"|sleep|pray"
    r"|sing|go|keep|stay)\b|(?:it'?s|'t is) )"
)
_SHIFT_WORDS = r"(?:di[ae]nst(?:en)?|disenten|shifts?|shfits?|shits|ploegen(?:d[aei]{1,2}nst(?:en)?)?)"
_TOLD_NAMED = {  # narrower than what is looked for in an answer: no "avondschool", no "5 nights out of 7"
    "shifts": look_for(
        r"(?P<night_ok>(?<!\d )(?<!\bday )(?<!\bevery )(?<!\belke )(?<!\bgood )(?<!\bgoede )\b"
        r"(?:nacht[- ]?(?:d[aei]{1,2}nst"
        r"|ploeg|shift|werk)(?:en|s)?|nacht(?:en?|n|jes?|ie)?|nigh?ths?|nights?(?:[- ]?(?:shifts?|duty|work|1s?))?"
        r"|nites?"
        r"(?: shifts?)?|snachts)\b|(?<!\w)'s nach?ts?\b)"
        r"|(?P<shifts_ok>(?<!weekend )\b(?:(?:vroege?|late?|laat|early|evening|eve|avond|wissel(?:ende)?"
        r"|onregelmatige|gebroken"
        rf"|rotating|split|all|different|any|alle|2|3)[- ]?{_SHIFT_WORDS}|ploegen(?:d[aei]{{1,2}}nst(?:en)?|werk)?"
        rf"|diensten"
        r"|shifts?(?:[- ]?work)?|shfits?|shiften|(?:ochtend(?:en)?(?:/| en )?)?avond(?:en)? wissel(?:en)?|avonden"
        r"|evenings|earlies"
        r"|lates|vroeg en laat|early and late|vroeg op|wissel(?= ik (?:prima|graag|wel|best)))\b)"
    ),
    "weekend": look_for(
        r"(?P<both>\b(?:both|beide|allebei) (?:(?:the |de )?(?:days|dagen?)|of them)\b)"
        r"|(?P<saturday_ok>\b(?:zaterdag(?:en|s)?|zao?terdi(?:g|ch)|zoaterd[ai]g|zetterdag|saturdays?|saturda?s"
        r"|sats?)\b"
        r"|\bzat?(?=[ ,:](?!er\b)[^.!?\n]{0,25}\bzon?\b))"
        r"|(?P<sunday_ok>\b(?:zondag(?:en|s)?|zondg|z[oó]ndig|z[uö]nd[ai]g|zundoag|sundays?|suns?)\b"
        r"|(?<=, )zo(?=[.?,:] | (?:wel|niet|ook|ja|nee)\b))"
        r"|(?P<weekend_ok>\bwe?e?ke?i?nd(?:en|jes?|s)?\b|\bweekeinde?[ns]?\b|\bweeknds?\b|\bweekend(?:werk|diensten"
        r"|dienst)\b)"
    ),
}
_NOT_THAT_ONE = look_for(  # one weekend, one Sunday: no word about all of them
    r"\b(?:your|jouw|je|jullie|uw|my|mijn|m'n|whole|hele|this|that|dit|deze|afgelopen|last|next|volgende?|vorige?"
    r"|after|since"
    r"|before|na|sinds|vanaf|tot|until|till|one|een|slechte|bad|his|her|zijn|haar|fijn|prettig|goed|nice|good"
    r"|great)\s+$"
)
_TOLD_BEFORE = look_for(
    r"(?:(?P<no>\b(?:no|geen|g[ei]{1,2}n|never|nooit|not|niet|nae|evenmin|neither|nor|but no|maar geen|maar niet"
    r"|rather not do|can'?t do"
    r"|won'?t do|don'?t do|(?:can'?t|won'?t|cannot|don'?t) work"
    r"|(?:not|niet|never|nooit) (?:available|beschikbaar|inzetbaar|free|bereid|willing|happy|ok(?:ay)? with)))"
    r"|(?P<yes>(?<!\bnot )(?<!\bniet )(?<!n't )\b(?:i (?:can|could|will) (?:do|work"
    r"|also work)"
    r"|(?:available|beschikbaar|inzetbaar|bereid|willing|happy|fine with|ok with|okay with|good with|up for"
    r"|open to|open voor|used to|gewend aan|geen (?:bezwaar|probleem|moeite) (?:met|tegen)|no (?:problem|issue"
    r"|objection)s?"
    r" (?:with|to)|don'?t mind(?: working| doing)?|zonder (?:bezwaar|probleem|morren)|(?:kan|wil|werk|doe|draai) ik"
    r" (?:ook|graag|gewoon|prima|wel|best|zeker)|ik (?:kan|wil|werk|doe|draai) (?:ook|graag|gewoon|prima|wel|best"
    r"|zeker)))))"
    r"\s+(?:(?:in|on|op|at|de|het|the|to|do|work|werken|any|both|ook|also|for|voor|working"
    r"|doing|different|even|zelfs|te|on)\s+|'s\s+)*$"
)
_TOLD_OTHERWISE = look_for(  # what makes a sentence no word about working then
    r"\b(?:(?:used to (?:do|work)|was|were|had|did|waren|werd|gisteren|yesterday|vorige?|last|afgelopen|gewerkt"
    r"|worked|gedaan|gedraaid"
    r"|vroeger"
    r"|years|jaren|sinds|since|interview|gesprek|trial|proefdag|bel|bellen|call|ring|phone|mail|whatsapp|app|text"
    r"|reach\w*"
    r"|bereik\w*|gebeld|slapeloz\w*|sleepless|fijn weekend|nice weekend|good weekend|good night|goede nacht|next"
    r"|volgende"
    r"|this (?:sat|sun|weekend)\w*|(?:dit|deze) (?:zat|zon|weekend)\w*|toen|when i was|verjaardag|birthday|trouwt"
    r"|wedding"
    r"|finale|wedstrijd\w*|toernooi\w*|gewonnen|verloren|tournament|training|examen|exam|markt|market|hits?"
    r"|hitting|beats?|slaat|mishandel\w*|awake|wakker|alone|lonely|eenzaam|drinks?"
    r"|drinkt|drunk|dronken|cry\w*|cried|huil\w*|see you|thinking|scriptie|boek|exclusief|excluding|huidige)\b|https?)"
)
_OF_THE_NEXT = look_for(  # "on Saturday, not on Sunday": the no is of the second
    r"\s*(?:[,(-]\s*|(?:but|maar)\s+)(?:(?:but|maar)\s+)?(?:not|niet|no|geen|never|nooit)\s+(?:(?:on|op|in|de|the"
    r"|het|at|'s)\s+)*"
)
_OF_WORKING = look_for(r"work|werk|sh\w*ft|dienst|ploeg|wissel")
_HOURS_OF_CALLING = ("phone", "email", "contact_channel")
_SUITS_TOO = look_for(
    r"\W{0,3}(?:(?:is|are|zijn|ben|kan|mag|gaat|lukt|doe)? ?(?:ik |i )?(?:ook|too|also|as well|eveneens|idem|same"
    r"|evengoed|dito"
    r"|ditto|likewise|net zo)|idem|same|dito|ditto|all the same)\b(?!\W{0,2}(?:niet|nie|not|geen))"
)
_SUITS_NEITHER = look_for(r"\W{0,3}(?:(?:is|are|zijn|kan|ik|dat)\s)*(?:ook (?:niet|nie)|neither|evenmin|nor)\b")


def told(m: Message) -> list[Found]:
    """What is said of a kind or a day where something else was asked, by plain words right beside it."""
    found: dict[str, Found] = {}
    for slug in _TOLD_NAMED:
        if slug != m.asked:
            for f in _told_of(m, slug):
                found.setdefault(f.name, f)
    return list(found.values())


def _told_of(m: Message, slug: str) -> Iterator[Found]:
    said: list[tuple[_Part, bool | None]] = []
    text = _with_echoes(m, _TOLD_NAMED[slug])
    for part in _parts(text, _TOLD_NAMED[slug]):
        previous = said[-1][1] if said else None
        said.append((part, _told_value(m, part, previous)))
    shared = _shared(said)
    known = {part.name: value for part, value in shared if value is not None}
    for i, (part, value) in enumerate(shared):
        other = known.get(_DAYS[1 - _DAYS.index(part.name)]) if part.name in _DAYS else None
        if (
            value is None
            and other
            and i
            and _TOLD_TAKEN.match(part.after)
            and not (
                _TOLD_OTHERWISE.search(part.after)
                or re.search(r"\b(?:maar|but)\b.*\b(?:kan|can|could|mag)\b", part.after)
            )
        ):
            shared[i] = (part, False)
    known = {}
    for part, value in shared:
        one_kind = part.name == "shifts_ok" and not re.search(r"sh\w*ft|dienst|ploeg", m.all[part.start : part.end])
        if value is None or part.name == "both" or part.name in known or (one_kind and value is False):
            continue
        known[part.name] = value
        yield m.found(part.name, value, part.start, part.end)
    if all(known.get(day) for day in _DAYS) and "weekend_ok" not in known:
        days = [part for part, value in shared if part.name in _DAYS and value]
        yield m.found("weekend_ok", True, days[0].start, max(day.end for day in days))
    elif "weekend_ok" not in known and all(known.get(day) is False for day in _DAYS):
        days = [part for part, _ in shared if part.name in _DAYS]
        yield m.found("weekend_ok", False, days[0].start, max(day.end for day in days))


def _told_value(m: Message, part: _Part, previous: bool | None) -> bool | None:
    after, before = part.after[:_HEAD], part.before[-_HEAD:]
    if _TOLD_OTHERWISE.search(_PIECE.split(after)[0]) or _TOLD_OTHERWISE.search(_PIECE.split(before)[-1]):
        return None
    if previous and re.fullmatch(r"\W*wel\W*", after):
        return None  # "late diensten geen bezwaar, nachten wel": which of the two it says, the answer knows
    if _NOT_THAT_ONE.search(before):
        return None
    every = part.name in _DAYS and re.search(r"(?:ys|en)$", m.all[part.start : part.end])
    if every and (taken := IS_TAKEN.match(after)) and not _BUT_CAN.search(after, taken.end()):
        return False
    if m.asked in _HOURS_OF_CALLING and not _OF_WORKING.search(m.all):
        return None
    if previous is not None and _SUITS_TOO.match(after):
        return previous
    if _SUITS_NEITHER.match(after):
        return False if previous is False else None
    if _TOLD_NO.match(after) and not _OF_THE_NEXT.fullmatch(part.after):
        return False
    if yes := _TOLD_YES.match(after):
        rest = _NOT_NO.sub(" ", _PIECE.split(after[yes.end() :])[0])
        return None if re.search(r"\b(?:niet|nie|nooit|never|not)\b", rest) else True
    if cue := _TOLD_BEFORE.search(before):
        return cue.lastgroup == "yes"
    return None


_DENIED = look_for(
    r"\W{1,3}(?:dan |is |ben ik |kan ik |'s )?(?:liever |helaas |even |rather )*(?:niet|nee|nooit|not|no|never)\b"
)
_AGREED = look_for(
    r"\W{1,2}(?:is |kan |mag |gaat |'s )?"
    r"(?:prima|goed|ok[eé]?|okay|fine|grand|geen probleem|no problem|lukt(?! niet))\b"
)


def ruled_out(text: str, day: Found) -> bool | None:
    """What a day cannot be when the words right behind it say so: True of "zaterdag liever niet", False of "zondag
    prima"."""
    if _DENIED.match(text, day.end):
        return True
    return False if _AGREED.match(text, day.end) else None
