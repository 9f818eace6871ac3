"""When a commitment is due: the guide's conventions, phone typing, and what is no time at all."""

import sys
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.times import hear_when

WEDNESDAY = datetime(2026, 3, 11, 10, 20)


def due(text: str, now: datetime = WEDNESDAY, session: date | None = None) -> str | None:
    return hear_when(text, now, session).due


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'll ring on Friday", "2026-03-13"),
        ("Wednesday I ring", "2026-03-18"),  # never today
        ("next Friday I ring", "2026-03-20"),
        ("Friday next", "2026-03-20"),
        ("Friday week I'll be ready", "2026-03-20"),
        ("a week on Monday", "2026-03-23"),
        ("the Saturday after next", "2026-03-28"),
        ("Thursday of next week", "2026-03-19"),
        ("next week Thursday", "2026-03-19"),
        ("in a fortnight", "2026-03-25"),
        ("in fortnight I hand it in", "2026-03-25"),
        ("a fortnight on Saturday", "2026-03-28"),
        ("the day after tomorrow", "2026-03-13"),
        ("by the end of the week", "2026-03-13"),
        ("end of next week", "2026-03-20"),
        ("end of the month", "2026-03-31"),
        ("by end of next month", "2026-04-30"),
        ("by the end of the year", "2026-12-31"),
        ("next week", "2026-03-16"),
        ("the week after next", "2026-03-23"),
        ("next month", "2026-04-01"),
        ("at the weekend", "2026-03-14"),
        ("next weekend", "2026-03-21"),
        ("on the 20th", "2026-03-20"),
        ("by the 3rd", "2026-04-03"),
        ("1 March", "2027-03-01"),
        ("the 3rd of May", "2026-05-03"),
        ("march 17th", "2026-03-17"),
        ("on 3/4 I go", "2026-04-03"),
        ("12/18 im giving notice", "2026-12-18"),
        ("on 17.03.2026", "2026-03-17"),
        ("2026-03-20", "2026-03-20"),
        ("first Monday in May", "2026-05-04"),
        ("last day of March", "2026-03-31"),
        ("by Christmas Eve", "2026-12-24"),
        ("before Easter", "2026-04-05"),
        ("in three days", "2026-03-14"),
        ("3 weeks from today", "2026-04-01"),
        ("in 2-3 days", "2026-03-14"),
        ("in a month's time", "2026-04-11"),
        ("give me two weeks", "2026-03-25"),
        ("a fortnight from today", "2026-03-25"),
        ("fortnight from today", "2026-03-25"),
        ("after exactly ten days I check it again", "2026-03-21"),
        ("today week", "2026-03-18"),
        ("by end o the month", "2026-03-31"),
    ],
)
def test_a_day_is_heard_by_the_guides_conventions(said: str, expected: str) -> None:
    assert due(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("tomorrow at 9am", "2026-03-12T09:00"),
        ("tomorrow. gym. at 7.30", "2026-03-12T07:30"),
        ("at half eight on Monday", "2026-03-16T08:30"),
        ("half past six tomorrow evening", "2026-03-12T18:30"),
        ("Monday at quarter to nine", "2026-03-16T08:45"),
        ("Friday at four", "2026-03-13T16:00"),
        ("on Thursday 17h30", "2026-03-12T17:30"),
        ("on thursday at 1730", "2026-03-12T17:30"),
        ("friday 0930 I ring the bank", "2026-03-13T09:30"),
        ("dentist at 4.10 on Monday", "2026-03-16T16:10"),
        ("I'll book it today in lunch time", "2026-03-11T12:00"),
        ("by two this afternoon", "2026-03-11T14:00"),
        ("at 10 today", "2026-03-11T22:00"),  # ten in the morning has gone
        ("tonight", "2026-03-11T20:00"),
        ("tonight at 8", "2026-03-11T20:00"),
        ("tonight at 12", "2026-03-12T00:00"),
        ("at 12 tonight", "2026-03-12T00:00"),
        ("tonight at 12.30", "2026-03-12T00:30"),
        ("tonight at one", "2026-03-12T01:00"),
        ("2am tonight", "2026-03-12T02:00"),
        ("tonight at 11", "2026-03-11T23:00"),
        ("tonight at five", "2026-03-11T17:00"),
        ("on friday night at 1", "2026-03-14T01:00"),
        ("friday at 1 at night", "2026-03-14T01:00"),
        ("tomorrow at 2am", "2026-03-12T02:00"),
        ("this evening", "2026-03-11T18:00"),
        ("by EOD", "2026-03-11T17:00"),
        ("end of play tomorrow", "2026-03-12T17:00"),
        ("Friday lunchtime", "2026-03-13T12:00"),
        ("by noon", "2026-03-11T12:00"),
        ("first thing tomorrow", "2026-03-12T09:00"),
        ("in two hours", "2026-03-11T12:20"),
        ("in half an hour", "2026-03-11T10:50"),
        ("I'm back on Monday and that morning I'll ask", "2026-03-16T09:00"),
    ],
)
def test_a_clock_time_or_part_of_the_day_is_heard(said: str, expected: str) -> None:
    assert due(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("tmrw 9ish", "2026-03-12T09:00"),
        ("2moro", "2026-03-12"),
        ("wed nite", "2026-03-18T20:00"),
        ("mon 9ish", "2026-03-16T09:00"),
        ("sat morn ill do it", "2026-03-14T09:00"),
        ("tonite", "2026-03-11T20:00"),
        ("nxt thurs", "2026-03-19"),
        ("wensday", "2026-03-18"),
        ("tomorow mornning", "2026-03-12T09:00"),
        ("fri pm", "2026-03-13T15:00"),
        ("by eow", "2026-03-13"),
        ("in 2 wks", "2026-03-25"),
    ],
)
def test_phone_typing_is_read(said: str, expected: str) -> None:
    assert due(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("every Monday", "2026-03-16"),
        ("Mondays I ring my dad", "2026-03-16"),
        ("every other Tuesday", "2026-03-17"),
        ("on Wednesdays at 4", "2026-03-11T16:00"),
        ("every Wednesday at 9", "2026-03-18T09:00"),
        ("each morning", "2026-03-12T09:00"),
        ("every evening I write a page", "2026-03-11T18:00"),
        ("Tuesdays and Thursdays", "2026-03-12"),
        ("Mon, Wed and Fri at 6.30am, weekly", "2026-03-13T06:30"),
        ("on the 1st of every month", "2026-04-01"),
        ("the last day of each month", "2026-03-31"),
        ("first Friday of every month", "2026-04-03"),
        ("every morning, from next Monday", "2026-03-16T09:00"),
        ("twice a week", None),
        ("ten minutes a day of scales", None),
        ("whenever I catch myself snapping I'll breathe", None),
        ("after each call I'll jot a line", None),
        ("any time my son shouts I'll count to ten", None),
        ("whenever the boss rings I'll take notes", None),
        ("twice in the week I eat no meat", None),
        ("every workin day at 1730", "2026-03-11T17:30"),
        ("on the second Tuesday of the month I go to the quiz", "2026-04-14"),
        ("from tomorrow I greet each and every customer", "2026-03-12"),
        ("from Monday I take the stairs", "2026-03-16"),
        ("whenever it rains I'll do the ironing", None),
        ("every payday I move 50 to savings", None),
        ("Tuesdays at noon until June", "2026-03-17T12:00"),
        ("mon wed fri, 6am, swim", "2026-03-13T06:00"),
    ],
)
def test_a_habit_is_heard_with_its_first_day(said: str, expected: str | None) -> None:
    heard = hear_when(said, WEDNESDAY)
    assert (heard.recurring, heard.due) == (True, expected)


