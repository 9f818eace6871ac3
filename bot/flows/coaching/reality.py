"""Reality: the person sees their situation afresh; topics follow what was said (playbook §4a)."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.coaching.ideas_told import ideas_told
from bot.flows.coaching.reality_summary import insight_told, summary
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import LONG, SHORT, room
from bot.flows.talk.pace import is_terse
from bot.flows.talk.substance import says_something
from bot.flows.talk.telltales import a_cannot, a_must, always_or_never, mind_read, shows_must
from bot.language.phrases import is_instruction

OPENING_UP = 12
"""Words a turn, on average, from which someone is opening up and a deeper probe is fitting."""
OPENING_UP_SLOWLY = 8
"""The same where there is half an hour for it."""
_BETTER = re.compile(
    r"\b(?:went|worked|was|were|is|it's|felt|gets?|goes) (?:\w+ )?(?:well|better|fine|good|easier|different)\b|"
    r"\bexcept\b",
    re.IGNORECASE,
)
IDEA = 16
"""Words up to which "I could …" is what they might do, and not what they have done."""
_COULD = re.compile(
    r"\s*(?:(?:well|maybe|perhaps|i suppose|i guess)[\s,]+)*i (?:could|might)\b", re.IGNORECASE
)
_NONE = re.compile(r"\s*(?:none|nothing|not (?:much|yet|a thing))\b", re.IGNORECASE)
PICTURED = ("situation", "instance", "tried", "stuck", "own_part")


def wide_picture_only(event: Event) -> bool:
    """No one instance told yet, and there is time for one."""
    scene: Scene = event.model
    return (
        room(scene) > SHORT and not scene.has("instance") and scene.value("kind") not in ("decision", "event")
    )


def opening_up(event: Event) -> bool:
    """They have been telling more than asked: one deeper question may follow (and only one)."""
    scene: Scene = event.model
    told = [
        len(kept.words.split()) for kept in scene.session.kept if kept.name in ("situation", "tried", "stuck")
    ]
    enough = OPENING_UP_SLOWLY if room(scene) >= LONG else OPENING_UP
    return room(scene) > SHORT and bool(told) and sum(told) / len(told) >= enough and not scene.has("deeper")


def others_in_it(event: Event) -> bool:
    """What is in the way is somebody's doing: their own part has not been looked at; in half an hour it is anyway."""
    stuck = f" {event.model.value('stuck', '') or ''} ".lower()
    has_other = any(
        word in stuck
        for word in (" he ", " she ", " they ", " my boss", " them ", " him ", " her ", "nobody")
    )
    deep = has_other or time_to_go_deep(event)
    return room(event.model) > SHORT and deep and not event.model.has("own_part")


def time_to_go_deep(event: Event) -> bool:
    """Half an hour, and somebody who tells more than a word or two."""
    return room(event.model) >= LONG and not is_terse(event.model) and not nothing_told(event)


def exception_unsaid(event: Event) -> bool:
    """A time it went better was not told yet, and there is half an hour for it; a choice has no such time."""
    scene: Scene = event.model
    told = any(_BETTER.search(str(kept.value)) for kept in scene.session.kept if kept.name in PICTURED)
    kind = scene.value("kind")
    return time_to_go_deep(event) and not told and kind != "decision" and not scene.has("exception")


def nothing_told(event: Event) -> bool:
    """Everything was skipped or answered with nothing: there is nothing to sum up."""
    return not any(event.model.value(name) for name in ("situation", "tried", "stuck"))


def by_kind(scene: Scene) -> str:
    """The kind of goal decides what is looked for."""
    kind = scene.value("kind", "other")
    return f"ask_{kind}" if kind in ("conversation", "decision", "event", "habit", "finding_out") else "ask"


