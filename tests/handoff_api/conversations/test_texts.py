"""Law 11: what the service says is true at night too, when nobody reads along."""

import re

import pytest

from handoff_api.conversations.helplines import LINES_OF, helplines_text, shipped
from handoff_api.conversations.texts import TEXTS
from handoff_api.handoffs.lines import LINES

KINDS = [*LINES_OF, "danger", "threat", None]
SAID = [
    *(text for texts in (*TEXTS.values(), *LINES.values()) for text in texts.values()),
    *(helplines_text(shipped(), kind, language, "NL") for kind in KINDS for language in ("nl", "en")),
]
READS_NOW = re.compile(
    r"\b(we|wij) lezen wat|\bkijkt (hier|er)naar|\bleest het\b|will look at this\b|will read it\b", re.I
)


@pytest.mark.parametrize("text", SAID)
def test_no_text_suggests_that_somebody_reads_now(text: str) -> None:
    assert not READS_NOW.search(text)
