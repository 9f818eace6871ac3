"""What each kind of line does to a client's trust and energy, and what it takes to be told more."""

from __future__ import annotations

from collections.abc import Mapping

MOVES: Mapping[str, tuple[float, float]] = {
    "open": (0.25, 0.0),
    "open on the topic": (0.5, 0.0),
    "adds": (1.0, 0.5),
    "selects": (0.75, 0.5),
    "echoes": (0.0, -0.5),
    "misses": (0.0, 0.0),
    "summary": (1.0, 0.0),
    "closed": (0.0, -0.5),
    "settling": (0.0, 0.0),
    "scaling": (0.0, 0.0),
    "leading": (-0.5, -0.5),
    "stacked": (-0.5, -0.5),
    "why": (-1.0, -0.5),
    "why_value": (0.25, 0.0),
    "advice": (-1.0, -0.5),
    "advice allowed": (0.0, 0.0),
    "affirmation": (0.5, 0.5),
    "praise again": (-0.5, 0.0),
    "permission": (0.25, 0.0),
    "contracting": (0.25, 0.0),
    "aim": (0.5, 0.5),
    "safety": (0.5, 0.0),
    "refer": (0.5, 0.0),
    "filler": (0.0, -0.5),
    "insult": (-2.0, -1.0),
    "swap": (0.0, -0.5),
    "unclear": (0.0, 0.0),
    "end": (0.0, 0.0),
}
"""(trust, energy) by kind of line, in quarters: our own, set so that learners of five skills come out in order."""

ASKING_ALONE = 6.0
"""Up to this trust questions lead; what is more is won by giving back, naming a strength, keeping to the aim."""
QUESTIONS = frozenset({"open", "open on the topic", "why_value"})
SHUTS = 2.0
"""Under this trust the client tells nothing of the matter ..."""
OPEN_ENOUGH = 2
"""... unless that many layers were told: who has said so much does not shut any more."""
DRAINS = 2.0
"""At this energy and under it answers are short."""
LAYERS_WITHIN_REACH = 2
"""How far down, counted from those told, a layer may lie that is told before the ones above it."""
OPENED_FOR_OPTIONS = 2
"""Layers that must be told before ideas come."""
OPTIONS_FOR_A_STEP = 2
"""Ideas that must be told before the last rung to a step."""
FIRM_NUMBERS = 2
"""How many of a client's numbers, the last ones, belong to a step that stands."""
LED_BY_ANYTHING = 1
"""Trust above what something held back needs, at which it comes without its topic being on the table."""
STAYS = 1
"""Facts of a topic that are told before a question in no words of the case leads on to the next."""
NAMES_A_FACT = 2
"""Words of one fact by which it is this that is asked for."""
PRAISES = 2
"""Strengths that may be named before it sounds like flattery."""
MISREAD = 2
"""How often running a client asks how a line was meant."""
INSULTS = 2
"""That are answered; the next ends the talk."""
SEEKS_EVERY = 3
"""Lines after which a client who wants advice asks for it again."""
FELT, RELUCTANT = 0.5, 0.75
"""Of the trust that a line earns, if it earns that much, what a reluctant client gives."""


def move(kind: str, trust: float, *, reluctant: bool) -> tuple[float, float]:
    """What that kind of line does at that trust; a reluctant client is won more slowly, and lost as fast."""
    gain, energy = MOVES[kind]
    if reluctant and gain >= FELT:
        gain *= RELUCTANT
    if kind in QUESTIONS:
        gain = max(0.0, min(gain, ASKING_ALONE - trust))
    return gain, energy
