"""Yes and no, as whole answers and near a subject."""

from __future__ import annotations

import re

from bot.parsing.answers import heavy, is_small_talk
from bot.parsing.patterns import look_for

_POSITIVE_IDIOM = (
    r"(?:geen|gene|gen|gien|gein|gjin|niet een|geen enkele?) (?:probleem|obstakel|beletsel|moeilijkheid"
    r"|enkel probleem|punt|bezwaar|issue|moeite)|niet erg"
    r"|no (?:problem|porblem|prob|bother|issue|obstacle|sweat|worries|objection|trouble|drama|biggie|hassle|cap)\w*"
    r"|not (?:a|an) (?:problem|issue|bother)|isn'?t (?:a|an) (?:problem|issue)|(?:don'?t|do not"
    r"|wouldn'?t) mind(?! (?:me|him|her)\b)"
    r"|maakt (?:mij |me )?(?:echt |helemaal )?niet(?:s)? uit"
    r"|geen problemen|niks (?:op )?tegen|nothing against|niks liever|niets liever|nothing (?:better|rather)"
    r"|(?<!not )(?:fine|ok|okay|good) (?:with|w|by|for) me|(?<!niet )(?:prima|goed|best) voor mij"
    r"|(?:(?:dat|is|lijkt|zijn|voor (?:mij|me)|wat (?:mij|me) betreft|van mijn kant)\s+){1,3}(?<!niet )in orde"
    r"|in orde (?:voor|bij|van) (?:mij|me)|(?:(?:ik|'k) )?(?:ben )?(?:het )?(?:niets|niks|niet) anders (?:gewoon"
    r"|gewend)"
    r"|niets op tegen|niet vies van|can'?t complain"
    r"|(?<!be )not (?:at all |really )?(?:bothered|fussed|fazed)(?! (?:to|on)\b)"
    r"|(?:won'?t|will not|never|don'?t) hear me (?:complain\w*|moan\w*|grumbl\w*|whin\w*)|no complaints"
    r"|hoor(?:t|en)? (?:je|u|ge|jullie|(?:me|mij)) (?:(?:me|mij) )?niet (?:over|klagen|mopperen|zeuren|morren)"
    r"|(?:maak|maakt) (?:je|u) (?:maar |echt )?geen zorgen|geen zorgen"
)
_NEGATIVE = (
    r"\bnee\b|\bneen\b|\bnee+n?\b|\bnope\b|\bnah+\b|\bno\b|\bnot\b|\bniet\b|\bgeen\b|\bgeene?\b|\bgene\b"
    r"|\bnooit\b|\bnever\b|\bnone\b|\bzonder\b|\bwithout\b"
    r"|\bca(?:n't|nnot)\b|\b(?:could|do|does|did|have|has|wo|would|is|are|was)n'?t\b|\bcannot\b|\bcant\b"
    r"|\bdont\b|\bwont\b|\bhavent\b|\bonmogelijk\b|\bimpossible\b|\buitgesloten\b"
    r"|\bare out\b|\bis out\b|\bno-?go\b|\bliever niet\b|\bhelaas\b|\bunfortunately\b|\blukt niet\b|\blastig\b"
    r"|\bmoeilijk\b|\bdifficult\b|\btricky\b|\bniks\b|\brather not\b"
    r"|\bunavailable\b|\b(?:liever|graag|houd?|altijd) vrij\b|\bvrij houden\b|\bgerust laten\b|\bmet rust\b"
    r"|\bleave me\b|\bare mine\b|\bheilig\b|\bsacred\b|\boff limits\b|👎"
)
_POSITIVE = (
    r"\bja\b|\bjaa+\b|\bjawel\b|\bjazeker\b|\bjep\b|\bjup\b|\byep\b|\byup\b|\byes\b|\byeah\b|\byea\b|\bya\b"
    r"|\bye\b|\baye\b|\bzeker\b|\bklopt\b|\binderdaad\b|\buiteraard\b"
    r"|\bnatuurlijk\b|\btuurlijk\b|\bprima\b|\bgoed\b|\bgraag\b|\bok\b|\boke\b|\boké\b|\bokay\b|\bokee\b"
    r"|\bsure\b|\bcertainly\b|\bof course\b|\babsolute?ly\b|\bdefinitely\b|\bfine\b"
    r"|\bgrand\b|\bgreat\b|\bgood\b|\bcorrect\b|\bindeed\b|\bkan\b|\bcan\b|\bcould\b|\bmogelijk\b|\bpossible\b"
    r"|\bwel\b|\blukt\b|\bbeschikbaar\b|\bavailable\b|\bsowieso\b|\bobviously\b"
    r"|\bgewend\b|\bused to\b|\bno problem\b|\bhappy to\b|\bwilling\b|\bbereid\b|\bfijn\b|\bhap\w*\b|\bworks\b"
    r"|\bprefer\b|\bsuits?\b|\bi do\b|\bi have\b|\bik heb\b|\bheb ik\b|\bheb\b|\bhave\b|\bgot\b"
    r"|\bgeregeld\b|\bin order?\b|\btop\b|\bperfect\b|\blove\b|\blike\b|\bleuk\b|\bvind\b|\bworden\b|\bwil\b"
    r"|\bmag\b|\bin bezit\b|\bdoe ik\b|\bdoen\b|👍|✅"
)
_PART = look_for(r"[,.;!?\n]+(?:\s|$)|\s-+\s")
_NO_FOR = look_for(
    r"\W*(?:nee|neen|no|nope)(?:\W+(?:sorry|helaas|hoor|jammer genoeg|unfortunately))?\W+(?:ik|i) (?:heb|have"
    r"|moet|must|zorg)\b"
    r"(?!.*\b(?:wel|ook|idee|idea|vraag|vragen|question|know|zin|tijd)\b)(?:\W+\w+){1,5}\W*$"
)
_REASON = look_for(r"\s(?:ivm|i\.v\.m\.?|vanwege|wegens|omdat|want|because|due to|cause|cos)\b.*", re.DOTALL)
# "Dat zeg ik liever niet" is a no to the asking, not to what was asked.
_OF_SAYING = look_for(
    r"\b(?:zeg(?:gen)?|vertel(?:len)?|deel|delen|geef|geven|noem|kwijt|say(?:ing)?|tell(?:ing)?|shar(?:e|ing)|giving"
    r"|give"
    r"|disclose|answer(?:ing)?|antwoord)\b"
)
_PLAIN_NO = {"nee", "neen", "nope", "nah", "yet", "👎"}
_WEAK_YES = {
    "ok",
    "oke",
    "oké",
    "okay",
    "prima",
    "graag",
    "goed",
    "fine",
    "top",
    "zeker",
    "klopt",
    "correct",
    "gaarne",
    "gerust",
}
_YES_ALONE = {"gaarne", "gerust"}  # "Gaarne. Vroeger werkte ik ook op zondag"
_YOU = look_for(r"\b(?:jij|jou|je|jullie|you|u|ye)\b")
_NO_ANSWER = look_for(
    r"\b(?:no (?:idea|clue|worries|thanks|rush|boss|employer|job)"
    r"|geen (?:idee|zin|tijd|haast|dank|benul|zicht|flauw|baas|werkgever|baan|werk)|(?:niet"
    r"|not) (?:te|zo|meer dan|sure|bad|so|yet sure|precies|exact|exactly|zeker|duidelijk|clear|uit|over|goed"
    r"|yet decided|certain|jij|you)"
    r"|i'?m (?:fine|good|ok|okay|grand)|weet|know|twijfel|doubt|depends|ligt eraan|hangt|twijfel\w*|even niet"
    r"|not now|er nog niet uit)\b"
)
_IDIOM = look_for(_POSITIVE_IDIOM)
_NO = look_for(_NEGATIVE)
_YES = look_for(_POSITIVE)
_NEVER_MEANT = look_for(
    r"\bniet alleen\b|\bnot only\b|\bniet te\b|\bniet zo(?:'n|n)?\b|\bno idea\b|\bgeen idee\b"
    r"|\bweet (?:ik )?niet\b|\bdon'?t know\b|\bnot sure\b|\bsorry\b"
)
_FIRST_NO = look_for(
    r"\W*(?:(?:eh+m?|uh+|hm+|nou|well|oh|ah|sorry|alas|regrettably|i'?m afraid|helaas|tja|poe+h|pf+|ach|mm+|euh"
    r"|still(?= no\b))\W+)*(?:nee+n?|neen"
    r"|nope?|nah+|no|none"
    r"|not (?:yet|really|at the moment|now|currently|as a rule)|nog niet|niet|(?:helaas|gelukkig|jammer genoeg) niet"
    r"|(?:unfortunately|luckily|thankfully|fortunately) not|liever niet"
    r"|rather not|nooit|never|geen|(?:absoluut|zeker|echt|natuurlijk|tuurlijk|uiteraard|sowieso) niet"
    r"|(?:absolutely|definitely|certainly|of course|sure) not|negative|👎)(?![\w'])"
    r"(?!\s+(?:more|less|fewer|longer|later|earlier|meer|minder|langer|eerder) (?:than|dan)\b)"  # "no more than 24"
)
_HEDGE = look_for(
    r"[^\w\x00]*(?:(?:oh|god|damn|hell|heck|well|nou|helaas|unfortunately|i regret to say|sorry to say|i'?m afraid"
    r"|ik moet zeggen|i must say|eerlijk gezegd|honestly|maar|but|and|en)\b[\s,]*)*"
)
_NO_THANKS = look_for(
    r"\W*(?:no|nee|nope)\W+(?:need|hoeft|thanks?|thank|dank|bedankt|sorry|wait|wacht|i mean|ik bedoel)\b"
)
_FIRST_YES = look_for(
    r"\W*(?:(?:eh+m?|uh+|hm+|nou|well|oh|ah|tja|mm+|euh|dat|amai)\W+)*(?:(?:i (?:do|have|am|can)|(?:doe|heb"
    r"|kan) ik)(?=\s*(?:$|[,.!;]|(?:though|but|maar)\b))"
    r"|ja+h?|jawel|jazeker|jep|jup|jap|jop|yep|yup"
    r"|yes+|yeah"
    r"|yea|yh|yass?|ya|ye|aye|zeker|klopt|inderdaad|uiteraard|natuurlijk|tuurlijk|prima|ok|oke|oké|okay|sure"
    r"|certainly|agreed|akkoord|(?:of )?course|absolutely|absoluut|definitely|indeed|correct|graag|goed|fine|top|👍"
    r"|✅|gaarne|gerust|(?:most |very )?(?:gladly|willing(?:ly)?)(?=\s*(?:$|[,.!;]))|by all means|with pleasure)"
    r"(?![\w'])(?!\s+(?:niet|not)\b|\s+geen\b(?! (?:probleem|punt|bezwaar|moeite)))"
)


