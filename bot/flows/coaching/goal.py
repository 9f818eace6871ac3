"""Goal: from a topic to one thing worth taking away today (playbook §4)."""

from __future__ import annotations

from typing import Any

from bot.flows.coaching.goal_agreed import OF_THE_GOAL, agree, agree_openly, find_out, offer
from bot.flows.coaching.goal_choice import (
    choose,
    goal_buttons,
    hear_topic,
    parked_buttons,
    shows_parked,
    topic_words,
)
from bot.flows.coaching.goal_shown import (
    exactly_words,
    frame_words,
    instead_words,
    own_part_words,
    piece_words,
    shows_direction,
    shows_wording,
    wanted_words,
)
from bot.flows.coaching.goal_told import agrees_by_going_on, in_trouble, objects, repeats
from bot.flows.coaching.goal_wish import CUT
from bot.flows.coaching.goal_wording import connect, hear_frame, hear_wording, sum_up_words
from bot.flows.core.flow import Event, Flow, Takes
from bot.flows.talk.clock_kept import SHORT, room

OFFERS = 2
"""At most so many reframe offers in the whole part (playbook §4)."""
WAYS_IN = ("on_your_mind", "next_week", "free_hour", "areas")


def _fault(event: Event, label: str) -> bool:
    return label in event.model.value("faults", ())


def none_stated(event: Event) -> bool:
    return _fault(event, "none_stated")


def several(event: Event) -> bool:
    return _fault(event, "multiple") and len(event.model.value("goals", ())) > 1


def about_someone_else(event: Event) -> bool:
    return _fault(event, "someone_else")


def away_from(event: Event) -> bool:
    return _fault(event, "negative")


def too_big(event: Event) -> bool:
    return _fault(event, "too_big")


def too_vague(event: Event) -> bool:
    return _fault(event, "too_vague")


def enough_offers(event: Event) -> bool:
    """Both offers made: what is still loose is met in Reality."""
    return len(event.model.session.values("offer")) >= OFFERS and not none_stated(event)


def vents(event: Event) -> bool:
    return _calls_for(event, "vent", "heard_out")


def borrowed(event: Event) -> bool:
    return _calls_for(event, "borrowed", "for_you")


def others_decide(event: Event) -> bool:
    return _calls_for(event, "others_decide", "your_share")


def wants_a_verdict(event: Event) -> bool:
    return _calls_for(event, "verdict", "to_decide")


def _calls_for(event: Event, move: str, state: str) -> bool:
    """The move fits what was said, and was not made before."""
    return event.model.value("move") == move and state not in event.model.session.values("offer")


def in_pieces(event: Event) -> bool:
    """Never said whole: more than one wording and the last too short to stand alone, or one too long to say back."""
    scene = event.model
    wordings = scene.session.values("goal")
    unsaid = scene.has("offer") and len(wordings) > 1 and len(str(wordings[-1]).split()) < 3
    return (unsaid or CUT in str(scene.value("goal"))) and not scene.has("summed_up")


def told_once(event: Event) -> bool:
    """Told instead of a yes or a wording, for the first time: it is met, and the same is asked once more."""
    scene = event.model
    return none_stated(event) and scene.session.values("told_at").count(scene.state) < 2


def all_one(event: Event) -> bool:
    return "one_thing" in event.kwargs["heard"].intents


def matters_unsaid(event: Event) -> bool:
    """Importance is a may: asked when there is time and it was not told (playbook §3)."""
    scene = event.model
    return room(scene) > SHORT and not scene.has("why")


def serves_a_direction(event: Event) -> bool:
    """A standing goal from an earlier session is linked to today's, once."""
    scene = event.model
    return bool(scene.book.standing_goal) and not scene.has("serves") and not scene.has("whole")


def _wording(name: str, takes: Takes = hear_wording, **more: Any) -> dict[str, Any]:
    """A state that waits for a (new) wording of the goal."""
    return dict(name=name, expects="goal", takes=takes, shows=shows_wording, **more)


def _reframe(name: str, **more: Any) -> dict[str, Any]:
    """A reframe offer: counted, and "keep it as it is" is always a way out."""
    return _wording(name, on_enter=[offer], choices=["keep_it"], means={"keep_it": "keep_it"}, **more)


# fmt: off
STAGES = [
    dict(name="topic", expects="goal", takes=hear_topic, fills=["goal"], shows=shows_parked, rows=parked_buttons,
         asks=topic_words, anew=OF_THE_GOAL),
    _wording("wanted", asks=wanted_words),
    _wording("on_your_mind"),
    _wording("next_week"),
    _wording("free_hour"),
    _wording("areas"),
    dict(name="choose_one", expects="pick", takes=choose, shows=shows_wording, rows=goal_buttons, on_enter=[offer]),
    dict(name="one_thread", expects="goal", takes=connect, shows=shows_wording),
    _reframe("own_part", asks=own_part_words),
    _reframe("instead", asks=instead_words),
    _reframe("piece", asks=piece_words),
    _reframe("exactly", asks=exactly_words),
    _reframe("for_you"),
    _reframe("your_share"),
    _reframe("to_decide"),
    _wording("heard_out",  on_enter=[offer]),
    dict(name="sum_up", expects="sentence", takes=sum_up_words, shows=shows_wording),
    _wording("reword"),
    _wording("frame", hear_frame, patience=4, asks=frame_words, choices=["thats_it", "not_quite"],
             means={"keep_it": "thats_it", "one_thing": "thats_it", "yes": "thats_it", "no": "not_quite",
                    "maybe": "not_quite"}),
    dict(name="serves",  fills=["serves"], reflects=True, shows=shows_direction),
    dict(name="matters", fills=["why"], reflects=True),
]

