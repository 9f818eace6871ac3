"""Saying a line to the client: at once, after a while with a word on where it stood, after days only when they wish."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.flows.core import course, moments
from bot.flows.core.incoming import Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import on_day
from bot.flows.practising import debriefing, held
from bot.flows.practising.playing import LONGEST, play
from bot.flows.talk import sessions
from bot.language.hearing import Heard
from bot.practice.turns_of_phrase import signs

LONG = timedelta(hours=12)
"""From so long on, what is written may be meant for the partner."""
GREETING = 6
"""Words up to which these are all of a message."""
SAID = "practice_said"
"""What was written after days, until it is known for whom."""


def is_in_role(scene: Scene) -> bool:
    """Whether what is written now is said to the client."""
    here = scene.session.here
    return here is not None and here == ("practise", "line") and scene.has("client")


def turn_to(scene: Scene, words: str) -> None:
    """Take other words as what was written in this turn."""
    scene.incoming = Text(words)
    scene.heard = Heard(words, scene.now, scene.heard.session, scene.heard.places)


def say_to_client(scene: Scene) -> None:
    """The words of this turn as a line of the coach's."""
    if held.case(scene) is None:
        case_is_gone(scene)
        return
    if not _has_words(scene):
        scene.say("practise", "line", "wordless", course.shown(scene, held.shows_client(scene)))
        return
    if len(scene.words) > LONGEST:
        scene.say("practise", "line", "too_long", course.shown(scene, held.shows_client(scene)))
        return
    play(scene)
    held.put(scene, "practice_newest", True)
    if is_in_role(scene) and (way := _way_out(scene)):
        scene.say("practise", "line", way, course.shown(scene, held.shows_client(scene)))


def _way_out(scene: Scene) -> str:
    """How the partner is spoken to, for words that were meant for it as likely as not; said to the client all the same.

    It is told each time: who writes "stop" again has not found the way. Where chairs are changed, once.
    """
    shown = signs(scene.words.replace("’", "'"))
    if "way out" in shown:
        return "way_out"
    asks = "swap" in shown and debriefing.may_swap(scene) and not scene.count("practise", "line", "way_round")
    return "way_round" if asks else ""


def come_back(scene: Scene) -> None:
    """The first words after a while."""
    gone = gone_for(scene)
    rested(scene)
    if gone < moments.OPEN:
        say_to_client(scene)
    elif _only_greets(scene) or not _has_words(scene):
        course.ask(scene, recap(scene))
    elif gone < LONG:
        scene.replies.append(recap(scene))
        say_to_client(scene)
    else:
        held.put(scene, SAID, scene.words)
        course.follow(scene, "called")
        course.ask(scene)


def recap(scene: Scene) -> Reply:
    """Where it stood; after days, since when."""
    values = course.shown(
        scene, {**held.shows_client(scene), "when_words": on_day(scene.session.heard, scene.now)}
    )
    return scene.utter("practise", "line", "recap_days" if gone_for(scene) >= LONG else "recap", values)


def rested(scene: Scene) -> None:
    """The time they were away is none of the minutes they chose."""
    under_way, gone = held.practice(scene), gone_for(scene)
    if gone >= moments.OPEN and under_way:
        began = datetime.fromisoformat(under_way["began"]) + gone
        held.put(scene, "practice", {**under_way, "began": f"{began:%Y-%m-%dT%H:%M}"})


def gone_for(scene: Scene) -> timedelta:
    """Since they wrote or tapped last."""
    heard = scene.session.heard
    return scene.now - datetime.fromisoformat(heard) if heard else timedelta(0)


def _has_words(scene: Scene) -> bool:
    return any(letter.isalnum() for letter in scene.words)


def _only_greets(scene: Scene) -> bool:
    return (
        bool(scene.heard.intents & sessions.BACK_AGAIN)
        and scene.heard.count <= GREETING
        and "?" not in scene.words
    )


def case_is_gone(scene: Scene) -> None:
    """The file is not there any more: said so, and what waited beneath goes on."""
    held.let_go(scene)
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "practise")
    gone = scene.utter("practise", "end", "gone", course.shown(scene))
    if scene.session.here is not None and not scene.session.paused:
        course.ask(scene, gone)
    else:
        scene.replies.append(gone)
