"""The diagrams of docs/flows.md say what the flows' tables say."""

from __future__ import annotations

from bot.diagrams import PAGE, diagram, page_of_flows
from bot.flows.core.flow import Flow
from bot.flows.core.plan import FLOWS


def certain(event: object) -> bool:
    return True


STAGES = [dict(name=name) for name in ("ask", "other", "third", "last")]


def lines(transitions: list[list[object]]) -> list[str]:
    return [line.strip() for line in diagram(Flow("small", STAGES, transitions)).splitlines()]


def test_the_page_is_up_to_date_with_the_tables() -> None:
    assert PAGE.read_text("utf-8") == page_of_flows(), "run `make diagrams`"


def test_every_state_of_every_flow_is_drawn() -> None:
    for flow in FLOWS.values():
        drawn = diagram(flow).split()
        assert [state for state in flow.states if state not in ("start", "done") and state not in drawn] == []


def test_an_arrow_carries_its_trigger_and_its_guards() -> None:
    drawn = lines([["answer", "ask", "other", certain], ["answer", "ask", "done"], ["skip", "other", "done"]])
    assert drawn == [
        "stateDiagram-v2",
        "[*] --> ask",
        "ask --> other : answer (certain)",
        "ask --> [*] : answer",
        "other --> [*] : skip",
    ]


def test_rows_that_many_states_share_are_drawn_once() -> None:
    asking = ["ask", "other", "third"]
    shared = [
        ["answer", asking, "other", certain],
        ["answer", asking, "last", certain],
        ["answer", asking, "done"],
    ]
    drawn = lines(shared)
    assert len([line for line in drawn if " --> meet_1" in line]) == 3
    assert [line for line in drawn if line.startswith("meet_1 ")] == [
        "meet_1 --> other : certain",
        "meet_1 --> last : certain",
        "meet_1 --> [*]",
    ]


def test_a_state_beside_the_others_does_not_scatter_a_row_that_they_share() -> None:
    asking = ["ask", "other", "third"]
    rows = [["answer", asking, dest, certain] for dest in asking]
    drawn = lines([*rows, ["answer", [*asking, "last"], "done"]])
    assert [line for line in drawn if "--> [*]" in line] == ["meet_1 --> [*]", "last --> [*] : answer"]
