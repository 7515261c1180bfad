"""From one parsed message to the facts it holds, and to what it is when the classifier was not sure. No rasa here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot import custom
from bot.asides import forgotten, mentioned
from bot.belief import Belief
from bot.examples import REASON
from bot.memory import CUSTOM, DECLINED, FACTS, NO_PREFERENCE, answers, slug_of
from bot.parsing import yes_no
from bot.parsing.extract import Found, extract
from bot.parsing.motivation import APPEALS, gives_reason, puts_aside, tells_no_reason
from bot.parsing.refusals import HAS_PREFERENCES, puts_off, refuses
from bot.parsing.subjects import touched
from bot.sentences import sentences, split

UNSURE = ("nlu_fallback", "out_of_scope")
FREE_TEXT = ("motivation",)  # whatever is said when asked is the answer, so it must be an answer
# Said about the talk itself: none of these is anybody's motivation.
NO_ANSWER = frozenset(
    {
        *("greet", "goodbye", "thanks", "wait", "affirm", "deny", "refuse", "no_preference", "dont_know", "correct"),
        *("ask_memory", "forget_fact", "ask_repeat", "ask_why", "switch_language", "why_me", "go_on"),
    }
)
# The answer that shares its words with a question.
ANSWERED_BY = {
    "ask_hours": "hours_per_week",
    "ask_start_date": "start_date",
    "ask_salary": "salary",
    "ask_location": "city",
    "ask_training": "education",
}
NOT_CORRECTED_BY = (
    *("ask_memory", "ask_why", "ask_repeat", "why_me", "forget_fact", "dont_know", "refuse"),
    *("greet", "goodbye", "thanks", "wait", "small_talk"),  # "fijn weekend!"
)
# What a message stays although it also answers a question of the vacancy's own, which shares its words with anything.
SHARE_WORDS_WITH_CHOICES = ("shifts", "weekend")
NO_CORRECTION = re.compile(r"[?{}<>\[\]=\u2044]")  # a question, or no human language
KEPT_BESIDE_CUSTOM = ("affirm", "deny", "refuse", "no_preference", "forget_fact", "switch_language", *REASON)
# Without any of these and without a question mark, a sentence beside an answer tells something.
ASKS = re.compile(
    r"\b(?<!wel )(?<!ook )(?<!heb )wat\b|(?:^|[,.;!]\s*|\b(?:en|of|maar)\s+)(?:kan|mag|moet) ik\b"
    r"|\b(?:hoe|hoeveel|waar|waarom(?! niet)|wanneer|wie|welke?|krijg|is er|zijn er|vraag|benieuwd"
    r"|weten|what|how|where|why(?! not)|when|who|which|do (?:i|you)|can i|may i|is there|are there|question"
    r"|wonder|know)\b",
    re.IGNORECASE,
)
PLAIN_NAMES = ("name", "city", "years_experience", "start_date")  # any word or number could be one
_SAID_ANEW = re.compile(
    r"\W*(?:make (?:that|it)|maak (?:er|daar)(?:van)?|ik bedoel|i mean(?:t)?|of eigenlijk|or rather|or actually)"
    r"\s*[:,]?\s+(?P<words>\S+.*\S)",
    re.IGNORECASE | re.DOTALL,
)
_GO_ON = re.compile(
    r"\W*(?:(?:nee|no|ok|oke|oké)\W+)?(?:go on|carry on|continue|let'?s (?:go on|continue)"
    r"|ga (?:maar |gewoon |nu )*(?:door|verder)|(?:gewoon |maar )*(?:verder|doorgaan)(?: (?:graag|maar|gaan))?)\W*",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(?:jaa?r(?:en)?|years?|yrs?)\b", re.IGNORECASE)
SURE_UNASKED = 0.8  # confidence from which free text answers a question that was not asked
PERSONAL = ("name", "email", "phone", "salary", "motivation", "contact_channel")  # what may be kept to oneself
# "Ik wil solliciteren", "I'm looking for work" say that somebody applies, and not why.
_APPLIES = re.compile(
    r"(?:wil|want|zoek|zoekt|zoeken|looking|graag|interess\w*|belangstelling)\b"
    r"(?! (?:iets|werk|something|work|a job|een baan) (?:waar|waarin|waarbij|where|that|met|with))(?! (?:met|with"
    r"|mensen|people|helpen))",
    re.IGNORECASE,
)
_TO_APPLY = re.compile(
    r"\b(?:\w+ )?(?:to apply|applying for|(?:te )?solliciteren(?: (?:als|op|naar|voor|bij))?)\b", re.IGNORECASE
)
_WHY = re.compile(r"\b(?:because|cause|cos|since|as i|omdat|want|vanwege|aangezien|zodat|so that)\b", re.IGNORECASE)
# "Do you pass my details on?" keeps nothing to oneself, whatever intent it resembles; "can we skip that?" does.
_ASKS_US = re.compile(
    r"(?:^|[,.;!?\n]\s*)(?:(?:hi+|hello|hey|hoi|hallo|ok|so|and|but|en|maar|dus|sorry)\W+)*"
    r"(?:(?:do|does|did|is|are|will|have|has) (?:y\w{1,2}|they|it|the|there|this|my|somebody|someone|anyone)\b"
    r"|(?:what|when|wh?e[hn]n?|who|how|which|where|wat|wie|wanneer|hoe\w*|waar|welke?)\b"
    r"|(?:geven|geef|delen|deel|bewaren|sturen|verkopen|zijn|hebben|heb|krijg|krijgen|is|wordt|worden|gaan|gaat)"
    r" (?:jullie|je|jij|u|mijn|er|dat|dit|het|de)\b)",
    re.IGNORECASE,
)
_LETS_BE = re.compile(
    r"\b(?:(?:skip|pass)(?! (?:to|my|on (?:my|the|it|them))\b)|leave|rather|private|blank|refuse|decline|not say"
    r"|liever|overslaan|over ?sla|open laten|privé|niet zeggen)\b",
    re.IGNORECASE,
)
FEW_NO = 3  # words of a bare "nee", "nee hoor", "no thank you"
FEWEST_CALM = 4  # words of a reason beside words that call for a person
FEW_WORDS = 6  # beside other facts, fewer words than this are no motivation


@dataclass(frozen=True)
class Context:
    """What the talk so far says about the message."""

    language: str
    today: date
    asked: str | None = None
    last_asked: str | None = None
    confirming: bool = False
    offered: bool = False
    known: Mapping[str, Any] = field(default_factory=dict)  # fact name -> slot value
    custom: Mapping[str, Any] | None = None  # the vacancy's own question that stands open
    country: str | None = None  # the vacancy's
    all_custom: Sequence[Mapping[str, Any]] = ()  # all questions of its own
    opening: bool = False  # the first message: the question before it was the greeting's


def _introduced(text: str, found: Sequence[Found], context: Context) -> list[Found]:
    """What the first message tells besides when it is not read as the answer to the greeting's question."""
    told = {slug_of(fact.name) for fact in found}
    unasked = extract(text, language=context.language, today=context.today, country=context.country)
    return [
        fact
        for fact in unasked
        if fact.status == "given"
        and slug_of(fact.name) not in told
        and not any(fact.start < other.end and other.start < fact.end for other in found)
    ]


