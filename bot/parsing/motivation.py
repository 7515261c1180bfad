"""Why somebody wants the job: their own words, whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.answers import LONGEST
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import everyday_words
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUG = "motivation"
ENOUGH_WORDS = 5  # to hold one of the commonest, if they are a sentence at all

_TOO_SHORT = look_for(
    r"\W*(?:(?:ja|nee|yes|no|ok|oke|oké|okay|hoi|hallo|hi|hello|hey|dag|doei|bye|thanks|thank you|bedankt"
    r"|dank je|dankjewel|top|prima|goed|fine|good|sure|hmm+|weet ik niet|geen idee|no idea|(?:i )?don'?t know"
    r"|idk|skip|pass|volgende|next|later|wacht(?: even)?|wait|help|stop|mens|human|medewerker|nvt|n/?a|haha|lol"
    r"|liever niet|rather not|sorry|ja hoor|nou)\W*)+$"
)
_NONE = look_for(
    r"\W*(?:(?:well|nou|eh+m?|um+|honestly|eerlijk gezegd)\W+)*(?:no (?:idea|clue)|(?:i )?don'?t (?:really )?know"
    r"|geen (?:flauw )?idee|(?:dat )?weet (?:ik )?(?:het )?(?:eigenlijk )?niet)\b"
)
_WHY_ASKED = look_for(r"\W*(?:because|cause|cos|want|omdat|vanwege)\b")
# Words by which somebody says what draws them, and not only what they did.
APPEALS = look_for(
    r"\b(?:aanspre\w*|spreekt|aantrek\w*|trekt|trok|trekken|lijkt|leek|leuk\w*|mooi\w*|graag|interess\w*|passie"
    r"|droom\w*"
    r"|hou(?:d|den)? van|vind(?:en)?|past|passen|uitdag\w*|motiv\w*|gek op|dol op|enthousiast|wil(?:len)?|zoek\w*"
    r"|betekenen|dichtbij|afwissel\w*|appeal\w*|attract\w*|drawn|love|(?:i|we|i'd|would|do|really|also)\s+like|enjoy\w*"
    r"|interest\w*|passion\w*|dream"
    r"|want|looking|fits?|suits?|challeng\w*|keen|excit\w*|because)\b",
    re.IGNORECASE,
)
# A laugh at the question, the question put back, an answer put off, and why something else is asked.
_PUT_ASIDE = look_for(
    r"\b(?:laughing (?:myself )?to death|l[ai]g (?:ik )?in een deuk|lach me (?:\w+ )?(?:dood|rot|kapot"
    r"|ongeluk)|good one|die is goed"
    r"|you first|jij eerst|u eerst|you tell me|tell me first|(?:vertel|zeg) (?:jij|jullie|u|eerst|mij|me)"
    r"|(?:jullie|you)(?: \w+)? (?:benader\w*|stuurden|vonden|zochten|approached|contacted|messaged"
    r"|wrote)(?: to)? m(?:e|ij|íj)"
    r"|denk (?:ik )?er (?:nog |even |eens )*over na|kom (?:ik )?er (?:nog |later |even )*op terug|over nadenken"
    r"|(?:will|i'?ll|going to|gonna|ga|zal)(?: \w+){0,2} (?:finish|fin\w{2,4}h|complete|continue|carry on|do)"
    r" (?:this|it|that|the rest)?(?: \w+)? ?(?:tonight|tong?i[gh]+t|later|tomorrow|tmrw|in a (?:bit|minute|sec|moment)"
    r"|vanavond|straks)"
    r"|(?:be )?right back|\bbrb\b|back (?:later|in a (?:bit|minute|sec))"
    r"|(?:maak|vul|doe) (?:ik |'?k )?(?:dit|het|dat|de rest) (?:\w+ )?(?:straks|vanavond|later|morgen)(?: \w+)?"
    r"|give me a (?:minute|second|sec|moment|day)|let me think|(?:i'?ll )?come back to (?:that|it)|go blank"
    r"|(?<!, de rest )(?<!en de rest )(?<!, meer )(?<!en meer )(?<!meer hierover )(?<!meer daarover )"
    r"(?:vertel|bewaar|bespreek|zeg) (?:ik |'?k |dat |het |u |je |jullie |liever |graag |nog |even )*(?:in|voor"
    r"|tijdens|bij)"
    r" (?:het|'?t|een|ons) \w*gesprek"
    r"|(?:asking|vraag (?:het |dat |ik )*)(?:,? )?(?:because|omdat|want))\b",
    re.IGNORECASE,
)
# What was told so far asked for: "Can you show what you have from me?"
_LOOKS_BACK = look_for(
    r"\b(?:show|remind|see|laat(?:en)? zien|zien|samenvat\w*)\b[^.!?]{0,30}?\b(?:what|wat)\b[^.!?]{0,12}?\b(?:you|i"
    r"|jullie"
    r"|je|u|ik)\b(?=[^.!?\n]*(?:\?|\b(?:have|got|heb\w*)\b[^.!?\n]*\b(?:(?:from|of|van) (?:me|mij)|tot nu|so far)\b))"
    r"|\b(?:don'?t|do not|can'?t) (?:remember|recall|know) what i\b"
    r"|\b(?:weet|herinner) (?:ik )?(?:me )?(?:niet|nie) (?:meer )?wat ik\b",
    re.IGNORECASE,
)
_ASKS_FIRST = look_for(
    r"\W*(?:before i answer|mag ik (?:eerst|even)\b[^.!?]*(?:vragen|weten)|eerst (?:even )?een vraag|can i ask)\b",
    re.IGNORECASE,
)
_ASKS_US = look_for(
    r"\W*(?:(?!eerlijk|honest)\w+\W+){0,3}?(?:do (?:i|you)|can (?:i|you)|could you|may i|is there|are there"
    r"|what|what's|how|who"
    r"|when|will (?:i|you)|moet (?:ik|je)|mag (?:ik|je)|kan (?:ik|je)|is er|zijn er|wat|hoe|wie|wanneer|krijg (?:ik|je)"
    r"|heb(?:ben)? jullie|werken er|kunt u|kun je|sta je)\b",
    re.IGNORECASE,
)
_ECHOES = look_for(r"\b(?:waarom|why|trekt|aanspre\w*|spreekt|attract\w*|drawn|draws|motiv\w*|of ik)\b", re.IGNORECASE)
_SENTENCES = look_for(r"(?<=[.!?\n])\s+")
_LETTERS = look_for(r"[^\W\d_]{2,}")


_FEW = 3  # words: "Motivatie, motivatie..." only says the question once more


# "Can start Monday!", "sixteen euro an hour": what another question is about, and no reason.
_PRACTICAL = look_for(
    r"\W*(?:(?:oh|and|btw|by the way|also|sorry|well|yes|i|i'd|i'm|am|would|be|will)\W+)*(?:(?:can|could|able to)"
    r" (?:start|begin)(?= (?:on|in|from|next|as|tomorrow|asap|immediately|right|straight|whenever|the"
    r"|(?:mon|tues|wednes|thurs|fri)day|\d)|\W*$)"
    r"|start(?:ing)? (?:on |from |in |as of |next |the )[^.!?]*\b(?:possible|fine|ok|okay|works)\b"
    r"|available (?:from|on|as of|immediately|per|right away)\b|(?:€ ?)?[\w.,-]+(?: [\w-]+)? euros? (?:an|the|per|a)"
    r" (?:hour|month)\b|(?:nights?|weekends?|shifts?|saturdays|sundays) (?:are|r|is) (?:ok|okay|fine|good)\b)"
    r"[^.!?,;]{0,50}\W*",
    re.IGNORECASE,
)


def _is_only_a_question(text: str) -> bool:
    """Whether every sentence asks, some of them without the mark."""
    said = [s for s in _SENTENCES.split(text.strip()) if s.strip()]
    return any(_ASKS_INDIRECTLY.match(s) for s in said) and all(_ASKS_INDIRECTLY.match(s) or "?" in s for s in said)


def puts_aside(text: str) -> bool:
    """Whether the answer is a laugh, a delay or a question of one's own, and holds no reason beside it."""
    sentences = _SENTENCES.split(text.strip())
    if _ASKS_FIRST.match(text) or _is_only_a_question(text):
        return True
    if all(_PRACTICAL.fullmatch(s) and not APPEALS.search(s) for s in sentences):
        return True
    rest = [s for s in sentences if not (_PUT_ASIDE.search(s) or _LOOKS_BACK.search(s))]
    asks = sentences[0].endswith("?") and len(sentences) > 1 and _ASKS_US.match(sentences[0])
    asks = asks and not _ECHOES.search(sentences[0])
    if len(rest) == len(sentences) and not asks:
        return False
    told = [s for s in rest if not (s.endswith("?") or (_ECHOES.search(s) and len(s.split()) <= _FEW))]
    return not any(APPEALS.search(s) for s in told)


