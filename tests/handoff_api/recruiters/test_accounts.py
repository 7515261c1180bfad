"""One-time links, signing in and out, and what protects them."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from handoff_api.db import now
from handoff_api.recruiters import service
from handoff_api.recruiters.dependencies import COOKIE, CSRF_HEADER
from handoff_api.recruiters.models import Invite, Recruiter, SignIn
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge

PASSWORD = "een lange zin als wachtwoord"

Answer = tuple[int, dict[str, str]]


async def invite(edge: Edge, role: str = "recruiter") -> str:
    async with edge.db.write() as session:
        return await service.create_invite(session, role)


async def welcome(
    edge: Edge, token: str, email: str = "sanne@example.com", **changed: str
) -> tuple[int, dict[str, str]]:
    body = {"name": "Sanne", "email": email, "password": PASSWORD, **changed}
    response = await edge.http.post(f"/api/v1/recruiters/welcome/{token}", json=body)
    return response.status_code, response.json()


async def sign_in(edge: Edge, email: str = "sanne@example.com", password: str = PASSWORD) -> Answer:
    response = await edge.http.post("/api/v1/recruiter/sign-in", json={"email": email, "password": password})
    return response.status_code, {name: told for name, told in response.json().items() if name != "trace"}


async def test_the_first_account_is_a_lead_and_a_link_works_once(edge: Edge) -> None:
    token = await invite(edge)
    status, account = await welcome(edge, token)
    assert (status, account["role"]) == (201, "lead")
    status, refused = await welcome(edge, token, "bram@example.com")
    assert (status, refused["error"]) == (404, "InviteSpent")
    status, account = await welcome(edge, await invite(edge), "bram@example.com")
    assert (status, account["role"]) == (201, "recruiter")


async def test_an_old_link_is_refused(edge: Edge) -> None:
    token = await invite(edge)
    async with edge.db.write() as session:
        await session.execute(update(Invite).values(expires_at=now() - timedelta(seconds=1)))
    assert (await welcome(edge, token))[1]["error"] == "InviteSpent"


async def test_neither_links_nor_cookies_nor_passwords_are_stored_readably(edge: Edge) -> None:
    token = await invite(edge)
    await welcome(edge, token)
    await sign_in(edge)
    cookie = edge.http.cookies[COOKIE]
    async with edge.db.read() as session:
        recruiter = (await session.scalars(select(Recruiter))).one()
        stored = str([recruiter.password_hash, (await session.scalars(select(SignIn.token_hash))).all()])
        stored += str((await session.scalars(select(Invite.token_hash))).all())
    assert recruiter.password_hash.startswith("$argon2id$")
    assert not [secret for secret in (token, cookie, PASSWORD) if secret in stored]


@pytest.mark.parametrize("changed", [{"password": "kort"}, {"email": "geen adres"}, {"name": "   "}])
async def test_what_cannot_be_an_account_is_refused_and_the_link_still_works(
    edge: Edge, changed: dict[str, str]
) -> None:
    token = await invite(edge)
    status, refused = await welcome(edge, token, **changed)
    assert (status, refused["error"]) == (422, "Invalid")
    assert (await welcome(edge, token))[0] == 201


async def test_signing_in_gives_a_cookie_that_scripts_cannot_read(edge: Edge) -> None:
    await welcome(edge, await invite(edge))
    body = {"email": " Sanne@Example.com ", "password": PASSWORD}
    response = await edge.http.post("/api/v1/recruiter/sign-in", json=body)
    cookie = response.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "secure" not in cookie  # plain http here; with an https address it is
    me = await edge.http.get("/api/v1/recruiter")
    assert me.json()["recruiter"]["name"] == "Sanne"
    assert me.json()["csrf"] == response.json()["csrf"]


async def test_a_wrong_password_and_an_unknown_address_sound_the_same(edge: Edge) -> None:
    await welcome(edge, await invite(edge))
    wrong, unknown = await sign_in(edge, password="fout"), await sign_in(edge, "wie@example.com")
    assert wrong == unknown
    assert wrong[0] == 401


async def test_guessing_is_slowed_down_per_account(edge: Edge) -> None:
    for _ in range(10):
        assert (await sign_in(edge, "wie@example.com", "fout"))[0] == 401
    status, refused = await sign_in(edge, "wie@example.com", "fout")
    assert (status, refused["error"]) == (429, "TooMany")
    assert 0 < int(refused["retry_after"]) <= 15 * 60
    assert (await sign_in(edge, "een.ander@example.com", "fout"))[0] == 401


async def test_signing_out_ends_it_at_once(anna: Desk) -> None:
    assert (await anna.http.get("/api/v1/queue")).status_code == 200
    assert (await anna.post("/recruiter/sign-out")).status_code == 204
    anna.http.cookies.set(COOKIE, "old")
    assert (await anna.http.get("/api/v1/queue")).status_code == 401


async def test_a_sign_in_expires_and_ends_with_the_account(edge: Edge, anna: Desk, bram: Desk) -> None:
    async with edge.db.write() as session:
        await session.execute(
            update(SignIn).where(SignIn.recruiter_id == anna.account.id).values(expires_at=now() - timedelta(seconds=1))
        )
        await service.disable(session, bram.account.id)
    assert (await anna.http.get("/api/v1/queue")).status_code == 401
    assert (await bram.http.get("/api/v1/queue")).status_code == 401


async def test_every_change_needs_the_csrf_token(candidate: Candidate, anna: Desk, bram: Desk) -> None:
    path = f"/api/v1/conversations/{candidate.id}/claim"
    for headers in ({}, {CSRF_HEADER: "wrong"}, {CSRF_HEADER: bram.csrf}):
        response = await anna.http.post(path, headers=headers)
        assert (response.status_code, response.json()["error"]) == (403, "WrongToken")
    assert (await anna.http.post(path, headers={CSRF_HEADER: anna.csrf})).status_code == 200


async def test_only_leads_invite(anna: Desk, lead: Desk) -> None:
    assert (await anna.post("/recruiters/invites", role="recruiter")).json()["error"] == "NotAllowed"
    made = await lead.post("/recruiters/invites", role="lead")
    assert made.status_code == 201
    assert made.json()["path"].startswith("/console/welcome/")


async def test_no_recruiters_call_is_left_unguarded(edge: Edge, candidate: Candidate) -> None:
    """Every path that is not the candidate's own or public asks who is calling."""
    open_to_all = {"/api/v1/vacancies", "/api/v1/health", "/api/v1/openapi.json", "/api/v1/conversations"}
    doors = {"/api/v1/recruiter/sign-in", "/api/v1/recruiters/welcome/{token}"}
    checked = 0
    for path, methods in edge.app.openapi()["paths"].items():
        if path in open_to_all | doors or not path.startswith("/api/v1"):
            continue
        for method in methods:
            address = path.replace("{conversation_id}", candidate.id).replace("{name}", "city")
            address = address.replace("{application_id}", candidate.id).replace("{token}", "x")
            response = await edge.http.request(method.upper(), address, json={})
            assert response.status_code == 401, f"{method} {path}: {response.status_code}"
            checked += 1
    assert checked > 20