def _in_passing(fact: Found, text: str) -> bool:
    """ "I write to twelve firms, you can be the first, up to you": in a first message of more than a few words, no
    preference about a start that its sentence does not speak of."""
    if fact.status != "no_preference" or len(text.split()) <= FEW_WORDS:
        return False
    sentence = next((text[slice(*span)] for span in sentences(text) if span[0] <= fact.start < span[1]), text)
    return slug_of(fact.name) not in touched(sentence.lower())


def facts_in(
    text: str,
    intent: str,
    context: Context,
    *,
    signalled: bool = False,
    loaded: Sequence[tuple[int, int]] = (),
    belief: Belief | None = None,
) -> list[dict[str, Any]]:
    """An entity per fact of the message: name, value (or a reserved one), and the span of the words that hold it.
    `loaded` are the places of the words that call for a person."""
    asked = None if _about_something_else(intent, context) else context.asked
    found = extract(
        text,
        language=context.language,
        today=context.today,
        asked=asked,
        last_asked=context.last_asked,
        country=context.country,
    )
    if context.opening:
        found = [f for f in found if not _in_passing(f, text)]
        found = [*found, *_introduced(text, found, context)]
    if belief:
        found = belief.kept(
            text,
            found,
            today=context.today,
            asked=asked,
            country=context.country,
            loaded=loaded,
            opening=context.opening,
        )
    entities = [_entity(f) for f in found if _stands(f, found, text, intent, signalled=signalled)]
    if _only_introduces(text, context):
        entities = [e for e in entities if e["entity"] not in FREE_TEXT or e["value"] in (DECLINED, NO_PREFERENCE)]
    if intent == "forget_fact":
        gone = forgotten(text, context.all_custom, context.last_asked)
        return [e for e in entities if slug_of(e["entity"]) not in gone] + [
            {"entity": "forget", "value": slug, "start": 0, "end": len(text)} for slug in gone
        ]
    if context.asked in FREE_TEXT and intent.startswith("ask_") and not signalled and not _has(entities, context.asked):
        told = custom.told(text) if "?" in text else ""  # "mensen helpen. hoe lang duurt het?"
        reason = len(told.split()) > 1 and not told.lower().startswith(("because", "omdat", "want "))
        if reason and not puts_aside(text):
            entities.append({"entity": context.asked, "value": told, "start": 0, "end": len(told)})
    if changed := _choice_changed(text, intent, context):
        return [*changed, *(e for e in entities if slug_of(e["entity"]) not in SHARE_WORDS_WITH_CHOICES)]
    if context.custom and not signalled:
        entities = [*entities, *_own_answer(text, intent, context, entities)]
    if not entities and context.asked:
        entities = [] if signalled and context.asked in FREE_TEXT else _bound(text, intent, context)
    return entities or _corrected(text, intent, context)


