"""Killed between any two steps of sending nudges, and at any moment: none is lost, and hardly one comes twice."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from contextlib import AbstractAsyncContextManager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.store import Store
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.dying import run
from tests.channels.falling_due import promise, words_for
from tests.channels.started import Process, started
from tests.channels.test_telegram_run import SECONDS, settings_for

BEGAN = datetime(2026, 3, 11, 6, 0, tzinfo=UTC)
BETWEEN_LIVES = timedelta(minutes=3)
"""A claim that a kill leaves behind has run out by the next life."""
NEW_IN_EACH_LIFE = 4
STEPS = 500
"""So many a life takes at most to look for its nudges and to send them."""


@dataclass
class Lives:
    """Of one program, one after the other, on one database and one Telegram."""

    folder: Path
    api: BotApi
    now: datetime = BEGAN
    people: int = 0
    deaths: int = 0
    doubled_by_each: list[int] = field(default_factory=list)

    @property
    def received(self) -> Counter[int]:
        return Counter({chat: len(self.api.texts(chat)) for chat in range(1, self.people + 1)})

    def is_all_received(self) -> bool:
        return all(self.received.values())

    async def promise_more(self) -> None:
        more = range(self.people + 1, self.people + NEW_IN_EACH_LIFE + 1)
        store = await Store.open(f"sqlite:///{self.folder}/grow.db")
        await promise(store, more, self.now)
        await store.close()
        self.people = more[-1]

    def life(self, steps: int = 0) -> AbstractAsyncContextManager[Process]:
        self.now += BETWEEN_LIVES
        settings = settings_for(self.folder, self.api)
        return started(run, self.now, steps, folder=self.folder, settings=settings)

    async def killed(self, chance: random.Random) -> None:
        """One life with new nudges to send, and its end."""
        await self.promise_more()
        before = self._sent_and_not_ticked_off()
        end = chance.choice((self._at_a_step, self._at_a_step, self._at_a_moment, self._at_a_message))
        await end(chance)
        self.deaths += 1
        self.doubled_by_each.append(len(self._sent_and_not_ticked_off().items() - before.items()))

    async def _at_a_step(self, chance: random.Random) -> None:
        async with self.life(chance.randint(1, STEPS)) as process:
            await self.api.until(lambda: process.exitcode is not None or self.is_all_received(), SECONDS)

    async def _at_a_moment(self, chance: random.Random) -> None:
        sent = len(self.api.calls)
        async with self.life():
            await self.api.until(lambda: len(self.api.calls) > sent, SECONDS)
            await asyncio.wait([asyncio.get_running_loop().create_future()], timeout=chance.random() / 8)

    async def _at_a_message(self, chance: random.Random) -> None:
        """Telegram has it, and nobody was told so."""
        async with self.life() as process:
            left = chance.randint(1, NEW_IN_EACH_LIFE)
            arrived: list[int] = []

            def arrives(chat: int, message: object) -> None:
                arrived.append(chat)
                if len(arrived) == left:
                    process.kill()

            self.api.on_message = arrives
            await self.api.until(lambda: len(arrived) >= left, SECONDS)
            self.api.on_message = None

    def _sent_and_not_ticked_off(self) -> dict[int, int]:
        """Places in the outbox, and how often each went out."""
        with closing(sqlite3.connect(self.folder / "grow.db")) as database:
            waiting = database.execute("select id, address from outbox").fetchall()
        received = self.received
        sent = {id: received[int(address.removeprefix("telegram:"))] for id, address in waiting}
        return {id: times for id, times in sent.items() if times}


async def lived(folder: Path, kills: int) -> Lives:
    api = BotApi()
    await api.start()
    lives, chance = Lives(folder, api), random.Random(kills)
    for _ in range(kills):
        await lives.killed(chance)
    async with lives.life():
        await api.until(lives.is_all_received, SECONDS + lives.people)
        await api.until(lambda: not lives._sent_and_not_ticked_off(), SECONDS)
    await api.stop()
    return lives


def check(lives: Lives) -> None:
    received = lives.received
    assert min(received.values()) == 1
    assert all(words_for(chat) in text for chat in received for text in lives.api.texts(chat))
    # Each kill can double the one that was in flight.
    assert received.total() - lives.people <= sum(lives.doubled_by_each) <= lives.deaths
    with closing(sqlite3.connect(lives.folder / "grow.db")) as database:
        assert database.execute("select count(*) from nudge where sent_at is null").fetchone() == (0,)
        assert database.execute("select count(*) from outbox").fetchone() == (0,)


async def test_killed_a_few_times_no_nudge_is_lost(tmp_path: Path) -> None:
    lives = await lived(tmp_path, kills=4)
    assert lives.deaths == 4
    check(lives)


@pytest.mark.long
async def test_killed_two_hundred_times_no_nudge_is_lost(tmp_path: Path) -> None:
    lives = await lived(tmp_path, kills=200)
    assert lives.deaths == 200
    check(lives)
    print(f"{lives.people} nudges, {lives.received.total() - lives.people} came twice, of 200 kills")
