"""Notice periods."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing import refusals, yes_no
from bot.parsing.answers import LONGEST, heavy, is_bare, none_alone
from bot.parsing.clauses import THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import to_number
from bot.parsing.patterns import look_for

SLUG = "notice_period"

_NOTICE = look_for(
    r"\b(?:op\s?zeg\w*|opgezegd|notice\w*|opzegtijd|vooropzeg\w*|op te zeggen|np|opzegg\w*|preavis|verwittig\w*"
    r"|opsiz\w*"
    r"|notcie|notise|notce|notic|opzgt\w*|opzegtemijn|opzegtremijn)\b|\bopz\.?\s?termijn\b"
)
_UNIT = (
    r"(?P<u>(?:werk)?daa?ge?n?|dgaen|(?:working |business |work ?)?days?|wekes|weke?n|week(?:en|je|jes)?|weeks?|wks?"
    r"|wk|maa?nd(?:en|je|jes)?|maadn(?:en)?|moanne|mnd(?:en)?|mdn|months?|mo|mouth|moth|mnoth|monht|motnh"
    r"|mths?|mnths?|kalendermaand(?:en)?|quarter|kwartaal)(?:'s?)?(?!\w)"
)
_DURATION = look_for(
    rf"(?<![\w.,/-])(?P<n>\d{{1,3}}(?:[.,]\d)?|een|ene|één|one|a|an|'?n|de|the|halve?|half a|volle"
    rf"|full)\s*-?\s*(?:volle |hele |full |calend[ae]r |kalender|whole |entire |wettelijke |month'?s )?{_UNIT}"
)
_NONE = look_for(
    r"\b(?:geen|gn|zonder|no+|without|gene?|niets|niks|nix|not have (?:a|any)|don'?t have (?:a|any)|dont have (?:a|any)"
    r"|heb geen|0)\s+(?:(?!lange?\b|long\b|idee\b|idea\b)\w+\s+){0,1}"
    r"(?:op\s?ze?g\w*|not(?:ice|ce|ic|cie|ise)|vooropzeg\w*|op te zeg\w*)\b"
    r"|\b(?:hoef|moet|heb|kan|valt)\b[^.!?,]{0,20}\b(?:niets?|niks|nix|nie|nergens|geen"
    r"|niet)\b[^.!?,]{0,12}\bop\s?(?:te\s)?zeg\w*\b|\b(?:geen|no) (?:contract|job|baan|werk|werkgever"
    r"|employer)\b(?=[^.!?]{0,30}(?:opzeg|notice))"
    r"|\bnotice (?:period )?(?:is |: ?)?(?:none|zero|0\b(?! (?:week|maand|month|day|dag))|nil|n/a"
    r"|na(?=\s*(?:$|[.,;!\n]))|not applicable)|\bopzegtermijn (?:is |: ?|heb ik )?(?:geen|0\b(?! (?:week|weken|maand"
    r"|dagen))|nul|nvt"
    r"|n\.v\.t|niet)"
    r"|\b(?:opzegtermijn|notice(?: period)?)\W{1,3}(?:niks|niets|nada|noppes|(?:ik |i )?don'?t have|dont have"
    r"|heb ik niet"
    r"|haven'?t (?:got )?(?:one|any)|there (?:is|'s) none)(?! ?(?:mee|aan|van|(?:an?y? )?(?:idee|idea|clue)))\b"
    r"|\b(?:opzeggen|opzegtermijn|opzeg|notice)\W{1,3}(?:nihil|niks|niets|nul|nada|geen|nothing)\b(?! (?:probleem"
    r"|idee|van\b|mee\b|aan\b|\d))"
    r"|\bopzegtermijn\b[^.!?,]{0,16}\b(?:geen sprake|niet van toepassing)\b"
    r"|\b(?:owe|must give|have to give) (?:nobody|no one|them no)\b"
    r"[^.!?,]{0,12}\bnotice\b"
    r"|\bop\s?zeg\w* (?:(?:moet|hoef|hoeft|is)\b)(?: (?:ik|dat|er|dus|ook|echt|daar|nu|hier|bij mij|voor mij))*"
    r" (?:niet?|niks|niets)(?: nodig)?(?=\s*(?:$|[,.!;\n]|want|dus|hoor|omdat|en\b|ik\b))"
    r"|\b(?:no need|(?:not|n'?t) (?:have|need)|needn'?t|need not)(?: to)? (?:give|serve|hand in)"
    r"(?: (?:any|a|my))? notice\b"
    r"|\bopzegtermijn (?:bestaat|is er|geldt|kennen (?:we|wij|ze)) (?:(?:daar|hier|er|bij ons) )?ni(?:et|e)\b"
    r"|\bniet(?:s|) (?:meer )?op te zeggen\b|\bper direct opzegbaar\b|\b(?:dagelijks|per dag) opzegbaar\b"
)
_NONE_ASKED = look_for(
    r"\W*(?:(?:nee|no|nope|nah|sure|aye|och|ah|oh|ik|heb|i|have|is|er|die|that|dat|helaas|gelukkig|well|nou|there'?s"
    r"|ik heb)\W+)*(?:geen(?! idee)|none|nul|zero|nil|0|niets?|niks|nothing|direct|meteen|per direct"
    r"|immediate(?:ly)?|nvt|n\.v\.t\.?|n/?a|not applicable|niet van toepassing"
    r"|n\.v\.t|right away|straight away|gelijk|geene|heb ik niet|haven'?t got (?:one|any)|i don'?t have one"
    r"|don'?t have (?:one|any|that)"
    r"|dont have one)(?![\w'])"
)
_WHOLE_MONTH = look_for(
    r"\W*(?:(?:een|a|één|one|gewoon|just|volle|full|wettelijke?)\W+)*(?:kalendermaand|calendar month|maand"
    r"|month)\W*(?:denk ik|i think|hoor)?\W*"
)
_ALLOW = wordlist(
    "maand maanden weken week dagen month months weeks days calendar wettelijk wettelijke statutory standaard "
    "standard officieel official contract contractueel employer werkgever boss baas job baan volle hele rest"
    " kalendermaand voren voorhand tevoren vooraf melden ahead advance beforehand tell them plus wat what's left of "
    "afspraak agreed beide kanten geven houden moeten give need afraid required termijn period lang long"
)
_A_MONTH = look_for(
    r"[\W\x00]*(?:(?:ja|nou|een|'n|n|gewoon|zo'n|denk ik|ongeveer)\W+)*(?P<d>maandje|weekje)\b"
    r"(?=\s*(?:[.,!;\n]|$|op\s?zeg|hoor\b|denk\b|maar\b|want\b|dus\b))"
)
_JOBLESS = wordlist(
    "proeftijd probation flexcontract flex contract uitzendcontract temp uitzendkracht elke dag any day "
    "one ww can go temping agency worker zit student stoppen leave stop walk out kan direct meteen gelijk nvt "
    "immediately immediate toepassing applicable niks "
    "niets nothing none geen nul zero werk left work werkloos weg away straight right opzegtermijn notice"
)
_SO_NONE = look_for(
    r"\b(?:so|dus)\s+(?P<n>zero|none|nothing|nil|no notice|0|geen|nul|niks|niets)\W*$"
    r"|[.!;,\n]\s*(?P<then>geen|none|nul|niks) (?:dus|then|so)\W*$"
)
_NOBODY_TO_TELL = look_for(  # "no boss now, so nobody to give notice to", "nah, there isn't one"
    r"(?P<n>\bno ?(?:body|one)(?: left| here)? to (?:give|hand|serve|tell|warn|inform)\b)"
    r"|^\W*(?:(?:no|nah|nope|well|sorry|honestly|oh|och)\W+)*(?P<then>there (?:isn'?t|is not|ain'?t) (?:one|any)\b"
    r"|no (?:boss|employer|job) (?:at (?:this|the|present)|right now|now|currently|these days|anymore|any more)\b)"
)
_ITSELF_GAP = r"(?:(?!\b(?:als|pas|ik|niet|tot|if|when|i|not|until)\b)[^.!?;\n])"
_ENDS_ITSELF = look_for(  # "mijn contract loopt vanzelf af", "it ends on its own": nothing to give notice of
    rf"\b(?:\w*contract|\w*baan|stage|\w*job|seizoen)\b{_ITSELF_GAP}{{0,40}}?\b(?:loopt|stopt|eindigt|ends?|stops?"
    rf"|expires?|runs out)\b(?:(?!,){_ITSELF_GAP}){{0,30}}?\b(?:vanzelf|zelf(?= af\b)"
    r"|uit zichzelf|automatisch|van rechtswege|by itself|on its own|automatically)\b"
    r"(?! (?:door|verlengd|verder|renew\w*|als|wanneer|zodra|if|when|once|schedule|terms))"
)
_PAST = look_for(
    r"\b(?:ago|geleden|worked|gewerkt|waited|gewacht|later|had|was|were|since|sinds|every|elke|within|binnen)\b"
)
_FREE = look_for(
    r"\b(?:werkloos|werkzoekend|unemployed|between jobs|out of work|zit zonder(?: werk)?|heb (?:nu |momenteel "
    r"|op dit moment |even )?geen (?:baan|werk|werkgever|contract)|(?:have|got) no (?:job|employer|contract)"
    r"|not working|werk (?:nu |momenteel |op dit moment )?niet|in de ww|freelancer?|zzp\w*|kan (?:elke dag|zo"
    r"|meteen|direct|gelijk|per direct|morgen) (?:weg|stoppen|vertrekken|beginnen)|per direct"
    r"|per dag weg(?! (?:kan|gaat|is|mag)\b)"
    r"|van (?:vandaag|de ene (?:dag )?) ?op (?:morgen|de andere(?: dag)?)"
    r"|can (?:just )?(?:leave|stop|quit|walk out)(?: any ?(?:day|time)| tomorrow| immediately)?|walk out"
    r"|zelfstandig\w*|self[- ]employed|uitzendkracht|uitzendbureau|agency worker|temp(?: worker|ing)?)\b"
)
_EMPLOYER_WANTS = look_for(
    r"\b(?:baas|werkgever|chef|boss|employer|contract|bedrijf|company|they|ze)\b (?:wil\w*|wants?|vraagt|vragen|asks?"
    r"|eist|needs?|zegt|says) (?:(?:dat ik|me to give|minstens|minimaal|at least|wel|nog) )*"
)
_ENDS_OR_WHO_SAYS = look_for(
    r"\s*(?:$|[,.!;\n]|(?:volgens|according|zegt|zeggen|says?|staat|staan|denk|i think|geloof|meen)\b)"
)
_PROBATION_BEFORE = look_for(
    r"\b(?:(?:proeftijd|probation|stage|internship)(?: period)?(?: van| of| is|:)?"
    r"|contract (?:loopt|duurt|runs|lasts)(?: nog| for| still| another)?)\s+$"
)
JOURNEY = (  # "5 weken naar Suriname", not "4 weken naar goed gebruik"
    r"naar (?:het buitenland|de zon|(?!(?:ik|mijn|m'n|mn|goed|eer|verwachting|schatting|mening|boven|beneden|onder"
    r"|de|het"
    r"|een|einde?|keuze|wens|wet|behoren|gelang|rato|zeggen|omstandigheden)\b)\w+)"
)
_ELSE_AFTER = look_for(
    rf"\s*(?:vakantie|holiday|{JOURNEY}"
    r"|ervaring|experience|proeftijd|probation|geleden|ago|ziek|sick|thuis|oud|old|stage"
    r"|internship|werkloos|unemployed|later|from (?:now|today)|bedenktijd|vrij\b|off\b|per week|a week|in (?:de"
    r"|a) week|zwanger|pregnant|in verwachting|expecting|onderweg|along\b|clean\b|nuchter|sober)"
)


_GAVE_NONE = look_for(  # "Three weeks. When I left the mill I gave no notice"
    r"\b(?:gave|had|were|was|we|there you|they|didn'?t|did not|back then|gaf|hadden|had je)(?: (?:him|her|them|you))? $"
)
# "Zero they let me go", "none the salon closed": spoken, without a stop.
_NONE_THEN = look_for(
    r"\W*(?:(?:no|well|oh|um|honestly)\W+)?(?P<n>none|zero|nil|0|nothing|nowt)\s(?:as |because |cos |cause |since )?"
    r"(?:my|the|i'?m|i am|i was|i (?:quit|left|stopped|finished)|contract|company|shop|boss|we|they|it|that|he|she)\b"
    r"[^.!?;\n]{0,60}?\b(?:ran out|expired?|ended|ends|finished|over|bankrupt|bust|closed|shut|gone|quit|left|stopped"
    r"|fired"
    r"|done|sacked|let (?:me|us) go|between jobs|unemployed|out of work|free)\b"
)
_CALL_IT = look_for(  # "... well, call it a month"
    r"\b(?:call it|let'?s say|make it|put(?: down)?)\s(?:about )?(?=(?:an?|one|\d) (?:weeks?|months?|days?)\W*$)"
)


def find(m: Message) -> Iterator[Found]:
    """A duration near a word for giving notice, or as the answer; no notice is 0 days."""
    text, asked = m.text, m.asked == SLUG
    if asked and _NOT_YET_SAID.search(text):
        return
    none = _NONE.search(text)
    if none and _GAVE_NONE.search(lead(text, none.start())) and _DURATION.search(text, 0, none.start()):
        none = None
    if none and not re.search(
        r"\b(?:weken|maand(?:en)?|weeks?|months?|days|dagen)\b", text[none.start() : none.end() + 6]
    ):
        yield m.found("notice_period_days", 0, *none.span())
        return
    for d in _DURATION.finditer(text):
        if _is_notice(m, d, asked):
            yield from _facts(m, (_looked_up(m, d) if asked else None) or d)
            return
    if asked and (gone := _NONE_THEN.match(text)):
        yield m.found("notice_period_days", 0, *gone.span("n"))
        return
    if asked and (last := _CALL_IT.search(m.all)) and (d := _DURATION.match(m.all, last.end())):
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
    told = _at_the_employer(m, asked) or _noun_alone(m)
    if told:
        yield told
        return
    if asked:
        whole = _WHOLE_MONTH.fullmatch(m.own_words[:LONGEST])
        free = _FREE.search(text)
        so_none = _SO_NONE.search(text) or _NOBODY_TO_TELL.search(m.all)
        if so_none:
            yield m.found("notice_period_days", 0, *so_none.span("n" if so_none["n"] else "then"))
            return
        if whole:
            yield m.found("notice_period_months", 1, *_first_span(text))
            return
        bare = _NONE_ASKED.match(_first_part(text)) or re.match(r"\W*n\.v\.t\b", text)
        refused = yes_no.answer(m.own_words[:LONGEST]) is False and not refusals.withheld(m)
        if none_alone(m.own_words) or refused or (bare and not heavy(_first_part(text), _JOBLESS)):
            yield m.found("notice_period_days", 0, *_first_span(text))
        elif free and len(heavy(_first_part(text), _JOBLESS)) <= 1:
            yield m.found("notice_period_days", 0, *free.span())
        elif ends := _ENDS_ITSELF.search(text):
            yield from list(_only_one(m)) or [m.found("notice_period_days", 0, *ends.span())]
        else:
            yield from _only_one(m)


# What somebody works for now, as they call it when they tell what it asks of them before they may leave.
_EMPLOYER = (
    r"(?:boss|employer|job|work(?:place)?|place|company|firm|office|shop|store|garage|agency|restaurant|resturant|bar"
    r"|caf[eé]|lab|pharmacy|hotel|clinic|school|hospital|house|master|manager|chef|team|round"
    r"|baas|werkgever|patroon|werk|zaak|bedrijf|firma|kantoor|winkel|baan|bijbaan|krantenwijk|apotheek|salon"
    r"|trimsalon|vzw|ziekenhuis|praktijk|fabriek|bsos|bsas|bass)"
)
_OF_MINE = r"(?:my|mi|me|mijn|m'n|mn|mien|present|current|huidige?|own|eigen|where i (?:am|work)|waar ik (?:nu )?\w+)"
_MINE_THERE = look_for(
    rf"(?<!\w){_OF_MINE} (?:\w+ ){{0,2}}?{_EMPLOYER}(?!\w)|(?<!\w)where i(?:'m| am| work)\b|\bwaar ik (?:nu )?"
    rf"(?:zit|werk)\b"
)
# Before the time: the employer, and a verb for what it is to get, or the candidate, and what they have to do.
_IT_ASKS = look_for(
    rf"(?<!\w)(?:{_OF_MINE} (?:\w+ )?)?{_EMPLOYER},? (?:(?:he|she|they|hij|ze|it|still|nog|wel|also|ook|only|is|are"
    rf"|must"
    r"|moet|minstens) )*(?:wants?|needs?|gets?|asks?(?: me)?(?: for)?|asking(?: me)?(?: for)?|requires?|expects?"
    r"|(?<=is )owed|(?<=are )owed|demands?"
    r"|be told|says?|wil|krijgt|eist|vraagt|verwacht|zegt)(?: (?:to give|at least|nog|still|het|dat ik|minstens|wel|me"
    r"|a full))* $"
)
_I_OWE = look_for(
    rf"(?<!\w)(?:i|ik)(?:'ll)? (?:(?:still|only|also|do|ben|moet) )*(?:owe|am bound|give)\b [\w' ]{{0,24}}?"
    rf"(?:{_EMPLOYER}|them|him|her|em)(?: (?:nog|still|another|a full))* $"
)
_I_MUST = look_for(
    r"(?<!\w)(?:must|have to|has to|need to|gotta|got to|hafta|should|moet(?:en)?|dien|hoef)(?: (?:ik|we|nog|wel"
    r"|still|also"
    r"|maar|netjes|dan|only))* (?P<verb>give|wait|work|stay|serve|tell|warn|inform|zeggen|\x00)?(?:[\w' ]{0,28} )?$"
)
# After it: what is done with that time.
_OF_WARNING = look_for(
    r"(?:'s?)? (?:(?:of|as) )?(?:warning|courtesy|afscheid|heads[- ]up)\b"
    r"|(?: (?:ik|nog|moet|i|must|still|have to|netjes|dan|bij|mijn|m'n|huidige|baas)){0,5} (?:uitdienen|uitzitten"
    r"|uit te dienen)\b"
)
_MUST_GIVE = look_for(
    r" (?:(?:ik|nog|wel|moet|i|must|still|have to|need to|has to|dan|netjes|gotta|should|keurig) )+(?:geven|give"
    r"|wait|wachten"
    r"|blijven|stay|serve|work|aftellen|aanblijven)\b"
)
_DUTCH_VERB_LAST = look_for(
    r"(?: (?:netjes|keurig|nog|van|te|voren|bij|mijn|m'n))* (?:geven|blijven|wachten|aftellen|aanblijven|uitdienen"
    r"|vast\b)"
)
_BEFOREHAND = look_for(
    r"[\w' ]{0,20}? ?(?:van (?:te )?(?:voren|vanteoren)|vanteoren|van tevoren|tevoren|vooraf|op voorhand|before"
    r"(?:hand)?|beofre"
    r"|ahead|in advance)\b"
)
_TELLS = look_for(
    r"\b(?:zeg\w*|melden|weten|verwittigen|inlichten|doorgeven|tell|told|say|warn|inform|let (?:them|him|her) know"
    r"|know)\b"
)
_FREE_THEN = look_for(  # "let me go after one month", "free man after four weeks"
    r"\b(?:let(?:s)? me go|(?:laat|laten) (?:me|mij) gaan|free(?: man| woman)?|vrij|released?|leave|weg|ga(?:an)? weg)"
    r"(?: (?:pas|only))* (?:after|na|in|over) $"
)
_OF_SOMEONE = look_for(
    r"\b(?:my|mijn|m'n|mn|his|her|zijn|haar|hun|their|onze|our|de|the) (?:\w+ )?(?:husband|wife|man|vrouw|sister"
    r"|brother|zus|broer"
    r"|son|daughter|zoon|dochter|uncle|aunt|oom|tante|friend|vriend|vriendin|cousin|neef|nicht|father|mother|vader"
    r"|moeder"
    r"|dad|mum|mam|pap|bf|gf|landlord|huisbaas|verhuurder|bank|uncle's|sister's|brother's)\b"
    r"|\b(?:rent|baby|kind|child|permit|vergunning|zwanger|pregnant|huur"
    r"|landlord|holiday|wages|lent|geleend|money|geld|doctor|dokter|scan|uitslag|repairs?|internship|fired"
    r"|ontslagen|zitten"
    r"|vakantie|salary|salaris|loon|pay|schuld\w*|debt)\b"
)


def _at_the_employer(m: Message, asked: bool) -> Found | None:
    """ "I owe my employer four weeks", "mijn baas wil het twee weken van tevoren weten": notice without its name."""
    text = m.all
    for d in _DURATION.finditer(text):
        start, end = _sentence_at(text, d)
        sentence, before = text[start:end], lead(text, d.start())
        if re.match(r" (?:of|van) (?:training|work|leave|rest|vakantie|holiday|opleiding|werk)", text[d.end() :]):
            continue
        if "?" in text[end : end + 1] or _ELSE_AFTER.match(text, d.end()) or _OF_SOMEONE.search(sentence):
            continue
        if d["n"] in ("de", "the") or _PAST.search(text, start, d.start()) or _A_PRICE.search(before):
            continue
        if (
            not asked
            and d["u"].startswith(("d", "wer"))
            and not (_OF_WARNING.match(text, d.end()) or _BEFOREHAND.match(text, d.end()))
        ):
            continue
        mine = asked or _MINE_THERE.search(sentence) is not None
        after = _OF_WARNING.match(text, d.end()) or _MUST_GIVE.match(text, d.end())
        must = _I_MUST.search(before)
        verb_last = must and _DUTCH_VERB_LAST.match(text, d.end())
        gives = must and must["verb"] in ("give", "serve")
        if re.match(r" (?:of|van|to|om) (?!warning|courtesy|notice|tevoren|te vo|voren)", text[d.end() :]) and not mine:
            continue
        ahead = _BEFOREHAND.match(text, d.end()) and _TELLS.search(sentence)
        if (
            _I_OWE.search(before)
            or (_IT_ASKS.search(before) and (mine or ahead or _AT_A_JOB.search(before)))
            or ((after or gives or verb_last or (must and must["verb"])) and (mine or _OF_WARNING.match(text, d.end())))
            or (gives and re.search(r"\bgive (?:em|them|him|her)\b", before))
            or (gives and _GIVES_JUST_THAT.search(before) and _ENDS_THERE.match(text, d.end()))
            or (ahead and (mine or re.search(r"\b(?:stop|quit|leave)\b", sentence)))
            or (re.match(r" vast\b", text[d.end() :]) and re.search(r"\bzit ik (?:nog )?aan\b", before))
            or (asked and _FREE_THEN.search(before))
            or _ASKS_ITSELF.search(before)
        ):
            return next(_facts(m, d), None)
    return None


# "Ik dacht een maand. Contract erbij gepakt: twee maanden", "acht weken, nee dat was mijn oude baan, het is zes weken".
_LOOKED_UP = look_for(
    r"\b(?:nee+|neen|verkeerd|foutje|vergis\w*|wacht|even (?:kijken|zoeken|checken)"
    r"|nagekeken|gekeken|opgezocht|nagevraagd|gecheckt|erbij gepakt|(?:het )?(?:staat|stond) er(?:in)?|blijkt|blijken"
    r"|(?:in|volgens) (?:het|mijn|m'n) contract(?: staat)?)\b"
)
_OF_THE_JOB = look_for(r"\b(?:want|omdat|jaar en|werk(?:te)? (?:ik|er|hier|daar))\b")  # how long somebody is there
_SAID_OF_IT = look_for(r"\s*(?:$|[,.;!\n]|(?:is|zijn|moet|hoor|dus|blijkt|staat|opzeg\w*|geven)\b)")


def _looked_up(m: Message, first: re.Match[str]) -> re.Match[str] | None:
    """The last time that is told, if it takes back the first or was looked up."""
    told = [d for d in _DURATION.finditer(m.text, first.end()) if d["n"] not in ("de", "the")]
    told = [d for d in told if _SAID_OF_IT.match(m.text, d.end()) and not _ELSE_AFTER.match(m.text, d.end())]
    between = m.text[first.end() : told[-1].start()] if told else ""
    if not _LOOKED_UP.search(between) or _OF_THE_JOB.search(between):
        return None
    sentence = m.text[slice(*_sentence_at(m.text, told[-1]))]
    return None if is_former(sentence) or _WHEN_BEFORE.search(lead(m.text, told[-1].start())) else told[-1]


_GIVES_JUST_THAT = look_for(
    r"\b(?:i|we|only|still|also|do|\A\W*|[.!;,]\s)\W*(?:have to|need to|must|gotta|got to)? ?give $|(?:\A"
    r"|[.!;,]\s*)(?:need|have|got) to give $"
)
_ENDS_THERE = look_for(r"\s*(?:$|[.!;,\n])")
_A_PRICE = look_for(r"\d\s*(?:euro|eur|€|k|bruto|gross|netto|net)?\s*$")  # "2400 a month"
_ASKS_ITSELF = look_for(r"\b(?:opzegtermijn|opzeg|notice(?: period)?)\?\s*(?:nou|well|ja|yes|that'?s|dat is)?\s*$")
_AT_A_JOB = look_for(r"\bjob needs? $")
_NOUN_ALONE = look_for(  # "Month's notice where I am", "opzegtermijn: week"
    r"(?:(?:^|[.,;!\n:(]\s*|\b(?:on|with|have|got|is|heb|met|en|and) )(?P<d>(?P<a>month|week)(?:'?s)? notice)"
    r"|\bopzegtermijn(?: is|:|,)? (?P<e>(?P<b>maand|week)(?:je)?))\b(?=\W*(?:$|[.,;!\n)]|where|waar|at|and|en|for"
    r"|in my))"
)


def _noun_alone(m: Message) -> Found | None:
    noun = _NOUN_ALONE.search(m.text)
    if not noun:
        return None
    unit = noun["a"] or noun["b"]
    return m.found(f"notice_period_{'months' if unit[0] == 'm' else 'weeks'}", 1, *noun.span("d" if noun["a"] else "e"))


def _only_one(m: Message) -> Iterator[Found]:
    """Asked for it, the only time that is told, whatever stands around it: "contract, page 2, article 7: 1 month"."""
    told = [
        d
        for d in _DURATION.finditer(m.text)
        if d["n"] not in ("de", "the") and not _is_rate(m.text, d) and not _A_PRICE.search(lead(m.text, d.start()))
    ]
    if len({(d["n"], d["u"]) for d in told}) == 1 and "?" not in m.all:
        start, end = _sentence_at(m.text, told[0])
        sentence = m.text[start:end]
        of_else = any(words.search(sentence) for words in (_WAITED, _PAST, _OF_SOMEONE))
        of_else = of_else or _ELSE_AFTER.match(m.text, told[0].end()) is not None
        if not (of_else or _WHEN_BEFORE.search(lead(m.text, told[0].start()))):
            yield from _facts(m, told[0])


_WHEN_BEFORE = look_for(r"\b(?:in|over|vanaf|per|first|eerste|last|laatste)\s+$")
_WAITED = look_for(
    r"\b(?:wacht|waiting|duurt|takes?|voor (?:ik|dat ik)|al|already|antwoord|answer|ziek|sick|proef\w*|probation"
    r"|stage|internship)\b"
)


def _sentence_at(text: str, d: re.Match[str]) -> tuple[int, int]:
    start = max((stop.end() for stop in _STOP.finditer(text, 0, d.start())), default=0)
    stop = _STOP.search(text, d.end())
    return start, stop.start() if stop else len(text)


_STOP = look_for(r"(?<!\bopz)\.(?!\d)|[!?;\n\x00]")


def _is_rate(text: str, d: re.Match[str]) -> bool:
    """ "32 hours a week", "the 1st of the month": no week and no month of notice."""
    return d["n"] in ("a", "an", "the", "de") and re.search(r"\d\s*\w*\s*$", lead(text, d.start())) is not None


def _is_notice(m: Message, d: re.Match[str], asked: bool) -> bool:
    text = m.text
    if _ELSE_AFTER.match(text, d.end()) or _PROBATION_BEFORE.search(lead(text, d.start())):
        return False
    start, end = _sentence_at(text, d)
    sentence = text[start:end]
    if d["n"] in ("de", "the", "volle", "full") and not asked:
        return False
    if _NAMES_IT.match(text, d.end()) and d["n"] not in ("de", "the"):
        return True
    others = _HAS.search(lead(text, d.start())) and not _FOR_ME.match(text, d.end())
    if not asked and (others or is_former(sentence)):
        return False
    if _is_rate(text, d):
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


# "Zes weken. Dat is mijn opzegtermijn": named in a sentence of its own.
_NAMES_IT = look_for(
    r"[.!]\s*(?:ja,? )?(?:dat|die|zo ?lang|dit) (?:is|duurt|heb ik als|staat er als) (?:nou |nu |helaas |nog )?"
    r"(?:mijn |m'n |mn |de |onze )?op\s?zeg\w*"
)
_FORMER = look_for(
    rf"\b(?:vorige?|eerdere?|previous|former|last|old|oude|ex)[- ](?:\w+ )?(?:{_EMPLOYER}|post|functie|plek|gig|role"
    r"|position|boetiek|zorginstelling|\w+(?:zaak|bedrijf|winkel|salon|werk|baan|job))\b"
)
_WAS = look_for(
    r"\b(?:had|was|were|moest|moesten|gaf|gave|gold|kreeg|got|verdiende|earned|paid|betaalde|wilden?|wanted|voorbij"
    r"|over)\b|^[^:]{0,30}:"
)
_STILL_THERE = look_for(r"\b(?:nog|still|moet|must|have to|need to|dan kan|then i)\b")
_HAS = look_for(  # "my sis wants in too but has two months notice"
    rf"(?:{THIRD_PERSON.pattern}|\b(?:my|mijn|m'n|mn) (?:sis|bro|maat|vriend|buddy)\b)(?:(?!\b(?:i|ik)\b)[^.!?;\n])*"
    r"\b(?:has|heeft|zit (?:met|op))\s+(?:an? |een )?$"
)
_FOR_ME = look_for(r"[^.!?;\n]{0,20}\b(?:for (?:me|us)|voor (?:mij|me|ons))\b")
_NOT_YET_SAID = look_for(r"\b(?:don'?t|do not|rather not|wil|prefer not)\b[^.!?;,]{0,20}\b(?:talk|go into|discuss)\b")


def is_former(sentence: str) -> bool:
    """Whether this tells of the notice at a job that is over."""
    return all(one.search(sentence) for one in (_FORMER, _WAS)) and not _STILL_THERE.search(sentence)


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
    few = re.match(r"\S+(?:\s+\S+){0,3}", _first_part(text)) or re.match(r".*", text[start:])  # "!nee"
    return start, start + (few.end() if few else 0)
