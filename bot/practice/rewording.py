"""Turns a weak question into an open one on the same thing, where its words allow it without being bent."""

from __future__ import annotations

import re

from bot.language.coach.slips import SLIPS
from bot.practice.rewording_closed import OF_CLOSED
from bot.practice.rewording_rules import OF_ADVICE, OF_WHY, Rules

_LEAD = re.compile(
    r"^(?:(?:and|so|but|ok|okay|well|right|now|then|hmm+|ah|oh|yeah|yes|also|just|like|um|er|"
    r"may i ask|can i ask|i wonder|tell me)\b[\s,.…]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:love|mate|pal|dear|darling|hen|son|bro|man|then|though|tho|at all|yet|already|(?<!^why )now|or not|"
    r"or what|"
    r"precisely|exactly|do you (?:think|suppose|reckon)|you (?:think|suppose|reckon)|i wonder|please|on earth|"
    r"if (?:you|u) don'?t mind(?: me asking)?|anyway|really))+$",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:on earth|ever|actually|really|even) ")
_PHONE = {
    "u": "you", "ur": "your", "r": "are", "y": "why", "didnt": "didn't", "dont": "don't", "hv": "have",
    "whats": "what's", "thats": "that's", "theres": "there's", "whos": "who's", "hav": "have",
    "whys": "why is", "why'd": "why did", "hows": "how is",
}  # fmt: skip


def opened(question: str) -> str | None:
    """A closed question as an open one on the same thing; None where no rule fits it as it is."""
    return _by(OF_CLOSED, question)


def without_why(question: str) -> str | None:
    """What made or makes them, in place of why they did or do."""
    return _by(OF_WHY, question)


def without_advice(text: str) -> str | None:
    """For advice to talk to somebody: what was tried with them, or said to them."""
    return _by(OF_ADVICE, text)


def _by(rules: Rules, text: str) -> str | None:
    bare = _bare(text)
    for pattern, put in rules:
        if found := pattern.match(bare):
            said = put.format(**found.groupdict("")) if isinstance(put, str) else put(found)
            if said:
                return _as_question(said)
    return None


def _bare(question: str) -> str:
    """Without what leads in and trails off, in plain spelling; its first letter low, names as they were typed."""
    words = " ".join(spelled_out(word) for word in question.replace("’", "'").split())
    words = _TAIL.sub("", _LEAD.sub("", words.strip(" .?!,…")).strip(" .?!,…"))
    words = _WITHIN.sub("", words)
    return words[:1].lower() + words[1:]


def spelled_out(word: str) -> str:
    """As it is written when there is time for it."""
    low = word.lower()
    return _PHONE.get(low) or SLIPS.get(low) or word


def _as_question(said: str) -> str:
    tidy = " ".join(said.split()).strip(" .,")
    return f"{tidy[:1].upper()}{tidy[1:]}?"
