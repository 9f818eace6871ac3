"""Who takes what was written before it counts as an answer to the open question, in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from bot.flows.coaching.steps import outcome_in_words
from bot.flows.core import course, endings
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.drilling import moves as drill_moves
from bot.flows.nudging import asked, nudge, nudge_words, reminding_taps, zone_asking
from bot.flows.nudging.reminding_offer import asks_about_it
from bot.flows.practising import asked_for, in_role
from bot.flows.preparing import prepare_hear, prepare_moves, prepare_remarks
from bot.flows.series import series, series_hear
from bot.flows.talk import commands, idle, interlude_remarks, remarks, sessions, taking_leave, time_remarks
from bot.language.reminding import hear_request


class Given(Enum):
    """What lay on top has given way: the words are for whoever is on top now."""

    WAY = "way"


Took = bool | Given | None
"""True: dealt with. False: an answer to the open question. None: for the rows below."""


class Row(NamedTuple):
    """takes: whether it deals with the words.  because: why it stands where it stands."""

    takes: Callable[[Scene], Took]
    because: str


OWN_WORDS = frozenset(
    "risk forget news beyond resistance reminders record next agreement review zone practise drill".split()
)
"""Interludes that take whatever is said themselves: no repair but risk and commands reaches past them."""
BENEATH = frozenset({"prepare", "practise", "drill"})
"""What a nudge was laid over, and waits when it is left."""
PASSING = frozenset({"next", "record"})
"""Small questions that are not put again to somebody who left them and comes back later."""
LAST_WORDS = frozenset({"thanks", "farewell", "small_talk"})
MATTER = 5
"""Words from which something is told rather than answered."""
NEWS = 15
"""Words up to which an outcome is all of a message."""
WISH = 9
"""Words below which wanting to begin is all of a message."""
BRIEF = 4
"""Words up to which these are all of a message."""
_NOD = re.compile(
    r"\W*(?:ok(?:ay)?|k+|cool|great|good|fine|sure|right|all right|alright|got it|\W)\W*", re.IGNORECASE
)


def _after_a_nudge(scene: Scene) -> Took:
    """An answer is taken; anything else goes past the nudge, to the session or to a new one."""
    if not _is_at(scene, "nudge"):
        return None
    if scene.state not in nudge.ASKED_HOW and _turns_to_something_else(scene):
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow in BENEATH)
        return Given.WAY
    if scene.state not in nudge.ASKED_HOW:
        trigger = nudge_words.meets_in_between(scene)
        if trigger:
            endings.take(scene, trigger, absorbs=False)
        return bool(trigger) or interlude_remarks.meets(scene)
    if not in_role.is_for_client(scene) and nudge_words.meets(scene):
        return True
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow in BENEATH)
    return Given.WAY


def _turns_to_something_else(scene: Scene) -> bool:
    """Asked for a step's new time, they ask for a session or a practice: it stays open without one."""
    words = scene.words
    begins = "begin" in scene.heard.intents and scene.heard.count < WISH
    return (
        begins or asked_for.is_wanted(words) or bool(prepare_hear.wanted(words) or series_hear.wanted(words))
    )


def _past_the_zone(scene: Scene) -> Took:
    if not zone_asking.goes_past(scene):
        return None
    zone_asking.leave(scene)
    return Given.WAY


def _at_reminders(scene: Scene) -> Took:
    if not _is_at(scene, "reminders"):
        return None
    return True if reminding_taps.meets(scene) else Given.WAY


def _past_a_small_question(scene: Scene) -> Took:
    if not (_is_at(scene, *PASSING) and sessions.is_away(scene) and not scene.heard.when.due):
        return None
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow not in PASSING)
    return Given.WAY


def _topic_for_how_gladly(scene: Scene) -> Took:
    if not (_is_at(scene, "resistance") and _brings_a_topic(scene)):
        return None
    course.lift(scene)
    endings.answer(scene, scene.utter("repair", "heard_you"))
    return True


def _at_an_interlude(scene: Scene) -> Took:
    return interlude_remarks.meets(scene) if _is_at(scene, *OWN_WORDS) else None


def _at_a_card(scene: Scene) -> Took:
    here = prepare_moves.is_open(scene)
    return True if here and (interlude_remarks.in_card(scene) or prepare_remarks.meets(scene)) else None


def _command_in_plain_words(scene: Scene) -> Took:
    command = prepare_hear.wanted(scene.words) or series_hear.wanted(scene.words)
    if not command:
        return None
    commands.run(scene, command)
    return True


def _with_nothing_open(scene: Scene) -> Took:
    if scene.session.here is not None:
        return None
    idle.spoken(scene)
    return True


def _news_at_the_close(scene: Scene) -> Took:
    """Long after a plan was made, what became of its step: that is no takeaway, and the talk is over."""
    now = f"{scene.now:%Y-%m-%dT%H:%M}"
    gone_by = tuple(step for step in scene.book.open_steps if step.due and step.due < now[: len(step.due)])
    if not (_is_at(scene, "close") and gone_by and outcome_in_words(scene)) or scene.heard.count > NEWS:
        return None
    sessions.close_quietly(scene)
    idle.outcome_told(scene, gone_by)
    return True


