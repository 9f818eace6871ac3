"""What Will hears: the action, its time, its cue, what might get in the way."""

from __future__ import annotations

import re

from bot.flows.coaching.ideas_told import ideas_told
from bot.flows.coaching.said_time import (
    as_said,
    is_doubtful,
    is_gone,
    own_spans,
    part_of_day,
    step_told,
)
from bot.flows.coaching.will_wording import bare_step, is_doing, is_just_it, may_be_step, with_noun
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.befalling import befalls
from bot.language.echo import as_i, tidy
from bot.language.hearing import Heard
from bot.language.ideas import stuck_in
from bot.language.likeness import alike
from bot.language.phrases import clipped, is_instruction
from bot.language.times import When, hear_when

_SMALLER = re.compile(r"^\s*(?:smaller|less|shrink it|something else|change it)\s*[:,-]\s*", re.I)
_NAME_ALONE = re.compile(r"^[A-Z]\w+$")
_OTHERS_WILL = re.compile(
    r"^\W*(?:(?:well|but|and|maybe|probably|i (?:think|guess|bet))\b[\s,]*)*"
    r"(?:he|she|they|it|everybody|everyone|people)"
    r"(?:'ll| will| might| may| won'?t| could)\b",
    re.IGNORECASE,
)
"""What others will do then is what may get in the way."""
_AFTER_WHAT = re.compile(
    r"^(?:(?:right|just|straight|some ?time) )?(?:after|before|during|over|at|once|when) (?:\S+ ?){1,3}$",
    re.IGNORECASE,
)
_BESIDE_IT = re.compile(
    r"^(?:and |as |because |since |that'?s |when )*"
    r"(?:(?:we|they|he|she)(?:'re|'s| (?:usually|always|normally|often|mostly|both|all|are|is|have|has|gets?))|"
    r"(?:it|that|this|there|which)(?:'s)?|(?:the|my|our) \w+ (?:is|are|has|have))\b",
    re.IGNORECASE,
)
"""How it is then, told along with the time: "after work, we usually have a glass of wine"."""
BARE = frozenset({"greeting", "nothing_more", "no", "yes", "maybe", "dont_know", "enough"})
"""A few words that say one of these name no cue, obstacle or step."""


def keep_action(scene: Scene) -> None:
    """The action as an instruction to oneself; a time said with it is kept too; what can be none is not kept."""
    pieces = timed_pieces(scene)
    if pieces:
        _keep_several(scene, pieces)
    elif _can_be_kept(scene):
        _keep_action(scene)


def _can_be_kept(scene: Scene) -> bool:
    if scene.value("pick") and is_just_it(scene.words):
        return True
    bare = scene.heard.intents & BARE and scene.heard.count < 6 and not is_doing(scene.words)
    if bare or "dont_know" in scene.heard.intents or not scene.words.strip():
        return False
    return may_be_step(scene.words) or bool(scene.value("pick") and _only_times(scene))


def timed_pieces(scene: Scene) -> list[Heard]:
    """Several things to do, each with a time of its own; empty unless there are two."""
    pieces = [Heard(piece, scene.now, scene.heard.session) for piece in ideas_told(scene.words)]
    each = all(piece.when.due and is_doing(step_told(piece)) for piece in pieces)
    return pieces if len(pieces) > 1 and each else []


def _keep_several(scene: Scene, pieces: list[Heard]) -> None:
    """The one that was picked leads, else the first; the others wait until another step is asked about."""
    picked = str(scene.value("pick") or "")
    lead = next((piece for piece in pieces if picked and alike(picked, piece.words)), pieces[0])
    for piece in pieces:
        if piece is not lead:
            scene.keep("also", piece.words)
    scene.keep("action", as_i(tidy(step_told(lead))))
    keep_when(scene, lead)


def _keep_action(scene: Scene) -> None:
    heard = scene.heard
    scene.keep("action", action_told(scene))
    if times_in(scene.words, heard.when):
        keep_time(scene)
    elif heard.cue:
        scene.keep("cue", clipped(tidy(heard.cue), 120))


def action_told(scene: Scene) -> str:
    """Their words whole where they read as an instruction; the ear's cut of them where a time is among them."""
    pick = as_i(tidy(str(scene.value("pick") or "")))
    if pick and _only_times(scene):
        return pick
    whole = clipped(bare_step(_SMALLER.sub("", scene.words)))
    step = clipped(bare_step(step_told(scene.heard) or scene.words))
    told_of_oneself = scene.words.lower().lstrip().startswith("i")
    timed = own_spans(scene.words, scene.heard.when.spans) and len(step.split()) > 1
    chosen = step if timed or (told_of_oneself and not is_instruction(whole)) else whole
    before = scene.value("action") if scene.state not in ("action", "instead") else ""
    return with_noun(chosen, str(before or pick))


