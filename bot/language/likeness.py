"""How near two wordings come to each other, by the stems of the words that say something."""

from __future__ import annotations

import re


def closest(words: str, offered: list[str]) -> int | None:
    """Which of the offered wordings shares most words with what was said; None when none or two do."""
    said = content_of(words)
    shared = [len(said & content_of(one)) for one in offered]
    best = max(shared, default=0)
    return shared.index(best) if best and shared.count(best) == 1 else None


def alike(one: str, other: str) -> bool:
    """Whether most of what one says is said by the other."""
    words = content_of(one)
    return bool(words) and len(words & content_of(other)) * 2 > len(words)


STEM = 4
"""Letters up to which a word is compared whole."""
_ENDING = re.compile(r"(?:ing|ed|s)$")
_THIN = frozenset(
    "a an the to of and or my me i it is in on for with about that this one get be do at not no".split()
)


def content_of(words: str) -> set[str]:
    """The stems of its words that say something."""
    bare = "".join(letter if letter.isalnum() or letter == "'" else " " for letter in words.lower())
    return {_stem(word) for word in bare.split() if word not in _THIN}


def _stem(word: str) -> str:
    """ "practising" and "practise" are both "practis"; short words stay whole."""
    stem = _ENDING.sub("", word) if len(word) > STEM else word
    return stem.removesuffix("e") if len(stem) > STEM else stem
