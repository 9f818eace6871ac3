"""The latest conversations as they were last saved, so that a chat in full flow is not read again each turn.

Only a shortcut: every save names the version it read, so what another process changed meanwhile is noticed
there, and the turn is taken again from the store.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from bot.flows.core.session import Session
from storage.rows import Loaded

MOST = 256
"""Conversations kept in memory; the ones longest unused go first."""


class Recall:
    """Address -> what was loaded and the session as saved since."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._known: OrderedDict[str, tuple[Loaded, Session]] = OrderedDict()

    def get(self, address: str) -> tuple[Loaded, Session] | None:
        """What is known of this conversation, None when it must be read."""
        if address in self._known:
            self._known.move_to_end(address)
        return self._known.get(address)

    def keep(self, address: str, loaded: Loaded, session: Session) -> None:
        """A turn was saved that changed nothing but the session."""
        self._known[address] = (replace(loaded, version=loaded.version + 1, conversation=None), session)
        self._known.move_to_end(address)
        if len(self._known) > self._most:
            self._known.popitem(last=False)

    def drop(self, address: str) -> None:
        """What is known may not hold any more."""
        self._known.pop(address, None)
