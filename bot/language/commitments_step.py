"""The step in a commitment: the action in the person's own words, free of its time and of the way up to it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.language.commitments_verbs import base_of_gerund, base_of_participle, is_done_word
from bot.language.commitments_words import (
    AFTER_COMMA, BE_DOING, BREAK_WORDS, LEAD_PHRASES, LEAD_WORDS, LEFT_OVER_HEAD, LEFT_OVER_TAIL, PROMISES,
    SPELL_OUT, SUBORDINATE, TAIL_PHRASES, VERBS,
)

_CUT = "\ue000"  # stands where a time was taken out
_TOKEN = re.compile(r"[^\s,.!?;:…—–()\"“”\ue000]+(?:[.:,'][^\s,.!?;:…—–()\"“”\ue000]+)*|[,.!?;:…—–()]|\ue000")
_SENTENCE_END = frozenset(".!?;:…—–-()") | {"..", "..."}
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "st", "fr", "prof"})
_MAX_WORDS = 400

Words = list[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way of taking the step out of the message, and how much speaks for it."""

    weight: float
    words: Words


def step_of(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The action as an instruction to oneself; the whole text, tidied, where no action can be made out."""
    sentences = _sentences(_without(text, spans))
    readings = [reading for sentence in sentences for reading in _readings(sentence)]
    best = max(readings, key=lambda reading: reading.weight, default=None)
    words = best.words if best else [word for sentence in sentences for word in sentence]
    return _spelt_out(_trimmed(words))


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces.append(text[at:start])
        at = max(at, end)
    pieces.append(text[at:])
    return f" {_CUT} ".join(piece.replace(_CUT, " ") for piece in pieces)


def _sentences(text: str) -> list[Words]:
    sentences: list[Words] = [[]]
    for word in _TOKEN.findall(text)[:_MAX_WORDS]:
        ends = word in _SENTENCE_END and not (word == "." and sentences[-1] and sentences[-1][-1].lower() in _TITLES)
        if ends:
            sentences.append([])
        elif word != ".":
            sentences[-1].append(word.replace("’", "'"))
    return [sentence for sentence in sentences if any(word not in (",", _CUT) for word in sentence)]


def _low(words: Words) -> tuple[str, ...]:
    return tuple(word.lower() for word in words)


def _starts(low: tuple[str, ...], at: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """How many words the longest of the phrases takes up here; 0 where none fits."""
    return next((len(phrase) for phrase in phrases if low[at:at + len(phrase)] == phrase), 0)


# --- readings ---------------------------------------------------------------------------------------------------

_PROMISE_STARTS = frozenset(phrase[0] for phrase in PROMISES)
_BE_STARTS = frozenset(phrase[0] for phrase in BE_DOING)
_ANYWHERE = frozenset({"i'll", "ill", "i", "i'm", "im", "imma", "ima", "gonna", "gunna"})
_NOT_DOING = frozenset("am was were had did didn't don't dont have've said told thought knew went got have do know "
                       "think guess mean feel hope wish need want just also never always see suppose reckon like "
                       "love hate believe get can't cant couldn't won't haven't find keep met".split())
_DOING_TOO = frozenset({"get", "see", "find", "keep", "have", "do"})
_FINITE = frozenset("is are was were isn't aren't wasn't has had didn't won't can't it's that's".split())


def _readings(sentence: Words) -> list[Reading]:
    low = _low(sentence)
    found = [reading for at in range(len(low)) if (reading := _promise_at(sentence, low, at))]
    opening = _opening(sentence, low)
    return [*found, opening] if opening else found


def _promise_at(sentence: Words, low: tuple[str, ...], at: int) -> Reading | None:
    """The step after "I'll", "I'm ...ing", "I ..." at this word."""
    word = low[at]
    fresh = at == 0 or low[at - 1] in (",", _CUT, "so", "and", "but", "then") or all(
        before in LEAD_WORDS or before in (",", _CUT) for before in low[:at])
    size = _starts(low, at, PROMISES) if word in _PROMISE_STARTS and (fresh or word in _ANYWHERE) else 0
    weight, body = 0.0, sentence[at + size:]
    if size:
        weight = 5.0 if low[at:at + size][-1] not in ("could", "might", "may", "should", "can") else 4.0
    elif word in _BE_STARTS and (size := _starts(low, at, BE_DOING)) and _gerund_next(low, at + size):
        weight, body = 4.5, sentence[at + size:]
    elif word == "i" and _doing_next(low, at + 1):
        weight, body = 4.0, sentence[at + 1:]
    if not weight or not body:
        return None
    weight -= 4.0 * (at > 0 and low[at - 1] in SUBORDINATE)
    front = _fronted(sentence[:at])
    return Reading(weight, _with_object(_in_base_form(_body(body)), front))


def _gerund_next(low: tuple[str, ...], at: int) -> bool:
    while at < len(low) and (low[at] in LEAD_WORDS or low[at] == _CUT):
        at += 1
    return at < len(low) and base_of_gerund(low[at], at_head=True) is not None


def _doing_next(low: tuple[str, ...], at: int) -> bool:
    while at < len(low) and (low[at] in LEAD_WORDS or low[at] == _CUT):
        at += 1
    word = low[at] if at < len(low) else ""
    if word in VERBS or word in _DOING_TOO:
        return True
    return word.isalpha() and word not in _NOT_DOING and base_of_participle(word) is None


def _opening(sentence: Words, low: tuple[str, ...]) -> Reading | None:
    """The sentence read from its start: an instruction, a "...ing", or the bare thing itself."""
    start = _past_leads(low, 0)
    body = sentence[start:]
    if not body:
        return None
    head = low[start]
    if head in VERBS and "i" not in low[start + 1:start + 2]:
        return Reading(4.2, _body(body))
    if base_of_gerund(head, at_head=True):
        return Reading(4.2, _in_base_form(_body(body)))
    words = _trimmed(_body(body))
    plain = 1.0 - 1.0 * bool(_FINITE & set(low)) + 0.1 * min(len(words), 6)
    plain -= 2.0 * (low[start:start + 1] in (("no",), ("not",)) or head in SUBORDINATE)
    return Reading(plain, _in_base_form(words)) if words else None


def _past_leads(low: tuple[str, ...], at: int) -> int:
    """Past the words that only lead up: "ok so", "I promise", "the plan", commas and cut times."""
    while at < len(low):
        size = _starts(low, at, LEAD_PHRASES) or (low[at] in LEAD_WORDS or low[at] in (",", _CUT, "-"))
        if not size:
            return at
        at += int(size)
    return at


def _body(words: Words) -> Words:
    """The step from its first word to where remarks on it begin."""
    low = _low(words)
    at = _past_leads(low, 0)
    kept: Words = []
    for place in range(at, len(words)):
        word = low[place]
        following = next((later for later in low[place + 1:] if later != _CUT), "")
        if word == "," and (following in AFTER_COMMA or _is_tail(low, place + 1)) and kept:
            break
        if word in BREAK_WORDS and kept:
            break
        if word not in (",", _CUT) or word == _CUT:
            kept.append(words[place])
    return kept


def _is_tail(low: tuple[str, ...], at: int) -> bool:
    while at < len(low) and low[at] == _CUT:
        at += 1
    size = _starts(low, at, TAIL_PHRASES)
    return bool(size) and at + size >= len(low)


def _in_base_form(words: Words) -> Words:
    """ "be doing my stretches", "have read chapter 4", "have the loft cleared" as instructions."""
    words = [word for word in words if word != _CUT]
    low = _low(words)
    if not low:
        return words
    if low[0] == "be" and len(low) > 1 and (base := base_of_gerund(low[1], at_head=True)):
        return [base, *words[2:]]
    if base := base_of_gerund(low[0], at_head=True):
        return _and_so_on(base, words)
    return _perfect(words, low) if low[0] in ("have", "'ve", "ve") and len(low) > 1 else words


def _and_so_on(base: str, words: Words) -> Words:
    """ "sitting down and making a list": the later verb takes the same form."""
    rest = [(base_of_gerund(word) or word) if before.lower() in ("and", "n", "&") else word
            for before, word in zip(words, words[1:], strict=False)]
    return [base, *rest]


def _perfect(words: Words, low: tuple[str, ...]) -> Words:
    at = 1 + (low[1] in LEAD_WORDS or low[1] == "already")
    base = base_of_participle(low[at]) if at < len(low) else None
    if base:
        rest = low[at:]
        return ["finish" if base == "do" else base, *words[at + 1:]] if rest else words
    last = low[-1]
    if is_done_word(last):
        return ["finish", *words[1:-1]]
    base = base_of_participle(last) if len(low) > 2 else None
    return [base, *words[1:-1]] if base else words


def _fronted(before: Words) -> Words:
    """A thing named ahead of the sentence that does something with it: "the letter to my daughter, I write it"."""
    words = [word for word in before if word not in (",", _CUT)]
    low = _low(words)
    start = _past_leads(low, 0)
    is_thing = low[start:start + 1] and low[start] in ("the", "my", "that", "this", "a", "an", "those", "these", "our")
    return words[start:] if is_thing and not _FINITE & set(low) and "i" not in low else []


def _with_object(words: Words, front: Words) -> Words:
    if not front or not words:
        return words
    place = next((at for at, word in enumerate(words[:4]) if word.lower() in ("it", "them", "that", "this")), None)
    if place is not None and place > 0:
        return [*words[:place], *front, *words[place + 1:]]
    return [*words, *front] if len(words) == 1 or words[-1].lower() == "do" else words


# --- tidying ----------------------------------------------------------------------------------------------------


def _trimmed(words: Words) -> Words:
    """Without asides at the end and joints left over at either end."""
    words = [word for word in words if word not in (",", _CUT)]
    while words:
        low = _low(words)
        tail = next((size for size in range(1, 6) if low[-size:] in _TAILS and size < len(low)), 0)
        if not tail and low[-1] in LEFT_OVER_TAIL:
            tail = 1
        if tail:
            words = words[:-tail]
        elif low[0] in LEFT_OVER_HEAD:
            words = words[1:]
        else:
            break
    return words


_TAILS = frozenset(TAIL_PHRASES)


def _spelt_out(words: Words) -> str:
    return " ".join(SPELL_OUT.get(word.lower(), word) for word in words)
