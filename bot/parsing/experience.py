"""Years of experience."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing import yes_no
from bot.parsing.answers import LONGEST, around, is_age, is_bare, is_everyday, none_alone
from bot.parsing.clauses import RELATIVE, THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.lookups import given_names, wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import LITERAL, plain, to_number
from bot.parsing.patterns import look_for

SLUG = "years_experience"

_SEASONS = r"(?:seasons?|seizoenen|seizoen|zomers|summers|winters)"  # of work that is done once a year
_YEARS = r"(?:j(?=\s*(?:werk)?erv)|jaar(?:tjes?)?|jaren|jr|years?|yrs?|yr|years'|year's|yea?rs|yers|yeras|ans)(?![\w])"
_MONTHS = r"(?:maanden|maand|mnd|months?)(?!\w)"
_SPAN = look_for(
    rf"(?<![\w.,/-])(?:(?P<n>{LITERAL})(?:\s*(?:-|à|a|tot|to|of|or)\s*(?P<n2>{LITERAL}))?\+?|(?P<w>een half"
    rf"|half a|half|a half|een|één|one|a|an))\s*(?:goeie |goede |good |volle |full |lange "
    rf"|long |heel |hele |whole |klein |school ?)?(?P<u>{_YEARS}|{_MONTHS}|{_SEASONS}(?!\w))"
    r"(?:\s*(?:en|and)\s+(?:(?P<half>(?:(?:een |'?n |an? )?half|(?:een |'?n )?halve)"
    r"(?! (?:jaar|year|uur|hour|dag|day|maand|month))"
    r"(?=\s*(?:$|[.,!;\n]|(?:in|at|as|on|with|of(?! (?:that|those|this|it|them|which)\b)|now|als|bij|op|met|experience"
    r"|ervaring)\b)))"
    rf"|(?P<months>\d{{1,2}})\s*{_MONTHS}))?"  # "two years and a half", "drie jaar en zes maanden"
)
_WORD = look_for(r"\b\w*?(?:ervaring|erv\b|experience\w*|exp\b|werkzaam|ervaren)\w*")
_WORK_AFTER = look_for(
    r"[\s,'’]*(?:(?:lang|of|already|now|al|nu|inmiddels|ruim|long|in totaal|in total|totaal|total|solid|relevant\w*"
    r"|op de teller),?\s+)*"
    r"(?:(?:werk|vak)?ervaring|erv\b|experience|exp\b|als\b|as\b|in de\b|in het\b|in een\b|in the\b|in a\b"
    r"|in an\b|in\b(?! (?:nederland|nl|belgi\w+|holland|the netherlands|belgium|england|een relatie)|\s*[,.;])"
    r"|bij\b|op (?:de|het|een|kantoor)|on the\b|on\b|with\b|wi'|w/|at\b|werkzaam|gewerkt|worked|working"
    r"|work\b|werk\b"
    r"|doing|driving|behind|achter|met\b|onder\b|voor\b|for a\b|van\b|of\b)"
)
_NOT_JOB = look_for(
    r"(?:oud|ouder|geleden|ago|old|lang\b|later|leeftijd|werkloos|thuis|weg|ziek|samen|getrouwd|married|without"
    r"|unemployed|zonder|moeder|vader|mother|father|single|partner|contract|garantie|opleiding|studie"
    r"|university|uni\b|gestudeerd|gewacht)\b"
)
_JOB = look_for(
    r"\w*(?:eur|euse|ster|ist|iste|monteur|assistente?|medewerk\w+|kundige|verzorgende|chauffeur|kok|hulp"
    r"|leider|leidster|man|vrouw|lasser|helpende|begeleider|adviseur|consultant|manager|engineer|developer"
    r"|nurse|mechanic|electrician|plumber|baker|carpenter|joiner|technician|plasterer|painter"
    r"|cook|chef|driver|cleaner|welder|operator|planner|recruiter|ober|bakker|slager|schilder|timmerman"
    r"|metselaar|loodgieter|elektricien|stukadoor|kapper|kapster|bezorger|picker|teacher|leraar|docent|juf"
    r"|sales|boekhouder|accountant"
    r"|administratie|schoonmaak|logistiek|horeca|zorg|retail|bouw|techniek|onderwijs|magazijn|warehouse"
    r"|construction|hospitality|catering|productie|transport|beveiliging|security|ict|er|ier|or)"
)
_JOINS = {"en", "and", "maar", "but", "dus", "so", "want", "of", "or"}
_DONE_AFTER = look_for(
    r"(?:(?!\b(?:niks|niets|niet|geen|nothing)\b)[^.!?;\n\x00]){0,60}?\b(?:geweest|gewerkt|gedaan|gereden"
    r"|gezeten|gestaan|gedraaid|gelopen|gekookt|gelast|gerund|geleid|verzorgd|lesgegeven|gevlogen|gevaren"
    r"|gebouwd|gepoetst|schoongemaakt|verkocht|meegedraaid|ervaring)\b"
)
_DONE_BEFORE = look_for(
    r"\b(?:ervaring|ervaren|experience\w*|werk\w* (?:ik )?(?:nu |al |er |hier )*|gewerkt|worked|working"
    r"|work(?:ed)? (?:here|there|as|in|for)|drove|driven|driving|been (?:a|an|in|(?!wait|liv|rent|lov|learn|study"
    r"|look|try|search|dat|marr|car)\w+ing)|did"
    r"|done|doe (?:ik )?(?:dit|dat|het)|doing (?:this|that|it)"
    r"|in the (?:trade|job|business|field)|in het vak|in dit vak|sta (?:ik )?|operated|managed|as (?:a|an)|als"
    r"|helper)\b[^.!?;\d\x00]{0,50}$"
)
_LEARNING = (  # "drie jaar vakschool voor lasser"
    r"(?:op (?:de |een )?)?(?:\w*(?:beroeps|vak|koks?|kappers?|hotel|ambachts|hoge|avond|handels|bakkers?)"
    r"|(?:middelbare|technische|lagere|hogere|huishoud) ?)school\b(?! (?:gewerkt|gestaan|lesgegeven|les gegeven))"
)
_NOT_AFTER = look_for(
    r"\s*(?:oud|old|geleden|ago|weg\b|werkloos|thuis|ziek|samen|getrouwd|married|unemployed|out of|zonder"
    r"|without|uit de running|gestopt|away|off\b|geen\b|niet\b|no\b|not\b|contract|later|terug|back|sober|clean\b"
    r"|(?:and|en) (?:i(?:'ve| have|ve)?|we(?:'ve)?) (?:still )?(?:never|not once) (?:met|spoke|moved|fought|paid|won)\b"
    r"|of age|in bedwang|(?:lid|klant|fan|abonnee)\b|(?:gediplomeerd|gecertificeerd|bevoegd|qualified|certified)\b"
    r"|in (?:nederland|nl|belgi\w+|holland|the netherlands|belgium|prison|jail|de gevangenis)|hier\b"
    r"|(?:in|on|at) (?:the|this|that) same (?:street|house|flat|building|village|town|city|address|room)"
    r"|(?:residence |work |valid )?(?:card|permit|visa|passport)\b"
    rf"|{_LEARNING}"
    r"|here\b|ervaring met (?:de )?(?:ww|ziekte)|(?:\w+ ){0,3}(?:gevangen|vast) ?(?:gezeten|zat)|(?:\w+ )?inside\b"
    r"|(?:of|van) (?:rejection|afwijzing|applying|solliciteren|debt|schuld|pain|pijn)\w*)"
)
_NOT_BEFORE = look_for(
    r"\b(?:ben|i'?m|i am|leeftijd|age|aged|turning|word|na|after|within|binnen|contract (?:van|of|for|voor)|last"
    r"|since i (?:have|had|was|am)|laatste|afgelopen|past|these|vorige?|komende|next|elke|every|per|om de|waarvan"
    r"|of which|nog geen|gap of"
    r"|gat van)\s+(?:the |de |these |this |die |deze |last |laatste )?$"
)
_AGE = look_for(
    r"\b(?:ben|i'?m|im|i am|word|ge zijt|you are|als)\s+(?:nu |bijna |al |ondertussen |a |inmiddels |now |only "
    r"|pas |nog maar )?$"
)
_AM_NAMED = look_for(r"\b(?:ik ben|'k ben|ik heet|mijn naam is) (?P<n>[^\W\d_]{2,}),?(?: en)?(?: ben)? $")
_PRESENTS = look_for(r"\b(?:ik ben|i'?m|i am|ik heet|my name is|mijn naam is|name is)\b[^.!?\d]*$")
_SINCE = look_for(
    r"\b(?P<s>(?:al )?(?:sinds|sedert)|vanaf|since|ever since|started in|begonnen in|from)\s+(?:\w+\s+)?(?P<y>19[5-9]\d"
    r"|20[0-4]\d)\b"
)
_SINCE_JOB = look_for(r"\b(?:werk\w*|work\w*|als|as an?|chauffeur|kok|lasser)\b")
_SINCE_CUE = look_for(
    r"\b(?:werk\w*|work\w*|ervaring|experience|als|as|in de|in the|doe|doing|vak|job|zorg|bouw|horeca|chauffeur"
    r"|kok|lasser|actief|active|been)\b"
)
_NONE = look_for(
    r"^\W*(?:0|nul|zero|geen)(?: (?:haha\w*|lol|hihi|eerlijk gezegd|eigenlijk|sorry))* (?:maar|but)\b"
    r"|\b(?:geen|nul|zero|no|nog geen|0|gene|weinig tot geen|zonder|without|don'?t have (?:any)?"
    r"|dont have(?: any)?|not have any)\s+(?:\w+\s+){0,2}?(?:(?:werk|vak)?ervaring|experience|exp)\b"
    r"|\b(?:nog nooit|nooit|never|noit)\s+(?:\w+\s+){0,3}?(?:gedaan|done|gewerkt|worked|did|eerder|before)\b"
    r"|\b(?:ervaring|experience)\b(?:\s+\w+){0,3}\s+(?:geen|nog niet|none|niet|no)\b|\binexperienced\b"
    r"|\bnot (?:really )?any\b(?! ?(?:more|longer))|\bnot a single (?:year|day)\b|\bonervaren\b|\b(?:heb|have) (?:dit"
    r"|dat|this|that"
    r"|it) (?:\w+ ){0,2}(?:nooit"
    r"|never) (?:\w+ )?(?:gedaan"
    r"|done)\b"
)
_ALLOW = wordlist(
    "jaar jaren years year ervaring experience werk werkervaring work gewerkt worked goeie lang long stage "
    "bijbaan gedaan done vak trade totaal total opgeteld kleine ruime inmiddels dik nearly almost"
)
_BETWEEN = look_for(
    r"\b(?P<a>19[5-9]\d|20[0-4]\d)\s*(?:-|tot(?: en met)?|t/m|till?|until|to)\s*(?P<b>19[5-9]\d|20[0-4]\d)\b"
)
_HARDLY = look_for(r"\W*(?:nog )?(?:bijna|vrijwel|almost|nearly|haast)\b")  # almost none is not none
_FRESH = look_for(
    r"\b(?:fresh|recent|new) grad(?:uate)?\b|\b(?:net|pas) afgestudeerd\b|"
    r"\b(?:net|pas|just|fresh|vers)\s+(?:\w+\s+)?(?:van (?:de )?school|afgestudeerd|out of (?:school|college"
    r"|uni\w*)|graduated|klaar met (?:school|mijn (?:studie|opleiding)))\b"
)
_NOTHING = look_for(
    r"(?<!daarvoor )(?<!verder )(?<!anders )(?<!ervoor )(?<!before that )\b(?:nothing|niks|niets|sober"
    r"|(?<!\bi )clean)\b"
)
_FOR = look_for(r"\b(?:for|gedurende)\s+(?:\w+\s+)?$")
NOT_WORK = look_for(
    r"\b(?:sober|(?<!\bi )clean|married|unemployed|sick|ill|home|thuis|ziek|gap|inside|wages?|pay|loon|daily|dagelijks"
    r"|getrouwd|werkloos|universit\w+|kids|children|relation\w*|(?<!put )(?<!added )together|samen|wait\w*|nothing"
    r"|niks|prison"
    r"|jail|detention|custody|rehab|rent\w*)\b"
)
_DID_FOR = look_for(
    r"\bi (?!lived|stayed|waited|rented|loved|cared|studied|learned|moved|tried|wanted|needed|suffered|used"
    r"|applied|looked"
    r"|stopped|raised|married|dated|shared|prayed|received|turned|asked)"
    r"(?:\w+ed|taught|drove|ran|sold|built|did|led|made|kept|flew)\b[^.!?;\d\x00]{0,60}\bfor (?:about |over "
    r"|almost |nearly )?$"
)
_KIND_OF_SHIFT = look_for(r"\b(?:nights?|nacht\w*|shifts?|weekends?|ploeg\w*)\b")
_LIVES = look_for(
    r"\b(?<!for a )(?:woon|woont|wonen|woonde|gewoon[dt](?=\W*(?:$|[,.!;]|haha|in\b|met\b))|gewoond|live|lives"
    r"|lived|living|weun\w*|wone|ligt|beland|neergestreken)\b"
)
_MYSELF = look_for(
    rf"\b(?:ik ?zelf|ik|i|myself)\s+(?:(?:zelf|maar|pas|nu|al|only|just|about|zo'n|ongeveer)\s+)*(?P<n>{LITERAL})\W*$"
)
_AT_ONE = look_for(
    r"\s*(?:trouwe dienst|dienst|service|(?:with|of) (?:the )?(?:kids|children|toddlers|pupils|patients|residents"
    r"|clients"
    r"|customers|guests|horses|animals)\b|bij (?:dezelfde|het ?zelfde|1|een)\b|(?:at|with) the same|in (?:de|het"
    r"|the) (?!hospital"
    r"|ziekenhuis|relatie|nederland|gevangenis|prison)\w+|als (?!moeder|vader|huisvrouw|huisman|mantelzorger)\w+"
    r"|as an? \w+|gewerkt)"
)
_SHORT = look_for(r"(?P<n>\d{1,2}(?:[.,]\d)?)\s?(?:[jy]|(?<=0) ?(?:jaar|years?))\W*(?:ervaring|exp\w*|erv)?\W*")
_BARE = look_for(LITERAL)


_UNITS = r"(?:jaar|jaren|jr|years?|yrs?|yers|ans|j|y)"
# "15. Daarvoor 4 jaar bij een firma", "4 in warehousing": a number that is an answer by itself comes first.
_NUMBER_FIRST = look_for(
    r"[\W\x00]*(?:(?:ja|nou|goh|well|ongeveer|about|bijna|zo'n|ruim|dik|al|call it|let'?s say|say|zeg|ik denk"
    r"|(?:like|as) i (?:just )?(?:said|siad|sayd)|zoals ik zei"
    r"|i think|ok|oke)\W+)*"
    rf"(?:(?P<n>\d{{1,2}}(?:[.,]5)?)(?:\s?{_UNITS})?|(?P<one>(?:een|één|one) (?:school ?)?(?:jaar|year)|(?:one"
    rf"|één)(?=\s*[.!;\n])))"
    r"(?:,? (?:thank (?:you|u)|thanks|innit|mate|bro|bruv|boss|sir|madam|miss|love|pal|(?:like|as) i (?:told|wrote"
    r"|tell)"
    r"(?: (?:you|u))?(?: all)?|i reckon)(?=\W|\Z)(?! for\b))?"
    r"(?: (?:only|maar|slechts|al|now|nu|hoor|ongeveer|denk ik|i think|(?:like|as|zoals) (?:i (?:just )?said|said"
    r"|ik zei"
    r"|above)))*\s*"
    r"(?::(?=\s+(?:eerst )?\d)|[.!;\n\U0001F300-\U0001FAFF☀-➿]\s|$|,(?!\s?\d)|(?:in|als|as|bij|at|with|on|doing"
    r"|working)\b(?! (?:nederland"
    r"|nl\b|belgi"
    r"|the netherlands|belgium"
    r"|holland|totaal|total)))"
)
_TOTAL = look_for(
    rf"\b(?:totaal|total|alles bij elkaar|all together|altogether|opgeteld"
    rf"|bij elkaar)\W+(?:\w+ )?(?P<n>\d{{1,2}}(?:[.,]5)?)"
    rf"(?:\s?{_UNITS})?\s*(?:[.,!;\n]|$)"
)
# "Nul. Wel dertig jaar bank": none in this work, whatever was done elsewhere.
_ZERO_FIRST = look_for(
    r"[\W\x00]*(?:[^.!?;\n\x00\d]{1,50}?\W)?(?:"
    r"(?:0|nil|noppes|nada)(?![.,]?\d|\w| ?(?:uur|hours?|tot|to|-|maand|month))"
    r"|(?:nog )?(?:geen|not|no) (?:a |one |enkele |ene |één |een |1 )?(?:single )?(?:dag|day|minuut|seconde|minute"
    r"|moer|bal|snars)"
    r"(?=\s*(?:[.,!;\n]|$|ervaring|experience|gewerkt|gedaan))"
    r"|(?<!bijna )(?<!almost )(?<!nearly )(?<!vrijwel )"
    r"(?:geen|none|niks|niets|nothing|nooit|never)(?: (?:whatsoever|at all|on paper|hoor|eigenlijk|helaas|yet|nog|sorry"
    r"|in fact|echt))*"
    r"(?=\s*(?:[.,!;\n]|$))"
    r"|(?:nog )?geen ?(?:enkele?|één|een)(?: (?:jaar|uur|maand|seizoen))?(?=\s*(?:[.,!;\n]|$|(?:in|bij|als|achter"
    r"|met)\b))"
    r"|(?:none|geen|nothing|niks|niets)(?: (?:yet|nog))? (?:with|in|at|as an?|behind|met|in|bij|als|achter"
    r"|op)\b(?! (?:de weg|the way))"
    r"|(?:on|in|with|at|as) (?:an? |the )?\w+,? (?:none|nothing|nil|0)(?=\s*(?:[.!;\n]|$|(?:kid|mate|bro|sir|madam"
    r"|sorry|yet|at all"
    r"|boss|love|pal|i'm afraid)\b))(?![^\x00]*\d)"
    r"|no years? (?:as|in|of|with|at)\b"
    r"|(?:geen|no|zonder|without) (?:\w+ )?(?:\w*ervaring|experience)(?! nodig| required| needed)"
    r")"
)
_EARLIER = look_for(
    r"\b(?:daarvoor|ervoor|before (?:that|this|was)|b4|formerly|previously|vroeger|hiervoor|waarvan"
    r"|of which)\b[^.!?;\n]*$"
)
_LATEST_FIRST = look_for(r"[\W\x00]*(?:de |the )?(?:laatste|afgelopen|last|past)\s+(?:the |de )?$")
# "... en nou wil ik het dak op": what was done for so long is not the work at hand.
_SWITCHES = look_for(
    r"\bwil(?: ik)? n(?:u|ou)\b|\bwil ik (?:nu |nou |graag )?(?:iets|wat) (?:met|heel anders)\b|\b(?:nu|nou"
    r"|now)\b(?: \w+)? (?:wil|zoek|want)\b|\b(?:wil|want|zoek)\b[^.!?]{0,30}\b(?:iets anders"
    r"|something (?:else|different|new)"
    r"|iets nieuws|wat anders)|\bi now want\b|\b(?:van onderaf|omscholen|omscholing|zij-?instro\w+|instromen|switch"
    r"|retrain|overstap\w*"
    r"|carri[eè]re ?switch|career change|change of career|zonder diploma|nieuwe richting|other direction)\b"
)
# "Nine years of taxis, now I would like to work with plants".
_LEAVES = look_for(
    r"\bnow,? i(?:'d| would| should)? (?:rather )?(?:like|prefer|love|wish)\b(?! (?:the|my|it|this|that)\b)"
    r"|\bi(?:'d| would| should) (?:now (?:like|love|prefer|rather)|(?:like|love|prefer|appreciate)(?: it)? now)\b"
    r"|\b(?:and|so) now,? (?:i )?(?:ask|apply|dream|hope)\b|\b(?:would|should|'d) (?:like|love|prefer)\b[^.!?\n]{0,60}"
    r"(?:\bfor once\b|\binstead(?! of (?:nights|evenings|weekends)))|\bdream(?:ing)? of (?:being|becoming|a|an|your)\b"
)
# What is told when something else was asked: years of study, of living somewhere, of learning a language.
_UNASKED_ELSEWHERE = (
    "education",
    "language_level",
    "work_permit",
    "city",
    "commute",
    "weekend",
    "shifts",
    "motivation",
)
_OF_OTHERS = look_for(
    r"\b(?:groep|kinderen|kids|leeftijd|ages?|aged|peuters|kleuters|leer|learn\w*|nederlands|dutch)\b"
)


def find(m: Message) -> Iterator[Found]:
    """Time at work in years; an age or a gap is none. What is called experience counts, else the longest."""
    m = _without_ages(m)
    if summed := _summed(m) or _labelled(m):
        yield summed
        return
    if own := _own_beside_others(m):
        yield own
        return
    if m.asked == SLUG and (comes_to := _COMES_TO.search(m.text)) and _SPAN.search(m.text, 0, comes_to.start()):
        years = 1.0 if comes_to["one"] else to_number(comes_to["n"])
        yield m.found("years_experience", plain(years, 1), *comes_to.span("one" if comes_to["one"] else "n"))
        return
    if m.asked == SLUG and (whole := _then_parts(m)):
        yield whole
        return
    if m.asked == SLUG and (both := _two_places(m) or _one_after_other(m)):
        yield both
        return
    if m.asked == SLUG and (first := _first_said(m)):
        yield first
        return
    none = _none(m)
    spans: list[tuple[float, int, int, bool]] = []
    for s in _SPAN.finditer(m.text):
        tagged = _tagged(m.text, s)
        if tagged and m.asked != SLUG and _ARMY.search(_near(m, s)):
            continue  # "dertig jaar marine achter de rug"
        if _is_work(m, s, tagged) and (tagged or not _told_of_something_else(m, s)):
            number = _years(s)
            if number is not None:
                spans.append((number, s.start(), s.end(), tagged))
    if m.asked == SLUG:
        spans = [s for s in spans if s[3] or not _EARLIER.search(m.text, 0, s[1])] or spans
    spans = _of_now(m, spans) or _since(m)
    if spans:
        best = max([s for s in spans if s[3]] or spans, key=lambda s: s[0])
        yield m.found("years_experience", plain(best[0], 1), best[1], best[2])
    elif (worked := _between(m) or _own_after_other(m)) is not None:
        yield worked
    elif none:
        yield m.found("years_experience", 0, *none)
    elif m.asked == SLUG:
        bare = list(_bare(m))
        yield from bare
        if not bare and (opens := _OPENS.match(m.text)):
            yield m.found("years_experience", plain(to_number(opens["n"]), 1), *opens.span("n"))


# "Rui Carvalho, 43 jaar, kok 20 jaar": what stands between commas after a name, and is far more than the other.
_AFTER_NAME = look_for(
    r"(?:^|[,.!:\n]|\b(?:is|ben|i'm|met))\s*(?P<first>[^\W\d_]{2,})(?: [^\W\d_][\w'-]*){0,3},\s*"
    r"(?P<age>(?P<n>1[5-9]|[2-7]\d)\s*(?:jaar|jr|years?|yrs?))\s*(?=[,\n/;|.])"
)
_YOUNGEST = 14  # years that somebody is when they begin to work
_GROWN = 16  # years: who presents themselves so tells how old they are
_COUNTED_YEARS = look_for(r"[\w-]+(?: (?:en een half|and a half))?\s*(?:jaar|jaren|jr|years?|yrs?)(?!\w)")
_FEW_YEARS = look_for(
    r"(?:\d|1[0-5]|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\w*half|anderhalf"
    r"|paar)(?![\w.,])"
)
# "Vier jaar universiteit", "three years of vocational school"; "6 jaar kleuterschool" may be a teacher's.
_AT_SCHOOL = look_for(
    r"\s+(?:(?:op|aan|naar|in|of|at|van|de|het|een|the|a)\s+){0,2}(?:\w+\s+)?"
    r"(?:universit\w+|university|uni|college|hogeschool|conservatorium|academie|academy"
    r"|(?:beroeps|vak|avond|koks|kappers|handels|ambachts|huishoud|muziek)school|[mh]bo|studie|gestudeerd"
    r"|(?:vocational|trade|technical|evening|cooking|secondary|high) school)\b"
    r"(?![^.!?;\n]{0,40}\b(?:gewerkt|werkte|worked|lesgegeven|gedoceerd|docent\w*|leraar|lerares|taught|teaching"
    r"|teacher"
    r"|conci[eë]rge|kantine|janitor|canteen|lecturer|receptie\w*|schoongemaakt|cleaner)\b)"
)


def _without_ages(m: Message) -> Message:
    for said in _AFTER_NAME.finditer(m.text):
        works = [_years(s) or 0 for s in _SPAN.finditer(m.text) if s.start() != said.start("age")]
        named = said["first"] in given_names() and not is_everyday(said["first"])
        if named and works and max(works) <= int(said["n"]) - _YOUNGEST:
            return m.without([said.span("age")])
    return m


_OPENS = look_for(  # "22 jaar ouderenzorg", "thirty years I look after children": what else would it be years of
    rf"[\W\x00]*(?:(?:ja|nou|well|ongeveer|about|bijna|ruim|dik|al)\W+)*(?P<n>\d{{1,2}}(?:[.,]5)?)\s?{_YEARS}"
    r"(?![\s,]+(?:\w+\s)?(?:oud|old|geleden|ago|getrouwd|married|werkloos|unemployed|ziek|sick|thuis|home|samen"
    r"|together|single|sober|clean|woon|live|lived|gewoond|hier|here|in (?:nederland|belgi|the netherlands|holland)"
    r"|niet|not|geen|no|zonder|without|wachten|waiting|gevangenis|prison|later|jong|young|studie|school|study)\b)"
)


_AND_MORE = look_for(  # "four years in Accra and two here"
    rf"(?P<n>{LITERAL})\s*{_YEARS}\s+(?:in|at|bij|als|as)\s[^.!?;,\d\x00]{{1,30}}?\s(?:en|and|plus)\s+"
    rf"(?:nog |daarna |another |then )?(?P<n2>\d{{1,2}})\s*(?:{_YEARS})?\s*(?:hier|here|in|at|bij|als|as)\b"
    # "in Porto nine years a cook, here another two"
    rf"|\b(?:in|at|bij)\s[^.!?;,\d\x00]{{1,24}}?\s(?P<n3>{LITERAL})\s*{_YEARS}\b[^.!?;\d\x00]{{0,30}}?[,;]?\s"
    rf"(?:(?:en|and|plus)\s+)?(?:daarna |toen |then )?(?:hier|here)\s[^.!?;,\d\x00]{{0,24}}?\b(?:nog|another)\s+"
    rf"(?P<n4>{LITERAL})(?:\s*{_YEARS})?(?: erbij| more| on top)?(?=\s*(?:$|[.,!;\n]|bij\b|als\b|in\b|at\b|as\b))"
)


def _two_places(m: Message) -> Found | None:
    """Years in one place and more in another, said in one breath: the sum."""
    both = _AND_MORE.search(m.text)
    if not both or _LIVES.search(m.text) or NOT_WORK.search(both.group()):
        return None
    total = to_number(both["n"] or both["n3"]) + to_number(both["n2"] or both["n4"])
    return m.found("years_experience", plain(total, 1), *both.span()) if total <= 60 else None


_ORDER = r"(?:toen|daarna|vervolgens|daarop|erna|then|after that|afterwards|(?:de|the) (?:laatste|last))"
_FIRST_ONE = look_for(rf"\W*(?:eerst|first)\s+(?:\w+\s+)?(?P<n>{LITERAL})\s*{_YEARS}")
_NEXT_ONE = look_for(
    rf"\b{_ORDER}\s+(?:(?:nog|weer|ongeveer|zo'n|another|about)\s+)?(?P<n>{LITERAL})"
    rf"(?:\s*{_YEARS}|(?= (?:als|as|in|bij|at)\b))"
)


def _one_after_other(m: Message) -> Found | None:
    """ "Eerst 5 jaar slager, toen 3 jaar kok": the sum of what was done one after the other; "nu 2 jaar" is told of
    what is done now, and not of all."""
    first, others = _FIRST_ONE.match(m.text), list(_NEXT_ONE.finditer(m.text))
    if not first or not others or _NOW_WORD.search(m.text) or _LIVES.search(m.text) or NOT_WORK.search(m.text):
        return None
    counted = {part.start("n") for part in others}
    more = any(s.start() not in counted for s in _SPAN.finditer(m.text, first.end()))  # told in some other way
    if more or any(_AT_SCHOOL.match(m.text, part.end()) for part in (first, *others)):
        return None
    total = sum(to_number(part["n"]) for part in (first, *others))
    return m.found("years_experience", plain(total, 1), first.start("n"), others[-1].end()) if total <= 60 else None


_NOW_WORD = look_for(r"\b(?:nu|nou|now|currently|tegenwoordig)\b")


_SUM = look_for(  # "eleven years there, twelve here, so twenty-three in all"
    rf"(?<![\w.,/-])(?P<n>{LITERAL})(?:\s*{_YEARS})?,?\s+(?:in (?:all|total|totaal)|all told|al(?:l )?together|together"
    r"|samen|bij (?:elkaar|mekaar)|opgeteld|alles samen|both together)\b"
)
# "Three years in Kent and a season in Bleiswijk. Four then."
_TOLD_AS_SUM = look_for(
    rf"(?:[.!;\n,]\s+|\b)(?:(?:so|dus|therefore|makes|that makes|dat maakt|dat is|that'?s|and)\W+)?"
    rf"(?:(?:in total|together|in all|al(?:l )?together|samen|in totaal|totaal)\W+(?P<n>{LITERAL})(?![.,]?\d)"
    rf"|(?<=[.!;,] )(?P<n2>{LITERAL})(?: {_YEARS})?(?:,? (?:then|dan|so|dus|if you(?:'?re| are)?|if your"
    rf"|als je)\b|\s*(?:[.!]\s*)?$))"
    rf"|\b(?:therefore|call it|makes|that makes|dat maakt|dus|so) (?P<n3>{LITERAL})(?: {_YEARS})?[^\S\n]*(?:[.!\n]|$)"
)
_COMES_TO = look_for(  # a story of two summers, "... it is one year", as its last words
    rf"[,.;]\s+(?:(?:so|then|but|honestly|together|altogether|all in all|i (?:say|think)|let'?s say)\W+)*"
    r"(?:it is|it'?s|that is|that'?s|that makes|makes|it makes|comes to|it comes to)"
    rf" (?:about |only |just )?(?:(?P<one>one|1|a)|(?P<n>{LITERAL})) years?(?: (?:together|altogether|in all"
    rf"|in total))?\W*$"
)
_PART = look_for(
    rf"(?<![\w.,/€-])(?P<n>{LITERAL}|one|één|een|a(?= (?:year|season)\b))\b(?!\s*(?:uur|hours?|days?|dagen|euro"
    rf"|min\w*|km|%|people|persons?|men\b|mensen|man\b|collega\w*|colleagues|kids|kinderen|children|dogs|honden))"
)


def _summed(m: Message) -> Found | None:
    """A number that is called the sum of what was said before, of which years were one part."""
    told = _TOLD_AS_SUM.finditer(m.text) if m.asked == SLUG else ()
    for total in (*_SUM.finditer(m.text), *told):
        at = total.lastgroup or "n"
        n = to_number(total[at])
        begin = max(0, total.start() - 200)
        said = [p["n"] for p in _PART.finditer(m.text, begin, total.start())]
        parts = [to_number(n) if n[0].isdigit() else 1.0 for n in said]
        adds_up = n <= 60 and any(a + b == n for i, a in enumerate(parts) for b in parts[i + 1 :])
        in_spans = (
            (m.asked == SLUG or _SPAN.search(m.text, begin, total.start()))
            and not _LIVES.search(m.text, begin, total.end())
            and not re.search(
                r"\b(?:with (?:him|her)|refugee|camp|rehab|vast|cel|sober"
                r"|married|getrouwd|prison|jail|ziek|sick|kids|kinderen)\b",
                m.text[begin : total.end()],
            )
        )
        told_first = m.asked == SLUG and re.match(r"\W*\d", m.text) is not None  # "5 in Perth, 1 here, so 6"
        if adds_up and (in_spans or told_first):
            return m.found("years_experience", plain(n, 1), *total.span(at))
    return None


_THEN_PARTS = look_for(  # "zes jaar samen. Vier in Lier en twee hier"
    rf"[\W\x00]*(?P<n>{LITERAL})\s*{_YEARS} (?:samen|in totaal|totaal|bij elkaar|in total|in all|together)\s*[.,:;!\n]"
    r"[^.!?\n]*?(?<![\w.,])(?P<a>\d{1,2})\b[^.!?\n\d]*?(?<![\w.,])(?P<b>\d{1,2})(?![.,]?\d)"
)


def _then_parts(m: Message) -> Found | None:
    """A whole that is said first, and the two parts of it."""
    whole = _THEN_PARTS.match(m.text)
    if not whole or to_number(whole["n"]) != int(whole["a"]) + int(whole["b"]):
        return None
    return m.found("years_experience", plain(to_number(whole["n"]), 1), *whole.span("n"))


_LABEL = look_for(  # a form that somebody filled in: "Years: 7", "Jaren in het vak: 19"
    r"(?:^|[\n.;,*•|-]\s*)(?:(?:aantal|number of|total|totaal) )?(?:years?|jaren|jaar|yrs)"
    r"(?: (?:in (?:het|dit|the|this) (?:vak|werk|trade|job|field|business)|(?:of )?experience|ervaring"
    r"|werkervaring|work(?:ed|ing)?"
    rf"|gewerkt|on the job|done))?\s?[:=]\s?(?P<n>{LITERAL})(?=\s*(?:$|[\n;,)]|\.(?:\s|$)|{_YEARS}))"
)


def _labelled(m: Message) -> Found | None:
    label = _LABEL.search(m.text)
    if not label or to_number(label["n"]) > 60:
        return None
    return m.found("years_experience", plain(to_number(label["n"]), 1), *label.span("n"))


def _first_said(m: Message) -> Found | None:
    """The answer that stands by itself at the beginning, or a total that is called so."""
    total = _TOTAL.search(m.text)
    if total:
        return m.found("years_experience", plain(to_number(total["n"]), 1), *total.span("n"))
    zero = _ZERO_FIRST.match(m.text)
    if zero and not re.match(r"\s*(?:grap|idee|probleem|stress|zorgen)", m.text[zero.end() :]):
        start = re.search(r"[^\W\x00]", m.text).start()  # type: ignore[union-attr]
        return m.found("years_experience", 0, start, zero.end())
    first = _NUMBER_FIRST.match(m.text)
    if not first or is_age(m, *first.span("n" if first["n"] else "one")):
        return None
    years = to_number(first["n"]) if first["n"] else 1.0
    return m.found("years_experience", plain(years, 1), *first.span("n" if first["n"] else "one")) if years else None


_LEFT_FOR = look_for(r"\bwil ik (?:nu |nou |graag )?(?:iets|wat) met\b|\bmaar (?:ik )?wil (?:ik )?n(?:u|ou)\b")


def is_elsewhere(text: str) -> bool:
    """Whether lower-case `text` tells that work is left for other work, or was the army's: its years are of that."""
    return bool(_LEFT_FOR.search(text) or _ARMY.search(text) or _LEAVES.search(text))


