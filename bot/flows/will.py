"""Will: one lead step worked in depth, the plan in one sentence, others by what and when (playbook §4a)."""

from __future__ import annotations

from bot.flows.flow import Event, Flow
from bot.flows.scene import Scene
from bot.flows.will_plan import (
    keep_action,
    keep_change,
    keep_cue,
    keep_reread,
    keep_sure,
    keep_when,
    pick_as_action,
    renew_pick,
    to_keep,
)
from bot.flows.will_steps import (
    keep_other_action,
    keep_other_when,
    keep_plan,
    shows_plan,
    shows_time,
    when_words,
)

SURE = 8
"""Under this, one round on what holds the number down (playbook §4a)."""
STEPS = 3
"""A fourth step is questioned."""


def vague_time(event: Event) -> bool:
    """No time yet, asked only once so far."""
    scene: Scene = event.model
    return scene.value("due") is None and not scene.value("cue") and len(scene.session.values("no_time")) == 1


def to_read_back(event: Event) -> bool:
    """The date could be heard two ways: it is read back, with the time it is taken to be now."""
    return bool(event.model.value("ambiguous"))


def cue_missing(event: Event) -> bool:
    """A day without a clock time wants a cue; a clock time wants its obstacle."""
    scene: Scene = event.model
    due = scene.value("due")
    return not scene.value("cue") and not (due and "T" in due)


def has_obstacle(event: Event) -> bool:
    return bool(event.model.value("obstacle"))


def unsure(event: Event) -> bool:
    sure = event.model.value("sure")
    return sure is not None and sure < SURE and not event.model.has("so_high")


def support_unsaid(event: Event) -> bool:
    return event.model.minutes >= 20 and not event.model.has("support")


def more_steps_fit(event: Event) -> bool:
    """Ten minutes make one step; otherwise up to three."""
    scene: Scene = event.model
    return scene.minutes > 10 and len(scene.session.values("kept_step")) < STEPS


def no_number(event: Event) -> bool:
    """Words without a number are asked once more, then let be."""
    scene: Scene = event.model
    return not scene.has("sure") and len(scene.session.values("no_number")) == 1


def changed(event: Event) -> bool:
    """The answer to the plan was itself the change."""
    return any(
        k.name in ("action", "due") and k.turn == event.model.session.turn for k in event.model.session.kept
    )


def stray_again(event: Event) -> bool:
    """Words that are neither a yes nor a change, a second time: what is to be different is asked."""
    scene: Scene = event.model
    changed = any(
        k.name in ("action", "due", "sure") and k.turn == scene.session.turn for k in scene.session.kept
    )
    return not changed and scene.count("will", "plan") > 1


def action_words(scene: Scene) -> str:
    return "ask" if scene.value("pick") else "ask_free"


def has_pick(event: Event) -> bool:
    return bool(event.model.value("pick"))


def no_action(event: Event) -> bool:
    return not event.model.value("action")


# fmt: off
STAGES = [
    dict(name="action",     expects="step", fills=["action"], rests_on=["pick"], takes=keep_action, asks=action_words),
    dict(name="when",       expects="time", fills=["due"], rests_on=["action"], takes=keep_when, shows=shows_time,
         asks=when_words),
    dict(name="which_time", expects="yes_no", choices=["thats_it", "not_quite"], shows=shows_time, takes=keep_reread,
         means={"yes": "thats_it", "no": "not_quite"}),
    dict(name="cue",        fills=["cue"], rests_on=["action"], shows=shows_time, takes=keep_cue),
    dict(name="obstacle",   fills=["obstacle"], rests_on=["action"], takes=to_keep("obstacle")),
    dict(name="then_what",  fills=["then_what"], rests_on=["obstacle"], takes=to_keep("then_what")),
    dict(name="sure",       expects="scale", fills=["sure"], rests_on=["action"], takes=keep_sure),
    dict(name="so_high",    fills=["so_high"], rests_on=["sure"], reflects=True),
    dict(name="holds_down", fills=["holds_down"], rests_on=["sure"], reflects=True),
    dict(name="adjust",     choices=["shrink", "swap", "drop_it", "leave_it"], takes=keep_change,
         means={"keep_it": "leave_it", "no": "leave_it", "drop": "drop_it"}),
    dict(name="smaller",    expects="step", takes=keep_change),
    dict(name="instead",    expects="step", takes=renew_pick),
    dict(name="plan",       expects="yes_no", choices=["thats_it", "change_it"], shows=shows_plan, takes=keep_change,
         means={"yes": "thats_it", "no": "change_it", "keep_it": "thats_it"}),
    dict(name="change",     takes=keep_change, shows=shows_plan),
    dict(name="support",    fills=["support"], reflects=True),
    dict(name="another",    expects="yes_no", choices=["yes", "no"], takes=keep_other_action, bare=3, bare_no=12,
         means={"yes": "yes", "nothing_more": "no", "no": "no", "enough": "no", "stop": "no"}),
    dict(name="other_action", expects="step", takes=keep_other_action),
    dict(name="other_when", expects="time", takes=keep_other_when, shows=shows_time, asks=when_words),
]

