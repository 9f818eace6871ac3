"""Whether a message is typed with a laugh: what is said so is not given back as a fact, nor taken for a wish."""

from __future__ import annotations

import re

LONGEST = 14
"""Longer messages tell something, whatever they laugh at on the way."""
_LAUGHS = re.compile(
    r"\b(?:lo+lz?|lmf?a+o+|rofl|a?(?:ha){2,}h?|(?:he){2,}|hah+a*|tee hee)\b|[😂🤣😆😜😝😹😛🤪]|"
    r"\b(?:just|only|i'?m|im|was) (?:joking|kidding|messing)\b|\bj/?k\b|(?<=\s)/s\s*$|\bno pun intended\b",
    re.IGNORECASE,
)


def in_jest(text: str) -> bool:
    """A short message with a laugh in it."""
    return len(text.split()) <= LONGEST and _LAUGHS.search(text.replace("’", "'")) is not None
