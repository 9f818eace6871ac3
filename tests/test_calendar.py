"""The calendar file: read back by icalendar as a calendar would, and byte by byte against RFC 5545."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar, Event

from bot.coach import Coach
from bot.flows.core.book import Book, Step
from bot.flows.core.incoming import Command, Text
from bot.flows.core.preferences import Preferences
from bot.flows.core.scene import Scene
from bot.flows.core.session import Session
from bot.flows.series import calendar as asking
from bot.language.hearing import Heard
from bot.nudging.clocks import instant_of
from bot.page import Terms
from bot.reports.calendar import calendar
from storage.store import Store
from tests.people import Clock, Person, whole_session
from tests.test_tables import NOW
from tests.transcript import PROMPTS

CALL = Step(1, "ring Ana", "On Friday 13 March at 17:00, I'll ring Ana.", "2026-03-13T17:00")
DAY = Step(2, "cut the slides", "On Monday 16 March, I'll cut the slides.", "2026-03-16")
HABIT = Step(3, "water the plants", "", "2026-03-09T07:30", recurring=True)
AWKWARD = "ring A,B; then \\C\nand “D” 🎉" + " 👩‍👩‍👧 naïve café,日本語;" * 12


def book(*steps: Step, **more: Any) -> Book:
    told: dict[str, Any] = {
        "consented": True,
        "reminders": "full",
        "zone": "Europe/Vienna",
        "zone_known": True,
    }
    return Book(steps=steps, **{**told, **more})


def content(page: Book, now: datetime = NOW, whose: str = "terminal:ada 2026") -> bytes:
    scene = Scene(Session(), page, Command("calendar"), Heard("", now), now)
    asking.send(scene)
    [reply] = scene.replies
    assert reply.file is not None
    return calendar(PROMPTS, reply.file[1], now, whose).content


def read(page: Book, now: datetime = NOW) -> Calendar:
    found = Calendar.from_ical(content(page, now))
    assert isinstance(found, Calendar) and not found.errors
    return found


def events(page: Book, now: datetime = NOW) -> dict[str, Event]:
    return {str(event["summary"]): event for event in read(page, now).events}


def test_each_step_is_an_event_in_their_own_words_with_the_plan_below() -> None:
    event = events(book(CALL))["ring Ana"]
    assert str(event["description"]) == CALL.plan
    assert event.start == datetime(2026, 3, 13, 17, 0, tzinfo=ZoneInfo("Europe/Vienna"))
    assert event.end - event.start == timedelta(minutes=15)


def test_a_step_with_a_day_and_no_hour_is_a_whole_day_on_which_nobody_is_busy() -> None:
    event = events(book(DAY))["cut the slides"]
    assert (event.start, event.end) == (date(2026, 3, 16), date(2026, 3, 17))
    assert event["transp"] == "TRANSPARENT"
    assert b"DTSTART;VALUE=DATE:20260316\r\n" in content(book(DAY))


def test_a_habit_recurs_from_its_next_time_on() -> None:
    event = events(book(HABIT))["water the plants"]
    assert event.start == datetime(2026, 3, 16, 7, 30, tzinfo=ZoneInfo("Europe/Vienna"))
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO"


@pytest.mark.parametrize(
    ("every", "due", "begins", "rule"),
    [
        ("FREQ=DAILY", "2026-03-01", date(2026, 3, 11), b"FREQ=DAILY"),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-03-02", date(2026, 3, 12), b"FREQ=WEEKLY;BYDAY=TU,TH"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-03-02", date(2026, 3, 16), None),
        ("FREQ=DAILY;COUNT=30", "2026-03-01", date(2026, 3, 1), None),
        ("FREQ=DAILY;UNTIL=20260401", "2026-03-01", date(2026, 3, 11), b"FREQ=DAILY;UNTIL=20260401"),
    ],
)
def test_a_habit_begins_on_a_day_of_its_rule(every: str, due: str, begins: date, rule: bytes | None) -> None:
    event = events(book(replace(HABIT, every=every, due=due)))["water the plants"]
    assert event.start == begins
    assert event["rrule"].to_ical() == (rule or every.encode())


def test_the_end_of_a_habit_with_an_hour_is_an_instant() -> None:
    every = "FREQ=DAILY;UNTIL=20260401T073000"
    event = events(book(replace(HABIT, every=every)))["water the plants"]
    assert event["rrule"]["UNTIL"] == [datetime(2026, 4, 1, 5, 30, tzinfo=UTC)]


def test_a_habit_that_is_over_is_left_out() -> None:
    over = replace(HABIT, every="FREQ=DAILY;UNTIL=20260310T235959")
    assert events(book(over, CALL)).keys() == {"ring Ana"}


def test_the_next_session_is_as_long_as_was_agreed() -> None:
    agreed = {"agreement": {"length": "45 minutes"}}
    event = events(book(next_session="2026-03-24T16:00", papers=agreed))["Next session"]
    assert event.end - event.start == timedelta(minutes=45)
    plain = events(book(next_session="2026-03-24T16:00"))["Next session"]
    assert plain.end - plain.start == timedelta(minutes=30)


def test_what_is_answered_undated_or_past_is_not_in_it() -> None:
    past = replace(CALL, number=4, words="past", due="2026-03-10")
    done = replace(CALL, number=5, words="done", outcome="done")
    loose = replace(CALL, number=6, words="loose", due=None)
    today = replace(CALL, number=7, words="today", due="2026-03-11T09:00")
    assert events(book(past, done, loose, today, CALL)).keys() == {"today", "ring Ana"}


def test_a_discreet_file_holds_no_word_of_theirs() -> None:
    found = content(book(CALL, HABIT, reminders="discreet", next_session="2026-03-24"))
    assert b"Ana" not in found and b"plants" not in found
    titles = [str(event["summary"]) for event in Calendar.from_ical(found).events]
    assert titles == ["Next session", "Your step", "Your step"]


def test_nothing_rings_twice_for_somebody_whom_the_partner_reminds() -> None:
    assert not any(event.alarms.times for event in read(book(CALL, DAY, HABIT)).events)


@pytest.mark.parametrize(
    "off",
    [{"reminders": "none"}, {"reminders": None}, {"wishes": Preferences(only_asked=True)},
     {"wishes": Preferences(weekly=0)}],
)  # fmt: skip
def test_without_reminders_the_calendar_rings_when_the_partner_would_have_written(
    off: dict[str, Any],
) -> None:
    found = events(book(CALL, DAY, next_session="2026-03-24T16:00", **off))
    rung = {title: [alarm["trigger"].dt for alarm in event.walk("VALARM")] for title, event in found.items()}
    assert rung == {
        "ring Ana": [timedelta(hours=-1)],
        "cut the slides": [timedelta(hours=9)],
        "Next session": [timedelta(hours=-22)],
    }
    [alarm] = found["ring Ana"].walk("VALARM")
    assert (alarm["action"], alarm["description"]) == ("DISPLAY", "ring Ana")


def test_a_newer_file_takes_the_place_of_an_older_one() -> None:
    first = events(book(CALL, DAY))
    moved = replace(CALL, due="2026-03-20T09:00")
    later = events(book(moved, DAY), NOW + timedelta(hours=3))
    for title, event in first.items():
        assert later[title]["uid"] == event["uid"]
        assert later[title]["sequence"] > event["sequence"]
        assert later[title]["dtstamp"].dt > event["dtstamp"].dt
    assert len({event["uid"] for event in first.values()}) == 2


def test_also_a_file_that_is_asked_for_again_within_a_minute_is_the_newer_one() -> None:
    first = events(book(CALL, DAY))
    later = events(book(replace(CALL, due="2026-03-20T09:00"), DAY), NOW + timedelta(seconds=7))
    assert [event["sequence"] - first[title]["sequence"] for title, event in later.items()] == [7, 7]
    assert all(event["sequence"] < 2**31 for event in later.values())


def test_the_session_after_the_next_one_is_another_event() -> None:
    first = events(book(next_session="2026-03-24", sessions=1))["Next session"]
    moved = events(book(next_session="2026-03-25", sessions=1))["Next session"]
    after = events(book(next_session="2026-03-25", sessions=2))["Next session"]
    assert first["uid"] == moved["uid"] != after["uid"]


def test_no_two_people_share_an_event_and_nobody_can_be_read_off_it() -> None:
    hers, his = (content(book(CALL), whose=f"telegram:{number} 2026-03-11") for number in (1234567, 7654321))
    assert b"1234567" not in hers
    assert Calendar.from_ical(hers).events[0]["uid"] != Calendar.from_ical(his).events[0]["uid"]


def test_words_come_back_as_they_were_said() -> None:
    event = events(book(replace(CALL, words=AWKWARD, plan=f"Then {AWKWARD}")))[AWKWARD]
    assert str(event["description"]) == f"Then {AWKWARD}"


def test_what_rfc_5545_forbids_in_a_text_is_left_out() -> None:
    found = content(book(replace(CALL, words="ring\x00 Ana\x0b\r\nor\x7f Tom\rsoon")))
    assert b"SUMMARY:ring Ana\\nor Tomsoon\r\n" in found


def test_every_line_ends_as_it_must_and_none_is_too_long() -> None:
    found = content(
        book(replace(CALL, words=AWKWARD, plan=AWKWARD), DAY, HABIT, next_session="2026-03-24T16:00")
    )
    assert found.endswith(b"END:VCALENDAR\r\n")
    lines = found.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines), "no letter is cut in two"
    assert any(line.startswith(b" ") for line in lines)


def test_it_says_what_it_is() -> None:
    found = read(book(CALL))
    assert (found["version"], found["method"]) == ("2.0", "PUBLISH")
    assert "GROW practice partner" in found["prodid"]
    assert all(event["class"] == "PRIVATE" for event in found.events)


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Vienna",
        "America/New_York",
        "Asia/Tokyo",
        "Africa/Casablanca",
        "Europe/Dublin",
        "Australia/Lord_Howe",
        "Pacific/Apia",
    ],
)
def test_a_zone_that_is_named_is_described_as_its_clocks_go(zone: str) -> None:
    habit = replace(HABIT, due="2026-03-11T12:00", every="FREQ=DAILY")
    found = read(book(habit, zone=zone))
    [described] = found.timezones
    assert described.tz_name == zone == found.events[0]["dtstart"].params["TZID"]
    clocks, real = described.to_tz(lookup_tzid=False), ZoneInfo(zone)
    for hours in range(0, 4 * 365 * 24, 5):
        at = datetime(2026, 3, 11, 0, 30, tzinfo=UTC) + timedelta(hours=hours)
        wall = at.astimezone(real).replace(tzinfo=None, fold=0)
        if real.utcoffset(wall) == real.utcoffset(wall.replace(fold=1)):  # it comes once
            assert clocks.utcoffset(wall) == real.utcoffset(wall), wall


def instants(event: Event, count: int) -> list[str]:
    """The first times it comes, as somebody's calendar makes them out."""
    begins, rule = event.start, event["rrule"].to_ical().decode()
    walls = islice(rrulestr(rule, dtstart=begins.replace(tzinfo=None)), count)
    return [f"{wall.replace(tzinfo=begins.tzinfo).astimezone(UTC):%m-%dT%H:%M}" for wall in walls]


