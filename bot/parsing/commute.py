"""The way to work: how long, how far, and by what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import heavy, is_bare, is_everyday
from bot.parsing.at_a_pinch import at_a_pinch
from bot.parsing.bounds import bound
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.numbers import LITERAL, to_number
from bot.parsing.patterns import look_for

SLUG = "commute"

_MINUTE = r"(?:min(?:[ui]{1,2}[tn][a-z]{0,5}|tue?[a-z]{1,3}|s|\.)?|mn)(?![\w])"
_HOUR = r"(?:uur(?:tje|ken?)?|u|hours?|hrs?|hr|h)(?![\w])"
_TIME = look_for(
    rf"(?<![\w.,/-])(?:(?:een|'n|n|1) minuut(?:je)? of (?P<about>{LITERAL})"
    rf"|(?P<hh>[1-3]) ?(?:u(?:ur)?|h) ?(?P<mm>[0-5]\d)(?![\d\w])|(?:(?P<lo>\d{{1,3}})\s*(?:-|à|a"
    rf"|tot|to|of|or)\s*)?(?P<n>{LITERAL})\s*(?P<u>{_MINUTE}"
    rf"|{_HOUR})(?:\s*(?:en\s+|and\s+)?(?P<extra>\d{{1,2}})\s*{_MINUTE})?"
    rf"|(?P<half>(?:een |half an |a |)hal?f(?: ?uur(?:tje|ken?)?| hour| an hour| of (?:an )?hour)|(?:2"
    rf"|twee) kw?artier)\b"
    rf"|(?P<hour>\b(?:(?:een|één"
    rf"|an|one|a) (?:uur(?:tje|ke)?|hour)|uurtje|uurke|(?<!\w )(?<![\w.-])hour(?= and (?:a half|half|[1-5]\d)\b))\b)"
    rf"(?P<plus>\s+and (?:a )?half\b| en een kwartier"
    r"| (?:and|en) (?P<over>[1-5]?\d)(?!\d| ?(?:km|uur|hours?|euro|jaar|years?)))?"
    r"|(?P<q3>\b(?:3|three|drie) ?(?:kwartier(?:tje|ke)?|quarters of an hour))|(?P<q1>\b(?:een "
    r"|an? )?(?:kw?arta?ier(?:tje|ken?)?"
    r"|quarter (?:of (?:an )?)?hour|(?:(?<=^a )|(?<=[,;] a )|(?<=car a )|(?<=bus a )"
    r"|(?<=tram a )|(?<=train a )|(?<=bike a )|(?<=foot a )|(?<=takes a )|(?<=about a )|(?<=it's a ))"
    r"quarter(?=\s*(?:$|[.,;!]))))\b)"
)
_KM = look_for(
    rf"(?<![\w.,/-])(?:(?P<lo>\d{{1,3}})\s*(?:-|à|a|tot|to|of|or)\s*)?(?P<n>{LITERAL})\s*(?:km|kms"
    rf"|kilometer(?:s|tjes)?|kilometres?|kilometers|k\.m\.|miles)(?![\w])"
)
_TRAVEL = look_for(
    r"\b(?:rei[sz]\w*|rij\w*|fiets\w*|trein\w*|bus|ov|auto|wagen|car|train|bike|drive|driving|travel\w*|commut\w*"
    r"|onderweg|away|enkele reis|one way|lopen|lopend|wandelen|walk\w*|cycle|cycling|cycl\w*|afstand|distance"
    r"|van (?:huis|mij|hier|jullie)|vanaf (?:mij|hier|huis)|vandaan|bij jullie|file|files|traffic|spits|from (?:me"
    r"|home|here|my)|metro|tram|scooter|brommer|brommert|deur tot deur"
    r"|door to door|weg|by)\b"
)
_MINUTES_ALONE = look_for(
    r"(?:(?:ongeveer|about|zo'n|ca|circa|max|maximaal|hooguit|ik denk|i think|denk ik)\W+)*(?P<n>[1-9]\d"
    r"|1[0-7]\d)\W*(?:ofzo|hoor|ongeveer|(?:like |as )?i (?:said|sayd|told you|wrote))?\W*"
)
_NO_TROUBLE = look_for(r"\bgeen (?:enkel )?probleem\b|\bno (?:problem|bother|issue)\b|^\W*mag\b")
_FINE = look_for(
    r"(?: each way| one way| enkele reis)? (?:is|would be|vind ik|is voor mij) (?:\w+ )?(?:fine|ok|okay|good"
    r"|doable|prima|goed)\b"
)
_LIMIT = look_for(r"\b(?:(?:my|the|mijn|de) (?:limit|limiet|max\w*|grens)|furthest|longest)\b")
_DRIVEN = look_for(r"(?:'s?)?\s*(?:rijden|autorijden|drive|driving)\b(?! (?:met|by|op|on))")
_EVERY = look_for(
    r"\b(?:elke|iedere|every|each|om de|per|for|al|after|na|sinds|for over|ook|over|in|within|binnen|bijna)\s+$"
)
_LAST_BIT = look_for(r"\b(?:en|and)\s+(?:(?:dan|nog|daarna|then|another|verder)\s+)+$")  # "... en dan 5 min lopen"
_ON_FOOT = look_for(r"\s*(?:te voet|lopen|wandelen|fietsen|walk\w*|on foot|cycl\w*)\b")
_TOO_FAR = look_for(r"[^.!?,]{0,14}\b(?:te (?:veel|ver|lang)|too (?:much|far|long))\b")
_NOT_TRAVEL = look_for(
    r"\s*(?:pauze|break|per week|a week|in de week|per dag|a day|later|geleden|ago|werken|work\b|slapen|graag"
    r"|bellen|before|until|till|left\b|to (?:spare|kill)|break\b"
    r"|voor(?:dat)? (?:ik|mijn|m'n|de)|'s (?:avonds|ochtends|morgens|middags|nachts)|in |contract"
    r"|of (?:my|the|our|his|her|their|your) (?:\w+ )?(?:life|career|day|week|year|night|childhood|youth|summer"
    r"|holiday)\b)"
)
_FAR = look_for(r"\b(?:is|dat is|that'?s|that is|op|it'?s|woon|live|ongeveer|about|zo'n|maar|only|just)\s+(?:\w+\s+)?$")
_MAX_WORDS = look_for(
    r"\b(?:max\w*|at the (?:ut)?most|tot|hooguit|hoogstens|limiet|limit|verder dan|longer than|langer dan|more than"
    r"|meer dan|up to"
    r"|mag|mogen|mind|geen probleem|no problem|no bother|within|binnen|straal|radius|bereid|willing|wil ik|at most"
    r"|niet boven|prepared|no further|acceptabel"
    r"|acceptable|te doen|doable)\b"
)

_MAKES = (  # of cars; a golf, polo or panda may be something else
    "ford|honda|suzuki|mercedes|astra|passat|"
    "volvo|fiat|opel|toyota|peugeot|renault|citro[eë]n|skoda|kia|hyundai|mazda|dacia|nissan|bmw|audi|volkswagen"
    "|vw|twingo"
    "|clio|corsa|yaris|fiesta|micra|saab|subaru|mitsubishi|daihatsu|daewoo|tesla|lexus|peugot|chevrolet|land ?rover"
    "|aygo|berlingo|kangoo|m[eé]gane|picanto|octavia|fabia|zafira|vivaro|prius|corolla|qashqai"
)
_TRANSPORT = look_for(
    r"(?P<car>\b(?:motor[ -]?cars?|(?:m'n|mn|mijn|mijnen|mijne|eigen|my|own) (?:(?:eigen|oude?|own|old|little"
    r"|wee) ){0,2}(?:bus(?:je)?|bestelwagen"
    r"|bestelbus(?:je)?|camionette|van|panda|golf|polo)|(?:my|me|own|the) (?:(?:own|old|little) )*(?:truck"
    r"|pick-?up)|autoo"
    r"|(?:bus(?:je)?|auto|wagen) (?:is )?van (?:mijzelf|mezelf|mij)(?!\w)"
    r"|automobiel|camionette|bestelwagen|bestelbus(?:je)?|otto|bakkie|(?<=my )whip|(?<=own )whip"
    rf"|(?:{_MAKES})(?:tje|je)?)\b|\b(?:auto'?s?|wagen|car|autootje|bolide)\b(?! ?(?:monteur"
    r"|industrie|verkoop|park\b|mechanic"
    r"|factory|dealer|wash))|\b(?:i|i'd|ik kan|can) drive\b(?! (?:a|an|the) )|\bdriving\b(?! (?:licen|a |test"
    r"|lesson|exam|school))|\bby car\b|\bautorijden\b|\bcarpool\w*|\bmeerijden\b|\ba lift\b"
    r"|\b(?:ride|riding) (?:along |together )?with (?:an? |my |the )?(?:colleague|neighbou?r|co-?worker|workmate)\b"
    r"(?![^.!?;\n]*\b(?:bikes?|e-?bike|bicycles?|scooter|moped|motor\w*|foot|horse\w*|bus|train|tram)\b))"
    r"|(?P<public_transport>\bov\b|\bopenbaar vervoer\b|\b(?:stop|snel)?trein(?:tje|en)?\b|\b(?:by|per) (?:rail"
    r"|spoor)\b"
    r"|\b(?:lijn|stads"
    r"|streek|nacht|night |city )?bus(?:sen)?\b(?! ?(?:drivers?|chauffeurs?|lane|ramp))|\bbus pass\b|\bbuspas\b"
    r"|\bsporen\b(?= als| met|\W)|\b(?:kust)?tram\b(?! ?(?:drivers?|conductors?|inspectors?|jobs?)\b)"
    r"|\b(?:bus|tram)? ?lijn \d+\b"
    r"|\b(?:water|omni|auto|buur?t|shuttle ?)buss?\b|\bshuttle\b|\bbuss\b|\btrian\b|\btreintje\b|\bmtero\b"
    r"|\bmetro\b(?! ?(?:drivers?|conductors?|jobs?)\b)|\b(?:randstad|light) ?rail\b|\bsubway\b|\bpublic transport\w*\b"
    r"|\btrain\b(?! ?(?:drivers?|conductors?|guards?|jobs?)\b)|\bpublic transit\b"
    r"|\bsprinter\b|\bintercity\b|\bbuses\b)"
    r"|(?P<bike>\b(?:e-?bike|(?!motor)\w+bike|(?:race|bak|vouw|moeder|lig|opa|oma)?fiets(?!en?(?:maker|zaak"
    r"|winkel|handel"
    r"|hersteller))\w*"
    r"|(?<=met de )fits|(?<=op de )fits|fies|bkie|bikke|biek|bycicle"
    r"|gazelle|elektrische fiets|bike|fixie|trap(?= ik)"
    r"|(?:(?<=minuten )|(?<=minuutjes )|(?<=kwartier )|(?<=kwartiertje )|(?<=min )|(?<=uurtje ))(?:door)?trappen"
    r"|bicycle|cycle|cycling|biking|velo|vélo|rijwiel"
    r"|speed ?pedelec|cykel)\b)"
    r"|(?P<scooter>\b(?:(?:brom|snor|motor )?scooter|brommr|bromme?r\w*|snorfiets|moepd|moped|bromfiets|brommobiel)\b)"
    r"|(?P<walk>\b(?:te voet|lopend|lopen|loopafstand|wandelen\w*|walking(?: distance)?|on foot|by foot|walk(?! around)"
    r"|kom lopend|ik loop)\b)"
    r"|(?P<other>\b(?:motor(?:fiets)?(?![ -]?cars?\b)|motorcycle|motorbike|motorbkie|motobike|(?<=my )moto|lift van"
    r"|(?:regio)?taxi(?:bus)?|boot"
    r"|boat|ferry"
    r"|pont|(?<=het )veer|veer(?:pont|boot)|e-?step)\b)"
)
_BY = look_for(
    r"(?:\b(?:met|mt|by|wiht|wth|via|per|using|with|take|taking|share|sharing|neem|neem ik|pak|pak ik|kom|op"
    r"|own|eigen|on my"
    r"|een eigen|there'?s|theres"
    r"|ga|reis|use|gebruik|with the)\s+(?:(?:de|den|d'n|het|'t|een|ne|nen|a|an|the|mijn|mijne|mijnen|my|m'n|mn|me|own"
    r"|eigen?|eige|oude?|old|ook|wel|gewoon|direct"
    r"|directe|goede|altijd|always|ik|usually|meestal)\s+)*)$"
)
_ALONE_BESIDE = wordlist("uur uurtje half kwartier kwartiertje minuten minuut min minutes mins hour")
_IS_SOMETHING = look_for(r"\s+(?:is|was|heet) (?:mijn|my|kapot|stuk|broken|een|a|oud|old|nieuw|new)\b")
_BRINGS = look_for(r"(?: \d+)?\s+(?:carries|gets|takes|brings|brengt|rijdt|stopt|stops)\b")
_BOATS = ("veer", "veerpont", "veerboot", "boot", "boat", "ferry", "pont")
_TIME_NEXT = look_for(rf"(?: \d+)?[,:]?\s+(?:about |ongeveer |zo'n |plus \w+ is )?\d{{1,3}} ?(?:mn|{_MINUTE})")
_MINE = look_for(r"(?<!\w)(?:ik|'k|k|i|i'm|i'd|we|wij|mij|me|my|mijn|mn|m'n)(?!\w)")
_COMES = look_for(
    r"(?<!\w)(?:(?:ik|'k|k|we|wij|i|i'd|i'll|i can|i would|zou|en|dus|and|so)\s+(?:\w+\s+){0,2}?"
    r"(?:kom|reis|ga|rij|fiets|loop|neem|pak|gebruik|kan|ben|come|travel|commute|go|take|use|drive|cycle|bike|walk"
    r"|can|am|get)|(?:kom|reis|ga|rij|fiets|loop|neem|pak|gebruik)\s+(?:ik|'k|we|wij)|coming|travelling"
    r"|(?:\A|(?<=[.,!;\n] )|(?<=\n))(?:kom|reis|neem|come|take))(?!\w)"
)
_ONCE = look_for(
    r"\b(?:vroeger|toen|vorige?|vorig|gisteren|laatst|zag|stond|was|had|used to|before|then|last|yesterday|once|while"
    r"|every (?:time|morning)|if|als|wanneer|when|zit nu|sitting)\b"
)
_OWNED = look_for(
    r"(?<!met )(?<!met mijn )(?<!met een )(?<!met m'n )(?<!met mn )(?<!by my )(?<!in my )(?<!with my )(?<!rij )"
    r"\b(?:own|eigen)\s+$"
)
_AFTER_TIME = look_for(
    r"\b(?:uur|uurtje|minuut|minuten|minutes|mins?|kwartier|kwartier(?:tj)?e|hours?)\s+"
    r"(?:met (?:de|den|het) |by |in de |in the |on the )?$"
)
_DO = look_for(
    r"\b(?:ik|i|kan|kom|ga|zou|would|can|liefst|dan)\s+(?:(?:ook|wel|gewoon|altijd|always|just|usually|het"
    r"|meestal|can|kan)\s+)*$"
)
_VERBS = (
    "fiets",
    "cycle",
    "bike",
    "walk",
    "loop",
    "ik loop",
    "fietsen",
    "lopen",
    "driving",
    "i drive",
    "rij",
    "drive",
    "cycling",
    "biking",
)
_NO = look_for(
    r"\b(?:geen|no|niet|not|zonder|without|(?:don'?t|do not) (?:have|own)(?: an?| any)?|haven'?t got (?:a|any)"
    r"|nooit|never|gene?)\s+(?:(?:de|het|een|a|met|by|eigen|own|meer|in het bezit van een)\s+)*$"
)
_NO_AFTER = look_for(r"\s*(?:[:=]\s*)?(?:heb ik |is er |)(?:niet|nee|geen|not|no|none)\b(?! (?:probleem|problem|erg))")
_NOT_TAKEN = look_for(  # "de trein doe ik niet meer"; "meer dan 20 min fietsen doe ik niet" tells how long
    r"\s+(?:doe|neem|wil|pak|gebruik|ga|hoef) (?:ik|'k) (?:\w+ )?(?:niet|nie|nooit)(?: meer)?\b(?! (?:elke"
    r"|altijd|graag))"
)
_OWN = look_for(
    r"\b(?:(?:eigen|own|mijn eigen|my own) (?:auto(?:otje)?|(?:bak|karretje)(?=\W*$|[.,!;]| (?:ook|wel|dus|hoor)\b)"
    r"|waggie|vervoer|wagen|car|transport(?:ation)?|scooter|brommer|motor"
    r"|bus|busje|bestelwagen|bestelbus|van|vehicle|voertuig)|(?:mijn|m'n|mn) (?:bus(?:je)?|bestelwagen|bestelbus)"
    r"|my van|(?:my|our|me) (?:(?:own|old|little|wee) )*(?:truck|pick-?up)|(?:my|our|me) own (?:(?:little|old"
    r"|small|wee|red) )?(?:car|van)\b"
    rf"|(?:my|our) own (?:\w+ )?(?:{_MAKES})|own an? (?:\w+ )?(?:van|{_MAKES})"
    r"|mijnen? eigen (?:auto|bestelwagen|camionette|wagen)"
    r"|(?:me|mn|m'n) eigen? (?:auto|scooter|brommer|bus|wagen)|me eige (?:auto|scooter|brommer|bus|wagen)"
    r"|(?:eigen|own|mijn|m'n|mn|my|got an?|have an?|heb een) (?:(?:eigen|own|old|oude?|little|wee) ){0,2}"
    rf"(?:{_MAKES}|golf|polo|panda)(?:tje|je)?\b"
    r"|(?:eigen|eige|own) (?:fiets|e-?bike|elektrische fiets|bike|bicycle|moped|brommer|scooter|camionette|bakkie|truck"
    r"|pick-?up|moto(?:rbike)?)\b|(?:have|heb|got) (?:(?:an?|een|the|wel een|ook een) )?(?:bicycle|bike|fiets)\b"
    r"(?! (?:accident|ongeluk|kapot|lesson|shop|repair|trip|ride|race|nodig|needed|niet))"
    r"|(?:my|own|me) whip\b|(?:in|met) (?:mijn|m'n|mn) (?:eigen )?(?:oude? )?(?:autootje|busje|brommertje|scootertje)\b"
    r"|(?:i've|i have) the car\b|own an? (?:car|van|bike|[a-z]+(?=, which))"
    r"|(?:bus(?:je)?|auto|wagen) (?:is )?van (?:mijzelf|mezelf|mij)(?!\w)|(?:heb|have|got|'ve|beschik over) (?:(?:een|a"
    r"|zelf een|my|wel een|ook een"
    r"|nu een|the) )?(?:auto|car|wagen|vervoer|transport)\b)"
)
_LICENCE_AND_CAR = look_for(
    r"\b(?:rijbewijs|licen[cs]e)(?: [a-e]{1,2})? (?:en|and|plus|\+|&|met|with) (?P<car>(?:ook )?(?:een |a |eigen "
    r"|my )*(?:auto|car|wagen))\b"
)
_CAR_TOO = look_for(
    r"\W*(?:ja|yes|jep|yep|jazeker|zeker|sure)\W+(?:hoor\W+)?(?:en|and|plus|met|with) (?P<car>(?:ook |also )?(?:een "
    r"|a |eigen |my |own )*"
    r"(?:auto|car|wagen))\b"
)
_MAKE_TOO = look_for(  # "B since May, and one old Ford", "B, a wee Fiat too"
    rf"[,.;]\s*(?:(?:and|with|plus|en|met) )?(?P<car>(?:an?|one|1|een|own) (?:(?:old|little|wee|small|oude?|kleine?) )?"
    rf"(?:{_MAKES})(?:tje)?)(?=\s*(?:$|[.,;!]|(?:yes|too|ja|ook|as well)\b))"
)
_NOT_THE_CAR = (  # "no car trouble", "no car licence", "geen auto nodig": no word about whose it is
    r"(?!(?: van de zaak)? (?:keys?|licen[cs]e|insurance|problem\w*|probleem|trouble|seats?|loan|pech|sleutels?"
    r"|nodig)\b)"
)
_NO_OWN = look_for(
    r"\b(?:nothing|niks|niets) to drive\b"
    r"|\b(?:(?:eigen|own|my) (?:auto|car|wagen|vervoer|transport(?:ation)?|vehicle)"  # "own car: no"
    r"|auto|car)\s*[:=]\s*(?:no|nope|none|not yet|nee|neen|geen|niet|nog niet|nvt|n/a)\b(?=\s*(?:$|[,.;!\n\x00(]))"
    r"|\b(?:do not|don'?t) own a (?:car|vehicle|van|bike)\b|\b(?:auto"
    r"|wagen) heb ik nait\b|\b(?:geen|no|zonder"
    r"|without|niet over|don'?t have (?:a|any|my own)|dont have (?:a|any|my own)"
    r"|gene) (?:eigen |own )?(?:auto|car|wagen|vervoer|transport|vehicle)\b"
    rf"{_NOT_THE_CAR}"
    rf"|\b(?:do not|don'?t) (?:have|own) (?:an? |any )?(?:car|vehicle)\b{_NOT_THE_CAR}"
    r"|(?<!company )\bcar,? (?:is not|isn'?t) mine\b|\bcar,? i (?:do not|don'?t) (?:own|have)\b"
    r"|\bby car\b(?:[^\w!?]|\d|min(?:utes)?\b|km\b|but\b|(?:al)?though\b|and\b|only\b){0,24}"
    r"\bi (?:do not|don'?t) (?:own|have) one\b|\b(?:auto|car|wagen"
    r"|eigen vervoer) (?:heb ik )?(?:niet|nee|no|not)\b(?=\W*(?:$|[,.!;\n\x00(]|meer\b|wel\b|any ?more|helaas"
    r"|maar))(?<!auto niet)"
    r"|\b(?:auto|car|wagen|eigen vervoer) (?:heb|bezit) ik (?:\w+ )?(?:niet|nie)\b"
    r"|\b(?:auto|car|wagen) (?:is|was|werd|got|has been) (?:\w+ ){0,2}(?:taken|seized|stolen|repossessed|sold"
    r"|meegenomen|gestolen"
    r"|ingenomen|verkocht|afgenomen|weggehaald|beslag)\b"
)
_ALLOW = wordlist(
    "reizen reistijd reis rijden rijd rij travel travelling commute drive away weg huis home uur uurtje "
    "minuten km kilometer auto car fiets bike trein train bus ov eigen own vervoer transport werk work deur "
    "long as longer than further take last duren mag mind door collega colleague samen together meerijden lift zaak "
    "company "
    "get enkele reis way one"
)
_BARE_DISTANCE = wordlist(
    "km kms kilometer kilometers kilometre kilometres miles reizen travel rijden drive enkele reis"
)
_OWN_WORD = look_for(r"\b(?:eigen vervoer|own transport(?:ation)?|own car|eigen auto|eigen wagen)\b")


_FORMER = look_for(
    r"\b(?:vroeger|moest(?! (?:ik )?gokken)|used to|(?:i|ik) was|was ik|vorige (?:baan|werk)|oude (?:baan|werk)"
    r"|huidige (?:baan|werk)|bijbaan"
    r"|previous|former|current job|now i drive|waited|gewacht)\b"
)
_WENT = look_for(r"\b(?:drove|rode|cycled|walked|took|went|reed|reden|fietste|liep|ging|nam)\b")
_TO_WORK = look_for(
    r"\b(?:naar (?:jullie|u|het werk|mijn werk|kantoor)|to (?:you|work|your)|bij jullie|van huis|vandaan|reistijd"
    r"|commute|travel time"
    r"|from (?:home|my house|my door)|enkele reis|one way|door to door|van deur tot deur|rei[sz]\w*|travel\w*|away)\b"
)
_WAY = look_for(
    r"\b(?:velo|otto|fies\w*|trap\w*|rit(?:je)?|sprinter|fixie|ride|rode|needed|lopend|away|vandaan|van jullie"
    r"|bij jullie|to you"
    r"|naar jullie|er(?= in)|rij\w*|reis\w*|travel\w*|drive|cycl\w*|walk\w*|wandel\w*|bike|fiets\w*|door to door"
    r"|enkele reis)\b"
)
_ACCEPTS = look_for(
    r"\b(?:accept\w*|willing|bereid|prepared|geen probleem|no problem|is (?:nog )?(?:prima|fine|ok\w*|te doen"
    r"|doable)|langer dan|longer than"
    r"|more than|meer dan|wil ik|would go|limit|limiet|grens)\b"
)
_BEYOND = look_for(
    r"\b(?:(?:more|longer|further|farther|langer|meer|verder) (?:is )?(?:than|dan)|(?:go|stay|ga|kom|not"
    r"|nothing|no|never) over|above"
    r"|boven|past) (?:de "
    r"|het |een |an? |the )?$"
)
_IS_MY_LIMIT = look_for(
    r"\s*(?:is|blijft|als|as|zou|would be|wordt) (?:echt |wel |really |voor mij |for me )*(?:mijn|m'n|mn|my|de|het|the)"
    r" (?:\w+ )?(?:max\w*|limit|limiet|grens|uiterste)\b"
)
# Asked for one of these, an hour is one to work or to be called.
_ASKS_HOURS = ("hours_per_week", "notice_period", "contact_channel", "phone")
_INSIDE = look_for(r"\b(?:binnen|within|onder|under|below|tot|up to) (?:de |het |een |an? |the )?$")
_UNWILLING = look_for(
    r"\b(?:niet|not|nooit|never|geen|don'?t|won'?t|wouldn'?t|no|te (?:ver|lang|veel)|too (?:far|long|much)"
    r"|liever niet|sla (?:ik )?(?:\w+ )?(?:af|over)|haak (?:ik )?af|turn (?:it |that )?down|refuse|decline"
    r"|weiger|skip)\b"
)
_CONTENT = look_for(
    r"\b(?:graag|prima|fine|ok\w*|goed|good|blijft|stays?|te doen|doable|please|acceptabel|acceptable|no problem"
    r"|geen probleem)\b"
)
_WOULD_TRAVEL = look_for(
    r"\b(?:wil|wel|best|zou|would|i'd|willing|bereid|prepared|happy|mag|don'?t mind|can|kan)\b[^.!?;,\n\x00]{0,40}"
    r"\b(?:reizen|(?:to )?travel|commute|onderweg zijn|be on the road)\b"
    r"|\b(?:reizen|travel),? (?:ik |i )?(?:kan|wil|mag|can|will)\b"
)
_THERE_IN = look_for(
    r"\b(?:er|daar|there|bij jullie|op het werk|at work)\s+(?:binnen|within|in)\s+(?:de |het |een |an? )?$"
)
_NO_LONGER = look_for(
    r"[^.!?;\n\d]{0,40}\b(?:(?:langer|verder|meer) (?:niet|hoeft niet|wil ik niet)|(?:not|no) (?:longer|more"
    r"|further))\b"
)
_THAN_THAT = look_for(  # "Een half uur. Langer dan dat doe ik niet"
    r"[^.!?;\n\d]{0,30}[.!;,]\s*(?:(?:en|maar|veel|nee) )*(?:langer|verder|meer) dan (?:dat|zo)\b[^.!?\d]{0,24}"
    r"\b(?:niet|nie|nooit)\b"
)
_MORE = look_for(r"\s*(?:erbij|extra|more|langer|longer|late|te laat)\b")
_NAMED_BEFORE = look_for(  # "Nog over de reistijd, dat is 25 min"
    r"\b(?:reistijd|reisduur|fietstijd)\b[^.!?\d]{0,20}[,;:] (?:(?:dat|da|het|die|er|zo'n|is|zijn|wordt|ongeveer"
    r"|toch|eerder"
    r"|maar|nu|moet|eigenlijk) )*$"
)
_A_QUARTER = look_for(r"\b(?:de|het|dit|ons|mijn) $")  # "het kwartier van de havens": a part of town
_OF_TOWN = look_for(r" van (?:de |het |den )?[a-z]{3,}")
_LASTS = look_for(r"\b(?:duurt|duurde|duren|geduurd)\b")
_TOGETHER = look_for(r"\b(?:together|samen|in totaal|in total|alles bij elkaar|altogether|total)\W+(?:\w+\W+){0,2}$")


# "Het scheelt me een half uur rijden": how much shorter the way would be, and not how long it is.
_SPARED = look_for(r"\b(?:scheel(?:t|de)|bespaart|bespaar|saves?|saved|saving)\b[^.!?;,\d\x00]{0,24}$")


_WAITS_FOR = look_for(
    r"\b(?:give me|gimme|hold on|wait|hang on|(?:be|am|i'?m) back in|brb in)\W+(?:(?:just|like|another) )?$"
)


def find(m: Message) -> Iterator[Found]:
    """Travel time as said, the longest time and distance somebody would go, and the means."""
    asked = m.asked == SLUG
    spared = (_SPARED, _WAITS_FOR)
    m = m.without([t.span() for t in _TIME.finditer(m.text) if any(w.search(lead(m.text, t.start())) for w in spared)])
    found = [*_times(m, asked), *_distances(m, asked), *_transport(m, asked)]
    if asked and (whole := _whole_way(m)):
        found = [f for f in found if f.name != "commute_minutes"] + [whole]
    plain = list(_told_plainly(m, found))
    most = next((f for f in plain if f.name == "commute_max_minutes"), None)
    for f in found:
        if not (most and f.name == "commute_minutes" and f.start < most.end and most.start < f.end):
            yield f
    yield from plain


def _times(m: Message, asked: bool) -> Iterator[Found]:
    text = m.text
    found: list[Found] = []
    city = m.asked == "city"
    for t in _TIME.finditer(text):
        if t["q1"] and _A_QUARTER.search(lead(text, t.start())) and _OF_TOWN.match(text, t.end()):
            continue
        minutes = _minutes(t)
        start, end = m.clause_at(t.start())
        accepted = bound(text, *t.span()) == "max" or _ACCEPTS.search(_sentence_at(text, t))
        if city and minutes is not None and _way_from_home(m, t) and not accepted:
            found.append(m.found("commute_minutes", minutes, *t.span()))
            continue
        arrives = (
            (asked or re.search(r"\b(?:er|daar|there|work|werk)\s+(?:binnen|within|in)\s+$", lead(text, t.start())))
            and re.search(r"\b(?:in|binnen|within)\s+$", lead(text, t.start()))
            and not re.search(r"\b(?:back|terug)\b", text)
        )
        with_means = _means_of(m, t) is not None
        own_limit = _IS_MY_LIMIT.match(text, t.end()) is not None and m.asked not in _ASKS_HOURS
        elsewhere = m.asked not in (None, SLUG, "city") and not (
            _way_here(text, t) or _beside_the_means(m, t) or with_means or own_limit
        )
        sentence = _sentence_at(text, t)
        if elsewhere or _FORMER.search(sentence) or (m.asked not in (None, SLUG, "city") and _WENT.search(sentence)):
            continue
        within = _as_far_as(m, t) or own_limit
        if (
            minutes is None
            or (
                t["hour"]
                and re.search(r"[\d€]\s*$|\b(?:euros?|eur|per|gross|net|quid|bucks)\s*$", lead(text, t.start()))
            )
            or (not (arrives or within) and _EVERY.search(lead(text, t.start())))
            or _NOT_TRAVEL.match(text, t.end())
        ):
            continue
        clause = text[start : t.start()] + " " + text[t.end() : end]
        limit = (bound(text, *t.span()) == "max" and not _NEXT_IS_MOST.match(text, t.end())) or bool(
            _MAX_WORDS.search(clause)
            and re.search(r"\b(?:rei[sz]\w*|travel\w*|commut\w*|rijden|duren|duurt|take|last)\b", clause)
        )
        limit = limit and not _THERE_IN.search(lead(text, t.start()))
        limit = limit or bool(_NO_LONGER.match(text, t.end())) or within or own_limit
        limit = limit or (asked and bool(_THAN_THAT.match(text, t.end())))
        at_most = bool(_AT_MOST.match(text, t.end()) or _WILL_NOT_GO_PAST.search(lead(text, t.start())))
        at_most = at_most and not _NEXT_IS_MOST.match(text, t.end())
        limit = limit or at_most
        limit = limit or (asked and bool(_FINE_FOR.match(text, t.end())))
        limit = limit or (asked and bool(_NO_TROUBLE.search(clause) or _LIMIT.search(clause)))
        minutes_alone = len(list(_TIME.finditer(text))) == 1 and _TRANSPORT.search(text)  # "train, A to B is 37 min"
        if (
            asked
            and not (minutes_alone or within or own_limit or at_most)
            and not _TRAVEL.search(clause)
            and not is_bare(m, *t.span(), _ALLOW, most=1)
        ):
            continue
        told = _beside_a_place(m, t) or _beside_the_means(m, t) or own_limit or (within and m.asked == "city")
        told = told or _NAMED_BEFORE.search(lead(text, t.start()))
        if not asked and not _TRAVEL.search(clause) and not told:
            continue
        if re.search(r"\b(?:opzeg|notice|sat in|pauze|late|te laat|wait\w*|wacht\w*|gesprek|interview)\b", clause):
            continue
        if _TOO_FAR.match(text, t.end()) and not within:
            continue
        if _LAST_BIT.search(lead(text, t.start())) and _ON_FOOT.match(text, t.end()):
            continue
        found.append(m.found("commute_max_minutes" if limit else "commute_minutes", minutes, *t.span()))
    if found:
        together = next((f for f in found if _TOGETHER.search(m.reading.original[: f.start].lower())), found[0])
        longest = next((f for f in found if f.name == "commute_max_minutes"), None)
        yield longest or together
        if longest and together.name == "commute_minutes" and together.value != longest.value:
            yield together
    elif asked and (alone := _MINUTES_ALONE.fullmatch(m.own_words)):
        start = text.index(alone["n"])
        yield m.found("commute_minutes", int(alone["n"]), start, start + len(alone["n"]))


def lasts_else(text: str, fact: Found) -> bool:
    """ "Een behandeling duurt maar 20 min": how long something lasts of which nobody says that it is the way; `text` in
    lower case."""
    begin = max(text.rfind(stop, 0, fact.start) for stop in ".!?;\n") + 1
    stop = re.search(r"[.!?;\n]|$", text[fact.end :])
    sentence = text[begin : fact.end + (stop.start() if stop else 0)]
    return bool(_LASTS.search(sentence)) and not (_TRAVEL.search(sentence) or _TRANSPORT.search(sentence))


def _as_far_as(m: Message, t: re.Match[str]) -> bool:
    """ "Alles binnen 45 minuten is prima", "boven het uur vind ik te ver", "I'd travel an hour": as far as they go."""
    if m.asked not in (None, SLUG, "city"):
        return False
    sentence, before = _sentence_at(m.text, t), lead(m.text, t.start())
    if _BEYOND.search(before):
        return bool(_UNWILLING.search(sentence))
    if _INSIDE.search(before):
        return bool(_CONTENT.search(sentence)) and (m.asked == SLUG or bool(_TRAVEL.search(sentence)))
    return bool(_WOULD_TRAVEL.search(sentence))


def _way_from_home(m: Message, t: re.Match[str]) -> bool:
    """ "Velp, en op de fiets 12 minuten": told with the place, in the breath that names the means or the way."""
    hours = (t["u"] or "").startswith(("u", "h")) or t["hour"] or t["hh"]
    before = lead(m.text, t.start())
    if _FORMER.search(_sentence_at(m.text, t)) or _NOT_TRAVEL.match(m.text, t.end()) or _MORE.match(m.text, t.end()):
        return False
    if re.search(r"\b(?:om|at|na|after|elke|every|om de|sinds|since)\s+$", before) or _LAST_BIT.search(before):
        return False
    around = m.text[max(0, t.start() - 80) : t.end() + 40]
    near = _TRANSPORT.search(around) or _WAY.search(around)
    return bool(near and (not hours or _TRANSPORT.search(_sentence_at(m.text, t))))


def _way_here(text: str, t: re.Match[str]) -> bool:
    """Whether the time is said of the way to this work, while something else was asked."""
    return bool(_TO_WORK.search(_sentence_at(text, t)))


def _sentence_at(text: str, t: re.Match[str]) -> str:
    begin = max(text.rfind(c, 0, t.start()) for c in ".!?;\n\x00") + 1
    finish = re.search(r"[.!?;\n\x00]|$", text[t.end() :])
    return text[begin : t.end() + (finish.start() if finish else 0)]


def _minutes(t: re.Match[str]) -> int | None:
    if t["hh"]:
        return 60 * int(t["hh"]) + int(t["mm"])
    if t["about"]:
        return round(to_number(t["about"]))
    if t["half"]:
        return 30
    if t["hour"]:
        if t["over"]:
            return 60 + int(t["over"])
        return 90 if t["plus"] and "half" in t["plus"] else 75 if t["plus"] else 60
    if t["q3"]:
        return 45
    if t["q1"]:
        return 15
    number = to_number(t["n"])
    if t["u"].startswith("m"):
        minutes = number
    else:
        if number > 3:
            return None
        minutes = number * 60
    return round(minutes + (int(t["extra"]) if t["extra"] else 0))


def _beside_a_place(m: Message, t: re.Match[str]) -> bool:
    """ "I'm in Hengelo so 20 mins": minutes in the breath of where somebody lives."""
    return bool(
        t["u"]
        and t["u"].startswith("m")
        and re.search(
            r"\b(?:woon|live|living|in|uit|vanuit|from|im in|i'm in)\s+\w+[\s,]+(?:so|dus|dat is|that'?s|,|en"
            r"|and)?\s*(?:(?:about|ongeveer|zo'n|maar|only|just|dus|so|ca\.?)\s*)*$",
            lead(m.all, t.start()),
        )
    )


def _beside_the_means(m: Message, t: re.Match[str]) -> bool:
    """ "Kom met de fiets, 15 min": minutes that are a clause of their own, right after one about the way to work."""
    start, _ = m.clause_at(t.start())
    minutes = t["q1"] or t["q3"] or (t["u"] or "").startswith("m")
    before = [part for part in m.parts if part.end == start]
    return bool(minutes and is_bare(m, *t.span()) and before and _means_in(m.text[before[0].start : before[0].end]))


_WITH_MEANS = look_for(
    r"\s*(?:(?:met (?:de|het|den|d'n|mijn|m'n)|op (?:de|mijn)|in de|by|on (?:the|a|my|me)|per|in my)\s+(?:(?:own"
    r"|eigen|rode|red)\s+)*)?"
)
# "Half an hour at most by car", "40 min on the bike is ok, more not", "20 mins max.": as long as it may take.
_BY_MEANS = (
    r"(?:\s*,?\s*(?:by|on|with|met|op|in|per) (?:(?:the|de|het|den|d'n|my|mijn|m'n|a|own|eigen) )*[\w-]+"
    r"(?: (?:and|en) [\w-]+)?"
    r"| (?:reizen?|fietsen?|rijden?|lopen?|travel(?:ling)?|cycling|driving|walking|enkele reis|one way|each way))?"
)
_AT_MOST = look_for(
    rf"{_BY_MEANS}(?:[\s,.]+(?:i'd say|zou ik zeggen|denk ik|i think|is (?:\w+ )?(?:ok\w*|fine|good|prima|goed"
    r"|te doen) for me"
    r"|is ok\w*|dat is|is|en|and|but|maar))*[\s,.]+(?:max(?:imum|imun|imaal)?\b|tops\b|top whack"
    r"|at (?:the )?(?:very )?(?:most|max)|hooguit"
    r"|hoogstens|(?<=dat is )(?:genoeg|zat|ver genoeg)|(?:langer|verder|meer) (?:is |hoeft |wil |ga "
    r"|kan )?(?:ik )?(?:niet|nie|nee)\b|(?:longer|further|more),? (?:no|not)\b"
    r"|no (?:longer|more|further)|not (?:longer|more|further)|(?:dat )?(?:kan|ken|gaat|is) (?:nog )?(?:net"
    r"|juist)(?= ?(?:$|[.,!;]))"
    r"|op (?:z'n|zijn|zn|het|'t) (?:aller)?(?:meest|hoogst|langst|max\w*|uiterst)e?\b|is (?:zat|het uiterste"
    r"|'t max\w*|the (?:most|limit"
    r"|max\w*))"
    r"|(?:each way |one way )?(?:would be|is|zou) (?:the|my|het|mijn|m'n|'t|de) (?:most|max\w*|limit|uiterste))"
    r"(?! (?:een |an? )?(?:\d|half|uur|hour))(?! (?:an?|een|1) (?:uur|hour|half|kwartier))"
)
_FINE_FOR = look_for(  # "one hour by train is ok for me", "up to one hour is fine with me"
    rf"{_BY_MEANS} is (?:\w+ )?(?:ok\w*|fine|good|prima|goed|doable|te doen|geen probleem)\b(?! (?:van|from|to|naar)\b)"
)
_NEXT_IS_MOST = look_for(r"[\s,.;-]+(?:and |en |tot )?max\w*\.?:? (?:an?|een|1|\d+)\b")  # "half an hour, max an hour"
_WILL_NOT_GO_PAST = look_for(
    r"\b(?:(?:langer|meer|verder|longer|more|further) (?:as|als|of|dan|than|over)|content with|hoog?uit|hoogut"
    r"|maximal|ten hoogste|until"
    r"|(?:no|not|nae|never) (?:more|mair|longer|further) than"
    r"|max(?:imum|imale?|imaal|\.)? (?:one[- ]way |enkele )?(?:commute|travel time|reistijd|reis|travel)(?: is|:|=)?"
    r"|maximaal|at most|up to)"
    r" (?:de |een |an? )?$"
)
_THERE_BY = look_for(
    r"\s*(?:ben (?:ik|je|'k) (?:er|daar|bij jullie)|sta ik (?:bij jullie|er)|doe ik er|is het|duurt het"
    r"|i'?m (?:there|with you)"
    r"|i am there|it'?s|it is|it takes(?: me)?|takes(?: me)?|kost het(?: me)?)"
    r"\s+(?:(?:in|within|binnen|ongeveer|about|zo'n|maar|only|over|een)\s+)*"
)
# Another way than the one from home to this work: a former one, an outing, a day that went wrong.
_OTHER_WAY = look_for(
    r"\b(?:vorige?|vroeger|toen|last|laatste|used to|was|were|had|elke (?:za|zo)\w+|iedere|every|cost|kostte?"
    r"|staking|strike"
    r"|zondag\w*|sundays?|zaterdag\w*|saturdays?|vakantie|holidays?|wait\w*|wacht\w*|late|laat|vertraging"
    r"|delay\w*|verderop"
    r"|naar (?!jullie\b|u\b|het werk|mijn werk)\w+|to (?!you\b|work\b|your\b|the (?:office|shop|site)))\b"
)


_ONE_LEG = look_for(  # of a longer way
    r"\b(?:plus|then|dan|nog|daarna|another|verder|after that)\s+(?:\w+ )?$"
    r"|\b(?:trein|train|bus|tram|metro|ov|auto|car)\b[^.!?]{0,12}\b(?:and|en)\s+(?:(?:an?|een)\s+)?$"
)
# Asked what draws them, people tell of rides too: only "it is 10 minutes by bike" is about this work.
_IT_TAKES = look_for(r"\b(?:het is|'t is|is het|it'?s|it is|it takes|ben ik er|i'?m there)\b")


def _means_of(m: Message, t: re.Match[str]) -> re.Match[str] | None:
    """ "Half an hour by tram", "met de fiets ben ik er in 20 minuten": the means said in one breath with the time."""
    sentence = _sentence_at(m.text, t)
    if (
        _ONE_LEG.search(lead(m.text, t.start()))
        or _OTHER_WAY.search(sentence)
        or (m.asked == "motivation" and not _IT_TAKES.search(sentence))
    ):
        return None
    after = _TRANSPORT.match(m.text, _WITH_MEANS.match(m.text, t.end()).end())  # type: ignore[union-attr]
    if after:
        return after
    start, _ = m.clause_at(t.start())
    for means in _TRANSPORT.finditer(m.text, start, t.start()):
        if _BY.search(lead(m.text, means.start())) and _THERE_BY.fullmatch(m.text, means.end(), t.start()):
            return means
    return None


def _means_in(clause: str) -> bool:
    return any(_BY.search(clause[: t.start()]) for t in _TRANSPORT.finditer(clause))


_GOES = look_for(
    r"\b(?:further|farther|verder|go(?:ing)?|ga|kom|come|van huis|from home|straal|radius|at the (?:ut)?most"
    r"|ten hoogste)\b"
)


def _distances(m: Message, asked: bool) -> Iterator[Found]:
    for k in _KM.finditer(m.text):
        start, end = m.clause_at(k.start())
        clause = m.text[start : k.start()] + " " + m.text[k.end() : end]
        fine = asked and _FINE.match(m.text, k.end())
        fine = fine or (_MORE_THAN_IS.search(lead(m.text, k.start())) and _UNWILLING.search(clause))
        fine = fine or (asked and _AT_MOST.match(m.text, k.end()))
        limit = bool(fine) or bound(m.text, k.start(), k.end()) == "max" or bool(_MAX_WORDS.search(clause))
        limit = limit or (
            asked and bool(re.search(r"\b(?:is|vind ik|lijkt me) (?:nog )?(?:prima|goed|ok\w*|fine|te doen)\b", clause))
        )
        bare = (
            asked
            and not _FAR.search(lead(m.text, k.start()))
            and not re.search(r"\b(?:away|vandaan|verderop|afstand|from)\b", clause)
            and not heavy(m.own_words, _BARE_DISTANCE)
        )
        goes = limit and _GOES.search(clause) and not _FORMER.search(clause)
        if (limit and (asked or goes or _TRAVEL.search(clause) or len(clause.split()) <= 4)) or bare:
            factor = 1.609 if k.group().endswith("miles") else 1
            yield m.found("commute_max_km", round(to_number(k["n"]) * factor), *k.span())
            return
        further = _NO_FURTHER_THAN.match(m.text, k.end())  # "8 kilometer is niks, maar verder dan 12 moet niet"
        if further and _UNWILLING.search(m.text, k.end(), m.clause_at(further.end() - 1)[1]):
            yield m.found("commute_max_km", int(further["n"]), *further.span("n"))
            return


_BOARDS = look_for(  # "metro, one sec": where they are now, and what we are to wait for
    r"\W*(?:(?:sorry|wait|ok|just|still|now|i'?m|am|on|in|at|the|my|de|het|zit|in de|ik|ben|even|ff)\W+)*"
    r"(?:tram|train|trein|bus|metro|car|auto|bike|fiets)\W+"
    r"(?:(?:so|one|a|1|just|give me|gimme|please|pls|back in|be right|een|even|heel)\W+)*"
    r"(?:sec(?:s|ond|onds)?|moment|momentje|mo|tick|ticks|min(?:s|ute|utes)?|brb|wait|wacht|hold on|hang on"
    r"|bear with(?: me)?)"
    r"(?:\W+(?:please|pls|sorry|brb|back|even))*\W*"
)


def boards(low: str) -> bool:
    """Whether a message, in lower case, only says by what somebody is on the way now, and bids us wait."""
    return _BOARDS.fullmatch(low) is not None


def _transport(m: Message, asked: bool) -> Iterator[Found]:
    if boards(m.all):
        return
    asked = asked or m.asked == "city"  # "Zeist, 20 minuten fietsen" answers the next question too
    means = list(_means(m, asked))
    own = list(_own(m, asked))
    if means and own and own[0].value is False:
        # "no car, I take the bus": the bus says it all; a lent car not. "Without a car it cannot be done" is no lack
        own = own if means[0].value == "car" and not _WITHOUT_ONE.search(m.text) else []
    if not means and (mine := _OWN.search(m.text)) and (asked or _COMES_IN_IT.match(m.text, mine.end())):
        by = _TRANSPORT.search(m.text, mine.start(), mine.end())
        if by and (not asked or not is_everyday(by.group().split()[-1])):
            means = [m.found("transport", by.lastgroup or "other", *by.span())]  # "got an old Volvo"
    if not means and not asked:
        told = next(
            (by for t in _TIME.finditer(m.text) if _minutes(t) and (by := _means_of(m, t))), None
        ) or _IT_IS.search(m.text)
        if told:
            means = [m.found("transport", told.lastgroup or "other", *told.span(told.lastgroup or 0))]
    yield from own + means


_WITHOUT_ONE = look_for(r"\b(?:zonder|without) (?:an? |een )?(?:eigen |own )?(?:auto|car|wagen|vervoer|transport)\b")
_IT_IS = look_for(  # "so the train it is"
    r"\b(?:so|dus)\s+(?:it'?s )?(?:the|de|het)\s+(?P<public_transport>trein|train|bus|tram|ov|metro)(?: it is"
    r"| dan maar|\W*$)"
)


def _own(m: Message, asked: bool) -> Iterator[Found]:
    text = m.text
    no_own, own = _NO_OWN.search(text), _owned(text)
    if no_own and (asked or m.asked == "driving_licence" or not own):
        yield m.found("own_transport", False, *no_own.span())
    elif own:
        yield m.found("own_transport", True, *own.span())
    elif car := _LICENCE_AND_CAR.search(text) or (
        m.asked == "driving_licence" and (_CAR_TOO.match(text) or _MAKE_TOO.search(text))
    ):
        yield m.found("own_transport", True, *car.span("car"))
    elif asked and _OWN_WORD.search(text):
        word = _OWN_WORD.search(text)
        assert word is not None
        yield m.found("own_transport", True, *word.span())


_SENTENCE_ENDS = look_for(r"\s*(?:$|[.!;\n])")


def _means(m: Message, asked: bool) -> Iterator[Found]:
    text = m.text
    taken: list[re.Match[str]] = []
    no_own = _NO_OWN.search(text)
    # "the strike of the trains cost me; by car now": what somebody goes by before what is only named
    for t in sorted(
        _TRANSPORT.finditer(text),
        key=lambda t: (not (t.group() == "by car" or _BY.search(lead(text, t.start()))), t.group() in _BOATS),
    ):
        before = lead(text, t.start())
        if t.group() == "i drive" and m.asked == "driving_licence":
            continue  # tells about driving
        if t.group() == "i drive" and not asked and _SENTENCE_ENDS.match(text, t.end()):
            continue  # "I drive." tells as much of a licence
        if t.group() in _BOATS and m.asked != SLUG:
            continue  # "den Burg, yes there's a boat"
        if _NO.search(before) or _NO_AFTER.match(text, t.end()):
            continue
        if _NOT_TAKEN.match(text, t.end()) and not _AFTER_TIME.search(before):
            continue
        verb = t.group() in _VERBS and _DO.search(before)
        start, end = m.clause_at(t.start())
        rest = (text[start : t.start()] + text[t.end() : end]).split()
        if _USED_TO.search(text, start, t.start()) and not re.search(r"\b(?:nu|now)\b", text[start:end]):
            continue  # "it used to be the bike"
        if _out_of_place(text[start:end]) and not (
            asked and re.search(r"auto van de zaak|company car|leaseauto", text[start:end])
        ):
            continue
        if (asked and _IS_SOMETHING.match(text, t.end())) or (
            not asked and (m.asked == "motivation" or not _comes(text, t, start, end))
        ):
            continue  # "mijn fiets is mijn lief"; "het begon met de fiets van de pastoor"
        owned = not asked and _OWNED.search(before)  # "rijbewijs en eigen auto": whose it is, not how they come
        if (
            (_BY.search(before) and not owned)
            or _AFTER_TIME.search(before)
            or verb
            or t.group() in ("by car", "te voet", "on foot", "i drive")
            or t.group().startswith(("ride ", "riding "))
            or (asked and not heavy(text[start : t.start()]))
            or (asked and (_counted(text, start, end) or _BRINGS.match(text, t.end())))
            or (asked and _TIME_NEXT.match(text, t.end()))
            or (taken and _AND_THEN.fullmatch(text, taken[-1].end(), t.start()))
            or (asked and len(heavy(" ".join(rest), _ALLOW)) <= 1)
        ):
            taken.append(t)
    taken = [t for t in taken if not at_a_pinch(text, t)]
    taken = [t for t in taken if not _AS_WELL.match(text, t.end())] or taken  # "met de fiets, de bus kan ook"
    if taken:  # who walks or cycles to a train comes by train
        legs = asked and taken[0].lastgroup in ("bike", "walk", "other") and not _EITHER.search(text)
        main = next((t for t in taken if legs and t.lastgroup == "public_transport"), taken[0])
        yield m.found("transport", main.lastgroup or "other", *main.span())
        return
    for t in _TIME.finditer(text):
        driven = _DRIVEN.match(text, t.end())
        if asked and driven and not no_own:
            yield m.found("transport", "car", driven.start(), driven.end())
            return


_AS_WELL = look_for(r"\s+(?:kan|mag|gaat|lukt|zou)(?: (?:eventueel|desnoods|natuurlijk|soms|wel))* ook\b")


def _owned(text: str) -> re.Match[str] | None:
    """What they say to have of their own; not "I don't have my own bike", nor one that was stolen."""
    said = (*_OWN.finditer(text), *_STANDS_THERE.finditer(text))
    own = next((one for one in said if not _is_anothers(text, one)), None)
    if own and (_HAVE_NOT.search(lead(text, own.start())) or _GONE.match(text, own.end())):
        return None
    return own


def _is_anothers(text: str, own: re.Match[str]) -> bool:
    """ "He drove his own car", "I have car licence B": no car of the candidate's."""
    return bool(_ANOTHERS_OWN.search(lead(text, own.start())) or _LICENCE_OF_CAR.match(text, own.end()))


