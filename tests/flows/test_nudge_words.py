"""What people write after a nudge, and what is understood of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.flows.core.book import Step
from tests.flows.nudged import ANA, BANK, BINS, EARLIER, NOW, RUN, Nudged, only

DONE, PARTLY, DROP = "steps.noted.done", "steps.noted.partly", "steps.noted.drop"
LATER, MOVED, SNOOZED = "nudge.later.ask", "nudge.end.moved_known", "nudge.end.snoozed"
NOT_YET, OTHER_DAY = "nudge.new_time.ask", "nudge.new_time.ask_day"
RATE = "asked.end.rate"
OFF, FEWER, PAUSE, PAUSED = "nudge.end.off", "nudge.end.fewer", "nudge.pause.ask", "nudge.end.paused"

AFTER = {
    DONE: "did it!|Done, finally|yes I did|all good|fine thanks|it went really well|went badly|"
          "I rang her and she said yes|I've called her this morning|👍|it's done, went well|"
    "I did it but it didn't help|done but she was annoyed",
    PARTLY: "half of it|sort of, I left a message|I tried but she was out|started it",
    DROP: "drop it|let it go|cancel that|I don't want to any more|not relevant any more",
    NOT_YET: "not yet|no|nope|not really|didn't happen|I forgot|forgot again|was ill|no time today|"
             "too busy this week|can't do it",
    MOVED: "moved to Friday|let's say friday|friday|tomorrow at 8|next week|I'll do it on thursday|"
           "can we make it friday|push it to next week|not yet, tomorrow at 8",
    OTHER_DAY: "not today|another day|soon|some time",
    LATER: "later|remind me later|not now|snooze",
    SNOOZED: "remind me in two hours|remind me on Monday|ask me again tomorrow|later tonight|remind me at 22:30",
    OFF: "stop|Stop it please|please stop reminding me|no more reminders|turn them off|leave me alone",
    FEWER: "fewer|less often please|too many messages|not so often",
    RATE: "once a week please|twice a week",
    PAUSE: "pause|take a break|I'm on holiday",
    PAUSED: "pause until Monday|I'm on holiday until the 30th|pause for two weeks",
    "nudge.follow_up.ask_which": "which one?|what was it again?|what plan?|sorry, which step",
    "nudge.end.on_it": "doing it now|about to do it|on it",
    "nudge.smaller.ask": "smaller|can it be smaller",
    "nudge.end.brought": "let's do it in the next session|can we talk about it in the session",
    "nudge.end.unchanged": "skip",
    "nudge.follow_up.help": "I don't know",
    "idle.after_step.ask + nudge.follow_up.ask_noted": "she rang me first|we talked for ten minutes",
    "idle.thanks.ask": "thanks",
}  # fmt: skip
BEFORE = {
    DONE: "did it already|it's done|I rang her this morning",
    "nudge.end.on_it": "ok|will do|on it|thanks|yes|doing it now|👍|all good",
    "nudge.end.no_hurry": "not yet",
    "nudge.end.nothing_owed": "no|nope|nah|no way|no. just no|no thanks",
    OTHER_DAY: "not today|no time today|too busy this week|can't do it|was ill",
    MOVED: "friday instead|tomorrow at 8|I'll do it on thursday",
    DROP: "drop it",
    LATER: "later|not now",
    "nudge.before.ask_which": "which one?",
}
ASKED = {
    "nudge.end.seen": "done|did it|ok|thanks|yes|I put them out just now|👍",
    LATER: "not yet|no|later|not now|not today|too busy this week",
    SNOOZED: "tomorrow at 8|friday|remind me in two hours|I'll do it tonight",
    "nudge.end.no_more_of_it": "drop it|forget it",
    OFF: "stop",
}
GO_ON = {
    "nudge.end.as_now": "yes|yes please|as now|keep them|carry on",
    OFF: "no|no thanks|none|stop",
    FEWER: "fewer|less",
    RATE: "once a week",
    PAUSE: "pause|sorry, busy",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(words, said) for said, lines in table.items() for words in lines.split("|")]


@pytest.mark.parametrize(("words", "said"), cases(AFTER))
def test_asked_how_it_went(words: str, said: str) -> None:
    assert Nudged(only(ANA)).nudge(("follow_up", 1)).writes(words).said == [said]


@pytest.mark.parametrize(("words", "said"), cases(BEFORE))
def test_reminded_of_a_step_to_come(words: str, said: str) -> None:
    assert Nudged(only(ANA)).nudge(("before", 1), now=EARLIER).writes(words, EARLIER).said == [said]


@pytest.mark.parametrize(("words", "said"), cases(ASKED))
def test_reminded_of_what_they_asked_for(words: str, said: str) -> None:
    assert Nudged(only(asked_for=(BINS,))).nudge(("asked", 4)).writes(words).said == [said]


@pytest.mark.parametrize(("words", "said"), cases(GO_ON))
def test_asked_whether_to_go_on(words: str, said: str) -> None:
    assert Nudged().nudge(asks_to_go_on=True).writes(words).said == [said]


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("1 done", {1: "done"}),
        ("2: dropped", {2: "dropped"}),
        ("i did the first one", {1: "done"}),
        ("done with the bank one", {2: "done"}),
        ("the bank is done", {2: "done"}),
        ("I emailed them yesterday", {2: "done"}),
        ("both done", {1: "done", 2: "done"}),
        ("all of them", {1: "done", 2: "done"}),
        ("it went well", {1: "done", 2: "done"}),
        ("1 done, 2 half", {1: "done", 2: "partly"}),
        ("ana done and the bank dropped", {1: "done", 2: "dropped"}),
        ("half of the email", {2: "partly"}),
    ],
)
def test_of_several_the_one_they_name_is_meant(words: str, answers: dict[int, str]) -> None:
    person = Nudged(only(ANA, BANK)).nudge(("follow_up", 1), ("follow_up", 2)).writes(words)
    given = person.effects.get("answer_step", [])
    assert {answer["number"]: answer["outcome"] for answer in given} == answers


@pytest.mark.parametrize(
    ("words", "due"), [("the bank one on friday", "2026-03-20"), ("second one tomorrow", "2026-03-16")]
)
def test_of_several_the_one_they_name_is_moved(words: str, due: str) -> None:
    person = Nudged(only(ANA, BANK)).nudge(("follow_up", 1), ("follow_up", 2)).writes(words)
    assert person.effects["redate_step"] == [{"number": 2, "due": due}]


@pytest.mark.parametrize("words", ["did it", "friday", "drop it", "half of it", "not today"])
def test_where_two_fit_it_is_asked_which_and_what_was_said_is_kept(words: str) -> None:
    person = Nudged(only(ANA, BANK)).nudge(("follow_up", 1), ("follow_up", 2)).writes(words)
    assert person.said == ["nudge.which.ask"]
    person.taps("email the bank")
    touched = [values["number"] for effects in person.effects.values() for values in effects]
    assert touched == [2] or person.said == [f"{OTHER_DAY}_of"]


def test_asked_which_twice_in_vain_it_is_left() -> None:
    person = Nudged(only(ANA, BANK)).nudge(("follow_up", 1), ("follow_up", 2)).writes("did it")
    assert person.writes("hm").said == ["nudge.which.ask"]
    person.writes("whatever")
    assert person.state == ""
    assert not person.effects


def test_none_of_several_yet_gets_one_new_time_for_all() -> None:
    person = Nudged(only(ANA, BANK)).nudge(("follow_up", 1), ("follow_up", 2)).writes("neither")
    assert person.said == [NOT_YET]
    person.writes("on friday")
    assert [values["number"] for values in person.effects["redate_step"]] == [1, 2]


@pytest.mark.parametrize(
    "words", ["the kids were ill all weekend", "I had no time this week", "was too busy"]
)
def test_what_came_between_is_no_new_date(words: str) -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1)).taps("not yet").writes(words)
    assert person.said == ["nudge.new_time.ask_when"]
    assert not person.effects


@pytest.mark.parametrize(
    "words",
    [
        "I want to decide how I tell my sister about the summer",
        "I'd like to prepare my talk for friday",
        "can we do a session",
    ],
)
def test_a_new_matter_goes_past_the_nudge(words: str) -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1)).writes(words)
    assert "begin_session" in person.effects
    assert "redate_step" not in person.effects and "answer_step" not in person.effects


def test_it_was_too_much_for_me_is_about_the_step() -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1)).writes("it was too much for me")
    assert "set_preferences" not in person.effects


def test_the_time_of_a_pause_is_asked_for_once_more_and_then_left() -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1)).taps("Pause")
    assert person.writes("hm").said == ["nudge.pause.ask"]
    assert person.writes("dunno really").said == ["nudge.end.unchanged"]


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("a week", "2026-03-22"),
        ("two weeks", "2026-03-29"),
        ("10 days", "2026-03-25"),
        ("until the 3rd of april", "2026-04-03"),
        ("a fortnight", "2026-03-29"),
        ("till Monday", "2026-03-16"),
    ],
)
def test_how_long_a_pause_is_said_in_many_ways(words: str, until: str) -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1)).taps("Pause").writes(words)
    assert person.effects["set_preferences"][0]["body"] == {"paused_until": until}


@pytest.mark.parametrize(
    ("now", "offered"),
    [
        (datetime(2026, 3, 15, 10), ["In two hours", "This evening", "Tomorrow"]),
        (datetime(2026, 3, 15, 17), ["In two hours", "Tomorrow"]),
        (datetime(2026, 3, 15, 20), ["Tomorrow"]),
    ],
)
def test_later_offers_what_is_left_of_the_day(now: datetime, offered: list[str]) -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1), now=now).taps("Later", now)
    assert person.labels == [offered]


def test_a_second_not_yet_gets_no_third_date() -> None:
    person = Nudged(only(replace(ANA, not_yets=1))).nudge(("follow_up", 1)).writes("not yet, tomorrow at 8")
    assert person.said == ["nudge.smaller_or_drop.ask"]
    assert "redate_step" not in person.effects


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("smaller", "nudge.smaller.ask"),
        ("drop it", "nudge.end.dropped"),
        ("next session", "nudge.end.brought"),
        ("just leave it as it is", "nudge.end.left_open"),
    ],
)
def test_its_fate_is_heard_in_words(words: str, said: str) -> None:
    person = Nudged(only(replace(ANA, not_yets=1))).nudge(("follow_up", 1)).taps("not yet")
    assert person.writes(words, NOW).said == [said]


SLIDES = Step(11, "cut the slides", due="2026-03-15T09:00", lead=True, session=1)
CAT = Step(12, "read it aloud to the cat", due="2026-03-15T17:00", session=1)
DRAFT = Step(13, "send Jonas the draft", due="2026-03-15T16:00", session=1)


@pytest.mark.parametrize(
    ("words", "answered", "moved"),
    [
        ("cut the slides already, the cat is asleep so tomorrow", {11: "done"}, {12: "2026-03-16"}),
        ("slides done, the cat one on friday", {11: "done"}, {12: "2026-03-20"}),
        ("slides are done and cat tomorrow at 5", {11: "done"}, {12: "2026-03-16T17:00"}),
        ("finished the slides and the cat, jonas tomorrow", {11: "done", 12: "done"}, {13: "2026-03-16"}),
        ("sent Jonas the draft, slides half done", {13: "done", 11: "partly"}, {}),
        ("drop the cat one, the draft is sent and done", {12: "dropped", 13: "done"}, {}),
    ],
)
def test_each_part_of_a_message_is_of_the_step_it_names(
    words: str, answered: dict[int, str], moved: dict[int, str]
) -> None:
    page = only(SLIDES, CAT, DRAFT)
    person = Nudged(page).nudge(("follow_up", 11), ("follow_up", 12), ("follow_up", 13)).writes(words)
    effects = person.effects
    assert {one["number"]: one["outcome"] for one in effects.get("answer_step", [])} == answered
    assert {one["number"]: one["due"] for one in effects.get("redate_step", [])} == moved
    assert person.said == ["asked.end.each"]
    assert all(page.step(number).words in person.text for number in (*answered, *moved))


@pytest.mark.parametrize("words", ["did the slides", "the slides one tomorrow", "drop the slides one"])
def test_of_one_among_several_what_is_said_back_names_it(words: str) -> None:
    person = Nudged(only(SLIDES, CAT)).nudge(("follow_up", 11), ("follow_up", 12)).writes(words)
    assert "cut the slides" in person.text and "the cat" not in person.text


def test_under_a_reminder_the_habit_is_the_step_and_that_reminder_is_itself() -> None:
    habit = Nudged(only(RUN)).nudge(("asked", 4)).writes("drop the habit")
    assert [one["number"] for one in habit.effects["answer_step"]] == [RUN.number]
    reminder = Nudged(only(ANA)).nudge(("asked", 5)).writes("cancel that reminder")
    assert reminder.effects == {"drop_reminder": [{"number": 5}]}


def test_what_is_moved_and_fits_nothing_gets_the_list() -> None:
    assert Nudged().writes("push the swim to next week").said == ["asked.none_fits.ask", "asked.list.ask"]
