"""Whole sessions between the coach and people who were not written for it, and what must hold of each."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from typing import Any

from bot.flows.flow import DONE, START
from bot.flows.incoming import Choice, Command, Incoming, Text
from bot.flows.plan import FLOWS
from bot.flows.replies import Reply
from bot.messages import Message
from bot.page import Terms
from bot.prompts import Prompts, _tidy
from storage.store import Store
from tests.people import Clock
from tests.selfplay_people import Asked, Somebody
from tests.transcript import OpenCoach
from tests.walker import masked

MOST = 70
"""Turns after which a session is said to go round in circles."""


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
    """One session from its first word to its end."""

    name: str
    turns: list[Turn] = field(default_factory=list)
    steps: int = 0
    over: bool = False

    @property
    def length(self) -> int:
        return len(self.turns)

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
    return str(did)


class Stage:
    """A coach in memory, at which one person after another holds a session."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, Clock()
        self.coach = OpenCoach(store, PROMPTS, Terms(zone="Europe/London"), self.clock)

    async def hold(self, seed: int, temperament: str) -> Session:
        """A session of somebody new; raises what the coach raised."""
        session = Session(f"{temperament} {seed}")
        somebody, address = Somebody(seed, temperament), f"terminal:{session.name}"
        asked = await self._consent(address)
        did: Incoming = somebody.opens()
        while not session.over and session.length < MOST:
            self.clock.move(minutes=somebody.chance.choice((0.3, 0.5, 1)))
            asked = await self._turn(session, address, asked, did)
            did = somebody.answer(asked, session.length)
            if session.over and session.length == 1:  # the first words were not taken for a topic
                session.over, did = False, Command("coach")
        return session

    async def _consent(self, address: str) -> Asked:
        for did in (Command("start"), Choice("agree")):
            await self.coach.hear(address, did)
        return Asked("", "", "goal")

    async def _turn(self, session: Session, address: str, asked: Asked, did: Incoming) -> Asked:
        PROMPTS.parts = []
        answer = await self.coach.hear(address, did)
        if self.coach.fault is not None:
            raise AssertionError(f"a turn raised\n{session.transcript()}\n{_did(did)}") from self.coach.fault
        stood, stands = f"{asked.flow}.{asked.state}", f"{answer.flow}.{answer.state}"
        messages = [sending.message.plain for sending in answer.sendings]
        session.turns.append(Turn(did, stood, stands, PROMPTS.parts, messages))
        loaded = await self.store.load(address)
        session.steps = len(loaded.steps)
        session.over = answer.flow is None or await self._paused(address)
        flow, state = answer.flow or "", answer.state or ""
        new = [b for s in answer.sendings for row in s.message.rows for b in row]
        return Asked(flow, state, _expects(flow, state), new, asked.buttons)

    async def _paused(self, address: str) -> bool:
        return (await self.coach.where(address))[2].paused


def _expects(flow: str, state: str) -> str:
    return FLOWS[flow].stage(state).expects if flow in FLOWS and state not in ("", START, DONE) else "goal"
