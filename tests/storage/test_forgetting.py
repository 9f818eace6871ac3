"""After /delete no word of theirs is left in the bytes of the files, and everybody else's are intact."""

from __future__ import annotations

import random
import sqlite3
import string
from collections import defaultdict
from pathlib import Path

import pytest

from storage.saving import Write
from storage.store import Store
from tests.storage.turns import ANNA, BEN, NOW, plan, planned, save, step, turn

PEOPLE = [f"telegram:{number}" for number in range(1, 13)]


class Life:
    """Many turns of several people, every word unique and remembered for whose it was."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.chance = random.Random(seed)
        self.words: dict[str, set[str]] = defaultdict(set)
        self.conversation: dict[str, str] = {}
        self.version: dict[str, int] = defaultdict(int)

    def say(self, who: str, most: int) -> str:
        count = self.chance.randint(1, most)
        said = ["".join(self.chance.choices(string.ascii_lowercase, k=12)) for _ in range(count)]
        self.words[who].update(said)
        return " ".join(said)

    def writes(self, who: str, most: int) -> list[Write]:
        number = self.version[who] + 1
        possible = [
            step(number, words=self.say(who, most), plan=self.say(who, most)),
            Write("park", {"number": number, "words": self.say(who, most), "session": 1}),
            Write("save_record", {"session": number % 5, "body": self.say(who, 4 * most)}),
            Write("keep_paper", {"kind": f"paper {number % 3}", "body": self.say(who, 4 * most)}),
            Write("set_next_session", {"at": self.say(who, 1)}),
            Write("reword_step", {"number": number // 2, "words": self.say(who, most)}),
            Write("learned", {"number": number // 2, "learned": self.say(who, most)}),
            Write("standing_goal", {"words": self.say(who, most)}),
            Write("keep_reminder", self.reminder(who, number, most)),
        ]
        return [write for write in possible if self.chance.random() < 0.3]

    def reminder(self, who: str, number: int, most: int) -> dict[str, object]:
        return {"number": number, "words": self.say(who, most), "at": NOW[:16], "every": None, "zone": "UTC"}

    async def turn(self, who: str, most: int) -> None:
        self.conversation[who] = self.say(who, 4 * most)
        messages = tuple(self.say(who, most) for _ in range(2))
        ids = await self.store.save(
            turn(
                *self.writes(who, most),
                address=who,
                version=self.version[who],
                conversation=self.conversation[who],
                messages=messages,
                plans=lambda page: (planned(self.version[who]),),
            )
        )
        self.version[who] += 1
        if self.chance.random() < 0.8:
            await self.store.sent(ids)
        if self.chance.random() < 0.05:
            await self.store.set_aside(who, "UTC", None, self.say(who, most), "KeyError", (), NOW)

    async def live(self, turns: int) -> None:
        for _ in range(turns):
            await self.turn(self.chance.choice(PEOPLE), self.chance.choice((3, 12, 60)))

    async def forget(self, who: str) -> None:
        await self.store.save(
            turn(address=who, version=self.version[who], messages=("goodbye",), update_id=5, forget=True)
        )


def bytes_of(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def found(words: set[str], path: Path) -> set[str]:
    held = bytes_of(path)
    return {word for word in words if word.encode() in held}


# With secure_delete and no VACUUM, seed 4 leaves three words behind.
@pytest.mark.parametrize("seed", [4, *(pytest.param(seed, marks=pytest.mark.long) for seed in (5, 6))])
async def test_no_word_of_the_forgotten_is_left_in_any_byte(store: Store, path: Path, seed: int) -> None:
    life = Life(store, seed)
    await life.live(400)
    await life.forget(ANNA)
    assert len(life.words[ANNA]) > 1000
    assert found(life.words[ANNA], path) == set()
    for other in PEOPLE[1:]:
        assert (await store.load(other)).conversation == life.conversation[other]


async def test_the_goodbye_goes_out_though_nobody_is_left(store: Store) -> None:
    life = Life(store, 1)
    await life.turn(ANNA, 5)
    await life.forget(ANNA)
    assert [(row.address, row.body) for row in await store.unsent(NOW, 10, "telegram")] == [(ANNA, "goodbye")]
    loaded = await store.load(ANNA, 5)
    assert (loaded.person, loaded.version, loaded.steps, loaded.taken) == (None, 0, (), True)


async def test_nothing_of_theirs_is_counted_or_due_any_more(store: Store) -> None:
    await plan(store, planned(), address=BEN)
    await plan(store, planned(), messages=("one",))
    await save(store, step(), address=BEN)
    await save(store, step())
    await store.set_aside(ANNA, "UTC", 3, "words", "KeyError", ("sorry",), NOW)
    await store.forget(ANNA, 4, NOW)
    assert (await store.load(ANNA, 4)).taken
    assert await store.counts() == {
        "people": 1,
        "steps": 1,
        "nudges waiting": 1,
        "unsent": 0,
        "set aside": 0,
    }


async def test_someone_forgotten_can_begin_again(store: Store) -> None:
    await save(store, conversation="old")
    await store.forget(ANNA, None, NOW)
    await store.save(turn(conversation="new"))
    loaded = await store.load(ANNA)
    assert (loaded.conversation, loaded.version) == ("new", 1)


async def test_a_forgetting_on_a_stale_conversation_forgets_nothing(store: Store) -> None:
    life = Life(store, 1)
    await life.turn(ANNA, 5)
    life.version[ANNA] = 7
    with pytest.raises(Exception, match="version 7"):
        await life.forget(ANNA)
    assert (await store.load(ANNA)).conversation == life.conversation[ANNA]


async def test_a_sweep_that_another_process_hinders_is_made_up_for_at_the_next_start(
    url: str, path: Path
) -> None:
    store = await Store.open(url, patience=0.01)
    life = Life(store, 2)
    await life.live(60)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("begin")
    reader.execute("select count(*) from person").fetchone()
    await life.forget(ANNA)
    assert found(life.words[ANNA], path)  # the reader still stands on the old pages
    reader.close()
    again = await Store.open(url)
    assert found(life.words[ANNA], path) == set()
    await again.close()
    await store.close()


async def test_a_kill_between_deletion_and_sweep_is_made_up_for_at_the_next_start(
    url: str, path: Path
) -> None:
    store = await Store.open(url)
    life = Life(store, 3)
    await life.live(60)
    await store._conn.run(lambda conn: conn.execute("insert into unswept values ('now')"))
    await store._conn.run(lambda conn: conn.execute("delete from person where address = :it", {"it": ANNA}))
    await store._conn.run(lambda conn: conn.execute("delete from outbox where address = :it", {"it": ANNA}))
    assert found(life.words[ANNA], path)
    await (await Store.open(url)).close()
    assert found(life.words[ANNA], path) == set()
    await store.close()
