"""What no fact answers is met by the form of the question: a meaning, a wish, somebody else's view, never a trifle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.practice.case import Case
from bot.practice.client import begin
from bot.practice.line import Line
from bot.practice.people import meant
from bot.practice.wants import wanted
from tests.practice.playing import CASES, play, told

each_case = pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.name)


# --- what the question's form wants


@pytest.mark.parametrize(
    ("line", "pool"),
    [
        ("What did you say to that?", "replied"),
        ("and how did you react?", "replied"),
        ("What would happen if you didn't?", "supposed"),
        ("what are you afraid of", "supposed"),
        ("What's the worst that could come of it?", "supposed"),
        ("What stops you?", "hindered"),
        ("what makes it so hard to ask", "hindered"),
        ("What's so precious about it?", "value"),
        ("What is that like for you?", "felt"),
        ("what did you feel then", "felt"),
        ("What would you have liked instead of that answer from her?", "wished"),
        ("what are you waiting for", "wished"),
        ("What do you make of it?", "meaning"),
        ("What does that say about you?", "meaning"),
    ],
)
def test_a_question_that_names_nothing_is_known_by_its_form(line: str, pool: str) -> None:
    assert wanted(Line(line)) == pool


@pytest.mark.parametrize(
    "line", ["Tell me more.", "Who is she?", "When does it start?", "You're tired.", "And then?"]
)
def test_other_lines_want_nothing_of_the_sort(line: str) -> None:
    assert wanted(Line(line)) == ""


@each_case
@pytest.mark.parametrize(
    "line", ["What do you make of it?", "What stops you?", "What would happen if you did?"]
)
def test_no_client_meets_it_with_a_trifle(case: Case, line: str) -> None:
    state = {**told(case.layers[0].id, case=case), "trust": 2.5}
    state["told"] = (*state["told"], f"layers {case.layers[0].id} more")
    pools = play(line, case=case, **state).pools
    assert pools[0] in ("meaning", "hindered", "supposed", "layers") or play(line, case=case, **state).told[
        0
    ].startswith(f"topics {case.layers[0].topic}")


def test_a_fact_that_the_question_names_goes_before_its_form() -> None:
    assert (
        play("What does the course cost you?", case=CASES["lorne"], live="boats")
        .told[0]
        .startswith("topics money")
    )


def test_why_of_a_value_gets_what_they_hold_dear_and_no_fact() -> None:
    state = {**told("drove_past", case=CASES["lorne"]), "trust": 4.0}
    state["told"] = (*state["told"], "layers drove_past more")
    assert play("Why does that matter to you?", case=CASES["lorne"], **state).pools == ["value"]


def test_what_something_was_like_is_no_fact_of_it() -> None:
    said = play(
        "What was that like for you, to find it racked?", case=CASES["aurelio"], live="seven", trust=2.5
    )
    assert said.pools == ["felt"]


def test_an_open_question_that_nothing_answers_was_never_thought_of() -> None:
    lorne = CASES["lorne"]
    said = play("How did it taste?", case=lorne, live="boats", trust=3.0)
    assert said.pools == ["unthought"]


@pytest.mark.parametrize(
    "line", ["Tell me more.", "What else is there?", "What happened then?", "And the boats?"]
)
def test_who_is_invited_to_tell_on_does_so(line: str) -> None:
    lorne = CASES["lorne"]
    assert play(line, case=lorne, live="boats", trust=3.0).pools == ["topics"]


def test_how_long_it_has_been_is_no_matter_of_how_long_it_takes() -> None:
    said = play("How long have you been doing it?", live="rota", trust=3.0)
    assert said.pools == ["since"]


def test_three_times_how_long_never_run_dry() -> None:
    lines = (
        "How long has this been going on?",
        "Since when?",
        "When did it start?",
        "when was the last time",
    )
    said = [
        play(*lines[: at + 1], case=CASES["bea"], live="team", trust=3.0).pools[0] for at in range(len(lines))
    ]
    assert set(said) <= {"since", "topics"}
    assert said.count("since") >= len(lines) - 1


def test_what_about_somebody_of_theirs_asks_and_does_not_lead() -> None:
    assert (
        play("What about Sundays?", case=CASES["fern"], live="lloyd", trust=3.0)
        .told[0]
        .startswith("topics sundays")
    )


def test_what_is_offered_after_leave_is_weighed() -> None:
    said = play(
        "May I offer a thought?", "Some people ask to try it for a month. What do you make of it?", trust=5.0
    )
    assert (said.response.kind, said.pools) == ("advice_allowed", ["considered"])


@pytest.mark.parametrize(
    "line",
    [
        "Who do you want to be?", "Which of the three is heaviest?", "What would you notice if it were better?",
        "If you could do only one of them?", "How would you like it to be?", "What brings you here?",
        "If only one of them had a date, which one should it be?",
    ],
)  # fmt: skip
def test_the_goal_is_asked_for_in_many_ways(line: str) -> None:
    assert play(line, case=CASES["fern"]).pools == ["goal"]


@pytest.mark.parametrize(
    "line",
    ["What does Lloyd do instead?", "What would you like to ask Lloyd?", "What did you want him to hear?"],
)
def test_what_somebody_else_does_and_what_was_wished_of_them_is_no_goal(line: str) -> None:
    assert play(line, case=CASES["fern"], live="lloyd", trust=3.0).pools[0] != "goal"


# --- the views of others


@pytest.mark.parametrize(
    ("name", "line", "who"),
    [
        ("nadeem", "What does your family make of it?", "family"),
        ("lorne", "What would Catriona say to that?", "catriona"),
        ("ty", "what do ur mates think", "mates"),
        ("korbinian", "How does your wife see it?", "theres"),
        ("gethin", "What do you think Josh would say?", "josh"),
    ],
)
def test_what_somebody_thinks_is_told_as_theirs(name: str, line: str, who: str) -> None:
    case = CASES[name]
    place = play(line, case=case, trust=4.0).told[0].split()
    told_of = (
        case.people[int(place[1])].words
        if place[0] == "people"
        else (case.topics[place[1]].facts[int(place[2])].full.lower(),)
    )
    assert any(who in words for words in told_of)


@each_case
def test_whoever_is_not_known_has_a_view_all_the_same(case: Case) -> None:
    assert play("What does everybody else say to it?", case=case, trust=4.0).pools[0] in ("others", "people")


def test_what_the_client_says_is_nobody_elses_view() -> None:
    loretta = CASES["loretta"]
    assert play("And what does Loretta say?", case=loretta, trust=4.0).pools[0] != "people"


# --- he, she and they


@pytest.mark.parametrize(
    ("said", "line", "who"),
    [
        ("Catriona asked me once.", "How is she with it?", "catriona"),
        ("Gillespie runs the school.", "What does he know of you?", "gillespie"),
        ("Elspeth said so, and then Catriona did.", "what did she mean", "catriona"),
        ("The boys at the depot laugh, my mates most.", "Do they know?", "mates"),
    ],
)
def test_a_pronoun_is_whoever_was_named_last(said: str, line: str, who: str) -> None:
    lorne = CASES["lorne"]
    client = replace(begin(lorne, 0), lines=("Hello.", said))
    found = meant(lorne, client, Line(line, said))
    assert found is not None
    assert found.words[0] == who


def test_a_pronoun_with_nobody_named_is_who_belongs_to_what_is_on_the_table() -> None:
    found = meant(CASES["lorne"], replace(begin(CASES["lorne"], 0), live="father"), Line("What was he like?"))
    assert found is not None
    assert found.words[0] == "father"


def test_a_name_in_the_line_goes_before_any_pronoun() -> None:
    said = "Catriona asked me once."
    client = replace(begin(CASES["lorne"], 0), lines=("Hello.", said))
    found = meant(CASES["lorne"], client, Line("What would Elspeth say of her?", said))
    assert found is not None
    assert found.words[0] == "elspeth"


def test_the_talk_goes_to_whom_the_pronoun_stands_for() -> None:
    lorne = CASES["lorne"]
    lines = (" ".join(lorne.opener), "I could tell my daughter.")
    said = play("How is she?", case=lorne, lines=lines, live="boats", trust=4.0)
    assert said.told[0].startswith("topics family 0")


def test_what_is_named_goes_before_whom_a_pronoun_stands_for() -> None:
    korbinian = CASES["korbinian"]
    said = play("What do you do on a Sunday at his table?", case=korbinian, live="father", trust=4.0)
    assert said.told[0].startswith("topics home")


# --- a yes before an answer


def test_a_question_after_a_fact_given_back_gets_its_answer_and_no_yes() -> None:
    lorne = CASES["lorne"]
    said = play(
        "You sat in the car. What stopped you?",
        case=lorne,
        **{**told("drove_past", case=lorne), "trust": 3.0},
    )
    assert said.pools[0] != "agreed"


def test_plain_words_of_ones_own_make_no_reflection_a_miss() -> None:
    korbinian = CASES["korbinian"]
    state = {**told("thursday", case=korbinian), "told": ("layers thursday", "layers thursday more")}
    state["lines"] = (*state["lines"], korbinian.layer("thursday").more)
    said = play("You wash them and bring them back and neither of you says a word.", case=korbinian, **state)
    assert said.response.nearness in ("selects", "adds")


def test_what_draws_on_several_answers_is_no_parrots_line_after_a_nod() -> None:
    lorne = CASES["lorne"]
    state = told("drove_past", "easy", case=lorne)
    state |= {"told": (*state["told"], "agreed 0"), "lines": (*state["lines"], "Aye.")}
    said = play("So you drove to Fife and came home, and the bus is easy.", case=lorne, **state)
    assert said.pools[0] != "said_so"


def test_ten_years_are_no_scale() -> None:
    assert Line("Ten years is long. What's happened that makes you want to plan it now?").kind != "scaling"


def test_what_they_told_with_a_question_mark_after_it_is_a_check() -> None:
    lorne = CASES["lorne"]
    state = {**told("drove_past", case=lorne), "trust": 3.0}
    assert play("You sat outside in the car with the engine on?", case=lorne, **state).pools == ["agreed"]


def test_what_would_be_said_is_told_by_no_fact() -> None:
    assert play(
        "What would you say to Aisling if you could say anything?", case=CASES["colm"], trust=3.0
    ).pools == ["wished"]


def test_a_notice_handed_in_is_no_noticing() -> None:
    assert play("Have you handed in your notice?", case=CASES["bea"], live="team", trust=4.0).pools == [
        "beside"
    ]
    lorne = play("Have you handed in your notice?", case=CASES["lorne"], live="boats", trust=4.0)
    assert lorne.told == ("topics bus 3 short",)
