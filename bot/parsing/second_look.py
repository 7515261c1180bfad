"""A second, more lenient look for what was asked, when the first reading found nothing of it.

Whatever rules told a story from an answer, most messages that follow a question do answer it. So the one quantity that
fits the question, or the one that the message begins with, is read as if it stood there alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.parsing import yes_no
from bot.parsing.answers import heavy, is_age
from bot.parsing.bounds import NOW
from bot.parsing.clauses import Clause, blank, lead
from bot.parsing.durations import JOURNEY
from bot.parsing.experience import NOT_WORK
from bot.parsing.found import Found
from bot.parsing.message import Message
from bot.parsing.patterns import look_for
from bot.parsing.work_permit import ran_out

Read = Callable[[Message], list[Found]]

# What only the candidate can know: "is two weeks short enough?" tells it, "is 32 hours possible?" asks the vacancy.
THEIRS = ("notice_period", "commute", "language_level", "years_experience", "education", "driving_licence", "name")
# What a yes or no at the head of an answer answers, whatever follows it.
YES_OR_NO = {"driving_licence": "driving_licence", "work_permit": "work_permit"}
_MANY = r"(?P<n>\d{1,3}(?:[.,]\d)?|an?|one|een|één|'?n|half an?|halve?|halven?|anderhal(?:f|ve))"
_UNIT = {
    "notice_period": rf"{_MANY} ?-?(?:[a-z]+ )?(?:(?:werk)?daa?g(?:en)?|days?|weke?n|week(?:en|je|jes)?|weeks?|wks?"
    r"|maa?nd(?:en|je|jes)?|mnd(?:en)?|mo?n?ths?)",
    "years_experience": rf"{_MANY} ?-?(?:[a-z]+ )?(?:jaa?r(?:en|tjes?)?|jr|years?|yrs?)",
    "commute": rf"(?:{_MANY} ?-?(?:[a-z]+ )?(?:min[a-z]{{0,8}}|uur(?:tje|ke)?|hours?|hrs?)|(?:een |an? )?half(?: an)? ?"
    r"(?:uur(?:tje|ke)?|hour)|(?:(?:3|an?|een) )?(?:kwartier(?:tje|ke)?|quarter (?:of an )?hour))",
    "language_level": r"(?P<n>[abc][12])",
}
MEANS = ("transport", "own_transport")  # leave open how long it takes
_QUANTITY = {slug: look_for(rf"(?<![\w.,/€-]){words}(?![\w'-])") for slug, words in _UNIT.items()}
# Other things that are counted in the same units.
_ELSE_BEFORE = look_for(
    r"\b(?:give me|gimme|hold on|hang on|back in|over|na|after|since|sinds|elke|iedere|every|each|om de|last|vorige"
    r"|afgelopen|past|next|volgende|(?:op|om"
    r"|at|by"
    r"|before|voor|tot|till|until) (?=\d)|another|nog|dan|then|plus|daarna|age|leeftijd|van (?:mijn|m'n)"
    r"|in (?=\d+ (?:day|week|month|dag|we[e]?k"
    r"|maand)))\s*$"
)
_ELSE_AFTER = look_for(
    r"\s*(?:geleden|ago|later|earlier|eerder|oud|old|vakantie|holidays?|ervaring|experience|vrij|off|ziek|sick"
    r"|per (?:week"
    r"|day|dag|maand|month)|a (?:week|day|month)|in de week|from (?:now|today)|proeftijd|probation|pauze|break"
    r"|pause|wait"
    r"|wachten|van (?:school|huis)|before|voordat|voor ik|after|nadat)\b"
)
_ELSE_NEAR = {  # what lasts as long, within a few words
    "notice_period": look_for(
        r"\b(?:wacht\w*|wait\w*|proeftijd|probation|trial|stage|internship|ziek|sick|gewerkt|worked"
        rf"|vakantie|holiday|op reis|{JOURNEY})\b"
    ),
    "years_experience": NOT_WORK,
    "commute": look_for(
        r"\b(?:used to|vroeger|was|were|moest|had|wait\w*|wacht\w*|late|laat|too|te (?:ver|lang|veel))\b"
    ),
}
_NEAR = 4  # words
_PUTS_OFF = look_for(
    r"\b(?:weet (?:ik )?(?:het |dat )?(?:nog |even |eigenlijk )*niet|geen (?:idee|flauw)|no (?:idea|clue)|not sure"
    r"|don'?t know|dunno|depends|hangt|ligt (?:er)?aan|zal (?:het |dat )?(?:even )?(?:na)?kijken|let me (?:check"
    r"|look|ask)"
    r"|have to (?:check|look|ask)|later|straks)\b"
)
_WAITED = look_for(  # "Eight weeks. No reply": how long somebody waited for us
    r"\b(?:silence|radio silent|stilte|not a (?:single )?word|geen woord"
    r"|(?:no|not an?|without an?|without any|geen|zonder) (?:\w+ )?(?:reply|answer|response|word|news|update|antwoord"
    r"|reactie|bericht|nieuws)|(?:heard|hear|got) (?:nothing|nowt|zilch)|nothing (?:heard|back)"
    r"|(?:haven'?t|hasn'?t|didn'?t|never) (?:heard|hear|got|had) (?:\w+ )?(?:back|anything|reply|answer)"
    r"|(?:niets|niks) (?:meer )?(?:gehoord|vernomen)|(?:still|been|i'?ve been) waiting|wacht (?:ik )?(?:nu )?al)\b"
)
# Where these are told of, a number may be all too much else.
_GRAVE = look_for(
    r"\b(?:dokters?|artsen|de arts|doctors?|kanker|cancer|dying|died|dies|sterven|stierf|overleden|dood"
    r"|suicid\w*|zelfmoord)\b"
)
_ASKS_BACK = look_for(
    r"\W*(?:(?:en|and|maar|but|of|or|so|dus)\s+)?(?:wat|wie|waar\w*|wanneer|hoe\w*|welke?|what|who|where|when|how|why"
    r"|which|do (?:you|i|we)|does (?:the|your)|is (?:er|there)|are there|zijn er|hebben (?:jullie|we)|moet|must|kan ik"
    r"|can i|mag ik|may i)\b"
)
_ON_CONDITION = look_for(r"\b(?:if|als|mits|unless|tenzij|aanvragen|apply|arrange|regelen|sponsor\w*)\b")
_UP_TO = look_for(
    r"\b(?:up to|at most|max\w*|hooguit|hoogstens|tot(?: en met)?|no more than|niet meer dan)\s+(?:about |ongeveer )?$"
)
_FIRST_ALONE = ("start_date", "hours_per_week", "salary", "years_experience", "city", "notice_period")
_SUPPOSES = look_for(r"\W*(?:with|met|if|als|suppose|stel|say that|the ad|de vacature)\b")
_DAY_IN_WORDS = (
    r"\b\w+(?:th|st|nd|rd|ste|de) (?:of |van )?(?:jan|feb|m(?:aa)?r|apr|ma?[ey]i?|ju[nl]|aug|sep|o[kc]t|nov|dec)"
)
_NUMBER = look_for(rf"\d|{_DAY_IN_WORDS}")
_PROPOSES = look_for(r"\b(?:(?:shall|could|can) we say|zullen we(?: zeggen)?|what about|let'?s say|zeg maar|stel)\b")
_BREAK = look_for(
    r"[.!?;,\n](?=\s|$)|[\U0001F300-\U0001FAFF☀-➿]|\s(?:because|want|omdat|before|after|since|but|maar|if|als|which)\s"
)
_ENOUGH = look_for(r"\W*(?:is|are|zijn|telt|does?|would|could|can|kan|mag|zou)\b")
_WISH = look_for(
    r"\W*(?:(?:and|en|or|of|so|dus|oh|hmm+|,)\W+)*(?:would|could|might|zou(?:den)?|mag|do you have|have you got"
    r"|hebben jullie|heb je|heeft u|is (?:whatsapp|app|mail|e-?mail)|what about|how about"
    r"|wat dacht u van)\b(?! i (?:get|earn|make)\b)"
)
_WISHED = {
    **dict.fromkeys(("hours_per_week", "salary"), look_for(r"(?<![\w.,])\d[\d.,]*")),
    "start_date": look_for(rf"(?<![\w.,])\d[\d.,]*|{_DAY_IN_WORDS}"),
    "contact_channel": look_for(r"\b(?:whatsapp|app|e-?mail|mail|phone|telefoon|bellen|call|mailen|appen)\b"),
}
_DRAWN = look_for(r"\b(?:so|dus)\s+(?P<said>yes|yeah|no|nope|ja|nee|neen)\W*$")
_NO_NOTICE = look_for(
    r"\W*(?:(?:nee+|no|nou|well|er is|there is|there'?s|heb|i have|ik heb|we hebben|absoluut|absolutely)\W+)*"
    r"(?P<none>(?:ge+n|g[ei]ene?n?)(?! (?:idee|flauw|zin|benul|commentaar|antwoord))|none|nane|nil|nowt|naught|zero|nul"
    r"|no notice|nothing|niks|niets|nada|noppes|n/?a|nvt)"
    r"(?=\W|\Z)(?! (?:comes|is (?:sure|zeker)|bepaald|decided))(?![^.!?;]*\d)"
)
_AT_ONCE = look_for(
    r"\W*(?P<now>asap|straight ?away|right away|immediately|meteen|direct|per direct|onmiddellijk)(?=\W"
    r"|\Z)(?![^.!?]*\d)"
    r"(?! (?:na|after|as|als|zodra|when|from|vanaf)\b)"
)
_NAME_FIRST = look_for(
    r"\W*(?P<n>[A-ZÀ-Þ][\w'-]{3,}(?: (?:aan|op|bij|[A-Z])[\w'-]*){0,3})(?=[,.;!]\s+"
    r"(?:(?:it|the|an?|near|close|by|not far|that|where|bij|het|'t|de|een|dat|waar|net|vlak|naast|behind|achter)\b"
    r"|it's))"
)
_STOP = look_for(r"[.!?\n]+(?=\s|$)")
_REQUIRED = look_for(
    r"\b(?:verplicht|vereist|nodig|required|needed|necessary|mandatory|must|eis|minimum|the norm|norm)\b(?! (?:think"
    r"|say))"
)


_HOLD_ON = look_for(  # "bear with me, the dog, no, the parcel": no answer yet
    r"\W*(?:(?:sorry|oh|wait|oops|please|ok|okay|can you|could you|just)\W+){0,3}(?:hold on|hang on|bear with me"
    r"|one (?:sec\w*"
    r"|moment|minute)|(?:give me|gimme) (?:a|one|1) (?:sec\w*|moment|minute)|brb|be right back|wait a (?:sec\w*|moment"
    r"|minute))\b(?!.*\d)"
)


def holds_on(low: str) -> bool:
    """Whether somebody asks for a moment, and gives no number; in lower case."""
    return _HOLD_ON.match(low) is not None


def waited(low: str) -> bool:
    """Whether somebody tells that they wait for an answer of ours; in lower case."""
    return _WAITED.search(low) is not None


def find(m: Message, read: Read) -> Iterator[Found]:
    """The facts of the open question."""
    if m.asked is None or _PUTS_OFF.search(m.all) or _GRAVE.search(m.all):
        return
    if m.asked == "work_permit" and ran_out(m):
        return
    if m.asked in ("start_date", "notice_period") and waited(m.all):
        return
    yes = _yes_or_no(m) if m.asked in YES_OR_NO else None
    if yes is not None and not (yes and _ON_CONDITION.search(m.all)):
        yield m.found(YES_OR_NO[m.asked], yes, *first_word(m))
        return
    if m.asked == "weekend" and yes_no.answer(re.split(r"[.!?\n]", m.text.strip())[0]) is True:
        yield m.found("weekend_ok", True, *first_word(m))  # "Fine. The cat takes my half of the bed anyway"
        return
    if m.asked == "notice_period" and (none := _NO_NOTICE.match(m.text)):
        yield m.found("notice_period_days", 0, *none.span("none"))
        return
    if m.asked == "start_date" and (at_once := _AT_ONCE.match(m.text)):
        yield m.found("start_date", m.today.isoformat(), *at_once.span("now"))
        return
    if m.asked == "city" and (place := _place_at_head(m)):
        yield from (f for f in read(place) if f.name == "city")
        return
    again = [f for f in read(told_in_asking(m)) if f.status == "given"] if m.asked in THEIRS or _wishes(m) else []
    yield from again
    if not again and m.asked in _FIRST_ALONE and (first := _first_clause(m)):
        again = [f for f in read(first) if f.status == "given"]
        yield from again
    if m.asked not in _QUANTITY or any(f.name not in MEANS for f in again):
        return
    for start, end in _candidates(m):
        if m.asked == "years_experience" and (number := re.match(r"\d+", m.all[start:end])):
            end = start + number.end()  # "twelve bloody years"
        if m.asked == "commute" and (limit := _UP_TO.search(m.all[:start])):
            start = limit.start()
        alone = replace(m, text=blank(m.all, [(0, start), (end, len(m.all))]))
        found = [f for f in read(alone) if f.status == "given"]
        yield from found
        if found:
            return


def _yes_or_no(m: Message) -> bool | None:
    """The yes or no that an answer leads with, or else the one it draws: "only a Kenyan one, so no"."""
    drawn = _DRAWN.search(m.text)
    first = yes_no.leading(m.text)
    return yes_no.opening(drawn["said"]) if first is None and drawn else first


def _place_at_head(m: Message) -> Message | None:
    """ "Kranenburg, it's quite small": the name before the first comma, and a story after it."""
    head = _NAME_FIRST.match(m.reading.typed)
    if not head or "\x00" in m.text[: head.end()]:
        return None
    return replace(m, text=m.text[: head.end("n")] + " " * (len(m.text) - head.end("n")))


def _wishes(m: Message) -> bool:
    """ "Could it be 28?", "would 1 April do?": a wish, put as a question; of one number, and not "is 28 possible?"."""
    asks = [part for part in m.parts if part.kind == "question"]
    if not asks or m.asked not in _WISHED:
        return False
    begin = max((stop.end() for stop in _STOP.finditer(m.all, 0, asks[0].start)), default=0)
    wish = _WISH.match(m.all, max(begin, 0)) or _WISH.match(m.all, asks[0].start)
    stop = _STOP.search(m.all, asks[0].start)
    said = _WISHED[m.asked].findall(m.all[begin : stop.end() if stop else len(m.all)])
    return bool(wish) and len(said) == 1


def _first_clause(m: Message) -> Message | None:
    """What begins with the first number by itself, whatever is told after it; not if it asks, or tells of others."""
    number = _NUMBER.search(m.all)
    stop = _BREAK.search(m.all, number.end()) if number else None
    if not number or not stop or _ASKS_BACK.match(m.all) or _SUPPOSES.match(m.all) or m.parts[0].kind == "other":
        return None
    if heavy(_PROPOSES.sub(" ", m.all[: number.start()])) or (m.asked == "salary" and NOW.search(m.all)):
        return None  # what somebody earns now is never kept
    if m.asked == "start_date" and _IS_NOTICE.match(m.all, stop.start()):
        return None  # "vier weken, mijn opzegtermijn"
    if "question" in (m.parts[0].kind, _kind_at(m, number.start())) and _ENOUGH.match(m.all):
        return None  # "is 32 hours possible, or ...?"
    return replace(m, text=blank(m.all, [(stop.start(), len(m.all))]))


_IS_NOTICE = look_for(
    r"[\s,.:;!()-]*(?:(?:dat|die|dit|is|mijn|m'n|mn|de|het|als|zo lang|zolang|dus|bedoel ik|nog|namelijk"
    r"|wel),? )*op\s?zeg(?!gen (?:hoeft|is niet|hoef|moet ik niet))"
)


def _kind_at(m: Message, place: int) -> str:
    return next(part.kind for part in m.parts if part.start <= place < part.end)


def first_word(m: Message) -> tuple[int, int]:
    word = re.search(r"[^\W\x00]+", m.text)
    return word.span() if word else (0, 0)


def told_in_asking(m: Message) -> Message:
    """With the questions in which a candidate tells about themselves: "isn't it half an hour by scooter?"."""
    text = m.text
    for part in m.parts:
        if part.kind == "question" and not _asks(m, part):
            text = text[: part.start] + m.all[part.start : part.end] + text[part.end :]
    return replace(m, text=text)


def _asks(m: Message, part: Clause) -> bool:
    """Whether the sentence of this part asks for something that we know."""
    begin = max((stop.end() for stop in _STOP.finditer(m.all, 0, part.start)), default=0)
    stop = _STOP.search(m.all, part.start)
    sentence = m.all[begin : stop.end() if stop else len(m.all)]
    enough = m.asked == "years_experience" and _ENOUGH.match(sentence)
    return bool(enough or _ASKS_BACK.match(sentence) or _REQUIRED.search(sentence))


def _candidates(m: Message) -> list[tuple[int, int]]:
    """The quantity that the message begins with; otherwise the only one of the candidate's own words."""
    fitting = [q.span() for q in _QUANTITY[m.asked or ""].finditer(m.all) if not _is_else(m, q)]
    if not fitting:
        return []
    start, _ = fitting[0]
    own = [span for span in fitting if m.text[span[0]] != "\x00"]
    part = next(p for p in m.parts if p.start <= start < p.end)
    if not heavy(m.all[:start]) and not (part.kind == "question" and _asks(m, part)):
        return fitting[:1]
    return own if len(own) == 1 else []


def _is_else(m: Message, q: re.Match[str]) -> bool:
    words = " ".join([*m.all[: q.start()].split()[-_NEAR:], *m.all[q.end() :].split()[:_NEAR]])
    near = _ELSE_NEAR.get(m.asked or "")
    return bool(
        (near and near.search(words))
        or _ELSE_BEFORE.search(lead(m.all, q.start()))
        or _ELSE_AFTER.match(m.all, q.end())
        or (m.asked == "years_experience" and is_age(m, *q.span()))
    )
