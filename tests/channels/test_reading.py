"""Words at the door: what a channel hands over can be kept, and is no burden to the ear."""

from __future__ import annotations

from time import process_time

import pytest

from bot.channels.reading import in_words, whole
from bot.flows.core.incoming import Command, Text
from bot.language.ideas import ideas_in
from bot.language.intents import hear_intents


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


def test_a_gap_of_a_whole_message_keeps_nobody_waiting() -> None:
    words = whole("I could ring" + " " * 4000 + "Ana, " + "\n" * 2000 + "or write")
    began = process_time()
    hear_intents(words)
    ideas_in(words)
    assert process_time() - began < 0.5
