"""Holds both sides of an "I want to, but I ..." next to each other."""

from __future__ import annotations

import re

_BUT = re.compile(r",? but (?=(?:i|i'm|i've|i'd|i'll|my)\b)", re.IGNORECASE)
_PULL = re.compile(
    r"^i(?:'m| am|'d| would)? ?(?:really |also |do |just |still |always |so )*(?:want|need|like|love|"
    r"enjoy|know|hope|wish|feel|"
    r"believe|think|care|understand|can see|keep|try|trying|happy|glad|proud|keen|excited|ready|scared|"
    r"afraid|worried|tired)\b",
    re.IGNORECASE,
)
_HOLD = re.compile(
    r"^(?:i(?:'m| am|'d)? ?(?:really |also |do |just |still |always |so |never |too |not )*(?:want|"
    r"need|like|love|enjoy|know|hope|"
    r"wish|feel|believe|think|care|don't|can't|keep|worry|worried|afraid|scared|tired|struggle|struggling|"
    r"find|dread|hate|"
    r"stuck|nervous|anxious|never|always)\b|my \w+ (?:is|are|keeps|keep|says|say|doesn't|don't|won't|"
    r"needs|need)\b)",
    re.IGNORECASE,
)
_MOST_WORDS = 22


def double_sided(said: str) -> str | None:
    """The two sides joined by "and at the same time", which takes neither away; None where it is no "
    "such pair."""
    sides = _BUT.split(said)
    if len(sides) != 2 or len(said.split()) > _MOST_WORDS:
        return None
    pull, hold = sides
    if not _PULL.match(pull) or not _HOLD.match(hold):
        return None
    return f"{pull}, and at the same time {hold}"
