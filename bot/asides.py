"""What a candidate says about answers of before: asks for one back, names it to change it, wants it forgotten."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.custom import wordings
from bot.memory import CUSTOM, SLUGS

# What a candidate calls a question when speaking about it.
WORDS_FOR: dict[str, str] = {
    "name": r"\b(?:voor|achter)?naam\b|\b(?:first |last |sur)?name\b|hoe ik heet",
    "start_date": r"startdatum|begindatum|start(?:ing)? date|wanneer ik (?:kan |wil )?(?:beginnen|start)"
    r"|when i (?:can |could |want to )?start\b",
    "hours_per_week": r"\buren\b|\buur\b|\bhours?\b|\bfte\b|aantal dagen|number of days",
    "notice_period": r"opzegtermijn|opzeggen|notice",
    "salary": r"salaris|\bloon|\bsalary\b|\bpay\b|\bwage|\bverdienen\b|\bearn\b",
    "city": r"woonplaats|waar ik woon|\bstad\b|\badres\b|where i live|\bcity\b|\btown\b|\baddress\b(?<!mail address)",
    "commute": r"reistijd|reisafstand|\bvervoer\b|\bmijn reis\b|hoe ik reis|commute|travel time|transport|how i travel",
    "work_permit": r"werkvergunning|work permit",
    "language_level": r"taalniveau|language level|\bmijn nederlands\b|\bmy dutch\b|\bmijn talen\b|\bmy languages\b",
    "years_experience": r"ervaring|experience",
    "education": r"opleiding|diploma|\bschool\b|education|degree",
    "driving_licence": r"rijbewijs|driv\w+ licen[cs]e|driver'?s licen[cs]e",
    "shifts": r"ploegen|wissel(?:ende )?dienst|nachtdienst|\bshifts?\b",
    "weekend": r"weekend",
    "motivation": r"motivatie|motivation",
    "contact_channel": r"contactvoorkeur|contact preference|hoe jullie (?:me|mij) bereiken|how you reach me",
    "email": r"\be-?mail|mailadres",
    "phone": r"telefoon|\bnummer\b|\bmobiel|\b06\b|\bphone\b|\bnumber\b(?! of)|\bmobile\b",
}
EVERYTHING = (
    r"\balles\b|\balle gegevens\b|\bal mijn\b"
    r"|\beverything\b|\ball (of )?(my|the) (data|details|answers|information)\b|\ball of it\b"
)
_RECALL = re.compile(
    r"\bwat (?:zei|zeg|antwoordde) ik\b"
    r"|\bwat (?:had|heb) ik\b[^?]*\b(?:gezegd|verteld|opgegeven|ingevuld|geantwoord|doorgegeven)"
    r"|\bwat (?:heb|had) (?:je|jij|jullie) (?:van mij |voor mij |bij )?(?:\w+ ){0,4}(?:staan|opgeschreven|genoteerd)"
    r"|\bwat staat er (?:bij|voor)\b[^?]*\bmijn\b"
    r"|\bweet je (?:nog )?(?:wat|welke|hoeveel)\b[^?]*\bik\b[^?]*\b(?:zei|zeg|gezegd)"
    r"|\bwat weet (?:je|jij|jullie|u)\b[^?]*\b(?:van|over) (?:mij|me)\b"
    r"|\b(?:welke|wat voor) (?:gegevens|info\w*) (?:hebt?|hebben|heeft) (?:je|jij|jullie|u)\b"
    r"[^?]*\b(?:van|over) (?:mij|me)\b"
    r"|\bwhat do you (?:\w+ )?know about me\b|\bwhat (?:data|details|information) do you have (?:on|about) me\b"
    r"|\bwhat did i (?:say|tell|put|answer|write|give)\b|\bwhat (?:have|had) i (?:said|told|put|answered|given)\b"
    r"|\bwhat do you have (?:down )?(?:for|on|about|as) my\b|\bremind me what i (?:said|told|put)\b"
)
_FORGET = re.compile(
    r"\W*(?:(?:kun|kan|kunnen|wil|wilt|mag|zou|please|can|could|would)\W+(?:je|jij|u|jullie|you)?\W*)?(?:please\W+)?"
    r"(?:vergeet|wis|verwijder|schrap|gooi|haal|forget|delete|erase|remove|wipe)\b(?! (?:ik|i|niet|not|het maar|it)\b)"
)
_LAST = re.compile(
    r"\W*(?:vergeet|wis|verwijder|schrap|forget|delete|erase|remove)\W+(?:dat|dit|that|this"
    r"|(?:mijn|het|dat|my|the|that) (?:laatste |vorige |last |previous )?(?:antwoord|answer))"
    r"\W*(?:maar|weer|weg|please|alsjeblieft)?\W*"
)
_HELLO = re.compile(
    r"\W*(?:(?:hoi+|hai|hallo|hey+|h[eé]|dag|goede?(?:morgen|middag|n?avond| dag)|hi+|hello"
    r"|good (?:morning|afternoon|evening))\W+)?"
    r"(?:hoe (?:gaat|is|ist) ?(?:het|'?t|ie)(?: met (?:je|jou|u|jullie))?|alles goed|how are you(?: doing)?"
    r"|how(?:'?s| is) it going)(?: vandaag| today| daar| there)?\W*"
)
_TELLING = 5  # letters; shorter words say little about which question is meant


def mentioned(text: str, custom: Sequence[Mapping[str, Any]] = ()) -> list[str]:
    """The questions that a candidate speaks about; a vacancy's own by the words that only it has."""
    said = text.lower().replace("\u2019", "'")
    named = [slug for slug, words in WORDS_FOR.items() if re.search(words, said)]
    words = {_stem(word) for word in re.findall(r"\w+", said)}
    shared = {CUSTOM + str(question["id"]): len(words & _telling(question)) for question in custom}
    most = max(shared.values(), default=0)
    return named + [slug for slug, count in shared.items() if count == most > 0]


def _telling(question: Mapping[str, Any]) -> set[str]:
    """The longer words of a question, in every language in which it was written."""
    words = re.findall(r"\w+", " ".join(wordings(question.get("text"))).lower())
    return {_stem(word) for word in words if len(word) >= _TELLING}


def _stem(word: str) -> str:
    """ "diensten" and "dienst", "shoes" and "shoe" are one word."""
    return re.sub(r"(?:en|s)$", "", word) if len(word) > _TELLING else word


def forgotten(text: str, custom: Sequence[Mapping[str, Any]] = (), last_asked: str | None = None) -> list[str]:
    """The questions whose answers a candidate wants forgotten; all of them for "everything"."""
    if named := mentioned(text, custom):
        return named
    if last_asked and _LAST.fullmatch(text.lower()):
        return [last_asked]
    if re.search(EVERYTHING, text.lower()):
        return [*SLUGS, *(CUSTOM + str(question["id"]) for question in custom)]
    return []


def is_hello(text: str) -> bool:
    """ "Hoi, hoe gaat het?": a greeting, and no question about how things go on from here."""
    return _HELLO.fullmatch(text.lower().replace("\u2019", "'")) is not None


def recalls(text: str) -> bool:
    """Whether somebody asks what they said themselves: "wat zei ik over mijn uren?"."""
    return bool(_RECALL.search(text.lower()))


def wants_forgotten(text: str, custom: Sequence[Mapping[str, Any]] = ()) -> bool:
    """Whether something is to be forgotten and it is clear what: "vergeet mijn nummer"."""
    return bool(_FORGET.match(text.lower())) and bool(forgotten(text, custom, "name"))
