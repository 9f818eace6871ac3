"""Savings as a turn would make them, with everything that a test does not care about filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storage.nudge_rows import PlannedNudge
from storage.rows import StepRow
from storage.saving import Saving, Write
from storage.store import Store

ANNA, BEN = "telegram:1", "telegram:2"
NOW = "2026-03-10T09:00:00+00:00"
SOON = "2026-03-10T09:05:00+00:00"
LATER = "2026-03-12T18:00:00+00:00"

_PLAIN = Saving(ANNA, "Europe/Berlin", 0, "{}", NOW, None, (), (), NOW)


def turn(*writes: Write, **changes: Any) -> Saving:
    return replace(_PLAIN, writes=writes, **changes)


async def save(store: Store, *writes: Write, address: str = ANNA, **changes: Any) -> tuple[int, ...]:
    """Saves on top of whatever version is there."""
    version = (await store.load(address)).version
    return await store.save(turn(*writes, address=address, **{"version": version} | changes))


async def only_step(store: Store) -> StepRow:
    (step,) = (await store.load(ANNA)).steps
    return step


def step(number: int = 1, **changes: Any) -> Write:
    values = {"number": number, "session": 1, "words": "ring Ada", "plan": None, "due": "2026-03-12T10:00"}
    rest = {"zone": "Europe/Berlin", "recurring": False, "every": None, "lead": True, "sure": 8}
    return Write("keep_step", values | rest | changes)


def planned(number: int = 1, due_at: str = NOW, **changes: Any) -> PlannedNudge:
    return PlannedNudge("follow_up", number, "2026-03-10T10:00", "Europe/Berlin", due_at)._replace(**changes)


async def plan(store: Store, *nudges: PlannedNudge, address: str = ANNA, **changes: Any) -> None:
    """Save a page that asks for just these."""
    await save(store, address=address, plans=lambda page: nudges, **changes)
