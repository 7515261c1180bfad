"""From when somebody can start."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from bot.parsing.answers import heavy, is_bare
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUG = "start_date"

_MONTHS = {
    1: "januari|january|jan|janurari|januarie|janvier|janaury|janury",
    2: "februari|february|febr|feb|februarie|febuary|febuari|feburary|feburari",
    3: "maart|maarte|maaart|meert|march|mrt|mar",
    4: "april|apr",
    5: "mei|may",
    6: "juni|june|jun",
    7: "juli|july|jul",
    8: "augustus|august|aug",
    9: "september|sept|sep",
    10: "oktober|october|okt|oct",
    11: "november|nov|novembre|novembr",
    12: "december|dec|desember|decembre|decembr",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split("|")}
_MONTH = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")(?![a-z])"
_TENS_NL, _TENS_EN = {"twintig": 20, "dertig": 30}, {"twenty": 20, "thirty": 30}
_UNITS_NL = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_UNITS_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
    "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15,
    **{f"{day}n": i for i, day in enumerate(("eerste", "tweede", "derde", "vierde", "vijfde", "zesde"), 1)},
    "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19, "twintigste": 20, "dertigste": 30,
    **{f"{unit}{joint}{ten}ste": day + i
       for ten, day in _TENS_NL.items() for i, unit in enumerate(_UNITS_NL, 1) for joint in ("en", "ën")},
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    **{unit: i for i, unit in enumerate(_UNITS_EN, 1)},
    **{f"{ten}{joint}{unit}": day + i
       for ten, day in _TENS_EN.items() for i, unit in enumerate(_UNITS_EN, 1) for joint in ("-", " ")},
}  # fmt: skip
_DAYS = {
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
_DAY = (
    r"(?<![\d.,/:-])(?P<d>\d{1,2})(?:\s?(?:e|ste|de|st|nd|rd|th)\b)?|\b(?P<o>"
    + "|".join(sorted(_ORDINALS, key=len, reverse=True))
    + r")\b"
)
_YEAR = r"(?:[\s,]+'?(?P<y>20\d\d|2[5-9](?![\d:]))(?!\d))?"
_PART = (
    r"(?P<part>begin(?:ning)?(?: van| of)?|start(?: van| of)|vanaf begin|early(?: in)?|eerste week(?: van)?"
    r"|first week(?: of| in)?|half(?:way)?(?: of| through| in)?|medio|mid(?:den)?(?:dle|le|el)?(?: van| of| in)?"
    r"|mid[ -]"
    r"|halverwege"
    r"|eind(?:e)?(?: van)?|end(?: of)?|late|laatste week(?: van)?|last week of|ultimo)"
)
_DAY_MONTH = look_for(rf"(?:{_DAY})\s*(?:of\s+|o'?\s+|van\s+|-|/)?\s*(?P<m>{_MONTH})\.?{_YEAR}")
_MONTH_DAY = look_for(
    rf"\b(?P<m>{_MONTH})\.?\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:uur|u\b|hours?|dagen"
    rf"|:))(?:,?\s*(?P<y>20\d\d))?"
)
_PART_MONTH = look_for(rf"\b{_PART}\s*(?P<m>{_MONTH})\.?{_YEAR}")
_SINCE = ("sinds", "sins", "sints", "sind")
_MONTH_ONLY = look_for(
    rf"\b(?P<prep>in|vanaf|from|per|sinds|tot|until|while|till?|since|rond|around|maand|tegen|by|of|start"
    rf"|sin[dt]?s|sind|in de loop van"
    rf"|ergens in|sometime in)?\s*\b(?P<m>{_MONTH})\b\.?{_YEAR}"
)
_ISO = look_for(r"(?<![\d-])(?P<y>20\d\d)-(?P<n>\d{1,2})-(?P<d>\d{1,2})(?![\d-])")
_NUMERIC = look_for(r"(?<![\d./-])(?P<d>\d{1,2})(?P<s>[-/.])(?P<n>\d{1,2})(?P=s)(?P<y>20\d\d|\d\d)(?![\d-])")
_SHORT_NUMERIC = look_for(
    r"(?<![\d./,-])(?P<d>\d{1,2})[-/](?P<n>\d{1,2})(?![\d/-]|[.,]\d|\s*(?:uur|u\b|hours?|hrs|dagen|days|weken|weeks"
    r"|de\b|e\b|euro|km|min))"
)
_RELATIVE_UNIT = (
    r"(?P<u>daa?g(?:en)?|days?|week(?:en|je|jes|kes|skes)?|weken|weeks?|wekeb|wekn|weekn|weeken|wks?|wk|maa?nd(?:en"
    r"|je)?|mnd|months?|mths?)\b"
)
_COUNT = r"(?P<n>\d{1,3}(?:\.5)?|een|één|one|a|an|'?n)"
_AHEAD = look_for(
    rf"\b(?:over|in|within|binnen|na|after)\s+(?:(?:ongeveer|about|zo'n|ca\.?|circa|around|een"
    rf"|a)\s+)?{_COUNT}\s*(?:volle\s+|full\s+|kleine\s+|goeie\s+|goede\s+|good\s+"
    rf"|dikke\s+)?{_RELATIVE_UNIT}(?!\s*(?:opzeg|notice|of\b|van\b|(?:per|a)\s+week))"
)
_FROM_NOW = look_for(
    rf"(?<![\w.,]){_COUNT}\s*{_RELATIVE_UNIT}\s+(?:from\s+(?:now|today)|vanaf\s+(?:nu|vandaag)|na\s+(?:nu|vandaag)"
    rf"|hence|time\b)"
)
_BARE_AHEAD = look_for(
    rf"\W*(?:(?:in|over|na|about|ongeveer|circa|ca\.?|zo'n|liefst|graag|give me|geef me"
    rf"|nog)\s+)*(?<![\w.,]){_COUNT}\s*{_RELATIVE_UNIT}\W*$"
)
_FREE_DAYS = look_for(r"\b(?:beschikbaar|available)\s*:\s*$")  # "beschikbaar: 3 dagen" counts those of a week
_SAID_AHEAD = look_for(
    rf"\b(?:i(?:'d)? say|let'?s say|(?:ik )?zeg(?: maar)?"
    rf"|denk aan)\s+{_COUNT}\s*{_RELATIVE_UNIT}(?!\s*(?:opzeg|notice|of\b))"
)
_WEEKDAY = look_for(
    r"\b(?:(?P<pre>volgende week|next week|komende week|deze week|this week|komende|aankomende|aanstaande"
    r"|a\.s\.|volgende|next|this|deze|coming)\s+(?:on\s+|op\s+)?)?(?P<w>"
    + "|".join(_DAYS)
    + r")\b(?P<post>\s+(?:over een week|volgende week|next week|week\b))?"
)
# A weekday as people have them every week: "no Fridays", "maandag tot donderdag", "any day but Wednesday".
_HABIT = look_for(
    r"\b(?:no|geen|nooit|never|every|each|elke?|iedere?|alleen|only|any day but|behalve|except|ook op|also)\s+"
    r"(?:on |op )?$"
)
_AS_A_HABIT = look_for(
    rf"s\b|\s*(?:-|,|tot(?: en met)?|t/m|to|till|until|through|en|and|&)\s*(?:on |op )?(?:{'|'.join(_DAYS)})"
)
_NTH_WEEKDAY = look_for(
    rf"\b(?P<nth>eerste|first|tweede|second)\s+(?P<w>{'|'.join(_DAYS)})\s+(?:van|of|in)\s+(?P<m>{_MONTH})\.?{_YEAR}"
)
# "Binnen de maand", "binnen de twee maanden": the Flemish way, and "within the month".
_WITHIN = look_for(rf"\b(?:binnen|within)\s+(?:de|the|this|deze)\s+(?:{_COUNT}\s+)?{_RELATIVE_UNIT}")
_SHORT_DAYS = {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4}
_SHORT_DAY = look_for(
    r"\W*(?:(?:ik|i|kan|can|start|begin|vanaf|van|op|from|on|deze|volgende|komende|next|this|graag|dan)\s+)*"
    rf"(?P<w>{'|'.join(_SHORT_DAYS)})(?:\s+(?:kan|beginnen|starten|start|al|graag|is|goed|fine|ok|prima))*\W*"
)
_NEXT = look_for(
    r"\b(?:(?P<part>begin(?:ning of)?|half|medio|mid|halverwege|eind(?:e van)?|end(?: of)?|start of"
    r"|middle of)\s+)?(?P<which>volgend(?:e)?|komende|next|aankomende|the coming|following|deze|dit|this|van de"
    r"|of the|de|the)\s+(?P<u>week|maand|month|jaar|year|new year|nieuwe jaar)\b"
)
_FIRST_OF_MONTH = look_for(
    r"\b(?:(?:de |the )?(?:1e|1ste|1st|eerste|first)(?: dag| day)?(?: van| of| v/?d| vd)?(?: de| the)? (?:volgende "
    r"|next "
    r"|komende )?(?:maand|month))\b"
)
_THING_COUNTED = (  # "de eerste keer", "the second shift": no day of the month
    r"(?!\s*(?:of\s+|o'?\s+|van\s+)?(?:" + _MONTH + r"))(?!\s*(?:[a-z]*ploeg|jaar|year|keer|time|week|klas|dag\b|day\b"
    r"|maand|month|werkdag|working|shift|of\b|van\b(?=\s*\w)|in\b|" + "|".join(_DAYS) + r"))"
)
# "The first real cold", "the second took longer": a thing is counted, unless one of these goes on.
_FIRST_FEW = look_for(
    r"(?:eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth)\s+"
    r"(?!(?:is|was|would|will|can|could|may|might|should|works?|suits?|fits|sounds|looks|seems|if|or|and|at|on|in|of|to"
    r"|by|for|from|as|so|too|also|but|because|since|then|than|please|pls|thanks|maybe|perhaps|probably|ideally"
    r"|preferably|onwards?"
    r"|not|with|without|after|before|when|i|i'm|i'd|i'll|i've|im|id|it|it's|its|that|that's|the|we|you|you're|my|mine|a"
    r"|an|no|yes|sir|madam|good|fine|ok|okay|already|only|earliest|latest|"
    r"kan|kon|ben|zou|mag|wil|wordt|moet|lijkt|past|komt|schikt|lukt|gaat|start|begin|graag|al|pas|ook|wel|niet|nie|of"
    r"|en|maar|dan|dus|als|want|omdat|voor|na|om|op|bij|met|per|vanaf|tot|ik|'k|het|'t|dat|da|daar|de|den|een|mijn|je"
    r"|jullie|u|hoor|aub|prima|goed|zeker|misschien|liefst|eigenlijk|eerder|later|ergens)\b)[a-z]"
)
_DAY_ONLY = look_for(
    rf"(?:\b(?P<w>{'|'.join(_DAYS)}),?\s+(?:de|den|the)?\b|\b(?:de|den|the|op de|op den|on the"
    rf"|per)\b|\b(?:so|dus)\b(?=\s*\d))\s*(?:(?P<d>\d{{1,2}})(?:(?:e|ste|de"
    rf"|st|nd|rd|th)|(?(w)(?=\W*(?:$|[.,;!]))|(?!)))|(?P<o>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}))\b"
    + _THING_COUNTED
)
_NOW = look_for(
    r"\b(?:at once\b|(?<=kan )dir\b(?= beginn| start)|(?<=kan )gwn nu\b"
    r"|per heden\b|met onmiddellijke ingang\b|with immediate effect\b|dre[ck]?t\b"
    r"|dir[ck]t\b|al was het (?:vandaag|gisteren|morgen)(?: nog| al)?\b"
    r"|per\s?dire[ck]t\b|(?<!zo )dire[ck]t\b|(?<!morgen )(?<!overmorgen )meteen\b"
    r"|onmiddellijk\b|immediate(?:ly)?\b|imediate?ly\b"
    r"|a\.?s\.?a\.?p\b\.?|right away\b|straight ?away\b|z\.?\s?s\.?\s?m\b\.?|zo snel mogelijk\b"
    r"|as soon as (?:possible|(?:you|ye) (?:like|want|can|need(?: me)?))\b|gelijk\b|vandaag(?: nog)?\b|today\b"
    r"|vanaf nu\b"
    r"|(?<!week )(?<!weeks )(?<!days )(?<!month )(?<!months )(?<!time )from now\b"
    r"|any ?time\b|any day\b|elk moment\b|terstond\b|per om(?:me)?gaande\b|zo gauw mogelijk\b"
    r"|as from now\b"
    r"|liever gisteren(?: (?:dan|als) \w+)?|gisteren al\b|(?:rather|preferably) yesterday(?: than \w+)?"
    r"|yesterday if (?:possible|i could)"
    r"|dezelfde dag(?: nog)?\b|same day\b|subiet\b|hoe (?:eerder|sneller) hoe (?:beter|liever)\b"
    r"|the sooner the better\b)"
)
_NOW_ASKED = look_for(
    r"\bnu\b|\bnow\b|\baltijd\b|\bwhenever\b(?! (?:suits|works|you|ye))|\bstante pede\b|\bsofort\b|\bsoonest\b"
)
# "I was a tiler, now I want ...": what is told of now, and no start; "now I can start" is one.
_NOW_TELLS = look_for(r"\s(?:i|we|i'm|im|i've|ive|i'd|ik|my|the|it|he|she|they|wil|zoek)(?![\w'])")
_TOMORROW = look_for(
    r"(?<!goede )(?<!goeden )(?<!goeie )\b(?P<t>morgen(?!\s*(?:vroeg|avond))|tomorrow|tmrw|tomorow|tommorow|(?:the"
    r"|de) morra|themorra|mrgn|2morrow|tmr"
    r"|tommorrow)\b"
)
_OVERMORROW = look_for(r"\bovermorgen\b|\bthe day after tomorrow\b|\bday after tomorrow\b")
_NEW_YEAR = look_for(
    r"\b(?:(?:na|vanaf|after|from|in|per|begin)\s+)?(?:(?:het|the)\s+)?(?:nieuwe? ?jaar|new year(?:'?s)?"
    r"|jaarwisseling)\b(?! wens)"
)

_START = look_for(
    r"\b(?:start(?!ed\b|te\b)\w*|begin(?:nen|t|ning)?\b(?! (?:jan|feb|ma|apr|mei|may|ju|aug|sep|o|nov|dec|van|of))"
    r"|begon"
    r"|beginnen?|begun|aan de slag|beschikbaar\w*|available|availability|inzetbaar|join\w*|kan|kin|kunnen|can|could|zou"
    r"|kunt|mag|works?|lukt"
    r"|free|(?:good|ready) to (?:go|roll)|vrij vanaf|vroegst\w*|earliest|let'?s say|zeg maar|ready|aantreden"
    r"|in dienst|indiensttreding"
    r"|(?:komt|comes?) (?:\w+ )?(?:beter|goed|best) uit|past (?:\w+ )?beter|suits? me better|(?:is"
    r"|would be) better|commence|onboard|(?:is|are|would be|zou) (?:\w+ )?(?:possible|mogelijk|doable|haalbaar)"
    r"|resum(?:e|ing)|begunn?en|beginne|starte|ken (?:ik|'k|ikke|ick)"
    r"|suits? me|schikt|past (?:mij|me)|starting|gestart|ingaan\w*|ingaand|sta (?:ik )?(?:klaar|paraat))\b"
)
_NOT_START = look_for(
    r"\b(?:(?:first|second|third|fourth|next) time|(?:eerste|tweede|derde|vierde|volgende) keer|poging|attempt|resit"
    r"|herkansing|herexamen|gezakt"
    r"|afrijden|geopereerd|operatie|surgery|operation|examen|exam|theorie|theory|rijexamen|rijtest|driving test"
    r"|hearing|zitting|court|finish\w*|ends?|eindigt|loopt (?:af|door)|aflo\w+|expires?|until|till|t/m"
    r"|vakantie geboekt|booked"
    r"|geboren|born|geboekt|op gesprek|interview|afspraak|appointment|uitgerekend|due|baby|bevall\w+|birth"
    r"|runs? out|ran out|treatment|behandeling|hospital|ziekenhuis|clean|nuchter|sinds|since|valid|geldig"
    r"|certificate|certificaat|diploma|papier|paper|failliet|bankrupt|verloopt|vervalt|ontslagen|closed|gesloten"
    r"|gestopt|stopped|afgelopen|vorige?|last|ago|geleden"
    r"|ge?sol+i[ct]+i?te+rd\w*|applied|verhui\w+|moving|relocat\w*|move|trouw\w*|wedding|married|behaald|gehaald"
    r"|graduat\w*|afgestudeerd|verjaar\w*|birthday|b-?day|bel|bellen|call|ring|phone|mail|weg van|be off|i'?m off"
    r"|i have family|heb ik (?:familie|bezoek)|(?:bij|with) (?:de|the|mijn|my) (?:kinderen|kids|familie|family)"
    r"|(?<!after )(?<!after my )(?<!after the )(?<!na mijn )finals(?! (?:(?:are|will be|have|zijn) )?(?:done"
    r"|over|klaar))"
    r"|(?:our|my|ons|onze) (?:christmas|kerst\w*|new year|nieuwjaar)"
    r"|(?:vier|viert|vieren|celebrate) (?:\w+ ){0,2}(?:kerst\w*|nieuwjaar|pasen|christmas|easter|new year)"
    r"|afwezig|absent"
    r"|away|spreken|langskomen|op de koffie|hear(?:d)?|gehoord|promised|beloofd|deadline|stoppen|quit|quitting"
    r"|sluit\w*|contract tot"
    r"|operatief|werkte|worked|gebeld|rang|scheduled"
    r"|kamer|huis|woning|jarig|word (?:ik )?\d+|(?:i )?turn \d+|deurwaarder"
    r"|festival|feest|party|got|refused|rejected|was|were|werd|ging|kreeg|happened|his|her|their|hun"
    r"|had(?! gedacht| graag| willen)|opzeg\w*|notice|straat|street|evict\w*|huis uit|passout)\b"
    r"|(?<!na )(?<!na mijn )(?<!na de )(?<!after )(?<!after my )(?<!after the )\b(?:vakantie|holidays?)\b"
)
_ANOTHER_STARTS = look_for(  # "my brother starts on Tuesday"
    r"\b(?:he|she|(?:my|our|the) (?:\w+ )?(?:wife|husband|son|daughter|brother|sister|mother|father|mate|friend|lad"
    r"|lass"
    r"|kids?|school|neighbour))(?:'ll|'d|'s|s)? (?:\w+ ){0,2}?(?:start|begin|join)(?:s|ing|ning)?\b"
    r"(?! (?:me|us)\b)"
)
_SEGMENT = look_for(
    r"[,;!?\n]|[.:](?=\s|$)|\s(?:dus|so|en|and|maar|but|dan|then|waarna|after that|daarna|alleen|behalve|except|want"
    r"|because|omdat|aangezien"
    r"|vanwege|ivm|i\.v\.m\.?|due to|as i|since i)\s"
)
_ALLOW = wordlist(
    "week dag maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday month maand "
    "wilt wil willen want need nodig betreft part "
    "bro bruv man fam meteen al direct already asap inshallah graag please "
    "eerste first vroeg early volgende next datum date startdatum thuis werkloos jobs job werk baan"
)
_CLOCK = look_for(
    r"\b(?:om|at|na|after|rond|around)\s+\d{1,2}(?:[:.]\d\d)?\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?(?:pm|am)\b"
)


_WEEK_AFTER = look_for(r"\b(?:de |the |een |a )?week (?:after(?: that)?|erna|daarna|daarop)\b")
_FILLERS = look_for(r"\b(?:oh|ah|wacht|toch|nee|sorry|maar|dan|eigenlijk|wait|no|actually|but|then|hold on)\b")


@dataclass(frozen=True)
class _Day:
    day: date
    start: int
    end: int
    said_year: bool = False
    loose: bool = (
        False  # a weekday, "next week" or "now": too common in other talk to count without a word for starting
    )


_BECOMES = (
    r"\b(?:wordt|becomes|will be|word|make (?:it|that)|maak (?:er|daar|het)(?: maar| toch)?|should be|moet(?: het)?"
    r"(?: \w+)? (?:zijn|worden))\s*$"
)
_NEW_SUBJECT = look_for(
    r"(?:\s+(?:suits? me(?: well| fine)?|works?(?: for me)?|is (?:fine|good|ok|prima|goed|mogelijk|possible)"
    r"|past (?:mij|me)(?: goed| prima)?))?\s+(?:my|mijn|m'n|mn|ik|'k|i|i'm|im|we|wij|because|want|omdat|since|cause"
    r"|cuz)\b"
)
_AT_ONCE = look_for(r"asap|a\.s\.a\.p|dire[ck]t|meteen|onmiddellijk|immediate|z\.?s\.?m|mogelijk|possible")
_SOON = timedelta(240)
_NEARLY_A_YEAR = timedelta(280)
_WAS_TO = look_for(r"\b(?:kon|stond|was|waren|supposed|were|stood|promised|beloofd)\b")
_COMES_OUT = look_for(  # "met een maand opzeg kom ik uit op ...", "with my notice I'd land on ..."
    r"\b(?:kom(?:en)? (?:ik |we )?(?:dan )?(?:uit )?op|land(?:s me)? on|brings? (?:me|it) to|(?:wordt"
    r"|is) (?:het|'t|dat)"
    r"|makes it|(?:i'?d|it) (?:would )?be)\s+(?:de |the |on |op )?$"
)
_PLAINLY_STARTS = look_for(
    r"\b(?:start(?!ed\b|te\b)\w*|begin(?:nen)?\b(?! (?:jan|feb|ma|apr|mei|may|ju|aug|sep|o|nov|dec|van|of))"
    r"|aan de slag|beschikbaar|available|join\w*|inzetbaar|(?:good|ready) to (?:go|roll)|(?:from|vanaf"
    r"|as of)\b.*\bfree)\b"
)
_FINE_AFTER = look_for(
    r"\s*(?:is|would be|zou|lijkt me|is voor mij) (?:\w+ )?(?:goed|prima|ok\w*|fine|good|possible|mogelijk"
    r"|haalbaar)\W*$|\s*(?:graag|please|pls|liefst|pas)(?=\W*(?:$|[.,;!]|want|omdat|dan|because))"
)
# "14 december nog een tandartsafspraak": the day of something else.
_EVENT = look_for(
    r"[^.!?;,\x00]{0,28}?\b(?:\w*afspraak|vakantie|examens?|tentamens?|operatie|bruiloft|trouwen|jarig|verjaardag"
    r"|verhui\w+"
    r"|bevall\w+|uitgerekend|begrafenis|uitvaart|gesprek|zitting|cursus|vrij|appointment|wedding|birthday|surgery"
    r"|operation|holiday|exams?|due)\b"
)


# Two dates and no choice yet: neither is the answer.
_UNDECIDED = look_for(
    r"\b(?:twijfel\w*|weifel\w*|aarzel\w*|hink|(?:twee|2|two) (?:gedachten|minds|dates|data|datums|opties|options)"
    r"|weet (?:ik )?(?:het |'t |t )?(?:nog |even )*(?:niet|nie)|nog niet (?:\w+ )?(?:zeker|uit|zker)"
    r"|kom (?:ik )?(?:er|daar)"
    r" ?(?:nog )?op terug|laat (?:ik )?(?:het |dat |da |'t )?(?:u |je |jullie )?(?:het |dat |da |'t )?(?:nog |later "
    r"|even )*"
    r"(?:weten|open)|hangt (?:ervan|er ?van|er nog van|van)|beslis|kauwen|nadenken|nachtje|schipper\w*|keuze|doorgeven"
    r"|hesitat\w*|hesitant|undecided|unable to decide|torn|not (?:\w+ )?sure|still thinking|don'?t know|dunno"
    r"|do not know"
    r"|(?:can'?t|cannot|kan niet) (?:choose|kiezen)|let you know|depends?|my choice|decide|sleep on|think (?:about"
    r"|on|over)|have to (?:look|ask|check)|must (?:ask|check))\b"
)
_TAKES_BACK = look_for(
    r"\b(?:maar|but|liever|liefst|rather|prefer\w*|beter|better|nee|no|wacht|wait|sorry|toch|eigenlijk|actually"
    r"|correctie"
    r"|correction|bedoel|mean|dus|so|daarna|after that|however)\b"
)
_EITHER_JOINT = look_for(
    r"\W*(?:\w+ ){0,2}?\W*(?:of|ofwel|or|anders|otherwise|else)\s+(?:(?:toch|pas|anders|maybe|perhaps|misschien|else"
    r"|rather|on|op|de|den"
    r"|the|per|vanaf|from|ofwel|eventueel|na nieuwjaar|after new year)\s+)*"
)
_DECIDED = look_for(
    r"\b(?:doe (?:mij |me |dan |toch )?maar|(?:zeg|zegt|zet|zègk|schrijf) (?:maar|mer|mar|mor)|let'?s say"
    r"|let us say|laten we|laat ons|let us|let'?s|maak er|i decide for|therefore"
    r"|make (?:it|that)"
    r"|het wordt|'t wordt|it becomes|it will be|it'?s going to be|ik kies|kies ik|i choose|i(?:'ll| will) (?:take"
    r"|go (?:for|with))|put|noteer"
    r"|zet|should (?:be|read)|moet (?:het )?zijn|decision|beslist|besloten|decided|knoop doorgehakt|ik ben eruit"
    r"|ik ga voor|go (?:for|with))\b[^.!?\d]{0,24}$"
    r"|, say (?:on |the )?$"
    r"|(?<!\bi )(?<!\bwe )\b(?:write(?: down)?|take)\s+(?:(?:the|\w+day)\s+){0,2}$"
)
_THEN_SO = look_for(r"\s+then\s*(?:$|[.!](?:\s|$))")  # "1 January is a holiday... 2 January then!"
_CHOOSES = look_for(
    r"\b(?:doe (?:mij |me |dan |toch )?maar|zeg maar|let'?s say|let us say|make it|maak er|put|noteer|zet)\b"
)
_SCORE = look_for(r"\d-\d")
_MOST_BESIDE_A_SCORE = 8  # words
_BRIEF, _HEAD = 6, 5  # words of an answer, and of the beginning of a longer one
_GIVE_TILL = look_for(r"\b(?:give|geef|gun) (?:me|us|mij|ons) (?:un)?(?:till?|tot) (?:the |de )?$")
_TO_DECIDE = look_for(
    r"\s*(?:to|om)\b|[^.!?\n]*\b(?:let (?:you|u) know|laat (?:ik )?(?:(?:het|iets) )?(?:je|u|jullie)?\s?weten"
    r"|decide|beslis\w*|overleg\w*|think|bedenk\w*|denken|answer|antwoord)\b"
)
_OF_AGE = look_for(r"\b(?:word (?:ik )?\d+|(?:i )?turn \d+|jarig)\b")
_FROM_THEN = look_for(  # "1 januari word ik 18, dan kan ik starten": that very day
    r"[^.!?\n]{0,20}?[ ,]+(?:en |and |so |dus )?(?:(?:dan|then) (?:kan|mag|wil|begin|start) ik (?!niet"
    r"|pas)[^.!?\n\d]{0,30}$"
    r"|then i (?:can|could|want)(?! not)[^.!?\n\d]{0,30}$|(?:vanaf|from) (?:dan|then)\b)"
)
_ONLY_THAT = look_for(  # "asap works", at the end of whatever story
    r"(?:\W|\b(?:works?|graag|please|pls|ok|fine|kan|can|liefst|dus|so|is|possible|mogelijk|goed|prima|for|me)\b)*"
)
_JUST_A_NUMBER = look_for(r"\W*(?:op |voor |de |den |the )*(?P<d>\d{1,2})\b(?!\s*\w)")
_PREFERRED = look_for(
    r"\b(?:maar|but)\b[^.!?;\d\x00]{0,14}?\b(?:liever|liefst|rather|prefer\w*|beter|better"
    r"|now it(?:'s| is)(?! (?:still|only))|nu (?:is|wordt) het(?! (?:nog|pas)))\b"
)


def find(m: Message) -> Iterator[Found]:
    """The last start date said; a date of something else (an exam, the end of a lease) is none."""
    asked = m.asked == SLUG
    if not asked and (put := _asked_to_put(m)):
        yield m.found("start_date", put.day.isoformat(), put.start, put.end)
        return
    days = _weighed(m, asked)
    chosen = _chosen(m, days)
    if chosen is None and _undecided(m, days):
        return
    best, best_weight = chosen, 9 if chosen else 0
    for day, weight in days if chosen is None else ():
        rather = best is not None and _PREFERRED.search(m.text, best.end, day.start)
        vaguer = best is not None and day.loose and not best.loose  # "5 april, de maandag"
        if best is not None and weight and _stands(m, best, day, asked):
            continue
        if weight and ((weight >= best_weight and not vaguer) or rather):
            best, best_weight = day, weight
    best = best and _refined(m, best, days)
    if best is not None and best.day >= m.today:
        yield m.found("start_date", best.day.isoformat(), best.start, best.end)


# "Could we move it to 9 February?", "please change my start date to 4 January", while something else is asked.
_PUTS = look_for(
    r"\b(?:(?:can|could|may|might|shall) (?:we|you|u|i|ye)(?: please| kindly| just| still)? "
    r"(?:make|put|change|move|push|shift|set|write|note|amend|correct)|please (?:change|move|push|shift|amend"
    r"|correct|set))"
    r"(?: (?:it|that|this|the start(?:ing)?(?: date| day)?|the (?:date|day)|my start(?:ing)?(?: date| day)?"
    r"|my (?:date|first day)))?"
    r"(?: (?:back|forward|from [\w ]{1,16}?))?(?: (?:to|as|into|on|for|at))?(?: (?:the|be))? $"
)


def _asked_to_put(m: Message) -> _Day | None:
    for day in _calendar_days(m.all, m.today, asked=False):
        if not (day.day >= m.today and _PUTS.search(lead(m.all, day.start))):
            continue
        if re.search(r"\d", m.all[day.start : day.end]) and not _ELSE_DATED.search(m.all, day.start - 60, day.end + 40):
            return day
    return None


def starts(text: str) -> bool:
    """Whether the text speaks of starting at all."""
    return _START.search(text.lower()) is not None


def _refined(m: Message, best: _Day, days: list[tuple[_Day, int]]) -> _Day:
    """ "In de tweede week van januari, maandag de elfde": the day that is named right after its month."""
    if best.loose or re.search(r"\d", m.text[best.start : best.end]):
        return best
    after = [day for day, weight in days if weight and day.start > best.end and not day.loose]
    same = [day for day in after if (day.day.year, day.day.month) == (best.day.year, best.day.month)]
    return same[0] if same and re.fullmatch(r"\W{1,3}(?:\w+ ){0,2}", m.text[best.end : same[0].start]) else best


_BACK = look_for(
    r"\b(?:nee+|neen|no|wacht|wait|sorry|toch|bedoel\w*|mean|liever|liefst|rather|prefer\w*|beter|better|fout\w*|of"
    r"|or|maar"
    r"|but|correct\w*|eigenlijk|actually|pas|only|kan|can|zeg|say|start\w*|begin\w*|mag)\b"
)


def _stands(m: Message, best: _Day, day: _Day, asked: bool) -> bool:
    """ "1 februari. In januari ga ik eerst vissen": a date that is a sentence by itself, and nothing after it is
    about starting."""
    stop = re.match(r"\.?\s*(?:[.!\n])\s", m.text[best.end - (m.text[best.end - 1] == ".") :])
    alone = asked and not best.loose and stop and not re.search(r"\w", _AT_HEAD.sub("", m.text[: best.start]))
    finish = re.search(r"[.!?\n]|$", m.text[day.end :])
    return bool(alone and not _BACK.search(m.text[best.end : day.end + finish.start()]))  # type: ignore[union-attr]


_AT_HEAD = look_for(r"\b(?:per|vanaf|op|from|on|ja|nou|de|the)\b")


def _weighed(m: Message, asked: bool) -> list[tuple[_Day, int]]:
    """The days said, in order and without those that stand inside another, each with its weight."""
    weighed: list[tuple[_Day, int]] = []
    for day in sorted(_days(m, m.today, asked), key=lambda d: (d.loose, d.start, -d.end)):
        if not any(day.start < other.end and other.start < day.end for other, _ in weighed):
            weighed.append((day, _weight(m, day, asked)))
    return sorted(weighed, key=lambda pair: pair[0].start)


def _chosen(m: Message, days: list[tuple[_Day, int]]) -> _Day | None:
    """ "Of 1 of 15 december: doe maar 1", "let us say the fifteenth": what is decided in the end."""
    named = [day for day, weight in days if weight]
    if (
        named
        and named[0].loose
        and named[0].day == m.today
        and re.match(r"[\s\w!.,]{0,12}\b(?:of|or)\b", m.text[named[0].end :])
    ):
        return named[0]  # "now! Or tomorrow"
    if len(named) > 1 and named[0].loose and named[0].day == m.today and _IF_IT_MUST.match(m.text, named[1].end):
        return named[0]  # "meteen, morgen als het moet"
    for day, _ in reversed(days):
        if not day.loose and (_DECIDED.search(lead(m.text, day.start)) or _THEN_SO.match(m.text, day.end)):
            return day
        if not day.loose and _IS_MEANT.match(m.text, day.end):
            return day
        if (
            not day.loose
            and _MUST_BE.match(m.text, day.end)
            and re.search(r"\bmoet(?: \w+){0,2}\s+$", lead(m.text, day.start))
        ):
            return day
    for old, new in pairwise(day for day, _ in days):
        if _THAT_ONE.search(lead(m.text, old.start)) and _TURNS_INTO.fullmatch(m.text, old.end, new.start):
            return new
    for cue in _CHOOSES.finditer(m.text):
        number = _JUST_A_NUMBER.match(m.text, cue.end())
        meant = [day for day, _ in days if number and day.day.day == int(number["d"])]
        if number and meant:
            return replace(meant[0], start=number.start("d"), end=number.end("d"))
    return None


def _undecided(m: Message, days: list[tuple[_Day, int]]) -> bool:
    """Whether several days stand side by side and none is chosen."""
    named = [day for day, weight in days if weight]
    if any(_EITHER_JOINT.fullmatch(m.text, a.end, b.start) and a.day != b.day for a, b in pairwise(named)):
        return True
    dates = [(day, weight) for day, weight in days if weight and not day.loose]
    top = [day for day, weight in dates if weight == max(w for _, w in dates)]
    if len(top) > 1 and top[-2].day != top[-1].day and not _TAKES_BACK.search(m.text, top[-2].end, top[-1].end):
        return True  # "7 december is netjes, 4 januari is slimmer"
    doubts = _UNDECIDED.search(m.all)
    either = re.search(r"\b(?:of|ofwel|either)\b[^.!?]*\b(?:of|ofwel|or)\b", m.all)
    if doubts and named and all(day.loose and day.day > m.today for day in named):
        return True  # "I ask him tomorrow"
    return bool(doubts and (len({day.day for day in named}) > 1 or (named and either)))


# "Verkeerd gekeken, 1 april bedoel ik": what was meant, whatever other days the reason for it names.
_IS_MEANT = look_for(
    r"\s*(?:bedoel(?:de)? (?:ik|'k)(?!,? (?:\w+ )?(?:niet|nie|eerst)\b)|had (?:het |ik )?moeten (?:zijn"
    r"|staan|zeggen|schrijven)|moest (?:het )?zijn)\b"
)
# "Die eerste maart wordt toch 15 maart": of the day that was said before, another.
_THAT_ONE = look_for(r"\b(?:die|de|dat|deze|mijn|m'n)(?: (?:startdatum|datum))?(?: van| op)? $")
_TURNS_INTO = look_for(
    r"(?: van (?:net|daarnet|zonet|zojuist|straks|daarstraks|eerder|hierboven))?,?(?: (?:dat|die|daar))?"
    r" (?:wordt|moet|verandert in|schuift (?:op )?naar|maken? we)(?: (?:toch|dus|liever|nu|eigenlijk|maar|helaas|wel"
    r"|ik|van|naar|op))*(?: de)? "
)
_IF_IT_MUST = look_for(
    r"\s+(?:als|if|wanneer) (?:(?:het|'t|dat|it|that|jullie|je|u|you) )?(?:echt )?(?:moet|kan|wil\w*|nodig|must"
    r"|need\w*|has to)\b"
)
_ELSE_DATED_THEN = look_for(r"\b(?:bel|call|ring|phone|interview|gesprek|afspraak|appointment)\b")
_NO_MATTER = look_for(
    r"\b(?:geen (?:grap\w*|probleem|punt|bezwaar|stress)|no (?:joke|kidding|problem|bother|cap|sweat|worries|wahala))\b"
    r"|\bde bel\b"
)
# "Vanaf 1 april ben ik vrij", "from the 21st I'm all yours": free from that day on, so that they can start.
_FREE_FROM = look_for(
    r"[\s,]*(?:ben ik|ben 'k|sta ik|i'?m|i am|i'll be|i will be|heb ik)\s+(?:\w+ ){0,2}?(?:vrij|free|van jullie"
    r"|van u|yours"
    r"|beschikbaar|available|klaar|paraat|vakantie|there|ready|los)\b(?! (?:om te bellen|to (?:call|talk)"
    r"|voor een gesprek))"
)
_FREE_LEAD = look_for(
    r"(?:^|[.,;!\n\x00:(]\s*|\b(?:en|and|dus|so|maar|but) )(?:vanaf|per|from|as of|as from|starting|sinds"
    r"|met ingang van)"
    r" (?:de |the |den )?$"
)
_FREE_SINCE = look_for(r"\bben(?: ik)?(?: (?:al|pas|weer|dus|eigenlijk))? (?:vanaf|per)(?: de)? $")
_AND_FREE = look_for(r"(?: (?:weer|zo|al|helemaal|volledig|dus))* (?:vrij|beschikbaar|los|klaar)\b(?! om te bellen)")
_SO_THEN = look_for(r"\b(?:dan|dus) (?:kan|mag|wil) ik (?!niet|geen|bellen|gebeld|naar)")
# "The 11th of January. I start then", "op 21 december begint de vakantie, dan kan ik starten".
_THEN_I_START = look_for(
    r"[^.!?;\n\d\x00]{0,44}[.!,;\n]+\s*(?:(?:en|and|so|dus) )?(?:dan|then|daarna|vanaf dan|from then"
    r"|after that)\s*,?\s*"
    r"(?:pas )?(?:(?:kan|wil|mag|zou|ga|begin|start) (?:ik|'k|k)\b"
    r"(?:(?!\b(?:niet|nooit|geen|not|never)\b)[^.!?,;\n]){0,20}?\b(?:beginnen|starten|starte"
    r"|beginne|aan de slag)"
    r"|(?:begin|start) (?:ik|'k)|i (?:can |could |will |would )?(?:start|begin))\b"
    r"|[^.!?;\n\d\x00]{0,24}[.!]\s*(?:i (?:can |could |will |would )?(?:start|begin) then|ik (?:kan|begin|start) dan)\b"
)


def _weight(m: Message, day: _Day, asked: bool) -> int:
    """0 when the date says nothing about starting, else how clearly it does."""
    start, end = _segment(m, day)
    words = m.text[start:end]
    if asked and not day.loose and _GIVE_TILL.search(lead(m.text, day.start)) and not _TO_DECIDE.match(m.all, day.end):
        return 3  # "give me till the 14th and I'm in"
    opens = asked and not heavy(m.text[: day.start]) and _NEW_SUBJECT.match(m.text, day.end)
    if opens and (not day.loose or _AT_ONCE.search(m.text, day.start, day.end)):
        return 2  # "asap im broke", "15 january my boyfriend got a job": what follows is a sentence of its own
    around = m.text[start : day.start] + " " + m.text[day.end : end]
    leads = _FREE_LEAD.search(lead(m.text, day.start)) or re.match(r"(?:per|vanaf|from)\b", m.text[day.start : day.end])
    if not day.loose and leads and _FREE_FROM.match(m.text, day.end) and day.day <= m.today + _SOON:
        return 3
    if not day.loose and _FREE_SINCE.search(lead(m.text, day.start)) and _AND_FREE.match(m.text, day.end):
        return 3
    if asked and day.loose and _FREE_FROM.match(m.text, day.end) and _SO_THEN.search(m.text, day.end):
        return 3  # "maandag ben ik vrij, dan kan ik komen"
    if _THEN_I_START.match(m.text, day.end - (m.text[day.end - 1] == ".")) and not _ELSE_DATED_THEN.search(around):
        return 3
    if not asked and not day.said_year and day.day > m.today + _SOON and not _PLAINLY_STARTS.search(around):
        return 0  # "in september": most likely the one that was
    if _FROM_THEN.match(m.text, day.end):
        around = _OF_AGE.sub(" ", around)
    around = _NO_MATTER.sub(" ", around)  # "per eerste april, geen grap"
    if _ANOTHER_STARTS.search(around):
        return 0
    starts = (
        bool(_START.search(around))
        or (re.match(r"(?:so|dus)\b", m.text[day.start : day.end]) is not None)
        or re.search(r"\b(?:dus|so)\s*$", m.text[max(0, start - 5) : start + 1]) is not None
    )
    earliest = _NOT_BEFORE.search(lead(m.text, day.start)) or _CANNOT_START.search(lead(m.text, day.start))
    if (
        re.search(r"\b(?:niet|not|geen|can'?t|cannot|cant|won'?t|never|nooit)\b", around)
        and not earliest
        and not re.search(r"\b(?:niet|not|nie) (?:eerder|sooner|before|earlier|voor)\b", around)
    ):
        return 0
    if earliest and not day.loose and (asked or starts) and re.search(_DENIED, m.text[slice(*m.clause_at(day.start))]):
        return 3  # "can't start before the 20th of January"
    if re.search(
        r"\b(?:tot(?: en met)?|until|till|t/m|by|weekend(?: of| van)?)\s*(?:the |de )?$", lead(m.text, day.start)
    ) and not _HOLDS_OFF.search(lead(m.text, day.start)):
        return 0
    if _never_came(m, day, asked):
        return 0
    if (
        _NOT_START.search(around)
        and not _COMES_OUT.search(lead(m.text, day.start))
        and not (re.search(r"\bstart(?!ed\b|te\b)\w*|beginnen|aan de slag|beschikbaar|available\b", around))
    ):
        return 0
    if day.loose and _CLOCK.search(words):
        return 0
    if re.search(r"\bweek\s+$", lead(m.text, day.start)):
        return 0  # "week 2 van januari"
    if _EVENT.match(m.text, day.end - _ends_sentence(m, day)) and not starts:
        return 0
    at_once = day.loose and _AT_ONCE.search(m.text, day.start, day.end) and _ONLY_THAT.fullmatch(around)
    if day.loose and not at_once and len(m.all.split()) > _BRIEF and len(m.text[: day.start].split()) >= _HEAD:
        asked = False  # "... and on Monday they would call me": deep in a story it is no answer by itself
    if day.loose and m.asked and not asked and not _PLAINLY_STARTS.search(around):
        return 0  # "Tuesday morning I am free", when to call
    if not day.loose and _DECIDED.search(lead(m.text, day.start)):
        return 3
    if not (day.loose or asked) and _set_right(m, day):
        return 3
    light = not heavy(around, _ALLOW)
    if asked and (starts or not day.loose or light):
        return 3 if starts else 2 if light else 1
    if starts and (_PLAINLY_STARTS.search(around) or not (day.loose or _tells_more(m, day, around))):
        return 3
    if not day.loose and not m.text[start : day.start].strip(" ,") and _FINE_AFTER.match(m.text, day.end):
        return 2
    rest = around.split()
    if day.loose:
        listed = words.strip() != m.text.strip()
        alone = r"\W*per\s?direct\W*" + (
            r"|\W*(?:direct|immediately|asap|zsm|z\.s\.m\.?)(?: (?:graag|please|pls|wolla\w*|man|bro|hoor|ok))?\W*"
            if listed
            else ""
        )
        can = listed and re.fullmatch(
            r"\W*(?:(?:ik|i|en|and) )?(?:kan|can) (?:al |ook |direct |also )?", m.text[start : day.start]
        )
        return 2 if re.fullmatch(alone, words) or (can and not words[day.end - start :].strip(" .!\x00")) else 0
    led = re.search(
        r"(?:\b(?:per|vanaf|from|as of|starting|dus|so)\s+(?:(?:de|the|ongeveer|about|circa)\s+)?)$",
        lead(m.text, day.start),
    )
    leads_itself = re.match(r"(?:per|vanaf|from)\b", m.text[day.start : day.end])
    return 2 if (led or leads_itself) and len(rest) <= 4 else 0


# "Niet eerder dan 1 maart", "can't start before the 20th": the first day that is possible.
_NOT_BEFORE = look_for(
    r"\b(?:before|afore|befor|earlier than|sooner than|eerder (?:dan|als)|vroeger (?:dan|als)|voor)\s+(?:the "
    r"|de |den )?$"
)
_COUNTED_FROM = look_for(r"\b(?:count(?:ed|s|ing)?|runs?|starts? running|telt|geteld|gerekend)\b[^.!?\d]{0,16}$")
_CANNOT_START = look_for(  # "cant start til march"
    r"\b(?:can'?t|cannot|couldn'?t|won'?t|not able to|not) (?:be able to |really )?(?:start|begin"
    r"|join)(?: work(?:ing)?)?"
    r" (?:un)?till? (?:the )?$"
)
_DENIED = r"\b(?:niet|nie|not|nait|can'?t|cannot|cant|won'?t|couldn'?t|don'?t)\b"
_HOLDS_OFF = look_for(  # "I'll hold off starting till 1 February"
    r"\b(?:hold(?:ing)? off|wait(?:ing)?|wacht(?:en)?)\b[^.!?]{0,24}\b(?:start\w*|begin\w*)[^.!?]{0,8}$"
)
# A date set right while something else was asked: "Sorry, it is 1 April, not March", "foutje: 1 februari pas".
_SLIP = look_for(
    r"\b(?:sorry|mistake|fout(?:je)?|vergissing|correct\w*|rectific\w*|oops\w*|oeps\w*|wrong|verkeerd|typo|excus\w*"
    r"|pardon|wacht|wait|nee|bedoel\w*|meant|botched|slip|said|zei|schreef|wrote|typte|typed)\b"
)
_RIGHT_BEFORE = look_for(
    r"(?:\b(?:correction|correctie|rectificatie|fout(?:je)?|mistake|moet(?: \w+){0,3}|should be|should say"
    r"|should have been"
    r"|better(?: is)?|beter(?: is)?|but|maar|bedoel\w*|meant?|make (?:it|that)|maak (?:er|dat)|is|wordt|not \w+,? but"
    r"|geen \w+)\W+)(?:(?:the|de|van|of|on|op|to|naar|het|it|it's)\s+)*$"
)
_RIGHT_AFTER = look_for(
    r"\W*(?:(?:it|het|dat|that) (?:is|wordt|moet)|pas\b|is (?:it|het)|moet (?:het )?(?:zijn|worden|wezen)"
    r"|(?:zijn|worden)\b"
    r"|,? ?(?:not|niet|geen|gien|in plaats van|instead of|rather than)\b)"
)
_ELSE_DATED = look_for(
    r"\b(?:geboren|born|geboorte\w*|birth\w*|geldig|valid|expires?|verloopt|loopt|runs|examen|exam|vakantie|holiday"
    r"|funeral|uitvaart|begra\w+|crematie|cremation|died|dead|overl[ei]\w+|court|rechtbank|zitting|hearing|surgery"
    r"|operatie"
    r"|wedding|bruiloft|trouw\w*"
    r"|moved|verhuis\w*|interview|gesprek|afspraak|appointment|permit|vergunning|contract|diploma)\b"
)


def _set_right(m: Message, day: _Day) -> bool:
    begin = max((stop.end() for stop in re.finditer(r"[.!?;\n](?=\s)", m.all[: day.start])), default=0)
    stop = re.search(r"[.!?;\n](?=\s|$)|$", m.all[day.end :])
    sentence = m.all[begin : day.end + stop.start()]  # type: ignore[union-attr]
    if not (_SLIP.search(m.all[: day.start]) or _RIGHT_AFTER.match(m.all, day.end)) or _ELSE_DATED.search(sentence):
        return False
    before, after = _RIGHT_BEFORE.search(m.all[: day.start]), _RIGHT_AFTER.match(m.all, day.end)
    must = before is not None and before.group().startswith("moet") and _MUST_BE.match(m.all, day.end)
    return bool(must or ((before or after) and _SLIP.search(m.all)))


_MUST_BE = look_for(r"\s*(?:zijn|worden|wezen)\b")  # "de 15e moet 18 december zijn"


def _never_came(m: Message, day: _Day, asked: bool) -> bool:
    """ "I was supposed to start on 2 November, nobody knew": the last one, and not next year's."""
    if not asked or day.said_year or day.loose or day.day < m.today + _NEARLY_A_YEAR:
        return False
    begin = max((stop.end() for stop in re.finditer(r"[.!?;\n](?=\s)", m.all[: day.start])), default=0)
    stop = re.search(r"[.!?;\n](?=\s|$)|$", m.all[day.end :])
    return _WAS_TO.search(m.all[begin : day.end + stop.start()]) is not None  # type: ignore[union-attr]


