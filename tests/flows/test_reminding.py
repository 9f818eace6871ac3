"""How one is nudged: what words and taps make of it, what stays within bounds, and when nobody is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Choice, Incoming, Text
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import REMINDER_TAPS
from bot.flows.core.scene import Scene
from bot.flows.core.session import Kept, Session, Visit
from bot.flows.nudging import upcoming
from bot.flows.nudging.reminding import days_words
from bot.flows.nudging.reminding_kept import DAILY, WAKING, WEEKLY, form_of, wishes_of
from bot.flows.nudging.reminding_offer import wants_asking
from bot.flows.nudging.reminding_words import wants
from bot.language.hearing import Heard
from bot.nudging.outlook import PlannedOutlook

NOW = datetime(2026, 3, 11, 10, 20)
"""A Wednesday."""
STEP = Step(1, "ring Ana", due="2026-03-13T09:00", session=1)
PLAIN = Preferences()


def sent_to(book: Book) -> Book:
    """A page whose nudges are sent, with none planned yet."""
    return replace(book, outlook=PlannedOutlook((), book, NOW.replace(tzinfo=UTC)))


def scene(words: str = "", state: str = "choose", **page: Any) -> Scene:
    book = sent_to(Book(**{"consented": True, "reminders": "full", "zone_known": True, **page}))
    session = Session(asides=(Visit("reminders", state),))
    return Scene(session, book, Text(words), Heard(words, NOW), NOW)


def after(words: str, state: str = "choose", **page: Any) -> tuple[str | None, dict[str, Any]]:
    """On or off, and what is otherwise than by default, once these words were said."""
    said = scene(words, state, **page)
    for change in wants(said):
        change(said)
    return form_of(said), wishes_of(said).to_json()


HOURS = {
    "not before ten": {"quiet_to": "10:00", "morning": "10:00"},
    "nothing before 9:30 please": {"quiet_to": "09:30", "morning": "09:30"},
    "don't write me before 11 in the morning": {"quiet_to": "11:00", "morning": "11:00"},
    "nothing after 8": {"quiet_from": "20:00"},
    "please no messages after seven in the evening": {"quiet_from": "19:00"},
    "never later than 6pm": {"quiet_from": "18:00", "evening": "17:00"},
    "only after 5": {"quiet_to": "17:00"},
    "not before 9, not after 7": {"quiet_from": "19:00", "quiet_to": "09:00"},
    "only between 9 and 5": {"quiet_from": "17:00", "quiet_to": "09:00", "evening": "16:00"},
    "10pm to 7am": {"quiet_from": "22:00", "quiet_to": "07:00"},
    "quiet from 22:00 to 6:30": {"quiet_from": "22:00", "quiet_to": "06:30"},
    "between ten and seven": {"quiet_from": "22:00", "quiet_to": "07:00"},
    "from midnight to six": {"quiet_from": "00:00", "quiet_to": "06:00"},
    "no quiet hours": {"quiet_from": "00:00", "quiet_to": "00:00"},
    "any time": {"quiet_from": "00:00", "quiet_to": "00:00"},
    "evenings at 7": {"evening": "19:00"},
    "mornings at 8": {"morning": "08:00"},
    "at half past seven in the evening": {"evening": "19:30"},
    "7:30 in the morning": {"morning": "07:30", "quiet_to": "07:30"},
    "evenings only": {"quiet_from": "22:00", "quiet_to": "17:00"},
    "quiet hours 11pm-8am": {"quiet_from": "23:00"},
    "no messages while I'm at work, 9 to 5": {"quiet_from": "09:00", "quiet_to": "17:00", "morning": "08:00"},
    "not in the morning": {"quiet_to": "12:00", "morning": "12:00"},
    "20:30": {"evening": "20:30"},
    "8pm": {"evening": "20:00"},
    "rather in the mornings": {"quiet_from": "12:00", "quiet_to": "07:00", "evening": "11:00"},
}
DAYS = {
    "only on weekdays": [0, 1, 2, 3, 4],
    "weekdays only": [0, 1, 2, 3, 4],
    "not at the weekend": [0, 1, 2, 3, 4],
    "no weekends please": [0, 1, 2, 3, 4],
    "skip fridays": [0, 1, 2, 3, 5, 6],
    "mondays and thursdays": [0, 3],
    "just tue and wed": [1, 2],
    "mon-fri": [0, 1, 2, 3, 4],
    "monday to thursday please": [0, 1, 2, 3],
    "no, only mondays": [0],
    "only at weekends": [5, 6],
    "never on a sunday": [0, 1, 2, 3, 4, 5],
}
RATES = {
    "two a week": {"weekly": 2},
    "once a week is enough": {"weekly": 1},
    "three times a week": {"weekly": 3},
    "twice a day": {"daily": 2, "weekly": 14},
    "at most one a day": {},
    "half as many": {"weekly": 2},
    "50 a week": {"weekly": 14, "daily": 2},
    "two a day and five a week": {"daily": 2, "weekly": 5},
    "fewer": {"weekly": 2},
    "a bit less often": {"weekly": 2},
    "that's too many": {"weekly": 2},
    "more": {"weekly": 7},
    "more often please": {"weekly": 7},
    "only when i ask": {"only_asked": True},
}
PAUSES = {
    "pause for two weeks": "2026-03-25",
    "until the 3rd": "2026-04-03",
    "two weeks": "2026-03-25",
    "a month": "2026-04-10",
    "stop for a week": "2026-03-18",
    "No messages for a fortnight, please.": "2026-03-25",
    "leave me alone until monday": "2026-03-16",
    "I'm on holiday till 30 March": "2026-03-30",
}


@pytest.mark.parametrize("words", HOURS)
def test_hours_in_words_are_kept(words: str) -> None:
    assert after(words) == ("full", HOURS[words])


@pytest.mark.parametrize("words", DAYS)
def test_days_in_words_are_kept(words: str) -> None:
    assert after(words) == ("full", {"days": DAYS[words]})


@pytest.mark.parametrize("words", RATES)
def test_how_many_is_kept(words: str) -> None:
    assert after(words) == ("full", RATES[words])


@pytest.mark.parametrize("words", PAUSES)
def test_a_pause_lasts_until_the_day_they_name(words: str) -> None:
    assert after(words, "rest") == ("full", {"paused_until": PAUSES[words]})


@pytest.mark.parametrize(
    "words",
    ["off", "stop", "no reminders", "switch them off", "turn it off please", "none", "no more of them"],
)
def test_off_is_off_however_it_is_said(words: str) -> None:
    assert after(words) == ("none", {})


@pytest.mark.parametrize("words", ["on", "switch them back on", "turn it on again please"])
def test_on_brings_back_what_was_set(words: str) -> None:
    kept = replace(PLAIN, weekly=2, evening=time(19))
    assert after(words, reminders="none", wishes=kept) == ("full", kept.to_json())


def test_what_was_switched_off_by_a_level_of_none_comes_back_with_the_usual_one() -> None:
    assert after("on", wishes=replace(PLAIN, weekly=0)) == ("full", {})


@pytest.mark.parametrize("words", ["resume", "carry on", "ok, go on again"])
def test_a_pause_is_ended_at_any_time(words: str) -> None:
    assert after(words, wishes=replace(PLAIN, paused_until=date(2026, 4, 3))) == ("full", {})


@pytest.mark.parametrize(
    ("words", "form"),
    [("discreetly please", "discreet"), ("without naming it", "discreet"), ("in my words", "full")],
)
def test_the_form_is_heard(words: str, form: str) -> None:
    kept = {"unnamed": True} if form == "discreet" else {}
    assert after(words, reminders="full" if form == "discreet" else "discreet") == (form, kept)


def test_discreet_ones_come_back_discreet() -> None:
    """On a locked screen the other kind would show what nobody is to read."""
    off = after("off", reminders="discreet")
    assert off == ("none", {"unnamed": True})
    assert after("on", reminders="none", wishes=Preferences.from_json(off[1]))[0] == "discreet"


@pytest.mark.parametrize(
    "words",
    ["I want to plan the summer party", "ring Ana", "thanks", "what's the point of this", "my boss shouts at me",
     "yes, that's what I want", "I'd like to talk about my team"],
)  # fmt: skip
def test_other_words_change_nothing(words: str) -> None:
    assert after(words) == ("full", {})


def test_a_time_so_long_that_nothing_is_left_of_the_day_is_not_taken() -> None:
    assert after("quiet from 8am to 7am") == ("full", {})


def test_a_day_is_added_to_those_they_have() -> None:
    assert after("saturdays too", wishes=replace(PLAIN, days=frozenset({0, 1}))) == (
        "full",
        {"days": [0, 1, 5]},
    )


def test_the_last_day_is_never_taken_away() -> None:
    assert after("not on mondays", wishes=replace(PLAIN, days=frozenset({0}))) == ("full", {"days": [0]})


def test_an_hour_that_gave_way_to_quiet_hours_comes_back_with_them() -> None:
    late = Preferences.from_json(after("not before ten")[1])
    assert after("not before 8", wishes=late) == ("full", {})
    early = Preferences.from_json(after("never later than 5pm")[1])
    assert after("nothing after 9pm", wishes=early) == ("full", {})
    chosen = replace(PLAIN, morning=time(8), evening=time(17))
    assert after("not before 7", wishes=chosen)[1]["morning"] == "08:00"


@given(st.integers(0, 47), st.integers(0, 47), st.integers(0, 47))
def test_their_own_hours_are_never_quiet_where_that_half_of_the_day_has_one_that_is_not(
    begins: int, ends: int, hour: int
) -> None:
    half = [time(at // 2, 30 * (at % 2)) for at in (begins, ends, hour)]
    wishes = PLAIN.at_hour(half[2]).quiet_between(half[0], half[1])
    assert (wishes.quiet_from, wishes.quiet_to) == (half[0], half[1])
    if half[1] <= time(12) < half[0]:
        assert not wishes.is_night(wishes.morning)
    if time(13) <= half[0] and half[1] <= time(12):
        assert not wishes.is_night(wishes.evening)
    chosen = wishes.at_hour(half[2])
    assert not chosen.is_night(half[2])
    assert half[2] in (chosen.morning, chosen.evening)


TAPS = st.tuples(
    st.sampled_from(REMINDER_TAPS),
    st.one_of(st.none(), st.integers(-3000, 3000), st.sampled_from([0, 2207, 19])),
)
WORDS = st.sampled_from([*HOURS, *DAYS, *RATES, *PAUSES, "off", "on", "resume", "a hundred a day", "0 a day"])


@given(st.lists(st.one_of(TAPS, WORDS), max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_taps_and_words_lead_out_of_bounds(done: list[Any]) -> None:
    session, book = Session(), Book(consented=True, reminders="full", steps=(STEP,), zone_known=True)
    for one in [("wish_back", None), *done]:
        came: Incoming = Text(one) if isinstance(one, str) else Choice(one[0], None, one[1])
        words = one if isinstance(one, str) else ""
        turn = take_turn(session, book, came, Heard(words, NOW), NOW)
        seen = Scene(turn.session, book, came, Heard(words, NOW), NOW, effects=list(turn.effects))
        wishes = wishes_of(seen)
        book, session = replace(book, wishes=wishes, reminders=form_of(seen)), turn.session
        assert turn.replies
        assert 0 <= wishes.daily <= DAILY and 0 <= wishes.weekly <= WEEKLY
        assert _free(wishes) >= WAKING
        assert Preferences.from_json(wishes.to_json()) == wishes


def _free(wishes: Preferences) -> int:
    return sum(not wishes.is_night(time(hour, 59)) for hour in range(24))


def test_a_tap_shows_the_new_state_in_place_of_the_old() -> None:
    page = Book(consented=True, reminders="full", zone_known=True)
    turn = take_turn(Session(), page, Choice("wish_fewer", None, None, "77"), Heard("", NOW), NOW)
    [shown] = turn.replies
    assert shown.replaces == "77"
    assert shown.values["count"] == 2
    assert turn.session.here is None


def test_after_talk_of_risk_switching_on_ends_the_hold() -> None:
    said = scene("on", held=True)
    for change in wants(said):
        change(said)
    assert [effect.values for effect in said.effects if effect.name == "hold"] == [{"held": 0}]


def asked(told: str = "", **page: Any) -> bool:
    """Whether somebody with a dated step is asked at the end of a session."""
    said = scene("notes are enough", **{"reminders": None, "steps": (STEP,), **page})
    said.session.asides = ()
    said.session.kept = (Kept("obstacle", told, told, 1),)
    return wants_asking(said)


def test_whoever_was_never_asked_is_asked_once_there_is_a_step_with_a_time() -> None:
    assert asked()
    assert not asked(steps=(replace(STEP, due=None),))


def test_whoever_has_them_on_is_not_asked_again_unless_they_rest() -> None:
    assert not asked(reminders="full")
    assert asked(reminders="full", held=True)
    assert asked(reminders="discreet", silent=True)


def test_after_a_no_only_talk_of_forgetting_is_a_reason_to_ask_and_after_two_there_is_none() -> None:
    once, twice = replace(PLAIN, declined=1), replace(PLAIN, declined=2)
    assert not asked(reminders="none", wishes=once)
    assert asked("I'd simply forget", reminders="none", wishes=once)
    assert not asked("I'd simply forget", reminders="none", wishes=twice)


def test_a_no_is_counted_and_a_yes_forgets_the_noes() -> None:
    session = Session(number=1, plan=(Visit("close", "reminders"),), asked=3)
    page = Book(consented=True, steps=(STEP,), wishes=replace(PLAIN, declined=1), zone_known=True)
    said = {}
    for trigger in ("remind_none", "remind_full"):
        turn = take_turn(session, page, Choice(trigger, 3), Heard("", NOW), NOW)
        said[trigger] = [effect.values["body"] for effect in turn.effects if effect.name == "set_preferences"]
    assert said == {"remind_none": [{"declined": 2}], "remind_full": [{}]}


def test_the_next_one_is_the_earliest_of_all_that_the_page_asks_for() -> None:
    page: dict[str, Any] = {"steps": (STEP, Step(2, "walk", due="2026-03-02", recurring=True))}
    assert upcoming.first(scene(**page)) == ("2026-03-13T08:00", "ring Ana", True)
    later = Reminder(1, "buy milk", "2026-03-12T07:00")
    assert upcoming.first(scene(asked_for=(later,), **page)) == ("2026-03-12T07:00", "buy milk", True)


def test_a_habit_is_spoken_of_on_its_next_day() -> None:
    every = Step(2, "walk", due="2026-03-02", recurring=True, every="FREQ=WEEKLY;BYDAY=TH,SA")
    assert upcoming.first(scene(steps=(every,))) == ("2026-03-12T09:00", "walk", True)


def test_nothing_is_announced_for_the_time_of_a_pause() -> None:
    """What was to come meanwhile comes when it is over: how it went."""
    resting = replace(PLAIN, paused_until=date(2026, 3, 20))
    assert upcoming.first(scene(steps=(STEP,), wishes=resting)) == ("2026-03-20T09:00", "ring Ana", False)


def test_days_are_named_shortly() -> None:
    assert days_words(frozenset(range(7))) == "every day"
    assert days_words(frozenset({0, 1, 2, 3, 4})) == "Monday to Friday"
    assert days_words(frozenset({0, 3})) == "Monday and Thursday"
    assert days_words(frozenset({0, 2, 4})) == "Monday, Wednesday and Friday"
