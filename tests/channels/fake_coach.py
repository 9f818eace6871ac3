"""A coach that echoes; its database is a few lists, which outlive the channel as a file would."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.flows.core.incoming import Choice, Incoming, Text
from bot.messages import Message, MessageButton

BUTTONS = ((MessageButton("yes", "Yes", asked=7), MessageButton("step_done", "Done", of=2)),)


@dataclass(frozen=True)
class Sending:
    id: int
    address: str
    message: Message
    gives_way: bool = False


@dataclass(frozen=True)
class Looked:
    sendings: tuple[Sending, ...]
    found: int


@dataclass(frozen=True)
class Answer:
    sendings: tuple[Sending, ...] = ()
    flow: str | None = None
    state: str | None = None
    taken: bool = True
    open_from: int = 0


@dataclass
class FakeCoach:
    heard: list[tuple[str, Incoming]] = field(default_factory=list)
    taken: list[int] = field(default_factory=list)
    outbox: dict[int, Sending] = field(default_factory=dict)
    made: int = 0
    ticked: list[int] = field(default_factory=list)
    put_off_for: list[tuple[int, float]] = field(default_factory=list)
    given_up: list[tuple[int, bool]] = field(default_factory=list)
    groups: set[str] = field(default_factory=set)
    due: list[tuple[str, Message]] = field(default_factory=list)
    broken_looks: int = 0
    gates: dict[str, asyncio.Event] = field(
        default_factory=dict
    )  # by the words, or the call, that wait for them
    begun: list[str] = field(default_factory=list)
    away: set[str] = field(default_factory=set)  # addresses whose turns cannot be saved
    answers: dict[str, tuple[Message, ...]] = field(default_factory=dict)  # by the words they answer

    last: dict[str, tuple[int | None, int | None, int | None]] = field(default_factory=dict)
    open_from: int = 0  # the lowest question whose buttons count

    async def hear(
        self,
        address: str,
        incoming: Incoming,
        *,
        update_id: int | None = None,
        now: datetime | None = None,
        heard_as: int | None = None,
    ) -> Answer:
        words = incoming.words if isinstance(incoming, Text) else ""
        self.begun.append(words)
        await self._gate(words)
        if address in self.away:
            raise OSError("the disk is gone")
        if update_id is not None and update_id in self.taken:
            return Answer()
        newest, *shown = self.last.get(address, (None, None, None))
        self.last[address] = (max(newest or 0, heard_as or 0), *shown)
        return self._saved(address, incoming, update_id)

    async def _gate(self, what: str) -> None:
        if what in self.gates:
            await self.gates[what].wait()

    def _saved(self, address: str, incoming: Incoming, update_id: int | None) -> Answer:
        self.heard.append((address, incoming))
        if update_id is not None:
            self.taken.append(update_id)
        sendings = tuple(self.queue(address, message) for message in self._replies(incoming))
        taken = not isinstance(incoming, Choice) or incoming.trigger != "old"
        return Answer(sendings, taken=taken, open_from=self.open_from)

    def _replies(self, incoming: Incoming) -> tuple[Message, ...]:
        match incoming:
            case Text(words):
                return self.answers.get(words, (Message(words),))
            case Choice("stay", _, _, message):
                return (Message("changed in place", edits=message),)
            case _:
                return (Message(type(incoming).__name__),)

    def queue(self, address: str, message: Message, gives_way: bool = False) -> Sending:
        self.made += 1
        sending = self.outbox[self.made] = Sending(self.made, address, message, gives_way)
        return sending

    async def look(self, now: datetime | None = None, *, channel: str, limit: int) -> Looked:
        if self.broken_looks:
            self.broken_looks -= 1
            raise OSError("the disk is gone")
        due, self.due = self.due[:limit], self.due[limit:]
        return Looked(tuple(self.queue(*one, gives_way=True) for one in due), len(due))

    async def unsent(self, channel: str, limit: int = 100) -> Sequence[Sending]:
        await self._gate("unsent")
        return [self.outbox[id] for id in sorted(self.outbox)][:limit]

    async def last_messages(self, address: str) -> tuple[int | None, int | None, int | None]:
        return self.last.get(address, (None, None, None))

    async def sent(self, ids: Sequence[int], shown: Sequence[tuple[str, int, int]] = ()) -> None:
        await self._gate("sent")
        for address, number, asked in shown:
            newest, *_ = self.last.get(address, (None, None, None))
            self.last[address] = (newest, number, asked)
        for id in ids:
            self.ticked.append(id)
            del self.outbox[id]

    async def put_off(self, id: int, seconds: float) -> None:
        self.put_off_for.append((id, seconds))

    async def give_up(self, ids: Sequence[int], *, blocked: bool) -> None:
        for id in ids:
            self.given_up.append((id, blocked))
            del self.outbox[id]

    async def decline_group(self, address: str, update_id: int) -> bool:
        self.taken.append(update_id)
        is_first = address not in self.groups
        self.groups.add(address)
        return is_first

    def group_words(self) -> str:
        return "only one to one"

    async def skip(self, update_id: int) -> None:
        self.taken.append(update_id)
