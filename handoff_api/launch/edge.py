"""The service as uvicorn starts it: `uvicorn --factory handoff_api.launch.edge:app`."""

from fastapi import FastAPI

from handoff_api.app import create_app
from handoff_api.config import read_settings


def app() -> FastAPI:
    return create_app(read_settings())
