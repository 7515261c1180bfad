"""How a candidate can be reached: address, number, channel and hour."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from bot.parsing import spoken
from bot.parsing.answers import around, heavy, is_bare
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for
from bot.parsing.whose import OF_NUMBER, is_anothers, is_former

EMAIL = "email"
PHONE = "phone"
CHANNEL = "contact_channel"

_PLAIN_EMAIL = look_for(
    r"(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[\w-]*\.)+[a-z]{2,24}(?![\w-])"
    r"|(?<![\w.@-])[\w.+-]{1,64}@[a-z0-9-]{2,40},(?:com|nl|be|net|eu|org)(?![\w-])"
)
_DASH = r"(?:\s+(?:streepje|koppelteken|dash|hyphen|underscore|liggend streepje|laag streepje)\s+)"
_DOT = r"(?:\s*(?:\(dot\)|\[dot\]|\{dot\}|\(punt\)|\[punt\])\s*|\s+(?:dot|punt|point)\s+|\.)"
_AT = (
    r"(?:\s*(?:\(at\)|\[at\]|\{at\}|\(apenstaartje\)|\[a\]|\(a\))\s*|\s*@\s*|\s+(?:at|at sign|at-sign|at teken"
    r"|apenstaart(?:je)?|apestaart(?:je)?)\s+)"
)
_AND_THEN = (  # between the name and the sign: "piet aan elkaar apenstaartje", "piet en dan at"
    r"(?:[\s,]+(?:aan elkaar|aaneen(?:geschreven)?|zonder spatie|in één woord|(?:en )?(?:dan|daarna|vervolgens)"
    r"|(?:and )?then|all one word|in one word|gevolgd door|followed by)(?=[\s,]))*"
)
_SPELLED_EMAIL = look_for(
    rf"(?<![\w.+-])(?P<local>[\w+-]{{1,40}}(?:(?:{_DOT}"
    rf"|{_DASH})[\w+-]{{1,40}}){{0,4}}){_AND_THEN}{_AT}"
    rf"(?P<domain>[a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{1,40}}){{0,3}}{_DOT}[a-z]{{2,24}})(?![\w-])"
)
_MAIL_WORD = look_for(r"\b(?:e-?mail\w*|mail\w*|adres|address)\b")
# No number goes on behind a full stop or on the next line: "06 12 34 56 78. 32 uur".
_NUMBER = look_for(
    r"(?<![\w.,@-])(?P<n>(?:\+|00)?[ (]?\d"
    r"(?:[ \t()\-/]{0,3}[\d()]|\.\d| ?\. ?(?=\d\d\b)){6,22})(?![\w@])"
)
_FOREIGN = (  # mobile numbers that are too long for the Netherlands and Belgium, as they are dialled at home
    ("GB", look_for(r"07\d{9}")),
    ("DE", look_for(r"01[567]\d{8,9}")),
)
_COUNTRY_CODE = look_for(r"(?:\+|\bplus )\s?(?P<code>3[0-4]|36|3[59]\d|39|4[013-9]|48|42\d|90|1)(?![ ]?\d)")
_ID_NUMBER = look_for(
    r"\b(?:bsn|sofi\w*|burgerservice\w*|rijksregister\w*|insz|iban|rekening\w*|paspoortnummer|passport number"
    r"|kvk|btw|postcode|order|vacature(?:nummer)?|referentie|reference|ref)\b[^.!?\n]{0,24}$"
)
_DAY_FIRST = look_for(r"(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)")
_TAKEN_BACK = look_for(
    r"\b(?:of (?:eh+|uh+|toch)|nee|neen|no|sorry|wacht|wait|grapje|kidding|fout|wrong|bedoel|mean|eigenlijk|actually)\b"
)
_NOT_MINE = look_for(
    r"\b(?:jullie|your|ur|van (?:de|het)|baas|chef|boss|referentie|referee|referent|oude nummer|old number"
    r"|(?:his|her|their) (?:\w+ )?(?:phone|number)|begeleider|buurman|landlord\W?s number|doctor"
    r"|lawyer|advocaat|wrong number|verkeerde? nummer|not|niet|vacature)\b[^.!?,\n\U0001F300-\U0001FAFF☀-➿]{0,24}$"
)

_CHANNEL_WORDS = (
    r"(?P<whatsapp>\bwh?[ao]t+s?[\s-]?ap+\w*\b|\bw[hats]{2,6}ap+\b|\bwha?t'?s ?app?\b"
    r"|\bwapp\b|\bwhapp\b|\bwa (?=me\b|us\b|mij\b|is\b|graag\b|please\b|pls\b)|(?<=via )wa\b|(?<=on )wa\b"
    r"|\bappe?n\b|\bappe(?= mag\b| kan\b| toch\b| is\b)|\bap+(?:je|tje|jes|ke|kes|ie|ies)\b|\bapp\b"
    r"(?! (?:store|developer|form|letter)| (?:for|4) (?:the|a|an|this|that|your|ur|any)\b(?! (?:time|moment|first|rest"
    r"|next|weekend|evening|interview|talk|appointment))| to (?:you|your|the)\b| on for\b)|\b(?:stuur|send)(?: me"
    r"| mij)?(?: even)?(?: een| a)? (?:appje|whatsapp))"
    r"|(?P<phone>\bbel(?:len|t|letje|leke|lne|ln|n|len?)?\b|\bfone\b|\b(?:terug)?bellen\b|\bopbellen\b"
    r"|\bbelen(?= mag\b| kan\b)|\bbeltu\b|\btele?(?:fone|phon|fon|pone|phome)\b|\btelefo(?:on(?:tje)?"
    r"|nisch\w*|neren)\b"
    r"|\btelefoongesprek\b|\bopgebeld\b|\bbelle(?= mag\b| kan\b)"
    r"|\bphone\b|\bphne\b|\bcall(?:s|ing)?\b|\bcal(?= me\b)|\bring(?: me| us)?\b|\bbell(?= me\b| us\b)|\btel\."
    r"|\btelephone\b|\bgebeld\b|\bbe called\b|\bbeing called\b(?=\s*(?:$|[,.;!]|in|after|before|between"
    r"|please)(?!\w))|\b(?:via|op|per"
    r"|met) (?:mijn |m'n |mn |de |het )?(?:gsm|mobiel(?:tje)?|06(?:-nummer)?|vaste lijn)\b(?! ?\d)"
    r"|\b(?:give|gi'?e?) (?:me|us|uz) an? (?:\w+ )?(?:call|ring|buzz|bell|tinkle|shout(?= on))\b|\bphoning\b"
    r"|\b(?:be|being|get) (?:tele)?phoned\b|\btelephon(?:ing|ed)\b(?= is| would| after| before| between| in the)"
    r"|\bspreken\b(?= via de telefoon))"
    r"|(?P<email>\be-?mail(?:en|s|tje|ke)?\b|\bmail(?:en|n|tje|ke|s|t|ing)?\b|\bgemaild\b|\be-?mial\b|\bmial(?:en"
    r"|tje)?\b"
    r"|\b(?:emial|emal|emale"
    r"|maial|imeel|meil|meel(?=tje| graag| maar| me\b))(?:tje)?\b"
    r"|\b(?:electronic|electronical) (?:mail|post|letter)\b|\belek?tronische (?:post|brief)\b"
    r"|\be-pos(?= (?:asseblief|please))\b)"
)
_CHANNEL = look_for(_CHANNEL_WORDS)
_EITHER = look_for(
    r"\b(?:don'?t (?:really )?mind|do not mind|either|both|whichever|whatever|doesn'?t matter|no preference|all fine"
    r"|maakt (?:me |mij )?niet(?:s)? uit|allebei|beide|om het even|geen voorkeur|alles (?:is )?(?:goed|prima|kan"
    r"|mag))\b"
)
# Said of all ways, whatever ways are named beside it.
_ANY_WAY = look_for(
    r"\b(?:(?:never|neva) ?mind|nvm) (?:which|the (?:channel|way)|how)\b|\bno preference(?: at all| whatsoever)?\b"
    r"|\byou (?:choose|pick|decide)(?=\s*(?:$|[,.;!\n]|then\b|really\b))"
    r"|\b(?:it is|it'?s|is|all) the same (?:to|for) me\b|\beach (?:one )?is (?:equally )?(?:good|fine)\b"
    r"|\ball? of (?:them|those) (?:works?|are (?:fine|good|ok))\b"
    r"|\bkies (?:(?:jij|u|zelf|dan|gerust) )?maar\b(?! (?:voor|wanneer|hoe laat|een (?:tijd|moment|dag)"
    r"|de (?:mail|telefoon|app)|e-?mail|mail|whats|bel"
    r"|tele|app))"
)
_YET_RATHER = look_for(r"\b(?:but|though|maar|rather|prefer\w*|liever|best)\b")
_NOT_CHANNEL = look_for(
    r"\b(?:niet|geen|not|no|don'?t|dont|never|nooit|hopeless with|hate|dislike|haat|can'?t(?! (?:you|ye|u)\b)|cannot"
    r"|won'?t(?: be)?"
    r"|liever niet|rather not|inste?a?d of|in plaats van|rather than|zonder|slecht in|bad at|ipv"
    r"|over)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:not|niet)(?: (?:so|very|too|that|zo|heel|erg))? (?:an? )?(?:good|great|fan|fond|handy"
    r"|goed|handig|dol|sterk)\s+(?:with|at|of|in|met|op|van)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:liever dan|rather than)\s+(?:een |a )?$"
    r"|\b(?:saves?|saved|spares?|spared) (?:me|us|you) (?:an?|the|that|this) (?:\w+ )?$"  # "that saves me a phone call"
    r"|\b(?:after|before|between) (?:each|every|the) $|\b(?:shop|reception|front desk)(?:'s)? $"
)
_NOT_CHANNEL_AFTER = look_for(
    r"[^.!?,;\x00]{0,16}?\b(?:niet(?! (?:bel|mail|app|via|telefoon|op \w+dag"
    r"|voor(?! (?:mij|me)\b)|na|tijdens|tussen|'s))"
    r"|not(?! (?:call|phone|ring|mail|email|whatsapp|by|on \w+day|in the|before|after|during|this|tomorrow))"
    r"|liever niet|no|(?:never|nooit)(?! (?:voor|na|op|'s|in|tijdens|before|after|on|at|during)\b)"
    r"|(?:is|=|are|would be)\s*(?:useless|pointless|hopeless|no use|zinloos"
    r"|nutteloos)|(?:has |is |was |got |just )?(?:drowned|died|broke(?:n)?|banned|blocked|hacked|stolen|busted|kaput)"
    r"|is (?:dead|down|gone)"
    r"|is lastig|doesn'?t work|lukt niet|kan niet|heb ik niet|geen zin)\b"
)
_PAST = look_for(
    r"\b(?:keer|times?|twice|kreeg|got|received|ontvangen|zou(?:den)?|was|had|promised|beloofd"
    r"|nooit(?! (?:voor|na|op|'s|in|tijdens)\b)|vorige"
    r"|last|afgesproken|years|jaar|centre|center|klanten|customers|afwezig|ingesproken|heb(?:ben)?|rang|called"
    r"|mailed|systeem|system|verwijder\w*|delete|forget|remove|wissen|vergeet)\b"
)
_NO_CHANNEL_HERE = look_for(
    r"\b(?:leerde|leerden|geleerd|taught|teach|learned|learnt|reading|writing)\b|\b(?:a|flat|dead|broken|new|the"
    r"|kapotte"
    r"|lege) (?:\w+ )?$"
)
_PHONE_ITSELF = look_for(r"(?<!via )(?<!op )(?<!per )(?<!on )(?<!by )\b(?:mijn|m'n|mn|my) $")
_IS_BEST = look_for(
    r"(?:\s+(?:is|werkt|vind ik|volstaat|works|suits)\b(?: \w+)?|(?=\s+(?:best|bst|beste|beter|better)\b))\s*(?:top"
    r"|prima|best|beste|beter|fijner|makkelijk\w*"
    r"|fine|better|easier"
    r"|easiest|voor mij|for me|me)?\s*(?:$|[.,!])"
)
_PREFERS = look_for(r"\b(?:best|liefst|liever|beter|better|beste|easiest|prefer\w*)\b")
_IN_ADDRESS = look_for(r"@[\w.-]*$|\.$")
_YOURS = look_for(r"\b(?:jullie|uw|your|ur)\b|\b(?:mailen|schrijven|mail|write|sturen|send) (?:\w+ )?(?:naar|to)\s*$")
_INSTRUCTS = look_for(r"bellen|opbellen|call|phone|ring")
_STARTS_WITH = look_for(r"\W*(?:stuur|send|just|gewoon|feel free to|graag|liefst|please|rather|liever)\b")
_POLICE = look_for(r"\b(?:112|911|politie|police|ambulance|brandweer)\b")
_FORGET = look_for(
    r"\b(?:vergeet|forget|delete|verwijder|gaat|goes|word gebeld|rinkelt|nieuwe|new|kapot|broken|kwijt|lost|opnemen)\b"
)
_CALL_ME = look_for(
    r"\b(?:could|(?:can|could)n?'?t(?= (?:you|ye|we|someone|somebody)\b)|can|kan|kunnen|kunt|kun|would|will"
    r"|mag|zou) (?:\w+ ){1,4}(?:call|phone|ring|bellen|mail|email"
    r"|appen|app|terugbellen|opbellen)\b"
)
_SOMEBODY = look_for(
    r"\b(?:iemand|somebody|someone|jemand|wie|who|persoon|person|collega|colleague|recruiter|haar|hem|him|her)\b"
)
_ALLOW = wordlist(
    "bel bellen bellen gebeld mail mailen email mailtje app appje appen whatsapp telefoon telefonisch phone "
    "call ring text berichtje message contact bereiken reach hear handigst easiest best beste makkelijkst "
    "voorkeur preference stuur send via per"
    " uur shift dienst dag day weekend pick up during work werk werktijd avond evening evenings avonds ochtend "
    "gaarne gerust mar maar "
    "middag morning afternoon doordeweeks weekdays number nummer hours"
)
_MY_MAIL = look_for(r"\b(?:mijn|m'n|mn|my) (?:e-?)?mail\w*|\bmail ?(?:=|:|is)")
_EITHER_ONE = look_for(
    rf"\s*(?:of|or|/)\s*(?:via |per |een |by |a )?(?:{re.sub(r'[?]P<[a-z]+>', '?:', _CHANNEL_WORDS)})"
)
_OR_BEFORE = look_for(
    rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', _CHANNEL_WORDS)})\s*(?:of|or|/)\s*(?:via |per |een |by |a )?$"
)
_TO_REACH = wordlist("bereikbaar reachable")  # "u mag altijd bellen" says no hour
_ONE_OF = look_for(r"\b(?:liefst|liever|voorkeur|het beste|alleen|enkel|only|rather|prefer\w*|best)\b")
_REACHABLE = look_for(
    r"\b(?:(?:niet|not|geen|no|don'?t) (?:\w+ )?(?:bellen|belletjes?|calls?|ring)|bereikbaar|reachable|reach me"
    r"|call me|bel me)\b"
)
# "I answer after five", "je kunt me het beste proberen na half vijf": said with the number.
_ANSWERS = look_for(
    r"\b(?:bereik\w*|reach\w*|neem (?:ik )?(?:altijd |wel |meestal )?op|accessible|opnemen|probe(?:er|ren)|try"
    r"|i (?:can )?(?:answer|pick up)|bel|bellen|call"
    r"|ring|phone|contact)\b"
)
_REPLIES = look_for(  # "after five I can answer", "tussen zes en acht kijk ik wel"
    r"\bi (?:can|will|'ll) (?:answer|reply|respond|talk|pick up|check)\b|\bi(?:'m| am) (?:free|home|reachable"
    r"|available)"
    r"\b|\b(?:kijk|reageer|antwoord) ik(?= ?(?:$|[,.;!\x00]|sowieso|wel\b|altijd|meestal|dan\b|zeker|mijn|m'n))"
    r"|\bneem ik (?:wel |altijd )?op\b|\b(?:ben|heb) ik (?:bereikbaar|thuis|vrij|tijd)\b|\bkan ik (?:praten|bellen"
    r"|antwoorden|opnemen)\b"
)
_BATTERY = look_for(  # "telefoon op 3 procent", "phone's at 3 %": how full it is
    r"(?:'s| is| staat| stond| zit| was)?(?: (?:nu|now|nog|still|al|only|maar|always|altijd))* (?:on|at|op|bij|tegen) "
    r"\d+ ?(?:%|procent|percent)"
)
# "whatsapp is goed mijn nummer is ...": the way that an answer begins with, found good, whatever is told after it.
_LEADS_WITH = look_for(r"[^\w\x00]*(?:(?:uh+m?|um+|e+h+m?|well|nou|ja|yes|oh|so|just|gewoon|een|an?|1)\W+)*")
_FOUND_GOOD = look_for(
    r"\s+(?:is|zou|would(?: be)?|vind ik|lijkt me)\s+(?:\w+ )?(?:best|good|fine|ok\w*|goed|prima|beter|better|top|kind"
    r"|vriendelijk|fijn|makkelijk\w*|handig\w*|easi\w+|nice|perfect|lovely|great)\b"
)
_MYSELF = look_for(  # "I will call after five": nobody is to call them
    r"(?<!\w)(?:ik|'k|we|wij|i|i'?ll)(?: (?:will|shall|zal|ga|can|could|kan))?(?: (?:also|then|dan|ook))?\s+$"
)
_HIM_OR_HER = look_for(
    r"\b(?:hij|zij|ze|he|she|they|who|die|niet|not|don'?t|never|nooit"
    r"|(?<!best )(?<!please )(?<!easiest )(?<!prefer )(?<!good )(?<!like )to|(?<!gelieve )te)\s+(?:(?!gelieve |best "
    r"|please )\w+\s+)?$"
)
# What may stand between a way and the hour for it: "bellen kan het best", "phone me on 06..., preferably".
_RIGHT_BEFORE = look_for(
    r"[^\w.!?\n\x00]*(?:(?:me|us|the|owt|aye|upon|doch|ware|not text|no text|geen app|ring|'s|s|call|contact|voor"
    r"|for|mij|mich|mie|ons|maar|mar|mer|mor|ma|gerust|please|pls|plz|graag|dan|eerst|but|only|alleen"
    r"|pas|enkel|just|is|are|can|may|kan|kin|kun|mag|moogt|works|werkt|would|be|vind|ik|best|beste?|bst|liefst?"
    r"|lieft|het"
    r"|'t|heb|at|prefer|preferred|preferably|ideally|bij|voorkeur|fine|ok|okay|good|goed|prima|fijn|fijner|fijnst"
    r"|handig(?:st)?|makkelijk(?:st)?|easi(?:er|est)|better|beter|liever|possible|mogelijk|altijd|always|any ?time"
    r"|whenever|provided|it|a|on|op|via|up"
    r"|by|whatsapp|phone|mail|lol|so|dus|u|je|ge|gij|you|gwn|gewoon|ff|even|effe|kindly|and|en|tho|though|then|time"
    r"|sometime|tel|nummer|number|my|mijn|naar|to|graag|wel|toch|moment|chillst|quickest|snelst)(?!\w)[^\w.!?\n\x00]*)*"
)
_RIGHT_AFTER = look_for(  # "'s avonds bellen", "mornings you may telephone": the way behind its hour
    r"[\s()]*(?:(?:you|u|je|ge|jullie|may|can|mag|moogt|kan|kunt|kun|please|pls|graag|gerust|on|via|op|per|by|me|mij"
    r"|best"
    r"|het|liefst|is|maar|dan|even|ff|a|een)\s+)*"
)
_REACHED_AT = look_for(r"\S+@\S+|(?:\+|\b0)\d[\d .()/-]{6,}")
_NO_WISH = look_for(
    r"\s{0,4},? (?:ik|i|we|wij|hij|zij|ze|he|she|they|de|the|jullie|klanten|customers|centre|center|shift)\b"
)
_CALLING = look_for(
    r"^(niet|not|no|geen|don'?t) (?:\w+ )?(?:bellen|belletjes?|call|calls|calling|ring|phone) (?:me )?", re.IGNORECASE
)
_TO_HALF = r"(?:half(?: past| ?na)?|kwart (?:over|voor)|quarter (?:past|to))"
_UNIT = r"(?:\s?(?:uur|hours?|u|h|am|pm|a\.m\.|p\.m\.|o'?clock)(?!\w))"
# "een" is an hour only where no thing follows: not in "na een bui", "van een klant".
_ONE = (
    r"(?:een|één|1|one)(?![\w'])(?= ?(?:$|[,.;!?)\n\x00-]|uur\b|o'?clock|en\b|and\b|tot\b|to\b|till?\b|'s\b|want\b"
    r"|dan\b"
    r"|zit\b|ben\b|is\b|because\b|then\b|i\b|i'm\b|please\b|pls\b|graag\b|bel\b|app\b|mail\b))"
)
_CLOCK = (
    rf"(?:{_TO_HALF} (?:\d{{1,2}}(?!\d)|\w+)|\d{{1,2}}\.5 (?:past )?(?:\d{{1,2}}(?!\d)|een|één"
    rf"|one){_UNIT}?"  # 3 and half past 4
    rf"|(?!0[46]\b[ -]?\d|20[0-3]\d\b)\d{{1,2}}(?:[:.uh]?[0-5]\d)?(?:en)?(?![\d:])(?! ?(?:%|procent|percent|euro"
    rf"|km)){_UNIT}?"
    rf"(?: (?:30|thirty|15|fifteen)(?!\d))?|{_ONE}{_UNIT}?|twee(?:ë|e)n|vieren|viere\b|vijven|vijve\b|zessen|zesse\b"
    r"|zeu?ven(?:n?en?)?\b|drie(?:ë|e)n|achten|negenen|tienen|elven|twaalven|noon|midday)"
    rf"(?:{_UNIT})?"
)
_DAY = (
    r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday"
    r"|weekday|werkdag|weekend)"
)
_MONTH = r"(?:jan|feb|mrt|maart|march|apr|mei\b|may\b|jun|jul|aug|sep|o[kc]t|nov|dec)"
_SHORT_DAY = r"(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b"
_AFTER = r"(?:after|aftr|aft|afer|afetr|efter|n[aá]|nao|noa|nae|past|achter(?: de)?)"
_BEFORE = r"(?:before|befor|befr|b4|bfor|afore|v[oó][oó]r|veur)"
_BETWEEN = r"(?:between|betwen|betwee|bewteen|btwn|btw(?=\s\d)|tus+en|tus+e|tss)"
_NOT_WHEN = r"(?:not|niet|nie|nait|never|nooit)"
_TYPED_MORNING = r"(?:morn(?:in(?:g|')?|ng|nig)|after?no+n|arvo|ev(?:e?n(?:in(?:g|')?|ng|nig)|ening))"  # as typed fast
_MORNING = rf"(?:{_TYPED_MORNING}|forenoon|daytime|evenin[g']?|tea ?time)"
_OCHTEND = (
    r"(?:ochtend|ochent|morgen|v(?:oo|eu)rmiddag|namiddag|middag|na(?:o|a)noen|avond|ao?vend|oavond|lunch ?pauze)"
)
_S_AVONDS = (
    r"(?:(?:'?s ?|des )(?:o?avonds?|middags|voormiddags|namiddags|ochtends|morgens|oavends|aovens|m[oö]rge(?:n)?s)"
    r"|ochtends|(?<![\w'])avonds)"
)
# What a day holds for most people: "before lunch", "na het eten", "after my last class".
_EVENT = (
    r"(?:lunch(?: ?(?:time|tijd|break|hour))?|breakfast|(?:dinner|supper|tea)(?: ?time)?|prayers?|church|siesta"
    r"|training"
    r"|(?:closing|opening)(?: time)?|classe?s?\b|skl\b|dark\b|bedtime|(?:the |my |me )(?:\w+ ){0,2}(?:class|shift|duty"
    r"|lesson|training|nap|school run|break|round|rehearsal|practice)|(?:choir|dance|band) ?(?:class|practice)?"
    r"|(?:(?:het|'t|de|den|mijn|m'n|mn|m'ne|d'n) (?:laatste )?)?(?:(?:middag|avond|noen)e(?:te)?n|eten(?:stijd)?"
    r"|ontbijt"
    r"|les(?:sen)?\b|melken|middaguur|noen|journaal|nieuws|dienst|schaft|vroege?(?= ?(?:$|[,.]))|lunch(?:pauze)?"
    r"|gebed|koor|kerk|repetitie"
    r"|trainen|dutje|middagdutje|middagpauze|pauze|bel\b|shift)|denoen"
    r"|(?<=after )work|(?<=before )work|(?<=na )(?:het |mijn |m'n )?werk(?:tijd|uren)?"
    r"|(?<!at )(?<!from )(?<!van )(?<!tot )school(?:tijd)?)"
)
_PART = (
    rf"(?:\s*(?:{_S_AVONDS}|'(?:middags|avonds|ochtends|morgens)|in (?:the |de )?(?:{_TYPED_MORNING}|ochtend|middag"
    r"|avond|voormiddag|namiddag)(?!\w)|only\b|onwards?\b|(?:avond|middag)(?!\w)|(?:tomorrow|today|this week"
    r"|next week)(?!\w)(?! (?:i|we|is|my)\b)))"
)
_ONE_DAY = (
    rf"{_DAY}(?:s|ochtend|morgen|middag|namiddag|voormiddag|avond|aovond| mornings?| afternoons?| evenings?| nights?"
    rf"|en)?"
    r"(?!\w)"
)
_DAYS = (
    rf"{_ONE_DAY}(?:(?:\s*[,&]\s*|\s*-\s*|\s+(?:en|and|an|or|of|to|tot|tot en met|t/m|through)\s+)(?:on "
    rf"|op )?{_ONE_DAY})*"
)
_DAY_TYPED = (  # "fri eve"
    r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|saterday|satday)s?(?: (?:aft(?:ernoon)?s?|eve(?:ning)?s?"
    r"|morn(?:ing)?s?))"
)
_WHEN = (
    r"(?:(?:pas |elke dag |any (?:other )?(?:day|evening|afternoon|morning|weekday) )?"
    rf"(?:(?:{_NOT_WHEN} )?(?:{_AFTER}|{_BETWEEN}|{_BEFORE}|rond|round|around|arond)"
    r"|vanaf|from|van|tot|until|till?|aboot|om|at|towards?|tegen"
    r"|(?:niet|not|no|geen|don'?t)\s+(?:(?:te|me|mij|please|graag|eerst|gaan|dan|more|meer)\s+)?"
    r"(?:bellen|belletjes?|call|calls|calling|ring|phone)\s+(?:me\s+)?"
    r"(?:voor|before|na|after|tussen|between))\s+(?:(?:een uur of |a ?round |ongeveer |about )?(?:den? |d'n )?"
    rf"{_CLOCK}(?:\s*(?:-|en|and|an?\b|n\b|tot|to|till?"
    rf"|until)\s*{_CLOCK})?(?! ?{_MONTH})|{_EVENT}){_PART}*"
    r"(?:\s+(?:on|op|door)\s+(?:de |the )?(?:weekdays|werkdagen|doordeweeks|monday|tuesday|wednesday|thursday"
    r"|friday|maandag"
    r"|dinsdag|woensdag|donderdag|vrijdag)s?)?"
    rf"|(?:(?:vanavond|tonight|morgen|tomorrow)(?=\s+(?:{_AFTER}|{_BETWEEN}|{_BEFORE}|rond|around|vanaf|from|om|at)\s))"
    r"|(?:(?:in|during|tijdens) )?(?:my |mijn |de |the )?(?:lunch ?break|lunch ?time|lunch|pauze"
    r"|break),? \d{1,2}(?:[:.]\d\d)?"
    r"(?: ?(?:-|to|till?|tot|until) ?\d{1,2}(?:[:.]\d\d)?)?(?![\d%])"
    rf"|{_S_AVONDS}(?: (?:vroeg|laat)\b)?"
    rf"|(?:(?:vroeg|laat) )?(?:in|rond|tegen) (?:de |den )?(?:vroege |late )?{_OCHTEND}(?:uren)?(?!\w)"
    rf"|(?:around|about|at|by|b4) (?:noon|lunch(?: ?time)?|midday)|{_AFTER} (?:de |den )?middag(?!\w)"
    rf"|{_BEFORE} de middag"
    rf"|(?:(?:early|late) )?in (?:the |my )?(?:(?:early|late|l8) )?{_MORNING}s?(?!\w)|tus+en de middag"
    rf"|(?:any|every|each) (?:{_MORNING}|weekday|other day)|elke (?:{_OCHTEND}|werkdag)(?!\w)|between clients"
    r"|doordeweeks|door de week|(?:on )?weekdays|(?:op )?werkdagen|op een werkdag|on a weekday|overdag|during the day"
    rf"|(?:(?:early|late|l8) )?(?:evenings|evnings|mornings|mornngs|afternoons|daytimes)(?! (?:shift|dienst))"
    rf"|(?:(?:not|niet|nie) )?(?:(?:on|op|of) (?:an? |een )?)?(?:van )?{_DAYS}"
    rf"|(?:not|niet|nie) (?:before|voor|vóór|after|na) {_ONE_DAY}"
    rf"|(?:not|never) (?:(?:in|during|on) (?:the |my |any |an? )?|this |the |tomorrow )(?:{_MORNING}|{_DAY}"
    rf"(?: (?:mornings?|afternoons?|evenings?|nights?))?|weekends?)s?(?!\w)"
    rf"|not {_DAY_TYPED}(?!\w)|not (?:mornings|afternoons|evenings|nights|weekends)(?!\w)|any (?:day|time) (?:but"
    rf"|except|bar) (?:on )?{_ONE_DAY}"
    r"|(?:in|during) (?:the |het |'t )?weekends?(?!\w)"
    r"|(?:during |binnen |tijdens )?(?:office|business|working|kantoor) ?(?:hours|uren)\b"
    r"|(?:niet )?(?:tijdens|onder) (?:de |het |mijn |m'n )?(?:werk(?:tijd|uren|dag)?|school(?:tijd)?|eten)"
    r"|(?:tijdens|in|onder) (?:de |mijn |m'n |mn )?(?:lunch(?:pauze)?|(?:middag)?pauze|schaft(?:tijd)?|break)(?!\w)"
    rf"|(?:during|at|on) (?:breakfast|lunch(?: ?time)?|dinner|break|tea ?time)(?!\w)"
    rf"|(?:{_SHORT_DAY} ?(?:-|t/m|tot|to) ?{_SHORT_DAY},? )?\d{{1,2}}[:.]\d\d ?(?:-|to|tot|till|until) ?"
    r"\d{1,2}[:.]\d\d(?!\d)"
    rf"|{_SHORT_DAY} ?(?:-|t/m|tot|to) ?{_SHORT_DAY}(?=,? (?:{_AFTER}|{_BETWEEN}|{_BEFORE}|vanaf|from)\s)"
    rf"|(?<=[,.:] )(?:(?:early|late|l8) )?(?:evenin[g']?|evning|morning|afternoon|ochtend|voormiddag|namiddag|avond"
    r"|arvos?|\d{1,2}:\d\d)(?!\w)"
    r"(?= ?(?:$|[,.!;]|(?:is |are )?best|please|pls|graag|only|time|tho\b))(?: time)?(?: only)?"
    r"|(?:in|during) (?:my|the) lunch(?: ?bre?a?ke?| hour| ?time)?(?:,? \d{1,2}(?: ?(?:-|to|till?"
    r"|until) ?)\d{1,2}(?:[:.]\d\d)?"
    r"\b)?"
    r"|lunch ?(?:time|break)|tea ?time|hele dag|(?:early|vroeg|late|laat)(?= ?(?:$|[,.!;\n]))|of an (?:afternoon"
    r"|evening)"
    r"|(?:after|na|before|voor) (?:de|het|'t|mijn|m'n|my|the|me) \w+(?= ?(?:$|[,.!;\n]))"
    r"|all day|any ?time|tonight|vanavond|(?:tomorrow|morgen) (?:morning|afternoon|evening|ochtend|middag|avond)(?!\w)"
    r"|altijd)"
)
_WHILE = (
    r"when(?:ever)? (?:it'?s|it is|i'?m|i am|school is|work is|the \w+ (?:is|are)) \w+(?= ?(?:$|[,.!;\n]|cause"
    r"|because))"
)
# Hours that belong together: "weekday mornings before eleven", "na het eten, zo rond half twee".
_TIME = look_for(
    rf"(?<![\w'])(?P<when>{_WHILE}|(?:(?:any ?time |whenever )(?={_BEFORE}\b|{_AFTER}\b|{_BETWEEN}\b|from\b))?{_WHEN}"
    rf"(?:(?:,(?=\s+(?:zo|between|tussen|na|after|before|voor|from|vanaf|not)\b))?\s+"
    rf"(?:(?:zo|or|of)\s+)?{_WHEN})*"
    rf"(?:,? (?:bar|except|but not|behalve|maar niet) (?:on |op )?{_DAY}(?:s|en)?(?!\w))?)"
)
_ALL_DAY = look_for(
    r"all day|hele dag|(?:elke|every|each|by) |(?:from|van) \S+\Z|early|late|vroeg|laat|when|not (?:on )?[a-z]+\Z"
    r"|(?:after|na|before|voor) (?:de|het|'t|mijn|m'n|my|the|me) (?!middag|noen|\w*eten|werk)"
)
_ONLY_LINKED = look_for(  # says something else as often as when to be reached
    r"(?:all day|hele dag|elke|every|each|by|when|(?:after|na|before|voor) (?:de|het|'t|mijn|m'n|my|the"
    r"|me)\b(?! (?:\w+ )?(?:middag|noen|eten|\w+eten|werk))|overdag|during the day|tonight|vanavond|morgen|tomorrow"
    r"|in (?:the |het )?weekends?|early|late"
    rf"|vroeg|laat|office|(?:op |on )?{_DAY}(?:s|en)?\Z|in de pauze|lunch|tea|at (?:breakfast|lunch|noon)"
    r"|on (?:break|lunch)|avond\Z|ochtend\Z)"
)


_ENDING = look_for(  # "a.b@gmail.con sorry .com"
    r"[\s,;:!()-]+(?:(?:oe?ps|oops|sorry|no|wait|i mean|pardon)[\s,;:!()-]+)*(?P<new>\.(?:com|nl|net|org|be|de|eu"
    r"|ie))(?![\w@])"
)


def find_email(m: Message) -> Iterator[Found]:
    """An address, also when its signs are spelled out; that of somebody else only where there is no other, and
    then whoever asks decides with `whose.is_left_out`."""
    others: Found | None = None
    for pattern in (_PLAIN_EMAIL, _SPELLED_EMAIL):
        best: Found | None = None
        for e in pattern.finditer(m.all):
            if best is not None:
                since = bisect_left(m.reading.starts, best.end)
                if not _INSTEAD_OF_IT.search(m.all[since : e.start()]):
                    continue
            if pattern is _SPELLED_EMAIL and _JOINER.match(e.group()):
                continue  # "tas, hyphen, k, then at mail dot nl": the address began before
            if pattern is _SPELLED_EMAIL and (not _spelled(m, e) or _BEGUN.search(lead(m.all, e.start()))):
                continue
            start = e.start() + len(e.group()) - len(e.group().lstrip("'"))
            if m.text[start] == "\x00" and _YOURS.search(lead(m.all, start)):
                continue
            typed = m.reading.quoted(start, e.end())
            address = _address(typed.lower() if pattern is _SPELLED_EMAIL else typed.replace(",", "."))
            if address and (ending := _ENDING.match(m.all, e.end())):
                address = _address(address.rpartition(".")[0] + ending["new"])
            if address and not re.search(
                r"\b(?:wrong|verkeerde?|not|niet|oude|old|instead of|in plaats van)\s+(?:\w+\s+)?$", lead(m.all, start)
            ):
                if is_anothers(m, start, e.end()) or is_former(m, start, e.end()):
                    others = m.found("email", address, start, e.end())
                    continue
                best = m.found("email", address, start, e.end())
        if best:
            yield best
            return
    if others:
        yield others
        return
    if m.asked == EMAIL:
        for said, begin, end in spoken.addresses(m.reading.original):
            if address := _address(said):
                yield Found("email", address, "given", begin, end)
                return
        for kind in _THEN_PROVIDER.finditer(m.all):
            if re.search(r"[\d._]", kind["local"]) and (address := _address(f"{kind['local']}@{kind['provider']}")):
                yield m.found("email", address, *kind.span())
                return


_JOINER = look_for(r"\W*(?:then|dan)\W*(?:@|\bat\b|apen|\W)")
_THEN_PROVIDER = look_for(  # "kuipers88 and then gmail.com", "kuipers88, the gmail.com kind"
    r"(?<![\w@.])(?P<local>[a-z0-9][\w.+-]+\w)(?:,? (?:and|en))?(?:,? (?:then|dan|followed by|at|with|on|plus|bij|op))?"
    r"(?:, the| the| de|(?<=then)|(?<=dan)|(?<=followed by)|(?<=at)|(?<=plus)) (?:usual |gewone )?"
    r"(?P<provider>(?:gmail|hotmail|outlook|live|yahoo|icloud|telenet|ziggo|proton|protonmail|skynet|kpnmail|xs4all"
    r"|planet|home|hetnet|upcmail|casema|quicknet|proximus)\.(?:com|nl|be|me|net))(?![\w@])"
)


_BEGUN = look_for(  # the end of an address that is said letter by letter: "j a n streepje | 7 at ..."
    r"(?<![\w'])(?:(?:[a-z0-9] ){2}|(?:streepje|underscore|dash|hyphen|(?<!geen )punt|dot)(?: laag| in het midden)?"
    r"(?: \([^)]*\))?,? (?:[a-z0-9]{1,2} )?|[a-z0-9],? (?:dan|en|then|and) |cijfer )$"
)
# Between two addresses: the first is taken back.
_INSTEAD_OF_IT = look_for(
    r"^\W*(?:\w+\W+){0,2}?(?:no|nee|neen|sorry|wait|wacht|correction|correctie|oops|oeps)\b"
    r"|\b(?:old one|oude|other one|andere|niet meer|not any ?more|no longer|closed|gesloten|hacked|gehackt|verkeerd"
    r"|wrong"
    r"|typo|tikfout|i mean|ik bedoel|make that|moet zijn)\b"
)


def _spelled(m: Message, e: re.Match[str]) -> bool:
    if "@" in e.group() or re.search(r"[(\[{]", e.group()):
        return True
    return m.asked == EMAIL or bool(_MAIL_WORD.search(m.all, max(0, e.start() - 80), e.start()))


def _address(said: str) -> str | None:
    spelled = re.sub(rf"^(.*?){_AND_THEN}{_AT}", lambda at: at[1] + "@", said, count=1, flags=re.I)
    spelled = re.sub(r"\s+(?:underscore|laag streepje|liggend streepje)\s+", "_", spelled, flags=re.I)
    spelled = re.sub(_DASH, "-", spelled, flags=re.I)
    spelled = re.sub(_DOT, ".", spelled, flags=re.I).replace(" ", "")
    try:
        return validate_email(spelled, check_deliverability=False).normalized.lower()  # phones begin with a capital
    except EmailNotValidError:
        return None


def find_phone(m: Message) -> Iterator[Found]:
    """A Dutch or Belgian number, or any other with its country code, as E.164. Nine digits alone are no number.

    The first one said, unless it is taken back: "0118 112112, nee hoor, 06 12345678"; that of somebody else only where
    there is no other, and then whoever asks decides with `whose.is_left_out`.
    """
    best: Found | None = None
    others: Found | None = None
    read_to = 0
    for start, end in _written(m.all):
        written = m.all[start:end]
        digits = re.sub(r"\D", "", written)
        before = lead(m.all, start)
        if _DAY_FIRST.match(written) or _ID_NUMBER.search(before) or _NOT_MINE.search(before[-40:]):
            continue
        if not 9 <= len(digits) <= 15:
            continue
        if m.asked == PHONE and re.fullmatch(r"[64]\d{8}", digits):
            said = "0" + digits
        elif digits.startswith("0") or written.lstrip(" (").startswith("+"):
            said = re.sub(r"\(0\)", "", written)
        elif m.asked == PHONE and digits.startswith(("316", "324")):
            said = "+" + digits
        else:
            continue
        number = _abroad(m.all, start, end, digits) or _number(said, m.country)
        if number and (is_anothers(m, start, end) or is_former(m, start, end)):
            others = m.found("phone", number, start, end)
            continue
        again = best is not None and _alike(str(best.value), number) and _LOOKED.search(m.all, read_to, start)
        if number and (best is None or again or _TAKEN_BACK.search(m.all, read_to, start)):
            best = m.found("phone", number, start, end)
            read_to = end
    if best is None and (m.asked == PHONE or OF_NUMBER.search(m.all)):
        for digits, begin, finish in spoken.numbers(m.reading.original):
            if number := _number(digits, m.country):
                best = Found("phone", number, "given", begin, finish)
    if said := best or others:
        yield said


_LOOKED = look_for(  # "06 ... 61. Or 16? I looked at it now, 06 ... 16", "one too many. 06 ..."
    r"\b(?:i (?:have )?(?:looked|checked)|let me (?:look|check)|hang on|hold on|wait|too many|too few|one short"
    r"|(?:it )?says)\b"
)


def _alike(one: str, other: str | None) -> bool:
    return other is not None and one[:7] == other[:7] and one != other


_GROUP = look_for(r"\d+")
_MOBILE = look_for(r"0[64]")


def _written(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand in figures; of figures that are more than a Dutch number has, those that make one:
    "12 uur 06 12345678 32 uur" holds ten digits that begin with 06."""
    for n in _NUMBER.finditer(text):
        start, end = n.span("n")
        groups = [(start + g.start(), start + g.end()) for g in _GROUP.finditer(n["n"])]
        digits = re.sub(r"\D", "", n["n"])
        if not (n["n"].startswith("+") or digits.startswith("00")) and len(digits) > 10:
            cut = [
                (begin, finish)
                for i, (begin, _) in enumerate(groups)
                for _, finish in groups[i:]
                if len(re.sub(r"\D", "", text[begin:finish])) == 10 and _MOBILE.match(text[begin:finish])
            ]
            if cut:
                start, end = min(cut, key=lambda c: len(_GROUP.findall(text[slice(*c)])))
        yield start, end


