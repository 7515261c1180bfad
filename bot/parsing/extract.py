"""All facts of one message: the one place that decides what a bare answer answers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.memory import slug_of
from bot.parsing import (
    bare,
    commute,
    contact,
    corrections,
    dates,
    durations,
    education,
    experience,
    hours,
    language_level,
    licence,
    money,
    motivation,
    names,
    places,
    refusals,
    schedule,
    second_look,
    shifts,
    subjects,
    then_now,
    unmeant,
    volunteered,
    whose,
    work_permit,
)
from bot.parsing.answers import heavy
from bot.parsing.clauses import blank, lead
from bot.parsing.found import Found
from bot.parsing.kept_back import kept_back
from bot.parsing.lookups import given_names
from bot.parsing.message import Message, understand
from bot.parsing.numbers import plain, to_number
from bot.parsing.patterns import look_for
from bot.parsing.reading import read
from bot.sentences import split

__all__ = ["Found", "extract", "in_pieces", "replaces"]

FACTS = Path(__file__).resolve().parents[2] / "data" / "facts.yml"
_Finder = Callable[[Message], Iterator[Found]]

# In this order each rule reads what the rules before it left: digits of a phone number are no salary.
_IN_TURN: tuple[_Finder, ...] = (
    contact.find_email,
    contact.find_phone,
    language_level.find,
    dates.find,
    durations.find,
    experience.find,
    commute.find,
    hours.find,
    money.find,
)
_APART: tuple[_Finder, ...] = (
    names.find,
    places.find,
    education.find,
    licence.find,
    shifts.find,
    work_permit.find,
    contact.find_channel,
)
# The one rule for each question that is also put to single clauses.
_FINDER_OF: dict[str, _Finder] = {
    "name": names.find,
    "start_date": dates.find,
    "hours_per_week": hours.find,
    "notice_period": durations.find,
    "salary": money.find,
    "city": places.find,
    "commute": commute.find,
    "work_permit": work_permit.find,
    "language_level": language_level.find,
    "years_experience": experience.find,
    "education": education.find,
    "driving_licence": licence.find,
    "shifts": shifts.find,
    "weekend": shifts.find,
    "motivation": motivation.find,
    "contact_channel": contact.find_channel,
}
_RETRACTED = look_for(
    r"\b(?:in plaats van|i\.?p\.?v\.?|instead of|rather than|(?<!don't )(?<!not )(?<!dont )forget(?: about)?"
    r"|scratch|vergeet|niet|not|isn't|geen|no longer|niet langer)\s+(?:(?:de"
    r"|the|in|per|om|op|on|a|van|from|naar|to)\s+)*(?:€\s?)?\d[\d.,]*(?:e|th|st|nd|rd|ste|k)?\b"
    r"(?:\s*(?:uur|uren|u|hours?|hrs|euro|weken|weeks?|maanden|months?|dagen|days?|jaar|years?|jan\w*|feb\w*"
    r"|maart|march|apr\w*|mei|may|jun\w*|jul\w*|aug\w*|sep\w*|o[kc]t\w*|nov\w*|dec\w*)\b)?(?! ?(?:ploeg|shift))"
)
_ALSO_FINE = look_for(r"(?<=\d)[^.!?\d]{0,20}?(?P<also>,?\s+(?:mag|kan|or|of) (?:ook|eventueel|even) \d\s?/\s?\d\S*)")
_RATHER_THAN = look_for(
    r"\b(?:liever|rather|eerder|prefer)\s+(?:\w+\s+)?\d[\d.,]*(?:\s*(?:uur|hours|u|h|euro))?\s+(?P<than>(?:dan"
    r"|than|over)\s+\d[\d.,]*(?:\s*(?:uur|hours|u|h|euro))?)\b"
)
_CORRECTS = look_for(
    r"\W*(?:(?:oh?|ah|zeg|eh+m?|uh+m?|hm+|ja|yes|ok|oké|wait|wacht(?: even)?|sorry|nee nee|no no|oeps|oops|excuus"
    r"|pardon|hold on|momentje|stop)\W+)*(?:nee|neen|no|wacht(?: even)?|wait|sorry|scratch that|correctie"
    r"|correction|ik bedoel(?:de)?|bedoel|i mean(?:t)?|actually|foutje|fout|vergissing|typo|oeps|oops"
    r"|my mistake|mijn fout|moet zijn|i have to correct|toch|make (?:it|that)|maak er|doe toch|verkeerd"
    r"|niet juist|klopt niet|excuus|pardon|eigenlijk|rectificatie|hold on|hang on|momentje)(?![\w'])"
)
# "Pieter eigenlijk", "Pim de Wit is het": few words, of which the last say that it is a correction.
_CORRECTS_AFTER = look_for(
    r"(?:\W*[\w'-]+){1,4}\W+(?:eigenlijk|actually|bedoel(?:de)? ik|i mean(?:t)?|is het|it is|moet het zijn)\W*"
)


# "28 dan", after a talk about the question before.
_THEN = look_for(
    r"(?:\W*(?:ok|oke|oké|ja|yes|goed|nou|well|prima)\W+)*\d[\w.,]*(?: (?:uur|uren|hours?|days|dagen|weken|weeks))? "
    r"(?:dan|then)(?: maar)?\W*"
)
_AFTER_ALL = look_for(r"\W*(?:nee|neen|no|sorry)\W+(?=.*\b(?:wel|toch|do have|have got)\b)")
_WAITS = look_for(r"\W*(?:(?:oh|ah)\W+)*(?:wacht(?: even)?|wait|hold on|hang on|momentje)\W+")
_DAY_ALONE = look_for(
    r"\W*(?:de|den|the|like|on|op)?\s*(?:the |de )?\d{1,2}(?:e|ste|de|st|nd|rd|th)\b"
    r"(?!.*(?:\d[/-]\d|\b(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)))"
)
_PIECE = look_for(r"[^\s,;.!?()][^,;.!?\n()]+")
# "B. Postma", "b. I like people": an initial or the letter of an item is no category of a licence.
_INITIAL = look_for(r"[A-Z]\. ?(?:[A-Z]\. ?)*(?:(?:van|de|der|den|von|el|al) )*[A-Z][a-z]{2}")
_OF_A_LICENCE = look_for(
    r"\b(?:have|got|hold|with|heb|met|drive|rijd?|category|categorie|class|klasse|type|licen[cs]e|rijbewijs)\W{1,3}$"
)
_BE_IS = look_for(  # "Be honest": the verb
    r"[Bb]e (?!en\b|and\b|of\b|or\b|heb\b|have\b|is\b|gehaald\b|behaald\b|since\b|sinds\b|dus\b|ook\b|wel\b|met\b"
    r"|with\b"
    r"|too\b|also\b|licen|rijbew|already\b|al\b|in bezit)[a-z]{3,}"
)
_LETTERED = look_for(r"[a-z][.)]\s+\S")
_LAST_ONE = look_for(r"\b(?:vorige?|afgelopen|voorbije|verleden|last|past)\s+$")  # Saturday, and not those to come
_OF_LANGUAGE = look_for(r"nederlands|vlaams|dutch|flemish|\b(?:taal|language|talen|languages)\b", re.IGNORECASE)
_SHOUTED = 6  # words in capitals are a story, of which no two are a name
SLUG_HOURS = ("hours_per_week", "hours_per_week_min", "hours_per_week_max")
OF_DAYS = ("saturday_ok", "sunday_ok", "weekend_ok")
FREE_TEXT = ("motivation",)
MOST_CLAUSES = 60  # of one message are read by themselves
OF_SEVERAL = ("commute", "shifts", "weekend")  # one fact of these says nothing of the others
NO_LAST_WORD = ("name", "shifts", "weekend", "work_permit", "driving_licence")  # "no" is of the answer there


def extract(
    text: str,
    *,
    language: str,
    today: date,
    asked: str | None = None,
    last_asked: str | None = None,
    country: str | None = None,
) -> list[Found]:
    """Facts said in `text`, in the order of the text; a value without a cue counts only as answer to `asked`.

    "Nee, 32" corrects the question before (`last_asked`) when it can. Both languages are read whatever `language`
    says: people mix them.
    """
    if not text.strip():
        return []
    asked = asked if asked in slug_facts() else None
    message = _without_retracted(understand(text, today, asked, country))
    found = _with_corrected(message, _with_named(message, _read(message)))
    found = _with_settled(message, _with_second_look(message, found))
    found = volunteered.without_doubtful(message, _with_now(message, found), _belonging())
    said = message.reading.text
    cue = _CORRECTS.match(said)
    corrects = bool((cue and re.search(r"\w", said[cue.end() :])) or _CORRECTS_AFTER.fullmatch(said))  # not a bare "no"
    corrects = corrects or bool(_THEN.fullmatch(said) and asked != "years_experience")
    if last_asked in slug_facts() and last_asked not in (asked, *FREE_TEXT) and corrects:
        corrected = _read(message.asking(last_asked))
        if _binds_number(corrected, last_asked) and not _binds_number(found, last_asked):
            found = corrected
        elif (wait := _WAITS.match(said) or _AFTER_ALL.match(said)) and all(
            f.name in FREE_TEXT for f in found
        ):  # "wait, yes, I got it last month"
            again = _read(message.asking(last_asked).only(wait.end(), len(said)))
            found = [f for f in again if f.name in slug_facts()[last_asked] and f.status == "given"] or found
    found = shifts.without_outdone(text.lower(), found)
    return sorted(_in_range(found), key=lambda f: (f.start, f.end, f.name))


def in_pieces(
    text: str, found: Sequence[Found], *, today: date, asked: str | None, country: str | None = None
) -> list[Found]:
    """What clauses say by themselves about a question that the whole message gave no answer to: the open one, and every
    other one whose words are in the clause. A first word about something else, or a story around it, can hide one. And
    what merely stands there. Much of it is wrong: bot/belief.py judges it."""
    names = {slug: _not_told(slug, found) for slug in _FINDER_OF}
    told = {slug for slug, facts in slug_facts().items() if any(f.name in facts for f in found)}
    known, sentences = {f.name for f in found}, {*split(text)}
    pieces: list[Found] = []
    as_one = read(text).as_one
    for start, end in sorted({*sentences, *(piece.span() for piece in _PIECE.finditer(text))})[:MOST_CLAUSES]:
        if any(begin < at < finish for begin, finish in as_one for at in (start, end)):
            continue  # "3 years", of "3 years, no, 4"
        clause = text[start:end]
        others = {slug for slug in subjects.touched(clause.lower()) if names[slug] and (slug != asked or slug in told)}
        new: list[Found] = []
        if asked in slug_facts() and asked not in {*told, *FREE_TEXT} and end - start < len(text):
            new += extract(clause, language="nl", today=today, asked=asked, country=country)
            new = [f for f in new if f.name in {*_belonging()[asked or ""]} - known]
        message = _without_retracted(understand(clause, today, "any", country)) if others else None
        for slug in sorted(others):
            if message and (
                slug not in FREE_TEXT or ((start, end) in sentences and not refusals.refuses(clause.lower()))
            ):
                told_of = _FINDER_OF[slug](message.asking(slug))
                if slug == "driving_licence":
                    told_of = (f for f in told_of if not _is_initial(text, start + f.start, asked))
                kept_back = slug in FREE_TEXT and refusals.withheld(message.asking(asked or slug))
                if kept_back or (slug in FREE_TEXT and motivation.tells_no_reason(clause, text[end:])):
                    continue
                new += _in_range([f for f in told_of if f.name in names[slug]])
        pieces += [replace(f, start=f.start + start, end=f.end + start) for f in new if f.status == "given"]
    pieces += [f for f in bare.find(text, asked) if f.name in names[slug_of(f.name)]]
    whole = [f for f in pieces if f.name == "contact_time"]  # "na 17.30 uur", of which a clause is "na 17"
    pieces = [f for f in pieces if f not in whole or not any(_holds(other, f) for other in whole)]
    reached = [f for f in found if f.name in (contact.EMAIL, contact.PHONE) and f.status == "given"]
    pieces = [f for f in pieces if not any(f.start < r.end and r.start < f.end for r in reached)]  # "b.tas@example.com"
    persons = [f for f in found if f.name == "name" and f.status == "given"]
    pieces = [
        f for f in pieces if f.name != "city" or not any(n.start < f.start < n.end for n in persons)
    ]  # "Ada Maasdam"
    if text.isupper() and len(text.split()) > _SHOUTED:
        pieces = [f for f in pieces if f.name != "name" or str(f.value).lower().split()[0] in given_names()]
    pieces = [f for f in pieces if f.name not in SLUG_HOURS or not hours.is_asked_after(text.lower(), f.end)]
    pieces = [f for f in pieces if f.name not in OF_DAYS or not _LAST_ONE.search(lead(text.lower(), f.start))]
    pieces = [f for f in pieces if f.name not in OF_DAYS or f.value is not schedule.ruled_out(text.lower(), f)]
    if licence.is_asked_after(text.lower()):
        pieces = [f for f in pieces if f.name != "driving_licence"]
    if asked != "commute":
        pieces = [f for f in pieces if f.name != "commute_minutes" or not commute.lasts_else(text.lower(), f)]
    schooled = [f for f in found if f.name == "education" and f.status == "given"]  # "A2 mechanica" is a school
    pieces = [
        f for f in pieces if f.name != "language_level" or not any(_crosses((s.start, s.end), f) for s in schooled)
    ]
    if asked not in (None, "language_level") and not _OF_LANGUAGE.search(text):
        pieces = [f for f in pieces if f.value != "native"]  # "nacht? mijn moedertaal"
    if asked != "years_experience" and experience.is_elsewhere(text.lower()):
        pieces = [f for f in pieces if f.name != "years_experience"]
    pieces = [f for f in pieces if f.name != "years_experience" or not experience.is_no_work(text, f, asked)]
    if asked == "driving_licence" and any(f.name == asked and f.value is False for f in found):
        pieces = [f for f in pieces if f.name != "start_date" or dates.starts(text)]  # "not yet, 3 December"
    if asked != "salary" and not re.search(r"\d", text):
        pieces = [f for f in pieces if f.name != "salary_basis"]  # "gross will also do", of what we are asked
    if asked == "education":  # "B.E. chemical" is no licence
        schools = [f for f in found if f.name == "education"]
        licences = ("driving_licence", "licence_type")
        pieces = [
            f for f in pieces if f.name not in licences or not any(_crosses((f.start, f.end), s) for s in schools)
        ]
    if any(f.name.startswith("hours_per_week") for f in found):  # "26, that is the hours", while the pay is asked for
        weeks = [f for f in found if f.name.startswith("hours_per_week")]
        pieces = [
            f for f in pieces if f.name != "salary_eur_hour" or not any(_crosses((f.start, f.end), w) for w in weeks)
        ]
    if second_look.waited(text.lower()) or second_look.holds_on(text.lower()):
        pieces = [f for f in pieces if f.name != "start_date" and not f.name.startswith("notice_period")]
    pieces = [f for f in pieces if not unmeant.is_unmeant(text, f, asked, found)]
    first: dict[tuple[object, ...], Found] = {}
    for piece in pieces:
        first.setdefault((piece.name, piece.start, piece.value), piece)
    return list(first.values())


def _is_initial(text: str, place: int, asked: str | None) -> bool:
    """Whether the letter that stands here begins a name, or an item of a list; not where the licence was asked for."""
    begins_line = not text[:place].rpartition("\n")[2].strip(" *-")
    if _BE_IS.match(text, place):
        return asked != "driving_licence"
    item = begins_line and "\n" in text and _LETTERED.match(text, place)
    initial = _INITIAL.match(text, place) and not _OF_A_LICENCE.search(lead(text.lower(), place))
    return asked != "driving_licence" and bool(item or initial)


def _not_told(slug: str, found: Sequence[Found]) -> set[str]:
    """Of the facts of a question those that are still to be found: all, or where it is answered those that go with the
    answer ("mbo-4" and welding)."""
    facts, known = {*slug_facts()[slug]}, {f.name for f in found}
    answered = facts if facts & known and slug not in OF_SEVERAL else set()
    return {*_belonging()[slug]} - known - answered


def _read(message: Message) -> list[Found]:
    found: list[Found] = []
    back = kept_back(message)
    left = own = message.without([back]) if back else message
    for finder in _IN_TURN:
        new = list(finder(left))
        found += new
        left = left.without(_places(message, new))
    told = own.without([(start, end) for _, start, end in refusals.withheld(message)])
    for finder in _APART:
        found += finder(left if finder in (names.find, places.find) else told)
    answered = {slug for slug, facts in slug_facts().items() if any(f.name in facts for f in found)}
    found += refusals.find(message, answered)
    if not any(f.status != "given" for f in found):
        found += motivation.find(message)
    if not any(f.name in FREE_TEXT for f in found):
        found += motivation.volunteered(message)
    reached = [f for f in found if f.name in (contact.EMAIL, contact.PHONE)]
    spans = zip(reached, _places(message, reached), strict=True)
    others = [f for f, at in spans if whose.is_left_out(message, f.name, *at)]
    return _last_of_each([f for f in found if f not in others])


def _with_named(message: Message, found: list[Found]) -> list[Found]:
    """ "Uren toch liever 24", "Opzegtermijn: geen": what names its subject answers that, whatever was asked."""
    named: list[Found] = []
    for slug, start, end in subjects.named(message):
        part = message.only(start, end).asking(slug)
        answers = {f.name: f for f in _read(part) if f.name in _belonging()[slug]}
        if any(f.status == "given" for f in answers.values()):
            named += answers.values()
            if slug == message.asked:
                gone = answers if slug in OF_SEVERAL else (*slug_facts()[slug], *answers)
                found = [f for f in found if f.name not in gone]  # "Shifts: yes. Nights: too." are two facts
        else:
            named += [f for f in answers.values() if not any(old.name in slug_facts()[slug] for old in found)]
        if any(f.status == "given" and f.name in slug_facts()[slug] for f in (*found, *named)):
            found = _without_declined(message, slug, start, end, found)
    rest = [f for f in found if f.name in FREE_TEXT or not any(f.start < n.end and n.start < f.end for n in named)]
    rest = [f for f in rest if f.name not in FREE_TEXT or not named or _says_more(message, f, named)]
    return _last_of_each(rest + named)


def _without_declined(message: Message, slug: str, start: int, end: int, found: list[Found]) -> list[Found]:
    """ "Shifts? Rather not", while the town is asked for: these words answer what they name, and decline nothing,
    unless they name what is asked for, too."""
    if message.asked in (None, slug, *subjects.touched(message.text[start:end])):
        return found
    said, asked = (_at(message, start), _at(message, end)), slug_facts()[message.asked or ""]
    return [f for f in found if f.status == "given" or f.name not in asked or not _crosses(said, f)]


def _says_more(message: Message, free: Found, named: list[Found]) -> bool:
    """ "I like helping people. My notice period is a month": whether a reason stands beside what names its subject."""
    if not any(free.start < n.end and n.start < free.end for n in named):
        return True
    sentences = [span for span in split(message.reading.original) if not any(_crosses(span, n) for n in named)]
    return any(motivation.APPEALS.search(message.reading.original, *span) for span in sentences)


def _holds(longer: Found, fact: Found) -> bool:
    return longer.start <= fact.start and fact.end < longer.end


def _crosses(span: tuple[int, int], fact: Found) -> bool:
    return fact.start < span[1] and span[0] < fact.end


def _with_second_look(message: Message, found: list[Found]) -> list[Found]:
    """Where nothing of what was asked was found, a more lenient look for just that."""
    if message.asked in (None, *FREE_TEXT):
        return found
    settles = set(slug_facts()[message.asked]) - set(second_look.MEANS)
    if any(f.name in settles or (f.name in second_look.MEANS and f.status != "given") for f in found):
        return found
    known = {f.name for f in found}
    again = second_look.find(message, _read)
    return [*found, *(f for f in again if f.name in _belonging()[message.asked] and f.name not in known)]


def _with_settled(message: Message, found: list[Found]) -> list[Found]:
    """ "Mail, of nee, bellen", "twee plus een, dus drie": the last word on what was asked."""
    if message.asked in (None, *FREE_TEXT, *NO_LAST_WORD):
        return found
    others = [f for f in corrections.find(message) if f.name not in _belonging()[message.asked]]
    for start, end, alone in corrections.settled(message):
        if any(_at(message, start) <= f.start < _at(message, end) for f in others):
            continue  # "25 min. And those 30 hours, make that 36"
        if message.asked == "start_date" and _DAY_ALONE.match(message.all[start:end]):
            continue  # "mid January, let's say the 15th", "tot 15 januari, dus de 18e kan": of the month said before
        if message.asked == "start_date" and any(
            f.name == "start_date" and f.start >= _at(message, end) for f in found
        ):
            continue  # "so 1 January, that's a holiday... 2 January then"
        part = message.only(start, end)
        last = [f for f in _read(part) if f.name in _belonging()[message.asked] and f.status == "given"]
        if not any(f.name in slug_facts()[message.asked] for f in last):
            continue
        places = _places(message, last)
        before = message.all[start : min(places)[0]] + (message.all[max(places)[1] : end] if alone else "")
        if not heavy(before):
            names = {name for f in last for name in (f.name, *_other_forms(f.name))}
            found = [f for f in found if f.name not in names] + last
    return found


def _at(message: Message, place: int) -> int:
    """Where this place of the reading stands in what was typed."""
    ends = message.reading.ends
    return ends[min(place, len(ends)) - 1] if place else 0


def _with_now(message: Message, found: list[Found]) -> list[Found]:
    """ "Was ninety minutes... here fifteen": what is told of now, counted in the unit of what was."""
    if message.asked not in then_now.SLUGS:
        return found
    settles = slug_facts()[message.asked]
    for start, end in then_now.told_of_now(message):
        words = replace(message, text=blank(message.all, [(0, start), (end, len(message.all))]))
        now = [f for f in _read(words) if f.name in _belonging()[message.asked] and f.status == "given"]
        if not any(f.name in settles for f in now if f.name not in second_look.MEANS):
            now += _counted_as(words, found, settles)
        if any(f.name in settles for f in now):
            names = {name for f in now for name in (f.name, *_other_forms(f.name))}
            found = [f for f in found if f.name not in names] + now
    return found


def _counted_as(message: Message, found: list[Found], names: tuple[str, ...]) -> list[Found]:
    """The one number in these words, of what the number before it counted."""
    old = next(
        (f for f in found if f.name in names and isinstance(f.value, (int, float)) and f.value is not True), None
    )
    if message.asked == "notice_period" and (none := then_now.NONE.search(message.text)):
        return [message.found("notice_period_days", 0, *none.span())]
    said = list(then_now.NUMBER.finditer(message.text.rstrip(" \x00")))
    if len(said) != 1:
        return []
    value = plain(to_number(said[0].group())) if said[0].group()[0].isdigit() else 1
    bare = then_now.BARE_NOW.fullmatch(message.text) and not then_now.OF_AN_AGE.search(message.all)
    asks = bare or then_now.ASKS_FOR.search(message.text)
    if old is None and message.asked == "hours_per_week" and asks and value >= 8:
        return [message.found("hours_per_week", value, *said[0].span())]  # "I worked 40. Now I would ask for 28"
    if old is None:
        return []
    return [message.found(old.name, value, *said[0].span())]


def _with_corrected(message: Message, found: list[Found]) -> list[Found]:
    """ "32 uur moet 24 zijn": the new number stands for whatever was read of the old one."""
    right = list(corrections.find(message))
    names = {f.name for f in right}
    kept = [f for f in found if f.name not in names and not any(f.start < r.end and r.start < f.end for r in right)]
    free = [f for f in found if f.name in FREE_TEXT and f not in kept and f.status == "given"]
    cut = [said for f in free if right and (said := _before_sentence(message, f, min(r.start for r in right)))]
    return _last_of_each(kept + cut + right)


def _before_sentence(message: Message, free: Found, place: int) -> Found | None:
    """ "I like it outdoors. Make those 24 hours 20": what stands before the sentence at this place."""
    text = message.reading.original
    end = max((start for start, _ in split(text) if start <= place), default=0)
    said = text[free.start : end].rstrip(" ,;.\n")
    return replace(free, value=said, end=free.start + len(said)) if re.search(r"\w{3}", said) else None


def _without_retracted(message: Message) -> Message:
    """ "32 in plaats van 36": the number taken back is not read at all."""
    rather = [r.span("than") for r in _RATHER_THAN.finditer(message.text)]
    return message.without(
        rather
        + [a.span("also") for a in _ALSO_FINE.finditer(message.text)]  # "30 uur, mag ook 4/5de": the first is the wish
        + [r.span() for r in _RETRACTED.finditer(message.text) if not re.match(r"\s*dan\b", message.text[r.end() :])]
    )


def _places(message: Message, found: list[Found]) -> list[tuple[int, int]]:
    """Where in the reading the words of these facts stand."""
    reading = message.reading
    return [(bisect_left(reading.starts, f.start), bisect_right(reading.ends, f.end)) for f in found]


def _last_of_each(found: list[Found]) -> list[Found]:
    """One value per fact: the last one said; and of the forms of one quantity the last form said."""
    latest: dict[str, Found] = {}
    for f in sorted(found, key=lambda f: f.start):
        for name in [n for n in latest if replaces(f.name, n)]:
            del latest[name]
        latest[f.name] = f
    return list(latest.values())


def _other_forms(name: str) -> list[str]:
    return [other for forms in _forms() if name in forms for other in forms]


def replaces(new: str, old: str) -> bool:
    """Whether two facts are different forms of one quantity."""
    return any(new in forms and old in forms and forms[new] != forms[old] for forms in _forms())


def _binds_number(found: list[Found], slug: str) -> bool:
    return any(f.name in slug_facts()[slug] and f.status == "given" and not isinstance(f.value, bool) for f in found)


def _in_range(found: list[Found]) -> Iterator[Found]:
    for f in found:
        fact, value = _known_facts()[f.name], f.value
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or fact.get("min", value) <= value <= fact.get("max", value):
            yield f


@cache
def _declared() -> dict[str, Any]:
    declared: dict[str, Any] = yaml.safe_load(FACTS.read_text(encoding="utf-8"))
    return declared


@cache
def slug_facts() -> dict[str, tuple[str, ...]]:
    """For each question the facts that answer it."""
    return {slug: tuple(entry["facts"]) for slug, entry in _declared()["slugs"].items()}


@cache
def _belonging() -> dict[str, tuple[str, ...]]:
    """For each question the facts that belong to it, whether they answer it or not."""
    return {slug: (*entry["facts"], *entry.get("also", ())) for slug, entry in _declared()["slugs"].items()}


@cache
def _known_facts() -> dict[str, dict[str, Any]]:
    facts: dict[str, dict[str, Any]] = _declared()["facts"]
    return facts


@cache
def _forms() -> list[dict[str, int]]:
    """For each quantity with several forms: fact -> number of its form; the two ends of a range share one."""
    forms = []
    for group in _declared()["forms"]:
        forms.append({name: i for i, form in enumerate(group) for name in (form if isinstance(form, list) else [form])})
    return forms
