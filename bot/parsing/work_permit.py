"""Whether somebody may work here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import LONGEST
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.licence import UNWILLING, whole_answer
from bot.parsing.lookups import places, wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUG = "work_permit"

EU_NATIONALITY = (
    r"nederland(?:s|se|er|erse)?|nederl[ae]nj?ers?|hollands|hollander"
    r"|nederl[aâ]n(?:ds)?k|nederl[aâ]nsk?e?|beglisch?e?|bulgars"
    r"|belg(?:isch|ische|i[eë]|ian|ium)?|vlaming|vlaams|dutch|duits(?:e|er)?|german"
    r"|frans(?:e|man)?|french|pools?e?|polish|pole|roemeen(?:s|se)?|romanian|bulgaar(?:s|se)?|bulgarian"
    r"|hongaars?e?|hungarian|tsjechisch\w*|czech|slowaaks?e?|slovak"
    r"|spaanse?|spanish|spanjaard|portugees|portugese|portuguese|italiaans?e?|italian|griekse?|greek|ierse?"
    r"|irish|oostenrijks?e?|austrian|deense?|danish|zweedse?|swedish|finse?|finnish|litouws?e?|lithuanian"
    r"|letse?|latvian|estisch\w*|estonian|kroatisch\w*|croatian"
    r"|sloveens?e?|slovenian|luxemburgs?e?|maltees|maltese|cypriot\w*|eu|e\.u\.|europees|europese|european|eer"
    r"|eea|zwitsers?e?|swiss|noors?e?|norwegian"
)
_UNDENIED = r"(?:(?!\b(?:not|niet|nie|nooit|never|geen|no|doesn't|don't|won't|mother|wife|vrouw|husband|man)\b)[^.!?,])"
_YES = look_for(
    rf"\b(?:{EU_NATIONALITY})(?:[- ]?\b(?:\w+ )?)?(?:pass?poo?rt|pass?po?art|pas|reispas|paspoort|passport"
    rf"|nationaliteit|nationality|citizen\w*"
    rf"|burger\w*"
    rf"|id(?:[- ]?(?:kaart|card))?|identity(?:[- ]card)?|identiteitskaart|onderdaan|national)\b"
    rf"|\b(?:paspoort|passport|nationaliteit|nationality|citizen(?:ship)? of)\b:?(?:\s+(?:is|van|from|of|uit|the"
    rf"|de|een|an?|:))*\s+(?:{EU_NATIONALITY}|nederland|belgi\w|poland|germany|polen|duitsland|netherlands"
    rf"|an eu country|spain|portugal|italy|romania|bulgaria|france)\b"
    r"|\b(?:vergunning|permit|visum|visa)\b[^.!?]{0,16}\b(?:niet van toepassing|n\.?v\.?t|not applicable)\b"
    r"|\bnl[- ]?(?:paspoort|pas|passport|nationaliteit|nationality)\b"
    # "the permit's sorted", "permit is there, valid until May"
    r"|\b(?:permit|vergunning|visa|visum)(?:'s| is)? (?:\w+ly |all |al |already |gewoon )?(?:there|valid|sorted"
    r"|arranged"
    r"|in order|in orde|geregeld|geldig|binnen|aanwezig)\b(?! (?:for|if|once|when|als|zodra))"
    r"|\b(?:permit|vergunning|visa|visum|(?:work|residence|verblijfs|arbeids) ?(?:card|kaart)) (?:runs|loopt"
    r"|geldt|lasts"
    r"|is good|is valid) (?:nog )?(?:to|until|till|tot)\b"
    r"|\b(?:permit|visa|card)'s (?:good|valid) (?:to|until|till|for)\b"
    r"|(?<!not )(?<!n't )(?<!dont )\b(?:have|hold|got|heb|with|met) (?:(?!geen|no\b|niet"
    r"|not)\w+ ){0,2}(?:permission|right|recht"
    r"|toestemming) (?:to work|om (?:hier )?te werken)\b"
    r"(?! (?:heb ik|i do|i have) (?:nog )?(?:niet|not|geen)\b)|\bvalid permit\b(?! (?:has |is |was )?(?:expired"
    r"|ran out|ended|over|verlopen))"
    r"|\bmag (?:ik )?(?:(?!\b(?:niet|nie|not)\b)[^.!?]){0,30}\bzonder (?:\w+ )?(?:werk)?vergunning\b"
    r"|\bmag (?:ik|'k) (?:(?:hier|ier|er|dus|ook|gewoon|wel|overal|vrij|zo) )+(?:werke?n?|wirke|aan de slag)\b"
    r"|\barbeid (?:is )?vrij\b|\bvrij toegestaan\b|\bvrije? toegang tot de arbeidsmarkt\b|\b(?:twv"
    r"|tewerkstellingsvergunning|werkvergunning|vergunning|permit|visa|visum|sponsor\w*"
    r"|sponsoring)\b(?: \w+){0,2} (?:niet|not) (?:nodig|vereist|needed|required|necessary)\b"
    r"|\b(?:geen|no|don'?t need (?:a|any)?|do not need (?:a|any)?|dont need (?:a|any)?|without)\s+(?:twv"
    r"|tewerkstellingsvergunning|werk\s?vergunning|vergunning|work permit|permit|sponsor\w*"
    r"|visa(?: sponsor\w*)?|visum)\b(?:\s+\w+){0,2}?\s*(?:nodig|needed|required|vereist|necessary)"
    r"|\b(?:don'?t|do not|dont|no)\s+(?:require|need)\s+(?:a |any )?(?:visa )?(?:twv|work permit|permit"
    r"|sponsor\w*|visa)\b|\b(?:heb|have) geen (?:werk)?vergunning nodig\b|\bno twv\b|\bno sponsor\w*\b"
    r"|\bzoekjaar\b|\borientation year\b|\bsearch year\b|\bmag (?:hier |ier |er |gewoon |overal |in nederland "
    r"|in belgi\w |wel |vrij )*(?:werke?n?|wreken|wekren|aan de slag)\b|\b(?:allowed|permitted|entitled|eligible"
    r"|authori[sz]ed"
    r"|right|legally allowed|alowed"
    r"|free) to work\b"
    r"|\b(?:right of residence|residence rights?|verblijfsrecht)\b"
    r"|\bresiden(?:ce|cy) (?:is|=) permanent\b"
    r"|\b(?:bulgaria|romania|croatia|poland|hungary|slovakia|slovenia|czechia|lithuania|latvia|estonia|greece|portugal"
    r"|spain|italy|malta|cyprus) is (?:\w+ )?(?:in|part of|a member of) the eu\b"
    r"|\bblue card\b|\bblauwe kaart\b|\bsingle permit\b|\bgecombineerde vergunning\b"
    r"|\bpermanent(?:e)? (?:residen\w+|verblijf\w*)\b|\blong[- ]term resident\b|\bstatushouder\b"
    r"|\bgeboren (?:en getogen )?in (?:nederland|belgi\w)\b|\bborn (?:here|in (?:the netherlands|belgium|holland))\b"
    r"|\b(?:partner|spouse|family|dependent) (?:visa|permit)\b|\bgecombineerde vergunning\b|\bsettled status\b"
    r"|\bwithdrawal agreement\b|\bbrexit[- ]?(?:kaart|document|card|status)\b|\bwork freely permitted\b"
    r"|\b(?:visa|permit|card|status)\b[^.!?]{0,20}\ballows me to work\b"
    # "my papers let me work here", "mijn document staat mij toe te werken"
    rf"|\b(?:papers?|papieren|documents?|documenten|card|kaart|permit|vergunning|visum"
    rf"|status)\b{_UNDENIED}{{0,16}}\b(?:lets?|allows?"
    rf"|permits?|laat|laten|staat|staan|veroorlooft|geeft|geven) (?:me|mij)\b{_UNDENIED}{{0,16}}\b(?:work\w*|werken"
    rf"|arbeid|toe)\b"
    r"|\bfree (?:labou?r market|access to (?:work|the labou?r))|\bleave to (?:work|labour)\b|\bso i (?:may"
    r"|can) work\b(?! (?:from"
    r"|nights|late|at|in|a|as|with|on|more|less|the|every|full|part|mornings|evenings|\d))"
    r"|\bi may (?:legally )?work here\b"
    r"|\b(?:have|got|heb) (?:my |mijn |all |alle )*(?:work|working|werk) ?(?:papers|papieren)\b"
    r"|\b(?:work|working|werk) ?(?:papers|papieren) (?:i have|heb ik)\b(?! (?:not|no|niet|nog|geen))"
    r"|(?<!for )(?<!op )\b(?:temporary protection|tijdelijke bescherming)\b(?! (?:ends|expires|expired|loopt"
    r"|verloopt|eindigt|runs|stops|is (?:over|verlopen)))"
    rf"|\b(?:papers?|papieren|documenten|documents|paperwork|papierwerk):?(?: (?:are|is|zijn|heb ik|zitten|staan"
    rf"|i have|all|allemaal"
    r"|al|wel|gewoon|fully|helemaal|netjes|keurig))* (?:complete|compleet|in order|in orde|op orde|in place|sorted"
    r"|geregeld|kloppen"
    r"|klopt|valid|geldig|arranged)\b(?! (?:if|once|when|als|zodra|nog niet|niet|not|for (?:the|my) (?:car|van"
    r"|house)|voor (?:de|het"
    r"|mijn) (?:auto|huis)|van))"
)
_FROM_EU = look_for(
    r"\b(?:kom (?:ik )?uit|kom van|afkomstig uit|geboren in|from|born in)\s+(?:the )?(?:nederland|belgi\w+|duitsland"
    r"|frankrijk|polen"
    r"|roemeni\w+|bulgarije|hongarije|tsjechi\w+|slowakije|slovakije|spanje|portugal|itali\w+|griekenland|ierland"
    r"|oostenrijk"
    r"|denemarken|zweden|finland|litouwen|letland|estland|kroati\w+|sloveni\w+|luxemburg|malta|cyprus|netherlands"
    r"|holland|belgium"
    r"|germany|france|poland|romania|bulgaria|hungary|czechia|czech republic|slovakia|spain|italy|greece|ireland"
    r"|austria|eu|europe|europa|de eu"
    r"|denmark|sweden|lithuania|latvia|estonia|croatia|slovenia|luxembourg|norway|noorwegen|switzerland|zwitserland)\b"
)
_EU_COUNTRY = look_for(  # "Spain, so fine", "Greece is in the union": where a passport is from
    r"\W*(?:(?:yes|ja|well|from|uit|i'?m from)\W+)*(?:belgium|germany|france|poland|romania|bulgaria|hungary|czechia"
    r"|slovakia|spain|portugal|italy|greece|ireland|austria|denmark|sweden|finland|lithuania|latvia|estonia|croatia"
    r"|slovenia|luxembourg|malta|cyprus)\b"
    r"(?=[^\w.!?;]*(?:$|\x00|so (?:it'?s |that'?s |all |i'?m )?(?:ok|okay|fine|good|yes|sorted|no problem|eu|allowed)\b"
    r"|(?:is|'s) (?:\w+ )?(?:in|part of) the (?:eu|union)\b))"
)
_PENDING = look_for(
    r"\b(?:in (?:de )?aanvraag|aangevraagd|pending|in process|wacht (?:nog )?op|waiting (?:for|on)|applied for|nog niet"
    r"|being processed|loopt nog)\b"
)
_BOTH = look_for(rf"\b(?:nationaliteit\w*|nationalit\w+|paspoort\w*|passports?)\b.*\b(?:{EU_NATIONALITY})\b", re.DOTALL)
_NATIONAL = look_for(
    rf"\b(?:ben|bin|i'?m|i am|im|als|as)\s+(?:een |an? |gewoon |just |from |uit |zelf "
    rf"|half )*(?:{EU_NATIONALITY})\b(?!\s*(?:leraar|teacher|docent|sprekend|speaking|learner))"
    rf"|\b(?:{EU_NATIONALITY}) (?:ben|bin|zijnde|i am|i'm)\b(?! (?:ik |'k )?(?:niet|not|geen|nog))"
    r"(?! (?:on|at|around|about|roughly|fluent|learning|taking)\b)"  # "Dutch I'm on B2"
)
_OF_THE_LANGUAGE = (
    r"(?![^.,!?;\n]{0,24}\b(?:[abc][12]|level|niveau|fluent\w*|speak|spoken|spreek|lessons?|course|mother ?tongue"
    r"|moedertaal|accent)\b)"
)
_CARD = look_for(
    r"\b[fb][- ]?ka+rt\b|\b(?:kaart|card)(?: type)? [fb]\b|\b(?:type )?[fb][- ]card\b|\bkennismigrant\b"
    r"|\bhighly skilled migrant\b|\bhier geboren\b|\bborn here\b|\bonbepaalde tijd\b|\bindefinite (?:period"
    r"|leave|stay)\b|\btijdelijke bescherming\b|\btemporary protection\b"
    r"|\b(?:vluchtelingenstatus|refugee status)\b|\b(?:can|may|kan|mag)(?: just| gewoon| overal)? (?:work"
    r"|werken) (?:here|hier|anywhere|overal)\b|\b(?:work|werken|working) (?:mag|is allowed)\b|\b(?:combined"
    r"|gecombineerde) (?:permit|vergunning)\b|\b(?:zonder|geen|no|without(?: any)?) (?:beperking\w*|restrictions?)\b"
    r"|\b(?:labour|arbeids?) ?(?:card|kaart)\b|\bwirke (?:maag|mag)\b"
    r"|\b(?:papers?|papieren|documenten|documents)(?: (?:are|is|zijn|all|allemaal))* (?:complete|compleet"
    r"|in order|in orde"
    r"|zat|ok|sorted|geregeld|valid)\b"
)
_HAS = look_for(
    r"\b(?:werk\s?vergunning|work\s?permit|working permit|twv|tewerkstellingsvergunning|gvva"
    r"|verblijfsvergunning|verblijfsdocument|verblijfstitel|residence (?:permit|card)|verblijfskaart|permit"
    r"|vergunning|visa|visum"
    r"|kennismigrant\w*|highly skilled migrant|arbeidskaart)\b"
)
_NO_HAVE = look_for(
    r"\b(?:(?:wacht|wachten|wachtend) (?:ik )?(?:nog |al )?op|geen|no|nog geen|not have (?:a|any)?"
    r"|don'?t (?:yet )?have (?:a|any)?|dont (?:yet )?have (?:a|any)?"
    r"|without(?: a)?|zonder|haven'?t got (?:a|any)|not yet (?:a )?|need(?:s)? (?:a|an)?|heb (?:nog )?een"
    r"|waiting (?:for|on)(?: my| a)?|require[sd]?(?: a)?|verlopen|expired|applying for(?: a)?"
    r"|aangevraagd)\s+(?:nog )?(?:mijn |my |m'n |de |the )?(?:eu |nederlandse |dutch |valid |geldige |own |new )?$"
)
_NEEDS_AFTER = look_for(
    r"\s*(?:isn'?t|is not|aren'?t|ain'?t|hasn'?t|has not|is (?:\w+ )?niet|still (?:isn'?t|not)|nog niet"
    r"|not)\b[^.!?,]{0,20}\b(?:sorted"
    r"|arranged|there|here|ready|in order|in orde|geregeld|binnen|rond|klaar|arrived|come|valid|geldig|done"
    r"|through)\b|\s*(?:is |are |wordt |moet |nog |would be |will be |\w+ ){0,3}(?:nodig|vereist|needed|required"
    r"|necessary"
    r"|aangevraagd|aanvragen|verlopen|expired|pending|loopt nog|in aanvraag|refused|rejected|geweigerd|ends"
    r"|expires)\b"
)
_ALLOW = wordlist(
    "werken werk work working allowed legally nodig needed nederland netherlands belgie belgië belgium eu "
    "vergunning permit visum visa papieren papers verblijf geregeld orde recht onbeperkt unlimited sponsoring "
    "sponsor alles all papers order paspoort"
)
_SPONSOR = look_for(
    r"\b(?:only|alleen|enkel|pas) (?:with|met|als ik|if i (?:get|have)) (?:an? |een )?(?:\w+ )?(?:twv|permit"
    r"|(?:werk)?vergunning|visa)\b"
    r"|\bneed (?:the |an? |my |your )?(?:employer|company|you) to sponsor\b|\bmet (?:een )?(?:twv"
    r"|tewerkstellingsvergunning) (?:mag|kan)\b|"
    r"\b(?:need|needs|require|requires|looking for|would need|will need|want|hope for"
    r"|depend on)\s+(?:\w+ ){0,2}?(?:visa )?(?:sponsor\w*|a sponsor)\b|\bsponsor\w* (?:is )?(?:nodig|needed"
    r"|required)\b|\b(?:sponsoring|sponsor) nodig\b|\bheb (?:een )?sponsor\w* nodig\b"
    r"|\bwerkgever moet (?:die|hem|een vergunning|dat|het)? ?(?:aan)?vragen\b|\bnot (?:allowed|permitted"
    r"|eligible|authori[sz]ed) to work\b|\bmag (?:hier |nog |in nederland )*niet werken\b|\b(?:heb|need"
    r"|nodig)\b[^.!?]{0,20}\b(?:een )?(?:twv|werkvergunning|work permit"
    r"|visa sponsorship)\b[^.!?]{0,12}\bnodig\b|\bneed (?:a |an )?(?:work permit|twv|work visa|visa)\b"
    r"|\b(?:you|employer|company|jullie|werkgever) (?:have to|must|need to|should|moet\w*|needs to) (?:apply"
    r"|arrange|sponsor|regelen|aanvragen)\b"
)


_ANOTHERS_BEFORE = look_for(r"\b(?:wife|husband|partner|mother|father|spouse|brother|sister)'?s\s+(?:\w+ )?$")
_ANOTHERS_AFTER = look_for(r"\s*van (?:mijn|m'n|mn) (?:\w+ )?(?:vrouw|man|partner|vriendin?|ouders|moeder|vader)\b")
_ENDS_ON = look_for(
    r"\s*(?:that |which |die )?(?:ends|expires|runs out|loopt af|verloopt|eindigt)\s+(?:on |in |op )?(?:\d"
    r"|jan|feb|m|apr"
    r"|ju|aug|sep|o[kc]t|nov|dec)"
)
_HAVE_BUT = look_for(  # "ja ik heb, maar de baas bewaart hem"
    r"\W*(?:ja|yes)\W+(?:(?:ik|i) (?:heb|have)|(?:heb|have) (?:ik|i)|i do)(?: (?:it|hem|die|dat|one"
    r"|wel))?\W+(?:maar|but)\b"
)
_NOT_NEEDED = look_for(  # "Permit: not needed", "een vergunning heb ik niet nodig", "... behoef ik niet"
    r"[\s:,]*(?:\w+\s+){0,3}?(?:(?:niet|not) (?:nodig|vereist|needed|required)|(?:behoef|hoef) ik (?:dus |ook )?niet\b"
    r"|(?:i )?(?:don'?t|do not) need\b)"
)
_NOT_FROM_THERE = look_for(  # around where somebody is from: "not from the EU", "Nederlander ben ik niet"
    r"\b(?:not|niet|isn'?t) \||\| (?:(?:ben|bin) )?(?:ik|'k|i am|i'm) (?:niet|not)\b(?! (?:alleen|only))"
)
_TIED = look_for(r"[^.!?]{0,16}\b(?:tied|depends?|linked|bound|gebonden|afhankelijk|hangs?)\b")


_RAN_OUT = look_for(  # "mijn verblijf is in mei verlopen": whether work is allowed then, is not known
    r"\b(?:verbl[ij]+e?fs?\w*|(?:werk)?vergunning|visum|recht (?:op|om)|(?:het|mijn) recht|permit|visa|residence"
    r"|right to (?:stay|work))\b"
    r"(?:(?!\b(?:niet|nooit|not|never|geen|oude?|old|nieuwe?|new|was)\b)[^.!?]){0,60}?"
    r"\b(?<!goed )(?<!netjes )(?<!soepel )(?:verlopen?|ingetrokken|expired|revoked|withdrawn|run out|ran out)\b"
)
_RENEWED = look_for(
    r"\b(?:verlengd|vernieuwd|nieuwe?|renewed|extended|new|now (?:i )?(?:have|got|hold)|nu (?:heb ik|een)"
    rf"|heb (?:ik )?nu"
    rf"|(?:{EU_NATIONALITY})(?:[- ]\w+)?[- ]?(?:paspoort|passport|pas|nationaliteit|nationality|citizen\w*"
    rf"|burger\w*)|(?:ben|i'?m|i am) (?:een |an? )?(?:{EU_NATIONALITY}))\b"
)


def find(m: Message) -> Iterator[Found]:
    """True for an EU passport or a permit; false when an employer would have to ask for one."""
    yield from (f for f in _said(m) if not (f.value is True and ran_out(m)))


def ran_out(m: Message) -> bool:
    """Whether a permit is told to be over, and neither a new one nor a nationality that needs none is."""
    return bool(_RAN_OUT.search(m.all) and not _RENEWED.search(m.all))


def _said(m: Message) -> Iterator[Found]:
    asked = m.asked == SLUG
    needs = _SPONSOR.search(m.text)
    free = _YES.search(m.text)
    if needs and not _without_need(m.text, needs):
        yield m.found("work_permit", False, *needs.span())
        return
    if free and not _denied(m.text, free):
        yield m.found("work_permit", True, *free.span())
        return
    permit = _HAS.search(m.text)
    if permit:
        value = _held(m, permit, asked)
        if value is not None:
            yield m.found("work_permit", value, *permit.span())
            return
    if asked and not UNWILLING.fullmatch(m.own_words[:LONGEST]):
        yield from _answered(m)


def _without_need(text: str, needs: re.Match[str]) -> bool:
    return (
        bool(
            re.search(
                r"\b(?:don'?t|dont|do not|no|geen|niet|not|won'?t|wouldn'?t)\s+(?:\w+\s+)?$", lead(text, needs.start())
            )
        )
        or "geen" in needs.group()
    )


_NOT_YET_SO = look_for(  # "I have put my papers in order", "zodra mijn papieren in orde zijn"
    r"\b(?:put(?:ting)?|get(?:ting)?|if|als|zodra|once|until|till|tot(?:dat)?|dat|hopes?|hoop|wish|dream of"
    r"|need|nodig|want|lost|losing|verloren|kwijt|divorce|car"
    r"|his|her|their|haar|hun|came under|wife'?s|husband'?s) (?:all )?(?:(?:my|the|mijn|de|an?|een) )?$"
)


_GIVEN_BACK = look_for(  # "I gave my Dutch passport back", "handed in the Belgian passport"
    r"\b(?:gave|given|give|handed|hand|sent|leverde|lever|gaf|renounced|surrendered|returned)(?: (?:up|in|back|ik))?"
    r" (?:(?:my|our|the|mijn|onze|de|het|an?|een) )?\|(?P<back> ?(?:back|up|in|away|terug|af|op)\b)?"
)
_GIVES = look_for(r"\b(?:renounced|surrendered|returned|(?:gave|given|give|handed|hand) (?:up|in|back))\b")


def _given_back(text: str, free: re.Match[str]) -> bool:
    around = _GIVEN_BACK.search(lead(text, free.start()) + "|" + text[free.end() : free.end() + 8])
    return bool(around and (around["back"] or _GIVES.search(around.group())))


def _denied(text: str, free: re.Match[str]) -> bool:
    if _given_back(text, free):
        return True
    if _NOT_YET_SO.search(lead(text, free.start())):
        return True
    return bool(
        re.search(r"\b(?:geen|no|not|niet|don'?t have (?:an?)?|without an?)\s+$", lead(text, free.start()))
    ) and not free.group().startswith(("geen", "no"))


def _held(m: Message, permit: re.Match[str], asked: bool) -> bool | None:
    before, after = lead(m.text, permit.start()), permit.end()
    if _ANOTHERS_BEFORE.search(before) or _ANOTHERS_AFTER.match(m.text, after) or _ENDS_ON.match(m.text, after):
        return None  # what becomes of it, it does not say
    if _NOT_NEEDED.match(m.text, after):
        return True
    if re.search(r"\b(?:student|study|studie|tourist|visitor|toeristen)\W*$", before):
        return None  # how much work it allows, it does not say
    if _TIED.match(m.text, after):
        return None
    if _NEEDS_AFTER.match(m.text, after) or _NO_HAVE.search(before):
        return bool(re.search(r"\bheb (?:nog )?een\s+$", before)) and not _NEEDS_AFTER.match(m.text, after)
    work = re.search(r"werk|work|twv|tewerk|gvva|arbeid|kennismigrant|skilled", permit.group())
    have = re.search(
        r"\b(?:heb|have|hold|got|with|met|own|i've|ive|got|on|possess\w*|beschik\w*|eigen|in bezit|ja|yes|mijn|my"
        r"|is)\b",
        before,
    )
    if work and have:
        return True
    alone = asked and len(m.own_words.split()) <= 2 and not re.search(r"visa|visum", permit.group())
    shown = asked and re.match(
        r"\s*(?:[,:]?\s*(?:yes|ja|jawel)\b|heb ik|till?|until|tot|voor onbepaalde|is geldig|geldig|valid|type)\b",
        m.text[after:],
    )
    return True if (asked and have) or alone or shown else None


def _answered(m: Message) -> Iterator[Found]:
    if have := _HAVE_BUT.match(m.all):
        yield m.found("work_permit", True, *have.span())
        return
    if re.search(r"\b(?:maakt (?:me |mij )?niet uit|mind|matter)\b", m.text):
        return
    pending = _PENDING.search(m.text)
    if pending and len(m.own_words.split()) <= 6:
        yield m.found("work_permit", False, *pending.span())
        return
    born = re.search(r"\b(?:geboren|born)(?: (?:en getogen|and raised))? in (?P<p>[\w'-]+)", m.text)
    if born and born["p"] in places():
        yield m.found("work_permit", True, *born.span())
        return
    national = (
        _EU_COUNTRY.match(m.text)
        or _NATIONAL.search(m.text)
        or _FROM_EU.search(m.text)
        or _BOTH.search(m.text)
        or _CARD.search(m.text)
        or re.match(rf"\W*(?:{EU_NATIONALITY})\b(?!\s*\?){_OF_THE_LANGUAGE}", m.text)
    )
    if national and not _NOT_FROM_THERE.search(m.text[: national.start()] + "|" + m.text[national.end() :]):
        yield m.found("work_permit", True, *national.span())
        return
    bare = re.match(
        rf"\W*(?:(?:ja|yes|gewoon|just)\W+)*(?P<n>{EU_NATIONALITY}|nederlandse?|eu)(?: (?:paspoort|passport"
        rf"|citizen))?\W*$",
        m.own_words,
    )
    if bare:
        place = m.text.find(bare["n"])
        yield m.found("work_permit", True, place, place + len(bare["n"]))
        return
    whole = whole_answer(m, "work_permit", _ALLOW)
    if whole:
        yield whole
