"""Tells another wording of the goal from a story told in its place, and several wishes in one from each other."""

from __future__ import annotations

import re

from bot.language.goals import GoalHeard
from bot.language.phrases import is_instruction, is_wording

_TELLS = re.compile(  # no other wording of the goal
    r"^(?:the|my|our|his|her|their|he|she|it|they|we|"
    r"(?-i:(?!(?:What|How|Who|When|Where|Which|Whether|That|If|To|A|An)\b)[A-Z]\w+))\b(?: [\w']+){0,2} "
    r"(?:says?|said|is|are|was|were|told|thinks?|has|had|always|never|keeps?|doesn't|don't|won't|did|does)\b",
    re.IGNORECASE,
)
_STORY = re.compile(
    r"^(?:(?:and|but|so|well|because|cos|yes|yeah|no)[\s,]+)*(?:last (?:\w+day|week|time|month|year|night)|yesterday|"
    r"the other day|this morning|(?:most|some|every) (?:days?|times?|nights?|weeks?|mornings?|evenings?)|"
    r"when(?:ever)? \w+|"
    r"once|twice|(?:two|three|many|several|\d+) (?:times|years)|the (?:first|last) time|"
    r"usually|normally|often|sometimes|in my (?:country|family|last|old|job|team)|since|"
    r"(?:he|she|they|it|we|everyone|everybody|nobody|people)(?:'s|'re|'ve)? (?!would\b|could\b|'d\b|will\b)\w+|"
    r"i'?d (?:miss|hate|regret|lose)\b|i (?:was|had|did|went|got|said|told|felt|came|left|"
    r"saw|sat|always|never|usually|still|keep|kept|can't|cannot|"
    r"should be able|didn't|don't|haven't|wasn't|tried|\w+ed)\b)",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"^(?:it'?s|that'?s) (?:just |mostly |really )?(?:that|when|because|how)\b|^because\b", re.IGNORECASE
)
_STOPS = frozenset(
    "stop quit avoid reduce cut lose end leave drop prevent escape remove ditch kill limit resist give get not never "
    "don't less fewer".split()
)
_ABOUT_LESS = re.compile(r"\b(?:about|for)\b.*\b(?:less|fewer|not|no|stopping)\b", re.IGNORECASE)
_TURN = re.compile(r"\s+(?:without|instead of|rather than|and not|but not|not|and|while)\s+", re.IGNORECASE)
_REASON = re.compile(r"^(?:because|cos|coz|since|so that|but)\b", re.IGNORECASE)
_HABITUAL = re.compile(
    r"^i \w+\b.*\b(?:sometimes|usually|normally|often|always|never|every time)\b", re.IGNORECASE
)
_OWN_WISH = re.compile(
    r"^(?:how|what|which|whether|who|to|a|an)\b|\b(?:i (?:want|need|wish|hope)|i would|"
    r"i'?d (?:like|love|rather|want|need|be|have|know|feel)|"
    r"so (?:that )?i can|to (?:be|know|have|find|feel)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\b(?:i|he|she|they|we|it|that|there)(?:'\w+)?\s+\w+", re.IGNORECASE)
NAMED = 8
"""Words up to which what has no subject and verb may simply name the matter."""
WORDING = 16
"""Words up to which an answer to the frame may be another wording of the goal."""
_BECAUSE = re.compile(r"\s*,?\s*\b(?:because|cos|coz|since|as i)\b[^,;.]*", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*[,;.]?\s*\band (?:also |then |maybe )?|\s*[,;.]\s+(?:also |plus )?|\s+plus\s+", re.IGNORECASE
)
NUMBERED = re.compile(r"(?:^|\s)[1-9]\s?[.)]\s*")
_LEAD_IN = re.compile(
    r"^(?:(?:well|so|i|i'd|i'm|also|really|want|need|would|like|hope|to)\s+)+", re.IGNORECASE
)
FEWEST = 2
"""Words of a wish that stands alone in a list."""


def rewords(wish: str, *, led_in: bool) -> bool:
    """Whether what was said to the frame can be another wording, and is no wall of words or reason."""
    if _TELLS.match(wish) or _REASON.match(wish):
        return False
    return led_in or is_wording(wish) or len(wish.split()) <= WORDING


def is_telling(words: str, heard: GoalHeard, *, led_in: bool) -> bool:
    """Whether how things are was told where a wording was asked for."""
    said = words.replace("’", "'").strip()
    if _OWN_WISH.search(said) or "?" in said:
        return False
    if _EXPLAINS.match(said):
        return True
    if {"someone_else", "multiple"} & set(heard.labels):
        return False
    if _TELLS.match(said) or _STORY.match(said) or _HABITUAL.match(said):
        return True
    told = len(said.split()) > NAMED or _SUBJECT.search(said)
    return "none_stated" in heard.labels and not led_in and bool(told)


def in_pieces_of(words: str) -> list[str]:
    """The wishes of a message that holds several and whose parts were not told apart."""
    if NUMBERED.search(words):
        return [piece.strip(" .,;") for piece in NUMBERED.split(words) if len(piece.split()) >= FEWEST]
    bare = _LEAD_IN.sub("", _BECAUSE.sub("", words)).strip(" .!")
    pieces = [_LEAD_IN.sub("", piece.strip(" .!,")) for piece in _JOINED.split(bare)]
    return [piece for piece in pieces if len(piece.split()) >= FEWEST]


def has_positive(wish: str) -> bool:
    """Whether something to do is named beside what is to go: "speak up without blushing", "build X and quit Y"."""
    if _ABOUT_LESS.search(wish) and is_instruction(wish) and wish.split()[0].lower() not in _STOPS:
        return True  # "prepare the talk about fewer hours"
    pieces = _TURN.split(wish)
    return len(pieces) > 1 and any(
        is_instruction(piece) and len(piece.split()) >= FEWEST and piece.split()[0].lower() not in _STOPS
        for piece in pieces
    )
