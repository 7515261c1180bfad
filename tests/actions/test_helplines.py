"""The numbers for a crisis: changed while the assistant runs, and never half of them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from actions.helplines import FILE, BadHelplines, Helplines, helpline

GOOD = FILE.read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "helplines.yml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def write(path: Path, text: str, seconds_ago: float = 60) -> None:
    path.write_text(text, encoding="utf-8")
    then = time.time() - seconds_ago
    os.utime(path, (then, then))


def test_changed_number_is_the_next_one_shown(file: Path) -> None:
    helplines = Helplines(file)
    assert helplines()["violence_at_home"]["NL"]["call"] == "0800-2000"
    write(file, GOOD.replace("0800-2000", "0800-2222"))
    assert helplines()["violence_at_home"]["NL"]["call"] == "0800-2222"


def test_file_that_is_just_being_written_is_left_alone(file: Path) -> None:
    helplines = Helplines(file)
    write(file, GOOD.replace("0800-2000", "0800-2222"), seconds_ago=0)
    assert helplines()["violence_at_home"]["NL"]["call"] == "0800-2000"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- no\n- fields\n",
        GOOD[: len(GOOD) // 2],
        GOOD.replace("0800-2000", ""),
        GOOD.replace('emergency: {NL: "112", BE: "112"}', 'emergency: {NL: "112"}'),
        GOOD.replace("checked_on: 2", "checked_on: x2"),
        "a: [\n",
    ],
)
def test_file_that_lacks_something_changes_nothing(file: Path, text: str) -> None:
    assert text != GOOD
    helplines = Helplines(file)
    before = helplines()
    write(file, text)
    assert helplines() == before
    write(file, GOOD.replace("0800-2000", "0800-2222"), seconds_ago=30)
    assert helplines()["violence_at_home"]["NL"]["call"] == "0800-2222"


def test_no_start_without_numbers(file: Path) -> None:
    write(file, "checked_on: 2026-11-23\n")
    with pytest.raises(BadHelplines):
        Helplines(file)


def test_file_that_is_gone_for_a_moment_changes_nothing(file: Path) -> None:
    helplines = Helplines(file)
    before = helplines()
    file.unlink()
    assert helplines() == before


@pytest.mark.parametrize(
    ("country", "language", "named"),
    [
        ("NL", "nl", "het Daklozenloket van je gemeente"),
        ("NL", "en", "your municipality's desk for people without a home"),
        ("BE", "nl", "het CAW"),
        ("BE", "en", "CAW"),
    ],
)
def test_a_desk_is_named_in_the_candidates_language(country: str, language: str, named: str) -> None:
    assert named in helpline("homelessness", {"country": country}, language)


def test_a_proper_name_is_the_same_in_both_languages() -> None:
    assert "Veilig Thuis" in helpline("violence_at_home", {"country": "NL"}, "en")
