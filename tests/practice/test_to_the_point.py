"""The client's answer follows from the line: nothing beside the point, nothing light after something heavy."""

from __future__ import annotations

import pytest

from bot.practice import weights
from bot.practice.answering import spoken
from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.outcome import outcome
from tests.practice.playing import CASES, MAREN, Said, play, told

LAID_OPEN = told("proud", "liked")
WELL_ASKED = ("What is that like for you?", "What happens in you then?", "Tell me more.", "What makes it hard?",
              "What else is there?", "What does it mean to you?", "How does that affect you?")  # fmt: skip


# --- closed questions


@pytest.mark.parametrize(
    "line", ["Is that hard?", "are you sure", "Has it always been like that?", "Did that hurt?", "is it bad"]
)
def test_a_closed_question_that_names_nothing_gets_as_good_as_yes_or_no(line: str) -> None:
    assert play(line, **LAID_OPEN).pools == ["briefly"]


@pytest.mark.parametrize(
    "line", ["Do you have a dog?", "how are your kids", "do you have a boss or a mortgage"]
)
def test_what_has_no_place_in_the_case_is_answered_as_such(line: str) -> None:
    assert play(line, case=CASES["kwabena" if "boss" not in line else "noor"], trust=4.0).pools == ["beside"]


def test_a_closed_question_gets_the_fact_that_it_names() -> None:
    assert play("do you sleep ok", case=CASES["gethin"]).told == ("topics home 3 short",)


def test_asked_on_after_a_short_answer_the_rest_of_it_comes() -> None:
    said = play("have you refused a swap", "what happened then", **LAID_OPEN)
    assert said.told == ("topics swaps 3 full",)


def test_a_question_that_names_two_matters_reaches_what_either_holds_back() -> None:
    korbinian = CASES["korbinian"]
    state = {**told("thursday", "courtyard", "fortnight", case=korbinian), "trust": 8.0}
    said = play("What has your father's driving meant for you?", case=korbinian, **state)
    assert said.told == ("layers road",)


@pytest.mark.parametrize(
    "line",
    [
        "How long has this been going on?",
        "Since when?",
        "When did it start?",
        "How long have you felt like this?",
    ],
)
@pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.name)
def test_how_long_it_has_been_gets_a_time_and_nothing_beside_the_point(case: Case, line: str) -> None:
    assert play(line, case=case, trust=4.0).pools[0] in ("since", "topics")
    assert play(line, case=case, trust=4.0, live=next(iter(case.topics))).pools[0] in ("since", "topics")


def test_whether_they_told_anybody_is_of_what_was_tried_or_of_who_knows() -> None:
    assert play("Have you told anyone?", case=CASES["korbinian"], live="driving").told == (
        "topics tried 0 short",
    )
    assert play("Have you handed in your notice?", case=CASES["lorne"], live="boats").told == (
        "topics bus 3 short",
    )


def test_who_else_is_in_it_is_not_put_aside_as_having_no_place() -> None:
    assert play("Who else is in it?", case=CASES["lorne"], live="bus", trust=4.0).pools == ["who"]


def test_how_it_would_be_is_not_answered_by_more_of_how_it_was() -> None:
    korbinian = CASES["korbinian"]
    state = {**told("thursday", case=korbinian), "trust": 5.0}
    assert play("What would it mean for you if he kept driving?", case=korbinian, **state).pools == [
        "supposed"
    ]


def test_asking_on_from_the_rest_of_something_told_leads_on_from_it() -> None:
    korbinian = CASES["korbinian"]
    state = {**told("thursday", case=korbinian), "trust": 5.0}
    said = play("Tell me more.", "What is that correspondence about?", case=korbinian, **state)
    assert said.told[0].split()[:2] in (["topics", "brother"], ["layers", "courtyard"])


def test_leave_to_ask_is_given_and_is_no_leave_to_advise() -> None:
    asking = play("Is it ok if I ask about your team?")
    assert (asking.pools, asking.response.client.allowed) == (["allowed"], False)
    assert play("May I share a thought?").response.client.allowed


def test_whoever_has_an_age_in_the_case_is_meant() -> None:
    assert play("how old is she", case=CASES["aurelio"], live="tasting", trust=4.0).told == (
        "topics giada 0 short",
    )


def test_a_fact_that_was_told_is_not_followed_by_another_one() -> None:
    said = play("Does your daughter mind?", "Is your daughter angry?")
    assert not said.told[0].startswith("topics")


# --- nods, sympathy, cheers


@pytest.mark.parametrize("line", ["hm", "ok", "I see.", "wow"])
def test_a_nod_after_something_heavy_is_met_by_a_pause(line: str) -> None:
    assert play(line, **LAID_OPEN).pools == ["paused"]


def test_a_nod_elsewhere_is_met_by_small_talk() -> None:
    assert play("hm").pools == ["chatted"]


def test_sympathy_is_never_met_by_the_weather() -> None:
    assert play("sorry to hear that").pools == ["paused"]


def test_a_cheer_is_thanked_for_and_opens_nothing() -> None:
    said = play("you got this", **LAID_OPEN)
    assert said.pools == ["praised"]
    assert said.trust <= 0


# --- what stays near something heavy


def test_what_is_given_back_twice_gets_a_pause_and_no_trifle() -> None:
    state = {**LAID_OPEN, "told": (*LAID_OPEN["told"], "layers liked more"), "trust": 4.0}
    assert play("You can't stand being that for somebody.", **state).pools == ["agreed", "paused"]


def test_a_rambler_keeps_to_what_was_heavy() -> None:
    case = CASES["noreen"]
    assert play("What happened in the choir?", case=case, trust=5.0, **lives("choir")).pools == ["layers"]
    assert "asides" in play("Tell me about your days.", case=case).pools


