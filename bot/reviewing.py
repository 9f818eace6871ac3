"""When an item of a drill comes back: an answer becomes the next card, by the schedule of the package fsrs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from bot.flows.core.replies import Effect
from bot.nudging.clocks import instant
from storage.rows import DrillCardRow

if TYPE_CHECKING:
    from fsrs import Card, Scheduler


def reviewed(effects: Iterable[Effect], cards: Iterable[DrillCardRow], now: datetime) -> tuple[Effect, ...]:
    """The turn's effects, an answer to a drill as the card to be kept. now: aware."""
    return tuple(
        _card_kept(effect, cards, now) if effect.name == "review_drill" else effect for effect in effects
    )


def _card_kept(effect: Effect, cards: Iterable[DrillCardRow], now: datetime) -> Effect:
    """The core serves what is loaded, or what was never met: where no card is found, this is the first answer."""
    from fsrs import Rating  # 20 ms of a start, for those who drill

    drill, item, verdict = (str(effect.values[name]) for name in ("drill", "item", "verdict"))
    rating = {"held": Rating.Good, "missed": Rating.Again}.get(verdict, Rating.Hard)
    before = next((row.body for row in cards if (row.drill, row.item) == (drill, item)), None)
    card, _ = _scheduler().review_card(_card(drill, item, before), rating, now.astimezone(UTC))
    return Effect(
        "keep_drill_card",
        {
            "drill": drill,
            "item": item,
            "body": card.to_json(),
            "due_at": instant(card.due),
            "sound": int(verdict == "held"),
        },
    )


def _card(drill: str, item: str, before: str | None) -> Card:
    """As it was kept; a new one for what was never met, and for what some other version wrote."""
    from fsrs import Card

    try:
        return Card.from_json(before) if before else Card(card_id=crc32(f"{drill} {item}".encode()))
    except (ValueError, KeyError, TypeError, json.JSONDecodeError):
        return Card(card_id=crc32(f"{drill} {item}".encode()))


@cache
def _scheduler() -> Scheduler:
    """Whole days from the first answer on: a round takes two minutes, and nothing comes twice in it.

    No fuzzing: the same answers at the same moments give the same days.
    """
    from fsrs import Scheduler

    return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
