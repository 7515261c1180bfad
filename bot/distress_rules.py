"""The phrases of bot/distress.py: which words speak for which reason, and which look-alikes they let pass.

One table per reason, Dutch and English side by side; a phrase is a regular expression, read without regard to case.
"""
# ruff: noqa: E501, E741  (a table of phrases; `I` is who speaks)
# fmt: off

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """`pattern` speaks, unless the same sentence holds `unless`."""

    code: str
    why: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    score: float = 1.0


def _re(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE)


I = r"(?:\bik\b|\bk\b|\b'k|\bkwil\b|\bkheb\b|\bkga\b|\bkben\b|\bi\b|\bi'?m\b|\bi'?ve\b|\bi'?ll\b|\bim\b|\bive\b|\bme\b|\bmij\b|\bmezelf\b|\bmyself\b)"
MY = r"(?:mijn|m'n|mn|onze|ons|my|our|me)"
KIN = (
    r"(?:man|vrouw|vriend|vriendin|partner|echtgenoot|echtgenote|vent|zoon|zoontje|dochter|dochtertje|kind|kinderen|broer|"
    r"broertje|zus|zusje|moeder|vader|ma|pa|mama|papa|mam|oma|opa|neef|nicht|nichtje|neefje|huisgenoot|collega|buurman|"
    r"buurvrouw|maat|maatje|tante|oom|schoonvader|schoonmoeder|schoonfamilie|familie|ex|ex-man|exman|ouders|meisje|"
    r"husband|wife|boyfriend|girlfriend|son|daughter|child|kids?|children|brother|sister|mother|father|mum|mom|dad|mam|"
    r"granny|nan|gran|grandad|grandma|grandpa|grandmother|grandfather|niece|nephew|cousin|flatmate|roommate|colleague|"
    r"neighbour|friend|mate|uncle|aunt|in-laws|family|parents|baby|babe|boy|girl|fella)"
)
HOME = r"(?:man|vriend|partner|echtgenoot|vent|vader|pa|papa|ex|ex-man|exman|broer|broers|vrouw|vriendin|zoon|schoonfamilie|familie|oom|husband|boyfriend|father|dad|brothers?|wife|girlfriend|family|in-laws|uncle|son|fella|stepdad|stiefvader)"

# Somebody who tells about their work, their study or a story, not about themselves.
PROFESSION = _re(
    r"\b(?:gewerkt|werkte|werkzaam|ervaring|begeleid(?:er|ing|de|ster)|hulpverlen\w*|verpleegkund\w*|verzorgende|"
    r"vrijwillig\w*|stage|opleiding|beroep|mijn vak|coach\w*|therapeut|docent|recherch\w*|agent bij|politieagent|"
    r"beveilig(?:er|ing)|boa|bhv|ehbo|specialis\w*|op de afdeling|patiënt\w*|cliënt\w*|bewoners|doelgroep|maatschappelijk|"
    r"scriptie|afgestudeerd|cursus|trainer|uitvaart\w*|begrafenisonderneming|crematori\w*|nabestaanden|rouwbegeleid\w*|medewerk(?:er|ster)|groepsleider|consulent|jeugdzorg|sector|diploma)\b",
    r"\b(?:jaar|jr|jaren|years?|yrs) (?:\w+ ){0,2}(?:call ?cent\w+|als|bij|women'?s|vrouwenopvang|crisis\w*|klantenservice|opvang)\b|\bmy trade\b",
    r"\b(?:worked|working (?:with|as|at|in)|experience|years? (?:as|of|in|at|on)|nurs(?:e|ing)|counsell\w*|volunteer\w*|"
    r"officer|support worker|social work\w*|helpline|trained|training in|degree|specialis\w*|department|patients?|clients|"
    r"residents|case ?work\w*|thesis|course|funeral (?:director|home|parlou?r|services?|care|sector|industry|trade)|undertaker|bereaved|bereavement|crisis team|first aid\w*|advocate|career)\b",
)
FICTION = _re(
    r"\b(?:boek|film|serie|documentaire|podcast|krant|nieuws|thriller|roman|scriptie|onderzoek naar|toneelstuk|spelletje|"
    r"novel|movie|series|documentary|the news|article|thesis|research on|game of|play about)\b"
)
JOKE = _re(r"\bha(?:ha)+\b|\blo+l\b|\bhihi\b|\bgrapje\b|\bgeintje\b|just kidding|\bjk\b|[😂🤣😆😄😅😜😉]")
LIGHT = _re(PROFESSION.pattern, FICTION.pattern)
JOB_END = _re(r"\b(?:contract|opdracht|dienstverband|project|gesprek|proeftijd|call|interview|relatie met de werkgever)\b")
# Whom somebody works for: "caring for disabled people", "methadone to addicts".
DOCTOR = _re(
    LIGHT.pattern,
    r"\b(?:met|van|voor|with|for|of) (?:mensen|kinderen|ouderen|people|children|patients|adults)\b",
    r"\b(?:met|voor|with|for) (?:disabled|sick|old|elderly|autistic|deaf|blind|addicted|vulnerable|homeless|zieke|oude|gehandicapte|autistische|dove|blinde|verslaafde|kwetsbare|dakloze|dementerende) (?:mensen|kinderen|ouderen|people|children|patients|adults)\b",
    r"\b(?:met|van|voor|aan|with|for|of|to) (?:verslaafden|gehandicapten|gedetineerden|gevangenen|addicts|prisoners|inmates)\b",
)
_ANIMAL = r"(?:koe|merrie|teef|poes|kat|ooi|zeug|konijn|hond|cow|heifer|mare|ewe|sow|cat|dog|rabbit)"
ANIMAL = _re(  # "my cow is pregnant", and not "I am pregnant and my cat is ill"
    rf"\b{_ANIMAL}\b(?: (?!ben\b|am\b|en\b|and\b|while\b|terwijl\b)\w+){{0,2}},? (?:is |was )?(?:\w+ly )?(?:zwanger|pregnant)\b",
    rf"\b(?:zwangere|pregnant) (?:\w+ )?{_ANIMAL}\b",
)

