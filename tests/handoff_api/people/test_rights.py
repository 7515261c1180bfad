"""Take everything along; have everything erased."""

from sqlalchemy import text

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.eventually import with_patience
from tests.handoff_api.standin import Gate, held

SECRET = "Zierikzee is mijn geheim"


async def test_export_holds_everything_about_the_person_and_nothing_of_others(
    edge: Edge, candidate: Candidate, anna: Desk
) -> None:
    await candidate.write("32 uur en een mens graag")
    await candidate.until({"kind": "queue_position"})
    second = await Candidate.start(edge.http, earlier=candidate, vacancy_id="orderpicker-tilburg")
    stranger = await edge.candidate()
    await stranger.write(SECRET)
    response = await edge.http.get("/api/v1/me/export", headers=second.headers)
    assert response.status_code == 200
    export = response.json()
    assert {one["id"] for one in export["conversations"]} == {candidate.id, second.id}
    assert {one["vacancy_id"] for one in export["applications"]} == {"verzorgende-utrecht", "orderpicker-tilburg"}
    assert [(one["name"], one["value"]) for one in export["facts"]] == [("hours_per_week", 32)]
    first = next(one for one in export["conversations"] if one["id"] == candidate.id)
    assert first["handoffs"][0]["reasons"][0]["code"] == "asked_for_human"
    assert first["events"] == await candidate.events()
    assert SECRET not in response.text


async def test_export_holds_what_was_decided_and_noted_but_not_by_whom(
    edge: Edge, candidate: Candidate, anna: Desk, bram: Desk
) -> None:
    await candidate.write("een mens graag")
    await candidate.until({"kind": "queue_position"})
    await anna.do(candidate, "notes", text="Belt liever dan dat ze schrijft.", status=201)
    stranger = await edge.candidate()
    await bram.do(stranger, "notes", text=SECRET, status=201)
    response = await edge.http.get("/api/v1/me/export", headers=candidate.headers)
    (told,) = response.json()["conversations"]
    assert [one["text"] for one in told["notes"]] == ["Belt liever dan dat ze schrijft."]
    assert [one["route"] for one in told["decisions"]] == ["handle", "hand_off"]
    assert told["decisions"][1]["reasons"][0]["code"] == "asked_for_human"
    assert told["in_crisis"] is False
    for others in (SECRET, "Anna", str(anna.account.id), "Bram"):
        assert others not in response.text
    assert "Belt liever" not in str(await candidate.events())  # in the chat it stays the team's


async def test_erasing_the_person_needs_one_confirmation(edge: Edge, candidate: Candidate) -> None:
    response = await edge.http.delete("/api/v1/me", headers=candidate.headers)
    assert (response.status_code, response.json()["error"]) == (409, "ConfirmationNeeded")
    assert len(await candidate.events()) == 1


async def test_erased_person_is_gone_from_every_table(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    await candidate.write(f"{SECRET}, 32 uur")
    await candidate.until("gehoord")
    await candidate.write(f"{SECRET}: een mens graag")
    await candidate.until({"kind": "queue_position"})
    second = await Candidate.start(edge.http, earlier=candidate)
    await second.write(SECRET)
    await second.until("gehoord")
    stranger = await edge.candidate()
    await stranger.write("ik blijf, 24 uur")
    await stranger.until("gehoord")
    response = await edge.http.delete("/api/v1/me?confirm=erase", headers=second.headers)
    assert response.status_code == 204
    for one in (candidate, second):
        assert (await one.call("GET", "/events")).status_code == 404
        assert (await edge.http.get("/api/v1/me/export", headers=one.headers)).status_code == 404
    assert await anna.queue() == []
    async with edge.db.read() as session:
        dump = ""
        for table in ("events", "facts", "handoffs", "conversations", "intakes", "outbox", "applications"):
            dump += str((await session.execute(text(f"SELECT * FROM {table}"))).all())  # noqa: S608
    assert "geheim" not in dump
    assert (await stranger.memory())["hours_per_week"]["value"] == 24


async def test_erasing_one_conversation_leaves_the_persons_others(edge: Edge, candidate: Candidate) -> None:
    await candidate.write("32 uur")
    await candidate.until("gehoord")
    second = await Candidate.start(edge.http, earlier=candidate, vacancy_id="orderpicker-tilburg")
    assert (await candidate.call("DELETE")).status_code == 204
    assert (await candidate.call("GET", "/events")).status_code == 404
    assert await second.memory() == {}  # what was said there is erased with it
    await second.until({"kind": "message", "from": "bot"})


@with_patience
async def test_turn_under_way_leaves_nothing_behind_after_erasure(edge: Edge, candidate: Candidate) -> None:
    gate = Gate()
    edge.bot.plan(held(gate))
    await candidate.write(f"{SECRET} 32 uur")
    async with candidate.stream() as events:
        async for event in events:
            if "geheim" in str(event):
                break
        assert (await candidate.call("DELETE")).status_code == 204
    gate.open()
    await edge.app.state.turns.idle()
    async with edge.db.read() as session:
        dump = str((await session.execute(text("SELECT payload FROM events"))).all())
        dump += str((await session.execute(text("SELECT value, quote FROM facts"))).all())
    assert "geheim" not in dump and " uur" not in dump
