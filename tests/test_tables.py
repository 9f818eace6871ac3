"""The flows' tables, looked at as data: nothing leads nowhere, nothing cannot be reached, nothing goes unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import pytest

from bot.flows.core.book import Book
from bot.flows.core.engine import take_turn
from bot.flows.core.flow import DONE, START, Flow, Stage
from bot.flows.core.incoming import Choice, Command, Incoming, Text
from bot.flows.core.plan import ASIDES, FLOWS, session_plan
from bot.flows.core.replies import STEP_ANSWERS
from bot.flows.core.session import RENAMED, Kept, Mark, Session, Shown, Visit
from bot.flows.core.values import BLANK
from bot.flows.talk import commands
from bot.language.hearing import Heard
from bot.prompts import Prompts

NOW = datetime(2026, 3, 11, 10, 20)
FLOW_CASES = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


def stages(flow: Flow) -> Iterator[Stage]:
    """Where the flow waits for somebody."""
    return (stage for name, stage in flow.states.items() if name not in (START, DONE))


def rows(flow: Flow) -> Iterator[tuple[str, str, list[str], list[list[object]]]]:
    """(trigger, source, destinations, the guards of each) in the order of the table."""
    for trigger, event in flow.events.items():
        for source, found in event.transitions.items():
            yield trigger, source, [row.dest for row in found], [row.conditions for row in found]


@FLOW_CASES
def test_the_last_row_of_every_state_and_trigger_lets_everybody_through(flow: Flow) -> None:
    closed = [(source, trigger) for trigger, source, _, guards in rows(flow) if guards[-1]]
    assert not closed


@FLOW_CASES
def test_no_row_stands_behind_one_that_lets_everybody_through(flow: Flow) -> None:
    dead = [(source, trigger, dests) for trigger, source, dests, guards in rows(flow) if not all(guards[:-1])]
    assert not dead


@FLOW_CASES
def test_every_destination_is_a_state_of_the_flow(flow: Flow) -> None:
    assert {dest for _, _, dests, _ in rows(flow) for dest in dests} <= set(flow.states)


@FLOW_CASES
def test_every_state_can_be_reached(flow: Flow) -> None:
    """From the start, or from outside: an interlude's or a nudge's states that other modules lay or jump to."""
    reached, found = set(), {START, flow.first, *laid_from_outside(flow)}
    while found - reached:
        reached |= found
        found |= {dest for _, source, dests, _ in rows(flow) if source in reached for dest in dests}
    assert set(flow.states) - reached == set()


def laid_from_outside(flow: Flow) -> set[str]:
    """What is laid straight away: by the clock, by a tap or a word under a nudge, by a tap under the goodbye."""
    by_clock = {"before", "several", "eve", "asked", "go_on"}
    by_answer = {"which", "new_time", "later", "pause", "smaller_or_drop"}
    by_coming_back = {"left"}
    return {
        "nudge": by_clock | by_answer,
        "after": {"rating", "longer"},
        "reminders": by_coming_back,
        "zone": {"there"},
        "asked": {"when", "what", "just_this", "which"},
    }.get(flow.name, set())


@FLOW_CASES
def test_every_state_can_be_left_for_the_end(flow: Flow) -> None:
    leads = {DONE}
    while more := {s for _, s, dests, _ in rows(flow) if leads & set(dests)} - leads:
        leads |= more
    assert set(flow.states) - {START} <= leads


@FLOW_CASES
def test_every_stage_takes_an_answer_or_a_button(flow: Flow) -> None:
    silent = [s.name for s in stages(flow) if not flow.can("answer", s.name) and not s.choices]
    assert not silent


@FLOW_CASES
def test_every_button_of_a_stage_has_a_row(flow: Flow) -> None:
    """Buttons that carry an answer stand for "answer"; a step's work by themselves."""
    missing = [(s.name, b) for s in stages(flow) for b in s.choices if not flow.can(b, s.name)]
    assert not missing


@FLOW_CASES
def test_everything_that_words_may_mean_has_a_row(flow: Flow) -> None:
    missing = [(s.name, t) for s in stages(flow) for t in s.means.values() if not flow.can(t, s.name)]
    assert not missing


@FLOW_CASES
def test_every_intent_that_a_stage_listens_for_exists(flow: Flow) -> None:
    from bot.language import intents

    heard = {i for line in INTENT_LINES for i in intents.hear_intents(line)}
    unknown = {intent for s in stages(flow) for intent in s.means} - heard
    assert not unknown, f"no example line is heard as {unknown}"


INTENT_LINES = (
    "yes", "no", "maybe", "keep it as it is", "carry on", "stop", "pause", "skip", "drop it", "nothing else",
    "i don't know",
    "i didn't mean it literally, it's a figure of speech", "delete everything", "figure of speech",
    "let's continue",
    "what do you mean?",
    "this is pointless",
    "that's enough for today",
    "i've decided",
    "hang on",
    "it's all one thing",
    "good morning",
    "thanks", "bye", "begin", "go back",
)  # fmt: skip