_SUICIDE = (
    r"zelfmoord\w*", r"zelfdoding", r"su[iï]cid\w*", r"\bunaliv\w*", r"\bkill(?:ing)? my ?self\b", r"\bkms\b",
    r"\btop(?:ping)? myself\b", r"\bend(?:ing)? (?:my|this|it all|my own) ?(?:life)?(?=$|[\s.,!?])(?<!this )(?! ?(?:lease|contract|rent|subscription|shift|course|notice|holiday|studies)\b(?!-|.{0,30}\b(?:life|forever)\b))",
    r"\btake my own life\b", r"\bend(?:ing)? it (?:all|tonight|today|soon|now)\b", r"\bending things\b",
    r"\b(?:mezelf|mijzelf|mij|me) (?:\w+ ){0,2}(?:ophang\w*|op te hangen|verhang\w*|van kant|verdrinken)",
    r"\bhang(?:ing)? myself\b", r"\b(?:mezelf|mijzelf|me|mij) (?:iets|wat) aan(?: te)? ?(?:doe|doen)\b",
    r"\b(?:do|doing) something (?:stupid |bad )?to myself\b", r"\b(?:hurt(?:ing)?|cut(?:ting)?|harm(?:ing)?) myself\b",
    r"\bself[- ]?harm\w*", r"\bzelfbeschadig\w*", r"\bautomutil\w*",
    r"\bsnij(?:d|den)? (?:ik )?(?:mezelf|mijzelf|me|mij)\b", r"\b(?:mezelf|mijzelf) (?:al \w+ |weer )?(?:pijn|snij\w*|te snijden)",
    r"\bmijn polsen\b|\bmy wrists\b",
    rf"{I} (?:\w+ ){{0,3}}(?:wil|wou|zou|hoop|wilde) (?:\w+ ){{0,4}}dood(?:\b|gaan)", r"\bwil (?:ik |gewoon |liever |ook |echt |zelf )*dood\b",
    r"\b(?:dood|er niet (?:meer )?|niet meer) (?:zijn|leven|bestaan) wil\b", r"\b(?:het|'t|t|mijn|m'n) leven (?:\w+ ){0,3}niet meer (?:\w+ )?(?:zitten|aan)(?=$|[\s.,!?])",
    r"\bniet (?:meer|langer|verder) (?:wil |willen |kunnen |te )?(?:leven|bestaan)\b", r"\bnie(?:t)? meer (?:wil(?:len)? )?leven\b",
    r"\b(?:wil|wou|hoef|kwil) (?:ik |gewoon |soms )*er nie(?:t)? (?:meer )?(?:te )?zijn\b", r"\bbeter (?:als ik )?er niet (?:meer )?(?:kan |was|ben|zijn)",
    r"\b(?:wanna|want to|wish i could|wish i was|rather be) (?:just )?(?:die|dead|disappear(?: for good| forever)?)\b", r"\bwish i were dead\b",
    r"\b(?:don'?t|do not|dont|no longer) (?:really |even )?(?:want|wanna|wish) (?:to )?(?:live|exist|be alive|be here any ?more|wake up)\b",
    r"\bdont wanna be (?:here|alive)\b", r"\bcan'?t go on (?:living|like this)\b.{0,15}\b(?:life|living|live)?", r"\bwish i'?d never been born\b",
    r"\bnever wak(?:e|ing) up\b|\bnot wak(?:e|ing) up\b|\bhop(?:e|ing) i (?:never|don'?t) wake\b",
    r"\bnooit (?:meer )?(?:wakker|op te staan)|\bniet meer wakker (?:te )?word\w*", r"\bnooit geboren was\b",
    r"\b(?:maak|maken|mak|maakte) (?:ik )?er (?:\w+ ){0,2}eind\w* aan", r"\beinde? aan (?:mijn|m'n|mn|het|alles|dit) ?(?:leven)?(?= (?:maken|te maken)|$|[.!?,])",
    r"\b(?:stap|stappen|stapte) (?:ik )?(?:\w+ ){0,2}uit (?:het|'t|dit|mijn) leven|\buit (?:het|'t) leven (?:te )?stap\w*",
    r"\b(?:vanavond|vannacht|morgen|straks) (?:\w+ )?(?:eruit|er uit|uit)\s?stap\w*",
    r"\b(?:pillen|medicijnen|pills|tablets|meds) (?:\w+ ){0,3}(?:gespaard|opgespaard|verzameld|geslikt|ingenomen|klaarliggen|liggen klaar)",
    r"\b(?:sav(?:ing|ed)|hoard\w*|stash\w*|collect\w*) (?:up )?(?:\w+ )?(?:pills|tablets|meds)", r"\bhoeveel (?:pillen|medicijnen)\b|\bhow many (?:pills|tablets)\b",
    r"\b(?:het |een |the |a )?(?:touw|strop|rope|noose) (?:\w+ ){0,4}(?:hang\w*|klaar|gekocht|garage|schuur|ready|bought|shed|up)",
    r"\bafscheidsbrie\w*|\b(?:goodbye|farewell|suicide) (?:letter|note)s?\b",
    r"\b(?:voor (?:de|een|n) trein|van (?:het|een|de|t) (?:dak|flat|brug|gebouw|balkon))\b.{0,20}\b(?:spring\w*|gesprongen|gooi\w*|sta|staan|lopen)",
    r"\b(?:spring\w*|gesprongen|stap\w*|loop|gooi\w*) (?:\w+ ){0,3}(?:voor (?:de|een) trein|van (?:het|een|de) (?:dak|flat|brug|balkon))",
    r"\bjump(?:ed|ing)? (?:\w+ ){0,3}(?:off|from|in front)\b", r"\bin front of (?:a|the) (?:train|tram|bus|lorry|truck)\b", r"\bstepping in front\b",
    r"\b(?:beter|makkelijker|fijner|opgelucht|rustiger)\b.{0,25}\b(?:zonder mij|zonder me|als ik (?:er niet|dood|weg|verdwijn))",
    r"\bbetter (?:off )?(?:without me|if i (?:was ?n'?t|were ?n'?t|wasnt|disappear\w*|am not|was gone|were gone|didn'?t exist))", r"\b(?:easier|happier) (?:for \w+ )?without me\b",
    r"\b(?:niemand|nobody|no ?one) (?:\w+ ){0,2}(?:mij|me) (?:zou |zal |would )?(?:missen|mist|miss)\b", r"\b(?:niemand|wie) zou (?:me|mij) missen\b|\bnobody would miss me\b",
    r"\b(?:ben|zal|is) (?:ik )?er (?:dan|morgen|straks|binnenkort|volgende week)? ?(?:toch )?niet meer(?=$|[\s.,!?]*(?:zijn|dus|$))(?! (?:op|in|bij|aan))",
    r"\bi won'?t be (?:here|around|alive) (?:any ?more|tomorrow|by then|next|much longer|for long)",
    r"\b(?:als|if) (?:ik|i'?m?) (?:er )?(?:dan )?(?:nog|still|am still) (?:ben|leef|here|alive|around)\b(?! (?:op|in|at|welkom))", r"\bdan leef ik\b",
    r"\b(?:overdosis|overdose)\b", r"\b(?:no|geen) (?:reason|point|reden|zin) (?:to|in|om|meer om|left to|left in) (?:te )?(?:live|living|leven|go on living|blijven leven)",
    r"\b(?:het |mijn |my |the )?(?:leven|life) (?:is|heeft|hoeft|has)\b.{0,20}\b(?:klaar|voorbij|over|niet meer|geen zin|no (?:meaning|point)|pointless|zinloos)\b",
    r"\bgeen (?:andere )?(?:uitweg|toekomst) (?:meer )?(?:voor mij|dan|zie)|\bno (?:other )?way out\b|\bno future for me\b",
    r"\b(?:pijn|pain) (?:\w+ ){0,6}(?:voorgoed|for good|stopt|to stop)\b", r"\bze vinden me wel\b|\bthey'?ll find me\b",
)
_OTHERS = (
    rf"\b(?:{MY}|een|an?|de|that|some) (?:beste |best |oude |old |little |kleine )?{KIN}\b.{{0,70}}?(?:zelfmoord|su[iï]cid\w*|van kant|"
    r"(?:wat|iets) aan(?: te| gaat| zal| ga| wil)?[ ]?(?:doe|doen|doet)|niet meer (?:wil |te )?leven|wil (?:niet meer leven|dood)|"
    r"van (?:het|een) dak|overdosis|overdose|(?:pillen|pills) (?:geslikt|genomen|taken)|eind\w* aan maak\w*|eind aan te maken|verhang\w*|ophang\w*|strop|noose|"
    r"doodgaan|afscheid|zichzelf|\bend(?:s|ing)? (?:his|her|their|it)\b|kill(?:ing)? (?:him|her|them)sel\w+|hang (?:him|her)self|"
    r"(?:hurt|harm|cut|kill)s?(?:ting|ing)? (?:him|her|them)sel\w+|self[- ]harm\w*|doesn'?t want to live|does not want to live|don'?t want to live|top (?:him|her)self|"
    r"jump(?:s)? off|texted goodbye|said goodbye|swallow\w* (?:\w+ )?(?:pills|anything)|after an attempt|na een poging|want(?:s)? to die|something to (?:him|her)self|"
    r"not breathing|ademt niet)",
    r"\b(?:hij|zij|ze|iemand|he|she|someone|somebody|they)\b.{0,40}\b(?:dood wil|wil dood|wants to die|going to die tonight|zich (?:van kant|verhang\w*|ophang\w*|iets aan)|"
    r"(?:kill|hang|harm|hurt|cut)(?:s|ing)? (?:him|her|them)sel\w+|op de brug|on the bridge|eind aan maakt|zichzelf (?:iets|wat) aan|"
    r"\bend (?:his|her|their) (?:own )?life|zichzelf van kant)",
    rf"\b(?:{MY}) {KIN} (?:wordt|is being|gets|is getting) (?:\w+ )?(?:mishandel\w*|geslagen|abused|beaten)",
    rf"\b(?:{MY}) (?:zus|sister|moeder|mother|vriendin|friend|dochter|daughter)\b.{{0,30}}\b(?:slaat haar|mishandelt haar|beats her|hits her)",
)
_BONE = (
    r"(?:pols(?:en)?|armen?|neus|rib(?:ben)?|kaak|kaken|vingers?|hand(?:en)?|been|benen|sleutelbeen|tand(?:en)?|schouder|enkels?|voet(?:en)?|knie(?:ën)?|jukbeen|oogkas|schedel|"
    r"wrists?|arms?|nose|ribs?|jaw|fingers?|hands?|legs?|collar ?bone|tooth|teeth|shoulder|ankles?|foot|feet|knees?|cheek ?bone|eye socket|skull)\b(?! (?:luggage|mixer|nails?|bag|brake|rail))"
)
_AT_SPORT = (  # ... or long ago
    r"(?!(?![^.!?]*\b(?:zei|zegt|said|says|smoes|because|omdat)\b)[^.!?]{0,40}(?:\b(?:at|during|playing|in) (?:football|rugby|hockey|judo|karate|cricket|training|a (?:match|game))|"
    r"\b(?:bij|tijdens) (?:het |de |een )?(?:voetbal\w*|rugby\w*|hockey\w*|judo\w*|karate\w*|stoeien|skiën|training|wedstrijd)|\bin (?:'|19|200|201)\d))"
)
_WHO = rf"(?:{MY} {HOME}|he|she|hij|zij|ze)"
_MINE = r"(?:mijn|m'n|mn|my)"
_AT_HOME = (
    rf"\b(?:{MY} )?{HOME}\b (?:\w+ ){{0,4}}(?:slaat|sloeg|schopt|schopte|mishandel\w*|wurg\w*|bedreigt|stalkt|controleert|dreigt)\b(?! (?:geen|de bal|het record))",
    rf"\b(?:{MY} )?{HOME}\b (?:\w+ ){{0,4}}(?:hits?|beats?|hurts?|kicks?|chokes?|strangl\w*|threaten\w*|stalk\w*|abus\w*|slaps?|controls) (?:me|us|my|the kids|her)\b",
    r"\b(?:hij|hij heeft|he|he'?s|ze|she|zij)\b (?:\w+ ){0,4}(?:slaat|sloeg|schopt|mishandel\w*|wurg\w*|gegrepen|grabbed|hits?|beats?|chok\w*|strangl\w*) (?:\w+ ){0,2}(?:me|mij|ons|us|my|mijn|haar|de kinderen|the kids)\b",
    r"\b(?:me|mij|ons)\b (?:\w+ ){0,4}(?:geslagen|mishandeld|bij (?:mijn|m'n|de) keel|gewurgd|van de trap geduwd|opgesloten)\b",
    r"\b(?:grabbed|held|had) me by the throat|pushed me down the stairs|(?:broke my (?:wrist|arm|nose|rib\w*|jaw)|brak mijn (?:pols|arm|neus|rib\w*|kaak))(?![^.!?]{0,25} (?:in|back in) (?:'|19|20)\d\d)" + _AT_SPORT,
    rf"\b{_WHO}(?:'s)? (?:(?!never|not)\w+ ){{0,3}}(?:broke|broken|break|breaks|fractured|cracked|snapped|dislocated) (?:\w+ ){{0,3}}my (?:[\w*]+ ){{0,3}}{_BONE}{_AT_SPORT}",
    rf"\b{_WHO} (?:(?!nooit|niet)\w+ ){{0,3}}(?:brak|breekt) (?:(?!niet|nooit)\w+ ){{0,5}}{_MINE} (?:\w+ )?{_BONE}{_AT_SPORT}",
    rf"\b{_WHO} (?:heeft|had) (?:(?!niet|nooit)\w+ ){{0,5}}(?:{_MINE}|me|mij) (?:\w+ ){{0,2}}{_BONE}(?: (?!niet|nooit)\w+){{0,4}} gebroken{_AT_SPORT}",
    rf"\b{_WHO} (?:heeft|had) (?:\w+ ){{0,3}}{_BONE} van (?:me|mij) gebroken|\b{_WHO} (?:\w+ ){{0,3}}{_MINE} (?:\w+ )?{_BONE} (?:brak|(?:heeft|had) gebroken|gebroken (?:heeft|had))",
    rf"\b{_MINE} (?:\w+ )?{_BONE} (?:\w+ ){{0,3}}(?:gebroken door|broken by) (?:{MY} )?(?:{HOME}|hem|haar|him|her)\b",
    r"\b(?:huiselijk geweld|domestic (?:violence|abuse)|partnergeweld|eerwraak|honou?r killing)\b",
    rf"\b(?:hij|{HOME}|he|she|ze)\b (?:\w+ ){{0,3}}(?:mag|mogen|may|must|can|should|cannot|can'?t|mustn'?t|mayn'?t) (?:\w+ ){{0,3}}(?:not |niet |never |nooit |niks )?(?:weten|know|find out)\b",
    r"\bblijf[- ]van[- ]mijn[- ]lijf|\bvrouwenopvang\b|\bwomen'?s (?:refuge|shelter)\b|\bin a refuge\b|\bopvanghuis\b",
    rf"\b(?:bang|schrik|angst|afraid|scared|frightened|terrified)\b (?:\w+ ){{0,2}}(?:voor|van|of) (?:{MY} |the )?(?:{HOME}|thuis|hem|himself|going home|home)\b",
    r"\bthuis (?:is het |ben ik |is )?(?:niet|niet meer|on)[- ]?veilig|\bhome is(?: not|n'?t) safe|\b(?:not|isn'?t|unsafe) (?:safe )?at home\b|\bniet veilig (?:ben )?(?:voor mij |voor ons )?thuis|\bthuis (?:\w+ ){0,3}niet veilig",
    r"\bmy ex\b.{0,50}\b(?:waiting (?:outside|for me)|outside my|found out where|follow\w*|threat\w*|knows where|looking for me|turn up|turns up|stalk\w*|shows? up|won'?t leave me alone)",
    r"\bmijn ex(?:-man|man|vriend)?\b.{0,50}\b(?:wacht\w*|opwacht\w*|weet waar|erachter|volgt|zoekt (?:me|mij)|staat (?:elke|buiten|voor)|bedreig\w*|stalk\w*|lastig|duikt op)",
    r"\b(?:leest|kijkt|luistert) (?:alles )?mee\b.{0,40}\b(?:hij|man|vriend|(?<!haar )(?<!zijn )(?<!hun )vader)\b|\b(?:hij|man|vriend|vader) (?:\w+ ){0,4}(?:leest|luistert) (?:hier |alles )?mee",
    rf"\b(?:he|hij|{HOME}) (?:checks?|controleert|reads?|leest|opens?|maakt) (?:all )?(?:{MY}|al mijn|alles|everything)\b.{{0,20}}(?:phone|telefoon|mail|post|open)?",
    r"\b(?:als|when|only when|alleen als|terwijl) (?:hij|he|my husband|mijn man|mijn vader|my father|himself) (?:\w+ ){0,3}(?:slaapt|weg is|out|sleeps|asleep|away|niet thuis)\b",
    r"\b(?:sluit|locks?) (?:hij |he )?(?:me|mij|ons|us) (?:op|up|in)\b", r"\buit ?huwelijk\w*|\buithuwelijken\b|\bmarry me off\b|\bforced marriage\b|\bgedwongen (?:te trouwen|huwelijk)",
    r"\b(?:blauw oog|blauwe plekken|black eye|bruises)\b.{0,60}\b(?:hij|he|man|vriend|husband|van gisteren|from him|gesprek|interview)|\b(?:voor|before) (?:hij|he|it|het|'t|t) (?:\w+ ){0,3}(?:wat aandoet|iets aandoet|uit de hand|gets out of hand|does something|kills)",
    r"\b(?:moet|must|need to|have to|wil) (?:hier )?(?:weg|out|get away|get out|ontsnappen|escape)\b (?:\w+ ){0,2}(?:bij|van|from|before|voor|voordat) (?:hem|mijn man|him|my husband|hij|he|t|'t|het|it|my ex)\b",
    r"\b(?:kinderen|kids|children) (?:en (?:ik|mij) |and (?:i|me) )?(?:zijn|are) (?:\w+ )?(?:bang voor|afraid of|scared of) (?:hun vader|hem|their (?:dad|father)|him)\b",
)
_DANGER = (
    r"\b(?:bel|belt|call|ring|phone)(?: me| aub| please| alsjeblieft| iemand| somebody)? (?:meteen |now |nu )?(?:de |the |een |an )?(?:politie|police|112|911|999|ambulance|cops)\b",
    r"\bhelp (?:me|mij|ons|us)\b.{0,25}(?:\bnu\b|\bnow\b|snel|quick|!)|^\W*help\W*$|\bhelp[\s!]+help\b|\bhelp\b.{0,20}\b(?:politie|police)\b",
    r"\b(?:iemand|man|vrouw|gast|somebody|someone|guy|they|ze)\b (?:\w+ ){0,6}(?:met een|with an?) (?:\w+ )?(?:mes|pistool|wapen|machete|bijl|knife|gun|weapon|axe)\b",
    r"\b(?:krijg|heb) (?:ik )?geen (?:lucht|adem)\b|\b(?:can'?t|cannot|cant) breathe?\b|\bnot breathing\b|\bademt niet\b|\bhartaanval\b|\bheart attack\b|\bdruk op mijn borst|\bpijn op (?:mijn|de) borst\b|\bchest pain|\bpain in my chest\b",
    r"\b(?:ben|word|ik word|i'?m being|being|am being) (?:ik )?(?:achtervolgd|gevolgd|followed|chased)\b|\b(?:car|auto|man|iemand|someone)\b.{0,25}\b(?:achter mij aan|following me)\b",
    r"\b(?:niet|not) (?:veilig|safe) (?:waar ik|where i|here|hier)\b|\b(?:is|it'?s|is het) (?:hier )?niet veilig\b",
    r"\b(?:inbreker|burglar|intruder)\b|\b(?:iemand|somebody|someone)\b.{0,25}\b(?:door mijn huis|through my house|deur open te breken|break my door)",
    r"\b(?:neergestoken|stabbed|shot at|neergeschoten|beschoten)\b", r"\bhet brandt hier|\bon fire here|\b(?:there is|there'?s|er is) (?:a )?(?:fire|brand) (?:at|in|bij|here|hier)\b|\bstopt? niet met bloeden|\bwon'?t stop bleeding",
    r"\b(?:ongeluk|accident)\b.{0,30}\b(?:lig|zit vast|still (?:lying|here|stuck)|now)\b",
)
# Of what a boss does with papers most is a copy: who has them is for the model to weigh.
_PAPERS_ELSEWHERE = (
    r"\b(?:baas|werkgever|chef|boer|hij|ze|zij|man|oom|boss|employer|chief|he|they|him|manager|uncle|landlord)\b.{0,40}\b(?:paspoort|passport|id[ -]?(?:kaart|card)|papieren|documenten|papers|visum|documents|(?:mijn|m'n|mn|mien|me|onze|ons|de|alle|loon en) pas(?:sen)?)\b(?! (?:zien|see|nodig|needed|verlengen))",
    # "pas" alone is mostly "only" or "just": "ze komen pas om vijf"
    r"\b(?:baas|werkgever|chef|boer|oom|baas\w+)\b.{0,20}\bpas (?:van (?:mij|me|ons)\b|(?:af|in)ge\w+)|\b(?:baas|werkgever|chef|boer|oom) (?:heeft|heb|houdt?) pas\b(?=\W*$|\W* (?:en|ik)\b)",
)
_EXPLOITED = (
    r"\b(?:paspoort|passport|id[ -]?(?:kaart|card)|papieren|papers|documents)\b (?:\w+ ){0,5}(?:afgepakt|afgenomen|bij hem|bij de baas|ligt bij|with him|with (?:the )?boss|taken by (?:my|the) boss)",
    r"\b(?:mag|mogen|may|can|kan|kunnen) (?:ik |wij |we |hier |i |het huis |the house |nooit |never )*(?:niet|nooit|not|never|nie) (?:\w+ ){0,3}(?:weg|naar buiten|leave|outside|verlaten|go out|uit)\b.{0,60}\b(?:baas|werk\w*|hij|man|boss|work\w*|he|house|huis|betaal\w*|paid|loon)",
    r"\b(?:dwing\w*|gedwongen|forc(?:e|ed|es|ing)) (?:\w+ ){0,3}(?:om )?(?:te )?(?:werken|work\w*|prostitu\w*|seks|sex|mannen|men)\b", r"\bmensenhandel\b|\buitbuiting\b|\buitgebuit\b|\bhuman traffick\w*|\btrafficked\b|\bmodern slavery\b|\bslavernij\b",
    r"\b(?:schuld|debt|ticket|reis|vliegticket)\b.{0,40}\b(?:afwerken|werk af|work off|terugverdien\w*|earn back|eerst (?:terug)?betalen|pay back (?:first|before))",
    r"\b(?:stuur|stuurt|send|sends|sturen)\b (?:hij |ze |they |he )?(?:me|mij|ons|us) (?:back|terug)\b|\b(?:belt|calls?|bel) (?:de )?(?:immigra\w*|vreemdelingenpolitie|ind)\b", r"\bverkocht aan\b.{0,15}\bman|\bsold me to\b",
    r"\b(?:\d+|tien|twaalf|acht|ten|twelve|eight|six|zes) (?:man|mensen|personen|of us|people|persons)\b.{0,25}\b(?:een kamer|één kamer|1 kamer|one room|matras\w*|mattress\w*)\b",
)
# "Ik woon in de auto", and not "ik woon in Ede vlak bij het station": of what everybody lives near, it stands right behind
# the first of these words, and of what nobody lives in by choice, without another of them between.
_AT = r"(?:in|op|on|at|om|bij|near|close|by|vlak|dicht|naast|next|tegenover|opposite|to|te)"
_LIVE = r"\b(?<!\ber )(?<!\bzit )(?<!\bmijn )(?<!\bhet )(?:woon|wonen|leef|leven|verblijf|verblijven|live|living(?! room)|staying|stay)"
_GAP = rf"(?:(?!(?:{_AT}|met|with|en|and|of|or|maar|but)\b)[\w']+ )"
_HOMELESS = (
    r"\b(?:ben|word|raak|werd|i'?m|am|been|became|becoming|was|ik|wij|we|currently|momenteel) (?:\w+ ){0,3}(?:dakloos|thuisloos|homeless)\b|\b(?:dakloos|homeless) (?:ben|geworden|sinds|since|now|at the moment|en|and)\b",
    r"\b(?:sta|staan|zit|leef|slaap|slapen|woon|lig|gezet|belanden|kom|komen) (?:\w+ ){0,6}op (?:de )?straat\b(?! (?:te|een))|\bop straat (?:gezet|sta|staan|slaap|leef|beland|slapen|leven|terecht)",
    r"\b(?:live|living|sleep|sleeping|out|be|been|are|end up|we'?ll be) (?:\w+ ){0,2}on the streets?\b|\bsleep(?:ing)? rough\b|\brough sleep\w*",
    r"\b(?:van bank naar bank|sofa to sofa|couch ?surf\w*|sofa ?surf\w*)\b",
    r"\b(?:geen|no|zonder|without an?|nowhere|nergens|lost (?:my|our)) (?:\w+ )?(?:vaste woon\w*|huis meer|woning|dak boven|slaapplek|onderdak|plek om te slapen|woonruimte|roof over|place to (?:sleep|stay|live)|to sleep|te slapen|fixed address|fixed abode|home any ?more|house any ?more)\b",
    r"\b(?:uit (?:ons|mijn|het|de) (?:huis|woning|kamer|appartement)|buiten) (?:\w+ )?(?:gezet|gegooid|gesmeten|geschopt)\b|\bhuisuitzetting\b|\bontruim(?:d|ing)\b|\bevict(?:ed|ion)\b|\bkicked (?:me )?out(?: of (?:the|my) (?:house|home))?\b|\bput out of our (?:house|home)\b|\bthrown out of (?:my|our|the) (?:house|home|flat)\b",
    r"\b(?:huis|woning|kamer|house|home|room|flat) (?:kwijt|verloren|lost)\b|\b(?:raak|raken) (?:\w+ )?(?:huis|woning) kwijt\b",
)
# Where those sleep who have no home, and others for fun, for their work or beside a baby: the model tells them apart.
_SLEEPS_ELSEWHERE = (
    r"\b(?:slaap|slapen|overnacht|overnachten|geslapen|slaapt) (?:\w+ ){0,5}(?:in|op|bij) (?:\w+ ){0,2}(?:auto|wagen|busje|bus|opvang|nachtopvang|daklozenopvang|tent|tentje|park|station|portiek|leger des heils|maatschappelijke opvang|hostel|bos|banken|bank)\b(?! (?:van de zaak))",
    rf"{_LIVE} (?:[\w']+ ){{0,6}}?(?:in|op|on|at) {_GAP}{{0,3}}(?:auto(?!-)|wagen|busje|(?:nacht|daklozen|nood|crisis|vrouwen)?opvang|tent|tentje|portiek|bench|bankje|bank(?! holiday)|banken|car(?! park)|van(?! (?:de|den|der|het|een|mijn|holland|(?-i:[A-Z])))|shelter|doorways?|couch\w*|sofas?|leger des heils|salvation army|hostel)\b(?! van de zaak)",
    r"\b(?:woon|wonen|leef|leven|verblijf|verblijven|live|living|staying|stay) (?:(?!(?:en|and|werk|work)\b)\w+ ){0,4}(?:bij|in|op|at) (?:(?:het|de|the|maatschappelijke) ){0,2}(?:leger des heils|salvation army|opvang)\b(?! van)",
    rf"{_LIVE} (?:(?!{_AT}\b|stops?\b|haltes?\b|minutes\b|minuten\b)[\w']+ ){{0,6}}(?:in|op|on|at) (?:(?:de|het|'t|een|mijn|m'n|the|a|an|my|our|ons|onze|oude?|verlaten|koude?|cold|city|bus|train|central|centraal) ){{0,3}}(?:station|park|bos|woods|bus)\b(?! (?:station|area|route|line|lijn|lane|avenue|road|side|villa|\d))",
    r"\b(?:sleep|sleeping|slept) (?:\w+ ){0,4}(?:in|on|at) (?:\w+ ){0,3}(?:car|van|shelter|hostel|tent|park|station|doorway|couch\w*|sofas?|salvation army|woods)\b",
    r"\b(?:night|homeless) ?shelter\b|\bnachtopvang\b|\bdaklozenopvang\b",
)
_BOSS = (
    r"(?:ba[ae]s|chef|manager|teamlead\w*|teamleider|ploegbaas|bedrijfsleid(?:er|ster)|directeur|leidinggevende|voorman|huisbaas|"
    r"recruiter|ex|ex-man|exman|boss|supervisor|director|foreman|team ?lead(?:er)?|landlord)"
)
# Who is meant, then what is done to them: in Dutch the verb comes last. Not "mijn baas gaat me vermoorden", nor
# "de opleiding tot manager afmaken".
_DOES = r"(?:afmaken|afmaak|slopen|sloop|vermoord(?:en)?|dood(?:slaan|sla|maken|maak|schieten|schiet|steken|steek)|neer(?:steken|schieten)|kapot ?(?:maken|maak|slaan|sla)|in elkaar (?:slaan|trappen|rammen|sla|trap|ram))"
_THAT = rf"(?:{MY}|die|jullie|uw|de|that|the|your) (?:(?:oude|ouwe|vorige|nieuwe|stomme|vuile|eigen|ex|old|former|last|previous|new|stupid) ?){{0,2}}{_BOSS}"
_THREAT = (
    rf"\b(?:ik|k) (?:\w+ ){{0,5}}(?<!van )(?<!met )(?<!voor )(?<!bij )(?<!aan )(?<!wat )(?<!dat ){_THAT}(?: van (?:me|mij))? (?:(?:nog|echt|een keer|wel|helemaal|graag|ga|zal|wil|kom|wou) ){{0,3}}{_DOES}\b",
    rf"\bvermoord (?:ik )?{_THAT}\b(?! niet)|\b(?:sla|maak|steek|schiet) (?:ik )?{_THAT}(?= (?:(?!als\b|dat\b|omdat\b|wanneer\b|aan\b|attent\b|en\b)\w+ ){{0,2}}(?:dood|kapot|neer|in elkaar|af(?! en toe))\b)",
    rf"\bi(?:'?ll|'?m going to|'?m gonna|'?m off to| will| am going to| want to| gonna)? (?:kill|stab|shoot|strangle|beat up|smash up|drown) {_THAT}\b(?!'s|[\w-]| (?:an?|the|some|over|at|in|with|down)\b)",
    rf"{I} (?:\w+ ){{0,5}}(?:maak|sla|steek|schiet|vermoord|breek|knal|hak|rijd|rij|blaas)\b.{{0,25}}\b(?:jullie|je|jou|u|hem|haar|hen|die|dat|de|iemand|iedereen|tent|boel)\b.{{0,20}}\b(?:kapot|af|dood|neer|elkaar|verrot|overhoop|op|brand|de nek|binnen|eraf)\b",
    r"\b(?:maak|sla|steek|schiet|vermoord|slaan|maken) (?:ik )?(?:jullie|je|jou|u|hem|haar|hen|die \w+|iedereen|iemand) (?:\w+ ){0,3}(?:kapot|af|dood|neer|in elkaar|verrot|overhoop)\b|\b(?:ik|k) (?:ga )?(?:vermoord|vermoorden) (?:je|jou|jullie|hem|haar|u|die|iemand)\b|\bvermoord (?:ik )?(?:hem|haar|jullie|je|die)\b",
    r"\bi'?(?:ll|m going to|m gonna| will| am going to)\b (?:\w+ ){0,2}(?:kill|shoot|stab|burn|hurt|beat|smash|bash|blow|destroy|murder|wreck|get) (?:\w+ ){0,2}(?:you|him|her|them|that|someone|somebody|everyone|everybody|the|your|this place)\b(?! (?:with|by) (?:my|great|good))",
    r"\bi (?:know|found out) where (?:\w+ ){0,5}(?:lives?|works?|parks?|kids|children)\b|\bik weet (?:wel )?waar (?:\w+ ){0,6}(?:woont|woon|werkt|wonen|school|auto staat)\b",
    r"\b(?:jullie|je|u|ge|hij|ze) (?:gaat|gaan|zult|zullen|krijgt|krijgen|ga)\b.{0,30}\b(?:spijt|beklagen|boeten|bezuren|voelen)\b|\byou(?:'?ll| will| people will| are going to| guys will) (?:\w+ )?(?:regret|be sorry|pay for)\b",
    r"\b(?:someone|somebody|iemand|one of you|een van jullie) (?:\w+ ){0,5}(?:is getting|is gonna get|gets|will get|going to get|gaat|krijgt|raakt|zal) (?:\w+ ){0,2}(?:hurt|killed|shot|eraan|gewond|klappen|boeten|what'?s coming)\b",
    r"\b(?:in brand|in de fik) (?:steek|steken|zet)|\bsteek .{0,25}(?:in brand|in de fik)\b|\b(?:set|burn) (?:\w+ ){0,3}(?:on fire|down)\b(?! stock)", r"\bbom (?:onder|in|op|bij)\b|\bbomb (?:under|in|at)\b|\bkomt er bloed\b|\bwill be blood\b|\b(?:een |a )?(?:pistool|gun|mes|knife)\b.{0,30}\b(?:jullie|you|kantoor|office|meeneem|bring)\b",
    r"\b(?:moet|better|should|had better|kan maar beter|mag wel) (?:\w+ ){0,2}(?:oppassen|uitkijken|watch (?:out|your back|it))\b|\bwatch your back\b|\bpas maar op\b",
)
_PERSON = (
    r"\b(?:echt|echte|levend|levende|menselijk|menselijke|gewoon|gewone) (?:een )?(?:mens|persoon|iemand|medewerker|contact|wezen|collega)\b", r"\b(?:real|actual|live|living|human) (?:human|person|someone|somebody|people|being|agent|recruiter|employee|contact)\b",
    r"\b(?:spreken|praten|bellen|overleggen|contact|chatten|spreek|praat|babbelen|speak|talk|chat|speaking|talking|discuss)\b (?:\w+ ){0,4}(?:met|to|with) (?:\w+ ){0,4}(?:iemand|mens|persoon|medewerker|recruiter|collega|consulent\w*|intercedent\w*|vertegenwoordiger|someone|somebody|human|person|people|colleague|agent|consultant|representative|manager|humn|hr)\b",
    r"\b(?:iemand|mens|persoon|medewerker|recruiter|collega|consulent\w*|manager|hr|personeelszaken) (?:\w+ ){0,4}(?:spreken|bellen|aan de lijn|aan de telefoon|praten|te pakken|te spreken)\b",
    r"\b(?:verbind|schakel|zet|connect|put|transfer) (?:me|mij|ons|us) (?:\w+ ){0,2}(?:door|over|through|to|met|with)\b|\bdoorverbind\w*", r"\b(?:kan|wil|laat|zou|moet) (?!je\b|jij|jullie|u\b|ge\b|gij|ik\b|men\b)(?:\w+ ){1,4}(?:mij|me|ons) (?:\w+ ){0,4}(?:terug)?bellen\b",
    r"(?<!you )(?<!u )\b(?:can|could|would|let|have|will|ask) (?!you\b|u\b|they\b|i\b)(?:\w+ ){1,5}(?:call|ring|phone) me\b|\b(?:bel|bel mij|bel me) (?:gewoon|maar|even|terug)\b(?=.{0,60}(?:typ|chat|uitleg|praat|robot|liever))|\bcall ?back\b|\bterugbelverzoek\b|\bbel (?:mij|me) terug\b",
    r"^\W*(?:mens|menselijk|human|person|persoon|medewerker|agent|operator|recruiter|helpdesk|employee|consultant|representative|somebody|someone|consulent)\W*(?:graag|aub|please|pls|svp|alstublieft|now|nu)?\W*$",
    r"\b(?:iemand|someone|somebody) van vlees en bloed|flesh and blood|\bface[- ]to[- ]face\b|\bonder vier ogen\b|\b(?:talk|speak|explain|discuss|tell|meet|come|chat)\w*\b[^.!?]{0,30}\bin person\b|\bin person\b(?=[^.!?]{0,30}\b(?:talk|speak|come|explain|discuss|rather|better|please))|^\W*in person\b|\bpersoonlijk (?:gesprek|contact|langs\w*|spreken)\b",
    r"\b(?:kom|come|drop|pop|langs) (?:\w+ ){0,3}(?:langs|langskomen|in|by|round|over) (?:\w+ ){0,4}(?:praten|babbel|kantoor|talk|chat|office|person|spreken)\b|\blangskomen (?:\w+ ){0,4}(?:praten|spreken|babbel)\b",
    r"\b(?:wil|want|need|geef|give|stuur|send|haal|get|zoek) (?:\w+ ){0,3}(?:een |a |an |me |mij )?(?:mens|human|persoon|person|recruiter|medewerker|(?<!the )real one)\b(?! (?:resources|nodig hebben|zijn|to be|being like|who (?:is|can)))",
    r"\b(?:praat|talk|speak|chat|typ) (?:\w+ ){0,2}(?:niet|not|geen) (?:\w+ ){0,2}(?:met|tegen|to|with) (?:\w+ )?(?:robot\w*|bot|computer\w*|machine\w*)\b|\bdon'?t (?:want to )?(?:talk|speak|deal|type) (?:to|with) (?:\w+ )?(?:robots?|bots?|computers?|machines?)\b|\bgeen (?:robot|bot|computer|machine)\b",
    r"\b(?:nummer|telefoonnummer|phone number|number|contactgegevens|contact details) (?:\w+ ){0,3}(?:van|of|for) (?:\w+ )?(?:recruiter|contactpersoon|hr|consulent\w*|intercedent\w*|manager|contact person|vestiging|kantoor)\b",
    r"\bwie kan ik (?:\w+ ){0,2}(?:bellen|spreken)|\bwho can i (?:call|phone|speak to|talk to|ring)\b|\b(?:aan de lijn|on the (?:line|phone)) (?:krijgen|please|aub|graag|with)\b|\bmenselijk wezen\b",
)
_GRIEF = (
    rf"\b(?:{MY}) (?:\w+ ){{0,2}}{KIN}\b (?:\w+ ){{0,5}}(?:overle(?:den|ed)|gestorven|sterft|stierf|died|passed away|passed(?! (?:(?:(?:his|her|their|the|all|a) (?:\w+ )?(?:exams?|tests?|theory)|first time|driving test)\b))|dying|stervende|begraven|buried|dood|dead|funeral)\b",
    r"\b(?:papa|mama|paps|mams|vader|moeder|dad|daddy|mum|mummy|mom|opa|oma) (?:is |was )?(?:net|pas|zojuist|gisteren|vandaag|vanochtend|vorige week|just|recently|yesterday|last week) (?:is |was )?(?:begraven|overleden|gestorven|buried|died|passed away)\b",
    rf"\b(?:overlijden|dood|verlies|sterven|begrafenis|uitvaart|death|loss|passing|funeral) (?:van|of) (?:{MY}) (?:\w+ )?{KIN}",
    rf"\b(?:lost|verloor|verloren|buried|bury|begraven|begroeven|cremeren) (?:{MY}|the|ons|het) (?:\w+ )?(?:{KIN}|hond|dog|cat|kat)\b|\b(?:{MY}) (?:\w+ ){{0,2}}{KIN} (?:\w+ ){{0,3}}(?:verloren|kwijtgeraakt)\b",
    r"\b(?:weduwe|weduwnaar|widow|widower) (?:geworden|since|sinds|sedert|nu|now)\b|\b(?:dog|cat|hond|kat|poes|pet) (?:\w+ ){0,5}(?:put down|put to sleep|inslapen|ingeslapen)|\blost the baby\b|\bbaby verloren\b|\bsinds (?:mama|papa|zij|hij|ze) er niet meer is\b|\bsince (?:mum|mom|dad|he|she)(?:'s| is| was)? (?:gone|passed|died)\b",
    rf"\bsinds (?:mijn|m'n|mn|onze|ons) (?:\w+ )?{KIN} er niet meer (?:is|zijn)\b|\bsince my (?:\w+ )?{KIN} (?:isn'?t|is not) (?:here|around|with us)\b",
)
_DESPAIR = (
    r"\b(?:zie|zag) (?:ik )?(?:het|'t|t) (?:allemaal |gewoon |echt )?niet meer(?: zitten)?\b", r"\berdoor ?heen\b(?! (?:komen|lezen|gelezen))|\ber (?:helemaal |echt )?doorheen\b(?! (?:komen|lezen|gelezen|heb))",
    rf"{I} ?(?:\w+ )?(?:trek|kan) (?:het|'t|dit) (?:allemaal |gewoon |echt )?niet(?: meer| langer)?(?=$|[\s.,!?])(?! (?:vinden|lezen|zien|openen|op|goed|helemaal|doen op|in))", r"\bkan (?:ik )?(?:gewoon |echt |het )?(?:niet|nie) meer(?=$|[.,!?]| (?:daar|verder|aan|op|opbrengen|hier))",
    r"\bcan'?t (?:take|do|cope|handle|go on)(?: (?:it|this|with this))?(?: any ?more)?(?=$|[.,!?]| any ?more)(?! (?:weekend|night|sunday|saturday))", r"\bend of my (?:rope|tether)\b|\bat (?:my )?wits'? end\b|\bhad (?:quite )?enough\b|\bten einde raad\b",
    r"\b(?:wanhop|radelo|moedelo|hopelo|uitzichtlo|reddelo)\w*|\b(?:i'?m|i am|im|feel\w*|so|am) (?:\w+ )?(?:desperate|hopeless|miserable|defeated)\b(?! (?:with|at|in|to (?:start|learn|get)))|\b(?:despair\w*|heartbroken|devastated|hopeless situation|it'?s hopeless)\b", r"\bgeef (?:ik )?(?:het|'t) op\b|(?<!never )(?<!not )(?<!don't )\b(?:give|given|giving) up\b(?! (?:my (?:job|flat|seat)|smoking|nights))",
    r"\b(?:heeft|had|what'?s|is) (?:het|'t|dit|er|the|this|any)?(?: allemaal| nog)? ?(?:geen|nog) zin\b(?! (?:in|om te (?:beginnen|starten)))|\bwhat'?s the (?:point|use)\b(?! of (?:this|that|the))|\b(?:it'?s|see|there'?s|there is) no (?:use|point)\b|\bno (?:use|point) (?:any ?more|in trying|trying)|\bwaar doe ik het (?:nog )?voor\b|\bwaarom (?:probeer|doe) ik (?:het|dit) (?:nog|eigenlijk|allemaal)\b|\bwhy (?:do|should|would) i (?:even |still )*(?:try|bother)\b",
    r"\b(?:niemand|nobody|no ?one)\b.{0,25}\b(?:wil|want|wants|zit|neemt|take|hires?|kiest|need|needs|nodig|geeft|cares?|luister\w*|listens?)\b.{0,15}\b(?:mij|me|op mij|iemand als ik|someone like me|om mij|naar mij)?\b",
    r"\b(?:wordt|worden|krijg|is) (?:het )?toch (?:weer )?(?:een )?(?:nee|niks|niets)\b|\btoch weer (?:een )?(?:nee|niks|niets)\b|\b(?:nemen|neemt|willen|kiezen) (?:jullie|ze|ge) (?:me|mij) (?:toch|nooit|weer)? ?(?:niet|nooit)?\b(?=.{0,10}(?:$|[.!]))|\bwon'?t (?:take|pick|hire|want) me anyway\b",
    r"\b(?:ik ben|i'?m|i am|ben) (?:\w+ ){0,3}(?:waardeloos|nutteloos|een mislukk\w+|mislukt|niks waard|niets waard|afgeschreven|afgedankt|worthless|useless|a failure|a loser|pathetic|not good enough|niet goed genoeg|nergens goed voor)\b|\bfe(?:el|lt) (?:so |really |completely |like )?(?:worthless|useless|small|like (?:a )?(?:failure|rubbish|nothing|dirt|shit)|stupid|humiliated|ashamed|lost|alone|empty|awful)\b|\bvoel(?:de)? (?:ik )?(?:me|mij|m'n) (?:\w+ ){0,3}(?:waardeloos|klein|vernederd|rot|ellendig|verloren|alleen|eenzaam|leeg|kut|slecht|mislukt|overbodig|een last|niks)\b",
    r"\bimpost(?:e|o)r\b", r"\b(?:schaam|schaamde|schamen) (?:ik )?(?:me|mij|ons)\b|\b(?:so |deeply |really )?(?:ashamed|humiliat\w+|mortif\w+|degrad\w+)\b|\bvernede\w+|\bgekleineerd\b|\bbeschaam\w*|\bwat een afgang\b",
    r"\b(?:huil|huilen|gehuild|huilend|jank|janken|gejankt|snik\w*|tranen|huilbui\w*)\b|\b(?:cry|crying|cried|sobbing|in tears|tears|weeping|wept)\b(?! (?:wolf|baby club|(?:laughing )?(?:face )?(?:emojis?|emoticons?|smileys?)\b))", r"\b(?:depressi\w+|depressed|somber|zwaarmoedig|verdrietig|verdriet|eenzaam|lonely|eenzaamheid)\b(?! verlof)",
    r"\b(?:doodsbang|paniekaanval\w*|in paniek|panic attacks?|panicking|terrified|petrified|hartkloppingen|hyperventil\w*|nachtmerrie\w*|nightmares?)\b|\b(?:lig|liggen|lie|lying|lay) (?:\w+ ){0,3}(?:wakker|awake)\b|\bslapeloze?\b|\bsleepless\b|\b(?:tril|trillen|shaking|trembling)\b(?= (?:\w+ ){0,4}(?:nu|als|van|while|when|as|before|typ|all|helemaal|$))",
    r"\b(?:kapot|gebroken|broken|broke|sloopt|slopen|gesloopt|kapotgemaakt|destroyed|ruined) (?:\w+ )?(?:gemaakt|me|mij|door|by|maakt)\b(?! bestel)|\b(?:maakt|maakte|maken|made) (?:me|mij) (?:\w+ )?(?:kapot|gek|ziek|wanhopig|verdrietig|sad|sick|mad|crazy)\b(?! van (?:het lachen|blijdschap))",
    r"\b(?:opgebrand|uitgeblust|overspannen|helemaal op(?= van|$|[.,!])|op ben|'?t is op|tis op|het is op|ben op|burned out|burnt out|completely exhausted|wrung out)\b(?! tijd| de | zoek| mijn | vakantie| (?:(?:een )?dieet|weg(?! naar (?:de|het|een) (?:brug|spoor|kanaal))|reis|stage|bezoek|kamp)\b)", r"\b(?:gepest|weggepest|pesten|pesterij\w*|getreiterd|bullied|bullying|mobbing|uitgescholden|belittled|screamed at me|uitgelachen)\b",
    r"\b(?:\d{2,}|tientallen|honderd\w*|dozens of|hundreds of|veertig|vijftig|zestig|forty|fifty|sixty|umpteen|zoveelste) (?:\w+ )?(?:sollicitaties?|brieven|afwijzingen|applications?|rejections?|letters|gesprekken|interviews|cv'?s)\b(?! (?:per|a) (?:dag|day|week))", r"\b(?:afwijzing(?:en)?|rejections?|afgewezen|rejected)\b.{0,30}\b(?:weer|again|moe|tired|zat|harder|zoveelste|another|nog een|one more|elke|every)\b|\b(?:weer|again|moe|tired|zat|zoveelste|another|nog een|one more|elke|every)\b.{0,20}\b(?:afwijzing(?:en)?|rejections?|afgewezen|rejected)\b",
    r"\b(?:tears of joy|happy tears|van blijdschap|van geluk huil\w*|van opluchting|can'?t (?:tell you|believe) (?:what|how much) this|you'?ve? no idea what this means|means (?:so much|the world|everything) to me|betekent (?:zoveel|heel veel|alles|de wereld) voor mij|weet niet wat dit voor mij betekent)\b",
    r"\b(?:leven|life) (?:is|was) (?:een |a )?(?:hel|hell|puinhoop|mess|ruin)\b|\b(?:doffe )?ellende\b|\bmijn leven (?:staat|ligt) (?:stil|in puin|overhoop)\b|\bnot coping\b|\bniet meer mezelf\b|\bnot myself (?:today|lately|any ?more)\b|\bafraid i won'?t cope\b|\ballemaal te veel\b|\bit'?s all too much\b|\btoo much for me\b|\bword er (?:zo )?(?:moe|gek|verdrietig|moedeloos|ziek) van\b",
    r"\balles\b.{0,30}\b(?:gaat|ging|loopt) (?:stuk|mis|fout|kapot)\b|\beverything\b.{0,30}\b(?:goes|falls|going|falling) (?:wrong|apart)\b|\bnothing (?:ever )?(?:works|goes right)\b|\bniks lukt\b|\bover(?:leef|leven) (?:alleen )?nog\b|\b(?:bed|huis) niet (?:meer )?uit\b(?! te branden)|\bcan'?t get out of bed\b",
)
# An oath by itself may be one of joy: "verdomme, eindelijk geslaagd!" Not where a complaint goes on from there.
_OATH = r"\b(?:godver\w*|gvd|goddamn|godsamme|verdomme)\b"
_JOY = (
    r"^(?!.*\b(?:niet|not|geen|no|niks|niets|nothing|maar|but|en (?:nu|dan)|and (?:now|then)|afgewezen|rejected|weer|again|was|al blij|hoor|dan)\b)"
    r".*(?:\b(?:leuk|leuke|gaaf|gave|tof|toffe|vette|blij|geweldig|fantastisch|prachtig|te gek|zin in|trots|geslaagd|gehaald|"
    r"amazing|awesome|brilliant|passed|proud|excited|top (?:dit|dat|man|vacature|baan|job))\b|[🎉🥳😍])"
)
# "Kut, wat heb ik er zin in"; "a guest who was furious" is somebody's work.
_EAGER = r"^(?!.*\b(?:niet|geen|niks|maar|boos|kwaad|woe\w+)\b).*\b(?:heb|krijg)\b.*\bzin in\b"
_FURIOUS_GUESTS = r"\b(?:klant|gast|beller|bezoeker|patiënt|customer|caller|guest|client|visitor|patient)\w*,? (?:die|who|that) (?:\w+ )?(?:woest|woedend|razend|furious|livid|boos|kwaad|angry|fuming)\b"
_ANGER = (
    r"\b(?:woest|woedend|razend|pisnijdig|laaiend|ziedend|witheet|furious|livid|fuming|enraged|outraged|seething)\b(?! enthousiast)", r"\b(?:ik ben|ben|i'?m|i am|so|zo) (?:\w+ )?(?:boos|kwaad|angry|pissed(?: off)?)\b(?<!niet boos)(?<!niet kwaad)(?! (?:bedoeld|op mezelf))",
    r"\b(?:fuck|fucking|fck|f\*+k|klote\w*|kut(?!weer)\w*|kanker(?:bedrijf|zooi|lijer\w*|bot|zakken|hond\w*|mensen)|tering\w*|tyfus\w*|tiefus\w*|hoer\w*|bitch|bastards?|klootzak\w*|eikels?|lul|lullen|idioten|debielen|mongolen|hufters?|sukkels|assholes?|arseholes?|wankers?|dickheads?|pricks?|bullshit|horseshit|krijg de \w+|flikker op|rot op|oprotten|opflikkeren|sod off|piss off|screw (?:you|this|off)|bugger off|go to hell|stuff (?:it|your))\b|🖕",
    r"\b(?:schandalig|schande|belachelijk|walgelijk|asociaal|onbeschoft|respectloos|idioot dat|te gek voor woorden|disgrace\w*|disgusting|ridiculous|outrageous|appalling|pathetic|shameful|unbelievable)\b(?! (?:lekker|leuk|good|mooi|goed|easy|cheap))",
    r"\b(?:bunch of|stelletje|bende|zooitje|lot of) (?:\w+ )?(?:clowns|liars|leugenaars|idiot\w*|amateurs|prutsers|oplichters|crooks|bastards|klootzakken|chancers|wasters|muppets|boeven|dieven|thieves)\b", r"\b(?:genoeg van|zat van|ben het zat|spuugzat|kotsbeu|beu|klaar met (?:jullie|dit|deze|die)|helemaal klaar mee|er klaar mee|sick (?:and tired )?of|fed up|had it (?:up to here )?with|i'?ve had it|done with (?:this|you|y'all)|(?<!lose sleep )(?<!walked )(?<!ran )(?<!i got )over it)\b(?! (?:shifts|nights|office))",
)
_UNHEARD = (
    r"\b(?:al|nu|already|just|now) (?:\w+ )?(?:drie|vier|vijf|tien|honderd|twee|100|10|5|4|3|2|three|four|five|ten|a hundred|two|several|meerdere) (?:keer|maal|times|x)\b.{0,25}\b(?:gezegd|verteld|ingevuld|said|told|answered|filled|gevraagd|uitgelegd|doorgegeven|explained|asked|geantwoord)|\b(?:gezegd|verteld|ingevuld|said|told|answered|uitgelegd|explained|asked)\b.{0,25}\b(?:drie|vier|vijf|tien|honderd|100|10|5|4|3|three|four|five|ten|a hundred|several|umpteen) (?:keer|maal|times|x)\b",
    r"\bhoe vaak (?:moet ik|nog|ga je)|\bhow (?:many times|often) (?:do i|must i|have i|more)|\b(?:steeds|telkens|altijd|elke keer|constant|always|again and again|over and over|every time)\b (?:\w+ ){0,3}(?:hetzelfde|dezelfde|the same|same|opnieuw)\b(?=.{0,30}(?:vra\w*|ask\w*|question|liedje|antwoord|verhaal|uitleg|thing|$))(?<! at the same)|\bsame (?:thing|question)s? again and again\b|\bask(?:ing)? (?:me )?the same\b|\bdezelfde vra\w+ (?:weer|steeds|opnieuw)\b|\bnóg een keer (?:uitleggen|vertellen)|\bniet (?:nog|weer) (?:een|eens) (?:keer )?(?:uitleggen|vertellen|herhalen|opnieuw)|\bnot (?:going to|gonna) (?:explain|repeat|say)\b",
    r"\b(?<!who can )(?<!who could )(?<!anyone able to )(?<!wie )(?<!, will )(?<!person will )(?:lees|luister|read|listen) (?:nou|dan|toch|je wel|jij wel|je eigenlijk|jullie wel|gewoon|to me|what i)\b(?!.{0,20}(?:linkedin|profiel|profile|cv))|\bare you (?:even |actually )?(?:listening|reading what)|\bdo you (?:even |ever )?(?:listen|read what)|\bluister(?:t)? (?:er )?(?:nou|nog|ooit|wel)? ?(?:iemand|naar mij)\b|\b(?:nobody|no one) (?:ever )?listens\b",
    r"\bfor (?:the love of god|god'?s sake|christ'?s sake|fuck'?s sake|heaven'?s sake|crying out loud)\b|\bin (?:godsnaam|hemelsnaam|vredesnaam)\b|(?<!have )\bi (?:already |just )?(?:told|said) (?:you|ye|yous|u)\b.{0,30}(?:already|again|before|times|twice)|(?<!have )\bi already (?:told|said|answered|gave)\b.{0,60}(?:!|\?\?|don'?t|twice|times)",
    r"\bpraat(?:en)? (?:\w+ )?(?:tegen|met) (?:een|'n) muur\b|\b(?:talk|speak)ing to a (?:brick )?wall\b|\bbrick wall\b|\bjust a number\b|\b(?:maar )?een nummer\b(?= (?:voor|voel|ben)|$|[.!])|\bals vee\b|\blike cattle\b|\boud vuil\b|\blike (?:old )?(?:rubbish|garbage|trash|dirt)\b|\bbedankt voor niks\b|\bthanks for nothing\b|\bword gek van\b|\bdriving me (?:mad|crazy|insane|nuts)\b",
    r"\blaat (?:ook )?maar (?:zitten|hoor|gaan)\b|\bnever ?mind\b(?=.{0,40}(?:won'?t|anyway|used to|point|bother|nobody|same))|\bjust leave it\b(?=.{0,20}(?:used|anyway|$))|\bi'?m (?:so |just )?done\b(?=[.!]*$)|\bben er klaar mee\b|\bhet hoeft (?:voor mij |van mij )?(?:allemaal )?niet meer\b",
)
_SAID_BEFORE = _re(
    r"^\W*(?:(?:maar|but|ja|yes|nee|no|euh|uh|pff+|ugh|zucht) )?(?:dat|that|die|this|dit)?(?:'?s| is)? ?(?:heb|had|what|wat) ?(?:ik|i)? ?(?:je |u |jullie )?(?:toch |nou |dus )?(?:net|al|juist|zojuist|daarnet|just|already)(?: al| pas| nog)? ?(?:gezegd|verteld|ingevuld|doorgegeven|geantwoord|said|told(?: you)?|answered|gaf)\W*$",
    r"^\W*(?:i|i'?ve) (?:just |already |literally )+(?:said|told you|answered|given|gave|filled)(?: (?:that|this|it|you))*(?: in)?\W*$",
)
_COMPLAINT = (
    r"\b(?:een|mijn|n|de|formele|officiële) klacht(?! over de rug)\b|\bklacht (?:indienen|kwijt|neerleggen|melden|over)\b|\bklaag\b(?! niet| nooit| ook niet)|\bik beklaag\b|\b(?:file|make|lodge|have|leave|submit|raise) (?:\w+ )?complaint\b|\bcomplain(?:ing)? (?:about|to)\b|\bi (?:want|wish|would like) to complain\b|\b(?:my|formal|official) complaint\b",
    r"\b(?:nooit|niets|niks|geen|nimmer|nie) (?:\w+ ){0,4}(?:gehoord|vernomen|teruggebeld|teruggehoord|antwoord gekregen|reactie gekregen|bericht gekregen|bericht gehad|vernam)\b(?! van (?:dit|het) (?:bedrijf|merk|systeem))|\b(?:never|not|nothing|haven'?t|no) (?:\w+ ){0,3}(?:heard (?:back|anything|from|a (?:thing|word)|since|again)|called (?:me )?back|got (?:back|an? (?:answer|reply|response))|had an? (?:answer|reply|response))\b|\bheard nothing\b|\bheard (?:nada|zilch)\b",
    r"\b(?:zou|zouden|ging|gingen|zoudt|would|was going to|were going to|supposed to|promised|beloofd\w*|was promised) (?:\w+ ){0,6}(?:bellen|teruggebeld|terugbellen|mailen|laten weten|bericht|horen|gebeld|call|ring|hear|let me know|be called|a call|an answer|reply|get back)\b(?=.{0,90}(?:niet|nooit|nu|later|geleden|week|weken|dagen|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|mondays?|tuesday|wednesday|thursday|friday|not|never|now|weeks?|days?|month|ago|since|eind|straf))",
    r"\bradiostilte\b|\bghost(?:ed|ing)\b(?! writer)|\b(?:kwam|kwamen|came|showed|turned) (?:\w+ ){0,3}niet (?:opdagen|opdaag)|\bniet (?:komen )?op(?:ge)?dag(?:en|ens)\b|\bnever (?:showed|turned) up\b|\bno[- ]?show(?:ed)?\b|\bstood me up\b|\b(?:afspraak|appointment|interview|gesprek) (?:\w+ ){0,5}(?:afgezegd|vergeten|cancelled|forgotten)\b",
    r"\b(?:datalek|data (?:leak|breach))\b|\b(?:zonder (?:mijn )?(?:toestemming|te vragen|overleg)|without (?:asking|my (?:permission|consent|knowledge)))\b|\b(?:cv|gegevens|data|sollicitatie|details|resume) (?:\w+ ){0,4}(?:van een ander|van iemand anders|of another|someone else'?s|rondgestuurd|gelekt|leaked|doorgestuurd|forwarded)\b|\b(?:another person'?s|someone else'?s|somebody else'?s|andermans) (?:cv|resume|data|details|gegevens|application)\b",
    r"\b(?:voorgelogen|gelogen|belazerd|opgelicht|misleid|bedrogen|lied to|scammed|cheated|misled|ripped off|deceived|led on|aan het lijntje)\b|\b(?:onprofessioneel|unprofessional|onacceptabel|unacceptable|slecht behandeld|badly treated|treated (?:me )?(?:badly|unfairly|terribly)|oneerlijk behandeld|zeer teleurgesteld|ernstig teleurgesteld|(?:very|deeply|seriously) disappointed|ongenoegen|dissatisf\w+|gebrek aan respect|lack of respect)\b",
    r"\b(?:loon|salaris|uren|geld|wages?|pay|hours|money|vakantiegeld) (?:\w+ ){0,4}(?:niet (?:betaald|gekregen|uitbetaald|overgemaakt)|never (?:paid|got|came)|not (?:been )?paid|wasn'?t paid)\b|\bniet (?:uit)?betaald (?:gekregen|voor|door jullie)\b|\bnog geld van jullie\b|\byou (?:still )?owe me\b|\bjullie (?:hebben|houden|heb) (?:\w+ ){0,5}(?:id|paspoort|papieren|borg|kaart|diploma)\w*\b.{0,20}(?:ingenomen|nog|afgepakt)?",
)
_DISCRIMINATION = (
    r"\b(?:discrimin\w+|gediscrimineerd|racis\w+|racist\w*|seksis\w+|sexis\w+|homofo\w+|homophob\w+|islamofo\w+|xenofo\w+|ageis\w+|leeftijdsdiscriminatie|antisemi\w+|transfo\w+|transphob\w+|validis\w+|ableis\w+)\b",
    r"\b(?:vanwege|door|om|because of|due to|over|wegens|for) (?:mijn|m'n|mn|my|me) (?:\w+ )?(?:afkomst|huidskleur|kleur|leeftijd|geloof|hoofddoek|achternaam|naam|accent|geslacht|geaardheid|religie|nationaliteit|handicap|origin|skin\w*|colou?r|age|faith|religion|headscarf|hijab|surname|name|gender|sex|sexuality|nationality|disability|background|beard|turban)\b.{0,60}|\b(?:afgewezen|geweigerd|rejected|refused|turned down|niet aangenomen|ontslagen|fired)\b.{0,30}\b(?:hoofddoek|zwanger\w*|hijab|headscarf|pregnan\w+|te oud|too old|buitenlander|foreigner|allochtoon|moslim|muslim|black|zwart|gay|homo|trans)\b",
    r"\b(?:geen|no|liever geen|don'?t (?:want|take|hire)|nemen geen|willen geen|not hiring) (?:\w+ )?(?:buitenlanders|allochtonen|moslims|marokkanen|turken|polen|vrouwen|oudere\w*|foreigners|immigrants|muslims|women|girls|blacks|gays|poles|moroccans)\b|\bwhere (?:i'?m|i am|are you|you'?re) ['\"‘’]?(?:really|actually|originally)['\"‘’]? from\b|\bwaar (?:ik|je|u) (?:nou |dan )?(?:echt|eigenlijk|oorspronkelijk) vandaan\b",
    r"\b(?:asked|vroeg|vroegen|gevraagd|vraagt|asks?|ask(?:ing)?)\b.{0,40}\b(?:zwanger|kinderen (?:wil|wilde|wou|krijgen)|kinderwens|pregnan\w+|plan\w* (?:to have |for )?(?:kids|children|a family|a baby)|have kids|getrouwd|vrijgezel|married|single|religion|mijn geloof|my faith|gay)\b|\b(?:hoofddoek|hijab|headscarf|afro|braids|baard|beard|turban)\b.{0,40}\b(?:past niet|not the|doesn'?t fit|uitstraling|look of|brand|niet gewenst|mocht niet|moest af|take it off|afdoen)\b",
    r"\b(?:lachten|laughed|lachte|made fun|grapjes|jokes|remarks|opmerkingen|imitated|deden? na)\b.{0,30}\b(?:accent|geloof|afkomst|naam|kleur|hoofddoek|huid|faith|religion|name|skin|headscarf|hijab|nederlands|dutch|english)\b",
)
_HARASSMENT = (
    r"\b(?:aangerand|aanranding|betast|handtastelijk\w*|ongewenste? (?:intimiteit\w*|aanraking\w*|foto'?s|avances)|seksueel|seksuele (?:intimidatie|opmerking\w*|toespeling\w*)|verkracht|rape[d]?|groped|harass\w*|sexually|sexual (?:comment|remark|advance|assault)\w*|molest\w*|dickpic\w*|nudes?)\b(?! (?:voorlichting|gezondheid|health|education))",
    r"\b(?:hand|arm|fingers|vingers)\b (?:\w+ ){0,4}(?:op|om|on|over|up|tussen|around) (?:mijn|m'n|mn|my) (?:\w+ )?(?:knie|been|bil\w*|kont|borst\w*|rug|dij|schouder\w*|middel|knee|leg|thigh|bum|back|waist|breasts?|shoulders?)\b|\b(?:touch\w*|aangeraakt|raakte|grabbed|kneep|pinched|streel\w*|strok\w+) (?:\w+ ){0,3}(?:me|mij|my|mijn|aan)\b(?= (?:\w+ ){0,4}(?:bil|kont|borst|been|knie|leg|knee|bum|inappropriat\w*|ongepast|without|zonder|$))",
    r"\b(?:kijk\w*|keek|star\w*|look\w*|leer\w*|loer\w*|gluur\w*|comment\w*|remark\w*|opmerking\w*)\b (?:\w+ ){0,4}(?:naar|at|on|about|over|in) (?:mijn|m'n|mn|my) (?:\w+ )?(?:borsten|kont|lichaam|benen|decolleté|figuur|breasts?|boobs?|chest|legs|body|bum|arse|ass|cleavage|tits|figure)\b",
    r"\b(?:met (?:hem|de chef|de baas) (?:naar bed|uit (?:ging|eten|wilde))|went (?:out|on a date) with (?:him|the boss)|sleep with (?:him|the boss)|vroeg me mee uit|asked me out|foto'?s in (?:bikini|ondergoed)|pictures in (?:bikini|underwear)|lekker (?:ding|wijf|kontje)|nice (?:body|arse|ass|legs|tits)|call(?:s|ed)? me (?:babe|sexy|honey|darling)|noem(?:t|de) (?:me|mij) (?:schatje|lekker ding|sexy|liefje))\b",
)
_UNSAFE = (
    r"\b(?:onveilig\w*|levensgevaarlijk\w*|unsafe|life[- ]threatening)\b(?= (?:\w+ ){0,5}(?:situatie\w*|werk\w*|machine\w*|daar|condition\w*|work\w*|there|site|plek|steiger|scaffold\w*|$|was|is))|\b(?:geen|zonder|no|without) (?:\w+ )?(?:veiligheidsschoenen|beveiliging|helm|valbeveiliging|handschoenen|bescherming|mondkapje|safety (?:gear|shoes|equipment|harness)|helmets?|gloves|protection|guard)\b.{0,60}\b(?:moest\w*|werken|gewond|niemand|dak|had to|injur\w*|hurt|nobody|roof|made (?:us|me)|ongeluk|accident|gevaarlijk|dangerous|chemi\w*|bijtend|corrosive)\b",
    r"\b(?:gewond|injured|ongeluk|accident)\b.{0,50}\b(?:niemand|nobody|no one|niks gedaan|nothing|did not|machine|jullie|vorige klus|your site|last job)\b|\basbest\w* (?:zonder|verwijder\w* zonder)|\barbeidsinspectie\b(?= (?:bel|mel|in))",
)
_SENSITIVE_PLAIN = (
    r"\b(?:zwanger|pregnant|in verwachting|(?:ben|in \w+|word) (?:ik )?(?:\w+ )?uitgerekend|bevalling|bevallen|zwangerschapsverlof|kraamverlof|ivf|miskraam|miscarriage|expecting (?:a baby|our|my|twins)|baby (?:is )?due|due (?:in|on) (?:january|february|march|april|may|june|july|august|september|october|november|december)|kolven|breastfeed\w*|borstvoeding|maternity leave|fertility treatment|vruchtbaarheid\w*)\b(?! (?:vervanging|cover))",
    r"\b(?:wajong|wia|wao|iva|wga|ziektewet|participatiewet|banenafspraak|doelgroepregister|no[- ]?risk ?polis|re[- ]?ïntegratie|re-?integratie|tweede spoor|2e spoor|arbeidsongeschikt\w*|bijstand(?:suitkering)?|uitkering|leefloon|invaliditeit\w*|disability benefits?|incapacity|sickness benefit|long[- ]term sick|sick leave|return[- ]to[- ]work|loonwaarde|beschut werk|jobcoach|job coach|werkfit|uwv|ocmw|vdab[- ]begeleiding|ziekte-uitkering|mutualiteit)\b(?! (?:per)? ?(?:als doelgroep))",
    r"\b(?:chemo\w*|bestraling(?:en)?|kanker(?! ?(?:bedrijf|zooi|bot|lijer))|tumor|leukemie|cancer|radiotherapy|leukaemia|long ?covid|diabet\w+|suikerziekte|epilep\w+|reuma\w*|rheuma\w*|arthritis|artrose|fibromyalg\w*|multiple sclerose|multiple sclerosis|parkinson|crohn|colitis|hiv|aids|dialyse|dialysis|hartfalen|hartpatiënt|herseninfarct|hersenbloeding|beroerte|tia|stroke|hernia|endometriose|endometriosis|migraine|astma|asthma|copd|pacemaker|ptss|ptsd|bipola\w+|borderline|schizo\w+|psychose|psychosis|psychotic|depressie gehad|eetstoornis|anorexia|eating disorder|ggz|antidepress\w*|medication|medicatie|insuline|insulin|burn-?out|overspannen geweest)\b",
    r"\b(?:geopereerd|operatie|surgery|operation)\b(?= (?:\w+ ){0,6}(?:aan mijn|aan mn|on my|mijn|my|word|wordt|rug|hart|knie|herstel\w*|gehad|recover\w*))|\b(?:mijn|mn|my) (?:\w+ )?(?:operatie|surgery|ziekte|illness|aandoening|condition|diagnose|diagnosis|behandeling|treatment|herstel|recovery|chemo)\b|\b(?:aan (?:mijn|mn|m'n)|on my) (?:\w+ )?(?:hart|heart|rug|back|knie|knee|heup|hip)\b.{0,15}(?:geopereerd|surgery|operatie|operation)",
    r"\b(?:rolstoel|wheelchair|scootmobiel|krukken|crutches|prothese|prosthe\w+|slechthorend\w*|hard of hearing|hearing (?:impaired|aid\w*|loss)|gehoorapparaat|doof|deaf|blind(?!ed|s|engang| eye| date| vertrouwen| typen)|slechtziend\w*|visually impaired|partially sighted|braille\w*|blindengeleide\w*|guide dog|autis\w+|asperger\w*|adhd|add(?=\b (?:en|gehad|dus|so|and))|dyslex\w+|dyscalcul\w+|stotter\w*|stammer\w*|stutter\w*|tourette\w*|handicap\w*|disab(?:led|ility|ilities)|beperking|gebarentaal|sign language|laaggeletterd\w*|hoogsensitief|neurodiver\w+|spasti\w+|cerebral palsy|verstandelijk\w*)\b",
    r"\b(?:gevangenis|prison|jail|detentie|gedetineerd\w*|vastgezeten|celstraf|strafblad|criminal record|convict\w*|veroordeel\w*|enkelband(?! gescheurd| verrekt|en)|ankle tag|reclassering\w*|probation officer|on parole|taakstraf|community service order|voorwaardelijk (?:vrij|gestraft)|bajes|vrijgekomen|ex[- ]?gedetineerde|released from|(?:been|was|i was|were) inside\b(?! the)|served time|did time)\b(?! (?:wezen )?(?:sector))",
    r"\b(?:hoofddoek|hijab|headscarf|niqab|tulband|turban|keppel\w*|kippah|ramadan|bidden|gebed\w*|gebedsruimte|prayers?|pray(?!,? (?:tell|forgive|excuse|pardon|accept|(?:do not|don't) take)\b)|sabbat|sabbath|shabbat|halal|kosher|zondagsrust|religious|religieu\w*|mijn geloof|my (?:faith|religion)|moslim|muslim|jehova\w*|gelovig)\b(?! (?:vlees|producten|slager))",
    r"\b(?:mantelzorg\w*|alleenstaande? (?:mama|moeder|vader|papa|ouder)|single (?:mum|mom|mother|dad|father|parent)|(?:my|mijn) (?:\w+ )?(?:mother|father|wife|husband|mum|mom|dad|moeder|vader|vrouw|man|partner|zoon|dochter|son|daughter|child|kind|kindje|zoontje|dochtertje|oma|opa|brother|broer|sister|zus)\b.{0,40}\b(?:dement\w*|alzheimer\w*|(?:heeft|needs?|nodig).{0,12}(?:zorg|care)|ernstig ziek|seriously ill|terminaal|terminally|beperking|handicap|ms|kanker|cancer|downsyndroom|down'?s|autis\w*|ziek is|is ziek|is sick|is ill|in het ziekenhuis|in hospital))\b|\b(?:carer for|caring for|zorg (?:ik )?voor|care for) (?:mijn|my|m'n|mn|een zieke|a sick)\b|\bvoogdij\b|\bcustody\b|\bpleegkind\w*|\bfoster (?:child|care|mum|dad)\b",
    r"\b(?:schuldsanering|wsnp|schuldhulp\w*(?= (?:ik|loopt|traject|omdat|en ik|sinds))|in de schulden|schulden|my debts|in debt|debts|bewindvoerder|beschermingsbewind|onder bewind|loonbeslag|deurwaarder\w*|bailiffs?|(?:ik|i|persoonlijk|personally)\W+(?:\w+ ){0,2}(?:failliet|bankrupt)|persoonlijk faillissement|personal bankruptcy|incassobureau\w*|attachment of earnings|debt (?:relief|restructuring|collector\w*))\b",
    r"\b(?:verslaafd|verslaving|verslavingsverleden|addict(?:ed|ion)|alcoholi\w+|afkick\w*|afgekickt|rehab|ontwenning|drugsverleden|clean sinds|clean (?:for|since)|\d+ (?:jaar|years?|maanden|months) (?:clean|sober|nuchter)|sober (?:for|since)|nuchter sinds|gokverslav\w*|methadon\w*|in recovery)\b(?! (?:aan|to) (?:chocola|koffie|coffee|chocolate|sport|series))",
    r"\b(?:transgender|transvrouw|transman|trans (?:man|woman|person|vrouw)|in transitie|transition(?:ing|ed)|deadname|non-?binair|non-?binary|lhbt\w*|lgbt\w*|genderdysforie|mijn (?:oude|dode) naam|my old name)\b", r"\b(?:asiel\w*|asylum|azc|vluchteling\w*|uitgezet|uitzetting|deport\w*|ongedocumenteerd|undocumented|visa (?:got |was |is |has been )?(?:refused|denied|rejected|expir\w*|runs out)|visum (?:is |werd )?(?:geweigerd|afgewezen|loopt af|verloopt|verlopen)|(?:verblijfs?\w*|permit|visa|vergunning|kaart|card)\b.{0,25}\b(?:verlopen|ingetrokken|loopt af|verloopt|expire[sd]?|revoked|refused|pending|in procedure|afgewezen|hangs)|ind[- ]procedure|naturalisatieprocedure|hoger beroep|(?:court )?hearing is)\b",
)
_CONTESTS = (
    r"\b(?:stop|hou op|kap|ophouden|quit|cease) (?:\w+ ){0,3}(?:met|ermee|sending|texting|messaging|mailing|contacting|calling|spamming|emailing)\b(?=.{0,40}(?:bericht\w*|app\w*|mail\w*|bel\w*|stur\w*|me|mij|message\w*|vacatur\w*|$))|\b(?:nooit|geen|never|no|not|without) (?:\w+ ){0,3}(?:toestemming|consent\w*|permission) (?:\w+ ){0,4}(?:gegeven|verleend|gave|given|benader\w*|contact\w*|approach\w*|$)",
    r"\b(?:laat|leave) (?:me|mij) (?:\w+ )?(?:met rust|alone|be\b)|\b(?:benader|contact\w*|bel|app|mail|approach|message|text|call) (?:me|mij) (?:nooit|niet|never|not) (?:meer|again|any ?more)|\b(?:do not|don'?t|never) (?:ever )?(?:contact|approach|message|text|mail|email) me(?: again| any ?more)?\b(?! (?:by|on|via|before|after|through|during|at))|\bniet meer (?:te )?benader\w*|\bongevraagd\w* (?:benader\w*|contact|bericht\w*|mail\w*|reclame)|\bunsolicited\b",
)
IRRITATED = _re(
    r"\b(?:staat|stond|vind je|vindt u) (?:toch |gewoon |al )*(?:in|op) (?:mijn|mn|m'n) (?:cv|profiel|brief|linkedin)\b|\b(?:it'?s|is|already|all) (?:all )?(?:in|on) my (?:cv|resume|profile|linkedin|letter)\b",
    r"\b(?:heb|had) ik (?:toch |net |al |je )*(?:al |net )?(?:gezegd|verteld|ingevuld|gegeven|doorgegeven)\b|\bi(?:'ve)? (?:already|just) (?:said|told|gave|given|filled|answered)\b|\b(?:zoals|as) (?:ik )?(?:al |net )*(?:gezegd|i (?:already |just )?said)\b",
    r"\bpff+\b|\bzucht\b|\bugh\b|\bsigh\b|\bweer (?:zo'?n|een) (?:vragenlijst\w*|formulier\w*|bot|lijst\w*)\b|\banother (?:form|questionnaire|bot)\b|\b(?:a bit|beetje|wel) (?:much|veel)\b|\bwhat a faff\b|\birritant\b|\bannoying\b|\bvervelend\b",
)
NEGATED = _re(
    r"\b(?:niet|geen|not|no|never|nooit|zonder|without)\b (?:\w+ ){0,2}(?:su[iï]cid\w*|zelfmoord\w*|depress\w*|boos|kwaad|angry|klacht|complain\w*|verdriet\w*|burn-?out|ziek\w*|zwanger|pregnant|strafblad|criminal record|schulden|debts?|handicap|beperking|disab\w*|medic\w*|huil\w*|crying|wanhop\w*|desperate|hopelo\w*|moedelo\w*|uitkering|bewind\w*|verslaafd|addict\w*|discrimin\w*)",
)
QUESTION = _re(r"\b(?:ben|bent|zijn|zijt|are|is|praat|spreek|am|heb|chat|typ)\b (?:je|jij|u|jullie|gij|ge|dit|you|this|it|ik|i|nu|talking|speaking|hier)\b.{0,40}\b(?:mens|human|persoon|person|robot|bot|computer|echt|real|machine|iemand|someone|somebody)", r"\b(?:are|r|is|ben|bent|zijt)\b (?:je|jij|u|you|this|it|dit|gij)\b[^.!?]{0,15}\b(?:bot|robot|chatbot|computer|machine|ai)\b[^.!?]{0,15}\b(?:or|of)\b (?:toch |just |gewoon )?(?:an? |een |'n )?(?:real |actual |echte? |levend\w* )?(?:human|person|someone|somebody|mens|persoon|iemand)\b", r"\bwie\b[^.!?]{0,15}\b(?:dan|straks)\b[^.!?]{0,6}\baan de lijn\b")
_BOSS = _re(r"\b(?:baas|werkgever|chef|boss|employer|collega'?s|colleagues|manager|bedrijf|company)\b")
_PAST_VACANCY = _re(r"\b(?:vacature|vacancy|ad|advertentie|zwangerschapsvervanging|maternity cover|vervanging)\b")

