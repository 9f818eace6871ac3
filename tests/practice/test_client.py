"""What the client does with each kind of line (playbook §8)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.practice import weights
from bot.practice.answering import answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.line import Line
from bot.practice.outcome import goal_reached, outcome, step_reached
from tests.practice.playing import CASES, MAREN, play, told

ECHOED = {**told("gallbladder"), "mirrored": (("rota",),)}
"""Who has been given something back before."""
TELL = "Tell me more about the rota."
SPENT = {**told("proud"), "told": ("layers proud", "layers proud more")}
"""Who has told one thing that was held back, and all of it."""
ALL_TOLD = told("proud", "liked", "gallbladder")
DECIDED = {**ALL_TOLD, "options": 2, "goal": len(MAREN.goal)}


# --- what opens


def test_an_open_question_on_the_live_topic_reveals_what_is_held_back() -> None:
    said = play(TELL)
    assert said.told == ("layers proud",)
    assert said.trust > 0


def test_what_is_held_back_waits_for_trust() -> None:
    assert "layers" not in play(TELL, trust=2.0).pools


@pytest.mark.parametrize(
    "line", ["What is that like for you?", "and?", "So nobody else could do it.", "Tell me more about that."]
)
def test_after_something_heavy_who_stays_with_it_hears_more_of_it(line: str) -> None:
    said = play(line, **{**told("proud"), "trust": 3.5})
    assert said.told[-1] == "layers proud more"


def test_after_something_heavy_another_matter_that_is_named_is_answered() -> None:
    said = play("What did your daughter say?", **{**told("proud"), "trust": 3.5})
    assert said.told == ("topics home 0 full",)


def test_when_there_is_no_more_to_it_an_open_question_gets_a_fact_of_the_same_matter() -> None:
    said = play("What else is there to it?", **{**SPENT, "trust": 3.5})
    assert said.told[0].startswith("topics rota")


def test_asked_how_that_is_while_nothing_comes_there_is_something_and_not_much() -> None:
    said = play("What is that like for you?", **{**SPENT, "trust": 3.5})
    assert said.pools == ["felt"]


def test_a_first_good_reflection_deepens() -> None:
    said = play("The rota eats your weekends.", live="rota", lines=("The rota eats every weekend I've got.",))
    assert said.response.nearness == "selects"
    assert said.pools == ["agreed", "layers"]


def test_a_reflection_that_adds_a_meaning_earns_most_trust() -> None:
    adds = play("You're proud of it.", **told("proud"))
    selects = play("So nobody else can do it.", **told("proud"))
    assert adds.response.nearness == "adds"
    assert selects.response.nearness == "selects"
    assert adds.trust > selects.trust > 0


def test_an_echo_is_heard_as_one() -> None:
    said = play(
        "They managed. Nobody rang you in hospital, you lay there and waited for it, honestly.", **ECHOED
    )
    assert said.pools == ["said_so"]
    assert said.trust == 0


def test_a_reflection_said_before_is_an_echo() -> None:
    again = "So you're proud of it."
    said = play(again, again, **told("proud"))
    assert said.pools == ["said_so"]


def test_a_summary_that_is_only_the_last_answer_again_is_an_echo() -> None:
    last = MAREN.layer("gallbladder").says
    assert play(f"So to sum up, {last}", **ECHOED).response.did == "echoed"


def test_a_reflection_that_misses_is_corrected_at_no_cost() -> None:
    said = play("You're jealous of her.", **told("proud"))
    assert said.response.did == "corrected"
    assert said.pools[0] == "missed"
    assert said.trust == 0


def test_what_is_missed_and_asked_after_openly_is_still_answered() -> None:
    said = play("You're jealous of her. What is it like, with the swaps?", **told("proud"))
    assert said.pools[0] == "missed"
    assert len(said.told) == 2


def test_a_feeling_akin_to_what_was_meant_is_no_miss() -> None:
    assert (
        play("That sounds frightening, not knowing who you are.", **told("who")).response.nearness == "adds"
    )


def test_giving_back_what_was_said_long_ago_returns_to_it() -> None:
    seen = ("topics tried 2 full",)
    said = play(
        "You said they did it without you and rang round. What was that like?",
        **{**told("proud", "liked"), "told": seen, "lines": (MAREN.topics["tried"].facts[2].full, "Yes.")},
    )
    assert said.told == ("layers gallbladder",)


def test_a_strength_that_is_named_does_good_twice_and_then_sounds_like_flattery() -> None:
    praise = "It takes real courage to say that."
    assert play(praise).response.did == "praised"
    third = play(praise, "That was brave of you.", "You've got real strength.")
    assert third.response.did == "flattered"
    assert third.trust < 0


# --- what gets little


def test_a_closed_question_gets_its_short_answer_and_costs_energy() -> None:
    said = play("Does your daughter mind?")
    assert said.told == ("topics home 0 short",)
    assert said.energy < 0
    assert said.response.words == MAREN.topics["home"].facts[0].short


def test_the_short_answer_never_comes_after_the_long_one() -> None:
    said = play("Is it your daughter?", told=("topics home 0 full",))
    assert "topics home 0 short" not in said.told


def test_several_questions_at_once_get_one_answer() -> None:
    said = play("How is your daughter? Does your husband help? And do you sleep?")
    assert said.response.kind == "stacked"
    assert said.pools == ["one_of_them", "topics"]


def test_a_leading_question_gets_a_flat_yes() -> None:
    said = play("Don't you think you should trust your team more?")
    assert said.pools in (["complied"], ["tried"], ["thanked"])
    assert said.trust < 0


def test_why_about_something_done_is_defended_against() -> None:
    said = play("Why did you type them all in?")
    assert said.pools == ["defended"]
    assert said.trust < 0


def test_why_about_a_value_is_not() -> None:
    said = play("Why is it so important to you?")
    assert said.response.kind == "why_value"
    assert "defended" not in said.pools
    assert said.trust > 0


def test_advice_was_tried_or_gets_warm_thanks_and_nothing_is_done() -> None:
    said = [play(*["You should just delegate it."] * times) for times in (1, 2)]
    assert {one.response.did for one in said} == {"tried", "thanked"}
    assert all(one.trust < 0 for one in said)


def test_who_is_advised_much_leaves_with_thanks_for_the_tips() -> None:
    advice = ["You should just delegate it.", "You need to talk to Petra.", "I'd suggest an app."]
    said = play(*advice, "Shall we stop here for today?")
    assert outcome(MAREN, said.response.client) == "advised"
    assert said.response.words in MAREN.ends.advised


def test_advice_after_leave_was_given_is_weighed_and_marked_apart() -> None:
    said = play("May I offer you a thought?", "You should just say no to the swaps.")
    assert said.response.kind == "advice_allowed"
    assert said.pools == ["considered"]
    assert said.response.client.advised == 0


def test_leave_to_offer_something_holds_for_the_next_line_only() -> None:
    said = play("May I offer you a thought?", TELL, "You should just say no to the swaps.")
    assert said.response.kind == "advice"


def test_advice_that_the_client_asked_for_is_marked_apart() -> None:
    case = CASES["loretta"]
    asked = play("Tell me more.", "Tell me more about it.", "What is that like?", case=case)
    assert asked.response.client.asked
    said = play(
        "Tell me more.", "Tell me more about it.", "What is that like?", "You should talk to her.", case=case
    )
    assert said.response.kind == "advice_allowed"


def test_filler_meets_small_talk() -> None:
    said = play("ok")
    assert said.pools == ["chatted"]


def test_who_has_no_energy_left_is_short() -> None:
    said = play(TELL, **{**SPENT, "trust": 3.5, "energy": 1.0})
    assert said.pools == ["drained", "topics"]
    assert said.told[-1].endswith("short")


def test_low_trust_shuts() -> None:
    said = play(TELL, trust=0.5)
    assert said.response.did == "shut"


def test_who_has_told_two_things_does_not_shut_any_more() -> None:
    said = play(TELL, **{**told("proud", "liked"), "trust": 0.5})
    assert "shut" not in said.pools


# --- closed questions with a good use


@pytest.mark.parametrize(
    "line, kind, pool",
    [
        ("Did I get that right?", "settling", "agreed"),
        ("We have twenty minutes, and what you say stays between us.", "contracting", "contracted"),
        ("On a scale from 0 to 10, how sure are you?", "scaling", "scaled"),
        ("Are you safe at home?", "safety", "safe"),
        ("Have you had thoughts of suicide?", "safety", "safe"),
        ("May I share an observation with you?", "permission", "allowed"),
        ("I think a counsellor could help you better with this than I can.", "refer", "referred"),
        ("Shall we stop here for today?", "end", "ends"),
        ("Let's come back to what you wanted from today.", "aim", "aimed"),
    ],
)
def test_settling_lines_are_answered_fully_and_cost_nothing(line: str, kind: str, pool: str) -> None:
    said = play(line)
    assert said.response.kind == kind
    assert said.pools[0] == pool
    assert said.trust >= 0


def test_a_check_that_is_wide_of_it_is_put_right() -> None:
    said = play("So you're jealous of her, is that right?", **told("proud"))
    assert said.response.did == "corrected"


def test_numbers_never_fall_and_are_high_once_a_step_stands() -> None:
    scale = "On a scale from 0 to 10, how sure are you?"
    first, later = play(scale), play(scale, **{**DECIDED, "will": len(MAREN.will)})
    assert first.told == ("scaled 0",)
    assert later.told == (f"scaled {len(MAREN.reactions['scaled']) - weights.FIRM_NUMBERS}",)
    assert play(scale, scale).told == ("scaled 1",)


# --- the way to a goal and a step


def test_a_question_for_the_goal_leads_to_a_sharp_one_rung_by_rung() -> None:
    asked = ("What would you like to take away from today?", "What in it do you want to have in hand?",
             "And what exactly would you want to know by the end?")  # fmt: skip
    assert [play(*asked[:size], trust=6.0).response.did for size in (1, 2, 3)] == ["closer", "closer", "goal"]


def test_ideas_are_asked_for_too_early() -> None:
    said = play("What could you do about it?")
    assert said.response.did == "too_early"
    assert said.pools == ["not_yet_options"]


@pytest.mark.parametrize(
    "line", ["What brings you here?", "What happened then?", "What about it is so hard?"]
)
def test_too_early_is_only_what_really_asks_for_ideas(line: str) -> None:
    assert play(line).response.did != "too_early"


def test_ideas_come_once_the_matter_has_been_seen() -> None:
    assert play("What could you do about it?", **ALL_TOLD).response.did == "idea"


def test_a_step_is_asked_for_too_early_where_there_is_nothing_to_choose_from() -> None:
    assert play("Which of these will you do?", **ALL_TOLD).pools == ["not_yet_will"]


def test_which_when_and_the_words_for_it_lead_to_a_step() -> None:
    asked = ("Which of these will you do?", "When will you do it?", "What exactly will you say?")
    dids = [play(*asked[:size], **DECIDED).response.did for size in (1, 2, 3)]
    assert dids == ["planned", "planned", "step"]
    client = play(*asked, **DECIDED).response.client
    assert goal_reached(MAREN, client) and step_reached(MAREN, client)


def test_the_step_waits_for_the_goal_and_a_question_for_it_draws_no_goal() -> None:
    for line in ("What exactly will you say then?", "ok so which will you do and when"):
        said = play(line, **{**DECIDED, "goal": 1, "will": 2, "told": ("goal 0",)})
        assert said.pools == ["not_yet_will"]
        assert not step_reached(MAREN, said.response.client)


def test_a_step_without_a_goal_to_come_is_too_early() -> None:
    said = play(
        "What exactly will you say?",
        **{**DECIDED, "options": 1, "will": 2, "told": tuple(f"goal {at}" for at in range(len(MAREN.goal)))},
    )
    assert said.response.did == "too_early"


def test_an_idea_that_needs_more_to_be_told_is_passed_over() -> None:
    last = tuple(f"options {at}" for at in range(3))
    state = told("proud", "liked")
    said = play("What else could you do?", **{**state, "options": 3, "told": (*state["told"], *last)})
    assert "options" not in said.pools
    assert "shut" not in said.pools


def test_a_goal_changes_midway_when_what_it_hangs_on_was_told() -> None:
    case = CASES["birgitte"]
    assert case.turn
    said = play("What is that like for you?", case=case, **told(case.turn.after, case=case))
    assert said.response.did == "goal_changed"
    assert said.response.client.goal == 0


def test_referring_on_opens_the_way_where_something_goes_beyond_coaching() -> None:
    case = CASES["bea"]
    assert case.beyond
    said = play(
        "That sounds like something for a doctor, who can help you better than I can.",
        case=case,
        **{**told("cloud", case.beyond.layer, case=case), "goal": 2, "told": ("goal 0", "goal 1")},
    )
    assert said.response.did == "referred"
    assert said.response.client.goal == len(case.goal)


def test_what_was_tried_goes_before_the_person_it_was_tried_with() -> None:
    said = play("What have you tried with Rhian?", case=CASES["gethin"], trust=2.0)
    assert said.told[-1].startswith("topics tried")


def test_words_said_in_any_talk_name_no_topic() -> None:
    for words in ("Who is it good for, and when?", "How many are there?"):
        assert play(words, case=CASES["colm"], live="").response.did != "opened"


# --- what cannot be made out, and who does not coach


def test_a_line_nobody_can_make_out_is_asked_after_at_most_twice_running() -> None:
    nonsense = ("flurb the gnortz?", "xx yy zz qq", "brzl frn kwop dnt")
    dids = [play(*nonsense[:size]).response.did for size in (1, 2, 3)]
    assert dids[:2] == ["puzzled", "puzzled"]
    assert dids[2] != "puzzled"


@pytest.mark.parametrize(
    "line",
    ["Good. Let's leave it there for today, thanks Maren.", "Then let us end here.", "we'll stop here then"],
)
def test_an_end_that_is_spoken_in_any_words_is_an_end(line: str) -> None:
    assert play(line).response.over


def test_a_hard_word_that_is_guessed_at_is_no_insult() -> None:
    for line in ("I'm hearing that you feel useless", "So you think you're useless"):
        assert "sworn_at" not in play(line).pools
    assert play("you're useless").pools == ["sworn_at"]


@pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.name)
def test_an_insult_offends_and_the_third_ends_it(case: Case) -> None:
    insults = ("you stupid cow", "fuck you", "you're an idiot")
    assert play(*insults[:1], case=case).pools == ["sworn_at"]
    assert play(*insults[:1], case=case).trust < 0
    assert not play(*insults[:2], case=case).response.over
    assert play(*insults, case=case).response.over


@pytest.mark.parametrize(
    "line",
    [
        "What would you like to take away? And who else is there? And since when?",
        "How is it at home? What have you tried? What could you do?",
    ],
)
@pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.name)
def test_of_several_questions_one_is_answered(case: Case, line: str) -> None:
    said = play(line, case=case, trust=9.0)
    assert said.response.kind == "stacked"
    assert len([pool for pool in said.pools if pool not in ("one_of_them", "asides", "seeks")]) == 1


# --- what never opens anything


SHUTTING = (
    "You should just drop it.", "Have you thought about leaving it to somebody else?", "If I were you I'd say no.",
    "Surely the best thing would be to let it go, wouldn't it?", "You're tired of it, aren't you?", "Is it hard?",
    "Why did you do that?", "ok", "nice weather today", "you stupid cow", "let's swap, you ask me", "asdf qwer",
)  # fmt: skip


@pytest.mark.parametrize("line", SHUTTING)
@pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.name)
def test_no_weak_line_opens_what_is_held_back_however_much_they_trust(case: Case, line: str) -> None:
    for layer in case.layers:
        said = play(line, case=case, trust=10.0, live=layer.topic)
        assert said.response.client.opened == ()


@pytest.mark.parametrize("line", SHUTTING)
def test_no_weak_line_wins_trust(line: str) -> None:
    assert play(line, trust=5.0).trust <= 0


@pytest.mark.parametrize(
    "line",
    [
        "Can we swap roles?",
        "You be the coach now",
        "I have been really tired lately and my boss keeps giving me more work every single week",
    ],
)
def test_who_takes_the_client_s_place_is_sent_back(line: str) -> None:
    assert play(line).pools == ["swapped"]


def test_a_wall_of_text_gets_one_answer() -> None:
    wall = "I hear that the rota is a lot for you and that the swaps eat your evenings and " * 60
    assert len(play(wall).response.lines) <= 2


def test_nothing_at_all_gets_an_answer_too() -> None:
    for nothing in ("", "   ", "?", "...", "\N{THUMBS UP SIGN}"):
        assert play(nothing).response.words


# --- the same again


def test_the_same_lines_give_the_same_talk() -> None:
    assert play(TELL, "What else?", "ok", seed=5) == play(TELL, "What else?", "ok", seed=5)


def test_another_seed_gives_other_words() -> None:
    assert play("ok", seed=1).response.words != play("ok", seed=2).response.words


def test_a_client_is_saved_and_read_again_unchanged() -> None:
    client = play(TELL, "You're proud of it.", "You should rest.").response.client
    assert Client.from_json(client.to_json()) == client


def test_the_client_before_is_left_untouched() -> None:
    client = begin(MAREN, 0)
    kept = replace(client)
    answer(MAREN, client, Line(TELL, client.last))
    assert client == kept
