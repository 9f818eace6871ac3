"""What is said about one line: its kind, what it did, the words that decided; the chosen skill; hints."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from time import process_time
from typing import Any

import pytest

from bot.flows.core.replies import Reply
from bot.flows.core.values import BLANK
from bot.practice.answering import DID, answer
from bot.practice.cheering import cheers
from bot.practice.client import begin
from bot.practice.feedback import FELT, HOLDS, SKILLS, TELLING, Feedback, block_of, feedback, running, told_of
from bot.practice.hints import hint
from bot.practice.line import KINDS, Line
from bot.practice.reasons import bears_out, deciding, shows_plainly
from tests.practice.playing import CASES, MAREN, play, told
from tests.transcript import PROMPTS

OPEN = Feedback("open", "sound", "reality", "told")
CLOSED = Feedback("closed", "weak", "reality", "short", words="Is it hard")


def judged(*lines: str, **state: Any) -> Feedback:
    """The feedback on the last of the lines, said to Maren."""
    said = play(*lines, **state)
    return feedback(Line(lines[-1], said.before.last), said.response)


def test_what_is_made_of_nothing_but_their_words_is_judged_though_the_ear_wavers() -> None:
    nadeem = CASES["nadeem"]
    line = "Fifty-two thousand eight hundred, and you wiped it off the glass."
    said = play(line, case=nadeem, **told("paid", case=nadeem))
    heard = Line(line, said.before.last)
    assert not heard.coach.sure
    assert feedback(heard, said.response).verdict == "sound"


# --- the verdict


@pytest.mark.parametrize(
    ("words", "block", "verdict"),
    [
        ("What would you like to take away from today?", "open", "sound"),
        ("Have you talked to Petra about it?", "closed", "weak"),
        ("Don't you think you're a control freak?", "leading", "weak"),
        ("Is it loud? What do you do then? And who helps you?", "stacked", "weak"),
        ("Why didn't you tell your manager?", "why", "weak"),
        ("You should delegate it.", "advice", "weak"),
        ("May I share an idea with you?", "permission", "sound"),
        ("Can we come back to your goal?", "aim", "sound"),
        ("A doctor would be the right person to talk to about that.", "refer", "sound"),
        ("On a scale from 0 to 10, how sure are you?", "scaling", "sound"),
        ("What we say here stays between us, and we have twenty minutes.", "contracting", "sound"),
        ("Shall we stop here for today?", "end", "sound"),
        ("Are you thinking of suicide?", "safety", "sound"),
        ("Let's swap chairs, you be the coach.", "swap", "weak"),
        ("ok", "filler", "apart"),
    ],
)
def test_each_kind_of_line_is_told_as_what_it_is(words: str, block: str, verdict: str) -> None:
    found = judged(words)
    assert (block_of(found), found.verdict) == (block, verdict)


def test_advice_after_leave_is_marked_apart() -> None:
    found = judged("May I share an idea with you?", "You could delegate it.")
    assert (found.kind, found.verdict) == ("advice_allowed", "apart")


def test_what_the_ear_cannot_make_out_gets_no_verdict_and_one_short_word() -> None:
    found = judged("Colourless green marmalade.")
    assert found.verdict == "unsure"
    assert told_of(found, "asking") == [("feedback", "unsure")]


def test_a_plain_open_question_is_sure_by_its_form_alone() -> None:
    before = "I wrote them down, it was more than one."
    response = answer(MAREN, begin(MAREN, 1), Line("What options do you have?", before))
    assert feedback(Line("What options do you have?", before), response).verdict == "sound"


# --- the words that decided


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Have you talked to Petra?", "Have you talked to Petra"),
        ("ok and hv u spoken to ur boss?", "hv u spoken to ur boss"),
        ("You should delegate it.", "You should delegate it"),
        ("Petra is nice. Why didn’t you tell her?", "Why didn’t you tell her"),
        ("When you come home late, what do you do first?", "what do you do first"),
        ("That wasn't very kind, was it?", "That wasn't very kind, was it"),
        ("Do you sleep? And how is your husband?", "Do you sleep / how is your husband"),
        ("it wasnt that kind though was it", "it wasnt that kind though was it"),
        ("u shuld ring her", "u shuld ring her"),
        ("yeah do that one, defo", "yeah do that one"),
    ],
)
def test_the_words_that_decided_are_quoted_as_they_were_typed(words: str, quote: str) -> None:
    line = Line(words, "It's a lot.")
    assert deciding(line, line.kind) == quote


def test_a_long_question_is_quoted_by_its_asking_part_and_never_cut_in_mid_air() -> None:
    line = Line("Have you ever thought about what the others on the ward would say to that?", "It's a lot.")
    quote = deciding(line, "closed")
    assert quote.endswith(" …")
    assert quote.removesuffix(" …").split()[-1] not in ("the", "about", "what", "on")
    assert len(quote.split()) < 10


def test_every_word_of_a_quote_was_typed() -> None:
    for words in (
        "dont u think its ur fault",
        "Is it: hard?? or; easy?",
        "WHY would you do that",
        "surely not...",
    ):
        line = Line(words, "It's a lot.")
        for piece in deciding(line, line.kind).removesuffix(" …").split(" / "):
            assert piece in words


@pytest.mark.parametrize(
    "words",
    [
        "You're proud of it.",
        "So nobody but you can do it, and you're proud of that.",
        "You sound lonely in that.",
    ],
)
def test_a_reflection_that_names_the_meaning_is_sound_though_the_ear_wavers(words: str) -> None:
    said = play("Tell me more about the rota.", words)
    found = feedback(Line(words, said.before.last), said.response)
    assert (block_of(found), found.verdict) == ("adds", "sound")


# --- cheering


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("I'll go on Friday.", "You've got this!!"),
        ("I'll go on Friday.", "I believe in you!"),
        ("I drove her there every day.", "You're such a good daughter."),
        ("It's about my father, I think.", "Wow, what a great insight, well done!"),
        ("I could ring the school.", "Amazing, I'm so happy for you!"),
        ("I could ring the school.", "Yesss love it"),
    ],
)
def test_praise_with_nothing_behind_it_is_cheering(before: str, words: str) -> None:
    line = Line(words, before)
    found = feedback(line, answer(MAREN, begin(MAREN, 1), line))
    assert (block_of(found), found.verdict) == ("cheering", "weak")
    assert found.words and found.words in words


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("I told my boss after all.", "You told your boss, well done."),
        ("I told nobody until now.", "Thank you for telling me that."),
        ("I went back to the doctor.", "That took courage."),
        ("It was a bad month.", "You carried the whole shop through on your own, that's not nothing."),
        ("It isn't temper, I'm frightened.", "Fair play to you for saying it."),
        ("I drove her there every day.", "You've kept that up every day, that shows how much you care."),
        ("I've made quite sure of that.", "So nobody but you can do it, and you're proud of that."),
    ],
)
def test_a_strength_or_a_fact_that_is_named_is_no_cheering(before: str, words: str) -> None:
    assert not cheers(Line(words, before))


def test_a_reading_that_missed_misses_again_and_is_not_called_theirs() -> None:
    client = begin(MAREN, 1)
    for _ in range(2):
        line = Line("You feel jealous of your neighbours and their garden.", client.last)
        response = answer(MAREN, client, line)
        client = response.client
        assert response.nearness == "misses"


def test_a_statement_where_no_frame_is_told_agrees_on_none() -> None:
    line = Line("So the rota never ends, and all of it is on your shoulders.", "Say that again?")
    assert line.kind == "reflection"


# --- a verdict that the form of the line doesn't bear out is none


@pytest.mark.parametrize(("words", "kind"), [("So?", "reflection"), ("I was there too.", "open"),
                                             ("Aw, we've all been there haha", "contracting")])  # fmt: skip
def test_no_kind_is_told_against_the_form_of_the_line(words: str, kind: str) -> None:
    assert not bears_out(Line(words, "I never rang him back."), kind)


def test_what_the_ear_hears_and_the_form_shows_needs_no_more_certainty() -> None:
    for words in (
        "so which bit of it do you want",
        "Maybe get a dog?",
        "It wasn't your fault though was it",
        "Why is it so important to you?",
    ):
        line = Line(words, "I sit there every evening.")
        assert shows_plainly(line, line.kind), words


def test_a_reflection_in_other_words_is_not_told_as_a_choice_of_theirs() -> None:
    assert block_of(Feedback("reflection", "sound", "none", "told", "selects")) == "own_words"
    assert block_of(Feedback("reflection", "sound", "none", "told", "selects", "the rota")) == "reflection"


# --- how much is said


def test_a_sound_line_gets_a_tick_and_the_part_of_grow_where_it_is_certain() -> None:
    assert told_of(replace(OPEN, part="goal"), "mirroring") == [("feedback", "open"), ("part", "goal")]
    assert told_of(OPEN, "mirroring") == [("feedback", "open")]


def test_asking_after_safety_is_on_no_part_of_grow() -> None:
    line = Line("Have you thought about hurting yourself?", MAREN.opener[0])
    assert feedback(line, answer(MAREN, begin(MAREN, 1), line)).part == ""


def test_a_weak_line_gets_its_kind_and_what_it_did() -> None:
    assert told_of(CLOSED, "mirroring") == [("feedback", "closed"), ("did", "short")]


def test_feedback_dwells_on_the_chosen_skill() -> None:
    """Right after what the line was, so that a long answer of the client's leaves it standing."""
    assert told_of(CLOSED, "asking")[1] == ("dwell", "closed")
    assert told_of(replace(OPEN, part="goal"), "asking")[1] == ("dwell", "told")
    echo = Feedback("reflection", "weak", "none", "echoed", "echoes")
    assert told_of(echo, "mirroring")[1] == ("dwell", "echo")


