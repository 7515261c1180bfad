"""Counts the answers, by kind of status: enough to see that something goes wrong, whatever it is."""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handoff_api import metrics

NOT_COUNTED = ("/api/v1/health", "/metrics")  # machines ask, and "not ready yet" is a proper answer


class Counted:
    """Notes also when the call came in, as `request.state.begun`."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in NOT_COUNTED:
            await self.app(scope, receive, send)
            return
        scope.setdefault("state", {})["begun"] = time.perf_counter()

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                metrics.responses.labels(status=f"{message['status'] // 100}xx").inc()
            await send(message)

        await self.app(scope, receive, sending)
