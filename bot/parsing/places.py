"""Where a candidate lives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from bot.parsing.answers import LONGEST, heavy, is_everyday, is_sayable
from bot.parsing.clauses import THIRD_PERSON, lead
from bot.parsing.found import Found
from bot.parsing.lookups import ambiguous_places, first_names, foreign_places, places, wordlist
from bot.parsing.message import Message
from bot.parsing.moved import former
from bot.parsing.patterns import look_for

SLUG = "city"
ASKS_PLACE = ("city", "commute")

_HOME = look_for(
    r"\b(?:(?:ik |we |wij |i |en |and )?(?:have lived|'ve lived|lived(?= in \w+ since)|gewoond|woon|wonen"
    r"|woonachtig|wonen doe|woonde?n?(?= nu)|live|living|lives|reside|residing|gevestigd|gehuisvest|based|situated|wnd"
    r"|wonende?)\s+(?:(?:ik|we|zelf|nu|nou|noe|momenteel|inmiddels|al|sinds kort|sinds \d+|gewoon|hier|trouwens"
    r"|overigens|namelijk|dus|eigenlijk|actually|currently|now|still|nog|tegenwoordig|lekker|wel|alone|together|te zijn"
    r"|over|up|down|out|quietly|happily"
    r"|rustig|zolang|tijdelijk|voorlopig|for now|temporarily|weer|again|idd|indeed|graag"
    r"|(?:met|tot) (?:(?:heel|het|mijn|zeer|veel|groot|grote|grootste) )*(?:plezier|genoegen|vreugde|liefde)"
    r"|with (?:(?:great|much|the greatest) )*(?:pleasure|joy)"
    r"|(?:bij|at|by|with) (?:me|mijn|m'n|mn|onze?|my|our|een|a) (?:zus|broer|vriend|vriendin|ouders|moeder|vader"
    r"|schoonouders|oma|opa|tante|oom|nicht|neef|dochter|zoon|sister|brother|friend|parents|mother|father|mum|dad"
    r"|aunt|uncle|cousin|nan|gran)(?:'s)?(?: (?!in\b|te\b)\w+)?"
    r"|met (?:mijn |m'n |\d+ |onze )*(?:gezin|man|vrouw|vriend|vriendin|ouders|kind|kinderen|dochters?|zoons?"
    r"|huisgenoten"
    r"|vrienden)|op kot"
    r"|with (?:my |\d+ |our )*(?:family|wife|husband|parents|partner|kids?|children|sons?|daughters?|friends"
    r"|room ?mates?|flat ?mates?)|samen|sedert \d+|sinds \w+ jaar|since \d+|since last year|al jaren|\d+ jaar"
    r"|(?:above|behind|opposite|next to|boven|naast|achter) (?:an?|the|my|een|de|het)"
    r"(?: (?!(?:die|dat|who|that|which|and|en)\b)\w+){1,3}(?= in )"
    r"|vlak|net|right"
    r"|just|here)\s+)*(?:in|te|bij|near|nabij|in de buurt van|buiten|around|op|outside|net buiten|vlakbij"
    r"|close to|dichtbij|omgeving|regio|at|at the|in the|boven)\s+(?:the cent(?:re|er) of |het centrum van "
    r"|de buurt van |de omgeving van |omgeving "
    r"|regio |(?:het|the|good old|ons) (?:stille|mooie|prachtige|gezellige|zonnige|kleine|lovely|beautiful|quiet"
    r"|sunny|little|small) "
    r"|het |the |centrum |hartje |city of |area of |dorpje |plaatsje |stad |\d{4}(?: ?[a-z]{2})? )*"
    r"|\b(?:mijn )?(?:woonplaats|woonadres|plaats|city|town|hometown|home town|place of residence|residence"
    r"|locatie|location|adres)(?: is| =|:| van mij is)\s+(?:in )?"
    r"|\bwoonachtig (?=[^\W\d_]{3,}\W)|\b(?:my|our|mijn|m'n|ons|onze) (?:house|home|flat|place|room|street|door"
    r"|huis|flat|kamer|straat|appartement|deur)"
    r" (?:(?:is|staat) (?:now |nu )?)?in |\b(?:(?:i am|i'm|we are|we're|sta) (?:\w+ )?(?:registered"
    r"|ingeschreven)|sta (?:\w+ ){0,3}ingeschreven|(?:came|moved|am|are|'m|'re) back) (?:in|to|te) "
    r"|\b(?:we are|we're|wij zitten|we zitten) (?:now |nu )?in "
    r"|\bnow parked in "
    r"|\b(?:verhuisd(?: met(?: \w+){1,3})? naar|moved to|moved here to|relocated to|settled in"
    r"|woon tegenwoordig in|woon sinds kort in)\s+)"
)
_FROM = look_for(
    r"\b(?:ikzelf in|ik zelf in|zelf in|myself in|vanuit|kom(?:end)? uit|kom ik uit|reis(?:end)? vanuit|coming from"
    r"|come from|i'?m from|im from"
    r"|travel(?:ling)? from|commut(?:e|ing) from|driving from|drive from|afkomstig uit|k?ben van|k?kom van|i'?m in"
    r"|im in|i am in|i'm (?:now |currently |again |still |back |living |based |located )in|i am (?:now|currently|again"
    r"|still|back|living|based|located) in|am again in|currently in|presently in|now in"
    r"|zit(?: (?:nu|noe|nog|weer|al|tijdelijk|momenteel|inmiddels|sinds (?:een |kort )?\w+))* in|ben in|here in"
    r"|here from"
    r"|hier in|hier (?:ook )?(?:uit|vanuit)"
    r"|staying in|from around|close to|staying at|just outside|in de buurt van|regio|omgeving|from|uit|near"
    r"|nabij|bij)\s+(?:the |de |het |regio |omgeving |city of |\d{4}(?: ?[a-z]{2})? )*"
)
_ASK_WHERE_FROM = ("work_permit", "language_level")
_COMES_FROM = look_for(r"(?:i'?m|i am|come|kom|ben|afkomstig|kom ik)\b.*\b(?:from|uit|van)|come from|afkomstig uit")
_SAID_BY_OTHERS = look_for(
    r"\b(?:ad|advert|advertisement|posting|letter|advertentie|vacature|brief) (?:says|said|zegt|zei|had)\b"
)
_UNSURE_SUBJECT = ("zit", "now in", "currently in", "presently in")
_TOLD_PLACE = look_for(  # where something stands, where somebody else is, what was typed by mistake
    r"\b(?:stond|was) (?:ik )?(?:ingeschreven|registered)\b|\b(?:parked|geparkeerd)\b|\b(?:auto|bus(?:je)?"
    r"|wagen|car|van) "
    r"(?:staat|stond|stands?|stood|broke|is)\b|\b(?:typed|typte|tikte|getypt|wrote|autocorrect)\b|\b(?:die|hij|zij"
    r"|wie|he|she"
    r"|who) (?:zit|woont"
    r"|is|lives)\b|^\W*was\b"
)
_ANOTHER_FROM = look_for(  # "a guy from Breda told me"
    r"(?<!\bi'm )(?<!\bi am )(?<!\bim )(?<!\bben )(?<!\bas )(?<!\bals )\b(?:an?|this|that|some|een|die|deze) (?:\w+ )?"
    r"(?:guy|bloke|lad|chap|fella|man|woman|lady|girl|boy|kid|friend|mate"
    r"|colleague|customer|client|driver|couple|vent|kerel|vrouw|meisje|jongen|vriend|klant|collega)"
    r" (?:from|uit|van)\s+$"
)
_NOT_HOME = look_for(
    r"\b(?:before|formerly|previously|vroeger|eerst|kantoor|bedrijf|office|company|zaak|hotel|fabriek|vestiging"
    r"|baas|boss"
    r"|afdeling|filiaal|werkgever)\b"
)
_FIRST_WORDS = look_for(
    r"\W*(?:(?:in|te|uit|dat is|da's|het is|it is|it's|at present|momenteel|nu|nog|ja|oh|nou|well|gewoon|right here in"
    r"|yes|yeah|yep|still|in)\s+)*"
)
# What may stand behind the place: the end of the clause, or a quarter.
_ENDS = look_for(
    r"(?:[ -](?:buiten|stad|haven|zuid|noord|oost|west|centrum|toch|natuurlijk|zelf|tegenwoordig|now|nu|nowadays"
    r"|these days|currently|momenteel|inmiddels|mate|pal|hoor|btw|trouwens|overigens|idd|(?:like|as) i (?:said"
    r"|told you|wrote)|as (?:said|told)))*\s*(?:$"
    r"|[,.!;:\n\x00\U0001F300-\U0001FAFF☀-➿])"
)
_AGE_NEXT = look_for(r", \d{1,2},")  # "Son, 15, speechless"
_TAKEN_BACK = look_for(
    r"\b(?:nee|neen|wacht|wait|bedoel|i mean|correctie|eigenlijk|actually|maar ik woon|but i live|bijna|nearly)\b"
    r"(?! (?:ik|i)\b)"
)
_NAMED_FROM = look_for(
    r"\b(?!(?:ben|naam|heet)\b)(?P<first>[^\W\d_]{3,})(?: (?:van|de|den|der|ter|ten|el"
    r"|'t))*(?: (?P<last>(?!hier)[^\W\d_][\w'-]+))?(?: hier)? (?:uit|te|from|in)\s"
)
_MOVED_THERE = look_for(r"\s+(?:verhuisd|getrokken|getogen)\b")
_SURE_FROM = ("hier uit", "here from", "vanuit", "kom uit", "komend uit", "reis vanuit")
_AS_HOME = look_for(r"\b(?:als|as)\s+(?:mijn |my )?(?:woonplaats|city|home|residence)\b")
_LIVING_AFTER = look_for(
    r",?\s+(?:(?:is|it'?s|'s) )?(?:wonend|woonachtig|woon ik|woon 'k|wonen wij|wonen we|i live|i stay|i'?m living"
    r"|i am living|we live|mijn woonplaats|(?:nu |now |echt )?(?:mijn|my) (?:thuis|home)(?!\w| (?:town|country"
    r"|city|village|base))"
    r"|waar ik (?:(?:nu|al|tegenwoordig) )*woon|where i stil+ (?:am|live)|is (?:my |now )?home(?= ?(?:$|[.,!;]"
    r"|now))|where i(?: now)? live|where i(?:'ve| have)(?: always)? lived)\b"
    r"(?! (?:vlak|dichtbij|niet|not|near|close|nowhere)\b)"
    r"|[^.!?;\n]{0,24}?(?:,|\band|\ben|,? since|,? want)\s+(?:daar woon ik|i live there|ik woon daar"
    r"|ik woon er)\b(?! (?:niet|not))"
)
# What says the same of a place that is known, and may say something else of a word that is none ("I stay in touch").
_STAYS = look_for(
    r"(?<![\w'])(?:(?:i|we|mi|me|ik|'k|k)\s+(?:(?:now|currently|dey|mostly)\s+)?(?:stay|dwell)|stopping|staying"
    r"|bid(?:e|in|ing)"
    r"|(?:have|i've|got|heb|huur|rent|own|bought) (?:(?:this|an?|een|my|mijn|little|small|kleine?|klein) )+(?:flat"
    r"|house|room"
    r"|studio|apartment|huisje|huis|appartement|kamer)"
    r"|(?:heb|huur) ik (?:(?:nu|nog|een|mijn|klein|kleine) )+(?:flat|studio|appartement|kamer|huisje|huis|woning)"
    r"|(?:the|de) (?:keys|sleutels?)|(?:my|me) (?:crib|gaff|flat|pad)(?:'s| is)|crib(?:'s| is)?|chill(?:ing|in)|"
    r"(?:home )?base(?: =| is|:)|home(?::| =)"
    r"|livin'?|(?<=ik )won|(?:i )?sleep(?:ing)?(?: i do)?|(?:my|the) bed is"
    r"|i'?m (?:down|up|back|here|settled|parked)"
    r"|(?:home|thuis) is|lodging|logeer|verblijf|hokken?|weun(?:e|en|t)?|wone|wo{2,}n+|wnoon|lvie|liv|lif"
    r")\s+"
    r"(?:(?:ik|nu|now|currently|over|up|down|tijdelijk|here|in|at|for|te|near|tho|idd|i'|bij)\s+)*"
)
# "Woon Hengelo.", "living Roermond"
_LIVING_BARE = look_for(r"(?:^|[.,;!\n]\s*|\b(?:en|and)\s+)(?:i |ik )?(?:woon|wonend|living|live|wonen doe ik)\s+")
_NOW_THERE = look_for(  # "Pretoria before, Leeuwarden these days", "..., now Delft"
    r"(?:^|[.,;!\n]\s*)(?:(?:and|en|but|maar)\s+)?(?:now|nu|tegenwoordig|inmiddels|these days|nowadays"
    r"|(?:dat|that|it) is (?:tegenwoordig|nu|now))(?: it'?s)? (?:in )?$"
)
_SET_RIGHT = look_for(  # "that should have been Roermond", "ik bedoelde Venlo, niet Venray"
    r"\b(?:should have been|i meant|ik bedoel(?:de)?|had .{0,12}moeten (?:zijn|staan))\s+(?:in )?$"
)
_MOVED_LATELY = look_for(
    r"\b(?:i|we)(?:'ve| have)? (?:just |recently )?moved (?:(?:last|this) (?:week|month|year|summer|spring|autumn"
    r"|winter)"
    r"|recently|just)(?: back)? to $"
)
_SAID_BEFORE = look_for(  # "before I said Breda but since summer it is Etten-Leur"
    r"\b(?:said|wrote|told (?:you|ye)|typed|put)\b[^.!?\n\d]{1,40}\b(?:but|and)\b[^.!?\n\d]{0,24}"
    r"\b(?:it is|it's|i live in|i'm in|i am in)(?: (?:now|actually|in))* $"
)
_THESE_DAYS = look_for(r"\s+(?:these days|nowadays|tegenwoordig|now|nu)\b\s*(?:$|[^\w\s]|\x00)")
_RIDES_FROM = look_for(  # in the whole text: the means are used up by then
    r"\b(?:by|met de|per|on the|on my|neem de|take the) (?:tram|bus|train|trein|metro|bike|car|fiets|auto|scooter)"
    r" (?:from|frm|fae|vanuit|van|uit) $"
)
_WAS_THERE = look_for(r"\b(?:came|went|was|kwam|ging|last|vorige|gisteren|yesterday)\b")
_SINCE_THEN = look_for(r"\s+(?:since|sinds|sedert)\b")  # "in Rotterdam since 2019"
_MOVING = look_for(
    r"\b(?:verhui(?:s|zen|st|zing)\w*|relocat(?:e|ing|ion)|moving|move|ga(?:an)? (?:binnenkort )?wonen"
    r"|going to live|will live|wil (?:graag )?(?:gaan )?wonen|want to live|plan to live|gewerkt|worked|werkte"
    r"|werk (?:nu )?in|stage|gesprek|interview|kantoor|office|vestiging|vacature|job|baan|functie|position|role"
    r"|geboren|born|opgegroeid|grew up|vroeger|used to live|woonde|lived|gestudeerd|studied|university"
    r"|universiteit|fabriek|factory|warehouse|bakery|vakantie|holiday|school|opleiding|company|bedrijf|naar|to"
    r"|towards|richting|familie|vrienden|solliciteer|contract|naar huis|komen|said)\b"
)
_SMALL = (
    r"(?:ik|is|dat|het|that|this|it|that's|thats|de|the|in|uit|vanuit|from|te|regio|omgeving|area|centrum|zuid"
    r"|noord|oost|west|south|north|east|center|centre|city|stad|net|buiten|vlakbij|near|bij|near|woon|live|ja|yes"
    r"|nee|no|hoi|ok|gewoon|just|momenteel|nu|now|currently|hoor|trouwens|btw|please|dus|so|en|and|maar|but|uhm|nou"
    r"|well|op|on|a|an|een|i|im|i'm|am|living|kom|ben|km|kilometer|min|minuten|minutes|mins|fietsen|rijden|ongeveer"
    r"|about|ca|van|of|for|handy|away|vandaan|hier|here|drive|plaats|dorp|dorpje|town|village|the netherlands"
    r"|nederland|netherlands|belgie|belgië|belgium|nl|be|holland|limburg|brabant|noord-brabant|gelderland|utrecht"
    r"|zeeland|friesland|fryslân|groningen|drenthe|overijssel|flevoland|antwerpen|oost-vlaanderen|west-vlaanderen"
    r"|vlaanderen|provincie|province|\d+|wijk|buurt|sinds|since|kort|al|jaar|jaren|years|mijn|my|adres|woonplaats"
    r"|postcode|\d{4}\s?[a-z]{2})"
)
_REST = look_for(rf"(?:\W*{_SMALL}(?![\w]))*\W*")
_UNKNOWN = look_for(
    r"(?P<p>(?:'s-|'t |st\. ?|sint[- ])?[^\W\d_][\w'-]+(?:(?:[ -](?:aan|a/d|a\.d\.|op|bij|van|de|den|der|het|'t"
    r"|upon|on|sur|le|la))+[ -](?:ijssel|zoom|zee|rijn|maas|waal|lek|amstel|vecht|schelde))?)(?=[\s,.!?;:)\x00]|$)"
)
COUNTRIES = wordlist("""
    roemenie italie kroatie tunesie indonesie syrie oekraine slowakije
    abroad afghanistan albania albanië algeria algerije america amerika armenia armenië aruba australia australië
    austria belgie belgium belgië bosnia bosnië brazil brazilië buitenland bulgaria bulgarije cameroon canada
    china congo croatia curaçao czechia denemarken denmark duitsland egypt egypte engeland england eritrea estland
    estonia ethiopia ethiopië europa europe filipijnen finland france frankrijk georgia georgië germany ghana
    greece griekenland holland hongarije hungary ierland india indonesia indonesië irak iran iraq ireland italië
    italy japan jemen kameroen kenia kenya kosovo kroatië latvia lebanon letland libanon lithuania litouwen
    macedonia macedonië marokko moldavië moldova morocco nederland netherlands nigeria noorwegen norway oekraïne
    oostenrijk pakistan philippines poland polen portugal roemenië romania rusland russia schotland scotland
    serbia servië slovakia slowakije soedan somalia somalië spain spanje sudan suriname sweden switzerland syria
    syrië thailand tsjechië tunesië tunisia turkey turkije uk ukraine usa vietnam vlaanderen wales yemen zweden
    zwitserland
    """)
_NO_PLACE = wordlist("""
    a alleen an and anders anywhere apartment appartement april area august augustus bed between bij bouw buurt
    centrum charge city daar de debt december dezelfde dinsdag donderdag dorp doubt east een en ergens favour
    februari february flat friday geen general here het hiding hier home horeca house huis ik it januari january
    tent caravan camper hostel kelder schuur
    houseboat boat caravan permanent temporary valid debt
    jobs juli july june juni love maandag maart march may me mei met mij mijn monday my need nergens niet no
    noorden north not november october of oktober omgeving ons oosten ordinary ouders overal overleg pain parents
    principe principle regio region sales same samen saturday september shock somewhere south stad stitches sunday
    tears the there thuis thursday totaal total town training trouble tuesday us village vrijdag wednesday werk
    west westen woensdag work zaterdag zondag zorg zuiden brabant noord-brabant gelderland drenthe overijssel flevoland
    friesland zeeland noord-holland zuid-holland vlaams-brabant oost-vlaanderen west-vlaanderen randstad achterhoek
    twente
    """)


@cache
def names_of_places() -> re.Pattern[str]:
    """All that are known, as one pattern; making it takes a quarter of a second."""
    return re.compile(rf"(?<![\w'-]){_one_of({*places()})}(?![\w])(?!-(?!zuid|noord|oost|west|centrum))")


def _one_of(names: set[str]) -> str:
    """A pattern of these names, the longest first, in which those that begin alike share their first letters: whether
    one stands somewhere is found out letter by letter and not name by name. A blank may be a hyphen."""
    rests: dict[str, set[str]] = {}
    for name in names - {""}:
        for letter in " -" if name[0] == " " else name[0]:
            rests.setdefault(letter, set()).add(name[1:])
    ways = "|".join(re.escape(letter) + _one_of(rest) for letter, rest in rests.items())
    return f"(?:{ways})?" if rests and "" in names else f"(?:{ways})" if len(rests) > 1 else ways


def _written(typed: str) -> str | None:
    return places().get(typed) or places().get(typed.replace("-", " ")) or places().get(typed.replace(" ", "-"))


Named = Sequence["re.Match[str]"]  # the places in the text; looking for them is slow


def find(m: Message) -> Iterator[Found]:
    """The place after a word for living; a bare place when the question is open or it is an item of a list."""
    wrong = [w.span("p" if w["p"] else "p2") for w in _WRITTEN_WRONG.finditer(m.all)]
    works = [k.span() for w in _WORKPLACE.finditer(m.text) if (k := names_of_places().match(m.text, w.end()))]
    m = m.without([*_of_others(m), *wrong, *works])
    named = list(names_of_places().finditer(m.text))
    exact = (_precisely(m) or _rather(m, named)) if m.asked == SLUG else None
    found = exact or _as_home(m) or _later(_after_home(m, named), _moved(m, named)) or _begins(m) or _became(m, named)
    found = found or _after_name(m) or _after_job(m) or _after_from(m)
    found = _settled(m, named) or found or _it_is(m, named) or _bare(m, named)
    if found is not None:
        yield found


_WORKPLACE = look_for(  # "my stall is in Gouda", "the salon I rent a chair in is in Breda"
    r"\b(?:my|our|the) (?:\w+ ){0,2}?(?:table|stall|stand|shop|salon|chair|desk|kiosk|workshop|garage|studio space"
    r"|restaurant|bakery|office|market|barber\w*|practice|clinic|school|gym|boss|job|work)"
    r" (?:is|was|stands|sits)(?: now| still)? (?:in|at) (?!the\b)"
)
_WRITTEN_WRONG = look_for(  # "Utrecht schreef ik, maar ...", "Ik zei Apeldoorn maar officieel ..."
    r"(?:^|[.!?;,\n]\s*)(?P<p>[^\W\d_][\w'-]+(?: [\w'-]+){0,2}?) (?:schreef|zei|typte|tikte|noemde) (?:ik|'k)"
    r"(?: (?:net|eerst|eerder))?,? maar\b"
    r"|\b(?:ik|'k) (?:schreef|zei|typte|tikte|noemde) (?:(?:net|eerst|eerder) )?(?P<p2>[^\W\d_][\w'-]+),? maar\b"
)
# "Zet maar Geleen", "zet Midwolda maar neer", "pak Wijchen": asked where somebody lives, what is to be written down.
_WRITE = look_for(
    r"\b(?:zet|schrijf|noteer|pak|neem|vul|hou(?:dt?)? het(?: maar)? op|doe)(?: (?:er|dan|dus|toch|maar|gewoon"
    r"|hier))* (?:in )?"
)
_WRITTEN = look_for(r"\s*(?:$|[.,;!\n]|(?:(?:er|dan|dus|toch|maar|gewoon) )*(?:neer|in\b|op\b|dan\b|maar\b|hoor\b))")
_ENDS_RIGHT = look_for(rf"{_ENDS.pattern}|\s+(?:eigenlijk|bedoel ik|is het|officieel|dus)\b")
# "Zwolle. Nee, Hattem", "Arnhem, of eigenlijk, net erbuiten, in Velp": what leads to a town that is put right.
_RATHER = look_for(
    r"\W*(?:(?:of|oh?|ja|eh+m?|uh+m?|nou)\W+)*(?:nee+|neen|sorry|foutje|oeps|of (?:ja|nou|eigenlijk|beter gezegd"
    r"|liever)"
    r"|(?<=of )(?:ja|eigenlijk|liever))\b"
    r"(?:\W+(?:(?:ik )?(?:woon|zit|sta|slaap|logeer) (?:ik )?(?:(?!niet|geen)\w+ ){1,6}in|nee|sorry|foutje|wacht|even"
    r"|eigenlijk|officieel|ik bedoel|bedoel ik|het is|is het|inmiddels|nu"
    r"|(?:er )?(?:net|vlak) (?:er)?(?:buiten|naast)|ik woon|woon|zit|sta|in|te))*\W+"
)


def _settled(m: Message, named: Named) -> Found | None:
    """The last town, where it is to be written down or takes back the one right before it."""
    for cue in _WRITE.finditer(m.text) if m.asked == SLUG else ():
        if written := _place_at(m, cue.end(), _WRITTEN):
            return written[0]
    best: Found | None = None
    for known in named:
        opens = m.asked == SLUG and m.reading.quoted(*known.span())[:1].isupper()
        lives, end = _HOME.search(lead(m.text, known.start())), known.end()
        while (opens or (lives and not _is_word(m, known))) and (rather := _RATHER.match(m.text, end)):
            other = _place_at(m, rather.end(), _ENDS_RIGHT)
            if other is None:
                break
            best, end = other
    return best


def _place_at(m: Message, start: int, ends: re.Pattern[str]) -> tuple[Found, int] | None:
    """The town that begins here, known or with a capital, if such words follow it; and where it ends."""
    known = names_of_places().match(m.text, start)
    if known:
        fits = ends.match(m.text, known.end()) and not _is_word(m, known)
        return (_place(m, *known.span()), known.end()) if fits else None
    unknown = _UNKNOWN.match(m.text, start)
    if not unknown or not ends.match(m.text, unknown.end()) or not _can_be_place(m, unknown):
        return None
    typed = m.reading.quoted(*unknown.span("p"))
    if not typed[:1].isupper() or unknown["p"] in first_names():
        return None
    return m.found("city", _cased(typed), *unknown.span("p")), unknown.end()


_AND_IT_IS = look_for(r"[,.;!\n]\s*(?:en )?(?:het|'t|dat) is (?:trouwens |gewoon |dus )?$")


def _it_is(m: Message, named: Named) -> Found | None:
    """ "28 uur, en het is Kampen": beside another answer, a town that can answer only where somebody lives."""
    for known in named:
        if _AND_IT_IS.search(lead(m.text, known.start())) and _ENDS.match(m.text, known.end()):
            return None if _is_word(m, known) or m.asked == SLUG else _place(m, *known.span())
    return None


def _as_home(m: Message) -> Found | None:
    """ "Zet Vught maar neer als woonplaats": the last place before it."""
    home = _AS_HOME.search(m.all)
    if not home:
        return None
    named = [k for k in names_of_places().finditer(m.all, 0, home.start()) if not _is_word(m, k)]
    return _place(m, named[-1].start(), named[-1].end()) if named else None


def _after_home(m: Message, named: Named) -> Found | None:
    best: Found | None = None
    for known in named:
        abroad = m.asked not in ASKS_PLACE and known.group() in foreign_places()
        here = not abroad and (
            _SINCE_THEN.match(m.text, known.end()) is not None
            and re.search(r"(?:^|[,.;\s])(?:here |now )?in $", lead(m.text, known.start())) is not None
            and not _MOVING.search(m.text[slice(*m.clause_at(known.start()))])
        )
        if (here or _LIVING_AFTER.match(m.text, known.end())) and not _is_word(m, known):
            best = _place(m, *known.span())
        before = lead(m.text, known.start())
        if _SET_RIGHT.search(before) and _ENDS.match(m.text, known.end()) and not _is_word(m, known):
            best = _place(m, *known.span())
        if (_SAID_BEFORE.search(before) or _MOVED_LATELY.search(before)) and not _is_word(m, known):
            best = _place(m, *known.span())
        stays = _STAYS.search(before) or _LIVING_BARE.search(before)
        if ((stays and stays.end() == len(before)) or _is_now_there(m, known)) and not _is_word(m, known):
            best = _place(m, *known.span())
        clause = m.all[slice(*m.clause_at(known.start()))]
        elsewhere = _MOVING.search(clause) or _WAS_THERE.search(clause)
        if _RIDES_FROM.search(lead(m.all, known.start())) and not elsewhere:
            best = _place(m, *known.span())
        if m.text[known.end() :].startswith(" hier") and lead(m.text, known.start()).endswith(" uit "):
            best = _place(m, *known.span())  # "Petra uit Hoorn hier"
        if _MOVED_THERE.match(m.text, known.end()) and re.search(r"\b(?:naar|to) $", lead(m.text, known.start())):
            best = _place(m, *known.span())
    for cue in _HOME.finditer(m.text):
        if _is_else(m, m.clause_at(cue.start())[0], cue):
            continue
        known = names_of_places().match(m.text, cue.end())
        if known:
            best = _place(m, *known.span())
            continue
        unknown = _UNKNOWN.match(m.text, cue.end())
        if unknown and _can_be_place(m, unknown):
            best = m.found("city", _cased(m.reading.quoted(*unknown.span("p"))), *unknown.span("p"))
    part = _in_a_part(m)
    return part if part and (best is None or best.start <= part.start) else best


# "Ik woon op de Grote Beek in Zutphen", "woon in Holtenbroek, Zwolle": the part of town, and then the town.
_LIVES_AT = look_for(
    r"\b(?:woon|wonen|woonachtig)(?: (?:ik|'k|we|wij|nu|zelf|nog))? (?:aan|langs|op|in|achter|boven|tegenover) "
)
_PART_OF_TOWN = look_for(
    r"(?P<the>(?:de|het|'t|den|een|mijn|onze|zo'n) )?(?P<part>(?!(?:te|in|de|het)\b)[^\W\d_][\w'-]+"
    r"(?: (?!(?:en|maar|of|die|dat|waar|ik|we|werk\w*|studeer|ben|kom|ga|vlakbij|dichtbij|naast|tussen|richting|buiten"
    r"|vlak|net|dicht|bij|als|omdat|want|dus|nu|met|van|voor|tot|naar|in"
    r"|te)\b)[^\W\d_][\w'-]+){0,2}(?: \d{1,4}[a-z]?)?)"
    r"(?P<join>,? (?:in|te) |, )(?:hartje |het centrum van |de stad )?"
)


_WORKS_THERE = look_for(r"\s+(?:werk|studeer|zit|sta|ga|kom|ligt|is)\b")


def _in_a_part(m: Message) -> Found | None:
    for cue in _LIVES_AT.finditer(m.text):
        part = _PART_OF_TOWN.match(m.text, cue.end())
        town = names_of_places().match(m.text, part.end()) if part else None
        if not part or not town or _is_word(m, town) or town.group() in _NO_PLACE or town.group() in COUNTRIES:
            continue
        if _WORKS_THERE.match(m.text, town.end()):
            continue  # "op Texel, in Den Helder werk ik"
        within = part["join"].strip() != "," or _ENDS.match(m.text, town.end())
        known = names_of_places().fullmatch(part["part"])
        if within and (
            not known or (part["join"].strip() != "," and (part["the"] or not cue.group().endswith(" in ")))
        ):
            return _place(m, *town.span())
    return None


def _moved(m: Message, named: Named) -> Found | None:
    """ "Was in Gouda, now Ede": the last town that is said of now beside a former one."""
    for known in reversed(named):
        old = None if _is_word(m, known) else former(m, *known.span())
        if old is not None and _was_a_place(m, old):
            return _place(m, *known.span())
    return None


def _was_a_place(m: Message, at: int) -> bool:
    known = names_of_places().match(m.all, at)
    if known:
        return not _is_word(m, known) or m.reading.quoted(*known.span())[:1].isupper()
    unknown = _UNKNOWN.match(m.all, at)
    word = re.match(r"[\w'-]+", m.all[at:])
    if word and word.group() in COUNTRIES:
        return True
    if unknown is None or not _can_be_place(m, unknown):
        return False
    in_it = re.search(r"\b(?:in|te|from|uit|vanuit) $", lead(m.all, at)) is not None
    return in_it or (m.reading.quoted(*unknown.span("p"))[:1].isupper() and unknown["p"] not in first_names())


def _later(one: Found | None, other: Found | None) -> Found | None:
    return max((f for f in (one, other) if f), key=lambda f: f.start, default=None)


def _is_now_there(m: Message, known: re.Match[str]) -> bool:
    """Asked where somebody lives, the place that is said of now."""
    if m.asked != SLUG:
        return False
    chosen = m.text[known.end() :].startswith(" gekozen") and lead(m.text, known.start()).endswith(" voor ")
    then = _NOW_THERE.search(lead(m.text, known.start())) and _ENDS.match(m.text, known.end())
    opens = not m.text[m.clause_at(known.start())[0] : known.start()].strip(" \x00")
    return bool(chosen or then or (opens and _THESE_DAYS.match(m.text, known.end())))


# Asked for the place: "Ten Boer is het nu geworden", "it turned out to be Goor", "I moved on my bicycle to Sittard".
_IT_BECAME = look_for(
    r"\s+(?:is het (?:(?:nu|dus|toch|uiteindelijk) )*geworden|it is(?= ?(?:$|[.,!;]|now|then)))\b|\s+(?:werd"
    r"|is) 't geworden\b"
)
_BECAME = look_for(
    r"\b(?:(?:it|that)(?: (?:all|finally|then))? (?:turned out to be|became|ended up(?: being| as)?)|(?:ended up"
    r"|landed|wound up) in"
    r"|(?:beland|terechtgekomen|neergestreken|gestrand) in|(?:i|ik|we) (?:have )?(?:moved?|moovd|verhuisde)"
    r"(?: \w+){1,4} (?:to|naar)"
    r"|(?:het|dat) (?:is|werd)(?: \w+){0,2} uiteindelijk) $"
)
_OPENS_ALONE = look_for(r"(?:^|[.!?\n])\s*(?:nu |now |today |so )?$")


def _became(m: Message, named: Named) -> Found | None:
    if m.asked != SLUG:
        return None
    for known in named:
        if _is_word(m, known):
            continue
        before = m.all[max(0, known.start() - 60) : known.start()]  # the means they moved by are used up
        if _IT_BECAME.match(m.text, known.end()) or (_BECAME.search(before) and "next" not in before):
            return _place(m, *known.span())
    alone = [k for k in named if _OPENS_ALONE.search(m.text[: k.start()]) and _ENDS.match(m.text, k.end())]
    alone = [k for k in alone if not _is_word(m, k) and m.reading.quoted(*k.span())[:1].isupper()]
    if len({k.group() for k in alone}) != 1 or _corrected(m, alone[0].end()):
        return None
    return _place(m, *alone[0].span())


def _begins(m: Message) -> Found | None:
    """ "Oisterwijk. Mijn vrouw ...": the first words of the answer, whatever other places are told of after them."""
    said = _FIRST_WORDS.match(m.text) if m.asked == SLUG else None
    known = names_of_places().match(m.text, said.end()) if said else None
    if not known or not _ENDS.match(m.text, known.end()) or _corrected(m, known.end()):
        return None
    typed = m.reading.quoted(*known.span())
    if known.group() in ambiguous_places() and (not typed[:1].isupper() or _AGE_NEXT.match(m.text, known.end())):
        return None
    return _place(m, *known.span())


def _corrected(m: Message, at: int) -> bool:
    """ "Utrecht, nee, Zeist": another place comes right after words that take this one back."""
    taken = _TAKEN_BACK.search(m.text, at)
    return bool(taken and names_of_places().search(m.text, taken.end(), taken.end() + 30))


def _after_name(m: Message) -> Found | None:
    """ "Wim Hogenboom uit Leiderdorp", "Leendert Kloosterman te Yerseke": where the one who is named lives."""
    for cue in _NAMED_FROM.finditer(m.text):
        known = names_of_places().match(m.text, cue.end())
        if cue["last"] and not m.reading.quoted(*cue.span("last"))[:1].isupper():
            continue
        if known and _is_first_name(cue["first"]) and not _is_word(m, known):
            return _place(m, *known.span())
    return None


# "Kapper uit Tilburg", "hey I'm Ali, youth worker from Ede": what opens a conversation tells of the one who writes it.
_OPENS_AS = look_for(
    r"[\W\x00]*(?:(?:hoi+|hallo+|hey+|hee+|hi+|hello|dag|yo|moi|beste|(?:goe[id]e?n?|good)[ -]?\s?(?:day|dag|morning"
    r"|morgen|middag|afternoon|avond|evening)|goe[a-z]*(?:dag|morgen|middag|avond))\b[\W\x00]*)*"
    r"(?:(?:ik ben|'?k ben|ben|i am|i'm|im|this is|dit is|hier|mijn naam is|my name is|ik heet)\s+)?"
    r"(?:[^\W\d_]{2,}(?: [^\W\d_]+)?,\s+)?(?:(?:i am|i'm|im|ik ben) )?(?:een |an? )?"
    r"(?P<job>(?:[^\W\d_][\w'-]*\s){1,4})(?:uit|from)\s+"
)
_JOB = look_for(
    r"[\w-]*(?:e[ue]r|euse|ster|[^e]ist|iste|monteur|assisten\w*|medewerk\w+|kundige|verzorgende|kok|hulp|leider|lasser"
    r"|begeleid\w+|consultant|engineer|nurse|mechanic|electrician|technician|cook|chef|clerk|therapeut|therapist"
    r"|bibliothecaris|baas|recept\w+|accountant|juf|docent|leraar|lerares|student|fysio|w[oe]?rker|[dnslkgvpr]i?e?r)"
)
_NO_JOB = wordlist("""
    letter number offer order over her further broer moeder vader dochter zuster sister brother mother father daughter
    partner klaar vertrokken weer meer hier daar ver for or maar naar jaar door voor per leer waar mister meneer heer
    another other answer bezoeker winner later after never ever paper user your our their buur nummer
    """)
ANOTHER_DOES = look_for(
    r"[^.!?;\n]{0,30}?\b(?:gezocht|wanted|needed|called|phoned|belde|belt|zei|zegt|said|told|vertelde|mailde|heeft|has"
    r"|stuurde|sent|vacature|vacancy|vroeg|asked|gaf|gave|adviseerde|raadde|tipte|verwees|stuurt|attendeerde"
    r"|(?:recommended|referred|advised)(?! by\b)|suggested|mentioned|wees|benaderde|approached)\b"
    r"|[^.!?;\n]{0,20}?(?:\bmaar (?:ik )?woon|\bbut (?:i )?(?:now )?live)\b"
)
_NOT_ONESELF = look_for(
    r"\b(?:mijn|m'n|mn|my|onze?|our|his|her|zijn|haar|jullie|your|vacature\w*|vacancy|vacancies|job|die|dat|that|who"
    r"|de|het|the|via|met|with|of|voor|for|is|was|kom|come|came|kwam|by|door|van|en|and|to|naar|had|hoorde|heard"
    r"|saw|zag|kreeg|got)\b"
)
_TELLS_OF = look_for(r"\b(?:kreeg|got|zag|folder|flyer|vriend\w*|friend|kennis|collega|colleague|buur\w+|neighbou?r)\b")


def _after_job(m: Message) -> Found | None:
    if m.asked not in (None, "name") or not (said := _OPENS_AS.match(m.text)):
        return None
    words = said["job"].split()
    if words[-1] in _NO_JOB or not _JOB.fullmatch(words[-1]):
        return None
    if _NOT_ONESELF.search(said["job"]) or _TELLS_OF.search(said.group()):
        return None
    known = names_of_places().match(m.text, said.end())
    end = known.end() if known else said.end()
    if THIRD_PERSON.search(m.all[: said.end()]) or ANOTHER_DOES.match(m.all, end):
        return None
    if known:
        if known.group() in foreign_places() or (_is_word(m, known) and not _alone_after(m, known)):
            return None
        return _place(m, *known.span())
    unknown = _UNKNOWN.match(m.text, said.end())
    meant = _misspelt(unknown["p"]) if unknown else None
    return m.found("city", meant, *unknown.span("p")) if unknown and meant else None


def _alone_after(m: Message, known: re.Match[str]) -> bool:
    """ "Kok uit ede, zoek werk": a word that ends there can be nothing but the town."""
    return re.match(r"\s*(?:$|[,.!;\n])", m.text[known.end() :]) is not None


_OF_ANOTHER = look_for(  # "my friend Ali who lives in Breda", "mijn maat uit Ede", "in Haarlem geboren"
    r"\b(?P<who>who|die|wie)(?: \w+)? (?:lives?|lived|living|stays?|woont|woonde|zit|komt|comes|is)"
    r" (?:\w+ )?(?:in|te|uit"
    r"|from) |(?<!met )(?<!bij )(?<!with )(?<!at )\b(?:mijn|m'n|mn|my) (?:maat|mate|maatje|vriend|vriendin|friend|buddy"
    r"|bro|sis|zus|broer|brother|sister|collega|colleague|cousin|neef|nicht|oom|tante|uncle|aunt|buurman|neighbour)"
    r"(?: \w+)?,? (?:uit|from|(?P<within>in)) "
    r"|\bhe(?:e)?t [^\W\d_]{2,} (?:van|de|den|der|ter|ten)(?: (?:de|den|der))? "
)
_MYSELF = look_for(  # "I am a nurse who lives in Leiden", and not "I am married to somebody who lives there"
    r"[\W\x00]*(?:(?:hi|hey|hello|hoi|hallo|dag)\W+)?(?:i am|i'm|im|ik ben|'?k ben|this is|met)\b"
    r"(?:(?!\b(?:my|mijn|m'n|mn|our|onze|his|her|a friend|of|van|to|aan|with|voor|for|as|bij|by|than|dan|he|she|hij|zij"
    r"|ze|they|moeder|mother|vader|father|mama|mum|dochter|daughter|zus|sister|broer|brother|buur\w+)\b)[^.!?;\n])*$"
)
_HOUSE = look_for(
    r"\b(?:\w*huis|house|flat|appartement|apartment|adres|address|\w*kamer|room|rent|huur|logeer|stay\w*)\b"
)
_BORN_THERE = look_for(  # and does not live there any more
    r" (?:geboren|born)\b(?! (?:en|and)\b)"
    r"(?![^.!?;\n]{0,20}?\b(?:woon|wonen|live|living)\b(?:(?!\b(?:in|te|niet|nie|not)\b)[^.!?;\n]){0,12}?"
    r"\b(?:er|hier|daar|here|there|nog|still)\b(?! niet\b)"
    r"|[^.!?;\n]{0,20}?\b(?:still|nog(?: steeds| altijd)?) (?:woon|wonen|live|living)\b(?! (?:in|te)\b))"
)


_FLED = look_for(  # "uit Aleppo gevlucht", "gevlucht uit Mosul"
    r"\b(?:van)?uit (?=(?:[^\W\d_][\w-]* ){1,2}(?:(?:hierheen|hiernaartoe|weg"
    r"|naar \w+) )*(?:weg)?(?:ge)?vlucht(?:en)?\b)"
    r"|\b(?:weg)?(?:ge)?vlucht (?:van)?uit "
)


def _of_others(m: Message) -> list[tuple[int, int]]:
    """Where towns stand that others live in, where somebody was born, or that are part of a name."""
    cues = [cue for cue in _OF_ANOTHER.finditer(m.text) if not _is_own(m, cue)]
    others = [k for cue in cues if (k := names_of_places().match(m.text, cue.end()))]
    others += [k for fled in _FLED.finditer(m.text) if (k := names_of_places().match(m.text, fled.end()))]
    if m.asked != SLUG and _BORN_THERE.search(m.text):
        others += [k for k in names_of_places().finditer(m.text) if _BORN_THERE.match(m.text, k.end())]
    return [k.span() for k in others]


def _is_own(m: Message, cue: re.Match[str]) -> bool:
    """ "I am a cook who lives in Ede", "a room from my uncle in Breda": the town is the candidate's after all."""
    before = m.text[m.clause_at(cue.start())[0] : cue.start()]
    if cue["who"]:
        return _MYSELF.match(before) is not None
    return cue["within"] is not None and (m.asked == SLUG or _HOUSE.search(before) is not None)


