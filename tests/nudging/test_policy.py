"""What becomes of a nudge that is due: sent, put off, or dropped, each with its reason (playbook §7)."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from bot.flows.core.book import Reminder
from tests.nudging.builders import at, decided, due, page, sent, step, verdict

SEND = ("send", "due", "")
BEFORE = due("before", 1, "2026-03-11T09:00")
FOLLOW_UP = due("follow_up", 1, "2026-03-12T18:00")
EVE = due("eve", 0, "2026-03-12T18:00")
AGAIN = due("again", 1, "2026-03-12T23:30")
ASKED = due("asked", 3, "2026-03-12T23:30")
REMINDER = Reminder(3, "w", "2026-03-12T23:30")
TWO_UNANSWERED = (sent("2026-03-05T18:00", "follow_up"), sent("2026-03-08T18:00", "follow_up"))


def test_a_before_goes_out_at_its_moment() -> None:
    assert verdict(page(step()), "2026-03-11T09:00", BEFORE) == SEND


def test_a_follow_up_goes_out_at_its_moment() -> None:
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP) == SEND


def test_the_eve_goes_out_at_its_moment() -> None:
    assert verdict(page(next_session="2026-03-13"), "2026-03-12T18:00", EVE) == SEND


def test_what_falls_together_is_one_message() -> None:
    book = page(step(), step(2, "2026-03-12"), next_session="2026-03-13")
    found = decided(book, "2026-03-12T18:00", EVE, FOLLOW_UP, due("follow_up", 2, "2026-03-12T18:00"))
    assert [(one.fate, one.why) for one in found.verdicts] == [("send", "together with others")] * 3


def test_of_a_habit_that_was_held_for_a_while_only_the_newest_time_is_asked_about() -> None:
    habit = step(due="2026-03-01T12:00", recurring=True, every="FREQ=DAILY")
    older = due("follow_up", 1, "2026-03-11T14:00", looked_at="2026-03-12T14:00")
    newer = due("follow_up", 1, "2026-03-12T14:00")
    assert verdict(page(habit), "2026-03-12T14:00", newer, older) == SEND
    assert verdict(page(habit), "2026-03-12T14:00", older, newer) == ("drop", "a later time of it is due", "")


# What is not sent any more.


@pytest.mark.parametrize("outcome", ["done", "partly", "dropped"])
def test_an_answered_step_is_not_asked_about(outcome: str) -> None:
    found = verdict(page(step(outcome=outcome)), "2026-03-12T18:00", FOLLOW_UP)
    assert found == ("drop", "the step is answered", "")


def test_a_step_that_is_gone_is_not_asked_about() -> None:
    assert verdict(page(), "2026-03-12T18:00", FOLLOW_UP)[:2] == ("drop", "the step is answered")


def test_a_step_that_was_moved_is_not_named_at_its_old_time() -> None:
    found = verdict(page(step(due="2026-03-20")), "2026-03-11T09:00", BEFORE)
    assert found == ("drop", "the step has another time now", "")


def test_a_habit_that_was_answered_is_not_asked_about_for_that_time() -> None:
    habit = step(due="2026-03-11", recurring=True, kept_at="2026-03-12T18:00")
    assert verdict(page(habit), "2026-03-12T18:00", FOLLOW_UP)[:2] == ("drop", "this time was answered")


def test_reminders_that_are_off_drop_everything() -> None:
    book = page(step(), reminders="none", asked_for=(REMINDER,))
    for nudge in (BEFORE, AGAIN, ASKED):
        assert verdict(book, "2026-03-11T09:00", nudge) == ("drop", "reminders are off", "")


@pytest.mark.parametrize("wishes", [{"daily": 0}, {"weekly": 0}])
def test_a_cap_of_none_is_off_for_all_but_what_they_asked_for(wishes: dict[str, int]) -> None:
    book = page(step(), wishes=wishes, asked_for=(REMINDER,))
    assert verdict(book, "2026-03-11T09:00", BEFORE) == ("drop", "reminders are off", "")
    assert verdict(book, "2026-03-12T23:30", ASKED) == SEND


@pytest.mark.parametrize("more", [{"reminders": None}, {"wishes": {"only_asked": True}}])
def test_only_what_they_asked_for_goes_out_where_they_agreed_to_no_more(more: dict[str, Any]) -> None:
    book = page(step(), asked_for=(REMINDER,), **more)
    assert verdict(book, "2026-03-11T09:00", BEFORE) == ("drop", "only what they ask for is sent", "")
    assert verdict(book, "2026-03-12T23:30", ASKED) == SEND


def test_a_reminder_they_dropped_is_not_sent() -> None:
    assert verdict(page(), "2026-03-12T23:30", ASKED) == ("drop", "not wanted any more", "")


def test_an_eve_without_a_session_is_dropped() -> None:
    assert verdict(page(), "2026-03-12T18:00", EVE) == ("drop", "there is no next session", "")


def test_a_nudge_that_failed_five_times_steps_aside() -> None:
    nudge = due("before", 1, "2026-03-11T09:00", attempts=6)
    assert verdict(page(step()), "2026-03-11T09:00", nudge) == ("drop", "failed each time", "")


# After a downtime.


def test_a_before_is_dropped_once_the_step_has_begun() -> None:
    book, nudge = page(step(due="2026-03-11T10:00")), BEFORE
    assert verdict(book, "2026-03-11T09:59", nudge) == SEND
    assert verdict(book, "2026-03-11T10:00", nudge) == ("drop", "its moment has passed", "")


def test_a_before_of_a_day_serves_until_the_day_is_over() -> None:
    assert verdict(page(step()), "2026-03-11T20:30", BEFORE) == SEND
    assert verdict(page(step()), "2026-03-12T08:30", BEFORE) == ("drop", "its moment has passed", "")


def test_the_evening_before_a_daily_habit_is_not_taken_for_that_days_own_time() -> None:
    habit = step(due="2026-03-01T08:30", recurring=True, every="FREQ=DAILY")
    assert verdict(page(habit), "2026-03-11T20:00", due("before", 1, "2026-03-11T20:00")) == SEND


def test_a_follow_up_late_by_less_than_a_day_goes_at_the_next_allowed_time() -> None:
    assert verdict(page(step()), "2026-03-13T17:59", FOLLOW_UP) == SEND
    assert verdict(page(step()), "2026-03-13T02:00", FOLLOW_UP) == ("wait", "quiet hours", "2026-03-13T08:00")


@pytest.mark.parametrize("kind", ["follow_up", "again"])
def test_a_question_late_by_a_day_is_dropped(kind: str) -> None:
    assert verdict(page(step()), "2026-03-13T18:00", due(kind, 1, "2026-03-12T18:00")) == (
        "drop",
        "too late",
        "",
    )


def test_an_eve_late_by_less_than_a_day_goes_until_the_session_has_come() -> None:
    book = page(next_session="2026-03-13T11:00")
    assert verdict(book, "2026-03-13T10:59", EVE) == SEND
    assert verdict(book, "2026-03-13T11:00", EVE) == ("drop", "the session has come", "")


def test_an_eve_late_by_a_day_is_dropped() -> None:
    early = due("eve", 0, "2026-03-13T20:00")
    book = page(next_session="2026-03-16T10:00", wishes={"days": frozenset(range(5))})
    assert verdict(book, "2026-03-14T20:00", early) == ("drop", "too late", "")


def test_what_they_asked_for_is_sent_up_to_a_week_late() -> None:
    book = page(asked_for=(REMINDER,))
    assert verdict(book, "2026-03-19T23:29", ASKED) == SEND
    assert verdict(book, "2026-03-19T23:30", ASKED) == ("drop", "too late", "")


def test_what_was_put_off_is_not_late() -> None:
    put_off = due("follow_up", 1, "2026-03-12T18:00", looked_at="2026-03-16T09:00")
    assert verdict(page(step()), "2026-03-16T09:00", put_off) == SEND


# What waits.


def test_at_night_it_waits_for_the_morning() -> None:
    assert verdict(page(step()), "2026-03-12T22:00", FOLLOW_UP) == ("wait", "quiet hours", "2026-03-13T08:00")


def test_quiet_hours_are_those_they_chose() -> None:
    book = page(step(), wishes={"quiet_from": time(17), "quiet_to": time(11)})
    assert verdict(book, "2026-03-12T18:00", FOLLOW_UP) == ("wait", "quiet hours", "2026-03-13T11:00")


def test_on_a_day_off_it_waits_for_the_next_day_that_is_none() -> None:
    book = page(step(), wishes={"days": frozenset({0})})
    assert verdict(book, "2026-03-12T18:00", FOLLOW_UP) == ("wait", "quiet hours", "2026-03-16T08:00")


def test_while_a_conversation_is_open_it_waits_until_thirty_minutes_after_their_last_message() -> None:
    for now in ("2026-03-12T17:45", "2026-03-12T18:14"):
        found = verdict(page(step()), now, FOLLOW_UP, heard="2026-03-12T17:45")
        assert found == ("wait", "a conversation is open", "2026-03-12T18:15")
    assert verdict(page(step()), "2026-03-12T18:15", FOLLOW_UP, heard="2026-03-12T17:45") == SEND


def test_a_conversation_is_open_also_where_the_computers_clock_was_set_back_in_it() -> None:
    found = verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, heard="2026-03-12T18:50")
    assert found == ("wait", "a conversation is open", "2026-03-12T19:20")
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, heard="2027-03-12T18:00") == SEND


def test_while_their_steps_stand_listed_as_the_open_question_what_would_ask_the_same_waits_longer() -> None:
    for now in ("2026-03-12T18:15", "2026-03-12T19:44"):
        [found] = decided(page(step()), now, FOLLOW_UP, heard="2026-03-12T17:45", steps_asked=True).verdicts
        assert (found.fate, found.why) == ("wait", "their steps are being asked about")
        assert found.until == at("2026-03-12T19:45")
    [found] = decided(
        page(step()), "2026-03-12T19:45", FOLLOW_UP, heard="2026-03-12T17:45", steps_asked=True
    ).verdicts
    assert found.fate == "send"


def test_an_eve_or_what_they_asked_for_does_not_wait_for_a_list_of_steps() -> None:
    book = page(step(), next_session="2026-03-13T15:00", asked_for=(Reminder(1, "bins", "2026-03-12T18:00"),))
    eve, bins = due("eve", 0, "2026-03-12T18:00"), due("asked", 1, "2026-03-12T18:00")
    told = decided(book, "2026-03-12T18:20", eve, bins, heard="2026-03-12T17:45", steps_asked=True)
    assert [verdict.fate for verdict in told.verdicts] == ["send", "send"]


def test_a_wait_is_never_shorter_than_to_its_minute() -> None:
    found = verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, heard="2026-03-12T17:45:20")
    assert found[2] == "2026-03-12T18:16"


def test_a_second_of_one_day_waits_for_the_next_at_the_same_hour() -> None:
    found = verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=(sent("2026-03-12T09:00", "before"),))
    assert found == ("wait", "enough was sent", "2026-03-13T18:00")


def test_what_the_cap_puts_off_goes_out_with_the_next_days_first() -> None:
    """Else a daily habit's word in the morning would take each day's place, and the question never be asked."""
    book = page(step(), step(2, "2026-03-13"))
    found = verdict(book, "2026-03-12T18:00", FOLLOW_UP, sent=(sent("2026-03-12T09:00", "before"),))
    assert found == ("wait", "enough was sent", "2026-03-13T09:00")


def test_a_fifth_of_seven_days_waits_until_the_first_is_a_week_old() -> None:
    four = tuple(sent(f"2026-03-{day:02}T09:00", "before") for day in (7, 8, 9, 10))
    found = verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=four)
    assert found == ("wait", "enough was sent", "2026-03-14T18:00")


def test_a_message_of_a_week_ago_counts_no_more() -> None:
    four = tuple(sent(f"2026-03-{day:02}T18:00", "before") for day in (5, 8, 9, 10))
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=four) == SEND


def test_more_may_be_sent_where_they_wish_for_more() -> None:
    book = page(step(), wishes={"daily": 2, "weekly": 9})
    one = (sent("2026-03-12T09:00", "before"),)
    assert verdict(book, "2026-03-12T18:00", FOLLOW_UP, sent=one) == SEND


def test_what_they_asked_for_takes_nobodys_place() -> None:
    alone = (sent("2026-03-12T09:00", "asked"), sent("2026-03-12T12:00", "again"))
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=alone) == SEND
    mixed = (sent("2026-03-12T09:00", "asked", "before"),)
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=mixed)[:2] == ("wait", "enough was sent")


# The order where the cap bites.


def test_a_follow_up_waits_for_the_eve_of_that_day_which_carries_it() -> None:
    book = page(step(due="2026-03-12T12:00"), next_session="2026-03-13")
    found = verdict(book, "2026-03-12T14:00", due("follow_up", 1, "2026-03-12T14:00"))
    assert found == ("wait", "something weightier comes first", "2026-03-12T18:00")


def test_a_before_waits_for_the_lead_steps_of_that_day() -> None:
    book = page(step(due="2026-03-11T10:00"), step(2, "2026-03-11T15:00", lead=True))
    found = verdict(book, "2026-03-11T09:00", BEFORE)
    assert found == ("wait", "something weightier comes first", "2026-03-11T14:00")


def test_a_lead_steps_before_waits_for_the_eve_and_for_no_other_before() -> None:
    lead = due("before", 2, "2026-03-12T14:00")
    steps = (step(due="2026-03-12T16:00"), step(2, "2026-03-12T15:00", lead=True))
    assert verdict(page(*steps), "2026-03-12T14:00", lead) == SEND
    found = verdict(page(*steps, next_session="2026-03-13"), "2026-03-12T14:00", lead)
    assert found == ("wait", "something weightier comes first", "2026-03-12T18:00")


def test_a_follow_up_waits_for_a_before_of_that_day_and_a_before_for_no_follow_up() -> None:
    book = page(step(due="2026-03-12T09:00"), step(2, "2026-03-12T13:00"))
    found = verdict(book, "2026-03-12T11:00", due("follow_up", 1, "2026-03-12T11:00"))
    assert found == ("wait", "something weightier comes first", "2026-03-12T12:00")
    book = page(step(due="2026-03-12T09:00"), step(2, "2026-03-12T10:30"))
    assert verdict(book, "2026-03-12T09:30", due("before", 2, "2026-03-12T09:30")) == SEND


def test_nothing_waits_for_what_is_weightier_where_there_is_room_for_both() -> None:
    book = page(step(due="2026-03-12T12:00"), wishes={"daily": 2}, next_session="2026-03-13")
    assert verdict(book, "2026-03-12T14:00", due("follow_up", 1, "2026-03-12T14:00")) == SEND


def test_the_last_of_a_week_is_kept_for_what_is_weightier_in_it() -> None:
    three = tuple(sent(f"2026-03-{day:02}T09:00", "before") for day in (9, 10, 11))
    book = page(step(), next_session="2026-03-15")
    found = verdict(book, "2026-03-12T18:00", FOLLOW_UP, sent=three)
    assert found == ("wait", "something weightier comes first", "2026-03-14T18:00")
    assert verdict(page(step(), next_session="2026-03-25"), "2026-03-12T18:00", FOLLOW_UP, sent=three) == SEND


# What they asked for.


@pytest.mark.parametrize("nudge", [ASKED, AGAIN])
def test_a_time_they_asked_for_is_kept_at_night_over_the_caps_in_silence_and_in_a_conversation(
    nudge: Any,
) -> None:
    book = page(step(), asked_for=(REMINDER,), silent=True)
    found = verdict(
        book, "2026-03-12T23:30", nudge, sent=(sent("2026-03-12T09:00", "before"),), heard="2026-03-12T23:25"
    )
    assert found == SEND


@pytest.mark.parametrize("nudge", [ASKED, AGAIN, FOLLOW_UP])
def test_a_pause_holds_everything_until_its_morning(nudge: Any) -> None:
    book = page(step(), asked_for=(REMINDER,), wishes={"paused_until": date(2026, 3, 20)})
    assert verdict(book, "2026-03-12T23:30", nudge) == ("wait", "paused", "2026-03-20T09:00")


def test_a_pause_is_over_on_its_day() -> None:
    book = page(step(), wishes={"paused_until": date(2026, 3, 12)})
    assert verdict(book, "2026-03-12T18:00", FOLLOW_UP) == SEND


# Left alone.


@pytest.mark.parametrize("more", [{"held": True}, {"blocked": True}])
@pytest.mark.parametrize("nudge", [ASKED, FOLLOW_UP])
def test_somebody_held_or_gone_since_it_was_claimed_is_left_alone(more: dict[str, bool], nudge: Any) -> None:
    book = page(step(), asked_for=(REMINDER,), **more)
    assert verdict(book, "2026-03-12T18:00", nudge)[:2] == ("wait", "left alone until they write")


def test_in_silence_nothing_of_its_own_goes_out() -> None:
    assert verdict(page(step(), silent=True), "2026-03-12T18:00", FOLLOW_UP)[:2] == (
        "wait",
        "silent until they write",
    )


@pytest.mark.parametrize("kind", ["before", "follow_up", "eve"])
def test_after_two_unanswered_follow_ups_the_next_is_the_question_whether_to_go_on(kind: str) -> None:
    wall = {"before": "2026-03-11T09:00", "follow_up": "2026-03-12T18:00", "eve": "2026-03-12T18:00"}[kind]
    nudge = due(kind, 0 if kind == "eve" else 1, wall)
    book = page(step(), next_session="2026-03-13")
    found = decided(book, wall, nudge, sent=TWO_UNANSWERED, heard="2026-03-04T10:00")
    assert found.asks_to_go_on
    assert [(one.fate, one.why) for one in found.verdicts] == [("wait", "nudges went unanswered")]


def test_with_that_question_comes_only_what_they_asked_for() -> None:
    book = page(step(), asked_for=(REMINDER,))
    late = due("asked", 3, "2026-03-12T18:00")
    found = decided(book, "2026-03-12T18:00", FOLLOW_UP, late, sent=TWO_UNANSWERED)
    assert found.asks_to_go_on
    assert [one.nudge.kind for one in found.of("send")] == ["asked"]


def test_a_word_of_theirs_after_a_follow_up_begins_the_count_anew() -> None:
    assert not decided(
        page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=TWO_UNANSWERED, heard="2026-03-06T10:00"
    ).asks_to_go_on


def test_what_was_only_named_before_a_step_needs_no_answer() -> None:
    named = tuple(sent(f"2026-03-{day:02}T09:00", "before") for day in (3, 5, 8))
    assert verdict(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=named, heard="2026-03-01T10:00") == SEND


def test_they_are_not_asked_at_night_or_over_the_caps() -> None:
    found = decided(page(step()), "2026-03-12T23:00", FOLLOW_UP, sent=TWO_UNANSWERED)
    assert not found.asks_to_go_on
    assert found.verdicts[0].why == "quiet hours"
    full = (*TWO_UNANSWERED, sent("2026-03-12T09:00", "before"))
    assert not decided(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=full).asks_to_go_on


def test_they_are_asked_once() -> None:
    asked = (*TWO_UNANSWERED, sent("2026-03-10T18:00", "check"))
    assert not decided(page(step()), "2026-03-12T18:00", FOLLOW_UP, sent=asked).asks_to_go_on
