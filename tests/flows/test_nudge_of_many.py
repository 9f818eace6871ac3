"""A nudge of very many things is no wall: the first of them, how many more there are, and one tap for all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.flows.core.book import Step
from tests.flows.nudged import BOOK, EARLIER, Nudged, flat
from tests.phrasings import words

MANY = replace(
    BOOK,
    steps=tuple(Step(number, f"errand {number}", "", "2026-03-20", session=1) for number in range(1, 41)),
)


def _nudged(count: int) -> Nudged:
    return Nudged(MANY).nudge(*(("before", number) for number in range(1, count + 1)), now=EARLIER)


def test_of_forty_the_first_eight_are_named_and_the_others_counted() -> None:
    told = _nudged(40)
    assert "8. errand 8" in told.text and "errand 9" not in told.text
    assert "32 more" in told.text
    assert "Show all" in flat(told.labels)


def test_one_tap_shows_all_of_them() -> None:
    told = _nudged(40).taps("Show all")
    assert "40. errand 40" in told.text and "more" not in told.text


@pytest.mark.parametrize("count", [2, 8, 10])
def test_a_few_are_all_named(count: int) -> None:
    told = _nudged(count)
    assert f"{count}. errand {count}" in told.text
    assert "Show all" not in flat(told.labels)
    assert words(told.text) < 120


def test_a_list_of_very_many_steps_has_buttons_for_the_first_twelve() -> None:
    told = Nudged(MANY).writes("show me my steps")
    assert "40. errand 40" in told.text
    assert len([row for row in told.labels if len(row) == 4]) == 12
    assert len(flat(told.labels)) <= 100, "more than this Telegram refuses under one message"
