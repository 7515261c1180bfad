"""Which parts of a message are the candidate's own statements, and which ask, report others or name an offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.parsing.patterns import look_for

Kind = Literal["statement", "question", "proposal", "other"]

_ABBREVIATED = look_for(
    r"(?:^|[\s(])(?:[a-z]|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|dhr|mevr|mw|mr|mrs|ms|dr|st|ca"
    r"|max|min|incl|excl|evt|bijv|bv|nr|tel|resp|approx|yrs|wks|mnd|[a-z]\.[a-z])$"
)
_LICENCE_LETTER = look_for(r"(?:rijbewijs|licen[cs]e|categor\w+):?\s+[a-e]{1,2}$")  # "rijbewijs B." is no initial
_WHY_NOT = look_for(r"\b(?:why not|waarom niet)\W*$")  # a yes
_OWN_MAX = look_for(r"\b(?:mijn|m'n|mn|my|het|the)\s+max$")  # "een uur is mijn max."
_SENTENCE_END = look_for(r"[.!?;\n]+(?=\s|$)|\n|[\U0001F300-\U0001FAFF☀-➿]+")
_SUBJECT = r"(?:ik|'?k|mijn|m'n|mn|we|wij|hij|zij|ze|jullie|i|i'm|im|i'd|i've|ive|i'll|my|he|she|they|you)"
_CLAUSE_END = look_for(
    r",(?=\s|$)|,(?=[a-z])|[:()](?=\s|$)|\s-+\s"
    r"|(?=\s)(?<!\bjullie)(?<!\bze)(?<!\bje)(?<!\bik)(?<!\bdoe)(?<!\bzeg)(?<!\bbel)(?<!\bmail)(?<!\bapp)(?<!\bkom)(?<!\bdan)(?<!\bnou)(?<!haar)(?<!\bhem)(?<!\bdat)(?<!\bme)(?<!\bmij)(?<!\bmag)(?<!\bga)(?<!\bmaak)\s+(?=maar\b)"
    r"|\s+(?=(?:but|want|omdat|because|cause|cuz|coz|cos|bc|aangezien|though|although|hoewel)\b)"
    rf"|\s+(?=(?:en|and|dus|so|terwijl|while|or|of|as)\s+{_SUBJECT}\b)"
    r"|\s+(?=(?:en|and)\s+(?:da's|dat is|that'?s|that is|it'?s|het is)(?!\w))"
    r"|\s+(?=(?:(?:en|and|maar|but)\s+)?(?:in|op|on)\s+(?:de|the|jullie|your)\s+(?:vacature|advertentie|site|website|ad"
    r"|advert|vacancy|posting)\s+(?:stond|staat|zegt|zei|said|says)\b)"
    r"|\s+(?=(?:en|and|or|of)\s+(?:is|heeft|will|kan|mag|zijn|hebben|wat|hoe|waar|wanneer|what|how|where|when"
    r"|does|do|can|are)\s)"
    r"|\s+(?=(?:en|of)\s+(?:krijg(?:en)? (?:ik|je|we|wij)|(?:betalen|hebben|geven|vergoeden|bieden|doen|zoeken) jullie"
    r"|(?:geeft|vergoedt|biedt) (?:u|men))\b)"
)
_LEAD = look_for(
    r"[\s\"'*>-]*(?:(?:en|maar|and|but|so|dus|or|of|oh|eh|ehm|hey|hee|hé|hoi|hallo|hi|hello|ok|oke|oké|okay|ja"
    r"|nee|yes|no|well|nou|goh|allee"
    r"|sorry|please|pls|now|nu|btw|trouwens|anyway|eigenlijk|dan|then|also|ook|sir|madam|though|although)\b[\s,]*)*"
)
_ASKING = look_for(
    r"(?:wat(?! (?:mij|me) betreft)|wie|waar\w*|wanneer(?! (?:jullie|je|u|ge) (?:wil|uitkomt|kun))|waneer"
    r"|hoe(?:veel\w*|lang|laat|ver|zo|vaak|dan|n)?\b(?! (?:eerder|sneller|vroeger|meer|dichter)\b)|waarom"
    r"|welke?|what|whats(?! ?app)|what's|who|who's|whose|where|wheres|where's|whens|when(?! (?:i|you)\b)|how(?!ever)"
    r"|hows|why|which(?! (?:makes|made|means|meant|leaves|brings|is why|would (?:be|make)|i\b)))\b"
    r"|(?:is|zijn|kun|kunt|kunnen|mag|moet|moeten|hebben|heeft|krijgt|krijgen|doen|gaat|gaan|werken|zitten"
    r"|wordt|worden|zal|zou|zouden"
    r"|betalen?|betaal|betaalt|vergoedt|biedt|zoeken|geldt|telt|bieden|vragen|willen|mogen) (?:je|jij|u|ge|gij"
    r"|we|wij|jullie|ze|zij|het|'?t|dat|dit|die|er|de|men|iemand)"
    r"\b(?! (?:liefst|niet|niks|niets)\b)"
    r"|kan (?:dat|het|'?t|dit|er|de|je|jij|u|ge|men|iemand)\b(?! (?:niet|wel|zeker)\b)"
    r"|(?:heb|krijg|wil|werk|zit|zoek|weet|doe|ga|ben|vraag) (?:je|jij|u|ge|gij|jullie)\b"
    r"|(?:tot|per|vanaf|met|voor|bij|op|in|from|until|till|by|since) (?:wat|wie|welke?|wanneer|waneer|what|when"
    r"|which|whom|where)\b"
    r"|(?:heb|kan|wil|mag|ben|moet|zal|zou|krijg|verdien) (?:ik|k|'k)\b(?= \w)(?! (?:wel|niet|al|zeker|geen"
    r"|gewoon|prima|nog|best|graag|helaas|gehaald|behaald)\b(?: \w+){0,2}\W*$| ook\W*$)"
    r"|(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|may|must|have|has|any|am) "
    r"(?:i|you|u|ya|ye|we|they|he|she|it|there|that|this|these|the|your|ur|my|somebody|someone|anyone|part|any)\b"
    r"|do (?:(?:the|all|many|most|some|any|your) )?(?:children|kids|people|customers|clients|guests|colleagues|visitors"
    r"|patients|residents|parents|students|staff|drivers|workers|employees) \w+"
    r"|(?:is|zijn|staat|kan|mag|wordt|heeft|was|will|has|can) (?:mijn|jouw|jullie|uw|m'n|mn|u|betaalt)\b"
    r"|(?:is|zijn|are|kan|gaat|can|wordt|worden|moet|mag) [^?]{1,50}\b(?:mogelijk|possible|toegestaan|allowed"
    r"|bespreekbaar|negotiable|verplicht|required|ook|too|ok|okay|goed|genoeg|enough|te doen|doable|haalbaar"
    r"|akkoord|nodig|needed|fine|alright)\W*$"
    r"|(?:is|are|zijn) \d[\d.,]* (?:uur|uren|hours?|euro|dagen|days)\b"
    r"|is [a-z]+ (?:forced|compulsory|mandatory|included|paid|obligatory|a condition|a must|verplicht|een must"
    r"|inbegrepen)\b|(?:would|could|will|zou|is) (?:\d|een|an? )[^.]*\b(?:late|soon|early|laat|vroeg|probleem"
    r"|problem|vereiste|must|condition|ok|okay|possible|mogelijk)\b"
    r"|(?!dank|hou|zie|bel|laat|(?:zeg|kies|bepaal|beslis) (?:jij|jullie) (?:het |zelf |dat )?(?:maar|$)"
    r"|(?:bij|met|voor|van|naar|door|over|aan|op|tussen|zonder) |wanneer|zodra|als|zoals|dat"
    r"|omdat)[a-z]{2,} (?:je|jij|jullie) (?!niks|niets"
    r"|niet|geen|beter|zelf)\w+|[a-z]{3,}en (?:jullie|u)\b"
    r"|(?:start|begint|stopt|loopt|rijdt|komt|duurt|hangt|staat|bestaat|gaat|komen|ligt) (?:dat|het|er|de|die"
    r"|daar|deze|jullie|there)\b"
)
_THEN_IS = look_for(r"\W*(?:(?:dus|en|oh?|ok[eé]?)\W+)*(?:dan|then) (?:is|ben)\b")  # "dan is het 35 minuten" concludes
# "Eind december, dan heb ik alles rond", "nu heb ik B1": Dutch turns the words around after these too.
_THEN_I = look_for(
    r"\W*(?:(?:en|maar|want|dus) )?(?:n(?:u|ou) (?:heb|kan|wil|ga|kom|woon) (?:ik|k"
    r"|'k)(?!(?: \w+){0,2} (?:weten|vragen?"
    r"|horen|gehoord|gelezen|gezien|begrepen|vernomen)\b)"  # "nu wil ik weten of 32 uur kan" asks
    r"|eigenlijk (?:kan|wil|ga|kom|woon) (?:ik|k|'k)\b(?!(?: \w+){0,2} (?:weten|vragen?)\b)"
    r"|dan (?:heb|kan|wil|mag|ben|moet|zal|zou|kom|ga|sta|zit) (?:ik|k|'k)"
    r"|dan (?:is|wordt|zijn|duurt|kost|moet|kan) (?:het|'?t|dat|er|we|wij))\b"
)
_ONCE = look_for(r"\W*(?:(?:en|maar|want|dus) )?(?:als|zodra|indien|wanneer|omdat|sinds|nadat) ")
# ... and after what stands before the comma: "zodra ik een kamer heb, wil ik aan de slag".
_TURNED = look_for(
    r"\W*(?:(?:heb|kan|wil|mag|ben|moet|zal|zou|kom|ga|sta|zit) (?:ik|k|'k)"
    r"|(?:is|zijn) (?:€ ?)?\d[\d.,]* (?:uur|uren|euro|dagen)(?!(?: \w+){0,2} (?:normaal|gebruikelijk"
    r"|standaard|realistisch|haalbaar|mogelijk$|de bedoeling))|(?:is|lukt|past|kan|mag) (?:het|dat|dit)) "
)
WONDERING = look_for(
    r"\b(?:(?:vraag|vroeg|vragen) (?:\w+ )?me|vraag mij|afvragen|benieuwd|nieuwsgierig|wondering|i wonder"
    r"|curious|weten (?:of|wat|hoe)"
    r"|(?:wil|wilde|zou) (?:\w+ )?weten|want(?:ed)? to know|do you know|(?:could|can) you tell|weet (?:je|u|jij|ge)"
    r"|(?:snap|begrijp|weet) (?:\w+ )?niet (?:waarom|hoe|of)|(?:don'?t|do not) (?:get|understand|see"
    r"|know) (?:why|how|if|whether)|not sure (?:if|whether)|geen idee waarom)\b"
)
_SUPPOSED = look_for(  # "als ik 40 uur werk"; not "als lasser", which says what somebody was
    r"(?:als (?:ik|je|jij|u|ge|we|wij|ze|zij|hij|het|'?t|dat|dit|die|er|de|een|mijn|jullie|iemand|men|alles|\d)"
    r"|if|stel|suppose|supposing|wat als|what if|mocht|imagine|(?:with|met|bij) (?:€ ?)?\d)"
)
_SUGGESTS = look_for(
    r"(?:let'?s say|say|zeg(?: maar)?|maybe|perhaps|misschien|(?:could|can|shall) we say)\s+(?:\w+\s+){0,2}?\d"
    r"|zullen we (?:\w+ ){0,2}?\d[^?]* (?:zeggen|doen|afspreken)\b"
)
_INVERTED = look_for(  # what a sentence with a question mark begins with, wherever its first clause ends
    r"(?:is|are|does|do|can|could|must|should|will|zijn|wordt|worden|moet|mag|kan|telt|geldt|heeft) "
    r"(?:an?|the|there|any|some|er|een|de|het)\b"
)
_WHAT_IS = look_for(  # "what can't work is nights", "wat ik wil is 32 uur": told, not asked
    r"(?:what|wat) (?:can'?t|cannot|won'?t|doesn'?t|works?|suits|i|we|niet|wel|ik|mij|me)\b[^?]{1,40}?"
    r"\b(?:is|are|zijn)\b"
)
_BACK_REFERENCE = look_for(
    r"(?:is|kan|mag|zou|lukt|could|can|would|does|will) (?:dat|het|'?t|that|it|this)(?: \w+){0,3}\W*$"
    r"|(?:ook )?mogelijk\W*$|possible\W*$|toch\W*$|right\W*$|of niet\W*$"
)
_FIRST_PERSON = look_for(r"(?<![\w'])(?:ik|'k|we|wij|i|i'm|im|i've|ive|i'd|i'll|me|mij|ikzelf|myself)(?![\w'])")
RELATIVE = (
    r"(?:vrouw|man|vriend|vriendin|partner|ex|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|vader|moeder|ma"
    r"|pa|ouders|kind|kinderen"
    r"|collega|collega's|baas|chef|leidinggevende|buurman|buurvrouw|nicht|neef|oom|tante|oma|opa|schoonvader"
    r"|schoonmoeder|zwager|schoonzus|schoonbroer|schoonzoon"
    r"|wife|husband|boyfriend|girlfriend|son|daughter|brother|sister|father|mother|mum|mom|dad|parents?|kids?"
    r"|children|colleagues?"
    r"|boss|manager|friend|friends|mates?|neighbou?rs?|housemates?|nephew|niece|grandson|granddaughter|meisje"
    r"|jongen|girl|boy|uncle|aunt|cousin|roommate|flatmate|fiancee?)"
)
# "Me vriendin" is "mijn vriendin"; "geloof me vriend" and "trust me man" are not, without a verb for him.
_ME_KIN = (
    r"(?:(?:vrouw|vriendin|zoon(?:tje)?|dochter(?:tje)?|zus(?:je)?|vader|moeder|ouders|kinderen|collega|buurman"
    r"|buurvrouw|nicht|oom|tante|oma|opa|schoonvader|schoonmoeder|zwager|schoonzus)"
    r"|(?:man|vriend|broer|neef|baas)(?= (?:doet|werkt|heeft|zit|rijdt|gaat|verdient|pakt|woont|had|werkte|deed)\b))"
)
THIRD_PERSON = look_for(
    rf"(?<!\bmet )(?<!\bwith )(?<!\bbij )(?<!\bfor )(?<!\bvoor )(?<!\bvan )(?<!\bat )"
    rf"(?<!\bby )(?<!\bbie )\b(?:(?:mijn|m'n|mn|onze|ons|my"
    rf"|our)\s+(?:\w+\s+)?{RELATIVE}|me {_ME_KIN})\b(?! (?:tongue|language)\b)"
)
_TELLS_ME = look_for(r"\b(?:tells?|told) me\b")  # "my wife did that for years and tells me it is heavy"
_ME_AS_MY = look_for(rf"\bme (?={_ME_KIN}\b)")
_WHO_DOES = look_for(r"\W*die (?:zit|zat|heeft|had|doet|deed|werkt|werkte|woont|rijdt|verdient|pakt)\b")
_BARGAIN = look_for(
    r"\b(?:(?:en|dan) teken ik|i(?:'ll| will)? sign(?! up)|we have a deal|hebben we een deal|then it'?s a deal)\b"
)
_THEY = look_for(
    r"\W*(?:en |maar |and |but |want |omdat |because )?(?:hij|zij|ze|he(?! (?:wacht|sorry|nog|trouwens|luister"
    r"|joh|ja|nee"
    r"|hallo|ik|is (?:het|toch|\d))\b)|she|they|he's|she's|hes|shes|jullie"
    r"|you lot)\b(?!lf)"
)
_HEARSAY = look_for(
    r"\b(?:(?:they|he|she|you|we were|i was) (?:said|told|promised|offered|advertised)|(?:zei|zeiden"
    r"|beloofde?n?|beloofd|aangeboden)"
    r"|was (?:told|promised|offered)|(?:horen zeggen|i heard|gehoord dat|hoorde dat)|(?:the |your |ur |job )?(?:ad"
    r"|advert|vacancy|posting|listing|website"
    r"|site) (?:says|said|reads|states|mentions)"
    r"|(?:in|on|op|volgens) (?:de|the|jullie|your|ur|your|jullie) (?:vacature|vakature|advertentie|tekst"
    r"|vacaturetekst|site|website|ad|advert|vacancy|posting|job ad)"
    r"|(?:recruiter|agency|agent|intercedente?|bureau|consulente?|jobcoach)(?: \w+){0,2} (?:told|wrote|changed|made|put"
    r"|promised|schreef|maakte|veranderde)|(?:intercedente?|recruiter|bureau) heeft\b[^.!?]{0,40}\b(?:gemaakt|gezet"
    r"|geschreven|ingevuld)|told me to (?:write|say|put)"
    r"|(?:is|are|was|were|'?s) offering (?:me|us)|(?:offers?|offered) me|bi?ed(?:t|en) (?:ze )?(?:mij|me)"
    r"|bood(?:en)? (?:mij|me)"
    r"|(?:een|an?) (?:tegen)?bod|you (?:put|wrote)|at the interview|(?:op het|on the) (?:papier|paper)"
    r"|(?:on paper it was|op papier (?:was|stond) het)"
    r"|it said|er stond|stond (?:\w+ ){0,2}(?:in|op) (?:de|het|mijn|papier)"
    r"|er staat|staat er|stond er|(?:ergens|elders) (?:anders )?een? (?:aanbod|aanbieding)"
    r"|(?:een )?(?:ander )?(?:aanbod|aanbieding) van|aanbod gekregen|bij een ander|bij de concurrent"
    r"|ergens anders|elsewhere|at another (?:company|agency)"
    r"|(?:an|another|other) offer|offer (?:of|for|from)"
    r"|werd (?:mij|me) (?:beloofd|gezegd))\b"
)


_OFFER = look_for(r"\b(?:bod|tegenbod|aanbod|aanbieding|offer|offering)\b")
_AMOUNT_FIRST = look_for(r"\W*(?:(?:en|and)\W+)?\d")


@dataclass(frozen=True)
class Clause:
    """A stretch of the reading's text. `proposal` is a fragment that the next words put as a question: "32 uur, kan
    dat?" is an answer too, while "is 32 uur ook goed?" only asks."""

    start: int
    end: int
    kind: Kind


