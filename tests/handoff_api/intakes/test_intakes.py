"""Conversations that went well, and the next step."""

import asyncio
import csv
import io
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import update

from handoff_api.conversations.models import Conversation
from handoff_api.db import now
from handoff_api.handoffs.office import office_of
from handoff_api.intakes import service
from handoff_api.intakes.models import Intake
from handoff_api.intakes.promise import promise
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import answer, fact, saying

FACTS = [
    fact("name", "Fatima", quote="Fatima"),
    fact("hours_per_week", 8, quote="8 uur"),
    fact("driving_licence", False, quote="nee"),
    fact("phone", None, status="declined"),
]


async def complete(edge: Edge, candidate: Candidate) -> None:
    edge.bot.plan(saying(answer("Dank je wel.", facts=FACTS, completed=True)))
    seq = await candidate.write("klopt")
    await candidate.until("Dank je wel.", after=seq)


async def silent_for(edge: Edge, candidate: Candidate, hours: float) -> int:
    async with edge.db.write() as session:
        await session.execute(
            update(Conversation)
            .where(Conversation.id == UUID(candidate.id))
            .values(last_candidate_at=now() - timedelta(hours=hours))
        )
    async with edge.db.write() as session:
        return await service.tick(session)


async def intakes(desk: Desk, **params: object) -> list[dict[str, object]]:
    return (await desk.get("/intakes", **params))["intakes"]


