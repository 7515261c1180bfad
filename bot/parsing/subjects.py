"""Parts of a message that say themselves what they are about: "Uren: 32", "salaris mag wel 3000 zijn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.parsing.lookups import ambiguous_places, first_names, places
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

_NAMES = {
    "name": r"(?:(?:voor|achter)?naam|(?:full |first |last )?name)(?=\s*[:=])",
    "start_date": r"start(?:datum)?|begindatum|aanvangsdatum|ingangsdatum"
    r"|beschikbaar(?:heid)?(?: (?:per|vanaf))?|start(?:ing)? date|availability"
    "|available(?: from)?",
    "hours_per_week": r"(?:aantal )?uren(?: per week)?|hours(?: (?:per|a) week)?",
    "notice_period": r"opzegtermijn|opzeg|notice(?: period)?",
    "salary": r"salaris(?:wens|indicatie)?|loon|looneis|uurloon|salary(?: expectation)?|pay|wage",
    "city": r"woonplaats|plaats|adres|town|city|place",
    "commute": r"reistijd|vervoer|reisafstand|travel time|transport|commute",
    "language_level": r"(?:niveau )?nederlands|taalniveau|dutch(?: level)?",
    "years_experience": r"(?:werk|vak)?ervaring|(?:work )?experience",
    "education": r"(?:hoogste )?opleiding|diploma|education|degree",
    "driving_licence": r"rijbewijs|(?:driving )?licen[cs]e",
    "shifts": r"ploegen(?:dienst)?|wisseldiensten?|shifts?|shift work",
    "weekend": r"weekend(?:en|werk|s)?|weekend work",
    "contact_channel": r"contact(?:voorkeur)?|contact preference",
}
_SUBJECT = look_for(
    r"[\s\"'*•>-]*(?:(?:mijn|m'n|mn|my|de|het|the|nee|no(?=,)|sorry|oh|oeps|oops|ja|en|and|maar|but|ook|wacht|wait|qua"
    r"|voor de"
    r"|wat betreft|as for|for the|regarding)[\s,]+)*(?:"
    + "|".join(f"(?P<{slug}>{words})" for slug, words in _NAMES.items())
    + r")(?P<list>\s*[:=])?(?![\w'])(?! van (?!mij)| of (?:the|your)|[- ]?(?:vergoeding|schaal|slip))"
)


_ASKS_ITSELF = look_for(  # "Licence? Of course"
    r"\W*(?:(?:en|and|mijn|my|de|het|the|oh|ja|yes|yep|(?:no|nee)(?=,))[\s,]+)*(?:"
    + "|".join(f"(?P<{slug}>{words})" for slug, words in _NAMES.items() if slug != "name")
    + r")\s*\?+\s*"
)
_FEW = 8  # words in answer to oneself
_PUTS_BACK = look_for(
    r"^(?:waarom|waarvoor|hoezo|hoe|wat|why|how|what|which|welke|is|are|zijn|moet|does|do)\b"
    r"|\b(?:tell me|vertel|explain)\b"
)


# What a clause must hold to be read as the answer to a question that nobody asked.
_WORDS = {
    "start_date": r"""\d|\b(?:jan|feb|m(?:aa)?rt|march|apr|mei|may|jun|jul|aug|sep|o[ck]t|nov|dec)\w*|direct|meteen|asap
        |start|begin|kan|can|free|vrij|vanaf|from|available|beschikbaar|week|maand|month|immediately|morgen|tomorrow""",
    "hours_per_week": r"""\d.*[uh]|\b(?:uur|uren|uurtjes|hours?|hrs|fte|full-?time|part-?time|voltijds|deeltijds)\b""",
    "notice_period": r"opzeg|not(?:i)?ce",
    "salary": r"""\d.*(?:euro|netto|net\b|per\b|an?\ (?:hour|month|year)|p/|k\b)|€|bruto|gross|salar|loon|\bpay\b
        |verdien|earn""",
    "commute": r"""fiets|auto|trein|\bbus|tram|metro|brommer|scooter|moto|wagen|\bov\b|openbaar|bike|cycl|\bcar\b|train
        |walk|loop|lopen|\bvan\b|drive|rijd|\d+\ ?(?:min|km)|kwartier|quarter|half""",
    "work_permit": r"""pas(?:poort)?\b|nationa|belg|nederlander|\bbrit|burger|citizen|passport|permit|vergunning|\beu\b
        |\bid\b|(?:id|identity)[ -]?(?:card|kaart)|verblijf""",
    "language_level": r"""nederlands|ned\b|vlaams|dutch|engels|english|duits|german|frans|french|moedertaal|native|taal
        |language|\b[abc][12]\b""",
    "years_experience": r"""(?:\d|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w+tig|one
        |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w+teen|\w+ty(?:-\w+)?)\b).*
        (?:jaar|jaor|jr|years?|yrs?)|ervaring|experience""",
    "education": r"""\b[mh]bo|vmbo|havo|vwo|master|bachelor|diploma|degree|opleiding|school|\b[abt]so\b|niveau|phd
        |gestudeerd|studied|\blevel\b|secundair|secondary|universi|lts\b|hts\b|a-levels""",
    "driving_licence": r"rijb|licen[cs]e|\bbe?\b|\bce?\b|\bam\b|driv",
    "shifts": r"dienst|shift|nacht|night|nite|avond|evening|ploeg|vroeg|early|earlies|\blate?s?\b|laat",
    "weekend": r"week-?en|wekend|zaterdag|zondag|saturday|sunday|\bza\b|\bzo\b|\bsat\b|\bsun\b|weekeind",
    "motivation": r"""\bwil(?!l\b)|want|because|omdat|graag|leuk|love
        |like(?!\ (?:every|any|all\b|the\ rest|i\ (?:sai?d|told|wrote|sayed)|to\ (?:leave|skip|pass)))
        |\bmiss(?:ed|ing)?\b|mis\b|trekt|attract|appeal|zin\ in|fancy|daarom
        |why(?!\ not\b)|waarom|\bhoud?\b[^.!?]*\bvan\b""",
    "contact_channel": r"\bbel|mail|\bapp|call|ring|phone|whats|text|telefo|sms|reach|bereik",
}
_TOUCHES = {slug: look_for(words, re.VERBOSE) for slug, words in _WORDS.items()}
_NAMING = look_for(r"\b[^\W\d_]{2,}")


_LEFT_OUT = look_for(  # "diensten was ik vergeten: kan alles"
    r"\b(?:schuldig|verschuldigd|gezegd|genoemd|beantwoord|ingevuld|vergeten|vermeld|gegeven|answered|said|told"
    r"|forgot(?:ten)?|filled in"
    r"|missed)\s*:\s*$"
)


_STAYS = look_for(  # "weekdays in Delft, weekends in Gent", "weekend thuis": where somebody is then
    r"\s*[:=]?\s*(?:(?:ben|zit|slaap|woon|verblijf) ik\s+|i (?:am|stay|live|sleep)\s+|i'm\s+|altijd\s+|always\s+"
    r"|meestal\s+)*"
    r"(?:(?:weer |back |gewoon |lekker )?(?:thuis|at home|home|op de camping|on the campsite)(?! (?:with|met|voor|for) "
    r"(?:de |the |mijn |my )?(?:kids|kinderen))"
    r"|(?:in|te|op) (?P<place>[^\W\d_][\w-]+(?: [^\W\d_][\w-]+)?)|(?:bij|with|by) (?:mijn|m'n|mn|my|ons)\b"
    r"|(?P<bare>[^\W\d_][\w-]+(?: [^\W\d_][\w-]+)?)\s*(?:$|[.,;!\n]))"
)


_WORKS_THEN = look_for(  # "weekends in Gouda I can work", "weekend bij mijn vorige baan ook gewerkt"
    r"\b(?:werk(?!plek)\w*|gewerkt|work\w*|baan|job|kan|can|could|ok[eé]?|okay|fine|prima|(?:goed|good|great|graag|best)(?=\s*(?:$|[.,;!\n]))|mag|lukt"
    r"|beschikbaar|available|geen probleem|no problem|vrij(?! van)|natuurlijk|sure|yes|ja)\b"
)
_BUT_WORKS = look_for(
    r"\W*(?:maar|but|dus|so|en|and)\b[^.!?\n]{0,30}\b(?:(?:kan|can|could|wil|will)\b[^.!?\n]{0,20}\b(?:werken|work)"
    r"|werken kan)\b"
)
_NOT_THEN = look_for(
    r"\b(?:niet|not|nooit|never|geen|can'?t|cannot|doordeweeks|weekdays|door de week|during the week)\b"
)


def _works_then(m: Message, start: int, end: int) -> bool:
    if _WORKS_THEN.search(m.text, start, end):
        return True
    after = _BUT_WORKS.match(m.text, end) or _BUT_WORKS.search(m.text[start:end])
    return bool(after and not _NOT_THEN.search(after.group()))


def _is_stay(m: Message, start: int, end: int) -> bool:
    stay = _STAYS.match(m.text, start, end)
    if stay and _works_then(m, stay.start(), end):
        return False
    where = (stay["place"] or stay["bare"]) if stay else None
    known = places().keys() - ambiguous_places() if stay and stay["bare"] else places()
    return bool(stay and (where is None or where in known or where.split()[0] in known))


def touched(low: str) -> set[str]:
    """The questions that a clause, in lower case, may answer: of which it holds a word, a town or a first name."""
    found = {slug for slug, words in _TOUCHES.items() if words.search(low)}
    words = _NAMING.findall(low)
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    if any(words_or_pair in places() for words_or_pair in (*words, *pairs)):
        found.add("city")
    if any(word in first_names() for word in words):
        found.add("name")
    return found


def named(m: Message) -> Iterator[tuple[str, int, int]]:
    """The question that a part answers, and where in the text that part stands. What answers the question that is open
    needs no name, so it counts as named only with a colon: "Hours: 40. Longest day so far: 14 hours"."""
    for at, part in enumerate(m.parts):
        if itself := _asked_itself(m, at):
            yield itself
            continue
        subject = _SUBJECT.match(m.text, part.start, part.end)
        if not subject:
            continue
        end = part.end
        bare = subject["list"] and not m.text[subject.end() : end].strip()
        if (bare or _LEFT_OUT.search(m.text, part.start, end)) and at + 1 < len(m.parts):
            end = m.parts[at + 1].end  # the colon ended the clause; what it announces is the next
        slug = next(slug for slug in _NAMES if subject[slug])
        if slug == "weekend" and _is_stay(m, subject.end(), end):
            continue
        if slug == m.asked and not subject["list"]:
            continue
        yield slug, subject.end() if subject["list"] else subject.start(slug), end


def _asked_itself(m: Message, at: int) -> tuple[str, int, int] | None:
    """ "Licence? Of course": who names a subject as a question and goes on has put it to themselves."""
    part = m.parts[at]
    subject = _ASKS_ITSELF.fullmatch(m.all, part.start, part.end)
    if not subject or at + 1 == len(m.parts):
        return None
    answer = m.parts[at + 1]
    said = m.all[answer.start : answer.end].strip()
    if answer.kind != "statement" or len(said.split()) > _FEW or _PUTS_BACK.search(said):
        return None
    return next(slug for slug in _NAMES if slug != "name" and subject[slug]), answer.start, answer.end
