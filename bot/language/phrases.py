"""What kind of phrase something is, so that it can be put into a sentence that still reads."""

from __future__ import annotations

import re

from bot.language.commitment.words import VERBS

_OUTCOME = re.compile(
    r"\b(?:how|what|which|whether|who|when|where|if|plan|decision|decide|answer|list|draft|words?|steps?|idea|way|"
    r"ready|prepared?|clear|clearer|calm|confident|choose|agenda|know|first|version|outline|script|sentence|date)\b",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"^(?:(?:well|so|ok|okay|yeah|yea|yep|yh|basically|like|um+|oh|anyway|right)\b[\s,.]*)+(?=\w)",
    re.IGNORECASE,
)
_DOING = re.compile(r"\w{3,}ing\s")
_WANTED = re.compile(
    r"(?:not |more |just |rather )*(?:to|how|what|which|whether|who|when|where|a|an|the|my|some|"
    r"being|having|getting|knowing|\w+ing)\b(?! (?:time|day|week|thing) )",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:just |first |then |maybe |probably |also |quickly |not |always |never )+", re.IGNORECASE
)
_OBJECTS = {
    "he": "him",
    "she": "her",
    "they": "them",
    "i": "me",
    "we": "us",
    "it": "that",
    "everyone": "everyone",
}


def is_instruction(phrase: str) -> bool:
    """Whether it begins with a verb in its plain form ("ring Ana"), so that "I'll …" and "will you …" fit before it."""
    words = _LEAD.sub("", phrase.strip()).split(" ", 1)
    return words[0].lower().strip(".,!:;") in VERBS


def is_outcome(wish: str) -> bool:
    """Whether it names something to leave with: an action, or a how, what, plan, decision, list …"""
    return is_instruction(wish) or bool(_OUTCOME.search(wish)) or bool(_DOING.match(wish))


def without_opener(words: str) -> str:
    """The same without "well", "so", "basically" in front."""
    return _OPENER.sub("", words)


def clipped(words: str, most: int = 240) -> str:
    """Not more of a wall of words than a message can hold; cut between words where there is a space.

    most: characters.
    """
    if len(words) <= most:
        return words
    cut = words[:most]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + " …"


def is_wording(wish: str) -> bool:
    """Whether it can stand as a goal by itself: an action, a how or what, a thing wanted."""
    return is_instruction(wish) or bool(_WANTED.match(wish))


def as_object(person: str) -> str:
    """A person as heard ("she's", "my boss") in the form that follows a verb ("her", "my boss")."""
    bare = re.sub(r"['’](?:s|ll|d|re|ve)$", "", person.strip())
    return _OBJECTS.get(bare.lower(), bare)
