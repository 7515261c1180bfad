"""Heavy words in light sayings: "kapot van het stappen", "fire away". What is masked here is read by nobody after."""
# ruff: noqa: E501  (one group of sayings per line)

from __future__ import annotations

import re

from bot.parsing.patterns import look_for

# What breaks down without anybody to mourn: "de Daf van de buurman is overleden", "the heating has given up".
_THING = (
    r"(?:engine|motor|car|auto|boat|boot|bus|van|truck|tractor|bike|fiets|scooter|brommer|moped|caravan|camper|phone|telefoon|mobiel|laptop|computer|pc|battery|"
    r"batterij|accu|plants?|planten|plantje|ficus|cactus|fern|orchid|orchidee|pan|kettle|waterkoker|toaster|fridge|koelkast|oven|boiler|heating|ketel|"
    r"verwarming|washing machine|wasmachine|vaatwasser|dishwasher|dryer|droger|printer|wifi|internet|router|tv|radio|koffiezetapparaat|coffee machine|"
    r"mixer|stofzuiger|hoover|vacuum|screen|scherm|peugeot|micra|daf|volvo|toyota|opel|fiat|ford|renault|citroën|saab|golf|polo|corsa|skoda|honda)"
)
_OWNED = r"(?:the|my|our|his|her|their|your|that|this|de|het|mijn|m'n|mn|onze?|hun|zijn|haar|old|oude?)"
_BEGIN = (
    r"(?:^|(?<=[.!?,;:\n] )|(?<=\bbut )|(?<=\bmaar )|(?<=\bbecause )|(?<=\bomdat )|(?<=\bwant )|(?<=\bwhen )|(?<=\btoen )"
    r"|(?<=\bsays )|(?<=\bzegt )|(?<=\bdat )|(?<=\bthat ))"
)
_SAYINGS = (
    # dying and killing
    r"(?:lach|lachte|lag|verveel|verveelde|schrik|schrok|erger|werk|schaam) (?:ik )?(?:me|mij|mn|m'n) (?:anders |nu |hier )?(?:dood|kapot|rot|suf|te pletter)(?= (?:haha|lol|😂|😄)|[^.!?]{0,20}(?:haha|lol|😂|😄))",
    r"(?:verveel|verveelde|lach|lachte|schrok) (?:ik )?(?:me|mij|mn|m'n) (?:(?:anders|nu|hier|echt|elke|iedere|keer|altijd|weer|helemaal|nog|bijna|soms) ){0,3}dood",
    r"(?:vermoord\w*|kill(?:ed|s|ing)?|murder\w*) (?:ik )?(?:(?:al|all|my|mijn|m'n|de|the|every|elke|die|those) ){0,3}(?:(?:kamer|huis)?planten|plantjes?|cactus\w*|ficus|houseplants?|plants|succulents?)\b(?! (?:managers?|workers?|directors?|boss|\d))",
    r"(?:dood|sterf|sterven|doodgaan) (?:ga |ging )?(?:van|aan) (?:de |het )?(?:honger|dorst|hitte|kou|maandag\w*|warmte|nieuwsgierigheid)",
    r"ga dood van de (?:honger|dorst|hitte|kou|warmte)",
    r"dood(?:gewoon|simpel|normaal|leuk|eenvoudig|makkelijk|leuke|gewone|stil|eng|tij)\b",
    r"kapot van (?:het |de |mijn |gister\w* )?(?:\w*diensten?|nacht(?:en)?|fietsen|fietstocht|rit|stappen|feest\w*|training|trainen|sporten?|gym|carnaval|werk\w*|festival|verhuiz\w*)",
    r"over mijn lijk|over my dead body|al (?:moet|zou) ik erbij neervallen|zou een moord doen voor",
    r"(?:mijn|onze|m'n|mn) (?:baas|bazin|chef|vrouw|man|moeder) (?:zou|gaat|vermoordt|maakt) (?:me|mij) (?:vermoorden|kapot|af|wat)?(?=[^.!?]{0,40}(?:haha|lol|😂|😄|😅))",
    r"(?:could|would|i'd) (?:absolutely )?(?:murder|kill for) (?:a|an|some) \w+",
    r"kill(?:s|ing|ed)? (?:the |some |your )?(?:mood|vibe|time|joke)",
    r"(?:is|are|was|were|it's|its) killing (?:me|it)(?=[^.!?]{0,30}(?:haha|lol|😂|😄|joke))|killing it\b|killer (?:website|job|deal|app|question|offer|idea|view)",
    r"(?:boss|wife|husband|mum|mom|manager|missus) (?:would|will|is going to|'?d|'?ll) (?:kill|murder|strangle) me",
    r"(?:dying|die|died|dead) (?:laughing|of laughter|of boredom|of curiosity|of hunger|from the heat|of thirst)",
    r"dying to (?:know|start|hear|see|meet|get|work)|to die for|drop[- ]dead|dead (?:easy|simple|nice|keen|good|handy|cheap|close|serious|line)|dead ?lines?",
    r"(?:i'm|im|am) (?:so )?dead (?:after|from) (?:last night|the gym|training|yesterday)\w*",
    r"(?:sle?e?pt?|sleeping|asleep|out cold|sliep|slaap|geslapen|lag) [^.!?\n]{0,30}(?:dead to the world|dood voor de wereld)"
    r"|(?:sliep|slaap|geslapen) (?:ik )?als een (?:dode|blok|lijk)|slept like (?:the dead|a dead \w+)",
    r"bored (?:to death|stiff|to tears)|worked to death|scared to death of spiders|tickled to death",
    r"(?:ha(?:ha)+|lol)[^.!?]{0,15}(?:maakt? (?:me|mij) gek|driv(?:e|es|ing) me (?:nuts|mad|crazy)|word gek)",
    r"(?:nearly|almost|bijna|zowat) (?:had|got|gave (?:me|him|her)|kreeg|een|a) ?(?:een |a )?(?:heart attack|hartaanval)(?=,? (?:when (?:i|he|she|you|we|they) (?:asked|saw|read|heard|opened|told|said|got)|toen (?:ik|hij|ze|we) |from (?:your|the) (?:mail|email|message|price)|van (?:jullie|die|de) (?:mail|bericht|prijs)|reading|seeing|ha(?:ha)+|lol))(?![^.!?]{0,80}\b(?:hospital|ziekenhuis|ambulance|doctor|dokter|arts|cardio\w*|ic|112|999|a&e|died|overleden|pijn|pain)\b)",
    r"(?:gave (?:me|him|her)|bezorgde me) (?:nearly |almost |bijna )?(?:a|een) (?:heart attack|hartaanval)(?=,? (?:when (?:i|he|she|you|we|they) (?:asked|saw|read|heard|opened|told|said|got)|toen (?:ik|hij|ze|we) |from (?:your|the) (?:mail|email|message|price)|van (?:jullie|die|de) (?:mail|bericht|prijs)|reading|seeing|ha(?:ha)+|lol))(?![^.!?]{0,80}\b(?:hospital|ziekenhuis|ambulance|doctor|dokter|arts|cardio\w*|ic|112|999|a&e|died|overleden|pijn|pain)\b)",
    # where a sentence or clause begins with it: "my dad who drove the bus passed away" is about him
    rf"{_BEGIN}(?:{_OWNED} )+{_THING} (?:van (?:mijn|m'n|onze?|ons|de|mn) \w+ )?"
    r"(?:(?:is|was|has|had|have|heeft|finally|just|eindelijk|vandaag|gisteren|vanochtend|vanmorgen|today|yesterday|also|ook|al|nu|net|weer|then|nearly|almost) )*"
    r"(?:died|dead|passed away|dying|overleden|gestorven|dood|stervende|(?:gave|given) up)\b"
    r"(?![^.!?\n]{0,25}\b(?:so (?:have|am|did) i|(?:just )?like me|me too|and i|ik ook|net als ik))",
    r"(?:\w*lamp\w*|bulbs?|headlights?|engine|\w*motor|clutch|koppeling|barbecue|bbq|grill|oven|mixer|spit|kaars\w*|candles?|fuse|zekering)\b"
    r"(?: (?!(?:i|i'm|ik|me|mij|we|wij|he|she|hij|zij|ze)\b)[\w'-]+){0,5} (?:burn(?:ed|t) out|opgebrand)\b",
    # shooting, fire, fighting
    r"fire away|shoot away|ask away|fire (?:them |it )?at me|on fire lately|fired up|fire drill|fire safety",
    r"(?:brand maar los|steek maar van wal|schiet maar(?: raak)?|vuur maar af|knal er maar in|gooi maar in de groep)",
    r"head over heels|head first|hit the ground running|hit me(?: up)?(?= with|$|[.!])|beats me\b|killing two birds|break a leg",
    r"(?:knok|vecht|strijd|fight|fought) (?:graag |hard )?(?:voor|for) (?:\w+ ){0,2}(?:resultaat|results|klant\w*|customer\w*|kwaliteit|quality|deal|target\w*)",
    # sick, mad, crazy, blood
    r"ziek(?:e)? (?:goed|lekker|leuk|vet|mooi|schoon|chill|nice|cool|tof|gaaf|snel|handig|sterk)\w*|ziek (?=goed)|(?:sick|insanely|crazy) (?:good|at|with) (?=\w)",
    r"(?:stress|druk(?:te)?|pressure)\W+(?:daar )?(?:ga|krijg|word|werk|functioneer|loop) ik (?:juist |net |wel |alleen maar )*(?:lekker|goed|beter|blij|energie|warm)\w*(?: op| van)?|(?:stress|pressure)\W+(?:i )?(?:love it|thrive on it|feed off it|run on it|do well on it|bring it on)",
    r"(?:sick|insane|wicked|mad) (?:job|offer|deal|ad|website|vacature|team|place|vibe|baan)\w*(?: ad)?",
    r"(?:helemaal |echt )?(?:gek|stapel|verslaafd|dol|zot|crazy|mad|nuts) (?:op|op mijn|aan|about|on|over) (?:mijn |my |de |the )?\w+",
    r"bloed(?:fanatiek|mooi|heet|serieus|link|stollend)\w*|bloody (?:good|brilliant|lovely|great|marvellous|nice)",
    r"stress(?:bestendig|resistent|[- ]?resistant|[- ]?proof)\w*|werk goed onder (?:druk|stress)|work well under (?:pressure|stress)|thrive (?:on|under) (?:pressure|stress|deadlines)",
    r"(?:hongerig|hungry) (?:naar|for|to)|(?:a |an |een )?(?:vechter|fighter|doorzetter|bijter|killer instinct)(?:smentaliteit)?",
    # crying and breaking
    r"\b(?:he|she|they|everyone|everybody|mum|mom|dad|boss|granny|nan|grandma) (?:\w+ )?(?:cried|cry|crying|cries|wept|in tears) (?:with|of|from|for) (?:joy|happiness|relief|laughter|pride)",
    r"\b(?:hij|zij|ze|iedereen|examinator|baas|moeder|oma|vader) (?:(?!ik\b)\w+ )?(?:huilde|huilen|huilt) van (?:opluchting|blijdschap|geluk|vreugde|trots|het lachen)",
    # the boss will, when somebody leaves: no word of oneself between
    r"\b(?:boss|baas|chef|manager|bazin) (?:will|'ll|is going to|would|zal|gaat|zou) (?:(?!i\b|me\b|us\b|ik\b|mij\b|me\b|ons\b)[\w']+ ){0,3}(?:cry|crying|huilen|janken)\b(?! (?:at|tegen|because|omdat))",
    r"\b(?:he|she|they|hij|zij|ze) (?:will|'ll|is going to|zal|gaat) (?:be |wel )?(?:cry|crying|huilen|janken)\b(?! (?:all|every|de hele|again|weer|als ik|when i|if i))",
    r"\b(?:cried|cry|crying|huil\w*|gehuild|tears|tranen) (?:(?!and\b|en\b|ik\b|i\b)\w+ ){0,4}(?:when|at|over|om|bij|toen|from|van) (?:\w+ )?(?:film|movie|mufasa|bambi|titanic|onions?(?! factory)|uien|uitjes)\b",
    r"(?:huil\w*|jank\w*|tranen|cry\w*|tears|stitches) (?:in mijn ogen )?(?:van (?:het )?lachen|with laughter|of laughter|laughing)",
    r"(?:ga|ging|lig|lag|ik ga) (?:hier )?(?:helemaal )?(?:stuk|kapot|dubbel|in een deuk)(?= ?(?:haha|lol|😂|😄|🤣|van het lachen|om))",
    r"(?:stik|barst) van (?:het|de) \w+|me rot (?:gelachen|geschrokken)|rotweer|kutweer|rot weer",
    r"tegenwind|hete aardappel|het hoekje om gaan kijken|in het diepe (?:springen|gegooid)|een gat in de lucht springen|springen van (?:blijdschap|vreugde)",
    r"(?:could|can) (?:just |almost |honestly )?cry (?:of|with|for|from) (?:joy|happiness|pride)"
    r"|could cry,? (?:it'?s |that'?s |how |so )+(?:beautiful|lovely|pretty|good|nice)\w*(?! (?:awful|bad|hopeless|sad|much))",
    r"(?:hartaanval|hartverzakking|heart attack) (?:van|of|from) (?:blijdschap|geluk|vreugde|het lachen|joy|happiness|laughing)",
    r"jump(?:ing)? (?:at|for|on|in|into|right in|ship|through hoops|for joy)\b",
    r"on the (?:brink|edge) of my seat|hanging? (?:out|on|in there|up)|cut(?:ting)? (?:corners|to the chase|edge|costs)|cutting[- ]edge",
    # regret, not fear: "three months, I'm afraid", "ik ben bang dat het niet lukt voor maart"
    r"(?<=, )(?:i'?m|i am) afraid(?= ?(?:[,.!]|$))|(?:i'?m|i am) afraid(?= (?:so|not|it'?s (?:only |a |the |\d)\w*))|(?<=, )(?:vrees ik|i fear)(?= ?(?:[,.!]|$))",
    r"(?:ben )?bang (?=dat het (?:nog |pas |wel )?(?:\d|een|twee|drie|vier|zes))",
    # meant kindly
    r"(?:niet|not) (?:boos|kwaad|vervelend|lullig|rot|onaardig|rude|mean|angry) (?:bedoeld|meant)|no offen[cs]e|don'?t get me wrong",
    # what nobody wants, and somebody gladly does
    r"(?:shifts|jobs|hours|stuff|things|chores|tasks|ones) (?:that |which )?(?:nobody|no ?one) (?:else )?(?:wants|needs|takes)\b(?! (?:to )?(?:give|me|hire))",
    # work words that look like trouble
    r"(?:(?<!my )prison|(?<!mijn )gevangenis) ?(?:officers?|vacanc\w+|service|nurses?|vacature|bewaarder)\b(?! (?:beat|hit|locked|sloeg))"
    r"|\b(?:(?<!my )position|vacancy|vacature) (?:at|in|bij) (?:the|de) (?:prison|gevangenis)\b",
    r"(?:suïcide|zelfmoord|suicide)[- ]?(?:preventie|prevention|lijn|hotline|helpline|watch)\w*",
    r"(?:klachten|complaints?)[- ]?(?:afdeling|behandel\w*|desk|department|handl\w+|team|coördinator|procedure|manage\w+|line)",
    r"(?:brand|fire)(?:weer\w*|wacht|fighter\w*|veiligheid|station|meester|preventie| brigade| department| warden)",
    r"(?:mes|knife)(?:sen)?(?: skills|vaardigheid|slijper)|steekwagen\w*|vuurwerk|nagelpistool|nail ?gun|glue gun|lijmpistool|staple gun|heat gun|verfpistool",
    r"dead ?stock|death ?(?:certificate|care)|deadlift|overkill|painkillers?|doodskist\w*",
)
_SAYING = look_for("|".join(f"(?:{saying})" for saying in _SAYINGS))


def masked(text: str) -> str:
    """The text with such sayings blanked out; every other character stays where it was."""
    lowered = text.lower()  # a third of the time that a search in either case takes
    if len(lowered) != len(text):  # "\u0130" grows when it is lowered
        lowered = text
    for found in _SAYING.finditer(lowered):
        text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    return text


def only_sayings(text: str) -> bool:
    """Whether nothing is left of the text without them: "sick job ad!" is a kind word and no more."""
    return bool(_WORD.search(text)) and not _WORD.search(masked(text))


_WORD = re.compile(r"\w")