def _abroad(text: str, start: int, end: int, digits: str) -> str | None:
    """A number as it is dialled in another country: "0172 640 9938, plus 49 in front", "07700 900123"."""
    if not digits.startswith("0") or digits.startswith("00"):
        return None
    code = _COUNTRY_CODE.search(text, end, end + 40) or _COUNTRY_CODE.search(text, max(0, start - 30), start)
    if code:
        return _number("+" + code["code"] + digits[1:], None)
    for region, mobile in _FOREIGN:
        if mobile.fullmatch(digits):
            parsed = phonenumbers.parse(digits, region)
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return None


def _number(said: str, country: str | None) -> str | None:
    belgian = _looks_belgian(said) or (country == "BE" and not re.match(r"\D*06", said))
    regions = ("BE", "NL") if belgian else ("NL", "BE")
    for region in regions:
        try:
            parsed = phonenumbers.parse(said, region)
        except phonenumbers.NumberParseException:
            continue
        shown = said.startswith("+") or re.match(r"\D*0(?:6|4[5-9])", said)
        if phonenumbers.is_valid_number(parsed) or (shown and phonenumbers.is_possible_number(parsed)):
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return None


def _looks_belgian(said: str) -> bool:
    """04xx is a mobile number in Belgium and, written in two parts, a Dutch area code."""
    digits = re.sub(r"\D", "", said)
    dutch = re.fullmatch(r"\D*04\d\d?\d?[\s-]\s*\d{6,7}\D*", said) or re.match(r"\D*04\d[ -]\d{3} ?\d\d ?\d\d\b", said)
    return digits.startswith("04") and len(digits) == 10 and not dutch


