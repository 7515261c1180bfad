"""Why somebody wants the job: beside other things when it was asked, and told before it was asked."""

from __future__ import annotations

import pytest

from bot.parsing import motivation
from tests.bot.parsing.said import facts, put_forward

M = "motivation"

SAID: list[tuple[str, str | None, str]] = [
    ("Ik werk graag met ouderen en uw huis is klein. Mijn opzegtermijn is twee weken.", M, "graag met ouderen"),
    ("Because I like numbers and your firm is growing. Now, how big is the team?", M, "like numbers"),
    ("Bij jullie kan ik leren, hoeveel collega's zijn er eigenlijk?", M, "kan ik leren"),
    ("Zieken verzorgen doe ik graag, daarom past dit. Nederlands is mijn moedertaal.", M, "verzorgen"),
    ("bij jullie kan ik leren daarom wil ik graag en rijbewijs heb ik ook", M, "kan ik leren"),
    ("I would be glad to work for you because the lab is modern. My notice period is a month.", M, "lab is modern"),
    ("shifts fine, want this because I like helping kids", None, "helping kids"),
    ("wil bij jullie omdat het dichtbij is, mail is rob@xs4all.nl", None, "omdat het dichtbij is"),
    ("kies jullie want ik wil meer leren. salaris 3600 bruto", None, "meer leren"),
    ("want to work with you because my brother says it's nice, 36 hours", None, "says it's nice"),
    ("Six years in retail and still loving it, that's why your ad made me happy!", None, "loving it"),
    ("I like coming to people's homes, that's why I picked this job. 15.50 an hour", "work_permit", "people's homes"),
    ("De reistijd zeg ik liever niet. Ik wil hier werken omdat jullie jongeren het vak leren.", "commute", "jongeren"),
    ("Whatsapp is goed. Ik wil dit werk want ik loop graag", "contact_channel", "loop graag"),
    ("15 min bike. Want this job for the animals.", "commute", "for the animals"),
    ("I'd love to work here because I like old books", "phone", "old books"),
    ("36 hours. I want to join your team because I love cooking", "hours_per_week", "love cooking"),
    ("Utrecht, ik zou graag voor jullie werken omdat ik van planten hou", "city", "van planten"),
    ("ik kom graag bij jullie werken want ik hou van bakken", None, "van bakken"),
    ("20 min. I want it because old clocks tell stories", "commute", "old clocks"),
    ("I want to be your gardener because roses calm me", None, "roses calm"),
    ("ik wil bij u komen als bakker, want deeg is mijn leven", None, "deeg is"),
    ("ik solliciteer hier omdat ik graag help", None, "graag help"),
    ("Ik zorg graag voor mensen, daarom solliciteer ik", None, "zorg graag"),
    ("Ik lees veel, daarom spreekt deze vacature mij aan", "name", "lees veel"),
    ("I like to show people what you can do with wood", M, "with wood"),
    ("ik wil mensen laten zien wat je kunt met koken", M, "met koken"),
    ("Mooi werk, de rest vertel ik graag in het gesprek", M, "Mooi werk"),
    ("Ik hou van dieren en de rest zeg ik in het gesprek", M, "van dieren"),
]
OTHER: list[tuple[str, str | None]] = [
    ("motivatie hou ik nog even voor het gesprek", M),
    ("Waarom ik dit wil vertel ik graag in het gesprek. Mijn Nederlands is redelijk.", M),
    ("I started yesterday and my phone died. Can you show what you have? Then I continue.", M),
    ("is it heavy work? because of my back", M),
    ("mijn opzegtermijn is twee weken", M),
    ("ik zoek werk omdat mijn contract afloopt", None),
    ("Bij mijn vorige werk weg omdat ik ruzie had.", None),
    ("I left because the boss was mean", None),
    ("ik wil graag 32 uur omdat ik kinderen heb", None),
    ("wil liever bellen omdat typen moeilijk is", None),
    ("wil jullie bedanken omdat het zo snel ging", None),
    ("ik kan hier niet werken omdat het te ver is", "city"),
    ("Zie cv. De rest vertel ik in het gesprek", M),
    ("Can you show me what you have from me so far", M),
    ("laat eens zien wat je van mij hebt? dan ga ik verder", M),
    ("hbo, I did not like it because it was too theoretical", "education"),
    ("one month, but i like to leave it sooner because my boss is bad", "notice_period"),
    ("No, I wanted to get it but couldn't because of my eyes", "driving_licence"),
    ("I wanted to finish it but had to stop because of money", "education"),
    ("I want it to be 2800 because I have experience", "salary"),
    ("no i want this day free because of my kids", "weekend"),
    ("evenings no, i want this because of my kids", "shifts"),
    ("no, i want it for the kids", "weekend"),
    ("mornings, I want it because I have small kids", "shifts"),
    ("by mail, i want this because my phone is broken", "contact_channel"),
    ("ik wil hier liever via mail want mijn telefoon is kapot", None),
    ("ik kom met de bus hier want ik heb geen rijbewijs", "commute"),
    ("ik wil hier 32 uur werken want ik heb kinderen thuis", "hours_per_week"),
    ("ik wil hier alleen overdag werken want ik heb kinderen thuis", "shifts"),
    ("wil je dit hier invullen want mijn telefoon is bijna leeg", None),
    ("ik wil hier eerst meer informatie want ik weet niet wat het salaris is", "salary"),
    ("I didn't want this job because I like sleeping", None),
    ("I want to talk with you because I have questions", None),
    ("I want to work here part time because I study", None),
    ("I like your website because it is clear", None),
    ("Ik zorg voor mijn moeder, daarom kies ik voor 24 uur", "hours_per_week"),
    ("contract loopt af in januari, daarom past 1 februari me", "start_date"),
    ("I have 10 years experience, that's why I want 3000", "salary"),
    ("I have two small kids, that's why I like mornings", "shifts"),
    ("Ik heb kleine kinderen, daarom past de avond beter", "shifts"),
    ("mijn fiets is kapot, daarom kies ik de bus", "commute"),
]


