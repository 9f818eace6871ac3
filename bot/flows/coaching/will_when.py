"""When the step is to be done: as told, told again, read back, gone by, or answered with another step."""

from __future__ import annotations

import re

from bot.flows.coaching.said_time import (
    as_said,
    is_gone,
    other_half,
    step_told,
)
from bot.flows.coaching.will_plan import clock_alone, keep_time, times_in
from bot.flows.coaching.will_wording import bare_step, is_doing, is_just_it, with_noun
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.echo import tidy
from bot.language.likeness import alike
from bot.language.phrases import clipped

_NEVER = re.compile(
    r"\b(?:hell freezes|pigs (?:can |will )?fly|cows come home|never|doomsday)\b", re.IGNORECASE
)


_INSTEAD = re.compile(r"\b(?:instead|rather|actually)\b", re.IGNORECASE)


_AT_ONCE = re.compile(
    r"^\W*(?:(?:well|ok|just|right)\s+)*(?:now|right (?:now|away)|straight away|immediately|at once|this minute|"
    r"(?:right |straight )?after (?:this|we'?re done|this talk|our talk))\W*$",
    re.IGNORECASE,
)


_PUTS_OFF = re.compile(
    r"(?:let|see|wait|think|check|look|leave|skip|remind|decide|choose|start|begin|end|depend|guess|hope|wish|say|mean|"
    r"know|have|need|try|plan|come|be|get|go|do|give me|ask me|tell me|find (?:a|the|some|out)|work (?:it|out|that))\b",
    re.IGNORECASE,
)
"""Asked when, this puts the answer off, or is too general to be another step."""


MOVES = 2
"""More words than this name a step rather than hint at one."""


def keep_when(scene: Scene) -> None:
    """A time, or an event that serves as one; "soon" is noted, and after asking twice left open."""
    heard = scene.heard
    _keep_another(scene)
    if is_gone(heard):
        scene.keep("gone", tidy(scene.words))
        _keep_no_time(scene)
    elif as_said(heard.when.due, scene.words) or heard.when.recurring:
        keep_time(scene)
    elif _AT_ONCE.match(scene.words):
        scene.keep("due", f"{scene.now:%Y-%m-%d}")
        scene.keep("ambiguous", False)
    elif scene.value("day_before") and clock_alone(scene):
        scene.keep("due", f"{scene.value('day_before')}T{clock_alone(scene)[11:]}")
    elif heard.cue and not _NEVER.search(scene.words):
        scene.keep("due", None)
        scene.keep("cue", clipped(tidy(heard.cue), 120))
        scene.keep("ambiguous", False)
    elif not another_named(scene):
        _keep_no_time(scene)


def _keep_no_time(scene: Scene) -> None:
    """Asked for once more; then it is left open."""
    scene.keep("no_time", True)
    if len(scene.session.values("no_time")) > 1:
        scene.keep("due", None)
        scene.keep("ambiguous", False)


def gone_now(event: Event) -> bool:
    """The time just told has gone by."""
    held = event.model.session.held("gone")
    return held is not None and held.turn == event.model.session.turn


def another_named(scene: Scene) -> bool:
    """In place of a time, another step was named just now."""
    held = scene.session.held("taken_up")
    return scene.state == "when" and held is not None and held.turn == scene.session.turn


def _keep_another(scene: Scene) -> None:
    """Asked when, something else to do is named: that is the step now."""
    step = bare_step(step_told(scene.heard))
    action = str(scene.value("action") or "")
    turned = bool(_INSTEAD.search(scene.words))
    of_the_cue = bool(scene.heard.cue) and step.lower() in str(scene.heard.cue).lower()
    named = is_doing(step) and len(step.split()) > 1 and not is_just_it(step) and not of_the_cue
    timed = times_in(scene.words, scene.heard.when)
    same = step.split()[:1] == action.split()[:1] or alike(step, action)
    said = step.split(" ", 1)[0].lower() in scene.words.lower().split()
    bare = not (timed or scene.heard.cue or same) and len(step.split()) > MOVES and not _PUTS_OFF.match(step)
    if named and said and (turned or bare or (timed and not same)) and "dont_know" not in scene.heard.intents:
        scene.keep("action", with_noun(step, action))
        scene.keep("taken_up", step)


def keep_reread(scene: Scene) -> None:
    """Another time, or the other half of the day, replaces the one read back; anything else leaves it standing."""
    due = str(scene.value("due") or "")
    turned = other_half(due, scene.words)
    if turned:
        scene.keep("due", turned)
        scene.keep("ambiguous", False)
    elif scene.heard.when.due:
        keep_time(scene)
    else:
        scene.keep("ambiguous", False)


def reread(event: Event) -> bool:
    """A no to the time read back that brings the right one along."""
    scene: Scene = event.model
    return bool(scene.heard.when.due or other_half(str(scene.value("due") or ""), scene.words))


def keep_reread_time(event: Event) -> None:
    keep_reread(event.model)


def keep_half_told(event: Event) -> None:
    """ "Yes, evening": a yes to the time read back that says which half of the day was meant."""
    scene: Scene = event.model
    turned = other_half(str(scene.value("due") or ""), scene.words)
    if turned:
        scene.keep("due", turned)
        scene.keep("ambiguous", False)


def vague_time(event: Event) -> bool:
    """No time yet, asked only once so far; or another step named in its place."""
    scene: Scene = event.model
    held = scene.session.held("due")
    if held and held.value is None and held.turn == scene.session.turn:
        return False  # left open just now
    if another_named(scene) and not scene.has("due") and not scene.value("cue"):
        return True
    return scene.value("due") is None and not scene.value("cue") and len(scene.session.values("no_time")) == 1


def to_read_back(event: Event) -> bool:
    """The date could be heard two ways: it is read back, with the time it is taken to be now.

    "On nights" may be heard two ways and still name no day: there is nothing to read back.
    """
    return bool(event.model.value("ambiguous") and event.model.value("due"))
