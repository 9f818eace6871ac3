"""While a line is waited for, what is written is the answer: plain words about the talk are off, as in the role."""

from __future__ import annotations

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.drilling import held, moves
from bot.flows.practising.asking_partner import called
from bot.flows.practising.saying import turn_to
from bot.flows.talk import interlude_remarks, presses, sessions

_NO_IDEA = frozenset({"dont_know", "skip"})
_BRIEF = 4
"""Words up to which these are all of a message."""


def meets(scene: Scene) -> bool:
    """Take what was written as an answer; False when it is none."""
    if moves.is_retyped(scene):
        moves.retype(scene)
        return True
    if not isinstance(scene.incoming, Text) or not _is_open(scene):
        return False
    if presses.typed(scene, scene.words) is not None:
        return False
    if (words := called(scene.words)) is not None:
        turn_to(scene, words)
        _told_to_the_partner(scene)
    elif _has_no_idea(scene):
        endings.take(scene, "skip_item", absorbs=False)
    else:
        endings.answer(scene)
    return True


def _told_to_the_partner(scene: Scene) -> None:
    """What begins with its name is no answer: a way out, a remark, or a word on what can be done here."""
    intents = scene.heard.intents
    if intents & {"stop", "enough", "pause"}:
        endings.take(scene, "stop_drill", absorbs=False)
    elif intents & _NO_IDEA:
        endings.take(scene, "skip_item", absorbs=False)
    elif not scene.words or not interlude_remarks.meets(scene):
        course.ask(scene, None, "help")


def _is_open(scene: Scene) -> bool:
    """A drill that was left is put away: who comes back later means something else."""
    here = scene.session.here
    if here is not None and here.flow == "drill" and sessions.is_away(scene):
        held.let_go(scene)
        scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "drill")
        return False
    return moves.waits_for_a_line(scene) or (moves.is_put(scene) and _has_no_idea(scene))


def _has_no_idea(scene: Scene) -> bool:
    return bool(scene.heard.intents & _NO_IDEA) and scene.heard.count <= _BRIEF