# "My old Toyota is parked outside", "I keep a small Fiat", "the van's mine".
_STANDS_THERE = look_for(
    r"\b(?:(?:my|our|the) (?:own )?(?:(?:old|little|wee|small|trusty|red|blue|grey|white) )?"
    rf"(?:{_MAKES}|car|van)"
    r"(?: (?:estate|van))?(?:'s| is| stands| sits| waits)(?: (?:parked|waiting|standing))? (?:right )?(?:outside"
    r"|out front|in front of (?:the|my|our) (?:door|house|gate)|(?:in|on) (?:the|my|our) (?:drive(?:way)?|street)"
    r"|at the (?:door|kerb|curb)|below|under the (?:window|carport))\b"
    rf"|i (?:run|own|keep) an? (?:(?:old|little|wee|small|trusty|red|blue|grey|white) )?(?:{_MAKES})\b"
    r"(?! (?:dealer\w*|garage|shop|truck|lorry|workshop|showroom|franchise|forklift))"
    rf"|(?:{_MAKES}|car|van|bakkie|scooter|moped|bike)(?:'s| is|, (?:all|which is))? mine\b(?! to\b))"
)


_ANOTHERS_OWN = look_for(r"\b(?:his|her|their|your|whose|zijn|haar|hun)\s+(?:\w+ )?$")
_LICENCE_OF_CAR = look_for(r"\s*(?:driv\w+ )?(?:licen[cs]e|permit|key|insurance|accident|trouble|pass)\b")
_HAVE_NOT = look_for(r"\b(?:geen|gein|no|not|niet|don'?t|zonder|without)(?: (?:have|heb|got|my|mijn|an?|een|any))*\s*$")
_GONE = look_for(
    r"[,\s]+(?:maar |but )?(?:(?:die|dat|it|that|which) )?(?:is|was|got|werd|has been|are)? ?(?:gestolen|stolen"
    r"|gone|weg)\b"
)


