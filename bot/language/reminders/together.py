"""Several settings in one message, each in a part of its own: "only on weekdays, and not before ten"."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.language.reminders.words import Request

TOGETHER = frozenset({"days", "hours", "rate"})
"""Settings that go together; of a kind there is one, or the whole says something else."""
_PARTS = re.compile(
    r"\s*[,;.]\s*(?:(?:and|but|also)\s+)?|\s+(?:and|but|also)\s+(?=(?:also|please|only|just|not|nothing|never|no|none|"
    r"at most|don'?t)\b)",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"\W*(?:(?:please|pls|thanks|thank you|ok(?:ay)?|yes|and|if (?:you|that) \w+)\W*)*", re.IGNORECASE
)


def hear_together(text: str, hear: Callable[[str], Request | None]) -> tuple[Request, ...]:
    """Each of them, in their order; nothing where a part is something else, or two are of one kind.

    hear: the ear for one of them.
    """
    parts = [part for part in _PARTS.split(text) if not _FILLING.fullmatch(part)]
    heard = [hear(part) for part in parts] if 1 < len(parts) <= len(TOGETHER) else []
    found = [one for one in heard if one is not None and one.kind in TOGETHER]
    kinds = {one.kind for one in found}
    return tuple(found) if found and len(found) == len(heard) == len(kinds) else ()
