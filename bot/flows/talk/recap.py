"""One line on where a session was left."""

from __future__ import annotations

from typing import Any

from bot.flows.core.scene import Scene
from bot.language.echo import as_you

LINE = 18
"""At most so many words of theirs in the line."""


def recap_words(scene: Scene) -> str:
    """What the session is about so far, in their words; "" when nothing was said yet."""
    told = scene.value("plan") or scene.value("pick") or scene.value("goal") or scene.value("topic") or ""
    words = as_you(str(told)).split()
    return " ".join(words[:LINE]).rstrip(" .!?,;:") + (" …" if len(words) > LINE else "")


def shows_recap(scene: Scene) -> dict[str, Any]:
    return {"recap": recap_words(scene)}
