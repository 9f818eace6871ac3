"""Whether the partner's own reminders are spoken of, with nothing asked that can be done at once."""

import re

_OURS = r"(?:reminders?|nudges?|notifications?|follow-?ups?)"
_NAMED = re.compile(
    rf"\W*(?:(?:and|about|the|your|these|those|my|change|edit|see|show|set|settings?|options?|for|of|"
    rf"please|what about|how about|can we (?:talk about|change)|i (?:want|need) to (?:change|talk about)|manage|adjust|"
    rf"fix|(?:some|no more|more|less|fewer)) )*{_OURS}(?: settings?| please| options?| times?)*\W*",
    re.IGNORECASE,
)
_YOURS = re.compile(
    rf"\b(?:your|these) {_OURS}\b|^\W*the {_OURS} (?:are|come|came|were|keep|don'?t|do not|should|could|need|always|"
    r"never)\b|"
    r"\b(?:when|how often|the way|how|that|times?|days?) (?:you|u) (?:nudge|remind|ping|notify) me\b|"
    r"\bhow (?:many|often)\b.{0,30}\b(?:(?:do|will) i (?:get|hear|have)|"
    r"(?:do|will) (?:you|u) (?:write|send|message|ask)|"
    r"(?:do|will) (?:they|these) come)\b|"
    r"\b(?:you|u) (?:keep |always |never |only |still )*(?:nudge|nudging|remind|reminding|ping|pinging|notify|"
    r"notifying) me\b",
    re.IGNORECASE,
)
MOST = 14
"""Words up to which it is what the message is about."""


def speaks_of_reminders(words: str) -> bool:
    """ "Reminders", "your reminders come too early": about the partner's, and never a goal of theirs."""
    plain = words.replace("’", "'")
    return len(plain.split()) <= MOST and bool(_NAMED.fullmatch(plain) or _YOURS.search(plain))
