"""The better line to compare with: from the learner's own words, sound before the ear, or refused."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest

from bot.practice.client import begin
from bot.practice.feedback import block_of, feedback
from bot.practice.line import Line
from bot.practice.rewording import opened, without_advice, without_why
from bot.practice.rewrite import better_line, is_at_home, is_sound, rewritten
from tests.practice.playing import MAREN, play, told

TRAINING = Path(__file__).parents[2] / "training"
BEFORE = "My boss cancels our talk every week."


@pytest.mark.parametrize(
    ("closed", "better"),
    [
        ("Have you talked to Petra about it?", "What have you tried so far with Petra?"),
        ("have u spoken to your boss", "What have you tried so far with your boss?"),
        ("Did you tell your mother?", "What have you said to your mother so far?"),
        ("Is there anything else?", "What else is there?"),
        ("Do you have any ideas for Thursday?", "What ideas do you have for Thursday?"),
        ("Is it hard?", "What is it like for you?"),
        ("Was that hard for you?", "What was that like for you?"),
        ("How often does he shout?", "What happens when he shouts?"),
        ("How often do your kids ring?", "What happens when your kids ring?"),
        ("Are you angry about it?", "How do you feel about it?"),
        ("Does she know?", "What does she know of it?"),
        ("Did you sleep well?", "How did you sleep?"),
        ("And how long has it been like that?", "What has it been like for you in that time?"),
        ("Does it help?", "How does it help you?"),
        ("Was he a good father?", "What was he like as a father?"),
        ("is she always late", "What happens when she is late?"),
        ("do u want to know whats in it", "What would it mean to you to know what's in it?"),
        ("Do you have the money for it?", "How do things stand with the money for it?"),
        ("How often does it happen?", "What is it like for you when it happens?"),
        ("Have you ever tried another way?", "What have you tried so far?"),
        ("do you tihnk she has problems at home", "What do you think is going on for her?"),
        ("Can you ask for help?", "What would it take for you to ask for help?"),
        ("Does it bother you?", "How does it affect you?"),
        ("r u mad at him", "How do you feel about him?"),
    ],
)
def test_a_closed_question_is_opened_on_the_same_thing(closed: str, better: str) -> None:
    assert opened(closed) == better


@pytest.mark.parametrize(
    ("why", "better"),
    [
        ("Why did you leave early?", "What made you leave early?"),
        ("and why do you keep saying yes", "What makes you keep saying yes?"),
        ("Why did she leave?", "What do you think made her leave?"),
        ("Why are you leaving the choir?", "What makes you leave the choir?"),
        ("Why is it hard?", "What makes it hard?"),
        ("Why didn't you tell your manager?", "What held you back?"),
        ("Why now?", "What makes this the moment for it?"),
        ("Why a four?", "What makes it a four?"),
        ("Why the cheaper one?", "What matters to you about the cheaper one?"),
        ("Why do you not use them?", "What keeps you from it?"),
    ],
)
def test_a_why_becomes_what_made_it_so(why: str, better: str) -> None:
    assert without_why(why) == better


@pytest.mark.parametrize(
    ("advice", "better"),
    [
        ("Why don't you talk to your boss?", "What have you tried so far with your boss?"),
        ("You should just tell her.", "What have you said to her so far?"),
        ("Have you thought of asking Petra?", "What have you tried so far with Petra?"),
        ("Ring him tonight.", "What have you tried so far with him?"),
        ("I'd just ring her and get it over with.", "What have you tried so far with her?"),
        ("I would advise you to talk to your boss.", "What have you tried so far with your boss?"),
    ],
)
def test_advice_to_talk_to_somebody_becomes_what_was_tried_with_them(advice: str, better: str) -> None:
    assert without_advice(advice) == better


@pytest.mark.parametrize(
    "bent",
    [
        "Why is it never anybody else?", "Why is that struck off the list?", "Why did they have to go?",
        "Would it be before or after Christmas?", "Which agenda item?", "Is it the one at St Anne's hall?",
    ],
)  # fmt: skip
def test_what_would_come_out_bent_is_refused(bent: str) -> None:
    assert (without_why if bent.startswith("Why") else opened)(bent) is None


def test_of_a_stack_the_first_open_question_is_kept() -> None:
    line = Line("Is it loud? What would quiet give you? And when did it start?", BEFORE)
    assert rewritten(line, "stacked") == "What would quiet give you?"


def test_of_a_stack_a_measure_is_not_the_one() -> None:
    line = Line("How sure are you? What would make it a seven?", "About a five.")
    assert rewritten(line, "stacked") != "How sure are you?"


def test_where_no_rule_fits_it_asks_openly_about_what_was_named() -> None:
    line = Line("Is the rota your job?", "I want to sort out the rota and the handovers.")
    assert rewritten(line, "closed") == "What part does the rota play in it for you?"


def test_advice_on_what_they_named_becomes_what_they_want_of_it() -> None:
    line = Line("You need to stop signing the logs.", "I do the logs and I put her initials.")
    better = rewritten(line, "advice") or ""
    assert "the logs" in better
    assert "signing" not in better


def test_advice_is_never_answered_with_a_stray_noun_of_theirs() -> None:
    """A key phrase that the learner never named ("your tongue") makes no question."""
    line = Line("You should sleep on it.", "I had it on the tip of my tongue and then the train was called.")
    assert not (rewritten(line, "advice") or "").endswith("your tongue?")


def test_where_nothing_of_the_learners_serves_the_clients_own_words_lead_in() -> None:
    line = Line("Maybe get a dog?", "Next door they laugh. I sit there with my cracker.")
    better = rewritten(line, "advice") or ""
    assert better.startswith("You sit there with your cracker. What")
    assert is_sound(better, line)


def test_of_a_stack_a_question_about_somebody_may_stand_alone() -> None:
    line = Line("How often does it happen? What do you tell them? How do they react?", "I always cancel.")
    assert rewritten(line, "stacked") == "What do you tell them?"


def test_a_cases_own_question_never_states_what_was_not_said() -> None:
    ask = "You drove past it twice. How was that?"
    client = begin(MAREN, 0)
    assert not is_at_home(ask, client)
    assert not is_at_home("Nothing that anyone else would see. How was that?", client)
    assert is_at_home("How was that?", client)


def test_an_echo_becomes_a_reflection_or_a_question_on_what_was_said() -> None:
    line = Line("So I never get it right.", "I try every week and I never get it right.")
    better = rewritten(line, "echo")
    assert better and is_sound(better, line)
    assert not re.search(r"\bI\b", better)


def test_it_is_never_the_learners_own_line_again() -> None:
    line = Line("What would help you here?", BEFORE)
    assert not is_sound("what would help you here", line)


def test_what_was_shown_before_comes_again_only_when_there_is_no_other() -> None:
    line = Line("You should go on a course.", "The reports are late.")
    shown: list[str] = []
    for _ in range(3):
        shown.append(rewritten(line, "advice", given=shown) or "")
    assert len(set(shown)) == 3
    assert rewritten(line, "advice", given=shown) in shown


def test_what_the_case_would_have_asked_is_taken_where_nothing_of_the_learners_own_serves() -> None:
    said = play("Is it the swap form?", **told("proud"))
    line = Line("Is it the swap form?", said.before.last)
    assert better_line(MAREN, said.before, line, "closed") in {layer.ask for layer in MAREN.layers}


def test_the_case_is_asked_on_nothing_that_lies_elsewhere() -> None:
    said = play("Is it the blue form?", **told("proud"))
    line = Line("Is it the blue form?", said.before.last)
    assert better_line(MAREN, said.before, line, "closed") not in {layer.ask for layer in MAREN.layers}


@pytest.mark.parametrize(
    ("asked", "better"),
    [
        ("was it him or the boss n what did u do n r u ok now", "What did you do?"),
        ("so whats happening with your dad and is your sister helping", "What's happening with your dad?"),
    ],
)
def test_of_a_stack_typed_on_a_phone_one_is_kept_in_plain_spelling(asked: str, better: str) -> None:
    assert rewritten(Line(asked, BEFORE), "stacked") == better


def test_a_tag_of_the_clients_is_not_given_back() -> None:
    line = Line("is it the work", "All four. I don't do things by halves, me.")
    assert (rewritten(line, "closed") or "").startswith("You don't do things by halves. ")


def test_after_bare_thanks_it_does_not_ask_what_that_is_like() -> None:
    said = play("You should delegate it.", "You should get an app.")
    line = Line("Use a calendar.", said.response.client.last)
    better = better_line(MAREN, said.response.client, line, "advice") or ""
    assert better
    assert "that like for you" not in better


WEAK = frozenset({"closed", "leading", "stacked", "why", "advice"})


def weak_lines(count: int) -> list[Line]:
    """Of other writers than H, whose lines are kept for scoring."""
    rows = [
        json.loads(text)
        for name in ("coach.jsonl", "coach_more.jsonl")
        for text in (TRAINING / name).read_text("utf-8").splitlines()
    ]
    weak = [row for row in rows if row["id"][0] != "H" and WEAK & set(row["labels"])]
    return [Line(row["text"], row["client"]) for row in random.Random(6).sample(weak, count)]


BENT = re.compile(r"\b(\w+) \1\b|\?.*\?|\b(?:i|my)\b|\b(?:u|ur)\b|  ", re.IGNORECASE)


def test_for_three_hundred_weak_lines_the_better_one_is_sound_and_straight() -> None:
    lines = [line for line in weak_lines(300) if line.kind in WEAK]
    made = [(line, rewritten(line, line.kind)) for line in lines]
    found = [(line, better) for line, better in made if better]
    assert len(found) > 0.95 * len(lines)
    assert not [better for line, better in found if not is_sound(better, line)]
    assert not [better for _, better in found if BENT.search(better) or not better[0].isupper()]


def test_every_kind_that_is_called_weak_has_a_line_to_compare_with() -> None:
    lines = ("Is it hard?", "You should delegate it.", "Why didn't you say no?", "Don't you think it's your fault?",
             "Who is it? And when? And why you?")  # fmt: skip
    for words in lines:
        said = play(words)
        line = Line(words, said.before.last)
        judged = feedback(line, said.response)
        assert judged.verdict == "weak", words
        assert better_line(MAREN, said.before, line, block_of(judged)), words
