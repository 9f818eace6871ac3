"""Beginning a practice, picking one up, and what commands mean while a client is speaking."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising import held


def open_flow(scene: Scene) -> None:
    """Choose a client; a practice under way is picked up where it stood."""
    here = scene.session.here
    if here is not None and here.flow == "practise":
        course.ask(scene)
        return
    held.let_go(scene)
    course.lay(scene, "practise", "choose")
    course.ask(scene)
