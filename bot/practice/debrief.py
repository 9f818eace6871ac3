"""What a practice came to: counts, never marks; the best line and why, and one thing to try next (playbook §8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.outcome import goal_reached, outcome, step_reached

STAGES = ("goal", "reality", "options", "will")
_QUESTIONS = frozenset(
    {"open", "closed", "settling", "scaling", "leading", "why", "why_value", "aim", "safety", "permission"}
)
_OPEN = frozenset({"open", "why_value"})
_ADVICE = frozenset({"advice"})
RATES_FROM = 50
"""Lines from which on a share says anything; under that there are only counts."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line of the learner's as it is kept with the session, in order: what it was, and what came of it.

    words, says: the learner's and the client's.  quote: the words that decided.  trust, energy: after it.
    """

    words: str
    says: str
    kind: str
    verdict: str
    stage: str
    did: str
    nearness: str
    trust: float
    energy: float
    quote: str = ""

    def packed(self) -> list[Any]:
        return [getattr(self, field.name) for field in fields(self)]


@dataclass(frozen=True, slots=True)
class Debrief:
    """Counts of one practice.

    mirrored: reflections that select or add; echoed, missed: those that did not.
    stacked: lines with several questions.
    stages: parts of GROW that were worked on, in their order.  met: the opener's goal was asked into.
    best: place of the best line in the practice, from 0, -1 for none; best_did: what it did.
    next: what to try, a name of NEXT.
    """

    lines: int
    questions: int
    open: int
    closed: int
    leading: int
    stacked: int
    mirrored: int
    echoed: int
    missed: int
    advice: int
    advice_allowed: int
    words_per_line: int
    stages: tuple[str, ...]
    met: bool
    goal: bool
    step: bool
    outcome: str
    opened: int
    layers: int
    best: int
    best_did: str
    next: str


NEXT = (
    "say_something", "no_advice", "one_question", "no_answer_inside", "mirror", "add_to_it", "open", "aim",
    "options", "step", "go_deeper", "keep_on",
)  # fmt: skip
"""What may be suggested to try next; each has its words in prompts/en/practise/debrief.j2."""

_WORTH: Mapping[str, int] = {
    "goal": 9, "step": 9, "goal_changed": 8, "opened": 8, "referred": 7, "idea": 5, "planned": 5, "closer": 5,
    "safe": 4, "praised": 3, "agreed": 2, "number": 2, "told": 2,
}  # fmt: skip
"""How much a line that did this is worth being looked at again."""


def debrief(case: Case, client: Client, spoken: Sequence[Spoken]) -> Debrief:
    """The counts of all lines that stand; those taken back are not among them."""
    kinds = [one.kind for one in spoken]
    mirrored = [one for one in spoken if one.kind in ("reflection", "summary")]
    near = [one.nearness for one in mirrored]
    best = _best(spoken)
    counted: dict[str, Any] = {
        "lines": len(spoken),
        "questions": _count(kinds, _QUESTIONS) + 2 * kinds.count("stacked"),
        "open": _count(kinds, _OPEN),
        "closed": kinds.count("closed"),
        "leading": kinds.count("leading"),
        "stacked": kinds.count("stacked"),
        "mirrored": near.count("adds") + near.count("selects"),
        "echoed": near.count("echoes"),
        "missed": near.count("misses"),
        "advice": _count(kinds, _ADVICE),
        "advice_allowed": kinds.count("advice_allowed"),
        "words_per_line": round(sum(len(one.words.split()) for one in spoken) / max(1, len(spoken))),
        "stages": tuple(stage for stage in STAGES if any(_works_on(one, stage) for one in spoken)),
        "met": client.goal > 1 or goal_reached(case, client),
        "goal": goal_reached(case, client),
        "step": step_reached(case, client),
        "outcome": outcome(case, client),
        "opened": len(client.opened),
        "layers": len(case.layers),
        "best": best,
        "best_did": spoken[best].did if best >= 0 else "",
    }
    return Debrief(**counted, next=_next(counted))


def _count(kinds: Iterable[str], wanted: frozenset[str]) -> int:
    return sum(kind in wanted for kind in kinds)


def _works_on(one: Spoken, stage: str) -> bool:
    return one.stage == stage and one.verdict in ("sound", "weak")


def _best(spoken: Sequence[Spoken]) -> int:
    """The sound line that did most; of two alike the shorter, of those the later."""
    sound = [at for at, one in enumerate(spoken) if one.verdict == "sound" and one.did in _WORTH]
    return max(sound, key=lambda at: (_worth(spoken[at]), -len(spoken[at].words), at), default=-1)


def _worth(one: Spoken) -> int:
    return _WORTH[one.did] + (2 if one.nearness == "adds" else 1 if one.nearness == "selects" else 0)


def _next(counted: Mapping[str, Any]) -> str:
    """What would change most, the gravest first; somebody who did it all is told to keep on."""
    lines = counted["lines"]
    wanting = (
        ("say_something", lines < 3),
        ("no_advice", counted["advice"] > 1 or counted["advice"] * 8 > lines),
        ("one_question", counted["stacked"] > 1),
        ("no_answer_inside", counted["leading"] > 1),
        ("open", counted["closed"] > counted["open"]),
        ("mirror", not counted["mirrored"] and not counted["echoed"]),
        ("add_to_it", counted["echoed"] > counted["mirrored"]),
        ("aim", "goal" not in counted["stages"] or not counted["met"]),
        ("mirror", counted["mirrored"] * 3 < counted["questions"]),
        ("go_deeper", counted["opened"] < 2),
        ("options", "options" not in counted["stages"]),
        ("step", not counted["step"]),
    )
    return next((name for name, wants in wanting if wants), "keep_on")
