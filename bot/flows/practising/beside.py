"""Outside the role for a moment: go on, end it, or what was written after days was meant for the partner."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice, Text
from bot.flows.core.scene import Scene
from bot.flows.practising import asking_partner, held, moves, saying

_TO_CLIENT = re.compile(r"\?|\b(?:you|your|u)\b", re.IGNORECASE)
"""What may well be a line for the client, by somebody who forgot that they had stepped outside."""


def is_open(scene: Scene) -> bool:
    here = scene.session.here
    return here is not None and here == ("practise", "aside") and scene.has("client")


def meets(scene: Scene) -> bool:
    """Take the answer; False where what came is none, or was meant for the partner."""
    if isinstance(scene.incoming, Choice):
        trigger = scene.incoming.trigger if scene.incoming.asked == scene.session.asked else ""
        return trigger in ("back_to_client", "end_practice", "for_partner") and _do(scene, trigger)
    if not isinstance(scene.incoming, Text):
        return False
    if (words := asking_partner.called(scene.words)) is not None:
        saying.turn_to(scene, words)
    stage = course.stage_here(scene)
    trigger = endings.meant(scene, stage) if stage else "answer"
    if trigger != "answer":
        return _do(scene, trigger)
    if asking_partner.take(scene):
        return True
    if _TO_CLIENT.search(scene.words):
        held.put(scene, saying.SAID, scene.words)
        course.ask(scene, None, "ask_said")
    else:
        course.ask(scene)
    return True


def _do(scene: Scene, trigger: str) -> bool:
    said = str(scene.value(saying.SAID) or "")
    scene.session.release([saying.SAID])
    if trigger == "end_practice":
        moves.to_an_end(scene)
    elif trigger == "back_to_client":
        _go_on(scene, said)
    elif said:
        return _for_partner(scene, said)
    else:
        moves.pause(scene)
    return True


def _go_on(scene: Scene, said: str) -> None:
    """What was written meanwhile is said now."""
    course.follow(scene, "back_to_client")
    if held.case(scene) is None:
        saying.case_is_gone(scene)
    elif said:
        saying.turn_to(scene, said)
        saying.say_to_client(scene)
    else:
        course.ask(scene)


def _for_partner(scene: Scene, said: str) -> bool:
    """The client waits, and the words are taken as if no practice were open."""
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")
    saying.turn_to(scene, said)
    return False
