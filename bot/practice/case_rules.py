"""What a case must have beyond its shape: enough to say, nothing twice, and names that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.practice.case import REACTIONS, SEEKS, Case

Place = tuple[str | int, ...]
Breach = tuple[Place, str]

TALK = 48
"""Lines of substance (facts short and full, layers, asides) that a client needs to be talked to for forty."""
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
        yield ("topics",), f"has {count} lines to tell with layers and asides; at least {TALK} are needed"
    for name, least, found in (
        ("topics", 5, len(case.topics)),
        ("layers", 4, len(case.layers)),
        ("asides", 8, len(case.asides)),
        ("goal", 2, len(case.goal)),
        ("options", 3, len(case.options)),
        ("will", 3, len(case.will)),
        ("opener", 1, len(case.opener)),
    ):
        if found < least:
            yield (name,), f"has {found}; at least {least} are needed"


def _reacts(case: Case) -> Iterator[Breach]:
    wanted = {name: least for name, (least, _) in REACTIONS.items()}
    if "asks_advice" in case.manner:
        wanted[SEEKS[0]] = SEEKS[1]
    for name, least in wanted.items():
        found = len(case.reactions.get(name, ()))
        if found < least:
            yield ("reactions", name), f"has {found} lines; at least {least} are needed"
    for name in case.reactions:
        if name not in wanted:
            yield ("reactions", name), "is no kind of line; the names stand in prompts/README.md"


def _leads_somewhere(case: Case) -> Iterator[Breach]:
    ids = {layer.id for layer in case.layers}
    for at, layer in enumerate(case.layers):
        if layer.topic not in case.topics:
            yield ("layers", at, "topic"), f"{layer.topic} is no topic of this case"
    if len(ids) < len(case.layers):
        yield ("layers",), "two of them have one id"
    ladders = [("goal", case.goal), ("options", case.options), ("will", case.will)]
    for name, ladder in ladders:
        for at, rung in enumerate(ladder):
            if rung.needs and rung.needs not in ids:
                yield (name, at, "needs"), f"{rung.needs} is no layer of this case"
    if case.turn and case.turn.after not in ids:
        yield ("turn", "after"), f"{case.turn.after} is no layer of this case"
    if case.beyond and case.beyond.layer not in ids:
        yield ("beyond", "layer"), f"{case.beyond.layer} is no layer of this case"


def _fits_its_manner(case: Case) -> Iterator[Breach]:
    for manner, held in (("changes_goal", case.turn), ("beyond", case.beyond)):
        key = "turn" if manner == "changes_goal" else manner
        if (manner in case.manner) != (held is not None):
            yield (key,), f"belongs to the manner {manner}, and the one to the other"


def _within_bounds(case: Case) -> Iterator[Breach]:
    for name, value in (("trust", case.client.trust), ("energy", case.client.energy)):
        if not 0 <= value <= 10:
            yield ("client", name), "is a number from 0 to 10"
    for at, layer in enumerate(case.layers):
        if not 0 <= layer.trust <= 10:
            yield ("layers", at, "trust"), "is a number from 0 to 10"


def _says_nothing_twice(case: Case) -> Iterator[Breach]:
    seen = set()
    for line in case.lines():
        words = " ".join(_WORD.findall(line.lower()))
        if words in seen:
            yield (), f"says twice: {line}"
        if not words:
            yield (), "has an empty line to say"
        if len(words.split()) > LONGEST:
            yield (), f"has a line of over {LONGEST} words: {line[:40]}..."
        seen.add(words)


_RULES = (_enough, _reacts, _leads_somewhere, _fits_its_manner, _within_bounds, _says_nothing_twice)
