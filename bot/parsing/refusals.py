"""What somebody does not want to say, or has no preference about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import LONGEST, is_bare
from bot.parsing.found import Found
from bot.parsing.kept_back import kept_back
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for
from bot.parsing.subjects import touched

FIRST_FACT = {
    "name": "name",
    "start_date": "start_date",
    "hours_per_week": "hours_per_week",
    "notice_period": "notice_period_days",
    "salary": "salary_eur_month",
    "city": "city",
    "commute": "commute_minutes",
    "work_permit": "work_permit",
    "language_level": "language_level",
    "years_experience": "years_experience",
    "education": "education",
    "driving_licence": "driving_licence",
    "shifts": "shifts_ok",
    "weekend": "weekend_ok",
    "motivation": "motivation",
    "contact_channel": "contact_channel",
    "email": "email",
    "phone": "phone",
}
_SUBJECT = {
    "name": r"(?:voor|achter|familie)?naam"
    r"|(?:first |last |sur)?name(?! (?:an?|any|one|the (?:day|date|figure|number|sum|amount|price))\b)",
    "start_date": r"startdatum|start ?date",
    "hours_per_week": r"aantal uren|hours",
    "notice_period": r"opzegtermijn|notice(?: period)?",
    "salary": r"salaris\w*|loon|looneis|salary|pay|salaris ?indicatie",
    "city": r"woonplaats|adres|address|where i live|waar ik woon|city|location",
    "commute": r"reistijd|commute",
    "work_permit": r"verblijfsstatus|nationaliteit|nationality|status",
    "years_experience": r"ervaring|experience",
    "education": r"opleiding|diploma's|education",
    "driving_licence": r"rijbewijs|licen[cs]e",
    "motivation": r"motivatie|motivation",
    "email": r"e-?mail(?:adres| address)?|mail(?:adres)?|mijn mail",
    "phone": r"(?:telefoon|mobiele? |gsm[- ]?)?nummer|telefoon|(?:phone |mobile |cell )?number|gsm|phone",
}
_SUBJECTS = [(slug, look_for(rf"\b(?:{words})\b")) for slug, words in _SUBJECT.items()]
_REFUSAL = look_for(
    r"\b(?:you|ye) (?:don'?t|do not|won'?t) need\b|\b(?:heb(?:t|ben)?|hebben) (?:je|jij|u|ge|jullie) niet nodig\b"
    r"|\bliever (?:nog )?niet\b|\b(?:zeg|geef|vertel|deel|noem|geven|zeggen|vertellen|delen|noemen)\b(?: (?:ik"
    r"|dat|u|je|jullie|hier|nu|nog|liever|dus|toch|gewoon|er|niks|het|die|mijn \w+|m'n \w+|mn \w+"
    r"|maar))* (?:niet|geen|niks|niets)\b|\b(?:wil|ga|zal) (?:ik )?(?:dat |die |het |mijn \w+ |hier |nu |daar "
    r"|je |u |jullie )*(?:liever )?(?:niet|niks|niets|geen)\b[^.!?,]{0,24}\b(?:zeggen|geven|vertellen|delen"
    r"|noemen|kwijt|doorgeven|invullen|prijsgeven|kwijten)\b"
    r"|\b(?:i'?d )?rather not(?: (?:say|tell|share|answer|give|disclose))?\b|\b(?:i'?d "
    r"|i )?prefer not to\b(?: (?:say|tell|share|answer|give|disclose))?|\b(?:not|won'?t be|ain'?t) (?:giving"
    r"|sharing|telling|saying|answering|comfortable)\b|\b(?:don'?t|do not|dont|won'?t|will not"
    r"|wont) (?:want to |wish to |like to |feel like |care to )?(?:say(?! (?:something|anything (?:daft"
    r"|stupid|wrong|silly)))|tell|share|give|answer|disclose|giving"
    r"|sharing)\b|\bnone of (?:your|ur) (?:business|concern)\b|\bgaat (?:je|jou|u|jullie|niemand) (?:niks|niets"
    r"|niet)s? aan\b"
    r"|\b(?:geef|zeg|vertel|deel|noem|krijg(?:t|en)?) (?:(?:ik|'k|dat|die|het|'t|je|u|jullie|nu|hier|liever|graag) )*"
    r"pas (?:als|wanneer|zodra|later|na|in|tijdens|bij|aan)\b[^.!?,]*|\bdaar pas ik voor\b"
    r"|\b(?:dat|da|die|het) (?:beslis|zeg|geef|vertel|doe|bepaal) (?:ik|'k) (?:(?:liever|graag|pas|wel|nog) )*later\b"
    r"(?: (?:nog|wel|eens|als|wanneer)\b[^.!?,]*)?"
    r"|\bdaar (?:praat|heb|spreek) (?:ik|'k) (?:\w+ )?liever\b[^.!?]{0,40}\bover\b[^.!?,]*"
    r"|\b(?:(?:mijn|m'n|mn) )?(?:nummer|achternaam|naam|adres|mail|bedrag|getal)(?:\?|,)? (?:liever |komt "
    r"|krijg(?:t|en)? (?:je|u|jullie) |volgt )*"
    r"(?:nog niet|later|straks|nu niet)\b(?: wel)?(?=\s*(?:$|[.,!;\n]))"
    r"|\blaat ik (?:liever |graag |nog |voorlopig )*open\b|\bhou(?:d)? (?:ik|'?k) (?:dat |het |die )?(?:(?:liever"
    r"|nog|even|efkes|graag|vooralsnog"
    r"|voorlopig) )*voor (?:mezelf|mijzelf|me|mij(?:n eigen)?|m'n eigen)\b|\b(?:can|could) we (?:jump over|skip"
    r"|leave) (?:this|that)\b"
    r"|\bdon'?t like to say\b"
    r"|\bno comment\b|\bgeen commentaar\b|\bdat is (?:privé|prive|persoonlijk)\b|\bprivé\b|\b(?:that'?s|it'?s"
    r"|thats) (?:private|personal)\b|\bprivate\b|\bhou (?:ik )?(?:dat |het )?(?:(?:liever|nog|even|graag"
    r"|voorlopig) )*voor me(?:zelf)?\b"
    r"|\bkeep (?:that|it) to myself\b|\bwil ik niet kwijt\b|\bsla (?:ik )?(?:deze |die |dat |hem "
    r"|m )?(?:liever |even |maar )?over\b|\boverslaan\b|\bnot (?:for )?now\b(?=\W*$)"
    r"|\b(?:bespreek|vertel|zeg) (?:ik |dat |het |u |je |jullie )*(?:liever |graag )?(?:persoonlijk|later|straks"
    r"|(?:in|tijdens) (?:een|het|ons) gesprek)\b"
    r"|\b(?:bewaar|houd?|vertel|bespreek) (?:(?:ik|'?k|dat|die|het|'?t|u|je|jullie|ff|nog|even|liever|graag) )*"
    r"(?:voor|in|bij|tot|tijdens|op) (?:het|'?t|een|ons) (?:\w*gesprek|interview|kennismaking)\b"
    r"|\b(?:keep|save|leave) (?:(?:that|it|this|my motivation|my reasons?) )*(?:for|until|till) (?:the|our"
    r"|an) (?:\w+ )?"
    r"(?:interview|talk|meeting|conversation)\b"
    r"|\b(?:prefer|rather|like) (?:to )?(?:discuss|tell you|talk about) (?:that |it |this )?(?:in person|later"
    r"|face to face"
    r"|(?:in|at|during) (?:the|an|our) interview)\b"
)
_SHORT_REFUSAL = look_for(
    r"\W*(?:(?:nee|no|sorry|hmm+|uhm|ik|i'?ll|i|nou|well|dank (?:u|je)|thanks|bedankt|please|pls|die|deze|moet dat"
    r"|hoeft dat"
    r"|that one|this one|liever|blijf|stay|graag)\W+)*(?:pass|(?:doe |hou |maak )?(?:het |dit |dat )?(?:maar "
    r"|liever |graag )*anoniem|anonymous|skip(?: (?:it|this|that|dit|die"
    r"|deze|this one|that one))?"
    r"|next(?: question)?|volgende(?: vraag)?|overslaan|sla over|n[ot]{2} telling|nope not telling|no thanks"
    r"|nee (?:dank je|bedankt)|geen antwoord|privé|prive|private|no answer)\W*(?:please|pls|graag|aub|maar)?\W*"
)
# An answer that is still to come, and is refused by nobody: "dat overleg ik eerst thuis, je hoort het morgen".
_ASKED_AT_HOME = (
    r"(?:bespreken|overleggen|vragen|navragen|nagaan|nakijken|uitzoeken|uitrekenen|opzoeken|narekenen|spreken"
    r"|doornemen|checken)"
)
_STILL_TO_COME = look_for(
    r"\b(?:bespreek|overleg|vraag|reken|check|zoek)\b(?: (?:ik|'k|dat|het|dit|er|dan|wel))* (?:eerst|even|nog"
    r"|thuis|met (?:mijn|m'n|mn))\b"
    rf"|\b(?:moet|wil|zou|ga|zal|dien)\b[^.!?;\n]{{0,40}}\b(?:eerst|nog|even"
    rf"|thuis)\b[^.!?;\n]{{0,40}}\b{_ASKED_AT_HOME}\b"
    rf"|\b(?:moet|wil|zou|ga|zal|dien)\b[^.!?;\n]{{0,40}}\bmet (?:mijn|m'n|mn)\b[^.!?;\n]{{0,30}}\b{_ASKED_AT_HOME}\b"
    r"|\b(?:je|jij|u|jullie|ge|gij) (?:hoort|verneemt|krijgt) (?:(?:het|dat|nog|dan|er|het|antwoord|bericht) )*"
    r"(?:van (?:mij|me)|uiterlijk|morgen|overmorgen|vanavond|straks|later|vrijdag|maandag|dinsdag|woensdag"
    r"|donderdag|snel)\b"
    r"|\b(?:hoort|verneemt|krijgt) (?:je|jij|u|jullie|ge|gij) (?:het|dat|antwoord|bericht|nog)\b"
    r"|\blaat (?:ik |'k )?(?:(?:het|dat|dit|u|je|jullie|nog|dan|wel|even|zo|morgen|later|straks|vanavond"
    r"|snel) )*(?:ik )?weten\b"
    r"|\b(?:schrijf|stuur|meld|mail|app|geef) (?:ik|'k) (?:(?:u|je|jullie|dat|het|dit|dan|nog|wel) )+"
    r"(?:later|morgen|overmorgen|vanavond|straks)\b"
)
_ALONE = look_for(
    r"\b(?:dat|die|dit|het|that|it|this|them|ik|i|i'd|u|je|you|nu|now|hier|here|nog|yet|liever|rather|not|niet"
    r"|zeg|geef|say|give|tell|share|out|sorry|nee|no|maar|but|helaas|please|for the moment|voorlopig|eigenlijk"
    r"|voorlopig|online|via|chat|de|een|a|the|to|in|over|per|at|this|stage|moment|op|dit|ook|wil|want|just"
    r"|gewoon|dank|bedankt|thanks|answer|prefer|if|mind|you don't|als|mag|dont|don't|giving|vertellen|zeggen"
    r"|delen|geven|gonna|going|am|im|i'm|een|computer|robot|bot|aan|tegen|question|vraag|answering|comfortable"
    r"|with|sharing|telling|that's|is|persoonlijk|privé|private|personal|none|of|your|business|gaat|niks"
    r"|niets|live|woon"
    r"|niemand|where|which|waar)\b"
)
FREE = look_for(
    r"\b(?:(?:dat )?maakt (?:mij |me |m'n |mn )?(?:op \w+ \w+ )?(?:echt |eigenlijk |allemaal |helemaal |werkelijk "
    r"|verder )?(?:niet(?:s)?|niks)(?: (?:zo ?veel|veel|zo))? uit\b(?! (?:wat|of|hoe(?!veel(?: uur| uren"
    r"| dagen)?\W*$)|wie"
    r"|dat))|geen (?:echte "
    r"|specifieke )?(?:voorkeur|eis(?:en)?|wensen)\b|no (?:real |particular |strong )?(?:pref(?:erence)?s?)\b"
    r"|(?:any|all|either) of (?:them|those|these)\b|(?:it )?do(?:es)?n'?t matter(?: to me)?\b(?! (?:what|if|how))"
    r"|(?:it )?do(?:es)?(?: not|n'?t) (?:really |rly )?mat+er\b(?! (?:what|if|how))|makes? (?:nae|no) (?:odds"
    r"|difference)\b"
    r"|(?:is |it'?s )?all the same(?: to me)?\b|(?:echt |me |mij )*boeit (?:me |mij |mij |m'n )?(?:echt )?(?:niet"
    r"|niks|niets)\b"
    r"|(?:(?:is|blijft) )(?:mij|me) (?:\w+ )?(?:gelijk|eender|eender wat)\b|^\W*(?:mij |me )(?:gelijk|eender)\W*$"
    r"|geen verschil\b|(?:ik )?vind alles (?:best|goed|prima|ok)\b|alles best\b|maakt (?:mij |me )?ni(?:ks"
    r"|et)s? u[iu]t\b"
    r"|om '?t even\b"
    r"|(?:is )?not important\b|niet (?:zo )?belangrijk\b"
    r"|(?:i don'?t (?:really )?|dont )mind\b(?! (?:me\b|him\b|her\b|us\b|answer|tell|say|shar|ask|wait|help|admit"
    r"|explain|repeat)\w*)"
    r"|di(?:dn|n)nae mind\b|never ?mind how (?:many|much|long)\b"
    r"|wh?ich ?ever (?:hours|hrs|number|days) (?:suits?|you|fits?|works?|is|are)\b"
    r"|any (?:number|amount)(?: of hours)? (?:you|u|ye) (?:give|have|want|like|need|say)\b"
    r"|no fixed (?:wish|preference|number|idea)\b|whatever your (?:roster|rota|schedule|planning) (?:allows|says"
    r"|needs|has)"
    r"|om het even\b|whatever(?: suits| works| you (?:want|like|have))\b|^\W*whatever\W*$|(?:i'?m |im |ik ben "
    r"|am |ben )(?:heel |very |totally |redelijk |pretty |volledig |quite |erg )?(?:flexibel|flexible|easy)\b"
    r"|^\W*(?:flexibel|flexible|easy)\W*$|alles (?:is (?:goed|prima|ok)|mag|kan)\b"
    r"|any(?:thing)? (?:is )?(?:fine|goes|works|ok)\b|either (?:is fine|works|one)\b|whenever (?:suits"
    r"|works)(?: (?:you|best|for you))?\b|(?:zodra|wanneer|whenever"
    r"|when) (?:jullie|ge|je|u|you|ye) (?:wil(?:t|len)?|want|like|need me|me nodig hebben)\b|kies (?:(?:jij|u"
    r"|ge|jullie|zelf|dan|gerust) )?maar\b(?! (?:voor|de|het|een|wanneer|hoe laat)\b)|zeg (?:jij|u|gij"
    r"|jullie) (?:het|'t) maar\b"
    r"|(?:mij|me|mijn) (?:is |zijn )?(?:alles|allebei|beide|even) (?:goed|best|gelijk|lief|prima)\b|up to you\b"
    r"|wat jullie (?:willen|hebben|nodig hebben)\b|allebei (?:goed|prima)\b"
    r"|both (?:fine|ok|work)\b|no idea,? whatever\b|mij (?:is )?om het even\b|ben niet kieskeurig\b"
    r"|(?:it )?makes (?:to )?(?:me )?(?:no|(?:very )?little) (?:difference|odds)(?: to me)?\b|maakt (?:me "
    r"|mij )?weinig uit\b|(?:it'?s |is )?all? the same (?:to|for) me\b"
    r"|maakt (?:me|mij) geen \w+ uit\b|^\W*(?:same\W+)?(?:whenever|whichever|wherever)\W*(?=$|\x00)"
    r"|(?<!\w)'t is (?:mij |me )?gelijk\b"
    r"|not (?:picky|fussed|bothered)\b(?! on\b)|maak(?:t)? nie(?:t)? uit\b|mkt nt uit\b)"
)
_ALLOW = wordlist(
    "uren hours dagen days werk work salaris salary loon pay start datum date reizen travel uit schaal markt "
    "market bedrijf company"
)
_WITHOUT = look_for(
    r"\b(?:no|geen) (?:phone |mobile |cell )?(?:number|nummer|telefoonnummer|telefoon|phone|mobile|gsm|e-?mail(?:adres"
    r"| address)?|mail(?:adres)?)\b|^\W*(?:(?:nee|no|sorry|die|dat|ik|i)\W+)*(?:heb (?:ik )?(?:die |dat |er )?(?:niet"
    r"|geen)"
    r"|(?:don'?t|do not) have (?:one|any|it))\W*$"
)
_AS_THE_SCALE = look_for(
    r"\bwhat(?:ever)? the (?:scale|barema|cla|cao|collective agreement) (?:says|gives|offers)\b|\bwat de (?:cao"
    r"|schaal|barema) zegt\b"
)
_FREE_PAY = look_for(
    r"\b(?:cao|marktconform\w*|volgens (?:schaal|cao|barema)|conform (?:cao|markt|schaal)|in overleg"
    r"|nader overeen te komen|n\.?o\.?t\.?k|negotiable|open to offers|market rate|bespreekbaar|onderhandelbaar"
    r"|whatever the (?:scale|cla|ad|advert|vacancy) says|cla|standaard(?: loon| salaris)?|barema|wat er staat"
    r"|as advertised|(?:like|as|same as)(?: it (?:is"
    r"|says))? in the (?:vacancy|ad)|(?:zoals|wat|als) (?:er )?in de vacature(?: staat)?"
    r"|(?:leave|laat) (?:that|it|dat|het) (?:\w+ )?(?:to|up to|aan) (?:you|your discretion|jullie|u|je)"
    r"|collective (?:labour )?agreement|(?:industry|company|usual) (?:standard|rate)"
    r"|(?<!above the )(?<!than the )(?<!over the )(?<!below the )(?<!under the )(?:going|normal|usual) (?:pay|wage"
    r"|scale|rate)"
    r"|what(?:'?s| is) (?:normal|usual)|wh?atever (?:you|u|ye|yous) (?:giv\w*|pays?|offers?)(?! (?:me )?(?:must|has"
    r"|should)\b)"
    r"|wh?atever your? (?:scale|cla|table|budget)s? (?:says|provides|gives|allows|offers|is)"
    r"|any (?:money|pay|salary|wage)(?=\s*(?:$|[.,!;]| is (?:fine|ok|good)))"
    r"|what(?:ever)? (?:you|ye|they|the company) (?:normally |usually |always )?(?:pays?|offers?|gives?) (?:is"
    r"|would be|will be|seems)"
    r" (?:\w+ )?(?:fine|ok|okay|good|grand|alright))\b"
    r"|^\W*(?:i'?m |ben )?open\W*$"
)


_AMOUNT = look_for(r"€|\beuro|\d{2}")
_MAY_I_SKIP = look_for(  # asked as a question, meant as an answer
    r"\b(?:mag|kan|kunnen) (?:ik|we) (?:die|deze|dat|dit|deze vraag|die vraag|hem) (?:\w+ )?overslaan\b|\b(?:can|may"
    r"|could) (?:i|we) (?:please )?"
    r"(?:skip|pass on) (?:that|this|it)\b"
)
_THIS = r"(?:that|this|the) (?:one|question|thing|part|number|nubmer|info\w*)"
# English ways of passing a question on, at the head of whatever else is told.
_PASSES = look_for(
    r"\W*(?:(?:ah+|oh+|och|mm+|hm+|no+|nah+|nope|sorry|well|honestly|um+|uh+|yeah|thanks|thank you)\W+){0,4}"
    r"(?:(?:with|by) (?:your|ur) (?:permission|leave)\W+|if (?:i may|you'?ll (?:allow|forgive) me|you (?:don'?t|do not)"
    r" mind)\W+)?"
    r"(?:(?:that|this)(?: one| question)?,? )?(?P<said>"
    r"(?:(?:i'?d|i would|i'?ll|i will|i shall|i should|i|i'?m|im|let me|gonna|going to) )?"
    r"(?:(?:gonna|going to|am|have to|think i'?ll|would|just|better|like to|rather|prefer|want to|to|politely"
    rf"|respectfully|kindly|gladly) )*(?:(?:skip|pass(?: on)?|leave|keep) (?:{_THIS}|(?P<bare>that|this|it))\b"
    r"(?! (?:in|up|to your?|with|at|by|as|there|open|blank|empty)\b)"
    r"|skip(?=\s*[,.;!]| (?:if|please|because|for now)\b)|decline(?=\s*(?:$|[,.;!]|(?:that|this|with|to (?:answer|say"
    r"|tell))\b)))"
    r"|(?:i'?d |i would |i )?(?:rather|prefer(?: to)?) not (?:to )?(?:write|give|say|tell|share|answer|name|put|fill)\b"
    r"|(?:i'?d |i would |i )?prefer (?:to )?not (?:write|give|say|tell|share|answer|name|put|fill)\b"
    r"|(?:i'?d |i would |i )(?:rather|prefer to) (?:tell|give|say|discuss|keep)(?: (?:it|that|them|this))?"
    r" (?:to an? (?:person|human)|in person|face to face|to myself|for myself)"
    r"|(?:i'?ll |i will |i )?(?:tell|say|discuss)(?: (?:you|it|that|this))* (?:at|in|during) the"
    r" (?:interview|talk|meeting|conversation)"
    rf"|(?:i'?ll |i will |i shall |i would |i'?d |i )?leave (?:(?:{_THIS}|that|this|it) )?(?:open|blank|empty)\b"
    r"(?! to (?:you|ye)\b)"
    r"|(?:can|may|could) i (?:please )?not (?:answer|say|tell|fill in)(?: (?:this|that|it))?\b"
    r"|(?:i'?d |i would )(?:like|prefer) to remain (?:a mystery|anonymous|nameless)"
    r"|i (?:will|wil|won'?t|will not|wil not) (?:not )?(?:say|tell|give|name)(?: you)? how (?:many|much|long)\b"
    r")(?![^.!?\n]{0,16}\bbut\b)"
)
# Asked what they want to earn, people have many polite ways of not saying it.
_PAY_UNSAID = look_for(
    r"\b(?:wil|ga|zal) (?:ik )?(?:(?:nu|dat|hier|nog|liever) )*niet (?:zeggen|vertellen|noemen)\b"
    r"|\b(?:liever|graag) (?:\w+ ){0,3}?(?:niet|nie|nog|pas|later|persoonlijk|mondeling|face to face|open|beleefd)\b"
    r"|\b(?:bespreek|vertel|zeg|doe|hoor|bekijk|houd?) (?:ik |dat |het |'t |u |je )*(?:liever|graag|voorlopig"
    r"|nog)\b[^.!?]{0,30}"
    r"\b(?:gesprek|persoonlijk|later|mondeling|face to face|voor me|voor mij|open)\w*"
    r"|\b(?:zwijg|geen uitspraak|geen bedrag|geen getal|(?:niets|niks) over (?:zeggen|kwijt)|niets zeggen"
    r"|in het gesprek (?:over )?verrassen"
    r"|(?:hou|houd|hou'k) (?:ik )?(?:dat |het |'t )?(?:\w+ ){0,3}?voor (?:mij|me)\w*)\b"
    r"|\bsla (?:ik )?(?:die |deze |dat |hem )?(?:\w+ ){0,2}over\b|\b(?:die|deze"
    r"|dat) (?:vraag )?sla (?:ik )?(?:\w+ ){0,2}over\b|\boverslaan\b"
    r"|\b(?:i'?ll|i'?d|i will|i would|gonna|going to|let me|rather|like to) (?:\w+ ){0,2}?(?:pass|skip"
    r"|leave)\b(?: on)? (?:that|this|it|the)\b(?! (?:up )?to (?:you|your|ye)\b)"
    r"|\b(?:pass|skip) (?:on )?(?:that|this)(?: one)?\b|\bkeep (?:my (?:\w+ )?|that |it "
    r"|this )\w*\s?(?:\w+ )?to myself\b"
    r"|\brather (?:not(?! (?:be|go|live|have|see|stay|end|meet|work)\b)|dont|don'?t|leave|keep|wait|discuss"
    r"|talk)\b|\bprefer (?:not|to (?:discuss|talk|wait|leave))\b"
    r"|\b(?:not|don'?t|dont|won'?t|wouldn'?t) (?:\w+ ){0,3}?(?:make a statement|answer|throw|nam(?:e|ing) a|(?:say"
    r"|write|do|tell) (?:an? |any )?(?:numbers?|amounts?|figures?)"
    r"|put(?:ting)? an? (?:number|figure|amount)|mention|discuss"
    r"|disclose|speak|talk|give (?:a|any))\b"
    r"|\bnot to (?:answer|say|speak|talk|mention)\b|\bto not (?:write|say|give|name)\b|\bi (?:\w+ly )?decline\b"
)
# Where "I don't mind" can be an answer. To "what is your name?" it is none.
HAS_PREFERENCES = frozenset(
    {"start_date", "hours_per_week", "notice_period", "salary", "commute", "shifts", "weekend", "contact_channel"}
)


# "Rijbewijs zeg ik liever niet" keeps quiet about it; "weekend liever niet" is a no. So a verb of saying decides.
_KEPT_QUIET = {
    "driving_licence": r"rij\s?bewij[sz]\w*|(?:driving |driver'?s )?licen[cs]e",
    "shifts": r"ploegen\w*|(?:wissel(?:ende)?\s?|onregelmatige )?diensten|wisseldienst|shift ?work|shifts?",
    "weekend": r"weekends?(?:werk| work)?|weekenden|weekeinde?n?",
}
_MEANWHILE = (
    r"(?:(?:ik|'k|dat|die|u|je|jullie|hier|nu|nog|liever|even|ff|effe|graag|voorlopig|dus|toch|gewoon|er|daar|over"
    r"|eigenlijk|op|dit|moment|in|deze|chat|maar|vandaag|nou)\s+)*"
)
_SAYING = (
    r"(?:zeggen|vertellen|bespreken|noemen|antwoorden|ingaan|invullen|melden|prijsgeven"
    r"|antwoord (?:op )?geven|uitspra(?:ak|ken) (?:over )?doen)"
)
_SAY = (
    r"(?:say(?! (?:i|it|they|no|yes|that)\b)|tell|share|answer|disclose|discuss|mention|comment"
    r"|(?:talk|speak)(?= about)|fill in|give an answer"
    r"|(?:commit|put|write)(?: down)?(?: (?:anything|something|it))?(?: (?:to paper|to writing|on paper|in writing)))"
)
_RATHER_NOT = (
    r"(?:(?:rather|prefer(?:red)?) not (?:to )?|(?:don'?t|do not|won'?t|will not) (?:(?:want|wish|like|care) to )?)"
)
_QUIET = (
    rf"(?:(?:zeg|vertel|deel|bespreek|meld|beantwoord) {_MEANWHILE}(?:niet|nie|niks|niets|nix|later|straks)"
    rf"|(?:wil|ga|zal|kan) {_MEANWHILE}(?:niet|nie|niks|niets|geen) {_MEANWHILE}{_SAYING}"
    rf"|(?:doe|geef) {_MEANWHILE}geen (?:uitspra(?:ak|ken)|mededeling(?:en)?|antwoord|commentaar)"
    rf"|liever {_MEANWHILE}(?:niet|niks|niets) {_MEANWHILE}{_SAYING}|{_RATHER_NOT}{_SAY}"
    r"|no comment|geen commentaar|keep (?:that|it|this) to myself)\b"
)
# To skip or keep a weekend is a no to it. A licence can only be kept to oneself.
_LEFT = (
    rf"(?:laat {_MEANWHILE}(?:open|in het midden|rusten)|hou[dt]? {_MEANWHILE}voor (?:mezelf|mijzelf|mij|me)"
    rf"|sla {_MEANWHILE}over|(?:wil|ga|zal|kan) {_MEANWHILE}(?:niet|niks|niets) {_MEANWHILE}(?:kwijt|delen)"
    r"|rather (?:skip|pass|leave (?:that|it|this)|keep))\b"
)
_QUIET_BEFORE = (
    r"(?:\s+(?:anything|something|niets|niks|about|over|on|into|regarding|my|mijn|m'n|mn|the|de|het|that|this|any"
    r"|now|nu|nog|yet|wisselende))*?\s+(?:about|over|on|into|regarding|my|mijn|m'n|mn|the|discuss)\s+"
    r"(?:(?:my|mijn|m'n|mn|the|de|het|wisselende)\s+)*"
)
_QUIET_AFTER = (
    r"[\s:=,-]+(?:(?:dat|die|daar|betreft|vraag|question|one|thing|i'?d|i|i'?ll|would|ik|'k|wat|sorry|that|is|part)"
    r"[\s:,-]+)*"
)
_IS_FINE = look_for(r"[^.!?\n]*\b(?:fine|ok|okay|good|prima|goed|geen probleem|no problem)\b")


def _keeps_quiet(slug: str) -> re.Pattern[str]:
    topic = rf"(?:{_KEPT_QUIET[slug]})"
    quiet = rf"(?:{_QUIET}|{_LEFT})" if slug == "driving_licence" else _QUIET
    into = rf"{_RATHER_NOT}(?:go|get)(?= into)"  # "I'd rather not go into shifts"
    return look_for(rf"(?:\b{topic}{_QUIET_AFTER}{quiet}|\b(?:{quiet}|{into}){_QUIET_BEFORE}{topic}\b)")


_MEANWHILES = (
    r"(?:(?:ik|'k|maar|daar|dat|die|deze|dit|het|'t|er|hier|nog|even|ff|efkes|liever|voorlopig|graag|gewoon|u|je"
    r"|een)\s+)*"
)
_BLANK = (
    rf"(?:laat|hou|houd|zet) {_MEANWHILES}(?:leeg|blanco|open|streepje)\b"
    r"|(?:(?:dat|die|deze|dit|het|ie|hij|graag|liever|gewoon|maar|mag|kan) )*(?:leeg|blanco)"
    r"(?: (?:laten|houden|blijven|alstublieft|graag|svp|aub))?(?=\s*(?:$|[.,;!?\n]))"
    r"|(?:please |just )?(?:leave (?:it|that|this)(?: one)?|left?) (?:blank|empty|open)\b"
)
_KEPT_BACK = (  # not "dat hou ik voor me, maar een diploma heb ik wel"
    r"(?![^.!?\n]*\bmaar\b[^.!?\n]*\bwel\b)"
    r"(?:(?:dat|die|deze|dit)(?: vraag| antwoord)?|(?:die|dat) (?:kaart|datum|getal|bedrag|aantal)) "
    r"(?:bewaar|hou|houd|spaar) (?:ik|'k) (?:(?:nog|even|ff|efkes|liever|graag|voorlopig|u|je|jullie) )*"
    r"(?:in|voor|tegen|onder|achter|bij|tot|op)\b[^.!?,;\n]*"
)
_POLITE = r"[\W\x00]*(?:(?:nee|neen|sorry|nou|tja|ach|oh|hm+|merci|dank|dank je|dank u|bedankt|met permissie)\W+){0,3}"
# "Graag leeg laten", "zet daar maar een streepje", "dat hou ik nog even in mijn binnenzak": no answer at all.
_LEFT_BLANK = look_for(rf"{_POLITE}(?:{_BLANK})")
_KEPT_FOR_NOW = look_for(rf"{_POLITE}{_KEPT_BACK}")
_WITHHELD = [(slug, _keeps_quiet(slug)) for slug in _KEPT_QUIET]


def withheld(m: Message) -> list[tuple[str, int, int]]:
    """The questions of yes or no that are named only to keep quiet about them, and where: "licence: prefer not to
    say", "I'd rather not go into shifts". The words of refusing are no answer to them."""
    whole = m.reading.typed.lower()  # of which this message may be one part
    said = [(slug, *words.span()) for slug, quiet in _WITHHELD for words in quiet.finditer(m.text)]
    left = _LEFT_BLANK.match(m.text) if m.asked in FIRST_FACT else None
    if not left and m.asked in FIRST_FACT and m.asked not in ("shifts", "weekend"):  # "die hou ik voor de kerk" is a no
        left = _KEPT_FOR_NOW.match(m.text)
    if left and m.asked and not any(slug == m.asked for slug, *_ in said):
        said.append((m.asked, *left.span()))
    return [(slug, start, end) for slug, start, end in said if not _IS_FINE.match(whole, end)]


