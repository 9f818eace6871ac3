"""Beginning a practice, picking one up, and what commands mean while a client is speaking."""

from __future__ import annotations

from collections.abc import Callable

from bot.flows.core import course, endings, moments
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.flows.practising.named import called_for
from bot.flows.practising.saying import gone_for, is_in_role, recap, rested, turn_to
from bot.flows.practising.taps import one_line_back

LEAVES = frozenset({"coach", "prepare", "drill", "start"})
"""Commands that begin something else: the client waits."""


def open_flow(scene: Scene) -> None:
    """Choose a client; a practice under way is picked up where it stood, unless the command calls for somebody else."""
    if _calls_for_another(scene):
        _one_at_a_time(scene)
        return
    here = scene.session.here
    is_there = here is not None and here.flow == "practise" and here.state != "debrief"
    if is_there and (scene.state != "line" or gone_for(scene) < moments.OPEN):
        course.ask(scene)
        return
    if is_waiting(scene):
        rested(scene)
        is_over = held.practice(scene).get("over")
        course.lay(scene, "practise", "noticed" if is_over else "line")
        course.ask(scene, None if is_over else recap(scene))
        return
    begin_anew(scene)


def _calls_for_another(scene: Scene) -> bool:
    """Another client than the one who sits there, and to whom something was said."""
    other, current = called_for(scene), held.case(scene)
    talking = is_waiting(scene) and bool(held.log(scene)) and not held.practice(scene).get("over")
    return talking and other is not None and current is not None and other.name != current.name


def _one_at_a_time(scene: Scene) -> None:
    """Neither is forgotten without a word: go on with the one, or end that talk, and then the other."""
    course.lay(scene, "practise", "aside")
    course.ask(scene, None, "ask_other")


def is_waiting(scene: Scene) -> bool:
    """Whether somebody sits in the other chair who was left in the middle, or was not looked back on."""
    under_way = bool(held.practice(scene)) and scene.has("client") and not scene.has("practice_debrief")
    return under_way and held.case(scene) is not None


def begin_anew(scene: Scene) -> None:
    """Choose whom to sit down with, unless the command says; a talk that was under way is left as it stands.

    "/practise maren" names somebody, "/practise surprise me" is an answer to the question.
    """
    held.let_go(scene)
    course.lay(scene, "practise", "choose")
    match scene.incoming:
        case Command() if named := called_for(scene):
            held.change(scene, case=named.name, kind="")
            endings.take(scene, "answer", absorbs=False)
        case Command(_, words) if words.strip():
            turn_to(scene, words)
            endings.answer(scene)
        case _:
            course.ask(scene)


def takes(scene: Scene, name: str) -> bool:
    """Deal with a command that means something else in the role; False when it does not."""
    here = scene.session.here
    if here is None or here.flow != "practise":
        return False
    act = (
        _IN_ROLE.get(name)
        if is_in_role(scene)
        else _help
        if here.state == "aside" and name == "help"
        else None
    )
    if act is not None:
        act(scene)
        return True
    if name in LEAVES and is_waiting(scene) and here.state in ("line", "aside"):
        _waits(scene)
        return False
    if name in ("stop", "pause"):
        leave(scene) if name == "stop" else pause(scene)
        return True
    return False


def one_back(scene: Scene) -> None:
    """Another try at the last line; where there is none left to take back, the client's words once more."""
    if scene.has("practice_line"):
        one_line_back(scene)
    else:
        course.ask(scene, scene.utter("practise", "line", "no_line_back", course.shown(scene)))


def to_an_end(scene: Scene) -> None:
    """Straight to looking back, or out of it where nothing was said yet."""
    if scene.state == "line":
        course.follow(scene, "called")
    if not held.log(scene):
        leave(scene)
        return
    course.follow(scene, "end_practice")
    course.ask(scene)


def leave(scene: Scene) -> None:
    """Out of the practice; what waited beneath goes on."""
    held.let_go(scene)
    _lift(scene, "done")


def pause(scene: Scene) -> None:
    """The client waits; /practise picks it up."""
    _lift(scene, "paused" if is_waiting(scene) else "done")


def _waits(scene: Scene) -> None:
    """Something else is begun; said once, so that nobody thinks the talk is lost."""
    scene.say("practise", "end", "paused", course.shown(scene, held.shows_client(scene)))
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")


def _help(scene: Scene) -> None:
    course.ask(scene, None, "help")


def _lift(scene: Scene, utterance: str) -> None:
    lead = scene.utter("practise", "end", utterance, course.shown(scene, held.shows_client(scene)))
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")
    if scene.session.here is not None and not scene.session.paused:
        course.ask(scene, lead)
    else:
        scene.replies.append(lead)


_IN_ROLE: dict[str, Callable[[Scene], None]] = {
    "stop": to_an_end,
    "skip": to_an_end,
    "back": one_back,
    "help": _help,
    "pause": pause,
}
"""Commands that mean something of their own while a client is speaking."""
