"""What was said in a session of the self-play: its turns, and each utterance apart from the person's own words."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from typing import Any

from bot.flows.core.incoming import Choice, Command, Edited, Incoming, Silence, Text
from bot.flows.core.replies import Reply
from bot.messages import Message
from bot.prompts import Prompts, _tidy
from tests.walker import masked


@dataclass(frozen=True, slots=True)
class Part:
    """One utterance as it was said: its name, its words, and the same with whatever the person said left out."""

    name: str
    words: str
    ours: str
    leads: bool = False

    @property
    def flow(self) -> str:
        return self.name.split(".")[0]


class Noting(Prompts):
    """The prompts, which note each utterance apart from the message it went into."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []

    def render(self, reply: Reply, *given: Any) -> Message:
        message, before = super().render(reply, *given), len(self.parts)
        lead, *_ = self.parts[before - 2 :] if reply.lead else (None,)
        if lead is not None:
            self.parts[before - 2 : before - 1] = (
                [replace(lead, leads=True)] if message.plain.startswith(lead.words) else []
            )
        return message

    def _words(self, reply: Reply, *given: Any) -> str:
        text = super()._words(reply, *given)
        ways = self.phrasings(reply.flow, reply.state, reply.utterance)
        way = next(way for way in ways if _tidy(way.render(reply.values)) == text)
        ours = re.sub(r"⟦.*?⟧", "…", _tidy(way.render(masked(reply).values)))
        self.parts.append(
            Part(f"{reply.flow}.{reply.state}.{reply.utterance}", html.unescape(text), html.unescape(ours))
        )
        return text


PROMPTS = Noting()


@dataclass(slots=True)
class Turn:
    """What the person did, what was answered, and where the talk stood before and after."""

    did: Incoming
    stood: str
    stands: str
    parts: list[Part]
    messages: list[str]


@dataclass(slots=True)
class Session:
    """One session from its first word to its end, or what is said between two of them.

    steps: how many it came to.  patient: whether they stay until the partner has done.
    coached: False for what is said between sessions, which need not come to a step.
    left_open: steps open at its start.
    """

    name: str
    turns: list[Turn] = field(default_factory=list)
    steps: int = 0
    over: bool = False
    patient: bool = False
    coached: bool = True
    left_open: int = 0

    @property
    def length(self) -> int:
        """Turns of the person: a reminder is none."""
        return sum(not isinstance(turn.did, Silence) for turn in self.turns)

    @property
    def temperament(self) -> str:
        return re.split(r" \d", self.name)[0]

    def transcript(self) -> str:
        shown = [f"== {self.name}"]
        for at, turn in enumerate(self.turns, 1):
            shown.append(f"{at:3} [{turn.stood}] > {_did(turn.did)}")
            shown += [f"      {message}".replace("\n", " / ") for message in turn.messages]
        return "\n".join(shown)


def _did(did: Incoming) -> str:
    match did:
        case Text(words):
            return words
        case Command(name):
            return f"/{name}"
        case Choice(trigger, _, of):
            return f"[{trigger}]" if of is None else f"[{trigger}:{of}]"
        case Edited(words):
            return f"(edited) {words}"
        case Silence():
            return "(time passes)"
    return str(did)