def _leaves(text: str) -> bool:
    return bool(_SWITCHES.search(text) or _LEAVES.search(text))


def _told_of_something_else(m: Message, s: re.Match[str]) -> bool:
    if m.asked == SLUG or (lead(m.text, s.start()).endswith("after ") and _AT_ONE.match(m.text, s.end())):
        return False
    if _NO_TRADE.search(_sentence(m, s)) and not re.search(r"\b(?:ervaring|experience)\b", _sentence(m, s)):
        return True
    clause = m.text[slice(*m.clause_at(s.start()))]
    if _I_DID_AFTER.match(m.text, s.end()) and not _OF_OTHERS.search(clause):
        return _leaves(m.all)
    if _AT_WORK.search(clause) and not _OF_OTHERS.search(clause):
        return _leaves(m.all)
    if m.asked == "education" and _AFTER_SCHOOL.search(clause):
        return _leaves(m.all)
    if m.asked in _UNASKED_ELSEWHERE or _OF_OTHERS.search(clause):
        return not re.search(r"\b(?:als|as an?)\s+\w", clause) or m.asked in ("education", "motivation")
    return _leaves(m.all)


_AFTER_SCHOOL = look_for(
    r"\b(?:daarna|sindsdien|erna)\b[^.!?]*\bjaar\b[^.!?]*\b(?:gezeten|gewerkt|gestaan|gereden|gedraaid)\b"
)
# What is told of the army, or of what somebody does beside their work, is no experience unless it is called so.
_ARMY = look_for(r"\b(?:landmacht|luchtmacht|marine|leger|defensie)\b(?=[^.!?]*\b(?:achter de rug|op de teller)\b)")
_NO_TRADE = look_for(
    r"\b(?:landmacht|luchtmacht|(?:bij de|jaar) marine|leger|defensie|krijgsmacht|in dienst geweest|vrijwilliger"
    r"|vrijwillig"
    r"|roken|gerookt|hond|kat|terriër|terrier|teckel|poes)\b"
)
_AT_WORK = look_for(
    r"\b(?:gewerkt|worked|werkzaam|werkte)\b(?! (?:aan|on)\b)|\b(?:in|at|op|on|achter|behind)\s+(?:de |het "
    r"|een |the |an? )?(?:\w+ )?"
    r"(?:(?:thuis|kraam|jeugd|ouderen)?zorg|bouw|horeca|logistiek|techniek|detailhandel|kantoor|office|steigers?"
    r"|scaffold\w*|keuken|kitchen|magazijn|warehouse|fabriek|factory|kassa|till|heftruck|forklift|vrachtwagen|lorry"
    r"|nursing home|verpleeghuis|retail|hospitality|construction|logistics|care home)\b"
)


