"""A step moved, done or dropped in plain words: which is meant is told by its own words, and asked where two fit."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.nudging.asked_closing import done
from bot.flows.nudging.asked_list import show
from bot.flows.nudging.asked_say import ask_again, say
from bot.flows.nudging.asked_which import apply, keep_meant
from bot.language.reminders.calling import fitting
from bot.language.reminders.words import Request


def meets(scene: Scene, request: Request, strict: bool) -> bool:
    """Do it with the one that is meant; False where the words are about something else.

    strict: they may be an answer to what is asked, so that only what is plainly a step of theirs counts.
    """
    steps, reminders = scene.book.open_steps, scene.book.asked_for
    offered, at = _offered(scene), named(scene, request)
    if not at:
        if strict or not (request.named or (request.kind == "move" and offered)):
            return False
        scene.say(
            "asked", "none_fits", "ask" if offered else "empty", course.shown(scene, {"line": request.what})
        )
        if offered:
            show(scene)
        ask_again(scene)
        return True
    settle(
        scene,
        request,
        [steps[one].number for one in at if one < len(steps)],
        [reminders[one - len(steps)].number for one in at if one >= len(steps)],
    )
    return True


def settle(scene: Scene, request: Request, steps: list[int], reminders: Sequence[int] = ()) -> None:
    """With the one that is meant; where it may be several, it is asked which."""
    keep_meant(scene, request, steps, [*reminders])
    if len(steps) + len(reminders) > 1:
        course.lay(scene, "asked", "which")
        course.ask(scene)
    else:
        _conclude(scene)


def named(scene: Scene, request: Request) -> list[int]:
    """Which of the steps, and after them of the reminders, the words may mean."""
    at, steps = fitting(request.what, _offered(scene)), len(scene.book.open_steps)
    if request.kind == "mute":
        return [one for one in at if one >= steps] or at
    return [one for one in at if one < steps] or at if request.kind == "done" else at


def _offered(scene: Scene) -> list[str]:
    return [*(step.words for step in scene.book.open_steps), *(one.words for one in scene.book.asked_for)]


def _conclude(scene: Scene) -> None:
    apply(scene)
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    say(scene, done(scene))