def find_channel(m: Message) -> Iterator[Found]:
    """The wish to be called, mailed or sent a WhatsApp message, and when."""
    asked = m.asked == CHANNEL
    time = _hour(m)
    any_way = _ANY_WAY.search(m.all) if asked else None
    if any_way and not _YET_RATHER.search(m.all, any_way.end()):
        yield m.found("contact_channel", None, *any_way.span(), status="no_preference")
        return
    either = _EITHER.search(m.text) if asked else None
    if either and len({c.lastgroup for c in _CHANNEL.finditer(m.text)}) > 1:
        yield m.found("contact_channel", None, *either.span(), status="no_preference")
        return
    if asked and (words := _in_other_words(m)):
        yield words
        if words.value == EMAIL:
            return  # "every morning" is when they open it
    settled = next((c for c in _CHANNEL.finditer(m.all) if asked and c.lastgroup and _is_settled(m, c)), None)
    chosen = m.found("contact_channel", settled.lastgroup, *settled.span()) if settled else None
    chosen = (
        chosen
        or (_at_head(m) if asked else None)
        or next((f for c in _CHANNEL.finditer(m.all) for f in _chosen(m, c, asked, time)), None)
    )
    chosen = chosen or (_only_one(m) if asked else None)
    chosen = _thought_better(m, chosen) if chosen is not None else None
    if chosen is not None and not (asked and _in_other_words(m)):
        yield chosen
    if time and (
        (chosen is not None and _belongs(m, time, chosen))
        or (asked and is_bare(m, *time.span(), _ALLOW) and not _NEGATES.search(around(m, *time.span())))
        or (asked and chosen is not None and _REPLIES.search(m.text, *m.clause_at(time.start())))
        or (asked and not heavy(m.own_words.replace(m.text[slice(*time.span())], " "), _ALLOW))
        or (m.asked == PHONE and len(re.findall(r"\d", m.all)) >= _DIGITS and is_bare(m, *time.span(), _ALLOW))
        or _REACHABLE.search(m.text)
        or _for_either(m, time)
        or (_BESIDE_NUMBER.search(lead(m.text, time.start())) and _ENDS.match(m.text, time.end()))
        or (m.asked == PHONE and _is_told_with_the_number(m, time))
    ):
        # "niet bellen voor 10u": niet voor 10u
        hour = _CALLING.sub(_without_call, m.reading.quoted(*time.span("when")))
        yield m.found("contact_time", hour, *time.span("when"))


