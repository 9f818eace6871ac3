"""Beginning a practice, picking one up, and what commands mean while a client is speaking."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.flows.practising.in_role import is_in_role
from bot.flows.practising.taps import one_line_back


def open_flow(scene: Scene) -> None:
    """Choose a client; a practice under way is picked up where it stood."""
    here = scene.session.here
    if here is not None and here.flow == "practise":
        course.ask(scene)
        return
    if held.practice(scene) and scene.has("client") and held.case(scene) is not None:
        course.lay(scene, "practise", "line")
        course.ask(
            scene, scene.utter("practise", "line", "recap", course.shown(scene, held.shows_client(scene)))
        )
        return
    held.let_go(scene)
    course.lay(scene, "practise", "choose")
    course.ask(scene)


def takes(scene: Scene, name: str) -> bool:
    """Deal with a command that means something else in the role; False when it does not."""
    here = scene.session.here
    if here is None or here.flow != "practise":
        return False
    if name in ("stop", "skip") and here.state == "line":
        _to_an_end(scene)
    elif name == "stop":
        leave(scene)
    elif name == "pause":
        _pause(scene)
    elif name == "back" and is_in_role(scene) and scene.has("practice_line"):
        one_line_back(scene)
    else:
        return False
    return True


def _to_an_end(scene: Scene) -> None:
    """Straight to looking back, or out of it where nothing was said yet."""
    course.follow(scene, "called")
    if not held.practice(scene).get("lines"):
        leave(scene)
        return
    course.follow(scene, "end_practice")
    course.ask(scene)


def leave(scene: Scene) -> None:
    """Out of the practice; what waited beneath goes on."""
    held.let_go(scene)
    _lift(scene, "done")


def _pause(scene: Scene) -> None:
    """The client waits; /practise picks it up."""
    _lift(scene, "paused")


def _lift(scene: Scene, utterance: str) -> None:
    lead = scene.utter("practise", "end", utterance, course.shown(scene, held.shows_client(scene)))
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")
    if scene.session.here is not None and not scene.session.paused:
        course.ask(scene, lead)
    else:
        scene.replies.append(lead)


def hint(scene: Scene) -> None:
    """A nudge for the next line, without saying it for them."""
    case = held.case(scene)
    if not is_in_role(scene) or case is None:
        scene.say("practise", "hint", "not_now", course.shown(scene))
        return
    client = held.client(scene)
    layer = next((one for one in case.layers if one.id not in client.opened), None)
    values = course.shown(scene, {**held.shows_client(scene), "hint": layer.hint if layer else ""})
    scene.say("practise", "hint", "ask" if layer else "onward", values)
