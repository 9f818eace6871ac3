"""Whether a line tells the learner's own matter, as if the client's chair were theirs."""

from __future__ import annotations

import re

from bot.practice.wording import content, shared

_LEAST = 6
"""Words of such a line."""
_MINE = re.compile(
    r"^\W*(?:(?:well|so|honestly|ok|okay|look|yeah|yes|no|and|but|hm+|oh|tbh)\b\W*)*"
    r"(?:i|i'm|i've|i'd|im|ive|id|my)\b",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(r"\?|\b(?:you|your|yours|u|ur|you're|youre|we|us|our|let'?s)\b", re.IGNORECASE)
_AS_COACH = re.compile(
    r"\bi(?:'m|'d|'ve| am| would| have| was| just| also| really| do| can| can't| could| might| will)* "
    r"(?:wonder\w*|curious|hear\w*|notic\w+|imagin\w+|sens\w+|get (?:the|a|it|that)|appreciat\w+|understand\w*|see\b|"
    r"suggest\w*|propos\w+|invit\w+|offer\w*|guess\w*|assum\w*|ask\b|asking|interested|sorry|mean|agree|believe in|"
    r"picked? up|caught|mention\w*|said|think|know what|"
    r"(?:would )?(?:like|love|want) to (?:ask|hear|know|understand|go|come|check|stay|pick|hold|pause|stop|see|learn|"
    r"explore|look|share|say|add|point|reflect|return|focus))|"
    r"\bi (?:don'?t|do not) know (?:what|how) (?:to|i should|i can) (?:say|ask|put|answer|respond|go on)",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:i|i'm|im|i've|ive|id|i'd) (?:\w+ ){0,2}(?:want(?:ed)?|need to|wish|hope|hate|don'?t know|feel(?:ing)?|"
    r"can'?t (?:sleep|stand|cope|go on|decide|stop|seem|get)|struggl\w+|tired|exhausted|stress\w*|worried|"
    r"afraid (?:of|that|to|i)|scared|stuck|fed up|overwhelmed|lonely|like to)\b|"
    r"\bmy (?:own |new |old )?(?:mum|mom|mother|dad|father|boss|manager|job|work|team|kids?|children|husband|wife|"
    r"partner|son|daughter|sister|brother|ward|life|marriage|house|colleagues?)\b",
    re.IGNORECASE,
)


def tells_own(words: str, before: str) -> bool:
    """Nobody is addressed in it, and it is not what the client said just now (before)."""
    plain = words.replace("’", "'")
    if len(plain.split()) < _LEAST or not _MINE.search(plain) or not _TELLS.search(plain):
        return False
    if _TO_SOMEBODY.search(plain) or _AS_COACH.search(plain):
        return False
    said = content(plain)
    return len(shared(said, content(before))) * 2 <= len(said)