_IT_IS = look_for(r" it is(?=\s*(?:$|[.,;!\n]|then\b))")
_BECOMES = look_for(r"\b(?:so|then)\b[^.!?\n]{0,16}\b(?:it|that) (?:becomes|will be|must be)(?: the| an?| by)? $")


def _is_settled(m: Message, c: re.Match[str]) -> bool:
    """ "Phone. Actually not. Yes, WhatsApp it is", "so you see it becomes e-mail": what it comes down to."""
    return bool(_IT_IS.match(m.all, c.end()) or _BECOMES.search(lead(m.all, c.start())))


def _without_call(said: re.Match[str]) -> str:
    """ "Don't call before 10" is "not before 10"."""
    no = said[1].lower()
    return "not " if no in ("don't", "no") else "niet " if no == "geen" else said[1] + " "


_ENDS = look_for(
    r"(?:\s+(?:is|are|would be|works?|suits?) (?:me )?(?:\w+ )?(?:best|good|fine|great|better|ideal|ok|okay"
    r"|perfect)\b)?"
    r"\s*(?:$|[,.!;\n\x00]|(?<=(?:good|fine|best)) |(?:but (?!not)|cuz|bc|since|thanks|thank|tho|though|otherwise"
    r"|haha|lol)\b"
    r"|(?:please|pls|only|want|because|cos|cause|omdat|wel|dan|graag|best|he|hè|hé|hoor)\b)"
    r"(?! (?:i'?m|i am"
    r"|ik) not\b)"
)
_BESIDE_NUMBER = look_for(r"(?:\+|\b0)\d[\d /-]{7,}[,;]?\s+(?:(?:but|maar|only|pas|alleen|enkel|best|liefst)\s+)*$")


