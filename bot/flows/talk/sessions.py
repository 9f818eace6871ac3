"""A session's life: begin, pause, pick up again, stop, finish."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.flows.coaching import afterwards
from bot.flows.coaching.steps import latest, outcome_now, step_lines
from bot.flows.core import course, moments
from bot.flows.core.absorb import absorb
from bot.flows.core.plan import session_plan
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.session import Session, Visit
from bot.flows.nudging.reminding_offer import OPEN, SWITCHED_ON, as_usual, standing_rows, wants_asking
from bot.flows.practising import chairs
from bot.flows.practising import held as practice
from bot.flows.preparing import prepare_card
from bot.flows.series import next_session, record, review, theme
from bot.flows.talk import keeping_time, leads
from bot.flows.talk.recap import recap_words
from bot.language.echo import as_you

BACK_AGAIN = frozenset({"greeting", "carry_on", "begin", "thanks", "yes"})
"""Said on coming back, these are no answer to what was left open."""
MENU = (("coach", "practise"), ("prepare", "steps"), ("help",))
RECORDED = ("topic", "goal", "faults", "offer", "parked", "why", "situation", "instance", "tried", "stuck", "own_part",
            "deeper", "missing", "idea", "pick", "action", "due", "cue", "obstacle", "then_what", "sure", "plan",
            "support", "takeaway", "reminders", "minutes", "progress", "made_it_work")  # fmt: skip
"""What a session's record holds, in the person's words."""
TOLD = (*(name for name in RECORDED if name != "minutes"), "answered", "told")
"""With any of these, something was said in a session."""


def begin(scene: Scene, topic_told: bool = False) -> None:
    """Open a new session; a topic in this very message is taken as the first answer."""
    _open(scene, topic_told)
    course.ask(scene, _take_topic(scene) if topic_told else theme.offer(scene))


def begin_at_goal(scene: Scene) -> None:
    """Open a new session at its first question, for somebody who turns to a goal with none open."""
    _open(scene, at_goal=True)


def _open(scene: Scene, at_goal: bool) -> None:
    """A fresh session; where it skips the check-in, Close asks for it."""
    number = _next_number(scene)
    steps = bool(latest(scene))
    check_in_due = number > 1 and (steps or bool(scene.book.standing_goal))
    _fresh(scene.session, number, session_plan(at_goal, check_in_due))
    scene.do("begin_session", session=number)
    if scene.book.next_session and scene.book.next_session[:10] <= f"{scene.now:%Y-%m-%d}":
        next_session.set_to(scene, None)  # this is it
    scene.session.began = f"{scene.now:%Y-%m-%dT%H:%M}"
    if at_goal and check_in_due and steps:
        scene.keep("check_in_later", True, "")
    course.settle(scene)


def _next_number(scene: Scene) -> int:
    """One in which nothing was said was let go of without an end, and gives its number to the next."""
    number = scene.book.sessions
    last = scene.book.record(number)
    ends_now = any(effect.name == "end_session" for effect in scene.effects)
    given_up = not scene.session.is_open or is_untouched(scene)
    return number if last and last.ended is None and given_up and not ends_now else number + 1


def _take_topic(scene: Scene) -> Reply | None:
    stage = course.stage_here(scene)
    course.mark(
        scene, scene.session.turn - 1
    )  # never asked, yet this message answers it: /back and an edit find it
    if stage is None:
        return None
    keeping_time.at_the_start(scene)
    absorb(scene, stage)
    course.follow(scene, "answer")
    return leads.lead(scene, stage)


def _fresh(session: Session, number: int, plan: tuple[Visit, ...]) -> None:
    """Everything of the last session is let go of, but for which words of warning were used."""
    session.number, session.plan, session.at = number, plan, 0
    session.asides, session.trail = (), ()
    # A client who waits in the other chair is no part of it.
    session.kept = tuple(kept for kept in session.kept if kept.name in practice.NAMES)
    session.said = {
        key: times
        for key, times in session.said.items()
        if key.startswith(("risk.", "nudge.", "steps.", "idle.", "practise.", "whose.", "drill."))
    }
    session.seed = (session.seed * 1103515245 + 12345 + number) % 2**31
    session.paused, session.reflected, session.spent, session.worded = False, 0, 0, ()


def is_left(scene: Scene) -> bool:
    """Whether an open session was paused, or left for so long that coming back wants a recap."""
    session = scene.session
    if not session.is_open or session.plan[session.at].flow == "welcome":
        return False
    return session.paused or is_away(scene)


def is_away(scene: Scene) -> bool:
    """Whether they come back after a while."""
    heard = scene.session.heard
    return bool(heard) and scene.now - datetime.fromisoformat(heard) >= moments.OPEN


def is_untouched(scene: Scene) -> bool:
    """An open session in which nothing was told yet but how long it may be: there is nothing to pick up or to lose."""
    session = scene.session
    if not session.is_open or session.plan[session.at].flow == "welcome":
        return False
    return not any(scene.has(name) for name in TOLD)


def let_go(scene: Scene) -> bool:
    """Drop a session of another day in which nothing was said; False when there is none such."""
    gone = is_untouched(scene) and scene.session.heard[:10] < f"{scene.now:%Y-%m-%d}"
    if gone:
        _fresh(scene.session, scene.session.number, ())
    return gone


def picked_up(scene: Scene) -> Reply:
    """The one line on where it was left."""
    scene.session.paused = False
    recap = recap_words(scene)
    return scene.utter("resume", "recap", "lead" if recap else "lead_empty", {"recap": recap})


def pause(scene: Scene) -> None:
    scene.session.paused = True
    scene.say("repair", "paused")


def stop(scene: Scene) -> None:
    """End it as it is; a dated step still gets its question about reminders (playbook §7)."""
    course.lift(scene)
    if not _asks_at_last(scene):
        finish(scene, early=True)


def start_afresh(scene: Scene) -> None:
    """Another session in place of the one that was left, once its dated step had its question."""
    scene.keep("begins_another", True, "")
    if not _asks_at_last(scene):
        finish(scene)


def _asks_at_last(scene: Scene) -> bool:
    """The question about reminders before an end that comes early; False where there is none to put."""
    open_still = asks_of_its_step(scene) and course.jump(scene, "close", "reminders")
    if open_still:
        scene.keep("stopped_early", True, "")
        course.ask(scene, scene.utter("repair", "stopping"))
    return open_still


def asks_of_its_step(scene: Scene) -> bool:
    """A dated step was kept in this session, and nothing was said of reminders yet."""
    return bool(scene.session.values("kept_step")) and wants_asking(scene)


def finish(scene: Scene, early: bool = False) -> None:
    """Write the record, say goodbye, and close the plan.

    After an early end, or a session in which nothing was said, nobody is asked what worked well in it; to look back on
    the sessions so far, unless it was left before there was a goal.
    """
    held = scene.has("agreed")
    early = early or scene.has("stopped_early") or not record.holds_something(record.written(scene))
    close_record(scene)
    if scene.has(chairs.PART):
        chairs.say_goodbye(scene, _steps_kept(scene))
        _fresh(scene.session, scene.session.number, ())
        return
    if scene.has("begins_another"):
        begin(scene)
        return
    _say_goodbye(scene, early)
    if (held or not early) and (look_back := review.offer(scene)) is not None:
        scene.replies.append(look_back)
    _leave_the_plan(scene)


def _say_goodbye(scene: Scene, early: bool) -> None:
    """What was agreed, what waits, and what there is to take along."""
    steps = _steps_kept(scene)
    utterance = "stopped" if early and not steps else "goodbye" if steps else "goodbye_no_steps"
    parked = [as_you(str(goal)) for goal in scene.session.values("parked")]
    shown = {"steps": steps, "parked": parked, "count": len(steps), **next_session.shows_next(scene)}
    rows = (*standing_rows(scene), *(() if early else afterwards.offers(scene)))
    lead = as_usual(scene) if steps else None
    scene.say("close", "end", utterance, course.shown(scene, shown), rows, lead)
    if (offer := prepare_card.offer(scene)) is not None:
        scene.replies.append(offer)


def _leave_the_plan(scene: Scene) -> None:
    """The session is over; what was offered or asked for at its end still stands."""
    other_times, offer_stands = scene.has("other_times"), scene.has("offer_stands")
    on = scene.value("reminders") in ("full", "discreet")
    _fresh(scene.session, scene.session.number, ())
    if on:
        scene.keep(SWITCHED_ON, True, "")
    if offer_stands:
        course.lay(scene, *OPEN)
    if other_times:
        course.lay(scene, "reminders", "choose")
        course.ask(scene)


def close_record(scene: Scene) -> None:
    """The session's record, in the person's words."""
    scene.do(
        "end_session",
        session=scene.session.number,
        ended_at=f"{scene.now:%Y-%m-%dT%H:%M}",
        body=_record(scene),
    )


def close_quietly(scene: Scene) -> None:
    """End it without a goodbye: its record is written, and something else is met at once."""
    close_record(scene)
    _fresh(scene.session, scene.session.number, ())


def _steps_kept(scene: Scene) -> list[str]:
    numbers = set(scene.session.values("kept_step"))
    kept = [step for step in scene.book.steps if step.number in numbers]
    lines = step_lines(scene, tuple(step for step in kept if outcome_now(scene, step) != "dropped"))
    new = [effect.values for effect in scene.effects if effect.name == "keep_step"]
    return [*(line.split(". ", 1)[1] for line in lines), *(str(values["words"]) for values in new)]


def _record(scene: Scene) -> dict[str, Any]:
    held: dict[str, Any] = {name: scene.session.values(name) for name in RECORDED if scene.has(name)}
    return {**held, "lines": record.written(scene)}


def menu(scene: Scene, utterance: str = "ask", **values: Any) -> None:
    """What it can do, as buttons; these work whenever pressed."""
    lead = prepare_card.offer(scene) if utterance in ("ask", "greeting") else None
    scene.say("idle", "menu", utterance, course.shown(scene, values), menu_rows(scene), lead)


def menu_rows(scene: Scene) -> Rows:
    return tuple(
        tuple(Button(name) for name in row if name != "steps" or scene.book.open_steps) for row in MENU
    )
