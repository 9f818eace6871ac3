"""People for the self-play: how each temperament answers, in lines that others wrote for other ends."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.flows.core.incoming import Choice, Command, Edited, Incoming, Text
from bot.flows.core.replies import STEP_ANSWERS
from bot.messages import MessageButton
from tests.selfplay_lines import (
    BITS,
    DROPPED,
    FILLERS,
    FITTING,
    JOINTS,
    JUMPING,
    LEAVING,
    RESISTING,
    TURNING,
    UNSURE,
    lines,
)


@dataclass(slots=True)
class Asked:
    """What the person sees: where the talk stands, what is hoped for, the buttons under the last answer, and older."""

    flow: str
    state: str
    expects: str
    buttons: list[MessageButton] = field(default_factory=list)
    older: list[MessageButton] = field(default_factory=list)

    @property
    def part(self) -> str:
        return self.flow


Answers = Callable[[random.Random, Asked], str]


def _line(chance: random.Random, asked: Asked) -> str:
    return chance.choice(lines().of(asked.part))


def _clipped(words: str, most: int) -> str:
    """The first few words, but nobody ends with an article or a joint."""
    first = words.split()[:most]
    while len(first) > 1 and first[-1].lower() in JOINTS:
        first.pop()
    return " ".join(first)


def terse(chance: random.Random, asked: Asked) -> str:
    if asked.expects in FITTING and chance.random() < 0.7:
        return chance.choice(FITTING[asked.expects])
    return (
        chance.choice(BITS) if chance.random() < 0.4 else _clipped(_line(chance, asked), chance.randint(1, 5))
    )


def plain(chance: random.Random, asked: Asked) -> str:
    """What fits the kind of question, mostly; else a line from that part of somebody else's session."""
    fits = asked.expects in FITTING and chance.random() < 0.8
    return chance.choice(FITTING[asked.expects]) if fits else _line(chance, asked)


def rambling(chance: random.Random, asked: Asked) -> str:
    told = _line(chance, asked)
    for _ in range(chance.randint(1, 4)):
        told = told.rstrip(".") + chance.choice(FILLERS) + chance.choice(lines().every)
    return told


def resistant(chance: random.Random, asked: Asked) -> str:
    return chance.choice(RESISTING) if chance.random() < 0.3 else plain(chance, asked)


def unsure(chance: random.Random, asked: Asked) -> str:
    if chance.random() < 0.5:
        return chance.choice(UNSURE)
    return chance.choice(("i don't know, ", "maybe ", "um ", "")) + plain(chance, asked)


def jumping_ahead(chance: random.Random, asked: Asked) -> str:
    if chance.random() < 0.35:
        return chance.choice(JUMPING) + chance.choice(lines().will)
    return plain(chance, asked)


def changing(chance: random.Random, asked: Asked) -> str:
    if chance.random() < 0.15:
        return chance.choice(TURNING) + chance.choice(lines().goal)
    return plain(chance, asked)


def beside_the_point(chance: random.Random, asked: Asked) -> str:
    return chance.choice(lines().every)


def non_native(chance: random.Random, asked: Asked) -> str:
    """Small words left out, one now and then doubled or misspelt."""
    words = [word for word in plain(chance, asked).split() if word.lower() not in DROPPED]
    return " ".join(word[:-1] if len(word) > 5 and chance.random() < 0.1 else word for word in words) or "yes"


def pressing(chance: random.Random, asked: Asked) -> str:
    """Only where there is nothing to press."""
    return chance.choice(("ok", "yes", "no", "👍", "...", "hm ok"))


@dataclass(frozen=True, slots=True)
class Temperament:
    """answers: what they write; taps: how often they take a button where there is one; steers: how often a command."""

    answers: Answers
    taps: float = 0.5
    steers: float = 0.02


