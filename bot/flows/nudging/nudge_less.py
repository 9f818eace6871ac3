"""Said after a nudge, of the nudges, in a word that would mean something else elsewhere: stop, fewer, a pause."""

from __future__ import annotations

from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_wishes, nudge_settings, nudge_taps
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.nudge_phrases import AS_NOW, FEWER, HINDERED, NONE, OFF, PAUSE, SHORT
from bot.flows.nudging.nudge_wishes import pause_heard
from bot.language.reminders.settings import hear_settings


def less_of_them(scene: Scene) -> bool:
    """ "Stop", "less", "a break"; whole sentences about them are met before, as at any other time."""
    if OFF.search(scene.words):
        nudge_settings.wishes(scene, "no_nudges")
    elif FEWER.search(scene.words) and scene.heard.count <= SHORT + 2:
        nudge_settings.wishes(scene, "fewer")
    elif PAUSE.search(scene.words) and scene.heard.count <= SHORT + 4:
        _pause(scene)
    else:
        return _rate(scene)
    return True


def _rate(scene: Scene) -> bool:
    """ "Once a week": as many as they say."""
    heard = hear_settings(scene.words, scene.now) if scene.heard.count <= SHORT else ()
    rate = next((one for one in heard if one.kind == "rate"), None)
    return rate is not None and asked_wishes.set_to(scene, rate)


def _pause(scene: Scene) -> None:
    day = pause_heard(scene)
    if day is None:
        nudge_settings.wishes(scene, "pause_nudges")
        return
    kept.rest_until(scene, day)
    nudge_taps.close_with(scene)


def whether_to_go_on(scene: Scene) -> bool:
    """Asked whether there should be more: yes is as now, no is none."""
    if scene.state != "go_on" or scene.heard.count > SHORT:
        return False
    intents = scene.heard.intents
    if AS_NOW.search(scene.words) or (intents & {"yes", "carry_on"} and "no" not in intents):
        nudge_settings.wishes(scene, "as_now")
    elif HINDERED.search(scene.words):
        nudge_settings.wishes(scene, "pause_nudges")
    elif intents & {"no", "enough"} or NONE.search(scene.words):
        nudge_settings.wishes(scene, "no_nudges")
    else:
        return False
    return True
