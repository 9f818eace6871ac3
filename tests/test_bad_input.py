"""Whatever can be sent, wherever somebody stands: a short kind answer, nothing raised, the place kept."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.flows.core.book import Book, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.flow import DONE, START
from bot.flows.core.incoming import Choice, Command, Edited, Incoming, Other, Text
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import Turn
from bot.flows.core.session import Session
from bot.language.hearing import Heard
from tests.test_tables import NOW, PLACES, standing
from tests.transcript import PROMPTS
from tests.walker import JUNK, SENT

BOOK = Book(consented=True, known=True, steps=(Step(1, "ring Ana", "I'll ring Ana.", "2026-03-10T09:00",
    session=0),),
            reminders="full", next_step=2)  # fmt: skip
EVERYWHERE = pytest.mark.parametrize(
    ("flow", "state"), PLACES, ids=[f"{flow}.{state}" for flow, state in PLACES]
)
WALL = ("and then she said that I had said that she had said " * 100)[:4096]
ODD = (*(words for words in JUNK if len(words) < 400), "I'll", "at 25:99 on the 45th of Octember",
       "10/10/10/10", "0.0.0", "1/0", "½", "-", "\n\n\n", "\u200f" * 50)  # fmt: skip
WALLS = (WALL, "🙂" * 2048, "ß" * 4096, "?" * 4096, "a\u0301" * 500, "1" * 400, "tomorrow " * 400, "<" * 1000,
         "I'll " * 500, "no " * 1000, "word " * 819)  # fmt: skip
SHARE = 4
"""At each place every fourth of the walls, so that each is met at forty places; all of them by `make test-long`."""


@lru_cache
def heard(words: str) -> Heard:
    """What was said is the same wherever it is said: it is listened to once for all places."""
    return Heard(words, NOW)


def answered(flow: str, state: str, incoming: Incoming) -> tuple[Session, Turn]:
    session = standing(flow, state)
    words = incoming.words if isinstance(incoming, Text | Edited) else ""
    turn = take_turn(session, BOOK, incoming, heard(words), NOW)
    assert turn.replies, f"no answer to {str(incoming)[:80]}"
    for reply in turn.replies:
        message = PROMPTS.render(reply, session.seed)
        assert 0 < len(message.plain) <= 4096, (
            f"{len(message.plain)} characters in answer to {str(incoming)[:80]}"
        )
        assert all(button.label.strip() for row in message.rows for button in row)
    here = turn.session.here
    assert here is None or here.state in set(FLOWS[here.flow].states) - {START, DONE}
    return session, turn


@EVERYWHERE
def test_odd_words_get_an_answer(flow: str, state: str) -> None:
    for words in (*ODD, *WALLS[PLACES.index((flow, state)) % SHARE :: SHARE]):
        answered(flow, state, Text(words))


@pytest.mark.long
@EVERYWHERE
def test_walls_of_signs_and_words_get_an_answer(flow: str, state: str) -> None:
    for words in WALLS:
        answered(flow, state, Text(words))


@EVERYWHERE
def test_what_has_no_words_leaves_the_place_as_it_was(flow: str, state: str) -> None:
    for kind in SENT:
        session, turn = answered(flow, state, Other(kind))
        assert turn.session.here == session.here, kind
        assert turn.session.kept == session.kept, kind
        assert turn.effects == ()


@EVERYWHERE
def test_an_old_or_made_up_button_changes_nothing_that_was_told(flow: str, state: str) -> None:
    for choice in (Choice("thats_it", 3), Choice("pick", 3, 99), Choice("nonsense", 7), Choice("nonsense",
    None, 5),
                   Choice("", 0), Choice("pick", 7, 99999), Choice("minutes", 6, -1), Choice("done", None,
                   777)):  # fmt: skip
        session, turn = answered(flow, state, choice)
        if choice.asked != session.asked:
            told = {kept.name: kept.value for kept in session.kept}
            assert {kept.name: kept.value for kept in turn.session.kept} == told, choice
            assert turn.effects == (), choice


@EVERYWHERE
def test_unknown_commands_leave_the_place_as_it_was(flow: str, state: str) -> None:
    """After talk of risk any message ends the asking, so there it is only the flow that stays."""
    for name in ("settings", "", "x" * 300, "start_", "Здравствуйте"):
        session, turn = answered(flow, state, Command(name, "with words"))
        here, was = turn.session.here, session.here
        assert here and was and here.flow == was.flow, name
        assert here.state == was.state or flow == "risk", name
        assert turn.session.kept == session.kept, name


@EVERYWHERE
def test_every_command_and_edit_gets_an_answer(flow: str, state: str) -> None:
    for name in (
        "start",
        "coach",
        "steps",
        "back",
        "skip",
        "pause",
        "stop",
        "help",
        "privacy",
        "delete",
        "reminders",
    ):
        answered(flow, state, Command(name))
    for words in ("decide which course I take", "", "🙃", WALL):
        answered(flow, state, Edited(words))


@EVERYWHERE
def test_a_double_press_is_taken_once(flow: str, state: str) -> None:
    """The second press of the same question's button is an old one: a kind word, and nothing kept twice."""
    for trigger in FLOWS[flow].stage(state).choices:
        _, once = answered(flow, state, Choice(trigger, 7))
        again = take_turn(once.session, BOOK, Choice(trigger, 7), Heard("", NOW), NOW)
        assert again.replies, trigger
        assert not [
            effect for effect in again.effects if effect.name in ("keep_step", "answer_step", "forget")
        ], trigger


@pytest.mark.parametrize(
    "words", ["<b>x</b>", "a & b < c", "{{ 7*7 }}", "&lt;i&gt;", "{% raw %}", "*_`[x](y)"]
)
def test_markup_is_shown_as_it_was_written(words: str) -> None:
    told = f"decide what I tell Ana about {words}"
    _, turn = answered("goal", "topic", Text(told))
    messages = [PROMPTS.render(reply, 5) for reply in turn.replies]
    assert not any(
        "<b>x" in message.text or "<i>" in message.text or " 49" in message.text for message in messages
    )
