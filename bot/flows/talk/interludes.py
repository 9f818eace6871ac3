"""Short visits laid over the plan: news, burdens, reluctance, deleting, coming back."""

from __future__ import annotations

from typing import Any

from bot.flows.core.book import Step
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.talk.recap import shows_recap
from bot.language.echo import as_i, as_you, tidy
from bot.language.phrases import clipped, is_instruction


def by_news(scene: Scene) -> str:
    return f"ask_{scene.value('news', 'death')}"


def shows_condition(scene: Scene) -> dict[str, Any]:
    return {"condition": scene.value("condition", "")}


def keep_told(scene: Scene) -> None:
    """What was told of it; not taken for an answer to anything."""
    scene.keep("told", scene.words)


def forget_all(event: Event) -> None:
    event.model.do("forget")


def put_by(event: Event) -> None:
    """Leave it for today: the session waits."""
    event.model.session.paused = True


def wants_out(event: Event) -> None:
    event.model.keep("leave", True, "")


def changing(scene: Scene) -> Step | None:
    """The step that is being put otherwise."""
    return scene.book.step(scene.value("changing"))


def shows_changing(scene: Scene) -> dict[str, Any]:
    step = changing(scene)
    return {"step": as_you(step.words) if step else ""}


def renew_step(scene: Scene) -> None:
    """Other words, another time, or both; a time alone leaves the words."""
    step, heard = changing(scene), scene.heard
    if step is None or heard.intents & {"keep_it", "no"}:
        return
    words = tidy(heard.commitment.step) if heard.when.due else tidy(scene.words)
    if is_instruction(words) or not heard.when.due:
        scene.do("reword_step", number=step.number, words=clipped(as_i(words)))
    if heard.when.due:
        scene.do("redate_step", number=step.number, due=heard.when.due)


# fmt: off
NEWS = Flow("news", [
    dict(name="choose", choices=["talk", "go_on", "leave_it"], asks=by_news, takes=keep_told,
         means={"carry_on": "go_on", "stop": "leave_it", "pause": "leave_it", "yes": "talk"}),
    dict(name="listen", takes=keep_told, choices=["go_on", "leave_it"], reflects=True,
         means={"carry_on": "go_on", "stop": "leave_it", "pause": "leave_it"}),
], [
    # trigger     source    dest
    ["talk",      "choose", "listen"],
    ["answer",    "choose", "listen"],
    ["answer",    "listen", "listen"],
    ["go_on",     ["choose", "listen"], "done"],
    ["skip",      ["choose", "listen"], "done"],
    dict(trigger="leave_it", source=["choose", "listen"], dest="done", before=put_by),
])

BEYOND = Flow("beyond", [
    dict(name="choose", choices=["one_piece", "stop_here"], shows=shows_condition,
         means={"carry_on": "one_piece", "yes": "one_piece", "stop": "stop_here", "no": "stop_here"}),
], [
    ["one_piece", "choose", "done"],
    ["answer",    "choose", "done"],
    dict(trigger="stop_here", source="choose", dest="done", before=wants_out),
])

RESISTANCE = Flow("resistance", [
    dict(name="how_much", expects="scale", choices=["stop_here"], means={"stop": "stop_here"},
         fills=["wants_to_be_here"]),
    dict(name="worth_it", choices=["stop_here"], means={"stop": "stop_here"}, takes=keep_told, reflects=True),
], [
    ["answer",    "how_much", "worth_it"],
    ["answer",    "worth_it", "done"],
    ["skip",      ["how_much", "worth_it"], "done"],
    dict(trigger="stop_here", source=["how_much", "worth_it"], dest="done", before=wants_out),
])

FORGET = Flow("forget", [
    dict(name="confirm", expects="yes_no", choices=["delete_all", "keep_all"], bare=4,
         means={"yes": "delete_all", "delete": "delete_all", "no": "keep_all"}),
], [
    dict(trigger="delete_all", source="confirm", dest="done", before=forget_all),
    ["keep_all",  "confirm", "done"],
    ["answer",    "confirm", "done"],
    ["skip",      "confirm", "done"],
])

RESUME = Flow("resume", [
    dict(name="recap", choices=["carry_on", "start_afresh"], shows=shows_recap,
         means={"yes": "carry_on", "carry_on": "carry_on", "no": "start_afresh"}),
], [
    ["carry_on",  "recap", "done"],
    ["answer",    "recap", "done"],
    ["skip",      "recap", "done"],
    dict(trigger="start_afresh", source="recap", dest="done", before=wants_out),
])

CHANGING = Flow("change_step", [
    dict(name="instead", expects="step", takes=renew_step, shows=shows_changing, choices=["leave_it"],
         means={"keep_it": "leave_it", "no": "leave_it"}),
], [
    ["answer",    "instead", "done"],
    ["leave_it",  "instead", "done"],
    ["skip",      "instead", "done"],
])

STOPPING = Flow("stopping", [
    dict(name="sure", expects="yes_no", choices=["stop_here", "go_on"],
         means={"carry_on": "go_on", "no": "go_on", "yes": "stop_here", "stop": "stop_here", "enough": "stop_here",
                "nothing_more": "stop_here"}),
], [
    ["go_on",     "sure", "done"],
    ["answer",    "sure", "done"],
    ["skip",      "sure", "done"],
    dict(trigger="stop_here", source="sure", dest="done", before=wants_out),
])

ONWARD = Flow("onward", [
    dict(name="where"),
], [
    ["answer",    "where", "done"],
    ["skip",      "where", "done"],
])
# fmt: on