def test_after_three_sound_lines_of_the_skill_running_only_the_tick_is_left() -> None:
    assert told_of(OPEN, "asking", [OPEN] * HOLDS) == [("feedback", "tick")]
    assert told_of(OPEN, "asking", [OPEN] * (HOLDS - 1)) != [("feedback", "tick")]


def test_a_weak_line_of_the_skill_brings_the_words_back_and_one_of_another_kind_does_not() -> None:
    chat = Feedback("filler", "apart", "none", "chatted")
    assert running([OPEN, OPEN, chat, OPEN], "asking") == HOLDS
    assert running([OPEN, OPEN, OPEN, CLOSED, OPEN], "asking") == 1


def test_nothing_is_ever_longer_than_three_lines() -> None:
    for kind in KINDS:
        for did in DID:
            for verdict in ("sound", "weak", "apart"):
                for skill in SKILLS:
                    said = told_of(Feedback(kind, verdict, "goal", did, part="goal"), skill)
                    assert sum(state != "part" for state, _ in said) <= 3


# --- the words of it


def said_of(found: Feedback, nth: int = 0) -> list[str]:
    values = {**BLANK, "name": "Maren", **found.to_values()}
    return [
        PROMPTS.render(Reply("practise", state, block, values, nth=nth), 1).plain
        for state, block in told_of(found, "asking")
    ]


