"""What is wished for in words before a practice and after it: a client by name, another round, the talk as a file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.practising import asking_partner, choosing, held, moves, saying
from bot.flows.practising.margin_asked import asked_for
from bot.flows.practising.named import client_named
from bot.practice.case import Case

_NAMING = 5
"""Words of a message in which a name is the choice of a client."""
_BEFORE = frozenset({"choose", "which", "settings"})
_ANOTHER = re.compile(
    r"\b(?:another|a different|new|next|other) (?:client|case|person|one|practi[cs]e|round)\b|"
    r"\b(?:some(?:one|body)|anyone) else\b|\bone more\b|\bsurprise me\b",
    re.IGNORECASE,
)
_SURPRISE = re.compile(r"\bsurprise\b", re.IGNORECASE)
_AFTER: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "practice_text": (
            r"\b(?:file|transcript|protocol|write-?up|in writing|the (?:whole )?talk)\b|"
            r"\b(?<!not )(?:all|what) (?:that )?(?:i|we) said\b|\b(?:my|the) lines\b"
        ),
        "same_client": (
            r"\b(?:same|once more|one more time|another (?:go|try)|with (?:him|her|them) again|start over)\b|"
            r"^\W*(?:let me |please )?(?:try |do )?(?:it |that )?again(?: please)?\W*$"
        ),
        "another_client": _ANOTHER.pattern,
        "practice_done": (
            r"^\W*(?:no(?:thing)?|no thanks?(?: you)?|not now|that'?s (?:it|all)|(?:i'?m )?done|finished?)\W*$"
        ),
    }.items()
}
"""By what is tapped under the debrief."""


def meets(scene: Scene) -> bool:
    """Take such words; False for all others."""
    here = scene.session.here
    if here is None or here.flow != "practise" or not isinstance(scene.incoming, Text):
        return False
    if here.state not in (*_BEFORE, "debrief"):
        return False
    if _ends(scene):
        moves.leave(scene)
        return True
    named = _named(scene)
    if named is not None:
        _choose(scene, named)
        return True
    if here.state == "debrief":
        return _after(scene)
    return here.state == "settings" and _chooses_anew(scene)


def _ends(scene: Scene) -> bool:
    """Said to the partner by its name, which is heard through otherwise."""
    words = asking_partner.called(scene.words)
    if words is not None:
        saying.turn_to(scene, words)
    return words is not None and asking_partner.requested(words) in ("stop", "pause")


def _named(scene: Scene) -> Case | None:
    """The client whose name is said, and little else."""
    few = len(re.findall(r"\w+", scene.words)) <= _NAMING
    return client_named(scene, scene.words) if few else None


def _choose(scene: Scene, case: Case) -> None:
    """Straight to the settings, from wherever that is."""
    if scene.state == "debrief":
        course.follow(scene, "another_client")
    held.change(scene, case=case.name, kind="")
    endings.take(scene, "answer", absorbs=False)


def _chooses_anew(scene: Scene) -> bool:
    if _SURPRISE.search(scene.words):
        held.change(scene, case=choosing.surprise(scene).name)
        course.ask(scene)
    elif _ANOTHER.search(scene.words):
        endings.take(scene, "another_client")
    else:
        return False
    return True


def _after(scene: Scene) -> bool:
    wish = next((name for name, pattern in _AFTER.items() if pattern.search(scene.words)), "")
    if wish == "practice_text":
        asked_for(scene)
    elif wish:
        endings.take(scene, wish)
    return bool(wish)
