"""Wall times and instants where clocks change, and zones that the database gave up."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nudging.clocks import from_local, instant_of, is_known, local, rules_of, rules_version
from bot.page import Terms, book_of, zone_of, zone_on
from storage.rows import Loaded, PersonRow, PlannedNudge, Saving
from storage.store import Store

NOW = "2026-03-11T10:20:00+00:00"
ZONES = sorted(available_timezones() - {"localtime"})


def page_of(zone: str, preferences: str | None = None) -> Loaded:
    person = PersonRow(
        1, "terminal:me", zone, NOW, None, False, False, None, None, None, 0, NOW, preferences=preferences
    )
    return Loaded(False, person, 1, None, (), ())


@pytest.mark.parametrize(
    ("wall", "zone", "instant", "rings"),
    [
        # Skipped: 01:30 on the night to summer time, when one o'clock is two.
        ("2026-03-29T01:30", "Europe/London", "2026-03-29T01:30", "2026-03-29T02:30"),
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:30", "2026-03-08T03:30"),
        # Doubled: the first of the two.
        ("2026-10-25T01:30", "Europe/London", "2026-10-25T00:30", "2026-10-25T01:30"),
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30", "2026-11-01T01:30"),
        # Lord Howe moves by half an hour.
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45", "2026-10-04T02:45"),
        ("2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45", "2026-04-05T01:45"),
        # Samoa left out a whole day, Friday 30 December 2011.
        ("2011-12-30T09:00", "Pacific/Apia", "2011-12-30T19:00", "2011-12-31T09:00"),
        ("2011-12-31T09:00", "Pacific/Apia", "2011-12-30T19:00", "2011-12-31T09:00"),
    ],
)
def test_a_time_that_is_skipped_or_doubled_rings_when_people_expect(
    wall: str, zone: str, instant: str, rings: str
) -> None:
    assert instant_of(wall, zone) == f"{instant}:00+00:00"
    assert local(from_local(wall, zone), zone) == datetime.fromisoformat(rings)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ZONES), st.datetimes(datetime(2024, 1, 1), datetime(2036, 1, 1)))
def test_a_wall_time_rings_then_or_as_much_later_as_was_skipped(zone: str, wall: datetime) -> None:
    wall = wall.replace(second=0, microsecond=0)
    rung = local(from_local(f"{wall:%Y-%m-%dT%H:%M}", zone), zone)
    assert timedelta(0) <= rung - wall <= timedelta(hours=3)
    if rung == wall:
        before = from_local(f"{wall:%Y-%m-%dT%H:%M}", zone) - timedelta(hours=3)
        assert all(local(before + timedelta(minutes=15 * k), zone) != wall for k in range(12)), (
            "the first of two"
        )


def test_a_zone_that_was_given_up_goes_by_what_took_its_place() -> None:
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert local(at, "US/Pacific-New") == local(at, "America/Los_Angeles")


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "", "../../etc/passwd", "Europe", "a\x00b", "/etc/localtime"]
)
def test_a_zone_that_nobody_knows_goes_by_universal_time_and_the_log_says_so(
    zone: str, caplog: pytest.LogCaptureFixture
) -> None:
    is_known.cache_clear()
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    with caplog.at_level(logging.WARNING, "grow.nudges"):
        assert local(at, zone) == datetime(2026, 7, 1, 12)
        assert instant_of("2026-07-01T12:00", zone) == "2026-07-01T12:00:00+00:00"
    assert rules_of(zone) is None
    assert len(caplog.records) == 1, "once for each name"


def test_the_zone_of_a_person_that_is_not_known_here_is_the_one_of_new_people() -> None:
    met = page_of("Mars/Olympus")
    assert zone_of(met, Terms(zone="Europe/Lisbon")) == "Europe/Lisbon"
    assert zone_of(met, Terms(zone="Mars/Olympus")) == "UTC"


def test_the_zone_of_home_holds_again_from_the_day_that_was_said() -> None:
    away = '{"home": "Europe/Vienna", "home_on": "2026-03-16"}'
    met = page_of("America/New_York", preferences=away)
    sunday, monday = datetime(2026, 3, 16, 3, 59, tzinfo=UTC), datetime(2026, 3, 16, 4, tzinfo=UTC)
    assert zone_of(met, Terms(), sunday) == "America/New_York"
    assert zone_of(met, Terms(), monday) == "Europe/Vienna"
    assert zone_on(met, Terms(), date(2026, 3, 15)) == "America/New_York"
    assert zone_on(met, Terms(), date(2026, 3, 16)) == "Europe/Vienna"
    assert book_of(met, Terms(), "terminal:me", monday).wishes.home == ""


def test_the_release_of_the_clock_rules_has_a_name() -> None:
    assert rules_version()


async def _with_a_nudge(path: Path) -> Store:
    store = await Store.open(f"sqlite:///{path / 'grow.db'}")
    nudge = PlannedNudge("asked", 1, "2026-07-01T09:00", "Europe/Lisbon", "2026-07-01T09:00:00+00:00")
    now = "2026-03-11T10:20:00+00:00"
    await store.save(
        Saving(address="terminal:me", zone="Europe/Lisbon", version=0, conversation="{}", heard_at=now,
               update_id=None, writes=(), messages=(), now=now, plans=lambda page: (nudge,))
    )  # fmt: skip
    return store


async def test_instants_are_derived_again_when_the_rules_change_and_only_then(tmp_path: Path) -> None:
    store = await _with_a_nudge(tmp_path)
    try:
        assert await store.renew_instants("2026a", instant_of) == 1
        assert [row.due_at for row in await store.nudges_of("terminal:me")] == ["2026-07-01T08:00:00+00:00"]
        asked: list[str] = []

        def other(wall: str, zone: str) -> str:
            asked.append(wall)
            return "2026-07-01T07:00:00+00:00"

        assert await store.renew_instants("2026a", other) == 0 and not asked
        assert await store.renew_instants("2026b", other) == 1
        assert [row.due_at for row in await store.nudges_of("terminal:me")] == ["2026-07-01T07:00:00+00:00"]
    finally:
        await store.close()
