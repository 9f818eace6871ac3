"""Which part of the way a question asks for, heard by its own words."""

import pytest

from bot.practice.line import Line

GOAL = (
    "What would you like to take away today?",
    "what do u wanna get out of this",
    "What brings you here?",
    "What would you want instead?",
    "Which of the three matters most to you?",
    "What is in your own hands?",
    "What do you want to be able to say by the end?",
    "How would you know it worked?",
)
OPTIONS = (
    "What could you do about it?",
    "What options do you have?",
    "what else could u try",
    "If nothing stood in your way, what would you do?",
    "What would a friend suggest?",
    "How might you begin?",
    "What have you got in mind?",
    "What other ways are there?",
    "What would you like to do about it?",
)
WILL = (
    "Which of these will you do?",
    "When will you do it?",
    "And when?",
    "by when",
    "What is your first step?",
    "What are you going to say to her?",
    "when u gonna do that",
    "What exactly will you say?",
)
NONE = (
    "What happened then?",
    "What about the swaps makes it so hard?",
    "How did you get to that idea?",
    "When is it hardest?",
    "When do you have to tell them?",
    "What have you tried so far?",
    "What do you like about your job?",
    "What could you see from there?",
    "You will go far, and you could do it.",
)


def asked(words: str) -> str:
    """The likeliest."""
    return next((one.ladder for one in Line(words).seeks), "")


@pytest.mark.parametrize("words", GOAL)
def test_what_they_want_of_today_is_asked_for_as_a_goal(words: str) -> None:
    assert asked(words) == "goal"


@pytest.mark.parametrize("words", OPTIONS)
def test_what_they_could_do_is_asked_for_as_ideas(words: str) -> None:
    assert asked(words) == "options"


@pytest.mark.parametrize("words", WILL)
def test_what_they_will_do_and_when_is_asked_for_as_a_step(words: str) -> None:
    assert asked(words) == "will"


@pytest.mark.parametrize("words", NONE)
def test_other_questions_and_statements_ask_for_none(words: str) -> None:
    assert asked(words) == ""


@pytest.mark.parametrize(
    "words, plainly", [("What could you do?", True), ("What else?", False), ("What would she say?", False)]
)
def test_what_may_be_meant_otherwise_is_known_as_such(words: str, plainly: bool) -> None:
    assert Line(words).seeks[0].plainly is plainly
