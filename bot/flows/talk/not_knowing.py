"""Not knowing: first room, then a smaller question, then once a session a supposition, then on (playbook §5)."""

from __future__ import annotations

import re

from bot.flows.coaching import picking
from bot.flows.core import course
from bot.flows.core.flow import Stage
from bot.flows.core.scene import Scene
from bot.flows.talk import patience

UNSURE = frozenset({"words", "time", "step", "sentence", "pick"})
"""What is expected where "I don't know" is met by room, a smaller question, a supposition, and moving on."""
OWN_TOPICS = frozenset(
    {"instead", "piece", "exactly", "own_part", "reword", "sum_up", "for_you", "your_share", "to_decide"}
)
ROOMS = 3
"""Times in a session that "I don't know" is met by room alone: as many as there are words for it."""
LOST = 10
_AT_A_LOSS = re.compile(
    r"^\W*(?:(?:oo+h|oh|well|h?mm+|um+|uh|er+|honestly|i|just|really)\W+)*(?:do not|don'?t|dunno|no)\W*"
    r"(?:know|idea|clue)?\b(?<=know|idea|clue|unno)(?!.*\b(?:maybe|perhaps|probably|i could|i might|i'?d|i'?ll|but)\b)",
    re.IGNORECASE,
)


def is_met(scene: Scene, stage: Stage) -> bool:
    """Whether not knowing is no answer here."""
    if stage.expects == "pick" and picking.names_one(scene):
        return False  # "not sure, maybe Lea" has chosen
    if stage.expects == "time" and (scene.heard.when.due or scene.heard.when.recurring):
        return False  # "I don't know, Friday" has named a day
    return stage.expects in UNSURE or stage.name in OWN_TOPICS


def led_in(scene: Scene, stage: Stage) -> frozenset[str]:
    """ "I don't know they're all good", where a step or a choice was asked for, has none in it."""
    lost = stage.expects in ("step", "pick", "time") and _AT_A_LOSS.match(scene.words)
    return frozenset({"dont_know"}) if lost and scene.heard.count <= LOST else frozenset()


def dont_know(scene: Scene) -> None:
    """First room, then a smaller question, then once a session a supposition, then on (playbook §5)."""
    here = scene.session.here
    if here is None:
        return
    key = f"unsure.{here.flow}.{here.state}"
    times = scene.session.said.get(key, 0)
    scene.session.said[key] = times + 1
    if times == 0 and scene.count("repair", "room") < ROOMS:
        scene.say("repair", "room", "ask", course.shown(scene))
    elif times < 2 and patience.once(scene, "smaller"):
        course.ask(scene, None, "smaller")
    elif times <= 2 and not scene.count("repair", "suppose"):
        scene.say("repair", "suppose", "ask", course.shown(scene))
    else:
        patience.go_past(scene)
