"""Driving licences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing import yes_no
from bot.parsing.answers import LONGEST, heavy
from bot.parsing.clauses import THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUG = "driving_licence"

_CATEGORY = (
    r"(?:[bcd]1?\s?(?:\+|&|en|and)\s?e(?![\w'-]| (?:bike|mail|step|scooter))"  # with a trailer
    r"|am|a1|a2|be|b|c1e|c1|ce|c|d1e|d1|de|d|t|g|a)"
)
_SEP = r"(?:\s*[,/+&]\s*|,?\s+(?:en|én|and|plus)\s+(?:(?:ook|also|nog|even|the|de|een|a)\s+){0,2})"
_WORD = (
    r"(?:(?:auto|vrachtwagen|groot |vrachtauto|motor|trekker|tractor|bus)?rij\s?bewij[sz]\w*|rijbewjis|rijbewys"
    r"|rijbwijs|rijbweijs|ri[jy]bewi?s|roze pasje|roze kaartje|driv\w+ l[iy]s+[ae]nc?[cs]e|lisen[cs]e"
    r"|lic\.?(?= (?:b|be|c|ce|d)\b)"
    r"|roze papiertje|driv(?:ing|er'?s?) ?licen[cs]e?\w*|driver'?s permit|(?:full |valid |clean |eu |uk |irish "
    r"|polish |dutch |car |manual )*licen[cs]e\w*|papiertje)"
)
_TOPIC = look_for(
    rf"(?<!heftruck)(?<!heftruck )(?<!forklift )(?<!fork lift )(?<!reachtruck )(?<!software )(?<!out on "
    rf")(?<!vaar)\b{_WORD}"
)
_TYPED = look_for(
    rf"(?:rij\s?bewij[sz]\w*|licen[cs]e?\w*\b|\blic\.?|categorie|category|cat\.?|class|klasse)\s*:?\s*(?:type "
    rf"|cat(?:egory"
    rf"|egorie)?\.? )?(?P<c>{_CATEGORY}(?:{_SEP}{_CATEGORY})*)(?![\w'])"
    rf"|licen[cs]e,? (?:the|an?) (?P<c3>{_CATEGORY})(?=[,.;!]|$| (?:one|since|for)\b)"
    rf"|(?<![\w'-])(?P<c2>{_CATEGORY}(?:{_SEP}{_CATEGORY})*)[\s-]*(?:rij\s?bewij[sz]\w*"
    rf"|licen[cs]e|category)"
)
_LETTERS = look_for(
    rf"\b(?:heb|have|i've|ive|got|met|with|dus|so)\s+(?:my |mijn |both |allebei |a |the )?(?P<c>(?:b|be|c|ce|c1"
    rf"|d)(?:{_SEP}{_CATEGORY})+"
    rf"|be|ce)(?![\w'])"
)
_BARE_LETTERS = look_for(
    rf"\W*(?:(?:ja|yes|yep|yeah|yup|aye|of course|jep|jazeker|zeker|sure|hoor|just|gewoon|heb|have|i have|ik heb|only"
    rf"|alleen|type|categorie"
    rf"|category|class|klasse|full|got|got my|dus|nou|well|sim)\W+)*(?P<c>(?:a(?=\s*(?:,|/|\+|&|en|and)\s*[b-d])"
    rf"|[bcd]1? (?:and|en|plus|&) e(?![\w'-]| (?:bike|mail|step|scooter))|b|be|c|ce|c1"
    rf"|c1e|d|am)(?:{_SEP}{_CATEGORY})*)(?![\w'])"
)
_NOT_YET = look_for(
    r"\b(?:bezig met|mee bezig|aan het lessen|rijles\w*|lessen|lesse|leren rijden|learning|taking lessons"
    r"|(?:driving )?lessons|provisional|learner|theor\w+|mee bezig|bezig met|afrijden|nog niet|not yet|binnenkort|soon"
    r"|(?:mijn "
    r"|my )?(?:rij)?examen|(?:driving )?(?:test|exam)\b|ingetrokken|ingevorderd|afgepakt|kwijtgeraakt|ingenomen"
    r"|verlopen|expired|suspended"
    r"|revoked|invorder\w*|halen|gezakt|failed|don'?t drive|can'?t drive|kan niet rijden|rij niet)\b"
)
_THEIRS_NOT_MINE = look_for(
    r"[^.!?]{0,40}?\b(?:ik|i|me|myself)\s*(?:zelf|ikzelf|self)?\s*(?P<v>niet|wel|not|no|don'?t|dont|do|have)\b"
)
_CAPITALS = look_for(r"(?<![\w'-])(?:B\+E|C\+E|BE|CE|C1E|C1|DE|D1|B|C|D)(?![\w'-])")
_GOES_ON = look_for(  # "b gehaald in mei", "got b, reversed a trailer", "b ja al 20 jaar"
    r"\s*(?:[,.;!]|gehaald|behaald|ja\b|yes|al\b|sinds|since|for \d|passed|only|alleen|hoor|all(?:es)?\b|(?:en"
    r"|and) (?:ook|also|even)"
    r"|(?:licen|rijbewij)\w+|(?<!\bam )(?:ik|i|want|already)\b"
    r"|(?:maar|but)\b(?![^.!?\n]{0,40}\b(?:bezig|lessen|rijles\w*|lessons|learning|leren|theor\w+|examen|exam"
    r"|nog(?! geen (?:eigen )?(?:auto|wagen)))\b))(?! ?(?:nog )?(?:niet|not))"
)
_AT_LAST = look_for(  # "rijbewijs heb ik wel gewoon b", "licence? yes, category B"
    r"[^.!\d]{0,30}?\b(?:gewoon|alleen|just|only|wel|namelijk|type|categorie|category|class|klasse|ik heb|i have"
    r"|heb ik)"
    r"[ :]+(?:de |the |een |an? )?(?P<c>be|b|ce|c1|c|d)(?=\s*(?:$|[.,;!]))"
)
_HOLDS = look_for(  # "I hold category C", "yes, category b"
    r"\b(?:hold|have|heb|got|bezit|yes|ja|jazeker|sim|si|oui|with|met|my|mijn)\W+(?:(?:ik|i|a|an|the|een|my|full|valid"
    rf"|geldig|only|just|alleen|gewoon|in|van)\W+){{0,3}}(?:categor(?:y|ies|ie[ën]*)|class(?:es)?|klasse|cat\.)\s*:?\s*"
    rf"(?P<c>{_CATEGORY}(?:{_SEP}{_CATEGORY})*)(?![\w'])(?=\s*(?:$|[,.;!)?\n]|rij|licen|en\b|and\b|plus|sinds|since"
    rf"|for \d|al\b|too"
    rf"|also|ook|gehaald))"
    r"(?! (?:\w+ )?(?:certifi\w+|diploma|film\w*|passport|paspoort))"
)
# "Swapped my Kenyan one for a Dutch B", "passed, four attempts for my B", "just b and that was hard enough"
_GOT_LETTER = look_for(
    r"\b(?:swap+ed|exchanged|changed|converted|traded|turned)\b[^.!?\n]{0,40}?\b(?:for|to|into|in)"
    rf" (?:an? |the |my )?(?:dutch|belgian|european|eu|local|nl)(?: one)?,? (?P<c>{_CATEGORY})(?![\w'-])"
    rf"|\b(?:lucky|passed|tries|goes|attempts?|exams?|years?) (?:for|with|on) my (?P<c2>{_CATEGORY})(?=\s*(?:$|[,.;!]))"
    r"|^\W*(?:(?:yes|yep|yeah|sure)\W+)*(?:just|only)(?: an?| the)? (?P<c3>b|be|c|ce)"
    r"(?= and\b(?! (?:an? |the )?(?:b|be|c|ce|am|trailer|bike|motor\w*)\b))"
)
_TO_BE = look_for(r"\b(?:be|get|getting|being|if|once|when)(?: \w+)? $")
_STILL_TO_GET = look_for(r"\b(?:need|nog|geen|no|not|niet|halen|without|zonder|want)\b")
_NOT_THAT_ONE = look_for(
    r"[\s:]*(?:(?:daar )?ben ik (?:nog )?(?:mee )?bezig|(?:nog )?mee bezig"
    r"|niet|not|nog niet|not yet|no|nee|(?:is|wordt|komt) (?:booked|gepland|planned|next|nog|coming"
    r"|binnenkort))\b"
)  # "B ja, BE niet"
_BEFORE_LETTERS = wordlist("category categorie rijbewijs licence license sinds since said already beginning gezegd")
_BE_SO = look_for(  # "Be honest", "be nice": no car with a trailer
    r"[Bb]e\s+(?:a\s+|so\s+|more\s+)?(?!gehaald|behaald|ja|yes|al|sinds|since|for|passed|only|alleen|hoor|alles|all|en"
    r"|and|ook|also|licen|rijbewij|ik|i|want|already|maar|but|heb|have|got|met|with|too|plus|please|graag)[a-z]{3,}"
)
_NEXT_LETTER = 60  # characters between two letters of one list
_NO_CAR = ("A", "A1", "A2", "AM", "T", "G")
_BY_CAR = look_for(r"\W*(?P<car>auto|car)\b(?= (?:ja|wel|yes|en (?:trekker|tractor|vrachtwagen|motor|bus))\b|\W*$)")
_ALLOW = wordlist(
    "rijbewijs rijden rijd rij auto drive driving licence license papiertje gehaald halen behaald gehad got "
    "jaren jaar years year lang ago geleden bezit pasje theorie theory praktijk examen exam test lessons "
    "taking passed mijn my lessen moped bromfiets brommer scooter maand month week next volgende full valid "
    "geldig bezig theorietest code 95 one rijvaardig leren learning drive begonnen still aan moment"
)
_WITH_LETTERS = look_for(r"(?:\W|\b(?:code|95|met|with|en|and|plus|aanhanger|trailer)\b)*")
_LAPSED = look_for(
    r"\b(?:ingetrokken|ingevorderd|afgepakt|ingenomen|verlopen|expired|suspended|revoked|lapsed|kwijtgeraakt"
    r"|disqualified"
    r"|banned from driving|niet meer geldig|no longer valid|(?:was|been|got) taken (?:off|away|from)|(?:took|taken"
    r"|taking) (?:it|mine|my licen[cs]e|that) (?:off|away|from)|lost (?:it|mine"
    r"|my licen[cs]e))\b"
)
_PASSED = look_for(
    r"\b(?:praktijk|rijexamen|examen|test|exam)\b.*\b(?:gehaald|passed|geslaagd)\b"
    r"|\bpassed (?:my|the) (?:driving )?(?:test|exam)\b"
)
_GOT_IT = look_for(
    r"\W*(?:(?:ja|yes|hoor|jazeker)\W+)*(?:(?:die |dat |deze |hem )?heb ik (?:\w+ ){0,3}?(?:gehaald|behaald|op zak)"
    r"|(?:net |pas |vorig jaar |in \w+ |sinds kort )*(?:gehaald|behaald|geslaagd)\b(?! ?(?:nog|niet)))"
)
_HELD_SINCE = look_for(
    r"\W*(?:(?:ja|yes|al|sinds|since|for|over|ruim|already|got it|had it|gehaald|heb ik|i've had it|zo'n|bijna|about"
    r"|in|ongeveer)\W+)*"
    r"(?:(?:\d{1,2}|een|a|paar|vorige?|last|this|dit|heel)\s*)*"
    r"(?:jaar|jaren|years?|maand(?:en)?|months?|weken|weeks?|week|lang|19\d\d|20\d\d)\W*(?:al|now|nu|geleden|ago|hoor"
    r"|in bezit)?\W*"
)
_YES_AND = look_for(
    r"\W*(?:ja+|yes|yep|yeah|jep|jazeker|zeker|sure)(?: hoor)?\W+(?:(?:en|and|but|maar|plus|met|with|wel|ook|also|a|an"
    r"|de|een|dat|code"
    r"|rijbewijs)\s+)*(?:(?:no|geen|eigen|own|my|een|a|foreign|buitenlands\w*|pools\w*|nog)\s+)*(?:auto|car|wagen"
    r"|heftruck\w*|fork ?lift\w*|code"
    r"|95|aanhanger|motor|vrachtwagen|one|brommer|scooter|trailer|truck)\b"
)
_NO_MATTER = look_for(
    r"\b(?:maakt (?:me |mij )?niks? uit|maakt (?:me |mij )?niet(?:s)? uit|mind|matter|voorkeur|preference)\b"
)
_AFTER_ALL = look_for(  # "nee, ik heb hem wel", "no wait, I do have one"
    r"\b(?:heb|bezit) (?:ik )?(?:hem|die|er|dat)(?: \w+)? (?:wel|toch)\b|\b(?:do|have) (?:have|got) (?:it|one|mine)\b"
)
_YES_BUT = look_for(r"\W*(?:ja+|jazeker|jawel|zeker|yes|yeah|yep|sure)\W+(?:maar|but|alleen|only)\b")
UNWILLING = look_for(r"\W*(?:nee|no)?\W*(?:(?:dat )?liever niet|(?:i'?d )?rather not)\W*")  # to say it, that is
_HAD = look_for(
    r"\W*(?P<had>(?:i |ik )?had(?: (?:ik|er|een|eentje|one|it|mine))+)\s*(?:$|[.,;!])"
)  # and has it no more
# "Ja B, al twintig jaar", "CE and all the cards", while something else was asked.
_YES_LETTER = look_for(
    r"\b(?:[Jj]a|[Yy]es|[Yy]ep|[Jj]ep|[Jj]azeker)\W{1,2}(?P<c>B\+E|C\+E|BE|CE|C1E|C1|B|C|D)(?![\w'+-])"
    r"(?=,? (?:al|sinds|since|for|already|ruim|over)\b)"  # "ja, B" alone may choose between two
)
_THAT_ONE = look_for(r"\b(?:only|just|alleen|enkel)\b[^.!?]{0,24}\b(?:the|de|het) (?P<c>am|a|b|c|t) one\b")
_LETTER_AND_CARDS = look_for(
    r"(?<![\w'-])(?P<c>BE|CE|C1E|C1|C|D)(?= (?:and|en|met|with|plus) (?:all (?:the|my) cards|alle (?:papieren"
    r"|pasjes|kaarten)"
    r"|[Cc]ode ?95|ADR|adr)\b| (?:voor|for) (?:de|the|een|a|my|mijn) (?:aanhanger|trailer|caravan)\b)"
)
_OTHERS = look_for(
    r"\s*(?:diploma|degree|nodig|verplicht|vereist|required|needed|necessary|fee|plate|number|agreement)\b"
)


_ONLY_ASKED = look_for(  # "Rijbewijs? Waarom vraag je dat", "a licence, what for?"
    r"\W*(?:een |mijn |a |my |the |het )?(?:rij-?bewijs|driving licen[cs]e|licen[cs]e|driver'?s licen[cs]e)\W+"
    r"(?:en |maar |and |but )?(?:waarvoor|waarom|waartoe|hoezo|why|what for|how come|waar is (?:dat|die|het) voor)\b"
    r"(?:(?!\b(?:heb|have|got|ja|yes|nee|no|b)\b)[^.!?\n])*\W*"
)


_COUNTS = look_for(  # "isn't the licence what counts", "is the licence enough"
    r"(?:is|isn'?t|is not|does|doesn'?t|aren'?t|wasn'?t) (?:the|a|an|my|that) (?:\w+ )?(?:licen[cs]e|rijbewijs)"
    r"(?: \w+)? (?:what|wat|enough|needed|required|count\w*|matter\w*|the (?:main|important))\b"
)


def is_asked_after(text: str) -> bool:
    """Whether a message, in lower case, only asks back what a licence is wanted for."""
    return _ONLY_ASKED.fullmatch(text) is not None or _COUNTS.search(text) is not None


def find(m: Message) -> Iterator[Found]:
    """Whether there is a licence, and of which kind."""
    if is_asked_after(m.all):
        return
    found = list(_named(m))
    if not found and m.asked == SLUG and not UNWILLING.fullmatch(m.own_words[:LONGEST]):
        found = list(_answered(m))
    if m.asked == SLUG and yes_no.leading(m.text):
        found = list(_with_lead(m, found))
    yield from found


def _with_lead(m: Message, found: list[Found]) -> Iterator[Found]:
    """ "Hell yes, B, ... so a licence is not the issue": a no far behind the yes is of something else."""
    denied = next((f for f in found if f.value is False), None)
    if denied and m.reading.span(0, _answer_span(m)[1])[1] >= denied.start - _BESIDE:
        yield from found
        return
    if denied or not found:
        yield m.found("driving_licence", True, *_answer_span(m))
    yield from (f for f in found if f is not denied)
    if not any(f.name == "licence_type" for f in found) and (letters := _LEADING_LETTERS.match(m.reading.typed)):
        yield _type(m, *letters.span("c"))


_KINDS = r"b|be|c|ce|c1e|c1|d|de|d1e|d1"
_TOLD_LATER = look_for(  # deep in an answer: "dus C heb ik", "and yes i have b", "gisteren mijn B gehaald"
    rf"(?:\b(?:dus|so|en|and)\s+|[.!?;\n]\s*)"
    rf"(?P<so>{_KINDS})\s+(?:(?:heb|bezit) (?:ik|'k|'?t)|i have|i'?ve got|i got|i hold)\b"
    r"(?![^.!?\n]{0,20}\b(?:niet|not|geen|pas|hopelijk|to|hope|soon|next|binnenkort)\b)"
    rf"|\b(?:ja|yes|yep|yeah|jep)\W+(?:ik heb|i have|i'?ve got|i got|i hold)\s+(?:een |a |the |my |mijn )?"
    rf"(?P<yes>{_KINDS})"
    r"(?=\s*(?:$|[.,;!]))"
    rf"|[.!?;\n]\s*(?:ja|yes|yep|yeah|jep)\W{{1,2}}(?P<alone>{_KINDS})(?=\s*(?:$|[.;!]))"
    rf"|\b(?:mijn|m'n|mn)\s+(?P<mine>{_KINDS})\s+(?:(?:net|al|eindelijk|ook|wel|vorige?|jaar|week|maand)\s+)*"
    rf"(?:gehaald|behaald)\b|\b(?:got|passed|have)\s+my\s+(?P<my>{_KINDS})(?=\s*(?:$|[.,;!]|last\b|in\b|this\b"
    r"|since\b|now\b|yesterday\b|finally\b))"
)
_PASSED_AT_LAST = look_for(  # "de derde keer geslaagd", "passed on the second try"
    r"\b(?:laatste|eerste|tweede|derde|vierde|vijfde|zesde|\d(?:e|de|ste)) (?:keer|poging|maal)\W+"
    r"(?:(?:ben|was|heb|wel|ik|hem|het|dan|toch|eindelijk)\s+)*(?:geslaagd|gehaald)\b"
    r"|\bpassed (?:it )?(?:on|at) (?:the |my )?"
    r"(?:last|first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?:try|attempt|time|go)\b"
)
_STILL_LEARNS = look_for(  # with these words "passed" and "B" may be of the theory, of later, or of before
    r"\b(?:nog niet|not yet|nog geen|bezig|aan het lessen|lessen|rijles\w*|lessons?|learning|learner|provisional"
    r"|theor\w+|hopelijk|hope\w*|als ik|if i|when i|wanneer ik|zodra|once i|binnenkort|soon|ingenomen|ingetrokken"
    r"|ingevorderd|afgepakt|kwijtgeraakt|verlopen|expired|suspended|revoked|lapsed|taken away)\b"
)
_ON_CONDITION = look_for(  # "got B, C only if you pay for it"
    r"\s*(?:(?:only|pas|alleen|enkel|maar)\s+)*(?:if|when|als|wanneer|zodra|once)\s+(?:you|u|ye|the|je|jullie|ge|gij"
    r"|i|ik|we|wij|they|de|het|your|jullie)\b"
    r"(?=[^.!?\n]*\b(?:pay|pays|paid|sponsor\w*|fund|betaal\w*|betalen|vergoed\w*|opleid\w*|train|training|cursus|course"
    r"|les|lessen|lessons)\b)|\s*(?:nog niet|not yet)\b"
)
_NEVER_DROVE = look_for(  # "alleen als bijrijder, nooit les gehad"
    r"\b(?:(?:never|nooit)\b(?: \w+)? (?:(?:took|had|taken|done|did|got)\b(?: any| a)?(?: driving)? lessons?"
    r"|(?:rij)?les(?:sen)? (?:gehad|genomen|gevolgd))(?! (?:in|met|with|on) (?:een|an?) )"
    r"|nooit leren rijden|never learn(?:ed|t) (?:how )?to drive"
    r"|^\W*(?:(?:nee|no|nope)\W+)?(?:only|just|alleen|enkel|alleen maar) (?:as (?:a |the )?|als |a )?"
    r"(?:passenger|passagier|bijrijder)\b)(?![^.!?\n]*\b(?:but|maar|toch|wel)\b)"
)
_BESIDE = 30  # characters
_LEADING_LETTERS = look_for(
    r"\W*(?:[^\W\d_]+\W+){1,4}?(?P<c>B\+E|C\+E|BE|CE|C1E|C1|B|C|D)(?=[,.;!]|$| (?:and|en|since|sinds)\b)"
)


def _named(m: Message) -> Iterator[Found]:
    mine = _mine(m)
    if mine is not None:
        yield mine
        return
    typed = _typed(m)
    for topic in _TOPIC.finditer(m.text):
        if said := _LISTED.match(m.all, topic.end()):  # "Licence: none"
            yield m.found("driving_licence", said["no"] is None, *topic.span())
            kind = typed or (_spread(m.only(said.end(), len(m.text))) if m.asked == SLUG else None)
            if kind and said["no"] is None:
                yield kind
            return
        if _ASKED_BACK.match(m.all, topic.end()):
            continue
        if _OTHERS.match(m.text, topic.end()) or (topic.group() == "papiertje" and m.asked != SLUG):
            continue
        value = _value(m, topic, typed is not None)
        if value is not None:
            if not (value and typed and typed.value in _NO_CAR):
                yield m.found("driving_licence", value, *topic.span())
            if value and (said := typed or (_spread(m.only(topic.end(), len(m.text))) if m.asked == SLUG else None)):
                yield said  # "groot rijbewijs, C, en code 95"
            elif value and m.asked == SLUG and (last := _AT_LAST.match(m.text, topic.end())):
                yield _type(m, *last.span("c"))
            return
    drives = _DRIVES.search(m.text)
    if (
        drives
        and not re.search(r"\b(?:if|als|when|wanneer|once|zodra|until|tot|hope|hoop) $", m.text[: drives.start()])
        and not re.match(
            r" (?:ik )?(?:again (?:in|from|after)|later|straks|weer (?:in|vanaf|na))\b", m.text[drives.end() :]
        )
        and not _NOT_YET.search(m.text[slice(*m.clause_at(drives.start()))])
    ):
        yield m.found("driving_licence", True, *drives.span())
        return
    beside = _on_its_own(m) if m.asked != SLUG else None
    if beside:
        yield m.found("driving_licence", True, *beside.span("c"))
        yield _type(m, *beside.span("c"))
        return
    got = _GOT_LETTER.search(m.text) if m.asked == SLUG else None
    coming = got and (
        _TO_BE.search(lead(m.text, got.start())) or _NOT_YET.search(m.text[slice(*m.clause_at(got.start()))])
    )
    if got and not coming:
        at = got.lastgroup or "c"
        yield m.found("driving_licence", True, *got.span(at))
        yield _type(m, *got.span(at))
        return
    if (holds := _HOLDS.search(m.text)) and not _NOT_YET.search(m.text[slice(*m.clause_at(holds.start("c")))]):
        if (said := _type(m, *holds.span("c"))).value not in _NO_CAR:
            yield m.found("driving_licence", True, *holds.span("c"))
        yield said
        return
    letters = _LETTERS.search(m.text)
    if letters and (len(letters["c"]) > 2 or m.reading.quoted(*letters.span("c")).isupper()):
        yield m.found("driving_licence", True, letters.start("c"), letters.end("c"))
        yield _type(m, letters.start("c"), letters.end("c"))


_ASKED_BACK = look_for(  # "Rijbewijs? Waarvoor dan?"
    r"\s*\?+\s*(?:en |maar |and |but )?(?:waarvoor|waarom|waartoe|hoezo|wat|why|what|how come|is dat|is that|moet dat"
    r"|heb ik"
    r"|do i|nodig|needed)\b[^.!]*\?\W*$"
)
_LISTED = look_for(
    r"\s*[:=]\s*(?:(?P<no>none|no|nope|geen|nee|not yet|nog niet|nog geen|niet|n/a|nvt|-(?=\s*(?:$|\n)))|yes|yep|ja)"
    r"(?=\s*(?:$|[,.;!(\n]))"
)
_DRIVES = look_for(  # what nobody may without a licence
    r"\b(?:auto ?rijden mag ik(?! (?:nog )?(?:niet|nooit)\b)|ik mag (?:wel |al |gewoon "
    r"|zelf )?auto ?rijden\b(?! (?:nog )?niet)"
    r"|i do drive(?=\s*(?:$|[,.;!\n]|and\b|though\b))|(?:i'm|i am|im) (?:licen[cs]ed|allowed) to drive\b"
    r"|i(?:'ve| have) (?:passed|got through) my driving test\b)"
)


def _on_its_own(m: Message) -> re.Match[str] | None:
    """Letters that can only be those of a licence, though nobody asked for one."""
    said = _YES_LETTER.search(m.reading.typed) or _LETTER_AND_CARDS.search(m.reading.typed)
    return said if said and "\x00" not in m.text[slice(*said.span("c"))] else None


def _value(m: Message, topic: re.Match[str], typed: bool) -> bool | None:
    start, end = m.clause_at(topic.start())
    before, after = m.text[start : topic.start()], m.text[topic.end() : end]
    if re.search(
        r"\b(?:geen|gein|0|no|nor|noch|niet|nooit|never|not|zonder|without|don'?t|dont|doesn'?t|haven'?t|havent"
        r"|isn'?t|gene)\b",
        before,
    ) and not re.search(r"\bgeen (?:probleem|auto)|no (?:problem|car)\b", before):
        return False
    if _NOT_YET.search(before) or _NOT_YET.search(after):
        return False
    near = after[:30]
    split = re.search(r"\b(?:en|and|maar|but)\b|(?<=yes )car\b|(?<=ja )auto\b|(?<=wel )auto\b", near)
    if split:
        near = near[: split.start()]
    if re.search(
        r"\b(?:niet|geen(?! (?:auto|wagen))|not|no(?! (?:car|problem))|nope|nee|none|nooit|never"
        r"|(?:don'?t|haven'?t|didn'?t) (?:\w+ )?(?:have|hold|own|possess|got|get))\b",
        near,
    ):
        return False
    said = yes_no.polarity(before + " " + near)
    if (
        said
        or _IS_THERE.match(after)
        or (typed and _I_HAVE_MY.search(before))
        or (
            _MY.search(before)
            and _TOO.match(after)
            and not re.search(r"\b(?:took|taken|lost|suspended|verloren|ingenomen|afgepakt|kwijt)\b", before)
        )
    ):
        return True
    beside = before + " " + after
    alone = len(beside.split()) <= 4 and (m.asked == SLUG or not heavy(beside, _ALLOW))
    listed = (
        typed
        or alone
        or re.search(
            r"\b(?:met|with|in bezit van|bezit|plus|en|and|own|eigen|full|valid|geldig)\s*(?:een |a |my |mijn "
            r"|full |geldig |valid )*$",
            before,
        )
    )
    return True if listed else None


_IS_THERE = look_for(
    r"\s*(?:is er|zit er (?:ook )?bij|is (?:aanwezig|in orde|present|fine|in order"
    r"|op zak))(?=\s*(?:$|[,.;!\n]))"
)
_I_HAVE_MY = look_for(r"\b(?:i've|i have|have|got|hold)(?: had| got)* (?:my|a|the) (?:\w+ )?$")
_MY = look_for(r"\b(?:my|mijn|m'n|mn) $")  # "I hvae my driving licence too"
_TOO = look_for(r"\s*(?:too|also|as well|ook|already)?\s*(?:$|[,.;!\n])")


def _mine(m: Message) -> Found | None:
    """ "Rijbewijs heeft mijn vrouw, ik niet": somebody else's licence, and then one's own."""
    for topic in _TOPIC.finditer(m.all):
        start, end = m.clause_at(topic.start())
        if THIRD_PERSON.search(m.all, start, end):
            own = _THEIRS_NOT_MINE.match(m.all, end) or _THEIRS_NOT_MINE.match(m.all, topic.end())
            if own:
                return m.found("driving_licence", own["v"] in ("wel", "do", "have"), own.start("v"), own.end("v"))
    return None


def _typed(m: Message) -> Found | None:
    t = _TYPED.search(m.text)
    if t and t["c2"] == "de" and not _stands_out(m, t.span("c2")):
        t = _TYPED.search(m.text, t.end("c2"))  # "de rijbewijzen B en C"
    if not t:
        return None
    group = "c" if t["c"] else "c3" if t["c3"] else "c2"
    if group == "c3" and not _stands_out(m, t.span(group)):
        return None
    if (t[group] == "a" and not m.reading.quoted(*t.span(group)).isupper()) or (
        t[group] in ("de", "t", "d") and group == "c2" and not _stands_out(m, t.span(group))
    ):
        return None
    return _type(m, t.start(group), t.end(group))


def _stands_out(m: Message, span: tuple[int, int]) -> bool:
    """ "T-rijbewijs", "my D licence": a capital among small letters, so no "'t rijbewijs"."""
    typed = m.reading.typed
    return typed[slice(*span)].isupper() and not typed[span[1] : span[1] + 12].isupper()


def _type(m: Message, start: int, end: int) -> Found:
    """The heaviest category that is said: CE holds C, and who drives a lorry drives a car."""
    said = re.sub(r"\b([bcd]1?)\s*(?:\+|&|en|and)\s*e\b", r"\1e", m.all[start:end])  # with a trailer
    said = re.sub(
        r"\b(?:a|de|the|een|en|én|and|ook|also|nog|even|plus)\b(?= ?(?:ook|also|nog|the|de|een|a|be?"
        r"|c|d|t)\b)",
        ",",
        said,
    )
    if _TRAILER.match(m.all, end):
        said = re.sub(r"\b([bc])$", r"\1e", said)
    if trailer := _FOR_A_TRAILER.match(m.all, end):
        said, end = re.sub(r"\b([bc])$", r"\1e", said), trailer.end()
    letters = re.findall(rf"(?<![a-z0-9]){_CATEGORY}(?![a-z0-9])", said)
    if letters[1:] and letters[-1] == "de" and _ARTICLE.match(m.all, end) and "DE" not in m.reading.quoted(start, end):
        letters = letters[:-1]  # "B, de auto is van mij"
    if len(letters) > 1 and _ON_CONDITION.match(m.all, end):
        letters = letters[:-1]
    kept = [letter for letter in letters if letter + "e" not in letters]
    if any(letter[0] in "cd" for letter in kept):
        kept = [letter for letter in kept if letter != "b"]
    return m.found("licence_type", ", ".join(dict.fromkeys(letter.upper() for letter in kept)), start, end)


_ARTICLE = look_for(
    r"\s+(?!(?:heb|behaald|gehaald|rij|en|and|sinds|since|al|dus|ook|plus|met|code|adr|allebei|beide)\b)[^\W\d_]{3,}"
)
_TRAILER = look_for(
    r"[\s,]*(?:en|and|plus|met|with|alsmede|also|ook) (?:ook )?e (?:achter|behind|bij) (?:de "
    r"|the )?[bc]\b"
)


_FOR_A_TRAILER = look_for(  # "B, en ook voor de aanhanger"
    r"[\s,]*(?:en|and|plus|also|ook)\s+(?:ook |also |that |die )?(?:voor|for) (?:de |een |the |a |my "
    r"|mijn )?(?:zware |heavy )?"
    r"(?:aanhan?ge?r\w*|aanhager|aanhangwagen|trailer|caravan)\b(?![^.!?]{0,20}\b(?:niet|geen|not|no|nog|bezig)\b)"
)


def _spread(m: Message) -> Found | None:
    """ "B sinds 1982 en D sinds 1995": letters with capitals, with words between them."""
    typed = [
        c
        for c in _CAPITALS.finditer(m.reading.typed)
        if m.text[slice(*c.span())] == c.group().lower()  # not the capital of "Drie", which is read as 3
        and not _STILL_TO_GET.search(m.text, max(0, c.start() - 24), c.start())
        and not _NOT_THAT_ONE.match(m.text, c.end())
        and not _ON_CONDITION.match(m.text, c.end())
    ]
    if not typed or len(heavy(m.text[: typed[0].start()], _BEFORE_LETTERS)) > 1:
        return None
    near = typed[:1]
    for c in typed[1:]:
        if c.start() - near[-1].end() <= _NEXT_LETTER:
            near.append(c)
    said = ", ".join(c.group().lower() for c in near).replace("+", "")
    letters = said.split(", ")
    kept = [x for x in letters if x + "e" not in letters]
    if any(x[0] in "cd" for x in kept):
        kept = [x for x in kept if x != "b"]
    return m.found("licence_type", ", ".join(dict.fromkeys(x.upper() for x in kept)), near[0].start(), near[-1].end())


def _answered(m: Message) -> Iterator[Found]:
    """An answer that does not name the licence: yes, no, not yet, or the letters on the card."""
    text = m.text
    letters = _BARE_LETTERS.match(text)
    if letters and _BE_SO.match(m.reading.typed, letters.start("c")):
        letters = None
    never = _NEVER_DROVE.search(text)
    if never and not letters and yes_no.opening(text) is not True:  # not "B, nooit les gehad met die aanhanger"
        yield m.found("driving_licence", False, *never.span())
        return
    if letters and (
        _GOES_ON.match(text, letters.end())
        or len(m.all.split()) <= 2
        or _WITH_LETTERS.fullmatch(text, letters.end())
        or re.match(r"[A-Z](?![a-z])", m.reading.quoted(*letters.span("c")))  # not "Be the first"
    ):
        spread = _spread(m)
        alone = _type(m, letters.start("c"), letters.end("c"))
        if alone.value not in _NO_CAR:
            yield m.found("driving_licence", True, letters.start("c"), letters.end("c"))
        yield alone if spread is None or spread.value == "B" else spread
        return
    learns = _STILL_LEARNS.search(text)
    if (passed := _PASSED_AT_LAST.search(text)) and not learns:
        yield m.found("driving_licence", True, *passed.span())
        return
    if (later := _TOLD_LATER.search(text)) and not learns:
        group = next(name for name, words in later.groupdict().items() if words)
        yield m.found("driving_licence", True, *later.span(group))
        yield _type(m, *later.span(group))
        return
    if (spread := _spread(m)) and not _NOT_YET.search(text[:LONGEST]):
        yield m.found("driving_licence", True, *_answer_span(m))
        yield spread
        return
    if one := _THAT_ONE.search(text):  # "only moped, the AM one"
        if (said := _type(m, *one.span("c"))).value not in _NO_CAR:
            yield m.found("driving_licence", True, *one.span("c"))
        yield said
        return
    if _NO_MATTER.search(text):
        return
    if by_car := _BY_CAR.match(text):
        yield m.found("driving_licence", True, *by_car.span("car"))
        return
    after_all = _AFTER_ALL.search(text)
    if after_all and not _NOT_YET.search(text):
        yield m.found("driving_licence", True, *after_all.span())
        return
    lapsed = _LAPSED.search(text) or (
        _YES_BUT.match(m.all) and _LAPSED.search(m.all[:LONGEST])
    )  # "ja, maar hij is kwijt"
    if lapsed and len(m.all.split()) <= 8:
        yield m.found("driving_licence", False, *lapsed.span())
        return
    if had := _HAD.match(text):
        yield m.found("driving_licence", False, *had.span("had"))
        return
    held = (
        _YES_AND.match(text)
        or (_GOT_IT.match(text) and not _NOT_YET.search(re.sub(r"\bhalen\b", " ", text)))
        or (len(m.own_words.split()) <= 7 and _HELD_SINCE.fullmatch(m.own_words))
    )
    if held:
        yield m.found("driving_licence", True, *_answer_span(m))
        return
    found = whole_answer(m, "driving_licence", _ALLOW, unless=_NOT_YET)
    if found:
        yield found
    elif _YES_BUT.match(m.own_words) and not _NOT_YET.search(text):  # "ja, maar alleen voor de botsauto's"
        yield m.found("driving_licence", True, *_answer_span(m))


def whole_answer(
    m: Message, name: str, allow: frozenset[str], *, unless: re.Pattern[str] | None = None
) -> Found | None:
    """The yes or no of an answer to a yes/no question; `unless` marks words that mean no."""
    words = m.own_words
    if not words:
        return None
    value = yes_no.answer(words, allow)
    if unless is not None and yes_no.opening(words) is not True:
        no = unless.search(m.text)
        if (
            no
            and not _PASSED.search(words)
            and (
                value is False
                or len(words.split()) <= 5
                or not heavy(unless.sub(" ", re.split(r"[,.;!?\n]", words)[0]), allow)
            )
            and not re.search(r"\b(?:zeker|precies|duidelijk|sure|clear|uit|weet|know)\b", words)
        ):
            return m.found(name, False, *no.span())
    return None if value is None else m.found(name, value, *_answer_span(m))


def _answer_span(m: Message) -> tuple[int, int]:
    """The first clause of one's own words."""
    start = next((i for i, c in enumerate(m.text) if c not in "\x00 \n"), 0)
    stop = look_for(r"[,.!?;\n\x00]").search(m.text, start + 1)
    return start, stop.start() if stop else len(m.text)
