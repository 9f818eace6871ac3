"""A change to the plan, or the yes to it, in whatever words."""

from __future__ import annotations

import re

from bot.flows.coaching.said_time import step_told
from bot.flows.coaching.will_obstacle import keep_if_then
from bot.flows.coaching.will_plan import action_told, keep_time, times_in
from bot.flows.coaching.will_wording import bare_step, is_doing, is_just_it, may_be_step, without_turn
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.commitments import cue as heard_cue
from bot.language.echo import tidy
from bot.language.phrases import clipped

_CHANGES = re.compile(
    r"^(?:no|actually|rather|instead|change|make it|wait|sorry|hang on)\b|\bnot (?:the |my |a )?\w+,|"
    r"\b(?:rather|instead|change it to|but|without)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"^\W*(?:(?:no|yes|just|only|maybe|(?:let me|can (?:i|we)|could (?:i|we)|i(?:'d)? (?:like|want|need) to|"
    r"please)|"
    r"change|move|alter|another|different|the|its?|my|about)\W+)*(?:day|time|date|hour|moment|"
    r"when)s?(?: of (?:it|day))?\W*$",
    re.IGNORECASE,
)
_FITS = (
    r"(?:good|fine|right|great|ok(?:ay)?|perfect|well|nice|lovely|about right|just right|doable|me|the plan|"
    r"like a plan|"
    r"like me)"
)
_APPROVES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|y|ok(?:ay)?|oh|well|a?ha(?:ha)*|sure|right|good|and)\W+)*"
    rf"(?:(?:that|this|it)(?:'ll| will| would| should)? (?:do|works?|fits?|suits? me|(?:looks?|sounds?|"
    rf"reads?|is|be) {_FITS})|"
    rf"that'?s {_FITS}|(?:looks?|sounds?|reads?|seems?) {_FITS}|i? ?(?:love|like) (?:it|that|this)|"
    r"y|yup|(?:much |far )*better|"
    rf"lovely|nice|not bad|brilliant|super|cool|wonderful|"
    rf"deal|done|"
    r"i(?:'d|'ll| would| will) (?:sign|take|do|have|go with) (?:that|it|this)|(?:put|write) (?:it|"
    r"that) down|count me in|"
    r"let'?s (?:do|have|try|go with) (?:it|that|this)|do it|why not|i'?m happy with (?:it|that|this)|"
    r"no changes?|"
    r"nothing to change|leave it (?:so|like that|as it is|at that|there))(?:[\s,]+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"\b(?:but|except|only|not|n't|without|rather|instead|no way|though)\b", re.IGNORECASE
)
SHORT_YES = 8
LATE_NUMBER = 12
"""Words with which a number asked for earlier is still given."""


def approves(event: Event) -> bool:
    """A yes to the plan that is one only here: "that'll do nicely", "looks good"."""
    scene: Scene = event.model
    plain = _APPROVES.match(scene.words) and not _TAKES_BACK.search(scene.words.replace("not bad", ""))
    return bool(plain) and scene.heard.count <= SHORT_YES and not scene.heard.when.due


_CHANGED = frozenset({"action", "due", "cue", "recurring"})


def keep_change(scene: Scene) -> None:
    """What is to be different: the time, the action, or both."""
    heard = scene.heard
    bare = heard.intents & {"nothing_more", "no", "dont_know", "yes", "maybe"} or heard.count < 2
    timed = times_in(scene.words, heard.when)
    if not scene.words.strip() or (bare and heard.count < 5 and not timed):
        return
    if heard.scale is not None and not scene.has("sure") and heard.count < LATE_NUMBER:
        scene.keep("sure", heard.scale)  # a number asked for earlier, and late
        return
    if not timed and scene.state == "plan" and keep_if_then(scene):
        return
    if timed:
        keep_time(scene)
        if not heard.cue:
            scene.keep("cue", "")  # another time has another moment
    moment = heard_cue(without_turn(scene.words))
    if _new_action(scene, timed):
        scene.keep("action", action_told(scene))
    elif moment and not timed and (scene.state != "plan" or _CHANGES.search(scene.words)):
        scene.keep("cue", clipped(tidy(moment), 120))
    if any(kept.turn == scene.session.turn and kept.name in _CHANGED for kept in scene.session.kept):
        _still_sure(scene)
        scene.forgive("will", "plan")  # shown as it now is, whatever it was before


def _new_action(scene: Scene, timed: bool) -> bool:
    """Something else to do than before; at the plan itself only what is said to be a change changes it."""
    step = bare_step(step_told(scene.heard) if timed else scene.words)
    if timed or scene.state == "adjust":
        return is_doing(step) and len(step.split()) > 1 and not is_just_it(step)
    if scene.state == "plan":
        return bool(_CHANGES.search(scene.words)) and is_doing(step)
    return may_be_step(scene.words) and not _PART.match(scene.words)


def wants_another_time(event: Event) -> bool:
    """Asked what to change, only that it is the time was said: when, then, is asked."""
    scene: Scene = event.model
    return bool(_PART.match(scene.words)) and not scene.heard.when.due


def lets_go_of_time(event: Event) -> None:
    """The day stays known, should only an hour be said."""
    scene: Scene = event.model
    scene.keep("day_before", str(scene.value("due") or "")[:10])
    scene.session.rest(["due", "part", "recurring", "cue", "no_time", "ambiguous"])


def agrees_now(event: Event) -> bool:
    """Asked what is to be different, they say yes to it after all."""
    scene: Scene = event.model
    return approves(event) or (
        "yes" in scene.heard.intents and scene.heard.count <= SHORT_YES and not changed(scene)
    )


def changed(scene: Scene) -> bool:
    """The answer to the plan was itself a change of it."""
    return any(
        kept.name in ("action", "due", "sure", "then_what") and kept.turn == scene.session.turn
        for kept in scene.session.kept
    )


def stray_again(event: Event) -> bool:
    """Words that are neither a yes nor a change, a second time: what is to be different is asked."""
    scene: Scene = event.model
    return not changed(scene) and scene.count("will", "plan") > 1


def change_words(scene: Scene) -> str:
    """A "maybe" to the plan is asked what would make it a yes, once."""
    maybe = "maybe" in scene.heard.intents and scene.heard.count < 5
    return "ask_maybe" if maybe and not scene.count("will", "change", "ask_maybe") else "ask"


def _still_sure(scene: Scene) -> None:
    """One round, no haggling: a changed plan is not scored, timed or questioned anew (playbook §4a)."""
    for name in ("due", "part", "recurring", "cue", "obstacle", "then_what", "sure", "so_high", "holds_down"):
        kept = scene.session.held(name)
        if kept is not None and kept.turn < scene.session.turn:
            scene.keep(name, kept.value)
