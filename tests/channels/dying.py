"""The program, killed at a step that is told to it.

A step is each moment at which one of its tasks begins to wait for something, or goes on. They are counted from its
first look for nudges.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable, Coroutine, Generator
from datetime import datetime, timedelta
from typing import Any

from bot.app import coach_on, log_plainly
from bot.channels import telegram
from bot.settings import load
from storage.nudge_rows import DueNudge
from storage.store import Store


class Fate:
    """Kills the process at its last step."""

    def __init__(self, steps: int) -> None:
        self._left, self._counts = steps, False

    def begin(self) -> None:
        self._counts = True

    def step(self) -> None:
        if self._counts and self._left:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


class Mortal(Coroutine[Any, Any, Any]):
    """A coroutine; before it goes on, and after it has begun to wait, is a step."""

    def __init__(self, inner: Coroutine[Any, Any, Any], step: Callable[[], None]) -> None:
        self._inner, self._step = inner, step

    def send(self, value: Any) -> Any:
        self._step()
        try:
            return self._inner.send(value)
        finally:
            self._step()

    def throw(self, *fault: Any) -> Any:
        return self._inner.throw(*fault)

    def close(self) -> None:
        self._inner.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._inner.__await__()


class Watched(Store):
    """Tells when the first look for nudges is asked for."""

    fate: Fate

    async def claim_due(self, *given: Any, **more: Any) -> tuple[DueNudge, ...]:
        self.fate.begin()
        return await super().claim_due(*given, **more)


def clock_from(start: datetime) -> Callable[[], datetime]:
    begun = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - begun)


async def live(clock: Callable[[], datetime], fate: Fate) -> None:
    settings = load()
    log_plainly(settings)
    store = await Watched.open(settings.database_url)
    assert isinstance(store, Watched)
    store.fate = fate
    loop = asyncio.get_running_loop()
    loop.set_task_factory(
        lambda loop, inner, **more: asyncio.Task(Mortal(inner, fate.step), loop=loop, **more)
    )
    await telegram.serve(
        settings, coach_on(store, settings, clock), stopping=asyncio.Event(), clock=clock, nudge_seconds=0.05
    )


def run(now: datetime, steps: int) -> None:
    """now: where its clock starts.  steps: after which it dies; with 0 it lives on."""
    asyncio.run(live(clock_from(now), Fate(steps)))