def _tells_more(m: Message, day: _Day, around: str) -> bool:
    """Whether "can", "could" or "may" beside an unasked date is about something else than starting."""
    leads = re.search(r"\b(?:per|vanaf|from|as of)\s+(?:de |the )?$", lead(m.text, day.start))
    return not (leads or re.match(r"(?:per|vanaf|from)\b", m.text[day.start : day.end]) or len(around.split()) <= 8)


def _ends_sentence(m: Message, day: _Day) -> bool:
    """ "4 januari. Eerder kan niet": whether the stop ends the sentence, and not the name of the month."""
    stop = m.text[day.end - 1 : day.end] == "."
    return stop and re.match(r"\s+(?:[^\W\d_a-z]|$)", m.reading.typed[day.end :]) is not None


def _segment(m: Message, day: _Day) -> tuple[int, int]:
    text, end = m.text, day.end - _ends_sentence(m, day)
    start = max(0, day.start - 200)
    for s in _SEGMENT.finditer(text, start, day.start):
        start = s.end() - (1 if s.group()[-1].isspace() else 0)
    after = _SEGMENT.search(text, end, day.end + 200)
    return start, after.start() if after else min(len(text), day.end + 200)


def _days(m: Message, today: date, asked: bool) -> Iterator[_Day]:
    text = m.text
    yield from _calendar_days(text, today, asked)
    yield from _relative_days(m, today, asked)
    for d in _DAY_ONLY.finditer(text):
        before = lead(text, d.start())
        if d["o"] and _FIRST_FEW.match(text, d.start("o")):
            continue
        if d["o"] and _PICKS.search(before) and len(list(_calendar_days(text[: d.start()], today, asked))) > 1:
            continue  # "7 December or 4 January, take the first"
        if asked or re.search(_BECOMES, before) or _STARTS_ON.search(before):
            yield from _day_of_the_month(m, d, asked)
    if asked:
        for nth in _NTH_THEN.finditer(text):
            yield from _day_of_the_month(m, nth, asked)
        for s in _SHORT_NUMERIC.finditer(text):
            if _SCORE.fullmatch(s.group()) and len(m.own_words.split()) > _MOST_BESIDE_A_SCORE:
                continue  # "4-1": a match, not the fourth of January
            yield from _valid(today, s, int(s["d"]), int(s["n"]), None)
        for n in _NOW_ASKED.finditer(text):
            if _NOW_TELLS.match(text, n.end()) and not _START.search(text):
                continue
            if "?" not in m.all and (len(m.all.split()) <= 6 or is_bare(m, *n.span())):
                yield _Day(today, *n.span(), loose=True)


