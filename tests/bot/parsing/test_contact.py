"""E-mail addresses, telephone numbers and how somebody likes to be reached."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract
from tests.bot.parsing.said import TODAY, facts, put_forward

EMAILS = [
    ("lisa.jansen@example.con sorry .com", "email", "lisa.jansen@example.com"),
    ("Geen punt, piet at example punt nl", "email", "piet@example.nl"),
    ("s a r a punt k streepje laag 1 2 at example punt nl", "email", "sara.k_12@example.nl"),
    ("m for mike, a, r, t, a, dot, berg, then the at sign, example, dot, com", "email", "marta.berg@example.com"),
    ("t i m, laag streepje, bakker, dan cijfer 7, at example punt be", "email", "tim_bakker7@example.be"),
    ("p punt kuiper streepje laag 31 apenstaart example punt com", "email", "p.kuiper_31@example.com"),
    ("o m a r streepje in het midden (zo'n -) utr at example punt com", "email", "omar-utr@example.com"),
    ("lisa.jansen@example.nl", "email", "lisa.jansen@example.nl"),
    ("mijn mail is Piet@Example.com.", None, "piet@example.com"),
    ("stuur maar naar k-bakker_88@example.be, dank", None, "k-bakker_88@example.be"),
    ("lisa punt jansen apenstaartje example punt nl", "email", "lisa.jansen@example.nl"),
    ("lisa(at)example(punt)nl", None, "lisa@example.nl"),
    ("lisa [at] example [dot] com", None, "lisa@example.com"),
    ("my email is lisa at example dot com", None, "lisa@example.com"),
    ("lisa dash j at example dot com", "email", "lisa-j@example.com"),
    ("nee, niet a@example.nl maar b@example.nl", "email", "b@example.nl"),
    ("sorry wrong one, it's b@example.nl", "phone", "b@example.nl"),
    ("a.bos@example.nl, nee wacht: a.bosch@example.nl", "email", "a.bosch@example.nl"),
    ("old@example.com. No longer in use! new@example.com", "email", "new@example.com"),
    ("mail a@example.nl of anders b@example.nl", "email", "a@example.nl"),
    ("jip then a dot then bos then the at-thing then example.nl", "email", "jip.bos@example.nl"),
    ("jip hyphen bos at example dot b e", "email", "jip-bos@example.be"),
]
PHONES = [
    ("0612345670. Or 76? I checked, 0612345676", "phone", "+31612345676"),
    ("06-12345670. Of eh, 06-12345679, sorry", "phone", "+31612345679"),
    ("nul6 / 12 - 345 - 678", "phone", "+31612345678"),
    ("0687654321", "phone", "+31687654321"),
    ("06-8765 4321", None, "+31687654321"),
    ("bel me op 06 87 65 43 21", None, "+31687654321"),
    ("+31 6 87654321", None, "+31687654321"),
    ("+31 (0)6 87654321", None, "+31687654321"),
    ("0031687654321", None, "+31687654321"),
    ("687654321", "phone", "+31687654321"),
    ("020-6241111", None, "+31206241111"),
    ("0478 12 34 56", None, "+32478123456"),
    ("0478/12.34.56", None, "+32478123456"),
    ("0478-512345", None, "+31478512345"),
    ("+32 478 12 34 56", None, "+32478123456"),
    ("03 234 56 78", "phone", "+3232345678"),
    ("+48 600 700 800", None, "+48600700800"),
    ("nul zes twaalf vierendertig zesenvijftig achtenzeventig", "phone", "+31612345678"),
    ("my number is 0687654321", None, "+31687654321"),
    ("0611111111", "phone", "+31611111111"),
    ("ik ben 55. 06 87 65 43 21. 36 uur.", None, "+31687654321"),
    ("fiets, 06 87 65 43 21\n32 uur, Engels goed", None, "+31687654321"),
    ("bel maar 06 87654321 20 uur per week", None, "+31687654321"),
    ("06-87 65 43 21. Five times checked", "phone", "+31687654321"),
    ("rijbewijs nog niet 🚗 0687654321", None, "+31687654321"),
    ("my number is 07700 900123, a British one", None, "+447700900123"),
    ("0172 640 9938, plus 49 in front", None, "+491726409938"),
    ("06 12 34 56 78, with +33 before", None, "+33612345678"),
    ("06, then 44, 17, 83 and 29", "phone", "+31644178329"),
    ("nul zes, dan 87 65, daarna 43, en sluit af met 21", "phone", "+31687654321"),
    ("046 452 17 83", None, "+31464521783"),
]
NO_PHONE = [
    ("15-03-2027 24 uur", "start_date"),
    ("mijn bsn is 123456782", "phone"),
    ("bsn 012345678", "phone"),
    ("123456782", None),
    ("12345678", "phone"),
    ("NL91 ABNA 0417 1643 00", "phone"),
    ("ik verdien 2800 en wil 3200", None),
    ("2026-12-01", None),
    ("zijn jullie bereikbaar op 123?", None),
]
# What is wished for by other words, ruled out, or beside a story.
BY_OTHER_WORDS = [
    ("drop something in my inbox", "contact_channel", "email", None),
    ("iets in de mailbox heb ik het liefst", "contact_channel", "email", None),
    ("Telefoon staat uit, dus liever in mijn mailbox", "contact_channel", "email", None),
    ("I check my inbox every morning so write there", "contact_channel", "email", None),
    ("laat de gsm maar rinkelen", "contact_channel", "phone", None),
    ("if you ring I answer so do that", "contact_channel", "phone", None),
    ("Prima om te bellen zolang ik pauze heb", "contact_channel", "phone", None),
    ("whatsapp please, the landline is my father's", "contact_channel", "whatsapp", None),
    ("emale is best", "contact_channel", "email", None),
    ("ik ben niet goed in lange mails, bel maar", "contact_channel", "phone", None),
    ("not a fan of long e-mails. WhatsApp is best", "contact_channel", "whatsapp", None),
    ("mijn mail check ik nooit, app maar", "contact_channel", "whatsapp", None),
    ("app me maar, 's avonds speel ik in een band", "contact_channel", "whatsapp", None),
    ("email, not before friday", "contact_channel", "email", "not before friday"),
    ("bellen, niet voor dinsdag", "contact_channel", "phone", "niet voor dinsdag"),
    ("een keer per maand is goed en mail me maar", "weekend", "email", None),
    ("Breda. If you want something just send an email.", "city", "email", None),
    ("One thing was missing. Email is a.bak@outlook.com", "years_experience", None, None),
    ("Email should be c.walsh@protonmail.com, I forgot a letter", "work_permit", None, None),
    ("vmbo, mial is jan@live.nl", "education", None, None),
    ("mail me at jan@live.nl", "city", "email", None),
    ("Liever bellen dan iets in mijn mailbox", "contact_channel", "phone", None),
    ("I'd rather get a call than something in my inbox", "contact_channel", "phone", None),
    ("I'd rather have something in my inbox than a call", "contact_channel", "email", None),
    ("Mijn mailbox loopt vol, liefst bellen", "contact_channel", "phone", None),
    ("My inbox is full, best to call", "contact_channel", "phone", None),
    ("I hardly read my email, write me on WhatsApp", "contact_channel", "whatsapp", None),
    ("bel maar nooit voor 10 uur", "contact_channel", "phone", "nooit voor 10 uur"),
    ("app maar nooit 's avonds", "contact_channel", "whatsapp", None),
    ("bel me maar nooit op zondag", "contact_channel", "phone", None),
    ("goed om te bellen is lastig, mail maar", "contact_channel", "email", None),
    ("please send an email with the address of the office", "city", None, None),
]
# Of somebody else, of a former employer, or gone.
ANOTHERS = [
    ("ik heet Jan Bos, nummer 0612345678 is van mijn man", "name"),
    ("0612345678 is van mijn vriendin, mijn eigen nummer volgt", "name"),
    ("Whatsapp. Die 0612345678 op m'n cv is van mijn vorige baas.", "contact_channel"),
    ("038 4210065 is van mijn oude werkgever", "phone"),
    ("Toen had ik een werktelefoon, 0503124458, die heb ik niet meer. B heb ik.", "driving_licence"),
    ("The shop can be reached on 0235318840 for a reference.", "weekend"),
    ("Bachelor. Ask my old manager Eva, 0612345678.", "education"),
    ("vorig werk in Gent, daar was het nummer 051224018", "education"),
    ("my brother wants to start too, 0612345678 if you need more hands", "shifts"),
    ("my cousin is good, she's at mona@hotmail.com", "salary"),
    ("14 per uur. jan@live.nl is van mijn broer", "salary"),
    ("jan@live.nl is my brother's", "salary"),
    ("twee maanden. info@dewaterpoort.nl was van mijn vorige werkgever", "notice_period"),
    ("oude baas: planning@lasbedrijf.nl. Ik kan morgen.", "start_date"),
]
# One's own, or that of somebody at home, given where a number was asked for.
OWN: list[tuple[str, str | None]] = [
    ("0612345678, dat is van mijn vrouw maar bel gerust", "phone"),
    ("0612345678 (nummer van mijn moeder)", "phone"),
    ("0612345678, soms neemt mijn vrouw op", "city"),
    ("ik werkte bij mijn oude baas tot mei, mijn nummer is 0612345678", "city"),
    ("Weg bij mijn vorige werkgever. 0612345678", "city"),
    ("0687654321 is van mijn broer, ik heb 0612345678", "city"),
    ("0612345678. Dat andere nummer is weg.", "phone"),
    ("0612345678, die andere heb ik niet meer", "phone"),
    ("0612345678, that old one is gone", "phone"),
    ("0612345678, dat hoef je niet meer te vragen", "phone"),
    ("0612345678. This is no longer a landline", "phone"),
    ("my number is 0612345678 for reference", "phone"),
    ("0612345678 als referentie", "phone"),
    ("0612345678. Als referentie kunt u mijn oude baas bellen", "phone"),
    ("There is my number: 0612345678", "phone"),
    ("hij kan mij bereiken op 0612345678", "phone"),
    ("They are welcome to call on 0612345678", "phone"),
    ("They are welcome to call on 0612345678", "city"),
    ("je kan mij daar bereiken via 0612345678", "phone"),
    ("je kan mij daar bereiken via 0612345678", "city"),
    ("0612345678 is van mijn vorige werk maar ik mocht hem houden", "phone"),
    ("Ik ben weg bij mijn vorige werkgever, bel 0612345678", "city"),
    ("I left my last job in May, call 0612345678", "city"),
    ("I live with my parents in Breda, 0612345678 if you need me", "city"),
    ("My previous job was in Ghent, phone 0612345678", None),
]
CHANNELS = [
    ("bellen graag", "contact_channel", {"contact_channel": "phone"}),
    ("telefonisch", "contact_channel", {"contact_channel": "phone"}),
    ("mail maar", "contact_channel", {"contact_channel": "email"}),
    ("liefst per e-mail", None, {"contact_channel": "email"}),
    ("app me maar", None, {"contact_channel": "whatsapp"}),
    ("via whatsapp", "contact_channel", {"contact_channel": "whatsapp"}),
    ("niet bellen, mailen", "contact_channel", {"contact_channel": "email"}),
    ("liever appen dan bellen", "contact_channel", {"contact_channel": "whatsapp"}),
    ("bel me maar na zes uur", "contact_channel", {"contact_channel": "phone", "contact_time": "na zes uur"}),
    ("'s avonds bellen", "contact_channel", {"contact_channel": "phone", "contact_time": "'s avonds"}),
    ("call me", "contact_channel", {"contact_channel": "phone"}),
    ("by phone", "contact_channel", {"contact_channel": "phone"}),
    ("email please", "contact_channel", {"contact_channel": "email"}),
    ("I prefer whatsapp", None, {"contact_channel": "whatsapp"}),
    ("don't call, mail me", "contact_channel", {"contact_channel": "email"}),
    ("rather a text on whatsapp than a call", "contact_channel", {"contact_channel": "whatsapp"}),
    ("call me after 5pm", "contact_channel", {"contact_channel": "phone", "contact_time": "after 5pm"}),
    ("call me after 1730", "contact_channel", {"contact_channel": "phone", "contact_time": "after 1730"}),
    ("bel tussen 9u en 12u30", "contact_channel", {"contact_channel": "phone", "contact_time": "tussen 9u en 12u30"}),
    ("bel me op kantoor, ik zoek iets rond de 3800", "contact_channel", {"contact_channel": "phone"}),
    ("please call, after two years of waiting", "contact_channel", {"contact_channel": "phone"}),
    ("I got two mails and three calls", None, {}),
    ("jullie zouden bellen", None, {}),
    ("kan iemand me bellen", None, {}),
    ("can someone call me", None, {}),
    ("mail, na 7 uur savonds", "contact_channel", {"contact_channel": "email", "contact_time": "na 7 uur savonds"}),
    ("Bellen, pas na elven", "contact_channel", {"contact_channel": "phone", "contact_time": "pas na elven"}),
    (
        "whatsapp, any evening after seven",
        "contact_channel",
        {"contact_channel": "whatsapp", "contact_time": "any evening after seven"},
    ),
    ("phone, 9:00-12:00", "contact_channel", {"contact_channel": "phone", "contact_time": "9:00-12:00"}),
    ("Stuur maar een appke", "contact_channel", {"contact_channel": "whatsapp"}),
    ("een mailke graag", "contact_channel", {"contact_channel": "email"}),
    ("bellne is goed", "contact_channel", {"contact_channel": "phone"}),
    ("whatsapp is prima want ik zit vaak op de steiger te lassen", "contact_channel", {"contact_channel": "whatsapp"}),
    ("you can call after six", None, {"contact_channel": "phone", "contact_time": "after six"}),
    ("0612345678, after 5 only", "phone", {"phone": "+31612345678", "contact_time": "after 5 only"}),
    ("0612345678, evening best", "phone", {"phone": "+31612345678", "contact_time": "evening"}),
    ("0612345678, bereikbaar van 9 tot 12 uur", "phone", {"phone": "+31612345678", "contact_time": "van 9 tot 12 uur"}),
    (
        "bel maar, overdag sta ik op een dak, na vieren dus",
        "contact_channel",
        {"contact_channel": "phone", "contact_time": "na vieren"},
    ),
    ("mijn moeder belt na zes", None, {}),
    ("telefoon op 4 procent", None, {}),
    ("my phone's at 5 %", "driving_licence", {}),
    ("whatsapp, sunday they moved my desk", "contact_channel", {"contact_channel": "whatsapp"}),
    ("email no, my husband reads it", "contact_channel", {}),
    (
        "app me gerust, voor de middag",
        "contact_channel",
        {"contact_channel": "whatsapp", "contact_time": "voor de middag"},
    ),
    ("email, in the arvo", "contact_channel", {"contact_channel": "email", "contact_time": "in the arvo"}),
    ("phone, not after 8", "contact_channel", {"contact_channel": "phone", "contact_time": "not after 8"}),
    ("Bellen kan, noa vier uur", "contact_channel", {"contact_channel": "phone", "contact_time": "noa vier uur"}),
    ("0612345678, appen mag", "phone", {"phone": "+31612345678", "contact_channel": "whatsapp"}),
    (
        "WhatsApp... after 18:00 I can reply",
        "contact_channel",
        {"contact_channel": "whatsapp", "contact_time": "after 18:00"},
    ),
    (
        "email, before noon, not by phone",
        "contact_channel",
        {"contact_channel": "email", "contact_time": "before noon"},
    ),
    ("Just call me Ned", None, {"name": "Ned"}),
    ("nobody called me back", None, {}),
]


# The way and the hour for it, told in passing: (text, asked, the way, the hour).
WHEN = [
    ("WhatsApp, but not in the mornings.", "contact_channel", "whatsapp", "not in the mornings"),
    ("ring me not on Fridays", "contact_channel", "phone", "not on Fridays"),
    ("Mail, any day but Thursday. Thursdays I bake", "contact_channel", "email", "any day but Thursday"),
    ("Phone. Not before 9 this week, the baby sleeps", "contact_channel", "phone", "Not before 9 this week"),
    ("0611111111, not wed eve tho", "phone", None, "not wed eve"),
    ("0611111111 and if possible not on sunday morning, thanks", "phone", None, "not on sunday morning"),
    ("0611111111 after five is best", "phone", None, "after five"),
    ("0611111111 between 4 n 5 cuz then the kids nap", "phone", None, "between 4 n 5"),
    ("Electrician, ten years. Ring me whenever, after half six.", None, "phone", "after half six"),
    ("Kok gezocht las ik. Bellen is prima, na half acht.", None, "phone", "na half acht"),
    ("Mail me evenings, never mornings.", None, "email", "evenings"),
    ("Gelieve te bellen tussen 8 en 10.", None, "phone", "tussen 8 en 10"),
    ("Call 0612345678 mornings.", "notice_period", "phone", "mornings"),
    ("appen kan tss 12 en 13u, licence yes", "education", "whatsapp", "tss 12 en 13u"),
    ("WA me aft 7pm pls", None, "whatsapp", "aft 7pm"),
    ("pls whatsap me btwn 1 n 3", "name", "whatsapp", "btwn 1 n 3"),
    ("Phone's best, teatime, if you can.", "start_date", "phone", "teatime"),
    ("You may call me after prayers on Monday.", "city", "phone", "after prayers on Monday"),
    ("Mail is the easiest, in the early evening: jo@example.com.", None, "email", "in the early evening"),
    ("U bereikt mij het best per e-mail in de ochtenduren.", None, "email", "in de ochtenduren"),
    ("Bel maar rond etenstijd, dan zit ik thuis.", "driving_licence", "phone", "rond etenstijd"),
    ("By telephone, maandag en woensdag na 14 uur.", None, "phone", "maandag en woensdag na 14 uur"),
    ("Contact: mail, doordeweeks voor 10 uur.", "weekend", "email", "doordeweeks voor 10 uur"),
    ("Appen mag altijd, liefst tussen de middag.", None, "whatsapp", "tussen de middag"),
    ("app me maar na school, dus na 16u.", None, "whatsapp", "na 16u"),
    ("Liefst een telefoontje, voor den noen.", None, "phone", "voor den noen"),
    ("Phone. Between two and three, I eat alone.", "contact_channel", "phone", "Between two and three"),
    ("I can be phoned from ten o'clock.", None, "phone", "from ten o'clock"),
    ("whatsapp, between three and half past four", "contact_channel", "whatsapp", "between three and half past four"),
    ("Message me on WhatsApp when I'm home.", None, "whatsapp", "when I'm home"),
    ("phone, lunch break 12-1", "contact_channel", "phone", "lunch break 12-1"),
    ("Mail of bel, na acht uur 's avonds.", None, None, "na acht uur 's avonds"),
    ("'s avonds bellen graag", "salary", "phone", "'s avonds"),
    ("U mag mij voor tien uur bellen.", None, "phone", "voor tien uur"),
    ("0612345678, evenings. 3000 monthly.", None, None, "evenings"),
    ("bel maar, na de training", "contact_channel", "phone", "na de training"),
    ("On a roof I cannot type, call me between 2 and 4", "contact_channel", "phone", "between 2 and 4"),
    ("call me tomorrow after 3", None, "phone", "tomorrow after 3"),
    ("bellen mag maar nie op maandagavond", "contact_channel", "phone", "nie op maandagavond"),
]
NO_HOUR = [
    ("0611111111 but I work evenings", "phone"),
    ("call me, I sleep mornings", "contact_channel"),
    ("app maar, bellen doe ik de hele dag al", "contact_channel"),
    ("email please, I am in class all day", "contact_channel"),
    ("Bellen het beste, mijn bril van 9 euro is kapot", "contact_channel"),
    ("You may reach me at 06 2847 1190.", None),
    ("app maar want mijn mail is van een oude baas", "contact_channel"),
    ("'s avonds bel ik klanten voor mijn werk", None),
    ("my dad calls after nine", None),
    ("I answered calls until ten at my last job", "years_experience"),
    ("Weekend is fine. Mail jo@example.com.", None),
    ("06 12345678, a phone from 2015", "phone"),
    ("Mail is best. After the war my gran washed pots.", None),
]
OTHER_WAY = [
    ("Mail, WhatsApp got blocked by my daughter", "contact_channel", "email"),
    ("per telefone thanks", "contact_channel", "phone"),
    ("by app for the time being", "contact_channel", "whatsapp"),
    ("Mail. Actually no, I never open it. Yes, WhatsApp it is", "contact_channel", "whatsapp"),
    ("If you ring, I am asleep. So it becomes e-mail", "contact_channel", "email"),
    ("They can't always reach me by phone, so email", "contact_channel", "email"),
    ("Being called at work is difficult, mail me", "contact_channel", "email"),
    ("I dislike being called, please mail", "contact_channel", "email"),
    ("bellen is niet voor mij weggelegd, appen wel", "contact_channel", "whatsapp"),
    ("appen kan altijd. Bellen liever nie", "contact_channel", "whatsapp"),
    ("liever belen dan mailen", "contact_channel", "phone"),
    ("Call me. No, text on WhatsApp is better.", "contact_channel", "whatsapp"),
    ("By phone. On second thought, by email.", "contact_channel", "email"),
    ("bel maar, of nee, doe toch maar een appje", "contact_channel", "whatsapp"),
    ("bellen kan maar appen is fijner", "contact_channel", "whatsapp"),
    ("mail mag ook maar bellen heb ik liever", "contact_channel", "phone"),
    ("WhatsApp please, no calls. My brother answers my phone", "contact_channel", "whatsapp"),
    ("mail, geen telefoon, en nee, ook niet appen", "contact_channel", "email"),
    ("doe maar whastapp", "contact_channel", "whatsapp"),
    ("give us a bell on the mobile", "contact_channel", "phone"),
    ("Per elektronische post, graag.", "contact_channel", "email"),
    ("I prefer to be telephoned.", "contact_channel", "phone"),
    ("Can't you just ring me? I hate typing", "contact_channel", "phone"),
    ("I'd appreciate being called, please", "contact_channel", "phone"),
    ("Can't talk on the phone, mail me", "contact_channel", "email"),
]


@pytest.mark.parametrize(("text", "asked", "address"), EMAILS)
def test_addresses_are_read_however_spelled(text: str, asked: str | None, address: str) -> None:
    assert facts(text, asked).get("email") == address


@pytest.mark.parametrize(("text", "asked", "number"), PHONES)
def test_numbers_become_international(text: str, asked: str | None, number: str) -> None:
    assert facts(text, asked).get("phone") == number


@pytest.mark.parametrize(("text", "asked"), NO_PHONE)
def test_other_digits_are_no_number_to_call(text: str, asked: str | None) -> None:
    assert "phone" not in facts(text, asked)


@pytest.mark.parametrize(("text", "asked", "expected"), CHANNELS)
def test_the_wish_to_be_reached_some_way_is_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


def test_no_citizen_service_number_is_ever_read() -> None:
    for asked in (None, "phone", "salary", "hours_per_week", "years_experience"):
        assert facts("mijn BSN is 123456782", asked) == {}
        assert facts("my BSN is 123456782", asked) == {}


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("0475 123456", "NL", "+31475123456"),
        ("0475 123456", "BE", "+32475123456"),
        ("0475 12 34 56", "NL", "+32475123456"),
        ("02 512 34 56", "NL", "+3225123456"),
        ("02 512 34 56", "BE", "+3225123456"),
        ("0612345678", "BE", "+31612345678"),
        ("0612345678", "NL", "+31612345678"),
    ],
)
def test_the_vacancys_country_says_whose_number_it_is(text: str, country: str, number: str) -> None:
    (found,) = extract(text, language="nl", today=TODAY, asked="phone", country=country)
    assert (found.name, found.value) == ("phone", number)


@pytest.mark.parametrize(("text", "asked", "way", "hour"), WHEN)
def test_the_way_and_its_hour_are_read_together(text: str, asked: str | None, way: str | None, hour: str) -> None:
    found = facts(text, asked)
    assert (found.get("contact_channel"), found.get("contact_time")) == (way, hour)


@pytest.mark.parametrize(
    "text",
    [
        "find here my app 4 the vacancy of driver",
        "I sent an app for this job in May",
        "grandson puts the app on for the trams",
        "my mail id is bo@example.com",
    ],
)
def test_an_application_and_an_address_choose_no_way(text: str) -> None:
    assert "contact_channel" not in facts(text)


@pytest.mark.parametrize(("text", "asked"), NO_HOUR)
def test_other_hours_are_none_to_be_reached_at(text: str, asked: str | None) -> None:
    assert "contact_time" not in facts(text, asked)


@pytest.mark.parametrize(("text", "asked", "way"), OTHER_WAY)
def test_the_way_that_is_meant_in_the_end_counts(text: str, asked: str | None, way: str) -> None:
    assert facts(text, asked).get("contact_channel") == way


@pytest.mark.parametrize(("text", "asked"), ANOTHERS)
def test_the_number_or_address_of_somebody_else_is_not_kept(text: str, asked: str) -> None:
    assert not {"phone", "email"} & set(facts(text, asked))


@pytest.mark.parametrize(("text", "asked"), OWN)
def test_a_number_beside_talk_of_others_is_kept(text: str, asked: str | None) -> None:
    assert facts(text, asked)["phone"] == "+31612345678"


@pytest.mark.parametrize(("text", "asked", "way", "hour"), BY_OTHER_WORDS)
def test_the_way_that_is_meant_is_read(text: str, asked: str, way: str | None, hour: str | None) -> None:
    found = facts(text, asked)
    assert (found.get("contact_channel"), found.get("contact_time")) == (way, hour)


def test_the_only_address_given_where_it_was_asked_for_is_kept() -> None:
    assert facts("there is my e-mail: jan@live.nl", "email") == {"email": "jan@live.nl"}


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("It was jan.old@live.nl, now jan.new@live.nl", "email", {"email": "jan.new@live.nl"}),
        ("vroeger jan1@live.nl, nu is het jan2@live.nl", "email", {"email": "jan2@live.nl"}),
        ("eerst was het 0612345670, inmiddels 0612345671", "phone", {"phone": "+31612345671"}),
        ("first mail me at jan@live.nl, now and then I check jan2@live.nl", "email", {"email": "jan@live.nl"}),
        ("my sister is 0612345670 and me 0612345671", "phone", {"phone": "+31612345671"}),
        ("- man: 0612345670\n- ik: 0612345671", "phone", {"phone": "+31612345671"}),
        ("mijn zus heeft 0612345670, ik 0612345671", "phone", {"phone": "+31612345671"}),
        ("mijn zus heeft als nummer 0612345670, ik mail liever", "contact_channel", {"phone": None}),
        ("my wife's number is 0612345670", "phone", {"phone": "+31612345670"}),  # the only one
        ("my wife is on 06 12345678, mine is 06 87654321", "phone", {"phone": "+31687654321"}),
        ("my wife is on 06 12345678, mine is 06 87654321", None, {"phone": "+31687654321"}),
        ("My brother has 0612345670, mine is 0612345671", "city", {"phone": "+31612345671"}),
        ("my mother is at 0612345670, in case mine is off", "city", {"phone": None}),
        ("my friend has 0612345670 and a car like mine", "city", {"phone": None}),
        ("used to be jan.old@live.nl, please use jan.new@live.nl", "email", {"email": "jan.new@live.nl"}),
        ("vroeger 0612345670, gebruik 0612345671", "phone", {"phone": "+31612345671"}),
        ("formerly jan1@live.nl: please use jan2@live.nl", "email", {"email": "jan2@live.nl"}),
        ("I used to be shy. jan@live.nl, please use it in the week", "email", {"email": "jan@live.nl"}),
        ("It was jan@live.nl last year and still is now", "email", {"email": "jan@live.nl"}),
        ("my husband is at home, mine is 0612345670", "phone", {"phone": "+31612345670"}),
        ("mijn man heeft geen mobiel, 0612345670 is van mij", None, {"phone": "+31612345670"}),
        ("my mother has no phone so call me on 0612345670", None, {"phone": "+31612345670"}),
    ],
)
def test_a_number_or_address_of_now_and_of_oneself_is_kept(
    text: str, asked: str | None, expected: dict[str, object]
) -> None:
    found = facts(text, asked)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("kuipers88 and then gmail.com", "kuipers88@gmail.com"),
        ("m.deraad, the hotmail.com kind", "m.deraad@hotmail.com"),
        ("it is lotte.peeters followed by telenet.be", "lotte.peeters@telenet.be"),
        ("tas, hyphen, kb, then at ziggo dot nl", "tas-kb@ziggo.nl"),
        ("I have no gmail.com", None),
        ("I never use the gmail.com site", None),
        ("first kuipers, then we see", None),
    ],
)
def test_a_provider_said_after_the_name_makes_an_address(text: str, address: str | None) -> None:
    assert facts(text, "email").get("email") == address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("josvanrijn aan elkaar apenstaartje xs4all punt nl", "josvanrijn@xs4all.nl"),
        ("tineke61 en dan apenstaart gmail punt com", "tineke61@gmail.com"),
        ("tineke, dan apenstaartje, kpnmail punt nl", "tineke@kpnmail.nl"),
        ("bob99 and then at gmail dot com", "bob99@gmail.com"),
    ],
)
def test_words_between_the_name_and_the_sign_are_no_part_of_an_address(text: str, address: str) -> None:
    assert facts(text, "email") == {"email": address}


def test_a_date_before_other_numbers_is_no_telephone_number() -> None:
    assert facts("15-01-2027. 24 uur. 3 dagen.", "start_date")["start_date"] == "2027-01-15"
    assert "phone" not in facts("15-01-2027. 24 uur. 3 dagen.", "start_date")
    assert facts("06-12345678. 24 uur", "phone")["phone"] == "+31612345678"


def test_an_hour_not_to_call_chooses_no_way() -> None:
    assert "contact_channel" not in facts("06 12345678, maar niet na acht uur bellen", "phone")
    assert facts("06 12345678, bellen na acht uur", "phone")["contact_channel"] == "phone"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("bellen mag niet op de werkvloer, app leest mijn zoon mee, zodoende: mail", "email"),
        ("beter mailn, ik slaap overdag", "email"),
    ],
)
def test_the_way_that_is_left(text: str, way: str) -> None:
    assert facts(text, "contact_channel")["contact_channel"] == way


@pytest.mark.parametrize(
    ("text", "asked", "ways"),
    [
        ("That saves me a call, thanks", "start_date", []),
        ("we have no credit, the shop phone is at the till", "start_date", []),
        ("before each call I take a breath", "motivation", []),
        ("mail me, calling is useless with these machines", "contact_channel", ["email"]),
        ("Give me a call", "contact_channel", ["phone"]),
    ],
)
def test_a_call_that_is_spared_and_a_phone_elsewhere_are_no_way_to_reach_somebody(
    text: str, asked: str, ways: list[str]
) -> None:
    assert put_forward(text, asked).get("contact_channel", [])[:1] == ways