@pytest.mark.parametrize(("text", "asked", "part"), SAID)
def test_a_reason_is_read(text: str, asked: str | None, part: str) -> None:
    assert part in facts(text, asked).get(M, "")


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_is_no_reason(text: str, asked: str | None) -> None:
    assert facts(text, asked).get(M, "declined") == "declined"


@pytest.mark.parametrize("text", ["Could begin in January!", "I can start on Tuesday.", "Seventeen euro an hour."])
def test_what_another_question_is_about_is_no_reason(text: str) -> None:
    assert M not in facts(text, M)


@pytest.mark.parametrize(
    "text", ["I can start fresh, and I love dogs", "Nights are fine because I like the quiet", "I can begin a new life"]
)
def test_a_reason_beside_it_is_one(text: str) -> None:
    assert M in facts(text, M)


@pytest.mark.parametrize(
    "text",
    [
        "Graag verneem ik wanneer u over mijn brief beslist",
        "Ik zou nog graag willen weten hoe lang de procedure duurt.",
        "I would like to know how long you keep my letter",
    ],
)
def test_a_question_without_its_mark_is_no_reason(text: str) -> None:
    assert facts(text, "motivation") == {}
    assert motivation.tells_no_reason(text)


@pytest.mark.parametrize(
    "text",
    ["Graag zou ik bij jullie komen werken.", "ik wil graag bakker worden bij jullie", "daarom schrijf ik nog eens"],
)
def test_only_to_want_the_job_is_no_reason(text: str) -> None:
    assert motivation.tells_no_reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik ben benieuwd of ik het kan",
        "Ik wil graag met ouderen werken bij jullie",
        "Graag hoor ik hoe het verder gaat. Ik hou van planten.",
        "ik zou graag bij jullie komen want ik hou van planten",
    ],
)
def test_a_reason_beside_a_wish_stays_one(text: str) -> None:
    assert "motivation" in facts(text, "motivation")
    assert not motivation.tells_no_reason(text.split(". ")[-1])


@pytest.mark.parametrize("text", ["the kettle boils, will finish this later", "gotta run, i'll do the rest tonight"])
def test_that_somebody_comes_back_later_is_no_motivation(text: str) -> None:
    assert "motivation" not in put_forward(text, "start_date")
    assert facts(text, "motivation") == {}


@pytest.mark.parametrize(
    "text",
    [
        "carpenter job i want it",
        "I want the job in the museum.",
        "ok so I need the porter job I've done nine years of it in Leeds",
        "a museum, why not, put me down for guard",
    ],
)
def test_to_name_the_job_one_wants_is_no_reason(text: str) -> None:
    assert "motivation" not in put_forward(text)


@pytest.mark.parametrize(
    "text", ["I want the carpenter job because I love oak", "I want a job where I can help people"]
)
def test_a_wish_for_a_job_with_a_reason_is_one(text: str) -> None:
    assert "motivation" in put_forward(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ik ben oma van twee en zag een nachtportier gevraagd, is die nog vrij", False),
        ("Kassamedewerker. Ik wil werken", False),
        ("metselaar, die schermen ben ik beu", True),
        ("wil weer onder de mensen zijn", True),
    ],
)
def test_what_made_somebody_write_is_no_reason(text: str, reason: bool) -> None:
    assert motivation.gives_reason(text) is reason


def test_how_long_something_else_lasts_is_no_way_to_work() -> None:
    assert "commute_minutes" not in put_forward("op de afdeling duurt het maar 15 min, ik wil langer blijven", M)
