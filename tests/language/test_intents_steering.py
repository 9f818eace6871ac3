"""Steering as ten people typed it, and what their clients' lines hold of the same words."""

import pytest

from bot.language.intent.named import Named, hear_named, only_points
from bot.language.intents import hear_intents

STEERING = frozenset(
    "back skip stop pause change_goal correction decided resistance help"
    " advice who_are_you privacy insult more_time list_steps delete begin about_you".split()
)
SAID = (
    ("back", "undo that"),
    ("back", "let me answer the earlier one properly"),
    ("back", "ah no I want to change what I put"),
    ("back", "let me redo that last answer"),
    ("back", "hang on I answered that too fast, go back"),
    ("back", "I'd like a second go at that question"),
    ("skip", "I would prefer not to speak of this"),
    ("skip", "I'd rather not answer that"),
    ("skip", "next one please"),
    ("skip", "that one's not for me, next"),
    ("skip", "can we do a different question"),
    ("skip", "don't wanna talk about that bit"),
    ("stop", "lets end this"),
    ("stop", "can we round this off now"),
    ("stop", "that will have to do for today"),
    ("stop", "ok finish session now please"),
    ("stop", "I'm calling it quits"),
    ("stop", "let me out of here"),
    ("pause", "let's put this on hold"),
    ("pause", "let us resume tomorrow"),
    ("pause", "on the bus now, later ok?"),
    ("pause", "got to run to a meeting, carry on later?"),
    ("pause", "my break is over, will finish tonight"),
    ("pause", "can we pick this up after lunch"),
    ("change_goal", "let's start over with a different goal"),
    ("change_goal", "I've changed my mind about the topic"),
    ("change_goal", "the goal we set doesn't feel right any more"),
    ("change_goal", "I'd rather talk about my sister instead"),
    ("change_goal", "actually scratch that, I want to work on something else"),
    ("change_goal", "can we revisit the goal"),
    ("correction", "you misread that"),
    ("correction", "you have misunderstood me I'm afraid"),
    ("correction", "that's not what I said"),
    ("correction", "er no, I didn't mean that"),
    ("correction", "no no, other way round"),
    ("correction", "no you've got me wrong"),
    ("decided", "I have already taken my decision"),
    ("decided", "it's clear to me now what I have to do"),
    ("decided", "don't need more ideas, I've got one"),
    ("decided", "yeah I've already got it sorted in my head"),
    ("decided", "honestly I know the answer already"),
    ("decided", "I know which way I'm going"),
    ("resistance", "these questions are silly"),
    ("resistance", "wasting my time here"),
    ("resistance", "my boss signed me up for this, not me"),
    ("resistance", "I doubt a chatbot can help me"),
    ("resistance", "why am I even doing this"),
    ("resistance", "sounds like therapy nonsense"),
    ("help", "sorry what"),
    ("help", "I don't follow"),
    ("help", "didn't get the question"),
    ("help", "come again?"),
    ("help", "please to explain the question"),
    ("help", "what am I supposed to write here"),
    ("advice", "what's the best way to handle it"),
    ("advice", "do you think I should tell him"),
    ("advice", "do you think I'm right"),
    ("advice", "come on, what would a good coach say"),
    ("advice", "can you decide for me"),
    ("advice", "can you suggest something"),
    ("who_are_you", "who am I chatting to"),
    ("who_are_you", "is someone typing these or is it automatic"),
    ("who_are_you", "do you actually understand what I write"),
    ("who_are_you", "is there a human behind this"),
    ("who_are_you", "are you ChatGPT or something"),
    ("who_are_you", "what are you exactly"),
    ("privacy", "who reads this"),
    ("privacy", "does anyone else get to see my answers"),
    ("privacy", "is anyone else going to read this"),
    ("privacy", "will HR find out what I wrote"),
    ("privacy", "can my boss see what I type here"),
    ("privacy", "is this confidential"),
    ("dont_know", "wish I knew"),
    ("dont_know", "your guess is as good as mine"),
    ("dont_know", "hmm nothing's coming"),
    ("dont_know", "hard to say"),
    ("dont_know", "couldn't tell you"),
    ("dont_know", "nothing springs to mind"),
    ("yes", "yeah works for me"),
    ("yes", "go on then"),
    ("yes", "by all means"),
    ("yes", "yep that nails it"),
    ("yes", "that is right, yes"),
    ("yes", "spot on"),
    ("no", "that's not it"),
    ("no", "not really no"),
    ("no", "I'd say not"),
    ("no", "nope, doesn't ring true"),
    ("no", "nah not that"),
    ("no", "not for me"),
    ("thanks", "cheers for that"),
    ("thanks", "much appreciated"),
    ("thanks", "thats kind of you"),
    ("thanks", "ta"),
    ("thanks", "bless you, thanks"),
    ("thanks", "that was really useful, thank you"),
    ("insult", "screw this stupid app"),
    ("insult", "you're useless"),
    ("insult", "you're about as useful as a chocolate teapot"),
    ("insult", "dumbass machine"),
    ("insult", "you're a waste of space"),
    ("insult", "what a load of rubbish you are"),
    ("nothing_more", "I'm out of ideas"),
    ("nothing_more", "can't think of any others"),
    ("nothing_more", "no more from me"),
    ("nothing_more", "nope that's everything"),
    ("nothing_more", "that's the lot"),
    ("nothing_more", "that's all I've got"),
)
ANSWERS = (
    "I told him to back off",
    "something else always comes first",
    "what to do about my mother",
    "the last one to leave turns off the lights",
    "stop saying yes to every shift",
    "he asked for my advice",
    "that's not right and they know it",
    "get it done before the kids wake up",
    "no more overtime",
    "he told me to piss off",
    "leave the office at five",
    "take me off the mailing list",
    "change the second shift to a morning",
    "I told them I'm off at five",
    "HR said I should talk to someone",
    "take the call outside",
    "put the extension on hold",
    "should I stay or should I go",
    "I'm a machine at work and a wreck at home",
    "the topic never comes up at home",
    "I made up my mind to tell them last week",
    "ring true to myself",
    "say thanks to Maria for covering",
    "my boss signed the form without reading it",
    "go on a walk with him",
    "forget about the money for a second, I want him to respect me",
    "I have no faith in my manager",
    "not my fault but I get the blame",
    "I forget names",
    "she never gets back to me",
    "choice of two jobs",
    "the gym one is the cheapest membership",
    "ask the next manager along",
    "it was a waste of money",
    "the goal is to save two thousand by June",
    "my ex wants me back and I said no",
    "I want someone to back me up",
    "leave that job behind",
    "bye bye weekends, that was my first thought",
    "read to the kids every night",
    "I passed the first exam but not the second",
    "my goal was different last year",
    "I have no time for myself",
    "right after the stand-up",
    "the question is whether I stay",
    "drop the Tuesday class",
    "keep it to ten minutes",
    "again and again I end up staying late",
    "finish the draft then call Ana",
    "nothing springs back the way it used to at my age",
    "drop him a line",
    "we agreed on a plan in January",
    "I want to stop shouting at the kids",
    "my work feels like a waste of time",
    "my steps are up to six thousand a day",
    "the fog on the motorway",
    "my boss can see my calendar",
    "thank you notes to the three clients",
    "go on as before",
    "all of that is true and more",
    "the last one was a disaster",
    "he keeps asking the same questions",
    "I know what I want but not how",
    "keep it as a surprise",
    "keep it confidential until it's signed",
    "I can't see it getting better",
    "I lost them halfway through my talk",
    "I said I'd do it and I didn't",
    "bring it up at the one to one on Monday",
    "AI is taking over my job",
    "I'm supposed to write the minutes",
    "privacy is hard in a shared house",
    "it's hard to say no to him",
    "end the contract with the agency",
    "yes I told him and he laughed",
    "the last one on my list",
    "start over with a new landlord",
    "he changed what I put in the report",
    "I misread the deadline",
)


