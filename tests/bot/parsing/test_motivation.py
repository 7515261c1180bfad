"""Why somebody wants the job: beside other things when it was asked, and told before it was asked."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import facts

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
    ("15 min bike. Want it for the animals.", "commute", "for the animals"),
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
]


@pytest.mark.parametrize(("text", "asked", "part"), SAID)
def test_a_reason_is_read(text: str, asked: str | None, part: str) -> None:
    assert part in facts(text, asked).get(M, "")


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_talk_is_no_reason(text: str, asked: str | None) -> None:
    assert facts(text, asked).get(M, "declined") == "declined"
