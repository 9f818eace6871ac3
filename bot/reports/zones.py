"""A time zone described in a calendar file (VTIMEZONE, RFC 5545): each change of its clocks for some years ahead.

icalendar can describe zones by itself (`add_missing_timezones`), but its 7.3 jumps over changes that lie a few weeks
apart (the clocks of Morocco in Ramadan), and tells when a change begins by the clock as it goes afterwards, where the
standard wants the clock as it went before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Component, Timezone

YEARS = 10
A_DAY = timedelta(days=1)
A_MINUTE = timedelta(minutes=1)


class Clock(NamedTuple):
    """How a zone's clocks go at some instant."""

    offset: timedelta
    name: str
    summer: bool


class Observance(NamedTuple):
    """How they went before a change, and how after it."""

    before: timedelta
    after: Clock


def described(zone: str, year: int) -> Timezone:
    """From the first of January of that year on, wherever it is that day."""
    from icalendar import Timezone

    found = Timezone()
    found.add("tzid", zone)
    for observance, onsets in _observances(ZoneInfo(zone), datetime(year, 1, 1, tzinfo=UTC) - A_DAY).items():
        found.add_component(_component(observance, onsets))
    return found


def _component(observance: Observance, onsets: list[datetime]) -> Component:
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if observance.after.summer else TimezoneStandard()
    part.add("dtstart", onsets[0])
    if onsets[1:]:
        part.add("rdate", onsets[1:])
    part.add("tzoffsetfrom", observance.before)
    part.add("tzoffsetto", observance.after.offset)
    part.add("tzname", observance.after.name)
    return part


def _observances(zone: ZoneInfo, since: datetime) -> dict[Observance, list[datetime]]:
    """Each with its onsets, by the clock as it went until then."""
    first = _clock(zone, since)
    found = {Observance(first.offset, first): [(since + first.offset).replace(tzinfo=None)]}
    for at, before, after in _changes(zone, since, since + YEARS * 366 * A_DAY):
        onset = (at + before.offset).replace(tzinfo=None)
        found.setdefault(Observance(before.offset, after), []).append(onset)
    return found


def _changes(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[tuple[datetime, Clock, Clock]]:
    """Day by day, and where a day ends otherwise than it began, to the minute."""
    before = _clock(zone, since)
    while since < until:
        after = _clock(zone, since + A_DAY)
        if after != before:
            yield _when(zone, since, before), before, after
            before = after
        since += A_DAY


def _when(zone: ZoneInfo, day: datetime, before: Clock) -> datetime:
    """The first minute of that day at which its clocks go otherwise."""
    low, high = 0, A_DAY // A_MINUTE
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _clock(zone, day + middle * A_MINUTE) == before else (low, middle)
    return day + high * A_MINUTE


def _clock(zone: ZoneInfo, at: datetime) -> Clock:
    local = at.astimezone(zone)
    return Clock(local.utcoffset() or timedelta(), local.tzname() or "", bool(local.dst()))
