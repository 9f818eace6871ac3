"""People for the self-play: how each temperament answers, in lines that others wrote for other ends."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot.flows.incoming import Choice, Command, Incoming, Text
from bot.messages import MessageButton

TRAINING = Path(__file__).resolve().parent.parent / "training"
LOCKED = "H"
"""The writer kept for scoring the ear: no line of theirs is read by any test that was built against the flows."""
FILES = (("goals", "text", "goal"), ("coach", "client", ""), ("commitments", "text", "will"))
FITTING = {
    "yes_no": ("yes", "no", "yeah that's it", "not quite", "ok", "yep", "I suppose so", "yes but", "sure"),
    "pick": ("the first one", "2", "the last", "both", "that one", "the second I think", "1"),
    "minutes": ("20", "10 minutes", "half an hour", "not long", "30"),
    "scale": ("7", "5", "9", "8/10", "about a six", "10", "4 maybe", "quite sure"),
    "time": ("tomorrow", "monday at 9", "tonight", "soon", "friday", "next week some time", "after work"),
}  # fmt: skip
"""Kinds of question that most people answer with a few words, and such words."""
BITS = (
    "yes", "no", "ok", "7", "5", "9", "monday", "tomorrow", "the first one", "both", "maybe", "nothing", "not really",
    "that one", "yeah that's it", "20", "sure", "hm", "my phone", "time", "soon", "friday at 9", "he won't", "me", "?",
)  # fmt: skip
UNSURE = (
    "i don't know", "no idea", "not sure", "dunno", "hmm", "i don't really know to be honest", "maybe", "hard to say",
    "I can't think of anything", "what do you mean?", "nothing comes to mind", "I guess",
)  # fmt: skip
RESISTING = (
    "this is pointless", "why are you asking me that", "I was told to do this", "whatever", "no",
    "you said that already",
    "that's not what I said", "what's this got to do with anything", "I don't see how this helps", "skip", "next",
    "you're just a robot", "just tell me what to do", "that's none of your business", "can we get on with it",
)  # fmt: skip
TURNING = (
    "actually the goal is different: ", "can we go back to what I want? ", "no wait, what I really want is ",
    "forget that. ", "let me change the goal, ", "actually ", "I meant ",
)  # fmt: skip
JUMPING = ("I already know what I'll do. ", "I've decided: ", "anyway, ", "so ", "ok here's the plan: ", "")
FILLERS = (
    " and anyway ",
    ", but then ",
    " and the thing is ",
    ". Oh and ",
    ", I mean, ",
    ". Also ",
    " because ",
    ". ",
)
LEAVING = ("let's stop here", "I have to go", "enough for today", "stop", "/stop", "gotta run, bye")
DROPPED = frozenset({"the", "a", "an", "is", "am", "are", "to", "of"})


@dataclass(frozen=True, slots=True)
class Lines:
    """What there is to say: by the part of a session it was written for, and all of it."""

    goal: tuple[str, ...]
    reality: tuple[str, ...]
    options: tuple[str, ...]
    will: tuple[str, ...]

    def of(self, part: str) -> tuple[str, ...]:
        return getattr(self, part) if part in PARTS else self.reality

    @property
    def every(self) -> tuple[str, ...]:
        return (*self.goal, *self.reality, *self.options, *self.will)


PARTS = ("goal", "reality", "options", "will")


@cache
def lines() -> Lines:
    """Goals, a client's lines and commitments of every writer but the locked one."""
    found: dict[str, list[str]] = {part: [] for part in PARTS}
    for name, key, part in FILES:
        for row in (*_rows(f"{name}.jsonl"), *_rows(f"{name}_more.jsonl")):
            if row["id"].split("-")[0] != LOCKED and (row.get(key) or "").strip():
                found[part or (row["stage"] if row.get("stage") in PARTS else "reality")].append(row[key])
    return Lines(**{part: tuple(said) for part, said in found.items()})


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (TRAINING / name).read_text("utf-8").splitlines()]


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
    return " ".join(words.split()[:most])


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
STEERING = ("back", "skip", "help", "steps")
ENOUGH = ("no", "no that's all", "one is enough", "nope", "that's plenty", "nothing else")
CONTENT = 0.5
"""How often the step they have is enough, whatever else they might say."""
AGREEMENTS = ("thats_it", "start_now")
AGREEING = 0.5
"""How often what is put to them is agreed to without a look at the other buttons."""
SLOW = 0.03
"""How often a button is pressed that was under the answer before."""


class Somebody:
    """One made-up person: a temperament, a seed, and how long their patience lasts."""

    def __init__(self, seed: int, temperament: str) -> None:
        self.chance = random.Random(f"{temperament}/{seed}")
        self.kind = TEMPERAMENTS[temperament]
        self.patience = self.chance.randint(16, 44)

    def opens(self) -> Incoming:
        """Straight with a topic, or with the command."""
        return Command("coach") if self.chance.random() < 0.5 else Text(self.chance.choice(lines().goal))

    def answer(self, asked: Asked, turns: int) -> Incoming:
        if turns >= self.patience:
            return _written(self.chance.choice(LEAVING) if turns < self.patience + 3 else "/stop")
        if asked.state == "another" and self.chance.random() < CONTENT:
            return Text(self.chance.choice(ENOUGH))
        if self.chance.random() < self.kind.steers:
            return Command(self.chance.choice(STEERING))
        shown = asked.older if self.chance.random() < SLOW else asked.buttons
        ours = [button for button in shown if button.asked is not None]
        if ours and self.chance.random() < self.kind.taps:
            agrees = ours[0].trigger in AGREEMENTS and self.chance.random() < AGREEING
            button = ours[0] if agrees else self.chance.choice(ours)
            return Choice(button.trigger, button.asked, button.of)
        return _written(self.kind.answers(self.chance, asked))


def _written(words: str) -> Incoming:
    return Command(words[1:]) if words.startswith("/") else Text(words)
