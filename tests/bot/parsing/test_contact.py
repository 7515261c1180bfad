"""E-mail addresses, telephone numbers and how somebody likes to be reached."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract
from tests.bot.parsing.said import TODAY, facts

EMAILS = [
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
]
PHONES = [
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
]
NO_PHONE = [
    ("mijn bsn is 123456782", "phone"),
    ("bsn 012345678", "phone"),
    ("123456782", None),
    ("12345678", "phone"),
    ("NL91 ABNA 0417 1643 00", "phone"),
    ("ik verdien 2800 en wil 3200", None),
    ("2026-12-01", None),
    ("zijn jullie bereikbaar op 123?", None),
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
