"""Matches whole sentences against the steering phrases, trying only those whose every word they know."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.intents_phrases import WHOLE

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


def _masks() -> dict[str, int]:
    masks: dict[str, int] = {}
    for place, (_, pattern) in enumerate(WHOLE):
        for word in _vocabulary(pattern):
            masks[word] = masks.get(word, 0) | 1 << place
    return masks


_MASKS = _masks()
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in WHOLE)
_WITH_HOLES = sum(1 << place for place, (_, pattern) in enumerate(WHOLE) if _HOLE.search(pattern))


def phrases_heard(forms: Iterable[list[str]]) -> set[str]:
    """The intents of which one of the forms of a sentence is a whole phrase."""
    found: set[str] = set()
    for words in forms:
        possible = _MASKS.get(words[0], 0)
        for word in words:
            possible &= _MASKS.get(word, 0) | _WITH_HOLES
        if possible:
            found |= _matching(possible, " ".join(words))
    return found


def _matching(possible: int, phrase: str) -> set[str]:
    return {
        name
        for place, (name, pattern) in enumerate(_COMPILED)
        if possible >> place & 1 and pattern.fullmatch(phrase)
    }
