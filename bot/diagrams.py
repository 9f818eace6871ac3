"""Draws each flow's table as a Mermaid state diagram, for docs/flows.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bot.flows.core.flow import DONE, START, Flow
from bot.flows.core.plan import COACHING, FLOWS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "flows.md"
TOGETHER = 3
"""From so many states that share their rows on, the rows are drawn once, from a point where they meet."""

HEAD = f"""<!-- Written by `make diagrams` from the tables in bot/flows. -->
# The flows

A session visits {", ".join(COACHING[:-1])} and {COACHING[-1]}; before them it may arrive and check in. The other flows
are laid over it and give way to it again. An arrow carries the trigger (`answer`, or the button that was pressed) and
the guards that must hold; of several arrows the first in the table whose guards hold is taken, and one without
a guard when none does. What every flow does alike (back, help, pause, stop, risk) is not drawn: it is in
`bot/flows/talk/repair.py` and beside it.
"""


class Row(NamedTuple):
    """A line of a table, without where it starts from."""

    trigger: str
    guards: str
    dest: str

    @property
    def label(self) -> str:
        return f"{self.trigger} ({self.guards})" if self.guards else self.trigger


def page_of_flows() -> str:
    return "\n".join(
        [HEAD, *(f"## {name}\n\n```mermaid\n{diagram(flow)}\n```\n" for name, flow in FLOWS.items())]
    )


def diagram(flow: Flow) -> str:
    """The text of one flow's diagram."""
    lines = ["stateDiagram-v2", *_beginnings(flow)]
    for number, (sources, rows) in enumerate(_shared(flow).items(), 1):
        if _meet(sources, rows):
            lines += _met(f"meet_{number}", sources, rows)
        else:
            lines += [_arrow(source, row.dest, row.label) for source in sources for row in rows]
    return "\n    ".join(lines)


def _beginnings(flow: Flow) -> list[str]:
    if flow.can("begin", START):
        return []  # its own rows say where it begins
    return [_arrow(START, flow.first)]


def _shared(flow: Flow) -> dict[tuple[str, ...], list[Row]]:
    """The rows, gathered by the states that have them."""
    shared: dict[tuple[str, ...], list[Row]] = {}
    having = _having(flow)
    for row, sources in having.items():
        shared.setdefault(sources, []).append(row)
    for row, sources in having.items():
        _join_larger(shared, row, sources)
    return {sources: rows for sources, rows in shared.items() if rows}


def _having(flow: Flow) -> dict[Row, tuple[str, ...]]:
    having: dict[Row, dict[str, None]] = {}
    for source, row in _rows(flow):
        having.setdefault(row, {})[source] = None
    return {row: tuple(sources) for row, sources in having.items()}


def _join_larger(shared: dict[tuple[str, ...], list[Row]], row: Row, sources: tuple[str, ...]) -> None:
    """A row that a meeting point's states have, and one or two others beside them, is drawn from the point."""
    for meeting, rows in list(shared.items()):
        others = tuple(source for source in sources if source not in meeting)
        if (
            _meet(meeting, rows)
            and rows[0].trigger == row.trigger
            and len(others) == len(sources) - len(meeting) > 0
        ):
            shared[sources].remove(row)
            rows.append(row)
            shared.setdefault(others, []).append(row)
            return


def _meet(sources: tuple[str, ...], rows: list[Row]) -> bool:
    return len(sources) >= TOGETHER and len(rows) >= TOGETHER


def _rows(flow: Flow) -> Iterator[tuple[str, Row]]:
    for trigger, event in flow.events.items():
        for source, transitions in event.transitions.items():
            for transition in transitions:
                yield source, Row(trigger, _guards(transition.conditions), transition.dest or source)


def _guards(conditions: Iterable[Any]) -> str:
    return ", ".join(
        ("" if condition.target else "not ")
        + getattr(condition.func, "__name__", str(condition.func)).strip("_")
        for condition in conditions
    )


def _met(point: str, sources: Iterable[str], rows: list[Row]) -> Iterator[str]:
    yield f"state {point} <<choice>>"
    triggers = dict.fromkeys(row.trigger for row in rows)
    for source in sources:
        yield _arrow(source, point, ", ".join(triggers))
    for row in rows:
        yield _arrow(point, row.dest, row.guards if len(triggers) == 1 else row.label)


def _arrow(source: str, dest: str, label: str = "") -> str:
    start = "[*]" if source == START else source
    end = "[*]" if dest == DONE else dest
    return f"{start} --> {end} : {label}" if label else f"{start} --> {end}"


if __name__ == "__main__":
    PAGE.write_text(page_of_flows(), encoding="utf-8")
