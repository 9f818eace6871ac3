"""What people call a thing on their list: by its words, or by others for the same ("ring", "phone", "mother")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.likeness import content_of

_SAME = (
    "call ring phone telephone bell rang rung phonecall ringing",
    "email mail e-mail write wrote written message letter emailed",
    "talk chat speak conversation word spoke spoken",
    "run running jog ran",
    "mum mother mom mam mummy",
    "dad father daddy",
    "doctor gp surgery",
    "form application paperwork",
    "boss manager",
    "pay paid payment bill invoice",
    "buy bought order ordered get got",
    "book booking booked reserve reservation",
)
"""What is called by one word at one time and by another later."""
_IRREGULAR = {
    "be": "was", "begin": "began|begun", "bring": "brought", "build": "built", "buy": "bought",
    "choose": "chose|chosen", "cut": "cut", "do": "did|done", "draw": "drew|drawn", "drive": "drove|driven",
    "eat": "ate|eaten", "find": "found", "get": "got", "give": "gave|given", "go": "went|been", "have": "had",
    "hold": "held", "keep": "kept", "leave": "left", "let": "let", "make": "made", "meet": "met", "pay": "paid",
    "put": "put", "read": "read", "ring": "rang|rung", "run": "ran|run", "say": "said", "see": "saw|seen",
    "sell": "sold", "send": "sent", "set": "set", "sit": "sat", "sleep": "slept", "speak": "spoke|spoken",
    "spend": "spent", "swim": "swam", "take": "took|taken", "tell": "told", "think": "thought", "wake": "woke",
    "wear": "wore", "write": "wrote|written",
}  # fmt: skip
_ALSO = {
    "call": ("ring", "phone", "telephone", "speak"), "ring": ("call", "phone", "telephone", "speak"),
    "phone": ("call", "ring", "telephone", "speak"), "speak": ("talk",), "talk": ("speak", "chat"),
    "send": ("email",), "write": ("email", "send"), "email": ("write", "send", "mail"), "walk": ("go",),
    "clear": ("tidy",), "tidy": ("clear",), "ask": ("email", "message"), "message": ("text", "write"),
    "buy": ("get", "order"), "order": ("buy",), "run": ("go",),
}  # fmt: skip
"""What somebody who was to do the one may say that they did."""
_LED = re.compile(
    r"^(?:(?:me|i|we|us|i'll|i'd|we'll|i'm|will|would|shall|going|to|that|just|please|maybe|and|then)\b\W*)+"
)
""" "Me to call mum", "I will ask Sam"."""
_VERB = re.compile(r"[a-z]+", re.IGNORECASE)


def _stems_alike() -> dict[str, str]:
    return {stem: line.split()[0] for line in _SAME for word in line.split() for stem in content_of(word)}


_FIRST_OF = _stems_alike()


_POINTING = frozenset("her him them she he they us we you this that it these those".split())
_TIMES = content_of(
    "today tomorrow tonight morning evening afternoon night noon day days week weekend month year "
    "hour minut time "
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays "
    "sundays first next last "
    "ever every each daily weekly half before after until one two three four five six seven eight nine ten"
)
"""They tell when, and not what."""
_WORD = re.compile(r"[a-z']+")


def called(words: str) -> set[str]:
    """The stems of its words that say something, one for all that mean the same."""
    return {_FIRST_OF.get(stem, stem) for stem in content_of(words) - _POINTING}


LIGHT = frozenset("be do get go have make take put give keep set let start try".split())
"""Verbs that may be of anything."""


def nearness(words: str, what: str) -> int:
    """How surely that thing is spoken of: what it is done to counts for more than the doing.

    The doing alone is no name ("I rang the doctor" is not "ring mum"), unless it stands as one ("the email", "the
    ringing one") or the thing has no other ("ring her", of "I rang her").
    """
    said, doing = called(words), called(verb_of(what))
    beside = 2 * len(said & (called(what) - doing - _TIMES))
    by_doing = len(said & doing)
    if beside or not by_doing or verb_of(what) in LIGHT:
        return beside + by_doing
    if called(what) - _TIMES <= doing:
        pointers = {*_WORD.findall(what.lower())} & _POINTING
        return by_doing if not pointers or pointers & {*_WORD.findall(words.lower())} else 0
    return by_doing if any(called(one[1] or one[2]) & doing for one in _AS_A_NAME.finditer(words)) else 0


_AS_A_NAME = re.compile(
    r"(?:\b(?:the|that|this|my|both|all|with|those|these|one)\s+(?:\w+\s+)??)(\w+)|\b(\w+)(?=\s+one\b)",
    re.IGNORECASE,
)


def fitting(words: str, offered: Sequence[str]) -> list[int]:
    """Which of them may be meant: those that share most with what was said, if that is most of what was said."""
    said = called(words)
    shared = [len(said & called(other)) for other in offered]
    best = max(shared, default=0)
    if not best or best * 2 < len(said):
        return []
    return [at for at, count in enumerate(shared) if count == best]


def verb_of(what: str) -> str:
    """The doing that it begins with, as nearly all that people take on does; "" for none."""
    found = _VERB.match(_LED.sub("", what.strip().lower()))
    return found[0] if found else ""


def past_of(verb: str) -> str:
    """How it is said of what is over, as a choice of a regular expression."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied|{verb}ed" if verb.endswith("y") else f"{verb}{verb[-1]}?ed"


def pasts(verb: str) -> str:
    """The same, with the other words there are for that doing."""
    return "|".join(past_of(one) for one in (verb, *_ALSO.get(verb, ())))


def doings(verb: str) -> str:
    """The verb and the others there are for it, plain or with -ing."""
    return "|".join(_with_ing(one) for one in (verb, *_ALSO.get(verb, ())))


def _with_ing(verb: str) -> str:
    stem = verb.removesuffix("e") if len(verb) > 2 else verb
    return f"{verb}|{stem}{stem[-1]}?ing" if stem else verb