_CAN_WORK = look_for(
    r"\s+(?:kan|mag|wil) (?:ik|'k) (?:(?:gewoon|ook|wel|altijd|prima|best|gerust|zeker) )*werken\b"
    r"|\s+(?:i )?(?:can|could) (?:(?:also|always|just) )*work\b"
)
_NTH_THEN = look_for(  # "the 6th is a Sunday, 7th then"
    r"(?<![\w.,/-])(?P<d>\d{1,2})(?:st|nd|rd|th)(?P<o>(?!))?(?P<w>(?!))?(?= (?:then|it is|instead)\b)"
)
_PICKS = look_for(r"\b(?:take|choose|pick|prefer|neem|kies|pak|doe)(?: (?:ik|dan|maar|then))*\s*$")
_STARTS_ON = look_for(  # "can only start the 30th"
    r"\b(?:start|begin|beginnen|starten|available|beschikbaar)(?: (?:only|pas|maar|per|vanaf|from|as of))*\s+$"
)


_OF_THE_MONTH = look_for(  # "if I survive March", "I hate January"
    r"\b(?:outlive|outlast|survive|endure|hate|dread|whole|dark|cold|wet|grey|gray)\s+$"
)
_SURNAME_NEXT = look_for(r" (?:van de[rn]?|van 't|de|den|der|ter|ten) [a-z]")  # "Jan van der Meer"


