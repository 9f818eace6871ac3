"""The record of a session: its lines, written at the end, shown as one message, each changed by a tap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.flows.coaching.steps import MARKS, outcome_now
from bot.flows.core.book import Record, Step
from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import moment, spoken
from bot.flows.core.values import values_of
from bot.flows.series.agreement_terms import paper_now
from bot.language.echo import tidy
from bot.language.phrases import clipped

LINES = {"line_goal": "goal", "line_earlier": "earlier", "line_learned": "learned", "line_skills": "skills",
         "line_actions": "actions", "line_worked": "worked", "line_change": "change", "line_aim": "aim",
         "line_progress": "progress", "line_ending": "ending", "line_coachee": "coachee",
         "line_coach": "coach"}  # fmt: skip
"""Button -> the line it changes, in the order in which they are shown (playbook §6)."""
OF_THE_SERIES = frozenset({"aim", "coachee", "coach"})
"""Alike in every record of a series: with these alone a session has nothing in it."""
IN_A_ROW = 3
LONGEST = 600
"""Characters of a line; all of them fit into one message."""
LONG_AGO = moment("2000-01-01")
"""Seen from here no day is today or tomorrow: a record is read weeks later."""


def written(scene: Scene) -> dict[str, str]:
    """The lines of the session that ends, in the person's words; what was not told has none."""
    progress = scene.value("progress")
    paper = paper_now(scene)
    lines = {
        "goal": _one_line(scene.value("goal") or scene.value("topic")),
        "earlier": clipped("; ".join(_earlier(scene)), LONGEST),
        "learned": _one_line(scene.value("takeaway")),
        "actions": clipped("; ".join(_actions(scene)), LONGEST),
        "worked": _one_line(scene.value("worked") or scene.value("made_it_work")),
        "progress": "" if progress is None else f"{progress:g}",
        "aim": _one_line(direction(scene)),
        "coachee": _one_line(paper.get("coachee")),
        "coach": _one_line(paper.get("coach")),
    }
    return {name: words for name, words in lines.items() if words}


def direction(scene: Scene) -> str:
    """The goal of the whole series, also as set in this very turn."""
    told = [effect.values["words"] for effect in scene.effects if effect.name == "standing_goal"]
    return str((told or [scene.book.standing_goal])[-1] or "")


def holds_something(lines: Mapping[str, str]) -> bool:
    """Whether anything was said in the session; what only repeats the agreement does not count."""
    return bool(set(lines) - OF_THE_SERIES)


def _one_line(words: object) -> str:
    return clipped(tidy(" ".join(str(words).split()))) if words else ""


def _earlier(scene: Scene) -> list[str]:
    """Steps of earlier sessions that were open, or answered in this one, and what became of them."""
    number, answered = scene.session.number, scene.session.values("answered")
    steps = [
        step
        for step in scene.book.steps
        if step.session < number
        and (step.outcome is None or step.number in answered or step.session == number - 1)
    ]
    return [_with_outcome(step, outcome_now(scene, step)) for step in steps]


def _with_outcome(step: Step, outcome: str | None) -> str:
    return f"{step.words} {MARKS[outcome]} {outcome}" if outcome else step.words


def _actions(scene: Scene) -> list[str]:
    """Steps kept in this session, also in this very turn."""
    new = [effect.values for effect in scene.effects if effect.name == "keep_step"]
    kept = [(step.words, step.due) for step in scene.book.steps if step.session == scene.session.number]
    kept += [(str(values["words"]), values["due"]) for values in new]
    return [f"{words} ({spoken(due, LONG_AGO)})" if due else words for words, due in kept]


def lines_of(record: Record) -> Mapping[str, str]:
    """A record of an earlier version has no lines yet: what it holds is read from what was kept."""
    found: Mapping[str, str] | None = record.body.get("lines")
    if found is not None:
        return found
    kept = {line: record.body.get(name) for line, name in (("goal", "goal"), ("learned", "takeaway"))}
    return {line: _one_line(told[-1]) for line, told in kept.items() if told}


