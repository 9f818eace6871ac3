"""What a practice came to: counts, never marks; the best line and why, and one thing to try next (playbook §8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.outcome import goal_reached, outcome, step_reached, was_referred

STAGES = ("goal", "reality", "options", "will")
_OPEN = frozenset({"open", "why_value"})
_SETTLED = frozenset({"settling", "scaling"})
_CREDITED = frozenset({"aim", "safety", "permission"})
"""Whether open or closed does not matter in these."""
LONGEST = 70
"""Characters of the best line: with it the debrief fills one screen of a phone."""
RATES_FROM = 50
"""Lines from which on a share says anything; under that there are only counts."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line of the learner's as it is kept with the session, in order: what it was, and what came of it.

    words, says: the learner's and the client's.  quote: the words that decided.  trust, energy: after it.
    part: of GROW, where that is certain; stage is a guess.
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
    part: str = ""

    def packed(self) -> list[Any]:
        return [getattr(self, field.name) for field in fields(self)]


@dataclass(frozen=True, slots=True)
class Debrief:
    """Counts of one practice; of lines that the ear was unsure of, only how many.

    questions: open, closed, settled (to confirm or rate), credited (for leave, aim, safety), why, leading and at_once.
    mirrored: reflections that select or add; echoed, missed: those that did not.  affirmed: strengths named.
    stacked: lines with several questions.  at_once: the questions in them, two at least in each.
    stages: parts of GROW that were worked on, in their order.
    fault: of the goal as it was brought, "" for one's own.  nearer: it moved at all.  met: it was asked into.
    beyond: where a case goes beyond coaching: "unheard", "left" when it was told and no more, "referred".
    per_question, advice_share: as in practice.trend, None under RATES_FROM lines.
    best: place of the best line in the practice, from 0, -1 for none; best_did: what it did.
    next: what to try, a name of NEXT.
    """

    lines: int
    unsure: int
    questions: int
    open: int
    closed: int
    settled: int
    credited: int
    why: int
    leading: int
    stacked: int
    at_once: int
    mirrored: int
    echoed: int
    missed: int
    affirmed: int
    advice: int
    advice_allowed: int
    words_per_line: int
    stages: tuple[str, ...]
    fault: str
    nearer: bool
    met: bool
    goal: bool
    step: bool
    beyond: str
    outcome: str
    opened: int
    layers: int
    best: int
    best_did: str
    next: str
    per_question: float | None = None
    advice_share: int | None = None


NEXT = (
    "say_something", "refer", "no_advice", "one_question", "no_answer_inside", "mirror", "add_to_it", "open", "aim",
    "options", "step", "go_deeper", "keep_on",
)  # fmt: skip
"""What may be suggested to try next; each has its words in prompts/en/practise/debrief.j2."""

_WORTH: Mapping[str, int] = {
    "goal": 9, "step": 9, "goal_changed": 8, "opened": 8, "idea": 5, "planned": 5, "closer": 5,
    "safe": 4, "praised": 3, "agreed": 2, "number": 2, "told": 2,
}  # fmt: skip
"""How much a line that did this is worth being looked at again."""
_WORTH_BEYOND: Mapping[str, int] = {**_WORTH, "referred": 20}
"""Where a case goes beyond coaching, nothing was better than saying so and who can help."""


def debrief(case: Case, client: Client, spoken: Sequence[Spoken]) -> Debrief:
    """The counts of all lines that stand; those taken back are not among them."""
    judged = [one for one in spoken if one.verdict != "unsure"]
    best = _best(spoken, _WORTH_BEYOND if case.beyond else _WORTH)
    counted: dict[str, Any] = {
        "lines": len(spoken),
        "unsure": len(spoken) - len(judged),
        **_of_lines(judged),
        "words_per_line": round(sum(len(one.words.split()) for one in spoken) / max(1, len(spoken))),
        "stages": tuple(stage for stage in STAGES if _worked_on(judged, stage)),
        **_of_client(case, client),
        "best": best,
        "best_did": spoken[best].did if best >= 0 else "",
    }
    return Debrief(**counted, **_rates(counted), next=_next(counted))


