"""A change of settings.toml is in force everywhere without a restart; one that cannot be right changes nothing."""

import asyncio
import json

import httpx2
import pytest

from handoff_api.config import AT_START, Settings, read_settings
from handoff_api.db import now
from handoff_api.handoffs.office import office_of
from tests.handoff_api.desk import Desk
from tests.handoff_api.edge import Edge
from tests.handoff_api.in_force.writing import Files, look
from tests.handoff_api.standin import StandIn

JOBS = "https://jobs.example.com"


def closed_but_for(days: int) -> str:
    """Opening hours of one day only, so many days from now."""
    day = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[(now().weekday() + days) % 7]
    return f"{day} 09:00-17:00"


async def preflight(edge: Edge) -> httpx2.Response:
    headers = {"origin": JOBS, "access-control-request-method": "POST"}
    return await edge.http.options("/api/v1/conversations", headers=headers)


async def test_next_turn_carries_the_new_organisation_and_hours(live: Edge, files: Files, bot: StandIn) -> None:
    candidate = await live.candidate(vacancy_id="bakker-delft")
    assert bot.requests[-1]["organisation"]["name"] == "Zorggroep De Linde"
    files.settings(organisation_name="De Eik", contact_phone="030 000 00 00", opening_hours=closed_but_for(2))
    await look(live)
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    asked = bot.requests[-1]
    assert asked["organisation"]["name"] == "De Eik"
    assert asked["organisation"]["phone"] == "030 000 00 00"
    assert asked["people"]["open"] is False and asked["people"]["opens_at"] is not None


async def test_change_is_noticed_without_being_asked_for(live: Edge, files: Files) -> None:
    files.settings(organisation_name="Vanzelf")
    for _ in range(80):
        if (await live.http.get("/widget/settings.json")).json()["organisation"] == "Vanzelf":
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the service did not look by itself")


async def test_careers_site_is_let_in_and_out(live: Edge, files: Files) -> None:
    assert "access-control-allow-origin" not in (await preflight(live)).headers
    files.settings(allowed_origins=JOBS)
    await look(live)
    assert (await preflight(live)).headers["access-control-allow-origin"] == JOBS
    answer = await live.http.get("/api/v1/vacancies", headers={"origin": JOBS})
    assert answer.headers["access-control-allow-origin"] == JOBS
    files.settings()
    await look(live)
    assert (await preflight(live)).status_code == 400


async def test_limits_and_open_streams_follow(live: Edge, files: Files) -> None:
    candidate = await live.candidate(vacancy_id="bakker-delft")
    files.settings_text('limit_messages = "1/minute"\nlimit_streams = 1\n')
    await look(live)
    await candidate.write("een")
    body = {"text": "twee", "client_message_id": "2"}
    assert (await candidate.call("POST", "/messages", json=body)).status_code == 429
    async with candidate.stream() as events:
        await anext(events)
        assert (await candidate.call("GET", "/stream")).status_code == 429
    files.settings_text("")
    files.settings()
    await look(live)
    assert (await candidate.call("POST", "/messages", json=body)).status_code == 202


async def test_everything_that_pages_show_follows(live: Edge, files: Files) -> None:
    lead = await Desk.open(live, "Lieke", "lead")
    files.settings(
        notice_url="https://example.com/privacy",
        notice_version="7",
        crisis_contact="wacht@example.com",
        webhook_url="https://hooks.example.com/x",
    )
    page = (await lead.http.get("/console/queue", headers={"accept-language": "nl"})).text
    assert "krijgt nu niemand van ons een seintje" in page
    await look(live)
    page = (await lead.http.get("/console/queue", headers={"accept-language": "nl"})).text
    assert "krijgt nu niemand van ons een seintje" not in page
    assert (await live.http.get("/widget/settings.json")).json()["notice_url"] == "https://example.com/privacy"
    assert (await lead.get("/webhook"))["url"] == "https://hooks.example.com/x"
    candidate = await live.candidate(vacancy_id="bakker-delft")
    export = (await live.http.get("/api/v1/me/export", headers=candidate.headers)).json()
    assert export["conversations"][0]["notice_version"] == "7"
    async with live.db.read() as session:
        office = office_of(session)
    assert (office.crisis_contact, office.webhook_url) == ("wacht@example.com", "https://hooks.example.com/x")
    await lead.close_browser()