def volunteered(text: str, intent: str, confidence: float, context: Context) -> list[dict[str, Any]]:
    """What appeals to somebody, told before it was asked: kept, so that it is never asked."""
    name = intent[len("answer_") :]
    sure = confidence >= SURE_UNASKED and len(text.split()) >= FEW_WORDS and not NO_CORRECTION.search(text)
    if (
        name not in FREE_TEXT
        or not (sure and _appeals(text))
        or tells_no_reason(text)
        or name in context.known
        or context.offered
    ):
        return []
    return [{"entity": name, "value": text.strip(), "start": 0, "end": len(text)}]


def few_words(text: str, intent: str, context: Context) -> list[dict[str, Any]]:
    """ "Bloemen", when asked what appeals: a word that is known but says nothing else is the answer."""
    if intent != UNSURE[0] or context.asked not in FREE_TEXT or NO_CORRECTION.search(text) or puts_aside(text):
        return []
    return [{"entity": context.asked, "value": text.strip(), "start": 0, "end": len(text)}]


def unasked(text: str, intent: str, confidence: float, context: Context) -> list[dict[str, Any]]:
    """ "WhatsApp", "B en BE": a short answer that says itself which question it answers, though another stands open."""
    slug = intent[len("answer_") :]
    known = {slug_of(name) for name in context.known}
    plain = slug in PLAIN_NAMES and not (slug == "years_experience" and _YEARS.search(text))
    named = intent.startswith("answer_") and slug not in (*FREE_TEXT, "custom") and not plain
    if not named or confidence < SURE_UNASKED or slug in known or context.offered or NO_CORRECTION.search(text):
        return []
    if yes_no.opening(text.lower()) is not None:
        return []  # a yes or no is about the question that stands open
    return _read_as(slug, text, context) if len(text.split()) <= FEW_WORDS else []


def told_beside(
    text: str, loaded: Sequence[tuple[int, int]], found: Sequence[Mapping[str, Any]], context: Context
) -> list[dict[str, Any]]:
    """ "Keen on farm work. My last boss ...": what appeals to somebody, in the clauses beside those that call for a
    person; `loaded` are the places of these."""
    if context.asked not in FREE_TEXT or _has(found, context.asked) or context.offered:
        return []
    calm = [(start, end) for start, end in split(text) if all(end <= a or start >= b for a, b in loaded)]
    calm = [(start, end) for start, end in calm if "?" not in text[start:end] and not puts_aside(text[start:end])]
    said = _run(text, calm)
    if said is None or len(text[slice(*said)].split()) < FEWEST_CALM:
        return []
    return [{"entity": context.asked, "value": text[slice(*said)].strip(), "start": said[0], "end": said[1]}]


