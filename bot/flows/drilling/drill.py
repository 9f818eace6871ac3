"""A drill: an item is put, answered, judged; a round of them ends with what comes back when."""

from __future__ import annotations

from bot.flows.core.flow import Flow
from bot.flows.drilling.answering import (
    FAULT_TRIGGERS,
    TRIGGERS,
    disagree,
    half_words,
    has_item,
    has_next,
    is_answered,
    is_halfway,
    is_under_way,
    item_rows,
    item_words,
    judged_rows,
    judged_words,
    serve,
    shows_item,
    skip,
    take_choice,
    take_reframe,
    take_words,
    tell,
    was_answered,
)
from bot.flows.drilling.choosing import drill_rows, is_named, take_drill
from bot.flows.drilling.closing import (
    DUE,
    another_round,
    due_now,
    every_day,
    let_go,
    not_answered,
    over_rows,
    over_words,
    shows_over,
)

# fmt: off
STAGES = [
    dict(name="choose", expects="pick", rows=drill_rows, takes=take_drill, patience=99,
         means={"stop": "stop_drill", "enough": "stop_drill"}),
    dict(name="item", takes=take_words, asks=item_words, shows=shows_item, rows=item_rows,
         choices=["skip_item", "stop_drill"], patience=99),
    dict(name="reframe", takes=take_reframe, asks=half_words, shows=shows_item,
         choices=["skip_item", "stop_drill"], patience=99),
    dict(name="judged", asks=judged_words, shows=shows_item, rows=judged_rows, patience=99, apart=True,
         means={"yes": "next_item", "carry_on": "next_item", "begin": "next_item", "skip": "next_item",
                "thanks": "next_item", "stop": "stop_drill", "enough": "stop_drill", "no": "stop_drill"}),
    dict(name="over", asks=over_words, shows=shows_over, rows=over_rows, patience=99,
         means={"yes": "another_round", "carry_on": "another_round", "begin": "another_round", "no": "drill_done",
                "enough": "drill_done", "stop": "drill_done", "thanks": "drill_done", "farewell": "drill_done"}),
]

TRANSITIONS = [
    # trigger             source      dest
    dict(trigger="answer", source="choose", dest="item", conditions=[is_named, has_next], before=serve),
    dict(trigger="answer", source="choose", dest="over", conditions=is_named),
    ["answer",            "choose",   "choose"],
    *[dict(trigger=name, source="choose", dest="item", conditions=has_next, before=[due_now, serve]) for name in DUE],
    *[[name,              "choose",   "over"] for name in DUE],
    ["stop_drill",        "choose",   "done"],
    dict(trigger="answer", source="item", dest="reframe", conditions=is_halfway),
    dict(trigger="answer", source="item", dest="judged", conditions=is_answered),
    dict(trigger="answer", source="item", dest="item", conditions=has_item),
    ["answer",            "item",     "over"],
    *[dict(trigger=name, source="item", dest="judged", before=take_choice) for name in TRIGGERS],
    *[dict(trigger=name, source="item", dest="reframe", before=take_choice) for name in FAULT_TRIGGERS],
    dict(trigger="answer", source="reframe", dest="judged", conditions=is_answered),
    dict(trigger="answer", source="reframe", dest="reframe", conditions=has_item),
    ["answer",            "reframe",  "over"],
    dict(trigger="skip_item", source=["item", "reframe"], dest="judged", conditions=has_item, before=skip),
    ["skip_item",         ["item", "reframe"], "over"],
    dict(trigger="stop_drill", source=["item", "reframe", "judged"], dest="over", conditions=was_answered),
    dict(trigger="stop_drill", source=["item", "reframe", "judged"], dest="done", before=let_go),
    dict(trigger="next_item", source="judged", dest="item", conditions=is_under_way, before=serve),
    ["next_item",         "judged",   "over"],
    ["end_round",         "judged",   "over"],
    dict(trigger="compare_answer", source="judged", dest="judged", before=tell),
    dict(trigger="disagree_drill", source="judged", dest="judged", before=disagree),
    dict(trigger="answer", source="judged", dest="judged", before=tell),
    dict(trigger="another_round", source="over", dest="item", conditions=has_next, before=[another_round, serve]),
    ["another_round",     "over",     "choose"],
    dict(trigger="pick_drill", source="over", dest="choose", before=let_go),
    dict(trigger="drill_daily", source="over", dest="over", before=every_day),
    dict(trigger="drill_done", source="over", dest="done", before=let_go),
    dict(trigger="answer", source="over", dest="over", before=not_answered),
]
# fmt: on

FLOW = Flow("drill", STAGES, TRANSITIONS)
