"""Plays lines with a client, and says which places of the case were told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from bot.casebook import read_cases
from bot.practice.answering import Response, answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.line import Line

CASES = read_cases(Path(__file__).parents[2] / "prompts" / "cases")
MAREN = CASES["maren"]
"""The model case: a ward sister and her rota."""


class Said(NamedTuple):
    """before: the client as the line met them.  response: what came.  told: places of the case it came from."""

    before: Client
    response: Response
    told: tuple[str, ...]

    @property
    def trust(self) -> float:
        """How far the line moved it."""
        return self.response.client.trust - self.before.trust

    @property
    def energy(self) -> float:
        return self.response.client.energy - self.before.energy

    @property
    def pools(self) -> list[str]:
        """The first word of each place: a pool of reactions, topics, layers, a ladder."""
        return [place.split()[0] for place in self.told]


def play(*lines: str, case: Case = MAREN, seed: int = 0, **state: Any) -> Said:
    """What the last of the lines comes to; `state` sets the client before the first."""
    client = replace(begin(case, seed), **state)
    for line in lines:
        before = client
        response = answer(case, client, Line(line, client.last))
        client = response.client
    return Said(before, response, response.client.told[len(before.told) :])


def told(*ids: str, case: Case = MAREN) -> dict[str, Any]:
    """The state of a client who has told these layers."""
    says = tuple(case.layer(id).says for id in ids)
    return {
        "opened": ids,
        "told": tuple(f"layers {id}" for id in ids),
        "lines": (" ".join(case.opener), *says),
        "live": case.layer(ids[-1]).topic,
        "trust": 6.0,
    }
