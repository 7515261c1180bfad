"""The queue's page and its stream."""

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.console.reading import listening, read, send, submit
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


async def test_an_entry_says_who_waits_why_how_urgent_and_what_was_asked(anna: Desk, waiting: Candidate) -> None:
    page = await read(anna, "/console/queue")
    for words in ("Vraagt om een mens", "Normaal", "ik wil graag een mens spreken", "Naam nog onbekend", "Pak op"):
        assert words in page.text
    assert any(tag == "time" and given.get("datetime") and "data-ticking" in given for tag, given in page.elements)


async def test_an_empty_queue_is_kind_and_says_what_the_assistant_does(anna: Desk, candidate: Candidate) -> None:
    assert "Niemand wacht op je" in (await read(anna, "/console/queue")).text
    seq = await candidate.write("32 uur")
    await candidate.until({"from": "bot"}, after=seq)
    page = await read(anna, "/console/queue")
    assert "De assistent is nu met 1 kandidaat in gesprek" in page.text
    assert "32 uur" in page.text


async def test_what_a_candidate_wrote_is_text_and_nothing_else(anna: Desk, candidate: Candidate) -> None:
    evil = '<script>alert(1)</script><img src=x onerror="alert(2)"> mens & meer'
    seq = await candidate.write(evil)
    await candidate.until({"owner": "queue"}, after=seq)
    for path in ("/console/queue", f"/console/conversations/{candidate.id}"):
        page = await read(anna, path)
        assert evil in page.text
        assert "<script>alert" not in page.html
        assert not [given for tag, given in page.elements if tag == "img"]


async def test_claiming_works_without_javascript_and_the_second_is_told_who_won(
    anna: Desk, bram: Desk, waiting: Candidate
) -> None:
    seen_by_bram = await read(bram, "/console/queue")
    claim = f"/console/conversations/{waiting.id}/claim"
    page = await submit(anna, await read(anna, "/console/queue"), claim)
    assert (page.path, "Jij hebt dit gesprek" in page.text) == (f"/console/conversations/{waiting.id}", True)
    lost = await submit(bram, seen_by_bram, claim)
    assert lost.status == 409
    assert "Anna was net eerder" in lost.text
    assert "Anna heeft dit gesprek" in lost.text
    response = await send(bram, claim)
    assert (response.status_code, response.json()["message"]) == (409, lost_words(lost.text))


def lost_words(text: str) -> str:
    start = text.index("Niet gelukt:")
    return text[start : text.index("nu.", start) + 3]


async def test_everybody_sees_who_has_what(anna: Desk, bram: Desk, waiting: Candidate) -> None:
    await anna.claim(waiting)
    assert "Mijn gesprekken" in (await read(anna, "/console/queue")).text
    page = await read(bram, "/console/queue")
    assert "Bij collega's" in page.text
    assert "bij Anna" in page.text
    assert f"/console/conversations/{waiting.id}/claim" not in page.forms


async def test_a_crisis_stands_above_everything_also_above_what_one_has_oneself(
    anna: Desk, waiting: Candidate, edge: Edge
) -> None:
    await anna.claim(waiting)
    assert "Nu eerst" not in (await read(anna, "/console/queue")).text
    other = await edge.candidate()
    seq = await other.write("het is crisis")
    await other.until({"owner": "queue"}, after=seq)
    text = (await read(anna, "/console/queue")).text
    assert text.index("Nu eerst") < text.index("het is crisis") < text.index("Mijn gesprekken")
    assert "Niemand wacht op je" not in text


async def test_an_address_that_leads_nowhere_is_answered_with_a_page(anna: Desk) -> None:
    page = await read(anna, "/console/nowhere")
    assert page.status == 404
    assert "Dit bestaat niet (meer)." in page.text
    assert any(tag == "a" and given.get("href") == "/console/queue" for tag, given in page.elements)


async def test_the_stream_sends_the_list_at_once_and_after_every_change(anna: Desk, candidate: Candidate) -> None:
    async with listening(anna, "/console/queue/stream") as stream:
        assert "Niemand wacht op je" in await stream.until("queue")
        await candidate.write("ik voel me moedeloos")
        assert "Hoog" in await stream.until("queue", "Zit ergens mee")
        await anna.claim(candidate)
        await stream.until("queue", "Mijn gesprekken")


async def test_the_stream_ends_when_the_session_does(anna: Desk) -> None:
    async with listening(anna, "/console/queue/stream") as stream:
        await stream.until("queue")
        await send(anna, "/console/sign-out")
        await stream.until("signed_out")


async def test_a_title_in_the_other_language_is_marked_as_such(anna: Desk, edge: Edge) -> None:
    for vacancy in ("support-engineer-eindhoven", "verzorgende-utrecht"):
        candidate = await edge.candidate(vacancy_id=vacancy)
        seq = await candidate.write("ik wil een mens spreken")
        await candidate.until({"owner": "queue"}, after=seq)
    html = (await read(anna, "/console/queue")).html
    assert '<span class="muted" lang="en">Field support engineer</span>' in html
    assert '<span class="muted">Verzorgende IG in de wijk</span>' in html