@pytest.mark.parametrize(
    "said",
    [
        "I used to swim every Thursday and this Friday I go again",
        "prices go up daily, so this afternoon I'll book it",
        "tell the baker at nine to stop calling on Fridays",
        "ask whether they could meet every week",
        "this evening I tell her I do no more double weekends",
        "we usually meet on Thursdays, so I'll suggest Monday",
        "every second Friday I'm on shift, so this Friday I ask them",
    ],
)
def test_a_habit_of_the_past_or_of_somebody_else_is_none(said: str) -> None:
    assert not hear_when(said, WEDNESDAY).recurring


@pytest.mark.parametrize(
    "said",
    [
        "we may see",
        "85",
        "I second that",
        "in my Sunday best",
        "march on",
        "the sun was out and I sat down",
        "I have 3 kids and 2 jobs",
        "this is my 2nd attempt",
        "ask Jan, April and May",
        "it is open 24/7",
        "a 7/10 perhaps",
        "the inbox is at 4,000",
        "soon",
        "when I can",
        "one of these days",
        "whenever the rain lets up",
        "she called on Monday",
        "I've not slept since Sunday",
        "last week I nearly did",
        "three weeks ago",
        "for two hours",
        "nine cups in a day",
        "it cost 8.50 euros",
        "half of it",
        "one by one",
        "it's Saturday",
        "about 1500 people came",
        "back in 1985",
        "whenever I have a free weekend",
    ],
)
def test_ordinary_talk_names_no_time(said: str) -> None:
    heard = hear_when(said, WEDNESDAY)
    assert (heard.due, heard.recurring, heard.spans) == (None, False, ())


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("today at 4pm I'll ask him to swap the 9th", "2026-03-11T16:00"),
        ("the deadline is Friday but I'll finish it on Thursday", "2026-03-12"),
        ("we go live on Monday so I'll test it on Saturday", "2026-03-14"),
        ("not Thursday because of the funeral. Friday I'll ring", "2026-03-13"),
        ("I'll ask her thursday, no hang on she's off, friday", "2026-03-13"),
        ("tomorrow's no good, so Saturday morning", "2026-03-14T09:00"),
        ("I meant to do it last Monday, so this Monday", "2026-03-16"),
        ("not this week, next week", "2026-03-16"),
        ("because of the party on Saturday I'll clean on Friday", "2026-03-13"),
        ("I'll send the notes she asked for on Monday", "2026-03-16"),
        ("the audit starts on the 21st so I'll have the files boxed by the 19th", "2026-03-19"),
        ("the mock is on 5th May and I start revising next Monday", "2026-03-16"),
        ("she's out until the 15th, so on the 16th I see her", "2026-03-16"),
        ("it can wait until the summer, but I'll ring him on the 20th", "2026-03-20"),
        ("I'll text Jo at 5 and ask whether she could cover on Friday", "2026-03-11T17:00"),
        ("no school tomorrow so I'm taking her skating at 2", "2026-03-12T14:00"),
        ("tomorrow I'm taking full leave and I sleep", "2026-03-12"),
        ("since it's payday on Friday I'll clear the debt on Saturday", "2026-03-14"),
        ("interview on Tuesday, suit to the cleaners tomorrow", "2026-03-12"),
        ("I'll ask for two weeks off in July, at my review on Thursday", "2026-03-12"),
        ("it's booked already; dropping it off in the morning", "2026-03-12T09:00"),
        ("she can have them on Friday, I'll see her at 3.20 today", "2026-03-11T15:20"),
    ],
)
def test_of_several_times_the_time_of_doing_counts(said: str, expected: str) -> None:
    assert due(said) == expected