def find(m: Message, answered: set[str]) -> Iterator[Found]:
    """Refusals of the open question, or of a subject that is named; then the lack of a preference."""
    quiet = [(slug, start, end) for slug, start, end in withheld(m) if slug not in answered]
    for slug, start, end in quiet:
        yield m.found(FIRST_FACT[slug], None, start, end, status="declined")
    if quiet:
        return
    named = _named(m)
    if named is not None:
        yield named
        return
    if m.asked not in FIRST_FACT or m.asked in answered:
        return
    refusal = refused(m) or kept_back(m)
    if refusal:
        yield m.found(FIRST_FACT[m.asked], None, *refusal, status="declined")
        return
    free = FREE.search(m.text) if m.asked in HAS_PREFERENCES else None
    if not free and m.asked == "salary":
        free = None if _PAY_NAMED.match(m.text) else _FREE_PAY.search(_unasked(m)) or _AS_THE_SCALE.search(m.all)
    if (
        free
        and is_bare(m, *free.span(), _ALLOW, most=2)
        and not m.all.rstrip().endswith("?")
        and not re.search(r"\bwat ik\b|\bwhat i\b", m.text)
        and not _of_another(m, answered, *free.span())
    ):
        yield m.found(FIRST_FACT[m.asked], None, *free.span(), status="no_preference")