def _is_job(text: str, place: int) -> bool:
    """Whether the name of a job follows within three words: "20 jaar lasser"."""
    words = re.match(r"\s+((?:[^\W\d_][\w-]*\s*){1,3})", text[place:])
    for word in words[1].split() if words else []:
        if word in _JOINS or _NOT_JOB.match(word):
            return False
        if _JOB.fullmatch(word) and not is_everyday(word):
            return True
    return False


def _job_before(before: str) -> bool:
    """ "Forklift driver 7 yrs"."""
    word = re.search(r"([^\W\d_][\w-]+)[\s:,-]+(?:(?:for|al|about|ongeveer|zo'n|over|ruim) )*$", before)
    return word is not None and bool(_JOB.fullmatch(word[1])) and not is_everyday(word[1])


def _years(s: re.Match[str]) -> float | None:
    number = (0.5 if "half" in (s["w"] or "") else 1.0) if s["w"] else to_number(s["n"])
    if s["u"][0] == "m":
        number = round(number / 12, 1)
    elif s["half"] or s["months"]:
        number = round(number + (0.5 if s["half"] else int(s["months"]) / 12), 1)
    return number if 0 < number <= 60 else None


_CARRIED = look_for(
    r"\b(?:op de teller|onder (?:de|mijn|m'n) riem|under (?:my|the) belt|achter de rug|op zak|on the clock)\b"
)


