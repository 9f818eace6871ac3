"""When what a nudge is about is to happen, in a few words: today at 17:00, tomorrow, soon."""

from __future__ import annotations

from datetime import datetime

from bot.flows.coaching.steps import is_habit, weekdays_of
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import moment, spoken
from bot.language.timing.every import CODES

_LATE = 19
"""The hour from which a step is named on the evening before its day."""


def when_of(scene: Scene, step: Step) -> str:
    """ "today at 17:00", "tomorrow", "Friday 13 March"; "soon" where the day of a habit is not known."""
    if is_habit(step):
        return _when_of_habit(scene, step)
    if not step.due:
        return "soon"
    return shortly(step.due, scene.now)


def shortly(due: str, now: datetime) -> str:
    """ "today at 17:00", "tomorrow", "Friday 13 March"."""
    days = (moment(due).date() - now.date()).days
    return {0: "today", 1: "tomorrow"}.get(days, spoken(due[:10], now)) + _clock(due)


def _clock(due: str | None) -> str:
    when = moment(due) if due and "T" in due else None
    return f" at {when.hour}:{when:%M}" if when else ""


def _when_of_habit(scene: Scene, step: Step) -> str:
    """By its weekday; one that comes daily is tomorrow's once the hour has passed."""
    days = weekdays_of(step)
    today = scene.now.weekday()
    if days and CODES[today] not in days:
        return f"tomorrow{_clock(step.due)}" if CODES[(today + 1) % 7] in days else "soon"
    if not days and not step.every.startswith("FREQ=DAILY"):
        return "soon"
    clock = moment(step.due).time() if step.due and "T" in step.due else None
    over = scene.now.time() >= clock if clock else scene.now.hour >= _LATE
    return f"tomorrow{_clock(step.due)}" if over and not days else f"today{_clock(step.due)}"
