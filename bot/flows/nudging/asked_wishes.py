"""How often, when and whether nudges come, set in plain words at any time: done at once, and said how to undo it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from bot.flows.core import course
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.asked_say import say
from bot.flows.nudging.nudge_wishes import OVER
from bot.flows.nudging.reminding import clock_words, days_words
from bot.flows.nudging.reminding_changes import make, switch_on
from bot.flows.nudging.reminding_offer import SWITCHED_ON
from bot.flows.nudging.reminding_words import wanted
from bot.flows.talk import sessions
from bot.language.reminders.words import Request
from bot.language.reminding import hear_several

_AFTER_ALL = re.compile(r"\b(?:after all|again|back)\b", re.IGNORECASE)
"""Said of how often they may come while they are off, it switches them on."""
_SENDS_AWAY = re.compile(
    r"\b(?:leave|let) me (?:alone|be|in peace)\b|\b(?:go away|bugger off|piss off|get lost|shut up)\b",
    re.IGNORECASE,
)
"""The questions are meant as well as the reminders."""


def said_after_the_yes(scene: Scene) -> Request | None:
    """ "One a week", in the message after reminders were switched on: it is still of them that they speak."""
    chosen, here = scene.session.held(SWITCHED_ON), scene.session.here
    if chosen is None or scene.session.turn - chosen.turn > 1 or (here is not None and here.flow != "zone"):
        return None
    return next((one for one in wanted(scene) if one.kind == "rate"), None)


def set_to(scene: Scene, request: Request) -> bool:
    """Set it, and say so in a line; a pause without an end is asked how long."""
    if request.kind == "pause" and request.due is None:
        _ask_how_long(scene, request.over)
        return True
    if request.kind == "fewer" and kept.is_fewest(scene):
        say(scene, scene.utter("nudge", "end", "fewest", course.shown(scene)))
        return True
    beside = _told_beside(scene, request)
    for one in (request, *beside):
        make(scene, one)
    if request.kind in ("rate", "more") and _AFTER_ALL.search(scene.words) and kept.form_of(scene) == "none":
        switch_on(scene)
    line = _together(scene, (request, *beside)) if beside else _LINES[request.kind](scene)
    if request.kind in ("off", "pause") and _SENDS_AWAY.search(scene.words) and _in_a_session(scene):
        _leave(scene, line)
    else:
        say(scene, line, ends=request.kind in ("off", "on", "pause"))
    return True


def _told_beside(scene: Scene, request: Request) -> tuple[Request, ...]:
    """ "Only on weekdays, and not before ten": of days and hours there may be both, and how many besides."""
    return tuple(one for one in hear_several(scene.words, scene.now) if one.kind != request.kind)


def _in_a_session(scene: Scene) -> bool:
    """A question of it would follow now."""
    here = scene.session.here
    return scene.session.is_open and not scene.session.paused and here is not None and here.flow != "nudge"


def _leave(scene: Scene, line: Reply) -> None:
    """Who wants to be left alone is asked nothing more: the session waits, and at its end it is over."""
    at_close = scene.session.here == Visit("close", "takeaway")
    course.lift(scene)
    if at_close:
        scene.replies.append(line)
        sessions.finish(scene)
    else:
        scene.session.paused = True
        scene.say("repair", "paused", lead=line)


def _ask_how_long(scene: Scene, over: str | None) -> None:
    """over: the day they named, which is over."""
    scene.session.release(["asked_when", OVER])
    if over:
        scene.keep(OVER, over, "")
    if _SENDS_AWAY.search(scene.words) and _in_a_session(scene):
        scene.session.paused = True  # no question of the session's follows the answer
    course.lay(scene, "nudge", "pause")
    course.ask(scene)


def _end(scene: Scene, utterance: str, **values: Any) -> Reply:
    """Settings that can only bite once they are switched on again say that as well."""
    return scene.utter("asked", "end", utterance, course.shown(scene, values))


def _off(scene: Scene) -> Reply:
    return scene.utter("nudge", "end", "off", course.shown(scene))


def _on(scene: Scene) -> Reply:
    wishes = kept.wishes_of(scene)
    return _end(scene, "back_on", count=min(wishes.weekly, 7 * wishes.daily))


def _only(scene: Scene) -> Reply:
    return _end(scene, "only_asked")


def _fewer(scene: Scene) -> Reply:
    if kept.form_of(scene) == "none":
        return _rated(scene)
    return scene.utter("nudge", "end", "fewer", course.shown(scene, {"count": kept.wishes_of(scene).weekly}))


def _rated(scene: Scene) -> Reply:
    wishes = kept.wishes_of(scene)
    return _end(
        scene, _or_off(scene, "rate"), number=wishes.daily, count=min(wishes.weekly, 7 * wishes.daily)
    )


def _or_off(scene: Scene, utterance: str) -> str:
    """What was set is kept for when they are on again."""
    return _WHEN_OFF[utterance] if kept.form_of(scene) == "none" else utterance


_WHEN_OFF = {
    "rate": "rate_off",
    "hours": "hours_off",
    "days": "days_off",
    "hour": "hour_off",
    "together": "together_off",
}


def _hours(scene: Scene) -> Reply:
    now = kept.wishes_of(scene)
    return _end(
        scene, _or_off(scene, "hours"), quiet_from=_clock(now.quiet_from), quiet_to=clock_words(now.quiet_to)
    )


def _hour(scene: Scene) -> Reply:
    now = kept.wishes_of(scene)
    return _end(
        scene, _or_off(scene, "hour"), morning=clock_words(now.morning), evening=clock_words(now.evening)
    )


def _together(scene: Scene, told: tuple[Request, ...]) -> Reply:
    """All that was set by one message, in one line."""
    now, kinds = kept.wishes_of(scene), {one.kind for one in told}
    values = {
        "days_words": days_words(now.days) if "days" in kinds else "",
        "quiet_from": _clock(now.quiet_from) if "hours" in kinds else "",
        "quiet_to": clock_words(now.quiet_to),
        "count": min(now.weekly, 7 * now.daily) if "rate" in kinds else 0,
    }
    return _end(scene, _or_off(scene, "together"), **values)


def _clock(at: time) -> str:
    return "midnight" if at == time(0) else clock_words(at)


def _days(scene: Scene) -> Reply:
    return _end(scene, _or_off(scene, "days"), days_words=days_words(kept.wishes_of(scene).days))


def _paused(scene: Scene) -> Reply:
    day = kept.wishes_of(scene).paused_until
    due_words = spoken(day.isoformat(), scene.now) if day else ""
    return scene.utter("nudge", "end", "paused", course.shown(scene, {"due_words": due_words}))


_LINES: dict[str, Callable[[Scene], Reply]] = {
    "off": _off, "on": _on, "only": _only, "fewer": _fewer, "more": _rated, "rate": _rated, "hours": _hours,
    "hour": _hour, "days": _days, "pause": _paused,
}  # fmt: skip
"""What was asked for -> the line that says what it is now."""
SETTINGS = frozenset(_LINES)
