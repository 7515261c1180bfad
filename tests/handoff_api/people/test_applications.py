"""Only a named recruiter ends an application (law 9)."""

from uuid import UUID

from sqlalchemy import select

from handoff_api.conversations.models import Conversation
from handoff_api.people.models import Application
from handoff_api.recruiters.dependencies import CSRF_HEADER
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge


async def application_of(edge: Edge, candidate: Candidate) -> Application:
    async with edge.db.read() as session:
        conversation = await session.get_one(Conversation, UUID(candidate.id))
        return (await session.scalars(select(Application).where(Application.person_id == conversation.person_id))).one()


async def test_talking_opens_an_application(edge: Edge, candidate: Candidate) -> None:
    application = await application_of(edge, candidate)
    assert (application.vacancy_id, application.status) == ("verzorgende-utrecht", "open")
    assert application.status_by is None


async def test_its_status_carries_the_name_of_who_set_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    path = f"/api/v1/applications/{(await application_of(edge, candidate)).id}"
    response = await anna.http.put(path, json={"status": "hired"}, headers={CSRF_HEADER: anna.csrf})
    assert response.status_code == 200
    assert (response.json()["status"], response.json()["status_by"]) == ("hired", anna.owner)
    assert (await anna.http.get(path)).json() == response.json()


async def test_nobody_else_sets_it(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    path = f"/api/v1/applications/{(await application_of(edge, candidate)).id}"
    body = {"status": "rejected"}
    assert (await edge.http.put(path, json=body)).status_code == 401
    assert (await edge.http.put(path, json=body, headers=candidate.headers)).status_code == 401
    assert (await anna.http.put(path, json=body)).json()["error"] == "WrongToken"  # no CSRF token
    assert (await application_of(edge, candidate)).status == "open"


async def test_only_known_statuses(edge: Edge, candidate: Candidate, anna: Desk) -> None:
    path = f"/api/v1/applications/{(await application_of(edge, candidate)).id}"
    response = await anna.http.put(path, json={"status": "scored"}, headers={CSRF_HEADER: anna.csrf})
    assert response.status_code == 422
