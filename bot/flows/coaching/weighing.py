"""What is heard while the ideas are weighed: the one they lean to, a belief that could be looked at."""

from __future__ import annotations

import re

from bot.language.likeness import alike, closest
from bot.language.phrases import is_instruction

_LEANING = re.compile(
    r"\b(?:i'?ll (?:go|take|do|start)|i'?d (?:go|rather|start|pick|choose|say)|i (?:choose|pick|prefer|"
    r"favou?r)|"
    r"go(?:ing)? (?:for|with)|that one|without a doubt|definitely|for sure|clearly|"
    r"so (?:probably |i think |it'?s )?(?:that|the)|i think (?:it'?s|i'?ll|that)|"
    r"lean(?:s|ing)? (?:to|towards)|pulls? (?:at )?me|draws me|my (?:favou?rite|gut)|feels (?:most )?right|"
    r"(?:is|feels|would be|seems|it'?s) (?:really |probably |the |definitely |i think )*"
    r"(?:what i (?:really )?(?:need|want|should(?: do)?|ought to(?: do)?|have to do|must do|would do|'d do)|"
    r"the one|best|better|right|the most|more (?:honest|me|useful|likely)|"
    r"most (?:me|useful|realistic|likely|important))|(?:helps?|changes?|matters?|"
    r"brings?) (?:me )?(?:the )?most)\b",
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
    r"they'?d (?:all )?\w+|he'?d|she'?d|(?:he|she|they) (?:will|would) (?:never|always|only|just|think|"
    r"say))\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:is|are|isn'?t|feels?|sounds?|seems?|looks?|would be|could be|might be|takes?|costs?|helps?|"
    r"serves?)\b",
    re.I,
)
NAMING = 4
"""So few words while weighing name one rather than weigh all."""
_PLACES = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "sixth": 6,
}  # fmt: skip
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_PLACE = re.compile(rf"\b(?:{'|'.join(_PLACES)}|[1-6]|last)\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:all (?:of (?:them|these|those)|(?:the )?\w+ of (?:them|these)|three|four|five|six)|everything|the lot)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:both|the two(?: of them)?)\b", re.IGNORECASE)
_FIRST_FEW = re.compile(r"\bfirst (two|three|four)\b", re.IGNORECASE)
_NONE = re.compile(
    r"^\W*(?:(?:no|well|honestly|really|to be honest)\W+)*(?:none|neither|not (?:one|any)|nothing) (?:of|"
    r"really|here|on (?:it|the list))\b|"
    r"^\W*(?:none|neither)\W*$|\b(?:don'?t|do not) (?:really )?(?:like|want|fancy|feel) any\b",
    re.IGNORECASE,
)
_OF_THE_SAME = re.compile(
    r"^\W*(?:(?:and|so|but|because|probably|i think|i guess|maybe)\s+)*"
    r"(?:it|that|this|which|i|is|are|feels?|helps?|matters?|would|definitely|for sure|clearly|without|most|my)\b",
    re.IGNORECASE,
)
"""A clause that has nothing of its own to speak of goes on about the idea before it."""
_HEDGES = re.compile(
    r"\b(?:i (?:guess|think|suppose|reckon)|maybe|probably|perhaps|definitely|well|hmm+|ok(?:ay)?|it'?s)\b,?\s*",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"\s*(?:,|;|\+|&|->|→|\b(?:and|plus|then|after that|afterwards|followed by|next|finally)\b)\s*",
    re.IGNORECASE,
)
_IN_ORDER = re.compile(
    r"\b(?:then|after that|afterwards|followed by|next|in (?:that|this) order)\b|->|→", re.IGNORECASE
)
_NAMED_BY = re.compile(r"\s*(?:[,;:.!?\n]|\s[-–—]\s|\b(?:because|cos|since|as it)\b)\s*", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|had|have|would|will|did|does|do|can|could|(?:is|are|was|were|has|had|have|would|did|does|do|"
    r"ca|wo)n'?t|cannot|told|rang|said|says|asked|went|knows?|knew|scares?|costs?|takes?|took|made|makes|tried|"
    r"means?|meant)\b",
    re.IGNORECASE,
)
_CHOOSES = re.compile(
    r"^\W*(?:(?:well|so|ok|then|maybe|probably|honestly|and)\W+)*"
    r"(?:i(?:'d|'ll| would| will| have to| want| think| guess| choose| can do| could| am going| do want)|"
    r"let'?s|it (?:is|has to be|would be|will be)|(?:that|this) (?:is|was|would be|has to be))\b|"
    r"\b(?:\w{2,}est|most|first|worth|good|one i)\b",
    re.IGNORECASE,
)


def tells_of_it(words: str, ideas: list[str]) -> bool:
    """Whether something is told of what is on the list, which chooses nothing: "the lesson was not about lessons"."""
    named = next(filter(None, _NAMED_BY.split(words.replace("’", "'").strip())), "")
    at = closest(named, ideas)
    if at is None or is_instruction(named) or _CHOOSES.search(named) or _LEANING.search(words):
        return False
    own = set(ideas[at].lower().split())  # "what Carla did" names the idea with its own verb
    return any(verb.lower() not in own for verb in _TELLS.findall(named))


def in_order(words: str) -> bool:
    """Whether what is named comes one after the other: the first of them leads."""
    return bool(_IN_ORDER.search(words))


def leaning(words: str, ideas: list[str]) -> int | None:
    """The idea that is leant to: named in few words, or the last one that a clause speaks for."""
    bare = _HEDGES.sub("", words)
    at = closest(bare, ideas)
    if at is not None and alike(bare, ideas[at]) and not tells_of_it(words, ideas):
        same = alike(ideas[at], bare) and len(bare.split()) <= len(ideas[at].split()) + 1
        if len(bare.split()) <= NAMING or same:
            return at
    found: int | None = None
    about: int | None = None
    for clause in _CLAUSES.split(words):
        named = closest(clause, ideas)
        about = named if named is not None else about if _OF_THE_SAME.match(clause) else None
        if about is not None and _LEANING.search(clause) and not _AGAINST.search(clause):
            found = about
    return found


def placed(words: str, ideas: list[str]) -> int | None:
    """The one named by its place in few words, or in a clause that leans to it: "the first", "i think 2 is best"."""
    for clause in _CLAUSES.split(words):
        named = by_name(clause, ideas)
        found = _places(clause, len(ideas)) if named is None else [named]
        short = len(words.split()) <= NAMING and not _VERDICT.search(words)
        leant = _LEANING.search(clause) or (_VERDICT.search(clause) and re.search(r"\bgood\b", clause, re.I))
        if len(found) == 1 and (short or leant) and not _AGAINST.search(clause):
            return found[0]
    return None


def by_name(words: str, ideas: list[str]) -> int | None:
    """The one that is named beside a "first": "boxes first" are the boxes, whatever their place."""
    place = _PLACE.search(words)
    return closest(_PLACE.sub("", words), ideas) if place and not place[0].isdigit() else None


def _places(words: str, count: int) -> list[int]:
    named = [word.lower() for word in _PLACE.findall(words)]
    at = [count if word == "last" else _PLACES.get(word) or int(word) for word in named]
    return list(dict.fromkeys(place - 1 for place in at if 0 < place <= count))


def several(words: str, ideas: list[str]) -> list[int]:
    """The ideas chosen together: "both", "1 and 3", "the first two", two by their words; [] for one or none."""
    few = _FIRST_FEW.search(words)
    if _AGAINST.search(words):
        return []
    if few:
        return list(range(min(_NUMBERS[few[1].lower()], len(ideas))))
    found, named = _places(words, len(ideas)), _named(words, ideas)
    if (not found or (in_order(words) and len(named) > 1)) and not _VERDICT.search(words):
        found = named
    if len(found) < 2 and (_ALL.search(words) or (_BOTH.search(words) and len(ideas) == 2)):
        return list(range(len(ideas)))
    return found if len(found) > 1 else []


def _named(words: str, ideas: list[str]) -> list[int]:
    """Those named by their words, piece by piece, in the order in which they are."""
    named = [closest(_PLACE.sub("", part), ideas) for part in _JOINTS.split(words)]
    return list(dict.fromkeys(at for at in named if at is not None))


def rejects_all(words: str) -> bool:
    """None of them is wanted."""
    return bool(_NONE.search(words))


def is_new(idea: str, ideas: list[str]) -> bool:
    """Whether it is an idea that was not there, rather than a word on one that was."""
    return not any(alike(idea, one) or alike(one, idea) for one in ideas)


def is_another(words: str) -> bool:
    """Whether the words tell of something to do, and judge nothing."""
    return is_instruction(words) and not _VERDICT.search(words)


def holds_a_belief(words: str) -> bool:
    """A must, a never, or what others would surely think: something that is taken for granted."""
    return bool(_BELIEF.search(words))
