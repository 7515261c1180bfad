"""Why a person is needed, in a recruiter's words. One table; the codes are those of DESIGN.md part 3."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reason:
    urgency: int
    nl: str
    en: str


# A key is a code, or "code:kind" where the kind has words or an urgency of its own.
REASONS: Mapping[str, Reason] = {
    "negotiation": Reason(0, "Wil onderhandelen over de voorwaarden", "Wants to negotiate the terms"),
    "beyond_the_bot": Reason(
        0, "Vraag waar de assistent geen antwoord op heeft", "Asks what the assistant cannot answer"
    ),
    "unclear": Reason(0, "De assistent begreep het niet", "The assistant did not understand"),
    "asked_for_human": Reason(1, "Vraagt om een mens", "Asked for a person"),
    "contests_approach": Reason(1, "Vraagt waarom wij contact zoeken", "Questions why we got in touch"),
    "sensitive_matter": Reason(1, "Vertelt iets persoonlijks of gevoeligs", "Shares something personal or sensitive"),
    "complaint": Reason(1, "Heeft een klacht", "Has a complaint"),
    "repeated_trouble": Reason(
        1, "Het gesprek met de assistent loopt stroef", "Keeps getting stuck with the assistant"
    ),
    "bot_unavailable": Reason(1, "De assistent was niet bereikbaar", "The assistant was not available"),
    "emotional_load": Reason(2, "Zit ergens mee en heeft een mens nodig", "Is having a hard time and needs a person"),
    "complaint:discrimination": Reason(2, "Klacht over discriminatie", "Complaint about discrimination"),
    "complaint:harassment": Reason(2, "Klacht over intimidatie of pesten", "Complaint about harassment or bullying"),
    "complaint:safety": Reason(2, "Klacht over veiligheid", "Complaint about safety"),
    "crisis": Reason(3, "Mogelijk in acute nood", "May be in acute distress"),
    "crisis:self_harm": Reason(3, "Mogelijk gevaar voor zichzelf", "May be at risk of self-harm"),
    "crisis:third_person": Reason(3, "Maakt zich ernstig zorgen om een ander", "Is very worried about somebody else"),
    "crisis:violence_at_home": Reason(3, "Mogelijk geweld thuis", "Possible violence at home"),
    "crisis:danger": Reason(3, "Mogelijk in direct gevaar", "May be in immediate danger"),
    "crisis:exploitation": Reason(3, "Mogelijk uitbuiting of gedwongen werk", "Possible exploitation or forced work"),
    "crisis:homelessness": Reason(3, "Heeft geen plek om te slapen", "Has no place to sleep"),
    "crisis:threat": Reason(3, "Bedreigt iemand", "Threatens somebody"),
}
STEPPED_IN = Reason(0, "Zelf ingestapt", "Stepped in unasked")  # a recruiter wrote without being called
UNKNOWN = Reason(1, "Reden onbekend", "Unknown reason")

ABOUT_A_PERSON = frozenset({"discrimination", "harassment", "safety", "person", "recruiter"})


def reason_for(code: str, kind: str | None = None) -> Reason:
    """The words and urgency of a code; a kind we have no words for falls back on its code."""
    if ":" in code and kind is None:
        code, kind = code.split(":", 1)
    return REASONS.get(f"{code}:{kind}") or REASONS.get(code, UNKNOWN)


def urgency_of(reasons: Iterable[Mapping[str, Any]]) -> int:
    """The highest counts."""
    return max((reason_for(r["code"], r.get("kind")).urgency for r in reasons), default=0)


def is_crisis(reasons: Iterable[Mapping[str, Any]]) -> bool:
    return any(_code(r) == "crisis" for r in reasons)


def for_lead(reasons: Iterable[Mapping[str, Any]], staff: Iterable[str] = ()) -> bool:
    """Whether only a team lead may see this first: a threat, or a complaint about a person.

    A complaint is about a person when its kind says so, or when the quoted words name one of the staff.
    """
    names = [name.casefold() for name in staff if name]
    for reason in reasons:
        code, kind = _code(reason), _kind(reason)
        quote = str(reason.get("quote") or "").casefold()
        if code == "crisis" and kind == "threat":
            return True
        if code == "complaint" and (kind in ABOUT_A_PERSON or "recruiter" in quote or any(n in quote for n in names)):
            return True
    return False


def merged(old: Iterable[Mapping[str, Any]], new: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """All reasons once, in the order in which they came; the same code and kind keeps its first quote."""
    result: dict[tuple[str, str | None], dict[str, Any]] = {}
    for reason in (*old, *new):
        result.setdefault((_code(reason), _kind(reason)), dict(reason))
    return list(result.values())


def _code(reason: Mapping[str, Any]) -> str:
    return str(reason["code"]).split(":", 1)[0]


def _kind(reason: Mapping[str, Any]) -> str | None:
    code = str(reason["code"])
    return reason.get("kind") or (code.split(":", 1)[1] if ":" in code else None)
