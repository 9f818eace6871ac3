"""While a line is waited for, what is written is the answer: plain words about the talk are off, as in the role."""

from __future__ import annotations

from bot.flows.core import endings
from bot.flows.core.incoming import Command, Text
from bot.flows.core.scene import Scene
from bot.flows.drilling import held, moves
from bot.flows.practising.asking_partner import called
from bot.flows.talk import presses, sessions

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
    words = called(scene.words)
    if words is not None:
        scene.incoming = Text(words) if words else Command("help")
        return False
    if scene.heard.intents & _NO_IDEA and scene.heard.count <= _BRIEF:
        endings.take(scene, "skip_item", absorbs=False)
    else:
        endings.answer(scene)
    return True


def _is_open(scene: Scene) -> bool:
    """A drill that was left is put away: who comes back later means something else."""
    here = scene.session.here
    if here is not None and here.flow == "drill" and sessions.is_away(scene):
        held.let_go(scene)
        scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "drill")
        return False
    return moves.waits_for_a_line(scene)
