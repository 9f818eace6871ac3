"""What is heard about a series: when the next session is, that it is to end, and the terms of an agreement."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows.core.book import Book, Record
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Choice, Command, Incoming, Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Session, Visit
from bot.flows.series import agreement_terms, next_session, series_hear, theme
from bot.language.hearing import Heard
from tests.test_tables import NOW


def scene_of(words: str, at: Visit | None = None, **page: Any) -> Scene:
    """Wednesday 11 March 2026, 10:20; one session was held."""
    book = Book(consented=True, known=True, sessions=1, **page)
    session = Session(number=1, plan=(at,) if at else ())
    return Scene(session, book, Text(words), Heard(words, NOW), NOW)


@pytest.mark.parametrize(
    "words",
    [
        "My next session is on Thursday at four",
        "put my next session down for the 19th at 10",
        "so, let's talk again next week",
        "see you on Friday",
        "can you move our next session to Monday?",
        "next session: tomorrow at 9",
        "my next appointment with my coach is on Friday",
    ],
)
def test_a_telling_of_the_next_session_is_heard_as_that(words: str) -> None:
    assert next_session.is_told(scene_of(words))


@pytest.mark.parametrize(
    "words",
    [
        "before my next session I'll ring Tom on Friday",
        "I want to be ready for my next session on Thursday",
        "I'll talk to Ana again next week",
        "the next one is harder",
        "our next session is important to me",
        "my next meeting with the board scares me",
        "my next meeting is on Monday",
        "see you in court, he said",
        "let's talk again about what I want to say to her, because last week it all went wrong and I froze",
    ],
)
def test_a_step_or_a_topic_is_no_telling_of_the_next_session(words: str) -> None:
    assert not next_session.is_told(scene_of(words))


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("next Thursday at four", "2026-03-19T16:00"),
        ("friday", "2026-03-13"),
        ("a day later", "2026-03-17T09:00"),
        ("the day before", "2026-03-15T09:00"),
        ("yesterday", None),
        ("when the leaves fall", None),
    ],
)
def test_a_time_is_taken_in_plain_words_also_against_the_one_that_stands(words: str, at: str | None) -> None:
    assert next_session.time_told(scene_of(words, next_session="2026-03-16T09:00")) == at


def test_today_without_an_hour_is_no_time_that_is_past() -> None:
    assert next_session.time_told(scene_of("today")) == "2026-03-11"


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to end the coaching, please",
        "let's finish the series here",
        "end the sessions",
        "ok, can we stop this series now",
        "I'd like to end the series",
        "I think we're done with these sessions",
        "no more sessions for me, thanks",
        "I don't want any more coaching",
        "thank you, I’m done with the coaching",
        "let's bring the series to an end",
        "we can wrap up all these sessions now",
        "that was our last session",
        "the series is over",
    ],
)
def test_the_wish_to_end_a_series_is_heard(words: str) -> None:
    assert series_hear.ends_series(words)


@pytest.mark.parametrize(
    "words",
    [
        "I want to finish my coaching course",
        "stop",
        "let's stop this session",
        "end the sessions with my therapist",
        "finish the series of articles for June",
        "I need to stop the coaching calls eating my evenings",
        "the last session was hard",
        "I'm done with the report",
        "we're done with sessions of the board for this year",
        "I don't want any more sessions with my manager",
        "how do I end the series of meetings with Tom",
    ],
)
def test_another_ending_is_not_taken_for_the_series(words: str) -> None:
    assert not series_hear.ends_series(words)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("6", "6"),
        ("about four, every two weeks, an hour each", "4"),
        ("every two weeks", None),
        ("banana", None),
        ("three to six", "3 to 6"),
        ("as many as it takes", "as many as it takes"),
        ("one to begin with", "1"),
        ("20", None),
        ("fifteen", None),
        ("half an hour, six of them", "6"),
    ],
)
def test_a_number_of_sessions_is_kept_from_one_to_twelve(words: str, kept: str | None) -> None:
    assert agreement_terms.heard_as(scene_of(words), "number", words) == kept


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("delegate more; sleep through", ["delegate more", "sleep through"]),
        ("1. delegate 2) sleep", ["delegate", "sleep"]),
        ("to be a calmer lead for the team", ["to be a calmer lead for the team"]),
        ("a; b; c; d", None),
    ],
)
def test_up_to_three_objectives_are_kept_and_more_are_asked_about(words: str, kept: list[str] | None) -> None:
    assert agreement_terms.heard_as(scene_of(words), "objectives", words) == kept


@pytest.mark.parametrize(
    ("words", "ticked"),
    [
        ("yes, all of them", True),
        ("I've read them", True),
        ("understood", True),
        ("harm", False),
        ("no", False),
        ("hm, and who decides that?", False),
    ],
)
def test_the_exceptions_are_ticked_only_by_saying_that_they_were_read(words: str, ticked: bool) -> None:
    assert bool(agreement_terms.heard_as(scene_of(words), "exceptions", words)) == ticked


@pytest.mark.parametrize(
    ("words", "utterance"),
    [
        ("the big picture", "ask"),
        ("ok, my whole life please", "ask"),
        ("the whole picture of work", "ask_work"),
        ("work only", "ask_work"),
        ("my work with the new team", None),
        ("everything about the move is hard", None),
    ],
)
def test_the_theme_is_taken_up_only_by_its_own_words(words: str, utterance: str | None) -> None:
    scene = scene_of(words, at=Visit("goal", "topic"))
    assert theme.taken(scene) is None
    scene.session.said["theme.offer.first"] = 1
    assert theme.taken(scene) == utterance


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("show me my last record", "record"),
        ("could I see the record again?", "record"),
        ("list my sessions so far", "sessions"),
        ("What have we worked on so far?", "sessions"),
        ("let's change the agreement", "agreement"),
        ("when is my next session", "next"),
        ("I want to see the sessions through", None),
        ("I'd like an agreement with my boss", None),
        ("set a record", None),
        ("what did we do wrong last time, that is what I keep asking myself about it", None),
    ],
)
def test_plain_words_stand_for_a_command_only_when_they_are_all_of_it(
    words: str, command: str | None
) -> None:
    assert series_hear.wanted(words) == command


MANY = tuple(
    Record(number, "2026-01-05T10:00", "2026-01-05T10:30", {"lines": {"goal": f"goal {number}"}})
    for number in range(1, 31)
)


def listed(incoming: Incoming, records: tuple[Record, ...] = MANY) -> Reply:
    book = Book(consented=True, known=True, sessions=30, records=records)
    return take_turn(Session(), book, incoming, Heard("", NOW), NOW).replies[0]


def numbers(reply: Reply) -> list[int | None]:
    return [button.of for row in reply.rows for button in row if button.trigger == "open_record"]


def pages(reply: Reply) -> list[str]:
    return [button.id for row in reply.rows for button in row if button.trigger != "open_record"]


def test_the_newest_sessions_are_listed_first_and_the_older_ones_in_the_same_message() -> None:
    first = listed(Command("sessions"))
    assert (numbers(first), pages(first)) == (list(range(19, 31)), ["older_sessions:1"])
    second = listed(Choice("older_sessions", None, 1, "77"))
    assert (numbers(second), second.replaces) == (list(range(7, 19)), "77")
    assert pages(second) == ["older_sessions:2", "newer_sessions:0"]
    last = listed(Choice("older_sessions", None, 2, "77"))
    assert (numbers(last), pages(last)) == (list(range(1, 7)), ["newer_sessions:1"])
    assert numbers(listed(Choice("newer_sessions", None, 0, "77"))) == numbers(first)


def test_twelve_sessions_need_no_page() -> None:
    assert pages(listed(Command("sessions"), MANY[:12])) == []


def test_a_page_that_is_not_there_any_more_gets_a_word() -> None:
    assert listed(Choice("older_sessions", None, 9, "77")).flow == "record"


def test_an_old_session_is_opened_by_its_number() -> None:
    assert listed(Choice("open_record", None, 1)).values["goal"] == "goal 1"
    assert listed(Command("record", "2")).values["goal"] == "goal 2"
