"""What the learner noticed, taken up in one line above the counts."""

from __future__ import annotations

from textwrap import shorten

from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.values import values_of
from bot.flows.practising import held
from bot.practice.noticed import held_beside

_NOTHING = frozenset(
    {"dont_know", "skip", "no", "yes", "thanks", "carry_on", "greeting", "small_talk", "enough"}
)
"""Said instead of something noticed, where little else is said."""
_BRIEF = 5
_QUOTED = 70
"""Characters of a remark that fit above the counts."""


def seen(scene: Scene) -> Reply | None:
    """Their remark beside what was counted; None where nothing was told."""
    came_to = scene.value("practice_debrief")
    if not came_to or len(scene.words.split()) <= 1:
        return None
    shown = {**values_of(scene, None), **held.shows_client(scene)}
    if found := held_beside(scene.words, came_to):
        values = {**shown, "n_seen": found.number, "n_beside": found.beside}
        gone = found.block.endswith("_none") and scene.value("practice_taken_back")
        return scene.utter("practise", "seen", "taken_back" if gone else found.block, values)
    if scene.heard.intents & _NOTHING and scene.heard.count <= _BRIEF:
        return None
    remark = shorten(scene.words, _QUOTED, placeholder=" …").strip(" .!,;")
    return scene.utter("practise", "seen", "kept", {**shown, "noticed": remark})