_NOW_SELF = look_for(  # "did office work before and now i live in"
    r"\b(?:now (?:i|we) live|(?:i|we) now live|nu woon ik|nu wonen we|ik woon nu) in $"
)


def _is_else(m: Message, start: int, cue: re.Match[str]) -> bool:
    """Whether it is somebody's office that is there, or where the candidate lived before."""
    if _NOW_SELF.search(m.text, start, cue.end()):
        return False
    return (
        m.text[: cue.start()].endswith(("used to ", "was ", "were "))
        or _NOT_HOME.search(m.text, start, cue.start()) is not None
    )


def _after_from(m: Message) -> Found | None:
    for cue in _FROM.finditer(m.text):
        if _ANOTHER_FROM.search(lead(m.text, cue.end())):
            continue
        if m.asked in ASKS_PLACE and cue.group().strip() in ("near", "nabij", "bij", "regio", "omgeving"):
            continue
        known = names_of_places().match(m.text, cue.end())
        said = cue.group().strip()
        start, end = m.clause_at(cue.start())
        if known:
            weak = said.split()[0] in ("from", "uit", "near", "nabij", "bij", "regio", "omgeving", "in")
            before = m.text[start : cue.start()]
            if weak and not (m.asked in ASKS_PLACE and not _MOVING.search(m.text[start:end])):
                continue
            if not weak and re.search(r"\b(?:he|she|they|recruiter|hij|die|wie|baas)\b", before):
                continue
            if m.asked in _ASK_WHERE_FROM and _COMES_FROM.match(said):
                continue  # asked for papers or a language, "I'm from Liège" tells where somebody comes from
            if _TOLD_PLACE.search(before) or _is_origin(m, said, known.group()):
                continue
            if said.startswith(_UNSURE_SUBJECT) and heavy(before):
                continue  # "het hotel zit in Zwolle", "I substitute now in Heemskerk"
            if said == "vanuit" and re.search(r"verhuisd|gekomen", m.text[start:end]):
                continue
            if _is_word(m, known) and weak:
                continue
            return _place(m, *known.span())
        if said.startswith(_SURE_FROM) or (
            m.asked in ASKS_PLACE
            and said in ("i'm from", "im from", "from", "uit", "i'm in", "im in", "here in", "hier in")
        ):
            unknown = _UNKNOWN.match(m.text, cue.end())
            if unknown and m.asked not in ASKS_PLACE and m.text[unknown.end() :].startswith(" naar "):
                continue  # "vanuit Malmö naar Assen"
            if unknown and m.asked not in ASKS_PLACE and said.startswith("kom uit") and not _misspelt(unknown["p"]):
                continue  # "ik kom uit Dundee": most likely where somebody was born
            if unknown and _can_be_place(m, unknown) and m.reading.quoted(*unknown.span("p"))[:1].isupper():
                typed = m.reading.quoted(*unknown.span("p"))
                return m.found("city", _misspelt(unknown["p"]) or _cased(typed), *unknown.span("p"))
    return None


