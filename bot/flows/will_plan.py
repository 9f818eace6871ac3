"""What Will keeps: action, time, certainty, and the plan in one sentence built from them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.flows.flow import Event
from bot.flows.scene import Scene
from bot.flows.spoken_time import follow_up_at, spoken, spoken_now
from bot.language.echo import as_i, as_you, tidy
from bot.language.phrases import clipped, is_instruction
from bot.language.times import hear_when

_CUE_WORD = re.compile(
    r"^(?:when|whenever|after|before|once|as soon as|at|during|while|with|right after|straight after)\b", re.I
)
_SUBJECT = re.compile(
    r"^(?:i|i'm|he|she|they|it|we|you|someone|somebody|nobody|everyone|there)(?:'\w+)?\s", re.I
)
_THEIR_MOVE = re.compile(
    r"^(?:[A-Z][a-z]+ \w+s|(?:[A-Z][a-z]+|(?:my|the|our|his|her) \w+(?: \w+)?) "
    r"(?:say|says|is|are|has|have|gets?|wants?|needs?|doesn't|don't|won't|can't|starts?|comes?|goes|calls?|asks?))\b"
)
_MODAL = re.compile(r"^\S+ (?:might|may|could|would|will|can)\b|^\S+['’](?:ll|d)\b", re.I)
_CHANGES = re.compile(
    r"^(?:no|actually|rather|instead|change|make it)\b|\b(?:rather|instead|change it to)\b", re.I
)
_ON_A_DAY = re.compile(r"\s*\b(?:on )?(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.I)
_DAY_ALONE = re.compile(r"^(?:on )?(?:today|tomorrow|tonight|\w+day)$", re.I)


def keep_action(scene: Scene) -> None:
    """The action as an instruction to oneself; a time said with it is kept too."""
    if not scene.words.strip() or ("dont_know" in scene.heard.intents):
        return
    _keep_action(scene)


def _keep_action(scene: Scene) -> None:
    heard = scene.heard
    scene.keep("action", _action(scene))
    if heard.when.due or heard.when.recurring:
        keep_time(scene)
    elif heard.cue:
        scene.keep("cue", clipped(tidy(heard.cue), 120))


def _action(scene: Scene) -> str:
    """Their words whole where they read as an instruction; the ear's cut of them where a time is among them."""
    whole = clipped(as_i(tidy(scene.words)))
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
    """Skipping the first move: the pick itself is what they will do."""
    event.model.keep("action", as_i(str(event.model.value("pick"))))


def keep_time(scene: Scene) -> None:
    """When, as heard."""
    when = scene.heard.when
    scene.keep("due", when.due)
    scene.keep("recurring", when.recurring)
    scene.keep("ambiguous", when.ambiguous)
    if when.recurring:
        scene.keep("habit", when.words)
    if scene.heard.cue:
        scene.keep("cue", clipped(tidy(scene.heard.cue), 120))


def keep_when(scene: Scene) -> None:
    """A time, or an event that serves as one; "soon" is noted, and after asking twice left open."""
    heard = scene.heard
    if heard.when.due or heard.when.recurring:
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
        nothing = scene.heard.intents & {"nothing_more", "no", "dont_know"} and scene.heard.count < 6
        scene.keep(name, "" if nothing else clipped(tidy(scene.words)))

    return takes


def keep_sure(scene: Scene) -> None:
    """A number from 0 to 10; words without one are noted."""
    if scene.heard.scale is not None:
        scene.keep("sure", scene.heard.scale)
    else:
        scene.keep("no_number", True)


def keep_cue(scene: Scene) -> None:
    """What tells them the moment has come; a clock time instead completes the date."""
    clock = scene.heard.when.due or hear_when(f"at {scene.words}", scene.now).due or ""
    due = scene.value("due")
    if "T" in clock and due and scene.heard.count < 6:
        scene.keep("due", f"{due[:10]}T{clock[11:]}")
        scene.keep("cue", "")
    else:
        scene.keep("cue", clipped(tidy(scene.heard.cue or _without_times(scene)), 120))


def _without_times(scene: Scene) -> str:
    """The answer without its dates; "" when nothing with letters is left."""
    words, at = "", 0
    for start, end in sorted(scene.heard.when.spans):
        words, at = words + scene.words[at:start], end
    words += scene.words[at:]
    return words.strip(" ,.") if any(letter.isalpha() for letter in words) else ""