def clauses(text: str) -> list[Clause]:
    """The whole text in order; only `statement` clauses tell something about the candidate."""
    found: list[Clause] = []
    for start, end, asks in _sentences(text):
        found += _classify(text, _parts(text, start, end), asks=asks)
    return found


def _sentences(text: str) -> list[tuple[int, int, bool]]:
    found = []
    at = 0
    for m in _SENTENCE_END.finditer(text):
        before = text[max(at, m.start() - 30) : m.start()]
        ends = _LICENCE_LETTER.search(before) or _OWN_MAX.search(before)
        if m.group() == "." and _ABBREVIATED.search(before) and not ends:
            continue
        found.append((at, m.end(), "?" in m.group() and not _WHY_NOT.search(text, at, m.end())))
        at = m.end()
    if at < len(text):
        found.append((at, len(text), False))
    return found


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start]
    cuts += [m.end() for m in _CLAUSE_END.finditer(text, start, end) if m.end() < end]
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _classify(text: str, parts: list[tuple[int, int]], *, asks: bool) -> list[Clause]:
    kinds: list[Kind] = []
    for i, (start, end) in enumerate(parts):
        words = text[start:end]
        head = words[_LEAD.match(words).end() :]  # type: ignore[union-attr]
        asked_before = i > 0 and kinds[-1] == "question"
        last = i == len(parts) - 1
        turned = i > 0 and text[start - 1] == "," and _TURNED.match(words) and _ONCE.match(text[slice(*parts[i - 1])])
        if not asks and (turned or _THEN_I.match(words)):
            kinds.append("statement")
        elif asks and last and _SUGGESTS.match(head):
            kinds.append("proposal")  # "after New Year, say 11 January?"
        elif (
            (_ASKING.match(head) and (asks or not (_THEN_IS.match(words) or _WHAT_IS.match(head))))
            or (asks and i == 0 and _INVERTED.match(head))
            or WONDERING.search(words)
            or (asks and (last or asked_before))
        ):
            kinds.append("question")
        elif _is_other(words) or (i > 0 and kinds[-1] == "other" and _goes_on(text[slice(*parts[i - 1])], words)):
            kinds.append("other")
        else:
            kinds.append("statement")
        said = [at for at in range(i) if text[slice(*parts[at])].strip()] if asks and kinds[-1] == "question" else []
        if said == [0] and parts[0][0] and _either_way(text, parts[0], words):
            kinds[0] = "question"
        if i > 0 and kinds[-1] == "question" and kinds[-2] == "statement" and _refers_back(text, parts[i - 1], head):
            kinds[-2] = "proposal"
    if "question" in kinds:
        kinds = [
            "question" if kind != "proposal" and _supposes(text, part) else kind
            for part, kind in zip(parts, kinds, strict=True)
        ]
    if parts and _BARGAIN.search(text, parts[0][0], parts[-1][1]):
        kinds = ["other"] * len(parts)
    return [Clause(start, end, kind) for (start, end), kind in zip(parts, kinds, strict=True)]


