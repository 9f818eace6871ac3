"""Whether what is written after a nudge is told of a step, and of which: by the words it shares with it."""

from __future__ import annotations

import re

from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_items import asked_about
from bot.flows.talk import idle, sessions
from bot.language.likeness import closest, content_of

_AT_IT = re.compile(r"\b(?:on|at|off|in) (?:shift|call|duty|nights|work|school|class|bed)\b", re.IGNORECASE)
"""Where they are just now, and no name of a step: "on shift, 7pm?"."""
TOLD_IN = 3
"""Words from which something is told."""
_NEW_MATTER = frozenset({"begin", "change_goal", "farewell"})


def spoken_of(scene: Scene) -> tuple[Step, ...]:
    """What the nudge is about; where their words name another step and none of these, that one."""
    steps = asked_about(scene)
    others = [step for step in scene.book.open_steps if step not in steps]
    at = closest(_AT_IT.sub(" ", scene.words), [step.words for step in others])
    return steps if at is None or _names_one_of(scene, steps) else (others[at],)


def is_told_of(scene: Scene, steps: tuple[Step, ...]) -> bool:
    """It is told in the words of a step, and nothing of theirs is open that it could belong to."""
    if (scene.session.is_open and not sessions.is_left(scene)) or scene.heard.count < TOLD_IN:
        return False
    if "?" in scene.words or scene.heard.intents & _NEW_MATTER:
        return False
    return _names_one_of(scene, steps)


def _names_one_of(scene: Scene, steps: tuple[Step, ...]) -> bool:
    """A word that says something stands in both."""
    said = content_of(scene.words)
    return any(said & content_of(step.words) for step in steps)


def tells(scene: Scene) -> bool:
    """A bit of a story and no wish, with no session open that it could belong to."""
    return not scene.session.is_open and idle.is_only_told(scene)
