"""The journal of erasures survives what a crash does to a file."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from handoff_api.erasures.journal import BadJournal, Entry, Journal, union


def entry(minute: int = 0, **more: str) -> Entry:
    return Entry(uuid4(), datetime(2026, 11, 26, 12, minute, tzinfo=UTC), "fact", uuid4(), **{"name": "phone", **more})


def test_what_is_noted_is_read_back(tmp_path: Path) -> None:
    journal, one, two = Journal(tmp_path / "j"), entry(), entry(1, name="motivation", vacancy_id="picker")
    journal.append([one])
    journal.append([two])
    assert journal.read() == [one, two]
    assert oct((tmp_path / "j").stat().st_mode)[-3:] == "600"


@pytest.mark.parametrize("left", [1, 10, 100])
def test_line_that_a_crash_cut_off_hides_no_other(tmp_path: Path, left: int) -> None:
    journal, one, two, three = Journal(tmp_path / "j"), entry(), entry(1), entry(2)
    journal.append([one])
    with journal.path.open("a") as file:
        file.write(two.line()[:left])
    assert journal.read() == [one]
    journal.append([three])
    assert journal.read() == [one, three]


def test_line_that_means_nothing_is_named(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    journal.append([entry()])
    with journal.path.open("a") as file:
        file.write("scribble\n")
    with pytest.raises(BadJournal, match="line 2: this is no erasure"):
        journal.read()


def test_every_erasure_counts_once_and_the_oldest_comes_first() -> None:
    one, two, three = entry(), entry(1), entry(2)
    assert union([three, one], [one, two]) == [one, two, three]
