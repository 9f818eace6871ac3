"""An edit of a message that was not the last: nothing told is taken back, and danger in it is heard."""

from __future__ import annotations

from bot.flows.core.book import Book
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Edited, Incoming, Text
from bot.flows.core.session import Session, Visit
from bot.language.hearing import Heard
from tests.test_tables import NOW


def told(session: Session, incoming: Incoming) -> Session:
    words = incoming.words if isinstance(incoming, Text | Edited) else ""
    return take_turn(session, Book(consented=True), incoming, Heard(words, NOW), NOW).session


def framed() -> Session:
    asked = told(Session(plan=(Visit("goal", "topic"),)), Text("decide which job I take"))
    assert asked.here and asked.here.state == "frame"
    return asked


def test_the_last_answer_stands_when_an_older_message_is_changed() -> None:
    before = framed()
    after = told(before, Edited("decide which flat I take", is_last=False))
    assert after.here == before.here
    assert after.value("goal") == before.value("goal") is not None


def test_danger_in_an_older_message_is_heard() -> None:
    after = told(framed(), Edited("I want to kill myself", is_last=False))
    assert after.here and after.here.flow == "risk"