def find(m: Message) -> Iterator[Found]:
    """The whole statement, when motivation was asked for and something was said."""
    if m.asked != SLUG:
        return
    words = _LETTERS.findall(m.text)
    if len(words) < 2 or (len(m.text) <= LONGEST and _TOO_SHORT.fullmatch(m.text.replace("\x00", " "))):
        return
    if len(words) >= ENOUGH_WORDS and not {word.lower() for word in words} & (
        everyday_words("nl") | everyday_words("en")
    ):
        return  # letters in a row
    why = _WHY_ASKED.match(m.text.replace("\x00", " "))
    if why and "?" in m.all[: why.end()]:
        return  # "is it heavy work? because of my knees"
    if _NONE.match(m.text.replace("\x00", " ")) and len(words) <= 12:
        return
    if puts_aside(m.reading.original):
        return
    start = next(i for i, c in enumerate(m.text) if c not in "\x00 \n\t,.")
    end = max(i for i, c in enumerate(m.text) if c not in "\x00 \n\t") + 1
    found = m.found("motivation", m.reading.quoted(start, end), start, end)
    if "\x00" not in m.text[start:end]:
        yield found
        return
    longest = max(re.finditer(r"[^\x00]+", m.text), key=lambda s: len(s.group()))
    if len(_LETTERS.findall(longest.group())) >= 3:
        yield m.found("motivation", m.reading.quoted(*longest.span()), *longest.span())


