"""Long messages made of short examples, so that nobody is taken for being in need because they write much.

Who is in distress often writes at length, and of routine people mostly short messages get written as examples. What a
model then learns is length. So it also learns from several routine texts in one message, and from what needs a person
with routine around it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from bot.examples import Example

ROUTINE, LOADED = 1_500, 800  # stories of each kind in each language
PARTS = (2, 3, 3, 4)  # routine texts in one of them
AROUND = (1, 2)  # ... beside a loaded one


def tell_stories(taught: Sequence[Example], *, routine: int = ROUTINE, loaded: int = LOADED) -> list[Example]:
    """The same ones for the same examples; at most so many of each kind in each language."""
    dice = random.Random(0)  # noqa: S311  (no secret)
    told: list[Example] = []
    for language in sorted({example.language for example in taught}):
        own = [example for example in taught if example.language == language]
        calm = [example for example in own if example.need is None]
        needy = [example for example in own if example.need is not None]
        if len(calm) < max(PARTS) or not needy:
            continue
        for _ in range(min(routine, len(calm))):
            parts = dice.sample(calm, dice.choice(PARTS))
            told.append(replace(parts[0], text=joined([part.text for part in parts]), spans=()))
        for _ in range(min(loaded, len(needy))):
            one = dice.choice(needy)
            parts = [*dice.sample(calm, dice.choice(AROUND)), one]
            dice.shuffle(parts)
            told.append(replace(one, text=joined([part.text for part in parts]), spans=()))
    return told


def joined(texts: Sequence[str]) -> str:
    """One message of several sentences."""
    return " ".join(text if text[-1] in ".!?…" else text + "." for text in texts)
