"""The goals of a message that holds several, as a list can hold them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.flows.coaching.goal_wish import REASON
from bot.flows.coaching.told_beside import NUMBERED, in_pieces_of
from bot.language.phrases import clipped

_ON_TOP = re.compile(
    r"^(?:(?:on top of that|oh|and|then|also|plus|besides|as well)\b[\s,]*)+"
    r"(?:i(?:'d| would| also)? (?:want|like|need) to )?",
    re.I,
)
_NO_GOAL = frozenset(
    {
        "where to begin",
        "where to start",
        "a lot",
        "lots",
        "loads",
        "a few things",
        "so much",
        "everything",
        "the lot",
        "all of it",
        "etc",
        "all that",
        "you name it",
    }
)
_HIM_OR_HER = re.compile(r"\b(?:him|her|them)\b", re.IGNORECASE)
FEWEST = 2
"""Goals that make a list."""


def all_of(words: str, heard: list[str]) -> list[str]:
    """The goals heard, or the message in its pieces where some of them were passed over."""
    pieces = apart(in_pieces_of(words))
    if NUMBERED.search(words) and len(pieces) >= FEWEST:
        return pieces
    said = [piece.lower() for piece in pieces]
    found = all(any(one.lower() in piece for piece in said) for one in heard)
    return pieces if len(pieces) > len(heard) and (found or len(heard) < FEWEST) else heard


def apart(found: Iterable[str]) -> list[str]:
    """The goals as a list can hold them: no "a lot", no "on top of that I want to", nobody apart from their "him"."""
    goals: list[str] = []
    for one in found:
        bare = REASON.split(_ON_TOP.sub("", one), maxsplit=1)[0]
        goal = clipped(bare if len(bare.split()) >= FEWEST else _ON_TOP.sub("", one))
        if not goal.strip() or goal.lower() in _NO_GOAL:
            continue
        if goals and _HIM_OR_HER.search(goal) and len(goals[-1].split()) < 4:
            goal = f"{goal} ({goals.pop()})"
        goals.append(goal)
    return goals
