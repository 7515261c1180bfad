"""Reads data/nlu once. Rasa's own importer reads, checks and copies every example many times over: half a minute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rasa.shared.data
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.examples import Example, read_examples


class Taught(Message):
    """An example that nobody changes: copies of it are itself, and what tells it apart is reckoned once."""

    _mark: str | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> Taught:
        return self

    def fingerprint(self) -> str:
        if self._mark is None:
            self._mark = super().fingerprint()
        return self._mark

    def __hash__(self) -> int:
        return int(self.fingerprint(), 16)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and other.data == self.data


class Importer(RasaFileImporter):
    """Of a folder with `nlu/<language>/*.yml` in it; anything else is read as Rasa reads it.

    The examples are the same as Rasa would make of these files; a test compares them.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        paths = [training_data_paths] if isinstance(training_data_paths, str) else list(training_data_paths or [])
        self._taught = [Path(path, "nlu") for path in paths if Path(path, "nlu").is_dir()]
        if len(self._taught) != len(paths) or not paths:
            self._taught = []
            super().__init__(config_file, domain_path, training_data_paths)
            return
        talks = [str(path) for path in sorted(self._taught[0].parent.iterdir()) if path.name != "nlu"]
        self.config_file, self._domain_path = config_file, domain_path
        self._nlu_files: list[str] = []
        self._story_files = rasa.shared.data.get_data_files(talks, YAMLStoryReader.is_stories_file)
        self._conversation_test_files: list[str] = []
        self._read: TrainingData | None = None

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        if not self._taught:
            return super().get_nlu_data(language)
        if self._read is None:
            self._read = TrainingData([_message(e) for folder in self._taught for e in read_examples(folder)])
        return self._read


def _message(example: Example) -> Taught:
    """As Rasa's reader makes it of a block with metadata and marked words."""
    data: dict[str, Any] = {TEXT: example.text, INTENT: example.intent}
    if example.spans:
        data[ENTITIES] = [
            {"start": start, "end": end, "value": example.text[start:end], "entity": "signal"}
            for start, end in example.spans
        ]
    said: dict[str, Any] = {"language": example.language}
    if example.kind:
        said["kind"] = example.kind
    if example.held_out:
        said["held_out"] = True
    data[METADATA] = {METADATA_INTENT: said}
    return Taught(data=data)
