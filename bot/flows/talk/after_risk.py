"""Going on after words of risk: an open invitation first, and never the old question by itself (playbook §9)."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene

SAYS_SOMETHING = 4
"""Words from which what they write is about their matter, and no mere "let's go on"."""
IN_WORDS = frozenset({"goal", "words", "sentence", "ideas", "step"})


def invites(scene: Scene, lead: Reply) -> bool:
    """Ask where to pick it up; False where only the question about reminders waited: these are off."""
    here = scene.session.here
    if here is None:
        return False
    if tuple(here) == ("close", "reminders"):
        course.follow(scene, "skip")
        scene.replies.append(lead)
        return False
    if tuple(here) != ("goal", "topic"):  # that asks the same
        course.lay(scene, "onward", "where")
    course.ask(scene, lead)
    return True


def is_answered(scene: Scene) -> bool:
    """Whether what they wrote can be taken as told, where the plan waits for words."""
    stage = course.stage_here(scene)
    about = scene.heard.count >= SAYS_SOMETHING and not scene.heard.intents & {"carry_on", "yes", "begin"}
    return about and stage is not None and stage.expects in IN_WORDS
