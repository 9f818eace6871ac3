"""Words about the talk's own time: the length changes, or what is left of it is told, and the talk goes on."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.plan import COACHING
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.talk import remarks
from bot.flows.talk.clock_kept import is_over, left, lengthen, set_length, shorten
from bot.flows.talk.keeping_time import AT_ONCE, may_offer, offer
from bot.flows.talk.wrapping_up import shows_left
from bot.language.hearing import Heard
from bot.language.time_told import TimeTold, hear_time_told

ABOUT_TIME = frozenset(
    {"stuck", "obstacle", "holds_down", "what_makes", "cue", "so_high", "situation", "then_what"}
)
"""Where little time may be what is in the way, and is heard as the talk's only if it says so."""
_COURTESY = re.compile(
    r"\b(?:sorry|thanks|thank you|please|ok|okay|btw|by the way|hi|hello|is that (?:ok|okay|all right|alright|fine))\b|"
    r"[^\w]",
    re.IGNORECASE,
)
"""What else was said is the answer, unless it is only this."""
_BACK = re.compile(
    r"\b(?:(?:i'm|im|i am) )?(?:back|here)(?: again| now)*|\bagain\b|\bgood (?:morning|evening|day)\b", re.I
)


def meets(scene: Scene) -> bool:
    """Deal with it; False when nothing was said of the time."""
    here, told = scene.session.here, hear_time_told(scene.words)
    if told is None or here is None or scene.session.paused:
        return False
    if here.flow not in COACHING and not (here.flow == "wrap_up" and told.kind == "left"):
        return False
    if here.state in ABOUT_TIME and not told.marked and told.kind in ("length", "less"):
        return False
    lead = _taken_up(scene, told)
    if _COURTESY.sub("", told.rest):
        scene.incoming, scene.heard = Text(told.rest), Heard(told.rest, scene.now)
        if not remarks.meets(scene):
            endings.answer(scene, lead)
        return True
    if _wants_it_short(scene, told) and may_offer(scene) and scene.has("agreed"):
        scene.keep("quick", True, "")
        offer(scene)
    course.ask(scene, lead)
    return True


def on_coming_back(scene: Scene) -> bool:
    """How long there is, said along with a greeting; whether that was all of it."""
    told = hear_time_told(scene.words)
    if told is None or not told.minutes:
        return False
    set_length(scene, told.minutes)
    return not _COURTESY.sub("", _BACK.sub("", told.rest))


def _taken_up(scene: Scene, told: TimeTold) -> Reply:
    """Change what is to be changed, and say so."""
    if told.kind == "left":
        return scene.utter("wrap_up", "end", "left_none" if is_over(scene) else "left", shows_left(scene))
    if told.kind == "length" and told.minutes:
        set_length(scene, told.minutes)
        return scene.utter("wrap_up", "end", "length", {"count": told.minutes})
    if told.kind == "more":
        lengthen(scene)
        return scene.utter("wrap_up", "end", "more")
    shorten(scene)
    return scene.utter("wrap_up", "end", "less")


def _wants_it_short(scene: Scene, told: TimeTold) -> bool:
    return told.kind == "quick" or (told.kind in ("length", "less") and left(scene) <= AT_ONCE)