def told(came_to: Mapping[str, Any], spoken: Sequence[Spoken]) -> dict[str, Any]:
    """As prompts/en/practise/debrief.j2 names it. came_to: the fields of a Debrief, as they were kept."""
    best = came_to.get("best", -1)
    line = spoken[best].words if 0 <= best < len(spoken) else ""
    if len(line) > LONGEST:
        line = f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
    return {**{f"n_{name}": value for name, value in came_to.items()}, "best": line}


def _of_lines(judged: Sequence[Spoken]) -> dict[str, int]:
    kinds = [one.kind for one in judged]
    near = [one.nearness for one in judged if one.kind in ("reflection", "summary")]
    asked = {
        "open": _count(kinds, _OPEN),
        "closed": kinds.count("closed"),
        "settled": _count(kinds, _SETTLED),
        "credited": _count(kinds, _CREDITED),
        "why": kinds.count("why"),
        "leading": kinds.count("leading"),
        "at_once": 2 * kinds.count("stacked"),
    }
    return {
        **asked,
        "questions": sum(asked.values()),
        "stacked": kinds.count("stacked"),
        "mirrored": near.count("adds") + near.count("selects"),
        "echoed": near.count("echoes"),
        "missed": near.count("misses"),
        "affirmed": kinds.count("affirmation"),
        "advice": kinds.count("advice"),
        "advice_allowed": kinds.count("advice_allowed"),
    }


def _of_client(case: Case, client: Client) -> dict[str, Any]:
    found = goal_reached(case, client)
    return {
        "fault": "" if case.name.startswith("_") else case.fault,
        "nearer": client.goal > 0 or client.turned,
        "met": client.goal > 1 or found,
        "goal": found,
        "step": step_reached(case, client),
        "beyond": _beyond(case, client),
        "outcome": outcome(case, client),
        "opened": len(client.opened),
        "layers": len(case.layers),
    }


def _beyond(case: Case, client: Client) -> str:
    if case.beyond is None:
        return ""
    if case.beyond.layer not in client.opened:
        return "unheard"
    return "referred" if was_referred(case, client) else "left"


def _rates(counted: Mapping[str, Any]) -> dict[str, Any]:
    if counted["lines"] < RATES_FROM or not counted["questions"]:
        return {}
    return {
        "per_question": round(counted["mirrored"] / counted["questions"], 1),
        "advice_share": round(100 * counted["advice"] / counted["lines"]),
    }


def _count(kinds: Iterable[str], wanted: frozenset[str]) -> int:
    return sum(kind in wanted for kind in kinds)


def _worked_on(judged: Sequence[Spoken], stage: str) -> bool:
    """By one line whose part is certain, or by two that may well have been on it."""
    on_it = [one for one in judged if one.stage == stage and one.verdict != "apart"]
    return len(on_it) > 1 or any(one.part == stage for one in on_it)


def _best(spoken: Sequence[Spoken], worth: Mapping[str, int]) -> int:
    """The sound line that did most; of two alike the shorter, of those the later."""
    sound = [at for at, one in enumerate(spoken) if one.verdict == "sound" and one.did in worth]

    def weighed(at: int) -> tuple[int, int, int]:
        one = spoken[at]
        near = 2 if one.nearness == "adds" else 1 if one.nearness == "selects" else 0
        return worth[one.did] + near, -len(one.words), at

    return max(sound, key=weighed, default=-1)


def _next(counted: Mapping[str, Any]) -> str:
    """What would change most, the gravest first; somebody who did it all is told to keep on.

    Where the client was referred on, no goal and no step were to be had.
    """
    lines, on = counted["lines"], counted["beyond"] != "referred"
    wanting = (
        ("say_something", lines < 3),
        ("no_advice", counted["advice"] > 1 or counted["advice"] * 8 > lines),
        ("refer", counted["beyond"] == "left"),
        ("one_question", counted["stacked"] > 1),
        ("no_answer_inside", counted["leading"] > 1),
        ("open", counted["closed"] > counted["open"]),
        ("mirror", not counted["mirrored"] and not counted["echoed"]),
        ("add_to_it", counted["echoed"] > counted["mirrored"]),
        ("aim", on and ("goal" not in counted["stages"] or not counted["met"])),
        ("mirror", counted["mirrored"] * 3 < counted["questions"]),
        ("go_deeper", counted["opened"] < 2),
        ("options", on and "options" not in counted["stages"]),
        ("step", on and not counted["step"]),
    )
    return next((name for name, wants in wanting if wants), "keep_on")
