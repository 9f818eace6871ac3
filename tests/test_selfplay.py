"""People of ten temperaments hold whole sessions, in words that were not written to be understood."""

from __future__ import annotations

from collections import Counter
from statistics import median

import pytest

from bot.flows.incoming import Text
from storage.store import Store
from tests.selfplay import Part, Session, Stage, Turn
from tests.selfplay_people import TEMPERAMENTS, lines
from tests.selfplay_rules import RULES

SAMPLE = range(6)
ALL = range(1000, 1100)
FEWEST, MOST = 12, 30
"""How many turns of the person the usual session takes (playbook §3)."""
SHOWN = 5


async def held(seeds: range) -> list[Session]:
    store = await Store.open("sqlite://:memory:")
    try:
        stage = Stage(store)
        return [await stage.hold(seed, temperament) for temperament in TEMPERAMENTS for seed in seeds]
    finally:
        await store.close()


def amiss(sessions: list[Session]) -> str:
    """What breaks a rule, counted, with the first few and their transcripts."""
    found = [
        (rule.__name__, what, session) for session in sessions for rule in RULES for what in rule(session)
    ]
    counts = Counter(rule for rule, _, _ in found)
    told = [
        f"{session.name}: {rule}: {what}\n{session.transcript()}" for rule, what, session in found[:SHOWN]
    ]
    return "\n\n".join([f"{dict(counts)}" if counts else "", *told]).strip()


def figures(sessions: list[Session]) -> str:
    rows = []
    for temperament in TEMPERAMENTS:
        theirs = [session for session in sessions if session.name.startswith(temperament)]
        with_steps = sum(bool(session.steps) for session in theirs)
        turns = sorted(session.length for session in theirs)
        rows.append(
            f"{temperament:22} {len(theirs):4} sessions, {with_steps:4} with steps, "
            f"{turns[0]}-{turns[-1]} turns, median {median(turns):g}"
        )
    whole = median(session.length for session in sessions)
    return "\n".join([*rows, f"{len(sessions)} sessions, median {whole:g} turns"])


async def test_a_few_people_of_every_temperament_are_coached_by_the_rules() -> None:
    sessions = await held(SAMPLE)
    print(figures(sessions))
    assert not amiss(sessions)
    assert FEWEST <= median(session.length for session in sessions) <= MOST


@pytest.mark.long
async def test_a_thousand_people_are_coached_by_the_rules(capsys: pytest.CaptureFixture[str]) -> None:
    sessions = await held(ALL)
    with capsys.disabled():
        print(f"\n{figures(sessions)}")
    assert not amiss(sessions)
    assert FEWEST <= median(session.length for session in sessions) <= MOST


BAD = "You should ring her. What do you think? How about writing to her as well?"
LONG = "And then there is this, and this, and this, and this again, and so on it goes. " * 4


def spoken(*words: str) -> Session:
    """A session in which the partner says each of these at one and the same place."""
    turns = [
        Turn(Text("hm"), "goal.topic", "goal.topic", [Part("goal.topic.ask", one, one)], [one])
        for one in words
    ]
    return Session("made up", turns)


def test_every_rule_can_be_broken() -> None:
    session = spoken(BAD, BAD, LONG, *"abcdef")
    broken = {rule.__name__ for rule in RULES if list(rule(session))}
    assert broken == {rule.__name__ for rule in RULES}


def test_a_persons_own_should_is_no_advice_of_the_partners() -> None:
    part = Part("lead.reflection.plain", "So you should ring her.", "So ….")
    session = Session("made up", [Turn(Text("hm"), "goal.topic", "goal.topic", [part], [part.words])])
    assert not [what for rule in RULES if rule.__name__ == "advises_nobody" for what in rule(session)]


def test_their_lines_are_many_for_every_part_of_a_session() -> None:
    assert all(len(lines().of(part)) > 500 for part in ("goal", "reality", "options", "will"))
