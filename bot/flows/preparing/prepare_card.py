"""The preparation card: its lines, what of it is shown, and how it is kept to one phone screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.flows.coaching.steps import MARKS, latest, outcome_now
from bot.flows.core.replies import CARD_LINES, Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import moment, on_day, spoken
from bot.language.phrases import clipped

CARD = "card"
LINES = tuple(trigger.removeprefix("line_") for trigger in CARD_LINES)
"""The card's lines in the order of the playbook."""
FROM_STEPS = ""
"""Stands for "since last time" where it is told by the steps as they stand when the card is looked at."""
SHOWN, LEFT_OFF, OPEN = "✕", "+", "○"
"""Before a line's button: a tap takes it off, or puts it back. Beside a step: it is still open."""
SCREEN = 20
"""Lines of a phone that a card may fill."""
ACROSS = 40
"""Characters that a phone shows in one of them."""
LABELLED = {
    "topic": 7,
    "about": 24,
    "walk_away": 28,
    "tried": 17,
    "afraid": 32,
    "where": 16,
    "since": 17,
    "coach": 24,
}
"""Characters that the words before a line take up."""
HEADING = 1
CUT = " …"
_ENDS = re.compile(r"(?<=[.;!?])(?=\s)|(?=,\s)")
"""Where a line that does not fit may end: after a sentence, or before what hangs on a comma."""
STUMP = 16
"""Fewer characters than this are no line at all."""
AHEAD = timedelta(days=7)
LONGEST = 4
"""Of these, one line of the card may take so many at first."""


def name_of(line: str) -> str:
    """What a line is kept as while the questions are being asked."""
    return f"card_{line}"


def body_now(scene: Scene) -> Mapping[str, Any]:
    """The card as it stands, with what this very turn has changed."""
    kept = [e.values["body"] for e in scene.effects if e.name == "keep_paper" and e.values["kind"] == CARD]
    body: Mapping[str, Any] = kept[-1] if kept else scene.book.papers.get(CARD, {})
    return body


def lines_of(scene: Scene) -> dict[str, Any]:
    """Every line that something was told for; None for one that was left out."""
    return dict(body_now(scene).get("lines", {}))


def is_told(scene: Scene) -> bool:
    """Whether there is a card at all."""
    return any(value not in (None, "") for value in lines_of(scene).values())


def write(scene: Scene, lines: Mapping[str, Any], hidden: list[str], ready: bool) -> None:
    """Keep the card as a paper of the person's page."""
    body = {"lines": dict(lines), "hidden": hidden, "ready": ready, "session": scene.book.next_session}
    scene.do("keep_paper", kind=CARD, body=body)


def save(scene: Scene) -> None:
    """Keep what the questions have brought so far: a card that is left in the middle waits."""
    session, body = scene.session, body_now(scene)
    told = {line: session.value(name_of(line)) for line in LINES if session.held(name_of(line))}
    told = {line: value for line, value in told.items() if value != FROM_STEPS}
    write(scene, told, list(body.get("hidden", ())), bool(body.get("ready")))


def put(scene: Scene, line: str, value: Any) -> None:
    """Another wording for one line, which shows it as well."""
    body = body_now(scene)
    hidden = [one for one in body.get("hidden", ()) if one != line]
    scene.keep(name_of(line), value)
    write(scene, {**lines_of(scene), line: value}, hidden, bool(body.get("ready")))


def switch(scene: Scene, line: str, off: bool | None = None) -> None:
    """Take a line off the card, or put it back; its words are kept."""
    body = body_now(scene)
    hidden = list(body.get("hidden", ()))
    off = line not in hidden if off is None else off
    hidden = [one for one in hidden if one != line] + ([line] if off else [])
    write(scene, lines_of(scene), hidden, bool(body.get("ready")))


def offer(scene: Scene) -> Reply | None:
    """From the eve of a session they told of, that there may be a card for it; None when there is one, or no eve."""
    at, body = scene.book.next_session, body_now(scene)
    if not at or (body.get("ready") and body.get("session") == at):
        return None
    days = (moment(at).date() - scene.now.date()).days
    over = "T" in at and moment(at) <= scene.now
    if days not in (0, 1) or over or scene.count("prepare", "offer"):
        return None
    return scene.utter("prepare", "offer", "ask", {"when_words": on_day(at, scene.now)})


def since_last_time(scene: Scene) -> str:
    """Steps and what became of them, as a line."""
    return "; ".join(
        f"{step.words} {MARKS.get(outcome_now(scene, step) or '', OPEN)}" for step in latest(scene)
    )


def told_lines(scene: Scene) -> dict[str, str]:
    """What there is to show, line by line, the hidden ones too; the steps stand for themselves."""
    lines = lines_of(scene)
    if "since" not in lines:
        lines["since"] = since_last_time(scene)
    if isinstance(lines.get("where"), int | float):
        lines["where"] = f"{lines['where']:g}/10"
    return {line: _on_one_line(lines[line]) for line in LINES if lines.get(line) not in (None, "")}


def _on_one_line(value: Any) -> str:
    return " ".join(str(value).split())


def fitted(lines: Mapping[str, str]) -> dict[str, str]:
    """The lines short enough that the whole stays on one phone screen; the longest gives way first."""
    rows = {line: min(_height(line, words), LONGEST) for line, words in lines.items()}
    while HEADING + sum(rows.values()) > SCREEN:
        rows[max((line for line in rows if rows[line] > _least(line)), key=lambda line: rows[line])] -= 1
    return {line: _cut(words, rows[line] * ACROSS - LABELLED[line]) for line, words in lines.items()}


def _height(line: str, words: str) -> int:
    return -(-(LABELLED[line] + len(words)) // ACROSS)


def _least(line: str) -> int:
    """One line of the phone, or two where its label leaves no room for words."""
    return 1 if ACROSS - LABELLED[line] >= STUMP else 2


def _cut(words: str, room: int) -> str:
    if len(words) <= room:
        return words
    ends = [at.start() for at in _ENDS.finditer(words[: room - len(CUT) + 1]) if at.start() >= room // 2]
    return words[: ends[-1]] + CUT if ends else clipped(words, room - len(CUT))


def shows_card(scene: Scene) -> dict[str, Any]:
    """The card's lines for its template; "" for those that are not on it."""
    hidden = body_now(scene).get("hidden", ())
    shown = fitted({line: words for line, words in told_lines(scene).items() if line not in hidden})
    return {
        **{name_of(line): shown.get(line, "") for line in LINES},
        "when_words": _day(scene.book.next_session),
    }


def _day(at: str | None) -> str:
    """The day and hour of the session, without "tomorrow": a card is read later, by somebody else."""
    return spoken(at, moment(at) - AHEAD) if at else ""


def card_rows(scene: Scene) -> Rows:
    """A button for each line, two in a row; they work whenever they are tapped."""
    hidden = body_now(scene).get("hidden", ())
    buttons = [
        Button(f"line_{line}", mark=LEFT_OFF if line in hidden else SHOWN) for line in told_lines(scene)
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
