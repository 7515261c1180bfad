"""Which language a message is in, from positive evidence only, and whether a candidate asks for another one."""

from __future__ import annotations

import re

from bot.parsing.lookups import everyday_words, first_names, places, wordlist

_SURE = 1.0
_LIKELY = 0.4
_ENOUGH = 0.9
_LEAD = 1.25

_ALSO_DUTCH = wordlist("""
    are over as by me we he half man her may do does even best ten be time open new see stop big ring fire bus mail
    direct cent all made first last late hell stage start starts n flat hair go dog tests of wait check rate well
    mom travel ahead joker cost kid
    """)
_ALSO_ENGLISH = wordlist("""
    of over had hand die met den tot dan ben man want even best mail stop been half bus door week direct vast list
    loon stage elf trot trek mag fort ring mug wet mist war pet rest rust long mens gang kind hey ne op diploma
    contract ja bel wa da bang gratis pension fiets hem
    """)
_DUTCH_LOOKS = re.compile(
    r"ij(?!ab)|aa|ee[nrkltdsmpg]|oe|ui(?:t|s|d|n|l|k|g)|eu[rnkl]|uu|^ge[a-z]+(?:d|t|en)$|sch|[a-z]{3,}tje$"
    r"|[a-z]{3,}heid$|lijk|ieu|^on(?:der|t)[a-z]|^ver[a-z]{3,}en$|[a-z]{3,}ing(?:en)$|cht|[a-z]{2,}sel(?:en)?$"
    r"|vr|zw|^z[aeiouw]|kk?en$|pp?en$|ll?en$|tt?en$|gd|^be[a-z]+(?:en|d|t)$|aal$|oor|ouw"
)
_ENGLISH_LOOKS = re.compile(
    r"th|wh|[a-z]{2,}ing$|tion|ght|ould|sh|[a-z]{3,}ly$|^un[a-z]{4,}|[a-z]{2,}ness$|[a-z]{3,}ed$|[a-z]{3,}ment$"
    r"|ck$|^y[aeiou]|ea[a-z]|[a-z]{3,}ful|[a-z]{3,}ous$|[a-z]{3,}'(?:s|re|ve|ll|d|t)$|oo[a-z]?(?:k|l|d|t|m)$|wr"
    r"|kn[aeiou]|[a-z]{3,}ies$|ough|[a-z]{2,}y$|tch|dge"
)
_WORD = re.compile(r"'?[a-zà-ÿ]+(?:['’][a-zà-ÿ]+)*")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_WEAK = wordlist("""
    de van der den hallo tis yes yep yeah nope nah thx idk native
    """)
_BORROWED = wordlist("""
    ok okay k hi hey thanks thx thank tnx top super nice cool sorry please lol haha hahaha wow oh ah bye yo
    full-time fulltime parttime part-time part full time job jobs cv hr it team online whatsapp app mail email
    e-mail weekend weekends euro teamleader manager sales support developer engineer consultant project planner
    recruiter recruiters bot chatbot stress burn-out burnout chef marketing finance office controller operator
    account monteur mbo hbo vmbo havo vwo wo aso tso bso bachelor master phd b1 b2 c1 a1 a2 zzp cao wia wajong uwv
    ww bbl bol vca bhv code type test tests december september november april is in was had me we stop start help no
    max min plus per info tip tips man best of over mens in-house shift shifts all-round allround freelance interim
    bonus salary remote hybrid deadline update feedback skip check match student
    """)


def detect(text: str) -> str | None:
    """`nl`, `en`, or None when the words do not tell: "ok", a place, a name, a number."""
    dutch = english = 0.0
    for word in set(_WORD.findall(_ADDRESS.sub(" ", text.lower().replace("’", "'")))):
        is_dutch, is_english = word in everyday_words("nl"), word in everyday_words("en")
        if is_dutch and is_english:
            continue
        if is_dutch or is_english:
            dutch += (_LIKELY if word in _ALSO_ENGLISH or word in _WEAK else _SURE) * is_dutch
            english += (_LIKELY if word in _ALSO_DUTCH or word in _WEAK else _SURE) * is_english
        elif word not in _BORROWED and len(word) > 3 and word not in places() and word not in first_names():
            dutch += _LIKELY * bool(_DUTCH_LOOKS.search(word))
            english += _LIKELY * bool(_ENGLISH_LOOKS.search(word))
    best, other = max(dutch, english), min(dutch, english)
    if best < _ENOUGH or best < other * _LEAD or best - other < 0.5:
        return None
    return "nl" if dutch > english else "en"


