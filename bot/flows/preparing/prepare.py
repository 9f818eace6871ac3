"""Preparing for a session with a human coach: seven short questions at most, and a card to show."""

from __future__ import annotations

from typing import Any

from bot.flows.coaching.goal_choice import short
from bot.flows.coaching.steps import latest
from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.preparing.prepare_answers import (
    MOST,
    WAYS,
    choose,
    forget_answers,
    has_room,
    hear_line,
    hear_narrowed,
    hear_score,
    hear_topic,
    hear_wish,
    known_topics,
    last_score,
    load,
    start_over,
)
from bot.flows.preparing.prepare_card import body_now, card_rows, is_told, lines_of, name_of, shows_card
from bot.language.echo import as_you
from bot.language.phrases import clipped

# Guards.


def has_card(event: Event) -> bool:
    return is_told(event.model)


def several(event: Event) -> bool:
    scene = event.model
    return scene.value("card_fault") == "multiple" and len(scene.value("card_goals", ())) > 1


def wants_narrowing(event: Event) -> bool:
    """One gentle reframe in all."""
    scene = event.model
    return scene.value("card_fault") in WAYS and not scene.has("card_narrowed") and has_room(scene)


def topic_missing(event: Event) -> bool:
    return not event.model.has(name_of("topic"))


def untold(event: Event) -> bool:
    """What was told belongs to other lines; this one still wants its answer."""
    return not event.model.has(name_of(event.model.state))


def since_unknown(event: Event) -> bool:
    """No steps are kept here, so only they know; asked when another question fell away."""
    scene = event.model
    scored = 0 if scene.has(name_of("where")) else 1
    last = 0 if scene.has(name_of("coach")) else 1
    return not latest(scene) and len(scene.session.values("card_at")) + scored + last < MOST


def room_for_score(event: Event) -> bool:
    return has_room(event.model)


# What is shown.


def topic_words(scene: Scene) -> str:
    return "ask_known" if known_topics(scene) and not scene.has("card_other") else "ask"


def narrow_words(scene: Scene) -> str:
    return f"ask_{scene.value('card_fault') or 'none_stated'}"


def score_words(scene: Scene) -> str:
    if scene.has("card_unplaced"):
        return "help"
    return "ask_known" if last_score(scene) is not None else "ask"


def shows_known(scene: Scene) -> dict[str, Any]:
    return {"goals": [as_you(one) for one in known_topics(scene)]}


def known_buttons(scene: Scene) -> Rows:
    if scene.has("card_other"):
        return ()
    return tuple(
        (Button("pick", of=at, label=short(as_you(one))),) for at, one in enumerate(known_topics(scene))
    )


def shows_topic(scene: Scene) -> dict[str, Any]:
    """The topic turned to "you", and what in it belongs to somebody else or is to stop."""
    values = {name: as_you(str(scene.value(f"card_{name}") or "")) for name in ("other", "stop")}
    goals = [as_you(one) for one in scene.value("card_goals", [])]
    topic = _said_back(scene.value(name_of("topic")))
    return {**values, "topic": topic, "goals": goals, "count": len(goals)}


def topic_buttons(scene: Scene) -> Rows:
    goals = scene.value("card_goals", [])
    return tuple((Button("pick", of=at, label=short(as_you(one))),) for at, one in enumerate(goals))


def shows_score(scene: Scene) -> dict[str, Any]:
    return {"number": last_score(scene), **shows_topic(scene)}


def score_button(scene: Scene) -> Rows:
    score = last_score(scene)
    return (
        ((Button("pick", of=int(score), label=f"{score:g}"),),)
        if score is not None and score == int(score)
        else ()
    )


def shows_old(scene: Scene) -> dict[str, Any]:
    """What the card from before is about."""
    return {"topic": _said_back(lines_of(scene).get("topic"))}


def _said_back(words: Any) -> str:
    """Turned to "you", to stand within a sentence."""
    return as_you(clipped(str(words or ""))).rstrip(" .?!,;:")


def narrowed(event: Event) -> None:
    event.model.keep("card_narrowed", True, "")


def made(event: Event) -> None:
    """The card is whole: a word on what can be done with it, then the card by itself, to be passed on."""
    scene: Scene = event.model
    body = body_now(scene)
    scene.do("keep_paper", kind="card", body={**body, "ready": True})
    scene.say("prepare", "note", "ask")


def reopened(event: Event) -> None:
    load(event.model)


def started_over(event: Event) -> None:
    start_over(event.model)


def over(event: Event) -> None:
    forget_answers(event.model)


def _line(name: str, **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"takes": hear_line, "shows": shows_topic, "reflects": True}
    return {"name": name, "fills": [name_of(name)], **usual, **more}


# fmt: off
STAGES = [
    dict(name="again", expects="goal", choices=["same_card", "new_card"], takes=hear_topic, shows=shows_old,
         means={"yes": "same_card", "carry_on": "same_card", "no": "new_card"}),
    dict(name="topic", expects="goal", takes=hear_topic, fills=["card_topic"], asks=topic_words, shows=shows_known,
         rows=known_buttons),
    dict(name="choose_one", expects="pick", takes=choose, shows=shows_topic, rows=topic_buttons, on_enter=[narrowed]),
    dict(name="narrow", takes=hear_narrowed, asks=narrow_words, shows=shows_topic, on_enter=[narrowed],
         choices=["keep_it"], means={"keep_it": "keep_it"}),
    _line("about"),
    _line("walk_away", takes=hear_wish),
    _line("tried"),
    _line("afraid", reflects=False),
    _line("since", reflects=False),
    _line("where", expects="scale", takes=hear_score, asks=score_words, shows=shows_score, rows=score_button,
          reflects=False),
    _line("coach", reflects=False),
    dict(name="card", shows=shows_card, rows=card_rows, choices=["card_ready"], on_enter=[made]),
]

ASKED = ["about", "walk_away", "tried", "afraid", "since", "coach"]
AFTER_TOPIC = [("topic", topic_missing), ("choose_one", several), ("narrow", wants_narrowing), ("about", [])]
TOWARDS_END = [("since", since_unknown), ("where", room_for_score), ("coach", [])]
TRANSITIONS = [
    # trigger      source        dest         guard
    ["begin",      "start",      "again",     has_card],
    ["begin",      "start",      "topic"],
    dict(trigger="same_card", source="again", dest="topic", before=reopened),
    dict(trigger="new_card",  source="again", dest="topic", before=started_over),
    *[["answer",   ["again", "topic"], dest,  guard] for dest, guard in AFTER_TOPIC],
    ["answer",     "choose_one", "about"],
    ["answer",     "narrow",     "about"],
    ["keep_it",    "narrow",     "about"],
    *[["answer",   line, line, untold] for line in ASKED],
    ["answer",     "about",      "walk_away"],
    ["answer",     "walk_away",  "narrow",    wants_narrowing],
    ["answer",     "walk_away",  "tried"],
    ["answer",     "tried",      "afraid"],
    *[["answer",   "afraid",     dest,        guard] for dest, guard in TOWARDS_END],
    *[["answer",   "since",      dest,        guard] for dest, guard in TOWARDS_END[1:]],
    ["answer",     "where",      "where",     untold],
    ["answer",     "where",      "coach"],
    ["answer",     "coach",      "card"],
    dict(trigger="card_ready", source="card", dest="done", before=over),
    dict(trigger="answer",     source="card", dest="done", before=over),
]
# fmt: on

FLOW = Flow("prepare", STAGES, TRANSITIONS)
