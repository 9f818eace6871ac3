"""What is remembered of each chat: its newest message, the questions whose buttons show, and the last press."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.channels.telegram_partner import Answer, Coach, address_of
from bot.channels.telegram_reading import Press
from bot.flows.core.incoming import Choice, Edited, Incoming

REMEMBERED = 4096  # chats
QUESTIONS = 24  # of a chat; so many are over at once only when Telegram was away for long
# Within this a second tap cannot be meant: what the first one did is only just seen.
DOUBLE_TAP = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Tap:
    """in_place: the message that was pressed shows something else now, perhaps with the same button."""

    choice: Choice
    at: datetime
    in_place: bool


@dataclass(slots=True)
class Chat:
    """newest: the message that was heard last, or that was pressed.

    asking: message -> number of its question. open_from: buttons of earlier questions have no say any more.
    unsettled: presses whose buttons could not be taken away yet, and whether they counted.
    """

    newest: int = 0
    asking: dict[int, int] = field(default_factory=dict)
    open_from: int = 0
    unsettled: dict[int, tuple[Press, bool]] = field(default_factory=dict)
    tap: Tap | None = None
    is_being_tidied: bool = False

    def dated(self, message_id: int, incoming: Incoming) -> Incoming:
        """What came, an edit marked where something newer has come, or the answer to it was pressed on."""
        if isinstance(incoming, Edited):
            incoming = replace(incoming, is_last=message_id >= self.newest)
        self.newest = max(self.newest, message_id)
        return incoming

    def is_tapped_twice(self, incoming: Incoming, now: datetime) -> bool:
        """Whether the same button is pressed again, with nothing said between: the finger was quicker than we."""
        tap = self.tap
        if tap is None or tap.choice != incoming:
            return False
        return not tap.in_place or now - tap.at <= DOUBLE_TAP

    def answered(self, incoming: Incoming, answer: Answer, now: datetime) -> None:
        """Takes note of a turn; of one that came twice there is nothing to note."""
        if not answer.sendings:
            return
        self.tap, self.open_from = None, answer.open_from
        if isinstance(incoming, Choice):
            edits = {sending.message.edits for sending in answer.sendings}
            self.tap = Tap(incoming, now, incoming.message in edits)
            self.asking.pop(int(incoming.message or 0), None)

    def could_not_settle(self, press: Press, taken: bool) -> None:
        if len(self.unsettled) < QUESTIONS:
            self.unsettled[press.message_id] = (press, taken)

    @property
    def is_untidy(self) -> bool:
        return bool(self.unsettled) or any(asked < self.open_from for asked in self.asking.values())

    def over(self) -> list[int]:
        """The messages whose buttons have no say any more."""
        return [message for message, asked in self.asking.items() if asked < self.open_from]

    def shows(self, message_id: int, asked: int) -> None:
        self.asking[message_id] = asked
        if len(self.asking) > QUESTIONS:
            del self.asking[min(self.asking)]


class Latest:
    """In memory, and of a chat not met since the start as it is kept with the person."""

    def __init__(self, coach: Coach) -> None:
        self._coach = coach
        self._chats: dict[int, Chat] = {}  # in the order of being heard from

    def __len__(self) -> int:
        return len(self._chats)

    async def of(self, chat_id: int) -> Chat:
        chat = self._chats.pop(chat_id, None) or await self._kept(chat_id)
        self._chats[chat_id] = chat
        if len(self._chats) > REMEMBERED:
            del self._chats[next(iter(self._chats))]
        return chat

    def shows(self, chat_id: int, message_id: int, asked: int) -> None:
        """A question went out; of a chat that is not remembered it is kept with the person alone."""
        if chat_id in self._chats:
            self._chats[chat_id].shows(message_id, asked)

    async def _kept(self, chat_id: int) -> Chat:
        newest, shown, asked = await self._coach.last_messages(address_of(chat_id))
        return Chat(newest or 0, {shown: asked} if shown and asked else {})