def _counted(text: str, start: int, end: int) -> bool:
    return bool(_TIME.search(text, start, end) or _KM.search(text, start, end))


_COMES_IN_IT = look_for(
    r"\s*,?\s*(?:waar ik|which i|that i)\b[^.!?;,]{0,40}\b(?:kom(?:en)?|reis|rijd?|come|drive|travel)\b"
)
_AND_THEN = look_for(r"\s*(?:,|and|en|plus|\+|&|then|dan|daarna)\s*(?:(?:the|de|then|dan|met)\s+)*")
_EITHER = look_for(r"\b(?:of|or)\b")
_SUBORDINATE = look_for(r"\b(?:dat|waar|die|which|that|who|zodra|telkens|whenever)\b")
_USED_TO = look_for(r"\b(?:vroeger|used to|eerst was het|before it was)\b")


def _comes(text: str, t: re.Match[str], start: int, end: int) -> bool:
    """Whether a clause that nobody asked for tells how the candidate comes to work."""
    if _SUBORDINATE.search(text, start, t.start()):
        return False  # "the bus leaves at the moment that I turn the corner on my bike"
    if t.group() in ("by car", "i drive") and _MINE.search(text, start, end):
        return True
    alone = not heavy(text[start : t.start()] + " " + text[t.end() : end], _ALONE_BESIDE)
    return alone or bool(_COMES.search(text, start, end) and not _ONCE.search(text, start, end))


