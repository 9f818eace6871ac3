"""Places with what their clocks show at one moment: what a conversation may ask of the world."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.language.places import Place
from bot.nudging import place_guesses, places
from bot.nudging.clocks import local, rules_of
from bot.nudging.places import Zone

QUARTER = timedelta(minutes=15)
A_DAY = timedelta(days=1)
OVER_A_YEAR = tuple(timedelta(days=30 * month) for month in range(12))
PEOPLED = 100_000
"""Zones of fewer people are looked at where no others fit."""
BESIDE = 0.3
"""A second town is named with the first where its zone has so large a part of the people."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """now: aware."""

    now: datetime

    def find(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in places.find(name) if rules_of(place.zone) is not None)

    def like(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in place_guesses.like(name) if rules_of(place.zone) is not None)

    def nearest(self, latitude: float, longitude: float) -> Place:
        return places.nearest(latitude, longitude)

    def wall(self, zone: str) -> datetime:
        return local(self.now, zone)

    def showing(self, hour: int, minute: int, near: str) -> tuple[Place, ...]:
        zones = sorted(places.table().zones.values(), key=lambda zone: -zone.population)
        home = next((zone.code for zone in zones if zone.name == near), "")
        large = [zone for zone in zones if zone.population >= PEOPLED]
        for some, step in ((large, QUARTER), (zones, QUARTER), (large, 2 * QUARTER)):
            ahead = self._ahead(hour, minute, step)
            if found := self._alike([zone for zone in some if self._offset(zone.name) in ahead]):
                break
        named = [_named(group, home) for group in found]
        return tuple(sorted(named, key=lambda place: place.code != home))

    def _ahead(self, hour: int, minute: int, step: timedelta) -> set[timedelta]:
        """How far ahead of UTC a clock may be that shows this: the day is not known, so up to two."""
        shown = timedelta(hours=hour, minutes=minute)
        there = self.now.astimezone(UTC)
        off = shown - timedelta(hours=there.hour, minutes=there.minute, seconds=there.second)
        rounded = step * round(off / step)
        return {rounded - A_DAY, rounded, rounded + A_DAY}

    def _offset(self, zone: str, later: timedelta = timedelta(0)) -> timedelta | None:
        rules = rules_of(zone)
        return None if rules is None else (self.now + later).astimezone(rules).utcoffset()

    def _alike(self, zones: list[Zone]) -> list[list[Zone]]:
        """Together what keeps the same clock all year."""
        groups = defaultdict(list)
        for zone in zones:
            groups[tuple(self._offset(zone.name, later) for later in OVER_A_YEAR)].append(zone)
        return list(groups.values())


def _named(group: list[Zone], home: str) -> Place:
    """By its largest town or two, that of their own country first."""
    first = next((zone for zone in group if zone.code == home), group[0])
    second = next((zone for zone in group if zone is not first), None)
    beside = second is not None and second.population >= BESIDE * first.population
    name = f"{first.city}, {second.city}" if second is not None and beside else first.city
    return Place(name, first.name, first.code, population=sum(zone.population for zone in group))
