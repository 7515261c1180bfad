"""The one error of the launcher."""


class Refusal(Exception):
    """Something that the person at the keyboard can put right. Shown as one line, without a traceback."""
