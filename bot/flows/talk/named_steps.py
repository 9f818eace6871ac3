"""One of several ideas or steps changed or left out in plain words, wherever the talk stands."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import latest
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.talk import commands, patience
from bot.language.intent.named import Named, hear_named
from bot.language.likeness import alike, closest

_MEANS_ONE = re.compile(r"\b(?:one|step|action)\W*$", re.IGNORECASE)
"""What was asked for can be nothing but one of a list, whether it is there or not."""
CHOOSING = frozenset({"ideas", "loosen", "weigh", "assumption", "pick", "fallback"})
"""States of Options: what is spoken of there by its place is an idea."""


def meets(scene: Scene) -> bool:
    """Do as was asked; False where nothing of the kind was said, or nothing fits the name."""
    named = hear_named(scene.words)
    if named is None:
        return False
    return (
        _idea_left_out(scene, named)
        or _at_work(scene, named)
        or _step(scene, named)
        or (bool(_MEANS_ONE.search(scene.words)) and _not_there(scene))
    )


def _not_there(scene: Scene) -> bool:
    """ "Forget the gym one", and there is none: said, and the question stands."""
    if scene.session.here is None:
        return False
    patience.come_back(scene, scene.utter("repair", "not_there"))
    return True


def _at(named: Named, offered: list[str]) -> int | None:
    if named.place is None:
        return closest(named.which, offered)
    at = len(offered) - 1 if named.place < 0 else named.place - 1
    return at if 0 <= at < len(offered) else None


def _idea_left_out(scene: Scene, named: Named) -> bool:
    """An idea off the table; if it was the pick, another is chosen."""
    here = scene.session.here
    ideas = list(dict.fromkeys(str(idea) for idea in scene.session.values("idea")))
    choosing = here is not None and here.flow == "options" and here.state in CHOOSING
    if named.act != "drop" or not ideas or (named.place is not None and not choosing):
        return False
    at = _at(named, ideas)
    if at is None or (not choosing and not _is_picked(scene, ideas[at])):
        return False
    gone = ideas[at]
    picked = _is_picked(scene, gone)
    scene.session.kept = tuple(
        kept for kept in scene.session.kept if not (kept.name == "idea" and str(kept.value) == gone)
    )
    lead = scene.utter("repair", "left_out")
    if picked:
        scene.session.release(["pick", "action"])
        course.lift(scene)
        course.jump(scene, "options", "pick" if len(ideas) > 1 else "ideas")
    course.ask(scene, lead)
    return True


def _is_picked(scene: Scene, idea: str) -> bool:
    """It is what is being made a plan of, and not a step yet."""
    pick = str(scene.value("pick") or "")
    return bool(pick) and (pick == idea or alike(pick, idea)) and not scene.session.values("kept_step")


def _at_work(scene: Scene, named: Named) -> bool:
    """The step that is being planned just now."""
    here = scene.session.here
    if here is None or here.flow != "will" or named.act != "change" or not scene.value("action"):
        return False
    kept = len(scene.session.values("kept_step"))
    if kept and here.state == "other_when" and named.place in (kept + 1, -1):
        state = "other_action"
    elif not kept and (named.place is not None or _at(named, [str(scene.value("action"))]) == 0):
        state = "change"
    else:
        return False
    scene.state = state
    course.ask(scene)
    return True


def _step(scene: Scene, named: Named) -> bool:
    """A step agreed on: taken off at once, or asked what it shall be; by a place that is none, the list."""
    steps = latest(scene)
    if not steps:
        return False
    at = _at(named, [step.words for step in steps])
    if at is None:
        if named.place is None:
            return False
        commands.steps(scene)
    elif named.act == "change":
        scene.keep("changing", steps[at].number, "")
        course.lay(scene, "change_step", "instead")
        course.ask(scene)
    else:
        _take_off(scene, steps[at])
    return True


def _take_off(scene: Scene, step: Step) -> None:
    if step.number in scene.session.values("kept_step"):
        scene.do("remove_step", number=step.number)
        scene.session.kept = tuple(
            kept
            for kept in scene.session.kept
            if not (kept.name == "kept_step" and kept.value == step.number)
        )
    elif step.outcome is None:
        scene.do("answer_step", number=step.number, outcome="dropped")
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    lead = scene.utter("repair", "step_off", "ask", {"step": step.words})
    if scene.session.here is None or scene.session.paused:
        scene.replies.append(lead)
    else:
        course.ask(scene, lead)
