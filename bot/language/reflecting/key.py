"""Finds the charged phrase of a message: what the person wants to look at, in their own few words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.language.reflecting.words import AUXILIARIES, BASES, FINITE, ING, PREPOSITIONS, SMALL

_TOKEN = re.compile(r"\w+(?:['-]\w+)*|[^\w\s]")
_LONGEST = 80
_MOST_WORDS = 6
_SCORES = {
    "my": 4,
    "our": 4,
    "the": 3,
    "this": 2,
    "her": 2,
    "his": 2,
    "their": 2,
    "that": 1,
    "a": 1,
    "an": 1,
    "those": 1,
}
_GERUND_SCORE = 6
_TOPIC_SCORE = 3
_LEANING = frozenset({"about", "with", "for", "of", "around", "over"})
_BEFORE_A_TOPIC = frozenset({"about", "around", "with", "over"})
_BEFORE_A_GERUND = frozenset("about of from stop with at avoid keep hate start quit by without".split())
# These name nothing when they end a phrase.
_EMPTY = frozenset(
    "thing things bit day days week weeks month months year years time times way lot moment minute minutes "
    "hour hours "
    "morning evening afternoon night today tomorrow point case fact kind sort question session talk "
    "chat idea place "
    "side first second third rest end half something anything everything goal conversation conversations one "
    "two three "
    "best worst same other others entire whole only main next last new old big real right wrong flexible "
    "better good few "
    "fine great bad sure ready hello thanks nothing none done sorry okay well help "
    "bye goodbye weekly daily always often never kinda".split()
)
_NOT_GERUND = frozenset(
    "going being having getting doing during something anything everything nothing morning evening "
    "according looking "
    "trying wanting hoping thinking feeling making interesting boring amazing annoying coming willing "
    "meaning".split()
)
_GERUND_STOPS = frozenset(
    "and but or as because so if when while which who that since until before i i'm".split()
)
_TAIL_KEPT = frozenset("it him her them me no yes".split())
_ADVERB_TAIL = frozenset("rather again soon altogether properly please tbh really together".split())


def key_noun_phrase(text: str) -> str | None:
    """The best of the phrases found, still in the first person; None if there is none of one to six words."""
    tokens = _TOKEN.findall(text)[:_LONGEST]
    lows = [token.lower() for token in tokens]
    if _is_a_topic_alone(lows):
        return " ".join(tokens)
    found = [*_gerund_phrases(lows), *_noun_phrases(lows), *_topics(lows)]
    if not found:
        return None
    _, start, end = max(found)
    return " ".join(tokens[start:end])


def _is_a_topic_alone(lows: Sequence[str]) -> bool:
    """ "Boundaries", "lack of sleep": a short message that is nothing but the thing itself."""
    if not 1 <= len(lows) <= 3 or not all(low[0].isalpha() for low in lows):
        return False
    inner = lows[1:-1]
    return all(low in SMALL - AUXILIARIES or low not in SMALL for low in inner) and not any(
        low in SMALL or low in FINITE or low in BASES or low in _EMPTY for low in (lows[0], lows[-1])
    )


def _gerund_phrases(lows: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """ "Saying no to Karen": what they do or dread, where it ends with the sentence or the clause."""
    for place, low in enumerate(lows):
        if low not in ING or low in _NOT_GERUND or (place and lows[place - 1] not in _BEFORE_A_GERUND):
            continue
        end = place + 1
        while end < len(lows) and end - place < _MOST_WORDS and _goes_on(lows[end]):
            end += 1
        if (end < len(lows) and _goes_on(lows[end])) or not AUXILIARIES.isdisjoint(lows[place:end]):
            continue
        end = _without_tail(lows, place, end)
        if end - place >= 2:
            yield _GERUND_SCORE, place, end


def _goes_on(low: str) -> bool:
    return low[0].isalnum() and low not in _GERUND_STOPS


def _noun_phrases(lows: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    for place, low in enumerate(lows):
        if low not in _SCORES or (low == "that" and _is_verb_like(lows, place + 1)):
            continue
        end = _without_tail(lows, place, _noun_phrase_end(lows, place))
        if end - place >= 2 and lows[end - 1] not in _EMPTY:
            yield _SCORES[low] + (place > 0 and lows[place - 1] in _LEANING), place, end


def _topics(lows: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """ "... talk about money": one or two words at the end of a clause that need no "the"."""
    for place, low in enumerate(lows[:-1]):
        if low not in _BEFORE_A_TOPIC:
            continue
        end = place + 1
        while end < len(lows) and end - place < 4 and lows[end][0].isalpha() and lows[end] not in SMALL:
            end += 1
        ends_there = (
            end == len(lows) or not lows[end][0].isalnum() or lows[end] in ("and", "at", "in", "on", "when")
        )
        if ends_there and end > place + 1 and lows[end - 1] not in _EMPTY and lows[place + 1] not in ING:
            yield _TOPIC_SCORE, place + 1, end


def _is_verb_like(lows: Sequence[str], place: int) -> bool:
    return place >= len(lows) or lows[place] in FINITE or lows[place] in AUXILIARIES


def _noun_phrase_end(lows: Sequence[str], start: int) -> int:
    """Where the words that go with the determiner end: before a small word, a verb or a mark."""
    end = start + 1
    while end < len(lows) and end - start < 5 and lows[end][0].isalnum():
        if lows[end] in SMALL or (end > start + 1 and _begins_the_verb(lows, end)):
            break
        end += 1
    return end


def _begins_the_verb(lows: Sequence[str], place: int) -> bool:
    """ "the board understands debt" stops at the verb; "the betting shops" at the end of a clause does not."""
    low = lows[place]
    ends_there = (
        place + 1 == len(lows) or not lows[place + 1][0].isalnum() or lows[place + 1] in ("and", "or", "but")
    )
    if low in ING or (low in FINITE and low.endswith("s")):
        return not ends_there
    if low in BASES and not ends_there and lows[place - 1].endswith(("s", "people", "team", "staff")):
        return True
    return (
        low in FINITE
        or low.endswith(("ed", "n't"))
        or (low.endswith("ly") and low not in ("family", "supply", "reply"))
    )


def _without_tail(lows: Sequence[str], start: int, end: int) -> int:
    while (
        end > start
        and lows[end - 1] not in _TAIL_KEPT
        and (lows[end - 1] in SMALL or lows[end - 1] in _ADVERB_TAIL or lows[end - 1] in PREPOSITIONS)
    ):
        end -= 1
    return end
