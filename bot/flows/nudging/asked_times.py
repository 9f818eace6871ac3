"""When something they asked for comes, in words: its day, its hour and how often."""

from __future__ import annotations

import re
from datetime import datetime

from bot.flows.core.spoken_time import spoken
from bot.language.timing.every import spoken_every

_TOLD = re.compile(
    r"\d\s*[ap]\.?m|\d[:.]\d\d|\d\s?h\b|morning|evening|noon|night|midday|afternoon|\bin\b.*(?:min|hour)",
    re.IGNORECASE,
)
"""The half of the day was said, or the hour counted from now."""
_CLOCK = re.compile(r"\d|\bat\b", re.IGNORECASE)
NOON = 12


def when_words(at: str, every: str, now: datetime, said: str = "") -> str:
    """ "tomorrow, Thursday 12 March at 8:00 in the morning"; "every Monday at 9:00".

    said: their own words for it; an hour that may be of the morning or the evening is read back with that.
    """
    clock = datetime.fromisoformat(at)
    half = " in the morning" if clock.hour < NOON and is_bare(said) else ""
    if every:
        return f"{spoken_every(every)} at {clock.hour}:{clock:%M}{half}"
    return f"{spoken(at, now)}{half}"


def is_bare(said: str) -> bool:
    """An hour was said, and not whether in the morning or the evening."""
    return bool(_CLOCK.search(said)) and not _TOLD.search(said)
