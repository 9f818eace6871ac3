"""Decides what kind of clause was said and how it can stand as a sentence about "you"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.reflection_words import AUXILIARIES, BASES, FINITE, ING, low_start


@dataclass(frozen=True, slots=True)
class Shaped:
    text: str  # still in the first person where they spoke of themselves
    form: str
    weight: int


_I = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_WANT = frozenset("want need wish hope like love hoping wanting needing looking".split())
_FEELS = frozenset("feel feeling worried worry anxious afraid scared tired stressed nervous frustrated angry sad guilty overwhelmed stuck lost dread hate fear".split())
_GROUP = frozenset("we us our ours ourselves we're we've we'd we'll let's".split())
_EMPTY_SAYING = re.compile(
    r"^i(?:'m| am| have| do|'ve| think| like| would| will|'ll| can|'d)?(?: (?:really|just|do|am|have|not|don't|didn't|already|been|be|a|an|so|very|that|it|this|those|too|also|like|"
    r"think|know|agree|see|understand|guess|sure|fine|good|well|okay|ok|great|ready|doing|here|done|finished|know what|idea|them|would|do that|try|hope|got|get|want|all|to|back))*$"
)
_NOT_SAID_BACK = re.compile(
    r"\b(?:give me|tell me|ask me|send me|show me|help me|this (?:session|chat|bot|app|conversation)|another question|the question|the next question|"
    r"talking to|thank|as an ai|coach|chatbot|robot|question mark)\b"
)
_ADVICE_LIKE = re.compile(r"^i (should|could|must|ought|have to|had better|need to)\b(?! (?:have|never|not))")
_QUESTION = re.compile(r"^(?:do|does|did|is|are|am|was|were|can|could|will|would|should|shall|may|have|has|why|who|whom|whose|where|when|what's|whats|how's|how about|what about)\b")


def shaped(said: str, words: list[str]) -> Shaped | None:
    """The clause as a statement, its form and its weight; None where its kind is not known."""
    low = said.lower()
    if _NOT_SAID_BACK.search(low) or _mixes_us_and_me(words):
        return None
    first = words[0]
    if first in _I:
        return _own_statement(said, low, words)
    return None


def _mixes_us_and_me(words: list[str]) -> bool:
    """"I want us to talk" cannot be said with "you" for both."""
    return not _GROUP.isdisjoint(words) and not {"i", "i'm", "i've", "i'd", "i'll", "me", "myself"}.isdisjoint(words)


def _own_statement(said: str, low: str, words: list[str]) -> Shaped | None:
    if _EMPTY_SAYING.match(low) or low.startswith(("i is ", "i has ", "i were ")):
        return None
    advice = _ADVICE_LIKE.match(low)
    if advice and advice.group(1) in ("should", "could", "must", "ought", "had better"):
        said = "I feel " + said if advice.group(1) != "could" else "I think " + said
    weight = 4 if not _WANT.isdisjoint(words[:5]) else 3 if not _FEELS.isdisjoint(words[:6]) else 2
    return Shaped(said, "wish" if weight == 4 else "plain", weight)
