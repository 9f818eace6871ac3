"""Finding the nudges that are due among many that are not: one look, at several sizes, and its memory."""

from __future__ import annotations

import asyncio
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bot.nudging.clocks import instant
from storage.store import Store

SIZES = (1_000, 100_000, 1_000_000)
EACH = 5
"""Nudges that wait for each person."""
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
LOOKS = 200
DUE_AT_ONCE = 20
LEAVE = timedelta(minutes=2)


def report(sizes: tuple[int, ...] = SIZES) -> Iterator[str]:
    """Each size in a process of its own, so that its memory is its own."""
    for people in sizes:
        command = [sys.executable, "-m", "benchmarks.nudges_bench", str(people)]
        yield subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


async def measured(people: int, folder: Path) -> str:
    """Looks that find nothing, and looks that find and claim twenty."""
    path = folder / "grow.db"
    store = await Store.open(f"sqlite:///{path}")
    began = time.perf_counter()
    fill(path, people)
    filled = time.perf_counter() - began
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    idle = [await _timed(store, NOW - timedelta(days=1)) for _ in range(LOOKS)]
    busy = [await _timed(store, NOW + timedelta(seconds=at)) for at in range(LOOKS)]
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    await store.close()
    size = os.path.getsize(path) / 2**20
    return (
        f"{people:>9,} people, {people * EACH:>9,} nudges: a look that finds nothing {_said(idle)}, "
        f"one that claims {DUE_AT_ONCE} {_said(busy)}; memory +{grown:.1f} MB "
        f"(file {size:.0f} MB, filled in {filled:.0f} s)"
    )


async def _timed(store: Store, now: datetime) -> float:
    began = time.perf_counter()
    await store.claim_due(instant(now), instant(now + LEAVE), DUE_AT_ONCE, None, "telegram")
    return (time.perf_counter() - began) * 1000


def _said(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{median(ordered):.2f} ms (99th {ordered[int(len(ordered) * 0.99)]:.2f})"


def fill(path: Path, people: int) -> None:
    """Their nudges lie minutes to weeks ahead; DUE_AT_ONCE come due in each second after NOW, for LOOKS seconds."""
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("pragma synchronous = off")
    conn.execute("begin")
    # Built at the end, which is how many rows at once are put in quickest.
    found = conn.execute("select name, sql from sqlite_master where name in ('nudge_due', 'nudge_claimed')")
    indexes = found.fetchall()
    for name, _ in indexes:
        conn.execute(f"drop index {name}")
    conn.executemany(
        "insert into person (id, address, zone, consented_at, reminders, created_at)"
        " values (?, ?, 'UTC', ?, 'full', ?)",
        ((at, f"telegram:{at}", instant(NOW), instant(NOW)) for at in range(1, people + 1)),
    )
    conn.executemany(
        "insert into nudge (person_id, kind, about, local_at, zone, due_at) values (?, ?, ?, ?, 'UTC', ?)",
        _nudges(people),
    )
    for _, statement in indexes:
        conn.execute(statement)
    conn.execute("commit")
    conn.close()


def _nudges(people: int) -> Iterator[tuple[int, str, int, str, str]]:
    """Each person's together, and of every so many people one is due soon."""
    soon = min(people, DUE_AT_ONCE * LOOKS)
    for person in range(people):
        for about in range(EACH):
            at = person * EACH + about
            if about == 0 and person % (people // soon) == 0:
                due = NOW + timedelta(seconds=person // (people // soon) // DUE_AT_ONCE)
            else:
                due = NOW + timedelta(hours=1, minutes=at * 7919 % 60_000)
            yield person + 1, "follow_up", about + 1, f"{due:%Y-%m-%dT%H:%M}", instant(due)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(asyncio.run(measured(int(sys.argv[1]), Path(folder))))
