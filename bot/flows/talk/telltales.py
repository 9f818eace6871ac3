"""Tell-tale words of an answer that are followed before the next topic: always, must, can't, what others think."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import LONG, SHORT, room

_ALWAYS = re.compile(
    r"\b(always|never|every ?time|whenever|each time|everyone|nobody|no one|all the time|constantly)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"(?<!\bsaid )(?<!\bsays )(?<!\btold me )(?<!\bthinks )(?<!\bsaid that )(?<!\bthat )"
    r"\b(?:i|one|you)(?:'ve| have)? (?:really |just |always )?"
    r"(should|must|ought to|shouldn't|mustn't|supposed to|expected to|"
    r"(?:have|got|need) to(?= (?:be|please|prove|look|seem|keep|always|do (?:it|everything|all))\b))\b|"
    r"\b(?:i'm|i am|you're|one's) (supposed to|expected to|meant to)\b",
    re.IGNORECASE,
)
_CANNOT = re.compile(
    r"(?<!if )\bi (?:just |really |simply |still )?(?:can't|cant|cannot|couldn't|can not|can never|am not able to)\b"
    r"(?! (?:wait|stand|keep|help|believe|imagine|remember|complain|tell you|say (?:that|i)|think of)\b)",
    re.IGNORECASE,
)
_MIND_READING = re.compile(
    r"\b(?:he|she|they|everyone|people|my \w+)(?:'s| is| are| all|'ll| will| would|'d)?"
    r"(?: just| only| probably| clearly| obviously)? "
    r"(?:thinks?|hates?|doesn't care|don't care|doesn't respect|doesn't want|don't want|"
    r"looks? down|judg|sees? (?:me|it|this|us) as|ignores? me)",
    re.IGNORECASE,
)


_OF_REALITY = frozenset({"situation", "instance", "seen", "rule", "cannot", "tried", "stuck"})


def _answer(event: Event) -> str:
    """What was told of the situation just now; "" where a question is passed over, its answer long known."""
    scene: Scene = event.model
    told = any(kept.turn == scene.session.turn and kept.name in _OF_REALITY for kept in scene.session.kept)
    return scene.words.replace("’", "'") if told else ""


def _room(event: Event) -> bool:
    """One tell-tale word is followed at most twice a session, and not in ten minutes."""
    scene: Scene = event.model
    return room(scene) > SHORT and len(scene.session.values("probe")) < (1 if room(scene) < LONG else 2)


def always_or_never(event: Event) -> bool:
    return _room(event) and bool(_ALWAYS.search(_answer(event))) and not event.model.has("instance")


def mind_read(event: Event) -> bool:
    return _room(event) and bool(_MIND_READING.search(_answer(event))) and not event.model.has("seen")


def a_must(event: Event) -> bool:
    return _room(event) and bool(_MUST.search(_answer(event))) and not event.model.has("rule")


def a_cannot(event: Event) -> bool:
    return _room(event) and bool(_CANNOT.search(_answer(event))) and not event.model.has("cannot")


def shows_must(scene: Scene) -> dict[str, Any]:
    """The word that told of a rule, as they said it."""
    found = _MUST.search(scene.words.replace("’", "'"))
    said = next((group for group in found.groups() if group), "should") if found else "should"
    return {"must": said.lower()}