def _tagged(text: str, s: re.Match[str]) -> bool:
    start = max(text.rfind(c, 0, s.start()) for c in ".!?;\n\x00,") + 1
    near_after = re.match(r"[^.!?;,\d\x00]{0,40}", text[s.end() :])
    if near_after and _CARRIED.search(near_after.group()):
        return True
    near_before = text[max(start, s.start() - 30) : s.start()]
    return bool(_WORD.search(near_after.group() if near_after else "") or _WORD.search(near_before))


def _is_work(m: Message, s: re.Match[str], tagged: bool) -> bool:
    text = m.text
    before, after = lead(text, s.start()), s.end()
    if re.match(_SEASONS, s["u"]) and m.asked != SLUG:
        return False  # "nineteen seasons" of a club
    ran = m.asked == SLUG and s["n"] and _RAN.search(_sentence(m, s))  # "dertig jaar samen een winkel gehad"
    if (_NOT_AFTER.match(text, after) and not ran) or re.match(r"\s*opzeg|\s*notice", text[after:]):
        return False
    if _HEADED.search(before) and not tagged:
        return False
    named = _AM_NAMED.search(before)
    if named and named["n"] in given_names() and not (tagged or is_everyday(named["n"]) or _is_job(text, after)):
        return False  # "ik ben Kacper 17 jaar"
    if _AGE.search(before) and not tagged and not (_WORK_AFTER.match(text, after) or _is_job(text, after)):
        return False
    if tagged:
        return True
    if _SEEKING.search(_sentence(m, s)) or _introduces(m, s):
        return False
    if m.asked != SLUG and _AT_SCHOOL.match(text, after):
        return False
    if ran and not _LIVES.search(_near(m, s)) and not re.match(r"\s*(?:geleden|ago|oud|old)\b", text[after:]):
        return True
    if m.asked not in (None, SLUG) and _BESIDE_WORK.match(text, after) and not _is_job(text, after):
        return False
    if _LIVES.search(_near(m, s)):
        return False  # "wij wonen al veertig jaar in Amersfoort"
    if re.search(r"\b(?:na|after)\s+(?:ruim |bijna |zo'n |ongeveer |nearly |over )?$", before) and _AT_ONE.match(
        text, after
    ):
        return True  # "na 25 jaar bij dezelfde drukkerij"
    latest = m.asked == SLUG and _LATEST_FIRST.fullmatch(text, 0, s.start())
    if (_NOT_BEFORE.search(before) and not latest) or _NOTHING.search(around(m, s.start(), s.end())):
        return False
    if m.asked in ("shifts", "weekend") and _KIND_OF_SHIFT.search(text[slice(*m.clause_at(s.start()))]):
        return False  # "I did nights for 11 years" tells about nights
    months = s["u"][0] == "m"
    if months and not (
        m.asked == SLUG
        and (_DONE_AFTER.match(text, after) or _WORK_AFTER.match(text, after) or len(m.own_words.split()) <= 4)
    ):
        return False
    if m.asked == SLUG and s["n"] and not months and not NOT_WORK.search(around(m, s.start(), s.end())):
        return True
    if m.asked == SLUG and (
        (is_bare(m, s.start(), s.end(), _ALLOW, most=1) and not NOT_WORK.search(around(m, s.start(), s.end())))
        or (_FOR.search(before) and not NOT_WORK.search(around(m, s.start(), s.end())))
    ):
        return True
    if (
        m.asked == SLUG
        and not months
        and "half" in (s["w"] or "")
        and not NOT_WORK.search(around(m, s.start(), s.end()))
    ):
        return True
    if s["w"] in ("one", "één") and _one_of_work(text, before, after):
        return True
    if s["w"] and s["w"] in ("a", "an", "een", "one", "één"):
        return bool(_DONE_AFTER.match(text, after) and not re.match(r"\s*(?:contract|later)", text[after:]))
    return bool(
        _WORK_AFTER.match(text, after)
        or _is_job(text, after)
        or _DONE_AFTER.match(text, after)
        or _DONE_BEFORE.search(before)
        or _I_DID_AFTER.match(text, after)
        or _I_DO_BEFORE.search(before)
        or _DID_FOR.search(before)
        or _listed(m, s)
        or _job_before(before)
    )