def _out_of_place(clause: str) -> bool:
    return bool(
        re.search(
            r"\b(?:monteur|mechanic|chauffeur|leaseauto|auto van de zaak|lease|company car|car park|sat in"
            r"|gelezen|opened|opende|read it|missed|reden|gereden|drove|besturen|verkoop|kapot|ongeluk|accident"
            r"|parkeren|parking|slaap|slapen|geslapen|sleep\w*|auto bij|hit by|aangereden|nowhere|straight into"
            r"|past the|naar binnen"
            r"|parkeerplaats|parked|geparkeerd|(?:auto|bus|car|van) (?:staat|stond|stands?|stood|broke)"
            r"|achter (?:mij|me) aan"
            r"|following|wifi|halen|catch|rijbewijs b en|(?<!minutes )(?<!mins )(?<!min )(?<!hour )in the car"
            r"|ervaring|experience)\b",
            clause,
        )
    )


# --- What the rules above leave: a time told of the way with its means, and how far somebody would go ---

_NO_FURTHER_THAN = look_for(
    r"[^.!?;\n]{0,40}?\b(?:verder|meer|further|farther|more) (?:dan|as|than) (?P<n>[1-9]\d?)\b(?! ?(?:uur|min"
    r"|hours?|euro))"
)
_UP_TO = look_for(
    r"\b(?:up to|as far as|at (?:the )?(?:very |ut)?most|max(?:imaal|imum|imal)?\.?:?|ten hoogste|hooguit|hoogstens"
    r"|exceeds?"
    r"|accept|tot(?: aan)?(?: max\w*)?|(?:no|not) (?:more|longer|further) (?:than|as)|(?:bereid|willing|prepared"
    r"|happy)(?: to"
    r" (?:travel|commute|drive|ride|do|go))?|(?<=fit )travel|can travel|(?<=maybe )to)"
    r" (?:(?:about|around|ongeveer|zo'n|de|the|say) )*$"
)
_MORE_THAN_IS = look_for(
    r"\b(?:more|longer|further|farther|langer|meer|verder) (?:as|than|dan|of) (?:(?:about|around|ongeveer|zo'n|de"
    r"|the|dik) )*$"
)
_AND_FINE = look_for(
    r"(?: (?:in|with|by|op|met|on|onderweg|reizen|travel(?:ling)?|fietsen|each way|one way|enkele reis|trappen"
    r"|rijden)\b"
    r"(?: (?:the|de|het|t'|my|mijn|a))*(?: [\w']+)?)?(?:,| is| are| would be| zou| vind ik| mag| voor mij)+ "
    r"(?:\w+ ){0,2}?"
    r"(?:no (?:problem|trouble|issue|bother|wahala|stress|biggie)|fine\b|ok(?:ay|e|é)?\b|acceptable|doable|geen "
    r"(?:probleem|punt"
    r"|bezwaar)|prima|te doen|(?:my|me|mijn|m'n|mn) (?:limit|limiet|max\w*|uiterste)|(?:the|het) (?:most|limit"
    r"|uiterste|max\w*))"
    r"|[^.!?;\n\d]{0,24}? that'?s (?:\w+ )?the (?:most|limit|max\w*)|,? (?:at the utmost|ten hoogste|max\b|tops\b"
    r"|onderweg te zijn)"
    r"|[\w' ]{0,12}? haal ik\b|[^.!?;\n\d]{0,14}, (?:verder|langer|meer) (?:hoeft|moet|wil)\b|,? daarna (?:gaan|is"
    r"|wordt)\b"
    r"| (?:is ok |dan )?not more\b"
)
_BARE_MOST = look_for(  # "by bus, abt 30 min, max 45", "25 minutes, above 40 is too long"
    r"(?:\b(?:max(?:imaal|imum)?\.?|tot max(?:imaal|imum)?|at most|hooguit)[: ]+"
    r"|\b(?P<no>above|over|boven|past|(?:more|longer|meer|langer|verder) (?:than|dan|as)) )"
    r"(?P<n>[1-9]\d|1[0-2]\d)\b(?! ?(?:km|kilo|euro|eur|uur|hours?|u\b|h\b|jaar|years?|weken|weeks?|days|dagen|%"
    r"|per|mensen|[./:,]\d))"
)
_JOURNEY = look_for(
    r"\b(?:rei[sz]\w*|travel\w*|commut\w*|journey|trip|ride|rit|onderweg|trappen|van huis|from home|fiets\w*|kuiten"
    r"|far|ver)\b"
)
_NO_WAY_TIME = look_for(
    r"\b(?:wait\w*|wacht\w*|late|laat|vertraging|delay\w*|pauze|break|gesprek|interview|bel|bellen|call|notice"
    r"|opzeg\w*|ran"
    r"|kosten|cost|book|boek|films?|watch|cooked?|oven|shift|dienst|lunch|per week|a week|in de week|per dag|a day"
    r"|nap|dutje|slaap|sleep"
    r"|stuck|stil)\b"
)
_ITS_MEANS_NEAR = 42  # characters before the time; half of it after
_WHOLE = look_for(
    r"\b(?:in total|total|together|sum|samen|in totaal|totaal|alles bij elkaar|all in all|altogether|add it "
    r"(?:all )?up(?: and)?"
    r"|opgeteld|makes|maakt|you get|everything together)\b[^\w.!?\n]*(?:(?:it'?s|it takes(?: me)?|is|dat is|that'?s"
    r"|i need|ik doe er|me)"
    r"[ :]+)*$"
)
_WHOLE_AFTER = look_for(
    r",? (?:in (?:short|total|all)|all in|altogether|total|in totaal|alles bij elkaar|kortom|samen)\b"
)
_WHOLE_BARE = look_for(
    r"\b(?:add it (?:all )?up(?: and it'?s)?|total:?|totaal:?|sum:?|samen|together(?: that'?s)?) (?P<n>[1-9]\d)\b"
    r"(?=\W*(?:$|[.,;!\n]))"
)


