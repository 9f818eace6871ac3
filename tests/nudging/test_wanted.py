"""The page says which nudges are wanted, and when; what it does not ask for is not planned."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.flows.core.book import Reminder
from bot.nudging.kinds import Planned
from bot.nudging.rows import planned_of
from bot.nudging.wanted import may_begin
from tests.nudging.builders import asked_for, at, page, step

NOW = "2026-03-10T12:00"
DAILY = {"recurring": True, "every": "FREQ=DAILY"}


def test_a_dated_step_gets_one_before_and_one_after() -> None:
    assert asked_for(page(step()), NOW) == [
        ("before", 1, "2026-03-11T09:00"),
        ("follow_up", 1, "2026-03-12T18:00"),
    ]


def test_a_step_with_a_cue_and_no_date_gets_none() -> None:
    assert asked_for(page(step(due=None)), NOW) == []


@pytest.mark.parametrize("outcome", ["done", "partly", "dropped"])
def test_an_answered_step_gets_none(outcome: str) -> None:
    assert asked_for(page(step(outcome=outcome)), NOW) == []


def test_a_time_they_chose_takes_the_place_of_the_follow_up_before_it() -> None:
    book = page(step(ask_at="2026-03-13T20:00"))
    assert asked_for(book, NOW, "follow_up", "again") == [("again", 1, "2026-03-13T20:00")]


def test_a_step_that_was_only_snoozed_beforehand_is_still_asked_about_after_it() -> None:
    book = page(step(ask_at="2026-03-11T20:00"))
    found = asked_for(book, NOW, "follow_up", "again")
    assert found == [("again", 1, "2026-03-11T20:00"), ("follow_up", 1, "2026-03-12T18:00")]


def test_the_next_session_has_its_eve() -> None:
    assert asked_for(page(next_session="2026-03-12T10:00"), NOW) == [("eve", 0, "2026-03-11T18:00")]


def test_what_they_asked_for_in_so_many_words_comes_at_that_time() -> None:
    book = page(asked_for=(Reminder(3, "w", "2026-03-11T23:15"),))
    assert asked_for(book, NOW) == [("asked", 3, "2026-03-11T23:15")]


def test_what_they_asked_for_again_and_again_has_its_next_time() -> None:
    book = page(asked_for=(Reminder(3, "w", "2026-03-02T08:00", "FREQ=WEEKLY"),))
    assert ("asked", 3, "2026-03-16T08:00") in asked_for(book, NOW)


def test_a_rule_that_cannot_be_read_keeps_its_first_time() -> None:
    book = page(
        step(recurring=True, every="each blue moon"),
        asked_for=(Reminder(3, "w", "2026-03-11T08:00", "now and then"),),
    )
    found = asked_for(book, NOW)
    assert {"2026-03-11T08:00", "2026-03-11T09:00", "2026-03-12T18:00"} == {wall for _, _, wall in found}


@pytest.mark.parametrize("more", [{"reminders": "none"}, {"consented": False}])
def test_nothing_is_wanted_when_reminders_are_off_or_nothing_was_agreed_to(more: dict[str, Any]) -> None:
    book = page(step(), next_session="2026-03-12", asked_for=(Reminder(3, "w", "2026-03-11T08:00"),), **more)
    assert asked_for(book, NOW) == []


@pytest.mark.parametrize("more", [{"reminders": None}, {"wishes": {"only_asked": True}}])
def test_only_what_they_ask_for_is_wanted_where_they_agreed_to_no_more(more: dict[str, Any]) -> None:
    book = page(step(), next_session="2026-03-12", asked_for=(Reminder(3, "w", "2026-03-11T08:00"),), **more)
    assert asked_for(book, NOW) == [("asked", 3, "2026-03-11T08:00")]


def test_a_habit_known_by_its_first_day_comes_on_that_weekday() -> None:
    book = page(step(due="2026-03-02", recurring=True))
    later = [wall for _, _, wall in asked_for(book, NOW, "before") if wall > NOW]
    assert later == ["2026-03-16T09:00"]


def test_a_habit_answered_ahead_of_its_hour_has_its_next_day_planned() -> None:
    """Else nothing would be planned for it, nothing looked at, and the habit forgotten."""
    book = page(step(due="2026-03-03T18:00", recurring=True, kept_at="2026-03-10T11:55"))
    ahead = [one for one in asked_for(book, NOW) if one[2] > NOW]
    assert ahead == [("before", 1, "2026-03-17T17:00"), ("follow_up", 1, "2026-03-17T20:00")]


def test_a_habit_answered_on_its_day_is_not_asked_about_again() -> None:
    book = page(step(due="2026-03-01", kept_at="2026-03-10T09:05", **DAILY))
    assert ("follow_up", 1, "2026-03-11T18:00") not in asked_for(book, NOW)


def test_the_answer_to_yesterdays_question_is_not_taken_for_todays() -> None:
    """Every evening at eight, asked about at eight the next morning, answered then: this evening still comes."""
    book = page(step(due="2026-03-01T20:00", kept_at="2026-03-10T08:05", **DAILY))
    found = asked_for(book, NOW)
    assert ("before", 1, "2026-03-10T19:00") in found
    assert ("follow_up", 1, "2026-03-10T08:00") not in found


def test_an_answer_after_both_questions_of_a_day_is_about_the_newer() -> None:
    book = page(step(due="2026-03-01T20:00", kept_at="2026-03-10T19:10", **DAILY))
    assert ("follow_up", 1, "2026-03-11T08:00") not in asked_for(book, "2026-03-10T19:30")


def test_a_habit_of_a_day_off_is_still_asked_about_when_the_days_off_are_over() -> None:
    monday = page(step(due="2026-03-02", recurring=True), wishes={"days": frozenset({6})})
    for day in range(10, 15):
        assert ("follow_up", 1, "2026-03-15T08:00") in asked_for(monday, f"2026-03-{day}T12:00")


def test_of_a_daily_habit_only_the_last_days_matter() -> None:
    book = page(step(due="2025-03-01", **DAILY))
    assert len(asked_for(book, NOW, "follow_up")) == 4


def test_what_was_meant_for_a_month_ago_is_forgotten() -> None:
    assert asked_for(page(step(due="2026-02-01")), NOW) == []
    assert asked_for(page(step(due="2026-03-01")), NOW) != []


@pytest.mark.parametrize("more", [{"silent": True}, {"held": True}, {"blocked": True}, {}])
def test_what_waits_for_its_person_to_write_is_planned_so_that_nobody_looks_at_it(
    more: dict[str, Any],
) -> None:
    """Else each of many silent people would be looked at every half hour, for nothing."""
    book = page(step(), asked_for=(Reminder(3, "w", "2026-03-11T08:00"),), **more)
    found = {one.kind: one.waits for one in planned_of(book, at(NOW), lambda day: "UTC")}
    assert found == {
        "asked": "silent" not in more and bool(more),
        "before": bool(more),
        "follow_up": bool(more),
    }


def test_what_a_pause_held_back_is_wanted_however_long_it_lasts() -> None:
    paused = {"paused_until": date(2026, 3, 20)}
    book = page(step(due="2026-01-11"), asked_for=(Reminder(3, "w", "2026-01-12T08:00"),), wishes=paused)
    for now in (NOW, "2026-03-20T09:00", "2026-04-10T12:00"):
        assert {("follow_up", 1, "2026-01-12T18:00"), ("asked", 3, "2026-01-12T08:00")} <= {
            *asked_for(book, now)
        }
    assert asked_for(book, "2026-05-10T12:00") == []


@pytest.mark.parametrize(
    ("kind", "wall", "begins"),
    [
        ("before", "2026-03-10T09:00", False),  # a step of today, settled at noon
        ("before", "2026-03-10T12:20", False),  # they would be told while they still speak of it
        ("before", "2026-03-10T12:30", True),
        ("eve", "2026-03-09T18:00", False),  # the session is today
        ("eve", "2026-03-10T12:15", False),
        ("eve", "2026-03-10T18:00", True),
        ("follow_up", "2026-03-10T11:59", False),
        ("follow_up", "2026-03-10T12:10", True),
        ("again", "2026-03-10T12:01", True),
        ("asked", "2026-03-10T12:00", True),  # "in a minute", at forty seconds past the minute
        ("asked", "2026-03-09T12:00", False),
    ],
)
def test_what_is_over_already_when_it_is_settled_is_not_planned(kind: str, wall: str, begins: bool) -> None:
    assert may_begin(Planned(kind, 1, at(wall)), at(NOW)) is begins


def test_the_eve_of_tomorrows_session_set_this_evening_is_not_planned() -> None:
    ((kind, about, wall),) = asked_for(page(next_session="2026-03-11T09:00"), "2026-03-10T19:30")
    assert not may_begin(Planned(kind, about, at(wall)), at("2026-03-10T19:30"))
