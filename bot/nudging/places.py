"""The world's towns and their time zones, looked up in the shipped table without reading it whole.

The table is `places.tsv`, made by `make places`: lines sorted by name, found by binary search in the mapped file. Its
data are GeoNames' (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from functools import cache
from math import cos, hypot, radians
from pathlib import Path
from typing import NamedTuple

from bot.language.places import Place
from bot.nudging.place_keys import key_of

TABLE = Path(__file__).with_name("places.tsv")
LONGEST = 80
"""Letters of a name; whatever is longer is none."""
MOST = 24
"""As many places of one name."""
_AT = rb"\t(%s)\.(\d+)\t(-?\d+\.\d+)\n"
"""What ends the line of a town: latitude, in two halves, and longitude."""
_CLOSE = 1.0
"""Degrees within which the nearest town is sought first."""
_OFFSET = re.compile(r"(?:utc|gmt|z)\s*([+−–-])\s*(\d{1,2})(?::?00)?", re.IGNORECASE)
_EAST, _WEST = 14, 12


class Zone(NamedTuple):
    """population, country, city: of all towns in it, where most of them are, and the largest."""

    name: str
    population: int
    code: str
    city: str


class Table:
    """The mapped file; nothing of it is in memory but its head."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.zones: dict[str, Zone] = {}
        self.countries: dict[str, str] = {}
        self.regions: dict[str, str] = {}
        self._first = self._read_head()

    def _read_head(self) -> int:
        """Returns where the lines begin."""
        at = 0
        while self._bytes[at : at + 1] == b"#":
            kind, *rest = self._line(at).split("\t")
            match kind:
                case "#z":
                    self.zones[rest[0]] = Zone(rest[1], int(rest[2]), rest[3], rest[4])
                case "#c":
                    self.countries[rest[0]] = rest[1]
                case "#r":
                    self.regions[rest[0]] = rest[1]
            at = self._next(at)
        return at

    def _line(self, at: int) -> str:
        return self._bytes[at : self._next(at) - 1].decode("utf-8")

    def _next(self, at: int) -> int:
        return self._bytes.find(b"\n", at) + 1

    def rows(self, key: str) -> Iterator[list[str]]:
        """What stands behind every line of that name."""
        wanted = f"{key}\t".encode()
        low, high = self._first, len(self._bytes)
        while low < high:
            begins = self._bytes.rfind(b"\n", self._first - 1, (low + high) // 2) + 1
            ends = self._next(begins)
            if self._bytes[begins : begins + len(wanted)] < wanted:
                low = ends
            else:
                high = begins
        while self._bytes[low : low + len(wanted)] == wanted:
            yield self._line(low).split("\t")[1:]
            low = self._next(low)

    def nearest(self, latitude: float, longitude: float) -> re.Match[bytes]:
        """Looked for in the belt around that latitude first, which spares most of the reading."""
        belt = b"|".join(b"%d" % degree for degree in range(int(latitude) - 2, int(latitude) + 3))
        for degrees in (rb"-?(?:%s)" % belt.replace(b"-", b""), rb"-?\d+"):
            towns = re.finditer(_AT % degrees, self._bytes)
            away, town = min(((_away(one, latitude, longitude), one) for one in towns),
                             key=lambda one: one[0], default=(90.0, None))  # fmt: skip
            if town is not None and (away <= _CLOSE or degrees == rb"-?\d+"):
                return town
        raise LookupError("a table without a town")

    def place(self, key: str, row: list[str], called: str = "") -> Place:
        name, city, region, code, zone, population, latitude, longitude = row
        where = self.regions.get(f"{code}.{region}", "")
        return Place(called or name or key.title(), self.zones[zone].name, code, self.countries.get(code, ""), where,
                     city, int(population), float(latitude), float(longitude))  # fmt: skip

    def place_at(self, found: re.Match[bytes]) -> Place:
        begins = self._bytes.rfind(b"\n", 0, found.start()) + 1
        key, *row = self._line(begins).split("\t")
        return self.place(key, row)


def _away(town: re.Match[bytes], latitude: float, longitude: float) -> float:
    """In degrees of a flat map, drawn narrower towards the poles: near enough to tell which is nearest."""
    north, east = float(b"%s.%s" % (town[1], town[2])) - latitude, abs(float(town[3]) - longitude)
    return hypot(north, min(east, 360 - east) * cos(radians(latitude)))


@cache
def table() -> Table:
    return Table(TABLE)


def find(name: str) -> tuple[Place, ...]:
    """Every place of that name, largest first; "Paris, Texas" and "valencia spain" name one by where it is."""
    if len(name) > LONGEST:
        return ()
    fixed = _OFFSET.fullmatch(name.strip())
    if fixed:
        return _fixed(fixed[1] == "+", int(fixed[2]))
    key = key_of(name)
    found = _of_key(key, name) or _within(key)
    return tuple(sorted(dict.fromkeys(found), key=lambda place: -place.population)[:MOST])


def nearest(latitude: float, longitude: float) -> Place:
    """The town closest to there. Near a border it may lie on the other side, where the clocks may differ."""
    world = table()
    return world.place_at(world.nearest(latitude, longitude))


def _fixed(east: bool, hours: int) -> tuple[Place, ...]:
    """The database's own names for these count the other way."""
    if hours > (_EAST if east else _WEST):
        return ()
    zone = f"Etc/GMT{'-' if east else '+'}{hours}" if hours else "Etc/UTC"
    return (Place(f"UTC{'+' if east else '-'}{hours}" if hours else "UTC", zone),)


def _of_key(key: str, name: str = "") -> list[Place]:
    world, found = table(), []
    for row in world.rows(key) if key else ():
        if row[0].startswith("="):
            found += _stands_for(row, key, name)
        elif row[0].startswith("~"):
            found.append(Place(row[0][1:].rpartition("/")[2].replace("_", " "), row[0][1:]))
        else:
            found.append(world.place(key, row))
    return found


def _stands_for(row: list[str], key: str, name: str) -> list[Place]:
    """The town that another name leads to, called by the name that was used."""
    canonical, code, population, called = row
    said = " ".join(name.split())
    shown = called or (key.title() if said.islower() or not said else said)
    rows = [one for one in table().rows(canonical[1:]) if one[0][:1] not in ("=", "~")]
    return [
        table().place(canonical[1:], one, shown)
        for one in rows
        if one[3] == code and one[5] == population and not one[1]
    ]


def _within(key: str) -> list[Place]:
    """A name with what it lies in behind it: a country or a state, by name or abbreviation."""
    words = key.split()
    for at in range(len(words) - 1, 0, -1):
        inside = [place for place in _of_key(" ".join(words[:at])) if _lies_in(place, " ".join(words[at:]))]
        if inside:
            return inside
    return []


def _lies_in(place: Place, where: str) -> bool:
    names = {key_of(place.country), key_of(place.region), place.code.lower()} - {""}
    shorts = {
        code.partition(".")[2].lower() for code, name in table().regions.items() if name == place.region
    }
    if where in names | shorts:
        return True
    return any(area.city and area.code == place.code and not area.region for area in _of_key(where))
