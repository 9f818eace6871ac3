"""No question holds anybody for ever: put often enough without an answer, it is left, and the talk goes on."""

from __future__ import annotations

from dataclasses import replace

from bot.flows.core import course, endings
from bot.flows.core.flow import Stage
from bot.flows.core.incoming import Choice, Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.talk import steering

WAYS = 4
"""Phrasings that every question has at least; put oftener, it would come in words they have read."""
STEERED = frozenset({"back", "change_goal", "correction", "list_steps", "privacy", "help"})
"""Asked for by the person, a question may come as often as they like."""
LAID_OVER = frozenset({"news"})
"""Interludes that may be left the same way; the others end by themselves, or only by the person's choice (risk)."""
LEFT = "left.unanswered"
UNANSWERED = "unanswered"
"""The trigger of a question that was left so, where that is more than a skip."""
TIRED = 2
"""Questions left so, from which the others are put half as often: to go on asking would be deaf."""
STALE = "stale"
UNREAD = "unclear"
"""Signs without words are no aside: they wear a question out as any other answer that is none."""
LEADS_ANYWHERE = frozenset({"repair", "resume", "asked", "zone", "steps", "nudge", "reminders", "next"})
"""What was said of their words, of where they come back to, or was done for them, is not lost with the question."""
AT_ONCE = 5
"""Questions that may be left in one turn."""


def move_on(scene: Scene) -> None:
    """Leave the question just put if it was put too often, as if they had asked to skip it."""
    for _ in range(AT_ONCE):
        if not _worn_out(scene):
            return
        put = scene.replies.pop()
        _leave(scene)
        last = scene.replies[-1] if scene.replies else None
        if put.lead and last and not last.lead and put.lead.flow in LEADS_ANYWHERE:
            scene.replies[-1] = replace(last, lead=put.lead)


def _leave(scene: Scene) -> None:
    scene.session.said[LEFT] = scene.session.said.get(LEFT, 0) + 1
    go_past(scene)


def go_past(scene: Scene) -> None:
    """As if they had asked to skip it; where its flow has a way of its own for what nobody asked to skip, that way."""
    flow = course.flow_here(scene)
    if flow is not None and flow.can(UNANSWERED, scene.state):
        endings.take(scene, UNANSWERED, absorbs=False)
    else:
        steering.skip(scene)


def forgive(scene: Scene, *flows: str) -> None:
    """Begin counting anew for flows that the person goes through again by choice, as far as there are words."""
    said = scene.session.said
    for key in [key for key in said if key.partition(".")[0] in flows]:
        said[f"forgiven.{key}"] = said[key]


def come_back(scene: Scene, lead: Reply | None) -> None:
    """The question again after an aside, at no cost in patience; with its words used up, the aside alone."""
    here, stage = scene.session.here, course.stage_here(scene)
    if here is None or stage is None:
        return
    put = stage.asks(scene) if stage.asks else "ask"
    if scene.count(here.flow, here.state, put) >= WAYS:
        if once(scene, "help"):
            course.ask(scene, lead, "help")
        elif lead is None or (lead.state == UNREAD and not scene.session.asides):
            _leave(scene)
        else:
            scene.replies.append(lead)
        return
    course.ask_again(scene, lead)


def once(scene: Scene, utterance: str) -> str | None:
    """An utterance of the open question that has not been used; None, which is its usual words, when it has."""
    here = scene.session.here
    return utterance if here and not scene.count(here.flow, here.state, utterance) else None


def _worn_out(scene: Scene) -> bool:
    here, stage = scene.session.here, course.stage_here(scene)
    if here is None or stage is None or not scene.replies:
        return False
    if scene.heard.intents & STEERED or (scene.session.asides and here.flow not in LAID_OVER):
        return False
    put = scene.replies[-1]
    if (put.flow, put.state) != (here.flow, here.state):
        return False
    spent = scene.count(put.flow, put.state, put.utterance) > WAYS
    if not isinstance(scene.incoming, Text):  # a tap led here; after one on an older question it stays
        return spent and isinstance(scene.incoming, Choice) and not (put.lead and put.lead.state == STALE)
    total = sum(
        _times(scene, key) for key in scene.session.said if key.startswith(f"{here.flow}.{here.state}.")
    )
    return spent or total > _patience(scene, stage)


def _patience(scene: Scene, stage: Stage) -> int:
    tired = scene.session.said.get(LEFT, 0) >= TIRED
    return max(2, stage.patience // 2) if tired else stage.patience


def _times(scene: Scene, key: str) -> int:
    said = scene.session.said
    return said.get(key, 0) - said.get(f"forgiven.{key}", 0)
