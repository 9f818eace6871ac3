"""What a learner's line is about: which topic of the case, and which of its facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.people import stands_for
from bot.practice.wording import SMALL, content, shared, stems

TRIED = "tried"
"""The topic of what was tried already: named so in a case, it goes before the person it was tried with."""
_OWN, _OF_A_FACT, _FAINT = 1.0, 0.5, 0.2
_GIVEN_BACK = 2  # words of an earlier answer by which it is that answer which is meant
WEAK = stems(
    """good many long old much big bad time times day week month year come came look keep kept start started
    stop stopped help happen happened part hard always never last next first better best ask asked give take
    take put change new end call need idea work""".split()
)
"""Said in any talk about anything: they tell one fact from another, never one topic from another."""
OF_ANY_TALK = stems(
    """challenge hard difficult easy important matter stop hold happen happened understand affect effect cost
    situation issue problem moment example describe body notice need worry worried fear scare afraid hope
    change better best worst different part role play side meaning learn pattern feeling emotion thought
    reaction react matters weigh carry heavy bother trouble strange important true honest real reality point
    start begin end day time today week life people person picture look see help learn story more else
    share explain expand sum hear understand gather together short everybody everyone nobody somebody anybody""".split()
)
"""What a coach may ask in any talk without naming what it is about."""


class About(NamedTuple):
    """topic: "" where the line names none.

    touches: whether it takes up any word that the client has said.
    foreign: it is made of words that belong neither to this talk nor to any.
    stands_for: the stems of whom its pronouns stand for.
    """

    topic: str
    touches: bool
    foreign: bool
    stands_for: frozenset[str] = frozenset()


def about(case: Case, client: Client, line: Line) -> About:
    """The topic whose words the line names most, then whose fact; of two alike, the one that is on the table."""
    them = stands_for(case, client, line)
    named = any(_named(case, topic, line.content) >= _OF_A_FACT for topic in case.topics)
    words = line.content if named else line.content | them  # "a Sunday at his table" is of the Sunday
    counted = {topic: _named(case, topic, words) for topic in case.topics}
    of_facts = {topic: fact_named(case, topic, words - WEAK)[1] for topic in case.topics}
    best = max(counted, key=lambda topic: (counted[topic], of_facts[topic], topic == client.live))
    enough = _enough(client, line)
    topic = best if counted[best] > 0 and counted[best] >= enough else recalled(case, client, line.content)
    touches = bool(shared(line.content, said(client)))
    strange = line.content - OF_ANY_TALK - WEAK - stems(case.client.name.split())
    foreign = not topic and not touches and len(strange) > 1
    return About(topic, touches, foreign, them)


def _enough(client: Client, line: Line) -> float:
    """How much must be named to leave what is on the table: no word of any talk leads away, nor, where the question
    itself names nothing, a word or two that was given back before it."""
    if not client.live:
        return 0
    names_nothing = line.asks and not line.asked - WEAK - OF_ANY_TALK
    gives_back = bool(line.told - WEAK - OF_ANY_TALK)
    return _OWN if names_nothing and gives_back else _OF_A_FACT


_MATTERS = stems(
    """kid child children son daughter baby wife husband married partner boyfriend girlfriend divorced brother sister
    sibling mother father mum mom dad parent uncle aunt grandmother grandfather cousin pet dog cat money salary debt
    mortgage rent doctor therapist religion church politics football sport hobby holiday vacation car house school
    university degree health weight diet alcohol drink smoke drug exercise gym boss colleague manager neighbour
    neighbor job resign""".split()
)
"""What people's lives are made of, and a client's need not be."""


_RESIGNS = re.compile(r"\b(?:hand(?:ed)?|give|given|gave|put) (?:in )?(?:your|ur|my) notice\b", re.IGNORECASE)
_RESIGN = stems(["resign", "resigned"])
"""A notice that is handed in is no noticing."""


def elsewhere(case: Case, client: Client, line: Line) -> bool:
    """It asks after something out of people's lives which has no place in this one."""
    known_of = frozenset().union(*(topic_words(case, topic) for topic in case.topics))
    if _RESIGNS.search(line.text) and line.asks:
        return not _RESIGN & known_of
    asked = line.asked & _MATTERS
    if not asked or line.parts[0].shows & {"how it works"}:
        return False
    return not shared(asked, said(client) | known_of | _stems(tuple(case.about.lower().split())))


