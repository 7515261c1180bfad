"""The action server: `python -m actions.server --port 5055`. Answers only callers that carry the shared secret."""

from __future__ import annotations

import argparse
import hmac
import json
import logging
import os
import zlib

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

import actions

logger = logging.getLogger(__name__)


def create_app(secret: str, *, name: str = "gezien_actions") -> Sanic:
    """A server with all actions of this package. Its errors say which action failed, never what a message held."""
    app = Sanic(name, configure_logging=False)
    executor = ActionExecutor()
    executor.register_package(actions)

    @app.middleware("request")
    async def authorise(request: Request) -> HTTPResponse | None:
        given = request.headers.get("Authorization", "")
        if hmac.compare_digest(given.encode(), f"Bearer {secret}".encode()):
            return None
        return response.json(
            {"error": "NotAuthorised", "message": "The shared secret is missing or wrong."}, status=401
        )

    @app.get("/health")
    async def health(request: Request) -> HTTPResponse:
        return response.json({"status": "ok"})

    @app.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        deflated = request.headers.get("Content-Encoding") == "deflate"
        call = json.loads(zlib.decompress(request.body) if deflated else request.body)
        action = call.get("next_action")
        try:
            return response.json(await executor.run(call))
        except ActionNotFoundException:
            return response.json({"error": "no such action", "action_name": action}, status=404)
        except ActionExecutionRejection:
            return response.json({"error": "rejected", "action_name": action}, status=400)
        except (
            Exception
        ) as error:  # whatever it is, the turn fails and a person takes over; its text may quote a message
            logger.error("Action %s failed: %s at %s", action, type(error).__name__, _place(error))
            return response.json({"error": type(error).__name__, "action_name": action}, status=500)

    return app


def _place(error: BaseException) -> str:
    """File and line where an error arose, without its words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=5055)
    parser.add_argument("--host", default="127.0.0.1", help="listens on loopback unless told otherwise")
    arguments = parser.parse_args()
    secret = os.environ.get("GEZIEN_SECRET")
    if not secret:
        parser.error("GEZIEN_SECRET is not set; the action server answers nobody without it")
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    create_app(secret).run(host=arguments.host, port=arguments.port, access_log=False, debug=False)


if __name__ == "__main__":
    main()