@pytest.mark.parametrize(("intent", "line"), SAID, ids=[line for _, line in SAID])
def test_a_line_about_the_talk_is_heard_as_that(intent: str, line: str) -> None:
    assert intent in hear_intents(line)


@pytest.mark.parametrize("line", ANSWERS)
def test_an_answer_with_steering_words_in_it_steers_nothing(line: str) -> None:
    assert not hear_intents(line) & STEERING


def test_knowing_what_to_do_and_not_doing_it_is_no_decision() -> None:
    assert "decided" in hear_intents("I know what to do")
    assert "decided" not in hear_intents("I know what I should do, I just don't do it")


def test_a_reason_after_a_request_leaves_it_one() -> None:
    assert "pause" in hear_intents("hold that thought, boss just walked in")
    assert not hear_intents("give it a minute, then answer") & STEERING


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("let me change the second step", Named("change", 2, "second")),
        ("the first step needs changing", Named("change", 1, "first")),
        ("forget the gym one", Named("drop", None, "gym")),
        ("ok can we drop the last idea please", Named("drop", -1, "last")),
        ("change step 2", Named("change", 2, "2")),
        ("drop the kids off at school", None),
        ("I want to change jobs", None),
        ("forget about it", None),
        ("the gym one is the cheapest", None),
    ],
)
def test_one_of_several_is_named_by_place_or_by_word(line: str, named: Named | None) -> None:
    assert hear_named(line) == named


@pytest.mark.parametrize(("line", "points"), [("The first one", True), ("that again please", True), ("ring Ana", False),
                                              ("", True), ("the first page", False)])  # fmt: skip
def test_a_few_words_may_only_point(line: str, points: bool) -> None:
    assert only_points(line) is points


@pytest.mark.parametrize("line", ["was meinst du damit", "no entiendo la pregunta", "je ne comprends pas"])
def test_not_understanding_in_another_language_is_heard_as_that(line: str) -> None:
    assert "other_language" in hear_intents(line)
    assert "no" not in hear_intents(line)
