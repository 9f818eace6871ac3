"""What people of the self-play have to say: lines that others wrote for other ends, and words for any occasion."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TRAINING = Path(__file__).resolve().parent.parent / "training"
LOCKED = "H"
"""The writer kept for scoring the ear: no line of theirs is read by any test that was built against the flows."""
FILES = (("goals", "text", "goal"), ("coach", "client", ""), ("commitments", "text", "will"))
FITTING = {
    "yes_no": ("yes", "no", "yeah that's it", "not quite", "ok", "yep", "I suppose so", "yes but", "sure"),
    "pick": ("the first one", "2", "the last", "both", "that one", "the second I think", "1"),
    "minutes": ("20", "10 minutes", "half an hour", "not long", "30"),
    "scale": ("7", "5", "9", "8/10", "about a six", "10", "4 maybe", "quite sure"),
    "time": ("tomorrow", "monday at 9", "tonight", "soon", "friday", "next week some time", "after work"),
}  # fmt: skip
"""Kinds of question that most people answer with a few words, and such words."""
BITS = (
    "yes", "no", "ok", "7", "5", "9", "monday", "tomorrow", "the first one", "both", "maybe", "nothing", "not really",
    "that one", "yeah that's it", "20", "sure", "hm", "my phone", "time", "soon", "friday at 9", "he won't", "me", "?",
)  # fmt: skip
UNSURE = (
    "i don't know", "no idea", "not sure", "dunno", "hmm", "i don't really know to be honest", "maybe", "hard to say",
    "I can't think of anything", "what do you mean?", "nothing comes to mind", "I guess",
)  # fmt: skip
RESISTING = (
    "this is pointless", "why are you asking me that", "I was told to do this", "whatever", "no",
    "you said that already",
    "that's not what I said", "what's this got to do with anything", "I don't see how this helps", "skip", "next",
    "you're just a robot", "just tell me what to do", "that's none of your business", "can we get on with it",
)  # fmt: skip
TURNING = (
    "actually the goal is different: ", "can we go back to what I want? ", "no wait, what I really want is ",
    "forget that. ", "let me change the goal, ", "actually ", "I meant ",
)  # fmt: skip
JUMPING = ("I already know what I'll do. ", "I've decided: ", "anyway, ", "so ", "ok here's the plan: ", "")
FILLERS = (
    " and anyway ",
    ", but then ",
    " and the thing is ",
    ". Oh and ",
    ", I mean, ",
    ". Also ",
    " because ",
    ". ",
)
LEAVING = ("let's stop here", "I have to go", "enough for today", "stop", "/stop", "gotta run, bye")
JOINTS = frozenset(
    "the a an and or but to my your his her their our of for with because if than very is are was i".split()
)
DROPPED = frozenset({"the", "a", "an", "is", "am", "are", "to", "of"})


@dataclass(frozen=True, slots=True)
class Lines:
    """What there is to say: by the part of a session it was written for, and all of it."""

    goal: tuple[str, ...]
    reality: tuple[str, ...]
    options: tuple[str, ...]
    will: tuple[str, ...]

    def of(self, part: str) -> tuple[str, ...]:
        return getattr(self, part) if part in PARTS else self.reality

    @property
    def every(self) -> tuple[str, ...]:
        return (*self.goal, *self.reality, *self.options, *self.will)


PARTS = ("goal", "reality", "options", "will")


@cache
def lines() -> Lines:
    """Goals, a client's lines and commitments of every writer but the locked one."""
    found: dict[str, list[str]] = {part: [] for part in PARTS}
    for name, key, part in FILES:
        for row in (*_rows(f"{name}.jsonl"), *_rows(f"{name}_more.jsonl")):
            if row["id"].split("-")[0] != LOCKED and (row.get(key) or "").strip():
                found[part or (row["stage"] if row.get("stage") in PARTS else "reality")].append(row[key])
    return Lines(**{part: tuple(said) for part, said in found.items()})


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (TRAINING / name).read_text("utf-8").splitlines()]