def _for_either(m: Message, time: re.Match[str]) -> bool:
    """ "Mail of bel, na zes uur": no way is chosen, yet the hour is."""
    way = _way_to(m, time)
    return way is not None and bool(_OR_BEFORE.search(lead(m.text, way.start())))


def _is_told_with_the_number(m: Message, time: re.Match[str]) -> bool:
    """ "0611111111, after 4 only", "..., bereikbaar van 8 tot 17 uur"."""
    if len(re.findall(r"\d", m.all[: time.start()])) < _DIGITS or _NEGATES.search(around(m, *time.span())):
        return False
    beside = _RIGHT_BEHIND.search(lead(m.text, time.start()))
    beside = beside and _ENDS.match(m.text, time.end())
    return bool(beside or _ANSWERS.search(m.text, *m.clause_at(time.start())))


_RIGHT_BEHIND = look_for(
    r"(?:\d{2}|\d \d)[\s,.;!-]*(?:(?:but|and|so|maar|only|pas|alleen|enkel|please|preferably|if possible|ring"
    r"|best)\s+)*$"
)
_DIGITS = 6  # more than these, in figures or in words, are a telephone number and no hour
_BETWEEN_THINGS = look_for(  # "two cappuccinos"
    r"(?:between|tussen) (?!de middag)(?:\d{1,2}|\w+) (?!en\b|and?\b|n\b|to\b|tot\b)[a-z]"
)
_NO_HOUR = look_for(  # "rond de 3800", "tot 36 uur", "of Thursday"
    r"^(?:of \w*day\b|van (?:\w*dag\b(?! (?:tot|t/m|-))|\d+$))|\b(?:2[5-9]|[3-9]\d)\s?(?:uur|hours?|hrs?)\b"
    r"|(?<!\d)(?!(?:[01]\d|2[0-4])[0-5]\d(?!\d))\d{4,}"
)
_OF_THINGS = look_for(  # "after two years"
    r"\s+(?:years?|yrs?|jaar|months?|maand(?:en)?|weeks?|weken|kids?|kinderen|children|interviews?|gesprekken)\b"
)
_OUTDONE = look_for(
    r"\b(?:liever|liefst|rather|prefer\w*|beter|better|best|nee|neen|not|niet|geen|or|of|kan|can|mag|may|but|maar"
    r"|eigenlijk|actually|wait|wacht|instead|no(?! need)|doesn'?t|don'?t|won'?t|can'?t|never|nooit|is)\b|@|\d{6}"
)
_NEGATES = look_for(r"\b(?:not|niet|geen|no|never|nooit|don'?t)\b")
_WAS_CALLED = look_for(
    r"\b(?:belde|belden|(?<!liefst )(?<!graag )gebeld|rang|(?<!be )called|(?<!be )phoned|mailde|appte)\b"
)


