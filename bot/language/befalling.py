"""What befalls somebody without their meaning it ("I'll get nervous", "I just freeze"): nothing that can be planned."""

from __future__ import annotations

import re

_FELT = (
    r"nervous|scared|afraid|anxious|angry|upset|tired|bored|stuck|distracted|frightened|terrified|stressed|overwhelmed|"
    r"lost|confused|embarrassed|shy|tearful|emotional|cross|annoyed|frustrated|impatient|defensive|flustered|worked up|"
    r"sick|ill|carried away|interrupted|panicky|panicked|exhausted|worried|lonely|sad|down|jealous|hungry|sleepy|"
    r"discouraged|sidetracked|held up|cold feet|the shakes|the jitters|butterflies|a (?:headache|migraine|panic attack)"
)
_BEFALLS = re.compile(
    r"^\W*(?:(?:well|but|and|because|then|so|maybe|probably|yes|no|um+|the thing is|(?:i )?(?:guess|think|suppose)) )*"
    r"(?:i(?:'ll|'d| will| would| might)? )(?:(?:just|always|usually|often|still|only|probably|then|simply|really|also|"
    r"keep|end up) )*"
    r"(?:(?:get|getting|be|feel|feeling|become|go|am|start to feel) (?:(?:so|too|very|really|quite|rather|a bit|all|"
    r"terribly|easily) )*"
    rf"(?:{_FELT})\b|"
    r"(?:forget|forgetting|panic|panicking|freeze|freezing|blush|blushing|stammer|stutter|sweat|shake|tremble|worry|"
    r"worrying|fall asleep|chicken out|bottle it|lose (?:it|heart|interest|my (?:nerve|temper|way|thread|voice))|"
    r"run out of (?:time|steam|energy)|fall apart|go (?:blank|red|to pieces))\b)"
    r"(?P<more>[^,;.!?]*)",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\b(?:so (?:that )?i (?:could|can|will)|instead|on purpose)\b|^ (?:about|off|up)\b", re.IGNORECASE
)
"""What turns it into something done after all."""


def befalls(words: str) -> bool:
    """Whether this is what happens to them, in place of what they would do."""
    found = _BEFALLS.match(words.replace("’", "'"))
    return found is not None and not _DOES.search(found["more"]) and len(words.split()) <= LONGEST


LONGEST = 18
"""More words than this tell more than that."""
