"""People of ten temperaments hold whole sessions, in words that were not written to be understood."""

from __future__ import annotations

from collections import Counter
from statistics import median

import pytest

from storage.store import Store
from tests.selfplay import Session, Stage
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


def test_their_lines_are_many_and_none_is_the_locked_writers() -> None:
    assert all(len(lines().of(part)) > 500 for part in ("goal", "reality", "options", "will"))