_HEADED = look_for(  # "Hospital, four months"
    r"(?:\b(?:detention|rehab|unemployed|sick|ill|burn-?out|depression|refugee camp|gap|ziek|werkloos)"
    r"|(?:^|[.!?;\n])\s*(?:hospital|at home|prison|jail|gevangenis))\s?[,:;-]\s*(?:for |about )?$"
)
_I_WORK = (
    r"(?:make|do|work|sew|drive|cook|clean|teach|pick|weld|bake|run|sell|paint|build|repair|fix|cut|lay|wash|serve"
    r"|pack|load"
    r"|nurse|type|test|code|plant|prune|butcher|deliver|iron|press|manage|guard|translate)"
)
# "Twenty years I have carried keys", "nine years have I drawn".
_I_DID_AFTER = look_for(
    rf"\s+(?:that |now )?i (?:now |already )?{_I_WORK}\b(?! (?:not|no|nothing|from|away|it alone|everything"
    rf"|this alone|my"
    rf"|the same)\b)|"
    r"\s+(?:now |nu |al )?(?:i have|i've|have i|ive|heb ik|ik heb)(?: nu| al| now| been)?\s+(?!lived|waited"
    r"|been|married|fought|cared|begged|grieved|mourned|cried|prayed|smoked|owned|struggled|missed|hidden|slept"
    r"|gerookt|gehuild|getrouwd|gevochten|gevlucht|gerouwd|gemist|known|had|rented|suffered"
    r"|tried|looked|wanted|needed|moved|stayed|gewoond|gewacht|gehad|gekend|gezocht|geleefd|gespaard|saved"
    r"|learned|learnt|studied"
    r"|gestudeerd|geleerd|heard|loved|hated|no|not|geen|niet|een|a|an|the|my|mijn|wanting|waiting|living|loving)"
    r"(?:\w+(?:ed|ing|en|wn|ld|ght)|ge\w+[dt]|driven|done|run|cut|sung)\b"
)
# "Bookkeeping I do two years", "koken doe ik 4 jaar".
_I_DO_BEFORE = look_for(
    r"\b(?!(?:this|that|it|what|than|as|and|but|so|because|yoga|sports?|swimming"
    r"|football|soccer|tennis|fitness|running|dancing|zwemmen|voetballen|hardlopen|dansen"
    r"|dutch)\b)\w{4,}(?: i do| doe ik| do i)"
    r"(?: nu| al| now| already| for| about| zo'n){0,2} $"
)
_ONE_OF_JOB = look_for(
    r"\s+(?:nu |al |now |already ){0,2}(?:as an?|als|at (?:the|an?)|bij (?:een|de|het)|in (?:de|het|the|an?)"
    r"|behind|achter"
    r"|on the|op (?:de|het|een))\s+(?!(?:relatie|relationship|rij|row|past|last|next|prison|gevangenis|hospital"
    r"|ziekenhuis|house|huis|flat|new|nieuwe?|same"
    r"|netherlands|uk|us|usa|queue|coma|course|cursus|university|universiteit|school)\b)\w"
)
_OWN_WORK = look_for(
    r"\b(?:i have|i've|ive|i had|i did|i (?:have )?(?:worked|laboured|labored|served|helped|cooked|cleaned"
    r"|driven|drove)|ik werk|ik werkte"
    r"|ik heb|heb ik|werk ik|ik sta|ik doe|i work|i am working)(?: al| nu| now| just| only| about| precies){0,2} $"
)
_DO_THAT = look_for(r"\b(?:doe ik (?:dat|dit)|ik doe (?:dat|dit)|i (?:do|have done|been doing) (?:this|that|it)),? $")


