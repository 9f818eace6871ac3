"""What every flow does alike: risk, commands, buttons, nudges, and words that are about the talk itself."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice, Command, Edited, Located, Other, Silence, Text
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.drilling import in_item
from bot.flows.drilling import moves as drill_moves
from bot.flows.nudging import (
    asked,
    nudge,
    nudge_items,
    nudge_practice,
    nudge_taps,
    nudge_wishes,
    nudge_words,
    reminding,
    reminding_taps,
    zone_asking,
)
from bot.flows.nudging.reminding_offer import asks_about_it
from bot.flows.practising import asked_for, in_role, own_danger
from bot.flows.preparing import prepare_hear, prepare_moves, prepare_remarks
from bot.flows.series import series, series_hear
from bot.flows.talk import (
    before_consent,
    commands,
    idle,
    interlude_remarks,
    presses,
    remarks,
    sessions,
    time_remarks,
    undone,
)
from bot.flows.talk.risk_told import tell_of_risk
from bot.language.excuses import without_excuse
from bot.language.hearing import Heard
from bot.language.reminding import hear_request

OWN_WORDS = frozenset(
    {
        "risk",
        "forget",
        "news",
        "beyond",
        "resistance",
        "reminders",
        "record",
        "next",
        "agreement",
        "review",
        "zone",
        "practise",
        "drill",
    }
)
"""Interludes that take whatever is said themselves: no repair but risk and commands reaches past them."""


BENEATH = frozenset({"prepare", "practise", "drill"})
"""What a nudge was laid over, and waits when it is left."""
PASSING = frozenset({"next", "record"})
"""Small questions that are not put again to somebody who left them and comes back later."""
UNREADABLE = {
    **{kind: kind for kind in ("voice", "photo", "sticker", "forwarded")},
    **{kind: kind for kind in ("video", "location", "contact", "document", "poll")},
    "video_note": "video",
    "venue": "location",
}
"""What is sent without words, by how it is met; all else is met alike."""
LAST_WORDS = frozenset({"thanks", "farewell", "small_talk"})
MATTER = 5
"""Words from which something is told rather than answered."""
BRIEF = 4
"""Words up to which these are all of a message."""
_NOD = re.compile(
    r"\W*(?:ok(?:ay)?|k+|cool|great|good|fine|sure|right|all right|alright|got it|\W)\W*", re.IGNORECASE
)
BACK_AGAIN = frozenset({"greeting", "carry_on", "begin", "thanks", "yes"})
"""Said on coming back, these are no answer to the question that was left open."""


def meets(scene: Scene) -> bool:
    """Deal with what is not an answer to the open question; False when it is one."""
    if in_role.meets(scene) or in_item.meets(scene):
        return True
    if isinstance(scene.incoming, Text):
        scene.incoming = presses.typed(scene, scene.incoming.words) or scene.incoming
    match scene.incoming:
        case Silence() as said:
            nudged(scene, said)
        case Text() | Edited() if (kind := own_danger.danger(scene)) and not _only_words(scene):
            tell_of_risk(scene, kind)
        case incoming if not scene.book.consented:
            return before_consent.meets(scene, incoming)
        case Located() as where:
            zone_asking.located(scene, where)
        case Other(kind):
            unreadable(scene, kind)
        case Edited(words, is_last=True) if prepare_moves.edited(scene, words):
            prepare_remarks.meets(scene)
        case Edited(words, is_last):
            undone.edited(scene, words if is_last else "", remarks.meets)
        case Command(name):
            if name not in commands.COMMANDS or not nudge_taps.leaves(scene, name):
                commands.run(scene, name)
        case Choice() as choice:
            return presses.pressed(scene, choice)
        case Text(words):
            if (rest := without_excuse(words)) != words:
                scene.incoming, scene.heard = (
                    Text(rest),
                    Heard(rest, scene.now, scene.heard.session, scene.heard.places),
                )
            return _words(scene)
    return True


def _only_words(scene: Scene) -> bool:
    """In the pause after a risk message, saying that it was a figure of speech is heard as that."""
    here = scene.session.here
    return bool(here and here.flow == "risk" and "figure_of_speech" in scene.heard.intents)


def nudged(scene: Scene, said: Silence) -> None:
    """What is due, in one message; what was answered meanwhile is not asked about."""
    nudge_items.note(scene, said.nudges)
    reminding.put_away(scene)
    state = nudge.state_for(scene, said.asks_to_go_on)
    if not state:
        nudge_practice.invite(scene)
        return
    course.lay(scene, "nudge", state)
    course.ask(scene)
    if (
        said.asks_to_go_on and state != "go_on"
    ):  # what they asked for comes all the same, in a message of its own
        scene.say("nudge", "go_on", "ask", course.shown(scene), nudge_wishes.go_on_rows(scene))


def unreadable(scene: Scene, kind: str) -> None:
    """A photo, a voice message: said kindly, and the question still stands."""
    scene.say("repair", "unreadable", f"ask_{UNREADABLE.get(kind, 'other')}", course.shown(scene))


def _words(scene: Scene) -> bool:
    if in_role.meets(scene):  # what lay over the client has given way
        return True
    if zone_asking.meets(scene):
        return True
    if asked.meets(scene):
        return True
    here = scene.session.here
    if here and here.flow == "nudge":
        return _after_a_nudge(scene)
    if zone_asking.goes_past(scene):
        zone_asking.leave(scene)
        return _words(scene)
    if here and here.flow == "reminders":
        return reminding_taps.meets(scene) or _words(scene)
    if here and here.flow in PASSING and sessions.is_away(scene) and not scene.heard.when.due:
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow not in PASSING)
        return _words(scene)
    if here and here.flow == "resistance" and _brings_a_topic(scene):
        course.lift(scene)
        endings.answer(scene, scene.utter("repair", "heard_you"))
        return True
    if here and here.flow in OWN_WORDS:
        return interlude_remarks.meets(scene)
    if prepare_moves.is_open(scene) and (interlude_remarks.in_card(scene) or prepare_remarks.meets(scene)):
        return True
    if drill_moves.asked_for(scene) or asked_for.meets(scene):
        return True
    if command := prepare_hear.wanted(scene.words) or series_hear.wanted(scene.words):
        commands.run(scene, command)
        return True
    if series.meets(scene):
        return True
    if scene.session.here is None:
        idle.spoken(scene)
        return True
    if sessions.is_left(scene):
        if sessions.let_go(scene):
            return _words(scene)
        if _has_another_topic(scene):
            sessions.close_record(scene)
            sessions.begin(scene, topic_told=True)
            return True
        return _come_back(scene)
    return time_remarks.meets(scene) or remarks.meets(scene)


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
    greets = bool(scene.heard.intents & BACK_AGAIN) and scene.heard.count < 7
    if time_remarks.on_coming_back(scene) or greets:
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


def _after_a_nudge(scene: Scene) -> bool:
    """An answer is taken; anything else goes past the nudge, to the session or to a new one."""
    if scene.state not in nudge.ASKED_HOW:
        trigger = nudge_words.meets_in_between(scene)
        if trigger:
            endings.take(scene, trigger, absorbs=False)
        return bool(trigger) or interlude_remarks.meets(scene)
    if not in_role.is_for_client(scene) and nudge_words.meets(scene):
        return True
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow in BENEATH)
    return _words(scene)
