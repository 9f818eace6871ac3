"""A commitment cut into sentences of words, and the phrases that lead up to a step or trail after it."""

import re
from collections.abc import Iterable

from bot.language.commitment.words import (
    LEAD_PHRASES,
    LEAD_WORDS,
    LEFT_OVER_HEAD,
    LEFT_OVER_TAIL,
    TAIL_PHRASES,
)
from bot.language.timing.words import MONTH, WEEKDAY

CUT = "\ue000"  # stands where a time was taken out
_WORD = re.compile(r"[^\s,.!?;:…—–()\"“”\ue000]+(?:[.:,'][^\s,.!?;:…—–()\"“”\ue000]+)*|[,.!?;:…—–()]|\ue000")
_SENTENCE_END = frozenset(".!?;…()")
_LIKE_COMMAS = frozenset(":—–-")
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "st", "fr", "prof"})
_MAX_WORDS = 300  # a step is near the start or it is none; this bounds the work on a wall of text

Words = list[str]
Low = tuple[str, ...]
Phrases = dict[str, tuple[Low, ...]]


def by_first_word(phrases: Iterable[Low]) -> Phrases:
    """The phrases by their first word, longest first."""
    table: dict[str, tuple[Low, ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        table[phrase[0]] = (*table.get(phrase[0], ()), phrase)
    return table


def phrase_at(low: Low, at: int, phrases: Phrases) -> int:
    """How many words the longest of the phrases takes up here; 0 where none fits."""
    for phrase in phrases.get(low[at], ()) if at < len(low) else ():
        if low[at : at + len(phrase)] == phrase:
            return len(phrase)
    return 0


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces.append(text[at:start].replace(CUT, " "))
        at = max(at, end)
    pieces.append(text[at:].replace(CUT, " "))
    return f" {CUT} ".join(pieces)


def sentences_of(text: str) -> list[Words]:
    sentences: list[Words] = [[]]
    for word in _WORD.findall(text)[:_MAX_WORDS]:
        if word not in _SENTENCE_END:
            sentences[-1].append("," if word in _LIKE_COMMAS else word.replace("’", "'"))
        elif word != "." or not sentences[-1] or sentences[-1][-1].lower() not in _TITLES:
            sentences.append([])
    kept: list[Words] = []
    for sentence in sentences:
        if any(word not in (",", CUT) for word in sentence):
            kept.append(sentence)
        elif kept and CUT in sentence and len(kept[-1]) < 7:
            kept[-1].append(CUT)  # "Gutters. Tomorrow.": the time is of what was named before it
    return kept


def low_of(words: Words) -> Low:
    return tuple(word.lower() for word in words)


_LEADS = by_first_word(LEAD_PHRASES)
_TAILS = by_first_word(TAIL_PHRASES)
_TAIL_SET = frozenset(TAIL_PHRASES)
_LONGEST_TAIL = max(map(len, TAIL_PHRASES))


def past_leads(low: Low, at: int) -> int:
    """Past the words that only lead up: "ok so", "I promise", "the plan", commas and cut times."""
    while at < len(low):
        size = phrase_at(low, at, _LEADS) or (low[at] in LEAD_WORDS or low[at] in (",", CUT, "-"))
        if not size:
            return at
        at += int(size)
    return at


def is_tail(low: Low, at: int) -> bool:
    """Is all that follows an aside: "promise", "no excuses"?"""
    while at < len(low) and low[at] == CUT:
        at += 1
    size = phrase_at(low, at, _TAILS)
    return bool(size) and all(word == CUT for word in low[at + size :])


_PUTS = frozenset("put puts putting turn switch try carry keep log hang move hold leave get have".split())


def _is_phrasal(low: Low, at: int) -> bool:
    """ "put the music on": the last word is of the verb."""
    if low[at] == "at":
        return low[at - 1] in ("looked", "look", "looking")
    return low[at] == "on" and at > 1 and (low[at - 1] in ("it", "them") or bool(_PUTS & {*low[:2]}))


def trimmed(words: Words) -> Words:
    """Without asides at the end and joints left over at either end."""
    words = [word for word in words if word != CUT]
    low = low_of(words)
    first, last = 0, len(words)
    while first < last:
        sizes = range(min(_LONGEST_TAIL, last - first - 1), 0, -1)
        tail = next((size for size in sizes if low[last - size : last] in _TAIL_SET), 0)
        tail = tail or int(low[last - 1] in LEFT_OVER_TAIL and not _is_phrasal(low, last - 1))
        if tail:
            last -= tail
        elif low[first] in LEFT_OVER_HEAD:
            first += 1
        else:
            break
    return words[first:last]


# --- things ---

THINGS = frozenset("the my that this a an those these our his her".split())
_OWNERS = frozenset("their your some any all both two three every each no one mr mrs ms miss dr sir".split())


def with_article(thing: Words) -> Words:
    """ "sign board" is "the sign board" once it is no longer a heading; names and numbers stay."""
    head = thing[0] if thing else ""
    low = head.lower()
    bare = low in THINGS | _OWNERS or head[1:] != head[1:].lower() or not head.isalpha()
    if bare or len(thing) < 2 or low.endswith(("'s", "s'")):
        return thing
    opening = head.istitle() and low not in MONTH and low not in WEEKDAY
    return ["the", low if opening else head, *thing[1:]]
