"""What is still to be asked about a request: when, what of, whether to switch reminders on for it, which step."""

from __future__ import annotations

from collections.abc import Callable

from bot.flows.core.flow import Event, Flow
from bot.flows.nudging import asked_draft as reminder
from bot.flows.nudging import asked_which as steps


def no_one_yet(event: Event) -> bool:
    """None of them was named: asked once more, then left."""
    scene = event.model
    if not steps.is_open(scene) or scene.has("asked_again"):
        return False
    scene.keep("asked_again", True, "")
    return True


def goes_on_to(state: str) -> Callable[[Event], bool]:
    """A guard: the step they want to be reminded of is known, and that is what must be asked next."""
    lacks = reminder.lacks(state)
    return lambda event: steps.is_of_a_reminder(event.model) and bool(lacks(event))


TIMES = {"this_evening": reminder.this_evening, "next_morning": reminder.next_morning}

# fmt: off
STAGES = [
    dict(name="when", expects="time", asks=reminder.when_asked, shows=reminder.shows_draft,
         takes=reminder.keep_when, rows=reminder.later_rows, means={"no": "leave_it", "drop": "leave_it"}, bare_no=3),
    dict(name="what", expects="words", shows=reminder.shows_draft, takes=reminder.keep_what,
         rows=reminder.what_rows, means={"drop": "leave_it"}),
    dict(name="just_this", expects="yes_no", asks=reminder.just_this_asked, shows=reminder.shows_draft,
         choices=["switch_on", "leave_off"],
         means={"yes": "switch_on", "no": "leave_off", "drop": "leave_off"}),
    dict(name="which", expects="pick", takes=steps.keep_which, rows=steps.which_rows, means={"no": "leave_it"}),
]

TRANSITIONS = [
    # trigger      source       dest         guard
    ["answer",     "when",      "when",      reminder.no_time_yet],
    ["answer",     "when",      "what",      reminder.lacks("what")],
    ["answer",     "when",      "just_this", reminder.lacks("just_this")],
    ["answer",     "when",      "done"],
    *[row for name, act in TIMES.items() for row in (
        dict(trigger=name, source="when", dest="what", prepare=act, conditions=reminder.lacks("what")),
        dict(trigger=name, source="when", dest="just_this", conditions=reminder.lacks("just_this")),
        dict(trigger=name, source="when", dest="done"),
    )],
    ["answer",     "what",      "just_this", reminder.lacks("just_this")],
    ["answer",     "what",      "done"],
    dict(trigger="switch_on", source="just_this", dest="done", before=reminder.switch_on),
    dict(trigger="leave_off", source="just_this", dest="done", before=reminder.leave_off),
    ["answer",     "just_this", "done"],
    ["answer",     "which",     "which",     no_one_yet],
    ["answer",     "which",     "when",      goes_on_to("when")],
    ["answer",     "which",     "just_this", goes_on_to("just_this")],
    ["answer",     "which",     "done"],
    dict(trigger="leave_it", source=["when", "what", "which"], dest="done", before=reminder.leave_off),
    dict(trigger="skip", source=["when", "what", "just_this", "which"], dest="done", before=reminder.leave_off),
]
# fmt: on

FLOW = Flow("asked", STAGES, TRANSITIONS)
