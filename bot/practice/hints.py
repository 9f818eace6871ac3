"""A nudge for the next line: where to look, never what to say; plainer the longer somebody is stuck."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.practice import weights
from bot.practice.case import Case, Layer
from bot.practice.client import Client
from bot.practice.outcome import goal_reached, step_reached, was_referred
from bot.practice.speech import Speech

FIRST_LINES = 2
"""Lines of the learner's before the aim: nothing is held back yet that could be heard."""
_WITHIN_REACH = 1.0
"""Trust that may be wanting for what is held back to be worth pointing at."""


class Hint(NamedTuple):
    """thing: what it is about, the same as long as somebody stays with it.  block: of prompts/en/practise/hint.j2.

    words: the case's own hint.  word: the word by which the topic goes.
    """

    thing: str
    block: str
    words: str = ""
    word: str = ""


def hint(case: Case, client: Client, given: Sequence[str]) -> Hint:
    """The next hint, after those given in this practice (their things, in order)."""
    layer = _near(case, client)
    thing = _thing(case, client, layer)
    if thing.startswith("layer") and layer is not None:
        level = given.count(thing)
        if level == 0:
            return Hint(thing, "ask", layer.hint)
        return Hint(
            thing, _leveled("layer", level), word=_as_written(case, case.topics[layer.topic].words[0])
        )
    return Hint(thing, _leveled(thing, given.count(thing)))


def _as_written(case: Case, word: str) -> str:
    """A name with its capital: the client never writes it without."""
    written = {
        found for line in case.lines() for found in re.findall(rf"\b{re.escape(word)}\b", line, re.IGNORECASE)
    }
    return word.capitalize() if written == {word.capitalize()} else word


def _leveled(thing: str, given: int) -> str:
    """Twice a hint, then plainly, then that there are no more."""
    return thing if given < _HINTS else _PLAINLY[thing] if given < _HINTS + _PLAIN else "spent"


_HINTS, _PLAIN = 2, 2
_PLAINLY = {
    "layer": "layer_plain", "aim": "aim_plain", "ideas": "ideas_plain", "step": "step_plain", "trust": "trust_plain",
    "end": "end_plain", "beyond": "beyond_plain",
}  # fmt: skip


def _thing(case: Case, client: Client, layer: Layer | None) -> str:
    """What this talk wants next: to be referred on, the aim, what is held back, ideas, a step, an end."""
    if case.beyond and case.beyond.layer in client.opened and not was_referred(case, client):
        return "beyond"
    if client.goal == 0 and client.turns < FIRST_LINES:
        return "aim"
    if layer is not None and len(client.opened) < weights.OPENED_FOR_OPTIONS:
        return f"layer {layer.id}"
    if client.trust < weights.SHUTS:
        return "trust"
    if not goal_reached(case, client) and Speech(case, client).rung("goal"):
        return "aim"
    if client.options < weights.OPTIONS_FOR_A_STEP:
        return "ideas"
    if not step_reached(case, client) and goal_reached(case, client):
        return "step"
    return f"layer {layer.id}" if layer is not None else "end"


def _near(case: Case, client: Client) -> Layer | None:
    """What lies nearest of that which is held back, on the topic in hand first, and not far out of reach."""
    speech = Speech(case, client)
    if layer := speech.layer(client.live):
        return layer
    following = speech.next_layer()
    return following if following and following.trust <= client.trust + _WITHIN_REACH else None
