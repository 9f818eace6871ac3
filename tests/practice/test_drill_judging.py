"""How answers to the drills are judged: of each drill five that hold, five that do not, and two left unjudged."""

from __future__ import annotations

import pytest

from bot.practice.drills.item import Item
from bot.practice.drills.judging import compare, judge

GARAGE = "My dad's garage is still full of his tools and I can't bring myself to open the door."
ITEMS = {
    "open_it": Item("o01", client=GARAGE, line="Is it because you miss him?"),
    "strip_advice": Item("s01", client=GARAGE, line="Why don't you sell the tools?"),
    "mirror_it": Item(
        "m01",
        client=GARAGE,
        near=("grief", "loss", "farewell", "missing"),
        better="Behind that door he is still there.",
    ),
    "name_fault": Item("f01", client="I want to stop shouting at the boys every morning.", fault="negative"),
    "one_question": Item(
        "q01", client=GARAGE, line="When did he die, have you got a key, and who else could help?"
    ),
}

HOLDS = [
    ("open_it", "what happens in you when you stand at that door?"),
    ("open_it", "Tell me about the garage."),
    ("open_it", "how is it for you that his tools are still there"),
    ("open_it", "What would opening the door mean?"),
    ("open_it", "What keeps the door shut?"),
    ("strip_advice", "What do you want to happen with his tools?"),
    ("strip_advice", "The door stays shut. What would it take for you to open it?"),
    ("strip_advice", "how do you picture the garage in a year"),
    ("strip_advice", "You can't bring yourself to open it."),
    ("strip_advice", "what's in those tools for you?"),
    ("mirror_it", "His tools are there, and the door stays shut."),
    ("mirror_it", "You miss him at that door."),
    ("mirror_it", "sounds like opening it would be a farewell"),
    ("mirror_it", "You can't bring yourself to open it yet."),
    ("mirror_it", "It's sad to think of his tools, is that right?"),
    ("name_fault", "You want to stop shouting. What would you like your mornings to sound like?"),
    ("name_fault", "What would be there instead of the shouting?"),
    ("name_fault", "if the shouting was gone, what would the boys hear"),
    ("name_fault", "How do you want to be with the boys in the morning?"),
    ("name_fault", "Every morning. What would a good one look like?"),
    ("one_question", "What do you most want from that garage?"),
    ("one_question", "how is it to have his tools there"),
    ("one_question", "What stops you at the door?"),
    ("one_question", "Tell me what the garage means to you."),
    ("one_question", "His tools are still there. What do they tell you?"),
]

MISSES = [
    ("open_it", "Are you sad about it?", "closed"),
    ("open_it", "why don't you just open the door?", "advice"),
    ("open_it", "You really loved him, didn't you?", "leading"),
    ("open_it", "What stops you? And who has the key?", "stacked"),
    ("open_it", "It must be hard.", "no_question"),
    ("strip_advice", "You could give them to a charity.", "advice"),
    ("strip_advice", "Have you thought of asking your brother?", "advice"),
    ("strip_advice", "When my mother died I gave it all away at once, it helped.", "advice"),
    ("strip_advice", "Do you still have the key?", "closed_now"),
    ("strip_advice", "What do you want? And when would you go?", "stacked"),
    ("mirror_it", "What is in the garage?", "asks"),
    ("mirror_it", "You should open it with a friend.", "advice"),
    (
        "mirror_it",
        "So your dad's garage is still full of his tools and you really can't bring yourself at all to open the door.",
        "long",
    ),
    (
        "mirror_it",
        "Your dad's garage is full of his tools and you can't bring yourself to open the door.",
        "echo",
    ),
    ("mirror_it", "hello there", "no_mirror"),
    ("name_fault", "Do you want to be calmer?", "closed"),
    ("name_fault", "You should count to ten.", "advice"),
    ("name_fault", "Why do you shout?", "why"),
    ("name_fault", "What makes you shout? And what do the boys do then?", "stacked"),
    ("name_fault", "Shouting every morning.", "no_question"),
    ("one_question", "When did he die?", "one_closed"),
    ("one_question", "What stops you, and who could help?", "stacked"),
    ("one_question", "How about selling them online?", "advice"),
    ("one_question", "Surely you have the key?", "leading"),
    ("one_question", "I see.", "no_question"),
]

UNSURE = [
    ("open_it", "so?"),
    ("open_it", "His tools"),
    ("strip_advice", "Could you go in earlier?"),
    ("strip_advice", "or you"),
    ("mirror_it", "quite a ride"),
    ("mirror_it", "always more"),
    ("name_fault", "so?"),
    ("name_fault", "and today"),
    ("one_question", "And if it was you"),
    ("one_question", "and then"),
]


@pytest.mark.parametrize(("drill", "answer"), HOLDS)
def test_an_answer_that_does_what_is_asked_holds(drill: str, answer: str) -> None:
    assert judge(drill, ITEMS[drill], answer).verdict == "held"


@pytest.mark.parametrize(("drill", "answer", "reason"), MISSES)
def test_an_answer_that_does_not_is_missed_for_its_reason(drill: str, answer: str, reason: str) -> None:
    found = judge(drill, ITEMS[drill], answer)
    assert (found.verdict, found.reason) == ("missed", reason)


@pytest.mark.parametrize(("drill", "answer"), UNSURE)
def test_what_cannot_be_placed_gets_no_verdict(drill: str, answer: str) -> None:
    assert judge(drill, ITEMS[drill], answer).verdict == "unsure"


def test_the_words_that_decided_are_those_of_the_answer() -> None:
    found = judge("open_it", ITEMS["open_it"], "Have you thought of asking your brother?")
    assert found.words.startswith("Have you thought of")


def test_a_part_of_what_was_said_is_chosen_and_the_whole_of_it_only_echoed() -> None:
    assert judge("mirror_it", ITEMS["mirror_it"], "Still full of his tools.").reason == "selects"
    assert judge("mirror_it", ITEMS["mirror_it"], GARAGE.replace("My", "Your")).verdict == "missed"


def test_a_sound_goal_may_be_met_by_a_bare_check() -> None:
    sound = Item("f02", client="I'd like to know how I tell Jo about the rota on Friday.", fault="none")
    assert judge("name_fault", sound, "So you'd leave with how you tell Jo. How does that sit?").holds
    assert judge("name_fault", sound, "You should tell Jo straight away.").verdict == "missed"


def test_a_choice_is_compared() -> None:
    part = Item("p01", line="What have you tried so far?", stage="reality")
    assert compare("which_part", part, "reality").holds
    assert compare("which_part", part, "options").reason == "other"


def test_a_fault_that_can_be_heard_as_well_is_told_so() -> None:
    both = Item("f03", client="I want to stop being so anxious about things.", fault="vague")
    assert compare("name_fault", both, "negative").reason == "also"
    assert compare("name_fault", both, "multiple").reason == "other"


def test_a_wall_of_text_is_judged_as_fast_as_its_beginning() -> None:
    wall = "what is it " * 3000
    assert judge("open_it", ITEMS["open_it"], wall).verdict in ("held", "missed", "unsure")
