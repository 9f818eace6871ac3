"""A goodbye at the end of an answer is told from one that is all of a message, and from what was said to somebody."""

from __future__ import annotations

import pytest

from bot.language.parting import Parting, parting

TOLD = {
    "last night he left the pan. gotta go": "last night he left the pan",
    "we had guests and nobody washed up, bye": "we had guests and nobody washed up",
    "the money is the problem - have to run, talk later": "the money is the problem",
    "my sister helps me but gotta go now": "my sister helps me",
    "I told him to stop. bye": "I told him to stop",
    "time mostly. see you tomorrow": "time mostly",
    "yes that's it, gotta run": "yes that's it",
    "i tried a rota but it didn't last, brb": "i tried a rota but it didn't last",
}


@pytest.mark.parametrize("words", TOLD)
def test_what_was_told_before_a_goodbye_is_kept_apart_from_it(words: str) -> None:
    assert parting(words) == Parting(TOLD[words], "pause")


def test_an_end_is_told_from_a_pause() -> None:
    assert parting("we argued about money, let's stop here") == Parting("we argued about money", "stop")


@pytest.mark.parametrize(
    "words",
    [
        "bye", "ok bye", "sorry, gotta go", "no sorry, i have to go", "thanks a lot, gotta go", "sorry mate, bye",
        "Right, nearly home, better go",
        "nice talking to you, bye", "my bus is here, gotta go", "it's late, I have to go",
        "gotta go, my mum is calling",
    ],
)  # fmt: skip
def test_a_goodbye_with_its_reason_or_its_thanks_tells_nothing(words: str) -> None:
    assert parting(words) is None


@pytest.mark.parametrize(
    "words",
    [
        'he said "ok, bye"', "he just said ok, bye", "I'll ring her, later", "they told us to pack and go",
        "i sit there, then I go", "I want to be ready to go", "I put the phone down, and then I went off",
        "He left and I have to go", "what would I say? bye", "vaping on breaks, gotta stop",
        "I always start and then stop",
        "The wife wants Portugal and I want to stop here",
    ],
)  # fmt: skip
def test_going_that_is_told_of_is_no_goodbye(words: str) -> None:
    assert parting(words) is None
