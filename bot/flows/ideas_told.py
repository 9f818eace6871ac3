"""The ideas of an answer, each apart: what says when stays with its idea, a "but" waits until they are weighed."""

from __future__ import annotations

import re

from bot.language.echo import tidy
from bot.language.ideas import ideas_in
from bot.language.phrases import clipped

_WE_SHOULD = re.compile(
    r",?\s+and (?:(?:my|our|his|her) \w+|[A-Z]\w+) (?:says?|thinks?|suggest(?:s|ed)?|said)(?: that)? "
    r"(?:we|i|you) (?:should|could|can|might|ought to)\s+"
)
"""A second way that somebody else has put forward."""
_WHEN_OF_IT = re.compile(
    r"^(?:before|after|when|once|during|on|at|by|tomorrow|tonight|today|this|next)\b", re.I
)
"""A piece that says when is no way by itself, but belongs to the one before."""
_HELD = re.compile(r",?\s+but\b.*$", re.IGNORECASE | re.DOTALL)
"""A "but" is held until the ideas are weighed (playbook §4a)."""

_THEIRS = re.compile(
    r"^(?:he|she|they|someone|somebody|(?:my|the|our) \w+) (?:should|ought to|needs? to|has to|have to|must)\b",
    re.I,
)
"""What another person is to do is no way of one's own; the loosening that follows asks for theirs."""


def ideas_told(words: str) -> list[str]:
    """The ideas of the answer; what says when stays with what it is about."""
    pieces = ideas_in(_WE_SHOULD.sub(". ", words))
    found: list[str] = []
    for piece in pieces:
        if found and _WHEN_OF_IT.match(piece):
            found[-1] = f"{found[-1]}, {piece}"
        else:
            found.append(piece)
    return [clipped(tidy(_HELD.sub("", idea)), 120) for idea in found if not _THEIRS.match(idea)]
