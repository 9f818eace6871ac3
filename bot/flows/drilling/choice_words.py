"""A choice said in words: by its name, its first letter, or its number among the buttons."""

from __future__ import annotations

import re

from bot.practice.drills.item import CHOICES, SIDES, STAGES

NAMED = {
    "vague": r"(?:too )?vague|unclear|loose|fuzzy|woolly|unspecific",
    "big": r"(?:too )?(?:big|large|huge|wide|broad)",
    "multiple": r"several|multiple|many|two|three|more than one|too many|a few",
    "other": r"some(?:one|body) else(?:'s|s)?|other (?:person|people)(?:'s)?|others?'?|not (?:theirs|their own)",
    "negative": r"negative|away from|against|(?:only )?what not|a not|not wanting",
    "none": r"sound|none|nothing(?: wrong)?|no fault|fine|(?:a )?good(?: goal)?|ok(?:ay)?",
    **{name: rf"{name}(?:s|'s)?" for name in STAGES},
    "will": r"(?:the )?will|way forward|wrap up",
    "options": r"options?",
    "coaching": r"coach(?:ing|es|ed)?",
    "mentoring": r"mentor(?:ing|s|ed)?|teach(?:ing|es)?|advis(?:es|ing)|advice|tips?",
}
_INITIALS = {
    "which_part": {name[0]: name for name in STAGES},
    "coaching_or_mentoring": {name[0]: name for name in SIDES},
}
_ORDINALS = {"1": "1 first one a", "2": "2 second two b", "3": "3 third three c", "4": "4 fourth four d",
             "5": "5 fifth five e", "6": "6 sixth six f"}  # fmt: skip
_POSITIONS = {word: int(number) for number, words in _ORDINALS.items() for word in words.split()}
_BECAUSE = re.compile(
    r"\b(?:because|cos|cuz|bc|since|as (?:it|they|he|she)|rather than|instead of)\b|[,;:(]", re.IGNORECASE
)
"""What follows is the reason, and may name another."""
_NO = re.compile(r"\b(?:not|isn'?t|no)\s+(?:a |an |the |really |just )?$", re.IGNORECASE)
_AROUND = frozenset(
    "the a an it's its is it option number no i think guess say choose pick answer maybe one".split()
)


def choice_in(drill: str, words: str) -> str:
    """The one that is named, "" where none is, or several are."""
    words = _BECAUSE.split(words)[0] or words
    found = [one for one in CHOICES[drill] if _says(words, NAMED[one])]
    return found[0] if len(found) == 1 else "" if found else _by_sign(drill, words)


def _says(words: str, pattern: str) -> bool:
    """Named, and not only to be ruled out: "not the goal, reality"."""
    found = re.finditer(rf"\b(?:{pattern})(?!\w)", words, re.IGNORECASE)
    return any(not _NO.search(words[: one.start()]) for one in found)


def _by_sign(drill: str, words: str) -> str:
    """ "R", "2", "the second one": a letter of its own before a number."""
    said = re.findall(r"[\w']+", words.lower())
    bare = [word for word in said if word not in _AROUND] or said
    if len(bare) != 1:
        return ""
    if (initial := _INITIALS.get(drill, {}).get(bare[0])) is not None:
        return initial
    at = _POSITIONS.get(bare[0], 0)
    return CHOICES[drill][at - 1] if 0 < at <= len(CHOICES[drill]) else ""
