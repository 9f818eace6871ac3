"""/coachhint: where to look for the next line, and nothing that could be said as it stands."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.flows.practising.saying import is_in_role
from bot.practice.hints import hint as next_hint


def hint(scene: Scene) -> None:
    """A nudge for the next line, without saying it for them."""
    case = held.case(scene)
    if not is_in_role(scene) or case is None:
        scene.say("practise", "hint", "not_now", course.shown(scene))
        return
    given = list(scene.value("practice_hints") or ())
    found = next_hint(case, held.client(scene), given)
    held.put(scene, "practice_hints", [*given, found.thing])
    said = {**held.shows_client(scene), "hint": found.words, "topic_word": found.word}
    scene.say("practise", "hint", found.block, course.shown(scene, said))