def _calendar_days(text: str, today: date, asked: bool) -> Iterator[_Day]:
    for p in _PART_MONTH.finditer(text):
        yield from _part_of_month(today, p, _MONTH_OF[p["m"]], p["y"], p["part"])
    for dm in _DAY_MONTH.finditer(text):
        yield from _valid(today, dm, int(dm["d"]) if dm["d"] else _ORDINALS[dm["o"]], _MONTH_OF[dm["m"]], dm["y"])
    for nth in _NTH_WEEKDAY.finditer(text):
        for first in _valid(today, nth, 1, _MONTH_OF[nth["m"]], nth["y"]):
            start = max(first.day, today.replace(day=1))
            ahead = (_DAYS[nth["w"]] - start.weekday()) % 7 + 7 * (nth["nth"] in ("tweede", "second"))
            yield _Day(start + timedelta(ahead), nth.start(), nth.end())
    for md in _MONTH_DAY.finditer(text):
        yield from _valid(today, md, int(md["d"]), _MONTH_OF[md["m"]], md["y"])
    for i in _ISO.finditer(text):
        yield from _valid(today, i, int(i["d"]), int(i["n"]), i["y"])
    for n in _NUMERIC.finditer(text):
        yield from _valid(today, n, int(n["d"]), int(n["n"]), n["y"])
    for mo in _MONTH_ONLY.finditer(text):
        held = mo["prep"] in ("until", "till", "til") and _CANNOT_START.search(text[: mo.start("m")])
        if (mo["prep"] in ("until", "till", "til", "while", "tot", "since", *_SINCE) and not held) or (
            mo["prep"] in ("of", "van") and text[: mo.start()].rstrip(" ").endswith("\x00")
        ):
            continue  # "not the 1st of March": the day was taken back, and its month with it
        if _MONTH_DAY.match(text, mo.start("m")):
            continue  # "from January 4th": the day is said
        if mo["prep"] is None and _OF_THE_MONTH.search(lead(text, mo.start("m"))):
            continue
        if mo["m"] == "jan" and _SURNAME_NEXT.match(text, mo.end("m")):
            continue
        if mo["m"] in ("may", "mar", "mei", "sep", "dec", "march") and not (
            mo["prep"] or (asked and len(re.findall(r"\w+", _FILLERS.sub(" ", text))) <= 3)
        ):
            continue
        start = mo.start("m") if held or mo["prep"] in (None, "of") else mo.start()
        for day in _valid(today, mo, 1, _MONTH_OF[mo["m"]], mo["y"]):
            yield _Day(day.day, start, mo.end())
    for f in _FIRST_OF_MONTH.finditer(text):
        if _COUNTED_FROM.search(lead(text, f.start())):
            continue
        yield _Day(_months_ahead(today.replace(day=1), 1), *f.span())


