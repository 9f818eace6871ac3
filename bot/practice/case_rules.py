"""What a case must have beyond its shape: enough to say, nothing twice, and names that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from difflib import get_close_matches

from bot.practice.case import REACTIONS, SEEKS, Case, Rung
from bot.practice.wording import stems

Place = tuple[str | int, ...]
Breach = tuple[Place, str]

TALK = 48
"""Lines of substance (facts short and full, layers, asides) that a client needs to be talked to for forty."""
VIEWS = 2
"""What somebody else thinks of it may be asked about more than once."""
LONGEST = 60
"""Words of one line: more does not fit a phone."""
_WORD = re.compile(r"[\w']+")


def breaches(case: Case) -> list[Breach]:
    """Every rule of the house that the case breaks, with the place in the file."""
    return [breach for rule in _RULES for breach in rule(case)]


def _enough(case: Case) -> Iterator[Breach]:
    facts = [fact for topic in case.topics.values() for fact in topic.facts]
    count = 2 * len(facts) + len(case.layers) + len(case.asides)
    if count < TALK:
        yield ("topics",), f"has {count} lines to tell with layers and asides, and needs {TALK} or more"
    for name, least, found in (
        ("topics", 5, len(case.topics)),
        ("layers", 4, len(case.layers)),
        ("asides", 8, len(case.asides)),
        ("goal", 2, len(case.goal)),
        ("options", 3, len(case.options)),
        ("will", 3, len(case.will)),
        ("opener", 1, len(case.opener)),
        ("people", 2, len(case.people)),
    ):
        if found < least:
            yield (name,), f"has {found}, and needs {least} or more"
    for at, one in enumerate(case.people):
        if len(one.thinks) < VIEWS:
            yield ("people", at, "thinks"), f"has {len(one.thinks)} lines, and needs {VIEWS} or more"
        if not any(stems(one.words) & stems(_called(case, topic)) for topic in case.topics):
            yield ("people", at, "words"), f"{one.words[0]} belongs to no topic of this case"


def _called(case: Case, topic: str) -> Iterator[str]:
    """All that a topic and its facts go by."""
    yield from case.topics[topic].words
    for fact in case.topics[topic].facts:
        yield from fact.words


def _reacts(case: Case) -> Iterator[Breach]:
    wanted = {name: least for name, (least, _) in REACTIONS.items()}
    if "asks_advice" in case.manner:
        wanted[SEEKS[0]] = SEEKS[1]
    for name, least in wanted.items():
        found = len(case.reactions.get(name, ()))
        if found < least:
            yield ("reactions", name), f"has {found} lines, and needs {least} or more"
    for name in case.reactions:
        if name not in wanted:
            elsewhere = "; prompts/cases/README.md has them all"
            yield ("reactions", name), f"is no kind of line{_meant(name, wanted) or elsewhere}"


def _leads_somewhere(case: Case) -> Iterator[Breach]:
    ids = [layer.id for layer in case.layers]
    for at, layer in enumerate(case.layers):
        if layer.topic not in case.topics:
            yield (
                ("layers", at, "topic"),
                f"{layer.topic} is no topic of this case{_meant(layer.topic, case.topics)}",
            )
        if layer.id in ids[:at]:
            yield ("layers", at, "id"), f"{layer.id} is the id of a layer above"
    named = [((*place, "needs"), rung.needs) for place, rung in _rungs(case) if rung.needs]
    if case.turn:
        named.append((("turn", "after"), case.turn.after))
    if case.beyond:
        named.append((("beyond", "layer"), case.beyond.layer))
    for place, id in named:
        if id not in ids:
            yield place, f"{id} is no layer of this case{_meant(id, ids)}"


def _meant(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _fits_its_manner(case: Case) -> Iterator[Breach]:
    for manner, key, held in (("changes_goal", "turn", case.turn), ("beyond", "beyond", case.beyond)):
        if manner in case.manner and held is None:
            yield ("manner",), f"has {manner}, so {key} is needed"
        elif manner not in case.manner and held is not None:
            yield (key,), f"stands here, so manner must name {manner}"


def _within_bounds(case: Case) -> Iterator[Breach]:
    numbers: list[tuple[Place, int]] = [(("client", "trust"), case.client.trust)]
    numbers.append((("client", "energy"), case.client.energy))
    numbers += [(("layers", at, "trust"), layer.trust) for at, layer in enumerate(case.layers)]
    numbers += [((*place, "trust"), rung.trust) for place, rung in _rungs(case)]
    for place, number in numbers:
        if not 0 <= number <= 10:
            yield place, f"is a number from 0 to 10, not {number}"


def _names_single_words(case: Case) -> Iterator[Breach]:
    lists: list[tuple[Place, tuple[str, ...]]] = []
    for name, topic in case.topics.items():
        lists.append((("topics", name, "words"), topic.words))
        lists += [(("topics", name, "facts", at, "words"), one.words) for at, one in enumerate(topic.facts)]
    lists += [(("layers", at, "near"), layer.near) for at, layer in enumerate(case.layers)]
    lists += [(("people", at, "words"), one.words) for at, one in enumerate(case.people)]
    for place, words in lists:
        for at, word in enumerate(words):
            if len(word.split()) != 1:
                yield (*place, at), f"“{word}” is not one word; each stands by itself between commas"


def _leaves_nothing_empty(case: Case) -> Iterator[Breach]:
    texts: list[tuple[Place, object]] = [
        (("title",), case.title), (("about",), case.about), (("client", "name"), case.client.name),
    ]  # fmt: skip
    for name, topic in case.topics.items():
        texts.append((("topics", name, "words"), topic.words))
        texts.append((("topics", name, "facts"), topic.facts))
        texts += [(("topics", name, "facts", at, "words"), fact.words) for at, fact in enumerate(topic.facts)]
    texts += [(("people", at, "words"), one.words) for at, one in enumerate(case.people)]
    for at, layer in enumerate(case.layers):
        texts += [(("layers", at, key), getattr(layer, key)) for key in ("id", "near", "hint", "ask")]
    texts += [(("ends", one.name), getattr(case.ends, one.name)) for one in fields(case.ends)]
    yield from (
        (place, "is empty") for place, held in texts if not held or (isinstance(held, tuple) and "" in held)
    )


def _says_nothing_twice(case: Case) -> Iterator[Breach]:
    seen = set()
    for place, line in _said(case):
        words = " ".join(_WORD.findall(line.lower()))
        if not words:
            yield place, "is an empty line"
        elif words in seen:
            yield place, f"is said elsewhere in this case already: {line}"
        if len(words.split()) > LONGEST:
            yield place, f"is a line of {len(words.split())} words; {LONGEST} is the most"
        seen.add(words)


def _answers_any(case: Case) -> Iterator[Breach]:
    """Of several questions it is the one that can be answered which is, wherever it stood."""
    for at, line in enumerate(case.reactions.get("one_of_them", ())):
        if place := _PLACED.search(line):
            yield (
                ("reactions", "one_of_them", at),
                f"says which one (“{place.group()}”), and stands before the answer to any of them",
            )


_PLACED = re.compile(r"\b(?:first|last|second|third|final|top)\b", re.IGNORECASE)


def _rungs(case: Case) -> Iterator[tuple[Place, Rung]]:
    for name, ladder in (("goal", case.goal), ("options", case.options), ("will", case.will)):
        yield from (((name, at), rung) for at, rung in enumerate(ladder))
    if case.turn:
        yield from ((("turn", "goal", at), rung) for at, rung in enumerate(case.turn.goal))


def _said(case: Case) -> Iterator[tuple[Place, str]]:
    """Every line that the client can say, with its place."""
    yield from ((("opener", at), line) for at, line in enumerate(case.opener))
    for name, topic in case.topics.items():
        for at, fact in enumerate(topic.facts):
            yield ("topics", name, "facts", at, "short"), fact.short
            yield ("topics", name, "facts", at, "full"), fact.full
    yield from ((("layers", at, "says"), layer.says) for at, layer in enumerate(case.layers))
    yield from ((("layers", at, "more"), layer.more) for at, layer in enumerate(case.layers) if layer.more)
    yield from (((*place, "says"), rung.says) for place, rung in _rungs(case))
    if case.turn:
        yield ("turn", "says"), case.turn.says
    for at, known in enumerate(case.people):
        yield from ((("people", at, "thinks", no), line) for no, line in enumerate(known.thinks))
    for name, pool in case.reactions.items():
        yield from ((("reactions", name, at), line) for at, line in enumerate(pool))
    yield from ((("asides", at), line) for at, line in enumerate(case.asides))
    for one in fields(case.ends):
        yield from ((("ends", one.name, at), line) for at, line in enumerate(getattr(case.ends, one.name)))


_RULES = (
    _enough, _reacts, _leads_somewhere, _fits_its_manner, _within_bounds, _leaves_nothing_empty,
    _names_single_words, _says_nothing_twice, _answers_any,
)  # fmt: skip
