"""What somebody has just seen for themselves."""

import pytest

from bot.language.insights import insight_in


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("I just realised it's me who keeps saying yes.", "it's me who keeps saying yes"),
        ("Hm, come to think of it, nobody ever asked me to.", "nobody ever asked me to"),
        ("It hit me on the bus: I don't like managing people.", "I don't like managing people"),
        ("I see now that I've been waiting for permission", "I've been waiting for permission"),
        (
            "It's not about the money, it's that he never asks",
            "It's not about the money, it's that he never asks",
        ),
        ("Saying it out loud, it's not such a big thing", "it's not such a big thing"),
    ],
)
def test_what_was_seen_is_kept_as_said(words: str, seen: str) -> None:
    assert insight_in(words) == seen


@pytest.mark.parametrize(
    "words",
    [
        "I realised I had left my keys at home",
        "I didn't realise it was so late",
        "I realise you are a bot",
        "It hits me every time I drive past our old branch.",
        "I'm writing it down in the blue book",
        "It's me who has to announce it",
    ],
)
def test_what_only_sounds_like_it_is_not(words: str) -> None:
    assert insight_in(words) is None
