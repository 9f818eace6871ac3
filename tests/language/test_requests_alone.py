"""With nothing else open, what people ask of the messages is heard however they put it.

Of 120 requests, outcomes included, 55 were done as meant before their rules; of 40 others afterwards, blind, 17.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.language.reminding import hear_request

NOW = datetime(2026, 3, 11, 10, 20)
LINES = [
    tuple(line.split(" | ", 1))
    for line in Path(__file__).with_name("reminding_alone_lines.txt").read_text("utf-8").splitlines()
    if " | " in line and not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "words"), LINES)
def test_it_is_heard_as_what_it_is(kind: str, words: str) -> None:
    request = hear_request(words, NOW, alone=True)
    assert (request.kind if request else "-") in kind.split("/")


@pytest.mark.parametrize(
    "words",
    [
        "the notifications are too much",
        "could we leave Sundays out of it, that's the one day for the family",
        "what's outstanding is the money",
    ],
)
def test_in_the_middle_of_a_talk_it_may_be_of_something_else(words: str) -> None:
    request = hear_request(words, NOW)
    assert request is None or not request.named


def test_a_time_that_no_one_would_write_in_figures_is_read() -> None:
    request = hear_request("set a reminder for monday eight forty five prep for the board", NOW)
    assert request is not None and request.due == "2026-03-16T08:45"
