"""The preparation card: what is heard for its lines, how it fits a screen, and how much is asked."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.flows.core.book import Book, Parked, Record, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Command, Incoming, Text
from bot.flows.core.replies import Reply
from bot.flows.core.session import Session
from bot.flows.preparing.prepare_card import ACROSS, LABELLED, LINES, SCREEN, fitted
from bot.flows.preparing.prepare_hear import change_in, parted, wanted
from bot.language.hearing import Heard

NOW = datetime(2026, 3, 11, 10, 20)
QUESTIONS = (*LINES, "choose_one", "narrow")


@pytest.mark.parametrize(
    ("words", "asked", "told"),
    [
        ("the rota", "topic", {"topic": "the rota"}),
        ("I'd like to bring the merger because I lead it", "topic", {"topic": "the merger", "about": "I lead it"}),
        ("i’ve tried a rota. I'm at a 4 out of 10", "tried", {"tried": "a rota", "where": "4 out of 10"}),
        ("I'm afraid I haven't tried much", "tried", {"tried": "I'm afraid I haven't tried much"}),
        ("Calm, and I'd like my coach to slow me down", "walk_away", {"walk_away": "Calm", "coach": "slow me down"}),
        ("to leave with one decision", "walk_away", {"walk_away": "one decision"}),
        ("From my coach I'd like some patience", "topic", {"coach": "some patience"}),
        ("for them to tell me when I'm dodging", "coach", {"coach": "tell me when I'm dodging"}),
        ("it matters because I signed it", "about", {"about": "I signed it"}),
    ],
)  # fmt: skip
def test_one_message_fills_several_lines(words: str, asked: str, told: dict[str, str]) -> None:
    assert parted(words, asked) == told


@pytest.mark.parametrize(
    ("words", "line", "act", "new"),
    [
        ("topic: the budget", "topic", "say", "the budget"),
        ("change what I've tried to two lists", "tried", "say", "two lists"),
        ("take out the score", "where", "off", ""),
        ("put back the topic", "topic", "on", ""),
        ("let me change the topic", "topic", "ask", ""),
        ("I'm afraid of losing them", "afraid", "say", "losing them"),
        ("7", "where", "say", "7"),
    ],
)
def test_a_line_is_changed_by_its_name(words: str, line: str, act: str, new: str) -> None:
    assert change_in(words) == (line, act, new)


@pytest.mark.parametrize("words", ["looks good", "thanks", "send it to my coach", "why is it so long", ""])
def test_what_names_no_line_changes_none(words: str) -> None:
    assert change_in(words) is None


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("I want to prepare for my session", "prepare"),
        ("help me get ready for my coaching session on friday", "prepare"),
        ("show me my card", "card"),
        ("I want to prepare for my session with the board", None),
        ("I have to prepare the talk with Ben", None),
        ("my card was declined at the shop", None),
    ],
)
def test_plain_words_stand_for_the_command(words: str, command: str | None) -> None:
    assert wanted(words) == command


@pytest.mark.parametrize("long", [10, 60, 140, 400, 3000])
@pytest.mark.parametrize("told", [LINES, LINES[:3], LINES[-2:]])
def test_a_card_never_takes_more_than_a_screen(told: Sequence[str], long: int) -> None:
    lines = fitted({line: ("word " * (long // 5)).strip() for line in told})
    assert 1 + sum(-(-(LABELLED[line] + len(words)) // ACROSS) for line, words in lines.items()) <= SCREEN
    assert all(words for words in lines.values())


def test_only_the_long_line_gives_way() -> None:
    short = dict.fromkeys(LINES, "a few words")
    lines = fitted({**short, "about": "word " * 200})
    assert {line: words for line, words in lines.items() if line != "about"} == {
        line: words for line, words in short.items() if line != "about"
    }


def talk(book: Book, said: Sequence[Incoming]) -> list[Reply]:
    """What is said to somebody who says all this, one after the other."""
    session, replies = Session(seed=3), []
    for incoming in said:
        words = incoming.words if isinstance(incoming, Text) else ""
        turn = take_turn(session, book, incoming, Heard(words, NOW), NOW)
        session = turn.session
        replies.extend(turn.replies)
    return replies


TOPICS = ("the rota", "my boss should listen to me", "less stress", "my cv, sleep and the talk with dan",
          "it's been a long week and the car broke down on monday")  # fmt: skip
WISHES = ("a plan", "my team should respect me more", "skip")
BOOKS = (
    Book(consented=True, known=True),
    Book(consented=True, known=True, steps=(Step(1, "ring Ana", outcome="done"),), standing_goal="a calmer job",
         parked=(Parked(1, "my sleep"),), records=(Record(1, "2026-03-01T10:00", None, {"progress": [4]}),)),
)  # fmt: skip


@pytest.mark.parametrize("book", BOOKS, ids=["new", "known"])
@pytest.mark.parametrize(("topic", "wish"), list(itertools.product(TOPICS, WISHES)))
def test_nobody_is_asked_more_than_seven_questions(book: Book, topic: str, wish: str) -> None:
    answers = [
        topic,
        wish,
        "so that it is fair",
        wish,
        "made a list",
        "being shouted at",
        "four",
        "five",
        "to listen",
    ]
    replies = talk(book, [Command("prepare"), *map(Text, answers)])
    card = next(at for at, reply in enumerate(replies) if reply.state == "card")
    asked = [reply.state for reply in replies[:card] if reply.flow == "prepare" and reply.state in QUESTIONS]
    assert len(asked) <= 7, asked
    assert len(set(asked)) == len(asked), asked


def test_what_is_known_already_is_offered_and_not_asked() -> None:
    replies = talk(
        BOOKS[1], [Command("prepare"), *map(Text, ("yes, a calmer job", "rest", "a plan", "a list", "noise"))]
    )
    assert replies[0].utterance == "ask_known"
    assert (
        replies[0].values["goals"] == ["a calmer job", "my sleep"]
        or "a calmer job" in replies[0].values["goals"]
    )
    assert (replies[-1].state, replies[-1].utterance, replies[-1].values["number"]) == (
        "where",
        "ask_known",
        4,
    )


def test_steps_stand_on_the_card_with_what_became_of_them() -> None:
    said = ("my job", "rest", "a plan", "a list", "noise", "5", "to listen")
    card = talk(BOOKS[1], [Command("prepare"), *map(Text, said)])[-1]
    assert card.values["card_since"] == "ring Ana ✓"
