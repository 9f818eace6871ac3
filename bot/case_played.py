"""`grow case NAME`: one client in the terminal, with a word on each line; nothing of it is kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from bot.casebook import read_case, read_cases
from bot.filed import BadFile
from bot.flows.core.replies import Reply
from bot.flows.core.values import BLANK
from bot.practice.answering import answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.feedback import block_of, feedback
from bot.practice.line import Line
from bot.practice.outcome import goal_reached, outcome, step_reached
from bot.prompts import Prompts
from bot.shelf import HOME

Say = Callable[[str], object]
ENDS = ("/stop", "/end", "/quit", "/exit")
CANNOT = 2
"""The exit code for a name that is none."""
FAULTY = 1


def play(
    name: str | None, seed: int, lines: Iterable[str] = sys.stdin, say: Say = print, home: Path = HOME
) -> int:
    """Play that case, or list all where none is named. 0, 1 where its file is at fault, 2 where there is none such."""
    try:
        case = read_case(Path(name)) if name and name.endswith(".yaml") else None
        cases = {} if case else read_cases(home)
    except (BadFile, OSError) as fault:
        say(str(fault))
        return FAULTY if isinstance(fault, BadFile) else CANNOT
    if name is None:
        for one in cases.values():
            say(f"{one.name:<12} {one.title}: {one.about}")
        return 0
    case = case or cases.get(name)
    if case is None:
        say(f"There is no case {name}. There are: {', '.join(cases)}.")
        return CANNOT
    Table(case, begin(case, seed), say).sit(lines)
    return 0


class Table:
    """A client, a coach, and somebody who listens."""

    def __init__(self, case: Case, client: Client, say: Say) -> None:
        self.case, self.client, self.say = case, client, say
        self._before: Client | None = None
        self._prompts = Prompts()

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
            self.client, self._before = self._before or self.client, None
            self._speak()
        elif words.lower() == "/hint":
            layer = next((one for one in self.case.layers if one.id not in self.client.opened), None)
            self.say(f"  ({layer.hint})" if layer else "  (All layers are told.)")
        elif words:
            return self._answers(words)
        return True

    def _answers(self, words: str) -> bool:
        line = Line(words, self.client.last)
        response = answer(self.case, self.client, line)
        self._before, self.client = self.client, response.client
        told = feedback(line, response)
        values = {**BLANK, "name": self.case.client.name, "says": response.words, **told.to_values()}
        reply = Reply("practise", "feedback", block_of(told), values, nth=self.client.turns)
        heard = self._prompts.render(reply, 0).plain
        self.say(
            f"  {heard}\n  (trust {response.client.trust:g}, energy {response.client.energy:g}, {told.did})\n"
        )
        self._speak()
        return not response.over

    def _speak(self) -> None:
        self.say(f"{self.case.client.name}: {self.client.last}\n")

    def _sum_up(self) -> None:
        opened = ", ".join(self.client.opened) or "none"
        goal, step = goal_reached(self.case, self.client), step_reached(self.case, self.client)
        self.say(f"Layers told: {opened}. Goal: {_yes(goal)}. Step: {_yes(step)}.")
        self.say(f"Outcome: {outcome(self.case, self.client)}.")


def _yes(reached: bool) -> str:
    return "reached" if reached else "not reached"
