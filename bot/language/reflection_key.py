"""Finds the charged phrase of a message: what the person wants to look at, in their own few words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.reflection_words import AUXILIARIES, FINITE, ING, PREPOSITIONS, PRONOUNS, SMALL

_TOKEN = re.compile(r"\w+(?:['-]\w+)*|[^\w\s]")
_EMPTY = frozenset(
    "thing things bit day days week weeks month year years time times way lot moment minute minutes hour "
    "hours "
    "morning evening afternoon night today tomorrow point case fact kind sort question session talk chat "
    "idea "
    "place side first second rest end half something anything everything goal conversation "
    "conversations".split()
)
_OPENERS = frozenset("my our the his her their this that a an these those".split())
_BOUNDARY = (SMALL | AUXILIARIES) - {"own", "other", "new", "old"}
_NOT_GERUND = frozenset(
    "going being having getting doing during something anything everything nothing morning evening according "
    "king thing bring ring sing spring string wing looking trying wanting hoping thinking feeling making "
    "interesting boring amazing annoying coming willing".split()
)
_GERUND_STOPS = frozenset(
    "and but or because so if when while which who that since until before i i'm".split()
)


def key_noun_phrase(text: str) -> str | None:
    """The best of the phrases found, still in the first person; None if there is none of one to six words."""
    tokens = _TOKEN.findall(text)[:80]
    lows = [token.lower() for token in tokens]
    found = [*_gerund_phrases(tokens, lows), *_noun_phrases(tokens, lows)]
    if not found:
        return None
    best = max(found, key=lambda scored: (scored[0], scored[1]))
    return best[2]


def _gerund_phrases(tokens: Sequence[str], lows: Sequence[str]) -> list[tuple[int, int, str]]:
    out = []
    for place, low in enumerate(lows):
        if low in _NOT_GERUND or low not in ING:
            continue
        before = lows[place - 1] if place else ""
        if before not in (
            "about",
            "of",
            "from",
            "stop",
            "with",
            "at",
            "avoid",
            "keep",
            "hate",
            "start",
            "quit",
            "",
            "by",
        ):
            continue
        end = place + 1
        while (
            end < len(lows) and end - place < 6 and lows[end][0].isalnum() and lows[end] not in _GERUND_STOPS
        ):
            end += 1
        if end < len(lows) and lows[end][0].isalnum() and lows[end] not in _GERUND_STOPS:
            continue
        end = _without_tail(lows, place, end)
        if end - place >= 2:
            out.append((6, place, " ".join(tokens[place:end])))
    return out


def _noun_phrases(tokens: Sequence[str], lows: Sequence[str]) -> list[tuple[int, int, str]]:
    out = []
    for place, low in enumerate(lows):
        if low not in _OPENERS:
            continue
        end = _noun_phrase_end(lows, place)
        if end - place < 2 or lows[end - 1] in _EMPTY:
            continue
        score = {"my": 4, "our": 4, "the": 3, "this": 2, "her": 2, "his": 2, "their": 2}.get(low, 1)
        if place and lows[place - 1] in ("about", "with", "for", "of"):
            score += 1
        out.append((score, place, " ".join(tokens[place:end])))
    return out


def _noun_phrase_end(lows: Sequence[str], start: int) -> int:
    """Where the words that go with the determiner end: before a small word, a verb or a mark."""
    end = start + 1
    while end < len(lows) and end - start < 5 and lows[end][0].isalnum():
        low = lows[end]
        if low in _BOUNDARY or low in PREPOSITIONS or low in PRONOUNS:
            break
        if end > start + 1 and (low in FINITE or low in ING or low.endswith(("ed", "n't", "ly"))):
            break
        end += 1
    return end


def _without_tail(lows: Sequence[str], start: int, end: int) -> int:
    while (
        end > start
        and lows[end - 1] in SMALL
        and lows[end - 1] not in ("it", "him", "her", "them", "me", "no", "yes")
    ):
        end -= 1
    return end
