"""Beginning, leaving and showing a preparation card, and what is tapped or typed while it lies open."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice, Text
from bot.flows.core.replies import Button
from bot.flows.core.scene import Scene
from bot.flows.preparing.prepare_answers import forget_answers, hear_number, load
from bot.flows.preparing.prepare_card import card_rows, is_told, name_of, put, save, shows_card, switch
from bot.flows.preparing.prepare_hear import Change, change_in
from bot.language.hearing import Heard

READY = frozenset(
    {"yes", "thanks", "done", "carry_on", "enough", "stop", "skip", "farewell", "nothing_more", "no"}
)
"""Said of a card, these leave it as it is."""
_READY = re.compile(
    r"^\W*(?:(?:it|that|this)(?:'s| is| looks)?|looks?|all)?\s*(?:good|fine|ready|right|done|it|all"
    r"|great|ok(?:ay)?|enough)\W*$",
    re.IGNORECASE,
)
_SENDS = re.compile(
    r"\b(?:how|can|could|do|where)\b[^.!]{0,20}\b(?:send|share|forward|give|get|pass|show|export)\b[^.!]{0,20}"
    r"\b(?:it|this|that|card|her|him|them|coach)\b|^\W*(?:send|share|forward) (?:it|this|that|the card|my card)\b",
    re.IGNORECASE,
)
"""How the card gets to the coach is asked."""
_NEW = re.compile(r"\b(?:new|another|fresh|second) (?:preparation |prep |coaching )?card\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|on)\s+(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?P<topic>\S[^.!?]{2,})", re.IGNORECASE
)
BRIEF = 6


def is_open(scene: Scene) -> bool:
    """Whether the preparation waits for what is said next."""
    here = scene.session.here
    return here is not None and here.flow == "prepare"


def prepare(scene: Scene) -> None:
    """Begin, or put the question again that waits; a session under way waits beneath."""
    scene.session.paused = False
    if not is_open(scene):
        forget_answers(scene)
        course.lay(scene, "prepare")
        course.settle(scene)
        if scene.state == "again" and _NEW.search(scene.words):
            _anew(scene)
            return
    course.ask(scene)


def _anew(scene: Scene) -> None:
    """A new card was asked for in so many words; a topic told along with it is taken."""
    course.follow(scene, "new_card")
    about = _ABOUT.search(scene.words)
    if about is None:
        course.ask(scene)
        return
    scene.incoming = Text(about["topic"])
    scene.heard = Heard(about["topic"], scene.now, scene.heard.session, scene.heard.places)
    endings.answer(scene)


def card(scene: Scene) -> None:
    """The card once more, to be changed by a tap or by typing."""
    if not is_told(scene):
        scene.say("prepare", "none", "ask", rows=((Button("prepare"),),))
        if scene.session.here is not None and not scene.session.paused:
            course.ask(scene)
        return
    scene.session.paused = False
    _open(scene, "again")


def _open(scene: Scene, note: str) -> None:
    load(scene)
    course.lay(scene, "prepare", "card")
    scene.say("prepare", "note", note)
    course.ask(scene)


def takes(scene: Scene, name: str) -> bool:
    """Deal with a command that means something else while a card is being made; False when it does not."""
    if not is_open(scene):
        return False
    if name == "start" and not scene.session.is_open:
        course.lift(scene)
        return False
    if name in ("stop", "pause") and not (name == "pause" and scene.session.is_open):
        leave(scene)
    elif name == "skip":
        leave_out(scene)
    elif name == "back":
        back(scene)
    else:
        return False
    return True


def leave(scene: Scene) -> None:
    """Enough of it: what was told is kept, and what waited beneath goes on."""
    if scene.state == "card":
        endings.take(scene, "card_ready", absorbs=False)
        return
    lead = scene.utter("prepare", "end", "left" if is_told(scene) else "nothing")
    forget_answers(scene)
    scene.session.asides = tuple(aside for aside in scene.session.asides if aside.flow != "prepare")
    if scene.session.here is not None:
        course.ask(scene, lead)
    else:
        scene.replies.append(lead)


def leave_out(scene: Scene) -> None:
    """This line stays empty, and is not asked for again."""
    if scene.state == "card":
        endings.take(scene, "card_ready", absorbs=False)
        return
    stage = course.stage_here(scene)
    scene.keep("card_at", scene.state, "")
    for name in stage.fills if stage else ():
        scene.keep(name, None, "")
    save(scene)
    endings.take(scene, "answer", absorbs=False)


def back(scene: Scene) -> None:
    """To the question before, without what was told in answer to it."""
    session = scene.session
    last = session.held("card_at")
    if last is None:
        course.ask(scene, scene.utter("repair", "first"))
        return
    undo(scene)
    course.ask(scene)


def undo(scene: Scene) -> bool:
    """Stand at the question answered last, as if it had not been; False when there is none."""
    session = scene.session
    last = session.held("card_at")
    if last is None:
        return False
    session.kept = tuple(
        kept for kept in session.kept if not (kept.turn == last.turn and kept.name.startswith("card_"))
    )
    session.move(str(last.value))
    save(scene)
    return True


def edited(scene: Scene, words: str) -> bool:
    """The last answer in other words: it is taken back, to be given again; False when it was not the last."""
    last = scene.session.held("card_at")
    if not is_open(scene) or last is None or last.turn != scene.session.turn - 1 or not words.strip(" /"):
        return False
    undo(scene)
    scene.incoming = Text(words)
    return True


# The card itself.


def tapped(scene: Scene, choice: Choice) -> bool:
    """Take a line off or put it back, in the very message; False when there is no card any more."""
    if not is_told(scene):
        return False
    switch(scene, choice.trigger.removeprefix("line_"))
    _show(scene, choice.message)
    return True


def _show(scene: Scene, replaces: str | None) -> None:
    stage = course.stage_here(scene)
    open_now = is_open(scene) and scene.state == "card" and stage is not None
    rows = course.buttons(scene, stage) if open_now and stage else card_rows(scene)
    scene.say("prepare", "card", "ask", course.shown(scene, shows_card(scene)), rows, replaces=replaces)


def typed(scene: Scene) -> bool:
    """What was typed to the card: a change, "that's it", or (False) something else altogether."""
    change = change_in(scene.words)
    if change is not None:
        changed(scene, change)
    elif scene.heard.intents & {"back"}:
        back(scene)
    elif _SENDS.search(scene.words):
        scene.say("prepare", "note", "send")
        course.ask(scene)
    elif _READY.match(scene.words) or (scene.heard.intents & READY and scene.heard.count <= BRIEF):
        endings.take(scene, "card_ready", absorbs=False)
    elif not scene.has("card_puzzled") and not scene.heard.intents:
        scene.keep("card_puzzled", True, "")
        course.ask(scene, None, "help")
    else:
        forget_answers(scene)
        course.lift(scene)
        return False
    return True


def changed(scene: Scene, change: Change) -> None:
    """Do to the line what was asked, and show the card as it now stands."""
    if change.act == "ask":
        scene.session.release([name_of(change.line)])
        scene.state = change.line
        course.ask(scene)
        return
    if change.act == "say":
        put(scene, change.line, hear_number(scene, change.new) if change.line == "where" else change.new)
    else:
        switch(scene, change.line, off=change.act == "off")
    scene.say("prepare", "note", "changed")
    course.ask(scene)
