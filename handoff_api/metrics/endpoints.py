"""`/metrics`, for a Prometheus on this machine, or one that knows the token. Never for the public."""

import hmac
from collections.abc import Iterator
from ipaddress import ip_address

from fastapi import APIRouter, Request, Response
from prometheus_client.core import Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from handoff_api import metrics
from handoff_api.errors import NotSignedIn
from handoff_api.in_force.holder import InForce
from handoff_api.metrics.state import State, read_state

router = APIRouter(include_in_schema=False)

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")


@router.get("/metrics")
async def read_metrics(request: Request) -> Response:
    """In the text format, or in the OpenMetrics format for who asks for that."""
    if not may_read(request):
        raise NotSignedIn("metrics need the token that GEZIEN_METRICS_TOKEN sets")
    state = await read_state(request.app)
    encode, content_type = choose_encoder(request.headers.get("accept", ""))
    return Response(encode(_Both(state)), headers={"content-type": content_type})


class _Both(Collector):
    """What was counted, and what was looked up now, as one."""

    def __init__(self, state: State) -> None:
        self.state = state

    def collect(self) -> Iterator[Metric]:
        yield from metrics.registry.collect()
        yield from self.state.collect()


def may_read(request: Request) -> bool:
    in_force: InForce = request.app.state.in_force
    settings = in_force.settings
    token = settings.metrics_token.get_secret_value() if settings.metrics_token else ""
    given = request.headers.get("authorization", "")
    if token and hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return True
    return not given and not settings.public_url and _from_this_machine(request)


def _from_this_machine(request: Request) -> bool:
    """Directly, that is: what a proxy on this machine passes on comes from anywhere. Some proxies leave no mark, so
    where there is one (`public_url` is set) this is not enough."""
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        return request.client is not None and ip_address(request.client.host).is_loopback
    except ValueError:
        return False
