"""The service as uvicorn starts it: `uvicorn --factory handoff_api.launch.edge:app`."""

from fastapi import FastAPI

from handoff_api import logs
from handoff_api.app import create_app
from handoff_api.config import read_settings


def app() -> FastAPI:
    settings = read_settings()
    logs.configure(settings.log_level)
    return create_app(settings)
