"""Decides what kind of clause was said and how it can stand as a sentence about "you"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.reflecting.asides import is_an_aside
from bot.language.reflecting.dropped import thinking_of, with_subject
from bot.language.reflecting.others import SUBJECTS, SUBORDINATE, other_statement
from bot.language.reflecting.sides import double_sided
from bot.language.reflecting.verbs import SPEAKER_FORMS, has_its_verb, leans_on_what_came_before, main_verb
from bot.language.reflecting.wish import NOUNS_TOO, as_wish
from bot.language.reflecting.words import BASES, SMALL


@dataclass(frozen=True, slots=True)
class Shaped:
    text: str  # still in the first person where they spoke of themselves
    form: str
    weight: int


_GROUP = frozenset("we us ourselves we're we've we'd we'll let's".split())
_SPEAKER_ALONE = SPEAKER_FORMS | {"me", "myself"}
_WISH_VERBS = re.compile(
    r"\b(?:want|wanted|need|wish|hope|hoping|looking (?:for|to)|would like|'d like|would love|'d love|'d "
    r"rather|after an? |wanting)\b"
)
_FEELS = frozenset(
    "feel feeling worried worry anxious afraid scared tired stressed nervous frustrated angry sad guilty "
    "overwhelmed stuck lost dread hate fear ashamed proud happy torn".split()
)
_EMPTY_SAYING = re.compile(
    r"^i(?:'m| am| have| do|'ve| think| like| would| will|'ll| can|'d)?(?: (?:really|just|do|am|have|not|"
    r"don't|didn't|already|been|be|a|an|so|very|that|it|this|those|too|also|like|"
    r"think|know|agree|see|understand|guess|sure|fine|good|well|okay|ok|great|ready|doing|here|done|"
    r"finished|know what|idea|them|would|try|hope|got|get|want|all|to|back))*$"
)
_EMPTY_WORDS = frozenset("really do say said think guess know".split())
# What ought to be, what could be and what can be are theirs to say; said back bare they would be advice.
_ADVERB = r"^i (?:really |probably |just |also |maybe )?"
_NO_PLAN = "(?:never|not|only|hardly|barely|still|hear|feel|remember|imagine|finally|now)"
_OWNED = (
    (re.compile(rf"{_ADVERB}(?:should(?:n't)?|mustn't|must|ought)\b"), "I feel "),
    (
        re.compile(
            rf"{_ADVERB}could\b(?!')(?! {_NO_PLAN}\b)(?! have (?!(?:an?|the|my|them|him|her|it|some)\b))"
        ),
        "I think ",
    ),
    (re.compile(rf"{_ADVERB}can\b(?!')(?! (?:{_NO_PLAN}|have|always|tell|see)\b)"), "I feel "),
    (re.compile(rf"{_ADVERB}might\b(?! have (?!(?:an?|the|my|them|him|her|it|some)\b))"), "I'm thinking "),
    # "I'm too old to retrain" is a verdict; it is given back as theirs.
    (re.compile(r"^i(?:'m| am)(?: just| probably| maybe)? too \w+ (?:to|for)\b"), "I feel "),
)
# "... and then who do I see about it": a question that was never marked as one.
_ASKS_INSIDE = re.compile(r"(?<!^)\b(?:who|what|how|when|where|why)(?: \w+)? (?:do|did|should|am|is) i\b")
_AGE = re.compile(
    r"^i(?:'m| am) an? [\w-]+$|"
    r"^i(?:'m|'ve been| am) giving up$|^i(?:'m| am)(?: now)? (?:only )?\d+(?: "
    r"\w+){0,3}$"
)
_INTRODUCES = re.compile(r"^I(?:'m| am) [A-Z][a-z]+(?:$|, I\b)")
_LEANS = re.compile(
    r"\b(?:would|'d) (?:like|love) that (?:he|she|they|it|my|the|we|i)\b|^i am (?:feeling |doing )?(?:very |"
    r"really |so "
    r")?(?:fine|good|ok|okay|well|great)$"
)
_INVERTED = re.compile(
    r"^(?:do|does|did|is|are|am|was|were|can|could|will|would|shall|may|has) (?:i|you|we|it|he|she|they|"
    r"the|my|this|that|there)\b"
)


def shaped(said: str, words: list[str]) -> Shaped | None:
    """The clause as a statement, its form and its weight; None where its kind is not known."""
    low = said.lower()
    if said.count("(") != said.count(")"):
        return None
    if is_an_aside(low) or _ASKS_INSIDE.search(low, 1) or _mixes_us_and_me(words) or _INVERTED.match(low):
        return None
    first = words[0]
    if first in SPEAKER_FORMS:
        return _own_statement(said, low, words)
    wish = as_wish(said, low, words)
    if wish:
        leans = leans_on_what_came_before(wish.lower().split())
        return Shaped(wish, "wish", (3 if " work out " in wish else 4) - 5 * leans)
    own = with_subject(said, words)
    if own:
        return _own_statement(own, own.lower(), own.lower().split())
    thought = thinking_of(said, words)
    if thought:
        return Shaped(thought, "wish", 2)
    other = other_statement(said, words)
    return Shaped(other[0], "plain", other[1]) if other else None


def _mixes_us_and_me(words: list[str]) -> bool:
    """ "I want us to talk" cannot be said with "you" for both."""
    return not _GROUP.isdisjoint(words) and not _SPEAKER_ALONE.isdisjoint(words)


def _own_statement(said: str, low: str, words: list[str]) -> Shaped | None:
    if _EMPTY_SAYING.match(low) or not has_its_verb(words) or _is_broken(words):
        return None
    if all(word in SMALL or word.endswith("ly") or word in _EMPTY_WORDS for word in words):
        return None
    if _INTRODUCES.match(said) or _LEANS.search(low) or ", me," in low:
        return None
    if _AGE.match(low):
        return Shaped(said, "plain", -1)
    both = double_sided(said)
    if both:
        return Shaped(both, "double_sided", 4)
    said = next((whose + said for form, whose in _OWNED if form.match(low)), said)
    leans = leans_on_what_came_before(words)
    if _WISH_VERBS.search(" ".join(words[:6])):
        return Shaped(said, "wish", 4 - 5 * leans)
    return Shaped(said, "plain", 3 - 3 * leans if not _FEELS.isdisjoint(words[:6]) else 2 - 2 * leans)


def _is_broken(words: list[str]) -> bool:
    """ "I need prepare", "I think option two": a verb too many or one too few."""
    if len(words) > 3 and words[1] in ("need", "want") and words[2] in BASES and words[2] not in NOUNS_TOO:
        return True
    if words[1] == "think":
        rest = words[2:] if words[2:3] != ["that"] else words[3:]
        return not rest or (
            rest[0] not in SUBJECTS
            and rest[0] not in SUBORDINATE | {"about", "of", "so"}
            and main_verb(rest) is None
        )
    return False
