"""How well somebody speaks Dutch, English, German or French."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.parsing.answers import heavy, is_small_talk, none_alone
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for

SLUG = "language_level"

_LANGUAGES = {
    "language_level": r"nederlands\w{0,2}|dutch|ned\b|vlaams|nederlnads|nedelands|nederlans|nederladns|nedrlands"
    r"|dtuch|duthc|ducth"
    r"|nl(?= (?:en|\+|&) \w+ (?:allebei|beide|zijn)\b)|nl(?=\s*[:=]?\s*(?:(?:zit (?:ik )?)?op |is |= )?(?:[abc][12]"
    r"|niveau|level|moedertaal|native))"
    r"|nederlandse taal|(?<=[abc][12] )nl"
    r"|hollands",
    "language_level_en": r"engels\w{0,2}|english|engl[ia]?sh|en(?=\s*[:=]?\s*[abc][12]\b)|enlgish|englsih"
    r"|enlgis|egnlish|engles"
    r"|eng(?=\s*[:=]?\s*(?:is )?(?:[abc][12]\b|native|fluent|vloeiend|moedertaal))|(?<=[abc][12] )eng",
    "language_level_de": r"duits\w{0,2}|german|deutsch|duist|dutis|gemran",
    "language_level_fr": r"fr(?=\s*[:=]?\s*[abc][12]\b)|frans\w{0,2}(?! hals)|french|frnas|fracns|fernch",
}
_OTHER = (
    r"gebarentaal|sign language|chinees|arabisch|arabic|turks|turkish|pools|polish|spaans|spanish|italiaans|italian"
    r"|portugees|portuguese|roemeens|romanian|bulgaars|bulgarian|russisch|russian|oekra[iï]ens|ukrainian|hindi|urdu"
    r"|farsi|dari|tigrinya|somalisch|somali|berbers|hongaars|hungarian|chinees|chinese|grieks|greek|litouws"
    r"|lithuanian|servisch|kroatisch|perzisch|koerdisch"
)
_LANGUAGE = look_for(
    "|".join(f"(?P<{name}>\\b(?:{words})\\b)" for name, words in _LANGUAGES.items()) + rf"|(?P<other>\b(?:{_OTHER})\b)"
)

_HOME_TONGUE = r"(?:nederlands|vlaams|dutch|flemish|engels|english|duits|german|frans|french)"
_LEVEL = look_for(
    r"(?P<cefr>(?<![\w-])[abc][12](?:\s*(?:/|-|à|tot|to|of)\s*[abc]?[12])?(?![\w]))"
    r"|(?P<native>\b(?:moeder(?:s)?|moers|moer|moedr|meoder)ta[a]?l\w*\b|\bnative\w*\b"
    r"|\bmot?[eh]{1,2}[rh]?r? ?to[nu]n?gu?e?\b|\bmotehr to\w+g\w*\b|\b(?:from|since) (?:the cradle"
    r"|(?:my )?birth)\b(?! (?:country|place|town|city|village|certificate))"
    r"|\bvan(?:af)? (?:de wieg|(?:mijn |m'n )?geboorte|kindsbeen|jongs) ?(?:af)?(?: aan)?\b|\bvan kleins ?af(?: aan)?\b"
    r"|\b(?:is|zijn) (?:(?:gewoon|echt|toch|immers) )*(?:mijn|m'n|mn) taal\b(?! niet)|\bvan thuis(?: uit)?(?: mee)?\b"
    r"|\beerste taal\b|\bfirst lan[ga]+u?[ga]+e\b|\bmo(?:the|ede)r (?:language|tongue)\b"
    r"|\b(?:i )?(?:was |were |am )?born with(?: it)?\b(?! an?\b)|\bis my own(?=\s*(?:$|[,.;!]))"
    r"|\bmaternal(?: (?:language|tongue)\b|(?=\s*(?:$|[.,;!]|and\b|level\b)))|\bthuistaal\b"
    r"|\b(?:ben|i'?m|i am) (?:een |gewoon |just |zelf |in nederland geboren |echte? "
    r"|rasechte )*(?:nederlander|nederlandse|belg|belgische"
    r"|dutch|vlaming|vlaamse|hollander|belgian|flemish)\b|\bopgegroeid in (?:nederland|belgi\w|vlaanderen)\b"
    r"|\b(?:er ?)?mee (?:geboren|grootgebracht)\b|\bmet de (?:moeder)?melk\b|\bmoedermelk\b|\bmet de paplepel\b"
    r"|\b(?:de|een) taal (?:van (?:mijn|m'n|mn|ons) (?:moeder|ouders|thuis)|waarin ik (?:(?:ben )?(?:opgegroeid"
    r"|grootgebracht|opgevoed)|heb leren (?:praten|spreken|lezen)|leerde (?:praten|spreken)))\b"
    r"|\bin (?:deze|die) taal (?:ben ik |ik ben )?(?:ben )?(?:grootgebracht|opgegroeid|opgevoed|geboren)\b"
    r"|\bik (?:droom|denk en droom|droom en denk)(?:, \w+| en \w+){0,3} (?:er(?=in)|in (?=het nederlands|dit))"
    r"|\bborn and raised\b|\bgeboren en getogen\b|\bnederlandstalig\w*|\bnative speaker\b|\b(?:raised"
    r"|opgevoed) in\b|(?<!you seek a )(?<!you want a )(?<!looking for a )(?<!you need a )(?<!zoeken een )"
    r"(?<!zoekt een )\b(?:tweetalig|bilingual)\b|\b(?:hier|here) (?:geboren|born)\b|\bborn (?:and raised )?here\b"
    r"|\bvan (?:t?huis) uit?t?\b|\bvan (?:t?huis) ut\b|\b(?:spreek|spreken) (?:ik |we )?(?:het )?thuis\b"
    r"|\bat home we speak\b"
    r"|\bnooit anders\b|\bnever (?:learned|spoken|spoke) anything else\b"
    r"|\b(?:never|don'?t|do not|didn'?t) speak anything else at home\b"
    r"|\b(?:praten|spreken|spraken|spreek|praat) (?:(?:we|wij|ik) )*thuis (?:niks|niets) anders\b"
    r"|\bthuis (?:praten|spreken|spraken|spreek|praat) (?:(?:we|wij|ik) )*(?:niks|niets) anders\b"
    r"|\btaal waarin (?:(?:ik|we|wij) (?:heb leren (?:praten|spreken)|leerde (?:praten|spreken)|droom|denk|vloek|leef"
    r"|(?:ben )?(?:grootgebracht|opgegroeid|opgevoed))|mijn (?:moeder|vader|ouders|oma|mama))\b"
    r"|(?<!soms )(?<!sometimes )\b(?:droom|denk|vloek|dream|think|swear)\b"
    r"(?:(?!\b(?:al|soms|already|sometimes)\b)[^.!?\n]){0,24}?\bin (?:het )?(?:nederlands|dutch|vlaams)\b"
    r"|\bin deze taal (?:ben |word )?(?:grootgebracht|opgegroeid|opgevoed)\b"
    r"|\b(?<!in )(?:mijn|m'n|mn|my) (?:eigen|own) (?:taal|language)\b(?! (?:is|blijft)\b|\s*[:=])"
    rf"|\b(?:(?:er ?)?mee|erin|(?:met|in) (?:het )?{_HOME_TONGUE}) opgegroeid\b"
    rf"|\bopgegroeid (?:met|in) (?:het )?{_HOME_TONGUE}\b|\b(?:grew|grown) up (?:with|speaking) {_HOME_TONGUE}\b"
    r"(?! (?:people|friends|parents|school|kids|mensen)))"
    r"|(?P<c2>\bnear[- ]native\b|\bperfect\w*|\buitstekend\w*|\bexcellent\b)"
    r"|(?P<c1>\bvloeiend\w*|\bfluent\w*|\bzeer goed\w*|\bheel goed\w*|\bvery (?:good|well)\b"
    r"|\bprofessional(?: working)?(?: proficiency)?\b|\bproficient\b|\bheel vlot\b"
    r"|(?<!vrij )(?<!best )(?<!redelijk )\bvlot\b(?! genoeg)|\badvanced\b|\bgevorderd\w*)"
    r"|(?P<a1>\b(?:heel|erg|zeer|nog) (?:weinig|slecht\w*|klein beetje|basic)\b|\bnauwelijks\b|\bvery (?:little"
    r"|basic|bad|poor|limited)\b|\bbarely\b|\bhardly\b|\bgeen woord\b|\bnot a word\b|\b(?:few|some) (?:words|wrods)\b"
    r"|\bpaar woord\w*"
    r"|\bbeginner\w*|\bweinig\b"
    r"|\b(?:almost|next to|practically) nothing\b|\b(?:bijna|vrijwel|zo goed als) ni(?:et|k)s\b|\bonly hello\b"
    r"|\bjust started\b|\bnet begonnen\b|\bpas begonnen\b|\blittle bit only\b|\bslecht\w*"
    r"|\bbad\b|\bpoor\b|\bzero\b"
    r")"
    r"|(?P<a2>\b(?:een |klein |a )?(?:klein )?beetje\b|\bbeetje\b|\bbasis\w*|\bbasic\w*|\b(?:a )?tiny bit\b"
    r"|\ba (?:little|bit)\b"
    r"|\blittle(?: bit)?\b|\bsimple\b|\beenvoudig\w*|\bmatig\w{0,2}\b|\bsome\b|\benige\b|\belementary\b"
    r"|\bbitje\b)"
    r"|(?P<b1>\bredelijk\w*|\bgemiddeld\w*|\bvoldoende\b|\breasonabl[ey]\b|\bconversational\b|\bintermediate\b"
    r"|\bdecent\b|\bgaat wel\b|\bso[- ]so\b|\bzo[- ]zo\b|\bok(?:e|é|ay)?(?:[- ]?ish)?\b|\bprima te volgen\b"
    r"|\bmanage\b|\bred me\b"
    r"|\bkan me redden\b|\bmij redden\b|\bget by\b|\baverage\b|\bnot bad\b|\bniet slecht\b|\ball ?right\b"
    r"|\bpretty ok\b|\b(?:hold|have|have got) a (?:basic |simple )?conversation\b"
    r"|\bgesprek(?:je)? voeren\b)"
    r"|(?P<b2>\bgoed\w{0,2}\b|\bgood\b|\bwell\b|\bvlot\w{0,2}\b|\bprima\b|\bupper[- ]intermediate\b"
    r"|\bgoe\b|\bbest goed\b|\bfine\b|\bcomfortabl[ey]\b|\bsterk\b|\bstrong\b)"
)
_GOAL = look_for(
    r"\b(?:bezig (?:met|aan)|working (?:on|towards)|studying(?: for)?|learning|leer(?: nu)?|towards|richting"
    r"|op weg naar|doing|examen|exam|cursus|course|class(?:es)?|volg|halen|preparing|start(?:ing)? with"
    r"|aan het leren|missed|failed(?: at)?|just short of|not quite|flunked|nearly|almost|gezakt voor|net geen|bijna"
    r"|volgende|next|nodig|required|need|gevraagd|vereist)\s+(?:\w+\s+){0,2}$"
)
_OUTCOME = look_for(r"\b(?:said|says|passed|zei|zegt|zeggen|gaf|gave|haalde)\s+$")  # "the exam said C1"
_PASSED = look_for(
    r"\s*(?:heb ik |is |dutch |nederlands |i (?:have )?)?(?:gehaald|behaald|passed|certificate|certificaat|diploma)\b"
)
_LICENCE_NEAR = look_for(
    r"\b(?:rijbewij[sz]\w*|rijbewjis|licen[cs]e|categorie|category)\b[\s:\w+]{0,12}$"
    r"|(?<![\w'-])(?:be?|ce?|d)\s*(?:,|&|\+|/|\ben\b|\band\b|\bplus\b)\s*(?:also |ook )?$"  # "B en C1"
)
_LICENCE_NEXT = look_for(  # "with a C1 licence", "my C1 and trailer"
    r"[\s-]*(?:(?:driving|driver'?s|lorry|truck) )?(?:licen[cs]e|rij ?bewij[sz]|vehicles?\b|lorr(?:y|ies)\b|trucks?\b)"
    r"|\s*(?:,|/|&|\+|and|en)\s*(?:c1e|ce|be|code 95|adr)\b"
)
_ON_THE_ROAD = look_for(r"\b(?:on|along|off|via|over|down|up|op|langs) (?:the|de) $")  # "three hours a day on the A2"
_NIVEAU_NEXT = look_for(r"[- ]?(?:level|niveau|exam|course|cursus|test)")
_NEGATED = look_for(r"\b(?:niet|not|geen|no|don'?t|doesn'?t|isn'?t|never)\s+(?:\w+\s+){0,3}$")
_ALLOW = wordlist(
    "alles everything veel lot minder less enkel spreek spreken praten praat schrijf schrijven lees lezen "
    "versta verstaan begrijp begrijpen speak speaking write writing read reading understand taal language "
    "niveau level dutch nederlands klein woord woordje words"
    " verstaanbaar woord geschrift mondeling schriftelijk nee no geen wel conversation redelijk basis dagelijks "
    "daily work werk leer learn learning leren talk talking genoeg elkaar redden "
    "manage accent fouten mistakes heel erg zeer very pretty best gewoon nog"
)
_PLAINLY_DUTCH = look_for(
    r"(?:(?:gewoon|just|plain|natuurlijk|uiteraard|obviously)\W+)(?:nederlands|vlaams|dutch|flemish)\W*|(?:vlaams"
    r"|flemish)\W*(?:hè|he|hoor)?\W*"
)
_PLAINLY_FIRST = look_for(  # "just Dutch, born in Assen"
    r"[\W\x00]*(?:(?:ja|yes|nou|well|jazeker|yep)\W+)*(?:gewoon|just|plain|natuurlijk|uiteraard|obviously)\W+"
    r"(?:nederlands|nederlnads|vlaams|dutch|flemish)(?: (?:hè|he|hoor|hé|hee|joh|man))?"
    r"(?=\s*(?:$|[,.!;\n])| opgegroeid\b| grootgebracht\b)"
    r"|[\W\x00]*(?:ja\W+)?(?:nederlands|vlaams) (?:joh|man|natuurlijk|tuurlijk|uiteraard|dus)(?=\s*(?:$|[,.!]))"
)
_JOINED = look_for(r"\s*(?:en|and|&|/|\+)\s*(?:ook |also )?")
_NEAR = look_for(r"\s*(?:(?:in|zijn|is|are|spreek ik|both|allebei|beide|mijn|m'n|my|op|at) ){0,4}\s*")
_NT2 = look_for(r"\bnt2[\s,-]*(?:programma|programme|program|staatsexamen)?\s*(?P<p>1|2|ii|i)\b")
_OPENS = look_for(
    r"[\W\x00]*(?:(?:nou|eh+m?|uh+m?|well|ik denk|denk ik|ik spreek|ik spreek het|i think|i'd say|dat is|wel|nog"
    r"|best|gaat"
    r"|(?:they|people|ze|men) (?:tell me|say|zeggen|vinden)(?: it'?s| is)?"
    r"|it'?s|a|een|quite|pretty|maar|nog maar|only|mijn niveau is)\W+)*"
)
_GOES_ON = look_for(
    r"\s*(?:wel|nu|al|hoor|denk ik|i think)?\s*(?:$|[,.!;\n]|(?:maar|but|want|because|en|and)\b)(?![^.]*\?)"
)
_IS_MY = look_for(r"\s+(?:is|=|was)\s+(?:(?:gewoon|dus|just|ook|also)\s+)?(?:mijn|m'n|mn|my|mien)\s+")
# "English too": the level of the language before it.
_ME_TOO = look_for(r"\s*[^.!?;,\n\x00]{0,24},\s*(?:(?:and|en|my|mijn)\s+)?|\s*(?:and|en)\s+")
_TOO = look_for(r"\s+(?:too|as well|also|ook|net zo|idem|likewise|same)\b(?=\s*(?:$|[,.;!\n]))")
# "Her Dutch is good, B2": what stands before the exact level belongs to it.
_THEN_EXACT = look_for(
    r"\s*(?:[:=]|is\b|gaat\b|spreek ik\b)?\s*(?:(?!(?:maar|but|and|en|with|met)\b)[^\s,.;!?\x00]+\s){0,6}?"
    r"[^\s,.;!?\x00]+,\s*(?:(?:dus|so|say|zeg maar|about|ongeveer|niveau|level)\s+)*"
)
_LONGEST_EXACT = 48
# Unasked, a word counts as a level only in so few words: "Engels vloeiend", "my French is good", "Dutch? a few words".
_PLAINLY = look_for(
    r"\s*(?:(?:is|gaat|spreek ik|ken ik|i (?:only |just )?(?:know|speak)"
    r"|:|=|-|\?|zit|nog|still|just|only|maar|pretty|best|heel|just about|let's say"
    r"|een|a)\s*){0,3}"
)
_PLAIN_END = look_for(
    r"\s*(?:$|[.,;!\n\x00)(\U0001F300-\U0001FAFF☀-➿]|(?:en|and|but|maar|because|want|met|with|hoor|you|i|ik"
    r"|enough|genoeg)\b)"
    r"(?! (?:wil|want to) (?:better|beter))"
)
_NOT_PLAIN = look_for(
    r"\b(?:excuse|sorry|pardon|niet|not|isn'?t|geen|want|wil|will|als|if|learn\w*|leer|leren|verbeter\w*|improve"
    r"|your|jullie|jouw|uw|need|nodig|vereist|required|his|her|their|hun|zijn (?:nederlands|engels))\b"
)
_NIVEAU = look_for(r"[\s,]*(?:niveau|level|nivo|maar|but|ongeveer|about)?\s*")


_OTHERS_SPEAK = look_for(  # "in de winkel praten ze geen Engels meer"
    r"\b(?:praten|spreken|praat|spreekt|kennen|speak|talk|speaks|talks)"
    r" (?:ze|zij|hij|mensen|klanten|collega's|they|people|customers|colleagues|men)\b[^.!?,;]{0,16}(?:geen|no|any)\s+$"
    r"|\b(?:ze|zij|hij|they|people|mensen|men) (?:praten|spreken|praat|spreekt|speak|talk"
    r"|don'?t speak)[^.!?,;]{0,16}\s+$"
)


def find(m: Message) -> Iterator[Found]:
    """A level said of a language; of Dutch when none is named and the level was asked for."""
    text = m.text
    languages = [(n.lastgroup or "", n.start(), n.end()) for n in _LANGUAGE.finditer(text)]
    levels = list(_levels(text, asked=m.asked == SLUG)) if m.asked == SLUG else list(_unasked(text, languages))
    levels = [at for at in levels if not _of_before(text, at, levels)]
    done: set[str] = set()
    used: set[int] = set()
    for _, language, level in sorted(_pairs(text, languages, levels)):
        name = languages[language][0]
        if name in done or level in used:
            continue
        done.add(name)
        used.add(level)
        if name != "other":
            yield m.found(name, *levels[level])
    yield from _sharing(m, languages, levels, done)
    for name, start, end in languages:
        if (
            name not in done
            and name != "other"
            and _none_of(text, start)
            and not _OTHERS_SPEAK.search(lead(text, start))
        ):
            done.add(name)
            yield m.found(name, "A1", start, end)
    for name, level, start, end in _self_asked(m):
        if name not in done:
            done.add(name)
            yield m.found(name, level, start, end)
    mothers = _MOTHERS.match(m.all) if m.asked == SLUG and "language_level" not in done else None
    if mothers and not levels:
        yield m.found("language_level", "native", *mothers.span("said"))
    elif "language_level" not in done:
        yield from _of_dutch(m, levels, used, bool(languages))


_MOTHERS = look_for(  # "het is de taal waarin mijn oma zong": told of her, and so of oneself
    r"\W*(?:(?:ja|nou|tja|well)\W+)?(?:het|dat|dit|nederlands|it|that|dutch) (?:is|was) (?:gewoon )?"
    r"(?P<said>(?:de|een|the) (?:taal|language) (?:waarin|die|in which|that) (?:mijn|m'n|mn|ons|onze|my|our)"
    r" (?:(?:eigen|own) )?(?:moeder|mama|ma|ouders|oma|opa|vader|mother|mum|mom|parents|gran\w*|father)\b)"
)
_BEFORE = look_for(
    r"\b(?:vorig jaar|vroeger|eerst|eerder|was|had|last year|before|used to be|first|previously|verleden jaar)\b"
    r"[^.!?\n\d]{0,24}$"
)
_BY_NOW = look_for(r"\b(?:nu|nou|now|inmiddels|intussen|ondertussen|these days|today|tegenwoordig|meanwhile)\b")


_NOT_YET = look_for(
    r"\b(?:voor|for|naar|to|towards|wil|want|ga|going|doel|goal|bezig|studying|leer|leren|learning|les|lessons?"
    r"|class|course|cursus|niet|not|no longer|volg|doing)\b"
)
_NOT_YET_AFTER = look_for(
    r"\s*[- ]?(?:class|course|cursus|lessen|les|lessons?|examen|exam|halen|leren|nodig|needed|required|doen)\b"
    r"|\s*is (?:te|too|nodig|needed|required|my goal|mijn doel)\b"
)


def _of_before(text: str, level: tuple[str, int, int], levels: list[tuple[str, int, int]]) -> bool:
    """ "eerst A1, nu A2": a level that somebody had, beside the one they have now."""
    if not (_CEFR.fullmatch(text, level[1], level[2]) and _BEFORE.search(lead(text, level[1]))):
        return False
    later = next((at for at in levels if at[1] >= level[2] and _CEFR.fullmatch(text, at[1], at[2])), None)
    if later is None or later[1] - level[2] > _LONGEST_EXACT or _LANGUAGE.search(text, level[2], later[1]):
        return False
    now = _BY_NOW.search(text, level[2], later[1])
    if (now and _NOT_YET.search(text[now.end() : later[1]])) or _NOT_YET_AFTER.match(text, later[2]):
        return False  # "was A2, nu ga ik voor B1"
    begin = max(level[2], later[1] - 24)
    return bool(_BY_NOW.search(text, begin, later[1]) or re.match(r"\s*(?:now|nu)\b", text[later[2] :]))


def _levels(text: str, *, asked: bool) -> Iterator[tuple[str, int, int]]:
    for level in _LEVEL.finditer(text):
        kind = level.lastgroup or ""
        if not asked and kind not in ("cefr", "native"):
            continue  # unasked, "mijn Nederlands is niet perfect" excuses and gives no level
        before = text[max(0, level.start() - 40) : level.start()]
        if (_GOAL.search(before) and not _OUTCOME.search(before)) or (kind != "cefr" and before.endswith(" in ")):
            continue
        if kind == "cefr":
            if (
                _LICENCE_NEAR.search(before)
                or _LICENCE_NEXT.match(text, level.end())
                or (_ON_THE_ROAD.search(before) and not _NIVEAU_NEXT.match(text, level.end()))
            ):
                continue
            if _DENIED.search(before) and _CEFR_SAID.search(text, level.end()):
                continue  # "niet B1 maar B2"
            yield level.group()[:2].upper(), level.start(), level.end()
        elif kind == "native":
            if not _NEGATED.search(before) and (asked or not level.group().startswith(("ben", "i'm", "im", "i am"))):
                yield "native", level.start(), level.end()
        elif kind in ("b2", "c1", "c2") and _NEGATED.search(before):
            if asked:  # unasked, "my English is not so good for the phone" only says why
                yield "A2", level.start(), level.end()
        else:
            yield kind.upper(), level.start(), level.end()


# "Dutch? A few words." asks nobody, though it has the form of a question.
_SELF_ASKED = look_for(
    r"(?:^|[.!?;,\n]\s*|\b(?:my|mijn|m'n|and"
    r"|en) )(?:" + "|".join(f"(?P<{n}>{w})" for n, w in _LANGUAGES.items()) + r")\?\s+"
    r"(?:(?:nou|well|only|just|maar|about|ongeveer|ja|yes|still|nog|pretty|best|nou ja|een|a|it's|is)\W+){0,3}"
)
# "They say B1": of what others say about one's Dutch only the exact level counts.
_TOLD_ME = look_for(
    r"\b(?:they|people|ze|the (?:school|teacher|test|course|exam)|de (?:school|docent|juf|test|toets"
    r"|cursus))\s+(?:say|said|says"
    r"|tell|told|tells|tested|gave|zeggen|zeiden|zei|zegt|gaf|gaven)\s+(?:(?:me|mij|it|it's|is|dat|het|was|that"
    r"|i'm|i am|at|on|een|a"
    r"|level|niveau)\s+){0,3}(?P<level>[abc][12])(?![\w/-])(?!\s+(?:is|was|wordt)?\s*(?:required|needed|nodig|vereist))"
)


def _self_asked(m: Message) -> Iterator[tuple[str, str, int, int]]:
    for said in _SELF_ASKED.finditer(m.all):
        level = _LEVEL.match(m.all, said.end())
        if level and _PLAIN_END.match(m.all, level.end()) and "\x00" not in m.text[level.start() : level.end()]:
            kind = level.lastgroup or ""
            exact = level.group()[:2].upper() if kind == "cefr" else kind if kind == "native" else kind.upper()
            yield said.lastgroup or "", exact, level.start(), level.end()
    if m.asked == SLUG and (told := _TOLD_ME.search(m.all)) and not _CEFR_SAID.search(m.text):
        yield "language_level", told["level"].upper(), *told.span("level")


_DENIED = look_for(r"\b(?:niet|geen|not)\s+$")
_CEFR_SAID = look_for(r"(?<![\w-])[abc][12](?!\w)")


def _unasked(text: str, languages: list[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """The levels that count without a question: exact ones, mother tongues, and what is plainly said of a language."""
    for level in _levels(text, asked=False):
        yield level
    for level in _LEVEL.finditer(text):
        if (level.lastgroup or "") not in ("c1", "b2", "a2", "a1", "b1"):
            continue
        beside = next((lang for lang in reversed(languages) if lang[2] <= level.start() <= lang[2] + 30), None)
        if not beside or not _PLAINLY.fullmatch(text, beside[2], level.start()):
            continue
        if level.group() in _DOUBTFUL or not _PLAIN_END.match(text, level.end()):
            continue
        begin = max(beside[1] - 24, *(text.rfind(c, 0, beside[1]) + 1 for c in ".!?;,\n\x00"))
        if not _NOT_PLAIN.search(text, begin, level.start()):
            yield (level.lastgroup or "").upper(), level.start(), level.end()


_DOUBTFUL = ("ok", "oke", "oké", "okay", "fine", "prima", "well", "bad", "poor", "slecht", "some", "simple", "little")


def _pairs(
    text: str, languages: list[tuple[str, int, int]], levels: list[tuple[str, int, int]]
) -> Iterator[tuple[int, int, int]]:
    """Distance, language and level of all that stand in one breath, with no other language in between."""
    for i, (_, start, end) in enumerate(languages):
        for j, (_, begin, finish) in enumerate(levels):
            low, high = (end, begin) if begin >= end else (finish, start)
            between = text[low:high]
            if begin < start and _SAYS_OKAY.fullmatch(text, 0, finish):
                continue  # "okay so I learn Dutch"
            exact = begin >= end and _CEFR.fullmatch(text, begin, finish)
            if high - low > (_LONGEST_EXACT if exact else 34) or re.search(r"[.!;\n\x00]|\?(?!\s)", between):
                continue
            if "?" in between and not (begin >= end and _PLAINLY.fullmatch(between)):
                continue
            if any(low <= other < high for k, (_, other, _) in enumerate(languages) if k != i):
                continue
            if exact and "," in between and _THEN_EXACT.fullmatch(between) and not _OF_NEXT.match(text, finish):
                yield 0, i, j
                continue
            if "," in between and not _NIVEAU.fullmatch(between):
                continue
            if begin < start and _OPENS_OTHER.fullmatch(between) and _FOLLOWS.search(text, 0, begin):
                continue  # "Nederlands van huis uit en Engels zegt school B1"
            if begin < start and levels[j][0] == "native" and _ITS_OWN.match(text, end):
                continue  # "Turks moedertaal, Engels B1"
            if begin < start and _SO.fullmatch(between):
                continue  # "my Dutch is a few words, so English please"
            if begin < start and _LEVEL_IN.fullmatch(between):
                yield 0, i, j  # "native in English and B2 in Dutch"
                continue
            if begin >= end and _IS_MY.fullmatch(between):
                yield 0, i, j
                continue
            apart = 20 if "," in between and begin < start else 3 if begin < start and high - low > 2 else 0
            yield high - low + apart, i, j


_OF_NEXT = look_for(rf"\s*(?:in |for |voor )?(?:{_LANGUAGE.pattern})")  # "Dutch well, B2 German"
_SAYS_OKAY = look_for(r"[\W\x00]*(?:ok|oke|oké|okay|all ?right|well|goed|good)")
_CEFR = look_for(r"[abc][12].*")
_ITS_OWN = look_for(r"\s+(?:is |op |ongeveer )?[abc][12]\b")
_OPENS_OTHER = look_for(r"(?:,)? (?:en|maar|and|but) ")
_FOLLOWS = look_for(  # a language, and then its level
    rf"(?:{'|'.join(_LANGUAGES.values())})(?: (?:is|gewoon|spreek ik|ken ik|heb ik|komt|natuurlijk))* $"
)
_SO = look_for(r"\W*(?:so|dus|daarom)\W*")
_LEVEL_IN = look_for(r"\s+(?:in|for|voor|of|van)\s+(?:the |het |my |mijn )?")


def _sharing(
    m: Message, languages: list[tuple[str, int, int]], levels: list[tuple[str, int, int]], done: set[str]
) -> Iterator[Found]:
    """ "Vloeiend Nederlands en Engels", "Frans en Nederlands perfect": two joined languages share a level."""
    text = m.text
    for (name, start, end), (other, begin, finish) in pairwise(languages):
        if name in done and other not in done and other != "other" and _TOO.match(text, finish):
            same = [lv for lv in levels if end <= lv[1] < begin and _ME_TOO.fullmatch(text, lv[2], begin)]
            if same:
                done.add(other)
                yield m.found(other, *same[0])
                continue
        if not _JOINED.fullmatch(text, end, begin):
            continue
        for level, low, high in levels:
            if name in done and other not in done and other != "other" and _NEAR.fullmatch(text, high, start):
                done.add(other)
                yield m.found(other, level, low, high)
            elif other in done and name not in done and name != "other" and _NEAR.fullmatch(text, finish, low):
                done.add(name)
                yield m.found(name, level, low, high)


def _none_of(text: str, start: int) -> bool:
    return bool(
        re.search(
            r"\b(?:geen|no|0|nul|not any|niet|don'?t (?:speak|know)(?: any)?|dont (?:speak|know)(?: any)?"
            r"|spreek (?:nog )?geen|zero)\s+(?:woord |word of |any )?$",
            lead(text, start),
        )
        and not re.match(r"\w*\s+(?:as|so|that|zo|heel|very|too|te) (?:well|good|goed|best)\b", text[start:])
    )


def _of_dutch(m: Message, levels: list[tuple[str, int, int]], used: set[int], named: bool) -> Iterator[Found]:
    text = m.text
    asked = m.asked == SLUG
    free = [(level, start, end) for i, (level, start, end) in enumerate(levels) if i not in used]
    if not asked:
        passed = [f for f in free if f[0][1:].isdigit() and _PASSED.match(text, f[2])]
        if passed and not named and m.asked != "education":  # there "A2 diploma" is a Flemish school
            yield m.found("language_level", *passed[0])  # "B1 heb ik gehaald"
        return
    nt2 = _NT2.search(text)
    if nt2:
        yield m.found("language_level", "B2" if nt2["p"] in ("2", "ii") else "B1", *nt2.span())
        return
    plain = _PLAINLY_DUTCH.fullmatch(m.own_words) or (not levels and _PLAINLY_FIRST.match(text))
    none = none_alone(re.split(r"[,;.]|\s(?:maar|but)\s", m.own_words)[0])
    if plain:
        yield m.found("language_level", "native", *_where(text))
        return
    if none:
        yield m.found("language_level", "A1", *_where(text))
        return
    exact = [f for f in free if m.text[f[1] : f[2]][:2].upper() == f[0] or f[0] == "native"]
    if exact:
        yield m.found("language_level", *exact[0])
        return
    for level, start, end in free:
        clause = text[slice(*m.clause_at(start))]
        if named and not _LANGUAGE.search(clause) and not heavy(clause.replace(text[start:end], " "), _ALLOW):
            yield m.found("language_level", level, start, end)  # "nog niet goed, wel Engels"
            return
        talk = is_small_talk(re.sub(r"\b(?:elke|iedere|per) dag\b", " ", m.own_words))
        if not (named or talk) and _OPENS.fullmatch(text[:start]) and (_GOES_ON.match(text, end) or level == "A2"):
            yield m.found("language_level", level, start, end)  # "redelijk, ik versta alles"
            return
        if (
            not named
            and not heavy(m.own_words.replace(text[start:end], " "), _ALLOW)
            and not (level != "A1" and is_small_talk(m.own_words))
        ):
            yield m.found("language_level", level, start, end)
            return


def _where(text: str) -> tuple[int, int]:
    """The first word that is not blanked."""
    word = re.search(r"[^\s\x00]+", text)
    return word.span() if word else (0, len(text))
