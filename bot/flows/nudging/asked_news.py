"""News of steps in a message of any length: each is kept of the step that it names, and all are said back."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.coaching.said_time import as_said
from bot.flows.coaching.steps import outcome_now
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging.asked_closing import done
from bot.flows.nudging.asked_say import say
from bot.flows.nudging.asked_steps import settle
from bot.flows.nudging.asked_which import apply, keep_meant
from bot.language.bitter import is_bitter
from bot.language.reminders.news import News, hear_news
from bot.language.reminders.words import Request

STORY = 12
"""Words from which what was told is worth keeping with the step."""


def open_now(scene: Scene) -> list[Step]:
    """Those of which something can still be told."""
    return [step for step in scene.book.open_steps if outcome_now(scene, step) is None]


def heard(scene: Scene, about: Sequence[Step] = ()) -> list[News]:
    """about: the steps that were just asked after."""
    if is_bitter(scene.words):
        return []
    steps = open_now(scene)
    places = [at for at, step in enumerate(steps) if step in about]
    news = hear_news(scene.words, [step.words for step in steps], scene.now, places)
    return [one._replace(due=_as_said(one.due, scene.words)) for one in news]


def _as_said(due: str | None, words: str) -> str | None:
    """ "Tonight" is a day; its hour was not named."""
    return (as_said(due, words) or due[:10]) if due else None


def keep(scene: Scene, news: Sequence[News]) -> None:
    """What is plain at once; the one that is not is asked about last."""
    steps = open_now(scene)
    plain = [one for one in news if one.of_all or len(one.which) == 1]
    unclear = [one for one in news if one not in plain]
    for one in plain:
        for at in one.which:
            keep_meant(scene, _request(one), [steps[at].number], [])
            apply(scene)
            if scene.heard.count >= STORY and one.kind in ("done", "partly"):
                scene.do("learned", number=steps[at].number, learned=scene.words)
    if unclear:
        settle(scene, _request(unclear[0]), [steps[at].number for at in unclear[0].which])
        return
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    say(scene, done(scene))


def meets(scene: Scene, about: Sequence[Step] = ()) -> bool:
    """Keep what is told; False where nothing is."""
    if scene.heard.news or scene.heard.beyond:
        return False  # heavy news come first
    news = heard(scene, about)
    if news:
        keep(scene, news)
    return bool(news)


def _request(one: News) -> Request:
    return Request(one.kind, due=one.due)