def _one_of_work(text: str, before: str, after: int) -> bool:
    """ "I have one year at a bakery": one that is counted, of work of one's own."""
    return bool(_DO_THAT.search(before) or (_OWN_WORK.search(before) and _ONE_OF_JOB.match(text, after)))


_SEEKING = look_for(
    r"\b(?:applying|solliciteren|sollicitaties|job[- ]?hunt\w*|looking for (?:work|a job)|told me to)\b"
)
_RAN = look_for(
    r"\b(?:zaak|winkel|garage|bedrijf|bakkerij|slagerij|restaurant|café|kroeg|boerderij|salon|shop|store"
    r"|bakery|business"
    r"|firm|farm|pub)\b"
)
# Beside another question, "four years of that man" and "four years on eggshells" are no work.
_BESIDE_WORK = look_for(
    r"\s*(?:of|van|aan|onder|under)\b(?! (?:it|that|dat)\s*(?:[,.;]|at\b|in\b|bij\b|$))"
    r"(?! (?!debt\b)(?:\w+ )?(?!fishing|waiting|applying|living|being|paying|suffering|trying|looking)\w{3,}ing\b)"
    r"(?! (?:\w+ ){0,2}(?:werk|work|ervaring|experience)\b)"
    r"|\s*(?:op|on)\b(?=[^.!?;,]{0,14}\b(?:tenen|eieren|eggshells|tiptoes?|universiteit|university|school)\b)"
    r"|\s*!"
)


