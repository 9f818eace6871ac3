"""A habit comes round when its rule says so."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bot.nudging.habits import occurrences, weekly_on

BEGAN = datetime(2026, 3, 9, 18, 30)


def test_a_habit_known_only_by_its_first_day_comes_each_week() -> None:
    since = datetime(2026, 3, 20)
    assert list(occurrences("2026-03-09", weekly_on(BEGAN), since, since)) == ["2026-03-23"]


def test_the_times_end_with_the_first_after_the_moment_asked_about() -> None:
    since, until = datetime(2026, 3, 10), datetime(2026, 3, 12, 20, 0)
    found = list(occurrences("2026-03-09T18:30", "FREQ=DAILY", since, until))
    assert found == ["2026-03-10T18:30", "2026-03-11T18:30", "2026-03-12T18:30", "2026-03-13T18:30"]


def test_nothing_comes_before_the_first_time() -> None:
    early = BEGAN - timedelta(days=400)
    assert list(occurrences("2026-03-09T18:30", "FREQ=DAILY", early, early)) == ["2026-03-09T18:30"]


def test_a_rule_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError):
        list(occurrences("2026-03-09", "now and then", BEGAN, BEGAN))


@given(
    rule=st.sampled_from(
        [
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;BYDAY=MO,TH",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=WEEKLY;COUNT=5",
        ]
    ),
    days=st.integers(0, 4000),
    minutes=st.integers(0, 1439),
)
def test_years_on_the_times_are_those_counted_from_the_first(rule: str, days: int, minutes: int) -> None:
    since = BEGAN + timedelta(days=days, minutes=minutes - 1110)
    counted = rrulestr(rule, dtstart=BEGAN).after(since, inc=True)
    found = next(iter(occurrences("2026-03-09T18:30", rule, since, since)), None)
    assert found == (f"{counted:%Y-%m-%dT%H:%M}" if counted else None)
