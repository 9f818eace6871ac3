"""Heavy news and what is beyond coaching, met before anything else; what was told beside them is kept."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.absorb import absorb
from bot.flows.core.scene import Scene
from bot.flows.nudging.told_beside_news import keep_outcomes
from bot.language.beyond import beyond_coaching, heavy_news


def meets_a_burden(scene: Scene) -> bool:
    """News and burdens come before any task, once each; False when there are none."""
    heard = scene.heard
    if heard.news and not scene.has("news"):
        flow, name, told = "news", "news", heard.news
    elif heard.beyond and not scene.has("condition"):
        flow, name, told = "beyond", "condition", heard.beyond
    else:
        return False
    _keep_topic_beside(scene)
    keep_outcomes(scene)
    scene.keep(name, told)
    course.lay(scene, flow, "choose")
    course.ask(scene)
    return True


def _keep_topic_beside(scene: Scene) -> None:
    """A topic in the same message waits beneath; the burden itself is none."""
    stage, goal = course.stage_here(scene), scene.heard.goal
    wish = (goal.spans.get("wish") or ("",))[0]
    if stage is None or stage.expects != "goal" or not wish or "none_stated" in goal.labels:
        return
    if not (heavy_news(wish) or beyond_coaching(wish)):
        absorb(scene, stage)
        course.follow(scene, "answer")
