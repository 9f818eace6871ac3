"""What a line is about, word by word: content words brought to their stems, and slips of the thumb forgiven."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from bot.language.coach.sentences import plain

SMALL = frozenset(
    """i you he she it we they me him her us them my your his its our their yours a an the and or but
    to of in on at for with without from by about into over than then as if so that this these those
    there here what how when where who which     why is are was were be been being am do does did
    done doing have has had having can could may might must shall     should will would not no nor
    just really very quite rather much more most some any all only own same too also even     still
    already yet well oh okay ok right now let lets get gets got getting go goes going gone make
    makes made thing     things something anything nothing someone anyone way bit lot like kind sort
    say says said tell tells told mean     means think thinks thought know knows knew want wants
    wanted feel feels feeling felt sound sounds sounding seem     seems hear hearing up out off down
    again one two ever never always because while until before after     i'm you're he's she's it's
    we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll     he'll
    she'll we'll they'll don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't
    can't couldn't     won't wouldn't shouldn't that's what's there's who's how's where's here's
    let's mm mmm mhm hm hmm uh huh um er ah aha oh wow ooh yeah yes yep yup cool lol haha hi hey hiya hello please
    thanks thank""".split()
)
"""Words that say nothing of what a line is about."""

_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "'s", "ly", "s", "e", "y")
_LEAST = 3  # letters that a stem keeps
_FORGIVEN = 5  # letters from which on a word may hold one slip


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """`worries`, `worried` and `worry` are one; no dictionary form, only for comparing."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > _LEAST and word[-1] == word[-2] else word


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """The stems of the words of a line that say what it is about."""
    return stems(part for word in plain(text) if word[0].isalnum() for part in word.split("-") if part)


@lru_cache(maxsize=1024)
def small(text: str) -> frozenset[str]:
    """The small words of a line, as they stand."""
    return SMALL.intersection(plain(text))


def stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in map(str.lower, words) if word not in SMALL)


def shared(told: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    """Which of `told` are among `known`, one slip in a longer word forgiven."""
    exact = told & known
    rest = [word for word in told - exact if len(word) >= _FORGIVEN]
    return exact | {word for word in rest if any(is_slip(word, other) for other in known)}


def is_slip(word: str, other: str) -> bool:
    """One letter wrong, missing, doubled, or two changed places; the first letter is taken to be right."""
    if word[0] != other[0] or abs(len(word) - len(other)) > 1 or len(other) < _FORGIVEN:
        return False
    short, long = sorted((word, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]