def _sentence(m: Message, s: re.Match[str]) -> str:
    begin = max(m.text.rfind(c, 0, s.start()) for c in ".!?;\n\x00") + 1
    finish = re.search(r"[.!?;\n\x00]|$", m.text[s.end() :])
    return m.text[begin : s.end() + (finish.start() if finish else 0)]


_JOINT = look_for(r"\s(?:en|and|maar|but)\s|,\s|\s(?=(?:i|ik) )")


def _near(m: Message, s: re.Match[str]) -> str:
    """The words of the clause as far as the nearest "and" on either side."""
    start, end = m.clause_at(s.start())
    begins = [j.end() for j in _JOINT.finditer(m.text, start, s.start())]
    after = _JOINT.search(m.text, s.end(), end)
    return m.text[begins[-1] if begins else start : after.start() if after else end]


_OF_AGE = 38  # years that hardly anybody tells of work without a word about it


def _is_age_or_school(text: str, years: Found) -> bool:
    """ "Kapster, 45 jaar, uit Ede" and "drie jaar vakschool", of years that nothing calls work."""
    if _YEARS_AT_SCHOOL.match(text.lower(), years.start):
        return True
    begin = max(text.rfind(c, 0, years.start) for c in ",.;!?\n:(") + 1
    return isinstance(years.value, (int, float)) and years.value >= _OF_AGE and bool(_ALONE.match(text.lower(), begin))


_YEARS_AT_SCHOOL = look_for(rf"\w+(?: ?(?:jaar|jr))? {_LEARNING}")
_ALONE = look_for(r"\s*(?:en )?[\wéë]+ ?(?:jaar|jr|years?)(?: (?:jong|young))?\s*(?:$|[,.;!?\n)])")


def _listed(m: Message, s: re.Match[str]) -> bool:
    """ "8 yrs, split shifts ok": a clause of its own among others."""
    start, end = m.clause_at(s.start())
    if m.asked != SLUG and (_years(s) or 0) >= _OF_AGE:
        return False  # "Kapper. 45 jaar, twee kinderen"
    if _introduces(m, s):
        return False
    rest = (m.text[start : s.start()] + m.text[s.end() : end]).strip(" ,.;!\n")
    return not rest and (start > 0 or end < len(m.text))


def _introduces(m: Message, s: re.Match[str]) -> bool:
    """ "Ik ben Ruben, 34 jaar, uit Weesp", "Ik ben kok, 41 jaar": how old somebody is who presents themselves."""
    start, end = m.clause_at(s.start())
    rest = (m.text[start : s.start()] + m.text[s.end() : end]).strip(" ,.;!\n")
    return m.asked != SLUG and (_years(s) or 0) >= _GROWN and not rest and _presents(m.all[:start], m.asked)


def _presents(before: str, asked: str | None) -> bool:
    """Whether these words say who somebody is: "Ik ben chauffeur", "Bonjour! Margaux"."""
    brief = asked in (None, "name") and len(before.split()) <= 3 and not _job_before(lead(before, len(before)))
    return bool(_PRESENTS.search(lead(before, len(before)))) or brief


def is_no_work(text: str, said: Found, asked: str | None) -> bool:
    """Whether these years are of school, or how old somebody is, when it is not the years of work that were asked
    for."""
    if _HEADED.search(lead(text.lower(), said.start)):
        return True
    if asked == SLUG:
        return False
    if _is_age_or_school(text, said):  # "Ali Demir. 44 jaar. Delft."
        return True
    text, place = text.lower(), said.start
    years = _COUNTED_YEARS.match(text, place)
    if years and _AT_SCHOOL.match(text, years.end()):
        return True
    start = max(text.rfind(stop, 0, place) for stop in ",.;!?\n") + 1
    alone = years and not text[start:place].strip() and re.match(r"\s*(?:[,.;!\n]|$)", text[years.end() :])
    grown = alone and not _FEW_YEARS.match(years.group())  # type: ignore[union-attr]
    return bool(grown and _presents(text[:start], asked))


def _since(m: Message) -> list[tuple[float, int, int, bool]]:
    found = []
    for s in _SINCE.finditer(m.text):
        start, end = m.clause_at(s.start())
        years = m.today.year - int(s["y"])
        words = m.text[start : s.start()] + m.text[s.end() : end]
        excluded = re.search(
            r"\b(?:woon|live|living|wonen|werkloos|unemployed|thuis|getrouwd|married|rijbewijs|licen[cs]e|ziek"
            r"|sick|geboren|in nederland|in the netherlands|samen|moved|passout)\b",
            words,
        )
        strict = s["s"] in ("from", "vanaf") or (
            m.asked != SLUG and not _WORD.search(words) and not _SINCE_JOB.search(words)
        )
        if 0 <= years <= 60 and not excluded and not strict and (m.asked == SLUG or _SINCE_CUE.search(words)):
            found.append((float(years), s.start(), s.end(), bool(_WORD.search(words))))
    return found


