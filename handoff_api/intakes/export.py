"""Intakes as CSV that a spreadsheet opens without running anything."""

import csv
import io
import re
from collections.abc import Sequence

from handoff_api.intakes.schemas import InBothRead, IntakeRead

COLUMNS = {
    "nl": ("gesprek", "kandidaat", "vacature", "afgerond op", "afronding", "wil niet zeggen", "nog open",
           "anders dan gevraagd", "antwoord beloofd door", "antwoord beloofd voor"),
    "en": ("conversation", "candidate", "vacancy", "completed at", "completed by", "declined", "open",
           "differs from what was asked", "answer promised by", "answer promised before"),
}  # fmt: skip
WHY = {"nl": {"confirmed": "bevestigd", "silence": "stilte"}, "en": {"confirmed": "confirmed", "silence": "silence"}}

_STARTS_A_FORMULA = re.compile(r"^[\s]*[=+\-@\t\r|%]")
_NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?$")  # a telephone number, or a value below zero: harmless


def csv_of(intakes: Sequence[IntakeRead], language: str) -> str:
    """One line per intake, one column per kind of answer. Begins with a mark that tells Excel that this is UTF-8."""
    labels: dict[str, str] = {}
    for intake in intakes:
        for fact in intake.facts:
            labels.setdefault(fact.name, _in(fact.label, language))
    first, rest = COLUMNS[language][:5], COLUMNS[language][5:]
    output = io.StringIO()
    writer = csv.writer(output, quoting=csv.QUOTE_MINIMAL)
    writer.writerow([*first, *map(safe, labels.values()), *rest])
    for intake in intakes:
        answers = {fact.name: _in(fact.shown, language) for fact in intake.facts}
        writer.writerow(
            map(
                safe,
                [
                    str(intake.conversation_id),
                    intake.candidate_name or "",
                    intake.vacancy_title or "",
                    intake.completed_at.isoformat(timespec="minutes"),
                    WHY[language][intake.why],
                    *(answers.get(name, "") for name in labels),
                    _list(intake.declined, language),
                    _list(intake.open, language),
                    _list(intake.notes, language),
                    intake.promise.name or "",
                    intake.promise.by.isoformat(timespec="minutes") if intake.promise.by else "",
                ],
            )
        )
    return "\ufeff" + output.getvalue()


def safe(cell: str) -> str:
    """A cell that a spreadsheet takes as text, whatever a candidate typed."""
    if _STARTS_A_FORMULA.match(cell) and not _NUMBER.match(cell):
        return "'" + cell
    return cell


def _list(texts: Sequence[InBothRead], language: str) -> str:
    return "; ".join(_in(text, language) for text in texts)


def _in(text: InBothRead, language: str) -> str:
    return text.en if language == "en" else text.nl
