"""The agreement for a series: short questions, each answer kept at once, every term changed later (playbook §6)."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event, Flow, Takes
from bot.flows.core.replies import TICKS, Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import moment, spoken
from bot.flows.series.agreement_terms import (
    EXCEPTIONS,
    TERMS,
    is_missed,
    keep_term,
    label_pressed,
    load,
    paper_now,
    show,
    take_term,
    ticks,
)

BUTTONS = {"coach": ["on_my_own"], "set_by": ["set_by_me", "set_by_manager", "set_by_sponsor"],
           "often": ["weekly", "fortnightly", "monthly"]}  # fmt: skip
"""Term -> what may be pressed in place of words; kept as the label says it."""
EXCEPTION = dict(zip(TICKS, EXCEPTIONS, strict=True))
LEAVING = {"skip": "skip", "dont_know": "skip", "nothing_more": "skip", "help": "explain", "stop": "leave_it_there",
           "pause": "leave_it_there", "resistance": "leave_it_there"}  # fmt: skip
CHECKED = (
    "coachee",
    "coach",
    "objectives",
    "set_by",
    "commits",
    "support",
    "number",
    "often",
    "length",
    "ends",
)
"""Terms with words of their own for asking once more."""


def taking(name: str) -> Takes:
    def take(scene: Scene) -> None:
        take_term(scene, name)

    return take


def begin(event: Event) -> None:
    load(event.model)


def chosen(event: Event) -> None:
    """A button's own words are the answer."""
    scene: Scene = event.model
    if scene.state == "coach":
        keep_term(scene, "own", True)
    keep_term(scene, scene.state, label_pressed(scene))


def left_out(event: Event) -> None:
    """Skipped: the line stays empty and is not asked again."""
    scene: Scene = event.model
    if scene.state == "exceptions":
        keep_term(
            scene, "exceptions", list(paper_now(scene).get("exceptions") or ())
        )  # what is ticked stays so
        keep_term(scene, "exceptions_left", True)
    else:
        keep_term(scene, scene.state, [] if scene.state == "objectives" else "")


def unticked(event: Event) -> bool:
    """Some have no tick yet, and it was not asked what is to become of them."""
    scene: Scene = event.model
    return not scene.has("asked_unticked") and not set(paper_now(scene).get("exceptions") or ()) >= set(
        EXCEPTIONS
    )


def ask_unticked(event: Event) -> None:
    event.model.keep("asked_unticked", True, "")


def is_asked_now(scene: Scene) -> bool:
    held = scene.session.held("asked_unticked")
    return held is not None and held.turn == scene.session.turn


def unheard(event: Event) -> bool:
    """Nothing that can stand there was said: it is asked once more in other words."""
    scene: Scene = event.model
    return not scene.has(f"term_{scene.state}")


def one_only(event: Event) -> bool:
    """A single term was changed: on to the yes for the whole."""
    return bool(event.model.value("term_only"))


def no_objectives(event: Event) -> bool:
    return not paper_now(event.model).get("objectives")


def show_whole(event: Event) -> None:
    show(event.model)


def agree(event: Event) -> None:
    scene: Scene = event.model
    if "before" not in paper_now(scene) or paper_now(scene).get("ended"):
        keep_term(scene, "ended", "")  # said yes to again, it is a new series
        keep_term(scene, "before", scene.book.sessions)
    keep_term(scene, "agreed", spoken(f"{scene.now:%Y-%m-%d}", moment("2000-01-01")))


def explained(scene: Scene) -> bool:
    return "help" in scene.heard.intents


def asking(name: str) -> Any:
    """Which words ask for the term: an explanation, another round, or the question as it is."""

    def asks(scene: Scene) -> str:
        if explained(scene):
            return "help"
        if name == "exceptions" and is_asked_now(scene):
            return "ask_unticked"
        if name in CHECKED and is_missed(scene, name):
            return "ask_again"
        if name == "support":
            return "ask_own" if paper_now(scene).get("own") else "ask"
        return "ask"

    return asks


def tick_rows(scene: Scene) -> Rows:
    """One button for each exception that has no tick yet; each works whenever pressed."""
    ticked = paper_now(scene).get("exceptions") or ()
    return tuple((Button(trigger),) for trigger, name in EXCEPTION.items() if name not in ticked)


def tick(scene: Scene, name: str) -> bool:
    """Tick one exception; True when that was the last of them."""
    ticked = dict.fromkeys((*(paper_now(scene).get("exceptions") or ()), name))
    keep_term(scene, "exceptions", list(ticked))
    if set(ticked) >= set(EXCEPTIONS):
        return True
    scene.session.release(["term_exceptions"])
    return False


def _stage(name: str) -> dict[str, Any]:
    ticking = name == "exceptions"
    rows, means = ({"rows": tick_rows}, {**LEAVING, "no": "skip"}) if ticking else ({}, LEAVING)
    return dict(name=name, takes=taking(name), fills=[f"term_{name}"], asks=asking(name), shows=ticks,
                choices=BUTTONS.get(name, []), means=means, bare=4, bare_no=3 if ticking else 1, **rows)  # fmt: skip


def _onward(trigger: str, source: str, **how: Any) -> list[dict[str, Any]]:
    """To the next term; to the yes at once where only this one was to be changed."""
    after = TERMS[TERMS.index(source) + 1]
    rows = [dict(trigger=trigger, source=source, dest="agreed", conditions=one_only, **how)]
    if source == "objectives":
        rows.append(dict(trigger=trigger, source=source, dest="commits", conditions=no_objectives, **how))
    return [*rows, dict(trigger=trigger, source=source, dest=after, **how)]


def _rows(name: str) -> list[Any]:
    """Everything that may follow one question."""
    found: list[Any] = [
        dict(trigger="answer", source=name, dest=name, conditions=unheard),
        *_onward("answer", name),
    ]
    if name == "exceptions":
        found.append(dict(trigger="skip", source=name, dest=name, conditions=unticked, before=ask_unticked))
    for trigger in BUTTONS.get(name, []):
        found += _onward(trigger, name, before=chosen)
    return [
        *found,
        *_onward("skip", name, before=left_out),
        ["explain", name, name],
        ["leave_it_there", name, "done"],
    ]


ASKED = TERMS[:-1]
STAGES = [
    *(_stage(name) for name in ASKED),
    dict(name="agreed", expects="yes_no", fills=["term_agreed"], choices=["i_agree", "not_yet_agreed"],
         on_enter=[show_whole], bare=12, bare_no=5,
         means={"yes": "i_agree", "no": "not_yet_agreed", "skip": "not_yet_agreed", "stop": "not_yet_agreed",
                "pause": "not_yet_agreed", "dont_know": "not_yet_agreed"}),
]  # fmt: skip
TRANSITIONS = [
    dict(trigger="begin", source="start", dest="coachee", before=begin),
    *(row for name in ASKED for row in _rows(name)),
    dict(trigger="i_agree", source="agreed", dest="done", before=agree),
    ["not_yet_agreed", "agreed", "done"],
    ["answer", "agreed", "done"],
    ["skip", "agreed", "done"],
]

FLOW = Flow("agreement", STAGES, TRANSITIONS)