_EVER_SINCE = look_for(
    r"[^.!?\d]{0,70}?[,.;]?\s(?:en |and )?"
    r"(?:(?:aansluitend|daarna|vervolgens|then|after that|since then)\b[^.!?\d]{0,20}?\b"
    r"(?:tot (?:nu|heden|vandaag|op heden)|to (?:date|this day|now)|till now|until now)\b"
    r"|sindsdien (?:(?:werk ik|ben ik|zit ik|sta ik) )?(?:bij|in|op|als)\b|since then (?:at|in|with|as)\b)"
)


def _between(m: Message) -> Found | None:
    """ "Van 2004 tot 2019 bij dezelfde baas"."""
    b = _BETWEEN.search(m.text)
    if not b or m.asked != SLUG or NOT_WORK.search(m.all):
        return None
    years = int(b["b"]) - int(b["a"])
    if _EVER_SINCE.match(m.text, b.end()):
        years = m.today.year - int(b["a"])  # "van 2001 tot 2010 bij de post, sindsdien bij de gemeente"
    return m.found("years_experience", years, *b.span()) if 0 < years <= 60 else None


def _own_after_other(m: Message) -> Found | None:
    """ "Mijn vader deed het 30 jaar, ik zelf 3": the number of one's own after another's years."""
    o = _MYSELF.search(m.text) if m.asked == SLUG else None
    if not o or not THIRD_PERSON.search(m.all, 0, o.start()) or not _SPAN.search(m.all, 0, o.start()):
        return None
    return m.found("years_experience", plain(to_number(o["n"]), 1), *o.span("n"))


_OTHERS_YEARS = look_for(  # "my sister has 6 years in retail, I have 2", "hij rijdt al 30 jaar, ik 4"
    rf"(?:(?<![\w-])(?:{RELATIVE}|he|she|hij|zij|ze)\b)(?P<has>[^.!?;,\d]{{1,40}}?)(?P<n>{LITERAL})\s*{_YEARS}"
    r"(?P<what>[^.!?;\d]{0,40}?)(?:,|;|\s(?:en|and|maar|but)\b|\s(?=me\b))\s*(?:(?:en|and|maar|but)\s+)?"
    r"(?:ik|i|me|myself|i've|ikzelf)"
    r"(?:\s+(?:have|hv|got|heb|zit|doe|do|er|het|it|ikzelf|zelf|myself|maar|pas|nu|now|al|only|just|about|ongeveer))*"
    rf"\s+(?P<own>{LITERAL})(?![.,:/-]?\d)(?:\s*{_YEARS}(?:\s+(?:ervaring|experience|in|als|as)\b)?"
    r"|(?=\s*(?:$|[.,;!\n])))"
    r"(?!\s*(?:oud|old|geleden|ago|getrouwd|married)\b)"
)
_OTHERS_WORK = look_for(
    r"\b(?:heeft|has|worked|werkt\w*|did|does|doet|deed|zit|vaart|rijdt|drives|works|got|is (?:al|in))\b"
)
_NO_WORK = look_for(
    r"\b(?:oud|old|geleden|ago|diploma|rijbewijs|licen[cs]e|nederland|netherlands|hier|here|getrouwd|married|ziek"
    r"|sick)\b"
)


def _own_beside_others(m: Message) -> Found | None:
    """The number of one's own right after somebody else's years of work."""
    for both in _OTHERS_YEARS.finditer(m.all):
        told = both["has"] + both["what"]
        work = _OTHERS_WORK.search(both["has"]) and (m.asked == SLUG or _WORK_AFTER.match(both["what"]))
        if work and not (_NO_WORK.search(told) or _LIVES.search(told)) and to_number(both["own"]) <= 60:
            return m.found("years_experience", plain(to_number(both["own"]), 1), *both.span("own"))
    return None


_FIRST = look_for(r"\b(?:eerst|vroeger|daarvoor|first|before|did|had|was)\b[^.!?;\n\d\x00]*$")
_NOW_BEFORE = look_for(r"\b(?:nu|nou|now|currently|tegenwoordig)\b[^.!?;,\n\d\x00]{0,24}$")


_NO_WORK_NOW = look_for(
    r"\s*(?:jaar |years? )?(?:al |pas )?(?:in (?:nederland|belgi\w+|the netherlands|holland|belgium)|hier|here)\b"
    r"|[^.!?;,\n\d\x00]{0,24}\b(?:werkloos|zonder werk"
    r"|unemployed|ziek|sick|thuis|at home|looking for|op zoek|zoek\w*|niet gewerkt|gestopt)\b"
)


def _of_now(m: Message, spans: list[tuple[float, int, int, bool]]) -> list[tuple[float, int, int, bool]]:
    """ "Eerst drie jaar kassa. Nu vier jaar kok": of what was done first and what is done now, the latter."""
    now = [s for s in spans if _NOW_BEFORE.search(lead(m.text, s[1]))]
    first = [s for s in spans if s not in now and _FIRST.search(lead(m.text, s[1]))]
    if any(s[0] < 1 or _NO_WORK_NOW.match(m.text, s[2]) for s in now):
        return spans  # "first 5 years in retail, now 2 months at a hotel", "nu 2 jaar in Nederland"
    return now if len(now) == 1 and len(first) == len(spans) - 1 else spans


def _none(m: Message) -> tuple[int, int] | None:
    none = _NONE.search(m.text)
    if none:
        nothing = re.search(r"\b(?:nog nooit|nooit|never)\b", none.group())
        if (
            nothing
            and m.asked != SLUG
            and not re.search(
                r"\b(?:dit|dat|dit werk|this|that|such|zulk|zo'?n)\b",
                none.group() + " " + m.text[max(0, none.start() - 20) : none.start()],
            )
        ):
            return None
        return none.span()
    fresh = _FRESH.search(m.text) if m.asked == SLUG else None
    if fresh:
        return fresh.span()
    if (
        m.asked == SLUG
        and not _HARDLY.match(m.own_words)
        and (
            none_alone(re.split(r"[,;]|\.(?!\d)|\s(?:maar|but)\s", m.own_words)[0])
            or (yes_no.answer(m.own_words[:LONGEST]) is False and not m.text.lstrip().startswith("\x00"))
        )
    ):
        return 0, len(m.text)
    return None


def _bare(m: Message) -> Iterator[Found]:
    short = _SHORT.fullmatch(m.own_words)
    if short:
        start = m.text.index(short["n"])
        yield m.found("years_experience", plain(to_number(short["n"]), 1), start, start + len(short["n"]))
        return
    for b in _BARE.finditer(m.text):
        if not is_bare(m, b.start(), b.end(), _ALLOW) or is_age(m, b.start(), b.end()):
            continue
        after = m.text[b.end() :]
        if re.match(r"\s*(?:[a-z%€/:]|[.,-]?\d)", after) and not re.match(
            r"\s*(?:ofzo|of zo|or so|ongeveer|about|denk|dacht|maar|but|en|and|in totaal|in total|hoor|al|ruim"
            r"|dus|so|i think|now|nu|alles|almost|bijna|plus)\b",
            after,
        ):
            continue
        if re.search(r"(?:[a-z€]\d*|[/:+])$", lead(m.text, b.start())) or _AGE.search(lead(m.text, b.start())):
            continue
        number = to_number(b.group())
        if 0 <= number <= 60:
            yield m.found("years_experience", plain(number, 1), *b.span())
            return
