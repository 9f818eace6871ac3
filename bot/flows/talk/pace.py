"""How someone talks: few words or many, so that the partner can keep to their pace (playbook §2.6)."""

from __future__ import annotations

from statistics import median

from bot.flows.core.scene import Scene

LATELY = 6
"""Answers that are looked at."""
KNOWN_FROM = 3
"""So many answers tell how somebody talks."""
FEW = 4
"""Words of the usual answer up to which somebody is terse."""
MANY = 35
"""Words of the usual answer from which somebody tells at length."""
TOLD_ALREADY = 2
"""So many long answers are enough to know."""
IN_WORDS = frozenset(
    "goal why situation instance seen rule cannot tried stuck own_part exception deeper missing weighed "
    "assumption fallback action cue obstacle then_what so_high holds_down support takeaway told".split()
)
"""What is told freely; a number, a pick or a time is short whoever gives it."""
BRIEF = frozenset(
    {("options", "ideas"), ("will", "action"), ("will", "obstacle"), ("will", "sure"), ("close", "takeaway")}
)
"""Questions that have a wording of a few words, for those who use few."""


def in_few_words(scene: Scene, flow: str, state: str, utterance: str) -> str:
    """The same question in the words that fit them."""
    brief = utterance == "ask" and (flow, state) in BRIEF and is_terse(scene)
    return "ask_brief" if brief else utterance


def is_terse(scene: Scene) -> bool:
    """Whether their answers are of a few words each."""
    counts = _counts(scene)
    return len(counts) >= KNOWN_FROM and median(counts) <= FEW


def is_expansive(scene: Scene) -> bool:
    """Whether their answers are long ones."""
    counts = _counts(scene)
    return len(counts) >= TOLD_ALREADY and median(counts) >= MANY


def _counts(scene: Scene) -> list[int]:
    """Words of each of the last answers that were given in words."""
    told = {
        kept.turn: len(kept.words.split())
        for kept in scene.session.kept
        if kept.words and kept.name in IN_WORDS
    }
    return list(told.values())[-LATELY:]
