"""The same five skills with lines that others wrote: drawn from the training lines by their labels and stage."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.practice.learners import Learner, Talked

HOME = Path(__file__).parents[2] / "training"
FILES = ("coach.jsonl", "coach_more.jsonl")
LOCKED = "H"
"""The writer kept for scoring the ear: none of those lines is used for anything else."""

Labels = tuple[str, ...]
_STAGES = ("goal",) * 4 + ("reality",) * 12 + ("options",) * 6 + ("will",) * 8


@cache
def _lines() -> dict[tuple[Labels, str], list[str]]:
    found: dict[tuple[Labels, str], list[str]] = defaultdict(list)
    for file in FILES:
        for row in map(json.loads, (HOME / file).read_text("utf-8").splitlines()):
            if not row["id"].startswith(LOCKED):
                found[tuple(sorted(row["labels"])), row["stage"]].append(row["text"])
    return found


def _drawn(talked: Talked, labels: Iterable[Labels]) -> str:
    """A line with one of these sets of labels, of the stage at which a session would be by now."""
    stage = _STAGES[min(len(talked.mine), len(_STAGES) - 1)]
    wanted = talked.chance.choice(list(labels))
    fitting = _lines().get((wanted, stage)) or [
        text for (labels, _), texts in _lines().items() if labels == wanted for text in texts
    ]
    return talked.one_of(fitting)


OPEN, REFLECTED, BOTH = ("open",), ("reflection",), ("open", "reflection")
_SKILLED = (OPEN, OPEN, OPEN, BOTH, BOTH, REFLECTED, ("summary",), ("affirmation",), ("scaling",))
_ADVISES = (("advice",), ("advice",), ("advice",), ("advice", "leading"), ("leading",), ("closed",))
_INTERROGATES = (("closed",), ("closed",), ("closed",), ("closed", "stacked"), ("open", "why"), ("leading",))


def skilled(talked: Talked) -> str:
    return _drawn(talked, _SKILLED)


def advisor(talked: Talked) -> str:
    return _drawn(talked, _ADVISES)


def interrogator(talked: Talked) -> str:
    return _drawn(talked, _INTERROGATES)


def parrot(talked: Talked) -> str:
    """Reflections and nothing else, and those said over again."""
    if talked.mine and talked.chance.random() < 0.3:
        return talked.mine[-1]
    return _drawn(talked, (REFLECTED,))


def mixed(talked: Talked) -> str:
    return talked.chance.choice((skilled, skilled, skilled, interrogator, advisor, parrot))(talked)


SKILLS: dict[str, Learner] = {
    "skilled": skilled, "mixed": mixed, "parrot": parrot, "interrogator": interrogator, "advisor": advisor,
}  # fmt: skip
