"""A candidate's own name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.grave import is_grave
from bot.parsing import full_names
from bot.parsing.answers import is_everyday, is_sayable, looks_ordinary
from bot.parsing.clauses import lead
from bot.parsing.found import Found
from bot.parsing.lookups import family_names, first_names, places, wordlist
from bot.parsing.message import Message
from bot.parsing.patterns import look_for
from bot.parsing.places import ANOTHER_DOES
from bot.parsing.refusals import refused
from bot.parsing.work_permit import EU_NATIONALITY

SLUG = "name"

_STRONG = look_for(
    r"\b(?<!band )(?<!dog )(?<!cat )(?<!team )(?<!company )(?<!shop )(?<!brand )(?<!hond )(?<!firma )"
    r"(?:(?:mijn |m'n |mn |de |the |my |family |last |first |sur|full )*(?:voor|achter|roep|familie|first "
    r"|last |sur)?(?:naam|name)s?(?:,? by the way,?| btw,?| trouwens)? ?(?:is|=|:|:is)"
    r"|go by(?! (?:taxi|bus|train|car|bike|metro|tram|ferry|boat|moped|scooter|foot|myself)\b)"
    r"|gaan? door het leven als|put down"
    r"|zet(?: er)? maar(?: op)?|noteer(?: maar)?|zeg maar(?: gewoon)?|everyone (?:calls me|says)|iedereen (?:zegt"
    r"|noemt me)"
    # other languages, of which the rest is Dutch or English
    r"|me llamo|mi chiamo|je m'appelle|ich hei(?:ß|ss)e|mein name ist|nazywam si[eę]|benim ad[ıi]m|chamo-me|me chamo"
    r"|m[aă] numesc|ik hjit|(?<![^.!,\s])(?:ismi|soy)(?= \w)"
    r"|mijn (?:voor)?naam (?:is|=)|m'n naam is|mn naam is|naam ?:|naam is|ik heet|(?:naam|name) (?:moet"
    r"|should) (?:zijn|be)|(?<=name )(?:spelled|spelt)|my (?:first )?name(?: is|'s"
    r"|s)|name'?s|name ?:|name is|i(?: am|'m) called|noem me(?: maar)?|call me(?= [a-z]+(?: please| pls)?(?:\W*$"
    r"|[.,]))|you can call me"
    r"|mijn (?:mijn )?voornaam"
    r"|(?:mijn |my )?(?:achternaam|voornaam|surname|last name|first name)(?= [a-z]+\W*$)"
    r"|officially(?= [^\W\d_]+ [^\W\d_]+)"
    r"|stel ik (?:mij|me)(?: even)? voor:|voluit(?: is het"
    r"| heet ik| is mijn naam|:)?|mijn naam luidt|ze noemen me|(?:(?<=en )|(?<=ik ))heet (?:nu|tegenwoordig|voortaan)"
    r"|(?:^|(?<=[.,;!] )|(?<= en ))heet(?= (?:trouwens |overigens )?[^\W\d_]+(?: [^\W\d_]+){0,2}"
    r"(?:,? (?:trouwens|overigens|btw|hoor))?\W*$)"
    r"|(?:my |mijn )?(?:new|nieuwe) (?:first |voor)?na(?:me|am)(?! ?(?:is\b|=|:))"
    r"|ik (?:nu|tegenwoordig|voortaan|inmiddels)(?= [^\W\d_]+ heet\b)"
    r"|met vriendelijke groet[,\s]*\n)\s+(?:(?:trouwens|overigens|btw|eigenlijk"
    r"|actually) )?"
)
_IN_WHOLE = look_for(r"\b(?:full name|volledige naam)\b")
_WEAK = look_for(
    r"\b(?:my name|mijn naam|m'n naam|ik ben|'k ben|(?:^|(?<=[.!,;] )|(?<=hoi )|(?<=hallo )|(?<=hey )"
    r"|(?<=dag ))ben|i am|i'm|im|myself|this is|it's|its"
    r"|(?:^|(?<=morning, )|(?<=afternoon, )|(?<=evening, )|(?<=day, )|(?<=hello, )|(?<=hi, )|(?<=hey, ))it is"
    r"(?= [^\W\d_]+(?: [^\W\d_]+)?(?:\s*(?:$|[.,!;])| here\b))"
    r"|hier is|dit is|spreekt u met|u spreekt met"
    r"|(?:^|(?<=dag, )|(?<=hallo, )|(?<=hoi, ))hier(?= [^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)?\s*[.,!])"
    r"|je spreekt met|you'?re speaking (?:with|to)|you are speaking (?:with|to)|'?tis|(?<!\w)'?t is|that would be me,"
    r"|daar ben ik,|(?:^|(?<=[.!,] ))hier(?= [^ ]+ [^ ]+ (?:uit|van)\b)|ondergetekende,|undersigned,)\s+"
    r"(?:(?<=ben )(?:de |ene )|(?<=am )the |(?<=i'm )the )?"
)
_WITH = look_for(
    r"(?:^|[.!,]\s*)\s*(?:(?:goe[ia]e?n?\s?(?:morgen|middag|dag|avond)|hallo|hoi+|he+y+|hi+|dag|hello|hee+|yo|heya"
    r"|moi)[\s,!.]*)?(?:ja )?met\s+"
)
_SIGNED = look_for(
    r"(?:\b(?:groet(?:en|jes)?|gr\.?|grtz|mvg|m\.v\.g\.?|vriendelijke groeten?|hartelijke groet(?:en)?|liefs"
    r"|respectfully|(?:with|met) (?:\w+ ){0,3}(?:respect|greetings|hoogachting|eerbied|regards?|esteem|consideration"
    r"|gratitude"
    r"|reverence|wishes)"
    r"|distinti saluti|cordialement|saludos"
    r"|regards|best|kind regards|best regards|cheers|thanks|bedankt|dank(?:jewel| je)?|sincerely"
    r"|yours(?: (?:\w+ )?(?:faithfully|sincerely|truly|respectfully|obediently|humbly|gratefully))?|faithfully"
    r"|(?:your|yr\.?) (?:\w+ )?servant"
    r"|hoog?ach?ten[dt]|met dank)(?: van)?\s*[,.!\n]+\s*(?:(?:(?:doch|maar|but|though|yet) )?\w+(?:end|ly),\s*)?"
    r"(?:(?:mevr|dhr|mw|mrs?|ms|drs?|ir|ing|prof)\.? |(?:mevrouw|mejuffrouw|meneer|mijnheer|de heer) )?"
    r"|\b(?:groet(?:en|jes)?|gr\.?|mvg|regards|yours (?:faithfully|sincerely|truly|respectfully|obediently|humbly)"
    r"|with (?:\w+ ){0,2}(?:regards?|esteem|consideration)"
    r"|liefs)\s+)(?P<n>(?:[a-z]\. ?){0,4}[^\W\d_][\w' -]{1,40}?)\s*[.!\U0001F300-\U0001FAFF]*\s*$"
)
_AFTER = look_for(
    r"(?:^|[.!,]\s*)(?P<n>[\w' -]{2,40}?) (?:is (?:de |the |mijn |my )(?:volledige |full )?(?:naam|name)"
    r"|heet (?:ik|'k)(?! welkom)|ik heet(?= ?(?:$|[,.!;\n]))|is my name|i am called|ben ik|spreekt u|aan de lijn"
    r"|i am(?=\s*[,.!]))\b"
)
PREFIXES = {
    "van",
    "vd",
    "v.d.",
    "de",
    "der",
    "den",
    "el",
    "al",
    "ten",
    "ter",
    "te",
    "ben",
    "bin",
    "da",
    "dos",
    "di",
    "la",
    "le",
    "du",
    "von",
    "het",
    "'t",
    "op",
    "in",
    "aan",
    "abu",
    "mc",
}
# "hoii Liv hier", "haii ☎️ Fenna hier": people greet with as many letters as they like, and no comma.
_GREETED = (
    r"(?:(?:oke?|ja|nou|well)\W+)?(?:goe[ia]e?n?d?\s?(?:e?morgen|middag|dag|e?n?avond)"
    r"|(?:good )?(?:morning|afternoon|evening)|good day"
    r"|hallo+|h[oa]+i+|joe+hoe+|salam|goeie|ho+i+|he+y+(?: there)?|hi+(?: there)?|dag|hello+|hee+|yo|heya|moi|ola|hola"
    r"|bonjour|salut|ciao|houdoe)"
)
_HERE = look_for(
    rf"(?:^|[.!,\n\x00])[^\w\x00]*(?:{_GREETED}[^\w\x00]+)?(?P<n>[\w'-]+(?: [\w'-]+){{0,3}}?)"
    r"(?: (?:uit|from) [\w'-]+(?: [\w'-]+)?)? (?:hier|hjir|hie|here|speaking|this side)\b"
)
_PREFIX_BEFORE = look_for(r"\b(?:van|de|der|den|ter|ten|el|al|von|da|di)\s+$")
_INITIALS = look_for(
    r"\W*(?P<n>(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|el|ten|ter)\s)*[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?)\W*$"
)
_TITLE = look_for(
    r"(?:dhr|mevr|mw|mr|mrs|ms|miss|dr|ir|drs|ing|prof|mevrouw|meneer|mijnheer|de heer|juffrouw|sir|de|den|granny"
    r"|nana|grandma"
    r"|oma|opa|tante|auntie|aunt|uncle|ome|oom)\b\.?\s+"
)
_OF_STUDY = look_for(r"(?:(?:ir|ing|drs?|prof)\b\.?\s+)+")
_IN_FULL = look_for(
    rf"\W*(?:{_TITLE.pattern})?(?P<last>[^\W\d_][\w' -]{{1,30}}?)\s*[,.]\s+(?P<n>[^\W\d_][\w'-]+"
    rf" (?P=last))\s*(?:$|[.,!\n])"
)
_AGAIN = look_for(r"\W*(?P<first>[^\W\d_][\w'-]+)\s*[,.]\s+(?P<n>(?P=first)(?: [^\W\d_][\w'-]+){1,3})\s*(?:$|[.,!\n])")
_WORD = look_for(r"'t(?= \w)|[^\W\d_](?:[\w]|['-](?=\w))*")
_SCHOOLS = look_for(  # bear the name of a person
    r"(?:thomas more|karel de gro+te|jeroen bosch|albert schweitzer|gerrit rietveld|willem de kooning|jan van eyck"
    r"|erasmus|peter benoit)(?: (?:hogeschool|college|school|university|universiteit|academi\w*))?"
)
NOT_NAMES = wordlist("""
    ik je jij u we wij hij zij ze het de een en of maar niet geen wel is ben bent zijn was waren heb hebt heeft kan
    wil mag moet zal zou van from voor met op in aan bij naar uit over om te dat dit die deze wat wie waar wanneer hoe
    hoeveel waarom ja nee hoi hallo dag goedemorgen goedemiddag goedenavond dank bedankt graag prima goed oke oké
    nog al ook meer minder dan als dus per direct boos blij moe ziek zwanger bang verdrietig enthousiast gemotiveerd
    flexibel beschikbaar bereikbaar benieuwd nieuwsgierig geïnteresseerd geinteresseerd werkzoekend werkloos klaar
    bezig thuis hier daar nu net eigenlijk gewoon echt zeker blijkbaar student studente nieuw vrij getrouwd
    alleenstaand moeder vader vrouw man jong oud leerling stagiair stagiaire afgestudeerd opgeleid ervaren sociaal
    handig stressbestendig leergierig betrouwbaar hardwerkend hard zelfstandig gek kapot klaar op erg heel zo te
    iemand niemand allround junior senior medior the a an and or but not no yes i you he she it they my your am are
    was were be been have has had do does did can could will would should may must so very really just sorry
    available interested looking open ready happy sad tired angry fine good great ok okay okey sure new here there
    now from at in on for with about over under single married pregnant sick ill excited nervous curious unemployed
    currently still also only afraid based able going living working moving applying writing asking calling hoping
    trying done free flexible motivated keen experienced qualified certified fluent native dutch english german
    french belgian polish british american nederlander nederlandse nederlands belg vlaming duitser pool poolse turk
    turkse marokkaan marokkaanse syrier syriër surinamer antilliaan oekrainer afrikaan moslim christen hr recruiter
    chatbot bot computer mens robot human person iemand anders klant kandidaat sollicitant candidate applicant
    manager vacature vacancy baan job werk work zzp'er freelancer zzper vluchteling refugee expat immigrant
    statushouder well thx thanks thank jullie sir madam meneer mevrouw dear beste geachte vanaf sinds tot tussen
    rond morgen vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday
    friday saturday sunday bellen mailen geleden alvast eens zelf ervan benieuwd inmiddels al bijna gewend dol fan
    gestopt begonnen verhuisd gescheiden ontslagen overleden geboren opgegroeid woonachtig afkomstig mee uitgekeken
    toe weg terug volop druk rustig eerlijk serieus lekker helemaal best nogal redelijk wat iets niks alles hopeless
    bad stressed hungry hard-working hardworking reliable punctual friendly confident shocking grateful glad
    thrilled delighted hopeful desperate gutted fuming crying raging delira grand deadly kind brilliant lost stuck
    bored busy late early right wrong none nothing something somebody someone anyone everyone all both same wel nvt
    idee skip pass stop help start menu correct klopt nope yep yeah jep jawel top mooi leuk fijn super perfect
    toyota volvo honda opel renault peugeot hyundai nissan mazda suzuki skoda fiat citroen audi bmw volkswagen vw
    overigens geweldig voluit blijkt erin taxi anoniem anonymous i'm i've i'd i'll
    """)
_JOB = look_for(
    r"(?:\w*(?:monteur|medewerk\w*|assistente?|verzorgende|verpleegkundige|chauffeur|kok|lasser|helpende"
    r"|begeleid\w*|adviseur|consultant|engineer|developer|nurse|driver|cleaner|welder|operator|planner|schilder"
    r"|timmerman|metselaar|kapper|kapster|docent|leraar|lerares|juf"
    r"|boekhoud\w+|accountant|secretaresse|magazijn\w*|logistiek\w*|bakker|slager|kelner|ober|barista|chef"
    r"|teacher|mechanic|electrician|elektricien|loodgieter|plumber|bouwvakker|stukadoor|tegelzetter"
    r"|glazenwasser|tuinman|vakman|schoonmaak\w*|beveiliger|bewaker|soldaat|kraamverzorgende"
    r"|ist|iste|eur|euse|kundige|leider|leidster|ster|aar|aarster|ling)|(?:\w{3,}(?:er|or|ing|ed|end|lijk|ig"
    r"|loos|baar|isch|ische|aal|ief|aans|aanse|eese?|ische?|ian|ese|ish|aan|ees))|cook|clerk|student|intern"
    r"|lead|admin\w*|it|hr)$"
)
_GOES_ON = look_for(r"\s+(?:for|voor|to|te|genoeg|enough|om|in)\b")
_AT_PLACE = look_for(
    r"te (?=[^\W\d_]+(?:\W|$))(?!(?:riele|velde|poel|boekhorst|winkel|brake|kulve)\b)"
)  # "Jan te Veere"
DEMONYM = look_for(EU_NATIONALITY)
_CAP = look_for(r"[A-ZÀ-Þ]")
_CAPITAL = r"[A-ZÀ-ÞŁŚŻ][\w]*(?:['-][\w]+)*"
_SMALL_PREFIX = r"(?:(?:van|vd|v\.d\.|de|der|den|ter|ten|el|al|von|da|dos|di|'t|het|in|op|la|le|du|bin|ben)\s)"
# A first name, and surnames; what comes after may not run on ("Bram Kuiper woont" does, "Bram Kuiper uit Venlo" not).
_STOPS = look_for(
    r"\s*(?:$|[,.!;:(\n\x00\U0001F300-\U0001FAFF]|-\s|(?:uit|te|hier|here|from|met|with|maar|but|en|and|is|the|my"
    r"|mijn)\b)"
)
_CAPITALISED = look_for(
    rf"(?P<n>(?:{_SMALL_PREFIX}|(?:Van|De|Den|Der|Ter|Ten|El|Al)\s)*{_CAPITAL}"
    rf"(?:(?!\n(?:Van|De)\b)\s(?:{_SMALL_PREFIX}*{_CAPITAL})){{0,4}})(?![^\S\n][A-ZÀ-Þ])(?=\s*(?:$"
    rf"|[,.!;:(\n\x00☀-➿\U0001F300-\U0001FAFF]"
    r"|-\s|(?:uit|te|hier|here|from|met|with|maar|but)\b))"
)
# "Sharon Pike like the fish": after a known first name and a surname anything may follow, when the name was asked for.
_KNOWN_IN_FULL = look_for(rf"(?P<n>{_CAPITAL}(?:(?!\n(?:Van|De)\b)\s{_SMALL_PREFIX}*{_CAPITAL}){{1,3}})(?=\s)")
_THEN_A_VALUE = look_for(r"[,.]\s+")
_TITLED = look_for(
    rf"(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|Mrs?\.?|Ms\.?)\s(?P<n>(?:[A-Z]\.\s?){{1,4}}"
    rf"{_SMALL_PREFIX}*{_CAPITAL})"
)
_LAST_FIRST = look_for(  # "Van Gool, Ad", "Prins. Marco."
    rf"(?P<last>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en"
    rf"|[Ee]l)\s)*{_CAPITAL})[,.]\s(?P<first>{_CAPITAL})(?=\s*(?:$|[,.!\n]))"
)
_SMALL_NAME = look_for(  # "danny verstraete with an e at the end", typed without one capital
    rf"(?P<n>(?P<first>[^\W\d_]{{2,}}) (?P<last>{_SMALL_PREFIX}*[^\W\d_]{{3,}}))"
    r"(?=\s*(?:$|[,.!;\n]|(?:with|met|the|there|my|mijn|me|maar|but|en|and|dat|van|ps)\b))"
)
_SMALL_LAST = look_for(  # "two days home sounds good priscilla mensah"
    rf"(?<![\w-])(?P<n>(?P<first>[^\W\d_]{{2,}}) (?P<last>{_SMALL_PREFIX}*[^\W\d_]{{3,}}))\W*$"
)
# "Terpstra, W.J.": the family name, and initials after it.
_LAST_INITIALS = look_for(
    rf"(?P<last>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l)\s)*{_CAPITAL}),\s(?P<first>(?:[A-Z]\.\s?){{1,4}})"
)
_INITIALS_FIRST = look_for(
    rf"(?P<n>(?:[A-Z]\.\s?){{1,4}}{_SMALL_PREFIX}*{_CAPITAL}(?:\s{_CAPITAL})?)(?=\s*(?:$|[,.!\n(]|en\b|and\b))"
)
# "noa. pouring here", "jayden 👋": one known first name, and then a stop.
_ONE_NAME = look_for(
    r"(?P<n>[^\W\d_]{2,}(?:-[^\W\d_]+)?)(?=\s*(?:$|[.!,(\n]|[^\w\s'\x00-]|(?:please|pls|graag|svp|aub)\b))"
)
_NAMES_AND_WORDS = wordlist(
    "max will mark bill joy hope faith grace rose roos bo sunny sky storm sam"
)  # with a capital
_GREETING_WORDS = look_for(rf"[^\w\x00]*{_GREETED}[^\w\x00]+")
_UNKNOWN_IN_FULL = look_for(rf"(?P<n>{_CAPITAL}(?:\s{_SMALL_PREFIX}*{_CAPITAL}){{1,3}})(?=[.,])")
_TALKS_ON = look_for(  # "Emma, hoe werkt dit?" calls somebody
    r"[,\s]+(?:ik|k|'k|je|jij|u|ge|we|i|i'm|i'd|im|can|could|kun|kan|mag|wat|what|hoe|how|is|heb|do|are|ben)\b"
)
_WHO_FOLLOWS = look_for(r", (?:\d|voor (?!jullie|u\b)|for |uit |from |living |wonend)")  # "jelmer, 23, ..."
# Before a name, and no part of it: "Name's Rob Kolk", "Selam, I am Aster".
_ANNOUNCES = wordlist("ir ing drs prof name's soy ismi benim chamo-me surname achternaam voornaam merhaba hjit")
# "Gijsbert ten Have": where the prefix was read as a number.
_TEN = look_for(rf"(?<![\w'’-])(?P<n>{_CAPITAL}\stt\s{_CAPITAL})(?![\w'-])")
_NAME_CUE = look_for(r"\b(?:naam(?: is|:)|name(?: is|:|'s)|ik ben|i am|i'm|heet|met|hier is|this is)\s+$")
# "Selam, I am Aster": what greets may be a name too.
_THEN_NAMED = look_for(
    r"[^\w\x00]*[^\W\d_]+[,.!]\s+(?:i am|i'm|ik ben|ik heet|my name is|mijn naam is)\s+(?P<n>[^\W\d_]+)"
)
_WITH_AGE = re.compile(rf"(?<=[.!?\n]) *(?P<n>{_CAPITAL}), [1-7]\d\s*[.!]*\s*$")  # "... is correct. Evangelia, 47."
_ADDRESSED = re.compile(  # "my wife says: Serkan, you look at a screen", "so I said Kofi, you need"
    rf"\b(?:says?|said|tells? me|told me)(?: [a-z]+){{0,2}}[:,]? ['\"“‘]?(?P<n>{_CAPITAL}), (?:you|go|why)\b"
)
# "Hoi, Rob uit Ede, ..."
_ONE_FROM = look_for(r"(?P<n>[^\W\d_]{2,}(?:-[^\W\d_]{2,})?) (?:uit|uut|from|out of|fae) (?P<town>[^\W\d_]+)\s*[,.!]")
# "noah 17 uit tilburg"
_AGED = look_for(r"(?P<n>[^\W\d_]{2,}),? [1-6]\d(?: jaar)?,? (?:uit|from) (?P<town>[^\W\d_]+)")
# "HALLO, JOS HERE FROM MOL": among capitals these two words are no surname
_SHOUTED = look_for(r"(?P<n>[^\W\d_]{2,}) (?:(?:here|hier),? )?(?:from|uit) [^\W\d_]+")
_SENTENCE = look_for(r"(?<=\w\w)[.!,]+\s+|\n+(?:\W|\d[.)])*\s*")


def find(m: Message) -> Iterator[Found]:
    """A name after "ik heet" or "my name is", one signed, or a known or capitalised one after "ik ben"; in full where
    somebody says it once more."""
    for name in _find(m):
        if m.asked == "education" and _SCHOOLS.fullmatch(str(name.value).lower()):
            continue
        one = m.asked == SLUG and " " not in str(name.value)
        again = (full_names.in_full(m, str(name.value)) or full_names.on_paper(m)) if one else None
        yield m.found("name", cased(m.reading.quoted(*again)), *again) if again else name


def _find(m: Message) -> Iterator[Found]:
    parts = full_names.in_parts(m) or full_names.listed(m)
    if parts:
        yield m.found("name", cased(parts[0]), *parts[1])
        return
    ten = _TEN.search(m.reading.typed)
    if ten and (
        _NAME_CUE.search(m.text[: ten.start()]) or (m.asked == SLUG and ten["n"].split()[0].lower() in first_names())
    ):
        yield m.found("name", cased(m.reading.quoted(*ten.span("n"))), *ten.span("n"))
        return
    whole = _labelled(m) or _put_right(m) or _small_in_full(m)
    if whole:
        yield m.found("name", cased(m.reading.quoted(*whole)), *whole)
        return
    opening = _opening(m)
    if opening and m.asked is None and str(opening.value).lower().split()[0] in _HAILS:
        opening = None
    if opening and " " not in str(opening.value):
        greeted = _THEN_NAMED.match(m.text)
        opening = None if greeted and greeted["n"] in first_names() else opening
    if opening:
        yield opening
        return
    after = _AFTER.search(m.text)
    if after:
        called = "heet" in after.group() and m.reading.quoted(*after.span("n"))[:1].isupper()  # "Selam ik heet"
        named = _name(m, after.start("n"), sure=called, stop=after.end("n"))
        if named and _is_mood(str(named.value), after.group()):
            named = None  # "Woest ben ik"
        if named and not re.search(r"\d", after["n"]):  # "Sedert 2010 ben ik werkzaam"
            yield named
            return
    for pattern, sure in ((_STRONG, True), (_WITH, False), (_WEAK, False)):
        # "I go by Sam, full name Samira Haddad": the full one
        for cue in sorted(pattern.finditer(m.text), key=lambda cue: not _IN_WHOLE.search(cue.group())):
            if pattern is _WITH and m.asked not in (None, SLUG, "phone", "email", "contact_channel"):
                continue  # "Met Frans een drie" tells of school
            formal = sure or cue.group().startswith(("ondergetekende", "undersigned"))
            initials = _INITIALS_FIRST.match(m.reading.typed, cue.end()) if formal else None
            spelled = initials and not re.search(r"\w{3}", initials["n"])  # "H.B.O. geschoold"
            if initials and not spelled and "\x00" not in m.text[slice(*initials.span("n"))]:
                yield m.found("name", cased(m.reading.quoted(*initials.span("n"))), *initials.span("n"))
                return
            named = (_in_full(m, cue.end()) if sure or m.asked == SLUG else None) or _name(
                m, cue.end(), sure=sure, polite=pattern is _WITH
            )
            if named:
                yield named
                return
    here = _HERE.search(m.text)
    if here:
        named = _name(m, here.start("n"), sure=False, stop=here.end("n"))
        if named and _is_whole(m, named, here.end("n")):  # not "Civil engineer here"
            yield named
            return
    signed = _SIGNED.search(m.all)
    initials = _INITIALS_FIRST.match(m.reading.typed, signed.start("n")) if signed else None
    if signed and initials:
        yield m.found("name", cased(m.reading.quoted(*initials.span("n"))), *initials.span("n"))
        return
    if signed and len(signed["n"].split()) <= 4:
        named = _name(m, signed.start("n"), sure=False, source=m.all)
        if named and _is_whole(m, named, signed.end("n")):  # not "Dank. Einde bericht."
            yield named
            return
    if m.asked == SLUG:
        whole = _in_full(m, 0)
        found = [whole] if whole else list(_bare(m))
        yield from found
        span = None if found or refused(m) else full_names.with_capitals(m) or full_names.without_capitals(m)
        span = span or (None if found or refused(m) else _first_word(m))
        if span:
            yield m.found("name", cased(m.reading.quoted(*span)), *span)


_HAILS = ("selam", "salam", "salaam", "merhaba")  # "Selam. Ik woon in Deventer"
_AM = look_for(r"ben (?P<n>[^\W\d_]+)")
_FIRST_WORD = look_for(r"(?:its?'?s? |dat is |het is )?(?P<n>[^\W\d_]{3,})(?=[.,!;]| (?:idd|btw|indeed|trouwens)\b)")


def _first_word(m: Message) -> tuple[int, int] | None:
    """ "Jurre. Naar mijn opa", "Kinga btw, and ...": an answer that begins with one unknown word with a capital."""
    said = _FIRST_WORD.match(m.text)
    if not said or not m.reading.quoted(*said.span("n"))[:1].isupper() or said["n"] in NOT_NAMES:
        return None
    first = said["n"]
    strange = not (is_everyday(first) or looks_ordinary(first) or first in places() or _JOB.fullmatch(first))
    strange = strange and m.text[said.end()] not in ",!;"  # "Basta, ..."
    return said.span("n") if is_sayable(first) and (first in first_names() or strange) else None


# "Naam: Wil Groenendijk": on a line of its own, whatever the first word means otherwise.
_LABEL = look_for(r"(?:^|[\n;,*•/-])[^\w\n]*(?:(?:mijn|my|volledige|full) )?(?:naam|name)\s*[:=]\s*")
_LABELLED = look_for(rf"(?P<n>{_CAPITAL}(?: {_SMALL_PREFIX}*{_CAPITAL}){{1,3}})(?=[^\S\n]*(?:$|[.,;\n/]))")


def _labelled(m: Message) -> tuple[int, int] | None:
    for label in _LABEL.finditer(m.all):
        said = _LABELLED.match(m.reading.typed, label.end())
        if said and not any(is_everyday(w) for w in said["n"].lower().split()[1:] if w not in PREFIXES):
            return said.span("n")
    return None


_WAS_WRONG = look_for(  # "my name was wrong, it must be Irina Sokol"
    r"\b(?:my|mijn|m'n|mn)(?: (?:full|volledige))? (?:naam|name)\b(?! (?:van|of)\b)[^.!?\n]{0,24}?"
    r"\b(?:wrong|incorrect|misspel\w*|fout|verkeerd|niet goed"
    r"|not right)\b[^.!?\n]{0,12}?\W+"
    r"(?:(?:it|het|'t|dat|that) )?(?:must be|should be|has to be|is|moet zijn|moet|hoort te zijn)\s+"
    r"|\b(?:typo|typefout\w*|tikfout\w*|fout(?:je)?|mistake|error) in (?:my|mijn|m'n|the|de) (?:naam|name)\b\W+"
    r"(?:(?:it|het|'t|dat|that) )?(?:must be|should be|has to be|is|moet zijn|moet)\s+"
)
_FULL_NAME = look_for(rf"(?P<n>{_CAPITAL}(?: {_SMALL_PREFIX}*{_CAPITAL}){{1,3}})")


def _put_right(m: Message) -> tuple[int, int] | None:
    wrong = _WAS_WRONG.search(m.all)
    said = _FULL_NAME.match(m.reading.typed, wrong.end()) if wrong else None
    return said.span("n") if said else None


_SMALL_PRESENTED = look_for(  # "im pedro almeida i want ..", "andriy shevchuk uit ede"
    rf"[^\w\x00]*(?:{_GREETED}[^\w\x00]+)?(?P<cue>(?:i'?m|i am|ik ben|ben|my name is|mijn naam is|ik heet|met)\s+)?"
    rf"(?P<n>(?P<first>[^\W\d_]{{2,}}) {_SMALL_PREFIX}*(?P<last>[^\W\d_]{{3,}}))"
    r"(?=\s*(?:$|[,.!;\n]|(?P<town>(?:uit|from)\s)|(?:i|ik|and|en|kan|wil|zoek|here|hier)\b))"
)


def _small_in_full(m: Message) -> tuple[int, int] | None:
    """A known first name and a surname without capitals, by which somebody presents themselves."""
    said = _SMALL_PRESENTED.match(m.text) if m.asked != SLUG and not _CAP.search(m.reading.typed) else None
    if not said or not (said["cue"] or (said["town"] and m.asked is None)):
        return None
    if not said["cue"] and ANOTHER_DOES.match(m.text, said.end("town")):
        return None  # "jan smit uit ede belde mij"
    first, last = said["first"], said["last"]
    if first not in first_names() or is_everyday(first) or first in NOT_NAMES or not _can_be_surname(last):
        return None
    ordinary = looks_ordinary(last) or last in places() or _JOB.fullmatch(last) or DEMONYM.fullmatch(last)
    return None if ordinary and last not in family_names() else said.span("n")


def _is_mood(name: str, said: str) -> bool:
    """One word before "ben ik" that no list knows as a first name tells how somebody is, sooner than who."""
    return said.endswith("ben ik") and len(name.split()) == 1 and name.lower() not in first_names()


def _is_whole(m: Message, named: Found, end: int) -> bool:
    """Whether the name goes on to this place of the reading, or begins with a known first name."""
    said = str(named.value).lower().split()
    whole = named.end == m.reading.span(end - 1, end)[1]
    return said[0] in first_names() or (whole and (len(said) > 1 or not looks_ordinary(said[0])))


def _opening(m: Message) -> Found | None:
    """ "Hilde De Smet, in twee woorden ..." when it was asked for, or a message that begins "Bram Kuiper. Venlo.":
    a first name and a surname with capitals, or a known first name with what follows it, that stand on their own."""
    typed = m.reading.typed
    asked = m.asked == SLUG
    for start in _starts(m, asked=asked):
        titled = _TITLED.match(typed, start) if asked else None
        if titled and "\x00" not in m.text[titled.start("n") : titled.end("n")]:
            return m.found("name", cased(m.reading.quoted(*titled.span("n"))), *titled.span("n"))
        reversed_ = _LAST_FIRST.match(typed, start) if asked else None
        if reversed_ and _is_reversed(reversed_["last"].lower(), reversed_["first"].lower()):
            last = re.sub(r"^(?:Van|De|Den|Der|Ter|Ten|El)\b", lambda p: p.group().lower(), reversed_["last"])
            return m.found("name", f"{reversed_['first']} {last}", reversed_.start("last"), reversed_.end("first"))
        initialled = _LAST_INITIALS.match(typed, start) if asked else None
        if initialled and "\x00" not in m.text[slice(*initialled.span())]:
            last = re.sub(r"^(?:Van|De|Den|Der|Ter|Ten|El)\b", lambda p: p.group().lower(), initialled["last"])
            return m.found("name", f"{initialled['first'].strip()} {last}", *initialled.span())
        initials = _INITIALS_FIRST.match(typed, start) if asked else None
        if initials and "\x00" not in m.text[slice(*initials.span("n"))]:
            return m.found("name", cased(m.reading.quoted(*initials.span("n"))), *initials.span("n"))
        am = _AM.match(typed, start)
        if am and am["n"].lower() in first_names():  # "hoi, ben Karim": no "Ben Karim"
            start = am.start("n")
        n = _CAPITALISED.match(typed, start) or (_KNOWN_IN_FULL.match(typed, start) if asked else None)
        if n and _is_name(m, n, asked=asked):
            return m.found("name", cased(m.reading.quoted(*n.span("n"))), *n.span("n"))
    if presented := _presented(m):
        return presented
    if not asked or _CAP.search(typed):
        return None
    begin = len(m.text) - len(m.text.lstrip())
    for small in (_SMALL_NAME.match(m.text, begin), _SMALL_LAST.search(m.text)):
        whole = small and " " in small["last"] and not re.search(r"\w", m.text[: small.start()] + m.text[small.end() :])
        if small and small["first"] in first_names() and (whole or _can_be_surname(small["last"])):
            return m.found("name", cased(m.reading.quoted(*small.span("n"))), *small.span("n"))
    return None


def _presented(m: Message) -> Found | None:
    """Who somebody is by way of opening: "Roel. Ik kom ...", "Hi! Daan Verhulst, ...", "moi! jelmer, 23"; or a known
    first name that opens the answer to the question for it."""
    greeted = _GREETING_WORDS.match(m.text)
    start = greeted.end() if greeted else re.match(r"[^\w\x00]*", m.text).end()  # type: ignore[union-attr]
    if m.asked not in (None, SLUG):
        return None
    shouted = _SHOUTED.match(m.text, start) if m.reading.original.isupper() else None
    if shouted and shouted["n"] in first_names() and not is_everyday(shouted["n"]):
        return m.found("name", cased(m.reading.quoted(*shouted.span("n"))), *shouted.span("n"))
    full = _KNOWN_IN_FULL.match(m.reading.typed, start)
    if full and full["n"].split()[0].lower() in first_names() and "\x00" not in m.text[slice(*full.span("n"))]:
        first, last = full.span("n")
        words = list(re.finditer(r"[^\W\d_][\w'-]*", m.text[first:last]))
        parts = PREFIXES | {None}  # "van der Meer" goes on, "PEDRO FROM GOUDA" does not
        said = [None, *(w.group() for w in words)]
        cut = next(
            (
                w.start()
                for before, w in zip(said, words, strict=False)
                if w.group() in NOT_NAMES - parts and before not in parts
            ),
            None,
        )
        last = last if cut is None else first + cut  # "PEDRO FROM GOUDA"
        return m.found("name", cased(m.reading.quoted(first, last)), first, last)
    unknown = _UNKNOWN_IN_FULL.match(m.reading.typed, start)
    if unknown and not m.reading.original.isupper() and _is_unknown_name(m, unknown):
        return m.found("name", cased(m.reading.quoted(*unknown.span("n"))), *unknown.span("n"))
    for told in (*_WITH_AGE.finditer(m.reading.typed), *_ADDRESSED.finditer(m.reading.typed)):
        name = told["n"].lower()
        strange = not (is_everyday(name) or looks_ordinary(name) or name in places() or name in NOT_NAMES)
        if m.asked is None and (name in first_names() or (strange and told.re is _WITH_AGE)):
            return m.found("name", cased(m.reading.quoted(*told.span("n"))), *told.span("n"))
    aged = _AGED.match(m.text, start) if m.asked is None else None
    if aged and aged["n"] in first_names() and not is_everyday(aged["n"]) and aged["town"] in places():
        return m.found("name", cased(m.reading.quoted(*aged.span("n"))), *aged.span("n"))
    lives = _ONE_FROM.match(m.text, start)
    if (
        lives
        and {*lives["n"].split("-")} <= first_names()
        and lives["town"] in places()
        and not is_everyday(lives["n"])
    ):
        return m.found("name", cased(m.reading.quoted(*lives.span("n"))), *lives.span("n"))
    one = _ONE_NAME.match(m.text, start)
    if one and m.asked == SLUG and one["n"] in _NAMES_AND_WORDS and _CAP.match(m.reading.quoted(*one.span("n"))):
        return m.found("name", cased(m.reading.quoted(*one.span("n"))), *one.span("n"))
    if not one or one["n"] not in first_names() or one["n"] in places() or is_everyday(one["n"]):
        return None
    stopped = m.text[one.end() : one.end() + 1] not in (",", "!") or _WHO_FOLLOWS.match(m.text, one.end())
    said_before = m.reading.original[: m.reading.span(one.start(), one.end())[0]]
    stopped = stopped or re.search(r"\w\s?[.!,]\W*$", said_before)  # "Hi! Lindiwe, data analyst"
    if m.asked == SLUG or (stopped and not _TALKS_ON.match(m.all, one.end())):
        return m.found("name", cased(m.reading.quoted(*one.span("n"))), *one.span("n"))
    return None


def _is_unknown_name(m: Message, n: re.Match[str]) -> bool:
    """Two words with capitals, of which no list knows anything."""
    words = [w for w in n["n"].lower().split() if w not in PREFIXES]
    if words[0] in _ANNOUNCES:
        return False
    return "\x00" not in m.text[slice(*n.span("n"))] and not any(
        w in NOT_NAMES or w in places() or looks_ordinary(w) or DEMONYM.fullmatch(w) or _JOB.fullmatch(w) for w in words
    )


def _starts(m: Message, *, asked: bool) -> list[int]:
    """Where a name can begin: the message itself, and after short words of assent ("Oké, duidelijk. Sofie ...");
    when it was not asked for, only after a greeting of a word or two and on a line of its own."""
    begin = len(m.text) - len(m.text.lstrip())
    found = [begin]
    title = _OF_STUDY.match(m.text, begin) if asked else None
    if title:
        found.append(title.end())
    for stop in _SENTENCE.finditer(m.text):
        if asked or "\n" in stop.group() or len(m.text[begin : stop.start()].split()) <= _GREETING:
            found.append(stop.end())
    return [at for at in found if m.text[at : at + 1] not in ("", "\x00")]


_GREETING = 3  # words


def _is_name(m: Message, n: re.Match[str], *, asked: bool) -> bool:
    """Words with capitals that stand where a name stands, and are no words that only begin a sentence."""
    words = n["n"].lower().split()
    known = words[0] in first_names()
    if words[0] in _ANNOUNCES:
        return False
    if "\x00" in m.text[slice(*n.span("n"))] or n["n"].isupper():
        return False
    rest = [w for w in words if w not in PREFIXES]
    rest = rest[:1] + [w for w in rest[1:-1] if w != "a"] + rest[1:][-1:]  # "Lie A Ling"
    prefixed = words[0] in PREFIXES
    if not rest or not is_sayable(rest[0]) or (rest[0] in places() and not (known or prefixed)):
        return False
    if not known and any(w in NOT_NAMES or is_everyday(w) or DEMONYM.fullmatch(w) for w in rest):
        return False
    if not known and any(_JOB.fullmatch(w) for w in rest[:1]):
        return False
    if len(words) > 1:
        return known or (asked and (len(rest) > 1 or prefixed))
    if asked:  # "Sjang. Nee, dat is niet Chinees."
        alone = n.start() == len(m.text) - len(m.text.lstrip()) and m.text[n.end() : n.end() + 1] in (".", "!")
        return (known or (alone and not looks_ordinary(words[0]))) and _STOPS.match(m.text, n.end("n")) is not None
    return known and _THEN_A_VALUE.match(m.text, n.end("n")) is not None and _next_is_value(m, n.end("n"))


def _is_reversed(last: str, first: str) -> bool:
    """ "Van Gool, Ad", "Prins. Marco": the family name first."""
    prefixed = last.split()[0] in PREFIXES and not is_everyday(first)
    return (
        (first in first_names() or prefixed)
        and last not in first_names()
        and not (is_everyday(last) or last in NOT_NAMES | {"aangenaam"})
    )


def _next_is_value(m: Message, at: int) -> bool:
    """ "Chantal, Almere, vijf jaar ervaring", and not "Emma, hoe werkt dit?": a place or a number follows."""
    after = re.match(r"[,.]\s+(?P<w>[^\W_][\w'-]*)", m.text[at:])
    return bool(after and (after["w"].isdigit() or after["w"] in places()))


def _can_be_surname(words: str) -> bool:
    """No word that is ordinary in either language, but for the prefixes."""
    last = words.split()[-1]
    return last in PREFIXES or not (is_everyday(last) or last in NOT_NAMES or is_grave(last))


def _in_full(m: Message, start: int) -> Found | None:
    """ "De heer Van den Berg, Willem van den Berg", "Bond. James Bond": the second time in full."""
    again = _IN_FULL.match(m.text, start) or _AGAIN.match(m.text, start)
    if not again or not is_sayable(again["n"].split()[0]) or again["n"].split()[0] in NOT_NAMES:
        return None
    return m.found("name", cased(m.reading.quoted(*again.span("n"))), *again.span("n"))


def _name(
    m: Message, start: int, *, sure: bool, polite: bool = False, stop: int | None = None, source: str | None = None
) -> Found | None:
    """Up to four words from here that can be a name."""
    text = source or m.text
    title = _TITLE.match(text, start)
    words: list[tuple[int, int]] = []
    at = title.end() if title else start
    while len(words) < 5 and (stop is None or at < stop):
        w = _WORD.match(text, at)
        known = m.asked == SLUG and bool(words) and text[slice(*words[0])] in first_names()
        if not w or not _fits(m, w, first=not words, sure=sure, known=known) or _AT_PLACE.match(text, at):
            break
        if words and w.group() == "in" and (town := _WORD.match(text, w.end() + 1)) and town.group() in places():
            break  # "I am Yaw in Ghent"
        words.append(w.span())
        gap = re.match(r" +", text[w.end() :])
        if not gap:
            break
        at = w.end() + gap.end()
    while words and text[slice(*words[-1])] in PREFIXES:
        words.pop()
    if words and text[slice(*words[-1])].endswith("'s"):
        return None  # "I am Matteo's cousin"
    if not words or not _believable(m, text, words, sure=sure):
        return None
    begin, end = words[0][0], words[-1][1]
    return m.found("name", cased(m.reading.quoted(begin, end)), begin, end)


_SHOUT = 4  # letters


def _fits(m: Message, w: re.Match[str], *, first: bool, sure: bool, known: bool) -> bool:
    """`known`: a first name that a list knows went before."""
    word, typed = w.group(), m.reading.quoted(*w.span())
    if word in PREFIXES and not first:
        return True
    if word in NOT_NAMES or len(word) < 2 or any(c.isdigit() for c in word):
        return False
    shouted = typed.isupper() and not m.reading.original.isupper()
    if (shouted or (typed.isupper() and len(typed) <= _SHOUT)) and word not in first_names():
        return False  # "ik ben TROUW"
    if first and word in ("van", "de", "den", "der", "el", "van't"):
        return bool(_CAP.match(m.reading.quoted(w.end() + 1, w.end() + 2)))
    if first:
        return sure or word in first_names() or bool(_CAP.match(typed))
    if sure and known and re.search(r"\bter? $", lead(m.text, w.start())):
        return True  # "jeroen ter haar"
    if sure and not is_everyday(word) and _PREFIX_BEFORE.search(m.text, max(0, w.start() - 8), w.start()):
        return True  # "mijn naam is jan de vries"
    if (sure or known) and _is_last_name(m, w):
        return True
    if m.reading.original.isupper() and word in family_names() and not is_everyday(word):
        return True  # "IK BEN PATRICK CLAES EN IK KOM"
    return (bool(_CAP.match(typed)) and not typed.isupper()) or (typed.isupper() and word in first_names())


def _is_last_name(m: Message, w: re.Match[str]) -> bool:
    """ "My name is priya nair": in a message without capitals, an unknown word at the end of the clause."""
    asked_en = m.asked == SLUG and re.fullmatch(r"(?!ge|ver|be|ont|her|aan|af|uit|over)\w{3,}en", w.group()) is not None
    return (
        not _CAP.search(m.reading.typed)
        and not (is_everyday(w.group()) or (looks_ordinary(w.group()) and not asked_en))
        and not is_grave(w.group())  # "im tom suicidal"
        and not _JOB.fullmatch(w.group())
        and w.group() not in places()
        and re.match(
            r"\s*(?:$|[.,!;\n\x00]|(?:and|en|but|maar|heet|ben|is (?:mijn|my|de|the)|here|hier|met een|with an?"
            r"|[a-z])\b)",
            m.text[w.end() :],
        )
        is not None
    )


def _believable(m: Message, text: str, words: list[tuple[int, int]], *, sure: bool) -> bool:
    first = text[slice(*words[0])]
    if first in first_names():
        return True
    if is_everyday(first) or (sure and not _CAP.match(m.reading.quoted(*words[0])) and looks_ordinary(first)):
        return False
    if sure and m.asked not in (None, SLUG) and not _CAP.match(m.reading.quoted(*words[0])):
        return False  # asked how to be reached: "call me, typing is hard"
    if sure:
        return _CAP.match(m.reading.quoted(*words[0])) is not None or not _GOES_ON.match(text, words[-1][1])
    if (
        re.match(r"\s+(?:van beroep|met|in de|bij een|bij de|geworden|geweest|van plan)\b", text[words[-1][1] :])
        or _JOB.fullmatch(first)
        or DEMONYM.fullmatch(first)
    ):
        return False
    return first not in places() and not m.reading.original.isupper()


def cased(typed: str) -> str:
    """Capitals where people forget them; what was capitalised stays as it was typed."""
    typed = " ".join(typed.split())
    if any(c.isupper() for c in typed) and not typed.isupper():
        return typed
    return " ".join(
        w if w in PREFIXES else "-".join(p[:1].upper() + p[1:] for p in w.split("-")) for w in typed.lower().split()
    )


def _first_clause(m: Message) -> str:
    """Up to the first comma or "but": "Johanna, maar Hanneke is goed"."""
    stop = re.search(r"[,;!?\n\x00(]|\s(?:maar|but|uit|from)\s|\s-\s", m.text.lstrip(" ,"))
    return m.text if not stop else m.text[: m.text.index(stop.group())]


def _is_surname(m: Message, words: list[re.Match[str]]) -> bool:
    """ "De Groot", "Van den Broeck Tom": prefixes, and then a word with a capital."""
    rest = [w for w in words if w.group() not in PREFIXES]
    return bool(
        words
        and rest
        and words[0].group() in ("van", "de", "den", "der", "ter", "ten")
        and _CAP.match(m.reading.quoted(*rest[0].span()))
        and (rest[0].group() not in places() or len(words) - len(rest) > 1)
    )


def _bare(m: Message) -> Iterator[Found]:
    """A short answer that is nothing but a name."""
    initials = _INITIALS.match(m.reading.typed)
    if initials:
        yield m.found("name", cased(m.reading.quoted(*initials.span("n"))), *initials.span("n"))
        return
    clause = _first_clause(m)
    if not [w for w in _WORD.findall(clause) if w not in NOT_NAMES | {"aangenaam", "hoor"}]:
        rest = re.match(r"[^,!.\n]*[,!.\n]+", m.text)  # "Aangenaam, Ruben"
        clause = " " * rest.end() + m.text[rest.end() :] if rest else clause
    title = _TITLE.match(clause.lstrip())
    begin = (
        len(clause) - len(clause.lstrip()) + title.end() if title and title.group().strip(". ") not in PREFIXES else 0
    )
    words = list(_WORD.finditer(clause, begin))
    if (
        words
        and words[0].group() in first_names()
        and len(words) <= 7
        and (len(words) == 1 or re.match(r"\s*(?:met|with|maar|but|,)", m.text[words[0].end() :]))
    ):
        words = words[:1]
    while (
        words
        and not _is_surname(m, words)
        and (words[0].group() in NOT_NAMES or words[0].group() in ("natuurlijk", "tuurlijk", "hoor", "is", "naam"))
    ):
        words.pop(0)
    while words and words[-1].group() in NOT_NAMES | {"hoor", "natuurlijk", "aangenaam"}:
        words.pop()
    if not 1 <= len(words) <= 5 or "\x00" in m.text[words[0].start() : words[-1].end()]:
        return
    surname = _is_surname(m, words)
    if any(
        w.group() in NOT_NAMES and not ((place or surname) and w.group() in PREFIXES) for place, w in enumerate(words)
    ):
        return  # "de" and "van" stand within a name, and before it only where a surname with a capital follows
    if any(c.isdigit() for c in m.text):
        return
    between = m.text[words[0].start() : words[-1].end()]
    if re.search(r"[.!?;:\n]", between.replace("'", "")) and not re.fullmatch(r"[\w' .-]+", between):
        return
    told = surname or (title is not None and bool(_CAP.match(m.reading.quoted(*words[0].span()))))
    if not told and any(
        w.group() not in first_names() and w.group() not in PREFIXES and is_everyday(w.group()) for w in words
    ):
        return
    typed = m.reading.quoted(words[0].start(), words[-1].end())
    first = words[0].group()
    if not is_sayable(first):
        return
    whole = len(re.findall(r"\S*\w\S*", m.all)) == len(words)
    own_capital = words[0].start() > 0 and bool(_CAP.match(typed))
    capitals = sum(bool(_CAP.match(m.reading.quoted(*w.span()))) for w in words)
    known = (
        first in first_names()
        or told
        or (capitals > 1 and not typed.isupper())
        or (len(words) == 1 and (whole or own_capital) and not looks_ordinary(first))
    )
    if (
        known
        and (first in first_names() or capitals > 1 or told or not _JOB.fullmatch(first))
        and first not in places()
    ):
        yield m.found("name", cased(typed.split(",")[0].strip()), words[0].start(), words[-1].end())
