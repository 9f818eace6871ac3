"""The rest of what is half done, at a time of theirs: "half of it, the rest tomorrow at six"."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_now
from bot.flows.core.scene import Scene
from bot.flows.nudging.asked_draft import put
from bot.flows.nudging.asked_reminder import go_further
from bot.flows.nudging.nudge_items import Item, line_of, listed
from bot.flows.nudging.nudge_later import moment_heard
from bot.flows.nudging.nudge_phrases import SHORT
from bot.flows.nudging.nudge_which import tell

_REST = re.compile(
    r"(?:\b(?:the|my|do|and) |(?:^|[,;.])\s*)(?:rest|remainder)\b(?: of (?:it|that|them)\b)?(?! (?:day|of))|"
    r"\b(?:(?:the )?(?:other|second) half(?: of (?:it|that))?|"
    r"what(?:'?s| is) left(?: of it)?)\b",
    re.IGNORECASE,
)
_OF_IT = ", the rest of it"
SINCE = 3
"""Turns up to which what a nudge was about is still in mind."""


def meets(scene: Scene) -> bool:
    """Keep a reminder of what is left; False where that is not what is told."""
    at = moment_heard(scene)
    if at is None or scene.heard.count > 3 * SHORT or "?" in scene.words or _is_elsewhere(scene):
        return False
    if not _REST.search(scene.words):
        return False
    item = _half_done(scene)
    if item is None:
        return False
    if item.step is not None and outcome_now(scene, item.step) is None:
        tell(scene, [item.step], "partly")
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    words = item.step.words if item.step is not None else line_of(scene, item)
    put(scene, f"{words.strip().rstrip(' .').removesuffix(_OF_IT)}{_OF_IT}", f"{at:%Y-%m-%dT%H:%M}", "", "")
    go_further(scene)
    return True


def _is_elsewhere(scene: Scene) -> bool:
    """A question of something else is open, and these words may be its answer."""
    here = scene.session.here
    return here is not None and here.flow != "nudge" and not scene.session.paused


def _half_done(scene: Scene) -> Item | None:
    """What the last nudge was about: the only thing in it, or the only one of which a part is done."""
    nudged = scene.session.held("nudged")
    if nudged is None or scene.session.turn - nudged.turn > SINCE:
        return None
    found = listed(scene)
    begun = [one for one in found if one.step is not None and outcome_now(scene, one.step) == "partly"]
    several = begun if len(found) > 1 else [one for one in found if _may_be_half_done(scene, one)]
    return several[0] if len(several) == 1 else None


def _may_be_half_done(scene: Scene, one: Item) -> bool:
    return one.step is None or outcome_now(scene, one.step) in (None, "partly")
