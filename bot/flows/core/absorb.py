"""Keeping what was heard: the answer to the open question, and whatever else was told along with it."""

from __future__ import annotations

import re

from bot.flows.coaching.ways_in_passing import ways_in_passing
from bot.flows.core.flow import Stage
from bot.flows.core.scene import Scene
from bot.flows.talk.substance import is_one_occasion, says_something
from bot.language.ideas import nothing_tried, stuck_in, tried_in
from bot.language.insights import insight_in

_HAPPENS = re.compile(
    r"\b(?:whenever|every time|each time|always|never|(?:he|she|they) (?:said|says|told|did|does)|yesterday|"
    r"last (?:night|week|month|time|\w+day)|this morning|the other day|at the moment|right now|most days)\b",
    re.IGNORECASE,
)
PICTURE = 12
"""Words from which what happens is told, rather than named."""
STORY = frozenset({"goal", "reality"})
SEARCHING = frozenset({"goal", "reality", "options", "will"})


def absorb(scene: Scene, stage: Stage) -> None:
    """Keep the answer where its stage wants it, and the rest where it belongs."""
    if stage.takes:
        stage.takes(scene)
    elif stage.fills:
        empty = _is_story(scene) and not says_something(scene)
        scene.keep(stage.fills[0], "" if empty else scene.words)
    if _is_story(scene):
        _in_passing(scene)
    _keep_insight(scene)


def _keep_insight(scene: Scene) -> None:
    """What they have just seen for themselves comes back once, before Options or at the goodbye."""
    here = scene.session.here
    seen = insight_in(scene.words) if here and here.flow in SEARCHING and not scene.session.asides else None
    if seen:
        scene.keep("insight", seen)


def _is_story(scene: Scene) -> bool:
    """Where they tell of their matter."""
    here = scene.session.here
    return here is not None and here.flow in STORY and not scene.session.asides


def _says_more(scene: Scene, name: str) -> bool:
    """What is in the way, or was tried, in so many words, where it was asked for and another thing was told."""
    hears = {"tried": tried_in, "stuck": stuck_in}.get(name)
    held = scene.session.held(name)
    if hears is None or held is None or held.turn == scene.session.turn or not held.value:
        return False
    return name != scene.state and hears(str(held.value)) is None


def _tells_an_occasion(scene: Scene) -> bool:
    """A picture of what happens, in so many words that it is one."""
    return scene.heard.count >= PICTURE and not scene.has("situation") and bool(_HAPPENS.search(scene.words))


def _in_passing(scene: Scene) -> None:
    """Tell-tales fill what would be asked later: what was said is not asked again (playbook §2.8)."""
    heard = scene.heard
    for name, found in (("tried", heard.tried), ("stuck", heard.stuck), ("why", heard.reason)):
        if found and (not scene.has(name) or _says_more(scene, name)):
            scene.keep(name, found)
    if scene.state == "matters" and _tells_an_occasion(scene):
        scene.keep("situation", scene.words)  # told in place of what it matters for, and not asked again
    if (
        scene.state in ("situation", "matters")
        and scene.has("situation")
        and is_one_occasion(scene.words)
        and not scene.has("instance")
    ):
        scene.keep("instance", scene.words)  # one occasion was told already
    if nothing_tried(scene.words) and not scene.has("tried"):
        scene.keep("tried", "")
    # While the goal is sought, "I could" is the wish itself.
    here = scene.session.here
    for way in ways_in_passing(scene) if here and here.flow != "goal" else ():
        if way not in scene.session.values("idea"):
            scene.keep("idea", way)
