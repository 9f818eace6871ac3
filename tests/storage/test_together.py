"""Saves that wait at the same time are committed together, and nobody is the worse for it."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from storage.errors import AlreadyTaken, StaleVersion
from storage.rows import Loaded
from storage.saving import Write
from storage.store import Store
from tests.storage.turns import ANNA, BEN, NOW, save, step, turn

ROOT = Path(__file__).parents[2]
CLEO = "telegram:3"


async def at_once(store: Store, *asked: Awaitable[Any]) -> list[Any]:
    """What comes of all that is asked of the store while its thread is kept busy; exceptions as values."""
    gate = threading.Event()

    async def let_go() -> None:  # begun last, when all the others wait
        gate.set()

    busy = store._conn.run(lambda conn: gate.wait(10))
    _, *outcomes, _ = await asyncio.gather(busy, *asked, let_go(), return_exceptions=True)
    return outcomes


@asynccontextmanager
async def no_commit(store: Store) -> AsyncIterator[None]:
    """As long as it lasts SQLite refuses every commit, whatever went before it."""

    def refuse(action: int, name: str | None, *_: object) -> int:
        is_commit = action == sqlite3.SQLITE_TRANSACTION and name == "COMMIT"
        return sqlite3.SQLITE_DENY if is_commit else sqlite3.SQLITE_OK

    await store._conn.run(lambda conn: conn.set_authorizer(refuse))
    yield
    await store._conn.run(lambda conn: conn.set_authorizer(None))


@asynccontextmanager
async def statements(store: Store) -> AsyncIterator[list[str]]:
    seen: list[str] = []
    await store._conn.run(lambda conn: conn.set_trace_callback(seen.append))
    yield seen
    await store._conn.run(lambda conn: conn.set_trace_callback(None))


async def conversations(store: Store, *whose: str) -> list[str | None]:
    return [(await store.load(who)).conversation for who in whose]


async def test_what_waits_together_is_committed_once(store: Store) -> None:
    (id_,) = await save(store, address=CLEO, messages=("earlier",))
    async with statements(store) as seen:
        first, second, _ = await at_once(
            store,
            store.save(turn(conversation="Anna's", messages=("one", "two"))),
            store.save(turn(conversation="Ben's", address=BEN, messages=("three",))),
            store.sent([id_]),
        )
    assert [statement.lower() for statement in seen].count("commit") == 1
    assert await conversations(store, ANNA, BEN) == ["Anna's", "Ben's"]
    rows = await store.unsent(NOW, 10, "telegram")
    assert [(row.id, row.body) for row in rows] == [
        *zip((*first, *second), ("one", "two", "three"), strict=True)
    ]


async def test_one_that_fails_in_the_middle_leaves_the_others_alone(store: Store) -> None:
    await save(store, address=CLEO, conversation="before")
    await store.take(7, NOW)
    broken = Write("keep_step", {"number": 2})
    outcomes = await at_once(
        store,
        store.save(turn(step(), update_id=1, messages=("to Anna",))),
        store.save(turn(step(), address=CLEO, version=9, update_id=2, messages=("stale",))),
        store.save(turn(step(), address=CLEO, version=1, update_id=7, messages=("taken",))),
        store.save(turn(step(), broken, address=CLEO, version=1, update_id=3, messages=("broken",))),
        store.save(turn(step(), address=BEN, update_id=4, messages=("to Ben",))),
    )
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds == [tuple, StaleVersion, AlreadyTaken, sqlite3.ProgrammingError, tuple]
    assert [row.body for row in await store.unsent(NOW, 10, "telegram")] == ["to Anna", "to Ben"]
    loaded = await store.load(CLEO, 2)
    assert (loaded.conversation, loaded.version, loaded.steps, loaded.taken) == ("before", 1, (), False)
    assert not (await store.load(CLEO, 3)).taken
    assert len((await store.load(BEN, 4)).steps) == 1


async def test_of_two_saves_on_the_same_version_the_first_wins_also_within_a_group(store: Store) -> None:
    ids, stale = await at_once(
        store, store.save(turn(conversation="first")), store.save(turn(conversation="second"))
    )
    assert ids == ()
    assert isinstance(stale, StaleVersion)
    assert await conversations(store, ANNA) == ["first"]


async def test_nobody_is_answered_before_the_commit(store: Store) -> None:
    """Each job went well, and one was stale; all the same each is told of the commit that failed."""
    async with no_commit(store):
        outcomes = await at_once(
            store,
            store.save(turn(conversation="Anna's", update_id=1)),
            store.save(turn(conversation="Anna's again", update_id=2)),
            store.save(turn(conversation="Ben's", address=BEN, update_id=3)),
        )
    assert [type(outcome) for outcome in outcomes] == [sqlite3.DatabaseError] * 3
    assert await conversations(store, ANNA, BEN) == [None, None]
    assert not (await store.load(ANNA, 1)).taken
    await store.save(turn(conversation="Anna's", update_id=1))
    assert await conversations(store, ANNA) == ["Anna's"]


async def test_a_load_in_between_sees_a_whole_turn_or_nothing_of_it(store: Store) -> None:
    """A chat's turns are in order, so that nobody loads what is being saved; if someone did, this holds."""
    _, between, _ = await at_once(
        store,
        store.save(turn(step(), conversation="Anna's")),
        store.load(ANNA),
        store.save(turn(step(), address=BEN, conversation="Ben's")),
    )
    assert isinstance(between, Loaded)
    assert (between.version, between.conversation, len(between.steps)) == (1, "Anna's", 1)
    async with no_commit(store):
        _, between = await at_once(
            store, store.save(turn(version=1, conversation="lost", address=BEN)), store.load(BEN)
        )
        assert between.conversation == "Ben's"
    assert await conversations(store, ANNA, BEN) == ["Anna's", "Ben's"]


async def test_someone_forgotten_while_others_save_is_gone_and_the_others_are_not(store: Store) -> None:
    await save(store, step(), conversation="Anna's")
    outcomes = await at_once(
        store,
        store.save(turn(address=BEN, conversation="Ben's")),
        store.save(turn(version=1, forget=True, messages=("goodbye",))),
        store.save(turn(address=CLEO, conversation="Cleo's")),
    )
    assert [type(outcome) for outcome in outcomes] == [tuple, tuple, tuple]
    assert (await store.load(ANNA)).person is None
    assert await conversations(store, BEN, CLEO) == ["Ben's", "Cleo's"]


async def test_one_who_stops_waiting_holds_up_nobody(store: Store) -> None:
    given_up = asyncio.ensure_future(store.save(turn(conversation="Anna's")))

    async def give_up() -> None:
        given_up.cancel()

    ids, *_ = await at_once(store, store.save(turn(address=BEN, messages=("to Ben",))), give_up())
    assert [row.id for row in await store.unsent(NOW, 10, "telegram")] == list(ids)
    assert given_up.cancelled()


async def test_killed_in_the_middle_of_groups_nothing_that_was_answered_is_lost(url: str) -> None:
    command = [sys.executable, "-m", "tests.storage.saving_on", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        told = list(islice(running.stdout, 200))
        running.kill()
        told += [line for line in running.stdout if line.endswith("\n")]
    store = await Store.open(url)
    unsent = {row.id for row in await store.unsent(NOW, 10_000, "telegram")}
    for line in told:
        what, who, number = line.split()
        if what == "sent":
            assert int(number) not in unsent
        else:
            assert (await store.load(who)).version >= int(number)
    await store.close()
