"""Open questions that fit any line of their sort: what is left where a line can be made of nothing nearer."""

from __future__ import annotations

import re
from zlib import crc32

from bot.practice.line import Line

_ON_IT = {
    "advice, a plan": (
        "How would you like to go about it?",
        "What would help you with it?",
        "What have you thought of yourself?",
    ),
    "advice, it is hard": ("What have you tried so far?", "What has helped, if only a little?"),
    "advice": (
        "What would you like to do about that?",
        "What would help you here?",
        "What would you like to be different there?",
    ),
    "leading": ("How do you see it yourself?", "What do you make of it yourself?"),
    "why, a wish": ("What is important to you in that?", "What would it give you?"),
    "why, a story": ("What was important to you in that?", "What led to that?"),
    "why": ("What is important to you in that?", "What matters most to you in that?"),
    "a choice": ("What speaks for each of them?", "What would each of them give you?"),
    "a wish": ("What would it give you?", "What would be different for you then?"),
    "a plan": ("How do you picture it going?", "What would help you with it?"),
    "a story": ("What was that like for you?",),
    "": ("What is that like for you?", "What matters most to you in that?"),
    "thin": ("What is on your mind as you say that?", "What would you like to look at more closely?"),
}
"""Open questions that fit any line of that sort: the last resort."""
_WISHES = re.compile(
    r"\b(?:i'd like|id like|i want|i wanna|i'd love|my goal|i wish|i'm thinking of)\b", re.IGNORECASE
)
_PLANS = re.compile(
    r"\b(?:i'll|i will|ill|i shall|(?<!what )(?<!how )(?:i'm|im) going|i'm gonna|gonna|i can(?!')|i could(?!n)|"
    r"i might|my plan|i plan|i start|i should|let's|we'll|maybe)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:was|were|did|didn't|didnt|had|went|said(?! (?:to|come|i)\b)|told|"
    r"got|came|left|took|gave|made|sold|bought|lost|saw|skipped|wrote|rang|broke|fell|met|drove|forgot|spoke|threw|"
    r"paid|sent|stood|sat)\b|"
    r"(?:^|\b(?:i|we|he|she|they|it|just|who) )[a-z]{3,}ed\b",
    re.IGNORECASE,
)
_HARD = re.compile(
    r"\b(?:can't|cannot|cant|never|keeps?|stuck|hard|won't|wont|always|every|nobody|fail\w*|struggl\w*)\b",
    re.IGNORECASE,
)


def on_it(line: Line, kind: str, *, thin: bool = False) -> tuple[str, ...]:
    """The questions for that line, in an order of its own."""
    return turned(_ON_IT["thin" if thin else _sort(line, kind)], line)


def turned(frames: tuple[str, ...], line: Line) -> tuple[str, ...]:
    """The same line always gets the same, different lines different ones."""
    at = crc32(line.text.encode()) % len(frames) if frames else 0
    return frames[at:] + frames[:at]


def _sort(line: Line, kind: str) -> str:
    """Which last resort fits: by what the line wanted, and by whether the client tells, plans or chooses at the end."""
    if kind == "advice":
        hard = _HARD.search(line.before)
        return "advice, a plan" if _looks_ahead(line) else "advice, it is hard" if hard else "advice"
    if kind in ("leading", "why"):
        return _of_why(line) if kind == "why" else kind
    last = _last(line.before)
    if re.search(r"\bor\b", last):
        return "a choice"
    if _WISHES.search(last):
        return "a wish"
    return "a plan" if _PLANS.search(last) else "a story" if _TELLS.search(last) else ""


def _last(said: str) -> str:
    """What the client ended on: the last sentence of more than a few words, and what came after it."""
    parts = re.split(r"(?<=[.?!…]) ", said)
    at = next((at for at in range(len(parts) - 1, -1, -1) if len(parts[at].split()) > _FEW), 0)
    return " ".join(parts[at:])


_FEW = 3


def _of_why(line: Line) -> str:
    if _WISHES.search(line.before):
        return "why, a wish"
    return "why, a story" if _TELLS.search(line.before) else "why"


def _looks_ahead(line: Line) -> bool:
    return bool(_PLANS.search(_last(line.before)) or _WISHES.search(_last(line.before)))


def tells(line: Line) -> bool:
    """Whether the client told of something that happened."""
    return bool(_TELLS.search(line.before))