def times(text: str) -> Iterator[re.Match[str]]:
    """Every hour, part of a day or day in this text of a reading, as `when`, whatever it is said of."""
    return _TIME.finditer(text)


def _hour(m: Message) -> re.Match[str] | None:
    """When to reach somebody: the hour in the clause about reaching them, or else the first."""
    hours = [t for t in _TIME.finditer(m.text) if t.group() != "altijd" or is_bare(m, *t.span(), _TO_REACH)]
    if m.asked in ("weekend", "shifts"):  # days to work on
        hours = [t for t in hours if not _NAMES_DAY.match(m.text, t.start()) or _way_to(m, t)]
    hours = [t for t in hours if not (_RULED_OUT.search(lead(m.text, t.start())) or _LEFT_OUT.match(m.text, t.end()))]
    hours = [t for t in hours if not _BETWEEN_THINGS.match(m.text[t.start() :]) and not _NO_HOUR.search(t["when"])]
    hours = [t for t in hours if not _OF_THINGS.match(m.text, t.end())]
    hours = [t for t in hours if not _WAS_CALLED.search(m.text, *m.clause_at(t.start()))]  # "die belde me om 11 uur"
    hours = [t for t in hours if not _AT_WORK_THEN.search(lead(m.text, t.start()))]
    hours = [t for t in hours if not (_TOLD_OF_IT.match(m.text, t.end()) or _DAY_OF.match(m.text, t.start()))]
    hours = [t for t, after in zip(hours, [*hours[1:], None], strict=False) if not _said_again(m, t, after)]
    linked = [t for t in hours if _way_to(m, t)]
    loose = _ALL_DAY if m.asked == CHANNEL else _ONLY_LINKED
    hours = [t for t in hours if t in linked or not loose.match(t["when"])]
    beside = [t for t in hours if _CHANNEL.search(m.text, *m.clause_at(t.start()))]
    if linked:
        return linked[0]
    return min(beside or hours, key=lambda t: _NEGATES.match(m.text, t.start()) is not None, default=None)


def _said_again(m: Message, time: re.Match[str], after: re.Match[str] | None) -> bool:
    """ "After school, so like after four": the hour that is meant comes behind."""
    return after is not None and bool(_SO_AFTER.fullmatch(m.text, time.end(), after.start()))


_A_SENTENCE = look_for(r"(?:\A|[.!?\n])\s*(?:(?:by|per|via|just|the|a|een|liefst|preferably|graag|please)\s+)*\Z")
_SO_AFTER = look_for(r",?\s+(?:dus|so|so like|like|zeg maar|i\.e\.)\s+")


def _way_to(m: Message, time: re.Match[str]) -> re.Match[str] | None:
    """The way that an hour stands right beside: "mail me, before noon", "tussen 9 en 11 bellen"."""
    ways = list(_CHANNEL.finditer(m.text, max(0, time.start() - 90), time.start()))
    before = ways[-1] if ways else None
    if before and not _NO_WISH.match(m.text, before.end()):
        between = _TIME.sub(" ", _REACHED_AT.sub(" ", m.text[before.end() : time.start()]))
        if _RIGHT_BEFORE.fullmatch(between):
            return before
        if re.fullmatch(r"\.+\s+", between) and _A_SENTENCE.search(lead(m.text, before.start())):
            return before  # "Phone. Between one and two"
    gap = _RIGHT_AFTER.match(m.text, time.end())
    behind = _CHANNEL.match(m.text, gap.end()) if gap else None
    if behind and not _NO_WISH.match(m.text, behind.end()) and not _MYSELF.search(lead(m.text, time.start())):
        return behind
    return None


_INBOX = r"(?:(?:e-?)?mail ?box|in-?box|mailbus)"
_TO_INBOX = look_for(
    rf"\b(?:iets|berichtje?|something|message|drop|stuur|send|write|schrijf|liever|liefst|rather)\b[^.!?\n]{{0,24}}?"
    rf"\b(?:in|into|naar|to|via) (?:my|mijn|m'n|mn|de|the) {_INBOX}\b"
    rf"|\b(?:my|mijn|m'n|mn|de|the) {_INBOX}\b[^.!?\n]{{0,12}}\b(?:is|werkt|works)?\s?(?:best|beste|beter|better|liefst"
    r"|fijn\w*|prima|easiest|makkelijk\w*)\b"
    rf"|\b(?:check|open|read|lees|bekijk)\b[^.!?\n]{{0,24}}\b(?:{_INBOX}|e-?mail)\b[^.!?\n]{{0,80}}\b(?:write|schrijf"
    r"|written|bericht|there|daar)\b"
)
_LET_IT_RING = look_for(
    r"\b(?:laat|let)\b[^.!?\n]{0,20}\b(?:gsm|telefoon|mobiel\w*|phone|mobile|cell)\b[^.!?\n]{0,16}"
    r"\b(?:rinkelen|overgaan|afgaan|ring)\b|\b(?:gsm|telefoon|mobiel\w*)\b(?: \w+)? (?:laten|mag|mogen) (?:\w+ )?"
    r"(?:rinkelen|overgaan|afgaan)\b|\b(?:if|when|als|wanneer)\b[^.!?\n]{0,24}\b(?:phone|telefoon|gsm|mobile|belt"
    r"|bel|ring|rings|call)\b[^.!?\n]{0,20}\b(?:pick(?: it)? up|answer|neem (?:ik|'k)(?: \w+)? op|op)\b[^.!?\n]{0,16}"
    r"\b(?:do that|doe dat)\b"
)