def _is_origin(m: Message, said: str, place: str) -> bool:
    """ "Ik kom uit Aleppo", when it was not asked where somebody lives: a town abroad is where they came from."""
    return m.asked not in ASKS_PLACE and _COMES_FROM.match(said) is not None and place in foreign_places()


def _bare(m: Message, named: Named) -> Found | None:
    asked = m.asked in ASKS_PLACE
    plain: list[Found] = []
    nearby: list[Found] = []
    for known in named:
        start, end = m.clause_at(known.start())
        before, after = m.text[start : known.start()], m.text[known.end() : end]
        opens = m.asked == SLUG and not before.strip(" \x00") and re.match(r"\W*$", after)
        if _AGE_NEXT.match(m.text, known.end()) and known.group() in ambiguous_places():
            continue
        if (
            _is_word(m, known)
            and (not asked or len(m.all.split()) > 2)
            and not (opens and m.reading.quoted(*known.span())[:1].isupper())
        ):
            continue
        if _ANOTHER_FROM.search(before):
            continue
        if asked and (_TOLD_PLACE.search(before) or _SAID_BY_OTHERS.search(m.all)):
            continue
        if asked and _NEARBY.search(before):
            nearby.append(_place(m, *known.span()))
            continue
        if asked and len(before + after) <= LONGEST and _REST.fullmatch(before) and _REST.fullmatch(after):
            return _place(m, *known.span())
        if asked and not before.strip(" \x00") and not _MOVING.search(" ".join(after.split()[:_NEXT])):
            return _place(m, *known.span())
        after = re.sub(r"^ (?:en omgeving|e\.?o\.?|and surroundings|of omgeving)\b", "", after)
        if (asked or _introduces(m) or _among_facts(m, start, end)) and not (before + after).strip(" ,.;:!\x00\n"):
            return _place(m, *known.span())
        moved = re.search(r"\b(?:van|from) [\w' -]+ (?:naar|to) $", before) and re.search(
            r"\b(?:verhuisd|moved)\b", before
        )
        if m.asked == SLUG and (moved or not _MOVING.search(before + after)):
            plain.append(_place(m, *known.span()))
    if m.asked == SLUG and nearby and not plain:
        return nearby[0]
    if m.asked == SLUG:
        now = [f for f in plain if not _LONG_GONE.search(_breath(m, f))] or plain
        return (now + nearby)[0] if now or nearby else _unknown_answer(m)
    return nearby[0] if nearby else _before_its_question(m, named)


