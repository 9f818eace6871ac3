"""Gives people's due nudges to the conversation: claimed, decided, rendered then, and saved with their fate."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.answers import Answer, place
from bot.flows.core.incoming import Silence
from bot.flows.core.replies import Turn
from bot.flows.core.session import Session
from bot.nudging.clocks import from_local, instant, instant_of, rules_version
from bot.nudging.held_up import decided_anew, goes, is_held_up, looked_at_again
from bot.nudging.policy import decide
from bot.nudging.rows import REMEMBERED, due_of, moment_of, spoken_of, writes_of_decision
from bot.nudging.void import ATTEMPTS
from bot.page import session_of, zone_of
from bot.turning import Decided, Turning
from storage.nudge_rows import DueNudge
from storage.rows import Loaded
from storage.saving import OutboxRow

log = logging.getLogger("grow.nudges")

LEASE = timedelta(minutes=2)
"""How long a claimed nudge is left to the process that claimed it."""
CLAIMED = 50
"""As many of one person's as go into one decision."""


@dataclass(frozen=True, slots=True)
class Nudger:
    """Everything here is of one process; another may claim at the same time and gets other rows."""

    turning: Turning
    decide: Callable[[str, Loaded, Session, Silence, datetime], Awaitable[Decided]]

    async def claim(
        self, now: datetime, channel: str, address: str | None = None, limit: int = CLAIMED
    ) -> tuple[DueNudge, ...]:
        """What is due, soonest first, and with it whatever else is due for the same people: it is one message."""
        due = await self._claim(now, channel, address, limit)
        if address is None:
            for whose in dict.fromkeys(nudge.address for nudge in due):
                due += await self._claim(now, channel, whose, CLAIMED)
        return due

    async def _claim(
        self, now: datetime, channel: str, address: str | None, limit: int
    ) -> tuple[DueNudge, ...]:
        until = instant(now + LEASE)
        return await self.turning.store.claim_due(instant(now), until, limit, address, channel)

    async def nudge(self, address: str, rows: tuple[DueNudge, ...], now: datetime) -> Answer:
        """Decided and rendered now; raises AlreadyTaken, and nothing is changed, when a row was claimed again."""
        store, terms = self.turning.store, self.turning.terms
        loaded = await store.load(address)
        if loaded.person is None:
            return Answer()  # everything of theirs was deleted since the nudge was claimed
        sent = await store.sent_lately(address, instant(now - REMEMBERED))
        moment, zone = moment_of(loaded, sent, terms, address, now), zone_of(loaded, terms, now)
        decision = decide(due_of(rows, zone), moment)
        silence = spoken_of(decision)
        decided = await self._tell(address, loaded, silence, now) if silence else _unsaid(address, loaded)
        saving = self.turning.saving(address, loaded, decided or _unsaid(address, loaded), now)
        fates = writes_of_decision(decision, moment, now, zone, said=decided is not None)
        saving = replace(
            saving,
            heard_at=None,
            writes=(*fates, *saving.writes),
            plans=self.turning.plans(address, now),
            claimed=tuple((row.id, row.claimed_until) for row in rows),
            gives_way=True,
        )
        return await self.turning.keep(loaded, decided or _unsaid(address, loaded), saving)

    async def _tell(self, address: str, loaded: Loaded, silence: Silence, now: datetime) -> Decided | None:
        """The clock's turn; None where a fault of ours kept it from being made: the rows wait out their lease."""
        try:
            return await self.decide(address, loaded, session_of(loaded, address), silence, now)
        except Exception as fault:  # tried again when the lease ends, and at last given up
            log.error("nudge of %s failed: %s", address, place(fault))
            return None

    async def may_go(
        self, rows: Iterable[OutboxRow], now: datetime, lock: Callable[[str], asyncio.Lock]
    ) -> tuple[OutboxRow, ...]:
        """Of what waits to be sent; what gives way and was held up is decided upon anew, and may have to wait.

        lock: of somebody's conversation, so that it and another nudge are not both the last that a day allows.
        """
        going = []
        for row in rows:
            if is_held_up(row, now):
                async with lock(row.address):
                    if not await self._goes_anyway(row, now):
                        continue
            going.append(row)
        return tuple(going)

    async def _goes_anyway(self, row: OutboxRow, now: datetime) -> bool:
        try:
            return await self._goes_late(row, now)
        except Exception as fault:  # one person's page must not hold up what waits for others
            log.error("outbox %s cannot be decided upon and is given up: %s", row.id, place(fault))
            await self.turning.store.never_sent(row.id)
            return False

    async def _goes_late(self, row: OutboxRow, now: datetime) -> bool:
        store, terms = self.turning.store, self.turning.terms
        loaded = await store.load(row.address)
        told = [one for one in await store.nudges_of(row.address) if one.sent_at == row.made_at]
        sent = await store.sent_lately(row.address, instant(now - REMEMBERED))
        others = [one for one in sent if one[0] != row.made_at]
        zone = zone_of(loaded, terms, now)
        decision = decided_anew(told, moment_of(loaded, others, terms, row.address, now), zone)
        if goes(decision):
            await store.sent_late(row.id, instant(now))
            return True
        until = looked_at_again(decision)
        if until is None:
            log.info("outbox %s came too late and is given up", row.id)
            await store.never_sent(row.id)
        else:
            await store.put_off(row.id, instant(from_local(f"{until:%Y-%m-%dT%H:%M:%S}", zone)))
        return False

    async def step_aside(
        self, address: str, rows: tuple[DueNudge, ...], now: datetime, fault: Exception
    ) -> None:
        """Not even decided: tried again after pauses that grow, and at last given up."""
        log.error("nudges of %s stand aside: %s", address, place(fault))
        tries = 1 + max(row.attempts for row in rows)
        until = None if tries > ATTEMPTS else instant(now + LEASE * 2**tries)
        await self.turning.store.step_aside([row.id for row in rows], until, instant(now))

    async def renew_instants(self) -> int:
        """Once at a start: the instants of nudges anew, where the rules of the world's clocks have changed."""
        return await self.turning.store.renew_instants(rules_version(), instant_of)


def _unsaid(address: str, loaded: Loaded) -> Decided:
    session = session_of(loaded, address)
    return Decided(session, Turn(session, (), ()))
