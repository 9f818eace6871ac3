"""People who asked to be reminded, all at one moment: for tests and the bench of what goes out by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.nudging.clocks import instant
from storage.nudge_rows import PlannedNudge
from storage.saving import Saving, Write
from storage.store import Store


def words_for(chat: int) -> str:
    """What that person's reminder says, and nobody else's."""
    return f"ring number {chat}"


async def promise(store: Store, chats: Iterable[int], due: datetime) -> None:
    """due: aware, a whole minute; each has one reminder, and never wrote a word besides."""
    for chat in chats:
        await store.save(_asked(chat, due))


def _asked(chat: int, due: datetime) -> Saving:
    wall, at = f"{due:%Y-%m-%dT%H:%M}", instant(due)
    reminder = {"number": 1, "words": words_for(chat), "at": wall, "every": None, "zone": "UTC"}
    writes = (
        Write("consent"),
        Write("set_reminders", {"reminders": "full"}),
        Write("keep_reminder", reminder),
    )
    planned = PlannedNudge("asked", 1, wall, "UTC", at)
    # Heard long ago, as far as the nudge is concerned: no conversation is open.
    return Saving(
        f"telegram:{chat}", "UTC", 0, None, None, None, writes, (), at, plans=lambda page: (planned,)
    )
