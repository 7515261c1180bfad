"""Dutch ways of passing a question on: "die hou ik nog even voor me", "daar zeg ik nu niks over", "laat maar leeg".

They are made of parts, so that the small words between do not matter. Each may stand at the head of any clause, beside
whatever else is told.
"""

from __future__ import annotations

import re

from bot.parsing.message import Message
from bot.parsing.patterns import look_for

_NOUNS = {  # besides those that fit any question
    "name": r"\w*naam",
    "start_date": r"(?:start)?datum",
    "hours_per_week": r"(?:aantal )?uren|aantal",
    "notice_period": r"(?:opzeg)?termijn",
    "salary": r"salaris\w*|loon|looneis|bedrag|prijs",
    "city": r"woonplaats|adres(?:gegevens)?|plaatsnaam|stad|dorp",
    "commute": r"reistijd|afstand",
    "work_permit": r"papieren|documenten|verblijfs\w+|nationaliteit|vergunning",
    "language_level": r"niveau|letters?(?: (?:en|met|of) (?:een )?cijfers?)?|cijfer",
    "years_experience": r"\w*ervaring|jaren|aantal(?: jaren)?",
    "education": r"diploma'?s?|opleiding\w*|papieren",
    "driving_licence": r"rijbewijs",
    "email": r"e-?mail\w*|mail\w*|adres",
    "phone": r"\w*nummer|nr|telefoon",
}
_ANY_NOUN = r"vraag|vraagje|keuze|kaart|onderwerp|punt|antwoord|info\w*|gegevens?|getal|nummer|datum|vakje|hokje"
_SMALL = (
    r"(?:(?:ik|'k|u|je|jullie|hier|nu|nog|liever|lievers?t|even|effe[ns]?|efkes|ff|graag|voorlopig|vooralsnog|dus|toch"
    r"|gewoon|er|daar|eerst|bewust|momenteel|online|maar|mar|vandaag|nou|eigenlijk|lekker|wel|het|'t|dat|ook|mezelf"
    r"|(?:op|in) (?:dit|het) (?:moment|stadium|ogenblik)|in deze chat|via de chat|bij voorkeur|met uw permissie"
    r"|zelf|mij|me|straks) )*"
)
_I = r"(?:ik|'k|we|wij)"
_NOT = r"(?:liever )?(?:nog )?(?:even )?(?:niet|nie|niks|niets|nix)"
_NO_ANSWER = (
    r"geen (?:\w+ )?(?:antwoord|uitspra(?:ak|ken)|mededeling(?:en)?|getal|bedrag|datum|cijfer|nummer|commentaar)"
)
_LATER = (
    r"(?:later|straks|pas|(?:op )?een andere keer|een ander moment|een volgende keer|persoonlijk|mondeling"
    r"|(?:bij|onder|tijdens|in) (?:de|het|een|ons) (?:kop(?:je)? |bakje )?(?:koffie|thee|\w*gesprek|kennismaking))\b"
)
_TELL = (
    r"(?:te )?(?:willen )?(?:zeggen|vertellen|noemen|geven|delen|melden|invullen|beantwoorden|antwoorden|prijsgeven"
    r"|kwijt|uitspreken|uitlaten|vastleggen|vastpinnen|ingaan|typen|opschrijven|bespreken)\b"
)
_OPEN = r"(?:open(?: ?(?:houden|laten))?|leeg|blanco|in het midden|buiten beschouwing|onbeantwoord|achterwege|rusten)\b"
_LEFT = r"(?:liggen|zitten|weg|schieten|passeren|voorbijgaan)\b"
_FOR_ME = r"voor (?:mezelf|mijzelf|me(?:zelf)?|mij(?:n eigen)?|m'n eigen)\b"
_AWAY = (
    r"(?:(?:tot|voor) (?:later|straks|bij|na|(?:het|'t|een|ons) \w*gesprek|(?:bij )?de (?:koffie|kennismaking)|koffie)"
    r"|(?:in|onder|tegen|achter|bij) (?:de|het|'t|mijn|m'n|mn) (?:\w*zak|tas|mouw|hoed|pet|borst|dossier|kluis"
    r"|ellebogen))\b"
)
# Behind these the words are no refusal: "dat geef ik niet op", "dat zeg ik niet zomaar".
_GOES_ON = r"(?! (?:op$|op[.,!;]|toe|zomaar|vaak|snel|gauw|nee|dat|alleen|om|voor niets|erbij|gratis|weg|meer\b))"
_PLEASE = r"(?:[ ,]+(?:graag|aub|svp|alsjeblieft|alstublieft|als dat mag|als dat kan)\b)*"
_WHOLE = r"(?=\s*(?:$|[.,;!?\n)]))"
_HEAD = (
    r"(?:^|(?<=[.!?;,:\n(]))\W*(?:(?:nee+|neen|ja|nou|ach|och|oo?h|hmm+|oei|sorry|pardon|dank(?: je| u)?|bedankt|merci"
    r"|maar|dus|en|of|ook|graag|liever|schat\w*|lieverd|eerlijk gezegd|helaas)\W+){0,4}"
)

