"""What Will keeps: action, time, certainty, and the plan in one sentence built from them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.flows.flow import Event
from bot.flows.scene import Scene
from bot.flows.spoken_time import follow_up_at, spoken, spoken_now
from bot.language.echo import as_i, as_you, tidy

_CUE_WORD = re.compile(r"^(?:when|whenever|after|before|once|as soon as|at|during|while|with|right after|straight after)\b", re.I)
_DAY_ALONE = re.compile(r"^(?:on )?(?:today|tomorrow|tonight|\w+day)$", re.I)


def keep_action(scene: Scene) -> None:
    """The action as an instruction to oneself; a time said with it is kept too."""
    if not scene.words.strip() or ("dont_know" in scene.heard.intents):
        return
    _keep_action(scene)


def _keep_action(scene: Scene) -> None:
    heard = scene.heard
    scene.keep("action", as_i(tidy(heard.commitment.step or scene.words)))
    if heard.when.due or heard.when.recurring:
        keep_time(scene)
    elif heard.cue:
        scene.keep("cue", tidy(heard.cue))


def keep_time(scene: Scene) -> None:
    """When, as heard."""
    when = scene.heard.when
    scene.keep("due", when.due)
    scene.keep("recurring", when.recurring)
    scene.keep("ambiguous", when.ambiguous)
    if scene.heard.cue:
        scene.keep("cue", tidy(scene.heard.cue))


def keep_when(scene: Scene) -> None:
    """A time, or an event that serves as one; "soon" is noted, and after asking twice left open."""
    heard = scene.heard
    if heard.when.due or heard.when.recurring:
        keep_time(scene)
    elif heard.cue:
        scene.keep("due", None)
        scene.keep("cue", tidy(heard.cue))
        scene.keep("ambiguous", False)
    else:
        scene.keep("no_time", True)
        if len(scene.session.values("no_time")) > 1:
            scene.keep("due", None)
            scene.keep("ambiguous", False)


def to_keep(name: str) -> Callable[[Scene], None]:
    """Keep an answer that may be "nothing"."""

    def takes(scene: Scene) -> None:
        nothing = scene.heard.intents & {"nothing_more", "no", "dont_know"} and scene.heard.count < 6
        scene.keep(name, "" if nothing else tidy(scene.words))

    return takes


def keep_sure(scene: Scene) -> None:
    """A number from 0 to 10; words without one are asked again."""
    if scene.heard.scale is not None:
        scene.keep("sure", scene.heard.scale)


def keep_change(scene: Scene) -> None:
    """What is to be different: the time, the action, or both."""
    heard = scene.heard
    if heard.intents & {"nothing_more", "no", "dont_know"} and heard.count < 5 or not scene.words.strip():
        return
    if heard.when.due or heard.when.recurring:
        keep_time(scene)
        rest = heard.commitment.step
        if len(rest.split()) > 2:
            scene.keep("action", as_i(tidy(rest)))
            scene.keep("due", heard.when.due)
    else:
        scene.keep("action", as_i(tidy(heard.commitment.step or scene.words)))
    _still_sure(scene)


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
    scene.keep("pick", tidy(scene.words))
    for name in ("cue", "obstacle", "then_what"):
        scene.session.release([name])
    _keep_action(scene)


def plan_sentence(scene: Scene) -> str:
    """The if–then sentence, in the first person, from what they said."""
    action = str(scene.value("action") or scene.value("pick") or "").rstrip(" .!")
    due, cue = scene.value("due"), str(scene.value("cue") or "").rstrip(" .!,")
    day = spoken(due, scene.now).removeprefix("today, ").removeprefix("tomorrow, ") if due else ""
    if cue and not _DAY_ALONE.match(cue):
        opening = _with_cue(cue, day)
    elif scene.value("recurring"):
        opening = f"{_habit(scene)}, "
    else:
        opening = f"On {day}, " if day else ""
    return _capital(f"{opening}I'll {action}.{_fallback(scene)}")


def _with_cue(cue: str, day: str) -> str:
    cue = cue if _CUE_WORD.match(cue) else f"when it's this moment ({cue})"
    return f"{'on ' + day + ', ' if day else ''}{cue}, "


def _habit(scene: Scene) -> str:
    return str(scene.session.held("recurring").words and scene.value("habit_words") or "as a habit")  # type: ignore[union-attr]


def _fallback(scene: Scene) -> str:
    obstacle, then = scene.value("obstacle"), scene.value("then_what")
    if not obstacle or not then:
        return ""
    return f" And if this gets in the way: “{str(obstacle).rstrip(' .!')}”, I'll {as_i(str(then)).rstrip(' .!')}."


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
    scene.keep("other_action", as_i(tidy(scene.heard.commitment.step or scene.words)))
    if scene.heard.when.due:
        scene.keep("other_due", scene.heard.when.due)


def keep_other_when(scene: Scene) -> None:
    """Its time, or none after all; either way it is a step now."""
    due = scene.heard.when.due if scene.words else None
    action = str(scene.value("other_action"))
    plan = f"{_capital('on ' + spoken(due, scene.now)) + ', ' if due else ''}I'll {action}."
    _keep_step(scene, action, plan, lead=False, due=due, recurring=scene.heard.when.recurring)


def _keep_step(
    scene: Scene, action: str, plan: str, lead: bool, due: str | None = None, recurring: bool = False
) -> None:
    due = scene.value("due") if lead else due
    number = scene.book.next_step + len(scene.session.values("kept_step"))
    scene.keep("kept_step", number)
    scene.do(
        "keep_step", number=number, session=scene.session.number, words=action, plan=plan, due=due,
        recurring=int(bool(scene.value("recurring") if lead else recurring)), lead=int(lead),
        sure=scene.value("sure") if lead else None,
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
