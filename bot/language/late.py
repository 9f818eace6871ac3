"""Patterns that are compiled when they are first used, so that a start need not wait for all of them."""

import re
from typing import Any, cast


class _Late:
    """Stands for a pattern; after the first use a method of its is the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As re.compile; but a fault of the pattern shows when it is first used."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
