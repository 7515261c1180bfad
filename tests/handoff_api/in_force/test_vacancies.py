"""Vacancies come, change, close and go while people talk about them; a bad file harms nobody but itself."""

import json

import pytest

from handoff_api.files import read_json
from tests.handoff_api.edge import Edge
from tests.handoff_api.in_force.writing import Files, look
from tests.handoff_api.standin import StandIn


async def offered(edge: Edge) -> dict[str, str]:
    listed = (await edge.http.get("/api/v1/vacancies")).json()["vacancies"]
    return {one["id"]: one["title"] for one in listed}


async def started(edge: Edge, vacancy_id: str) -> int:
    return (await edge.http.post("/api/v1/conversations", json={"vacancy_id": vacancy_id})).status_code


def troubles(edge: Edge) -> list[str]:
    return [str(one) for one in edge.app.state.in_force.troubles]


async def test_new_vacancy_can_be_talked_about(live: Edge, files: Files) -> None:
    assert await started(live, "slager-delft") == 404
    files.vacancy("slager", title="Slager")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker", "slager-delft": "Slager"}
    assert await started(live, "slager-delft") == 201


async def test_next_turn_sees_the_changed_text(live: Edge, files: Files, bot: StandIn) -> None:
    candidate = await live.candidate(vacancy_id="bakker-delft")
    files.vacancy("bakker", title="Meesterbakker")
    await look(live)
    await candidate.write("hallo")
    await candidate.until("gehoord: hallo")
    assert bot.requests[-1]["vacancy"]["title"] == "Meesterbakker"


@pytest.mark.parametrize("how", ["closed", "removed"])
async def test_talk_about_a_vacancy_that_closed_goes_on_as_closed(
    how: str, live: Edge, files: Files, bot: StandIn
) -> None:
    candidate = await live.candidate(vacancy_id="bakker-delft")
    if how == "closed":
        files.vacancy("bakker", status="closed")
    else:
        (files.home / "vacancies" / "bakker.yml").unlink()
    await look(live)
    for text in ("32 uur", "en nu?"):
        await candidate.write(text)
        await candidate.until(f"gehoord: {text}")
    vacancy = bot.requests[-1]["vacancy"]
    assert (vacancy["title"], vacancy["status"]) == ("Bakker", "closed")
    assert await candidate.owner() == "bot"
    assert await offered(live) == {}
    await live.candidate(vacancy_id="bakker-delft")  # an old page: the assistant says that it is closed
    assert bot.requests[-1]["vacancy"]["status"] == "closed"


async def test_removed_vacancy_is_remembered_by_the_next_process(
    live: Edge, files: Files, url: str, bot: StandIn
) -> None:
    candidate = await live.candidate(vacancy_id="bakker-delft")
    (files.home / "vacancies" / "bakker.yml").unlink()
    await look(live)
    await live.stop()
    await live.start()
    again = type(candidate)(live.http, candidate.id, candidate.token)
    await again.write("ben je er nog?")
    await again.until("gehoord: ben je er nog?")
    assert bot.requests[-1]["vacancy"]["title"] == "Bakker"


async def test_it_opens_again_when_the_file_comes_back(live: Edge, files: Files) -> None:
    path = files.vacancy("bakker")
    path.unlink()
    await look(live)
    assert await offered(live) == {}
    files.vacancy("bakker")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker"}


async def test_bad_file_leaves_its_old_version_and_all_others_in_force(live: Edge, files: Files) -> None:
    files.vacancy_text("bakker", "id: bakker-delft\ntitle: Bakker\nlocatoin: Delft\n")
    files.vacancy("slager", title="Slager")
    files.vacancy_text("nieuw", "id: nieuw\n  title: [\n")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker", "slager-delft": "Slager"}
    shown = troubles(live)
    assert "bakker.yml is not in force: line 3: locatoin: unknown field; did you mean location?" in shown
    assert any(one.startswith("nieuw.yml is not in force: line 2: ") for one in shown)


async def test_bad_file_does_not_keep_a_process_from_starting_again(
    live: Edge, files: Files, url: str, bot: StandIn
) -> None:
    files.vacancy_text("bakker", "id: bakker-delft\ntitle: [\n")
    await look(live)
    await live.stop()
    await live.start()
    assert await offered(live) == {"bakker-delft": "Bakker"}
    assert troubles(live)[0].startswith("bakker.yml is not in force: line ")


async def test_second_file_with_the_same_id_is_refused_whichever_name_comes_first(live: Edge, files: Files) -> None:
    files.vacancy("aardappel", vacancy_id="bakker-delft", title="Indringer")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker"}
    assert troubles(live)[0].startswith("aardappel.yml is not in force: line 1: id: ")


async def test_file_that_takes_anothers_id_stays_what_it_was(live: Edge, files: Files) -> None:
    files.vacancy("slager", title="Slager")
    await look(live)
    files.vacancy("slager", vacancy_id="bakker-delft", title="Slager")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker", "slager-delft": "Slager"}


async def test_renamed_file_is_the_same_vacancy(live: Edge, files: Files) -> None:
    (files.home / "vacancies" / "bakker.yml").rename(files.home / "vacancies" / "anders.yaml")
    await look(live)
    assert (await offered(live), troubles(live)) == ({"bakker-delft": "Bakker"}, [])


async def test_folder_that_is_away_closes_nothing(live: Edge, files: Files) -> None:
    """A disk that is not mounted, for example."""
    (files.home / "vacancies").rename(files.home / "elsewhere")
    await look(live)
    assert await offered(live) == {"bakker-delft": "Bakker"}
    assert troubles(live) == ["vacancies is not in force: the folder cannot be read (it is not there)"]


async def test_what_is_kept_can_be_read_by_its_owner_only(live: Edge, files: Files) -> None:
    kept = files.home / "in-force" / "kept.json"
    assert kept.stat().st_mode & 0o077 == 0
    assert read_json(kept)["vacancies"]["on_shelf"]


async def test_kept_file_that_is_broken_is_no_obstacle(files: Files, url: str, bot: StandIn) -> None:
    files.settings()
    files.vacancy("bakker")
    (files.home / "in-force").mkdir()
    broken = {"vacancies": {"on_shelf": {"x.yml": {"id": 1}}, "gone": {"y": "no"}}, "helplines": {}}
    for text in ("{", "[]", json.dumps(broken)):
        (files.home / "in-force" / "kept.json").write_text(text)
        async with Edge(files.home, url, bot, from_file=True, demo=False) as edge:
            assert await offered(edge) == {"bakker-delft": "Bakker"}
