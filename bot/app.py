"""The one place that wires settings, storage, prompts, coach and channels."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.answers import place
from bot.channels import terminal, terminal_files, terminal_jsonl, terminal_person
from bot.coach import Coach
from bot.page import Terms
from bot.profile import profile_of
from bot.prompts import Prompts
from bot.settings import Settings, SettingsError
from storage.store import Store

log = logging.getLogger("grow.app")


def clock() -> datetime:
    """The real time, aware."""
    return datetime.now(UTC)


def terms_of(settings: Settings) -> Terms:
    """What this copy tells everybody alike."""
    crisis = settings.crisis_file.read_text(encoding="utf-8").strip() if settings.crisis_file else ""
    return Terms(
        settings.timezone, settings.operator or "", settings.operator_reads, crisis, settings.ask_timezone
    )


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """The store, closed afterwards. Raises storage.errors.CannotOpen."""
    store = await Store.open(settings.database_url)
    try:
        yield store
    finally:
        await store.close()


def coach_on(store: Store, settings: Settings, clock: Callable[[], datetime] = clock) -> Coach:
    return Coach(store, Prompts(), terms_of(settings), clock)


@asynccontextmanager
async def renewing(coach: Coach) -> AsyncIterator[None]:
    """Beside whatever is served: the instants of nudges anew, where the rules of the world's clocks have changed."""
    task = asyncio.create_task(renew(coach))
    try:
        yield
    finally:
        task.cancel()  # what is left is done at the next start
        await asyncio.gather(task, return_exceptions=True)


async def renew(coach: Coach) -> None:
    try:
        moved = await coach.renew_instants()
    except Exception as fault:  # nobody waits for it: what is stored holds until the next start
        log.error("nudges keep their instants: %s", place(fault))
        return
    if moved:
        log.info("%d nudges moved with the clocks", moved)


async def run(settings: Settings, clock: Callable[[], datetime] = clock) -> None:
    """Serve Telegram until told to stop. Raises SettingsError when Telegram does not know the token."""
    # Imported here: the terminal needs none of it, and it is most of the time a start takes.
    from bot.channels import telegram

    log_plainly(settings)
    async with open_store(settings) as store:
        coach = coach_on(store, settings, clock)
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stopping.set)
        # What the imports made stays for good: the collector need not walk through it again and again.
        gc.freeze()
        try:
            async with renewing(coach):
                await telegram.serve(
                    settings, coach, stopping=stopping, clock=clock, profile=lambda: profile_of(Prompts())
                )
        except telegram.TokenRefused as refused:
            raise SettingsError(str(refused)) from None


async def chat(settings: Settings, name: str, jsonl: bool) -> None:
    """The same partner in the terminal."""
    async with open_store(settings) as store:
        coach = coach_on(store, settings)
        partner = terminal.Terminal(coach, name, clock)
        exports = terminal_files.folder_of(name)
        async with renewing(coach):
            if jsonl:
                await terminal_jsonl.serve_jsonl(partner, sys.stdin, sys.stdout, exports)
            else:
                await terminal_person.serve_person(partner, exports=exports)


async def replay(settings: Settings, id: int) -> int:
    """Take a set-aside update again: 0 when its turn is saved, 1 when it stays where it is."""
    from bot import replay

    async with open_store(settings) as store:
        try:
            await replay.replay(store, coach_on(store, settings), id, print)
            return 0
        except replay.CannotReplay as fault:
            print(fault, file=sys.stderr)
            return 1


async def export(settings: Settings, user: str, folder: Path | None) -> int:
    """Write all that is kept of somebody: 0 when it is written, 1 when there is nothing or no room for it."""
    from bot.reports import everything

    async with open_store(settings) as store:
        kept = await store.everything(user if ":" in user else f"{terminal.CHANNEL}:{user}")
    if not kept:
        print(f"Nothing is kept of {user}.", file=sys.stderr)
        return 1
    home = folder or terminal_files.folder_of(user)
    written = [
        terminal_files.write(file, home) for file in (everything.as_text(kept), everything.as_json(kept))
    ]
    for path in written:
        print(path or f"{home}: cannot be written into. Name another folder with --to.")
    return 0 if all(written) else 1


async def disagreements(settings: Settings, to: Path | None) -> int:
    """What learners objected to: 0, or 1 where it cannot be written."""
    from bot import disagreements

    if not settings.database_path.exists():
        print(f"{settings.database_path} is not there yet: nobody has objected to a verdict.")
        return 0
    async with open_store(settings) as store:
        return await disagreements.show(store, to)


async def nudges(settings: Settings, whose: str | None, now: datetime | None, words: bool) -> int:
    """Show what is due, or what is planned for somebody: 0, or 1 where there is nobody of that name."""
    from bot import due

    if not settings.database_path.exists():
        print(f"{settings.database_path} is not there yet: nothing is planned.")
        return 0
    async with open_store(settings) as store:
        if whose is None:
            return await due.show_due(store, terms_of(settings), now or clock(), words)
        return await due.show_next(store, terms_of(settings), whose, now or clock(), words)


async def doctor() -> int:
    """Look at all that a start needs: 0 when it is well, 1 with a sentence for each fault."""
    from bot import doctor

    return await doctor.check(_name_of_bot)


async def _name_of_bot(settings: Settings) -> str:
    from bot.channels import telegram_reach
    from bot.doctor import Fault

    assert settings.telegram_bot_token is not None, "asked only where there is a token"
    token = settings.telegram_bot_token.get_secret_value()
    try:
        return await telegram_reach.name_of_bot(token, settings.telegram_api_base_url)
    except (telegram_reach.TokenRefused, telegram_reach.Unreachable) as fault:
        raise Fault(str(fault)) from None


def log_plainly(settings: Settings) -> None:
    """Ids, places and timings to stderr; never words."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # At INFO it tells of every callback of every transition: many lines a turn, of use to nobody here.
    logging.getLogger("transitions").setLevel(logging.WARNING)
