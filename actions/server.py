"""The action server: `python -m actions.server --port 5055`. Answers only callers that carry the shared secret."""

from __future__ import annotations

import argparse
import hmac
import json
import logging
import os
import time
import zlib

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

import actions
from bot import logs, trace
from bot.timings import ms_since

logger = logging.getLogger("actions.server")  # also when it is run as a program


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
        logs.serving()
        trace.take(request.headers.get(trace.HEADER))
        begun = time.perf_counter()
        deflated = request.headers.get("Content-Encoding") == "deflate"
        try:
            call = json.loads(zlib.decompress(request.body) if deflated else request.body)
            action, conversation = call.get("next_action"), call.get("sender_id")
        except (ValueError, AttributeError, zlib.error) as error:
            logger.warning("action_malformed", {"error": type(error).__name__})
            return response.json({"error": "the body is no call of an action"}, status=400)
        known = action if action in executor.actions else "unknown"  # what is asked for is not ours until we know it
        about = {"conversation": logs.only_id(conversation), "action": known}
        try:
            answer = response.json(await executor.run(call))
        except ActionNotFoundException:
            logger.warning("action_failed", {**about, "error": "ActionNotFoundException"})
            return response.json({"error": "no such action", "action_name": action}, status=404)
        except ActionExecutionRejection:
            logger.warning("action_failed", {**about, "error": "ActionExecutionRejection"})
            return response.json({"error": "rejected", "action_name": action}, status=400)
        except (
            Exception
        ) as error:  # whatever it is, the turn fails and a person takes over; its text may quote a message
            logger.error("action_failed", {**about, "error": type(error).__name__, "place": logs.place(error)})
            return response.json({"error": type(error).__name__, "action_name": action}, status=500)
        logger.info("action", {**about, "ms": round(ms_since(begun), 1)})
        return answer

    return app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=5055)
    parser.add_argument("--host", default="127.0.0.1", help="listens on loopback unless told otherwise")
    arguments = parser.parse_args()
    secret = os.environ.get("GEZIEN_SECRET")
    if not secret:
        parser.error("GEZIEN_SECRET is not set; the action server answers nobody without it")
    logs.configure("actions")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)  # it tells of every action at the start
    create_app(secret).run(host=arguments.host, port=arguments.port, access_log=False, debug=False)


if __name__ == "__main__":
    main()
