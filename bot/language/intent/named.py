"""Hears that one of several is to be changed or left out, by its place or by its name: "forget the gym one"."""

from __future__ import annotations

import re
from typing import NamedTuple

_PLACES = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "last": -1, "1": 1, "2": 2, "3": 3,
           "one": 1, "two": 2, "three": 3, "other": -1}  # fmt: skip
_ONE = r"(?:step|action|task|idea|option|one|thing|plan|bit|suggestion)"
_STEP = r"(?:step|action|task)"
_CHANGE = (
    r"(?:change|edit|alter|adjust|fix|rewrite|reword|redo|amend|update|modify|rework|tweak|swap|revise|replace|"
    r"do something about|look at|go back to|think again about|have another (?:go|look) at)"
)
_DROP = (
    r"(?:forget(?: about)?|drop|scrap|delete|remove|cancel|lose|leave out|take out|cross (?:off|out)|scratch|ditch|bin|"
    r"strike(?: off| out)?|get rid of|throw out|chuck(?: out)?|not do|skip|abandon|leave off|take off)"
)
_ASKING = (
    r"^\W*(?:(?:ok(?:ay)?|so|and|no|well|actually|oh|sorry|hmm|wait|hang on|please|also|but|can|could|may|shall|we|"
    r"i|you|let me|let's|lets|just|i'd|id|like|want|need|have|would|i'll|ill|rather|to|should|better|go|back|"
    r"on second thoughts?)\b[\s,.]*)*"
)
_WHICH = r"(?:(?:the|my|that|number)\s+)+(?P<which>[\w' -]{1,40}?)"
_ORDINAL = r"(?:(?:the|my|that|our)\s+)?(?P<which>first|1st|second|2nd|third|3rd|last|other)\s+"
_END = r"(?:\s+(?:please|now|again|then|instead|after all|altogether|completely|i think|if that's ok))*\W*$"
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (act, re.compile(pattern, re.IGNORECASE))
    for act, pattern in (
        ("change", rf"{_ASKING}{_CHANGE}\s+{_ORDINAL}{_STEP}{_END}"),
        ("change", rf"{_ASKING}{_CHANGE}\s+(?:the\s+)?{_STEP}\s+(?:number\s+)?(?P<which>[123]|one|two|three){_END}"),
        ("change", rf"{_ASKING}{_CHANGE}\s+{_WHICH}\s+(?:{_STEP}|one){_END}"),
        ("change", rf"^\W*{_ORDINAL}{_STEP}\s+(?:needs? (?:changing|to change|to be (?:changed|different)|work)|"
                   rf"is (?:wrong|not right|too (?:big|much|hard))|should be (?:different|changed)|"
                   rf"isn'?t right){_END}"),
        ("drop", rf"{_ASKING}{_DROP}\s+{_ORDINAL}{_ONE}{_END}"),
        ("drop", rf"{_ASKING}{_DROP}\s+(?:the\s+)?{_ONE}\s+(?:number\s+)?(?P<which>[123]|two|three){_END}"),
        ("drop", rf"{_ASKING}{_DROP}\s+{_WHICH}\s+{_ONE}{_END}"),
    )
)  # fmt: skip
_LONGEST = 80
_FEW = 6


class Named(NamedTuple):
    """act: change or drop.  place: from 1, -1 for the last, None where it is named.  which: the name it was given."""

    act: str
    place: int | None
    which: str


def hear_named(text: str) -> Named | None:
    """What is to be done with which of several; None where the message is about something else."""
    if len(text) > _LONGEST:
        return None
    for act, rule in _RULES:
        if found := rule.match(text):
            which = found["which"].lower().strip()
            return Named(act, _PLACES.get(which), which)
    return None


_POINTING = frozenset(
    "the a an my your first second third fourth last next other one ones two three both either neither all same that "
    "this it those these option options number idea ideas step steps thing things again please and or of in at on by "
    "yes no ok okay well just only maybe then so i i'd i'll pick choose take said meant mean was is would be".split()
)


def only_points(text: str) -> bool:
    """Whether a few words merely point at something that was said before: "the first one", "that again"."""
    words = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
    return len(words) <= _FEW and all(word in _POINTING for word in words)