def test_what_comes_round_keeps_its_hour_when_the_clocks_change() -> None:
    habit = replace(HABIT, due="2026-03-27T07:30", every="FREQ=DAILY")
    now = datetime(2026, 3, 27, 6, 0)
    assert instants(events(book(habit), now)["water the plants"], 4) == [
        "03-27T06:30", "03-28T06:30", "03-29T05:30", "03-30T05:30",
    ]  # fmt: skip


def test_steps_before_and_after_a_change_of_the_clocks_are_each_at_their_hour() -> None:
    sooner = replace(CALL, number=4, words="sooner", due="2026-10-24T17:00")
    later = replace(CALL, number=5, words="later", due="2026-10-26T17:00")
    found = events(book(sooner, later))
    assert [found[title].start.astimezone(UTC).hour for title in ("sooner", "later")] == [15, 16]


def test_without_a_zone_every_time_floats_and_a_habit_ends_by_the_same_clock() -> None:
    every = "FREQ=DAILY;UNTIL=20260401T073000"
    found = events(
        book(CALL, DAY, replace(HABIT, every=every), next_session="2026-03-24T16:00", zone_known=False)
    )
    assert found["ring Ana"].start == datetime(2026, 3, 13, 17, 0)
    assert found["Next session"].start == datetime(2026, 3, 24, 16, 0)
    assert found["cut the slides"].start == date(2026, 3, 16)
    assert found["water the plants"].start == datetime(2026, 3, 11, 7, 30)
    assert found["water the plants"]["rrule"]["UNTIL"] == [datetime(2026, 4, 1, 7, 30)]


