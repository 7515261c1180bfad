"""The highest education finished, and its field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import is_everyday, none_alone
from bot.parsing.clauses import THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.lookups import first_names, places, wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for
from bot.parsing.places import COUNTRIES
from bot.parsing.spelling import one_slip

SLUG = "education"

_LEVELS = [
    "none",
    "primary",
    "vmbo",
    "secondary",
    "havo",
    "vwo",
    "mbo-1",
    "mbo-2",
    "mbo-3",
    "vocational",
    "mbo-4",
    "hbo",
    "bachelor",
    "master",
    "phd",
]
_RANK = {level: rank for rank, level in enumerate(_LEVELS)}

# Each term and what it stands for. These speak for themselves; the others count only as an answer.
_SURE: list[tuple[str, str]] = [
    ("mbo", r"mbo(?:,? (?:gedaan|afgerond|gehaald))?, (?:voor \w+, )?(?:niveau|niv\.?|nivo) (?P<n5>[1-4])\b"
        r"|mbo[\s-]*(?:niveau|niv\.?|level|opleiding|nivo|diploma)?[\s-]*(?:niveau "
        r"|level )?(?P<n>[1-4])(?!\s*(?:jaar|uur|dagen|\d))\+?"
        r"|mbo[- ](?:opleiding )?(?:[a-z]+ ){1,2}(?:op )?(?:niveau|level) ?(?P<n3>[1-4])\b"
        r"|(?:niveau|level) ?(?P<n4>[1-4]) (?:of |van (?:de |het )?)?(?:the )?mbo\b"
        r"|mbo(?:,| (?:in|for|of)\b)[^.!?;\n\x00\d]{0,36}?\blevel (?P<n6>[1-4])\b"
        r"|niveau\s*(?P<n2>[1-4])(?=\s+(?:diploma|mbo"
        r"|verzorgende|opleiding))"),
    ("vocational", r"mbo(?:'er)?(?:[\s-]*diploma)?|middelbaar beroepsonderwijs"),
    ("vmbo", r"vmbo(?:[- ]?(?:t|tl|kader|basis|gt|k|b|bb|kb))?|mavo|lts|lbo|vbo|lhno|leao|lavo|huishoudschool"
        r"|ambachtsschool|mulo|ulo|lagere technische school"
        r"|(?:voorbereidend|lager) (?:middelbaar )?beroepsonderwijs"),
    ("mbo-4", r"mts|meao|mdgo|mhno|middelbare technische school|mds\b"),
    ("havo", r"havo"),
    ("vwo", r"vwo|gymnasi?u?m|atheneum|athenaeum"),
    ("secondary", r"a2(?= (?:in )?[\w-]*(?:techniek|tronica|mechanica|citeit|bewerking|bouw|chemie|kunde|handel|kantoor"
        r"|verzorging|verpleging|lassen|schilderen|haartooi|mode|hotel|bakkerij|slagerij)\b)"
        r"|aso|tso|bso|kso|humaniora|middelbare school|middelbaar(?: onderwijs| diploma)?"
     r"|secundair(?: onderwijs)?"
        r"|hoger secundair|high school|secondary school|highschool|gcse'?s?|a[- ]levels?(?! \d)"
        r"|leavin[g']? cert(?:ificate)?|abitur|matura|baccalaur[ée]at|1[02]th (?:grade|std|standard|pass(?:ed)?)"
        r"|mid+el+bare school|liceum|lyceum|liceo|lyc[eé]e|o[- ]levels?(?! \d)"
        r"|intermediate certificate|ged\b|h\.?s\.? diploma|matric(?! (?:fail|exam))|fachabitur|fachhochschulreife"
        r"|secundaire school|(?<!he )(?<!she )(?<!they )(?<!who )"
        r"(?:finished|completed|passed|did) (?:year 1[0-3]|(?:my )?(?:highers|school(?! of\b"
        r"| (?:project|year|run|work|at (?:\d|1[0-5])\b))))|(?:\d|my|some|got) highers"
        r"(?! (?!and (?!low)|in\b|at\b|from\b)\w)"),
    ("vocational", r"hts diploma|vocational(?: school| training| college| diploma)?|nvq(?: level)?(?: \d)?|city (?:&"
        r"|and) guilds|apprenticeship|ausbildung|trade school|technical school|technikum"
        r"|level [3-8](?= (?:in (?!progress)|diploma|certificate|award|qualification))|btec|fetac|qqi|vakschool"
        r"|vakopleiding|trade (?:certificate|diploma|qualification)|vakcertificaat|beroepsdiploma|beroepsonderwijs"
        r"(?= (?:[a-zà-ÿ]+ )?(?:gevolgd|gedaan|afgerond|afgemaakt|voltooid))|leerwerktraject|zevende jaar"
        r"|7e jaar bso|roc"),
    ("hbo", r"hbo(?:[- ]?v)?(?:[- ]?(?:bachelor|diploma))?|hts|heao|pabo|hogeschool|sociale academie|lerarenopleiding"
        r"|hoger beroepsonderwijs|associate degree|graduaat\w*|hogere hotelschool|university of applied sciences|hds"),
    ("bachelor", r"(?:professionele |academische |wo |universitaire |university |hogeschool )?bachelor(?:s|'s|diploma"
        r"|degree)?(?: of (?:science|arts|engineering|technology)(?=,| in\b)| of engineering(?= (?:computer|mechanical"
        r"|electrical|electronics?|civil|chemical|software|industrial)\b))?(?:[- ](?:degree|diploma|graad))?"
        r"|b\.?\s?tech|b\.?sc\b\.?"
        r"|bsc|b\.?eng"
        r"|b\.?com|b\.a\."
        r"|ba\b(?= (?:in|degree|hons))|bba|llb|licence degree|undergrad(?:uate)? degree|honou?rs degree"),
    ("master", r"(?:university |universitaire |wo )?master(?:s|'s|diploma|degree|titel|opleiding)?"
     r"(?:[- ](?:degree|diploma"
        r"|graad))?(?: of (?:science|arts)(?=,| in\b))?(?=\W*(?:$|of|in|at|aan|bij|degree|diploma|gehaald|graad"
        r"|finished"
        r"|completed|[,.(]|from|and|en"
        r"|\w))|m\.?tech|m\.?sc\b\.?|msc|mba|m\.eng|meng\b(?= (?:in|degree))|m\.a\."
        r"|ma\b(?= (?:in|degree))|llm|doctorandus|drs\b\.?"
        r"|meester in de rechten|licentiaat|burgerlijk ingenieur|postgrad(?:uate)?(?: degree)?|m\.?com"),
    ("phd", r"ph\.?\s?d\b\.?|doctoraat|doctorate|gepromoveerd|promotieonderzoek"),
    ("primary", r"lagere school|basisschool|basisonderwijs|primary school|elementary school"),
    ("none", r"(?:geen|no|zonder|without(?: any)?|gene|nooit een|never got (?:a|any)|don'?t have (?:a|any)"
        r"|dont have (?:a|any)|not have any)\s+(?:enkel\w* |formal |formele |afgeronde |startkwalificatie of "
        r"|official )?(?:diploma'?s?|opleiding(?:en)?|education|degrees?|qualifications?|startkwalificatie"
        r"|schooling|school diploma)"),
]  # fmt: skip
_ASKED_ONLY: list[tuple[str, str]] = [
    ("master", r"wo\b|universit(?:eit|air|aire|y)\b(?! of applied)|uni\b|doctoraal|ingenieur\b|ir\."),
    ("bachelor", r"degree|college degree|hons\b|bs(?=,| in| degree)"),
    ("mbo", r"(?<!certificate )(?<!cert )(?<!certificaat )(?:niveau|level|niv\.?) (?P<n>[1-4])(?P<n2>(?!))?"),
    (
        "bachelor",
        r"b\.?\s?e\b\.?(?=,? (?:in |of )?(?:electr|mechan|comput|civil|chemic|software|industr|textile|cse\b|ece\b"
        r"|eee\b|it\b))",
    ),
    ("vocational", r"professional school"),
    ("secondary", r"grammar school|secondary modern|middelbaar|secondary|school tot \d+|a2(?= diploma|\W*$)"),
    ("primary", r"lager onderwijs|lagere|primary|basis"),
    (
        "none",
        r"left (?:the )?school (?:with|wi) noth?in[g']?",
    ),
    (
        "none",
        r"(?:never|didn'?t ever) (?:went|been|go|gone|attended)(?: to)? (?:a )?school|nooit (?:naar "
        r"|op )?school(?: gegaan| geweest| gezeten)?",
    ),
    (
        "none",
        r"(?:geen|no|nae|zonder) (?:enkel\w* )?(?:papiertjes?|certificates?)|geen(?! idee)|none|(?:niks|niets"
        r"|nothing) (?:afgemaakt"
        r"|afgerond|gehaald|finished|completed)|niks|nothing|niets|geene|nvt",
    ),
    ("vmbo", r"praktijkonderwijs|praktijkschool|special needs school"),
    ("master", r"academische (?:graad|opleiding)|academic degree"),
    ("bachelor", r"ba(?=,| [a-z]+(?: [a-z]+)?(?:[.,;\n]| (?:from|at)\b| ?[\U0001F300-\U0001FAFF]))"),
    ("vocational", r"beroeps(?:onderwijs|school)?"),
    ("secondary", r"matric|highers"),
    ("primary", r"lager(?=\W*$)"),
    (
        "vocational",
        r"\w+vakschool|(?!basis|avond|hoge|midd|lagere|peuter|voor|tekenen)\w{4,}school|hotelschool|hotel school"
        r"|hairdressing school|\w+opleiding(?= (?:gedaan|afgerond|gehaald)"
        r"|\W*$)|technische school|diploma (?!op verzoek|op aanvraag|volgt|stuur|kopie|komt|is|was|heb|heeft|van"
        r"|uit|daar|hier|krijg|tel|geld|sta|sto"
        r"|doe|cou|wor|wer"
        r"|niet|not|ook|ligt|nog|zoek|kwijt|verloren|lost|weg|die|dat|kan|mag|moet|got|had|die\b|al\b)\w+|(?!(?:lasd"
        r"|school|dat|dit|that|this|het|de|the|je|jullie|your|welke?|which|what|any|alweer|weer"
        r"|again) )(?!lasd|school)\w+ diploma|certified \w+|technician"
        r"|technisch diploma|college|vakdiploma",
    ),
]
_TERMS = [(level, look_for(rf"(?<![\w-])(?:{pattern})(?![\w'])")) for level, pattern in _SURE]
_ASKED_TERMS = [(level, look_for(rf"(?<![\w-])(?:{pattern})(?![\w'])")) for level, pattern in _ASKED_ONLY]
_NOT_FINISHED_BEFORE = look_for(
    r"\b(?:jaar van|klas van|year of|doe(?: ik)?(?: nu| hier| nog)*|moet (?:je|ik)"
    r"|doe [^.!?,\n]{0,20}\bnog een|mag(?! (?:mij|me|mezelf|ik me)\b)"
    r"|do i need|bijna klaar met"
    r"|nearly done with"
    r"|almost (?:done|finished)(?: with)?|(?:nog )?bezig(?: met)?|zit (?:ik )?(?:nu )?(?:in|op)|didn'?t (?:finish"
    r"|complete|pass|get)"
    r"|did not (?:finish|complete)|never (?:finished|completed)"
    r"|dropped out of|niet afgemaakte?|geen|no|zonder|without|bezig met|doing|studying(?: for)?|volg(?: nu)?"
    r"|studeer(?: nu)?|still (?:in|at|doing)|nog op|begonnen (?:aan|met)"
    r"|gestopt met|quit|left|half(?:way)?(?: through)?|wil(?: graag)?|want(?: to do)?|een halve|een jaar|1 jaar"
    r"|2 jaar|paar jaar|a year|one year|1 year|2 years|jaartje|half jaar|not|niet|started|begon|propedeuse"
    r"|p op|blauwe maandag|jaartje|poosje|a (?:term|semester|few (?:months|weeks)) of"
    r"|ooit begonnen aan"
    r"|dochter"
    r"|zoon|richting|op weg naar|instead of|in plaats van|a bit of)\s+(?:\w+\s+){0,2}$"
)
_AT_IT_NOW = look_for(  # "now: part-time master", "I finish now a bachelor", "I do bachelor of ..."
    r"\b(?:i (?:do|follow)(?: now)?|i finish now|(?:now|currently|at the moment)(?: (?:i|i'm|in|do|doing))*)\W{1,3}"
    r"(?:(?:an?|my|the|still)\s+)*(?:(?:part[- ]?time|evening|online|second)\s+)?$"
)
_NOT_FINISHED_AFTER = look_for(
    r"[- ]?propedeuse\b|[^.!?,;\x00]{0,40}?\b(?:niet (?:afgemaakt|afgerond|gehaald|voltooid)"
    r"|nooit (?:afgemaakt|afgerond|gehaald)"
    r"|not finished|never finished|unfinished|onafgemaakt|zonder diploma|not completed|without (?:a )?(?:degree"
    r"|diploma)|had to (?:stop|quit|leave)|moest stoppen|(?<!toen )(?<!daarna )gestopt|dropped out|halverwege"
    r"|mee bezig|bezig|not yet|not re?a?dy|only just|nog maar net|afgebroken|loopt(?: nog)?|geprobeerd|begonnen"
    r"|laatste jaar|(?:still|nog) (?:runs|running|goes on|to finish)|(?:runs|goes on) still|(?:duurt|moet|komt"
    r"|volgt) (?:ik )?nog|nog (?:even|ff|effe) (?:te gaan|niet)|(?:is|was) nog niet"
    r"|nog niet (?:overleggen|laten zien|tonen|ontvangen)"
    r"|ben ik nog"
    r"|nog (?:tot|een jaar)|final year|last year of|in progress|still (?:running|going|busy|in\b)|maybe ready)\b"
    r"|[^.!?,;\x00]{0,8}\brond(?:de)? ik [^.!?,;\x00]{0,20}\baf\b"
)
_ANOTHER = look_for(r"^(?P<before>[^\x00]*?)\b(?:bachelor|master|hbo|mbo|havo|vwo|vmbo)\b")
_NOW = look_for(  # "havo done. Now mbo", "vmbo klaar, nu mbo 2"
    r"(?:[.!?;]|\b(?:klaar|af|gehaald|gedaan|afgerond|behaald|binnen),?(?: en)?)\s*(?:now|nu)\s+(?:op |in "
    r"|bezig met )?$"
)
_GOT_NOW = look_for(
    r"[^.!?;\x00]{0,30}\b(?<!niet )(?<!not )(?:too|also|ook|gehaald|behaald|afgerond|afgemaakt|binnen|klaar|passed"
    r"|finished"
    r"|completed|done)\b"
)
_EXAM_TO_COME = look_for(  # "havo 5. Examens in mei, dus nog niks binnen"
    r"[^\x00]{0,24}?\b(?:eind)?exam(?:en)?s?\b(?: (?:volgt|volgen|komt|komen|moet(?:en)? nog|is pas|zijn pas)\b"
    r"|[^.!?\x00]{0,24}?\b(?:nog (?:niks|niets|niet|geen)|not yet|still to come)\b)"
)
_GOT_AFTER = look_for(  # "ik doe metselen niveau 2 heb ik in mei gehaald": spoken, without a stop
    r"[\s-]*(?:mbo |diploma )?(?:heb ik|is|i have)(?! (?:nog|niet|nooit|not|never)\b)[^.!?,;\x00]{0,24}"
    r"\b(?<!niet )(?<!nooit )(?<!not )(?:gehaald|behaald|afgerond|afgemaakt|binnen|passed|finished|completed)\b"
)
_COUNTS_FOR_NOTHING = look_for(  # "mijn diploma telt hier niet" says that there is one, and not which
    r"\s*(?:hier |here )?(?:(?:telt|geldt|wordt|is)\b[^.!?,]{0,20}\b(?:niet|nergens)\b|(?:doesn'?t|isn'?t"
    r"|is not|does not)\b)"
)
_FIELD = look_for(
    r"[\s-]*(?:(?:diploma|degree|opleiding|niveau|graad|level|studie|title|titel|course|training|certificate"
    r"|papers?|papier(?:en|tje)?|diplomas|programme|schooling|studies) )?(?P<lead>,? ?\((?=[a-zà-ÿ &-]{3,40}\))"
    r"|,? ?(?:(?:ik|i|heb|have|hier|net|ooit|finished|done|completed|afgerond|gehaald|gedaan|behaald"
    r"|afgemaakt|voltooid),? ){1,3}"
    r"(?:in|van|of|(?:en )?(?:dat|that|it) (?:was|is))\b(?: (?:de|het|the)\b)?(?! (?:\d|mijn|my|een|an?)\b)"
    r"|,? ?(?:(?:afgerond|gehaald|gedaan"
    r"|behaald"
    r"|afgemaakt|finished|completed|geheten|onderwijs|idd|(?:in|te) (?!de\b)[a-z]+),? )*(?:in )?(?:de )?richting\b:?"
    r"|,? ?(?:in|for|voor)\b(?: (?:de|het|the)\b)?"
    r"|,? ?(?:field|subject|major|specialisation|specialization|vak)(?: is|:)"
    r"|of\b|:|-|,? ?afgestudeerd in\b|als\b|as\b(?: an?)?)?\s*(?P<f>(?:(?:int|adm|alg|techn|soc|comm|elektr|log)\. )?"
    r"(?:[a-zà-ÿ&'-]+)(?: (?:en|and|&|of) [a-zà-ÿ'-]+"
    r"| [a-zà-ÿ'-]+)?)"
)
_JOINS = look_for(r"(?:en|and|&|of)$")
_EVERYDAY_FIELDS = wordlist("""
    horeca cooking welding teaching cleaning gardening catering baking painting sewing nursing childcare
    education auto hotel bankzaken drama
    zorg care techniek business law rechten taal talen computer computers kunst art muziek music sport kinderen handel
    bouw social sociaal werk work health welzijn management economie economics engineering marketing science
    """)
_KINDS = wordlist(
    "human early english dutch german french fine visual car office international public interior youth child dental"
)
_STILL = look_for(
    r"\W*(?:(?:ja|nou|well|eh+m?|ben|ik ben|i'?m|im)\W+)*(?:nog (?:niet (?:af|klaar)|bezig)|still (?:studying"
    r"|at it|busy)|not (?:done"
    r"|finished) yet)\b"
)
# A field on its own behind a comma: "Master, philology."
_NEXT_ITEM = look_for(
    r"(?:(?:'s)? (?:degree|diploma)| \([^)]*\))?\s*[,;:.!-]+\s+(?:(?:yes|ja|finished|afgerond|dus|so|in|as"
    r"|als)[,.:]?\s+)*"
    r"(?P<f>(?:hr\b|(?<!finished )(?<!completed )(?<!did )it\b)"
    r"|[a-zà-ÿ][a-zà-ÿ&'-]{2,}(?: (?:en |and |of )?[a-zà-ÿ][a-zà-ÿ'-]+){0,3}?)"
    r"(?=\s*(?:$|[,.;!?:(\n\U0001F300-\U0001FAFF☀-➿]|(?:afgerond|gehaald|behaald|gedaan|finished|done|at|aan|in|from"
    r"|uit"
    r"|and (?:i|my|licen[cs]e|is|now)|en (?:ik|nu|mijn)|i (?:have|did|finished|made)|i've|ik (?:heb|deed|haalde)"
    r"|heb ik|idd|btw|hoor|line|stream|sector|heette(?: (?:het|dat|de))?|(?:was|is) (?:dat|het|it)|it (?:was|is))\b))"
)
# The field further on, as it is named ("Hbo, lang geleden, richting HRM") or as an item of its own.
_DIRECTION = look_for(
    r"(?:^|[^\w\s]\s*|\b(?:met|with|de|in)\s+)(?:(?:(?:studie|afstudeer)?richting|hoofdvak|subject|major"
    r"|speciali[sz]ation|specialisatie)(?: is|:)?|(?:vak|field|studie|study)(?: is|:))\s+"
    r"(?P<f>(?:klassiek[e]?|moderne?|algemene?|general|modern|classical|applied) [a-zà-ÿ-]{3,}"
    r"|[a-zà-ÿ][a-zà-ÿ-]{2,}(?: (?:science|studies|management|engineering|techniek|werk|work))?)"
    r"(?= ?(?:$|[^\w\s]|\x00)| (?:in|at|aan|te|dus|uit|from)\b)"
)
_ITEM = look_for(
    r"[,.;:!?\n]\s+(?:(?:as|als|in|for|voor)\s+(?:an? |een )?)?(?P<f>[a-zà-ÿ-]{3,}(?: [a-zà-ÿ-]{3,})?)"
    r"(?= ?(?:$|[,.;:!?\n\x00\U0001F300-\U0001FAFF☀-➿]))"
)
_TRADE = look_for(  # what can be nothing else behind the name of a school
    r"[\w-]*(?:techniek|tronica|mechanica|kunde|ologie|ology|onomie|onomics)|chemistry|chemie|physics|mathematics"
    r"|wiskunde|mechanics|metalwork(?:ing)?|metaalbewerking|electricity|elektriciteit|electrician|elektricien|carpentry"
    r"|plumbing|accounting|boekhouden|boekhouding|bookkeeping|nursing|verpleging|verzorging|hairdressing|catering"
    r"|logistiek|logistics|communicatie|philosophy|filosofie|history|geschiedenis|horeca|houtbewerking|woodwork"
    r"|(?:dental|doctor's|pharmacy|nursing|teaching) assistant|(?:dokters|tandarts|apothekers|onderwijs)assistent\w*"
    r"|(?:computer|social|political|food|nautical|sports?|environmental|data|health) sciences?|psycholog(?:y|ie)"
    r"|(?:auto|car|bike|heavy|diesel|fine|industrial) mechanics?|commerce|economics|economie|butchery|slagerij"
    r"|horticulture"
    r"|gardening|tuinbouw|landbouw|agriculture|hoveniers?|groenvoorziening|journalisti?e?k|journalism|machining"
    r"|warehousing"
    r"|warehouse|magazijn|welding|lassen|metselen|bricklaying|masonry|bakkerij|baking|pastry|patisserie|cookery|cooking"
    r"|tourism|toerisme|hospitality|hotel(?:management| management)?|marketing|management|bedrijfskunde|rechten|law"
    r"|sociaal werk|social work|maatschappelijk werk|pedagogi(?:ek|sch werk|cs|cal work)|kinderopvang|childcare"
    r"|zorg|haarzorg"
    r"|healthcare|care|dienstverlening|schoonheidsverzorging|beauty|cosmetics|(?:kapper|kappers)|sanitair|elektro"
    r"|steigerbouw|bouw|wegenbouw|scheepsbouw|timmeren|schilderen|stukadoren|painting|roofing|scaffolding"
    r"|tailoring|sewing"
    r"|(?:garment|dress|furniture|cabinet|shoe|clock|instrument) ?making|mode|fashion|textiles?|handel|verkoop"
    r"|retail|sales"
    r"|finance|financi[eë]n|bankzaken|banking|administratie|secretariaat|bus(?:iness|\.)? admin(?:istration)?"
    r"|statistics"
    r"|business(?: studies)?|archeologie|archaeology|architecture|architectuur|engineering|(?:civil|mechanical"
    r"|electrical"
    r"|chemical|software|industrial) engineering|civiele techniek|informatica|ict|physical education"
    r"|lichamelijke opvoeding"
    r"|sport(?: en bewegen)?|(?:slag|houtsnij|smeed|koor)werk|muziek|music|drama|acteren|acting|dans|dance|film"
    r"|fotografie"
    r"|photography|kunst|fine arts|(?:graphic|interior|fashion|web) design|grafische vormgeving|vormgeving|literatuur"
    r"|literature|linguistics|translation|vertalen|theology|sociology|anthropology|pharmacy|farmacie|optiek|optometry"
    r"|laborante?|radiography|physiotherapy|fysiotherapie|dierverzorging|veterinary|aviation|luchtvaart|zeevaart"
    r"|scheepvaart"
    r"|shipping|transport|security|beveiliging|plumbing|loodgieterij|installatietechniek|koeltechniek|carrosserie"
    r"|bloemsierkunst|floristry|bloemist(?:erij)?|photonics|forestry|bosbouw|fishery|visserij|mining|printing|drukkerij"
)
_TRADE_SAID = rf"(?:{_TRADE.pattern})"
# A trade in an item of its own, before or behind the level: "vocational school, butchery,", "Psychology, Stellenbosch".
_TRADE_ITEM = look_for(
    rf"(?:[,.;:!?(\n\x00]\s*|-\s+|^\s*)(?:(?:in|of|field|vak|subject|dus|so|as|als|richting|bij|met)[: ]+)?"
    rf"(?P<f>{_TRADE_SAID})"
    r"(?= ?(?:$|[,.;!?)\n\x00\U0001F300-\U0001FAFF☀-➿]| (?:it (?:was|is)|was (?:it|het)|en zo|enzo|and so on|and stuff"
    r"|om (?:precies|eerlijk)|to be (?:precise|exact)|heb ik|i did|deed ik)\b))"
)
_TRADE_BEFORE = look_for(  # "verpleegkunde hbo", "steigerbouw niveau 2", "gardening school, vocational"
    rf"(?<![\w-])(?P<f>{_TRADE_SAID}|agricultural|horticultural|nautical|maritime)(?: (?:op|at|school,?"
    rf"|college,?|:|-))? $"
)
_TRADE_NEAR = 60  # characters between a level and a trade of which nothing else says that they belong together
_STUDY_OF = look_for(  # "I study logistics", "made me study commerce", "ik heb chemie gestudeerd"
    rf"\b(?:(?:i|me|ik)(?: also| have| only| nu| now|'m| am|'ve)* (?:study|studied|studying|studeer|studeerde)"
    rf"|(?:heb ik|ik heb)(?= [a-zà-ÿ ]{{3,30}} gestudeerd))(?: in| toen| ooit| nog)? (?P<f>{_TRADE_SAID})"
    rf"(?= ?(?:$|[^\w\s-])| (?:at|in|aan|te|for|and|en|gestudeerd|\d|[a-z]+ (?:years|jaar))\b)"
)
_SCHOOL_OF = look_for(  # "bakkerijschool"
    r"\b(?P<f>bakkerij|tuinbouw|landbouw|bosbouw|visserij|zeevaart|scheepvaart|luchtvaart|slagers|dans|mode)school\b"
)
# "Kappersopleiding, mbo 3", "de slagersvakschool": the trade that a school is named after; most schools name a level.
_TRAINING_OF = look_for(
    r"\b(?P<f>(?!basis|beroep|vak|avond|vervolg|voor|deeltijd|dag|bij|thuis|deel|mbo|hbo|hoge|midd|lager|ambacht"
    r"|technisch"
    r"|lera|master|bachelor|bedrijf|staat|vol|univers|om|na|praktijk|studie|school|eigen)[a-z]{4,}?)(?:s|en)?(?:opleiding|vakschool)\b"
)
# "Middelbaar en dan bloemschikken op de avondschool": what was learnt after the school of the level.
_AND_THEN = look_for(
    r"(?:,| en) (?:dan|daarna|toen|later|nadien|daarbovenop)(?: (?:nog|ook|een|de|opleiding|cursus))* "
    r"(?P<f>[a-zà-ÿ]{4,}(?: [a-zà-ÿ]{4,})?)(?= (?:in|op|via|aan|bij|gedaan|gevolgd|geleerd)\b|\s*(?:$|[.,;!\n]))"
)
_GRADUATED_IN = look_for(
    r"\b(?:afgestudeerd (?:in|als)|graduated in|diploma:|degree:)\s+(?:de |het |the )?(?P<f>[a-zà-ÿ][a-zà-ÿ'-]{3,})"
)
_BEFORE_LEVEL = look_for(
    r"(?:^|[.\n;:-]\s*|\bals |\bbij |\bdiploma )(?P<f>[a-zà-ÿ]{3,}(?: ig)?)(?:,?| (?:in|op) (?:het|'t|de|the)) $"
)  # "Kok niveau 4", "verzorgende IG, niveau 3"
_TITLE_CASE = look_for(r"[A-Z][a-z]+(?: (?:and |en |of )?[A-Z][a-z]+){1,3}(?= (?:at|aan|in|from|uit)\b|[,.;]|$)")
_ABROAD = look_for(rf",? ?\(?(?:{'|'.join(sorted(COUNTRIES))})\b")
_NO_FIELD = wordlist("""
    wezen heten heette heet genoemd
    your jullie
    en and maar but dus so met with ik i is was heb have gehaald afgerond finished done completed of or van from in
    at aan bij werk denkniveau denk niveau plus diploma degree opleiding met al ooit net pass passed passout
    graduate graduated afgestudeerd gedaan the de het een a an ook also only alleen wel niet not niks geen nog years
    jaar jaren uur hours per vanaf daarna then after but for voor uit school college university universiteit
    hogeschool dat that it dit this kan can wil want ja nee yes no please graag hoor afgemaakt doorlopen voltooid
    netjes gewoon verder eigenlijk trouwens denk ongeveer na ben am mijn my
    en er to tot om op on as als werk- werken behaald sinds since maar-niet years-ago thanks dank bedankt groet
    back home terug thuis gezeten gestudeerd telt required needed nodig
    innit lol haha mate bro tho skool scool cert
    level niveau begonnen geprobeerd loopt rond rondde tried started
    too like lol erbij certificate certificaat certificaten afgewerkt uitgedaan hemmek geheten genoemd called caled
    line richting geslaagd finish honours honors dus zeg say graag voltijd deeltijd yes
    helemaal volledig compleet keurig af fully completely idd indeed btw tbh comma toen destijds vorig vorige last
    cursus course
    januari februari maart april mei juni juli augustus september oktober november december january february march
    may june july august october summer zomer winter spring lente herfst autumn avond evening night avonden evenings
    person nooit never prison stappen
    here hier via gekregen gelukt earned gained eens ooit
    gevolgd noemen beroeps zogezegd paper papers papier met
    once since when while although though because cause cos until till if after before where which who whose whereas
    klaar duurt bso tso aso kso vmbo havo vwo mbo hbo groetjes mvg rijbewijs licence license dus vca ervaring experience
    """)
_PABO = look_for(r"\bpabo\b(?! (?:niet|nooit|begonnen|gestopt))")  # the school and what is learnt there
_WORK_OF = look_for(
    r"(?:\w+is(?:ch|h)|pedagogical|soci?aa?l|social|maatschappelijk|youth) (?:werk|work)\b"
)  # "pedagogisch werk"
_SCHOOL_ITSELF = look_for(r"(?:school|college|technikum|lyceum|liceum|onderwijs|diploma)$")
_SCHOOL = look_for(
    r"\b(?:opleiding|diploma|degree|gestudeerd|afgestudeerd|studie|study|studied|education|graduat\w+|school"
    r"|university|universiteit|finished|completed|afgerond|afgemaakt|doorlopen|voltooid|gedaan|behaald|gehaald"
    r"|heb|have|has|got|hold)\b"
)


_OTHER_LEVEL = look_for(  # "mbo level 2. No, 3!"
    r"\b(?:no|nee|sorry|wait)[,.!:]*\s+(?:it'?s |it is |het is )?(?:level |niveau )?(?P<n>[1-4])(?=\s*(?:$|[.,!;\n]))"
)
_COMES_DOWN_TO = look_for(
    r"\b(?:counts?|counted|rates? it|rated|known|telt|geldt|gelijk(?:staat|gesteld|waardig)?|equals"
    r"|equivalent|compar(?:e|es|ed|able)|equal)(?: \w+){0,2}"
    r" (?:as|to|with|aan|als|met)\s+(?:an? |een )?|\b(?:recogni[sz]ed?|valued|evaluated|erkend)(?: \w+){0,2} (?:like|as"
    r"|at|als)\s+(?:an? |een )?"
    r"|\bfor (?:the|your) form (?:write|put|say)\s+|\bso (?:that'?s|that is)\s+(?:an? )?|\bdus (?:dat is"
    r"|da's)\s+(?:een )?"
)
# What behind a comma may be a subject of study; a place, a remark or a part of a sentence is none.
_STUDIED = look_for(
    r"(?:[\w-]*(?:logy|logie|ics|ica|kunde|techniek|teit|omie|omy|graphy|grafie|istry|ing|ment|zorg|care|science"
    r"|wetenschap\w*"
    r"|sophy|sofie|ture|tuur|bouw|erij|administrati\w*|ery|ations?|atie|construction|work|werk|handel|history|law"
    r"|sciences|studies|studys"
    r"|stry"
    r"|nomie|ie|ij|ies|nautica|arts|beheer|ical|trical|iek|iet|er|eur|ier|ende|ent|ist|zaam|schap|social|legal"
    r"|finance|dance|drama|rechten|acy|try|smith|sonry|lassen|welding|koken|groen|pabo|tech|arts|literature|literatuur"
    r"|talen|languages|pedag\w+|accountancy|commerce|economy|transport|hrm|recht|ality|resources|hr|childhood|tourism"
    r"|journalism|toerisme"
    r"|journalisme|design|assistant|worker|icity|metalwork|metaalbewerking|mechanical|electrical|electric|grafisch\w*)"
    r"|art|music|muziek|retail|sport|hair|horeca|sales|it|ict|hotel\w*"
    r"|facilitair|facility|juridisch|administratief|commercieel|pedagogisch|lera(?:ar|res)|laborante?|kok|timmerman"
    r"|[a-z]{4,}(?:ster|trice|kundige|medewerkster)"
    r"|cook|catering|metaal|metal|hout|wood|electro|elektro|bloemschikken|fashion|mode|media|grafisch|graphic)"
)


def find(m: Message) -> Iterator[Found]:
    """The highest level that was finished; what is still going on or was broken off does not count."""
    found: list[tuple[str, int, int]] = []
    covered: list[tuple[int, int]] = []
    for level, pattern in _TERMS + (_ASKED_TERMS if m.asked == SLUG else []):
        if found and (level, pattern) in _ASKED_TERMS:
            break  # "Bachelor of Commerce, Mumbai University": the degree says it, not where it was got
        for t in pattern.finditer(m.text):
            if t.group() == "a2" and m.asked in ("language_level", "driving_licence"):
                continue  # a level of language, or a licence
            if any(a < t.end() and t.start() < b for a, b in covered):
                continue
            if not _finished(m.text, level, t) or _goes_on(m, t) or not _is_own(m, level, t):
                continue
            covered.append(t.span())
            found.append((_named(level, t), *t.span()))
    if not found and (counted := _counted_as(m, [])):
        yield m.found("education", *counted)
        return
    if not found:
        fields = list(_field_alone(m)) if m.asked == SLUG else []
        yield from fields or (_named_field(m, *said.span("f")) for said in [_STUDY_OF.search(m.text)] if said)
        return
    if (slip := _MISSAID.search(m.text)) and (right := [f for f in found if f[1] >= slip.end()]):
        found = right
    if found[-1][0].startswith("mbo-") and (other := _OTHER_LEVEL.search(m.text, found[-1][2])):
        found.append((f"mbo-{other['n']}", *other.span("n")))
        found = found[-1:]
    said_too = [f for f in found if f[0] == "vocational"]
    if any(f[0].startswith("mbo-") for f in found):
        found = [f for f in found if f[0] != "vocational"]  # "vakopleiding, mbo 3": one and the same
    counted = _counted_as(m, found)
    said_too = [*found] if counted else said_too  # "a bachelor in chemistry, recognised as mbo 4"
    level, start, end = counted or max(found, key=lambda f: _RANK[f[0]])
    yield m.found("education", level, start, end)
    if _TITLE_OF.fullmatch(m.text, start, end) and _is_person(m, end):
        return  # "Drs. Wim Aarts"
    between = re.match(r"mbo[- ](?:opleiding )?([a-z]{3,}(?: [a-z]{4,})?) (?:op )?(?:niveau|level)", m.text[start:end])
    if between and between[1].split()[0] not in _NO_FIELD:
        yield _named_field(m, start + between.start(1), start + between.end(1))
    elif (pabo := _PABO.search(m.text)) and level == "hbo":
        yield _named_field(m, *pabo.span())
    elif re.fullmatch(r"[bm]\.?com", m.text[start:end]):
        yield m.found("education_field", "commerce", start, end)
    elif re.fullmatch(r"hbo[- ]?v", m.text[start:end]):
        yield m.found("education_field", "verpleegkunde", start, end)
    elif level not in ("none", "primary"):
        about_it = m.asked == SLUG or _ANNOUNCED.search(lead(m.text, start))
        fields = list(_field(m, end)) or (list(_beside(m, start, end)) if about_it else [])
        if not fields and level.startswith("mbo-"):
            fields = [f for other in said_too for f in _field(m, other[2])]
        yield from fields or _trade(m, start, end)


_ANNOUNCED = look_for(  # "Education is hbo, human resources", whatever was asked
    r"\b(?:education|schooling|opleiding|studie|for school|qua school)\s*(?:is|was|:|=|,)\s*(?:an? |een )?$"
)


def _trade(m: Message, start: int, end: int) -> Iterator[Found]:
    """The name of a trade that stands by itself near the level; where it stands behind it, the nearest."""
    before = _TRADE_BEFORE.search(lead(m.text, start))
    if before:
        begin = max(0, start - 60) + before.start("f")
        yield _named_field(m, begin, begin + len(before["f"]))
        return
    direction = _DIRECTION.search(m.text, max(0, start - _TRADE_NEAR), end + _TRADE_NEAR)
    if direction and _is_field(direction["f"]) and not _NO_CHOICE.match(m.text, direction.end("f")):
        yield _named_field(m, *direction.span("f"))
        return
    near = [i for i in _TRADE_ITEM.finditer(m.text, max(0, start - _TRADE_NEAR)) if i.start("f") <= end + _TRADE_NEAR]
    behind = [i for i in near if i.start("f") >= end]
    said = behind[0] if behind else near[-1] if near else _STUDY_OF.search(m.text) or _SCHOOL_OF.search(m.text)
    if said is None and m.asked == SLUG:
        then = _AND_THEN.match(m.text, end)
        studied = then is not None and all(_is_studied(word) for word in then["f"].split()) and _is_field(then["f"])
        said = then if studied else _TRAINING_OF.search(m.text)
    if said:
        yield _named_field(m, *said.span("f"))


_NO_CHOICE = look_for(r" (?:in|at|aan|te|uit|from) (?:mijn|my|jullie|your)\b")


_MISSAID = look_for(
    r"\b(?:(?:zeg|zei) (?:ik )?(?:het |'t |dat )?verkeerd|pardon|correctie|foutje|vergissing|bedoel(?:de)?(?: ik)?"
    r"|i mean(?:t)?|that'?s wrong"
    r"|let me correct)\b"
)


_DENIED = look_for(r"\b(?:not|niet|never|nooit|isn'?t|wasn'?t|aren'?t) (?:\w+ )?$")


def _counted_as(m: Message, found: list[tuple[str, int, int]]) -> tuple[str, int, int] | None:
    """ "A-levels, which count as vwo over here": what a school of elsewhere comes down to."""
    if m.asked != SLUG or not (said := _COMES_DOWN_TO.search(m.all)) or _DENIED.search(lead(m.all, said.start())):
        return None
    terms = ((level, pattern.match(m.all, said.end())) for level, pattern in _TERMS + _ASKED_TERMS)
    sure = found or _SAID_TO_COMPARE.match(said.group())
    return next(((_named(level, t), *t.span()) for level, t in terms if t and sure), None)


_SAID_TO_COMPARE = look_for(r"(?:compar|equal|valued|evaluated|recogni)")


def _named_field(m: Message, start: int, end: int) -> Found:
    return m.found("education_field", m.reading.quoted(start, end), start, end)


def _field_alone(m: Message) -> Iterator[Found]:
    """ "Diploma: hotelmanagement, behaald in Brno": a field of which the level is not said."""
    said = _GRADUATED_IN.search(m.text)
    if said and _is_field(said["f"]):
        yield _named_field(m, *said.span("f"))


def _beside(m: Message, start: int, end: int) -> Iterator[Found]:
    """The field as the next item ("Master, philology"), before the level ("kok niveau 4"), or in words of its own."""
    after, before = _NEXT_ITEM.match(m.text, end), None
    before = _BEFORE_LEVEL.search(m.text[:start])
    if before and not m.text[start:end].startswith(("niveau", "level")):
        told = before.group().endswith(", ") or before.group().startswith("diploma")  # "Architecture, master's degree"
        before = before if told and _is_studied(before["f"]) else None
    for said in (after, before, _GRADUATED_IN.search(m.text), _DIRECTION.search(m.text, end)):
        if said and _is_field(said["f"]) and (said is before or said.re is _DIRECTION or _is_studied(said["f"])):
            yield _named_field(m, *said.span("f"))
            return
    for item in _ITEM.finditer(m.text, end):
        if _TRADE.fullmatch(item["f"]) and m.text[item.end() : item.end() + 1] != ":":  # "Sales: yes" is no field
            yield _named_field(m, *item.span("f"))
            return


def _is_studied(words: str) -> bool:
    return not _REMARK.match(words) and any(_STUDIED.fullmatch(w) for w in words.split())


_REMARK = look_for(  # "High school. Boring."
    r"(?:boring|depressing|interesting|exhausting|amazing|frustrating|disappointing|missing|nothing|everything"
    r"|something"
    r"|anything|evening|morning|finishing|herstellende|lopende|never|ever|later|zeker|jammer|lekker|beter|moeder|vader"
    r"|helder|super|verder|ander|nobody|whatever|however|better|hard work|together)\b"
)


def _of_a_kind(parts: list[str]) -> bool:
    """ "Fine arts", "English literature"."""
    return len(parts) > 1 and parts[0] in _KINDS and _is_studied(parts[-1])


def _is_field(words: str) -> bool:
    """No place, no school, and no ordinary words."""
    parts = words.split()
    return words in ("hr", "it") or not (
        any(
            w in places() or w in COUNTRIES or w in _NO_FIELD - {"en", "and"}
            for w in _WORK_OF.sub("pedagogiek", words).split()
        )
        or (
            is_everyday(parts[0])
            and parts[0] not in _EVERYDAY_FIELDS | (_JOBS if parts[1:] else set())
            and not _of_a_kind(parts)
        )
        or words.endswith(("school", "opleiding", "diploma", "course", "cursus"))
    )


_TITLE_OF = look_for(r"(?:drs|ir|ing|dr|mr)\b\.?")
_PERSON = look_for(  # "P. de Jong", "Wim Aarts"
    r"\.? ?(?:[A-Z]\.|[A-ZÀ-Þ][\w'-]+ (?:(?:van|de|den|der|ter|ten|el) )*[A-ZÀ-Þ][\w'-]+)"
)


def _is_person(m: Message, end: int) -> bool:
    """Whether a name follows a title here."""
    first = re.match(r"\.? ?(\w+)", m.text[end:])
    known = first is not None and first[1] in first_names() and not is_everyday(first[1])
    return known or _PERSON.match(m.reading.typed, end) is not None


def _named(level: str, t: re.Match[str]) -> str:
    if level != "mbo":
        return level
    return f"mbo-{next(t[g] for g in ('n', 'n2', 'n3', 'n4', 'n5', 'n6') if g in t.re.groupindex and t[g])}"


def _finished(text: str, level: str, t: re.Match[str]) -> bool:
    if level == "none":
        return True
    before = text[max(0, t.start() - 48) : t.start()]
    if t.group().endswith(" diploma") and _COUNTS_FOR_NOTHING.match(text, t.end()):
        return False
    if _GOT_AFTER.match(text, t.end()):
        return True
    if _NOW.search(text, 0, t.start()) and not _GOT_NOW.match(text, t.end()):
        return False
    if _AT_IT_NOW.search(before):
        return False
    broken = _NOT_FINISHED_AFTER.match(text, t.end())
    if (
        broken
        and (other := _ANOTHER.search(broken.group()))
        and not re.search(r"\b(?:en|and|of|or)\b", other["before"])
    ):
        broken = None  # "bachelor geschiedenis master duurt nog": of the other one
    after = (broken, _EXAM_TO_COME.match(text, t.end()))
    return not (_NOT_FINISHED_BEFORE.search(before) or any(after))


def _goes_on(m: Message, t: re.Match[str]) -> bool:
    """ "Nog niet af, mbo verpleegkunde niveau 4": the sentence begins by saying that it is not finished."""
    begin = max((stop.end() for stop in re.finditer(r"[.!?\n]", m.text[: t.start()])), default=0)
    return _STILL.match(m.text, begin) is not None


_THEY_DID = look_for(
    rf"(?:{THIRD_PERSON.pattern}|(?:^|[.,;!?]\s*)(?:brother|sister|mother|father|wife|husband|cousin|son"
    rf"|daughter))\s+(?:deed|heeft|had|doet|haalde|did|has|got|does|finished)\b"
)
_ME = look_for(r"\b(?:ik|i|i've|zelf|myself)\b")


def _is_own(m: Message, level: str, t: re.Match[str]) -> bool:
    """Words that also mean something else need the question or a word for school near them."""
    begin, _ = m.clause_at(t.start())
    if level == "none" and m.asked != SLUG and _THAT_IS.search(lead(m.text, t.start())):
        return False  # "da's geen diploma, da's een gave"
    if (theirs := _THEY_DID.search(m.text, begin, t.start())) and not _ME.search(m.text, theirs.end(), t.start()):
        return False
    if level == "master" and _MY_MASTER.search(lead(m.text, t.start())) and _TAUGHT.match(m.text, t.end()):
        return False
    if m.asked == SLUG:
        first = re.split(r"[,.;!]", m.own_words)[0]  # "None, my love. Left at fourteen"
        alone = none_alone(m.own_words) or (none_alone(first) and t.start() < len(first) + 2)
        return level != "none" or len(t.group().split()) > 1 or bool(alone)
    if t.group() in ("roc", "college", "ma", "ba", "apprenticeship", "mds", "bso"):
        return False
    if level == "primary" or t.group() in (
        "basisschool",
        "middelbare school",
        "high school",
        "hogeschool",
        "secondary school",
        "lyceum",
        "pabo",
        "highschool",
        "middelbaar",
        "master",
        "masters",
    ):
        start, end = m.clause_at(t.start())
        if level == "master" and _OF_STUDY.match(m.text, t.end()):
            return True
        return bool(
            re.search(
                r"\b(?:diploma|degree|gehaald|afgerond|afgemaakt|doorlopen|voltooid|finished|completed|of|in"
                r"|afgestudeerd"
                r"|gedaan)\b",
                m.text[t.end() : end],
            )
            and _SCHOOL.search(m.text[start:end])
        )
    return True


_THAT_IS = look_for(
    r"\b(?:da'?s|dat is|dit is|het is|that'?s|that is|this is|it'?s|it is)(?: (?:nog|echt|ook|toch))? $"
)
_MY_MASTER = look_for(r"\b(?:my|our|mijn|the|de) $")
_TAUGHT = look_for(  # "my master in the workshop taught me the rest": of whom a trade is learnt
    r"(?!\s*(?:of|degree|'?s)\b)[^.!?;,\n]{0,24}?\b(?:talked|said|says|taught|teaches|told"
    r"|gave|showed|made me|let me|paid|always|used to|hit"
    r"|shouted"
    r"|he|zei|leerde|gaf|liet)\b"
)
_OF_STUDY = look_for(  # "master in law", "it's a master, not a bachelor"
    r" (?:in|of) |,? (?:not|niet|geen) (?:an? |een )?(?:bachelor|hbo|mbo)\b"
)


def _field(m: Message, end: int) -> Iterator[Found]:
    f = _FIELD.match(m.text, end)
    if not f:
        return
    if of_work := _WORK_OF.match(m.text, f.start("f")):
        more = re.match(r" (?:en|and) (?:dienstverlening|services?)\b", m.text[of_work.end() :])
        yield _named_field(m, of_work.start(), of_work.end() + (more.end() if more else 0))
        return
    of_place = (f["lead"] or "").strip(", ") == "in" and _SCHOOL_ITSELF.search(lead(m.text, end))
    if of_place and m.reading.quoted(*f.span("f"))[:1].isupper() and not _is_studied(f["f"].split()[0]):
        return  # "secondary school, in Davao"
    if not f["lead"] and m.text[:end].endswith(("school", "college")) and m.reading.quoted(*f.span("f"))[:1].isupper():
        named = f["f"].split()[0]
        if not (_is_studied(named) or _TRADE.fullmatch(named)):
            return  # "trade school Cluj, plumbing"
    words = f["f"].split()
    while len(words) > 1 and (_is_got(words[-1]) or _JOINS.match(words[-1])):
        words.pop()
    if _is_got(words[0]):
        return  # "havo finishd"
    if words[0] in COUNTRIES or words[0] in places() or words[0].endswith(("school", "diploma")):
        return
    if (f["lead"] or "").strip(", ") == "in" and _ABROAD.match(m.text, f.start("f") + len(words[0])):
        return  # "mijn vakdiploma in Oldenburg, Duitsland"
    by_verb = re.search(
        r"(?:gehaald|gedaan|behaald|afgerond|finished|done|completed|ik"
        r"|i),? in$",
        (f["lead"] or "").strip(),
    )
    if by_verb and m.reading.quoted(*f.span("f"))[:1].isupper() and not _is_studied(words[0]):
        return  # "mbo 3 gehaald in Craiova"
    kind = not f["lead"] and re.search(r"(?:vocational|school|college|training|diploma|certificate) ?$", m.text[:end])
    trade = _TRADE.match(m.text, f.start("f")) if kind else None
    if (
        trade
        and " " in trade.group()
        and re.match(r"\s*(?:$|[,.;!\n]|(?:but|and|from|at|in)\b)", m.text[trade.end() :])
    ):
        yield _named_field(m, *trade.span())
        return  # "vocational furniture making"
    talks_on = len(words) > 1 and not (f["lead"] or "").strip(" ,")
    if talks_on and is_everyday(words[0]) and words[0] not in _EVERYDAY_FIELDS:
        return  # "mbo-4 geloof ik"
    job = len(words) == 2 and words[0] not in _NO_FIELD and words[1] in _JOBS  # "pedagogisch medewerker"
    everyday = is_everyday(words[-1]) and words[-1] not in _EVERYDAY_FIELDS and not job
    if len(words) > 1 and everyday and not _JOINS.match(words[-2]):
        words = words[:-1]
    if len(words) > 2 and is_everyday(words[2]) and words[2] not in _EVERYDAY_FIELDS:
        words = words[:1]  # "elektrotechniek en nu ..."
    if words[0] in _NO_FIELD and not _SHORT_FIELD.match(m.text, f.start("f")):
        return
    if f["lead"] in ("of", "-", None) and re.match(r"\s*[,.]", m.text[end : f.start("f")]):
        return
    kept = [words[0]]
    if (
        job
        or (len(words) == 3 and words[2] not in _NO_FIELD)
        or (
            len(words) == 2
            and words[1] not in _NO_FIELD
            and f["lead"] is None
            and not re.match(
                r"\s*(?!(?:en|and|uit|bij|aan|van|from|at|maar|but|heb|gehaald|behaald|afgerond|gedaan|afgemaakt"
                r"|finished|done|idd|btw|tbh|lol|hoor|dus|so|toen|then|i|ik|met|with|in)\b)[a-z]",
                m.text[f.end() :],
            )
        )
        or (len(words) == 2 and words[1] not in _NO_FIELD and f["lead"])
    ):
        kept = words
    start = f.start("f")
    stop = start + len(" ".join(kept))
    if title := _TITLE_CASE.match(m.reading.typed, start):  # "Human Resource Management"
        stop = max(stop, title.end())
    if len(kept) <= 2 or f["lead"]:
        more = _THIRD_WORD.match(m.text, stop)
        stop = more.end() if more else stop
    if m.text[stop : stop + 2] == ".," and m.text[start:stop].endswith(_SHORTENED):
        stop += 1  # "dental assist., one month"
    short = _SHORT_FIELD.match(m.text, start)
    if short:
        stop = short.end()
    if len(words[0]) > 2 or short:
        yield m.found("education_field", m.reading.quoted(start, stop), start, stop)


def _is_got(word: str) -> bool:
    """ "Gedaan", "finished", "degree", and how people mistype them: said of a level, and no field."""
    return len(word) >= _LONG_ENOUGH and any(word == got or one_slip(word, got) for got in _GOT)


_GOT = wordlist("gedaan gehaald gehaalt behaald afgerond afgemaakt gekregen finished completed degree paper papier")
_LONG_ENOUGH = 4  # letters, for a slip to leave a word that is still known
_JOBS = wordlist("medewerker medewerkster assistent assistente begeleider assistant worker")
_SHORT_FIELD = look_for(
    r"(?:hr(?= (?:and|en)\b)|(?:hr|it)(?=\s*(?:$|[,.;!?\n(]|(?:and|en) (?:i|ik|now|nu|my|mijn)\b|and i'?m\b"
    r"|(?:in|at|aan|from|uit|gedaan|done|finished|gehaald)\b)))"
)
_THIRD_WORD = look_for(
    r" (?:sciences?|studies|studys|applications?|installation|maintenance|operations?|management|administration"
    r"|engineering|technology|making|repair"
    r"|design)\b"
)
_SHORTENED = ("assist", "admin", "techn", "eng", "mech", "med", "mgmt", "mgt", "sci")
