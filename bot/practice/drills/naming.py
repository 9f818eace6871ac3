"""A goal's fault named in the line that is to meet it: "too big. Which part is for today?"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.practice.drills.item import Item
from bot.practice.wording import content, shared

_NAMES: Mapping[str, str] = {
    "none": r"no(?:t a)? fault|nothing (?:is )?wrong|"
    r"(?:good|fine|sound|workable|clear|ok|okay)(?: goal| enough| to go)?",
    "vague": r"(?:too |it'?s |quite |so )?vague|(?:only|just) a topic|no outcome|not (?:clear|specific|concrete)",
    "big": r"(?:too |2 |way |its? |so |very )?(?:big|huge|massive|wide|broad)|too much",
    "multiple": r"multiple(?: goals?)?|several(?: goals?| things)?|"
    r"more than one(?: (?:goals?|things?|wish))?|(?:two|three) (?:goals?|things?|wishes)",
    "negative": r"negative|(?:only )?what not|stated as (?:a |what )?(?:not?|negative)\b.*",
    "other": r"some(?:one|body) else(?:'?s)?(?: change| goal| problem)?|about (?:her|him|them|others)|"
    r"not (?:hers|his|theirs)",
}  # fmt: skip
_LEADS = r"\W*(?:(?:it'?s|it is|that'?s|this is|the fault is|fault|i'?d say|hmm?|ok|also|and|is) )*"
_SEEN = {name: re.compile(rf"(?:{pattern})\b", re.IGNORECASE) for name, pattern in _NAMES.items()}
_FIRST = re.compile(
    r"^(?P<name>[^.:;!?]{2,70}?)(?:[.:;!]+|,(?= (?:what|which|how|who|where|whats|so)\b))\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
_BEGINS = re.compile(rf"^{_LEADS}(?:{'|'.join(_NAMES.values())})\b", re.IGNORECASE)


def faults_named(item: Item, text: str) -> frozenset[str]:
    """Those that it begins by naming; none where its first words are the client's."""
    first = _FIRST.match(text.strip())
    name = first["name"] if first else text.split(",")[0]
    if not _BEGINS.match(name) or shared(content(name) - _OF_FAULTS, content(item.client)):
        return frozenset()
    return frozenset(fault for fault, pattern in _SEEN.items() if pattern.search(name))


def without_name(item: Item, text: str) -> str:
    """What is said to the client: the line without the fault it begins by naming."""
    first = _FIRST.match(text.strip())
    return first["rest"] if first and faults_named(item, text) else text


_OF_FAULTS = content(
    "vague big huge massive wide broad multiple several goals two three negative someone somebody topic"
)
_IN_QUOTES = re.compile(r"[\"“](?P<goal>[^\"“”]+)[\"”]\W*$")
_OF_ONESELF = re.compile(r"^\W*(?:(?:by|at) the end[\w ,]*? )?(?:i|i'll|i'd|i'm|my|when i)\b", re.IGNORECASE)
_LEAST = 5


def restated(text: str) -> str:
    """A better goal, in the client's "I", where that is all of the line; else ""."""
    quoted = _IN_QUOTES.search(text)
    goal = quoted["goal"] if quoted else text
    said = _OF_ONESELF.match(goal) and len(goal.split()) >= _LEAST
    return goal if said and "?" not in text else ""
