"""How somebody wants to be nudged: how often, when not, which days, and pauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any

EVERY_DAY = frozenset(range(7))
WORKING_DAYS = frozenset(range(5))
NOON = time(12, 0)
BY_DAY = (time(5, 0), time(18, 0))
"""Quiet hours that lie within these are not the night's."""
NIGHT = (time(21, 0), time(8, 0))
LATEST_MORNING = time(16, 0)
"""Who sleeps until two still wants a step of that day named that day; who is free from five, on the evening before."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """All times of day are local wall time; the defaults are the playbook's (§7).

    daily, weekly: the most nudges that the partner sends of its own accord, 0 for none.
    quiet_from, quiet_to: nothing of its own between these; equal when there is no such time. Where they lie within
    the day, as at work, the night is quiet as well.
    morning: when a step of that day is named.  evening: their hour, for how it went and for the eve of a session.
    days: weekdays on which nudges may come, Monday is 0.
    paused_until: the first day on which they may come again.
    only_asked: nothing but what they ask for in so many words.
    home, home_on: the zone gone by again from that day on, while they are in another for a while.
    unnamed: the reminders they had last were the discreet ones, which is kept while there are none.
    practice: they want a word each morning that invites them to a drill.
    declined: how often they said no when a session's end asked about reminders.
    """

    daily: int = 1
    weekly: int = 4
    quiet_from: time = time(21, 0)
    quiet_to: time = time(8, 0)
    morning: time = time(9, 0)
    evening: time = time(18, 0)
    days: frozenset[int] = field(default=EVERY_DAY)
    paused_until: date | None = None
    only_asked: bool = False
    home: str = ""
    home_on: date | None = None
    unnamed: bool = False
    declined: int = 0
    practice: bool = False

    def __post_init__(self) -> None:
        if not self.days:
            raise ValueError("nudges need a day to come on")

    def is_quiet(self, at: datetime) -> bool:
        """Whether that moment lies in the hours, or on a day, without nudges."""
        return at.weekday() not in self.days or self.is_night(at.time())

    def is_night(self, at: time) -> bool:
        """Whether that time of day is quiet."""
        return self._quiet_until(at) is not None

    def out_of_quiet(self, at: datetime) -> datetime:
        """The same moment, or the first one after it that is not quiet."""
        while self.is_quiet(at):
            ends = self._quiet_until(at.time())
            if ends is None:  # nobody has a day without its night: it begins anew when the quiet hours end
                at = datetime.combine(at.date() + timedelta(days=1), self._day_begins())
            else:
                at = datetime.combine(at.date() + timedelta(days=at.time() >= ends), ends)
        return at

    @property
    def by_day(self) -> bool:
        """Their quiet hours lie within the day: nobody asks by that to be woken at night."""
        return BY_DAY[0] <= self.quiet_from < self.quiet_to <= BY_DAY[1]

    def _quiet_until(self, at: time) -> time | None:
        return next((ends for begins, ends in self._spans() if _lies_between(at, begins, ends)), None)

    def _spans(self) -> Iterator[tuple[time, time]]:
        yield self.quiet_from, self.quiet_to
        if self.by_day:
            yield max(NIGHT[0], _past(self.evening)), min(NIGHT[1], self.morning)

    def _day_begins(self) -> time:
        """When nudges may come again on the day after one without any: not at midnight."""
        if self.by_day:
            return min(NIGHT[1], self.morning)
        return self.quiet_to if self.quiet_from != self.quiet_to else self.morning

    def _first_free(self) -> time:
        """Of a day that nudges may come on."""
        return replace(self, days=EVERY_DAY).out_of_quiet(datetime(2000, 1, 1)).time()

    def quiet_between(self, begins: time, ends: time) -> Preferences:
        """With these quiet hours; their own hours keep to what is left of the day, each in its half.

        Who says "not before ten" expects ten o'clock, not the evening before. An hour that had given way before
        comes back as far as it may.
        """
        plain = Preferences()
        morning, evening = self.morning, self.evening
        if self.is_night(plain.morning) and morning == self._first_free():
            morning = plain.morning
        if plain.evening > evening == _earlier(self.quiet_from):
            evening = min(plain.evening, _earlier(begins))
        new = replace(self, quiet_from=begins, quiet_to=ends, morning=morning)
        if new.is_night(morning) and BY_DAY[0] <= new._first_free() <= LATEST_MORNING:
            morning = new._first_free()
        if new.is_night(evening) and begins >= NOON and not new.is_night(_earlier(begins)):
            evening = _earlier(begins)
        return replace(new, morning=morning, evening=evening)

    def at_hour(self, at: time) -> Preferences:
        """With that hour of their own: the morning's before noon, else the evening's; it is not quiet then."""
        new = replace(self, morning=at) if at < NOON else replace(self, evening=at)
        ends, begins = replace(new, quiet_to=at), replace(new, quiet_from=_later(at))
        ways = (new, ends, begins) if at < NOON else (new, begins, ends)
        return next(way for way in ways if not way.is_night(at))

    def named_at(self, at: time) -> Preferences:
        """With steps named at that hour of their day, also after noon; how one went is asked no earlier then."""
        evening = max(self.evening, at) if at >= NOON else self.evening
        return replace(self.at_hour(at), morning=at, evening=evening)

    def looked_back_at(self, at: time) -> Preferences:
        """With that hour for how a step went, also before noon."""
        return replace(self.at_hour(at), morning=self.morning, evening=at)

    def to_json(self) -> dict[str, Any]:
        """Only what differs from the defaults, as plain values."""
        plain = Preferences()
        return {
            one.name: _plain(getattr(self, one.name))
            for one in fields(self)
            if getattr(self, one.name) != getattr(plain, one.name)
        }

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> Preferences:
        """Read what `to_json` gave; what an older or newer version knew and this one does not is passed over."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: _READ.get(name, _as_is)(value) for name, value in saved.items() if name in known})


def _lies_between(at: time, begins: time, ends: time) -> bool:
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def _past(at: time) -> time:
    """An hour after, within the day."""
    return at.replace(hour=at.hour + 1) if at.hour < 23 else time(23, 59)


def _earlier(at: time) -> time:
    """An hour before; within the day."""
    return at.replace(hour=at.hour - 1) if at.hour else at


def _later(at: time) -> time:
    """An hour after; midnight at the latest."""
    return at.replace(hour=at.hour + 1) if at.hour < 23 else time(0)


def _plain(value: Any) -> Any:
    match value:
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case frozenset():
            return sorted(value)
    return value


def _as_is(value: Any) -> Any:
    return value


def _hour(value: Any) -> time:
    return datetime.strptime(value, "%H:%M").time()


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


_READ: dict[str, Any] = {
    **dict.fromkeys(("quiet_from", "quiet_to", "morning", "evening"), _hour),
    "days": lambda days: frozenset(days) or EVERY_DAY,
    "paused_until": _day,
    "home_on": _day,
}
