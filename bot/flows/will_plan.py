"""What Will hears: the action, its time and cue, how sure they are, and changes to any of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.flow import Event
from bot.flows.said_time import as_said, part_of_day
from bot.flows.scene import Scene
from bot.language.echo import as_i, tidy
from bot.language.phrases import clipped, is_instruction
from bot.language.times import hear_when

_SMALLER = re.compile(r"^\s*(?:smaller|less|shrink it|something else|change it)\s*[:,-]\s*", re.I)
_CHANGES = re.compile(
    r"^(?:no|actually|rather|instead|change|make it)\b|\b(?:rather|instead|change it to|but|without)\b", re.I
)


def keep_action(scene: Scene) -> None:
    """The action as an instruction to oneself; a time said with it is kept too."""
    if not scene.words.strip() or ("dont_know" in scene.heard.intents):
        return
    _keep_action(scene)


def _keep_action(scene: Scene) -> None:
    heard = scene.heard
    scene.keep("action", _action(scene))
    if as_said(heard.when.due, scene.words) or heard.when.recurring:
        keep_time(scene)
    elif heard.cue:
        scene.keep("cue", clipped(tidy(heard.cue), 120))


def _action(scene: Scene) -> str:
    """Their words whole where they read as an instruction; the ear's cut of them where a time is among them."""
    whole = clipped(as_i(tidy(_SMALLER.sub("", scene.words))))
    if scene.value("pick") and _only_times(scene):
        return as_i(str(scene.value("pick")))
    step = clipped(as_i(tidy(scene.heard.commitment.step or scene.words)))
    told_of_oneself = scene.words.lower().lstrip().startswith("i")
    if scene.heard.when.spans or (told_of_oneself and not is_instruction(whole)):
        return step
    return whole


def _only_times(scene: Scene) -> bool:
    """Only a time or a cue was given, for what was picked before."""
    rest = _without_times(scene).replace(scene.heard.cue or "\0", "")
    return bool(scene.heard.when.spans or scene.heard.cue) and len(rest.split()) < 2


def pick_as_action(event: Event) -> None:
    """The pick itself is what they will do: the first move was skipped, or the pick is one."""
    event.model.keep("action", as_i(str(event.model.value("pick"))))


def keep_time(scene: Scene) -> None:
    """When, as heard."""
    when = scene.heard.when
    due = as_said(when.due, scene.words)
    scene.keep("due", due)
    scene.keep("part", part_of_day(scene.words) if due and "T" not in due else "")
    scene.keep("recurring", when.recurring)
    scene.keep("ambiguous", when.ambiguous)
    if when.recurring:
        scene.keep("habit", when.words)
    if scene.heard.cue:
        scene.keep("cue", clipped(tidy(scene.heard.cue), 120))


def keep_when(scene: Scene) -> None:
    """A time, or an event that serves as one; "soon" is noted, and after asking twice left open."""
    heard = scene.heard
    if as_said(heard.when.due, scene.words) or heard.when.recurring:
        keep_time(scene)
    elif heard.cue:
        scene.keep("due", None)
        scene.keep("cue", clipped(tidy(heard.cue), 120))
        scene.keep("ambiguous", False)
    else:
        scene.keep("no_time", True)
        if len(scene.session.values("no_time")) > 1:
            scene.keep("due", None)
            scene.keep("ambiguous", False)


def keep_reread(scene: Scene) -> None:
    """Another time replaces the one read back; anything else leaves it standing."""
    if scene.heard.when.due:
        keep_time(scene)
    else:
        scene.keep("ambiguous", False)


def to_keep(name: str) -> Callable[[Scene], None]:
    """Keep an answer that may be "nothing"."""

    def takes(scene: Scene) -> None:
        bare = scene.heard.intents & {"nothing_more", "no", "dont_know"} and scene.heard.count < 6
        nothing = bare and not is_instruction(scene.words)
        scene.keep(name, "" if nothing else clipped(tidy(scene.words)))

    return takes


