"""What another command asks of a running `up`, and what came of it: two small files in HOME."""

import json
import time
from dataclasses import asdict, dataclass
from uuid import uuid4

from handoff_api.files import read_json, write_whole
from handoff_api.launch.home import Home
from handoff_api.launch.refusal import Exit, Refusal

ASKED, ANSWERED = "asked.json", "answered.json"
LOOK_S = 0.2


@dataclass(frozen=True)
class Errand:
    id: str
    model: str  # the archive that the assistant shall run on


@dataclass(frozen=True)
class Outcome:
    id: str
    done: bool
    text: str


def ask(home: Home, model: str, patience_s: float) -> Outcome:
    """Waits for what comes of it. Raises Refusal when nobody answers."""
    errand = Errand(uuid4().hex, model)
    write_whole(home.path / ASKED, json.dumps(asdict(errand)))
    until = time.monotonic() + patience_s
    while time.monotonic() < until:
        answer = read_json(home.path / ANSWERED)
        if answer.get("id") == errand.id:
            return Outcome(errand.id, bool(answer.get("done")), str(answer.get("text", "")))
        time.sleep(LOOK_S)
    raise Refusal(
        f"./gezien up did not answer within {patience_s:.0f} s; what it does stands in its own output", Exit.UNAVAILABLE
    )


def asked(home: Home) -> Errand | None:
    """The errand that waits; each is given once."""
    given = read_json(home.path / ASKED)
    if not {"id", "model"} <= given.keys():
        return None
    (home.path / ASKED).unlink(missing_ok=True)
    return Errand(str(given["id"]), str(given["model"]))


def answer(home: Home, outcome: Outcome) -> None:
    write_whole(home.path / ANSWERED, json.dumps(asdict(outcome)))


def forget(home: Home) -> None:
    """At the start of `up`: what was asked of an earlier one is over."""
    for name in (ASKED, ANSWERED):
        (home.path / name).unlink(missing_ok=True)