# What befalls somebody else, and is no matter of the one who tells it: a sister, a colleague, a teacher who expects a child.
_ANOTHER = (
    r"(?:mijn|m'n|mn|onze|ons|my|our|her|his|the|een|die|de|an?) (?:[\w'-]+ )?(?:collega|colleague|zus(?:je|ter)?|sister|sis|schoonzus\w*|sister-in-law|nicht|niece|cousin|buurvrouw|"
    r"neighbour|juf|teacher|(?:sous-?)?chef|bazin|manager|klant|client|customer|tante|aunt|lady)"
)
_EXPECTS = r"(?:zwanger\w*|pregnan\w+|in verwachting|maternity leave|expecting|uitgerekend)"
ANOTHER_EXPECTS = _re(
    rf"^(?!.*\b(?:ik|'k|i|i'?m|wij|we|vrouw|vriendin|wife|partner|girlfriend|mama)\b(?: \w+){{0,3}},? (?:\w+ )?{_EXPECTS})(?!.*\b(?:vroeg|asked|said|zei|told me|wil|wants?)\b)"
    rf".*\b{_ANOTHER}\b[^.!?]{{0,50}}\b{_EXPECTS}\b",
    r"\b(?:sister|sis|zus|cousin|neighbour|colleague|collega|buurvrouw|niece),? (?:who |die )?(?:she|is|'s|she's|ze|zij)[^.!?]{0,12} due in\b(?!.*\b(?:so am i|me too|ik ook|i'?m (?:\w+ )?(?:due|pregnant|expecting))\b)",
)
# Somebody else's burnout, of whom the clause begins to tell: "in 2016 the colleague next to me had a burnout". Who tells of themselves between or before is left to the rule.
_NO_ONESELF = r"(?!\b(?:ik|'k|i|i'?m|i'?ve|me|mij|zelf|myself|we|wij|ons|us)\b)"
ANOTHERS_BURNOUT = _re(
    rf"(?:^|[.,;:]|\b(?:and|en|toen|then|when|because|omdat|nadat|after|since))\s*(?:{_NO_ONESELF}[\w']+ )" + r"{0,4}?"
    r"(?:\b(?:collega|colleague|co-?worker|voorganger|predecessor|senior|supervisor|teacher|juf|meester|neighbour|buurman|(?:a|one|een) (?:man|woman|guy|lady|vrouw|vent))\b"
    r"|\b(?-i:[A-Z][a-z]+)(?: (?:from|van|uit) (?:the |de |het )?\w+)? (?:got|had|kreeg|had)\b)"
    rf"(?: (?:next to|beside|naast) (?:me|mij|us|ons))?(?:{_NO_ONESELF}[^.!?])" + r"{0,45}?\b(?:burn-?out|overspannen)\b(?!.*\b(?:me too|ik ook|so (?:do|did|have|had) i)\b)",
)
# A prison or a bailiff's office as the place somebody works at, or lives near.
OTHERS_AT_WORK = _re(
    r"\b(?:work|job|role|vacancy|position|post|helper|assistant|apply\w*|do|doing|baan|functie|vacature|werk\w*|stage)\b (?:in|at|for|with) (?:the |an? )?addiction (?:care|clinic|services?)\b(?!.*\b(?:i|i'm|myself)\b)|"
    r"\baddiction (?:care )?(?:worker|job|role|vacancy|assistant|nurse)\b",
    r"\b(?:gearbox|engine|motor|versnellingsbak)[ -]?(?:cancer|kanker)\b(?!.*\b(?:i|ik|me|my|mijn|myself|mij)\b)",
    r"^(?!.*\b(?:did time|doing time|inside(?! the prison| a prison| the jail)|served|released|sentence|vrijgekomen|vastgezeten|gezeten|instelling)\b).*\b(?:bewaarders?|cipiers?|gevangenbewaarders?|warders?|wardens?|"
    r"(?:prison|jail) (?:guards?|officers?|school|kitchen|canteen|gate|job|cook)|cook inside (?:the|a) (?:prison|jail)|bailiff (?:job|post|role|vacancy|position))\b",
    r"^(?!.*\b(?:ik|wij|we|woon|wonen|verblijf|zit|zat|kamer|procedure|asiel\w*|vlucht\w*|status\w*)\b)(?=.*\bazc\b).*\b(?:(?:woon)?begeleider|planner|beveiliger|vacature|functie)\b",
    r"\b(?:tegenover|naast|achter|vlakbij|across|opposite|behind|beside|next to|near) (?:[\w'-]+ ){0,5}(?:gevangenis|prison|jail|bajes)\b|\bstraight to jail\b",
    r"\b(?:klanten|cliënten|clients|customers|debtors|wanbetalers|mensen hun|other people'?s?)\b[^.!?]{0,60}\b(?:deurwaarder\w*|bailiffs?|schulden|debts?|incasso\w*|methadon\w*)\b",
    r"\b(?:deurwaarder\w*|bailiffs?|incasso\w*)\b[^.!?]{0,60}\b(?:klanten|cliënten|clients|customers|debtors?|wanbetalers|mensen hun|other people'?s?)\b",
)
_THING = (
    r"(?:motor|oven|printer|toaster|broodrooster|machine|lampe?n?|lights?|bulbs?|volvo|torch(?:es)?|koelmotor|rekenmachine|calculator|scooter|computer|laptop|"
    r"kettle|waterkoker|element|fuse|engine|apparaat|stofzuiger|pan|pump|pomp|koppeling|clutch|fryer|barbecue|grill|radio)"
)
_GONE = r"(?:opgebrand|burn(?:t|ed)[- ]?out|burn-?outs?)"
THING_BURNED = _re(
    rf"\b{_THING}s?\b(?:(?!\b(?:ik|i|i'm|me|mij|myself|mezelf|we|wij)\b)[^.!?,;])" + r"{0,40}" + rf"\b{_GONE}\b",
    rf"\b{_GONE}\b (?:its|zijn|the|de|an?|een) {_THING}\b",
)
ONIONS = _re(r"\b(?:uien|ui|ajuin\w*|sjalot\w*|onions?|shallots)\b")
A_SUBJECT = _re(
    r"\b(?:training|lectures?|college|hoorcollege|history|geschiedenis|workshop|seminar|les(?:sen)?|module|master|paper|podcast|quiz)\b[^.!?]{0,50}\b(?:discrimin|racis|seksis|sexis)\w*",
    r"\b(?:discrimin\w*|racis\w*)\b[^.!?]{0,25}\b(?:training|lectures?|college|workshop|seminar|module|history)\b",
)

