"""What people say of the talk itself, in plain words, works wherever they stand: every flow, every state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.flows.core.book import Book, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.flow import DONE, START
from bot.flows.core.incoming import Text
from bot.flows.core.plan import COACHING, FLOWS
from bot.flows.core.replies import Turn
from bot.flows.core.session import Kept, Mark, Session, Shown, Visit
from bot.language.hearing import Heard
from tests.test_tables import NOW

PLAN = ("arrive", "check_in", *COACHING)
BEFORE_CONSENT = frozenset({"welcome"})
HELD = frozenset({"risk", "whose"})
"""Here only the button leads on (playbook §9)."""
KEPT = {
    "minutes": 20, "topic": "my evenings", "goal": "leave work by six", "faults": [], "agreed": True,
    "situation": "I stay late", "tried": "a timer", "stuck": "my boss", "pick": "book the gym at six",
    "action": "book the gym at six", "due": "2026-03-12T09:00", "sure": 8, "news": "death", "condition": "low",
    "late_step": 1, "changing": 1,
}  # fmt: skip
STEPS = (
    Step(1, "book the gym at six", due="2026-03-12T09:00", session=2),
    Step(2, "ring Ana on Friday", session=2),
)
PLACES = [(flow, state) for flow in FLOWS if flow not in BEFORE_CONSENT for state in FLOWS[flow].states
          if state not in (START, DONE)]  # fmt: skip
NOWHERE = ("", "")
"""No session is open."""


def standing(flow: str, state: str) -> Session:
    """In the middle of a second session, with two steps kept; an interlude lies over its ideas."""
    session = Session(number=2, turn=9, asked=5, began="2026-03-11T10:00", heard=f"{NOW:%Y-%m-%dT%H:%M}")
    if not flow:
        return session
    at = PLAN.index(flow if flow in PLAN else "options")
    session.plan = tuple(Visit(name) for name in PLAN)
    session.at = at
    here = Visit(flow, state) if flow in PLAN else Visit("options", "ideas")
    session.plan = (*session.plan[:at], here, *session.plan[at + 1 :])
    session.asides = () if flow in PLAN else (Visit(flow, state),)
    fills = FLOWS[flow].stage(state).fills
    session.kept = (
        *[Kept(name, value, str(value), 2) for name, value in KEPT.items() if name not in fills],
        *[Kept("idea", idea, idea, 5) for idea in ("book the gym at six", "leave the laptop there")],
        *[Kept("kept_step", step.number, "", 7) for step in STEPS],
    )
    session.trail = (Mark(PLAN.index("goal"), "goal", "topic", 1), Mark(at, here.flow, here.state, 8))
    return session


def told(flow: str, state: str, words: str) -> Turn:
    book = replace(Book(), consented=True, sessions=1, steps=STEPS)
    return take_turn(standing(flow, state), book, Text(words), Heard(words, NOW), NOW)


def here(turn: Turn) -> tuple[str, str]:
    at = turn.session.here
    return (at.flow, at.state) if at else NOWHERE


def asked_for(turn: Turn) -> list[str]:
    return [effect.name for effect in turn.effects]


def leads(turn: Turn) -> set[tuple[str, str]]:
    """The words said before a question, and those said alone."""
    return {(said.flow, said.state) for reply in turn.replies for said in (reply.lead or reply, reply)}


def at_the_goal(turn: Turn, flow: str) -> bool:
    """The goal is asked for afresh: the session's, or the topic of the card."""
    return here(turn) == (("prepare", "topic") if flow == "prepare" else ("goal", "topic"))


def misheard(turn: Turn, flow: str) -> bool:
    """Two words of apology; nothing of what was said is kept."""
    return ("repair", "sorry") in leads(turn)


def step_taken_up(turn: Turn, flow: str) -> bool:
    return here(turn) == ("change_step", "instead") and turn.session.value("changing") == 2


def left_out(turn: Turn, flow: str) -> bool:
    """The idea while ideas are talked of, else the step."""
    off_the_list = "book the gym at six" not in turn.session.values("idea")
    return off_the_list if ("repair", "left_out") in leads(turn) else asked_for(turn)[:1] in (
        ["remove_step"], ["answer_step"])  # fmt: skip


def not_defended(turn: Turn, flow: str) -> bool:
    """Put on the table, or the small question it was said to goes away."""
    gone = flow not in PLAN and flow != here(turn)[0] and flow != "resistance"
    met = {("repair", "heard_you"), ("idle", "menu")} & leads(turn)
    return here(turn)[0] in ("resistance", "prepare") or gone or bool(met)


MOVES: tuple[tuple[str, Callable[[Turn, str], bool], frozenset[str]], ...] = (
    ("actually the goal is different", at_the_goal, frozenset()),
    ("can we go back to what I want?", at_the_goal, frozenset()),
    ("I picked the wrong topic", at_the_goal, frozenset()),
    ("that's not what I said", misheard, frozenset()),
    ("you've got me wrong there", misheard, frozenset()),
    ("let me change the second step", step_taken_up, frozenset()),
    ("forget the gym one", left_out, frozenset()),
    (
        "what's this got to do with anything",
        not_defended,
        frozenset({"news", "beyond", "forget", "practise", "drill"}),
    ),
)
"""Words -> what must have come of them -> flows where they may as well be an answer."""