# A reason nobody asked for is told beside the wish that it is the reason for: "want this because I like ...".
_REASON = r"(?:[^.!?;,\n]|,(?! ?(?:mijn |my )?(?:e-?mail|mail|tel|phone|bel|app|\d))){8,}"
_BECAUSE = r"(?:because|as i(?! (?:said|told|wrote|can|could))|cause|cuz|cos|since i)\b"
_JOB = r"(?:job|position|role|vacancy|work)"
_YOURS = (
    r"your (?:(?:\w+ )?(?:company|firm|team|shop|store|school|hospital|restaurant|organi[sz]ation|clinic|bakery|garage)"
    rf"|ad|advert|{_JOB})"
)
_WANTS_IT = look_for(
    r"\b(?:want|wanted|like|love|chose|choose|picked|apply|applying|be glad|be happy)\b(?! \d)"
    r"(?P<gap>[^.!?;,\n]{0,60}?"
    rf"\b(?:(?:work|working|apply|applying|learn|grow)\b[^.!?;,\n]{{0,20}}?\b(?:here|(?:with|for|to) you|for {_YOURS})"
    rf"|join (?:you|the team|{_YOURS})|{_YOURS}|(?:the|this) {_JOB}|be your \w+"
    r"|(?:lead|run|join|manage) (?:an?|one of|your|the) (?:\w+ )?(?:team|shop|store|kitchen|restaurant|department)s?)\b"
    rf"[^.!?;\n]{{0,40}}?,?)\s*\b{_BECAUSE}{_REASON}"
    r"|\bwant (?:it|this),? (?:because|cause|cuz|cos) (?!of\b|my\b"
    r"|the (?:kids|children)\b|it(?:'?s| is)\b|then\b|otherwise\b"
    r"|i(?:'?m| am|'?ve)?\b(?! (?:really |just |always )*(?:like|love|enjoy|care)\b))"
    rf"{_REASON}|\bwant (?:this|the) {_JOB} for the (?!money|week|pay)[a-z]{{3,}}[^.!?;,\n]*"
)
_WIL_DIT = look_for(
    r"\b(?:(?:wil|zou|kom(?= [^.!?;,\n]{0,30}\bwerken\b)|werk)\b(?! (?:u|jullie)\b)|kies|werken|solliciteer)\b"
    r"(?! (?:je|jij)\b)"
    r"(?P<gap>[^.!?;,\n]{0,40}?"
    r"(?:(?<=werk )[^.!?;,\n]{0,20}?\b(?:hier|(?:bij|voor|met) (?:jullie|u|uw \w+))"
    r"|(?<=solliciteer )[^.!?;,\n]{0,20}?\b(?:hier|bij (?:jullie|u|uw \w+))"
    r"|\b(?:hier|(?:bij|voor|met) (?:jullie|u|uw \w+)) (?:(?!want\b|omdat\b)\w+ ){0,3}?(?:werken|solliciteren"
    r"|komen als)"
    r"|\b(?:werken|solliciteren) (?:hier|(?:bij|voor) (?:jullie|u|uw \w+))"
    r"|(?:\bbij (?:jullie|u)|(?<=kies )(?:voor )?(?:jullie|u))(?=,? (?:omdat|want|vanwege)\b)"
    r"|\b(?:dit werk|deze (?:baan|job|functie)))\b"
    rf"[^.!?;\n]{{0,40}}?,?)\s*\b(?:omdat|want|vanwege)\b{_REASON}"
)
# What is between the wish and the reason tells of something else, or takes the wish back.
_SOMETHING_ELSE = look_for(
    r"\b(?:but|maar|not|never|niet|nie|nooit|geen|know|weten|vra(?:ag|gen)|bel\w*|mail\w*|app(?:en)?|call(?! cent)\w*"
    r"|bus|fiets\w*"
    r"|bike|auto|car|train|trein|verdienen|earn|free|vrij|informatie|information|info|only|alleen|pas|vanaf|later"
    r"|eerst|first|start\w*|begin\w*|parttime|fulltime|part time|full time|halftime|overdag|\w*(?:dag|dagen|days?)"
    r"|mornings?|afternoons?|evenings?|nights?|weekends?|ochtend\w*|middag\w*|avond\w*|nacht\w*|uur|uren|hours?"
    r"|home|thuis|remote\w*|leave|quit|stop\w*|gesprek|interview|langskomen)\b|n't|\d"
)
_DENIED = look_for(r"(?:n'?t|\b(?:not|never|niet|nie|nooit))(?: \w+){0,2}\s*$")
_THATS_WHY = look_for(
    r"[^.!?\n]{12,},?\s*(?:(?:that'?s|that is) why(?P<gap> (?:(?:i|i'd) (?:picked|chose|want|apply|applied|like|love)\b"
    rf"[^.!?,;\n]{{0,30}}?\b(?:{_YOURS}|(?:this|the) {_JOB}|here|(?:with|for|to) you)"
    rf"|{_YOURS}|this {_JOB})\b[^.!?\n]*)"
    r"|(?<=, )daarom(?P<dan> (?:solliciteer ik|kies ik (?:voor )?(?:jullie|u|dit werk|deze (?:baan|job|functie))"
    r"|(?:past|lijkt|spreekt) (?:dit werk|deze (?:baan|job|functie|vacature)|(?:jullie|uw) \w+)"
    r"|spreekt (?:dit|het) (?:mij|me))\b[^.!?\n]*))"
)
_WHAT_DRAWS = look_for(
    r"\b(?:(?:what|wat) (?:i|ik|mij|me) (?:(?:really|most|echt|vooral) )?(?:like|love|aanspreekt|trekt)\b"
    r"(?= (?:about|in|aan|most|is)\b)[^.!?\n]{20,}"
    r"|spreekt? (?:uw|jullie|deze|dit) [^.!?\n]{3,30}? (?:mij|me) (?:\w+ )?aan\b[^.!?\n]*)"
    r"|(?<![^.!?\n] )\b(?:working|helping|caring|teaching)\b[^.!?,\n]{4,40} is what i (?:want|enjoy|love"
    r"|like)\b[^.!?\n]*"
)


