"""One turn: repairs first, then the answer is absorbed, followed, and the next question put."""

from __future__ import annotations

from datetime import datetime

from bot.flows.core import endings
from bot.flows.core.book import Book
from bot.flows.core.incoming import Incoming, Silence
from bot.flows.core.library import EMPTY, Library
from bot.flows.core.replies import Turn
from bot.flows.core.scene import Scene
from bot.flows.core.session import Session
from bot.flows.nudging import zone_asking
from bot.flows.practising import chairs
from bot.flows.talk import clock_kept, patience, repair, taking_leave, welcomed_back
from bot.language.hearing import Heard


def take_turn(
    session: Session, book: Book, incoming: Incoming, heard: Heard, now: datetime, library: Library = EMPTY
) -> Turn:
    """What the partner does next; `session` itself is left untouched.

    now: local wall time in the person's zone, naive.
    """
    session = session.copy()
    left = chairs.left(session, incoming, now)
    plays, played = chairs.plays(session, book, incoming), session.held(chairs.PART) is not None
    scene = Scene(session, chairs.page(session, book) if plays else book, incoming, heard, now, library)
    chairs.say_put_back(scene, left)
    scene.session.turn += 1
    clock_kept.tick(scene)
    if not repair.meets(scene):
        endings.answer(scene)
    taking_leave.let_go(scene)
    patience.move_on(scene)
    zone_asking.ask_if_it_matters(scene)
    welcomed_back.greet(scene)
    if not isinstance(incoming, Silence):
        scene.session.heard = f"{scene.now:%Y-%m-%dT%H:%M}"  # by the clock that now holds
    apart = plays or (not played and scene.has(chairs.PART))
    effects = chairs.set_apart(scene) if apart else tuple(scene.effects)
    return Turn(scene.session, tuple(scene.replies), effects)
