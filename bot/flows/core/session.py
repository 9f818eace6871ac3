"""Where one person's conversation stands: plan, asides, what was kept, what was said."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any, NamedTuple

RENAMED: dict[tuple[str, str], tuple[str, str]] = {}
"""(flow, state) as saved by an older version -> where it lives now."""

_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
RESTING = "resting"
"""The name under which is kept what another entry's turn has let rest."""
RECENT = 12
TRAIL = 12


class Visit(NamedTuple):
    """A flow on the plan (or laid over it) and the state it waits in; "" before its first."""

    flow: str
    state: str = ""


class Kept(NamedTuple):
    """One thing the person told: its name, its value (JSON), their words, and the turn it came from.

    A later entry of the same name stands over an earlier one; entries are only ever added,
    or taken back together with the turn they came from.
    """

    name: str
    value: Any
    words: str = ""
    turn: int = 0


class Mark(NamedTuple):
    """A question that was put: where, and in which turn, so that /back can find it."""

    at: int
    flow: str
    state: str
    turn: int


class Shown(NamedTuple):
    """A message as it was rendered: plain words, and the buttons as (id, label, trigger, asked, of)."""

    turn: int
    text: str
    buttons: tuple[tuple[str, str, str, int | None, int | None], ...] = ()


@dataclass(slots=True)
class Session:
    """One person's conversation; `take_turn` works on a copy and never changes the one given.

    number: the coaching session this is (1 is the first), 0 before any.
    asked: the number of the open question; buttons carry it.
    said: utterance -> how often it was used in this session.
    began, heard: local wall time of the session's start and of the person's last message.
    spent: minutes of it so far that the person was here.
    worded: numbers that stand for the sentences said in this session, so that none is said twice.
    """

    number: int = 0
    plan: tuple[Visit, ...] = ()
    at: int = 0
    asides: tuple[Visit, ...] = ()
    kept: tuple[Kept, ...] = ()
    trail: tuple[Mark, ...] = ()
    asked: int = 0
    turn: int = 0
    said: dict[str, int] = field(default_factory=dict)
    recent: tuple[Shown, ...] = ()
    seed: int = 0
    began: str = ""
    heard: str = ""
    paused: bool = False
    reflected: int = 0
    spent: int = 0
    worded: tuple[int, ...] = ()

    def copy(self) -> Session:
        """A working copy; everything but `said` is immutable and may be shared."""
        return replace(self, said=dict(self.said))

    @property
    def here(self) -> Visit | None:
        """The visit that waits for the person's next words: the newest aside, else the plan's."""
        if self.asides:
            return self.asides[-1]
        return self.plan[self.at] if self.at < len(self.plan) else None

    @property
    def is_open(self) -> bool:
        """Whether a coaching session (or the introduction) is under way."""
        return self.at < len(self.plan)

    def move(self, state: str) -> None:
        """Stand in another state of the flow that waits."""
        here = self.here
        if here is None:
            raise LookupError("no flow is open")
        moved = Visit(here.flow, state)
        if self.asides:
            self.asides = (*self.asides[:-1], moved)
        else:
            self.plan = (*self.plan[: self.at], moved, *self.plan[self.at + 1 :])

    def held(self, name: str) -> Kept | None:
        """The newest entry of that name, None when there is none."""
        return next((kept for kept in reversed(self.kept) if kept.name == name), None)

    def value(self, name: str, default: Any = None) -> Any:
        """The newest value of that name."""
        kept = self.held(name)
        return default if kept is None else kept.value

    def latest(self) -> dict[str, Any]:
        """The newest value of every name."""
        return {kept.name: kept.value for kept in self.kept}

    def values(self, name: str) -> list[Any]:
        """Every value of that name, oldest first."""
        return [kept.value for kept in self.kept if kept.name == name]

    def keep(self, name: str, value: Any, words: str = "") -> None:
        """Add what was just heard."""
        self.kept = (*self.kept, Kept(name, value, words, self.turn))

    def release(self, names: Iterable[str]) -> None:
        """Let go of every entry of these names."""
        gone = set(names)
        self.kept = tuple(kept for kept in self.kept if kept.name not in gone)

    def rest(self, names: Iterable[str]) -> None:
        """Let go of every entry of these names, until this turn is taken back."""
        gone = set(names)
        resting = [kept for kept in self.kept if kept.name in gone]
        self.release(gone)
        if resting:
            self.keep(RESTING, resting)

    def take_back(self, turn: int) -> None:
        """Let go of everything kept in that turn and after it; what was let rest there stands again."""
        undone = [kept for kept in self.kept if kept.turn >= turn and kept.name == RESTING]
        again = [Kept(*entry) for kept in undone for entry in kept.value]
        known = [kept for kept in (*again, *self.kept) if kept.turn < turn]
        self.kept = tuple(sorted(known, key=lambda kept: kept.turn) if again else known)

    def to_json(self) -> str:
        """The saved form; compact, and stable for equal sessions."""
        return _AS_JSON(_packed(self))

    @classmethod
    def from_json(cls, text: str) -> Session:
        """Read a saved session, also one saved by an older version (RENAMED states, missing fields)."""
        return _unpacked(json.loads(text))


def _packed(session: Session) -> dict[str, Any]:
    return {
        "number": session.number,
        "plan": session.plan,
        "at": session.at,
        "asides": session.asides,
        "kept": session.kept,
        "trail": session.trail,
        "asked": session.asked,
        "turn": session.turn,
        "said": session.said,
        "recent": session.recent,
        "seed": session.seed,
        "began": session.began,
        "heard": session.heard,
        "paused": session.paused,
        "reflected": session.reflected,
        "spent": session.spent,
        "worded": session.worded,
    }


_FIELDS = tuple(field.name for field in fields(Session))


def _unpacked(saved: dict[str, Any]) -> Session:
    known = {name: saved[name] for name in _FIELDS if name in saved}
    known["plan"] = tuple(_visit(*pair) for pair in saved.get("plan", ()))
    known["asides"] = tuple(_visit(*pair) for pair in saved.get("asides", ()))
    known["kept"] = tuple(Kept(*entry) for entry in saved.get("kept", ()))
    known["trail"] = tuple(Mark(*entry) for entry in saved.get("trail", ()))
    known["recent"] = tuple(
        Shown(turn, text, tuple(tuple(button) for button in buttons))
        for turn, text, buttons in saved.get("recent", ())
    )
    known["worded"] = tuple(saved.get("worded", ()))
    return Session(**known)


def _visit(flow: str, state: str) -> Visit:
    return Visit(*RENAMED.get((flow, state), (flow, state)))
