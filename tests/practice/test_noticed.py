"""What a learner noticed is held beside the counts: the same, or otherwise, or beyond them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows.core.replies import Reply
from bot.flows.core.values import BLANK
from bot.practice.noticed import _COUNTED, held_beside, noticed
from tests.transcript import PROMPTS

CAME_TO: dict[str, Any] = {
    "lines": 12, "questions": 9, "open": 4, "closed": 3, "why": 1, "leading": 0, "stacked": 1, "advice": 2,
    "echoed": 1, "mirrored": 2, "words_per_line": 11, "affirmed": 0, "goal": False, "nearer": True, "step": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "what", "wanting"),
    [
        ("I asked a lot of closed questions", "closed", False),
        ("too many yes/no questions i think", "closed", False),
        ("I kept asking why", "why", False),
        ("I put words in her mouth", "leading", False),
        ("I did not push", "leading", True),
        ("wanted to fix it for her", "advice", False),
        ("I didn't give any advice this time", "advice", True),
        ("I said should a lot. it's hard not to", "advice", False),
        ("I asked one question at a time", "stacked", True),
        ("should have asked one question at a time", "stacked", False),
        ("I could have reflected more", "mirrored", True),
        ("never said anything back", "mirrored", True),
        ("i listened well", "mirrored", False),
        ("it felt like an interview", "asked", False),
        ("not enough open questions", "open", True),
        ("I forgot to ask what she wanted", "aim", True),
        ("we never got to a step", "step", True),
        ("I repeated her words too much", "echoed", False),
    ],
)
def test_how_learners_speak_of_what_is_counted(words: str, what: str, wanting: bool) -> None:
    assert next(iter(noticed(words))) == (what, wanting)


@pytest.mark.parametrize(
    "words",
    ["I was nervous", "she opened up when I waited", "it went well", "I tried to stay curious", "not sure"],
)
def test_what_cannot_be_counted_is_held_beside_nothing(words: str) -> None:
    assert held_beside(words, CAME_TO) is None


@pytest.mark.parametrize(
    ("words", "block", "agrees"),
    [
        ("I gave advice", "advice_so", True),
        ("I was leading her", "leading_none", False),
        ("no advice from me today", "advice_there", False),
        ("I never pushed", "leading_missed", True),
        ("too few open questions", "open_there", False),
        ("I should have mirrored more", "mirrored_missed", True),
        ("I talked too much, I said so much", "long_none", False),
        ("I lost track of the goal", "aim_missed", True),
    ],
)
def test_a_remark_agrees_with_the_counts_or_differs(words: str, block: str, agrees: bool) -> None:
    found = held_beside(words, CAME_TO)
    assert found is not None and (found.block, found.agrees) == (block, agrees)


def test_of_several_remarks_the_one_that_differs_is_taken_up() -> None:
    found = held_beside("I asked closed questions. And I was leading.", CAME_TO)
    assert found is not None and found.block == "leading_none"


@pytest.mark.parametrize("what", _COUNTED)
def test_whatever_is_counted_has_its_line_and_the_line_is_short(what: str) -> None:
    for ending in ("so", "none", "there", "missed"):
        values = {**BLANK, "name": "Birgitte", "n_seen": 12, "n_beside": 34}
        said = PROMPTS.render(Reply("practise", "seen", f"{what}_{ending}", values), 0).plain
        assert 20 < len(said) <= 115