@FLOW_CASES
def test_every_stage_has_its_prompt_file(flow: Flow) -> None:
    names = set(Prompts().names())
    assert {f"{flow.name}/{s.name}" for s in stages(flow)} <= names


@FLOW_CASES
def test_what_a_stage_fills_and_its_file_names_is_a_known_value(flow: Flow) -> None:
    prompts = Prompts()
    for stage in stages(flow):
        source = (prompts._home / f"{flow.name}/{stage.name}.j2").read_text("utf-8")
        named = {name for tag in re.findall(r"\{\{(.*?)\}\}", source) for name in variables(tag)}
        named |= {name for tag in re.findall(r"\{%-?\s*if (.*?)-?%\}", source) for name in variables(tag)}
        assert named <= set(BLANK), f"{flow.name}/{stage.name}.j2"


def variables(tag: str) -> set[str]:
    bare = re.sub(r'"[^"]*"|\'[^\']*\'|\|\s*\w+(\([^)]*\))?', " ", tag)
    return set(re.findall(r"[a-z_]\w*", bare)) - {
        "or",
        "and",
        "not",
        "if",
        "else",
        "is",
        "in",
        "true",
        "false",
    }


def test_plans_name_flows_that_exist() -> None:
    plans = [session_plan(topic, due) for topic in (True, False) for due in (True, False)]
    assert {visit.flow for plan in plans for visit in plan} <= set(FLOWS)
    assert set(FLOWS) >= ASIDES


def test_every_flow_is_on_a_plan_or_laid_over_it() -> None:
    planned = {visit.flow for visit in session_plan(False, True)}
    assert set(FLOWS) == planned | ASIDES | {"welcome"}


def test_renamed_states_lead_from_what_is_gone_to_what_is_there() -> None:
    for (flow, state), (flow_now, state_now) in RENAMED.items():
        assert state_now in FLOWS[flow_now].states
        assert flow not in FLOWS or state not in FLOWS[flow].states


def test_no_button_of_a_question_is_taken_for_a_steps_or_a_commands() -> None:
    """Such a trigger without a number is answered before any flow sees it."""
    every = {b for flow in FLOWS.values() for s in stages(flow) for b in s.choices}
    assert not every & set(STEP_ANSWERS)
    assert not every & {"pick", "minutes"}, "these two carry an answer"
    assert not every & (set(commands.COMMANDS) - {"skip"})


def standing(flow: str, state: str) -> Session:
    """Someone in the middle of a session who has told a few things."""
    kept = (Kept("minutes", 20, "", 1), Kept("topic", "the rota", "the rota", 2), Kept("goal", "the rota",
    "the rota", 2),
            Kept("faults", [], "", 2), Kept("goals", ["the rota", "my sleep"], "", 2), Kept("pick",
            "ask Ana", "ask Ana", 3),
            Kept("action", "ask Ana", "", 3), Kept("due", "2026-03-13T09:00", "", 3), Kept("sure", 9, "",
            3))  # fmt: skip
    aside = flow in ASIDES
    plan = (Visit("goal", "topic"),) if aside else (Visit(flow, state),)
    trail = (Mark(0, "goal", "topic", 1), Mark(0, "goal", "frame", 2))
    return Session(number=1, plan=plan, asides=(Visit(flow, state),) if aside else (), kept=kept, trail=trail,
                   asked=7, turn=3, said={"goal.topic.ask": 1}, seed=5, heard="2026-03-11T10:19")  # fmt: skip


PLACES = [(flow.name, stage.name) for flow in FLOWS.values() for stage in stages(flow)]
SAID: tuple[Incoming, ...] = (Text("I'd ring Ana on Friday at 9, I'm fed up"), Text("yes"), Text("7"),
    Command("skip"),
                              Command("back"), Command("help"), Choice("thats_it", 7), Choice("pick", 7,
                              0))  # fmt: skip


@pytest.mark.parametrize(("flow", "state"), PLACES, ids=[f"{flow}.{state}" for flow, state in PLACES])
def test_a_turn_leaves_the_session_it_was_given_untouched_and_is_the_same_each_time(
    flow: str, state: str
) -> None:
    book = Book(consented=True, known=True)
    for incoming in SAID:
        session = standing(flow, state)
        before = session.to_json()
        words = incoming.words if isinstance(incoming, Text) else ""
        one = take_turn(session, book, incoming, Heard(words, NOW), NOW)
        two = take_turn(session, book, incoming, Heard(words, NOW), NOW)
        assert session.to_json() == before, incoming
        assert one == two, incoming
        assert one.replies, incoming
        assert Session.from_json(one.session.to_json()).to_json() == one.session.to_json()


def test_a_session_is_the_same_after_saving_and_reading() -> None:
    session = standing("goal", "topic")
    session.recent = (
        Shown(3, "So?", (("thats_it", "Yes", "thats_it", 7, None), ("pick:0", "Ana", "pick", 7, 0))),
    )
    session.paused = True
    assert Session.from_json(session.to_json()) == session


def test_a_session_saved_by_an_older_version_is_read() -> None:
    assert Session.from_json('{"plan": [["goal", "topic"]]}') == Session(plan=(Visit("goal", "topic"),))
