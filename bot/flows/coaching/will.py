"""Will: one lead step worked in depth, the plan in one sentence, others by what and when (playbook §4a)."""

from __future__ import annotations

from bot.flows.coaching.will_change import (
    agrees_now,
    approves,
    change_words,
    keep_change,
    lets_go_of_time,
    stray_again,
    wants_another_time,
)
from bot.flows.coaching.will_obstacle import keep_obstacle, to_keep
from bot.flows.coaching.will_other import (
    another_fits,
    another_words,
    gone_once,
    keep_other,
    keep_other_action,
    keep_other_when,
    keep_the_left,
    left_timed,
    more_steps_fit,
    no_other,
    one_left,
    other_timed,
    same_again,
    shows_left,
    take_the_left,
    wants_no_more,
)
from bot.flows.coaching.will_plan import keep_action, keep_cue, pick_as_action, renew_pick
from bot.flows.coaching.will_steps import (
    keep_plan,
    obstacle_words,
    shows_hindrance,
    shows_plan,
    shows_time,
    support_words,
    then_words,
    when_words,
    which_time_words,
)
from bot.flows.coaching.will_sure import (
    adjust_words,
    doubts,
    keep_adjustment,
    keep_sure,
    near,
    no_number,
    shows_held,
    sure_words,
    unsure,
    wants_less,
    wants_other,
)
from bot.flows.coaching.will_when import (
    gone_now,
    keep_half_told,
    keep_reread,
    keep_reread_time,
    keep_when,
    reread,
    to_read_back,
    vague_time,
)
from bot.flows.coaching.will_wording import is_one_move
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import SHORT, room
from bot.flows.talk.pace import is_terse
from bot.language.echo import as_i, tidy


def well_placed(event: Event) -> bool:
    """A cue is there already, or they have long decided: quick firm answers are left be (playbook §4a)."""
    scene: Scene = event.model
    return bool(scene.value("cue")) or scene.has("decided") or scene.has("obstacle")


def cue_missing(event: Event) -> bool:
    """A day without a clock time wants a cue; a clock time wants its obstacle: either, never both (playbook §4a)."""
    due = event.model.value("due")
    return not (due and "T" in due)


def begins_by_itself(event: Event) -> bool:
    """The pick is something that can be seen being done ("ring Ana"): its first move is itself."""
    pick = as_i(tidy(str(event.model.value("pick") or "")))
    return is_one_move(pick) and not event.model.has("action")


def has_obstacle(event: Event) -> bool:
    """One was named, and not its answer with it ("if he's out I'll phone")."""
    return bool(event.model.value("obstacle")) and not event.model.value("then_what")


def support_unsaid(event: Event) -> bool:
    """Who could help or should know: once, unless it was spoken of already; not of those who say little."""
    scene: Scene = event.model
    spoken_of = scene.has("support") or "who_helps" in scene.session.values("loosening")
    return room(scene) > SHORT and not spoken_of and not is_terse(scene)


def action_words(scene: Scene) -> str:
    return "ask" if scene.value("pick") else "ask_free"


def has_pick(event: Event) -> bool:
    return bool(event.model.value("pick"))


def no_action(event: Event) -> bool:
    return not event.model.value("action")


