"""Places and their clocks as the conversation asks for them; what knows them is handed in with a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Place:
    """A town, or a country or state in one of its zones.

    name: as it is said.  region, country: what tells it from others of that name, "" where nothing does.
    zone: IANA name.  code: of the country, two letters.  city: the largest town of a country or state in that zone,
    "" for a town itself.  latitude, longitude: in degrees.
    """

    name: str
    zone: str
    code: str = ""
    country: str = ""
    region: str = ""
    city: str = ""
    population: int = 0
    latitude: float = 0.0
    longitude: float = 0.0


class Places(Protocol):
    """A gazetteer with clocks, at one moment."""

    def find(self, name: str) -> tuple[Place, ...]:
        """Every place of that name, largest first: a town, country, state, nickname or IANA zone."""

    def like(self, name: str) -> tuple[Place, ...]:
        """Large places that a misspelt name may be meant for."""

    def nearest(self, latitude: float, longitude: float) -> Place | None:
        """The town closest to there."""

    def showing(self, hour: int, minute: int, near: str) -> tuple[Place, ...]:
        """Where clocks show that now, to a quarter of an hour: one place for each set of clock rules.

        near: the zone whose country comes first; the rest by how many people live there.
        """

    def wall(self, zone: str) -> datetime | None:
        """What the clocks of that zone show now, naive."""


class Nowhere:
    """Knows no place: for words that are heard without a person."""

    def find(self, name: str) -> tuple[Place, ...]:
        return ()

    def like(self, name: str) -> tuple[Place, ...]:
        return ()

    def nearest(self, latitude: float, longitude: float) -> None:
        return None

    def showing(self, hour: int, minute: int, near: str) -> tuple[Place, ...]:
        return ()

    def wall(self, zone: str) -> None:
        return None


NOWHERE = Nowhere()
