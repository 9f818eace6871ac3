"""Matches whole sentences against the steering phrases, trying only those whose every word they know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.language.intent.phrases import WHOLE

_SUFFIXED = re.compile(r"([a-z0-9]+)(?: \?)?\(\?:([a-z| ]+)\)")
_OPTIONAL_LETTER = re.compile(r"([a-z0-9]*)([a-z])\?")
_PLAIN = re.compile(r"[a-z0-9]+")
_HOLE = re.compile(r"\\w")


def _vocabulary(pattern: str) -> set[str]:
    """Every word the pattern can match, endings in brackets and optional letters spelled out."""
    bare = pattern.replace("(?=", "(?:")
    words: set[str] = set()
    for stem, endings in _SUFFIXED.findall(bare):
        words.update(stem + ending.split(" ")[0] for ending in endings.split("|"))
    for stem, letter in _OPTIONAL_LETTER.findall(bare):
        words.update((stem, stem + letter))
    words.update(_PLAIN.findall(re.sub(r"\\[a-z]", " ", bare)))
    return words


@cache
def _masks() -> dict[str, int]:
    """Made, as the patterns are, when first needed: compiling them all would be a fifth of every start."""
    masks: dict[str, int] = {}
    for place, (_, pattern) in enumerate(WHOLE):
        for word in _vocabulary(pattern):
            masks[word] = masks.get(word, 0) | 1 << place
    return masks


@cache
def _compiled(place: int) -> re.Pattern[str]:
    return re.compile(WHOLE[place][1])


_WITH_HOLES = sum(1 << place for place, (_, pattern) in enumerate(WHOLE) if _HOLE.search(pattern))


def phrases_heard(forms: Iterable[list[str]]) -> set[str]:
    """The intents of which one of the forms of a sentence is a whole phrase."""
    masks = _masks()
    found: set[str] = set()
    for words in forms:
        possible = masks.get(words[0], 0)
        for word in words:
            possible &= masks.get(word, 0) | _WITH_HOLES
        if possible:
            found |= _matching(possible, " ".join(words))
    return found


def _matching(possible: int, phrase: str) -> set[str]:
    found: set[str] = set()
    while possible:
        place = (possible & -possible).bit_length() - 1
        possible &= possible - 1
        if WHOLE[place][0] not in found and _compiled(place).fullmatch(phrase):
            found.add(WHOLE[place][0])
    return found
