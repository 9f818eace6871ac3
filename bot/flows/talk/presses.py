"""Buttons: a step's work whenever pressed, a question's only while it is the open one."""

from __future__ import annotations

from bot.flows.coaching import afterwards
from bot.flows.coaching.steps import (
    all_told,
    before_today,
    is_habit,
    latest,
    step_lines,
    step_rows,
    told_today,
)
from bot.flows.core import course, endings
from bot.flows.core.book import Step
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import CARD_LINES, STEP_ANSWERS
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_list, nearest, nudge_taps, reminding_taps
from bot.flows.nudging.nudge import ASKED_HOW
from bot.flows.nudging.nudge_which import next_state, tell
from bot.flows.practising import taps
from bot.flows.preparing import prepare_moves
from bot.flows.series import series
from bot.flows.talk import commands, sessions


def typed(scene: Scene, words: str) -> Choice | None:
    """The open question's button whose label was written out instead of pressed; else one of the last message."""
    said = _plain(words)
    for shown in reversed(scene.session.recent):
        for _, label, trigger, asked, of in shown.buttons:
            if (
                asked == scene.session.asked
                and said
                and said in (_plain(label), _plain(label).removeprefix("yes "))
            ):
                return Choice(trigger, asked, of)
    return _written_under_the_last(scene, said)


def _written_under_the_last(scene: Scene, said: str) -> Choice | None:
    """A button that works whenever pressed, under what was said last; a single word may mean more than its label."""
    shown = scene.session.recent[-1:] if " " in said else []
    found = {
        (trigger, of)
        for last in shown
        for _, label, trigger, asked, of in last.buttons
        if asked is None and _plain(label) == said
    }
    if len(found) != 1:
        return None
    [(trigger, of)] = found
    return Choice(trigger, of=of)


def _plain(words: str) -> str:
    bare = "".join(letter for letter in words.lower() if letter.isalnum() or letter.isspace())
    return " ".join(bare.split())


def pressed(scene: Scene, choice: Choice) -> bool:
    """Answer a button; False when it is the open question's own, which the flow answers."""
    if taps.tapped(scene, choice):
        return True
    if choice.trigger in (*STEP_ANSWERS, *nudge_taps.AS) and choice.asked is None:
        _answer_step(scene, choice)
        return True
    if choice.asked is None and choice.trigger == "talk_over":
        nearest.talk_over(scene)
        return True
    if choice.asked is None and (nudge_taps.tapped(scene, choice) or reminding_taps.tapped(scene, choice)):
        return True
    if choice.asked is None and asked_list.tapped(scene, choice):
        return True
    if choice.asked is None and (series.pressed(scene, choice) or _added(scene, choice)):
        return True
    if choice.asked is None and choice.trigger in CARD_LINES and prepare_moves.tapped(scene, choice):
        return True
    if choice.asked is None and choice.trigger in commands.COMMANDS:
        commands.run(scene, choice.trigger)
        return True
    if choice.asked == scene.session.asked and _offered(scene, choice):
        return False
    _stale(scene)
    return True


def _added(scene: Scene, choice: Choice) -> bool:
    """Something to add to a session that is over, though not while the talk is held after words of risk."""
    here = scene.session.here
    state = "" if here and here.flow == "risk" else afterwards.opens(scene, choice)
    if state:
        course.lay(scene, "after", state)
        course.ask(scene)
    return bool(state)


def _offered(scene: Scene, choice: Choice) -> bool:
    flow = course.flow_here(scene)
    stage = course.stage_here(scene)
    if flow is None or stage is None:
        return False
    dynamic = [button.trigger for row in (stage.rows(scene) if stage.rows else ()) for button in row]
    return choice.trigger in stage.choices or choice.trigger in dynamic


def _stale(scene: Scene) -> None:
    lead = scene.utter("repair", "stale")
    if course.stage_here(scene) is None:
        sessions.menu(scene, "stale")
        return
    course.ask(scene, lead)


def _answer_step(scene: Scene, choice: Choice) -> None:
    step = scene.book.step(choice.of)
    if step is None or step.outcome is not None or (is_habit(step) and told_today(scene, step)):
        scene.say(
            "steps",
            "already",
            "ask" if step else "gone",
            course.shown(scene, {"step": step.words if step else ""}),
        )
        return
    here, answer = scene.session.here, nudge_taps.AS.get(choice.trigger, choice.trigger)
    if answer == "not_yet" and here and here.flow == "nudge" and _is_talked_of(scene, step):
        course.ask(scene)  # pressed twice
        return
    tell(scene, [step], answer)
    _after(scene, choice)


def _is_talked_of(scene: Scene, step: Step) -> bool:
    """What becomes of this very step is being asked."""
    return scene.state not in ASKED_HOW and scene.value("late_step") == step.number


def _after(scene: Scene, choice: Choice) -> None:
    """Show the list as it now stands, and go on where the step was asked about."""
    stage = course.stage_here(scene)
    in_list = stage is not None and stage.expects == "outcome" and not scene.session.asides
    if not nudge_taps.show_again(scene, choice) and (in_list or _from_list(scene, choice)):
        _show_list(scene, choice, before_today(scene) if in_list else latest(scene))
    if in_list:
        _go_on(scene)
    elif any(visit.flow == "risk" for visit in scene.session.asides):
        if not scene.replies:
            scene.say(
                "steps", "noted", nudge_taps.AS.get(choice.trigger, choice.trigger), course.shown(scene)
            )
    elif not scene.replies or next_state(scene):
        nudge_taps.after(scene)
    else:
        nudge_taps.leave_if_over(scene)


def _from_list(scene: Scene, choice: Choice) -> bool:
    """Whether the pressed message offers answers for other steps too."""
    for shown in reversed(scene.session.recent):
        of = {(trigger, step) for _, _, trigger, asked, step in shown.buttons if asked is None}
        if (choice.trigger, choice.of) in of:
            return len({step for trigger, step in of if trigger in STEP_ANSWERS}) > 1
    return False


def _show_list(scene: Scene, choice: Choice, steps: tuple[Step, ...]) -> None:
    values = course.shown(scene, {"steps": step_lines(scene, steps)})
    scene.say("steps", "list", "again", values, step_rows(scene, steps), replaces=choice.message)


def _go_on(scene: Scene) -> None:
    """In a check-in: once each step has its answer, the next question."""
    if all_told(scene):
        endings.take(scene, "answer", absorbs=False)