# "I'd like to apply for the baker job please": which job, and not a word about why.
_ONLY_APPLIES = look_for(
    r"\W*(?:(?:hi+|he+y+|hel+o+|hello|good (?:morning|afternoon|evening)|so|ok)\W+)*"
    r"(?:(?:i|i'd|i'm|id|im|am|want|would|like|love|wish|here|writing|to|hereby|ik|wil|graag)\s+){1,6}?"
    r"(?:ap+l(?:y|ying)|solliciteren|solliciteer)\s+(?:for|to|as|op|voor|als|naar)\b(?:\s+[\w'-]+){1,6}\W*",
)
_WITH_A_REASON = look_for(
    r"\b(?:because|cause|cos|cuz|since|as i|so that|to (?!be\b)[a-z]{3,}|where|want|omdat|zodat|love|enjoy|help\w*)\b"
)


# "Graag zou ik bij jullie komen", "ik wil tuinman worden bij u": that somebody wants the job, and not why.
_ONLY_WANTS = look_for(
    r"\W*(?:(?:hoi|hallo|dag|dus|en|maar|nu|nou|daarom)\W+){0,3}(?:ik (?:wil|zou)|(?:graag|nu) (?:zou|wil) ik|(?:wil"
    r"|zou) ik)\b"
    r"(?:\W+[\w'-]+){0,8}?\W+(?:jullie|u|uw)\b(?:\W+[\w'-]+){0,5}?\W+(?:werken|komen|komen werken|doen|beginnen"
    r"|solliciteren)\W*"
    r"|\W*(?:(?:hoi|hallo|dag|dus|en|maar|nu|nou)\W+){0,3}ik (?:wil|zou)(?: (?:heel "
    r"|erg )?graag)?(?: een?)? [\w-]{4,} worden"
    r"(?: (?:bij|voor|in) (?:jullie|u|uw)(?: [\w-]+)?)?\W*"
)
# "I want the butcher job", "night porter job i want it": which job, and neither what it is about nor why.
_A_JOB = r"(?:job|work|role|position|post|vacancy|gig|function)"
_WANTING = (
    r"(?:(?:i|i'd|id|mi|me|we|would|wud|do|really|so|just|now|also|very|much|and) )*(?:want|like|love|need|fancy|wanna)"
)
_ONLY_NAMES_JOB = look_for(
    rf"\W*(?:[\w']+\W+){{0,5}}?{_WANTING} (?:(?:to )?(?:have|get|do|take|be in) )?(?:the|that|this|a|an|your|di|dat"
    rf"|d|de)"
    rf" (?:[\w'-]+ ){{0,4}}?{_A_JOB}\b(?P<rest>[^.!?\n]*)\W*"
    rf"|\W*(?:[\w'-]+\W+){{0,7}}?{_A_JOB}\b(?: (?:in|at|for|of|with)(?: [\w'-]+){{1,4}})?\W+{_WANTING}"
    r"(?: (?:it|this|that|one|them))?(?: (?:please|pls|so|bad|badly|much|now))*\W*"
    r"|\W*(?:[\w']+\W+){0,8}?put me (?:down|in|forward) (?:for|as)(?: (?:the|an?))?(?: [\w'-]+){1,4}\W*"
)
_OF_PEOPLE = look_for(
    r"\b(?:mensen|dieren|kinderen|ouderen|bejaarden|help\w*|zorg\w*|leren|groeien|betekenen|iets|samen|met)\b"
)
# "Graag verneem ik hoelang u mijn gegevens bewaart": a question, without its mark.
_ASKS_INDIRECTLY = look_for(
    r"\W*(?:(?:hoi|hallo|dag|en|maar|ook|nog|eerst)\W+){0,3}"
    r"(?:(?:graag|gaarne) (?:verneem|hoor) ik"
    r"|(?:(?:graag|gaarne) (?:zou|wil|wilde) ik|ik (?:wil|zou|wilde|had)) (?:\w+ ){0,5}?(?:weten|horen|vernemen"
    r"|vragen|geweten)"
    r"|ik (?:verneem|hoor|vraag (?:mij|me))|ik ben (?:\w+ ){0,3}?benieuwd"
    r"|i (?:wonder|was wondering|(?:would like|want|'d like) to know))\b[^.!?]{0,30}?"
    r"\b(?:of|hoe\w*|wat|wanneer|waar\w*|welke?|wie|whether|if|how|what|when|where|which|who)\b"
    r"(?! (?:ik|i|we|wij)\b)(?![^.!?]*\b(?:omdat|because|want ik)\b)",
    re.IGNORECASE,
)
_WRITES_AGAIN = look_for(r"\bdaarom (?:schrijf|mail|bel|app|typ|vraag|stuur|meld|reageer)\b", re.IGNORECASE)


