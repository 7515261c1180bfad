"""Shift work, nights and weekends: each a subject with the yes or no that stands near it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.parsing import schedule, yes_no
from bot.parsing.answers import heavy
from bot.parsing.clauses import THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.licence import whole_answer
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SHIFTS = "shifts"
WEEKEND = "weekend"

_SUBJECTS = look_for(
    r"(?P<dayonly>\b(?:alleen|enkel|only|just|uitsluitend|liefst|liever|in de|vaste|wil|want|prefer)\s+(?:de "
    r"|the |in de |maar |nog |overdag,? |wel )*(?:vaste |steady )?(?:ochtend(?:en|dienst(?:en)?)?"
    r"|mornings?(?: shifts?)?|dag(?:dienst(?:en)?|ploeg(?:en)?|shifts?|uren)|overdag|days|day ?shifts?|daytime"
    r"|kantooruren|office hours|kantoortijden|vaste (?:uren|tijden|dagen)|fixed (?:hours|times|days))\b"
    r"|\b(?:liever|liefst|gewoon|just|rather)\s+(?:(?:have|gewoon|just|wel|van|from)\s+)*9 (?:tot|to|till) (?:5|17)\b"
    r"|\b(?:vaste|fixed) (?:uren|tijden|hours|times)\b(?=\W*(?:graag|please|alleen|only|$))"
    r"|\b(?:days|day ?shifts?|mornings|overdag|dagdienst|daytime) (?:only|alleen)\b)"
    r"|(?P<night_ok>\b(?:nachten|nachte|nacht d[aei]{1,2}nst(?:en)?|nachtjes?(?= (?:meer of minder|mag|kan|draaien))"
    r"|nacht(?:dienst(?:en)?"
    r"|ploeg(?:en)?|shifts?|werk|ritten)?|(?:nights?"
    r"|nigh?ths?|nites?)(?:[- ]?(?:shifts?"
    r"|duty|work))?|graveyard(?: shifts?)?|snachts|night ?shift)\b|(?<!\w)'?s nachts\b)"
    r"|(?P<shifts_ok>\b(?:(?:\d|vijf|drie|twee|vier|split|rotating|wisselende?|wissel|onregelmatige?|late"
    r"|vroege|early|evening|day|gebroken|all|andere|alle)[\s-]?)?(?:ploegen?(?:dienst(?:en)?|werk|stelsel"
    r"|systeem)?|wisseldienst(?:en)?|shifts?(?:[- ]?work)?|onregelmatig(?:e (?:diensten|tijden|uren))?"
    r"|wisselende (?:diensten|tijden|uren|werkdagen)|wisselende dagen(?= (?:zijn|is|mogen|mag|kunnen|kan|vind"
    r"|lijken|geen))"
    r"|wisselend(?= (?:mag|kan|is|vind|lukt|prima|werken|rooster)\b)"
    r"|late dienst(?:en)?|vroege dienst(?:en)?|vroeg en laat|diensten|earlies|lates"
    r"|avonddienst(?:en)?|avondploeg|volcontinu|continu\s?(?:rooster|dienst)?|\w*rooster|rota\b|shiften"
    r"|oproep(?:dienst(?:en)?)?|on call|slaapdienst(?:en)?|sleep-in(?: duty)?|bereikbaarheidsdienst(?:en)?"
    r"|avonden|evenings|vroege? (?:of|en) late|late (?:of|en) vroege|vroege? en laat|early (?:and|or) late)\b)"
    r"|(?P<weekend_ok>\b(?:weekends?(?! (?:team|crew|supervisor|manager))|weekenden|weekeinde?[ns]?"
    r"|weekend(?:dienst(?:en)?|werk|s work)|wkends?|wkd|week(?:ned|nd|edn)s?)\b)"
    r"|(?P<saturday_ok>\b(?:zaterdagen|zaterdag\w*|saturdays?|zaterdagochtend|zao?terdi(?:g|ch)|zoaterd[ai]g"
    r"|sabbath?|sjabbat|sat\b(?! (?:in|on|down|there|at)))\b)"
    r"|(?P<sunday_ok>\b(?:lord'?s day|dag des hee?ren|zondagen|zondag\w*|sundays?|zundag|zon\b(?=dag))\b)"
)
_SEGMENT = look_for(
    r"[,;!?\n\x00:]|[.](?=\s|$)|(?<!\bday)(?<!\bdays)(?<!\banything)(?<!\beverything)\s(?=(?:maar|but|though|behalve"
    r"|except)\b)"
)
_CONNECT = look_for(
    r"\s+|\s*(?:/|&|\+|en|én|and|of|or|nor|noch|ook|plus)\s*(?:(?:in|op|on|de|het|the|ook|no|geen|een|a)\s+)*|\s*-\s*"
    r"|\s*,?\s*(?:en|and|or|of)\s*(?:(?:in|op|on|de|het|the)\s+)*"
)
_PRE_NO = look_for(
    r"\b(?:(?:every|any|all|each|elke|alle) (?:day|days|dag|dagen) (?:but|maar)|(?:any|every)thing but|geen|no|niet"
    r"|not|nooit|never|zonder"
    r"|without|behalve|except|no to|nee tegen|gene|not? do)\s+(?:(?:in"
    r"|op|on|de|het|the|een|a|any|work|do|werken|met|naar|to|wil|kan|voor|voorkeur|wekelijks|meer|more)\s+)*$"
)
_TALK = look_for(
    r"\b(?:vroeger|gedraaid|used to (?:do|work)|did|vorige?|last|afgelopen|gewerkt|worked|gedaan|jaren|years|kapot|moe"
    r"|tired|exhausted|was"
    r"|were|had"
    r"|waren|did|vakantie|fijn weekend|prettig weekend|goed weekend|nice weekend|good weekend|have a|op gesprek"
    r"|interview|trial|proefdag"
    r"|since|sinds|slaap|sleep|every night|elke nacht|iedere nacht|slapeloz\w*|sleepless|good (?:night|shift)"
    r"|goede ?nacht|shelter|opvang|wish|wens"
    r"|werk nu|nu in|work now|now work|vrij|bel|call|ring|mail|every sunday|gebeld|iedere zondag|kerk|church|ziek"
    r"|sick|gisteren|yesterday"
    r"|finale|wedstrijd\w*|toernooi\w*|gewonnen|verloren|kampioen\w*|tournament|won|lost"
    r"|afgesproken|bereikbaar|reachable)\b"
)
_DONE_THEN = look_for(  # "zondag heb ik een marathon gelopen"
    r"\b(?:heb|ben) (?:ik|we)\b[^.!?]{0,40}\b(?!geen\b|gewoon\b|geregeld\b|gewend\b|gerust\b)ge\w{3,}(?:d|t|en)\b"
)
_ASKING = (SHIFTS, WEEKEND)
_WORDS = look_for(
    r"\b(?:om de|every other|every second|een keer|once|af en toe|sometimes|soms|occasional\w*|1 op|one in|1x"
    r"|twee keer|2x|twice|max\w*|incidenteel|zo nu en dan|now and then|in overleg|bij nood)\b"
)
_NOT_POLAR = look_for(
    r"\b(?:niet (?:elke?|ieder(?:e)?)|(?:het |dat )?niet (?:elke?|iedere?) \w+ is|not every|not all|niet alle"
    r"|niks te doen|(?:niet|nie|not) (?:meer )?(?:na|voor|vóór|tussen|after|before|between) (?:\d|half|kwart|een uur"
    r"|half|twee"
    r"|drie|vier|vijf|zes|zeven|acht|\w+(?:v|z|s|cht|n|f)en\b|noon|lunch)|niet altijd|not always|niet te (?:vaak|veel)"
    r"|not too (?:many|often|much))\b"
)
_LOVE = look_for(
    r"\b(?:obviously|sowieso|uiteraard|natuurlijk|altijd|always|any|anytime|alles|all|whatever|flexib\w+"
    r"|beschikbaar|available|kan|can|do|works?|doen|werk)\b"
)
_SELDOM = look_for(
    r"\b(?:1|een|één|one) (?:weekend|zaterdag|saturday) (?:per|a|in de|each|every|elke|van de) (?:maand|month)\b"
    r"|\b(?:(?:\d|drie|three) (?:keer|times|x)|twice) (?:per|a|in de|each) (?:maand|month)\b|\b(?:1 (?:op"
    r"|in) (?:de )?\d|(?:eens|een keer|1 keer|once) (?:in de|om de|per|every|a) \w+(?: \w+)?|1x"
    r"|bij uitzondering|by exception|feestdagen|bank holidays|af en toe|now and then|soms|sometimes|om de week"
    r"|every (?:other|second) (?:week(?:end)?|one))\b"
    r"|(?P<no>\b(?:doordeweeks|weekdays|door de week|werkdagen)\b(?=\W*(?:alleen|only|\W*$))|\b(?:alleen|only"
    r"|enkel) (?:doordeweeks|weekdays|door de week|op werkdagen|werkdagen)\b)"
)
_ALLOW = wordlist(
    "principe principle can't cant cannot weekend weekends weekenden zaterdag zondag zaterdagen zondagen saturdays "
    "sundays saturday sunday werken "
    "werk work working ploegen ploegendienst shifts shift nights nachten nacht days doen gedaan ervaring gewend"
    " probleem problem bezwaar moeite soms vaak keer times occasionally often regularly regelmatig maand month "
    "week overleg afwisselend"
)
_WHO = look_for(
    r"\bdon'?t mind\b(?! (?:me|him|her)\b)|\b(?:ik ben |i'?m "
    r"|im )?flexib(?:el|le)\b|\balles (?:is )?(?:goed|prima|ok)\b|\b(?:it'?s )?all good\b|\bany(?:thing)?(?: is"
    r"| day is)? (?:fine|ok"
    r"|okay|works|goes|good)\b|\beither (?:is fine|works|way|one)\b|^\W*(?:either|whatever|alles|any)\W*$|\b(?:doe|kan"
    r"|pak) alles\b|\b(?:beide|allebei|both)(?: (?:dagen|days))?\b"
    r"|^\W*(?:ja\W+)?graag zelfs\W*$"
    r"|^\W*(?:alle|al|all|any|elke|every)(?: soorten| soort| kinds? of| type)? (?:diensten|dienst|shifts?)\b"
    r"(?! (?:zijn|is|are|were|i|ik)\b)|^\W*(?:kom maar op|laat maar komen|bring (?:it|them) on|(?:bah )?ja,? gerust)\b"
    r"|\b(?:als|if|when|bij) (?:het |het echt |it'?s |i |jullie (?:mij |me )?)?(?:moet|nodig(?: is)?|druk(?: is)?"
    r"|nood|needed|necessary"
    r"|need be|have to|must|busy)\b"
)


_YES_EXCEPT = look_for(
    r"\W*(?P<yes>ja|yes|jazeker|sure|yeah|yep|prima|alles|all|any(?:thing)?"
    r"|everything)\b[\w\s,]{0,12}\b(?:but(?= nights?)|behalve|except"
    r"|maar geen|maar niet|but no|but not)\b"
)
_REST_FINE = look_for(
    r"\b(?:verder|voor de rest|de rest|(?:al )?het andere|rest|otherwise|anything else|everything else)\b"
    r"(?: (?:kan|doe|vind|is|mag|can|ik|i|maakt|niet|me|mij|dan))* (?:alles|alle \w+|prima|goed|wel|fine|ok|oke|oké"
    r"|any\w*|uit)\b"
)
_FIXED = look_for(
    r"\b(?:vaste|fixed) (?:uren|tijden|dagen|hours|times|days)\b"
)  # a pattern of days, unless shifts were asked for
_OF_SHIFTS = look_for(r"dienst|ploeg|shift|\bdays\b|overdag|daytime")  # "mornings only" is about the hours
_WISH = look_for(r"(?:liefst|liever|in de|wil|want|prefer)\b")  # "liefst 's ochtends" rules out no shifts
REACHED = ("phone", "email", "contact_channel")  # asked how somebody is reached, hours are hours to be reached
PHONE_SAID = look_for(r"\d[\d .()/-]{7,}\d")
_SHORT_DAYS = look_for(r"\b(?P<saturday_ok>za(?:t(?:erd)?)?|sat)\b|\b(?P<sunday_ok>zo(?:nd?)?|sun)\b")


_IF_NEEDED = look_for(
    r"\W*(?:only )?(?:if|when|als|wanneer|zo|at a push|in a pinch|desnoods)\b[^,.;!?]{0,20}?"
    r"\b(?:needed|necessary|required|need be|have to|must|nodig|moet|push|pinch|desnoods)\b"
)
_FLAT_NO = look_for(r"\W*(?:nee+n?|no|nope|never|nooit|absolutely not|sorry,? no)(?: \w+)?\s*[.!,;]")
_BUT_YES = look_for(
    r"\b(?:but|maar|wel|only|alleen|enkel|except|behalve|can|kan|could|fine|prima|ok|okay|yes|ja|problem|probleem"
    r"|mind|bezwaar)\b"
)
_NO_OBJECTION_BUT_ONLY = look_for(r"\b(?:maar|alleen|but|only|enkel|behalve|except|om de|every other|moet)\b")
_SOME_WEEKS = look_for(r"[^.!?]{0,12}\b(?:om de week|om de andere week|every other week)\b")
_TOO = look_for(r"\b(?:geen|gene|no) (?:probleem|bezwaar|problem|objection)\b[^.!?]{0,12}\book\s+$")
_YES_RIGHT_AFTER = look_for(r"[ ,:]*(?:yes|yeah|sure|ja|jawel|jazeker|zeker)\b(?! (?:niet|not|geen))")
_NO_OBJECTION_TOO = look_for(r"\b(?:geen|gene|no) (?:probleem|bezwaar|problem|objection)\b[^.!?]{0,12}\book\s+$")
_FINE_RIGHT_AFTER = look_for(  # "nights r fine i never sleep anyway": what comes after only gives the reason
    r"[ ,:]*(?:(?:r|are|is|zijn|lijken|lijkt|vind|me|mij|ik|i find|allemaal|juist|my|mijn)\s)*"
    r"(?:fine|favou?rites?|favoriet\w*|the best|het leukst|no bother|knus)\b(?! ?(?:not|if|als))"
)
_NO_OF_SOMETHING = look_for(
    r"\W*(?:no|geen) (?!problem|issue|bother|bezwaar|probleem|worries|stress)\w"
)  # "nights are my favourite, no bosses"
_OPENS_YES = look_for(r"\W*(?:ja+|yes|jawel|jazeker|sure|prima|yeah)\b")
_INDIFFERENT = look_for(
    r"\bmaakt (?:mij |me )?(?:allemaal |echt )?ni(?:ets?|ks)(?: zoveel| veel)? uit\b|\bgeen voorkeur\b"
    r"|\bno preference\b"
    r"|\bdoesn'?t matter\b|\bom het even\b"
)
_WORKS = look_for(r"\b(?:work\w*|werk\w*|shifts?|dienst\w*|draai\w*)\b")
_I_DO = look_for(r"(?<!\w)(?:ik|'k|i|i'm|we)(?!\w)")
_PROVIDED = look_for(r"\b(?:mits|tenzij|provided|unless|zolang|as long as)\b")
_ONLY = look_for(r"\b(?:alleen|enkel|only)\s+(?:(?:op|on|de|the)\s+)*$")
_TAKEN = look_for(
    r"\W*(?:is|are|zijn|'?s)? ?(?:for |voor |my |mijn |the |de |onze |our )*(?:church|kerk|mosque|moskee|family|gezin"
    r"|kids|kinderen|football|voetbal|rest|rust|sacred|heilig)\b"
)


# What is said of a shift or a day, beside the words that mean yes and no of anything.
_WELCOME = look_for(
    r"\b(?:best|akkoord|gerust|chill|welkom|uitstekend|met plezier|with pleasure|agreeable|acceptable|suits?"
    r"|gezellig|goe|all good|inbegrepen|included"
    r"|om het even|onverschillig|no stranger|bij uitzondering|om en om|om de week|on rotation|geen bezwaar"
    r"|gaan? perfect)\b"
)
_UNWELCOME = look_for(
    r"\b(?:sluit ik uit|exclude|(?:rather|prefer to|liefst|liever) (?:avoid|vermijd\w*)|avoid|nie|evenmin"
    r"|no longer|reserved|liever niet"
    r"|niet (?:zo )?slim|(?:houd?|blijf|ben|wil|graag)(?: ik)?(?: liever| graag)? vrij|ik slaap|slaap ik|i sleep"
    r"|sla ik (?:liever )?over|overslaan"
    r"|laat (?:ik )?(?:liever )?(?:aan|over)\b|i leave (?:\w+ )?to"
    r"|worden (?:he|')?m niet)\b|^\W*vrij\b|^\W*i keep\b(?! (?:working|going|on)\b)"
)
_KEEP_IT = look_for(  # "nacht mag je houden", "nights you can keep"
    r"\W*(?:(?:dienst\w*|shifts?)\s+)?(?:(?:mag|mogen|kunt?|kunnen) (?:je|jij|u|ge|jullie)"
    r" (?:(?:wel|gerust|lekker|zelf|maar|goed) )?houden"
    r"|you (?:can|may) keep)(?=\s*(?:$|[.,!;\n]|hoor\b|dank|thanks))"
)
_THAT_ONE = (
    r"(?:\d(?:e|de|ste|st|nd|rd|th)|eerste|tweede|derde|vierde|laatste|leste|first|second|third|fourth|last)\s+"
    r"(?:zaterdag|zondag|weekend|saturday|sunday)"
)
_THAT_OF = r"(?:zaterdag|zondag|weekend|saturday|sunday) (?:van|of the)(?! (?:mij|me|mijn kant|elke?|iedere?)\b)"
_ON_THE = r"(?:(?:de|het|the|op|on|for)\s+)*"
_BUT = r"(?:alleen|allent|maar|only|but|just)"
_TO_THE_END = r"(?:(?!\b(?:en|and)\b)[^.!?,\n])"
_BUT_NOT_THAT_ONE = look_for(  # "ja, alleen de derde zaterdag van mei niet", "behalve de zondag van de marathon"
    rf"[,.]?\s+(?:(?:behalve|behoudens|uitgezonderd|except(?: for)?|apart from)\s+{_ON_THE}(?:{_THAT_ONE}|{_THAT_OF})\b"
    r"|(?:behalve|behoudens|uitgezonderd|maar niet|alleen niet)\s+(?:op\s+)?(?:dat|die|deze|dit)(?: ene?| een(?:tje)?)?"
    r" (?:weekend |zaterdag |zondag )?(?:van|met|rond|op) (?:\d|[a-z])[^.!?,\n]*"
    rf"|{_BUT}\s+(?:niet?|not)\s+{_ON_THE}(?:{_THAT_ONE}|{_THAT_OF})\b"
    rf"|{_BUT}\s+{_ON_THE}{_THAT_ONE}\b{_TO_THE_END}*?\b(?:niet?|not)\b"
    rf"(?=\s*(?:$|[.,!;\n]|en\b|and\b))){_TO_THE_END}*"
)
_BUSY = look_for(  # what somebody does that day: "zondag ga ik naar de voetbal", "Sundays it's the braai"
    r"\W*(?:ga (?:ik|'k)|(?:zing|voetbal|speel|studeer|train|coach|fluit|vis|dans|hockey|tennis|zeil|rust|bid) (?:ik"
    r"|'k)|i (?:make|play|go|sing|cook)|(?:is|zijn) voor|(?:are|is) (?:reserved"
    r"|for)|it'?s the)\b"
)
_BUT_ONLY = look_for(r"\b(?:maar|alleen|but|only|enkel|behalve|except|om de|every other|moet)\b")
_SOME_WEEKS = look_for(r"[^.!?]{0,12}\b(?:om de week|om de andere week|every other week)\b")
_TOO = look_for(r"\b(?:ook|too|also|eveneens)\b")
_OF_ONE_KIND = look_for(r"avond|evening|late|laat|vroeg|earl|overdag|\bdays\b|slaap|oproep|on call|sleep")
_EARLY_LATE = look_for(
    r"\b(?P<shifts_ok>(?:vroeg|laat|vroege|late|early|ochtend|avond|mornings?)(?: (?:of|en|or|and) (?:vroeg|laat"
    r"|late|early))?)\b"
)
# Unasked, the words for yes or no must stand right beside the subject, or say that it is about working.
_PLAIN_BEFORE = look_for(
    r"\b(?:geen|no|niet|not|nooit|never|ook|wil|kan|can|do|don'?t do|work|werk|werken|draai|draaien|available"
    r"|beschikbaar|can'?t|won'?t|give me|geef (?:mij|me)|put me on"
    r"|cannot|liever|prefer|including|inclusief|love|mind"
    r"|(?:(?<=i )|(?<=d )|(?<=do )|(?<=t )|(?<=also )|(?<=really )|(?<=and )"
    r"|(?<!\w )(?<!\w))like(?! on\b))\s+(?:(?:in|op|on|de|het|the|ook|any|elk|every|elke"
    r"|ieder|eens|to|do"
    r"|work|werken|een|a|at|graag|prima|wel|altijd|always|more|liever|of|met|voor|je|some|all)\s+)*$"
)
_PLAIN_AFTER = look_for(
    r"[ ,:(-]*(?:(?:ik|i|i'm|dat|that|me|mij|shift|shifts|work|werk|werken|werkt|allebei|both|and|en)\s+)*(?:is"
    r"|zijn|are|kan|kunnen|can"
    r"|mag|ook|geen|gene|no|niet|nie|wel|not|prima|goed|fine|ok|okay|oké|works?|liever|graag|akkoord|best|yes|ja"
    r"|nee|vind|doe|do|draai|rij|lekker"
    r"|don'?t|can'?t|won'?t|suits?|altijd|always|beschikbaar|available|sla|heb|never|nooit|lukt|gaat|gaon|goan|if"
    r"|als)\b"
)
_SHORT_LIST = 10  # words
_DAYS = ("saturday_ok", "sunday_ok")
_NAMES_A_KIND = look_for(r"nacht|night|weekend|za(?:terdag|t\b)|zo(?:ndag|n\b)|sat|sun|avond|evening")
_WHEN_BEFORE = look_for(r"\b(?:after|since|before|na|sinds|vanaf|last|next|this|afgelopen|vorige)\s+$")
_WHAT_FOR = look_for(r"\b(?:what for|(?<!that's )(?<!thats )why(?! not)|how come|waarom(?! niet)|waarvoor|hoezo)\b")
_ASKED_ABOUT = look_for(
    r"\b(?:read|see|saw|seen|hear|heard|lees|las|gelezen|zie|zag|gezien|hoor|hoorde|gehoord|ask\w*|vroeg\w*|vragen|gevraagd|zei\w*|said|told|talk\w*|praat\w*)\b[^.!?,]{0,24}\b(?:about|over"
    r"|naar)\s+(?:the |de )?$"
)
_SOMETIMES = look_for(r"\b(?:some|sommige|soms|af en toe|sometimes|certain|bepaalde)\b")
_MUST = look_for(
    r"\W*(?:i (?:have to|must|need to)|i'?ve got to|moet ik)\b(?! (?:zeggen|say|admit|toegeven))|.*\bmoet ik\b"
)
_AT_MOST = look_for(
    r"\b(?:(?:not|niet|no|geen) (?:more|meer) (?:than|dan)|hooguit|hoogstens|at most|max\w*)\s+(?:een|one|\d)\s*$"
)
_KEEPS = look_for(r"\b(?:keep|houd?)(?: ik)?\s+(?:(?:my|mijn|m'n|the|de|liever|graag)\s+)*$")
_FREE_AFTER = look_for(
    r"\W*(?:(?:liever|graag|altijd|always)\s)*(?:off|free|clear|vrij|for (?:me|my|the|myself)|voor (?:mij|me"
    r"|mijn|de))\b"
)
_HAS_SOMETHING = look_for(  # "zondag heb ik mijn koor"
    r"\W*(?:heb ik|i have|i'?ve got)\s+(?:altijd |always )?(?:mijn|m'n|mn|my|een|an?|de (?=kind)|the (?=kid)"
    r"|(?=(?:\w*hockey|\w*voetbal|football|rugby|tennis|korfbal|volleybal|judo|training|repetitie|choir|koor"
    r"|scouting|les)\b))"
    r"(?! ?(?:hele|whole|lot|heleboel|probleem|problem|bezwaar))"
)
_CHOOSES = look_for(
    r"\b(?:doe (?:mij|me)|geef (?:mij|me)|give me|i'?ll take|put me (?:down for|on)|zet (?:mij|me)(?: maar)? (?:op|in))"
    r"\s+(?:maar |gerust )?(?:de |the |your )?$"
)
_KINDS = (
    r"(?:vroege?|late?|laat|early|earlies|lates?|avond(?:en)?|ochtend(?:en)?|nacht(?:en)?|nights?|evenings?|mornings?"
    r"|overdag|dag(?:en)?(?= (?:of|en) nacht)|(?<=nacht of )dag|(?<=nacht en )dag|days?(?= (?:or|and) night)"
    r"|(?<=night or )day)"
)
_NIGHT = look_for(r"\b(?:nacht|night)")
_ALL_OF_THEM = look_for(  # "vroeg, laat, nacht, alles goed": each kind by name, and then that all are fine
    rf"\b(?P<kinds>{_KINDS}(?:\W{{1,3}}(?:(?:of|en|and|or)\s)?{_KINDS})+)\W{{1,3}}(?:(?:het|it'?s|dat|that'?s"
    rf"|i'?ll do|ik doe)\s)?"
    r"(?:(?:alles|allemaal|all|any|both|beide|allebei)(?: (?:is|are|zijn))? (?:goed|prima|fine|good|ok|oke"
    r"|oké|the same|om het even|best)"
    r"|maakt (?:mij |me )?(?:\w+ )?(?:ni(?:et|ets|ks|x)|geen \w+) uit|'?t ?is all the (?:same|wan|one)"
    r"|(?:maakt|is) (?:voor )?(?:mij |me )?(?:niet uit|gelijk|om het even|fine|prima|allemaal goed|all the same)|alles"
    r"|whatever)\b"
)
_ALL_NAMED = look_for(  # "alles mag: vroeg, laat en nacht"
    r"^\W*(?:alles|alle diensten|any(?:thing)?|all(?: shifts)?|everything)(?: (?:mag|kan|is fine|goes|works|is goed"
    r"|ok))*"
    rf"\W+(?P<kinds>{_KINDS}(?:\W{{1,3}}(?:(?:of|en|and|or)\s)?{_KINDS})+)\b"
)
_ANY_BUT = look_for(
    r"\W*(?:(?:kan )?(?:alles|allemaal)|any(?:thing)?|all(?: of (?:it|them))?|everything)\W+(?:kan\W+|is fine\W+)?"
    r"(?:behalve|except|zolang|as long as|but not|maar niet)\b(?P<rest>[^.!?\n]*)"
)
_SO_YES = look_for(
    r"\b(?:dus|so)\s+(?P<yes>(?:ja|yes|sure|prima|graag|yeah|of course|natuurlijk|tuurlijk|no problem|geen probleem)\b)"
    r"(?:\s(?:hoor|dat kan|that'?s fine|fine|please))*\s*(?:$|[.!])"
)
_SO_NO = look_for(  # "Zaterdag hockey. Zondag koor. Dus nee."
    r"(?<=[.!?;\n])\s*(?:dus|derhalve|kortom|vandaar|so|therefore)\W{1,3}(?P<no>nee|neen|no|nope)(?: helaas| sorry"
    r"| dus)?\W*$"
)
_BY_DAY = look_for(  # "Overdag dus.", as a sentence of its own
    r"(?:^|(?<=[.!?;\n]))\s*(?P<d>overdag|in de dagdienst|daytime|by day)(?: (?:dus|graag|alleen|maar|liefst|only"
    r"|please))*\W*$"
)
_DAY_SUITS = look_for(
    r"\b(?:zaterdag|zondag|saturday|sunday)\w*\b[^.!?\n]{0,20}\b(?:kan|goed|prima|ja|wel|mag|lukt|fine|ok|yes|works|can)\b"
)
_ONLY_IF = look_for(r"\W*(?:not|niet|alleen|only)\s+(?:if|als|wanneer|zolang|while)\b")


_SATURDAY = r"(?:zaterdag(?:en|s)?|zat|za|saturdays?|sats?)"
_SUNDAY = r"(?:zondag(?:en|s)?|zon|zo|sundays?|suns?)"
_ON = r"(?:(?:op|on|de|the|in|wel|een|any|work|werk|ik|i|maar)\s+)*"


def _one_day(yes: str, no: str) -> str:
    """Only the one day, and the other not, in whichever order the words stand."""
    only = r"(?:alleen|allenig|enkel|only|just|uitsluitend|slechts)"
    one = (
        rf"(?<!niet )(?<!not )(?:{only}\s+{_ON}(?P<yes>{yes})|(?P<yes2>{yes})\s+{only})"
        r"(?:\s+(?:kan ik|i can|works?|wel|is fine|is ok))?"
    )
    other = (  # "alleen zaterdag en zondag niet" refuses both
        rf"(?:(?:(?:and|en|but|maar|dus|so)\s+)?(?:no|not|geen|niet|nie|never|nooit)\s+{_ON}(?P<no>{no})"
        rf"|(?:(?:but|maar|dus|so)\s+)?{_ON}(?P<no2>{no})\s+"
        r"(?:niet|nie|not|no|never|nooit|nee|i can'?t|kan (?:ik )?niet))"
    )
    return rf"\b{one}(?:\W{{1,3}}|\s+){other}\b(?!\W+(?:wel|yes|kan|is|prima)\b)"


_ONE_OF_THE_DAYS = (  # "alleen zondag, zaterdag niet": the "not" is of the second
    ("saturday_ok", "sunday_ok", look_for(_one_day(_SATURDAY, _SUNDAY))),
    ("sunday_ok", "saturday_ok", look_for(_one_day(_SUNDAY, _SATURDAY))),
)


_THING = (
    r"(?:(?P<night_ok{n}>nachten|nachtdienst(?:en)?|nachtploeg|nachts|nights?|night shifts?)"
    r"|(?P<weekend_ok{n}>weekends?|weekenden|weekendwerk)|(?P<saturday_ok{n}>zaterdag(?:en|s)?|saturdays?)"
    r"|(?P<sunday_ok{n}>zondag(?:en|s)?|sundays?)"
    r"|(?P<shifts_ok{n}>(?:ploegen|diensten|ploegendienst(?:en)?|wisseldienst(?:en)?|shifts?|shift work)))"
)
_NOR_IS_THAT = look_for(  # "ploegen geen punt, ook nachten niet", "shifts no bother, nights neither": no objection
    r"\b(?:geen|gene|no) (?:enkel )?(?:probleem|bezwaar|punt|moeite|issue|problem|objection|bother|trouble)\b"
    r"(?: (?:voor|for) (?:mij|me))?(?:\W{1,3}|\s+)(?:(?:en|and)\s+)?(?:"
    r"ook\s+(?:(?:in|de|het|op|'s)\s+)*" + _THING.format(n="_1") + r"\s+ni(?:et|e)\b"
    r"|(?:(?:in|de|het|op|'s)\s+)*" + _THING.format(n="_2") + r"\s+(?:ook ni(?:et|e)|neither|either|evenmin)\b)"
    r"(?! (?:meer|altijd|zo|te|elke?|iedere?|alle|graag)\b)"
)
_NOT_YET_TOLD = look_for(  # "ploegen had ik nog niet beantwoord: kan alles"
    r"\b"
    + _THING.format(n="")
    + r"\s+(?:(?:had|was|heb|did|have|hadn'?t|haven'?t|didn'?t|ik|i|nog|not|niet|niks|niets|yet|over|to|even)\s+)*"
    r"(?:gezegd|genoemd|beantwoord|ingevuld|vergeten|vermeld|gegeven|mention(?:ed)?|answer(?:ed)?|said|say|told"
    r"|forgot(?:ten)?|filled in|missed)(?: (?:yet|nog|to (?:say|mention|answer)))?\s*[:,]\s*"
    r"(?P<rest>[^.!?\n\x00]{2,40})"
)
_ALL_WELL = look_for(
    r"\b(?:kan alles|alles (?:kan|mag|is (?:goed|prima|ok))|doe alles|(?:all|anything|everything) (?:is )?(?:good|fine"
    r"|ok|goes|works)|fine|prima|geen probleem|no (?:problem|bother))\b"
)
_MAY_COME_BACK = look_for(  # "that I did for years, dat mag gerust weer"
    r"\b(?:dat|die|ze|it|that|they|those)\s+(?:(?:mag|mogen|may|can|zou|zouden|could)\s+)+(?:(?:gerust|best|zeker|wel"
    r"|prima|altijd|gladly|happily|always)\s+)*(?:(?:gerust|best)(?=\W*(?:$|[,.!;\n]| mogen))|weer|terug|opnieuw|again"
    r"|come back)\b(?!\W{1,2}(?:niet|nie|not|if|als|mits)\b)"
)


@dataclass(frozen=True)
class _Subject:
    name: str
    start: int
    end: int


_TAKES_BACK_NO = look_for(  # "scratch what I said about no nights"
    r"\b(?:scratch|scrap|forget|ignore|disregard|never ?mind)\s+(?:what i (?:said|wrote|typed)(?: about| of)?"
    r"|(?:that|the|my) (?:bit|part|thing|line)(?: about| of| on)?|i said|that|the|my)\W+(?:no|not (?:doing|working"
    r"|wanting))\s+" + r"(?:(?P<night_ok>nights?(?: shifts?)?)|(?P<weekend_ok>weekends?)|(?P<saturday_ok>saturdays?)"
    r"|(?P<sunday_ok>sundays?)|(?P<shifts_ok>(?:(?:evening|late|early|split|rotating) )?shifts?))\b"
)
_NO_SUCH_DAY = (  # what says of a day or an evening that it suits, or does not
    r"(?! (?:\w+ ){0,2}(?:prima|goed|ok[eé]?|fijn|best|leuk|geen|wel|niet|nie|mogelijk|ideaal|graag|altijd|gerust"
    r"|lastig"
    r"|moeilijk|werken|werk|beschikbaar|vrij|tijd|te doen|haalbaar|onmogelijk|uitgesloten|bespreekbaar|lukt))"
)
_OF_A_STORY = look_for(
    # "zaterdagavond is zumba": one evening, and no word about the day
    r"\b(?:zaterdag|zondag)avond\w* (?:is|heb (?:ik|we)|ga (?:ik|'k)|zit (?:ik|'k)|sta (?:ik|'k)|speel (?:ik|'k))"
    rf"{_NO_SUCH_DAY}[^.!?,;\n]*"
    # "daar werkten ze ook op zondag": others, and then
    r"|\b(?:werkten|draaiden|stonden|moesten|deden|hadden) (?:ze|zij|die|we|wij)(?: (?:daar|er|toen|ook|altijd"
    r"|zelfs|nog))*"
    r" (?:op |de |elke |iedere )*(?:zaterdag|zondag|weekend)\w*|\b(?:ze|zij|die) (?:werkten|draaiden"
    r"|stonden)\b[^.!?,;\n]*"
)
_SAYS_ALREADY = look_for(r"\b(?:ja|wel|prima|goed|kan|mag|niet|geen|graag|nooit|altijd)\b")
# "Ik fluit pupillen op zaterdag en moet zien of iemand ze overneemt": busy then, and not decided.
_MUST_SEE = look_for(
    r"(?P<before>[^.!?,;\n\x00]*)\b(?:ik (?:moet|ga|zal)|en moet|moet ik)(?: (?:nog|even|eerst|dan|wel"
    r"|maar))* (?:zien|kijken"
    r"|vragen"
    r"|uitzoeken|navragen|overleggen) (?:of|wie|aan|bij|met)\b[^.!?,;\n]*"
)


def find(m: Message) -> Iterator[Found]:
    """Each subject's last word in the message; a bare yes or no goes to the question that is open. A no that is taken
    back is a yes."""
    back = _TAKES_BACK_NO.search(m.text)
    if not back:
        yield from _find(m)
        return
    rest = list(_find(m.without([back.span()])))
    name = back.lastgroup or ""
    yield from (f for f in rest if f.name != name and f.status == "given")
    yield m.found(name, True, *back.span(name))


def _find(m: Message) -> Iterator[Found]:
    if m.asked == WEEKEND:
        m = m.without([one.span() for one in _BUT_NOT_THAT_ONE.finditer(m.text) if one.start()])
        see = [told for told in _MUST_SEE.finditer(m.text) if not _SAYS_ALREADY.search(told["before"])]
        m = m.without([told.span() for told in (*_OF_A_STORY.finditer(m.text), *see)])
    text = m.text
    any_but = _ANY_BUT.match(text) if m.asked in _ASKING else None
    if any_but and not (_EARLY_LATE.search(any_but["rest"]) or _NAMES_A_KIND.search(any_but["rest"])):
        yield m.found("shifts_ok" if m.asked == SHIFTS else "weekend_ok", True, *any_but.span())
        return  # "alles behalve de ploeg van Ronny"
    found = list(_by_name(m))
    found += [f for f in _each(m) if f.name not in {one.name for one in found}]
    answered = {f.name: f for f in schedule.find(m)}
    if any(f.value is False for f in answered.values() if f.name in _DAYS):  # "weekend: Saturday yes, Sunday no"
        found = [f for f in found if f.name != "weekend_ok"]
    found = [*(f for f in found if f.name not in answered), *answered.values()]
    told = [f for f in schedule.told(m) if f.name not in answered]
    told = [f for f in told if f.value is True or f.name not in {one.name for one in found}]
    found = [f for f in found if f.name not in {one.name for one in told}] + told
    weekend = next((f for f in found if f.name == "weekend_ok"), None)
    if weekend and weekend.value is True:
        found = [f for f in found if f.name not in _DAYS or not _one_of_many(m, f)]
    refused = [f for f in found if f.name in _DAYS and f.value is False]
    if weekend and weekend.value is True and len(refused) == 1:  # "weekend is goed, maar zondag niet"
        left = _DAYS[1 - _DAYS.index(refused[0].name)]
        found += [replace(refused[0], name=left, value=True)] if not any(f.name == left for f in found) else []
    plain = {f.name: f for f in (*_one_of_the_days(m), *_without_objection(m))}
    found = [*(f for f in found if f.name not in plain), *plain.values()]
    if m.asked == WEEKEND and (so := _SO_NO.search(text)) and not _DAY_SUITS.search(text):
        yield m.found("weekend_ok", False, *so.span("no"))
        return
    by_day = _BY_DAY.search(text) if m.asked == SHIFTS and yes_no.opening(text) is not True else None
    if by_day and not any(f.name == "shifts_ok" and f.value is True for f in found):
        yield m.found("shifts_ok", False, *by_day.span("d"))
        if any(f.name == "night_ok" for f in found):
            yield m.found("night_ok", False, *by_day.span("d"))
        return
    yield from found
    days = [f for f in found if f.name in _DAYS and f.value is True and f.status == "given"]
    if {f.name for f in days} == set(_DAYS) and not any(f.name == "weekend_ok" for f in found):
        yield replace(days[-1], name="weekend_ok")  # "Zaterdag kan ik. En zondag ook"


def _one_of_many(m: Message, f: Found) -> bool:
    """ "Weekends yes, only not the first Sunday of the month": an exception."""
    return schedule.ONE_OF_MANY.search(lead(m.text, bisect_left(m.reading.starts, f.start))) is not None


# "Weekends are fine, only Saturday", "weekend ok, but Sundays only": nothing else is said of that day.
_DAY = r"(?:(?P<saturday_ok{n}>saturdays?|sat|zaterdag(?:en|s)?)|(?P<sunday_ok{n}>sundays?|sun|zondag(?:en|s)?))"
_THE_DAY = _DAY.replace("{n}", "")
_THE_DAY_2 = _DAY.replace("{n}", "_2")
_AND_NO_MORE = (
    r"(?=\s*(?:$|[.!?;)\n]|,(?! ?(?:and|en|or|of|&)\b)"
    r"|(?:then|dan|though|tho|please|pls|graag|because|cos|want|omdat)\b))"
)
_SAME_BREATH = look_for(r"[^.!?\n]{0,40}(?:[.!?]+\s*)?(?:(?:but|maar|well|nou|actually|eigenlijk)\W+)?")
_ONE_DAY_ONLY = look_for(
    rf"\b(?:only|just|alleen|enkel)\s+(?:(?:on|op|the|de)\s+){{0,2}}{_THE_DAY}{_AND_NO_MORE}"
    rf"|(?:^|[,;.(:-]\s*|\b(?:but|maar)\s+)(?:on |op )?{_THE_DAY_2}\s+(?:only|alleen|enkel){_AND_NO_MORE}"
)
_YET = look_for(r"[^.!?\n]*\b(?:but|maar|though|wel|alleen|only)\b[^.!?\n]*")


def without_outdone(text: str, found: list[Found]) -> list[Found]:
    """Without the weekend as a whole, where the one day suits and the other does not, each said by itself, or where
    one day is made an exception: "no weekend, but Saturday is fine", "weekends fine, only Saturday"."""
    days = {f.name: f for f in found if f.name in _DAYS and f.status == "given"}
    weekend = next((f for f in found if f.name == "weekend_ok" and f.status == "given"), None)
    only = _ONE_DAY_ONLY.search(text, weekend.end) if weekend and weekend.value is True else None
    between = text[weekend.end : only.start()] if weekend and only else ""
    if weekend and only and _SAME_BREATH.fullmatch(between) and not THIRD_PERSON.search(between):
        group = next(name for name, words in only.groupdict().items() if words)
        day = group.removesuffix("_2")
        if all(f.value is (f.name == day) for f in days.values()):
            told = replace(weekend, name=day, start=only.start(group), end=only.end(group))
            return [*(f for f in found if f is not weekend and f.name != day), told]
    if weekend is None or not days:
        return found
    differ = len({f.value for f in days.values()}) == len({f.start for f in days.values()}) == len(_DAYS)
    suits = [f for f in days.values() if f.value is True and f.start > weekend.start]
    excepted = weekend.value is False and any(_YET.fullmatch(text[weekend.end : f.start]) for f in suits)
    return [f for f in found if f is not weekend] if differ or excepted else found


def _without_objection(m: Message) -> Iterator[Found]:
    """What is denied to be a problem, and what was left out before and is told now."""
    for said in (*_NOR_IS_THAT.finditer(m.text), *_NOT_YET_TOLD.finditer(m.text)):
        group = next(name for name, words in said.groupdict().items() if words and name != "rest")
        rest = said.groupdict().get("rest")
        value = True if rest is None or _ALL_WELL.match(rest) else yes_no.opening(rest)
        if value is not None:
            yield m.found(group.removesuffix("_1").removesuffix("_2"), value, *said.span(group))


_EVERY_OTHER = look_for(  # "Sundays no. Well, every other Sunday is fine too"
    r"\b(?:every (?:other|second)|one in (?:two|three|2|3)) (?:(?P<saturday_ok>saturday)|(?P<sunday_ok>sunday))s?,?"
    r" (?:(?:is|are|would be|might be) (?:\w+ )?(?:fine|ok|okay|good|possible|alright|grand|doable|no problem)|works"
    r"|suits"
    r"|i (?:can|could)(?! ?not))\b"
)


def _one_of_the_days(m: Message) -> Iterator[Found]:
    for said in _EVERY_OTHER.finditer(m.text) if m.asked == WEEKEND else ():
        yield m.found(said.lastgroup or "", True, *said.span(said.lastgroup or ""))
    for one, other, said in _ONE_OF_THE_DAYS:
        if m.asked not in REACHED and (days := said.search(m.text)):
            yield m.found(one, True, *days.span("yes" if days["yes"] else "yes2"))
            yield m.found(other, False, *days.span("no" if days["no"] else "no2"))
            return


def _each(m: Message) -> Iterator[Found]:
    """What is said of each kind of shift and day."""
    text = m.text
    found: dict[str, Found] = {}
    at = 0
    bounds = [s.end() for s in _SEGMENT.finditer(text)] + [len(text)]
    for end in bounds:
        for fact in _segment(m, at, end) if text[at:end].strip(" \x00") else ():  # what is blanked tells nothing
            if fact.name == "shifts_ok" and fact.value is False and fact.name in found and m.asked == SHIFTS:
                continue  # "2 shift ok, 3 shift not": some shift work is possible
            rather = fact.name in found and found[fact.name].value is False and yes_no.opening(text) is False
            if fact.name == "shifts_ok" and fact.value is True and rather and m.asked == SHIFTS:
                continue  # "no, rather nine to five, I did shifts long enough"
            if fact.name in found and found[fact.name].value is not fact.value and _in_passing(m, at, fact):
                continue  # "zondag niet, ik heb zestien jaar zondagen in te halen"
            found[fact.name] = fact
        at = end
    for fact in _echoed(m):
        found.setdefault(fact.name, fact)
    if m.asked == SHIFTS and set(found) == {"night_ok"} and found["night_ok"].value is False:
        yes = _YES_EXCEPT.match(text)
        if yes:
            yield m.found("shifts_ok", True, *yes.span("yes"))
        rest = _REST_FINE.search(text)
        if rest:
            yield m.found("shifts_ok", True, *rest.span())
    yield from found.values()
    if m.asked == SHIFTS and not {"shifts_ok", "night_ok"} & set(found):
        yield from _whole(m, "shifts_ok", found)
    if m.asked == WEEKEND and not {"weekend_ok", "saturday_ok", "sunday_ok"} & set(found):
        yield from _whole(m, "weekend_ok", found)


def _by_name(m: Message) -> Iterator[Found]:
    """Shifts and nights in a row of kinds that are all fine, whatever was asked."""
    row = _ALL_OF_THEM.search(m.text) or (_ALL_NAMED.search(m.text) if m.asked == SHIFTS else None)
    if row:
        night = _NIGHT.search(row["kinds"])
        if night is None or re.search(r"vroeg|laat|late|earl|dag|\bday", row["kinds"]):
            yield m.found("shifts_ok", True, *row.span("kinds"))
        if night:
            yield m.found("night_ok", True, *row.span("kinds"))


def _in_passing(m: Message, start: int, fact: Found) -> bool:
    """A subject deep in a later clause, which only tells more."""
    typed = m.reading.starts.index(fact.start) if fact.start in m.reading.starts else start
    return len(heavy(m.text[start:typed])) > 0


def _echoed(m: Message) -> Iterator[Found]:
    """ "Zaterdag? Tuurlijk.": the question said once more, and the answer to it."""
    echoes = [_ECHO.match(m.all)] if m.asked in _ASKING else list(_ASIDE_ECHO.finditer(m.all))
    for echo in filter(None, echoes):
        value = yes_no.opening(echo["rest"])
        if value is None:
            continue
        for s in _SUBJECTS.finditer(echo["what"]):
            if s.lastgroup != "dayonly":
                yield m.found(s.lastgroup or "", value, echo.start("what") + s.start(), echo.start("what") + s.end())


_ASIDE_ECHO = look_for(  # "Eight. Weekends? Fine. Nights? No."
    r"(?:^|[.!?;])\s*(?:(?:en|and|de|the|in|het|op|work|werk|'s)\s+){0,3}(?P<what>(?:night|nacht|shift|ploeg|weekend"
    r"|saturday|sunday|zaterdag|zondag)\w*(?: (?:shifts?|work))?)\s*\?\s*(?P<rest>[^.!?]{2,40})"
)
_NEITHER = look_for(r"\W*(?:neither|geen van (?:beide|allebei)n?|(?:allebei|beide) niet)\b[\s.!]*$")
_ECHO = look_for(r"\W*(?P<what>[^?.!,\n]{3,40})\?\s*(?P<rest>\S.*)", re.DOTALL)


def _segment(m: Message, start: int, end: int) -> Iterator[Found]:
    words = m.text[start:end]
    named = list(_SUBJECTS.finditer(words))
    if m.asked == WEEKEND and len(m.own_words.split()) <= 8 and len(list(_SHORT_DAYS.finditer(m.text))) > 1:
        named = list(_SHORT_DAYS.finditer(words))  # "za wel, zo niet"
    short_days = m.asked == SHIFTS and len(m.own_words.split()) <= _SHORT_LIST
    if short_days and len(list(_SHORT_DAYS.finditer(m.text))) > 1:
        days = [
            d
            for d in _SHORT_DAYS.finditer(words)
            if not any(d.start() < s.end() and s.start() < d.end() for s in named)
        ]
        named = sorted([*named, *days], key=lambda s: s.start())  # "sat yes sun no night no"
    if m.asked == SHIFTS and not named and not _BUT_ONLY.search(m.all):
        named = list(_EARLY_LATE.finditer(words))
    subjects = [_Subject(s.lastgroup or "", start + s.start(), start + s.end()) for s in named]
    if m.asked not in _ASKING:
        subjects = [s for s in subjects if not (s.name in _DAYS and _WHEN_BEFORE.search(lead(m.text, s.start)))]
    if m.asked in REACHED and not _WORKS.search(words):
        subjects = [s for s in subjects if s.name not in _DAYS]  # days to be called
    if not subjects:
        return
    if m.asked not in _ASKING and (_TALK.search(words) or _DONE_THEN.search(words)):
        return
    for s in subjects:
        if (
            s.name == "dayonly"
            and (
                m.asked == SHIFTS
                or (_OF_SHIFTS.search(m.text, s.start, s.end) and not _WISH.match(m.text, s.start, s.end))
            )
            and not (m.asked in REACHED or (PHONE_SAID.search(m.all) and m.asked != SHIFTS))
            and m.asked != "motivation"
            and not re.search(r"\b(?:praten|talk|bellen|call|bereik\w*|reach\w*)\b", words)
        ):
            yield m.found("shifts_ok", False, s.start, s.end)
    subjects = [s for s in subjects if s.name != "dayonly"]
    groups = _groups(m.text, subjects)
    for i, group in enumerate(groups):
        lead_start = groups[i - 1][-1].end if i else start
        before = m.text[lead_start : group[0].start]
        after = m.text[group[-1].end : groups[i + 1][0].start if i + 1 < len(groups) else end]
        if m.text[end - 1 : end] == ":" and i == len(groups) - 1:  # "zaterdag: akkoord, zondag: nee"
            stop = _SEGMENT.search(m.text, end)
            after += m.text[end : stop.start() if stop else len(m.text)]
        if m.asked not in _ASKING and not (_PLAIN_BEFORE.search(before) or _PLAIN_AFTER.match(after)):
            continue
        if (
            _PROVIDED.search(before)
            or _ASKED_ABOUT.search(before)
            or schedule.TO_DISCUSS.match(after)
            or (_SOMETIMES.search(before) and _MUST.search(before + after))
        ):
            continue
        value = _value(m, before, after, first=i == 0, many=len(groups) > 1)
        if value is False and re.match(r"\W*niet\b", after) and _NO_OBJECTION_TOO.search(lead(m.text, group[0].start)):
            value = True  # "geen bezwaar, ook 's nachts niet"
        if (
            value
            and re.fullmatch(r"\W*wel\W*", after)
            and re.search(r"geen (?:probleem|bezwaar)\W*$", lead(m.text, start))
        ):
            value = False  # "avonden geen probleem, nachten wel"
        if (
            value is None
            and m.asked == WEEKEND
            and (_TAKEN.match(after) or schedule.IS_TAKEN.match(after) or _BUSY.match(after))
        ):
            value = False
        if value is True and m.asked in _ASKING and _FLAT_NO.match(m.text) and not _BUT_YES.search(m.text):
            value = False  # "Never. Weekends I have my daughter"
        if value is None and m.asked in _ASKING and _ONLY.search(before) and not _I_DO.search(after):
            value = True
        if value is None and m.asked in _ASKING and i == len(groups) - 1 and not _NO_OF_SOMETHING.match(m.text[end:]):
            value = yes_no.opening(m.text[end:])
        if value is None and m.asked in _ASKING and len(m.own_words.split()) <= 4 and not _WHAT_FOR.search(m.all):
            value = not _FLAT_NO.match(m.text)  # "nope, weekend is weekend"
        if (
            value is None
            and m.asked in _ASKING
            and _TOO.search(before[-8:] + after[:6])
            and yes_no.opening(m.own_words)
        ):
            value = True  # "ja, ook 's nachts"
        if value is not None:
            for s in group:
                one_kind = s.name == "shifts_ok" and _OF_ONE_KIND.search(m.text, s.start, s.end)
                if one_kind and (value is False or _SOME_WEEKS.match(after)):
                    continue  # no evenings is not no shifts
                yield m.found(s.name, value, s.start, s.end)


def _groups(text: str, subjects: list[_Subject]) -> list[list[_Subject]]:
    """Subjects joined by "and" or "or" share what is said of them."""
    groups: list[list[_Subject]] = []
    for s in subjects:
        if groups and _CONNECT.fullmatch(text, groups[-1][-1].end, s.start):
            groups[-1].append(s)
        else:
            groups.append([s])
    return groups


def _value(m: Message, before: str, after: str, *, first: bool, many: bool) -> bool | None:
    before, after = _NOT_POLAR.sub(" ", before), _NOT_POLAR.sub(" ", after)
    if m.asked in _ASKING and _AT_MOST.search(before):
        return True  # "not more than one weekend a month"
    if _KEEP_IT.match(after):
        return False
    if _PRE_NO.search(before) or (_KEEPS.search(before) and _FREE_AFTER.match(after)):
        return False
    if m.asked == WEEKEND and (_HAS_SOMETHING.match(after) or _MUST.match(after)):
        return False
    if _CHOOSES.search(before):
        return True
    if m.asked in _ASKING and (_YES_RIGHT_AFTER.match(after) or _FINE_RIGHT_AFTER.match(after)):
        return True
    if m.asked in _ASKING or not many:
        if _UNWELCOME.search(after):
            return False
        if _WELCOME.search(after) and yes_no.polarity(_WELCOME.sub(" ", after)) is not False:
            return True
    own = yes_no.polarity(after)
    if own is not None and (own is False or many):
        return own
    lead = yes_no.polarity(before) if first or not many else None
    if lead is not None:
        return lead
    if own is not None:
        return own
    if (
        _IF_NEEDED.match(after)
        or _LOVE.search(after)
        or _WORDS.search(before)
        or _WORDS.search(after)
        or (first and _LOVE.search(before))
    ):
        return True
    return None


_RATHER_NOT = look_for(
    r"\W*(?:(?:poe+h|pf+|tja|hm+|nou|ja|eh+m?|oei)\W+)*(?:(?:dat|doe ik) )?liever niet(?: (?:eigenlijk|hoor|nee"
    r"|sorry))*"
    r"(?=\s*(?:$|[.,!;\n]))(?![^.!?]*\b(?:maar|zeg\w*|vertel\w*)\b)"
)
_CAN = look_for(  # "kan hoor, ben alleen nu wat moe"
    r"\W*(?:(?:ja|oh|nou|tuurlijk)\W+)?(?:dat |da )?(?:kan|mag|lukt|gaat)(?: (?:hoor|prima|zeker|gewoon|best)\b|(?=,))"
    r"(?! (?:niet|nie|als|mits)\b)(?![^.!?]*\b(?:maar|alleen|behalve) (?:niet|geen|op|in)\b)"
)


def _whole(m: Message, name: str, found: dict[str, Found]) -> Iterator[Found]:
    """ "Ja hoor", "liever niet", "maakt niet uit" as the answer itself."""
    if _ONLY_IF.match(m.own_words) or (_SOMETIMES.search(m.own_words) and _MUST.search(m.own_words)):
        return
    if neither := _NEITHER.match(m.text):
        yield m.found(name, False, *neither.span())
        return
    if back := (_MAY_COME_BACK.search(m.text) if m.asked == SHIFTS else None):
        yield m.found(name, True, *back.span())
        return
    if so := _SO_YES.search(m.text):
        yield m.found(name, True, *so.span("yes"))
        return
    seldom = _SELDOM.search(m.text) if name == "weekend_ok" else None
    if rather := _RATHER_NOT.match(m.text):
        yield m.found(name, False, *rather.span())
        return
    if can := _CAN.match(m.text):
        yield m.found(name, True, *can.span())
        return
    if seldom and len(m.own_words.split()) <= 10:
        yield m.found(name, not seldom["no"], *seldom.span())
        return
    free = _WHO.search(m.text)
    begins = (
        free
        and not heavy(m.text[: free.start()])
        and re.match(r"\W*[.,!\n](?!\W*(?:maar|but)\b)", m.text[free.end() :])
    )
    if free and (begins or len(m.own_words.split()) <= 8):
        yield m.found(name, True, *free.span())
        return
    if found or (_INDIFFERENT.search(m.text) and not _OPENS_YES.match(m.own_words)):
        return  # no preference, which is no yes
    if (
        _NOT_POLAR.search(m.text)
        and (
            yes_no.opening(m.own_words)
            or re.search(r"[:,]?\s(?:ja|yes|prima|ok\w*|goed|geen probleem)\W*$", m.own_words)
        )
        and len(m.own_words.split()) <= 10
    ):
        yield m.found(name, True, *_NOT_POLAR.search(m.text).span())  # type: ignore[union-attr]
        return  # "ja, maar niet elk weekend"
    whole = whole_answer(m, name, _ALLOW)
    if whole and not re.search(
        r"\b(?:weet|know|idee|idea|zeg|say|tell|vertel|ligt eraan|depends|hangt)\b", m.own_words
    ):
        yield whole
