"""Remembers the newest message of each chat, so that an edit of an older one is known for that."""

from __future__ import annotations

from dataclasses import replace

from telegram import Update

from bot.flows.incoming import Edited, Incoming

REMEMBERED = 4096  # chats


class Latest:
    """In memory alone: after a start, an edit is taken for one of the last message until more is said."""

    def __init__(self) -> None:
        self._ids: dict[int, int] = {}  # in the order of being heard from

    def __len__(self) -> int:
        return len(self._ids)

    def dated(self, update: Update, incoming: Incoming) -> Incoming:
        """What came, an edit marked where something newer has come, or the answer to it was pressed on."""
        chat, message = update.effective_chat, update.effective_message
        if chat is None or message is None:
            return incoming
        newest = self._ids.pop(chat.id, 0)
        if isinstance(incoming, Edited):
            incoming = replace(incoming, is_last=message.message_id >= newest)
        self._remember(chat.id, max(newest, message.message_id))
        return incoming

    def _remember(self, chat_id: int, newest: int) -> None:
        self._ids[chat_id] = newest
        if len(self._ids) > REMEMBERED:
            del self._ids[next(iter(self._ids))]
