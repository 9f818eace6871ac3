"""What is written after a nudge: how it went, another time, which step, less of it (playbook §7)."""

from __future__ import annotations

import re

from bot.flows import course, nudge_taps, remarks
from bot.flows.book import Step
from bot.flows.nudge_close import close
from bot.flows.nudge_items import asked_about, items
from bot.flows.nudge_later import day_heard, moment_heard
from bot.flows.nudge_later import put_off as put_off_to
from bot.flows.nudge_phrases import (
    ALL,
    AND,
    AS_NOW,
    BRING,
    FEWER,
    GOING,
    KEEP,
    LATER,
    MOVES,
    OFF,
    OTHER_DAY,
    PAUSE,
    SHORT,
    SMALLER,
    WENT,
    WHICH,
)
from bot.flows.nudge_which import named, tell, told_of_it
from bot.flows.nudge_wishes import pause_heard, pause_until
from bot.flows.scene import Scene
from bot.flows.steps import outcome_in_words, outcome_of
from bot.language.hearing import Heard


def meets(scene: Scene) -> bool:
    """Deal with words after a nudge; False when they are about something else."""
    return any(rule(scene) for rule in RULES)


def meets_in_between(scene: Scene) -> str:
    """Of a question about the answer: the trigger that the words stand for, "" when they are simply its answer."""
    words = scene.words
    if scene.state == "smaller_or_drop":
        if SMALLER.search(words):
            return "shrink"
        if BRING.search(words):
            scene.keep("brought", True, "")
            return "bring_it"
        return "skip" if KEEP.search(words) else ""
    timed = bool(scene.heard.when.due) or pause_heard(scene) is not None
    leaves = scene.heard.intents & {"skip", "stop", "pause", "back"}
    return "skip" if leaves and not timed else ""


def _news(scene: Scene) -> bool:
    """Heavy news come before any step (playbook §2.10)."""
    if not scene.heard.news or scene.has("news"):
        return False
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    return remarks.meets_a_burden(scene)


def _wishes(scene: Scene) -> bool:
    """ "Stop", "fewer", "pause until Monday": said after a nudge, of the nudges."""
    if OFF.search(scene.words):
        nudge_taps.wishes(scene, "no_nudges")
    elif FEWER.search(scene.words) and scene.heard.count <= SHORT + 2:
        nudge_taps.wishes(scene, "fewer")
    elif PAUSE.search(scene.words) and scene.heard.count <= SHORT + 4:
        _pause(scene)
    else:
        return False
    return True


def _pause(scene: Scene) -> None:
    day = pause_heard(scene)
    if day is None:
        nudge_taps.wishes(scene, "pause_nudges")
        return
    pause_until(scene, day)
    nudge_taps.close_with(scene)


def _whether_to_go_on(scene: Scene) -> bool:
    """Asked whether there should be more: yes is as now, no is none."""
    if scene.state != "go_on" or scene.heard.count > SHORT:
        return False
    intents = scene.heard.intents
    if AS_NOW.search(scene.words) or (intents & {"yes", "carry_on"} and "no" not in intents):
        nudge_taps.wishes(scene, "as_now")
    elif intents & {"no", "enough"}:
        nudge_taps.wishes(scene, "no_nudges")
    else:
        return False
    return True


def _which_one(scene: Scene) -> bool:
    """They ask which step it is about: it is named, also in a discreet nudge."""
    if not WHICH.search(scene.words) or not items(scene):
        return False
    nudge_taps.name_them(scene)
    return True


def _one_by_one(scene: Scene) -> bool:
    """ "1 done, 2 not yet": each piece of the message is about another step."""
    steps, told = asked_about(scene), {}
    for piece in AND.split(scene.words) if len(steps) > 1 else ():
        answer = outcome_of(Heard(told_of_it(piece), scene.now)) or _bare(piece)
        step = named(piece, steps) if answer else None
        if step is not None and answer:
            told[step.number] = (step, answer)
    if len(told) < 2:
        return False
    for step, answer in sorted(told.values(), key=lambda pair: pair[1] == "not_yet"):
        tell(scene, [step], answer)
    nudge_taps.after(scene)
    return True


