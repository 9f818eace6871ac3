"""A message about several steps, cut into what is said of each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.flows.nudging.nudge_phrases import AND

_JOINED = re.compile(
    r"(?<=\d)\s*(?:,|&|\+|/|\bn\b|\band\b)\s*(?=\d\b(?!\s*(?:[:.]\d|[ap]\.?m)))", re.IGNORECASE
)
""" "2 n 3 done". """


def pieces(words: str) -> Iterator[tuple[str, str]]:
    """Each part with what parts it from the one before."""
    words, begins, led = _JOINED.sub(" and ", words), 0, ""
    for cut in AND.finditer(words):
        yield led, words[begins : cut.start()]
        begins, led = cut.end(), cut[0]
    yield led, words[begins:]
