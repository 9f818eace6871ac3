"""The places that a misspelt name may be meant for: one letter too many, too few, another, or two of them swapped."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from bot.language.places import Place
from bot.nudging import places
from bot.nudging.place_keys import key_of

SHORTEST, LONGEST = 5, 22
"""Letters: of shorter names too many are alike."""
KNOWN_FROM = 200_000
"""People from whom on a place is worth guessing."""
MOST = 3


def like(name: str) -> tuple[Place, ...]:
    """Large places whose names differ from it by a letter, largest first; about thirty milliseconds."""
    key = key_of(name)
    if not SHORTEST <= len(key) <= LONGEST:
        return ()
    found = (place for one in dict.fromkeys(_misspelt(key)) for place in _called(one))
    known = {place.zone: place for place in sorted(found, key=lambda place: place.population)
             if place.population >= KNOWN_FROM}  # fmt: skip
    return tuple(sorted(known.values(), key=lambda place: -place.population)[:MOST])


def _called(key: str) -> Iterator[Place]:
    """By its own name, where that is but another for it."""
    keys = {row[0][1:] if row[0].startswith("=") else key for row in places.table().rows(key)}
    for own in keys:
        yield from places.find(own)


def _misspelt(key: str) -> Iterator[str]:
    """As letters slip on a keyboard; the first letter is hardly ever wrong."""
    for at in range(1, len(key) + 1):
        begins, ends = key[:at], key[at:]
        yield from (begins + letter + ends for letter in ascii_lowercase)
        if ends:
            yield begins + ends[1:]
            yield from (begins + letter + ends[1:] for letter in ascii_lowercase)
        if len(ends) > 1:
            yield begins + ends[1] + ends[0] + ends[2:]
