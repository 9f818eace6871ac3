"""A Bot API on loopback, a coach that echoes, and the channel between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from bot.channels.telegram import serve
from tests.channels.bot_api_stand_in import TOKEN, BotApi
from tests.channels.fake_coach import FakeCoach

Serving = Callable[..., AbstractAsyncContextManager[asyncio.Event]]


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    stand_in = BotApi()
    await stand_in.start()
    yield stand_in
    await stand_in.stop()


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach()


@pytest.fixture
def serving(api: BotApi, coach: FakeCoach) -> Serving:
    """The channel, running inside the `with`; stopped as by SIGTERM at its end."""

    @asynccontextmanager
    async def run(token: str = TOKEN, **more: Any) -> AsyncIterator[asyncio.Event]:
        settings = SimpleNamespace(
            telegram_bot_token=token, telegram_api_base_url=f"http://127.0.0.1:{api.port}"
        )
        stopping = asyncio.Event()
        work = serve(
            settings,
            coach,
            stopping=stopping,
            **{"clock": lambda: datetime(2026, 3, 11, tzinfo=UTC), "nudge_seconds": 0.05, **more},
        )
        task = asyncio.create_task(work)
        try:
            yield stopping
        finally:
            stopping.set()
            await asyncio.wait_for(task, 20)

    return run
