"""How often, when and whether nudges come, set in plain words at any time: done at once, and said how to undo it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from bot.flows.core import course
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.asked_say import say
from bot.flows.nudging.reminding import clock_words, days_words
from bot.language.reminders.words import Request

DAY = 24 * 60
APART = 120
"""Minutes of the day that are left to them at the least."""


def set_to(scene: Scene, request: Request) -> bool:
    """Set it, and say so in a line; a pause without an end is asked how long."""
    if request.kind == "pause" and request.due is None:
        scene.session.release(["asked_when"])
        course.lay(scene, "nudge", "pause")
        course.ask(scene)
        return True
    say(scene, _WISHES[request.kind](scene, request))
    return True


def _end(scene: Scene, utterance: str, **values: Any) -> Reply:
    """Settings that can only bite once they are switched on again say that as well."""
    return scene.utter("asked", "end", utterance, course.shown(scene, values))


def _off(scene: Scene, request: Request) -> Reply:
    if kept.form_of(scene) != "none":
        scene.do("set_reminders", reminders="none")
    return scene.utter("nudge", "end", "off", course.shown(scene))


def _on(scene: Scene, request: Request) -> Reply:
    """As they were, discreet or not; a pause is over, and what was set besides stays."""
    was = kept.wishes_of(scene)
    kept.keep_reminders(scene, kept.usual_form(scene))
    kept.rest_until(scene, None)
    return _end(scene, "back_on", count=min(was.weekly or 4, 7 * (was.daily or 1)))


def _only(scene: Scene, request: Request) -> Reply:
    if kept.form_of(scene) == "none":
        scene.do("set_reminders", reminders="full")
    kept.save(scene, only_asked=True)
    return _end(scene, "only_asked")


def _fewer(scene: Scene, request: Request) -> Reply:
    wishes = kept.wishes_of(scene)
    if min(wishes.weekly, 7 * wishes.daily) <= 1:
        return scene.utter("nudge", "end", "fewest", course.shown(scene))
    kept.fewer(scene)
    return _rated(scene)


def _more(scene: Scene, request: Request) -> Reply:
    kept.more(scene)
    return _rated(scene)


def _rate(scene: Scene, request: Request) -> Reply:
    unit, count = request.value
    if unit == 1:
        kept.set_rate(scene, daily=count, weekly=min(7 * count, kept.WEEKLY))
    else:
        kept.set_rate(scene, daily=max(1, -(-count // 7)), weekly=count)
    return _rated(scene)


def _rated(scene: Scene) -> Reply:
    wishes = kept.wishes_of(scene)
    return _end(
        scene, _or_off(scene, "rate"), number=wishes.daily, count=min(wishes.weekly, 7 * wishes.daily)
    )


def _or_off(scene: Scene, utterance: str) -> str:
    """What was set is kept for when they are on again."""
    return _WHEN_OFF[utterance] if kept.form_of(scene) == "none" else utterance


_WHEN_OFF = {"rate": "rate_off", "hours": "hours_off", "days": "days_off"}


def _hours(scene: Scene, request: Request) -> Reply:
    wishes = quiet_hours(kept.wishes_of(scene), *request.value)
    kept.save(scene, quiet_from=wishes.quiet_from, quiet_to=wishes.quiet_to)
    now = kept.wishes_of(scene)
    return _end(
        scene, _or_off(scene, "hours"), quiet_from=_clock(now.quiet_from), quiet_to=clock_words(now.quiet_to)
    )


def _clock(at: time) -> str:
    return "midnight" if at == time(0) else clock_words(at)


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


def _days(scene: Scene, request: Request) -> Reply:
    kept.set_days(scene, frozenset(request.value))
    return _end(scene, _or_off(scene, "days"), days_words=days_words(kept.wishes_of(scene).days))


def _pause(scene: Scene, request: Request) -> Reply:
    day = date.fromisoformat(str(request.due)[:10])
    kept.rest_until(scene, day)
    return scene.utter(
        "nudge", "end", "paused", course.shown(scene, {"due_words": spoken(day.isoformat(), scene.now)})
    )


_WISHES: dict[str, Callable[[Scene, Request], Reply]] = {
    "off": _off, "on": _on, "only": _only, "fewer": _fewer, "more": _more, "rate": _rate, "hours": _hours,
    "days": _days, "pause": _pause,
}  # fmt: skip
"""What is asked for -> what does it, and the line that says so."""
SETTINGS = frozenset(_WISHES)
