"""Local wall time and instants: a reminder is a wall time in a zone, its instant is derived (and derived again)."""

from __future__ import annotations

import importlib.metadata
import logging
import zoneinfo
from datetime import UTC, datetime, tzinfo
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

log = logging.getLogger("grow.nudges")

RENAMED = {"US/Pacific-New": "America/Los_Angeles"}
"""Names that the database gave up without leaving another in their place."""


def rules_of(zone: str) -> ZoneInfo | None:
    """The clock rules of that name, None where the database knows it no more, or not yet."""
    return ZoneInfo(RENAMED.get(zone, zone)) if is_known(zone) else None


@cache
def is_known(zone: str) -> bool:
    try:
        ZoneInfo(RENAMED.get(zone, zone))
    except (OSError, ValueError, KeyError):  # what ZoneInfo raises differs by what is wrong with the name
        log.warning("time zone %r is not known here; another clock is used for it", zone)
        return False
    return True


def _clock(zone: str) -> tzinfo:
    """UTC where the zone is not known: an hour that is off is better than none."""
    return rules_of(zone) or UTC


def instant(at: datetime) -> str:
    """An aware moment as the store keeps it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def local(at: datetime, zone: str) -> datetime:
    """An aware moment as wall time in the zone, naive."""
    return at.astimezone(_clock(zone)).replace(tzinfo=None)


def from_local(wall: str, zone: str) -> datetime:
    """The aware moment of a wall time.

    A time that a clock change skips is as much later as was skipped: 01:30 rings at 02:30. One that comes twice is
    the first of the two.
    """
    return datetime.fromisoformat(wall).replace(tzinfo=_clock(zone), fold=0).astimezone(UTC)


def instant_of(wall: str, zone: str) -> str:
    """The instant, as the store keeps it, of a wall time as the store keeps it."""
    return instant(from_local(wall, zone))


def rules_version() -> str:
    """Names the release of the world's clock rules that zones are read from here; "" where nothing tells."""
    for folder in zoneinfo.TZPATH:
        for name in ("tzdata.zi", "+VERSION"):
            file = Path(folder) / name
            if file.is_file():
                with file.open(encoding="utf-8", errors="replace") as lines:
                    return lines.readline().strip()[:80]
    try:
        return importlib.metadata.version("tzdata")
    except importlib.metadata.PackageNotFoundError:
        return ""
