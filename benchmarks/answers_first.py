"""What nudges cost an answer inside the partner: from a line to the call that sends its answer, with no network at all.

`python -m benchmarks.answers_first [--nudges N]`; the whole way, with the Bot API's stand-in, is in `dispatch_bench`.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from telegram import Bot

from benchmarks.people import line
from benchmarks.waits import said
from bot.channels.telegram_nudging import Nudging
from bot.channels.telegram_sending import Outgoing
from bot.coach import Coach
from bot.flows.core.incoming import Text
from bot.page import Terms
from bot.prompts import Prompts
from storage.store import Store
from tests.channels.falling_due import promise

NUDGES = 1000
CHATTING = range(1, 9)
EACH_SECONDS = 2.0
"""Between a person's lines: four answers a second from all of them, and what they leave over for the nudges."""
CALM_SECONDS = 20.0
TELEGRAM_SECONDS = 0.03
"""What a call takes; the partner does nothing meanwhile."""
FIRST, FIRST_LINES = 9, 150
"""Somebody who talks before anything is measured."""
NUDGED_FROM = 1001


class Calls:
    """Stands where the library's bot stands: takes each call, and notes when it came."""

    def __init__(self) -> None:
        self.nudged = 0
        self._came: dict[int, asyncio.Future[float]] = {}

    async def send_message(self, chat_id: int, text: str, **rest: Any) -> None:
        waiting = self._came.get(chat_id)
        if waiting is not None and not waiting.done():
            waiting.set_result(time.perf_counter())
        self.nudged += chat_id >= NUDGED_FROM
        await asyncio.sleep(TELEGRAM_SECONDS)

    def next_to(self, chat_id: int) -> asyncio.Future[float]:
        self._came[chat_id] = asyncio.get_running_loop().create_future()
        return self._came[chat_id]


class Partner:
    """Coach, outbox and nudges as `grow run` wires them, on a file of their own."""

    def __init__(self, store: Store) -> None:
        self.calls, self.stopping = Calls(), asyncio.Event()
        self.coach = Coach(store, Prompts(), Terms(), _now)
        self.outgoing = Outgoing(cast(Bot, self.calls), self.coach, self.stopping, lambda *_: None)
        self.nudging = Nudging(self.coach, self.outgoing, _now, self.stopping, seconds=0.5)

    async def answers(self, chat: int, after: float, waits: list[float]) -> None:
        """One person who goes on talking; waits: milliseconds from each line to the call that answers it."""
        await asyncio.sleep(after)
        for at in range(10**6):
            began, call = time.perf_counter(), self.calls.next_to(chat)
            answer = await self.coach.hear(f"telegram:{chat}", Text(line(chat, at)))
            self.outgoing.post(answer.sendings)
            waits.append((await call - began) * 1000)
            await asyncio.sleep(EACH_SECONDS)


async def measure(nudges: int = NUDGES) -> tuple[list[float], list[float], float]:
    """Milliseconds without nudges and beside them, and the seconds the nudges took."""
    with tempfile.TemporaryDirectory() as folder:
        store = await Store.open(f"sqlite:///{folder}/bench.db")
        partner = Partner(store)
        await _warmed_up(partner)
        calm: list[float] = []
        await _talking(partner, calm, asyncio.sleep(CALM_SECONDS))
        due = _now().replace(second=0, microsecond=0) - timedelta(minutes=1)
        await promise(store, range(NUDGED_FROM, NUDGED_FROM + nudges), due)
        beside: list[float] = []
        began = time.perf_counter()
        await _talking(partner, beside, _all_nudged(partner, nudges))
        seconds = time.perf_counter() - began
        await store.close()
    return calm, beside, seconds


async def _warmed_up(partner: Partner) -> None:
    """What is loaded or compiled when it is first needed then is."""
    for at in range(FIRST_LINES):
        answer = await partner.coach.hear(f"telegram:{FIRST}", Text(line(FIRST, at)))
        partner.outgoing.post(answer.sendings)


async def _talking(partner: Partner, waits: list[float], until: Any) -> None:
    apart = EACH_SECONDS / len(CHATTING)
    talks = [
        asyncio.create_task(partner.answers(chat, at * apart, waits)) for at, chat in enumerate(CHATTING)
    ]
    await until
    for talk in talks:
        talk.cancel()
    await asyncio.gather(*talks, return_exceptions=True)


async def _all_nudged(partner: Partner, nudges: int) -> None:
    looking = asyncio.create_task(partner.nudging.run())
    while partner.calls.nudged < nudges:
        await asyncio.sleep(0.05)
    partner.stopping.set()
    await looking
    await partner.outgoing.finish(3.0)


def report(nudges: int = NUDGES) -> Iterator[str]:
    gc.collect()
    gc.freeze()
    calm, beside, seconds = asyncio.run(measure(nudges))
    yield (
        f"inside the partner, from a line to the call that answers it: {said(beside)} while {nudges} nudges go out "
        f"in {seconds:.1f} s; without nudges, in the same run, {said(calm)}"
    )


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nudges", type=int, default=NUDGES)
    for told in report(parser.parse_args().nudges):
        print(told, flush=True)