def _relative_days(m: Message, today: date, asked: bool) -> Iterator[_Day]:
    text = m.text
    for pattern in (_AHEAD, _FROM_NOW):
        for a in pattern.finditer(text):
            yield _Day(_ahead(today, a["n"], a["u"]), *a.span(), loose=not asked)
    if asked:
        bare = _BARE_AHEAD.match(text)
        if bare and not (bare["u"].startswith("da") and _FREE_DAYS.search(m.all, 0, bare.start("n"))):
            yield _Day(_ahead(today, bare["n"], bare["u"]), bare.start("n"), bare.end("u"))
        for said in _SAID_AHEAD.finditer(text):
            yield _Day(_ahead(today, said["n"], said["u"]), said.start("n"), said.end("u"))
    for within in _WITHIN.finditer(text):
        yield _Day(_ahead(today, within["n"] or "1", within["u"]), *within.span(), loose=not asked)
    yield from _week_after(text, today)
    if asked and (short := _SHORT_DAY.fullmatch(m.own_words)) and (at := text.rfind(short["w"])) >= 0:
        ahead = (_SHORT_DAYS[short["w"]] - today.weekday()) % 7 or 7
        yield _Day(today + timedelta(ahead), at, at + len(short["w"]))
    weekdays = list(_WEEKDAY.finditer(text))
    weekend = [w for w in weekdays if _DAYS[w["w"]] >= 5 and not w["pre"]]
    for w in weekdays:
        if w in weekend and _CAN_WORK.match(text, w.end()):
            continue  # "zaterdag kan ik gewoon werken"
        if w in weekend and len(weekend) > 1:
            continue  # "zaterdag is goed, zondag niet": when somebody works, not when they start
        if _HABIT.search(text[: w.start("w")]) or _AS_A_HABIT.match(text, w.end("w")):
            continue
        yield _Day(_weekday(today, w), *w.span(), loose=True)
    for n in _NEXT.finditer(text):
        yield from _next(today, n)
    for pattern, ahead in ((_NOW, 0), (_TOMORROW, 1), (_OVERMORROW, 2)):
        for t in pattern.finditer(text):
            if m.asked == "notice_period" and pattern is _NOW:
                continue
            yield _Day(today + timedelta(ahead), *t.span(), loose=True)
    for y in _NEW_YEAR.finditer(text):
        yield _Day(date(today.year + 1, 1, 1), *y.span(), loose=True)


