"""What a learner's line is about: which topic of the case, and which of its facts."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.wording import content, shared, stems


class About(NamedTuple):
    """topic: "" where the line names none.  fact: which of the topic's, -1 where the line names none.

    touches: whether it takes up any word that the client has said.
    """

    topic: str
    fact: int
    touches: bool


def about(case: Case, client: Client, line: Line) -> About:
    """The topic whose words the line names most; of two alike, the one that is on the table."""
    named = {topic: _named(case, topic, line.content) for topic in case.topics}
    best = max(named, key=lambda topic: (named[topic], topic == client.live))
    topic = best if named[best] else ""
    return About(
        topic,
        fact_named(case, topic, line.content) if topic else -1,
        bool(shared(line.content, said(client))),
    )


def fact_named(case: Case, topic: str, words: frozenset[str]) -> int:
    """The fact of the topic that the words are about, -1 for none."""
    counts = [len(shared(words, known)) for known in _facts(case, topic)]
    most = max(counts)
    return counts.index(most) if most else -1


def said(client: Client) -> frozenset[str]:
    """Stems of all that the client has said so far."""
    return frozenset().union(*map(content, client.lines))


def _named(case: Case, topic: str, words: frozenset[str]) -> float:
    """A topic's own words count whole, those of its facts half: "told her" may be said of anybody."""
    own = len(shared(words, _topic(case, topic)))
    return own + 0.5 * (fact_named(case, topic, words) >= 0)


@lru_cache(maxsize=512)
def _topic_stems(words: tuple[str, ...]) -> frozenset[str]:
    return stems(words)


def _topic(case: Case, topic: str) -> frozenset[str]:
    return _topic_stems(case.topics[topic].words)


def _facts(case: Case, topic: str) -> list[frozenset[str]]:
    return [_topic_stems(fact.words) for fact in case.topics[topic].facts]
