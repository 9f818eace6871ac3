"""Whether a question asks for a number: some words name a scale, and ten years are none."""

from __future__ import annotations

import re

_SCALE = re.compile(
    r"\b(?:scale|rat(?:e|ing)|number|out of|per ?cent|score|points?|zero|one to|[01] ?(?:to|-))\b", re.I
)
_NUMBER = re.compile(
    r"\d|\b(?:nought|zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|fist|level|degree|percent\w*|figure|"
    r"quantify|rung|ladder|how (?:sure|likely|probable|ready|certain))\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|hundred) (?:\w+ )?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|times?|people|things?|points?|o'?clock)\b",
    re.IGNORECASE,
)


def names_a_scale(text: str) -> bool:
    return bool(_SCALE.search(text))


def names_a_number(text: str) -> bool:
    """Besides how many years, people or times there were."""
    return bool(_NUMBER.search(_SPAN.sub("", text)))
