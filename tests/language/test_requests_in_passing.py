"""Requests about reminders as they are typed: with slips, inside a longer message, or only hinted at."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.language.reminders.mending import mended
from bot.language.reminding import hear_request

NOW = datetime(2026, 3, 11, 10, 20)
HEARD = {
    "remidn me tomorow at nine to ring the vet": "remind",
    "evry thursday remind me of the bins": "remind",
    "stop teh remidners plz": "off",
    "only on weekdys": "days",
    "so I keep losing track, maybe you could give me a nudge on Friday at noon about the form": "remind",
    "I'll forget the keys unless you remind me at seven": "remind",
    "we're away with the little ones, so nothing from you until Monday please": "pause",
    "no need to write before Thursday": "pause",
    "it wakes everybody when it buzzes at seven, so nothing before nine would be good": "hours",
    "evenings are no good for reminders": "hours",
    "no reminders at night please": "hours",
    "these messages are getting a bit much": "fewer",
    "go easy on the reminders": "fewer",
    "I can manage without the reminders now": "off",
    "I miss the reminders a bit, could we have them again": "on",
    "stop the gym reminder": "mute",
    "you needn't remind me about the dentist any more": "mute",
    "that one about the vitamins you keep sending me, you can drop it": "mute",
    "the call with Ana, that isn't going to happen this week, let's say next Tuesday": "move",
    "what did we agree on that I would do": "list",
}
NOT_HEARD = (
    "my boss keeps sending me messages before eight",
    "get my brother to stop pinging me on Sundays",
    "I ignore the reminders on my phone",
    "she should not write to me at night",
    "fewer late finishes",
    "he texts me too much and I want it to stop",
    "I set reminders and never look at them",
)


@pytest.mark.parametrize("words", HEARD)
def test_what_is_asked_is_heard(words: str) -> None:
    request = hear_request(words, NOW)
    assert request is not None and request.kind == HEARD[words]


@pytest.mark.parametrize("words", NOT_HEARD)
def test_what_others_send_is_no_request(words: str) -> None:
    request = hear_request(words, NOW)
    assert request is None or not request.named


@pytest.mark.parametrize(
    "words", ["very good", "I was ever so tired", "the rewind button", "a massage on Monday"]
)
def test_words_that_only_look_alike_are_left(words: str) -> None:
    assert mended(words) == words


def test_an_hour_with_its_letter_after_a_day_is_an_hour_of_that_day() -> None:
    request = hear_request("remind me friday 15h to pay the rent", NOW)
    assert request is not None and (request.what, request.due) == ("pay the rent", "2026-03-13T15:00")
