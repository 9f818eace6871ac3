"""Practising as the coach: a client is chosen, talked to, and the talk looked at."""

from __future__ import annotations

from bot.flows.core.flow import Event, Flow
from bot.flows.core.values import values_of
from bot.flows.practising import held
from bot.flows.practising.choosing import (
    KINDS,
    any_kind,
    case_rows,
    choice_words,
    has_case,
    has_file,
    has_kind,
    has_own,
    kind_rows,
    no_case,
    shows_cases,
    take_case,
    take_kind,
    take_own,
    take_surprise,
)
from bot.flows.practising.debriefing import (
    debrief_words,
    has_lines,
    let_go,
    next_rows,
    picture,
    same_again,
    shows_debrief,
    sum_up,
    take_noticed,
)
from bot.flows.practising.held import shows_client
from bot.flows.practising.setting import setting_rows, shows_settings, take_settings


def begins(event: Event) -> None:
    """The client sits down; the first time, with a word on how to speak past them."""
    scene = event.model
    held.begin_practice(scene)
    if held.practice(scene)["number"] == 1:
        scene.say("practise", "line", "first", {**values_of(scene, None), **held.shows_client(scene)})


_LEAVING = dict.fromkeys(("enough", "farewell", "stop", "pause"), "end_practice")

# fmt: off
STAGES = [
    dict(name="choose", expects="pick", asks=choice_words, rows=kind_rows, takes=take_case, means=_LEAVING),
    dict(name="which", expects="pick", rows=case_rows, shows=shows_cases, takes=take_case,
         choices=["surprise", "other_kind"], means={"back": "other_kind", **_LEAVING}),
    dict(name="settings", takes=take_settings, rows=setting_rows, shows=shows_settings,
         choices=["begin_practice", "another_client"],
         means={"yes": "begin_practice", "begin": "begin_practice", **_LEAVING}),
    dict(name="line", shows=shows_client, patience=99, apart=True),
    dict(name="aside", asks=held.beside_words, shows=held.shows_beside, rows=held.beside_rows,
         choices=["back_to_client", "end_practice"], patience=99,
         means={"yes": "back_to_client", "carry_on": "back_to_client", "stop": "end_practice",
                "enough": "end_practice"}),
    dict(name="noticed", takes=take_noticed, shows=shows_client, choices=["skip_noticed"]),
    dict(name="debrief", apart=True, asks=debrief_words, rows=next_rows, shows=shows_debrief, encloses=picture,
         choices=["practice_done"],
         means={"enough": "practice_done", "thanks": "practice_done", "farewell": "practice_done"}),
]

TRANSITIONS = [
    # trigger             source      dest
    dict(trigger="answer", source=["choose", "which"], dest="settings", conditions=has_case),
    dict(trigger="answer", source=["choose", "which"], dest="which", conditions=has_kind),
    ["answer",            ["choose", "which"], "choose"],
    dict(trigger="surprise", source=["choose", "which"], dest="settings", before=take_surprise),
    *[dict(trigger=kind, source="choose", dest="which", before=take_kind) for kind in KINDS],
    dict(trigger="other_kind", source="which", dest="choose", before=any_kind),
    dict(trigger="own_topic", source="choose", dest="settings", conditions=has_own, before=take_own),
    ["own_topic",         "choose",   "choose"],
    ["answer",            "settings", "settings"],
    dict(trigger="begin_practice", source="settings", dest="line", conditions=has_file, before=begins),
    ["begin_practice",    "settings", "choose"],
    dict(trigger="another_client", source="settings", dest="choose", before=no_case),
    ["answer",            "line",     "line"],
    dict(trigger="end_practice", source=["choose", "which", "settings"], dest="done", before=let_go),
    ["called",            "line",     "aside"],
    dict(trigger="said_goodbye", source="line", dest="noticed", before=held.is_over),
    ["answer",            "aside",    "aside"],
    ["back_to_client",    "aside",    "line"],
    ["for_partner",       "aside",    "done"],
    dict(trigger="end_practice", source="aside", dest="noticed", conditions=has_lines),
    dict(trigger="end_practice", source="aside", dest="done", before=let_go),
    dict(trigger="answer", source="noticed", dest="debrief", before=sum_up),
    dict(trigger="skip_noticed", source="noticed", dest="debrief", before=sum_up),
    ["answer",            "debrief",  "debrief"],
    ["practice_text",     "debrief",  "debrief"],
    dict(trigger="same_client", source="debrief", dest="settings", before=same_again),
    dict(trigger="another_client", source="debrief", dest="choose", before=no_case),
    dict(trigger="swap_chairs", source="debrief", dest="done", before=let_go),
    dict(trigger="practice_done", source="debrief", dest="done", before=let_go),
]
# fmt: on

FLOW: Flow = Flow("practise", STAGES, TRANSITIONS)
