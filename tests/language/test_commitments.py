"""A commitment heard whole: the step in the person's words, its time taken out, and the event it hangs on."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.commitments import cue, hear_commitment
from training.commitments_score import token_f1

WEDNESDAY = datetime(2026, 3, 11, 10, 20)


def step(text: str) -> str:
    return hear_commitment(text, WEDNESDAY).step


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'll ring my brother on Sunday", "ring my brother"),
        ("so basically im gonna ring my brother sunday", "ring my brother"),
        (
            "ok so tomorrow I will send the invoice to the client, no more delays",
            "send the invoice to the client",
        ),
        ("The plan is to call the clinic on Monday.", "call the clinic"),
        ("My next step will be to call the clinic tomorrow", "call the clinic"),
        ("On Monday I call the clinic and I ask for the form", "call the clinic and ask for the form"),
        ("call the clinic. monday.", "call the clinic"),
        ("Tomorrow. I'll call the clinic tomorrow.", "call the clinic"),
        ("I want to finish the form by Friday, promise", "finish the form"),
    ],
)
def test_the_step_is_the_action_without_its_time_and_lead_in(said: str, expected: str) -> None:
    assert step(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'm booking the tickets tonight", "book the tickets"),
        ("sitting down with Jo on Friday and making a list", "sit down with Jo and make a list"),
        ("I'll have written the letter by Friday", "write the letter"),
        ("I'll have the shed painted by Easter", "paint the shed"),
        ("By Friday I've told my sister", "tell my sister"),
        ("The essay will be submitted by Friday", "submit the essay"),
        ("The parcel goes out on Thursday.", "send out the parcel"),
        ("The forms will be with Anita tomorrow", "get the forms to Anita"),
        ("Karim gets my answer on Friday", "give Karim my answer"),
        ("the report: done by Thursday", "finish the report"),
        ("An email to the council, by Monday", "email the council"),
        ("I'm thinking of asking Paula for help next week", "ask Paula for help"),
    ],
)
def test_other_forms_of_the_verb_become_an_instruction(said: str, expected: str) -> None:
    assert step(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The letter to my aunt, I'll write it tonight", "write the letter to my aunt"),
        ("ask for a day off. ill do that on monday", "ask for a day off"),
        ("I meant to do it last week. Email Karim tomorrow.", "email Karim"),
        ("the deadline is Friday but I'll hand in the draft on Thursday", "hand in the draft"),
        ("because I'm away next week I'll hand in the draft on Thursday", "hand in the draft"),
        ("whenever I catch myself snapping I'll count to ten", "count to ten when I catch myself snapping"),
    ],
)
def test_the_clause_that_promises_gives_the_step(said: str, expected: str) -> None:
    assert step(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("My uncle keeps asking, so on Friday I'll ring him", "ring my uncle"),
        (
            "The letter from the bank has sat here a week. I'm opening it tonight.",
            "open the letter from the bank",
        ),
        ("Mrs Adeyemi deserves an apology and I'll tell her on Monday", "tell Mrs Adeyemi"),
        ("Shirt buttons! Friday, sew them on", "sew the shirt buttons on"),
        ("The road tax is due on the 15th but I'll pay on the 10th", "pay the road tax"),
        ("my sister spoke to my aunt and I'll ring her on Friday", "ring her"),  # which of them?
    ],
)
def test_a_pronoun_is_made_plain_where_one_thing_was_named(said: str, expected: str) -> None:
    assert step(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Bus pass form I will post today", "post the bus pass form"),
        ("sign board, on Tuesday I repaint it", "repaint the sign board"),
        ("my wife and I will go through the budget on Sunday", "go through the budget with my wife"),
        ("the yard gets swept on Friday, no arguments", "sweep the yard"),
        ("Spare room cleared by Friday", "clear the spare room"),
        ("By Friday noon I want the report in his tray", "get the report in his tray"),
        ("mum's tablets need sorting into the box so I do that on Sunday", "sort mum's tablets into the box"),
        (
            "on Friday I shall be at the library to hear about the class",
            "go to the library to hear about the class",
        ),
        ("Tuesday is the interview and I'm going", "go to the interview"),
        ("dentist. tomorrow.", "go to the dentist"),
        ("ten minutes stretching each morning", "stretch for ten minutes"),
        ("phonin the clinic at 9 tomorrow", "phone the clinic"),
        ("I propose to ask Daniel tonight", "ask Daniel"),
        ("going to have the boiler looked at on the 19th", "get the boiler looked at"),
    ],
)
def test_other_ways_of_naming_a_deed_become_an_instruction(said: str, expected: str) -> None:
    assert step(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'll ring him on Friday when he gets paid", "ring him"),
        ("I'll pay it today and be free", "pay it"),
        ("going to be nicer to myself. I'll buy the shoes on Friday", "buy the shoes"),
        ("I want to keep the money apart. So every evening I count the till", "count the till"),
        ("clean my room on Sunday bc mum is gonna lose it", "clean my room"),
        ("Saturday at 9, me and Jo, choosing tiles, and I'll be fair", "choose tiles"),
        ("need to say no to the yearbook", "say no to the yearbook"),
    ],
)
def test_the_story_the_stance_and_the_aside_are_no_step(said: str, expected: str) -> None:
    assert step(said) == expected


def test_phone_spelling_is_written_out_where_it_is_safe() -> None:
    assert step("talk to mum abt the flat tmrw") == "talk to mum about the flat"


def test_the_time_habit_and_doubt_come_with_the_step() -> None:
    heard = hear_commitment("Every other Tuesday at 7 I'll swim", WEDNESDAY)
    assert (heard.due, heard.recurring, heard.ambiguous) == ("2026-03-17T07:00", True, True)
    assert heard.why


def test_a_commitment_without_a_time_has_no_due() -> None:
    heard = hear_commitment("I'll ring her soon", WEDNESDAY)
    assert (heard.due, heard.recurring, heard.step) == (None, False, "ring her")


def test_the_session_date_is_used_when_they_name_the_session() -> None:
    heard = hear_commitment("I'll read the chapter before my session", WEDNESDAY, date(2026, 3, 20))
    assert (heard.due, heard.step) == ("2026-03-20", "read the chapter")


def test_words_that_hold_no_action_come_back_tidied() -> None:
    assert step("  hmm ,  ") in ("", "hmm")
    assert step("the garden") == "the garden"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("after the stand-up I'll ask Priya", "after the stand-up"),
        ("when the kids are asleep", "when the kids are asleep"),
        ("as soon as I get in i'll ring", "as soon as I get in"),
        ("I'll do it on my way home", "on my way home"),
        ("once the rota is out, I'll email", "once the rota is out"),
        ("straight after lunch", "straight after lunch"),
        ("i'd do it before bed", "before bed"),
    ],
)
def test_an_event_is_heard_as_the_cue_in_their_words(said: str, expected: str) -> None:
    assert cue(said) == expected


@pytest.mark.parametrize(
    "said",
    [
        "tomorrow at 9",
        "before Friday",
        "after 9",
        "when I can",
        "once a week",
        "I'll ring her",
        "",
        "after all",
        "when?",
    ],
)
def test_a_clock_time_or_a_way_of_speaking_is_no_cue(said: str) -> None:
    assert cue(said) is None


@given(st.text(max_size=4096))
def test_any_text_gives_a_step_without_error(text: str) -> None:
    heard = hear_commitment(text, WEDNESDAY)
    assert len(heard.step) <= 4 * len(text) + 20
    found = cue(text)
    assert found is None or found in text


TALK = st.sampled_from(
    "I I'll ill i'm im going to ring mum the form my letter it , . : - and so but then when before is will be have "
    "done sent goes out gets with stays friday tomorrow at nine by first of all a call two promise not don't being "
    "get round writing finished ready whenever from me they'll deadline for".split()
)


@given(st.lists(TALK, max_size=16).map(" ".join))
def test_any_order_of_the_words_of_commitments_gives_a_step(text: str) -> None:
    heard = hear_commitment(text, WEDNESDAY, date(2026, 3, 20))
    assert heard.due is None or heard.due >= "2026-03-11"
    assert cue(text) is None or cue(text) in text


@pytest.mark.parametrize("bit", ["I'll ", "and I ", "going to ", "the ", "ill do it, ", "when ", "promise "])
def test_a_wall_of_the_same_words_gives_a_step(bit: str) -> None:
    assert len(step(bit * (4096 // len(bit)))) <= 4096


def test_token_f1_counts_shared_words_without_case_and_punctuation() -> None:
    assert token_f1("Email Sarah, the draft!", "email sarah the draft") == 1.0
    assert token_f1("email", "ring") == 0.0
    assert token_f1("email Sarah", "email Sarah the draft") == pytest.approx(2 / 3)
