"""What was done, told before what was no part of it."""

import pytest

from bot.language.reminders.no_more import done_and_no_more


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("box is on the table. didnt open it", "put the box on the table"),
        ("trainers are by the door, didnt run", "put my trainers by the door"),
        ("wrote the mail. didn't dare read it again", "write the mail to Ana"),
        ("tidied the desk, didn't touch the drawers", "tidy the desk"),
        ("i called mum, she didn't pick up", "call mum about the move"),
    ],
)
def test_a_step_that_is_done_is_not_undone_by_what_was_no_part_of_it(words: str, what: str) -> None:
    assert done_and_no_more(words, what)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("got the phone out. didnt ring her", "ring her"),
        ("trainers are by the door, didnt run", "go for a run"),
        ("mum's number is on my desk. didn't dial it", "call mum about the move"),
        ("form is on the desk. not done it", "fill in the form"),
        ("didn't ring her. the phone is on the table", "ring her"),
        ("wrote the mail. didn't send it", "send the mail to Ana"),
    ],
)
def test_what_was_only_got_ready_is_not_done(words: str, what: str) -> None:
    assert not done_and_no_more(words, what)
