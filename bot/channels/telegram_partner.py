"""What the Telegram channel asks of the coach, so that the channel can be built and tested without it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.flows.core.incoming import Incoming
from bot.messages import Message

CHANNEL = "telegram"


Shown = tuple[str, int, int]
"""A message with a question's buttons: the address, the message's number, the question's."""


class Sending(Protocol):
    """A message that is saved and waits to be sent; `id` is its place in the outbox.

    gives_way: nobody waits for it, so it goes out with what the sending limits leave over.
    """

    @property
    def id(self) -> int: ...
    @property
    def address(self) -> str: ...
    @property
    def message(self) -> Message: ...
    @property
    def gives_way(self) -> bool: ...


class Looked(Protocol):
    """One look for nudges that are due. found: how many, also those that come to no message."""

    @property
    def sendings(self) -> Sequence[Sending]: ...
    @property
    def found(self) -> int: ...


class Answer(Protocol):
    """taken: False where a button was pressed that had no say any more.

    open_from: the buttons of questions of a lower number have none any more either.
    """

    @property
    def sendings(self) -> Sequence[Sending]: ...
    @property
    def taken(self) -> bool: ...
    @property
    def open_from(self) -> int: ...


class Coach(Protocol):
    """The coach as this channel sees it. Its methods raise only when the database is gone."""

    async def hear(
        self,
        address: str,
        incoming: Incoming,
        *,
        update_id: int | None = None,
        now: datetime | None = None,
        heard_as: int | None = None,
    ) -> Answer: ...
    async def last_messages(self, address: str) -> tuple[int | None, int | None, int | None]:
        """The newest heard, the last that showed a question's buttons, and the number of that question."""

    async def look(self, now: datetime | None = None, *, channel: str, limit: int) -> Looked: ...
    async def unsent(self, channel: str, limit: int = 100) -> Sequence[Sending]: ...
    async def sent(self, ids: Sequence[int], shown: Sequence[Shown] = ()) -> None: ...
    async def put_off(self, id: int, seconds: float) -> None: ...
    async def give_up(self, ids: Sequence[int], *, blocked: bool) -> None: ...
    async def decline_group(self, address: str, update_id: int) -> bool: ...
    def group_words(self) -> str: ...
    async def skip(self, update_id: int) -> None: ...


def address_of(chat_id: int) -> str:
    return f"{CHANNEL}:{chat_id}"


def chat_of(address: str) -> int:
    return int(address.removeprefix(f"{CHANNEL}:"))
