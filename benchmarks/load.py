"""The Bot API stand-in and the people, in a process of their own; tells on stdout how it went, in JSON lines.

First {"url"}, then {"first_poll"} (by the machine's monotonic clock) when a bot asks, then the figures.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import time
from typing import Any

from benchmarks.people import Crowd
from tests.channels.bot_api_stand_in import BotApi


def tell(**figures: Any) -> None:
    print(json.dumps(figures), flush=True)


async def run(people: int, turns: int) -> None:
    api = BotApi()
    tell(url=await api.start())
    await api.until(lambda: api.offsets, seconds=60)
    tell(first_poll=time.monotonic())
    if people:
        crowd = Crowd(api, people, turns)
        seconds = await crowd.play()
        tell(**figures(crowd, seconds))
    await asyncio.Event().wait()  # until killed: the bot is still to be looked at, and to be stopped


def figures(crowd: Crowd, seconds: float) -> dict[str, float]:
    cuts = statistics.quantiles(crowd.latencies, n=100)
    return {
        "turns": len(crowd.latencies),
        "per_second": len(crowd.latencies) / seconds,
        "p50": cuts[49] * 1000,
        "p95": cuts[94] * 1000,
        "p99": cuts[98] * 1000,
        "unanswered": crowd.unanswered,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--turns", type=int, default=20)
    chosen = parser.parse_args()
    # What a test would look back at piles up here; walking through it again and again costs time.
    gc.disable()
    asyncio.run(run(chosen.people, chosen.turns))


if __name__ == "__main__":
    main()
