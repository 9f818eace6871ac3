"""Keeping what was heard: the answer to the open question, and whatever else was told along with it."""

from __future__ import annotations

import re

from bot.flows.flow import Stage
from bot.flows.scene import Scene
from bot.flows.substance import says_something
from bot.language.ideas import idea_in_passing, nothing_tried

_ONE_TIME = re.compile(
    r"\b(?:yesterday|this morning|last (?:night|week|month|time|\w+day)|the other day)\b", re.IGNORECASE
)
_FIGURE = re.compile(
    r"(?:scream|cry|weep|die|kill|strangle|murder|explode|sleep for|hug|kiss)\b", re.IGNORECASE
)
"""What somebody "could" do out of feeling is no idea: "so angry I could scream"."""
STORY = frozenset({"goal", "reality"})


def absorb(scene: Scene, stage: Stage) -> None:
    """Keep the answer where its stage wants it, and the rest where it belongs."""
    if stage.takes:
        stage.takes(scene)
    elif stage.fills:
        empty = _is_story(scene) and not says_something(scene)
        scene.keep(stage.fills[0], "" if empty else scene.words)
    if _is_story(scene):
        _in_passing(scene)


def _is_story(scene: Scene) -> bool:
    """Where they tell of their matter."""
    here = scene.session.here
    return here is not None and here.flow in STORY and not scene.session.asides


def _in_passing(scene: Scene) -> None:
    """Tell-tales fill what would be asked later: what was said is not asked again (playbook §2.8)."""
    heard = scene.heard
    for name, found in (("tried", heard.tried), ("stuck", heard.stuck), ("why", heard.reason)):
        if found and not scene.has(name):
            scene.keep(name, found)
    if scene.state == "situation" and _ONE_TIME.search(scene.words) and not scene.has("instance"):
        scene.keep("instance", scene.words)  # one occasion was told already
    if nothing_tried(scene.words) and not scene.has("tried"):
        scene.keep("tried", "")
    # While the goal is sought, "I could" is the wish itself.
    here = scene.session.here
    idea = idea_in_passing(scene.words) if here and here.flow != "goal" else None
    if idea and not _FIGURE.match(idea) and idea not in scene.session.values("idea"):
        scene.keep("idea", idea)
