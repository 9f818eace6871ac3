"""What lasts from session to session, asked for in plain words instead of by command."""

from __future__ import annotations

import re

LONGEST = 12
_LEAD = (
    r"^\W*(?:(?:please|ok(?:ay)?|so|hi|hello|and)\W+)*(?:(?:can|could|may) (?:i|you|we) (?:please )?"
    r"|(?:i'?d|i would) like to |let me |let'?s |i want to )?"
)
_SHOW = r"(?:show|see|list|give|open|read|look at|look through|go through|go over)(?: me)? (?:again )?"
_TAIL = r"(?: again| so far| please| now)*\W*$"
_WANTED = {
    "record": rf"(?:{_SHOW}(?:my|the|our) (?:last |latest |previous |session )*(?:record|session record)"
    r"(?: of (?:the )?last (?:session|time))?"
    r"|what did (?:we|i) (?:do|say|talk about|work on) (?:last time|in the last session))",
    "sessions": rf"(?:{_SHOW}(?:all )?(?:my |the |our )?(?:past |old |previous |earlier |last )*(?:sessions|records)"
    r"|what have (?:we|i) (?:done|worked on) so far|which sessions have (?:we|i) (?:had|done))",
    "agreement": rf"(?:{_SHOW}|(?:make|write|change|edit|start|do|set up) )(?:my|the|our|an|a)(?: coaching)? agreement",
    "next": r"(?:when(?: is|'s)(?: my| our| the)? next (?:coaching )?session"
    r"|(?:set|change|move|book|plan) (?:my|our|the|a) next (?:coaching )?session)",
}
_PATTERNS = {command: re.compile(_LEAD + words + _TAIL, re.IGNORECASE) for command, words in _WANTED.items()}
_CANCELS = re.compile(
    _LEAD + r"(?:cancel|clear|remove|delete|drop|take out) (?:my|our|the) next (?:coaching )?session" + _TAIL,
    re.IGNORECASE,
)


def wanted(words: str) -> str | None:
    """The command that plain words stand for: "record", "sessions", "agreement", "next", or None."""
    said = words.replace("’", "'")
    if len(said.split()) > LONGEST:
        return None
    return next((command for command, pattern in _PATTERNS.items() if pattern.match(said)), None)


def cancels_next(words: str) -> bool:
    return len(words.split()) <= LONGEST and bool(_CANCELS.match(words))
