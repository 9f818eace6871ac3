"""The invitation to practise, each morning for who wants it: a word and two buttons, and no question to be answered."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept
from bot.flows.nudging.nudge_items import kinds, last_row, practice_row


def invite(scene: Scene) -> None:
    """Whatever waits, a session or a card, stays where it stood."""
    if "practice" not in kinds(scene):
        return
    due = sum(card.is_due for card in scene.book.drill_cards)
    said = "ask_due" if due else "ask"
    rows = (*practice_row(scene), last_row(scene, ()))
    scene.say("nudge", "practice", said, course.shown(scene, {"count": due}), rows)


def end(scene: Scene) -> None:
    """No more of these; what else comes stays as it is."""
    reminding_kept.practise_daily(scene, False)
    scene.say("nudge", "practice", "off", course.shown(scene))