def _valid(today: date, found: re.Match[str], day: int, month: int, year: str | None) -> Iterator[_Day]:
    """The date, in the year said or else in the first year that makes it today or later."""
    full = int(year) + (2000 if year is not None and len(year) == 2 else 0) if year else today.year
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return
    for candidate in (full,) if year else range(full, full + 5):
        if day > monthrange(candidate, month)[1]:
            continue
        when = date(candidate, month, day)
        if year or when >= today:
            start = found.start() + len(found.group()) - len(found.group().lstrip())
            yield _Day(when, start, found.end(), said_year=bool(year))
            return


def _week_after(text: str, today: date) -> Iterator[_Day]:
    """ "My contract ends on 31 January, I could start the week after that": seven days after the date before it."""
    after = _WEEK_AFTER.search(text)
    named = list(_calendar_days(text[: after.start()], today, asked=False)) if after else []
    if after and named:
        latest = max(named, key=lambda day: (day.end, -day.start))
        yield _Day(latest.day + timedelta(7), *after.span())


def _part_of_month(today: date, found: re.Match[str], month: int, year: str | None, part: str) -> Iterator[_Day]:
    for first in _valid(today, found, _day_of_part(part, today.year, month), month, year):
        if part.startswith(("eind", "end", "ultimo")):
            last = first.day.replace(day=monthrange(first.day.year, first.day.month)[1])
            yield _Day(last, first.start, first.end)
        else:
            yield first


