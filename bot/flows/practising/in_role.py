"""In and out of the role: while the client speaks, only commands, buttons and the partner's name lead out of it."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.incoming import Edited, Text
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.flows.practising.playing import play
from bot.flows.practising.taps import take_back

CALLED = re.compile(r"^\W*(?:(?:hey|ok|okay|dear)\W+)?(?:grow|partner)\b\W*", re.IGNORECASE)
"""A line that begins with the partner's name is meant for the partner."""
_MYSELF = re.compile(r"\b(?:i|i'm|im|i've|ive|me|my|myself)\b", re.IGNORECASE)
_ASKED_OF_THEM = re.compile(
    r"\b(?:are|do|did|have|had|would|could|can|will) (?:you|u)\b|\byourself\b|\byou(?:'re| are)?\b", re.I
)


def is_in_role(scene: Scene) -> bool:
    """Whether what is written now is said to the client."""
    here = scene.session.here
    return here is not None and here == ("practise", "line") and scene.has("client")


def meets(scene: Scene) -> bool:
    """Take what was written as a line of the coach's; False when it is not said in the role."""
    if not isinstance(scene.incoming, Text | Edited) or not is_in_role(scene):
        return False
    if isinstance(scene.incoming, Edited) and not _retyped(scene, scene.incoming):
        return False
    if called := CALLED.match(scene.words):
        scene.incoming = Text(scene.words[called.end() :])
        _step_out(scene)
    elif scene.heard.risk.sure and is_their_own(scene.words):
        scene.keep("risk_kind", scene.heard.risk.risk, "")
        course.follow(scene, "danger_told")
        course.ask(scene)
    elif held.case(scene) is None:
        _case_is_gone(scene)
    else:
        play(scene)
    return True


def _retyped(scene: Scene, edited: Edited) -> bool:
    """The last line in other words: the client has not heard it as it was."""
    if not edited.is_last or not scene.has("practice_line"):
        return False
    take_back(scene)
    scene.incoming = Text(edited.words)
    return True


def is_their_own(words: str) -> bool:
    """Danger told in the first person, of oneself; a question to the client about safety is a sound line."""
    return bool(_MYSELF.search(words)) and not _ASKED_OF_THEM.search(words)


def _step_out(scene: Scene) -> None:
    """What the partner can do here is offered; the client waits."""
    course.follow(scene, "called")
    course.ask(scene)


def _case_is_gone(scene: Scene) -> None:
    held.let_go(scene)
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")
    scene.say("practise", "end", "gone", course.shown(scene))