RULES: tuple[Rule, ...] = (
    Rule("crisis:third_person", "other_at_risk", _re(*_OTHERS), _re(FICTION.pattern, r"\bgewerkt (?:met|als)|\bworked (?:with|as)")),
    Rule("crisis:self_harm", "self_harm", _re(*_SUICIDE), _re(LIGHT.pattern, NEGATED.pattern, JOB_END.pattern)),
    Rule("crisis:self_harm", "self_harm_plain", _re(rf"(?:{I}).{{0,30}}(?:zelfmoord|suicid\w*|suïcid\w*|kill myself|dood wil)", r"\bwil(?: ik| ook| echt| gewoon)* dood\b|\bwant to die\b|\bwanna die\b|\bniet meer leven\b|\bdon'?t want to live\b"), _re(FICTION.pattern, NEGATED.pattern, r"\b(?:preventie|prevention|gewerkt|worked|ervaring|experience|vrijwillig\w*|volunteer\w*|cliënten|clients|patiënten|patients|mensen die|people who)\b")),
    Rule("crisis:violence_at_home", "violence_at_home", _re(*_AT_HOME), _re(LIGHT.pattern, _BOSS.pattern, r"\bverrassing\b|\bsurprise\b|\bgolf\b|\bdrums?\b|\bschaak\w*\b|\bchess\b|\brecord\b")),
    Rule("crisis:danger", "danger", _re(*_DANGER), _re(LIGHT.pattern, JOKE.pattern, r"^\W*(?:my|our|the|mijn|onze|de|m'n) (?:(?:old|oude) )?(?:car|van|bike|engine|motor|auto|bakkie|skoda|volvo|opel|ford|laptop|computer|phone|telefoon|printer|koelkast|fridge) (?:had|has|having|kreeg|heeft|krijgt) (?:an? |een |its |zijn )?(?:heart attack|hartaanval)\b(?!.*\b(?:and|en|i|ik|me|my|mijn|he|she|hij|zij)\b)", r"\b(?:my|our|mijn|m'n|mn|onze) (?:(?:old|oude) )?(?:laptop|computer|pc|printer|oven|koelkast|fridge) (?:had|has|having|kreeg|heeft|krijgt) (?:an? |een |its |zijn )?(?:heart attack|hartaanval)\b")),
    Rule("crisis:exploitation", "exploitation", _re(*_EXPLOITED), _re(LIGHT.pattern, r"\b(?:jullie|you guys|your (?:office|agency)|uw|intake)\b|\b(?:what|welke|which|wat voor|moet ik|do i|must i)\b.{0,30}(?:papieren|papers|passport|paspoort|documents)")),
    Rule("crisis:exploitation", "papers_elsewhere", _re(*_PAPERS_ELSEWHERE), _re(LIGHT.pattern, r"\b(?:jullie|you guys|your (?:office|agency)|uw|intake)\b|\b(?:what|welke|which|wat voor|moet ik|do i|must i)\b.{0,30}(?:papieren|papers|passport|paspoort|documents)")),
    Rule("crisis:homelessness", "homelessness", _re(*_HOMELESS), _re(LIGHT.pattern, r"\b(?:bij wijze van spreken|so to speak|in a manner of speaking)\b", r"\b(?:vrijwillig|op reis|vakantie|kampeer\w*|camping trip|festival|holiday|road ?trip|wereldreis|smoking|school|club)\b")),
    Rule("crisis:homelessness", "homelessness_plain", _re(r"\b(?:ik ben|ben|i'?m|i am|ik zit|zit nu|overnacht nu|i'?m staying|staying|slaap|sleep(?:ing)?) (?:\w+ ){0,3}(?:dakloos|homeless|in (?:de|een|the|a) (?:nachtopvang|daklozenopvang|homeless shelter|night shelter))\b"), _re(r"\b(?:werk\w*|stage|work\w*|vrijwillig\w*|volunteer\w*)\b")),
    Rule("crisis:homelessness", "sleeps_elsewhere", _re(*_SLEEPS_ELSEWHERE), _re(LIGHT.pattern, JOKE.pattern, r"\b(?:bij wijze van spreken|so to speak|in a manner of speaking)\b", r"\b(?:vrijwillig|op reis|vakantie|kampeer\w*|camping trip|festival|holiday|road ?trip|wereldreis|smoking|school|club)\b")),
    Rule("crisis:threat", "threat", _re(*_THREAT), _re(FICTION.pattern, r"\b(?:geen|not|won'?t|zal (?:jullie|u) niet|game|targets?|record|(?<!\w)die (?:pallets?|dozen|kisten|diensten|shifts?|uren|test)(?= (?:\w+ )?(?:kapot|af)\b)|deadline|klus|competition|concurrent\w*|you(?:'ll)? (?:won'?t|will not|not|never) (?:regret|be sorry)|geen spijt|no regrets?)\b", JOKE.pattern, r"\b(?:hij|he|mijn (?:man|ex|vader)|my (?:husband|ex|father)|ze) (?:zegt|says|zei|said)\b")),
    Rule("asked_for_human", "asks_for_person", _re(*_PERSON), _re(QUESTION.pattern, r"\b(?:ik (?:ben|was) (?:een )?(?:\w+ )?(?:mens|persoon)|mensen-?mens|people person|(?:miss|love|like|enjoy|mis|graag|leuk|fijn|heerlijk|hou(?:d)? van)(?: (?:\w+|het|om)){0,3} (?:talking|chatting|speaking|praten|kletsen|babbelen|praat) (?:to|with|met) (?:\w+ )?(?:people|mensen)|i'?m a \w* ?person|graag met mensen|working with people|kan (?:goed )?met (?:iedereen|mensen)|can talk (?:to|with) any|never talk|klanten|customers|clients|do you talk|talk to more|praat jij|ochtendmens|morning person|human resources|in the morning person)\b"), score=0.95),
    Rule("complaint:discrimination", "discrimination", _re(*_DISCRIMINATION), _re(LIGHT.pattern, A_SUBJECT.pattern, NEGATED.pattern, r"\bben ik (?:niet )?te oud\b|\bam i too old\b|\bbeleid\b|\bpolicy\b")),
    Rule("complaint:harassment", "harassment", _re(*_HARASSMENT), LIGHT),
    Rule("complaint:safety", "safety", _re(*_UNSAFE), _re(r"\b(?:veiligheidskundige|vca|safety officer|hse|preventiemedewerker)\b")),
    Rule("complaint", "complaint", _re(*_COMPLAINT), _re(NEGATED.pattern, r"\b(?:klachten van|complaints from|klachten (?:behandeld|afgehandeld|oplossen)|handl\w+ complaints|never complain\w*|nooit (?:over )?geklaagd|nooit klagen|geen klachten|klantenservice|customer service|helpdesk)\b")),
    Rule("emotional_load", "grief", _re(*_GRIEF), LIGHT),
    Rule("emotional_load", "despair", _re(*_DESPAIR), _re(NEGATED.pattern, LIGHT.pattern, THING_BURNED.pattern, ONIONS.pattern, r"\bvan het lachen\b|\bwith laughter\b|\bcrying baby\b")),
    Rule("emotional_load", "anger", _re(_OATH), _re(NEGATED.pattern, _JOY, JOKE.pattern)),
    Rule("emotional_load", "anger", _re(*_ANGER), _re(NEGATED.pattern, _EAGER, _FURIOUS_GUESTS, r"\b(?:boze|woedende|angry|furious|livid) (?:klanten|bellers|gasten|customers|callers|guests|people|mensen)\b|\bniet boos\b|\bnot angry\b", JOKE.pattern)),
    Rule("emotional_load", "unheard", _re(*_UNHEARD)),
    Rule("emotional_load", "said_before", _SAID_BEFORE),
    Rule("sensitive_matter", "sensitive", _re(*_SENSITIVE_PLAIN), _re(DOCTOR.pattern, ANIMAL.pattern, NEGATED.pattern, _PAST_VACANCY.pattern, ANOTHER_EXPECTS.pattern, ANOTHERS_BURNOUT.pattern, OTHERS_AT_WORK.pattern, THING_BURNED.pattern, r"\bpregnant pause\b|^(?!.*\b(?:i'?m|i am|ik ben|we'?re|mijn vrouw|my wife) (?:\w+ ){0,3}(?:pregnant|zwanger|due|uitgerekend)).*\b(?:goat|cow|mare|ewe|sow|geit|koe|merrie|ooi|teef|poes)\b[^.!?]{0,20}\b(?:due|pregnant|zwanger)\b", r"\b(?:als|ben|hier|as a|i'?m a|am a) job ?coach\b", r"\b(?:ziekenhuis waar|specialisatie|module|keuken|mondeling|verslaafd aan)\b")),
    Rule("contests_approach", "unwanted", _re(*_CONTESTS)),
    Rule("irritation", "irritated", IRRITATED, score=0.5),
)
