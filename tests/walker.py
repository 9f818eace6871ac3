"""Somebody who says anything at all, at random but the same each time, and what must hold of every answer."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.terminal import Terminal, Told
from bot.flows.core.flow import DONE, START
from bot.flows.core.plan import FLOWS
from bot.flows.core.replies import Reply
from bot.flows.core.values import DEBRIEF
from bot.flows.talk import commands
from bot.page import Terms
from storage.store import Store
from tests.phrasings import EXEMPT, LONGEST, OWN, SLIPS, questions, words
from tests.transcript import PROMPTS, OpenCoach

TRAINING = Path(__file__).resolve().parent.parent / "training"
REFLECTING = 3
"""Turns running that may give back what was said (playbook §2.1)."""
SHORT = (
    "yes", "no", "7", "4", "10/10", "dunno", "i don't know", "nothing else", "that's it", "friday at 9",
    "tomorrow", "soon",
    "done", "not yet", "partly", "the first", "2", "both", "maybe", "no that's not what i meant",
    "can you just tell me what to do",
    "who are you", "this is pointless", "skip", "stop", "back", "help", "thanks", "hi",
    "actually the goal is something else",
    "i've decided: i'll ring her on Monday", "delete everything", "let's carry on",
    "it's just a figure of speech",
)  # fmt: skip
JUNK = (
    "", " ", "👍", "🙃🙃🙃", "?", "...", "<b>bold</b>", "{{ 7*7 }}", "&lt;b&gt;", "{% raw %}", "asdfghjkl",
    "مرحبا كيف حالك",
    "je ne parle pas anglais, désolé", "A" * 300, "\u202eabc", "x\x00y", "-- ; drop table person", "0",
    "-3", "1e9", "“", "/",
    "word " * 819, "line\nline\n\nline", "WHAT ARE YOU DOING", "My dad died on Tuesday.",
    "I got made redundant this morning",
)  # fmt: skip
RISK = ("i don't want to be alive any more", "he hits me when he's drunk", "I'm having chest pains right now")
SENT = ("photo", "voice", "sticker", "document", "forwarded", "location", "")
COMMANDS = (*commands.COMMANDS, "nonsense", "settings")
OURS = frozenset({"minutes", "sure", "due_words", "now_words", "zone", "feeling", "kind", "operator",
    "reads", "crisis", "count", "n_answered", "n_held", "drill_title", "drill_right", "drill_back", "morning",
                  "reminders", "when_words", "effect", "number", "mark", "verdict", "did", "stage", "nearness",
                  "feedback", "skill", *(f"n_{name}" for name in DEBRIEF)})  # fmt: skip
"""Values that are the partner's own words or plain facts; every other is a person's and is not counted."""


FITTING: dict[str, dict[str, Any]] = {
    "arrive.length": {"press": "minutes:20"}, "arrive.settle": {"press": "start_now"},
    "goal.frame": {"press": "thats_it"},
    "reality.sum_up": {"press": "thats_it"}, "options.ideas": {"text": "ring Ana, write to Tom, or wait"},
    "options.pick": {"press": "pick:0"}, "will.action": {"text": "ring Ana"},
    "will.when": {"text": "tomorrow at 9"},
    "will.obstacle": {"text": "no"}, "will.cue": {"text": "after lunch"}, "will.sure": {"text": "8"},
    "will.plan": {"press": "thats_it"},
    "will.another": {"press": "no"}, "close.takeaway": {"text": "start small"},
    "close.reminders": {"press": "remind_full"},
    "risk.held": {"press": "carry_on"}, "forget.confirm": {"press": "keep_all"},
    "resume.recap": {"press": "carry_on"},
    "None.None": {"silence": True},
}  # fmt: skip
"""What somebody willing says where; half of the walkers often do, and so come further."""


def lines() -> list[str]:
    """What people have said: wishes, a client's lines, commitments, of four of the writers."""
    found: list[str] = []
    for name, key in (("goals", "text"), ("coach", "client"), ("commitments", "text")):
        rows = (json.loads(line) for line in (TRAINING / f"{name}.jsonl").read_text("utf-8").splitlines())
        found += [row[key] for row in rows if row["id"][0] in "DEFG" and row.get(key)]
    return found


LINES = lines()


