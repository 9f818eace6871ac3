"""Whatever comes while a client is speaking, forty times running: nothing raises, and every answer is one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.flows.talk import commands
from tests.walker import JUNK, LINES, RISK, SENT, SHORT, TRAINING, Walker, waiting

COACH = [
    row["text"]
    for row in map(json.loads, (TRAINING / "coach.jsonl").read_text("utf-8").splitlines())
    if row["id"][0] in "DEFG"
]
TO_PARTNER = (
    "partner, help", "partner, one back", "partner stop", "partner", "partner, feedback at the end", "partner, why?",
    "grow, who are you?", "partner, I don't like her", "partner, give me a hint", "partner, pause",
    "partner, another client", "let's swap chairs", "my own topic", "somebody reluctant",
)  # fmt: skip
START = ("/practise", "surprise me", "begin")
WAY_BACK = {"risk": {"press": "carry_on"}, "forget": {"press": "keep_all"}, "welcome": {"press": "agree"}}
A_FEW, MANY = range(8), range(100, 250)


class InRole(Walker):
    """Somebody in the coach's chair, who says anything at all there."""

    async def sit_down(self, turns: int) -> None:
        """So many turns in the chair, with the program started anew now and then."""
        await self._open()
        try:
            for line in ({"text": "/start"}, {"press": "agree"}):
                await self._take(line)
            for _ in range(turns):
                await self._take(self._line())
                if self.chance.random() < 0.04:
                    await self.store.close()
                    await self._open()
        finally:
            await self.store.close()

    def _line(self) -> dict[str, Any]:
        if self.told and self.told.flow in WAY_BACK and self.chance.random() < 0.7:
            return WAY_BACK[self.told.flow]
        if self.told is None or self.told.flow not in ("practise", "whose", "drill"):
            return {"text": self.chance.choice(START)}
        if self.told.state in ("choose", "which") and self.chance.random() < 0.7:
            return {"text": "surprise me"}
        if self.told.state == "settings" and self.chance.random() < 0.7:
            return {"press": "begin_practice"}
        return self._anything()

    def _anything(self) -> dict[str, Any]:
        labels = [b.id for m in (self.told.messages if self.told else ()) for row in m.rows for b in row]
        chance = self.chance.random()
        if labels and chance < 0.25:
            self.old.append(self.chance.choice(labels))
            return {"press": self.old[-1]}
        for below, line in (
            (0.55, {"text": self.chance.choice(COACH)}),
            (0.62, {"text": self.chance.choice(SHORT)}),
            (0.70, {"text": self.chance.choice(TO_PARTNER)}),
            (0.76, {"text": self.chance.choice(JUNK)}),
            (0.80, {"text": self.chance.choice(RISK)}),
            (0.84, {"text": "/" + self.chance.choice(tuple(commands.COMMANDS))}),
            (0.88, {"edit": self.chance.choice(COACH)}),
            (0.92, {"press": self.chance.choice(self.old), "reply": self.chance.randint(1, 5)}),
            (0.95, {"other": self.chance.choice(SENT) or "photo"}),
            (0.97, {"silence": True}),
        ):
            if chance < below:
                return line
        return {"text": self.chance.choice(LINES)}


@pytest.mark.parametrize("seed", A_FEW)
async def test_whatever_comes_in_a_practice_is_answered(seed: int, tmp_path: Path) -> None:
    walker = InRole(seed, tmp_path)
    await walker.sit_down(60)
    assert ("practise", "line") in walker.visited


@pytest.mark.long
@pytest.mark.parametrize("seed", MANY)
async def test_whatever_comes_in_many_practices_is_answered(seed: int, tmp_path: Path) -> None:
    await InRole(seed, tmp_path).sit_down(120)


@pytest.mark.long
async def test_the_walks_come_to_every_place_of_a_practice(tmp_path: Path) -> None:
    visited: set[tuple[str | None, str | None]] = set()
    for seed in range(30):
        (tmp_path / str(seed)).mkdir()
        walker = InRole(seed, tmp_path / str(seed))
        await walker.sit_down(120)
        visited |= walker.visited
    everywhere = {(flow, state) for flow in ("practise", "whose") for state in waiting(flow)}
    assert everywhere <= visited, sorted(everywhere - visited)
