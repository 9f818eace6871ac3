"""In and out of the role, as far as no talk is needed to see it: whose danger, whose partner, whose steps."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest

from bot.flows.core.book import Book, Parked, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Choice, Command, Incoming, Silence, Text
from bot.flows.core.library import Library
from bot.flows.core.replies import Turn
from bot.flows.core.session import Kept, Session, Visit
from bot.flows.practising import chairs
from bot.flows.practising.asking_partner import called, requested
from bot.flows.practising.own_danger import told_in_words
from bot.language.hearing import Heard
from bot.shelf import Cases, Own
from tests.test_tables import NOW
from tests.walker import LINES, SHORT, TRAINING

LIBRARY = Library(Cases(), own=Own())
BOOK = replace(Book(), consented=True, known=True, zone_known=True)
STEP = Step(4, "ring the bank", due="2026-03-12T09:00", session=1)


def take(session: Session, incoming: Incoming, book: Book = BOOK, library: Library = LIBRARY) -> Turn:
    words = incoming.words if isinstance(incoming, Text) else ""
    return take_turn(session, book, incoming, Heard(words, NOW), NOW, library)


def tap(session: Session, trigger: str, book: Book = BOOK) -> Turn:
    return take(session, Choice(trigger, session.asked), book)


def with_maren(book: Book = BOOK) -> Session:
    """Sitting with the client, one line said."""
    session = Session(seed=7)
    for incoming in (Command("practise"), Text("Maren")):
        session = take(session, incoming, book).session
    session = tap(session, "begin_practice", book).session
    return take(session, Text("What would you like to take away from today?"), book).session


def in_her_chair(book: Book = BOOK) -> Session:
    session = take(with_maren(book), Command("stop"), book).session
    session = tap(session, "skip_noticed", book).session
    return tap(session, "swap_chairs", book).session


def said(turn: Turn) -> list[str]:
    return [f"{reply.flow}.{reply.state}.{reply.utterance}" for reply in turn.replies]


@pytest.mark.parametrize(
    "words",
    [
        "I want to die", "i wanna kill myself", "last night I took pills", "I want to die, can you help me",
        "my husband hits me", "wanna die", "what do you want? I want to kill myself", "I took a whole packet of pills",
        "you know what, I want to end my life", "I'm having chest pains right now",
    ],
)  # fmt: skip
def test_danger_of_ones_own_is_heard(words: str) -> None:
    assert told_in_words(words)


@pytest.mark.parametrize(
    "words",
    [
        "Are you safe?", "are you thinking of killing yourself?", "have you thought about ending your life?",
        "do you want to hurt yourself", "I'm worried about your safety: are you thinking of suicide?",
        "When you say you can't go on, do you mean suicide?", "So you feel you want to die",
        'You said "I want to die". What did you mean?', "I need to ask whether suicide is on your mind",
        "I hear that you don't want to live any more", "is anyone hurting you at home",
    ],
)  # fmt: skip
def test_asking_the_client_after_safety_stops_nobody(words: str) -> None:
    assert not told_in_words(words)


def test_the_clients_own_words_given_back_are_not_ones_own() -> None:
    assert not told_in_words("Tired of being alive.", "I'm just so tired of being alive, to be honest.")


def test_what_coaches_say_is_hardly_ever_asked_about() -> None:
    files = ("coach", "coach_more")
    rows = [
        json.loads(line)
        for name in files
        for line in (TRAINING / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    theirs = [row for row in rows if row["id"][0] != "H"]
    asked = [row["text"] for row in theirs if told_in_words(row["text"], row["client"])]
    assert len(theirs) > 300
    assert len(asked) <= len(theirs) / 1000


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("partner, stop", "stop"), ("Partner can we stop here please", "stop"), ("grow, help", "help"),
        ("hey partner, one back", "one_back"), ("partner, let's take that line back", "one_back"),
        ("partner, feedback at the end", "later"), ("partner, feedback after each line again", "each"),
        ("partner who are you", "who"), ("partner, what should I ask now", "hint"), ("Partner, why?", "why"),
        ("partner, let's carry on", "go_on"), ("partner, another client please", "another"), ("partner", None),
        ("partner, I find her annoying", None),
    ],
)  # fmt: skip
def test_what_follows_the_partners_name_is_understood(words: str, wish: str | None) -> None:
    rest = called(words)
    assert rest is not None
    assert requested(rest) == wish


@pytest.mark.parametrize(
    "words",
    ["partner's view of it?", "Partner and kids: how do they see it?", "Growing up, what was it like?",
     "partner wise, how is it?", "Grow your confidence how?", "What does your partner say?", "Partners often help"],
)  # fmt: skip
def test_a_partner_of_the_clients_is_no_call(words: str) -> None:
    assert called(words) is None


def test_where_the_case_is_gone_the_learner_is_told_and_what_waited_goes_on() -> None:
    session = with_maren()
    turn = take(session, Text("What else?"), library=Library())
    assert said(turn) == ["practise.end.gone"]
    assert turn.session.here is None
    beneath = replace(session, plan=(Visit("goal", "topic"),), at=0)
    turn = take(beneath, Text("What else?"), library=Library())
    assert turn.session.here == ("goal", "topic")


def test_a_client_saved_by_an_older_version_goes_on() -> None:
    session = with_maren()
    saved = json.loads(session.value("client"))
    old = {name: saved[name] for name in ("seed", "trust", "energy", "told", "lines")} | {
        "live": "no such topic"
    }
    session.kept = tuple(
        Kept("client", json.dumps(old)) if kept.name == "client" else kept for kept in session.kept
    )
    turn = take(Session.from_json(session.to_json()), Text("What makes it hard?"))
    assert said(turn) == ["practise.line.ask"]


def test_a_client_who_waits_is_reached_by_no_new_session_and_no_step_back() -> None:
    session = with_maren()
    talk = session.value("client")
    said_meanwhile = (
        Command("coach"),
        Text("20"),
        Text("my evenings"),
        Command("back"),
        Text("sorry, wrong"),
    )
    for incoming in (*said_meanwhile, Command("stop")):
        session = take(session, incoming).session
    turn = take(session, Command("practise"))
    assert turn.session.value("client") == talk
    assert turn.session.here == ("practise", "line")


def test_of_a_session_as_the_client_nothing_reaches_the_persons_own_page() -> None:
    chance = random.Random(3)
    book = replace(BOOK, steps=(STEP,), parked=(Parked(1, "the garden"),), next_step=5, sessions=3, reminders="full",
                   standing_goal="lead well")  # fmt: skip
    for _ in range(12):
        session = in_her_chair(book)
        assert session.held(chairs.PART)
        for _ in range(40):
            words = chance.choice(
                LINES if chance.random() < 0.4 else (*SHORT, "ring Petra tomorrow at 9", "8")
            )
            turn = take(session, Text(words), book)
            if session.held(chairs.PART) is None:
                break
            assert not [one.name for one in turn.effects if one.name in chairs.OF_A_SESSION], words
            texts = json.dumps([str(reply.values) for reply in turn.replies])
            assert "ring the bank" not in texts and "the garden" not in texts and "lead well" not in texts
            session = turn.session


def test_in_the_clients_chair_a_step_of_ones_own_can_still_be_answered() -> None:
    book = replace(BOOK, steps=(STEP,), next_step=5, reminders="full")
    session = in_her_chair(book)
    turn = take(session, Choice("done", None, 4), book)
    assert [one.values["number"] for one in turn.effects if one.name == "answer_step"] == [4]
    turn = take(session, Silence((("follow_up", 4),)), book)
    assert turn.session.here == ("nudge", "follow_up")
    turn = take(turn.session, Text("done"), book)
    assert "answer_step" in [one.name for one in turn.effects]
    assert turn.session.here == ("goal", "topic")


def test_where_more_than_coaching_is_needed_the_chair_is_not_given() -> None:
    session = Session(seed=7)
    for incoming in (Command("practise"), Text("Bea")):
        session = take(session, incoming).session
    session = tap(session, "begin_practice").session
    for incoming in (Text("What brings you?"), Command("stop")):
        session = take(session, incoming).session
    turn = tap(session, "skip_noticed")
    assert "swap_chairs" not in [
        button.trigger for reply in turn.replies for row in reply.rows for button in row
    ]
    assert tap(turn.session, "swap_chairs").session.held(chairs.PART) is None
