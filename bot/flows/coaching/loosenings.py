"""Which way of looking comes next in Options: the one that what was just said asks for, each once (playbook §4a)."""

from __future__ import annotations

import re

from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.telling import without_telling

FITS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "no_limits",
            r"\b(?:money|budget|afford|expensive|costs?|no time|too busy|time for (?:it|that)|not allowed|realistic|"
            r"impossible|can'?t|cannot)\b",
        ),
        (
            "differ",
            r"\b(?:tried (?:that|it|this)|already tried|didn'?t work|used to (?:work|do)|last time)\b",
        ),
        ("own_move", r"\b(?:he|she|they|my \w+|the \w+) (?:should|ought to|needs? to|has to|have to|must)\b"),
        ("who_helps", r"\b(?:alone|on my own|by myself|nobody|no one|no help|without help)\b"),
        (
            "smallest",
            r"\b(?:everything|overwhelm\w*|too much|too big|huge|all of it|exhaust\w*|tired|daunting)\b",
        ),
        ("opposite", r"\b(?:always|every time|as usual|same (?:thing|old)|never|habit)\b"),
        (
            "other_chair",
            r"\b(?:he|she|him|her|they|them|boss|manager|brother|sister|partner|wife|husband|team)\b",
        ),
    )
)
"""Tell-tales of the last answer -> the loosening that follows from it, the most telling first."""
ALWAYS_FIT = ("smallest", "no_limits", "elsewhere", "admired", "who_helps", "opposite", "nothing")
BY_KIND = {"conversation": ("other_chair",), "decision": ("third_way",)}
BESIDE = frozenset({"from_them", "what_then"})
"""These ask on about what was just said, and are no way of looking of their own."""
TELL_OF_IT = frozenset({"elsewhere", "differ", "admired", "from_them", "what_then"})
"""These ask for what was done before, or is done by somebody."""
PAIR = 2
"""Ideas of which something third may be made."""


def next_loosening(event: Event) -> None:
    """The next way of looking: what was said chooses it, then the kind of goal, then the session's own order."""
    scene: Scene = event.model
    used = scene.session.values("loosening")
    chosen = next((one for one in _fitting(scene) if one not in used), "smallest")
    scene.keep("loosening", chosen, "")


def loosening(scene: Scene) -> str:
    return f"ask_{scene.value('loosening', 'smallest')}"


def _fitting(scene: Scene) -> list[str]:
    kind = str(scene.value("kind"))
    said = [name for name, pattern in FITS if pattern.search(scene.words)]
    if kind != "conversation" and scene.session.values("loosening")[-1:] == ["admired"]:
        said = [name for name in said if name != "other_chair"]  # whom they admire has no part in it
    if "dont_know" in scene.heard.intents:
        said.insert(0, "smallest")
    ideas = len(scene.session.values("idea"))
    said = [*_asks_on(scene), *said]
    both = ("third_way",) if kind == "decision" and ideas == PAIR else ("both",) if ideas == PAIR else ()
    return [*said, *both, *BY_KIND.get(kind, ()), *_turned(scene.session.seed)]


def _asks_on(scene: Scene) -> list[str]:
    """What somebody else does may be theirs in part; a bare time or "the other one" wants its doing."""
    theirs = scene.session.held("theirs")
    if theirs is not None and theirs.turn == scene.session.turn:
        return ["from_them"]
    bit = scene.session.held("bit")
    return ["what_then"] if bit is not None and bit.turn == scene.session.turn else []


def offered(scene: Scene) -> str:
    """What may hold ways: not what is told of how it is, unless what was done elsewhere is what was asked for."""
    asked = scene.session.values("loosening")[-1:]
    return scene.words if asked and asked[0] in TELL_OF_IT else without_telling(scene.words)


def looked(scene: Scene) -> int:
    """How many ways of looking were tried."""
    return sum(1 for one in scene.session.values("loosening") if one not in BESIDE)


def _turned(by: int) -> tuple[str, ...]:
    by %= 4  # the last three need a session that has gone further
    return (*ALWAYS_FIT[:4][by:], *ALWAYS_FIT[:4][:by], *ALWAYS_FIT[4:])
