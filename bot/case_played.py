"""`grow case NAME`: one client in the terminal, with a word on each line and the debrief; nothing of it is kept."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.casebook import OWN, read_case, read_cases, read_own
from bot.filed import BadFile
from bot.flows.core.replies import Reply
from bot.flows.core.values import BLANK
from bot.practice.answering import answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.debrief import Spoken, debrief, told
from bot.practice.feedback import as_read, feedback, told_of
from bot.practice.hints import hint
from bot.practice.line import Line
from bot.prompts import Prompts
from bot.shelf import HOME

Say = Callable[[str], object]
ENDS = ("/stop", "/end", "/quit", "/exit")
CANNOT = 2
"""The exit code for a name that is none, and for a file that cannot be opened."""
FAULTY = 1


def play(
    name: str | None, seed: int, lines: Iterable[str] = sys.stdin, say: Say = print, home: Path = HOME
) -> int:
    """Play that case, or list all where none is named. 0, 1 where its file is at fault, 2 where there is none such."""
    try:
        if name is None:
            _list(home, say)
            return 0
        case = _read(name, home)
    except BadFile as fault:
        say(str(fault))
        return FAULTY
    except OSError as fault:
        say(f"{name}: {(fault.strerror or 'cannot be read').lower()}")
        return CANNOT
    if case is None:
        there = ", ".join(path.stem for path in sorted(home.glob("[!_]*.yaml")))
        say(f"There is no case “{name}”. There are: {there}; or name a file that ends in .yaml.")
        return CANNOT
    Table(case, begin(case, seed), say).sit(lines)
    return 0


def _list(home: Path, say: Say) -> None:
    for one in read_cases(home).values():
        say(f"{one.name:<12} {one.title}: {one.about}")


def _read(name: str, home: Path) -> Case | None:
    """By name, whatever its capitals, or by file; what others of the folder hold does not matter to it."""
    path = Path(name) if name.endswith(".yaml") else home / f"{name.lower()}.yaml"
    if not name or (not name.endswith(".yaml") and (Path(name).name != name or not path.exists())):
        return None
    return read_own(path.parent).filled({}) if path.stem == OWN else read_case(path)


class Table:
    """A client, a coach, and somebody who listens."""

    def __init__(self, case: Case, client: Client, say: Say) -> None:
        self.case, self.client, self.say = case, client, say
        self._before: Client | None = None
        self._spoken: list[Spoken] = []
        self._hints: list[str] = []
        self._prompts = Prompts()
        self._said: Counter[tuple[str, str]] = Counter()

    def sit(self, lines: Iterable[str]) -> None:
        """Until there are no more lines, or either of the two ends it."""
        self.say(self.case.about)
        if self.case.beyond:
            self.say(self.case.beyond.announce)
        self.say("You are the coach. /back takes a line back, /hint nudges, /stop ends it.\n")
        self._speak()
        for line in lines:
            if not self._takes(line.strip()):
                break
        self._sum_up()

    def _takes(self, words: str) -> bool:
        """False once it is over."""
        if words.lower() in ENDS:
            return False
        if words.lower() == "/back":
            self._take_back()
        elif words.lower() == "/hint":
            found = hint(self.case, self.client, self._hints)
            self._hints.append(found.thing)
            self.say(f"  ({self._words('hint', found.block, hint=found.words, topic_word=found.word)})")
        elif words.startswith("/"):
            self.say("  (There are /back, /hint and /stop.)")
        elif words:
            return self._answers(words)
        return True

    def _take_back(self) -> None:
        if self._before is not None:
            self.client, self._before = self._before, None
            self._spoken.pop()
        self._speak()

    def _answers(self, words: str) -> bool:
        line = Line(words, self.client.last)
        response = answer(self.case, self.client, line)
        self._before, self.client = self.client, response.client
        found = feedback(line, response)
        self._spoken.append(
            Spoken(
                line.text, response.words, found.kind, found.verdict, found.stage, found.did, found.nearness,
                response.client.trust, response.client.energy, found.words, found.part,
            )
        )  # fmt: skip
        for state, block in as_read(told_of(found, "")):
            self.say(f"  {self._words(state, block, **found.to_values())}")
        self.say(f"  (trust {response.client.trust:g}, energy {response.client.energy:g}, {found.did})\n")
        self._speak()
        return not response.over

    def _speak(self) -> None:
        self.say(f"{self.case.client.name}: {self.client.last}\n")

    def _sum_up(self) -> None:
        """What the writer of a case wants to know, then what a learner is told."""
        came_to = debrief(self.case, self.client, self._spoken)
        self.say(f"Layers told: {', '.join(self.client.opened) or 'none'}. Outcome: {came_to.outcome}.\n")
        if self._spoken:
            self.say(self._words("debrief", "ask", **told(asdict(came_to), self._spoken)))

    def _words(self, state: str, block: str, **values: Any) -> str:
        nth = self._said[state, block]
        self._said[state, block] += 1
        all_values = {**BLANK, "name": self.case.client.name, **values}
        return self._prompts.render(Reply("practise", state, block, all_values, nth=nth), 0).plain