_WITH_ANSWER = re.compile(
    r"^(?:if |when )?(?P<what>[^,;.]{4,80})(?:[,;.] ?(?:and |so )?(?:then )?|\s+then )"
    r"(?P<then>(?:i'?ll|i will|i'?d|i would|then i) .+)$",
    re.IGNORECASE | re.DOTALL,
)


def keep_obstacle(scene: Scene) -> None:
    """What might come between; what they would do then, if they said it in the same breath."""
    found = _WITH_ANSWER.match(scene.words.strip())
    if found:
        scene.keep("obstacle", clipped(tidy(found["what"])))
        scene.keep("then_what", clipped(tidy(found["then"])))
    else:
        to_keep("obstacle")(scene)


def keep_sure(scene: Scene) -> None:
    """A number from 0 to 10; words without one are noted."""
    if scene.heard.scale is not None:
        scene.keep("sure", scene.heard.scale)
    else:
        scene.keep("no_number", True)


def keep_cue(scene: Scene) -> None:
    """What tells them the moment has come; a clock time instead completes the date."""
    clock = as_said(scene.heard.when.due, scene.words) or _clock_alone(scene)
    due = scene.value("due")
    if "T" in clock and due and scene.heard.count < 6:
        scene.keep("due", f"{due[:10]}T{clock[11:]}")
        scene.keep("cue", "")
    else:
        scene.keep("cue", clipped(tidy(scene.heard.cue or _without_times(scene)), 120))
        if not scene.value("cue") and due:
            scene.keep("part", part_of_day(scene.words))


def _clock_alone(scene: Scene) -> str:
    """ "9" or "half past six", where the day was said before."""
    words = f"at {scene.words}"
    return as_said(hear_when(words, scene.now).due, words) or ""


def _without_times(scene: Scene) -> str:
    """The answer without its dates; "" when nothing with letters is left."""
    words, at = "", 0
    for start, end in sorted(scene.heard.when.spans):
        words, at = words + scene.words[at:start], end
    words += scene.words[at:]
    return words.strip(" ,.") if any(letter.isalpha() for letter in words) else ""


def keep_change(scene: Scene) -> None:
    """What is to be different: the time, the action, or both."""
    heard = scene.heard
    bare = heard.intents & {"nothing_more", "no", "dont_know", "yes", "maybe"} or heard.count < 2
    if not scene.words.strip() or (bare and heard.count < 5 and not heard.when.due):
        return
    if heard.scale is not None and not scene.has("sure") and heard.count < 4:
        scene.keep("sure", heard.scale)  # a number asked for earlier, and late
        return
    timed = heard.when.due or heard.when.recurring
    if timed:
        keep_time(scene)
        if not heard.cue:
            scene.keep("cue", "")  # another time has another moment
    if (timed and len(heard.commitment.step.split()) > 2) or _new_action(scene):
        scene.keep("action", _action(scene))
    _still_sure(scene)


def _new_action(scene: Scene) -> bool:
    """Other words than a time: at the plan itself only what is said to be a change changes it."""
    if scene.heard.when.due or scene.heard.when.recurring:
        return False
    return scene.state != "plan" or bool(_CHANGES.search(scene.words))


def _still_sure(scene: Scene) -> None:
    """One round, no haggling: a changed plan is not scored, timed or questioned anew (playbook §4a)."""
    for name in ("due", "part", "recurring", "cue", "obstacle", "then_what", "sure", "so_high", "holds_down"):
        kept = scene.session.held(name)
        if kept is not None and kept.turn < scene.session.turn:
            scene.keep(name, kept.value)


def renew_pick(scene: Scene) -> None:
    """Something else instead: action and pick change, and its time is asked anew."""
    if not scene.words.strip():
        return
    scene.keep("pick", clipped(tidy(scene.words)))
    for name in ("cue", "obstacle", "then_what"):
        scene.session.release([name])
    _keep_action(scene)