_PAY_NAMED = look_for(r"\W*\d[\d.]{3,5}\b,? (?:zoals|volgens|conform|naar) ")  # "2800 zoals cao zegt"


def _of_another(m: Message, answered: set[str], start: int, end: int) -> bool:
    """ "Shifts are fine, not bothered": said of what the same sentence answers, and not of the open question."""
    sentence = re.split(r"[.!?\n]", m.text[:start])[-1] + m.text[start:end]
    named = touched(sentence)
    return bool(named & answered) and m.asked not in named


_ASKS_WHAT = look_for(
    r"\W*(?:wat|what|hoeveel|how)\b (?:staat|is|zijn|verdien\w*|schuift|betaal\w*|are|does|do|much)\b"
)


def _unasked(m: Message) -> str:
    """Everything said but the questions: "as the advert says" is an answer, "does the advert say so?" is none."""
    asks = "?" in m.all or any(part.kind == "question" for part in m.parts[1:]) or _ASKS_WHAT.match(m.all)
    return m.text if asks else m.all


def _named(m: Message) -> Found | None:
    for r in _REFUSAL.finditer(m.text):
        start, end = m.clause_at(r.start())
        clause = m.text[start:end]
        for slug, subject in _SUBJECTS:
            about = subject.search(clause)
            if slug == "phone" and m.asked == "salary" and about and "phone" not in about.group():
                continue  # "I'd rather not give a number here"
            if (
                about
                and not (slug == "name" and "noem" in r.group())
                and re.search(
                    r"\b(?:mijn|m'n|mn|my|geen|geef|give|giving|share|sharing|delen|geven|de|het|the)\b", clause
                )
            ):
                return m.found(FIRST_FACT[slug], None, *r.span(), status="declined")
    return None


