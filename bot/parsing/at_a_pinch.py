"""Ways to work that are not the usual one: "if it rains I take the bus", "else my dad's car"."""

from __future__ import annotations

import re

from bot.parsing.patterns import look_for

_MISHAP = (  # what keeps somebody from the usual way
    r"(?:rain(?:s|y|ing|ed)?|wet|pour\w*|snow\w*|freez\w*|icy|storm\w*|wind|windy|(?:i am|i'm|am|is) ill"
    r"|sick|late|regen(?:t|de|achtig)?|nat"
    r"|sneeuw\w*|vriest|glad(?! (?:to|if|when)\b)|ziek|hoost|giet)"
)
_NOT_SO = r"(?:(?!\b(?:not|niet?|never|nooit)\b|n't\b)[^.!?;\n\d])"  # "if it does not rain" is the usual way
_ELSE = r"(?:otherwise|or else|else|anders)"
_BEFORE = look_for(  # "if it rains I take the bus", "else my dad's car"
    rf"\b(?:if|when|als|wanneer|bij|with)\b{_NOT_SO}{{0,24}}\b{_MISHAP}\b"
    rf"(?:(?!\b(?:{_ELSE}|usually|normally|meestal|normaal)\b)[^.!?;\n\d]){{0,30}}$"
    r"|^(?![^.!?]*\b(?:if|when|als|wanneer|with|bij)\b).*"
    r"\b(?<!something )(?<!nothing )(?<!anything )(?<!niet )(?<!niets )(?<!niks )(?<!iets )"
    rf"(?:{_ELSE}|above (?:this|that)|daarboven)\W+(?:\w+\W+){{0,4}}$"
)
_AFTER = look_for(rf"\s*,?\s*(?:only |alleen )?(?:if|when|als|wanneer|bij)\b{_NOT_SO}{{0,16}}\b{_MISHAP}\b")


def at_a_pinch(text: str, means: re.Match[str]) -> bool:
    """Whether they come by these means only when the usual way will not do."""
    start = max(text.rfind(c, 0, means.start()) for c in ".!?;\n\x00") + 1
    before = text[start : means.start()]
    if re.search(r"\b(?:always|altijd|still|even|zelfs|or shine)\b", before):
        return False  # "with wind or rain, always by bike"
    return bool(_BEFORE.search(before) or _AFTER.match(text, means.end()))
