"""Which language a message is in, from positive evidence only."""

from __future__ import annotations


def detect(text: str) -> str | None:
    """`nl`, `en`, or None when nothing in the text tells."""
    return None


def wants(text: str) -> str | None:
    """The language a candidate asks to go on in, or None."""
    return None
