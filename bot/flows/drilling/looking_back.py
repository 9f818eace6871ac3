"""How the drills go over weeks, as one line of /progress."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene


def progress(scene: Scene) -> Reply | None:
    """Items met, and answers that held; None where none was drilled."""
    counts = scene.book.drill_counts.values()
    if not counts:
        return None
    values = {
        "count": sum(one.items for one in counts),
        "n_held": sum(one.sound for one in counts),
        "number": sum(card.is_due for card in scene.book.drill_cards),
    }
    return scene.utter("drill", "progress", "ask", course.shown(scene, values))
