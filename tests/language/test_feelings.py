"""The speaker's own feeling now is heard, by its own word where they gave one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.feelings import Feeling, hear_feeling, is_strong, verdict_on_self_or_other


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I'm anxious", "anxious"),
        ("im really scared ill mess it up", "scared"),
        ("I feel guilty about the kids", "guilty"),
        ("I'm so fed up with it", "fed up"),
        ("I am worn out", "worn out"),
        ("my boss makes me nervous", "nervous"),
        ("I worry about it all day", "worried"),
        ("I've been feeling low and lonely since May", "low"),
        ("I'm a bit stuck", "stuck"),
        ("I get embarrassed when he asks", "embarrassed"),
        ("honestly just exhausted", "exhausted"),
        ("I'm tired and angry", "tired"),
        ("feeling overwhelmed tbh", "overwhelmed"),
    ],
)
def test_a_feeling_they_name_is_heard_by_its_name(text: str, word: str) -> None:
    assert hear_feeling(text) == Feeling(word, named=True)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I've had enough", "worn down"),
        ("I lie awake over it", "worried"),
        ("it keeps me up at night", "worried"),
        ("my stomach drops when the phone goes", "anxious"),
        ("nobody listens to me", "unheard"),
        ("he drives me up the wall", "frustrated"),
        ("I keep going round in circles", "stuck"),
        ("I'm drowning in paperwork", "overwhelmed"),
    ],
)
def test_a_feeling_they_imply_is_marked_as_implied(text: str, word: str) -> None:
    assert hear_feeling(text) == Feeling(word, named=False)


@pytest.mark.parametrize(
    "text",
    [
        "she was angry",
        "my sister is sad",
        "I'm not worried",
        "I was never scared of him",
        "I was angry last year",
        "I want to be happy",
        "stop being anxious",
        "I'm happy to help",
        "the team are frustrated",
        "he says I'm lucky",
        "I don't feel guilty",
        "the content of the report",
        "I let him down",
        "he felt hurt",
        "she left out the figures",
        "I cut up the apples",
    ],
)
def test_what_is_not_their_own_feeling_now_is_none(text: str) -> None:
    assert hear_feeling(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm so angry I could scream",
        "I can't cope",
        "I keep crying",
        "I'm devastated",
        "i've had enough of this",
    ],
)
def test_strong_feeling_is_to_be_met_first(text: str) -> None:
    assert is_strong(text)


@pytest.mark.parametrize(
    "text", ["I'm a bit nervous", "I want to plan my week", "she was so angry", "I'm happy with it"]
)
def test_mild_or_foreign_feeling_does_not_hold_up_the_goal(text: str) -> None:
    assert not is_strong(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm a useless manager",
        "i feel like such a failure",
        "I'm just lazy",
        "I hate myself for it",
        "I'm no good at this",
    ],
)
def test_a_verdict_on_oneself_is_met_by_being_hard_on_oneself(text: str) -> None:
    assert verdict_on_self_or_other(text) == ("self", "being hard on yourself")


@pytest.mark.parametrize(
    "text", ["Karen's a liar", "he's useless", "my boss is a bully", "she is so lazy", "they're all idiots"]
)
def test_a_verdict_on_another_is_met_by_its_effect_without_the_word(text: str) -> None:
    verdict = verdict_on_self_or_other(text)
    assert verdict is not None and verdict[0] == "other"
    assert not {"liar", "useless", "bully", "lazy", "idiots"} & set(verdict[1].split())


@pytest.mark.parametrize(
    "text", ["this is stupid", "the report is rubbish", "I lie down after lunch", "it is a mess", "I'm late"]
)
def test_a_judgement_of_a_thing_is_no_verdict_on_anybody(text: str) -> None:
    assert verdict_on_self_or_other(text) is None


@given(st.text(max_size=4096))
def test_any_text_is_heard_without_error(text: str) -> None:
    hear_feeling(text), is_strong(text), verdict_on_self_or_other(text)


@pytest.mark.parametrize(
    "piece", ["i am so ", "i'm a really ", "she is a ", "so very ", "angry and ", "fed "]
)
def test_endless_repeats_are_heard_in_bounded_time(piece: str) -> None:
    text = piece * (4096 // len(piece))
    started = time.perf_counter()
    hear_feeling(text), is_strong(text), verdict_on_self_or_other(text)
    assert time.perf_counter() - started < 0.5
