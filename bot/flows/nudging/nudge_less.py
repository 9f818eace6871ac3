"""Said after a nudge, of the nudges: stop, fewer, once a week, a pause, or go on as now."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.flows.core.scene import Scene
from bot.flows.nudging import nudge_taps
from bot.flows.nudging.nudge_phrases import AS_NOW, FEWER, HINDERED, OFF, PAUSE, SHORT
from bot.flows.nudging.nudge_wishes import pause_heard, pause_until, save
from bot.language.numbers import small_number

_RATE = re.compile(
    r"^\W*(?:(?:only|just|at most|maybe|please|no more than)\W+)*(once|twice|(\w+) times?|(\w+))"
    r"(?: in)? an? (week|day)\W*"
    r"(?:please|is enough|at most|would do)?\W*$",
    re.IGNORECASE,
)
NONE = re.compile(r"^\W*(?:none|not any ?more|never)\W*$", re.IGNORECASE)
MOST = 14
"""More messages than this nobody means to get of a partner."""


def less_of_them(scene: Scene) -> bool:
    """ "Stop", "fewer", "pause until Monday": said after a nudge, of the nudges."""
    if OFF.search(scene.words):
        nudge_taps.wishes(scene, "no_nudges")
    elif FEWER.search(scene.words) and scene.heard.count <= SHORT + 2:
        nudge_taps.wishes(scene, "fewer")
    elif PAUSE.search(scene.words) and scene.heard.count <= SHORT + 4:
        _pause(scene)
    else:
        return _rate(scene)
    return True


def _rate(scene: Scene) -> bool:
    """ "Once a week": as many as they say."""
    found = _RATE.search(scene.words)
    word = next((one for one in (found[3], found[2], found[1]) if one), "").lower() if found else ""
    count = {"once": 1, "twice": 2}.get(word) or small_number(word)
    if found is None or not count or count > MOST:
        return False
    wishes = scene.book.wishes
    if found[4].lower() == "day":
        save(scene, replace(wishes, daily=count, weekly=max(wishes.weekly, 7 * count)))
    else:
        save(scene, replace(wishes, weekly=count))
    nudge_taps.close_with(scene)
    return True


def _pause(scene: Scene) -> None:
    day = pause_heard(scene)
    if day is None:
        nudge_taps.wishes(scene, "pause_nudges")
        return
    pause_until(scene, day)
    nudge_taps.close_with(scene)


def whether_to_go_on(scene: Scene) -> bool:
    """Asked whether there should be more: yes is as now, no is none."""
    if scene.state != "go_on" or scene.heard.count > SHORT:
        return False
    intents = scene.heard.intents
    if AS_NOW.search(scene.words) or (intents & {"yes", "carry_on"} and "no" not in intents):
        nudge_taps.wishes(scene, "as_now")
    elif HINDERED.search(scene.words):
        nudge_taps.wishes(scene, "pause_nudges")
    elif intents & {"no", "enough"} or NONE.search(scene.words):
        nudge_taps.wishes(scene, "no_nudges")
    else:
        return False
    return True