def when_words(scene: Scene) -> str:
    """A verb phrase fits into "when will you …"; anything else is quoted."""
    if scene.state == "when" and scene.session.values("no_time"):
        return "ask_again"
    action = scene.value("other_action") if scene.state == "other_when" else scene.value("action")
    return "ask" if is_instruction(str(action or "")) else "ask_quoted"


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
    for name in ("due", "recurring", "cue", "obstacle", "then_what", "sure", "so_high", "holds_down"):
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


def plan_sentence(scene: Scene) -> str:
    """The if–then sentence, in the first person, from what they said."""
    action = str(scene.value("action") or scene.value("pick") or "").rstrip(" .!")
    due, cue = scene.value("due"), _ON_A_DAY.sub("", str(scene.value("cue") or "")).strip(" .!,")
    day = _day(due, scene)
    if cue and cue not in action and not _DAY_ALONE.match(cue):
        opening = _with_cue(cue, day)
    elif scene.value("recurring"):
        opening = f"{str(scene.value('habit') or 'as a habit').rstrip(' .,')}, "
    else:
        opening = f"On {day}, " if day else ""
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    return _capital(f"{opening}{said}.{_fallback(scene)}")


def _day(due: str | None, scene: Scene) -> str:
    return spoken(due, scene.now).removeprefix("today, ").removeprefix("tomorrow, ") if due else ""


def _with_cue(cue: str, day: str) -> str:
    cue = cue if _CUE_WORD.match(cue) else f"after {cue}"
    return f"{'on ' + day + ', ' if day else ''}{cue}, "


def _fallback(scene: Scene) -> str:
    obstacle, then = scene.value("obstacle"), scene.value("then_what")
    if not obstacle or not then:
        return ""
    then = as_i(str(then)).rstrip(" .!")
    bare = re.sub(r"^(?:then )?I (?:just )?", "", then)
    then = bare if is_instruction(bare) else then
    way = f"I'll {then}" if is_instruction(then) else f"then {then}"
    obstacle = str(obstacle).rstrip(" .!,")
    if (_SUBJECT.match(obstacle) or _THEIR_MOVE.match(obstacle)) and not _MODAL.search(obstacle):
        return f" If {obstacle}, {way}."
    return f" And if this gets in the way ({obstacle}), {way}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def keep_plan(event: Event) -> None:
    """The plan was said yes to: the lead step is kept and its follow-up planned."""
    scene: Scene = event.model
    plan = plan_sentence(scene)
    scene.keep("plan", plan)
    _keep_step(scene, str(scene.value("action")), plan, lead=True)


def keep_other_action(scene: Scene) -> None:
    """Another step, with its time if it came along."""
    if not scene.words.strip():
        return
    scene.keep("other_action", clipped(as_i(tidy(scene.heard.commitment.step or scene.words))))
    if scene.heard.when.due:
        scene.keep("other_due", scene.heard.when.due)


def keep_other_when(scene: Scene) -> None:
    """Its time, or none after all; either way it is a step now."""
    due = scene.heard.when.due if scene.words else None
    action = str(scene.value("other_action"))
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    plan = _capital(f"{'on ' + _day(due, scene) + ', ' if due else ''}{said}.")
    _keep_step(scene, action, plan, lead=False, due=due, recurring=scene.heard.when.recurring)


def _keep_step(
    scene: Scene, action: str, plan: str, lead: bool, due: str | None = None, recurring: bool = False
) -> None:
    due, sure = scene.value("due") if lead else due, scene.value("sure")
    number = scene.book.next_step + len(scene.session.values("kept_step"))
    scene.keep("kept_step", number)
    scene.do(
        "keep_step", number=number, session=scene.session.number, words=action, plan=plan, due=due,
        recurring=int(bool(scene.value("recurring") if lead else recurring)), lead=int(lead),
        sure=round(sure) if lead and sure is not None else None,
    )  # fmt: skip
    if due:
        follow_up(scene, number, due)


def follow_up(scene: Scene, number: int, due: str) -> None:
    """Plan the one nudge after a dated step."""
    scene.do("plan_nudge", step=number, kind="follow_up", local_at=f"{follow_up_at(due):%Y-%m-%dT%H:%M}")


def shows_plan(scene: Scene) -> dict[str, Any]:
    return {"plan": plan_sentence(scene)}


def shows_time(scene: Scene) -> dict[str, Any]:
    """The date as heard, and what time the partner thinks it is."""
    due = scene.value("due")
    action = scene.value("other_action") if scene.state == "other_when" else scene.value("action")
    return {
        "due_words": spoken(due, scene.now) if due else "",
        "now_words": spoken_now(scene.now),
        "action": as_you(str(action or "")),
    }