AFTER_PLAN = [("support", support_unsaid), ("another", more_steps_fit), ("done", [])]
AFTER_TIME = [("which_time", to_read_back), ("cue", cue_missing), ("obstacle", [])]

TRANSITIONS = [
    # trigger     source        dest          guard
    ["answer",    "action",     "action",     no_action],
    ["answer",    "action",     "when"],
    ["answer",    "when",       "when",       vague_time],
    *[["answer",  "when",       dest,         guard] for dest, guard in AFTER_TIME],
    ["thats_it",  "which_time", "cue",        cue_missing],
    ["thats_it",  "which_time", "obstacle"],
    ["not_quite", "which_time", "when"],
    *[["answer",  "which_time", dest,         guard] for dest, guard in AFTER_TIME],
    ["answer",    "cue",        "sure"],
    ["answer",    "obstacle",   "then_what",  has_obstacle],
    ["answer",    "obstacle",   "sure"],
    ["answer",    "then_what",  "sure"],
    ["answer",    "sure",       "sure",       no_number],
    ["answer",    "sure",       "so_high",    unsure],
    ["answer",    "sure",       "plan"],
    ["answer",    "so_high",    "holds_down"],
    ["answer",    "holds_down", "adjust"],
    ["shrink",    "adjust",     "smaller"],
    ["swap",      "adjust",     "instead"],
    ["drop_it",   "adjust",     "another",    more_steps_fit],
    ["drop_it",   "adjust",     "done"],
    ["leave_it",  "adjust",     "plan"],
    ["answer",    "adjust",     "plan"],
    ["answer",    "smaller",    "plan"],
    ["answer",    "instead",    "when"],
    *[dict(trigger="thats_it", source="plan", dest=dest, conditions=guard, before=keep_plan)
      for dest, guard in AFTER_PLAN],
    ["change_it", "plan",       "change"],
    ["answer",    "plan",       "change",     stray_again],
    ["answer",    "plan",       "plan"],
    ["answer",    "change",     "plan"],
    ["answer",    "support",    "another",    more_steps_fit],
    ["answer",    "support",    "done"],
    ["yes",       "another",    "other_action"],
    ["no",        "another",    "done"],
    ["answer",    "another",    "other_when"],
    ["answer",    "other_action", "other_when"],
    ["answer",    "other_when", "another",    more_steps_fit],
    ["answer",    "other_when", "done"],
    # skipping: what is there is used; without any action there is no step
    dict(trigger="skip", source="action", dest="when", conditions=has_pick, before=pick_as_action),
    ["skip",      "action",     "done"],
    ["skip",      "which_time", "cue",        cue_missing],
    ["skip",      "which_time", "obstacle"],
    ["skip",      ["adjust", "smaller", "instead", "change"], "plan"],
    *[dict(trigger="skip", source="plan", dest=dest, conditions=guard, before=keep_plan)
      for dest, guard in AFTER_PLAN],
    ["skip",      ["another", "other_action"], "done"],
]
# fmt: on

FLOW = Flow("will", STAGES, TRANSITIONS)