# fmt: off
STAGES = [
    dict(name="action",     expects="step", patience=3, fills=["action"], rests_on=["pick"], takes=keep_action,
         asks=action_words),
    dict(name="without",    expects="yes_no", patience=2, choices=["leave_it", "small_one"], takes=keep_action,
         means={**dict.fromkeys(("nothing_more", "enough", "drop", "dont_know", "yes"), "leave_it"),
                "no": "small_one"}),
    dict(name="small_one",  expects="step", patience=2, takes=keep_action),
    dict(name="when",       expects="time", fills=["due"], rests_on=["action"], takes=keep_when, shows=shows_time,
         asks=when_words),
    dict(name="which_time", expects="yes_no", choices=["thats_it", "not_quite"], shows=shows_time, takes=keep_reread,
         asks=which_time_words, means={"yes": "thats_it", "no": "not_quite"}),
    dict(name="cue",        fills=["cue"], rests_on=["action"], shows=shows_time, takes=keep_cue,
         means={"greeting": "answer"}),
    dict(name="obstacle",   fills=["obstacle"], rests_on=["action"], takes=keep_obstacle, asks=obstacle_words),
    dict(name="then_what",  fills=["then_what"], rests_on=["obstacle"], takes=to_keep("then_what"), asks=then_words,
         shows=shows_hindrance),
    dict(name="sure",       expects="scale", patience=2, fills=["sure"], rests_on=["action"], takes=keep_sure,
         asks=sure_words),
    dict(name="so_high",    fills=["so_high"], rests_on=["sure"]),
    dict(name="holds_down", fills=["holds_down"], rests_on=["sure"], reflects=True),
    dict(name="adjust",     choices=["shrink", "swap", "drop_it", "leave_it"], takes=keep_adjustment,
         asks=adjust_words, shows=shows_held,
         means={"keep_it": "leave_it", "no": "leave_it", "drop": "drop_it"}),
    dict(name="smaller",    expects="step", takes=keep_change),
    dict(name="instead",    expects="step", takes=renew_pick),
    dict(name="plan",       expects="yes_no", patience=3, choices=["thats_it", "change_it"], shows=shows_plan,
         takes=keep_change,
         means={"yes": "thats_it", "no": "change_it", "keep_it": "thats_it", "maybe": "change_it"}),
    dict(name="change",     takes=keep_change, shows=shows_plan, asks=change_words),
    dict(name="support",    fills=["support"], asks=support_words),
    dict(name="another",    expects="yes_no", choices=["yes", "no"], takes=keep_other_action, bare=3, bare_no=12,
         asks=another_words, shows=shows_left,
         means={**dict.fromkeys(("nothing_more", "no", "enough", "stop", "pause", "maybe"), "no"), "yes": "yes"}),
    dict(name="other_action", expects="step", takes=keep_other_action, bare=3,
         means=dict.fromkeys(("nothing_more", "no", "enough"), "no")),
    dict(name="other_when", expects="time", takes=keep_other_when, shows=shows_time, asks=when_words),
]

AFTER_PLAN = [("support", support_unsaid), ("another", another_fits), ("done", [])]
FROM_TIME = [("sure", well_placed), ("cue", cue_missing), ("obstacle", [])]
AFTER_TIME = [("which_time", to_read_back), *FROM_TIME]

