"""The cases that come with the partner: enough of each sort, heard as what they are, and talked to for forty lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import pytest

from bot.casebook import read_cases
from bot.language.goals import hear_goal
from bot.practice.answering import answer
from bot.practice.case import Case, Layer
from bot.practice.client import Client, begin
from bot.practice.line import Line

HOME = Path(__file__).parents[2] / "prompts" / "cases"
CASES = tuple(read_cases(HOME).values())
LINES = 40

HEARD_AS = {
    "vague": "too_vague", "big": "too_big", "multiple": "multiple", "other": "someone_else",
    "negative": "negative", "none": "none_stated",
}  # fmt: skip
"""A fault as a case names it, and as the ear does."""

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def counted(of: Callable[[Case], object]) -> Counter[object]:
    return Counter(map(of, CASES))


def test_there_are_at_least_fourteen_of_work_and_of_life() -> None:
    fields = counted(lambda case: case.field)
    assert len(CASES) >= 14
    assert fields["work"] >= 5 and fields["life"] >= 5


def test_each_fault_opens_at_least_two_and_two_do_not_know_their_goal() -> None:
    faults = counted(lambda case: case.fault)
    assert all(faults[fault] >= 2 for fault in HEARD_AS)


def test_every_hard_manner_is_among_them() -> None:
    manners = Counter(manner for case in CASES for manner in case.manner)
    assert manners["reluctant"] >= 2
    assert all(manners[one] for one in ("rambling", "asks_advice", "beyond", "issue_behind", "changes_goal"))


def test_no_two_clients_have_one_name_or_one_line_in_common() -> None:
    names = counted(lambda case: case.client.name)
    assert max(names.values()) == 1
    longer = [line for case in CASES for line in set(case.lines()) if len(line.split()) > 6]
    assert [line for line, times in Counter(longer).items() if times > 1] == []


@each_case
def test_the_opener_is_heard_as_its_own_fault(case: Case) -> None:
    assert hear_goal(" ".join(case.opener)).labels == (HEARD_AS[case.fault],)


@each_case
def test_the_last_rung_of_the_goal_is_heard_as_a_goal_without_fault(case: Case) -> None:
    ladder = case.turn.goal if case.turn else case.goal
    assert hear_goal(ladder[-1].says).labels == ()


def just_before(case: Case, layer: Layer) -> Client:
    """The client who trusts, has told the layers above, and has just told all there is to know of its topic."""
    above = case.layers[: case.layers.index(layer)]
    told = tuple(place for one in above for place in (f"layers {one.id}", f"layers {one.id} more"))
    turned = case.turn is not None
    lines = tuple(fact.full for fact in case.topics[layer.topic].facts)
    begun = begin(case, seed=1)
    opened = tuple(one.id for one in above)
    return replace(
        begun,
        trust=9.0,
        told=told,
        opened=opened,
        live=layer.topic,
        turned=turned,
        lines=(begun.last, *lines),
    )


@each_case
def test_the_line_that_a_writer_would_have_asked_opens_its_layer(case: Case) -> None:
    closed = []
    for layer in case.layers:
        client = just_before(case, layer)
        if layer.id not in answer(case, client, Line(layer.ask, client.last)).client.opened:
            closed.append((layer.id, layer.ask))
    assert closed == []


def words_of(case: Case) -> Iterator[str]:
    """What the case's topics and facts are called, in turn."""
    named = [word for topic in case.topics.values() for word in topic.words[:3]]
    return cycle(named)


def filled(*forms: str) -> Callable[[Case], Iterator[str]]:
    """A learner who goes through the case's words with these forms."""
    return lambda case: (
        form.format(word=word) for form, word in zip(cycle(forms), words_of(case), strict=False)
    )


LEARNERS: dict[str, Callable[[Case], Iterator[str]]] = {
    "asks openly": filled(
        "What about the {word} is on your mind?", "How is it with the {word}?", "Tell me more about the {word}.",
        "What would you like to take away today?", "What else could you do?", "What will you do first?",
    ),
    "asks what can be answered in a word": filled("Is it the {word}?", "Have you thought about the {word}?"),
    "advises": filled(
        "You should change the {word}.", "Why don't you just forget the {word}?", "If I were you I'd leave it.",
        "Have you tried talking about the {word}?",
    ),
    "passes the time": filled("ok", "mm", "I see", "right", "nice weather today", "go on"),
    "types beside it": filled("asdf", "qwe rty", "??", "the the the", "banana {word} 7", "lkj hgf dsa"),
    "says back": filled("So the {word}.", "The {word}, then."),
    "asks all at once": filled("What about the {word}? Is it bad? Who knows? And since when?"),
    "asks for a number": filled("On a scale from 0 to 10, how is the {word}?"),
}  # fmt: skip


@each_case
@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
def test_a_client_can_be_talked_to_for_forty_lines_and_says_nothing_twice(
    case: Case, learner: Callable[[Case], Iterator[str]]
) -> None:
    client, said = begin(case, seed=len(case.name)), list(case.opener)
    for words in islice(learner(case), LINES):
        response = answer(case, client, Line(words, client.last))
        assert response.lines and not response.over, (words, len(said))
        said += response.lines
        client = response.client
    assert [line for line, times in Counter(said).items() if times > 1] == []