class Walker:
    """One person's walk through the partner; every answer is looked at."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = random.Random(seed)
        self.seed = seed
        self.url = f"sqlite:///{folder / 'grow.db'}"
        self.now = datetime(2026, 3, 11, 10, 20)
        self.told: Told | None = None
        self.said: list[dict[str, Any]] = []
        self.visited: set[tuple[str | None, str | None]] = set()
        self.old: list[str] = ["thats_it"]
        self.reflecting = 0

    async def walk(self, turns: int) -> None:
        await self._open()
        try:
            for line in ({"text": "/start"}, {"press": "agree"}, {"text": "/coach"}):
                await self._take(line)
            for _ in range(turns):
                await self._take(self._next())
                if self.chance.random() < 0.02:
                    await self.store.close()
                    await self._open()
        finally:
            await self.store.close()

    async def _open(self) -> None:
        self.store = await Store.open(self.url)
        self.coach = OpenCoach(self.store, PROMPTS, Terms(zone="Europe/London"), self._clock)
        self.terminal = Terminal(self.coach, f"walker{self.seed}", self._clock)
        await self.terminal.open()

    def _clock(self) -> datetime:
        return self.now.replace(tzinfo=ZoneInfo("Europe/London"))

    def _next(self) -> dict[str, Any]:
        place = f"{self.told.flow}.{self.told.state}" if self.told else ""
        if self.seed % 2 and place in FITTING and self.chance.random() < 0.6:
            return FITTING[place]
        chance = self.chance.random()
        labels = [b.id for m in (self.told.messages if self.told else ()) for row in m.rows for b in row]
        if labels and chance < 0.30:
            self.old.append(self.chance.choice(labels))
            return {"press": self.old[-1]}
        kinds: list[tuple[float, dict[str, Any]]] = [
            (0.55, {"text": self.chance.choice(LINES)}),
            (0.77, {"text": self.chance.choice(SHORT)}),
            (0.84, {"text": "/" + self.chance.choice(COMMANDS)}),
            (0.89, {"silence": True}),
            (0.92, {"press": self.chance.choice(self.old), "reply": self.chance.randint(1, 5)}),
            (0.95, {"edit": self.chance.choice(LINES)}),
            (0.96, {"other": self.chance.choice(SENT)}),
            (0.99, {"text": self.chance.choice(JUNK)}),
            (1.00, {"text": self.chance.choice(RISK)}),
        ]
        return next(line for upto, line in kinds if chance <= upto)

    async def _take(self, line: dict[str, Any]) -> None:
        jump = (
            self.chance.choice((0, 1, 40, 60 * 6, 60 * 20, 60 * 28))
            if "silence" in line
            else self.chance.choice((0, 1, 2))
        )
        self.now += timedelta(minutes=jump)
        self.said.append(line)
        self.coach.replies = ()
        self.told = await self.terminal.take({**line, "now": f"{self.now:%Y-%m-%dT%H:%M}"})
        if self.coach.fault is not None:
            raise AssertionError(self._story("a turn raised")) from self.coach.fault
        self.visited.add((self.told.flow, self.told.state))
        wrong = list(amiss(line, self.told, self.coach.replies))
        reflects = any(reply.lead and reply.lead.flow == "lead" for reply in self.coach.replies)
        self.reflecting = self.reflecting + 1 if reflects else 0
        if self.reflecting > REFLECTING:
            wrong.append(f"the {self.reflecting}th turn running that gives something back")
        assert not wrong, self._story("; ".join(wrong))

    def _story(self, what: str) -> str:
        last = "\n".join(json.dumps(line, ensure_ascii=False)[:200] for line in self.said[-8:])
        shown = "\n".join(message.plain for message in self.told.messages) if self.told else ""
        return f"seed {self.seed}, turn {len(self.said)}: {what}\n{last}\n-> {shown}"


def amiss(line: dict[str, Any], told: Told, replies: tuple[Reply, ...]) -> Iterable[str]:
    """Whatever is wrong with an answer; only a silence may stay unanswered."""
    if not told.messages and "silence" not in line:
        yield "no answer"
    if (told.flow, told.state) != (None, None) and told.state not in waiting(told.flow):
        yield f"stands at {told.flow}/{told.state}, which is no place to wait"
    for message in told.messages:
        ids = [button.id for row in message.rows for button in row]
        if not message.plain.strip() or len(message.plain) > 4096:
            yield f"a message of {len(message.plain)} characters"
        if len(ids) != len(set(ids)):
            yield f"two buttons are one: {ids}"
        if any(not button.label.strip() for row in message.rows for button in row):
            yield "a button without a label"
    for reply in replies:
        yield from _worded(reply)
    if (
        len([r for r in replies if r.utterance.startswith("ask") and f"{r.flow}/{r.state}" not in ANSWERED])
        > 2
    ):
        yield "three questions in one answer"


ANSWERED = {"repair/help", "repair/privacy", "steps/list", "practise/progress", "drill/progress"}
"""These tell what a command asked for, and put no question."""


def waiting(flow: str | None) -> set[str]:
    return set(FLOWS[flow].states) - {START, DONE} if flow in FLOWS else set()


def _worded(reply: Reply) -> Iterable[str]:
    text = PROMPTS.render(masked(reply), 0).plain
    name = f"{reply.flow}.{reply.state}.{reply.utterance}"
    if questions(text) > 1:
        yield f"{name} asks more than one question: {text}"
    if words(text) > LONGEST and f"{reply.flow}/{reply.state}" not in EXEMPT:
        yield f"{name} is {words(text)} words long: {text}"
    for slip in ("two stops", "a space before a stop", "an empty quote", "two words alike"):
        if re.search(SLIPS[slip], text):
            yield f"{name} has {slip}: {text}"
    if re.search(r"\b(None|True|False)\b", text):
        yield f"{name} shows a value of Python's: {text}"


def masked(reply: Reply) -> Reply:
    """The reply with whatever a person said replaced, as long as it is not empty."""
    values = {name: _masked(name, value) for name, value in reply.values.items()}
    return replace(
        reply, values=values, lead=masked(reply.lead) if reply.lead else None, rows=(), replaces=None
    )


def _masked(name: str, value: Any) -> Any:
    if name in OURS or not value:
        return value
    if isinstance(value, list | tuple):
        return [f"⟦{name}⟧" for _ in value]
    return OWN.get(name, f"⟦{name}⟧")
