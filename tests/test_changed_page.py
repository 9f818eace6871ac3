"""What a turn says its page will be is what the store then holds: by every effect that nudges go by."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.flows.core.book import Book
from bot.flows.core.changed_page import _CHANGES, changed
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import Effect
from bot.flows.nudging.nudge_later import second_not_yet
from bot.page import IN_ZONE, Terms, book_of, writes_of
from storage.store import Store
from tests.storage.turns import turn

ADDRESS = "terminal:me"
NOW = "2026-03-11T10:20:00+00:00"
STEP = {"number": 1, "session": 1, "words": "ring Ana", "plan": "I'll ring Ana.", "due": "2026-03-13T09:00",
        "recurring": 0, "every": None, "lead": 1, "sure": 8}  # fmt: skip
HABIT = STEP | {"number": 2, "words": "walk", "plan": "", "recurring": 1, "every": "FREQ=DAILY", "lead": 0}
MILK = {"number": 1, "words": "milk", "at": "2026-03-12T08:00", "every": None}
BINS = {"number": 2, "words": "bins", "at": "2026-03-12T19:00", "every": "FREQ=WEEKLY"}
BEFORE = [("keep_step", STEP), ("keep_step", HABIT), ("keep_reminder", MILK), ("keep_reminder", BINS)]
TURNS: list[list[tuple[str, dict[str, Any]]]] = [
    [("keep_step", STEP | {"number": 3, "due": None})],
    [("remove_step", {"number": 1})],
    [("answer_step", {"number": 1, "outcome": "partly"})],
    [
        ("not_yet", {"number": 1, "at": "2026-03-11T10:20"}),
        ("redate_step", {"number": 1, "due": "2026-03-20"}),
    ],
    [("reword_step", {"number": 2, "words": "walk to the mill"})],
    [("ask_at", {"number": 1, "at": "2026-03-12T21:00"})],
    [("ask_at", {"number": 1, "at": "2026-03-12T21:00"}), ("redate_step", {"number": 1, "due": None})],
    [
        ("repeat_step", {"number": 1, "every": "FREQ=WEEKLY;BYDAY=MO"}),
        ("repeat_step", {"number": 2, "every": None}),
    ],
    [("answer_habit", {"number": 2, "at": "2026-03-11T10:20", "done": 1})],
    [
        ("not_yet", {"number": 2, "at": "2026-03-11T10:20"}),
        ("answer_habit", {"number": 2, "at": "2026-03-11T10:20", "done": 1}),
    ],
    [
        ("answer_habit", {"number": 2, "at": "2026-03-11T10:20", "done": 0}),
        ("not_yet", {"number": 2, "at": "2026-03-11T10:20"}),
    ],
    [("keep_reminder", MILK | {"number": 3})],
    [("move_reminder", {"number": 2, "at": "2026-03-14T19:00"}), ("drop_reminder", {"number": 1})],
    [("set_next_session", {"at": "2026-03-18T15:00"}), ("hold", {"held": 1})],
    [("set_reminders", {"reminders": "discreet"}), ("hold", {"held": 0})],
    [("set_preferences", {"body": Preferences(weekly=2, days=frozenset({0, 1})).to_json()})],
    [("set_zone", {"zone": "Asia/Tokyo"})],
]


@pytest.mark.parametrize("told", TURNS, ids=lambda told: " and ".join(name for name, _ in told))
async def test_the_page_is_left_as_it_was_foretold(
    told: list[tuple[str, dict[str, Any]]], tmp_path: Path
) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    before = await _saved(store, [("consent", {}), *BEFORE], 1)
    foretold = changed(before, [Effect(*one) for one in told])
    after = await _saved(store, told, 2)
    await store.close()
    assert replace(foretold, next_step=after.next_step, next_reminder=after.next_reminder) == after


async def _saved(store: Store, effects: list[tuple[str, dict[str, Any]]], version: int) -> Book:
    writes = writes_of((Effect(*one) for one in effects), "UTC")
    await store.save(turn(*writes, address=ADDRESS, zone="UTC", version=version - 1, heard_at=NOW, now=NOW))
    return book_of(
        await store.load(ADDRESS), Terms(asks_zone=True), ADDRESS, datetime(2026, 3, 11, 10, 20, tzinfo=UTC)
    )


async def test_a_habit_that_was_done_is_not_missed_for_the_second_time_running(tmp_path: Path) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    missed = [
        ("answer_habit", {"number": 2, "at": "2026-03-11T10:20", "done": 0}),
        ("not_yet", {"number": 2, "at": "2026-03-11T10:20"}),
    ]
    page = await _saved(store, [("consent", {}), *BEFORE, *missed], 1)
    habit = page.step(2)
    assert habit is not None and second_not_yet(habit)
    page = await _saved(store, [("answer_habit", {"number": 2, "at": "2026-03-12T10:20", "done": 1})], 2)
    await store.close()
    habit = page.step(2)
    assert habit is not None and not second_not_yet(habit)


def test_every_effect_that_is_foretold_is_tried() -> None:
    assert {name for told in TURNS for name, _ in told} == _CHANGES.keys()
    assert _CHANGES.keys() >= IN_ZONE
