"""What begins like a question and is none: "what matters to you is your weekends"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.coach.sentences import Sentence

CLEFT = (
    r"(?:^|[.!;,] )\W*(?:(?:so|and|but|ok|okay|then|well|yes|yeah|right|hm+|maybe|perhaps)\b\W*)*what "
    r"(?:(?:really|actually|seems to|most) )*(?:matters|counts|hurts|bothers|worries|scares|frightens|annoys|"
    r"weighs|keeps|holds|stops|gets|drives|helps|hits|strikes|stands|makes(?! you\b| u\b)|"
    r"is (?:missing|left|hard|important|new|different)|(?:you|u)(?:'re| are|'d| would|'ve| have)?\b)"
    r"(?: (?!(?:when|if|about|while|think|because|whether|do|does|did|can|could|will|say|said|write|tell)\b)"
    r"[\w']+){0,7}? (?<!that )(?<!it )(?<!he )(?<!she )(?<!this )(?<!there )(?<!who )(?<!which )(?<!they )"
    r"(?:is|was|are|were|isn't|would be) (?!(?:it|he|she|they|there|what|who|where|how|when)\b|"
    r"that (?:for|to) )[^?.]+(?:[.!,;]|$)"
)
"""In training/ it finds eight lines, none of them an open question."""
_CLEFT = re.compile(CLEFT, re.IGNORECASE)


def as_statements(parts: list[Sentence]) -> list[Sentence]:
    """The sentences of a line, those of this form as statements about the client."""
    return [_stated(part) if not part.mark and _CLEFT.search(part.text) else part for part in parts]


def _stated(part: Sentence) -> Sentence:
    return replace(part, asks=frozenset(), shows=part.shows | {"you are"})
