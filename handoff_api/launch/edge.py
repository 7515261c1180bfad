"""The service as uvicorn starts it: `uvicorn --factory handoff_api.launch.edge:app`."""

import signal

from fastapi import FastAPI

from handoff_api import logs
from handoff_api.app import create_app
from handoff_api.config import Settings, home_of, read_settings
from handoff_api.in_force.holder import InForce
from handoff_api.in_force.settings_file import LastInForce, text_of


def app() -> FastAPI:
    settings = _settings()
    logs.configure(settings.log_level)
    service = create_app(settings)
    in_force: InForce = service.state.in_force
    signal.signal(signal.SIGHUP, lambda *_: in_force.reload_soon())
    return service


def _settings() -> Settings:
    """Those in force last, where a file that is being worked on meets a process that is started again after it died.

    There are such only while `up` runs: a file that is wrong at its start is refused.
    """
    kept = (home_of() / LastInForce.file).exists()
    try:
        settings = read_settings()
    except ValueError:  # values that cannot be right, or no TOML
        if not kept:
            raise
        return LastInForce()
    gone = kept and not text_of(settings.home / Settings.file)
    return LastInForce() if gone else settings
