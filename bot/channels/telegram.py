"""Telegram: updates in by long polling, saved answers and due nudges out, until told to stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Protocol

from telegram import Bot

from bot.channels.telegram_latest import Latest
from bot.channels.telegram_nudging import Nudging
from bot.channels.telegram_partner import Coach
from bot.channels.telegram_pauses import Pauses
from bot.channels.telegram_polling import Polling, TokenRefused
from bot.channels.telegram_profile import Profile, present
from bot.channels.telegram_request import AiohttpRequest
from bot.channels.telegram_sending import Outgoing
from bot.channels.telegram_turns import TYPING_SECONDS, Turns

__all__ = ["TokenRefused", "serve"]

log = logging.getLogger("grow.telegram")

CALLS_AT_ONCE = 64
NUDGE_SECONDS = 5.0
SWEEP_SECONDS = 10.0
# People are waiting at a start, and none of them for the menu.
PROFILE_SECONDS = 1.0
LAST_TURNS_SECONDS = 5.0
LAST_SENDING_SECONDS = 3.0
ACKNOWLEDGE_SECONDS = 2.0


class Secret(Protocol):
    def get_secret_value(self) -> str: ...


class TelegramSettings(Protocol):
    @property
    def telegram_bot_token(self) -> Secret | str | None: ...
    @property
    def telegram_api_base_url(self) -> str: ...


async def serve(
    settings: TelegramSettings,
    coach: Coach,
    *,
    stopping: asyncio.Event,
    clock: Callable[[], datetime],
    profile: Callable[[], Profile] | None = None,
    nudge_seconds: float = NUDGE_SECONDS,
    sweep_seconds: float = SWEEP_SECONDS,
    profile_seconds: float = PROFILE_SECONDS,
    typing_seconds: float = TYPING_SECONDS,
) -> None:
    """Serve until `stopping` is set. Raises TokenRefused; all else that Telegram does is waited out here.

    profile: the commands and descriptions that Telegram is to show; asked for once people are served.
    """
    # The library's own log quotes updates and answers, and with them what people wrote.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)

    async def show_profile() -> None:
        await Pauses(stopping).wait(profile_seconds)
        if profile is not None and not stopping.is_set():
            await present(_token(settings), settings.telegram_api_base_url, profile())

    async with _connected(settings) as bot:
        service = _Service(bot, coach, stopping, clock, typing_seconds)
        await service.run(nudge_seconds, sweep_seconds, show_profile)


@asynccontextmanager
async def _connected(settings: TelegramSettings) -> AsyncIterator[Bot]:
    """`Bot.initialize` is left out: it would ask Telegram for the bot's name, which nothing here needs."""
    # A pool of its own for polling: however much waits to be sent, updates keep coming in.
    async with AiohttpRequest(CALLS_AT_ONCE, reads_results=False) as calls, AiohttpRequest(1) as polls:
        yield Bot(
            _token(settings),
            base_url=f"{settings.telegram_api_base_url}/bot",
            request=calls,
            get_updates_request=polls,
        )


class _Service:
    def __init__(
        self,
        bot: Bot,
        coach: Coach,
        stopping: asyncio.Event,
        clock: Callable[[], datetime],
        typing_seconds: float,
    ) -> None:
        self._coach, self._stopping, self._clock = coach, stopping, clock
        latest = Latest(coach)
        self._outgoing = Outgoing(bot, coach, stopping, latest.shows)
        self._turns = Turns(bot, coach, self._outgoing, latest, clock, stopping, typing_seconds)
        self._polling = Polling(bot, self._turns.take, stopping)

    async def run(
        self, nudge_seconds: float, sweep_seconds: float, show_profile: Callable[[], Awaitable[None]]
    ) -> None:
        # Before the first poll, so that an old answer goes out before a new one.
        await self._try("sweep", self._outgoing.sweep)
        nudging = Nudging(self._coach, self._outgoing, self._clock, self._stopping, nudge_seconds)
        polling = asyncio.create_task(self._polling.run())
        loops = [
            asyncio.create_task(nudging.run()),
            asyncio.create_task(self._every(sweep_seconds, "sweep", self._outgoing.sweep)),
            asyncio.create_task(self._try("profile", show_profile)),
        ]
        stop: asyncio.Task[Any] = asyncio.create_task(self._stopping.wait())
        await asyncio.wait([polling, stop], return_when=asyncio.FIRST_COMPLETED)
        self._stopping.set()
        await self._close([polling, stop, *loops])
        # Its exception, if it had one: the loop ends by itself only when there is no going on.
        if not polling.cancelled():
            polling.result()

    async def _close(self, tasks: Sequence[asyncio.Task[Any]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._turns.finish(LAST_TURNS_SECONDS)
        await self._outgoing.finish(LAST_SENDING_SECONDS)
        await asyncio.wait([asyncio.create_task(self._polling.acknowledge())], timeout=ACKNOWLEDGE_SECONDS)

    async def _every(self, seconds: float, name: str, work: Callable[[], Awaitable[None]]) -> None:
        pauses = Pauses(self._stopping)
        while not pauses.stopped:
            await self._try(name, work)
            await pauses.wait(seconds)

    async def _try(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Exception as error:  # the next round may go better, and people are to be answered meanwhile
            log.error("%s failed (%s)", name, type(error).__name__)


def _token(settings: TelegramSettings) -> str:
    token = settings.telegram_bot_token
    if token is None:
        raise TokenRefused
    return token if isinstance(token, str) else token.get_secret_value()
