"""A deed told first, and then what was no part of it: "box is on the table. didnt open it"."""

from __future__ import annotations

import re

from bot.language.likeness import content_of
from bot.language.reminders.calling import LIGHT, doings, pasts, verb_of

_PARTS = re.compile(r"[.;,!\n]+\s*|\s+[-–—]+\s+|\s+(?:but|and|though|although|only|just)\s+", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:did(?:n'?t| not)|have(?:n'?t| not)|not|never|without|no)\s+(?:(?:yet|even|actually|really|dare|to|"
    r"manage(?:d)? to|get round to|got round to)\s+)*(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:is|are|'s|was|were|sits?|stands?|lies?|lying|sitting|standing|out)\b", re.IGNORECASE
)
_OF_THE_WHOLE = frozenset(
    "get got gotten manage managed happen happened finish finished start started yet done do did make made call "
    "go went gone complete completed much really all quite so sure".split()
)
"""Said of not doing it at all, whatever it was."""
_SMALL = content_of("is are was were be by in on at my the out there now by up down it")
_FEW = 14


def done_and_no_more(words: str, what: str) -> bool:
    """Whether one part says that it is done, in its own words, and only something else was not."""
    parts = [part for part in _PARTS.split(words) if part.strip()]
    if len(words.split()) > _FEW or len(parts) < 2:
        return False
    first = next((at for at, part in enumerate(parts) if _NOT_DONE.search(part)), None)
    if not first:
        return False  # what was not done is told first, or nothing of the kind
    return any(_says_it(part, what) for part in parts[:first]) and all(
        _is_of_something_else(part, what) for part in parts[first:]
    )


def _says_it(part: str, what: str) -> bool:
    """ "Box is on the table": all that it is about, in a state, and nothing else; or its own doing in the past."""
    verb = verb_of(what)
    of_it = content_of(what) - content_of(verb) - _SMALL
    if verb and re.match(
        rf"\W*(?:i\s+)?(?:just |already |finally )*(?:{pasts(verb)})\b", part, re.IGNORECASE
    ):
        return bool(content_of(part) & of_it)
    return (
        bool(of_it)
        and of_it <= content_of(part) <= content_of(what) | _SMALL
        and _STATE.search(part) is not None
    )


def _is_of_something_else(part: str, what: str) -> bool:
    found = _NOT_DONE.search(part)
    if found is None:
        return True
    verb = found["verb"].lower()
    own = doings(verb_of(what))
    return verb not in _OF_THE_WHOLE | LIGHT and re.fullmatch(own, verb, re.IGNORECASE) is None
