"""Words in a preparation that are about the talk, not an answer; the same care as in a session, and less ado."""

from __future__ import annotations

import re

from bot.flows.coaching.goal_choice import numbered
from bot.flows.core import course, endings
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.preparing import after_session, prepare_moves
from bot.flows.preparing.prepare_answers import known_topics
from bot.flows.preparing.prepare_card import LINES, name_of, save
from bot.flows.preparing.prepare_hear import parted
from bot.flows.talk import burdens, remarks, sessions

OTHERS = frozenset(
    {"delete", "who_are_you", "privacy", "list_steps", "advice", "help", "insult", "more_time", "other_language",
     "gibberish", "empty", "thanks", "greeting", "small_talk", "farewell",
     "about_you"}
)  # fmt: skip
"""Met here as they are in a session."""
EMPTY = frozenset({"skip", "nothing_more", "drop"})
"""Said of a line, these leave it out."""
NO = 2
"""A no of so few words is one; in more it belongs to what is told."""
SHORT = 4
BRIEF = SHORT + 2
_ASKS_BACK = re.compile(
    r"\bwhat (?:should|shall|do|can|would) i (?:put|write|say|answer)\b|^\W*why (?:do|are) you ask|"
    r"\bwhat (?:do|does|can|would) (?:a |my )?coach(?:es)? (?:do|want|expect|need)\b|^\W*what do you mean\b",
    re.IGNORECASE,
)
"""What belongs on a line is asked: the line is explained, and nothing is put in their mouth."""
_WHOSE = re.compile(
    r"\b(?:who|what|where|will|does|do you)\b[^.!]{0,40}"
    r"\b(?:see|sees|read|reads|gets?|send|share|shared|happens?|goes|do with)\b"
    r"[^.!]{0,20}\b(?:card|this|it|them|that)\b[^.!]{0,20}\?|\bwhat happens (?:to|with) (?:the|my|this) card\b",
    re.IGNORECASE,
)
"""Whom the card is for, and what becomes of it, is asked."""
_OTHER = re.compile(
    r"^\W*(?:no|nope|neither|none(?: of (?:them|those|these))?|(?:no[, ]+)?(?:something|another) \w+)\W*$",
    re.IGNORECASE,
)
"""None of the topics that were offered."""
_YET = re.compile(r"\b(?:yet|so far|tried)\b", re.IGNORECASE)
"""Not having tried anything is something to tell a coach."""
_WITH_TAP = frozenset({"again", "narrow", "choose_one"})


def meets(scene: Scene) -> bool:
    """Deal with words that came while a card is made; False only when they go past it, to the session or a new one."""
    lead = _picked_up(scene)
    if scene.state == "card":
        return burdens.meets_a_burden(scene) or after_session.meets(scene) or prepare_moves.typed(scene)
    if lead and scene.heard.intents & sessions.BACK_AGAIN and scene.heard.count < SHORT:
        course.ask(scene, lead)
    elif not (_leaves(scene) or burdens.meets_a_burden(scene) or _remarked(scene) or _numbered(scene)):
        endings.answer(scene, lead or _elsewhere(scene))
    return True


def _elsewhere(scene: Scene) -> Reply | None:
    """All that was told stands on other lines: the question comes again, and says so."""
    line = scene.state
    told = line not in LINES or line == "where" or line in parted(scene.words, line)
    return None if told else scene.utter("prepare", "end", "still_open")


def _numbered(scene: Scene) -> bool:
    """A bare number where words were asked for: the number's own line, if it has none, and the question again."""
    stage = course.stage_here(scene)
    if stage is None or stage.expects == "scale" or any(letter.isalpha() for letter in scene.words):
        return False
    if scene.state in LINES and scene.heard.scale is not None and scene.value(name_of("where")) is None:
        scene.keep(name_of("where"), scene.heard.scale)
        save(scene)
        course.ask(scene, scene.utter("prepare", "end", "still_open"))
    else:
        course.ask(scene, scene.utter("repair", "unclear"))
    return True


def _picked_up(scene: Scene) -> Reply | None:
    """A word on where it was left, after a while."""
    session = scene.session
    session.paused = False
    return scene.utter("prepare", "end", "resumed") if sessions.is_away(scene) else None


def _leaves(scene: Scene) -> bool:
    """To stop, to go back, to leave a line out, not to know."""
    if _picks_one(scene):
        return False
    return _names_none(scene) or _stops_or_turns_back(scene) or _has_no_line(scene)


def _picks_one(scene: Scene) -> bool:
    goals = scene.value("card_goals", []) if scene.state == "choose_one" else []
    return bool(goals) and numbered(scene.words, len(goals), goals) is not None


def _names_none(scene: Scene) -> bool:
    """None of the topics that were offered: another one."""
    if scene.state != "topic" or not _OTHER.match(scene.words) or not known_topics(scene):
        return False
    scene.keep("card_other", True, "")
    course.ask(scene)
    return True


def _stops_or_turns_back(scene: Scene) -> bool:
    intents = scene.heard.intents
    if intents & {"stop", "enough", "pause"}:
        prepare_moves.leave(scene)
    elif "resistance" in intents:
        _reluctant(scene)
    elif "correction" in intents and scene.heard.count <= BRIEF:
        lead = scene.utter("repair", "sorry")
        prepare_moves.undo(scene)
        course.ask(scene, lead)
    elif "back" in intents:
        prepare_moves.back(scene)
    else:
        return False
    return True


def _has_no_line(scene: Scene) -> bool:
    """It is left out, asked about, or not known."""
    if _leaves_it_out(scene):
        prepare_moves.leave_out(scene)
    elif _WHOSE.search(scene.words):
        course.ask(scene, scene.utter("prepare", "end", "whose"))
    elif _ASKS_BACK.search(scene.words):
        course.ask(scene, None, "help")
    elif "dont_know" in scene.heard.intents and scene.heard.count <= BRIEF:
        _unsure(scene)
    else:
        return False
    return True


def _leaves_it_out(scene: Scene) -> bool:
    intents, count = scene.heard.intents, scene.heard.count
    if scene.state in _WITH_TAP or _YET.search(scene.words) or count > BRIEF:
        return False
    return bool(intents & EMPTY) or ("no" in intents and count <= NO)


def _reluctant(scene: Scene) -> None:
    """Not defended: it may stay short; the second time it is left."""
    if scene.count("prepare", "end", "reluctant"):
        prepare_moves.leave(scene)
    else:
        course.ask(scene, scene.utter("prepare", "end", "reluctant"))


def _unsure(scene: Scene) -> None:
    """A smaller question once, then the line stays empty."""
    key = f"unsure.prepare.{scene.state}"
    times = scene.session.said.get(key, 0)
    scene.session.said[key] = times + 1
    if times:
        prepare_moves.leave_out(scene)
    else:
        course.ask(scene, None, "smaller")


def _remarked(scene: Scene) -> bool:
    stage = course.stage_here(scene)
    intents = scene.heard.intents & OTHERS
    if scene.heard.count == 1:
        intents -= {"more_time"}  # "patience" is an answer
    if stage is None or not intents - set(stage.means):
        return False
    for heard, fits, act in remarks.REMARKS:
        if heard & intents and fits(scene, stage):
            act(scene)
            return True
    return False