def _day_of_part(part: str, year: int, month: int) -> int:
    if part.startswith(("half", "medio", "mid", "halverwege")):
        return 15
    if part.startswith(("eind", "end", "ultimo")):
        return 28 if month == 2 else 30
    return 25 if part.startswith(("late", "laatste", "last")) else 1


def _ahead(today: date, count: str, unit: str) -> date:
    number = float(count) if count[0].isdigit() else 1.0
    if unit.startswith("d"):
        return today + timedelta(number)
    if unit.startswith("w"):
        return today + timedelta(round(7 * number))
    return _months_ahead(today, int(number)) + timedelta(15 if number % 1 else 0)


def _months_ahead(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weekday(today: date, found: re.Match[str]) -> date:
    wanted = _DAYS[found["w"]]
    ahead = (wanted - today.weekday() - 1) % 7 + 1
    week = (found["pre"] or "").endswith("week") and not (found["pre"] or "").startswith(("deze", "this"))
    if week or (found["post"] or "").strip() in ("volgende week", "next week"):
        return today + timedelta(7 - today.weekday() + wanted)
    if found["post"]:
        return today + timedelta(ahead + 7)
    return today + timedelta(ahead)


def _next(today: date, found: re.Match[str]) -> Iterator[_Day]:
    unit, part = found["u"], (found["part"] or "")
    here = found["which"] in ("deze", "dit", "this", "van de", "of the", "de", "the")
    if here and not (part and unit in ("maand", "month", "jaar", "year")):
        return
    if unit == "week":
        if part or here:
            return
        yield _Day(today + timedelta(7 - today.weekday()), *found.span(), loose=True)
    elif unit in ("maand", "month"):
        first = today.replace(day=1) if here else _months_ahead(today.replace(day=1), 1)
        day = 15 if part.startswith(("half", "mid", "medio")) else monthrange(first.year, first.month)[1]
        yield _Day(
            first if not part or part.startswith(("begin", "start")) else first.replace(day=day),
            *found.span(),
            loose=True,
        )
    elif part.startswith(("begin", "start")) and not here:
        yield _Day(date(today.year + 1, 1, 1), *found.span(), loose=True)
    elif part.startswith(("eind", "end")) and here:
        yield _Day(date(today.year, 12, 31), *found.span(), loose=True)


_ENDS = look_for(r"\b(?:tot|until|till|t/m|through|ends?|eindigt|stopt|loopt|afloopt)\b")
_SOON_SAID = 3  # months


def _day_of_the_month(m: Message, found: re.Match[str], asked: bool) -> Iterator[_Day]:
    """ "1 december kan niet, de vierde wel": of the month that was named before it, else of the first to come."""
    before = [*_calendar_days(m.text[: found.start()], m.today, asked)]
    before = before or [*_calendar_days(m.all[: found.start()], m.today, asked)]  # "does 1 January count? Else the 4th"
    named = max(before, key=lambda day: day.end, default=None)
    start = named.day.replace(day=1) if named else m.today
    if named and _ENDS.search(m.all[: found.start()]):
        start = named.day  # "my contract ends 31 January, so the 1st": of the month after
    yield from _next_day_of_month(max(start, m.today), found)


def _next_day_of_month(today: date, found: re.Match[str]) -> Iterator[_Day]:
    """The first day to come with this number and, when one is said, with this day of the week."""
    wanted = int(found["d"]) if found["d"] else _ORDINALS[found["o"]]
    plain_number = found["d"] and found.end("d") == found.end()  # "Friday 18", but not "Friday 9" of nine months on
    for months in range(_SOON_SAID if plain_number else 13):
        first = _months_ahead(today.replace(day=1), months)
        if not 1 <= wanted <= monthrange(first.year, first.month)[1]:
            continue
        when = first.replace(day=wanted)
        if when >= today and (not found["w"] or when.weekday() == _DAYS[found["w"]]):
            yield _Day(when, *found.span())
            return
