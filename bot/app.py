"""The one place that wires settings, storage, prompts, coach and channels."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.channels import terminal
from bot.coach import Coach
from bot.page import Terms
from bot.prompts import Prompts
from bot.settings import Settings
from storage.store import Store


def clock() -> datetime:
    """The real time, aware."""
    return datetime.now(UTC)


def terms_of(settings: Settings) -> Terms:
    """What this copy tells everybody alike."""
    crisis = settings.crisis_file.read_text(encoding="utf-8").strip() if settings.crisis_file else ""
    return Terms(settings.timezone, settings.operator or "", settings.operator_reads, crisis)


@asynccontextmanager
async def open_coach(settings: Settings) -> AsyncIterator[Coach]:
    """The coach on its store; closed afterwards. Raises storage.errors.CannotOpen."""
    store = await Store.open(settings.database_url)
    try:
        yield Coach(store, Prompts(), terms_of(settings), clock)
    finally:
        await store.close()


async def run(settings: Settings) -> None:
    """Serve Telegram until told to stop."""
    # Imported here: the terminal needs none of it, and it is most of the time a start takes.
    from bot.channels import telegram

    log_plainly(settings)
    async with open_coach(settings) as coach:
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stopping.set)
        await telegram.serve(settings, coach, stopping=stopping, clock=clock)


async def chat(settings: Settings, name: str, jsonl: bool) -> None:
    """The same partner in the terminal."""
    async with open_coach(settings) as coach:
        partner = terminal.Terminal(coach, name, clock)
        if jsonl:
            await terminal.serve_jsonl(partner, sys.stdin, sys.stdout)
        else:
            await terminal.serve_person(partner)


def log_plainly(settings: Settings) -> None:
    """Ids, places and timings to stderr; never words."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
