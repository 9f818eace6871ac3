"""After the last word: what the learner noticed, what the lines came to, and where to go from there."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.flows.practising.held import shows_client
from bot.practice.outcome import outcome


def take_noticed(scene: Scene) -> None:
    """Their own eye first; it is kept with the practice."""
    if scene.words:
        held.put(scene, "practice_noticed", scene.words[:1000])


def sum_up(event: Event) -> None:
    """The practice is over: what it came to is kept."""
    scene = event.model
    under_way, case = held.practice(scene), held.case(scene)
    if not under_way or case is None:
        return
    client = held.client(scene)
    body = {
        "lines": under_way["lines"],
        "outcome": outcome(case, client),
        "trust": client.trust,
        "noticed": scene.value("practice_noticed") or "",
    }
    scene.do("end_practice", number=under_way["number"], body=body)


def shows_debrief(scene: Scene) -> dict[str, Any]:
    return {**shows_client(scene), "count": held.practice(scene).get("lines", 0)}


def same_again(event: Event) -> None:
    """The same client from the beginning; what was said before is not remembered."""
    scene = event.model
    played = held.practice(scene)["case"]
    held.change(scene, case=played)


def let_go(event: Event) -> None:
    held.let_go(event.model)


def has_lines(event: Event) -> bool:
    """A practice in which nothing was said needs no debrief."""
    return bool(held.practice(event.model).get("lines"))
