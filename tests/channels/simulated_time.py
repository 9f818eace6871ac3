"""An event loop whose time passes only while nothing is to be done, and then at once: hours take a moment."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class NothingToCome(Exception):
    """Somebody still waits, and nothing is left that could ever wake them."""


class _Jumping(selectors.SelectSelector):
    """Waiting is moving the clock on."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise NothingToCome
        self.now += max(timeout, 0.0)
        return super().select(0)


class SimulatedLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def lived(story: Coroutine[Any, Any, T]) -> T:
    """What comes of it; raises NothingToCome where it would wait for ever."""
    loop = SimulatedLoop()
    try:
        return loop.run_until_complete(story)
    finally:
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
