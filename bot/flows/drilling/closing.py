"""The end of a round: what was met, what comes back when, and how to go on."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import on_day
from bot.flows.drilling import held
from bot.flows.drilling.serving import next_item
from bot.flows.nudging import reminding_kept

DUE = ("due_now", "any_drill")
"""What is due, and new ones after it, is served on either: they differ in their label alone."""
AGAIN = "asked_again"
"""What was written at the end of a round was no answer to how it goes on."""


def over_words(scene: Scene) -> str:
    """Where nothing is due and all was met, that is said; else how the round went."""
    told = held.told(scene)[-1:]
    if told == ["drill_daily"]:
        return "ask_daily"
    if told == [AGAIN]:
        return "ask_again"
    if not held.answered(scene):
        return "ask_nothing"
    return "ask_missed" if _missed(scene) else "ask_held"


def shows_over(scene: Scene) -> dict[str, Any]:
    back = _back(scene)
    wishes = reminding_kept.wishes_of(scene)
    return {
        "n_answered": len(held.answered(scene)),
        "n_held": sum(verdict == "held" for _, _, verdict in held.answered(scene)),
        "number": sum(verdict == "unsure" for _, _, verdict in held.answered(scene)),
        "drill_back": on_day(back, scene.now) if back else "",
        "count": min(wishes.weekly, 7 * wishes.daily),
        "morning": f"{wishes.morning.hour}:{wishes.morning:%M}",
    }


def over_rows(scene: Scene) -> Rows:
    """Another round, another drill; a daily nudge for whoever has none; the end."""
    on = (Button("another_round"),) if _has_more(scene) else ()
    daily = "no_practice" if reminding_kept.wishes_of(scene).practice else "drill_daily"
    return ((*on, Button("pick_drill")), (Button(daily), Button("drill_done")))


def another_round(event: Event) -> None:
    held.begin_round(event.model, held.round_of(event.model)["only"])


def due_now(event: Event) -> None:
    held.begin_round(event.model)


def not_answered(event: Event) -> None:
    held.tell(event.model, AGAIN)


def every_day(event: Event) -> None:
    """A daily word from the partner, within what they allow it anyway."""
    held.tell(event.model, event.event.name)
    reminding_kept.practise_daily(event.model)


def let_go(event: Event) -> None:
    held.let_go(event.model)


def _missed(scene: Scene) -> list[tuple[str, str]]:
    return [(drill, item) for drill, item, verdict in held.answered(scene) if verdict != "held"]


def _back(scene: Scene) -> str:
    """The local day on which the first of what was missed, else of what was met in this round, comes back."""
    put = _missed(scene) or [(drill, item) for drill, item, _ in held.answered(scene)]
    days = [card.due for card in scene.book.drill_cards if (card.drill, card.item) in put and not card.is_due]
    return min(days, default="")


def _has_more(scene: Scene) -> bool:
    return next_item(scene) is not None
