"""What a linear model gets to see of a text."""

import pytest

from bot.features import plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Is't nog vrij, die plek?", "is het nog vrij, die plek?"),
        ("heeeel graag", "heel graag"),
        ("32 of 36 uur", "00 of 00 uur"),
        ("mail jo@voorbeeld.nl, zie www.voorbeeld.nl", "mail  mailaddress  zie  weblink "),
    ],
)
def test_what_changes_nothing_is_read_alike(typed: str, read: str) -> None:
    assert plain(typed) == read