def test_before_my_session_is_the_day_of_the_next_session() -> None:
    assert due("I'll do it before my next session", session=date(2026, 3, 24)) == "2026-03-24"
    assert due("by the next time we meet", session=date(2026, 3, 24)) == "2026-03-24"


def test_before_my_session_is_no_date_while_none_is_planned() -> None:
    assert due("I'll do it before my next session") is None


@pytest.mark.parametrize(
    "said", ["on 3/4", "at 7 tomorrow", "next Friday", "Tuesday or Thursday", "this week"]
)
def test_a_time_that_can_be_taken_two_ways_is_marked(said: str) -> None:
    assert hear_when(said, WEDNESDAY).ambiguous


@pytest.mark.parametrize("said", ["on Friday", "tomorrow at 7pm", "30 March", "12/18", "in a fortnight"])
def test_a_plain_time_is_not_marked(said: str) -> None:
    assert not hear_when(said, WEDNESDAY).ambiguous


def test_the_spans_hold_the_words_of_the_time_and_nothing_else() -> None:
    text = "By Friday at the latest I'll ring Ana"
    heard = hear_when(text, WEDNESDAY)
    assert [text[start:end] for start, end in heard.spans] == ["By Friday at the latest"]
    assert heard.words == "By Friday at the latest"


def test_each_verdict_says_what_decided_it() -> None:
    assert hear_when("next Friday at 4pm", WEDNESDAY).why == (
        "next and a weekday: of next week",
        "a clock time",
    )


def test_a_leap_day_waits_for_a_leap_year() -> None:
    assert due("on 29 February") == "2028-02-29"
    assert due("tomorrow", datetime(2028, 2, 28, 9)) == "2028-02-29"


@pytest.mark.parametrize("said", ["on 31 November", "on 30/2", "on the 32nd", "on 2026-02-30", "at 25:61"])
def test_a_date_that_no_calendar_has_is_none(said: str) -> None:
    assert due(said) is None


def test_the_31st_passes_over_short_months() -> None:
    assert due("on the 31st", datetime(2026, 4, 2, 9)) == "2026-05-31"


@given(st.text(max_size=4096), st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31)))
def test_any_text_is_searched_for_a_time_without_error(text: str, now: datetime) -> None:
    heard = hear_when(text, now, now.date() + timedelta(days=7))
    assert all(0 <= start < end <= len(text) for start, end in heard.spans)


TIMES = st.sampled_from(
    "by on at the next this every Monday friday mondays tomorrow tonight morning noon week weekend month "
    "end of in a two 3 31st 30 feb May 12/18 8.30 9am half past quarter to and , . not no so I'll weeks "
    "days from first last other day before session until fortnight eod today".split()
)


@given(st.lists(TIMES, max_size=14), st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31)))
def test_a_due_time_is_a_real_date_and_never_of_a_day_gone_by(words: list[str], now: datetime) -> None:
    heard = hear_when(" ".join(words), now, now.date() + timedelta(days=7))
    if heard.due is not None:
        assert datetime.fromisoformat(heard.due).date() >= now.date()


@pytest.mark.parametrize(
    "bit", ["on monday and ", "9 ", "in a ", "the 3rd ", "every ", "half ", "1/1/", "🎉", "no "]
)
def test_the_same_bit_over_and_over_is_heard_in_bounded_steps(bit: str) -> None:
    # Counted in calls, so that a slow machine changes nothing.
    def steps(text: str) -> int:
        count = 0

        def tick(frame: object, event: str, _: object) -> None:
            nonlocal count
            count += event == "call"

        sys.setprofile(tick)
        hear_when(text, WEDNESDAY)
        sys.setprofile(None)
        return count

    full = bit * (4096 // len(bit))
    assert steps(full) < 3 * steps(full[: len(full) // 2]) + 200
