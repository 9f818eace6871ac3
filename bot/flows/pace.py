"""How someone talks: few words or many, so that the partner can keep to their pace (playbook §2.6)."""

from __future__ import annotations

from statistics import median

from bot.flows.scene import Scene

LATELY = 6
"""Answers that are looked at."""
KNOWN_FROM = 3
"""So many answers tell how somebody talks."""
FEW = 4
"""Words of the usual answer up to which somebody is terse."""


def is_terse(scene: Scene) -> bool:
    """Whether their answers are of a few words each."""
    counts = _counts(scene)
    return len(counts) >= KNOWN_FROM and median(counts) <= FEW


def _counts(scene: Scene) -> list[int]:
    """Words of each of the last answers that something was kept of."""
    told = {kept.turn: len(kept.words.split()) for kept in scene.session.kept if kept.words}
    return list(told.values())[-LATELY:]