def test_an_event_is_the_same_one_whatever_becomes_of_the_others_or_of_the_zone() -> None:
    first = events(book(CALL, DAY, HABIT, next_session="2026-03-24T16:00"))
    done = replace(CALL, outcome="done")
    anew = replace(DAY, words="cut them all", plan="")
    away = book(done, anew, HABIT, next_session="2026-03-25", zone="Asia/Tokyo", reminders="discreet")
    second = read(away, NOW + timedelta(days=1)).events
    assert {str(event["uid"]) for event in second} == {
        str(event["uid"]) for title, event in first.items() if title != "ring Ana"
    }


def test_what_is_read_and_written_again_is_the_same_file() -> None:
    found = content(book(CALL, DAY, HABIT, next_session="2026-03-24T16:00"))
    again = Calendar.from_ical(found).to_ical()
    assert sorted(again.splitlines()) == sorted(found.splitlines())


def test_a_step_in_an_hour_that_the_clocks_skip_is_where_its_reminder_is() -> None:
    skipped = replace(CALL, due="2026-03-29T02:30")
    at = events(book(skipped))["ring Ana"].start.astimezone(UTC)
    assert f"{at:%Y-%m-%dT%H:%M:%S+00:00}" == instant_of("2026-03-29T02:30", "Europe/Vienna")


