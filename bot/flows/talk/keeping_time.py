"""When the end of the time is spoken of, and where a yes to a step leads; never more than twice, never by itself."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.incoming import Text
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.talk.clock_kept import is_late, is_over, left, set_length
from bot.flows.talk.wrapping_up import ASKED
from bot.language.hearing import Heard
from bot.language.time_told import hear_length_first

BEFORE_A_STEP = frozenset({"goal", "reality", "options"})
NEARLY_THERE = frozenset({"pick", "fallback"})
"""In Options these lead to a step by themselves."""
TWICE = 2
AT_ONCE = 5
"""So few minutes leave room for a step and nothing before it."""


def speaks_of_it(scene: Scene) -> None:
    """Before the next question: three quarters are gone, or the time is over, and no step is chosen yet."""
    asked = scene.session.said.get(ASKED, 0)
    due = is_late(scene) or _cut_short(scene) if not asked else is_over(scene) and not scene.has("over")
    if due and may_offer(scene):
        offer(scene)


def _cut_short(scene: Scene) -> bool:
    """Just now they said that there is room for a step and nothing before it."""
    told = scene.session.held("until")
    return told is not None and told.turn == scene.session.turn and left(scene) <= AT_ONCE


def may_offer(scene: Scene) -> bool:
    """Whether there is a goal to make a step for, none chosen yet, and it was not offered twice."""
    here = scene.session.here
    if here is None or scene.session.asides or scene.session.said.get(ASKED, 0) >= TWICE:
        return False
    placed = here.flow in BEFORE_A_STEP and not (here.flow == "options" and here.state in NEARLY_THERE)
    chosen = scene.value("pick") or scene.session.values("kept_step") or scene.has("to_a_step")
    return placed and bool(scene.value("goal")) and not chosen


def offer(scene: Scene) -> None:
    """Lay it over the plan; the question that would have come next waits beneath it."""
    if is_over(scene):
        scene.keep("over", True, "")
    scene.session.said[ASKED] = scene.session.said.get(ASKED, 0) + 1
    course.lay(scene, "wrap_up", "offer")


def answered(scene: Scene, was: Visit) -> Reply:
    """On to the step with what there is, or on with the question that waits."""
    held = scene.session.held("to_a_step")
    if held is None or held.turn != scene.session.turn:
        return scene.utter("wrap_up", "end", "longer")
    if not scene.has("agreed"):
        course.jump(scene, "goal", "frame")  # the wording they have will do
        FLOWS["goal"].fire("thats_it", scene)
    if scene.value("pick"):
        course.jump(scene, "will")
    else:
        course.jump(scene, "options", "pick" if scene.session.values("idea") else "ideas")
    course.settle(scene)
    return scene.utter("wrap_up", "end", "step")


def at_the_start(scene: Scene) -> None:
    """A length named along with the topic is heard; the rest of the words is the topic."""
    told = hear_length_first(scene.words)
    if told is None or told.minutes is None or not told.rest:
        return
    set_length(scene, told.minutes)
    scene.incoming, scene.heard = Text(told.rest), Heard(told.rest, scene.now)