# "Started in Venlo", "eerst zat ik in Ter Apel", "I run the marathon in Eindhoven": not where somebody lives now.
_LONG_GONE = look_for(
    r"\b(?:eerst|started|statred|began|begon|begonnen|afkomstig|marathon|nearly|almost|wish|was|woonde\w*|zat ik|lived"
    r"|grew up|opgegroeid|geboren|born|vroeger|used to|form|studied|gestudeerd)\b"
)


def _breath(m: Message, f: Found) -> str:
    """The clause of a place, in lower case."""
    typed = m.reading.original
    begin = max(typed.rfind(c, 0, f.start) for c in ".!?;,\n") + 1
    return typed[begin : f.start].lower() + " " + re.split(r"[.!?;,\n]", typed[f.end :])[0].lower()


_NEXT = 4  # words
_OPENS_IN = look_for(r"\W*(?:in|uit|te|from)\s+")
_BESIDE_IT = look_for(
    r"\s*[,.]\s*(?:en\s|and\s)?(?:vlak ?bij|near|achter|behind|naast|next to|close to|dicht bij|dichtbij"
    r"|tegenover|opposite"
    r"|bij het|by the|met de (?:fiets|auto|bus|trein|tram)|by (?:bike|car|bus|train|tram))\b"
)
_LISTED_IN = look_for(
    r"(?:[,;.]\s*(?:(?:i'?m|i am|ik zit|zit|ben|originally|nu|now)\s+)?(?:(?:down|over|up|out|here|hier)\s+)?"
    r"(?:in|uit|uut|ut|te|from|fae|out of|of|based in|wonend in|vanuit)|\s(?:uut|fae|out of))\s+$"
)
# Asked for a name, people add where they live: "Marit Kolk, Assen".
_NAME_AND = look_for(
    r"\W*(?:(?:my name is|name is|mijn naam is|ik ben|i'?m|i am|dat is|it'?s|name's)\s+)?(?:[A-ZÀ-Þ][\w'’-]+|van|de"
    r"|den|der"
    r"|ter|ten|el|te)(?:\s(?:van|de|den|der|ter|ten|el|te|[A-ZÀ-Þ][\w'’-]+)){1,4}(?=[,.;\s])"
)
_TAG = look_for(r"\s*(?:$|[,.!;:\n\x00]|(?:now|these days|nowadays|mate|nu|tegenwoordig|hier|here|trouwens|btw)\b)")


