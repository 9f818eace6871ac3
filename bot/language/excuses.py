"""An apology for one's English, which asks for nothing: what else was said is what counts."""

from __future__ import annotations

import re

_EXCUSE = re.compile(
    r"(?:^|(?<=[.!?;,\n])\s*)(?:(?:hello|hi|hey|good (?:morning|evening|day)|sorry|excuse me|"
    r"first|please|and|but)\b[\s,.!]*)*"
    r"(?:(?:i'?m )?sorry (?:for|about) |excuse )?(?:my english|i (?:don'?t|do not|cannot|can'?t) (?:speak|write) "
    r"(?:(?:so|very|too) )?(?:good |much |well )?english|english is not my "
    r"(?:first |mother |native )?(?:language|tongue))"
    r"[^.!?;,\n]{0,40}(?:[.!?;,\n]+\s*(?:(?:but|so|and)\s+)?|$)",
    re.IGNORECASE,
)
FEWEST = 4
"""Words that are left and tell something."""


def without_excuse(words: str) -> str:
    """The message without it; as it was, where nothing else was said."""
    rest = _EXCUSE.sub("", words.replace("’", "'"), count=1).strip()
    return rest if len(rest.split()) >= FEWEST else words
