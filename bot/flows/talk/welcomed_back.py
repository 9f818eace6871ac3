"""One friendly line for somebody who had closed the chat and writes again: how it is with the reminders."""

from __future__ import annotations

from dataclasses import replace

from bot.flows.core.incoming import Silence
from bot.flows.core.scene import Scene

FIRST_THINGS = frozenset({"risk", "news", "welcome", "forget"})
"""Where these speak, nothing of ours goes before them."""


def greet(scene: Scene) -> None:
    """Before the usual answer; once, as from here on they are not gone any more."""
    if not scene.book.blocked or not scene.book.consented or isinstance(scene.incoming, Silence):
        return
    if not scene.replies or any(reply.flow in FIRST_THINGS for reply in scene.replies):
        return
    line = scene.utter("nudge", "end", "back_on" if _on(scene) else "back_off")
    first = scene.replies[0]
    if first.lead is None and first.replaces is None and first.file is None:
        scene.replies[0] = replace(first, lead=line)
    else:
        scene.replies.insert(0, line)


def _on(scene: Scene) -> bool:
    """As they now stand, with what this very turn changed."""
    chosen = [effect.values["reminders"] for effect in scene.effects if effect.name == "set_reminders"]
    return (chosen[-1] if chosen else scene.book.reminders) in ("full", "discreet") and not scene.book.held
