"""A transcript as a coach writes it, read into what is done and what is expected of the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

HOME = Path(__file__).resolve().parent / "transcripts"
LINE_END = "⏎"
"""Stands for a new line inside a pinned message."""

_TIMES = re.compile(r"user (\d+) times: (.*)")
_DOES = re.compile(
    r"(user|user edits|user sends|now|asks zone|zone|first): (.+)|(silence until) (\S+)|(restart)"
)
_EXPECTS = re.compile(r"(bot|flow|not|button): (.+)")


class Unreadable(ValueError):
    """A line that is neither something done, nor something expected, nor a comment."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One expectation: its kind (bot, flow, not, button) and the rest of its line."""

    at: int
    kind: str
    words: str

    @property
    def pinned(self) -> str | None:
        """The whole message that is expected, None where only its name or a few words are."""
        if len(self.words) > 1 and self.words[0] == self.words[-1] == '"':
            return self.words[1:-1].replace(f" {LINE_END} ", "\n").replace(LINE_END, "\n")
        return None


@dataclass(slots=True)
class Done:
    """One thing that happens, and what is expected of the answer to it."""

    at: int
    kind: str
    words: str
    expected: list[Expected] = field(default_factory=list)

    def of(self, kind: str) -> list[Expected]:
        return [one for one in self.expected if one.kind == kind]


def read(path: Path) -> list[Done]:
    """Everything in the file, in order; raises Unreadable with file and line."""
    done: list[Done] = []
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if expects := _EXPECTS.fullmatch(words):
            if not done:
                raise Unreadable(f"{path}:{at}: nothing was done yet that {words!r} could answer")
            done[-1].expected.append(Expected(at, expects[1], expects[2].strip()))
        else:
            done.append(_done(path, at, words))
    return done


def _done(path: Path, at: int, words: str) -> Done:
    if times := _TIMES.fullmatch(words):
        return Done(at, "user", " ".join([times[2]] * int(times[1])))
    found = _DOES.fullmatch(words)
    if not found:
        raise Unreadable(f"{path}:{at}: cannot read {words!r}")
    kind = found[1] or found[3] or found[5]
    return Done(at, kind, (found[2] or found[4] or "").strip())


def all_transcripts() -> list[Path]:
    return sorted(HOME.rglob("*.txt"))