def _whole_way(m: Message) -> Found | None:
    """ "Walk 6, train 14, shuttle 5, in total 25 minutes": the whole of it, whatever its legs take."""
    for t in _TIME.finditer(m.text):
        minutes = _minutes(t)
        if minutes and (
            _WHOLE.search(lead(m.text, t.start()))
            or (m.text[t.end() - 1] != "." and _WHOLE_AFTER.match(m.text, t.end()))
        ):
            sentence = _sentence_at(m.text, t)
            if not (_FORMER.search(sentence) or _MAX_WORDS.search(sentence)):
                return m.found("commute_minutes", minutes, *t.span())
    bare = _WHOLE_BARE.search(m.text) if _TIME.search(m.text) else None
    return m.found("commute_minutes", int(bare["n"]), *bare.span("n")) if bare else None


_LEFT_OVER = look_for(r"\s*(?:before|until|till|left\b|to (?:spare|kill)|voordat)\b")  # "have 5 min before I start"


def _told_plainly(m: Message, found: list[Found]) -> Iterator[Found]:
    names = {f.name for f in found}
    most = None
    if "commute_max_minutes" not in names and (most := _plain_most(m)):
        yield most
    taken = [f for f in (*found, most) if f and f.name == "commute_max_minutes"]
    if "commute_minutes" not in names:
        by = _NUMBER_BY.match(m.text) if m.asked == SLUG and not taken else None
        if by:
            yield m.found("commute_minutes", int(by["n"]), *by.span("n"))
            return
        for t in _TIME.finditer(m.text):
            begin, finish = m.reading.span(*t.span())
            if any(f.start < finish and begin < f.end for f in taken) or bound(m.text, *t.span()) == "max":
                continue
            means = _near_means(m, t)
            if (
                means is None
                or _LEFT_OVER.match(m.text, t.end())
                or _UP_TO.search(lead(m.text, t.start()))
                or _MORE_THAN_IS.search(lead(m.text, t.start()))
            ):
                continue
            yield m.found("commute_minutes", _minutes(t) or 0, *t.span())
            break
    if "transport" not in names:
        times = [t for t in _TIME.finditer(m.text) if not _LEFT_OVER.match(m.text, t.end())]
        near = next((by for t in times if (by := _near_means(m, t))), None)
        if near:
            yield m.found("transport", near.lastgroup or "other", *near.span())