def _only_times(scene: Scene) -> bool:
    """Only a time or a cue was given, for what was picked before."""
    rest = _without_times(scene).replace(scene.heard.cue or "\0", "")
    doing = is_instruction(rest) and not is_just_it(rest)  # "leave at four" is more than its hour
    timed = bool(scene.heard.when.spans or scene.heard.cue)
    return timed and not doing and (len(rest.split()) < 2 or _tells_when_only(rest))


def _tells_when_only(rest: str) -> bool:
    """After or before what, and how it is then; nothing of what they will do."""
    pieces = [piece.strip() for piece in re.split(r"[,;.]", rest) if piece.strip()]
    return not is_doing(rest) and all(_AFTER_WHAT.match(one) or _BESIDE_IT.match(one) for one in pieces)


def pick_as_action(event: Event) -> None:
    """The pick itself is what they will do: the first move was skipped, or the pick is one."""
    scene: Scene = event.model
    pick = Heard(str(scene.value("pick")), scene.now, scene.heard.session)
    if not times_in(pick.words, pick.when):
        scene.keep("action", as_i(pick.words))
        return
    step = bare_step(step_told(pick))
    scene.keep("action", step if len(step.split()) > 1 else as_i(pick.words))
    keep_when(scene, pick)  # an idea that came with its time brings it along


def times_in(words: str, when: When) -> bool:
    """Whether a time of doing was named: a day that belongs to the thing ("Wednesday's orders") is none."""
    spans = own_spans(words, when.spans)
    return bool(spans) and bool(as_said(when.due, words) or when.recurring)


def keep_time(scene: Scene) -> None:
    """When, as heard."""
    keep_when(scene, scene.heard)


def keep_when(scene: Scene, heard: Heard) -> None:
    """The same, of words that are only part of what was said."""
    when = heard.when
    if is_gone(heard):
        scene.keep("gone", tidy(heard.words))
        return
    due = as_said(when.due, heard.words)
    scene.keep("due", due)
    scene.keep("part", part_of_day(heard.words) if due and "T" not in due else "")
    scene.keep("recurring", when.recurring)
    scene.keep("ambiguous", is_doubtful(heard))
    if when.recurring:
        scene.keep("habit", when.words)
    if heard.cue:
        scene.keep("cue", clipped(tidy(heard.cue), 120))


def keep_cue(scene: Scene) -> None:
    """What tells them the moment has come; a clock time instead completes the date."""
    if stuck_in(scene.words) or befalls(scene.words) or _OTHERS_WILL.match(scene.words):
        scene.keep(
            "obstacle", clipped(tidy(scene.words), 120)
        )  # what may get in the way is no sign that it is time
        scene.keep("cue", "")
        return
    if _tells_the_step(scene):
        scene.keep("cue", "")
        _keep_action(scene)
        return
    bare = scene.heard.intents & BARE and scene.heard.count < 6
    clock = as_said(scene.heard.when.due, scene.words) or clock_alone(scene)
    due = scene.value("due")
    if (
        (bare or _NAME_ALONE.match(scene.words.strip(" .!")))
        and "T" not in clock
        and not part_of_day(scene.words)
    ):
        scene.keep("cue", "")
        return
    if due and part_of_day(scene.words) and scene.heard.count < 3 and not scene.heard.cue:
        scene.keep("cue", "")
        scene.keep("part", part_of_day(scene.words))
        return
    if "T" in clock and due and scene.heard.count < 6:
        scene.keep("due", f"{due[:10]}T{clock[11:]}")
        scene.keep("cue", "")
    else:
        scene.keep("cue", clipped(tidy(scene.heard.cue or _without_times(scene)), 120))
        if not scene.value("cue") and due:
            scene.keep("part", part_of_day(scene.words))


def _tells_the_step(scene: Scene) -> bool:
    """The step once more, in full and with its time, where its moment was asked for."""
    known = [str(scene.value(name)) for name in ("pick", "action") if scene.value(name)]
    timed = times_in(scene.words, scene.heard.when) and not scene.heard.cue
    is_step = is_instruction(step_told(scene.heard)) and any(alike(one, scene.words) for one in known)
    return timed and is_step


def _without_times(scene: Scene) -> str:
    """The answer without its dates; "" when nothing with letters is left."""
    words, at = "", 0
    for start, end in sorted(scene.heard.when.spans):
        words, at = words + scene.words[at:start], end
    words += scene.words[at:]
    return words.strip(" ,.") if any(letter.isalpha() for letter in words) else ""


def renew_pick(scene: Scene) -> None:
    """Something else instead: action and pick change, and its time is asked anew."""
    if not _can_be_kept(scene):
        return
    scene.keep("pick", clipped(tidy(scene.words)))
    for name in ("cue", "obstacle", "then_what"):
        scene.session.release([name])
    _keep_action(scene)


def clock_alone(scene: Scene) -> str:
    """ "9" or "half past six", where the day was said before."""
    words = f"at {scene.words}"
    return as_said(hear_when(words, scene.now).due, words) or ""