def _before_its_question(m: Message, named: Named) -> Found | None:
    """ "In Houten, vlakbij het station", "Luca Ferri, Italian passport, in Tilburg": home, though nobody asked."""
    opens = _OPENS_IN.match(m.text)
    for known in named:
        if _is_word(m, known) and not m.reading.quoted(*known.span())[:1].isupper():
            continue
        if opens and known.start() == opens.end() and _BESIDE_IT.match(m.text, known.end()):
            return _place(m, *known.span())
        if m.asked != "name" or not _TAG.match(m.text, known.end()):
            continue
        told = _NAME_AND.match(m.reading.typed)
        listed = _LISTED_IN.search(m.text[: known.start()])
        if listed and (told or _introduces(m)):
            return _place(m, *known.span())
        if told and re.fullmatch(r"[,.;]\s*", m.text[told.end() : known.start()]):
            return _place(m, *known.span())
    return None


def _introduces(m: Message) -> bool:
    """Whether a message tells of the one who is writing: only then is a place that stands alone their home, and not the
    vacancy's ("receptie, Sneek")."""
    words = m.all.split()
    if m.asked is None and (len(words) == 1 or (len(words) <= _SHORT_LIST and re.search(r"\d", m.all))):
        return True
    return bool(_CORRECTING.search(m.all)) or any(_is_first_name(w) for w in re.findall(r"[^\W\d_]+", m.all)[:8])


