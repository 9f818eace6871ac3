"""What is heard of a goal in other words than it came in: a matter by itself, a decision, a step told along with it."""

from __future__ import annotations

import re

from bot.flows.coaching.deciding import keep_resolved
from bot.flows.coaching.goal_openings import ABOUT
from bot.flows.coaching.goal_told import LEADS
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.language.echo import tidy
from bot.language.hearing import Heard

_UNDECIDED = re.compile(
    r"(?:^|(?<=[.!?;,\n])\s*|\b(?:and|but|so|because|that)\s+)"
    r"(?:(?:well|so|hi|hello|the thing is|basically|honestly|um+)\b[\s,.:]*){0,4}"
    r"(?:i(?:'m| am|'ve| have|m)? )?(?:(?:just|really|still|honestly|simply|so|completely|a bit|quite|been) ){0,4}"
    r"(?:don'?t know|do not know|dunno|not sure|unsure|no idea|(?:can'?t|cannot|couldn'?t|can ?not) (?:decide|choose|"
    r"make up my mind)|undecided|torn|wondering|in two minds|need to decide|have to decide|want to decide|decide) "
    r"(?:yet |about |on |as to |over ){0,3}"
    r"(?P<what>(?:whether|if)(?: or not)? (?:to|i (?:should|ought to|want to|will)|"
    r"we (?:should|ought to)) (?!laugh\b|cry\b|say this|tell you)[^.!?;\n]{4,160}|between [^.!?;\n]{2,120} (?:and|or) "
    r"[^.!?;\n]{2,80})",
    re.IGNORECASE,
)
"""Not knowing which way to go is a goal: to decide."""
_IF_I = re.compile(
    r"^(?:whether|if)(?: or not)? (?:(?:i|we) (?:should|ought to|want to|will) |to )", re.IGNORECASE
)
_TURNS = re.compile(
    r",?\s+\bbut\b.*$|,\s+(?=(?:he|she|they|it|i|my|we|need|needs|have|has|must|got|want)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_RESOLVED = re.compile(
    r"(?:[,;.]\s*(?:and |but |so )?|\s+(?:and|but|so) )(?:anyway |then |also |really )*"
    r"(?P<sure>i(?: already| do| think i| now)* know(?: already)?"
    r"(?: what (?:i'?ll|i will|i'm going to) do(?: (?:about it|there|next))?)?[\s,:;–-]*(?:that )?)?"
    r"i(?:'ll|ll| will|'m going to| am going to| have decided to|'ve decided to)\s+(?P<step>[^.!?\n]{3,90}?"
    r"(?:[.:]\d\d[^.!?\n]{0,30})?)[\s.!]*$",
    re.IGNORECASE,
)
"""At the end of a wish, what they will do about it."""
FEWEST = 3
"""Words of a wish that can stand when the step is taken off it."""


def from_its_matter(scene: Scene, first: bool) -> None:
    """ "I want to speak about my chief" and "it's more about the nerves" name a matter: it is heard by itself."""
    led = ABOUT.match(scene.words) if first else LEADS.match(scene.words)
    rest = scene.words[led.end() :] if led else ""
    if rest.strip():
        _hear(scene, rest)


def as_decision(scene: Scene) -> None:
    """ "I don't know whether to stay or go" wants it decided; what comes after it is no other goal."""
    found = _UNDECIDED.search(scene.words.replace("’", "'"))
    if found is None:
        return
    what = _TURNS.sub("", found["what"]).strip(" ,")
    led = _IF_I.match(what)
    _hear(scene, f"decide whether to {what[led.end() :]}" if led else f"decide {what}")


def without_its_step(scene: Scene) -> None:
    """ "…, and I'll write to him tomorrow at nine": a way with its time, kept for its place and no part of the goal."""
    found = _RESOLVED.search(scene.words)
    if found is None or len(scene.words[: found.start()].split()) < FEWEST:
        return
    step = Heard(f"I'll {found['step']}", scene.now, scene.heard.session, scene.heard.places)
    if not step.when.due or not (found["sure"] or step.commitment.step):
        return
    rest = scene.words[: found.start()]
    keep_resolved(scene, step, tidy(found["step"]), sure=bool(found["sure"]))
    _hear(scene, rest)


def _hear(scene: Scene, words: str) -> None:
    scene.incoming = Text(words)
    scene.heard = Heard(words, scene.now, scene.heard.session, scene.heard.places)
