"""Check-in: the steps from last time as one list, what made one work, and how far the direction has come."""

from __future__ import annotations

from typing import Any

from bot.flows.coaching.arrive import FEW
from bot.flows.coaching.goal_shown import shows_direction
from bot.flows.coaching.goal_wording import keep_wording
from bot.flows.coaching.steps import answer_in_words, latest, outcome_now, step_lines, step_rows
from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.language.echo import as_you


def some_open(event: Event) -> bool:
    """Steps that neither a nudge nor this list has answered."""
    scene: Scene = event.model
    return any(step.number not in scene.session.values("answered") for step in scene.book.open_steps)


def done_without_learning(event: Event) -> bool:
    """Something was done: what made it work is asked once."""
    scene: Scene = event.model
    finished = [step for step in latest(scene) if step.outcome == "done"] or scene.session.values("done_step")
    return bool(finished) and not scene.has("made_it_work")


def has_direction(event: Event) -> bool:
    return bool(event.model.book.standing_goal) and not event.model.has("progress")


def list_words(scene: Scene) -> str:
    return "ask" if _wait(scene) else "ask_answered"


def _wait(scene: Scene) -> bool:
    """Whether one of them has no answer yet, not even in this very turn."""
    return any(outcome_now(scene, step) is None for step in scene.book.open_steps)


def shows_steps(scene: Scene) -> dict[str, Any]:
    return {"steps": step_lines(scene, latest(scene))}


def rows(scene: Scene) -> Rows:
    """Four answers for each open step, and a way to leave it for later."""
    later = Button("later" if _wait(scene) else "go_on")
    return (*step_rows(scene, latest(scene)), (later,))


def shows_done(scene: Scene) -> dict[str, Any]:
    done = scene.session.values("done_step") or [
        step.number for step in latest(scene) if step.outcome == "done"
    ]
    step = scene.book.step(done[-1]) if done else None
    return {"step": as_you(step.words) if step else ""}


def keep_progress(scene: Scene) -> None:
    """The number; a topic told in its place is the topic, and is not asked for again."""
    if scene.heard.scale is not None:
        scene.keep("progress", scene.heard.scale)
    elif scene.heard.count > FEW and "none_stated" not in scene.heard.goal.labels:
        keep_wording(scene, scene.words, scene.heard.goal)


def keep_learning(scene: Scene) -> None:
    """What made it work, beside the step it is about."""
    scene.keep("made_it_work", scene.words)
    done = scene.session.values("done_step") or [
        step.number for step in latest(scene) if step.outcome == "done"
    ]
    if done and scene.words:
        scene.do("learned", number=done[-1], learned=scene.words)


def has_steps(event: Event) -> bool:
    """Without steps from before, only how far along they are is asked."""
    return bool(latest(event.model))


def put_off(event: Event) -> None:
    event.model.keep("check_in_later", True, "")


# fmt: off
STAGES = [
    dict(name="steps", expects="outcome", takes=answer_in_words, asks=list_words, shows=shows_steps, rows=rows,
         means={"skip": "later"}),
    dict(name="made_it_work", takes=keep_learning, shows=shows_done, reflects=True),
    dict(name="progress", expects="scale", fills=["progress"], takes=keep_progress, shows=shows_direction),
]

NEXT = [("made_it_work", done_without_learning), ("progress", has_direction), ("done", [])]
TRANSITIONS = [
    # trigger    source          dest        guard
    ["begin",    "start",        "steps",    has_steps],
    ["begin",    "start",        "progress"],
    ["answer",   "steps",        "steps",    some_open],
    *[["answer", "steps",        dest,       guard] for dest, guard in NEXT],
    *[["go_on",  "steps",        dest,       guard] for dest, guard in NEXT],
    *[dict(trigger=trigger, source="steps", dest=dest, conditions=guard, before=put_off)
      for trigger in ("later", "skip") for dest, guard in NEXT[1:]],
    *[[trigger, "made_it_work", dest, guard] for trigger in ("answer", "skip") for dest, guard in NEXT[1:]],
    ["answer",   "progress",     "done"],
]
# fmt: on

FLOW = Flow("check_in", STAGES, TRANSITIONS)
