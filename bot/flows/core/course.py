"""Moving along the plan: follow a trigger, pass over what is known, put the question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core.flow import DONE, START, Flow, Stage
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import CARD_LINES, NUDGE_TAPS, REMINDER_TAPS, STEP_ANSWERS, TICKS, Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.session import TRAIL, Mark, Visit
from bot.flows.core.values import values_of
from bot.flows.talk.pace import in_few_words

HOPS = 60
"""More moves than any plan has states: a table that circles is a fault of ours."""


def flow_here(scene: Scene) -> Flow | None:
    """The flow that waits for the person's words, None when none is open."""
    here = scene.session.here
    return FLOWS[here.flow] if here else None


def stage_here(scene: Scene) -> Stage | None:
    """The stage that waits."""
    flow = flow_here(scene)
    return flow.stage(scene.state) if flow else None


def follow(scene: Scene, trigger: str) -> None:
    """Fire the trigger where the conversation stands, then go on to the next question that is really open."""
    flow = flow_here(scene)
    if flow is None:
        return
    flow.fire(trigger, scene)
    settle(scene)


def settle(scene: Scene) -> None:
    """Pass over every state whose answer is already held and still stands; bounded."""
    for _ in range(HOPS):
        flow = flow_here(scene)
        if flow is None:
            return
        if scene.state in ("", START):
            _enter(flow, scene)
        elif scene.state == DONE:
            if _leave(scene):
                return
        elif not stands(scene, flow.stage(scene.state)) or not _passed(flow, scene):
            return
    raise RuntimeError(f"the plan circles at {scene.session.here}")


def _passed(flow: Flow, scene: Scene) -> bool:
    """Go past a state whose answer stands; False when its own table leads back to it: then it wants asking."""
    before = scene.session.here
    flow.fire("answer", scene)
    return scene.session.here != before


def stands(scene: Scene, stage: Stage) -> bool:
    """Whether everything the stage asks for is held, and nothing it rests on has changed since."""
    if stage.moot and stage.moot(scene):
        return True
    if not stage.fills:
        return False
    held = [scene.session.held(name) for name in stage.fills]
    if any(kept is None for kept in held):
        return False
    oldest = min(kept.turn for kept in held if kept)
    rests = [scene.session.held(name) for name in stage.rests_on]
    return all(kept is None or kept.turn <= oldest for kept in rests)


def ask(scene: Scene, lead: Reply | None = None, utterance: str | None = None) -> None:
    """Put the question of the state that waits; a new number makes older buttons stale."""
    _past_what_is_moot(scene)
    here, stage = scene.session.here, stage_here(scene)
    if here is None or stage is None or here.state in ("", START, DONE):
        return
    scene.session.asked += 1
    said = utterance or in_few_words(scene, *here, stage.asks(scene) if stage.asks else "ask")
    reply = scene.utter(here.flow, here.state, said, values_of(scene, stage), buttons(scene, stage), lead)
    file = stage.encloses(scene) if stage.encloses else None
    scene.replies.append(replace(reply, file=file, apart=stage.apart and lead is not None))
    if not scene.session.asides:
        mark(scene, scene.session.turn)


def _past_what_is_moot(scene: Scene) -> None:
    """What it was about may have been settled while it waited, by a button or in words said beside it."""
    stage = stage_here(scene)
    if stage is not None and stage.moot and stage.moot(scene):
        settle(scene)


def ask_again(scene: Scene, lead: Reply | None = None) -> None:
    """Put the question that waited beneath an aside: that costs none of the patience it was put with before."""
    here, said = scene.session.here, scene.session.said
    if here is None:
        return
    before = any(key.startswith(f"{here.flow}.{here.state}.") for key in said)
    ask(scene, lead)
    put = scene.replies[-1] if scene.replies else None
    if before and put and (put.flow, put.state) == (here.flow, here.state):
        scene.forgive(put.flow, put.state, put.utterance)


def buttons(scene: Scene, stage: Stage) -> Rows:
    """The stage's buttons: what depends on the person first, then the fixed choices in one row."""
    asked = scene.session.asked
    rows = tuple(
        tuple(_numbered(button, asked) for button in row) for row in (stage.rows(scene) if stage.rows else ())
    )
    fixed = tuple(Button(trigger, asked) for trigger in stage.choices)
    return (*rows, fixed) if fixed else rows


def lay(scene: Scene, flow: str, state: str = "") -> None:
    """Lay an aside over the plan; an aside of the same flow is replaced."""
    kept = tuple(visit for visit in scene.session.asides if visit.flow != flow)
    scene.session.asides = (*kept, Visit(flow, state))


def lift(scene: Scene) -> None:
    """End every aside: the plan waits again."""
    scene.session.asides = ()


def jump(scene: Scene, flow: str, state: str = "") -> bool:
    """Stand at that flow of the plan; False when the plan has none such."""
    session = scene.session
    for at, visit in enumerate(session.plan):
        if visit.flow == flow:
            session.at = at
            fresh = tuple(Visit(later.flow) for later in session.plan[at + 1 :])
            session.plan = (*session.plan[:at], Visit(flow, state), *fresh)
            return True
    return False


def turn_back(scene: Scene, flow: str, state: str) -> None:
    """Stand at a question that was put before, without what must be told afresh from there."""
    jump(scene, flow, state)
    stage = stage_here(scene)
    if stage is not None:
        scene.session.rest(stage.anew)


def _numbered(button: Button, asked: int) -> Button:
    if button.trigger in (
        *STEP_ANSWERS,
        *NUDGE_TAPS,
        *REMINDER_TAPS,
        "prepare",
        *CARD_LINES,
        *TICKS,
    ):  # works whenever pressed, so it carries no question
        return button
    return replace(button, asked=asked)


def _enter(flow: Flow, scene: Scene) -> None:
    scene.state = START
    if not (flow.can("begin", START) and flow.fire("begin", scene)):
        scene.state = flow.first


def _leave(scene: Scene) -> bool:
    """Go on from a finished flow; True when the conversation has nothing more to ask by itself."""
    session = scene.session
    if session.asides:
        session.asides = session.asides[:-1]
        return not session.asides
    session.at += 1
    return session.at >= len(session.plan)


def mark(scene: Scene, turn: int) -> None:
    """Note that the question which waits was put in that turn, so that it can be come back to."""
    session, here = scene.session, scene.session.here
    if here is None:
        return
    last = session.trail[-1] if session.trail else None
    if last is None or (last.flow, last.state) != (here.flow, here.state):
        session.trail = (*session.trail, Mark(session.at, here.flow, here.state, turn))[-TRAIL:]


def shown(scene: Scene, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Values for an utterance outside the waiting stage's own."""
    return {**values_of(scene, None), **(extra or {})}
