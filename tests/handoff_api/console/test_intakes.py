"""Finished pre-screenings and the next step."""

import pytest_asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.console.reading import read, submit
from tests.handoff_api.desk import Desk


@pytest_asyncio.fixture
async def finished(anna: Desk, candidate: Candidate) -> Candidate:
    """A candidate who has confirmed the summary."""
    seq = await candidate.write("12 uur")
    await candidate.until({"from": "bot"}, after=seq)
    seq = await candidate.write("ja, dat klopt")
    await candidate.until({"from": "bot"}, after=seq)
    return candidate


async def test_an_intake_shows_facts_what_is_open_and_the_promise(anna: Desk, finished: Candidate) -> None:
    page = await read(anna, "/console/intakes")
    assert "Samenvatting bevestigd" in page.text
    assert "uiterlijk" in page.text
    page = await read(anna, f"/console/intakes/{finished.id}")
    for words in ("uren per week 12", "Nog open", "Schrijf in de chat", "Ik heb gebeld"):
        assert words in page.text, words


async def test_a_call_is_noted_and_settles_it(anna: Desk, finished: Candidate) -> None:
    here = f"/console/intakes/{finished.id}"
    page = await submit(anna, await read(anna, here), f"{here}/called", text="Gesprek gepland")
    assert "Gebeld door Anna" in page.text
    assert "Gesprek gepland" in (await read(anna, f"/console/conversations/{finished.id}")).text
    assert "Geen intakes te doen" in (await read(anna, "/console/intakes")).text


async def test_an_empty_note_is_refused_in_words(anna: Desk, finished: Candidate) -> None:
    here = f"/console/intakes/{finished.id}"
    page = await submit(anna, await read(anna, here), f"{here}/called", text="  ")
    assert (page.status, "Schrijf eerst iets" in page.text) == (422, True)


async def test_an_intake_can_be_closed_without_a_message(anna: Desk, finished: Candidate) -> None:
    here = f"/console/intakes/{finished.id}"
    page = await submit(anna, await read(anna, here), f"{here}/close")
    assert "Afgehandeld door Anna" in page.text


async def test_the_list_is_by_vacancy_with_a_csv_and_cannot_be_sorted(anna: Desk, finished: Candidate) -> None:
    page = await read(anna, "/console/intakes?vacancy=verzorgende-utrecht")
    links = [str(given.get("href")) for tag, given in page.elements if tag == "a"]
    csv = next(link for link in links if ".csv" in link)
    assert (await anna.http.get(csv)).status_code == 200
    assert not [link for link in links if "sort" in link or "order" in link]
    fields = {given.get("name") for tag, given in page.elements if tag in ("select", "input")}
    assert fields <= {"vacancy", "csrf", "back"}
