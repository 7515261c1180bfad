"""Rows and answers by hand."""

import json
from pathlib import Path
from typing import Any

from handoff_api.launch.evaluation.heard import Heard
from handoff_api.launch.evaluation.unseen import Dialogue, Message, Turn

CRISIS = Heard("hand_off", 3, [{"code": "crisis", "kind": "self_harm"}], language="en")
CALLED = Heard("hand_off", 2, [{"code": "emotional_load"}], language="en")
ASKED = Heard("clarify", language="en")
HANDLED = Heard("handle", language="en")


def message(kind: str, route: str = "human", **more: Any) -> Message:
    given = {"id": "1", "lang": "en", "context": None, "text": "…", "facts": {}, **more}
    return Message.model_validate({"kind": kind, "route": route, **given})


def dialogue(kind: str, *routes: str) -> Dialogue:
    turns = [Turn.model_validate({"say": f"turn {i}", "route": route, "facts": {}}) for i, route in enumerate(routes)]
    return Dialogue(id="d", lang="en", kind=kind, vacancy_hint="picker", turns=turns)


ROW = {
    "id": "a", "lang": "nl", "kind": "answer", "route": "bot", "context": "hours_per_week", "text": "32 uur",
    "facts": {"hours_per_week": 32},
}  # fmt: skip


def write_set(folder: Path, *lines: str | dict[str, Any], name: str = "messages-2026-11-27.nl.jsonl") -> Path:
    folder.mkdir(exist_ok=True)
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / name).write_text("\n".join(written) + "\n", encoding="utf-8")
    return folder
