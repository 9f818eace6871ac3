"""What is heard while the ideas are weighed: the one they lean to, a belief that could be looked at."""

from __future__ import annotations

import re

from bot.flows.goal_choice import alike, closest
from bot.language.phrases import is_instruction

_LEANING = re.compile(
    r"\b(?:i'?ll (?:go|take|do|start)|i'?d (?:go|rather|start|pick|choose|say)|i (?:choose|pick|prefer|favou?r)|"
    r"go(?:ing)? (?:for|with)|that one|without a doubt|definitely|for sure|clearly|"
    r"so (?:probably |i think |it'?s )?(?:that|the)|i think (?:it'?s|i'?ll|that)|"
    r"lean(?:s|ing)? (?:to|towards)|pulls? (?:at )?me|draws me|my (?:favou?rite|gut)|feels (?:most )?right|"
    r"(?:is|feels|would be|seems|it'?s) (?:really |probably |the |definitely |i think )*"
    r"(?:what i (?:really )?(?:need|want)|the one|best|better|right|the most|more (?:honest|me|useful|likely)|"
    r"most (?:me|useful|realistic|likely|important))|(?:helps?|changes?|matters?|brings?) (?:me )?(?:the )?most)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:not|n't|too (?:much|hard|big|far|risky|scary)|scares|afraid|harder|difficult|worst|least|never)\b",
    re.I,
)
_CLAUSES = re.compile(
    r"(?:[.;!?\n]+|,?\s+\b(?:but|while|whereas|although|though|and)\b\s+|,\s+)", re.IGNORECASE
)
_BELIEF = re.compile(
    r"\b(?:should|must|have to|ought to|always|never|can'?t|cannot|impossible|everyone|nobody|"
    r"they'?d (?:all )?\w+|he'?d|she'?d|(?:he|she|they) (?:will|would) (?:never|always|only|just|think|say))\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:is|are|isn'?t|feels?|sounds?|seems?|looks?|would be|could be|might be|takes?|costs?|helps?|serves?)\b",
    re.I,
)
NAMING = 4
"""So few words while weighing name one rather than weigh all."""


def leaning(words: str, ideas: list[str]) -> int | None:
    """The idea that is leant to: named in few words, or the last one that a clause speaks for."""
    if len(words.split()) <= NAMING:
        at = closest(words, ideas)
        if at is not None and alike(words, ideas[at]):
            return at
    found: int | None = None
    about: int | None = None
    for clause in _CLAUSES.split(words):
        named = closest(clause, ideas)
        about = named if named is not None else about
        if about is not None and _LEANING.search(clause) and not _AGAINST.search(clause):
            found = about
    return found


def is_new(idea: str, ideas: list[str]) -> bool:
    """Whether it is an idea that was not there, rather than a word on one that was."""
    return not any(alike(idea, one) or alike(one, idea) for one in ideas)


def is_another(words: str) -> bool:
    """Whether the words tell of something to do, and judge nothing."""
    return is_instruction(words) and not _VERDICT.search(words)


def holds_a_belief(words: str) -> bool:
    """A must, a never, or what others would surely think: something that is taken for granted."""
    return bool(_BELIEF.search(words))
