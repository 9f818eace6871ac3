"""Whether one way is told for certain, where ways were asked for: then it is the pick."""

from __future__ import annotations

import re

from bot.flows.coaching.ideas_told import ideas_told
from bot.flows.coaching.said_time import step_told
from bot.flows.coaching.will_plan import keep_time, keep_when, times_in
from bot.flows.coaching.will_wording import bare_step
from bot.flows.core.scene import Scene
from bot.language.hearing import Heard
from bot.language.phrases import is_instruction

_RESOLVED = re.compile(
    r"\bi(?:'ll|ll| will| am going to|'m going to|m going to|'m gonna| have decided|'ve decided)\b", re.I
)


_SURE = re.compile(
    r"\b(?:i(?:'ve| have) decided|i (?:already )?know what i(?:'ll|'m going to| will) do|my mind is made up|"
    r"definitely|for sure|that'?s what i(?:'ll| will) do|no doubt)\b",
    re.IGNORECASE,
)
"""Said with these, one way is a decision, with or without its time."""


_SAID = re.compile(
    r"\b(?:say|tell|saying|telling|write|reply|promise)(?: (?:to )?(?:him|her|them|\w+))? ?,?[:“\"']? ?(?:that )?"
    r"i(?:'ll| will| am going to|'m going to)\b",
    re.IGNORECASE,
)
"""What is to be said is not yet resolved: "say I'll answer tomorrow"."""


def tells_decision(scene: Scene) -> bool:
    """One way, said for certain, where ways were asked for."""
    return bool(_decision(scene, ideas_told(scene.words)))


def keep_decision(scene: Scene, found: list[str]) -> None:
    """A single idea said with its time, or for certain, is a commitment already: it is not asked for again."""
    step = _decision(scene, found)
    if not step:
        return
    scene.session.kept = tuple(
        k for k in scene.session.kept if not (k.name == "idea" and k.turn == scene.session.turn)
    )
    for name in ("idea", "pick", "decided"):
        scene.keep(name, step)
    if times_in(scene.words, scene.heard.when):
        scene.keep("action", step)
        keep_time(scene)


def keep_resolved(scene: Scene, heard: Heard, step: str, *, sure: bool) -> None:
    """Told before its place: a way for later; said for certain, it is the pick with its time."""
    if not sure:
        scene.keep("idea", step)
        return
    told = bare_step(step_told(heard))
    for name in ("idea", "pick", "decided", "action"):
        scene.keep(name, told)
    keep_when(scene, heard)


def _decision(scene: Scene, found: list[str]) -> str:
    """What is decided, as an instruction to oneself; "" where several ways, or none, are told for certain."""
    timed = bool(_RESOLVED.search(_SAID.sub("", scene.words)) and scene.heard.when.due)
    if not timed and not _SURE.search(scene.words):
        return ""
    told = bare_step(step_told(scene.heard))
    if timed and len(found) == 1 and is_instruction(told):
        return told  # also where its moment comes first: "on Monday I'll ask Karen"
    doings = [bare_step(_SURE.sub("", idea).strip(" .,:;")) for idea in found]
    doings = [idea for idea in doings if is_instruction(idea)]
    if len(doings) != 1:
        return ""
    return told if timed and is_instruction(told) else doings[0]