TEMPERAMENTS = {
    "plain": Temperament(plain), "terse": Temperament(terse), "rambling": Temperament(rambling, 0.2),
    "resistant": Temperament(resistant, 0.3, 0.05), "unsure": Temperament(unsure, 0.4),
    "jumping ahead": Temperament(jumping_ahead, 0.3), "changing the goal": Temperament(changing, 0.4, 0.05),
    "beside the point": Temperament(beside_the_point, 0.1), "non-native": Temperament(non_native, 0.3),
    "only presses buttons": Temperament(pressing, 1.0, 0.0),
}  # fmt: skip
STEERING = (
    "back", "skip", "help", "steps", "privacy", "sessions", "record", "agreement", "next", "reminders", "card",
)  # fmt: skip
ENOUGH = ("no", "no that's all", "one is enough", "nope", "that's plenty", "nothing else")
CONTENT = 0.5
"""How often the step they have is enough, whatever else they might say."""
AGREEMENTS = ("thats_it", "start_now")
AGREEING = 0.5
"""How often what is put to them is agreed to without a look at the other buttons."""
SLOW = 0.03
"""How often a button is pressed that was under the answer before."""
EDITING = 0.03
"""How often the last message is changed instead of the question answered."""
GAPS = (0.75, 5, 26, 24 * 9)
"""Hours for which the phone is put away in the middle."""
NEVER = 10**6


class Somebody:
    """One made-up person: a temperament, a seed, how long their patience lasts, and when they put the phone away."""

    def __init__(self, seed: int, temperament: str) -> None:
        self.chance = random.Random(f"{temperament}/{seed}")
        self.kind = TEMPERAMENTS[temperament]
        self.is_patient = seed % 2 == 0
        self.begins()

    def begins(self) -> None:
        """What a new session is to them: half of them stay until it is done, a quarter are called away for a while."""
        self.wrote = False
        self.patience = NEVER if self.is_patient else self.chance.randint(16, 44)
        self.gap_at = self.chance.randint(3, 20) if self.chance.random() < 0.25 else NEVER
        self.gap = self.chance.choice(GAPS)

    def opens(self) -> Incoming:
        """Straight with a topic, or with the command."""
        return Command("coach") if self.chance.random() < 0.5 else Text(self.chance.choice(lines().goal))

    def seconds(self) -> float:
        """How long they take over a message."""
        return self.chance.uniform(20, 90)

    def days(self) -> list[float]:
        """The days until the next session, in the pieces in which they look at their phone."""
        return [self.chance.uniform(0.4, 2) for _ in range(self.chance.randint(1, 5))]

    def takes_up(self, offers: list[MessageButton]) -> Incoming | None:
        """One of the buttons under the last words of a session, or none."""
        if not offers or self.chance.random() < 0.5:
            return None
        button = self.chance.choice(offers)
        return Choice(button.trigger, button.asked, button.of)

    def answer(self, asked: Asked, turns: int) -> Incoming:
        did = self._answer(asked, turns)
        if self.wrote and isinstance(did, Text) and self.chance.random() < EDITING:
            return Edited(did.words)
        self.wrote = isinstance(did, Text)
        return did

    def _answer(self, asked: Asked, turns: int) -> Incoming:
        if turns >= self.patience:
            return _written(self.chance.choice(LEAVING) if turns < self.patience + 3 else "/stop")
        if asked.state == "another" and self.chance.random() < CONTENT:
            return Text(self.chance.choice(ENOUGH))
        if self.chance.random() < self.kind.steers:
            return Command(self.chance.choice(STEERING))
        shown = asked.older if self.chance.random() < SLOW else asked.buttons
        ours = [one for one in shown if one.asked is not None or one.trigger in STEP_ANSWERS]
        if ours and self.chance.random() < self.kind.taps:
            agrees = ours[0].trigger in AGREEMENTS and self.chance.random() < AGREEING
            button = ours[0] if agrees else self.chance.choice(ours)
            return Choice(button.trigger, button.asked, button.of)
        return _written(self.kind.answers(self.chance, asked))


def _written(words: str) -> Incoming:
    return Command(words[1:]) if words.startswith("/") else Text(words)
