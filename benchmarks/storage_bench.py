"""What one turn costs in storage, with and without the hop: `python -m benchmarks.storage_bench [turns]`."""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from storage import connection, jobs
from storage.migrate import MIGRATIONS, migrate
from storage.saving import Saving, Write
from storage.store import Store

NOW = "2026-03-10T09:00:00+00:00"
CONVERSATION = '{"slots": "' + "what was said so far " * 140 + '"}'  # 3 KB, a session under way
MESSAGE = '{"text": "' + "words of an answer " * 10 + '"}'
ADDRESS = "telegram:7"


def step(number: int) -> Write:
    values = {"number": number, "session": 1, "words": "ring the two suppliers", "plan": "after breakfast"}
    when = {"due": "2026-03-12", "zone": "UTC", "recurring": False, "lead": number == 1, "sure": 8}
    return Write("keep_step", values | when)


def turn(version: int, update_id: int, writes: tuple[Write, ...] = ()) -> Saving:
    return Saving(ADDRESS, "UTC", version, CONVERSATION, NOW, update_id, writes, (MESSAGE,), NOW)


def others(count: int) -> list[Saving]:
    """People who make the tables as large as in use."""
    steps = (step(1), step(2), step(3))
    return [
        Saving(f"telegram:{1000 + n}", "UTC", 0, CONVERSATION, NOW, None, steps, (), NOW)
        for n in range(count)
    ]


class Watch:
    """Milliseconds of wall clock by what was done."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}

    async def on(self, name: str, work: Coroutine[Any, Any, Any]) -> Any:
        began = time.perf_counter()
        result = await work
        self.taken.setdefault(name, []).append((time.perf_counter() - began) * 1000)
        return result

    def call(self, name: str, work: Callable[..., Any], *args: Any) -> Any:
        began = time.perf_counter()
        result = work(*args)
        self.taken.setdefault(name, []).append((time.perf_counter() - began) * 1000)
        return result

    def report(self, title: str) -> None:
        print(title)
        for name, each in self.taken.items():
            ordered = sorted(each)
            late = ordered[int(len(ordered) * 0.99)]
            print(f"  {name:<22} median {statistics.median(each):7.3f} ms   99 % under {late:7.3f} ms")
        both = [a + b for a, b in zip(self.taken["load"], self.taken["save"], strict=True)]
        print(f"  {'load + save':<22} median {statistics.median(both):7.3f} ms")


async def through_the_store(path: Path, turns: int) -> None:
    store = await Store.open(f"sqlite:///{path}")
    for saving in others(300):
        await store.save(saving)
    await store.save(turn(0, 0, (step(1), step(2), step(3))))
    watch, cpu = Watch(), time.process_time()
    for number in range(1, turns + 1):
        loaded = await watch.on("load", store.load(ADDRESS, number))
        ids = await watch.on("save", store.save(turn(loaded.version, number)))
        await watch.on("sent", store.sent(ids))
    cpu = (time.process_time() - cpu) * 1000 / turns
    watch.report(f"the Store, {turns} turns among 301 people")
    print(f"  CPU a turn, load, save and sent: {cpu:.3f} ms")
    forgetting = Saving(ADDRESS, "UTC", turns + 1, None, NOW, None, (), (MESSAGE,), NOW, forget=True)
    size = path.stat().st_size / 1e6
    await watch.on("forget", store.save(forgetting))
    print(f"  forget, swept to the bytes: {watch.taken['forget'][0]:.1f} ms with a file of {size:.1f} MB")
    await store.close()


def on_one_thread(path: Path, turns: int) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    connection.set_up(conn)
    migrate(conn, str(path), MIGRATIONS)
    in_transaction(jobs.save, conn, turn(0, 0, (step(1), step(2), step(3))))
    watch = Watch()
    for number in range(1, turns + 1):
        loaded = watch.call("load", jobs.load, conn, ADDRESS, number)
        ids = watch.call("save", in_transaction, jobs.save, conn, turn(loaded.version, number))
        watch.call("sent", in_transaction, jobs.tick_off, conn, ids)
    watch.report("the same jobs on one thread, no hop")
    conn.close()


def in_transaction(job: Callable[..., Any], conn: sqlite3.Connection, *args: Any) -> Any:
    with connection.transaction(conn):
        return job(conn, *args)


def main() -> None:
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        on_one_thread(Path(folder) / "floor.db", turns)
        asyncio.run(through_the_store(Path(folder) / "store.db", turns))


if __name__ == "__main__":
    main()
