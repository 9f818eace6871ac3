"""What is written of a decision: each nudge's fate, and what goes with it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.flows.core.book import Reminder
from bot.nudging.clocks import from_local
from bot.nudging.kinds import Due, Moment
from bot.nudging.policy import decide
from bot.nudging.rows import writes_of_decision
from tests.nudging.builders import at, due, page, step

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
HERE = "2026-03-12T18:00"


def names(*nudges: Due, said: bool = True, every: str = "", due_at: str = HERE) -> list[str]:
    book = page(step(), asked_for=(Reminder(3, "w", due_at, every),))
    moment = Moment(book, at(HERE))
    return sorted(
        write.name for write in writes_of_decision(decide(nudges, moment), moment, NOW, "UTC", said=said)
    )


@pytest.mark.parametrize(("every", "gone"), [("", ["drop_reminder"]), ("FREQ=DAILY", [])])
def test_what_was_asked_for_once_is_over_when_it_is_told_and_what_comes_round_is_not(
    every: str, gone: list[str]
) -> None:
    assert names(due("asked", 3, HERE), every=every) == [*gone, "nudge_sent"]


def test_where_no_words_were_found_nothing_counts_as_sent() -> None:
    assert names(due("asked", 3, HERE), due("follow_up", 1, HERE), said=False) == ["nudge_failed"] * 2


def test_what_is_dropped_is_settled_also_where_no_words_were_found() -> None:
    late = due("follow_up", 1, "2026-03-10T18:00")
    assert names(late, due("asked", 3, HERE), said=False) == ["nudge_dropped", "nudge_failed"]


@pytest.mark.parametrize(
    ("zone", "instant"),
    [
        ("Asia/Kathmandu", "2026-03-13T02:15:00+00:00"),
        ("America/New_York", "2026-03-13T12:00:00+00:00"),
        ("Pacific/Kiritimati", "2026-03-12T18:00:00+00:00"),
    ],
)
def test_what_waits_for_the_morning_is_looked_at_when_it_is_morning_there(zone: str, instant: str) -> None:
    night = at("2026-03-12T22:00")
    moment = Moment(page(step()), night)
    (write,) = writes_of_decision(
        decide([due("follow_up", 1, f"{night:%Y-%m-%dT%H:%M}")], moment),
        moment,
        from_local(f"{night:%Y-%m-%dT%H:%M}", zone),
        zone,
        said=True,
    )
    assert (write.name, write.values["due_at"]) == ("nudge_postponed", instant)
