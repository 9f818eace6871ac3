"""The talk as a file, asked for under the debrief; apart from the file itself, which the flow's own table needs."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising.margin import transcript


def asked_for(scene: Scene) -> None:
    """The file, and under it what else may be chosen: the buttons above are gone once one of them was pressed."""
    stage = course.stage_here(scene)
    rows = course.buttons(scene, stage) if stage else ()
    left = (tuple(one for one in row if one.trigger != "practice_text") for row in rows)
    transcript(scene, "sent", tuple(row for row in left if row))