def _run(text: str, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first of these that says what appeals, with what follows right after it."""
    first = next((at for at, span in enumerate(spans) if APPEALS.search(text, *span)), None)
    if first is None:
        return None
    start, end = spans[first]
    for begin, finish in spans[first + 1 :]:
        if text[end:begin].strip():
            break
        end = finish
    return start, end


def changed_words(text: str, context: Context) -> list[dict[str, Any]]:
    """ "Make that: helping the elderly", after the answer in one's own words: the new words, without the cue."""
    again = _SAID_ANEW.match(text)
    if not again or context.last_asked not in FREE_TEXT or context.last_asked not in context.known:
        return []
    return [
        {"entity": context.last_asked, "value": again["words"].strip(), "start": again.start("words"), "end": len(text)}
    ]


def topic_of(text: str, intent: str, entities: Sequence[Mapping[str, Any]]) -> str:
    """ "Is 28 uur ook goed?" asks what the vacancy says, and is no answer in which a number was missed."""
    if "?" not in text or any(is_fact(e) for e in entities):
        return intent
    return {
        "answer_hours_per_week": "ask_hours",
        "answer_start_date": "ask_start_date",
        "answer_salary": "ask_salary",
    }.get(intent, intent)


def _has(entities: Sequence[Mapping[str, Any]], name: str) -> bool:
    return any(e["entity"] == name for e in entities)


def _about_something_else(intent: str, context: Context) -> bool:
    """Whether a yes or no answers an offer, or "does this still hold?", and so is no value of the open question."""
    names = answers(context.asked or "")
    yes_no = bool(names) and not names[0].startswith(CUSTOM) and FACTS[names[0]]["type"] == "bool"
    if context.offered:
        return intent in ("affirm", "deny")
    return context.confirming and (intent == "affirm" or (intent == "deny" and yes_no))


def _entity(found: Found) -> dict[str, Any]:
    value = {"declined": DECLINED, "no_preference": NO_PREFERENCE}.get(found.status, found.value)
    return {"entity": found.name, "value": value, "start": found.start, "end": found.end}


def _stands(fact: Found, found: Sequence[Found], text: str, intent: str, *, signalled: bool) -> bool:
    """Free text counts only when it is said as an answer, and not when a person must read it first."""
    if fact.name not in FREE_TEXT or fact.status != "given":
        return True
    if intent == "apply" and _only_applies(text[fact.start : fact.end]):
        return False
    if (
        signalled
        or (intent == "refuse" and re.search(r"\b(?:rather|liever)\b", text, re.IGNORECASE))
        or (intent in NO_ANSWER and len(text.split()) < FEW_WORDS)
        or (intent.startswith("ask_") and ("?" in text or ASKS.search(text)))
    ):
        return False  # "het salaris" is an answer to "wat spreekt je aan?", "wat is het salaris" is not
    others = [f for f in found if f.name not in FREE_TEXT]
    if others and intent == "correct":
        return False  # "ik bedoel nee, ik heb geen rijbewijs" puts something right, and is no reason to want the job
    if intent.startswith("answer_") and intent != f"answer_{fact.name}":
        told_of_these = intent in {_answer(slug_of(f.name)) for f in others}  # "je mag me bellen op 06..."
        return not told_of_these and len(text.split()) >= FEW_WORDS
    return intent == f"answer_{fact.name}" or not others or len(without(text, others).split()) >= FEW_WORDS


def _only_introduces(text: str, context: Context) -> bool:
    """ "Ik ben al jaren postbode en zag een receptionist gevraagd": a first message that tells who somebody is, or what
    made them write, and not why they want the job."""
    if not (context.opening and context.language == "nl") or not _SAW.search(text):
        return False
    return not (_appeals(text) or gives_reason(text))


_SAW = re.compile(r"\b(?:zag|zie|gezien|las|lees|gelezen|hoorde|gehoord|vond|gevonden|kwam|stond|tip)\b", re.IGNORECASE)


def _appeals(text: str) -> bool:
    """Whether it says what draws somebody, and not only that they apply."""
    return any(not _APPLIES.match(text, word.start()) for word in APPEALS.finditer(text))


def _only_applies(text: str) -> bool:
    """ "I'd like to apply for the daycare", without a word about why."""
    return bool(_TO_APPLY.search(text)) and not (_WHY.search(text) or _appeals(_TO_APPLY.sub(" ", text)))


def without_answers(
    questions: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]], text: str
) -> list[Mapping[str, Any]]:
    """Without a question mark, "I can start in two weeks" is no question about the start, nor a motivation any."""
    if "?" in text:
        return list(questions)
    told = {e["entity"] for e in found}
    slugs = {slug_of(name) for name in told if name in FACTS}
    free = bool(told & {*FREE_TEXT, "custom"})
    return [
        q
        for q in questions
        if not free
        and ANSWERED_BY.get(q["value"]) not in slugs
        and not (slugs and not ASKS.search(text[q.get("start") or 0 : q.get("end")]))
    ]


