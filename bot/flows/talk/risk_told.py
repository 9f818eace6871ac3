"""What a message that tells of danger comes to: coaching stops, nudges wait, and the words differ each time."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.scene import Scene


def tell_of_risk(scene: Scene, kind: str) -> None:
    """Put the signpost; whatever was open waits beneath it or is picked up by command. kind: as the ear names it."""
    scene.keep("held_before", scene.book.held, "")
    scene.session.keep("risk_kind", kind)
    if scene.book.consented:
        scene.do("hold", held=1)
    course.lift(scene)
    course.lay(scene, "risk", "signpost")
    course.ask(scene)
    if not scene.book.consented:
        scene.session.release(["risk_kind", "held_before"])  # said, and before a yes not kept
