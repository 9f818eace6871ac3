"""Feedback as a message has it: what the line was, the part of GROW, what it did, one sentence on the chosen skill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core import course
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.practising import held
from bot.practice.client import Client
from bot.practice.debrief import Spoken
from bot.practice.feedback import Feedback, Verdict, block_of, told_of
from bot.practice.line import Line
from bot.practice.rewrite import better_line
from bot.practice.wording import content

LONGEST = 85
"""Words of a message, feedback and speech together, that can be read on a phone without scrolling."""
_OF_A_LINE = 14
"""Words that one line of feedback takes at most."""
_ORDER = ("feedback", "part", "did", "dwell")
"""As it reads, whatever there is room for: the part of GROW beside what the line was, what it did, the chosen skill."""


def marked(
    scene: Scene, told: Feedback, says: str, values: Mapping[str, Any], *, briefly: bool = False
) -> Reply:
    """All that is said of the line: the less, the more the client said."""
    skill = str(held.practice(scene)["skill"])
    said = told_of(told, skill, map(as_told, held.log(scene)[:-1]))
    left = LONGEST - len(says.split())
    room = 1 if briefly else max(1, left // _OF_A_LINE)
    shown = sorted(said[:room], key=lambda one: _ORDER.index(one[0]))
    if left < _OF_A_LINE:
        values = {**values, "words": ""}  # a long answer leaves no room for a quote
    return chained(scene.utter("practise", state, block, values) for state, block in shown)


def chained(replies: Iterable[Reply]) -> Reply:
    """One after the other: each on a line of its own, but the part of GROW beside what it belongs to."""
    first, *rest = replies
    for one in rest:
        first = replace(one, lead=first, apart=one.state != "part")
    return first


def as_told(one: Spoken) -> Feedback:
    """What was said of a line that is kept."""
    verdict: Verdict = one.verdict  # type: ignore[assignment]
    return Feedback(one.kind, verdict, one.stage, one.did, one.nearness, one.quote, one.part)


def of_line(last: Mapping[str, Any]) -> Feedback:
    """The same of the line that can still be tapped on."""
    names = ("kind", "verdict", "stage", "did", "nearness", "words", "part")
    return Feedback(**{name: last[name] for name in names if name in last})


def compared(scene: Scene, last: Mapping[str, Any], utterance: str, beside: str = "") -> Reply | None:
    """One better line for the one that was said; None where there is none, or it says what they say now.

    beside: what the learner has tried instead.
    """
    case, given = held.case(scene), list(scene.value("practice_better") or ())
    line = Line(last.get("line", ""), last["before"])
    client = Client.from_json(str(scene.value("client_before") or scene.value("client")))
    better = better_line(case, client, line, block_of(of_line(last)), given) if case else None
    if not better or (content(better) and content(better) == content(beside)):
        return None
    held.put(scene, "practice_better", [*given, better])
    return scene.utter("practise", "better", utterance, course.shown(scene, {"better": better}))
