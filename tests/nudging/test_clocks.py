"""A wall time falls where people expect it when the clocks are changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.nudging.clocks import instant_of
from bot.nudging.kinds import Moment
from bot.nudging.policy import decide
from bot.nudging.rows import writes_of_decision
from tests.nudging.builders import at, due, page, step


@pytest.mark.parametrize(
    ("wall", "zone", "instant"),
    [
        ("2026-03-29T01:30", "Europe/London", "2026-03-29T01:30:00+00:00"),  # skipped: rings at 02:30
        ("2026-03-08T02:15", "America/New_York", "2026-03-08T07:15:00+00:00"),  # skipped: rings at 03:15
        ("2026-10-25T01:30", "Europe/London", "2026-10-25T00:30:00+00:00"),  # twice: the first
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00+00:00"),  # twice: the first
        (
            "2011-12-30T09:00",
            "Pacific/Apia",
            "2011-12-30T19:00:00+00:00",
        ),  # a whole day skipped: the day after
        (
            "2026-04-05T01:45",
            "Australia/Lord_Howe",
            "2026-04-04T14:45:00+00:00",
        ),  # half an hour twice: the first
        ("2026-06-15T09:00", "Asia/Kathmandu", "2026-06-15T03:15:00+00:00"),
    ],
)
def test_a_wall_time_has_the_instant_people_expect(wall: str, zone: str, instant: str) -> None:
    assert instant_of(wall, zone) == instant


def test_what_waits_in_the_second_of_two_same_hours_does_not_come_due_in_the_first() -> None:
    """Else it would be looked at again and again until the hour is over."""
    now = datetime(2026, 10, 25, 1, 20, tzinfo=UTC)  # twenty past one in London, for the second time
    moment = Moment(page(step()), at("2026-10-25T01:20"), heard_at=at("2026-10-25T01:15"))
    decision = decide([due("follow_up", 1, "2026-10-25T01:20")], moment)
    (write,) = writes_of_decision(decision, moment, now, "Europe/London", said=True)
    assert (write.name, write.values["due_at"]) == ("nudge_postponed", "2026-10-25T01:45:00+00:00")
