"""A hundred people who each say the next thing as soon as they are answered."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from tests.channels.bot_api_stand_in import BotApi

PATIENCE = 5.0  # seconds after which somebody unanswered says the next thing all the same

# One session as somebody short of words might have it. Where there are buttons, the first is pressed instead.
LINES = (
    "/start",
    "/coach",
    "I want to call my {who} more often",
    "so that my {who} and I don't lose touch again",
    "we talk maybe twice a year, my {who} and me, mostly at holidays",
    "last time I saw my {who} was in May and it was good, we laughed a lot",
    "I could call my {who} on Sundays after lunch",
    "or write to my {who} first and ask when it suits",
    "8",
    "calling my {who} on Sunday after lunch",
    "on Sunday at 3 pm I call my {who} from the kitchen",
    "I might fall asleep before I call my {who}, then I set an alarm",
    "9",
    "it was good to say it out loud about my {who}",
)
# Not the same words from everybody, or what is kept of the last answers would make the work look lighter.
WHO = ("sister", "brother", "aunt", "cousin", "neighbour", "grandfather", "niece", "uncle", "old teacher")


def line(person: int, said: int) -> str:
    """What somebody says who has said so much."""
    return LINES[said % len(LINES)].format(who=WHO[(person + said // len(LINES)) % len(WHO)])


@dataclass(slots=True)
class Person:
    id: int
    turn: int = 0
    line: int = 0
    since: float | None = None  # when they said what is not answered yet


class Crowd:
    def __init__(self, api: BotApi, people: int, turns: int) -> None:
        self.api, self.turns = api, turns
        self.people = {id: Person(id) for id in range(1, people + 1)}
        self.latencies: list[float] = []
        self.unanswered = 0
        self._talking = people
        self._all_done = asyncio.Event()
        api.on_message = lambda chat, _: self._answered(chat)

    async def play(self) -> float:
        """The seconds from the first thing said to the last one answered."""
        begun = time.perf_counter()
        for person in self.people.values():
            self._speak(person)
        while self._talking:
            try:
                await asyncio.wait_for(self._all_done.wait(), 1)
            except TimeoutError:
                self._lose_patience()
        return time.perf_counter() - begun

    def _answered(self, chat: int) -> None:
        person = self.people[chat]
        if person.since is not None:
            self.latencies.append(time.perf_counter() - person.since)
            self._go_on(person)

    def _go_on(self, person: Person) -> None:
        person.since = None
        if person.turn < self.turns:
            # Not at once: the call that brought the answer comes to its end first.
            asyncio.get_running_loop().call_soon(self._speak, person)
            return
        self._talking -= 1
        if not self._talking:
            self._all_done.set()

    def _speak(self, person: Person) -> None:
        person.turn += 1
        person.since = time.perf_counter()
        buttons = self.api.chat(person.id).buttons()
        if buttons:
            self.api.press(person.id, buttons[0]["callback_data"])
        else:
            self.api.say(person.id, line(person.id, person.line))
            person.line += 1

    def _lose_patience(self) -> None:
        for person in self.people.values():
            if person.since is not None and time.perf_counter() - person.since > PATIENCE:
                self.unanswered += 1
                self._go_on(person)
