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

from bot.answers import Answer, Sending, is_taken, open_from, place, remembered, rendered, sendings, standing
from bot.carrying import incoming_to_json, message_from_json, message_to_json
from bot.flows.engine import take_turn
from bot.flows.incoming import Edited, Incoming, Text
from bot.flows.replies import Reply, Turn
from bot.flows.session import Session
from bot.language.hearing import Heard
from bot.messages import Message
from bot.nudger import Due, settled
from bot.page import Terms, book_of, instant, local, session_of, writes_of, zone_of
from bot.prompts import Prompts
from bot.recall import Recall
from bot.reports.enclosing import enclosed
from storage.errors import AlreadyTaken, StaleVersion
from storage.rows import DueNudge, LastMessages, Loaded, Saving, Shown
from storage.store import Store

log = logging.getLogger("grow.coach")

TRIES = 4
"""How often a turn is taken again when somebody else saved the conversation meanwhile."""
LEASE = timedelta(minutes=2)
"""How long a claimed nudge is left to the process that claimed it."""
CLAIMED = 50


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
            session, turn, messages = self._decide(
                address, loaded, session_of(loaded, address), incoming, now
            )
            messages = await self._enclosed(address, loaded, turn, messages, now)
            return await self._save(address, loaded, session, turn, messages, Came(now))

        async with self._lock(address):
            return await self._again_if_stale(address, turn)

    async def nudge(
        self, now: datetime | None = None, *, channel: str, address: str | None = None
    ) -> tuple[Sending, ...]:
        """Render and save what is due; the caller sends it."""
        now = now or self._clock()
        due = await self._store.claim_due(instant(now), instant(now + LEASE), CLAIMED, address, channel)
        sendings: list[Sending] = []
        for whose in dict.fromkeys(nudge.address for nudge in due):
            theirs = tuple(nudge for nudge in due if nudge.address == whose)
            async with self._lock(whose):
                answer = await self._again_if_stale(whose, partial(self._nudge, whose, theirs, now))
            sendings.extend(answer.sendings)
        return tuple(sendings)

    async def where(self, address: str) -> tuple[str | None, str | None, Session, str]:
        """Flow and state that wait, the conversation as saved, and the person's zone; for the terminal."""
        loaded = await self._store.load(address)
        session = session_of(loaded, address)
        return (*standing(session), session, zone_of(loaded, self._terms))

    async def unsent(self, channel: str, limit: int = 100) -> tuple[Sending, ...]:
        """What was saved and never ticked off."""
        rows = await self._store.unsent(instant(self._clock()), limit, channel)
        return tuple(Sending(row.id, row.address, message_from_json(row.body)) for row in rows)

    async def sent(self, ids: Sequence[int], shown: Sequence[tuple[str, int, int]] = ()) -> None:
        await self._store.sent(ids, [Shown(*one) for one in shown])

    async def last_messages(self, address: str) -> LastMessages:
        """What the channel needs to know of a chat that it has not met since the start."""
        return await self._store.last_messages(address)

    async def put_off(self, id: int, seconds: float) -> None:
        await self._store.put_off(id, instant(self._clock() + timedelta(seconds=seconds)))

    async def give_up(self, ids: Sequence[int], *, blocked: bool) -> None:
        await self._store.give_up(ids, blocked)

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
            session, turn, messages = self._decide(address, loaded, session, incoming, came.now)
            messages = await self._enclosed(address, loaded, turn, messages, came.now)
        except Exception as fault:  # our own mistake must not hold up this chat or another
            if known:  # what is in memory does not tell whether the update was taken before
                self._recall.drop(address)
                return await self._turn(address, incoming, came)
            return await self._set_aside(address, loaded, incoming, came, fault)
        try:
            answer = await self._save(address, loaded, session, turn, messages, came)
        except (StaleVersion, AlreadyTaken):
            raise
        except Exception as fault:  # not to be kept as it is; when the database is gone, this raises as well
            self._recall.drop(address)
            return await self._set_aside(address, loaded, incoming, came, fault)
        log.debug(
            "turn %s %s/%s %.1f ms", address, answer.flow, answer.state, (time.perf_counter() - began) * 1000
        )
        return answer

    def _decide(
        self, address: str, loaded: Loaded, session: Session, incoming: Incoming, now: datetime
    ) -> tuple[Session, Turn, tuple[Message, ...]]:
        """Hear, decide, render. Rendered before saving: a broken prompt must not move the person on."""
        wall = local(now, zone_of(loaded, self._terms))
        words = incoming.words if isinstance(incoming, Text | Edited) else ""
        book = book_of(loaded, self._terms, address)
        turn = take_turn(session, book, incoming, Heard(words, wall, book.next_day), wall)
        messages, worded = rendered(self._prompts, turn)
        kept = replace(turn.session, recent=remembered(turn.session, messages), worded=worded)
        return kept, turn, messages

    async def _enclosed(
        self, address: str, loaded: Loaded, turn: Turn, messages: tuple[Message, ...], now: datetime
    ) -> tuple[Message, ...]:
        """With the files that go along: saved with the words, so that neither is sent without the other."""
        wall = local(now, zone_of(loaded, self._terms))
        return await enclosed(turn, messages, self._prompts, lambda: self._store.everything(address), wall)

    async def _save(
        self,
        address: str,
        loaded: Loaded,
        session: Session,
        turn: Turn,
        messages: tuple[Message, ...],
        came: Came,
        spoken: bool = True,
    ) -> Answer:
        forget = any(effect.name == "forget" for effect in turn.effects)
        zone = zone_of(loaded, self._terms)
        saving = Saving(
            address=address,
            zone=zone,
            version=loaded.version,
            conversation=None if forget else session.to_json(),
            heard_at=instant(came.now) if spoken else None,
            update_id=came.update_id,
            writes=() if forget else writes_of(turn.effects, zone),
            messages=tuple(message_to_json(message) for message in messages),
            now=instant(came.now),
            forget=forget,
            heard_as=came.heard_as,
        )
        ids = await self._store.save(saving)
        if loaded.person is None or saving.writes or forget:
            self._recall.drop(address)  # the person's page has changed: the next turn reads it
        else:
            self._recall.keep(address, loaded, session)
        return Answer(
            sendings(ids, address, messages), *standing(session), is_taken(turn), open_from(session)
        )

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

    async def _nudge(self, address: str, due: tuple[DueNudge, ...], now: datetime) -> Answer:
        loaded = await self._store.load(address)
        if loaded.person is None:
            return Answer()  # everything of theirs was deleted since the nudge was claimed
        session, book = session_of(loaded, address), book_of(loaded, self._terms, address)
        wall = local(now, zone_of(loaded, self._terms))
        ready, effects = settled(
            tuple(Due(n.id, n.step, n.local_at, n.attempts) for n in due), book, session, wall
        )
        messages: tuple[Message, ...] = ()
        turn = Turn(session, (), ())
        if ready is not None:
            try:
                session, turn, messages = self._decide(address, loaded, session, ready, now)
                messages = await self._enclosed(address, loaded, turn, messages, now)
            except Exception as fault:  # the row waits out its lease and is tried again, at last given up
                log.error("nudge of %s failed: %s", address, place(fault))
        turn = replace(turn, effects=(*effects, *turn.effects))
        return await self._save(address, loaded, session, turn, messages, Came(now), spoken=False)
