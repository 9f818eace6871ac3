"""/coachhint: where to look for the next line, and nothing that could be said as it stands."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising import held, moves
from bot.flows.practising.saying import is_in_role
from bot.practice.hints import hint as next_hint


def hint(scene: Scene) -> None:
    """A nudge for the next line, without saying it for them."""
    if scene.session.here == ("practise", "aside") and scene.has("client"):
        course.follow(scene, "back_to_client")
    case = held.case(scene)
    if not is_in_role(scene) or case is None:
        _not_now(scene)
        return
    given = list(scene.value("practice_hints") or ())
    found = next_hint(case, held.client(scene), given)
    held.put(scene, "practice_hints", [*given, found.thing])
    said = {**held.shows_client(scene), "hint": found.words, "topic_word": found.word}
    scene.say("practise", "hint", found.block, course.shown(scene, said))


def _not_now(scene: Scene) -> None:
    """Nobody is spoken to: perhaps somebody waits."""
    waits = moves.is_waiting(scene) and not held.practice(scene).get("over")
    shown = course.shown(scene, held.shows_client(scene)) if waits else course.shown(scene)
    scene.say("practise", "hint", "waiting" if waits else "not_now", shown)