def keep_told(name: str) -> Callable[[Scene], None]:
    """Keep what was told; "nothing" is an answer and is kept as none."""

    def takes(scene: Scene) -> None:
        nothing = _NONE.match(scene.words) and scene.heard.count < 4
        only_idea = name == "tried" and scene.heard.count <= IDEA and bool(_COULD.match(scene.words))
        scene.keep(name, "" if nothing or only_idea or not says_something(scene) else scene.words)

    return takes


def probed(event: Event) -> None:
    """Count a follow-up on a tell-tale word."""
    event.model.keep("probe", event.model.state, "")


def add_missing(scene: Scene) -> None:
    """What was missing is kept beside the rest; ways told in its place wait for Options."""
    scene.keep("missing", scene.words)
    for idea in ideas_told(scene.words):
        if is_instruction(idea) and idea not in scene.session.values("idea"):
            scene.keep("idea", idea)


# fmt: off
STAGES = [
    dict(name="situation",    fills=["situation"], rests_on=["agreed"], asks=by_kind, reflects=True),
    dict(name="one_occasion", fills=["instance"],  reflects=True, on_enter=[probed]),
    dict(name="instance",     fills=["instance"],  reflects=True),
    dict(name="seen",         fills=["seen"],      reflects=True, on_enter=[probed]),
    dict(name="whose_rule",   fills=["rule"],      reflects=True, on_enter=[probed], shows=shows_must),
    dict(name="what_makes",   fills=["cannot"],    reflects=True, on_enter=[probed]),
    dict(name="tried",        fills=["tried"],     reflects=True, takes=keep_told("tried")),
    dict(name="stuck",        fills=["stuck"],     asks=by_kind, reflects=True, takes=keep_told("stuck")),
    dict(name="own_part",     fills=["own_part"],  reflects=True),
    dict(name="exception",    fills=["exception"], reflects=True),
    dict(name="deeper",       fills=["deeper"],    asks=by_kind, reflects=True),
    dict(name="sum_up",       expects="yes_no", choices=["thats_it", "not_quite"], shows=summary,
         means={"yes": "thats_it", "no": "not_quite", "maybe": "not_quite"}, takes=add_missing, reflects=True,
         on_exit=[insight_told]),
    dict(name="missing",      takes=add_missing, reflects=True),
]

TOLD = ["situation", "one_occasion", "instance", "seen", "whose_rule", "what_makes"]
FOLLOWED = [*TOLD, "tried", "stuck"]
"""Where a tell-tale word of the answer is followed before the next topic."""
TRANSITIONS = [
    # trigger     source          dest            guard
    ["answer",    FOLLOWED,       "one_occasion", always_or_never],
    ["answer",    FOLLOWED,       "seen",         mind_read],
    ["answer",    FOLLOWED,       "whose_rule",   a_must],
    ["answer",    FOLLOWED,       "what_makes",   a_cannot],
    ["answer",    "situation",    "instance",     wide_picture_only],
    ["answer",    TOLD,           "tried"],
    ["answer",    "tried",        "stuck"],
    ["answer",    "stuck",        "own_part",     others_in_it],
    ["answer",    "stuck",        "exception",    exception_unsaid],
    ["answer",    "stuck",        "deeper",       opening_up],
    ["answer",    "stuck",        "done",         nothing_told],
    ["answer",    "stuck",        "sum_up"],
    ["answer",    "own_part",     "exception",    exception_unsaid],
    ["answer",    "own_part",     "deeper",       opening_up],
    ["answer",    "own_part",     "sum_up"],
    ["answer",    "exception",    "deeper",       opening_up],
    ["answer",    "exception",    "sum_up"],
    ["answer",    "deeper",       "sum_up"],
    ["thats_it",  "sum_up",       "done"],
    ["not_quite", "sum_up",       "missing"],
    ["answer",    "sum_up",       "done"],
    ["answer",    "missing",      "done"],
    ["skip",      "sum_up",       "done"],
    ["skip",      "missing",      "done"],
]
# fmt: on

FLOW = Flow("reality", STAGES, TRANSITIONS)