_PUT_OFF = ("name", "phone", "email", "salary", "city")
_LATER = look_for(
    r"\W*(?:(?:nee|die|dat|geef ik|zeg ik|vertel ik|krijg je|komt|doe ik|straks|liever|nog)\W+)*later(?: wel)?\W*"
)


# English ways of keeping an answer for later or to oneself, wherever in the message they stand.
_IT = (
    r"(?:(?:that|this|the) (?:one|question|box|field|answer|part|bit|line|card|item|point|number|info\w*)"
    r"|(?:my|an) answer(?: to (?:that|this|it))?|(?:item|question|number) \d|that 1|that|this|it|mine)"
)
_PLACE_TO_TALK = (
    r"(?:(?:the|a|an|our) (?:\w+ )?(?:interview|talk|meeting|conversation|call|office|desk|table|coffee)|in person"
    r"|face to face|in conversation|later|once i|when i|(?:before|until|till) i"
    r"|with (?:a person|someone|somebody|the (?:boss|manager|school|team|employer)))"
)
_NOT_NOW = (
    r"(?:for (?:now|the moment|the time being|later|(?:the|our|an) (?:\w+ )?(?:interview|talk|meeting|conversation))"
    r"|(?:till|until) (?:later|then|the|our|i|i'?ve|i'?m|we)\b)"
)
_KEEPS_BACK = look_for(
    rf"\b(?:leave|left|keep|hold(?: on to)?|save|park) {_IT}(?: (?:\w+ )?(?:open|blank|empty|out|shut|aside"
    rf"|unanswered|unsaid)(?! to (?:you|ye)\b)| {_NOT_NOW}| to (?:myself|my chest))\b|\bleave (?:it )?blank\b"
    r"|\b(?:that|this|it)(?: one)? (?:i'?d |i would |i'?ll |i will |i )(?:(?:rather|like to|prefer to|sooner) )?"
    rf"(?:save|keep|leave|hold) {_NOT_NOW}"
    rf"|\b(?:can|could|may) i (?:say|tell|give|answer|do)(?: you)? {_IT}(?: \w+)? (?:{_PLACE_TO_TALK}|live)\b"
    rf"|\blet me not (?:say|answer|tell|name|give)\b|\blet'?s not(?=\s*[,.;!])|\blet'?s (?:park|skip|leave) {_IT}\b"
    r"|\bnot ready to (?:give|say|name|tell|share|answer)\b|\bno answer (?:for |right )?(?:now|yet)\b"
    rf"|\bnot (?:answering|naming|committing (?:on|to)) {_IT}\b"
    r"|(?:^|[.!?;] )(?:i )?decline(?=\s*(?:$|[.!]))|^\W*pass(?=,? (?:if|for now|please|thanks|thank you)\b)"
    r"|\b(?:is|stays|remains) (?:my own (?:affair|business)|between (?:me|us|my \w+(?: \w+)?) and (?:me|my|the)\b)"
)
_TALKS_LATER = look_for(
    r"\b(?:rather|prefer to|sooner|like to|wish to) (?:discuss|settle|explain|show|talk|tell|say|answer|decide|share)"
    rf"\b[^.!?;,\n]{{0,40}}?\b{_PLACE_TO_TALK}\b"
    r"|\b(?:rather|prefer|sooner) not (?:to )?(?:(?:name|pin|tot|choose|type|enter|reveal|disclose|mention|grade"
    r"|discuss|(?:put|reduce) (?:it|that|this|them|an?|my|any)|commit (?:to paper|myself|on|in writing))\b"
    r"|drop (?:it|that|this|my|where)\b)"
    r"|\b(?:don'?t|do not|won'?t|will not|wouldn'?t|would not|shall not) (?:\w+ly )?(?:(?:want|wish|like|care) to )?"
    r"(?:put|write|fill(?: in)?|type|give|discuss|enter|disclose|reveal)(?: you)? "
    r"(?:an? (?:number|figure|label|grade|date|letter|level|name)|(?:that|this|it) (?:in|down|here|yet|now)"
    r"|where i live|my (?:papers|status|address|e-?mail(?: address)?|number|name|level|reasons))\b"
)
_OF_OTHERS = look_for(r"\b(?:he|she|they|who|people|boss|wife|husband|mother|father|manager|you)(?:'d|'ll)? (?:\w+ )?$")


