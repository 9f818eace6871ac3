"""In and out of the role: while the client speaks, only commands, buttons and the partner's name lead out of it."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.incoming import Choice, Edited, Other, Text
from bot.flows.core.scene import Scene
from bot.flows.practising import asking_partner, beside, held, own_danger, saying, swapping, wished
from bot.flows.practising.playing import say_again
from bot.flows.practising.taps import TAPS, take_back

_TO_CLIENT = re.compile(r"\?|\byou\b", re.IGNORECASE)


def meets(scene: Scene) -> bool:
    """Take what comes while somebody plays a part; False when it is not said or sent in it."""
    if own_danger.meets(scene) or swapping.meets(scene) or wished.meets(scene):
        return True
    if beside.is_open(scene):
        return beside.meets(scene)
    if not saying.is_in_role(scene):
        return False
    match scene.incoming:
        case Edited(words, is_last):
            _retyped(scene, words, is_last)
        case Text():
            return _said(scene)
        case Other():
            _sent(scene)
        case Choice() as choice if _is_old(scene, choice):
            _pressed_late(scene)
        case _:
            return False
    return True


def _said(scene: Scene) -> bool:
    """A line for the client, unless it begins with the partner's name."""
    words = asking_partner.called(scene.words)
    if words is None:
        saying.come_back(scene)
        return True
    if own_danger.told_in_words(words):
        return False  # told to the partner itself
    held.put(scene, "practice_newest", False)
    saying.turn_to(scene, words)
    if not asking_partner.take(scene):
        course.follow(scene, "called")
        course.ask(scene)
    return True


def _retyped(scene: Scene, words: str, is_last: bool) -> None:
    """The last line in other words counts as another try; a line of before stays as the client heard it."""
    is_line = bool(words.strip()) and not words.lstrip().startswith("/")
    if not (is_last and is_line and scene.value("practice_newest") and scene.has("practice_line")):
        course.ask(scene)
        return
    take_back(scene)
    saying.turn_to(scene, words)
    saying.say_to_client(scene)


def _sent(scene: Scene) -> None:
    """The client hears words alone; the line is still to come."""
    values = course.shown(scene, held.shows_client(scene))
    scene.say("practise", "line", "unreadable", values)


def _is_old(scene: Scene, choice: Choice) -> bool:
    """A button of a line, a list or a question of before; those of steps and nudges carry no question."""
    if choice.asked is None:
        return False
    return choice.asked != scene.session.asked or choice.trigger not in TAPS or not scene.has("practice_line")


def _pressed_late(scene: Scene) -> None:
    """Where they are: the client's last words, with what can still be tapped on the line before them."""
    say_again(scene, scene.utter("practise", "line", "stale", course.shown(scene)))


def is_for_client(scene: Scene) -> bool:
    """Whether words after a nudge that was laid over the talk are rather the coach's: they ask, or say "you"."""
    beneath = any(aside == ("practise", "line") for aside in scene.session.asides)
    return beneath and bool(_TO_CLIENT.search(scene.words))
