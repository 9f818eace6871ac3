"""A turn's own work: hear, decide, render and save durably, in processor time, without any channel."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import Iterator
from statistics import median, quantiles

from benchmarks.people import line
from bot.app import coach_on, open_store
from bot.coach import Answer, Coach
from bot.flows.core.incoming import Choice, Command, Incoming, Text
from bot.settings import load

PEOPLE, TURNS = 9, 40
FIRST = 3  # people who are not counted: templates and patterns are made when first used


async def measure() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        settings = load({"DATABASE_URL": f"sqlite:///{folder}/bench.db"}, env_file=f"{folder}/none")
        async with open_store(settings) as store:
            coach = coach_on(store, settings)
            spent = [await _talk(coach, person) for person in range(PEOPLE)]
            return [seconds for one in spent[FIRST:] for seconds in one]


async def _talk(coach: Coach, person: int) -> list[float]:
    said, incoming, spent = 0, _said(person, 0), []
    for turn in range(TURNS):
        begun = time.process_time()
        answer = await coach.hear(f"bench:{person}", incoming, update_id=person * TURNS + turn + 1)
        spent.append(time.process_time() - begun)
        press = _first_button(answer)
        said += press is None
        incoming = press or _said(person, said)
    return spent


def _said(person: int, said: int) -> Incoming:
    words = line(person, said)
    return Command(words[1:]) if words.startswith("/") else Text(words)


def _first_button(answer: Answer) -> Choice | None:
    rows = answer.sendings[-1].message.rows if answer.sendings else ()
    return Choice(rows[0][0].trigger, rows[0][0].asked, rows[0][0].of) if rows else None


def report() -> Iterator[str]:
    # What was made by importing is walked through once and no more, as in the running partner.
    gc.collect()
    gc.freeze()
    spent = [seconds * 1000 for seconds in asyncio.run(measure())]
    yield (
        f"a turn's own work, {len(spent)} turns: median {median(spent):.2f} ms of processor time, "
        f"p95 {quantiles(spent, n=20)[18]:.2f} ms (under 1.2 at the median is wanted)"
    )
