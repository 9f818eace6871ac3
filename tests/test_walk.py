"""People who say anything at all: nothing raises, and every answer keeps the rules of the house."""

from pathlib import Path

import pytest

from bot.flows.core.plan import FLOWS
from bot.language.risk import hear_risk
from tests.walker import LINES, Walker, waiting

A_FEW = range(6)
MANY = range(100, 300)


@pytest.mark.parametrize("seed", A_FEW)
async def test_whatever_is_said_gets_a_fitting_answer(seed: int, tmp_path: Path) -> None:
    await Walker(seed, tmp_path).walk(150)


@pytest.mark.long
@pytest.mark.parametrize("seed", MANY)
async def test_whatever_is_said_for_long_gets_a_fitting_answer(seed: int, tmp_path: Path) -> None:
    await Walker(seed, tmp_path).walk(300)


@pytest.mark.long
async def test_the_walks_come_to_nearly_every_place(tmp_path: Path) -> None:
    visited: set[tuple[str | None, str | None]] = set()
    for seed in range(30):
        (tmp_path / str(seed)).mkdir()
        walker = Walker(seed, tmp_path / str(seed))
        await walker.walk(300)
        visited |= walker.visited
    everywhere = {(flow, state) for flow in FLOWS for state in waiting(flow)}
    assert len(visited & everywhere) >= 0.8 * len(everywhere), sorted(everywhere - visited)


def test_the_lines_are_many() -> None:
    assert len(LINES) > 1500


def test_what_people_say_every_day_hardly_ever_stops_a_session() -> None:
    """One false stop in two hundred lines is one in ten sessions: as much as can be borne."""
    stopped = [line for line in LINES if hear_risk(line).risk != "none"]
    assert len(stopped) <= len(LINES) / 200, stopped