@pytest.mark.parametrize("kind", [*sorted(set(KINDS) - {"unclear"}), "advice_allowed"])
@pytest.mark.parametrize("nearness", ["", "echoes", "misses", "adds", "selects", "cheers"])
def test_there_are_words_for_every_kind_of_line_and_for_its_why(kind: str, nearness: str) -> None:
    block = block_of(Feedback(kind, "sound", "goal", "told", nearness))
    assert PROMPTS.phrasings("practise", "feedback", block)
    assert PROMPTS.phrasings("practise", "why", block)


def test_what_a_line_did_is_a_thing_that_lines_do() -> None:
    assert set(DID) >= TELLING | FELT


@pytest.mark.parametrize(
    "kind",
    ["open", "settling", "scaling", "why_value", "reflection", "adds", "summary", "affirmation", "permission",
     "contracting", "aim", "safety", "refer", "end", "closed", "leading", "stacked", "why", "advice", "echo", "miss"],
)  # fmt: skip
def test_forty_lines_do_not_read_like_a_stamp(kind: str) -> None:
    ways = PROMPTS.phrasings("practise", "feedback", kind)
    values = {**BLANK, "name": "Maren", "words": "Is it"}
    assert len({way.render(values).strip() for way in ways}) >= 5


@pytest.mark.parametrize(
    ("kind", "named"),
    [("permission", ("permission", "leave")), ("contracting", ("contracting",)), ("aim", ("aim",)),
     ("refer", ("refer", "who can help"))],
)  # fmt: skip
def test_contracting_permission_the_aim_and_referring_on_are_credited_by_name(
    kind: str, named: tuple[str, ...]
) -> None:
    for way in PROMPTS.phrasings("practise", "feedback", kind):
        said = way.render({**BLANK, "name": "Maren"}).lower()
        assert "✓" in said
        assert any(name in said or "asked before" in said for name in named), said


