"""One line of the learner's being answered: who speaks, what the line is, and what has been said so far."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from bot.practice import weights
from bot.practice.about import About, about, fact_named
from bot.practice.case import Case, Known
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.mirror import Mirror, mirror
from bot.practice.people import meant
from bot.practice.speech import Speech

_TRIFLING = frozenset("do does did go get got make made have has up out off now one your you".split())
"""Small words by which no fact is asked for, though one goes by them."""


class Talk:
    """One line being answered."""

    def __init__(self, case: Case, client: Client, line: Line):
        self.case, self.before, self.line = case, client, line
        self.kind, self.did, self.over = line.kind, "", False
        self.speech = Speech(case, replace(client, turns=client.turns + 1, allowed=False, asked=False))

    @cached_property
    def about(self) -> About:
        return about(self.case, self.before, self.line)

    @cached_property
    def meant(self) -> Known | None:
        """Who it is about: by name, or as he, she, they."""
        return meant(self.case, self.before, self.line)

    def fact(self, topic: str) -> tuple[int, int]:
        """Which fact of the topic the question names, and by how many words; -1 and 0 for none.

        A name that a pronoun stands for counts where nothing else tells: it is of the person, not of what is asked.
        """
        words = self.line.asked or self.line.content
        found = fact_named(self.case, topic, words, self.line.small)
        if found[0] >= 0 or not self.about.stands_for:
            return found
        return fact_named(self.case, topic, self.about.stands_for, self.line.small)

    def names_anywhere(self) -> str:
        """The topic of the fact that the question names, of whatever topic it is; "" where it names none."""
        asked = self.line.asked or self.line.content
        named = {topic: fact_named(self.case, topic, asked, self.line.small)[1] for topic in self.case.topics}
        best = max(named, key=lambda topic: named[topic])
        return best if named[best] else ""

    def names_news(self, topic: str, *, so: bool = False) -> bool:
        """Whether the question names a fact of the topic that has not been told; `so`: by its small words as well."""
        at, named = self.fact(topic) if topic else (-1, 0)
        if at < 0 or self.speech.is_told(topic, at):
            return False
        small = self.line.small.intersection(self.case.topics[topic].facts[at].words) - _TRIFLING
        return bool(small) or (named > 0 and not so)

    @cached_property
    def mirror(self) -> Mirror:
        return mirror(self.case, self.before, self.line)

    @property
    def client(self) -> Client:
        return self.speech.client

    def change(self, **values: object) -> None:
        self.speech.client = replace(self.speech.client, **values)  # type: ignore[arg-type]

    def weigh(self, kind: str) -> None:
        """Trust and energy move before the client speaks: what is earned now counts now."""
        self.speech.client = self.client.moved(
            *weights.move(kind, self.client.trust, reluctant="reluctant" in self.case.manner)
        )

    def react(self, pool: str, did: str) -> bool:
        self.did = did
        return self.speech.react(pool)
