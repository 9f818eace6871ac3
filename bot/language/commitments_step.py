"""The step in a commitment: the action in the person's own words, free of its time and of the way up to it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.language.commitments_forms import in_base_form, is_bare_thing, led_by_participle, named_by_noun, own_part
from bot.language.commitments_text import (
    CUT, Low, Words, by_first_word, is_tail, low_of, past_leads, phrase_at, sentences_of, trimmed, without,
)
from bot.language.commitments_verbs import base_of_gerund, base_of_participle
from bot.language.commitments_words import (
    AFTER_COMMA, BE_DOING, BREAK_WORDS, LEAD_WORDS, PROMISES, SPELL_OUT, SUBORDINATE, VERBS,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way of taking the step out of the message: how much speaks for it, and how to word it."""

    weight: float
    word: Callable[[], Words]


def step_of(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The action as an instruction to oneself; the whole text, tidied, where no action can be made out."""
    sentences = sentences_of(without(text, spans))
    readings = [reading for sentence in sentences for reading in _readings(sentence)]
    readings.sort(key=lambda reading: -reading.weight)
    for reading in readings:
        words = trimmed(reading.word())
        if words:
            return _spelt_out(words)
    return _spelt_out(trimmed([word for sentence in sentences for word in sentence]))


def _spelt_out(words: Words) -> str:
    spelt = [SPELL_OUT.get(word.lower(), word) for word in words]
    if spelt and spelt[0].lower() in _LOWERED:
        spelt[0] = spelt[0].lower()
    return " ".join(spelt).replace(" ,", ",")


_LOWERED = VERBS | {"a", "an", "the", "my", "our", "some", "two", "three", "all", "both"}


# --- readings ---------------------------------------------------------------------------------------------------

_PROMISES = by_first_word(PROMISES)
_BE_DOING = by_first_word(BE_DOING)
_ANYWHERE = frozenset({"i'll", "ill", "i", "i'm", "im", "imma", "ima", "gonna", "gunna", "that's", "thats", "is", "will",
                       "would", "are"})
_NOT_MINE = frozenset({"is", "will", "would", "are"})  # "is to", "will be to": someone else's as often as mine
_WEAK = frozenset({"could", "might", "may", "should", "can", "would", "i'd"})
_NOT_DOING = frozenset("am was were had did didn't don't dont said told thought knew went got know think guess mean "
                       "feel hope wish need want just also never see suppose reckon like love hate believe can't "
                       "cant couldn't won't haven't met promise swear".split())
_WITH_TIME = 1.0  # the time stands in the sentence of the step more often than elsewhere
_DEADLINES = frozenset("deadline cut-off cutoff target limit date day slot".split())
_EMPTY = frozenset({("do", "it"), ("do", "that"), ("do", "this"), ("do",), ("be",), ("have", "to"), ("start",)})


def _readings(sentence: Words) -> list[Reading]:
    low = low_of(sentence)
    found = [reading for at in range(len(low)) if (reading := _promise_at(sentence, low, at))]
    opening = _opening(sentence, low)
    return [*found, opening] if opening else found


def _promise_at(sentence: Words, low: Low, at: int) -> Reading | None:
    """The step after "I'll", "I'm ...ing", "I ..." at this word."""
    word = low[at]
    size, weight = 0, 0.0
    if word in _PROMISES and (word in _ANYWHERE or _is_fresh(low, at)) and (size := phrase_at(low, at, _PROMISES)):
        weight = 3.2 if low[at + size - 1] in _WEAK else 5.0
        if word in _NOT_MINE and (size < 2 or not _is_fresh(low, at) and not _doing_next(low, at + size)):
            return None
    elif word in _BE_DOING and (size := phrase_at(low, at, _BE_DOING)) and _gerund_next(low, at + size):
        weight = 4.5
    elif word == "i" and _doing_next(low, at + 1):
        size, weight = 1, 3.0 if low[at + 1] == "have" else 4.0
    elif CUT in low and (size := _have_done(low, at)):
        weight = 4.0
    elif word == "for" and at and low[at - 1] in _DEADLINES and _gerund_next(low, at + 1):
        size, weight = 1, 4.5
    if not weight or not _goes_on(low, at + size):
        return None
    weight += _WITH_TIME * (CUT in low)
    weight -= 4.0 * (at > 0 and low[at - 1] in SUBORDINATE) + _emptiness(low, at + size)
    return Reading(weight, lambda: _worded(sentence, at, at + size))


def _have_done(low: Low, at: int) -> int:
    """ "by Friday I have told her": with a time, what is done by then is what they will do."""
    size = 2 if low[at:at + 2] == ("i", "have") else int(low[at] in ("i've", "ive"))
    return size if size and at + size < len(low) and base_of_participle(low[at + size]) else 0


def _is_fresh(low: Low, at: int) -> bool:
    """Does a clause begin here?"""
    return at == 0 or low[at - 1] in (",", CUT, "so", "and", "but", "then") or past_leads(low, 0) >= at


def _goes_on(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and low[at] not in ("and", "but", "or", "i", "not")


def _emptiness(low: Low, at: int) -> float:
    """ "I'll ask." and "I'll do it" say less than the sentence that follows them."""
    at = past_leads(low, at)
    end = next((place for place in range(at, len(low)) if low[place] == ","), len(low))
    body = tuple(word for word in low[at:end] if word != CUT and word not in LEAD_WORDS)
    return 2.0 if body in _EMPTY else 0.5 if len(body) == 1 else 0.0


def _gerund_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and base_of_gerund(low[at], at_head=True) is not None


def _doing_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    word = low[at] if at < len(low) else ""
    if word == "have":
        return not (at + 1 < len(low) and base_of_participle(low[at + 1]))
    return word in VERBS or (word.isalpha() and word not in _NOT_DOING and base_of_participle(word) is None)


def _opening(sentence: Words, low: Low) -> Reading | None:
    """The sentence read from its start: an instruction, a "...ing", or the bare thing itself."""
    start = past_leads(low, 0)
    if start >= len(low):
        return None
    head = low[start]
    if head in VERBS and low[start + 1:start + 2] not in (("i",), ("is",)) and not _gives_time(low, start):
        return Reading(4.2 - _emptiness(low, start) + _WITH_TIME * (CUT in low), lambda: in_base_form(_body(sentence[start:])))
    if base_of_gerund(head, at_head=True):
        return Reading(4.2 + _WITH_TIME * (CUT in low), lambda: in_base_form(_body(sentence[start:])))
    plain = 1.0 + _WITH_TIME * (CUT in low) + 0.1 * min(len(low) - start, 8) - 2.0 * bool({"was", "were", "had", "didn't"} & set(low)) - 2.0 * (head in ("no", "not", "because") or head in SUBORDINATE)
    return Reading(plain, lambda: _plain(sentence[start:]))


def _gives_time(low: Low, at: int) -> bool:
    return low[at:at + 3] == ("give", "me", CUT)


def _plain(words: Words) -> Words:
    """A sentence without "I": what the speaker has to do for it to come true, or the thing named."""
    body = trimmed(_body(words))
    kept = [word for word in body if word != ","]
    if not kept:
        return kept
    head = body[:body.index(",")] if "," in body else kept
    own = own_part(head if len(head) > 2 else kept)
    if own or not is_bare_thing(low_of(kept)):
        return own or kept
    return led_by_participle(head if len(head) > 1 else kept) or led_by_participle(kept) or named_by_noun(kept)


# --- wording ----------------------------------------------------------------------------------------------------


def _worded(sentence: Words, at: int, start: int) -> Words:
    start += low_of(sentence[start:start + 1]) == ("first",)
    words = in_base_form(_body(sentence[start:]))
    low = low_of(sentence[at:start])
    if low[-2:] == ("going", "to") and words and words[0].lower() in _THINGS:
        words = ["go", "to", *words]
    elif low[-1:] == ("is",) or (low[:1] in (("i've",), ("ive",)) or low == ("i", "have")):
        words = in_base_form(["have", *words]) if low[-1:] != ("is",) else named_by_noun(words) if words else words
    before = sentence[:at]
    return [*_with_object(words, _fronted(before)), *_setting(before)] if words else words


def _body(words: Words) -> Words:
    """The step from its first word to where remarks on it begin."""
    low = low_of(words)
    kept: Words = []
    start = past_leads(low, 0)
    for place in range(start, len(words)):
        word = low[place]
        if kept and (word in BREAK_WORDS or (word == "," and _remark_follows(low, place + 1))):
            break
        if word != "," or (kept and kept[-1] != ","):
            kept.append(words[place])
    return kept


def _remark_follows(low: Low, at: int) -> bool:
    coming = [later for later in low[at:at + 6] if later != CUT][:2]
    aside = coming[:1] == ["and"] and coming[1:] and coming[1] in _ASIDES
    return bool(coming) and (coming[0] in AFTER_COMMA or aside) or is_tail(low, at)


_ASIDES = frozenset("it'll it it's that's thats that by he she they he's she's they're no not".split())



_THINGS = frozenset("the my that this a an those these our his her".split())
_PLACES = frozenset("at in with from on to for by during over".split())
_JOINTS = frozenset("and or so but then no not yes".split())
_SMALL_VERBS = 2  # "hand in", "read": a verb and its particle, with no object of its own


def _last_clause(before: Words) -> Words:
    """The words just before the promise, from the last comma that has words after it, or the last "but"."""
    words = list(before)
    while words and words[-1] in (",", CUT):
        words.pop()
    cut = max((place + 1 for place, word in enumerate(words) if word.lower() in (",", "but", "so")), default=0)
    return [word for word in words[cut:] if word not in (",", CUT)]


def _fronted(before: Words) -> Words:
    """A thing named ahead of the sentence that does something with it: "the letter to my daughter, I write it"."""
    words = _last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    head = low[start] if start < len(low) else ""
    is_thing = head and head not in SUBORDINATE | _PLACES | _JOINTS and is_bare_thing(low[start:])
    return words[start:] if is_thing and len(low) - start <= 10 else []


def _with_object(words: Words, front: Words) -> Words:
    if not front:
        return words
    place = next((at for at, word in enumerate(words[:4]) if word.lower() in ("it", "them", "that")), None)
    if place:
        return [*words[:place], *front, *words[place + 1:]]
    alone = len(words) == 1 or (len(words) == _SMALL_VERBS and words[1].lower() in ("in", "out", "up", "off", "on"))
    return [*words, *front] if alone else words


def _setting(before: Words) -> Words:
    """Where, or on what occasion, when said ahead: "at the stand-up I'll ask", "whenever I catch myself I'll stop"."""
    words = _last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    if not low[start:]:
        return []
    if low[start] == "whenever" and low[start + 1:start + 2] in (("i",), ("i'm",), ("im",), ("my",)):
        return ["when", *words[start + 1:]]
    place = low[start] in _PLACES and 2 <= len(low) - start <= 7 and low[start + 1] in _THINGS
    return words[start:] if place and is_bare_thing(low) and low[-1] not in LEAD_WORDS else []