@pytest.mark.parametrize("recurring", [False, True])
@pytest.mark.parametrize("hour", ["2026-03-29T01:30", "2026-03-29T01:55", "2026-10-25T01:55"])
def test_no_event_ends_before_it_begins_where_clocks_are_changed_in_between(
    hour: str, recurring: bool
) -> None:
    (event,) = events(book(Step(1, "ring Ana", "", hour, recurring=recurring), zone="Europe/London")).values()
    begins, ends = (at.astimezone(UTC) for at in (event.start, event.end))
    assert begins < ends <= begins + timedelta(minutes=75)


def test_in_a_zone_by_a_name_that_was_given_up_hours_are_told_by_the_name_it_has_now() -> None:
    lines = content(book(CALL, zone="US/Pacific-New"))
    assert b"DTSTART;TZID=America/Los_Angeles:20260313T170000\r\n" in lines


def test_while_they_are_away_what_comes_after_it_is_on_the_clocks_of_home() -> None:
    away = Preferences(home="Europe/Vienna", home_on=date(2026, 3, 14))
    later = replace(CALL, number=4, words="later", due="2026-03-14T09:00")
    found = read(book(CALL, later, HABIT, zone="Asia/Tokyo", wishes=away))
    zones = {str(event["summary"]): event["dtstart"].params["TZID"] for event in found.events}
    assert zones == {"ring Ana": "Asia/Tokyo", "later": "Europe/Vienna", "water the plants": "Europe/Vienna"}
    assert [zone.tz_name for zone in found.timezones] == ["Asia/Tokyo", "Europe/Vienna"]


def test_for_somebody_who_told_of_no_zone_the_time_is_that_of_their_own_device() -> None:
    found = content(book(CALL, zone_known=False))
    assert b"DTSTART:20260313T170000\r\n" in found and b"VTIMEZONE" not in found


def test_in_utc_no_zone_is_described() -> None:
    found = content(book(CALL, zone="UTC"))
    assert b"DTSTART:20260313T170000Z\r\n" in found and b"VTIMEZONE" not in found


@pytest.mark.parametrize(
    "words",
    ["remind me of it in my calendar", "do you have a calendar export?", "can i have that for my calendar?",
     "I want it in my calendar",
     "send me a calendar file", "Calendar file please", "can I have the ics file?", "could you put it in my calendar?",
     "I'd like a calendar file with my steps", "Can you add my steps to my calendar?", "an .ics, please"],
)  # fmt: skip
def test_a_calendar_file_is_asked_for_in_plain_words(words: str) -> None:
    assert asking.is_asked_for(heard(words))


@pytest.mark.parametrize(
    "words",
    ["I want it off my calendar", "remind me of the calendar", "do you have a calendar year in mind",
     "my calendar is full", "I'll put it in my calendar", "plan my calendar for the week", "clean up my calendar",
     "the calendar file got lost on Monday and my boss was angry", "put the kids to bed", "I want a calendar"],
)  # fmt: skip
def test_what_somebody_tells_of_their_calendar_is_theirs(words: str) -> None:
    assert not asking.is_asked_for(heard(words))


def heard(words: str) -> Scene:
    return Scene(Session(), book(CALL), Text(words), Heard(words, NOW), NOW)


@pytest.fixture
async def coach(tmp_path: Path, clock: Clock) -> AsyncIterator[Coach]:
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    yield Coach(store, PROMPTS, Terms(), clock)
    await store.close()


async def test_the_file_comes_with_a_line_that_says_what_is_in_it(coach: Coach) -> None:
    await whole_session(Person(coach, "terminal:ada"), "Zephyrine", "quagga", "Oswaldina")
    [sending] = (await coach.hear("terminal:ada", Command("calendar"))).sendings
    file = sending.message.file
    assert file is not None and (file.name, file.type) == ("grow.ics", "text/calendar")
    count = len(Calendar.from_ical(file.content).events)
    assert f"{'one' if count == 1 else 'two'} step" in sending.message.plain.lower()


async def test_after_everything_was_deleted_no_event_of_before_is_overwritten(
    coach: Coach, clock: Clock
) -> None:
    uids = []
    for _ in range(2):
        await whole_session(Person(coach, "terminal:ada"), "Zephyrine", "quagga", "Oswaldina")
        [sending] = (await coach.hear("terminal:ada", Command("calendar"))).sendings
        assert sending.message.file is not None
        uids.append({event["uid"] for event in Calendar.from_ical(sending.message.file.content).events})
        await Person(coach, "terminal:ada").say("/delete", "yes, delete everything")
        clock.move(minutes=5)
    assert uids[0].isdisjoint(uids[1])