async def test_a_confirmed_summary_is_an_intake_with_its_promise(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await complete(edge, candidate)
    (intake,) = await intakes(anna, vacancy="verzorgende-utrecht")
    assert (intake["why"], intake["candidate_name"], intake["owner"]) == ("confirmed", "Fatima", "bot")
    assert {one["name"]: one["shown"]["nl"] for one in intake["facts"]} == {
        "name": "Fatima",
        "hours_per_week": "8",
        "driving_licence": "nee",
    }
    assert intake["declined"] == [{"nl": "telefoonnummer", "en": "phone number"}]
    assert [one["nl"] for one in intake["open"]] == ["startdatum", "woonplaats", "motivatie"]
    assert any("Antwoord: nee." in one["nl"] for one in intake["notes"])
    assert intake["promise"]["name"] == "Sanne"
    async with edge.db.read() as session:
        told = promise(office_of(session), "verzorgende-utrecht", now())
    assert datetime.fromisoformat(intake["promise"]["by"]) == told.by
    request = edge.bot.requests[-1]["people"]
    assert (request["recruiter"], request["answer_by"]) == (told.name, told.day.isoformat())  # what the bot says
    assert intake["application_status"] == "open"


async def test_a_day_of_silence_is_an_intake_without_a_promise(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write("32 uur")
    await candidate.until("gehoord")
    assert await silent_for(edge, candidate, 23.9) == 0
    assert await silent_for(edge, candidate, 24.1) == 1
    assert await silent_for(edge, candidate, 48) == 0
    (intake,) = await intakes(anna)
    assert (intake["why"], intake["promise"]["by"]) == ("silence", None)


async def test_what_was_told_elsewhere_counts_when_the_candidate_wrote_here(edge: Edge, candidate: Candidate) -> None:
    """Who never has to say things again leaves no facts behind in a second conversation."""
    await candidate.write("32 uur")
    await candidate.until("gehoord")
    other = await edge.candidate(vacancy_id="orderpicker-tilburg", earlier=candidate)
    assert await silent_for(edge, other, 25) == 0
    await other.write("hallo")
    await other.until("gehoord")
    assert await silent_for(edge, other, 25) == 1


async def test_what_belongs_to_another_vacancy_does_not_count(edge: Edge, candidate: Candidate) -> None:
    edge.bot.plan(saying(answer("mooi", facts=[fact("motivation", "zorg")])))
    await candidate.write("zorg")
    await candidate.until("mooi")
    other = await edge.candidate(vacancy_id="orderpicker-tilburg", earlier=candidate)
    await other.write("hallo")
    await other.until("gehoord")
    assert await silent_for(edge, other, 25) == 0


async def test_who_told_nothing_or_waits_is_no_intake(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write("hallo")
    await candidate.until("gehoord")
    assert await silent_for(edge, candidate, 30) == 0
    await candidate.write("32 uur en een mens graag")
    await candidate.until({"kind": "queue_position"})
    assert await silent_for(edge, candidate, 30) == 0
    await anna.claim(candidate)
    assert await silent_for(edge, candidate, 30) == 0


async def test_promises_that_fall_due_are_on_top_then_the_newest(edge: Edge, anna: Desk) -> None:
    talks = []
    for _ in range(4):
        candidate = await edge.candidate()
        await complete(edge, candidate)
        talks.append(candidate.id)
    async with edge.db.write() as session:
        for index, by in ((0, now() - timedelta(hours=2)), (2, now() - timedelta(days=1))):
            await session.execute(
                update(Intake).where(Intake.conversation_id == UUID(talks[index])).values(promised_by=by)
            )
    found = await intakes(anna)
    assert [one["conversation_id"] for one in found] == [talks[2], talks[0], talks[3], talks[1]]
    assert [one["promise"]["overdue"] for one in found] == [True, True, False, False]


async def test_writing_settles_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await complete(edge, candidate)
    await anna.reply(candidate, "Dag Fatima, ik bel je morgen.")
    assert await intakes(anna) == []
    (done,) = await intakes(anna, done=True)
    assert (done["done_how"], done["done_by"]) == ("wrote", "Anna")


async def test_a_call_is_noted_and_settles_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await complete(edge, candidate)
    response = await anna.post(f"/intakes/{candidate.id}/call-note", text="Gebeld, komt dinsdag langs")
    assert (response.status_code, response.json()["done_how"]) == (200, "called")
    notes = [event["text"] for event in (await anna.transcript(candidate))["events"] if event["kind"] == "note"]
    assert notes == ["Gebeld, komt dinsdag langs"]


async def test_closing_settles_it_by_name_and_leaves_the_conversation(
    edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    await complete(edge, candidate)
    assert (await anna.post(f"/intakes/{candidate.id}/close")).json()["done_by"] == "Anna"
    assert await candidate.owner() == "bot"
    assert (await anna.post("/intakes/00000000-0000-4000-8000-000000000000/close")).status_code == 404


async def test_a_new_confirmation_brings_it_back(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await complete(edge, candidate)
    await anna.post(f"/intakes/{candidate.id}/close")
    await complete(edge, candidate)
    assert len(await intakes(anna)) == 1


async def test_csv_of_one_vacancy(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await complete(edge, candidate)
    other = await edge.candidate(vacancy_id="orderpicker-tilburg")
    await complete(edge, other)
    response = await anna.http.get("/api/v1/intakes.csv?vacancy=verzorgende-utrecht&lang=en")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="intakes-verzorgende-utrecht.csv"'
    rows = list(csv.DictReader(io.StringIO(response.text.removeprefix("\ufeff"))))
    assert [(row["candidate"], row["driving licence"], row["declined"]) for row in rows] == [
        ("Fatima", "no", "phone number")
    ]


async def test_what_only_a_lead_may_see_is_in_no_list_of_others(
    edge: Edge, candidate: Candidate, anna: Desk, lead: Desk
) -> None:
    await complete(edge, candidate)
    reasons = [{"code": "complaint", "kind": "harassment", "quote": "…"}]
    edge.bot.plan(saying(answer("…", route="hand_off", urgency=2, reasons=reasons)))
    await candidate.write("ik heb een klacht")
    await candidate.until({"kind": "queue_position"})
    assert await intakes(anna) == []
    assert len(await intakes(lead)) == 1


async def test_no_list_sorts_or_filters_by_what_was_answered(edge: Edge) -> None:
    """Law 9."""
    paths = edge.app.openapi()["paths"]
    for path in ("/api/v1/intakes", "/api/v1/intakes.csv", "/api/v1/queue"):
        names = {parameter["name"] for parameter in paths[path]["get"].get("parameters", [])}
        assert names <= {"vacancy", "done", "lang"}, path


async def test_the_service_itself_looks_for_silence(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    """The job runs; what it does is proved above."""
    from handoff_api.intakes import jobs

    await candidate.write("32 uur")
    await candidate.until("gehoord")
    async with edge.db.write() as session:
        await session.execute(update(Conversation).values(last_candidate_at=now() - timedelta(hours=30)))
    jobs._looked.clear()
    await jobs.tick(edge.db)
    await asyncio.sleep(0)
    assert len(await intakes(anna)) == 1
