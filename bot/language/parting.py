"""A goodbye at the end of a message that tells something first: what was told is an answer still."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.intents import hear_intents

_JOINT = re.compile(
    r"\s*[.!;?\n…]+\s*|\s*,\s*(?:(?:but|and|so|anyway|sorry)\b,?\s*)*|\s+[-–—]+\s+|\s+(?:but|anyway)\s+(?=\S)|"
    r"\s+(?:and|so)\s+(?=\S*\s?(?:gotta|bye+|brb|gtg|(?:have|need|got|must) (?:to )?(?:go|run|dash) now)\b)",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"\b(?:bye+|goodbye|go|going|run|dash|off|leave|brb|gtg|g2g|ttyl|cya|see (?:you|ya)|talk|speak|be back|come back|"
    r"carry on|continue|good ?night|(?:stop|pause|finish|end|leave it) (?:it )?(?:here|there|for (?:now|today)))\b",
    re.IGNORECASE,
)
_LEAVES = {"farewell": "pause", "pause": "pause", "stop": "stop"}
"""Intent of the last words -> what is done after what they told has been taken."""
_ANSWERS = frozenset({"yes", "no", "maybe", "dont_know", "done", "partly", "not_yet", "nothing_more"})
_SAYING = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|goes|went|like|tells?|told|texts?|texted|wrote)\W*(?:\w+\W*)?$",
    re.I,
)
"""What follows these is what was said by somebody."""
_REASON = re.compile(
    r"^\W*(?:(?:oh|sorry|ok|well|no|ah|look|so|right|anyway|hang on)\b\W*)*"
    r"(?:(?:(?:my|the|our|his|her|an?|some(?:one|body)|mum|dad|lunch|dinner|work|battery)\b.{0,30}"
    r"(?:\b(?:here|calling|ringing|crying|awake|up|ready|over|coming|leaving|starting|starts?|waiting|door|dying|dead|low|"
    r"needs me|wants me|calls|just came in)\b|'s (?:in|back|home)\b))|"
    r"it(?:'?s| is) (?:late|time|bedtime|getting late|my stop)|(?:this|that)(?:'?s| is) my (?:stop|bus|train)|"
    r"i(?:'m| am) (?:at|late|tired|driving|needed|being called|on the (?:bus|train|phone))\b|"
    r"(?:nice|good|great|lovely) (?:talking|chatting|to talk|chat)|(?:i(?:'ve| have)? )?(?:got|have) (?:a|another) "
    r"(?:meeting|call|class|train|bus)|(?:thanks|thank you|cheers)|that'?s (?:it|all)\b|(?:nearly|almost|safe) home|"
    r"can i\b|"
    r"(?:sorry|ok(?:ay)?|right|well|listen|look|oh|god|damn|hey|hi|hello)\b(?:\W+\w+)?\W*$)",
    re.IGNORECASE,
)
"""Why they go is no answer either, nor that it was nice."""
BRIEF = 8
"""Words up to which a goodbye, or the reason for it, is all that a clause holds."""
FEWEST = 2
"""Words from which what goes before it tells something."""


class Parting(NamedTuple):
    """told: the message without the goodbye.  how: "pause" or "stop"."""

    told: str
    how: str


def parting(words: str) -> Parting | None:
    """What was told, and how they left; None where there is no goodbye, or nothing but one."""
    told, how = words.strip(), ""
    while (cut := _goodbye_at(told)) is not None:
        told, how = told[: cut[0]].rstrip(), how or cut[1]
    return Parting(told, how) if how and _tells(told) else None


def _goodbye_at(words: str) -> tuple[int, str] | None:
    """Where the goodbye that ends it begins, and what kind it is."""
    for joint in reversed(list(_JOINT.finditer(words))):
        tail = words[joint.end() :]
        if len(tail.split()) > BRIEF:
            return None
        if tail and _GOES.search(tail) and (how := _how(tail)) and joint.start():
            return joint.start() + len(joint[0].rstrip()) * (joint[0].strip()[:1] in "?!"), how
    return None


def _how(tail: str) -> str:
    heard = hear_intents(tail)
    return next((how for intent, how in _LEAVES.items() if intent in heard), "")


def _tells(told: str) -> bool:
    few = len(told.split()) <= BRIEF and _REASON.match(told)
    quotes = told.count('"') % 2 or told.count("“") != told.count("”") or _SAYING.search(told)
    return len(told.split()) >= FEWEST and not few and not quotes and hear_intents(told) <= _ANSWERS
