"""Each kind of nudge has its moment, by the step's own time and the person's hours."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from bot.flows.core import moments
from bot.flows.core.preferences import WORKING_DAYS, Preferences
from tests.nudging.builders import at

UNTIL_TEN = {"quiet_to": time(10)}
NO_EVENINGS = {"quiet_from": time(19)}
ON_WORKING_DAYS = {"days": WORKING_DAYS}


def before(due: str, **wishes: Any) -> str | None:
    found = moments.before(due, Preferences(**wishes))
    return f"{found:%Y-%m-%dT%H:%M}" if found else None


def follow_up(due: str, **wishes: Any) -> str:
    return f"{moments.follow_up(due, Preferences(**wishes)):%Y-%m-%dT%H:%M}"


def eve(session: str, **wishes: Any) -> str:
    return f"{moments.eve(session, Preferences(**wishes)):%Y-%m-%dT%H:%M}"


def test_a_step_of_a_day_is_named_at_nine_that_day() -> None:
    assert before("2026-03-11") == "2026-03-11T09:00"


def test_a_step_of_a_day_is_named_at_the_hour_they_chose() -> None:
    assert before("2026-03-11", morning=time(10, 30)) == "2026-03-11T10:30"


def test_a_step_with_a_clock_time_is_named_an_hour_before() -> None:
    assert before("2026-03-11T14:15") == "2026-03-11T13:15"


@pytest.mark.parametrize("due", ["2026-03-11", "2026-03-11T10:30"])
def test_where_its_moment_is_quiet_a_step_is_named_at_eight_on_the_evening_before(due: str) -> None:
    assert before(due, **UNTIL_TEN) == "2026-03-10T20:00"


def test_a_step_late_at_night_is_named_on_the_evening_before_that_day() -> None:
    assert before("2026-03-11T23:30") == "2026-03-10T20:00"


def test_where_that_evening_is_quiet_too_it_is_the_hour_before_the_quiet() -> None:
    assert before("2026-03-11T08:30", **NO_EVENINGS) == "2026-03-10T18:00"


def test_a_step_of_a_day_off_is_named_on_the_evening_of_the_last_day_that_is_none() -> None:
    assert before("2026-03-15", **ON_WORKING_DAYS) == "2026-03-13T20:00"


def test_no_moment_is_later_than_the_step_itself() -> None:
    assert before("2026-03-11T08:00", days=frozenset({2})) == "2026-03-04T20:00"


def test_it_is_asked_two_hours_after_a_clock_time_how_it_went() -> None:
    assert follow_up("2026-03-11T14:15") == "2026-03-11T16:15"


def test_it_is_asked_the_day_after_at_their_hour_where_no_time_was_named() -> None:
    assert follow_up("2026-03-11") == "2026-03-12T18:00"
    assert follow_up("2026-03-11", evening=time(12)) == "2026-03-12T12:00"


def test_what_would_be_asked_at_night_is_asked_in_the_morning() -> None:
    assert follow_up("2026-03-11T20:00") == "2026-03-12T08:00"


def test_what_would_be_asked_on_a_day_off_is_asked_on_the_next_that_is_none() -> None:
    assert follow_up("2026-03-13", **ON_WORKING_DAYS) == "2026-03-16T08:00"


def test_the_eve_of_a_session_is_at_their_hour_on_the_day_before() -> None:
    assert eve("2026-03-12T10:00") == "2026-03-11T18:00"
    assert eve("2026-03-12", evening=time(19, 30)) == "2026-03-11T19:30"


def test_the_eve_of_a_session_after_days_off_is_ahead_of_them() -> None:
    assert eve("2026-03-16T10:00", **ON_WORKING_DAYS) == "2026-03-13T20:00"


def test_quiet_hours_may_lie_in_the_middle_of_the_day_and_the_night_stays_quiet() -> None:
    wishes = Preferences(quiet_from=time(13), quiet_to=time(15))
    assert wishes.out_of_quiet(at("2026-03-11T14:00")) == at("2026-03-11T15:00")
    assert wishes.is_quiet(at("2026-03-11T23:00"))
    assert wishes.out_of_quiet(at("2026-03-11T23:00")) == at("2026-03-12T08:00")
    assert not wishes.is_quiet(at("2026-03-11T20:59"))


def test_who_sleeps_by_day_hears_neither_then_nor_at_night() -> None:
    wishes = Preferences().quiet_between(time(7), time(15))
    assert wishes.out_of_quiet(at("2026-03-11T22:00")) == at("2026-03-12T15:00")
    assert moments.before("2026-03-12", wishes) == at("2026-03-12T15:00")


def test_an_hour_of_their_own_is_not_quiet_where_the_night_is_only_ours() -> None:
    at_work = Preferences().quiet_between(time(9), time(17))
    for hour in (time(6, 30), time(21, 30), time(23)):
        assert not at_work.at_hour(hour).is_night(hour)
        assert at_work.at_hour(hour).is_night(time(12))
        assert not at_work.at_hour(hour).is_night(time(18))


def test_quiet_hours_of_the_night_are_only_those_they_named() -> None:
    assert not Preferences(quiet_from=time(0), quiet_to=time(6)).is_quiet(at("2026-03-11T23:00"))


def test_a_step_of_a_day_is_named_before_work() -> None:
    at_work = Preferences().quiet_between(time(9), time(17))
    assert moments.before("2026-03-12", at_work) == at("2026-03-12T08:00")


@pytest.mark.parametrize("wakes", [10, 12, 14, 16])
def test_who_is_not_to_be_woken_before_has_a_step_of_a_day_named_then(wakes: int) -> None:
    late = Preferences().quiet_between(time(21), time(wakes))
    assert moments.before("2026-03-11", late) == at(f"2026-03-11T{wakes}:00")


def test_who_is_free_in_the_evening_only_has_it_named_on_the_one_before() -> None:
    evenings = Preferences().quiet_between(time(22), time(17))
    assert moments.before("2026-03-11", evenings) == at("2026-03-10T20:00")


def test_an_hour_that_gave_way_comes_back_with_the_quiet_hours_of_before() -> None:
    for begins, ends in ((21, 14), (9, 17), (7, 15), (21, 10)):
        changed = Preferences().quiet_between(time(begins), time(ends))
        assert changed.quiet_between(time(21), time(8)) == Preferences()


def test_the_first_minute_after_the_quiet_is_free_and_the_first_of_it_is_not() -> None:
    plain = Preferences()
    assert not plain.is_quiet(at("2026-03-11T08:00"))
    assert plain.is_quiet(at("2026-03-11T21:00"))
    assert plain.is_quiet(at("2026-03-11T07:59"))
    assert not plain.is_quiet(at("2026-03-11T20:59"))


def test_equal_times_are_no_quiet_hours() -> None:
    assert not Preferences(quiet_from=time(8), quiet_to=time(8)).is_quiet(at("2026-03-11T03:00"))
