"""Near the end of the time: whether to bring it to an end with a step, or take the time it needs."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.deciding import tells_decision
from bot.flows.coaching.ideas_told import ideas_told
from bot.flows.coaching.options import keep_ideas
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import is_over, left
from bot.language.phrases import is_instruction

ASKED = "wrap_up.asked"
"""How often it was offered, among the counts of what was said."""
FEW = 2
"""Fewer minutes than this are not counted out to anybody."""
_STEP = re.compile(
    r"^\W*(?:(?:yes|ok(?:ay)?|sure|well|so|then|let's|please|i'd like|i want|i'd rather|just|the|a|one|to|go|for|do|"
    r"take|have|find|get)\W+)*(?:steps?|end(?: with)?|finish|wrap(?: it)? up|round(?: it)? off)\b",
    re.IGNORECASE,
)


def offer_words(scene: Scene) -> str:
    """By the clock, or because they want it quick."""
    if scene.has("quick"):
        return "ask_quick"
    return "ask_over" if is_over(scene) else "ask"


def shows_left(scene: Scene) -> dict[str, Any]:
    return {"count": max(FEW, left(scene))}


def keep_what_came(scene: Scene) -> None:
    """An idea or a decision in place of a yes is one."""
    if tells_decision(scene) or any(map(is_instruction, ideas_told(scene.words))):
        keep_ideas(scene)


def wants_a_step(event: Event) -> bool:
    """They named one, or spoke of one."""
    scene: Scene = event.model
    told = any(kept.name == "idea" and kept.turn == scene.session.turn for kept in scene.session.kept)
    return told or bool(_STEP.match(scene.words))


def to_the_step(event: Event) -> None:
    event.model.session.release(["quick", "longer"])
    event.model.keep("to_a_step", True, "")


def take_longer(event: Event) -> None:
    """Nobody is cut off."""
    event.model.session.release(["quick"])
    event.model.keep("longer", True, "")


# fmt: off
STAGES = [
    dict(name="offer", expects="yes_no", choices=["to_a_step", "take_longer"], asks=offer_words, shows=shows_left,
         takes=keep_what_came,
         means={"decided": "to_a_step", "no": "take_longer", "carry_on": "take_longer", "more_time": "take_longer",
                "maybe": "take_longer", "dont_know": "take_longer", "yes": "to_a_step"}),
]

TRANSITIONS = [
    dict(trigger="to_a_step",   source="offer", dest="done", before=to_the_step),
    dict(trigger="take_longer", source="offer", dest="done", before=take_longer),
    dict(trigger="answer",      source="offer", dest="done", conditions=wants_a_step, before=to_the_step),
    dict(trigger="answer",      source="offer", dest="done", before=take_longer),
    dict(trigger="skip",        source="offer", dest="done", before=take_longer),
]
# fmt: on

FLOW = Flow("wrap_up", STAGES, TRANSITIONS)