def _bare(piece: str) -> str | None:
    """ "2 half", "the second dropped": shorter than anybody says of one step alone."""
    found = re.search(r"\b(done|did|half|partly|not|no|drop(?:ped)?|yes)\b", piece, re.IGNORECASE)
    if found is None:
        return None
    word = found[1].lower()
    return {"half": "partly", "partly": "partly", "not": "not_yet", "no": "not_yet"}.get(
        word, "drop" if word.startswith("drop") else "done"
    )


def _told(scene: Scene) -> bool:
    """An outcome, or a new time: of the only step, the one it names, all of them, or it is asked which."""
    steps = asked_about(scene)
    heard = Heard(told_of_it(scene.words), scene.now) if len(steps) > 1 else scene.heard
    answer = outcome_of(heard) or _implied(scene)
    due = day_heard(scene) if not LATER.search(scene.words) or answer == "not_yet" else None
    if not steps or (answer is None and not (due and _moves(scene))):
        return False
    step = named(scene.words, steps)
    if step is not None:
        tell(scene, [step], answer, due)
        nudge_taps.after(scene)
    elif ALL.search(scene.words) or (answer == "not_yet" and scene.heard.count <= 2):
        tell(scene, steps, answer, due)
        nudge_taps.after(scene)
    else:
        _ask_which(scene, steps, answer, due)
    return True


def _implied(scene: Scene) -> str | None:
    """ "It went well", asked how it went, tells that it was done; "not today" that it was not."""
    if scene.state in ("follow_up", "several") and WENT.search(scene.words):
        return "done"
    return "another_day" if OTHER_DAY.search(scene.words) else None


def _moves(scene: Scene) -> bool:
    """A day that is the step's new one, and not part of a new matter."""
    heard = scene.heard
    wishes = "none_stated" not in heard.goal.labels and bool(heard.goal.spans.get("wish"))
    return (heard.count <= SHORT and not wishes) or (
        heard.count <= 2 * SHORT and bool(MOVES.search(scene.words))
    )


def _ask_which(scene: Scene, steps: tuple[Step, ...], answer: str | None, due: str | None) -> None:
    scene.session.release(["which_of", "which_told", "asked_which"])
    scene.keep("which_of", [step.number for step in steps], "")
    scene.keep("which_told", {"answer": answer, "due": due}, "")
    course.lay(scene, "nudge", "which")
    course.ask(scene)


def _later(scene: Scene) -> bool:
    """ "Remind me tomorrow at 8", "later": the question is put off, the step's own time stands."""
    found = items(scene)
    if not found or not LATER.search(scene.words) or scene.heard.count > 2 * SHORT:
        return False
    steps = asked_about(scene)
    one = named(scene.words, steps) if steps else None
    at = moment_heard(scene)
    nudge_taps.about(scene, [one] if one else list(steps))
    if at is None:
        course.lay(scene, "nudge", "later")
        course.ask(scene)
        return True
    put_off_to(scene, at)
    nudge_taps.close_with(scene)
    return True


def _time_of_a_reminder(scene: Scene) -> bool:
    """A time said to what they had asked to be reminded of is its next one."""
    at = moment_heard(scene)
    if scene.state != "asked" or at is None or not _moves(scene):
        return False
    nudge_taps.about(scene, [])
    put_off_to(scene, at)
    nudge_taps.close_with(scene)
    return True


def _heard_of_it(scene: Scene) -> bool:
    """ "On it", "thanks": a word back, and it is theirs."""
    done = "done" in scene.heard.intents or outcome_in_words(scene) == "done"
    if scene.state == "asked" and (done or GOING.search(scene.words)):
        close(scene, scene.utter("nudge", "end", "seen"))
        return True
    if scene.state in ("before", "several", "eve") and GOING.search(scene.words):
        close(scene, scene.utter("nudge", "end", "on_it"))
        return True
    return False


RULES = (
    _news, _wishes, _whether_to_go_on, _which_one, _one_by_one, _told, _later, _time_of_a_reminder, _heard_of_it,
)  # fmt: skip
"""In the order they are tried; each says whether it dealt with the words."""
