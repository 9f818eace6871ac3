"""Which step is meant by a few words, the quiet hours that are set in words, and how a time is read back."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from bot.flows.core.preferences import Preferences
from bot.flows.nudging.asked_times import when_words
from bot.flows.nudging.asked_which import fitting
from bot.flows.nudging.reminding_changes import quiet_hours

NOW = datetime(2026, 3, 11, 10, 20)
STEPS = ("ring her", "email Ben the plan", "write two pages", "email the council about the fence")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("call", [0]),
        ("phone call", [0]),
        ("email to Ben", [1]),
        ("plan", [1]),
        ("email", [1, 3]),
        ("fence", [3]),
        ("garden", []),
        ("letter to my landlord about the heating", []),
        ("the", []),
    ],
)
def test_a_step_is_meant_by_its_words_or_others_for_the_same(words: str, meant: list[int]) -> None:
    found = fitting(words, STEPS)
    assert [at for at in found if at != 2] == meant


@pytest.mark.parametrize(
    ("first", "last", "quiet_from", "quiet_to"),
    [
        (600, -1, time(21), time(10)),
        (-1, 1200, time(20), time(8)),
        (540, 1140, time(19), time(9)),
        (840, -1, time(21), time(14)),
        (1320, -1, time(0), time(22)),
        (-1, 420, time(7), time(0)),
        (-1, 1440, time(0), time(8)),
    ],
)
def test_one_end_of_the_quiet_hours_leaves_the_other_unless_they_would_meet(
    first: int, last: int, quiet_from: time, quiet_to: time
) -> None:
    wishes = quiet_hours(Preferences(), first, last)
    assert (wishes.quiet_from, wishes.quiet_to) == (quiet_from, quiet_to)


@pytest.mark.parametrize("first", range(0, 24 * 60, 30))
def test_whatever_hour_is_named_some_of_the_day_is_left(first: int) -> None:
    for wishes in (quiet_hours(Preferences(), first, -1), quiet_hours(Preferences(), -1, first)):
        free = [hour for hour in range(24) if not wishes.is_quiet(NOW.replace(hour=hour, minute=0))]
        assert free


@pytest.mark.parametrize(
    ("at", "every", "said", "words"),
    [
        ("2026-03-12T08:00", "", "tomorrow at 8", "tomorrow, Thursday 12 March at 8:00 in the morning"),
        ("2026-03-12T08:00", "", "tomorrow at 8am", "tomorrow, Thursday 12 March at 8:00"),
        ("2026-03-12T20:00", "", "tomorrow at 8", "tomorrow, Thursday 12 March at 20:00"),
        ("2026-03-13T09:00", "", "on Friday", "Friday 13 March at 9:00"),
        ("2026-03-11T10:40", "", "in 20 minutes", "today, Wednesday 11 March at 10:40"),
        ("2026-03-16T09:00", "FREQ=WEEKLY;BYDAY=MO", "every monday", "every Monday at 9:00"),
        ("2026-03-13T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "", "every other Friday at 9:00"),
    ],
)
def test_an_hour_that_may_be_of_either_half_is_read_back_with_it(
    at: str, every: str, said: str, words: str
) -> None:
    assert when_words(at, every, NOW, said) == words
