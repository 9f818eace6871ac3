"""What people ask of reminders and of their steps, in plain words, is done wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Text
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import Turn
from bot.flows.core.session import Kept, Shown
from bot.language.hearing import Heard
from tests.test_moves_in_every_state import NOWHERE, PLACES, here, leads, standing
from tests.test_tables import NOW

STEPS = (
    Step(1, "call Ana about the lease", due="2026-03-12T09:00", session=1, lead=True),
    Step(2, "write the email to Jonas", due="2026-03-11T09:00", session=1),
    Step(3, "clear the desk", due="2026-03-11T08:30", session=1),
)
PLANTS = Reminder(1, "water the plants", "2026-03-16T07:30", "FREQ=WEEKLY;BYDAY=MO")
MORE_PLANTS = Reminder(2, "buy soil for the plants", "2026-03-14T10:00")
ASKED = {"none": (), "one": (PLANTS,), "two": (PLANTS, MORE_PLANTS)}
ALONE = frozenset({"risk", "welcome", "forget", "zone", "practise", "whose"})
"""Where nothing but their own question counts, or all is said to somebody else."""
PANEL = frozenset(("reminders", state) for state in ("choose", "quiet", "hours", "rest"))
WORDED = frozenset(
    {"topic", "goal", "wording", "situation", "idea", "action", "pick", "stuck", "tried", "obstacle"}
)
"""What an answer to a question of the session may be kept as."""


def told(
    flow: str, state: str, words: str, reminders: str = "full", asked: Sequence[Reminder] = (),
    steps: Sequence[Step] = STEPS,
) -> Turn:  # fmt: skip
    book = replace(
        Book(), consented=True, sessions=1, steps=tuple(steps), next_step=4, reminders=reminders,
        asked_for=tuple(asked), next_reminder=3, zone_known=True,
    )  # fmt: skip
    session = standing(flow, state)
    if flow == "nudge":
        session.kept = (*session.kept, Kept("nudged", [["follow_up", 3]], "", 8), Kept("late_step", 3, "", 8))
    if flow == "asked":
        draft = {"what": "ring mum", "due": "2026-03-12T08:00", "every": "", "said": "tomorrow at 8"}
        draft |= {"due": None} if state == "when" else {"what": ""} if state == "what" else {}
        session.kept = (*session.kept, Kept("asked_draft", draft, "", 8))
    return take_turn(session, book, Text(words), Heard(words, NOW), NOW)


def done(turn: Turn, name: str) -> list[dict[str, Any]]:
    return [dict(effect.values) for effect in turn.effects if effect.name == name]


def wishes(turn: Turn) -> dict[str, Any]:
    """How they are to be reminded from here on, as far as it differs from the usual."""
    saved = done(turn, "set_preferences")
    return dict(saved[-1]["body"]) if saved else {}


def wished(**wanted: Any) -> Callable[[Turn], bool]:
    return lambda turn: all(wishes(turn).get(name) == value for name, value in wanted.items())


def nights_off(turn: Turn) -> bool:
    """They are quiet as it is, from nine to eight: said so, or shown."""
    said = {("asked", "end"), ("reminders", "choose"), ("close", "reminders"), ("reminders", "end")} & leads(
        turn
    )
    return bool(said) and wishes(turn).get("quiet_from", "21:00") == "21:00"


def off(turn: Turn) -> bool:
    return [one["reminders"] for one in done(turn, "set_reminders")][-1:] == ["none"]


def dropped(turn: Turn) -> bool:
    """The plants alone, and the reminders as such stay on."""
    return [one["number"] for one in done(turn, "drop_reminder")] == [1] and not done(turn, "set_reminders")


def none_fits(turn: Turn) -> bool:
    return ("asked", "none_fits") in leads(turn) and not turn.effects


def asked_which(turn: Turn) -> bool:
    return here(turn) == ("asked", "which") and not turn.effects


def asked_for(**wanted: Any) -> Callable[[Turn], bool]:
    return lambda turn: (
        [{name: one[name] for name in wanted} for one in done(turn, "keep_reminder")] == [wanted]
    )


def listed(turn: Turn) -> bool:
    return ("asked", "list") in leads(turn)


def redated(turn: Turn) -> bool:
    return [(one["number"], one["due"]) for one in done(turn, "redate_step")] == [(1, "2026-03-19T09:00")]


def email_done(turn: Turn) -> bool:
    return [(one["number"], one["outcome"]) for one in done(turn, "answer_step")] == [(2, "done")]


WORDS: tuple[tuple[str, str, Callable[[Turn], bool]], ...] = (
    ("no reminders at night please", "none", nights_off),
    ("pause until friday", "none", wished(paused_until="2026-03-13")),
    ("not before ten", "none", wished(quiet_to="10:00")),
    ("stop the plant reminder", "none", none_fits),
    ("stop the plant reminder", "one", dropped),
    ("stop the plant reminder", "two", asked_which),
    ("stop the reminders", "none", off),
    ("only on weekdays", "none", wished(days=[0, 1, 2, 3, 4])),
    ("fewer please", "none", wished(weekly=2)),
    ("remind me tomorrow at 8 to ring the bank", "none", asked_for(words="ring the bank", at="2026-03-12T08:00")),
    ("every Monday at 7:30 remind me to water the plants", "none",
     asked_for(words="water the plants", at="2026-03-16T07:30", every="FREQ=WEEKLY;BYDAY=MO")),
    ("what have I promised?", "none", listed),
    ("push the call to next week", "none", redated),
    ("done with the email one", "none", email_done),
)  # fmt: skip
"""Words -> which reminders of theirs there are -> what must have come of them."""
TIMES = frozenset(
    (flow, state) for flow, state in PLACES if FLOWS[flow].stage(state).expects in ("time", "minutes")
)
COUNTS = frozenset((flow, state) for flow, state in PLACES if FLOWS[flow].stage(state).expects == "minutes")
MAY_ANSWER = {"not before ten": TIMES - {("nudge", "pause")} - PANEL, "only on weekdays": TIMES - PANEL,
              "fewer please": COUNTS}  # fmt: skip
"""Words -> where they may as well be the answer."""


@pytest.mark.parametrize(
    ("words", "asked", "as_meant"), WORDS, ids=[f"{words} ({had})" for words, had, _ in WORDS]
)
def test_what_is_asked_in_plain_words_is_done_wherever_it_is_said(
    words: str, asked: str, as_meant: Callable[[Turn], bool]
) -> None:
    missed = []
    for flow, state in [*PLACES, NOWHERE]:
        if flow in ALONE or (flow, state) in MAY_ANSWER.get(words, ()):
            continue
        turn = told(flow, state, words, asked=ASKED[asked])
        kept = [entry.name for entry in turn.session.kept if entry.words == words and entry.name in WORDED]
        if not as_meant(turn) or kept:
            missed.append(f"{flow}.{state} -> {here(turn)} {leads(turn)} {turn.effects} {kept}")
    assert not missed, "\n".join(missed)


OUTCOMES = {
    "did it!": ("answer_step", {"number": "3", "outcome": "done"}),
    "half of it": ("answer_step", {"number": "3", "outcome": "partly"}),
    "moved to Friday": ("redate_step", {"number": "3", "due": "2026-03-13"}),
}
WHEN = frozenset(
    {("will", "when"), ("will", "other_when"), ("next", "when"), ("asked", "when"), ("nudge", "later")}
)
OF_A_NUDGE = frozenset({("nudge", state) for state in ("asked", "which", "new_time")} | {("asked", "which")})
"""Where it is about something else, or what is asked is which."""


def one_is_due(flow: str, state: str, words: str) -> Turn:
    """Of three steps one has its time behind it."""
    due = (replace(STEPS[0], due=None), replace(STEPS[1], due=None), STEPS[2])
    return told(flow, state, words, steps=due)


@pytest.mark.parametrize("words", OUTCOMES)
def test_what_became_of_a_step_is_kept_of_the_only_one_it_can_be(words: str) -> None:
    name, wanted = OUTCOMES[words]
    missed = []
    for flow, state in [*PLACES, NOWHERE]:
        if flow in ALONE or (flow, state) in OF_A_NUDGE or (name == "redate_step" and (flow, state) in WHEN):
            continue
        turn = one_is_due(flow, state, words)
        kept = [{key: str(one.get(key))[:10] for key in wanted} for one in done(turn, name)]
        taken = [entry.name for entry in turn.session.kept if entry.words == words and entry.name in WORDED]
        if kept != [wanted] or taken:
            missed.append(f"{flow}.{state} -> {here(turn)} {leads(turn)} {turn.effects} {taken}")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("words", OUTCOMES)
def test_where_it_may_be_of_two_it_is_asked_of_which(words: str) -> None:
    for flow, state in [*PLACES, NOWHERE]:
        if flow in ALONE | {"nudge"} or (flow, state) in WHEN | OF_A_NUDGE:
            continue
        turn = told(flow, state, words)
        assert here(turn) == ("asked", "which") and not turn.effects, (
            f"{flow}.{state}: {here(turn)} {turn.effects}"
        )


def test_the_answer_to_how_much_is_not_taken_for_a_step() -> None:
    session = standing("reality", "stuck")
    session.recent = (Shown(9, "How much of that is yours to change?"),)
    book = replace(Book(), consented=True, sessions=1, steps=STEPS, reminders="full")
    turn = take_turn(session, book, Text("half of it"), Heard("half of it", NOW), NOW)
    assert not turn.effects and here(turn) != ("asked", "which")


@pytest.mark.parametrize("words", ["only on weekdays", "not before ten"])
def test_a_time_is_the_answer_where_a_time_was_asked_for(words: str) -> None:
    session = standing("reality", "situation")
    session.recent = (Shown(9, "When does that come up?"),)
    book = replace(Book(), consented=True, sessions=1, steps=STEPS, reminders="full")
    assert not take_turn(session, book, Text(words), Heard(words, NOW), NOW).effects


@pytest.mark.parametrize(("words", "said"), [("not before ten", "hours_off"), ("only on weekdays", "days_off"),
                                             ("fewer please", "rate_off")])  # fmt: skip
def test_with_reminders_off_a_setting_is_kept_for_when_they_are_on(words: str, said: str) -> None:
    turn = told(*NOWHERE, words, reminders="none")
    assert [(reply.flow, reply.utterance) for reply in turn.replies] == [("asked", said)] or [
        reply.utterance for reply in turn.replies
    ] == [said]
    assert wishes(turn) and not done(turn, "set_reminders")


def test_while_one_reminder_is_asked_about_stopping_them_drops_it() -> None:
    turn = told("asked", "just_this", "stop the reminders", reminders="none")
    assert here(turn)[0] != "asked" and not done(turn, "keep_reminder")


def test_while_one_reminder_is_asked_about_a_setting_leaves_it_on_the_table() -> None:
    turn = told("asked", "just_this", "not before ten please", reminders="none")
    assert here(turn) == ("asked", "just_this") and wishes(turn)["quiet_to"] == "10:00"
