"""When a habit comes round again: its rule is an RRULE (RFC 5545), read by dateutil."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.language.timing.every import CODES


def weekly_on(day: datetime) -> str:
    """The rule of a habit of which only its first day is known."""
    return f"FREQ=WEEKLY;BYDAY={CODES[day.weekday()]}"


def occurrences(due: str, every: str, since: datetime, until: datetime) -> Iterator[str]:
    """Its moments from `since` to the first after `until`, as local wall time like `due`, which is the first of all.

    Raises ValueError for a rule that cannot be read.
    """
    from dateutil.rrule import rrulestr  # a fifth of a start's time, for those who have habits

    first = datetime.fromisoformat(due)
    rule = rrulestr(every, dtstart=_nearer(first, every, since), cache=False)
    for moment in rule.xafter(max(since, first) - timedelta(seconds=1)):
        yield f"{moment:%Y-%m-%dT%H:%M}" if "T" in due else f"{moment:%Y-%m-%d}"
        if moment > until:
            return


_EVERY = re.compile(r"FREQ=(DAILY|WEEKLY)\b", re.IGNORECASE)
_INTERVAL = re.compile(r"INTERVAL=(\d+)", re.IGNORECASE)
_ENDS = re.compile(r"COUNT=", re.IGNORECASE)


def _nearer(first: datetime, every: str, since: datetime) -> datetime:
    """A later beginning with the same rhythm: dateutil counts through all the years from the first time on."""
    found = _EVERY.search(every)
    if found is None or _ENDS.search(every):
        return first
    interval = _INTERVAL.search(every)
    rhythm = timedelta(days=7 if found[1].upper() == "WEEKLY" else 1) * int(interval[1] if interval else 1)
    return first + max((since - first) // rhythm - 1, 0) * rhythm if rhythm else first
