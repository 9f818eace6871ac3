"""What is known at the moment of deciding, read off the store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.nudging.policy import OPEN
from bot.nudging.rows import moment_of
from bot.page import Terms
from tests.people import Clock, Person, open_coach

A_QUARTER = timedelta(minutes=15)


@pytest.mark.parametrize(
    "heard", [datetime(2026, 3, 29, 0, 50, tzinfo=UTC), datetime(2026, 10, 25, 0, 50, tzinfo=UTC)]
)
async def test_a_conversation_is_as_old_as_it_is_though_clocks_were_changed_in_it(
    tmp_path: Path, clock: Clock, heard: datetime
) -> None:
    coach, store = await open_coach(tmp_path, clock)
    clock.now = heard
    await Person(coach, "telegram:1").say("hello", "yes", "I'm in Berlin")
    loaded = await store.load("telegram:1")
    moment = moment_of(loaded, (), Terms(), "telegram:1", heard + A_QUARTER)
    assert moment.book.zone == "Europe/Berlin"
    assert moment.heard_at is not None
    assert moment.now - moment.heard_at == A_QUARTER < OPEN
    await store.close()
