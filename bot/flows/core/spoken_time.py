"""Times as people say them; local wall time throughout."""

from __future__ import annotations

from datetime import datetime

A_WEEK = 7
"""Days in which a weekday names but one."""


def moment(due: str) -> datetime:
    """A due time as a datetime; a bare date is its midnight."""
    return datetime.fromisoformat(due)


def spoken(due: str, now: datetime) -> str:
    """ "tomorrow, Sunday 22 November, at 9:00"; the year only when it is another."""
    when = moment(due)
    day = f"{when:%A} {when.day} {when:%B}" + (f" {when.year}" if when.year != now.year else "")
    near = {0: "today, ", 1: "tomorrow, "}.get((when.date() - now.date()).days, "")
    return f"{near}{day}" + (f" at {when.hour}:{when:%M}" if "T" in due else "")


def on_day(due: str, now: datetime) -> str:
    """The same, to follow a verb: "on Friday 13 March at 18:00", "tomorrow, …"."""
    words = spoken(due, now)
    return words if words.startswith(("today", "tomorrow")) else f"on {words}"


def soon(due: str, now: datetime) -> str:
    """The same in as few words as tell it: "today at 18:00", "on Sunday at 9:00", from a week on with its date."""
    when = moment(due)
    days = (when.date() - now.date()).days
    if not 0 <= days < A_WEEK:
        return on_day(due, now)
    day = {0: "today", 1: "tomorrow"}.get(days, f"on {when:%A}")
    return day + (f" at {when.hour}:{when:%M}" if "T" in due else "")


def spoken_now(now: datetime) -> str:
    """ "Saturday 21 November, 14:05"."""
    return f"{now:%A} {now.day} {now:%B}, {now.hour}:{now:%M}"
