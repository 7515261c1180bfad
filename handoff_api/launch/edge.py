"""The service as uvicorn starts it: `uvicorn --factory handoff_api.launch.edge:app`."""

import signal

from fastapi import FastAPI

from handoff_api import logs
from handoff_api.app import create_app
from handoff_api.config import Settings, home_of, read_settings
from handoff_api.in_force.holder import InForce
from handoff_api.in_force.settings_file import LastInForce


def app() -> FastAPI:
    settings = _settings()
    logs.configure(settings.log_level)
    service = create_app(settings)
    in_force: InForce = service.state.in_force
    signal.signal(signal.SIGHUP, lambda *_: in_force.reload_soon())
    return service


def _settings() -> Settings:
    """Those in force last, where a file that is being worked on meets a process that is started again after it died."""
    try:
        return read_settings()
    except ValueError:  # values that cannot be right, or no TOML
        if not (home_of() / LastInForce.file).exists():
            raise
        return LastInForce()
