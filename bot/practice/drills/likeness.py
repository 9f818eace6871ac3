"""Which items of a pool say the same: but for a name or a noun, or in the same words put in another order.

A text's outline is its small words, its numbers and marks as they stand, each stretch of content words one mask, and
he, she and they alike. Two texts count as one from ALIKE on, of what is put before the learner: the client's words and
the line. Where that comes from: in the pools of this project the nearest neighbours of all different items lie at 0.77;
of the same items with one noun phrase swapped for another (small words of its own included, "my boss" for "the woman
from the office"), 98 in 100 keep 0.8 or more. The outline is compared piece by piece as well, so that what is said
first may be said last. Nor does it help to frame the same words anew, to lengthen them or to change their tense:
SAID_AGAIN of the content words of the shorter one, and at least A_FEW of them, make two texts one. In the pools no two
share half. tests/practice/test_drill_pools.py counts all of it anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from bot.practice.wording import SMALL, content

ALIKE = 0.8
SAID_AGAIN = 0.6
A_FEW = 3
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


def rearranged(one: str, other: str) -> float:
    """The same with each piece of the one held against the piece of the other that is most like it, 0 to 1."""
    first, second = _pieces(one), _pieces(other)
    if len(first) < _SEVERAL or len(second) < _SEVERAL:
        return 0.0
    return min(_covered(first, second), _covered(second, first))


def said_again(one: str, other: str) -> float:
    """How much of the content of the shorter is in the other, 0 where that is a word or two."""
    first, second = content(one), content(other)
    both = len(first & second)
    return both / min(len(first), len(second)) if both >= A_FEW else 0.0


def is_alike(one: str, other: str) -> bool:
    common = _in_common(one, other)  # no order of them can be more alike than that
    return (
        said_again(one, other) >= SAID_AGAIN
        or (common >= ALIKE and likeness(one, other) >= ALIKE)
        or (common >= _ANY_CHANCE and rearranged(one, other) >= ALIKE)
    )


def _in_common(one: str, other: str) -> float:
    """The bags of what is in their outlines: cheap, and seldom less than they are alike piece by piece."""
    first, second = _bag(one), _bag(other)
    return 2 * (first & second).total() / max(1, first.total() + second.total())


@lru_cache(maxsize=1024)
def _bag(text: str) -> Counter[str]:
    return Counter(outline(text))


def _covered(pieces: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> float:
    """By each piece's share of the whole."""
    whole = sum(map(len, pieces))
    return sum(len(one) * max(_ratio(one, other) for other in others) for one in pieces) / whole


@lru_cache(maxsize=1 << 15)
def _ratio(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[tuple[str, ...], ...]:
    """The outlines of what stands between full stops and commas, those of a word or two left out."""
    parts = re.split(r"[.?!,;:]+|\b(?:and|but|so)\b", text)
    return tuple(outline(part) for part in parts if len(part.split()) >= _A_PIECE)


_ANY_CHANCE = 0.65
_A_PIECE = 3
_SEVERAL = 2


def repeated(texts: Sequence[str]) -> list[tuple[int, int]]:
    """(at, earlier): texts that say the same as an earlier one."""
    found = []
    for at, text in enumerate(texts):
        earlier = next((before for before in range(at) if is_alike(text, texts[before])), None)
        if earlier is not None:
            found.append((at, earlier))
    return found