def opening(text: str) -> bool | None:
    """The yes or no an answer begins with."""
    if _IDIOM.match(text.lstrip()):
        return True
    if _FIRST_NO.match(text):
        return False
    return True if _FIRST_YES.match(text) else None


def leading(text: str) -> bool | None:
    """The yes or no that an answer leads with, whatever follows it: "hell yes, and I drive a lot"; not "no idea"."""
    said = text[_HEDGE.match(text).end() :]  # type: ignore[union-attr]
    first = next((part for part in _PART.split(said) if part.strip()), "")
    if _NO_ANSWER.match(first.strip()) or _OF_SAYING.search(first) or _NO_THANKS.match(first):
        return None
    if _FIRST_NO.match(said):
        return False
    return True if _FIRST_YES.match(said) else None


def polarity(words: str) -> bool | None:
    """Whether words near a subject affirm or deny it; None when they do neither."""
    if _IDIOM.search(words):
        return True
    rest = _NEVER_MEANT.sub(" ", words)
    if _NO.search(rest):
        return False
    return True if _YES.search(rest) else None


def answer(text: str, allow: frozenset[str] = frozenset()) -> bool | None:
    """The yes or no that a whole answer comes down to; `allow` are words of the question itself.

    "Nee, nog niet gehaald" is one; "geen zin in een computer" and "recruiter graag" are none.
    """
    text = _REASON.sub("", text)
    if _NO_FOR.match(text):
        return False
    first = next((part.strip() for part in _PART.split(text) if part.strip()), "")
    refused = _OF_SAYING.search(text) is not None
    idiom = _IDIOM.match(first)
    if idiom and not heavy(first[idiom.end() :], allow):
        return True
    yes = _FIRST_YES.match(first)
    if yes and not re.match(r"\s*(?:dat|maar|but)\b(?! (?:kan|is|doe|heb))", first[yes.end() :]):
        rest = heavy(first[yes.end() :], allow)
        if yes.group().split()[-1].strip("' ") in _WEAK_YES:
            alone = yes.end() == len(first) and yes.group().split()[-1] in _YES_ALONE
            sure = alone or (not rest and not heavy(text, allow) and not is_small_talk(text))
        else:
            sure = yes.end() == len(first) or (len(rest) <= 1 and not is_small_talk(first))
        if sure:
            return True
    no = _FIRST_NO.match(first)
    if no and not _NO_ANSWER.search(first):
        rest = heavy(first[no.end() :], allow)
        plain = no.group().split()[-1].strip("'") in _PLAIN_NO
        if (plain and len(rest) <= 1 and not is_small_talk(first)) or not (rest or _YOU.search(first[no.end() :])):
            return None if refused else False
    if (
        len(text.split()) <= 7
        and not heavy(text, allow)
        and not _YOU.search(text)
        and not is_small_talk(text)
        and not _NO_ANSWER.search(text)
    ):
        value = polarity(text)
        if value is False and opening(text):  # "ja, maar niet elk weekend"
            return True
        return None if refused and value is False else value
    return None
