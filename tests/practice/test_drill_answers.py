"""Answers to the drills in many hands' wording, judged beforehand: a good one is not refused, a weak one not passed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.drillbook import read_drills
from bot.practice.drills.item import DRILLS, Item
from bot.practice.drills.judging import Judged, judge
from bot.practice.drills.subject import hold_of
from bot.practice.line import Line

POOLS = read_drills()
FREE = tuple(name for name in DRILLS if name not in ("which_part", "coaching_or_mentoring"))
ASKED = ("open_it", "strip_advice", "one_question")
BOX = Item(
    "x01",
    client="My sister left her piano in our hall and I polish it every Friday.",
    line="Does she want it back?",
    better="What is it about Fridays and the piano?",
)


class Answer(NamedTuple):
    drill: str
    item: str
    good: bool
    words: str

    @property
    def judged(self) -> Judged:
        found = POOLS[self.drill].item(self.item)
        assert found is not None, f"{self.item} is in no pool"
        return judge(self.drill, found, self.words)


def answers() -> Iterator[Answer]:
    for line in Path(__file__).with_name("answers_to_drills.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            drill, item, verdict, words = line.split("\t")
            yield Answer(drill, item, verdict == "good", words)


ALL = tuple(answers())


@pytest.mark.parametrize("drill", FREE)
def test_a_good_answer_is_seldom_left_unjudged_and_hardly_ever_refused(drill: str) -> None:
    found = [(one.judged.verdict, one.words) for one in ALL if one.drill == drill and one.good]
    assert [words for verdict, words in found if verdict == "missed"][1:] == []
    assert sum(verdict == "held" for verdict, _ in found) >= 0.75 * len(found)


@pytest.mark.parametrize("drill", FREE)
def test_a_weak_answer_is_hardly_ever_passed(drill: str) -> None:
    found = [(one.judged.verdict, one.words) for one in ALL if one.drill == drill and not one.good]
    assert [words for verdict, words in found if verdict == "held"][1:] == []
    assert sum(verdict == "missed" for verdict, _ in found) >= 0.6 * len(found)


@pytest.mark.parametrize("drill", ASKED)
@pytest.mark.parametrize(
    "words", ["What do you think?", "how do you feel", "Tell me more.", "what do you think about that?"]
)
def test_what_would_do_for_anybody_does_for_no_item(drill: str, words: str) -> None:
    verdicts = [judge(drill, item, words).verdict for item in POOLS[drill].items]
    assert "held" not in verdicts


@pytest.mark.parametrize("drill", [*ASKED, "name_fault"])
def test_the_answer_to_another_item_is_seldom_one_to_this(drill: str) -> None:
    items = POOLS[drill].items
    passed = [judge(drill, one, items[at - 7].better).holds for at, one in enumerate(items)]
    assert sum(passed) <= 0.25 * len(passed)


@pytest.mark.parametrize(
    ("words", "hold"),
    [
        ("what does the piano mean to you", "named"),
        ("whats special about fridays?", "named"),
        ("what would she say about it?", "named"),
        ("What has your brother got to do with this?", "named"),
        ("how is that for you?", "pointed"),
        ("how do you feel?", "stock"),
        ("how do you feel about that?", "none"),
        ("what would you like for dinner?", "none"),
    ],
)
def test_how_a_question_takes_hold_of_its_item(words: str, hold: str) -> None:
    assert hold_of(BOX, Line(words, BOX.client)) == hold


@pytest.mark.parametrize(
    ("words", "verdict", "reason"),
    [
        ("I kept my gran's piano and never looked back. What holds you?", "missed", "own_story"),
        ("You need to ring the movers. How would you do that?", "missed", "advice"),
        ("Would it help to sell the piano?", "missed", "advice"),
        ("What would happen if you booked a removal van?", "missed", "planted"),
        ("What would happen if you asked your sister?", "unsure", "whose_idea"),
        ("What do you polish and is she coming?", "missed", "stacked"),
        ("does polishing it help", "missed", "closed"),
        ("I noticed you smiled. What is it about Fridays?", "held", "open"),
        ("Stay with that piano for a moment. What do you see?", "held", "open"),
    ],
)
def test_advice_is_found_in_what_is_open_all_the_same(words: str, verdict: str, reason: str) -> None:
    found = judge("open_it", BOX, words)
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("I polish it every Friday.", "copied"),
        ("Don't worry, it will be fine.", "comforts"),
        ("everybody has something like that", "comforts"),
        ("You're such a good sister!", "comforts"),
        ("That's so funny!", "comforts"),
        ("You're proud and happy.", "beside"),
    ],
)
def test_what_no_mirror_does(words: str, reason: str) -> None:
    found = judge("mirror_it", BOX, words)
    assert (found.verdict, found.reason) == ("missed", reason)


def test_a_picture_of_ones_own_is_not_called_a_miss() -> None:
    assert judge("mirror_it", BOX, "You keep somebody else's ghost shiny.").verdict == "unsure"


def test_their_word_with_a_not_in_front_is_left_to_them() -> None:
    found = judge("mirror_it", BOX, "You don't polish the piano for her.")
    assert (found.verdict, found.reason, found.words) == ("unsure", "turned", "polish")


@pytest.mark.parametrize(
    ("fault", "client", "words", "verdict", "reason"),
    [
        (
            "other",
            "My boss has to stop shouting.",
            "How can you get your boss to stop?",
            "missed",
            "changes_them",
        ),
        ("other", "My boss has to stop shouting.", "What do you want to say to your boss?", "held", "met"),
        ("other", "My boss has to stop shouting.", "What makes your boss shout?", "unsure", "whose_part"),
        (
            "negative",
            "I want to stop biting my nails.",
            "What would help you stop biting them?",
            "missed",
            "still_not",
        ),
        (
            "negative",
            "I want to stop biting my nails.",
            "What would you like in place of the biting?",
            "held",
            "met",
        ),
        (
            "negative",
            "I want to stop biting my nails.",
            "Which nail would you like to start with?",
            "unsure",
            "towards_what",
        ),
        ("big", "Plan my whole career.", "What would your career look like?", "unsure", "as_wide"),
        ("big", "Plan my whole career.", "Which piece of it shall we take today?", "held", "met_leaning"),
        ("big", "Plan my whole career.", "Which piece of the career shall we take today?", "held", "met"),
        ("big", "Plan my whole career.", "What would you like to take away today?", "unsure", "for_any"),
        (
            "big",
            "Plan my whole career.",
            "Your garden is wide. Which bed shall we dig first?",
            "unsure",
            "loose",
        ),
        ("vague", "A better grandad.", "What would they see that better grandad do?", "held", "met"),
        ("vague", "A better grandad.", "What do you think about that?", "missed", "stock"),
        ("multiple", "The roof, and my exam, and Jo.", "Which one presses most?", "held", "met_leaning"),
        ("multiple", "The roof, and my exam, and Jo.", "How do you see the roof?", "unsure", "which_one"),
        (
            "none",
            "Know what I tell Jo on Friday.",
            "So, your words for Jo. Shall we start there?",
            "held",
            "confirmed",
        ),
    ],
)
def test_a_line_meets_the_very_fault(fault: str, client: str, words: str, verdict: str, reason: str) -> None:
    item = Item("x02", client=client, fault=fault)  # type: ignore[arg-type]
    found = judge("name_fault", item, words)
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("fault", "client", "words", "verdict", "reason"),
    [
        ("big", "Plan my whole career.", "Too big. Which piece of the career is for today?", "held", "met"),
        ("big", "Plan my whole career.", "its massive, which part of it first?", "held", "met_leaning"),
        ("big", "Plan my whole career.", "Too vague. Which piece of the career is for today?", "missed", "other"),
        ("none", "Know what I tell Jo on Friday.", "someone else, its Jo who must hear it", "missed", "other"),
        ("vague", "A better grandad.", 'vague. "I read to the boy on Sundays as his grandad."', "held", "as_goal"),
        ("negative", "I want to stop biting my nails.", "I want to stop biting nails.", "missed", "still_at_fault"),
        ("big", "Plan my whole career.", "I will paint the shed on Saturday.", "unsure", "loose"),
    ],
)  # fmt: skip
def test_the_fault_may_be_named_and_the_goal_put_better_in_one_line(
    fault: str, client: str, words: str, verdict: str, reason: str
) -> None:
    item = Item("x03", client=client, fault=fault)  # type: ignore[arg-type]
    found = judge("name_fault", item, words)
    assert (found.verdict, found.reason) == (verdict, reason)


def test_their_whole_sentence_turned_to_you_is_an_echo() -> None:
    assert (
        judge(
            "mirror_it", BOX, "Your sister left her piano in your hall and you polish it every Friday."
        ).reason
        == "echo"
    )


def test_two_questions_joined_without_a_mark_are_two() -> None:
    found = judge("one_question", BOX, "what does the piano mean to you and how did you feel on friday")
    assert (found.verdict, found.reason) == ("missed", "stacked")


def test_a_wall_of_text_is_no_question() -> None:
    assert judge("open_it", BOX, "what is it about the piano " * 15).reason == "speech"
