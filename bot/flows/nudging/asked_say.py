"""A line about what was asked for, and the open question again, at no cost in patience."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.talk import patience, sessions


def say(scene: Scene, line: Reply, ends: bool = True) -> None:
    """One line; what was being asked about a request is over with it, unless that is another matter."""
    if ends:
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "asked")
    if _waits(scene):
        patience.come_back(scene, line)
    else:
        scene.replies.append(line)


def ask_again(scene: Scene) -> None:
    """The open question after a message of its own, as long as it has words that were not said yet."""
    here, stage = scene.session.here, course.stage_here(scene)
    if here is None or stage is None or not _waits(scene):
        return
    put = stage.asks(scene) if stage.asks else "ask"
    if scene.count(here.flow, here.state, put) < patience.WAYS:
        course.ask_again(scene)


def _waits(scene: Scene) -> bool:
    """A question waits for an answer now: no nudge, nothing put by, nothing left long ago."""
    here = scene.session.here
    if here is None or here.flow == "nudge" or scene.session.paused:
        return False
    if sessions.is_left(scene):
        scene.session.paused = True  # what they write next is met with a recap
        return False
    return True
