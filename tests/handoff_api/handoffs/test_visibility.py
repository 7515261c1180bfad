"""A threat, and a complaint about a person, is a team lead's first."""

import pytest

from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.standin import answer, saying


async def call_about(edge: Edge, candidate: Candidate, **reason: object) -> None:
    edge.bot.plan(saying(answer("Dit gaat naar een leidinggevende.", route="hand_off", urgency=2, reasons=[reason])))
    await candidate.write("…")
    await candidate.until({"kind": "queue_position"})


@pytest.mark.parametrize(
    "reason",
    [
        {"code": "crisis", "kind": "threat", "quote": "ik weet je te vinden"},
        {"code": "complaint", "kind": "harassment", "quote": "zat aan me"},
        {"code": "complaint", "quote": "Anna liegt"},
    ],
)
async def test_only_a_lead_sees_it(
    edge: Edge, candidate: Candidate, anna: Desk, lead: Desk, reason: dict[str, str]
) -> None:
    await call_about(edge, candidate, **reason)
    assert await anna.entry(candidate) is None
    await anna.claim(candidate, status=404)
    await anna.reply(candidate, "Hoi", seen=99, status=404)
    await anna.do(candidate, "notes", status=404, text="…")
    assert (await anna.http.get(f"/api/v1/conversations/{candidate.id}/transcript")).status_code == 404
    assert (await lead.entry(candidate))["for_lead"] is True
    await lead.claim(candidate)
    assert await anna.entry(candidate) is None


async def test_not_a_lead_whom_it_concerns(edge: Edge, candidate: Candidate, lead: Desk) -> None:
    """Sanne is the vacancy's recruiter; a lead herself, she does not see it while there is another lead."""
    sanne = await Desk.open(edge, "Sanne de Wit", "lead")
    await call_about(edge, candidate, code="complaint", kind="discrimination", quote="om mijn naam")
    assert await sanne.entry(candidate) is None
    assert await lead.entry(candidate) is not None
    await sanne.close_browser()


async def test_somebody_always_sees_it(edge: Edge, candidate: Candidate) -> None:
    sanne = await Desk.open(edge, "Sanne", "lead")  # the only lead there is
    await call_about(edge, candidate, code="complaint", kind="discrimination", quote="om mijn naam")
    assert await sanne.entry(candidate) is not None
    await sanne.close_browser()


async def test_what_is_hidden_counts_in_the_place(edge: Edge, candidate: Candidate, anna: Desk, lead: Desk) -> None:
    other = await edge.candidate()
    await call_about(edge, candidate, code="complaint", kind="safety", quote="onveilig")
    await other.call("POST", "/handoff")
    assert (await other.until({"kind": "queue_position"}))["position"] == 2
    assert (await anna.entry(other))["position"] == 2


async def test_after_the_lead_is_done_colleagues_may_help_again(
    edge: Edge, candidate: Candidate, anna: Desk, lead: Desk
) -> None:
    await call_about(edge, candidate, code="complaint", kind="safety", quote="onveilig")
    await lead.claim(candidate)
    await lead.hand_back(candidate)
    await candidate.until("We gaan verder.")
    await anna.reply(candidate, "Kan ik helpen?")