def _plain_most(m: Message) -> Found | None:
    """ "Would go as far as an hour", "an hour on the train is me limit", "25 minutes, above 40 is too long"."""
    text = m.text
    of_the_way = None
    for t in _TIME.finditer(text):
        sentence = _sentence_at(text, t)
        around = text[max(0, t.start() - 90) : t.end() + 40]
        way = m.asked in (SLUG, "city") or _TRANSPORT.search(around) or _JOURNEY.search(sentence)
        minutes = _minutes(t)
        if not way or not minutes or minutes > _LONGEST_WAY or _FORMER.search(sentence):
            continue
        of_the_way = t
        if _NO_WAY_TIME.search(text[slice(*m.clause_at(t.start()))]) or _EVERY.search(lead(text, t.start())):
            continue
        before = lead(text, t.start())
        too_far = _MORE_THAN_IS.search(before) and (_UNWILLING.search(sentence) or _TOO_FAR.match(text, t.end()))
        if _NEXT_IS_MOST.match(text, t.end()):
            continue
        if too_far or _UP_TO.search(before) or _AND_FINE.match(text, t.end()):
            return m.found("commute_max_minutes", minutes, *t.span())
    if of_the_way:
        for bare in _BARE_MOST.finditer(text, of_the_way.end()):
            if not bare["no"] or _UNWILLING.search(text[slice(*m.clause_at(bare.start()))]):
                return m.found("commute_max_minutes", int(bare["n"]), *bare.span("n"))
    return None


