"""One line of `./gezien doctor`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    status: str  # ok, warning, problem
    what: str
    text: str  # with the remedy, where one is needed


def ok(what: str, text: str) -> Finding:
    return Finding("ok", what, text)


def warning(what: str, text: str) -> Finding:
    return Finding("warning", what, text)


def problem(what: str, text: str) -> Finding:
    return Finding("problem", what, text)