def _keeps_back(m: Message) -> tuple[int, int] | None:
    """ "I'd like to save that for the interview"; to the channel or the reason, "I'd rather
    talk in person" is an answer."""
    patterns = (_KEEPS_BACK,) if m.asked in ("motivation", "contact_channel") else (_KEEPS_BACK, _TALKS_LATER)
    for pattern in patterns:
        for said in pattern.finditer(m.all):
            if not _OF_OTHERS.search(m.all, 0, said.start()):
                return said.span()
    return None


# To tell it in a while, or once it is known, keeps nothing back; at an interview or to a person it is kept for then.
_TELLS_SOON = look_for(
    r"\b(?:will|'ll|ill|shall|gonna|going to|have to|need to|must|got to|gotta|let me|can|could"
    r"|i'd)\b[^.!?\n]{0,24}?\b(?:tell"
    r"|say|answer|give|send|supply|provide|communicate|inform|let (?:you|u|ye) know|come back|get back|do|fill|confirm"
    r"|decide|check|ask|look|think|know|reply)\b[^.!?\n]{0,40}?\b(?:later|soon|tomorrow|tonight|this (?:evening|week"
    r"|afternoon)"
    r"|next week|in a (?:sec\w*|bit|moment|minute|while|few)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|once|when"
    r"|after|first"
    r"|as soon as|before)\b"
    r"|\b(?:don'?t|do not|don|dunno|not|can'?t|cannot) (?:\w+ )?(?:know|say|sure|tell|decided)\b[^.!?\n]{0,24}?\byet\b"
    r"|\b(?:haven'?t|have not|not) (?:yet )?(?:made up my mind|decided)\b|\b(?:still )?(?:checking|thinking about it"
    r"|deciding)\b"
    r"|\b(?:come|get) back to (?:you|u|ye)\b|\b(?:let me|have to|need to|must|gotta) (?:check|think|ask|look)\b"
)
_KEPT_FOR = look_for(
    r"\b(?:interview|in person|face to face|meet\w*|talk\w*|conversation|table|paper|office|human|persons?|people"
    r"|somebody"
    r"|someone|live|coffee|rather|prefer\w*|sooner|keep|private|privacy|so no|skip|pass|myself"
    r"|gesprek|persoonlijk|mens|iemand|liever|kantoor|sollicitatie\w*|zeg niks)\b"
)


