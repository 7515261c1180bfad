"""Log files stay small while they are written to."""

import asyncio
import os
import shutil
from pathlib import Path

import pytest

from handoff_api.launch import log_files
from handoff_api.launch.log_files import MB, keep_small, set_aside


def test_a_file_that_has_grown_is_set_aside_and_its_writer_goes_on_at_the_beginning(tmp_path: Path) -> None:
    log = tmp_path / "edge.log"
    with log.open("ab", buffering=0) as writer:
        for number in range(3):
            writer.write(b"%d" % number * (MB + 1))
            set_aside(log, 1)
            writer.write(b"next\n")
            assert log.read_bytes() == b"next\n"
            earlier = (tmp_path / "edge.log.1").read_bytes()
            assert earlier.endswith(b"%d" % number), "the newest part is kept, the one before it goes"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["edge.log", "edge.log.1"]


def test_a_small_file_and_one_that_is_not_there_are_left_alone(tmp_path: Path) -> None:
    log = tmp_path / "edge.log"
    set_aside(log, 1)
    log.write_bytes(b"x" * MB)
    set_aside(log, 1)
    assert log.stat().st_size == MB
    assert not (tmp_path / "edge.log.1").exists()


def test_on_a_full_disk_the_file_is_emptied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path, to: Path) -> None:
        to.write_bytes(b"the part that fitted")
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(shutil, "copyfile", full)
    log = tmp_path / "edge.log"
    log.write_bytes(b"x" * (MB + 1))
    set_aside(log, 1)
    assert [(file.name, file.stat().st_size) for file in tmp_path.iterdir()] == [("edge.log", 0)]


async def test_it_looks_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_files, "LOOK_EVERY_S", 0.01)
    looking = asyncio.create_task(keep_small(tmp_path, 1))
    log = tmp_path / "rasa.log"
    for _ in range(2):
        with log.open("ab") as writer:
            writer.write(b"x" * (MB + 1))
        async with asyncio.timeout(5):
            while log.stat().st_size:
                await asyncio.sleep(0.01)
    looking.cancel()
