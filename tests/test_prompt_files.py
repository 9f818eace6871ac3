"""The prompt files against the core: nothing missing, nothing left over, and how one phrasing is chosen."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from bot.flows.core.book import Book
from bot.flows.core.incoming import Text
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import NUDGE_TAPS, STEP_ANSWERS, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Kept, Session, Visit
from bot.language.hearing import Heard
from bot.prompts import MissingUtterance
from tests.phrasings import SAMPLE, states
from tests.test_tables import NOW
from tests.transcript import PROMPTS

ROOT = Path(__file__).resolve().parent.parent


@cache
def said_outright() -> set[tuple[str, str, str]]:
    """(flow, state, utterance) of every `scene.say("…", "…", "…")` in the core; "*" where it is computed."""
    found: set[tuple[str, str, str]] = set()
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and _called(node) in ("say", "utter", "Reply")
                and len(node.args) >= 2
            ):
                flow, state, *rest = [_constant(argument) for argument in node.args[:3]]
                found.add((flow, state, rest[0] if rest else "ask"))
    return found


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else "*"


def constants() -> set[str]:
    """Every string that the core and the ear hold: a block's name, or the ending that a name is put together with."""
    return {
        node.value
        for room in ("flows", "language", "practice", "reports")
        for path in sorted((ROOT / "bot" / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_what_the_core_says_by_name_has_its_words() -> None:
    missing: list[str] = []
    for flow, state, utterance in sorted(said_outright()):
        if "*" not in (flow, state):
            try:
                blocks = PROMPTS.blocks(f"{flow}/{state}")
            except MissingUtterance:
                missing.append(f"{flow}/{state}")
                continue
            if utterance not in ("*", *blocks):
                missing.append(f"{flow}/{state}.{utterance}")
    assert not missing


@pytest.mark.parametrize("flow", FLOWS)
def test_every_state_has_its_question_in_words(flow: str) -> None:
    silent = [
        s for s in states(flow) if not any(block.startswith("ask") for block in PROMPTS.blocks(f"{flow}/{s}"))
    ]
    assert not silent


@pytest.mark.parametrize("flow", FLOWS)
def test_whatever_a_stage_may_choose_to_ask_has_its_words(flow: str) -> None:
    """A stage with `asks` names its utterance; here for somebody who told little."""
    for name in states(flow):
        stage = FLOWS[flow].stage(name)
        if stage.asks:
            scene = Scene(
                Session(plan=(Visit(flow, name),), kept=KEPT),
                Book(consented=True),
                Text("so"),
                Heard("so", NOW),
                NOW,
            )
            assert stage.asks(scene) in PROMPTS.blocks(f"{flow}/{name}")


KEPT = (Kept("goal", "the rota"), Kept("goals", ["a", "b"]))


def test_every_button_has_its_label() -> None:
    labels = PROMPTS.blocks("_labels")
    missing = [
        f"{flow}/{s}.button_{choice}"
        for flow in FLOWS
        for s in states(flow)
        for choice in FLOWS[flow].stage(s).choices
        if f"button_{choice}" not in (PROMPTS.blocks(f"{flow}/{s}").keys() | labels.keys())
    ]
    assert not missing


@pytest.mark.parametrize("state", ["several", "eve"])
def test_a_nudge_of_several_has_a_label_for_whatever_may_be_left_of_it(state: str) -> None:
    labels = PROMPTS.blocks("_labels").keys() | PROMPTS.blocks(f"nudge/{state}").keys()
    of_another_state = {"as_now"}
    assert not {f"button_{tap}" for tap in {*STEP_ANSWERS, *NUDGE_TAPS} - of_another_state} - labels


def test_every_file_is_of_a_state_or_is_said_by_name() -> None:
    of_states = {f"{flow}/{state}" for flow in FLOWS for state in states(flow)}
    by_name = {f"{flow}/{state}" for flow, state, _ in said_outright()}
    computed = {state for flow, state, _ in said_outright() if flow == "*"}
    orphans = [
        name
        for name in PROMPTS.names()
        if name not in of_states | by_name
        and f"{name.split('/')[0]}/*" not in by_name
        and name.split("/")[1] not in computed
    ]
    assert not orphans


def test_every_block_is_used() -> None:
    """By its name somewhere in the core, or by one put together there ("ask_" and the rest; "closed" and "so")."""
    known = constants() | {"ask", "help", "smaller"}
    orphans = [
        f"{name}.{block}"
        for name in PROMPTS.names()
        for block in PROMPTS.blocks(name)
        if not any(part in known for part in ways_to_name(block)) and not {*block.rsplit("_", 1)} <= known
    ]
    assert not orphans


def ways_to_name(block: str) -> set[str]:
    """ "button_drop_it" is the trigger drop_it; "ask_death" is named by "ask_" and "death"."""
    return {block, *(block.removeprefix(start) for start in ("button_", "ask_", "set_"))}


@pytest.mark.parametrize(
    "told", ["<b>bold</b> & co", "{{ 7*7 }}", "&lt;script&gt;", "a_b *c* `d`", "مرحبا", "{% if %}"]
)
def test_a_persons_words_are_only_ever_a_value(told: str) -> None:
    message = PROMPTS.render(Reply("goal", "frame", "ask", {**SAMPLE, "goal": told}), seed=1)
    assert told in message.plain
    assert "<b>" not in message.text and "49" not in message.text


def test_nobody_meets_the_same_words_twice_until_all_are_spent() -> None:
    ways = len(PROMPTS.phrasings("goal", "topic", "ask"))
    for seed in range(20):
        said = [
            PROMPTS.render(Reply("goal", "topic", "ask", SAMPLE, nth=nth), seed).text for nth in range(ways)
        ]
        assert len(set(said)) == ways


def test_two_people_do_not_hear_the_same_order() -> None:
    assert len({PROMPTS.render(Reply("goal", "topic", "ask", SAMPLE), seed).text for seed in range(30)}) > 1
