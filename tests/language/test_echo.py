"""A person's own phrase comes back as theirs: turned to "you", tidied, or as the plan they made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.echo import as_i, as_you, key_phrase, tidy


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("how I tell him what it costs me", "how you tell him what it costs you"),
        ("what I am to my team", "what you are to your team"),
        ("I was late and am tired", "you were late and are tired"),
        ("I really was hurt", "you really were hurt"),
        ("a plan for myself", "a plan for yourself"),
        ("the mistake was mine", "the mistake was yours"),
        ("our rota, and what we do with it", "your rota, and what you do with it"),
        ("talk to Dan about the rota", "talk to Dan about the rota"),
        ("see My Fair Lady with Ana", "see My Fair Lady with Ana"),
        ("be there at 9 am", "be there at 9 am"),
        ("tell the US team", "tell the US team"),
        ("sell the gold mine", "sell the gold mine"),
        ("she was late and it was bad", "she was late and it was bad"),
        ("I think it was fine", "you think it was fine"),
        ("I’m sure I’ve lost my nerve", "you're sure you've lost your nerve"),
    ],
)
def test_a_phrase_is_turned_to_its_speaker(said: str, turned: str) -> None:
    assert as_you(said) == turned


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("email Sarah the draft", "email Sarah the draft"),
        ("emailing Sarah the draft", "email Sarah the draft"),
        ("I will email Sarah the draft", "email Sarah the draft"),
        ("im gonna ring Pat", "ring Pat"),
        ("to go to the gym", "go to the gym"),
        ("I'm going to write to HR and book the room", "write to HR and book the room"),
        ("writing to HR and booking the room", "write to HR and book the room"),
        ("I think I'll ask Priya", "ask Priya"),
        ("Sarah gets the draft from me", "Sarah gets the draft from me"),
    ],
)
def test_a_step_is_said_as_what_follows_i_will(said: str, plan: str) -> None:
    assert as_i(said) == plan


@pytest.mark.parametrize(
    ("said", "tidied"),
    [
        ("um so like i dont know what to to say", "I don't know what to say"),
        ("Well, the   handover ...", "the handover"),
        ("  my two lads!! ", "my two lads"),
        ("Karen keeps moving it", "Karen keeps moving it"),
        ("HR and the rota", "HR and the rota"),
        ("The rota lol", "the rota"),
        ("ive lost it", "I've lost it"),
        ("i", "I"),
    ],
)
def test_a_phrase_is_tidied_for_saying_back(said: str, tidied: str) -> None:
    assert tidy(said) == tidied


@pytest.mark.parametrize(
    ("said", "phrase"),
    [
        ("i think it's the handover", "the handover"),
        ("my two lads never sleep", "your two lads"),
        ("saying no to Karen", "saying no to Karen"),
        ("I keep saying no to Karen", "saying no to Karen"),
        ("how to talk to my manager", "your manager"),
        ("yes", None),
        ("", None),
        ("I don't know", None),
    ],
)
def test_the_charged_phrase_comes_back_in_their_words(said: str, phrase: str | None) -> None:
    assert key_phrase(said) == phrase


@given(st.text(max_size=4096))
def test_any_text_is_taken_without_error(text: str) -> None:
    for function in (as_you, as_i, tidy):
        assert isinstance(function(text), str)
    phrase = key_phrase(text)
    assert phrase is None or 1 <= len(phrase.split()) <= 6


@given(st.text(alphabet="imye aw.,'", max_size=200))
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