def puts_off(words: str) -> bool:
    """Whether these words, in lower case, put an answer off and mean to give it here: once it is known, or tomorrow."""
    soon = _STILL_TO_COME.search(words) or _TELLS_SOON.search(words)
    return soon is not None and not (_KEPT_FOR.search(words) or refuses(words))


_LIKES_TO_SKIP = look_for(  # "that part I would like to leave blank"
    r"\blike to (?:leave (?:that |it |this )?(?:blank|empty|open|out)|skip|pass(?! (?:my|on my|the)\b)|keep (?:that"
    r"|it) to myself)\b"
)


def refuses(words: str) -> bool:
    """Whether these words keep something to oneself, whatever it is."""
    return bool(
        _REFUSAL.search(words) or _PASSES.match(words) or _KEEPS_BACK.search(words) or _LIKES_TO_SKIP.search(words)
    )


def refused(m: Message) -> tuple[int, int] | None:
    if m.asked in _PUT_OFF and (off := _LATER.fullmatch(m.text.replace("\x00", " "))):
        return off.span()
    short = len(m.text) <= LONGEST and _SHORT_REFUSAL.fullmatch(m.text.replace("\x00", " "))
    if short and m.own_words:
        return 0, len(m.text)
    without = _WITHOUT.search(m.text) if m.asked in ("phone", "email") else None
    if without:
        return without.span()
    unsaid = _PAY_UNSAID.search(m.text.replace("\x00", " ")) if m.asked == "salary" else None
    if unsaid and not _AMOUNT.search(m.text):
        return unsaid.span()
    skips = _MAY_I_SKIP.search(m.all)
    if skips:
        return skips.span()
    if (head := _PASSES.match(m.all)) and not (m.asked in ("weekend", "shifts") and head["bare"]):
        return head.span("said")
    if back := _keeps_back(m):
        return back
    for r in _REFUSAL.finditer(m.text):
        if m.asked in ("shifts", "weekend") and r.group() == "liever niet":
            continue  # a no
        start, end = m.clause_at(r.start())
        rest = _ALONE.sub(" ", m.text[start : r.start()] + " " + m.text[r.end() : end])
        rest = (
            re.sub(rf"\b(?:{_SUBJECT[m.asked]})\b", " ", rest) if m.asked in _SUBJECT else rest
        )  # "salary I won't say"
        if not re.search(r"[^\W\d_]{2,}", rest):
            return r.span()
    return None
