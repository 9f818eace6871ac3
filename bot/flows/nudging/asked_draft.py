"""A reminder that is being asked for: what it will say and when, what of it is missing, and how it is read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.flows.coaching.goal_choice import short
from bot.flows.core.flow import Event
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import on_day, spoken
from bot.flows.core.values import values_of
from bot.flows.nudging.asked_times import when_words
from bot.flows.nudging.reminding_kept import form_of, save, wishes_of
from bot.language.phrases import clipped
from bot.language.reminders.asked import hear_reminder
from bot.language.timing.every import hear_every

DRAFT = "asked_draft"
KEPT = "asked_kept"
"""The last reminder kept, so that "no, in the evening" can still turn it."""
WAITING = "asked_waiting"
"""What else was asked for while it was not settled whether reminders are to be on for it."""
OF_THE_ASKING = (DRAFT, WAITING, "asked_again", "asked_no")
LONGEST = 200
"""Letters of what will be said."""
CHOICES = 4
"""Steps that are offered as what it may be about."""
A_DAY = timedelta(days=1)


def put(scene: Scene, what: str, due: str | None, every: str, said: str) -> None:
    """Keep it as it stands until all of it is told."""
    scene.session.release([DRAFT])
    draft = {"what": clipped(what, LONGEST), "due": due, "every": every, "said": said}
    scene.keep(DRAFT, draft, "")


def draft(scene: Scene) -> dict[str, Any]:
    return dict(scene.value(DRAFT) or {})


def moment_of(scene: Scene) -> str | None:
    """The wall time it will come at; None where there is none to come. A day alone means their morning."""
    due = draft(scene).get("due")
    if not due:
        return None
    at = _with_hour(scene, str(due))
    return f"{at:%Y-%m-%dT%H:%M}" if at > scene.now else None


def _with_hour(scene: Scene, due: str) -> datetime:
    wishes, day = wishes_of(scene), datetime.fromisoformat(due)
    if "T" in due:
        return day
    morning, evening = (datetime.combine(day.date(), hour) for hour in (wishes.morning, wishes.evening))
    if morning > scene.now or day.date() < scene.now.date():
        return morning
    return evening if evening > scene.now else scene.now.replace(second=0, microsecond=0) + timedelta(hours=1)


def next_state(scene: Scene) -> str:
    """What is still to be asked; "" when it can be kept."""
    if moment_of(scene) is None:
        return "when"
    if not draft(scene).get("what"):
        return "what"
    return "just_this" if form_of(scene) == "none" and not scene.has("asked_no") else ""


def keep(scene: Scene) -> Reply:
    """Kept, and read back with its day, its hour and their words."""
    lead = _keep_waiting(scene)
    one, at = draft(scene), moment_of(scene)
    number = _next_number(scene)
    scene.do("keep_reminder", number=number, words=one["what"], at=at, every=one["every"] or None)
    scene.session.release([KEPT])
    scene.keep(KEPT, {"number": number, "at": at, "every": one["every"], "words": one["what"]}, "")
    reply = read_back(scene, str(at), str(one["every"]), str(one["what"]), str(one["said"]), number)
    return replace(reply, lead=lead, apart=lead is not None)


def _next_number(scene: Scene) -> int:
    return scene.book.next_reminder + sum(effect.name == "keep_reminder" for effect in scene.effects)


def waiting_with(scene: Scene) -> list[dict[str, Any]]:
    """All that is asked for and waits for the same yes, this one too."""
    here = scene.session.here
    if here is None or (here.flow, here.state) != ("asked", "just_this") or form_of(scene) != "none":
        return []
    return [*(scene.value(WAITING) or ()), {**draft(scene), "due": moment_of(scene)}]


def _keep_waiting(scene: Scene) -> Reply | None:
    """With the same yes; each is read back."""
    lead: Reply | None = None
    for one in scene.value(WAITING) or ():
        number, at, every = _next_number(scene), str(one["due"]), str(one["every"])
        scene.do("keep_reminder", number=number, words=one["what"], at=at, every=every or None)
        reply = read_back(scene, at, every, str(one["what"]), str(one["said"]), number)
        lead = replace(reply, rows=(), lead=lead)
    scene.session.release([WAITING])
    return lead


def read_back(scene: Scene, at: str, every: str, words: str, said: str, number: int) -> Reply:
    paused = wishes_of(scene).paused_until
    held = paused is not None and at[:10] < paused.isoformat()
    utterance = "kept_paused" if held else "kept_every" if every else "kept"
    values = {
        "due_words": when_words(at, every, scene.now, said),
        "when_words": on_day(at[:10], scene.now) if every else _on(when_words(at, "", scene.now, said)),
        "line": words.rstrip(" ."),
        "next_words": spoken(paused.isoformat(), scene.now) if paused else "",
    }
    rows = ((Button("drop_asked", of=number),),)
    return scene.utter("asked", "end", utterance, {**values_of(scene, None), **values}, rows)


def _on(words: str) -> str:
    return words if words.startswith(("today", "tomorrow")) else f"on {words}"


def keep_when(scene: Scene) -> None:
    """The time; said together with what was heard before: "every week" and then "Mondays at nine"."""
    if isinstance(scene.incoming, Choice):
        return
    one = draft(scene)
    rhythm = hear_every(f"{one.get('said', '')} {scene.words}", scene.now, monthly=True)
    every = hear_every(scene.words, scene.now, monthly=True) or (rhythm if rhythm and rhythm.rule else None)
    due = every.due if every and every.rule else scene.heard.when.due
    if due is None or (scene.words and every and not every.rule):
        return
    what = str(one.get("what") or "")
    put(scene, what, due, every.rule if every else "", scene.words)


def keep_what(scene: Scene) -> None:
    """What will be said, as they put it; or the step they picked."""
    one = draft(scene)
    if isinstance(scene.incoming, Choice):
        step = scene.book.step(scene.incoming.of)
        what = step.words if step else ""
    else:
        heard = hear_reminder(scene.words, scene.now) or hear_reminder(
            f"remind me to {scene.words}", scene.now
        )
        what = heard.what if heard and not heard.due and heard.what else scene.words
    if any(letter.isalpha() for letter in what):
        put(scene, what.strip(), one.get("due"), str(one.get("every") or ""), str(one.get("said") or ""))


def no_time_yet(event: Event) -> bool:
    """Asked once more, then left."""
    scene = event.model
    if moment_of(scene) is not None or scene.has("asked_again"):
        return False
    scene.keep("asked_again", True, "")
    return True


def lacks(state: str) -> Any:
    """A guard: that is what must be asked next."""

    def guard(event: Event) -> bool:
        return next_state(event.model) == state

    return guard


def later_rows(scene: Scene) -> Rows:
    """Two likely times, one tap each."""
    evening = datetime.combine(scene.now.date(), scene.book.wishes.evening)
    names = ["this_evening"] if evening > scene.now + timedelta(hours=1) else []
    return (tuple(Button(name) for name in (*names, "next_morning")),)


def this_evening(event: Event) -> None:
    scene = event.model
    _set(scene, datetime.combine(scene.now.date(), scene.book.wishes.evening))


def next_morning(event: Event) -> None:
    scene = event.model
    _set(scene, datetime.combine(scene.now.date() + A_DAY, scene.book.wishes.morning))


def _set(scene: Scene, at: datetime) -> None:
    one = draft(scene)
    put(scene, str(one.get("what") or ""), f"{at:%Y-%m-%dT%H:%M}", "", "")


def what_rows(scene: Scene) -> Rows:
    return tuple(
        (Button("pick", of=step.number, label=short(step.words)),) for step in scene.book.open_steps[:CHOICES]
    )


def switch_on(event: Event) -> None:
    """For what they ask for, and for nothing else."""
    scene = event.model
    scene.do("set_reminders", reminders="full")
    save(scene, only_asked=True)


def leave_off(event: Event) -> None:
    event.model.keep("asked_no", True, "")


def shows_draft(scene: Scene) -> dict[str, Any]:
    one, at = draft(scene), moment_of(scene)
    return {
        "line": str(one.get("what") or "").rstrip(" ."),
        "due_words": when_words(at, str(one.get("every") or ""), scene.now) if at else "",
        "count": 1 + len(scene.value(WAITING) or ()),
    }


def when_asked(scene: Scene) -> str:
    """A time that is over is asked for again; of "twice a week" the days are."""
    one = draft(scene)
    if one.get("due") and moment_of(scene) is None:
        return "ask_past"
    every = hear_every(str(one.get("said") or ""), scene.now)
    return "ask_days" if every and not every.rule else "ask"


def just_this_asked(scene: Scene) -> str:
    """Of one, or of several that were asked for one after the other."""
    return "ask_these" if scene.value(WAITING) else "ask"


def over(scene: Scene) -> Reply:
    """Kept; or left, where they would not say when or have them off."""
    if next_state(scene) or scene.has("asked_no"):
        return scene.utter("asked", "end", "left")
    return keep(scene)