def _left_long_ago(scene: Scene) -> Took:
    if not sessions.is_left(scene):
        return None
    if sessions.let_go(scene):
        return Given.WAY
    if _has_another_topic(scene):
        sessions.close_record(scene)
        sessions.begin(scene, topic_told=True)
        return True
    return _come_back(scene)


def _is_at(scene: Scene, *flows: str) -> bool:
    here = scene.session.here
    return here is not None and here.flow in flows


def _brings_a_topic(scene: Scene) -> bool:
    """Asked how gladly they are here, they say what it could be about: that is answer enough."""
    beneath, heard = scene.session.plan[scene.session.at] if scene.session.is_open else None, scene.heard
    seeks = beneath is not None and beneath.flow == "goal" and not scene.has("agreed")
    wished = bool(heard.goal.spans.get("wish")) and "none_stated" not in heard.goal.labels
    return seeks and wished and heard.scale is None and not heard.intents and heard.count >= MATTER


def _has_another_topic(scene: Scene) -> bool:
    """A matter of its own, told by somebody who was long gone, and had only to say whether they want reminders."""
    stage, here = course.stage_here(scene), scene.session.here
    if stage is None or here != Visit("close", "reminders") or not sessions.is_away(scene):
        return False
    plain = endings.meant(scene, stage) == "answer" and not asks_about_it(scene)
    plain = plain and hear_request(scene.words, scene.now) is None
    return plain and scene.heard.count >= MATTER and idle.names_a_topic(scene)


def _come_back(scene: Scene) -> bool:
    """A greeting gets the recap and the question; an answer is taken, with the recap before what follows."""
    if scene.session.paused and _says_goodbye(scene):
        scene.say("idle", "thanks" if "thanks" in scene.heard.intents else "nod", "ask", course.shown(scene))
        return True
    lead = sessions.picked_up(scene)
    greets = bool(scene.heard.intents & {*sessions.BACK_AGAIN, "presence"}) and scene.heard.count < 7
    if time_remarks.on_coming_back(scene) or greets or taking_leave.is_back(scene.words):
        if sessions.asks_of_its_step(scene):  # it was left before its end, where this is asked
            course.lay(scene, "reminders", "left")
        course.ask(scene, lead)
    elif not remarks.meets(scene):
        endings.answer(scene, lead)
    return True


def _says_goodbye(scene: Scene) -> bool:
    """A last word after it was put by: it stays so."""
    return (bool(scene.heard.intents & LAST_WORDS) and scene.heard.count <= BRIEF) or _NOD.fullmatch(
        scene.words
    ) is not None


def _if_met(meets: Callable[[Scene], bool]) -> Callable[[Scene], Took]:
    return lambda scene: meets(scene) or None


ROWS = (
    Row(_if_met(in_role.meets), "what lay over the client has given way, and the line is the client's"),
    Row(_if_met(zone_asking.meets), "a place or a clock is told wherever one stands"),
    Row(_if_met(asked.meets), "what somebody asks for (a reminder, news of a step) answers no question"),
    Row(_after_a_nudge, "a nudge lies over the rest, and its answer belongs to a step"),
    Row(_past_the_zone, "the clock can wait for somebody who speaks of something else"),
    Row(_at_reminders, "their settings take their own words, and give way to all others"),
    Row(_past_a_small_question, "a small question left for long is not put again"),
    Row(_topic_for_how_gladly, "who says what it could be about has said how gladly they are here"),
    Row(_if_met(asked_for.after_a_drill), "a round that is over keeps nobody from the other chair"),
    Row(_at_an_interlude, "it takes whatever is said itself; no row below reaches past it"),
    Row(_at_a_card, "a card is filled in line by line, and what is said about it is no line of it"),
    Row(_if_met(drill_moves.asked_for), "a drill is wished for in plain words anywhere"),
    Row(_if_met(asked_for.meets), "and so is a practice"),
    Row(_command_in_plain_words, "the name of a thing asks for it as its command does"),
    Row(_if_met(series.meets), "what lasts over sessions may be spoken of within one"),
    Row(_with_nothing_open, "there is no question that it could answer"),
    Row(_news_at_the_close, "what became of a step is news, whatever the end of the talk was asking"),
    Row(_left_long_ago, "who comes back after long is met before they are asked"),
    Row(_if_met(time_remarks.meets), "how long there is decides what is asked next"),
    Row(_if_met(remarks.meets), "what is said about the talk comes before the task; the rest is an answer"),
)
"""The order is the sense of it: who lies on top speaks first, then what is asked for anywhere, then the open talk."""


def met(scene: Scene) -> bool:
    """The first row that takes the words decides; False where they answer the open question."""
    for row in ROWS:
        took = row.takes(scene)
        if took is Given.WAY:
            return met(scene)
        if took is not None:
            return took
    return False
