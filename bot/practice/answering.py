"""What the client does with a learner's line (playbook §8): one pure function, and a rule for each kind of line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.manner import by_manner
from bot.practice.taking import RULES, kind_of
from bot.practice.talk import Talk
from bot.practice.telling import anything


class Response(NamedTuple):
    """The client after the line, what the client says, and what the line did.

    did: what came of it, a name out of DID.  kind: of line, as `Line.kind`, and "advice_allowed" apart.
    nearness: of a reflection (`mirror.Nearness`), "" for other lines.  over: the client has said goodbye.
    """

    client: Client
    lines: tuple[str, ...]
    kind: str
    did: str
    nearness: str = ""
    over: bool = False

    @property
    def words(self) -> str:
        """All of it as it is shown."""
        return spoken(self.lines)


DID = (
    "opened", "told", "closer", "goal", "goal_changed", "idea", "planned", "step", "short", "too_early", "shut",
    "echoed", "corrected", "tried", "thanked", "considered", "allowed", "defended", "complied", "picked", "chatted",
    "praised", "flattered", "puzzled", "contracted", "number", "safe", "referred", "offended", "swapped", "agreed",
    "goodbye",
)  # fmt: skip
"""What a line can do to a client."""


def spoken(lines: Sequence[str]) -> str:
    """One after the other; where a client types without full stops there is one between two."""
    return " ".join(line if line[-1:] in _STOPS or line is lines[-1] else f"{line}." for line in lines)


_STOPS = ".!?:;,…)\"'”’"


def answer(case: Case, client: Client, line: Line) -> Response:
    """What the client says to the line, and how they stand after it. The same three always give the same."""
    talk = Talk(case, client, line)
    talk.kind = kind_of(talk)
    RULES[talk.kind](talk)
    if not talk.speech.lines:
        talk.did = talk.did or "chatted"
        anything(talk)
    if not talk.over:
        by_manner(talk)
    return _response(talk)


def _response(talk: Talk) -> Response:
    said, misread = tuple(talk.speech.lines), talk.client.misread + 1 if talk.did == "puzzled" else 0
    client = replace(talk.client, misread=misread, lines=(*talk.client.lines, spoken(said)))
    nearness = talk.mirror.nearness if talk.kind in ("reflection", "summary") else ""
    return Response(client, said, talk.kind, talk.did, nearness, talk.over)
