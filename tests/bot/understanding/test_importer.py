"""The examples are read once, and are what Rasa itself would make of the files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message

from bot.importer import Importer

SMALL = """version: "3.1"
nlu:
- intent: greet
  examples: |
    - hoi daar
    - goede morgen
- intent: emotional_load
  metadata: {kind: grief}
  examples: |
    - 32 uur, [meer lukt niet sinds papa er niet meer is](signal)
    - alles staat stil
- intent: ask_human
  metadata: {held_out: true, language: nl}
  examples: |
    - iemand van vlees en bloed graag
"""


def test_the_examples_are_those_that_rasa_makes_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "nlu" / "nl").mkdir(parents=True)
    (tmp_path / "nlu" / "nl" / "some.yml").write_text(SMALL, encoding="utf-8")
    ours = Importer(training_data_paths=[str(tmp_path)]).get_nlu_data()
    theirs = RasaFileImporter(training_data_paths=[str(tmp_path)]).get_nlu_data()
    assert [without_language(message) for message in ours.training_examples] == [
        without_language(message) for message in theirs.training_examples
    ]
    assert {message.data["metadata"]["intent"]["language"] for message in ours.training_examples} == {"nl"}
    assert len(ours.training_examples) == 5


def without_language(message: Message) -> dict[str, Any]:
    """The folder tells the language, which Rasa does not hand on."""
    metadata = message.data.get("metadata") or {}
    said = {name: value for name, value in (metadata.get("intent") or {}).items() if name != "language"}
    rest = {name: value for name, value in message.data.items() if name != "metadata"}
    return {**rest, "metadata": {"intent": said}} if said else rest


def test_the_projects_own_rules_and_stories_are_still_found() -> None:
    def talks(importer: TrainingDataImporter) -> list[str]:
        return sorted(step.block_name or "" for step in importer.get_stories().story_steps)

    ours = Importer("config.yml", "domain.yml", ["data"])
    assert talks(ours) == talks(RasaFileImporter("config.yml", "domain.yml", ["data/rules", "data/stories"]))
    assert talks(ours)


def test_a_single_file_is_read_as_rasa_reads_it(tmp_path: Path) -> None:
    (tmp_path / "test.yml").write_text(SMALL, encoding="utf-8")
    assert len(Importer(training_data_paths=[str(tmp_path / "test.yml")]).get_nlu_data().training_examples) == 5
