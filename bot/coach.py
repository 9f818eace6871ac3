"""One turn from end to end: load, hear, decide, render, save."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from weakref import WeakValueDictionary

from bot.answers import Answer, Looked, Sending, place, sendings, standing
from bot.carrying import incoming_to_json, message_from_json, message_to_json
from bot.flows.core.incoming import Incoming
from bot.flows.core.library import Library
from bot.flows.core.replies import Reply
from bot.flows.core.session import Session
from bot.nudging.clocks import instant
from bot.nudging.nudger import CLAIMED, Nudger
from bot.page import Terms, session_of, zone_of
from bot.prompts import Prompts
from bot.recall import Recall
from bot.shelf import Cases, Drills, Own
from bot.turning import Decided, Turning
from storage.errors import AlreadyTaken, StaleVersion
from storage.rows import Loaded
from storage.saving import LastMessages, OutboxRow, Shown
from storage.store import Store

log = logging.getLogger("grow.coach")

TRIES = 4
"""How often a turn is taken again when somebody else saved the conversation meanwhile."""


@dataclass(frozen=True, slots=True)
class Came:
    """When something came, and under which numbers of its channel."""

    now: datetime
    update_id: int | None = None
    heard_as: int | None = None


class Coach:
    """The partner as channels know it. Nothing a person does is an exception here."""

    def __init__(
        self,
        store: Store,
        prompts: Prompts,
        terms: Terms,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._prompts, self._terms, self._clock = store, prompts, terms, clock
        self._recall = Recall()
        self._turning = Turning(store, prompts, terms, self._recall, Library(Cases(), Drills(), Own()))
        self._nudger = Nudger(self._turning, lambda *given: self._decide(*given))
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def hear(
        self,
        address: str,
        incoming: Incoming,
        *,
        update_id: int | None = None,
        now: datetime | None = None,
        heard_as: int | None = None,
    ) -> Answer:
        """Take one turn. now: aware; the coach's clock when not given. heard_as: the channel's number of it.

        A fault of ours puts the update aside and answers with an apology; only a lost database raises.
        """
        came = Came(now or self._clock(), update_id, heard_as)
        async with self._lock(address):
            return await self._again_if_stale(address, lambda: self._turn(address, incoming, came))

    async def again(self, address: str, incoming: Incoming) -> Answer:
        """Take a turn that was set aside; a fault of ours rises and changes nothing."""
        now = self._clock()

        async def turn() -> Answer:
            loaded = await self._store.load(address)
            session = session_of(loaded, address)
            decided = await self._decide(address, loaded, session, incoming, now)
            return await self._save(address, loaded, decided, Came(now))

        async with self._lock(address):
            return await self._again_if_stale(address, turn)

    async def nudge(
        self,
        now: datetime | None = None,
        *,
        channel: str,
        address: str | None = None,
        limit: int = CLAIMED,
    ) -> tuple[Sending, ...]:
        """Render and save what is due; the caller sends it. limit: as many nudges at most, soonest first."""
        return (await self.look(now, channel=channel, address=address, limit=limit)).sendings

    async def look(
        self, now: datetime | None = None, *, channel: str, address: str | None = None, limit: int = CLAIMED
    ) -> Looked:
        """As `nudge`, and says how many were due: with as many as the limit there may be more."""
        now = now or self._clock()
        due = await self._nudger.claim(now, channel, address, limit)
        sendings: list[Sending] = []
        for whose in dict.fromkeys(nudge.address for nudge in due):
            theirs = tuple(nudge for nudge in due if nudge.address == whose)
            try:
                async with self._lock(whose):
                    nudged = partial(self._nudger.nudge, whose, theirs, now)
                    answer = await self._again_if_stale(whose, nudged)
            except Exception as fault:  # one person's rows must not hold up those of others
                await self._nudger.step_aside(whose, theirs, now, fault)
                continue
            sendings.extend(answer.sendings)
        return Looked(tuple(sendings), len(due))

    async def renew_instants(self) -> int:
        """Once at a start: the instants of nudges anew, where the rules of the world's clocks have changed."""
        return await self._nudger.renew_instants()

    async def where(self, address: str) -> tuple[str | None, str | None, Session, str]:
        """Flow and state that wait, the conversation as saved, and the person's zone; for the terminal."""
        loaded = await self._store.load(address)
        session = session_of(loaded, address)
        return (*standing(session), session, zone_of(loaded, self._terms, self._clock()))

    async def unsent(self, channel: str, limit: int = 100) -> tuple[Sending, ...]:
        """What was saved and never ticked off, and may go now."""
        rows = await self._store.unsent(instant(now := self._clock()), limit, channel)
        found = {row.id: _sending(row) for row in await self._nudger.may_go(rows, now, self._lock)}
        if unread := [id_ for id_, sending in found.items() if sending is None]:
            await self._store.give_up(unread, blocked=False)  # else nothing would ever go out again
        return tuple(sending for sending in found.values() if sending is not None)

    async def sent(self, ids: Sequence[int], shown: Sequence[tuple[str, int, int]] = ()) -> None:
        await self._store.sent(ids, [Shown(*one) for one in shown])

    async def last_messages(self, address: str) -> LastMessages:
        """What the channel needs to know of a chat that it has not met since the start."""
        return await self._store.last_messages(address)

    async def put_off(self, id: int, seconds: float) -> None:
        await self._store.put_off(id, instant(self._clock() + timedelta(seconds=seconds)))

    async def give_up(self, ids: Sequence[int], *, blocked: bool) -> None:
        for address in await self._store.give_up(ids, blocked):
            self._recall.drop(address)  # they have closed the channel, and what is in memory does not know it

    async def skip(self, update_id: int) -> None:
        """Mark an update that calls for nothing."""
        await self._store.take(update_id, instant(self._clock()))

    async def decline_group(self, address: str, update_id: int) -> bool:
        """True the first time this group writes; then `group_words` is to be sent."""
        return await self._store.refuse_chat(address, update_id, instant(self._clock()))

    def group_words(self) -> str:
        return self._prompts.render(Reply("repair", "group", "ask"), 0).text

    def _lock(self, address: str) -> asyncio.Lock:
        lock = self._locks.get(address)
        if lock is None:
            lock = self._locks[address] = asyncio.Lock()
        return lock

    async def _again_if_stale(self, address: str, turn: Callable[[], Awaitable[Answer]]) -> Answer:
        for tries_left in reversed(range(TRIES)):
            try:
                return await turn()
            except AlreadyTaken:
                return Answer()
            except StaleVersion:
                self._recall.drop(address)
                if not tries_left:
                    raise
        raise AssertionError("the last try returns or raises")

    async def _turn(self, address: str, incoming: Incoming, came: Came) -> Answer:
        began = time.perf_counter()
        known = self._recall.get(address)
        loaded = known[0] if known else await self._store.load(address, came.update_id)
        if loaded.taken:
            return Answer()
        try:
            session = known[1] if known else session_of(loaded, address)
            decided = await self._decide(address, loaded, session, incoming, came.now)
        except Exception as fault:  # our own mistake must not hold up this chat or another
            if known:  # what is in memory does not tell whether the update was taken before
                self._recall.drop(address)
                return await self._turn(address, incoming, came)
            return await self._set_aside(address, loaded, incoming, came, fault)
        try:
            answer = await self._save(address, loaded, decided, came)
        except (StaleVersion, AlreadyTaken):
            raise
        except Exception as fault:  # not to be kept as it is; when the database is gone, this raises as well
            self._recall.drop(address)
            return await self._set_aside(address, loaded, incoming, came, fault)
        log.debug(
            "turn %s %s/%s %.1f ms", address, answer.flow, answer.state, (time.perf_counter() - began) * 1000
        )
        return answer

    async def _decide(
        self, address: str, loaded: Loaded, session: Session, incoming: Incoming, now: datetime
    ) -> Decided:
        return await self._turning.decide(address, loaded, session, incoming, now)

    async def _save(self, address: str, loaded: Loaded, decided: Decided, came: Came) -> Answer:
        saving = self._turning.saving(address, loaded, decided, came.now)
        saving = replace(saving, update_id=came.update_id, heard_as=came.heard_as)
        return await self._turning.keep(loaded, decided, saving)

    async def _set_aside(
        self,
        address: str,
        loaded: Loaded,
        incoming: Incoming,
        came: Came,
        fault: Exception,
    ) -> Answer:
        error = place(fault)
        log.error("turn of %s set aside: %s", address, error)
        message = self._prompts.render(Reply("repair", "apology", "ask"), 0)
        consented = loaded.person is not None and loaded.person.consented_at is not None
        body = incoming_to_json(incoming) if consented else None
        ids = await self._store.set_aside(
            address,
            zone_of(loaded, self._terms),
            came.update_id,
            body,
            error,
            (message_to_json(message),),
            instant(came.now),
        )
        return Answer(sendings(ids, address, (message,)), *standing(session_of(loaded, address)), taken=False)


def _sending(row: OutboxRow) -> Sending | None:
    """None of what cannot be read back: written by another version, or damaged."""
    try:
        return Sending(row.id, row.address, message_from_json(row.body), row.gives_way)
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        log.error("message %s of %s cannot be read and is given up: %s", row.id, row.address, place(fault))
        return None