def _supposes(text: str, part: tuple[int, int]) -> bool:
    """ "Als ik 40 uur werk, hoeveel verdien ik dan?" tells nothing."""
    words = text[slice(*part)]
    return bool(_SUPPOSED.match(words[_LEAD.match(words).end() :]))  # type: ignore[union-attr]


_SPREAD_OVER = look_for(r"\W*(?:spread |divided |all )?(?:over|in|on|across|verdeeld over|op) (?:\d|one|two|three)")
_OR_DO_YOU = look_for(r"\W*(?:or|of)\b")


def _either_way(text: str, before: tuple[int, int], words: str) -> bool:
    """ "32. Over 4 days, or do you spread it over 5?": a sentence that asks which of the two it is."""
    fragment = text[slice(*before)]
    ours = _FIRST_PERSON.search(fragment)
    return bool(_SPREAD_OVER.match(fragment) and _OR_DO_YOU.match(words) and not ours and len(fragment.split()) <= 5)


def _refers_back(text: str, before: tuple[int, int], head: str) -> bool:
    fragment = text[before[0] : before[1]]
    return bool(_BACK_REFERENCE.match(head)) and not _FIRST_PERSON.search(fragment) and len(fragment.split()) <= 6


def _goes_on(before: str, words: str) -> bool:
    """ "Mijn zus doet de cursus, die zit op B1": still of her."""
    of_them = THIRD_PERSON.search(before) and _WHO_DOES.match(words) and not _FIRST_PERSON.search(words)
    return bool(of_them) or _spells_out(before, words)


def _spells_out(offer: str, words: str) -> bool:
    """ "Er ligt een bod van de buren, 3050 met auto": the amount belongs to the offer before it."""
    return bool(_OFFER.search(offer) and _AMOUNT_FIRST.match(words) and not _FIRST_PERSON.search(words))


def _is_other(words: str) -> bool:
    if _HEARSAY.search(words):
        return True
    theirs = THIRD_PERSON.search(words)
    own = _ME_AS_MY.sub("mijn ", words)
    if _FIRST_PERSON.search(_TELLS_ME.sub("tells", own) if theirs else own):
        return False
    return bool(theirs or _THEY.match(words))


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """`text` with the spans overwritten by a sign no rule matches, so that all places stay the same."""
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return text


def lead(text: str, place: int) -> str:
    """The words just before a place: enough for rules that look back, and no more, so that long texts stay cheap."""
    return text[max(0, place - 60) : place]
