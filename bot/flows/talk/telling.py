"""The clause of an answer that is worth giving back: of a long one, that which carries the feeling or the turn."""

from __future__ import annotations

import re

from bot.flows.core.scene import Scene
from bot.language.reflection import Reflection, reflect

SHORT = 5
"""Answers under so many words are not given back (playbook §2.1)."""
GIVEN_BACK = 15
"""More words than this said back are a parrot's."""
MANY = 18
"""Words from which the first clause is seldom the point."""
_PARTS = re.compile(
    r"[.!?;\n]+|,?\s+(?=but\b|and (?:i|now|then|so)\b|because\b|so i\b)|,\s+(?=i\b)", re.IGNORECASE
)
_TURN = re.compile(
    r"(?:and )?(?:but|because|so i|i (?:want|need|wish|just|really|feel|never|always|miss|can'?t|can hardly))\b",
    re.I,
)
_OF_ME = re.compile(r"\b(?:i|i'm|i've|me|my)\b", re.IGNORECASE)
"""What is told of themselves stands before what is told of others."""
FEARED = re.compile(r"\s*that (?:i|he|she|they|it|we|my \w+|nobody)\b", re.IGNORECASE)
"""What hangs on the question ("that I lose it") is no fact, and bare it would sound like one."""


def telling(scene: Scene) -> Reflection | None:
    """Of a long answer the clause that carries the feeling or the turn, else the latest: the point comes last."""
    if "?" in scene.words:
        return None
    parts = [part.strip() for part in _PARTS.split(scene.words) if len(part.split()) >= SHORT]
    feeling = scene.heard.feeling.word if scene.heard.feeling else "\0"
    charged = [part for part in parts if feeling in part.lower() or _TURN.match(part)]
    own = [part for part in parts if _OF_ME.search(part)]
    both = [part for part in charged if part in own]
    for part in (*reversed(both), *reversed(own), *reversed(charged), *reversed(parts)):
        found = reflect(part)
        if found and len(found.text.split()) <= GIVEN_BACK:
            return found
    return None
