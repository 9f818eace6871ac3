"""Other shapes of a step turned into an instruction: "have read it", "the form goes out", "a call to"."""

from itertools import pairwise

from bot.language.commitment.own_part import PARTICLES, led_by_participle
from bot.language.commitment.text import CUT, Low, Words, low_of
from bot.language.commitment.verbs import base_of_gerund, base_of_participle
from bot.language.commitment.words import LEAD_WORDS, VERBS
from bot.language.numbers import small_number

_ROUND_TO = (
    ("get", "round", "to"),
    ("go", "ahead", "and"),
    ("get", "around", "to"),
    ("get", "on", "with"),
    ("end", "up"),
    ("manage", "to"),
    ("try", "to"),
    ("try", "and"),
    ("make", "sure", "to"),
    ("remember", "to"),
    ("start", "by"),
    ("begin", "by"),
)
_FINITE = frozenset("will is are was were isn't aren't wasn't has had didn't won't can't it's that's".split())
_NOUN_VERBS = frozenset("email call text message visit".split())
_VISITED = frozenset(
    "dentist doctor doctors doctor's gp vet optician opticians bank barber barbers hairdresser library notary physio "
    "chemist pharmacy clinic surgery garage".split()
)
_GOES_TO = frozenset({"gym", "yoga", "pilates", "church", "swimming"})


def in_base_form(words: Words) -> Words:
    """ "be doing my stretches", "get round to making a will", "sitting down and writing" as instructions."""
    words = [word for word in words if word != CUT]
    low = low_of(words)
    if not low:
        return words
    size = 3 if low[:3] in _ROUND_TO else 2 if low[:2] in _ROUND_TO else int(low[0] in ("be", "try"))
    if size and low[size : size + 1] and low[size] in VERBS:
        return in_base_form(words[size:])
    if size and len(low) > size and base_of_gerund(low[size], at_head=True):
        return in_base_form(words[size:])
    if low[:3] in _ROUND_TO[:2]:
        return ["do", *words[3:]]
    if base := base_of_gerund(low[0], at_head=True):
        return _and_so_on(base, words)
    return _finished(words, low) if low[0] in ("have", "'ve", "ve") and len(low) > 1 else _joined(words)


def _and_so_on(base: str, words: Words) -> Words:
    """ "sitting down and making a list": the later verb takes the same form."""
    rest = [
        (base_of_gerund(word.lower()) or word) if before.lower() in ("and", "n", "&", ",") else word
        for before, word in pairwise(words)
    ]
    return [base, *_joined(rest)]


def _joined(words: Words) -> Words:
    """ "... and I ask", "... and then we do": the second subject is the first one."""
    kept: Words = []
    for word in words:
        after_and = kept and kept[-1].lower() in ("and", "n", "&", "then")
        if not (after_and and word.lower() in ("i", "we", "i'll", "ill", "we'll", "i'm", "im")):
            kept.append(word)
    return kept


def _finished(words: Words, low: Low) -> Words:
    """ "have read chapter 4", "have the loft cleared", "have the survey out" """
    at = 1 + (low[1] in LEAD_WORDS)
    base = base_of_participle(low[at]) if at < len(low) else None
    if base:
        return ["finish" if base == "do" else base, *words[at + 1 :]]
    if low[-1] in PARTICLES:
        return ["get", *words[1:]]
    return led_by_participle(words[1:]) or words


def named_by_noun(words: Words) -> Words:
    """A step said as a thing: "an email to Ana", "20 minutes of Irish", "gym"."""
    low = low_of(words)
    at = int(low[:1] in (("a",), ("an",), ("one",), ("quick",)))
    at += low[at : at + 1] == ("quick",)
    if low[at : at + 1] and low[at] in _NOUN_VERBS and low[at + 1 : at + 2] == ("to",):
        return [words[at], *words[at + 2 :]]
    if low[at : at + 1] and low[at] in ("letter", "note", "list", "message"):
        return ["write", low[0], *words[1:]]
    if low[0] in ("catch-up", "catchup"):
        return ["catch", "up", *words[1:]]
    if low[-1] in _VISITED and len(low) < 4 and low[0] not in ("to", "at"):
        return ["go", "to", *([] if low[0] in ("the", "my") else ["the"]), *words]
    if low[0] in _GOES_TO:
        return ["go", "to", *(["the"] if low[0] == "gym" else []), *words]
    if small_number(low[0]) is not None and low[1:2] and low[1] in _MINUTES:
        after = 2 + (low[2:3] == ("of",))
        if base := base_of_gerund(low[after]) if len(low) > after else None:
            return [base, *words[after + 1 :], "for", low[0], words[1]]
    if small_number(low[0]) is not None or low[0] in ("half", "a", "an"):
        return ["do", low[0], *words[1:]]
    return words


_MINUTES = frozenset("minutes mins min minute hour hours".split())


def is_bare_thing(low: Low) -> bool:
    speaks = any(word == "i" or word[:2] == "i'" for word in low)
    return not speaks and not _FINITE & set(low) and low[0] not in VERBS