def lives(topic: str) -> dict[str, object]:
    return {
        "live": topic,
        "opened": ("carport",),
        "told": ("layers carport", "layers carport more", "topics ron 0 full"),
    }


# --- how trust is won


def test_questions_alone_win_trust_only_so_far() -> None:
    said = play(*WELL_ASKED, *WELL_ASKED)
    assert said.response.client.trust == weights.ASKING_ALONE


def test_a_question_with_something_given_back_wins_more_than_a_bare_one() -> None:
    bare = play("What is that like for you?", **told("proud"))
    both = play("You're proud of it. What is that like for you?", **told("proud"))
    assert both.trust > bare.trust


def test_giving_back_wins_trust_beyond_what_asking_can() -> None:
    state = {**told("proud"), "trust": weights.ASKING_ALONE}
    assert play("What is that like for you?", **state).trust == 0
    assert play("You're proud of it.", **state).trust > 0


def test_the_deepest_does_not_come_before_what_lies_above_it() -> None:
    said = play("How is it at home with your husband?", trust=10.0, live="home")
    assert "layers who" not in said.told


def test_ten_sound_lines_do_not_bring_trust_to_its_top() -> None:
    said = play(
        *WELL_ASKED, "So nobody else could do it.", "You're proud of it.", "What would you like today?"
    )
    assert said.response.client.trust < 9


def test_a_reluctant_client_is_won_more_slowly() -> None:
    line = "So you were sent here."
    assert 0 < play(line, case=CASES["colm"]).trust < play("The rota eats your weekends.").trust


def test_a_reflection_at_low_trust_is_refused_once() -> None:
    said = play("It sounds like you feel overtaken.", case=CASES["aurelio"], trust=0.5)
    assert said.pools.count("shut") == 1


# --- reflections by strangers


@pytest.mark.parametrize(
    "line", ["So he walked off without a word.", "that must have been heavy", "You still go there."]
)
def test_a_paraphrase_is_no_miss(line: str) -> None:
    said = play(line, case=CASES["gethin"], **told("quiet", "tesco", case=CASES["gethin"]))
    assert said.response.nearness in ("adds", "selects")


def test_their_words_in_a_frame_of_meaning_add_to_them() -> None:
    said = play("Part of you is good at it, and part of you would like it gone.", **told("proud"))
    assert said.response.nearness == "adds"


def test_there_is_nothing_to_give_back_in_a_mere_yes() -> None:
    state = {
        **LAID_OPEN,
        "told": (*LAID_OPEN["told"], "briefly 2"),
        "lines": (*LAID_OPEN["lines"], "It comes and goes."),
    }
    said = play("So it comes and goes.", **state)
    assert said.pools[0] == "said_so"


# --- phones


@pytest.mark.parametrize("line", ["the choir", "and the choir", "choir?", "what about the choir"])
def test_a_bare_name_is_an_invitation(line: str) -> None:
    said = play(line, case=CASES["noreen"], **lives("ron"))
    assert said.response.kind == "open"
    assert said.told[0].startswith(("layers", "topics choir"))


def test_a_client_without_full_stops_keeps_answer_and_story_apart() -> None:
    assert spoken(("yeah that's it", "it was wednesday")) == "yeah that's it. it was wednesday"
    assert spoken(("Which of those? I'll pick:", "Six hours.")) == "Which of those? I'll pick: Six hours."


def test_thanks_at_the_beginning_end_nothing() -> None:
    assert not play("Hi Maren, thanks for coming. What would you like today?").response.over
    assert not play("Hello Maren and thanks for coming!").response.over
    assert not play("Thanks for telling me that.").response.over


# --- ideas and steps


def test_after_the_last_idea_there_are_no_more() -> None:
    state = told("proud", "liked", "gallbladder", "who")
    spent = tuple(f"options {at}" for at in range(len(MAREN.options)))
    said = play("What else could you do?", **{**state, "options": 4, "told": (*state["told"], *spent)})
    assert said.pools == ["dry"]


def test_which_one_of_ideas_just_told_is_a_pick_and_the_goal_is_wanted_for_the_rest() -> None:
    state = told("proud", "liked")
    ideas = {**state, "options": 2, "told": (*state["told"], "options 0", "options 1")}
    assert play("which one", **ideas).pools == ["will"]
    assert play("which one", "when", "what will you say", **ideas).pools == ["not_yet_will"]


# --- how they leave


@pytest.mark.parametrize(
    "state, left",
    [
        ({}, "cold"),
        ({"opened": ("proud", "liked")}, "partly"),
        ({"advised": 3}, "advised"),
        ({"goal": len(MAREN.goal), "will": len(MAREN.will)}, "reached"),
    ],
)
def test_a_client_leaves_as_the_session_was(state: dict[str, object], left: str) -> None:
    said = play("Shall we stop here for today?", **state)
    assert outcome(MAREN, said.response.client) == left
    assert said.response.words in getattr(MAREN.ends, left)


def test_who_asks_for_advice_asks_every_third_line() -> None:
    asked: list[Said] = [play(*WELL_ASKED[:size], case=CASES["loretta"]) for size in (1, 2, 3)]
    assert [said.response.client.asked for said in asked] == [False, False, True]


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_every_layer_of_the_house_has_more_to_it(case) -> None:  # type: ignore[no-untyped-def]
    assert all(layer.more for layer in case.layers)


def test_a_client_saved_by_an_older_version_is_read() -> None:
    assert Client.from_json('{"trust": 4.5, "told": ["layers proud"]}').trust == 4.5