def tells_no_reason(text: str, after: str = "") -> bool:
    """Whether these words apply or ask something, and neither they nor those `after` them say why."""
    if _WHY_ASKED.match(after.lower()):
        return only_applies(text)
    if names_only_job(text):
        return True
    wants = _ONLY_WANTS.fullmatch(text.lower()) and not _OF_PEOPLE.search(text.lower())
    return bool(wants or only_applies(text) or _ASKS_INDIRECTLY.match(text) or _WRITES_AGAIN.search(text))


def names_only_job(text: str) -> bool:
    """Whether these words wish for a job, and what is said besides gives no reason."""
    said = _ONLY_NAMES_JOB.fullmatch(text.lower().replace("’", "'"))
    return said is not None and not (_WITH_A_REASON.search(said["rest"] or "") or APPEALS.search(said["rest"] or ""))


def only_applies(text: str) -> bool:
    """Whether these words only say that somebody applies, and for what."""
    said = _ONLY_APPLIES.fullmatch(text.lower().replace("’", "'"))
    job = re.split(r"ap+l(?:y|ying)\b|sollicite\w+", text.lower(), maxsplit=1)
    return bool(said) and not _WITH_A_REASON.search(job[-1])


# A reason, of whatever kind, in a first message in Dutch; the words that APPEALS leaves out tell of another life.
_REASON_GIVEN = look_for(
    r"\b(?:omdat|want|aangezien|vanwege|zodat|daarom|vandaar|reden|waarom|goest\w*|zin in|zat|beu|moe(?= van| ge)"
    r"|klaar met"
    r"|genoeg (?:van|gehad)|vervel\w*|verveeld|saai\w*|mis|gemist|gelukkig|blij|nuttig\w*|rustig\w*|dichter"
    r"|mijn ding|m'n ding"
    r"|liever|verlang\w*|geniet\w*|helpen|leren|betekenen|onder (?:de )?mensen|buiten (?:werken|zijn)"
    r"|iets (?:anders|doen|voor)"
    r"|wat anders|doe ik het voor|thuis zit\w*|muren|gere|gère|hart voor|roeping)\b",
    re.IGNORECASE,
)


def gives_reason(text: str) -> bool:
    return _REASON_GIVEN.search(text) is not None


_WHO = look_for(r"(?:\b(?:ik|i|i'd|we|would|really|very|much|zou)\s+)*$")


def volunteered(m: Message) -> Iterator[Found]:
    """Why somebody wants the job, told before it was asked or beside the answer to something else."""
    if m.asked == SLUG:
        return
    for pattern in (_WANTS_IT, _WIL_DIT, _THATS_WHY, _WHAT_DRAWS):
        for said in pattern.finditer(m.all):
            start, end = said.span()
            start += len(said.group()) - len(said.group().lstrip())
            start = _WHO.search(m.all, 0, start).start()  # type: ignore[union-attr]
            own = "\x00" not in m.all[start : start + 1] and "?" not in m.all[end : end + 2]
            other = any(between and _SOMETHING_ELSE.search(between) for between in said.groups())
            if own and not (other or _DENIED.search(lead(m.all, said.start())) or _PUT_ASIDE.search(said.group())):
                yield m.found("motivation", m.reading.quoted(start, end), start, end)
                return