def _among_facts(m: Message, start: int, end: int) -> bool:
    """Whether the item before or after this one tells of hours, pay, notice or a licence: "36h, Leiden, one month
    notice". Years and schools have towns of their own."""
    if m.asked in ("years_experience", "education"):
        return False
    return bool(_FACT_BEFORE.search(m.all[:start]) or _FACT_AFTER.match(m.all, end))


_FACT = r"(?:\d+ ?(?:u|uur|uren|h|hrs?|hours?|min\w*|km|euro|fte)\b|\b(?:rijbewijs|licen[cs]e|opzegtermijn|notice)\b)"
_FACT_BEFORE = look_for(rf"{_FACT}[^,;.!?\n]{{0,20}}[,;\n]\s*$")
_FACT_AFTER = look_for(rf"[,;\s]*[^,;.!?\n]{{0,20}}{_FACT}")
_SHORT_LIST = 10  # words: "32 uur, Deventer, rijbewijs ja"
_CORRECTING = look_for(r"\b(?:corrigeren|correctie|correction|moet zijn|should be)\b")


def _is_first_name(word: str) -> bool:
    return word in first_names() and word not in places() and not is_everyday(word)


def _precisely(m: Message) -> Found | None:
    """ "In de buurt van Breda, Prinsenbeek om precies te zijn": the place itself, known or not."""
    said = _EXACTLY.search(m.text)
    if not said:
        return None
    town = next((k for k in names_of_places().finditer(m.text) if k.end() == said.start()), None)
    if town and said["p"] not in places() and not _NEARBY.search(m.text[: town.start()]):
        return _place(m, *town.span())  # "Amsterdam, Slotervaart om precies te zijn"
    known = next((k for k in names_of_places().finditer(m.text, said.start("p")) if k.start() == said.start("p")), None)
    if known or (m.reading.quoted(*said.span("p"))[:1].isupper() and said["p"].split()[0] not in _COMMON):
        return _place(m, *(known or said).span(0 if known else "p"))
    return None


