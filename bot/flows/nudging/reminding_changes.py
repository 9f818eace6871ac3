"""What is asked of the reminders, done: every setting that the ear hears, whatever was open when it was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from bot.flows.core.preferences import Preferences
from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept as kept
from bot.language.reminders.clock_hours import EVENINGS
from bot.language.reminders.words import Request

DAY = 24 * 60
AFTERNOON = time(14)
NIGHT = (22, 6)
"""Hours of which a night without messages is quiet at the least."""
APART = 120
"""Minutes of the day that are left to them at the least."""


def make(scene: Scene, request: Request) -> None:
    """Change what was asked for, and nothing else."""
    _CHANGES[request.kind](scene, request)


def _off(scene: Scene, request: Request) -> None:
    if kept.form_of(scene) != "none":
        kept.keep_reminders(scene, "none")


def switch_on(scene: Scene, request: Request | None = None) -> None:
    """As they were before, discreet or not; a pause is over."""
    kept.keep_reminders(scene, kept.usual_form(scene))
    kept.rest_until(scene, None)


def _only(scene: Scene, request: Request) -> None:
    if kept.form_of(scene) == "none":
        kept.keep_reminders(scene, kept.usual_form(scene))
    kept.save(scene, only_asked=True)


def _rate(scene: Scene, request: Request) -> None:
    unit, count = request.value
    kept.set_rate(scene, daily=count if unit == 1 else None, weekly=None if unit == 1 else count)


def _days(scene: Scene, request: Request) -> None:
    """The weekdays that are named; what is left out or added is so of those they had."""
    named, had = frozenset(request.value), kept.wishes_of(scene).days
    kept.set_days(scene, {"too": had | named, "without": had - named}.get(request.what, named))


def _pause(scene: Scene, request: Request) -> None:
    if request.due:
        kept.rest_until(scene, date.fromisoformat(request.due[:10]))


def _hours(scene: Scene, request: Request) -> None:
    """Both ends as they are told; of one, the other is left where it is, as long as some of the day remains."""
    first, last = request.value
    if request.what == "night" and _sleeps(kept.wishes_of(scene)):
        return
    if first >= 0 and last >= 0:
        kept.set_quiet(scene, _time(last), _time(first))
        return
    wishes = quiet_hours(kept.wishes_of(scene), first, last)
    kept.move_quiet(scene, wishes.quiet_from, wishes.quiet_to)


def _sleeps(wishes: Preferences) -> bool:
    """The night is quiet already."""
    begins, ends = NIGHT
    return all(wishes.is_night(time(hour)) for hour in (*range(begins, 24), *range(ends)))


def quiet_hours(wishes: Preferences, first: int, last: int) -> Preferences:
    """Nothing before `first` and after `last`, minutes of the day, -1 for what was not named."""
    begins, ends = _minutes(wishes.quiet_from), _minutes(wishes.quiet_to)
    ends = first if first >= 0 else ends
    begins = last % DAY if last >= 0 else begins
    if begins != 0 and begins < ends + APART:
        # the end that was named stays, as far as some of the day is left; the other gives way
        if last < 0:
            begins, ends = 0, min(ends, DAY - APART)
        elif first < 0:
            begins, ends = max(begins, APART), 0
    return replace(wishes, quiet_from=_time(begins), quiet_to=_time(ends))


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _hour(scene: Scene, request: Request) -> None:
    """ "In the evening", said of all of them, is the hours of the evening."""
    if request.what == "evening":
        _hours(scene, Request("hours", value=EVENINGS))
    else:
        kept.set_hour(scene, hour_meant(scene, request))


def hour_meant(scene: Scene, request: Request) -> time:
    """Seven is nearer to an evening at six than to a morning at nine: that is the one they move."""
    wishes = kept.wishes_of(scene)
    if request.what:
        return _hour_of(request.what, wishes)
    minutes, sure = request.value
    at = _time(minutes)
    early, late = at.replace(hour=at.hour % 12), at.replace(hour=at.hour % 12 + 12)
    nearer = early if _apart(early, wishes.morning) < _apart(late, wishes.evening) else late
    return at if sure else nearer


def _hour_of(part: str, wishes: Preferences) -> time:
    """Their own hour of that part of the day, as far as it lies in it."""
    if part == "morning":
        return min(wishes.morning, time(11))
    return AFTERNOON if part == "afternoon" else max(wishes.evening, time(17))


def _apart(one: time, other: time) -> int:
    return abs(_minutes(one) - _minutes(other))


_CHANGES: dict[str, Callable[[Scene, Request], object]] = {
    "off": _off,
    "on": switch_on,
    "only": _only,
    "fewer": lambda scene, request: kept.fewer(scene),
    "more": lambda scene, request: kept.more(scene),
    "rate": _rate,
    "days": _days,
    "pause": _pause,
    "resume": lambda scene, request: kept.rest_until(scene, None),
    "hours": _hours,
    "hour": _hour,
    "named": lambda scene, request: kept.keep_reminders(scene, "full"),
    "discreet": lambda scene, request: kept.keep_reminders(scene, "discreet"),
}
"""What is asked for -> what does it."""
SETTINGS = frozenset(_CHANGES)