@pytest.mark.parametrize(("words", "as_meant", "but_for"), MOVES, ids=[words for words, _, _ in MOVES])
def test_a_move_in_plain_words_is_made_wherever_it_is_said(
    words: str, as_meant: Callable[[Turn, str], bool], but_for: frozenset[str]
) -> None:
    missed = []
    for flow, state in [*PLACES, NOWHERE]:
        if flow in HELD | but_for:
            continue
        turn = told(flow, state, words)
        if not as_meant(turn, flow):
            missed.append(f"{flow}.{state} -> {here(turn)} {leads(turn)}")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("words", [words for words, _, _ in MOVES])
def test_after_words_of_danger_no_move_leads_on(words: str) -> None:
    for state in ("signpost", "held"):
        assert here(told("risk", state, words)) == ("risk", "held")


@pytest.mark.parametrize("state", [state for flow, state in PLACES if flow in ("reality", "options")])
def test_who_knows_what_to_do_goes_on_to_the_plan(state: str) -> None:
    flow = "reality" if ("reality", state) in PLACES else "options"
    turn = told(flow, state, "I already know what I'll do")
    assert here(turn)[0] == "will"


@pytest.mark.parametrize(("flow", "state"), [*PLACES, NOWHERE])
def test_who_knows_what_to_do_is_not_written_down_as_an_answer(flow: str, state: str) -> None:
    """Where the talk is about the topic; elsewhere the words may answer (what comes after the series?)."""
    if flow not in PLAN and flow:
        return
    turn = told(flow, state, "I already know what I'll do")
    assert not [kept for kept in turn.session.kept if "already know" in kept.words and kept.name != "decided"]
    assert ("repair", "decided") in leads(turn)


TALK = (
    ("are you a bot?", "who"),
    ("you're useless", "insult"),
    ("what do you mean?", ""),
    ("do you like gardening?", "about_me"),
    ("no entiendo nada, lo siento", "language"),
)


@pytest.mark.parametrize(("words", "met_by"), TALK)
def test_words_about_the_talk_are_never_an_answer(words: str, met_by: str) -> None:
    """Not the name on an agreement, not a line of a record, not what is on somebody's mind after bad news."""
    taken = []
    for flow, state in PLACES:
        if flow in HELD:
            continue
        turn = told(flow, state, words)
        kept = [entry.name for entry in turn.session.kept if entry.words == words or entry.value == words]
        said = not met_by or ("repair", met_by) in leads(turn)
        if kept or not said or "keep_paper" in asked_for(turn):
            taken.append(f"{flow}.{state}: {kept} {leads(turn)} {asked_for(turn)}")
    assert not taken, "\n".join(taken)


STRAY = (
    "thanks", "ok", "bye", "lol", "👍", "😂", "🙃", "cheers mate", "great", "The first one", "the second one please",
    "Sunday afternoon", "7", "nothing else",
)  # fmt: skip


@pytest.mark.parametrize("words", STRAY)
def test_a_stray_word_after_the_end_opens_nothing(words: str) -> None:
    book = replace(Book(), consented=True, sessions=1)
    session = Session(number=1, turn=9, recent=(Shown(8, "Until next time."),))
    turn = take_turn(session, book, Text(words), Heard(words, NOW), NOW)
    assert not turn.session.is_open
    assert turn.replies


@pytest.mark.parametrize("words", ["my boss shouts at me", "I can't sleep before exams", "time management",
                                   "how do I tell my landlord about the leak"])  # fmt: skip
def test_a_topic_after_the_end_opens_a_session(words: str) -> None:
    book = replace(Book(), consented=True, sessions=1)
    turn = take_turn(Session(number=1, turn=9), book, Text(words), Heard(words, NOW), NOW)
    assert here(turn)[0] == "goal"


def test_asides_do_not_wear_a_question_out() -> None:
    session, book = standing("reality", "tried"), replace(Book(), consented=True, sessions=1)
    for words in ("how are you?", "thanks", "are you a bot?", "you're useless", "lol", "who made you?", "ta"):
        session = take_turn(session, book, Text(words), Heard(words, NOW), NOW).session
        assert session.here == Visit("reality", "tried")


@pytest.mark.parametrize("words", ["ok", "thanks", "bye then", "lol", "👍"])
def test_a_last_word_leaves_a_session_put_by(words: str) -> None:
    session, book = standing("reality", "tried"), replace(Book(), consented=True, sessions=1)
    for said in ("bye", words):
        turn = take_turn(session, book, Text(said), Heard(said, NOW), NOW)
        session = turn.session
    assert session.paused
    assert session.here == Visit("reality", "tried")


@pytest.mark.parametrize("words", ["I'm back", "hello", "I tried a timer once"])
def test_anything_else_goes_on_with_it(words: str) -> None:
    session, book = standing("reality", "tried"), replace(Book(), consented=True, sessions=1)
    session.paused = True
    assert not take_turn(session, book, Text(words), Heard(words, NOW), NOW).session.paused