_ANYWHERE = (
    r"\bga ik (?:op )?(?:die|deze) vraag (?:\w+ )?(?:niet|nie) (?:op )?in\b",
    r"\b(?:deze|die) vraag (?:\w+ )?(?:over te slaan|onbeantwoord te laten)\b",
    r"\bdat ik (?:die|deze|'m|hem|deze vraag|die vraag) (?:liever )?oversla\b",
    r"\b(?:vraag|stel) (?:me|mij|maar|gerust|liever|dan)(?: (?:maar|gerust|liever|dan))? (?:wat|iets) anders\b",
)


def _about(slug: str, *, small: bool = True) -> str:
    """What is kept back: the thing itself, or a word for it."""
    nouns = "|".join(filter(None, (_ANY_NOUN, _NOUNS.get(slug))))
    if slug in ("shifts", "weekend") and not small:
        return rf"(?:(?:die|deze|dat|dit|de) (?:{_ANY_NOUN}))"  # "die sla ik over" is a no to the shift
    det = r"(?:(?:die|deze|da|dat|dit|de|den|het|'t|mijne?|m'n|mn|me|een|over|over de|over het|over mijn|op die) )?"
    return rf"(?:{det}(?:{nouns})|dat|da|die|dit|deze|hem|'m|het|'t|daar|daarover|hierover|op die vraag)"


