"""An assistant of one's own for one command: Rasa and the action server on free ports, gone when it ends."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from handoff_api.config import Settings
from handoff_api.launch import programs
from handoff_api.launch.home import Home
from handoff_api.launch.instance import secret_of
from handoff_api.launch.refusal import Exit, Refusal
from handoff_api.launch.reload import running_on
from handoff_api.launch.supervisor import Patience, Supervisor

QUICK = Patience(between_probes=1.0)


@dataclass(frozen=True)
class Assistant:
    url: str
    secret: str


@asynccontextmanager
async def own_assistant(home: Home, settings: Settings, model: Path) -> AsyncIterator[Assistant]:
    """Healthy when it is given; stopped at the end, also after an error or Ctrl-C. Only logs stay, in HOME/logs."""
    secret = secrets.token_urlsafe(32)
    ports = programs.Ports.choose(settings.port)
    supervisor = Supervisor(lambda text: print(text, flush=True), QUICK)
    try:
        for program in (
            programs.actions(home, ports, secret, settings),
            programs.rasa(home, ports, secret, settings, model),
        ):
            supervisor.start(replace(program, log=home.log(f"explain-{program.name}")))
        await supervisor.all_ready()
        yield Assistant(ports.rasa_url, secret)
    finally:
        await supervisor.stop()


def running_assistant(home: Home) -> Assistant:
    """That of the instance which runs on this home."""
    running_on(home)
    try:
        return Assistant(home.rasa_url.read_text(encoding="utf-8").strip(), secret_of(home))
    except OSError as error:
        raise Refusal(f"{home.rasa_url} cannot be read: {error.strerror}", Exit.UNAVAILABLE) from error
