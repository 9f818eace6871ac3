"""Words about the talk while an interlude asks: it gives way to a move, and a remark is met before it goes on."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.flow import DONE, START
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.preparing import prepare_moves
from bot.flows.preparing.prepare_hear import Change
from bot.flows.talk import named_steps, remarks, sessions, steering, turnings

HELD = frozenset({"risk"})
"""Nothing but its own buttons leads out of this (playbook §9)."""
GIVING_WAY = frozenset({"resistance", "reminders", "next", "record", "review", "nudge", "agreement"})
"""Short questions that somebody who finds them pointless need not answer."""
OTHERS = frozenset(
    {"who_are_you", "privacy", "list_steps", "advice", "help", "insult", "other_language", "gibberish",
     "empty", "thanks", "presence", "flirt", "sign_of_feeling", "greeting", "small_talk", "about_you"}
)  # fmt: skip
"""Met here as they are in a session."""


def meets(scene: Scene) -> bool:
    """Deal with it; False when the words answer the interlude's question."""
    here, stage = scene.session.here, course.stage_here(scene)
    if here is None or stage is None or here.flow in HELD:
        return False
    if scene.heard.intents & set(stage.means) and scene.heard.count <= stage.bare:
        return False
    return _moves(scene, here.flow) or _remarked(scene)


def in_card(scene: Scene) -> bool:
    """The same while a preparation card is made: another goal is another topic line."""
    if "change_goal" in scene.heard.intents | turnings.led_in(scene) and scene.heard.count <= turnings.TOLD:
        prepare_moves.changed(scene, Change("topic", "ask"))
        return True
    if scene.state == "card" and "correction" in scene.heard.intents:
        course.ask(scene, scene.utter("repair", "sorry"))
        return True
    return named_steps.meets(scene)


def _moves(scene: Scene, flow: str) -> bool:
    intents = scene.heard.intents
    if named_steps.meets(scene):
        return True
    if "change_goal" in intents | turnings.led_in(scene):
        turnings.change_goal(scene)
    elif "decided" in intents and flow == "resistance":
        turnings.decided(scene)
    elif "correction" in intents:
        _corrected(scene, flow)
    elif "back" in intents:
        if not _one_back(scene):
            steering.back(scene)
    elif "resistance" in intents and flow in GIVING_WAY:
        _given_up(scene)
    else:
        return False
    return True


def _corrected(scene: Scene, flow: str) -> None:
    """The question once more; whether to delete everything is not asked of somebody who was misheard."""
    if flow == "forget":
        _given_up(scene, "sorry")
        return
    lead = scene.utter("repair", "sorry")
    if not _one_back(scene, lead):
        course.ask(scene, lead)


def _one_back(scene: Scene, lead: Reply | None = None) -> bool:
    """To the interlude's own question before, where one was answered; False where this is its first."""
    flow, stage = course.flow_here(scene), course.stage_here(scene)
    if flow is None or stage is None:
        return False
    asked = {
        name: state
        for state in flow.states
        if state not in (START, DONE, stage.name)
        for name in flow.stage(state).fills
    }
    last = next((kept for kept in reversed(scene.session.kept) if kept.name in asked), None)
    if last is None:
        return False
    scene.session.release([last.name])
    scene.state = asked[last.name]
    course.ask(scene, lead)
    return True


def _given_up(scene: Scene, said: str = "heard_you") -> None:
    """The interlude goes; what it was laid over waits again."""
    course.lift(scene)
    if scene.session.here is None or scene.session.paused:
        sessions.menu(scene, "reluctant" if said == "heard_you" else "ask")
    else:
        course.ask(scene, scene.utter("repair", said))


def _remarked(scene: Scene) -> bool:
    stage = course.stage_here(scene)
    intents = scene.heard.intents & OTHERS
    if stage is not None and stage.expects == "time":
        intents -= {"advice"}  # "you tell me" has no day to name
    if stage is None or not intents:
        return False
    for heard, fits, act in remarks.REMARKS:
        if heard & intents and fits(scene, stage):
            act(scene)
            return True
    return False
