"""Whether what was said can stand as a term of an agreement: a name, a number, a rhythm, a length, an end."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from bot.flows.core.spoken_time import moment, spoken
from bot.language.numbers import minutes, small_number

NAME = 6
"""A name has no more words than this."""
SHORT = 5
"""Initials have fewer letters, and keep their stop."""
SESSIONS = range(1, 13)
MINUTES = range(5, 121)
"""Up to two hours with a human coach (playbook §6)."""

_NAMED = re.compile(
    r"^\W*(?:(?:please|ok(?:ay)?|well|so|just|yes)\W+)*(?:(?:you can )?(?:call me|put(?: down)?|write(?: down)?)"
    r"|my (?:full |first )?name(?:'s| is)|(?:my|the) coach(?:'s name)?(?:'s| is| will be| would be)?"
    r"|it(?:'s| is| will be)"
    r"|i(?:'m| am)|this is|name|with|coached by|she(?:'s| is)|he(?:'s| is)|they(?:'re| are))(?:\s+called)?[\s:]+",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"^\W*(?:(?:i'?m |i am |it'?s |just |only |doing (?:it |this )?|there'?s |i have |i'?ve got )*)"
    r"(?:on my own|by myself|(?:just |only )?(?:me|myself|self)|no ?(?:one|body)(?: else)?|no coach|alone"
    r"|self[- ]coached|without (?:a coach|anyone|anybody))(?: (?:here|really|for now|at the moment))?\W*$",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\b(?:me|myself|i|mine|self|we|us|both|together|all|my|our|he|she|they|her|him|them|manager|boss|lead(?:er)?"
    r"|supervisor|head|director|sponsor|hr|company|employer|organi[sz]ation|team|client|funder|partner|coach"
    r"|mentor|tutor|trainer|wife|husband|parents?|mother|father|doctor|school|work|firm|board|owner|ceo|chief)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b[A-Z][\w.’'-]*")
_WITHIN = re.compile(r"(?<=\w[ ,(])(?!I\b)[A-Z][\w.’'-]*\w(?: [A-Z][\w’'-]+)*")
"""A capital inside a sentence."""
_LEFT_OPEN = re.compile(
    r"\b(?:open|depends?|flexib\w+|whenever|when(?:ever)? (?:it'?s |it is |we |i )?need\w*|as needed"
    r"|as (?:many|often|long|much)|varies|various|irregular\w*"
    r"|to be (?:agreed|decided|seen|set|confirmed)|undecided|ongoing|tb[cda]"
    r"|no (?:end|limit|fixed|set|particular|rhythm)\b.*|see how|we(?:'ll| will| shall) see"
    r"|not (?:fixed|decided|set|agreed))\b",
    re.IGNORECASE,
)
_UNIT = r"(?:days?|weeks?|months?|fortnights?|quarters?|years?)"
_OFTEN = re.compile(
    rf"\b(?:(?:once|twice|thrice|\w+ times)(?: (?:a|an|per|every|each|in) (?:\w+ )?{_UNIT})"
    r"|(?:bi-?)?(?:weekly|monthly)|daily|fortnightly|quarterly"
    rf"|(?:every|each|once every|one a|one per|per) (?:(?:\w{{3,8}}|\d{{1,2}})(?: (?:or|to) (?:\w+))? )?{_UNIT}"
    r"|(?:every|each|on)? ?(?:other |second )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    rf"|(?:an?|one|two|three|four|five|six|\d{{1,2}}) {_UNIT} (?:apart|between|in between))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(\d{1,3}|[a-z]+)\b"
    r"(?!\s*(?:-|to\s)?\s*(?:min|hour|hrs?\b|week|month|day|year|times?\s+a\b|o'clock|[ap]m\b))",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?:spring|summer|autumn|fall|winter|term|semester|easter|christmas|q[1-4]|(?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december)|20\d\d|\d{1,2}[./]\d{1,2}"
    r"|(?:by |until |till |after |when |once |as soon as )\w+"
    r"|(?:the )?(?:last|final) (?:session|one)|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:last (?:week|month|year|term|summer|winter|spring|autumn)|ago|yesterday)\b", re.IGNORECASE
)
NOWHERE = moment("2000-01-01")
"""Seen from here no day is today or tomorrow: an agreement is read weeks later."""


def is_own(words: str) -> bool:
    """Whether they say that they do it without a coach."""
    return bool(_OWN.match(words))


def name(words: str) -> str | None:
    """A name, without the words that bring it; None for a question, and for a sentence with no name in it."""
    bare = _NAMED.sub("", words).strip(" ,;:!")
    bare = bare if len(bare) < SHORT else bare.rstrip(".")
    if not bare or "?" in words:
        return None
    if len(bare.split()) <= NAME:
        return bare
    named = _WITHIN.search(words)
    return named.group() if named else None


def who_set_them(words: str) -> str | None:
    """Whoever is named, by role or by name."""
    named = _WHO.search(words) or _SOMEBODY.search(words[1:])
    capital = len(words.split()) <= 2 and words[:1].isupper()
    return words if (named or capital) and "?" not in words else None


def number(words: str) -> str | None:
    """One to twelve, "3 to 6" for a range, words that leave it open; None for anything else."""
    counts = [count for found in _NUMBER.findall(words) if (count := small_number(found.lower())) is not None]
    if any(count not in SESSIONS for count in counts):
        return None
    if counts:
        low, high = counts[0], counts[-1]
        return f"{low} to {high}" if low < high else str(low)
    return words if _LEFT_OPEN.search(words) else None


def often_in(words: str) -> str | None:
    """The rhythm that is named somewhere in the words."""
    found = _OFTEN.search(words)
    return found.group().strip() if found else None


def often(words: str) -> str | None:
    return often_in(words) or (words if _LEFT_OPEN.search(words) else None)


def length(words: str) -> str | None:
    """As they say it, where it is minutes or hours and no more than two of these."""
    told = minutes(words)
    if told is None:
        return words if _LEFT_OPEN.search(words) else None
    if told not in MINUTES:
        return None
    return f"{told} minutes" if words.strip(" .").isdecimal() else words


def ends(words: str, due: str | None, now: datetime) -> str | None:
    """A day to come, or a season, a month, a last session; None for a day that is past, or no end at all."""
    if _OVER.search(words):
        return None
    if due:
        return spoken(due, NOWHERE) if due[:10] >= f"{now:%Y-%m-%d}" else None
    return words if _END.search(words) or _LEFT_OPEN.search(words) else None


CHECKS: dict[str, Callable[[str], str | None]] = {
    "coachee": name,
    "coach": name,
    "set_by": who_set_them,
    "number": number,
    "often": often,
    "length": length,
}
"""Term -> how it is kept; the others take any words."""