WORDED = ["topic", "choose_one", "one_thread", "own_part", "instead", "piece", "exactly", "for_you", "your_share",
          "to_decide", "heard_out", "wanted", "reword", "frame", *WAYS_IN]
"""Where a new wording can come from; each is heard afresh, in the order of the playbook's table."""
NARROWED = ["choose_one", "one_thread", "own_part", "instead", "piece", "exactly", "for_you", "your_share",
            "to_decide", "heard_out", "sum_up", "reword"]
KEPT = ["own_part", "instead", "piece", "exactly", "for_you", "your_share", "to_decide"]
AGREED = [("serves", [serves_a_direction]), ("matters", [matters_unsaid]), ("done", [])]
GONE_ON = [("serves", [serves_a_direction]), ("done", [])]
"""Somebody who is telling already is not asked what it matters for."""

TRANSITIONS = [
    # trigger     source          dest            guard
    ["answer",    "choose_one",   "one_thread",   all_one],
    ["answer",    ["topic", *WAYS_IN], "wanted", in_trouble],
    ["answer",    ["topic", *WAYS_IN], "heard_out", vents],
    ["answer",    ["topic", *WAYS_IN], "for_you", borrowed],
    ["answer",    "topic",        "on_your_mind", none_stated],
    ["answer",    "on_your_mind", "next_week",    none_stated],
    ["answer",    "next_week",    "free_hour",    none_stated],
    ["answer",    "free_hour",    "areas",        none_stated],
    dict(trigger="answer", source="areas", dest="frame", conditions=none_stated, before=find_out),
    ["answer",    "heard_out",    "heard_out",    told_once],
    ["answer",    "heard_out",    "on_your_mind", none_stated],
    ["answer",    "wanted",       "wanted",       told_once],
    dict(trigger="answer", source="wanted", dest="frame", conditions=none_stated, before=find_out),
    ["answer",    "frame",        "reword",       objects],
    *[dict(trigger="answer", source="frame", dest=dest, conditions=[repeats, *guard], after=agree)
      for dest, guard in AGREED],
    *[dict(trigger="answer", source="frame", dest=dest, conditions=[agrees_by_going_on, *guard], after=agree_openly)
      for dest, guard in GONE_ON],
    ["answer",    "frame",        "frame",        told_once],
    ["answer",    "reword",       "reword",       told_once],
    *[dict(trigger="answer", source=["frame", "reword"], dest=dest, conditions=[none_stated, *guard],
           after=agree_openly) for dest, guard in AGREED],
    ["answer",    WORDED,         "frame",        enough_offers],
    ["answer",    WORDED,         "heard_out",    vents],
    ["answer",    WORDED,         "choose_one",   several],
    ["answer",    WORDED,         "for_you",      borrowed],
    ["answer",    WORDED,         "to_decide",    wants_a_verdict],
    ["answer",    WORDED,         "own_part",     about_someone_else],
    ["answer",    WORDED,         "instead",      away_from],
    ["answer",    WORDED,         "piece",        too_big],
    ["answer",    WORDED,         "your_share",   others_decide],
    ["answer",    WORDED,         "exactly",      too_vague],
    ["answer",    WORDED,         "sum_up",       in_pieces],
    ["answer",    WORDED,         "frame"],
    ["answer",    "sum_up",       "frame",        enough_offers],
    ["answer",    "sum_up",       "instead",      away_from],
    ["answer",    "sum_up",       "frame"],
    ["not_quite", "frame",        "reword"],
    *[dict(trigger="thats_it", source="frame", dest=dest, conditions=guard, after=agree) for dest, guard in AGREED],
    *[dict(trigger="keep_it",  source=KEPT,    dest=dest, conditions=guard, after=agree) for dest, guard in AGREED],
    ["answer",    "serves",       "matters",      matters_unsaid],
    ["answer",    "serves",       "done"],
    ["answer",    "matters",      "done"],
    # skipping: the next way in, or the goal with what there is
    ["skip",      "topic",        "on_your_mind"],
    ["skip",      "on_your_mind", "next_week"],
    ["skip",      "next_week",    "free_hour"],
    ["skip",      "free_hour",    "areas"],
    dict(trigger="skip", source=["areas", "wanted"], dest="frame", before=find_out),
    ["skip",      NARROWED,       "frame"],
    *[dict(trigger="skip",     source="frame", dest=dest, conditions=guard, after=agree) for dest, guard in AGREED],
]
# fmt: on

FLOW = Flow("goal", STAGES, TRANSITIONS)
