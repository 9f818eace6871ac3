"""The steps beside the lead one: what and when, from what is left on the list or new."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.plan_sentence import as_habit, day_words
from bot.flows.coaching.said_time import (
    as_said,
    is_doubtful,
    is_gone,
    is_time_alone,
    other_half,
    part_of_day,
    step_told,
)
from bot.flows.coaching.will_plan import timed_pieces, times_in
from bot.flows.coaching.will_steps import keep_step
from bot.flows.coaching.will_when import gone_now
from bot.flows.coaching.will_wording import bare_step, is_doing, is_just_it, may_be_step
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import SHORT, room
from bot.flows.talk.pace import is_terse
from bot.language.echo import as_i, as_you
from bot.language.hearing import Heard
from bot.language.letters import capital
from bot.language.likeness import alike, closest
from bot.language.phrases import clipped, is_instruction
from bot.language.timing.every import rule_of, spoken_every

STEPS = 3
"""A fourth step is questioned."""
_NO_MORE = re.compile(
    r"\b(?:(?:leave|keep|stop) (?:it|things) (?:at that|there|so|like that|at one|to one)|"
    r"that'?s (?:it|all|enough|plenty)|"
    r"that(?: is|'ll be| will be) (?:it|all|enough|plenty)|(?:one|two|three) (?:is|are|will be) (?:enough|plenty)|"
    r"enough for (?:now|today)|(?:stick|stay) with (?:the|this|that|my) (?:one|first|plan)|nothing else|not for now)\b",
    re.IGNORECASE,
)


SENTENCE = 14


NAMED_IN = 4
"""Words up to which what is left on the list is named rather than a new step told."""


SHOWN = 2
"""Ideas left over that are named when another step is asked about."""


def keep_other_action(scene: Scene) -> None:
    """Another step, with its time if it came along; several at once are kept for when the next is asked about."""
    pieces = timed_pieces(scene)
    if pieces:
        for piece in pieces[1:]:
            scene.keep("also", piece.words)
        _keep_other(scene, pieces[0])
    elif is_time_alone(scene.heard):
        _keep_left_then(scene)
    elif may_be_step(scene.words) or _names_left(scene):
        _keep_other(scene, scene.heard)


def _names_left(scene: Scene) -> bool:
    """ "My mum", of "ask my mum" that is left on the list."""
    few = scene.heard.count <= NAMED_IN and not scene.heard.intents
    return few and closest(scene.words, ideas_left(scene)) is not None


def _keep_left_then(scene: Scene) -> None:
    """ "Tomorrow at nine" says when the one that is left is to be; of several it is asked which."""
    if len(left := ideas_left(scene)) == 1:
        scene.keep("other_action", as_i(left[0]))
        scene.keep("other_words", scene.words)
        scene.keep("other_due", "")


def _keep_other(scene: Scene, heard: Heard) -> None:
    """The step itself, or the one on the list that it names; the same once more is noted as that."""
    step = bare_step(step_told(heard))
    action = clipped(step if len(step.split()) > 1 else bare_step(heard.words))
    left = ideas_left(scene)
    if is_just_it(action) and left:
        action = as_i(left[0])
    elif not is_doing(heard.words) and len(action.split()) <= NAMED_IN:
        at = closest(action, left)
        action = action if at is None else as_i(left[at])
    known = [scene.value("action"), *scene.session.values("other_action")]
    if any(alike(action, str(one)) and alike(str(one), action) for one in known if one):
        scene.keep("same_step", action)
        return
    scene.keep("other_action", action)
    scene.keep("other_words", heard.words)
    doubtful = is_doubtful(heard) and heard.when.due and not is_gone(heard)
    scene.keep("other_due", as_said(heard.when.due, heard.words) if doubtful else "")
    if is_gone(heard):
        scene.keep("gone", heard.words)


def no_other(event: Event) -> bool:
    """Nothing that could be a step was named."""
    scene: Scene = event.model
    return not any(
        kept.name in ("other_action", "same_step") and kept.turn == scene.session.turn
        for kept in scene.session.kept
    )


def same_again(event: Event) -> bool:
    """The step just named is one they have already."""
    scene: Scene = event.model
    held = scene.session.held("same_step")
    return held is not None and held.turn == scene.session.turn


def other_timed(event: Event) -> bool:
    """Its time came along with it, plainly, and is not asked for again."""
    scene: Scene = event.model
    heard = _heard_of_other(scene)
    return times_in(heard.words, heard.when) and not scene.value("other_due") and not is_gone(heard)


def keep_other(event: Event) -> None:
    scene: Scene = event.model
    _keep_timed(scene, _heard_of_other(scene))


def _heard_of_other(scene: Scene) -> Heard:
    """What was said of the other step: of several in one message, its own piece."""
    words = str(scene.value("other_words") or "")
    return scene.heard if words == scene.heard.words else Heard(words, scene.now, scene.heard.session)


def wants_no_more(event: Event) -> bool:
    """That it is to stay as it is, in a sentence of its own; or a bare no where a step was asked for."""
    none = event.model.heard.intents & {"no", "nothing_more", "enough", "dont_know"}
    if none and event.model.state == "other_action" and event.model.heard.count <= NAMED_IN:
        return True
    return bool(_NO_MORE.search(event.model.words)) and event.model.heard.count <= SENTENCE


def one_left(event: Event) -> bool:
    """A yes to the one that was named takes that one."""
    scene: Scene = event.model
    return len(ideas_left(scene)) == 1 and len(scene.session.values("kept_step")) < SHOWN


def left_timed(event: Event) -> bool:
    """The one that was named came with its time."""
    scene: Scene = event.model
    if not one_left(event):
        return False
    heard = Heard(ideas_left(scene)[0], scene.now, scene.heard.session)
    return times_in(heard.words, heard.when) and not is_doubtful(heard) and not is_gone(heard)


def take_the_left(event: Event) -> None:
    scene: Scene = event.model
    _keep_other(scene, Heard(ideas_left(scene)[0], scene.now, scene.heard.session))


def keep_the_left(event: Event) -> None:
    take_the_left(event)
    keep_other(event)


def ideas_left(scene: Scene) -> list[str]:
    """What else they had thought of, and have made no step of; what they chose along with the pick comes first."""
    taken = [str(scene.value(name)) for name in ("pick", "action") if scene.value(name)]
    taken += [str(one) for name in ("other_action", "refused", "jest") for one in scene.session.values(name)]
    return [
        str(idea)
        for idea in dict.fromkeys([*scene.session.values("also"), *scene.session.values("idea")])
        if not any(alike(str(idea), one) or alike(one, str(idea)) for one in taken)
    ][:SHOWN]


def shows_left(scene: Scene) -> dict[str, Any]:
    return {"ideas": [as_you(idea) for idea in ideas_left(scene)]}


def gone_once(event: Event) -> bool:
    """The time told for it has gone by, and that was not said before."""
    return gone_now(event) and not event.model.count("will", "other_when", "ask_gone")


def keep_other_when(scene: Scene) -> None:
    """Its time, or none after all; either way it is a step now."""
    if is_gone(scene.heard):
        _keep_gone(scene)
        return
    pending = str(scene.value("other_due") or "")
    turned = other_half(pending, scene.words)
    if pending and (turned or not scene.heard.when.due):
        _keep_due(
            scene, None if "no" in scene.heard.intents and not turned else turned or pending, scene.words
        )
    else:
        _keep_timed(scene, scene.heard)


def _keep_gone(scene: Scene) -> None:
    """A time that lies behind is asked about once, and then it stays without one."""
    if scene.count("will", "other_when", "ask_gone"):
        _keep_due(scene, None, "")
    else:
        scene.keep("gone", scene.words)


def _keep_timed(scene: Scene, heard: Heard) -> None:
    due = as_said(heard.when.due, heard.words) if heard.words else None
    _keep_due(scene, due, heard.words, heard.when.recurring)


def _keep_due(scene: Scene, due: str | None, words: str, recurring: bool = False) -> None:
    action = str(scene.value("other_action"))
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    part = part_of_day(words) if due and "T" not in due else ""
    day = f"on {day_words(due, scene)}{' ' + part if part else ''}, " if due else ""
    rule = rule_of(words, scene.now) if recurring else ""
    if rule:
        day = f"{as_habit(scene.heard.when.words) if words == scene.words else spoken_every(rule)}, "
    keep_step(scene, action, capital(f"{day}{said}."), lead=False, due=due, recurring=recurring, every=rule)


def more_steps_fit(event: Event) -> bool:
    """Ten minutes make one step; otherwise up to three."""
    scene: Scene = event.model
    return room(scene) > SHORT and len(scene.session.values("kept_step")) < STEPS


def another_fits(event: Event) -> bool:
    """Those who say little are asked for another step only where an idea of theirs is left."""
    return more_steps_fit(event) and bool(not is_terse(event.model) or ideas_left(event.model))


def another_words(scene: Scene) -> str:
    """With what else they had thought of, where something is left."""
    return "ask_left" if ideas_left(scene) and len(scene.session.values("kept_step")) < 2 else "ask"
