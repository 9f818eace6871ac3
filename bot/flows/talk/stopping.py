"""A word that may mean the end of the session: met by an offer to end with a step, or by one confirming touch."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.talk import keeping_time, patience, sessions
from bot.flows.talk.clock_kept import is_over
from bot.flows.talk.wrapping_up import ASKED, shows_left

CUT_OFF = frozenset({"reality", "options", "will"})
"""Where one word should not be the end of what they have told so far."""
EARLY = frozenset({"arrive", "check_in", "goal", "wrap_up"})
_HOW_LONG = re.compile(r"(?:^|[.!?;\n])\W*(?:\w+\W+){0,2}how (?:much|long|many)\b", re.IGNORECASE)
_BARE = re.compile(
    r"\W*(?:(?:maybe|perhaps|i think|sometimes|honestly|then)\W+)*"
    r"(?:stop|quit|end|exit|cancel|finish|abort|enough|i (?:just )?want out|get me out|i'?m out|i quit)\W*",
    re.IGNORECASE,
)
"""A word that may be the answer as well: asked what holds them there, "I want out" is said of a job or a marriage."""


def stops(scene: Scene) -> None:
    """Said in a sentence it is the end, kindly and at once; a single word is asked about, once."""
    if _BARE.fullmatch(scene.words) and _is_in_the_middle(scene):
        _confirm(scene)
    else:
        sessions.stop(scene)


def has_enough(scene: Scene) -> None:
    """Offered a step to end with where there is none yet, else asked about; a second time it is the end."""
    if not _is_in_the_middle(scene):
        if not _asks_how_long(scene):
            sessions.stop(scene)
    elif not scene.session.said.get(ASKED, 0) and keeping_time.may_offer(scene):
        scene.keep("quick", True, "")
        keeping_time.offer(scene)
        course.ask(scene)
    else:
        _confirm(scene)


def _asks_how_long(scene: Scene) -> bool:
    """Early on, how long it will be is a question and gets its answer."""
    here, stage = scene.session.here, course.stage_here(scene)
    if here is None or stage is None or here.flow not in EARLY or not _HOW_LONG.search(scene.words):
        return False
    if stage.expects == "minutes":
        course.ask(scene, None, patience.once(scene, "help"))
    else:
        left = "left_none" if is_over(scene) else "left"
        patience.come_back(scene, scene.utter("wrap_up", "end", left, shows_left(scene)))
    return True


def _is_in_the_middle(scene: Scene) -> bool:
    """There is a goal, no step kept, and this was not asked before."""
    here = scene.session.here
    told = bool(scene.value("goal")) and not scene.session.values("kept_step")
    return bool(here and here.flow in CUT_OFF) and told and not scene.count("stopping", "sure")


def _confirm(scene: Scene) -> None:
    course.lay(scene, "stopping", "sure")
    course.ask(scene)