def test_a_tick_has_about_three_words_beside_it() -> None:
    for kind in ("open", "reflection", "adds", "summary", "aim", "settling", "scaling", "permission", "end"):
        for way in PROMPTS.phrasings("practise", "feedback", kind):
            assert len(way.render(BLANK).replace("<i>", "").replace("</i>", "").split()) <= 6


def test_each_line_of_feedback_is_short() -> None:
    for state in ("feedback", "did", "dwell", "part"):
        for block, ways in PROMPTS.blocks(f"practise/{state}").items():
            if block in ("help", "smaller"):
                continue
            for way in ways:
                assert len(way.render({**BLANK, "name": "Maren"}).split()) <= 20, (state, block)


# --- hints


def test_a_hint_is_where_to_look_and_never_what_to_say() -> None:
    asks = [layer.ask for case in CASES.values() for layer in case.layers]
    for case in CASES.values():
        client = replace(begin(case, 0), turns=5, goal=1, trust=9.0)
        assert hint(case, client, []).words not in asks


def test_before_there_is_a_goal_the_hint_is_the_aim() -> None:
    assert hint(MAREN, begin(MAREN, 0), []).thing == "aim"


def test_it_goes_on_to_ideas_and_to_a_step_as_the_talk_does() -> None:
    client = replace(begin(MAREN, 0), **told("proud", "liked", "gallbladder"), turns=9, goal=len(MAREN.goal))
    assert hint(MAREN, client, []).thing == "ideas"
    assert hint(MAREN, replace(client, options=2), []).thing == "step"


def test_after_two_hints_on_the_same_thing_it_gets_plainer_and_at_last_there_are_no_more() -> None:
    client = replace(begin(MAREN, 0), turns=5, goal=1, trust=9.0)
    given: list[str] = []
    blocks = []
    for _ in range(6):
        found = hint(MAREN, client, given)
        given.append(found.thing)
        blocks.append(found.block)
    assert blocks == ["ask", "layer", "layer_plain", "layer_plain", "spent", "spent"]


def test_where_something_beyond_coaching_was_told_the_hint_is_to_say_so() -> None:
    bea = CASES["bea"]
    assert bea.beyond is not None
    told_of_it = replace(begin(bea, 1), turns=6, goal=1, opened=(bea.beyond.layer,), trust=8.0)
    assert [hint(bea, told_of_it, ["beyond"] * given).block for given in (0, 2, 4)] == [
        "beyond",
        "beyond_plain",
        "spent",
    ]
    referred = replace(told_of_it, told=("reactions referred 0", "referred 0"))
    assert hint(bea, referred, []).thing != "beyond"


def test_no_hint_is_given_twice_in_a_practice() -> None:
    client = replace(begin(MAREN, 0), turns=5, goal=1, trust=9.0)
    given: list[str] = []
    said: list[str] = []
    used: dict[str, int] = {}
    for _ in range(5):
        found = hint(MAREN, client, given)
        nth = used[found.block] = used.get(found.block, -1) + 1
        values = {**BLANK, "name": "Maren", "hint": found.words, "topic_word": found.word}
        said.append(PROMPTS.render(Reply("practise", "hint", found.block, values, nth=nth), 3).plain)
        given.append(found.thing)
    assert len(set(said)) == 5


# --- how fast


def test_an_answer_with_its_feedback_takes_a_few_milliseconds() -> None:
    lines = ("What makes it hard to say no?", "Have you talked to Petra?", "You should delegate it.",
             "So you're proud of it, and it wears you out.", "Why didn't you tell your manager?")  # fmt: skip
    client, took = begin(MAREN, 0), []
    for at in range(40):
        words = f"{lines[at % len(lines)]} {at}"
        began = process_time()
        line = Line(words, client.last)
        response = answer(MAREN, client, line)
        told_of(feedback(line, response), "asking", [OPEN] * 30)
        took.append(process_time() - began)
        client = response.client
        if response.over:
            client = begin(MAREN, at)
    assert median(took) < 0.01  # 5 ms on a machine of its own, and room for one that shares its core
