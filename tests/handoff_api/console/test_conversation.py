"""One conversation on a page: reading, writing, and what happens when two things happen at once."""

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.console.reading import listening, read, send, submit
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


def address(candidate: Candidate, verb: str = "") -> str:
    return f"/console/conversations/{candidate.id}" + (f"/{verb}" if verb else "")


async def test_the_briefing_says_what_is_asked_why_and_what_not_to_ask_again(anna: Desk, candidate: Candidate) -> None:
    seq = await candidate.write("32 uur. En ik voel me moedeloos")
    await candidate.until({"owner": "queue"}, after=seq)
    page = await read(anna, address(candidate))
    for words in ("De vraag nu", "Zit ergens mee", "moedeloos", "uren per week 32 zelf verteld", "Niet opnieuw vragen"):
        assert words in page.text, words
    assert "de assistent zwijgt" in page.text
    assert ("a", {"href": f"#m{seq}", "title": "Ga naar het bericht"}) in page.elements


async def test_every_line_says_who_speaks_and_in_which_language(anna: Desk, waiting: Candidate) -> None:
    await anna.claim(waiting)
    await anna.reply(waiting, "Hallo, ik ben er.")
    await anna.do(waiting, "notes", status=201, text="even nabellen")
    page = await read(anna, address(waiting))
    for speaker in ("Assistent", "Kandidaat", "Jij (Anna)", "Notitie van Anna", "alleen voor het team"):
        assert speaker in page.text
    bubbles = [given for tag, given in page.elements if given.get("class") == "bubble"]
    assert any(given.get("lang") == "nl" for given in bubbles)
    assert "even nabellen" not in str(await waiting.events())


async def test_the_whole_work_is_possible_without_javascript(anna: Desk, waiting: Candidate) -> None:
    page = await submit(anna, await read(anna, address(waiting)), address(waiting, "claim"))
    page = await submit(anna, page, address(waiting, "reply"), text="Dag, waar kan ik mee helpen?")
    assert "Dag, waar kan ik mee helpen?" in await waiting.texts("recruiter")
    page = await submit(anna, page, address(waiting, "note"), text="klinkt aardig")
    assert "klinkt aardig" in page.text
    page = await submit(anna, page, address(waiting, "hand-back"), text="Ik geef je terug.")
    assert "De assistent antwoordt nu automatisch" in page.text
    assert await waiting.owner() == "bot"
    page = await submit(anna, page, address(waiting, "reply"), text="Toch nog even ik.")
    page = await submit(anna, page, address(waiting, "close"), verdict="right")
    assert page.path == "/console/queue"
    assert await waiting.owner() == "closed"
    assert "afgesloten" in (await read(anna, address(waiting))).text


async def test_sending_twice_by_accident_says_it_once(anna: Desk, waiting: Candidate) -> None:
    page = await read(anna, address(waiting))
    for _ in range(2):
        await submit(anna, page, address(waiting, "reply"), text="Hallo")
    assert await waiting.texts("recruiter") == ["Hallo"]


async def test_a_stale_reply_is_refused_shows_what_is_new_and_keeps_the_draft(anna: Desk, waiting: Candidate) -> None:
    page = await read(anna, address(waiting))
    await waiting.write("laat maar, het is al opgelost")
    page = await submit(anna, page, address(waiting, "reply"), text="Wat <b>kan</b> ik doen?")
    assert page.status == 409
    assert "de kandidaat schreef net iets nieuws" in page.text
    assert "laat maar, het is al opgelost" in page.text
    assert page.forms[address(waiting, "reply")]["text"] == "Wat <b>kan</b> ik doen?"
    assert await waiting.texts("recruiter") == []
    await submit(anna, page, address(waiting, "reply"))
    assert await waiting.texts("recruiter") == ["Wat <b>kan</b> ik doen?"]


async def test_a_colleagues_conversation_can_be_read_but_not_written_in(
    anna: Desk, bram: Desk, waiting: Candidate
) -> None:
    page = await read(bram, address(waiting))
    await anna.claim(waiting)
    refused = await submit(bram, page, address(waiting, "reply"), text="Hoi")
    assert refused.status == 409
    assert "Anna was net eerder" in refused.text
    page = await read(bram, address(waiting))
    assert "Anna heeft dit gesprek. Je kunt meelezen" in page.text
    assert address(waiting, "hand-back") not in page.forms
    page = await submit(bram, page, address(waiting, "note"), text="ik ken deze kandidaat")
    assert "ik ken deze kandidaat" in page.text


async def test_a_lead_puts_back_what_a_colleague_left(anna: Desk, lead: Desk, waiting: Candidate) -> None:
    await anna.claim(waiting)
    page = await read(lead, address(waiting))
    await submit(lead, page, address(waiting, "release"))
    assert await waiting.owner() == "queue"


async def test_the_stream_brings_new_lines_and_the_state(anna: Desk, waiting: Candidate) -> None:
    last = (await waiting.events())[-1]["seq"]
    async with listening(anna, address(waiting, f"stream?after={last}")) as stream:
        assert "Wacht op een mens" in await stream.until("state")
        await waiting.write("ben je daar?")
        assert "ben je daar?" in await stream.until("messages")
        await anna.claim(waiting)
        await stream.until("state", "Jij hebt dit gesprek")


async def test_typing_reaches_the_candidate_only_from_who_has_the_conversation(
    anna: Desk, bram: Desk, waiting: Candidate
) -> None:
    await anna.claim(waiting)
    async with waiting.stream(after=10_000) as events:
        assert (await send(bram, address(waiting, "typing"))).status_code == 200
        assert (await send(anna, address(waiting, "typing"))).status_code == 200
        async for event in events:
            if event.get("event") == "typing":
                assert event["data"] == {"who": "recruiter", "name": "Anna"}
                break


async def test_looking_at_an_entry_marks_it_as_seen(anna: Desk, waiting: Candidate) -> None:
    await read(anna, address(waiting))
    entry = await anna.entry(waiting)
    assert entry is not None
    assert entry["seen"]


async def test_what_does_not_exist_is_a_page_that_says_so(edge: Edge, anna: Desk) -> None:
    for path in ("conversations/not-an-id", "conversations/00000000-0000-0000-0000-000000000000"):
        page = await read(anna, f"/console/{path}")
        assert (page.status, "bestaat niet" in page.text) == (404, True)