def _unknown_answer(m: Message) -> Found | None:
    """One or two words that no list knows, as the answer to where somebody lives."""
    if "\x00" in m.text or len(m.text) > LONGEST:
        return None
    words = re.fullmatch(
        r"\W*(?:(?:in|uit|vanuit|te|from|near|bij|regio|het is|it's|its|dat is|ja"
        r"|yes)\s+)*(?P<p>[^\W\d_][\w'-]{2,}(?:[ -][^\W\d_][\w'-]+){0,2})\W*",
        m.text,
    )
    if not words:
        return None
    parts = re.split(r"[ -]", words["p"])
    if any((part in COUNTRIES or part in _NO_PLACE) or part in _COMMON for part in parts):
        return None
    typed = m.reading.quoted(*words.span("p"))
    if len(parts) > 1 and (meant := places().get(parts[0]) or _misspelt(parts[0])) and _SLANG.fullmatch(parts[-1]):
        return m.found("city", meant, *words.span("p"))  # "Dordrehct nwo"
    if len(parts) > 1 and not typed[:1].isupper():
        return None
    if (
        not all(is_sayable(part) for part in parts)
        or any(is_everyday(part) for part in parts)
        or "'" in typed[1:]
        or (len(parts) == 1 and _NOT_A_PLACE.search(parts[0]))
    ):
        return None
    if not re.search(r"[aeiouyáéíóúäëïöüàèœø]", words["p"]):
        return None
    if (meant := _misspelt(words["p"])) is not None:
        return m.found("city", meant, *words.span("p"))
    return m.found("city", _cased(typed), *words.span("p"))


