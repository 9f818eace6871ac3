"""Along the session at somebody's word: back, past a question, a pause, an end, and the open question once more."""

from __future__ import annotations

from bot.flows.core import course, endings
from bot.flows.core.scene import Scene
from bot.flows.talk import sessions


def back(scene: Scene) -> None:
    """To the question before; what was told since is taken back."""
    if scene.session.asides and scene.session.is_open:
        course.lift(scene)
        _beneath(scene)
    elif len(scene.session.trail) < 2:
        course.lift(scene)
        at_start = "first" if scene.session.is_open else "nothing_open"
        or_menu(scene, at_start)
    else:
        undo(scene)
        course.ask(scene)


def _beneath(scene: Scene) -> None:
    """The session's question once more; one that is paused stays so, and that is said."""
    if scene.session.paused:
        sessions.pause(scene)
    else:
        put_again(scene)


def undo(scene: Scene) -> None:
    """Stand at the question before the open one, without what was told in answer to it."""
    session = scene.session
    mark = session.trail[-2]
    session.trail = session.trail[:-1]
    _undo_outside(scene, mark.turn)
    session.take_back(mark.turn + 1)
    course.turn_back(scene, mark.flow, mark.state)


def _undo_outside(scene: Scene, turn: int) -> None:
    """Steps kept and goals parked since then are taken off the person's page as well."""
    for kept in scene.session.kept:
        if kept.turn > turn and kept.name == "kept_step":
            scene.do("remove_step", number=kept.value)
        if kept.turn > turn and kept.name == "parked_row":
            scene.do("unpark", number=kept.value)


def skip(scene: Scene) -> None:
    """Go on without an answer; a must that is skipped stays unanswered and is not asked again."""
    stage, flow = course.stage_here(scene), course.flow_here(scene)
    if stage is None or flow is None:
        or_menu(scene, "nothing_open")
        return
    if not flow.can("skip", scene.state):
        for name in stage.fills:
            scene.keep(name, None, "")
    endings.take(scene, "skip" if flow.can("skip", scene.state) else "answer", absorbs=False)


def pause(scene: Scene) -> None:
    if scene.session.is_open:
        course.lift(scene)
        sessions.pause(scene)
    else:
        or_menu(scene, "nothing_open")


def stop(scene: Scene) -> None:
    if scene.session.is_open:
        sessions.stop(scene)
    else:
        course.lift(scene)
        or_menu(scene, "nothing_open")


def put_again(scene: Scene) -> None:
    """The open question once more, in other words; nothing when none is open or the session is paused."""
    if scene.session.here is not None and (scene.session.asides or not scene.session.paused):
        course.ask(scene)


def or_menu(scene: Scene, utterance: str) -> None:
    lead = scene.utter("repair", utterance)
    if scene.session.here is None:
        sessions.menu(scene, utterance)
    else:
        course.ask(scene, lead)
