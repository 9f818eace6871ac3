"""Where the self-play is held: a coach in memory, a clock that runs, and people who come back."""

from __future__ import annotations

from bot.answers import Sending
from bot.flows.core.flow import DONE, START
from bot.flows.core.incoming import Choice, Command, Incoming, Silence
from bot.flows.core.plan import FLOWS
from bot.messages import MessageButton
from bot.page import Terms
from storage.store import Store
from tests.people import Clock
from tests.selfplay import PROMPTS, Session, Turn
from tests.selfplay_people import Asked, Somebody
from tests.transcript import OpenCoach

MOST = 100
"""Turns after which a session is said to go round in circles; the forms they ask for on the way are not counted."""
FORMS = ("agreement.", "prepare.")
A_WORD = 15
"""Turns after which somebody who only answered a reminder or an offer stops."""
CHANNEL = "terminal"
FLOWS_OF_A_SESSION = frozenset({"goal", "reality", "options", "will"})


class Stage:
    """A coach, at which one person after another holds a session, or several."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, Clock()
        self.coach = OpenCoach(store, PROMPTS, Terms(zone="Europe/London"), self.clock)
        self._offered: list[MessageButton] = []

    async def hold(self, seed: int, temperament: str) -> Session:
        """One session of somebody new; raises what the coach raised."""
        return (await self.series(seed, temperament, 1))[0]

    async def series(self, seed: int, temperament: str, number: int) -> list[Session]:
        """Sessions of one person some days apart, and after each but the last what is said until the next."""
        somebody, address = Somebody(seed, temperament), f"{CHANNEL}:{temperament} {seed}"
        held: list[Session] = []
        for nth in range(1, number + 1):
            if held:
                held.append(await self._between(somebody, address, held[-1]))
            held.append(await self._session(somebody, address, Session(f"{temperament} {seed}.{nth}")))
        return held

    async def _session(self, somebody: Somebody, address: str, session: Session) -> Session:
        somebody.begins()
        session.patient = somebody.is_patient
        loaded = await self.store.load(address)
        if loaded.person is None:  # somebody new, or everything of theirs was deleted
            for agreement in (Command("start"), Choice("agree")):
                await self.coach.hear(address, agreement)
        session.left_open = sum(step.outcome is None for step in loaded.steps)
        asked, did = Asked("", "", "goal"), somebody.opens()
        while not session.over and _at_work(session) < MOST:
            if session.length == somebody.gap_at:
                asked = await self._passes(session, address, asked, somebody.gap)
            asked = await self._turn(session, address, asked, did, somebody.seconds())
            did = somebody.answer(asked, session.length)
            if session.over and (session.length == 1 or await self._was_let_go(address)):
                session.over, session.turns, did = False, [], Command("coach")  # nothing was said in it yet
        number = (await self.coach.where(address))[2].number
        session.steps = sum(step.session == number for step in (await self.store.load(address)).steps)
        return session

    async def _between(self, somebody: Somebody, address: str, last: Session) -> Session:
        """What they press under the last words of a session, and what they answer to the reminders of some days."""
        session = Session(f"{last.name} and after", coached=False, patient=True)
        asked = Asked("", "", "", self._offered)
        offer = somebody.takes_up(asked.buttons)
        if offer is not None:
            await self._answered(session, somebody, address, asked, offer)
        for days in somebody.days():
            asked = await self._passes(session, address, asked, days * 24)
            if asked.flow:
                await self._answered(session, somebody, address, asked, somebody.answer(asked, 0))
        session.over = await self._is_over(address)
        return session

    async def _answered(
        self, session: Session, somebody: Somebody, address: str, asked: Asked, did: Incoming
    ) -> None:
        """Until nothing is open any more, or they have had enough of it; a session that was not meant is stopped."""
        for turns in range(1, A_WORD + 1):
            asked = await self._turn(session, address, asked, did, somebody.seconds())
            if session.over:
                return
            stays = turns < A_WORD - 1 and asked.flow not in FLOWS_OF_A_SESSION
            did = somebody.answer(asked, 0) if stays else Command("stop")

    async def _turn(
        self, session: Session, address: str, asked: Asked, did: Incoming, seconds: float
    ) -> Asked:
        self.clock.move(seconds=seconds)
        PROMPTS.parts = []
        answer = await self.coach.hear(address, did)
        if self.coach.fault is not None:
            raise AssertionError(f"a turn raised\n{session.transcript()}\n{did}") from self.coach.fault
        stands = await self._noted(session, address, asked, did, answer.sendings)
        session.over = await self._is_over(address)
        return stands

    async def _passes(self, session: Session, address: str, asked: Asked, hours: float) -> Asked:
        """Time goes by, and with it whatever reminders fall due."""
        self.clock.move(hours=hours)
        PROMPTS.parts = []
        sendings = await self.coach.nudge(channel=CHANNEL, address=address)
        if self.coach.fault is not None:
            raise AssertionError(f"a reminder raised\n{session.transcript()}") from self.coach.fault
        return await self._noted(session, address, asked, Silence(), sendings) if sendings else asked

    async def _noted(
        self, session: Session, address: str, asked: Asked, did: Incoming, sendings: tuple[Sending, ...]
    ) -> Asked:
        flow, state, _, _ = await self.coach.where(address)
        stood, stands = f"{asked.flow}.{asked.state}", f"{flow or ''}.{state or ''}"
        messages = [sending.message.plain for sending in sendings]
        session.turns.append(Turn(did, stood, stands, PROMPTS.parts, messages))
        self._offered = _buttons(sendings)
        return Asked(flow or "", state or "", _expects(flow or "", state or ""), self._offered, asked.buttons)

    async def _was_let_go(self, address: str) -> bool:
        """Left for a day before a word was said in it, the session went without an end."""
        talk, records = (await self.coach.where(address))[2], (await self.store.load(address)).records
        return not talk.is_open and bool(records) and records[-1].ended_at is None

    async def _is_over(self, address: str) -> bool:
        """Nothing waits, or only how reminders are set, which is shown after the goodbye."""
        flow, _, talk, _ = await self.coach.where(address)
        return flow is None or talk.paused or (flow == "reminders" and not talk.is_open)


def _at_work(session: Session) -> int:
    return session.length - sum(turn.stood.startswith(FORMS) for turn in session.turns)


def _buttons(sendings: tuple[Sending, ...]) -> list[MessageButton]:
    return [button for sending in sendings for row in sending.message.rows for button in row]


def _expects(flow: str, state: str) -> str:
    return FLOWS[flow].stage(state).expects if flow in FLOWS and state not in ("", START, DONE) else "goal"
