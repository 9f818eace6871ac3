"""Times as people say them, and the moments that reminders fall on; local wall time throughout."""

from __future__ import annotations

from datetime import datetime, time, timedelta

EVENING = time(18, 0)
"""When a step without a clock time is followed up, the day after (playbook §7)."""
AFTER = timedelta(hours=2)
"""How long after a clock time the follow-up comes (playbook §7)."""
QUIET_FROM, QUIET_TO = time(21, 0), time(8, 0)
"""Nothing is sent between these (playbook §7)."""


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


def spoken_now(now: datetime) -> str:
    """ "Saturday 21 November, 14:05"."""
    return f"{now:%A} {now.day} {now:%B}, {now.hour}:{now:%M}"


def follow_up_at(due: str) -> datetime:
    """When to ask how it went: two hours after a clock time, else the next day at 18:00; out of quiet hours."""
    when = moment(due)
    asked = when + AFTER if "T" in due else datetime.combine(when.date() + timedelta(days=1), EVENING)
    return out_of_quiet(asked)


def out_of_quiet(at: datetime) -> datetime:
    """The same moment, or the end of the quiet hours it falls in."""
    if at.time() >= QUIET_FROM:
        return datetime.combine(at.date() + timedelta(days=1), QUIET_TO)
    if at.time() < QUIET_TO:
        return datetime.combine(at.date(), QUIET_TO)
    return at
