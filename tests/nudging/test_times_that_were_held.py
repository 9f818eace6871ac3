"""What comes round and could not be sent for a while is told once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.preferences import Preferences
from bot.nudging.kinds import ASKED, FOLLOW_UP, Due
from bot.nudging.policy import Moment, decide

MONDAY = datetime(2026, 3, 16, 7, 30)
PLANTS = Reminder(1, "water the plants", f"{MONDAY:%Y-%m-%dT%H:%M}", "FREQ=DAILY")
CALL = Reminder(2, "call mum", f"{MONDAY:%Y-%m-%dT%H:%M}")
HABIT = Step(1, "read", due="2026-03-01", recurring=True, every="FREQ=DAILY")


def due(kind: str, about: int, *days: int) -> tuple[Due, ...]:
    at = [MONDAY + timedelta(days=day) for day in days]
    return tuple(Due(10 * about + n, kind, about, one, one) for n, one in enumerate(at))


def test_after_a_pause_what_comes_round_is_told_at_its_next_time_and_what_comes_once_at_once() -> None:
    paused = Preferences(paused_until=date(2026, 3, 20))
    book = Book(consented=True, reminders="full", asked_for=(PLANTS, CALL), wishes=paused)
    missed = (*due(ASKED, 1, 0, 1, 2, 3), *due(ASKED, 2, 0))
    decision = decide(missed, Moment(book, datetime(2026, 3, 20, 9, 0), (), None))
    assert [(one.nudge.about, one.nudge.at) for one in decision.of("send")] == [(2, MONDAY)]
    assert {one.why for one in decision.of("drop")} == {"it fell into a pause"}


def test_on_the_day_a_pause_ends_what_comes_round_that_day_is_told() -> None:
    paused = Preferences(paused_until=MONDAY.date())
    book = Book(consented=True, reminders="full", asked_for=(PLANTS,), wishes=paused)
    decision = decide(due(ASKED, 1, 0), Moment(book, MONDAY, (), None))
    assert [one.fate for one in decision.verdicts] == ["send"]


def test_a_habit_is_not_asked_about_for_the_days_of_a_pause() -> None:
    paused = Preferences(paused_until=date(2026, 3, 20))
    book, now = (
        Book(consented=True, reminders="full", steps=(HABIT,), wishes=paused),
        datetime(2026, 3, 20, 18),
    )
    of_the_19th = Due(1, FOLLOW_UP, 1, now, now)
    assert [one.why for one in decide([of_the_19th], Moment(book, now, (), None)).verdicts] == [
        "it fell into a pause"
    ]
    later = now + timedelta(days=1)
    assert decide([Due(1, FOLLOW_UP, 1, later, later)], Moment(book, later, (), None)).of("send")


def test_several_times_that_waited_are_told_once() -> None:
    book = Book(consented=True, reminders="full", asked_for=(PLANTS,))
    decision = decide(due(ASKED, 1, 0, 1), Moment(book, MONDAY + timedelta(days=1), (), None))
    assert [one.nudge.at for one in decision.of("send")] == [MONDAY + timedelta(days=1)]


def test_while_it_is_held_nothing_of_it_is_dropped() -> None:
    paused = Preferences(paused_until=date(2026, 3, 25))
    book = Book(consented=True, reminders="full", asked_for=(PLANTS,), wishes=paused)
    decision = decide(due(ASKED, 1, 0, 1, 2), Moment(book, datetime(2026, 3, 20, 9, 0), (), None))
    assert len(decision.of("wait")) == 3


def test_a_habit_is_asked_about_by_its_newest_time() -> None:
    book, now = Book(consented=True, reminders="full", steps=(HABIT,)), MONDAY + timedelta(days=1, hours=12)
    put_off = [replace(one, looked_at=now) for one in due(FOLLOW_UP, 1, 0, 1)]
    decision = decide(put_off, Moment(book, now, (), None))
    assert [one.nudge.at for one in decision.of("send")] == [MONDAY + timedelta(days=1)]
    assert [one.why for one in decision.of("drop")] == ["a later time of it is due"]