def _in_other_words(m: Message) -> Found | None:
    """ "Iets in mijn mailbox", "let my phone ring": a way that is not called by its name, where no other is named."""
    for way, words in ((EMAIL, _TO_INBOX), (PHONE, _LET_IT_RING)):
        said = words.search(m.all)
        if not said or _NEGATES.search(said.group()) or _THAN.search(said.group()):
            continue
        if way == EMAIL and _HARDLY_READ.search(m.all):
            continue
        if not any(c.lastgroup not in (None, way) and not _ruled_out(m, c) for c in _CHANNEL.finditer(m.all)):
            return m.found("contact_channel", way, *said.span())
    return None


_THAN = look_for(r"\b(?:than|dan)\b")
_HARDLY_READ = look_for(r"\b(?:full|vol|hardly|barely|rarely|seldom|zelden|amper|nauwelijks)\b")
_COMPARED = look_for(r"\b(?:than|dan)\s+(?:\w+\s+){0,2}$")
_IS_OFF = look_for(r"[^.!?,\n]{0,12}\b(?:staat (?:altijd |meestal )?uit|is (?:always |mostly )?off|switched off)\b")


def _ruled_out(m: Message, c: re.Match[str]) -> bool:
    start, end = m.clause_at(c.start())
    before = m.all[start : c.start()]
    behind = _NOT_CHANNEL_AFTER.match(m.all[:end], c.end()) or _IS_OFF.match(m.all, c.end())
    return bool(_NOT_CHANNEL.search(before) or _COMPARED.search(before) or behind)


_GOOD_TO = look_for(
    r"\W*(?:prima|goed|best|fine|good|ok|oke|oké|okay)\s+(?:om (?:\w+ )?te|to|if you|als (?:u|je|jullie))\s+"
)
_POLITELY = look_for(r"\s*(?:pls|plz|please|graag|aub|alsjeblieft|alstublieft)\b")
_BETTER_THAN_THAT = look_for(
    r"\b(?:liever|liefst|rather|prefer\w*|beter|better|actually|eigenlijk|wait|wacht|or|of|instead|not|niet|no)\b"
)


def _at_head(m: Message) -> Found | None:
    """ "WhatsApp would be kind. On calls I go squeaky": the way that the answer begins with, if nothing outdoes it."""
    begin = _LEADS_WITH.match(m.text)
    head = _CHANNEL.match(m.text, begin.end() if begin else 0)
    if head and head.lastgroup and _FOUND_GOOD.match(m.text, head.end()) and "?" not in m.all:
        return m.found("contact_channel", head.lastgroup, *head.span())
    good = _GOOD_TO.match(m.text)
    head = _CHANNEL.match(m.text, good.end()) if good else None
    if head and head.lastgroup and not _NOT_CHANNEL_AFTER.match(m.all, head.end()):
        return m.found("contact_channel", head.lastgroup, *head.span())
    head = _CHANNEL.match(m.text, len(m.text) - len(m.text.lstrip()))
    polite = _POLITELY.match(m.text, head.end()) if head else None
    if head and head.lastgroup and polite and "?" not in m.all and not _BETTER_THAN_THAT.search(m.all, polite.end()):
        return m.found("contact_channel", head.lastgroup, *head.span())
    if not head or not head.lastgroup or _OUTDONE.search(m.all, head.end()) or "?" in m.all:
        return None
    return m.found("contact_channel", head.lastgroup, *head.span())


# "Call me. Actually no, WhatsApp": what outdoes the way that was named before.
_BETTER = look_for(
    r"(?:\bactually\b|\bno\b|\bor no\b|\bon second thoughts?\b|\bor (?:rather|better)\b|\bof beter\b|\bof nee\b|\bnee\b"
    r"|\bcorrect(?:ion|ie)\b"
    r"|\bi correct myself\b|\bwait\b|\bwacht\b|\bof liever\b|\btoch\b)"
    r"(?:\W+(?:no|nee|wait|wacht|sorry|actually|eigenlijk|toch|hm+|eh+m?|oh|just|make|that|it|i|give|you|then|dan|do"
    r"|doe|doet|maar|text|me|on|by|via|per|gewoon|beter|liever|better|use|stuur|stuurt|een|a|an|my|is|in|fact|yes"
    r"|gerust"
    r"|on|second|thoughts?|or|rather|but|please))*\W+$"
)


_IS_BETTER = look_for(
    r"\W{1,3}(?:(?:is|heb ik|vind ik|zie ik|works?|werkt|would be|lees ik|me|mij|het|'t|for|me|voor|toch|maar|a lot"
    r"|veel)\s+)*"
    r"(?:dus\b|beter\b|better\b|best\w*|fijner\b|fijnst\b|liever\b|liefst\b|safe(?:r|st)\b|easier\b|easiest\b"
    r"|makkelijk(?:er|st)\b"
    r"|handiger\b)(?! (?:not|niet)\b)"
)


def _thought_better(m: Message, chosen: Found) -> Found:
    """The way that is named last, where somebody corrects themselves: "call me, no wait, whatsapp"."""
    after = bisect_left(m.reading.starts, chosen.end)
    for c in _CHANNEL.finditer(m.text, after):
        _start, end = m.clause_at(c.start())
        if c.lastgroup in (None, chosen.value) or _NOT_CHANNEL_AFTER.match(m.all[:end], c.end()):
            continue
        before = lead(m.text, c.start())
        better = _BETTER.search(before) or (_IS_BETTER.match(m.text, c.end()) and not _IS_BETTER.match(m.text, after))
        names_it = re.match(r"\W*[\w.+-]+@|[^.!?,]{0,8}[+\d][\d ]{7}", m.text[c.end() :])
        if better and not names_it and not _NOT_CHANNEL.search(before):
            return m.found("contact_channel", c.lastgroup or "", *c.span())
    return chosen


def _only_one(m: Message) -> Found | None:
    """The one way that an answer names, if it is not ruled out."""
    named = [c for c in _CHANNEL.finditer(m.text) if c.lastgroup and not _PHONE_ITSELF.search(m.text[: c.start()])]
    if len({c.lastgroup for c in named}) != 1:
        return None
    for c in named:
        start, end = m.clause_at(c.start())
        out = _NOT_CHANNEL.search(m.all[start : c.start()]) or _NOT_CHANNEL_AFTER.match(m.all[:end], c.end())
        if out or _PAST.search(m.all, start, end) or _FORGET.search(m.all, start, end) or _POLICE.search(m.all):
            return None
    return m.found("contact_channel", named[0].lastgroup or "", *named[0].span())


def _belongs(m: Message, time: re.Match[str], chosen: Found) -> bool:
    """An hour in the sentence that chooses the way, or one that stands by itself: "Mail. After six"."""
    place = bisect_left(m.reading.starts, chosen.start)
    begin, end = sorted((place, time.start()))
    together = not _SENTENCE.search(m.all, begin, end)
    return together or not heavy(around(m, *time.span()), _TO_REACH)


# "Overdag sta ik op de steiger", "mornings I'm in the clinic", "Sunday they ...": what happens then.
_TOLD_OF_IT = look_for(
    r"\s+(?:(?:sta|zit|slaap|werk|lig|train|heb|moet|bid|leer|kijk|drum|speel|zing|dans|sport|kook"
    r"|repeteer|rij) ik\b|ik (?:sta|zit|slaap|werk|lig)\b"
    r"|i(?:'m| am) (?:in|at|on|under)\b|i (?:sleep|work|stand|sit|teach|follow|set|train)\b)"
    r"(?! (?:thuis|klaar|vrij|binnen|buiten|beschikbaar|bereikbaar|altijd aan|in (?:de |mijn |m'n |mn )?pauze"
    r"|op de (?:kant|bank|bnk)))"
)
_AT_WORK_THEN = look_for(  # "but I work evenings", "I sleep in the mornings"
    r"\bi(?: (?:also|always|mostly|usually|only|still|now))? (?:work|sleep|study|train|teach|drive|cook|clean|swim"
    r"|run|sing)\s+$"
)
_DAY_OF = look_for(
    rf"(?:on |op )?{_DAY}s?\s+(?:they|we|he|she|the|my|an?|de|het|een|ze|hij|staat|gaat|komt|moet ik|night)\b"
)
_NAMES_DAY = look_for(rf"(?:on |op )?{_DAY}")
_SENTENCE = look_for(r"[.!?\n](?=\s|$)")
_RULED_OUT = look_for(
    r"\b(?:not|niet|no|geen|never|nooit|except|behalve|but not)\s+(?:(?:on|op|this|deze|the|de|in)\s+)*$"
)
_LEFT_OUT = look_for(
    r",?\s+(?:(?:kan|lukt|liever|ben ik er|werk ik)\s+)?(?:niet|not|nooit|never)\b"
    r"(?! (?:on|by|via|op|per|with|over|before|earlier|later|voor|eerder|mornings?|evenings?|afternoons?|weekends?|'s"
    r"|today|vandaag|overdag|daarvoor|ervoor)\b)"  # "before noon, not on the phone"
)