TRANSITIONS = [
    # trigger     source        dest          guard
    dict(trigger="begin", source="start", dest="when", conditions=begins_by_itself, before=pick_as_action),
    ["begin",     "start",      "action"],
    ["answer",    "action",     "action",     no_action],
    ["answer",    "action",     "when"],
    ["answer",    "when",       "when",       vague_time],
    *[["answer",  "when",       dest,         guard] for dest, guard in AFTER_TIME],
    *[dict(trigger="thats_it", source="which_time", dest=dest, conditions=guard, before=keep_half_told)
      for dest, guard in FROM_TIME],
    *[dict(trigger="not_quite", source="which_time", dest=dest, conditions=[reread, *([guard] if guard else [])],
           before=keep_reread_time) for dest, guard in FROM_TIME],
    ["not_quite", "which_time", "when"],
    ["answer",    "which_time", "when",       gone_now],
    *[["answer",  "which_time", dest,         guard] for dest, guard in AFTER_TIME],
    ["answer",    "cue",        "sure"],
    ["answer",    "obstacle",   "then_what",  has_obstacle],
    ["answer",    "obstacle",   "sure"],
    ["answer",    "then_what",  "sure"],
    ["answer",    "sure",       "adjust",     doubts],
    ["answer",    "sure",       "sure",       no_number],
    ["answer",    "sure",       "so_high",    unsure],
    ["answer",    "sure",       "plan"],
    ["answer",    "so_high",    "adjust",     near],
    ["answer",    "so_high",    "holds_down"],
    ["answer",    "holds_down", "adjust"],
    ["shrink",    "adjust",     "smaller"],
    ["swap",      "adjust",     "instead"],
    ["drop_it",   "adjust",     "another",    more_steps_fit],
    ["drop_it",   "adjust",     "done"],
    ["leave_it",  "adjust",     "plan"],
    ["answer",    "adjust",     "smaller",    wants_less],
    ["answer",    "adjust",     "instead",    wants_other],
    ["answer",    "adjust",     "plan"],
    ["answer",    "smaller",    "plan"],
    ["answer",    "instead",    "when"],
    *[dict(trigger="thats_it", source="plan", dest=dest, conditions=guard, before=keep_plan)
      for dest, guard in AFTER_PLAN],
    ["change_it", "plan",       "change"],
    *[dict(trigger="answer", source="plan", dest=dest, conditions=[approves, *([guard] if guard else [])],
           before=keep_plan) for dest, guard in AFTER_PLAN],
    dict(trigger="answer", source="plan", dest="when", conditions=wants_another_time, before=lets_go_of_time),
    dict(trigger="answer", source=["plan", "change"], dest="when", conditions=gone_now, before=lets_go_of_time),
    ["answer",    "plan",       "change",     stray_again],
    ["answer",    "plan",       "plan"],
    dict(trigger="answer", source="change", dest="when", conditions=wants_another_time, before=lets_go_of_time),
    *[dict(trigger="answer", source="change", dest=dest, conditions=[agrees_now, *([guard] if guard else [])],
           before=keep_plan) for dest, guard in AFTER_PLAN],
    ["answer",    "change",     "plan"],
    ["answer",    "support",    "another",    another_fits],
    ["answer",    "support",    "done"],
    dict(trigger="yes", source="another", dest="another", conditions=[left_timed, another_fits], before=keep_the_left),
    dict(trigger="yes", source="another", dest="done", conditions=left_timed, before=keep_the_left),
    dict(trigger="yes", source="another", dest="other_when", conditions=one_left, before=take_the_left),
    ["yes",       "another",    "other_action"],
    ["no",        ["another", "other_action"], "done"],
    *[row for source in ("another", "other_action") for row in (
        ["answer", source,      "done",       wants_no_more],
        ["answer", source,      "done",       same_again],
        ["answer", source,      "other_action", no_other],
        dict(trigger="answer", source=source, dest="another", conditions=[other_timed, another_fits],
             before=keep_other),
        dict(trigger="answer", source=source, dest="done", conditions=other_timed, before=keep_other),
        ["answer", source,      "other_when"],
    )],
    ["answer",    "other_when", "other_when", gone_once],
    ["answer",    "other_when", "another",    another_fits],
    ["answer",    "other_when", "done"],
    # skipping: what is there is used; without any action there is no step
    dict(trigger="skip", source="action", dest="when", conditions=has_pick, before=pick_as_action),
    ["skip",      ["action", "without", "small_one"], "done"],
    # left without an answer: whether there is to be a step at all is theirs to say
    dict(trigger="unanswered", source="action", dest="when", conditions=has_pick, before=pick_as_action),
    ["unanswered", "action",    "without"],
    ["leave_it",  "without",    "done"],
    ["small_one", "without",    "small_one"],
    *[row for source in ("without", "small_one") for row in (
        ["answer", source,      source,       no_action],
        ["answer", source,      "when"],
    )],
    *[["skip",    "which_time", dest,         guard] for dest, guard in FROM_TIME],
    ["skip",      ["adjust", "smaller", "instead", "change"], "plan"],
    *[dict(trigger="skip", source="plan", dest=dest, conditions=guard, before=keep_plan)
      for dest, guard in AFTER_PLAN],
    ["skip",      ["another", "other_action"], "done"],
]
# fmt: on

FLOW = Flow("will", STAGES, TRANSITIONS)
