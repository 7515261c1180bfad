"""A value put right in the same breath: "3 years, no, 4", "B1, sorry, B2", "06 ... 70, wait, it ends in 71"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.parsing.patterns import look_for

_NO = (
    r"(?:nee|neen|no|naw|nah|nope|wacht(?: even)?|wait|sorry|excuse me|excuus|pardon|oe?ps|oops|fout(?:je)?|verkeerd"
    r"|wrong|(?:ik |k |'k )?(?:keek|zat|zei|zeg|las|telde|rekende|had)(?: ik)?(?: het| 't)? verkeerd"
    r"|i mean(?:t)?|(?:ik )?bedoel(?:de)?(?: ik)?|correctie|correction|typo|scratch that|my mistake)"
)
_BACK = rf"[\s,.;:!()-]*(?:\b(?:oh?|ah|of|or)\W+)?\b{_NO}\b(?:[\s,.;:!()-]+{_NO}\b){{0,2}}[\s,.;:!()-]+"
_IT_IS = (
    r"(?:(?:it'?s|it is|it was|het is|'t is|dat is|is|that'?s|make (?:it|that)|doe (?:er )?maar|toch|to|zijn) ){0,2}"
)
_YEARS = r"(?:jaar|jaren|jr|years?|yrs?)"
_MONTHS = r"(?:maanden|maand|mnd|months?)"
_WEEKS = r"(?:weken|week)"
_WEEKENDS = r"(?:weekends?|weekenden|wknds?|week-ends?)"
_HOURS = r"(?:uur|uren|hours?|hrs?)(?: ?(?:per|a|p/|/|in de) ?(?:week|wk))?"
_MINUTES = r"(?:minutes?|mins?|minuten|minuut)"
_N = r"(?<![\w.,:/€+-])(?:\d{1,2}(?:[.,]\d)?|een|één|one)"
_N2 = r"(?:\d{1,2}|één)(?:[.,]\d)?(?![.,:/-]?\d|\w| ?[%€])"
_TOLD = r"(?: (?:werk)?(?:ervaring|erv)| (?:of )?(?:experience|exp)| gedaan| gewerkt| now| nu| al| already)?"
# What may stand behind a number that counts what the one before it counted.
_ENDS = (
    r"(?=\s*(?:$|[.,;!?)\n]|(?:en|and|maar|but|nu|now|dus|so|in|als|as|at|bij|with|by|hoor|since|sinds|inmiddels"
    r"|actually"
    r"|eigenlijk|it is|is het|bedoel ik|i mean)\b))"
)
_OTHER = r"(?! ?(?:gap|break|contract|notice|opzeg|oud|old|ago|geleden))"
_COUNTED = [
    look_for(
        rf"(?P<n>{_N})(?P<unit> ?{unit}(?!\w){_TOLD}){_BACK}{_IT_IS}(?P<n2>{_N2})"
        rf"(?:(?P<unit2> ?{unit}(?!\w){_OTHER}{_TOLD})|{_ENDS})"
        rf"|(?P<m>{_N}){_BACK}{_IT_IS}(?P<m2>{_N2})(?P<munit> ?{unit}(?!\w){_OTHER})"
    )
    for unit in (_YEARS, _MONTHS, _WEEKS, _MINUTES, _WEEKENDS, _HOURS)
]
# "32 hours, no 40" may well refuse the 40, and "24 to 32 hours, wait, 28" leaves no range.
_OF_HOURS = look_for(rf" ?{_HOURS}")
_IN_RANGE = look_for(
    r"(?:\d(?: ?(?:uur|hours?|u|h))? ?(?:-|to|tot|à|or|of|and|en)|\b(?:max|min|at|om|till?|until|tot|after|na|before"
    r"|voor))\s*$"
)
# "5 years, no 2 in the same place" says "not 2"; "3 in January" is of the time to come.
_NOT_TWO = look_for(r"\s*(?:in|at|bij|als|as)\b")
_TO_COME = look_for(r"\s*in (?:jan|feb|m(?:aart|rt|arch|ei|ay)\b|apr|ju[nl]|aug|sep|o[kc]t|nov|dec)")
_LEVEL = r"(?<![\w-])[abc][ -]?[12](?![\w.,-]*\d)(?!\w)"
# Behind a better level nothing else is said of it: "nee B2 is te hoog", "no C1", "sorry, A2 English" put nothing right.
_LEVELS = look_for(
    rf"(?P<old>{_LEVEL}){_BACK}(?<!\w[ ,;.]no )(?<!\w[,;.] no ){_IT_IS}"
    rf"(?:(?:the |my )?(?:school|test|exam|teacher|paper|certificate) (?:said|says|gave) )?(?P<new>{_LEVEL})"
    r"(?=\s*(?:$|[.,;!)\n]|(?:nu|now|denk ik|i (?:think|guess|believe)|volgens mij|en|and|maar|but|is het|it is"
    r"|eigenlijk|actually|bedoel|i mean|ge(?:worden|haald)|behaald|inmiddels|ondertussen|al|already|passed"
    r"|in (?:dutch|nederlands|het|my|mijn)|dutch|nederlands|niveau|level|dus|so)\b))"
)
_OR_RATHER = look_for(  # "B1. Of B2, doe maar B2"
    rf"(?P<old>{_LEVEL})\W{{1,3}}of {_LEVEL}\W{{1,3}}(?:ja|nee|nou)?\W{{0,2}}(?:doe|zet|maak|zeg|schrijf)(?: er)? maar "
    rf"(?P<new>{_LEVEL})"
)
_MONTHS_OF = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|april?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_DAYS = look_for(  # "not 1 February, the 8th", "11 January, so forget the 4th"
    rf"\bnot (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTHS_OF}),? (?:but )?(?:the )?(?P<day>{_NTH})"
    rf"(?! (?:of )?{_MONTHS_OF})\b"
    rf"|(?P<date>(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS_OF}\b),? (?:so |and )?(?:please )?"
    rf"(?:(?:forget|scrap|drop|never mind|ignore) (?:about )?the|not the) {_NTH}(?! (?:of )?{_MONTHS_OF})\b"
)
_MAANDEN = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|april?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?)"
)
_ANOTHER_DAY = look_for(  # "15 December, no, the 14th", "4 januari, pardon, de elfde van die maand"
    rf"(?<![\d/.-])\d{{1,2}}(?:e|ste|de|st|nd|rd|th)? (?:of |van )?(?P<month>{_MONTHS_OF}|{_MAANDEN})(?!\w)"
    rf"{_BACK}{_IT_IS}(?:(?:de |den |the )(?P<day>[12]?\d|30)(?:e|ste|de|st|nd|rd|th)?"
    r"|(?:de |den |the )?"
    r"(?P<nth>(?:[12]?\d|30)(?=e|ste|de|st|nd|rd|th)|(?:tien|elf|twaalf|dertien|veertien|vijftien)de)"
    r"(?:e|ste|de|st|nd|rd|th)?)"
    r"(?: (?:of|van) (?:that|die|dezelfde|the same) (?:month|maand))?(?=\s*(?:$|[.,;!)\n](?!\d)))"
)
_AT_THE_END = (
    r"(?:op (?:het|'t|t) ?einde?|op te ?inde?|aan het eind|at the end|(?:it |hij |het |die )?(?:ends|eindigt)"
    r"(?: (?:in|on|with|op|met))?|(?:de )?laatste(?: twee)?(?: cijfers)?"
    r"|(?:the )?last(?: two| 2)?(?: digits| numbers)?)"
)
_PHONE = r"(?<![\w+])(?:\+|00)?\d(?:[ ./()-]{0,3}\d){7,13}"
_LAST_DIGITS = look_for(
    rf"(?P<phone>{_PHONE})(?:(?P<back>{_BACK})(?P<says>{_IT_IS}{_AT_THE_END}(?: (?:is"
    rf"|moet)(?: het)?)?\W{{1,3}})?{_IT_IS}"
    rf"|[\s,.;:!()-]+(?:(?:but|maar) )?{_IT_IS}{_AT_THE_END}\W{{1,3}}{_IT_IS})"
    r"(?P<last>\d{2,4})(?![.,:/-]?\d)(?P<there> (?:op het einde|at the end|aan het eind))?"
    r"(?!\s*(?:\d|uur|uren|u\b|h\b|hrs?|hours?|jaar|jr|years?|yrs?|euro|€|%|min|dagen|days|weken|weeks|km"
    r"|maanden|months|(?:jan|feb|maart|mrt|march|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec)))"
)
_NO_MORE = look_for(
    r"\s*(?:$|[.,;!)\n](?!\d)|(?:is het|moet het zijn|it is|it should be|bedoel ik|i mean|actually|eigenlijk)\b)"
)


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Where in lower-case `text` with digits a value and the better one behind it stand, and what they come down to."""
    found: list[tuple[int, int, str]] = []
    for counted in _COUNTED:
        for both in counted.finditer(text):
            alone = both["n"] and not both["unit2"]
            says_none = text[: both.start("n2")].endswith((" no ", " nee ")) and _NOT_TWO.match(text, both.end())
            if alone and (says_none or _TO_COME.match(text, both.end())):
                continue
            if _OF_HOURS.fullmatch(both["unit"] or both["munit"]) and (
                text[: both.start("n2") if both["n"] else both.start("m2")].endswith(" no ")
                or _IN_RANGE.search(text[max(0, both.start() - 16) : both.start()])
            ):
                continue
            new = both["n2"] + both["unit"] if both["n"] else both["m2"] + both["munit"]
            found.append((*both.span(), new))
    found += [(*both.span(), both["new"][0] + both["new"][-1]) for both in _OR_RATHER.finditer(text)]
    found += [(*both.span(), both["new"][0] + both["new"][-1]) for both in _LEVELS.finditer(text)]
    found += [(*both.span(), both["date"] or f"{both['day']} {both['month']}") for both in _DAYS.finditer(text)]
    found += [
        (*both.span(), f"{both['day'] or both['nth']} {both['month']}")
        for both in _ANOTHER_DAY.finditer(text)
        if "\n" not in both.group() and not (both["month"].startswith("feb") and both["day"] == "30")
    ]
    for both in _LAST_DIGITS.finditer(text):
        plainly = both["back"] is None or both["says"] or both["there"]
        if not (plainly or (_NO_MORE.match(text, both.end()) and _alike(both["phone"], both["last"]))):
            continue  # "06 ... 78, nee 16 is goed"
        found.append((*both.span(), _ending_on(both["phone"], both["last"])))
    at = 0
    for start, end, new in sorted(found):
        if start >= at:
            yield start, end, new
            at = end


def _alike(phone: str, last: str) -> bool:
    """Whether a slip could have made one end of the other: one digit in two differs, or they changed places."""
    old = [sign for sign in phone if sign.isdigit()][-len(last) :]
    return sorted(old) == sorted(last) or 2 * sum(a == b for a, b in zip(old, last, strict=True)) >= len(last)


def _ending_on(phone: str, last: str) -> str:
    """The number with these digits in place of as many at its end; the signs between them stay."""
    digits = iter(reversed(last))
    return "".join(reversed([next(digits, sign) if sign.isdigit() else sign for sign in reversed(phone)]))
