"""What is given back in Goal before its next question: a yes taken from their going on, what is to go."""

from __future__ import annotations

from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.talk.summing import sum_up
from bot.flows.talk.telling import FEARED, GIVEN_BACK, MANY, telling
from bot.language.echo import as_you
from bot.language.phrases import clipped

GOAL = 90
"""Characters of the goal that are said again with what it is taken for."""
TELLING = 25
"""Words from which what was told is summed up."""


def went_on(scene: Scene) -> bool:
    """They went on with the matter in place of a yes to its wording, in this turn."""
    kept = scene.session.held("taken_as_yes")
    return kept is not None and kept.turn == scene.session.turn


def turned_from(scene: Scene) -> Reply | None:
    """What is to go is given back where the question after it does not name it."""
    given = scene.heard.reflection
    if given is None or given.form != "wish" or len(given.text.split()) > GIVEN_BACK:
        return None
    return scene.utter("lead", "reflection", "wish", {"reflection": given.text})


def openly(scene: Scene) -> Reply | None:
    """What was told is given back, and that it is taken as a yes is said."""
    values = {"goal": as_you(clipped(str(scene.value("goal") or ""), GOAL))}
    if scene.value("met_by") == "acts":
        return scene.utter("lead", "taken", "idea", {**values, "idea": as_you(str(scene.value("idea")))})
    said = sum_up(scene.words) if scene.heard.count >= TELLING else None
    given = telling(scene) if scene.heard.count >= MANY else scene.heard.reflection
    if said is None and given and len(given.text.split()) <= GIVEN_BACK and not FEARED.match(scene.words):
        said = given.text.removeprefix("that ")
    if said is None:
        return scene.utter("lead", "taken", "bare", values)
    return scene.utter("lead", "taken", "reflected", {**values, "reflection": said})