def filled(scene: Scene) -> tuple[Record, ...]:
    """The records that hold something; a session that was only opened has none."""
    return tuple(record for record in scene.book.records if holds_something(lines_of(record)))


def on_day_of(record: Record) -> str:
    return spoken(record.began[:10], LONG_AGO)


def show(scene: Scene, record: Record, lines: Mapping[str, str], utterance: str = "ask") -> None:
    """The whole record as one message, and a button for each of its lines."""
    scene.say("record", "show", utterance, shows_record(scene, record, lines), line_rows(record.session))


def shows_record(scene: Scene, record: Record, lines: Mapping[str, str]) -> dict[str, Any]:
    """Every line by its name; what is not told is empty."""
    values = {**values_of(scene, None), **dict.fromkeys(LINES.values(), ""), **lines}
    return values | {"number": record.session, "when_words": on_day_of(record)}


def line_rows(session: int) -> Rows:
    """These work whenever pressed, so they carry the session and no question."""
    buttons = tuple(Button(trigger, of=session) for trigger in LINES)
    rows = tuple(buttons[at : at + IN_A_ROW] for at in range(0, len(buttons), IN_A_ROW))
    return (*rows, (Button("send_record", of=session),))


def chosen(scene: Scene, trigger: str, session: int) -> None:
    """Which line of which record the next words are for."""
    scene.keep("record_line", [session, LINES[trigger]], "")


def _open(scene: Scene) -> tuple[Record | None, str]:
    session, name = scene.value("record_line", (None, "goal"))
    return scene.book.record(session), str(name)


def _now_there(scene: Scene) -> str:
    record, name = _open(scene)
    return lines_of(record).get(name, "") if record else ""


def line_words(scene: Scene) -> str:
    """How the new words are asked for: a number, in place of what is there, or for an empty line."""
    if _open(scene)[1] == "progress":
        return "ask_number"
    return "ask" if _now_there(scene) else "ask_empty"


def shows_line(scene: Scene) -> dict[str, Any]:
    return {"line": _now_there(scene)}


def new_words(scene: Scene) -> str:
    """What the line is to say; "" where a number was asked for and none came."""
    if _open(scene)[1] != "progress":
        return clipped(" ".join(scene.words.split()), LONGEST)
    return "" if scene.heard.scale is None else f"{scene.heard.scale:g}"


def nothing_new(event: Event) -> bool:
    return not new_words(event.model)


def rewrite(event: Event) -> None:
    _change(event.model, new_words(event.model))


def clear(event: Event) -> None:
    _change(event.model, "")


def _change(scene: Scene, words: str) -> None:
    record, name = _open(scene)
    if record is None:
        return
    lines = {**lines_of(record), name: words}
    lines = {line: said for line, said in lines.items() if said}
    scene.do("save_record", session=record.session, body={**record.body, "lines": lines})
    show(scene, record, lines, "again")


def left(scene: Scene) -> bool:
    """Whether the line was left as it is, which is worth a word."""
    return not any(effect.name == "save_record" for effect in scene.effects)


def takes_nothing(scene: Scene) -> None:
    """What was said is for the record, not for the session."""


# fmt: off
STAGES = [
    dict(name="line", takes=takes_nothing, asks=line_words, shows=shows_line,
         choices=["leave_line", "clear_line"], bare=3, bare_no=2,
         means={"skip": "leave_line", "keep_it": "leave_line", "stop": "leave_line", "no": "leave_line",
                "drop": "clear_line"}),
]

TRANSITIONS = [
    # trigger      source  dest
    dict(trigger="answer",     source="line", dest="line", conditions=nothing_new),
    dict(trigger="answer",     source="line", dest="done", before=rewrite),
    dict(trigger="clear_line", source="line", dest="done", before=clear),
    ["leave_line", "line", "done"],
    ["skip",       "line", "done"],
]
# fmt: on

FLOW = Flow("record", STAGES, TRANSITIONS)