def _chosen(m: Message, c: re.Match[str], asked: bool, time: re.Match[str] | None) -> Iterator[Found]:
    timed = time is not None
    rest = m.without([time.span()]) if time else m
    if _IN_ADDRESS.search(m.all, max(0, c.start() - 40), c.start()) or re.match(r"[\w.-]*@|\.\w", m.all[c.end() :]):
        return
    if c.lastgroup == "phone" and _BATTERY.match(m.all, c.end()):
        return
    start, end = m.clause_at(c.start())
    preferred = _PREFERS.search(m.all[max(0, c.start() - 12) : c.end() + 14])
    if m.asked == EMAIL and c.lastgroup == "email" and not (preferred or _NO_CALLS.search(m.all)):
        return  # "mail maar naar jip@example.com" gives the address that was asked for
    if not asked and c.lastgroup == "email" and _NAMES_ADDRESS.match(m.all, c.end()) and not preferred:
        return  # "email is jip@example.com"
    if m.asked == PHONE and c.lastgroup == "phone" and re.match(r"[^.!?,]{0,14}\bop\W+[+\d]", m.all[c.end() :]):
        return  # "bel maar op 06..." gives the number
    if m.asked == PHONE and time and c.lastgroup == "phone" and _NOT_THEN.match(time["when"]):
        return  # "niet na acht uur bellen" chooses no way
    if time and _is_for(m, c, time):
        yield m.found("contact_channel", c.lastgroup or "", *c.span())  # "you can call after five"
        return
    if _EITHER_ONE.match(m.all, c.end()) or _OR_BEFORE.search(lead(m.all, c.start())):
        return  # "mail of app": neither is chosen
    if re.search(r"[+\d][\d ./-]{8,}", m.all) and _PLAIN_EMAIL.search(m.all) and not _ONE_OF.search(m.all):
        return  # both are given, and neither is chosen
    if not asked and not m.all[start : c.start()].strip() and re.match(r"\W*[\w.+-]+@", m.all[c.end() : end]):
        return  # "email jip@example.com" names the address
    if not asked and (
        _NO_CHANNEL_HERE.search(m.all, start, c.start()) or re.match(r" (?:work|werk|calls?\b)", m.all[c.end() :])
    ):
        return  # "a flat phone", "they taught me to app", "telephone work"
    if not asked and c.lastgroup == "phone" and _PHONE_ITSELF.search(m.all[start : c.start()]):
        return  # "mijn telefoon mag ik zondag een uur"
    clause = m.all[start:end]
    stated = m.text[c.start()] != "\x00"
    if _NOT_CHANNEL.search(m.all[start : c.start()]) or _NOT_CHANNEL_AFTER.match(m.all[:end], c.end()):
        return
    if not stated and not (_CALL_ME.search(clause) and (asked or timed)):
        return
    if asked:
        wished = (
            (
                is_bare(
                    rest,
                    *c.span(),
                    _ALLOW,
                    most=0 if c.lastgroup == "phone" and not _INSTRUCTS.search(c.group()) else 1,
                )
                or re.search(r"\b(?:dus|so|dan|then)\s+(?:\w+\s+){0,2}$", lead(m.all, c.start()))
                or _STARTS_WITH.match(clause)
            )
            and not _FORGET.search(clause)
            and not _POLICE.search(m.all)
        ) or (_wished(m.all, c, start, end) and not (not timed and _wants_a_call(m, c) and _SOMEBODY.search(clause)))
    else:
        wished = _wished(m.all, c, start, end) and not (_wants_a_call(m, c) and not timed)
        instead = m.asked == PHONE and c.lastgroup != "phone" and not re.search(r"\d{3}", m.all)
        instead = instead and is_bare(rest, *c.span(), _ALLOW)
        wished = wished or instead  # "telefoon heeft geen zin. Mailen": another way than the one asked for
    if wished:
        yield m.found("contact_channel", c.lastgroup or "", *c.span())


_NOT_THEN = look_for(rf"{_NOT_WHEN}\b")
_NAMES_ADDRESS = look_for(
    r"\s*(?:adres|address|id)?\s*(?:is|was|wordt|should be|must be|has to be|moet (?:dus )?zijn|=|:)\W+(?:\w+ )?\S+@"
)
_NO_CALLS = look_for(
    r"\bbel\w*\W+(?:hoeft|hoef|liever|moet|is)?\s?(?:\w+ )?niet\b|\b(?:niet|geen) bel\w*\b|\bno (?:phone )?calls\b"
    r"|\b(?:don'?t|do not|no need to|not) (?:call|ring|phone)\b"
)
_TELLS_TO = look_for(  # "mail me maar", whatever else the clause tells
    r"(?:e-?mail|mail|bel|app|call|ring|whatsapp) (?:me|mij)(?: (?:maar|please|pls|gerust|graag)\b|\W*$|[,.;!])"
)
_JUST_SEND = look_for(
    r"\b(?:(?:just|gewoon|gerust|please) (?:send|drop|shoot|stuur|doe)(?: me| mij)?|(?:stuur|doe)(?: me| mij)?"
    r" (?:gewoon|maar|gerust)) (?:an?|een) $"
)
_HOLDING = look_for(r"\s+(?:with|met|about|over|containing|waarin)\b")  # "send an email with the address"
_TOLD_OF = look_for(r"bel[td]|calls|calling|gebeld|mails|e?mail[st]")


def _is_for(m: Message, c: re.Match[str], time: re.Match[str]) -> bool:
    """Whether the hour is for being reached this way, and not for what the candidate or somebody else does."""
    way = _way_to(m, time)
    if way is None or way.span() != c.span() or _TOLD_OF.fullmatch(c.group()):
        return False
    before = lead(m.all, c.start())
    start, end = m.clause_at(c.start())
    out = _NOT_CHANNEL.search(m.all[start : c.start()]) or _NOT_CHANNEL_AFTER.match(m.all[:end], c.end())
    either = _EITHER_ONE.match(m.all, c.end()) or _OR_BEFORE.search(before)
    mine = _MYSELF.search(before) and not c.group().startswith("be ")
    return not (
        out
        or either
        or mine
        or _HIM_OR_HER.search(before)
        or re.search(
            r"\b(?:police|politie|ex|collega|colleague|doctor|dokter|moet|moest"
            r"|have to|had to|dochter|daughter|zou me|zou mij)\b",
            before,
        )
    )


def _wants_a_call(m: Message, c: re.Match[str]) -> bool:
    """ "Please have somebody call me back" asks for a person now; it is no choice of a channel."""
    if c.lastgroup != "phone":
        return False
    near = m.all[max(0, c.start() - 30) : c.end() + 30]
    return not re.search(
        r"\b(?:liefst|liever|rather|prefer\w*|via|per|by|alleen|only|best|mag|kindly|gelieve|beltu|bereikbaar"
        r"|op (?=\W*[+0\d])"
        r"|on (?=\W*[+0\d])|niet appen|niet mailen|belt? (?:(?:me|mij|mich) )?(?:maar|mar|mor|gerust)"
        r"|better you (?:call|ring|phone)|just (?:call|ring|phone) (?:me|us)(?= ?(?:$|[,;.!] ?(?:$|i\b|not|no\b"
        r"|after|before"
        r"|any|when|please)))|(?:call|ring|phone) me[,;]? (?:i|not|no|instead)\b)",
        near,
    )


def _wished(text: str, c: re.Match[str], start: int, end: int) -> bool:
    if _TELLS_TO.match(text, c.start()):
        start = c.start()
    if _PAST.search(text[start:end]):
        return False
    if _JUST_SEND.search(text[max(start, c.start() - 40) : c.start()]) and not _HOLDING.match(text, c.end()):
        return True
    near = text[max(start, c.start() - 24) : min(end, c.end() + 24)]
    if _MY_MAIL.search(near) and not re.search(r"\b(?:liefst|liever|graag|prefer\w*|mag|alleen|only|best)\b", near):
        return False
    to_me = re.search(
        r"\b(?:me|mij)\b|\bmy (?:land ?line|mobile|cell)\b|\b(?:bel|call|ring|app|whatsapp) (?=[+0]\d)"
        r"|\bo[pn] (?=\W*[+0\d])|@",
        near,
    )
    if re.search(r"\b(?:adres|address|number|nummer|is|my mail|mijn mail)\b", near) and not to_me:
        return bool(re.search(r"\b(?:liefst|liever|graag|prefer\w*|mag wel|alleen|only)\b", near)) or bool(
            re.match(r" mag(?! ik\b| niet\b| geen\b)\b", text[c.end() : end])
        )
    if _IS_BEST.match(text, c.end()) and c.lastgroup:
        return True
    chooses = re.search(
        r"\b(?:liefst|liever|graag|gaarne|gerust|please|pls|prefer\w*|appreciate|mag|via|per|by|alleen|only|laat|best"
        r"|kindly|gelieve|welcome"
        r"|bereikbaar)\b|\bbelt?u? (?:maar|mar|mor)\b|\bbetter you (?:call|ring|phone)\b",
        near,
    )
    return bool(to_me or chooses)