async def test_who_waits_hears_a_new_opening_time_once(live: Edge, files: Files) -> None:
    files.settings(opening_hours=closed_but_for(2))
    await look(live)
    candidate = await live.candidate(vacancy_id="bakker-delft")
    await candidate.call("POST", "/handoff")
    first = await candidate.until({"kind": "queue_position"})
    files.settings(opening_hours=closed_but_for(4))
    await look(live)
    second = await candidate.until({"kind": "queue_position"}, after=first["seq"])
    assert second["opens_at"] > first["opens_at"]
    files.settings(opening_hours=closed_but_for(4), contact_email="werk@example.com")
    await look(live)
    await asyncio.sleep(1.5)
    told = [one for one in await candidate.events() if one["kind"] == "queue_position"]
    assert [one["seq"] for one in told] == [first["seq"], second["seq"]]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('organisation_name = "De Eik"\n\n\nopening_hours = "now and then"\n', 4, "opening_hours: "),
        ('organisation_name = "De Eik"\norganization = "x"\n', 2, "organization: there is no such setting"),
        ('organisation_name = "De Eik\n', 1, ""),
        ('organisation_name = "De Eik"\n\nlimit_streams = "many"\n', 3, "limit_streams: "),
        ("\n", None, "empty or gone"),
    ],
)
async def test_bad_file_changes_nothing_and_is_shown_with_its_line(
    text: str, line: int | None, words: str, live: Edge, files: Files
) -> None:
    lead, anna = await Desk.open(live, "Lieke", "lead"), await Desk.open(live, "Anna")
    files.settings_text(text)
    await look(live)
    assert (await live.http.get("/widget/settings.json")).json()["organisation"] == "Zorggroep De Linde"
    (trouble,) = live.app.state.in_force.troubles
    assert (trouble.file, trouble.line) == ("settings.toml", line)
    assert words in trouble.what
    health = await live.http.get("/api/v1/health")
    assert (health.status_code, health.json()["files"]) == (200, False)
    where = f"line {line}: " if line else ""
    english = {"accept-language": "en"}
    assert f"settings.toml is not in force: {where}" in (await lead.http.get("/console/queue", headers=english)).text
    assert "not in force" not in (await anna.http.get("/console/queue", headers=english)).text
    report = json.loads((files.home / "in-force" / "report.json").read_text())
    assert report["troubles"] == [{"file": "settings.toml", "line": line, "what": trouble.what}]

    files.settings(organisation_name="De Eik")
    await look(live)
    assert (await live.http.get("/widget/settings.json")).json()["organisation"] == "De Eik"
    assert (await live.http.get("/api/v1/health")).json()["files"] is True
    for desk in (lead, anna):
        await desk.close_browser()


async def test_file_that_is_still_being_written_is_left_alone(live: Edge, files: Files) -> None:
    held = live.app.state.in_force
    path = files.home / "settings.toml"
    for text in ('organisation_name = "De', 'organisation_name = "De Eik"', 'organisation_name = "De Eik"\n# klaar\n'):
        path.write_text(text)  # in place, piece by piece
        await held.tick()
        assert held.settings.organisation_name == "Zorggroep De Linde"
        assert held.troubles == ()
    await held.tick()
    assert held.settings.organisation_name == "De Eik"


async def test_file_that_is_gone_for_a_moment_changes_nothing(live: Edge, files: Files) -> None:
    (files.home / "settings.toml").unlink()
    await look(live)
    assert (await live.http.get("/widget/settings.json")).json()["organisation"] == "Zorggroep De Linde"


async def test_what_belongs_to_the_start_is_told_and_waits(live: Edge, files: Files) -> None:
    lead = await Desk.open(live, "Lieke", "lead")
    files.settings_text('organisation_name = "De Eik"\nport = 9999\ntime_zone = "Europe/London"\n')
    await look(live)
    held = live.app.state.in_force
    assert (held.settings.organisation_name, held.settings.port) == ("De Eik", live.settings.port)
    assert str(held.hours.zone) == "Europe/Amsterdam"
    assert held.next_start == ("port", "time_zone") and held.troubles == ()
    page = (await lead.http.get("/console/queue", headers={"accept-language": "nl"})).text
    assert "settings.toml: port, time_zone gaat pas in bij de volgende start." in page
    await lead.close_browser()


# Each of these is read where it is used, at each use. A new setting belongs here once that is true, or in AT_START.
LIVE = {
    "public_url",
    "turn_timeout_s",
    "organisation_name",
    "contact_phone",
    "contact_email",
    "notice_url",
    "notice_version",
    "opening_hours",
    "crisis_contact",
    "webhook_url",
    "allowed_origins",
    "limit_address",
    "limit_start",
    "limit_messages",
    "limit_changes",
    "limit_streams",
    "metrics_token",
}


def test_every_setting_is_live_or_said_to_belong_to_the_start() -> None:
    assert set(AT_START) | LIVE == set(Settings.model_fields)
    assert not set(AT_START) & LIVE


def test_what_was_given_stays_given(files: Files) -> None:
    files.settings(organisation_name="Uit het bestand", contact_email="oud@example.com")
    settings = read_settings(home=files.home, secret="geheim", organisation_name="Gegeven")
    files.settings(organisation_name="Nieuw", contact_email="nieuw@example.com")
    again = settings.again()
    assert (again.organisation_name, again.contact_email) == ("Gegeven", "nieuw@example.com")
    assert again.again().organisation_name == "Gegeven"


async def test_each_service_on_one_database_looks_for_itself(live: Edge, files: Files, url: str, bot: StandIn) -> None:
    async with Edge(files.home, url, bot, from_file=True, demo=False) as other:
        files.settings(organisation_name="De Eik")
        for edge in (live, other):
            await look(edge)
            assert (await edge.http.get("/widget/settings.json")).json()["organisation"] == "De Eik"
