"""Telegram's flood limits: so many messages a second over all, and about one a second in a chat."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from tests.channels.bot_api_rules import Refusal

SECOND = 1.0
RETRY_AFTER = 1


@dataclass
class Flood:
    """Refuses what is over the limits, which are kept in every second, wherever it begins.

    refused, refused_over_all: how many were, and how many of them for the limit over all chats.
    in_a_chat: of these many may follow each other at once, as Telegram lets short bursts pass; then one a second.
    """

    over_all: int = 30
    in_a_chat: int = 3
    refused: int = 0
    refused_over_all: int = 0
    _sent: deque[float] = field(default_factory=deque)
    _full: dict[int, float] = field(default_factory=dict)  # when each chat's burst would be used up

    def admit(self, chat: int, now: float) -> None:
        while self._sent and self._sent[0] <= now - SECOND:
            self._sent.popleft()
        full = max(self._full.get(chat, now), now)
        is_full = len(self._sent) >= self.over_all
        if is_full or full - now > (self.in_a_chat - 1) * SECOND:
            self.refused += 1
            self.refused_over_all += is_full
            raise Refusal(429, f"Too Many Requests: retry after {RETRY_AFTER}", retry_after=RETRY_AFTER)
        self._sent.append(now)
        self._full[chat] = full + SECOND
