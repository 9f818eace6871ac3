"""What is beyond coaching, and fresh heavy news."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.beyond import beyond_coaching, heavy_news


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I keep having panic attacks on the bus", "panic attacks"),
        ("honestly i think im depressed", "depressed"),
        ("I've been low for weeks now and I don't know why", "low for weeks"),
        ("I can't stop drinking, that's the truth", "cant stop drinking"),
        ("im completely burnt out", "burnt out"),
        ("the grief just floors me every morning", "grief"),
        ("I get flashbacks of the crash", "flashbacks"),
        ("I cry every night after the kids are down", "cry every night"),
    ],
)
def test_a_condition_of_ones_own_now_is_named_in_the_persons_words(text: str, named: str) -> None:
    assert beyond_coaching(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "I had depression years ago and I'm well now",
        "my sister is depressed and I want to know how to be with her",
        "I run a workshop on burnout for teachers",
        "I want to avoid burning out in the new role",
        "addicted to coffee, me",
        "we've exhausted all the options",
        "plan my week",
        "It was a nightmare commute",
        "",
    ],
)
def test_other_peoples_past_and_figurative_conditions_are_left_to_coaching(text: str) -> None:
    assert beyond_coaching(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my dad died on Sunday", "death"),
        ("We lost our baby last week", "death"),
        ("I buried my mother on Friday", "death"),
        ("nan passed away this morning", "death"),
        ("I've just been diagnosed with MS", "illness"),
        ("my wife has cancer", "illness"),
        ("they fired me yesterday", "job"),
        ("I've been made redundant", "job"),
        ("got my notice on Friday", "job"),
        ("i lost my job on monday", "job"),
        ("my boyfriend broke up with me", "breakup"),
        ("my wife wants a divorce", "breakup"),
        ("she left me. after nine years", "breakup"),
    ],
)
def test_fresh_heavy_news_is_heard(text: str, kind: str) -> None:
    assert heavy_news(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "my dad died ten years ago",
        "dying to start",
        "my phone died",
        "I nearly died of embarrassment",
        "I lost my keys",
        "I lost my temper with my son",
        "I'm afraid I might get fired",
        "my mother was diagnosed in 2015 and she's fine",
        "we split up the work between us",
        "I work with people who were made redundant",
        "been given notice they want me to share half of the plot",
        "a patient died on my shift",
        "",
    ],
)
def test_old_figurative_and_feared_news_is_not_fresh_news(text: str) -> None:
    assert heavy_news(text) is None


@settings(max_examples=60, deadline=2000)
@given(st.text(max_size=4096))
def test_any_text_is_heard_without_error(text: str) -> None:
    assert beyond_coaching(text) is None or beyond_coaching(text) in beyond_coaching(text)  # type: ignore[operator]
    assert heavy_news(text) in (None, "death", "illness", "job", "breakup")
