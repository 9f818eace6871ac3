"""Arrive: how long there is, and in the first session two quiet minutes on offer (playbook §3)."""

from __future__ import annotations

import re

from bot.flows.coaching.goal_wording import keep_wording
from bot.flows.core.flow import Event, Flow
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import USUAL, Rows, Scene
from bot.flows.talk.clock_kept import LENGTHS, set_length

_REPLIES = re.compile(
    r"\W*(?:sure|as|just|do|don'?t|what\w*|fine|one|two|both|either|neither|any|all|you|i|i'm|it|it's|that|that's|this|"
    r"the (?:first|second|last|quiet|minutes)|quiet|go|please|not|never|straight|later|now|then|\d+)\b",
    re.IGNORECASE,
)
"""A few words that begin so answer what was asked."""
REPLY = 6
"""Words up to which a reply is no more than one."""
FEW = 3
"""Up to so many words are about the length; more may be the topic itself."""


def keep_minutes(scene: Scene) -> None:
    """The nearest of the three lengths; twenty when they would rather not say."""
    if isinstance(scene.incoming, Choice):
        scene.keep("minutes", scene.incoming.of if scene.incoming.of in LENGTHS else 20)
        return
    if (
        not scene.heard.minutes
        and len(scene.words.split()) > FEW
        and "none_stated" not in scene.heard.goal.labels
    ):
        scene.keep("minutes", USUAL)
        scene.keep("early", True)
        keep_wording(scene, scene.words, scene.heard.goal)
        return
    named = re.search(r"\b\d{1,2}\b", scene.words)
    said = scene.heard.minutes or (int(named.group()) if named else 20)
    set_length(scene, said)


def keep_topic(scene: Scene) -> None:
    """A topic told in place of a yes or a no to the quiet is the topic; it is not asked for again."""
    if isinstance(scene.incoming, Choice) or (scene.heard.intents and scene.heard.count <= REPLY):
        return
    few = len(scene.words.split()) <= FEW
    if "none_stated" not in scene.heard.goal.labels and not (few and _REPLIES.match(scene.words)):
        scene.keep("early", True)
        keep_wording(scene, scene.words, scene.heard.goal)


def length_buttons(scene: Scene) -> Rows:
    return (tuple(Button("minutes", of=length, label=f"{length} min") for length in LENGTHS),)


def topic_told(event: Event) -> bool:
    """Instead of a length they said what it is about: a topic skips Arrive (playbook §3)."""
    return bool(event.model.has("early"))


def time_to_settle(event: Event) -> bool:
    """Two quiet minutes are offered in the first session, where there is time for them."""
    return event.model.session.number <= 1 and event.model.minutes > 10


# fmt: off
STAGES = [
    dict(name="length", expects="minutes", fills=["minutes"], takes=keep_minutes, rows=length_buttons),
    dict(name="settle", choices=["two_minutes", "start_now"], takes=keep_topic,
         means={"yes": "two_minutes", "no": "start_now", "carry_on": "start_now", "maybe": "start_now"}),
    dict(name="quiet", choices=["start_now"]),
]

TRANSITIONS = [
    # trigger       source    dest      guard
    ["answer",      "length", "done",   topic_told],
    ["answer",      "length", "settle", time_to_settle],
    ["answer",      "length", "done"],
    ["two_minutes", "settle", "quiet"],
    ["start_now",   "settle", "done"],
    ["answer",      "settle", "done"],
    ["skip",        "settle", "done"],
    ["start_now",   "quiet",  "done"],
    ["answer",      "quiet",  "done"],
    ["skip",        "quiet",  "done"],
]
# fmt: on

FLOW = Flow("arrive", STAGES, TRANSITIONS)
