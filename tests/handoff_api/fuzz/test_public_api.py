"""The whole public API, as its own description gives it, called with what fits it and with what does not.

For every call: no failure of ours, an answer as described, and nothing for who may not have it.
"""

import os
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import hypothesis
import pytest
import schemathesis
from hypothesis import HealthCheck
from schemathesis.checks import CHECKS, load_all_checks

from handoff_api.app import create_app
from handoff_api.config import Settings
from tests.handoff_api.fuzz.conftest import Service

load_all_checks()
TIMES = 200 if os.environ.get("GEZIEN_TEST_LONG") else 3
ALWAYS = CHECKS.get_by_names(["not_a_server_error", "content_type_conformance", "response_schema_conformance"])
AS_DESCRIBED = [*ALWAYS, *CHECKS.get_by_names(["status_code_conformance"])]
FOR_ANYBODY = {
    "GET /api/v1/vacancies",
    "POST /api/v1/conversations",
    "GET /api/v1/health",
    "POST /api/v1/recruiter/sign-in",
    "GET /widget/{name}.js",
    "GET /widget/settings.json",
}
OF_CANDIDATES = ("/messages", "/events", "/handoff", "/continue", "/memory", "/memory/{name}", "{conversation_id}")
ONLY_LEADS = {"POST /api/v1/recruiters/invites"}


def described() -> Any:
    """What the service says of itself. Streams never end, and have a test of their own."""
    with tempfile.TemporaryDirectory() as home:
        app = create_app(Settings(home=Path(home), secret="only to be described", demo=True))
        return schemathesis.openapi.from_dict(app.openapi()).exclude(path_regex="/stream$")


API = described()
OFTEN = hypothesis.settings(
    max_examples=TIMES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    derandomize=not os.environ.get("GEZIEN_TEST_LONG"),
)


def is_candidates(case: Any) -> bool:
    path = case.operation.path
    return path.startswith("/api/v1/me") or (path.startswith("/api/v1/conversations/") and path.endswith(OF_CANDIDATES))


def call(case: Any, service: Service, headers: dict[str, str], conversation: UUID | str | None = None) -> Any:
    if conversation and "conversation_id" in (case.path_parameters or {}):
        case.path_parameters["conversation_id"] = str(conversation)
    return case.call(base_url=service.url, headers=headers)


@API.parametrize()
@OFTEN
def test_nobody_gets_only_what_is_for_anybody(case: Any, service: Service, somebody: UUID) -> None:
    response = call(case, service, {}, somebody)
    case.validate_response(response, checks=AS_DESCRIBED)
    if case.operation.label not in FOR_ANYBODY:
        assert response.status_code >= 400


@API.parametrize()
@OFTEN
def test_candidate_gets_only_their_own(case: Any, service: Service, somebody: UUID) -> None:
    own, headers = service.candidate()
    others = call(case, service, headers, somebody)
    case.validate_response(others, checks=ALWAYS)
    if case.operation.label not in FOR_ANYBODY and not case.operation.path.startswith("/api/v1/me"):
        assert others.status_code >= 400
    response = call(case, service, headers, own)
    case.validate_response(response, checks=AS_DESCRIBED)
    if case.operation.label not in FOR_ANYBODY and not is_candidates(case):
        assert response.status_code >= 400


@API.parametrize()
@OFTEN
def test_recruiter_gets_what_a_recruiter_may(case: Any, service: Service) -> None:
    conversation, _ = service.candidate()
    response = call(case, service, service.recruiter(), conversation)
    case.validate_response(response, checks=AS_DESCRIBED)
    if is_candidates(case) or case.operation.label in ONLY_LEADS:
        assert response.status_code >= 400


@API.parametrize()
@OFTEN
def test_team_lead_meets_no_failure(case: Any, service: Service, somebody: UUID) -> None:
    response = call(case, service, service.recruiter("lead"), somebody)
    case.validate_response(response, checks=AS_DESCRIBED)


def test_every_protected_call_says_so_in_the_description() -> None:
    paths = described().raw_schema["paths"]
    silent = {
        f"{method.upper()} {path}"
        for path, calls in paths.items()
        for method, operation in calls.items()
        if not operation.get("security")
    }
    assert silent <= FOR_ANYBODY | {"POST /api/v1/recruiters/welcome/{token}"}


@pytest.mark.parametrize("header", ["-1", "9" * 40, "１２", "0x1", "", "3 3", "3\u200b", "null"])
def test_stream_bears_any_last_event_id(service: Service, header: str) -> None:
    import httpx2

    conversation, headers = service.candidate()
    path = f"{service.url}/api/v1/conversations/{conversation}/stream"
    sent = {**headers, "last-event-id": header.encode()}
    with httpx2.stream("GET", path, headers=sent, trust_env=False, timeout=10) as stream:
        assert stream.status_code == 200
        assert next(stream.iter_lines()).startswith(":")
