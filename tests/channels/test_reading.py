"""Words at the door: what a channel hands over can be kept, and is no burden to the ear."""

from __future__ import annotations

import pytest

from bot.channels.reading import in_words
from bot.flows.core.incoming import Command, Text


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("ring Ana  tomorrow", "ring Ana  tomorrow"),
        ("ring Ana" + " " * 4000 + "tomorrow", "ring Ana tomorrow"),
        ("ring\t\t\u00a0\u00a0Ana", "ring Ana"),
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
        ("one\n \n\n    \ntwo", "one\n\ntwo"),
        ("half \ud800 a sign", "half ? a sign"),
    ],
)
def test_a_wide_gap_is_kept_as_a_narrow_one(sent: str, kept: str) -> None:
    assert in_words(sent) == Text(kept)


def test_what_follows_a_command_is_kept_in_the_same_way() -> None:
    assert in_words("/remind   me" + " " * 50 + "tomorrow") == Command("remind", "me tomorrow")