def fact_named(
    case: Case, topic: str, words: frozenset[str], beside: frozenset[str] = frozenset()
) -> tuple[int, int]:
    """The fact of the topic that the words are about, and by how many of them; -1 and 0 for none."""
    counts = [
        (len(shared(words, _stems(fact.words))), len(beside & _small(fact.words)))
        for fact in case.topics[topic].facts
    ]
    most = max(counts)
    return (counts.index(most), most[0]) if any(most) else (-1, 0)


def recalled(case: Case, client: Client, words: frozenset[str]) -> str:
    """The topic of what the client told before, where the line gives enough of it back; else ""."""
    told = [(len(shared(words, content(text))), topic) for topic, text in _told(case, client.told)]
    most, topic = max(told, default=(0, ""), key=lambda one: one[0])
    telling = words - WEAK - OF_ANY_TALK
    once = (
        most == 1 and sum(bool(shared(telling, content(text))) for _, text in _told(case, client.told)) == 1
    )
    return topic if most >= _GIVEN_BACK or once else ""


def _told(case: Case, places: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Topic and words of each fact and layer told, the latest first."""
    for place in reversed(places):
        match place.split():
            case ["topics", topic, at, form]:
                fact = case.topics[topic].facts[int(at)]
                yield topic, fact.full if form == "full" else fact.short
            case ["layers", id, *more]:
                layer = case.layer(id)
                yield layer.topic, layer.more if more else layer.says


def topic_of(case: Case, words: frozenset[str]) -> str:
    """The topic whose own words are named most; "" where none is."""
    counted = {topic: len(shared(words, _stems(case.topics[topic].words))) for topic in case.topics}
    best = max(counted, key=lambda topic: counted[topic])
    return best if counted[best] else ""


def named_besides(case: Case, line: Line, topic: str) -> list[str]:
    """Topics called by their own words besides that one: "your father's driving" is of both."""
    asked = line.content - WEAK - OF_ANY_TALK
    return [
        other for other in case.topics if other != topic and shared(asked, _stems(case.topics[other].words))
    ]


def topic_words(case: Case, topic: str) -> frozenset[str]:
    """Stems of the words that a topic and its facts go by."""
    known = case.topics[topic]
    return _stems(known.words).union(*(_stems(fact.words) for fact in known.facts))


def said(client: Client) -> frozenset[str]:
    """Stems of all that the client has said so far."""
    return frozenset().union(*map(content, client.lines))


def words_around(case: Case, topic: str) -> frozenset[str]:
    """Stems of all that a topic goes by, holds and holds back: who has met the client before may know it."""
    if topic not in case.topics:
        return frozenset()
    facts = case.topics[topic].facts
    texts = [text for fact in facts for text in (fact.short, fact.full)]
    texts += [f"{layer.says} {layer.more}" for layer in case.layers if layer.topic == topic]
    return _stems(case.topics[topic].words).union(*map(content, texts))


def _named(case: Case, topic: str, words: frozenset[str]) -> float:
    """A topic's own words count whole, those of its facts half: "told her" may be said of anybody."""
    named = shared(words, _stems(case.topics[topic].words))
    own = len(named - WEAK) + _FAINT * len(named & WEAK)
    of_a_fact = fact_named(case, topic, words - WEAK)[0] >= 0
    return own * _OWN * (2 if topic == TRIED else 1) + _OF_A_FACT * of_a_fact


@lru_cache(maxsize=2048)
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return stems(words)


@lru_cache(maxsize=2048)
def _small(words: tuple[str, ...]) -> frozenset[str]:
    return SMALL.intersection(words)
