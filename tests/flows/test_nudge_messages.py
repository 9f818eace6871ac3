"""What a nudge looks like, whatever it is about: their words, light buttons, other words the next time."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.flows.core.book import Book
from bot.flows.core.preferences import Preferences
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge import undated
from bot.flows.nudging.nudge_times import when_of
from bot.language.hearing import Heard
from tests.flows.nudged import ANA, BANK, BINS, BOOK, EARLIER, NOW, PLAN, RUN, Nudged, flat, only
from tests.phrasings import questions, told, words
from tests.transcript import PROMPTS

KINDS = (("before", 1), ("follow_up", 2), ("again", 1), ("before", 3), ("follow_up", 3), ("eve", 0), ("asked", 4),
         ("asked", 5))  # fmt: skip
MIXES = [mix for size in (1, 2, 3) for mix in itertools.combinations(KINDS, size)]
OF_THEIRS = ("ana", "rota", "bank", "mill", "bins", "tomatoes")


@pytest.mark.parametrize("mix", MIXES, ids=str)
def test_whatever_falls_together_is_one_message_with_its_buttons_and_one_question(
    mix: tuple[tuple[str, int], ...],
) -> None:
    told = Nudged().nudge(*mix, now=EARLIER)
    assert len(told.messages) == 1
    assert questions(told.text) <= 1
    assert words(told.text) < 60
    assert flat(told.labels)[-2:] == ["Pause", "Stop"]
    answerable = {label for label in flat(told.labels) if "done" in label}
    assert answerable, told.labels


@pytest.mark.parametrize("mix", MIXES, ids=str)
def test_a_discreet_nudge_holds_no_word_of_theirs(mix: tuple[tuple[str, int], ...]) -> None:
    told = Nudged(replace(BOOK, reminders="discreet")).nudge(*mix, now=EARLIER)
    seen = f"{told.text} {' '.join(flat(told.labels))}".lower()
    assert not [word for word in OF_THEIRS if word in seen]


@pytest.mark.parametrize("nudge", [nudge for nudge in KINDS if nudge[0] != "eve"])
@pytest.mark.parametrize("reminders", ["full", "discreet"])
def test_one_thing_has_two_rows_at_most_and_less_of_it_is_one_tap(
    nudge: tuple[str, int], reminders: str
) -> None:
    told = Nudged(replace(BOOK, reminders=reminders)).nudge(nudge, now=EARLIER)
    assert len(told.labels) == 2
    wanted = {"Later", "Pause", "Stop"} | ({"Fewer"} if nudge[0] in ("before", "follow_up") else set())
    assert set(told.labels[1]) == wanted


def test_the_plan_is_quoted_as_they_made_it() -> None:
    assert PLAN in Nudged().nudge(("follow_up", 1)).text


def test_a_plan_for_another_day_than_the_steps_is_not_quoted() -> None:
    told = Nudged(only(replace(ANA, due="2026-03-18T10:00"))).nudge(
        ("before", 1), now=datetime(2026, 3, 18, 9)
    )
    assert "Sunday" not in told.text
    assert "ring Ana about the rota" in told.text


def test_a_step_answered_meanwhile_is_not_said() -> None:
    done = only(replace(ANA, outcome="done"))
    assert Nudged(done).nudge(("follow_up", 1)).messages == ()


def test_a_step_that_comes_twice_is_said_once() -> None:
    told = Nudged().nudge(("follow_up", 3), ("before", 3), now=EARLIER)
    assert told.said == ["nudge.follow_up.ask_habit_again"]
    assert told.text.count("mill") == 1


def test_what_they_asked_for_comes_beside_the_question_whether_to_go_on() -> None:
    told = Nudged().nudge(("asked", 4), asks_to_go_on=True)
    assert told.said == ["nudge.asked.ask", "nudge.go_on.ask"]
    assert told.taps("Fewer").said == ["nudge.end.fewer"]


@pytest.mark.parametrize(
    ("step", "now", "when"),
    [
        (ANA, EARLIER, "today at 17:00"),
        (ANA, datetime(2026, 3, 14, 20), "tomorrow at 17:00"),
        (BANK, datetime(2026, 3, 12, 20), "Saturday 14 March"),
        (RUN, EARLIER, "today"),
        (RUN, datetime(2026, 3, 14, 20), "tomorrow"),
        (replace(RUN, every="FREQ=DAILY"), datetime(2026, 3, 12, 9), "today"),
        (replace(RUN, every="FREQ=DAILY"), datetime(2026, 3, 12, 20), "tomorrow"),
        (
            replace(RUN, every="FREQ=DAILY", due="2026-03-01T07:00"),
            datetime(2026, 3, 12, 20),
            "tomorrow at 7:00",
        ),
        (replace(RUN, every="FREQ=MONTHLY;BYMONTHDAY=1"), datetime(2026, 3, 31, 20), "soon"),
    ],
)
def test_the_time_of_a_step_is_said_shortly(step: object, now: datetime, when: str) -> None:
    scene = Scene(Nudged().session, BOOK, Nudged().turn, Heard("", now), now)  # type: ignore[arg-type]
    assert when_of(scene, step) == when  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "kind", [("before", 1), ("follow_up", 1), ("again", 1), ("follow_up", 3), ("asked", 5), ("eve", 0)]
)
@pytest.mark.parametrize("reminders", ["full", "discreet"])
def test_the_same_words_never_come_twice_running_over_half_a_year(
    kind: tuple[str, int], reminders: str
) -> None:
    person = Nudged(replace(BOOK, reminders=reminders))
    texts = []
    for week in range(26):
        texts.append(person.nudge(kind, now=NOW + timedelta(minutes=week)).text)
        if week % 3 == 2:
            person.writes("I want to decide how I tell my sister about the summer").writes("yes").writes(
                "/stop"
            )
            person.session.plan, person.session.asides = (), ()
    assert all(one != other for one, other in itertools.pairwise(texts))
    assert len(set(texts)) >= 5


@pytest.mark.parametrize(
    "name",
    ["before", "follow_up", "several", "eve", "asked", "go_on", "which", "later", "pause", "new_time", "smaller",
     "smaller_or_drop", "end"],
)  # fmt: skip
def test_everything_about_nudges_can_be_said_in_five_ways(name: str) -> None:
    blocks = PROMPTS.blocks(f"nudge/{name}").items()
    few = {block: len(ways) for block, ways in blocks if not block.startswith(("button_", "help", "smaller"))}
    few |= {"smaller": 5} if name != "end" else {}
    assert not {block: ways for block, ways in few.items() if ways < 5}


def test_guilt_and_streaks_are_in_no_words_of_ours() -> None:
    said = " ".join(one.plain.lower() for one in told() if one.name.startswith(("nudge/", "steps/")))
    assert "how did it go" in said
    assert not [
        word for word in ("streak", "days running", "failed", "missed", "still haven't") if word in said
    ]


@pytest.mark.parametrize(
    ("reminders", "line"), [("full", "back_on"), ("none", "back_off"), (None, "back_off")]
)
def test_somebody_who_had_closed_the_chat_is_welcomed_back_before_the_usual_answer(
    reminders: str | None, line: str
) -> None:
    person = Nudged(replace(BOOK, blocked=True, reminders=reminders, next_session=None)).writes("hello")
    assert person.said[0].startswith(f"nudge.end.{line} + ")


def test_after_words_of_risk_nothing_goes_before_what_is_said_of_it() -> None:
    person = Nudged(replace(BOOK, blocked=True)).writes("I don't want to be alive any more")
    assert person.said == ["risk.signpost.ask_self"]


@pytest.mark.parametrize(("weekly", "then"), [(14, 4), (7, 4), (4, 2), (3, 2), (2, 1)])
def test_fewer_is_one_level_down_until_one_a_week(weekly: int, then: int) -> None:
    person = Nudged(replace(BOOK, wishes=Preferences(weekly=weekly))).nudge(("follow_up", 1)).taps("Fewer")
    assert Preferences.from_json(person.effects["set_preferences"][0]["body"]).weekly == then


def test_fewer_than_one_a_week_is_none() -> None:
    person = Nudged(replace(BOOK, wishes=Preferences(weekly=1))).nudge(("follow_up", 1)).taps("Fewer")
    assert person.said == ["nudge.end.fewest"]
    assert not person.effects


def test_after_fewer_the_step_can_still_be_answered() -> None:
    person = Nudged().nudge(("follow_up", 1)).taps("Fewer")
    assert person.taps("partly").said == ["steps.noted.partly"]


def test_a_reminder_is_put_off_also_when_it_has_left_the_page() -> None:
    person = Nudged(only(asked_for=(BINS,))).nudge(("asked", 4))
    person.book = replace(person.book, asked_for=())
    person.taps("Later").taps("Tomorrow")
    assert person.effects["keep_reminder"] == [
        {"number": 6, "words": BINS.words, "at": "2026-03-16T18:00", "every": None}
    ]


def test_what_comes_round_again_can_be_ended_under_it() -> None:
    person = Nudged().nudge(("asked", 5)).taps("not any more")
    assert person.effects == {"drop_reminder": [{"number": 5}]}


def test_a_habit_stays_open_and_its_day_has_one_answer() -> None:
    person = Nudged().nudge(("follow_up", 3)).taps("done")
    assert person.effects == {"answer_habit": [{"number": 3, "at": "2026-03-15T19:00", "done": 1}]}
    person.book = only(replace(RUN, kept_at="2026-03-15T19:00", kept=1))
    assert person.taps("not this time").said == ["steps.already.ask"]


def test_a_habit_that_is_moved_keeps_its_days_and_is_only_asked_about_then() -> None:
    person = Nudged(only(RUN)).nudge(("follow_up", 3)).writes("friday instead")
    assert person.effects == {"ask_at": [{"number": 3, "at": "2026-03-20T18:00"}]}


def test_several_answered_by_taps_change_in_place() -> None:
    person = Nudged().nudge(("follow_up", 1), ("follow_up", 2)).taps("2 done")
    [message] = person.messages
    assert message.edits == "1"
    assert "2. email the bank ✓ done" in message.plain
    assert flat(person.labels)[0] == "1 done"


def test_an_old_later_button_of_an_answered_step_gets_a_kind_word() -> None:
    person = Nudged(only(ANA)).nudge(("follow_up", 1))
    person.book = only(replace(ANA, outcome="done"))
    assert person.taps("Later").said == ["steps.already.ask"]
    assert person.taps("Later").effects == {}


def test_before_consent_nobody_is_nudged_by_words_left_over() -> None:
    told = Nudged(Book(known=True)).nudge(("follow_up", 1))
    assert told.messages == ()


def test_the_numbers_of_a_list_stay_when_some_of_it_is_answered() -> None:
    person = Nudged().nudge(("follow_up", 1), ("follow_up", 2), ("follow_up", 3)).taps("1 done")
    person.book = only(replace(ANA, outcome="done"), BANK, RUN)
    person.writes("2 done")
    assert person.effects["answer_step"] == [{"number": 2, "outcome": "done"}]


def test_on_the_eve_as_many_open_steps_are_said_as_have_buttons() -> None:
    many = only(*(replace(BANK, number=number) for number in range(1, 9)))
    told = Nudged(many).nudge(("eve", 0), ("follow_up", 2))
    assert flat(told.labels).count("1 done") == 1
    assert [label for label in flat(told.labels) if label.endswith(" done")] == [
        "1 done",
        "2 done",
        "3 done",
        "4 done",
    ]
    assert "5." not in told.text


@pytest.mark.parametrize(
    ("plan", "brief"),
    [
        ("On Sunday 15 March at 17:00, I'll ring Ana. If she is out, I'll write.",
         "I'll ring Ana. If she is out, I'll write."),
        ("On Sunday 15 March in the evening, I'll ring Ana.", "In the evening, I'll ring Ana."),
        ("On Sunday 15 March, after the match, I'll ring Ana.", "After the match, I'll ring Ana."),
        ("On Sunday 15 March, this: the bins.", "The bins."),
        ("When Ana has gone home, I'll ring the bank.", "When Ana has gone home, I'll ring the bank."),
        ("On the train I'll write to Ana.", "On the train I'll write to Ana."),
    ],
)  # fmt: skip
def test_a_plan_beside_its_time_does_not_name_the_day_again(plan: str, brief: str) -> None:
    assert undated(plan) == brief


def test_the_day_of_a_step_is_named_once_in_what_comes_before_it() -> None:
    for _ in range(8):
        told = Nudged(only(ANA)).nudge(("before", 1), now=EARLIER)
        assert "today at 17:00" in told.text.lower()
        assert "15 March" not in told.text
        assert "I'll ring Ana about the rota. If she is out, I'll write." in told.text
