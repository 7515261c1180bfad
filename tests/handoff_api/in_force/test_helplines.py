"""The numbers for a crisis change while the service runs, and never to something that is wrong."""

from pathlib import Path

import pytest

from handoff_api.conversations import helplines
from tests.handoff_api.edge import Edge
from tests.handoff_api.in_force.writing import look, replace

GOOD = helplines.FILE.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy, so that the project's own stays as it is."""
    path = tmp_path / "helplines.yml"
    path.write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr(helplines, "FILE", path)
    return path


async def shown(edge: Edge) -> str:
    candidate = await edge.candidate(vacancy_id="bakker-delft")
    edge.bot.stop()
    await candidate.write("mijn man slaat me")
    text: str = (await candidate.until({"code": "crisis_helplines"}))["text"]
    edge.bot.start()
    return text


async def test_changed_number_is_the_next_one_shown(live: Edge, file: Path) -> None:
    assert "0800-2000" in await shown(live)
    replace(file, GOOD.replace("0800-2000", "0800-2222"))
    await look(live)
    assert "0800-2222" in await shown(live)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('NL: "112"', 'NL: "12"', "line 5: emergency.NL: "),
        ("checked_on: 2026-11-23", "checked_on: 2099-01-01", "line 3: checked_on: "),
        ('call: "0800-2000"', 'call: ""', "line 10: violence_at_home.NL.call: "),
        ("self_harm:", "selfharm:", "selfharm: unknown field"),
        (GOOD, "", "line 1: helplines are a list of fields"),
    ],
)
async def test_wrong_file_leaves_the_old_numbers_and_is_told(
    old: str, new: str, words: str, live: Edge, file: Path
) -> None:
    assert old in GOOD
    replace(file, GOOD.replace(old, new, 1))
    await look(live)
    assert any(words in str(one) for one in live.app.state.in_force.troubles), live.app.state.in_force.troubles
    assert {one.file for one in live.app.state.in_force.troubles} == {"helplines.yml"}
    assert "0800-2000" in await shown(live)
