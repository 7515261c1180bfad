"""Whether words are nothing but an answer: a value with the small words people put around it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.parsing.clauses import lead
from bot.parsing.lookups import everyday_words, wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

_LIGHT = wordlist("""
    ik 'k k je jij u ge we wij ze het 't t dit dat die de den een n 'n er hier daar me mij mijn m'n mn heb hebben
    heeft had ben bent is zijn was wordt worden zou zal kan kun mag moet wil wilde doe doen maak zeg zet geef noteer
    vul van voor met op in aan bij naar uit over om te tot per tussen rond rondom vanaf na sinds binnen tegen en of
    maar dus want als dan ook nog al wel niet geen echt eigenlijk gewoon toch even zo zowat zo'n ongeveer circa ca
    iets ergens net pas ruim bijna zeker vast misschien graag liefst liever prima goed goeie goede fijn leuk mooi
    top ideaal perfect genoeg totaal alleen enkel slechts ja nee jazeker jawel hoor helaas natuurlijk uiteraard
    klopt inderdaad precies sowieso altijd nu momenteel straks nooit meer minder denk dacht geloof schat meen gok
    vermoed lijkt lukt past komt gaat werkt beschikbaar bereikbaar minimaal maximaal minstens hooguit hoogstens min
    max minimum maximum ten minste tenminste hoogste elke iedere alle hoi hallo hey hi dag nou goh tja ach oh ah eh
    euh uh uhm ehm hm hmm haha hihi lol ok oke oké okay okee sorry bedankt dank aub svp alsjeblieft alstublieft ofzo
    ofzoiets zoiets enzo trouwens btw effe ff idd iig gwn wss i i'm im i've ive i'd id i'll ill you it its it's the
    a an this that that's thats these those my me we there there's have has had am is are was be been being would than
    should could can may might will do does did done make put say set note of for with on in at to from by about
    around roughly over under between until since within after and or but so because if then also still already not
    no don't dont just only really actually quite pretty very kind sort like please pls plz good fine great ideal
    ideally perfect grand enough total prefer preferably rather yes yeah yep yup ya nope nah sure certainly
    absolutely definitely indeed exactly unfortunately always never now currently moment more less think guess
    believe suppose reckon say works suits available minimum maximum least most each every all hello well right ok
    thanks thank cheers sorry um uh er erm hmm ha something somewhere give take anyway though tho
    """)
LONGEST = 120  # characters: an answer that is only a yes, a refusal or a place is no longer than this
_WORD = look_for(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def heavy(words: str, allow: Iterable[str] = ()) -> list[str]:
    """The words with a meaning of their own."""
    return [w for w in _WORD.findall(words) if w not in _LIGHT and w not in allow and (len(w) > 1 or w in "€")]


def around(m: Message, start: int, end: int) -> str:
    """The other words of the clause in which these stand."""
    begin, finish = m.clause_at(start)
    return m.text[begin:start] + " " + m.text[end:finish]


_RELATION = look_for(
    r"\b(?:zoon|zoontje|dochter|dochtertje|kind|jongste|oudste|kleinzoon|kleindochter|puber|son|daughter|kid|child"
    r"|youngest|eldest|teenager|lad|lass|boy|girl|jongen|meisje|moeder|vader"
    r"|mother|father|wife|husband|man|vrouw)\b,?\s*(?:is|van|of)?\s*$"
)
_MY_AGE = look_for(
    r"\b(?:at my age,|op mijn leeftijd,|ben|i'?m|i am|word|turning|aged?|leeftijd|was)\s+(?:nu |now |al |bijna "
    r"|nearly |pas |only |net )?$"
)


def is_age(m: Message, start: int, end: int) -> bool:
    """A number after "ik ben" or "my son", or before "years old", is how old somebody is."""
    before = lead(m.all, start)
    return bool(
        _RELATION.search(before)
        or _MY_AGE.search(before)
        or re.match(r"\s*(?:jaar oud|years? old|yo\b|jr oud)", m.all[end:])
    )


def is_bare(m: Message, start: int, end: int, allow: Iterable[str] = (), *, most: int = 0) -> bool:
    """Whether the clause says no more than this value; `most` other words are let pass."""
    return len(heavy(around(m, start, end), allow)) <= most


_WORDLIKE = look_for(
    r"(?:\w{2,}(?:en|ing|ings|tion|sion|heid|lijk|ly|ness|ment|er|or|ers|ist|isch|ische|baar|ed|tie|atie|teit"
    r"|ity|ism|isme|ent|ant|desk|line|lijn|able|ful|ous|ive|loos|zaam|achtig|ig|ige|lepsy|psie|itis|ant|aal|ief"
    r"|uur|eur|sch|cht|ght|ck)"
    r"|agent|spam|stop|help|test|hulp|chat|mail|agentur|persoon|person|manager|mens|human)$"
)


_CLOSING = look_for(
    r"\b(?:bedankt|dank|dankje|dankjewel|thanks|thank|thx|tnx|merci|doei|dag|bye|ciao|groet\w*|weekend|hallo"
    r"|hoi|hello|hi|hey|duidelijk|clear|weten|waarom|why|how|hoe|wat|what|fijne|nice|cool|spannend|wacht|wait"
    r"|moment|sec)\b"
)
_GREETINGS = wordlist(
    "hee heey heyy heyyy hoihoi yo ciao allo moi halo joe helo hellooo helloo hullo heya hiya howdy sup salut "
    "gm brb sec tel thnx tnx thx thnks thanx ta mercikes aju ajuus salukes doeg houdoe toedeloe toodles laters"
    " haaai haai watte wablief huh wrm wat eh euh ehh hmm hm lol haha hihi hehe adv avg pto wfh gdpr god "
    "asdfghjk qwerty test grapje grapjas joker sweet nice cool geweldig brilliant kut fuck damn wow oke "
    "okidoki oki"
)
_NONE_ALONE = look_for(
    r"\W*(?:(?:nee|neen|no|nope|nah|ik|heb|i|have|is|er|die|that|dat|helaas|gelukkig|well|nou|there'?s|nog"
    r"|eigenlijk|eerlijk gezegd|honestly|absoluut|absolutely|helemaal|got|i've|ook|so far|tot nu toe|mijn|my"
    r"|that'?s|aan|on|me)\W+)*"
    r"(?P<n>geen(?:e|een)?|none|nul|zero|nil|0|nada|nope|niks|niets|nothing)(?:\W+(?:hoor|sorry|helaas"
    r"|unfortunately|at all|yet|nog|tot nu toe|so far|heb ik|is er|eigenlijk|i'?m afraid|im afraid|actually"
    r"|really|echt|helemaal|ervaring|experience"
    r"|opzegtermijn|notice|diploma'?s?|opleiding|of zo|ofzo|though|ik))*\W*"
)


def none_alone(words: str) -> re.Match[str] | None:
    """ "Geen", "nee, geen", "none I'm afraid": nothing but that there is none."""
    return _NONE_ALONE.fullmatch(words) if len(words) <= LONGEST else None


def is_small_talk(words: str) -> bool:
    """Thanks, greetings and words of waiting or asking: what stands with them is hardly an answer."""
    return bool(_CLOSING.search(words))


def is_sayable(word: str) -> bool:
    """A word that could be a name: no greeting, no hammering on keys."""
    return (
        word not in _GREETINGS
        and bool(re.search(r"[aeiouyà-ÿ]", word))
        and not re.search(r"(.)\1\1|[bcdfghjklmnpqrstvwxz]{6}", word)
    )


def looks_ordinary(word: str) -> bool:
    """A word of either language by its ending; for words that no list knows and that have no capital of their own."""
    return is_everyday(word) or bool(_WORDLIKE.match(word))


def is_everyday(word: str) -> bool:
    """An ordinary word of either language, so no name and no place."""
    return word in _LIGHT or word in everyday_words("nl") or word in everyday_words("en")