_TO_ENGLISH = r"(?:engels(?:e taal)?|english)"
_TO_DUTCH = r"(?:nederlands(?:e taal)?|dutch|vlaams|flemish|hollands)"
_ASK = (
    r"(?:can|could|may|shall|kan|kunnen|kunt|kun|mag|mogen|zullen|zou|zouden|please|pls|liever|liefst|graag|let'?s"
    r"|prefer|rather|like to|want to|wil|switch|change|continue|proceed|verder|overschakelen|overgaan|wissel|ga|doe"
    r"|doen|praat|spreek|talk|speak|chat|write|schrijf|answer|antwoord|reply)"
)
_REQUESTS = [
    r"\b{ask}\b[^.!?\n]{{0,40}}?\b(?:in|to|naar|op|over op|over in)(?: het| t| 't)? {language}\b(?! (?:les"
    r"|lesson|course|cursus|class|exam|diploma|niveau|level|test|train))",
    r"\b(?:liever|liefst|graag|prefer|rather)\b(?: \w+){{0,3}} {language}\b",
    r"\b{language}\b[\s,]*(?:please|pls|plz|graag|aub|a\.u\.b\.?|alstublieft|alsjeblieft|svp|liever)\b",
    r"\b(?:do|can|could) (?:you|u|we|i) (?:speak|talk|write|use|have|do)(?: \w+)? {language}\b",
    r"\b(?:spreek|praat|schrijf|kun|kan|kunt|kunnen|mag) (?:je|jij|u|we|wij|jullie|ge"
    r"|ik)(?: \w+){{0,2}} {language}\b(?: (?:praten|spreken|schrijven|typen|chatten))?",
    r"\b(?:kan|mag) (?:dit|het|dat|'?t)(?: ook| misschien| even)?(?: in)?(?: het| t)? {language}\b",
    r"\b(?:switch|change|overschakelen|wisselen|schakel)\b[^.!?\n]{{0,12}}\b(?:to|naar)(?: het)? {language}\b",
    r"\b(?:set|zet|doe|put|do|maak)\b(?: \w+){{0,2}} (?:to|op|in|naar)(?: het)? {language}\b",
    r"\b(?:terug|back|overgaan|over)\b(?: \w+)? (?:naar|to|in|op)(?: het)? {language}\b",
    r"\b(?:wil|want to|would like to|zou graag)\b(?: \w+){{0,2}} {language} (?:praten|spreken|schrijven|typen"
    r"|verder)\b|\bwant to (?:talk|speak|chat|write|type)(?: in)? {language}\b",
    r"\b(?:do|can|could) (?:you|u) (?:also |maybe |perhaps )?(?:speak|talk|understand|know) {language}\b",
    r"^\W*(?:gewoon|just|maar) {language}\W*$",
    r"\b{language} (?:is|gaat|would be|zou)(?: \w+){{0,3}} (?:easier|makkelijker|better|beter|fijner|nicer"
    r"|handiger|more comfortable|prettiger)\b",
    r"\b(?:spreek|speak|praat)(?: ik)? (?:better|beter) {language}\b",
    r"\b{language}e? (?:version|versie)\b",
    r"(?:^|[,.]\s*)(?:in (?:het )?)?{language}\s*\?\W*$",
    r"^\W*(?:in (?:het )?)?{language}\W*$",
]
_NOT_SPOKEN = (
    r"\b(?:(?:i|we) )?(?:don'?t|do not|dont|can'?t|cannot|can not) (?:really |yet )?(?:speak|understand|read"
    r"|know|write)(?: any| much| good)? {language}\b"
    r"|\b(?:ik )?(?:spreek|versta|begrijp|snap|lees|kan|ken)(?: \w+)? (?:geen|niet|niet goed"
    r"|niet zo goed)(?: goed)? {language}\b|\bno (?:speak )?{language}\b|\bniet (?:zo )?goed in {language}\b"
    r"|\b(?:sorry|hello|hi)\W+(?:no|geen) {language}\b"
)
_TOPIC = re.compile(
    r"\b(?:moet|must|required|vereist|nodig|voertaal|working language|werktaal|team|klanten|customers"
    r"|collega'?s|colleagues|lessons?|lessen|course|cursus|training|opleiding|contract|interview|moeten|need"
    r"|vacature|vacancy|job|werk|baan|level|niveau|bazen|boss|manager|enough|genoeg|redden|manage|get by"
    r"|diploma|helpen|help customers|bellen|call customers)\b"
)
_TOPIC_INSIDE = re.compile(
    r"\b(?:moet|must|required|vereist|team|klanten|customers|collega'?s|colleagues|les|lessen|lessons?|cursus"
    r"|course|redden|manage|get by)\b"
)


def _wanting(language: str, other: str) -> re.Pattern[str]:
    requests = "|".join(pattern.format(ask=_ASK, language=language) for pattern in _REQUESTS)
    return re.compile(f"{requests}|{_NOT_SPOKEN.format(language=other)}")


_WANTS_ENGLISH = _wanting(_TO_ENGLISH, _TO_DUTCH)
_WANTS_DUTCH = _wanting(_TO_DUTCH, _TO_ENGLISH)


def wants(text: str) -> str | None:
    """The language a candidate explicitly asks to go on in; how well they speak it is another matter."""
    lower = text.lower().replace("’", "'")
    english, dutch = _asked_for(_WANTS_ENGLISH, lower), _asked_for(_WANTS_DUTCH, lower)
    if english is not None and dutch is not None:
        return "en" if english > dutch else "nl"
    if english is not None:
        return "en"
    return "nl" if dutch is not None else None


def _asked_for(request: re.Pattern[str], text: str) -> int | None:
    """Where the request stands; a question about the language of the work is none."""
    found = request.search(text)
    if not found:
        return None
    start = max(text.rfind(c, 0, found.start()) for c in ".!?,\n") + 1
    ends = [i for i in (text.find(c, found.end()) for c in ".!?,\n") if i >= 0]
    clause = text[start : min(ends) if ends else len(text)]
    if _TOPIC.search(clause.replace(found.group(), " ")) or _TOPIC_INSIDE.search(found.group()):
        return None
    return found.end()
