"""Parts of a message that say themselves what they are about: "Uren: 32", "salaris mag wel 3000 zijn"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.parsing.message import Message

_NAMES = {
    "name": r"(?:(?:voor|achter)?naam|(?:full |first |last )?name)(?=\s*[:=])",
    "start_date": r"start(?:datum)?|begindatum|beschikbaar(?:heid)?(?: (?:per|vanaf))?|start(?:ing)? date|availability"
    "|available(?: from)?",
    "hours_per_week": r"(?:aantal )?uren(?: per week)?|hours(?: (?:per|a) week)?",
    "notice_period": r"opzegtermijn|opzeg|notice(?: period)?",
    "salary": r"salaris(?:wens|indicatie)?|loon|looneis|uurloon|salary(?: expectation)?|pay|wage",
    "city": r"woonplaats|plaats|adres|town|city|place",
    "commute": r"reistijd|vervoer|reisafstand|travel time|transport|commute",
    "language_level": r"(?:niveau )?nederlands|taalniveau|dutch(?: level)?",
    "years_experience": r"(?:werk|vak)?ervaring|(?:work )?experience",
    "education": r"(?:hoogste )?opleiding|diploma|education|degree",
    "driving_licence": r"rijbewijs|(?:driving )?licen[cs]e",
    "shifts": r"ploegen(?:dienst)?|wisseldiensten?|shifts?|shift work",
    "weekend": r"weekend(?:en|werk|s)?|weekend work",
    "contact_channel": r"contact(?:voorkeur)?|contact preference",
}
_SUBJECT = re.compile(
    r"[\s\"'*•>-]*(?:(?:mijn|m'n|mn|my|de|het|the|nee|no(?=,)|sorry|oh|oeps|oops|ja|en|and|maar|but|ook|wacht|wait|qua"
    r"|voor de"
    r"|wat betreft|as for|for the|regarding)[\s,]+)*(?:"
    + "|".join(f"(?P<{slug}>{words})" for slug, words in _NAMES.items())
    + r")(?P<list>\s*[:=])?(?![\w'])(?! van (?!mij)| of (?:the|your)|[- ]?(?:vergoeding|schaal|slip))"
)


def named(m: Message) -> Iterator[tuple[str, int, int]]:
    """The question that a part answers, and where in the text that part stands. What answers the question that is open
    needs no name, so it counts as named only with a colon: "Hours: 40. Longest day so far: 14 hours"."""
    for at, part in enumerate(m.parts):
        subject = _SUBJECT.match(m.text, part.start, part.end)
        if not subject:
            continue
        end = part.end
        if subject["list"] and not m.text[subject.end() : end].strip() and at + 1 < len(m.parts):
            end = m.parts[at + 1].end  # the colon ended the clause; what it announces is the next
        slug = next(slug for slug in _NAMES if subject[slug])
        if slug == m.asked and not subject["list"]:
            continue
        yield slug, subject.end() if subject["list"] else subject.start(slug), end
