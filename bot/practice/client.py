"""The client's inner state while a case is played: what was told, what is open, trust and energy."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace

from bot.practice.case import Case


@dataclass(frozen=True, slots=True)
class Client:
    """Where a simulated client stands after a line; unchanged by what is asked of it, each answer makes a new one.

    seed: decides which of several lines comes first; the same case, seed and lines give the same talk.
    trust, energy: 0 to 10, in quarters and smaller.
    told: the lines of the case that were said, by their places in it ("topics rota 2 full"); none is said twice.
    lines: what the client has said so far, in order.
    live: the topic that is on the table, "" before any.
    goal, options, will: rungs of each ladder that were reached; turned: the goal has changed midway.
    opened: ids of the layers told.
    advised, praised, misread, sought: how often, the third in a row; asked: the client's last line wanted advice.
    allowed: leave to offer something was given with the last line.
    mirrored: reflections as they were told by the learner, as stems, so that a repeated one is known.
    turns: lines of the learner.
    """

    seed: int = 0
    trust: float = 0
    energy: float = 0
    told: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    live: str = ""
    goal: int = 0
    options: int = 0
    will: int = 0
    turned: bool = False
    opened: tuple[str, ...] = ()
    advised: int = 0
    praised: int = 0
    misread: int = 0
    asked: bool = False
    allowed: bool = False
    mirrored: tuple[tuple[str, ...], ...] = ()
    turns: int = 0

    @property
    def last(self) -> str:
        """What the client said last, "" before anything."""
        return self.lines[-1] if self.lines else ""

    def moved(self, trust: float, energy: float) -> Client:
        """Trust and energy after a line, kept between 0 and 10."""
        return replace(self, trust=_kept(self.trust + trust), energy=_kept(self.energy + energy))

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Client:
        """As saved, also by an older version: fields that are missing are as at the start."""
        saved = json.loads(text)
        known = {field.name: saved[field.name] for field in fields(cls) if field.name in saved}
        for name in ("told", "lines", "opened"):
            known[name] = tuple(known.get(name, ()))
        known["mirrored"] = tuple(map(tuple, known.get("mirrored", ())))
        return cls(**known)


def begin(case: Case, seed: int) -> Client:
    """The client who has just sat down and said the opener."""
    person = case.client
    return Client(seed, float(person.trust), float(person.energy), lines=(" ".join(case.opener),))


def _kept(value: float) -> float:
    return min(10.0, max(0.0, value))
