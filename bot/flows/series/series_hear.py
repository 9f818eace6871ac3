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
_SERIES = (
    r"(?:(?:the|this|my|our|these|those|all|of|any|more|further|whole|coaching) )*"
    r"(?:series|sessions|coaching|coaching sessions|series of sessions)"
)
_WISH = (
    r"(?:(?:i(?:'d| would)? (?:like|want|wish|prefer|need) to|i(?:'ve| have) decided to|let's|can i"
    r"|(?:can|could|shall) we|(?:it(?:'s| is) )?time to|we (?:can|should)|i'm going to|i'll) )?"
)
_THE_END = (
    rf"{_WISH}(?:end|finish|stop|conclude|close|quit|wrap up) {_SERIES}",
    rf"{_WISH}bring {_SERIES} to (?:an end|a close)",
    rf"(?:i|we)(?:'m| am|'re| are) (?:done|finished|through) with {_SERIES}",
    r"(?:i|we) (?:do not|don't|won't) (?:want|need|have|take)(?: to have)? (?:any (?:more|further)|more) "
    r"(?:coaching )?(?:coaching|sessions)",
    r"no (?:more|further) (?:coaching )?(?:coaching|sessions)(?: for me)?",
    r"(?:this|that) was (?:my|our|the) last (?:ever )?(?:coaching )?session",
    r"(?:the|this|our|my) (?:series|coaching) (?:is over|is finished|is done|can end|should end|ends here)",
)
_BEFORE = (
    r"^\W*(?:(?:ok(?:ay)?|so|well|hi|hello|please|i (?:think|feel|guess|believe)|maybe|actually"
    r"|thank you|thanks|yes|no|and|to be honest)\W+)*"
)
_AFTER = (
    r"(?:[\s,]+(?:here|now|today|please|then|altogether|for good|with you|after this|completely|entirely|at this point"
    r"|if that's ok(?:ay)?|thanks?|thank you|any ?more))*\W*$"
)
_ENDS = re.compile("|".join(rf"{_BEFORE}{words}{_AFTER}" for words in _THE_END), re.IGNORECASE)
"""The whole series is to end, in so many words; to finish a coaching course is a goal like another."""


def ends_series(words: str) -> bool:
    said = " ".join(words.replace("’", "'").split())
    return len(said.split()) <= LONGEST and bool(_ENDS.match(said))


def wanted(words: str) -> str | None:
    """The command that plain words stand for: "record", "sessions", "agreement", "next", or None."""
    said = words.replace("’", "'")
    if len(said.split()) > LONGEST:
        return None
    return next((command for command, pattern in _PATTERNS.items() if pattern.match(said)), None)


def cancels_next(words: str) -> bool:
    return len(words.split()) <= LONGEST and bool(_CANCELS.match(words))
