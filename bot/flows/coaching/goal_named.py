"""What the questions of Goal name: the person, the thing to stop, the word that could mean anything."""

from __future__ import annotations

import re

from bot.flows.core.scene import Scene
from bot.language.echo import tidy
from bot.language.first_names import FIRST_NAMES
from bot.language.goal.words import PERSON, THIRD
from bot.language.goals import GoalHeard
from bot.language.phrases import as_object, clipped

_POINTING = re.compile(r"\b(?:it|that|this|them|so|sure)$", re.IGNORECASE)
"""A thing to stop that only points to something said before cannot be said back alone."""
THIN = frozenset("bit lot kind sort all the it that this whole thing things stuff something most".split()) | {
    "the whole"
}
"""Nothing to ask back about."""
QUOTED = 9
"""Words of a goal that are quoted whole in place of a bare "more"."""
_COMPARED = frozenset("more less better fewer most good well nice different".split())
WHOLE = 4
"""Words up to which a goal is quoted whole in place of its vague word."""
PAIR = 2
_OF_IT = re.compile(
    r"\s+(?:which|who|whenever|when|because|so that|"
    r"that(?= (?:i|he|she|it|they|we|you|my|our|has|have|is|are|was|keeps?|always|never|makes?)\b))\s",
    re.IGNORECASE,
)
"""What is told of the thing to stop, after it is named."""
_WHOSE = {"their": "them", "theirs": "them", "his": "him", "her": "her", "hers": "her"}
_DANGLING = re.compile(
    r"(?:[\s,;]+(?:in|at|with|of|to|for|on|by|as|and|or|but|about|from|than|the|a|an|my|our|his|her|their|not|so|"
    r"more|i|be|is|are))+$",
    re.IGNORECASE,
)
"""What a phrase that was cut out may be left to end in."""
_EMPTY = frozenset(
    """in at on of to for with by as and or but about from than the a an my our his her their i me you it we us be is
    are     am was so more less better like side fine thing things bit kind sort part stuff work good well nice some all
    that this what when how there here really just get got lot different most much up out off one way""".split()
)
"""Words of which a phrase cannot be made that is worth a question."""
MANY = frozenset("staff people children management folk everyone everybody men women".split())
NOBODY = frozenset("somebody someone person people lot man woman one other others".split())
_LEFT_OVER = frozenset(
    "my our your the a an some any this that these those whose of and or with for to in".split()
)


def _named_person(span: str) -> str:
    """Somebody as heard, with no possessive left over: "their" is "them", "my brother and" is "my brother"."""
    words = span.split()
    while words and (words[-1].lower() in _LEFT_OVER or (len(words) > 1 and words[-1].lower() in _WHOSE)):
        words.pop()
    bare = " ".join(words)
    if bare.lower() in _WHOSE:
        return _WHOSE[bare.lower()]
    if len(words) == PAIR and words[0].lower() in ("my", "our") and words[1].lower() in FIRST_NAMES:
        return words[1]
    return _whose_one(bare) if len(words) == 1 and bare.islower() else bare


def _whose_one(person: str) -> str:
    """One bare word: "wife" is "my wife"; who is no single person, and not many, is only pointed at."""
    if person in THIRD or person in MANY or (person.endswith("s") and person != "boss"):
        return person
    return f"my {person}" if person in PERSON and person not in NOBODY else "them"


def _of_goal(span: str, goal: str) -> str:
    """The vague word, or where it says nothing by itself, the goal that it stands in."""
    bare = _DANGLING.sub("", span)
    return goal if is_empty(bare) else bare


def is_empty(words: str) -> bool:
    """Whether nothing in it could be asked about."""
    return {word.strip(".,!?…") for word in words.lower().split()} <= _EMPTY


def keep_spans(scene: Scene, heard: GoalHeard) -> None:
    for name in ("other", "stop", "vague"):
        if heard.spans.get(name):
            span = clipped(tidy(heard.spans[name][0]), 80)
            goal = str(scene.value("goal") or "")
            short = WHOLE if span.lower() not in _COMPARED else QUOTED
            span = goal if name == "vague" and span in goal and len(goal.split()) <= short else span
            span = _of_goal(span, goal) if name == "vague" else span
            span = _named_person(span) if name == "other" else _DANGLING.sub("", span)
            span = _OF_IT.split(span, maxsplit=1)[0] if name == "stop" else span
            if span and span.lower() not in THIN and (name != "stop" or not _POINTING.search(span)):
                scene.keep(name, as_object(span) if name == "other" else span)
