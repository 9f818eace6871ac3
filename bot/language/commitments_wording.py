"""How a step is worded once it is found: up to the remarks on it, with what was named ahead of it."""

from bot.language.commitments_forms import (
    in_base_form,
    is_bare_thing,
    led_by_participle,
    named_by_noun,
    own_part,
)
from bot.language.commitments_text import CUT, Low, Words, is_tail, low_of, past_leads, trimmed
from bot.language.commitments_verbs import base_of_gerund, base_of_participle
from bot.language.commitments_words import AFTER_COMMA, BREAK_WORDS, LEAD_WORDS, SUBORDINATE, VERBS


def from_statement(words: Words) -> Words:
    """A sentence without "I": what the speaker has to do for it to come true, or the thing named."""
    body = trimmed(body_of(words))
    kept = [word for word in body if word != ","]
    if not kept:
        return kept
    head = _before_remark(words)
    own = own_part(head) or own_part(kept)
    if own or not is_bare_thing(low_of(kept)):
        return own or kept
    at = body.index(",") if "," in body else len(body)
    late = base_of_participle(low_of(body)[at + 1]) if at + 1 < len(body) else None  # "two pages, written"
    return led_by_participle(head) or (led_by_participle(kept) if late else None) or named_by_noun(kept)


def _before_remark(words: Words) -> Words:
    """The statement up to its first comma, if that is more than a word or two."""
    said = [word for word in words if word != CUT]
    head = said[: said.index(",")] if "," in said[2:] and "," not in said[:2] else said
    return trimmed([word for word in head if word != ","])


def worded(sentence: Words, at: int, start: int) -> Words:
    start += low_of(sentence[start : start + 1]) == ("first",) and low_of(
        sentence[start + 1 : start + 2]
    ) != ("of",)
    words = in_base_form(body_of(sentence[start:]))
    low = low_of(sentence[at:start])
    if low[-2:] == ("going", "to") and words and words[0].lower() in _THINGS:
        words = ["go", "to", *words]
    elif low[-1:] == ("is",) or (low[:1] in (("i've",), ("ive",)) or low == ("i", "have")):
        words = (
            in_base_form(["have", *words])
            if low[-1:] != ("is",)
            else named_by_noun(words)
            if words
            else words
        )
    before = sentence[:at]
    return [*_with_object(words, _fronted(before)), *_setting(before)] if words else words


def body_of(words: Words) -> Words:
    """The step from its first word to where remarks on it begin."""
    low = low_of(words)
    kept: Words = []
    start = past_leads(low, 0)
    for place in range(start, len(words)):
        word = low[place]
        if kept and (word in BREAK_WORDS or (word == "," and _remark_follows(low, place))):
            break
        if word != "," or not _sets_off_a_time(low, place):
            kept.append(words[place])
    return kept


def _sets_off_a_time(low: Low, at: int) -> bool:
    """Is this one of the commas round a time, as in "I'll call, on Sunday, my aunt"?"""
    return low[at + 1 : at + 2] == (CUT,) or (at > 0 and low[at - 1] == CUT)


def _remark_follows(low: Low, at: int) -> bool:
    """Does the comma here close the step? A comma beside a time may only set the time off."""
    coming = [later for later in low[at + 1 : at + 7] if later not in (CUT, ",")][:2]
    if coming and coming[0] in _GOES_ON and _sets_off_a_time(low, at):
        return False
    if coming and not _sets_off_a_time(low, at) and not _continues(low, at, coming[0]):
        return True
    aside = coming[:1] == ["and"] and coming[1:] and coming[1] in _ASIDES
    return (bool(coming) and (coming[0] in AFTER_COMMA or aside)) or is_tail(low, at + 1)


def _continues(low: Low, at: int, word: str) -> bool:
    """A next action or item goes on after a comma; a detail ("on paper", "phone off") does not."""
    listed = bool({"and", "or", "n", "&"} & {*low[at + 1 : at + 10]}) and word not in _PLACES
    form = base_of_gerund(word) or base_of_participle(word)
    return listed or word in VERBS or form is not None or word in ("and", "then", "or")


_GOES_ON = frozenset("my the before after while until for straight our her his their".split())
_ASIDES = frozenset("it'll it it's that's thats that by he she they he's she's they're no not".split())


_THINGS = frozenset("the my that this a an those these our his her".split())
_PLACES = frozenset("at in with from on to for by during over".split())
_JOINTS = frozenset("every each and or so but then no not yes".split())
_SMALL_VERBS = 2  # "hand in", "read": a verb and its particle, with no object of its own


def _last_clause(before: Words) -> Words:
    """The words just before the promise, from the last comma that has words after it, or the last "but"."""
    words = list(before)
    while words and words[-1] in (",", CUT):
        words.pop()
    cut = max(
        (place + 1 for place, word in enumerate(words) if word.lower() in (",", "but", "so")), default=0
    )
    return [word for word in words[cut:] if word not in (",", CUT)]


def _fronted(before: Words) -> Words:
    """A thing named ahead of what is done with it: "the letter to my daughter, I write it"."""
    words = _last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    head = low[start] if start < len(low) else ""
    is_thing = (
        head
        and (head in _THINGS or head not in SUBORDINATE | _PLACES | _JOINTS)
        and is_bare_thing(low[start:])
    )
    return words[start:] if is_thing and len(low) - start <= 10 else []


def _with_object(words: Words, front: Words) -> Words:
    if not front:
        return words
    place = next((at for at, word in enumerate(words[:4]) if word.lower() in ("it", "them", "that")), None)
    if place and words[0].lower() == "do" and (led := led_by_participle(front)):
        return led  # "dishwasher fixed, I'll do it"
    if place:
        return [*words[:place], *front, *words[place + 1 :]]
    alone = len(words) == 1 or (
        len(words) == _SMALL_VERBS and words[1].lower() in ("in", "out", "up", "off", "on")
    )
    return [*words, *front] if alone else words


def _setting(before: Words) -> Words:
    """Where, or on what occasion, when said ahead: "at the stand-up I'll ask"."""
    words = _last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    if not low[start:]:
        return []
    if low[start] == "whenever" and low[start + 1 : start + 2] in (("i",), ("i'm",), ("im",), ("my",)):
        return ["when", *words[start + 1 :]]
    place = low[start] in _PLACES and 2 <= len(low) - start <= 7 and low[start + 1] in _THINGS
    return words[start:] if place and is_bare_thing(low) and low[-1] not in LEAD_WORDS else []