_NUMBER_BY = look_for(
    r"\W*(?:(?:about|around|ongeveer|zo'n|ca\.?|roughly) )?(?P<n>[1-9]\d) (?:on|by|with|met|op|per)"
    r" (?:(?:the|my|a|de|het|mijn|m'n|mn) )*(?:bike|bicycle|bus|train|tram|metro|car|scooter|foot|fiets|auto|trein"
    r"|brommer)\b"
)
_LEAVES_OR_PAYS = look_for(  # "my train leaves in ten minutes", "18 euro an hour"
    r"\b(?:in|over|leaves?|vertrekt|departs?)\s+$|[\d€]\s*$|\b(?:euros?|eur|gross|net|quid|bucks)\s*$"
)
_LONGEST_WAY = 120  # minutes


def _near_means(m: Message, t: re.Match[str]) -> re.Match[str] | None:
    """The means that a time stands beside, in a sentence that tells of no other way and no other time."""
    text, minutes = m.text, _minutes(t)
    before = lead(text, t.start())
    start = max(text.rfind(c, 0, t.start()) for c in ".!?;\n\x00") + 1
    finish = re.search(r"[.!?;\n\x00]|$", text[t.end() : t.end() + 40])
    sentence = text[max(start, t.start() - 60) : t.end() + (finish.start() if finish else 40)]
    if not minutes or not 3 <= minutes <= _LONGEST_WAY or m.asked == "motivation":
        return None
    if any(words.search(sentence) for words in (_OTHER_WAY, _FORMER, _WENT, _NO_WAY_TIME)):
        return None
    if _LEAVES_OR_PAYS.search(before):
        return None
    if _NOT_TRAVEL.match(text, t.end()) and not _WHOLE_AFTER.match(text, t.end()):
        return None
    if _EVERY.search(before) or _MORE.match(text, t.end()) or _ONE_LEG.search(before):
        return None
    near = _TRANSPORT.finditer(text, max(start, t.start() - _ITS_MEANS_NEAR), t.end() + _ITS_MEANS_NEAR // 2)
    hours = (t["u"] or "").startswith(("u", "h")) or t["hour"] or t["hh"]
    for means in near:
        between = text[min(means.end(), t.end()) : max(means.start(), t.start())]
        if re.search(r"[.!?;\n\x00\d]", between) or means.group() in _BOATS or _NO.search(lead(text, means.start())):
            continue
        if at_a_pinch(text, means):
            continue
        if hours and (m.asked in _ASKS_HOURS or len(between.split()) > 3):
            continue
        if _SUBORDINATE.search(between) or _out_of_place(sentence):
            continue
        return means
    return None
