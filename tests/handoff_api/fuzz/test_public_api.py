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


def described(*, thorough: bool = True) -> Any:
    """What the service says of itself; thorough: with every boundary of every value, else with a few made-up calls.

    Streams never end, and have a test of their own.
    """
    with tempfile.TemporaryDirectory() as home:
        app = create_app(Settings(home=Path(home), secret="only to be described", demo=True))
        api = schemathesis.openapi.from_dict(app.openapi()).exclude(path_regex="/stream$")
    api.config.phases.coverage.enabled = thorough
    return api


def is_candidates_operation(context: Any) -> bool:
    path = context.operation.path
    return path.startswith("/api/v1/me") or (path.startswith("/api/v1/conversations/") and path.endswith(OF_CANDIDATES))


API, API_IN_BRIEF = described(), described(thorough=bool(os.environ.get("GEZIEN_TEST_LONG")))
OFTEN = hypothesis.settings(
    max_examples=TIMES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    derandomize=not os.environ.get("GEZIEN_TEST_LONG"),
)


def call(case: Any, service: Service, headers: dict[str, str], conversation: UUID | str | None = None) -> Any:
    if conversation and "conversation_id" in (case.path_parameters or {}):
        case.path_parameters["conversation_id"] = str(conversation)
    return case.call(base_url=service.url, headers=headers)


@API_IN_BRIEF.parametrize()
@OFTEN
def test_nobody_gets_only_what_is_for_anybody(case: Any, service: Service, somebody: UUID) -> None:
    response = call(case, service, {}, somebody)
    case.validate_response(response, checks=AS_DESCRIBED)
    if case.operation.label not in FOR_ANYBODY:
        assert response.status_code >= 400


@API_IN_BRIEF.parametrize()
@OFTEN
def test_candidate_gets_nothing_of_somebody_else(case: Any, service: Service, somebody: UUID) -> None:
    response = call(case, service, service.own_candidate()[1], somebody)
    case.validate_response(response, checks=ALWAYS)
    if case.operation.label not in FOR_ANYBODY and not case.operation.path.startswith("/api/v1/me"):
        assert response.status_code >= 400
    service.spend_by(response)


@API.include(func=is_candidates_operation).parametrize()
@OFTEN
def test_candidate_meets_no_failure(case: Any, service: Service) -> None:
    own, headers = service.own_candidate()
    response = call(case, service, headers, own)
    case.validate_response(response, checks=AS_DESCRIBED)
    service.spend_by(response)


@API.exclude(func=is_candidates_operation).parametrize()
@OFTEN
def test_recruiter_gets_what_a_recruiter_may(case: Any, service: Service) -> None:
    response = call(case, service, service.own_recruiter(), service.own_candidate()[0])
    case.validate_response(response, checks=AS_DESCRIBED)
    assert case.operation.label not in ONLY_LEADS or response.status_code >= 400
    service.spend_by(response)


@API_IN_BRIEF.include(func=is_candidates_operation).parametrize()
@OFTEN
def test_recruiter_cannot_act_as_the_candidate(case: Any, service: Service) -> None:
    response = call(case, service, service.own_recruiter(), service.own_candidate()[0])
    assert response.status_code >= 400


@API_IN_BRIEF.exclude(func=is_candidates_operation).parametrize()
@OFTEN
def test_team_lead_meets_no_failure(case: Any, service: Service, somebody: UUID) -> None:
    case.validate_response(call(case, service, service.own_recruiter("lead"), somebody), checks=AS_DESCRIBED)


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
