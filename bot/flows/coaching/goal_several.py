"""The goals of a message that holds several, as a list can hold them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.flows.coaching.goal_trim import trimmed
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
        *"additionally ha haha first second third ting please subject one two lol look wait".split(),
        "other subject",
        "if i can",
        "if we can",
        "first ting",
        "second ting",
        "first thing",
        "second thing",
        "in that order",
    }
)
_COUNTED = re.compile(
    r"^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|last(?:ly)?|one|two|three|another)"
    r"(?: thing| ting| one| up)?(?: is)?[\s,:]+(?=(?:the|a|an|my|what|how|whether|which|to|is)\b)|"
    r"(?:two|three|four|five|\d|a few|several|some|a couple of) "
    r"(?:things|bits|problems|matters|goals|topics|questions|items|jobs)\b"
    r"(?: really| for you| today| i bring| so)*[\s,:]*|"
    r"(?:the other thing|the (?:first|second|third|last) (?:thing|one)) is\s+|both\s+(?=(?:the|a|an|my)\b)|"
    r"(?:as )?(?:well )?as\s+(?=an?\b)|with\s+(?=an?\b)|so\s+(?=(?:the|a|my)\b)|things so\s+)+",
    re.IGNORECASE,
)
"""Counting, which is no part of what is counted."""
_SCORED = re.compile(
    r"^(?P<what>.*?[^\W\d_].*?)[\s:=,(–-]+(?:(?:is|are|at|about|maybe|a|an)\s+)*"
    r"(?:10|\d)(?:\s*(?:/|out of|of)\s*10)?\)?\W*$",
    re.IGNORECASE,
)
"""An area of life or work with where it stands, 0 to 10."""
_PLACE = re.compile(r"^\d\s*[.):]?\s+(?=\D)")
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


def unscored(goals: list[str]) -> list[str]:
    """Areas that were each given a number ("sleep 4", "2) sleep 4/10") without it; one alone keeps its number."""
    scored = [_SCORED.match(goal) for goal in goals]
    if sum(map(bool, scored)) < FEWEST:
        return goals
    counted = all(_PLACE.match(goal) for goal in goals)
    bare = [found["what"] if found else goal for goal, found in zip(goals, scored, strict=True)]
    return [_PLACE.sub("", goal) for goal in bare] if counted else bare


def apart(found: Iterable[str]) -> list[str]:
    """The goals as a list can hold them: no "a lot", no "on top of that I want to", nobody apart from their "him"."""
    goals: list[str] = []
    for one in found:
        one = _COUNTED.sub("", _ON_TOP.sub("", one))
        bare = REASON.split(one, maxsplit=1)[0]
        goal = trimmed(clipped(bare if len(bare.split()) >= FEWEST else one))
        if goals and len(goal) == 1:
            goals[-1] = f"{goals[-1]}&{goal}"  # "the Q&A"
        if len(goal) < FEWEST or goal.lower() in _NO_GOAL:
            continue
        if goals and _HIM_OR_HER.search(goal) and len(goals[-1].split()) < 4:
            goal = f"{goal} ({goals.pop()})"
        goals.append(goal)
    return unscored(goals)