_SLANG = look_for(r"(?:now|nwo|rn|atm|fam|bruv|bro|mate|m8|innit|tho|pal|lad|love|like|lol|btw|still|actually)")
_LONG_ENOUGH = 6
_OF_ALL = look_for(r",? (?:actually|really|tbh|to be honest|honestly|officially)\b")
_OR_RATHER = look_for(
    r"\s*[.,;!-]+\s+(?:well|or rather|that is|i mean|let me be (?:exact|precise|honest)|to be (?:exact|precise))\W{1,3}"
    r"(?:(?:it'?s|it is|in|actually)\s+)*"
)


def _rather(m: Message, named: Named) -> Found | None:
    """ "Rotterdam. Well, Schiedam.": of two towns the answer opens with, the one that makes it precise."""
    for one, other in pairwise(named):
        gap = _OR_RATHER.fullmatch(m.text, one.end(), other.start())
        end = _OF_ALL.match(m.text, other.end())
        if gap and _ENDS.match(m.text, end.end() if end else other.end()) and not m.text[: one.start()].strip(" \x00"):
            return _place(m, *other.span())
    return None


def _misspelt(typed: str) -> str | None:
    """The one known place that has a letter more or fewer, or two swapped: "nijmege", "amsterdaam", "utrehct"."""
    if len(typed) < _LONG_ENOUGH:
        return None
    near = {places()[known] for known in places() if known[:1] == typed[:1] and _one_slip(typed, known)}
    return near.pop() if len(near) == 1 else None


def _one_slip(typed: str, known: str) -> bool:
    if abs(len(typed) - len(known)) == 1:
        short, long = sorted((typed, known), key=len)
        return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    if len(typed) == len(known) and sorted(typed) == sorted(known):
        differ = [i for i, (a, b) in enumerate(zip(typed, known, strict=True)) if a != b]
        return len(differ) == 2 and differ[1] == differ[0] + 1
    return False


_EXACTLY = look_for(
    r"[,.(\x00]\s*(?:in )?(?P<p>[^\W\d_][\w'-]+(?:[ -][^\W\d_][\w'-]+){0,2}?)\s+(?:om (?:precies|exact) te zijn"
    r"|eigenlijk"
    r"|precies|to be (?:precise|exact))\b"
)
_STREET = look_for(r"(?:straat|laan|weg|plein|kade|singel|gracht|steenweg|street|road|lane|avenue|plantsoen|baan)$")
_NEARBY = look_for(
    r"\b(?:vlakbij|bij|near|dichtbij|right by|close to|by|onder de rook van|buiten|outside|regio|omgeving"
    r"|tussen|between)\s+$"
)
_NOT_A_PLACE = look_for(
    r"(?:desk|tion|ment|ness|heid|lijk|isch|ing|epsy|psie|itis|able|ful|ous|baar|loos|isme|ism|teit|ity"
    r"|verbinden|eren|nden|ator|spam|agent)$|^(?:ge|ver|door|af|aan|uit)\w+(?:en|d|t)$"
)
_COMMON = wordlist("""
    ja nee ok oke oké prima goed goeie hoi hallo hey hi hello yes no nope yep sure thanks thank dank bedankt weet
    niet know not geen none nothing niks pass skip later liever rather private prive privé waarom why what wat wie
    who hoe how wanneer when waar where help stop mens human persoon person medewerker recruiter iemand someone idk
    nvt maybe misschien sorry graag please pls wacht wait moment lol haha hmm hm uh test vraag question bot robot
    chatbot ver dichtbij close far nearby lokaal local zelfde same verschillende overal everywhere anywhere thuis
    home fulltime parttime flexibel flexible top leuk mooi klopt correct inderdaad indeed precies exactly auto fiets
    trein bus car bike train dus so en and maar but dakloos homeless straat street opvang shelter boos angry moe
    tired nergens nowhere geheim secret doei bye dag morgen vandaag tomorrow today gewoon just je jij u you me mij
    ik i we wij ze zij het dat dit die deze is zijn was ben bent have heb kan can wil want mag may moet must zou
    would zal will doe do does did kom komt woon woont
    """)


_SUBJECT = look_for(r"(?:ology|onomy|ography|istry|matics|physics)$")  # "I live in Biology", of an old school


def _can_be_place(m: Message, unknown: re.Match[str]) -> bool:
    first = re.split(r"[ ]", unknown["p"])[0]
    if (first in COUNTRIES or first in _NO_PLACE) or first in _COMMON or len(first) < 3 or "'" in first[1:-1]:
        return False
    if _SUBJECT.search(first):
        return False
    typed = m.reading.quoted(*unknown.span("p"))
    return (
        not is_everyday(first)
        and not _STREET.search(first)
        and (
            typed[:1].isupper()
            or not re.search(r"\b(?:the|de|het|a|an|een|op|at|my|mijn)\s+$", lead(m.text, unknown.start()))
        )
    )


def _is_word(m: Message, known: re.Match[str]) -> bool:
    """An ordinary word unless it has a capital inside a sentence, or stands alone as the answer."""
    if known.group() not in ambiguous_places():
        return False
    typed = m.reading.quoted(*known.span())
    if m.asked == SLUG and len(m.own_words.split()) == 1:
        return False
    before = m.reading.original[: m.reading.span(*known.span())[0]].rstrip()
    return not typed[:1].isupper() or not before.strip(" \n.!?") or before[-1] in ".!?"


def _place(m: Message, start: int, end: int) -> Found:
    typed = m.all[start:end]
    quarter = _QUARTER.match(m.all, start)
    if quarter and _written(quarter["town"]):  # "Amsterdam-Noord" is one name
        whole = f"{_written(quarter['town'])}-{quarter['quarter'].title()}"
        return m.found("city", whole, start, quarter.end())
    return m.found("city", _written(typed) or _cased(m.reading.quoted(start, end)), start, end)


_QUARTER = look_for(
    r"(?P<town>[^\W\d_]+(?: [^\W\d_]+)?)-(?P<quarter>(?:nieuw-)?(?:noord|oost|zuid|west)(?:oost|west)?"
    r"|centrum)(?![\w-])"
)


def _cased(typed: str) -> str:
    typed = " ".join(typed.split())
    small = {"aan", "op", "bij", "van", "de", "den", "der", "en", "het", "'t", "upon", "on", "sur", "le", "la"}
    if any(c.isupper() for c in typed) and not typed.isupper():
        return typed
    words = re.split(r"([ -])", typed.lower())
    return "".join(w if w in small and i else w[:1].upper() + w[1:] for i, w in enumerate(words))
