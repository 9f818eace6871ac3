"""A nudge that cannot be made stands aside, longer each time and at last for good; the others go out."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.coach import Coach
from bot.nudging.nudger import LEASE
from tests.channels.falling_due import promise, words_for
from tests.people import Clock, open_coach

ADA, BEN, CARL = 1, 2, 3


class Silent(Coach):
    """Finds no words for anybody."""

    async def _decide(self, *given: Any) -> Any:
        raise ZeroDivisionError


@pytest.fixture
async def coach(tmp_path: Path, clock: Clock) -> AsyncIterator[Coach]:
    """All three are to be reminded now; Ben's conversation cannot be read."""
    coach, store = await open_coach(tmp_path, clock)
    await promise(store, (ADA, BEN, CARL), clock.now)
    change(tmp_path, "update conversation set body = 'not a session' where person_id = 2")
    yield coach
    await store.close()


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "grow.db", isolation_level=None)) as database:
        database.execute(statement)


async def nudged(coach: Coach) -> list[str]:
    return [sending.address for sending in await coach.nudge(channel="telegram")]


def settled(folder: Path) -> list[tuple[bool, bool]]:
    """Of each nudge whether it is settled, and whether it was sent."""
    with closing(sqlite3.connect(folder / "grow.db")) as database:
        found = database.execute("select settled_at is not null, sent_at is not null from nudge order by id")
        return [(bool(one), bool(other)) for one, other in found]


async def test_it_holds_up_nobody_elses(coach: Coach) -> None:
    assert await nudged(coach) == ["telegram:1", "telegram:3"]
    assert await nudged(coach) == []


async def test_it_comes_again_when_it_can_be_made(coach: Coach, clock: Clock, tmp_path: Path) -> None:
    await nudged(coach)
    change(tmp_path, "update conversation set body = null where person_id = 2")
    clock.now += 3 * LEASE
    (sending,) = await coach.nudge(channel="telegram")
    assert words_for(BEN) in sending.message.plain


async def test_the_pauses_grow_and_end(coach: Coach, clock: Clock, tmp_path: Path) -> None:
    looks, began = [], clock.now
    while clock.now < began + timedelta(days=1):
        looks.append((await coach.look(channel="telegram")).found)
        clock.now += LEASE
    met = [at for at, found in enumerate(looks) if found]
    pauses = [later - earlier for earlier, later in pairwise(met)]
    assert pauses == [2, 4, 8, 16, 32]
    assert settled(tmp_path)[BEN - 1] == (True, False)


async def test_words_that_cannot_be_found_are_looked_for_some_times_and_then_no_more(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock, kind=Silent)
    await promise(store, (ADA,), clock.now)
    looks = []
    for _ in range(20):
        looks.append((await coach.look(channel="telegram")).found)
        clock.now += LEASE
    assert 3 <= sum(looks) <= 8
    assert settled(tmp_path) == [(True, False)]
    await store.close()


async def test_a_program_killed_again_and_again_after_its_claim_loses_no_nudge(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock)
    await promise(store, (ADA,), clock.now)
    for _ in range(50):
        now, until = (at.isoformat(timespec="seconds") for at in (clock.now, clock.now + LEASE))
        assert len(await store.claim_due(now, until, 5)) == 1
        clock.now += LEASE
    assert await nudged(coach) == ["telegram:1"]
    await store.close()


@pytest.mark.parametrize("column", ["kind = 'tea'", "due_at = ''"])
async def test_the_store_takes_no_kind_or_instant_that_is_none(
    coach: Coach, tmp_path: Path, column: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        change(tmp_path, f"update nudge set {column} where person_id = 2")


POISONS = {
    "no moment": "update nudge set local_at = 'soon' where person_id = 2",
    "no zone": "update nudge set zone = 'Nowhere/Land' where person_id = 2",
    "about nothing": "update nudge set about = 99 where person_id = 2",
    "a person of no zone": "update person set zone = '' where id = 2",
    "wishes that cannot be read": "update person set preferences = '{\"quiet_to\": 7}' where id = 2",
    "a session of no time": "update person set next_session = 'then' where id = 2",
}


@pytest.mark.parametrize("poison", POISONS)
async def test_a_row_that_cannot_be_read_steps_aside_and_never_blocks_others(
    poison: str, tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock)
    await promise(store, (ADA, BEN, CARL), clock.now)
    change(tmp_path, POISONS[poison])
    sent = await nudged(coach)
    assert {"telegram:1", "telegram:3"} <= set(sent)
    for _ in range(70):
        clock.now += LEASE
        assert set(await nudged(coach)) <= {"telegram:2"}
    assert all(done for done, _ in settled(tmp_path))
    assert (await coach.look(channel="telegram")).found == 0
    await store.close()


async def test_a_message_that_cannot_be_read_back_holds_up_no_other(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock)
    await promise(store, (ADA, BEN, CARL), clock.now)
    await nudged(coach)
    change(tmp_path, "update outbox set body = '{' where address = 'telegram:2'")
    for _ in range(2):
        assert [one.address for one in await coach.unsent("telegram")] == ["telegram:1", "telegram:3"]
    assert (await store.counts())["unsent"] == 2
    await store.close()