def without(text: str, found: Sequence[Found | Mapping[str, Any]]) -> str:
    """The text with the words of these facts left out."""
    letters = list(text)
    for fact in found:
        start, end = (fact.start, fact.end) if isinstance(fact, Found) else (fact["start"], fact["end"])
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _bound(text: str, intent: str, context: Context) -> list[dict[str, Any]]:
    """What the intent alone says about the open question, when no words in the text were a value."""
    slug = context.asked or ""
    names = answers(slug)
    if not names or context.offered:
        return []
    span = {"start": 0, "end": len(text)}
    if intent == "no_preference" and slug not in HAS_PREFERENCES and not slug.startswith(CUSTOM):
        return []
    if intent == "refuse" and (_asks_us(text) or puts_off(text.lower())):
        return []
    if intent in ("refuse", "no_preference"):
        return [{"entity": _slot(names[0]), "value": _custom(slug, _reserved(intent)), **span}]
    if intent == "deny" and not context.confirming and _bare_no_declines(text, slug, context):
        return [{"entity": _slot(names[0]), "value": _custom(slug, DECLINED), **span}]
    if context.confirming and intent == "affirm":
        return _said_again(names, context.known, span)
    if slug.startswith(CUSTOM):
        return []
    told = text.strip() and not (puts_aside(text) or _only_introduces(text, context))
    if names[0] in FREE_TEXT and intent == f"answer_{slug}" and told:
        return [{"entity": names[0], "value": text.strip(), **span}]
    if intent in ("affirm", "deny") and FACTS[names[0]]["type"] == "bool" and not context.confirming:
        return [{"entity": names[0], "value": intent == "affirm", **span}]
    return []


def _asks_us(text: str) -> bool:
    """Whether it asks for something that we know, and not to be let off."""
    return bool(_ASKS_US.search(text)) and not (_LETS_BE.search(text) or refuses(text.lower()))


def _bare_no_declines(text: str, slug: str, context: Context) -> bool:
    """A plain "no" to a question that no "no" can answer: they would rather not say."""
    open_text = (context.custom or {}).get("kind") == "text"
    return (open_text or slug in PERSONAL) and len(text.split()) <= FEW_NO and not mentioned(text)


def _said_again(names: Sequence[str], known: Mapping[str, Any], span: Mapping[str, int]) -> list[dict[str, Any]]:
    """What was known, as said once more: its date is then today's."""
    known = {**known, **(known.get("custom_answers") or {})}
    return [
        {"entity": _slot(name), "value": _custom(name, known[name]), **span}
        for name in names
        if known.get(name) is not None
    ]


def _slot(name: str) -> str:
    return "custom" if name.startswith(CUSTOM) else name


def _custom(slug: str, value: Any) -> Any:
    """Custom questions share one entity, whose value says which question it answers."""
    return {"name": slug, "value": value} if slug.startswith(CUSTOM) else value


def _reserved(intent: str) -> str:
    return DECLINED if intent == "refuse" else NO_PREFERENCE


