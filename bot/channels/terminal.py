"""The terminal: one person's end of the conversation, whether a person types there or a program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from bot.answers import Answer, Sending
from bot.channels.reading import in_words, whole
from bot.flows.core.incoming import Choice, Edited, Incoming, Located, Other
from bot.flows.core.session import Session
from bot.messages import Message

CHANNEL = "terminal"
YEARS = range(1980, 2200)
"""A "now" outside of these is a mistake, and would carry reminders off the calendar."""
Buttons = tuple[tuple[str, str, str, int | None, int | None], ...]


class Coach(Protocol):
    """The coach as this channel sees it."""

    async def hear(self, address: str, incoming: Incoming, *, now: datetime | None = None) -> Answer: ...
    async def nudge(
        self, now: datetime | None = None, *, channel: str, address: str | None = None
    ) -> Sequence[Sending]: ...
    async def where(self, address: str) -> tuple[str | None, str | None, Session, str]: ...
    async def unsent(self, channel: str, limit: int = 100) -> Sequence[Sending]: ...
    async def sent(self, ids: Sequence[int]) -> None: ...


class Malformed(ValueError):
    """A line that is not what the interface describes."""


@dataclass(slots=True)
class Told:
    """One answer as the person sees it."""

    messages: tuple[Message, ...]
    flow: str | None
    state: str | None


class Terminal:
    """One person's end of the conversation.

    now moves only forward: a line that names an earlier time is taken at the latest one.
    """

    def __init__(self, coach: Coach, name: str, clock: Callable[[], datetime]) -> None:
        self._coach, self._clock = coach, clock
        self._address = f"{CHANNEL}:{name}"
        self._answers: list[list[Buttons]] = []
        self._now: datetime | None = None
        self._waiting: tuple[Sending, ...] = ()

    async def open(self) -> tuple[Message, ...]:
        """Remember the buttons of earlier runs; returns what an earlier run left unsaid."""
        _, _, session, _ = await self._coach.where(self._address)
        turns: dict[int, list[Buttons]] = {}
        for shown in session.recent:
            turns.setdefault(shown.turn, []).append(shown.buttons)
        self._answers = list(turns.values())
        unsaid = [one for one in await self._coach.unsent(CHANNEL) if one.address == self._address]
        self._waiting = tuple(unsaid)
        return tuple(one.message for one in unsaid)

    async def take(self, line: dict[str, Any]) -> Told:
        """One line of the JSON interface; raises Malformed."""
        await self._set_clock(line.get("now"))
        if line.get("silence") is True:
            return await self.silence()
        return await self.say(self._incoming(line))

    async def say(self, incoming: Incoming) -> Told:
        """Say something and get the answer."""
        answer = await self._coach.hear(self._address, incoming, now=self._moment())
        return await self._told(answer.sendings, answer.flow, answer.state)

    async def silence(self) -> Told:
        """Whatever is due by now."""
        sendings = await self._coach.nudge(self._moment(), channel=CHANNEL, address=self._address)
        flow, state, _, _ = await self._coach.where(self._address)
        return await self._told(sendings, flow, state)

    async def _told(self, sendings: Sequence[Sending], flow: str | None, state: str | None) -> Told:
        said = (*self._waiting, *sendings)
        self._waiting = ()
        messages = tuple(one.message for one in said)
        if messages:
            self._answers.append([_buttons(message) for message in messages])
        await self._coach.sent([one.id for one in said])
        return Told(messages, flow, state)

    async def forget_unsaid(self) -> None:
        """What `open` returned was shown by the caller."""
        await self._coach.sent([one.id for one in self._waiting])
        self._waiting = ()

    def pressed(self, wanted: str, back: int | None = None) -> Choice:
        """The newest button with that id, else label; with `back`, in the answer so many answers back."""
        for number, answer in self._searched(back):
            newest_first = [button for buttons in reversed(answer) for button in buttons]
            for id_or_label in (0, 1):
                for button in newest_first:
                    if button[id_or_label] == wanted:
                        return Choice(*button[2:], f"{number}")
        return Choice("unknown", asked=0)

    def _searched(self, back: int | None) -> list[tuple[int, list[Buttons]]]:
        newest_first = list(enumerate(self._answers))[::-1]
        if back is None:
            return newest_first
        # 1 is the newest answer; one further is looked at too, for callers who count from the one before.
        return newest_first[max(back - 1, 0) : max(back - 1, 0) + 2]

    def _incoming(self, line: dict[str, Any]) -> Incoming:
        for key, read in (("text", in_words), ("edit", Edited), ("other", Other)):
            if key in line:
                return _located(line) or read(_words(line, key))
        if "press" in line:
            back = line.get("reply")
            if back is not None and not (isinstance(back, int) and not isinstance(back, bool)):
                raise Malformed('"reply" must be a whole number')
            return self.pressed(_words(line, "press"), back)
        raise Malformed('expected one of "text", "press", "edit", "other", "silence"')

    async def _set_clock(self, wall: object) -> None:
        if wall is None:
            return
        try:
            naive = datetime.fromisoformat(str(wall))
            if naive.year not in YEARS:
                raise ValueError
        except ValueError:
            raise Malformed('"now" must be a local time such as 2026-03-11T10:20') from None
        _, _, _, zone = await self._coach.where(self._address)
        aware = naive if naive.tzinfo else naive.replace(tzinfo=ZoneInfo(zone))
        self._now = max(aware.astimezone(UTC), self._now or aware.astimezone(UTC))

    def _moment(self) -> datetime:
        return self._now or self._clock()


def _located(line: dict[str, Any]) -> Located | None:
    """A shared location with its "latitude" and "longitude"; without them it is one that nothing is known of."""
    at = (line.get("latitude"), line.get("longitude"))
    if line.get("other") != "location" or at == (None, None):
        return None
    north, east = (float(one) if isinstance(one, int | float) else 1000.0 for one in at)
    if not (abs(north) <= 90 and abs(east) <= 180):
        raise Malformed('"latitude" and "longitude" must be degrees')
    return Located(north, east)


def _words(line: dict[str, Any], key: str) -> str:
    value = line[key]
    if not isinstance(value, str):
        raise Malformed(f'"{key}" must be text')
    return whole(value)


def _buttons(message: Message) -> Buttons:
    return tuple((b.id, b.label, b.trigger, b.asked, b.of) for row in message.rows for b in row)
