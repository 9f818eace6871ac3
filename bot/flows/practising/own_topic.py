"""What a client of one's own is made of: the preparation card, the last session's record, the standing goal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.flows.core.book import Book
from bot.flows.core.scene import Scene
from bot.practice.wording import content, shared

NAME = "_own"
"""As a case is named whose words are the person's own."""
FROM_CARD = {"topic": "topic", "about": "about", "wish": "walk_away", "tried": "tried", "afraid": "afraid"}
FROM_RECORD = {
    "topic": ("topic", "goal"), "about": ("why", "situation"), "wish": ("goal",), "tried": ("tried",),
    "afraid": ("stuck", "obstacle"),
}  # fmt: skip
_KIN = re.compile(
    r"\bmy (?:new |old |own )?(?:boss|manager|team|colleagues?|mother|mum|mom|father|dad|brother|sister|wife|husband|"
    r"partner|son|daughter|kids|children|friends?|neighbou?rs?|landlord|parents|teachers?|client|director|lads|girls)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=[a-z,] )(?!I\b|I')[A-Z][a-z]+\b")
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Christmas Easter English".split()
)


def is_told(scene: Scene) -> bool:
    """Whether there is anything to make a client of."""
    return scene.library.own is not None and bool(words_of(scene.book).get("topic"))


def words_of(book: Book) -> dict[str, str]:
    """Their own words by the gaps they fill: the card's, else the newest record's, else the standing goal.

    A record of another matter than the card's fills none: what was tried there was not tried here.
    """
    card, record = _card(book), _recorded(book)
    is_other = "topic" in card and not shared(content(card["topic"]), content(record.get("topic", "")))
    told = card if is_other else {**record, **card}
    if not told.get("topic") and book.standing_goal:
        told["topic"] = book.standing_goal
    if content(told.get("wish", "")) == content(told.get("topic", "")):
        told.pop("wish", None)  # a record may hold but one wording: said twice it is no nearer
    if who := _who(" . ".join(told.values())):
        told["who"] = who
    return told


def _card(book: Book) -> dict[str, str]:
    lines: Mapping[str, Any] = book.papers.get("card", {}).get("lines", {})
    return {slot: str(lines[line]) for slot, line in FROM_CARD.items() if lines.get(line) not in (None, "")}


def _recorded(book: Book) -> dict[str, str]:
    for record in reversed(book.records):
        told = {slot: _newest(record.body, names) for slot, names in FROM_RECORD.items()}
        if told["topic"]:
            return {slot: words for slot, words in told.items() if words}
    return {}


def _newest(body: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """A record holds every wording of a name, oldest first."""
    for name in names:
        held = body.get(name)
        values = held if isinstance(held, list) else [held]
        found = next(
            (str(value) for value in reversed(values) if isinstance(value, str) and value.strip()), ""
        )
        if found:
            return found
    return ""


def _who(words: str) -> str:
    """Whom they speak of: by kin or by name."""
    found = _KIN.search(words)
    if found:
        return found.group().lower()
    return next((name for name in _NAMED.findall(words) if name not in _DAYS), "")
