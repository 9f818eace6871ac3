"""Which items of a pool say the same but for a name or a noun: what is left of them when content words are masked.

A text's outline is its small words, its numbers and marks as they stand, each stretch of content words one mask, and
he, she and they alike. Two texts count as one from ALIKE on, of what is put before the learner: the client's words and
the line. Where that comes from: in the pools of this project the nearest neighbours of all different items lie at 0.77;
of the same items with one noun phrase swapped for another (small words of its own included, "my boss" for "the woman
from the office"), 98 in 100 keep 0.8 or more. tests/practice/test_drill_pools.py counts both anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from bot.practice.wording import SMALL

ALIKE = 0.8
_MASK = "_"
_WORD = re.compile(r"[\w'’]+|[.?!,]")
_PEOPLE = dict.fromkeys("he she they him her them".split(), "they") | dict.fromkeys(
    "his hers their theirs".split(), "their"
)


@lru_cache(maxsize=1024)
def outline(text: str) -> tuple[str, ...]:
    """What is left of a text when its content is masked."""
    masked: list[str] = []
    for word in _WORD.findall(text.lower().replace("’", "'")):
        kept = _PEOPLE.get(word, word) if word in SMALL or not word[0].isalpha() else _MASK
        if kept != _MASK or masked[-1:] != [_MASK]:
            masked.append(kept)
    return tuple(masked)


def likeness(one: str, other: str) -> float:
    """How far the outlines of two texts agree, 0 to 1."""
    return SequenceMatcher(None, outline(one), outline(other), autojunk=False).ratio()


def is_alike(one: str, other: str) -> bool:
    first, second = outline(one), outline(other)
    if 2 * min(len(first), len(second)) < ALIKE * (len(first) + len(second)):
        return False
    return likeness(one, other) >= ALIKE


def repeated(texts: Sequence[str]) -> list[tuple[int, int]]:
    """(at, earlier): texts that say the same as an earlier one."""
    found = []
    for at, text in enumerate(texts):
        earlier = next((before for before in range(at) if is_alike(text, texts[before])), None)
        if earlier is not None:
            found.append((at, earlier))
    return found