def _own_answer(text: str, intent: str, context: Context, others: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The answer to the vacancy's own open question, unless a yes or no answers an offer."""
    question = context.custom or {}
    if (context.offered or context.confirming) and intent in ("affirm", "deny") and not custom.named(text, question):
        return []  # "nee, laat maar, doe maar storingen" declines the offer and answers the question
    if others and question.get("kind") == "text" and len(without(text, others).split()) < FEW_WORDS:
        return []
    value = custom.read_answer(text, intent, question)
    found = {"entity": "custom", "value": _custom(context.asked or "", value), "start": 0, "end": len(text)}
    return [] if value is None else [found]


def _choice_changed(text: str, intent: str, context: Context) -> list[dict[str, Any]]:
    """ "Nee, toch liever de ochtend": another of the choices of a question that was answered before."""
    if "?" in text or context.custom or not (intent in ("correct", "deny") or custom.changes_mind(text)):
        return []
    changed = []
    for question in context.all_custom:
        name = CUSTOM + str(question["id"])
        value = custom.named(text, question) if name in context.known else None
        if value is not None and value != context.known[name]:
            changed.append({"entity": "custom", "value": _custom(name, value), "start": 0, "end": len(text)})
    return changed if len(changed) == 1 else []


def _corrected(text: str, intent: str, context: Context) -> list[dict[str, Any]]:
    """A bare value for an earlier question that is named ("mijn uren zijn toch 24"), or that only one can be meant by
    ("oh wacht, toch april")."""
    if NO_CORRECTION.search(text) or intent in NOT_CORRECTED_BY:
        return []
    known = dict.fromkeys(slug_of(name) for name in context.known)
    named = [slug for slug in mentioned(text) if slug in known and slug not in FREE_TEXT]
    slugs = named or ([s for s in known if s not in (*FREE_TEXT, "name", "city")] if intent == "correct" else [])
    readings = {slug: _read_as(slug, text, context) for slug in slugs}
    meant = [found for found in readings.values() if found]
    return meant[0] if len(meant) == 1 else []


def _read_as(slug: str, text: str, context: Context) -> list[dict[str, Any]]:
    """The text as an answer to this question."""
    found = extract(text, language=context.language, today=context.today, asked=slug)
    return [_entity(f) for f in found if slug_of(f.name) == slug and f.status == "given"]


def declines_offer(text: str, context: Context) -> bool:
    """ "Ga maar verder", when a person was offered: the words of the button that says no; a no too."""
    return context.offered and (_GO_ON.fullmatch(text) is not None or yes_no.opening(text.lower()) is False)


def settle_intent(
    intent: str, confidence: float, entities: Sequence[Mapping[str, Any]], asked: str | None, *, sure: float
) -> str:
    """An unsure message that holds a fact or a question is that and not unclear; a doubtful answer without one is."""
    named = [e["value"]["name"] if e["entity"] == "custom" else e["entity"] for e in entities if is_fact(e)]
    if intent.startswith("answer_") and not named and confidence < sure:
        intent = UNSURE[0]
    slugs = [slug_of(name) for name in named]
    asks = {e["value"] for e in entities if e["entity"] == "question"}
    if any(e["entity"] == "custom" for e in entities) and intent not in KEPT_BESIDE_CUSTOM:
        return _answer(CUSTOM)
    if ANSWERED_BY.get(intent) in slugs and intent not in asks:
        return _answer(ANSWERED_BY[intent])
    if slugs and intent.startswith("ask_") and intent not in (*asks, *NO_ANSWER, *REASON):
        return _answer(asked if asked in slugs else slugs[0])
    if intent not in UNSURE:
        return intent
    if slugs:
        return _answer(asked if asked in slugs else slugs[0])
    return next((e["value"] for e in entities if e["entity"] == "question"), intent)


def is_fact(entity: Mapping[str, Any]) -> bool:
    """Whether the entity carries something known about the candidate."""
    return entity["entity"] in FACTS or entity["entity"] == "custom"


# What a button's word stands for; `choice` depends on what was asked.
BUTTONS = {
    "human": "ask_human",
    "bot": "go_on",
    "choice": "nlu_fallback",
    "open_application": "apply",
    **{word: word for word in ("affirm", "deny", "refuse", "no_preference", "correct")},
}


def is_button(payload: str) -> bool:
    """Whether the payload is one that the assistant can have offered."""
    return payload.partition(":")[0] in BUTTONS


def from_payload(
    payload: str, *, asked: str | None, text: str, confirming: bool = False, known: Mapping[str, Any] | None = None
) -> tuple[str, list[dict[str, Any]]]:
    """Intent and entities that a pressed button stands for; `known` maps facts to their slot values."""
    span = {"start": 0, "end": len(text)}
    word, _, value = payload.partition(":")
    intent = BUTTONS[word]
    names = answers(asked or "")
    if word == "choice" and value.startswith("ask_"):
        return value, [{"entity": "question", "value": value, **span}]
    if word == "choice" and names:
        return _answer(asked), [{"entity": _slot(names[0]), "value": _custom(asked or "", value), **span}]
    if confirming and word in ("affirm", "deny"):
        return word, _said_again(names, known or {}, span) if word == "affirm" else []
    if word in ("refuse", "no_preference") and names:
        return word, [{"entity": _slot(names[0]), "value": _custom(asked or "", _reserved(word)), **span}]
    if word in ("affirm", "deny") and names and (names[0].startswith(CUSTOM) or FACTS[names[0]]["type"] == "bool"):
        return word, [{"entity": _slot(names[0]), "value": _custom(asked or "", word == "affirm"), **span}]
    return intent, []


def _answer(slug: str | None) -> str:
    return "answer_custom" if (slug or "").startswith(CUSTOM) else f"answer_{slug}"
