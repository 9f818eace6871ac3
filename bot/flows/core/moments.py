"""When each kind of nudge is meant to come, by the step's own time and the person's hours (playbook §7)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.flows.core.preferences import Preferences

OPEN = timedelta(minutes=30)
"""A talk is open so long after the person's last message: nudges wait, and coming back later is picking it up."""
AHEAD = timedelta(hours=1)
"""How long before a clock time a step is named."""
AFTER = timedelta(hours=2)
"""How long after a clock time it is asked how it went."""
EVENING_BEFORE = time(20, 0)
"""Where its own moment is quiet, a step is named on the evening before."""
A_DAY = timedelta(days=1)


def before(due: str, wishes: Preferences) -> datetime | None:
    """09:00 of the day, or an hour before a clock time; the evening before where that is quiet.

    None where no moment before it is free.
    """
    when = datetime.fromisoformat(due)
    named = when - AHEAD if "T" in due else datetime.combine(when.date(), wishes.morning)
    return _evening_before(when.date(), wishes) if wishes.is_quiet(named) else named


def _evening_before(day: date, wishes: Preferences) -> datetime | None:
    """The last free evening before that day, at most a week back."""
    for back in range(1, 8):
        evening = datetime.combine(day - back * A_DAY, EVENING_BEFORE)
        if not wishes.is_quiet(evening):
            return evening
        earlier = datetime.combine(evening.date(), wishes.quiet_from) - AHEAD
        if earlier.date() == evening.date() and earlier < evening and not wishes.is_quiet(earlier):
            return earlier
    return None


def follow_up(due: str, wishes: Preferences) -> datetime:
    """Two hours after a clock time, else the next day at their hour; out of quiet hours."""
    when = datetime.fromisoformat(due)
    asked = when + AFTER if "T" in due else datetime.combine(when.date() + A_DAY, wishes.evening)
    return wishes.out_of_quiet(asked)


def practice(day: date, wishes: Preferences) -> datetime:
    """When their day begins; out of quiet hours."""
    return wishes.out_of_quiet(datetime.combine(day, wishes.morning))


def eve(next_session: str, wishes: Preferences) -> datetime:
    """Their hour on the day before, or the last free moment ahead of it."""
    day = datetime.fromisoformat(next_session).date()
    at = datetime.combine(day - A_DAY, wishes.evening)
    if not wishes.is_quiet(at):
        return at
    return _evening_before(day, wishes) or at
