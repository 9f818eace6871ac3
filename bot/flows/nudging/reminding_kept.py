"""How somebody's reminders stand, with what this very turn changed; and every change of them, one function each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from bot.flows.core.preferences import Preferences
from bot.flows.core.scene import Scene

LEVELS = ((1, 1), (2, 1), (4, 1), (7, 1), (10, 2), (14, 2), (14, 3))
"""(a week, a day) that "more" and "fewer" go up and down by; under the first there are none."""
DAILY, WEEKLY = 3, 14
"""The most that can be had."""
WAKING = 3
"""Hours a day that quiet hours leave at the least."""


def wishes_of(scene: Scene) -> Preferences:
    """Their preferences as they now stand."""
    saved = [effect.values["body"] for effect in scene.effects if effect.name == "set_preferences"]
    return Preferences.from_json(saved[-1]) if saved else scene.book.wishes


def form_of(scene: Scene) -> str | None:
    """ "full", "discreet", "none", or None when never asked, as it now stands."""
    chosen = [effect.values["reminders"] for effect in scene.effects if effect.name == "set_reminders"]
    return chosen[-1] if chosen else scene.book.reminders


def usual_form(scene: Scene) -> str:
    """ "full" or "discreet": as they are, or were before they were switched off."""
    was = form_of(scene)
    return "discreet" if was == "discreet" or (was != "full" and wishes_of(scene).unnamed) else "full"


def is_held(scene: Scene) -> bool:
    """Whether they wait after talk of risk."""
    held = [effect.values["held"] for effect in scene.effects if effect.name == "hold"]
    return bool(held[-1]) if held else scene.book.held


def are_on(scene: Scene) -> bool:
    """Something may come of the partner's own accord, now or after a pause."""
    wishes = wishes_of(scene)
    wanted = form_of(scene) in ("full", "discreet") and wishes.daily and wishes.weekly
    return bool(wanted) and not is_held(scene)


def pause_of(scene: Scene) -> date | None:
    """The first day after a pause that is not over yet."""
    until = wishes_of(scene).paused_until
    return until if until is not None and until > scene.now.date() else None


def save(scene: Scene, **changed: Any) -> None:
    """Keep these, and leave the rest as it was."""
    _keep_wishes(scene, replace(wishes_of(scene), **changed))


def _keep_wishes(scene: Scene, new: Preferences) -> None:
    if new != wishes_of(scene):
        scene.do("set_preferences", body=new.to_json())


def keep_reminders(scene: Scene, choice: str) -> None:
    """Their choice; agreeing again also ends a hold after talk of risk, and a level of none."""
    unnamed = choice == "discreet" if choice != "none" else usual_form(scene) == "discreet"
    scene.keep("reminders", choice, "")
    scene.do("set_reminders", reminders=choice)
    save(scene, unnamed=unnamed)
    if choice != "none":
        scene.do("hold", held=0)
        wishes = wishes_of(scene)
        save(scene, daily=wishes.daily or 1, weekly=wishes.weekly or 4, only_asked=False, declined=0)


def practise_daily(scene: Scene, wanted: bool = True) -> None:
    """Asked for by itself: what else is sent stays as it was, though nothing is sent to who has all switched off."""
    save(scene, practice=wanted)
    if wanted and form_of(scene) in (None, "none"):
        keep_reminders(scene, usual_form(scene))
        save(scene, only_asked=True)
    elif wanted:
        wishes = wishes_of(scene)
        save(scene, daily=wishes.daily or 1, weekly=wishes.weekly or 4)


def declined(scene: Scene) -> None:
    """A no to the question at a session's end is counted."""
    save(scene, declined=wishes_of(scene).declined + 1)


def more(scene: Scene) -> None:
    level = _level(scene)
    _set_level(scene, next((one for one in LEVELS if one > level), LEVELS[-1]))


def fewer(scene: Scene) -> None:
    """One level down; under the last of them there are none, and the level is kept for another time."""
    level = _level(scene)
    lower = [one for one in LEVELS if one < level]
    if lower:
        _set_level(scene, lower[-1])
    else:
        keep_reminders(scene, "none")


def is_fewest(scene: Scene) -> bool:
    return _level(scene)[0] <= LEVELS[0][0]


def _level(scene: Scene) -> tuple[int, int]:
    wishes = wishes_of(scene)
    return min(wishes.weekly, 7 * wishes.daily), wishes.daily


def _set_level(scene: Scene, level: tuple[int, int]) -> None:
    weekly, daily = level
    save(scene, weekly=weekly, daily=daily)


def is_most(scene: Scene) -> bool:
    return _level(scene) >= LEVELS[-1]


def set_rate(scene: Scene, daily: int | None, weekly: int | None) -> None:
    """As many as they name, within what can be had; none at all is off."""
    if 0 in (daily, weekly):
        keep_reminders(scene, "none")
        return
    wishes = wishes_of(scene)
    if daily is not None and weekly is None:
        # Who wants more a day than before is not held to four a week.
        weekly = wishes.weekly if daily <= wishes.daily else 7 * daily
    if weekly is not None and daily is None:
        daily = max(wishes.daily, -(-min(weekly, WEEKLY) // 7))
    save(scene, daily=min(daily or wishes.daily, DAILY), weekly=min(weekly or wishes.weekly, WEEKLY))


def set_quiet(scene: Scene, begins: time, ends: time) -> bool:
    """False, and nothing is changed, where next to nothing of the day would be left; equal times are no quiet hours."""
    hours = (ends.hour * 60 + ends.minute - begins.hour * 60 - begins.minute) % (24 * 60) / 60
    if hours > 24 - WAKING:
        return False
    move_quiet(scene, begins, ends)
    return True


def move_quiet(scene: Scene, begins: time, ends: time) -> None:
    """Quiet then; their own hours move with it."""
    _keep_wishes(scene, wishes_of(scene).quiet_between(begins, ends))


def set_days(scene: Scene, days: frozenset[int]) -> None:
    """Nobody is left without a day: who wants none switches them off."""
    if days:
        save(scene, days=days)


def set_hour(scene: Scene, at: time) -> None:
    """Before noon it is when a step's day begins for them; after, when they look back on it."""
    _keep_wishes(scene, wishes_of(scene).at_hour(at))


def set_hour_of_naming(scene: Scene, at: time) -> None:
    """When a step is named on its day, also where that is after noon."""
    _keep_wishes(scene, wishes_of(scene).named_at(at))


def set_hour_of_looking_back(scene: Scene, at: time) -> None:
    """When it is asked how a step went, also where that is before noon."""
    _keep_wishes(scene, wishes_of(scene).looked_back_at(at))


def rest(scene: Scene, days: int) -> None:
    save(scene, paused_until=scene.now.date() + timedelta(days=days))


def rest_until(scene: Scene, day: date | None) -> None:
    """None ends the pause."""
    save(scene, paused_until=day)