def _ways(slug: str) -> re.Pattern[str]:
    it, thing = _about(slug), _about(slug, small=False)
    yes_no = slug in ("shifts", "weekend")

    def verb(words: str, about: str = it) -> str:  # "dat zeg ik", "zeg ik", "ik zeg dat"
        return rf"(?:(?:{about} )?(?:{words}) {_I}|{_I} (?:{words}) {about})"

    ways = [
        rf"{verb('hou[dt]?|houden')} {_SMALL}(?:{_FOR_ME}|{_AWAY})",
        rf"{it} (?:bewaar|spaar) {_I} {_SMALL}{_AWAY}",
        rf"{it} (?:bewaar|spaar) {_I} (?:liever|nog|graag) (?:nog )?(?:even|voorlopig|een poosje)\b",
        rf"{verb('laat|laten|lieten')} {_SMALL}{_OPEN}",
        rf"{thing} (?:laat|laten) {_I} {_SMALL}{_LEFT}",
        rf"laat (?:{it} )?{_SMALL}{_OPEN}",
        rf"laat {thing} (?:(?:maar|mar|effe|even|ff|liever|toch|nog) )+{_LEFT}",
        r"(?:(?:die|deze|dat|dit|hier|even|ff|effe|maar|liever|graag|hem|'m) )*(?:open|leeg|blanco) ?(?:te )?laten\b",
        rf"{verb('sla|slaan|skip', thing)} {_SMALL}(?:over|om)\b" if yes_no else rf"{verb('sla|slaan')} {_SMALL}over\b",
        rf"{it} {_SMALL}(?:ga|gaan) {_I} {_SMALL}(?:niet|nie) {_SMALL}(?:op )?in\b",
        rf"(?:ga|gaan) {_I} {_SMALL}(?:op )?(?:(?:die|deze) vraag|daar|hier) {_SMALL}(?:niet|nie) (?:op )?in\b",
        rf"{it} (?:ga|gaan) {_I} {_SMALL}(?:niet|nie) (?:op )?in\b",
        rf"{verb('zeg|zeggen|geef|vertel|deel|noem|meld|vermeld|antwoord')} {_SMALL}{_NOT}\b{_GOES_ON}",
        rf"{verb('zeg|zeggen|geef|vertel|deel|noem|meld|vermeld')} {_SMALL}{_LATER}",
        rf"{verb('vul|vullen|typ|tik|schrijf|zet')} {_SMALL}{_NOT}\b(?: hier)? (?:in|op|neer)\b",
        rf"(?:{it} )?(?:geef|doe) {_I} {_SMALL}{_NO_ANSWER}\b",
        rf"{it} (?:kies|beslis|bepaal) {_I} {_SMALL}(?:nog niet|later)\b",
        rf"(?:{it} )?keuze maak {_I} {_SMALL}(?:niet|nie)\b",
        rf"(?:{it} )?(?:leg|pin) {_I} (?:me|mij) (?:er )?{_SMALL}(?:niet|nergens) (?:op )?vast\b",
        rf"{it} (?:bespreek|vertel|deel) {_I} {_SMALL}(?:{_LATER}|(?:niet|nie) (?:schriftelijk|online|hier|via)"
        r"|(?:enkel|alleen|liever|graag) (?:met|in|bij|aan))\b",
        rf"(?:{it} )?(?:wil|wou|zou|ga|zal) {_I},? (?:[^.!?,;]{{1,30}}, )?(?:{it} )?{_SMALL}"
        rf"(?:{_NOT}|geen \w+|pas) (?:over |op |in |aan )?{_SMALL}{_TELL}",
        rf"(?:{it} )?(?:wil|zou) {_I} {_SMALL}(?:in het midden|open|leeg|onbeantwoord|achterwege) (?:laten|houden)\b",
        *([] if yes_no else [rf"(?:die|deze)(?: vraag)? (?:nu |nog |liever )*even (?:niet|nie){_WHOLE}"]),
        *(
            [rf"daar (?:praat|spreek|heb) {_I} {_SMALL}(?:niet|pas|later) (?:met \w+ )?over\b"]
            if slug == "salary"
            else []
        ),
        rf"{it} (?:laat|doe) {_I} liever (?:\w+ )?(?:zien|horen)(?: dan|,| bij| tijdens| in| op| als)",
        rf"{it} laat {_I} (?:liever |graag )?(?:pas )?(?:later|bij|tijdens|in) [^.!?,;]{{0,24}}\bzien\b",
        rf"(?:dat|da|die|dit|deze|{thing}) (?:hier )?(?:liever|graag) (?:niet|later|een andere keer|straks)"
        rf"(?: (?:hier|typen|zeggen|graag|aub|svp|alstublieft|invullen|online))*{_WHOLE}"
        if not yes_no
        else rf"{thing} (?:liever|graag) (?:niet|later|een andere keer|straks)\b",
        rf"(?:dat|die|{thing}) (?:komt|volgt) (?:wel (?:later|straks)|(?:later|straks) wel){_WHOLE}",
        rf"{it} krijg(?:t|en)? (?:niemand|(?:je|jij|u|jullie|ge) {_SMALL}(?:niet|nie|later|pas))\b{_GOES_ON}",
        rf"(?<=\A)geen antwoord(?: (?:nu|vandaag|hierop))?{_WHOLE}",
        r"(?:mag|kan) (?:dat|die|deze|dit|het|hij|ie|deze vraag|die vraag) (?:ook )?(?:later|straks|een andere keer"
        r"|open|leeg|blanco)(?: (?:blijven|pas))?(?=\s*\?)",
        rf"mag (?:ik|'k) {_SMALL}(?:(?:die|deze|dit|hem|'m|deze vraag|die vraag) )?{_SMALL}(?:skippen|passen|openlaten"
        rf"|open laten|leeg laten|(?:nog )?(?:niks|niets|niet) (?:over |op )?(?:zeggen|antwoorden)|{_FOR_ME} houden)",
    ]
    said = "|".join(ways)
    return look_for(rf"(?:{_HEAD}(?:{said})|(?P<any>{'|'.join(_ANYWHERE)})){_PLEASE}")


_WAYS = {slug: _ways(slug) for slug in (*_NOUNS, "shifts", "weekend", "motivation", "contact_channel")}


def kept_back(m: Message) -> tuple[int, int] | None:
    """Where the words stand that pass the open question on."""
    ways = _WAYS.get(m.asked or "")
    if ways is None:
        return None
    for said in ways.finditer(m.all):
        start, end = said.span()
        if m.asked == "motivation" and start:
            return None
        if said["any"] or m.text[start:end].strip("\x00 ") or m.all[end : end + 1] == "?":
            return start, end
    return None
