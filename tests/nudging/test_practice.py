"""The daily invitation to practise: planned each morning for who wants it, within the caps of all nudges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from bot.flows.core.book import DrillCount, Practised
from bot.flows.core.incoming import Silence
from bot.flows.core.preferences import Preferences
from tests.flows.nudged import BOOK, EARLIER, Nudged, flat
from tests.nudging.builders import asked_for, decided, due, page, sent, step, verdict

WANTED = {"practice": True}
THIS_MORNING = due("practice", 0, "2026-03-11T09:00")


def test_it_is_planned_for_the_mornings_of_who_wants_it() -> None:
    assert asked_for(page(wishes=WANTED), "2026-03-10T12:00") == [
        ("practice", 0, "2026-03-10T09:00"),
        ("practice", 0, "2026-03-11T09:00"),
    ]


def test_nobody_gets_it_unasked() -> None:
    assert asked_for(page(step()), "2026-03-10T12:00", "practice") == []


def test_it_keeps_to_their_hour_and_their_days() -> None:
    wishes = WANTED | {"morning": time(7, 30), "quiet_to": time(7, 0), "days": frozenset({0, 3})}
    found = asked_for(page(wishes=wishes), "2026-03-10T12:00")
    assert found == [("practice", 0, "2026-03-12T07:30"), ("practice", 0, "2026-03-16T07:30")]


def test_who_wants_nothing_else_still_gets_it() -> None:
    book = page(step(), wishes=WANTED | {"only_asked": True})
    assert asked_for(book, "2026-03-10T12:00", "before", "practice")[-1][0] == "practice"
    assert verdict(book, "2026-03-11T09:00", THIS_MORNING)[0] == "send"


def test_where_all_is_off_it_is_off() -> None:
    assert asked_for(page(reminders="none", wishes=WANTED), "2026-03-10T12:00") == []
    assert verdict(page(reminders="none", wishes=WANTED), "2026-03-11T09:00", THIS_MORNING)[:2] == (
        "drop",
        "reminders are off",
    )


def test_once_it_is_not_wanted_any_more_what_was_planned_is_dropped() -> None:
    assert verdict(page(), "2026-03-11T09:00", THIS_MORNING)[:2] == ("drop", "not wanted any more")


def test_who_drilled_or_coached_that_morning_is_not_invited_to() -> None:
    drilled = {"open_it": DrillCount(3, 3, 2, "2026-03-11")}
    told = ("drop", "they practised today", "")
    assert verdict(page(wishes=WANTED, drill_counts=drilled), "2026-03-11T09:00", THIS_MORNING) == told
    coached = (Practised(1, "maren", "open", "2026-03-11T07:40", True),)
    assert verdict(page(wishes=WANTED, practices=coached), "2026-03-11T09:00", THIS_MORNING) == told


def test_what_was_drilled_the_day_before_keeps_no_morning_free() -> None:
    drilled = {"open_it": DrillCount(3, 3, 2, "2026-03-10")}
    book = page(wishes=WANTED, drill_counts=drilled)
    assert verdict(book, "2026-03-11T09:00", THIS_MORNING)[0] == "send"


def test_the_cap_of_a_day_holds_over_it_and_all_others() -> None:
    book = page(step(), wishes=WANTED)
    told = (sent("2026-03-11T08:30", "before"),)
    assert verdict(book, "2026-03-11T09:00", THIS_MORNING, sent=told)[:2] == ("wait", "enough was sent")


def test_the_cap_of_a_week_holds_over_it_and_all_others() -> None:
    told = tuple(sent(f"2026-03-{day:02}T09:00", "practice") for day in (6, 7, 8, 9))
    found = verdict(
        page(wishes=WANTED), "2026-03-11T09:00", THIS_MORNING, sent=told, heard="2026-03-09T12:00"
    )
    assert found[:2] == ("wait", "enough was sent")


def test_a_step_comes_first_where_not_both_may_come() -> None:
    book = page(step(due="2026-03-11T15:00"), wishes=WANTED)
    assert verdict(book, "2026-03-11T09:00", THIS_MORNING) == (
        "wait",
        "something weightier comes first",
        "2026-03-11T14:00",
    )


def test_also_the_question_how_a_step_went_comes_first() -> None:
    book = page(step(due="2026-03-10"), wishes=WANTED)
    found = verdict(book, "2026-03-11T09:00", THIS_MORNING)
    assert found == ("wait", "something weightier comes first", "2026-03-11T18:00")
    asked = due("follow_up", 1, "2026-03-11T18:00")
    assert verdict(book, "2026-03-11T18:00", asked)[0] == "send"


def test_it_goes_with_a_step_that_is_named_the_same_morning() -> None:
    book = page(step(), wishes=WANTED)
    found = decided(book, "2026-03-11T09:00", due("before", 1, "2026-03-11T09:00"), THIS_MORNING)
    assert [one.fate for one in found.verdicts] == ["send", "send"]


def test_it_keeps_quiet_hours_and_pauses() -> None:
    assert verdict(page(wishes=WANTED), "2026-03-11T22:00", THIS_MORNING)[:2] == ("wait", "quiet hours")
    paused = page(wishes=WANTED | {"paused_until": date(2026, 3, 20)})
    assert verdict(paused, "2026-03-11T09:00", THIS_MORNING)[:2] == ("wait", "paused")


def test_two_invitations_without_a_word_are_followed_by_the_question_whether_to_go_on() -> None:
    told = (sent("2026-03-09T09:00", "practice"), sent("2026-03-10T09:00", "practice"))
    assert decided(page(wishes=WANTED), "2026-03-11T09:00", THIS_MORNING, sent=told).asks_to_go_on


def test_who_takes_no_drill_is_invited_no_more_and_still_reminded_of_steps_and_session() -> None:
    told = (sent("2026-03-09T09:00", "practice"), sent("2026-03-10T09:00", "practice"))
    book = page(step(due="2026-03-14"), wishes=WANTED, next_session="2026-03-12T10:00")
    found = decided(book, "2026-03-11T09:00", THIS_MORNING, sent=told)
    assert [(one.fate, one.why) for one in found.verdicts] == [("drop", "invitations went unanswered")]
    eve = due("eve", 0, "2026-03-11T18:00")
    assert verdict(book, "2026-03-11T18:00", eve, sent=told) == ("send", "due", "")
    assert verdict(book, "2026-03-11T18:00", eve, THIS_MORNING, sent=told) == ("send", "due", "")


def test_beside_a_step_an_invitation_needs_no_answer() -> None:
    told = (sent("2026-03-09T09:00", "practice"), sent("2026-03-10T09:00", "before", "practice"))
    book = page(step(due="2026-03-14"), wishes=WANTED | {"weekly": 9})
    assert verdict(book, "2026-03-11T09:00", THIS_MORNING, sent=told)[0] == "send"
    assert not decided(page(wishes=WANTED), "2026-03-11T09:00", THIS_MORNING, sent=told).asks_to_go_on


def test_a_word_of_theirs_brings_the_invitations_back() -> None:
    told = (sent("2026-03-09T09:00", "practice"), sent("2026-03-10T09:00", "practice"))
    book = page(step(due="2026-03-14"), wishes=WANTED | {"weekly": 9})
    found = verdict(book, "2026-03-11T09:00", THIS_MORNING, sent=told, heard="2026-03-10T12:00")
    assert found == ("send", "due", "")


def test_of_mornings_that_were_held_only_the_newest_is_told() -> None:
    older = due("practice", 0, "2026-03-10T09:00", looked_at="2026-03-11T09:00")
    found = decided(page(wishes=WANTED), "2026-03-11T09:00", older, THIS_MORNING)
    assert [one.fate for one in found.verdicts] == ["drop", "send"]


# What it says.


def test_alone_it_is_a_word_and_its_buttons_and_asks_nothing() -> None:
    told = Nudged().nudge(("practice", 0))
    assert told.said == ["nudge.practice.ask"]
    assert {"A drill", "No daily drill", "Fewer", "Stop"} <= set(flat(told.labels))
    assert told.session.here is None


def test_beside_a_step_it_is_only_a_button() -> None:
    told = Nudged().nudge(("before", 1), ("practice", 0), now=EARLIER)
    assert told.said == ["nudge.before.ask"]
    assert "A drill" in flat(told.labels)


def test_a_tap_ends_it_and_nothing_else() -> None:
    book = replace(BOOK, wishes=Preferences(practice=True, weekly=7))
    told = Nudged(book).nudge(("practice", 0)).taps("No daily drill")
    assert told.said == ["nudge.practice.off"]
    assert told.effects == {"set_preferences": [{"body": {"weekly": 7}}]}


def test_nothing_is_said_where_nothing_is_due() -> None:
    assert Nudged(BOOK).hears(Silence(())).messages == ()
