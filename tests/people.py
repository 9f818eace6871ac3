"""People for tests of the coach: a coach on a real file, and ways to talk with it in a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.coach import Answer, Coach
from bot.flows.core.incoming import Choice, Command, Incoming, Text
from bot.messages import MessageButton
from bot.page import Terms
from bot.prompts import Prompts
from storage.store import Store
from tests.transcript import PROMPTS

BEGAN = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that only a test moves."""

    now: datetime = BEGAN

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


class Person:
    """One person at one coach; remembers the buttons of the last answer."""

    def __init__(self, coach: Coach, address: str) -> None:
        self.coach, self.address = coach, address
        self.buttons: list[MessageButton] = []
        self.read: list[str] = []

    async def say(self, *words: str) -> Answer:
        """Each in turn: "/command", "[button id]" or plain words; the answer to the last."""
        for one in words:
            answer = await self.hear(self._incoming(one))
        return answer

    async def hear(self, incoming: Incoming, update_id: int | None = None) -> Answer:
        answer = await self.coach.hear(self.address, incoming, update_id=update_id)
        self.buttons = [b for s in answer.sendings for row in s.message.rows for b in row] or self.buttons
        self.read += [sending.message.plain for sending in answer.sendings]
        return answer

    def _incoming(self, words: str) -> Incoming:
        if words.startswith("["):
            button = next(b for b in reversed(self.buttons) if b.id == words[1:-1])
            return Choice(button.trigger, button.asked, button.of)
        return Command(words[1:]) if words.startswith("/") else Text(words)

    async def standing(self) -> tuple[str | None, str | None]:
        return (await self.coach.where(self.address))[:2]


async def open_coach(
    folder: Path, clock: Clock, prompts: Prompts = PROMPTS, kind: type[Coach] = Coach
) -> tuple[Coach, Store]:
    store = await Store.open(f"sqlite:///{folder / 'grow.db'}")
    return kind(store, prompts, Terms(), clock), store


ANSWERS = {
    "welcome.introduce": "[agree]", "arrive.length": "[minutes:20]", "arrive.settle": "[start_now]",
    "goal.topic": "decide how I tell {0} about the {1}", "goal.frame": "[thats_it]",
    "goal.matters": "the {1} costs me my Sundays",
    "reality.situation": "{0} rings me every week about the {1}",
    "reality.instance": "last Sunday {0} rang at lunch", "reality.tried": "I've rung a lawyer about the {1}",
    "reality.stuck": "my nerves when {0} is tired", "reality.sum_up": "[thats_it]",
    "options.ideas": "write to {0}, ring {0}, wait for the {1}", "options.loosen": "ask {2}, sell the {1}",
    "options.weigh": "writing to {0} pulls me", "options.pick": "[pick:0]",
    "will.action": "write {0} a card about the {1}",
    "will.when": "tomorrow at 10", "will.obstacle": "the {1}", "will.then_what": "do it at noon",
    "will.cue": "after lunch",
    "will.sure": "9", "will.plan": "[thats_it]", "will.support": "my friend {2}", "will.another": "[no]",
    "close.takeaway": "that {0} is only {0}", "close.reminders": "[remind_full]",
}  # fmt: skip
"""What somebody says where, in a whole session; {0}, {1} and {2} are whom and what it is about."""
LONGEST = 60
"""Turns after which a session that has not ended goes round in circles."""


async def whole_session(person: Person, *about: str) -> None:
    """From the first hello to the reminders; whatever else is asked is answered in a few words."""
    await person.say("/start", "[agree]")
    answer = await person.say("/coach")
    for _ in range(LONGEST):
        if answer.flow is None:
            return
        answer = await person.say(
            ANSWERS.get(f"{answer.flow}.{answer.state}", "{0} and the {1}").format(*about)
        )
    raise AssertionError(f"the session went round in circles at {answer.flow}.{answer.state}")
