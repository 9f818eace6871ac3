"""What every turn comes to, whoever spoke: heard, decided, rendered with its files, and saved in one piece."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from bot.answers import Answer, is_taken, open_from, remembered, rendered, sendings, standing
from bot.carrying import message_to_json
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Edited, Incoming, Text
from bot.flows.core.library import EMPTY, Library
from bot.flows.core.replies import Turn
from bot.flows.core.session import Session
from bot.language.hearing import Heard
from bot.messages import Message
from bot.nudging.atlas import Atlas
from bot.nudging.clocks import instant, local
from bot.nudging.outlook import PlannedOutlook
from bot.nudging.rows import planned
from bot.page import Terms, book_of, whose, writes_of, zone_of
from bot.prompts import Prompts
from bot.recall import Recall
from bot.reports.enclosing import enclosed
from bot.reviewing import reviewed
from storage.nudge_rows import PlannedNudge
from storage.rows import Loaded
from storage.saving import Saving
from storage.store import Store


class Decided(NamedTuple):
    """The conversation as it now stands, what changes, and the messages in words."""

    session: Session
    turn: Turn
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Turning:
    """The parts a turn needs; nothing of one person's stays in it but what `recall` keeps at hand."""

    store: Store
    prompts: Prompts
    terms: Terms
    recall: Recall
    library: Library = EMPTY

    async def decide(
        self, address: str, loaded: Loaded, session: Session, incoming: Incoming, now: datetime
    ) -> Decided:
        """Rendered before saving: a broken prompt must not move the person on. Files are saved with their words."""
        decided = self.said(address, loaded, session, incoming, now)
        wall = local(now, zone_of(loaded, self.terms, now))
        files = await enclosed(
            decided.turn,
            decided.messages,
            self.prompts,
            lambda: self.store.everything(address),
            wall,
            whose(loaded, address),
        )
        return decided._replace(messages=files)

    def said(
        self, address: str, loaded: Loaded, session: Session, incoming: Incoming, now: datetime
    ) -> Decided:
        """The turn in words, without its files."""
        wall = local(now, zone_of(loaded, self.terms, now))
        words = incoming.words if isinstance(incoming, Text | Edited) else ""
        book = book_of(loaded, self.terms, address, now)
        book = replace(book, outlook=PlannedOutlook(loaded.nudges, book, now))
        turn = take_turn(
            session, book, incoming, Heard(words, wall, book.next_day, Atlas(now)), wall, self.library
        )
        messages, worded = rendered(self.prompts, turn)
        kept = replace(turn.session, recent=remembered(turn.session, messages), worded=worded)
        return Decided(kept, turn, messages)

    def saving(self, address: str, loaded: Loaded, decided: Decided, now: datetime) -> Saving:
        """All that the turn changes, as said by the person."""
        forget = any(effect.name == "forget" for effect in decided.turn.effects)
        zone = zone_of(loaded, self.terms, now)
        effects = reviewed(decided.turn.effects, loaded.drill_cards, now)
        writes = () if forget else writes_of(effects, zone)
        woken = loaded.person is not None and (loaded.person.blocked or loaded.person.silent)
        return Saving(
            address=address,
            zone=zone,
            version=loaded.version,
            conversation=None if forget else decided.session.to_json(),
            heard_at=instant(now),
            update_id=None,
            writes=writes,
            messages=tuple(message_to_json(message) for message in decided.messages),
            now=instant(now),
            forget=forget,
            plans=self.plans(address, now) if writes or woken else None,
        )

    def plans(self, address: str, now: datetime) -> Callable[[Loaded], tuple[PlannedNudge, ...]]:
        """The nudges that the page, as it then stands, asks for."""
        return lambda page: planned(page, self.terms, address, now)

    async def keep(self, loaded: Loaded, decided: Decided, saving: Saving) -> Answer:
        """Save it, and say what is to be sent. Raises StaleVersion or AlreadyTaken, and nothing is changed."""
        ids = await self.store.save(saving)
        if loaded.person is None or saving.plans or saving.forget:
            self.recall.drop(saving.address)  # the person's page has changed: the next turn reads it
        else:
            self.recall.keep(saving.address, loaded, decided.session)
        return Answer(
            sendings(ids, saving.address, decided.messages, saving.gives_way),
            *standing(decided.session),
            is_taken(decided.turn),
            open_from(decided.session),
        )
