"""At a start, nudges get their instants anew beside everything else: nobody waits for it, nothing depends on it."""

from __future__ import annotations

import asyncio
import logging
from typing import cast

import pytest

from bot.app import renewing
from bot.coach import Coach


class Slow:
    """A coach whose renewing takes until the test allows it to end."""

    def __init__(self) -> None:
        self.may_end, self.ended = asyncio.Event(), False

    async def renew_instants(self) -> int:
        await self.may_end.wait()
        self.ended = True
        return 3


class Broken:
    async def renew_instants(self) -> int:
        raise OSError("the disk is full of somebody's words")


async def test_what_is_served_begins_before_the_instants_are_renewed() -> None:
    slow = Slow()
    async with renewing(cast(Coach, slow)):
        assert not slow.ended
        slow.may_end.set()
        async with asyncio.timeout(5):
            while not slow.ended:
                await asyncio.sleep(0)


async def test_a_stop_does_not_wait_for_what_is_left() -> None:
    slow = Slow()
    async with asyncio.timeout(5), renewing(cast(Coach, slow)):
        await asyncio.sleep(0)
    assert not slow.ended


async def test_a_fault_in_it_is_logged_by_its_place_and_stops_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, "grow.app"):
        async with renewing(cast(Coach, Broken())):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    assert "OSError at" in caplog.text and "somebody's words" not in caplog.text
