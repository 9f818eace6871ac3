"""After the last word: what the learner noticed, what the lines came to, and where to go from there."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held, own_topic
from bot.flows.practising.margin import transcript
from bot.practice.debrief import debrief, told


def take_noticed(scene: Scene) -> None:
    """Their own eye first; it is kept with the practice."""
    if scene.words:
        held.put(scene, "practice_noticed", scene.words[:1000])


def sum_up(event: Event) -> None:
    """The practice is over: what it came to is kept, and feedback that was to wait for the end is given."""
    scene = event.model
    under_way, case = held.practice(scene), held.case(scene)
    if not under_way or case is None:
        return
    came_to = asdict(debrief(case, held.client(scene), held.log(scene)))
    held.put(scene, "practice_debrief", came_to)
    body = {**came_to, "noticed": scene.value("practice_noticed") or ""}
    scene.do("end_practice", number=under_way["number"], body=body)
    if under_way["feedback"] == "end":
        transcript(scene, "sent_end")


def debrief_words(scene: Scene) -> str:
    """Once it was read, only where to go from there is asked."""
    return "ask_on" if scene.has("practice_pictured") else "ask"


def shows_debrief(scene: Scene) -> dict[str, Any]:
    """The counts, the best line in the learner's words, and what was noticed."""
    came_to = dict(scene.value("practice_debrief") or {})
    return {**held.shows_client(scene), **told(came_to, held.log(scene))}


def picture(scene: Scene) -> tuple[str, dict[str, Any]] | None:
    """What the plot of this practice is made of; None once it was sent."""
    if scene.has("practice_pictured") or not held.log(scene):
        return None
    scene.session.keep("practice_pictured", True)
    case, under_way = held.case(scene), held.practice(scene)
    values = {
        "spoken": [one.packed() for one in held.log(scene)],
        "trust": case.client.trust if case else 0,
        "number": under_way.get("number", 0),
        "name": case.client.name if case else "",
    }
    return "practice_plot", values


def same_again(event: Event) -> None:
    """The same client from the beginning; what was said before is not remembered."""
    scene = event.model
    held.change(scene, case=held.practice(scene).get("case", ""))


def let_go(event: Event) -> None:
    held.let_go(event.model)


def has_lines(event: Event) -> bool:
    """A practice in which nothing was said needs no debrief."""
    return bool(held.log(event.model))


def next_rows(scene: Scene) -> Rows:
    """Two to a row, so that a phone shows them whole."""
    again, others = Button("same_client"), (Button("another_client"), Button("practice_text"))
    return ((Button("swap_chairs"), again), others) if may_swap(scene) else ((again,), others)


def may_swap(scene: Scene) -> bool:
    """To be coached on the same case: not where more than coaching is needed, nor on what is one's own."""
    played = held.case(scene)
    is_ours = played is not None and played.beyond is None and played.name != own_topic.NAME
    return is_ours and not scene.session.is_open


def why_not(scene: Scene) -> str:
    """Which words of prompts/en/practise/swapped.j2 say why the chairs stay as they are."""
    case = held.case(scene)
    if case is not None and case.beyond is not None:
        return "never"
    return "own" if case is not None and case.name == own_topic.NAME else "not_now"
