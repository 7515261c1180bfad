"""Who gets a conversation, and who is told what."""

import asyncio

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


async def test_of_two_who_claim_at_once_one_gets_it_and_the_other_hears_the_name(
    edge: Edge, candidate: Candidate, anna: Desk, bram: Desk
) -> None:
    """R4."""
    await candidate.call("POST", "/handoff")
    path = f"/conversations/{candidate.id}/claim"
    first, second = await asyncio.gather(anna.post(path), bram.post(path))
    assert {first.status_code, second.status_code} == {200, 409}
    winner, refused = (anna, second) if first.status_code == 200 else (bram, first)
    assert refused.json()["error"] == "OwnerChanged"
    assert refused.json()["name"] == winner.account.name
    assert (await winner.transcript(candidate))["owner"] == winner.owner


async def test_claiming_twice_changes_nothing(candidate: Candidate, anna: Desk) -> None:
    await candidate.call("POST", "/handoff")
    first = await anna.claim(candidate)
    assert await anna.claim(candidate) == first


async def test_the_candidate_sees_one_line_for_every_change_of_owner(candidate: Candidate, anna: Desk) -> None:
    """R15."""
    await candidate.call("POST", "/handoff")
    await anna.claim(candidate)
    await anna.hand_back(candidate)
    await anna.claim(candidate)
    await anna.close(candidate)
    changes = [event for event in await candidate.events() if event["kind"] == "owner_changed"]
    assert [event["owner"] for event in changes] == ["queue", anna.owner, "bot", anna.owner, "closed"]
    assert all(event["text"] and event["lang"] == "nl" for event in changes)
    assert [event["name"] for event in changes[1:]] == ["Anna"] * 4


async def test_a_claimed_conversation_waits_no_more(candidate: Candidate, anna: Desk, bram: Desk) -> None:
    await candidate.call("POST", "/handoff")
    assert (await bram.entry(candidate))["position"] == 1
    await anna.claim(candidate)
    entry = await bram.entry(candidate)
    assert (entry["status"], entry["position"], entry["mine"], entry["recruiter_name"]) == (
        "claimed",
        None,
        False,
        "Anna",
    )


async def test_a_conversation_that_nobody_knows_is_not_found(candidate: Candidate, anna: Desk) -> None:
    candidate.id = "00000000-0000-4000-8000-000000000000"
    assert (await anna.claim(candidate, status=404))["error"] == "NotFound"


async def test_a_closed_conversation_is_not_claimed(candidate: Candidate, anna: Desk) -> None:
    await anna.claim(candidate)
    await anna.close(candidate)
    assert (await anna.claim(candidate, status=409))["error"] == "ConversationClosed"


async def test_without_signing_in_there_is_nothing_to_see(edge: Edge, candidate: Candidate) -> None:
    for method, path in (
        ("GET", "/queue"),
        ("GET", f"/conversations/{candidate.id}/transcript"),
        ("POST", f"/conversations/{candidate.id}/claim"),
        ("GET", "/recruiter/stream"),
        ("GET", "/intakes"),
        ("GET", "/intakes.csv"),
    ):
        response = await edge.http.request(method, f"/api/v1{path}", json={})
        assert (response.status_code, response.json()["error"]) == (401, "NotSignedIn"), path


async def test_a_candidates_token_opens_no_recruiters_call(candidate: Candidate) -> None:
    assert (await candidate.call("GET", "/transcript")).status_code == 401
    assert (await candidate.call("POST", "/claim")).status_code == 401
